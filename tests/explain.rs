//! What root means here, and Enhanced Container Isolation, which an organisation turns on.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, missing_docs)]

use std::fs;

use model::{Item, PromptAnswer, catalogue::english, names};
use promises::{Asked, Mac};
use serde_json::{Value, json};
use simulator::Kind;

const WANTED: &str = "{\"enhancedContainerIsolation\":{\"locked\":true,\"value\":true}}\n";

fn managed(mac: &Mac, value: Option<plist::Value>) {
    let path = mac.at(names::MANAGED);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    let settings = value.map(|value| ("EnhancedContainerIsolation".to_owned(), value)).into_iter().collect();
    plist::Value::Dictionary(settings).to_file_xml(path).unwrap();
}

fn written(mac: &Mac) -> Option<String> {
    fs::read_to_string(mac.at(names::ADMIN_SETTINGS)).ok()
}

#[test]
fn what_root_means_and_every_item_are_explained_in_the_texts_of_the_catalogue() {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    let before = mac.tree();
    let json = |about: &str| -> Value {
        serde_json::from_str(mac.setup(&["--json", "explain", about]).exits(0).said().trim()).unwrap()
    };
    let root = json("root");
    let paragraphs = root["paragraphs"].as_array().unwrap();
    assert_eq!((paragraphs.len(), &root["enhanced_container_isolation"]), (10, &Value::Null));
    for (n, paragraph) in (1..=9).zip(paragraphs) {
        assert_eq!(paragraph["title"], english(&format!("root-{n}-title")));
        assert_eq!(paragraph["text"], english(&format!("root-{n}-text")));
    }
    let words = mac.setup(&["explain", "root"]).exits(0);
    // The page's points.
    let words = words.says("on demand").says("user namespace").says("bind mounted").says("No organisation says");
    assert!(words.said().lines().all(|line| line.chars().count() <= 80));
    for item in Item::ALL {
        let said = json(item.argument());
        assert_eq!(said["title"], english(&format!("{}-title", item.word())));
        assert_eq!(said["paragraphs"].as_array().unwrap().len(), 4);
        let text = said.to_string();
        assert!(!text.contains("root-item") && !text.contains("reason-"), "{text}");
    }
    mac.setup(&["explain", "nothing"]).exits(2).says("possible values: root, tools");
    assert_eq!(mac.difference(&before), [""; 0]);
}

#[test]
fn enhanced_container_isolation_goes_along_with_other_changes_of_root_and_never_asks_by_itself() {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    managed(&mac, Some(true.into()));
    let before = mac.tree();
    mac.setup(&["explain", "root"]).says("turned it on for this Mac").says("with the next changes");
    // Nothing of root's otherwise, so nobody is asked.
    let user = ["apply", "--cli", "user", "--no-socket", "--no-ports", "--yes"];
    mac.answers(PromptAnswer::Cancel);
    mac.setup(&user).exits(0);
    assert_eq!(written(&mac), None);
    mac.answers(PromptAnswer::Ask);
    let program = promises::programs().join("iechor-setup");
    let (code, said) = Asked::start(&program, &mac, "apply --recommended --yes").answer("allow");
    assert!(code == 0 && said.contains("carry your organisation’s settings to the engine"), "{said}");
    mac.answers(PromptAnswer::Allow);
    assert_eq!(written(&mac).as_deref(), Some(WANTED));
    let said = mac.setup(&["--json", "explain", "root"]).said();
    let said: Value = serde_json::from_str(said.trim()).unwrap();
    assert_eq!(said["enhanced_container_isolation"], true);
    assert!(!said.to_string().contains("with the next changes"));
    // Turned off, it waits again; a damaged value changes nothing.
    managed(&mac, Some(false.into()));
    mac.setup(&["plan", "--check"]).exits(0);
    mac.setup(&["status"]).exits(0);
    mac.setup(&["apply", "--no-ports", "--yes"]).exits(0);
    assert!(written(&mac).unwrap().contains("\"value\":false"));
    managed(&mac, Some("yes".into()));
    mac.setup(&["apply", "--recommended", "--yes"]).exits(1).says("must be true or false");
    assert!(written(&mac).unwrap().contains("\"value\":false"));
    mac.setup(&["explain", "root"]).says("could not be read").says("must be true or false");
    // Nothing said any more: it goes with the next change.
    managed(&mac, None);
    mac.setup(&["apply", "--recommended", "--yes"]).exits(0);
    assert_eq!(written(&mac), None);
    managed(&mac, Some(true.into()));
    mac.setup(&["apply", "--no-ports", "--yes"]).exits(0);
    assert_eq!(written(&mac).as_deref(), Some(WANTED));
    let receipt = fs::read_to_string(mac.at(names::ROOT_RECORDS).join(names::RECEIPT_FILE)).unwrap();
    assert!(receipt.contains(names::ADMIN_SETTINGS), "{receipt}");
    // It is taken back whatever the organisation says by then.
    managed(&mac, Some("yes".into()));
    mac.setup(&["uninstall", "--yes"]).exits(0).says("nothing of iEchor Setup remains");
    managed(&mac, Some(true.into()));
    assert_eq!(mac.difference(&before), [""; 0]);
}

#[test]
fn settings_of_the_engine_that_setup_did_not_write_stay_as_they_are() {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    managed(&mac, Some(true.into()));
    let theirs = json!({ "proxy": { "value": "x" }, "enhancedContainerIsolation": { "value": false } }).to_string();
    fs::create_dir_all(mac.at(names::ADMIN_SETTINGS).parent().unwrap()).unwrap();
    fs::write(mac.at(names::ADMIN_SETTINGS), &theirs).unwrap();
    mac.setup(&["plan", "--recommended"]).exits(0).says("note: '/Library/Application Support/com.iechor.desktop/admin");
    mac.setup(&["explain", "root"]).says("is not carried there");
    mac.setup(&["apply", "--recommended", "--yes"]).exits(0);
    assert_eq!(written(&mac), Some(theirs.clone()));
    // What says the same already needs nothing.
    let same = json!({ "proxy": 1, "enhancedContainerIsolation": { "value": true, "locked": true } }).to_string();
    fs::write(mac.at(names::ADMIN_SETTINGS), &same).unwrap();
    let said = mac.setup(&["plan", "--no-ports"]).exits(0).said();
    assert!(!said.contains("note: '"), "{said}");
    mac.setup(&["uninstall", "--yes"]).exits(0);
    assert_eq!(written(&mac), Some(same));
}
