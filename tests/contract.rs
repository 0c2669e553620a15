//! Contracts between crates and languages: generated files are current, and crates depend only on the crates below
//! them.
#![allow(clippy::unwrap_used, missing_docs)]

use std::path::PathBuf;

use ts_rs::{Config, TS};

fn top() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..")
}

#[test]
fn the_windows_types_are_generated_from_the_model() {
    let cfg = Config::default();
    let mut text = String::from(
        "// Generated from the crate `model`. Do not edit: UPDATE=1 cargo test -p promises --test contract\n",
    );
    macro_rules! declare {
        ($($t:ident),* $(,)?) => {$(
            text.push('\n');
            if let Some(docs) = model::$t::docs() { text.push_str(docs.trim_end()); text.push('\n'); }
            text.push_str("export ");
            text.push_str(&model::$t::decl(&cfg));
            text.push('\n');
        )*};
    }
    declare!(
        Ask,
        CliTools,
        HostNames,
        PathChoice,
        Item,
        FileName,
        Part,
        Refusal,
        Choices,
        Scope,
        Setting,
        Reason,
        FileState,
        Digest,
        Product,
        Irreplaceable,
        Conflict,
        Caution,
        ManualStep,
        Note,
        DifferingLine,
        Effect,
        Earlier,
        Change,
        Group,
        Paragraph,
        Explanation,
        Person,
        ItemState,
        Owner,
        Cause,
        Drift,
        NoticeKind,
        Notice,
        ItemStatus,
        Recovery,
        SetAside,
        AppState,
        HeldFor,
        Moved,
        PolicyStatus,
        LeftoverKind,
        Key,
        Value,
        Managed,
        ManagedKey,
        UnusedKey,
        Leftover,
        Status,
        NeedsPassword,
        View,
        Event,
        Answer,
        Asked,
        FirstStart,
        FirstStartDue,
        Bound,
        Outcome,
        Code,
        Undone,
        Said,
        SaidValue,
        Wording,
        Failure,
    );
    text.push_str(&items());
    let path = top().join("ui/src/bindings.ts");
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, &text).unwrap();
    }
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(committed == text, "ui/src/bindings.ts is stale: UPDATE=1 cargo test -p promises --test contract");
}

/// Returns what the page needs to know of the items: the field of each in the choices, and the item of each reason.
fn items() -> String {
    use model::{Choices, Item, Reason};
    let said = |choices: &Choices| serde_json::to_value(choices).unwrap();
    let field = |item: Item| {
        let [on, off] = [item.settings()[0], model::Setting::Off].map(|setting| Choices::default().with(item, setting));
        let (on, off) = (said(&on), said(&off));
        let names = on.as_object().unwrap().keys();
        let differing: Vec<String> = names.filter(|name| on[*name] != off[*name]).cloned().collect();
        assert_eq!(differing.len(), 1, "{item:?} is in {differing:?} of the choices");
        differing.into_iter().next().unwrap()
    };
    let mut text = String::from("\n/** Where an item is in the choices. */\nexport const FIELDS = {\n");
    for item in Item::ALL {
        text += &format!("  {}: '{}',\n", item.word(), field(item));
    }
    text += "} as const satisfies Record<Item, keyof Choices>;\n\n";
    text += "/** What an item can be set to; the last sets nothing up. */\n";
    text += "export const SETTINGS: Record<Item, readonly Setting[]> = {\n";
    for item in Item::ALL {
        let words: Vec<String> = item.settings().iter().map(|setting| format!("'{}'", setting.word())).collect();
        text += &format!("  {}: [{}],\n", item.word(), words.join(", "));
    }
    text += "};\n\n";
    text += "/** What an item depends on: without it, it means nothing. */\n";
    text += "export const DEPENDS: Partial<Record<Item, { on: Item; set: Setting }>> = {\n";
    for (item, (on, set)) in Item::ALL.into_iter().filter_map(|item| item.depends_on().map(|depends| (item, depends))) {
        text += &format!("  {}: {{ on: '{}', set: '{}' }},\n", item.word(), on.word(), set.word());
    }
    text += "};\n\n";
    text += "/** The word of an item where a name may stand too, as in what nobody is warned of. */\n";
    text += "export const PARTS: Record<Item, Part> = {\n";
    for item in Item::ALL {
        text += &format!("  {}: '{}',\n", item.word(), item.argument());
    }
    text += "};\n\n";
    text += "/** Where tools are linked. */\n";
    text += "export const PLACES: Partial<Record<Setting, string>> = {\n";
    text += &format!("  system: '{}',\n  user: '~/{}',\n", model::names::SYSTEM_BIN, model::names::USER_BIN);
    text += "};\n\n";
    text += "/** The item that a reason is about; the record of the choices is about none. */\n";
    text += "export const ABOUT: Record<Reason, Item | 'choices'> = {\n";
    for reason in Reason::all() {
        text += &format!("  {reason}: '{}',\n", reason.item().map_or("choices", Item::word));
    }
    text + "};\n"
}

/// The allowed dependencies: `model <- plan <- apply <- elevate <- { cli, window }`. vmnetd and startup depend on no
/// crate of the project; plan, apply, cli and window use vmnetd, also for its rule of the directories that root works
/// in.
const ARROWS: [(&str, &[&str]); 9] = [
    ("model", &[]),
    ("plan", &["model", "vmnetd"]),
    ("apply", &["model", "plan", "vmnetd"]),
    ("elevate", &["model", "plan", "apply"]),
    ("vmnetd", &[]),
    ("startup", &[]),
    ("cli", &["model", "plan", "apply", "elevate", "vmnetd"]),
    ("window", &["model", "plan", "apply", "elevate", "vmnetd"]),
    ("simulator", &["model"]),
];

fn metadata() -> serde_json::Value {
    let output = std::process::Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--no-deps", "--offline"])
        .current_dir(top())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn each_crate_depends_only_on_the_crates_below_it() {
    let metadata = metadata();
    let packages = metadata["packages"].as_array().unwrap();
    let ours: Vec<&str> = packages.iter().map(|p| p["name"].as_str().unwrap()).collect();
    for package in packages {
        let name = package["name"].as_str().unwrap();
        let Some((_, allowed)) = ARROWS.iter().find(|(room, _)| *room == name) else {
            assert!(package["manifest_path"].as_str().unwrap().contains("/tests/"), "{name} is no room of the house");
            continue;
        };
        for dependency in package["dependencies"].as_array().unwrap() {
            let knows = dependency["name"].as_str().unwrap();
            let shipped = dependency["kind"] != "dev";
            if shipped && ours.contains(&knows) {
                assert!(allowed.contains(&knows), "{name} must not know {knows}");
            }
        }
    }
}

/// Returns the names of the crates that a package links.
fn linked(package: &str, target: &str) -> std::collections::BTreeSet<String> {
    let tree = std::process::Command::new(env!("CARGO"))
        .args(["tree", "--offline", "-p", package, "--target", target, "-e", "normal,no-proc-macro"])
        .args(["--prefix", "none", "--no-dedupe"])
        .current_dir(top())
        .output()
        .unwrap();
    let text = String::from_utf8_lossy(&tree.stdout).into_owned();
    text.lines().filter_map(|line| line.split(' ').next()).filter(|name| !name.is_empty()).map(str::to_owned).collect()
}

#[test]
fn the_helper_links_only_a_handful_of_crates() {
    for (target, most) in [("x86_64-unknown-linux-gnu", 12), ("aarch64-apple-darwin", 19)] {
        let crates = linked("vmnetd", target);
        let named = crates.iter().map(String::as_str).collect::<Vec<_>>().join(", ");
        promises::say(&format!("for {target} the helper links: {named}"));
        assert!(crates.contains("vmnetd") && crates.len() <= most, "{target}: {named}");
    }
}

#[test]
fn the_startup_program_links_next_to_nothing() {
    for (target, most) in [("x86_64-unknown-linux-gnu", 4), ("aarch64-apple-darwin", 8)] {
        let crates = linked("startup", target);
        let named = crates.iter().map(String::as_str).collect::<Vec<_>>().join(", ");
        promises::say(&format!("for {target} the startup program links: {named}"));
        assert!(crates.contains("startup") && crates.len() <= most, "{target}: {named}");
    }
}

#[test]
fn the_startup_program_is_signed_under_the_name_that_setup_asks_for() {
    use model::names;
    let info = plist::Value::from_file(top().join("src-tauri/crates/startup/Info.plist")).unwrap();
    let says = |key: &str| info.as_dictionary().unwrap()[key].as_string().unwrap().to_owned();
    assert_eq!(says("CFBundleIdentifier"), names::SOCKET_LABEL);
    // The build inserts the app's version there.
    assert_eq!(says("CFBundleVersion"), "@VERSION@");
    assert_eq!(names::STARTUP, format!("{}/{}", names::HELPER_DIR, names::SOCKET_LABEL));
    assert_eq!(names::split(names::BUNDLE_STARTUP).1, names::SOCKET_LABEL);
}

#[test]
fn the_helper_and_setup_mean_the_same_names() {
    use model::names;
    assert_eq!(vmnetd::LABEL, names::HELPER_LABEL);
    assert_eq!(vmnetd::SOCKET, names::HELPER_SOCKET);
    assert_eq!((vmnetd::way::ADMIN, vmnetd::way::DAEMON), (names::ADMIN_GID, names::DAEMON_GID));
    assert_eq!(vmnetd::way::VAR_RUN, names::physical(names::split(names::DEFAULT_SOCKET).0));
    assert_eq!(vmnetd::signature::APP, names::APP);
    assert_eq!(vmnetd::clock::FILE, names::POLICY_CLOCK);
    // launchd passes the socket under the name that it has in the job.
    let helper = std::fs::read_to_string(top().join("src-tauri/crates/vmnetd/src/os.rs")).unwrap();
    let job = std::fs::read_to_string(top().join("src-tauri/crates/plan/src/contents.rs")).unwrap();
    assert!(helper.contains("c\"Listener\"") && job.contains("insert(\"Listener\""));
    assert_eq!(names::HELPER, format!("{}/{}", names::HELPER_DIR, vmnetd::LABEL));
    assert_eq!(names::SETUP_COPY, format!("/{}/{}", vmnetd::SETUP.0, vmnetd::SETUP.1));
    assert_eq!(names::split(names::BUNDLE_SETUP).1, vmnetd::signature::SETUP);
    assert_eq!(names::HELPER_PLIST, format!("{}/{}.plist", names::LAUNCH_DAEMONS, vmnetd::LABEL));
}

#[test]
fn only_the_window_links_a_webview() {
    let metadata = metadata();
    for package in metadata["packages"].as_array().unwrap() {
        let name = package["name"].as_str().unwrap();
        let tauri = package["dependencies"].as_array().unwrap().iter().any(|d| d["name"] == "tauri");
        assert!(!tauri || ["window", "empty-window"].contains(&name), "{name} links a webview");
    }
}

#[test]
fn the_top_level_is_what_was_agreed() {
    let listed = std::process::Command::new("git").args(["ls-files"]).current_dir(top()).output().unwrap();
    let allowed = [
        "Cargo.toml",
        "Cargo.lock",
        "src-tauri",
        "ui",
        "assets",
        "tests",
        "README.md",
        "dev",
        "LICENSE",
        "CHANGELOG.md",
        "rust-toolchain.toml",
    ];
    for path in String::from_utf8_lossy(&listed.stdout).lines() {
        let top = path.split('/').next().unwrap();
        assert!(top.starts_with('.') || allowed.contains(&top), "'{path}' lies at the top level");
    }
}

#[test]
fn the_windows_commands_are_the_ones_the_page_calls() {
    let rust = std::fs::read_to_string(top().join("src-tauri/src/commands.rs")).unwrap();
    let page = std::fs::read_to_string(top().join("ui/src/api.ts")).unwrap();
    let between = |text: &str, before: &str, until: &[char]| {
        let names = text.split(before).skip(1);
        names.map(|rest| rest.split(until).next().unwrap().to_owned()).collect::<std::collections::BTreeSet<_>>()
    };
    let offered = between(&rust, "pub(crate) fn ", &['(']);
    assert!(page.contains("iechorStart"), "what comes with the page is not read");
    let called: std::collections::BTreeSet<String> = offered
        .iter()
        .filter(|name| page.contains(&format!("'{name}'")) || page.contains(&format!("\"{name}\"")))
        .cloned()
        .collect();
    assert_eq!(offered, called, "commands that the page does not call");
    let invoked = between(&page, "invoke(", &[',', ')']);
    for name in invoked.iter().map(|n| n.trim().trim_matches(['\'', '"']).to_owned()) {
        assert!(offered.contains(&name), "the page calls '{name}', which the window does not offer");
    }
}

// Starts the program, which `promises::programs` builds on Linux only.
#[cfg(target_os = "linux")]
#[test]
fn every_item_has_a_flag_an_icon_settings_and_reasons_of_its_own() {
    use model::{Choices, Item, Reason, Setting};
    let help = std::process::Command::new(promises::programs().join("iechor-setup")).args(["apply", "--help"]).output();
    let help = String::from_utf8_lossy(&help.unwrap().stdout).into_owned();
    let icons = std::fs::read_to_string(top().join("ui/src/Icon.svelte")).unwrap();
    for item in Item::ALL {
        let flag = item.flag();
        assert!(help.contains(&format!("--{flag}")), "apply has no --{flag}");
        let switches = item.settings() == [Setting::On, Setting::Off];
        assert!(!switches || item.off_flag().is_some(), "{item:?} cannot be switched off");
        assert!(item.off_flag().is_none_or(|off| off == format!("no-{flag}")), "{item:?}");
        assert_eq!(help.contains(&format!("--no-{flag}")), item.off_flag().is_some(), "--no-{flag}");
        assert_eq!(item.settings().iter().filter(|setting| setting.is_off()).count(), 1, "{item:?}");
        assert!(item.settings().last().is_some_and(|setting| setting.is_off()), "{item:?}");
        assert!(icons.contains(&format!("{}:", item.word())), "Icon.svelte has no icon '{}'", item.word());
        for setting in item.settings() {
            let choices = Choices::default().with(item, *setting);
            assert_eq!(choices.setting(item), *setting);
            assert_eq!(choices.wants(item), !setting.is_off());
            let others = Item::ALL.into_iter().filter(|other| *other != item);
            assert!(others.into_iter().all(|other| !choices.wants(other)), "{item:?} sets another item too");
        }
        for reason in [Reason::adds(item), Reason::removes_item(item)] {
            let text = serde_json::to_string(&reason).unwrap();
            assert_eq!(serde_json::from_str::<Reason>(&text).unwrap(), reason);
        }
    }
    let declared = std::fs::read_to_string(top().join("ui/src/bindings.ts")).unwrap();
    let line = declared.lines().find(|line| line.starts_with("export type Reason =")).unwrap();
    for reason in Reason::all() {
        assert!(line.contains(&format!("\"{reason}\"")), "the page does not know the reason '{reason}'");
    }
}
