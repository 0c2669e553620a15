//! What set-up does with launchd: its patience, what it does not believe, and the startup task.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, missing_docs)]

use std::{
    fs,
    os::unix::{fs::PermissionsExt, net::UnixStream},
    time::Duration,
};

use model::{Answer, names};
use promises::{Mac, wait_until};
use simulator::Kind;

const SOON: Duration = Duration::from_secs(15);

#[test]
fn setup_tries_again_when_launchd_is_not_ready_and_says_so_when_it_never_is() {
    let mac = Mac::new(Kind::Fresh, Answer::Allow);
    let before = mac.tree();
    let count = promises::open_directory();
    fs::set_permissions(count.path(), fs::Permissions::from_mode(0o777)).unwrap();
    let failing = |times: u32| {
        let file = count.path().join("count");
        let _ = fs::remove_file(&file);
        format!(
            "case \"$*\" in *bootstrap*vmnetd*) echo x >> '{0}'; [ $(wc -l < '{0}') -gt {times} ] || \
             {{ echo 'Bootstrap failed: 5: Input/output error' >&2; exit 5; }};; esac",
            file.display()
        )
    };
    mac.launchctl_first(&failing(3));
    mac.setup(&["apply", "--recommended", "--yes"]).exits(0);
    mac.launchctl_first("");
    mac.setup(&["uninstall", "--yes"]).exits(0);
    mac.launchctl_first(&failing(99));
    mac.setup(&["apply", "--recommended", "--yes"])
        .exits(1)
        .says("Bootstrap failed: 5: Input/output error")
        .says("everything that had been done was undone");
    mac.launchctl_first("");
    assert_eq!(mac.difference(&before), [""; 0]);
}

#[test]
fn setup_waits_for_a_helper_that_takes_its_time_to_end() {
    let mac = Mac::new(Kind::Fresh, Answer::Allow);
    let before = mac.tree();
    let helper = mac.at(&format!("{}/{}", names::BUNDLE, names::BUNDLE_HELPER));
    let real = fs::read(&helper).unwrap();
    // An old helper, in the middle of something.
    fs::write(&helper, "#!/bin/sh\ntrap 'sleep 3; exit 0' TERM\necho >> started\nwhile :; do sleep 0.1; done\n")
        .unwrap();
    let booted = mac.boot();
    mac.setup(&["apply", "--recommended", "--yes"]).exits(0);
    let asks = || UnixStream::connect(mac.at(names::HELPER_SOCKET)).unwrap();
    let waiting = asks();
    wait_until("it runs", SOON, || mac.path().join("started").exists());
    drop(waiting);
    // The bundle was updated: the old one is told to end, and the new one takes its place.
    fs::write(&helper, &real).unwrap();
    mac.setup(&["status"]).exits(3).says("com.iechor.vmnetd");
    mac.setup(&["repair", "--yes"]).exits(0);
    let helper = vmnetd::client::Helper::at(&mac.at(names::HELPER_SOCKET));
    assert_eq!(helper.status().unwrap().version, vmnetd::VERSION);
    mac.setup(&["uninstall", "--yes"]).exits(0);
    drop(booted);
    fs::remove_file(mac.path().join("started")).unwrap();
    assert_eq!(mac.difference(&before), [""; 0]);
}

#[test]
fn what_is_switched_off_in_login_items_is_told_and_never_half_done() {
    let mac = Mac::new(Kind::Fresh, Answer::Allow);
    let before = mac.tree();
    let off = |labels: &str| mac.set("switched_off", &format!("[{labels}]"));
    let booted = mac.boot();
    off("\"com.iechor.vmnetd\"");
    // Before a password is asked for: it would be denied.
    mac.answers(Answer::Deny);
    mac.setup(&["apply", "--recommended", "--yes"])
        .exits(1)
        .says("'com.iechor.vmnetd' is switched off")
        .says("Login Items");
    mac.answers(Answer::Allow);
    // What does not need it can be had.
    mac.setup(&["apply", "--cli", "system", "--socket", "--no-ports", "--yes"]).exits(0);
    mac.setup(&["status"]).exits(0);
    off("");
    mac.setup(&["apply", "--recommended", "--yes"]).exits(0);
    // Switched off later, and as macOS does it: neither loaded nor started.
    off("\"com.iechor.socket\"");
    simulator::reboot(&mac.path()).unwrap();
    mac.setup(&["status"]).exits(3).says("Switched off").says("Login Items");
    mac.setup(&["repair", "--yes"]).exits(1).says("'com.iechor.socket' is switched off");
    // It goes all the same when it is not wanted any more.
    mac.setup(&["uninstall", "--yes"]).exits(0);
    off("");
    assert_eq!(mac.launchctl(&["enable", "system/com.example.job"]).0, 0, "launchd notices the switch");
    drop(booted);
    let mine = |path: &&std::path::PathBuf| path.ends_with(names::SIMULATED_MAC);
    let rest: std::collections::BTreeMap<_, _> = before.into_iter().filter(|(path, _)| !mine(&path)).collect();
    let now = mac.tree().into_iter().filter(|(path, _)| !mine(&path)).collect();
    assert_eq!(simulator::difference(&rest, &now), [""; 0]);
}
