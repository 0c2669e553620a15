//! Doing: one part of a plan as a transaction.
//!
//! - [`Transaction`]: the steps of one scope. [`begin`](Transaction::begin) writes the journal,
//!   [`run`](Transaction::run) acts and on failure undoes, [`commit`](Transaction::commit) makes it
//!   last, [`roll_back`](Transaction::roll_back) takes it back.
//! - [`Evidence`]: what shows, from the person's side, whether root's part committed.
//! - [`recover`]: puts an interrupted run in order: finished if it had committed, undone if not.
//! - [`lock`]: one set-up at a time, per machine and per person.
//! - [`ports`]: ports below 1024 through the privileged helper.
//! - [`process`]: a process of root's with nothing of whoever started it.
//! - [`root`]: the root side of the boundary; it plans again and refuses what was not agreed to.
//!
//! `system.rs` is the only place that changes anything, with `launchd.rs` for jobs; `step.rs` is what one step does and how it
//! is undone; `journal.rs` is what survives the plug being pulled.

mod journal;
mod launchd;
pub mod ports;
pub mod process;
pub mod root;
mod step;
mod system;

use std::{
    os::fd::OwnedFd,
    time::{SystemTime, UNIX_EPOCH},
};

use journal::{Header, Journal, Records, RootPart};
use model::{Choices, Code, Deed, Digest, Event, Failure, LogLine, Person, Plan, Receipt, Scope, Step, Undone, names};
use plan::{
    Machine, Tree,
    facts::{library, unreadable},
    records,
};
use rustix::{
    fs::{FlockOperation, flock},
    io::Errno,
};
use system::System;
pub use vmnetd::signature;

/// The steps of one scope, all or nothing.
pub struct Transaction<'t> {
    system: System<'t>,
    records: Records<'t>,
    journal: Journal<'t>,
    header: Header,
    evidence: Evidence,
}

/// What a transaction is about.
pub struct Batch<'b> {
    /// For whom.
    pub person: &'b Person,
    /// What was chosen.
    pub choices: &'b Choices,
    /// All of what was agreed to; a transaction carries out one scope of it.
    pub plan: &'b Plan,
    /// What this scope did before.
    pub receipt: Option<&'b Receipt>,
    /// What root did before.
    pub root_receipt: Option<&'b Receipt>,
    /// Whether a failure leaves everything as it is, as evidence, instead of undoing it.
    pub no_rollback: bool,
}

/// What shows, from the person's side, whether the root part of a batch committed.
pub struct Evidence {
    root: RootPart,
    digest: Digest,
    choices: Choices,
    person: Person,
}

fn records_of<'t>(tree: &'t Tree, scope: Scope, person: &Person) -> Records<'t> {
    let path = match scope {
        Scope::User => records::user_records(tree, person),
        Scope::Root => names::ROOT_RECORDS.to_owned(),
    };
    Records::new(tree, scope, path)
}

/// Makes this the only set-up at work: on the machine for root, for this person otherwise. Held
/// until dropped, or the process ends. Taken on a directory that nobody else may open, so that
/// nobody else can hold it up. `None` for a person whose home is not there or cannot be looked at: nothing of
/// theirs is done then ([`plan::Facts::home`]).
///
/// # Errors
/// [`Code::Busy`] when another one is at work.
pub fn lock(tree: &Tree, person: &Person, scope: Scope) -> Result<Option<OwnedFd>, Failure> {
    let (path, at) = match scope {
        Scope::User => {
            let path = library(person);
            match tree.directory(&path).map_err(unreadable) {
                Ok(Some(at)) => (path, at),
                Ok(None) => return Ok(None),
                Err(away) if away.code == Code::Unreadable => return Ok(None),
                Err(failure) => return Err(failure),
            }
        }
        Scope::Root => {
            let path = names::ROOT_HOME.to_owned();
            let at = tree.directory_of_root(&path)?.ok_or_else(|| Failure::io("open", &path, &Errno::NOENT))?;
            (path, at)
        }
    };
    match flock(&at, FlockOperation::NonBlockingLockExclusive) {
        Ok(()) => Ok(Some(at)),
        Err(Errno::WOULDBLOCK) => Err(records_of(tree, scope, person).busy()),
        Err(e) => Err(Failure::io("lock", &path, &e)),
    }
}

fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs())
}

impl Evidence {
    /// What will show it for this batch.
    pub fn of(batch: &Batch<'_>) -> Self {
        let Batch { person, choices, plan, root_receipt, .. } = *batch;
        let root = match plan.asks() {
            false => RootPart::None,
            true => match Receipt::after(root_receipt, plan, Scope::Root, choices, (person.uid, &person.name), 0) {
                Some(_) => RootPart::Receipt,
                None => RootPart::Gone,
            },
        };
        Self { root, digest: plan.digest.clone(), choices: choices.clone(), person: person.clone() }
    }

    fn from(header: &Header, person: &Person) -> Self {
        let Header { root, digest, choices, .. } = header.clone();
        Self { root, digest, choices, person: person.clone() }
    }

    /// Whether root's part committed.
    ///
    /// # Errors
    /// When that cannot be told: root is at work, or its records cannot be understood.
    pub fn root_committed(&self, tree: &Tree) -> Result<bool, Failure> {
        if self.root == RootPart::None {
            return Ok(false);
        }
        if let Some((header, committed)) = records_of(tree, Scope::Root, &self.person).read_idle()?
            && header.digest == self.digest
        {
            return Ok(committed);
        }
        match self.root {
            RootPart::None => Ok(false),
            RootPart::Receipt => Ok(records::receipt(tree, Scope::Root, names::ROOT_RECORDS)?
                .is_some_and(|receipt| receipt.digest == self.digest)),
            RootPart::Gone => {
                let machine = Machine::probe(tree, &self.person)?;
                Ok(plan::root_part(&self.choices, &machine)?.steps.is_empty())
            }
        }
    }
}

impl<'t> Transaction<'t> {
    /// Writes what is intended, so that it can be undone from the disk alone. Whoever begins holds
    /// the [`lock`].
    ///
    /// # Errors
    /// When a directory cannot be worked in or the journal cannot be written; nothing is changed.
    pub fn begin(tree: &'t Tree, scope: Scope, batch: &Batch<'_>) -> Result<Self, Failure> {
        let Batch { person, choices, plan, receipt, no_rollback, .. } = *batch;
        let time = now();
        let mut evidence = Evidence::of(batch);
        if scope == Scope::Root {
            evidence.root = RootPart::None;
        }
        let header = Header {
            schema: 1,
            scope,
            uid: person.uid,
            user: person.name.clone(),
            digest: plan.digest.clone(),
            time,
            choices: choices.clone(),
            root: evidence.root,
            kept: no_rollback,
            steps: plan.part(scope).cloned().collect(),
            receipt: Receipt::after(receipt, plan, scope, choices, (person.uid, &person.name), time),
        };
        let system = System::new(tree, scope);
        directories(&header.steps).into_iter().try_for_each(|path| system.check(path))?;
        let records = records_of(tree, scope, person);
        let journal = records.begin(&header)?;
        Ok(Self { system, records, journal, header, evidence })
    }

    /// Runs the steps in order and makes sure that they are on disk. `tell` hears of each before
    /// it runs; its index counts from `first`.
    ///
    /// # Errors
    /// With the step that failed; everything was undone unless the failure says otherwise.
    pub fn run(&mut self, first: u32, tell: &mut dyn FnMut(Event)) -> Result<(), Failure> {
        for i in 0..self.header.steps.len() {
            let step = &self.header.steps[i];
            let Step { scope, reason, action } = step;
            let index = first + u32::try_from(i).unwrap_or(u32::MAX);
            tell(Event::Step { index, reason: *reason, scope: *scope, path: action.path().to_owned() });
            let acted =
                step::act(step, &mut self.system).and_then(|()| log(&self.header, Deed::Did, step, &mut self.system));
            if let Err(failure) = acted {
                if !self.header.kept {
                    tell(Event::Undoing { count: u32::try_from(i).unwrap_or(u32::MAX) });
                }
                return Err(self.undo(i + 1, failure));
            }
        }
        synced(&self.header, &mut self.system).map_err(|failure| self.undo(usize::MAX, failure))
    }

    /// Makes it last. From the moment the commit is on disk it is finished, not undone.
    ///
    /// Tidying up that fails after that is repeated at the next start, and only noted here.
    ///
    /// # Errors
    /// When the commit cannot be written; everything was undone unless the failure says otherwise.
    pub fn commit(mut self) -> Result<Vec<String>, Failure> {
        match self.journal.commit() {
            Ok(()) => Ok(self.finish()),
            // Root's part stands, and is all the evidence that is needed to finish this one.
            Err(_) if self.evidence.root_committed(self.system.tree).unwrap_or(false) => Ok(self.finish()),
            Err((true, failure)) => Err(self.undo(usize::MAX, failure)),
            Err((false, failure)) => Err(unsure(failure)),
        }
    }

    fn finish(mut self) -> Vec<String> {
        let finished = finish(&self.header, &mut self.system, &self.records);
        finished.unwrap_or_else(|e| vec![format!("tidying up will be repeated at the next start: {e}")])
    }

    /// Takes it back, because the other part did not succeed.
    pub fn roll_back(mut self, because: Failure) -> Failure {
        self.undo(usize::MAX, because)
    }

    /// Leaves it to the next start, because it cannot be told now whether the other part succeeded.
    pub fn leave(self, because: Failure) -> Failure {
        unsure(because)
    }

    fn undo(&mut self, begun: usize, because: Failure) -> Failure {
        if !self.header.kept {
            return undo(&self.header, begun, &mut self.system, &self.records, because);
        }
        Failure {
            undone: Undone::Kept,
            help: "everything is left as it was then; 'iechor-setup plan' and 'status' leave it so, and \
                   'iechor-setup repair' undoes it and makes everything as chosen"
                .to_owned(),
            ..because.because(format!("the journal is kept: '{}'", self.records.journal_path()))
        }
    }
}

/// Says in root's log what was done or undone: a line for programs and one for people. For anybody
/// else: nothing.
fn log(header: &Header, deed: Deed, step: &Step, system: &mut System<'_>) -> Result<(), Failure> {
    if header.scope != Scope::Root {
        return Ok(());
    }
    let Header { uid, user, .. } = header;
    let line = LogLine { time: now(), uid: *uid, user: user.clone(), deed, change: plan::change(step) };
    let json = serde_json::to_string(&line).map_err(|e| Failure::io("write", names::LOG_FILE, &e))?;
    let place = system.place(&format!("{}/{}", names::ROOT_RECORDS, names::LOG_FILE))?;
    place.append(&json)?;
    place.beside(names::LOG_TEXT.to_owned()).append(&line.to_string())
}

fn unsure(because: Failure) -> Failure {
    Failure {
        code: Code::UndoIncomplete,
        undone: Undone::Waits,
        help: "run 'iechor-setup repair': it looks at what was done, and finishes it or undoes it".to_owned(),
        ..because
    }
}

/// One path in each directory that steps work in; what is only taken off the receipt needs none.
fn directories(steps: &[Step]) -> Vec<&str> {
    let works = steps.iter().filter(|step| !matches!(step.action, model::Action::Forget { .. }));
    let mut paths: Vec<&str> = works.map(|step| step.action.path()).collect();
    paths.dedup_by_key(|path| names::split(path).0);
    paths
}

/// Makes sure that what the steps did, or what undid them, is on disk.
fn synced(header: &Header, system: &mut System<'_>) -> Result<(), Failure> {
    directories(&header.steps).into_iter().try_for_each(|path| system.sync(path))
}

/// Undoes the steps of a journal that were `begun` in reverse, going on past failures, and closes
/// it if all went well.
fn undo(header: &Header, begun: usize, system: &mut System<'_>, records: &Records<'_>, because: Failure) -> Failure {
    let (mut notes, mut failed) = (Vec::new(), Vec::new());
    for step in header.steps.iter().take(begun).rev() {
        match step::undo(step, system) {
            Ok(note) => notes.extend(note),
            Err(failure) => failed.push(failure.to_string()),
        }
        // Undoing is more important than saying so.
        let _ = log(header, Deed::Undid, step, system);
    }
    // On disk before the journal goes, or the plug could leave neither.
    let mut close = || synced(header, system).and_then(|()| records.close());
    if failed.is_empty()
        && let Err(failure) = close()
    {
        failed.push(failure.to_string());
    }
    let mut failure = because;
    failure.causes.extend(notes);
    if failed.is_empty() {
        // The other part may have had less luck.
        if failure.undone != Undone::Partly {
            failure.undone = Undone::Everything;
        }
        return failure;
    }
    failure.code = Code::UndoIncomplete;
    failure.undone = Undone::Partly;
    failure.causes.extend(failed);
    "remove what stands in the way, then run 'iechor-setup repair': it goes on undoing".clone_into(&mut failure.help);
    failure
}

fn finish(header: &Header, system: &mut System<'_>, records: &Records<'_>) -> Result<Vec<String>, Failure> {
    let mut notes = Vec::new();
    // Backwards: what is inside a directory goes before the directory.
    for step in header.steps.iter().rev().filter(|step| !is_directory_removal(step)) {
        notes.extend(step::settle(step, system)?);
    }
    for step in header.steps.iter().filter(|step| is_directory_removal(step)) {
        notes.extend(step::settle(step, system)?);
    }
    synced(header, system)?;
    records.finish(header.receipt.as_ref())?;
    Ok(notes)
}

fn is_directory_removal(step: &Step) -> bool {
    matches!(step.action, model::Action::RemoveDirectory { .. })
}

/// Puts an interrupted run of one scope in order: finishes it if it had committed (for the
/// person's part: if root's part had), undoes it if not. How many steps were undone, if any run
/// was interrupted. Whoever recovers holds the [`lock`].
///
/// # Errors
/// When the journal cannot be understood (it is kept), or not everything could be undone.
pub fn recover(tree: &Tree, person: &Person, scope: Scope) -> Result<Option<u32>, Failure> {
    let records = records_of(tree, scope, person);
    records.sweep()?;
    let Some((header, committed)) = records.read()? else { return Ok(None) };
    let mut system = System::new(tree, scope);
    if committed || Evidence::from(&header, person).root_committed(tree)? {
        finish(&header, &mut system, &records)?;
        return Ok(Some(0));
    }
    let because = Failure::new(Code::Lost, "an earlier run was interrupted", "");
    let failure = undo(&header, usize::MAX, &mut system, &records, because);
    if failure.undone == Undone::Partly {
        return Err(failure);
    }
    Ok(Some(u32::try_from(header.steps.len()).unwrap_or(u32::MAX)))
}

/// Moves the journal of an interrupted run out of the way if it cannot be understood, and keeps it: without
/// it nobody can tell any more what that run did, and with it no door would ever work again. What to say of
/// that, if there was such a one. Whoever does it holds the [`lock`].
///
/// # Errors
/// When it cannot be moved.
pub fn set_aside(tree: &Tree, person: &Person, scope: Scope) -> Result<Option<String>, Failure> {
    records_of(tree, scope, person).set_aside()
}

/// A run that was interrupted, or whose evidence was kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Interrupted {
    /// For whom it ran.
    pub user: String,
    /// How many steps it had.
    pub steps: usize,
    /// Whether it committed, so that it is finished and not undone.
    pub committed: bool,
    /// Whether it failed and was left as it was on purpose.
    pub kept: bool,
}

impl Interrupted {
    /// The run that a scope's records tell of, if any.
    ///
    /// # Errors
    /// When the journal cannot be understood.
    pub fn of(tree: &Tree, person: &Person, scope: Scope) -> Result<Option<Self>, Failure> {
        Ok(records_of(tree, scope, person).read_idle()?.map(Self::from))
    }

    /// A journal's text, read strictly.
    ///
    /// # Errors
    /// When it cannot be understood.
    pub fn read(scope: Scope, path: &str, text: &[u8]) -> Result<Self, Failure> {
        journal::parse(scope, path, text).map(Self::from)
    }

    fn from((header, committed): (Header, bool)) -> Self {
        Self { user: header.user, steps: header.steps.len(), committed, kept: header.kept }
    }
}
