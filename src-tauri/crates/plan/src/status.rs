//! Desired against actual, and where a password would be asked for.

use std::collections::BTreeMap;

use model::{
    Action, Change, Choices, Code, Conflict, Failure, HeldFor, Item, ItemState, ItemStatus, NeedsPassword, Plan, Scope,
    Setting, Status, Step, Wording, names, said,
};

use crate::{
    Facts, Holder, Planning,
    actual::with_actual,
    asking, begun_with, chosen,
    decisions::{decided, is_all_left},
    drift::drift,
    earlier,
    explain::change_with_lines,
    items,
    moved::moved,
    plan,
};

/// Desired against actual. What is desired is what was chosen; nothing, before anything was. What cannot be told of
/// one item is said of it and hides no other.
pub fn status(facts: &Facts) -> Status {
    let locks = facts.machine.locks();
    // What is locked is wanted also where nothing was chosen yet.
    let choices = chosen(facts).unwrap_or_else(|| locks.over(Choices::default()));
    let planning = Planning::of(Some(&choices), facts);
    let leftovers = earlier::Leftovers::of(facts);
    let shared_with = |item: Item| match choices.wants(item) && !item.has_one_holder() {
        true => facts.machine.receipts.others_with(item).map(|receipt| receipt.user.clone()).collect(),
        false => Vec::new(),
    };
    let items = Item::ALL.map(|item| {
        let drift = drift(item, &choices, &planning, facts);
        let status = ItemStatus { drift, ..item_status(item, &choices, &planning, &leftovers, facts).decided() };
        let status = with_actual(decided(status, &choices, &planning, facts), &choices, facts);
        ItemStatus { shared_with: shared_with(item), ..status }
    });
    let held_for = match facts.machine.holder() {
        Holder::Nobody | Holder::Me => None,
        Holder::Gone { name, uid } => Some(HeldFor { name, uid }),
    };
    let home = facts.home();
    let settings = home.and_then(|home| home.settings.as_ref().err());
    let records =
        home.and_then(|home| home.record.as_ref().err()).into_iter().chain(facts.machine.record.as_ref().err());
    let finished = home.is_some_and(|home| !matches!(home.settings, Ok(None)));
    Status {
        finished,
        only_choices: has_only_choices(facts, &items),
        left: if finished { planning.left() } else { Vec::new() },
        items: items.into(),
        unread: settings.into_iter().chain(records).chain(facts.machine.managed.as_ref().err()).cloned().collect(),
        held_for,
        moved: moved(&planning, facts),
        away: facts.home.as_ref().err().cloned(),
        ask: asking::mode(&choices, &facts.machine),
        ask_managed: locks.ask().is_some(),
        managed: locks.clone(),
        through_helper: asking::is_through_helper(facts),
        leftovers: leftovers.shown(),
        policy: None,
        policy_unread: None,
        choices,
    }
}

/// Whether what stands of set-up is nothing but the choices, and something that they want is gone.
fn has_only_choices(facts: &Facts, items: &[ItemStatus]) -> bool {
    let Some(home) = facts.home() else { return false };
    let is_settings = |path: &str| names::split(path) == (home.records.as_str(), names::SETTINGS_FILE);
    let only_settings = home.receipt().is_some_and(|receipt| {
        receipt.choices.is_nothing() && receipt.holds.iter().all(|entry| is_settings(entry.path()))
    });
    let root_holds = matches!(facts.machine.holder(), Holder::Me);
    let something_is_gone = items.iter().any(|item| item.state == ItemState::Differs);
    matches!(home.settings, Ok(Some(_))) && something_is_gone && only_settings && !root_holds
}

fn item_status(
    item: Item,
    choices: &Choices,
    planning: &Planning,
    leftovers: &earlier::Leftovers,
    facts: &Facts,
) -> ItemStatus {
    let of_item = |step: &&Step| step.reason.item() == Some(item);
    let changes: Vec<Change> =
        planning.steps.iter().filter(of_item).map(|step| change_with_lines(step, leftovers, facts)).collect();
    let conflicts: Vec<Conflict> =
        planning.conflicts.iter().filter(|(of, _)| *of == item).map(|(_, conflict)| conflict.clone()).collect();
    let wanted = choices.wants(item);
    let bare = |state| ItemStatus {
        item,
        state,
        desired: choices.setting(item),
        actual: None,
        owner: None,
        since: None,
        changes: Vec::new(),
        conflicts: Vec::new(),
        settled: false,
        why: None,
        help: None,
        said: Wording::default(),
        share: None,
        notes: Vec::new(),
        drift: Vec::new(),
        muted: false,
        refused: None,
        left_to_others: Vec::new(),
        shared_with: Vec::new(),
    };
    if wanted && facts.switched_off.contains(&item) && !is_all_left(item, choices, &facts.machine) {
        return ItemStatus { changes, conflicts, ..bare(ItemState::SwitchedOff) };
    }
    let planned = match &planning.items[&item] {
        Ok(planned) => planned,
        Err(failure) => {
            let state = match failure.code {
                Code::Unreadable | Code::Io | Code::BadFile | Code::NoHome => ItemState::NotReadable,
                _ => ItemState::Blocked,
            };
            let status = ItemStatus { changes, conflicts, ..bare(state) };
            return status.because(Some(failure.told()), failure.said.help.clone());
        }
    };
    let why = items::not_started(item, facts).filter(|_| wanted && planned.state == ItemState::InOrder);
    let state = if why.is_some() { ItemState::NotStarted } else { planned.state };
    let notes = planned.notes.clone();
    ItemStatus { changes, conflicts, share: planned.share, notes, ..bare(state) }.because(why, None)
}

/// Refuses a plan that would override what the person switched off in Login Items: launchd would have to
/// learn such a job, or be told to load it at boot again. `launchctl enable` lifts that switch until the
/// next restart, so it must not even be tried (F 2.15).
///
/// # Errors
/// Then, with what to do.
pub fn refuse_switched_off(plan: &Plan, facts: &Facts) -> Result<(), Failure> {
    let learns = |label: &str| {
        let about = |step: &Step| match &step.action {
            // One that is removed is enabled only for the label to be as before, and never starts.
            Action::Bootstrap { label, .. } | Action::Enable { label, .. } if !step.reason.removes() => {
                Some(label.clone())
            }
            _ => None,
        };
        plan.steps.iter().any(|step| about(step).is_some_and(|learnt| learnt == label))
    };
    let off = facts.switched_off.iter().filter_map(|item| item.job()).find(|(label, _)| learns(label));
    let Some((label, _)) = off else { return Ok(()) };
    Err(Failure::of(Code::SwitchedOff, said!("failure-switched_off", label = label))
        .with_help(said!("failure-switched_off-help")))
}

/// For which choices this Mac would really ask for a password today: each setting of each item, over nothing but what
/// it depends on.
pub fn needs_password(facts: &Facts) -> NeedsPassword {
    let locks = facts.machine.locks();
    let planned = |choices: &Choices| plan(Some(choices), facts).ok();
    // A choice that cannot be planned fails when it is planned; here it counts as asking.
    let asks = |plan: &Plan| asking::asks(plan, facts);
    let any = |choices: &Choices| planned(choices).as_ref().is_none_or(asks);
    let about = |item: Item, setting: Setting| {
        let base = item.depends_on().map_or_else(Choices::default, |(on, set)| Choices::default().with(on, set));
        let plan = planned(&locks.over(base).with(item, setting));
        plan.is_none_or(|plan| asks(&plan) && plan.part(Scope::Root).any(|step| step.reason.item() == Some(item)))
    };
    let of_item = |item: Item| item.settings().iter().map(|setting| (*setting, about(item, *setting))).collect();
    let chosen = begun_with(facts);
    NeedsPassword {
        recommended: any(&locks.recommended_over(chosen.clone())),
        without: any(&locks.without_password_over(chosen)),
        items: Item::ALL.into_iter().map(|item| (item, of_item(item))).collect::<BTreeMap<_, BTreeMap<_, _>>>(),
    }
}
