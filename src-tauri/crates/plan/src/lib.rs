//! Planning: computes from what a person chose and what was observed what must change.
//!
//! - [`Tree`]: a Mac's files below a prefix, read by directory handles.
//! - [`Facts`]: what is true; [`Facts::probe`] is the only reader of the machine.
//! - [`plan()`]: pure and deterministic. What is already true gives no steps, so a Mac in order
//!   gives an empty plan, and an empty root part never asks for a password.
//! - [`explain()`] and [`status()`]: the same plan for people; `command.rs`: what would do a step by hand.
//! - `items/`: each item whole, in a file of its own; nothing else here names an item.
//! - [`login_items`] and [`app_location`]: what macOS or the person put in the way.
//!
//! The root part follows from [`Machine`] alone, which both sides of the privilege boundary can
//! read: root plans again for itself and compares digests.

mod account;
mod actual;
pub mod administrator;
pub mod app_location;
pub mod asking;
mod block;
pub mod bundle;
pub mod client_config;
mod command;
mod contents;
pub mod decisions;
mod directory;
mod drift;
pub mod earlier;
mod explain;
pub mod facts;
pub mod first_login;
pub mod isolation;
pub mod items;
pub mod launchd;
mod lines;
pub mod login_items;
mod look;
pub mod managed;
mod moved;
pub mod notices;
pub mod operations;
mod owners;
mod planner;
mod product;
mod question;
pub mod read;
pub mod records;
mod shell;
mod spelling;
mod status;
pub mod terminals;
#[cfg(test)]
mod testing;
pub mod tree;

use std::collections::{BTreeMap, BTreeSet};

pub use block::{edited, edited_over, has_block, has_lines};
pub use contents::{sets_up, summary_text};
pub use directory::Directory;
pub use explain::{change, explain};
pub use facts::{Facts, Holder, Home, Machine};
use items::Planned;
pub use launchd::Job;
pub use look::Handle;
use model::{
    Action, Caution, Choices, Code, Conflict, Failure, FileState, Item, ItemState, ManualStep, Plan, Reason, Receipt,
    ReceiptEntry, Scope, Step, names,
};
pub use owners::name_owners;
use planner::Planner;
pub use status::{needs_password, refuse_switched_off, status};
pub use tree::Tree;

/// What must change so that the machine is as `choices` say, and what stays for the person.
/// `None` chooses nothing and forgets that anything was ever chosen: uninstalling.
///
/// # Errors
/// When what is chosen cannot be done: something stands where a directory must be or belongs to a stranger,
/// the bundle lacks the helper that is wanted, or a record cannot be understood. What is not chosen and cannot be
/// removed is no failure: the plan names it ([`Plan::unmet`]).
pub fn plan(choices: Option<&Choices>, facts: &Facts) -> Result<Plan, Failure> {
    plan_of(choices, &BTreeSet::new(), facts)
}

/// As [`plan()`], of these items alone, as `repair ITEM` has it; of all, if none is named.
///
/// # Errors
/// As [`plan()`].
pub fn plan_of(choices: Option<&Choices>, only: &BTreeSet<Item>, facts: &Facts) -> Result<Plan, Failure> {
    if let Err(failure) = &facts.machine.record
        && failure.code != Code::BadFile
    {
        // A damaged one is none; a newer version's, and one that others could have written, are followed by nobody.
        return Err(failure.clone());
    }
    if let Some(choices) = choices {
        facts.machine.refuses_choices(choices)?;
    }
    let planning = Planning::of_items(choices, only, facts);
    match &facts.home {
        Ok(home) => match (choices, &home.record) {
            (Some(_), Err(failure)) => return Err(failure.clone()),
            (_, Err(failure)) if failure.code == Code::NewerVersion => return Err(failure.clone()),
            _ => {}
        },
        // Left to the first start; and taking back goes on with what root did.
        Err(away) if away.code == Code::NoHome || choices.is_none_or(Choices::is_nothing) => {}
        Err(away) => return Err(away.clone()),
    }
    let left = planning.left();
    planning.into_plan(&facts.machine, left)
}

/// What must change so that these choices are remembered, and nothing else.
///
/// # Errors
/// When they cannot be written down: there is no home yet, or what is written there cannot be understood.
pub fn remembered(choices: &Choices, facts: &Facts) -> Result<Plan, Failure> {
    let home = facts.home.as_ref().map_err(Failure::clone)?;
    home.settings.as_ref().map_err(Failure::clone)?;
    home.record.as_ref().map_err(Failure::clone)?;
    facts.machine.refuses_choices(choices)?;
    let mut planner = Planner::new(choices, &facts.machine, Some(home));
    // Where nothing is chosen or decided any more, nothing is remembered either, and the first start asks again.
    let record = if *choices == Choices::default() { Record::Removed } else { Record::Kept };
    remember(&mut planner, home, record)?;
    Ok(Plan::of_person(planner.steps, facts.machine.digest([].iter())))
}

/// What was last chosen: by the person's settings, or by their receipt, or by root's if it is theirs, as
/// after an administrator set this Mac up for them.
pub fn chosen(facts: &Facts) -> Option<Choices> {
    // What is locked takes the place of what was chosen.
    last_chosen(facts).map(|choices| facts.machine.locks().over(choices))
}

/// The same, whatever is locked.
pub(crate) fn last_chosen(facts: &Facts) -> Option<Choices> {
    let home = facts.home();
    let settings = home.and_then(|home| home.settings.as_ref().ok()?.as_ref());
    let receipt = || home.and_then(Home::receipt);
    let root = || facts.machine.receipt().filter(|receipt| receipt.is_of_person(&facts.machine.person));
    let mut choices = settings.or_else(|| receipt().or_else(root).map(|receipt| &receipt.choices))?.clone();
    // Another account that took the default socket over since is not overruled by what was said before.
    if facts.machine.receipts.others.iter().any(|other| other.has(names::SOCKET_PLIST)) {
        choices.replace.retain(|name| name.as_str() != names::DEFAULT_SOCKET_NAME);
    }
    Some(choices)
}

/// What choosing begins with: what was chosen, or what an earlier version of iEchor amounts to, or nothing; with what an
/// organisation decides.
pub fn begun_with(facts: &Facts) -> Choices {
    let locks = facts.machine.locks();
    let earlier = || earlier::choices(facts).map(|choices| locks.over(choices));
    chosen(facts).or_else(earlier).unwrap_or_else(|| locks.begun())
}

/// The root part alone, as the root side plans it for itself: of these items, or of all, if none is named.
///
/// # Errors
/// As [`plan()`].
pub fn root_part(choices: &Choices, only: &BTreeSet<Item>, machine: &Machine) -> Result<Plan, Failure> {
    machine.refuses_choices(choices)?;
    Planning::made(choices, only, None, (machine, true), None).into_plan(machine, Vec::new())
}

/// What was planned, item by item; each has its own result.
pub(crate) struct Planning {
    choices: Choices,
    /// What was chosen before.
    before: Choices,
    /// Whether everything is taken back, choices included.
    uninstalls: bool,
    /// Why what becomes of the choices cannot be written down, if it cannot.
    refused: Option<Failure>,
    pub steps: Vec<Step>,
    pub conflicts: Vec<(Item, Conflict)>,
    cautions: Vec<Caution>,
    pub items: BTreeMap<Item, Result<Planned, Failure>>,
}

impl Planning {
    pub fn of(choices: Option<&Choices>, facts: &Facts) -> Self {
        Self::of_items(choices, &BTreeSet::new(), facts)
    }

    /// As above, of these items alone; then nothing is written down or forgotten but what they need.
    pub fn of_items(choices: Option<&Choices>, only: &BTreeSet<Item>, facts: &Facts) -> Self {
        let nothing = Choices::default();
        let record = if choices.is_some() { Record::Kept } else { Record::Removed };
        // What is decided of some items is written down with them.
        let is_other = |choices: &Choices| chosen(facts).is_none_or(|chosen| chosen != *choices);
        let record = Some(record).filter(|_| only.is_empty() || choices.is_some_and(is_other));
        let before = chosen(facts).unwrap_or_default();
        Self {
            before,
            ..Self::made(choices.unwrap_or(&nothing), only, record, (&facts.machine, facts.asks_nobody), facts.home())
        }
    }

    fn made(
        choices: &Choices,
        only: &BTreeSet<Item>,
        record: Option<Record>,
        (machine, is_root): (&Machine, bool),
        home: Option<&Home>,
    ) -> Self {
        let mut planner = Planner::new(choices, machine, home);
        let planned = Item::ALL.into_iter().filter(|item| only.is_empty() || only.contains(item));
        let items: BTreeMap<_, _> = planned.map(|item| (item, plan_item(item, &mut planner))).collect();
        items::give_back_client_directory(&mut planner, &items);
        isolation::plan(&mut planner);
        if only.is_empty() {
            first_login::plan(&mut planner);
        }
        items::take_over_directories(&mut planner, &items);
        let planned: Vec<Item> = items.iter().filter(|(_, planned)| planned.is_ok()).map(|(item, _)| *item).collect();
        planner.share(&planned, is_root);
        let uninstalls = matches!(record, Some(Record::Removed));
        let mut refused = None;
        if let (Some(home), Some(record)) = (home, record) {
            refused = remember(&mut planner, home, record).err();
            if uninstalls {
                forget(&mut planner, home.receipt(), Scope::User, &items);
                if refused.is_some() {
                    // Something stands there, so it is not gone.
                    let settings = format!("{}/{}", home.records, names::SETTINGS_FILE);
                    planner.steps.retain(|step| step.action.path() != settings);
                }
            }
        }
        if only.is_empty() && choices.is_nothing() {
            forget(&mut planner, machine.receipt(), Scope::Root, &items);
        } else if only.is_empty() {
            forget_gone(&mut planner, &items);
        }
        let Planner { mut steps, conflicts, cautions, .. } = planner;
        // What two items share is left alone where only one is repaired.
        steps.retain(|step| only.is_empty() || step.reason.item().is_none_or(|item| only.contains(&item)));
        // The person's part comes first, all else in the order of the items.
        // What several items share is empty only when all of them are done.
        let last = |step: &Step| step.scope == Scope::User && matches!(step.action, Action::RemoveDirectory { .. });
        let depth = |step: &Step| step.action.path().matches('/').count();
        steps.sort_by_key(|step| (step.scope, last(step).then(|| std::cmp::Reverse(depth(step)))));
        Self {
            choices: choices.clone(),
            before: Choices::default(),
            uninstalls,
            refused,
            steps,
            conflicts,
            cautions,
            items,
        }
    }

    /// What is left to the person once all steps are made, for as long as it holds.
    pub fn left(&self) -> Vec<ManualStep> {
        if self.uninstalls {
            return Vec::new();
        }
        self.items.values().flatten().filter_map(|planned| planned.left.clone()).collect()
    }

    fn into_plan(self, machine: &Machine, left: Vec<ManualStep>) -> Result<Plan, Failure> {
        let Self { choices, before, uninstalls, refused, steps, conflicts, cautions, items } = self;
        let mut unmet = Vec::new();
        match refused {
            Some(failure) if !uninstalls => return Err(failure),
            refused => unmet.extend(refused),
        }
        for (item, planned) in items {
            match planned {
                Err(failure) if choices.wants(item) && !item.is_optional() => return Err(failure),
                // It is switched off now, and cannot be.
                Err(failure) if !uninstalls && before.wants(item) && !choices.wants(item) && !choices.is_nothing() => {
                    return Err(failure);
                }
                Err(failure) => unmet.push(failure),
                Ok(_) => {}
            }
        }
        let digest = machine.digest(steps.iter().filter(|step| step.scope == Scope::Root));
        Ok(Plan { digest, conflicts, unmet, cautions, left, steps })
    }
}

/// What becomes of `settings.toml`.
#[derive(Clone, Copy)]
enum Record {
    Kept,
    Removed,
}

/// An item's plan, less what root would not do. What is wanted is planned whole or not at all; of what is not wanted,
/// as much is removed as can be.
fn plan_item(item: Item, planner: &mut Planner<'_>) -> Result<Planned, Failure> {
    let begun = planner.steps.len();
    let wanted = planner.choices.wants(item);
    let planned = items::plan(item, planner);
    let rest = planner.steps.split_off(begun);
    let (root, mine): (Vec<Step>, Vec<Step>) = rest.into_iter().partition(|step| step.scope == Scope::Root);
    let root = root_does(planner.machine, planner.choices, root);
    match (planned, root) {
        (Ok(planned), Ok(root)) => {
            let nothing_left = mine.is_empty() && root.is_empty();
            planner.steps.extend(mine.into_iter().chain(root));
            // What is another account's to remove is no difference for this one.
            let state = match planned.state {
                ItemState::Differs if nothing_left && !wanted => ItemState::Off,
                ItemState::Differs if nothing_left && planner.kept(item) == 0 => ItemState::InOrder,
                ItemState::Differs if nothing_left => ItemState::Partly,
                state => state,
            };
            Ok(Planned { state, ..planned })
        }
        (Err(failure), _) | (_, Err(failure)) if wanted => Err(failure),
        (planned, root) => {
            planner.steps.extend(mine);
            let refused = root.map(|root| planner.steps.extend(root)).err();
            planned.and_then(|planned| refused.map_or(Ok(planned), Err))
        }
    }
}

/// What root will do of an item's steps; what it would refuse after the password is refused before it.
fn root_does(machine: &Machine, choices: &Choices, steps: Vec<Step>) -> Result<Vec<Step>, Failure> {
    match &machine.record {
        // Without its record, root can still remove what it finds; a newer version's is not for this one.
        Err(failure) if !steps.is_empty() && (failure.code != Code::BadFile || !choices.is_nothing()) => {
            return Err(failure.clone());
        }
        _ => {}
    }
    match machine.refuses(steps.iter()) {
        Some(failure) => Err(failure.clone()),
        None => Ok(steps),
    }
}

/// Writes the choices down, or removes what was written.
fn remember(planner: &mut Planner<'_>, home: &Home, record: Record) -> Result<(), Failure> {
    let path = format!("{}/{}", home.records, names::SETTINGS_FILE);
    let before = home.settings_file.clone()?;
    if !matches!(before, FileState::Missing | FileState::File { .. }) {
        return Err(read::not_a_file(&path));
    }
    match record {
        Record::Kept if !matches!(&home.settings, Ok(Some(settings)) if settings == planner.choices) => {
            let contents = contents::settings_text(planner.choices);
            let action = Action::WriteFile { path, contents, mode: 0o644, before, keep: false };
            planner.push(Scope::User, Reason::CHOICES, action);
        }
        Record::Removed if before != FileState::Missing => {
            let action = Action::Remove { path, before, restore: false };
            planner.push(Scope::User, Reason::CHOICES_REMOVED, action);
        }
        _ => {}
    }
    // What was refused is among the choices from now on.
    if let Ok(before @ FileState::File { .. }) = home.refused_file.clone() {
        let path = format!("{}/{}", home.records, names::REFUSED_FILE);
        let reason = match record {
            Record::Kept => Reason::CHOICES,
            Record::Removed => Reason::CHOICES_REMOVED,
        };
        planner.push(Scope::User, reason, Action::Remove { path, before, restore: false });
    }
    if let (Record::Removed, Ok(before @ FileState::File { .. })) = (record, home.told_file.clone()) {
        let path = format!("{}/{}", home.records, names::TOLD_FILE);
        let action = Action::Remove { path, before, restore: false };
        planner.push(Scope::User, Reason::CHOICES_REMOVED, action);
    }
    Ok(())
}

/// Takes off root's record what is gone of items that are not wanted, where root has something to do anyway.
fn forget_gone(planner: &mut Planner<'_>, items: &BTreeMap<Item, Result<Planned, Failure>>) {
    if !planner.steps.iter().any(|step| step.scope == Scope::Root) {
        return;
    }
    for entry in planner.machine.receipt().into_iter().flat_map(|receipt| &receipt.holds) {
        let (job, path) = entry.key();
        let Some(item) = items::of_entry(entry).filter(|item| !item.is_of_root(planner.choices.setting(*item))) else {
            continue;
        };
        let is_touched = |step: &Step| step.action.is_about_job() == job && step.action.path() == path;
        let stays = entry.is_directory()
            || planner.machine.standing.iter().any(|stands| stands == path)
            || planner.is_shared(item)
            || items[&item].is_err();
        if !stays && !planner.steps.iter().any(is_touched) {
            let action = Action::Forget { path: path.to_owned(), job };
            planner.push(Scope::Root, Reason::removes_item(item), action);
        }
    }
}

/// What a record holds and no step of this part touches, although nothing is wanted. What is seen to be gone, or to be
/// somebody else's by now, is taken off the record; what stands as it was put there is removed after all. Items that
/// cannot be read keep their entries.
fn forget(
    planner: &mut Planner<'_>,
    receipt: Option<&Receipt>,
    scope: Scope,
    items: &BTreeMap<Item, Result<Planned, Failure>>,
) {
    for entry in receipt.into_iter().flat_map(|receipt| &receipt.holds) {
        let job = matches!(entry, ReceiptEntry::Job { .. });
        let touches = |step: &Step| {
            step.scope == scope && step.action.is_about_job() == job && step.action.path() == entry.path()
        };
        let item = items::of_entry(entry);
        // Something may stay in a directory while an item is not removed, so it is still to be removed after that.
        let directory_stays = entry.is_directory() && items.values().any(Result::is_err);
        // What other accounts use was released already.
        let shared = scope == Scope::Root && !entry.is_directory() && item.is_some_and(|item| planner.is_shared(item));
        if shared
            || planner.steps.iter().any(touches)
            || directory_stays
            || item.is_some_and(|item| items[&item].is_err())
        {
            continue;
        }
        let path = entry.path().to_owned();
        let stands = scope == Scope::Root && !job && planner.machine.standing.contains(&path);
        let is_others = scope == Scope::Root && !planner.machine.receipts.others.is_empty();
        let action = match entry {
            // Something of other accounts may lie in it.
            ReceiptEntry::Directory { .. } if is_others => Action::Release { path, job },
            // Nor is what the organisation set, and what another account took over, this one's to remove.
            _ if is_others && item.is_none_or(|item| planner.machine.receipts.others_with(item).next().is_some()) => {
                Action::Release { path, job }
            }
            ReceiptEntry::Link { target, .. } if stands => {
                let before = FileState::Link { target: target.clone() };
                Action::Remove { path, before, restore: entry.has_backup() }
            }
            ReceiptEntry::Directory { .. } if stands => Action::RemoveDirectory { path },
            _ => Action::Forget { path, job },
        };
        planner.push(scope, item.map_or(Reason::CHOICES_REMOVED, Reason::removes_item), action);
    }
}

#[cfg(test)]
mod tests;
