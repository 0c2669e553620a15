//! Privileged ports: the helper `com.iechor.vmnetd`, which launchd starts when somebody connects to its socket,
//! and the key and cache of the registry access policy that it keeps. Where set-up goes through the helper, also the copy
//! of the set-up program that it starts.

use model::{
    Action, Ask, Choices, Code, Digest, Earlier, Failure, FileState, Item, ItemState, Key, LeftoverKind, Managed,
    ManagedKey, Note, Person, Reason, Receipt, Receipts, Said, Scope, Setting, Step, Value, names, said,
};

use vmnetd::version::Older;

use super::{
    Planned,
    job::{self, JobSpec, Program},
};
use crate::{
    Job, Machine, Tree, asking, contents,
    earlier::Left,
    facts::{Reading, unreadable},
    planner::Planner,
    read::is_a_folder,
    records::staged_path,
};

const ITEM: Item = Item::Ports;

/// What is true of privileged ports.
#[derive(Clone, Debug)]
pub struct Ports {
    /// SHA-256 of the helper in the bundle, if there is one. Only who puts it needs it.
    pub source: Reading<Option<String>>,
    /// Why that must not take the place of the one that stands, if it must not: it is older.
    pub older: Option<Said>,
    /// The installed helper.
    pub program: FileState,
    /// Whether that carries the quarantine attribute.
    pub quarantined: bool,
    /// The helper's job.
    pub job: Job,
    /// What stands at the path of the helper's socket.
    pub socket: FileState,
    /// The key that an organisation wants pinned, as its file should be; or why that cannot be told.
    pub key_wanted: Reading<Option<String>>,
    /// The pinned key.
    pub key: FileState,
    /// The policy that the helper caches, one that it was writing when the power failed, and the clock it goes by.
    pub policies: [(String, FileState); 3],
    /// Whether the startup task's program stands in the directory that both share.
    pub shares_directory: bool,
    /// The copy of the set-up program that the helper starts where set-up goes through it.
    pub copy: SetupCopy,
}

/// The copy of the set-up program, which root owns.
#[derive(Clone, Debug)]
pub struct SetupCopy {
    /// SHA-256 of the program in the bundle, if it is there. It is large, and looked at only where somebody goes through
    /// the helper or is to.
    pub source: Reading<Option<String>>,
    /// Why that must not take the copy's place, if it must not: it is older.
    pub older: Option<Said>,
    /// What stands.
    pub program: FileState,
    /// Whether that carries the quarantine attribute.
    pub quarantined: bool,
}

impl SetupCopy {
    /// Reads it as far as what is installed and recorded tells that it is needed.
    fn read(tree: &Tree, receipts: &Receipts, managed: &Reading<Managed>) -> Reading<Self> {
        let program = tree.found(names::SETUP_COPY, true)?;
        let mut all = receipts.mine.iter().chain(&receipts.others);
        let is_wanted = program != FileState::Missing
            || all.any(|receipt| receipt.choices.ask == Ask::HelperFirst)
            || matches!(managed, Ok(managed) if managed.ask() == Some(Ask::HelperFirst));
        if is_wanted {
            return Self::read_whole(tree);
        }
        let what = said!("failure-not_looked_at");
        let source = Err(Failure::of(Code::Io, what).with_help(said!("failure-not_looked_at-help")));
        Ok(Self { source, older: None, program, quarantined: false })
    }

    fn read_whole(tree: &Tree) -> Reading<Self> {
        let Bundled { source, older, program } = Bundled::read(tree, names::BUNDLE_SETUP, names::SETUP_COPY)?;
        Ok(Self { source, older, program, quarantined: tree.is_quarantined(names::SETUP_COPY) })
    }

    fn as_program(&self) -> Program<'_> {
        Program {
            path: names::SETUP_COPY,
            bundled: names::BUNDLE_SETUP,
            wanted: &self.source,
            quarantined: self.quarantined,
            now: &self.program,
        }
    }
}

impl Ports {
    pub(super) fn read(tree: &Tree, receipts: &Receipts, managed: &Reading<Managed>) -> Reading<Self> {
        [names::HELPER_DIR, names::LAUNCH_DAEMONS].into_iter().try_for_each(|path| tree.open_to_all(path))?;
        let Bundled { source, older, program } = Bundled::read(tree, names::BUNDLE_HELPER, names::HELPER)?;
        let staged = staged_path(names::POLICY);
        Ok(Self {
            older,
            source,
            quarantined: tree.is_quarantined(names::HELPER),
            program,
            job: Job::probe(tree, names::HELPER_LABEL, names::HELPER_PLIST, receipts)?,
            socket: tree.found(names::HELPER_SOCKET, false)?,
            key_wanted: managed_key(managed),
            key: tree.found(names::POLICY_KEY, true)?,
            policies: [
                (names::POLICY.to_owned(), tree.found(names::POLICY, true)?),
                (staged.clone(), tree.found(&staged, true)?),
                (names::POLICY_CLOCK.to_owned(), tree.found(names::POLICY_CLOCK, true)?),
            ],
            shares_directory: tree.found(names::STARTUP, false)? != FileState::Missing,
            copy: SetupCopy::read(tree, receipts, managed)?,
        })
    }
}

/// A program in the bundle beside what stands where it goes.
struct Bundled {
    source: Reading<Option<String>>,
    older: Option<Said>,
    program: FileState,
}

impl Bundled {
    fn read(tree: &Tree, bundled: &str, path: &str) -> Reading<Self> {
        let bundled = format!("{}/{bundled}", names::BUNDLE);
        let source = tree.hash(&bundled).map_err(unreadable);
        let program = tree.found(path, true)?;
        let older = match (&source, &program) {
            (Ok(Some(new)), FileState::File { sha256, .. }) if !sha256.is_empty() && sha256 != new => {
                older(tree, path, &bundled)?
            }
            _ => None,
        };
        Ok(Self { source, older, program })
    }
}

/// Why a program must not take the place of another one, which stands. Both sides of the boundary must see the
/// same, so one that not everybody may read counts as none; it is put right anyway.
fn older(tree: &Tree, path: &str, bundled: &str) -> Result<Option<Said>, Failure> {
    let (stands, new) = (tree.read(path)?.unwrap_or_default(), tree.read(bundled)?.unwrap_or_default());
    Ok(vmnetd::version::may_replace(&stands, &new).err().map(|Older { new, stands }| match new {
        Some(new) => said!("cause-older", version = new.to_string(), stands = stands.to_string()),
        None => said!("cause-no_version", stands = stands.to_string()),
    }))
}

/// The file with the key that an organisation's managed settings name, if they do.
fn managed_key(managed: &Reading<Managed>) -> Reading<Option<String>> {
    let managed = managed.as_ref().map_err(Failure::clone)?;
    let text = |key: Key| match managed.lock(key).map(|lock| &lock.value) {
        Some(Value::Text(text)) => Some(text.as_str()),
        _ => None,
    };
    let pair = text(Key::RegistryAccessOrganisation).zip(text(Key::RegistryAccessKey));
    Ok(pair.map(|(organisation, key)| contents::key_text(organisation, key)))
}

/// Whether a path in a record is this item's.
pub(super) fn owns(path: &str) -> bool {
    matches!(path, names::HELPER | names::SETUP_COPY | names::HELPER_DIR | names::HELPER_PLIST | names::POLICY_KEY)
}

/// What earlier versions left: the helper and its job, and that its label is disabled. What a record has is this
/// version's.
pub(super) fn left_by_earlier(machine: &Machine) -> Vec<Left> {
    let Ok(ports) = &machine.items.ports else { return Vec::new() };
    let receipts = &machine.receipts;
    if receipts.mine.iter().chain(&receipts.others).any(|receipt| receipt.has(names::HELPER_PLIST)) {
        return Vec::new();
    }
    let mut left = Vec::new();
    let (kind, by) = match ports.job.says.as_ref().and_then(contents::earlier_helper) {
        Some(by @ Earlier::Before415) => (LeftoverKind::RunningHelper, by),
        Some(by @ Earlier::Before418) => (LeftoverKind::Helper, by),
        None if ports.job.off => {
            return vec![Left::new(names::HELPER_PLIST, LeftoverKind::Disabled, None)];
        }
        None => return left,
    };
    left.push(Left::new(names::HELPER_PLIST, kind, Some(by)));
    left.extend([names::HELPER, names::HELPER_SOCKET].map(|path| Left::new(path, kind, Some(by)).hidden()));
    if ports.job.off || ports.job.disabled {
        left.push(Left::new(names::HELPER_PLIST, LeftoverKind::Disabled, Some(by)));
    }
    left
}

/// Whether an earlier version's helper is in use: it is there, and nobody switched it off.
pub(super) fn is_in_use(machine: &Machine) -> bool {
    let left = left_by_earlier(machine);
    !left.is_empty() && !left.iter().any(|left| left.what == LeftoverKind::Disabled)
}

/// Whether the helper was removed by hand as the manual has it: `launchctl unload -w`, then both files.
fn was_removed_by_hand(machine: &Machine, ports: &Ports) -> bool {
    let gone = [&ports.program, &ports.job.plist].iter().all(|found| **found == FileState::Missing);
    gone && ports.job.off && machine.receipt().is_some_and(|receipt| receipt.has(names::HELPER))
}

pub(super) fn plan(planner: &mut Planner<'_>) -> Result<Planned, Failure> {
    let machine = planner.machine;
    let ports = machine.items.ports.as_ref().map_err(Failure::clone)?;
    let begun = planner.steps.len();
    match planner.choices.setting(ITEM) {
        _ if ports.job.delivered.is_some() => {}
        Setting::Off if planner.leaves_to_others(ITEM) => leave(planner, ports)?,
        Setting::Off => remove(planner, ports),
        _ => put(planner, ports)?,
    }
    let state = match (planner.steps.len() > begun, planner.choices.wants(ITEM)) {
        (true, _) => ItemState::Differs,
        (false, true) => ItemState::InOrder,
        (false, false) => ItemState::Off,
    };
    let by_hand = planner.choices.wants(ITEM) && was_removed_by_hand(machine, ports);
    let mut notes = if by_hand { vec![Note::HelperRemovedByHand] } else { Vec::new() };
    notes.extend(job::delivered(&ports.job));
    Ok(Planned { notes, ..state.into() })
}

/// The accounts that the helper is to serve, by uid: those that use privileged ports, and perhaps this person.
fn accounts(planner: &Planner<'_>, with_person: bool) -> Vec<(u32, String)> {
    let Person { uid, name, .. } = &planner.machine.person;
    let others = planner.machine.receipts.others_with(ITEM).map(|receipt| (receipt.uid, receipt.user.clone()));
    let mut accounts: Vec<_> = others.chain(with_person.then(|| (*uid, name.clone()))).collect();
    accounts.sort();
    accounts
}

/// The accounts that may set up through the helper: of those that it is to serve, who has the mode in force for that.
fn set_up_accounts(planner: &Planner<'_>, with_person: bool) -> Vec<(u32, String)> {
    let (machine, person) = (planner.machine, &planner.machine.person);
    // What is locked for this person alone says nothing of others.
    let locked = machine.locks().lock(Key::Ask).filter(|lock| lock.path == names::MANAGED).and_then(ManagedKey::ask);
    let is_others = |receipt: &&Receipt| locked.unwrap_or(receipt.choices.ask) == Ask::HelperFirst;
    let others = machine.receipts.others_with(ITEM).filter(is_others);
    let others = others.map(|receipt| (receipt.uid, receipt.user.clone()));
    let is_first = asking::mode(planner.choices, machine) == Ask::HelperFirst;
    let me = (with_person && is_first).then(|| (person.uid, person.name.clone()));
    let mut accounts: Vec<_> = others.chain(me).collect();
    accounts.sort();
    accounts
}

/// Removes the copy of the set-up program, which nobody is to use any more.
fn remove_copy(planner: &mut Planner<'_>, reason: Reason, copy: &SetupCopy) {
    if job::is_removable(&copy.program) {
        let (path, before) = (names::SETUP_COPY.to_owned(), copy.program.clone());
        planner.push(Scope::Root, reason, Action::Remove { path, before, restore: false });
    }
}

/// The helper stays for the accounts that use it, and does not serve this one any more.
fn leave(planner: &mut Planner<'_>, ports: &Ports) -> Result<(), Failure> {
    let is_served = planner.machine.receipt().is_some_and(|receipt| {
        receipt.uses(ITEM) || receipt.holds.iter().any(|entry| entry.path() == names::HELPER_PLIST)
    });
    if !is_served {
        return Ok(());
    }
    let set_up = set_up_accounts(planner, false);
    let contents = contents::plist_text(&contents::helper_plist(&accounts(planner, false), &set_up));
    let (says, reason) = (ports.job.says.clone(), Reason::removes_item(ITEM));
    let job = JobSpec { reason, job: &ports.job, contents, says, anew: false };
    job::put_job(planner, &job, |planner| {
        if set_up.is_empty() {
            remove_copy(planner, reason, &ports.copy);
        }
    })
}

fn remove(planner: &mut Planner<'_>, ports: &Ports) {
    job::remove_job(planner, ITEM, &ports.job);
    job::remove_program(planner, ITEM, names::HELPER, &ports.program);
    job::remove_program(planner, ITEM, names::SETUP_COPY, &ports.copy.program);
    let key = (names::POLICY_KEY.to_owned(), ports.key.clone());
    let mut rest: Vec<_> = ports.policies.iter().cloned().chain([key]).collect();
    if !ports.job.known {
        // With the job it goes by itself.
        rest.push((names::HELPER_SOCKET.to_owned(), ports.socket.clone()));
    }
    for (path, before) in rest {
        if matches!(before, FileState::File { .. } | FileState::Other) {
            planner.remove(Scope::Root, ITEM, &path, &before, false);
        }
    }
    give_back_directory(planner, ports);
}

/// The directory of both programs goes with the last of them, if set-up made it.
fn give_back_directory(planner: &mut Planner<'_>, ports: &Ports) {
    let about = |step: &&Step| step.action.path() == names::STARTUP;
    let stays = match planner.steps.iter().find(about) {
        Some(step) => !matches!(step.action, Action::Remove { .. }),
        None => ports.shares_directory,
    };
    if !stays {
        let ports = planner.steps.iter().any(|step| step.reason == Reason::removes_item(ITEM));
        let item = if ports { ITEM } else { Item::Socket };
        let receipt = planner.machine.receipt();
        planner.give_back_directory(receipt, names::HELPER_DIR, Scope::Root, item);
    }
}

fn put(planner: &mut Planner<'_>, ports: &Ports) -> Result<(), Failure> {
    let machine = planner.machine;
    let program = Program {
        path: names::HELPER,
        bundled: names::BUNDLE_HELPER,
        wanted: &ports.source,
        quarantined: ports.quarantined,
        now: &ports.program,
    };
    let copy = program.copy("failure-missing_in_app-helper")?;
    pin_key(planner, ports)?;
    refuse_older("failure-older-helper", &program, ports.older.as_ref())?;
    let set_up = set_up_accounts(planner, true);
    let setup = ports.copy.as_program();
    let setup_copy = match set_up.is_empty() {
        true => None,
        false => {
            refuse_older("failure-older-set_up", &setup, ports.copy.older.as_ref())?;
            Some(setup.copy("failure-missing_in_app-set_up")?)
        }
    };
    // A job that launchd knows, whose socket does not stand, gets no connections: launchd makes the
    // socket only when it learns the job (F 2.7).
    let deaf = ports.job.known && machine.jobs_run && ports.socket != FileState::Other;
    let job = JobSpec {
        reason: Reason::adds(ITEM),
        job: &ports.job,
        contents: contents::plist_text(&contents::helper_plist(&accounts(planner, true), &set_up)),
        says: ports.job.says.clone(),
        anew: program.differs() || deaf,
    };
    if job.is_loaded_anew() && !matches!(ports.socket, FileState::Missing | FileState::Other) {
        // launchd removes nothing but a socket there, and says so only in its log (F 2.7).
        let what = said!("failure-not_a_socket", path = names::HELPER_SOCKET);
        let help = said!("failure-not_a_file-help", path = names::HELPER_SOCKET);
        return Err(Failure::of(Code::InTheWay, what).with_help(help));
    }
    job::put_job(planner, &job, |planner| {
        job::put_program(planner, ITEM, &program, copy);
        match setup_copy {
            Some(copy) => job::put_program(planner, ITEM, &setup, copy),
            None => remove_copy(planner, Reason::adds(ITEM), &ports.copy),
        }
    })
}

/// Refuses a program in the app that is older than the installed one, with this message.
fn refuse_older(what: &str, program: &Program<'_>, older: Option<&Said>) -> Result<(), Failure> {
    let (true, Some(why)) = (program.differs(), older) else { return Ok(()) };
    let help = said!(&format!("{what}-help"));
    Err(Failure::of(Code::BadBundle, said!(what)).with_help(help).because_of(why.clone()))
}

impl Machine {
    /// With what these choices need to be known of the app besides.
    #[must_use]
    pub fn looking_for(mut self, tree: &Tree, choices: Option<&Choices>) -> Self {
        let is_first = choices.is_some_and(|choices| choices.ask == Ask::HelperFirst);
        self.items.ports = self.items.ports.and_then(|ports| match is_first && ports.copy.source.is_err() {
            true => Ok(Ports { copy: SetupCopy::read_whole(tree)?, ..ports }),
            false => Ok(ports),
        });
        self
    }

    /// Whether root's part goes through the helper, which asks nobody: that is installed for this person, nothing of
    /// it differs from what the app holds, and no organisation forbids it.
    pub fn is_through_helper(&self) -> bool {
        let Ok(ports) = &self.items.ports else { return false };
        let (job, Person { uid, name, .. }) = (&ports.job, &self.person);
        let me = format!("{uid}:{name}");
        let lists_me = |says: &plist::Value| {
            let listed = |list: Option<Vec<&str>>| list.is_some_and(|list| list.contains(&me.as_str()));
            listed(contents::accounts_of(says)) && listed(contents::set_up_accounts_of(says))
        };
        asking::allows_helper_first(self).is_ok()
            && !ports.copy.as_program().differs()
            && self.jobs_run
            && job.known
            && !job.disabled
            && ports.socket == FileState::Other
            && matches!(job.plist, FileState::File { owner: 0, .. })
            && job.says.as_ref().is_some_and(lists_me)
    }
}

/// Whose policies the helper takes: the organisation's that manages this Mac. A key that nobody
/// wants any more goes; the policy it signed stays until the helper goes or takes another.
fn pin_key(planner: &mut Planner<'_>, ports: &Ports) -> Result<(), Failure> {
    let (wanted, key) = (ports.key_wanted.as_ref().map_err(Failure::clone)?, ports.key.clone());
    let path = names::POLICY_KEY.to_owned();
    let is_current = |text: &String| {
        let (sha256, mode) = (Digest::of_bytes(text.as_bytes()), 0o644);
        key == FileState::File { sha256, mode, owner: 0 }
    };
    let action = match wanted {
        Some(text) if is_current(text) => return Ok(()),
        Some(_) if key == FileState::Directory => {
            return Err(is_a_folder(&path));
        }
        Some(text) => Action::WriteFile { path, contents: text.clone(), mode: 0o644, before: key, keep: false },
        None if !matches!(key, FileState::File { .. }) => return Ok(()),
        None => Action::Remove { path, before: key, restore: false },
    };
    planner.push(Scope::Root, Reason::adds(ITEM), action);
    Ok(())
}

#[cfg(test)]
mod tests;
