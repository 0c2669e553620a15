//! What each decision makes of the choices.

use model::CliTools;

use super::*;
use crate::{
    status,
    testing::{Mac, choices as with, link},
};

const KUBECTL: &str = "/usr/local/bin/kubectl";

fn all() -> Choices {
    Choices { context: true, ..with(CliTools::System, true, true) }
}

fn parts(words: &[&str]) -> BTreeSet<Part> {
    words.iter().map(|word| word.parse().expect("a word")).collect()
}

fn set(names: &[&str]) -> BTreeSet<FileName> {
    names.iter().map(|name| name.parse().expect("a name")).collect()
}

/// A Mac where a rival took a tool and the default socket.
fn taken() -> Mac {
    let mac = Mac::fresh().set_up(&all()).with(KUBECTL, link("/opt/homebrew/bin/kubectl"));
    mac.with(names::DEFAULT_SOCKET, link("/Users/dev/.orbstack/run/docker.sock"))
}

#[test]
fn what_is_named_is_taken_back_and_what_is_left_to_others_stays_so_unless_it_is_named() {
    let facts = taken().facts;
    for (words, leave, replace, left) in [
        (&["kubectl"][..], &[][..], &["kubectl"][..], &[][..]),
        (&["tools"], &[], &["kubectl"], &[]),
        (&["tools"], &["kubectl"], &[], &["kubectl"]),
        (&["kubectl"], &["kubectl"], &["kubectl"], &[]),
        // An item with one name is that name.
        (&["socket"], &["iechor.sock"], &["iechor.sock"], &[]),
        // What is ours needs no leave to be replaced.
        (&["iechor", "ports"], &[], &[], &[]),
    ] {
        let choices = Choices { leave: set(leave), ..all() };
        let new = repairing(&parts(words), &choices, &facts).expect("names that are known");
        assert_eq!((new.replace, new.leave), (set(replace), set(left)), "{words:?}");
    }
    let decided = Choices {
        mute: parts(&["tools", "kubectl", "socket"]),
        refused: [(Item::Tools, Refusal::Never), (Item::Ports, Refusal::Never)].into(),
        ..all()
    };
    let new = repairing(&parts(&["tools", "kubectl"]), &decided, &facts).expect("names that are known");
    assert_eq!((new.mute, new.refused), (parts(&["socket"]), [(Item::Ports, Refusal::Never)].into()));
    assert_eq!(repairing(&parts(&["nonsense"]), &all(), &facts).expect_err("no such name").code, Code::Usage);
}

#[test]
fn accepting_what_is_there_makes_it_as_chosen() {
    let settled = |mac: &Mac, new: &Choices, item: Item| {
        let mut mac = mac.clone();
        mac.home().settings = Ok(Some(new.clone()));
        status(&mac.facts).items.iter().any(|of| of.item == item && of.settled)
    };
    let gone = Mac::fresh().set_up(&all()).with(KUBECTL, FileState::Missing);
    let none = crate::testing::TOOLS
        .iter()
        .fold(Mac::fresh().set_up(&all()), |mac, tool| mac.with(&format!("/usr/local/bin/{tool}"), FileState::Missing));
    for (what, mac, words, item, expected) in [
        ("a name", taken(), "kubectl", Item::Tools, Choices { leave: set(&["kubectl"]), ..all() }),
        ("an item", taken(), "tools", Item::Tools, Choices { leave: set(&["kubectl"]), ..all() }),
        ("the socket", taken(), "socket", Item::Socket, Choices { leave: set(&["iechor.sock"]), ..all() }),
        ("one that is gone", gone.clone(), "kubectl", Item::Tools, Choices { leave: set(&["kubectl"]), ..all() }),
        ("an item where one is gone", gone, "tools", Item::Tools, Choices { leave: set(&["kubectl"]), ..all() }),
        ("in order", Mac::fresh().set_up(&all()), "tools", Item::Tools, all()),
        ("all are gone", none, "tools", Item::Tools, Choices { leave: set(&crate::testing::TOOLS), ..all() }),
    ] {
        let new = adopting(&parts(&[words]), &all(), &mac.facts).expect(what);
        assert_eq!(new, expected, "{what}");
        assert!(settled(&mac, &new, item), "{what}");
        let undone = adopting_no_more(&parts(&[words]), &new, &mac.facts).expect(what);
        assert!(undone.leave.is_empty(), "{what}");
    }
    let mac = Mac::fresh().set_up(&all());
    for own in ["kubectl", "iechor.sock", "desktop-linux"] {
        assert_eq!(adopting(&parts(&[own]), &all(), &mac.facts).expect_err(own).code, Code::Usage);
    }
    let broken = mac.with_older_programs();
    let failure = adopting(&parts(&["ports"]), &all(), &broken.facts).expect_err("no setting is that");
    assert!(failure.help.contains("repair ports") && failure.help.contains("mute ports"), "{failure:?}");
}

#[test]
fn what_is_set_up_anew_is_refused_no_more() {
    let facts = Mac::fresh().set_up(&with(CliTools::System, false, true)).facts;
    let refused = [(Item::Socket, Refusal::NotNow), (Item::Ports, Refusal::Never)].into();
    let new = Choices { refused, ..with(CliTools::System, true, true) };
    let left = |only: &[Item]| {
        renewed(new.clone(), &only.iter().copied().collect(), &facts).refused.into_keys().collect::<Vec<_>>()
    };
    assert_eq!(left(&[]), [Item::Ports]);
    assert_eq!(left(&[Item::Ports]), []);
}
