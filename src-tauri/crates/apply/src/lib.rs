//! Applying a plan: each scope as one transaction.
//!
//! - [`Transaction`]: the steps of one scope. [`begin`](Transaction::begin) writes the journal,
//!   [`run`](Transaction::run) acts and on failure rolls back, [`commit`](Transaction::commit) commits,
//!   [`roll_back`](Transaction::roll_back) rolls back.
//! - [`RootCommit`]: tells on the person's side whether root's part committed.
//! - [`recover`]: crash recovery: completes an interrupted run that had committed, rolls back any other.
//! - [`lock_run`]: one set-up at a time, per machine and per person.
//! - [`policy`]: the registry access policy of this Mac, and what it says of a registry.
//! - [`ports`]: ports below 1024 through the privileged helper.
//! - [`process`]: resets what a root process inherits from its caller.
//! - [`root`]: the root side of the boundary; it plans again and refuses what was not agreed to.
//!
//! `system.rs` is the only place that changes anything, with `launchd.rs` for jobs; `step.rs` is what one step does and how it
//! is undone; `header.rs` is the format of a journal and `journal.rs` how it survives a power cut.

mod block;
mod context;
pub mod first_login;
mod header;
mod journal;
mod launchd;
mod own_file;
pub mod policy;
pub mod ports;
pub mod process;
mod recovery;
pub mod root;
mod root_commit;
mod step;
mod system;
mod told;
mod transaction;

use journal::Records;
use model::{Code, Doing, Failure, Person, Scope, names};
use plan::{
    Handle, Tree,
    facts::{library, unreadable},
    records,
};
pub use recovery::{Interrupted, recover, set_aside, to_set_aside};
pub use root_commit::RootCommit;
use rustix::{
    fs::{FlockOperation, flock},
    io::Errno,
};
pub use told::write_told;
pub use transaction::{Transaction, TransactionSpec};
pub use vmnetd::{debug, debug_root, signature};

/// Returns the directory of records of a scope.
fn records_of<'t>(tree: &'t Tree, scope: Scope, person: &Person) -> Records<'t> {
    let path = match scope {
        Scope::User => records::user_records(tree, person),
        Scope::Root => names::ROOT_RECORDS.to_owned(),
    };
    Records::new(tree, scope, path)
}

/// Takes the lock of a run: one at a time on this Mac for root, and for each person otherwise. Held until dropped,
/// or the process ends. It is taken on a directory that no other account may open, so that none can block it. `None` for a person whose home is not there or cannot be looked at: nothing of
/// theirs is done then ([`plan::Facts::home`]).
///
/// # Errors
/// [`Code::Busy`] when another one is at work.
pub fn lock_run(tree: &Tree, person: &Person, scope: Scope) -> Result<Option<Handle>, Failure> {
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
            let at = tree.directory_of_root(&path)?.ok_or_else(|| Failure::io(Doing::Open, &path, Errno::NOENT))?;
            (path, at)
        }
    };
    match flock(&at, FlockOperation::NonBlockingLockExclusive) {
        Ok(()) => Ok(Some(at)),
        Err(Errno::WOULDBLOCK) => Err(records_of(tree, scope, person).busy()),
        Err(e) => Err(Failure::io(Doing::Lock, &path, e)),
    }
}
