//! The registry access policy: accepted only from the organisation, readable by everybody, and not removable by the
//! person.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, missing_docs)]

use std::{
    fs,
    os::unix::{fs::MetadataExt, process::CommandExt},
    process::Command,
};

use ed25519_compact::{KeyPair, Seed};
use model::{PromptAnswer, names};
use promises::{Mac, with_own_machine};
use serde_json::json;
use simulator::Kind;

const DEV: u32 = 501;

/// An organisation's key, and the managed settings with it.
fn organisation(mac: &Mac) -> KeyPair {
    let keys = KeyPair::from_seed(Seed::new([7; 32]));
    let mut managed = plist::Dictionary::new();
    managed.insert("RegistryAccessOrganisation".into(), "acme".into());
    managed.insert("RegistryAccessKey".into(), hex(&*keys.pk).into());
    let path = mac.at(names::MANAGED);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    plist::Value::Dictionary(managed).to_file_xml(path).unwrap();
    keys
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn document(keys: &KeyPair, policy: &serde_json::Value) -> String {
    let signed = policy.to_string();
    json!({ "signed": signed, "signature": hex(&*keys.sk.sign(&signed, None)) }).to_string()
}

#[test]
fn a_policy_is_taken_only_from_the_organisation_and_only_a_newer_one() {
    if !with_own_machine("a_policy_is_taken_only_from_the_organisation_and_only_a_newer_one") {
        return;
    }
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    let before = mac.tree();
    let keys = organisation(&mac);
    let managed = mac.tree();
    let booted = mac.boot();
    let files = promises::open_directory();
    let put = |text: &str| {
        let file = files.path().join("policy.json");
        fs::write(&file, text).unwrap();
        let output = mac.as_account(DEV, &["policy", "put", file.to_str().unwrap()]).output().unwrap();
        (output.status.success(), String::from_utf8_lossy(&output.stderr).into_owned())
    };
    let policy = |version: u64| json!({ "organisation": "acme", "version": version, "expires": 4_000_000_000_u64, "allow": ["registry.acme.example", "*.docker.io"] });
    assert!(put(&document(&keys, &policy(1))).1.contains("is vmnetd running?"));
    mac.setup(&["apply", "--recommended", "--yes"]).exits(0);
    mac.setup(&["policy", "show"]).exits(0).says("no policy is in force");
    assert!(put(&document(&keys, &policy(2))).0, "{:?}", put(&document(&keys, &policy(2))));
    mac.setup(&["policy", "show"]).exits(0).says("policy of 'acme', version 2").says("registry.acme.example");
    let cached = fs::read(mac.at(names::POLICY)).unwrap();
    let strangers = KeyPair::from_seed(Seed::new([8; 32]));
    let with = |key: &str, value: serde_json::Value| {
        let mut policy = policy(9);
        policy[key] = value;
        document(&keys, &policy)
    };
    let right = document(&keys, &policy(9));
    let mut damaged: serde_json::Value = serde_json::from_str(&right).unwrap();
    damaged["signed"] = json!(damaged["signed"].as_str().unwrap().replace("registry.acme", "registry.evil"));
    for (text, why) in [
        (document(&keys, &policy(1)), "version 2 is in force"),
        (document(&strangers, &policy(9)), "is not signed by 'acme'"),
        (damaged.to_string(), "is not signed by 'acme'"),
        (policy(9).to_string(), "is not understood"),
        (with("expires", json!(1_000_000_000)), "has expired"),
        (with("organisation", json!("evil")), "is of 'evil', not of 'acme'"),
        (with("extra", json!(1)), "is not understood"),
        (with("allow", json!(["a b"])), "no name of a registry"),
        (with("allow", json!(vec!["a".repeat(200); 240])), "at most 49152 bytes"),
        (String::new(), "does not have 0 bytes"),
        ("{".to_owned(), "is not understood"),
    ] {
        let (taken, said) = put(&text);
        assert!(!taken && said.contains(why), "{why}: {said}");
        assert_eq!(fs::read(mac.at(names::POLICY)).unwrap(), cached);
    }
    // The same policy again is accepted, a newer one replaces it, and both outlive a restart.
    assert!(put(&document(&keys, &policy(2))).0);
    assert!(put(&right).0);
    simulator::reboot(&mac.path()).unwrap();
    mac.setup(&["policy", "show"]).says("version 9");
    mac.setup(&["status"]).exits(0);
    // The developer can read it, and can neither write nor circumvent it.
    let meta = fs::metadata(mac.at(names::POLICY)).unwrap();
    assert_eq!((meta.uid(), meta.mode() & 0o777), (0, 0o644));
    let by_hand = Command::new("rm").arg("-f").arg(mac.at(names::POLICY)).uid(DEV).gid(20).output().unwrap();
    assert!(!by_hand.status.success());
    std::thread::spawn({
        let socket = mac.at(names::HELPER_SOCKET);
        move || {
            promises::become_account(DEV);
            let error = vmnetd::client::Helper::at(&socket).uninstall().unwrap_err().to_string();
            assert!(error.contains("only an administrator can remove the helper"), "{error}");
        }
    })
    .join()
    .unwrap();
    // Uninstalling as root leaves the managed Mac as it was.
    mac.setup(&["uninstall", "--yes"]).exits(0);
    drop(booted);
    assert_eq!(mac.difference(&managed), [""; 0]);
    fs::remove_dir_all(mac.at(names::MANAGED).parent().unwrap()).unwrap();
    assert_eq!(mac.difference(&before), [""; 0]);
}
