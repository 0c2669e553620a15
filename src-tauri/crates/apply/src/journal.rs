//! The write-ahead journal and the receipt, in a directory of records.
//!
//! A journal appears completely or not at all: all intended steps are written and synced under a staging name
//! (together with the directories it needs, where they are missing) and moved into place by one rename. From then
//! on the run can be rolled back from the disk alone. After the last step one `commit` line is appended and
//! synced; from then on the run can only be completed. The state of each step is recognisable on disk, so one
//! sync covers the whole run.
//!
//! A journal has three lines: a [`Header`], the SHA-256 of that line, and, once it commits, the commit. One with a
//! wrong checksum is reported and kept, never guessed at.
//!
//! Root's records also hold root's log, for as long as anything of root's remains.

use std::{
    fs::File,
    io,
    os::{
        fd::{AsFd, OwnedFd},
        unix::fs::FileExt,
    },
};

use crate::{
    header::{COMMIT, Header, parse},
    system::{FINDERS_FILE, Needs, System, sync, trouble},
};
use model::{Choices, Code, Doing, Failure, FileState, Said, Scope, SetAside, Undone, names, said};
use plan::{Tree, read::FILE_LIMIT, records};
use rustix::{
    fs::{self, AtFlags, FileType, FlockOperation, Mode, OFlags},
    io::Errno,
    process::{FlockType, fcntl_getlk},
};

/// Files of ours that do not keep a directory of records alive.
const RECORDS: [&str; 7] = [
    names::JOURNAL_FILE,
    names::TOLD_FILE,
    names::LOG_FILE,
    names::LOG_TEXT,
    names::LOG_FILE_ROTATED,
    names::LOG_TEXT_ROTATED,
    names::SUMMARY_FILE,
];

/// A directory of records and the journal in it.
pub(crate) struct Records<'t> {
    tree: &'t Tree,
    scope: Scope,
    path: String,
}

impl<'t> Records<'t> {
    pub fn new(tree: &'t Tree, scope: Scope, path: String) -> Self {
        Self { tree, scope, path }
    }

    fn system(&self) -> System<'t> {
        System::new(self.tree, self.scope)
    }

    pub fn journal_path(&self) -> String {
        format!("{}/{}", self.path, names::JOURNAL_FILE)
    }

    /// Writes the journal. From here on the run is either rolled back or completed.
    pub fn begin(&self, header: &Header) -> Result<Journal<'t>, Failure> {
        self.sweep()?;
        self.write(header).map_err(|failure| {
            // No step ran, so nothing is rolled back; what was staged is removed.
            let stands = self.tree.found(&self.journal_path(), false);
            let cleared = stands.and_then(|found| if found == FileState::Missing { Ok(()) } else { self.close() });
            match cleared.and_then(|()| self.sweep()) {
                Ok(()) => failure,
                Err(left) => Failure {
                    code: Code::UndoIncomplete,
                    undone: Undone::Partly,
                    ..failure.because_of_all(&left).with_help(said!("failure-left-help"))
                },
            }
        })
    }

    fn write(&self, header: &Header) -> Result<Journal<'t>, Failure> {
        let text = header.text().map_err(|e| Failure::io(Doing::Write, &self.journal_path(), e))?;
        // Recovery must be able to read it within FILE_LIMIT; the receipt is part of it.
        if text.len() as u64 > FILE_LIMIT {
            let size = (text.len() >> 20) as u64;
            let what = said!("failure-too_many_changes", path = self.journal_path(), size = size);
            return Err(Failure::of(Code::InTheWay, what).with_help(said!("failure-too_many_changes-help")));
        }
        let mut system = self.system();
        let (file, staged, path) = match self.first_missing()? {
            None => {
                let place = system.place(&self.journal_path())?;
                let staged = place.beside(names::staged(&place.name));
                let file = staged.make_locked_file(&text, 0o644, |file| lock_journal(self.scope, file))?;
                (file, staged.path, place.path)
            }
            Some(first) => {
                // The missing directories are created under a staging name, with the journal inside.
                let (above, name) = names::split(&first);
                let staged = format!("{above}/{}", names::staged(name));
                let moved = format!("{staged}{}", &self.path[first.len()..]);
                let mut made = staged.clone();
                system.place(&made)?.make_directory(0o755)?;
                for part in moved[staged.len()..].split('/').filter(|part| !part.is_empty()) {
                    made = format!("{made}/{part}");
                    system.place(&made)?.make_directory(0o755)?;
                }
                let journal = format!("{moved}/{}", names::JOURNAL_FILE);
                let file =
                    system.place(&journal)?.make_locked_file(&text, 0o644, |file| lock_journal(self.scope, file))?;
                system.sync(&journal)?;
                let mut made = moved.as_str();
                while made != staged {
                    system.sync(made)?;
                    made = names::split(made).0;
                }
                (file, staged, first)
            }
        };
        let place = system.place(&path)?;
        place.beside(names::split(&staged).1.to_owned()).rename_to(&place)?;
        let (tree, scope) = (self.tree, self.scope);
        let journal = Journal { file, path: self.journal_path(), tree, scope, length: text.len() as u64 };
        place.sync_directory()?;
        Ok(journal)
    }

    /// Reads the journal of an interrupted run; returns its header, and whether the run committed.
    ///
    /// # Errors
    /// When it cannot be understood.
    pub fn read(&self) -> Result<Option<(Header, bool)>, Failure> {
        let path = self.journal_path();
        let text = match self.scope {
            Scope::User => self.tree.read(&path),
            Scope::Root => self.tree.read_of_root(&path),
        };
        let text = text.map_err(|failure| match failure.code {
            // Too large, not a regular file, or writable by others.
            Code::InTheWay => failure.with_help(said!("failure-journal-help")),
            _ => failure,
        })?;
        text.map(|text| parse(self.scope, &path, &text)).transpose()
    }

    /// Renames the records that cannot be understood, and returns what to say of each.
    pub fn set_aside(&self) -> Result<Vec<Said>, Failure> {
        self.damaged(self.read())?.into_iter().map(|(name, what)| self.move_aside(name, what)).collect()
    }

    /// Returns what [`Records::set_aside`] would rename, for a caller that does not hold the lock of this scope.
    pub fn to_set_aside(&self) -> Result<Vec<SetAside>, Failure> {
        self.damaged(self.read_idle())?.into_iter().map(|(name, _)| self.aside(name)).collect()
    }

    /// Returns which records cannot be understood, each with what is said once it was set aside: the journal, of which this was read; the receipt; the choices.
    fn damaged(&self, journal: Result<Option<(Header, bool)>, Failure>) -> Result<Vec<(&str, &str)>, Failure> {
        let is_damaged = |failure: &Failure| matches!(failure.code, Code::BadFile | Code::InTheWay);
        let mut damaged = Vec::new();
        match journal {
            Ok(_) => {}
            Err(failure) if is_damaged(&failure) => damaged.push((names::JOURNAL_FILE, "note-set_aside-journal")),
            Err(failure) => return Err(failure),
        }
        let receipt = match self.scope {
            Scope::User => records::receipt(self.tree, &self.path).err(),
            Scope::Root => records::record(self.tree).err(),
        };
        if receipt.is_some_and(|failure| is_damaged(&failure)) {
            damaged.push((names::RECEIPT_FILE, "note-set_aside-receipt"));
        }
        if self.scope == Scope::User && self.choices().is_err_and(|failure| is_damaged(&failure)) {
            damaged.push((names::SETTINGS_FILE, "note-set_aside-choices"));
        }
        Ok(damaged)
    }

    fn choices(&self) -> Result<Option<Choices>, Failure> {
        let path = format!("{}/{}", self.path, names::SETTINGS_FILE);
        self.tree.read(&path)?.map(|text| records::settings(&path, &text)).transpose()
    }

    /// Returns the first free name beside a record.
    fn aside(&self, name: &str) -> Result<SetAside, Failure> {
        let path = format!("{}/{name}", self.path);
        for n in 1..=99 {
            let to = format!("{path}.set-aside-{n}");
            if self.tree.found(&to, false)? == FileState::Missing {
                return Ok(SetAside { path, to, scope: self.scope });
            }
        }
        Err(Failure::of(Code::InTheWay, said!("failure-too_many_beside", path = path))
            .with_help(said!("failure-too_many_beside-help")))
    }

    fn move_aside(&self, name: &str, note: &str) -> Result<Said, Failure> {
        let SetAside { path, to, .. } = self.aside(name)?;
        let mut system = self.system();
        let place = system.place(&path)?;
        place.rename_to(&place.beside(names::split(&to).1.to_owned()))?;
        place.sync_directory()?;
        Ok(said!(note, path = to))
    }

    /// As [`Records::read`], for a caller that does not hold the lock of this scope.
    ///
    /// # Errors
    /// As [`Records::read`]; [`Code::Busy`] while the writer is still at work, which its lock on the file shows.
    pub fn read_idle(&self) -> Result<Option<(Header, bool)>, Failure> {
        let path = self.journal_path();
        let (directory, name) = names::split(&path);
        let Some(at) = self.tree.directory(directory)? else { return Ok(None) };
        let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::CLOEXEC;
        let file = match fs::openat(&at, name, flags, Mode::empty()) {
            Err(Errno::NOENT) => return Ok(None),
            file => file.map_err(|e| Failure::io(Doing::Open, &path, e))?,
        };
        match is_locked(self.scope, &file) {
            Ok(false) => self.read(),
            Ok(true) => Err(self.busy()),
            Err(e) => Err(Failure::io(Doing::Lock, &path, e)),
        }
    }

    /// Returns the failure of a second set-up while another one is at work here.
    pub fn busy(&self) -> Failure {
        let what = match self.read() {
            Ok(Some((header, _))) => said!("failure-busy-for", account = header.user),
            _ => said!("failure-busy"),
        };
        Failure::of(Code::Busy, what).with_help(said!("failure-busy-help"))
    }

    /// Writes the receipt, or root's record (or removes it, where nothing stands), then closes as [`Records::close`].
    pub fn close_with_receipt(&self, header: &Header) -> Result<(), Failure> {
        let mut system = self.system();
        let path = format!("{}/{}", self.path, names::RECEIPT_FILE);
        self.write_summary(header)?;
        let place = system.place(&path)?;
        match header.record_text().map_err(|e| Failure::io(Doing::Write, &path, e))? {
            Some(mut text) => {
                text.push(b'\n');
                let staged = place.beside(names::staged(&place.name));
                staged.remove()?;
                staged.make_file(&text, 0o644)?;
                staged.replace(&place)?;
            }
            None => place.remove()?,
        }
        place.sync_directory()?;
        self.close()
    }

    /// Writes the summary of root's record, or removes it, where nothing stands. It comes before the record, so that a
    /// crash between them is made good by recovery.
    fn write_summary(&self, header: &Header) -> Result<(), Failure> {
        if header.scope != Scope::Root {
            return Ok(());
        }
        let mut system = self.system();
        let place = system.place(&format!("{}/{}", self.path, names::SUMMARY_FILE))?;
        // A version before the record of several accounts began this run.
        let of_one = || header.receipt.clone().map(model::Record::from);
        let Some(record) = header.record.clone().or_else(of_one) else { return place.remove() };
        let staged = place.beside(names::staged(&place.name));
        staged.remove()?;
        staged.make_file(plan::summary_text(&record).as_bytes(), 0o644)?;
        staged.replace(&place)
    }

    /// Removes the journal, and the directories of records that hold nothing else.
    pub fn close(&self) -> Result<(), Failure> {
        let mut system = self.system();
        // The outermost directory of ours that holds nothing but journal and log, directly or below.
        let mut outermost: Option<String> = None;
        let (mut at, mut only): (&str, &[&str]) = (&self.path, &RECORDS);
        let mut name;
        while at.contains(names::APP) && self.holds_only(at, only)? {
            outermost = Some(at.to_owned());
            (at, name) = names::split(at);
            only = std::slice::from_ref(&name);
        }
        let Some(outermost) = outermost else {
            let place = system.place(&self.journal_path())?;
            place.remove()?;
            return place.sync_directory();
        };
        // Renamed as a whole, so that a crash never leaves an empty directory without a journal.
        let place = system.place(&outermost)?;
        place.rename_to(&place.beside(names::staged(&place.name)))?;
        place.sync_directory()?;
        self.sweep()
    }

    /// Whether a directory holds nothing but these. A directory under the name of a file is somebody else's.
    fn holds_only(&self, directory: &str, known: &[&str]) -> Result<bool, Failure> {
        let Some(at) = self.tree.directory(directory)? else { return Ok(false) };
        let mut entries = fs::Dir::read_from(&at).map_err(|e| Failure::io(Doing::Read, directory, e))?;
        Ok(entries.all(|entry| {
            entry.is_ok_and(|entry| {
                let name = entry.file_name().to_bytes();
                let is_file = || {
                    let stat = fs::statat(&at, entry.file_name(), AtFlags::SYMLINK_NOFOLLOW);
                    stat.is_ok_and(|stat| FileType::from_raw_mode(stat.st_mode) != FileType::Directory)
                };
                let is_ours = || known != RECORDS || is_file();
                matches!(name, b"." | b".." | FINDERS_FILE)
                    || known.iter().any(|known| known.as_bytes() == name) && is_ours()
            })
        }))
    }

    /// Returns the outermost missing directory on the path of the records.
    fn first_missing(&self) -> Result<Option<String>, Failure> {
        for (end, _) in self.path.match_indices('/').skip(1).chain([(self.path.len(), "")]) {
            let so_far = &self.path[..end];
            if self.tree.directory(so_far)?.is_none() {
                return Ok(Some(so_far.to_owned()));
            }
        }
        Ok(None)
    }

    /// Removes what an interrupted run left under staging names: files, and directories that hold only files of
    /// ours.
    pub fn sweep(&self) -> Result<(), Failure> {
        let paths = records::temporary_names(&self.path);
        for beside in paths.chunk_by(|one, next| names::split(one).0 == names::split(next).0) {
            let Some((above, _)) = beside.first().map(|path| names::split(path)) else { continue };
            let Some(at) = self.tree.directory(above)? else { continue };
            for path in beside {
                let (_, name) = names::split(path);
                let removed = match self.tree.found_at(at.as_fd(), path, name, false)? {
                    FileState::Missing => Ok(()),
                    FileState::Directory => self.remove_ours(&at, name, 2),
                    _ => trouble(self.tree, self.scope, Needs::Nothing)
                        .and_then(|()| fs::unlinkat(&at, name, AtFlags::empty())),
                };
                removed.map_err(|e| Failure::io(Doing::Remove, path, e))?;
            }
        }
        Ok(())
    }

    fn remove_ours(&self, at: &OwnedFd, name: &str, depth: u32) -> rustix::io::Result<()> {
        let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        let inside = match fs::openat(at, name, flags, Mode::empty()) {
            Ok(inside) => inside,
            Err(Errno::NOENT) => return Ok(()),
            Err(e) => return Err(e),
        };
        for file in RECORDS.map(str::as_bytes).into_iter().chain([FINDERS_FILE]) {
            trouble(self.tree, self.scope, Needs::Nothing)?;
            match fs::unlinkat(&inside, file, AtFlags::empty()) {
                Ok(()) | Err(Errno::NOENT) => {}
                Err(e) => return Err(e),
            }
        }
        if depth > 0 {
            self.remove_ours(&inside, names::split(names::ROOT_RECORDS).1, depth - 1)?;
        }
        trouble(self.tree, self.scope, Needs::Nothing)?;
        fs::unlinkat(at, name, AtFlags::REMOVEDIR)
    }
}

/// Locks a journal for as long as the process lives, before it has the name under which others could open it.
///
/// Root's journal is readable by everybody, and whoever can open a file can `flock` it, so root takes an exclusive
/// record lock (`fcntl`), which needs write access. A record lock ends when its process closes any descriptor of
/// the file; the root side opens it once.
fn lock_journal(scope: Scope, file: &File) -> io::Result<()> {
    let exclusive = FlockOperation::NonBlockingLockExclusive;
    let locked = match scope {
        Scope::User => fs::flock(file, exclusive),
        Scope::Root => fs::fcntl_lock(file, exclusive),
    };
    locked.map_err(io::Error::from)
}

/// Returns true while the process that wrote the journal is still at work.
fn is_locked(scope: Scope, file: &impl AsFd) -> rustix::io::Result<bool> {
    match scope {
        Scope::User => match fs::flock(file, FlockOperation::NonBlockingLockShared) {
            Err(Errno::WOULDBLOCK) => Ok(true),
            other => other.map(|()| false),
        },
        Scope::Root => fcntl_getlk(file, &FlockType::ReadLock.into()).map(|held| held.is_some()),
    }
}

/// An open, locked journal.
pub(crate) struct Journal<'t> {
    file: File,
    path: String,
    tree: &'t Tree,
    scope: Scope,
    length: u64,
}

/// The outcome of [`Journal::commit`].
#[derive(Debug)]
pub(crate) enum Commit {
    /// The commit is on disk: the run can only be completed.
    Committed,
    /// The commit is not on disk: the run can be rolled back.
    NotWritten(Failure),
    /// The commit may be on disk: nothing may be rolled back before recovery has looked.
    Unknown(Failure),
}

impl Journal<'_> {
    /// Appends and syncs the commit line. On failure truncates it away again.
    pub fn commit(&mut self) -> Commit {
        let write = || {
            trouble(self.tree, self.scope, Needs::Room)?;
            self.file.write_all_at(COMMIT.as_bytes(), self.length)?;
            trouble(self.tree, self.scope, Needs::Nothing)?;
            sync(self.file.as_fd()).map_err(io::Error::from)
        };
        let truncate = || {
            trouble(self.tree, self.scope, Needs::Nothing)?;
            self.file.set_len(self.length)?;
            trouble(self.tree, self.scope, Needs::Nothing)?;
            // Without this sync a power cut during the rollback could bring the commit back.
            sync(self.file.as_fd()).map_err(io::Error::from)
        };
        let Err(e) = write() else { return Commit::Committed };
        let failure = Failure::io(Doing::Write, &self.path, e);
        match truncate() {
            Ok(()) => Commit::NotWritten(failure),
            Err(_) => Commit::Unknown(failure),
        }
    }
}
