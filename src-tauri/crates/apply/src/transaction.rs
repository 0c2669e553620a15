//! The transaction: the steps of one scope, all of them or none.

use std::time::{SystemTime, UNIX_EPOCH};

use model::{Choices, Code, Event, Failure, LogAction, LogLine, Person, Plan, Receipt, Scope, Step, Undone, names};
use plan::Tree;

use crate::{
    evidence::RootCommit,
    header::{Header, RootPart},
    journal::{Journal, Records},
    records_of, step,
    system::System,
};

/// The steps of one scope, all or nothing.
pub struct Transaction<'t> {
    system: System<'t>,
    records: Records<'t>,
    journal: Journal<'t>,
    header: Header,
    evidence: RootCommit,
}

/// What a transaction is about.
pub struct TransactionSpec<'b> {
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

fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs())
}

impl<'t> Transaction<'t> {
    /// Writes what is intended, so that it can be undone from the disk alone. Whoever begins holds
    /// the [`lock`](crate::lock).
    ///
    /// # Errors
    /// When a directory cannot be worked in or the journal cannot be written; nothing is changed.
    pub fn begin(tree: &'t Tree, scope: Scope, batch: &TransactionSpec<'_>) -> Result<Self, Failure> {
        let TransactionSpec { person, choices, plan, receipt, no_rollback, .. } = *batch;
        let time = now();
        let mut evidence = RootCommit::of(batch);
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
            let acted = step::act(step, &mut self.system)
                .and_then(|()| log(&self.header, LogAction::Did, step, &mut self.system));
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
                   'iechor-setup repair' undoes it, and makes everything as it was chosen before, if it was"
                .to_owned(),
            ..because.because(format!("the journal is kept: '{}'", self.records.journal_path()))
        }
    }
}

/// Says in root's log what was done or undone: a line for programs and one for people. For anybody
/// else: nothing.
fn log(header: &Header, deed: LogAction, step: &Step, system: &mut System<'_>) -> Result<(), Failure> {
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
pub(crate) fn undo(
    header: &Header,
    begun: usize,
    system: &mut System<'_>,
    records: &Records<'_>,
    because: Failure,
) -> Failure {
    let (mut notes, mut failed) = (Vec::new(), Vec::new());
    for step in header.steps.iter().take(begun).rev() {
        match step::undo(step, system) {
            Ok(note) => notes.extend(note),
            Err(failure) => failed.push(failure.to_string()),
        }
        // Undoing is more important than saying so.
        let _ = log(header, LogAction::Undid, step, system);
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

pub(crate) fn finish(header: &Header, system: &mut System<'_>, records: &Records<'_>) -> Result<Vec<String>, Failure> {
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
