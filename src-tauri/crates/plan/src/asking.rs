//! When set-up asks: the mode in force, and whether an administrator is asked at all.

use model::{Ask, Choices, Code, Failure, Plan, names};

use crate::{Machine, managed};

/// The mode in force: as the organisation that manages this Mac has it, or as chosen.
pub fn mode(choices: &Choices, machine: &Machine) -> Ask {
    match machine.managed.ask {
        Ok(Some(ask)) => ask,
        _ => choices.ask,
    }
}

/// Whether root's part of a plan needs an administrator's answer. Through the helper nobody is asked, but for what is
/// another account's.
pub fn asks(plan: &Plan, machine: &Machine) -> bool {
    plan.needs_password() && !(machine.is_through_helper() && !takes_over(plan))
}

/// Whether a plan takes the default socket over from another account.
pub fn takes_over(plan: &Plan) -> bool {
    plan.conflicts.iter().any(|(_, conflict)| conflict.replace && conflict.account.is_some())
}

/// Refuses set-up through the helper where an organisation has it otherwise. What it says and cannot be understood
/// forbids it too.
///
/// # Errors
/// Then, with the key and the file.
pub fn allows_helper_first(machine: &Machine) -> Result<(), Failure> {
    match &machine.managed.ask {
        Ok(None | Some(Ask::HelperFirst)) => Ok(()),
        Ok(Some(ask)) => Err(forbidden(*ask, Ask::HelperFirst)),
        Err(failure) => Err(failure.clone()),
    }
}

/// Refuses choices that say what an organisation has otherwise. `first-launch` is also what is chosen where nothing was
/// said.
///
/// # Errors
/// Then, with the key and the file.
pub(crate) fn refuses(choices: &Choices, machine: &Machine) -> Result<(), Failure> {
    match (choices.ask, &machine.managed.ask) {
        (Ask::HelperFirst, _) => allows_helper_first(machine),
        (Ask::WhenNeeded, Ok(Some(ask))) if *ask != Ask::WhenNeeded => Err(forbidden(*ask, choices.ask)),
        _ => Ok(()),
    }
}

fn forbidden(set: Ask, asked: Ask) -> Failure {
    let what = format!(
        "the organisation that manages this Mac set '{}' to {} in '{}', so {} cannot be chosen",
        managed::ASK,
        set.word(),
        names::MANAGED,
        asked.word()
    );
    Failure::new(Code::Managed, what, format!("choose what is set: iechor-setup apply --ask {}", set.word()))
}
