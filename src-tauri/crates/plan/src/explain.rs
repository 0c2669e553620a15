//! A plan in the order and words that people read.

use std::fmt::Write;

use model::{
    Action, Asks, Change, Choices, CliTools, Code, Conflict, Explanation, Failure, FileState, Group, HeldFor, Item,
    ItemState, ItemStatus, Plan, Reason, Receipt, Scope, Status, Step, names,
};

use crate::{Facts, Holder, chosen, plan, records::kept_path, root_part};

/// The plan grouped by reason, with before, after and the equivalent command.
pub fn explain(plan: &Plan) -> Explanation {
    let mut groups: Vec<Group> = Vec::new();
    for step in &plan.steps {
        let group = match groups.iter().position(|group| group.reason == step.reason) {
            Some(i) => &mut groups[i],
            None => {
                groups.push(Group { reason: step.reason, asks: false, changes: Vec::new() });
                groups.last_mut().expect("just pushed")
            }
        };
        group.asks |= step.scope == Scope::Root;
        group.changes.push(change(step));
    }
    // The order of the page, and our own bookkeeping last.
    groups.sort_by_key(|group| group.reason);
    Explanation {
        groups,
        conflicts: plan.conflicts.clone(),
        cautions: plan.cautions.clone(),
        left: plan.left.clone(),
        asks: plan.asks(),
        count: u32::try_from(plan.steps.len()).unwrap_or(u32::MAX),
        digest: plan.digest.clone(),
    }
}

/// Desired against actual. What is desired is what was chosen; nothing, before anything was.
///
/// # Errors
/// As [`plan()`].
pub fn status(facts: &Facts) -> Result<Status, Failure> {
    let finished = facts.home.as_ref().is_ok_and(|home| home.settings.is_some());
    let choices = chosen(facts).cloned().unwrap_or_default();
    let plan = match &facts.home {
        Ok(_) => plan(Some(&choices), facts)?,
        // What cannot be looked at is said; all else can be told.
        Err(_) => root_part(&choices, &facts.machine)?,
    };
    let items = Item::ALL.map(|item| {
        let changes: Vec<Change> =
            plan.steps.iter().filter(|step| step.reason.item() == Some(item)).map(change).collect();
        let of_item = |name: &str| (name == names::DEFAULT_SOCKET_NAME) == (item == Item::Socket);
        let kept: Vec<Conflict> =
            plan.conflicts.iter().filter(|c| item != Item::Ports && of_item(c.name.as_str())).cloned().collect();
        let was_ours = |c: &Conflict| receipts(facts).any(|receipt| receipt.holds.iter().any(|h| h.path() == c.path));
        let why = not_started(facts, item);
        let state = match (changes.is_empty(), choices.wants(item)) {
            (_, true) if facts.switched_off.contains(&item) => ItemState::SwitchedOff,
            (false, _) => ItemState::Differs,
            (true, true) if why.is_some() => ItemState::NotStarted,
            (true, true) if kept.iter().any(was_ours) => ItemState::Taken,
            (true, true) => ItemState::InOrder,
            (true, false) => ItemState::Off,
        };
        let why = why.filter(|_| state == ItemState::NotStarted);
        ItemStatus { item, state, changes, kept, why }
    });
    let localhost = |step: &&Step| matches!(step.reason, Reason::Localhost | Reason::LocalhostRemoved);
    let localhost = plan.steps.iter().filter(localhost).map(change).collect();
    let held_for = match &facts.machine.holder {
        Holder::Nobody | Holder::Me => None,
        Holder::Other(other) => Some(HeldFor { name: other.name.clone(), uid: other.uid, exists: true }),
        Holder::Gone { name, uid } => Some(HeldFor { name: name.clone(), uid: *uid, exists: false }),
    };
    Ok(Status { finished, choices, items: items.into(), localhost, held_for, away: facts.home.as_ref().err().cloned() })
}

fn receipts(facts: &Facts) -> impl Iterator<Item = &Receipt> {
    facts.machine.receipt.iter().chain(facts.home.iter().filter_map(|home| home.receipt.as_ref()))
}

/// Why macOS does not start an item's job, which launchd knows: the startup task by how it ended the
/// last time, the helper by its silence.
fn not_started(facts: &Facts, item: Item) -> Option<String> {
    let job = &facts.machine.socket_job;
    match item {
        Item::Cli => None,
        Item::Socket => job.printed.failed().map(|code| format!("last exit code = {code}")),
        Item::Ports => facts.helper_silent.clone(),
    }
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
            Action::Bootstrap { label, .. } | Action::Enable { label, .. } => Some(label.clone()),
            _ => None,
        };
        plan.steps.iter().any(|step| about(step).is_some_and(|learnt| learnt == label))
    };
    let off = facts.switched_off.iter().filter_map(|item| item.job()).find(|(label, _)| learns(label));
    let Some((label, _)) = off else { return Ok(()) };
    Err(Failure::new(
        Code::SwitchedOff,
        format!("'{label}' is switched off in Login Items, so macOS does not start it; nothing was changed"),
        "switch iEchor on in System Settings > General > Login Items, then try again",
    ))
}

/// For which choices this Mac would really ask for a password today.
pub fn asks(facts: &Facts) -> Asks {
    let planned = |choices: Choices| plan(Some(&choices), facts).ok();
    // A choice that cannot be planned fails when it is planned; here it counts as asking.
    let any = |plan: &Option<Plan>| plan.as_ref().is_none_or(Plan::asks);
    let about = |plan: &Option<Plan>, item| {
        plan.as_ref().is_none_or(|plan| plan.part(Scope::Root).any(|step| step.reason.item() == Some(item)))
    };
    let nothing = planned(Choices::default());
    let user = planned(Choices { cli: CliTools::User, ..Choices::default() });
    Asks {
        recommended: any(&planned(Choices::recommended())),
        without: any(&user),
        cli_system: about(&planned(Choices { cli: CliTools::System, ..Choices::default() }), Item::Cli),
        cli_user: about(&user, Item::Cli),
        cli_off: about(&nothing, Item::Cli),
        socket: about(&planned(Choices { socket: true, ..Choices::default() }), Item::Socket),
        socket_off: about(&nothing, Item::Socket),
        ports: about(&planned(Choices { ports: true, ..Choices::default() }), Item::Ports),
        ports_off: about(&nothing, Item::Ports),
    }
}

/// The plan as a text to hand to an administrator: every path, why, and the command by hand.
pub fn administrator_text(explanation: &Explanation, person: &str, title: impl Fn(Reason) -> String) -> String {
    let mut text = format!("iEchor Setup for {person}: {} changes\n", explanation.count);
    for group in &explanation.groups {
        let _ = writeln!(text, "\n# {}", title(group.reason));
        for change in &group.changes {
            let _ = writeln!(text, "{}", change.command);
        }
    }
    text
}

/// One step, for people.
pub fn change(step: &Step) -> Change {
    let Step { scope, action, .. } = step;
    let owner = 0;
    let file = |sha256: String, mode: u32| FileState::File { sha256, mode, owner };
    let (before, after, job, keep) = match action {
        Action::CreateDirectory { .. } => (FileState::Missing, FileState::Directory, None, false),
        Action::RemoveDirectory { .. } => (FileState::Directory, FileState::Missing, None, false),
        Action::PlaceLink { target, before, keep, .. } => {
            (before.clone(), FileState::Link { target: target.clone() }, None, *keep)
        }
        Action::WriteFile { mode, before, keep, .. } => (before.clone(), file(String::new(), *mode), None, *keep),
        Action::Rewrite { mode, before, .. } => (before.clone(), file(String::new(), *mode), None, false),
        Action::CopyProgram { sha256, mode, before, keep, .. } => {
            (before.clone(), file(sha256.clone(), *mode), None, *keep)
        }
        Action::Remove { before, restore: true, .. } => (before.clone(), FileState::Other, None, true),
        Action::Remove { before, .. } => (before.clone(), FileState::Missing, None, false),
        Action::Forget { .. } => (FileState::Missing, FileState::Missing, None, false),
        Action::Bootstrap { .. } | Action::Enable { .. } => {
            (file(String::new(), 0o644), file(String::new(), 0o644), Some(true), false)
        }
        Action::Bootout { .. } => (file(String::new(), 0o644), file(String::new(), 0o644), Some(false), false),
    };
    Change { path: action.path().to_owned(), scope: *scope, before, after, job, keep, command: command(step) }
}

/// The same by hand.
fn command(step: &Step) -> String {
    let sudo = if step.scope == Scope::Root { "sudo " } else { "" };
    let set_aside = |path: &str, keep: bool| {
        if keep { format!("{sudo}mv {} {} && ", quoted(path), quoted(&kept_path(path))) } else { String::new() }
    };
    match &step.action {
        Action::CreateDirectory { path, mode } => format!("{sudo}mkdir -m {mode:o} {}", quoted(path)),
        Action::RemoveDirectory { path } => format!("{sudo}rmdir {}", quoted(path)),
        Action::PlaceLink { path, target, keep, .. } => {
            format!("{}{sudo}ln -s -f -n {} {}", set_aside(path, *keep), quoted(target), quoted(path))
        }
        Action::WriteFile { path, contents, mode, keep, .. } => {
            let put = if sudo.is_empty() {
                format!("cat > {}", quoted(path))
            } else {
                format!("sudo tee {} > /dev/null", quoted(path))
            };
            let end = end_of(contents);
            format!(
                "{}{put} <<'{end}' && {sudo}chmod {mode:o} {}\n{contents}{end}",
                set_aside(path, *keep),
                quoted(path)
            )
        }
        Action::Rewrite { path, contents, .. } => {
            let end = end_of(contents);
            format!("sudo tee {} > /dev/null <<'{end}'\n{}\n{end}", quoted(path), contents.trim_end())
        }
        // Out of an app that a person's programs may change: what was copied is checked, where nobody can
        // change it any more, and taken away if it is something else.
        Action::CopyProgram { path, source, sha256, mode, keep, .. } => {
            let (aside, from, to) = (set_aside(path, *keep), quoted(source), quoted(path));
            format!(
                "{aside}{sudo}install -o root -g wheel -m {mode:04o} {from} {to} && {{ printf '%s  %s\\n' {sha256} {to} | \
                 shasum -a 256 -c - || {{ {sudo}rm -f {to}; false; }}; }}"
            )
        }
        Action::Remove { path, restore: true, .. } => {
            format!("{sudo}mv -f {} {}", quoted(&kept_path(path)), quoted(path))
        }
        Action::Remove { path, .. } => format!("{sudo}rm {}", quoted(path)),
        // A comment ends with its line.
        Action::Forget { path, .. } => format!("# '{}' is gone already", path.escape_debug()),
        Action::Bootstrap { label, plist } => {
            format!("sudo launchctl enable system/{label} && sudo launchctl bootstrap system {}", quoted(plist))
        }
        Action::Enable { label, .. } => format!("sudo launchctl enable system/{label}"),
        Action::Bootout { label, .. } => format!("sudo launchctl bootout system/{label}"),
    }
}

/// What ends a here-document of this text: no line of it.
fn end_of(text: &str) -> String {
    let ends = std::iter::once("END".to_owned()).chain((1..).map(|n| format!("END{n}")));
    ends.into_iter().find(|end| !text.lines().any(|line| line == end)).unwrap_or_default()
}

/// As one word of a shell. Control characters are written as escapes (`$'…'`, which sh, bash and zsh of macOS
/// know): in a text that is pasted into a terminal they would act before the shell sees any quotes.
fn quoted(text: &str) -> std::borrow::Cow<'_, str> {
    let plain = |c: char| c.is_ascii_alphanumeric() || "/._-+=:@%".contains(c);
    if text.chars().all(plain) {
        return text.into();
    }
    if !text.contains(char::is_control) {
        return format!("'{}'", text.replace('\'', r"'\''")).into();
    }
    let escaped = text.chars().map(|c| match c {
        '\'' | '\\' => format!("\\{c}"),
        c if c.is_control() => {
            let mut bytes = [0; 4];
            c.encode_utf8(&mut bytes).bytes().map(|byte| format!("\\{byte:03o}")).collect()
        }
        c => c.to_string(),
    });
    format!("$'{}'", escaped.collect::<String>()).into()
}
