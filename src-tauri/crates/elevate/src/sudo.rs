//! sudo at a terminal, and its ticket: the cached credential after a password was typed.

use std::process::{Command, Stdio};

use model::{Code, Doing, Failure, names, said};

use crate::failures::denied;

pub(crate) const SUDO: &str = "/usr/bin/sudo";

/// A valid sudo ticket. When dropped, it invalidates a ticket that set-up obtained, because every program on that
/// terminal could otherwise become root for minutes. A ticket that existed before stays.
pub(crate) struct Ticket {
    ours: bool,
}

impl Ticket {
    /// Returns the ticket of an account that needs no password for sudo.
    pub(crate) fn of_nobody() -> Self {
        Self { ours: false }
    }
}

impl Drop for Ticket {
    fn drop(&mut self) {
        if self.ours {
            let _ = quietly(&["-k"]);
        }
    }
}

/// Has sudo ask for the password. Returns `None` if it was accepted but is not cached (`timestamp_timeout=0`, as the
/// CIS benchmark requires: F 1.42), in which case sudo would ask again for each program.
///
/// # Errors
/// When no password was accepted, or the account may not use sudo.
pub(crate) fn ask() -> Result<Option<Ticket>, Failure> {
    let remembers = || quietly(&["-n", "-v"]);
    let ours = !remembers()?;
    let asked = Command::new(SUDO).arg("-v").status().map_err(|e| Failure::io(Doing::Run, SUDO, e))?;
    if !asked.success() {
        return Err(denied());
    }
    let ticket = Ticket { ours };
    Ok(remembers()?.then_some(ticket))
}

/// Returns the failure for a sudo that does not cache the password.
pub(crate) fn forgets(account: &str) -> Failure {
    let program = format!("{}/Contents/MacOS/iechor-setup", names::BUNDLE);
    Failure::of(Code::NotAuthorised, said!("failure-sudo_forgets")).with_help(said!(
        "failure-sudo_forgets-help",
        program = program,
        account = account
    ))
}

/// Runs sudo without input and output, and returns whether it succeeded.
fn quietly(words: &[&str]) -> Result<bool, Failure> {
    let mut command = Command::new(SUDO);
    command.args(words).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command.status().map(|status| status.success()).map_err(|e| Failure::io(Doing::Run, SUDO, e))
}
