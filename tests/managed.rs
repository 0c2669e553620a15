//! Managed settings: each key, in each property list, as the terminal, the window's session and the root side have it.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, missing_docs)]

use std::{collections::BTreeMap, fs, os::unix::fs::PermissionsExt};

use apply::root::{Request, RootReply, serve};
use elevate::{Goal, Interaction, Session};
use model::{Ask, Choices, Code, Item, Key, Kind as KeyKind, PromptAnswer, Setting, names};
use plan::Tree;
use plist::Value;
use promises::{Mac, say};
use serde_json::Value as Json;
use simulator::Kind;

/// Where a key is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    Device,
    User,
    Default,
    Nowhere,
}

impl Place {
    const ALL: [Self; 4] = [Self::Device, Self::User, Self::Default, Self::Nowhere];

    fn path(self) -> Option<String> {
        match self {
            Self::Device => Some(names::MANAGED.to_owned()),
            Self::User => names::managed_of("dev"),
            Self::Default => Some(names::DEFAULTS.to_owned()),
            Self::Nowhere => None,
        }
    }

    /// Whether a key is locked there.
    fn locks(self, key: Key) -> bool {
        match self {
            Self::Device => true,
            Self::User => !key.is_of_device(),
            Self::Default | Self::Nowhere => false,
        }
    }
}

/// A value that a key may have, and one of a wrong type or form.
fn values(key: Key) -> (Value, Vec<Value>) {
    match key.kind() {
        KeyKind::Bool => (false.into(), vec!["false".into(), 0.into(), Value::Array(vec![])]),
        KeyKind::OneOf(words) => (words[1].into(), vec!["elsewhere".into(), true.into(), "".into()]),
        KeyKind::SomeOf(words) => {
            (words[0].into(), vec!["elsewhere".into(), true.into(), format!("{},x", words[0]).into()])
        }
        KeyKind::Text => ("Example".into(), vec!["".into(), 7.into(), "two\nlines".into()]),
        KeyKind::Url => {
            ("https://example.org/it".into(), vec!["http://example.org".into(), "https://".into(), true.into()])
        }
        KeyKind::PublicKey => ("ab".repeat(32).into(), vec!["abc".into(), "zz".repeat(32).into(), true.into()]),
    }
}

/// What is said with a key so that the list is whole.
fn beside(key: Key) -> Option<(&'static str, Value)> {
    match key {
        Key::RegistryAccessKey => Some((Key::RegistryAccessOrganisation.word(), "Example".into())),
        Key::RegistryAccessOrganisation => Some((Key::RegistryAccessKey.word(), "ab".repeat(32).into())),
        _ => None,
    }
}

fn say_key(mac: &Mac, place: Place, key: Key, value: Value) {
    let Some(path) = place.path() else { return };
    // The pair of the registry is whole in one list.
    let keys = [Some((key.word(), value)), beside(key)].into_iter().flatten();
    mac.manages(&path, keys);
}

fn unsay(mac: &Mac, place: Place) {
    if let Some(path) = place.path() {
        let _ = fs::remove_file(mac.at(&path));
    }
}

fn status(mac: &Mac) -> Json {
    serde_json::from_str(mac.setup(&["--json", "status"]).said().trim()).unwrap()
}

/// The options that choose something else than a key's value says.
fn otherwise(key: Key) -> Option<Vec<String>> {
    let option = |words: &[&str]| Some(words.iter().map(|word| (*word).to_owned()).collect());
    match key {
        Key::CliTools => option(&["--cli", "system"]),
        Key::ShellPath => option(&["--path", "everybody"]),
        Key::DefaultSocket => option(&["--socket"]),
        Key::Context => option(&["--context"]),
        Key::PrivilegedPorts => option(&["--ports"]),
        Key::HostNames => option(&["--hosts", "both"]),
        Key::Ask => option(&["--ask", "helper-first"]),
        Key::HiddenItems
        | Key::ManagedByOrganisation
        | Key::ManagedByUrl
        | Key::EnhancedContainerIsolation
        | Key::RegistryAccessOrganisation
        | Key::RegistryAccessKey => None,
    }
}

/// What the root side answers to choices, whatever the person's side would say of them.
fn root_answers(mac: &Mac, choices: &Choices) -> Option<Code> {
    let tree = Tree::at(Some(&mac.path())).unwrap();
    let dev = tree.person_named("dev").unwrap();
    let request = Request::new(Some(choices.clone()), serde_json::from_value("0".repeat(64).into()).unwrap(), dev.uid);
    let mut answer = Vec::new();
    serve(&tree, Some(dev.uid), serde_json::to_vec(&request).unwrap().as_slice(), &mut answer);
    let last = String::from_utf8(answer).unwrap();
    match serde_json::from_str(last.lines().last().unwrap()).unwrap() {
        RootReply::Failed(failure) => Some(failure.code),
        _ => None,
    }
}

/// What the window's session says to choices.
fn window_answers(mac: &Mac, choices: &Choices) -> Option<Code> {
    let session = Session::open(Some(&mac.path()), None, Interaction::Window).unwrap();
    session.explain(Goal::Chosen(choices)).err().map(|failure| failure.code)
}

#[test]
fn every_key_in_every_place_locks_is_a_default_or_counts_for_nothing_at_each_door() {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    let before = mac.tree();
    let mut table = String::from("key | place | terminal | window | root side\n");
    for key in Key::ALL {
        let (value, _) = values(key);
        for place in Place::ALL {
            say_key(&mac, place, key, value.clone());
            let shown = status(&mac);
            let listed = |list: &str| {
                let all = shown["managed"][list].as_array().cloned().unwrap_or_default();
                all.into_iter().find(|set| set["key"] == key.word())
            };
            let (locked, default, unused) = (listed("locked"), listed("defaults"), listed("unused"));
            assert_eq!(locked.is_some(), place.locks(key), "{key} {place:?}: {shown}");
            let is_default = place == Place::Default && !key.is_of_device();
            assert_eq!(default.is_some(), is_default, "{key} {place:?}");
            let counts_not = key.is_of_device() && matches!(place, Place::User | Place::Default);
            assert_eq!(unused.is_some(), counts_not, "{key} {place:?}");
            if let Some(set) = locked.or(default) {
                assert_eq!(set["path"].as_str(), place.path().as_deref(), "{key}");
            }
            let Some(options) = otherwise(key) else {
                unsay(&mac, place);
                continue;
            };
            let words: Vec<&str> = options.iter().map(String::as_str).collect();
            let terminal = mac.setup(&[&["plan", "--recommended"][..], &words].concat());
            // Whatever else: what the options choose.
            let mut choices = Choices { cli: model::CliTools::User, context: true, ..Choices::default() };
            match key.item() {
                Some(item) => {
                    let setting = item.settings().iter().find(|setting| {
                        options.last().is_some_and(|word| word == setting.word()) || **setting == Setting::On
                    });
                    choices = choices.with(item, *setting.unwrap());
                }
                None => choices.ask = Ask::HelperFirst,
            }
            let (window, root) = (window_answers(&mac, &choices), root_answers(&mac, &choices));
            if place.locks(key) {
                let terminal = terminal.exits(7).says(key.word());
                assert_eq!((window, root), (Some(Code::Managed), Some(Code::Managed)), "{key} {place:?}");
                assert!(terminal.said().contains(&place.path().unwrap()), "{}", terminal.said());
            } else {
                terminal.exits(0);
                assert_ne!(window, Some(Code::Managed), "{key} {place:?}");
                // The digest of a plan that nobody agreed to.
                assert_eq!(root, Some(Code::PlanChanged), "{key} {place:?}");
            }
            let word = |code: Option<Code>| code.map_or("allowed".to_owned(), |code| format!("{code:?}"));
            table += &format!("{key} | {place:?} | {} | {} | {}\n", place.locks(key), word(window), word(root));
            unsay(&mac, place);
        }
    }
    say(&table);
    assert_eq!(left_by(&mac, &before), [""; 0]);
}

/// The difference, less the folders that the property lists lie in.
fn left_by(mac: &Mac, before: &std::collections::BTreeMap<std::path::PathBuf, simulator::Entry>) -> Vec<String> {
    let is_folder = |line: &String| line.contains("Managed Preferences") || line.contains("Library/Preferences");
    mac.difference(before).into_iter().filter(|line| !is_folder(line)).collect()
}

#[test]
fn a_value_of_a_wrong_type_stops_every_door_with_path_key_and_what_is_expected_and_changes_nothing() {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    let everything = Choices { cli: model::CliTools::System, socket: true, ports: true, ..Choices::default() };
    for key in Key::ALL {
        for place in [Place::Device, Place::User, Place::Default] {
            for wrong in values(key).1 {
                say_key(&mac, place, key, wrong.clone());
                let before = mac.tree();
                if key.is_of_device() && place != Place::Device {
                    // It counts for nothing there.
                    mac.setup(&["plan"]).exits(0);
                    unsay(&mac, place);
                    continue;
                }
                let path = place.path().unwrap();
                for command in [&["plan"][..], &["apply", "--yes"], &["install", "--user", "dev"], &["repair", "--yes"]]
                {
                    let ran = mac.setup(command);
                    if command[0] == "repair" {
                        // Nothing was chosen: there is nothing to repair.
                        continue;
                    }
                    ran.exits(1).says(&path).says(key.word()).says(&key.expects());
                }
                mac.setup(&["status"]).exits(3).says(&path).says(key.word());
                assert_eq!(window_answers(&mac, &everything), Some(Code::BadFile), "{key} {wrong:?}");
                assert_eq!(root_answers(&mac, &everything), Some(Code::BadFile), "{key} {wrong:?}");
                assert_eq!(mac.difference(&before), [""; 0], "{key} {place:?} {wrong:?}");
                unsay(&mac, place);
            }
        }
    }
}

#[test]
fn what_cannot_be_read_or_parsed_or_was_not_written_by_root_alone_stops_too_and_unknown_keys_are_listed() {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    for place in [Place::Device, Place::User, Place::Default] {
        let path = place.path().unwrap();
        let at = mac.at(&path);
        mac.manages(&path, [("CLITool", "user".into()), ("PayloadUUID", "x".into()), ("Nested", Value::Array(vec![]))]);
        let shown = status(&mac);
        let unused: Vec<&str> =
            shown["managed"]["unused"].as_array().unwrap().iter().map(|key| key["key"].as_str().unwrap()).collect();
        assert_eq!(unused, ["CLITool", "Nested"], "what MDM adds is not worth a word");
        mac.setup(&["plan"]).exits(0);
        mac.setup(&["status"]).says("managed setting not known: CLITool in");
        fs::write(&at, "<plist><dict>").unwrap();
        mac.setup(&["plan"]).exits(1).says(&path).says("could not understand");
        fs::write(&at, "<plist version=\"1.0\"><array/></plist>").unwrap();
        mac.setup(&["plan"]).exits(1).says(&path).says("dictionary");
        mac.manages(&path, [("CLITools", "user".into())]);
        fs::set_permissions(&at, fs::Permissions::from_mode(0o666)).unwrap();
        mac.setup(&["plan"]).exits(1).says(&path).says("can be changed by others than root");
        fs::remove_file(&at).unwrap();
    }
    // One of a pair.
    mac.manages(names::MANAGED, [("RegistryAccessKey", "ab".repeat(32).into())]);
    mac.setup(&["plan"]).exits(1).says("stands alone");
}

#[test]
fn what_is_for_all_accounts_comes_before_what_is_for_one_and_both_before_a_default() {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    let user = names::managed_of("dev").unwrap();
    mac.manages(names::DEFAULTS, [("CLITools", "off".into()), ("HostNames", "localhost".into())]);
    mac.manages(&user, [("CLITools", "user".into()), ("PrivilegedPorts", false.into())]);
    mac.manages(names::MANAGED, [("CLITools", "system".into()), ("ManagedByOrganisation", "Example".into())]);
    let shown = status(&mac);
    let locked: BTreeMap<&str, &Json> = shown["managed"]["locked"]
        .as_array()
        .unwrap()
        .iter()
        .map(|set| (set["key"].as_str().unwrap(), &set["value"]))
        .collect();
    assert_eq!((locked["CLITools"], locked["PrivilegedPorts"]), (&"system".into(), &false.into()));
    assert_eq!(shown["managed"]["organisation"], "Example");
    mac.setup(&["apply", "--yes"]).exits(0);
    mac.setup(&["status"]).exits(0).says("managed by Example").says("managed by Example: off");
    let chosen = status(&mac)["choices"].clone();
    assert_eq!(
        (&chosen["cli"], &chosen["ports"], &chosen["hosts"]),
        (&"system".into(), &false.into(), &"localhost".into())
    );
    // Before anything is chosen it is not in want of repair.
    let fresh = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    fresh.manages(names::MANAGED, [("PrivilegedPorts", true.into())]);
    let said = fresh.setup(&["status"]).exits(3).says("Not set up yet").says("iechor-setup apply").said();
    assert!(!said.contains("Needs repair") && !said.contains("iechor-setup repair"), "{said}");
    // What is locked for another account is not this one's.
    mac.add_account("ann", 502, true);
    mac.manages(&names::managed_of("ann").unwrap(), [("DefaultSocket", false.into())]);
    mac.setup(&["status"]).exits(0);
    mac.setup(&["--as", "ann", "plan", "--recommended", "--socket"]).exits(7).says("DefaultSocket");
}

#[test]
fn a_lock_that_comes_shows_what_differs_and_repair_makes_it_so_and_when_it_goes_all_stays() {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    mac.setup(&["apply", "--recommended", "--yes"]).exits(0);
    mac.setup(&["status"]).exits(0);
    mac.manages(names::MANAGED, [("PrivilegedPorts", false.into()), ("CLITools", "user".into())]);
    mac.setup(&["status"]).exits(3);
    mac.setup(&["plan", "--check"]).exits(3);
    // What is there is not what is to be.
    mac.setup(&["adopt", "ports"]).exits(7).says("PrivilegedPorts");
    mac.setup(&["repair", "--yes"]).exits(0);
    mac.setup(&["status"]).exits(0);
    assert!(!mac.at(names::HELPER).exists() && mac.at("/Users/dev/.iechor/bin/iechor").is_symlink());
    fs::remove_file(mac.at(names::MANAGED)).unwrap();
    let stands = mac.tree();
    mac.setup(&["status"]).exits(0);
    mac.setup(&["repair", "--yes"]).exits(0);
    assert_eq!(mac.difference(&stands), [""; 0]);
    mac.setup(&["apply", "--recommended", "--yes"]).exits(0);
    assert!(mac.at(names::HELPER).exists());
}

#[test]
fn uninstalling_works_whatever_is_locked_and_leaves_nothing() {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    let before = mac.tree();
    let all = Item::ALL.map(|item| (Key::of_item(item).word(), values(Key::of_item(item)).0));
    mac.manages(names::MANAGED, all);
    mac.setup(&["apply", "--yes"]).exits(0);
    mac.manages(names::MANAGED, [("CLITools", "system".into()), ("DefaultSocket", true.into())]);
    mac.setup(&["repair", "--yes"]).exits(0);
    mac.setup(&["uninstall", "--yes"]).exits(0).says("nothing of iEchor Setup remains");
    assert_eq!(left_by(&mac, &before), [""; 0]);
    // What is locked is to be there, so it is said that it is not.
    mac.setup(&["status"]).exits(3);
}

#[test]
fn nothing_is_needed_of_a_home_that_is_not_there_yet_and_the_first_start_finishes_as_locked() {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Deny);
    mac.manages(names::MANAGED, [("CLITools", "user".into()), ("PrivilegedPorts", false.into())]);
    mac.add_account("new", 503, false);
    let home = mac.at("/Users/new");
    if home.exists() {
        fs::remove_dir_all(&home).unwrap();
    }
    mac.setup(&["--as", "new", "status"]).says("is not there");
    mac.setup(&["install", "--user", "new", "--recommended"]).exits(0);
    mac.first_login("new");
    mac.setup(&["--as", "new", "start"]);
    let shown: Json = serde_json::from_str(mac.setup(&["--as", "new", "--json", "status"]).said().trim()).unwrap();
    assert_eq!((&shown["choices"]["cli"], &shown["choices"]["ports"]), (&"user".into(), &false.into()), "{shown}");
    assert_eq!(shown["in_order"], true, "{shown}");
}

#[test]
fn a_job_that_management_delivers_is_in_order_and_is_neither_set_up_nor_removed() {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    let _booted = mac.boot();
    // As set-up puts it, so that it is a helper that works; then it is delivered from elsewhere instead.
    mac.setup(&["apply", "--ports", "--yes"]).exits(0);
    let (job, program) = (fs::read(mac.at(names::HELPER_PLIST)).unwrap(), fs::read(mac.at(names::HELPER)).unwrap());
    mac.setup(&["uninstall", "--yes"]).exits(0);
    let folder = "/private/var/db/ManagedConfigurationFiles/BackgroundTaskServices";
    let [list, at] = ["com.iechor.vmnetd.plist", "com.iechor.vmnetd"].map(|name| format!("{folder}/{name}"));
    fs::create_dir_all(mac.at(folder)).unwrap();
    fs::write(mac.at(&at), program).unwrap();
    fs::set_permissions(mac.at(&at), fs::Permissions::from_mode(0o755)).unwrap();
    fs::write(mac.at(&list), String::from_utf8(job).unwrap().replace(names::HELPER, &at)).unwrap();
    let loaded = mac.launchctl(&["bootstrap", "system", &list]);
    assert_eq!(loaded.0, 0, "{loaded:?}");
    mac.answers(PromptAnswer::Cancel);
    let before = mac.tree();
    mac.setup(&["apply", "--ports", "--yes"]).exits(0);
    mac.setup(&["status"]).exits(0).says("delivers it").says(&list);
    mac.setup(&["uninstall", "--yes"]).exits(0);
    assert_eq!(mac.difference(&before), [""; 0]);
    assert_eq!(mac.launchctl(&["print", &format!("system/{}", names::HELPER_LABEL)]).0, 0);
}
