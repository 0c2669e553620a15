//! The launchd of simulated Macs, running jobs: the behaviour that set-up relies on. For set-up's own, see `jobs.rs`.
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

use model::{PromptAnswer, names};
use plist::{Dictionary, Value};
use promises::{Mac, wait_until};
use simulator::Kind;

const SOON: Duration = Duration::from_secs(15);
const LABEL: &str = "com.example.job";
const PLIST: &str = "/Library/LaunchDaemons/com.example.job.plist";
const TARGET: &str = "system/com.example.job";

/// Writes a job that runs a line of shell, in the Mac's directory.
fn job(mac: &Mac, line: &str, keys: &[(&str, Value)]) {
    let mut plist = Dictionary::new();
    plist.insert("Label".into(), LABEL.into());
    plist.insert("ProgramArguments".into(), Value::Array(["/bin/sh", "-c", line].map(Value::from).to_vec()));
    keys.iter().for_each(|(key, value)| drop(plist.insert((*key).to_owned(), value.clone())));
    Value::Dictionary(plist).to_file_xml(mac.at(PLIST)).unwrap();
    fs::set_permissions(mac.at(PLIST), fs::Permissions::from_mode(0o644)).unwrap();
}

/// Returns when the job ran, in seconds.
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
    let once = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    job(&once, RUNS, &[("RunAtLoad", true.into())]);
    let again = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    job(&again, RUNS, &[("KeepAlive", true.into())]);
    let never = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    job(&never, RUNS, &[]);
    let _booted = (once.boot(), again.boot(), never.boot());
    wait_until("it ran twice", Duration::from_secs(30), || runs(&again).len() >= 2);
    let times = runs(&again);
    assert!(times[1] - times[0] >= 9.9, "{times:?}");
    assert_eq!((runs(&once).len(), runs(&never).len()), (1, 0));
    assert!(prints(&once, "state = not running"));
    // kickstart starts it too, and the throttle still applies.
    for expected in 1..=2 {
        assert_eq!(never.launchctl(&["kickstart", TARGET]).0, 0);
        wait_until("it ran", SOON, || runs(&never).len() == expected && prints(&never, "state = not running"));
    }
    let times = runs(&never);
    assert!(times[1] - times[0] >= 9.9, "{times:?}");
}

#[test]
fn a_job_that_will_not_end_is_killed_after_its_time_and_known_until_then() {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    let line = "trap '' TERM; date +%s.%N >> runs; while :; do sleep 0.1; done";
    job(&mac, line, &[("RunAtLoad", true.into()), ("ExitTimeOut", 2.into())]);
    let _booted = mac.boot();
    wait_until("it runs", SOON, || runs(&mac).len() == 1 && prints(&mac, "state = running"));
    let since = Instant::now();
    // bootout reports success or 36, and the job is listed until it has ended.
    assert_eq!(mac.launchctl(&["bootout", TARGET]).0, 0);
    assert!(prints(&mac, "state = running"));
    assert_eq!(mac.launchctl(&["bootout", TARGET]).0, 0);
    mac.set("launchd", "{ bootout_tells = true }");
    assert_eq!(mac.launchctl(&["print-disabled", "system"]).0, 0, "the Mac is looked at again");
    assert_eq!(mac.launchctl(&["bootout", TARGET]).0, 36);
    assert_eq!(mac.launchctl(&["bootstrap", "system", PLIST]).0, 5);
    wait_until("it is killed", SOON, || mac.launchctl(&["bootout", TARGET]).0 == 3);
    assert!(since.elapsed() >= Duration::from_secs(2), "{:?}", since.elapsed());
    assert_eq!(mac.launchctl(&["bootstrap", "system", PLIST]).0, 0);
    // `kickstart -k` ends a running one first.
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
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
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
    assert!(mac.launchctl(&["print-disabled", "system"]).1.contains("\"com.example.job\" => disabled"));
    assert_eq!(mac.launchctl(&["bootstrap", "system", PLIST]).0, 5);
    assert_eq!(mac.launchctl(&["enable", TARGET]).0, 0);
    assert_eq!(mac.launchctl(&["bootstrap", "system", PLIST]).0, 0);
    wait_until("it ran again", SOON, || runs(&mac).len() == 2);
}

#[test]
fn a_property_list_that_others_may_change_is_never_loaded() {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
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
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    let mut listener = Dictionary::new();
    let path = "/var/run/example.sock";
    listener.insert("SockPathName".into(), path.into());
    listener.insert("SockPathOwner".into(), 501.into());
    listener.insert("SockPathMode".into(), 0o600.into());
    let sockets = Dictionary::from_iter([("Listener", Value::Dictionary(listener))]);
    job(&mac, "date +%s.%N >> runs; exec sleep 0.2", &[("Sockets", Value::Dictionary(sockets))]);
    drop(std::os::unix::net::UnixListener::bind(mac.at(path)).unwrap());
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
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
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

/// Sets a variant of launchd, as `model::LaunchdVariant`.
fn variant(mac: &Mac, text: &str) {
    mac.set("launchd", text);
}

fn bootstrap(mac: &Mac) -> u8 {
    mac.launchctl(&["bootstrap", "system", PLIST]).0
}

#[test]
fn a_job_that_cannot_be_started_is_loaded_all_the_same_and_says_so_in_print() {
    let program = "/Library/example";
    let made = |macos: &str, what: &str| {
        let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
        mac.set("macos", macos);
        job(&mac, "", &[("RunAtLoad", true.into()), ("ProgramArguments", Value::Array(vec![program.into()]))]);
        let mode = if what == "not executable" { 0o644 } else { 0o755 };
        if what != "missing" {
            fs::write(mac.at(program), "#!/bin/sh\ndate +%s.%N >> runs\n").unwrap();
            fs::set_permissions(mac.at(program), fs::Permissions::from_mode(mode)).unwrap();
        }
        match what {
            "program quarantined" => variant(&mac, &format!("{{ quarantined = [\"{program}\"] }}")),
            "list quarantined" => variant(&mac, &format!("{{ quarantined = [\"{PLIST}\"] }}")),
            _ => {}
        }
        mac
    };
    for what in ["missing", "not executable", "program quarantined", "list quarantined"] {
        let mac = made("26", what);
        let _booted = mac.boot();
        assert!(prints(&mac, "last exit code = 78: EX_CONFIG") && prints(&mac, "state = not running"), "{what}");
        assert_eq!(mac.launchctl(&["bootout", TARGET]).0, 0, "{what}");
        assert_eq!(bootstrap(&mac), 0, "{what}");
        assert!(prints(&mac, "last exit code = 78: EX_CONFIG"), "{what}");
        assert_eq!(runs(&mac), [0.0; 0], "{what}");
    }
    // A newer macOS does not load a quarantined property list at boot; bootstrap does.
    let mac = made("27", "list quarantined");
    let _booted = mac.boot();
    assert_eq!(mac.launchctl(&["print", TARGET]).0, 113);
    assert_eq!(bootstrap(&mac), 0);
    // Who can write to the program is not checked.
    let mac = made("26", "well");
    fs::set_permissions(mac.at(program), fs::Permissions::from_mode(0o777)).unwrap();
    let _booted = mac.boot();
    wait_until("it ran", SOON, || runs(&mac).len() == 1 && prints(&mac, "last exit code = 0"));
}

#[test]
fn quarantined_programs_and_property_lists_are_not_started() {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    fs::copy("/bin/true", mac.at("/Library/example")).unwrap();
    let quarantine = [0_u8; 0];
    let flags = rustix::fs::XattrFlags::empty();
    if rustix::fs::setxattr(mac.at("/Library/example"), "user.com.apple.quarantine", &quarantine, flags).is_err() {
        promises::say("NOT RUN, the file system has no extended attributes: quarantine by attribute");
        return;
    }
    job(&mac, "", &[("RunAtLoad", true.into()), ("ProgramArguments", Value::Array(vec!["/Library/example".into()]))]);
    let _booted = mac.boot();
    assert!(prints(&mac, "last exit code = 78: EX_CONFIG"));
}

#[test]
fn launchd_refuses_with_one_exit_code_or_with_several() {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    job(&mac, RUNS, &[]);
    let codes = |booted: bool| {
        for (telling, disabled, owner) in [("false", 5, 5), ("true", 119, 122)] {
            variant(&mac, &format!("{{ telling_codes = {telling} }}"));
            mac.launchctl(&["bootout", TARGET]);
            wait_until("it is gone", SOON, || mac.launchctl(&["print", TARGET]).0 == 113);
            assert_eq!(mac.launchctl(&["disable", TARGET]).0, 0);
            assert_eq!(bootstrap(&mac), disabled, "{booted}");
            assert_eq!(mac.launchctl(&["enable", TARGET]).0, 0);
            fs::set_permissions(mac.at(PLIST), fs::Permissions::from_mode(0o664)).unwrap();
            assert_eq!(bootstrap(&mac), owner, "{booted}");
            fs::set_permissions(mac.at(PLIST), fs::Permissions::from_mode(0o644)).unwrap();
        }
        assert_eq!(mac.launchctl(&["bootout", TARGET]).0, 3, "by an unknown label");
        assert_eq!(mac.launchctl(&["bootout", "system", PLIST]).0, 5, "by an unknown path");
        for code in [5, 37] {
            variant(&mac, &format!("{{ bootstrap = {code}, loads = true }}"));
            assert_eq!((bootstrap(&mac), mac.launchctl(&["print", TARGET]).0), (code, 0), "{booted}");
            assert_eq!(mac.launchctl(&["bootout", TARGET]).0, 0);
        }
        variant(&mac, "");
    };
    codes(false);
    let _booted = mac.boot();
    codes(true);
    let (code, said) = mac.launchctl(&["print", "system/com.example.none"]);
    assert_eq!(code, 113);
    assert_eq!(said.lines().count(), 2, "{said}");
}

#[test]
fn only_an_old_socket_is_removed_and_bootstrap_says_nothing_when_it_cannot_be() {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    let path = mac.at("/var/run/example.sock");
    let listener = Dictionary::from_iter([("SockPathName", Value::from("/var/run/example.sock"))]);
    let sockets = Dictionary::from_iter([("Listener", Value::Dictionary(listener))]);
    job(&mac, RUNS, &[("Sockets", Value::Dictionary(sockets))]);
    fs::write(&path, "no socket").unwrap();
    let _booted = mac.boot();
    assert_eq!(mac.launchctl(&["print", TARGET]).0, 0, "loaded all the same");
    assert_eq!(fs::read_to_string(&path).unwrap(), "no socket");
    assert!(UnixStream::connect(&path).is_err());
    fs::remove_file(&path).unwrap();
    drop(std::os::unix::net::UnixListener::bind(&path).unwrap());
    for (stays, served) in [("true", false), ("false", true)] {
        assert_eq!(mac.launchctl(&["bootout", TARGET]).0, 0);
        variant(&mac, &format!("{{ stale_socket_stays = {stays} }}"));
        assert_eq!(bootstrap(&mac), 0);
        assert_eq!(UnixStream::connect(&path).is_ok(), served, "{stays}");
    }
}

#[test]
fn login_items_writes_the_store_of_disabled_labels_and_wins_at_the_next_boot() {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    job(&mac, RUNS, &[("RunAtLoad", true.into())]);
    let disabled = || mac.launchctl(&["print-disabled", "system"]).1.contains("\"com.example.job\" => disabled");
    let booted = mac.boot();
    assert!(!disabled());
    mac.set("switched_off", &format!("[\"{LABEL}\"]"));
    assert!(disabled(), "the switch writes the store");
    assert_eq!(mac.launchctl(&["print", TARGET]).0, 0, "and what is loaded stays so");
    simulator::reboot(&mac.path()).unwrap();
    assert_eq!(mac.launchctl(&["print", TARGET]).0, 113);
    assert_eq!(bootstrap(&mac), 5);
    // It can be enabled until the next boot.
    assert_eq!(mac.launchctl(&["enable", TARGET]).0, 0);
    assert_eq!((bootstrap(&mac), disabled()), (0, false));
    drop(booted);
    let _booted = mac.boot();
    assert_eq!(mac.launchctl(&["print", TARGET]).0, 113, "the switch is still off");
    mac.set("switched_off", "");
    simulator::reboot(&mac.path()).unwrap();
    assert_eq!((mac.launchctl(&["print", TARGET]).0, disabled()), (0, false));
}

#[test]
fn a_job_has_the_time_to_end_that_its_macos_gives() {
    // 20 s is by the manual page, and too long for a test: only that it is not the 5 s of macOS 26.
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    let older = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    older.set("macos", "15");
    for mac in [&mac, &older] {
        job(mac, "trap '' TERM; date +%s.%N >> runs; while :; do sleep 0.1; done", &[("RunAtLoad", true.into())]);
    }
    let _booted = (mac.boot(), older.boot());
    wait_until("they run", SOON, || runs(&mac).len() == 1 && runs(&older).len() == 1);
    let since = Instant::now();
    for mac in [&mac, &older] {
        assert_eq!(mac.launchctl(&["bootout", TARGET]).0, 0);
    }
    wait_until("it is killed", SOON, || mac.launchctl(&["print", TARGET]).0 == 113);
    assert!(since.elapsed() >= Duration::from_millis(4900), "{:?}", since.elapsed());
    assert_eq!(older.launchctl(&["print", TARGET]).0, 0);
}
