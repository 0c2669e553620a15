//! Started as root for a person who is not: this process splits. The child gives up root and runs
//! the whole loop as the person; the parent stays root and does one thing, starting what the child
//! orders (copy the root side's program, run it, remove it). So nothing in a home directory is ever
//! written as root, and whoever is already root is asked no password.

use std::{
    env,
    ffi::OsString,
    fs,
    io::{self, IoSlice, IoSliceMut},
    mem::MaybeUninit,
    os::{
        fd::{AsFd, AsRawFd, OwnedFd},
        unix::{net::UnixStream, process::CommandExt},
    },
    path::PathBuf,
    process::Command,
    sync::OnceLock,
};

use model::{Code, Failure, Ownership, Person};
use plan::Tree;
use rustix::{
    io::{FdFlags, fcntl_getfd, fcntl_setfd},
    net::{
        RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags, SendAncillaryBuffer, SendAncillaryMessage, SendFlags,
        recvmsg, sendmsg,
    },
};

use crate::carrier::{Order, start};

const VARIABLE: &str = "IECHOR_SETUP_PARENT";

static PARENT: OnceLock<Option<UnixStream>> = OnceLock::new();

/// What [`descend`] came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Descent {
    /// Go on: this process is not root, or is meant to be.
    GoOn,
    /// This was the parent; the child ended with this exit code.
    Ended(u8),
}

/// If this is root and the person is not, splits; the parent returns when the child has ended.
/// Call it first in `main`, before there are threads.
///
/// # Errors
/// When the child cannot be started.
pub fn descend(tree: &Tree, person: &Person) -> Result<Descent, Failure> {
    let zones = tree.simulation().is_some_and(|mac| mac.ownership == Ownership::Zones);
    if parent().is_some() || !rustix::process::geteuid().is_root() || person.uid == 0 || zones {
        return Ok(Descent::GoOn);
    }
    let failed = |e: &dyn std::error::Error| Failure::io("give up root for", &person.name, e);
    let (ours, theirs) = UnixStream::pair().map_err(|e| failed(&e))?;
    let flags = fcntl_getfd(&theirs).map_err(|e| failed(&e))?;
    fcntl_setfd(&theirs, flags - FdFlags::CLOEXEC).map_err(|e| failed(&e))?;
    // The magic link works also where the person may not walk the path to this program.
    let program =
        if cfg!(target_os = "linux") { "/proc/self/exe".into() } else { env::current_exe().map_err(|e| failed(&e))? };
    let home = Home::of(tree, person).map_err(|e| failed(&e))?;
    let mut words = env::args_os();
    let mut child = Command::new(program)
        // The name matters: as `install`, the program means that command.
        .arg0(words.next().unwrap_or_default())
        .args(words)
        .env(VARIABLE, theirs.as_raw_fd().to_string())
        .envs(home.variables(person))
        // Also drops all supplementary groups.
        .uid(person.uid)
        .gid(person.gid)
        .spawn()
        .map_err(|e| failed(&e))?;
    drop(theirs);
    // Ends when the child does: nobody else has the other end.
    while let Some((order, carrier)) = receive(&ours) {
        match start(order, tree, None, carrier) {
            Ok(mut root) => {
                let _ = root.wait();
            }
            Err(failure) => eprintln!("iechor-setup: {failure}"),
        }
    }
    let status = child.wait().map_err(|e| failed(&e))?;
    Ok(Descent::Ended(status.code().and_then(|code| u8::try_from(code).ok()).unwrap_or(1)))
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

/// The parent that is root, if there is one.
pub(crate) fn parent() -> Option<&'static UnixStream> {
    PARENT
        .get_or_init(|| {
            let number: i32 = env::var(VARIABLE).ok()?.parse().ok()?;
            #[cfg(target_os = "linux")]
            let _ = rustix::process::set_parent_process_death_signal(Some(rustix::process::Signal::TERM));
            adopt(number)
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

/// Has the parent start something on `carrier`.
pub(crate) fn ask_parent(order: Order, carrier: OwnedFd) -> Result<(), Failure> {
    let lost = || Failure::new(Code::Lost, "the parent that is root is gone", "start iEchor Setup again");
    let parent = parent().ok_or_else(lost)?;
    let fds = [carrier.as_fd()];
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(1))];
    let mut control = SendAncillaryBuffer::new(&mut space);
    control.push(SendAncillaryMessage::ScmRights(&fds));
    // No flag against SIGPIPE: Rust programs ignore it, and macOS knows none (F 4.15).
    let word = match order {
        Order::Stage => b"S",
        Order::Fill => b"F",
        Order::Run => b"R",
        Order::Discard => b"D",
    };
    sendmsg(parent, &[IoSlice::new(word)], &mut control, SendFlags::empty()).map_err(|e| lost().because(e))?;
    Ok(())
}

fn receive(from: &UnixStream) -> Option<(Order, OwnedFd)> {
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
    let order = match &byte {
        b"S" => Order::Stage,
        b"F" => Order::Fill,
        b"R" => Order::Run,
        b"D" => Order::Discard,
        _ => return None,
    };
    Some((order, carrier))
}
