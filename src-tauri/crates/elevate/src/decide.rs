//! What needs no administrator and asks nobody: decisions of a person that are only written down, and what an update of
//! the app brings of the person's own.

use std::collections::{BTreeMap, BTreeSet};

use apply::{Interrupted, lock_run};
use model::{Choices, Code, Event, Failure, Item, Part, Refusal, Scope, Undone, said};
use plan::{Facts, decisions};

use crate::{Goal, Session, failures::left_for_inspection};

impl Session {
    /// Writes choices down and does nothing else, whatever differs from them; whether that changed anything. Where
    /// nothing was ever chosen, set-up counts as finished afterwards.
    ///
    /// # Errors
    /// When they cannot be written, or another set-up is at work; then everything was undone.
    pub fn decide(&self, choices: &Choices, on_event: &mut dyn FnMut(Event)) -> Result<bool, Failure> {
        self.recover(false, on_event)?;
        if Interrupted::of(&self.tree, &self.person, Scope::User)?.is_some() {
            return Err(left_for_inspection());
        }
        self.carry_out_alone(Goal::Decided(choices), on_event)
    }

    /// Refuses these items, or (`None`) takes the refusal back: no start, no update and no check asks about a refused
    /// item. Where nothing was ever chosen, everything is off afterwards, and the first start asks no more. Whether
    /// that changed anything.
    ///
    /// # Errors
    /// As [`Session::decide`].
    pub fn refuse(&self, items: &BTreeMap<Item, Option<Refusal>>) -> Result<bool, Failure> {
        let chosen = self.chosen()?.unwrap_or_default();
        self.decide(&decisions::refusing(items, &chosen), &mut |_| ())
    }

    /// Accepts what is there of these items and names as chosen; of all chosen items, if none is named. With `undo`
    /// they are left to others no more, which changes nothing else: repairing takes them back. Whether that changed
    /// anything. Never asks for a password: what set-up itself has left there goes with the next repair.
    ///
    /// # Errors
    /// As [`decisions::adopting`] and [`Session::decide`].
    pub fn adopt(&self, parts: &BTreeSet<Part>, undo: bool) -> Result<bool, Failure> {
        let (facts, chosen) = self.decided_of()?;
        let new = match (undo, parts.is_empty()) {
            (true, true) => Choices { leave: BTreeSet::new(), ..chosen },
            (true, false) => decisions::adopting_no_more(parts, &chosen, &facts)?,
            (false, false) => decisions::adopting(parts, &chosen, &facts)?,
            (false, true) => {
                let wanted = Item::ALL.into_iter().filter(|item| chosen.wants(*item)).map(Part::Item).collect();
                decisions::adopting(&wanted, &chosen, &facts)?
            }
        };
        self.decide(&new, &mut |_| ())
    }

    /// Mutes these items and names: they stay chosen, and nobody is warned of them. With none named, all that now
    /// differ. With `undo`, they, or all, are muted no more. Whether that changed anything.
    ///
    /// # Errors
    /// When iEchor has nothing of such a name; as [`Session::decide`].
    pub fn mute(&self, parts: &BTreeSet<Part>, undo: bool) -> Result<bool, Failure> {
        let (facts, chosen) = self.decided_of()?;
        let new = match (undo, parts.is_empty()) {
            (true, true) => Choices { mute: BTreeSet::new(), ..chosen },
            (false, true) => {
                let status = plan::status(&facts);
                let differing = status.items.iter().filter(|item| !item.settled).map(|item| Part::Item(item.item));
                decisions::muting(&differing.collect(), false, &chosen, &facts)?
            }
            (undo, false) => decisions::muting(parts, undo, &chosen, &facts)?,
        };
        self.decide(&new, &mut |_| ())
    }

    /// The choices and the items with which [`Goal::Repaired`] takes these back: what somebody else has of them by now
    /// is backed up and replaced, and they are left to others, muted or refused no more.
    ///
    /// # Errors
    /// When iEchor has nothing of such a name, or the choices cannot be read.
    pub fn taking_back(&self, parts: &BTreeSet<Part>) -> Result<(Choices, BTreeSet<Item>), Failure> {
        let facts = self.observe()?;
        let items = parts.iter().map(|part| decisions::names_meant(part, &facts).map(|(item, _)| item));
        let items = items.collect::<Result<_, _>>()?;
        if let Some(Err(failure)) = facts.home().map(|home| &home.settings) {
            // What was chosen cannot be told, and the file is not overwritten unasked.
            return Err(failure.clone());
        }
        let chosen = plan::chosen(&facts).unwrap_or_default();
        Ok((decisions::repairing(parts, &chosen, &facts)?, items))
    }

    /// Refuses items and names that iEchor does not have.
    ///
    /// # Errors
    /// Then.
    pub fn know(&self, parts: &BTreeSet<Part>) -> Result<(), Failure> {
        let facts = self.observe()?;
        parts.iter().try_for_each(|part| decisions::names_meant(part, &facts).map(drop))
    }

    /// What a decision is about: the Mac, and what was chosen.
    fn decided_of(&self) -> Result<(Facts, Choices), Failure> {
        let facts = self.observe()?;
        let Some(chosen) = plan::chosen(&facts) else {
            let failure = Failure::of(Code::Usage, said!("failure-nothing_chosen"));
            return Err(failure.with_help(said!("failure-nothing_chosen-help")));
        };
        Ok((facts, chosen))
    }

    /// These choices, less the refusals of what they set up anew; `only`: the items that are repaired. The window and
    /// the command line say every choice through it.
    ///
    /// # Errors
    /// As [`plan::Facts::probe`].
    pub fn renewed(&self, choices: Choices, only: &BTreeSet<Item>) -> Result<Choices, Failure> {
        Ok(if choices.refused.is_empty() { choices } else { decisions::renewed(choices, only, &self.observe()?) })
    }

    /// Brings over what an update of the app has and needs no password: links of new tools in the person's own
    /// directory, links of tools that are gone, the context. Nothing that the person removed, muted or refused. For
    /// the engine after an update, before [`Session::check`], and for every start of the window. Returns true if there
    /// was something to bring. While another set-up is at work, or a failed one is left for inspection, nothing is
    /// done.
    ///
    /// # Errors
    /// When it cannot be done; then everything was undone.
    pub fn bring_over(&self, on_event: &mut dyn FnMut(Event)) -> Result<bool, Failure> {
        let facts = self.observe()?;
        let finished = facts.home().is_some_and(|home| matches!(home.settings, Ok(Some(_))));
        let (true, Some(choices)) = (finished, plan::chosen(&facts)) else { return Ok(false) };
        let goal = Goal::BroughtOver(&choices);
        if goal.plan(&facts)?.steps.is_empty() {
            return Ok(false);
        }
        match Interrupted::of(&self.tree, &self.person, Scope::User) {
            Ok(None) => {}
            _ => return Ok(false),
        }
        match self.carry_out_alone(goal, on_event) {
            Err(busy) if busy.code == Code::Busy => Ok(false),
            brought => brought,
        }
    }

    /// The loop without a prompt, for what is the person's own; whether anything was to be done.
    pub(crate) fn carry_out_alone(&self, goal: Goal<'_>, on_event: &mut dyn FnMut(Event)) -> Result<bool, Failure> {
        let _lock = lock_run(&self.tree, &self.person, Scope::User)?;
        self.recover_mine(on_event)?;
        self.carry_out_alone_locked(goal, on_event)
    }

    /// The same, for whoever has the lock of a run.
    pub(crate) fn carry_out_alone_locked(
        &self,
        goal: Goal<'_>,
        on_event: &mut dyn FnMut(Event),
    ) -> Result<bool, Failure> {
        let facts = self.observe()?;
        let plan = goal.plan(&facts)?;
        if plan.steps.is_empty() {
            return Ok(false);
        }
        self.make(goal, &plan, &facts, None, false, on_event)?;
        // Success is what observation shows.
        match goal.plan(&self.observe()?)?.steps.first() {
            None => Ok(true),
            Some(step) => {
                let failure =
                    Failure::of(Code::NotVerified, said!("failure-not_as_planned", path = step.action.path()))
                        .with_help(said!("failure-not_as_planned-again-help"));
                Err(Failure { undone: Undone::Stand, ..failure })
            }
        }
    }
}
