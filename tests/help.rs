//! What the documents say of the command line is what it does: `--help` of each command, the blocks of README, and the
//! completions in real shells.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, missing_docs)]

use std::{fs, path::PathBuf, process::Command};

use model::PromptAnswer;
use promises::{Mac, programs};
use simulator::Kind;

fn top(file: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..").join(file)
}

#[test]
fn help_of_every_command_is_as_it_was_agreed_to() {
    let program = programs().join("iechor-setup");
    trycmd::TestCases::new().register_bin("iechor-setup", program).env("COLUMNS", "100").case("cmd/help.trycmd");
}

/// The commands of the program.
fn commands() -> Vec<String> {
    let said = Command::new(programs().join("iechor-setup")).arg("--help").output().unwrap();
    let said = String::from_utf8(said.stdout).unwrap();
    let (_, rest) = said.split_once("Commands:\n").unwrap();
    let (list, _) = rest.split_once("\n\n").unwrap();
    let lines = list.lines().filter(|line| line.starts_with("  ") && !line.starts_with("   "));
    lines.filter_map(|line| line.split_whitespace().next()).filter(|name| *name != "help").map(str::to_owned).collect()
}

#[test]
fn readme_lists_every_command_and_its_blocks_run_as_they_stand() {
    let readme = fs::read_to_string(top("README.md")).unwrap();
    let (_, block) = readme.split_once("## Command line\n").unwrap();
    let listed: Vec<&str> = block
        .lines()
        .filter_map(|line| line.strip_prefix("    iechor-setup "))
        .flat_map(|line| line.split("  ").next().unwrap().split(" | "))
        .filter_map(|words| words.split_whitespace().next())
        .collect();
    for command in commands() {
        assert!(listed.contains(&command.as_str()), "README does not list '{command}': {listed:?}");
    }
    // The tour: each line on one Mac, in this order.
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    let booted = mac.boot();
    let line = "    target/debug/iechor-setup --prefix target/simulated-mac ";
    let tour: Vec<&str> = readme
        .lines()
        .filter_map(|text| text.strip_prefix(line))
        .map(|text| text.split('#').next().unwrap().trim())
        .collect();
    assert!(tour.len() >= 5, "{tour:?}");
    for words in tour {
        let mut words: Vec<&str> = words.split_whitespace().collect();
        if words[0] == "expose" {
            // It is tried as root in a machine of its own elsewhere.
            continue;
        }
        if matches!(words[0], "apply" | "uninstall") {
            words.push("--yes");
        }
        mac.setup(&words).exits(0);
    }
    drop(booted);
}

/// What a shell offers after `iechor-setup st`.
fn offered(shell: &str, script: &str) -> String {
    let folder = top("assets/completions");
    let ran = Command::new(shell).args(["-c", script]).env("FOLDER", folder).env("TERM", "dumb").output();
    let ran = ran.unwrap_or_else(|e| panic!("{shell}: {e}: run ./dev setup"));
    assert!(ran.status.success(), "{shell}: {}", String::from_utf8_lossy(&ran.stderr));
    String::from_utf8(ran.stdout).unwrap()
}

#[test]
fn completions_offer_the_commands_in_bash_zsh_and_fish() {
    let bash = offered(
        "bash",
        "source \"$FOLDER/iechor-setup.bash\"; COMP_WORDS=(iechor-setup st); COMP_CWORD=1; COMP_LINE='iechor-setup st'; \
         COMP_POINT=15; _iechor__setup iechor-setup st iechor-setup; echo \"${COMPREPLY[@]}\"",
    );
    assert_eq!(bash.trim(), "status start");
    let fish = offered("fish", "source \"$FOLDER/iechor-setup.fish\"; complete -C 'iechor-setup st'");
    assert!(fish.contains("status\t") && fish.contains("start\t"), "{fish}");
    // zsh completes only at a terminal; that the function loads and names the commands is seen without.
    let zsh = offered(
        "zsh",
        "fpath=($FOLDER $fpath); autoload -Uz compinit; compinit -u -D; autoload +X _iechor-setup; \
         functions _iechor-setup; functions _iechor-setup_commands; print ${_comps[iechor-setup]}",
    );
    assert!(zsh.contains("'status:") && zsh.trim_end().ends_with("_iechor-setup"), "{zsh}");
}
