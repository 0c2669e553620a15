//! Set-up through the helper: starts the root side of a root-owned copy of the set-up program on a connection.
//!
//! The helper passes the connection on and reads nothing of what is said there. That program takes the same request as
//! when an administrator is asked, plans for itself, and compares the digest that was agreed to.

use std::{
    env,
    os::{
        fd::{AsFd, OwnedFd},
        unix::process::CommandExt,
    },
    process::{Child, Command, Stdio},
};

use crate::{
    files, os,
    wire::{Code, Refusal},
};

/// The most root sides at a time; one for each account.
pub const AT_A_TIME: usize = 4;

/// The root sides that run, each with the uid of the account that it works for.
#[derive(Default)]
pub(crate) struct Running(Vec<(u32, Child)>);

impl Running {
    /// Reaps those that have ended. Returns true if none is left.
    pub(crate) fn reap(&mut self) -> bool {
        self.0.retain_mut(|(_, child)| matches!(child.try_wait(), Ok(None)));
        self.0.is_empty()
    }

    /// Starts one for an account, with a connection as its standard input and output.
    ///
    /// # Errors
    /// When one of this account runs, too many run, there is no copy, or the copy may not be trusted.
    pub(crate) fn start(&mut self, uid: u32, connection: &OwnedFd) -> Result<(), Refusal> {
        self.reap();
        if self.0.iter().any(|(of, _)| *of == uid) {
            return Err(Refusal::new(Code::Busy, format!("a set-up of uid {uid} is at work already")));
        }
        if self.0.len() >= AT_A_TIME {
            return Err(Refusal::new(Code::Busy, format!("{AT_A_TIME} set-ups are at work already")));
        }
        let place = format!("/{}/{}", files::PROGRAMS, files::SETUP);
        let missing = || Refusal::new(Code::NotAllowed, format!("there is no '{place}'"));
        let folder = files::folder(files::PROGRAMS)?.ok_or_else(missing)?;
        files::open(&folder, files::PROGRAMS, files::SETUP)?.ok_or_else(missing)?;
        // From here on it is named by its path: nobody but root can change what that means.
        let here = env::current_dir().map_err(|e| failed("find", &e))?;
        let program = here.join(files::PROGRAMS).join(files::SETUP);
        os::genuine_file(&program, uid)
            .map_err(|why| Refusal::new(Code::Unsafe, format!("'{place}' is not iEchor's: {why}")))?;
        let theirs = || connection.as_fd().try_clone_to_owned().map(Stdio::from).map_err(|e| failed("pass on", &e));
        let mut call = Command::new(program);
        call.args(["root-side", "--through-helper", &uid.to_string()]);
        // A simulated Mac lies in the working directory. On macOS no path can be passed on.
        #[cfg(not(target_os = "macos"))]
        call.arg("--prefix").arg(here);
        // A process group of its own: launchd ends what is left in the helper's when the helper ends
        // (launchd.plist(5), AbandonProcessGroup), and uninstalling ends the helper.
        call.env_clear().current_dir("/").process_group(0);
        call.stdin(theirs()?).stdout(theirs()?).stderr(Stdio::null());
        rustix::io::ioctl_fionbio(connection, false).map_err(|e| Refusal::system("pass on the connection", e))?;
        let child = call.spawn().map_err(|e| failed("start", &e))?;
        self.0.push((uid, child));
        Ok(())
    }
}

fn failed(doing: &str, cause: &std::io::Error) -> Refusal {
    let cause = rustix::io::Errno::from_io_error(cause).unwrap_or(rustix::io::Errno::IO);
    Refusal::system(&format!("{doing} the set-up program"), cause)
}
