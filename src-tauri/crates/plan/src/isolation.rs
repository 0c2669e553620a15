//! Settings of an organisation for the engine: whether it turned Enhanced Container Isolation on, carried from the
//! managed settings to where the engine reads it. Never a reason to ask for a password: it goes along where root has
//! something to do anyway, and with all else when everything is taken back.

use model::{
    Action, Caution, Digest, Failure, FileState, Key, Paragraph, Reason, Scope, Value,
    catalogue::{find, say},
    names, text,
};

use crate::{Machine, Tree, facts::Reading, planner::Planner};

/// The name in the engine's file.
const NAME: &str = "enhancedContainerIsolation";

/// What the engine reads of Enhanced Container Isolation.
#[derive(Clone, Debug)]
pub struct Isolation {
    /// The engine's file.
    pub file: FileState,
    /// What that file says, locked.
    pub carried: Option<bool>,
}

/// Whether an organisation turned it on or off; `None`: nothing is said of it.
///
/// # Errors
/// When its settings cannot be read or understood.
pub fn wanted(machine: &Machine) -> Reading<Option<bool>> {
    let managed = machine.managed.as_ref().map_err(Failure::clone)?;
    Ok(managed.lock(Key::EnhancedContainerIsolation).map(|lock| lock.value == Value::Bool(true)))
}

impl Isolation {
    pub(crate) fn read(tree: &Tree) -> Self {
        let file = tree.found(names::ADMIN_SETTINGS, true);
        Self {
            carried: tree.read_of_root(names::ADMIN_SETTINGS).ok().flatten().and_then(|text| said(&text)),
            // What cannot be looked at is nobody's to change.
            file: file.unwrap_or(FileState::Other),
        }
    }

    /// Whether the engine's file is as set-up writes it.
    fn is_ours(&self) -> bool {
        [true, false].into_iter().any(|on| {
            let sha256 = Digest::of_bytes(contents(on).as_bytes());
            self.file == FileState::File { sha256, mode: 0o644, owner: 0 }
        })
    }
}

/// Returns what root means on this Mac: the texts `root-1-title`, `root-1-text` and so on, and whether an
/// organisation turned Enhanced Container Isolation on here.
pub fn explain_root(machine: &Machine) -> Vec<Paragraph> {
    let paragraph = |n: u32| {
        let text = |what: &str| find(&format!("root-{n}-{what}"));
        Some(Paragraph { title: text("title")?, text: text("text")? })
    };
    let here = Paragraph { title: say("root-here-title"), text: text(machine) };
    (1..).map_while(paragraph).chain([here]).collect()
}

/// What to say of it on this Mac.
fn text(machine: &Machine) -> String {
    let on = match wanted(machine) {
        Err(failure) => return text!("root-here-unread", why = failure.to_string()),
        Ok(None) => return say("root-here-unsaid"),
        Ok(Some(on)) => on,
    };
    let isolation = &machine.isolation;
    let mut text = say(if on { "root-here-on" } else { "root-here-off" });
    if isolation.carried != Some(on) {
        let waits = isolation.file == FileState::Missing || isolation.is_ours();
        text.push(' ');
        text += &text!(if waits { "root-here-waits" } else { "caution-not_carried" }, path = names::ADMIN_SETTINGS);
    }
    text
}

fn contents(on: bool) -> String {
    format!("{}\n", serde_json::json!({ NAME: { "value": on, "locked": true } }))
}

/// What a file of the engine's says, if it is locked.
fn said(text: &[u8]) -> Option<bool> {
    let settings: serde_json::Value = serde_json::from_slice(text).ok()?;
    let setting = settings.get(NAME)?;
    setting.get("value")?.as_bool().filter(|_| setting.get("locked") == Some(&true.into()))
}

/// Plans the engine's file, after all items.
pub(crate) fn plan(planner: &mut Planner<'_>) {
    let isolation = &planner.machine.isolation;
    let taken_back = planner.choices.is_nothing() && planner.machine.receipts.others.is_empty();
    let (path, before) = (names::ADMIN_SETTINGS.to_owned(), isolation.file.clone());
    let wanted = match wanted(planner.machine) {
        _ if taken_back => None,
        Ok(wanted) => wanted,
        Err(_) => return,
    };
    let recorded = planner.has_record_of(&path);
    let root_works = planner.steps.iter().any(|step| step.scope == Scope::Root) || (taken_back && recorded);
    if !root_works {
        return;
    }
    match wanted {
        None if recorded && isolation.is_ours() => {
            let reason = if taken_back { Reason::CHOICES_REMOVED } else { Reason::CHOICES };
            planner.push(Scope::Root, reason, Action::Remove { path, before, restore: false });
        }
        Some(on) if isolation.carried != Some(on) && (before == FileState::Missing || isolation.is_ours()) => {
            let action = Action::WriteFile { path, contents: contents(on), mode: 0o644, before, keep: false };
            planner.push(Scope::Root, Reason::CHOICES, action);
        }
        Some(on) if isolation.carried != Some(on) => planner.cautions.push(Caution::NotCarried { path }),
        _ => {}
    }
}
