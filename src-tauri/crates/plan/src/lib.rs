//! Thinking: from what a person wants and what is true to what must change.
//!
//! - [`Tree`]: a Mac's files below a prefix, read by directory handles.
//! - [`Facts`]: what is true; [`Facts::probe`] is the only reader of the machine.
//! - [`plan()`]: pure and deterministic. Steps already true are not in the plan, so a Mac in order
//!   gives an empty plan, and an empty root part never asks for a password.
//! - [`explain()`] and [`status()`]: the same plan for people.
//! - [`login_items`] and [`place`]: what macOS or the person put in the way.
//!
//! The root part follows from [`Machine`] alone, which both sides of the privilege boundary can
//! read: root plans again for itself and compares digests.

mod account;
pub mod bundle;
mod directory;
mod explain;
pub mod facts;
mod jobs;
pub mod launchd;
mod links;
mod localhost;
pub mod login_items;
pub mod place;
pub mod read;
pub mod records;
pub mod tree;
mod wanted;

pub use directory::Directory;
pub use explain::{administrator_text, asks, change, explain, refuse_switched_off, status};
pub use facts::{Facts, Holder, Home, Machine};
pub use launchd::Job;
use links::Links;
pub use localhost::Hosts;
use model::{
    Action, Caution, Choices, CliTools, Code, Conflict, Digest, Failure, FileState, ManualStep, Plan, Reason, Scope,
    Step, names,
};
pub use tree::Tree;

/// What must change so that the machine is as `choices` say, and what stays for the person.
/// `None` chooses nothing and forgets that anything was ever chosen: uninstalling.
///
/// # Errors
/// When it cannot be done: something stands where a directory must be or belongs to a stranger,
/// or the bundle lacks the helper that is wanted.
pub fn plan(choices: Option<&Choices>, facts: &Facts) -> Result<Plan, Failure> {
    let nothing = Choices::default();
    let chosen = choices.unwrap_or(&nothing);
    let machine = &facts.machine;
    let mut planner = Planner::new(chosen, machine);
    match &facts.home {
        Ok(home) => planner.user_part(home, choices)?,
        // Left to the first start; and taking back goes on with what root did.
        Err(away) if away.code == Code::NoHome || chosen.is_nothing() => {}
        Err(away) => return Err(away.clone()),
    }
    planner.root_part()?;
    let Planner { steps, conflicts, cautions, .. } = planner;
    let digest = digest(machine, &steps);
    Ok(Plan { digest, conflicts, cautions, left: left(chosen), steps })
}

/// What was last chosen: by the person's settings, or by their receipt, or by root's if it is theirs, as
/// after an administrator set this Mac up for them.
pub fn chosen(facts: &Facts) -> Option<&Choices> {
    let home = facts.home.as_ref().ok();
    let settings = home.and_then(|home| home.settings.as_ref());
    let receipt = || home.and_then(|home| home.receipt.as_ref());
    let root = || facts.machine.receipt.as_ref().filter(|_| facts.machine.holder == Holder::Me);
    settings.or_else(|| receipt().or_else(root).map(|receipt| &receipt.choices))
}

/// The root part alone, as the root side plans it for itself.
///
/// # Errors
/// As [`plan()`].
pub fn root_part(choices: &Choices, machine: &Machine) -> Result<Plan, Failure> {
    let mut planner = Planner::new(choices, machine);
    planner.root_part()?;
    let Planner { steps, conflicts, cautions, .. } = planner;
    Ok(Plan { digest: digest(machine, &steps), conflicts, cautions, left: Vec::new(), steps })
}

fn digest(machine: &Machine, steps: &[Step]) -> Digest {
    let revision = machine.receipt.as_ref().map_or(0, |receipt| receipt.revision);
    Digest::of(machine.person.uid, revision, steps.iter().filter(|step| step.scope == Scope::Root))
}

fn left(choices: &Choices) -> Vec<ManualStep> {
    let mut left = Vec::new();
    if choices.cli == CliTools::User {
        left.push(ManualStep::AddToPath { line: format!("export PATH=\"$HOME/{}:$PATH\"", names::USER_BIN) });
    }
    if !choices.socket && !choices.is_nothing() {
        left.push(ManualStep::SetHost {
            line: format!("export IECHOR_HOST=\"unix://$HOME/{}\"", names::ENGINE_SOCKET),
        });
    }
    left
}

struct Planner<'a> {
    choices: &'a Choices,
    machine: &'a Machine,
    steps: Vec<Step>,
    conflicts: Vec<Conflict>,
    cautions: Vec<Caution>,
}

impl<'a> Planner<'a> {
    fn new(choices: &'a Choices, machine: &'a Machine) -> Self {
        Self { choices, machine, steps: Vec::new(), conflicts: Vec::new(), cautions: Vec::new() }
    }

    fn push(&mut self, scope: Scope, reason: Reason, action: Action) {
        self.steps.push(Step { scope, reason, action });
    }

    fn user_part(&mut self, home: &'a Home, choices: Option<&Choices>) -> Result<(), Failure> {
        let person = &self.machine.person;
        let bin = format!("{}/{}", person.home, names::USER_BIN);
        let receipt = home.receipt.as_ref();
        let wanted = self.choices.cli == CliTools::User;
        if wanted && !home.dot {
            let path = format!("{}/.iechor", person.home);
            self.push(Scope::User, Reason::Tools, Action::CreateDirectory { path, mode: 0o755 });
        }
        self.links(&Links { path: &bin, found: &home.bin, receipt, scope: Scope::User, wanted })?;
        if !wanted {
            self.give_back_directory(receipt, &format!("{}/.iechor", person.home), Scope::User, Reason::ToolsRemoved);
        }
        if self.system_links_scope()? == Scope::User {
            self.system_links(receipt)?;
        }
        let path = format!("{}/{}", home.records, names::SETTINGS_FILE);
        match choices {
            Some(choices) if home.settings.as_ref() != Some(choices) => {
                let contents = wanted::settings_text(choices);
                let before = home.settings_file.clone();
                self.push(
                    Scope::User,
                    Reason::Choices,
                    Action::WriteFile { path, contents, mode: 0o644, before, keep: false },
                );
            }
            None if home.settings_file != FileState::Missing => {
                let before = home.settings_file.clone();
                self.push(Scope::User, Reason::ChoicesRemoved, Action::Remove { path, before, restore: false });
            }
            _ => {}
        }
        if choices.is_none() {
            self.forget_the_rest(receipt, Scope::User);
        }
        Ok(())
    }

    fn root_part(&mut self) -> Result<(), Failure> {
        self.root_part_of_one()?;
        let Holder::Other(other) = &self.machine.holder else { return self.root_may() };
        // What root did for another account is that account's to change and to take back.
        self.steps.retain(|step| step.scope != Scope::Root || !step.reason.removes());
        match self.steps.iter().any(|step| step.scope == Scope::Root) {
            false => Ok(()),
            true => Err(Failure::new(
                Code::OtherAccount,
                format!("iEchor is set up on this Mac for '{}', and what root does is for one account", other.name),
                format!(
                    "choose what needs no administrator: --cli user --no-socket --no-ports; or have an administrator \
                     run: sudo iechor-setup --as {} uninstall",
                    other.name
                ),
            )),
        }
    }

    /// What root would refuse after the password is refused before it.
    fn root_may(&self) -> Result<(), Failure> {
        let steps = self.steps.iter().filter(|step| step.scope == Scope::Root);
        self.machine.refuses(steps).map_or(Ok(()), |failure| Err(failure.clone()))
    }

    fn root_part_of_one(&mut self) -> Result<(), Failure> {
        let receipt = self.machine.receipt.as_ref();
        if self.system_links_scope()? == Scope::Root {
            self.system_links(receipt)?;
        }
        self.socket()?;
        self.ports()?;
        self.localhost()?;
        if self.choices.is_nothing() {
            self.forget_the_rest(receipt, Scope::Root);
        }
        Ok(())
    }
}
