//! sudo at a terminal, and its ticket: what it remembers of a password that was typed.

use std::process::{Command, Stdio};

use model::{Code, Failure, names};

use crate::failures::denied;

pub(crate) const SUDO: &str = "/usr/bin/sudo";

/// That sudo starts programs without asking again, for as long as this stands. A ticket that stood before
/// stays; one that we had made is dropped, or everything on that terminal could be root for minutes.
pub(crate) struct Ticket {
    ours: bool,
}

impl Ticket {
    /// That of an account that sudo never asks.
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

/// Has sudo ask. `None`: a password was accepted, and sudo does not remember it (`timestamp_timeout=0`, as
/// the CIS benchmark wants it: F 1.42), so the several programs of one batch would each be asked for.
///
/// # Errors
/// When no password was accepted, or the account may not use sudo.
pub(crate) fn ask() -> Result<Option<Ticket>, Failure> {
    let remembers = || quietly(&["-n", "-v"]);
    let ours = !remembers()?;
    let asked = Command::new(SUDO).arg("-v").status().map_err(|e| Failure::io("run", SUDO, &e))?;
    if !asked.success() {
        return Err(denied());
    }
    let ticket = Ticket { ours };
    Ok(remembers()?.then_some(ticket))
}

/// Why sudo cannot be used although the password was right.
pub(crate) fn forgets() -> Failure {
    let program = format!("{}/Contents/MacOS/iechor-setup", names::BUNDLE);
    Failure::new(
        Code::NotAuthorised,
        "the password was right, but sudo on this Mac remembers none (timestamp_timeout=0), and there is no screen for \
         macOS to ask on; nothing was changed",
        format!("run the whole with sudo: sudo '{program}' --as \"$USER\" apply"),
    )
}

fn quietly(words: &[&str]) -> Result<bool, Failure> {
    let mut command = Command::new(SUDO);
    command.args(words).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command.status().map(|status| status.success()).map_err(|e| Failure::io("run", SUDO, &e))
}
