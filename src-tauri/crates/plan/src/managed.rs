//! Settings of an organisation for the engine: whether it turned Enhanced Container Isolation on, carried from the
//! managed settings to where the engine reads it. Never a reason to ask for a password: it goes along where root has
//! something to do anyway, and with all else when everything is taken back.

use model::{
    Action, Ask, Caution, Code, Digest, Failure, FileState, Paragraph, Reason, Scope,
    catalogue::{find, say},
    names,
};

use crate::{Tree, facts::Reading, planner::Planner};

/// The key in the managed settings.
const KEY: &str = "EnhancedContainerIsolation";
/// The key of when set-up asks.
pub const ASK: &str = "Ask";
/// The name in the engine's file.
const NAME: &str = "enhancedContainerIsolation";

/// What an organisation set for the engine, and what the engine reads.
#[derive(Clone, Debug)]
pub struct Managed {
    /// Whether Enhanced Container Isolation is turned on or off; `None`: nothing is said of it.
    pub isolation: Reading<Option<bool>>,
    /// When set-up asks; `None`: nothing is said of it.
    pub ask: Reading<Option<Ask>>,
    /// The engine's file.
    pub file: FileState,
    /// What that file says, locked.
    pub carried: Option<bool>,
}

/// The managed settings of a Mac, if there are any.
///
/// # Errors
/// When they cannot be read or understood.
pub(crate) fn settings(tree: &Tree) -> Reading<Option<plist::Dictionary>> {
    let Some(text) = tree.read_of_root(names::MANAGED)? else { return Ok(None) };
    let settings = plist::Value::from_reader(std::io::Cursor::new(text)).map_err(|e| bad(e.to_string()))?;
    Ok(settings.into_dictionary())
}

/// When set-up asks, as the managed settings have it.
pub(crate) fn ask(tree: &Tree) -> Reading<Option<Ask>> {
    let settings = settings(tree)?;
    let Some(value) = settings.as_ref().and_then(|all| all.get(ASK)) else { return Ok(None) };
    let word = value.as_string();
    let ask = Ask::ALL.into_iter().find(|ask| Some(ask.word()) == word);
    let words = Ask::ALL.map(Ask::word).join(", ");
    ask.map(Some).ok_or_else(|| bad(format!("{ASK} is one of: {words}")))
}

/// Managed settings that make no sense.
pub(crate) fn bad(cause: String) -> Failure {
    let message = format!("could not understand '{}'", names::MANAGED);
    Failure::new(Code::BadFile, message, "whoever manages this Mac can correct it; nothing was changed").because(cause)
}

impl Managed {
    pub(crate) fn read(tree: &Tree) -> Self {
        let isolation = settings(tree).and_then(|settings| match settings.as_ref().and_then(|all| all.get(KEY)) {
            None => Ok(None),
            Some(value) => value.as_boolean().map(Some).ok_or_else(|| bad(format!("{KEY} is true or false"))),
        });
        let file = tree.found(names::ADMIN_SETTINGS, true);
        Self {
            isolation,
            ask: ask(tree),
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

    /// Returns what root means on this Mac: the texts `root.1.title`, `root.1.text` and so on, and whether an
    /// organisation turned Enhanced Container Isolation on here.
    pub fn explain_root(&self) -> Vec<Paragraph> {
        let paragraph = |n: u32| {
            let text = |what: &str| find(&format!("root.{n}.{what}")).map(str::to_owned);
            Some(Paragraph { title: text("title")?, text: text("text")? })
        };
        let here = Paragraph { title: say("root.here.title").to_owned(), text: self.text() };
        (1..).map_while(paragraph).chain([here]).collect()
    }

    /// What to say of it on this Mac.
    pub fn text(&self) -> String {
        let on = match &self.isolation {
            Err(failure) => return say("root.here.unread").replace("{why}", &failure.to_string()),
            Ok(None) => return say("root.here.unsaid").to_owned(),
            Ok(Some(on)) => *on,
        };
        let mut text = say(if on { "root.here.on" } else { "root.here.off" }).to_owned();
        if self.carried != Some(on) {
            let waits = self.file == FileState::Missing || self.is_ours();
            text.push(' ');
            text += &say(if waits { "root.here.waits" } else { "caution.not_carried" })
                .replace("{path}", names::ADMIN_SETTINGS);
        }
        text
    }
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
    let managed = &planner.machine.managed;
    let taken_back = planner.choices.is_nothing() && planner.machine.receipts.others.is_empty();
    let (path, before) = (names::ADMIN_SETTINGS.to_owned(), managed.file.clone());
    let wanted = match &managed.isolation {
        _ if taken_back => None,
        Ok(wanted) => *wanted,
        Err(_) => return,
    };
    let recorded = planner.has_record_of(&path);
    let root_works = planner.steps.iter().any(|step| step.scope == Scope::Root) || (taken_back && recorded);
    if !root_works {
        return;
    }
    match wanted {
        None if recorded && managed.is_ours() => {
            let reason = if taken_back { Reason::CHOICES_REMOVED } else { Reason::CHOICES };
            planner.push(Scope::Root, reason, Action::Remove { path, before, restore: false });
        }
        Some(on) if managed.carried != Some(on) && (before == FileState::Missing || managed.is_ours()) => {
            let action = Action::WriteFile { path, contents: contents(on), mode: 0o644, before, keep: false };
            planner.push(Scope::Root, Reason::CHOICES, action);
        }
        Some(on) if managed.carried != Some(on) => planner.cautions.push(Caution::NotCarried { path }),
        _ => {}
    }
}
