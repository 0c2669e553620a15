//! Asking: the one loop that every door runs, and the one place that asks for an administrator.
//!
//! - [`Session`]: a Mac, the person it is for, and the [`Elevator`] that fits.
//! - [`Session::carry_out`]: observe, plan, authorise, apply, verify. One prompt for the whole
//!   batch, answered before the first step of any scope runs; none when the root part is empty.
//! - [`Elevator`]: who runs the root side: Authorization Services, sudo, a parent that is root, or
//!   a stand-in on a simulated Mac. All give the same thing: a socket to the root side.
//! - [`Door`]: how the loop speaks to whoever opened it.

mod asking;
mod authorization;
mod carrier;
mod descent;
mod program;
mod sudo;

use std::{path::Path, time::Duration};

pub use apply::Interrupted;
use apply::{Batch, Evidence, Transaction, lock, ports, recover, root::Request};
pub use asking::{At, Elevator};
use carrier::Authorised;
pub use descent::{Descent, descend};
use model::{
    Choices, Code, Digest, Event, Explanation, Failure, LogLine, News, Outcome, Person, Plan, Scope, Status, Undone,
    View, names,
};
use plan::{Facts, Tree};

/// Instead of a name: whoever sits at this Mac.
const CONSOLE: &str = "@console";

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
    elevator: Elevator,
}

impl Session {
    /// Opens the Mac this runs on, or a simulated one, for the person with this name: only root may ask
    /// for somebody else. Without a name: for whoever started this program (there: who sits at it), if that
    /// is not root.
    ///
    /// # Errors
    /// When this is no Mac, the simulated Mac cannot be understood, there is no such person, or the app
    /// lies where it cannot stay.
    pub fn open(prefix: Option<&Path>, name: Option<&str>, at: At) -> Result<Self, Failure> {
        let tree = Tree::at(prefix)?;
        let is_root = rustix::process::geteuid().is_root() || descent::parent().is_some();
        // Where ownership is by zones, whoever this is stands in for root.
        if at == At::Nowhere && !is_root && tree.owners_are_real() {
            let what = "setting up for an account without asking is for root";
            return Err(Failure::new(Code::Usage, what, "start it with sudo, or use: iechor-setup apply"));
        }
        let person = for_whom(&tree, name, is_root)?;
        plan::place::check(&tree)?;
        let elevator = Elevator::that_fits(&tree, at);
        Ok(Self { tree, person, elevator })
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

    /// What is true now, and whether the helper answers if launchd is to start it (`apply::ports`).
    ///
    /// # Errors
    /// As [`Facts::probe`].
    fn observe_and_ask(&self, patience: Duration) -> Result<Facts, Failure> {
        let facts = self.observe()?;
        let helper_silent = ports::helper_silent(&self.tree, &facts.machine, patience);
        Ok(Facts { helper_silent, ..facts })
    }

    /// What would change.
    ///
    /// # Errors
    /// As [`plan::plan`].
    pub fn explain(&self, choices: Option<&Choices>) -> Result<Explanation, Failure> {
        let facts = self.observe()?;
        let plan = plan::plan(choices, &facts)?;
        plan::refuse_switched_off(&plan, &facts)?;
        Ok(explained(&plan, &facts))
    }

    /// Desired against actual.
    ///
    /// # Errors
    /// As [`plan::plan`].
    pub fn status(&self) -> Result<Status, Failure> {
        plan::status(&self.observe_and_ask(ports::ANSWER)?)
    }

    /// Everything the window shows at first; `recovered`: after an interrupted run was put in order.
    ///
    /// # Errors
    /// As [`plan::plan`].
    pub fn view(&self, settings: bool, recovered: bool) -> Result<View, Failure> {
        let facts = self.observe_and_ask(ports::GLANCE)?;
        let status = plan::status(&facts)?;
        let recommended = plan::plan(Some(&status.choices.clone().recommended_over()), &facts).ok();
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
            news: match (facts.machine.interrupted, recovered) {
                (true, _) => Some(News::Waiting),
                (false, true) => Some(News::Recovered),
                (false, false) => None,
            },
            simulated: self.tree.simulation().is_some(),
        })
    }

    /// What every door does first: puts an interrupted run of the person's part in order. What was
    /// left on purpose as evidence stays unless `evidence_too`. Root's part is put in order by the
    /// root side, before it does anything else.
    ///
    /// # Errors
    /// As [`apply::recover`]; also when another set-up is at work.
    pub fn recover(&self, evidence_too: bool, tell: &mut dyn FnMut(Event)) -> Result<(), Failure> {
        let _lock = lock(&self.tree, &self.person, Scope::User)?;
        match Interrupted::of(&self.tree, &self.person, Scope::User)? {
            Some(run) if run.kept && !evidence_too => Ok(()),
            _ => self.recover_mine(tell),
        }
    }

    fn recover_mine(&self, tell: &mut dyn FnMut(Event)) -> Result<(), Failure> {
        match recover(&self.tree, &self.person, Scope::User) {
            Ok(None) => Ok(()),
            Ok(Some(undone)) => {
                tell(Event::Recovered { scope: Scope::User, undone });
                Ok(())
            }
            // Whatever macOS keeps from this program, root's part can be looked at and taken back.
            Err(_) if self.observe().is_ok_and(|facts| facts.home.is_err()) => Ok(()),
            Err(failure) => Err(failure),
        }
    }

    /// The interrupted runs that still stand, if any.
    ///
    /// # Errors
    /// When a journal cannot be understood, or another set-up is at work.
    pub fn interrupted(&self) -> Result<Vec<(Scope, Interrupted)>, Failure> {
        let mut runs = Vec::new();
        for scope in [Scope::User, Scope::Root] {
            runs.extend(Interrupted::of(&self.tree, &self.person, scope)?.map(|run| (scope, run)));
        }
        Ok(runs)
    }

    /// What was last chosen; see [`plan::chosen`].
    ///
    /// # Errors
    /// As [`Facts::probe`].
    pub fn chosen(&self) -> Result<Option<Choices>, Failure> {
        Ok(plan::chosen(&self.observe()?).cloned())
    }

    /// What root did, oldest first; lines that the plug cut off are left out.
    ///
    /// # Errors
    /// When the log cannot be read.
    pub fn log(&self) -> Result<Vec<LogLine>, Failure> {
        let text = self.tree.read_of_root(&format!("{}/{}", names::ROOT_RECORDS, names::LOG_FILE))?;
        let text = text.unwrap_or_default();
        Ok(text.split(|b| *b == b'\n').filter_map(|line| serde_json::from_slice(line).ok()).collect())
    }

    /// Puts an interrupted run in order, on both sides, and does nothing else. With `set_aside`, a journal
    /// that cannot be understood is moved out of the way first, and kept. What is worth knowing of it.
    ///
    /// # Errors
    /// As [`apply::recover`], or when root is needed and not given.
    pub fn put_in_order(&self, set_aside: bool, door: &mut Door<'_>) -> Result<Vec<String>, Failure> {
        let _lock = lock(&self.tree, &self.person, Scope::User)?;
        let mut notes = Vec::new();
        if set_aside {
            notes.extend(apply::set_aside(&self.tree, &self.person, Scope::User)?);
        }
        self.recover_mine(door.tell)?;
        let machine = self.observe()?.machine;
        if !machine.interrupted {
            return Ok(notes);
        }
        let nothing = Choices::default();
        let plan = Plan { steps: Vec::new(), ..plan::root_part(&nothing, &machine)? };
        let authorised = Authorised::ask(self.elevator, &self.tree, &self.person, &plan, door)?;
        // From here on it is not cancelled any more.
        (door.tell)(Event::Started { total: 0 });
        let request = Request { set_aside, ..Request::new(None, plan.digest, self.person.uid) };
        notes.extend(authorised.converse(&request, 0, door.tell)?);
        Ok(notes)
    }

    /// At a first start: finishes what an administrator set up for this person when there was no home to
    /// work in, if nobody needs to be asked for that. Whether there was anything to finish.
    ///
    /// # Errors
    /// As [`Session::carry_out`].
    pub fn finish_install(&self, tell: &mut dyn FnMut(Event)) -> Result<bool, Failure> {
        let facts = self.observe()?;
        let untouched = facts.home.as_ref().is_ok_and(|home| home.settings.is_none() && home.receipt.is_none());
        let (true, Some(choices)) = (untouched, plan::chosen(&facts)) else { return Ok(false) };
        let plan = plan::plan(Some(choices), &facts)?;
        if plan.steps.is_empty() || plan.asks() || facts.machine.interrupted {
            return Ok(false);
        }
        let mut door = Door { tell, answer: &mut |_| None };
        self.carry_out(Some(choices), &plan.digest, false, &mut door).map(|_| true)
    }

    /// The loop: makes the machine as `choices` say (`None`: as if set-up had never been), if what
    /// that means in root's part is still what was agreed to. With `no_rollback`, a failure leaves
    /// everything as it is then, as evidence.
    ///
    /// # Errors
    /// With everything undone, unless the failure says otherwise.
    pub fn carry_out(
        &self,
        choices: Option<&Choices>,
        approved: &Digest,
        no_rollback: bool,
        door: &mut Door<'_>,
    ) -> Result<Outcome, Failure> {
        let _lock = lock(&self.tree, &self.person, Scope::User)?;
        self.recover_mine(door.tell)?;
        let facts = self.observe()?;
        let plan = plan::plan(choices, &facts)?;
        if plan.digest != *approved {
            return Err(Failure::new(
                Code::PlanChanged,
                "what would change is not what you agreed to any more",
                "look at the new plan and agree again",
            ));
        }
        plan::refuse_switched_off(&plan, &facts)?;
        let total = u32::try_from(plan.steps.len()).unwrap_or(u32::MAX);
        let asks = plan.asks() || facts.machine.interrupted;
        if total == 0 && !asks {
            let notes = away(&facts, choices).into_iter().collect();
            return Ok(Outcome { changed: 0, status: self.status()?, left: plan.left, notes });
        }
        let authorised = match asks {
            false => None,
            true => {
                Some(Authorised::ask(self.elevator, &self.tree, &self.person, &plan, door).map_err(|mut failure| {
                    // Where something of root's stands, even less would need a password: to remove it.
                    if matches!(failure.code, Code::NotAuthorised | Code::NoScreen)
                        && choices.is_some()
                        && !plan::asks(&facts).without
                    {
                        failure.help += ", or choose what needs no administrator: --cli user --no-socket --no-ports";
                    }
                    failure
                })?)
            }
        };
        (door.tell)(Event::Started { total });
        let batch = Batch {
            person: &self.person,
            choices: &choices.cloned().unwrap_or_default(),
            plan: &plan,
            receipt: facts.home.as_ref().ok().and_then(|home| home.receipt.as_ref()),
            root_receipt: facts.machine.receipt.as_ref(),
            no_rollback,
        };
        let notes = self.both_parts(&batch, authorised.as_ref(), door.tell)?;
        self.verified(choices, total, notes, door)
    }

    /// The person's part, then root's; either both hold or neither.
    fn both_parts(
        &self,
        batch: &Batch<'_>,
        authorised: Option<&Authorised<'_>>,
        tell: &mut dyn FnMut(Event),
    ) -> Result<Vec<String>, Failure> {
        let Batch { person, choices, plan, no_rollback, .. } = *batch;
        let count = u32::try_from(plan.part(Scope::User).count()).unwrap_or(u32::MAX);
        let mut mine = match count {
            0 => None,
            _ => Some(Transaction::begin(&self.tree, Scope::User, batch)?),
        };
        if let Some(mine) = &mut mine {
            mine.run(0, tell)?;
        }
        let root = authorised.map_or(Ok(Vec::new()), |authorised| {
            let approved = plan.digest.clone();
            let request = Request { no_rollback, ..Request::new(Some(choices.clone()), approved, person.uid) };
            authorised.converse(&request, count, tell)
        });
        let root = match root {
            // Without an answer, what stands on disk tells.
            Err(lost) if lost.code == Code::Lost => match Evidence::of(batch).root_committed(&self.tree) {
                Ok(true) => Ok(vec!["the root side ended without an answer, but what it did is complete".to_owned()]),
                Ok(false) => Err(self.lost(lost)),
                Err(failure) => return Err(leave(mine, lost.because(failure))),
            },
            // Root could neither make its commit last nor take it back: the next start decides for both.
            Err(unclear) if unclear.undone == Undone::Waits => return Err(leave(mine, unclear)),
            root => root,
        };
        match (mine, root) {
            (Some(mine), Ok(mut notes)) => {
                notes.extend(mine.commit()?);
                Ok(notes)
            }
            (Some(mine), Err(failure)) => Err(mine.roll_back(failure)),
            (None, root) => root,
        }
    }

    /// Root's side ended without an answer and did not commit: what it began may still stand.
    fn lost(&self, lost: Failure) -> Failure {
        if matches!(plan::records::interrupted(&self.tree, names::ROOT_RECORDS), Ok(false)) {
            return lost;
        }
        let help = "run 'iechor-setup repair': it undoes what root had begun";
        Failure { code: Code::UndoIncomplete, undone: Undone::Partly, help: help.to_owned(), ..lost }
    }

    /// Success is what observation shows, not what a step reported.
    fn verified(
        &self,
        choices: Option<&Choices>,
        changed: u32,
        mut notes: Vec<String>,
        door: &mut Door<'_>,
    ) -> Result<Outcome, Failure> {
        (door.tell)(Event::Verifying);
        let facts = self.observe_and_ask(ports::ANSWER)?;
        notes.extend(away(&facts, choices));
        if choices.is_none() {
            let named = |path: &str, notes: &[String]| notes.iter().any(|note| note.contains(path));
            for path in plan::records::remains(&self.tree, &facts)? {
                if !named(&path, &notes) {
                    notes.push(format!("'{path}' stays"));
                }
            }
        }
        let plan = plan::plan(choices, &facts)?;
        if let Some(step) = plan.steps.first() {
            let path = step.action.path();
            return Err(Failure {
                undone: Undone::Stand,
                ..Failure::new(
                    Code::NotVerified,
                    format!("everything ran, but '{path}' is not as it should be"),
                    "somebody may have changed it meanwhile: look at the new plan",
                )
            });
        }
        Ok(Outcome { changed, status: plan::status(&facts)?, left: plan.left, notes })
    }
}

/// The account that is meant: by name, or by who sits at this Mac, or else by who started this program.
fn for_whom(tree: &Tree, name: Option<&str>, is_root: bool) -> Result<Person, Failure> {
    let person = match name {
        Some(CONSOLE) => tree.person(tree.console()?)?,
        Some(name) => tree.person_named(name)?,
        None => match tree.started_by() {
            0 => return Err(name_somebody(tree)),
            uid => return tree.person(uid),
        },
    };
    if tree.simulation().is_none() && !is_root && person.uid != rustix::process::getuid().as_raw() {
        let what = "only root may set up for another account";
        return Err(Failure::new(Code::Usage, what, "start it with sudo, or leave the name out"));
    }
    Ok(person)
}

/// Root sets up for somebody, and never for root itself.
fn name_somebody(tree: &Tree) -> Failure {
    let receipt = plan::records::receipt(tree, Scope::Root, names::ROOT_RECORDS).ok().flatten();
    let known = match receipt {
        Some(receipt) => format!("set up here is: {}", receipt.user),
        None => "nobody is set up here yet".to_owned(),
    };
    let what = "started as root, and it is not said for which account";
    Failure::new(
        Code::Usage,
        what,
        format!("name it: --as NAME, or --as {CONSOLE} for whoever sits at this Mac; {known}"),
    )
}

/// What could not be done of the person's own, if anything.
fn away(facts: &Facts, choices: Option<&Choices>) -> Option<String> {
    let away = facts.home.as_ref().err()?;
    let user = &facts.machine.person.name;
    Some(match (away.code, choices) {
        (Code::NoHome, Some(_)) => {
            format!("{}; what is their own is done at their first start, without a password", away.message)
        }
        (Code::NoHome, None) => format!("{}; nothing of theirs was looked at", away.message),
        _ => format!("what '{user}' has of their own was not looked at: {away}; {}", away.help),
    })
}

/// Leaves the person's part, if there is one, to the next start.
fn leave(mine: Option<Transaction<'_>>, because: Failure) -> Failure {
    match mine {
        Some(mine) => mine.leave(because),
        None => because,
    }
}

/// A plan for people; what root must put in order first needs a password too.
fn explained(plan: &Plan, facts: &Facts) -> Explanation {
    let mut explanation = plan::explain(plan);
    explanation.asks |= facts.machine.interrupted;
    explanation
}
