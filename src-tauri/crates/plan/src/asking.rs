//! When set-up asks: the mode in force, and whether an administrator is asked at all.

use model::{Action, Ask, Choices, Code, Failure, Item, Plan, Scope, names};

use crate::{Facts, Machine, managed};

/// The mode in force: as the organisation that manages this Mac has it, or as chosen.
pub fn mode(choices: &Choices, machine: &Machine) -> Ask {
    match machine.managed.ask {
        Ok(Some(ask)) => ask,
        _ => choices.ask,
    }
}

/// Whether root's part of a plan needs an administrator's answer. Through the helper nobody is asked, but for what only
/// an administrator may have done.
pub fn asks(plan: &Plan, facts: &Facts) -> bool {
    plan.needs_password() && !(is_through_helper(facts) && only_by_administrators(plan).is_none())
}

/// Whether root's part goes through the helper, as far as this person can see: it also answers.
pub fn is_through_helper(facts: &Facts) -> bool {
    let stands = facts.machine.is_through_helper() && !facts.switched_off.contains(&Item::Ports);
    stands && facts.helper_silent.is_none()
}

/// Why nobody but an administrator may have a plan carried out, whatever was agreed to beforehand: what another account
/// or an organisation has is not this account's to give away.
pub fn only_by_administrators(plan: &Plan) -> Option<&'static str> {
    if plan.conflicts.iter().any(|(_, conflict)| conflict.replace && conflict.account.is_some()) {
        return Some("the default socket is another account's");
    }
    plan.part(Scope::Root).find_map(|step| match &step.action {
        Action::Remove { path, .. } if path == names::POLICY => Some("a registry access policy is in force"),
        Action::Remove { path, .. } if path == names::ADMIN_SETTINGS => {
            Some("the engine has settings of an organisation")
        }
        _ => None,
    })
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
