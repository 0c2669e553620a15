//! Attacks on root's records, and on what root can undo.

use std::{
    fs,
    os::unix::fs::{PermissionsExt, chown},
    path::Path,
};

use model::{Digest, PromptAnswer, names};
use promises::Mac;
use simulator::Kind;

use crate::{APPLY, mac, receipt};

#[test]
fn a_journal_that_nobody_can_read_has_a_way_out() {
    for (scope, path) in [
        ("root", format!("{}/{}", names::ROOT_RECORDS, names::JOURNAL_FILE)),
        ("user", format!("/Users/dev/{}/{}", names::USER_RECORDS, names::JOURNAL_FILE)),
    ] {
        let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
        mac.setup(&APPLY).exits(0);
        let journal = fs::File::create(mac.at(&path)).unwrap();
        // Larger than the limit for files of ours.
        journal.set_len((64 << 20) + 1).unwrap();
        if scope == "user" && rustix::process::geteuid().is_root() {
            chown(mac.at(&path), Some(501), Some(20)).unwrap();
        }
        for command in [&["uninstall", "--yes"][..], &["repair", "--yes"], &["install", "--user", "dev"]] {
            mac.setup(command).exits(1).says("journal.jsonl").says("repair --set-aside");
        }
        mac.setup(&["repair", "--set-aside", "--yes"]).exits(0).says("is kept as").says("set-aside-1");
        mac.setup(&["status"]).exits(0);
        mac.setup(&["uninstall", "--yes"]).exits(0).says("stays");
        assert!(!mac.at(names::HELPER).exists());
        assert!(mac.at(&format!("{path}.set-aside-1")).exists());
        // A journal that can be read is not set aside.
        mac.with_trouble(&format!("scope = \"{scope}\", at = 4, how = \"killed\""), &APPLY);
        mac.setup(&["repair", "--set-aside", "--yes"]).exits(0);
        assert!(!mac.at(&format!("{path}.set-aside-2")).exists());
    }
}

#[test]
fn an_app_with_more_tools_than_root_could_undo_is_refused_before_anything() {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    let tools = mac.at(&format!("{}/{}", names::BUNDLE, names::BUNDLE_TOOLS));
    for n in 0..=plan::bundle::MOST_TOOLS {
        let tool = tools.join(format!("{n:05}-{}", "x".repeat(150)));
        fs::File::create(&tool).unwrap().set_permissions(fs::Permissions::from_mode(0o755)).unwrap();
    }
    let before = mac.tree();
    mac.setup(&APPLY).exits(1).says("10,006 tools").says("help:");
    assert_eq!(mac.difference(&before), [""; 0]);
    // As many tools as allowed can be undone and uninstalled.
    for n in 0..6 {
        fs::remove_file(tools.join(format!("{n:05}-{}", "x".repeat(150)))).unwrap();
    }
    let before = mac.tree();
    mac.with_trouble("scope = \"root\", at = 60, how = \"killed\"", &APPLY);
    mac.setup(&["repair", "--yes"]).exits(0);
    mac.setup(&["uninstall", "--yes"]).exits(0);
    assert_eq!(mac.difference(&before), [""; 0]);
}

/// On macOS any account can make a hard link to a file that it can reach (`link(2)`).
#[test]
fn hard_links_to_roots_records_or_the_apps_programs_block_nothing() {
    let mac = mac(Kind::Fresh, PromptAnswer::Allow);
    let before = mac.tree();
    let aside = mac.at("/Users/Shared");
    let named = |path: &Path| {
        let other = aside.join(&Digest::of_bytes(path.as_os_str().as_encoded_bytes())[..8]);
        fs::hard_link(path, &other).unwrap();
        other
    };
    let program = |name: &str| mac.at(&format!("{}/{name}", names::BUNDLE));
    let app = [names::BUNDLE_HELPER, names::BUNDLE_STARTUP].map(|name| named(&program(name)));
    mac.setup(&APPLY).exits(0);
    let record = named(&receipt(&mac));
    mac.setup(&["status"]).exits(0);
    mac.setup(&["apply", "--no-ports", "--yes"]).exits(0);
    fs::remove_file(record).unwrap();
    // A valid journal is not set aside.
    mac.with_trouble("scope = \"root\", at = 9, how = \"killed\"", &APPLY).exits(6);
    let journal = named(&mac.at(names::ROOT_RECORDS).join(names::JOURNAL_FILE));
    mac.setup(&["repair", "--set-aside", "--yes"]).exits(0);
    assert!(!mac.at(names::ROOT_RECORDS).join("journal.jsonl.set-aside-1").exists());
    let record = named(&receipt(&mac));
    mac.setup(&["uninstall", "--yes"]).exits(0);
    for other in app.into_iter().chain([journal, record]) {
        fs::remove_file(other).unwrap();
    }
    assert_eq!(mac.difference(&before), [""; 0]);
}

/// An account is deleted, and its uid is given to another one.
#[test]
fn what_root_did_for_an_account_does_not_pass_to_the_next_account_with_its_uid() {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    mac.setup(&APPLY).exits(0);
    let description = mac.path().join(names::SIMULATED_MAC);
    let text = fs::read_to_string(&description).unwrap();
    let text = text.replace("person = \"dev\"", "person = \"guest2\"").replace("name = \"dev\"", "name = \"guest2\"");
    fs::write(&description, text.replace("home = \"/Users/dev\"", "home = \"/Users/guest2\"")).unwrap();
    let home = mac.at("/Users/guest2");
    for folder in ["", "Library", "Library/Application Support"] {
        fs::create_dir(home.join(folder)).unwrap();
        if rustix::process::geteuid().is_root() {
            chown(home.join(folder), Some(501), Some(20)).unwrap();
        }
    }
    let said = mac.setup(&["status"]).says("was set up for dev (uid 501)").says("no longer on this Mac");
    assert!(said.said().contains("not finished yet"), "{}", said.said());
    let plan = mac.setup(&["--json", "status"]);
    let status: serde_json::Value = serde_json::from_slice(&plan.output.stdout).unwrap();
    assert_eq!(status["choices"]["ports"], false, "{status}");
    assert_eq!(status["held_for"], serde_json::json!({ "name": "dev", "uid": 501 }));
}
