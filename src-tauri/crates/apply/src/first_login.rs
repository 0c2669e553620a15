//! Leaves set-up to the first login, and removes what was left: by steps of root's part, outside of any account's run, as
//! there is no account yet. What fails is undone in reverse. A plug that is pulled leaves a program that nobody starts, or a
//! job that does what it should.

use model::{Failure, FileState, Receipts, Scope, Step, Undone, names};
use plan::{Tree, first_login};

use crate::{
    step::{act, settle, undo_step},
    system::System,
};

/// Leaves set-up to the first login; `words`: what the setup program is to be run with then.
///
/// # Errors
/// With everything undone, unless the failure says otherwise.
pub fn leave(tree: &Tree, words: &[String]) -> Result<(), Failure> {
    let mut system = System::new(tree, Scope::Root);
    for path in [names::INSTALL, names::INSTALL_PLIST] {
        let (directory, name) = names::split(path);
        if tree.directory(directory)?.is_some() {
            // What a pulled plug left.
            let place = system.place(path)?;
            let staged = place.beside(names::staged(name));
            if staged.found(false)? != FileState::Missing {
                staged.remove()?;
            }
        }
    }
    carry_out(&mut system, &first_login::left(tree, words)?)
}

/// Removes what was left to the first login, if it is there. Whoever was started by that job ends with it.
///
/// # Errors
/// As [`leave`].
pub fn remove(tree: &Tree) -> Result<(), Failure> {
    let waits = first_login::FirstLogin::read(tree, &Receipts::default())?;
    let mut system = System::new(tree, Scope::Root);
    waits.removed().iter().try_for_each(|step| carry_out(&mut system, std::slice::from_ref(step)))
}

fn carry_out(system: &mut System<'_>, steps: &[Step]) -> Result<(), Failure> {
    for (i, step) in steps.iter().enumerate() {
        if let Err(mut failure) = act(step, system) {
            failure.undone = Undone::Everything;
            for done in steps[..=i].iter().rev() {
                if let Err(also) = undo_step(done, system) {
                    failure = Failure { undone: Undone::Partly, ..failure.because_of_all(&also) };
                }
            }
            return Err(failure);
        }
    }
    steps.iter().try_for_each(|step| settle(step, system).map(drop))
}
