//! What is printed, and what of it is appended to the log that `--log` names.

use std::{
    fs::File,
    io::{self, IsTerminal, Write},
    path::Path,
    sync::{Mutex, PoisonError},
};

use elevate::Session;
use model::{Code, Failure, Said, output::FailureOutput, said, text};
use serde::Serialize;

use crate::{arguments::Arguments, print};

/// Why something could not be printed, the first time. A reader that hung up (`| head`) is no such reason.
static UNPRINTED: Mutex<Option<io::Error>> = Mutex::new(None);

/// Prints on standard output. A failure must not end a run half-way: [`all_printed`] tells of it.
pub(crate) fn print(text: &str) {
    let mut out = io::stdout();
    if let Err(e) = out.write_all(text.as_bytes()).and_then(|()| out.flush())
        && e.kind() != io::ErrorKind::BrokenPipe
    {
        UNPRINTED.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert(e);
    }
}

/// Whether all that was printed arrived.
///
/// # Errors
/// When standard output took something not, such as a file on a full disk.
pub(crate) fn all_printed() -> Result<(), Failure> {
    match UNPRINTED.lock().unwrap_or_else(PoisonError::into_inner).take() {
        None => Ok(()),
        Some(e) => {
            let failure = Failure::of(Code::Io, said!("failure-not_printed")).because_io(e);
            Err(failure.with_help(said!("failure-not_printed-help")))
        }
    }
}

/// An object as one line.
pub(crate) fn line(object: &impl Serialize) -> String {
    // What is printed is plain data.
    serde_json::to_string(object).unwrap_or_default() + "\n"
}

/// Prints an object as one line.
pub(crate) fn print_json(object: &impl Serialize) {
    print(&line(object));
}

/// Where what happens is told.
pub(crate) struct Output {
    pub json: bool,
    pub verbose: bool,
    pub quiet: bool,
    log: Option<File>,
}

impl Output {
    /// As the arguments say. `log_of_root`: the log that root opened before it would have given up root.
    ///
    /// # Errors
    /// When the log cannot be opened.
    pub fn open(arguments: &Arguments, session: &Session, log_of_root: Option<File>) -> Result<Self, Failure> {
        let (json, verbose) = (arguments.json, arguments.verbose > 0);
        let log = arguments.log.as_deref().map(|path| log(path, session, log_of_root)).transpose()?;
        Ok(Self { json, verbose, quiet: arguments.is_quiet(), log })
    }

    /// Tells a result: the object with `--json`, else words. The log gets the object.
    pub fn result(&mut self, object: &impl Serialize, words: impl FnOnce()) {
        self.log(object);
        if self.json { print_json(object) } else { words() }
    }

    /// Tells of a failure.
    pub fn failure(&mut self, failure: &Failure) {
        self.result(&FailureOutput { failure: failure.clone() }, || print::failure(failure));
    }

    /// Appends an object to the log, if there is one.
    pub fn log(&mut self, object: &impl Serialize) {
        let Some(log) = &mut self.log else { return };
        if let Err(e) = log.write_all(line(object).as_bytes()) {
            complain!("iechor-setup: {}", text!("terminal-log_ends", why = Said::of_io(&e).text()));
            self.log = None;
        }
    }

    /// The log once more, for whoever answers signals.
    pub fn log_again(&self) -> Option<File> {
        self.log.as_ref().and_then(|log| log.try_clone().ok())
    }

    /// Whether somebody is there who could be asked.
    pub fn can_ask(&self) -> bool {
        !self.json && io::stdin().is_terminal()
    }
}

/// Whether this process is root where that means something: on a simulated Mac with owners by zones it does not.
pub(crate) fn is_root(session: &Session) -> bool {
    rustix::process::geteuid().is_root() && session.tree().owners_are_real()
}

/// Opens the log. Root opens it only where nobody else can change the way to it (`elevate::log_of_root`); a
/// process that gave up root appends through its parent to what root opened, and else opens it as the account.
fn log(path: &Path, session: &Session, of_root: Option<File>) -> Result<File, Failure> {
    let user = &session.person().name;
    if let Some(log) = of_root.or_else(elevate::log_channel) {
        return Ok(log);
    }
    let cannot = |help: Said| {
        let message = said!("failure-log_not_opened", path = path.display().to_string());
        Failure::of(Code::Usage, message).with_help(help)
    };
    if is_root(session) {
        let failure = cannot(said!("failure-log_not_opened-help-root"));
        return Err(failure.because_of(said!("cause-log_folder")));
    }
    let opened = File::options().append(true).create(true).open(path);
    opened.map_err(|e| cannot(said!("failure-log_not_opened-help", account = user)).because_io(e))
}
