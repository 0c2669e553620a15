//! iEchor itself, whose setup this window is: what it does meanwhile, and opening it once setup is done.

use std::path::PathBuf;

use elevate::Session;
use model::{AppState, Code, Failure, names, said};

/// What it does, by how the window was opened: `--if-needed` and `--settings` are how the app opens it.
pub(crate) fn state(session: &Session, settings: bool, if_needed: bool) -> AppState {
    match (if_needed, settings) {
        (true, _) => AppState::Waits,
        (false, true) => AppState::Apart,
        (false, false) if to_open(session).is_some_and(|app| !runs(&app)) => AppState::Closed,
        (false, false) => AppState::Apart,
    }
}

/// Opens it.
pub(crate) fn open(session: &Session) -> Result<(), Failure> {
    let app = to_open(session);
    // Somebody may have opened it since.
    let opened = app.as_ref().is_some_and(|app| runs(app) || start(app));
    let what = app.map_or(names::BUNDLE.into(), |app| app.to_string_lossy().into_owned());
    let failure = || Failure::of(Code::Io, said!("failure-not_opened", what = what));
    if opened { Ok(()) } else { Err(failure().with_help(said!("failure-app_not_opened-help"))) }
}

fn to_open(session: &Session) -> Option<PathBuf> {
    plan::app_location::to_open(session.tree(), &std::env::current_exe().ok()?)
}

#[cfg(target_os = "macos")]
use crate::mac::{runs, start};

#[cfg(not(target_os = "macos"))]
use simulated::{runs, start};

/// Nothing runs an app of a simulated Mac, so what a Mac would open is only said.
#[cfg(not(target_os = "macos"))]
mod simulated {
    use std::{io::Write, path::Path};

    pub(super) fn runs(_: &Path) -> bool {
        false
    }

    pub(super) fn start(app: &Path) -> bool {
        writeln!(std::io::stderr(), "iechor-setup-window: a Mac would open '{}' now", app.display()).is_ok()
    }
}
