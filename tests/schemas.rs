//! The published JSON Schemas: generated from the types that are printed, and met by what the program prints.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, missing_docs)]

use std::{collections::BTreeMap, fs, path::PathBuf};

use jsonschema::Validator;
use model::{PromptAnswer, names, output::SCHEMAS};
use promises::{Mac, programs};
use serde_json::Value;
use simulator::{Kind, Spec};

fn place(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../assets/schemas").join(format!("{name}.json"))
}

/// The text of a schema as it is published.
fn generated(name: &str) -> String {
    let mut schema = model::output::schema(name).unwrap();
    let of = SCHEMAS.iter().find(|(schema, _)| *schema == name).unwrap().1;
    schema.insert("$id".to_owned(), format!("urn:iechor:setup:1:{name}").into());
    schema.insert("title".to_owned(), format!("iechor-setup --json: {of}").into());
    serde_json::to_string_pretty(&schema).unwrap() + "\n"
}

#[test]
fn the_published_schemas_are_what_the_types_give() {
    let mut old = Vec::new();
    for (name, _) in SCHEMAS {
        let (path, text) = (place(name), generated(name));
        if fs::read_to_string(&path).unwrap_or_default() != text {
            old.push(name);
            if std::env::var_os("UPDATE").is_some() {
                fs::write(&path, text).unwrap();
            }
        }
    }
    let there: Vec<String> = fs::read_dir(place("x").parent().unwrap())
        .unwrap()
        .map(|entry| entry.unwrap().path().file_stem().unwrap().to_string_lossy().into_owned())
        .collect();
    assert!(there.iter().all(|name| SCHEMAS.iter().any(|(schema, _)| schema == name)), "{there:?}");
    assert!(old.is_empty() || std::env::var_os("UPDATE").is_some(), "anew with UPDATE=1: {old:?}");
}

#[test]
fn the_program_prints_the_published_schemas_and_does_not_generate_them() {
    let program = programs().join("iechor-setup");
    let said = |words: &[&str]| {
        let ran = std::process::Command::new(&program).args(words).output().unwrap();
        assert!(ran.status.success(), "{words:?}: {ran:?}");
        String::from_utf8(ran.stdout).unwrap()
    };
    let listed = said(&["schema"]);
    for (name, of) in SCHEMAS {
        assert!(listed.lines().any(|line| line.starts_with(name) && line.ends_with(of)), "{name}: {listed}");
        assert_eq!(said(&["schema", name]), fs::read_to_string(place(name)).unwrap());
    }
    let all: Value = serde_json::from_str(&said(&["--json", "schema"])).unwrap();
    assert_eq!(all.as_object().unwrap().len(), SCHEMAS.len());
}

/// The schemas, ready to judge.
struct Judges(BTreeMap<&'static str, Validator>);

impl Judges {
    fn new() -> Self {
        let judge = |name: &'static str| {
            let schema: Value = serde_json::from_str(&generated(name)).unwrap();
            jsonschema::meta::validate(&schema).unwrap_or_else(|e| panic!("{name} is no schema: {e}"));
            (name, jsonschema::draft202012::new(&schema).unwrap())
        };
        Self(SCHEMAS.into_iter().map(|(name, _)| judge(name)).collect())
    }

    /// What a command printed, line by line, is as its schema says; or is a failure.
    fn judge(&self, mac: &Mac, name: &str, words: &[&str]) -> Vec<Value> {
        let ran = mac.setup(&[&["--json"], words].concat());
        let text = String::from_utf8(ran.output.stdout.clone()).unwrap();
        let lines: Vec<Value> = text
            .lines()
            .map(|line| serde_json::from_str(line).unwrap_or_else(|e| panic!("{words:?}: {e}: {line}")))
            .collect();
        for line in &lines {
            let name = if line.get("failure").is_some() { "failure" } else { name };
            let wrong: Vec<String> =
                self.0[name].iter_errors(line).map(|e| format!("{} at {}", e, e.instance_path())).collect();
            assert!(wrong.is_empty(), "{words:?} is not as '{name}' says: {wrong:#?}\n{line}");
        }
        assert!(!lines.is_empty(), "{words:?} printed nothing");
        lines
    }
}

const LOOKS: [(&str, &[&str]); 13] = [
    ("plan", &["plan"]),
    ("plan", &["plan", "--recommended", "--hosts", "both", "--replace", "kubectl"]),
    ("status", &["status"]),
    ("status-brief", &["status", "--brief"]),
    ("status-all-users", &["status", "--all-users"]),
    ("check", &["check"]),
    ("explain", &["explain", "root"]),
    ("explain", &["explain", "path"]),
    ("context", &["context", "show"]),
    ("policy", &["policy", "show"]),
    ("policy-check", &["policy", "check", "registry.example/team/app"]),
    ("operations", &["operations"]),
    ("failure", &["apply", "--sockets"]),
];

#[test]
fn what_is_printed_of_every_kind_of_mac_before_and_after_and_drifted_is_as_the_schemas_say() {
    let judges = Judges::new();
    let look = |mac: &Mac| LOOKS.iter().for_each(|(name, words)| drop(judges.judge(mac, name, words)));
    for kind in Kind::ALL.into_iter().chain(Kind::OLD) {
        let mac = Mac::new(kind, PromptAnswer::Allow);
        look(&mac);
        judges.judge(&mac, "run", &["apply", "--recommended", "--yes"]);
        look(&mac);
        judges.judge(&mac, "log", &["log"]);
        judges.judge(&mac, "start", &["start"]);
        let _ = fs::remove_file(mac.at("/usr/local/bin/iechor"));
        let _ = fs::remove_file(mac.at(names::HELPER));
        look(&mac);
        judges.judge(&mac, "decided", &["mute", "ports"]);
        judges.judge(&mac, "decided", &["refuse", "ports"]);
        judges.judge(&mac, "decided", &["adopt", "tools"]);
        judges.judge(&mac, "require", &["require", "socket"]);
        look(&mac);
        judges.judge(&mac, "run", &["repair", "--yes"]);
        judges.judge(&mac, "report", &["status", "--report", "-"]);
        judges.judge(&mac, "run", &["uninstall", "--yes", "--keep-data"]);
        look(&mac);
        judges.judge(&mac, "run", &["uninstall", "--yes"]);
    }
}

#[test]
fn what_is_printed_of_managed_and_unreadable_macs_and_of_several_accounts_is_too() {
    let judges = Judges::new();
    let mac = Mac::made(|spec| Spec { managed: true, ..spec });
    let keys = [
        ("CLITools", "user".into()),
        ("ManagedByOrganisation", "Example".into()),
        ("ManagedByURL", "https://example.org/it".into()),
        ("HiddenItems", "hosts, path".into()),
        ("Unknown", 1.into()),
    ];
    mac.manages(names::MANAGED, keys);
    mac.manages(names::DEFAULTS, [("PrivilegedPorts", false.into())]);
    mac.add_account("ann", 502, false);
    LOOKS.iter().for_each(|(name, words)| drop(judges.judge(&mac, name, words)));
    judges.judge(&mac, "failure", &["apply", "--cli", "system", "--yes"]);
    judges.judge(&mac, "run", &["install", "--user", "dev", "--socket"]);
    judges.judge(&mac, "run", &["install", "--user", "ann", "--no-socket"]);
    let all = judges.judge(&mac, "status-all-users", &["status", "--all-users"]);
    let users: Vec<&str> =
        all[0]["accounts"].as_array().unwrap().iter().map(|account| account["user"].as_str().unwrap()).collect();
    assert_eq!(users, ["ann", "dev"]);
    mac.delete_account("ann");
    let all = judges.judge(&mac, "status-all-users", &["status", "--all-users"]);
    assert_eq!(all[0]["accounts"][0]["gone"], true);
    mac.describe("person", "\"nobody\"");
    judges.judge(&mac, "waits", &["install", "--user", "@console", "--or-at-login"]);
    mac.describe("person", "\"dev\"");
    fs::write(mac.at(names::MANAGED), "damaged").unwrap();
    LOOKS.iter().for_each(|(name, words)| drop(judges.judge(&mac, name, words)));
}

#[test]
fn a_status_says_what_is_desired_what_is_there_whose_it_is_and_since_when() {
    let mac = Mac::new(Kind::Rivals, PromptAnswer::Allow);
    let item = |name: &str| -> Value {
        let status: Value = serde_json::from_str(mac.setup(&["--json", "status"]).said().trim()).unwrap();
        status["items"].as_array().unwrap().iter().find(|item| item["item"] == name).unwrap().clone()
    };
    let of = |name: &str| {
        let item = item(name);
        (item["desired"].clone(), item["actual"].clone(), item["owner"]["is"].clone(), item["since"].is_u64())
    };
    assert_eq!(of("ports"), ("off".into(), "off".into(), Value::Null, false));
    mac.setup(&["apply", "--recommended", "--yes"]).exits(0);
    assert_eq!(of("ports"), ("on".into(), "on".into(), "iechor".into(), true));
    // Another product has a name, and then all of them.
    assert_eq!(of("cli"), ("system".into(), Value::Null, "iechor".into(), true));
    fs::remove_file(mac.at(names::HELPER_PLIST)).unwrap();
    assert_eq!(of("ports"), ("on".into(), Value::Null, Value::Null, true));
    // What was moved by hand is the other setting that it has.
    mac.setup(&["apply", "--no-ports", "--no-socket", "--yes"]).exits(0);
    let settings = mac.at(&format!("/Users/dev/{}/{}", names::USER_RECORDS, names::SETTINGS_FILE));
    let text = fs::read_to_string(&settings).unwrap();
    fs::write(&settings, text.replace("cli = \"system\"", "cli = \"off\"")).unwrap();
    assert_eq!(of("cli").0, "off");
}

#[test]
fn expecting_compares_with_choices_and_a_mac_that_was_never_set_up_is_not_as_expected() {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    mac.setup(&["status", "--expect"]).exits(3);
    mac.setup(&["status", "--expect", "--cli", "off", "--no-socket", "--no-ports", "--no-context"]).exits(3);
    mac.setup(&["apply", "--cli", "off", "--no-socket", "--no-context", "--no-ports", "--hosts", "both", "--yes"])
        .exits(0);
    mac.setup(&["status", "--expect", "--cli", "off", "--no-socket", "--no-ports"]).exits(0);
    mac.setup(&["status", "--expect", "--ports"]).exits(3);
    mac.setup(&["apply", "--recommended", "--yes"]).exits(0);
    mac.setup(&["status", "--expect", "--recommended"]).exits(0);
    mac.setup(&["status", "--expect", "--recommended", "--brief"]).exits(0).says("in order: dev: tools=system");
    fs::remove_file(mac.at("/usr/local/bin/iechor")).unwrap();
    mac.setup(&["status", "--expect", "--recommended"]).exits(3);
    mac.setup(&["status", "--ports"]).exits(2).says("--expect");
    mac.manages(names::MANAGED, [("PrivilegedPorts", false.into())]);
    mac.setup(&["status", "--expect", "--ports"]).exits(7).says("PrivilegedPorts");
}

#[test]
fn a_brief_status_is_one_line_of_less_than_a_kibibyte_whatever_names_there_are() {
    let mac = Mac::new(Kind::Rivals, PromptAnswer::Allow);
    mac.manages(
        names::MANAGED,
        [("ManagedByOrganisation", "组织".repeat(30).into()), ("HostNames", "localhost".into())],
    );
    for command in [&["status", "--brief"][..], &["--json", "status", "--brief"]] {
        for _ in 0..2 {
            let said = String::from_utf8(mac.setup(command).output.stdout).unwrap();
            assert!(said.ends_with('\n') && said.trim_end().lines().count() == 1 && said.len() < 1024, "{said}");
            mac.setup(&["apply", "--recommended", "--yes"]);
        }
    }
}
