//! The text that is copied for an administrator: its commands do what it says, on every kind of Mac.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, missing_docs)]

use std::collections::BTreeSet;

use elevate::{Goal, Interaction, Session};
use model::{Choices, CliTools, Explanation, HostNames, Item, PathChoice, PromptAnswer, names};
use plan::administrator::{self, Handed};
use promises::Mac;
use simulator::Kind;

fn session(mac: &Mac) -> Session {
    Session::open(Some(&mac.path()), None, Interaction::Window).unwrap()
}

fn text(mac: &Mac, explanation: &Explanation, person: &str, handed: Handed<'_>) -> String {
    administrator::text(explanation, person, handed, &session(mac).observe().unwrap().machine)
}

/// The commands that the text gives before its appendix, as words for the program.
fn commands(text: &str) -> Vec<Vec<String>> {
    let (before, _) = text.split_once("The same by hand").unwrap();
    let program = format!("    sudo {}/{} ", names::BUNDLE, names::BUNDLE_SETUP);
    let words = |line: &str| -> Vec<String> {
        let shell =
            std::process::Command::new("/bin/sh").args(["-c", &format!("printf '%s\\n' {line}")]).output().unwrap();
        String::from_utf8(shell.stdout).unwrap().lines().map(str::to_owned).collect()
    };
    before.lines().filter_map(|line| line.strip_prefix(&program)).map(words).collect()
}

/// Runs a command of the text as the administrator, for whom the prompt says yes.
fn run(mac: &Mac, command: &[String]) -> i32 {
    mac.answers(PromptAnswer::Allow);
    let code = mac.setup(&command.iter().map(String::as_str).collect::<Vec<_>>()).code();
    mac.answers(PromptAnswer::Deny);
    code
}

fn goals() -> Vec<Choices> {
    let recommended = Choices::recommended();
    vec![
        recommended.clone(),
        Choices {
            hosts: Some(HostNames::Both),
            path: PathChoice::Everybody,
            cli: CliTools::User,
            ..recommended.clone()
        },
        Choices { socket: false, context: false, kubernetes: true, ..recommended.clone() },
        Choices {
            replace: ["kubectl".parse().unwrap()].into(),
            leave: ["iechor".parse().unwrap()].into(),
            ..recommended
        },
    ]
}

#[test]
fn the_one_command_makes_what_was_chosen_and_the_others_check_it_and_take_it_back() {
    for kind in [Kind::Fresh, Kind::Intel, Kind::Rivals, Kind::StandardUser] {
        for choices in goals() {
            let mac = Mac::new(kind, PromptAnswer::Deny);
            let before = mac.tree();
            let explanation = session(&mac).explain(Goal::Chosen(&choices)).unwrap();
            let said = text(&mac, &explanation, "dev", Handed::Chosen(&choices));
            let [make, check, undo] = commands(&said).try_into().unwrap_or_else(|all| panic!("{all:?}: {said}"));
            // Everything that will change is named before the appendix.
            let (list, _) = said.split_once("The same by hand").unwrap();
            for change in explanation.groups.iter().flat_map(|group| &group.changes) {
                assert!(list.contains(&change.path), "{kind:?}: '{}' is not named: {list}", change.path);
            }
            let made = run(&mac, &make);
            assert!(made == 0 || (made == 3 && kind == Kind::Rivals), "{kind:?}: {make:?} exits with {made}");
            let now = session(&mac).chosen().unwrap().unwrap();
            for item in Item::ALL {
                assert_eq!(now.setting(item), choices.setting(item), "{kind:?} {item:?}: {make:?}");
            }
            assert_eq!(
                (now.kubernetes, &now.replace, &now.leave),
                (choices.kubernetes, &choices.replace, &choices.leave)
            );
            // Nobody is asked later, and nothing is left to do.
            let left = session(&mac).explain(Goal::Chosen(&now)).unwrap();
            assert_eq!(left.count, 0, "{kind:?}: {left:?}");
            // Names that other products keep are told of.
            let checked = run(&mac, &check);
            assert!(checked == 0 || (checked == 3 && kind == Kind::Rivals), "{kind:?}: {checked}");
            assert_eq!(run(&mac, &undo), 0, "{kind:?}");
            let describes = |line: &String| line.contains(names::SIMULATED_MAC);
            let stays: Vec<String> = mac.difference(&before).into_iter().filter(|line| !describes(line)).collect();
            assert_eq!(stays, [""; 0], "{kind:?}");
        }
    }
}

#[test]
fn repairing_one_item_and_uninstalling_have_their_own_command() {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    let before = mac.tree();
    let choices = Choices::recommended();
    mac.setup(&["apply", "--recommended", "--yes"]).exits(0);
    std::fs::remove_file(mac.at("/usr/local/bin/iechor")).unwrap();
    std::fs::remove_file(mac.at(names::HELPER)).unwrap();
    let only = BTreeSet::from([Item::Tools]);
    let explanation = session(&mac).explain(Goal::Repaired(&choices, &only)).unwrap();
    let all = commands(&text(&mac, &explanation, "dev", Handed::Repaired(&only)));
    assert_eq!(run(&mac, &all[0]), 0);
    assert!(mac.at("/usr/local/bin/iechor").is_symlink() && !mac.at(names::HELPER).exists());
    for keep in [true, false] {
        let goal = if keep { Goal::UninstalledKeepingChoices } else { Goal::Uninstalled };
        let explanation = session(&mac).explain(goal).unwrap();
        let all = commands(&text(&mac, &explanation, "dev", Handed::Uninstalled(keep)));
        assert_eq!((all.len(), run(&mac, &all[0])), (1, 0));
        assert_eq!(session(&mac).chosen().unwrap().is_some(), keep);
    }
    let describes = |line: &String| line.contains(names::SIMULATED_MAC);
    let stays: Vec<String> = mac.difference(&before).into_iter().filter(|line| !describes(line)).collect();
    assert_eq!(stays, [""; 0]);
}

#[test]
fn names_that_a_shell_would_take_apart_are_quoted() {
    let choices = Choices { leave: ["a b".parse().unwrap(), "it's".parse().unwrap()].into(), ..Choices::recommended() };
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Deny);
    for name in ["a b", "it's"] {
        let tool = mac.at(names::BUNDLE).join(names::BUNDLE_TOOLS).join(name);
        std::fs::copy(mac.at(names::BUNDLE).join(names::BUNDLE_TOOLS).join("kubectl"), tool).unwrap();
    }
    let explanation = session(&mac).explain(Goal::Chosen(&Choices::recommended())).unwrap();
    let all = commands(&text(&mac, &explanation, "o'dev $(id)", Handed::Chosen(&choices)));
    assert_eq!(all[0][2], "o'dev $(id)");
    assert!(all[0].ends_with(&["--leave", "a b", "--leave", "it's"].map(str::to_owned)), "{:?}", all[0]);
}

#[test]
fn what_was_said_of_a_tool_that_the_app_has_no_more_is_not_in_the_command() {
    let names = |all: &[&str]| all.iter().map(|name| name.parse().unwrap()).collect();
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Deny);
    let choices = Choices {
        replace: names(&["iechor-of-old"]),
        leave: names(&["iechor-of-older", "kubectl"]),
        ..Choices::recommended()
    };
    let explanation = session(&mac).explain(Goal::Chosen(&choices)).unwrap();
    let all = commands(&text(&mac, &explanation, "dev", Handed::Chosen(&choices)));
    assert_eq!(run(&mac, &all[0]), 0, "{:?}", all[0]);
    assert_eq!(session(&mac).chosen().unwrap().unwrap().leave, names(&["kubectl"]));
    assert!(!mac.at("/usr/local/bin/kubectl").exists() && mac.at("/usr/local/bin/iechor").is_symlink());
}
