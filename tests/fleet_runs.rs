//! What engines of fleets do to a run: kill it half-way, start it twice at once, and start it while the person has
//! another one open. Nothing stays half-done, and exit codes are as documented.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, missing_docs)]

use std::{
    io::{BufRead, BufReader},
    os::unix::process::{CommandExt, ExitStatusExt},
    process::{Child, Command, Output, Stdio},
    time::Duration,
};

use model::{PromptAnswer, names};
use promises::{Asked, Mac, Numbers, programs, say, wait_until};
use rustix::process::{Pid, Signal, kill_process, kill_process_group};
use simulator::Kind;

const PATIENCE: Duration = Duration::from_secs(60);
const INSTALL: [&str; 4] = ["--json", "install", "--user", "@console"];

/// Starts it as an engine does, in a process group of its own.
fn starts(mac: &Mac, arguments: &[&str]) -> Child {
    let mut command = Command::new(programs().join("iechor-setup"));
    command.arg("--prefix").arg(mac.path()).args(arguments).env_clear().process_group(0);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
}

fn ends(child: Child) -> (i32, String) {
    let Output { status, stdout, stderr } = child.wait_with_output().unwrap();
    let said = String::from_utf8_lossy(&stdout).into_owned() + &String::from_utf8_lossy(&stderr);
    (status.code().unwrap_or(-1), said)
}

/// What is killed.
#[derive(Clone, Copy, Debug)]
enum Killed {
    /// The process that the engine started, and nothing that this one started.
    Engines,
    /// All of them.
    All,
}

/// Kills a run once it has told so many events; whether it had not ended by then.
fn killed_after(mac: &Mac, arguments: &[&str], events: usize, killed: Killed) -> bool {
    let mut child = starts(mac, arguments);
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let told = lines.by_ref().take(events).map(Result::unwrap).filter(|line| !line.contains("\"outcome\"")).count();
    let pid = Pid::from_child(&child);
    // It may have ended by itself.
    let _ = match killed {
        Killed::Engines => kill_process(pid, Signal::KILL),
        Killed::All => kill_process_group(pid, Signal::KILL),
    };
    let was_killed = child.wait().unwrap().signal() == Some(Signal::KILL.as_raw());
    // What was started by the one that was killed ends by itself, and then nobody holds the other end.
    lines.for_each(drop);
    assert_eq!(told, events);
    was_killed
}

#[test]
fn an_engine_killed_half_way_leaves_nothing_half_done() {
    let mut numbers = Numbers(14);
    let mut half_way = 0;
    for kind in [Kind::Fresh, Kind::Rivals, Kind::StandardUser] {
        let never = Mac::new(kind, PromptAnswer::Allow);
        let before = never.tree();
        let set_up = never.again();
        let whole = starts(&set_up, &INSTALL);
        let (code, said) = ends(whole);
        assert_eq!(code, 0, "{said}");
        let events = said.lines().count();
        for n in 0..16 {
            let killed = if n % 2 == 0 { Killed::Engines } else { Killed::All };
            let at = numbers.below(events);
            let (mac, arguments) = match n % 3 {
                0 => (set_up.again(), &["--json", "--as", "@console", "uninstall", "--yes"][..]),
                _ => (never.again(), &INSTALL[..]),
            };
            let about = format!("{kind:?}, {arguments:?}, {killed:?} after {at} events");
            half_way += usize::from(killed_after(&mac, arguments, at, killed));
            // The engine comes again, as engines do. What the killed one had started may still be at its end.
            wait_until(&format!("set up after all: {about}"), PATIENCE, || {
                let ran = mac.setup(&INSTALL);
                assert!(
                    ran.code() == 0 || ran.code() == 1 && ran.said().contains("\"busy\""),
                    "{about}: {}",
                    ran.said()
                );
                ran.code() == 0
            });
            let expected = if kind == Kind::Rivals { 3 } else { 0 };
            mac.setup(&["status", "--expect", "--recommended"]).exits(expected);
            let journal = format!("{}/{}", names::ROOT_RECORDS, names::JOURNAL_FILE);
            assert!(!mac.at(&journal).exists(), "{about}");
            mac.setup(&["uninstall", "--yes"]).exits(0);
            assert_eq!(mac.difference(&before), [""; 0], "{about}");
        }
    }
    assert!(half_way > 40, "only {half_way} runs were killed before their end");
    say(&format!("{half_way} runs of engines were killed half-way, and the next put each Mac in order"));
}

#[test]
fn engines_that_run_at_once_end_as_documented_and_one_of_them_wins() {
    let never = Mac::new(Kind::StandardUser, PromptAnswer::Allow);
    let before = never.tree();
    let mut busy = 0;
    for _ in 0..12 {
        let mac = never.again();
        let other = [&INSTALL[..], &["--cli", "user", "--no-ports"]].concat();
        let all = [&INSTALL[..], &INSTALL, &other].map(|arguments| starts(&mac, arguments)).map(ends);
        for (code, said) in &all {
            let is_busy = *code == 1 && (said.contains("\"busy\"") || said.contains("\"plan_changed\""));
            assert!(*code == 0 || is_busy, "{code}: {said}");
            busy += usize::from(is_busy);
        }
        assert!(all.iter().any(|(code, _)| *code == 0), "nobody won: {all:?}");
        // Whoever won last, it is whole.
        mac.setup(&["status"]).exits(0);
        mac.setup(&INSTALL).exits(0);
        mac.setup(&["uninstall", "--yes"]).exits(0);
        assert_eq!(mac.difference(&before), [""; 0]);
    }
    say(&format!("36 engines ran at once, three by three: {busy} found another one at work and changed nothing"));
}

#[test]
fn an_engine_that_comes_while_the_person_is_asked_says_so_and_changes_nothing() {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Ask);
    let before = mac.tree();
    let asked = Asked::start(&programs().join("iechor-setup"), &mac, "apply --yes --recommended");
    let waiting = mac.tree();
    let (code, said) = ends(starts(&mac, &INSTALL));
    assert!(code == 1 && said.contains("\"busy\"") && said.contains("may be waiting for a password"), "{code}: {said}");
    mac.setup(&["--as", "@console", "status", "--brief", "--expect", "--recommended"]).exits(3);
    assert_eq!(mac.difference(&waiting), [""; 0]);
    let (code, said) = asked.answer("cancel");
    assert_eq!(code, 4, "{said}");
    assert_eq!(mac.difference(&before), [""; 0]);
    let asked = Asked::start(&programs().join("iechor-setup"), &mac, "apply --yes --recommended");
    assert_eq!(ends(starts(&mac, &INSTALL)).0, 1);
    let (code, said) = asked.answer("allow");
    assert_eq!(code, 0, "{said}");
    mac.setup(&INSTALL).exits(0);
    mac.setup(&["status", "--expect", "--recommended"]).exits(0);
    mac.answers(PromptAnswer::Allow);
    mac.setup(&["uninstall", "--yes"]).exits(0);
    mac.answers(PromptAnswer::Ask);
    assert_eq!(mac.difference(&before), [""; 0]);
}
