//! Who asks for an administrator, and by what right the root side then runs.

use std::collections::BTreeSet;

use model::{
    Action, Code, Event, Failure, Ownership, Person, Plan, Product, PromptAnswer, Scope, SimulatedMac, catalogue, names,
};
use plan::Tree;

#[cfg(target_os = "macos")]
use crate::authorization;
use crate::{
    Frontend, descent,
    sudo::{self, Ticket},
};

/// How an administrator is asked, and who then runs the root side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AuthMethod {
    /// macOS asks, and its trampoline runs the root side (F 1.13). On a simulated Mac its answer counts.
    AuthorizationServices,
    /// `sudo` asks on the terminal; where it cannot, macOS asks.
    Sudo,
    /// A parent that is root runs the root side; see [`descend`](crate::descend).
    AlreadyRoot,
}

/// By what right the root side runs.
pub(crate) enum Privilege {
    /// As this very process's user.
    Own,
    /// Through a parent that is root.
    Parent,
    /// Through sudo, which has been answered.
    Sudo(#[allow(dead_code, reason = "held, not used")] Ticket),
    /// Through Authorization Services, which have been answered.
    #[cfg(target_os = "macos")]
    Given(authorization::Rights),
}

/// Where the person is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Interaction {
    /// At a window, which may have been started from a terminal that nobody looks at.
    Window,
    /// At a terminal, if there is one.
    Terminal,
    /// Nowhere: root sets up for somebody who is not to be asked.
    Nowhere,
}

impl AuthMethod {
    pub(crate) fn that_fits(tree: &Tree, at: Interaction) -> Self {
        use std::io::IsTerminal;
        match tree.simulation() {
            _ if at == Interaction::Nowhere => Self::AlreadyRoot,
            Some(mac) if !mac.sudo => Self::AuthorizationServices,
            _ if descent::parent().is_some() || rustix::process::geteuid().is_root() => Self::AlreadyRoot,
            _ if at == Interaction::Terminal && std::io::stdin().is_terminal() => Self::Sudo,
            _ => Self::AuthorizationServices,
        }
    }

    /// Asks. Nothing has been changed yet, so Cancel touches nothing. `copy`: what will run as root.
    pub(crate) fn ask(
        self,
        tree: &Tree,
        person: &Person,
        plan: &Plan,
        copy: &str,
        door: &mut Frontend<'_>,
    ) -> Result<Privilege, Failure> {
        let mut by_dialog = || dialog(tree, person, plan, copy, door);
        match self {
            Self::AuthorizationServices => by_dialog(),
            Self::AlreadyRoot => Ok(already()),
            Self::Sudo => by_sudo(person, by_dialog),
        }
    }
}

/// At a terminal: by sudo, and by the dialog where sudo cannot.
fn by_sudo(person: &Person, mut by_dialog: impl FnMut() -> Result<Privilege, Failure>) -> Result<Privilege, Failure> {
    // Over ssh, say, nobody could see a dialog.
    let no_screen =
        |answer: &Result<Privilege, Failure>| matches!(answer, Err(failure) if failure.code == Code::NoScreen);
    if !person.admin {
        // macOS's sudoers has administrators only, while the dialog takes another one's name (F 1.27, 1.42).
        match by_dialog() {
            answer if no_screen(&answer) => {}
            answer => return answer,
        }
    }
    match sudo::ask()? {
        Some(ticket) => Ok(Privilege::Sudo(ticket)),
        None => match by_dialog() {
            answer if no_screen(&answer) => Err(sudo::forgets()),
            answer => answer,
        },
    }
}

/// The system's own dialog: Authorization Services.
#[cfg(target_os = "macos")]
fn dialog(
    tree: &Tree,
    person: &Person,
    plan: &Plan,
    copy: &str,
    door: &mut Frontend<'_>,
) -> Result<Privilege, Failure> {
    match tree.simulation() {
        Some(mac) => simulated(mac, person, plan, undoes(tree), door),
        None => authorization::Rights::ask(&prompt(plan, undoes(tree)), copy).map(Privilege::Given),
    }
}

/// As above; only a simulated Mac has one here.
#[cfg(not(target_os = "macos"))]
fn dialog(
    tree: &Tree,
    person: &Person,
    plan: &Plan,
    _copy: &str,
    door: &mut Frontend<'_>,
) -> Result<Privilege, Failure> {
    let mac = tree.simulation().ok_or_else(not_here)?;
    simulated(mac, person, plan, undoes(tree), door)
}

/// The simulated Mac's answer counts; the root side then runs by whatever right this process has: its own
/// where ownership is by zones, a parent that is root, or `sudo -n`.
fn simulated(
    mac: &SimulatedMac,
    person: &Person,
    plan: &Plan,
    undoes: bool,
    door: &mut Frontend<'_>,
) -> Result<Privilege, Failure> {
    match mac.answer {
        _ if mac.no_screen => return Err(no_screen()),
        PromptAnswer::Allow => {}
        PromptAnswer::Cancel => return Err(cancelled()),
        PromptAnswer::Deny => return Err(denied()),
        PromptAnswer::Ask => {
            match (door.answer)(Event::Prompt { text: prompt(plan, undoes), user: person.name.clone() }) {
                Some(true) => {}
                Some(false) => return Err(cancelled()),
                None => return Err(no_screen()),
            }
        }
    }
    let is_root = descent::parent().is_some() || rustix::process::geteuid().is_root();
    let by_right = is_root || mac.ownership == Ownership::Zones;
    Ok(if by_right { already() } else { Privilege::Sudo(Ticket::of_nobody()) })
}

/// The right of whoever needs to ask nobody.
fn already() -> Privilege {
    if descent::parent().is_some() { Privilege::Parent } else { Privilege::Own }
}

/// Whether root has an interrupted run to undo or finish first.
fn undoes(tree: &Tree) -> bool {
    plan::records::interrupted(tree, names::ROOT_RECORDS).unwrap_or(true)
}

/// What the password prompt says: never less than what will happen as root.
fn prompt(plan: &Plan, undoes: bool) -> String {
    let mut wants: Vec<String> = Vec::new();
    if undoes {
        wants.push(catalogue::say("prompt.recovery").to_owned());
    }
    for step in plan.part(Scope::Root) {
        let key = format!("reason.{}.prompt", step.reason);
        wants.push(catalogue::say(&key).to_owned());
        match &step.action {
            Action::Remove { path, .. } if path == names::POLICY => {
                wants.push(catalogue::say("prompt.policy").to_owned());
            }
            Action::PlaceLink { path, keep: true, .. } => {
                let conflict = plan.conflicts.iter().map(|(_, conflict)| conflict).find(|other| other.path == *path);
                let owner = conflict.map_or(Product::Unknown, |conflict| conflict.owner);
                let owner = catalogue::say(&format!("product.{}", catalogue::word(&owner))).to_owned();
                let name = names::split(path).1.escape_debug().to_string();
                wants.push(catalogue::say("prompt.put_aside").replace("{name}", &name).replace("{owner}", &owner));
            }
            _ => {}
        }
    }
    let mut seen = BTreeSet::new();
    wants.retain(|want| seen.insert(want.clone()));
    match wants.as_slice() {
        [] => "iEchor Setup wants to check what was done as root.".to_owned(),
        [only] => format!("iEchor Setup wants to {only}."),
        [first @ .., last] => format!("iEchor Setup wants to {}, and {last}.", first.join(", ")),
    }
}

pub(crate) fn cancelled() -> Failure {
    Failure::new(Code::Cancelled, "cancelled: nothing was changed", "")
}

pub(crate) fn denied() -> Failure {
    Failure::new(
        Code::NotAuthorised,
        "no administrator password was accepted; nothing was changed",
        "try again, or ask an administrator of this Mac",
    )
}

pub(crate) fn no_screen() -> Failure {
    Failure::new(
        Code::NoScreen,
        "an administrator password is needed, and there is nobody to ask; nothing was changed",
        "run it on a terminal",
    )
}

#[cfg(not(target_os = "macos"))]
fn not_here() -> Failure {
    Failure::new(
        Code::NotHere,
        "Authorization Services cannot be asked in this build",
        "run iechor-setup in a terminal",
    )
}

pub(crate) fn lost(what: &str) -> Failure {
    let help = "start iEchor Setup again: it looks first at what was done";
    Failure::new(Code::Lost, format!("the root side {what}"), help)
}
