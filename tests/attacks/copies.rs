//! Attacks on the copy of the program that runs as root.

use std::{
    fs,
    os::unix::{
        fs::{PermissionsExt, chown},
        process::CommandExt,
    },
    process::{Command, Stdio},
    time::{Duration, SystemTime},
};

use model::{PromptAnswer, names};
use promises::{Etc, Mac, Running};
use rustix::process::{Pid, Signal, kill_process};
use simulator::Kind;

use crate::{APPLY, mac, process_of};

/// Returns the copies of root's program.
fn copies(mac: &Mac) -> Vec<String> {
    let entries = fs::read_dir(mac.at(names::ROOT_PROGRAMS)).unwrap();
    entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

/// Session 1 is stopped after its copy was checked. Session 2 is authorised with another program beside it, and runs
/// completely. Then session 1 continues.
#[test]
fn a_checked_copy_is_not_replaced_by_another_session_before_it_runs() {
    if !promises::with_own_machine("copies::a_checked_copy_is_not_replaced_by_another_session_before_it_runs") {
        return;
    }
    let _etc = Etc::with(&[("dev", 501)], "root ALL=(ALL) ALL\ndev ALL=(root) NOPASSWD: ALL\n");
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    let trace = mac.path().join("trace");
    let swapped = promises::open_directory();
    fs::copy(promises::programs().join("iechor-setup"), swapped.path().join("genuine")).unwrap();
    let evil = swapped.path().join("iechor-setup");
    fs::write(&evil, format!("#!/bin/sh\necho \"$0\" >> '{}'\n", trace.display())).unwrap();
    fs::set_permissions(&evil, fs::Permissions::from_mode(0o755)).unwrap();
    let size = fs::metadata(promises::programs().join("iechor-setup")).unwrap().len();

    // Stopped and continued in short steps, until the copy is complete and does not run yet; then it stays stopped. A
    // session that was too fast for this is uninstalled, and another one is started.
    let caught = || {
        let mut first = Running(mac.as_account(501, &APPLY).stdout(Stdio::null()).spawn().unwrap());
        let pid = Pid::from_raw(i32::try_from(first.0.id()).unwrap()).unwrap();
        loop {
            if first.0.try_wait().unwrap().is_some() {
                mac.setup(&["uninstall", "--yes"]).exits(0);
                return None;
            }
            kill_process(pid, Signal::STOP).unwrap();
            let whole = |name: &String| {
                fs::metadata(mac.at(names::ROOT_PROGRAMS).join(name)).is_ok_and(|meta| meta.len() == size)
            };
            // A stopped session starts nothing more: if no process runs the copy now, none will.
            if copies(&mac).iter().any(whole) && process_of(&mac, "root-side").is_none() {
                return Some((first, pid));
            }
            kill_process(pid, Signal::CONT).unwrap();
        }
    };
    let (mut first, pid) = (0..200).find_map(|_| caught()).unwrap();
    let firsts = copies(&mac);
    // The person's lock is on a directory of theirs, so any program of theirs can get around it.
    let library = mac.at("/Users/dev/Library");
    fs::rename(&library, mac.at("/Users/dev/aside")).unwrap();
    for folder in ["", "/Application Support"] {
        fs::create_dir(format!("{}{folder}", library.display())).unwrap();
        chown(format!("{}{folder}", library.display()), Some(501), Some(20)).unwrap();
    }
    let mut second = Command::new(swapped.path().join("genuine"));
    second.arg("--prefix").arg(mac.path()).args(APPLY).env_clear().uid(501).gid(20).stdin(Stdio::null());
    let second = second.output().unwrap();
    assert!(!second.status.success(), "{second:?}");
    let ran = fs::read_to_string(&trace).unwrap();
    assert_eq!(ran.lines().count(), 1, "what the second session was authorised for ran once: {ran}");
    assert!(!firsts.iter().any(|name| ran.contains(name)), "it ran as the first one's copy: {ran}");
    assert!(firsts.iter().all(|name| copies(&mac).contains(name)), "it took the first one's copy away");
    fs::remove_dir_all(&library).unwrap();
    fs::rename(mac.at("/Users/dev/aside"), &library).unwrap();
    kill_process(pid, Signal::CONT).unwrap();
    assert!(first.0.wait().unwrap().success());
    assert_eq!(fs::read_to_string(&trace).unwrap(), ran, "the first session ran something else than it had checked");
    mac.setup(&["status"]).exits(0);
    mac.setup(&["uninstall", "--yes"]);
    assert_eq!(copies(&mac), [""; 0]);
}

#[test]
fn a_copy_that_was_left_behind_is_swept_and_one_in_use_is_not() {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    let before = mac.tree();
    mac.setup(&APPLY).exits(0);
    let (left, held) = (mac.at(&names::root_program([1; 16])), mac.at(&names::root_program([2; 16])));
    fs::write(&left, "left").unwrap();
    fs::write(&held, "held").unwrap();
    let lock = fs::File::open(&held).unwrap();
    rustix::fs::flock(&lock, rustix::fs::FlockOperation::LockShared).unwrap();
    mac.setup(&["uninstall", "--yes"]).exits(0).says("done and checked");
    assert!(!left.exists() && held.exists());
    // A lock that is held forever blocks nothing.
    let old = fs::File::options().write(true).open(&held).unwrap();
    old.set_modified(std::time::SystemTime::now() - Duration::from_secs(7200)).unwrap();
    mac.setup(&["repair", "--yes"]).exits(0);
    assert_eq!(mac.difference(&before), [""; 0]);
}

/// A lock on a leftover copy does not last longer because the clock was set back.
#[test]
fn a_copy_from_a_clock_that_ran_ahead_is_swept() {
    let mac = mac(Kind::Fresh, PromptAnswer::Allow);
    let left = mac.at(&names::root_program([7; 16]));
    fs::write(&left, "left").unwrap();
    let held = fs::File::options().write(true).open(&left).unwrap();
    rustix::fs::flock(&held, rustix::fs::FlockOperation::LockExclusive).unwrap();
    held.set_modified(SystemTime::now() + Duration::from_secs(86400)).unwrap();
    mac.setup(&APPLY).exits(0);
    assert!(!left.exists());
}

#[test]
fn a_huge_program_beside_the_app_does_not_fill_roots_memory() {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    let programs = promises::open_directory();
    let program = programs.path().join("genuine");
    fs::copy(promises::programs().join("iechor-setup"), &program).unwrap();
    let huge = programs.path().join("iechor-setup");
    fs::File::create(&huge).unwrap().set_len(3 << 30).unwrap();
    fs::set_permissions(&huge, fs::Permissions::from_mode(0o755)).unwrap();
    let before = mac.tree();
    // Limits memory to what the program can need.
    let call = format!(
        "ulimit -v 1000000; exec '{}' --prefix '{}' apply --recommended --yes",
        program.display(),
        mac.path().display()
    );
    let ran = Command::new("sh").args(["-c", &call]).stdin(Stdio::null()).output().unwrap();
    let said = String::from_utf8_lossy(&ran.stderr).into_owned();
    assert_eq!(ran.status.code(), Some(1), "{said}");
    assert!(said.contains("iechor-setup'") && said.contains("File too large"), "{said}");
    assert_eq!(mac.difference(&before), [""; 0]);
}
