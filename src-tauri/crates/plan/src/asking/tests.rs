use model::{CliTools, HostNames, PathChoice};

use super::*;
use crate::testing::{Mac, choices};

/// A Mac with this mode, by its organisation.
fn managed(mac: Mac, ask: Ask) -> Facts {
    mac.managing(Key::Ask, ask.word()).facts
}

/// The items that a first start asks about.
fn asks(facts: &Facts) -> Vec<(Item, Setting)> {
    first_start(facts).map(|first| first.asks).unwrap_or_default()
}

#[test]
fn a_first_start_asks_by_mode() {
    let resolves = || Mac::fresh().with_hosts_text("127.0.0.1\tlocalhost\n");
    let (tools, socket, ports) =
        ((Item::Tools, Setting::System), (Item::Socket, Setting::On), (Item::Ports, Setting::On));
    let hosts = (Item::Hosts, Setting::Localhost);
    for (mode, resolved, expected) in [
        (Ask::FirstLaunch, false, vec![]),
        (Ask::WhenNeeded, true, vec![tools, socket]),
        (Ask::WhenNeeded, false, vec![tools, socket, hosts]),
        (Ask::HelperFirst, true, vec![tools, socket, ports]),
        (Ask::HelperFirst, false, vec![tools, socket, ports, hosts]),
    ] {
        let mac = if resolved { resolves() } else { Mac::fresh() };
        let facts = managed(mac, mode);
        assert_eq!(asks(&facts), expected, "{mode:?}, localhost resolves: {resolved}");
        if let Some(first) = first_start(&facts) {
            assert_eq!(first.choices, Choices { context: true, ask: mode, ..Choices::default() });
            assert_eq!(first.unasked, BTreeSet::from([Item::Context]));
            assert!(first.all().replace.is_empty(), "nobody's names are replaced unasked");
        }
    }
    // Somebody else's line leads the name elsewhere: that is not asked about either.
    let elsewhere = Mac::fresh().with_hosts_text("10.0.0.1\tlocalhost\n");
    assert_eq!(asks(&managed(elsewhere, Ask::WhenNeeded)), [tools, socket]);
}

#[test]
fn there_is_one_first_start_and_only_where_what_was_chosen_is_known() {
    let mode = Ask::WhenNeeded;
    assert!(first_start(&managed(Mac::fresh(), mode)).is_some());
    let set_up = Mac::fresh().set_up(&choices(CliTools::User, false, false));
    assert_eq!(first_start(&managed(set_up, mode)), None);
    let settings = |settings| {
        let mut facts = managed(Mac::fresh(), mode);
        if let Ok(home) = &mut facts.home {
            home.settings = settings;
        }
        facts
    };
    let by_choice = settings(Ok(Some(Choices { ask: Ask::HelperFirst, ..Choices::default() })));
    assert_eq!(first_start(&by_choice).map(|first| first.mode), Some(mode), "only the mode was chosen");
    assert_eq!(first_start(&settings(Ok(Some(Choices::default())))), None, "everything was switched off");
    assert_eq!(first_start(&settings(Err(Failure::of(Code::BadFile, model::said!("nothing"))))), None);
    let away = Facts { home: Err(Failure::of(Code::NoHome, model::said!("nothing"))), ..managed(Mac::fresh(), mode) };
    assert_eq!(first_start(&away), None);
}

#[test]
fn after_a_no_what_needs_no_administrator_is_chosen_instead() {
    let of = |item, before: &Choices| {
        let (choices, items) = fallback(item, before, &Mac::fresh().facts.machine);
        (choices, items.into_iter().collect::<Vec<_>>())
    };
    let none = Choices::default();
    let user = Choices { cli: CliTools::User, path: PathChoice::Profile, ..none.clone() };
    assert_eq!(of(Item::Tools, &none), (user.clone(), vec![Item::Tools, Item::Path]));
    let everybody = Choices { path: PathChoice::Everybody, ..none.clone() };
    assert_eq!(of(Item::Tools, &everybody).0, user, "a file for everybody needs an administrator too");
    assert_eq!(of(Item::Socket, &none), (none.clone(), vec![Item::Socket]));
    assert_eq!(of(Item::Hosts, &none).0, Choices { hosts: Some(HostNames::Off), ..none.clone() });
    // What was chosen before a repair was refused stays as it is.
    let chosen = choices(CliTools::System, true, true);
    for item in [Item::Tools, Item::Socket, Item::Ports] {
        assert_eq!(of(item, &chosen), (chosen.clone(), vec![item]));
    }
}

/// What is done about a need: a word, and whether root has something to do for it.
fn need(item: Item, setting: Setting, before: &Choices, facts: &Facts) -> (&'static str, bool) {
    match on_need(item, setting, before, facts) {
        Ok(OnNeed::Met) => ("met", false),
        Ok(OnNeed::NotAsked) => ("not asked", false),
        Ok(OnNeed::Made(_, _, asks)) => ("made", asks),
        Err(_) => ("cannot be", false),
    }
}

#[test]
fn what_something_needs_is_asked_for_by_mode_and_never_after_a_refusal() {
    let never = |choices: &Choices, item| refused([item], choices);
    let now = |choices: &Choices, item| Choices { refused: [(item, Refusal::NotNow)].into(), ..choices.clone() };
    let none = Choices::default();
    for (mode, off, after_never, after_not_now) in [
        (Ask::FirstLaunch, ("not asked", false), ("not asked", false), ("not asked", false)),
        (Ask::WhenNeeded, ("made", true), ("not asked", false), ("made", true)),
        (Ask::HelperFirst, ("made", true), ("not asked", false), ("made", true)),
    ] {
        let facts = managed(Mac::fresh(), mode);
        for (item, setting) in [
            (Item::Tools, Setting::System),
            (Item::Socket, Setting::On),
            (Item::Ports, Setting::On),
            (Item::Hosts, Setting::Kubernetes),
        ] {
            assert_eq!(need(item, setting, &none, &facts), off, "{mode:?} {item:?}");
            assert_eq!(need(item, setting, &never(&none, item), &facts), after_never, "{mode:?} {item:?}");
            assert_eq!(need(item, setting, &now(&none, item), &facts), after_not_now, "{mode:?} {item:?}");
        }
        // What is there is there, whatever was refused.
        let all = Choices { ask: mode, ..choices(CliTools::System, true, true) };
        let facts = managed(Mac::fresh().set_up(&all), mode);
        for item in [Item::Tools, Item::Socket, Item::Ports] {
            assert_eq!(need(item, all.setting(item), &never(&all, item), &facts), ("met", false));
        }
    }
}

#[test]
fn without_the_helper_that_comes_first_nothing_else_is_asked_for() {
    let facts = managed(Mac::fresh(), Ask::HelperFirst);
    let none = Choices::default();
    let refused = refused([Item::Ports], &none);
    assert_eq!(need(Item::Socket, Setting::On, &refused, &facts), ("not asked", false));
    let made = on_need(Item::Socket, Setting::On, &none, &facts);
    let Ok(OnNeed::Made(choices, items, true)) = made else { panic!("{made:?}") };
    assert!(choices.ports && choices.socket);
    assert_eq!(items, BTreeSet::from([Item::Socket, Item::Ports]));
    // What needs no administrator is none of the helper's.
    assert_eq!(need(Item::Context, Setting::On, &refused, &facts), ("made", false));
}

#[test]
fn a_host_name_that_is_needed_joins_the_one_that_is_there() {
    let facts = managed(Mac::fresh(), Ask::WhenNeeded);
    let localhost = Choices { hosts: Some(HostNames::Localhost), ..Choices::default() };
    let made = on_need(Item::Hosts, Setting::Kubernetes, &localhost, &facts);
    let Ok(OnNeed::Made(choices, ..)) = made else { panic!("{made:?}") };
    assert_eq!(choices.hosts, Some(HostNames::Both));
}

#[test]
fn what_belongs_to_others_is_not_taken_because_something_needs_it() {
    let facts = managed(Mac::fresh().with_rivals(), Ask::WhenNeeded);
    assert_eq!(need(Item::Socket, Setting::On, &Choices::default(), &facts), ("cannot be", false));
    let failure = on_need(Item::Socket, Setting::On, &Choices::default(), &facts).expect_err("it is taken");
    assert_eq!(failure.code, Code::InTheWay);
    // Where terminals find the tools by themselves, PATH needs nothing.
    let system = choices(CliTools::System, false, false);
    assert_eq!(need(Item::Path, Setting::Profile, &system, &facts), ("met", false));
}
