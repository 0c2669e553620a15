//! Attacks on what runs as root, each carried out: by programs of the person, by accounts of the same Mac,
//! by whoever starts root's programs. Each gets nothing but a refusal.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, missing_docs)]

use std::{
    fs,
    os::unix::{
        fs::{MetadataExt, PermissionsExt, chown, symlink},
        process::CommandExt,
    },
    path::Path,
    process::{Command, Stdio},
    time::Duration,
};

use model::{PromptAnswer, names};
use promises::{Asked, Etc, Mac, Running, wait_until};
use rustix::process::{Pid, Signal, kill_process};
use simulator::Kind;

const SOON: Duration = Duration::from_secs(30);
const APPLY: [&str; 3] = ["apply", "--recommended", "--yes"];

/// Copies that were or are to run as root.
fn copies(mac: &Mac) -> Vec<String> {
    let entries = fs::read_dir(mac.at(names::ROOT_PROGRAMS)).unwrap();
    entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

fn root(what: &str) -> bool {
    promises::is_root(what)
}

/// Session 1 is stopped when its copy stands and was checked, session 2 is authorised with another program
/// beside it and runs whole; then session 1 goes on.
#[test]
fn a_checked_copy_is_not_replaced_by_another_session_before_it_runs() {
    if !promises::with_own_machine("a_checked_copy_is_not_replaced_by_another_session_before_it_runs") {
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

    // Stopped and let go again, a little at a time, until the copy stands whole and does not run yet: then it
    // stays stopped. A session that was too quick is let go, and there is another.
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
            // A stopped session orders nothing more: if nothing runs the copy now, nothing will.
            if copies(&mac).iter().any(whole) && process_of(&mac, "root-side").is_none() {
                return Some((first, pid));
            }
            kill_process(pid, Signal::CONT).unwrap();
        }
    };
    let (mut first, pid) = (0..200).find_map(|_| caught()).unwrap();
    let firsts = copies(&mac);
    // The lock of a person is on a folder of theirs, so any program of theirs can step round it.
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
    // Whoever holds one for ever holds nothing up.
    let old = fs::File::options().write(true).open(&held).unwrap();
    old.set_modified(std::time::SystemTime::now() - Duration::from_secs(7200)).unwrap();
    mac.setup(&["repair", "--yes"]).exits(0);
    assert_eq!(mac.difference(&before), [""; 0]);
}

#[test]
fn root_opens_no_log_by_a_path_of_the_accounts() {
    if !root("root_opens_no_log_by_a_path_of_the_accounts") {
        return;
    }
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Deny);
    let own = mac.path().join("root's own file");
    fs::write(&own, "root's own\n").unwrap();
    fs::set_permissions(&own, fs::Permissions::from_mode(0o600)).unwrap();
    let link = mac.at("/Users/dev/setup.log");
    symlink(&own, &link).unwrap();
    let log = link.to_str().unwrap();
    // Before it is known for whom: nothing is written anywhere.
    mac.setup(&["--log", log, "install", "--user", "devv"]).exits(2).says("devv");
    mac.setup(&["--log", log, "--json", "install", "--user", "devv"]).exits(2).says("{\"failure\":");
    // Then it is opened as the account, which may not open that either.
    mac.setup(&["--log", log, "install", "--user", "dev"]).exits(2).says("setup.log");
    assert_eq!(fs::read_to_string(&own).unwrap(), "root's own\n");
    // The account makes giving up root fail: the program is not beside the one that runs.
    let alone = promises::open_directory();
    let program = alone.path().join("install");
    fs::copy(promises::programs().join("iechor-setup"), &program).unwrap();
    fs::remove_file(&link).unwrap();
    let made = mac.path().join("made where the link leads");
    symlink(&made, &link).unwrap();
    let ran =
        Command::new(&program).arg("--prefix").arg(mac.path()).args(["--log", log, "--user", "dev"]).output().unwrap();
    assert!(!ran.status.success() && !made.exists(), "{ran:?}");
    // What is the account's own is written as the account.
    fs::remove_file(&link).unwrap();
    mac.setup(&["--log", log, "install", "--user", "dev"]).exits(0);
    assert_eq!(fs::metadata(&link).unwrap().uid(), 501);
}

#[test]
fn where_every_administrators_program_may_write_root_does_not_work_and_nobody_is_asked() {
    // Changed on disk where owners are real, and by the description where they are not.
    for (kind, path, mode, gid) in [
        (Kind::Fresh, "/Library", 0o775, 80),
        (Kind::Fresh, "/Library/LaunchDaemons", 0o775, 80),
        (Kind::Rivals, "/usr/local", 0o777, 0),
        (Kind::Fresh, "/private/var", 0o775, 1),
        (Kind::Fresh, "/private/var/db", 0o775, 80),
    ] {
        if !root("where_every_administrators_program_may_write_root_does_not_work_and_nobody_is_asked") {
            return;
        }
        let mac = Mac::new(kind, PromptAnswer::Allow);
        chown(mac.at(path), Some(0), Some(gid)).unwrap();
        fs::set_permissions(mac.at(path), fs::Permissions::from_mode(mode)).unwrap();
        let before = mac.tree();
        let planned = mac.setup(&["plan", "--recommended"]).exits(1).says(path).says("can be changed by").says("help:");
        assert!(
            !planned.said().contains("administrator password") && !planned.said().contains("chmod"),
            "{}",
            planned.said()
        );
        mac.answers(PromptAnswer::Ask);
        // Nobody is asked: there is nobody to answer here, and that would be another failure.
        mac.setup(&APPLY).exits(1).says(path);
        mac.answers(PromptAnswer::Allow);
        assert_eq!(mac.difference(&before), [""; 0]);
        // What needs no administrator works all the same.
        mac.setup(&["apply", "--cli", "user", "--no-socket", "--no-ports", "--yes"]).exits(0);
    }
}

#[test]
fn usr_local_that_the_person_owns_is_refused_before_the_password() {
    if !root("usr_local_that_the_person_owns_is_refused_before_the_password") {
        return;
    }
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    fs::create_dir(mac.at("/usr/local/bin")).unwrap();
    chown(mac.at("/usr/local"), Some(501), Some(80)).unwrap();
    let said =
        mac.setup(&["plan", "--recommended"]).exits(1).says("'/usr/local' can be changed by the account with uid 501");
    assert!(!said.said().contains("administrator password"), "{}", said.said());
    // Homebrew for Intel after iEchor: what is only taken off the receipt needs no folder.
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    mac.setup(&APPLY).exits(0);
    chown(mac.at("/usr/local/bin"), Some(501), Some(80)).unwrap();
    fs::set_permissions(mac.at("/usr/local/bin"), fs::Permissions::from_mode(0o775)).unwrap();
    mac.setup(&["uninstall", "--yes"]).exits(0);
    assert!(!mac.at(names::HELPER).exists() && !mac.at(names::SOCKET_PLIST).exists());
}

/// The child that gave up root has the administrator's terminal as its input, and controls it no more.
#[test]
fn the_account_that_root_sets_up_for_types_nothing_into_roots_terminal() {
    if !root("the_account_that_root_sets_up_for_types_nothing_into_roots_terminal") {
        return;
    }
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Ask);
    let asked = Asked::start(&promises::programs().join("iechor-setup"), &mac, "apply --yes");
    let child = setup_of(&mac, 501).unwrap();
    let parent = setup_of(&mac, 0).unwrap();
    // Fields 6 and 7 of proc_pid_stat(5): session, and controlling terminal.
    let stat = |pid: i32| -> Vec<String> {
        let text = fs::read_to_string(format!("/proc/{pid}/stat")).unwrap();
        text.rsplit_once(") ").unwrap().1.split(' ').map(str::to_owned).collect()
    };
    let (child, parent) = (stat(child), stat(parent));
    assert_ne!(child[3], parent[3], "it is in root's session");
    assert_eq!(child[4], "0", "it controls root's terminal");
    assert_ne!(parent[4], "0", "there was no terminal to be had: nothing was tried");
    asked.answer("cancel");
    // Also where nothing is asked, and the program only looks.
    let line = "case \"$*\" in *print*) cat /proc/$PPID/stat > FILE;; esac";
    let seen = promises::open_directory();
    fs::set_permissions(seen.path(), fs::Permissions::from_mode(0o777)).unwrap();
    mac.answers(PromptAnswer::Allow);
    mac.setup(&APPLY).exits(0);
    mac.launchctl_first(&line.replace("FILE", &format!("'{}'", seen.path().join("stat").display())));
    mac.setup(&["status"]).exits(0);
    let stat = fs::read_to_string(seen.path().join("stat")).unwrap();
    let fields: Vec<&str> = stat.rsplit_once(") ").unwrap().1.split(' ').collect();
    assert_eq!((fields[3], fields[4]), (stat.split(' ').next().unwrap(), "0"), "{stat}");
}

/// A process on this Mac that has this word among its arguments (and is no terminal).
fn process_of(mac: &Mac, word: &str) -> Option<i32> {
    let mine = mac.path().display().to_string();
    fs::read_dir("/proc").unwrap().find_map(|process| {
        let process = process.unwrap().path();
        let call = String::from_utf8(fs::read(process.join("cmdline")).ok()?).ok()?;
        let is = call.split('\0').any(|said| said == word) && call.contains(&mine) && !call.starts_with("script");
        is.then(|| process.file_name().unwrap().to_str()?.parse().ok())?
    })
}

/// Set-up on this Mac that runs with this uid.
fn setup_of(mac: &Mac, uid: u32) -> Option<i32> {
    let mine = mac.path().display().to_string();
    fs::read_dir("/proc").unwrap().find_map(|process| {
        let process = process.unwrap().path();
        let call = String::from_utf8(fs::read(process.join("cmdline")).ok()?).ok()?;
        let is = call.contains("iechor-setup\0--prefix") && call.contains(&mine) && !call.starts_with("script");
        (is && fs::metadata(&process).ok()?.uid() == uid)
            .then(|| process.file_name().unwrap().to_str()?.parse().ok())?
    })
}

#[test]
fn an_app_with_more_tools_than_root_could_undo_is_refused_before_anything() {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    let tools = mac.at(&format!("{}/{}", names::BUNDLE, names::BUNDLE_TOOLS));
    for n in 0..=plan::bundle::MOST_TOOLS {
        let tool = tools.join(format!("{n:05}-{}", "x".repeat(150)));
        fs::File::create(&tool).unwrap().set_permissions(fs::Permissions::from_mode(0o755)).unwrap();
    }
    let before = mac.tree();
    mac.setup(&APPLY).exits(1).says("10006 tools").says("help:");
    assert_eq!(mac.difference(&before), [""; 0]);
    // As many as there may be can be undone, and taken back.
    for n in 0..6 {
        fs::remove_file(tools.join(format!("{n:05}-{}", "x".repeat(150)))).unwrap();
    }
    let before = mac.tree();
    mac.with_trouble("scope = \"root\", at = 60, how = \"killed\"", &APPLY);
    mac.setup(&["repair", "--yes"]).exits(0);
    mac.setup(&["uninstall", "--yes"]).exits(0);
    assert_eq!(mac.difference(&before), [""; 0]);
}

#[test]
fn a_journal_that_nobody_can_read_has_a_way_out() {
    for (scope, path) in [
        ("root", format!("{}/{}", names::ROOT_RECORDS, names::JOURNAL_FILE)),
        ("user", format!("/Users/dev/{}/{}", names::USER_RECORDS, names::JOURNAL_FILE)),
    ] {
        let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
        mac.setup(&APPLY).exits(0);
        let journal = fs::File::create(mac.at(&path)).unwrap();
        // Larger than anything of ours is read.
        journal.set_len((64 << 20) + 1).unwrap();
        if scope == "user" && rustix::process::geteuid().is_root() {
            chown(mac.at(&path), Some(501), Some(20)).unwrap();
        }
        for command in [&["uninstall", "--yes"][..], &["repair", "--yes"], &["install", "--user", "dev"]] {
            mac.setup(command).exits(1).says("journal.jsonl").says("repair --set-aside");
        }
        mac.setup(&["repair", "--set-aside", "--yes"]).exits(0).says("is kept as").says("set-aside-1");
        mac.setup(&["status"]).exits(0);
        mac.setup(&["uninstall", "--yes"]).exits(0).says("stays");
        assert!(!mac.at(names::HELPER).exists());
        assert!(mac.at(&format!("{path}.set-aside-1")).exists());
        // One that can be read is not moved out of the way.
        mac.with_trouble(&format!("scope = \"{scope}\", at = 4, how = \"killed\""), &APPLY);
        mac.setup(&["repair", "--set-aside", "--yes"]).exits(0);
        assert!(!mac.at(&format!("{path}.set-aside-2")).exists());
    }
}

/// Whoever starts it sets what its processes inherit.
#[test]
fn signals_limits_and_descriptors_of_the_caller_do_not_reach_roots_processes() {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    let before = mac.tree();
    let seen = promises::open_directory();
    fs::set_permissions(seen.path(), fs::Permissions::from_mode(0o777)).unwrap();
    let file = seen.path().join("seen");
    let line = "case \"$*\" in *bootstrap*) { grep -E '^Sig(Blk|Ign)' /proc/$PPID/status; ulimit -f; ls /proc/$PPID/fd; } > 'FILE';; esac";
    mac.launchctl_first(&line.replace("FILE", &file.to_string_lossy()));
    // Ignores SIGCHLD, blocks SIGTERM, lets nobody write a large file, and holds something open.
    let program = promises::programs().join("iechor-setup");
    let call = format!(
        "import os, signal\nsignal.signal(signal.SIGCHLD, signal.SIG_IGN)\n\
         signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGTERM, signal.SIGUSR1])\n\
         os.dup2(os.open('/etc/hostname', os.O_RDONLY), 99, inheritable=True)\n\
         import resource\nresource.setrlimit(resource.RLIMIT_FSIZE, (1 << 30, resource.RLIM_INFINITY))\n\
         os.execv('{0}', ['{0}', '--prefix', '{1}', 'apply', '--recommended', '--yes'])",
        program.display(),
        mac.path().display()
    );
    let ran = Command::new("python3").args(["-c", &call]).stdin(Stdio::null()).output().unwrap();
    assert!(ran.status.success(), "{ran:?}");
    let seen = fs::read_to_string(&file).unwrap();
    let set = |name: &str| {
        let line = seen.lines().find_map(|line| line.strip_prefix(name)).unwrap();
        u64::from_str_radix(line.trim(), 16).unwrap()
    };
    assert_eq!(set("SigBlk:"), 0, "{seen}");
    assert_eq!(set("SigIgn:") & (1 << (17 - 1)), 0, "SIGCHLD is ignored: {seen}");
    if rustix::process::geteuid().is_root() {
        assert!(seen.contains("unlimited"), "{seen}");
    }
    assert!(!seen.lines().any(|line| line == "99"), "{seen}");
    mac.launchctl_first("");
    mac.setup(&["uninstall", "--yes"]).exits(0);
    assert_eq!(mac.difference(&before), [""; 0]);
}

/// ^C and ^Z are the person's; root's part is not.
#[test]
fn what_is_typed_at_a_terminal_neither_stops_nor_ends_roots_part() {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    let before = mac.tree();
    let seen = promises::open_directory();
    fs::set_permissions(seen.path(), fs::Permissions::from_mode(0o777)).unwrap();
    let (begun, go_on) = (seen.path().join("begun"), seen.path().join("go on"));
    let line = format!(
        "case \"$*\" in *bootstrap*) touch '{}'; until [ -e '{}' ]; do sleep 0.05; done;; esac",
        begun.display(),
        go_on.display()
    );
    mac.launchctl_first(&line);
    let call = format!(
        "{} --prefix {} apply --recommended --yes",
        promises::programs().join("iechor-setup").display(),
        mac.path().display()
    );
    let mut terminal = Command::new("script")
        .args(["-qefc", &call, "/dev/null"])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    wait_until("root's part has begun", SOON, || begun.exists());
    use std::io::Write;
    let mut keyboard = terminal.stdin.take().unwrap();
    keyboard.write_all(b"\x03\x03\x1a").unwrap();
    let root_side = process_of(&mac, "root-side").unwrap();
    let status = format!("/proc/{root_side}/status");
    assert!(!fs::read_to_string(&status).unwrap().contains("State:\tT"), "it was stopped");
    fs::write(&go_on, "").unwrap();
    wait_until("root's part is done", SOON, || mac.at(names::ROOT_RECORDS).join(names::RECEIPT_FILE).exists());
    // ^Z stopped what the person started; they let it go on.
    let group = process_group_of(&mac);
    let terminal = std::cell::RefCell::new(terminal);
    wait_until("it ends as it would have", SOON, || {
        if let Some(group) = group {
            let _ = rustix::process::kill_process_group(group, Signal::CONT);
        }
        terminal.borrow_mut().try_wait().unwrap().is_some()
    });
    mac.launchctl_first("");
    mac.setup(&["status"]).exits(0);
    mac.setup(&["uninstall", "--yes"]).exits(0);
    assert_eq!(mac.difference(&before), [""; 0]);
}

fn process_group_of(mac: &Mac) -> Option<Pid> {
    let pid = setup_of(mac, rustix::process::geteuid().as_raw()).and_then(Pid::from_raw)?;
    rustix::process::getpgid(Some(pid)).ok()
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
    // No more room than it could need.
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

/// The real sudo of this system, with a password that is typed on a terminal.
#[test]
fn sudos_ticket_is_gone_afterwards_unless_it_stood_before() {
    if !promises::with_own_machine("sudos_ticket_is_gone_afterwards_unless_it_stood_before") {
        return;
    }
    let etc = Etc::with(&[("dev", 501)], "Defaults timestamp_timeout=5\nroot ALL=(ALL) ALL\ndev ALL=(ALL) ALL\n");
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Deny);
    promises_sudo(&mac);
    let apply = format!(
        "{} --prefix {} apply --recommended --yes",
        promises::programs().join("iechor-setup").display(),
        mac.path().display()
    );
    let after = "; echo exit=$?; sudo -n true 2>/dev/null && echo ticket stands || echo no ticket";
    let said = as_dev(&format!("{apply}{after}"), "password\n");
    assert!(said.contains("exit=0") && said.contains("no ticket"), "{said}");
    let uninstall = apply.replace("apply --recommended", "uninstall");
    let said = as_dev(&format!("sudo -v; {uninstall}{after}"), "password\n");
    assert!(said.contains("exit=0") && said.contains("ticket stands"), "{said}");
    // Also after a failure.
    let said = as_dev(&format!("sudo -k; {apply}{after}"), "wrong\nwrong\nwrong\n");
    assert!(said.contains("exit=5") && said.contains("no administrator password was accepted"), "{said}");
    // The CIS benchmark has sudo remember nothing. Then macOS asks, if there is a screen.
    etc.over("sudoers", "Defaults timestamp_timeout=0\nroot ALL=(ALL) ALL\ndev ALL=(ALL) ALL\n", 0o440);
    let before = mac.tree();
    let said = as_dev(&format!("{apply}{after}"), "password\n");
    assert!(said.contains("exit=5") && said.contains("no administrator password"), "{said}");
    mac.describe("no_screen", "true");
    let said = as_dev(&format!("{apply}{after}"), "password\n");
    assert!(
        said.contains("exit=5") && said.contains("timestamp_timeout=0") && said.contains("sudo '/Applications"),
        "{said}"
    );
    mac.describe("no_screen", "false");
    // What it advises works: root is not asked.
    mac.setup(&["--as", "dev", "apply", "--recommended", "--yes"]).exits(0);
    mac.setup(&["uninstall", "--yes"]).exits(0);
    assert_eq!(mac.difference(&before), [""; 0]);
}

#[test]
fn a_standard_user_at_a_terminal_is_asked_by_macos_and_not_by_sudo() {
    if !promises::with_own_machine("a_standard_user_at_a_terminal_is_asked_by_macos_and_not_by_sudo") {
        return;
    }
    let _etc = Etc::with(&[("dev", 501)], "root ALL=(ALL) ALL\n%admin ALL=(ALL) ALL\n");
    let mac = Mac::new(Kind::StandardUser, PromptAnswer::Cancel);
    promises_sudo(&mac);
    let apply = format!(
        "{} --prefix {} apply --recommended --yes; echo exit=$?",
        promises::programs().join("iechor-setup").display(),
        mac.path().display()
    );
    let said = as_dev(&apply, "");
    assert!(said.contains("exit=4") && !said.contains("assword for") && !said.contains("assword:"), "{said}");
    // Over ssh there is only sudo, which knows administrators alone.
    mac.describe("no_screen", "true");
    let said = as_dev(&apply, "password\n");
    assert!(said.contains("exit=5") && said.contains("--cli user"), "{said}");
}

/// Has the terminal door of this Mac ask by sudo, as on a Mac.
fn promises_sudo(mac: &Mac) {
    let path = mac.path().join(names::SIMULATED_MAC);
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, format!("sudo = true\nno_screen = false\n{text}")).unwrap();
}

/// A line of shell as dev on a terminal of their own; what it printed.
fn as_dev(line: &str, typed: &str) -> String {
    use std::io::{Read, Write};
    let script = promises::open_directory();
    fs::set_permissions(script.path(), fs::Permissions::from_mode(0o777)).unwrap();
    let file = script.path().join("line");
    fs::write(&file, line).unwrap();
    let mut command = Command::new("script");
    command.args(["-qefc", &format!("sh '{}'", file.display()), "/dev/null"]).uid(501).gid(20);
    command.env_clear().env("PATH", "/usr/bin:/bin").stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut terminal = command.spawn().unwrap();
    let (mut said, mut answers) = (Vec::new(), typed.lines());
    let mut output = terminal.stdout.take().unwrap();
    let mut input = terminal.stdin.take().unwrap();
    let mut byte = [0];
    while output.read(&mut byte).unwrap_or(0) == 1 {
        said.push(byte[0]);
        // sudo drops what was typed before it asked.
        if said.ends_with(b"assword for dev: ") || said.ends_with(b"assword: ") {
            let answer = answers.next().unwrap_or("");
            let _ = writeln!(input, "{answer}");
        }
    }
    let _ = terminal.wait();
    String::from_utf8_lossy(&said).into_owned()
}

/// An account goes, and its number is given to another one.
#[test]
fn what_root_did_for_an_account_is_not_another_ones_because_of_its_number() {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    mac.setup(&APPLY).exits(0);
    let description = mac.path().join(names::SIMULATED_MAC);
    let text = fs::read_to_string(&description).unwrap();
    let text = text.replace("person = \"dev\"", "person = \"guest2\"").replace("name = \"dev\"", "name = \"guest2\"");
    fs::write(&description, text.replace("home = \"/Users/dev\"", "home = \"/Users/guest2\"")).unwrap();
    let home = mac.at("/Users/guest2");
    for folder in ["", "Library", "Library/Application Support"] {
        fs::create_dir(home.join(folder)).unwrap();
        if rustix::process::geteuid().is_root() {
            chown(home.join(folder), Some(501), Some(20)).unwrap();
        }
    }
    let said = mac.setup(&["status"]).says("was set up for dev (uid 501)").says("no longer on this Mac");
    assert!(said.said().contains("not finished yet"), "{}", said.said());
    let plan = mac.setup(&["--json", "status"]);
    let status: serde_json::Value = serde_json::from_slice(&plan.output.stdout).unwrap();
    assert_eq!(status["choices"]["ports"], false, "{status}");
    assert_eq!(status["held_for"]["exists"], false);
}

#[test]
fn an_administrator_is_given_commands_that_check_what_they_installed() {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    let plan = mac.setup(&["-v", "plan", "--recommended"]).exits(0).said();
    let install = plan.lines().find(|line| line.contains("install -o root") && line.contains("vmnetd")).unwrap();
    assert!(install.contains("shasum -a 256 -c") && install.contains("rm -f"), "{install}");
    assert!(plan.contains("programs of dev can change what these links run"), "{plan}");
    // The line does what it says, with this system's own tools in place of Apple's.
    if !root("an_administrator_is_given_commands_that_check_what_they_installed") {
        return;
    }
    let here = promises::open_directory();
    let installs = |source: &Path| {
        let to = here.path().join("helper");
        let line =
            install.trim().replace("sudo ", "").replace("-g wheel", "-g root").replace("shasum -a 256", "sha256sum");
        let line =
            line.replace("/Applications/iEchor.app/Contents/MacOS/com.iechor.vmnetd", &source.display().to_string());
        let line = line.replace(names::HELPER, &to.display().to_string());
        let ran = Command::new("sh").args(["-c", &line]).output().unwrap();
        (ran.status.success(), to.exists())
    };
    let genuine = mac.at("/Applications/iEchor.app/Contents/MacOS/com.iechor.vmnetd");
    assert_eq!(installs(&genuine), (true, true));
    let other = here.path().join("other");
    fs::write(&other, "another program").unwrap();
    assert_eq!(installs(&other), (false, false));
}
