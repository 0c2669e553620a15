//! Asking: the one loop that every front end runs, and the one place that asks for an administrator.
//!
//! - [`Session`]: a Mac, the person it is for, and the [`AuthMethod`] that fits.
//! - [`Session::carry_out`]: observe, plan, authorise, apply, verify. One prompt for the whole
//!   batch, answered before the first step of any scope runs; none when the root part is empty.
//! - [`AuthMethod`]: who runs the root side: Authorization Services, sudo, a parent that is root, or
//!   a stand-in on a simulated Mac. All give the same thing: a socket to the root side.
//! - [`Frontend`]: how the loop speaks to whoever opened it.

mod authorization;
mod carry_out;
pub mod environment;
mod failures;
mod frontend;
mod log;
mod parent;
mod privilege_drop;
mod program;
mod prompt;
mod root_channel;
mod root_process;
mod sudo;

use std::{collections::BTreeMap, path::Path, time::Duration};

pub use apply::{Interrupted, debug};
use apply::{lock_run, ports, recover, root::Request};
pub use carry_out::Goal;
pub use frontend::Frontend;
pub use log::{log_channel, log_of_root};
use model::{
    Choices, Code, Conflict, Event, Explanation, Failure, Item, LogLine, Person, Plan, Recovery, Scope, Status, View,
    names,
};
use plan::{Facts, Tree, terminals::Terminals};
pub use privilege_drop::{Role, drop_privileges};
pub use prompt::{AuthMethod, Interaction};
use root_channel::Authorised;

/// Instead of a name: whoever sits at this Mac.
const CONSOLE: &str = "@console";

/// A Mac, the person it is for, and how an administrator is asked there.
pub struct Session {
    tree: Tree,
    person: Person,
    auth_method: AuthMethod,
}

impl Session {
    /// Opens the Mac this runs on, or a simulated one, for the person with this name: only root may ask
    /// for somebody else. Without a name: for whoever started this program (there: who sits at it), if that
    /// is not root.
    ///
    /// # Errors
    /// When this is no Mac, the simulated Mac cannot be understood, there is no such person, or the app
    /// lies where it cannot stay.
    pub fn open(prefix: Option<&Path>, name: Option<&str>, at: Interaction) -> Result<Self, Failure> {
        let tree = Tree::at(prefix)?;
        let is_root = parent::may_act_as_root();
        // Where ownership is by zones, whoever this is stands in for root.
        if at == Interaction::Nowhere && !is_root && tree.owners_are_real() {
            let what = "setting up for an account without asking is for root";
            return Err(Failure::new(Code::Usage, what, "start it with sudo, or use: iechor-setup apply"));
        }
        let person = for_whom(&tree, name, is_root)?;
        plan::app_location::check(&tree)?;
        let auth_method = AuthMethod::for_session(&tree, at);
        Ok(Self { tree, person, auth_method })
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

    /// What is true now; whether the helper answers if launchd is to start it (`apply::ports`); and what new terminals
    /// find ([`Terminals::ask`]). Both are asked at once.
    ///
    /// # Errors
    /// As [`Facts::probe`].
    fn observe_and_ask(&self, patience: Duration) -> Result<Facts, Failure> {
        let mut facts = self.observe()?;
        let (helper_silent, terminals) = std::thread::scope(|scope| {
            let terminals = scope.spawn(|| Terminals::ask(&self.tree, &facts));
            let helper_silent = ports::helper_silent(&self.tree, &facts.machine, patience);
            (helper_silent, terminals.join().ok().flatten())
        });
        if let Ok(home) = &mut facts.home {
            home.terminals = terminals;
        }
        Ok(Facts { helper_silent, ..facts })
    }

    /// What would change.
    ///
    /// # Errors
    /// As [`plan::plan`].
    pub fn explain(&self, goal: Goal<'_>) -> Result<Explanation, Failure> {
        let facts = self.observe()?;
        let plan = goal.plan(&facts)?;
        plan::refuse_switched_off(&plan, &facts)?;
        Ok(explained(&plan, &facts))
    }

    /// Desired against actual.
    ///
    /// # Errors
    /// As [`plan::plan`].
    pub fn status(&self) -> Result<Status, Failure> {
        Ok(plan::status(&self.observe_and_ask(ports::ANSWER)?))
    }

    /// Everything the window shows at first; `recovered`: after an interrupted run was put in order.
    ///
    /// # Errors
    /// As [`plan::plan`].
    pub fn view(&self, settings: bool, recovered: bool) -> Result<View, Failure> {
        let facts = self.observe_and_ask(ports::GLANCE)?;
        let status = plan::status(&facts);
        let recommended_choices = status.choices.clone().recommended_over();
        let recommended = plan::plan(Some(&recommended_choices), &facts).ok();
        let mut conflicts: BTreeMap<Item, Vec<Conflict>> = BTreeMap::new();
        for (item, conflict) in recommended.iter().flat_map(|plan| &plan.conflicts) {
            conflicts.entry(*item).or_default().push(conflict.clone());
        }
        let recommended = recommended.map(|plan| explained(&plan, &facts));
        let tools = facts.machine.items.tools.known().iter().map(ToString::to_string).collect();
        Ok(View {
            settings: settings || status.finished,
            person: self.person.clone(),
            tools,
            needs_password: plan::needs_password(&facts),
            without_choices: status.choices.clone().without_password_over(),
            recommended_choices,
            status,
            conflicts,
            recommended,
            news: match (facts.machine.interrupted, recovered) {
                (true, _) => Some(Recovery::Waiting),
                (false, true) => Some(Recovery::Recovered),
                (false, false) => None,
            },
            simulated: self.tree.simulation().is_some(),
        })
    }

    /// Recovers an interrupted run of the person's part, which every front end does first. A run that failed under
    /// `--no-rollback` is left alone unless `include_no_rollback`. Root's part is recovered by the root side,
    /// before it does anything else.
    ///
    /// # Errors
    /// As [`apply::recover`]; also when another set-up is at work.
    pub fn recover(&self, include_no_rollback: bool, on_event: &mut dyn FnMut(Event)) -> Result<(), Failure> {
        let _lock = lock_run(&self.tree, &self.person, Scope::User)?;
        match Interrupted::of(&self.tree, &self.person, Scope::User) {
            Ok(Some(run)) if run.no_rollback && !include_no_rollback => Ok(()),
            Ok(_) => self.recover_mine(on_event),
            Err(failure) => self.unless_away(failure),
        }
    }

    fn recover_mine(&self, on_event: &mut dyn FnMut(Event)) -> Result<(), Failure> {
        match recover(&self.tree, &self.person, Scope::User) {
            Ok(None) => Ok(()),
            Ok(Some(undone)) => {
                on_event(Event::Recovered { scope: Scope::User, undone });
                Ok(())
            }
            Err(failure) => self.unless_away(failure),
        }
    }

    /// Excuses a failure in what is the person's own where nothing of that can be done now: whatever macOS
    /// keeps from this program, root's part can be looked at and taken back.
    fn unless_away(&self, failure: Failure) -> Result<(), Failure> {
        match self.observe() {
            Ok(facts) if facts.home.is_err() => Ok(()),
            _ => Err(failure),
        }
    }

    /// The interrupted runs that still stand, if any.
    ///
    /// # Errors
    /// When a journal cannot be understood, or another set-up is at work.
    pub fn interrupted(&self) -> Result<Vec<(Scope, Interrupted)>, Failure> {
        let mut runs = Vec::new();
        for scope in [Scope::User, Scope::Root] {
            match Interrupted::of(&self.tree, &self.person, scope) {
                Ok(run) => runs.extend(run.map(|run| (scope, run))),
                Err(failure) if scope == Scope::User => self.unless_away(failure)?,
                // Its records cannot be looked at; that is part of the status, and stops nothing else.
                Err(failure) if self.root_record_fails_with(failure.code) => {}
                Err(failure) => return Err(failure),
            }
        }
        Ok(runs)
    }

    /// Whether root's record cannot be looked at either, for the same reason, which the status then gives.
    fn root_record_fails_with(&self, code: Code) -> bool {
        matches!(code, Code::Unreadable | Code::InTheWay)
            && self.observe().is_ok_and(|facts| facts.machine.record.is_err_and(|failure| failure.code == code))
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
    pub fn put_in_order(&self, set_aside: bool, frontend: &mut Frontend<'_>) -> Result<Vec<String>, Failure> {
        let _lock = lock_run(&self.tree, &self.person, Scope::User)?;
        let mut notes = Vec::new();
        if set_aside {
            match apply::set_aside(&self.tree, &self.person, Scope::User) {
                Ok(note) => notes.extend(note),
                Err(failure) => self.unless_away(failure)?,
            }
        }
        self.recover_mine(frontend.on_event)?;
        let machine = self.observe()?.machine;
        let damaged = machine.record.as_ref().is_err_and(|failure| failure.code != Code::NewerVersion);
        let nothing_of_roots = !(machine.interrupted || (set_aside && damaged));
        if nothing_of_roots {
            return Ok(notes);
        }
        if !set_aside {
            self.root_can_recover()?;
        }
        let nothing = Choices::default();
        let plan = Plan { steps: Vec::new(), ..plan::root_part(&nothing, &machine)? };
        let authorised = Authorised::ask(self.auth_method, &self.tree, &self.person, &plan, frontend)?;
        // From here on it is not cancelled any more.
        (frontend.on_event)(Event::Started { total: 0 });
        let request = Request { set_aside, ..Request::new(None, plan.digest, self.person.uid) };
        notes.extend(authorised.converse(&request, 0, frontend.on_event)?);
        Ok(notes)
    }

    /// Refuses before a password is asked for what root would refuse after it: a journal of its own that it
    /// cannot understand or does not trust.
    fn root_can_recover(&self) -> Result<(), Failure> {
        match Interrupted::of(&self.tree, &self.person, Scope::Root) {
            Err(failure) if matches!(failure.code, Code::BadFile | Code::InTheWay) => Err(failure),
            _ => Ok(()),
        }
    }

    /// At a first start: finishes what an administrator set up for this person when there was no home to
    /// work in, if nobody needs to be asked for that. Whether there was anything to finish.
    ///
    /// # Errors
    /// As [`Session::carry_out`].
    pub fn finish_install(&self, on_event: &mut dyn FnMut(Event)) -> Result<bool, Failure> {
        let facts = self.observe()?;
        let untouched = facts.home().is_some_and(|home| matches!((&home.settings, &home.record), (Ok(None), Ok(None))));
        let (true, Some(choices)) = (untouched, plan::chosen(&facts)) else { return Ok(false) };
        let plan = plan::plan(Some(choices), &facts)?;
        if plan.steps.is_empty() || plan.needs_password() || facts.machine.interrupted {
            return Ok(false);
        }
        let mut frontend = Frontend { on_event, ask_password: &mut |_| None, agree_again: &mut |_| false };
        self.carry_out(Goal::Chosen(choices), &plan.digest, false, &mut frontend).map(|_| true)
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

/// A plan for people; what root must put in order first needs a password too.
fn explained(plan: &Plan, facts: &Facts) -> Explanation {
    let mut explanation = plan::explain(plan);
    explanation.needs_password |= facts.machine.interrupted;
    explanation
}
