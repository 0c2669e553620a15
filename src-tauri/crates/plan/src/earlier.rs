//! What earlier versions of iEchor left on a Mac.

use model::{Earlier, Leftover, Step};

use crate::Facts;

/// What earlier versions left here.
pub fn leftovers(_facts: &Facts) -> Vec<Leftover> {
    Vec::new()
}

/// By which earlier versions what a step is about was left, if it was.
pub(crate) fn left_by(_step: &Step, _facts: &Facts) -> Option<Earlier> {
    None
}
