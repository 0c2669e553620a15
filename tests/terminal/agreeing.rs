//! Agreeing and cancelling: what is shown before, the password prompt, and Ctrl-C.

use std::{
    fs,
    io::{Read, Write},
    os::unix::fs::PermissionsExt,
    process::{Command, Stdio},
};

use model::PromptAnswer;
use promises::{Asked, Mac, Running, wait_until};
use simulator::Kind;

use crate::{SOON, WITHOUT, lines, mac};

#[test]
fn what_is_left_to_the_person_is_said_before_they_agree() {
    let mac = mac(Kind::Fresh, PromptAnswer::Allow);
    let plan: Vec<&str> = ["plan"].into_iter().chain(WITHOUT[1..].iter().copied()).collect();
    mac.setup(&plan).exits(0).says("left to you").says("export PATH=").says("export IECHOR_HOST=");
    let ran = mac.setup(&["plan"]).exits(0);
    assert!(!ran.said().contains("left to you"), "{}", ran.said());
    let ran = mac.setup(&WITHOUT).exits(2).says("nobody to ask");
    assert!(ran.said().find("export PATH=").unwrap() < ran.said().find("nobody to ask").unwrap(), "{}", ran.said());
}

#[test]
fn the_prompt_names_what_is_put_aside() {
    let mac = Mac::new(Kind::Rivals, PromptAnswer::Ask);
    let program = promises::programs().join("iechor-setup");
    let call = "apply --recommended --replace kubectl --yes";
    let (code, said) = Asked::start(&program, &mac, call).answer("cancel");
    assert_eq!(code, 4, "{said}");
    assert!(said.contains("put aside kubectl of OrbStack"), "{said}");
}

/// Root first undoes the interrupted run. The remaining plan differs, and is agreed to again without a second password.
#[test]
fn one_password_is_asked_for_also_where_an_interrupted_run_is_undone_first() {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    let before = mac.tree();
    mac.with_trouble("scope = \"root\", at = 30, how = \"killed\"", &["apply", "--recommended", "--yes"]).exits(6);
    mac.answers(PromptAnswer::Ask);
    let program = promises::programs().join("iechor-setup");
    let (code, said) = Asked::start(&program, &mac, "apply --recommended --yes").answer("allow");
    assert_eq!(code, 0, "{said}");
    assert_eq!(said.matches("password prompt").count(), 1, "{said}");
    assert!(
        said.contains("undo an interrupted run first") && said.contains("undid the administrator's part"),
        "{said}"
    );
    mac.answers(PromptAnswer::Allow);
    mac.setup(&["status"]).exits(0);
    mac.setup(&["uninstall", "--yes"]).exits(0);
    assert_eq!(mac.difference(&before), [""; 0]);
}

/// Presses Ctrl-C once `when` is on the screen and `ready` has returned, and calls `go_on` once `answered` is; returns
/// exit code and output.
fn interrupted(
    mac: &Mac,
    words: &str,
    (when, answered): (&str, &str),
    ready: impl FnOnce(),
    go_on: impl FnOnce(),
) -> (Option<i32>, String) {
    let program = promises::programs().join("iechor-setup");
    // `exec`, because a shell that waits for it would be ended by the same ^C.
    let call = format!("exec {} --prefix {} {words}", program.display(), mac.path().display());
    let mut script = Command::new("script");
    script.args(["-qefc", &call, "/dev/null"]).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut terminal = Running(script.spawn().unwrap());
    let (mut keyboard, mut screen) = (terminal.0.stdin.take().unwrap(), terminal.0.stdout.take().unwrap());
    let mut said = Vec::new();
    let mut until = |screen: &mut std::process::ChildStdout, text: &str| {
        while !String::from_utf8_lossy(&said).contains(text) {
            let mut byte = [0];
            assert_eq!(screen.read(&mut byte).unwrap(), 1, "{text}: {}", String::from_utf8_lossy(&said));
            said.push(byte[0]);
        }
    };
    until(&mut screen, when);
    ready();
    keyboard.write_all(b"\x03").unwrap();
    until(&mut screen, answered);
    go_on();
    screen.read_to_end(&mut said).unwrap();
    (terminal.0.wait().unwrap().code(), String::from_utf8_lossy(&said).into_owned())
}

#[test]
fn ctrl_c_while_changes_are_made_ends_them_first_and_while_somebody_is_asked_cancels() {
    let mac = mac(Kind::Fresh, PromptAnswer::Allow);
    let before = mac.tree();
    for (words, when) in [("apply", "[y/N]"), ("apply --cli user --no-socket --no-ports", "[y/N]")] {
        let log = promises::open_directory();
        let log = log.path().join("log");
        let call = format!("{words} --log {}", log.display());
        let (code, said) = interrupted(&mac, &call, (when, "cancelled"), || {}, || {});
        assert_eq!(code, Some(4), "{said}");
        assert_eq!(lines(&log).last().unwrap()["failure"]["code"], "cancelled");
        assert!(said.contains("cancelled before any of these changes was made"), "{said}");
        assert_eq!(mac.difference(&before), [""; 0]);
    }
    // As root this is for another account. Root works when the key is pressed.
    let seen = promises::open_directory();
    fs::set_permissions(seen.path(), fs::Permissions::from_mode(0o777)).unwrap();
    let (begun, go_on) = (seen.path().join("begun"), seen.path().join("go on"));
    let (b, g, s) = (begun.display(), go_on.display(), seen.path().display());
    mac.launchctl_first(&format!(
        "case \"$*\" in *bootstrap*) touch '{b}'; until [ -e '{g}' ] || [ ! -d '{s}' ]; do sleep 0.05; done;; esac"
    ));
    let (code, said) = interrupted(
        &mac,
        "apply --yes",
        ("com.iechor.socket.plist (launchd", "end first"),
        || wait_until("root works", SOON, || begun.exists()),
        || fs::write(&go_on, "").unwrap(),
    );
    assert_eq!(code, Some(0), "{said}");
    assert!(said.contains("changes are being made: they end first") && !said.contains("cancelled"), "{said}");
    mac.launchctl_first("");
    mac.setup(&["status"]).exits(0);
    mac.setup(&["uninstall", "--yes"]).exits(0);
    assert_eq!(mac.difference(&before), [""; 0]);
}
