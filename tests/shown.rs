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
