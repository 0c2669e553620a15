//! What is printed: completely, briefly, and to whoever needs it.

use std::{
    fs,
    io::Write,
    process::{Command, Stdio},
};

use model::{PromptAnswer, names};
use promises::with_own_machine;
use simulator::Kind;

use crate::{ADMIN, APPLY, WITHOUT, mac, records, said};

#[test]
fn output_to_a_full_device_is_a_failure() {
    let mac = mac(Kind::Fresh, PromptAnswer::Allow);
    let to_full = |words: &[&str]| {
        let mut command = Command::new(promises::programs().join("iechor-setup"));
        command.arg("--prefix").arg(mac.path()).args(words).stdin(Stdio::null());
        command.stdout(fs::File::options().write(true).open("/dev/full").unwrap()).stderr(Stdio::piped());
        let output = command.output().unwrap();
        (output.status.code().unwrap(), String::from_utf8(output.stderr).unwrap())
    };
    for words in [&["plan"][..], &["status"], &["log"], &["--json", "plan"], &["--json", "status"], &["policy", "show"]]
    {
        let (code, said) = to_full(words);
        assert_eq!(code, 1, "{words:?}: {said}");
        // With --json the failure goes to standard output, which is full.
        assert!(words[0] == "--json" || said.contains("could not write all of it"), "{words:?}: {said}");
    }
    // A run completes even if nothing can be printed.
    assert_eq!(to_full(&APPLY).0, 0);
    mac.setup(&["status"]).exits(0);
}

#[test]
fn quiet_says_only_what_needs_attention() {
    let mac = mac(Kind::Fresh, PromptAnswer::Allow);
    for words in [
        &["apply", "--yes", "-q"][..],
        &["apply", "--yes", "--quiet"],
        &["repair", "--yes", "-q"],
        &["install", "--user", "dev", "-q"],
        &["uninstall", "--yes", "-q"],
    ] {
        assert_eq!(mac.setup(words).exits(0).said(), "", "{words:?}");
    }
    // Manual steps, items that are off, and failures are printed; and before agreeing, the plan.
    mac.setup(&[&WITHOUT[..], &["--yes", "-q"]].concat()).exits(0).says("left to you");
    mac.setup(&["uninstall", "--yes", "-q"]).exits(0);
    mac.setup(&["apply", "--ports", "-q"]).exits(2).says("leaves off").says(names::HELPER);
    mac.answers(PromptAnswer::Deny);
    mac.setup(&["apply", "--yes", "-q"]).exits(5).says("no administrator password was accepted");
}

#[test]
fn each_step_is_printed_differently() {
    let mac = mac(Kind::Fresh, PromptAnswer::Allow);
    for words in [&APPLY[..], &["uninstall", "--yes"]] {
        let ran = mac.setup(words).exits(0);
        let said = ran.said();
        let mut steps: Vec<&str> = said
            .lines()
            .filter(|line| line.starts_with("  ["))
            .filter_map(|line| line.split_once("] "))
            .map(|s| s.1)
            .collect();
        let all = steps.len();
        assert!(all > 12, "{said}");
        steps.sort_unstable();
        steps.dedup();
        assert_eq!(steps.len(), all, "{said}");
        let job = if words[0] == "apply" { "loads" } else { "unloads" };
        assert!(said.contains(&format!("vmnetd.plist (launchd {job} the job)")), "{said}");
    }
}

#[test]
fn help_has_examples_and_exit_codes_and_status_says_of_what_it_is_one() {
    let mac = mac(Kind::Fresh, PromptAnswer::Allow);
    mac.setup(&["--help"]).exits(0).says("Examples:").says("sudo iechor-setup install --user dev").says("Exit codes:");
    let status = said(&mac.setup(&["--json", "status"]).exits(0)).remove(0);
    assert_eq!((&status["schema"], &status["user"], &status["in_order"]), (&1.into(), &"dev".into(), &true.into()));
    assert!(status["version"].is_string() && status["time"].as_u64().unwrap() > 1_000_000_000, "{status}");
    // For fleets: set up or not, by exit code alone.
    mac.setup(&["plan", "--check", "--recommended"]).exits(3);
    mac.setup(&APPLY).exits(0);
    mac.setup(&["plan", "--check", "--recommended"]).exits(0);
}

#[test]
fn who_cancels_or_has_no_password_is_told_what_needs_none() {
    for (answer, code) in [(PromptAnswer::Cancel, 4), (PromptAnswer::Deny, 5)] {
        let mac = mac(Kind::Fresh, answer);
        mac.setup(&APPLY).exits(code).says("nothing was changed").says("--cli user --no-socket --context --no-ports");
        mac.setup(&[&WITHOUT[..], &["--yes"]].concat()).exits(0);
    }
}

#[test]
fn broken_settings_of_any_size_are_told_in_a_few_lines() {
    let mac = mac(Kind::Fresh, PromptAnswer::Allow);
    mac.setup(&APPLY).exits(0);
    let settings = records(&mac).join(names::SETTINGS_FILE);
    let long = format!("cli = \"{}\"\n", "x".repeat(5_000_000));
    for text in
        [&vec![0; 5_000_000][..], long.as_bytes(), b"cli = \"\x1b]0;owned\x07\"\n", b"socket = true\n\x1b[2J = 1\n"]
    {
        fs::write(&settings, text).unwrap();
        for words in [&["status"][..], &["--json", "status"]] {
            let said = mac.setup(words).exits(3).says("settings.toml").said();
            assert!(said.len() < 4000 && !said.contains('\x1b'), "{} bytes: {}", said.len(), &said[..200]);
        }
    }
}

#[test]
fn an_account_that_the_helper_refuses_is_told_for_whom_it_is_set_up() {
    if !with_own_machine("output::an_account_that_the_helper_refuses_is_told_for_whom_it_is_set_up") {
        return;
    }
    let mac = mac(Kind::StandardUser, PromptAnswer::Allow);
    let _booted = mac.boot();
    mac.setup(&APPLY).exits(0);
    let expose = |words: &[&str]| {
        let output = mac.as_account(ADMIN, &[&["expose"], words].concat()).output().unwrap();
        (output.status.code(), String::from_utf8(output.stderr).unwrap())
    };
    for words in [&["127.0.0.1:80", "--to", "127.0.0.1:1"][..], &["127.0.0.1:80", "--test"]] {
        let mut words = words.to_vec();
        words.extend(["--as", "admin"]);
        let (code, said) = expose(&words);
        assert_eq!(code, Some(1), "{said}");
        assert!(said.contains("permission denied") && said.contains("is set up for dev"), "{said}");
        assert!(said.contains("iechor-setup apply --ports"), "{said}");
    }
    let (code, said) = expose(&["224.0.0.1:80", "--test"]);
    assert!(code == Some(2) && said.contains("multicast"), "{said}");
}

#[test]
fn a_policy_is_read_from_standard_input() {
    let mac = mac(Kind::Fresh, PromptAnswer::Allow);
    let put = |words: &[&str]| {
        let mut command = Command::new(promises::programs().join("iechor-setup"));
        command.arg("--prefix").arg(mac.path()).args(words);
        let mut child = command.stdin(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        // Larger than the limit: the rest is not read.
        let _ = child.stdin.take().unwrap().write_all(&vec![b'x'; 1 << 20]);
        String::from_utf8(child.wait_with_output().unwrap().stderr).unwrap()
    };
    let said = put(&["policy", "put", "-"]);
    assert!(said.contains("a policy has at most 49152 bytes"), "{said}");
    let said = put(&["policy", "put", "no-such-file"]);
    assert!(said.contains("could not read 'no-such-file'"), "{said}");
}
