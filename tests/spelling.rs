//! Nothing that is only spelled otherwise counts as a difference, on Macs whose files are really read: letter case on
//! a volume that does not tell it apart, and what says nothing, such as times.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, missing_docs)]

use std::{
    fs,
    os::unix::fs::{PermissionsExt, symlink},
    time::{Duration, SystemTime},
};

use model::{PromptAnswer, names};
use promises::Mac;
use simulator::Kind;

const KUBECTL: &str = "/usr/local/bin/kubectl";

fn done() -> Mac {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    mac.setup(&["apply", "--yes", "--recommended"]).exits(0);
    mac
}

fn link(mac: &Mac, path: &str, target: &str) {
    fs::remove_file(mac.at(path)).unwrap();
    symlink(target, mac.at(path)).unwrap();
}

fn edit(mac: &Mac, path: &str, from: &str, to: &str) {
    let text = fs::read_to_string(mac.at(path)).unwrap();
    assert!(text.contains(from), "{path}: {text}");
    fs::write(mac.at(path), text.replace(from, to)).unwrap();
}

/// The context's file.
fn meta() -> String {
    let id = model::Digest::of_bytes(names::CONTEXT.as_bytes());
    format!("/Users/dev/{}/{id}/meta.json", names::CONTEXT_STORE)
}

/// Everything in other letter case. No volume of Linux is sure to be one that does not tell case apart, so the
/// simulated Mac stands in for it where it looks up names (`folds_case`).
fn in_other_case(mac: &Mac) {
    link(mac, KUBECTL, "/applications/iEchor.app/contents/resources/bin/KUBECTL");
    link(mac, names::DEFAULT_SOCKET, "/Users/DEV/.iechor/Run/iechor.sock");
    edit(mac, names::SOCKET_PLIST, "/Users/dev/.iechor", "/users/Dev/.iEchor");
    edit(mac, &meta(), "/Users/dev/.iechor", "/users/Dev/.iEchor");
}

#[test]
fn on_a_volume_that_does_not_tell_case_apart_another_case_is_in_order_and_is_taken_back() {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    mac.set("folds_case", "true");
    let before = mac.tree();
    mac.setup(&["apply", "--yes", "--recommended"]).exits(0);
    in_other_case(&mac);
    mac.setup(&["status"]).exits(0);
    mac.setup(&["plan", "--check"]).exits(0);
    mac.setup(&["uninstall", "--yes"]).exits(0).says("nothing of iEchor Setup remains");
    assert_eq!(mac.difference(&before), [""; 0]);
}

#[test]
fn on_a_volume_that_tells_case_apart_the_same_is_a_difference() {
    let mac = done();
    in_other_case(&mac);
    let ran = mac.setup(&["status"]).exits(3);
    for path in [KUBECTL, names::DEFAULT_SOCKET] {
        assert!(ran.said().contains(path), "{path}: {}", ran.said());
    }
}

#[test]
fn another_place_is_a_difference_on_any_volume() {
    let mac = done();
    mac.set("folds_case", "true");
    link(&mac, KUBECTL, "/applications/iEchor.app/contents/resources/bin/IECHOR");
    mac.setup(&["status"]).exits(3).says(KUBECTL);
}

#[test]
fn times_order_and_form_of_files_are_no_difference() {
    let mac = done();
    let earlier = SystemTime::now() - Duration::from_secs(90_000);
    for path in [names::HELPER, names::STARTUP, names::SOCKET_PLIST, names::HELPER_PLIST, meta().as_str()] {
        fs::File::open(mac.at(path)).unwrap().set_modified(earlier).unwrap();
    }
    for path in [names::SOCKET_PLIST, names::HELPER_PLIST] {
        let says = plist::Value::from_file(mac.at(path)).unwrap().into_dictionary().unwrap();
        let mut reversed: Vec<_> = says.into_iter().collect();
        reversed.reverse();
        let reversed = plist::Value::Dictionary(reversed.into_iter().collect());
        reversed.to_file_binary(mac.at(path)).unwrap();
        fs::set_permissions(mac.at(path), fs::Permissions::from_mode(0o644)).unwrap();
    }
    link(&mac, names::DEFAULT_SOCKET, "../../../Users//dev/.iechor/run/iechor.sock");
    edit(&mac, &meta(), "/Users/dev/.iechor", "/Users//dev/./.iechor");
    mac.setup(&["status"]).exits(0);
    mac.setup(&["plan", "--check"]).exits(0);
}
