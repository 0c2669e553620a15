//! What is so of every plan, whatever the Mac and the choices.

use std::collections::BTreeSet;

use model::{Ask, Choices, CliTools, Code, HostNames, Item, PathChoice, Scope, Step};
use proptest::prelude::*;

use super::{Mac, choices, line, lines::is_shared, reasons_fit, replacing};
use crate::{Planning, plan, plan_of, root_part};

/// A Mac of some kind.
fn a_mac() -> impl Strategy<Value = Mac> {
    prop_oneof![
        Just(Mac::fresh()),
        Just(Mac::fresh().of_standard_user()),
        Just(Mac::fresh().intel()),
        Just(Mac::fresh().with_rivals()),
        Just(Mac::fresh().with_hosts_text("127.0.0.1 localhost\r\n10.0.0.5 a kubernetes.iechor.internal b")),
    ]
}

fn some_choices() -> impl Strategy<Value = Choices> {
    let cli = prop_oneof![Just(CliTools::System), Just(CliTools::User), Just(CliTools::Off)];
    use HostNames::{Both, Kubernetes, Localhost, Off};
    let hosts = proptest::sample::select(vec![Localhost, Kubernetes, Both, Off]);
    let names = proptest::sample::subsequence(vec!["iechor.sock", "kubectl", "kubernetes.iechor.internal"], 0..=3);
    let path = prop_oneof![Just(PathChoice::Tell), Just(PathChoice::Profile), Just(PathChoice::Everybody)];
    let leave = proptest::sample::subsequence(NAMES.to_vec(), 0..=3);
    let ask = proptest::sample::select(Ask::ALL.to_vec());
    (cli, any::<bool>(), any::<bool>(), proptest::option::of(hosts), any::<bool>(), path, names, leave, ask).prop_map(
        |(cli, socket, ports, hosts, context, path, names, leave, ask)| {
            let names: Vec<&str> = names.into_iter().filter(|name| !leave.contains(name)).collect();
            let leave = leave.iter().map(|name| name.parse().expect("a file name")).collect();
            replacing(Choices { hosts, context, path, leave, ask, ..choices(cli, socket, ports) }, &names)
        },
    )
}

/// Names that can be left to others: of each item that has some.
const NAMES: [&str; 6] =
    ["kubectl", "iechor", "iechor.sock", "desktop-linux", "kubernetes.iechor.internal", "iechor.paths"];

/// A Mac where some choices were carried out, one after the other.
fn used_mac() -> impl Strategy<Value = Mac> {
    let used = (a_mac(), proptest::collection::vec(some_choices(), 0..4));
    used.prop_map(|(mac, all)| all.iter().fold(mac, |mac, choices| mac.set_up(choices)))
}

/// What became of a Mac after that.
fn drifted_mac() -> impl Strategy<Value = Mac> {
    let item = proptest::sample::select(Item::ALL.to_vec());
    (used_mac(), 0_u8..8, item).prop_map(|(mac, what, item)| match what {
        0 => mac.holder("ann", 502, true),
        1 => mac.holder("ann", 502, false),
        2 => mac.damaged_record(Code::BadFile),
        3 => mac.damaged_record(Code::NewerVersion),
        4 => mac.home_renamed(),
        5 => mac.unreadable(item),
        6 => mac.with_older_programs(),
        _ => mac,
    })
}

fn short(steps: &[Step]) -> Vec<String> {
    steps.iter().map(line).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_is_set_up_needs_no_step((mac, chosen) in (used_mac(), some_choices())) {
        let again = plan(Some(&chosen), &mac.set_up(&chosen).facts).expect("it was planned before");
        prop_assert_eq!(short(&again.steps), Vec::<String>::new());
        prop_assert!(again.unmet.is_empty());
    }

    #[test]
    fn nothing_of_ours_stands_under_a_name_that_is_left_to_others((mac, chosen) in (used_mac(), some_choices())) {
        let mut mac = mac.set_up(&chosen);
        // Taking it from the choices puts it again, or it is somebody else's.
        for name in &chosen.leave {
            let left = Choices { leave: chosen.leave.iter().filter(|other| *other != name).cloned().collect(), ..chosen.clone() };
            let replacing = Choices { replace: [name.clone()].into(), ..left };
            let item = crate::items::item_of(name, &mac.facts.machine).expect("a name of an item");
            let wanted = crate::items::wanted_names(item, &chosen, &mac.facts.machine).contains(name);
            let before = short(&Planning::of(Some(&chosen), &mac.facts).steps);
            prop_assert_eq!(before, Vec::<String>::new());
            let status = crate::status(&mac.facts);
            let of_item = status.items.iter().find(|of| of.item == item).expect("every item");
            prop_assert!(of_item.settled || of_item.state == model::ItemState::NotReadable || of_item.conflicts.iter().any(|conflict| !conflict.left), "{:?}", of_item);
            prop_assert!(of_item.left_to_others.contains(name));
            if wanted && item == Item::Tools {
                let puts = plan(Some(&replacing), &mac.facts).expect("planned").steps;
                let is_put = puts.iter().any(|step| step.action.path().ends_with(&format!("/{name}")));
                let is_theirs = of_item.conflicts.iter().any(|conflict| conflict.name == *name);
                prop_assert!(is_put || is_theirs);
            }
        }
        let uninstall = plan(None, &mac.facts).expect("nothing is in the way");
        mac.carry_out(&uninstall, &Choices::default());
    }

    #[test]
    fn uninstalling_leaves_a_mac_as_it_was((mac, all) in (a_mac(), proptest::collection::vec(some_choices(), 1..4))) {
        let mut used = all.iter().fold(mac.clone(), |mac, choices| mac.set_up(choices));
        let uninstall = plan(None, &used.facts).expect("nothing is in the way");
        used.carry_out(&uninstall, &Choices::default());
        prop_assert_eq!(format!("{:#?}", used.facts), format!("{:#?}", mac.facts));
    }

    #[test]
    fn root_plans_what_the_person_agreed_to((mac, chosen) in (drifted_mac(), proptest::option::of(some_choices()))) {
        if let Ok(whole) = plan(chosen.as_ref(), &mac.facts) {
            let asked = chosen.clone();
            let root = root_part(&chosen.unwrap_or_default(), &BTreeSet::new(), &mac.facts.machine).expect("the whole was planned");
            let mine: Vec<Step> = whole.part(Scope::Root).cloned().collect();
            if mine.is_empty() {
                // Root is not asked only to record something, but where nobody has to be asked.
                prop_assert!(root.steps.iter().all(|step| step.action.is_only_recorded()));
                let mut facts = mac.facts.clone();
                facts.asks_nobody = true;
                let whole = plan(asked.as_ref(), &facts).expect("the same was planned");
                prop_assert_eq!(root.steps, whole.part(Scope::Root).cloned().collect::<Vec<_>>());
                prop_assert_eq!(root.digest, whole.digest);
            } else {
                prop_assert_eq!(root.steps, mine);
                prop_assert_eq!(root.digest, whole.digest);
            }
        }
    }

    #[test]
    fn items_repaired_one_by_one_are_in_order_and_root_plans_the_same((mut mac, chosen) in (used_mac(), some_choices())) {
        for item in Item::ALL {
            let only = BTreeSet::from([item]);
            let mine = plan_of(Some(&chosen), &only, &mac.facts).expect("nothing is in the way");
            // Beside it only what was chosen is written down, where that is new.
            prop_assert!(mine.steps.iter().all(|step| step.reason.item().is_none_or(|of| of == item)));
            let root = root_part(&chosen, &only, &mac.facts.machine).expect("the whole was planned");
            prop_assert_eq!(root.digest, mine.digest.clone());
            mac.carry_out(&mine, &chosen);
        }
        // What several items share goes with the last of them.
        let of_items = |step: &Step| step.reason.item().is_some() && !is_shared(step.action.path());
        let rest = plan(Some(&chosen), &mac.facts).expect("nothing is in the way").steps;
        prop_assert_eq!(rest.iter().find(|step| of_items(step)), None);
    }

    #[test]
    fn a_step_has_the_reason_of_its_own_item((mac, chosen) in (drifted_mac(), proptest::option::of(some_choices()))) {
        if let Ok(plan) = plan(chosen.as_ref(), &mac.facts) {
            prop_assert_eq!(reasons_fit(&plan), Ok(()));
        }
    }

    #[test]
    fn an_item_that_cannot_be_read_hides_no_step_of_another(
        (mac, chosen, item) in
            (used_mac(), proptest::option::of(some_choices()), proptest::sample::select(Item::ALL.to_vec()))
    ) {
        let others = |mac: &Mac| {
            let steps = Planning::of(chosen.as_ref(), &mac.facts).steps;
            let of_others = |step: &&Step| step.reason.item() != Some(item) && !is_shared(step.action.path());
            steps.iter().filter(of_others).map(line).collect::<Vec<_>>()
        };
        prop_assert_eq!(others(&mac.clone().unreadable(item)), others(&mac));
    }

    #[test]
    fn only_a_newer_versions_record_keeps_from_uninstalling(mac in drifted_mac()) {
        let newer = matches!(&mac.facts.machine.record, Err(failure) if failure.code == Code::NewerVersion);
        prop_assert_eq!(plan(None, &mac.facts).err().map(|failure| failure.code), newer.then_some(Code::NewerVersion));
    }
}
