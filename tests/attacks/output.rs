//! Attacks through names: on the terminal that shows them, and on commands that an administrator pastes.

use std::{fs, os::unix::fs::symlink, path::Path, process::Command};

use model::{PromptAnswer, names};
use promises::{Mac, is_root};
use serde_json::{Value, json};
use simulator::Kind;

use crate::mac;

/// Names given by others, and the account's own receipt, appear on the administrator's screen and in the commands to
/// paste.
#[test]
fn names_with_terminal_escape_sequences_are_escaped() {
    const ORDERS: &str = "\x1b[2J\x1b]0;owned\x07\x1b[201~\x03\nsudo touch owned #";
    let harmless = |said: &str| {
        assert!(!said.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\t')), "{said:?}");
        assert!(!said.lines().any(|line| line.trim_start().starts_with("sudo touch owned")), "{said}");
    };
    // A link into the app, made by an administrator who can write to the directory.
    let of_links = mac(Kind::Rivals, PromptAnswer::Allow);
    let link = of_links.at(names::SYSTEM_BIN).join(format!("a{ORDERS}"));
    symlink(format!("{}/{}/x", names::BUNDLE, names::BUNDLE_TOOLS), &link).unwrap();
    harmless(&of_links.setup(&["-v", "plan", "--recommended"]).exits(0).said());
    harmless(&of_links.setup(&["-v", "apply", "--recommended", "--yes"]).exits(0).said());
    harmless(&of_links.setup(&["-v", "uninstall", "--yes"]).exits(0).said());
    assert!(fs::symlink_metadata(link).is_ok(), "set-up makes no such link, so this is not its own");
    // A receipt that a program of the account wrote.
    let of_receipt = mac(Kind::Fresh, PromptAnswer::Allow);
    of_receipt.setup(&["apply", "--cli", "user", "--no-socket", "--no-ports", "--yes"]).exits(0);
    let own = of_receipt.at(&format!("/Users/dev/{}", names::USER_RECORDS)).join(names::RECEIPT_FILE);
    let mut says: Value = serde_json::from_slice(&fs::read(&own).unwrap()).unwrap();
    let hold = json!({ "hold": "file", "path": format!("/x{ORDERS}"), "sha256": "", "kept": false });
    says["holds"].as_array_mut().unwrap().push(hold);
    fs::write(&own, says.to_string()).unwrap();
    harmless(&of_receipt.setup(&["-v", "uninstall"]).exits(2).says("owned").said());
    harmless(&of_receipt.setup(&["uninstall", "--yes"]).exits(0).says("owned").said());
    // A symbolic link of the account on the path of its home directory.
    let of_home = mac(Kind::Fresh, PromptAnswer::Allow);
    let disk = of_home.at("/Volumes/disk");
    fs::create_dir(&disk).unwrap();
    fs::rename(of_home.at("/Users/dev"), disk.join(format!("h{ORDERS}"))).unwrap();
    symlink(format!("/Volumes/disk/h{ORDERS}"), of_home.at("/Users/dev")).unwrap();
    harmless(&of_home.setup(&["-v", "plan", "--recommended"]).exits(1).says("'/Users/dev' is not a directory").said());
}

/// A shell parses the commands as intended, and they contain no control characters.
#[test]
fn commands_for_an_administrator_quote_any_name() {
    for name in ["a b", "it's", "$(id)`id`\\", "tab\tnew\nline\x1b\x03", "back\\slash\n'quote'", "ü\u{85}\n"] {
        let before = model::FileState::Link { target: String::new() };
        let action = model::Action::Remove { path: format!("/{name}"), before, restore: false };
        let step =
            model::Step { scope: model::Scope::User, reason: model::Reason::removes_item(model::Item::Tools), action };
        let command = plan::change(&step).command;
        assert!(!command.contains(char::is_control), "{command:?}");
        let words = command.strip_prefix("rm ").unwrap();
        let read = Command::new("bash").args(["-c", &format!("printf %s {words}")]).output().unwrap();
        assert_eq!(String::from_utf8(read.stdout).unwrap(), format!("/{name}"), "{command}");
    }
}

#[test]
fn an_administrator_is_given_commands_that_check_what_they_installed() {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    let plan = mac.setup(&["-v", "plan", "--recommended"]).exits(0).said();
    let install = plan.lines().find(|line| line.contains("install -o root") && line.contains("vmnetd")).unwrap();
    assert!(install.contains("shasum -a 256 -c") && install.contains("rm -f"), "{install}");
    assert!(plan.contains("programs of dev can change what these links run"), "{plan}");
    // The command works, with this system's tools in place of Apple's.
    if !is_root("an_administrator_is_given_commands_that_check_what_they_installed") {
        return;
    }
    let here = promises::open_directory();
    let installs = |source: &Path| {
        let to = here.path().join("helper");
        let line =
            install.trim().replace("sudo ", "").replace("-g wheel", "-g root").replace("shasum -a 256", "sha256sum");
        let line =
            line.replace("/Applications/iEchor.app/Contents/MacOS/com.iechor.vmnetd", &source.display().to_string());
        let line = line.replace(names::HELPER, &to.display().to_string());
        let ran = Command::new("sh").args(["-c", &line]).output().unwrap();
        (ran.status.success(), to.exists())
    };
    let genuine = mac.at("/Applications/iEchor.app/Contents/MacOS/com.iechor.vmnetd");
    assert_eq!(installs(&genuine), (true, true));
    let other = here.path().join("other");
    fs::write(&other, "another program").unwrap();
    assert_eq!(installs(&other), (false, false));
}
