//! A start until there is something to show: arguments, privileges, what is put in order first, and the first page.

use std::{io::Write, process::ExitCode, sync::Arc, thread};

use elevate::{
    Frontend, Interaction, Role, Session,
    environment::{self, Variables},
};
use model::{Choices, Failure, FirstStart, FirstStartDue, Item, Status, View, text};
use serde_json::Value;

#[cfg(target_os = "macos")]
use crate::mac;
use crate::{
    State, app,
    arguments::{self, Arguments, Asked},
};

/// What the page shows first. This Mac is put in order and looked at while the system's part of the window is made.
pub(crate) type FirstPage = thread::JoinHandle<Value>;

/// How a start ends.
pub(crate) enum Start {
    /// With a window, and what its page shows first.
    Shows(Box<State>, FirstPage),
    /// Without one.
    Ended(ExitCode),
}

/// Says it to whoever started the window in a terminal or a script.
pub(crate) fn complain(failure: &Failure) {
    // Nobody may be listening.
    let said: Vec<String> = std::iter::once(failure.message_text()).chain(failure.cause_texts()).collect();
    let help = text!("terminal-help", what = failure.help_text());
    let _ = writeln!(std::io::stderr(), "iechor-setup-window: {}\n{help}", said.join(": "));
}

pub(crate) fn start() -> Result<Start, Failure> {
    let variables = if cfg!(target_os = "macos") { Variables::ForWindow } else { Variables::ForGtk };
    environment::clear(variables)?;
    environment::language().speak();
    let arguments = match arguments::parsed(std::env::args_os().skip(1))? {
        Asked::Window(arguments) => arguments,
        Asked::Text(text) => {
            // Nobody may be listening.
            let _ = writeln!(std::io::stdout(), "{text}");
            return Ok(Start::Ended(ExitCode::SUCCESS));
        }
    };
    let if_needed = arguments.if_needed;
    match opened(&arguments) {
        // Nobody asked for a window, so none says what is in the way of one.
        Err(failure) if if_needed => {
            complain(&failure);
            Ok(Start::Ended(ExitCode::from(failure.code.exit())))
        }
        start => start,
    }
}

fn opened(arguments: &Arguments) -> Result<Start, Failure> {
    let session = Session::open(arguments.prefix.as_deref(), arguments.user.as_deref(), Interaction::Window)?;
    if let Role::Ended(code) = elevate::drop_privileges(session.tree(), session.person(), true, None)? {
        return Ok(Start::Ended(ExitCode::from(code)));
    }
    let session = Arc::new(session);
    let looked_at = Arc::clone(&session);
    let (settings, if_needed) = (arguments.settings, arguments.if_needed);
    let look = move || look(&looked_at, settings, if_needed);
    // The first screen comes with the page: no question and answer before it can be drawn.
    let page = if if_needed {
        let (first, view) = look()?;
        if first == First::Nothing && !is_needed(&view) {
            return Ok(Start::Ended(ExitCode::SUCCESS));
        }
        thread::spawn(move || first.page(&view))
    } else {
        thread::spawn(move || match look() {
            // Whoever opens the window by hand sees it in Settings, and is not asked.
            Ok((First::Nothing, view)) => First::Nothing.page(&View { notices: Vec::new(), ..view }),
            Ok((first, view)) => first.page(&view),
            Err(failure) => serde_json::json!({ "failure": failure }),
        })
    };
    Ok(Start::Shows(Box::new(State::new(Ok(session), settings, if_needed)), page))
}

/// Looks at this Mac for the first screen, after what needs no password is done: an interrupted run is put in order, what
/// an administrator set up before this person had a home, or an organisation decides altogether, is finished, and so is
/// what an update brings. If that fails, what is shown first will fail too, or offer it, and say so.
fn look(session: &Session, settings: bool, if_needed: bool) -> Result<(First, View), Failure> {
    let mut recovered = false;
    let ready = session
        .recover(false, &mut |_| recovered = true)
        .and_then(|()| session.finish_install(&mut |_| {}))
        .and_then(|_| session.bring_over(&mut |_| {}));
    if let Err(failure) = &ready {
        complain(failure);
    }
    elevate::debug!("ready: {:?}", ready.as_ref().err().map(|failure| failure.code));
    let first = first_start(session);
    let app = app::state(session, settings, if_needed);
    Ok((first, session.view(settings, recovered).map(|view| View { app, ..view })?))
}

/// What is to be shown of a first start for which the wizard is not the way.
#[derive(PartialEq)]
enum First {
    /// Nothing.
    Nothing,
    /// It is run in the window, since an administrator is asked.
    Due(FirstStartDue),
    /// It was run, and did something instead of what it could not do.
    Done(Box<FirstStart>),
}

impl First {
    fn page(&self, view: &View) -> Value {
        match self {
            Self::Nothing => serde_json::json!({ "view": view }),
            Self::Due(due) => serde_json::json!({ "view": view, "due": due }),
            Self::Done(first) => serde_json::json!({ "view": view, "first": first }),
        }
    }
}

/// Runs the first start at once where nobody is asked for anything. What fails here is told of by the rest of the start.
fn first_start(session: &Session) -> First {
    let due = match session.first_start_due() {
        Ok(Some(due)) => due,
        Ok(None) => return First::Nothing,
        Err(failure) => {
            elevate::debug!("first start: {failure}");
            return First::Nothing;
        }
    };
    if due.asks {
        return First::Due(due);
    }
    let mut frontend = Frontend { on_event: &mut |_| {}, ask_password: &mut |_| None, agree_again: &mut |_| false };
    match session.first_start(&mut frontend) {
        Ok(Some(first)) if !first.has_all() => First::Done(Box::new(first)),
        Ok(_) => First::Nothing,
        Err(failure) => {
            complain(&failure);
            First::Nothing
        }
    }
}

/// Whether there is anything to ask: something changed, or what is recommended was neither set up nor refused, and is
/// not all decided by an organisation.
fn is_needed(view: &View) -> bool {
    let Status { finished, managed, choices: Choices { refused, .. }, .. } = &view.status;
    let asked = |item: &Item| view.recommended_choices.wants(*item) && !refused.contains_key(item);
    let first = !finished && !managed.decides_all();
    !view.notices.is_empty() || (first && Item::ALL.iter().any(asked))
}

/// Whether a start that cannot go on can be shown in a window: there is a display, and this is not root,
/// for whom no page is ever drawn. Whoever starts this as root has a terminal or a log to read.
pub(crate) fn can_show() -> bool {
    #[cfg(target_os = "macos")]
    let display = mac::has_display();
    #[cfg(not(target_os = "macos"))]
    let display =
        ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| std::env::var_os(name).is_some_and(|v| !v.is_empty()));
    display && !rustix::process::geteuid().is_root()
}
