//! Setting up for an account from the command line, as root and without a prompt.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, missing_docs)]

use std::{
    fs,
    os::unix::{fs::MetadataExt, process::CommandExt},
    process::{Command, Stdio},
};

use model::{PromptAnswer, names};
use promises::Mac;
use simulator::Kind;

const INSTALL: [&str; 4] = ["install", "--user", "dev", "--accept-license"];

#[test]
fn root_sets_up_for_an_account_and_nothing_is_asked_then_or_later() {
    for kind in [Kind::Fresh, Kind::Intel, Kind::Rivals, Kind::StandardUser] {
        // Any prompt would be denied.
        let mac = Mac::new(kind, PromptAnswer::Deny);
        let before = mac.tree();
        mac.setup(&INSTALL).exits(0).says("done and checked");
        // Names that belong to other products are never in order.
        mac.setup(&["status"]).exits(if kind == Kind::Rivals { 3 } else { 0 });
        mac.setup(&["apply", "--yes"]).exits(0).says("no password was needed");
        if promises::is_root("what install places is the account's in its home") {
            let settings = mac.at(&format!("/Users/dev/{}/settings.toml", names::USER_RECORDS));
            assert_eq!(fs::metadata(settings).unwrap().uid(), 501);
        }
        // Again, from a newer version: the choices stay.
        mac.setup(&[&INSTALL[..], &["--no-ports"]].concat()).exits(0);
        mac.setup(&INSTALL).exits(0).says("nothing was changed");
        assert!(!mac.at(names::HELPER).exists());
        mac.answers(PromptAnswer::Allow);
        mac.setup(&["uninstall", "--yes"]).exits(0);
        mac.answers(PromptAnswer::Deny);
        assert_eq!(mac.difference(&before), [""; 0], "{kind:?}");
    }
}

#[test]
fn localhost_leads_to_this_mac_afterwards_and_the_rest_of_the_file_is_not_touched() {
    let mac = Mac::new(Kind::Rivals, PromptAnswer::Allow);
    let hosts = mac.at(names::HOSTS);
    let (before, tree) = (fs::read_to_string(&hosts).unwrap(), mac.tree());
    // Neither the window nor `apply` edits the file unless told to.
    mac.setup(&["apply", "--recommended", "--yes"]).exits(0);
    assert_eq!(fs::read_to_string(&hosts).unwrap(), before);
    mac.setup(&INSTALL).exits(0).says("So that host names lead to this Mac: /etc/hosts");
    let after = fs::read_to_string(&hosts).unwrap();
    assert!(after.starts_with(&before) && after.contains("\r\n127.0.0.1\tlocalhost\r\n"), "{after:?}");
    mac.setup(&INSTALL).exits(0).says("nothing was changed");
    mac.setup(&["log"]).says("/etc/hosts");
    // The choice stays, and the status depends on it.
    mac.setup(&["apply", "--recommended", "--yes"]).exits(0);
    fs::write(&hosts, after.replace("127.0.0.1\tlocalhost\r\n", "")).unwrap();
    mac.setup(&["status"]).exits(3).says("/etc/hosts");
    mac.setup(&["repair", "--yes"]).exits(3).says("Host names               Working");
    assert_eq!(fs::read_to_string(&hosts).unwrap(), after);
    mac.setup(&["status"]).exits(3).says("Host names               Working");
    // Lines of others stay, wherever they are.
    fs::write(&hosts, format!("127.0.0.2 first\n{after}127.0.0.3 last\n")).unwrap();
    mac.setup(&["apply", "--no-hosts", "--yes"]).exits(0);
    assert_eq!(fs::read_to_string(&hosts).unwrap(), format!("127.0.0.2 first\n{before}\r\n127.0.0.3 last\n"));
    fs::write(&hosts, &before).unwrap();
    mac.setup(&["apply", "--hosts", "localhost", "--yes"]).exits(0);
    mac.setup(&["uninstall", "--yes"]).exits(0);
    assert_eq!(mac.difference(&tree), [""; 0]);
    // A hosts file that cannot be parsed is left alone, and named.
    fs::remove_file(&hosts).unwrap();
    std::os::unix::fs::symlink("/etc/elsewhere", &hosts).unwrap();
    mac.setup(&INSTALL).exits(3).says("'/etc/hosts' is a link").says("--no-hosts");
    // All else is set up.
    mac.setup(&["status"]).exits(3).says("Privileged ports         Working").says("Cannot be set up");
    mac.setup(&[&INSTALL[..], &["--no-hosts"]].concat()).exits(0);
    mac.setup(&["uninstall", "--yes"]).exits(0);
}

#[test]
fn under_the_name_it_has_in_the_app_the_program_means_install() {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Deny);
    let directory = promises::open_directory();
    for name in ["install", "iechor-setup"] {
        fs::copy(promises::programs().join("iechor-setup"), directory.path().join(name)).unwrap();
    }
    let install = |arguments: &[&str]| {
        let mut command = Command::new(directory.path().join("install"));
        command.arg("--prefix").arg(mac.path()).args(arguments).stdin(Stdio::null());
        command.output().unwrap()
    };
    let ran = install(&["--user=dev", "--accept-license", "--cli", "user"]);
    assert!(ran.status.success(), "{ran:?}");
    mac.setup(&["status"]).exits(0);
    assert!(mac.at("/Users/dev/.iechor/bin/iechor").is_symlink());
    let ran = install(&["--cli", "user"]);
    assert_eq!(ran.status.code(), Some(2), "{ran:?}");
    assert!(String::from_utf8_lossy(&ran.stderr).contains("--user"));
}

#[test]
fn somebody_who_is_not_root_or_not_there_is_told_so() {
    let mac = Mac::new(Kind::StandardUser, PromptAnswer::Allow);
    let before = mac.tree();
    mac.setup(&["install", "--user", "nobody-here"])
        .exits(2)
        .says("there is no account 'nobody-here'")
        .says("dev, admin");
    if promises::is_root("only root installs for an account") {
        let program = promises::programs().join("iechor-setup");
        let ran =
            Command::new(program).arg("--prefix").arg(mac.path()).args(INSTALL).uid(501).gid(20).output().unwrap();
        assert_eq!(ran.status.code(), Some(2));
        assert!(String::from_utf8_lossy(&ran.stderr).contains("is for root"), "{ran:?}");
    }
    assert_eq!(mac.difference(&before), [""; 0]);
}

#[test]
fn what_root_did_for_one_account_is_not_changed_or_taken_back_by_another() {
    // Another iEchor's socket, of which nothing is recorded, is backed up for its owner.
    let mac = Mac::new(Kind::StandardUser, PromptAnswer::Allow);
    let socket = mac.at(names::DEFAULT_SOCKET);
    std::os::unix::fs::symlink("/Users/admin/.iechor/run/iechor.sock", &socket).unwrap();
    let before = mac.tree();
    mac.setup(&["apply", "--yes", "--recommended", "--replace", "iechor.sock"]).exits(0);
    // What needs no administrator needs none for another account either, and what is shared is there already.
    mac.answers(PromptAnswer::Deny);
    let of_dev = mac.tree();
    for tools in ["user", "system"] {
        let own = ["--cli", tools, "--no-socket", "--no-ports", "--as", "admin"];
        mac.setup(&[&["apply", "--yes"][..], &own].concat()).exits(0);
        mac.setup(&["status", "--as", "admin"]).exits(0);
        mac.setup(&["uninstall", "--yes", "--as", "admin"]).exits(0);
        assert_eq!(mac.difference(&of_dev), [""; 0], "{tools}");
    }
    mac.setup(&["apply", "--yes", "--cli", "off", "--ports", "--as", "admin"]).exits(5);
    assert_eq!(mac.difference(&of_dev), [""; 0]);
    mac.answers(PromptAnswer::Allow);
    mac.setup(&["install", "--user", "admin"]).exits(0).says("iEchor of dev");
    mac.setup(&["status"]).exits(0);
    mac.setup(&["uninstall", "--yes", "--as", "admin"]).exits(0);
    mac.setup(&["status"]).exits(0);
    mac.setup(&["uninstall", "--yes"]).exits(0);
    assert_eq!(mac.difference(&before), [""; 0]);
    // An account that was deleted blocks nobody.
    mac.setup(&["apply", "--yes", "--recommended"]).exits(0);
    let description = mac.at(names::SIMULATED_MAC);
    let text = fs::read_to_string(&description).unwrap();
    fs::write(&description, text.replace("name = \"dev\"\nuid = 501", "name = \"dev\"\nuid = 599")).unwrap();
    mac.setup(&["apply", "--yes", "--cli", "system", "--no-socket", "--ports", "--as", "admin"]).exits(0);
}
