//! A plan as a text to hand to an administrator: the one supported command, what it does and why, how to check and undo
//! it; the same by hand as an appendix.

use std::{collections::BTreeSet, fmt::Write};

use model::{Ask, Change, Choices, Effect, Explanation, FileName, Item, Scope, catalogue::say, names, text};

use crate::{Machine, items};

/// What is handed over.
#[derive(Clone, Copy, Debug)]
pub enum Handed<'h> {
    /// Everything as these choices say.
    Chosen(&'h Choices),
    /// These items as chosen, while all else stays as it is.
    Repaired(&'h BTreeSet<Item>),
    /// That everything is taken back; whether the choices stay.
    Uninstalled(bool),
}

/// The options of the command line that say these choices, whatever was chosen before.
pub fn options(choices: &Choices) -> Vec<String> {
    let of_item = |item: Item| {
        let setting = choices.setting(item);
        match (item.off_flag(), setting.is_off()) {
            (Some(off), true) => vec![format!("--{off}")],
            (Some(_), false) if item.settings() == [model::Setting::On, model::Setting::Off] => {
                vec![format!("--{}", item.flag())]
            }
            _ => vec![format!("--{}", item.flag()), setting.word().to_owned()],
        }
    };
    let mut options: Vec<String> = Item::ALL.into_iter().flat_map(of_item).collect();
    options.push(if choices.kubernetes { "--kubernetes" } else { "--no-kubernetes" }.to_owned());
    if choices.ask != Ask::FirstLaunch {
        options.extend(["--ask".to_owned(), choices.ask.word().to_owned()]);
    }
    for (flag, names) in [("--replace", &choices.replace), ("--leave", &choices.leave)] {
        options.extend(names.iter().flat_map(|name| [flag.to_owned(), name.to_string()]));
    }
    options
}

/// These choices, less what they say of names that this Mac does not know: a tool that an update of the app left out, say.
/// The command refuses such names where it knows which there are, and they change nothing.
fn of_known_names(choices: &Choices, machine: &Machine) -> Choices {
    let knows = !items::names_of(Item::Tools, machine).is_empty();
    let known = |names: &BTreeSet<FileName>| {
        names.iter().filter(|name| !knows || items::item_of(name, machine).is_some()).cloned().collect()
    };
    Choices { replace: known(&choices.replace), leave: known(&choices.leave), ..choices.clone() }
}

/// The text, for this Mac.
pub fn text(explanation: &Explanation, person: &str, handed: Handed<'_>, machine: &Machine) -> String {
    let program = format!("sudo {}/{}", names::BUNDLE, names::BUNDLE_SETUP);
    let account = quoted(person);
    let command = match handed {
        Handed::Chosen(choices) => {
            let choices = of_known_names(choices, machine);
            let options: Vec<String> = options(&choices).iter().map(|word| quoted(word)).collect();
            format!("{program} install --user {account} {}", options.join(" "))
        }
        Handed::Repaired(items) => {
            let items: Vec<&str> = items.iter().map(|item| item.argument()).collect();
            format!("{program} --as {account} repair {} --yes", items.join(" "))
        }
        Handed::Uninstalled(keep) => {
            format!("{program} --as {account} uninstall --yes{}", if keep { " --keep-data" } else { "" })
        }
    };
    let of_root = changes(explanation).filter(|change| change.scope == Scope::Root).count();
    let mut text = text!("administrator-title", user = person) + "\n\n";
    let made = text!("administrator-command", user = person, count = explanation.count, root = of_root);
    let _ = writeln!(text, "{made}\n\n    {command}\n");
    let _ = writeln!(text, "{}\n", say("administrator-what"));
    for group in &explanation.groups {
        let (title, why) = (say_of(group.reason, ""), say_of(group.reason, "-why"));
        let _ = writeln!(text, "- {title}: {why}.");
        for change in &group.changes {
            let _ = writeln!(text, "    {}: {}", change.path, words(change));
        }
    }
    let (check, undo) = match handed {
        Handed::Uninstalled(_) => (None, None),
        Handed::Chosen(_) | Handed::Repaired(_) => (Some("status"), Some("uninstall --yes")),
    };
    for (key, after) in [("administrator-check", check), ("administrator-undo", undo)] {
        if let Some(after) = after {
            let _ = writeln!(text, "\n{}\n\n    {program} --as {account} {after}", say(key));
        }
    }
    let _ = writeln!(text, "\n{}", say("administrator-by_hand"));
    for group in &explanation.groups {
        let _ = writeln!(text, "\n# {}", say_of(group.reason, ""));
        for change in &group.changes {
            let _ = writeln!(text, "{}", change.command);
        }
    }
    text
}

fn changes(explanation: &Explanation) -> impl Iterator<Item = &Change> {
    explanation.groups.iter().flat_map(|group| &group.changes)
}

fn say_of(reason: model::Reason, what: &str) -> String {
    say(&format!("reason-{reason}{what}"))
}

/// Which job a change is of, as messages choose by it.
fn job(change: &Change) -> &'static str {
    if change.path == names::HELPER_PLIST { "helper" } else { "task" }
}

/// What becomes of a path, in words.
fn words(change: &Change) -> String {
    match &change.effect {
        Effect::Create { after } => format!("{after}"),
        Effect::Replace { before, after, backup, .. } => {
            let kept = if *backup { say("administrator-kept") } else { String::new() };
            format!("{before} -> {after}{kept}")
        }
        Effect::Remove { before } | Effect::Restore { before } => {
            format!("{before} -> {}", say("administrator-removed"))
        }
        Effect::EditBlock { .. } => say("administrator-edited"),
        Effect::SetContext { .. } => say("effect-set_context"),
        Effect::Forget => say("effect-forget"),
        Effect::Adopt => say("effect-adopt"),
        Effect::Hold => say("effect-hold"),
        Effect::Release => say("effect-release"),
        Effect::LoadJob => text!("effect-load_job", job = job(change)),
        Effect::EnableJob => text!("effect-enable_job", job = job(change)),
        Effect::UnloadJob => text!("effect-unload_job", job = job(change)),
    }
}

/// A word for a shell, quoted where it has to be.
fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '/' | ',' | '@');
    if !word.is_empty() && word.chars().all(plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', "'\\''"))
    }
}
