//! Authorising: the loop that every front end runs, and the only code that asks for an administrator.
//!
//! - [`Session`]: a Mac, the person it is set up for, and how an administrator is asked.
//! - [`Session::carry_out`]: observe, plan, authorise, apply, verify. One prompt covers all of root's part, and is
//!   answered before the first step of any scope; there is none if root's part is empty.
//! - [`Session::first_start`] and [`Session::require`]: when the loop runs, where set-up asks elsewhere than in its window.
//! - [`AuthMethod`]: how the root process is started: by Authorization Services, by sudo, by a root parent, or by a
//!   stand-in on a simulated Mac; before all of them by the privileged helper, where that is installed for it. Each
//!   gives a socket to the root process.
//! - [`Frontend`]: the callbacks of the window or the command line.

mod accounts;
mod asking;
mod authorization;
mod carry_out;
mod check;
mod decide;
pub mod environment;
mod failures;
pub mod first_login;
mod frontend;
mod log;
mod parent;
mod privilege_drop;
mod program;
mod prompt;
mod redaction;
mod report;
mod require;
mod root_channel;
mod root_process;
mod sudo;
mod through_helper;

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
    time::Duration,
};

pub use accounts::{Account, CONSOLE, accounts};
pub use apply::{Interrupted, debug};
use apply::{lock_run, policy, ports, recover, root::Request};
pub use carry_out::Goal;
pub use frontend::Frontend;
pub use log::{log_channel, log_of_root};
use model::{
    AppState, Choices, Code, Conflict, Event, Explanation, Failure, Item, LogLine, Paragraph, Person, Plan, Recovery,
    Said, Scope, SetAside, Status, View, names, output::InUse, said,
};
use plan::{Facts, Tree, terminals::Terminals};
pub use privilege_drop::{Role, drop_privileges};
use prompt::Question;
pub use prompt::{AuthMethod, Interaction};
pub use report::{replaces, save_report_to};
pub use require::Need;
use root_channel::Authorised;

/// Whether this process was started by none of set-up's own that is root.
pub fn is_outermost() -> bool {
    parent::parent().is_none()
}

/// A Mac, the person it is set up for, and how an administrator is asked.
pub struct Session {
    tree: Tree,
    person: Person,
    auth_method: AuthMethod,
    /// Whether root sets up for an account and asks nobody.
    asks_nobody: bool,
}

impl Session {
    /// Opens this Mac, or a simulated one, for the account `name`. Only root may name another account. Without a name,
    /// the account is the one that started this program, which must not be root; on a simulated Mac, its person.
    ///
    /// # Errors
    /// When this is not a Mac, the description of a simulated Mac is malformed, there is no such account, or the app is
    /// in a temporary location.
    pub fn open(prefix: Option<&Path>, name: Option<&str>, at: Interaction) -> Result<Self, Failure> {
        let tree = Tree::at(prefix)?;
        let is_root = parent::may_act_as_root();
        // Where ownership is by zones, any account stands in for root.
        if at == Interaction::Nowhere && !is_root && tree.owners_are_real() {
            let failure = Failure::of(Code::Usage, said!("failure-without_asking"));
            return Err(failure.with_help(said!("failure-without_asking-help")));
        }
        let person = accounts::for_whom(&tree, name, is_root)?;
        plan::app_location::check(&tree)?;
        let auth_method = AuthMethod::for_session(&tree, at);
        Ok(Self { tree, person, auth_method, asks_nobody: at == Interaction::Nowhere })
    }

    /// The same once more, for another thread.
    fn again(&self) -> Self {
        let Self { tree, person, auth_method, asks_nobody } = self;
        Self { tree: tree.again(), person: person.clone(), auth_method: *auth_method, asks_nobody: *asks_nobody }
    }

    /// Returns the person that this Mac is set up for.
    pub fn person(&self) -> &Person {
        &self.person
    }

    /// Returns the files of the Mac.
    pub fn tree(&self) -> &Tree {
        &self.tree
    }

    /// Observes the Mac.
    ///
    /// # Errors
    /// As [`Facts::probe`].
    pub fn observe(&self) -> Result<Facts, Failure> {
        Ok(Facts { asks_nobody: self.asks_nobody, ..Facts::probe(&self.tree, &self.person)? })
    }

    /// Observes the Mac, with what a goal needs to be known besides.
    fn observe_for(&self, goal: Goal<'_>) -> Result<Facts, Failure> {
        Ok(self.observe()?.looking_for(&self.tree, goal.choices()))
    }

    /// Observes the Mac; checks whether the helper answers (`apply::ports`), and asks the login shell what new terminals
    /// find ([`Terminals::ask`]), both at once.
    ///
    /// # Errors
    /// As [`Facts::probe`].
    fn observe_with_helper(&self, patience: Duration) -> Result<Facts, Failure> {
        let mut facts = self.observe()?;
        let (helper_silent, terminals) = std::thread::scope(|scope| {
            let terminals = scope.spawn(|| Terminals::ask(&self.tree, &facts));
            let helper_silent = ports::helper_silent(&self.tree, &facts.machine, patience);
            (helper_silent, terminals.join().ok().flatten())
        });
        if let Ok(home) = &mut facts.home {
            home.own.terminals = terminals;
        }
        Ok(Facts { helper_silent, ..facts })
    }

    /// Explains what would change.
    ///
    /// # Errors
    /// As [`plan::plan`].
    pub fn explain(&self, goal: Goal<'_>) -> Result<Explanation, Failure> {
        let mut facts = self.observe_for(goal)?;
        let mut plan = goal.plan(&facts)?;
        plan::refuse_switched_off(&plan, &facts)?;
        // What is left to the person is said only if a new terminal does not have it yet.
        if !plan.left.is_empty()
            && let Some(terminals) = Terminals::ask(&self.tree, &facts)
            && let Ok(home) = &mut facts.home
        {
            home.own.terminals = Some(terminals);
            plan = goal.plan(&facts)?;
        }
        Ok(explained(&plan, &facts))
    }

    /// Returns the status: desired against actual.
    ///
    /// # Errors
    /// As [`plan::plan`].
    pub fn status(&self) -> Result<Status, Failure> {
        Ok(self.status_of(&self.observe_with_helper(ports::ANSWER)?))
    }

    /// The status of what was observed, and the policy.
    fn status_of(&self, facts: &Facts) -> Status {
        let (policy, policy_unread) = match policy::read(&self.tree) {
            Ok(in_force) => (in_force.map(|in_force| in_force.status()), None),
            Err(failure) => (None, Some(failure)),
        };
        let mut status = Status { policy, policy_unread, ..plan::status(facts) };
        plan::name_owners(&self.tree, &self.person, &mut status);
        status
    }

    /// Returns everything that the window shows first. `recovered` says that an interrupted run was just recovered.
    ///
    /// # Errors
    /// As [`plan::plan`].
    pub fn view(&self, settings: bool, recovered: bool) -> Result<View, Failure> {
        let looked_at = model::now();
        let facts = self.observe_with_helper(ports::GLANCE)?;
        let status = self.status_of(&facts);
        let notices = plan::notices::changes(&facts, &status).into_iter().map(|change| change.notice).collect();
        let (begun_with, locks) = (plan::begun_with(&facts), facts.machine.locks());
        let recommended_choices = locks.recommended_over(begun_with.clone());
        let recommended = plan::plan(Some(&recommended_choices), &facts).ok();
        let mut conflicts: BTreeMap<Item, Vec<Conflict>> = BTreeMap::new();
        for (item, conflict) in recommended.iter().flat_map(|plan| &plan.conflicts) {
            conflicts.entry(*item).or_default().push(conflict.clone());
        }
        let recommended = recommended.map(|plan| explained(&plan, &facts));
        let tools = facts.machine.items.tools.known().iter().map(ToString::to_string).collect();
        Ok(View {
            settings: settings || status.finished || status.managed.decides_all(),
            person: self.person.clone(),
            tools,
            needs_password: plan::needs_password(&facts),
            without_choices: locks.without_password_over(begun_with),
            recommended_choices,
            status,
            conflicts,
            recommended,
            news: match (facts.machine.interrupted, recovered) {
                (true, _) => Some(Recovery::Waiting),
                (false, true) => Some(Recovery::Recovered),
                (false, false) => None,
            },
            notices,
            set_aside: self.damaged(),
            simulated: self.tree.simulation().is_some(),
            looked_at,
            // The window knows.
            app: AppState::default(),
        })
    }

    /// The damaged records of both scopes, as far as they can be looked at; what cannot be is in the status.
    fn damaged(&self) -> Vec<SetAside> {
        let of = |scope| apply::to_set_aside(&self.tree, &self.person, scope).unwrap_or_default();
        [Scope::User, Scope::Root].into_iter().flat_map(of).collect()
    }

    /// Returns what root means on this Mac, as titled paragraphs.
    ///
    /// # Errors
    /// As [`Facts::probe`].
    pub fn explain_root(&self) -> Result<Vec<Paragraph>, Failure> {
        Ok(plan::isolation::explain_root(&self.observe()?.machine))
    }

    /// Recovers an interrupted run of the person's part, which every front end does first. A run that failed under
    /// `--no-rollback` is left alone unless `include_no_rollback`. Root's part is recovered by the root process, before
    /// it does anything else.
    ///
    /// # Errors
    /// As [`apply::recover`]; also when another set-up is running.
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

    /// Ignores a failure of the person's part if the home directory cannot be read: root's part can still be observed
    /// and removed.
    fn unless_away(&self, failure: Failure) -> Result<(), Failure> {
        match self.observe() {
            Ok(facts) if facts.home.is_err() => Ok(()),
            _ => Err(failure),
        }
    }

    /// Returns the interrupted runs that are not recovered yet.
    ///
    /// # Errors
    /// When a journal is malformed, or another set-up is running.
    pub fn interrupted(&self) -> Result<Vec<(Scope, Interrupted)>, Failure> {
        let mut runs = Vec::new();
        for scope in [Scope::User, Scope::Root] {
            match Interrupted::of(&self.tree, &self.person, scope) {
                Ok(run) => runs.extend(run.map(|run| (scope, run))),
                Err(failure) if scope == Scope::User => self.unless_away(failure)?,
                // Root's records cannot be read, which the status reports and which stops nothing else.
                Err(failure) if self.root_record_fails_with(failure.code) => {}
                Err(failure) => return Err(failure),
            }
        }
        Ok(runs)
    }

    /// Returns true if root's receipt cannot be read for the same reason, which the status then reports.
    fn root_record_fails_with(&self, code: Code) -> bool {
        matches!(code, Code::Unreadable | Code::InTheWay)
            && self.observe().is_ok_and(|facts| facts.machine.record.is_err_and(|failure| failure.code == code))
    }

    /// Lets the context lead to the person's engine and takes it into use; for the engine, at each of its starts, and
    /// for `iechor-setup context use` (`always`). A context that the person chose since stays in use unless `always`;
    /// where the choices have no context, nothing is done. No password is ever asked for. Whether anything was changed.
    ///
    /// # Errors
    /// When the client's files cannot be read or changed, or another set-up is at work.
    pub fn use_context(&self, always: bool) -> Result<bool, Failure> {
        self.recover(false, &mut |_| ())?;
        if Interrupted::of(&self.tree, &self.person, Scope::User)?.is_some() {
            return if always { Err(failures::left_for_inspection()) } else { Ok(false) };
        }
        let facts = self.observe()?;
        let Some(choices) = plan::chosen(&facts).filter(|choices| choices.wants(Item::Context)) else {
            let refused = Failure::of(Code::Usage, said!("failure-context_off", context = names::CONTEXT))
                .with_help(said!("failure-context_off-help"));
            return if always { Err(refused) } else { Ok(false) };
        };
        let goal = Goal::ContextInUse(&choices, always);
        let plan = goal.plan(&facts)?;
        if let Some(failure) = plan.unmet.first() {
            return Err(failure.clone());
        }
        if plan.steps.is_empty() {
            return Ok(false);
        }
        let mut nothing = |_| ();
        let mut frontend =
            Frontend { on_event: &mut nothing, ask_password: &mut |_| None, agree_again: &mut |_| false };
        self.carry_out(goal, &plan.digest, false, &mut frontend).map(|outcome| outcome.changed > 0)
    }

    /// Which context is in use, and what decides instead.
    ///
    /// # Errors
    /// When the client's settings cannot be read.
    pub fn context_in_use(&self) -> Result<InUse, Failure> {
        plan::items::context::in_use(&self.observe()?)
    }

    /// Returns the choices that were made last; see [`plan::chosen`].
    ///
    /// # Errors
    /// As [`Facts::probe`].
    pub fn chosen(&self) -> Result<Option<Choices>, Failure> {
        Ok(plan::chosen(&self.observe()?))
    }

    /// Returns what root did, oldest first, as far back as the log goes. Lines that a crash cut off are left out.
    ///
    /// # Errors
    /// When the log cannot be read.
    pub fn log(&self) -> Result<Vec<LogLine>, Failure> {
        let mut lines = Vec::new();
        for name in [names::LOG_FILE_ROTATED, names::LOG_FILE] {
            let text = self.tree.read_of_root(&format!("{}/{name}", names::ROOT_RECORDS))?.unwrap_or_default();
            lines.extend(text.split(|b| *b == b'\n').filter_map(|line| serde_json::from_slice(line).ok()));
        }
        Ok(lines)
    }

    /// Recovers an interrupted run on both sides, and does nothing else. With `set_aside`, records that cannot be
    /// understood are renamed and kept first: journals, receipts and the person's choices. Returns notes for the person.
    ///
    /// # Errors
    /// As [`apply::recover`], or when an administrator is needed and does not agree.
    pub fn put_in_order(&self, set_aside: bool, frontend: &mut Frontend<'_>) -> Result<Vec<Said>, Failure> {
        let _lock = lock_run(&self.tree, &self.person, Scope::User)?;
        if !set_aside {
            self.recover_mine(frontend.on_event)?;
        }
        let machine = self.observe()?.machine;
        let damaged = machine.record.as_ref().is_err_and(|failure| failure.code != Code::NewerVersion);
        let mut authorised = None;
        if machine.interrupted || (set_aside && damaged) {
            if !set_aside {
                self.root_can_recover()?;
            }
            let nothing = Choices::default();
            let plan = Plan { steps: Vec::new(), ..plan::root_part(&nothing, &BTreeSet::new(), &machine)? };
            let through_helper = machine.is_through_helper() && !set_aside;
            let question = Question { plan: &plan, why: None, through_helper };
            let asked = Authorised::ask(self.auth_method, &self.tree, &self.person, question, frontend)?;
            authorised = Some((asked, plan.digest));
        }
        // Only now, so that whoever cancels changes nothing.
        let mut notes = Vec::new();
        if set_aside {
            match apply::set_aside(&self.tree, &self.person, Scope::User) {
                Ok(note) => notes.extend(note),
                Err(failure) => self.unless_away(failure)?,
            }
            self.recover_mine(frontend.on_event)?;
        }
        if let Some((authorised, digest)) = authorised {
            // It cannot be cancelled from here on.
            (frontend.on_event)(Event::Started { total: 0 });
            let request = Request { set_aside, ..Request::new(None, digest, self.person.uid) };
            notes.extend(authorised.converse(&request, 0, frontend.on_event)?);
        }
        Ok(notes)
    }

    /// Refuses, before the prompt, what root would refuse after it: a journal of root that is malformed or not trusted.
    fn root_can_recover(&self) -> Result<(), Failure> {
        match Interrupted::of(&self.tree, &self.person, Scope::Root) {
            Err(failure) if matches!(failure.code, Code::BadFile | Code::InTheWay) => Err(failure),
            _ => Ok(()),
        }
    }

    /// At a first start, completes what an administrator set up for this person before the home directory existed, if
    /// that needs no password. Where an organisation decides everything, makes what needs no password of that, and
    /// leaves the rest to whoever manages this Mac. Returns true if there was something to complete.
    ///
    /// # Errors
    /// As [`Session::carry_out`].
    pub fn finish_install(&self, on_event: &mut dyn FnMut(Event)) -> Result<bool, Failure> {
        let facts = self.observe()?;
        let untouched = facts.home().is_some_and(|home| matches!((&home.settings, &home.record), (Ok(None), Ok(None))));
        if untouched && facts.machine.locks().decides_all() && !facts.machine.interrupted {
            let choices = plan::begun_with(&facts);
            return self.carry_out_alone(Goal::Alone(&choices, &Item::ALL.into()), on_event);
        }
        let (true, Some(choices)) = (untouched, plan::chosen(&facts)) else { return Ok(false) };
        let plan = plan::plan(Some(&choices), &facts)?;
        if plan.steps.is_empty() || plan.needs_password() || facts.machine.interrupted {
            return Ok(false);
        }
        let mut frontend = Frontend { on_event, ask_password: &mut |_| None, agree_again: &mut |_| false };
        self.carry_out(Goal::Chosen(&choices), &plan.digest, false, &mut frontend).map(|_| true)
    }
}

/// Explains a plan. An interrupted run that root must recover first needs a password too.
fn explained(plan: &Plan, facts: &Facts) -> Explanation {
    let mut explanation = plan::explain(plan, facts);
    explanation.needs_password |= facts.machine.interrupted && !plan::asking::is_through_helper(facts);
    explanation
}
