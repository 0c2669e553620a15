//! The launchd of simulated Macs, running jobs: what set-up relies on, and set-up's patience with it.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, missing_docs)]

use std::{
    fs,
    os::unix::{
        fs::{MetadataExt, PermissionsExt, chown},
        net::UnixStream,
    },
    path::PathBuf,
    process::Command,
    time::{Duration, Instant},
};

use model::{Answer, names};
use plist::{Dictionary, Value};
use promises::{Mac, wait_until};
use simulator::Kind;

const SOON: Duration = Duration::from_secs(15);
const LABEL: &str = "com.example.job";
const PLIST: &str = "/Library/LaunchDaemons/com.example.job.plist";
const TARGET: &str = "system/com.example.job";

/// A job that runs a line of shell, in the Mac's directory.
fn job(mac: &Mac, line: &str, keys: &[(&str, Value)]) {
    let mut plist = Dictionary::new();
    plist.insert("Label".into(), LABEL.into());
    plist.insert("ProgramArguments".into(), Value::Array(["/bin/sh", "-c", line].map(Value::from).to_vec()));
    keys.iter().for_each(|(key, value)| drop(plist.insert((*key).to_owned(), value.clone())));
    Value::Dictionary(plist).to_file_xml(mac.at(PLIST)).unwrap();
    fs::set_permissions(mac.at(PLIST), fs::Permissions::from_mode(0o644)).unwrap();
}

/// When the job ran, in seconds.
fn runs(mac: &Mac) -> Vec<f64> {
    let text = fs::read_to_string(mac.path().join("runs")).unwrap_or_default();
    text.lines().filter_map(|line| line.parse().ok()).collect()
}

const RUNS: &str = "date +%s.%N >> runs";

fn prints(mac: &Mac, text: &str) -> bool {
    mac.launchctl(&["print", TARGET]).1.contains(text)
}

#[test]
fn a_job_runs_at_load_and_again_if_it_is_kept_alive_but_not_within_ten_seconds() {
    let once = Mac::new(Kind::Fresh, Answer::Allow);
    job(&once, RUNS, &[("RunAtLoad", true.into())]);
    let again = Mac::new(Kind::Fresh, Answer::Allow);
    job(&again, RUNS, &[("KeepAlive", true.into())]);
    let never = Mac::new(Kind::Fresh, Answer::Allow);
    job(&never, RUNS, &[]);
    let _booted = (once.boot(), again.boot(), never.boot());
    wait_until("it ran twice", Duration::from_secs(30), || runs(&again).len() >= 2);
    let times = runs(&again);
    assert!(times[1] - times[0] >= 9.9, "{times:?}");
    assert_eq!((runs(&once).len(), runs(&never).len()), (1, 0));
    assert!(prints(&once, "state = not running"));
    // By hand there is no throttle; what runs already is left alone.
    assert_eq!(never.launchctl(&["kickstart", TARGET]).0, 0);
    assert_eq!(once.launchctl(&["kickstart", TARGET]).0, 0);
    wait_until("they ran", SOON, || runs(&never).len() == 1 && runs(&once).len() == 2);
}

#[test]
fn a_job_that_will_not_end_is_killed_after_its_time_and_known_until_then() {
    let mac = Mac::new(Kind::Fresh, Answer::Allow);
    let line = "trap '' TERM; date +%s.%N >> runs; while :; do sleep 0.1; done";
    job(&mac, line, &[("RunAtLoad", true.into()), ("ExitTimeOut", 2.into())]);
    let _booted = mac.boot();
    wait_until("it runs", SOON, || runs(&mac).len() == 1 && prints(&mac, "state = running"));
    let since = Instant::now();
    assert_eq!(mac.launchctl(&["bootout", TARGET]).0, 36);
    assert_eq!(mac.launchctl(&["bootout", TARGET]).0, 36);
    assert_eq!(mac.launchctl(&["bootstrap", "system", PLIST]).0, 5);
    wait_until("it is killed", SOON, || mac.launchctl(&["bootout", TARGET]).0 == 3);
    assert!(since.elapsed() >= Duration::from_secs(2), "{:?}", since.elapsed());
    assert_eq!(mac.launchctl(&["bootstrap", "system", PLIST]).0, 0);
    // One that is told to start again is ended first.
    job(&mac, "date +%s.%N >> runs; exec sleep 100", &[("RunAtLoad", true.into())]);
    wait_until("it is gone", SOON, || mac.launchctl(&["bootout", TARGET]).0 == 3);
    let before = runs(&mac).len();
    assert_eq!(mac.launchctl(&["bootstrap", "system", PLIST]).0, 0);
    wait_until("the other runs", SOON, || runs(&mac).len() == before + 1);
    assert_eq!(mac.launchctl(&["kickstart", "-k", TARGET]).0, 0);
    wait_until("it runs again", SOON, || runs(&mac).len() == before + 2);
}

#[test]
fn being_switched_off_outlives_the_property_list_and_a_restart() {
    let mac = Mac::new(Kind::Fresh, Answer::Allow);
    job(&mac, RUNS, &[("RunAtLoad", true.into())]);
    let booted = mac.boot();
    wait_until("it ran", SOON, || runs(&mac).len() == 1);
    assert_eq!(mac.launchctl(&["unload", "-w", PLIST]).0, 0);
    let kept = fs::read(mac.at(PLIST)).unwrap();
    fs::remove_file(mac.at(PLIST)).unwrap();
    drop(booted);
    fs::write(mac.at(PLIST), kept).unwrap();
    let _booted = mac.boot();
    assert_eq!(mac.launchctl(&["print", TARGET]).0, 113);
    assert!(mac.launchctl(&["print-disabled", "system"]).1.contains(LABEL));
    assert_eq!(mac.launchctl(&["bootstrap", "system", PLIST]).0, 5);
    assert_eq!(mac.launchctl(&["enable", TARGET]).0, 0);
    assert_eq!(mac.launchctl(&["bootstrap", "system", PLIST]).0, 0);
    wait_until("it ran again", SOON, || runs(&mac).len() == 2);
}

#[test]
fn a_property_list_that_others_may_change_is_never_loaded() {
    let mac = Mac::new(Kind::Fresh, Answer::Allow);
    let _booted = mac.boot();
    let refused = |what: &str| {
        let said = simulator::reboot(&mac.path()).unwrap().join("\n");
        assert!(said.contains(&format!("refused '{PLIST}'")) && said.contains(what), "{what}: {said}");
        assert_eq!(mac.launchctl(&["bootstrap", "system", PLIST]).0, 5);
    };
    for mode in [0o664, 0o646, 0o666] {
        job(&mac, RUNS, &[("RunAtLoad", true.into())]);
        fs::set_permissions(mac.at(PLIST), fs::Permissions::from_mode(mode)).unwrap();
        refused("bad ownership or permissions");
    }
    if promises::is_root("a property list of another account is never loaded") {
        job(&mac, RUNS, &[("RunAtLoad", true.into())]);
        chown(mac.at(PLIST), Some(501), Some(20)).unwrap();
        refused("bad ownership or permissions: uid 501");
        chown(mac.at(PLIST), Some(0), Some(0)).unwrap();
    }
    job(&mac, RUNS, &[("RunAtLoad", true.into()), ("Label", "com.example.other".into())]);
    refused("is not named after its Label");
    fs::write(mac.at(PLIST), "no property list").unwrap();
    fs::set_permissions(mac.at(PLIST), fs::Permissions::from_mode(0o644)).unwrap();
    refused("is no property list");
    fs::remove_file(mac.at(PLIST)).unwrap();
    std::os::unix::fs::symlink("/etc/passwd", mac.at(PLIST)).unwrap();
    refused("bad ownership or permissions");
    assert_eq!(runs(&mac), [0.0; 0]);
}

#[test]
fn a_socket_is_made_anew_for_its_owner_alone_and_a_restart_empties_var_run() {
    let mac = Mac::new(Kind::Fresh, Answer::Allow);
    let mut listener = Dictionary::new();
    let path = "/var/run/example.sock";
    listener.insert("SockPathName".into(), path.into());
    listener.insert("SockPathOwner".into(), 501.into());
    listener.insert("SockPathMode".into(), 0o600.into());
    let sockets = Dictionary::from_iter([("Listener", Value::Dictionary(listener))]);
    job(&mac, "date +%s.%N >> runs; exec sleep 0.2", &[("Sockets", Value::Dictionary(sockets))]);
    fs::write(mac.at(path), "something old").unwrap();
    let left = mac.at("/var/run/left");
    let _booted = mac.boot();
    fs::write(&left, "").unwrap();
    for round in 0..2 {
        let meta = fs::metadata(mac.at(path)).unwrap();
        assert_eq!(meta.mode() & 0o777, 0o600);
        if promises::is_root("a socket has its owner") {
            assert_eq!(meta.uid(), 501);
        }
        assert_eq!(runs(&mac).len(), round, "nobody connected");
        let waiting = UnixStream::connect(mac.at(path)).unwrap();
        wait_until("it is started on demand", SOON, || runs(&mac).len() == round + 1);
        drop(waiting);
        simulator::reboot(&mac.path()).unwrap();
        assert!(!left.exists());
    }
}

#[test]
fn only_root_changes_the_system_domain_and_everybody_may_look() {
    if !promises::is_root("only_root_changes_the_system_domain_and_everybody_may_look") {
        return;
    }
    let mac = Mac::new(Kind::Fresh, Answer::Allow);
    job(&mac, RUNS, &[]);
    let as_dev = |command: &[&str]| {
        use std::os::unix::process::CommandExt;
        let launchctl: PathBuf = mac.at(names::LAUNCHCTL);
        Command::new(launchctl).args(command).uid(501).gid(20).output().unwrap().status.code().unwrap()
    };
    let all = |booted: bool| {
        assert_eq!(as_dev(&["print-disabled", "system"]), 0, "{booted}");
        let changes =
            [&["bootstrap", "system", PLIST][..], &["bootout", TARGET], &["enable", TARGET], &["disable", TARGET]];
        changes.iter().for_each(|command| assert_eq!(as_dev(command), 1, "{booted} {command:?}"));
        assert_eq!(as_dev(&["halt"]), 1, "{booted}");
    };
    all(false);
    let _booted = mac.boot();
    all(true);
    assert_eq!(as_dev(&["print", TARGET]), 0);
}

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
    let off = |labels: &str| {
        let path = mac.path().join(names::SIMULATED_MAC);
        let text = fs::read_to_string(&path).unwrap();
        let rest: String = text.lines().filter(|l| !l.starts_with("switched_off")).map(|l| format!("{l}\n")).collect();
        fs::write(&path, format!("switched_off = [{labels}]\n{rest}")).unwrap();
    };
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
    drop(booted);
    let mine = |path: &&std::path::PathBuf| path.ends_with(names::SIMULATED_MAC);
    let rest: std::collections::BTreeMap<_, _> = before.into_iter().filter(|(path, _)| !mine(&path)).collect();
    let now = mac.tree().into_iter().filter(|(path, _)| !mine(&path)).collect();
    assert_eq!(simulator::difference(&rest, &now), [""; 0]);
}
