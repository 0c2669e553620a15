//! The validators that administrators have: the metaschema of JSON Schema, Python's plistlib, shellcheck, and the rules by
//! which pull requests to repositories of manifests and of pkginfos are judged.

use std::{collections::BTreeSet, fs, path::PathBuf, process::Command};

use model::{Key, Value as Said, names};
use plist::{Dictionary, Value};
use promises::Mac;
use serde_json::json;
use simulator::Spec;

use crate::{place, said, tool};

fn read(name: &str) -> Dictionary {
    Value::from_file(place(name)).unwrap().into_dictionary().unwrap()
}

fn text<'d>(of: &'d Dictionary, key: &str) -> &'d str {
    of.get(key).and_then(Value::as_string).unwrap_or_else(|| panic!("'{key}' is no text in {of:?}"))
}

/// A type of property lists, as rules name them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Type {
    Bool,
    Text,
    Number,
    Date,
    Texts,
    Dictionaries,
}

fn is_of(value: &Value, kind: Type) -> bool {
    let all = |so: fn(&Value) -> bool| value.as_array().is_some_and(|all| all.iter().all(so));
    match kind {
        Type::Bool => value.as_boolean().is_some(),
        Type::Text => value.as_string().is_some(),
        Type::Number => value.as_signed_integer().is_some() || value.as_real().is_some(),
        Type::Date => value.as_date().is_some(),
        Type::Texts => all(|value| value.as_string().is_some()),
        Type::Dictionaries => all(|value| value.as_dictionary().is_some()),
    }
}

/// Every key of a dictionary is known, and of its type.
fn judge(of: &Dictionary, types: &[(&str, Type)]) {
    for (key, value) in of {
        let (_, kind) = types.iter().find(|(known, _)| known == key).unwrap_or_else(|| panic!("'{key}' is not known"));
        assert!(is_of(value, *kind), "'{key}' is no {kind:?}: {value:?}");
    }
}

#[test]
fn plistlib_reads_every_property_list_and_check_jsonschema_knows_the_schema_as_one() {
    let lists = ["iechor.mobileconfig", "com.iechor.desktop.plist", "munki/iEchorSetup.plist"].map(place);
    let program = "import plistlib, sys\nfor path in sys.argv[1:]: plistlib.load(open(path, 'rb'))";
    let ran = Command::new(tool("python")).args(["-c", program]).args(&lists).output().unwrap();
    assert!(ran.status.success(), "{}", said(&ran));
    let ran = Command::new(tool("check-jsonschema")).arg("--check-metaschema").arg(place("jamf/schema.json")).output();
    let ran = ran.unwrap();
    assert!(ran.status.success(), "{}", said(&ran));
}

/// The schema takes and refuses a value of a key exactly as the program does.
#[test]
fn jamfs_form_takes_exactly_the_values_that_the_program_takes() {
    let schema = fs::read_to_string(place("jamf/schema.json")).unwrap();
    let schema: serde_json::Value = serde_json::from_str(&schema).unwrap();
    let valid = jsonschema::draft7::new(&schema).unwrap();
    let values = [
        json!(true),
        json!(false),
        json!("system"),
        json!("user"),
        json!("off"),
        json!("tell"),
        json!("profile"),
        json!("everybody"),
        json!("localhost"),
        json!("localhost,kubernetes"),
        json!(" kubernetes , localhost"),
        json!(""),
        json!("localhost kubernetes"),
        json!("tools, ports"),
        json!("tools,cli"),
        json!("when-needed"),
        json!("Example"),
        json!("   "),
        json!("https://example.org/x"),
        json!("http://example.org"),
        json!("https://"),
        json!("https://a b"),
        json!("0123456789abcdefABCDEF0123456789abcdef0123456789abcdef0123456789"),
        json!("0123"),
        json!("two\nlines"),
    ];
    let mut taken = BTreeSet::new();
    for key in Key::ALL {
        for value in &values {
            let said = match value {
                serde_json::Value::Bool(on) => Said::Bool(*on),
                text => Said::Text(text.as_str().unwrap().to_owned()),
            };
            assert_eq!(valid.is_valid(&json!({ key.word(): value })), key.takes(&said), "{key}: {value}");
            if key.takes(&said) {
                taken.insert(key);
            }
        }
        assert!(!valid.is_valid(&json!({ key.word(): 1 })), "{key}");
        assert!(valid.is_valid(&json!({ key.word(): null })), "{key} may be left out");
    }
    assert_eq!(taken.len(), Key::ALL.len(), "{taken:?}");
    let properties = schema["properties"].as_object().unwrap();
    let known: BTreeSet<&str> = properties.keys().map(String::as_str).collect();
    assert_eq!(known, Key::ALL.iter().map(|key| key.word()).collect());
    for (name, property) in properties {
        assert!(property["title"].is_string() && property["description"].is_string(), "{name}");
        assert!(property["property_order"].is_u64() && property["anyOf"][1]["type"].is_string(), "{name}");
    }
}

#[test]
fn the_preference_manifest_keeps_the_rules_of_manifests() {
    let manifest = read("com.iechor.desktop.plist");
    judge(
        &manifest,
        &[
            ("pfm_title", Type::Text),
            ("pfm_description", Type::Text),
            ("pfm_domain", Type::Text),
            ("pfm_interaction", Type::Text),
            ("pfm_macos_min", Type::Text),
            ("pfm_last_modified", Type::Date),
            ("pfm_format_version", Type::Number),
            ("pfm_version", Type::Number),
            ("pfm_unique", Type::Bool),
            ("pfm_platforms", Type::Texts),
            ("pfm_targets", Type::Texts),
            ("pfm_subkeys", Type::Dictionaries),
        ],
    );
    assert_eq!(text(&manifest, "pfm_domain"), names::APP);
    assert_eq!(manifest["pfm_format_version"].as_signed_integer(), Some(1));
    for key in ["pfm_title", "pfm_description", "pfm_last_modified", "pfm_version"] {
        assert!(manifest.contains_key(key), "'{key}' is missing");
    }
    let mut found = BTreeSet::new();
    for subkey in manifest["pfm_subkeys"].as_array().unwrap() {
        let subkey = subkey.as_dictionary().unwrap();
        judge(
            subkey,
            &[
                ("pfm_name", Type::Text),
                ("pfm_type", Type::Text),
                ("pfm_title", Type::Text),
                ("pfm_description", Type::Text),
                ("pfm_format", Type::Text),
                ("pfm_note", Type::Text),
                ("pfm_require", Type::Text),
                ("pfm_targets", Type::Texts),
                ("pfm_range_list", Type::Texts),
                ("pfm_default", if text(subkey, "pfm_type") == "integer" { Type::Number } else { Type::Text }),
            ],
        );
        let name = text(subkey, "pfm_name");
        assert!(found.insert(name.to_owned()), "'{name}' is there twice");
        let kind = text(subkey, "pfm_type");
        assert!(["string", "boolean", "integer"].contains(&kind), "{name}: {kind}");
        assert_eq!(kind == "integer", name == "PayloadVersion");
        assert!(subkey.get("pfm_require").is_none_or(|require| require.as_string() == Some("always")), "{name}");
        let targets = subkey.get("pfm_targets").and_then(Value::as_array).into_iter().flatten();
        assert!(targets.into_iter().all(|target| ["user", "system"].contains(&target.as_string().unwrap())), "{name}");
    }
    let payload = ["Description", "DisplayName", "Identifier", "Type", "UUID", "Version", "Organization"];
    let all = payload.map(|name| format!("Payload{name}")).into_iter().chain(Key::ALL.map(|key| key.word().to_owned()));
    assert_eq!(found, all.collect());
}

#[test]
fn the_pkginfo_keeps_the_rules_of_munki() {
    let pkginfo = read("munki/iEchorSetup.plist");
    judge(
        &pkginfo,
        &[
            ("name", Type::Text),
            ("display_name", Type::Text),
            ("description", Type::Text),
            ("developer", Type::Text),
            ("category", Type::Text),
            ("version", Type::Text),
            ("minimum_os_version", Type::Text),
            ("installer_type", Type::Text),
            ("uninstall_method", Type::Text),
            ("installcheck_script", Type::Text),
            ("postinstall_script", Type::Text),
            ("uninstallcheck_script", Type::Text),
            ("uninstall_script", Type::Text),
            ("catalogs", Type::Texts),
            ("requires", Type::Texts),
            ("unattended_install", Type::Bool),
            ("unattended_uninstall", Type::Bool),
            ("uninstallable", Type::Bool),
        ],
    );
    assert_eq!(text(&pkginfo, "installer_type"), "nopkg");
    assert_eq!(text(&pkginfo, "uninstall_method"), "uninstall_script");
    for (key, value) in &pkginfo {
        let Some(name) = key.strip_suffix("_script") else { continue };
        let script = value.as_string().unwrap();
        assert!(script.starts_with("#!/bin/sh\n"), "{key}");
        // What is tried is what Munki gets.
        assert_eq!(script, fs::read_to_string(place(&format!("munki/{name}.sh"))).unwrap(), "{key}");
    }
}

#[test]
fn the_profile_has_the_keys_of_payloads_and_a_mac_obeys_what_it_brings() {
    let profile = read("iechor.mobileconfig");
    assert_eq!(text(&profile, "PayloadType"), "Configuration");
    assert_eq!(text(&profile, "PayloadScope"), "System");
    let contents = profile["PayloadContent"].as_array().unwrap().iter().map(|payload| payload.as_dictionary().unwrap());
    let all: Vec<&Dictionary> = contents.chain([&profile]).collect();
    let mut uuids = BTreeSet::new();
    let mut identifiers = BTreeSet::new();
    for payload in &all {
        for key in ["PayloadDisplayName", "PayloadDescription", "PayloadOrganization"] {
            assert!(!text(payload, key).is_empty());
        }
        assert_eq!(payload["PayloadVersion"].as_signed_integer(), Some(1));
        assert!(identifiers.insert(text(payload, "PayloadIdentifier")));
        let uuid = text(payload, "PayloadUUID");
        let parts: Vec<usize> = uuid.split('-').map(str::len).collect();
        assert!(uuids.insert(uuid) && parts == [8, 4, 4, 4, 12], "{uuid}");
        assert!(uuid.bytes().all(|byte| byte == b'-' || byte.is_ascii_hexdigit()), "{uuid}");
    }
    let of = |kind: &str| *all.iter().find(|payload| text(payload, "PayloadType") == kind).unwrap();
    let rules = of("com.apple.servicemanagement")["Rules"].as_array().unwrap();
    let types = ["RuleType", "RuleValue", "TeamIdentifier", "Comment"].map(|key| (key, Type::Text));
    rules.iter().for_each(|rule| judge(rule.as_dictionary().unwrap(), &types));
    let prefix = text(rules[0].as_dictionary().unwrap(), "RuleValue");
    let labels = [names::SOCKET_LABEL, names::HELPER_LABEL, names::INSTALL_LABEL];
    assert!(labels.iter().all(|label| label.starts_with(prefix)));
    // The payload lands as it is in the file that set-up reads, with the keys of payloads in it.
    let mac = Mac::made(|spec| Spec { managed: true, answer: model::PromptAnswer::Allow, ..spec });
    let payload = of(names::APP);
    mac.manages(names::MANAGED, payload.iter().map(|(key, value)| (key.as_str(), value.clone())));
    let status = mac.setup(&["--json", "status"]);
    let status: serde_json::Value = serde_json::from_slice(&status.output.stdout).unwrap();
    let locked = status["managed"]["locked"].as_array().unwrap();
    let ours = payload.keys().filter(|key| !key.starts_with("Payload")).count();
    assert_eq!((locked.len(), &status["managed"]["unused"]), (ours, &json!([])), "{status}");
    mac.setup(&["install", "--user", "dev"]).exits(0);
    mac.setup(&["status", "--expect", "--recommended"]).exits(0).says("Example Organisation");
    mac.setup(&["install", "--user", "dev", "--no-ports"]).exits(7).says("PrivilegedPorts");
}

#[test]
fn shellcheck_has_nothing_to_say_of_any_script() {
    let mut scripts: Vec<PathBuf> = Vec::new();
    for engine in ["intune", "jamf", "kandji", "munki"] {
        let files = fs::read_dir(place(engine)).unwrap().map(|entry| entry.unwrap().path());
        scripts.extend(files.filter(|path| path.extension().is_some_and(|end| end == "sh")));
    }
    assert!(scripts.len() >= 12);
    let ran = Command::new("shellcheck").args(&scripts).output().unwrap();
    assert!(ran.status.success(), "{}", said(&ran));
}
