//! The command-line tools: links in `/usr/local/bin` for everybody, or in `~/.iechor/bin` for one person.

use model::{
    Action, Caution, Code, Failure, FileName, FileState, Irreplaceable, Item, ItemState, LeftoverKind, Note, Person,
    Reason, Receipt, Scope, Setting, names, said,
};

use super::Planned;
use crate::{
    Directory, Home, Machine, Tree,
    bundle::{bundle_of, tools},
    directory::is_ours,
    earlier::Left,
    facts::Reading,
    planner::{Foreign, Planner, backed_up, is_left},
};

const ITEM: Item = Item::Tools;

/// What is true of the command-line tools, but for the person's own directory.
#[derive(Clone, Debug)]
pub struct Tools {
    /// Names of the tools in the bundle, sorted.
    pub names: Reading<Vec<FileName>>,
    /// `/usr/local/bin`.
    pub bin: Reading<Directory>,
    /// `/usr/local`.
    pub local: Reading<Directory>,
    /// Who may change what the links run, if not only root.
    pub bundle_of: Option<String>,
}

impl Tools {
    pub(super) fn read(tree: &Tree, person: &Person) -> Self {
        let names = tools(tree);
        let known = names.as_deref().unwrap_or_default();
        Self {
            bin: Directory::probe(tree, names::SYSTEM_BIN, person, known),
            local: Directory::probe(tree, names::split(names::SYSTEM_BIN).0, person, &[]),
            names,
            bundle_of: bundle_of(tree).ok().flatten(),
        }
    }

    /// The tools' names, none where they cannot be read.
    pub fn known(&self) -> &[FileName] {
        self.names.as_deref().unwrap_or_default()
    }

    /// Who may work in `/usr/local/bin` is decided by this directory: the person if they may write it anyway (then
    /// root must keep out, F 7.2), else root. Its path, its owner, and whether the person may write it.
    fn place(&self) -> Reading<(&'static str, u32, bool)> {
        let bin = self.bin.as_ref().map_err(Failure::clone)?;
        let local = self.local.as_ref().map_err(Failure::clone)?;
        let (path, there) = match bin.there {
            Some(there) => (names::SYSTEM_BIN, Some(there)),
            None => (names::split(names::SYSTEM_BIN).0, local.there),
        };
        Ok(there.map_or((path, 0, false), |(owner, _, writable)| (path, owner, writable)))
    }
}

/// A directory of links and who works in it.
struct Links<'a> {
    path: &'a str,
    found: &'a Directory,
    receipt: Option<&'a Receipt>,
    scope: Scope,
    wanted: bool,
}

/// Whether a path in a record is this item's.
pub(super) fn owns(path: &str) -> bool {
    let above = names::split(names::SYSTEM_BIN).0;
    path == above || path.starts_with(names::SYSTEM_BIN) || path.ends_with("/.iechor") || path.contains("/.iechor/bin")
}

/// Links into the app that no record has: in a directory, and each by itself. What is in a directory that a record has
/// was brought over with it.
fn links_left(path: &str, found: &Directory, recorded: &[Option<&Receipt>]) -> Vec<Left> {
    let is_recorded = |at: &str| recorded.iter().flatten().any(|receipt| receipt.has(at));
    if is_recorded(path) {
        return Vec::new();
    }
    let links = found.entries.iter().filter(|(name, stands)| match stands {
        FileState::Link { target } => is_ours(path, target) && !found.of_others.contains_key(*name),
        _ => false,
    });
    let left = |at: String| Left::new(at, LeftoverKind::Tools, None);
    let links = links.map(|(name, _)| format!("{path}/{name}")).filter(|at| !is_recorded(at));
    let links: Vec<Left> = links.map(|at| left(at).hidden()).collect();
    let shown = (!links.is_empty()).then(|| left(path.to_owned()));
    shown.into_iter().chain(links).collect()
}

/// What earlier versions left: links.
pub(super) fn left_by_earlier(machine: &Machine, home: Option<&Home>) -> Vec<Left> {
    let mine = home.and_then(Home::receipt);
    let mut left = Vec::new();
    if let Ok(found) = &machine.items.tools.bin {
        left.extend(links_left(names::SYSTEM_BIN, found, &[machine.receipt(), mine]));
    }
    if let Some(Ok(found)) = home.map(|home| &home.own.bin) {
        left.extend(links_left(&format!("{}/{}", machine.person.home, names::USER_BIN), found, &[mine]));
    }
    left
}

/// Which setting these links are.
pub(super) fn left_as(machine: &Machine, home: Option<&Home>) -> Option<Setting> {
    let left = left_by_earlier(machine, home);
    let is_for_all = |left: &Left| left.path == names::SYSTEM_BIN;
    match left.iter().any(is_for_all) {
        true => Some(Setting::System),
        false => (!left.is_empty()).then_some(Setting::User),
    }
}

pub(super) fn plan(planner: &mut Planner<'_>) -> Result<Planned, Failure> {
    let begun = planner.steps.len();
    let setting = planner.choices.setting(ITEM);
    let home = in_home(planner, setting == Setting::User);
    in_system(planner, setting == Setting::System)?;
    home?;
    let names: Vec<&str> = planner.machine.items.tools.known().iter().map(FileName::as_str).collect();
    let shares = planner.shares(ITEM, &names);
    let state = match (planner.steps.len() > begun, setting != Setting::Off) {
        (true, _) => ItemState::Differs,
        (false, false) => ItemState::Off,
        (false, true) => shares.state(),
    };
    let share = shares.told().filter(|_| setting != Setting::Off);
    Ok(Planned { share, notes: unknown(planner), ..state.into() })
}

/// Whether there is a tool to link: all can be left out. Where it is not known which there are, they are wanted.
fn has_some(planner: &Planner<'_>) -> bool {
    let tools = &planner.machine.items.tools.names;
    tools.as_ref().map_or(true, |tools| tools.iter().any(|tool| !planner.is_left(tool.as_str())))
}

/// Names that are left out and that nothing of this version of iEchor has: misspelt, or an earlier one's.
fn unknown(planner: &Planner<'_>) -> Vec<Note> {
    let machine = planner.machine;
    let left = planner.choices.leave.iter().filter(|_| machine.items.tools.names.is_ok());
    let unknown = left.filter(|name| super::item_of(name, machine).is_none());
    unknown.map(|name| Note::NoSuchTool { name: name.to_string() }).collect()
}

/// The person's own directory.
fn in_home(planner: &mut Planner<'_>, wanted: bool) -> Result<(), Failure> {
    let Some(home) = planner.home else { return Ok(()) };
    let person = &planner.machine.person;
    let receipt = home.receipt();
    let bin = format!("{}/{}", person.home, names::USER_BIN);
    let found = match (&home.own.bin, &home.own.client) {
        (Ok(found), Ok(_)) => found,
        (Err(failure), _) | (_, Err(failure)) if wanted || holds_in(receipt, &bin) => {
            return Err(failure.clone());
        }
        // Nothing of ours was ever put there.
        _ => return Ok(()),
    };
    if wanted && has_some(planner) {
        super::make_client_directory(planner, ITEM);
    }
    links(planner, &Links { path: &bin, found, receipt, scope: Scope::User, wanted })?;
    Ok(())
}

/// `/usr/local/bin`.
fn in_system(planner: &mut Planner<'_>, wanted: bool) -> Result<(), Failure> {
    let tools = &planner.machine.items.tools;
    let mine = planner.home.and_then(|home| home.receipt());
    let roots = planner.machine.receipt();
    let held = holds_in(roots, names::SYSTEM_BIN) || holds_in(mine, names::SYSTEM_BIN);
    let (path, owner, writable) = match tools.place() {
        Ok(place) => place,
        Err(failure) if wanted || held => return Err(failure),
        Err(_) => return Ok(()),
    };
    if wanted && !writable && owner != 0 {
        let what = said!("failure-folder_of_other", path = path, uid = owner.to_string());
        return Err(Failure::of(Code::InTheWay, what).with_help(said!("failure-folder_of_other-help")));
    }
    let (Ok(found), Ok(local)) = (&tools.bin, &tools.local) else { return Ok(()) };
    let scope = if writable || owner != 0 { Scope::User } else { Scope::Root };
    if scope == Scope::User && planner.home.is_none() {
        // The person's part, which is not looked at now.
        return Ok(());
    }
    let receipt = if scope == Scope::User { mine } else { roots };
    let above = names::split(names::SYSTEM_BIN).0;
    if wanted && has_some(planner) && local.there.is_none() {
        let action = Action::CreateDirectory { path: above.to_owned(), mode: 0o755 };
        planner.push(scope, Reason::adds(ITEM), action);
    }
    links(planner, &Links { path: names::SYSTEM_BIN, found, receipt, scope, wanted })?;
    if !wanted {
        planner.give_back_directory(receipt, above, scope, ITEM);
    }
    Ok(())
}

/// Whether a record says that something of ours stands in a directory.
fn holds_in(receipt: Option<&Receipt>, directory: &str) -> bool {
    receipt.is_some_and(|receipt| receipt.holds.iter().any(|entry| names::split(entry.path()).0 == directory))
}

fn links(planner: &mut Planner<'_>, links: &Links<'_>) -> Result<(), Failure> {
    let Links { path, found, receipt, scope, wanted } = *links;
    let machine = planner.machine;
    if wanted && has_some(planner) && found.there.is_none() {
        let action = Action::CreateDirectory { path: path.to_owned(), mode: 0o755 };
        planner.push(scope, Reason::adds(ITEM), action);
    }
    let all: &[FileName] = match &machine.items.tools.names {
        Ok(tools) if wanted => tools,
        Err(failure) if wanted => return Err(failure.clone()),
        _ => &[],
    };
    let (left, tools): (Vec<&FileName>, Vec<&FileName>) = all.iter().partition(|tool| planner.is_left(tool.as_str()));
    note_left(planner, links, &left);
    let mut placed = false;
    for tool in tools.iter().copied() {
        let target = format!("{}/{}/{tool}", names::BUNDLE, names::BUNDLE_TOOLS);
        let before = found.entries.get(tool.as_str()).cloned().unwrap_or(FileState::Missing);
        let at = format!("{path}/{tool}");
        let keep = match &before {
            FileState::Missing => false,
            FileState::Link { target: now } if *now == target || names::normal(path, now) == target => continue,
            FileState::Link { .. } if found.alike.contains(tool.as_str()) => continue,
            FileState::Link { target: now } if is_ours(path, now) => false,
            other => {
                let name = tool.as_str();
                // One in another spelling could not be given back in its own.
                let fixed = match (found.spelt.contains_key(name), found.backups.contains(name)) {
                    (true, _) => Some(Irreplaceable::Spelling),
                    (_, true) => Some(Irreplaceable::BackupInTheWay),
                    _ => None,
                };
                let dead = found.dead.contains(name);
                let foreign = Foreign { name: tool, path: &at, found: other, dead, account: None, fixed };
                if !planner.conflict(ITEM, &foreign) {
                    continue;
                }
                true
            }
        };
        placed = true;
        planner.push(scope, Reason::adds(ITEM), Action::PlaceLink { path: at, target, before, keep });
    }
    if let (true, true, Some(user)) = (placed, path == names::SYSTEM_BIN, machine.items.tools.bundle_of.clone()) {
        planner.cautions.push(Caution::ProgramsOf { user });
    }
    remove_unwanted(planner, links, &tools);
    if !wanted && is_left(receipt, path, found.there.is_some()) {
        planner.give_back_directory(receipt, path, scope, ITEM);
    }
    Ok(())
}

/// Notes what stands of somebody else under the names that are left to others.
fn note_left(planner: &mut Planner<'_>, links: &Links<'_>, left: &[&FileName]) {
    let Links { path, found, .. } = *links;
    for name in left.iter().copied() {
        let Some(stands) = found.entries.get(name.as_str()) else { continue };
        let is_free = match stands {
            FileState::Missing => true,
            FileState::Link { target } => is_ours(path, target),
            _ => false,
        };
        if !is_free {
            let (at, dead) = (format!("{path}/{name}"), found.dead.contains(name.as_str()));
            planner.conflict(ITEM, &Foreign { name, path: &at, found: stands, dead, account: None, fixed: None });
        }
    }
}

/// What is ours and not wanted goes: links into our bundle, with what lies backed up beside them given back, and
/// backups that the record says are owed to somebody whose name we no longer use.
fn remove_unwanted(planner: &mut Planner<'_>, links: &Links<'_>, tools: &[&FileName]) {
    let Links { path, found, receipt, scope, .. } = *links;
    let is_wanted = |name: &str| tools.binary_search_by(|tool| tool.as_str().cmp(name)).is_ok();
    for (name, before) in &found.entries {
        let FileState::Link { target } = before else { continue };
        if is_wanted(name) || !(is_ours(path, target) || found.alike.contains(name)) {
            continue;
        }
        let at = format!("{path}/{name}");
        match (found.of_others.get(name), name.parse()) {
            // Another account's set-up made it, and it is theirs to remove.
            (Some(user), Ok(name)) => {
                let fixed = Some(Irreplaceable::OtherAccount { user: user.clone() });
                let account = Some(user.clone());
                planner.conflict(ITEM, &Foreign { name: &name, path: &at, found: before, dead: false, account, fixed });
            }
            _ => planner.remove(scope, ITEM, &at, before, found.backups.contains(name)),
        }
    }
    for name in backed_up(receipt, path) {
        if !is_wanted(name) && !found.entries.contains_key(name) && found.backups.contains(name) {
            planner.remove(scope, ITEM, &format!("{path}/{name}"), &FileState::Missing, true);
        }
    }
}

#[cfg(test)]
mod tests;
