//! What is there of an item now, whatever is desired: its setting, whose it is, since when.

use std::collections::BTreeSet;

use model::{Choices, Item, ItemState, ItemStatus, Owner, Receipt, Setting};

use crate::{Facts, Home, Planning, items};

/// A status with what is there.
pub(crate) fn with_actual(status: ItemStatus, choices: &Choices, facts: &Facts) -> ItemStatus {
    let item = status.item;
    let desired = choices.setting(item);
    let actual = match status.state {
        ItemState::InOrder => Some(desired),
        ItemState::Off => item.settings().iter().copied().find(|setting| setting.is_off()),
        ItemState::Differs | ItemState::Taken | ItemState::Partly => actual(item, choices, facts),
        ItemState::SwitchedOff | ItemState::NotStarted | ItemState::NotReadable | ItemState::Blocked => None,
    };
    let others = match (status.state, status.conflicts.first()) {
        (ItemState::Taken, Some(conflict)) => Some(match &conflict.account {
            Some(name) => Owner::Account { name: name.clone() },
            None => Owner::Product { product: conflict.owner },
        }),
        (ItemState::Differs, _) => status.drift.iter().find_map(|drift| drift.owner.clone()),
        _ => None,
    };
    let is_there = actual.is_some_and(|setting| !setting.is_off()) || status.state == ItemState::Partly;
    let owner = others.or_else(|| is_there.then_some(Owner::IEchor));
    ItemStatus { desired, actual, owner, since: since(item, facts), ..status }
}

/// The setting of an item for which nothing would have to change.
fn actual(item: Item, choices: &Choices, facts: &Facts) -> Option<Setting> {
    let means_something = item.depends_on().is_none_or(|(on, setting)| choices.setting(on) == setting);
    let settings = item.settings().iter().copied().filter(|setting| means_something || setting.is_off());
    settings.into_iter().find(|setting| {
        let wanted = choices.clone().with(item, *setting);
        let planning = Planning::of_items(Some(&wanted), &BTreeSet::from([item]), facts);
        let is_others = planning.conflicts.iter().any(|(of, conflict)| *of == item && !conflict.left);
        let has_steps = planning.steps.iter().any(|step| step.reason.item() == Some(item));
        !is_others && !has_steps && planning.items.get(&item).is_some_and(Result::is_ok)
    })
}

/// When the record that holds something of an item was written.
fn since(item: Item, facts: &Facts) -> Option<u64> {
    let receipts = [facts.machine.receipt(), facts.home().and_then(Home::receipt)];
    let holds = |receipt: &&Receipt| {
        receipt.holds.iter().any(|entry| !entry.is_directory() && items::of_entry(entry) == Some(item))
    };
    receipts.into_iter().flatten().filter(holds).map(|receipt| receipt.time).max()
}
