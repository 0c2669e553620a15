//! Coming over from earlier versions of iEchor: what 4.14 and 4.17 left is recognised, explained with its version, and
//! brought over or removed, with one prompt at most; taking everything back leaves a Mac that never had any of it.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, missing_docs)]

use std::{
    fs,
    time::{Duration, Instant},
};

use model::{Earlier, PromptAnswer, names};
use promises::{Mac, Tree, say};
use serde_json::Value;
use simulator::Kind;

const RECOMMENDED: [&str; 3] = ["apply", "--yes", "--recommended"];
const SECTION: &str = "# Added by iEchor Desktop
# To allow the same kube context to work on the host and the container:
127.0.0.1 kubernetes.iechor.internal
# End of section
";

fn old(kind: Kind) -> Mac {
    Mac::new(kind, PromptAnswer::Allow)
}

/// Without the description, in which Macs of different kinds differ, and what tells apart two runs of the same.
fn tree(mac: &Mac) -> Tree {
    let other = [names::SIMULATED_MAC, names::RECEIPT_FILE, names::LOG_FILE, names::LOG_TEXT];
    mac.tree().into_iter().filter(|(path, _)| !other.iter().any(|name| path.ends_with(name))).collect()
}

/// The same kind of Mac, where no earlier version ever was.
fn untouched() -> Tree {
    tree(&old(Kind::Fresh))
}

#[track_caller]
fn is_untouched(mac: &Mac, what: &str) {
    assert_eq!(simulator::difference(&untouched(), &tree(mac)), [""; 0], "{what}");
}

fn json(mac: &Mac, arguments: &[&str]) -> Value {
    let ran = mac.setup(&[&["--json"], arguments].concat());
    serde_json::from_slice(&ran.output.stdout).unwrap_or_else(|e| panic!("{e}: {}", ran.said()))
}

/// What `status` has of what was left: what, and by which version.
fn leftovers(mac: &Mac) -> Vec<(String, String)> {
    let status = json(mac, &["status"]);
    let text = |left: &Value, key: &str| left[key].as_str().unwrap().to_owned();
    let left = status["leftovers"].as_array().cloned().unwrap_or_default();
    let mut left: Vec<_> = left.iter().map(|left| (text(left, "what"), text(left, "by"))).collect();
    left.sort();
    left.dedup();
    left
}

fn words(all: &[&str], by: Earlier) -> Vec<(String, String)> {
    all.iter().map(|what| ((*what).to_owned(), by.word().to_owned())).collect()
}

fn is_in_order(mac: &Mac) {
    mac.setup(&["status"]).exits(0);
    assert_eq!(leftovers(mac), [], "something is said to be left");
    mac.answers(PromptAnswer::Deny);
    mac.setup(&RECOMMENDED).exits(0).says("nothing was changed");
    mac.answers(PromptAnswer::Allow);
}

#[test]
fn what_an_earlier_version_left_is_named_with_its_version_and_changes_nothing() {
    let of_414 = ["context", "hosts", "running_helper", "tools"];
    let of_417 = ["context", "disabled", "helper", "hosts", "ln_task", "profile", "refusal", "tools"];
    for (kind, all) in [(Kind::Old414, &of_414[..]), (Kind::Old417, &of_417[..])] {
        let mac = old(kind);
        let before = mac.tree();
        let by = kind.earlier().unwrap();
        assert_eq!(leftovers(&mac), words(all, by), "{kind:?}");
        let sentence = format!("left by version {} or earlier", by.word());
        mac.setup(&["status"]).exits(3).says(&sentence).says("iechor-setup apply").says("iechor-setup uninstall");
        mac.setup(&["plan", "--recommended", "-v"])
            .exits(0)
            .says("An earlier version of iEchor was on this Mac")
            .says(&sentence);
        assert_eq!(mac.difference(&before), [""; 0], "{kind:?}: looking changed something");
    }
    assert_eq!(leftovers(&old(Kind::Fresh)), []);
}

#[test]
fn each_change_of_what_was_left_says_by_which_version() {
    for kind in Kind::OLD {
        let mac = old(kind);
        let explained = json(&mac, &["plan", "--recommended"]);
        let groups = explained["explanation"]["groups"].as_array().unwrap_or_else(|| panic!("{explained}"));
        let changes: Vec<&Value> = groups.iter().flat_map(|group| group["changes"].as_array().unwrap()).collect();
        let by = |path: &str, effect: &str| {
            let of = |change: &&&Value| change["path"] == path && change["effect"] == effect;
            let change =
                changes.iter().find(of).unwrap_or_else(|| panic!("{kind:?}: no {effect} of {path}: {explained}"));
            change["left_by"].as_str().map(str::to_owned)
        };
        let version = Some(kind.earlier().unwrap().word().to_owned());
        assert_eq!(by(names::HOSTS, "edit_block"), version);
        assert_eq!(by(names::HELPER, "replace"), version);
        assert_eq!(by(names::HELPER_PLIST, "replace"), version);
        assert_eq!(by(names::STARTUP, "create"), None, "what is new is left by nobody");
        if kind == Kind::Old417 {
            assert_eq!(by(names::SOCKET_PLIST, "replace"), version);
            assert_eq!(by("/Users/dev/.zshrc", "edit_block"), version);
            assert_eq!(by("/Users/dev/.iechor/init-zsh.sh", "remove"), version);
        }
    }
}

#[test]
fn recommended_then_uninstalled_leaves_a_mac_that_never_had_any_of_it() {
    for kind in Kind::OLD {
        for choices in [&["--recommended"][..], &[], &["--recommended", "--no-ports"], &["--recommended", "--no-hosts"]]
        {
            let mac = old(kind);
            let what = format!("{kind:?} {choices:?}");
            mac.setup(&[&["apply", "--yes"], choices].concat()).exits(0);
            mac.setup(&["status"]).exits(0);
            assert_eq!(leftovers(&mac), [], "{what}");
            mac.answers(PromptAnswer::Deny);
            mac.setup(&[&["apply", "--yes"], choices].concat()).exits(0);
            mac.answers(PromptAnswer::Allow);
            mac.setup(&["uninstall", "--yes"]).exits(0).says("nothing of iEchor Setup remains");
            is_untouched(&mac, &what);
        }
    }
}

#[test]
fn uninstalled_at_once_leaves_a_mac_that_never_had_any_of_it() {
    for kind in Kind::OLD {
        let mac = old(kind);
        mac.setup(&["uninstall", "--yes"]).exits(0).says("nothing of iEchor Setup remains");
        is_untouched(&mac, &format!("{kind:?}"));
        mac.answers(PromptAnswer::Deny);
        mac.setup(&["uninstall", "--yes"]).exits(0).says("nothing to take back");
    }
}

#[test]
fn a_prompt_that_is_cancelled_or_denied_leaves_everything_as_it_was() {
    for kind in Kind::OLD {
        for (answer, code) in [(PromptAnswer::Cancel, 4), (PromptAnswer::Deny, 5)] {
            let mac = old(kind);
            mac.answers(answer);
            let before = mac.tree();
            mac.setup(&RECOMMENDED).exits(code);
            assert_eq!(mac.difference(&before), [""; 0], "{kind:?} {answer:?}");
        }
        let mac = old(kind);
        mac.answers(PromptAnswer::Cancel);
        let before = mac.tree();
        mac.setup(&["uninstall", "--yes"]).exits(4);
        assert_eq!(mac.difference(&before), [""; 0], "{kind:?}");
    }
}

#[test]
fn without_an_administrator_what_is_the_persons_own_is_taken_back_and_the_rest_is_named() {
    for kind in Kind::OLD {
        let mac = old(kind);
        mac.answers(PromptAnswer::Deny);
        let before = mac.tree();
        mac.setup(&["uninstall", "--yes"]).exits(0).says("since no administrator allowed root to remove it");
        let touched = mac.difference(&before);
        assert!(touched.iter().all(|line| line[2..].starts_with("Users/dev/")), "{kind:?}: {touched:#?}");
        mac.answers(PromptAnswer::Allow);
        mac.setup(&["uninstall", "--yes"]).exits(0);
        is_untouched(&mac, &format!("{kind:?}"));
    }
}

#[test]
fn nothing_said_keeps_what_the_earlier_version_amounts_to() {
    let chosen = |kind| {
        let mac = old(kind);
        mac.setup(&["apply", "--yes"]).exits(0);
        json(&mac, &["status"])["choices"].clone()
    };
    let of_414 = chosen(Kind::Old414);
    assert_eq!((&of_414["cli"], &of_414["ports"]), (&"system".into(), &true.into()), "{of_414}");
    assert_eq!(
        (&of_414["socket"], &of_414["hosts"], &of_414["context"]),
        (&true.into(), &"kubernetes".into(), &true.into())
    );
    let of_417 = chosen(Kind::Old417);
    assert_eq!((&of_417["cli"], &of_417["path"], &of_417["ports"]), (&"user".into(), &"profile".into(), &false.into()));
    assert_eq!((&of_417["socket"], &of_417["hosts"]), (&true.into(), &"kubernetes".into()), "{of_417}");
    assert_eq!(of_417["refused"], serde_json::json!({ "cli": "never" }), "what was refused stays so");
}

#[test]
fn what_was_refused_is_refused_no_more_once_it_is_chosen() {
    for choices in [&["--recommended"][..], &["--cli", "system"]] {
        let mac = old(Kind::Old417);
        mac.setup(&[&["apply", "--yes"], choices].concat()).exits(0);
        let chosen = &json(&mac, &["status"])["choices"];
        assert_eq!((&chosen["cli"], &chosen["refused"]), (&"system".into(), &Value::Null), "{choices:?}");
        assert!(!mac.at(&format!("/Users/dev/{}/{}", names::USER_RECORDS, names::REFUSED_FILE)).exists());
    }
}

#[test]
fn an_account_that_root_sets_up_gets_everything_and_both_names() {
    for kind in Kind::OLD {
        let mac = old(kind);
        mac.answers(PromptAnswer::Deny);
        mac.setup(&["install", "--user", "dev", "--accept-license"]).exits(0);
        let chosen = &json(&mac, &["--as", "dev", "status"])["choices"];
        assert_eq!((&chosen["cli"], &chosen["ports"]), (&"system".into(), &true.into()), "{kind:?}");
        assert_eq!((&chosen["hosts"], &chosen["refused"]), (&"both".into(), &Value::Null), "{kind:?}");
        mac.setup(&["--as", "dev", "uninstall", "--yes"]);
        mac.answers(PromptAnswer::Allow);
        mac.setup(&["--as", "dev", "uninstall", "--yes"]).exits(0);
        is_untouched(&mac, &format!("{kind:?}"));
    }
}

#[test]
fn what_is_brought_over_is_said_to_be_left_no_more_although_roots_part_is_denied() {
    let mac = old(Kind::Old417);
    mac.answers(PromptAnswer::Deny);
    mac.setup(&["apply", "--yes", "--no-socket", "--no-hosts"]).exits(0).says("since no administrator allowed");
    assert_eq!(leftovers(&mac), words(&["disabled", "helper", "hosts", "ln_task"], Earlier::Before418));
    mac.answers(PromptAnswer::Allow);
    mac.setup(&["repair", "--yes"]).exits(0);
    assert_eq!(leftovers(&mac), []);
    mac.setup(&["uninstall", "--yes"]).exits(0);
    is_untouched(&mac, "denied, then repaired");
}

/// What root did is taken away, as where every prompt was declined.
fn without_roots_part(mac: &Mac) {
    for path in [names::SOCKET_PLIST, names::HELPER_PLIST, names::HELPER, names::DEFAULT_SOCKET] {
        fs::remove_file(mac.at(path)).unwrap();
    }
    fs::remove_dir(mac.at(names::HELPER_DIR)).unwrap();
    let fresh = old(Kind::Fresh);
    for path in [names::HOSTS, "/simulated-launchd.json"] {
        fs::write(mac.at(path), fs::read(fresh.at(path)).unwrap()).unwrap();
    }
}

#[test]
fn nobody_is_asked_where_nothing_needs_root() {
    let mac = old(Kind::Old417);
    without_roots_part(&mac);
    mac.answers(PromptAnswer::Deny);
    assert_eq!(leftovers(&mac), words(&["context", "profile", "refusal", "tools"], Earlier::Before418));
    mac.setup(&["apply", "--yes"]).exits(0);
    assert_eq!(leftovers(&mac), []);
    let profile = fs::read_to_string(mac.at("/Users/dev/.zprofile")).unwrap();
    assert!(profile.contains("# Added by iEchor Setup\n"), "{profile}");
    assert_eq!(fs::read_to_string(mac.at("/Users/dev/.zshrc")).unwrap(), "alias ll='ls -l'\n");
    mac.setup(&["uninstall", "--yes"]).exits(0);
    is_untouched(&mac, "without root");
}

#[test]
fn the_helper_that_always_runs_is_too_old_for_us_and_ours_takes_its_place() {
    let mac = old(Kind::Old414);
    let booted = mac.boot();
    let socket = mac.at(names::HELPER_SOCKET);
    let helper = vmnetd::client::Helper::at(&socket);
    let since = Instant::now();
    let why = loop {
        match helper.status() {
            Err(e)
                if matches!(e.why(), vmnetd::client::Why::NotRunning(_))
                    && since.elapsed() < Duration::from_secs(20) =>
            {
                std::thread::sleep(Duration::from_millis(20));
            }
            other => break other.unwrap_err(),
        }
    };
    assert!(matches!(why.why(), vmnetd::client::Why::OtherVersion(_)), "{why}");
    assert!(why.help().contains("repair"), "{}", why.help());
    mac.setup(&RECOMMENDED).exits(0);
    mac.setup(&["status"]).exits(0);
    let text = fs::read_to_string(mac.at(names::HELPER_PLIST)).unwrap();
    assert!(text.contains("<key>Sockets</key>") && !text.contains("KeepAlive"), "{text}");
    mac.setup(&["uninstall", "--yes"]).exits(0);
    drop(booted);
    is_untouched(&mac, "booted");
}

#[test]
fn the_helpers_label_is_enabled_with_the_new_job_and_disabled_again_by_undoing_it() {
    let mac = old(Kind::Old417);
    // The last change of root: all others are undone.
    let before = tree(&mac);
    mac.with_trouble("scope = \"root\", at = 35, how = \"broken\"", &RECOMMENDED);
    assert_eq!(simulator::difference(&before, &tree(&mac)), [""; 0]);
    mac.setup(&RECOMMENDED).exits(0);
    let said = mac.launchctl(&["print-disabled", "system"]).1;
    let is_enabled = ["enabled", "false"].iter().any(|word| said.contains(&format!("\"com.iechor.vmnetd\" => {word}")));
    assert!(is_enabled, "{said}");
}

#[test]
fn a_pulled_plug_leaves_what_was_before_or_what_comes_after() {
    let mut tried = 0;
    for kind in Kind::OLD {
        for run in [&RECOMMENDED[..], &["uninstall", "--yes"]] {
            let mac = old(kind);
            // The names of Apple's programs, on which nothing here depends, would be copied and compared each time.
            for folder in ["/usr/bin", "/usr/sbin", "/sbin"] {
                fs::read_dir(mac.at(folder)).unwrap().for_each(|entry| fs::remove_file(entry.unwrap().path()).unwrap());
            }
            let done = mac.again();
            done.setup(run).exits(0);
            let (before, after) = (tree(&mac), tree(&done));
            for (scope, step) in [("user", 4), ("root", 7)] {
                for at in (0..60).step_by(step) {
                    let mac = mac.again();
                    let trouble = format!("scope = \"{scope}\", at = {at}, how = \"killed\"");
                    if mac.with_trouble(&trouble, run).code() == 0 {
                        break;
                    }
                    tried += 1;
                    mac.setup(&["repair", "--yes"]);
                    let now = tree(&mac);
                    let (to_before, to_after) =
                        (simulator::difference(&before, &now), simulator::difference(&after, &now));
                    assert!(
                        to_before.is_empty() || to_after.is_empty(),
                        "{kind:?} {run:?} {trouble}: {to_before:#?} {to_after:#?}"
                    );
                }
            }
        }
    }
    say(&format!("coming over: the plug was pulled {tried} times"));
    assert!(tried > 40, "{tried}");
}

#[test]
fn hosts_that_were_edited_by_hand_are_left_and_named() {
    let mac = old(Kind::Old414);
    let edited = fs::read_to_string(mac.at(names::HOSTS)).unwrap().replace("127.0.0.1 kube", "127.0.0.1 mine kube");
    fs::write(mac.at(names::HOSTS), &edited).unwrap();
    mac.setup(&["status"]).exits(3).says("that an earlier version of iEchor added and that were changed since");
    mac.setup(&RECOMMENDED).exits(0);
    mac.setup(&["uninstall", "--yes"]).exits(0);
    assert_eq!(fs::read_to_string(mac.at(names::HOSTS)).unwrap(), edited);
}

#[test]
fn only_the_section_is_taken_out_of_hosts_and_lines_around_it_stay() {
    let mac = old(Kind::Old417);
    let (above, below) = ("127.0.0.1\tlocalhost\r\n10.0.0.1 a \n", "::1 localhost\n# no end");
    fs::write(mac.at(names::HOSTS), format!("{above}{SECTION}{below}")).unwrap();
    mac.setup(&["uninstall", "--yes"]).exits(0);
    assert_eq!(fs::read_to_string(mac.at(names::HOSTS)).unwrap(), format!("{above}{below}"));
}

#[test]
fn a_profile_line_that_somebody_changed_stays_with_the_file_that_it_reads() {
    let mac = old(Kind::Old417);
    let line = "  source /Users/dev/.iechor/init-zsh.sh || true # Added by iEchor Desktop\n";
    fs::write(mac.at("/Users/dev/.zshrc"), line).unwrap();
    mac.setup(&["uninstall", "--yes"]).exits(0);
    assert_eq!(fs::read_to_string(mac.at("/Users/dev/.zshrc")).unwrap(), line);
    assert!(mac.at("/Users/dev/.iechor/init-zsh.sh").exists());
    assert!(!mac.at("/Users/dev/.iechor/init-bash.sh").exists());
}

/// As the permission page has it, whatever version's helper it is.
fn remove_helper_by_hand(mac: &Mac) {
    mac.launchctl(&["unload", "-w", names::HELPER_PLIST]);
    fs::remove_file(mac.at(names::HELPER_PLIST)).unwrap();
    fs::remove_file(mac.at(names::HELPER)).unwrap();
}

#[test]
fn the_helper_that_was_removed_by_hand_is_noticed_as_that_and_repair_brings_it_back() {
    let mac = old(Kind::Fresh);
    mac.setup(&RECOMMENDED).exits(0);
    let before = tree(&mac);
    remove_helper_by_hand(&mac);
    let sentence = "The helper was removed by hand, as the manual describes";
    mac.setup(&["status"]).exits(3).says(sentence);
    mac.again().setup(&["check"]).exits(3).says(sentence);
    mac.setup(&["repair", "--yes"]).exits(0);
    assert_eq!(simulator::difference(&before, &tree(&mac)), [""; 0]);
    remove_helper_by_hand(&mac);
    mac.setup(&["uninstall", "--yes"]).exits(0);
    is_untouched(&mac, "removed by hand, then uninstalled");
}

#[test]
fn an_earlier_versions_helper_that_was_removed_by_hand_is_noticed_and_the_rest_goes() {
    for kind in Kind::OLD {
        for run in [&RECOMMENDED[..], &[]] {
            let mac = old(kind);
            remove_helper_by_hand(&mac);
            let by = kind.earlier().unwrap();
            let left = leftovers(&mac);
            let is_disabled = |(what, _): &(String, String)| what == "disabled";
            let helper = |(what, _): &(String, String)| what.ends_with("helper");
            assert!(left.iter().any(is_disabled) && !left.iter().any(helper), "{by:?}: {left:?}");
            if !run.is_empty() {
                mac.setup(run).exits(0);
                is_in_order(&mac);
            }
            mac.setup(&["uninstall", "--yes"]).exits(0);
            is_untouched(&mac, &format!("{kind:?} {run:?}"));
        }
    }
}
