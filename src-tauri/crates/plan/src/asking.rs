//! When set-up asks: the mode in force, whether an administrator is asked at all, what a first start asks for, what is
//! asked for when something needs it, and what is done instead where the answer is No.

use std::collections::BTreeSet;

use model::{
    Action, Ask, Choices, Code, Failure, Item, ItemState, Key, Plan, Refusal, Said, Scope, Setting, Step, names, said,
};

use crate::{Facts, Machine, Planning, decisions::is_all_left, earlier, last_chosen, managed::contradicted, plan_of};

/// The mode in force: as the organisation that manages this Mac has it, or as chosen.
pub fn mode(choices: &Choices, machine: &Machine) -> Ask {
    machine.locks().ask().unwrap_or(choices.ask)
}

/// Whether root's part of a plan needs an administrator's answer. Through the helper nobody is asked, but for what only
/// an administrator may have done.
pub fn asks(plan: &Plan, facts: &Facts) -> bool {
    plan.needs_password() && !(is_through_helper(facts) && only_by_administrators(plan, &facts.machine).is_none())
}

/// Whether root's part goes through the helper, as far as this person can see: it also answers.
pub fn is_through_helper(facts: &Facts) -> bool {
    let stands = facts.machine.is_through_helper() && !facts.switched_off.contains(&Item::Ports);
    stands && facts.helper_silent.is_none()
}

/// Why nobody but an administrator may have a plan carried out, whatever was agreed to beforehand: what another account
/// or an organisation has is not this account's to give away.
pub fn only_by_administrators(plan: &Plan, machine: &Machine) -> Option<Said> {
    if plan.conflicts.iter().any(|(_, conflict)| conflict.replace && conflict.account.is_some()) {
        return Some(said!("cause-socket_of_other"));
    }
    let is_locked = |step: &Step| step.reason.item().is_some_and(|item| machine.is_of_organisation(item));
    if plan.part(Scope::Root).any(|step| step.reason.removes() && is_locked(step)) {
        return Some(said!("cause-locked"));
    }
    plan.part(Scope::Root).find_map(|step| match &step.action {
        Action::Remove { path, .. } if path == names::POLICY => Some(said!("cause-policy_in_force")),
        Action::Remove { path, .. } if path == names::ADMIN_SETTINGS => Some(said!("cause-engine_managed")),
        _ => None,
    })
}

/// Refuses set-up through the helper where an organisation has it otherwise. What it says and cannot be understood
/// forbids it too.
///
/// # Errors
/// Then, with the key and the file.
pub fn allows_helper_first(machine: &Machine) -> Result<(), Failure> {
    let managed = machine.managed.as_ref().map_err(Failure::clone)?;
    match managed.lock(Key::Ask).filter(|lock| lock.ask() != Some(Ask::HelperFirst)) {
        Some(lock) => Err(contradicted(lock)),
        None => Ok(()),
    }
}

/// What a first start makes where the window does not ask.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FirstStartPlan {
    /// The mode, which is never the window's.
    pub mode: Ask,
    /// What is chosen without asking: the mode, and what no administrator is needed for.
    pub choices: Choices,
    /// The items of that; they go along with the first of those that are asked about.
    pub unasked: BTreeSet<Item>,
    /// What is asked about, in this order.
    pub asks: Vec<(Item, Setting)>,
    /// Whether one prompt is for all of it: for the helper, or where an earlier version is brought over.
    pub together: bool,
}

impl FirstStartPlan {
    /// The choices if all of it is allowed.
    pub fn all(&self) -> Choices {
        self.asks.iter().fold(self.choices.clone(), |choices, (item, setting)| choices.with(*item, *setting))
    }
}

/// What a first start makes; `None` where it makes nothing: something was chosen already, what was chosen cannot be
/// told, an organisation decides everything, or the window asks.
pub fn first_start(facts: &Facts) -> Option<FirstStartPlan> {
    let home = facts.home()?;
    if home.settings.is_err() || home.record.is_err() {
        return None;
    }
    let managed = facts.machine.managed.as_ref().ok().filter(|managed| !managed.decides_all())?;
    let earlier = earlier::choices(facts);
    let together = earlier.is_some();
    let before = match last_chosen(facts) {
        None => earlier.map_or_else(|| managed.begun(), |earlier| managed.over(earlier)),
        Some(before) if is_mode_alone(&before) => managed.over(before),
        Some(_) => return None,
    };
    let mode = mode(&before, &facts.machine);
    let is_own = |item: &Item| {
        let setting = if before.wants(*item) { Some(before.setting(*item)) } else { managed.recommended(*item) };
        setting.is_some_and(|setting| !setting.is_off() && !item.is_of_root(setting))
    };
    let unasked: BTreeSet<Item> = Item::ALL.into_iter().filter(is_own).collect();
    let along = |choices: Choices, item: &Item| choices.clone().with(*item, usual(*item, &choices, &facts.machine));
    let choices = unasked.iter().fold(Choices { ask: mode, ..before }, along);
    let asked = |item: Item| Some((item, at_first_start(item, mode, &choices, facts)?));
    // What was refused under an earlier version is not asked about again.
    let is_off = |item: Item| managed.recommended(item).is_some_and(Setting::is_off);
    let is_open = |item: &Item| !unasked.contains(item) && !choices.refused.contains_key(item) && !is_off(*item);
    let asks = Item::ALL.into_iter().filter(is_open).filter_map(asked).collect();
    let together = together || mode == Ask::HelperFirst;
    (mode != Ask::FirstLaunch).then_some(FirstStartPlan { mode, choices, unasked, asks, together })
}

/// Whether nothing is chosen but when set-up asks.
fn is_mode_alone(choices: &Choices) -> bool {
    choices.ask != Ask::FirstLaunch && *choices == Choices { ask: choices.ask, ..Choices::default() }
}

/// What a first start asks for of an item.
fn at_first_start(item: Item, mode: Ask, choices: &Choices, facts: &Facts) -> Option<Setting> {
    match item {
        // As an earlier version set it up.
        _ if choices.wants(item) => Some(choices.setting(item)),
        Item::Tools | Item::Socket => facts.machine.locks().recommended(item),
        // The helper is what everything else goes through, or is asked for when a port needs it.
        Item::Ports => (mode == Ask::HelperFirst).then_some(Setting::On),
        // Only where the name does not lead here; a line of somebody else's that leads it elsewhere stays theirs.
        Item::Hosts => {
            let wanted = choices.clone().with(item, Setting::Localhost);
            let planning = Planning::of_items(Some(&wanted), &BTreeSet::from([item]), facts);
            let is_missing = planning.steps.iter().any(|step| step.reason.item() == Some(item));
            is_missing.then_some(Setting::Localhost)
        }
        Item::Context | Item::Path => None,
    }
}

/// The setting of an item that is meant where none is said: as it is chosen, or else as recommended.
pub fn usual(item: Item, choices: &Choices, machine: &Machine) -> Setting {
    let recommended = machine.locks().recommended(item).filter(|setting| !setting.is_off());
    match choices.setting(item) {
        now if !now.is_off() => now,
        _ => recommended.unwrap_or_else(|| item.recommended().unwrap_or(item.settings()[0])),
    }
}

/// The choices with a setting of an item beside what is chosen of it already.
fn with_also(item: Item, setting: Setting, choices: &Choices) -> Choices {
    let setting = match (choices.setting(item), setting) {
        (Setting::Both, _) | (Setting::Localhost, Setting::Kubernetes) | (Setting::Kubernetes, Setting::Localhost) => {
            Setting::Both
        }
        (_, setting) => setting,
    };
    choices.clone().with(item, setting)
}

/// What is done about an item that something needs.
#[derive(Clone, Debug)]
pub enum OnNeed {
    /// Nothing: it is there.
    Met,
    /// Nothing: the mode asks nobody, or it was refused.
    NotAsked,
    /// These items are made as these choices say; whether root has something to do for it.
    Made(Choices, BTreeSet<Item>, bool),
}

/// What is done about an item that something needs at this setting.
///
/// # Errors
/// When it cannot be made whoever allows it.
pub fn on_need(item: Item, setting: Setting, before: &Choices, facts: &Facts) -> Result<OnNeed, Failure> {
    let mut wanted = with_also(item, setting, before);
    facts.machine.refuses_choices(&wanted)?;
    let Some(unmet) = unmet(item, &wanted, facts) else { return Ok(OnNeed::Met) };
    let mode = mode(before, &facts.machine);
    let is_refused = |item| before.refused.get(&item) == Some(&Refusal::Never);
    if mode == Ask::FirstLaunch || is_refused(item) {
        return Ok(OnNeed::NotAsked);
    }
    wanted.refused.remove(&item);
    let mut items = BTreeSet::from([item]);
    let plan = plan_of(Some(&wanted), &items, facts)?;
    if !plan.steps.iter().any(|step| step.reason.item() == Some(item)) {
        return Err(unmet);
    }
    let asks = plan.needs_password() || facts.machine.interrupted;
    let by_helper = mode == Ask::HelperFirst && !facts.machine.is_through_helper();
    if asks && by_helper && item != Item::Ports {
        if is_refused(Item::Ports) {
            return Ok(OnNeed::NotAsked);
        }
        // The one prompt of this mode is for the helper.
        wanted = wanted.with(Item::Ports, Setting::On);
        items.insert(Item::Ports);
    }
    Ok(OnNeed::Made(wanted, items, asks))
}

/// Why an item is not there as these choices have it, if it is not.
pub fn unmet(item: Item, choices: &Choices, facts: &Facts) -> Option<Failure> {
    let planning = Planning::of_items(Some(choices), &BTreeSet::from([item]), facts);
    let word = item.argument();
    // How terminals find the tools of one person, where the tools are everybody's: they are found by themselves.
    if item.depends_on().is_some_and(|(other, set)| choices.wants(other) && choices.setting(other) != set) {
        return None;
    }
    let state = match &planning.items[&item] {
        Err(failure) => return Some(failure.clone()),
        Ok(planned) => planned.state,
    };
    match state {
        _ if facts.switched_off.contains(&item) => Some(
            Failure::of(Code::SwitchedOff, said!("failure-needs_job", item = word))
                .with_help(said!("failure-switched_off-help")),
        ),
        ItemState::InOrder | ItemState::Partly => None,
        ItemState::Off if !is_all_left(item, choices, &facts.machine) => Some(
            Failure::of(Code::InTheWay, said!("failure-means_nothing", item = word))
                .with_help(said!("failure-means_nothing-help")),
        ),
        ItemState::Taken | ItemState::Off => Some(
            Failure::of(Code::InTheWay, said!("failure-of_others", item = word))
                .with_help(said!("failure-of_others-help", item = word)),
        ),
        _ => Some(
            Failure::of(Code::NotVerified, said!("failure-not_as_chosen", item = word))
                .with_help(said!("failure-not_as_chosen-help", item = word)),
        ),
    }
}

/// What is chosen where an item is refused, and which items that is about. What was chosen of it before stays.
pub fn fallback(item: Item, before: &Choices, machine: &Machine) -> (Choices, BTreeSet<Item>) {
    let mut items = BTreeSet::from([item]);
    let locks = machine.locks();
    if before.wants(item) || locks.locked(item).is_some() {
        return (before.clone(), items);
    }
    let instead = item.without_password().unwrap_or(Setting::Off);
    let mut choices = before.clone().with(item, instead);
    // What means something only then: how terminals find the tools.
    let is_free = |other: &Item| other.depends_on() == Some((item, instead)) && locks.locked(*other).is_none();
    for other in Item::ALL.into_iter().filter(is_free) {
        let now = choices.setting(other);
        let own = other.settings().iter().find(|setting| !setting.is_off() && !other.is_of_root(**setting));
        if now.is_off() || other.is_of_root(now) {
            choices = own.map_or(choices.clone(), |own| choices.with(other, *own));
        }
        items.insert(other);
    }
    (choices, items)
}

/// What must change of these items so that they are as the choices say, as far as no administrator is needed.
///
/// # Errors
/// As [`crate::plan()`].
pub fn alone(choices: &Choices, items: &BTreeSet<Item>, facts: &Facts) -> Result<Plan, Failure> {
    let steps = plan_of(Some(choices), items, facts)?.steps;
    let mine = steps.into_iter().filter(|step| step.scope == Scope::User).collect();
    Ok(Plan::of_person(mine, facts.machine.digest([].iter())))
}

/// The choices with items refused for good.
pub fn refused(items: impl IntoIterator<Item = Item>, choices: &Choices) -> Choices {
    let mut choices = choices.clone();
    choices.refused.extend(items.into_iter().map(|item| (item, Refusal::Never)));
    choices
}

/// The items of these choices that root has something to do for.
pub fn of_root(choices: &Choices, facts: &Facts) -> Vec<Item> {
    let planning = Planning::of(Some(choices), facts);
    let has_steps =
        |item: &Item| planning.steps.iter().any(|step| step.scope == Scope::Root && step.reason.item() == Some(*item));
    Item::ALL.into_iter().filter(has_steps).collect()
}

#[cfg(test)]
mod tests;
