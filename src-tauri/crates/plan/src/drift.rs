//! Drift: what is not as set-up put it, thing by thing: what was expected, what is there, since when, whose it is, and
//! how it came about. Follows from facts and choices alone; accounts and packages, which the system is asked for, are
//! added by `owners.rs`.

use std::collections::BTreeMap;

use model::{
    Action, Cause, Change, Choices, Conflict, Drift, Effect, FileName, FileState, Item, Owner, Product, Receipt,
    ReceiptEntry, Scope, Step, names,
};

use crate::{
    Facts, Home, Planning,
    contents::{accounts_of, set_up_accounts_of},
    explain::change,
    product::owner_of,
};

/// The drift of a wanted item. A name that is somebody else's counts as if it were replaced, unless it is left to them.
pub(crate) fn drift(item: Item, choices: &Choices, planning: &Planning, facts: &Facts) -> Vec<Drift> {
    if !choices.wants(item) || planning.items.get(&item).is_none_or(Result::is_err) {
        return Vec::new();
    }
    let is_due = |conflict: &Conflict| !conflict.left && !conflict.replace && conflict.lines.is_empty();
    let due = planning.conflicts.iter().filter(|(of, conflict)| *of == item && is_due(conflict));
    let names: Vec<FileName> = due.map(|(_, conflict)| conflict.name.clone()).collect();
    let replaced;
    let steps = match names.is_empty() {
        true => &planning.steps,
        false => {
            let mut choices = choices.clone();
            choices.replace.extend(names);
            replaced = Planning::of(Some(&choices), facts);
            &replaced.steps
        }
    };
    let mut found = BTreeMap::new();
    for step in steps.iter().filter(|step| step.reason.item() == Some(item)) {
        if let Some((expected, stands)) = states(step) {
            let drift = named(facts, step, expected, stands);
            // What an update took out of the app is not expected to stand, and nobody changed it.
            let is_past = drift.expected == FileState::Missing && drift.cause == Cause::Update;
            // Of a socket that another account has, its task is no difference of its own.
            let is_theirs = facts.lost_default_socket && item == Item::Socket && drift.path != names::DEFAULT_SOCKET;
            if is_past || is_theirs {
                continue;
            }
            found.entry(drift.path.clone()).or_insert(drift);
        }
    }
    found.into_values().collect()
}

/// What is to stand at the path of a step, and what does; `None` where that is the same, or is no state of a file.
fn states(step: &Step) -> Option<(FileState, FileState)> {
    if let Action::EditBlock { sha256, before, .. } = &step.action {
        let (mode, owner) = match before {
            FileState::File { mode, owner, .. } => (*mode, *owner),
            _ => (0o644, 0),
        };
        return Some((FileState::File { sha256: sha256.clone(), mode, owner }, before.clone()));
    }
    let Change { effect, .. } = change(step);
    let (expected, stands) = match effect {
        Effect::Create { after } => (after, FileState::Missing),
        Effect::Replace { before, after, .. } => (after, before),
        Effect::Remove { before } | Effect::Restore { before } => (FileState::Missing, before),
        Effect::EditBlock { .. }
        | Effect::SetContext { .. }
        | Effect::Forget
        | Effect::Adopt
        | Effect::Hold
        | Effect::Release
        | Effect::LoadJob
        | Effect::EnableJob
        | Effect::UnloadJob => return None,
    };
    (expected != stands).then_some((expected, stands))
}

fn named(facts: &Facts, step: &Step, expected: FileState, found: FileState) -> Drift {
    let path = step.action.path().to_owned();
    let recorded = recorded(facts, step.scope, &path);
    let cause = match &recorded {
        None if facts.lost_default_socket && step.reason.item() == Some(Item::Socket) => Cause::Changed,
        None => Cause::NeverMade,
        Some(_) if found == FileState::Missing => Cause::Removed,
        Some((_, entry)) if stands(entry, &found) && !same_contents(&expected, &found) => {
            if is_for_others(facts, step) { Cause::Accounts } else { Cause::Update }
        }
        Some(_) => Cause::Changed,
    };
    let owner = match cause {
        Cause::Update | Cause::Accounts | Cause::Removed => None,
        // The file is somebody else's in any case; only the lines in it are ours.
        _ if matches!(step.action, Action::EditBlock { .. }) => None,
        _ => owner(&facts.machine.person.home, &path, &found),
    };
    Drift { expected, found, since: recorded.map(|(time, _)| time), owner, cause, path }
}

/// Whether the helper's job is written because it is to serve other accounts than before.
pub(crate) fn is_for_others(facts: &Facts, step: &Step) -> bool {
    let (Action::WriteFile { path, contents, .. }, Ok(ports)) = (&step.action, &facts.machine.items.ports) else {
        return false;
    };
    let wanted = plist::Value::from_reader_xml(contents.as_bytes()).ok();
    let lists = |says: &plist::Value| Some((accounts_of(says)?.join(" "), set_up_accounts_of(says)?.join(" ")));
    let (wanted, serves) = (wanted.as_ref().and_then(lists), ports.job.says.as_ref().and_then(lists));
    path == names::HELPER_PLIST && wanted.is_some() && wanted != serves
}

/// The entry of a record that is about a path, and when that record was written: of the record of the scope that the
/// path is in now, or else of the other one, since who works in a directory changes.
fn recorded<'f>(facts: &'f Facts, scope: Scope, path: &str) -> Option<(u64, &'f ReceiptEntry)> {
    let machine = &facts.machine;
    let roots = machine.receipt();
    let mine = facts.home().and_then(Home::receipt);
    let both = match scope {
        Scope::Root => [roots, mine],
        Scope::User => [mine, roots],
    };
    // A home may have been called otherwise then.
    let below = path.strip_prefix(&machine.person.home);
    let is_at = |entry: &ReceiptEntry| entry.path() == path || below.is_some_and(|below| entry.path().ends_with(below));
    let of = |receipt: &'f Receipt| {
        let entry = receipt.holds.iter().find(|entry| !matches!(entry, ReceiptEntry::Job { .. }) && is_at(entry));
        entry.map(|entry| (receipt.time, entry))
    };
    both.into_iter().flatten().find_map(of)
}

/// Whether what stands is what an entry says was put; links are told by where they lead.
pub(crate) fn stands(entry: &ReceiptEntry, found: &FileState) -> bool {
    match (entry, found) {
        (ReceiptEntry::Link { path, target, .. }, FileState::Link { target: now }) => {
            let (directory, _) = names::split(path);
            names::normal(directory, target) == names::normal(directory, now)
        }
        _ => entry.is(found),
    }
}

/// Whether two files differ in mode or owner alone.
fn same_contents(expected: &FileState, found: &FileState) -> bool {
    matches!((expected, found), (FileState::File { sha256: a, .. }, FileState::File { sha256: b, .. }) if a == b)
}

/// Whose something seems to be, by where it leads; `None`: nobody's, or this person's iEchor's.
fn owner(home: &str, path: &str, found: &FileState) -> Option<Owner> {
    let FileState::Link { target } = found else {
        return (*found != FileState::Missing).then_some(Owner::Unknown);
    };
    let leads = names::normal(names::split(path).0, target);
    let is_mine =
        leads.starts_with(&format!("{home}/{}/", names::CLIENT)) || leads.starts_with(&format!("{}/", names::BUNDLE));
    if is_mine {
        return None;
    }
    Some(match owner_of(found) {
        Product::Unknown => app(&leads).map_or(Owner::Unknown, |name| Owner::App { name }),
        product => Owner::Product { product },
    })
}

/// The name of the outermost app that a path leads into.
fn app(path: &str) -> Option<String> {
    let (before, _) = path.split_once(".app/")?;
    let (_, name) = before.rsplit_once('/')?;
    (!name.is_empty()).then(|| name.to_owned())
}

#[cfg(test)]
mod tests;
