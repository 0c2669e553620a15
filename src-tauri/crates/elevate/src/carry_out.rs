//! The loop itself: observe, plan, authorise, apply both parts, verify.

use std::collections::BTreeSet;

use apply::{RootCommit, Transaction, TransactionSpec, lock_run, ports, root::Request};
use model::{
    Choices, Code, Digest, Event, Failure, FileState, Item, Outcome, Plan, Reason, Receipt, Said, Scope, Setting,
    Status, Step, Undone, names, said,
};
use plan::{Facts, records::Remains};

use crate::{
    Frontend, Session, asking::Asking, debug, explained, failures::is_answer, prompt::Question,
    root_channel::Authorised,
};

/// The choices that need no administrator, where nothing of root's stands, as options of the command line.
fn without() -> String {
    let option = |item: Item| {
        let setting = item.without_password()?;
        Some(match (setting, item.off_flag()) {
            (Setting::Off, Some(off)) => format!("--{off}"),
            (Setting::On, Some(_)) => format!("--{}", item.flag()),
            (setting, _) => format!("--{} {}", item.flag(), setting.word()),
        })
    };
    Item::ALL.into_iter().filter_map(option).collect::<Vec<_>>().join(" ")
}

/// What a run is to make true.
#[derive(Clone, Copy, Debug)]
pub enum Goal<'c> {
    /// The Mac is as these choices say.
    Chosen(&'c Choices),
    /// These items are as the choices say; all else stays as it is.
    Repaired(&'c Choices, &'c BTreeSet<Item>),
    /// The context is there and in use, whatever else differs; with `true`, although another one was chosen since.
    /// Nobody is asked for anything.
    ContextInUse(&'c Choices, bool),
    /// These choices are remembered, and nothing else is done.
    Decided(&'c Choices),
    /// Of these items, what needs no administrator is as the choices say; all else stays as it is.
    Alone(&'c Choices, &'c BTreeSet<Item>),
    /// What an update of the app brings, and needs no password, is there; all else stays as it is.
    BroughtOver(&'c Choices),
    /// The Mac is as if set-up had never been.
    Uninstalled,
    /// The same, and `settings.toml` stays as it is, so that a later run can bring everything back.
    UninstalledKeepingChoices,
}

impl<'c> Goal<'c> {
    pub(crate) fn choices(self) -> Option<&'c Choices> {
        match self {
            Self::Chosen(choices)
            | Self::Repaired(choices, _)
            | Self::Alone(choices, _)
            | Self::ContextInUse(choices, _)
            | Self::Decided(choices)
            | Self::BroughtOver(choices) => Some(choices),
            Self::Uninstalled | Self::UninstalledKeepingChoices => None,
        }
    }

    /// The items that it is about; all, if it names none.
    fn only(self) -> BTreeSet<Item> {
        match self {
            Self::Repaired(_, only) | Self::Alone(_, only) => only.clone(),
            Self::ContextInUse(..) => BTreeSet::from([Item::Context]),
            Self::Chosen(_)
            | Self::Decided(_)
            | Self::BroughtOver(_)
            | Self::Uninstalled
            | Self::UninstalledKeepingChoices => BTreeSet::new(),
        }
    }

    /// Plans for this goal. What stays is not removed: the receipt goes on holding it.
    pub(crate) fn plan(self, facts: &Facts) -> Result<Plan, Failure> {
        match self {
            Self::Decided(choices) => return plan::remembered(choices, facts),
            Self::Alone(choices, items) => return plan::asking::alone(choices, items, facts),
            Self::BroughtOver(choices) => return Ok(plan::notices::brought_over(choices, facts)),
            _ => {}
        }
        let mut plan = plan::plan_of(self.choices(), &self.only(), facts)?;
        if let Self::ContextInUse(_, true) = self {
            plan::items::context::take(&mut plan, facts);
        }
        if matches!(self, Self::UninstalledKeepingChoices) {
            plan.steps.retain(|step| step.reason != Reason::CHOICES_REMOVED);
        }
        Ok(plan)
    }

    /// The directory of records that stays with the choices in it, if they stay.
    fn keeps(self, facts: &Facts) -> Option<&str> {
        let home = facts.home().filter(|home| home.settings_file != Ok(FileState::Missing))?;
        matches!(self, Self::UninstalledKeepingChoices).then_some(&home.records)
    }
}

impl Session {
    /// The loop: makes `goal` true, if what that means in root's part is still what was agreed to. With
    /// `no_rollback`, a failure leaves everything as it is then, as evidence.
    ///
    /// # Errors
    /// With everything undone, unless the failure says otherwise.
    pub fn carry_out(
        &self,
        goal: Goal<'_>,
        approved: &Digest,
        no_rollback: bool,
        frontend: &mut Frontend<'_>,
    ) -> Result<Outcome, Failure> {
        let _lock = lock_run(&self.tree, &self.person, Scope::User)?;
        self.carry_out_locked(goal, approved, no_rollback, &Asking::default(), frontend)
    }

    /// The same, for whoever has the lock of a run.
    pub(crate) fn carry_out_locked(
        &self,
        goal: Goal<'_>,
        approved: &Digest,
        no_rollback: bool,
        asking: &Asking<'_>,
        frontend: &mut Frontend<'_>,
    ) -> Result<Outcome, Failure> {
        self.recover_mine(frontend.on_event)?;
        let facts = self.observe_for(goal)?;
        let (choices, mut plan) = (goal.choices(), goal.plan(&facts)?);
        if plan.digest != *approved {
            return Err(
                Failure::of(Code::PlanChanged, said!("failure-not_agreed")).with_help(said!("failure-not_agreed-help"))
            );
        }
        plan::refuse_switched_off(&plan, &facts)?;
        let total = u32::try_from(plan.steps.len()).unwrap_or(u32::MAX);
        let roots_run = facts.machine.interrupted && !matches!(goal, Goal::ContextInUse(..));
        let asks = plan.needs_password() || roots_run;
        debug!("{total} steps for '{}', needs root: {asks}, digest {:?}", self.person.name, plan.digest);
        if total == 0 && !asks {
            let mut notes = away(&facts, choices).into_iter().chain(plan.unmet.iter().map(not_done)).collect();
            self.name_what_remains(goal, &facts, &facts, &mut notes)?;
            let status = self.status_after(goal, &self.observe_with_helper(ports::ANSWER)?);
            // As the status has it: the login shell was not asked for the plan.
            let left = if status.finished { status.left.clone() } else { plan.left };
            return Ok(Outcome {
                changed: 0,
                status,
                left,
                notes: Said::all_english(&notes),
                said: notes,
                unmet: count(&plan.unmet),
            });
        }
        if roots_run {
            self.root_can_recover()?;
        }
        let mut untidied = None;
        let authorised = match asks {
            false => None,
            true => {
                let through_helper = plan::asking::is_through_helper(&facts)
                    && plan::asking::only_by_administrators(&plan, &facts.machine).is_none()
                    && !no_rollback;
                let question = Question { plan: &plan, why: asking.why, through_helper };
                let answer = Authorised::ask(self.auth_method, &self.tree, &self.person, question, frontend);
                asking.begin()?;
                asking.refused.set(answer.as_ref().is_err_and(is_answer));
                match answer {
                    Ok(authorised) => Some(authorised),
                    Err(failure) if only_tidies(&plan, &facts) && is_denied(&failure) => {
                        // What root would only remove is offered, not demanded: the person's part goes on.
                        plan.steps.retain(|step| step.scope == Scope::User);
                        untidied = Some(failure);
                        None
                    }
                    Err(failure) => return Err(advised(failure, choices, &facts)),
                }
            }
        };
        asking.begin()?;
        let mut undone = false;
        let made = self.make(goal, &plan, &facts, authorised.as_ref(), no_rollback, &mut |event| {
            undone |= matches!(event, Event::Recovered { scope: Scope::Root, .. });
            (frontend.on_event)(event);
        });
        let (total, notes) = match made {
            Err(failure) if undone && failure.code == Code::PlanChanged => {
                // Root undid an interrupted run, so that what is left to do is another list.
                let facts = self.observe_for(goal)?;
                let plan = goal.plan(&facts)?;
                plan::refuse_switched_off(&plan, &facts)?;
                if !(frontend.agree_again)(&explained(&plan, &facts)) {
                    return Err(failure);
                }
                self.make(goal, &plan, &facts, authorised.as_ref(), no_rollback, frontend.on_event)?
            }
            made => made?,
        };
        self.verified(goal, Made { changed: total, notes, untidied, before: facts }, frontend)
    }

    /// Makes both parts of a plan; how many steps that were, and what is worth knowing of them.
    pub(crate) fn make(
        &self,
        goal: Goal<'_>,
        plan: &Plan,
        facts: &Facts,
        authorised: Option<&Authorised<'_>>,
        no_rollback: bool,
        on_event: &mut dyn FnMut(Event),
    ) -> Result<(u32, Vec<Said>), Failure> {
        let total = u32::try_from(plan.steps.len()).unwrap_or(u32::MAX);
        on_event(Event::Started { total });
        let spec = TransactionSpec {
            person: &self.person,
            choices: &goal.choices().cloned().unwrap_or_default(),
            only: &goal.only(),
            plan,
            receipt: facts.home().and_then(plan::Home::receipt),
            receipts: &facts.machine.receipts,
            no_rollback,
        };
        self.both_parts(&spec, authorised, on_event).map(|notes| (total, notes))
    }

    /// The person's part, then root's; either both hold or neither.
    fn both_parts(
        &self,
        spec: &TransactionSpec<'_>,
        authorised: Option<&Authorised<'_>>,
        on_event: &mut dyn FnMut(Event),
    ) -> Result<Vec<Said>, Failure> {
        let TransactionSpec { person, choices, only, plan, no_rollback, .. } = *spec;
        let count = u32::try_from(plan.part(Scope::User).count()).unwrap_or(u32::MAX);
        // A record that is of another account's name or number is written anew, although nothing else is to be done.
        let is_other = |receipt: &Receipt| receipt.uid != person.uid || receipt.user != person.name;
        let mut mine = match count {
            0 if !spec.receipt.is_some_and(is_other) => None,
            _ => Some(Transaction::begin(&self.tree, Scope::User, spec)?),
        };
        if let Some(mine) = &mut mine {
            mine.run(0, on_event)?;
        }
        let root = authorised.map_or(Ok(Vec::new()), |authorised| {
            let approved = plan.digest.clone();
            let request = Request::new(Some(choices.clone()), approved, person.uid);
            let request = Request { no_rollback, only: only.clone(), ..request };
            authorised.converse(&request, count, on_event)
        });
        let root = match root {
            // Without an answer, what stands on disk tells.
            Err(lost) if lost.code == Code::Lost => match RootCommit::of(spec).root_committed(&self.tree) {
                Ok(true) => Ok(vec![said!("outcome-no_answer")]),
                Ok(false) => Err(self.lost(lost)),
                Err(failure) => return Err(leave(mine, lost.because_of_all(&failure))),
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
        let lost = lost.with_help(said!("failure-lost-midway-help"));
        Failure { code: Code::UndoIncomplete, undone: Undone::Partly, ..lost }
    }

    /// After uninstalling, or where there is nothing to uninstall: notes what still stands.
    fn name_what_remains(
        &self,
        goal: Goal<'_>,
        facts: &Facts,
        before: &Facts,
        notes: &mut Vec<Said>,
    ) -> Result<(), Failure> {
        if goal.choices().is_some() {
            return Ok(());
        }
        for Remains { path, seen, job } in plan::records::remains(&self.tree, facts, before)? {
            let named = notes.iter().any(|note| note.english().contains(&path));
            if !named && goal.keeps(facts).is_none_or(|kept| !path.starts_with(kept)) {
                notes.push(match (seen, job) {
                    (_, true) => said!("outcome-job", path = path),
                    (true, false) => said!("outcome-stays", path = path),
                    (false, false) => said!("outcome-unseen", path = path),
                });
            }
        }
        let others: Vec<String> = facts.machine.receipts.others.iter().map(|receipt| receipt.user.clone()).collect();
        if !others.is_empty() {
            notes.push(said!("outcome-others", accounts = others));
        }
        if before.machine.record.is_err() {
            notes.push(said!("outcome-no_record"));
        }
        Ok(())
    }

    /// The status once a goal is reached. What an organisation says and nobody understands keeps nothing from being
    /// uninstalled.
    fn status_after(&self, goal: Goal<'_>, facts: &Facts) -> Status {
        let mut status = self.status_of(facts);
        if goal.choices().is_none() {
            status.unread.retain(|failure| facts.machine.managed.as_ref().err() != Some(failure));
        }
        status
    }

    /// Success is what observation shows, not what a step reported.
    fn verified(&self, goal: Goal<'_>, made: Made, frontend: &mut Frontend<'_>) -> Result<Outcome, Failure> {
        let Made { changed, mut notes, untidied, before } = made;
        (frontend.on_event)(Event::Verifying);
        let facts = self.observe_with_helper(ports::ANSWER)?;
        notes.extend(away(&facts, goal.choices()));
        let plan = goal.plan(&facts)?;
        notes.extend(plan.unmet.iter().map(not_done));
        self.name_what_remains(goal, &facts, &before, &mut notes)?;
        let demanded = |step: &&Step| untidied.is_none() || step.scope == Scope::User;
        if let Some(failure) = &untidied {
            let older: Vec<&str> = plan.part(Scope::Root).map(|step| step.action.path()).collect();
            let why = failure.told();
            match older.as_slice() {
                _ if only_recorded(&plan) => notes.push(said!("outcome-still_recorded", why = why)),
                [] => {}
                [path, ..] => {
                    notes.push(said!("outcome-older", path = *path, count = older.len() as u64, why = why));
                }
            }
        }
        if let Some(step) = plan.steps.iter().find(demanded) {
            let path = step.action.path();
            let failure = Failure::of(Code::NotVerified, said!("failure-not_as_planned", path = path))
                .with_help(said!("failure-not_as_planned-help"));
            return Err(Failure { undone: Undone::Stand, ..failure });
        }
        let unmet = count(&plan.unmet);
        let status = self.status_after(goal, &facts);
        self.forget_told(&facts, &status)?;
        Ok(Outcome { changed, status, left: plan.left, notes: Said::all_english(&notes), said: notes, unmet })
    }
}

fn count(unmet: &[Failure]) -> u32 {
    u32::try_from(unmet.len()).unwrap_or(u32::MAX)
}

/// What a run made, before it is checked.
struct Made {
    changed: u32,
    notes: Vec<Said>,
    /// Why root did not remove what it only would have tidied up, if it did not.
    untidied: Option<Failure>,
    before: Facts,
}

/// Whether all that root would do is to remove what no record says is anybody's, or to note who uses what, while the
/// person's part does something that was chosen.
fn only_tidies(plan: &Plan, facts: &Facts) -> bool {
    if only_recorded(plan) && !facts.machine.interrupted {
        return plan.part(Scope::User).next().is_some();
    }
    let unrecorded = matches!(facts.machine.record, Ok(false)) && !facts.machine.interrupted;
    unrecorded && plan.part(Scope::Root).all(|step| step.reason.removes()) && plan.part(Scope::User).next().is_some()
}

/// Whether all that root would do is to note who uses what.
fn only_recorded(plan: &Plan) -> bool {
    plan.part(Scope::Root).all(|step| step.action.is_only_recorded())
}

/// Whether no administrator allowed it, which is not the same as Cancel.
fn is_denied(failure: &Failure) -> bool {
    matches!(failure.code, Code::NotAuthorised | Code::NoScreen)
}

/// With the choices that would need no administrator, where there are such.
fn advised(failure: Failure, choices: Option<&Choices>, facts: &Facts) -> Failure {
    // Where something of root's stands, even less would need a password: to remove it.
    let refused = is_denied(&failure) || failure.code == Code::Cancelled;
    if !refused || choices.is_none() || plan::needs_password(facts).without {
        return failure;
    }
    let help = match failure.help_value() {
        None => said!("failure-without-help-alone", options = without()),
        Some(help) => said!("failure-without-help", help = help, options = without()),
    };
    failure.with_help(help)
}

/// What could not be done of the person's own, if anything.
fn away(facts: &Facts, choices: Option<&Choices>) -> Option<Said> {
    let away = facts.home.as_ref().err()?;
    let user = &facts.machine.person.name;
    Some(match (away.code, choices, away.help_value()) {
        (Code::NoHome, Some(_), _) => said!("outcome-no_home", what = away.told()),
        (Code::NoHome, None, _) => said!("outcome-no_home-removed", what = away.told()),
        (_, _, Some(help)) => said!("outcome-away-help", account = user, why = away.told(), help = help),
        (_, _, None) => said!("outcome-away", account = user, why = away.told()),
    })
}

/// Something that cannot be done here, and what to do about it.
fn not_done(failure: &Failure) -> Said {
    match failure.help_value() {
        Some(help) => said!("outcome-not_done-help", what = failure.told(), help = help),
        None => said!("outcome-not_done", what = failure.told()),
    }
}

/// Leaves the person's part, if there is one, to the next start.
fn leave(mine: Option<Transaction<'_>>, because: Failure) -> Failure {
    match mine {
        Some(mine) => mine.leave(because),
        None => because,
    }
}
