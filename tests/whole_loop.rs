//! The whole loop in a terminal: choose, plan, agree, apply, verify, uninstall.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, missing_docs)]

use std::{
    fs,
    os::unix::fs::{MetadataExt, PermissionsExt},
    process::Command,
};

use model::{PromptAnswer, names};
use promises::Mac;
use proptest::{
    prelude::*,
    test_runner::{Config, TestRunner},
};
use simulator::Kind;

const KINDS: [Kind; 4] = [Kind::Fresh, Kind::Intel, Kind::Rivals, Kind::StandardUser];

#[track_caller]
fn assert_same(mac: &Mac, before: &std::collections::BTreeMap<std::path::PathBuf, simulator::Entry>, when: &str) {
    let difference = mac.difference(before);
    assert!(difference.is_empty(), "{when}: the tree differs:\n{}", difference.join("\n"));
}

#[test]
fn recommended_makes_everything_true_and_uninstall_leaves_the_tree_as_it_was() {
    for kind in KINDS {
        let mac = Mac::new(kind, PromptAnswer::Allow);
        let before = mac.tree();
        mac.setup(&["apply", "--recommended", "--yes"]).exits(0);
        mac.setup(&["status"]).exits(if kind == Kind::Rivals { 3 } else { 0 });
        let rivals: &[&str] = if kind == Kind::Rivals { &["kubectl", "iechor-compose", "iechor-buildx"] } else { &[] };
        for tool in ["iechor", "iechor-compose", "iechor-credential-osxkeychain", "iechor-buildx", "kubectl"] {
            let own = format!("{}/{}/{tool}", names::BUNDLE, names::BUNDLE_TOOLS);
            let found = mac.resolve(&format!("{}/{tool}", names::SYSTEM_BIN));
            assert_eq!(found.as_deref() == Some(&own), !rivals.contains(&tool), "{kind:?} {tool}: {found:?}");
        }
        for plist in [names::SOCKET_PLIST, names::HELPER_PLIST] {
            let parsed = Command::new("python3")
                .args(["-c", "import plistlib,sys; print(plistlib.load(open(sys.argv[1],'rb'))['Label'])"])
                .arg(mac.at(plist))
                .output()
                .unwrap();
            let label = plist.rsplit('/').next().unwrap().trim_end_matches(".plist");
            assert_eq!(
                String::from_utf8_lossy(&parsed.stdout).trim(),
                label,
                "{}",
                String::from_utf8_lossy(&parsed.stderr)
            );
        }
        let socket = fs::read_link(mac.at(names::DEFAULT_SOCKET)).unwrap();
        assert_eq!(socket.to_str(), Some("/Users/dev/.iechor/run/iechor.sock"));

        // The second run has nothing to do: no prompt (it would be denied), no write.
        let stands = mac.tree();
        mac.answers(PromptAnswer::Deny);
        mac.setup(&["apply", "--recommended", "--yes"]).exits(0).says("no password was needed");
        mac.answers(PromptAnswer::Allow);
        assert_same(&mac, &stands, "second apply");
        mac.setup(&["uninstall", "--yes"]).exits(0);
        assert_same(&mac, &before, &format!("{kind:?}: after uninstall"));
    }
}

#[test]
fn the_startup_task_runs_exactly_the_documented_command() {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    mac.setup(&["apply", "--recommended", "--yes"]).exits(0);
    let task = plist::Value::from_file(mac.at(names::SOCKET_PLIST)).unwrap();
    let arguments: Vec<&str> = task.as_dictionary().unwrap()["ProgramArguments"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|a| a.as_string())
        .collect();
    // A program of our own with the arguments of ln, because macOS judges a task by its program (F 2.17).
    let engine = "/Users/dev/.iechor/run/iechor.sock";
    assert_eq!(arguments, [names::STARTUP, "-s", "-f", engine, "/var/run/iechor.sock"]);
    let fresh = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    // The command by hand is that of the manual.
    let shown = fresh.setup(&["-v", "plan", "--recommended"]);
    let shown = shown.says(&format!("sudo ln -s -f -n {engine} /var/run/iechor.sock"));
    shown.says("'<string>/Library/PrivilegedHelperTools/com.iechor.socket</string>".trim_start_matches('\''));
}

#[test]
fn what_root_places_is_roots_and_what_is_in_a_home_is_the_persons() {
    if !rustix::process::geteuid().is_root() {
        promises::say("NOT RUN, needs root: real owners");
        return;
    }
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    mac.setup(&["apply", "--recommended", "--yes"]).exits(0);
    let owner = |path: &str| {
        let meta = fs::symlink_metadata(mac.at(path)).unwrap();
        // The set-group-ID bit is a stand-in for the way macOS assigns groups.
        let mode = meta.permissions().mode() & 0o7777 & !simulator::INHERITS_GROUP;
        (meta.uid(), meta.gid(), if meta.is_symlink() { 0 } else { mode })
    };
    assert_eq!(owner(names::SYSTEM_BIN), (0, 0, 0o755));
    assert_eq!(owner("/usr/local/bin/iechor"), (0, 0, 0));
    assert_eq!(owner(names::SOCKET_PLIST), (0, 0, 0o644));
    assert_eq!(owner(names::HELPER_PLIST), (0, 0, 0o644));
    assert_eq!(owner(names::HELPER), (0, 0, 0o544));
    assert_eq!(owner(names::STARTUP), (0, 0, 0o544));
    assert_eq!(owner(names::HELPER_DIR), (0, 0, 0o755));
    assert_eq!(owner(&format!("{}/{}", names::ROOT_RECORDS, names::RECEIPT_FILE)), (0, 0, 0o644));
    let records = format!("/Users/dev/{}", names::USER_RECORDS);
    assert_eq!(owner(&format!("{records}/{}", names::SETTINGS_FILE)), (501, 20, 0o644));
    assert_eq!(owner(&format!("{records}/{}", names::RECEIPT_FILE)), (501, 20, 0o644));
    mac.setup(&["apply", "--cli", "user", "--yes"]).exits(0);
    assert_eq!(owner("/Users/dev/.iechor/bin/iechor"), (501, 20, 0));
}

#[test]
fn cancel_and_deny_change_nothing() {
    for (answer, code) in [(PromptAnswer::Cancel, 4), (PromptAnswer::Deny, 5), (PromptAnswer::Ask, 5)] {
        let mac = Mac::new(Kind::Fresh, answer);
        let before = mac.tree();
        mac.setup(&["apply", "--recommended", "--yes"]).exits(code).says("nothing was changed");
        assert_same(&mac, &before, "after the refusal");
    }
}

#[test]
fn without_an_administrator_the_user_choices_work_and_ask_nothing() {
    for kind in KINDS {
        let mac = Mac::new(kind, PromptAnswer::Deny);
        let before = mac.tree();
        let ran = mac.setup(&["apply", "--cli", "user", "--no-socket", "--no-ports", "--yes"]).exits(0);
        assert!(ran.said().contains("export PATH=\"$HOME/.iechor/bin:$PATH\""), "{}", ran.said());
        assert!(
            ran.said().contains("export IECHOR_HOST=\"unix:///Users/dev/.iechor/run/iechor.sock\""),
            "{}",
            ran.said()
        );
        assert!(mac.resolve("/Users/dev/.iechor/bin/iechor").is_some());
        mac.setup(&["uninstall", "--yes"]).exits(0);
        assert_same(&mac, &before, "after uninstall");
    }
}

#[test]
fn where_the_person_may_write_usr_local_bin_the_tools_need_no_password() {
    let mac = Mac::new(Kind::Intel, PromptAnswer::Deny);
    mac.setup(&["apply", "--cli", "system", "--yes"]).exits(0);
    assert!(mac.resolve("/usr/local/bin/iechor").is_some());
}

#[test]
fn somebody_elses_names_stay_theirs_unless_replaced_and_come_back() {
    let mac = Mac::new(Kind::Rivals, PromptAnswer::Allow);
    let before = mac.tree();
    let orbstack = fs::read_link(mac.at("/usr/local/bin/kubectl")).unwrap();
    mac.setup(&["plan", "--recommended"]).exits(0).says("OrbStack").says("Homebrew").says("--replace kubectl");
    mac.setup(&["apply", "--recommended", "--yes"]).exits(0);
    assert_eq!(fs::read_link(mac.at("/usr/local/bin/kubectl")).unwrap(), orbstack);
    let replace = ["--replace", "kubectl", "--replace", "iechor-compose", "--replace", "iechor-buildx"];
    mac.setup(&[&["apply", "--yes"][..], &replace].concat()).exits(0);
    mac.setup(&["status"]).exits(0);
    for tool in ["kubectl", "iechor-compose", "iechor-buildx"] {
        assert!(mac.resolve(&format!("/usr/local/bin/{tool}")).unwrap().starts_with(names::BUNDLE), "{tool}");
    }
    mac.setup(&["apply", "--cli", "user", "--yes"]).exits(0);
    assert_eq!(fs::read_link(mac.at("/usr/local/bin/kubectl")).unwrap(), orbstack, "given back on leaving the system");
    mac.setup(&["uninstall", "--yes"]).exits(0);
    assert_same(&mac, &before, "after uninstall");
}

#[test]
fn a_directory_with_a_tools_name_stays_even_when_replacing_is_asked_for() {
    let mac = Mac::new(Kind::Rivals, PromptAnswer::Allow);
    fs::create_dir(mac.at("/usr/local/bin/iechor")).unwrap();
    mac.setup(&["apply", "--recommended", "--replace", "iechor", "--yes"]).exits(0).says("stays as it is");
    assert!(mac.at("/usr/local/bin/iechor").is_dir());
}

#[test]
fn a_backup_is_never_destroyed_even_if_its_owner_takes_the_name_back() {
    let mac = Mac::new(Kind::Rivals, PromptAnswer::Allow);
    let replace = ["apply", "--recommended", "--replace", "kubectl", "--yes"];
    mac.setup(&replace).exits(0);
    let kept = mac.at("/usr/local/bin/.kubectl.before-iechor");
    let theirs = fs::read_link(&kept).unwrap();
    // The other product's updater creates its link again.
    fs::remove_file(mac.at("/usr/local/bin/kubectl")).unwrap();
    std::os::unix::fs::symlink("/opt/newer/kubectl", mac.at("/usr/local/bin/kubectl")).unwrap();
    mac.setup(&["apply", "--yes", "--replace", "kubectl"]).exits(0).says("stays as it is");
    assert_eq!(fs::read_link(&kept).unwrap(), theirs);
    mac.setup(&["uninstall", "--yes"]).exits(0);
    assert_eq!(fs::read_link(&kept).unwrap(), theirs);
    assert_eq!(fs::read_link(mac.at("/usr/local/bin/kubectl")).unwrap().to_str(), Some("/opt/newer/kubectl"));
    assert!(!mac.at(names::ROOT_RECORDS).exists(), "root's records stay behind");
}

#[test]
fn a_name_of_ours_that_somebody_took_over_is_not_called_in_order() {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    mac.setup(&["apply", "--yes"]).exits(0);
    let link = mac.at("/usr/local/bin/iechor");
    fs::remove_file(&link).unwrap();
    std::os::unix::fs::symlink("../Cellar/iechor/2/bin/iechor", &link).unwrap();
    mac.setup(&["status"])
        .exits(3)
        .says("4 of 5 are iEchor's; of others: 1")
        .says("belongs to Homebrew")
        .says("--replace iechor");
    mac.setup(&["plan", "--check"]).exits(3);
    // An answer that stays, and can be changed.
    mac.setup(&["apply", "--yes", "--leave", "iechor"]).exits(0);
    mac.setup(&["status"]).exits(0).says("Partly").says("as you chose");
    mac.setup(&["plan", "--check"]).exits(0);
    mac.setup(&["apply", "--yes", "--replace", "iechor"]).exits(0);
    mac.setup(&["status"]).exits(0);
    mac.setup(&["uninstall", "--yes"]).exits(0);
    assert_eq!(fs::read_link(&link).unwrap().to_str(), Some("../Cellar/iechor/2/bin/iechor"));
}

#[test]
fn one_item_off_and_on_again_leaves_what_it_found() {
    let mac = Mac::new(Kind::Rivals, PromptAnswer::Allow);
    mac.setup(&["apply", "--recommended", "--replace", "kubectl", "--yes"]).exits(0);
    let stands = mac.tree();
    for (off, on) in [
        (&["--no-socket"][..], &["--socket"][..]),
        (&["--no-ports"], &["--ports"]),
        (&["--cli", "user"], &["--cli", "system"]),
        (&["--cli", "off"], &["--cli", "system"]),
    ] {
        mac.setup(&[&["apply", "--yes"][..], off].concat()).exits(0);
        mac.setup(&[&["apply", "--yes"][..], on].concat()).exits(0);
        // The entries that hold a time.
        let lasting = |line: &String| !line.contains("setup/log.") && !line.contains("receipt.json");
        let difference: Vec<String> = mac.difference(&stands).into_iter().filter(lasting).collect();
        assert!(difference.is_empty(), "{off:?} then {on:?}:\n{}", difference.join("\n"));
    }
}

#[test]
fn any_sequence_of_choices_ends_in_order_and_can_be_taken_back() {
    let choice = (0..3u8, any::<bool>(), any::<bool>(), any::<bool>());
    let sequences = (0..KINDS.len(), prop::collection::vec(choice, 1..5));
    let mut runner = TestRunner::new(Config { cases: 24, failure_persistence: None, ..Config::default() });
    let ran = runner.run(&sequences, |(kind, choices)| {
        let mac = Mac::new(KINDS[kind], PromptAnswer::Allow);
        let before = mac.tree();
        for (cli, socket, ports, replace) in choices {
            let cli = ["system", "user", "off"][usize::from(cli)];
            let mut arguments = vec!["apply", "--yes", "--cli", cli];
            arguments.push(if socket { "--socket" } else { "--no-socket" });
            arguments.push(if ports { "--ports" } else { "--no-ports" });
            if replace {
                arguments.extend(["--replace", "kubectl", "--replace", "iechor-buildx"]);
            }
            mac.setup(&arguments).exits(0);
            // Names that belong to other products are never in order where they are wanted.
            let differs = if KINDS[kind] == Kind::Rivals && cli == "system" { 3 } else { 0 };
            mac.setup(&["status"]).exits(differs);
            mac.setup(&["plan", "--check"]).exits(differs);
        }
        mac.setup(&["uninstall", "--yes"]).exits(0);
        let difference = mac.difference(&before);
        prop_assert!(difference.is_empty(), "{}", difference.join("\n"));
        Ok(())
    });
    if let Err(failure) = ran {
        panic!("{failure}");
    }
}

#[test]
fn a_failure_in_the_middle_undoes_everything() {
    let mac = Mac::new(Kind::Rivals, PromptAnswer::Allow);
    // A launchctl that refuses the last job.
    mac.launchctl_first("case \"$*\" in *bootstrap*vmnetd*) echo no >&2; exit 5;; esac");
    let before = mac.tree();
    mac.setup(&["apply", "--recommended", "--replace", "kubectl", "--replace", "iechor-buildx", "--yes"])
        .exits(1)
        .says("bootstrap")
        .says("everything that had been done was undone");
    assert_same(&mac, &before, "after the failure");
}

#[test]
fn a_second_setup_is_refused_while_another_one_runs() {
    let mac = Mac::new(Kind::StandardUser, PromptAnswer::Allow);
    let before = mac.tree();
    // A launchctl that blocks until it is told to go on.
    let waiting = promises::open_directory();
    fs::set_permissions(waiting.path(), fs::Permissions::from_mode(0o777)).unwrap();
    let (reached, go) = (waiting.path().join("reached"), waiting.path().join("go"));
    for pipe in [&reached, &go] {
        assert!(Command::new("mkfifo").args(["-m", "666"]).arg(pipe).status().unwrap().success());
    }
    mac.launchctl_first(&format!(
        "case \"$*\" in *bootstrap*vmnetd*) echo > '{}'; read x < '{}';; esac",
        reached.display(),
        go.display()
    ));
    std::thread::scope(|scope| {
        let first = scope.spawn(|| mac.setup(&["apply", "--recommended", "--yes"]));
        // Blocks until the first is in the middle of root's part.
        fs::read(&reached).unwrap();
        let during = mac.tree();
        mac.setup(&["apply", "--cli", "user", "--yes"]).exits(1).says("another iEchor Setup").says("'dev'");
        mac.setup(&["uninstall", "--yes"]).exits(1).says("another iEchor Setup");
        assert_same(&mac, &during, "after the second");
        // Another person has a lock of their own, but root's lock is one for the machine.
        mac.setup(&["--as", "admin", "apply", "--recommended", "--yes"]).exits(1).says("another iEchor Setup");
        fs::write(&go, "\n").unwrap();
        first.join().unwrap().exits(0);
    });
    mac.launchctl_first("");
    mac.setup(&["status"]).exits(0);
    mac.setup(&["uninstall", "--yes"]).exits(0);
    assert_same(&mac, &before, "after uninstall");
}

#[test]
fn a_second_setup_is_refused_while_another_one_asks_for_the_password() {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Ask);
    let before = mac.tree();
    let first = promises::Asked::start(&promises::programs().join("iechor-setup"), &mac, "apply --recommended --yes");
    for second in [&["apply", "--cli", "user", "--yes"][..], &["uninstall", "--yes"], &["repair", "--yes"]] {
        mac.setup(second).exits(1).says("another iEchor Setup is at work").says("waiting for a password");
    }
    mac.setup(&["status"]).says("another iEchor Setup is at work").says("Command-line tools");
    assert_same(&mac, &before, "while asked");
    let (code, said) = first.answer("allow");
    assert_eq!(code, 0, "{said}");
    mac.setup(&["status"]).exits(0);
}

#[test]
fn root_does_not_work_in_a_directory_that_others_may_write() {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    fs::set_permissions(mac.at("/Library/LaunchDaemons"), fs::Permissions::from_mode(0o777)).unwrap();
    let before = mac.tree();
    mac.setup(&["apply", "--recommended", "--yes"]).exits(1).says("'/Library/LaunchDaemons'").says("help:");
    assert_same(&mac, &before, "after the refusal");
}

#[test]
fn json_is_one_object_or_lines_with_the_result_last() {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    let plan = mac.setup(&["--json", "plan"]).exits(0);
    let plan: serde_json::Value = serde_json::from_slice(&plan.output.stdout).unwrap();
    assert_eq!(plan["explanation"]["asks"], true);
    let apply = mac.setup(&["--json", "apply", "--yes"]).exits(0);
    let lines: Vec<serde_json::Value> = apply
        .output
        .stdout
        .split(|b| *b == b'\n')
        .filter(|l| !l.is_empty())
        .map(|l| serde_json::from_slice(l).unwrap())
        .collect();
    assert_eq!(lines[0]["event"], "started");
    assert_eq!(lines.last().unwrap()["outcome"]["changed"], plan["explanation"]["count"]);
    let status = mac.setup(&["--json", "status"]).exits(0);
    let status: serde_json::Value = serde_json::from_slice(&status.output.stdout).unwrap();
    assert_eq!(status["items"][0]["state"], "in_order");
}

#[test]
fn status_tells_what_differs_and_apply_mends_it() {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    mac.setup(&["apply", "--recommended", "--yes"]).exits(0);
    fs::remove_file(mac.at(names::DEFAULT_SOCKET)).unwrap();
    fs::remove_file(mac.at("/usr/local/bin/iechor")).unwrap();
    mac.setup(&["status"]).exits(3).says("/usr/local/bin/iechor").says("/var/run/iechor.sock");
    mac.setup(&["apply", "--yes"]).exits(0);
    mac.setup(&["status"]).exits(0);
}

#[test]
fn links_that_lead_to_the_same_place_are_in_order_however_they_are_written() {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    mac.setup(&["apply", "--recommended", "--yes"]).exits(0);
    mac.answers(PromptAnswer::Deny);
    for (path, spelling) in [
        ("/usr/local/bin/iechor", "/Applications//iEchor.app/Contents/Resources/bin/iechor"),
        ("/usr/local/bin/kubectl", "../../../Applications/iEchor.app/Contents/Resources/bin/kubectl"),
        (names::DEFAULT_SOCKET, "/Users/dev/.iechor/run/../run/iechor.sock"),
    ] {
        fs::remove_file(mac.at(path)).unwrap();
        std::os::unix::fs::symlink(spelling, mac.at(path)).unwrap();
    }
    mac.setup(&["apply", "--yes"]).exits(0).says("nothing was changed");
}
