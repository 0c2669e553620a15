//! What the window says of failures names no command: nobody types one into a window.
#![allow(missing_docs)]

use std::collections::BTreeMap;

use model::Language;

/// The English messages as they stand in their file, by id.
fn messages() -> BTreeMap<&'static str, String> {
    let mut messages: BTreeMap<&str, String> = BTreeMap::new();
    let mut id = "";
    for line in Language::English.messages().lines().filter(|line| !line.starts_with('#')) {
        let begins = line.starts_with(|c: char| c.is_ascii_alphabetic());
        let text = match line.split_once(" =").filter(|_| begins) {
            Some((name, text)) => {
                id = name;
                text
            }
            None => line,
        };
        let message = messages.entry(id).or_default();
        message.push_str(text);
        message.push('\n');
    }
    messages
}

/// A command or an option that a text names.
fn command(text: &str) -> Option<&str> {
    const COMMANDS: [&str; 8] =
        ["iechor-setup", "simulated-mac", "sudo", "ls", "launchctl", "chmod", "chown", "chflags"];
    let words = text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_' || c == '/'));
    words.into_iter().find(|word| COMMANDS.contains(word) || (word.starts_with("--") && word.len() > 2))
}

#[test]
fn a_failure_that_names_a_command_says_it_otherwise_in_the_window() {
    let messages = messages();
    let of_failures = messages.iter().filter(|(id, _)| ["failure-", "cause-"].iter().any(|of| id.starts_with(of)));
    let wrong: Vec<String> = of_failures
        .filter(|(id, _)| !id.ends_with("-window") && !messages.contains_key(format!("{id}-window").as_str()))
        .filter_map(|(id, text)| Some(format!("'{id}' names '{}', and '{id}-window' is missing", command(text)?)))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_is_said_in_the_window_alone_names_no_command() {
    let wrong: Vec<String> = messages()
        .iter()
        .filter(|(id, _)| id.ends_with("-window"))
        .filter_map(|(id, text)| Some(format!("'{id}' names '{}'", command(text)?)))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
