//! The client's context `desktop-linux`: it leads to the person's engine socket, and is the one in use. All of it is the
//! person's own, so no password is ever asked for.
//!
//! The context is written before it is taken into use, and removed after the one before is back in use: a client
//! whose current context is missing refuses every command.

use model::{
    Action, Code, Digest, Failure, FileState, Irreplaceable, Item, ItemState, LeftoverKind, Note, Person, Plan, Reason,
    Receipt, ReceiptEntry, Scope, Step, names, output::InUse, said,
};

use super::Planned;
use crate::{
    Facts, Home, Machine, client_config, contents,
    earlier::Left,
    facts::Reading,
    planner::{Foreign, Planner, is_left},
    tree::Tree,
};

const ITEM: Item = Item::Context;

/// What is true of the client's contexts.
#[derive(Clone, Debug)]
pub struct Context {
    /// The directories of the store down to the context's own, from the outside in, and whether each is there.
    pub directories: Vec<(String, bool)>,
    /// The context's file.
    pub meta: FileState,
    /// What it says, where it is a file.
    pub text: Option<Vec<u8>>,
    /// Whether it leads to the person's engine in other letter case, on a volume that does not tell case apart.
    pub alike: bool,
    /// Whether a backup of somebody else's context lies beside it.
    pub has_backup: bool,
    /// The client's settings.
    pub config: Reading<Config>,
}

/// The client's `config.json`.
#[derive(Clone, Debug)]
pub struct Config {
    /// Where it is, behind any link.
    pub path: String,
    /// Whether it is there.
    pub exists: bool,
    /// The context in use; `None`: the default one.
    pub current: Option<String>,
    /// Whether that context is in the store.
    pub current_exists: bool,
    /// Whether the context that was in use before ours is still in the store.
    pub previous_exists: bool,
}

impl Context {
    /// Reads them.
    pub(crate) fn read(tree: &Tree, person: &Person, receipt: Option<&Receipt>) -> Reading<Self> {
        let home = &person.home;
        let directory = directory_of(person, names::CONTEXT);
        let mut directories = Vec::new();
        for path in [format!("{home}/.iechor/contexts"), format!("{home}/{}", names::CONTEXT_STORE), directory.clone()]
        {
            let is_there = tree.directory(&path)?.is_some();
            directories.push((path, is_there));
        }
        let path = format!("{directory}/{META}");
        let found = tree.found(&path, true)?;
        let text = if matches!(found, FileState::File { .. }) { tree.read(&path)? } else { None };
        let has_backup = tree.found(&format!("{directory}/{}", names::kept(META)), false)? != FileState::Missing;
        let config = Config::read(tree, person, receipt);
        let engine = format!("{home}/{}", names::ENGINE_SOCKET);
        let leads = text.as_deref().and_then(leads).map(|(_, host)| host);
        let alike =
            leads.and_then(|host| normal_path(&host)).is_some_and(|path| tree.differs_in_case_alone(&path, &engine));
        Ok(Self { directories, meta: hashed(found, text.as_deref()), text, alike, has_backup, config })
    }

    fn path(&self) -> String {
        let directory = self.directories.last().map(|(path, _)| path.as_str()).unwrap_or_default();
        format!("{directory}/{META}")
    }
}

const META: &str = "meta.json";

impl Config {
    fn read(tree: &Tree, person: &Person, receipt: Option<&Receipt>) -> Reading<Self> {
        let path = tree.without_links(&format!("{}/{}", person.home, names::CLIENT_CONFIG));
        let bad = |what: &str| {
            Failure::of(Code::BadFile, said!(what, path = &path)).with_help(said!("failure-client_config-help"))
        };
        match tree.found(&path, false)? {
            FileState::Missing | FileState::File { .. } => {}
            _ => return Err(bad("failure-client_config-no_file")),
        }
        let text = tree.read(&path)?;
        let current = text.as_deref().map(client_config::current).transpose();
        let current = current.map_err(|why| bad("failure-client_config-unused").because_of(why))?.flatten();
        let exists = |name: &str| {
            let meta = format!("{}/{META}", directory_of(person, name));
            tree.found(&meta, false).map_or(true, |found| found != FileState::Missing)
        };
        Ok(Self {
            exists: text.is_some(),
            current_exists: current.as_deref().is_none_or(exists),
            previous_exists: entry(receipt).is_none_or(|(was, _)| was.is_none_or(exists)),
            current,
            path,
        })
    }
}

/// Where a context's file lies.
fn directory_of(person: &Person, name: &str) -> String {
    format!("{}/{}/{}", person.home, names::CONTEXT_STORE, Digest::of_bytes(name.as_bytes()))
}

/// The same with its contents counted, whoever may read it: all of this is one person's.
fn hashed(found: FileState, text: Option<&[u8]>) -> FileState {
    match (found, text) {
        (FileState::File { mode, owner, .. }, Some(text)) => {
            FileState::File { sha256: Digest::of_bytes(text), mode, owner }
        }
        (found, _) => found,
    }
}

/// What a record says of the context in use: what was before, and whether the file was made.
fn entry(receipt: Option<&Receipt>) -> Option<(Option<&str>, bool)> {
    receipt.into_iter().flat_map(|receipt| &receipt.holds).find_map(|entry| match entry {
        ReceiptEntry::Context { was, made_file, .. } => Some((was.as_deref(), *made_file)),
        _ => None,
    })
}

/// Whether an entry of a record is this item's.
pub(super) fn owns(entry: &ReceiptEntry) -> bool {
    matches!(entry, ReceiptEntry::Context { .. }) || entry.path().contains("/.iechor/contexts")
}

/// Puts the context and takes it into use; or gives back what was.
pub(super) fn plan(planner: &mut Planner<'_>) -> Result<Planned, Failure> {
    let Some(home) = planner.home else { return Ok(ItemState::Off.into()) };
    let context = home.own.context.as_ref().map_err(Failure::clone)?;
    match planner.choices.wants(ITEM) {
        true if planner.is_left(names::CONTEXT) => leave(planner, context),
        true => put(planner, context),
        false => give_back(planner, context),
    }
}

/// Gives back what was, and notes what stands of somebody else.
fn leave(planner: &mut Planner<'_>, context: &Context) -> Result<Planned, Failure> {
    let planned = give_back(planner, context)?;
    let goes = |step: &Step| step.action.path() == context.path();
    if context.meta == FileState::Missing || planner.steps.iter().any(goes) {
        return Ok(planned);
    }
    replaces(planner, context);
    let state = if planned.state == ItemState::Off { ItemState::Taken } else { planned.state };
    Ok(Planned { state, ..planned })
}

fn put(planner: &mut Planner<'_>, context: &Context) -> Result<Planned, Failure> {
    let config = context.config.as_ref().map_err(Failure::clone)?;
    let begun = planner.steps.len();
    let contents = contents::context_text(&planner.machine.person);
    let is_earlier = is_earlier(planner.machine, receipt_of(planner), context);
    if !leads_to_us(planner, context) || is_earlier {
        let keep = context.meta != FileState::Missing && !is_held(planner, context) && !is_earlier;
        if keep && !replaces(planner, context) {
            return Ok(ItemState::Taken.into());
        }
        super::make_client_directory(planner, ITEM);
        for (path, is_there) in &context.directories {
            if !is_there {
                planner.create_directory(ITEM, path);
            }
        }
        let before = context.meta.clone();
        let action = Action::WriteFile { path: context.path(), contents, mode: 0o644, before, keep };
        planner.push(Scope::User, Reason::adds(ITEM), action);
    }
    let mut notes = Vec::new();
    match config.current.as_deref() {
        Some(names::CONTEXT) => {}
        // One that the person chose since ours was in use stays, unless it is none any more.
        Some(other) if is_settled(planner) && config.current_exists => {
            notes.push(Note::OtherContext { name: other.to_owned() });
        }
        _ => set(planner, config, Some(names::CONTEXT), !config.exists, Reason::adds(ITEM)),
    }
    notes.extend(overridden(planner));
    let state = if planner.steps.len() > begun { ItemState::Differs } else { ItemState::InOrder };
    Ok(Planned { notes, ..state.into() })
}

/// Whether ours was in use once, so that another one is the person's choice.
fn is_settled(planner: &Planner<'_>) -> bool {
    entry(planner.home.and_then(|home| home.receipt())).is_some()
}

/// Takes the context into use although the person chose another one since.
pub fn take(plan: &mut Plan, facts: &Facts) {
    let config = facts.home().and_then(|home| home.own.context.as_ref().ok()?.config.as_ref().ok());
    let sets = |step: &Step| matches!(step.action, Action::SetContext { .. });
    let Some(config) = config.filter(|config| config.current.as_deref() != Some(names::CONTEXT)) else { return };
    // Where the context is somebody else's, nothing leads to the engine.
    let taken = plan.conflicts.iter().any(|(item, conflict)| *item == ITEM && !conflict.replace);
    if !taken && !plan.steps.iter().any(sets) {
        plan.steps.push(Step {
            scope: Scope::User,
            reason: Reason::adds(ITEM),
            action: set_action(config, Some(names::CONTEXT), !config.exists),
        });
    }
}

/// Which context is in use.
///
/// # Errors
/// When the client's settings cannot be read.
pub fn in_use(facts: &Facts) -> Result<InUse, Failure> {
    let home = facts.home.as_ref().map_err(Failure::clone)?;
    let context = home.own.context.as_ref().map_err(Failure::clone)?;
    let name = context.config.as_ref().map_err(Failure::clone)?.current.clone();
    let is_ours = name.as_deref() == Some(names::CONTEXT);
    let host = context.text.as_deref().filter(|_| is_ours).and_then(leads).map(|(_, host)| host);
    let overridden_by = home.own.overriding.map(str::to_owned);
    Ok(InUse { name: name.unwrap_or_else(|| "default".to_owned()), host, overridden_by })
}

fn overridden(planner: &Planner<'_>) -> Option<Note> {
    let variable = planner.home?.own.overriding?;
    Some(Note::Overridden { variable: variable.to_owned() })
}

/// Whether somebody else's context of that name is to be replaced.
fn replaces(planner: &mut Planner<'_>, context: &Context) -> bool {
    let Ok(name) = names::CONTEXT.parse() else { return false };
    let fixed = context.has_backup.then_some(Irreplaceable::BackupInTheWay);
    let path = context.path();
    planner
        .conflict(ITEM, &Foreign { name: &name, path: &path, found: &context.meta, dead: false, account: None, fixed })
}

fn set(planner: &mut Planner<'_>, config: &Config, current: Option<&str>, of_file: bool, reason: Reason) {
    planner.push(Scope::User, reason, set_action(config, current, of_file));
}

fn set_action(config: &Config, current: Option<&str>, of_file: bool) -> Action {
    let (path, current, was) = (config.path.clone(), current.map(str::to_owned), config.current.clone());
    Action::SetContext { path, current, was, of_file }
}

fn give_back(planner: &mut Planner<'_>, context: &Context) -> Result<Planned, Failure> {
    let receipt = planner.home.and_then(|home| home.receipt());
    let begun = planner.steps.len();
    let held = entry(receipt);
    let is_marked = || context.text.as_deref().is_some_and(contents::is_marked_context);
    let is_known = || {
        is_marked()
            || is_earlier(planner.machine, receipt, context)
            || receipt.is_some_and(|receipt| has(planner, receipt, &context.path()))
    };
    // One that the person leads elsewhere by now is theirs.
    let ours = is_held(planner, context) || (leads_to_us(planner, context) && is_known());
    // In use and missing, whoever took it into use: the client refuses every command.
    let is_dangling = planner.choices.is_nothing()
        && context.meta == FileState::Missing
        && context.config.as_ref().is_ok_and(|config| config.current.as_deref() == Some(names::CONTEXT));
    if !ours && !is_dangling && !receipt.is_some_and(|receipt| receipt.holds.iter().any(owns)) {
        return Ok(ItemState::Off.into());
    }
    let config = context.config.as_ref().map_err(Failure::clone)?;
    let path = context.path();
    let owed = |entry: &ReceiptEntry| planner.is_at(entry, &path) && entry.has_backup();
    let restore = ours && context.has_backup && receipt.is_some_and(|receipt| receipt.holds.iter().any(owed));
    // What comes back was in use itself, if nothing else is recorded.
    let gives_back = (ours && !restore) || is_dangling || held.is_some();
    if config.current.as_deref() == Some(names::CONTEXT) && gives_back {
        let (was, made_file) = held.unwrap_or_default();
        let was = was.filter(|_| config.previous_exists);
        // In use already when an earlier version's was taken over: the file may be there for nothing else.
        let taken_over = ours && held.is_none() && (receipt.is_some() || is_earlier(planner.machine, receipt, context));
        let made_file = made_file || taken_over;
        set(planner, config, was, made_file && was.is_none(), Reason::removes_item(ITEM));
    } else if receipt.is_some_and(|receipt| receipt.has(&config.path)) {
        // Another one is in use and stays; what was before ours is not wanted any more. Of a home that was called
        // otherwise then, there is nothing to change here.
        set(planner, config, config.current.as_deref(), false, Reason::removes_item(ITEM));
    }
    if ours {
        planner.remove(Scope::User, ITEM, &context.path(), &context.meta, restore);
        // Its own directory is named by the context: without one it is nobody's, whoever made it. Where no record tells
        // who made those above, they go if they are empty: the client makes them when it needs them.
        let above = receipt.map_or(0, |_| context.directories.len() - 1);
        for (path, _) in context.directories.iter().skip(above).rev().filter(|_| !restore) {
            let action = Action::RemoveDirectory { path: path.clone() };
            planner.push(Scope::User, Reason::removes_item(ITEM), action);
        }
    }
    for (path, _) in context.directories.iter().rev().filter(|(path, is_there)| is_left(receipt, path, *is_there)) {
        planner.give_back_directory(receipt, path, Scope::User, ITEM);
    }
    Ok(if planner.steps.len() > begun { ItemState::Differs } else { ItemState::Off }.into())
}

/// Whether the context's file is the very one that set-up wrote.
fn is_held(planner: &Planner<'_>, context: &Context) -> bool {
    let path = context.path();
    let receipt = planner.home.and_then(|home| home.receipt());
    let mut entries = receipt.into_iter().flat_map(|receipt| &receipt.holds);
    entries.any(|entry| planner.is_at(entry, &path) && entry.is(&context.meta))
}

fn receipt_of<'a>(planner: &Planner<'a>) -> Option<&'a Receipt> {
    planner.home.and_then(Home::receipt)
}

/// Whether the context is as an earlier version of iEchor made it, and leads to the person's engine. One that a record
/// has is this version's, whoever wrote it since.
fn is_earlier(machine: &Machine, receipt: Option<&Receipt>, context: &Context) -> bool {
    let is_recorded = receipt.is_some_and(|receipt| receipt.holds.iter().any(owns));
    !is_recorded && leads_to(machine, context) && context.text.as_deref().is_some_and(contents::is_earlier_context)
}

/// What earlier versions left: the context.
pub(super) fn left_by_earlier(machine: &Machine, home: &Home) -> Vec<Left> {
    let Ok(context) = &home.own.context else { return Vec::new() };
    if !is_earlier(machine, home.receipt(), context) {
        return Vec::new();
    }
    let config = context.config.as_ref().ok().filter(|config| config.current.as_deref() == Some(names::CONTEXT));
    let config = config.map(|config| Left::new(config.path.clone(), LeftoverKind::Context, None).hidden());
    [Left::new(context.path(), LeftoverKind::Context, None)].into_iter().chain(config).collect()
}

/// Whether a record has a path.
fn has(planner: &Planner<'_>, receipt: &Receipt, path: &str) -> bool {
    receipt.holds.iter().any(|entry| planner.is_at(entry, path))
}

/// Whether the context leads to this person's engine, however it is written.
fn leads_to_us(planner: &Planner<'_>, context: &Context) -> bool {
    leads_to(planner.machine, context)
}

fn leads_to(machine: &Machine, context: &Context) -> bool {
    let engine = format!("{}/{}", machine.person.home, names::ENGINE_SOCKET);
    let is_engine = |host: &str| context.alike || normal_path(host).is_some_and(|path| path == engine);
    let leads = context.text.as_deref().and_then(leads);
    leads.is_some_and(|(name, host)| name == names::CONTEXT && is_engine(&host))
}

/// The path of a socket in its address, in one spelling.
fn normal_path(host: &str) -> Option<String> {
    host.strip_prefix(super::UNIX).filter(|path| path.starts_with('/')).map(|path| names::normal("/", path))
}

/// Where a context leads, as the client reads it.
fn leads(text: &[u8]) -> Option<(String, String)> {
    let value: serde_json::Value = serde_json::from_slice(text).ok()?;
    let host = value.get("Endpoints")?.get("iechor")?.get("Host")?.as_str()?;
    Some((value.get("Name")?.as_str()?.to_owned(), host.to_owned()))
}

#[cfg(test)]
mod tests;
