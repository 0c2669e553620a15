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
    // The helper wrote down when this Mac booted; with that, a clock turned back is none that it goes by.
    // Whoever reads the policy has it do so, if nobody did since the restart.
    fs::remove_file(mac.at(names::POLICY_CLOCK)).unwrap();
    mac.setup(&["policy", "check", "registry.acme.example"]).exits(0);
    let clock = fs::metadata(mac.at(names::POLICY_CLOCK)).unwrap();
    assert_eq!((clock.uid(), clock.mode() & 0o777), (0, 0o644));
    mac.setup(&["policy", "check", "registry.acme.example"]).exits(0);
    let mut soon = policy(10);
    soon["expires"] = json!(in_seconds(1800));
    fs::write(mac.at(names::POLICY_CLOCK), booted_ahead(3600)).unwrap();
    let (taken, said) = put(&document(&keys, &soon));
    assert!(!taken && said.contains("the policy has expired"), "{said}");
    // Uninstalling as root leaves the managed Mac as it was.
    mac.setup(&["uninstall", "--yes"]).exits(0);
    drop(booted);
    assert_eq!(mac.difference(&managed), [""; 0]);
    fs::remove_dir_all(mac.at(names::MANAGED).parent().unwrap()).unwrap();
    assert_eq!(mac.difference(&before), [""; 0]);
}

/// Seconds since 1970 of a time from now on.
fn in_seconds(seconds: u64) -> u64 {
    std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_secs() + seconds
}

/// What the helper wrote down before the clock was turned back by so many seconds.
fn booted_ahead(seconds: u64) -> String {
    let uptime: f64 = fs::read_to_string("/proc/uptime").unwrap().split(' ').next().unwrap().parse().unwrap();
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let uptime = uptime as u64;
    format!("{}\n", in_seconds(seconds) - uptime)
}

/// A Mac on which the helper cached this policy.
fn with_policy(policy: &serde_json::Value) -> Mac {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    let keys = KeyPair::from_seed(Seed::new([7; 32]));
    fs::create_dir_all(mac.at(names::POLICY).parent().unwrap()).unwrap();
    fs::write(mac.at(names::POLICY), document(&keys, policy)).unwrap();
    let key = json!({ "organisation": "acme", "key": hex(&*keys.pk) });
    fs::write(mac.at(names::POLICY_KEY), key.to_string()).unwrap();
    mac
}

fn acme(expires: u64) -> serde_json::Value {
    let allow = ["registry.acme.example", "*.acme.example:5000", "docker.io/acme", "reg*.acme.example"];
    json!({ "organisation": "acme", "version": 3, "issued": 1_700_000_000_u64, "expires": expires, "allow": allow })
}

#[test]
fn policy_check_says_which_rule_of_whose_policy_allows_a_registry_and_exits_with_3_if_none_does() {
    let mac = with_policy(&acme(4_000_000_000));
    let check = |registry: &str| mac.setup(&["policy", "check", registry]);
    for (registry, rule) in [
        ("registry.acme.example", "registry.acme.example"),
        ("https://Registry.ACME.example.:443/team/app", "registry.acme.example"),
        ("a.b.acme.example:5000/app:1.0", "*.acme.example:5000"),
        ("acme/app@sha256:0123456789abcdef0123456789abcdef", "docker.io/acme"),
        ("index.docker.io/acme/app", "docker.io/acme"),
    ] {
        check(registry).exits(0).says(&format!("is allowed by the rule '{rule}' of the policy of 'acme', version 3"));
    }
    check("ubuntu").exits(3).says("'docker.io/library/ubuntu' is not allowed: the rule 'docker.io/acme'");
    check("registry.acme.example:5001").exits(3).says("the rule 'registry.acme.example' of");
    check("evil.example").exits(3).says("is not allowed: no rule of the policy of 'acme', version 3, names it");
    check("acme.example:5000").exits(3).says("'acme.example:5000' is not allowed");
    check("regis.acme.example").exits(3).says("is not allowed");
    check("b\u{fc}cher.example").exits(3).says("'xn--bcher-kva.example' is not allowed");
    check("redis:7").exits(3).says("'redis:7' is not allowed").says("ask for it as: library/redis:7");
    for nonsense in ["", "a b", "acme.example:0", "[::1", "https://", "user@acme.example", "oci://acme.example/app"] {
        check(nonsense).exits(2).says("is no registry");
    }
    let said = mac.setup(&["--json", "policy", "check", "ubuntu"]).exits(3).said();
    let said: serde_json::Value = serde_json::from_str(said.trim()).unwrap();
    assert_eq!(
        (&said["allowed"], &said["why"], &said["registry"]),
        (&json!(false), &json!("not_named"), &json!("docker.io"))
    );
    assert_eq!(said["policy"]["organisation"], "acme");
    // Without a policy everything is allowed, and nonsense is still nonsense.
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    mac.setup(&["policy", "check", "evil.example"]).exits(0).says("no policy is in force on this Mac");
    mac.setup(&["policy", "check", "a b"]).exits(2);
}

#[test]
fn policy_show_and_status_say_whose_policy_is_in_force_and_until_when() {
    let mac = with_policy(&acme(in_seconds(86_400 * 12 + 60)));
    let line = "policy of 'acme', version 3: expires in 12 days (20";
    let shown = mac.setup(&["policy", "show"]).exits(0).says(line).says("(2023-11-14T22:13:20Z)").says("issued ");
    shown.says("reg*.acme.example  (not understood: allows nothing)");
    mac.setup(&["status"]).says(line);
    let status = mac.setup(&["--json", "status"]).said();
    let status: serde_json::Value = serde_json::from_str(status.trim()).unwrap();
    assert_eq!((&status["policy"]["organisation"], &status["policy"]["expired"]), (&json!("acme"), &json!(false)));
    assert!(status.get("policy_unread").is_none());
}

#[test]
fn an_expired_policy_allows_nothing_and_a_clock_turned_back_does_not_revive_it() {
    let expired = with_policy(&acme(in_seconds(0) - 7200));
    expired.setup(&["policy", "check", "registry.acme.example"]).exits(3).says("expired 2 hours ago");
    // By the clock it has half an hour to go; the helper saw the clock an hour ahead.
    let turned_back = with_policy(&acme(in_seconds(1800)));
    turned_back.setup(&["policy", "check", "registry.acme.example"]).exits(0);
    fs::write(turned_back.at(names::POLICY_CLOCK), booted_ahead(3600)).unwrap();
    turned_back.setup(&["policy", "check", "registry.acme.example"]).exits(3).says("no registry may be used");
    for mac in [&expired, &turned_back] {
        mac.setup(&["policy", "show"]).exits(0).says("expired ");
        mac.setup(&["status"]).says("no registry may be used until there is a newer one");
    }
    // What others could have written there counts for nothing, and neither does nonsense.
    for text in ["", "soon", "99999999999999999999"] {
        fs::write(turned_back.at(names::POLICY_CLOCK), text).unwrap();
        turned_back.setup(&["policy", "check", "registry.acme.example"]).exits(0);
    }
    // A restart removes it.
    fs::write(turned_back.at(names::POLICY_CLOCK), booted_ahead(3600)).unwrap();
    simulator::reboot(&turned_back.path()).unwrap();
    turned_back.setup(&["policy", "check", "registry.acme.example"]).exits(0);
}

#[test]
fn a_policy_that_cannot_be_told_allows_no_registry_and_status_says_why() {
    let mac = with_policy(&acme(4_000_000_000));
    let right = fs::read_to_string(mac.at(names::POLICY)).unwrap();
    let fails = |why: &str| {
        mac.setup(&["policy", "check", "registry.acme.example"]).exits(1).says("no registry may be used").says(why);
        mac.setup(&["status"]).says(why).says("policy put FILE");
        let status = mac.setup(&["--json", "status"]).said();
        assert!(status.contains("policy_unread"), "{status}");
    };
    fs::write(mac.at(names::POLICY), right.replace("registry.acme", "registry.evil")).unwrap();
    fails("is not signed by 'acme'");
    fs::write(mac.at(names::POLICY), "{").unwrap();
    fails("is not understood");
    fs::write(mac.at(names::POLICY), &right).unwrap();
    fs::write(mac.at(names::POLICY_KEY), "{}").unwrap();
    fails("the pinned key is not understood");
    fs::remove_file(mac.at(names::POLICY_KEY)).unwrap();
    fails("is gone");
}
