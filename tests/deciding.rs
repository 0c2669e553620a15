//! What a person decides of things that are not as chosen: take them back, accept them, hear no more of them, refuse
//! them. And what a start tells of changes.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, missing_docs)]

use std::{
    fs,
    os::unix::fs::{PermissionsExt, symlink},
    path::PathBuf,
};

use model::{PromptAnswer, names};
use promises::{Mac, Ran};
use serde_json::Value;
use simulator::Kind;

const KUBECTL: &str = "/usr/local/bin/kubectl";
const RIVAL: &str = "/Applications/OrbStack.app/Contents/MacOS/xbin/kubectl";

/// A Mac with what is recommended.
fn set_up() -> Mac {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    mac.setup(&["apply", "--recommended", "--yes"]).exits(0);
    mac.setup(&["check"]).exits(0);
    mac
}

/// One with what needs no administrator.
fn set_up_alone() -> Mac {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Deny);
    mac.setup(&["apply", "--cli", "user", "--no-socket", "--no-ports", "--context", "--yes"]).exits(0);
    mac.setup(&["check"]).exits(0);
    mac
}

/// Puts a link of somebody else's in the place of what stands there.
fn taken(mac: &Mac, path: &str, target: &str) {
    let at = mac.at(path);
    let _ = fs::remove_file(&at);
    symlink(target, &at).unwrap();
}

fn leads(mac: &Mac, path: &str) -> String {
    fs::read_link(mac.at(path)).unwrap().to_str().unwrap().to_owned()
}

fn is_ours(mac: &Mac, path: &str) -> bool {
    leads(mac, path).contains("iEchor.app")
}

fn records(mac: &Mac) -> PathBuf {
    mac.at(&format!("/Users/dev/{}", names::USER_RECORDS))
}

fn json(ran: &Ran) -> Value {
    serde_json::from_slice(&ran.output.stdout).unwrap_or_else(|e| panic!("{e}: {}", ran.said()))
}

/// What an item's status is.
fn status_of(mac: &Mac, item: &str) -> Value {
    let status = json(&mac.setup(&["--json", "status"]));
    status["items"].as_array().unwrap().iter().find(|of| of["item"] == item).unwrap().clone()
}

/// The notices of a check, as item and kind.
fn notices(mac: &Mac) -> Vec<(String, String)> {
    let ran = mac.setup(&["--json", "check"]);
    let told = json(&ran)["notices"].as_array().unwrap().clone();
    assert_eq!(ran.code(), if told.is_empty() { 0 } else { 3 }, "{}", ran.said());
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    told.iter().map(|notice| (text(&notice["item"]), text(&notice["what"]["is"]))).collect()
}

fn one(item: &str, kind: &str) -> Vec<(String, String)> {
    vec![(item.to_owned(), kind.to_owned())]
}

/// Puts another helper in the app as an update does: of the same version, and other bytes.
fn update_helper(mac: &Mac, more: &str) {
    let at = mac.at(&format!("{}/{}", names::BUNDLE, names::BUNDLE_HELPER));
    let helper = [&fs::read(&at).unwrap(), more.as_bytes()].concat();
    fs::remove_file(&at).unwrap();
    fs::write(&at, helper).unwrap();
    fs::set_permissions(&at, fs::Permissions::from_mode(0o755)).unwrap();
}

/// Puts a file in the app as an update does.
fn update(mac: &Mac, path: &str, text: &str) {
    let at = mac.at(&format!("{}/{path}", names::BUNDLE));
    let _ = fs::remove_file(&at);
    fs::write(&at, text).unwrap();
    fs::set_permissions(&at, fs::Permissions::from_mode(0o755)).unwrap();
}

#[test]
fn a_name_that_a_rival_took_is_taken_back_by_its_name_and_by_nothing_less() {
    let mac = set_up();
    taken(&mac, KUBECTL, RIVAL);
    // Unasked, nothing of anybody else's is taken, and that is said by text and exit code, as status does.
    mac.setup(&["status"]).exits(3).says("belongs to OrbStack");
    mac.setup(&["repair", "--yes"]).exits(3).says("iechor-setup repair kubectl").says("iechor-setup adopt kubectl");
    assert_eq!(leads(&mac, KUBECTL), RIVAL);
    mac.setup(&["repair", "kubectl", "--yes"]).exits(0).says("is backed up and replaced");
    assert!(is_ours(&mac, KUBECTL));
    mac.setup(&["status"]).exits(0);
    mac.setup(&["repair", "--yes"]).exits(0).says("everything was already as chosen");
    // By its item too; what was there comes back.
    taken(&mac, names::DEFAULT_SOCKET, "/Users/dev/.orbstack/run/docker.sock");
    mac.setup(&["repair", "socket", "--yes"]).exits(0);
    assert!(leads(&mac, names::DEFAULT_SOCKET).ends_with(names::ENGINE_SOCKET));
    mac.setup(&["uninstall", "--yes"]).exits(0).says("what was there before");
    assert_eq!(leads(&mac, KUBECTL), RIVAL);
    assert_eq!(leads(&mac, names::DEFAULT_SOCKET), "/Users/dev/.orbstack/run/docker.sock");
}

#[test]
fn what_would_be_taken_is_shown_and_agreed_to() {
    let mac = set_up();
    taken(&mac, KUBECTL, RIVAL);
    let before = mac.tree();
    // Nobody is there to agree.
    mac.setup(&["repair", "kubectl"]).exits(2).says("is backed up and replaced").says("--yes");
    mac.answers(PromptAnswer::Cancel);
    mac.setup(&["repair", "kubectl", "--yes"]).exits(4);
    assert_eq!(mac.difference(&before).len(), 1, "only the answer of the prompt: {:?}", mac.difference(&before));
    mac.setup(&["repair", "nonsense", "--yes"]).exits(2).says("tools, path, socket").says("iechor.sock");
}

#[test]
fn what_is_there_can_be_accepted_without_a_password_and_that_taken_back() {
    let mac = set_up();
    taken(&mac, KUBECTL, RIVAL);
    mac.answers(PromptAnswer::Deny);
    mac.setup(&["adopt", "kubectl"]).exits(0);
    mac.setup(&["status"]).exits(0).says("stays as it is, as you chose");
    mac.setup(&["repair", "--yes"]).exits(0);
    assert_eq!(status_of(&mac, "cli")["left_to_others"], serde_json::json!(["kubectl"]));
    assert_eq!(leads(&mac, KUBECTL), RIVAL);
    // It is theirs to remove too, and nothing is put there.
    fs::remove_file(mac.at(KUBECTL)).unwrap();
    mac.setup(&["status"]).exits(0).says("Left out, by your choice: kubectl");
    mac.setup(&["repair", "--yes"]).exits(0);
    assert!(!mac.at(KUBECTL).exists());
    mac.setup(&["adopt", "--undo", "kubectl"]).exits(0).says("'iechor-setup repair'");
    mac.setup(&["status"]).exits(3).says("Needs repair");
    mac.answers(PromptAnswer::Allow);
    mac.setup(&["repair", "kubectl", "--yes"]).exits(0);
    assert!(is_ours(&mac, KUBECTL));
    // What is iEchor's own and as chosen is nothing to accept.
    mac.setup(&["adopt", "kubectl"]).exits(2).says("iEchor's own");
}

#[test]
fn a_default_socket_that_is_left_to_a_rival_is_theirs_and_the_task_goes_with_the_next_repair() {
    let mac = set_up();
    taken(&mac, names::DEFAULT_SOCKET, "/Users/dev/.orbstack/run/docker.sock");
    mac.answers(PromptAnswer::Deny);
    mac.setup(&["adopt", "socket"]).exits(0).says("may come back at the next restart");
    mac.setup(&["status"]).exits(0);
    assert_eq!(notices(&mac), []);
    assert!(mac.at(names::SOCKET_PLIST).exists());
    mac.answers(PromptAnswer::Allow);
    mac.setup(&["repair", "--yes"]).exits(0);
    assert!(!mac.at(names::SOCKET_PLIST).exists() && !mac.at(names::STARTUP).exists());
    assert_eq!(leads(&mac, names::DEFAULT_SOCKET), "/Users/dev/.orbstack/run/docker.sock");
    mac.setup(&["repair", "socket", "--yes"]).exits(0);
    assert!(leads(&mac, names::DEFAULT_SOCKET).ends_with(names::ENGINE_SOCKET));
}

#[test]
fn an_item_that_somebody_removed_is_off_once_that_is_accepted() {
    let mac = set_up();
    for tool in fs::read_dir(mac.at("/usr/local/bin")).unwrap() {
        fs::remove_file(tool.unwrap().path()).unwrap();
    }
    mac.answers(PromptAnswer::Deny);
    mac.setup(&["adopt", "tools"]).exits(0);
    mac.setup(&["status"]).exits(0);
    // A changed property list is no setting of the item.
    fs::write(mac.at(names::HELPER_PLIST), "nonsense").unwrap();
    mac.setup(&["adopt", "ports"]).exits(1).says("iechor-setup repair ports").says("iechor-setup mute ports");
}

#[test]
fn a_muted_item_stays_chosen_is_shown_as_it_is_and_warns_nobody() {
    let mac = set_up();
    fs::remove_file(mac.at(KUBECTL)).unwrap();
    mac.answers(PromptAnswer::Deny);
    mac.setup(&["mute", "tools"]).exits(0);
    let status = status_of(&mac, "cli");
    assert_eq!((status["state"].as_str(), &status["muted"]), (Some("differs"), &Value::Bool(true)));
    mac.setup(&["status"]).exits(0).says("Needs repair").says("You are not warned of it");
    assert_eq!(notices(&mac), []);
    mac.setup(&["mute", "--undo", "tools"]).exits(0);
    mac.setup(&["status"]).exits(3);
    // One name of several.
    mac.setup(&["mute", "kubectl"]).exits(0);
    mac.setup(&["status"]).exits(0);
    taken(&mac, KUBECTL, RIVAL);
    mac.setup(&["status"]).exits(0);
    fs::remove_file(mac.at("/usr/local/bin/iechor")).unwrap();
    mac.setup(&["status"]).exits(3);
    mac.answers(PromptAnswer::Allow);
    mac.setup(&["repair", "kubectl", "tools", "--yes"]).exits(0);
    assert!(!fs::read_to_string(records(&mac).join(names::SETTINGS_FILE)).unwrap().contains("mute"));
}

#[test]
fn what_was_refused_is_asked_about_by_nobody_until_it_is_set_up_by_choice() {
    let mac = set_up();
    update_helper(&mac, "newer");
    mac.answers(PromptAnswer::Deny);
    mac.setup(&["refuse", "ports"]).exits(0);
    assert_eq!(status_of(&mac, "ports")["refused"], "not_now");
    assert_eq!(notices(&mac), []);
    // It lasts over what updates and re-installs do.
    mac.answers(PromptAnswer::Allow);
    mac.setup(&["uninstall", "--keep-data", "--yes"]).exits(0);
    assert_eq!(notices(&mac), []);
    mac.setup(&["apply", "--yes"]).exits(0);
    assert_eq!(status_of(&mac, "ports")["refused"], "not_now");
    update_helper(&mac, "still newer");
    assert_eq!(notices(&mac), []);
    mac.setup(&["refuse", "ports", "--undo"]).exits(0);
    assert_eq!(notices(&mac), one("ports", "update"));
    for by_choice in [&["apply", "--ports", "--yes"][..], &["repair", "ports", "--yes"]] {
        mac.setup(&["refuse", "ports", "--for-good"]).exits(0);
        assert_eq!(status_of(&mac, "ports")["refused"], "never");
        mac.setup(by_choice).exits(0);
        assert_eq!(status_of(&mac, "ports")["refused"], Value::Null, "{by_choice:?}");
    }
}

#[test]
fn what_is_refused_before_anything_was_chosen_answers_the_first_question() {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Deny);
    let before = mac.tree();
    mac.setup(&["refuse", "tools", "socket", "ports", "context"]).exits(0);
    let status = json(&mac.setup(&["--json", "status"]).exits(0));
    assert_eq!(status["finished"], true, "{status}");
    assert_eq!(notices(&mac), []);
    mac.setup(&["uninstall", "--yes"]).exits(0).says("nothing of iEchor Setup remains");
    assert_eq!(mac.difference(&before), [""; 0]);
}

#[test]
fn a_change_is_told_once_and_the_same_change_later_is_a_new_one() {
    let mac = set_up();
    fs::remove_file(mac.at(KUBECTL)).unwrap();
    assert_eq!(notices(&mac), one("cli", "drift"));
    assert_eq!(notices(&mac), []);
    // Another change is another notice.
    taken(&mac, KUBECTL, RIVAL);
    assert_eq!(notices(&mac), one("cli", "drift"));
    assert_eq!(notices(&mac), []);
    mac.setup(&["repair", "kubectl", "--yes"]).exits(0);
    assert_eq!(notices(&mac), []);
    fs::remove_file(mac.at(KUBECTL)).unwrap();
    assert_eq!(notices(&mac), one("cli", "drift"));
    taken(&mac, names::DEFAULT_SOCKET, "/Users/jo/.iechor/run/iechor.sock");
    let told = json(&mac.setup(&["--json", "check"]).exits(3));
    assert_eq!(told["notices"][0]["what"], serde_json::json!({ "is": "taken_over", "user": "jo" }), "{told}");
    assert_eq!(told["notices"][0]["needs_password"], true);
    mac.setup(&["check"]).exits(0);
}

#[test]
fn what_was_told_is_forgotten_with_everything_else() {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    let before = mac.tree();
    mac.setup(&["check"]).exits(0);
    assert_eq!(mac.difference(&before), [""; 0]);
    mac.setup(&["apply", "--recommended", "--yes"]).exits(0);
    fs::remove_file(mac.at(KUBECTL)).unwrap();
    mac.setup(&["check"]).exits(3).says("it is not as it is to be any more");
    let told = records(&mac).join("told.json");
    assert!(told.exists());
    mac.setup(&["uninstall", "--keep-data", "--yes"]).exits(0);
    assert!(told.exists());
    mac.setup(&["uninstall", "--yes"]).exits(0).says("nothing of iEchor Setup remains");
    assert_eq!(mac.difference(&before), [""; 0]);
    // A damaged one is none.
    mac.setup(&["apply", "--recommended", "--yes"]).exits(0);
    fs::write(&told, "nonsense").unwrap();
    fs::remove_file(mac.at(KUBECTL)).unwrap();
    assert_eq!(notices(&mac), one("cli", "drift"));
    mac.setup(&["uninstall", "--yes"]).exits(0).says("nothing of iEchor Setup remains");
    assert_eq!(mac.difference(&before), [""; 0]);
}

#[test]
fn an_update_brings_a_new_tool_without_a_question_and_a_new_helper_by_a_notice() {
    let mac = set_up_alone();
    update(&mac, &format!("{}/iechor-new", names::BUNDLE_TOOLS), "#!/bin/sh\n");
    fs::remove_file(mac.at(&format!("{}/{}/iechor-compose", names::BUNDLE, names::BUNDLE_TOOLS))).unwrap();
    fs::remove_file(mac.at("/Users/dev/.iechor/bin/kubectl")).unwrap();
    mac.setup(&["check"]).exits(3).says("What the update of iEchor brought").says("it is not as it is to be any more");
    assert!(is_ours(&mac, "/Users/dev/.iechor/bin/iechor-new"));
    assert!(fs::symlink_metadata(mac.at("/Users/dev/.iechor/bin/iechor-compose")).is_err());
    // What the person removed is not added again.
    assert!(fs::symlink_metadata(mac.at("/Users/dev/.iechor/bin/kubectl")).is_err());
    mac.setup(&["check"]).exits(0);

    let mac = set_up();
    let helper = fs::read(mac.at(names::HELPER)).unwrap();
    update_helper(&mac, "newer");
    let told = json(&mac.setup(&["--json", "check"]).exits(3));
    assert_eq!(
        told["notices"],
        serde_json::json!([{ "item": "ports", "what": { "is": "update" }, "needs_password": true }])
    );
    let bundled = mac.at(&format!("{}/{}", names::BUNDLE, names::BUNDLE_HELPER));
    // The old one serves until an administrator agreed.
    assert_eq!(fs::read(mac.at(names::HELPER)).unwrap(), helper);
    mac.setup(&["check"]).exits(0);
    mac.setup(&["repair", "ports", "--yes"]).exits(0);
    assert_eq!(fs::read(mac.at(names::HELPER)).unwrap(), fs::read(bundled).unwrap());
}

#[test]
fn what_is_uninstalled_is_not_brought_back_by_a_check() {
    let mac = set_up_alone();
    mac.setup(&["uninstall", "--keep-data", "--yes"]).exits(0);
    let before = mac.tree();
    mac.setup(&["check"]).exits(0);
    assert_eq!(mac.difference(&before), [""; 0]);
}
