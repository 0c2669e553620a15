//! A plan in the order and words that people read.

use model::{Action, Change, Digest, Effect, Explanation, FileState, Group, Plan, Scope, Step};

use crate::{Facts, asking, command::command, earlier::Leftovers, lines};

/// The plan grouped by reason, with before, after and the equivalent command.
pub fn explain(plan: &Plan, facts: &Facts) -> Explanation {
    let leftovers = Leftovers::of(facts);
    let mut groups: Vec<Group> = Vec::new();
    let needs_password = asking::asks(plan, facts);
    for step in &plan.steps {
        let group = match groups.iter().position(|group| group.reason == step.reason) {
            Some(i) => &mut groups[i],
            None => {
                groups.push(Group { reason: step.reason, needs_password: false, changes: Vec::new() });
                groups.last_mut().expect("just pushed")
            }
        };
        group.needs_password |= step.scope == Scope::Root && needs_password;
        group.changes.push(change_with_lines(step, &leftovers, facts));
    }
    // The order of the page, and our own bookkeeping last.
    groups.sort_by_key(|group| group.reason);
    Explanation {
        groups,
        conflicts: plan.conflicts.iter().map(|(_, conflict)| conflict.clone()).collect(),
        cautions: plan.cautions.clone(),
        left: plan.left.clone(),
        unmet: plan.unmet.clone(),
        needs_password,
        count: u32::try_from(plan.steps.len()).unwrap_or(u32::MAX),
        digest: plan.digest.clone(),
    }
}

/// One step, for people, with the lines that differ of a text file of ours.
pub(crate) fn change_with_lines(step: &Step, leftovers: &Leftovers, facts: &Facts) -> Change {
    let mut change = Change { left_by: leftovers.left_by(step), ..change(step) };
    if let (Effect::Replace { lines, .. }, Action::WriteFile { path, contents, .. }) =
        (&mut change.effect, &step.action)
        && let Some(text) = facts.texts.get(path.as_str())
    {
        *lines = lines::differing(text, contents);
    }
    change
}

/// One step, for people.
pub fn change(step: &Step) -> Change {
    let Step { scope, action, .. } = step;
    let owner = if *scope == Scope::Root { Some(0) } else { None };
    let file = |sha256: String, mode: u32, before: &FileState| {
        let as_it_is = match before {
            FileState::File { owner, .. } => *owner,
            _ => 0,
        };
        FileState::File { sha256, mode, owner: owner.unwrap_or(as_it_is) }
    };
    let put = |before: &FileState, after: FileState, backup: bool| match before {
        FileState::Missing => Effect::Create { after },
        before => Effect::Replace { before: before.clone(), after, backup, lines: Vec::new() },
    };
    let effect = match action {
        Action::CreateDirectory { .. } => Effect::Create { after: FileState::Directory },
        Action::RemoveDirectory { .. } => Effect::Remove { before: FileState::Directory },
        Action::PlaceLink { target, before, keep, .. } => {
            put(before, FileState::Link { target: target.clone() }, *keep)
        }
        Action::WriteFile { contents, mode, before, keep, .. } => {
            put(before, file(Digest::of_bytes(contents.as_bytes()), *mode, before), *keep)
        }
        Action::Rewrite { contents, mode, before, .. } => {
            put(before, file(Digest::of_bytes(contents.as_bytes()), *mode, before), false)
        }
        Action::EditBlock { lines, commented, removed, .. } => {
            Effect::EditBlock { lines: lines.clone(), commented: commented.clone(), removed: removed.clone() }
        }
        Action::SetContext { current, was, .. } => Effect::SetContext { before: was.clone(), after: current.clone() },
        Action::CopyProgram { sha256, mode, before, keep, .. } => {
            put(before, file(sha256.clone(), *mode, before), *keep)
        }
        Action::Remove { before, restore: true, .. } => Effect::Restore { before: before.clone() },
        Action::Remove { before, .. } => Effect::Remove { before: before.clone() },
        Action::Forget { .. } => Effect::Forget,
        Action::Adopt { .. } => Effect::Adopt,
        Action::Hold { .. } => Effect::Hold,
        Action::Release { .. } => Effect::Release,
        Action::Bootstrap { .. } => Effect::LoadJob,
        Action::Enable { .. } => Effect::EnableJob,
        Action::Bootout { .. } => Effect::UnloadJob,
    };
    Change { path: action.path().to_owned(), scope: *scope, effect, command: command(step), left_by: None }
}
