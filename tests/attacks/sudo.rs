//! The real sudo of this system: its ticket, and accounts that it does not know.

use std::{
    fs,
    io::{Read, Write},
    os::unix::{fs::PermissionsExt, process::CommandExt},
    process::{Command, Stdio},
};

use model::{PromptAnswer, names};
use promises::{Etc, Mac};
use simulator::Kind;

/// The real sudo of this system, with a password typed on a terminal.
#[test]
fn sudos_ticket_is_gone_afterwards_unless_it_stood_before() {
    if !promises::with_own_machine("sudo::sudos_ticket_is_gone_afterwards_unless_it_stood_before") {
        return;
    }
    let etc = Etc::with(&[("dev", 501)], "Defaults timestamp_timeout=5\nroot ALL=(ALL) ALL\ndev ALL=(ALL) ALL\n");
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Deny);
    asks_by_sudo(&mac);
    let apply = format!(
        "{} --prefix {} apply --recommended --yes",
        promises::programs().join("iechor-setup").display(),
        mac.path().display()
    );
    let after = "; echo exit=$?; sudo -n true 2>/dev/null && echo ticket stands || echo no ticket";
    let said = as_dev(&format!("{apply}{after}"), "password\n");
    assert!(said.contains("exit=0") && said.contains("no ticket"), "{said}");
    let uninstall = apply.replace("apply --recommended", "uninstall");
    let said = as_dev(&format!("sudo -v; {uninstall}{after}"), "password\n");
    assert!(said.contains("exit=0") && said.contains("ticket stands"), "{said}");
    // Also after a failure.
    let said = as_dev(&format!("sudo -k; {apply}{after}"), "wrong\nwrong\nwrong\n");
    assert!(said.contains("exit=5") && said.contains("no administrator password was accepted"), "{said}");
    // The CIS benchmark disables sudo's ticket. Then macOS asks, if there is a screen.
    etc.over("sudoers", "Defaults timestamp_timeout=0\nroot ALL=(ALL) ALL\ndev ALL=(ALL) ALL\n", 0o440);
    let before = mac.tree();
    let said = as_dev(&format!("{apply}{after}"), "password\n");
    assert!(said.contains("exit=5") && said.contains("no administrator password"), "{said}");
    mac.describe("no_screen", "true");
    let said = as_dev(&format!("{apply}{after}"), "password\n");
    assert!(
        said.contains("exit=5") && said.contains("timestamp_timeout=0") && said.contains("sudo '/Applications"),
        "{said}"
    );
    mac.describe("no_screen", "false");
    // Its advice works: root is not asked.
    mac.setup(&["--as", "dev", "apply", "--recommended", "--yes"]).exits(0);
    mac.setup(&["uninstall", "--yes"]).exits(0);
    assert_eq!(mac.difference(&before), [""; 0]);
}

#[test]
fn a_standard_user_at_a_terminal_is_asked_by_macos_and_not_by_sudo() {
    if !promises::with_own_machine("sudo::a_standard_user_at_a_terminal_is_asked_by_macos_and_not_by_sudo") {
        return;
    }
    let _etc = Etc::with(&[("dev", 501)], "root ALL=(ALL) ALL\n%admin ALL=(ALL) ALL\n");
    let mac = Mac::new(Kind::StandardUser, PromptAnswer::Cancel);
    asks_by_sudo(&mac);
    let apply = format!(
        "{} --prefix {} apply --recommended --yes; echo exit=$?",
        promises::programs().join("iechor-setup").display(),
        mac.path().display()
    );
    let said = as_dev(&apply, "");
    assert!(said.contains("exit=4") && !said.contains("assword for") && !said.contains("assword:"), "{said}");
    // Over ssh there is only sudo, which accepts only administrators.
    mac.describe("no_screen", "true");
    let said = as_dev(&apply, "password\n");
    assert!(said.contains("exit=5") && said.contains("--cli user"), "{said}");
}

/// Has the command line on this simulated Mac ask by sudo, as on a Mac.
fn asks_by_sudo(mac: &Mac) {
    let path = mac.path().join(names::SIMULATED_MAC);
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, format!("sudo = true\nno_screen = false\n{text}")).unwrap();
}

/// Runs a line of shell as dev on a terminal; returns its output.
fn as_dev(line: &str, typed: &str) -> String {
    let script = promises::open_directory();
    fs::set_permissions(script.path(), fs::Permissions::from_mode(0o777)).unwrap();
    let file = script.path().join("line");
    fs::write(&file, line).unwrap();
    let mut command = Command::new("script");
    command.args(["-qefc", &format!("sh '{}'", file.display()), "/dev/null"]).uid(501).gid(20);
    command.env_clear().env("PATH", "/usr/bin:/bin").stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut terminal = command.spawn().unwrap();
    let (mut said, mut answers) = (Vec::new(), typed.lines());
    let mut output = terminal.stdout.take().unwrap();
    let mut input = terminal.stdin.take().unwrap();
    let mut byte = [0];
    while output.read(&mut byte).unwrap_or(0) == 1 {
        said.push(byte[0]);
        // sudo discards what was typed before its prompt.
        if said.ends_with(b"assword for dev: ") || said.ends_with(b"assword: ") {
            let answer = answers.next().unwrap_or("");
            let _ = writeln!(input, "{answer}");
        }
    }
    let _ = terminal.wait();
    String::from_utf8_lossy(&said).into_owned()
}
