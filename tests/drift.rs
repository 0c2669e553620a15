//! What `status` says of things that are not as set-up put them.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, missing_docs)]

use std::{
    fs,
    os::unix::fs::{PermissionsExt, symlink},
};

use model::{PromptAnswer, names};
use promises::Mac;
use serde_json::Value;
use simulator::Kind;

const KUBECTL: &str = "/usr/local/bin/kubectl";

/// A Mac where everything is set up.
fn done() -> Mac {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    mac.setup(&["apply", "--yes", "--recommended"]).exits(0);
    mac
}

fn replace_by_link(mac: &Mac, path: &str, target: &str) {
    fs::remove_file(mac.at(path)).unwrap();
    symlink(target, mac.at(path)).unwrap();
}

fn put_pkgutil(mac: &Mac, line: &str) {
    let _ = fs::remove_file(mac.at(names::PKGUTIL));
    fs::write(mac.at(names::PKGUTIL), format!("#!/bin/sh\n{line}\n")).unwrap();
    fs::set_permissions(mac.at(names::PKGUTIL), fs::Permissions::from_mode(0o755)).unwrap();
}

/// What `status --json`, run as the person where this runs as root, says of the drift of an item.
fn drift(mac: &Mac, item: &str) -> Vec<Value> {
    let output = mac.as_account(501, &["--json", "status"]).output().unwrap();
    let status: Value = serde_json::from_slice(&output.stdout).unwrap();
    let items = status["items"].as_array().unwrap();
    let item = items.iter().find(|status| status["item"] == item).unwrap();
    item["drift"].as_array().cloned().unwrap_or_default()
}

#[test]
fn what_was_removed_is_said_with_what_was_expected_and_since_when() {
    let mac = done();
    fs::remove_file(mac.at(KUBECTL)).unwrap();
    let year = &model::minute_text(std::time::SystemTime::UNIX_EPOCH.elapsed().unwrap().as_secs())[..5];
    mac.setup(&["status"])
        .exits(3)
        .says("expected: link to /Applications/iEchor.app/Contents/Resources/bin/kubectl; found: nothing\n")
        .says(&format!("It was removed after it was set up on {year}"));
    mac.setup(&["repair", "--yes"]).exits(0);
    assert!(drift(&mac, "cli").is_empty());
}

#[test]
fn a_rival_that_took_a_name_is_named() {
    let mac = done();
    replace_by_link(&mac, names::DEFAULT_SOCKET, "/Users/dev/.orbstack/run/docker.sock");
    mac.setup(&["status"]).exits(3).says("found: link to /Users/dev/.orbstack/run/docker.sock, of OrbStack\n");
    replace_by_link(&mac, names::DEFAULT_SOCKET, "/Applications/Lens.app/Contents/x.sock");
    mac.setup(&["status"]).exits(3).says("of the app Lens\n");
}

#[test]
fn the_package_that_put_something_else_there_is_named_and_never_asked_for_as_root() {
    let mac = done();
    replace_by_link(&mac, KUBECTL, "/opt/tools/kubectl");
    let packages =
        "/opt/tools/helm\tcom.example.helm\t1\t1570542610\n/opt/tools/kubectl\tcom.example.tools\t1.2\t1570542610\n";
    fs::write(mac.path().join(names::SIMULATED_PACKAGES), packages).unwrap();
    assert_eq!(drift(&mac, "cli")[0]["owner"], serde_json::json!({ "is": "package", "id": "com.example.tools" }));
    mac.setup(&["status"]).exits(3).says("of the package com.example.tools\n");
    // Started as root, it is asked by the process that gave up root.
    put_pkgutil(&mac, "echo \"pkgid: of-$(/usr/bin/id -u)-$HOME$PATH\"");
    if rustix::process::geteuid().is_root() {
        let ran = mac.setup(&["status"]).exits(3).says("of the package of-501-");
        assert!(!ran.said().contains("of-501-/root"), "{}", ran.said());
    }
}

#[test]
fn a_package_data_base_that_does_not_answer_holds_nobody_up() {
    let mac = done();
    replace_by_link(&mac, KUBECTL, "/opt/tools/kubectl");
    fs::remove_file(mac.at(names::PKGUTIL)).unwrap();
    assert_eq!(drift(&mac, "cli")[0]["owner"], serde_json::json!({ "is": "unknown" }));
    put_pkgutil(&mac, "exec sleep 1000");
    let begun = std::time::Instant::now();
    assert_eq!(drift(&mac, "cli")[0]["owner"], serde_json::json!({ "is": "unknown" }));
    assert!(begun.elapsed().as_secs() < 20, "it took {:?}", begun.elapsed());
}
