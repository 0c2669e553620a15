//! What becomes of a run that was interrupted: finished if it had committed, undone if not.

use model::{Code, Failure, Person, Scope, Undone};
use plan::Tree;

use crate::{
    evidence::RootCommit,
    header::{self, Header},
    records_of,
    system::System,
    transaction::{finish, undo},
};

/// Puts an interrupted run of one scope in order: finishes it if it had committed (for the
/// person's part: if root's part had), undoes it if not. How many steps were undone, if any run
/// was interrupted. Whoever recovers holds the [`lock`](crate::lock).
///
/// # Errors
/// When the journal cannot be understood (it is kept), or not everything could be undone.
pub fn recover(tree: &Tree, person: &Person, scope: Scope) -> Result<Option<u32>, Failure> {
    let records = records_of(tree, scope, person);
    records.sweep()?;
    let Some((header, committed)) = records.read()? else { return Ok(None) };
    let mut system = System::new(tree, scope);
    if committed || RootCommit::from(&header, person).root_committed(tree)? {
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

/// Moves the journal of an interrupted run, and a receipt, out of the way if they cannot be understood, and keeps
/// them: without the journal nobody can tell any more what that run did, and with it no frontend would ever work
/// again. Returns what to say of each. Whoever does it holds the [`lock`](crate::lock).
///
/// # Errors
/// When it cannot be moved.
pub fn set_aside(tree: &Tree, person: &Person, scope: Scope) -> Result<Vec<String>, Failure> {
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
        header::parse(scope, path, text).map(Self::from)
    }

    fn from((header, committed): (Header, bool)) -> Self {
        Self { user: header.user, steps: header.steps.len(), committed, kept: header.kept }
    }
}
