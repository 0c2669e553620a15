//! Jobs: what root tells launchd, and how it makes sure of what launchd did.
//!
//! launchctl's exit codes are not believed. `bootstrap` can fail although the job is loaded (5, 37), and
//! succeed although the job's old socket could not be removed; `bootout` returns before the job has
//! ended (F 2.7, 2.14, 2.16). So after each of them launchd is asked what it knows, and the socket is
//! looked at.

use std::{
    os::fd::AsFd,
    time::{Duration, Instant},
};

use model::{Code, Doing, Failure, FileState, Said, names, said};
use plan::launchd::{self, disabled_labels};
use rustix::fs::{self, AtFlags, FileType};

use crate::system::{Needs, System, trouble};

/// launchctl's answers that mean "I know no such job" (F 2.16).
const NO_SUCH_JOB: [i32; 2] = [3, 113];
/// launchctl's answers for a job that is ending, or known already (F 2.16).
const IN_PROGRESS: [i32; 2] = [36, 37];
/// launchctl's answer for nearly anything, also for a job that is still ending, and for one that was
/// loaded all the same (F 2.14).
const IO_ERROR: i32 = 5;
/// The label is disabled (F 2.16).
const DISABLED: i32 = 119;
/// The property list has an owner or mode that launchd does not take (F 2.16).
const BAD_OWNER: i32 = 122;
/// How long a job may take to end: 5 s on macOS 26, 20 s before (F 2.11), and a little.
const ENDING: Duration = Duration::from_secs(25);
/// How long the startup task may take for its one link before it is left alone.
const FIRST_RUN: Duration = Duration::from_secs(2);
/// How often, and at first after how long, a bootstrap is tried again: for some 12 s in all. launchd
/// refuses for about 5 s after a bootout (F 2.23).
const RETRIES: u32 = 7;
const PAUSE: Duration = Duration::from_millis(100);

impl System<'_> {
    /// Makes launchd know a job. Enabled first: a `launchctl unload -w` in the past would keep it
    /// off, invisibly (F 2.15). What a person switched off in Login Items never gets here: such a plan is
    /// refused before it is carried out.
    pub fn bootstrap(&mut self, label: &str, plist: &str) -> Result<(), Failure> {
        // Else it could not be told whose doing it is that launchd knows the job.
        if self.knows(label)? {
            self.bootout(label)?;
        }
        self.enable(label)?;
        if label == names::HELPER_LABEL {
            self.remove_helper_socket()?;
        }
        self.load(label, plist)?;
        match label {
            _ if !launchd::runs(self.tree) => Ok(()),
            names::HELPER_LABEL => self.check_helper_socket(plist),
            _ => self.await_first_end(label),
        }
    }

    /// Gives the startup task a moment to run, which it does when launchd learns it: what it ended with is
    /// looked at when all is done.
    fn await_first_end(&self, label: &str) -> Result<(), Failure> {
        let since = Instant::now();
        while since.elapsed() < FIRST_RUN
            && launchd::print(self.tree, label)?.is_some_and(|printed| printed.last_exit.is_none())
        {
            std::thread::sleep(PAUSE / 5);
        }
        Ok(())
    }

    /// Lets launchd load a job at boot.
    pub fn enable(&self, label: &str) -> Result<(), Failure> {
        self.launchctl(&["enable", &format!("system/{label}")]).and_then(Ended::fine)
    }

    /// Lets launchd leave a job out at boot, as it was before it was enabled.
    pub fn disable(&self, label: &str) -> Result<(), Failure> {
        self.launchctl(&["disable", &format!("system/{label}")]).and_then(Ended::fine)
    }

    /// Undoes a bootout, whether or not it happened: launchd knows the job again, and leaves it out at
    /// boot if it did before.
    pub fn bring_back(&mut self, label: &str, plist: &str) -> Result<(), Failure> {
        let disabled = disabled_labels(self.tree)?.iter().any(|disabled| disabled == label);
        let back = self.bootstrap(label, plist);
        if disabled { back.and(self.disable(label)) } else { back }
    }

    /// Tries until launchd knows the job from this property list, by its own word.
    fn load(&self, label: &str, plist: &str) -> Result<(), Failure> {
        let mut tried = 0;
        loop {
            let said = self.launchctl(&["bootstrap", "system", plist])?;
            if said.code == 0 || self.loaded_from(label)?.as_deref() == Some(plist) {
                return Ok(());
            }
            let again = said.code == IO_ERROR || IN_PROGRESS.contains(&said.code);
            if !again || tried == RETRIES {
                return said.fine();
            }
            std::thread::sleep(PAUSE * 2_u32.pow(tried));
            tried += 1;
        }
    }

    fn knows(&self, label: &str) -> Result<bool, Failure> {
        Ok(launchd::print(self.tree, label)?.is_some())
    }

    fn loaded_from(&self, label: &str) -> Result<Option<String>, Failure> {
        Ok(launchd::print(self.tree, label)?.and_then(|printed| printed.path))
    }

    /// Makes launchd forget a job, and waits until it has ended; one that it does not know is fine.
    /// launchd answers before that (F 2.16), and knows the job until then. The socket that it made for the
    /// helper goes with it.
    pub fn bootout(&mut self, label: &str) -> Result<(), Failure> {
        let since = Instant::now();
        let said = self.launchctl(&["bootout", &format!("system/{label}")])?;
        if !NO_SUCH_JOB.contains(&said.code) && !IN_PROGRESS.contains(&said.code) {
            said.fine()?;
        }
        while self.knows(label)? {
            if since.elapsed() > ENDING {
                let what = said!("failure-job-not_ended", label = label, seconds = ENDING.as_secs());
                return Err(Failure::of(Code::Io, what).with_help(said!("failure-job-not_ended-help")));
            }
            std::thread::sleep(PAUSE);
        }
        if label == names::HELPER_LABEL { self.remove_helper_socket() } else { Ok(()) }
    }

    /// launchd leaves an old socket behind now and then, and is not able to remove it later (F 2.7).
    fn remove_helper_socket(&mut self) -> Result<(), Failure> {
        match self.tree.found(names::HELPER_SOCKET, false)? {
            FileState::Other => self.place(names::HELPER_SOCKET)?.remove(),
            _ => Ok(()),
        }
    }

    /// Whether launchd made the helper's socket as its property list says: it answers 0 when it could
    /// not (F 2.7).
    fn check_helper_socket(&mut self, plist: &str) -> Result<(), Failure> {
        let wrong = |what: Said| Failure::of(Code::Io, what).with_help(said!("failure-launchd-help"));
        let (wanted_owner, wanted_mode) = launchd::listener(&self.tree.read(plist)?.unwrap_or_default());
        let real = self.tree.owners_are_real();
        let place = self.place(names::HELPER_SOCKET)?;
        let stat = fs::statat(place.at.as_fd(), &place.name, AtFlags::SYMLINK_NOFOLLOW)
            .map_err(|e| wrong(said!("failure-launchd-no_socket", path = names::HELPER_SOCKET)).because_io(e))?;
        if FileType::from_raw_mode(stat.st_mode) != FileType::Socket {
            return Err(wrong(said!("failure-launchd-other_socket", path = names::HELPER_SOCKET)));
        }
        let (owner, mode) = (stat.st_uid, plan::read::permissions(&stat));
        let right = |wanted: Option<u32>, now| wanted.is_none_or(|wanted| wanted == now);
        if (real && !right(wanted_owner, owner)) || !right(wanted_mode, mode) {
            return Err(wrong(said!(
                "failure-launchd-socket_of_other",
                path = names::HELPER_SOCKET,
                uid = owner.to_string(),
                mode = format!("{mode:04o}")
            )));
        }
        Ok(())
    }

    fn launchctl(&self, arguments: &[&str]) -> Result<Ended, Failure> {
        trouble(self.tree, self.scope, Needs::Nothing).map_err(|e| Failure::io(Doing::Run, names::LAUNCHCTL, e))?;
        let (code, text) = launchd::launchctl(self.tree, arguments)?;
        Ok(Ended { command: arguments.join(" "), code, text })
    }
}

/// How a launchctl command ended.
struct Ended {
    command: String,
    code: i32,
    text: String,
}

impl Ended {
    fn fine(self) -> Result<(), Failure> {
        let help = match self.code {
            0 => return Ok(()),
            DISABLED => "failure-launchctl-help-disabled",
            BAD_OWNER => "failure-launchctl-help-owner",
            _ => "failure-launchd-help",
        };
        let what = said!("failure-launchctl", command = self.command, code = self.code.to_string());
        Err(Failure::of(Code::Io, what).with_help(said!(help)).because(self.text))
    }
}
