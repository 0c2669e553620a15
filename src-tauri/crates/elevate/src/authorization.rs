//! Authorization Services: one prompt for all of root's part, and the processes that it starts as root.
//!
//! Pitfalls of the API that this file avoids:
//! - An argument with a NUL byte is dropped silently, and the following ones move up (F 1.6). So data for root goes
//!   over the socket, and arguments are fixed words ([`apply::root`]).
//! - `set_right` with a description or locale passes a freed string (F 1.7), `job_bless` always reports success, and
//!   `right_exists` takes every error for a no (F 1.9). None of them is called.
//! - Dropping a reference without destroying its rights leaves them valid for five minutes (F 1.11, 1.17).
//! - The prompt must not block the main thread (F 1.10). The window's commands run on other threads, and the reference
//!   stays on the thread that created it (it is not `Send`).

use model::{Code, Failure, names, said};

use crate::failures::{cancelled, denied, no_screen};

/// Maps a status of Authorization Services to a failure (F 1.12).
#[cfg_attr(not(target_os = "macos"), allow(dead_code))]
fn refused(status: i32) -> Failure {
    match status {
        -60006 => cancelled(),
        -60005 => denied(),
        // No session with a screen, as over ssh or in a launchd job.
        -60007 => no_screen(),
        // Authorised, but the program could not be started. AppleScript uses the same mechanism (F 1.16); sudo does
        // not.
        -60031 | -60032 => {
            let program = format!("{}/Contents/MacOS/iechor-setup", names::BUNDLE);
            Failure::of(Code::NotHere, said!("failure-not_started"))
                .with_help(said!("failure-not_started-help", program = program))
        }
        other => Failure::of(Code::NotAuthorised, said!("failure-not_asked_for", error = other.to_string()))
            .with_help(said!("failure-not_asked_for-help")),
    }
}

#[cfg(target_os = "macos")]
mod here {
    use std::{
        ffi::OsString,
        os::{fd::OwnedFd, unix::net::UnixStream},
        sync::PoisonError,
        time::Duration,
    };

    use model::{Failure, names};
    use nix::{
        sys::wait::{WaitPidFlag, WaitStatus, waitpid},
        unistd::Pid,
    };
    use rustix::io::{FdFlags, fcntl_getfd, fcntl_setfd};
    use security_framework::{
        authorization::{Authorization, AuthorizationItemSetBuilder, Flags},
        base::Error,
    };

    use crate::failures::{Lost, lost};

    /// How many times, 10 ms apart, to try to reap a process that has answered.
    const PATIENCE: u32 = 200;

    /// The right to start programs as root; destroyed when dropped.
    pub(crate) struct Rights(Option<Authorization>);

    impl Rights {
        /// Shows one prompt with the given text, and blocks until it is answered.
        pub fn ask(prompt: &str, program: &str) -> Result<Self, Failure> {
            let failed = |e: Error| super::refused(e.code());
            // The value is the path of the program that will run, as Apple requires (F 1.20). The key of the prompt's
            // text is "prompt" (F 1.19).
            let program = names::physical(program);
            let right = AuthorizationItemSetBuilder::new().add_string("system.privilege.admin", &*program);
            let prompt = AuthorizationItemSetBuilder::new().add_string("prompt", prompt);
            let flags = Flags::INTERACTION_ALLOWED | Flags::EXTEND_RIGHTS | Flags::PREAUTHORIZE;
            let right = right.map_err(failed)?.build();
            let prompt = prompt.map_err(failed)?.build();
            Authorization::new(Some(right), Some(prompt), flags).map(|given| Self(Some(given))).map_err(failed)
        }

        /// Starts a program as root. Returns a socket to its standard input and output (F 1.5, 1.14); end of file means
        /// that it has ended.
        pub fn start(&self, call: &[OsString]) -> Result<(UnixStream, Vec<Reaped>), Failure> {
            let given = self.0.as_ref().ok_or_else(|| super::refused(-60002))?;
            let Some((program, arguments)) = call.split_first() else { return Err(super::refused(-60031)) };
            // No other child may be started meanwhile: the new children are then those of the API.
            let _alone = plan::launchd::STARTING.lock().unwrap_or_else(PoisonError::into_inner);
            let before = children();
            // Only these flags are valid (F 1.4).
            let pipe = given.execute_with_privileges_piped(program, arguments, Flags::DEFAULTS);
            let new = children().into_iter().filter(|pid| !before.contains(pid)).map(Reaped).collect();
            let pipe = OwnedFd::from(pipe.map_err(|e| super::refused(e.code()))?);
            // The API does not set CLOEXEC (F 1.41), and programs such as launchctl would inherit the descriptor.
            let closed = fcntl_getfd(&pipe).and_then(|flags| fcntl_setfd(&pipe, flags | FdFlags::CLOEXEC));
            closed.map_err(|e| lost(Lost::Unreached).because_io(e))?;
            Ok((UnixStream::from(pipe), new))
        }
    }

    /// A child process that Authorization Services started and does not reap (F 1.41). Dropping this reaps it, so that
    /// it does not stay a zombie while the window is open.
    pub(crate) struct Reaped(i32);

    impl Drop for Reaped {
        fn drop(&mut self) {
            for _ in 0..PATIENCE {
                match waitpid(Pid::from_raw(self.0), Some(WaitPidFlag::WNOHANG)) {
                    // It has answered, and is about to exit.
                    Ok(WaitStatus::StillAlive) => std::thread::sleep(Duration::from_millis(10)),
                    _ => return,
                }
            }
        }
    }

    /// Returns the process ids of this process's children (libproc.h).
    #[allow(unsafe_code)]
    fn children() -> Vec<i32> {
        let mut pids = [0_i32; 256];
        let room = i32::try_from(size_of_val(&pids)).unwrap_or(0);
        // SAFETY: the call writes at most `room` bytes and returns the number of process ids.
        let got = unsafe { nix::libc::proc_listchildpids(nix::libc::getpid(), pids.as_mut_ptr().cast(), room) };
        let got = usize::try_from(got).unwrap_or(0).min(pids.len());
        pids[..got].iter().copied().filter(|pid| *pid > 0).collect()
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
pub(crate) use here::{Reaped, Rights};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_status_of_authorization_services_maps_to_a_failure() {
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
