//! What a start of the engine tells of: changes that nobody decided of yet, each once.

use apply::{lock_run, write_told};
use model::{Code, Failure, FileState, Notice, Scope, Status, names};
use plan::{
    Facts, Home,
    notices::{self, Change, Told},
};

use crate::{Session, debug};

impl Session {
    /// Returns what changed since set-up was at work here and nobody decided of yet: at most one notice for each
    /// change, ever. For the engine: at its start, after an update of the app (after [`Session::bring_over`]), and when
    /// its window comes to the front. Asks nobody, runs no login shell, and does not talk to the helper. While a set-up
    /// is at work nothing is told: its end is soon enough.
    ///
    /// # Errors
    /// When the Mac cannot be observed.
    pub fn check(&self) -> Result<Vec<Notice>, Failure> {
        let lock = match lock_run(&self.tree, &self.person, Scope::User) {
            Err(busy) if busy.code == Code::Busy => return Ok(Vec::new()),
            lock => lock?,
        };
        // Without a home there are no records of the person, and nothing was finished.
        if lock.is_none() {
            return Ok(Vec::new());
        }
        let facts = self.observe()?;
        let status = plan::status(&facts);
        let changes = notices::changes(&facts, &status);
        self.tell(&facts, changes, &status)
    }

    /// After a run, what is in order now is told of again when it changes again.
    pub(crate) fn forget_told(&self, facts: &Facts, status: &Status) -> Result<(), Failure> {
        let stands = |home: &Home| self.tree.found(&format!("{}/{}", home.records, names::TOLD_FILE), false);
        match facts.home().map(stands) {
            Some(Ok(FileState::File { .. })) => self.tell(facts, Vec::new(), status).map(drop),
            _ => Ok(()),
        }
    }

    /// Tells what was not told yet, and writes down what was.
    fn tell(&self, facts: &Facts, changes: Vec<Change>, status: &Status) -> Result<Vec<Notice>, Failure> {
        let Some(home) = facts.home() else { return Ok(Vec::new()) };
        let path = format!("{}/{}", home.records, names::TOLD_FILE);
        // One that cannot be read is written anew.
        let before = Told::read(self.tree.read(&path).ok().flatten().as_deref());
        let (notices, after) = before.tell(changes, status);
        if after != before {
            // What could not be written down is told again.
            if let Err(failure) = write_told(&self.tree, &self.person, &after.text()) {
                debug!("what was told is not written down: {failure}");
            }
        }
        Ok(notices)
    }
}
