//! What a start tells of each kind of change, and how often.

use model::{CliTools, FileState, Part, Refusal};

use super::*;
use crate::{
    status,
    testing::{Mac, choices, link},
};

const KUBECTL: &str = "/usr/local/bin/kubectl";
const RIVAL: &str = "/opt/homebrew/bin/kubectl";

fn all() -> Choices {
    Choices { context: true, ..choices(CliTools::System, true, true) }
}

fn user() -> Choices {
    choices(CliTools::User, false, false)
}

fn set_up(choices: &Choices) -> Mac {
    Mac::fresh().set_up(choices)
}

fn with_tool(mut mac: Mac, name: &str) -> Mac {
    let tools = mac.facts.machine.items.tools.names.as_mut().expect("readable");
    tools.push(name.parse().expect("a file name"));
    tools.sort();
    mac
}

fn told(mac: &Mac) -> Vec<(Item, NoticeKind, bool)> {
    let changes = changes(&mac.facts, &status(&mac.facts));
    changes.into_iter().map(|Change { notice, .. }| (notice.item, notice.what, notice.needs_password)).collect()
}

#[test]
fn each_kind_of_change_is_told_as_what_it_is() {
    let drift = |item, password| vec![(item, NoticeKind::Drift, password)];
    let update = |item, password| vec![(item, NoticeKind::Update, password)];
    let over = vec![(Item::Socket, NoticeKind::TakenOver { user: "jo".to_owned() }, true)];
    let gone = || set_up(&all()).with(KUBECTL, FileState::Missing);
    let helper = || {
        let mut mac = set_up(&all());
        mac.ports().source = Ok(Some("5".repeat(64)));
        mac
    };
    for (what, mac, expected) in [
        ("a new Mac", Mac::fresh(), vec![]),
        ("in order", set_up(&all()), vec![]),
        ("a link is gone", gone(), drift(Item::Tools, true)),
        ("somebody else has a name", set_up(&all()).with(KUBECTL, link(RIVAL)), drift(Item::Tools, true)),
        ("it was theirs before", Mac::fresh().with_rivals().set_up(&all()), vec![]),
        ("a new tool for everybody", with_tool(set_up(&all()), "new"), update(Item::Tools, true)),
        ("a new tool for one", with_tool(set_up(&user()), "new"), update(Item::Tools, false)),
        ("a new tool, and one is gone", with_tool(gone(), "new"), drift(Item::Tools, true)),
        ("a newer helper", helper(), update(Item::Ports, true)),
        ("somebody changed the helper", set_up(&all()).with_older_programs(), {
            let mut both = drift(Item::Socket, true);
            both.extend(drift(Item::Ports, true));
            both
        }),
        (
            "another account's engine",
            set_up(&all()).with(names::DEFAULT_SOCKET, link("/Users/jo/.iechor/run/iechor.sock")),
            over,
        ),
    ] {
        assert_eq!(told(&mac), expected, "{what}");
    }
}

#[test]
fn nothing_is_told_of_what_was_decided() {
    let taken = |choices: &Choices| set_up(choices).with(KUBECTL, link(RIVAL));
    let tools: Part = "tools".parse().expect("an item");
    let kubectl: model::FileName = "kubectl".parse().expect("a name");
    assert_eq!(told(&taken(&all())).len(), 1);
    for decided in [
        Choices { mute: [tools].into(), ..all() },
        Choices { mute: [Part::Name(kubectl.clone())].into(), ..all() },
        Choices { leave: [kubectl].into(), ..all() },
        Choices { refused: [(Item::Tools, Refusal::NotNow)].into(), ..all() },
        Choices { cli: CliTools::Off, ..all() },
    ] {
        let mut mac = taken(&all());
        mac.home().settings = Ok(Some(decided.clone()));
        let of_tools = told(&mac).into_iter().filter(|(item, ..)| *item == Item::Tools);
        assert_eq!(of_tools.count(), 0, "{decided:?}");
    }
    // Never where set-up was not finished.
    let mut mac = taken(&all());
    mac.home().settings = Ok(None);
    assert_eq!(told(&mac), []);
}

#[test]
fn a_change_is_told_once_until_it_was_in_order_again() {
    let (gone, taken) = (set_up(&all()).with(KUBECTL, FileState::Missing), set_up(&all()).with(KUBECTL, link(RIVAL)));
    let mut known = Told::default();
    let mut tell = |mac: &Mac| {
        let status = status(&mac.facts);
        let (notices, after) = known.tell(changes(&mac.facts, &status), &status);
        // As a file and back.
        known = Told::read(Some(after.text().as_bytes()));
        assert_eq!(known, after);
        notices.len()
    };
    assert_eq!([tell(&gone), tell(&gone), tell(&taken), tell(&taken)], [1, 0, 1, 0]);
    assert_eq!([tell(&set_up(&all())), tell(&taken)], [0, 1]);
    assert_eq!([Told::read(Some(b"nonsense")), Told::read(None)], [Told::default(), Told::default()]);
}

#[test]
fn what_others_write_into_a_shared_file_is_no_other_change() {
    let hosts = Choices { hosts: Some(model::HostNames::Kubernetes), ..all() };
    let fingerprint = |text: &str| {
        let mac = set_up(&hosts).with_hosts_text(text);
        let changes = changes(&mac.facts, &status(&mac.facts));
        assert_eq!(changes.len(), 1, "{changes:?}");
        changes[0].fingerprint.clone()
    };
    assert_eq!(fingerprint("127.0.0.1 a\n"), fingerprint("127.0.0.1 a b c\n# more\n"));
}

#[test]
fn an_update_brings_what_is_new_and_nothing_that_the_person_removed() {
    let brought = |mac: &Mac, choices: &Choices| {
        let plan = brought_over(choices, &mac.facts);
        plan.steps.iter().map(|step| names::split(step.action.path()).1.to_owned()).collect::<Vec<_>>()
    };
    let mac = with_tool(set_up(&user()), "new");
    assert_eq!(brought(&mac, &user()), ["new"]);
    let gone = mac.clone().with("/Users/dev/.iechor/bin/kubectl", FileState::Missing);
    assert_eq!(brought(&gone, &user()), ["new"]);
    let muted = Choices { mute: ["new".parse().expect("a name")].into(), ..user() };
    assert_eq!(brought(&mac, &muted), [""; 0]);
    let refused = Choices { refused: [(Item::Tools, Refusal::Never)].into(), ..user() };
    assert_eq!(brought(&mac, &refused), [""; 0]);
    // What needs an administrator is asked about, and what was never set up is not.
    assert_eq!(brought(&with_tool(set_up(&all()), "new"), &all()), [""; 0]);
    assert_eq!(brought(&with_tool(Mac::fresh(), "new"), &user()), [""; 0]);
}
