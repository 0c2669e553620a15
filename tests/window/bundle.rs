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
    // The script makes all of them, each under the identifier that the rest goes by.
    let listed = listed();
    assert_eq!(named, listed.iter().map(|row| row[0].clone()).collect());
    for row in &listed {
        let identifier = match row[0].as_str() {
            "install" => vmnetd_identifier("SETUP"),
            name => name.to_owned(),
        };
        assert_eq!(row[3], identifier, "{row:?}");
    }
}

/// The programs that `bundle/package` makes: file, program, package, identifier.
fn listed() -> Vec<Vec<String>> {
    let text = fs::read_to_string(place("bundle/programs")).unwrap();
    let rows = text.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    rows.map(|line| line.split_whitespace().map(str::to_owned).collect()).collect()
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

/// A place with the script and what it needs, where tools of macOS and all that builds are stand-ins that only note how they
/// were called: `NAME|ARGUMENTS|names of variables that hold a secret|deployment target`.
#[cfg(target_os = "linux")]
struct Workshop(tempfile::TempDir);

#[cfg(target_os = "linux")]
impl Workshop {
    const STAND_IN: &str = r#"#!/bin/bash
name=${0##*/} top=TOP
secrets=$(env | sed -n 's/^\([A-Za-z_]*\)=.*secret.*/\1/p' | sort | tr '\n' ' ')
printf '%s|%s|%s|%s\n' "$name" "$*" "$secrets" "$MACOSX_DEPLOYMENT_TARGET" >>"$top/calls"
case "$name $*" in
  uname*) echo Darwin ;;
  rustc*) echo "host: aarch64-apple-darwin" ;;
  "cargo build"*)
    for target in aarch64-apple-darwin x86_64-apple-darwin; do
      for folder in debug release; do mkdir -p "$top/target/$target/$folder"; touch "$top/target/$target/$folder/"{vmnetd,startup,iechor-setup}; done
    done ;;
  "cargo run"*) echo 'identifier "what is required"' ;;
  lipo*) touch "$3" ;;
  file*) echo "Mach-O universal binary" ;;
  plutil*) echo 0.1.0 ;;
  "codesign --display"*)
    identifier=other
    [[ $3 != *evil* ]] || identifier=com.iechor.vmnetd
    [[ -e $top/soft ]] || runtime=runtime
    printf 'Executable=x\nIdentifier=%s\nCodeDirectory v=20500 flags=0x10000(%s) hashes=1\n' "$identifier" "$runtime" ;;
  "codesign --verify"*) [[ ! -e $top/wrong ]] ;;
  "tauri bundle"*)
    for folder in universal-apple-darwin/release aarch64-apple-darwin/debug; do
      mkdir -p "$top/target/$folder/bundle/"{dmg,macos/iEchor.app/Contents}; touch "$top/target/$folder/bundle/dmg/x.dmg"
    done ;;
  productbuild*) touch "${@: -1}" ;;
esac
"#;

    fn new() -> Self {
        use std::os::unix::fs::PermissionsExt;
        let workshop = Self(tempfile::tempdir().unwrap());
        let top = workshop.0.path();
        for directory in ["src-tauri/bundle/scripts", "ui/node_modules/.bin", "bin", "tools"] {
            fs::create_dir_all(top.join(directory)).unwrap();
        }
        for file in ["package", "programs", "refuse-leftovers", "tauri.conf.json", "scripts/postinstall"] {
            fs::copy(place("bundle").join(file), top.join("src-tauri/bundle").join(file)).unwrap();
        }
        // The one tool that is called by its path.
        let package = top.join("src-tauri/bundle/package");
        let text = fs::read_to_string(&package).unwrap();
        assert_eq!(text.matches("/usr/libexec/").count(), 1);
        fs::write(&package, text.replace("/usr/libexec/", "")).unwrap();
        let stand_in = Self::STAND_IN.replace("TOP", top.to_str().unwrap());
        let names =
            "uname rustc cargo npm lipo file codesign xcrun plutil ditto pkgbuild PlistBuddy productbuild spctl xattr";
        let bin = names.split(' ').map(|name| format!("bin/{name}"));
        for name in bin.chain(["ui/node_modules/.bin/tauri".to_owned()]) {
            fs::write(top.join(&name), &stand_in).unwrap();
            fs::set_permissions(top.join(&name), fs::Permissions::from_mode(0o755)).unwrap();
        }
        fs::write(top.join("tools/iechor"), "a tool").unwrap();
        workshop
    }

    /// Exit code, what was said, and the calls: name, arguments, secrets, deployment target.
    fn package(&self, arguments: &[&str]) -> (i32, String, Vec<[String; 4]>) {
        let top = self.0.path();
        let mut command = std::process::Command::new(top.join("src-tauri/bundle/package"));
        command.args(["--tools", top.join("tools").to_str().unwrap()]).args(arguments).env_clear();
        command.env("PATH", format!("{}:/usr/bin:/bin", top.join("bin").display())).env("HOME", top);
        for name in [
            "APPLE_API_KEY",
            "APPLE_API_ISSUER",
            "APPLE_API_KEY_PATH",
            "APPLE_PASSWORD",
            "GITHUB_TOKEN",
            "NODE_AUTH_TOKEN",
        ] {
            command.env(name, "a secret");
        }
        command.env("APPLE_SIGNING_IDENTITY", "Developer ID Application: secret (AB12CD34EF)");
        command.env("APPLE_INSTALLER_IDENTITY", "i").env("APPLE_TEAM_ID", "AB12CD34EF");
        let ran = command.output().unwrap();
        let calls = fs::read_to_string(top.join("calls")).unwrap_or_default();
        fs::write(top.join("calls"), "").unwrap();
        let calls = calls.lines().map(|line| {
            let mut parts = line.splitn(4, '|').map(str::to_owned);
            std::array::from_fn(|_| parts.next().unwrap())
        });
        (ran.status.code().unwrap(), String::from_utf8_lossy(&ran.stderr).into_owned(), calls.collect())
    }

    fn touch(&self, name: &str) {
        fs::write(self.0.path().join(name), "").unwrap();
    }
}

#[cfg(target_os = "linux")]
#[test]
fn what_builds_a_release_never_sees_a_secret_and_all_is_built_before_anything_is_signed() {
    let (code, said, calls) = Workshop::new().package(&[]);
    assert_eq!(code, 0, "{said}");
    let builds = |call: &[String; 4]| {
        ["cargo", "npm"].contains(&call[0].as_str()) || call[0] == "tauri" && !call[1].starts_with("bundle ")
    };
    for call in calls.iter().filter(|call| builds(call)) {
        assert_eq!((call[2].as_str(), call[3].as_str()), ("", "13.0"), "{call:?}");
    }
    let bundled = calls.iter().find(|call| call[0] == "tauri" && call[1].starts_with("bundle ")).unwrap();
    assert_eq!(bundled[2], "APPLE_API_ISSUER APPLE_API_KEY APPLE_API_KEY_PATH APPLE_SIGNING_IDENTITY ");
    // What signs, and what asks Apple, is told by arguments.
    assert!(
        calls
            .iter()
            .all(|call| !["codesign", "xcrun", "productbuild"].contains(&call[0].as_str()) || call[2].is_empty())
    );
    let first_signed = calls.iter().position(|call| call[0] == "codesign").unwrap();
    let last_built = calls.iter().rposition(|call| builds(call) && !call[1].starts_with("run ")).unwrap();
    assert!(last_built < first_signed, "{calls:?}");
    // Locked, and nobody's scripts are run.
    let called = |name: &'static str| calls.iter().filter(move |call| call[0] == name).map(|call| call[1].clone());
    assert!(called("npm").any(|words| words.starts_with("ci ") && words.contains("--ignore-scripts")), "{calls:?}");
    assert!(called("cargo").all(|words| words.contains("--locked")), "{calls:?}");
    assert!(called("pkgbuild").any(|words| words.contains("--scripts src-tauri/bundle/scripts")), "{calls:?}");
    // Each program is held to what a release requires of it.
    let verified = called("codesign").filter(|words| words.contains("-R=identifier \"what is required\"")).count();
    assert_eq!(verified, listed().len() + 1);
}

#[cfg(target_os = "linux")]
#[test]
fn what_is_not_signed_as_it_must_be_and_what_is_left_over_end_the_making() {
    let refuses = |prepare: &dyn Fn(&Workshop), words: &str| {
        let workshop = Workshop::new();
        prepare(&workshop);
        let (code, said, _) = workshop.package(&[]);
        assert!(code != 0 && said.contains(words) && !said.contains("signed, notarised and stapled"), "{said}");
    };
    refuses(&|workshop| workshop.touch("tools/evil"), "goes by the identifier 'com.iechor.vmnetd'");
    refuses(&|workshop| workshop.touch("soft"), "has no hardened runtime");
    refuses(&|workshop| workshop.touch("wrong"), "is not signed as 'com.iechor.desktop' must be");
    refuses(&|workshop| workshop.touch("tools/._iechor"), "/tools/._iechor' is a leftover");
    // For this Mac alone nothing is signed by anybody, and nobody is told a secret.
    let (code, said, calls) = Workshop::new().package(&["--for-this-mac"]);
    assert_eq!(code, 0, "{said}");
    assert!(calls.iter().all(|call| call[0] != "codesign" && call[0] != "xcrun"), "{calls:?}");
    assert!(calls.iter().filter(|call| call[0] == "tauri").all(|call| call[2].is_empty()), "{calls:?}");
}

/// What the Installer starts after a newer app is in its place.
#[cfg(target_os = "linux")]
fn postinstall(volume: &std::path::Path) -> String {
    let mut command = std::process::Command::new(place("bundle/scripts/postinstall"));
    let ran = command.arg("iEchor.pkg").arg("/Applications").arg(volume).output().unwrap();
    assert!(ran.status.success(), "the package fails: {ran:?}");
    String::from_utf8_lossy(&ran.stdout).into_owned()
}

#[cfg(target_os = "linux")]
#[test]
fn a_package_sets_up_whoever_sits_at_the_mac_and_repairs_what_was_set_up() {
    use model::PromptAnswer;
    use simulator::Kind;
    let mac = promises::Mac::new(Kind::Fresh, PromptAnswer::Deny);
    let said = postinstall(&mac.path());
    assert!(said.contains("setting up whoever sits at this Mac"), "{said}");
    mac.setup(&["status"]).exits(0);
    assert!(mac.at(names::HELPER_PLIST).exists() && !mac.at(names::INSTALL_PLIST).exists(), "{said}");
    // What was chosen stays so.
    mac.setup(&["install", "--user", "dev", "--accept-license", "--no-socket"]).exits(0);
    let newer = mac.at(names::BUNDLE).join(names::BUNDLE_HELPER);
    let mut program = fs::read(&newer).unwrap();
    program.extend(b"newer");
    fs::write(&newer, &program).unwrap();
    mac.setup(&["status"]).exits(3);
    let said = postinstall(&mac.path());
    assert!(said.contains("repairing what was set up for 'dev'"), "{said}");
    assert!(fs::read(mac.at(names::HELPER)).unwrap() == program, "{said}");
    mac.setup(&["status"]).exits(0);
    assert!(!mac.at(names::SOCKET_PLIST).exists());
    // What cannot be repaired does not fail the package.
    fs::remove_file(mac.at(names::HELPER)).unwrap();
    fs::write(&newer, "").unwrap();
    fs::remove_file(mac.at(names::BUNDLE).join("Contents/MacOS/iechor-setup")).unwrap();
    assert!(postinstall(&mac.path()).contains("not in order for 'dev'"));
    // A volume that is not the Mac that runs is left alone.
    fs::remove_file(mac.path().join(names::SIMULATED_MAC)).unwrap();
    assert_eq!(postinstall(&mac.path()), "");
}

#[test]
fn what_the_workflow_uses_is_named_by_commit() {
    let workflow = fs::read_to_string(place("../.github/workflows/ci.yml")).unwrap();
    let used: Vec<&str> = workflow.lines().filter_map(|line| line.trim().strip_prefix("- uses: ")).collect();
    assert!(!used.is_empty());
    for action in used {
        let (_, commit) = action.split_once('@').unwrap();
        let (commit, tag) = commit.split_once(" # v").unwrap_or_else(|| panic!("'{action}' is not pinned"));
        assert!(commit.len() == 40 && commit.bytes().all(|c| c.is_ascii_hexdigit()) && !tag.is_empty(), "{action}");
    }
}

#[test]
fn the_bundler_is_locked_and_takes_our_configuration() {
    let lock = fs::read_to_string(place("../ui/package-lock.json")).unwrap();
    let lock: Value = serde_json::from_str(&lock).unwrap();
    for (name, package) in lock["packages"].as_object().unwrap() {
        assert!(name.is_empty() || package["integrity"].is_string(), "'{name}' has no hash");
    }
    // It would take the first configuration that it finds; the empty window's is another.
    let bundler = place("../ui/node_modules/.bin/tauri");
    let ran = std::process::Command::new(bundler)
        .args(["inspect", "wix-upgrade-code"])
        .current_dir(place(".."))
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&[ran.stdout, ran.stderr].concat()).into_owned();
    assert!(ran.status.success() && said.contains("derived from iEchor"), "{said}");
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

#[test]
fn the_bundle_names_the_languages_that_are_spoken() {
    let info = plist::Value::from_file(place("Info.plist")).unwrap();
    let named = info.as_dictionary().unwrap().get("CFBundleLocalizations").and_then(plist::Value::as_array).unwrap();
    let named: Vec<_> = named.iter().filter_map(plist::Value::as_string).collect();
    assert_eq!(named, model::Language::ALL.map(model::Language::tag));
}
