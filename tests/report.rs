//! The report for whoever helps: what is in it, who is not, and how it is saved.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, missing_docs)]

use std::{
    fs,
    os::unix::fs::{PermissionsExt, symlink},
};

use elevate::{Interaction, Session};
use model::{PromptAnswer, names};
use promises::{Mac, open_directory};
use simulator::Kind;

const KUBECTL: &str = "/usr/local/bin/kubectl";

fn done() -> Mac {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    mac.setup(&["apply", "--yes", "--recommended"]).exits(0);
    mac
}

#[test]
fn the_report_has_versions_status_plan_receipts_log_and_launchd_and_no_person() {
    let mac = done();
    fs::remove_file(mac.at(KUBECTL)).unwrap();
    symlink("/Users/annette/.iechor/bin/kubectl", mac.at(KUBECTL)).unwrap();
    fs::create_dir(mac.at("/Users/annette")).unwrap();
    let ran = mac.setup(&["status", "--report", "-"]).exits(0);
    let said = ran.said();
    for part in [
        "Nothing of it is sent anywhere",
        "== Versions\niEchor Setup ",
        "iEchor 4.18.0",
        "macOS 26 (simulated)",
        "== Status\n{",
        "== Plan for what was chosen\n",
        "== Receipt of the account\n{",
        "== Record of root\n{",
        "\"user\": \"‹user›\"",
        "== Log of root",
        "did    for ‹user› (501)  /Library/PrivilegedHelperTools/com.iechor.vmnetd",
        "== launchctl print system/com.iechor.socket\n",
        "== launchctl print system/com.iechor.vmnetd\n",
        "‹home›/.iechor/run/iechor.sock",
        "link to ‹home",
        "== What could not be read\nnothing\n",
    ] {
        assert!(said.contains(part), "the report lacks {part:?}:\n{said}");
    }
    let lower = said.to_lowercase();
    for person in ["/users/dev", "annette", "501:dev", "\"dev\""] {
        assert!(!lower.contains(person), "the report has {person:?}:\n{said}");
    }
}

#[test]
fn what_cannot_be_read_is_said_and_stops_nothing_else() {
    let mac = done();
    fs::write(mac.at(&format!("{}/{}", names::ROOT_RECORDS, names::RECEIPT_FILE)), "{").unwrap();
    let said = mac.setup(&["status", "--report", "-"]).exits(0).said();
    let (_, unread) = said.split_once("== What could not be read\n").unwrap();
    assert!(unread.contains("receipt.json"), "{said}");
    assert!(said.contains("== launchctl print system/com.iechor.socket\n"), "{said}");
}

#[test]
fn a_report_is_saved_only_by_agreement_as_a_private_file_and_never_through_a_link() {
    let mac = done();
    // Where every account may write, and without the sticky bit, so that the person may replace a file.
    let folder = open_directory();
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o777)).unwrap();
    let file = folder.path().join("report.txt");
    let path = file.to_str().unwrap();
    mac.setup(&["status", "--report", path]).exits(2).says("add --yes to save it");
    assert!(!file.exists());
    mac.setup(&["status", "--report", path, "--yes"]).exits(0).says(&format!("saved in '{path}'\n"));
    assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    assert!(fs::read_to_string(&file).unwrap().starts_with("A report of iEchor Setup."));
    mac.setup(&["status", "--report", path, "--yes"]).exits(0).says("in place of what was there");
    let ran = mac.setup(&["--json", "status", "--report", path, "--yes"]).exits(0);
    let said: serde_json::Value = serde_json::from_slice(&ran.output.stdout).unwrap();
    assert!(said["report"].as_str().unwrap().contains("== Versions"));
    let (link, elsewhere) = (folder.path().join("link"), folder.path().join("elsewhere"));
    fs::write(&elsewhere, "theirs").unwrap();
    symlink(&elsewhere, &link).unwrap();
    mac.setup(&["status", "--report", link.to_str().unwrap(), "--yes"]).exits(1).says("is a link or no file");
    assert_eq!(fs::read_to_string(&elsewhere).unwrap(), "theirs");
    assert!(link.is_symlink());
    let mut left: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    left.sort();
    assert_eq!(left, ["elsewhere", "link", "report.txt"]);
}

#[test]
fn the_window_saves_reports_in_the_home_beside_each_other() {
    let mac = done();
    let session = Session::open(Some(&mac.path()), Some("dev"), Interaction::Terminal).unwrap();
    let report = session.report().unwrap();
    let first = session.save_report(&report).unwrap();
    assert_eq!(first, "/Users/dev/iEchor Setup Report.txt");
    symlink("/Users/dev/.zshrc", mac.at("/Users/dev/iEchor Setup Report 2.txt")).unwrap();
    assert_eq!(session.save_report("another").unwrap(), "/Users/dev/iEchor Setup Report 3.txt");
    assert_eq!(fs::read_to_string(mac.at(&first)).unwrap(), report);
    assert_eq!(fs::metadata(mac.at(&first)).unwrap().permissions().mode() & 0o777, 0o600);
}
