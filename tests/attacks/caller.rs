//! Attacks by whoever starts set-up: through what processes inherit, and through the terminal.

use std::{
    fs,
    io::{Read, Write},
    os::unix::fs::PermissionsExt,
    process::{Command, Stdio},
};

use model::{PromptAnswer, names};
use promises::{Asked, Mac, Running, is_root, wait_until};
use rustix::process::{Pid, Signal};
use simulator::Kind;

use crate::{APPLY, SOON, mac, process_of, setup_of};

/// Whoever starts set-up controls what its processes inherit.
#[test]
fn signals_limits_and_descriptors_of_the_caller_do_not_reach_roots_processes() {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    let before = mac.tree();
    let seen = promises::open_directory();
    fs::set_permissions(seen.path(), fs::Permissions::from_mode(0o777)).unwrap();
    let file = seen.path().join("seen");
    // While a process starts another one, it blocks all signals (posix_spawn), until the program has begun.
    let line = "case \"$*\" in *bootstrap*) for i in $(seq 200); do grep -q '^SigBlk:[[:space:]]*0*$' /proc/$PPID/status && break; done; \
                { grep -E '^Sig(Blk|Ign)' /proc/$PPID/status; ulimit -f; ls /proc/$PPID/fd; } > 'FILE';; esac";
    mac.launchctl_first(&line.replace("FILE", &file.to_string_lossy()));
    // Ignores SIGCHLD, blocks SIGTERM, limits the size of files, and leaves a descriptor open.
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

/// ^C and ^Z reach the person's processes, and not root's.
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
    let mut keyboard = terminal.stdin.take().unwrap();
    keyboard.write_all(b"\x03\x03\x1a").unwrap();
    let root_side = process_of(&mac, "root-side").unwrap();
    let status = format!("/proc/{}/status", root_side.as_raw_nonzero());
    assert!(!fs::read_to_string(&status).unwrap().contains("State:\tT"), "it was stopped");
    fs::write(&go_on, "").unwrap();
    wait_until("root's part is done", SOON, || mac.at(names::ROOT_RECORDS).join(names::RECEIPT_FILE).exists());
    // ^Z stopped the person's process; it is continued.
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
    let pid = setup_of(mac, rustix::process::geteuid().as_raw())?;
    rustix::process::getpgid(Some(pid)).ok()
}

/// The unprivileged child reads from the administrator's terminal, and must not control it.
#[test]
fn the_account_that_root_sets_up_for_cannot_type_into_roots_terminal() {
    if !is_root("the_account_that_root_sets_up_for_cannot_type_into_roots_terminal") {
        return;
    }
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Ask);
    let asked = Asked::start(&promises::programs().join("iechor-setup"), &mac, "apply --yes");
    let child = setup_of(&mac, 501).unwrap();
    let parent = setup_of(&mac, 0).unwrap();
    // Fields 6 and 7 of proc_pid_stat(5): session, and controlling terminal.
    let stat = |pid: Pid| -> Vec<String> {
        let text = fs::read_to_string(format!("/proc/{}/stat", pid.as_raw_nonzero())).unwrap();
        text.rsplit_once(") ").unwrap().1.split(' ').map(str::to_owned).collect()
    };
    let (child, parent) = (stat(child), stat(parent));
    assert_ne!(child[3], parent[3], "it is in root's session");
    assert_eq!(child[4], "0", "it controls root's terminal");
    assert_ne!(parent[4], "0", "there was no terminal to be had: nothing was tried");
    asked.answer("cancel");
    // Also without a prompt, for a command that only reads.
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

#[test]
fn a_recovery_by_root_is_not_reported_as_cancelled() {
    let mac = mac(Kind::Fresh, PromptAnswer::Allow);
    let before = mac.tree();
    mac.with_trouble("scope = \"root\", at = 30, how = \"killed\"", &APPLY).exits(6);
    let seen = promises::open_directory();
    fs::set_permissions(seen.path(), fs::Permissions::from_mode(0o777)).unwrap();
    let (begun, go_on) = (seen.path().join("begun"), seen.path().join("go on"));
    let wait = format!(
        "touch '{}'; until [ -e '{}' ] || [ ! -d '{}' ]; do sleep 0.05; done",
        begun.display(),
        go_on.display(),
        seen.path().display()
    );
    mac.launchctl_first(&format!("case \"$*\" in *bootout*) {wait};; esac"));
    let program = promises::programs().join("iechor-setup");
    // `exec`, because a shell that waits for it would be ended by the same ^C, with status 130.
    let call = format!("exec {} --prefix {} repair --yes", program.display(), mac.path().display());
    let mut script = Command::new("script");
    script.args(["-qefc", &call, "/dev/null"]).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut terminal = Running(script.spawn().unwrap());
    wait_until("root puts the run in order", SOON, || begun.exists());
    let mut keyboard = terminal.0.stdin.take().unwrap();
    keyboard.write_all(b"\x03").unwrap();
    let mut said = Vec::new();
    let mut screen = terminal.0.stdout.take().unwrap();
    while !String::from_utf8_lossy(&said).contains("end first") {
        let mut byte = [0];
        assert_eq!(screen.read(&mut byte).unwrap(), 1, "{}", String::from_utf8_lossy(&said));
        said.push(byte[0]);
        assert!(!String::from_utf8_lossy(&said).contains("cancelled"), "{}", String::from_utf8_lossy(&said));
    }
    fs::write(&go_on, "").unwrap();
    screen.read_to_end(&mut said).unwrap();
    let code = terminal.0.wait().unwrap().code();
    assert_eq!(code, Some(0), "{}", String::from_utf8_lossy(&said));
    mac.launchctl_first("");
    assert_eq!(mac.difference(&before), [""; 0]);
}
