//! The app as it is described for Macs. It is made on a Mac only; what describes it is held together here.
#![allow(clippy::unwrap_used, missing_docs)]

use std::{collections::BTreeSet, fs, path::PathBuf};

use model::names;
use serde_json::Value;
use tauri_utils::config::Config;

fn place(path: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../src-tauri").join(path)
}

/// The configuration that the app is made with: the one for everything, and what is added for Macs.
fn description() -> (Value, Config) {
    let read = |path: &str| -> Value { serde_json::from_str(&fs::read_to_string(place(path)).unwrap()).unwrap() };
    fn merge(into: &mut Value, from: Value) {
        match (into, from) {
            (Value::Object(into), Value::Object(from)) => {
                from.into_iter().for_each(|(key, value)| merge(into.entry(key).or_insert(Value::Null), value));
            }
            (into, from) => *into = from,
        }
    }
    let mut all = read("tauri.conf.json");
    merge(&mut all, read("bundle/tauri.conf.json"));
    // Unknown words are refused.
    let config = serde_json::from_value(all.clone()).unwrap();
    (all, config)
}

#[test]
fn the_app_has_the_identifier_and_the_place_that_everything_else_means() {
    let (_, config) = description();
    assert_eq!(config.identifier, names::APP);
    assert_eq!(config.identifier, vmnetd_identifier("APP"));
    let name = config.product_name.unwrap();
    assert_eq!(format!("/Applications/{name}.app"), names::BUNDLE);
    let mac = &config.bundle.macos;
    assert_eq!(mac.minimum_system_version.as_deref(), Some("13.0"));
    assert!(mac.hardened_runtime);
}

/// As the helper's requirement has it.
fn vmnetd_identifier(name: &str) -> String {
    let text = fs::read_to_string(place("crates/vmnetd/src/signature.rs")).unwrap();
    let line = text.lines().find(|line| line.starts_with(&format!("pub const {name}:"))).unwrap();
    line.split('"').nth(1).unwrap().to_owned()
}

#[test]
fn the_programs_lie_where_setup_looks_for_them() {
    let (_, config) = description();
    let programs = config.bundle.external_bin.unwrap();
    let named: BTreeSet<String> = programs.iter().map(|path| path.rsplit('/').next().unwrap().to_owned()).collect();
    // Each lands in `Contents/MacOS` under its own name.
    assert!(named.contains(names::BUNDLE_HELPER.strip_prefix("Contents/MacOS/").unwrap()), "{named:?}");
    assert!(named.contains(&vmnetd_identifier("SETUP")) && named.contains("install"), "{named:?}");
    let files = &config.bundle.macos.files;
    assert!(files.keys().any(|path| format!("Contents/{}", path.display()) == names::BUNDLE_TOOLS), "{files:?}");
    // The script makes all of them.
    let package = fs::read_to_string(place("bundle/package")).unwrap();
    for program in &named {
        assert!(package.contains(&format!("{program}:")), "bundle/package does not make '{program}'");
    }
}

#[test]
fn the_script_says_what_it_lacks_before_it_builds() {
    let directory = std::env::temp_dir();
    let run = |arguments: &[&str], variables: &[(&str, &str)]| {
        let mut command = std::process::Command::new(place("bundle/package"));
        command.args(arguments).env_clear().env("PATH", std::env::var_os("PATH").unwrap());
        let ran = command.envs(variables.iter().copied()).output().unwrap();
        (ran.status.code().unwrap(), String::from_utf8_lossy(&ran.stderr).into_owned())
    };
    let tools = ["--tools", directory.to_str().unwrap()];
    assert_eq!(run(&[], &[]).0, 2);
    assert_eq!(run(&["--tools", "/nowhere"], &[]).0, 2);
    assert_eq!(run(&["--dance"], &[]).0, 2);
    let needed = [
        ("APPLE_SIGNING_IDENTITY", "x"),
        ("APPLE_INSTALLER_IDENTITY", "x"),
        ("APPLE_TEAM_ID", "wrong"),
        ("APPLE_API_KEY", "x"),
        ("APPLE_API_ISSUER", "x"),
        ("APPLE_API_KEY_PATH", "x"),
    ];
    for (i, (name, _)) in needed.iter().enumerate() {
        let (code, said) = run(&tools, &needed[..i]);
        assert!(code == 1 && said.contains(&format!("{name} is not set")), "{said}");
    }
    let (code, said) = run(&tools, &needed);
    assert!(code == 1 && said.contains("not 'wrong'"), "{said}");
}

#[test]
fn nothing_in_the_app_may_do_more_than_it_must() {
    let (_, config) = description();
    let entitlements = place(config.bundle.macos.entitlements.as_deref().unwrap());
    let entitlements = plist::Value::from_file(entitlements).unwrap();
    assert!(entitlements.as_dictionary().unwrap().is_empty(), "{entitlements:?}");
    let info = plist::Value::from_file(place("Info.plist")).unwrap();
    assert!(info.as_dictionary().unwrap().contains_key("LSApplicationCategoryType"));
}
