//! What set-up does with launchd: how long it waits, what it verifies, and the startup task.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, missing_docs)]

use std::{
    collections::BTreeMap,
    fs,
    os::unix::{
        fs::PermissionsExt,
        net::{UnixListener, UnixStream},
    },
    path::PathBuf,
    time::{Duration, Instant},
};

use model::{PromptAnswer, names};
use promises::{Mac, wait_until};
use simulator::{Entry, Kind};

const SOON: Duration = Duration::from_secs(15);

#[test]
fn setup_tries_again_when_launchd_is_not_ready_and_says_so_when_it_never_is() {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
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
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    let before = mac.tree();
    let helper = mac.at(&format!("{}/{}", names::BUNDLE, names::BUNDLE_HELPER));
    let real = fs::read(&helper).unwrap();
    // An old helper that is busy.
    fs::write(&helper, "#!/bin/sh\ntrap 'sleep 3; exit 0' TERM\necho >> started\nwhile :; do sleep 0.1; done\n")
        .unwrap();
    let booted = mac.boot();
    // It answers nobody, which the status reports.
    mac.setup(&["apply", "--recommended", "--yes"]).exits(3).says("Not started");
    let asks = || UnixStream::connect(mac.at(names::HELPER_SOCKET)).unwrap();
    let waiting = asks();
    wait_until("it runs", SOON, || mac.path().join("started").exists());
    drop(waiting);
    // The bundle was updated: the old helper is ended, and the new one replaces it.
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
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    let before = mac.tree();
    let off = |labels: &str| mac.set("switched_off", &format!("[{labels}]"));
    let booted = mac.boot();
    off("\"com.iechor.vmnetd\"");
    // Before the prompt, which would be denied.
    mac.answers(PromptAnswer::Deny);
    mac.setup(&["apply", "--recommended", "--yes"])
        .exits(1)
        .says("'com.iechor.vmnetd' is switched off")
        .says("Login Items");
    mac.answers(PromptAnswer::Allow);
    // The other items can be set up.
    mac.setup(&["apply", "--cli", "system", "--socket", "--no-ports", "--yes"]).exits(0);
    mac.setup(&["status"]).exits(0);
    off("");
    mac.setup(&["apply", "--recommended", "--yes"]).exits(0);
    // Switched off later, as macOS does it: neither loaded nor started.
    off("\"com.iechor.socket\"");
    simulator::reboot(&mac.path()).unwrap();
    mac.setup(&["status"]).exits(3).says("Switched off").says("Login Items");
    mac.setup(&["repair", "--yes"]).exits(1).says("'com.iechor.socket' is switched off");
    // It can still be removed.
    mac.setup(&["uninstall", "--yes"]).exits(0);
    off("");
    assert_eq!(mac.launchctl(&["enable", "system/com.example.job"]).0, 0, "launchd notices the switch");
    drop(booted);
    let mine = |path: &&std::path::PathBuf| path.ends_with(names::SIMULATED_MAC);
    let rest: std::collections::BTreeMap<_, _> = before.into_iter().filter(|(path, _)| !mine(&path)).collect();
    let now = mac.tree().into_iter().filter(|(path, _)| !mine(&path)).collect();
    assert_eq!(simulator::difference(&rest, &now), [""; 0]);
}

/// Returns a Mac that is set up.
fn set_up() -> Mac {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    mac.setup(&["apply", "--recommended", "--yes"]).exits(0);
    mac
}

/// Without its description, which stores the person's switches in Login Items.
fn same_but_for_the_description(mac: &Mac, before: &BTreeMap<PathBuf, Entry>) {
    let mine = |path: &&PathBuf| path.ends_with(names::SIMULATED_MAC);
    let rest: BTreeMap<_, _> = before.clone().into_iter().filter(|(path, _)| !mine(&path)).collect();
    let now = mac.tree().into_iter().filter(|(path, _)| !mine(&path)).collect();
    assert_eq!(simulator::difference(&rest, &now), [""; 0]);
}

fn helper_answers(mac: &Mac) -> bool {
    vmnetd::client::Helper::at(&mac.at(names::HELPER_SOCKET)).status().is_ok()
}

fn link(mac: &Mac) -> Option<PathBuf> {
    fs::read_link(mac.at(names::DEFAULT_SOCKET)).ok()
}

const ENGINE: &str = "/Users/dev/.iechor/run/iechor.sock";

#[test]
fn setup_and_uninstall_work_with_every_launchd_there_is() {
    let variants = [
        "",
        "{ bootstrap = 5, loads = true }",
        "{ bootstrap = 37, loads = true }",
        "{ telling_codes = true }",
        "{ bootout_tells = true }",
        "{ stale_socket_stays = true }",
        "{ disallows_apples = true }",
    ];
    for variant in variants {
        let all = ["13", "15", "26", "27"];
        for macos in if variant.is_empty() { &all[..] } else { &all[1..3] } {
            let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
            mac.set("macos", macos);
            mac.set("launchd", variant);
            let before = mac.tree();
            let booted = mac.boot();
            let what = format!("{variant} on macOS {macos}");
            mac.setup(&["apply", "--recommended", "--yes"]).exits(0);
            assert!(helper_answers(&mac), "{what}");
            mac.setup(&["status"]).exits(0);
            assert_eq!(link(&mac), Some(ENGINE.into()), "{what}");
            simulator::reboot(&mac.path()).unwrap();
            wait_until("the link is back", SOON, || link(&mac).is_some());
            mac.setup(&["status"]).exits(0);
            // The person followed the manual's instructions for removal, and sets up again.
            let unloaded = mac.launchctl(&["unload", "-w", names::HELPER_PLIST]).0;
            assert!([0, 36].contains(&unloaded), "{what}: {unloaded}");
            wait_until("it is gone", SOON, || mac.launchctl(&["print", "system/com.iechor.vmnetd"]).0 == 113);
            mac.setup(&["apply", "--recommended", "--yes"]).exits(0);
            assert!(helper_answers(&mac), "{what}");
            mac.setup(&["uninstall", "--yes"]).exits(0);
            drop(booted);
            assert_eq!(mac.difference(&before), [""; 0], "{what}");
        }
    }
}

#[test]
fn a_bootstrap_that_cannot_succeed_fails_at_once_and_everything_is_undone() {
    for (code, help) in [(119, "print-disabled"), (122, "must belong to root with mode 0644")] {
        let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
        mac.set("launchd", &format!("{{ bootstrap = {code} }}"));
        let before = mac.tree();
        let since = Instant::now();
        mac.setup(&["apply", "--recommended", "--yes"])
            .exits(1)
            .says(&format!("Bootstrap failed: {code}"))
            .says(help)
            .says("everything that had been done was undone");
        assert!(since.elapsed() < Duration::from_secs(10), "{:?}", since.elapsed());
        assert_eq!(mac.difference(&before), [""; 0]);
    }
}

#[test]
fn a_helper_that_macos_does_not_start_is_never_called_in_order() {
    let quarantined = format!("{{ quarantined = [\"{}\"] }}", names::HELPER);
    let denied = format!("{{ denied = [\"{}\"] }}", names::HELPER_LABEL);
    for (variant, why) in [(quarantined, "last exit code = 78: EX_CONFIG"), (denied, "it does not answer for 12 s")] {
        let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
        mac.set("launchd", &variant);
        let before = mac.tree();
        let booted = mac.boot();
        let told = "log show --last 5m --predicate 'process == \"launchd\" OR process == \"xpcproxy\"'";
        let ran = mac
            .setup(&["apply", "--recommended", "--yes"])
            .exits(3)
            .says("not all of it works")
            .says("Not started")
            .says(why)
            .says(told);
        let ports = |said: &str| said.lines().rfind(|line| line.starts_with("Privileged ports")).unwrap().to_owned();
        assert!(!ports(&ran.said()).contains("Working"), "{}", ran.said());
        let ran = mac.setup(&["status"]).exits(3).says(why);
        assert!(ports(&ran.said()).contains("Not started"), "{}", ran.said());
        let ran = mac.setup(&["--json", "status"]).exits(3).says("\"not_started\"");
        assert!(ran.said().contains(&format!("\"why\":\"{why}\"")), "{}", ran.said());
        // Set-up cannot change this, so it does not prompt.
        mac.answers(PromptAnswer::Deny);
        mac.setup(&["repair", "--yes"]).exits(3).says("Not started");
        // Once the cause is gone, the next status starts it.
        mac.set("launchd", "");
        simulator::reboot(&mac.path()).unwrap();
        mac.setup(&["status"]).exits(0);
        mac.answers(PromptAnswer::Allow);
        mac.setup(&["uninstall", "--yes"]).exits(0);
        drop(booted);
        same_but_for_the_description(&mac, &before);
    }
}

#[test]
fn a_startup_task_that_macos_does_not_start_is_never_called_in_order() {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    mac.set("launchd", &format!("{{ quarantined = [\"{}\"] }}", names::STARTUP));
    let _booted = mac.boot();
    mac.setup(&["apply", "--recommended", "--yes"]).exits(3).says("not all of it works").says("Not started");
    // The link exists, and would be gone after the next restart.
    assert_eq!(link(&mac), Some(ENGINE.into()));
    mac.setup(&["status"]).exits(3).says("last exit code = 78: EX_CONFIG");
}

#[test]
fn a_helper_that_was_started_is_left_alone_and_one_that_never_was_is_asked_once() {
    let mac = set_up();
    let _booted = mac.boot();
    let runs = || {
        let said = mac.launchctl(&["print", "system/com.iechor.vmnetd"]).1;
        said.lines().find_map(|line| line.strip_prefix("\truns = ")?.parse::<u32>().ok()).unwrap()
    };
    assert_eq!(runs(), 0);
    mac.setup(&["plan"]).exits(0);
    assert_eq!(runs(), 0, "only looking at the plan starts nothing");
    for _ in 0..3 {
        mac.setup(&["status"]).exits(0);
        assert_eq!(runs(), 1);
    }
}

#[test]
fn a_helper_socket_that_is_gone_from_a_running_mac_is_seen_and_mended() {
    let mac = set_up();
    let _booted = mac.boot();
    fs::remove_file(mac.at(names::HELPER_SOCKET)).unwrap();
    assert!(!helper_answers(&mac));
    mac.setup(&["status"]).exits(3).says("Needs repair").says("com.iechor.vmnetd.plist");
    mac.setup(&["repair", "--yes"]).exits(0);
    assert!(helper_answers(&mac));
    mac.setup(&["status"]).exits(0);
}

#[test]
fn a_stale_socket_is_removed_before_the_job_is_loaded() {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    mac.set("launchd", "{ stale_socket_stays = true }");
    let _booted = mac.boot();
    drop(UnixListener::bind(mac.at(names::HELPER_SOCKET)).unwrap());
    mac.setup(&["apply", "--recommended", "--yes"]).exits(0);
    assert!(helper_answers(&mac));
    // A file that is not a socket is never removed, and is reported before the prompt.
    mac.setup(&["uninstall", "--yes"]).exits(0);
    fs::write(mac.at(names::HELPER_SOCKET), "somebody's").unwrap();
    mac.answers(PromptAnswer::Deny);
    let before = mac.tree();
    mac.setup(&["apply", "--recommended", "--yes"])
        .exits(1)
        .says("'/var/run/com.iechor.vmnetd.sock' is not a socket")
        .says("help: look at it with: ls -ld");
    assert_eq!(mac.difference(&before), [""; 0]);
}

#[test]
fn a_label_that_is_disabled_while_its_job_is_loaded_is_seen_and_enabled_and_nothing_else() {
    for macos in ["15", "26"] {
        let mac = set_up();
        mac.set("macos", macos);
        let _booted = mac.boot();
        for label in [names::SOCKET_LABEL, names::HELPER_LABEL] {
            assert_eq!(mac.launchctl(&["disable", &format!("system/{label}")]).0, 0);
        }
        mac.setup(&["status"]).exits(3).says("Needs repair");
        let ran = mac.setup(&["-v", "repair", "--yes"]).exits(0).says("making 2 changes");
        let ran = ran.says("sudo launchctl enable system/com.iechor.socket");
        assert!(!ran.said().contains("bootstrap"), "{}", ran.said());
        assert!(!mac.launchctl(&["print-disabled", "system"]).1.contains("=> disabled"));
        assert!(!mac.launchctl(&["print-disabled", "system"]).1.contains("=> true"));
        simulator::reboot(&mac.path()).unwrap();
        wait_until("the link is back", SOON, || link(&mac).is_some());
        mac.setup(&["status"]).exits(0);
    }
}

#[test]
fn enabling_is_undone_when_something_later_fails_and_a_disabled_job_comes_back_disabled() {
    let mac = set_up();
    let booted = mac.boot();
    let store = || mac.launchctl(&["print-disabled", "system"]).1;
    assert_eq!(mac.launchctl(&["disable", "system/com.iechor.socket"]).0, 0);
    // The helper has to be bootstrapped again, which will fail.
    fs::remove_file(mac.at(names::HELPER_SOCKET)).unwrap();
    mac.launchctl_first("case \"$*\" in *bootstrap*vmnetd*) echo no >&2; exit 122;; esac");
    let before = store();
    mac.setup(&["repair", "--yes"]).exits(6);
    assert_eq!(store().matches("disabled\n").count(), before.matches("disabled\n").count(), "{}", store());
    mac.launchctl_first("");
    mac.setup(&["repair", "--yes"]).exits(0);
    mac.setup(&["status"]).exits(0);
    // The undo of a bootout loads the job again, and it stays disabled at boot.
    assert_eq!(mac.launchctl(&["disable", "system/com.iechor.socket"]).0, 0);
    mac.with_trouble("scope = \"root\", at = 40, how = \"broken\"", &["uninstall", "--yes"]).exits(1);
    assert_eq!(mac.launchctl(&["print", "system/com.iechor.socket"]).0, 0);
    assert!(store().contains("\"com.iechor.socket\" => disabled"), "{}", store());
    drop(booted);
}

#[test]
fn what_is_switched_off_in_login_items_is_not_enabled_while_its_job_still_runs() {
    let mac = set_up();
    let _booted = mac.boot();
    mac.set("switched_off", &format!("[\"{}\"]", names::SOCKET_LABEL));
    let store = mac.launchctl(&["print-disabled", "system"]).1;
    assert!(store.contains("\"com.iechor.socket\" => disabled"), "{store}");
    mac.answers(PromptAnswer::Deny);
    mac.setup(&["status"]).exits(3).says("Switched off").says("Login Items");
    mac.setup(&["repair", "--yes"]).exits(1).says("'com.iechor.socket' is switched off in Login Items");
    mac.answers(PromptAnswer::Allow);
    assert_eq!(mac.launchctl(&["print-disabled", "system"]).1, store);
    // The person switches it on again; nothing is left to repair.
    mac.set("switched_off", "");
    mac.setup(&["status"]).exits(0);
}

/// macOS 27 loads no property list with the quarantine attribute at boot, and starts no such program.
#[test]
fn a_quarantined_property_list_or_program_is_seen_and_made_anew() {
    let mac = set_up();
    let flags = rustix::fs::XattrFlags::empty();
    let attribute = "user.com.apple.quarantine";
    for path in [names::SOCKET_PLIST, names::HELPER_PLIST, names::HELPER, names::STARTUP] {
        let file = mac.at(path);
        if rustix::fs::setxattr(&file, attribute, b"0081;0;Safari;", flags).is_err() {
            promises::say("NOT RUN, the file system has no extended attributes: quarantine is seen");
            return;
        }
        let contents = fs::read(&file).unwrap();
        mac.setup(&["status"]).exits(3).says(path).says("without the quarantine attribute");
        mac.setup(&["repair", "--yes"]).exits(0);
        mac.setup(&["status"]).exits(0);
        assert!(rustix::fs::getxattr(&file, attribute, &mut [0_u8; 64]).is_err(), "{path} still carries it");
        assert_eq!(fs::read(&file).unwrap(), contents, "{path}");
    }
}
