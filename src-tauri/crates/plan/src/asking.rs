//! When set-up asks: the mode in force.

use model::{Ask, Choices};

use crate::Machine;

/// The mode in force: as the organisation that manages this Mac has it, or as chosen.
pub fn mode(choices: &Choices, machine: &Machine) -> Ask {
    match machine.managed.ask {
        Ok(Some(ask)) => ask,
        _ => choices.ask,
    }
}
