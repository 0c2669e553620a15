//! Helper first: one prompt installs the helper with a root-owned copy of the set-up program, and every later change of
//! root's goes through it and asks nobody. What it may not do, it may not do however it is asked.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, missing_docs)]

use std::{
    fs,
    io::{Read, Write},
    net::Shutdown,
    os::unix::{
        fs::{PermissionsExt, chown},
        net::UnixStream,
    },
    path::PathBuf,
    time::{Duration, Instant},
};

use model::{PromptAnswer, names};
use promises::{Mac, become_account, wait_until};
use serde_json::{Value, json};
use simulator::Kind;
use vmnetd::{
    client::{Error, Helper, Why},
    wire::Code,
};

const DEV: u32 = 501;
const ANN: u32 = 502;
const SOON: Duration = Duration::from_secs(15);
const FIRST: [&str; 8] = ["apply", "--ask", "helper-first", "--ports", "--cli", "off", "--no-socket", "--yes"];

/// A Mac that asks nobody but once: the helper and the copy are installed, and from then on a prompt is denied.
fn set_up(mac: &Mac) {
    mac.setup(&FIRST).exits(0);
    mac.answers(PromptAnswer::Deny);
}

fn is_root(promise: &str) -> bool {
    // The helper looks at real uids.
    promises::is_root(promise)
}

fn copy(mac: &Mac) -> PathBuf {
    mac.at(names::SETUP_COPY)
}

/// The root sides that the helper started and that have not ended.
fn root_sides(mac: &Mac) -> Vec<String> {
    let mut found = Vec::new();
    for process in fs::read_dir("/proc").unwrap().flatten() {
        let Ok(words) = fs::read(process.path().join("cmdline")) else { continue };
        let words = String::from_utf8_lossy(&words).replace('\0', " ");
        if words.contains("--through-helper") && words.contains(mac.path().to_str().unwrap()) {
            found.push(words);
        }
    }
    found
}

/// Does something as another account, in a thread of its own.
fn as_account<T: Send>(uid: u32, what: impl FnOnce() -> T + Send) -> T {
    std::thread::scope(|scope| {
        let done = scope.spawn(|| {
            become_account(uid);
            what()
        });
        done.join().unwrap()
    })
}

/// Asks for the verb, as an account.
fn set_up_verb(mac: &Mac, uid: u32) -> Result<UnixStream, Error> {
    let helper = Helper::at(&mac.at(names::HELPER_SOCKET));
    as_account(uid, || helper.set_up())
}

fn refusal(asked: Result<UnixStream, Error>) -> (Code, String) {
    match asked.map(drop).unwrap_err().why() {
        Why::Refused(refusal) => (refusal.code, refusal.text.clone()),
        other => panic!("{other:?}"),
    }
}

/// Sends a request to the root side that the verb started, and returns its last line.
fn ask(mac: &Mac, uid: u32, request: &Value) -> Value {
    let mut channel = set_up_verb(mac, uid).unwrap();
    channel.write_all(request.to_string().as_bytes()).unwrap();
    channel.shutdown(Shutdown::Write).unwrap();
    let mut said = String::new();
    channel.read_to_string(&mut said).unwrap();
    serde_json::from_str(said.lines().last().unwrap_or_default()).unwrap_or(Value::Null)
}

/// What would be agreed to for these choices.
fn request(mac: &Mac, choices: &[&str]) -> Value {
    let plan = mac.setup(&[&["--json", "plan"][..], choices].concat()).exits(0);
    let plan: Value = serde_json::from_slice(&plan.output.stdout).unwrap();
    json!({ "schema": 1, "choices": plan["choices"], "approved": plan["explanation"]["digest"], "uid": DEV })
}

#[test]
fn after_one_prompt_every_change_of_roots_goes_without_one_and_the_last_leaves_nothing() {
    if !is_root("after_one_prompt_every_change_of_roots_goes_without_one_and_the_last_leaves_nothing") {
        return;
    }
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    let before = mac.tree();
    let booted = mac.boot();
    set_up(&mac);
    let meta = fs::metadata(copy(&mac)).unwrap();
    assert_eq!(meta.permissions().mode() & 0o7777, 0o544);
    assert_eq!(std::os::unix::fs::MetadataExt::uid(&meta), 0);
    let bundled = mac.at(&format!("{}/{}", names::BUNDLE, names::BUNDLE_SETUP));
    assert!(fs::read(copy(&mac)).unwrap() == fs::read(bundled).unwrap());
    let status = mac.setup(&["--json", "status"]).exits(0);
    let status: Value = serde_json::from_slice(&status.output.stdout).unwrap();
    assert_eq!((&status["ask"], &status["through_helper"]), (&json!("helper-first"), &json!(true)));
    // Shown first: no password, for any of them.
    let plan = mac.setup(&["--json", "plan", "--cli", "system", "--socket", "--hosts", "both"]).exits(0);
    let plan: Value = serde_json::from_slice(&plan.output.stdout).unwrap();
    assert_eq!(plan["explanation"]["asks"], json!(false));
    for group in plan["explanation"]["groups"].as_array().unwrap() {
        assert_eq!(group["asks"], json!(false), "{group}");
    }
    for change in [
        &["apply", "--cli", "system", "--yes"][..],
        &["apply", "--socket", "--yes"],
        &["apply", "--hosts", "both", "--yes"],
        &["apply", "--cli", "off", "--no-hosts", "--yes"],
        &["apply", "--recommended", "--yes"],
    ] {
        mac.setup(change).exits(0);
        mac.setup(&["status"]).exits(0);
    }
    assert!(mac.at(names::DEFAULT_SOCKET).is_symlink() && mac.at("/usr/local/bin/iechor").is_symlink());
    // What somebody broke is repaired the same way.
    fs::remove_file(mac.at("/usr/local/bin/iechor")).unwrap();
    mac.setup(&["repair", "--yes"]).exits(0);
    assert_eq!(root_sides(&mac), [""; 0]);
    mac.setup(&["uninstall", "--yes"]).exits(0).says("nothing of iEchor Setup remains");
    assert!(!copy(&mac).exists() && !mac.at(names::HELPER).exists());
    wait_until("no root side is left", SOON, || root_sides(&mac).is_empty());
    drop(booted);
    mac.answers(PromptAnswer::Allow);
    assert_eq!(mac.difference(&before), [""; 0]);
}
