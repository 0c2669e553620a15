//! What something needs, asked for now; and what iEchor Desktop does at each of its starts.

use std::time::{Duration, Instant};

use clap::{
    Args,
    builder::{PossibleValue, PossibleValuesParser, TypedValueParser},
};
use elevate::{Frontend, Need, Session};
use model::{
    Answer, Ask, Code, Event, Failure, FirstStart, Item, ItemState, Setting,
    catalogue::{find, of, say},
    output::{RequireOutput, StartOutput},
    said, text,
};
use plan::asking;

use crate::{
    columns::padded,
    decide, interrupt,
    output::{self, Output},
    print, run,
    usage::Unfit,
};

/// Why something is needed, and how long its answer is waited for.
#[derive(Clone, Debug, Args)]
pub(crate) struct NeedArgs {
    #[arg(long = "for", value_name = "WHY")]
    why: Option<String>,
    #[arg(long, value_name = "SECONDS", value_parser = seconds)]
    timeout: Option<u64>,
}

/// How long an answer may be waited for.
fn seconds(text: &str) -> Result<u64, Unfit> {
    text.parse().ok().filter(|seconds| (1..=3600).contains(seconds)).ok_or_else(|| Unfit(said!("cause-no_seconds")))
}

impl NeedArgs {
    /// Whether the answer is not waited for longer than some time.
    pub fn is_limited(&self) -> bool {
        self.timeout.is_some()
    }

    /// The need, with this reason if none is said.
    pub fn need(&self, why: impl FnOnce() -> Option<String>) -> Need {
        Need { why: self.why.clone().or_else(why), patience: self.timeout.map(Duration::from_secs) }
    }
}

/// What can be needed: an item as it is chosen or else recommended, or one of its settings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Needed {
    item: Item,
    setting: Option<Setting>,
}

/// The settings that have a word of their own here.
const NAMED: [(&str, Item, Setting); 2] =
    [("localhost", Item::Hosts, Setting::Localhost), ("kubernetes", Item::Hosts, Setting::Kubernetes)];

/// Parses what can be needed.
pub(crate) fn needed() -> impl TypedValueParser<Value = Needed> {
    let items = Item::ALL.map(|item| PossibleValue::new(item.argument()));
    let named = NAMED.map(|(word, ..)| PossibleValue::new(word));
    PossibleValuesParser::new(items.into_iter().chain(named)).map(|said| {
        let named = NAMED.iter().find(|(word, ..)| *word == said);
        let item = || Item::ALL.into_iter().find(|item| item.argument() == said).unwrap_or(Item::Tools);
        named.map_or_else(
            || Needed { item: item(), setting: None },
            |(_, item, setting)| Needed { item: *item, setting: Some(*setting) },
        )
    })
}

/// Makes something that is needed now, and asks for it where the mode has it so.
pub(crate) fn require(session: &Session, output: &mut Output, needed: Needed, need: &Need) -> Result<u8, Failure> {
    interrupt::answer(output.json, output.log_again());
    let Needed { item, setting } = needed;
    let setting = match setting {
        Some(setting) => setting,
        None => {
            let facts = session.observe()?;
            asking::usual(item, &plan::chosen(&facts).unwrap_or_default(), &facts.machine)
        }
    };
    let required = with_prompt(output, need.patience, |frontend| session.require(item, setting, need, frontend));
    interrupt::changing(false);
    required?;
    output.result(&RequireOutput { required: item.argument().to_owned(), setting }, || {
        say!("{}: {}", of("item", &item), say("required"));
    });
    output::all_printed()?;
    Ok(0)
}

/// Runs with a front end that shows nothing but the stand-in for the prompt, and that for no longer than `patience`.
pub(crate) fn with_prompt<T>(
    output: &Output,
    patience: Option<Duration>,
    run: impl FnOnce(&mut Frontend<'_>) -> T,
) -> T {
    let (can_ask, until) = (output.can_ask(), patience.map(|patience| Instant::now() + patience));
    run(&mut Frontend {
        on_event: &mut |event: Event| interrupt::changing(!matches!(event, Event::Prompt { .. })),
        ask_password: &mut |asked| {
            interrupt::changing(false);
            run::prompt(can_ask, &asked, until)
        },
        // What was asked for was one thing; another list is for another call.
        agree_again: &mut |_| false,
    })
}

/// What iEchor Desktop does at each of its starts.
pub(crate) fn start(session: &Session, output: &mut Output) -> Result<u8, Failure> {
    run::look_first(session)?;
    interrupt::answer(output.json, output.log_again());
    let finished = unless_busy(session.finish_install(&mut |_| ()))?;
    let first = with_prompt(output, None, |frontend| session.first_start(frontend));
    interrupt::changing(false);
    let first = first?;
    let brought_over = session.bring_over(&mut |_| ())?;
    let context = unless_busy(session.use_context(false))?;
    let notices = session.check()?;
    let status = plan::status(&session.observe()?);
    let waits = !status.finished && status.ask == Ask::FirstLaunch && !status.managed.decides_all();
    let object = StartOutput {
        finished_install: finished,
        first_start: first.clone(),
        brought_over,
        context_taken: context,
        notices: notices.clone(),
        waits_for_window: waits,
    };
    output.result(&object, || {
        if let Some(first) = &first {
            first_start(first);
        }
        if brought_over {
            say!("{}", say("notice-brought_over"));
        }
        if waits {
            say!("{}", say("start-first_launch"));
        }
        decide::notices(&notices, &status);
    });
    output::all_printed()?;
    Ok(if notices.is_empty() { 0 } else { 3 })
}

/// Whether anything was changed: nothing where another set-up is at work, which sees to it or leaves it to the next start.
fn unless_busy(changed: Result<bool, Failure>) -> Result<bool, Failure> {
    match changed {
        Err(busy) if busy.code == Code::Busy => Ok(false),
        changed => changed,
    }
}

/// What a first start asked about, what came of it, and what is left to the person.
fn first_start(first: &FirstStart) {
    for asked in &first.asked {
        let how = match asked.answer {
            Answer::Cancelled | Answer::Denied | Answer::NotAdmin => {
                let answer = of("answer", &asked.answer);
                match find(&format!("instead-{}", asked.item.word())) {
                    Some(instead) => text!("terminal-answer", answer = answer, instead = instead),
                    None => answer,
                }
            }
            Answer::Unasked | Answer::Allowed => {
                let states = first.status.items.iter().filter(|item| item.item == asked.item).map(|item| item.state);
                // Done is what is seen to be; a name may be somebody else's, and stays so.
                match states.into_iter().find(|state| *state != ItemState::InOrder) {
                    Some(state) => of("state", &state),
                    None => of("answer", &asked.answer),
                }
            }
            Answer::NoScreen => of("answer", &asked.answer),
        };
        say!("{} {how}", padded(&of("item", &asked.item), 24));
    }
    if let Some(profile) = &first.profile {
        say!("{}", text!("first-profile", file = profile));
    }
    print::left(&first.status.left);
}
