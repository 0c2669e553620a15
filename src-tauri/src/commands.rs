//! What the page may ask for.

use std::{
    collections::BTreeMap,
    io::Write,
    path::{Path, PathBuf},
    sync::{PoisonError, atomic::Ordering::SeqCst, mpsc},
    time::Duration,
};

use elevate::Frontend;
use model::{
    Bound, Choices, Code, Digest, Doing, Event, Explanation, Failure, FirstStart, Item, Outcome, Paragraph, Refusal,
    Said, SaidValue, View, said,
};
use tauri::{State as Shared, WebviewWindow, ipc::Channel};

use crate::{State, Zoom, goal::Goal};

/// How long a run waits until a new list is agreed to: less than an administrator's authorisation lasts (300 s,
/// F 1.17). After that the list is asked about as after any other change, with a password of its own.
const PATIENCE: Duration = Duration::from_secs(240);

/// Everything that is shown, but what a start tells of: that came with the page.
#[tauri::command(async)]
pub(crate) fn view(state: Shared<'_, State>) -> Result<View, Failure> {
    let view = state.session()?.view(state.settings, false)?;
    Ok(View { notices: Vec::new(), app: state.app(), ..view })
}

/// Writes down what is left to others, muted and refused by these choices, and nothing else of them; then all that is
/// shown anew.
#[tauri::command(async)]
pub(crate) fn decide(state: Shared<'_, State>, choices: Choices) -> Result<View, Failure> {
    let session = state.session()?;
    session.decide(&decided(session.chosen()?.unwrap_or_default(), choices), &mut |_| {})?;
    view(state)
}

/// What was chosen, with what was decided of it.
fn decided(mut chosen: Choices, by: Choices) -> Choices {
    let Choices { leave, mute, refused, .. } = by;
    chosen.replace.retain(|name| !leave.contains(name));
    Choices { leave, mute, refused, ..chosen }
}

/// Remembers what was refused when it was asked about.
#[tauri::command(async)]
pub(crate) fn refuse(state: Shared<'_, State>, refusals: BTreeMap<Item, Refusal>) -> Result<(), Failure> {
    let refusals = refusals.into_iter().map(|(item, refusal)| (item, Some(refusal))).collect();
    state.session()?.refuse(&refusals).map(drop)
}

/// What would change, and why.
#[tauri::command(async)]
pub(crate) fn explain(state: Shared<'_, State>, goal: Goal) -> Result<Explanation, Failure> {
    let session = state.session()?;
    session.explain(goal.renewed(session)?.get())
}

/// The loop, if what it means is still what was agreed to.
#[tauri::command(async)]
pub(crate) fn apply(
    state: Shared<'_, State>,
    window: WebviewWindow,
    goal: Goal,
    approved: Digest,
    events: Channel<Event>,
) -> Result<Outcome, Failure> {
    let session = state.session()?;
    let goal = goal.renewed(session)?;
    begin(&state)?;
    let mut tell = |event| {
        // The page may be gone; the transaction still ends as it should.
        let _ = events.send(event);
    };
    let mut cancelled = false;
    let mut agree_again = |explanation: &Explanation| {
        // Of an empty list there is nothing to agree to.
        let new = || Event::NewPlan { explanation: explanation.clone() };
        let answer = if explanation.count == 0 { Some(true) } else { ask(&state, &events, new(), Some(PATIENCE)) };
        cancelled = answer == Some(false);
        answer == Some(true)
    };
    let mut frontend = Frontend {
        on_event: &mut tell,
        ask_password: &mut |prompt| ask(&state, &events, prompt, None),
        agree_again: &mut agree_again,
    };
    let mut outcome = session.carry_out(goal.get(), &approved, false, &mut frontend);
    if cancelled {
        outcome = Err(Failure::of(Code::Cancelled, said!("failure-cancelled_in_order")));
    }
    match &outcome {
        Ok(outcome) => elevate::debug!("changed: {}", outcome.changed),
        Err(failure) => elevate::debug!("not changed: {failure}"),
    }
    *state.failed.lock().unwrap_or_else(PoisonError::into_inner) = outcome.as_ref().err().and_then(place);
    end(&state, &window);
    outcome
}

/// The path that a failure names, as `placeOf` in `ui/src/failing.ts` finds it.
fn place(failure: &Failure) -> Option<PathBuf> {
    match failure.said.message.as_ref()?.values.get("path")? {
        SaidValue::Text(path) if path.starts_with('/') => Some(path.into()),
        _ => None,
    }
}

/// The first start where set-up asks for one thing at a time, or for the helper first.
#[tauri::command(async)]
pub(crate) fn first_start(
    state: Shared<'_, State>,
    window: WebviewWindow,
    events: Channel<Event>,
) -> Result<Option<FirstStart>, Failure> {
    let session = state.session()?;
    begin(&state)?;
    state.starting.store(true, SeqCst);
    let mut frontend = Frontend {
        on_event: &mut |event| drop(events.send(event)),
        ask_password: &mut |prompt| ask(&state, &events, prompt, None),
        agree_again: &mut |_| false,
    };
    let first = session.first_start(&mut frontend);
    state.starting.store(false, SeqCst);
    if state.if_needed && matches!(&first, Ok(first) if first.as_ref().is_none_or(FirstStart::has_all)) {
        // There is nothing to tell.
        state.closing.store(true, SeqCst);
    }
    end(&state, &window);
    first
}

/// Asks the page, and waits for the command [`answer`]; `None`: nobody answered within `limit`.
fn ask(state: &State, events: &Channel<Event>, question: Event, limit: Option<Duration>) -> Option<bool> {
    let (ours, theirs) = mpsc::channel();
    let waiting = |sender| *state.prompt.lock().unwrap_or_else(PoisonError::into_inner) = sender;
    // Ready for the answer before the question is asked.
    waiting(Some(ours));
    let _ = events.send(question);
    match limit {
        None => theirs.recv().ok(),
        Some(limit) => {
            let answer = theirs.recv_timeout(limit).ok();
            waiting(None);
            answer
        }
    }
}

/// Renames damaged records and keeps them, as `repair --set-aside` does; root's with an administrator's password.
#[tauri::command(async)]
pub(crate) fn set_aside(
    state: Shared<'_, State>,
    window: WebviewWindow,
    events: Channel<Event>,
) -> Result<Vec<String>, Failure> {
    order(&state, &window, &events, true)
}

/// Finishes or undoes a run that was interrupted, and does nothing else; then all that is shown anew.
#[tauri::command(async)]
pub(crate) fn put_in_order(
    state: Shared<'_, State>,
    window: WebviewWindow,
    events: Channel<Event>,
) -> Result<View, Failure> {
    order(&state, &window, &events, false)?;
    view(state)
}

fn order(
    state: &State,
    window: &WebviewWindow,
    events: &Channel<Event>,
    set_aside: bool,
) -> Result<Vec<String>, Failure> {
    let session = state.session()?;
    begin(state)?;
    let mut frontend = Frontend {
        on_event: &mut |event| drop(events.send(event)),
        ask_password: &mut |prompt| ask(state, events, prompt, None),
        agree_again: &mut |_| false,
    };
    let notes = session.put_in_order(set_aside, &mut frontend);
    end(state, window);
    Ok(notes?.iter().map(Said::text).collect())
}

/// A report of this Mac, to be read before it is saved.
#[tauri::command(async)]
pub(crate) fn report(state: Shared<'_, State>) -> Result<String, Failure> {
    let text = state.session()?.report()?;
    *state.report.lock().unwrap_or_else(PoisonError::into_inner) = Some(text.clone());
    Ok(text)
}

/// Saves the report that was shown last, not one that the page writes; where.
#[tauri::command(async)]
pub(crate) fn save_report(state: Shared<'_, State>) -> Result<String, Failure> {
    let session = state.session()?;
    let shown = state.report.lock().unwrap_or_else(PoisonError::into_inner).clone();
    let none =
        || Failure::of(Code::Usage, said!("failure-no_report_shown")).with_help(said!("failure-no_report_shown-help"));
    session.save_report(&shown.ok_or_else(none)?)
}

/// What root means on this Mac.
#[tauri::command(async)]
pub(crate) fn explain_root(state: Shared<'_, State>) -> Result<Vec<Paragraph>, Failure> {
    state.session()?.explain_root()
}

/// Marks the start of a run; there is one at a time.
fn begin(state: &State) -> Result<(), Failure> {
    if state.running.swap(true, SeqCst) {
        let busy = Failure::of(Code::Busy, said!("failure-run_going_on"));
        return Err(busy.with_help(said!("failure-run_going_on-help")));
    }
    Ok(())
}

/// Marks the end of a run.
fn end(state: &State, window: &WebviewWindow) {
    state.running.store(false, SeqCst);
    if state.closing.swap(false, SeqCst) {
        // Closed while it was asked something: that was Cancel, and the window goes.
        let _ = window.close();
    }
}

/// Answers the simulated password prompt, or whether a new list is agreed to.
#[tauri::command]
pub(crate) fn answer(state: Shared<'_, State>, allow: bool) {
    let _ = state.answer(allow);
}

/// The plan as a text for an administrator.
#[tauri::command(async)]
pub(crate) fn administrator_text(state: Shared<'_, State>, goal: Goal) -> Result<String, Failure> {
    let session = state.session()?;
    let goal = goal.renewed(session)?;
    let explanation = session.explain(goal.get())?;
    let machine = session.observe()?.machine;
    Ok(plan::administrator::text(&explanation, &session.person().name, goal.handed(), &machine))
}

/// The live test of privileged ports: the one that everybody asks for first.
#[tauri::command(async)]
pub(crate) fn test_port(state: Shared<'_, State>) -> Result<Bound, Failure> {
    apply::ports::test(state.session()?.tree(), ([127, 0, 0, 1], 80).into())
}

/// Opens System Settings where a job that was switched off can be switched on.
#[tauri::command]
pub(crate) fn open_login_items() -> Result<(), Failure> {
    plan::login_items::open()
}

/// Opens, in the browser, where the organisation that manages this Mac says to ask about it: only that, whatever the
/// page says.
#[tauri::command]
pub(crate) fn open_managed_url(state: Shared<'_, State>) -> Result<(), Failure> {
    let facts = state.session()?.observe()?;
    let url = facts.machine.locks().url.as_deref().filter(|url| url.starts_with("https://"));
    let none =
        || Failure::of(Code::Usage, said!("failure-no_managed_url")).with_help(said!("failure-no_managed_url-help"));
    open(url.ok_or_else(none)?)
}

#[cfg(target_os = "macos")]
fn open(url: &str) -> Result<(), Failure> {
    crate::mac::open(url)
}

/// There is no Mac's browser; where it would lead is said.
#[cfg(not(target_os = "macos"))]
fn open(url: &str) -> Result<(), Failure> {
    let failure = Failure::of(Code::NotHere, said!("failure-no_browser", url = url));
    Err(failure.with_help(said!("failure-not_opened-help")))
}

/// Opens iEchor itself, whose setup is done: only that, whatever the page says.
#[tauri::command(async)]
pub(crate) fn open_app(state: Shared<'_, State>) -> Result<(), Failure> {
    crate::app::open(state.session()?)
}

/// Shows where the app lies that runs: only that, whatever the page says.
#[tauri::command]
pub(crate) fn show_in_finder() -> Result<(), Failure> {
    #[cfg(target_os = "macos")]
    {
        crate::mac::show_in_finder()
    }
    #[cfg(not(target_os = "macos"))]
    Err(Failure::of(Code::NotHere, said!("failure-no_finder")).with_help(said!("failure-no_finder-help")))
}

/// Shows what the last run that did not end well named: only that, whatever the page says.
#[tauri::command]
pub(crate) fn show_failed(state: Shared<'_, State>) -> Result<(), Failure> {
    let shown = state.failed.lock().unwrap_or_else(PoisonError::into_inner).clone();
    let none = || Failure::of(Code::Usage, said!("failure-nothing_named"));
    reveal(&shown.ok_or_else(none)?)
}

/// Shows a file or folder in the Finder; of what is not there, the folder where it would be.
#[cfg(target_os = "macos")]
fn reveal(path: &Path) -> Result<(), Failure> {
    crate::mac::reveal(path);
    Ok(())
}

#[cfg(not(target_os = "macos"))]
fn reveal(_: &Path) -> Result<(), Failure> {
    Err(Failure::of(Code::NotHere, said!("failure-no_finder")).with_help(said!("failure-no_finder-help")))
}

/// Enlarges or reduces what the window shows.
#[tauri::command]
pub(crate) fn zoom(state: Shared<'_, State>, window: WebviewWindow, step: Zoom) -> Result<(), Failure> {
    state.zoom(&window, step)
}

/// The first screen stands.
#[tauri::command]
pub(crate) fn ready() {
    // Nobody may be listening (any more).
    let _ = writeln!(std::io::stdout(), "ready");
}

/// Something went wrong in the page.
#[tauri::command]
pub(crate) fn report_error(message: String) {
    let _ = writeln!(std::io::stderr(), "iechor-setup-window: the page reports: {message}");
}

/// Whether closing would lose what was chosen.
#[tauri::command]
pub(crate) fn unapplied(state: Shared<'_, State>, yes: bool) {
    state.unapplied.store(yes, SeqCst);
}

/// Closes the window; the page has asked what it has to.
#[tauri::command]
pub(crate) fn close(state: Shared<'_, State>, window: WebviewWindow) -> Result<(), Failure> {
    state.unapplied.store(false, SeqCst);
    window.close().map_err(|e| Failure::io(Doing::CloseWindow, "", std::io::Error::other(e)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_path_that_a_failure_names_is_shown_in_the_finder() {
        let named = |path: &str| place(&Failure::of(Code::InTheWay, said!("failure-io-open", path = path)));
        assert_eq!(named("/usr/local"), Some(PathBuf::from("/usr/local")));
        assert_eq!(named("usr/local"), None);
        assert_eq!(place(&Failure::of(Code::InTheWay, said!("failure-not_opened", what = "/usr/local"))), None);
        // As of a program that says no messages: its English text names a path too.
        let mut without = Failure::of(Code::InTheWay, said!("failure-io-open", path = "/usr/local"));
        *without.said = model::Wording::default();
        assert_eq!(place(&without), None);
    }

    #[test]
    fn a_decision_changes_nothing_of_what_is_set_up() {
        let name = |name: &str| name.parse::<model::FileName>().expect("a name");
        let chosen = Choices { replace: [name("kubectl"), name("iechor")].into(), ..Choices::recommended() };
        let by = Choices { leave: [name("kubectl")].into(), ..Choices::default() };
        let decided = decided(chosen.clone(), by);
        assert_eq!(
            decided,
            Choices { leave: [name("kubectl")].into(), replace: [name("iechor")].into(), ..chosen },
            "no setting of an item is taken from the page"
        );
    }
}
