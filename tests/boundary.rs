//! The boundary: the root process takes a small strict request, and does nothing that was not agreed to.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, missing_docs)]

use std::{
    fs,
    io::{IoSlice, Read, Write},
    mem::MaybeUninit,
    net::Shutdown,
    os::{
        fd::{AsFd, OwnedFd},
        unix::{
            fs::{MetadataExt, PermissionsExt},
            net::UnixStream,
            process::CommandExt,
        },
    },
    path::Path,
    process::{Command, Stdio},
};

use model::{PromptAnswer, names};
use promises::{Asked, Etc, Mac};
use proptest::{
    prelude::*,
    test_runner::{Config, TestRunner},
};
use rustix::{
    fs::inotify,
    net::{SendAncillaryBuffer, SendAncillaryMessage, SendFlags, sendmsg},
};
use serde_json::{Value, json};
use simulator::Kind;

/// Sends bytes to the root process and returns its last line.
fn ask(mac: &Mac, request: &[u8]) -> Value {
    ask_over(mac, UnixStream::pair().unwrap(), request)
}

fn ask_over(mac: &Mac, (mut ours, theirs): (UnixStream, UnixStream), request: &[u8]) -> Value {
    let mut root = Command::new(promises::programs().join("iechor-setup"))
        .arg("root-side")
        .arg("--prefix")
        .arg(mac.path())
        .stdin(Stdio::from(OwnedFd::from(theirs.try_clone().unwrap())))
        .stdout(Stdio::from(OwnedFd::from(theirs)))
        .spawn()
        .unwrap();
    // It may close the channel before it has read everything.
    let _ = ours.write_all(request);
    let _ = ours.shutdown(Shutdown::Write);
    let mut said = String::new();
    let _ = ours.read_to_string(&mut said);
    assert!(root.wait().unwrap().success());
    serde_json::from_str(said.lines().last().unwrap_or_default()).unwrap_or(Value::Null)
}

fn request(mac: &Mac) -> Value {
    let plan = mac.setup(&["--json", "plan", "--recommended"]).exits(0);
    let plan: Value = serde_json::from_slice(&plan.output.stdout).unwrap();
    json!({ "schema": 1, "choices": plan["choices"], "approved": plan["explanation"]["digest"], "uid": 501 })
}

#[track_caller]
fn refused(mac: &Mac, request: &[u8], code: &str) {
    let before = mac.tree();
    let answer = ask(mac, request);
    assert_eq!(answer["failed"]["code"], code, "{answer}");
    let difference = mac.difference(&before);
    assert!(difference.is_empty(), "{}", difference.join("\n"));
}

/// Copies a program by a process of its own: a file that this one writes may be open in a child that another test starts
/// meanwhile, and is then not to be executed (`ETXTBSY`).
fn copy_program(name: &str, directory: &Path) {
    let copied = Command::new("cp").arg(promises::programs().join(name)).arg(directory).status().unwrap();
    assert!(copied.success(), "cp {name}");
}

#[test]
fn root_does_only_what_was_agreed_to() {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    let right = request(&mac);
    let mut other = right.clone();
    other["approved"] = json!("0".repeat(64));
    refused(&mac, other.to_string().as_bytes(), "plan_changed");
    // The request differs from what was agreed to.
    let mut more = right.clone();
    more["choices"]["ports"] = json!(false);
    refused(&mac, more.to_string().as_bytes(), "plan_changed");
    assert!(ask(&mac, right.to_string().as_bytes())["done"].is_array());
    // A digest is valid once.
    refused(&mac, right.to_string().as_bytes(), "plan_changed");
}

#[test]
fn a_request_is_read_strictly() {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    let right = request(&mac);
    let changed = |change: &dyn Fn(&mut Value)| {
        let mut request = right.clone();
        change(&mut request);
        request.to_string()
    };
    refused(&mac, changed(&|r| r["path"] = json!("/etc/passwd")).as_bytes(), "usage");
    refused(&mac, changed(&|r| r["choices"]["command"] = json!("rm -rf /")).as_bytes(), "usage");
    refused(&mac, changed(&|r| r["choices"]["replace"] = json!(["../../etc/hosts"])).as_bytes(), "usage");
    refused(&mac, changed(&|r| r["schema"] = json!(2)).as_bytes(), "usage");
    refused(&mac, changed(&|r| r["uid"] = json!(777)).as_bytes(), "usage");
    refused(&mac, changed(&|r| r["uid"] = json!(-1)).as_bytes(), "usage");
    refused(&mac, b"", "usage");
    refused(&mac, format!("{right}{right}").as_bytes(), "usage");
    refused(&mac, &vec![b' '; 5 << 20], "usage");
}

#[test]
fn no_mangled_request_changes_anything() {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    let right = request(&mac).to_string().into_bytes();
    let before = mac.tree();
    let mut runner = TestRunner::new(Config { cases: 64, failure_persistence: None, ..Config::default() });
    let mangled = (0..right.len(), any::<u8>(), 0..3u8);
    let ran = runner.run(&mangled, |(at, byte, how)| {
        let mut request = right.clone();
        match how {
            0 => request.truncate(at),
            1 => request.insert(at, byte),
            _ => request[at] = byte,
        }
        // Changes of white space do not change a request.
        let same = serde_json::from_slice::<Value>(&request).ok() == serde_json::from_slice(&right).ok();
        if !same {
            let answer = ask(&mac, &request);
            prop_assert!(answer["failed"].is_object(), "{answer}");
        }
        Ok(())
    });
    if let Err(failure) = ran {
        panic!("{failure}");
    }
    let difference = mac.difference(&before);
    assert!(difference.is_empty(), "{}", difference.join("\n"));
}

/// Returns a channel made by this account, which its peer can see.
fn carrier(uid: u32) -> (UnixStream, UnixStream) {
    let made = std::thread::spawn(move || {
        promises::become_account(uid);
        UnixStream::pair().unwrap()
    });
    made.join().unwrap()
}

#[test]
fn nobody_can_ask_for_somebody_else() {
    if !promises::is_root("nobody_can_ask_for_somebody_else") {
        return;
    }
    let mac = Mac::new(Kind::StandardUser, PromptAnswer::Allow);
    let before = mac.tree();
    let right = request(&mac);
    for (caller, uid) in [(502, 501), (777, 501), (501, 502)] {
        let mut request = right.clone();
        request["uid"] = json!(uid);
        let answer = ask_over(&mac, carrier(caller), request.to_string().as_bytes());
        assert_eq!(answer["failed"]["code"], "not_authorised", "{caller} for {uid}: {answer}");
        assert!(answer["failed"]["message"].as_str().unwrap().contains(&format!("uid {caller} asks")), "{answer}");
        assert_eq!(mac.difference(&before), [""; 0]);
    }
    let answer = ask_over(&mac, carrier(501), right.to_string().as_bytes());
    assert!(answer["done"].is_array(), "{answer}");
}

#[test]
fn nothing_of_the_callers_process_reaches_root_or_what_root_runs() {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    let seen = promises::open_directory();
    fs::set_permissions(seen.path(), fs::Permissions::from_mode(0o777)).unwrap();
    let file = seen.path().join("seen");
    let line = "case \"$*\" in *bootstrap*) { env; tr '\\0' '\\n' < /proc/$PPID/environ; pwd; umask; } > 'FILE'; esac";
    mac.launchctl_first(&line.replace("FILE", &file.to_string_lossy()));
    let ran = Command::new(promises::programs().join("iechor-setup"))
        .arg("--prefix")
        .arg(mac.path())
        .args(["apply", "--recommended", "--yes"])
        .env("MARK_OF_THE_CALLER", "1")
        .env("PATH", "/nowhere")
        .current_dir(seen.path())
        .stdin(Stdio::null())
        .output()
        .unwrap();
    assert!(ran.status.success(), "{ran:?}");
    let seen = fs::read_to_string(&file).unwrap();
    assert!(!seen.contains("MARK_OF_THE_CALLER") && !seen.contains("/nowhere"), "{seen}");
    assert!(seen.ends_with("/\n0022\n"), "{seen}");
}

#[test]
fn a_program_swapped_while_the_password_is_asked_for_never_runs() {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Ask);
    let programs = promises::open_directory();
    for name in ["iechor-setup", "simulated-mac"] {
        copy_program(name, programs.path());
    }
    let program = programs.path().join("iechor-setup");
    let before = mac.tree();
    let asked = Asked::start(&program, &mac, "apply --yes");
    // The program that an attacker wants root to run.
    let (evil, trace) = (programs.path().join("evil"), programs.path().join("trace"));
    fs::write(&evil, format!("#!/bin/sh\nid -u > '{}'\n", trace.display())).unwrap();
    fs::set_permissions(&evil, fs::Permissions::from_mode(0o755)).unwrap();
    fs::rename(&evil, &program).unwrap();
    // Root runs the program that was there at the time of the prompt.
    let (code, said) = asked.answer("allow");
    assert_eq!(code, 0, "{said}");
    assert!(!trace.exists());
    mac.setup(&["status"]).exits(0);
    mac.answers(PromptAnswer::Allow);
    mac.setup(&["uninstall", "--yes"]).exits(0);
    mac.answers(PromptAnswer::Ask);
    assert_eq!(mac.difference(&before), [""; 0]);
}

#[test]
fn root_opens_nothing_by_a_path_that_the_person_may_change() {
    if !promises::is_root("root_opens_nothing_by_a_path_that_the_person_may_change") {
        return;
    }
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Ask);
    let programs = promises::open_directory();
    let program = programs.path().join("iechor-setup");
    copy_program("iechor-setup", programs.path());
    // A file that only root can read, under the name that root would copy with mode 0755.
    let secret = mac.at("/etc/master.passwd");
    fs::write(&secret, "secret").unwrap();
    fs::set_permissions(&secret, fs::Permissions::from_mode(0o600)).unwrap();
    let asked = Asked::start(&program, &mac, "apply --yes");
    fs::remove_file(&program).unwrap();
    std::os::unix::fs::symlink(&secret, &program).unwrap();
    let opened = inotify::init(inotify::CreateFlags::NONBLOCK).unwrap();
    inotify::add_watch(&opened, &secret, inotify::WatchFlags::OPEN).unwrap();
    let any = || rustix::io::read(&opened, &mut [0; 64]).is_ok();
    let (code, said) = asked.answer("allow");
    assert_eq!(code, 0, "{said}");
    assert!(!any(), "root opened what only root may read");
    drop(fs::File::open(&secret).unwrap());
    assert!(any());
}

/// Any program of the person can take over the unprivileged child, and gains nothing by it.
#[test]
fn an_unprivileged_child_that_was_taken_over_gains_nothing() {
    if !promises::is_root("an_unprivileged_child_that_was_taken_over_gains_nothing") {
        return;
    }
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Ask);
    let before = mac.tree();
    let asked = Asked::start(&promises::programs().join("iechor-setup"), &mac, "apply --yes");
    let trace = mac.path().join("trace");
    let evil = format!("#!/bin/sh\nid -u > '{}'\n", trace.display());
    let mine = mac.path().display().to_string();
    let child = fs::read_dir("/proc").unwrap().find_map(|process| {
        let process = process.unwrap().path();
        let call = String::from_utf8(fs::read(process.join("cmdline")).ok()?).ok()?;
        let is_mine = call.contains("iechor-setup\0--prefix") && call.contains(&mine);
        let is_child = is_mine && fs::metadata(&process).ok()?.uid() == 501;
        is_child.then(|| process.file_name().unwrap().to_str().unwrap().parse::<i32>().unwrap())
    });
    let process = rustix::process::Pid::from_raw(child.unwrap()).unwrap();
    let process = rustix::process::pidfd_open(process, rustix::process::PidfdFlags::empty()).unwrap();
    let parent = (3..64).find_map(|fd| {
        let fd = rustix::process::pidfd_getfd(&process, fd, rustix::process::PidfdGetfdFlags::empty()).ok()?;
        (rustix::net::sockopt::socket_domain(&fd).ok()? == rustix::net::AddressFamily::UNIX).then_some(fd)
    });
    let parent = parent.unwrap();
    let right = request(&mac);
    let mut for_another = right.clone();
    for_another["uid"] = json!(502);
    for (word, say) in [("S", ""), ("F", evil.as_str()), ("R", &evil), ("D", ""), ("R", &for_another.to_string())] {
        let (mut ours, theirs) = carrier(501);
        let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(1))];
        let mut control = SendAncillaryBuffer::new(&mut space);
        let fds = [theirs.as_fd()];
        assert!(control.push(SendAncillaryMessage::ScmRights(&fds)));
        sendmsg(&parent, &[IoSlice::new(word.as_bytes())], &mut control, SendFlags::empty()).unwrap();
        drop(theirs);
        let _ = ours.write_all(say.as_bytes());
        let _ = ours.shutdown(Shutdown::Write);
        let mut said = String::new();
        let _ = ours.read_to_string(&mut said);
        // Whatever it sends, the root process parses it, and refuses.
        let answer: Value = serde_json::from_str(said.lines().last().unwrap()).unwrap();
        assert!(answer["failed"].is_object(), "{word}: {answer}");
    }
    assert!(!trace.exists());
    assert_eq!(mac.difference(&before), [""; 0]);
    drop(parent);
    asked.answer("cancel");
}

#[test]
fn through_real_sudo_an_unprivileged_account_sets_up_a_tree_of_roots() {
    if !promises::with_own_machine("through_real_sudo_an_unprivileged_account_sets_up_a_tree_of_roots") {
        return;
    }
    assert!(Path::new("/usr/bin/sudo").exists(), "there is no sudo: run ./dev setup");
    let etc = Etc::with(&[("dev", 501)], "root ALL=(ALL) ALL\n");
    let mac = Mac::new(Kind::Rivals, PromptAnswer::Allow);
    let before = mac.tree();
    let as_dev = |arguments: &[&str]| {
        let output = Command::new(promises::programs().join("iechor-setup"))
            .arg("--prefix")
            .arg(mac.path())
            .args(arguments)
            .env_clear()
            .uid(501)
            .gid(20)
            .stdin(Stdio::null())
            .output()
            .unwrap();
        (
            output.status.code().unwrap(),
            String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr),
        )
    };
    let apply = ["apply", "--recommended", "--yes", "--replace", "kubectl"];
    let (code, said) = as_dev(&apply);
    assert!(code == 5 && said.contains("no administrator password was accepted") && said.contains("sudo:"), "{said}");
    assert_eq!(mac.difference(&before), [""; 0]);
    etc.over("sudoers", "root ALL=(ALL) ALL\ndev ALL=(root) NOPASSWD: ALL\n", 0o440);
    let (code, said) = as_dev(&apply);
    assert_eq!(code, 0, "{said}");
    // Two names of other products were left to them.
    assert_eq!(as_dev(&["status"]).0, 3);
    let owner = |path: &str| fs::symlink_metadata(mac.at(path)).map(|meta| (meta.uid(), meta.gid())).unwrap();
    for path in [names::HELPER, names::HELPER_PLIST, names::SOCKET_PLIST, "/usr/local/bin/iechor", names::ROOT_RECORDS]
    {
        assert_eq!(owner(path).0, 0, "{path}");
    }
    assert_eq!(owner(&format!("/Users/dev/{}/settings.toml", names::USER_RECORDS)), (501, 20));
    assert!(mac.at(names::ROOT_PROGRAMS).read_dir().unwrap().next().is_none());
    let (code, said) = as_dev(&["uninstall", "--yes"]);
    assert_eq!(code, 0, "{said}");
    assert_eq!(mac.difference(&before), [""; 0]);
}
