//! The debug log: silent unless it is enabled, and without secrets.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, missing_docs)]

use std::process::{Command, Stdio};

use model::PromptAnswer;
use promises::Mac;
use simulator::Kind;

/// Runs `iechor-setup` with this value of `IECHOR_LOG`; returns the debug lines, and everything else it printed.
fn run(mac: &Mac, value: Option<&str>, arguments: &[&str]) -> (Vec<String>, String) {
    let mut command = Command::new(promises::programs().join("iechor-setup"));
    command.arg("--prefix").arg(mac.path()).args(arguments).stdin(Stdio::null()).env_remove("IECHOR_LOG");
    let output = command.envs(value.map(|value| ("IECHOR_LOG", value))).output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{text}");
    let (debug, rest): (Vec<&str>, Vec<&str>) = text.lines().partition(|line| line.starts_with("debug "));
    (debug.into_iter().map(str::to_owned).collect(), rest.join("\n"))
}

#[test]
fn the_debug_log_is_silent_unless_it_is_switched_on_and_tells_no_contents() {
    let apply = ["apply", "--recommended", "--yes"];
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    let again = mac.again();
    let (silent, said) = run(&mac, None, &apply);
    assert!(silent.is_empty(), "{silent:?}");
    assert!(run(&mac, Some("1"), &apply).0.is_empty());
    let (debug, said_too) = run(&again, Some("debug"), &apply);
    assert_eq!(said.replace(mac.path().to_str().unwrap(), ""), said_too.replace(again.path().to_str().unwrap(), ""));
    for module in ["elevate::carry_out", "elevate::prompt", "elevate::root_channel", "apply::transaction"] {
        assert!(debug.iter().any(|line| line.contains(module)), "{module} says nothing: {debug:#?}");
    }
    let all = debug.join("\n");
    for contents in ["<?xml", "ProgramArguments", "ELF", "signature"] {
        assert!(!all.contains(contents), "{contents}: {all}");
    }
}
