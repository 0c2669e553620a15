//! What is shown of a Mac: no more and no less than is so.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, missing_docs)]

use std::{fs, os::unix::fs::PermissionsExt, path::Path};

use model::{PromptAnswer, names};
use promises::Mac;
use simulator::Kind;

fn set_up() -> Mac {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    mac.setup(&["apply", "--recommended", "--yes"]).exits(0);
    mac
}

fn edit(file: &Path, from: &str, to: &str) {
    let text = fs::read_to_string(file).unwrap();
    assert!(text.contains(from), "{text}");
    fs::write(file, text.replace(from, to)).unwrap();
}

#[test]
fn the_lines_of_a_property_list_that_differ_are_shown_and_of_a_program_only_that_it_does() {
    let mac = set_up();
    let plist = mac.at(names::HELPER_PLIST);
    edit(&plist, "501:dev", "502:\u{1b}[2Jeve");
    fs::write(mac.at(names::STARTUP), "somebody else's").unwrap();
    for command in ["status", "plan"] {
        let ran = mac.setup(&[command]);
        let ran = ran.says("- \t\t<string>502:\\u{1b}[2Jeve</string>").says("+ \t\t<string>501:dev</string>");
        let said = ran.said();
        assert!(said.contains(&format!("{}: file: other contents", names::STARTUP)), "{said}");
        assert!(!said.contains("somebody else's") && !said.contains("- <key>"), "{said}");
    }
    // What only root may read is not shown.
    fs::set_permissions(&plist, fs::Permissions::from_mode(0o600)).unwrap();
    let said = mac.setup(&["status"]).said();
    assert!(said.contains("other contents") && !said.contains("502:"), "{said}");
    mac.setup(&["repair", "--yes"]).exits(0);
    mac.setup(&["status"]).exits(0);
}

#[test]
fn items_that_are_named_are_repaired_and_no_other() {
    let mac = set_up();
    fs::remove_file(mac.at("/usr/local/bin/kubectl")).unwrap();
    fs::set_permissions(mac.at(names::SOCKET_PLIST), fs::Permissions::from_mode(0o666)).unwrap();
    let plist = mac.at(names::HELPER_PLIST);
    let right = fs::read_to_string(&plist).unwrap();
    edit(&plist, "501:dev", "502:eve");
    fs::remove_file(mac.at(names::DEFAULT_SOCKET)).unwrap();
    mac.setup(&["repair", "ports", "--yes"]).exits(0).says("done and checked: 3 changes");
    assert_eq!(fs::read_to_string(&plist).unwrap(), right);
    assert!(!mac.at("/usr/local/bin/kubectl").exists() && !mac.at(names::DEFAULT_SOCKET).exists());
    mac.setup(&["repair", "ports", "--yes"]).exits(0).says("nothing was changed");
    // Several at once; what is chosen stays, and all can be taken back.
    mac.setup(&["repair", "tools", "socket", "--yes"]).exits(0);
    mac.setup(&["status"]).exits(0);
    mac.setup(&["repair", "windows"]).exits(2).says("tools, path, socket, context, ports, hosts");
    mac.setup(&["uninstall", "--yes"]).exits(0).says("nothing of iEchor Setup remains");
}

#[test]
fn an_item_that_cannot_be_repaired_keeps_none_of_the_others_from_it() {
    let mac = set_up();
    let tool = mac.at("/usr/local/bin/kubectl");
    fs::remove_file(&tool).unwrap();
    fs::remove_file(mac.at(names::SOCKET_PLIST)).unwrap();
    fs::create_dir(mac.at(names::SOCKET_PLIST)).unwrap();
    mac.setup(&["repair", "--yes"]).exits(1).says(names::SOCKET_PLIST);
    mac.setup(&["repair", "socket", "--yes"]).exits(1).says(names::SOCKET_PLIST);
    assert!(fs::symlink_metadata(&tool).is_err());
    mac.setup(&["repair", "tools", "--yes"]).exits(0);
    assert!(fs::symlink_metadata(&tool).is_ok());
}

#[test]
fn settings_that_are_no_file_are_not_called_gone_where_they_stay() {
    let mac = set_up();
    let settings = mac.at("/Users/dev").join(names::USER_RECORDS).join(names::SETTINGS_FILE);
    fs::remove_file(&settings).unwrap();
    let made = std::process::Command::new("mkfifo").arg(&settings).status().unwrap();
    assert!(made.success());
    let ran = mac.setup(&["uninstall", "--yes", "-v"]).says("not done:").says("is not a regular file");
    assert!(!ran.said().contains("gone already"), "{}", ran.said());
}
