//! What the root side takes from below: a small strict request, and nothing that was not agreed to.
#![allow(clippy::unwrap_used, missing_docs)]

use std::{
    io::{Read, Write},
    net::Shutdown,
    os::{fd::OwnedFd, unix::net::UnixStream},
    process::{Command, Stdio},
};

use model::Answer;
use promises::Mac;
use proptest::{
    prelude::*,
    test_runner::{Config, TestRunner},
};
use serde_json::{Value, json};
use simulator::Kind;

/// Sends bytes to the root side and returns its last line.
fn ask(mac: &Mac, request: &[u8]) -> Value {
    let (mut ours, theirs) = UnixStream::pair().unwrap();
    let mut root = Command::new(promises::programs().join("iechor-setup"))
        .arg("root-side")
        .arg("--prefix")
        .arg(mac.path())
        .stdin(Stdio::from(OwnedFd::from(theirs.try_clone().unwrap())))
        .stdout(Stdio::from(OwnedFd::from(theirs)))
        .spawn()
        .unwrap();
    // It may hang up before it has read everything.
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

#[test]
fn root_does_only_what_was_agreed_to() {
    let mac = Mac::new(Kind::Fresh, Answer::Allow);
    let right = request(&mac);
    let mut other = right.clone();
    other["approved"] = json!("0".repeat(64));
    refused(&mac, other.to_string().as_bytes(), "plan_changed");
    // Agreed to one thing, asked for another.
    let mut more = right.clone();
    more["choices"]["ports"] = json!(false);
    refused(&mac, more.to_string().as_bytes(), "plan_changed");
    assert!(ask(&mac, right.to_string().as_bytes())["done"].is_array());
    // A digest is good once.
    refused(&mac, right.to_string().as_bytes(), "plan_changed");
}

#[test]
fn a_request_is_read_strictly() {
    let mac = Mac::new(Kind::Fresh, Answer::Allow);
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
    let mac = Mac::new(Kind::Fresh, Answer::Allow);
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
        // White space may be added or changed without changing what is asked for.
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
