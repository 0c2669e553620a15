//! A process that is root, or that root gives to somebody, with nothing of whoever started it: signals,
//! limits, mask, open descriptors, terminal.

use std::os::fd::RawFd;

use model::Failure;
use nix::sys::signal::{SigHandler, SigSet, SigmaskHow, Signal, signal, sigprocmask};
use rustix::{
    fs::Mode,
    process::{Resource, Rlimit, getrlimit, setrlimit},
};

/// How many descriptors a process of ours may need.
const DESCRIPTORS: u64 = 1024;
/// What comes from a terminal, or from its going away.
const OF_TERMINALS: [Signal; 6] =
    [Signal::SIGINT, Signal::SIGQUIT, Signal::SIGHUP, Signal::SIGTSTP, Signal::SIGTTIN, Signal::SIGTTOU];

/// Undoes what a caller may have set: every signal means what it usually means (a parent that ignores
/// SIGCHLD would have launchctl's answers lost; one that ignores SIGPIPE is right, as Rust's own programs
/// do), none is blocked, no limit is lower than root may have it, nobody finds memory in a core file, and
/// what is made is not writable by others.
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

/// Raises a limit to `to` (`None`: no limit), or as far as this process may.
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

/// Nothing that a person types, and no terminal that goes away, stops or ends this process any more: a
/// stopped root process would hold root's lock for as long as they like. A session of its own, where that
/// is possible (not for the leader of a group), takes it off their terminal altogether.
pub fn leave_terminal() {
    for known in OF_TERMINALS {
        let _ = handle(known, SigHandler::SigIgn);
    }
    let _ = rustix::process::setsid();
}

#[allow(unsafe_code)]
fn handle(known: Signal, how: SigHandler) -> nix::Result<()> {
    // SAFETY: neither way of handling is a function of ours, so none can run at a wrong moment.
    unsafe { signal(known, how) }.map(drop)
}

/// Every descriptor but standard input, output and error is to be closed when this process becomes
/// another one; those in `keep` are not.
///
/// # Errors
/// When it cannot be told which there are.
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

/// Closes every descriptor but standard input, output and error. Call it before any is opened.
///
/// # Errors
/// When it cannot be told which there are.
#[allow(unsafe_code)]
pub fn close_inherited() -> Result<(), Failure> {
    for number in open_descriptors()? {
        // SAFETY: called before this process opened any, so nothing here owns one; a number that is none
        // (any more), such as that of the folder that was just read, gives EBADF.
        unsafe { nix::libc::close(number) };
    }
    Ok(())
}

fn open_descriptors() -> Result<Vec<RawFd>, Failure> {
    // Linux has it as a link to /proc/self/fd.
    let folder = "/dev/fd";
    let entries = std::fs::read_dir(folder).map_err(|e| Failure::io("read", folder, &e))?;
    let numbers = entries.flatten().filter_map(|entry| entry.file_name().to_str()?.parse().ok());
    Ok(numbers.filter(|number| *number > 2).collect())
}
