//! Ansible's role, driven by ansible-playbook itself.

use std::{fs, process::Command};

use serde_json::json;

use crate::{Managed, State, place, said, tool};

/// What ansible-playbook says it did, and everything that it said.
#[derive(Debug)]
struct Played {
    ok: bool,
    changed: bool,
    said: String,
}

/// Plays the playbook that is published, on this Mac.
fn plays(on: &Managed, options: &[&str], values: serde_json::Value) -> Played {
    let mut all = json!({
        "iechor_setup_program": on.program(),
        "ansible_become": false,
        "ansible_python_interpreter": tool("python"),
    });
    all.as_object_mut().unwrap().extend(values.as_object().unwrap().clone());
    let output = Command::new(tool("ansible-playbook"))
        .args(["-i", "localhost,", "-c", "local", "-e", &all.to_string()])
        .args(options)
        .arg(place("ansible/playbook.yml"))
        .env_clear()
        .env("PATH", "/usr/bin:/bin")
        .env("LC_ALL", "C.UTF-8")
        .env("HOME", on.directory.path())
        .output()
        .unwrap();
    let said = said(&output);
    assert!(!said.contains("[WARNING]") && !said.contains("[DEPRECATION"), "{said}");
    let recap = said
        .lines()
        .find(|line| line.starts_with("localhost") && line.contains("failed="))
        .unwrap_or_else(|| panic!("{said}"));
    Played { ok: output.status.success(), changed: !recap.contains("changed=0"), said }
}

#[test]
fn ansible_checks_sets_up_and_finds_nothing_more_to_do() {
    let on = Managed::new(State::Never);
    let checked = plays(&on, &["--check"], json!({}));
    assert!(checked.ok && checked.changed, "{checked:?}");
    assert_eq!(on.mac.difference(&on.before), [""; 0], "a check changes nothing");
    let ran = plays(&on, &[], json!({}));
    assert!(ran.ok && ran.changed, "{ran:?}");
    on.mac.setup(&["status", "--expect", "--recommended"]).exits(0);
    let again = plays(&on, &[], json!({}));
    assert!(again.ok && !again.changed, "{again:?}");
    // Drift is seen by a check, and repaired by a run.
    fs::remove_file(on.mac.at("/usr/local/bin/kubectl")).unwrap();
    let checked = plays(&on, &["--check"], json!({}));
    assert!(checked.ok && checked.changed && !on.mac.at("/usr/local/bin/kubectl").is_symlink(), "{checked:?}");
    let ran = plays(&on, &[], json!({}));
    assert!(ran.ok && ran.changed && on.mac.at("/usr/local/bin/kubectl").is_symlink(), "{ran:?}");
    // Other choices, with the program and its arguments said apart.
    let apart = json!({
        "iechor_setup_program": promises::programs().join("iechor-setup"),
        "iechor_setup_arguments": ["--prefix", on.mac.path()],
        "iechor_setup_choices": ["--cli", "user", "--no-ports"],
    });
    let ran = plays(&on, &[], apart.clone());
    assert!(ran.ok && ran.changed, "{ran:?}");
    on.mac.setup(&["status", "--expect", "--cli", "user", "--no-ports"]).exits(0);
    assert!(!plays(&on, &["--check"], apart).changed);
    // And everything is taken back.
    let absent = json!({ "iechor_setup_state": "absent" });
    assert!(plays(&on, &["--check"], absent.clone()).changed);
    let ran = plays(&on, &[], absent.clone());
    assert!(ran.ok && ran.changed, "{ran:?}");
    assert_eq!(on.mac.difference(&on.before), [""; 0]);
    let again = plays(&on, &[], absent);
    assert!(again.ok && !again.changed, "{again:?}");
}

#[test]
fn ansible_fails_with_the_key_where_choices_are_locked_and_changes_nothing() {
    let on = Managed::new(State::Forbidden);
    let before = on.mac.tree();
    let choices = json!({ "iechor_setup_choices": ["--cli", "user"] });
    for options in [&["--check"][..], &[]] {
        let ran = plays(&on, options, choices.clone());
        assert!(!ran.ok && ran.said.contains("exit 7") && ran.said.contains("CLITools"), "{ran:?}");
    }
    let on_unreadable = Managed::new(State::Unreadable);
    let ran = plays(&on_unreadable, &[], json!({}));
    assert!(!ran.ok && ran.said.contains("exit 1") && ran.said.contains("CLITools"), "{ran:?}");
    assert_eq!(on.mac.difference(&before), [""; 0]);
}

#[test]
fn ansible_leaves_a_job_where_nobody_is_logged_in() {
    let on = Managed::new(State::Nobody);
    let ran = plays(&on, &[], json!({}));
    assert!(ran.ok, "{ran:?}");
    assert!(on.mac.at(model::names::INSTALL_PLIST).exists());
}
