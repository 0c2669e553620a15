//! What a person decided of things that are not as chosen: left to others, muted, refused.

use std::collections::BTreeSet;

use model::{
    Action, Choices, Code, Conflict, Failure, FileName, FileState, Item, ItemState, ItemStatus, Part, Refusal, Scope,
    Step, names, said,
};

use crate::{Facts, Machine, Planning, begun_with, items};

/// A status with what the person decided of the item, and whether nothing more is to be decided or done.
pub(crate) fn decided(status: ItemStatus, choices: &Choices, planning: &Planning, facts: &Facts) -> ItemStatus {
    let item = status.item;
    let names = items::names_of(item, &facts.machine);
    let left_to_others: Vec<FileName> = names.iter().filter(|name| choices.leave.contains(*name)).cloned().collect();
    let muted = is_muted(item, choices, &names);
    let is_quiet = |name: &FileName| choices.leave.contains(name) || choices.mute.contains(&Part::Name(name.clone()));
    let is_differing = matches!(status.state, ItemState::Differs | ItemState::Partly | ItemState::Taken);
    let of_item = |step: &&Step| step.reason.item() == Some(item);
    let is_decided = is_all_left(item, choices, &facts.machine)
        || (status.conflicts.iter().all(|conflict| conflict.replace || is_quiet(&conflict.name))
            && planning.steps.iter().filter(of_item).all(|step| about(step, &names).is_some_and(is_quiet)));
    let settled = status.settled || muted || (is_differing && is_decided);
    let refused = choices.refused.get(&item).copied();
    ItemStatus { settled, muted, refused, left_to_others, ..status }
}

/// Whether nobody is to be warned of an item: itself, or all of its names.
fn is_muted(item: Item, choices: &Choices, names: &[FileName]) -> bool {
    let mutes = |name: &FileName| choices.mute.contains(&Part::Name(name.clone()));
    choices.mute.contains(&Part::Item(item)) || (!names.is_empty() && names.iter().all(mutes))
}

/// Whether all that an item is to have is left to others.
pub(crate) fn is_all_left(item: Item, choices: &Choices, machine: &Machine) -> bool {
    let names = items::wanted_names(item, choices, machine);
    !names.is_empty() && names.iter().all(|name| choices.leave.contains(name))
}

/// The name that a step is about alone.
fn about<'n>(step: &Step, names: &'n [FileName]) -> Option<&'n FileName> {
    let (_, last) = names::split(step.action.path());
    names.iter().find(|name| name.as_str() == last)
}

/// Whether an item is not asked about and not told of by any start, update or check.
pub(crate) fn is_silent(item: Item, choices: &Choices) -> bool {
    choices.refused.contains_key(&item) || choices.mute.contains(&Part::Item(item))
}

/// The names that an item or a name stands for. Where an item has one name, that is meant by both.
///
/// # Errors
/// When iEchor has nothing of that name.
pub fn names_meant(part: &Part, facts: &Facts) -> Result<(Item, Vec<FileName>), Failure> {
    match part {
        Part::Item(item) => Ok((*item, items::names_of(*item, &facts.machine))),
        Part::Name(name) => match items::item_of(name, &facts.machine) {
            Some(item) => Ok((item, vec![name.clone()])),
            // Which tools there are is not known now.
            None if facts.machine.items.tools.known().is_empty() => Ok((Item::Tools, vec![name.clone()])),
            None => Err(no_such(name, facts)),
        },
    }
}

fn no_such(name: &FileName, facts: &Facts) -> Failure {
    let items: Vec<&str> = Item::ALL.into_iter().map(Item::argument).collect();
    let names = Item::ALL.into_iter().flat_map(|item| items::names_of(item, &facts.machine));
    // An item's word is the item.
    let names: Vec<String> =
        names.map(|name| name.to_string()).filter(|name| !items.contains(&name.as_str())).collect();
    let help = said!("failure-no_such_name-help", items = items.join(", "), names = names.join(", "));
    Failure::of(Code::Usage, said!("failure-no_such_name", name = name.as_str())).with_help(help)
}

/// The choices with these taken back: no more left to others, muted or refused, and what somebody else has of them
/// by now is replaced. An item with several names keeps those that are left to others by choice.
///
/// # Errors
/// When iEchor has nothing of such a name.
pub fn repairing(parts: &BTreeSet<Part>, choices: &Choices, facts: &Facts) -> Result<Choices, Failure> {
    let mut new = choices.clone();
    let mut meant = BTreeSet::new();
    for part in parts {
        let (item, names) = names_meant(part, facts)?;
        new.mute.remove(part);
        new.refused.remove(&item);
        let is_single = names.len() == 1;
        for name in names {
            if is_single {
                new.mute.remove(&Part::Name(name.clone()));
                new.leave.remove(&name);
            }
            if !new.leave.contains(&name) {
                meant.insert(name);
            }
        }
        if is_single && items::names_of(item, &facts.machine).len() == 1 {
            new.mute.remove(&Part::Item(item));
        }
    }
    let taken = conflicts(&new, facts).filter(|(_, conflict)| conflict.fixed.is_none());
    let taken: Vec<FileName> = taken.map(|(_, conflict)| conflict.name).collect();
    new.replace.extend(taken.into_iter().filter(|name| meant.contains(name)));
    Ok(new)
}

fn conflicts(choices: &Choices, facts: &Facts) -> impl Iterator<Item = (Item, Conflict)> {
    Planning::of(Some(choices), facts).conflicts.into_iter()
}

/// The choices under which what is there is as chosen.
///
/// # Errors
/// When iEchor has nothing of such a name, when there is nothing of somebody else's to accept, or no choice is what
/// is there.
pub fn adopting(parts: &BTreeSet<Part>, choices: &Choices, facts: &Facts) -> Result<Choices, Failure> {
    let mut new = choices.clone();
    for part in parts {
        new = match part {
            Part::Name(name) => adopting_name(name, new, facts)?,
            Part::Item(item) => adopting_item(*item, new, facts)?,
        };
    }
    Ok(new)
}

fn adopting_name(name: &FileName, choices: Choices, facts: &Facts) -> Result<Choices, Failure> {
    let (item, names) = names_meant(&Part::Name(name.clone()), facts)?;
    if choices.leave.contains(name) {
        return Ok(choices);
    }
    let planning = Planning::of(Some(&choices), facts);
    let is_theirs = planning.conflicts.iter().any(|(of, conflict)| *of == item && conflict.name == *name);
    let of_item = |step: &&Step| step.reason.item() == Some(item);
    // What is about one name alone says so by its path; what is about all names of an item is about each.
    let differs =
        planning.steps.iter().filter(of_item).any(|step| about(step, &names).is_some() || !items::names_each(item));
    if !choices.wants(item) || !(is_theirs || differs) {
        let what = match choices.wants(item) {
            true => said!("failure-nothing_to_accept", name = name.as_str()),
            false => said!("failure-nothing_to_accept-off", name = name.as_str(), item = item.argument()),
        };
        return Err(Failure::of(Code::Usage, what).with_help(said!("failure-nothing_to_accept-help")));
    }
    Ok(leaving(choices, [name.clone()]))
}

fn adopting_item(item: Item, choices: Choices, facts: &Facts) -> Result<Choices, Failure> {
    let planning = Planning::of(Some(&choices), facts);
    let taken = planning.conflicts.iter().filter(|(of, conflict)| *of == item && !conflict.left);
    let taken: Vec<FileName> = taken.map(|(_, conflict)| conflict.name.clone()).collect();
    if !taken.is_empty() {
        return Ok(leaving(choices, taken));
    }
    if !has_steps(item, &choices, facts) && planning.items[&item].is_ok() {
        return Ok(choices);
    }
    let settings = item.settings().iter().map(|setting| choices.clone().with(item, *setting));
    if let Some(fits) = settings.into_iter().find(|choices| fits(item, choices, facts)) {
        return Ok(fits);
    }
    // Names where nothing stands any more are left so.
    let names = items::wanted_names(item, &choices, &facts.machine);
    let is_gone = |step: &&Step| matches!(&step.action, Action::PlaceLink { before: FileState::Missing, .. });
    let gone = planning.steps.iter().filter(|step| step.reason.item() == Some(item)).filter(is_gone);
    let gone: Vec<FileName> = gone.filter_map(|step| about(step, &names)).cloned().collect();
    let left = leaving(choices, gone);
    if is_all_left(item, &left, &facts.machine) || fits(item, &left, facts) {
        return Ok(left);
    }
    let word = item.argument();
    Err(Failure::of(Code::InTheWay, said!("failure-no_setting_fits", item = word))
        .with_help(said!("failure-no_setting_fits-help", item = word)))
}

fn leaving(mut choices: Choices, names: impl IntoIterator<Item = FileName>) -> Choices {
    for name in names {
        choices.replace.remove(&name);
        choices.mute.remove(&Part::Name(name.clone()));
        choices.leave.insert(name);
    }
    choices
}

fn has_steps(item: Item, choices: &Choices, facts: &Facts) -> bool {
    Planning::of(Some(choices), facts).steps.iter().any(|step| step.reason.item() == Some(item))
}

fn fits(item: Item, choices: &Choices, facts: &Facts) -> bool {
    let planning = Planning::of(Some(choices), facts);
    let is_theirs = planning.conflicts.iter().any(|(of, conflict)| *of == item && !conflict.left);
    planning.items[&item].is_ok() && !is_theirs && !planning.steps.iter().any(|step| step.reason.item() == Some(item))
}

/// The choices with these names, or all names of these items, left to others no more.
///
/// # Errors
/// When iEchor has nothing of such a name.
pub fn adopting_no_more(parts: &BTreeSet<Part>, choices: &Choices, facts: &Facts) -> Result<Choices, Failure> {
    let mut new = choices.clone();
    for part in parts {
        let names = match part {
            // Also one of a tool that the app does not have any more.
            Part::Name(name) if new.leave.contains(name) => vec![name.clone()],
            part => names_meant(part, facts)?.1,
        };
        new.leave.retain(|name| !names.contains(name));
    }
    Ok(new)
}

/// The choices with these muted, or (`undo`) muted no more.
///
/// # Errors
/// When iEchor has nothing of such a name.
pub fn muting(parts: &BTreeSet<Part>, undo: bool, choices: &Choices, facts: &Facts) -> Result<Choices, Failure> {
    let mut new = choices.clone();
    for part in parts {
        if undo {
            if !new.mute.remove(part) {
                names_meant(part, facts)?;
            }
        } else {
            names_meant(part, facts)?;
            new.mute.insert(part.clone());
        }
    }
    Ok(new)
}

/// The choices with these refused, or (`None`) refused no more.
pub fn refusing(items: &std::collections::BTreeMap<Item, Option<Refusal>>, choices: &Choices) -> Choices {
    let mut new = choices.clone();
    for (item, refusal) in items {
        match refusal {
            Some(refusal) => new.refused.insert(*item, *refusal),
            None => new.refused.remove(item),
        };
    }
    new
}

/// The choices less the refusals of what is set up anew by them: items that were off or set otherwise, and those in `only`.
#[must_use]
pub fn renewed(mut choices: Choices, only: &BTreeSet<Item>, facts: &Facts) -> Choices {
    let before = begun_with(facts);
    let is_changed = |item: Item| choices.setting(item) != before.setting(item);
    let is_anew = |item: &Item| only.contains(item) || (choices.wants(*item) && is_changed(*item));
    let anew: Vec<Item> = choices.refused.keys().copied().filter(is_anew).collect();
    choices.refused.retain(|item, _| !anew.contains(item));
    choices
}

/// Whether an administrator would be needed to take back what somebody else has of an item.
pub(crate) fn needs_root(item: Item, choices: &Choices, facts: &Facts) -> bool {
    let names: BTreeSet<FileName> =
        conflicts(choices, facts).filter(|(of, _)| *of == item).map(|(_, conflict)| conflict.name).collect();
    let replacing = Choices { replace: choices.replace.union(&names).cloned().collect(), ..choices.clone() };
    let planning = Planning::of(Some(&replacing), facts);
    planning.steps.iter().any(|step| step.reason.item() == Some(item) && step.scope == Scope::Root)
}

#[cfg(test)]
mod tests;
