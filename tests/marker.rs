//! Whoever reads one language meets no word of another: all that the terminal says, in the pseudo-language, in which every
//! vowel of a message is accented. A vowel without an accent is a value (a path, a name, what is typed), or is English that
//! no message has.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, missing_docs)]

use std::{collections::BTreeSet, fs, process::Command};

use model::{Item, Language, PromptAnswer, Setting, names};
use promises::{Mac, programs};
use simulator::Kind;

/// What is never translated: names of accounts and products, what is typed, and what a file of settings says.
const NAMES: [&str; 24] = [
    "iechor",
    "dev",
    "admin",
    "root",
    "uid",
    "kubectl",
    "compose",
    "docker",
    "orbstack",
    "homebrew",
    "kubernetes",
    "localhost",
    "desktop",
    "linux",
    "json",
    "settings",
    "toml",
    "export",
    "buildx",
    "default",
    "credential",
    "osxkeychain",
    "setup",
    "tools",
];

/// Why a library could not read a file, in its words.
const READERS: [&str; 1] = ["invalid key-value pair, expected key"];

/// Returns the words of this text that no message can have said.
fn foreign(text: &str) -> BTreeSet<String> {
    // Lines of files are as they are.
    let lines = text.lines().filter(|line| !line.trim().starts_with(['+', '-']));
    foreign_in(lines, &BTreeSet::new())
}

/// The same of lines in which these words are typed.
fn foreign_in<'l>(lines: impl Iterator<Item = &'l str>, words: &BTreeSet<String>) -> BTreeSet<String> {
    let typed: BTreeSet<&str> = Item::ALL
        .iter()
        .flat_map(|item| item.settings().iter().map(|s: &Setting| s.word()).chain([item.word()]))
        .chain(words.iter().map(String::as_str))
        .collect();
    let mut found = BTreeSet::new();
    for line in lines {
        // Between single quotes: a path, or what another program said. Indented by four: a line to be typed.
        let line = READERS.iter().fold(line.to_owned(), |line, reader| line.replace(reader, ""));
        let line: String = line.split('\'').step_by(2).collect::<Vec<_>>().join(" ");
        for token in line.split_whitespace() {
            // Paths, variables, options, addresses, permissions.
            let is_name = token.contains(['/', '=', '_', '@', '\\', '.']) || token.contains("--");
            if is_name || token.starts_with(['-', '[']) && token.contains('-') {
                continue;
            }
            for word in token.split(|c: char| !c.is_alphabetic()) {
                let english = word.chars().count() > 1 && word.chars().any(|c| "aeiouAEIOU".contains(c));
                let small = word.to_lowercase();
                if english
                    && !NAMES.contains(&small.as_str())
                    && !typed.contains(small.as_str())
                    && !word.chars().all(char::is_uppercase)
                {
                    found.insert(format!("{word}: {}", line.trim()));
                }
            }
        }
    }
    found
}

/// Says it in the pseudo-language and returns what was not.
fn said(mac: &Mac, arguments: &[&str]) -> BTreeSet<String> {
    let ran = mac.setup(&[&["--lang", "en-XA"], arguments].concat());
    foreign(&ran.said()).into_iter().map(|word| format!("{}: {word}", arguments.join(" "))).collect()
}

fn all_in(mac: &Mac, commands: &[&[&str]]) -> BTreeSet<String> {
    commands.iter().flat_map(|command| said(mac, command)).collect()
}

fn none(found: &BTreeSet<String>) {
    let lines: Vec<_> = found.iter().map(String::as_str).collect();
    assert!(lines.is_empty(), "{} words are not of the language:\n{}", lines.len(), lines.join("\n"));
}

const LOOKS: [&[&str]; 5] =
    [&["status"], &["plan", "--recommended"], &["policy", "show"], &["start"], &["explain", "socket"]];
const DONE: [&[&str]; 4] =
    [&["apply", "--recommended", "--yes"], &["repair", "--yes"], &["apply"], &["uninstall", "--yes"]];

#[test]
fn every_kind_of_mac_is_told_of_in_the_language() {
    let mut found = BTreeSet::new();
    for kind in Kind::ALL {
        let mac = Mac::new(kind, PromptAnswer::Allow);
        for command in DONE {
            found.extend(all_in(&mac, &LOOKS));
            found.extend(said(&mac, command));
        }
    }
    none(&found);
}

#[test]
fn what_was_changed_by_others_and_what_was_decided_is_told_in_the_language() {
    let mac = Mac::new(Kind::Rivals, PromptAnswer::Allow);
    mac.setup(&["apply", "--recommended", "--yes"]);
    let drifts: [&dyn Fn(); 4] = [
        &|| fs::remove_file(mac.at(names::DEFAULT_SOCKET)).unwrap(),
        &|| fs::write(mac.at(names::HELPER_PLIST), "other").unwrap(),
        &|| drop(fs::remove_file(mac.at(names::SOCKET_PLIST))),
        &|| fs::write(mac.at(names::STARTUP), "other").unwrap(),
    ];
    let mut found = BTreeSet::new();
    for drift in drifts {
        drift();
        found.extend(all_in(&mac, &LOOKS));
    }
    let decisions: [&[&str]; 7] = [
        &["mute", "ports"],
        &["mute", "--undo", "ports"],
        &["refuse", "ports"],
        &["refuse", "--undo", "ports"],
        &["adopt", "socket"],
        &["mute"],
        &["repair", "ports", "--yes"],
    ];
    for decision in decisions {
        found.extend(said(&mac, decision));
        found.extend(said(&mac, &["status"]));
    }
    none(&found);
}

#[test]
fn what_fails_is_told_in_the_language() {
    let mut found = BTreeSet::new();
    for (kind, answer) in [
        (Kind::Fresh, PromptAnswer::Cancel),
        (Kind::Fresh, PromptAnswer::Deny),
        (Kind::StandardUser, PromptAnswer::Deny),
    ] {
        let mac = Mac::new(kind, answer);
        found.extend(said(&mac, &["apply", "--recommended", "--yes"]));
        found.extend(all_in(&mac, &LOOKS));
    }
    // A place that cannot be written, a file that is damaged, an app that is gone.
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    mac.setup(&["apply", "--recommended", "--yes"]).exits(0);
    let settings = format!("/Users/dev/{}/{}", names::USER_RECORDS, names::SETTINGS_FILE);
    for path in ["/usr/local/bin", names::HELPER_PLIST, names::DEFAULT_SOCKET, settings.as_str()] {
        let at = mac.at(path);
        let aside = at.with_extension("aside");
        fs::rename(&at, &aside).unwrap_or_else(|e| panic!("{path}: {e}"));
        for other in ["file", "directory", "nothing"] {
            match other {
                "file" => fs::write(&at, "{ other").unwrap(),
                "directory" => fs::create_dir(&at).unwrap(),
                _ => (),
            }
            for command in [&["status"][..], &["plan"], &["repair", "--yes"], &["apply", "--no-context", "--yes"]] {
                found.extend(said(&mac, command));
            }
            let _ = fs::remove_dir(&at).or_else(|_| fs::remove_file(&at));
        }
        let _ = fs::rename(&aside, &at);
    }
    none(&found);
}

#[test]
fn every_command_speaks_the_language() {
    let mac = Mac::new(Kind::Rivals, PromptAnswer::Allow);
    let mut found = BTreeSet::new();
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
        let words: Vec<&str> = words.split(' ').collect();
        let ran = mac.setup(&[&["--lang", "en-XA"], &words[..]].concat());
        // A check of a Mac in order says nothing.
        assert!(!ran.said().is_empty() || words == ["check"], "{words:?} says nothing");
        found.extend(foreign(&ran.said()).into_iter().map(|word| format!("{}: {word}", words.join(" "))));
    }
    none(&found);
}

/// Every command, as the English pages list them, with the words that are typed: commands and values.
fn commands(mac: &Mac) -> (Vec<Vec<String>>, BTreeSet<String>) {
    let (mut all, mut typed) = (vec![vec![]], BTreeSet::new());
    let mut next = 0;
    while let Some(command) = all.get(next).cloned() {
        let words: Vec<&str> = command.iter().map(String::as_str).chain(["--help"]).collect();
        let page = mac.setup(&words).exits(0).said();
        let listed = page.lines().skip_while(|line| *line != "Commands:").skip(1).take_while(|line| !line.is_empty());
        let name = |line: &str| line.strip_prefix("  ")?.split(' ').next().map(str::to_owned);
        // `help` has no page of its own.
        let names = listed.filter_map(name).filter(|name| !name.is_empty() && name != "help");
        all.extend(names.map(|name| [&command[..], &[name]].concat()));
        let values = page.split("[possible values:").skip(1).filter_map(|rest| rest.split(']').next());
        let explained = page.lines().filter_map(|line| line.trim().strip_prefix("- ")?.split(':').next());
        typed.extend(values.chain(explained).flat_map(|text| text.split([',', ' ', '-', '\n'])).map(str::to_owned));
        next += 1;
    }
    typed.extend(all.iter().flatten().cloned());
    typed.extend(["sudo", "help"].map(str::to_owned));
    typed.extend(Language::ALL.iter().flat_map(|language| language.tag().split('-')).map(str::to_lowercase));
    (all, typed)
}

#[test]
fn every_page_of_help_is_in_the_language() {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    let (all, typed) = commands(&mac);
    assert!(all.len() > 24 && all.iter().any(|words| words == &["policy", "check"]), "{all:?}");
    let mut found = BTreeSet::new();
    let mut read = |words: &[&str], code: i32| {
        let page = mac.setup(&[&["--lang", "en-XA"], words].concat()).exits(code).said();
        assert!(page.contains("[Üsågé~~]:"), "{words:?} is no page of help: {page}");
        let of = |word| format!("{}: {word}", words.join(" "));
        found.extend(foreign_in(page.lines(), &typed).into_iter().map(of));
    };
    for command in &all {
        let words: Vec<&str> = command.iter().map(String::as_str).collect();
        read(&[&words[..], &["--help"]].concat(), 0);
        read(&[&words[..], &["-h"]].concat(), 0);
        read(&[&["help"], &words[..]].concat(), 0);
    }
    read(&["help", "help"], 0);
    read(&["context", "help", "help"], 0);
    read(&["policy"], 2);
    read(&["context"], 2);
    none(&found);
}

#[test]
fn what_root_may_do_and_which_schemas_there_are_is_listed_in_the_language() {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    let (_, mut typed) = commands(&mac);
    // root's group.
    typed.insert("wheel".to_owned());
    // What programs and their arguments are, and what Apple's language of code requirements says.
    let raw = ["[rüns: ", "[cödé réqüîrémént: "];
    let listed = mac.setup(&["--lang", "en-XA", "operations"]).exits(0).said();
    assert!(raw.iter().all(|begin| listed.contains(begin)), "{listed}");
    let lines = listed.lines().filter(|line| !raw.iter().any(|begin| line.trim().starts_with(begin)));
    let mut found = foreign_in(lines, &typed);
    let schemas = mac.setup(&["--lang", "en-XA", "schema"]).exits(0).said();
    found.extend(foreign_in(schemas.lines(), &typed));
    none(&found);
}

#[test]
fn wrong_usage_is_told_in_the_language() {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    let (all, typed) = commands(&mac);
    let mut wrong: Vec<Vec<String>> = Vec::new();
    for command in &all {
        let ends = ["--dance", "--verbos", "--json=1", "--lang", "--lang xx", "--log a --log b", "--log"];
        for end in ends {
            wrong.push(command.iter().cloned().chain(end.split(' ').map(str::to_owned)).collect());
        }
    }
    for words in [
        "plna",
        "plan -- dance",
        "policy check a b",
        "-- plan",
        "--check",
        "plan --cli",
        "plan --cli elsewhere",
        "plan --cli use",
        "plan --ask never",
        "plan --replace a/b",
        "install",
        "install --user dev --as dev",
        "install --user dev --or-at-login",
        "status --yes",
        "status --brief --report x",
        "status --expect --all-users --report x",
        "status --ports",
        "uninstall --keep-data --delete-data",
        "repair a/b",
        "refuse",
        "refuse tool",
        "refuse ports --for-good --undo",
        "require",
        "require ports --timeout 0",
        "require ports --timeout soon",
        "expose",
        "expose 127.0.0.1:80",
        "expose 127.0.0.1 --test",
        "expose 127.0.0.1:0 --test",
        "expose 224.0.0.1:80 --test",
        "expose 127.0.0.1:80 --test --udp",
        "expose 127.0.0.1:80 --test --udp --to 127.0.0.1:81",
        "context take",
        "policy put",
        "operations --team abc",
        "schema plans",
        "explain nothing",
        "explain root tools",
    ] {
        wrong.push(words.split(' ').map(str::to_owned).collect());
    }
    let mut found = BTreeSet::new();
    for words in &wrong {
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let said = mac.setup(&[&["--lang", "en-XA"], &words[..]].concat()).exits(2).said();
        assert!(said.starts_with("[érrör: "), "{words:?}: {said}");
        found.extend(foreign_in(said.lines(), &typed).into_iter().map(|word| format!("{}: {word}", words.join(" "))));
    }
    none(&found);
}

#[test]
fn the_language_of_wrong_usage_is_that_of_the_environment_and_json_is_english() {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    let mut german = Command::new(programs().join("iechor-setup"));
    let ran = german.args(["status", "--dance"]).env("LC_ALL", "de_DE.UTF-8").output().unwrap();
    let said = String::from_utf8(ran.stderr).unwrap();
    assert!(said.starts_with("Fehler: unerwartetes Argument '--dance'") && ran.status.code() == Some(2), "{said}");
    let said = mac.setup(&["--dance", "--lang=fr"]).exits(2).said();
    assert!(said.starts_with("erreur : paramètre inattendu '--dance'"), "{said}");
    let said = mac.setup(&["--lang", "de", "--json", "refuse", "x"]).exits(2).said();
    let said: serde_json::Value = serde_json::from_str(&said).unwrap();
    let what = "invalid value 'x' for '<ITEM>...'\n  [possible values: tools, path, socket, context, ports, hosts]";
    assert_eq!(said["failure"]["message"], what);
    assert!(said["failure"]["help"].as_str().unwrap().contains("For more information, try '--help'."), "{said}");
}

#[test]
fn what_is_copied_from_a_terminal_has_no_marks_of_direction_in_it() {
    let mac = Mac::new(Kind::Rivals, PromptAnswer::Allow);
    for words in
        ["apply --recommended --yes", "status", "policy --help", "refuse x", "repair no-such-name", "operations"]
    {
        let words: Vec<&str> = words.split(' ').collect();
        let said = mac.setup(&[&["--lang", "ar"], &words[..]].concat()).said();
        let marks = ['\u{200e}', '\u{200f}', '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'];
        assert!(said.contains('ا') && !said.contains(marks), "{words:?}: {said:?}");
    }
}
