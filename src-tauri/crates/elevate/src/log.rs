//! The file of `--log`, when set-up was started as root for another account.
//!
//! Root opens no file by a path that others can change, because a symbolic link could redirect the write. So root opens
//! the log only if every directory on the path is writable by root alone; any other path is opened as the account. The
//! unprivileged child does not get the open file, which it could truncate, but a pipe, whose contents the root parent
//! appends to the file.

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

use model::{Doing, Failure, names};
use plan::{Handle, Tree};
use rustix::{
    fs::{FileType, Mode, OFlags, fstat, open, openat},
    io::{FdFlags, fcntl_setfd},
};

/// The environment variable with the descriptor of the child's end of the pipe.
pub(crate) const LOG_VARIABLE: &str = "IECHOR_SETUP_LOG";
/// The maximum number of bytes that are appended, so that a program of the account that takes over the child cannot
/// fill the disk through root.
const LIMIT: u64 = 64 << 20;
/// How long to wait for the end of the pipe after the child ended, because another process may hold it open.
const PATIENCE: Duration = Duration::from_secs(1);

/// Opens or creates the log at `path` for appending, as root. Returns `None` if a directory on the path can be changed
/// by others than root, or is a symbolic link.
///
/// # Errors
/// When the path is relative and the current directory is unknown.
pub fn log_of_root(tree: &Tree, path: &Path) -> Result<Option<File>, Failure> {
    let shown = path.to_string_lossy();
    let path = std::path::absolute(path).map_err(|e| Failure::io(Doing::Find, &shown, e))?;
    let Some((at, name)) = directory(tree, &path) else { return Ok(None) };
    let flags = OFlags::WRONLY | OFlags::APPEND | OFlags::CREATE | OFlags::NOFOLLOW | OFlags::NONBLOCK;
    let file = openat(&at, &name, flags | OFlags::NOCTTY | OFlags::CLOEXEC, Mode::from_raw_mode(0o644));
    let regular =
        |file: &OwnedFd| fstat(file).is_ok_and(|stat| FileType::from_raw_mode(stat.st_mode) == FileType::RegularFile);
    Ok(file.ok().filter(regular).map(File::from))
}

/// Opens the directory of a path by root's rule, and returns it with the last name. Returns `None` if the rule forbids
/// it, or the path has `..` or other unusual parts.
fn directory(tree: &Tree, path: &Path) -> Option<(Handle, String)> {
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
        Err(_) => outside(&parts).map(Handle::new),
    };
    at.map(|at| (at, name))
}

/// Opens a directory of the system that hosts a simulated Mac, by the same rule. Sticky directories such as `/tmp` may
/// be on the path, because only root can replace root's entries there.
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

/// The pipe from the child to the log.
pub(crate) struct LogPipe {
    file: File,
    ours: PipeReader,
    theirs: PipeWriter,
}

/// The thread that copies from the pipe to the log; dropping this waits for it.
pub(crate) struct Copying(Receiver<()>);

impl LogPipe {
    pub(crate) fn open(file: &File) -> Result<Self, Failure> {
        let failed = |e| Failure::io(Doing::OpenLogPipe, "", e);
        let file = file.try_clone().map_err(failed)?;
        let (ours, theirs) = pipe().map_err(failed)?;
        Ok(Self { file, ours, theirs })
    }

    /// Returns the descriptor of the child's end.
    pub(crate) fn channel(&self) -> RawFd {
        self.theirs.as_raw_fd()
    }

    /// Starts the thread that appends to the log.
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

/// Returns the pipe to the log that the root parent opened, if there is one. Always `None` as root.
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
    // SAFETY: borrowed for two checks only; a closed descriptor gives EBADF.
    let fd = unsafe { BorrowedFd::borrow_raw(number) };
    let stat = fstat(fd).ok()?;
    fcntl_setfd(fd, FdFlags::CLOEXEC).ok()?;
    // SAFETY: the parent made this descriptor for this process and named it in the variable; nothing else owns it, and
    // this runs once (OnceLock).
    (FileType::from_raw_mode(stat.st_mode) == FileType::Fifo).then(|| unsafe { File::from_raw_fd(number) })
}
