//! Plans as short lines.

use model::{Action, Choices, Conflict, Failure, Item, Plan, Scope, Step, names};

use super::Mac;
use crate::{Planning, items::of_step, plan};

/// Steps, conflicts and what is unmet of the whole plan for these choices (`None`: uninstall), then each item's
/// state; or the refusal.
pub fn lines(mac: &Mac, choices: Option<&Choices>) -> Vec<String> {
    let plan = match plan(choices, &mac.facts) {
        Ok(plan) => plan,
        Err(failure) => return vec![refusal(&failure)],
    };
    let steps = plan.steps.iter().map(line);
    let conflicts = plan.conflicts.iter().map(|(_, conflict)| taken(conflict));
    let unmet = plan.unmet.iter().map(|failure| format!("unmet {}", refusal(failure)));
    steps.chain(conflicts).chain(unmet).chain([states(mac, choices)]).collect()
}

/// The same of one item alone.
pub fn of_item(mac: &Mac, item: Item, choices: Option<&Choices>) -> Vec<String> {
    let planning = Planning::of(choices, &mac.facts);
    let steps = planning.steps.iter().filter(|step| step.reason.item() == Some(item)).map(line);
    let conflicts = planning.conflicts.iter().filter(|(of, _)| *of == item).map(|(_, conflict)| taken(conflict));
    steps.chain(conflicts).chain([state(&planning, item)]).collect()
}

/// Each item's state, in one line.
pub fn states(mac: &Mac, choices: Option<&Choices>) -> String {
    let planning = Planning::of(choices, &mac.facts);
    Item::ALL.map(|item| format!("{} {}", item.word(), state(&planning, item))).join(", ")
}

fn state(planning: &Planning, item: Item) -> String {
    match &planning.items[&item] {
        Err(failure) => refusal(failure),
        Ok(planned) => {
            let share = planned.share.map(|(ours, all)| format!(" {ours} of {all}")).unwrap_or_default();
            format!("{:?}{share}", planned.state)
        }
    }
}

fn refusal(failure: &Failure) -> String {
    format!("{:?}: {}", failure.code, failure.message)
}

fn taken(conflict: &Conflict) -> String {
    let Conflict { name, owner, replace, left, dead, fixed, .. } = conflict;
    let mut line = format!("taken {name} by {owner:?}");
    if let Some(account) = &conflict.account {
        line += &format!(" of {account}");
    }
    for (so, word) in [(replace, ", replaced"), (left, ", left to them"), (dead, ", dead")] {
        if *so {
            line.push_str(word);
        }
    }
    match fixed {
        Some(why) => format!("{line}, fixed: {why:?}"),
        None => line,
    }
}

/// A step: with whose rights, what and where.
pub fn line(step: &Step) -> String {
    let scope = if step.scope == Scope::Root { "root" } else { "user" };
    let kept = |keep: &bool| if *keep { " (backed up)" } else { "" };
    let what = match &step.action {
        Action::CreateDirectory { path, .. } => format!("+ directory {path}"),
        Action::RemoveDirectory { path } => format!("- directory {path}"),
        Action::PlaceLink { path, keep, .. } => format!("+ link {path}{}", kept(keep)),
        Action::WriteFile { path, keep, .. } => format!("+ file {path}{}", kept(keep)),
        Action::CopyProgram { path, keep, .. } => format!("+ program {path}{}", kept(keep)),
        Action::EditBlock { path, lines, .. } if lines.is_empty() => format!("- block {path}"),
        Action::EditBlock { path, lines, commented, .. } => {
            let instead = if commented.is_empty() { "" } else { ", instead of " };
            format!("+ block {path}: {}{instead}{}", lines.join(" / "), commented.join(" / "))
        }
        Action::SetContext { current, .. } => format!("context {}", current.as_deref().unwrap_or("default")),
        Action::Rewrite { path, .. } => format!("+ contents {path}"),
        Action::Remove { path, restore, .. } => format!("- {path}{}", if *restore { " (given back)" } else { "" }),
        Action::Adopt { path } => format!("adopt {path}"),
        Action::Hold { path } => format!("hold {path}"),
        Action::Release { path, job } => format!("release {}{path}", if *job { "job " } else { "" }),
        Action::Forget { path, job } => format!("forget {}{path}", if *job { "job " } else { "" }),
        Action::Bootstrap { label, .. } => format!("load {label}"),
        Action::Enable { label, .. } => format!("enable {label}"),
        Action::Bootout { label, .. } => format!("unload {label}"),
    };
    let short = [(names::USER_RECORDS, "RECORDS"), ("/Users/dev/", "~/"), ("com.iechor.", "*.")];
    let what = short.iter().fold(what, |what, (long, short)| what.replace(long, short));
    let what = [(names::HELPER_DIR, "TOOLS"), (names::LAUNCH_DAEMONS, "DAEMONS")]
        .iter()
        .fold(what, |what, (long, short)| what.replace(long, short));
    format!("{scope} {what}")
}

/// Whether several items share a directory: it comes with the first of them and goes with the last.
pub fn is_shared(path: &str) -> bool {
    path == names::HELPER_DIR || path.ends_with("/.iechor")
}

/// Whether no item's step carries the reason of another item: a path that an item owns is named by that item.
pub fn reasons_fit(plan: &Plan) -> Result<(), String> {
    for step in plan.steps.iter().filter(|step| !is_shared(step.action.path())) {
        let (says, is) = (step.reason.item(), of_step(step));
        if is.is_some() && says != is {
            return Err(format!("'{}' is of {is:?} and says {says:?}", line(step)));
        }
    }
    Ok(())
}

/// A row of a table: what Mac it is, what is chosen (`None`: uninstall), and the lines that follow.
pub type Row = (&'static str, Mac, Option<Choices>, &'static [&'static str]);

/// Checks a table of one item, or of whole plans.
///
/// # Panics
/// When lines differ, with all of those that do.
#[track_caller]
pub fn check(item: Option<Item>, table: &[Row]) {
    let mut wrong = String::new();
    for (what, mac, choices, expected) in table {
        let choices = choices.as_ref();
        let found = item.map_or_else(|| lines(mac, choices), |item| of_item(mac, item, choices));
        if found != *expected {
            let found: String = found.iter().map(|line| format!("    {line:?},\n")).collect();
            wrong.push_str(&format!("{what}:\n{found}"));
        }
    }
    assert!(wrong.is_empty(), "planned otherwise than expected:\n{wrong}");
}
