//! The write-ahead journal and the receipt, in a directory of records.
//!
//! A journal appears complete or not at all: all intended steps are written and synced under
//! another name (together with the directories it needs, where they are missing) and moved into
//! place by one rename. From then on the run can be undone from the disk alone. After the last
//! step one `commit` line is appended and synced; from then on it can only be finished. Each step
//! being one rename or less whose result is recognisable, no line per step is needed to know what
//! happened: one sync covers the whole batch.

use std::{
    fs::File,
    io::{Seek, Write},
    os::fd::OwnedFd,
};

use model::{Choices, Code, Digest, Failure, Receipt, Scope, Step, names};
use plan::Tree;
use rustix::{
    fs::{self, AtFlags, FlockOperation, Mode, OFlags},
    io::Errno,
};
use serde::{Deserialize, Serialize};

use crate::system::{Place, System};

const JOURNAL_SCHEMA: u32 = 1;
const COMMIT: &str = "{\"commit\":true}\n";

/// What a journal begins with: everything that is needed to undo or to finish without asking.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Header {
    pub schema: u32,
    pub scope: Scope,
    pub uid: u32,
    pub user: String,
    pub digest: Digest,
    pub time: u64,
    pub choices: Choices,
    /// For the person's part: what shows that the root part committed.
    pub root: RootPart,
    pub steps: Vec<Step>,
    /// The receipt that is written when this commits.
    pub receipt: Option<Receipt>,
}

/// What shows, from the person's side, that the root part of a batch committed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum RootPart {
    /// There is none.
    None,
    /// Root's receipt has the digest.
    Receipt,
    /// Root's receipt is gone: nothing of root's stands any more.
    Gone,
}

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

    fn journal_path(&self) -> String {
        format!("{}/{}", self.path, names::JOURNAL_FILE)
    }

    /// Writes a journal: from here on, what was begun is undone or finished.
    pub fn begin(&self, header: &Header) -> Result<Journal, Failure> {
        self.sweep()?;
        let mut text = Vec::new();
        serde_json::to_writer(&mut text, header).map_err(|e| Failure::io("write", &self.journal_path(), &e))?;
        text.push(b'\n');
        let mut system = self.system();
        match self.first_missing()? {
            None => {
                let place = system.place(&self.journal_path())?;
                let staged = place.beside(names::staged(&place.name));
                staged.remove()?;
                staged.make_file(&text, 0o644)?;
                let journal = Journal::open(&staged)?;
                staged.rename_to(&place)?;
                fs::fsync(place.at).map_err(|e| Failure::io("write", &place.path, &e))?;
                Ok(journal)
            }
            Some(first) => {
                // The missing directories are made under another name, with the journal inside.
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
                system.place(&journal)?.make_file(&text, 0o644)?;
                let held = Journal::open(&system.place(&journal)?)?;
                system.sync(&journal)?;
                let place = system.place(&staged)?;
                place.rename_to(&place.beside(name.to_owned()))?;
                system.sync(&first)?;
                Ok(held)
            }
        }
    }

    /// The journal of an interrupted run, and whether it committed.
    ///
    /// # Errors
    /// When it cannot be understood, or whoever wrote it is still at work.
    pub fn read(&self) -> Result<Option<(Header, bool)>, Failure> {
        let path = self.journal_path();
        let Some(text) = self.tree.read(&path)? else { return Ok(None) };
        self.check_idle(&path, &text)?;
        let bad = |cause: String| {
            Failure::new(
                Code::BadFile,
                format!("could not understand the journal of an interrupted run, '{path}'"),
                "nothing was changed and the file is kept; use the version of iEchor that wrote it, or ask for support",
            )
            .because(cause)
        };
        let mut lines = text.split_inclusive(|b| *b == b'\n');
        let header: Header =
            serde_json::from_slice(lines.next().unwrap_or_default()).map_err(|e| bad(e.to_string()))?;
        if header.schema != JOURNAL_SCHEMA || header.scope != self.scope {
            return Err(bad(format!("its schema is {}, this version reads {JOURNAL_SCHEMA}", header.schema)));
        }
        Ok(Some((header, lines.next() == Some(COMMIT.as_bytes()))))
    }

    /// A running transaction holds a lock on its journal, which ends with its process.
    fn check_idle(&self, path: &str, text: &[u8]) -> Result<(), Failure> {
        let (directory, name) = names::split(path);
        let Some(at) = self.tree.directory(directory)? else { return Ok(()) };
        let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        let file = match fs::openat(&at, name, flags, Mode::empty()) {
            Err(Errno::NOENT) => return Ok(()),
            file => file.map_err(|e| Failure::io("open", path, &e))?,
        };
        match fs::flock(&file, FlockOperation::NonBlockingLockShared) {
            Ok(()) => Ok(()),
            Err(Errno::WOULDBLOCK) => {
                let header: Option<Header> =
                    text.split(|b| *b == b'\n').next().and_then(|l| serde_json::from_slice(l).ok());
                let whose = header.map_or_else(String::new, |header| format!(" for '{}'", header.user));
                Err(Failure::new(
                    Code::Busy,
                    format!("another iEchor Setup is making changes{whose} right now"),
                    "wait until it is done, then try again; nothing was changed here",
                ))
            }
            Err(e) => Err(Failure::io("lock", path, &e)),
        }
    }

    /// After a commit and the settling: writes the receipt (or removes it), then the journal, and
    /// the directories when nothing else is in them.
    pub fn finish(&self, receipt: Option<&Receipt>) -> Result<(), Failure> {
        let mut system = self.system();
        let path = format!("{}/{}", self.path, names::RECEIPT_FILE);
        let place = system.place(&path)?;
        match receipt {
            Some(receipt) => {
                let mut text = serde_json::to_vec_pretty(receipt).map_err(|e| Failure::io("write", &path, &e))?;
                text.push(b'\n');
                let staged = place.beside(names::staged(&place.name));
                staged.remove()?;
                staged.make_file(&text, 0o644)?;
                staged.replace(&place)?;
            }
            None => place.remove()?,
        }
        fs::fsync(place.at).map_err(|e| Failure::io("write", &path, &e))?;
        self.close()
    }

    /// Removes the journal, and the directories when nothing else is in them.
    pub fn close(&self) -> Result<(), Failure> {
        let mut system = self.system();
        // The outermost directory of ours that holds nothing but the journal, and leads to it.
        let mut outermost: Option<String> = None;
        let (mut at, mut only) = (self.path.as_str(), names::JOURNAL_FILE);
        while at.contains(names::APP) && self.holds_only(at, only)? {
            outermost = Some(at.to_owned());
            (at, only) = names::split(at);
        }
        let Some(outermost) = outermost else {
            let place = system.place(&self.journal_path())?;
            place.remove()?;
            return fs::fsync(place.at).map_err(|e| Failure::io("write", &place.path, &e));
        };
        // Moved away as one, so that there is never an empty directory without a journal.
        let place = system.place(&outermost)?;
        place.rename_to(&place.beside(names::staged(&place.name)))?;
        system.sync(&outermost)?;
        self.sweep()
    }

    fn holds_only(&self, directory: &str, name: &str) -> Result<bool, Failure> {
        let Some(at) = self.tree.directory(directory)? else { return Ok(false) };
        let mut entries = fs::Dir::read_from(&at).map_err(|e| Failure::io("read", directory, &e))?;
        Ok(entries.all(|entry| {
            entry.is_ok_and(|entry| {
                matches!(entry.file_name().to_bytes(), b"." | b"..") || entry.file_name().to_bytes() == name.as_bytes()
            })
        }))
    }

    /// The outermost missing directory on the way to the records.
    fn first_missing(&self) -> Result<Option<String>, Failure> {
        for (end, _) in self.path.match_indices('/').skip(1).chain([(self.path.len(), "")]) {
            let so_far = &self.path[..end];
            if self.tree.directory(so_far)?.is_none() {
                return Ok(Some(so_far.to_owned()));
            }
        }
        Ok(None)
    }

    /// Removes directories that were being made or taken away when a run was interrupted. They
    /// hold nothing but what we know: a journal, and directories of ours.
    pub fn sweep(&self) -> Result<(), Failure> {
        for (start, _) in self.path.match_indices(names::APP) {
            for end in [start + names::APP.len(), self.path.len()] {
                let (above, name) = names::split(&self.path[..end]);
                let staged = names::staged(name);
                let Some(at) = self.tree.directory(above)? else { continue };
                remove_ours(&at, &staged, 2).map_err(|e| Failure::io("remove", &format!("{above}/{staged}"), &e))?;
            }
        }
        Ok(())
    }
}

fn remove_ours(at: &OwnedFd, name: &str, depth: u32) -> rustix::io::Result<()> {
    let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    let inside = match fs::openat(at, name, flags, Mode::empty()) {
        Ok(inside) => inside,
        Err(Errno::NOENT) => return Ok(()),
        Err(e) => return Err(e),
    };
    match fs::unlinkat(&inside, names::JOURNAL_FILE, AtFlags::empty()) {
        Ok(()) | Err(Errno::NOENT) => {}
        Err(e) => return Err(e),
    }
    if depth > 0 {
        remove_ours(&inside, names::split(names::ROOT_RECORDS).1, depth - 1)?;
    }
    fs::unlinkat(at, name, AtFlags::REMOVEDIR)
}

/// An open journal.
pub(crate) struct Journal {
    file: File,
    path: String,
}

impl Journal {
    /// Opens a journal just written, and locks it for as long as this process lives.
    fn open(place: &Place<'_>) -> Result<Self, Failure> {
        let failed = |e: Errno| Failure::io("open", &place.path, &e);
        let flags = OFlags::RDWR | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        let file = fs::openat(place.at, &place.name, flags, Mode::empty()).map_err(failed)?;
        fs::flock(&file, FlockOperation::NonBlockingLockExclusive).map_err(failed)?;
        Ok(Self { file: File::from(file), path: place.path.clone() })
    }

    /// From here on the run can only be finished.
    pub fn commit(&mut self) -> Result<(), Failure> {
        let write = |file: &mut File| {
            file.seek(std::io::SeekFrom::End(0))?;
            file.write_all(COMMIT.as_bytes())?;
            file.sync_all()
        };
        write(&mut self.file).map_err(|e| Failure::io("write", &self.path, &e))
    }
}
