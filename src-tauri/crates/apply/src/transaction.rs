//! The transaction: the steps of one scope, applied atomically through a write-ahead journal.

use std::collections::BTreeSet;

use model::{
    Choices, Code, Doing, Event, Failure, Item, LogAction, LogLine, Person, Plan, Receipt, Receipts, Said, Scope, Step,
    Undone, names, said,
};
use plan::Tree;

use crate::{
    debug,
    header::{Header, RootPart},
    journal::{Commit, Journal, Records},
    records_of,
    root_commit::RootCommit,
    step,
    system::System,
};

/// An open transaction. Its journal is on disk.
pub struct Transaction<'t> {
    system: System<'t>,
    records: Records<'t>,
    journal: Journal<'t>,
    header: Header,
    root_commit: RootCommit,
}

/// The input of a transaction.
pub struct TransactionSpec<'b> {
    /// The person it is for.
    pub person: &'b Person,
    /// The choices that the plan carries out.
    pub choices: &'b Choices,
    /// The items that are repaired; all, if none is named.
    pub only: &'b BTreeSet<Item>,
    /// The whole plan that was approved; a transaction carries out one scope of it.
    pub plan: &'b Plan,
    /// The person's receipt.
    pub receipt: Option<&'b Receipt>,
    /// What root did before, for whom.
    pub receipts: &'b Receipts,
    /// True if a failure leaves everything as it is (`--no-rollback`).
    pub no_rollback: bool,
}

impl<'t> Transaction<'t> {
    /// Writes the journal, from which the run can be rolled back after a crash. The caller holds
    /// [`lock_run`](crate::lock_run).
    ///
    /// # Errors
    /// When a directory cannot be worked in or the journal cannot be written; nothing is changed.
    pub fn begin(tree: &'t Tree, scope: Scope, spec: &TransactionSpec<'_>) -> Result<Self, Failure> {
        let TransactionSpec { person, choices, only, plan, receipt, receipts, no_rollback } = *spec;
        let time = model::now();
        let mut root_commit = RootCommit::of(spec);
        if scope == Scope::Root {
            root_commit.root = RootPart::None;
        }
        let header = Header {
            schema: 1,
            scope,
            uid: person.uid,
            user: person.name.clone(),
            digest: plan.digest.clone(),
            time,
            choices: choices.clone(),
            only: only.clone(),
            root: root_commit.root,
            no_rollback,
            steps: plan.part(scope).cloned().collect(),
            receipt: match scope {
                Scope::User => Receipt::after(receipt, plan, choices, (person.uid, &person.name), time),
                Scope::Root => None,
            },
            record: match scope {
                Scope::User => None,
                Scope::Root => receipts.after(plan, choices, (person.uid, &person.name), time),
            },
        };
        let system = System::new(tree, scope);
        directories(&header.steps).into_iter().try_for_each(|path| system.check(path))?;
        let records = records_of(tree, scope, person);
        let journal = records.begin(&header)?;
        debug!("{scope:?} part: {} steps, journal '{}'", header.steps.len(), records.journal_path());
        Ok(Self { system, records, journal, header, root_commit })
    }

    /// Runs the steps in order and syncs the directories they changed. `on_event` receives each step before it
    /// runs; the index counts from `first`.
    ///
    /// # Errors
    /// With the step that failed; everything was undone unless the failure says otherwise.
    pub fn run(&mut self, first: u32, on_event: &mut dyn FnMut(Event)) -> Result<(), Failure> {
        for i in 0..self.header.steps.len() {
            let step = &self.header.steps[i];
            let Step { scope, reason, action } = step;
            let index = first + u32::try_from(i).unwrap_or(u32::MAX);
            debug!("step {index} ({reason}): '{}'", action.path());
            on_event(Event::Step { index, reason: *reason, scope: *scope, path: action.path().to_owned() });
            let acted = step::act(step, &mut self.system)
                .and_then(|()| log(&self.header, LogAction::Did, step, &mut self.system));
            if let Err(failure) = acted {
                if !self.header.no_rollback {
                    on_event(Event::Undoing { count: u32::try_from(i).unwrap_or(u32::MAX) });
                }
                return Err(self.fail(i + 1, failure));
            }
        }
        synced(&self.header, &mut self.system).map_err(|failure| self.fail(usize::MAX, failure))
    }

    /// Commits. Once the commit is on disk, the run can only be completed, never rolled back.
    ///
    /// Tidying up that fails after that is a note, and is repeated at the next start.
    ///
    /// # Errors
    /// When the commit cannot be written; everything was undone unless the failure says otherwise.
    pub fn commit(mut self) -> Result<Vec<Said>, Failure> {
        match self.journal.commit() {
            Commit::Committed => Ok(self.complete()),
            // Root's part committed, which is enough for recovery to complete this part too.
            _ if self.root_commit.root_committed(self.system.tree).unwrap_or(false) => Ok(self.complete()),
            Commit::NotWritten(failure) => Err(self.fail(usize::MAX, failure)),
            Commit::Unknown(failure) => Err(left_to_recovery(failure)),
        }
    }

    fn complete(mut self) -> Vec<Said> {
        let completed = complete(&self.header, &mut self.system, &self.records);
        completed.unwrap_or_else(|e| vec![said!("note-tidied_later", why = e.told())])
    }

    /// Rolls back, because the other part failed.
    pub fn roll_back(mut self, because: Failure) -> Failure {
        self.fail(usize::MAX, because)
    }

    /// Leaves the run to recovery at the next start, because it is unknown whether the other part committed.
    pub fn leave(self, because: Failure) -> Failure {
        left_to_recovery(because)
    }

    /// Rolls back the first `begun` steps, unless no rollback was asked for.
    fn fail(&mut self, begun: usize, because: Failure) -> Failure {
        if !self.header.no_rollback {
            return roll_back(&self.header, begun, &mut self.system, &self.records, because);
        }
        Failure {
            undone: Undone::NotRolledBack,
            ..because
                .because_of(said!("cause-journal_kept", path = self.records.journal_path()))
                .with_help(said!("failure-not_rolled_back-help"))
        }
    }
}

/// The size from which root's log is rotated. One rotated file is kept.
const LOG_LIMIT: u64 = 1 << 20;

/// Appends a step that was done or undone to root's log: a JSON line, and a line of text. Does nothing for the
/// person's part.
fn log(header: &Header, deed: LogAction, step: &Step, system: &mut System<'_>) -> Result<(), Failure> {
    if header.scope != Scope::Root {
        return Ok(());
    }
    let Header { uid, user, .. } = header;
    let line = LogLine { time: model::now(), uid: *uid, user: user.clone(), deed, change: plan::change(step) };
    let json = serde_json::to_string(&line).map_err(|e| Failure::io(Doing::Write, names::LOG_FILE, e))?;
    let place = system.place(&format!("{}/{}", names::ROOT_RECORDS, names::LOG_FILE))?;
    place.rotate(LOG_LIMIT)?;
    place.append(&json)?;
    let text = place.beside(names::LOG_TEXT.to_owned());
    text.rotate(LOG_LIMIT)?;
    text.append(&line.to_string())
}

/// Marks a failure whose outcome only recovery can tell.
fn left_to_recovery(because: Failure) -> Failure {
    Failure {
        code: Code::UndoIncomplete,
        undone: Undone::Waits,
        ..because.with_help(said!("failure-left_to_recovery-help"))
    }
}

/// Returns one path for each directory that the steps change. A step that only edits the receipt changes none.
fn directories(steps: &[Step]) -> Vec<&str> {
    let works = steps.iter().filter(|step| !step.action.is_only_recorded());
    let mut paths: Vec<&str> = works.map(|step| step.action.path()).collect();
    paths.dedup_by_key(|path| names::split(path).0);
    paths
}

/// Syncs every directory that the steps, or their rollback, changed.
fn synced(header: &Header, system: &mut System<'_>) -> Result<(), Failure> {
    directories(&header.steps).into_iter().try_for_each(|path| system.sync(path))
}

/// Rolls back the first `begun` steps of a journal, in reverse and past failures. Removes the journal if every
/// step was undone. Returns `because` with the outcome added.
pub(crate) fn roll_back(
    header: &Header,
    begun: usize,
    system: &mut System<'_>,
    records: &Records<'_>,
    because: Failure,
) -> Failure {
    debug!("{:?} part rolls back: {because}", header.scope);
    let (mut notes, mut failed) = (Vec::new(), Vec::new());
    for step in header.steps.iter().take(begun).rev() {
        match step::undo_step(step, system) {
            Ok(note) => notes.extend(note),
            Err(failure) => failed.push(failure),
        }
        // A failure to log does not stop the rollback.
        let _ = log(header, LogAction::Undid, step, system);
    }
    // Synced before the journal is removed: a power cut between the two could otherwise lose both.
    let mut close = || synced(header, system).and_then(|()| records.close());
    if failed.is_empty()
        && let Err(failure) = close()
    {
        failed.push(failure);
    }
    let mut failure = notes.into_iter().fold(because, Failure::because_of);
    if failed.is_empty() {
        // The rollback of the other part may have failed.
        if failure.undone != Undone::Partly {
            failure.undone = Undone::Everything;
        }
        return failure;
    }
    failure.code = Code::UndoIncomplete;
    failure.undone = Undone::Partly;
    failed.iter().fold(failure, Failure::because_of_all).with_help(said!("failure-undo_incomplete-help"))
}

/// Completes a committed run: removes what the steps had put aside, writes the receipt, removes the journal.
/// Idempotent, so that recovery can repeat it. Returns notes for the person.
pub(crate) fn complete(header: &Header, system: &mut System<'_>, records: &Records<'_>) -> Result<Vec<Said>, Failure> {
    let mut notes = Vec::new();
    // In reverse: entries of a directory are removed before the directory.
    for step in header.steps.iter().rev().filter(|step| !is_directory_removal(step)) {
        notes.extend(step::settle(step, system)?);
    }
    for step in header.steps.iter().filter(|step| is_directory_removal(step)) {
        notes.extend(step::settle(step, system)?);
    }
    synced(header, system)?;
    debug!("{:?} part is complete", header.scope);
    records.close_with_receipt(header)?;
    Ok(notes)
}

fn is_directory_removal(step: &Step) -> bool {
    matches!(step.action, model::Action::RemoveDirectory { .. })
}
