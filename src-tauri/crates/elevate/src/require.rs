//! What is asked for when something needs it, and what a first start asks for. Both are the one loop, for one item at a
//! time; [`plan::asking`] says which, and what is done instead after a No.

use std::{collections::BTreeSet, net::SocketAddr, os::fd::OwnedFd, time::Duration};

use apply::ports::{self, Error, Protocol};
use model::{
    Answer, Ask, Asked, Bound, Choices, Code, Failure, FirstStart, FirstStartDue, Item, ReceiptEntry, Refusal, Said,
    Setting, said,
};
use plan::asking::{self, FirstStartPlan, OnNeed};

use crate::{
    AuthMethod, Frontend, Goal, Session,
    asking::{Asking, in_time},
    failures::not_admin,
};

/// Why something is needed, and how long it is waited for.
#[derive(Clone, Debug, Default)]
pub struct Need {
    /// Why, in words that the prompt shows; of whoever asks.
    pub why: Option<String>,
    /// How long the answer is waited for.
    pub patience: Option<Duration>,
}

/// A port that is to be bound.
type Port = (Protocol, SocketAddr);

impl Session {
    /// Makes this setting of an item true because something needs it now, and asks for it if the mode has it so. Of
    /// several at once, one asks, and the others wait for what comes of it. A No is remembered, and what can be had
    /// without an administrator is done instead. Who waits no longer than [`Need::patience`] and gives up leaves
    /// nothing, also where the prompt is answered later.
    ///
    /// # Errors
    /// When it is not made: nobody is asked in this mode or after a refusal, the prompt was declined, or took too long.
    pub fn require(
        &self,
        item: Item,
        setting: Setting,
        need: &Need,
        frontend: &mut Frontend<'_>,
    ) -> Result<(), Failure> {
        self.require_for(None, item, setting, need, frontend)
    }

    /// Binds a port for the engine: directly, through the helper, or, where the mode has it so, through the helper that
    /// is asked for now.
    ///
    /// # Errors
    /// In the words of the manual, if nobody allowed the helper.
    pub fn bind(
        &self,
        protocol: Protocol,
        address: SocketAddr,
        need: &Need,
        frontend: &mut Frontend<'_>,
    ) -> Result<(OwnedFd, Bound), Failure> {
        let helper = ports::helper(&self.tree);
        let bind = || helper.bind(protocol, address).map(|(fd, by)| (fd, ports::bound(by)));
        match bind() {
            Err(error) if ports::may_be_allowed(&error) && self.mode().is_ok_and(|mode| mode != Ask::FirstLaunch) => {}
            bound => return bound.map_err(|e| self.not_bound(&e)),
        }
        self.require_for(Some((protocol, address)), Item::Ports, Setting::On, need, frontend)?;
        bind().map_err(|e| self.not_bound(&e))
    }

    /// When set-up asks here.
    ///
    /// # Errors
    /// As [`plan::Facts::probe`].
    pub fn mode(&self) -> Result<Ask, Failure> {
        let facts = self.observe()?;
        Ok(asking::mode(&plan::chosen(&facts).unwrap_or_default(), &facts.machine))
    }

    fn require_for(
        &self,
        port: Option<Port>,
        item: Item,
        setting: Setting,
        need: &Need,
        frontend: &mut Frontend<'_>,
    ) -> Result<(), Failure> {
        let session = self.again();
        let run = move |asking: &Asking<'_>, frontend: &mut Frontend<'_>| {
            session.require_in_turn(item, setting, asking, frontend)
        };
        let required = in_time((need.why.as_deref(), need.patience), frontend, run);
        match required {
            Err(failure) if item == Item::Ports && is_no(failure.code) => Err(self.as_the_page_has_it(port, failure)),
            required => required,
        }
    }

    fn require_in_turn(
        &self,
        item: Item,
        setting: Setting,
        asking: &Asking<'_>,
        frontend: &mut Frontend<'_>,
    ) -> Result<(), Failure> {
        let _lock = self.lock_in_turn(asking)?;
        self.recover_mine(frontend.on_event)?;
        let facts = self.observe()?;
        let home = facts.home.as_ref().map_err(Failure::clone)?;
        home.settings.as_ref().map_err(Failure::clone)?;
        let chosen = plan::chosen(&facts);
        let mut before = chosen.clone().unwrap_or_default();
        if setting == Setting::Kubernetes {
            // From now on its host name is looked after, whoever leads it here.
            before.kubernetes = true;
        }
        let on_need = asking::on_need(item, setting, &before, &facts)?;
        let (choices, items, asks) = match on_need {
            OnNeed::Made(choices, items, asks) => (choices, items, asks),
            OnNeed::Met | OnNeed::NotAsked => {
                // A first start that has not been yet is not made out to have been.
                if chosen.as_ref().is_some_and(|chosen| *chosen != before) {
                    asking.begin()?;
                    self.carry_out_alone_locked(Goal::Decided(&before), frontend.on_event)?;
                }
                return if matches!(on_need, OnNeed::Met) { Ok(()) } else { Err(not_asked(item, &before)) };
            }
        };
        if asks && !self.may_ask(facts.machine.is_through_helper()) {
            // A first start that has not been yet does the same for all.
            if let Some(chosen) = chosen {
                let (instead, about) = asking::fallback(item, &before, &facts.machine);
                if instead != chosen {
                    asking.begin()?;
                    self.make_instead(&instead, &about, frontend)?;
                }
            }
            return Err(not_admin());
        }
        match self.carry_out_items(&choices, &items, asking, frontend) {
            Ok(()) => match asking::unmet(item, &choices, &self.observe()?) {
                None => Ok(()),
                Some(unmet) => Err(unmet),
            },
            Err(failure) if asking.refused.get() => {
                let (instead, about) = asking::fallback(item, &before, &facts.machine);
                self.make_instead(&asking::refused(items, &instead), &about, frontend)?;
                let made = instead.wants(item) && !before.wants(item);
                Err(refused(&failure, item, made))
            }
            Err(failure) => Err(failure),
        }
    }

    /// Whether there is anybody whom it makes sense to ask: the page asks no account that is no administrator.
    fn may_ask(&self, is_through_helper: bool) -> bool {
        self.person.admin || is_through_helper || self.auth_method == AuthMethod::AlreadyRoot
    }

    /// The loop, for these items.
    fn carry_out_items(
        &self,
        choices: &Choices,
        items: &BTreeSet<Item>,
        asking: &Asking<'_>,
        frontend: &mut Frontend<'_>,
    ) -> Result<(), Failure> {
        let goal = Goal::Repaired(choices, items);
        let digest = goal.plan(&self.observe()?)?.digest;
        self.carry_out_locked(goal, &digest, false, asking, frontend).map(drop)
    }

    /// Remembers these choices, and makes of these items what needs no administrator.
    fn make_instead(
        &self,
        choices: &Choices,
        items: &BTreeSet<Item>,
        frontend: &mut Frontend<'_>,
    ) -> Result<(), Failure> {
        self.carry_out_alone_locked(Goal::Alone(choices, items), frontend.on_event).map(drop)
    }

    /// What the first start does where set-up asks for one thing at a time, or for the helper first. `None`: nothing,
    /// since the window asks, or something was chosen already: also where a first start was broken off after it had
    /// made something, what is missing is asked for when something needs it. Where there is no screen to ask on, what
    /// needs asking is left to the next start.
    ///
    /// # Errors
    /// As [`Session::carry_out`]; a refusal is no error.
    pub fn first_start(&self, frontend: &mut Frontend<'_>) -> Result<Option<FirstStart>, Failure> {
        if self.asks_nobody || asking::first_start(&self.observe()?).is_none() {
            return Ok(None);
        }
        let lock = self.lock_in_turn(&Asking::default())?;
        self.recover_mine(frontend.on_event)?;
        // Another start may have been quicker.
        let Some(first) = asking::first_start(&self.observe()?) else { return Ok(None) };
        let asked = match first.together {
            true => self.ask_for_all(&first, frontend)?,
            false => self.ask_one_by_one(&first, frontend)?,
        };
        drop(lock);
        let facts = self.observe()?;
        let holds = facts.home().and_then(plan::Home::receipt).map(|receipt| receipt.holds.as_slice());
        let profile = holds.unwrap_or_default().iter().find_map(|entry| match entry {
            ReceiptEntry::Block { path } => Some(path.clone()),
            _ => None,
        });
        Ok(Some(FirstStart { asked, profile, status: self.status()? }))
    }

    /// What [`Session::first_start`] has to make, if anything: the items, and whether an administrator is asked for one.
    ///
    /// # Errors
    /// As [`plan::Facts::probe`].
    pub fn first_start_due(&self) -> Result<Option<FirstStartDue>, Failure> {
        let facts = self.observe()?;
        Ok(asking::first_start(&facts).map(|first| {
            let of_root = asking::of_root(&first.all(), &facts);
            let through_helper = facts.machine.is_through_helper();
            FirstStartDue {
                items: first.asks.iter().map(|(item, _)| *item).collect(),
                together: first.together,
                asks: !of_root.is_empty() && !through_helper && self.may_ask(through_helper),
            }
        }))
    }

    /// One prompt for each item that root has something to do for.
    fn ask_one_by_one(&self, first: &FirstStartPlan, frontend: &mut Frontend<'_>) -> Result<Vec<Asked>, Failure> {
        let (mut choices, mut along) = (first.choices.clone(), first.unasked.clone());
        let machine = &self.observe()?.machine;
        let mut asked = Vec::new();
        for (item, setting) in first.asks.iter().copied() {
            let wanted = choices.clone().with(item, setting);
            let items = along.iter().copied().chain([item]).collect();
            let answer = self.ask(&wanted, &items, frontend)?;
            asked.push(Asked { item, answer });
            let instead = || asking::fallback(item, &choices, machine);
            let (new, about) = match answer {
                Answer::Unasked | Answer::Allowed => (wanted, None),
                // An account that is no administrator refused nothing.
                Answer::NotAdmin => with(instead(), |choices| choices),
                Answer::Cancelled | Answer::Denied => with(instead(), |choices| asking::refused([item], &choices)),
                Answer::NoScreen => break,
            };
            if let Some(about) = about {
                self.make_instead(&new, &along.union(&about).copied().collect(), frontend)?;
            }
            choices = new;
            along.clear();
        }
        Ok(asked)
    }

    /// One prompt for the helper and all else.
    fn ask_for_all(&self, first: &FirstStartPlan, frontend: &mut Frontend<'_>) -> Result<Vec<Asked>, Failure> {
        let wanted = first.all();
        let facts = self.observe()?;
        let of_root = asking::of_root(&wanted, &facts);
        let answer = self.ask(&wanted, &BTreeSet::new(), frontend)?;
        let about = first.asks.iter().map(|(item, _)| *item);
        let mut asked: Vec<Asked> = about.map(|item| Asked { item, answer }).collect();
        // Of what root had nothing to do for, nobody was asked.
        for asked in asked.iter_mut().filter(|asked| !of_root.contains(&asked.item)) {
            asked.answer = Answer::Unasked;
        }
        let is_refused = match answer {
            Answer::Unasked | Answer::Allowed | Answer::NoScreen => return Ok(asked),
            Answer::NotAdmin => false,
            Answer::Cancelled | Answer::Denied => true,
        };
        let (mut choices, mut items) = (wanted, first.unasked.clone());
        for item in of_root.iter().copied() {
            let (instead, about) = asking::fallback(item, &choices.with(item, Setting::Off), &facts.machine);
            choices = instead;
            items.extend(about);
        }
        items.extend(first.asks.iter().map(|(item, _)| *item));
        if is_refused {
            choices = asking::refused(of_root, &choices);
        }
        self.make_instead(&choices, &items, frontend)?;
        Ok(asked)
    }

    /// Makes these items, of all if none is named, as these choices say, and asks if root has something to do for them.
    fn ask(&self, choices: &Choices, items: &BTreeSet<Item>, frontend: &mut Frontend<'_>) -> Result<Answer, Failure> {
        let facts = self.observe()?;
        let goal = if items.is_empty() { Goal::Chosen(choices) } else { Goal::Repaired(choices, items) };
        let plan = goal.plan(&facts)?;
        let asks = plan.needs_password() || facts.machine.interrupted;
        if asks && !self.may_ask(facts.machine.is_through_helper()) {
            return Ok(Answer::NotAdmin);
        }
        let asking = Asking::default();
        match self.carry_out_locked(goal, &plan.digest, false, &asking, frontend) {
            Ok(_) => Ok(if asks { Answer::Allowed } else { Answer::Unasked }),
            Err(failure) if asking.refused.get() && failure.code == Code::Cancelled => Ok(Answer::Cancelled),
            Err(_) if asking.refused.get() => Ok(Answer::Denied),
            Err(failure) if failure.code == Code::NoScreen => Ok(Answer::NoScreen),
            Err(failure) => Err(failure),
        }
    }

    /// An error of the helper's client, with what to do. Another account's helper cannot be mended by setting up for
    /// this one.
    pub fn not_bound(&self, error: &Error) -> Failure {
        let failure = ports::failure(error);
        if ports::is_of_others(error) {
            return failure.with_help(match self.observe().map(|facts| users_of_ports(&facts)) {
                Ok(others) if !others.is_empty() => said!("failure-port_of_others-help", accounts = others),
                _ => said!("failure-port_of_somebody-help", path = model::names::HELPER_SOCKET),
            });
        }
        failure
    }

    /// The manual's error of a helper that nobody allowed; what happened is its cause.
    fn as_the_page_has_it(&self, port: Option<Port>, failure: Failure) -> Failure {
        let declined = Error::declined(port);
        let error = match failure.code {
            // Nobody was asked to start it: then it is said how its socket really is.
            Code::NotAsked if self.mode().is_ok_and(|mode| mode == Ask::FirstLaunch) => ports::not_running(&self.tree),
            _ => None,
        };
        let page = Failure { code: failure.code, ..ports::failure(&error.unwrap_or(declined)) };
        let page = page.because_of_all(&failure);
        match failure.help_value() {
            Some(help) => page.with_help(said!("failure-port_refused-help", help = help)),
            None => page,
        }
    }
}

/// What becomes of the choices after a No, and which items that is about.
fn with(
    (choices, items): (Choices, BTreeSet<Item>),
    so: impl FnOnce(Choices) -> Choices,
) -> (Choices, Option<BTreeSet<Item>>) {
    (so(choices), Some(items))
}

/// Whether something was not allowed, or nobody could be asked.
fn is_no(code: Code) -> bool {
    matches!(code, Code::Cancelled | Code::NotAuthorised | Code::TimedOut | Code::NotAsked | Code::NoScreen)
}

/// The other accounts that the helper is set up for.
fn users_of_ports(facts: &plan::Facts) -> Vec<String> {
    facts.machine.receipts.others_with(Item::Ports).map(|receipt| receipt.user.clone()).collect()
}

/// The prompt for an item was answered with No, which is remembered; `made`: what can be had without an administrator
/// was made instead.
fn refused(failure: &Failure, item: Item, made: bool) -> Failure {
    let word = item.argument();
    let message = match failure.code {
        Code::Cancelled => said!("failure-refused-cancelled", item = word),
        _ => said!("failure-refused-denied", item = word),
    };
    let instead = Some(said!(&format!("instead-{}", item.word()))).filter(|instead| made && instead.is_known());
    let help = instead.map_or_else(
        || ask_again(item),
        |instead| said!("failure-refused-help-instead", item = word, instead = instead),
    );
    Failure::of(failure.code, message).with_help(help)
}

fn ask_again(item: Item) -> Said {
    said!("failure-refused-help", item = item.argument())
}

/// Nobody is asked about an item.
fn not_asked(item: Item, before: &Choices) -> Failure {
    let word = item.argument();
    let (what, help) = match before.refused.get(&item) {
        Some(Refusal::Never) => (said!("failure-not_asked-never", item = word), ask_again(item)),
        _ if before.wants(item) => {
            (said!("failure-not_asked-repair", item = word), said!("failure-not_asked-repair-help", item = word))
        }
        _ => (said!("failure-not_asked-off", item = word), said!("failure-not_asked-off-help", flag = item.flag())),
    };
    Failure::of(Code::NotAsked, what).with_help(help)
}
