//! The manual page and the completions of shells: generated from the grammar and compared with what is published
//! (`UPDATE=1` rewrites them). The shipped program does not generate them.
#![allow(clippy::unwrap_used)]

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use clap::{Command, CommandFactory};
use clap_complete::{Shell, generate};

use crate::{arguments::Arguments, help::worded};

fn place() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets")
}

fn grammar() -> Command {
    worded(Arguments::command().version(env!("CARGO_PKG_VERSION")).term_width(100), 100)
}

/// A page for the program and one for each command, as `man` finds them.
fn pages() -> BTreeMap<PathBuf, Vec<u8>> {
    let mut grammar = grammar().disable_help_subcommand(true);
    grammar.build();
    let mut pages = BTreeMap::new();
    let mut add = |command: &Command, name: &str| {
        let mut page = Vec::new();
        let command = command.clone().name(&*name.to_owned().leak());
        clap_mangen::Man::new(command).manual("iEchor").date("").render(&mut page).unwrap();
        pages.insert(PathBuf::from(format!("man/man1/{name}.1")), page);
    };
    add(&grammar, "iechor-setup");
    grammar.get_subcommands().for_each(|command| add(command, &format!("iechor-setup-{}", command.get_name())));
    pages
}

fn completions() -> BTreeMap<PathBuf, Vec<u8>> {
    let of = |shell: Shell, file: &str| {
        let mut text = Vec::new();
        generate(shell, &mut grammar(), "iechor-setup", &mut text);
        (PathBuf::from(format!("completions/{file}")), text)
    };
    [of(Shell::Zsh, "_iechor-setup"), of(Shell::Bash, "iechor-setup.bash"), of(Shell::Fish, "iechor-setup.fish")].into()
}

#[test]
fn the_published_manual_pages_and_completions_are_those_of_the_grammar() {
    let wanted: BTreeMap<PathBuf, Vec<u8>> = pages().into_iter().chain(completions()).collect();
    let update = std::env::var_os("UPDATE").is_some();
    let mut old = Vec::new();
    for folder in ["man/man1", "completions"] {
        fs::create_dir_all(place().join(folder)).unwrap();
        for entry in fs::read_dir(place().join(folder)).unwrap() {
            let file = Path::new(folder).join(entry.unwrap().file_name());
            if !wanted.contains_key(&file) {
                if update {
                    fs::remove_file(place().join(&file)).unwrap();
                }
                old.push(file);
            }
        }
    }
    for (file, text) in wanted {
        let path = place().join(&file);
        if fs::read(&path).unwrap_or_default() != text {
            if update {
                fs::write(path, text).unwrap();
            }
            old.push(file);
        }
    }
    assert!(old.is_empty() || update, "anew with UPDATE=1: {old:?}");
}
