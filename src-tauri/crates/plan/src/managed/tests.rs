//! What locks and defaults mean for choices, plans and statuses, on Macs in memory.

use std::collections::BTreeSet;

use model::{CliTools, HostNames, Item, ItemState, Setting};

use super::*;
use crate::{
    asking::{self, OnNeed},
    begun_with, chosen, plan, root_part, status,
    testing::{Mac, choices},
};

fn code<T>(result: Result<T, Failure>) -> Option<Code> {
    result.err().map(|failure| failure.code)
}

/// The value by which a key says a setting.
fn value(item: Item, setting: Setting) -> crate::testing::Locked {
    match (item, setting) {
        (_, Setting::On) => true.into(),
        (Item::Socket | Item::Ports | Item::Context, Setting::Off) => false.into(),
        (Item::Hosts, Setting::Off) => "".into(),
        (Item::Hosts, Setting::Both) => "localhost,kubernetes".into(),
        (_, setting) => setting.word().into(),
    }
}

#[test]
fn a_locked_item_is_as_locked_whatever_was_chosen_and_nothing_else_can_be_chosen_on_either_side() {
    for item in Item::ALL {
        for locked in item.settings() {
            let key = Key::of_item(item);
            let mac = Mac::fresh().managing(key, value(item, *locked));
            let facts = &mac.facts;
            let locks = facts.machine.locks();
            assert_eq!(locks.locked(item), Some(*locked), "{item:?}");
            for setting in item.settings() {
                // What else is chosen does not matter.
                let said = choices(CliTools::User, true, false).with(item, *setting);
                let refused = (setting != locked).then_some(Code::Managed);
                assert_eq!(code(plan(Some(&said), facts)), refused, "{item:?} {setting:?}");
                assert_eq!(code(root_part(&said, &BTreeSet::new(), &facts.machine)), refused, "{item:?} {setting:?}");
                assert_eq!(code(root_part(&said, &BTreeSet::from([item]), &facts.machine)), refused, "{item:?}");
                assert_eq!(locks.over(said.clone()).setting(item), *locked);
                assert_eq!(locks.recommended_over(said.clone()).setting(item), *locked);
                assert_eq!(locks.without_password_over(said).setting(item), *locked);
            }
            assert_eq!(begun_with(facts).setting(item), *locked);
            assert!(plan(Some(&begun_with(facts)), facts).is_ok(), "{item:?} {locked:?}");
        }
    }
}

#[test]
fn what_is_locked_takes_the_place_of_what_was_chosen_and_is_what_the_status_is_about() {
    let before = choices(CliTools::System, true, true);
    let mac = Mac::fresh().set_up(&before).managing(Key::PrivilegedPorts, false);
    assert_eq!(chosen(&mac.facts).map(|chosen| chosen.ports), Some(false));
    let shown = status(&mac.facts);
    let ports = shown.items.iter().find(|status| status.item == Item::Ports).expect("all items");
    assert_eq!((ports.state, shown.in_order(), shown.choices.ports), (ItemState::Differs, false, false));
    // Also where nothing was chosen yet.
    let fresh = status(&Mac::fresh().managing(Key::PrivilegedPorts, true).facts);
    let ports = fresh.items.iter().find(|status| status.item == Item::Ports).expect("all items");
    assert_eq!((ports.state, fresh.finished), (ItemState::Differs, false));
}

#[test]
fn a_default_takes_the_place_of_what_is_recommended_and_anybody_may_choose_otherwise() {
    let mac = Mac::fresh().by_default(Key::CliTools, "user").by_default(Key::HostNames, "localhost");
    let facts = &mac.facts;
    let recommended = facts.machine.locks().recommended_over(begun_with(facts));
    assert_eq!((recommended.cli, recommended.hosts), (CliTools::User, Some(HostNames::Localhost)));
    assert!(recommended.socket, "and all else is as recommended for most");
    assert_eq!(begun_with(facts).cli, CliTools::Off, "a default alone chooses nothing");
    assert!(plan(Some(&choices(CliTools::System, true, true)), facts).is_ok());
    let chosen_before = Mac::fresh().set_up(&choices(CliTools::System, true, true)).by_default(Key::CliTools, "user");
    assert_eq!(chosen(&chosen_before.facts).map(|chosen| chosen.cli), Some(CliTools::System));
    let locked = Mac::fresh().by_default(Key::CliTools, "user").managing(Key::CliTools, "off").facts;
    assert_eq!(locked.machine.locks().recommended(Item::Tools), Some(Setting::Off), "a lock comes before a default");
}

#[test]
fn uninstalling_is_for_whoever_has_a_password_and_not_through_the_helper_where_something_is_locked() {
    let all = Choices { ask: model::Ask::HelperFirst, ..choices(CliTools::System, true, true) };
    let mac = Mac::fresh().set_up(&all);
    let through_helper = |mac: &Mac| {
        let plan = plan(None, &mac.facts).expect("a plan");
        asking::only_by_administrators(&plan, &mac.facts.machine).is_none()
    };
    assert!(through_helper(&mac));
    assert!(!through_helper(&mac.clone().managing(Key::DefaultSocket, true)));
    assert!(through_helper(&mac.managing(Key::DefaultSocket, false)), "what is locked off is to go");
}

#[test]
fn what_cannot_be_understood_stops_everything_but_uninstalling() {
    let mut mac = Mac::fresh().set_up(&choices(CliTools::System, true, true));
    mac.facts.machine.managed = Err(bad(names::MANAGED).because("it is cut off"));
    let all = choices(CliTools::System, true, true);
    assert_eq!(code(plan(Some(&all), &mac.facts)), Some(Code::BadFile));
    assert_eq!(code(root_part(&all, &BTreeSet::new(), &mac.facts.machine)), Some(Code::BadFile));
    assert_eq!(code(plan(None, &mac.facts)), None);
    let shown = status(&mac.facts);
    assert!(!shown.in_order() && shown.unread.len() == 1, "{:?}", shown.unread);
}

#[test]
fn what_is_locked_is_neither_asked_for_otherwise_nor_done_without() {
    let ask = |mac: Mac| mac.managing(Key::Ask, "when-needed");
    let off = ask(Mac::fresh().managing(Key::DefaultSocket, false));
    let first = asking::first_start(&off.facts).expect("a first start");
    assert!(first.asks.iter().all(|(item, _)| *item != Item::Socket), "{first:?}");
    assert!(!first.all().socket);
    let before = begun_with(&off.facts);
    assert_eq!(code(asking::on_need(Item::Socket, Setting::On, &before, &off.facts)), Some(Code::Managed));
    let on = ask(Mac::fresh().managing(Key::CliTools, "system"));
    let first = asking::first_start(&on.facts).expect("a first start");
    assert!(first.asks.contains(&(Item::Tools, Setting::System)), "{first:?}");
    // After a No the tools are not linked in the home: nothing but the system's may be chosen.
    let (instead, _) = asking::fallback(Item::Tools, &begun_with(&on.facts), &on.facts.machine);
    assert_eq!(instead.cli, CliTools::System);
    let own = ask(Mac::fresh().managing(Key::CliTools, "user"));
    let first = asking::first_start(&own.facts).expect("a first start");
    assert!(first.unasked.contains(&Item::Tools) && first.choices.cli == CliTools::User, "{first:?}");
    let needed = asking::on_need(Item::Tools, Setting::User, &begun_with(&own.facts), &own.facts);
    assert!(matches!(needed, Ok(OnNeed::Made(..))), "{needed:?}");
}

#[test]
fn nothing_is_left_to_the_person_where_every_item_is_locked_or_hidden() {
    let lock = |mac: Mac, item: Item| mac.managing(Key::of_item(item), value(item, item.settings()[0]));
    let all = Item::ALL.into_iter().fold(Mac::fresh(), lock);
    assert!(all.facts.machine.locks().decides_all());
    for ask in ["when-needed", "helper-first"] {
        assert_eq!(asking::first_start(&all.clone().managing(Key::Ask, ask).facts), None, "and nobody is asked");
    }
    let but_one = Item::ALL.into_iter().skip(1).fold(Mac::fresh(), lock);
    assert!(!but_one.facts.machine.locks().decides_all());
    let mut hidden = but_one;
    hidden.facts.machine.managed.as_mut().expect("readable").hidden.insert(Item::Tools);
    assert!(hidden.facts.machine.locks().decides_all());
    assert!(!Mac::fresh().facts.machine.locks().decides_all());
}

#[test]
fn what_is_locked_and_root_has_not_made_is_nothing_that_changed_or_went() {
    let lock = |mac: Mac, item: Item| mac.managing(Key::of_item(item), value(item, item.settings()[0]));
    let chosen = choices(CliTools::System, true, true);
    let made = Mac::fresh().set_up(&chosen);
    let mut bare = Mac::fresh();
    // The person's part alone was made.
    bare.facts.home = made.facts.home.clone();
    let tells = |mac: &Mac| {
        let status = status(&mac.facts);
        (crate::notices::changes(&mac.facts, &status).len(), status.moved.is_some())
    };
    let (changes, moved) = tells(&bare);
    assert!(changes > 0 && moved, "what this person had set up is gone");
    let mut locked = Item::ALL.into_iter().filter(|item| chosen.wants(*item)).fold(bare, lock);
    assert_eq!(tells(&locked), (0, false));
    locked.facts.machine.managed = Err(bad(names::MANAGED).because("it is cut off"));
    assert_eq!(tells(&locked), (0, false), "also where that cannot be told any more");
}
