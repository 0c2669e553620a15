//! When set-up asks, and when it does not: at most once for one thing, never after a No, and nothing is left of what was
//! asked for too long.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, missing_docs)]

use std::{
    fs,
    io::Read,
    net::TcpStream,
    os::unix::fs::{PermissionsExt, symlink},
    process::{Command, Stdio},
    time::Duration,
};

use model::{Ask, PromptAnswer, Refusal, names};
use promises::{Asked, Mac, Ran, Running, programs, wait_until, with_own_machine};
use serde_json::{Value, json};
use simulator::Kind;

/// A Mac whose organisation has set-up ask for one thing at a time.
fn when_needed(answer: PromptAnswer) -> Mac {
    let mac = Mac::new(Kind::Fresh, answer);
    mac.asks(Ask::WhenNeeded);
    mac
}

fn json(ran: &Ran) -> Value {
    serde_json::from_slice(&ran.output.stdout).unwrap_or_else(|e| panic!("{e}: {}", ran.said()))
}

fn program() -> std::path::PathBuf {
    programs().join("iechor-setup")
}

/// Differences, but for how the prompt answers.
fn difference(mac: &Mac, before: &promises::Tree) -> Vec<String> {
    mac.difference(before).into_iter().filter(|line| !line.contains(names::SIMULATED_MAC)).collect()
}

/// Puts another release in the app: its tools, and a helper of the same version with other bytes.
fn update(mac: &Mac, what: &str) {
    for path in [format!("{}/iechor", names::BUNDLE_TOOLS), names::BUNDLE_HELPER.to_owned()] {
        let at = mac.at(&format!("{}/{path}", names::BUNDLE));
        let text = [&fs::read(&at).unwrap(), what.as_bytes()].concat();
        fs::remove_file(&at).unwrap();
        fs::write(&at, text).unwrap();
        fs::set_permissions(&at, fs::Permissions::from_mode(0o755)).unwrap();
    }
}

#[test]
fn refused_once_then_started_twenty_times_and_updated_twice_nobody_is_asked_and_nothing_changes() {
    for answer in [PromptAnswer::Cancel, PromptAnswer::Deny] {
        for ask in [Ask::WhenNeeded, Ask::HelperFirst] {
            let mac = Mac::new(Kind::Fresh, answer);
            mac.asks(ask);
            let fresh = mac.tree();
            mac.setup(&["start"]).exits(0).says("open a new terminal, or reload your shells").says("IECHOR_HOST");
            mac.setup(&["require", "ports"]).says("is vmnetd running?");
            let advice = mac.setup(&["status"]).exits(0).says("IECHOR_HOST").said();
            // A prompt would stand for ever; that a start comes back is that there was none.
            mac.answers(PromptAnswer::Nobody);
            let mut before = mac.tree();
            for start in 0..20 {
                if start == 7 || start == 14 {
                    update(&mac, "\n# another release\n");
                    before = mac.tree();
                }
                let started = json(&mac.setup(&["--json", "start"]).exits(0));
                assert_eq!(started["first_start"], Value::Null, "{ask:?}, start {start}");
                assert_eq!(started["notices"], json!([]), "{ask:?}, start {start}");
                let needed = json(&mac.setup(&["--json", "require", "ports", "--timeout", "60"]).exits(5));
                assert_eq!(needed["failure"]["code"], "not_asked", "{ask:?}, start {start}");
                assert_eq!(mac.difference(&before), [""; 0], "{ask:?}, start {start}");
            }
            assert_eq!(mac.setup(&["status"]).exits(0).said(), advice, "{ask:?}");
            // Reversed by choice, it is asked about again.
            mac.setup(&["refuse", "--undo", "ports"]).exits(0);
            mac.answers(PromptAnswer::Allow);
            if ask == Ask::WhenNeeded {
                mac.setup(&["require", "ports"]).exits(0);
                assert!(mac.at(names::HELPER).exists());
            }
            mac.setup(&["uninstall", "--yes"]).exits(0);
            let left = difference(&mac, &fresh).into_iter().filter(|line| !line.contains("iEchor.app"));
            assert_eq!(left.collect::<Vec<_>>(), [""; 0], "{ask:?}");
        }
    }
}

const PAGE: &str = "Ports are not available: exposing port TCP 127.0.0.1:80 -> 0.0.0.0:0: failed to connect to \
                    /var/run/com.iechor.vmnetd.sock: is vmnetd running?: dial unix /var/run/com.iechor.vmnetd.sock: \
                    connect: connection refused";

/// Another program at the same moment: it waits, and could ask nobody itself.
fn waiting(mac: &Mac, arguments: &[&str]) -> std::process::Child {
    let mut command = Command::new(program());
    command.arg("--prefix").arg(mac.path()).args(["-vv", "--json"]).args(arguments);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut waits = command.spawn().unwrap();
    let mut said = Vec::new();
    while !String::from_utf8_lossy(&said).contains("waits for it") {
        let mut byte = [0];
        assert_eq!(waits.stderr.as_mut().unwrap().read(&mut byte).unwrap(), 1, "{}", String::from_utf8_lossy(&said));
        said.push(byte[0]);
    }
    waits
}

#[test]
fn two_that_need_port_80_at_the_same_moment_give_one_prompt_and_get_it_both() {
    if !with_own_machine("two_that_need_port_80_at_the_same_moment_give_one_prompt_and_get_it_both") {
        return;
    }
    let mac = when_needed(PromptAnswer::Allow);
    let before = mac.tree();
    let booted = mac.boot();
    mac.setup(&["start"]).exits(0);
    mac.answers(PromptAnswer::Ask);
    let mut asked = Asked::start(&program(), &mac, "expose 127.0.0.1:80 --to 127.0.0.1:8080");
    let second = Running(waiting(&mac, &["expose", "127.0.0.2:80", "--to", "127.0.0.1:8080"]));
    asked.tell("allow");
    let said = asked.until("bound by the helper");
    assert_eq!(said.matches(Asked::PROMPT).count(), 1, "{said}");
    // What the prompt says it is for.
    assert!(said.contains("exposing port TCP 127.0.0.1:80"), "{said}");
    // The other one had nobody to ask, and has its port all the same.
    for address in ["127.0.0.1:80", "127.0.0.2:80"] {
        wait_until(address, Duration::from_secs(30), || TcpStream::connect(address).is_ok());
    }
    drop(second);
    asked.hang_up();
    // Where the helper runs, and where none is needed, nobody is asked: a prompt would stand for ever.
    mac.answers(PromptAnswer::Nobody);
    for (address, how) in [("127.0.0.1:443", "bound by the helper"), ("127.0.0.1:8443", "bound directly")] {
        let mut command = Command::new(program());
        command.arg("--prefix").arg(mac.path()).args(["expose", address, "--to", "127.0.0.1:8080", "--timeout", "60"]);
        command.stdin(Stdio::null());
        drop(Running::until(command, how));
    }
    mac.answers(PromptAnswer::Allow);
    mac.setup(&["uninstall", "--yes"]).exits(0);
    drop(booted);
    assert_eq!(difference(&mac, &before), [""; 0]);
}

#[test]
fn a_declined_port_is_the_pages_error_for_both_that_need_it_and_one_prompt() {
    if !with_own_machine("a_declined_port_is_the_pages_error_for_both_that_need_it_and_one_prompt") {
        return;
    }
    let mac = when_needed(PromptAnswer::Allow);
    mac.setup(&["start"]).exits(0);
    mac.answers(PromptAnswer::Ask);
    let asked = Asked::start(&program(), &mac, "expose 127.0.0.1:80 --to 127.0.0.1:8080");
    let second = waiting(&mac, &["expose", "127.0.0.1:80", "--to", "127.0.0.1:8080"]);
    let (code, said) = asked.answer("cancel");
    assert!(code == 4 && said.contains(PAGE), "{code}: {said}");
    let second = second.wait_with_output().unwrap();
    assert_eq!(second.status.code(), Some(5));
    let failure: Value = serde_json::from_slice(&second.stdout).unwrap();
    assert_eq!((&failure["failure"]["code"], &failure["failure"]["message"]), (&json!("not_asked"), &json!(PAGE)));
    // Nobody answers, or no administrator is there.
    mac.setup(&["refuse", "--undo", "ports"]).exits(0);
    let before = mac.tree();
    mac.answers(PromptAnswer::Nobody);
    let expose = ["--json", "expose", "127.0.0.1:80", "--to", "127.0.0.1:8080", "--timeout", "1"];
    let failure = json(&mac.setup(&expose).exits(5));
    assert_eq!((&failure["failure"]["code"], &failure["failure"]["message"]), (&json!("timed_out"), &json!(PAGE)));
    assert_eq!(difference(&mac, &before), [""; 0], "nothing is remembered of what nobody answered");
    mac.answers(PromptAnswer::Deny);
    mac.setup(&["expose", "127.0.0.1:80", "--to", "127.0.0.1:8080"]).exits(5).says(PAGE);
    // Where only the window asks, the error is of what is there.
    mac.asks(Ask::FirstLaunch);
    let today = PAGE.replace("connection refused", "no such file or directory");
    mac.setup(&["expose", "127.0.0.1:80", "--to", "127.0.0.1:8080"]).exits(1).says(&today);
}

#[test]
fn who_waits_for_anothers_prompt_waits_no_longer_than_it_said_and_takes_nothing_away_from_it() {
    let mac = when_needed(PromptAnswer::Ask);
    let asked = Asked::start(&program(), &mac, "require socket");
    let failure = json(&mac.setup(&["--json", "require", "socket", "--timeout", "1"]).exits(5));
    assert_eq!(failure["failure"]["code"], "timed_out");
    let (code, said) = asked.answer("allow");
    assert_eq!(code, 0, "{said}");
    mac.setup(&["require", "socket"]).exits(0);
}

#[test]
fn two_first_starts_at_the_same_moment_ask_once_for_each_thing() {
    let mac = when_needed(PromptAnswer::Ask);
    let mut asked = Asked::start(&program(), &mac, "start");
    let second = waiting(&mac, &["start"]);
    asked.tell("allow");
    asked.until(Asked::PROMPT);
    let (code, said) = asked.answer("cancel");
    assert!(code == 0 && said.matches(Asked::PROMPT).count() == 2, "{code}: {said}");
    let second = second.wait_with_output().unwrap();
    let started: Value = serde_json::from_slice(&second.stdout).unwrap();
    assert_eq!((second.status.code(), &started["first_start"]), (Some(0), &Value::Null));
    let chosen = json(&mac.setup(&["--json", "status"]).exits(0))["choices"].clone();
    assert_eq!((&chosen["cli"], &chosen["refused"]), (&json!("system"), &json!({ "socket": "never" })));
}

#[test]
fn a_first_start_that_is_broken_off_is_over_and_what_is_missing_is_asked_for_at_need() {
    let mac = when_needed(PromptAnswer::Ask);
    let mut asked = Asked::start(&program(), &mac, "start");
    asked.tell("allow");
    asked.until(Asked::PROMPT);
    asked.hang_up();
    mac.answers(PromptAnswer::Allow);
    let started = json(&mac.setup(&["--json", "start"]).exits(0));
    assert_eq!(started["first_start"], Value::Null);
    assert!(mac.at("/usr/local/bin/iechor").is_symlink() && !mac.at(names::DEFAULT_SOCKET).is_symlink());
    mac.setup(&["require", "socket"]).exits(0);
    assert!(mac.at(names::DEFAULT_SOCKET).is_symlink());
}

#[test]
fn before_anything_is_answered_a_start_that_is_broken_off_has_not_been() {
    let mac = when_needed(PromptAnswer::Ask);
    let before = mac.tree();
    Asked::start(&program(), &mac, "start").hang_up();
    assert_eq!(mac.difference(&before), [""; 0]);
    mac.answers(PromptAnswer::Allow);
    assert_eq!(json(&mac.setup(&["--json", "start"]).exits(0))["first_start"]["asked"][0]["answer"], "allowed");
}

#[test]
fn what_takes_too_long_leaves_nothing_and_is_asked_about_again() {
    let mac = when_needed(PromptAnswer::Nobody);
    let before = mac.tree();
    let failure = json(&mac.setup(&["--json", "require", "socket", "--timeout", "1"]).exits(5));
    assert_eq!(failure["failure"]["code"], "timed_out");
    assert_eq!(mac.difference(&before), [""; 0]);
    // On a terminal, where the stand-in for the prompt waits for a line.
    mac.answers(PromptAnswer::Ask);
    let asked = mac.tree();
    let mut waits = Asked::start(&program(), &mac, "require socket --timeout 2");
    waits.until("in time");
    waits.hang_up();
    assert_eq!(mac.difference(&asked), [""; 0]);
    // Nothing is remembered of it.
    mac.answers(PromptAnswer::Allow);
    mac.setup(&["require", "socket", "--timeout", "60"]).exits(0);
}

#[test]
fn a_prompt_names_its_one_task_and_why_without_what_controls_a_terminal() {
    let mac = when_needed(PromptAnswer::Ask);
    let why = r#"--for "$(printf 'run\033[2J -p\r\n80 \342\200\256x\342\200\235 \007')" "#;
    let (code, said) = Asked::start(&program(), &mac, &format!("require socket {why}")).answer("cancel");
    assert_eq!(code, 4, "{said}");
    let task = |item: &str| model::catalogue::say(&format!("reason-{item}-prompt"));
    assert!(said.contains(&format!("wants to {}.", task("socket"))), "{said}");
    assert!(said.contains("“run[2J -p 80 x”"), "{said}");
    assert!(!said.contains(&task("tools")) && !said.contains(&task("ports")), "{said}");
    assert!(!said.contains(['\u{1b}', '\u{202e}', '\u{7}']), "{said:?}");
}

#[test]
fn no_screen_is_no_answer_and_the_next_start_asks() {
    let mac = when_needed(PromptAnswer::Cancel);
    mac.set("no_screen", "true");
    let before = mac.tree();
    let started = json(&mac.setup(&["--json", "start"]).exits(0));
    assert_eq!(started["first_start"]["asked"], json!([{ "item": "cli", "answer": "no_screen" }]));
    let failure = json(&mac.setup(&["--json", "require", "ports"]).exits(5));
    assert_eq!(failure["failure"]["code"], "no_screen");
    assert_eq!(mac.difference(&before), [""; 0]);
    mac.set("no_screen", "");
    let started = json(&mac.setup(&["--json", "start"]).exits(0));
    assert_eq!(started["first_start"]["asked"][0], json!({ "item": "cli", "answer": "cancelled" }));
}

#[test]
fn names_of_others_stay_theirs_at_a_first_start_and_nothing_of_them_is_said_to_be_done() {
    let mac = Mac::new(Kind::Rivals, PromptAnswer::Allow);
    mac.asks(Ask::WhenNeeded);
    symlink("/Users/dev/.orbstack/run/docker.sock", mac.at(names::DEFAULT_SOCKET)).unwrap();
    let link = |path: &str| fs::read_link(mac.at(path)).unwrap();
    let (kubectl, socket) = (link("/usr/local/bin/kubectl"), link(names::DEFAULT_SOCKET));
    mac.setup(&["start"]).exits(0).says("Default socket           Used by another app");
    assert_eq!((link("/usr/local/bin/kubectl"), link(names::DEFAULT_SOCKET)), (kubectl, socket));
    mac.setup(&["require", "socket"]).exits(1).says("iechor-setup repair socket");
}

#[test]
fn a_person_can_choose_the_mode_and_an_organisation_decides_it() {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Deny);
    // Chosen alone, nothing is set up before the first start asks.
    mac.setup(&["plan", "--ask", "when-needed"]).exits(0).says("Setup asks: when-needed");
    mac.setup(&["apply", "--ask", "when-needed", "--yes"]).exits(0);
    mac.setup(&["status"]).says("Setup asks: when-needed");
    let asked = json(&mac.setup(&["--json", "start"]).exits(0))["first_start"]["asked"].clone();
    assert_eq!(asked[0], json!({ "item": "cli", "answer": "denied" }));
    assert_eq!(json(&mac.setup(&["--json", "status"]))["ask"], "when-needed");
    // What is chosen later leaves it as it is.
    mac.setup(&["apply", "--no-context", "--yes"]).exits(0);
    assert_eq!(json(&mac.setup(&["--json", "status"]))["ask"], "when-needed");
    mac.asks(Ask::FirstLaunch);
    let before = mac.tree();
    let failure = json(&mac.setup(&["--json", "apply", "--ask", "when-needed", "--yes"]).exits(7));
    assert_eq!(failure["failure"]["code"], "managed");
    let message = failure["failure"]["message"].as_str().unwrap();
    assert!(message.contains("'Ask'") && message.contains(names::MANAGED), "{message}");
    mac.setup(&["status"]).says("as your organisation has it");
    assert_eq!(json(&mac.setup(&["--json", "require", "ports"]).exits(5))["failure"]["code"], "not_asked");
    assert_eq!(mac.difference(&before), [""; 0]);
    mac.setup(&["apply", "--ask", "first-launch", "--no-ports", "--yes"]).exits(0);
}

#[test]
fn what_was_refused_for_now_is_asked_about_when_something_needs_it() {
    let mac = when_needed(PromptAnswer::Cancel);
    mac.setup(&["start"]).exits(0);
    mac.setup(&["refuse", "--undo", "socket"]).exits(0);
    mac.setup(&["refuse", "socket"]).exits(0);
    assert_eq!(json(&mac.setup(&["--json", "status"]))["choices"]["refused"]["socket"], json!(Refusal::NotNow));
    mac.answers(PromptAnswer::Allow);
    mac.setup(&["require", "socket"]).exits(0);
    assert_eq!(json(&mac.setup(&["--json", "status"]))["choices"]["refused"], json!({ "cli": "never" }));
    // Chosen by hand after all, it is refused no more, and what was done instead goes.
    mac.setup(&["apply", "--recommended", "--yes"]).exits(0);
    assert_eq!(json(&mac.setup(&["--json", "status"]))["choices"]["refused"], Value::Null);
    assert!(!mac.at("/Users/dev/.iechor/bin/iechor").is_symlink());
    assert!(!fs::read_to_string(mac.at("/Users/dev/.zprofile")).unwrap().contains(names::USER_BIN));
}

#[test]
fn require_says_what_is_there_in_one_object_and_refuses_what_makes_no_sense() {
    let mac = when_needed(PromptAnswer::Allow);
    mac.setup(&["start"]).exits(0);
    let before = mac.tree();
    for (word, item, setting) in [
        ("tools", "tools", "system"),
        ("socket", "socket", "on"),
        ("context", "context", "on"),
        ("path", "path", "profile"),
    ] {
        let required = json(&mac.setup(&["--json", "require", word]).exits(0));
        assert_eq!(required, json!({ "required": item, "setting": setting }));
    }
    assert_eq!(mac.difference(&before), [""; 0], "what is there is not made again");
    let made = json(&mac.setup(&["--json", "require", "kubernetes"]).exits(0));
    assert_eq!(made, json!({ "required": "hosts", "setting": "kubernetes" }));
    let chosen = json(&mac.setup(&["--json", "status"]).exits(0))["choices"].clone();
    assert_eq!((&chosen["hosts"], &chosen["kubernetes"]), (&json!("kubernetes"), &json!(true)));
    for wrong in [&["require"][..], &["require", "nonsense"], &["require", "ports", "--timeout", "0"]] {
        mac.setup(wrong).exits(2);
    }
}
