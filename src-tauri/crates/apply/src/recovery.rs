//! Crash recovery: an interrupted run is completed if it had committed, and rolled back if not.

use model::{Code, Failure, Person, Said, Scope, SetAside, Undone, said};
use plan::Tree;

use crate::{
    debug,
    header::{self, Header},
    records_of,
    root_commit::RootCommit,
    system::System,
    transaction::{complete, roll_back},
};

/// Recovers an interrupted run of one scope: completes it if it had committed (for the person's part: if root's
/// part had), and rolls it back if not. Returns the number of steps rolled back, or `None` if no run was
/// interrupted. The caller holds [`lock_run`](crate::lock_run).
///
/// # Errors
/// When the journal cannot be understood (it is kept), or not everything could be undone.
pub fn recover(tree: &Tree, person: &Person, scope: Scope) -> Result<Option<u32>, Failure> {
    let records = records_of(tree, scope, person);
    records.sweep()?;
    let Some((header, committed)) = records.read()? else { return Ok(None) };
    debug!("{scope:?} part was interrupted: {} steps, committed: {committed}", header.steps.len());
    let mut system = System::new(tree, scope);
    if committed || RootCommit::from(&header, person).root_committed(tree)? {
        complete(&header, &mut system, &records)?;
        return Ok(Some(0));
    }
    let because = Failure::of(Code::Lost, said!("failure-interrupted"));
    let failure = roll_back(&header, usize::MAX, &mut system, &records, because);
    if failure.undone == Undone::Partly {
        return Err(failure);
    }
    Ok(Some(u32::try_from(header.steps.len()).unwrap_or(u32::MAX)))
}

/// Renames the journal of an interrupted run, the receipt and the person's choices if they cannot be understood, and
/// keeps them: without the journal nobody can tell any more what that run did, and with it no frontend would ever work
/// again. Returns what to say of each. Whoever does it holds the [`lock_run`](crate::lock_run).
///
/// # Errors
/// When it cannot be moved.
pub fn set_aside(tree: &Tree, person: &Person, scope: Scope) -> Result<Vec<Said>, Failure> {
    records_of(tree, scope, person).set_aside()
}

/// Returns the damaged records of one scope that [`set_aside`] would rename. It needs no rights of that scope.
///
/// # Errors
/// When they cannot be looked at, or another set-up is running.
pub fn to_set_aside(tree: &Tree, person: &Person, scope: Scope) -> Result<Vec<SetAside>, Failure> {
    records_of(tree, scope, person).to_set_aside()
}

/// A run that was interrupted, or that failed under `--no-rollback`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Interrupted {
    /// The account it ran for.
    pub user: String,
    /// The number of its steps.
    pub steps: usize,
    /// True if it committed, so that it is completed and not rolled back.
    pub committed: bool,
    /// True if it failed under `--no-rollback` and was left as it was.
    pub no_rollback: bool,
}

impl Interrupted {
    /// Returns the interrupted run of a scope, if any.
    ///
    /// # Errors
    /// When the journal cannot be understood.
    pub fn of(tree: &Tree, person: &Person, scope: Scope) -> Result<Option<Self>, Failure> {
        Ok(records_of(tree, scope, person).read_idle()?.map(Self::from))
    }

    /// Parses a journal strictly.
    ///
    /// # Errors
    /// When it cannot be understood.
    pub fn read(scope: Scope, path: &str, text: &[u8]) -> Result<Self, Failure> {
        header::parse(scope, path, text).map(Self::from)
    }

    fn from((header, committed): (Header, bool)) -> Self {
        Self { user: header.user, steps: header.steps.len(), committed, no_rollback: header.no_rollback }
    }
}
