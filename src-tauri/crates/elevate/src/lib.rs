//! Asking: the one loop that every door runs, and the one place that asks for an administrator.
//!
//! - [`Session`]: a Mac, the person it is for, and the [`Elevator`] that fits.
//! - [`Session::carry_out`]: observe, plan, authorise, apply, verify. One prompt for the whole
//!   batch, answered before the first step of any scope runs; none when the root part is empty.
//! - [`Elevator`]: who runs the root side: Authorization Services, sudo, a parent that is root, or
//!   a stand-in on a simulated Mac. All give the same thing: a socket to the root side.
//! - [`Door`]: how the loop speaks to whoever opened it.

mod carrier;
mod descent;

use std::path::{Path, PathBuf};

use apply::{Batch, Transaction, recover, root::Request};
pub use carrier::Elevator;
pub use descent::{Descent, descend};
use model::{Choices, Code, Digest, Event, Explanation, Failure, Outcome, Person, Plan, Scope, Status, View};
use plan::{Facts, Tree};

/// How the loop speaks to whoever opened it.
pub struct Door<'d> {
    /// Hears what happens.
    pub tell: &'d mut dyn FnMut(Event),
    /// Shows a simulated password prompt and waits for its answer; `None`: nobody is there to ask.
    pub answer: &'d mut dyn FnMut(Event) -> Option<bool>,
}

/// A Mac, the person it is for, and how an administrator is asked there.
pub struct Session {
    tree: Tree,
    person: Person,
    prefix: Option<PathBuf>,
    elevator: Elevator,
}

impl Session {
    /// Opens the Mac this runs on, or a simulated one, for the person who started this program
    /// (there: for `name`, or whoever sits at it).
    ///
    /// # Errors
    /// When this is no Mac, the simulated Mac cannot be understood, or there is no such person.
    pub fn open(prefix: Option<&Path>, name: Option<&str>) -> Result<Self, Failure> {
        let tree = open_tree(prefix)?;
        let person = match tree.simulation() {
            Some(mac) => {
                let name = name.unwrap_or(&mac.person);
                mac.users.iter().find(|user| user.name == name).cloned().ok_or_else(|| {
                    let known: Vec<&str> = mac.users.iter().map(|user| user.name.as_str()).collect();
                    Failure::new(
                        Code::Usage,
                        format!("there is no account '{name}' on this simulated Mac"),
                        format!("its accounts are: {}", known.join(", ")),
                    )
                })?
            }
            None if name.is_some() => {
                return Err(Failure::new(Code::Usage, "--as is for simulated Macs", "leave it out"));
            }
            None => tree.person(rustix::process::getuid().as_raw())?,
        };
        let elevator = Elevator::that_fits(&tree)?;
        Ok(Self { prefix: prefix.map(|_| tree.prefix().to_owned()), tree, person, elevator })
    }

    /// For whom.
    pub fn person(&self) -> &Person {
        &self.person
    }

    /// The Mac's files.
    pub fn tree(&self) -> &Tree {
        &self.tree
    }

    /// What is true now.
    ///
    /// # Errors
    /// As [`Facts::probe`].
    pub fn observe(&self) -> Result<Facts, Failure> {
        Facts::probe(&self.tree, &self.person)
    }

    /// What would change.
    ///
    /// # Errors
    /// As [`plan::plan`].
    pub fn explain(&self, choices: Option<&Choices>) -> Result<Explanation, Failure> {
        let facts = self.observe()?;
        Ok(explained(&plan::plan(choices, &facts)?, &facts))
    }

    /// Desired against actual.
    ///
    /// # Errors
    /// As [`plan::plan`].
    pub fn status(&self) -> Result<Status, Failure> {
        plan::status(&self.observe()?)
    }

    /// Everything the window shows at first.
    ///
    /// # Errors
    /// As [`plan::plan`].
    pub fn view(&self, settings: bool) -> Result<View, Failure> {
        let facts = self.observe()?;
        let status = plan::status(&facts)?;
        let recommended = plan::plan(Some(&Choices::recommended()), &facts).ok();
        let recommended = recommended.map(|plan| explained(&plan, &facts));
        let tools = facts.machine.tools.iter().flatten().map(ToString::to_string).collect();
        Ok(View {
            settings: settings || status.finished,
            person: self.person.clone(),
            tools,
            asks: plan::asks(&facts),
            status,
            conflicts: recommended.as_ref().map(|e| e.conflicts.clone()).unwrap_or_default(),
            recommended,
            simulated: self.tree.simulation().is_some(),
        })
    }

    /// Puts an interrupted run of the person's part in order. Root's part is put in order by the
    /// root side, before it does anything else.
    ///
    /// # Errors
    /// As [`apply::recover`].
    pub fn recover(&self, tell: &mut dyn FnMut(Event)) -> Result<(), Failure> {
        if let Some(undone) = recover(&self.tree, &self.person, Scope::User)? {
            tell(Event::Recovered { scope: Scope::User, undone });
        }
        Ok(())
    }

    /// The loop: makes the machine as `choices` say (`None`: as if set-up had never been), if what
    /// that means in root's part is still what was agreed to.
    ///
    /// # Errors
    /// With everything undone, unless the failure says otherwise.
    pub fn carry_out(
        &self,
        choices: Option<&Choices>,
        approved: &Digest,
        door: &mut Door<'_>,
    ) -> Result<Outcome, Failure> {
        self.recover(door.tell)?;
        let facts = self.observe()?;
        let plan = plan::plan(choices, &facts)?;
        if plan.digest != *approved {
            return Err(Failure::new(
                Code::PlanChanged,
                "what would change is not what you agreed to any more",
                "look at the new plan and agree again",
            ));
        }
        let total = u32::try_from(plan.steps.len()).unwrap_or(u32::MAX);
        let asks = plan.asks() || facts.machine.interrupted;
        if total == 0 && !asks {
            return Ok(Outcome { changed: 0, status: plan::status(&facts)?, left: plan.left, notes: Vec::new() });
        }
        let chosen = choices.cloned().unwrap_or_default();
        let authorised =
            if asks { Some(self.elevator.authorise(&self.tree, &self.person, &plan, door)?) } else { None };
        (door.tell)(Event::Started { total });

        let home = facts.home.as_ref().and_then(|home| home.receipt.as_ref());
        let root_receipt = facts.machine.receipt.as_ref();
        let batch = Batch { person: &self.person, choices: &chosen, plan: &plan, receipt: home, root_receipt };
        let count = u32::try_from(plan.part(Scope::User).count()).unwrap_or(u32::MAX);
        let mut mine = match count {
            0 => None,
            _ => Some(Transaction::begin(&self.tree, Scope::User, &batch)?),
        };
        if let Some(mine) = &mut mine {
            mine.run(0, door.tell)?;
        }
        let mut notes = Vec::new();
        if let Some(authorised) = authorised {
            let request = Request { schema: 1, choices: chosen, approved: approved.clone(), uid: self.person.uid };
            match authorised.converse(&request, self.prefix.as_deref(), count, door.tell) {
                Ok(said) => notes.extend(said),
                Err(failure) => match (mine, failure.code) {
                    (Some(mine), Code::Lost) => {
                        notes.extend(mine.resolve(failure)?);
                        notes.push("the root side ended without an answer, but what it did is complete".to_owned());
                        return self.verified(choices, total, notes, door);
                    }
                    (Some(mine), _) => {
                        let partly = failure.undone == model::Undone::Partly;
                        let code = failure.code;
                        let mut failure = mine.roll_back(failure);
                        if partly {
                            (failure.undone, failure.code) = (model::Undone::Partly, code);
                        }
                        return Err(failure);
                    }
                    (None, _) => return Err(failure),
                },
            }
        }
        if let Some(mine) = mine {
            notes.extend(mine.commit()?);
        }
        self.verified(choices, total, notes, door)
    }

    /// Success is what observation shows, not what a step reported.
    fn verified(
        &self,
        choices: Option<&Choices>,
        changed: u32,
        notes: Vec<String>,
        door: &mut Door<'_>,
    ) -> Result<Outcome, Failure> {
        (door.tell)(Event::Verifying);
        let facts = self.observe()?;
        let plan = plan::plan(choices, &facts)?;
        if let Some(step) = plan.steps.first() {
            let path = step.action.path();
            return Err(Failure::new(
                Code::NotVerified,
                format!("everything ran, but '{path}' is not as it should be"),
                "somebody may have changed it meanwhile: look at the new plan",
            ));
        }
        Ok(Outcome { changed, status: plan::status(&facts)?, left: plan.left, notes })
    }
}

/// A plan for people; what root must put in order first needs a password too.
fn explained(plan: &Plan, facts: &Facts) -> Explanation {
    let mut explanation = plan::explain(plan);
    explanation.asks |= facts.machine.interrupted;
    explanation
}

/// Opens this Mac, or a simulated one.
///
/// # Errors
/// When this is no Mac and no prefix is given, or the simulated Mac cannot be understood.
pub fn open_tree(prefix: Option<&Path>) -> Result<Tree, Failure> {
    #[cfg(any(target_os = "linux", feature = "simulated-mac"))]
    if let Some(prefix) = prefix {
        return Tree::simulated(prefix);
    }
    if prefix.is_some() {
        return Err(Failure::new(Code::Usage, "this build knows no simulated Macs", "leave --prefix out"));
    }
    Tree::of_this_mac()
}
