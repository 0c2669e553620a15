//! What a start tells of: which items changed since set-up was at work there, how, and what tells one change from
//! another.

use std::collections::BTreeMap;

use model::{
    Action, Cause, Choices, Conflict, Digest, FileState, Item, ItemState, ItemStatus, Notice, NoticeKind, Part, Plan,
    Receipt, ReceiptEntry, Scope, Status, Step, names,
};
use serde::{Deserialize, Serialize};

use crate::{Facts, Planning, asking, chosen, decisions, drift::is_for_others, items};

/// A change that nothing was decided of yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// What is told of it.
    pub notice: Notice,
    /// SHA-256 over what differs: the same change has the same one.
    pub fingerprint: String,
}

/// What was told, by item: the file `told.json`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// Of each item the change that was told last, as its fingerprint.
    #[serde(default)]
    pub told: BTreeMap<Item, String>,
}

impl Told {
    /// From the file. One that is damaged or a newer version's counts as none: then a change is told once more.
    pub fn read(text: Option<&[u8]>) -> Self {
        text.and_then(|text| serde_json::from_slice(text).ok()).unwrap_or_default()
    }

    /// The text of the file.
    pub fn text(&self) -> String {
        format!("{}\n", serde_json::json!({ "schema": 1, "told": self.told }))
    }

    /// Which changes are told now, and what was told afterwards. An item in order forgets what was told of it.
    #[must_use]
    pub fn tell(&self, changes: Vec<Change>, status: &Status) -> (Vec<Notice>, Self) {
        let mut after = self.clone();
        let is_over = |item: &&ItemStatus| matches!(item.state, ItemState::InOrder | ItemState::Off);
        status.items.iter().filter(is_over).for_each(|item| drop(after.told.remove(&item.item)));
        let is_new = |change: &Change| self.told.get(&change.notice.item) != Some(&change.fingerprint);
        let new: Vec<Change> = changes.into_iter().filter(is_new).collect();
        for Change { notice, fingerprint } in &new {
            after.told.insert(notice.item, fingerprint.clone());
        }
        (new.into_iter().map(|change| change.notice).collect(), after)
    }
}

/// Every change that nothing was decided of, by item. None where set-up was never finished, and of no item that is
/// off, muted, refused or left to others, or of which set-up never put anything.
pub fn changes(facts: &Facts, status: &Status) -> Vec<Change> {
    if status.items.iter().all(|item| item.settled) {
        return Vec::new();
    }
    let Some(choices) = chosen(facts).filter(|_| status.finished) else { return Vec::new() };
    let planning = Planning::of(Some(&choices), facts);
    let records = Records::of(facts);
    status.items.iter().filter_map(|item| change(item, &choices, &planning, &records, facts)).collect()
}

fn change(
    status: &ItemStatus,
    choices: &Choices,
    planning: &Planning,
    records: &Records<'_>,
    facts: &Facts,
) -> Option<Change> {
    let item = status.item;
    if status.settled || !choices.wants(item) || decisions::is_silent(item, choices) {
        return None;
    }
    let is_lost = item == Item::Socket && facts.lost_default_socket;
    let has_record = is_lost || records.have(item);
    // What other accounts set up is recorded for them; this person's own part was made together with it.
    let has_part = || facts.machine.makes_together(item) && records.0.iter().any(|receipt| receipt.choices.wants(item));
    let was_made = has_record || has_part();
    let steps: Vec<&Step> = planning.steps.iter().filter(|step| step.reason.item() == Some(item)).collect();
    // What somebody else had before set-up came is no change.
    let is_change = |conflict: &&Conflict| {
        !conflict.replace && !conflict.left && (is_lost || records.entry(&conflict.path).is_some())
    };
    let conflicts: Vec<&Conflict> = status.conflicts.iter().filter(is_change).collect();
    let differs = match status.state {
        ItemState::Differs | ItemState::Partly | ItemState::Taken => !(steps.is_empty() && conflicts.is_empty()),
        ItemState::NotStarted | ItemState::Blocked => true,
        // The person switched it off; or nothing is known.
        ItemState::SwitchedOff | ItemState::NotReadable | ItemState::InOrder | ItemState::Off => false,
    };
    if !differs || !was_made || (!has_record && steps.is_empty()) {
        return None;
    }
    let what = match taken_over(status, &conflicts) {
        Some(user) => NoticeKind::TakenOver { user },
        None if has_record && conflicts.is_empty() && are_by_update(&steps, records, facts) => NoticeKind::Update,
        None => NoticeKind::Drift,
    };
    let needs_root = steps.iter().any(|step| step.scope == Scope::Root)
        || (!conflicts.is_empty() && decisions::needs_root(item, choices, facts));
    // What another account took over is taken back only with an administrator.
    let is_others = conflicts.iter().any(|conflict| conflict.account.is_some());
    let needs_password = needs_root && (is_others || !asking::is_through_helper(facts));
    let parts: Vec<String> =
        steps.iter().map(|step| of_step(step)).chain(conflicts.iter().map(|conflict| of_conflict(conflict))).collect();
    let whole = serde_json::json!([status.state, status.why, parts]).to_string();
    Some(Change { notice: Notice { item, what, needs_password }, fingerprint: Digest::of_bytes(whole.as_bytes()) })
}

/// What tells a step from another: where, and what stands there. Of files that others write too, only what is ours.
fn of_step(step: &Step) -> String {
    let what = match &step.action {
        Action::EditBlock { path, lines, commented, removed, .. } if removed.is_empty() => {
            serde_json::json!([path, lines, commented])
        }
        Action::EditBlock { path, lines, commented, removed, .. } => {
            serde_json::json!([path, lines, commented, removed])
        }
        Action::Rewrite { path, ours, .. } => serde_json::json!([path, ours]),
        action => serde_json::json!(action),
    };
    what.to_string()
}

fn of_conflict(conflict: &Conflict) -> String {
    let Conflict { name, path, found, fixed, lines, .. } = conflict;
    match lines.is_empty() {
        true => serde_json::json!([name, path, found, fixed]),
        false => serde_json::json!([name, path, fixed, lines]),
    }
    .to_string()
}

/// The account whose engine the default socket leads to by now.
fn taken_over(status: &ItemStatus, conflicts: &[&Conflict]) -> Option<String> {
    if status.item != Item::Socket {
        return None;
    }
    let leads = |conflict: &&&Conflict| match &conflict.found {
        // macOS calls a home by the account's name.
        FileState::Link { target } => {
            let home = target.strip_suffix(names::ENGINE_SOCKET)?.strip_suffix('/')?;
            Some(names::split(home).1.to_owned())
        }
        _ => None,
    };
    let recorded = conflicts.iter().find_map(|conflict| conflict.account.clone());
    recorded.or_else(|| conflicts.iter().find_map(|conflict| leads(&conflict)))
}

/// What the person's and root's records say was put for this person.
pub struct Records<'f>(Vec<&'f Receipt>);

impl<'f> Records<'f> {
    /// Of both.
    pub fn of(facts: &'f Facts) -> Self {
        let root = facts.machine.receipt().filter(|receipt| receipt.is_of_person(&facts.machine.person));
        Self(facts.home().and_then(|home| home.receipt()).into_iter().chain(root).collect())
    }

    fn entries(&self) -> impl Iterator<Item = &'f ReceiptEntry> {
        self.0.iter().flat_map(|receipt| &receipt.holds)
    }

    fn entry(&self, path: &str) -> Option<&'f ReceiptEntry> {
        let is_job = |entry: &&ReceiptEntry| matches!(entry, ReceiptEntry::Job { .. });
        self.entries().filter(|entry| !is_job(entry)).find(|entry| entry.path() == path)
    }

    /// Whether anything of an item was put.
    fn have(&self, item: Item) -> bool {
        self.entries().any(|entry| items::of_entry(entry) == Some(item))
    }

    /// Whether a step is there because the app has something newer: what set-up put still stands unchanged, or nothing
    /// was put and nothing stands. `None`: it only goes along with others.
    fn cause(&self, step: &Step) -> Option<Cause> {
        let (path, before) = match &step.action {
            Action::PlaceLink { path, before, .. }
            | Action::WriteFile { path, before, .. }
            | Action::CopyProgram { path, before, .. }
            | Action::Remove { path, before, .. } => (path, before),
            Action::CreateDirectory { path, .. } => (path, &FileState::Missing),
            Action::RemoveDirectory { .. }
            | Action::Bootout { .. }
            | Action::Bootstrap { .. }
            | Action::Adopt { .. }
            | Action::Hold { .. }
            | Action::Release { .. }
            | Action::Forget { .. } => return None,
            Action::Enable { .. } | Action::EditBlock { .. } | Action::SetContext { .. } | Action::Rewrite { .. } => {
                return Some(Cause::Changed);
            }
        };
        Some(match (self.entry(path), before) {
            (None, FileState::Missing) => Cause::Update,
            (Some(entry), stands) if entry.is(stands) => Cause::Update,
            (_, FileState::Missing) => Cause::Removed,
            _ => Cause::Changed,
        })
    }
}

/// Whether all that differs is by an update.
fn are_by_update(steps: &[&Step], records: &Records<'_>, facts: &Facts) -> bool {
    if steps.iter().any(|step| is_for_others(facts, step)) {
        return false;
    }
    let causes: Vec<Cause> = steps.iter().filter_map(|step| records.cause(step)).collect();
    !causes.is_empty() && causes.iter().all(|cause| *cause == Cause::Update)
}

/// What an update brings and needs no password, as a plan for these choices: all else is not in it. Nothing of an item
/// that is muted or refused, or of which set-up never put anything; nothing that the person removed or changed.
#[must_use]
pub fn brought_over(choices: &Choices, facts: &Facts) -> Plan {
    let records = Records::of(facts);
    let planned = Planning::of(Some(choices), facts).steps;
    let is_of = |step: &Step, item: Item| step.reason.item() == Some(item);
    // A directory that the person removed holds nothing new either.
    let is_gone = |step: &Step| {
        matches!(step.action, Action::CreateDirectory { .. }) && records.cause(step) != Some(Cause::Update)
    };
    let is_open = |item: Item| {
        choices.wants(item)
            && !decisions::is_silent(item, choices)
            && records.have(item)
            && !planned.iter().any(|step| is_of(step, item) && is_gone(step))
    };
    let is_muted = |step: &Step| {
        let (_, last) = names::split(step.action.path());
        choices.mute.iter().any(|part| matches!(part, Part::Name(name) if name.as_str() == last))
    };
    let is_brought = |step: &&Step| {
        step.scope == Scope::User
            && step.reason.item().is_some_and(is_open)
            && records.cause(step) == Some(Cause::Update)
            && !is_muted(step)
    };
    let steps = planned.iter().filter(is_brought).cloned().collect();
    Plan::of_person(steps, facts.machine.digest([].iter()))
}

#[cfg(test)]
mod tests;
