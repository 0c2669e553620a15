//! Whatever a person reads at a terminal comes from the catalogue: in the pseudo-language every word of it has accents.

use model::PromptAnswer;
use simulator::Kind;

use crate::mac;

/// What is named as it is, in every language: the account, tools, contexts, hosts, and items as the command line has them.
const NAMES: [&str; 11] =
    ["dev", "kubectl", "default", "iechor", "localhost", "tools", "path", "socket", "context", "ports", "hosts"];

/// The English words of a text: letters alone, with vowels that have no accents. Ids of messages that are missing too.
fn english(text: &str) -> Vec<&str> {
    let is_id = |word: &str| ["terminal-", "failure-", "cause-", "outcome-"].iter().any(|of| word.starts_with(of));
    let is_word = |word: &str| {
        word.len() > 2
            && word.chars().all(|c| c.is_ascii_alphabetic())
            && word.contains(['a', 'e', 'i', 'o', 'u'])
            && !NAMES.contains(&word)
    };
    let is_english = |word: &&str| is_word(word) || is_id(word);
    // What stays in one piece is a path, a command or an option.
    let is_around = |c: char| !c.is_alphanumeric() && c != '/' && c != '-';
    text.split_whitespace().map(|word| word.trim_matches(is_around)).filter(is_english).collect()
}

#[test]
fn no_word_at_a_terminal_bypasses_the_catalogue() {
    let mac = mac(Kind::Rivals, PromptAnswer::Allow);
    for words in [
        "plan",
        "status",
        "apply",
        "apply --yes --recommended --leave kubectl",
        "apply --yes",
        "status",
        "refuse ports",
        "apply --yes --no-ports",
        "require ports",
        "repair no-such-name",
        "mute",
        "adopt",
        "check",
        "context show",
        "policy show",
        "policy check registry.example",
        "policy put /no-such-file",
        "explain root",
        "uninstall --yes --keep-data",
        "uninstall --yes",
        "uninstall --yes",
    ] {
        let words: Vec<&str> = ["--lang", "en-XA"].into_iter().chain(words.split(' ')).collect();
        let said = mac.setup(&words).said();
        // A check of a Mac in order says nothing.
        assert!(!said.is_empty() || words.contains(&"check"), "{words:?} says nothing");
        assert_eq!(english(&said), [""; 0], "{words:?}: {said}");
    }
}
