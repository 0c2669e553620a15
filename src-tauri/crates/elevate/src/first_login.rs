//! Leaves set-up to the first login, where a package is installed while nobody is logged in.

use std::path::Path;

use apply::first_login;
use model::{Code, Failure, FileState, names, said};
use plan::Tree;

use crate::parent;

/// Whether nobody sits at this Mac.
///
/// # Errors
/// When this is not a Mac, or it cannot be told.
pub fn nobody_is_there(prefix: Option<&Path>) -> Result<bool, Failure> {
    match Tree::at(prefix)?.console() {
        Ok(_) => Ok(false),
        Err(nobody) if nobody.code == Code::Usage => Ok(true),
        Err(failure) => Err(failure),
    }
}

/// Leaves set-up to the first login: the setup program is run with these words once somebody sits at this Mac.
///
/// # Errors
/// When this process is not root, or the job cannot be put there; then nothing of it is.
pub fn leave(prefix: Option<&Path>, words: Vec<String>) -> Result<(), Failure> {
    let tree = Tree::at(prefix)?;
    is_for_root(&tree)?;
    if is_job() {
        // It looks again by and by.
        return Ok(());
    }
    // The job of a simulated Mac is told where that is.
    let prefix = tree.simulation().map(|_| tree.on_disk("/").to_string_lossy().into_owned());
    let prefix = prefix.into_iter().flat_map(|prefix| ["--prefix".to_owned(), prefix]);
    first_login::leave(&tree, &prefix.chain(words).collect::<Vec<_>>())
}

/// Takes back that set-up was left to the first login; whether it was.
///
/// # Errors
/// When this process is not root, or the job cannot be removed.
pub fn take_back(prefix: Option<&Path>) -> Result<bool, Failure> {
    let tree = Tree::at(prefix)?;
    let waits = [names::INSTALL_PLIST, names::INSTALL]
        .into_iter()
        .any(|path| tree.found(path, false) != Ok(FileState::Missing));
    if waits {
        is_for_root(&tree)?;
        first_login::remove(&tree)?;
    }
    Ok(waits)
}

fn is_for_root(tree: &Tree) -> Result<(), Failure> {
    if parent::may_act_as_root() || !tree.owners_are_real() {
        return Ok(());
    }
    Err(Failure::of(Code::Usage, said!("failure-for_root")).with_help(said!("failure-for_root-help")))
}

/// Whether this process is the job itself.
fn is_job() -> bool {
    let name = Some(names::split(names::INSTALL).1);
    std::env::current_exe().is_ok_and(|program| program.file_name().and_then(|name| name.to_str()) == name)
}

/// Removes what was left to the first login, if anything: somebody is set up now.
///
/// # Errors
/// When it stands and cannot be removed.
pub fn is_over(prefix: Option<&Path>) -> Result<(), Failure> {
    let tree = Tree::at(prefix)?;
    match tree.found(names::INSTALL_PLIST, false)? {
        FileState::Missing => Ok(()),
        _ => first_login::remove(&tree),
    }
}
