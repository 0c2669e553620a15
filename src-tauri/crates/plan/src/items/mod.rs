//! The items: each file holds one whole, its facts, its planning, its state and its tests. What is done for an
//! item is in the two matches below and nowhere else; all else loops over [`Item::ALL`].

pub mod context;
pub mod hosts;
mod job;
pub mod path;
pub mod ports;
pub mod socket;
pub mod tools;

use std::collections::BTreeMap;

use model::{
    Action, Choices, Failure, FileName, FileState, Item, ItemState, Managed, ManualStep, Note, Person, Reason, Receipt,
    ReceiptEntry, Receipts, Said, Scope, Setting, Step, names,
};

use crate::{
    Directory, Facts, Home, Machine, Tree,
    earlier::{self, Left},
    facts::Reading,
    planner::{Planner, is_left},
    terminals::Terminals,
};

/// What was observed for each item. A reading that failed concerns the items that need it and no other.
#[derive(Clone, Debug)]
pub struct Observed {
    /// For the command-line tools.
    pub tools: tools::Tools,
    /// For the default socket.
    pub socket: Reading<socket::Socket>,
    /// For privileged ports.
    pub ports: Reading<ports::Ports>,
    /// For host names.
    pub hosts: Reading<hosts::Hosts>,
    /// For everybody's PATH.
    pub path: Reading<path::PathsFile>,
}

impl Observed {
    /// Reads what each item needs, as both sides of the privilege boundary can read it.
    pub(crate) fn read(tree: &Tree, person: &Person, receipts: &Receipts, managed: &Reading<Managed>) -> Self {
        Self {
            tools: tools::Tools::read(tree, person),
            socket: socket::Socket::read(tree, person, receipts),
            ports: ports::Ports::read(tree, receipts, managed),
            hosts: hosts::Hosts::read(tree),
            path: path::PathsFile::read(tree),
        }
    }
}

/// What the address of a socket begins with.
pub(crate) const UNIX: &str = "unix://";
/// What decides instead of the context in use, the strongest first.
const OVERRIDING: [&str; 3] = ["IECHOR_HOST", "IECHOR_CONTEXT", "IECHOR_CONFIG"];

/// What was observed for each item of what is the person's own.
#[derive(Clone, Debug)]
pub struct Own {
    /// `~/.iechor/bin`.
    pub bin: Reading<Directory>,
    /// Whether `~/.iechor` is there.
    pub client: Reading<bool>,
    /// The client's contexts.
    pub context: Reading<context::Context>,
    /// The variable of this process that decides instead of the context in use, if one is set.
    pub overriding: Option<&'static str>,
    /// The login shell and its profile.
    pub profile: path::Profile,
    /// What new terminals find, where they were asked; why it is not known otherwise. No step follows from it.
    pub terminals: Option<Result<Terminals, Said>>,
    /// Whether this process finds `~/.iechor/bin` on its PATH.
    pub on_path: bool,
    /// Whether `IECHOR_HOST` of this process names the engine's socket.
    pub host_is_set: bool,
    /// Whether the engine's socket is there.
    pub engine_runs: Reading<bool>,
    /// Whether the system leads the host name for Kubernetes to this Mac although `/etc/hosts` does not.
    pub kubernetes_resolved: bool,
}

impl Own {
    /// Reads what each item needs, as the person can read it.
    pub(crate) fn read(tree: &Tree, machine: &Machine, receipt: Option<&Receipt>, settings: Option<&Choices>) -> Self {
        let (person, home) = (&machine.person, &machine.person.home);
        let bin = format!("{home}/{}", names::USER_BIN);
        let engine = format!("{home}/{}", names::ENGINE_SOCKET);
        let variable = |name: &str| std::env::var(name).unwrap_or_default();
        let is_engine = |host: &str| host.strip_prefix(UNIX).is_some_and(|path| tree.is_meant("/", path, &engine));
        Self {
            bin: Directory::probe(tree, &bin, person, machine.items.tools.known()),
            client: tree.directory(&format!("{home}/{}", names::CLIENT)).map(|found| found.is_some()),
            context: context::Context::read(tree, person, receipt),
            overriding: OVERRIDING.into_iter().find(|name| {
                let value = variable(name);
                // One that leads to the same engine decides nothing else.
                !value.is_empty() && !is_engine(&value) && value != names::CONTEXT
            }),
            profile: path::Profile::read(tree, person, receipt),
            terminals: None,
            on_path: variable("PATH").split(':').any(|entry| tree.is_meant("/", entry, &bin)),
            host_is_set: is_engine(&variable("IECHOR_HOST")),
            engine_runs: tree.found(&engine, false).map(|found| found != FileState::Missing),
            kubernetes_resolved: hosts::kubernetes_resolved(tree, settings, &machine.items.hosts),
        }
    }
}

/// What an item has in the end, said by the item itself.
#[derive(Clone, Debug)]
pub(crate) struct Planned {
    pub state: ItemState,
    /// How many names are ours, of how many.
    pub share: Option<(u32, u32)>,
    /// What is left to the person, for as long as it holds.
    pub left: Option<ManualStep>,
    /// What else is worth knowing.
    pub notes: Vec<Note>,
}

impl From<ItemState> for Planned {
    fn from(state: ItemState) -> Self {
        Self { state, share: None, left: None, notes: Vec::new() }
    }
}

/// Plans an item: pushes its steps and conflicts, and returns its state if these steps were not made.
///
/// # Errors
/// Why nothing can be said or done of the item: it cannot be read, or not be made here.
pub(crate) fn plan(item: Item, planner: &mut Planner<'_>) -> Result<Planned, Failure> {
    match item {
        Item::Tools => tools::plan(planner),
        Item::Socket => socket::plan(planner),
        Item::Ports => ports::plan(planner),
        Item::Hosts => hosts::plan(planner),
        Item::Context => context::plan(planner),
        Item::Path => path::plan(planner),
    }
}

/// Why macOS does not start an item's job, which launchd knows, in launchd's words; `None` where it does, or the
/// item has none.
pub(crate) fn not_started(item: Item, facts: &Facts) -> Option<Said> {
    match item {
        Item::Tools | Item::Hosts | Item::Context | Item::Path => None,
        Item::Socket => socket::not_started(facts),
        Item::Ports => facts.helper_silent.clone(),
    }
}

/// What earlier versions of iEchor left of an item; of a person's own only where a home is looked at.
pub(crate) fn left_by_earlier(item: Item, machine: &Machine, home: Option<&Home>) -> Vec<Left> {
    match item {
        Item::Tools => tools::left_by_earlier(machine, home),
        Item::Socket => socket::left_by_earlier(machine),
        Item::Ports => ports::left_by_earlier(machine),
        Item::Hosts => hosts::left_by_earlier(machine),
        Item::Context => home.map(|home| context::left_by_earlier(machine, home)).unwrap_or_default(),
        Item::Path => home.map(|home| path::left_by_earlier(machine, home)).unwrap_or_default(),
    }
}

/// The setting of an item that an earlier version's traces amount to; `None`: nothing of it is there.
pub(crate) fn left_as(item: Item, machine: &Machine, home: Option<&Home>) -> Option<Setting> {
    match item {
        Item::Tools => tools::left_as(machine, home),
        Item::Socket => (!socket::left_by_earlier(machine).is_empty()).then_some(Setting::On),
        Item::Ports => ports::is_in_use(machine).then_some(Setting::On),
        Item::Hosts => (!hosts::left_by_earlier(machine).is_empty()).then_some(Setting::Kubernetes),
        Item::Context => home.filter(|home| !context::left_by_earlier(machine, home).is_empty()).map(|_| Setting::On),
        Item::Path => home.filter(|home| !path::left_by_earlier(machine, home).is_empty()).map(|_| Setting::Profile),
    }
}

/// By which word versions before 4.18 noted that an item was refused.
pub(crate) fn refused_as(item: Item) -> Option<&'static str> {
    match item {
        Item::Tools => Some("symlinks"),
        Item::Socket => Some("socket"),
        Item::Ports => Some("ports"),
        Item::Hosts | Item::Context | Item::Path => None,
    }
}

/// Directories that an earlier version made and that hold nothing else: what stays in use is noted as if set-up had
/// made it, so that it goes with what is in it; all others go now. Nobody is asked only for that.
pub(crate) fn take_over_directories(planner: &mut Planner<'_>, items: &BTreeMap<Item, Reading<Planned>>) {
    let machine = planner.machine;
    let works = |planner: &Planner<'_>, scope: Scope| {
        planner.steps.iter().any(|step| step.scope == scope && !step.action.is_only_recorded())
    };
    if works(planner, Scope::Root) && earlier::is_on(machine) {
        let tools = machine.items.tools.bin.as_ref().is_ok_and(|bin| bin.there.is_some() && !bin.has_others);
        if tools {
            let used = planner.choices.setting(Item::Tools) == Setting::System;
            take_over(planner, items, (Scope::Root, Item::Tools), names::SYSTEM_BIN, used);
        }
        if machine.helpers_are_ours {
            let item = if planner.choices.wants(Item::Socket) { Item::Socket } else { Item::Ports };
            let used = planner.choices.wants(item);
            take_over(planner, items, (Scope::Root, item), names::HELPER_DIR, used);
        }
    }
    let Some(home) = planner.home.filter(|home| earlier::is_at_home(machine, home)) else { return };
    if !works(planner, Scope::User) {
        return;
    }
    let below = |path: &str| format!("{}/{path}", machine.person.home);
    if home.own.bin.as_ref().is_ok_and(|bin| bin.there.is_some()) {
        let used = planner.choices.setting(Item::Tools) == Setting::User;
        take_over(planner, items, (Scope::User, Item::Tools), &below(names::USER_BIN), used);
    }
    let directories = home.own.context.iter().flat_map(|context| &context.directories);
    for (path, _) in directories.filter(|(_, is_there)| *is_there) {
        let used = planner.choices.wants(Item::Context) && !planner.is_left(names::CONTEXT);
        take_over(planner, items, (Scope::User, Item::Context), path, used);
    }
    if matches!(home.own.client, Ok(true)) {
        let used = uses_client_directory(planner.choices);
        take_over(planner, items, (Scope::User, Item::Tools), &below(names::CLIENT), used);
    }
}

fn take_over(
    planner: &mut Planner<'_>,
    items: &BTreeMap<Item, Reading<Planned>>,
    (scope, item): (Scope, Item),
    path: &str,
    used: bool,
) {
    let goes = |step: &Step| matches!(&step.action, Action::RemoveDirectory { path: gone } if gone == path);
    let is_recorded = match scope {
        Scope::Root => {
            let receipts = &planner.machine.receipts;
            receipts.mine.iter().chain(&receipts.others).any(|receipt| receipt.has(path))
        }
        Scope::User => planner.home.and_then(Home::receipt).is_some_and(|receipt| receipt.has(path)),
    };
    // What the person's own looks like must not decide of root's part.
    let is_planned = scope == Scope::Root || matches!(items.get(&item), Some(Ok(_)));
    if is_recorded || !is_planned || planner.steps.iter().any(goes) {
        return;
    }
    let path = path.to_owned();
    match used {
        true => planner.push(scope, Reason::adds(item), Action::Adopt { path }),
        false => planner.push(scope, Reason::removes_item(item), Action::RemoveDirectory { path }),
    }
}

/// Whose what a step is about is, by its path; `None`: of the record of the choices.
#[cfg(test)]
pub(crate) fn of_step(step: &Step) -> Option<Item> {
    let path = step.action.path().to_owned();
    of_entry(&match &step.action {
        Action::EditBlock { .. } => ReceiptEntry::Block { path },
        Action::SetContext { .. } => ReceiptEntry::Context { path, was: None, made_file: false },
        _ => ReceiptEntry::Directory { path },
    })
}

/// Whose an entry of a record is; `None`: of the record of the choices.
pub(crate) fn of_entry(entry: &ReceiptEntry) -> Option<Item> {
    let path = entry.path();
    Item::ALL.into_iter().find(|item| match item {
        Item::Tools => tools::owns(path),
        Item::Socket => socket::owns(path),
        Item::Ports => ports::owns(path),
        Item::Hosts => hosts::owns(path),
        Item::Context => context::owns(entry),
        Item::Path => path::owns(entry),
    })
}

/// Where what root sets up for an item stands, for the record.
pub(crate) fn root_path(item: Item) -> &'static str {
    match item {
        Item::Tools => names::SYSTEM_BIN,
        Item::Path => names::PATHS_FILE,
        Item::Socket | Item::Context => names::DEFAULT_SOCKET,
        Item::Ports => names::HELPER,
        Item::Hosts => names::HOSTS,
    }
}

/// The names of an item, as choices leave them to others or replace them.
pub fn names_of(item: Item, machine: &Machine) -> Vec<FileName> {
    let fixed: &[&str] = match item {
        Item::Tools => return machine.items.tools.known().to_vec(),
        Item::Socket => &[names::DEFAULT_SOCKET_NAME],
        Item::Context => &[names::CONTEXT],
        Item::Hosts => &[names::LOCALHOST, names::KUBERNETES_HOST],
        Item::Path => &[names::PATHS_FILE_NAME],
        Item::Ports => &[],
    };
    fixed.iter().filter_map(|name| name.parse().ok()).collect()
}

/// Whether each name of an item has an entry of its own, with that name.
pub(crate) fn names_each(item: Item) -> bool {
    match item {
        Item::Tools => true,
        Item::Path | Item::Socket | Item::Context | Item::Ports | Item::Hosts => false,
    }
}

/// The names that an item is to have as it is chosen.
pub(crate) fn wanted_names(item: Item, choices: &Choices, machine: &Machine) -> Vec<FileName> {
    match item {
        Item::Hosts => hosts::wanted(choices.setting(item)).iter().filter_map(|name| name.parse().ok()).collect(),
        // The name is of one of its settings.
        Item::Path if choices.setting(item) != Setting::Everybody => Vec::new(),
        _ if !choices.wants(item) => Vec::new(),
        _ => names_of(item, machine),
    }
}

/// The item that a name is of.
pub fn item_of(name: &FileName, machine: &Machine) -> Option<Item> {
    Item::ALL.into_iter().find(|item| names_of(*item, machine).contains(name))
}

/// Whether something of these choices lies in the client's directory.
fn uses_client_directory(choices: &Choices) -> bool {
    Item::ALL.into_iter().any(|item| match item {
        Item::Tools => choices.setting(item) == Setting::User,
        Item::Context => choices.wants(item) && !choices.leave.iter().any(|name| name.as_str() == names::CONTEXT),
        Item::Socket | Item::Ports | Item::Hosts | Item::Path => false,
    })
}

/// Makes the client's directory, which several items share.
pub(crate) fn make_client_directory(planner: &mut Planner<'_>, item: Item) {
    if planner.home.is_some_and(|home| !matches!(home.own.client, Ok(true))) {
        let path = format!("{}/{}", planner.machine.person.home, names::CLIENT);
        planner.create_directory(item, &path);
    }
}

/// The same goes, if set-up made it, when no item needs it any more; for the item that was there last.
pub(crate) fn give_back_client_directory(planner: &mut Planner<'_>, items: &BTreeMap<Item, Reading<Planned>>) {
    let Some(home) = planner.home.filter(|_| !uses_client_directory(planner.choices)) else { return };
    // Something may stay in it, or one of them is not looked at now.
    if ![Item::Tools, Item::Context].iter().all(|item| matches!(items.get(item), Some(Ok(_)))) {
        return;
    }
    let path = format!("{}/{}", planner.machine.person.home, names::CLIENT);
    let goes = |step: &Step| step.reason == Reason::removes_item(Item::Context);
    let item = if planner.steps.iter().any(goes) { Item::Context } else { Item::Tools };
    if is_left(home.receipt(), &path, matches!(home.own.client, Ok(true))) {
        planner.give_back_directory(home.receipt(), &path, Scope::User, item);
    }
}
