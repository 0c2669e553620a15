//! Bad input gets a message with the path and what to do, and nothing is lost.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, missing_docs)]

use std::{fs, os::unix::fs::symlink};

use model::{PromptAnswer, RECEIPT_SCHEMA, RECORD_SCHEMA, names};
use promises::{Mac, Ran};
use simulator::Kind;

/// Asserts that a command is refused with this exit code and these texts, and changes nothing.
#[track_caller]
fn refused(mac: &Mac, arguments: &[&str], code: i32, says: &[&str]) -> Ran {
    let before = mac.tree();
    let mut ran = mac.setup(arguments).exits(code);
    for text in says {
        ran = ran.says(text);
    }
    let difference = mac.difference(&before);
    assert!(difference.is_empty(), "something changed:\n{}", difference.join("\n"));
    ran
}

const APPLY: [&str; 3] = ["apply", "--recommended", "--yes"];

fn fresh() -> Mac {
    Mac::new(Kind::Fresh, PromptAnswer::Allow)
}

#[test]
fn unknown_words_are_wrong_usage() {
    let mac = fresh();
    refused(&mac, &["apply", "--sockets"], 2, &["--sockets"]);
    refused(&mac, &["frobnicate"], 2, &["frobnicate"]);
    refused(&mac, &["apply", "--cli", "everywhere"], 2, &["everywhere", "system"]);
    refused(&mac, &["install", "--user", "dev", "--as", "dev"], 2, &["--as", "--user"]);
    refused(&mac, &["apply", "--replace", "../x"], 2, &["../x"]);
    refused(&mac, &["--as", "nobody", "plan"], 2, &["nobody", "dev"]);
}

#[test]
fn without_anybody_to_ask_yes_must_be_said() {
    refused(&fresh(), &["apply", "--recommended"], 2, &["--yes"]);
}

#[test]
fn without_a_prefix_this_is_no_mac() {
    let ran = std::process::Command::new(promises::programs().join("iechor-setup")).arg("status").output().unwrap();
    assert_eq!(ran.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&ran.stderr).contains("--prefix"), "{ran:?}");
}

#[test]
fn a_directory_that_is_no_simulated_mac_is_refused() {
    let empty = promises::open_directory();
    let ran = std::process::Command::new(promises::programs().join("iechor-setup"))
        .arg("--prefix")
        .arg(empty.path())
        .arg("status")
        .output()
        .unwrap();
    assert_eq!(ran.status.code(), Some(1));
    let said = String::from_utf8_lossy(&ran.stderr).into_owned();
    assert!(said.contains("simulated-mac.toml") && said.contains("simulated-mac create"), "{said}");
}

#[test]
fn a_malformed_description_of_the_mac_is_named() {
    let mac = fresh();
    fs::write(mac.path().join(names::SIMULATED_MAC), "schema = 1\nkind = ").unwrap();
    refused(&mac, &APPLY, 1, &["simulated-mac.toml"]);
}

#[test]
fn malformed_settings_are_named_and_kept() {
    let mac = fresh();
    mac.setup(&APPLY).exits(0);
    let settings = mac.at(&format!("/Users/dev/{}/settings.toml", names::USER_RECORDS));
    for text in ["cli = \"everywhere\"", "not toml at all", "cli = \"off\"\nsocket = true\nports = false\nextra = 1\n"]
    {
        fs::write(&settings, text).unwrap();
        // Commands that do not need the settings work, and report them.
        mac.setup(&["status"]).exits(3).says("settings.toml").says("Default socket");
        refused(&mac, &["apply", "--yes"], 1, &["settings.toml", "help:"]);
        refused(&mac, &["repair", "--yes"], 1, &["settings.toml", "help:"]);
        assert_eq!(fs::read_to_string(&settings).unwrap(), text);
    }
    // A complete choice needs no settings, and names the file that it replaces.
    mac.setup(&APPLY).exits(0).says("settings.toml");
    mac.setup(&["status"]).exits(0);
    fs::write(&settings, [0xff, 0xfe]).unwrap();
    refused(&mac, &["apply", "--yes"], 1, &["settings.toml", "help:"]);
    mac.setup(&["uninstall", "--yes"]).exits(0).says("nothing of iEchor Setup remains");
    let mac = fresh();
    mac.setup(&APPLY).exits(0);
    fs::remove_file(settings_of(&mac)).unwrap();
    fs::create_dir(settings_of(&mac)).unwrap();
    refused(&mac, &APPLY, 1, &["settings.toml"]);
}

fn settings_of(mac: &Mac) -> std::path::PathBuf {
    mac.at(&format!("/Users/dev/{}/settings.toml", names::USER_RECORDS))
}

#[test]
fn a_missing_or_empty_bundle_is_named() {
    let mac = fresh();
    let tools = mac.at(&format!("{}/{}", names::BUNDLE, names::BUNDLE_TOOLS));
    fs::remove_dir_all(&tools).unwrap();
    refused(&mac, &APPLY, 1, &["/Applications/iEchor.app/Contents/Resources/bin", "help:"]);
    fs::create_dir(&tools).unwrap();
    refused(&mac, &APPLY, 1, &["there are no tools", "help:"]);
    fs::remove_dir_all(mac.at(names::BUNDLE)).unwrap();
    refused(&mac, &APPLY, 1, &["/Applications/iEchor.app", "help:"]);
}

#[test]
fn without_the_bundle_everything_can_still_be_taken_back() {
    let mac = fresh();
    let before = mac.tree();
    mac.setup(&APPLY).exits(0);
    fs::rename(mac.at(names::BUNDLE), mac.path().join("aside")).unwrap();
    mac.setup(&["uninstall", "--yes"]).exits(0);
    fs::rename(mac.path().join("aside"), mac.at(names::BUNDLE)).unwrap();
    let difference = mac.difference(&before);
    assert!(difference.is_empty(), "{}", difference.join("\n"));
}

#[test]
fn a_missing_helper_is_named() {
    let mac = fresh();
    fs::remove_file(mac.at(&format!("{}/{}", names::BUNDLE, names::BUNDLE_HELPER))).unwrap();
    refused(&mac, &APPLY, 1, &["com.iechor.vmnetd", "help:"]);
}

#[test]
fn something_else_where_a_directory_must_be_is_refused() {
    let mac = fresh();
    fs::write(mac.at(names::SYSTEM_BIN), "a file").unwrap();
    refused(&mac, &APPLY, 1, &["/usr/local/bin", "is not a directory", "help:"]);
    fs::remove_file(mac.at(names::SYSTEM_BIN)).unwrap();
    symlink("/tmp", mac.at(names::SYSTEM_BIN)).unwrap();
    refused(&mac, &APPLY, 1, &["/usr/local/bin", "is not a directory", "help:"]);
}

#[test]
fn a_receipt_of_a_newer_schema_is_named_and_kept() {
    let mac = fresh();
    mac.setup(&APPLY).exits(0);
    let user = format!("/Users/dev/{}/receipt.json", names::USER_RECORDS);
    for (receipt, schema) in [(format!("{}/receipt.json", names::ROOT_RECORDS), RECORD_SCHEMA), (user, RECEIPT_SCHEMA)]
    {
        let path = mac.at(&receipt);
        let right = fs::read_to_string(&path).unwrap();
        let next = format!("\"schema\": {}", schema + 1);
        fs::write(&path, right.replacen(&format!("\"schema\": {schema}"), &next, 1)).unwrap();
        let said = format!("schema is {}", schema + 1);
        refused(&mac, &["uninstall", "--yes"], 1, &["receipt.json", &said, "help:"]);
        refused(&mac, &APPLY, 1, &["receipt.json", &said, "help:"]);
        mac.setup(&["status"]).exits(3).says("receipt.json").says("Privileged ports");
        fs::write(&path, right).unwrap();
    }
    mac.setup(&["uninstall", "--yes"]).exits(0);
}

#[test]
fn a_torn_receipt_stops_no_uninstall_and_repair_sets_it_aside() {
    for repaired in [false, true] {
        let receipts = [names::ROOT_RECORDS.to_owned(), format!("/Users/dev/{}", names::USER_RECORDS)];
        for receipt in receipts.map(|records| format!("{records}/receipt.json")) {
            let mac = fresh();
            mac.setup(&APPLY).exits(0);
            fs::write(mac.at(&receipt), "{ torn").unwrap();
            mac.setup(&["status"]).exits(3).says("receipt.json").says("Privileged ports").says("--set-aside");
            // Without its receipt the person's part cannot be planned; root's can, as long as nothing changes.
            let code = if receipt.starts_with("/Users") { 1 } else { 3 };
            mac.setup(&APPLY).exits(code).says("receipt.json").says("--set-aside");
            if repaired {
                mac.setup(&["repair", "--set-aside", "--yes"]).exits(0).says("receipt.json");
                mac.setup(&["status"]).exits(0);
                mac.setup(&["repair", "--yes"]).exits(0).says("nothing was changed");
            }
            mac.setup(&["uninstall", "--yes"]).exits(0);
            for path in [names::HELPER_PLIST, names::SOCKET_PLIST, names::DEFAULT_SOCKET, "/usr/local/bin/iechor"] {
                assert!(fs::symlink_metadata(mac.at(path)).is_err(), "{receipt}: '{path}' stays");
            }
        }
    }
}

#[test]
fn damaged_choices_are_kept_under_another_name_and_chosen_anew_from_the_receipt() {
    let mac = fresh();
    mac.setup(&APPLY).exits(0);
    let settings = format!("/Users/dev/{}/{}", names::USER_RECORDS, names::SETTINGS_FILE);
    let chosen = fs::read(mac.at(&settings)).unwrap();
    for n in 1..=2 {
        fs::write(mac.at(&settings), "cli = 1 torn").unwrap();
        mac.setup(&["repair", "--yes"]).exits(1).says("settings.toml").says("repair --set-aside");
        let aside = format!("{settings}.set-aside-{n}");
        mac.setup(&["repair", "--set-aside", "--yes"]).exits(0).says(&aside);
        assert_eq!(fs::read(mac.at(&aside)).unwrap(), b"cli = 1 torn");
        assert_eq!(fs::read(mac.at(&settings)).unwrap(), chosen);
        mac.setup(&["status"]).exits(0);
    }
    mac.setup(&["repair", "--set-aside", "--yes"]).exits(0).says("nothing was changed");
}

#[test]
fn a_tool_whose_name_cannot_be_linked_is_refused() {
    let mac = fresh();
    let tools = mac.at(&format!("{}/{}", names::BUNDLE, names::BUNDLE_TOOLS));
    fs::copy(tools.join("iechor"), tools.join("two\nlines")).unwrap();
    refused(&mac, &APPLY, 1, &["cannot be linked", "two\\nlines"]);
}

#[test]
fn a_name_to_replace_that_is_no_tools_is_refused() {
    refused(&fresh(), &["apply", "--yes", "--replace", "kubctl"], 2, &["'kubctl'", "iechor.sock", "kubectl"]);
}

#[test]
fn a_reader_that_hangs_up_does_not_end_a_run_half_way() {
    let mac = fresh();
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let ran = std::process::Command::new(promises::programs().join("iechor-setup"))
        .arg("--prefix")
        .arg(mac.path())
        .args(APPLY)
        .stdout(writer.try_clone().unwrap())
        .stderr(writer)
        .status()
        .unwrap();
    assert_eq!(ran.code(), Some(0));
    mac.setup(&["status"]).exits(0);
}

#[test]
fn a_tool_that_would_stand_in_front_of_one_of_macos_is_refused() {
    let mac = fresh();
    fs::create_dir_all(mac.at("/usr/bin")).unwrap();
    fs::write(mac.at("/usr/bin/sudo"), "").unwrap();
    let tools = mac.at(&format!("{}/{}", names::BUNDLE, names::BUNDLE_TOOLS));
    fs::copy(tools.join("kubectl"), tools.join("sudo")).unwrap();
    refused(&mac, &["apply", "--yes"], 1, &["has the name of a program of macOS: \"sudo\"", "reinstall iEchor"]);
}

#[test]
fn a_directory_under_the_name_of_a_file_of_ours_stays_and_stops_nothing() {
    let mac = fresh();
    mac.setup(&APPLY).exits(0);
    let told = mac.at(&format!("/Users/dev/{}/{}", names::USER_RECORDS, names::TOLD_FILE));
    fs::create_dir(&told).unwrap();
    mac.setup(&["uninstall", "--yes"]).says(names::TOLD_FILE);
    assert!(told.is_dir());
    mac.setup(&APPLY).exits(0);
    fs::remove_dir(&told).unwrap();
    mac.setup(&["uninstall", "--yes"]).exits(0).says("nothing of iEchor Setup remains");
}
