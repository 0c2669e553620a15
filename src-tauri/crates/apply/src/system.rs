//! The only seam to the operating system for changes: entries in open directories, owners, jobs.

use std::{
    fs::File,
    io::{self, Write},
    os::fd::{AsFd, BorrowedFd, OwnedFd},
    sync::atomic::{AtomicU32, Ordering},
};

use model::{Code, Failure, Found, Scope, names};
use plan::{Tree, facts};
use rustix::{
    fs::{self, AtFlags, Gid, Mode, OFlags, RenameFlags, Uid},
    io::Errno,
};

/// launchctl's answers that mean "I know no such job" (F 2.14, 2.16).
const NO_SUCH_JOB: [i32; 2] = [3, 113];

/// Changes a tree with the rights of one scope.
pub(crate) struct System<'t> {
    pub tree: &'t Tree,
    pub scope: Scope,
    last: Option<(String, OwnedFd)>,
}

/// A name in an open directory, with the path that people know it by.
pub(crate) struct Place<'s> {
    pub at: BorrowedFd<'s>,
    pub path: String,
    pub name: String,
    tree: &'s Tree,
    chown: bool,
}

impl<'t> System<'t> {
    pub fn new(tree: &'t Tree, scope: Scope) -> Self {
        Self { tree, scope, last: None }
    }

    /// The place of `path`; its directory must be there. Root works only in directories that
    /// nobody else can change.
    pub fn place(&mut self, path: &str) -> Result<Place<'_>, Failure> {
        let (directory, name) = names::split(path);
        if self.last.as_ref().is_none_or(|(last, _)| last != directory) {
            let opened = match self.scope {
                Scope::User => self.tree.directory(directory)?,
                Scope::Root => self.tree.directory_of_root(directory)?,
            };
            let Some(at) = opened else {
                return Err(Failure::io("open", directory, &Errno::NOENT));
            };
            self.last = Some((directory.to_owned(), at));
        }
        let (_, at) = self.last.as_ref().expect("opened above");
        Ok(Place {
            at: at.as_fd(),
            path: path.to_owned(),
            name: name.to_owned(),
            tree: self.tree,
            chown: self.scope == Scope::Root && self.tree.owners_are_real(),
        })
    }

    /// Where a simulated Mac may pull the plug. Never returns then.
    pub fn checkpoint(&self) {
        static PASSED: AtomicU32 = AtomicU32::new(0);
        let Some(plug) = self.tree.simulation().and_then(|mac| mac.plug) else { return };
        if plug.scope == self.scope && PASSED.fetch_add(1, Ordering::SeqCst) == plug.at {
            let _ = rustix::process::kill_process(rustix::process::getpid(), rustix::process::Signal::KILL);
        }
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
        let place = self.place(path)?;
        fs::fsync(place.at).map_err(|e| Failure::io("write", path, &e))
    }

    /// Makes launchd know a job. Enabled first: a `launchctl unload -w` in the past would keep it
    /// off, invisibly (F 2.15).
    pub fn bootstrap(&self, label: &str, plist: &str) -> Result<(), Failure> {
        self.launchctl(&["enable", &format!("system/{label}")], &[])?;
        self.launchctl(&["bootstrap", "system", plist], &[])
    }

    /// Makes launchd forget a job; one that it does not know is fine.
    pub fn bootout(&self, label: &str) -> Result<(), Failure> {
        self.launchctl(&["bootout", &format!("system/{label}")], &NO_SUCH_JOB)
    }

    fn launchctl(&self, arguments: &[&str], fine: &[i32]) -> Result<(), Failure> {
        let (code, said) = facts::launchctl(self.tree, arguments)?;
        if code == 0 || fine.contains(&code) {
            return Ok(());
        }
        let shown = arguments.join(" ");
        Err(Failure::new(Code::Io, format!("'launchctl {shown}' failed with exit code {code}"), "").because(said))
    }
}

impl Place<'_> {
    /// What stands here.
    pub fn found(&self, hashed: bool) -> Result<Found, Failure> {
        self.tree.found_at(self.at, &self.path, &self.name, hashed)
    }

    /// The place of another name in the same directory.
    pub fn beside(&self, name: String) -> Place<'_> {
        let (directory, _) = names::split(&self.path);
        Place { at: self.at, path: format!("{directory}/{name}"), name, tree: self.tree, chown: self.chown }
    }

    /// Made by root it is root's; a link has no mode of its own.
    pub fn make_link(&self, target: &str) -> Result<(), Failure> {
        fs::symlinkat(target, self.at, &self.name).map_err(|e| self.failure("make the link", e))?;
        Ok(())
    }

    /// Writes a new file by its bytes (never `fs::copy`, which would bring owner, mode and
    /// quarantine along: F 5.16, 5.17), with owner and mode set before it has its real name.
    pub fn make_file(&self, contents: &[u8], mode: u32) -> Result<(), Failure> {
        let flags = OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        let file =
            fs::openat(self.at, &self.name, flags, Mode::RUSR | Mode::WUSR).map_err(|e| self.failure("create", e))?;
        let mut file = File::from(file);
        let write = |file: &mut File| -> io::Result<()> {
            file.write_all(contents)?;
            if self.chown {
                fs::fchown(&*file, Some(Uid::ROOT), Some(Gid::ROOT))?;
            }
            fs::fchmod(&*file, Mode::from_raw_mode(mode_t(mode)))?;
            file.sync_all()
        };
        write(&mut file).map_err(|e| Failure::io("write", &self.path, &e))
    }

    pub fn make_directory(&self, mode: u32) -> Result<(), Failure> {
        fs::mkdirat(self.at, &self.name, Mode::RWXU).map_err(|e| self.failure("create", e))?;
        let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        let made = fs::openat(self.at, &self.name, flags, Mode::empty()).map_err(|e| self.failure("open", e))?;
        if self.chown {
            fs::fchown(&made, Some(Uid::ROOT), Some(Gid::ROOT)).map_err(|e| self.failure("give to root", e))?;
        }
        // Explicitly: mkdir's mode passes through the umask.
        fs::fchmod(&made, Mode::from_raw_mode(mode_t(mode))).map_err(|e| self.failure("set the mode of", e))
    }

    /// Removes a directory if it is empty; false when it is not.
    pub fn remove_directory(&self) -> Result<bool, Failure> {
        match fs::unlinkat(self.at, &self.name, AtFlags::REMOVEDIR) {
            Ok(()) | Err(Errno::NOENT) => Ok(true),
            Err(Errno::NOTEMPTY | Errno::EXIST) => Ok(false),
            Err(e) => Err(self.failure("remove", e)),
        }
    }

    pub fn remove(&self) -> Result<(), Failure> {
        match fs::unlinkat(self.at, &self.name, AtFlags::empty()) {
            Ok(()) | Err(Errno::NOENT) => Ok(()),
            Err(e) => Err(self.failure("remove", e)),
        }
    }

    /// Moves what stands here to a name that must be free.
    pub fn rename_to(&self, other: &Place<'_>) -> Result<(), Failure> {
        fs::renameat_with(self.at, &self.name, other.at, &other.name, RenameFlags::NOREPLACE)
            .map_err(|e| self.failure("move", e))
    }

    /// Exchanges what stands here with what stands there, at once.
    pub fn exchange(&self, other: &Place<'_>) -> Result<(), Failure> {
        fs::renameat_with(self.at, &self.name, other.at, &other.name, RenameFlags::EXCHANGE)
            .map_err(|e| self.failure("replace", e))
    }

    /// Moves what stands here over what may stand there.
    pub fn replace(&self, other: &Place<'_>) -> Result<(), Failure> {
        fs::renameat(self.at, &self.name, other.at, &other.name).map_err(|e| self.failure("move", e))
    }

    fn failure(&self, doing: &str, cause: Errno) -> Failure {
        let failure = Failure::io(doing, &self.path, &cause);
        let help = match cause {
            Errno::NOSPC | Errno::DQUOT => "make room on the disk, then try again",
            Errno::ROFS => "the volume is read-only; nothing can be set up on it",
            Errno::EXIST | Errno::NOTEMPTY => "something appeared there meanwhile; look at it, then try again",
            Errno::PERM | Errno::ACCESS => "it may be locked: look at it with: ls -ldO",
            _ => "",
        };
        Failure { help: help.to_owned(), ..failure }
    }
}

/// Permission bits as this system's `mode_t`.
#[allow(clippy::unnecessary_cast, clippy::cast_possible_truncation)]
fn mode_t(mode: u32) -> fs::RawMode {
    (mode & 0o7777) as fs::RawMode
}
