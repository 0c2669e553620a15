//! The log that a command line names, where root works for somebody else.
//!
//! Root opens no file by a path that somebody else may change: a symbolic link put there would have root write
//! where it leads. So root opens the log only where every directory on the way can be changed by root alone;
//! any other path is opened as the account. The process that gave up root does not get the open file, which it
//! could truncate, but a pipe: what comes through it is appended by the parent that is root.

use std::{
    env,
    fs::File,
    io::{PipeReader, PipeWriter, Read, pipe},
    os::fd::{AsRawFd, OwnedFd, RawFd},
    path::{Component, Path},
    sync::{
        OnceLock,
        mpsc::{Receiver, channel},
    },
    thread,
    time::Duration,
};

use model::{Failure, names};
use plan::Tree;
use rustix::{
    fs::{FileType, Mode, OFlags, fstat, open, openat},
    io::{FdFlags, fcntl_setfd},
};

/// Names the child's end of the pipe.
pub(crate) const LOG_VARIABLE: &str = "IECHOR_SETUP_LOG";
/// A program of the account could take over the child: it does not fill the disk through root.
const LIMIT: u64 = 64 << 20;
/// How long the pipe may stay open after the child ended: something of the account may hold its other end.
const PATIENCE: Duration = Duration::from_secs(1);

/// Opens the log at `path` for appending, as root; creates it where it is missing. `None` where the way to it
/// can be changed by others than root, or leads over a symbolic link: root opens nothing there.
///
/// # Errors
/// When the current directory is needed and cannot be told.
pub fn log_of_root(tree: &Tree, path: &Path) -> Result<Option<File>, Failure> {
    let shown = path.to_string_lossy();
    let path = std::path::absolute(path).map_err(|e| Failure::io("find", &shown, &e))?;
    let Some((at, name)) = directory(tree, &path) else { return Ok(None) };
    let flags = OFlags::WRONLY | OFlags::APPEND | OFlags::CREATE | OFlags::NOFOLLOW | OFlags::NONBLOCK;
    let file = openat(&at, &name, flags | OFlags::NOCTTY | OFlags::CLOEXEC, Mode::from_raw_mode(0o644));
    let regular =
        |file: &OwnedFd| fstat(file).is_ok_and(|stat| FileType::from_raw_mode(stat.st_mode) == FileType::RegularFile);
    Ok(file.ok().filter(regular).map(File::from))
}

/// The directory of a path, opened by root's rule, and the last name. `None` where the rule does not allow it, or
/// the path is not spelt plainly.
fn directory(tree: &Tree, path: &Path) -> Option<(OwnedFd, String)> {
    let parts = path.components().skip(1).map(|part| match part {
        Component::Normal(name) => name.to_str(),
        _ => None,
    });
    let mut parts: Vec<&str> = parts.collect::<Option<_>>()?;
    let name = parts.pop()?.to_owned();
    let at = match path.strip_prefix(tree.prefix()) {
        Ok(inside) => {
            let inside = format!("/{}", inside.to_str()?);
            tree.directory_of_root(names::split(&inside).0).ok()?
        }
        Err(_) => outside(&parts),
    };
    at.map(|at| (at, name))
}

/// A directory of the system that a simulated Mac lies on, by the same rule with that system's own modes. In a
/// sticky directory, such as `/tmp`, nobody else can replace what is root's.
fn outside(parts: &[&str]) -> Option<OwnedFd> {
    let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    let mut at = open("/", flags, Mode::empty()).ok()?;
    let mut sticky = false;
    for part in parts {
        at = openat(&at, *part, flags, Mode::empty()).ok()?;
        let stat = fstat(&at).ok()?;
        sticky = stat.st_mode & 0o1000 != 0;
        if stat.st_uid != 0 || (stat.st_mode & 0o022 != 0 && !sticky) {
            return None;
        }
    }
    (!sticky).then_some(at)
}

/// What a child says for the log, on its way to the file.
pub(crate) struct LogPipe {
    file: File,
    ours: PipeReader,
    theirs: PipeWriter,
}

/// The thread that appends it, waited for when this is dropped.
pub(crate) struct Copying(Receiver<()>);

impl LogPipe {
    pub(crate) fn open(file: &File) -> Result<Self, Failure> {
        let failed = |e| Failure::io("open", "the pipe to the log", &e);
        let file = file.try_clone().map_err(failed)?;
        let (ours, theirs) = pipe().map_err(failed)?;
        Ok(Self { file, ours, theirs })
    }

    /// The child's end.
    pub(crate) fn channel(&self) -> RawFd {
        self.theirs.as_raw_fd()
    }

    /// Appends what comes, from now on.
    pub(crate) fn copy(self) -> Copying {
        let Self { mut file, ours, theirs } = self;
        drop(theirs);
        let (ended, wait) = channel();
        thread::spawn(move || {
            let _ = std::io::copy(&mut ours.take(LIMIT), &mut file);
            let _ = ended.send(());
        });
        Copying(wait)
    }
}

impl Drop for Copying {
    fn drop(&mut self) {
        let _ = self.0.recv_timeout(PATIENCE);
    }
}

/// The way to the log that a parent which is root opened, if there is one. A process that is root has none, as
/// it has no such parent.
pub fn log_channel() -> Option<File> {
    static TAKEN: OnceLock<()> = OnceLock::new();
    let number: RawFd = env::var(LOG_VARIABLE).ok()?.parse().ok()?;
    if rustix::process::geteuid().is_root() || number <= 2 || TAKEN.set(()).is_err() {
        return None;
    }
    adopt(number)
}

#[allow(unsafe_code)]
fn adopt(number: RawFd) -> Option<File> {
    use std::os::fd::{BorrowedFd, FromRawFd};
    // SAFETY: only borrowed for two checks; a number that is no open descriptor gives EBADF.
    let fd = unsafe { BorrowedFd::borrow_raw(number) };
    let stat = fstat(fd).ok()?;
    fcntl_setfd(fd, FdFlags::CLOEXEC).ok()?;
    // SAFETY: the parent made this descriptor for this process alone and named it in a variable; nothing else
    // here owns it, and this runs once (OnceLock).
    (FileType::from_raw_mode(stat.st_mode) == FileType::Fifo).then(|| unsafe { File::from_raw_fd(number) })
}
