//! Privilege drop: a process started as root for somebody else gives up root.
//!
//! Where root may be needed it forks (privilege separation). The child drops root and runs the whole loop as
//! the person. The parent stays root and does one thing: it runs the root side when the child asks. So root
//! writes nothing in a home directory, and whoever is root already is asked for no password. The child has a
//! session of its own; the parent passes terminal signals on to it.
//!
//! Any program of the person may take over the child (ptrace), and gains nothing by it: the child can send one
//! byte and a socket to a root side whose program was read before there was a child, is verified by the parent,
//! and serves this person only.

use std::{
    env,
    ffi::OsString,
    fs::{self, File},
    io::{self, Write},
    net::Shutdown,
    os::{
        fd::AsRawFd,
        unix::{net::UnixStream, process::CommandExt},
    },
    path::PathBuf,
    process::{Child, Command},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering::SeqCst},
    },
    thread,
};

use apply::{process, root::RootReply};
use model::{Doing, Failure, Person};
use plan::Tree;
use rustix::{
    io::Errno,
    process::{Pid, Signal, WaitId, WaitIdOptions, kill_process, waitid},
};

use crate::{
    debug,
    failures::{Lost, lost},
    log::{LOG_VARIABLE, LogPipe},
    parent::{VARIABLE, parent, receive},
    root_channel::Authorised,
    root_process::RootCommand,
};

/// What this process is after [`drop_privileges`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The process that goes on: it is not root, or keeps root on purpose.
    GoOn,
    /// The parent, after the child has ended with this exit code.
    Ended(u8),
}

/// Drops root when run as root for another account: a child goes on as the person, and this process returns
/// when it has ended. If root may be needed later (`may_need_root`), the parent runs the root side on request.
/// What the child writes to the `log` that root opened is appended by the parent. Call it first in `main`, before
/// any thread is started.
///
/// # Errors
/// When the child cannot be started.
pub fn drop_privileges(tree: &Tree, person: &Person, may_need_root: bool, log: Option<&File>) -> Result<Role, Failure> {
    let is_root = rustix::process::geteuid().is_root() && tree.owners_are_real();
    if parent().is_some() || !is_root || person.uid == 0 {
        return Ok(Role::GoOn);
    }
    debug!("drops root for '{}'; root parent: {may_need_root}", person.name);
    let failed = |e: std::io::Error| Failure::io(Doing::BecomeAccount, &person.name, e);
    process::clean();
    // The magic link works even where the person may not search the path to this program.
    let program =
        if cfg!(target_os = "linux") { "/proc/self/exe".into() } else { env::current_exe().map_err(failed)? };
    let mut words = env::args_os();
    let mut command = Command::new(program);
    // argv[0] is kept: under the name `install`, the program is that command.
    command.arg0(words.next().unwrap_or_default()).args(words);
    become_person(&mut command, tree, person).map_err(failed)?;
    let log = log.map(LogPipe::open).transpose()?;
    let channel = log.as_ref().map(LogPipe::channel);
    command.env_remove(VARIABLE).env_remove(LOG_VARIABLE);
    command.envs(channel.map(|number| (LOG_VARIABLE, number.to_string())));
    if !may_need_root {
        let home = if tree.simulation().is_none() { Home::Real } else { Home::Given };
        process::close_on_exec(channel.as_slice())?;
        let child = command.envs(home.variables(person)).spawn().map_err(failed)?;
        pass_on_signals(&child);
        let copying = log.map(LogPipe::copy);
        let ended = ended(child).map_err(failed);
        drop(copying);
        return ended;
    }
    let root = Authorised::root(tree)?;
    let (ours, theirs) = UnixStream::pair().map_err(failed)?;
    let inherited: Vec<_> = channel.into_iter().chain([theirs.as_raw_fd()]).collect();
    process::close_on_exec(&inherited)?;
    let home = Home::of(tree, person).map_err(failed)?;
    command.env(VARIABLE, theirs.as_raw_fd().to_string()).envs(home.variables(person));
    let child = command.spawn().map_err(failed)?;
    pass_on_signals(&child);
    drop(theirs);
    let copying = log.map(LogPipe::copy);
    let gone = ends_with(&child, &ours).map_err(failed)?;
    while let Some(request) = receive(&ours) {
        if gone.load(SeqCst) {
            break;
        }
        debug!("the child requests the root side");
        run(&root, person, request.into());
    }
    let ended = ended(child).map_err(failed);
    drop(copying);
    ended
}

/// Shuts `ours` down once the child has ended: any program of the person may hold a duplicate of the other end
/// by then. The returned flag says whether the child has ended; it is still to be reaped.
fn ends_with(child: &Child, ours: &UnixStream) -> io::Result<Arc<AtomicBool>> {
    let gone = Arc::new(AtomicBool::new(false));
    let (says, ours) = (Arc::clone(&gone), ours.try_clone()?);
    let pid = i32::try_from(child.id()).ok().and_then(Pid::from_raw).ok_or(Errno::SRCH)?;
    thread::spawn(move || {
        // WNOWAIT: the child stays a zombie, so that its process id is not reused while signals are passed on.
        while matches!(waitid(WaitId::Pid(pid), WaitIdOptions::EXITED | WaitIdOptions::NOWAIT), Err(Errno::INTR)) {}
        says.store(true, SeqCst);
        let _ = ours.shutdown(Shutdown::Both);
    });
    Ok(gone)
}

/// Reaps the child and returns its exit code.
fn ended(mut child: Child) -> io::Result<Role> {
    let code = child.wait()?.code().and_then(|code| u8::try_from(code).ok());
    Ok(Role::Ended(code.unwrap_or(1)))
}

/// Passes SIGINT, SIGTERM and SIGHUP on to the child as SIGINT: the terminal does not signal it, as it has a session
/// of its own.
fn pass_on_signals(child: &Child) {
    let child = i32::try_from(child.id()).ok().and_then(Pid::from_raw);
    // Fails only where a handler is set already, and this is the only place that sets one.
    let _ = ctrlc::set_handler(move || {
        if let Some(child) = child {
            let _ = kill_process(child, Signal::INT);
        }
    });
}

/// Has the child of `command` take the person's uid, gid and supplementary groups, in a new session: without a
/// controlling terminal it cannot push keystrokes (`TIOCSTI`, CVE-2005-4890) to root's shell.
#[cfg(not(target_os = "macos"))]
#[allow(unsafe_code)]
fn become_person(command: &mut Command, tree: &Tree, person: &Person) -> io::Result<()> {
    use rustix::process::{Gid, Uid};
    let groups = tree.groups(person).into_iter().map(Gid::from_raw).collect::<Vec<_>>();
    let (uid, gid) = (Uid::from_raw(person.uid), Gid::from_raw(person.gid));
    let give_up = move || {
        rustix::process::setsid()?;
        rustix::thread::set_thread_groups(&groups)?;
        rustix::thread::set_thread_res_gid(gid, gid, gid)?;
        rustix::thread::set_thread_res_uid(uid, uid, uid)?;
        // Last, because a change of credentials clears it. A parent that is killed takes the child along.
        rustix::process::set_parent_process_death_signal(Some(Signal::TERM))?;
        Ok(())
    };
    // SAFETY: system calls and nothing else, in the child of a process that has no other threads, where the
    // only thread is the process.
    unsafe { command.pre_exec(give_up) };
    Ok(())
}

/// As above. `setgroups` with an explicit list would end the resolution of groups by the directory service
/// there, so `initgroups` sets them (`setgroups(2)`, `initgroups(3)`).
#[cfg(target_os = "macos")]
#[allow(unsafe_code)]
fn become_person(command: &mut Command, _tree: &Tree, person: &Person) -> io::Result<()> {
    let name = std::ffi::CString::new(person.name.as_str())?;
    let (uid, gid) = (person.uid, person.gid);
    let base = i32::try_from(gid).map_err(io::Error::other)?;
    let give_up = move || {
        rustix::process::setsid()?;
        // SAFETY: `name` is a C string that lives as long as this closure.
        if unsafe { nix::libc::initgroups(name.as_ptr(), base) } != 0 {
            return Err(io::Error::last_os_error());
        }
        nix::unistd::setgid(gid.into())?;
        nix::unistd::setuid(uid.into())?;
        match nix::unistd::geteuid().is_root() || nix::unistd::getegid().as_raw() != gid {
            true => Err(io::ErrorKind::PermissionDenied.into()),
            false => Ok(()),
        }
    };
    // SAFETY: it runs in the child of a process that has no other threads (`drop_privileges`), so no lock that it
    // takes can be held by a lost thread.
    unsafe { command.pre_exec(give_up) };
    Ok(())
}

/// Stages, verifies and runs the root side for the person at the other end of `channel`; a failure to do so is
/// sent there.
fn run(root: &Authorised<'_>, person: &Person, mut channel: UnixStream) {
    let started = root.stage().and_then(|held| {
        let channel = channel.try_clone().map_err(|e| lost(Lost::Unreached).because_io(e))?;
        root.start(RootCommand::Run, None, Some(person.uid), channel.into()).map(|side| (side, held))
    });
    match started {
        Ok((mut side, _held)) => {
            let _ = side.wait();
        }
        Err(failure) => {
            let line = serde_json::to_string(&RootReply::Failed(failure)).unwrap_or_default();
            let _ = writeln!(channel, "{line}");
        }
    }
}

/// The home directory in the child's environment: never root's, which it may not even search.
enum Home {
    /// The person's.
    Real,
    /// The one that the environment names, for tests and developers.
    Given,
    /// A temporary one, so that the home on a simulated Mac holds only what a Mac's would.
    Temporary(PathBuf),
}

impl Home {
    fn of(tree: &Tree, person: &Person) -> io::Result<Self> {
        if tree.simulation().is_none() {
            return Ok(Self::Real);
        }
        if env::var_os("XDG_DATA_HOME").is_some() {
            return Ok(Self::Given);
        }
        // A parent that was killed leaves its directory behind, and process ids are reused.
        let mut n = 0;
        let path = loop {
            let path = env::temp_dir().join(format!("iechor-setup-{}-{n}", std::process::id()));
            match fs::create_dir(&path) {
                Err(e) if e.kind() == io::ErrorKind::AlreadyExists => n += 1,
                made => break made.map(|()| path)?,
            }
        };
        std::os::unix::fs::chown(&path, Some(person.uid), Some(person.gid))?;
        Ok(Self::Temporary(path))
    }

    fn variables(&self, person: &Person) -> Vec<(&'static str, OsString)> {
        let home = match self {
            Self::Real => OsString::from(&person.home),
            Self::Given => return Vec::new(),
            Self::Temporary(path) => path.into(),
        };
        vec![("HOME", home), ("USER", (&person.name).into()), ("LOGNAME", (&person.name).into())]
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        if let Self::Temporary(path) = self {
            let _ = fs::remove_dir_all(path);
        }
    }
}
