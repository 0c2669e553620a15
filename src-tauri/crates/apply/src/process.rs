//! Resets what a root process, or one that root starts for an account, inherits: signal dispositions and mask,
//! resource limits, umask, open descriptors, terminal.

use std::os::fd::RawFd;

use model::{Doing, Failure};
use nix::sys::signal::{SigHandler, SigSet, SigmaskHow, Signal, signal, sigprocmask};
use rustix::{
    fs::Mode,
    process::{Resource, Rlimit, getrlimit, setrlimit},
};

/// The number of descriptors that a process of ours may need.
const DESCRIPTORS: u64 = 1024;
/// The signals that a terminal, or its hangup, sends.
const OF_TERMINALS: [Signal; 6] =
    [Signal::SIGINT, Signal::SIGQUIT, Signal::SIGHUP, Signal::SIGTSTP, Signal::SIGTTIN, Signal::SIGTTOU];

/// Resets signal dispositions (an inherited SIGCHLD of SIG_IGN would lose launchctl's exit codes; SIGPIPE stays
/// ignored, as in every Rust program), the signal mask and the umask; raises resource limits as far as root may;
/// disables core files, which would hold the process's memory.
pub fn clean() {
    rustix::process::umask(Mode::from_raw_mode(0o022));
    for known in Signal::iterator() {
        if !matches!(known, Signal::SIGKILL | Signal::SIGSTOP | Signal::SIGPIPE) {
            let _ = handle(known, SigHandler::SigDfl);
        }
    }
    let _ = sigprocmask(SigmaskHow::SIG_SETMASK, Some(&SigSet::empty()), None);
    let _ = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: getrlimit(Resource::Core).maximum });
    for resource in [Resource::Fsize, Resource::Cpu, Resource::Data, Resource::As, Resource::Nproc] {
        raise(resource, None);
    }
    raise(Resource::Nofile, Some(DESCRIPTORS));
}

/// Raises a limit to `to` (`None`: no limit), or as far as this process may raise it.
fn raise(resource: Resource, to: Option<u64>) {
    let Rlimit { current, maximum } = getrlimit(resource);
    let enough = match (current, to) {
        (None, _) => true,
        (Some(_), None) => false,
        (Some(current), Some(to)) => current >= to,
    };
    if enough {
        return;
    }
    let above = maximum.is_none_or(|maximum| to.is_some_and(|to| maximum >= to));
    let wanted = Rlimit { current: to, maximum: if above { maximum } else { to } };
    if setrlimit(resource, wanted).is_err() {
        let _ = setrlimit(resource, Rlimit { current: maximum, maximum });
    }
}

/// Detaches from the terminal: ignores its signals, and starts a session of its own where that is possible (not
/// for a process group leader). A root process that the person could stop from the terminal would hold root's
/// lock for as long as they like.
pub fn leave_terminal() {
    for known in OF_TERMINALS {
        let _ = handle(known, SigHandler::SigIgn);
    }
    let _ = rustix::process::setsid();
}

#[allow(unsafe_code)]
fn handle(known: Signal, how: SigHandler) -> nix::Result<()> {
    // SAFETY: SIG_DFL and SIG_IGN install no handler function, so none can run at a wrong moment.
    unsafe { signal(known, how) }.map(drop)
}

/// Sets CLOEXEC on every descriptor except standard input, output and error, and clears it on those in `keep`.
///
/// # Errors
/// When the open descriptors cannot be listed.
#[allow(unsafe_code)]
pub fn close_on_exec(keep: &[RawFd]) -> Result<(), Failure> {
    use rustix::io::{FdFlags, fcntl_getfd, fcntl_setfd};
    for number in open_descriptors()? {
        // SAFETY: borrowed for two calls; a number that is no open descriptor (any more) gives EBADF.
        let fd = unsafe { std::os::fd::BorrowedFd::borrow_raw(number) };
        let Ok(flags) = fcntl_getfd(fd) else { continue };
        let wanted = if keep.contains(&number) { flags - FdFlags::CLOEXEC } else { flags | FdFlags::CLOEXEC };
        let _ = fcntl_setfd(fd, wanted);
    }
    Ok(())
}

/// Closes every descriptor except standard input, output and error. Call it before any is opened.
///
/// # Errors
/// When the open descriptors cannot be listed.
#[allow(unsafe_code)]
pub fn close_inherited() -> Result<(), Failure> {
    for number in open_descriptors()? {
        // SAFETY: called before this process opened any, so nothing here owns one; a number that is none
        // (any more), such as that of the folder that was just read, gives EBADF.
        unsafe { nix::libc::close(number) };
    }
    Ok(())
}

/// Returns the open descriptors above 2.
fn open_descriptors() -> Result<Vec<RawFd>, Failure> {
    // Linux has it as a link to /proc/self/fd.
    let folder = "/dev/fd";
    let entries = std::fs::read_dir(folder).map_err(|e| Failure::io(Doing::Read, folder, e))?;
    let numbers = entries.flatten().filter_map(|entry| entry.file_name().to_str()?.parse().ok());
    Ok(numbers.filter(|number| *number > 2).collect())
}
