//! Authorization Services: one prompt for a whole batch, and what its trampoline starts as root.
//!
//! The ways to go wrong with it that this file keeps clear of:
//! - An argument with a zero in it is dropped, silently, and the later ones move up (F 1.6): what root
//!   is to know goes over the socket, and arguments are names of ours ([`apply::root`]).
//! - `set_right` with a description or locale hands over a dead text (F 1.7), `job_bless` reports
//!   success whatever came of it, `right_exists` takes every error for a no (F 1.9): none is called.
//! - A reference that is only dropped leaves its right alive for five minutes (F 1.11, 1.17).
//! - It must not be asked on the thread that draws the window (F 1.10): the window's commands run on
//!   threads of their own, and the reference never leaves the one it was made on (it is not `Send`).

use model::{Code, Failure, names};

use crate::asking::{cancelled, denied, no_screen};

/// What an answer of Authorization Services means (F 1.12).
#[cfg_attr(not(target_os = "macos"), allow(dead_code))]
fn refused(status: i32) -> Failure {
    match status {
        -60006 => cancelled(),
        -60005 => denied(),
        // No session with a screen: over ssh, or by a job.
        -60007 => no_screen(),
        // It has the right, and cannot use it. AppleScript stands on the same trampoline (F 1.16), so
        // that would not help; sudo does not need it.
        -60031 | -60032 => {
            let program = format!("{}/Contents/MacOS/iechor-setup", names::BUNDLE);
            Failure::new(
                Code::NotHere,
                "macOS gave the right to make the changes, but could not start what makes them; nothing was changed",
                format!("do the same in Terminal, where sudo asks for the password: {program} apply"),
            )
        }
        other => Failure::new(
            Code::NotAuthorised,
            format!("macOS could not ask for an administrator password (error {other}); nothing was changed"),
            "try again, or do the same in Terminal: iechor-setup apply",
        ),
    }
}

#[cfg(target_os = "macos")]
mod here {
    use std::{
        ffi::OsString,
        os::{fd::OwnedFd, unix::net::UnixStream},
    };

    use model::{Failure, names};
    use security_framework::{
        authorization::{Authorization, AuthorizationItemSetBuilder, Flags},
        base::Error,
    };

    /// An administrator's right to start programs as root, for as long as this stands.
    pub(crate) struct Rights(Option<Authorization>);

    impl Rights {
        /// Asks, once, with our words in the prompt. Blocks until it is answered.
        pub fn ask(prompt: &str, program: &str) -> Result<Self, Failure> {
            let failed = |e: Error| super::refused(e.code());
            // The value is the program that will run, as Apple asks for (F 1.20); the prompt's name for
            // its text is "prompt" (F 1.19).
            let program = names::physical(program);
            let right = AuthorizationItemSetBuilder::new().add_string("system.privilege.admin", &*program);
            let prompt = AuthorizationItemSetBuilder::new().add_string("prompt", prompt);
            let flags = Flags::INTERACTION_ALLOWED | Flags::EXTEND_RIGHTS | Flags::PREAUTHORIZE;
            let right = right.map_err(failed)?.build();
            let prompt = prompt.map_err(failed)?.build();
            Authorization::new(Some(right), Some(prompt), flags).map(|given| Self(Some(given))).map_err(failed)
        }

        /// Starts a program as root: a socket to its standard input and output (F 1.5, 1.14). It has no
        /// process that could be waited for; the end of what it says is its end.
        pub fn start(&self, call: &[OsString]) -> Result<UnixStream, Failure> {
            let given = self.0.as_ref().ok_or_else(|| super::refused(-60002))?;
            let Some((program, arguments)) = call.split_first() else { return Err(super::refused(-60031)) };
            // Only these flags are valid (F 1.4).
            let pipe = given.execute_with_privileges_piped(program, arguments, Flags::DEFAULTS);
            pipe.map(|pipe| UnixStream::from(OwnedFd::from(pipe))).map_err(|e| super::refused(e.code()))
        }
    }

    impl Drop for Rights {
        fn drop(&mut self) {
            if let Some(given) = self.0.take() {
                given.destroy_rights();
            }
        }
    }
}

#[cfg(target_os = "macos")]
pub(crate) use here::Rights;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_answer_of_authorization_services_is_an_outcome_of_ours() {
        let code = |status| (refused(status).code, refused(status).code.exit());
        assert_eq!(code(-60006), (Code::Cancelled, 4));
        assert_eq!(code(-60005), (Code::NotAuthorised, 5));
        assert_eq!(code(-60007), (Code::NoScreen, 5));
        assert!(refused(-60007).message.contains("nobody to ask"));
        for status in [-60031, -60032] {
            assert_eq!(code(status), (Code::NotHere, 1));
            assert!(refused(status).help.contains("Terminal"));
        }
        for status in [-60001, -60008, -60011, 1, 32] {
            assert_eq!(code(status), (Code::NotAuthorised, 5));
            assert!(refused(status).message.contains(&status.to_string()));
        }
        for status in -60040..-60000 {
            assert!(refused(status).message.contains("nothing was changed"), "{status}");
        }
    }
}
