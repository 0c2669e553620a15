//! The commands that change something: shown, agreed to, carried out, told.

use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
    io::{self, Write},
    time::Instant,
};

use elevate::{Frontend, Goal, Session};
use model::{
    Change, Choices, Code, Event, Explanation, Failure, Item, Part, Reason, Scope,
    catalogue::{english, say},
    output::OutcomeOutput,
    said, text,
};
use rustix::event::{PollFd, PollFlags, Timespec, poll};

use crate::{choices::Chosen, decide, interrupt, output::Output, print};

/// How changes are made.
#[derive(Clone, Copy)]
pub(crate) struct How {
    pub yes: bool,
    pub no_rollback: bool,
    /// Whether an administrator may be asked.
    pub asks: bool,
}

/// What a command is to make true.
pub(crate) enum Wish {
    /// What was chosen.
    Chosen(Chosen),
    /// What was chosen, of these items; of all, if none is named.
    Repaired(Choices, BTreeSet<Item>),
    /// Nothing of set-up stands; perhaps the choices stay.
    Uninstalled { keep_choices: bool },
}

impl Wish {
    fn goal(&self) -> Goal<'_> {
        match self {
            Self::Chosen(chosen) => Goal::Chosen(&chosen.choices),
            Self::Repaired(choices, only) if only.is_empty() => Goal::Chosen(choices),
            Self::Repaired(choices, only) => Goal::Repaired(choices, only),
            Self::Uninstalled { keep_choices: false } => Goal::Uninstalled,
            Self::Uninstalled { keep_choices: true } => Goal::UninstalledKeepingChoices,
        }
    }
}

/// What was interrupted is put in order before anything is looked at; what that needs root for, or
/// was left as evidence, is named.
pub(crate) fn look_first(session: &Session) -> Result<(), Failure> {
    // Not on standard output, where a program may read.
    let looked = session
        .recover(false, &mut |event| complain!("iechor-setup: {}", print::recovered(&event)))
        .and_then(|()| session.interrupted());
    match looked {
        Ok(runs) => runs.iter().for_each(|(scope, run)| complain!("iechor-setup: {}", print::interrupted(*scope, run))),
        // Looking is allowed all the same.
        Err(busy) if busy.code == Code::Busy => {
            complain!("iechor-setup: {}", text!("terminal-busy", what = busy.told_text()));
        }
        Err(failure) => return Err(failure),
    }
    Ok(())
}

/// Shows, asks, carries out. If root first had to put an interrupted run in order, what is left
/// to do is another list, which is shown and asked about again.
pub(crate) fn carry_out(
    session: &Session,
    output: &mut Output,
    how: How,
    choose: impl Fn() -> Result<Wish, Failure>,
) -> Result<u8, Failure> {
    interrupt::answer(output.json, output.log_again());
    let progress = RefCell::new(Progress::new(output));
    session.recover(true, &mut |event| progress.borrow_mut().hear(&event))?;
    let (wish, outcome) = loop {
        let wish = choose()?;
        let explanation = session.explain(wish.goal())?;
        let settled = |explanation: &Explanation| {
            let mut progress = progress.borrow_mut();
            show(progress.output, how, &wish, explanation);
            if explanation.count > 0 && !how.yes {
                agree(progress.output, explanation)?;
            }
            progress.begin(explanation.clone());
            Ok::<(), Failure>(())
        };
        settled(&explanation)?;
        let digest = explanation.digest.clone();
        let can_ask = progress.borrow().output.can_ask();
        let mut answer = |asked: Event| prompt(can_ask, &asked, None);
        let mut refused = None;
        let carried_out = session.carry_out(
            wish.goal(),
            &digest,
            how.no_rollback,
            &mut Frontend {
                on_event: &mut |event| progress.borrow_mut().hear(&event),
                ask_password: &mut answer,
                agree_again: &mut |explanation| {
                    // Nothing is being made while somebody is asked.
                    interrupt::changing(false);
                    refused = settled(explanation).err();
                    refused.is_none()
                },
            },
        );
        match carried_out {
            // The interrupted run was undone, which was said; no more than that was agreed to.
            Err(failure) if refused.is_some() => return Err(refused.unwrap_or(failure)),
            Err(failure) if failure.code == Code::PlanChanged && progress.borrow().recovered => {
                interrupt::changing(false)
            }
            other => break (wish, other?),
        }
    };
    interrupt::changing(false);
    let recovered = progress.into_inner().ever_recovered;
    let quiet = output.quiet;
    output.result(&OutcomeOutput { outcome: Some(outcome.clone()) }, || match &wish {
        Wish::Chosen(_) | Wish::Repaired(..) => print::outcome(&outcome, recovered, quiet),
        Wish::Uninstalled { keep_choices } => {
            let kept = keep_choices.then(|| kept_choices(session)).flatten();
            print::uninstalled(&outcome, kept.as_deref(), quiet);
        }
    });
    let works = match &wish {
        Wish::Repaired(_, only) => {
            let undecided = outcome.status.undecided(only);
            if !output.json {
                undecided.iter().for_each(|item| decide::ways(item));
            }
            undecided.is_empty() && (outcome.status.unread.is_empty() || !only.is_empty())
        }
        Wish::Chosen(_) => outcome.status.works(),
        Wish::Uninstalled { .. } => outcome.status.works() && outcome.unmet == 0,
    };
    Ok(if works { 0 } else { 3 })
}

/// The file with the choices, where it stands.
fn kept_choices(session: &Session) -> Option<String> {
    let home = session.observe().ok()?.home.ok()?;
    matches!(home.settings, Ok(Some(_))).then(|| format!("{}/{}", home.records, model::names::SETTINGS_FILE))
}

/// Shows what will change, and says what is left out. With --quiet the list is shown only where somebody is to agree
/// to it.
fn show(output: &Output, how: How, wish: &Wish, explanation: &Explanation) {
    let left_out = match wish {
        Wish::Chosen(chosen) => print::left_out(&chosen.left_out),
        Wish::Repaired(..) | Wish::Uninstalled { .. } => None,
    };
    match (left_out, output.json) {
        // Not on standard output, where a program reads.
        (Some(note), true) => complain!("{note}"),
        (Some(note), false) => say!("{note}"),
        (None, _) => {}
    }
    if output.json {
        return;
    }
    let anything = explanation.count > 0 || !explanation.conflicts.is_empty();
    if anything && !(output.quiet && how.yes) {
        print::plan(explanation, output.verbose, how.asks);
        // Said again at the end; here for whoever is to agree.
        if !how.yes {
            print::left(&explanation.left);
        }
    }
}

/// Puts an interrupted run in order on both sides, then makes everything as it was chosen, if anything was; with
/// `parts`, these items and names, also what somebody else has of them by now.
pub(crate) fn repair(
    session: &Session,
    output: &mut Output,
    how: How,
    set_aside: bool,
    parts: &BTreeSet<Part>,
) -> Result<u8, Failure> {
    session.know(parts)?;
    interrupt::answer(output.json, output.log_again());
    let can_ask = output.can_ask();
    let mut progress = Progress::new(output);
    let mut answer = |asked: Event| prompt(can_ask, &asked, None);
    let mut frontend = Frontend {
        on_event: &mut |event| progress.hear(&event),
        ask_password: &mut answer,
        agree_again: &mut |_| false,
    };
    let notes = session.put_in_order(set_aside, &mut frontend)?;
    interrupt::changing(false);
    // Not on standard output, where a program may read.
    notes.iter().for_each(|note| complain!("{}", text!("terminal-note", what = note.text())));
    let recovered = progress.recovered;
    if let Some(Err(failure)) = session.observe()?.home().map(|home| home.settings.clone()) {
        // What was chosen cannot be told, and the file is not overwritten unasked.
        return Err(failure);
    }
    if session.chosen()?.is_some() {
        return carry_out(session, output, how, || match parts.is_empty() {
            true => Ok(Wish::Repaired(session.chosen()?.unwrap_or_default(), BTreeSet::new())),
            false => session.taking_back(parts).map(|(choices, only)| Wish::Repaired(choices, only)),
        });
    }
    output.result(&OutcomeOutput { outcome: None }, || {
        say!("{}", say(if recovered { "terminal-nothing_more_to_repair" } else { "terminal-nothing_to_repair" }));
    });
    Ok(0)
}

fn agree(output: &Output, explanation: &Explanation) -> Result<(), Failure> {
    if !output.can_ask() {
        return Err(
            Failure::of(Code::Usage, said!("failure-nobody_to_ask")).with_help(said!("failure-nobody_to_ask-help"))
        );
    }
    say_on!("\n");
    match agrees(&text!("terminal-make", count = explanation.count), "terminal-yes") {
        true => Ok(()),
        false => Err(Failure::of(Code::Cancelled, said!("failure-cancelled"))),
    }
}

/// Asks, and tells whether the answer is one of the words of a message. Those of English count in every language.
pub(crate) fn agrees(question: &str, words: &str) -> bool {
    say_on!("{question} ");
    read_line().is_some_and(|line| is_word_of(&line, words))
}

fn is_word_of(line: &str, words: &str) -> bool {
    [say(words), english(words)].iter().any(|words| words.to_lowercase().split_whitespace().any(|word| word == line))
}

/// The stand-in for the macOS password prompt, on a terminal; `None`: nobody can be asked, or answered by then.
pub(crate) fn prompt(can_ask: bool, asked: &Event, until: Option<Instant>) -> Option<bool> {
    if !can_ask {
        return None;
    }
    print::event(asked, None, None, false);
    say_on!("{} ", say("terminal-allow_or_cancel"));
    if until.is_some_and(|until| !is_answered(until)) {
        return None;
    }
    read_line().map(|line| is_word_of(&line, "terminal-allow"))
}

/// Whether a line comes in by then.
fn is_answered(until: Instant) -> bool {
    let stdin = io::stdin();
    let left = until.saturating_duration_since(Instant::now());
    let left = Timespec { tv_sec: left.as_secs().try_into().unwrap_or(0), tv_nsec: left.subsec_nanos().into() };
    poll(&mut [PollFd::new(&stdin, PollFlags::IN)], Some(&left)).is_ok_and(|ready| ready > 0)
}

/// A line of whoever is there; `None`: nobody is, as after the terminal went away.
fn read_line() -> Option<String> {
    let _ = io::stdout().flush();
    let mut line = String::new();
    let read = io::stdin().read_line(&mut line).ok()?;
    (read > 0).then_some(())?;
    Some(line.trim().to_lowercase())
}

/// What is said while the loop runs.
struct Progress<'p> {
    output: &'p mut Output,
    explanation: Option<Explanation>,
    /// How many steps began, by reason, scope and path: a file and its job have the same.
    begun: BTreeMap<(Reason, Scope, String), usize>,
    /// Whether root put an interrupted run in order.
    recovered: bool,
    /// The same, of any run that this one began with.
    ever_recovered: bool,
}

impl<'p> Progress<'p> {
    fn new(output: &'p mut Output) -> Self {
        Self { output, explanation: None, begun: BTreeMap::new(), recovered: false, ever_recovered: false }
    }

    /// A run of these changes begins.
    fn begin(&mut self, explanation: Explanation) {
        self.explanation = Some(explanation);
        self.begun.clear();
        self.recovered = false;
    }

    fn hear(&mut self, event: &Event) {
        interrupt::changing(!matches!(event, Event::Prompt { .. }));
        self.recovered |= matches!(event, Event::Recovered { .. });
        self.ever_recovered |= self.recovered;
        if let (Event::Started { total }, Some(explanation)) = (event, &mut self.explanation) {
            // What nobody allowed root to remove is not made.
            explanation.count = *total;
        }
        let change = self.change_of(event);
        let explanation = self.explanation.as_ref();
        let (verbose, quiet) = (self.output.verbose, self.output.quiet);
        self.output.result(event, || {
            if !quiet || print::needs_attention(event) {
                print::event(event, explanation, change.as_ref(), verbose);
            }
        });
    }

    /// The change that a step makes, where others of the same reason are at the same path.
    fn change_of(&mut self, event: &Event) -> Option<Change> {
        let Event::Step { reason, scope, path, .. } = event else { return None };
        let begun = self.begun.entry((*reason, *scope, path.clone())).or_default();
        let nth = *begun;
        *begun += 1;
        let group = self.explanation.as_ref()?.groups.iter().find(|group| group.reason == *reason)?;
        let mut same = group.changes.iter().filter(|change| change.scope == *scope && change.path == *path);
        if same.clone().count() > 1 { same.nth(nth).cloned() } else { None }
    }
}
