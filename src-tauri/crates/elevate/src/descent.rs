//! Started as root for a person who is not: this process gives up root. Where root may be needed
//! it splits: the child gives up root and runs the whole loop as the person; the parent stays root
//! and does one thing, running the root side when the child asks. So nothing in a home directory is
//! ever written as root, and whoever is already root is asked no password. The child has a session of its
//! own; what is typed to end it reaches it through the parent.
//!
//! Any program of the person may take over the child. All that it gains is what the child has: one
//! byte to say, and a socket to a root side that was copied from the program as it was before there was
//! a child, was checked by the parent, and serves this person only.

use std::{
    env,
    ffi::OsString,
    fs::{self, File},
    io::{self, IoSlice, IoSliceMut, Read, Write},
    mem::MaybeUninit,
    net::Shutdown,
    os::{
        fd::{AsFd, AsRawFd, OwnedFd},
        unix::{net::UnixStream, process::CommandExt},
    },
    path::PathBuf,
    process::{Child, Command},
    sync::{
        Arc, OnceLock,
        atomic::{AtomicBool, Ordering::SeqCst},
    },
    thread,
    time::Duration,
};

use apply::{process, root::RootReply};
use model::{Code, Failure, Ownership, Person};
use plan::Tree;
use rustix::{
    io::{Errno, FdFlags, fcntl_setfd},
    net::{
        RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags, SendAncillaryBuffer, SendAncillaryMessage, SendFlags,
        SocketType, recvmsg, sendmsg,
    },
    process::{Pid, Signal, WaitId, WaitIdOptions, kill_process, waitid},
};

use crate::{
    asking::lost,
    carrier::{Authorised, RootCommand},
    log::{LOG_VARIABLE, LogPipe},
};

const VARIABLE: &str = "IECHOR_SETUP_PARENT";

static PARENT: OnceLock<Option<UnixStream>> = OnceLock::new();

/// What [`descend`] came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Go on: this process is not root, or is meant to be.
    GoOn,
    /// This was the parent; the child ended with this exit code.
    Ended(u8),
}

/// If this is root and the person is not, gives up root: a child goes on as the person, and this process
/// returns when it has ended. Where root may be needed (`asks`), the parent runs the root side for it. What the
/// child says for the `log` that root opened is appended to it. Call it first in `main`, before there are threads.
///
/// # Errors
/// When the child cannot be started.
pub fn descend(tree: &Tree, person: &Person, asks: bool, log: Option<&File>) -> Result<Role, Failure> {
    let zones = tree.simulation().is_some_and(|mac| mac.ownership == Ownership::Zones);
    if parent().is_some() || !rustix::process::geteuid().is_root() || person.uid == 0 || zones {
        return Ok(Role::GoOn);
    }
    let failed = |e: &dyn std::error::Error| Failure::io("give up root for", &person.name, e);
    process::clean();
    // The magic link works also where the person may not walk the path to this program.
    let program =
        if cfg!(target_os = "linux") { "/proc/self/exe".into() } else { env::current_exe().map_err(|e| failed(&e))? };
    let mut words = env::args_os();
    let mut command = Command::new(program);
    // The name matters: as `install`, the program means that command.
    command.arg0(words.next().unwrap_or_default()).args(words);
    become_person(&mut command, tree, person).map_err(|e| failed(&e))?;
    let log = log.map(LogPipe::open).transpose()?;
    let channel = log.as_ref().map(LogPipe::channel);
    command.env_remove(VARIABLE).env_remove(LOG_VARIABLE);
    command.envs(channel.map(|number| (LOG_VARIABLE, number.to_string())));
    if !asks {
        let home = if tree.simulation().is_none() { Home::Real } else { Home::Given };
        process::close_on_exec(channel.as_slice())?;
        let child = command.envs(home.variables(person)).spawn().map_err(|e| failed(&e))?;
        pass_on_signals(&child);
        let copying = log.map(LogPipe::copy);
        let ended = ended(child).map_err(|e| failed(&e));
        drop(copying);
        return ended;
    }
    let root = Authorised::root(tree)?;
    let (ours, theirs) = UnixStream::pair().map_err(|e| failed(&e))?;
    let kept: Vec<_> = channel.into_iter().chain([theirs.as_raw_fd()]).collect();
    process::close_on_exec(&kept)?;
    let home = Home::of(tree, person).map_err(|e| failed(&e))?;
    command.env(VARIABLE, theirs.as_raw_fd().to_string()).envs(home.variables(person));
    let child = command.spawn().map_err(|e| failed(&e))?;
    pass_on_signals(&child);
    drop(theirs);
    let copying = log.map(LogPipe::copy);
    let gone = ends_with(&child, &ours).map_err(|e| failed(&e))?;
    while let Some(carrier) = receive(&ours) {
        if gone.load(SeqCst) {
            break;
        }
        run(&root, person, carrier.into());
    }
    let ended = ended(child).map_err(|e| failed(&e));
    drop(copying);
    ended
}

/// Nothing is received from `ours` any more once the child has ended: any program of the person may have its
/// other end by then, and keep it. Says whether the child has ended, which is still to be waited for.
fn ends_with(child: &Child, ours: &UnixStream) -> io::Result<Arc<AtomicBool>> {
    let gone = Arc::new(AtomicBool::new(false));
    let (says, ours) = (Arc::clone(&gone), ours.try_clone()?);
    let pid = i32::try_from(child.id()).ok().and_then(Pid::from_raw).ok_or(Errno::SRCH)?;
    thread::spawn(move || {
        // Only looked at, so that its number is nobody else's for as long as signals are passed on to it.
        while matches!(waitid(WaitId::Pid(pid), WaitIdOptions::EXITED | WaitIdOptions::NOWAIT), Err(Errno::INTR)) {}
        says.store(true, SeqCst);
        let _ = ours.shutdown(Shutdown::Both);
    });
    Ok(gone)
}

fn ended(mut child: Child) -> io::Result<Role> {
    let code = child.wait()?.code().and_then(|code| u8::try_from(code).ok());
    Ok(Role::Ended(code.unwrap_or(1)))
}

/// The child is in a session of its own, so what is typed on the terminal, and that it went away, reaches
/// this process alone.
fn pass_on_signals(child: &Child) {
    let child = i32::try_from(child.id()).ok().and_then(Pid::from_raw);
    // It can be set once, and is.
    let _ = ctrlc::set_handler(move || {
        if let Some(child) = child {
            let _ = kill_process(child, Signal::INT);
        }
    });
}

/// The child of `command` is the person, with their groups and nobody else's, in a session of its own: a
/// terminal that it controls no more takes no keystrokes from it (`TIOCSTI`, CVE-2005-4890), and root's own
/// shell reads from there.
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
        // Last, since it does not outlive a change of account: a parent that is killed takes the child along.
        rustix::process::set_parent_process_death_signal(Some(Signal::TERM))?;
        Ok(())
    };
    // SAFETY: system calls and nothing else, in the child of a process that has no other threads, where the
    // only thread is the process.
    unsafe { command.pre_exec(give_up) };
    Ok(())
}

/// As above. An empty list of groups would be wheel's there, and would end the membership that the
/// directory service knows of (`setgroups(2)`, `initgroups(3)`).
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
    // SAFETY: it runs in the child of a process that has no other threads (`descend`), so no lock that it
    // takes can be held by a lost thread.
    unsafe { command.pre_exec(give_up) };
    Ok(())
}

/// Copies, checks and runs the root side for the person at the other end of `carrier`; says there
/// why, if it cannot.
fn run(root: &Authorised<'_>, person: &Person, mut carrier: UnixStream) {
    let started = root.stage().and_then(|held| {
        let carrier = carrier.try_clone().map_err(|e| lost("could not be reached").because(e))?;
        root.start(RootCommand::Run, None, Some(person.uid), carrier.into()).map(|side| (side, held))
    });
    match started {
        Ok((mut side, _held)) => {
            let _ = side.wait();
        }
        Err(failure) => {
            let line = serde_json::to_string(&RootReply::Failed(failure)).unwrap_or_default();
            let _ = writeln!(carrier, "{line}");
        }
    }
}

/// What the child has for a home: not root's, where it may not even look.
enum Home {
    /// The person's.
    Real,
    /// What the environment names; tests and developers may.
    Given,
    /// A passing one: on a simulated Mac the home holds nothing but what a Mac's would.
    Passing(PathBuf),
}

impl Home {
    fn of(tree: &Tree, person: &Person) -> io::Result<Self> {
        if tree.simulation().is_none() {
            return Ok(Self::Real);
        }
        if env::var_os("XDG_DATA_HOME").is_some() {
            return Ok(Self::Given);
        }
        // A parent that was killed left its own behind, and this process may have its number now.
        let mut n = 0;
        let path = loop {
            let path = env::temp_dir().join(format!("iechor-setup-{}-{n}", std::process::id()));
            match fs::create_dir(&path) {
                Err(e) if e.kind() == io::ErrorKind::AlreadyExists => n += 1,
                made => break made.map(|()| path)?,
            }
        };
        std::os::unix::fs::chown(&path, Some(person.uid), Some(person.gid))?;
        Ok(Self::Passing(path))
    }

    fn variables(&self, person: &Person) -> Vec<(&'static str, OsString)> {
        let home = match self {
            Self::Real => OsString::from(&person.home),
            Self::Given => return Vec::new(),
            Self::Passing(path) => path.into(),
        };
        vec![("HOME", home), ("USER", (&person.name).into()), ("LOGNAME", (&person.name).into())]
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        if let Self::Passing(path) = self {
            let _ = fs::remove_dir_all(path);
        }
    }
}

/// The parent that is root, if there is one. A process that is root has none: whoever set its environment
/// would otherwise have it stay root while it works in somebody's home.
pub(crate) fn parent() -> Option<&'static UnixStream> {
    PARENT
        .get_or_init(|| {
            let number: i32 = env::var(VARIABLE).ok()?.parse().ok()?;
            if rustix::process::geteuid().is_root() { None } else { adopt(number) }
        })
        .as_ref()
}

#[allow(unsafe_code)]
fn adopt(number: i32) -> Option<UnixStream> {
    use std::os::fd::{BorrowedFd, FromRawFd};
    if number <= 2 {
        return None;
    }
    // SAFETY: only borrowed for two checks; a number that is no open descriptor gives EBADF.
    let fd = unsafe { BorrowedFd::borrow_raw(number) };
    rustix::net::sockopt::socket_type(fd).ok()?;
    fcntl_setfd(fd, FdFlags::CLOEXEC).ok()?;
    // SAFETY: the parent made this descriptor for this process alone and named it in a variable;
    // nothing else here owns it, and this runs once (OnceLock).
    Some(unsafe { UnixStream::from_raw_fd(number) })
}

/// Has the parent run the root side on `carrier`.
pub(crate) fn ask_parent(carrier: OwnedFd) -> Result<(), Failure> {
    let lost = || Failure::new(Code::Lost, "the parent that is root is gone", "start iEchor Setup again");
    let parent = parent().ok_or_else(lost)?;
    let fds = [carrier.as_fd()];
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(1))];
    let mut control = SendAncillaryBuffer::new(&mut space);
    control.push(SendAncillaryMessage::ScmRights(&fds));
    // No flag against SIGPIPE: Rust programs ignore it, and macOS knows none (F 4.15).
    // Linux counts what an account has on its way, so other programs of the person can be in the way for a
    // moment.
    let mut tries = 0;
    loop {
        match sendmsg(parent, &[IoSlice::new(b"R")], &mut control, SendFlags::empty()) {
            Err(Errno::TOOMANYREFS) if tries < 100 => tries += 1,
            sent => break sent.map(drop).map_err(|e| lost().because(e))?,
        }
        thread::sleep(Duration::from_millis(20));
    }
    // Kept until the parent has it: macOS may lose a socket that is closed on its way (F 4.13).
    let mut parent = parent;
    parent.read_exact(&mut [0]).map_err(|e| lost().because(e))
}

fn receive(from: &UnixStream) -> Option<OwnedFd> {
    let mut byte = [0];
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(4))];
    let mut control = RecvAncillaryBuffer::new(&mut space);
    let got = loop {
        match recvmsg(from, &mut [IoSliceMut::new(&mut byte)], &mut control, RecvFlags::empty()) {
            Err(rustix::io::Errno::INTR) => {}
            other => break other.ok()?,
        }
    };
    let carrier = control.drain().find_map(|message| match message {
        RecvAncillaryMessage::ScmRights(mut fds) => fds.next(),
        _ => None,
    });
    let carrier = carrier.filter(|_| got.bytes == 1)?;
    fcntl_setfd(&carrier, FdFlags::CLOEXEC).ok()?;
    // Root writes to nothing but a connection: datagrams carry their sender's account with them.
    rustix::net::sockopt::socket_type(&carrier).ok().filter(|kind| *kind == SocketType::STREAM)?;
    let mut to = from;
    to.write_all(b"R").ok()?;
    Some(carrier)
}
