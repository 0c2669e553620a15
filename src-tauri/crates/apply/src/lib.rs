//! Doing: one part of a plan as a transaction.
//!
//! - [`Transaction`]: the steps of one scope. [`begin`](Transaction::begin) writes the journal,
//!   [`run`](Transaction::run) acts and on failure undoes, [`commit`](Transaction::commit) makes it
//!   last, [`roll_back`](Transaction::roll_back) takes it back.
//! - [`recover`]: puts an interrupted run in order: finished if it had committed, undone if not.
//! - [`root`]: the root side of the boundary; it plans again and refuses what was not agreed to.
//!
//! `system.rs` is the only place that changes anything; `step.rs` is what one step does and how it
//! is undone; `journal.rs` is what survives the plug being pulled.

mod journal;
pub mod root;
mod step;
mod system;

use std::time::{SystemTime, UNIX_EPOCH};

use journal::{Header, Journal, Records, RootPart};
use model::{Choices, Code, Event, Failure, Person, Plan, Receipt, Scope, Step, Undone, names};
use plan::{Tree, facts};
use system::System;

/// The steps of one scope, all or nothing.
pub struct Transaction<'t> {
    system: System<'t>,
    records: Records<'t>,
    journal: Journal,
    header: Header,
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
}

fn records_of<'t>(tree: &'t Tree, scope: Scope, person: &Person) -> Records<'t> {
    let path = match scope {
        Scope::User => facts::user_records(tree, person),
        Scope::Root => names::ROOT_RECORDS.to_owned(),
    };
    Records::new(tree, scope, path)
}

impl<'t> Transaction<'t> {
    /// Writes what is intended, so that it can be undone from the disk alone.
    ///
    /// # Errors
    /// When a directory cannot be worked in or the journal cannot be written; nothing is changed.
    pub fn begin(tree: &'t Tree, scope: Scope, batch: &Batch<'_>) -> Result<Self, Failure> {
        let Batch { person, choices, plan, receipt, root_receipt } = *batch;
        let who = (person.uid, person.name.as_str());
        let time = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
        let root = match (scope, plan.asks()) {
            (Scope::Root, _) | (_, false) => RootPart::None,
            (Scope::User, true) => match Receipt::after(root_receipt, plan, Scope::Root, choices, who, time) {
                Some(_) => RootPart::Receipt,
                None => RootPart::Gone,
            },
        };
        let header = Header {
            schema: 1,
            scope,
            uid: person.uid,
            user: person.name.clone(),
            digest: plan.digest.clone(),
            time,
            choices: choices.clone(),
            root,
            steps: plan.part(scope).cloned().collect(),
            receipt: Receipt::after(receipt, plan, scope, choices, who, time),
        };
        let system = System::new(tree, scope);
        directories(&header.steps).into_iter().try_for_each(|path| system.check(path))?;
        let records = records_of(tree, scope, person);
        system.checkpoint();
        let journal = records.begin(&header)?;
        system.checkpoint();
        Ok(Self { system, records, journal, header })
    }

    /// Runs the steps in order. `tell` hears of each before it runs; its index counts from `first`.
    ///
    /// # Errors
    /// With the step that failed; everything was undone unless the failure says otherwise.
    pub fn run(&mut self, first: u32, tell: &mut dyn FnMut(Event)) -> Result<(), Failure> {
        for i in 0..self.header.steps.len() {
            let Step { scope, reason, action } = &self.header.steps[i];
            let index = first + u32::try_from(i).unwrap_or(u32::MAX);
            tell(Event::Step { index, reason: *reason, scope: *scope, path: action.path().to_owned() });
            if let Err(failure) = step::act(&self.header.steps[i], &mut self.system) {
                tell(Event::Undoing { count: u32::try_from(i).unwrap_or(u32::MAX) });
                return Err(undo(&self.header, i + 1, &mut self.system, &self.records, failure));
            }
            self.system.checkpoint();
        }
        Ok(())
    }

    /// Makes it last. From the moment the commit is on disk it is finished, not undone.
    ///
    /// Tidying up that fails after that is repeated at the next start, and only noted here.
    ///
    /// # Errors
    /// When the commit cannot be written; everything was undone.
    pub fn commit(mut self) -> Result<Vec<String>, Failure> {
        let synced = self.sync().and_then(|()| self.journal.commit());
        if let Err(failure) = synced {
            return Err(self.undo(failure));
        }
        self.system.checkpoint();
        let finished = finish(&self.header, &mut self.system, &self.records);
        Ok(finished.unwrap_or_else(|e| vec![format!("tidying up will be repeated at the next start: {e}")]))
    }

    /// Ends the person's part when root's gave no answer: by what stands on disk.
    ///
    /// # Errors
    /// With `because` when root's part had not committed; everything was undone.
    pub fn resolve(mut self, because: Failure) -> Result<Vec<String>, Failure> {
        match root_committed(self.system.tree, &self.header) {
            Ok(true) => self.commit(),
            Ok(false) => Err(self.undo(because)),
            Err(failure) => Err(self.undo(because.because(failure))),
        }
    }

    /// Takes it back, because the other part did not succeed.
    pub fn roll_back(mut self, because: Failure) -> Failure {
        self.undo(because)
    }

    fn sync(&mut self) -> Result<(), Failure> {
        directories(&self.header.steps).into_iter().try_for_each(|path| self.system.sync(path))
    }

    fn undo(&mut self, because: Failure) -> Failure {
        undo(&self.header, self.header.steps.len(), &mut self.system, &self.records, because)
    }
}

/// One path in each directory that steps work in.
fn directories(steps: &[Step]) -> Vec<&str> {
    let mut paths: Vec<&str> = steps.iter().map(|step| step.action.path()).collect();
    paths.dedup_by_key(|path| names::split(path).0);
    paths
}

/// Undoes the steps of a journal that were `begun` in reverse, going on past failures, and closes
/// it if all went well.
fn undo(header: &Header, begun: usize, system: &mut System<'_>, records: &Records<'_>, because: Failure) -> Failure {
    let (mut notes, mut failed) = (Vec::new(), Vec::new());
    for step in header.steps[..begun].iter().rev() {
        match step::undo(step, system) {
            Ok(note) => notes.extend(note),
            Err(failure) => failed.push(failure.to_string()),
        }
        system.checkpoint();
    }
    if failed.is_empty()
        && let Err(failure) = records.close()
    {
        failed.push(failure.to_string());
    }
    let mut failure = because;
    failure.causes.extend(notes);
    if failed.is_empty() {
        failure.undone = Undone::Everything;
        return failure;
    }
    failure.code = Code::UndoIncomplete;
    failure.undone = Undone::Partly;
    failure.causes.extend(failed);
    "remove what stands in the way, then start iEchor Setup again: it goes on undoing".clone_into(&mut failure.help);
    failure
}

fn finish(header: &Header, system: &mut System<'_>, records: &Records<'_>) -> Result<Vec<String>, Failure> {
    let mut notes = Vec::new();
    // Backwards: what is inside a directory goes before the directory.
    for step in header.steps.iter().rev().filter(|step| !is_directory_removal(step)) {
        notes.extend(step::settle(step, system)?);
        system.checkpoint();
    }
    for step in header.steps.iter().filter(|step| is_directory_removal(step)) {
        notes.extend(step::settle(step, system)?);
        system.checkpoint();
    }
    records.finish(header.receipt.as_ref())?;
    system.checkpoint();
    Ok(notes)
}

fn is_directory_removal(step: &Step) -> bool {
    matches!(step.action, model::Action::RemoveDirectory { .. })
}

/// Puts an interrupted run of one scope in order: finishes it if it had committed (for the
/// person's part: if root's part had), undoes it if not. How many steps were undone, if any run
/// was interrupted.
///
/// # Errors
/// When the journal cannot be understood (it is kept), or not everything could be undone.
pub fn recover(tree: &Tree, person: &Person, scope: Scope) -> Result<Option<u32>, Failure> {
    let records = records_of(tree, scope, person);
    records.sweep()?;
    let Some((header, committed)) = records.read()? else { return Ok(None) };
    let mut system = System::new(tree, scope);
    if committed || root_committed(tree, &header)? {
        finish(&header, &mut system, &records)?;
        return Ok(Some(0));
    }
    let because = Failure::new(Code::Lost, "an earlier run was interrupted", "");
    let failure = undo(&header, header.steps.len(), &mut system, &records, because);
    if failure.undone == Undone::Partly {
        return Err(failure);
    }
    Ok(Some(u32::try_from(header.steps.len()).unwrap_or(u32::MAX)))
}

fn root_committed(tree: &Tree, header: &Header) -> Result<bool, Failure> {
    let root = Records::new(tree, Scope::Root, names::ROOT_RECORDS.to_owned());
    if header.root == RootPart::None {
        return Ok(false);
    }
    if let Some((_, committed)) = root.read()? {
        return Ok(committed);
    }
    let receipt = facts::receipt(tree, names::ROOT_RECORDS)?;
    Ok(match header.root {
        RootPart::None => false,
        RootPart::Receipt => receipt.is_some_and(|receipt| receipt.digest == header.digest),
        RootPart::Gone => receipt.is_none(),
    })
}
