//! A package that is installed while nobody is logged in: a job sets up for whoever logs in first, and removes itself.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, missing_docs)]

use std::{
    fs,
    process::{Command, Stdio},
    time::Duration,
};

use model::{PromptAnswer, names};
use promises::{Mac, wait_until};
use serde_json::Value;
use simulator::{Kind, Spec};

const AT_LOGIN: [&str; 4] = ["install", "--user", "@console", "--or-at-login"];
/// launchd starts a job at most every 10 s.
const PATIENCE: Duration = Duration::from_secs(40);

fn nobody_is_there(mac: &Mac) {
    mac.describe("person", "\"nobody\"");
}

fn logs_in(mac: &Mac, name: &str) {
    mac.describe("person", &format!("\"{name}\""));
}

fn waits(mac: &Mac) -> bool {
    let there = mac.at(names::INSTALL_PLIST).exists();
    assert_eq!(there, mac.at(names::INSTALL).exists(), "the job and its program come and go together");
    there
}

#[test]
fn whoever_logs_in_first_is_set_up_and_asked_nothing_and_the_job_is_gone() {
    // A standard user, and a prompt that nobody could answer.
    let mac = Mac::new(Kind::StandardUser, PromptAnswer::Deny);
    let user = mac.setup(&["--json", "status"]);
    let user: Value = serde_json::from_str(&user.said()).unwrap();
    let user = user["user"].as_str().unwrap().to_owned();
    nobody_is_there(&mac);
    let booted = mac.boot();
    mac.setup(&[&AT_LOGIN[..], &["--no-socket"]].concat()).exits(0).says("whoever logs in first");
    assert!(waits(&mac));
    let kept = fs::read_to_string(mac.at(names::INSTALL_PLIST)).unwrap();
    assert!(kept.contains("--no-socket") && kept.matches("--prefix").count() == 1, "{kept}");
    // It looks, and nobody is there: all stays as it is.
    wait_until("the job has looked once", PATIENCE, || {
        mac.launchctl(&["print", &format!("system/{}", names::INSTALL_LABEL)]).1.contains("last exit code = 0")
    });
    assert!(waits(&mac));
    logs_in(&mac, &user);
    mac.launchctl(&["kickstart", &format!("system/{}", names::INSTALL_LABEL)]);
    wait_until("the job is gone", PATIENCE, || {
        !mac.at(names::INSTALL_PLIST).exists() && !mac.at(names::INSTALL).exists()
    });
    wait_until("launchd has forgotten it", PATIENCE, || {
        mac.launchctl(&["print", &format!("system/{}", names::INSTALL_LABEL)]).0 != 0
    });
    mac.setup(&["status"]).exits(0);
    assert!(mac.at(names::HELPER_PLIST).exists() && !mac.at(names::SOCKET_PLIST).exists());
    drop(booted);
}

#[test]
fn it_comes_back_after_a_restart_until_somebody_logs_in() {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Deny);
    nobody_is_there(&mac);
    mac.setup(&AT_LOGIN).exits(0);
    assert!(waits(&mac));
    logs_in(&mac, "dev");
    let _booted = mac.boot();
    wait_until("the job is gone", PATIENCE, || {
        !mac.at(names::INSTALL_PLIST).exists() && !mac.at(names::INSTALL).exists()
    });
    mac.setup(&["status"]).exits(0);
}

#[test]
fn said_twice_it_is_one_job_with_what_was_said_last_and_where_somebody_is_there_it_is_done_at_once() {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Deny);
    nobody_is_there(&mac);
    mac.setup(&AT_LOGIN).exits(0);
    let once = mac.tree();
    mac.setup(&AT_LOGIN).exits(0);
    assert_eq!(mac.difference(&once), [""; 0]);
    mac.setup(&[&AT_LOGIN[..], &["--no-ports"]].concat()).exits(0);
    logs_in(&mac, "dev");
    mac.setup(&[&AT_LOGIN[..], &["--no-ports"]].concat()).exits(0);
    assert!(!waits(&mac) && !mac.at(names::HELPER_PLIST).exists());
    // An account that is named is set up now.
    mac.setup(&["install", "--user", "dev", "--or-at-login"]).exits(2).says("@console");
}

#[test]
fn uninstalling_removes_it_and_leaves_nothing() {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    let before = mac.tree();
    nobody_is_there(&mac);
    mac.setup(&AT_LOGIN).exits(0);
    logs_in(&mac, "dev");
    mac.setup(&["uninstall", "--yes"]).exits(0).says(names::INSTALL_PLIST);
    nobody_is_there(&mac);
    logs_in(&mac, "dev");
    assert_eq!(mac.difference(&before), ["+ Library/PrivilegedHelperTools"; 0]);
}

#[test]
fn it_is_taken_back_while_still_nobody_is_there() {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Deny);
    nobody_is_there(&mac);
    let before = mac.tree();
    // Nothing waits: there is nobody to uninstall for.
    mac.setup(&["--as", "@console", "uninstall", "--yes"]).exits(2).says("nobody sits at this Mac");
    mac.setup(&AT_LOGIN).exits(0);
    mac.setup(&["--as", "@console", "uninstall", "--yes"]).exits(0).says("is removed");
    assert_eq!(mac.difference(&before), [""; 0]);
}

#[test]
fn it_works_where_management_runs_it_and_what_fails_leaves_nothing() {
    for trouble in ["", "room"] {
        let mac = Mac::made(|spec| Spec { managed: true, ..spec });
        nobody_is_there(&mac);
        let before = mac.tree();
        if !trouble.is_empty() {
            // Something stands where the job's program goes.
            fs::create_dir_all(mac.at(names::INSTALL)).unwrap();
        }
        let program = promises::programs().join("iechor-setup");
        let mut command = Command::new("/bin/sh");
        command.args(["-c", "umask 077; exec \"$@\" <&-", "sh"]).arg(program).arg("--prefix").arg(mac.path());
        let ran = command.args(AT_LOGIN).env_clear().stdin(Stdio::null()).output().unwrap();
        match trouble.is_empty() {
            true => {
                assert!(ran.status.success(), "{ran:?}");
                let mode = |path: &str| {
                    std::os::unix::fs::PermissionsExt::mode(&fs::metadata(mac.at(path)).unwrap().permissions()) & 0o777
                };
                assert_eq!((mode(names::INSTALL), mode(names::INSTALL_PLIST)), (0o555, 0o644));
            }
            false => {
                assert!(!ran.status.success(), "{ran:?}");
                fs::remove_dir(mac.at(names::INSTALL)).unwrap();
                let left: Vec<String> = mac.difference(&before);
                assert!(!mac.at(names::INSTALL_PLIST).exists(), "{left:?}");
            }
        }
    }
}
