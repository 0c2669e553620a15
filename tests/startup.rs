//! The startup task: its program, run as launchd runs it, and how set-up manages both.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, missing_docs)]

use std::{
    fs,
    os::unix::fs::{PermissionsExt, symlink},
    path::{Path, PathBuf},
    process::{Command, Output},
    time::Duration,
};

use model::{PromptAnswer, names};
use plist::{Dictionary, Value};
use promises::{Mac, wait_until};
use simulator::{Kind, Spec};
use tempfile::TempDir;

const SOON: Duration = Duration::from_secs(15);

const TARGET: &str = "/Users/dev/.iechor/run/iechor.sock";
const LINK: &str = "/var/run/iechor.sock";

/// Creates a directory like the top of a Mac.
fn top() -> TempDir {
    let top = promises::open_directory();
    fs::create_dir_all(top.path().join("private/var/run")).unwrap();
    symlink("private/var", top.path().join("var")).unwrap();
    top
}

fn run(top: &Path, arguments: &[&str]) -> (i32, String) {
    let program = promises::programs().join("startup");
    let Output { status, stderr, .. } = Command::new(program).args(arguments).current_dir(top).output().unwrap();
    (status.code().unwrap(), String::from_utf8_lossy(&stderr).into_owned())
}

fn link(top: &Path) -> Option<PathBuf> {
    fs::read_link(top.join("private/var/run/iechor.sock")).ok()
}

/// Returns the names in `/var/run`.
fn entries(top: &Path) -> Vec<String> {
    let entries = fs::read_dir(top.join("private/var/run")).unwrap();
    entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

#[test]
fn the_startup_program_makes_the_link_that_ln_makes_with_the_same_arguments() {
    for flags in [&["-s", "-f"][..], &["-s", "-f", "-n"], &["-s", "-f", "-h"], &["-sfn"]] {
        for before in ["nothing", "the link", "another link", "a link to a directory", "a file", "a socket"] {
            let (ours, ln) = (top(), top());
            for at in [ours.path(), ln.path()] {
                let at = at.join("private/var/run/iechor.sock");
                match before {
                    "the link" => symlink(TARGET, &at).unwrap(),
                    "another link" => symlink("/nowhere", &at).unwrap(),
                    "a link to a directory" => symlink("/tmp", &at).unwrap(),
                    "a file" => fs::write(&at, "").unwrap(),
                    "a socket" => drop(std::os::unix::net::UnixListener::bind(&at).unwrap()),
                    _ => {}
                }
            }
            let all = [flags, &[TARGET, LINK]].concat();
            assert_eq!(run(ours.path(), &all), (0, String::new()), "{flags:?} over {before}");
            let at = ln.path().join("private/var/run/iechor.sock");
            assert!(Command::new("ln").args(["-s", "-f", "-n", TARGET]).arg(at).status().unwrap().success());
            assert_eq!(link(ours.path()), Some(TARGET.into()), "{flags:?} over {before}");
            assert_eq!(simulator::snapshot(ours.path()).unwrap(), simulator::snapshot(ln.path()).unwrap());
        }
    }
}

#[test]
fn the_startup_program_replaces_no_directory_and_nothing_at_all_unasked() {
    let top = top();
    let at = top.path().join("private/var/run/iechor.sock");
    fs::create_dir(&at).unwrap();
    let (code, said) = run(top.path(), &["-s", "-f", TARGET, LINK]);
    assert_eq!((code, said.as_str()), (1, "com.iechor.socket: '/var/run/iechor.sock' is a directory, and stays\n"));
    assert_eq!(fs::read_dir(&at).unwrap().count(), 0, "nothing is linked into it");
    fs::remove_dir(&at).unwrap();
    fs::write(&at, "a file").unwrap();
    assert_eq!(run(top.path(), &["-s", TARGET, LINK]).0, 1);
    assert_eq!(fs::read_to_string(&at).unwrap(), "a file");
    assert_eq!(entries(top.path()), ["iechor.sock"]);
}

#[test]
fn the_startup_program_follows_no_link_on_its_way() {
    let top = top();
    let elsewhere = promises::open_directory();
    fs::remove_dir(top.path().join("private/var/run")).unwrap();
    symlink(elsewhere.path(), top.path().join("private/var/run")).unwrap();
    let (code, said) = run(top.path(), &["-s", "-f", TARGET, LINK]);
    assert_eq!(code, 1);
    assert!(said.starts_with("com.iechor.socket: could not make the link '/var/run/iechor.sock': "), "{said}");
    assert_eq!(run(top.path(), &["-s", "-f", TARGET, "/private/../private/var/x"]).0, 1);
    assert_eq!(fs::read_dir(elsewhere.path()).unwrap().count(), 0);
}

#[test]
fn the_startup_program_replaces_a_temporary_that_a_crash_left() {
    let top = top();
    fs::write(top.path().join("private/var/run/.iechor.sock.iechor-staged"), "left").unwrap();
    assert_eq!(run(top.path(), &["-s", "-f", TARGET, LINK]), (0, String::new()));
    assert_eq!((link(top.path()), entries(top.path())), (Some(TARGET.into()), vec!["iechor.sock".to_owned()]));
}

#[test]
fn the_startup_program_refuses_every_other_argument_and_changes_nothing() {
    let top = top();
    let wrong: [&[&str]; 8] = [
        &[],
        &["-s"],
        &[TARGET, LINK],
        &["-f", TARGET, LINK],
        &["-s", "-f", TARGET],
        &["-s", "-f", TARGET, LINK, "more"],
        &["-s", "-v", TARGET, LINK],
        &["--help"],
    ];
    for arguments in wrong {
        let (code, said) = run(top.path(), arguments);
        assert_eq!(code, 64, "{arguments:?}");
        assert!(said.contains("usage: com.iechor.socket -s [-f] [-n | -h] TARGET LINK"), "{said}");
    }
    assert_eq!(entries(top.path()), [""; 0]);
}

/// Installs the startup task as the previous version wrote it, loaded, without today's program.
fn literal_task(mac: &Mac, flags: &[&str]) {
    let words: Vec<&str> = ["/bin/ln"].iter().chain(flags).copied().chain([TARGET, names::DEFAULT_SOCKET]).collect();
    let task = Dictionary::from_iter([
        ("Label", Value::from(names::SOCKET_LABEL)),
        ("Program", "/bin/ln".into()),
        ("ProgramArguments", Value::Array(words.iter().map(|word| Value::from(*word)).collect())),
        ("RunAtLoad", true.into()),
    ]);
    mac.launchctl(&["bootout", "system/com.iechor.socket"]);
    wait_until("it is gone", SOON, || mac.launchctl(&["print", "system/com.iechor.socket"]).0 == 113);
    let _ = fs::remove_file(mac.at(names::STARTUP));
    Value::Dictionary(task).to_file_xml(mac.at(names::SOCKET_PLIST)).unwrap();
    fs::set_permissions(mac.at(names::SOCKET_PLIST), fs::Permissions::from_mode(0o644)).unwrap();
    assert_eq!(mac.launchctl(&["bootstrap", "system", names::SOCKET_PLIST]).0, 0);
}

#[test]
fn a_startup_task_that_runs_ln_may_not_be_started_and_is_replaced() {
    for flags in [&["-s", "-f", "-n"][..], &["-s", "-f", "-h"], &["-s", "-f"]] {
        // Observed from macOS 26 on (F 2.17).
        let mac = Mac::made(|spec| Spec { macos: spec.macos.max(26), answer: PromptAnswer::Allow, ..spec });
        mac.setup(&["apply", "--recommended", "--yes"]).exits(0);
        let booted = mac.boot();
        literal_task(&mac, flags);
        mac.set("launchd", "{ disallows_apples = true }");
        simulator::reboot(&mac.path()).unwrap();
        // Registered, and never started: recognised by the missing link.
        assert_eq!(mac.launchctl(&["print", "system/com.iechor.socket"]).0, 0);
        assert_eq!(link(&mac.path()), None);
        let ran = mac.setup(&["status"]).exits(3).says("Needs repair");
        assert!(!ran.said().contains("belongs to"), "it is ours: {}", ran.said());
        mac.setup(&["repair", "--yes"]).exits(0);
        simulator::reboot(&mac.path()).unwrap();
        wait_until("the link is back", SOON, || link(&mac.path()) == Some(TARGET.into()));
        mac.setup(&["status"]).exits(0);
        drop(booted);
    }
}

#[test]
fn a_startup_task_that_runs_ln_is_uninstalled_too() {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    let before = mac.tree();
    let booted = mac.boot();
    mac.setup(&["apply", "--recommended", "--yes"]).exits(0);
    literal_task(&mac, &["-s", "-f", "-n"]);
    mac.setup(&["uninstall", "--yes"]).exits(0);
    drop(booted);
    assert_eq!(mac.difference(&before), [""; 0]);
}

#[test]
fn both_programs_share_a_directory_that_goes_with_the_last_of_them() {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    let before = mac.tree();
    let apply = |socket: &str, ports: &str| mac.setup(&["apply", "--cli", "off", socket, ports, "--yes"]).exits(0);
    for [first, second] in [
        [("--socket", "--no-ports"), ("--no-socket", "--ports")],
        [("--no-socket", "--ports"), ("--socket", "--no-ports")],
    ] {
        apply(first.0, first.1);
        assert!(mac.at(names::HELPER_DIR).is_dir());
        apply("--socket", "--ports");
        apply(second.0, second.1);
        assert!(mac.at(names::HELPER_DIR).is_dir());
        apply("--no-socket", "--no-ports");
        assert!(!mac.at(names::HELPER_DIR).exists());
    }
    mac.setup(&["uninstall", "--yes"]).exits(0);
    assert_eq!(mac.difference(&before), [""; 0]);
}

#[test]
fn the_startup_program_follows_the_app_like_the_helper() {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    mac.setup(&["apply", "--recommended", "--yes"]).exits(0);
    let bundled = mac.at(&format!("{}/{}", names::BUNDLE, names::BUNDLE_STARTUP));
    let mut newer = fs::read(&bundled).unwrap();
    newer.extend(b"a newer one");
    fs::write(&bundled, &newer).unwrap();
    mac.setup(&["status"]).exits(3).says(names::STARTUP);
    mac.setup(&["repair", "--yes"]).exits(0);
    assert_eq!(fs::read(mac.at(names::STARTUP)).unwrap(), newer);
    mac.setup(&["status"]).exits(0);
    fs::remove_file(&bundled).unwrap();
    mac.setup(&["repair", "--yes"]).exits(1).says("the startup task's program is missing from the app");
    mac.setup(&["uninstall", "--yes"]).exits(0);
}
