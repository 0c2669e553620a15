//! The only seam to the operating system for changes: entries in open directories, owners. Jobs:
//! `launchd.rs`.
//!
//! Every change passes [`trouble`] first, where a simulated Mac can let it fail or pull the plug.

use std::{
    collections::BTreeMap,
    fs::File,
    io::{self, Write},
    os::{
        fd::{AsFd, BorrowedFd},
        unix::fs::FileExt,
    },
    process::Stdio,
    sync::atomic::{AtomicU32, Ordering},
};

use model::{Code, Doing, Failure, FileState, Scope, Trouble, names, said};
use plan::{Handle, Tree};
use rustix::{
    fs::{self, AtFlags, Gid, Mode, OFlags, RenameFlags, Uid},
    io::Errno,
};
use vmnetd::signature;

use crate::block::Edited;

/// What the Finder leaves in a folder that it shows.
pub(crate) const FINDERS_FILE: &[u8] = b".DS_Store";

/// What a change needs from the disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Needs {
    /// Room.
    Room,
    /// None: it moves, removes, or changes something else than files.
    Nothing,
}

/// Passed before each change: on a simulated Mac this is where it may go wrong.
pub(crate) fn trouble(tree: &Tree, scope: Scope, needs: Needs) -> rustix::io::Result<()> {
    static PASSED: AtomicU32 = AtomicU32::new(0);
    let Some(fault) = tree.simulation().and_then(|mac| mac.fault) else { return Ok(()) };
    if fault.scope != scope || (fault.how == Trouble::NoSpace && needs != Needs::Room) {
        return Ok(());
    }
    let passed = PASSED.fetch_add(1, Ordering::SeqCst);
    if passed != fault.at && !(fault.lasting && passed > fault.at) {
        return Ok(());
    }
    // The one sign that a test can rely on: what follows may be hidden by being mended.
    eprintln!("simulated trouble: {:?} at change {passed} of the {scope:?} part", fault.how);
    Err(match fault.how {
        Trouble::Killed => {
            let _ = rustix::process::kill_process(rustix::process::getpid(), rustix::process::Signal::KILL);
            Errno::INTR
        }
        Trouble::NoSpace => Errno::NOSPC,
        Trouble::Denied => Errno::ACCESS,
        Trouble::ReadOnly => Errno::ROFS,
        Trouble::Broken => Errno::IO,
    })
}

/// Changes a tree with the rights of one scope.
pub(crate) struct System<'t> {
    pub tree: &'t Tree,
    pub scope: Scope,
    last: Option<(String, Handle)>,
    /// What this process edited of the person's files.
    pub edited: BTreeMap<String, Edited>,
}

/// A name in an open directory, with the path that people know it by.
pub(crate) struct EntryHandle<'s> {
    pub at: BorrowedFd<'s>,
    pub path: String,
    pub name: String,
    tree: &'s Tree,
    scope: Scope,
}

impl<'t> System<'t> {
    pub fn new(tree: &'t Tree, scope: Scope) -> Self {
        Self { tree, scope, last: None, edited: BTreeMap::new() }
    }

    /// The place of `path`; its directory must be there. Root works only in directories that
    /// nobody else can change.
    pub fn place(&mut self, path: &str) -> Result<EntryHandle<'_>, Failure> {
        let (directory, name) = names::split(path);
        if !self.is_open(path) {
            let opened = match self.scope {
                Scope::User => self.tree.directory(directory)?,
                Scope::Root => self.tree.directory_of_root(directory)?,
            };
            let Some(at) = opened else {
                return Err(Failure::io(Doing::Open, directory, Errno::NOENT));
            };
            self.last = Some((directory.to_owned(), at));
        }
        let (_, at) = self.last.as_ref().expect("opened above");
        Ok(EntryHandle {
            at: at.as_fd(),
            path: path.to_owned(),
            name: name.to_owned(),
            tree: self.tree,
            scope: self.scope,
        })
    }

    /// Whether the directory of a path is open already: what is done next in it is done there, wherever it is by then.
    pub fn is_open(&self, path: &str) -> bool {
        self.last.as_ref().is_some_and(|(last, _)| last == names::split(path).0)
    }

    /// Fails now rather than half-way if a directory cannot be worked in. One that is missing may be
    /// made by an earlier step.
    pub fn check(&self, path: &str) -> Result<(), Failure> {
        let (directory, _) = names::split(path);
        match self.scope {
            Scope::User => self.tree.directory(directory),
            Scope::Root => self.tree.directory_of_root(directory),
        }
        .map(|_| ())
    }

    /// Makes sure that the entries of `path`'s directory are on disk, if there is one.
    pub fn sync(&mut self, path: &str) -> Result<(), Failure> {
        if self.tree.directory(names::split(path).0)?.is_none() {
            return Ok(());
        }
        self.place(path)?.sync_directory()
    }

    /// Has macOS forget what it remembered of names. It watches the file and does so by itself within a
    /// second (F 6.3), so nothing depends on this; it only saves that second.
    pub fn names_changed(&self) {
        if cfg!(target_os = "macos") && self.tree.simulation().is_none() {
            for call in [&["/usr/bin/dscacheutil", "-flushcache"][..], &["/usr/bin/killall", "-HUP", "mDNSResponder"]] {
                let mut command = std::process::Command::new(call[0]);
                let _ = command.args(&call[1..]).env_clear().stdin(Stdio::null()).stdout(Stdio::null()).status();
            }
        }
    }
}

impl EntryHandle<'_> {
    /// What stands here.
    pub fn found(&self, hashed: bool) -> Result<FileState, Failure> {
        self.tree.found_at(self.at, &self.path, &self.name, hashed)
    }

    /// What is in the file here; `None` where nothing is.
    pub fn contents(&self) -> Result<Option<Vec<u8>>, Failure> {
        self.tree.read(&self.path)
    }

    /// The place of another name in the same directory.
    pub fn beside(&self, name: String) -> EntryHandle<'_> {
        let (directory, _) = names::split(&self.path);
        EntryHandle { at: self.at, path: format!("{directory}/{name}"), name, tree: self.tree, scope: self.scope }
    }

    fn trouble(&self, needs: Needs) -> rustix::io::Result<()> {
        trouble(self.tree, self.scope, needs)
    }

    fn chowns(&self) -> bool {
        self.scope == Scope::Root && self.tree.owners_are_real()
    }

    /// Made by root it is root's; a link has no mode of its own.
    pub fn make_link(&self, target: &str) -> Result<(), Failure> {
        let made = self.trouble(Needs::Room).and_then(|()| fs::symlinkat(target, self.at, &self.name));
        made.map_err(|e| self.failure(Doing::Link, e))
    }

    /// Writes a new file by its bytes (never `fs::copy`, which would bring owner, mode and
    /// quarantine along: F 5.16, 5.17), with owner and mode set before it has its real name.
    pub fn make_file(&self, contents: &[u8], mode: u32) -> Result<(), Failure> {
        self.make_locked_file(contents, mode, |_| Ok(())).map(drop)
    }

    /// As [`EntryHandle::make_file`]; `lock` holds the file while nobody else can open it yet.
    pub fn make_locked_file(
        &self,
        contents: &[u8],
        mode: u32,
        lock: impl Fn(&File) -> io::Result<()>,
    ) -> Result<File, Failure> {
        let flags = OFlags::RDWR | OFlags::CREATE | OFlags::EXCL | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        let make = || -> io::Result<File> {
            self.trouble(Needs::Room)?;
            let mut file = File::from(fs::openat(self.at, &self.name, flags, Mode::RUSR | Mode::WUSR)?);
            lock(&file)?;
            self.trouble(Needs::Room)?;
            file.write_all(contents)?;
            if self.chowns() {
                fs::fchown(&file, Some(Uid::ROOT), Some(Gid::ROOT))?;
                // It may have inherited one (chmod(1) on macOS, acl(5)).
                vmnetd::acl::clear(file.as_fd())?;
            }
            fs::fchmod(&file, Mode::from_raw_mode(mode_t(mode)))?;
            self.trouble(Needs::Nothing)?;
            sync(file.as_fd())?;
            Ok(file)
        };
        make().map_err(|e| self.failure(Doing::Write, io_errno(&e)))
    }

    /// Adds a line to a file, which is made if it is missing. What was added and not synced may be
    /// lost with the plug; a line that was torn by it is ended first.
    pub fn append(&self, line: &str) -> Result<(), Failure> {
        let flags = OFlags::RDWR | OFlags::CREATE | OFlags::APPEND | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        let add = || -> io::Result<()> {
            self.trouble(Needs::Room)?;
            let mut file = File::from(fs::openat(self.at, &self.name, flags, Mode::from_raw_mode(0o644))?);
            let (length, mut last) = (file.metadata()?.len(), *b"\n");
            if length > 0 {
                file.read_exact_at(&mut last, length - 1)?;
            } else if self.chowns() {
                fs::fchown(&file, Some(Uid::ROOT), Some(Gid::ROOT))?;
            }
            let end = if last == *b"\n" { "" } else { "\n" };
            file.write_all(format!("{end}{line}\n").as_bytes())
        };
        add().map_err(|e| self.failure(Doing::Write, io_errno(&e)))
    }

    /// Renames a file that has reached `limit` bytes to [`names::rotated`], replacing an earlier one.
    pub fn rotate(&self, limit: u64) -> Result<(), Failure> {
        match fs::statat(self.at, &self.name, AtFlags::SYMLINK_NOFOLLOW) {
            Ok(stat) if u64::try_from(stat.st_size).unwrap_or(0) >= limit => {
                self.replace(&self.beside(names::rotated(&self.name)))
            }
            Ok(_) | Err(Errno::NOENT) => Ok(()),
            Err(e) => Err(self.failure(Doing::Read, e)),
        }
    }

    /// Gives a file that is to take the place of `other` what that has besides contents, owner and mode: extended
    /// attributes, and its times. An attribute that the system keeps to itself (`com.apple.provenance`) it sets anew.
    pub fn take_after(&self, other: &EntryHandle<'_>) -> Result<(), Failure> {
        let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        let take = || -> rustix::io::Result<()> {
            let from = match fs::openat(other.at, &other.name, flags, Mode::empty()) {
                Err(Errno::NOENT) => return Ok(()),
                from => from?,
            };
            let to = fs::openat(self.at, &self.name, flags, Mode::empty())?;
            let mut names = vec![0_u8; 64 << 10];
            let length = match fs::flistxattr(&from, &mut names) {
                Err(Errno::OPNOTSUPP) => 0,
                length => length?,
            };
            for name in names[..length].split(|byte| *byte == 0).filter(|name| !name.is_empty()) {
                let mut value = vec![0_u8; 64 << 10];
                if let Ok(length) = fs::fgetxattr(&from, name, &mut value) {
                    let _ = fs::fsetxattr(&to, name, &value[..length], fs::XattrFlags::empty());
                }
            }
            let stat = File::from(from).metadata().map_err(|e| io_errno(&e))?;
            let times = std::fs::FileTimes::new();
            let times = stat.accessed().map_or(times, |accessed| times.set_accessed(accessed));
            let times = stat.modified().map_or(times, |modified| times.set_modified(modified));
            File::from(to).set_times(times).map_err(|e| io_errno(&e))
        };
        take().map_err(|e| self.failure(Doing::Write, e))
    }

    /// Whether what stands here is the program with this identifier as iEchor signed it.
    pub fn check_signature(&self, identifier: &str) -> Result<(), Failure> {
        signature::check_file(&self.tree.on_disk(&self.path), &[identifier]).map_err(|why| {
            let what = said!("failure-not_signed", path = names::known_as(&self.path).as_ref());
            Failure::of(Code::BadBundle, what).with_help(said!("failure-not_signed-help")).because(why)
        })
    }

    /// Made by root it has its mode from the start (root's side has the umask for that: [`crate::process`])
    /// and is never opened again to be changed: whoever may write the folder above could have put another
    /// directory in its place meanwhile. Its group is that of the folder above, as always on macOS.
    pub fn make_directory(&self, mode: u32) -> Result<(), Failure> {
        let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        let make = || -> rustix::io::Result<()> {
            self.trouble(Needs::Room)?;
            fs::mkdirat(self.at, &self.name, Mode::from_raw_mode(mode_t(mode)))?;
            if self.scope == Scope::Root && self.tree.owners_are_real() {
                return Ok(());
            }
            // A person's umask may be any.
            self.trouble(Needs::Nothing)?;
            fs::fchmod(fs::openat(self.at, &self.name, flags, Mode::empty())?, Mode::from_raw_mode(mode_t(mode)))
        };
        make().map_err(|e| self.failure(Doing::Create, e))
    }

    /// Removes a directory if it is empty; false when it is not.
    pub fn remove_directory(&self) -> Result<bool, Failure> {
        let removed = self.trouble(Needs::Nothing).and_then(|()| fs::unlinkat(self.at, &self.name, AtFlags::REMOVEDIR));
        match removed {
            Ok(()) | Err(Errno::NOENT) => Ok(true),
            Err(Errno::NOTEMPTY | Errno::EXIST) => match self.drop_finders_file() {
                true => self.remove_directory(),
                false => Ok(false),
            },
            Err(e) => Err(self.failure(Doing::Remove, e)),
        }
    }

    /// Whether this process may change nothing in the directory that this stands in.
    pub fn is_closed(&self) -> bool {
        fs::accessat(self.at, ".", fs::Access::WRITE_OK, AtFlags::EACCESS).is_err()
    }

    /// Removes what the Finder leaves in every folder that it shows, if nothing else is in this one.
    fn drop_finders_file(&self) -> bool {
        let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        let drop = || -> rustix::io::Result<bool> {
            let inside = fs::openat(self.at, &self.name, flags, Mode::empty())?;
            for entry in fs::Dir::read_from(&inside)? {
                if !matches!(entry?.file_name().to_bytes(), b"." | b".." | FINDERS_FILE) {
                    return Ok(false);
                }
            }
            self.trouble(Needs::Nothing)?;
            fs::unlinkat(&inside, FINDERS_FILE, AtFlags::empty()).map(|()| true)
        };
        drop().unwrap_or(false)
    }

    pub fn remove(&self) -> Result<(), Failure> {
        match self.trouble(Needs::Nothing).and_then(|()| fs::unlinkat(self.at, &self.name, AtFlags::empty())) {
            Ok(()) | Err(Errno::NOENT) => Ok(()),
            Err(e) => Err(self.failure(Doing::Remove, e)),
        }
    }

    /// Moves what stands here to a name that must be free.
    pub fn rename_to(&self, other: &EntryHandle<'_>) -> Result<(), Failure> {
        self.rename(other, RenameFlags::NOREPLACE).map_err(|e| self.failure(Doing::Rename, e))
    }

    /// Exchanges what stands here with what stands there, at once.
    pub fn exchange(&self, other: &EntryHandle<'_>) -> Result<(), Failure> {
        self.rename(other, RenameFlags::EXCHANGE).map_err(|e| self.failure(Doing::Replace, e))
    }

    /// Moves what stands here over what may stand there.
    pub fn replace(&self, other: &EntryHandle<'_>) -> Result<(), Failure> {
        self.rename(other, RenameFlags::empty()).map_err(|e| self.failure(Doing::Rename, e))
    }

    /// `renameatx_np` on macOS (F 7.3).
    fn rename(&self, other: &EntryHandle<'_>, flags: RenameFlags) -> rustix::io::Result<()> {
        self.trouble(Needs::Nothing)?;
        fs::renameat_with(self.at, &self.name, other.at, &other.name, flags)
    }

    /// Makes sure that the entries of this directory are on disk.
    pub fn sync_directory(&self) -> Result<(), Failure> {
        let synced = self.trouble(Needs::Nothing).and_then(|()| sync(self.at));
        synced.map_err(|e| Failure::io(Doing::Write, &self.path, e))
    }

    fn failure(&self, doing: Doing, cause: Errno) -> Failure {
        let failure = Failure::io(doing, &self.path, cause);
        let help = match cause {
            Errno::NOSPC | Errno::DQUOT => "failure-io-help-no_space",
            Errno::ROFS => "failure-io-help-read_only",
            Errno::EXIST | Errno::NOTEMPTY => "failure-io-help-exists",
            Errno::PERM => "failure-io-help-not_permitted",
            Errno::ACCESS => "failure-io-help-permission_denied",
            // EINVAL is what Linux says; of a network home macOS says ENOTSUP.
            e if [Errno::NOTSUP, Errno::OPNOTSUPP, Errno::INVAL].contains(&e) => "failure-io-help-unsupported",
            _ => return failure,
        };
        failure.with_help(said!(help, path = names::known_as(&self.path).as_ref()))
    }
}

/// To the disk itself, not only to the drive's cache: `F_FULLFSYNC` of fcntl(2). Not every volume can
/// (`File::sync_all` would then fail).
pub(crate) fn sync(at: BorrowedFd<'_>) -> rustix::io::Result<()> {
    #[cfg(target_os = "macos")]
    if fs::fcntl_fullfsync(at).is_ok() {
        return Ok(());
    }
    fs::fsync(at)
}

/// The system's number for an error of the standard library.
fn io_errno(error: &io::Error) -> Errno {
    Errno::from_io_error(error).unwrap_or(Errno::IO)
}

/// Permission bits as this system's `mode_t`.
#[allow(clippy::unnecessary_cast, clippy::cast_possible_truncation)]
fn mode_t(mode: u32) -> fs::RawMode {
    (mode & 0o7777) as fs::RawMode
}
