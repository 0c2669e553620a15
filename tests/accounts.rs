//! Which account set-up works for, and what it prints when that is unclear or the account's files cannot be read.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, missing_docs)]

use std::{
    fs,
    os::unix::fs::{MetadataExt, PermissionsExt, chown},
    path::PathBuf,
};

use model::{PromptAnswer, names};
use promises::Mac;
use serde_json::Value;
use simulator::{Home, Kind, Spec};

const APPLY: [&str; 3] = ["apply", "--recommended", "--yes"];

fn records(mac: &Mac) -> PathBuf {
    mac.at(&format!("/Users/dev/{}", names::USER_RECORDS))
}

#[test]
fn wrong_usage_is_json_where_json_is_asked_for() {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    for words in [
        &["--json", "apply", "--sockets"][..],
        &["frobnicate", "--json"],
        &["--json"],
        &["--json", "install", "--user", "dev", "--as", "dev"],
        &["--json", "--as", "nobody", "status"],
    ] {
        let ran = mac.setup(words).exits(2);
        let said: Value = serde_json::from_slice(&ran.output.stdout).unwrap_or_else(|e| panic!("{e}: {}", ran.said()));
        assert_eq!(said["failure"]["code"], "usage", "{said}");
        assert!(!said["failure"]["message"].as_str().unwrap().is_empty(), "{said}");
    }
    // After `--` nothing is an option, and `--help` is not a failure.
    mac.setup(&["apply", "--", "--json"]).exits(2).says("error:");
    mac.setup(&["--json", "--help"]).exits(0).says("Usage:");
}

#[test]
fn started_as_root_it_must_be_said_for_whom() {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    mac.describe("person", "\"root\"");
    for command in [&["status"][..], &["plan"], &APPLY, &["uninstall", "--yes"]] {
        mac.setup(command).exits(2).says("not said for which account").says("--as NAME").says("nobody is set up here");
    }
    mac.setup(&["--as", "@console", "status"]).exits(2).says("nobody sits at this Mac");
    mac.setup(&["install", "--user", "dev"]).exits(0);
    mac.setup(&["status"]).exits(2).says("set up here is: dev");
    mac.setup(&["--as", "dev", "status"]).exits(0);
    mac.describe("person", "\"dev\"");
    mac.setup(&["--as", "@console", "status"]).exits(0);
    mac.setup(&["install", "--user", "@console", "--no-ports"]).exits(0);
    assert!(!mac.at(names::HELPER).exists());
    mac.setup(&["--as", "@console", "uninstall", "--yes"]).exits(0);
}

/// macOS protects the data of apps, also from the app's own programs if another program started them.
#[test]
fn records_that_cannot_be_read_are_no_dead_end() {
    if !promises::is_root("records_that_cannot_be_read_are_no_dead_end") {
        return;
    }
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    let before = mac.tree();
    mac.setup(&APPLY).exits(0);
    let settings = records(&mac).join(names::SETTINGS_FILE);
    for (what, closed) in [("settings.toml", settings.clone()), ("receipt.json", records(&mac).join("receipt.json"))] {
        if !closed.exists() {
            continue;
        }
        let mode = fs::metadata(&closed).unwrap().permissions().mode();
        chown(&closed, Some(0), Some(0)).unwrap();
        fs::set_permissions(&closed, fs::Permissions::from_mode(0o600)).unwrap();
        mac.setup(&["apply", "--no-ports", "--yes"]).exits(1).says(what).says("Files & Folders").says("help:");
        mac.setup(&["status"]).exits(3).says(what).says("Files & Folders").says("Working");
        chown(&closed, Some(501), Some(20)).unwrap();
        fs::set_permissions(&closed, fs::Permissions::from_mode(mode & 0o7777)).unwrap();
    }
    chown(&settings, Some(0), Some(0)).unwrap();
    fs::set_permissions(&settings, fs::Permissions::from_mode(0o600)).unwrap();
    // Its contents do not matter, and the directory belongs to the person.
    mac.setup(&["uninstall", "--yes"]).exits(0).says("nothing of iEchor Setup remains");
    assert_eq!(mac.difference(&before), [""; 0]);
}

#[test]
fn a_folder_of_the_persons_own_that_is_closed_to_them_is_no_dead_end() {
    if !promises::is_root("a_folder_of_the_persons_own_that_is_closed_to_them_is_no_dead_end") {
        return;
    }
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    let before = mac.tree();
    for closed in [records(&mac), mac.at("/Users/dev/.iechor"), mac.at("/Users/dev/Library"), mac.at("/Users/dev")] {
        mac.setup(&["apply", "--cli", "user", "--socket", "--ports", "--yes"]).exits(0);
        let was = fs::metadata(&closed).unwrap();
        let owned = |uid, gid, mode| {
            chown(&closed, Some(uid), Some(gid)).unwrap();
            fs::set_permissions(&closed, fs::Permissions::from_mode(mode)).unwrap();
        };
        owned(0, 0, 0o700);
        let name = closed.file_name().unwrap().to_str().unwrap();
        mac.setup(&["plan", "--no-ports"]).exits(1).says(name).says("Files & Folders");
        // Only the tools need ~/.iechor; the other directories contain all of the person's files.
        let dot = name == ".iechor";
        let said = if dot { "Not readable" } else { "was not looked at" };
        mac.setup(&["status"]).exits(if dot { 3 } else { 0 }).says(said).says("Working");
        mac.setup(&["repair", "--yes"]).exits(1).says(name);
        let said = if dot { "not done: '/Users/dev/.iechor' belongs to root" } else { "was not looked at" };
        let taken =
            mac.setup(&["uninstall", "--yes"]).exits(if dot { 3 } else { 0 }).says(said).says("Files & Folders");
        assert!(!taken.said().contains("nothing of iEchor Setup remains"), "{}", taken.said());
        assert!(!mac.at(names::HELPER).exists() && !mac.at(names::ROOT_RECORDS).exists(), "{name}");
        owned(was.uid(), was.gid(), was.mode() & 0o7777);
        mac.setup(&["uninstall", "--yes"]).exits(0).says("nothing of iEchor Setup remains");
        assert_eq!(mac.difference(&before), [""; 0], "{name}");
    }
}

#[test]
fn a_home_that_macos_has_not_filled_yet_is_left_to_it() {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    let (library, aside) = (mac.at("/Users/dev/Library"), mac.path().join("aside"));
    fs::rename(&library, &aside).unwrap();
    let before = mac.tree();
    mac.setup(&["install", "--user", "dev"]).exits(0).says("'/Users/dev/Library' is missing").says("first start");
    assert!(!library.exists());
    mac.setup(&["status"]).exits(0).says("Working");
    mac.setup(&["uninstall", "--yes"]).exits(0);
    assert_eq!(mac.difference(&before), [""; 0]);
}

#[test]
fn what_root_would_refuse_after_the_password_is_refused_before_it() {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    mac.setup(&APPLY).exits(0);
    // A prompt would be visible by its answer.
    mac.answers(PromptAnswer::Deny);
    let journal = mac.at(&format!("{}/{}", names::ROOT_RECORDS, names::JOURNAL_FILE));
    fs::write(&journal, "no journal").unwrap();
    for command in [&["apply", "--no-ports", "--yes"][..], &["uninstall", "--yes"], &["repair", "--yes"]] {
        let ran = mac.setup(command).exits(1).says("could not understand the journal").says("repair --set-aside");
        assert!(!ran.said().contains("making"), "{}", ran.said());
    }
    mac.setup(&["repair", "--set-aside", "--yes"]).exits(5);
    fs::remove_file(&journal).unwrap();
    // The directory of root's lock.
    let home = mac.at(names::ROOT_HOME);
    let mode = fs::metadata(&home).unwrap().permissions().mode();
    fs::set_permissions(&home, fs::Permissions::from_mode(0o757)).unwrap();
    let ran =
        mac.setup(&["apply", "--no-ports", "--yes"]).exits(1).says("'/private/var/root' can be changed by everybody");
    assert!(!ran.said().contains("making"), "{}", ran.said());
    fs::set_permissions(&home, fs::Permissions::from_mode(mode & 0o7777)).unwrap();
    mac.answers(PromptAnswer::Allow);
    mac.setup(&["apply", "--no-ports", "--yes"]).exits(0);
}

#[test]
fn what_is_switched_off_in_login_items_is_known_also_for_an_account_without_a_home() {
    let mac = Mac::made(|spec| Spec { home: Home::NeverLoggedIn, answer: PromptAnswer::Allow, ..spec });
    mac.set("switched_off", &format!("[\"{}\"]", names::SOCKET_LABEL));
    let before = mac.tree();
    mac.setup(&["install", "--user", "dev"]).exits(1).says("'com.iechor.socket' is switched off in Login Items");
    assert_eq!(mac.difference(&before), [""; 0]);
    mac.setup(&["install", "--user", "dev", "--ports", "--no-socket"]).exits(0);
    mac.set("switched_off", &format!("[\"{}\"]", names::HELPER_LABEL));
    mac.setup(&["status"]).exits(3).says("Switched off");
}

#[test]
fn an_account_that_never_logged_in_gets_roots_part_and_the_rest_at_its_first_start() {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Deny);
    let home = mac.at("/Users/dev");
    let aside = mac.path().join("aside");
    fs::rename(&home, &aside).unwrap();
    mac.setup(&["install", "--user", "dev"])
        .exits(0)
        .says("the home of 'dev' is not there")
        .says("at their first start");
    assert!(!home.exists(), "macOS makes the home, and makes it whole");
    assert!(mac.at(names::HELPER).exists() && mac.at("/usr/local/bin/iechor").is_symlink());
    mac.setup(&["--as", "dev", "status"]).exits(0).says("Working");
    mac.setup(&["install", "--user", "dev"]).exits(0).says("nothing was changed");
    // The account logs in and opens the app.
    fs::rename(&aside, &home).unwrap();
    mac.setup(&["status"]).exits(3).says("not finished yet").says("context in use: default -> desktop-linux");
    mac.setup(&["apply", "--yes"]).exits(0).says("done and checked");
    assert!(records(&mac).join(names::SETTINGS_FILE).exists());
    if promises::is_root("what a first start writes is the person's") {
        assert_eq!(fs::metadata(records(&mac).join(names::SETTINGS_FILE)).unwrap().uid(), 501);
    }
    mac.answers(PromptAnswer::Allow);
    mac.setup(&["uninstall", "--yes"]).exits(0).says("nothing of iEchor Setup remains");
    // Uninstalled before the first login.
    fs::rename(&home, &aside).unwrap();
    let before = mac.tree();
    mac.setup(&["install", "--user", "dev"]).exits(0);
    mac.setup(&["--as", "dev", "uninstall", "--yes"]).exits(0).says("nothing of theirs was looked at");
    assert_eq!(mac.difference(&before), [""; 0]);
}

#[test]
fn a_home_behind_a_link_is_worked_in_where_it_really_lies() {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    let disk = mac.at("/Volumes/disk");
    fs::create_dir_all(&disk).unwrap();
    fs::rename(mac.at("/Users/dev"), disk.join("dev")).unwrap();
    std::os::unix::fs::symlink("/Volumes/disk/dev", mac.at("/Users/dev")).unwrap();
    if !rustix::process::geteuid().is_root() {
        let path = mac.path().join(names::SIMULATED_MAC);
        let text = fs::read_to_string(&path).unwrap();
        fs::write(&path, text + "\n[[zones]]\npath = \"/Volumes/disk/dev\"\nuid = 501\ngid = 20\n").unwrap();
    }
    let before = mac.tree();
    mac.setup(&APPLY).exits(0);
    mac.setup(&["status"]).exits(0);
    let link = fs::read_link(mac.at(names::DEFAULT_SOCKET)).unwrap();
    assert_eq!(link.to_str().unwrap(), "/Volumes/disk/dev/.iechor/run/iechor.sock");
    mac.setup(&["apply", "--cli", "user", "--yes"]).exits(0);
    assert!(disk.join("dev/.iechor/bin/iechor").is_symlink());
    mac.setup(&["uninstall", "--yes"]).exits(0).says("nothing of iEchor Setup remains");
    assert_eq!(mac.difference(&before), [""; 0]);
    // A link in a loop is named.
    fs::remove_file(mac.at("/Users/dev")).unwrap();
    std::os::unix::fs::symlink("dev", mac.at("/Users/dev")).unwrap();
    mac.setup(&APPLY).exits(1).says("/Users/dev");
}

#[test]
fn a_ds_store_does_not_keep_directories_of_ours() {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    let before = mac.tree();
    mac.setup(&["apply", "--cli", "user", "--socket", "--ports", "--yes"]).exits(0);
    for folder in
        [records(&mac), mac.at("/Users/dev/.iechor"), mac.at("/Users/dev/.iechor/bin"), mac.at(names::ROOT_RECORDS)]
    {
        let file = folder.join(".DS_Store");
        fs::write(&file, "Bud1").unwrap();
        if rustix::process::geteuid().is_root() {
            chown(&file, Some(501), Some(20)).unwrap();
        }
    }
    mac.setup(&["status"]).exits(0);
    mac.setup(&["uninstall", "--yes"]).exits(0).says("nothing of iEchor Setup remains");
    assert_eq!(mac.difference(&before), [""; 0]);
}

/// On a case-insensitive volume, `Kubectl` takes the name of the tool.
#[test]
fn on_a_case_insensitive_volume_a_name_in_another_case_belongs_to_somebody_else() {
    let mac = Mac::new(Kind::Rivals, PromptAnswer::Allow);
    let description = mac.path().join(names::SIMULATED_MAC);
    let text = fs::read_to_string(&description).unwrap();
    fs::write(&description, format!("folds_case = true\n{text}")).unwrap();
    fs::rename(mac.at("/usr/local/bin/kubectl"), mac.at("/usr/local/bin/Kubectl")).unwrap();
    let before = mac.tree();
    // Also with `--replace`: it could not be restored in its own spelling.
    mac.setup(&["apply", "--recommended", "--yes", "--replace", "kubectl"])
        .exits(0)
        .says("/usr/local/bin/kubectl belongs to OrbStack");
    assert!(mac.at("/usr/local/bin/Kubectl").is_symlink() && !mac.at("/usr/local/bin/kubectl").is_symlink());
    mac.setup(&["status"]).exits(3).says("another spelling");
    mac.setup(&["uninstall", "--yes"]).exits(0);
    assert_eq!(mac.difference(&before), [""; 0]);
}
