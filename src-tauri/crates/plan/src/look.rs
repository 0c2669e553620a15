//! One look at a Mac: what an observation keeps while it lasts, so that it walks to each directory once and all of its
//! readings see the same one; and the hashes of programs, which outlast it.

use std::{
    collections::HashMap,
    os::fd::OwnedFd,
    path::PathBuf,
    sync::{Arc, Mutex, OnceLock, PoisonError},
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use rustix::fs::Stat;

/// An open directory.
pub type Handle = Arc<OwnedFd>;

/// As many directories stay open during one look; a process of macOS may have 256 files open. All others are walked to
/// each time.
const MOST_OPEN: usize = 100;

/// Whether one look takes hashes of programs from earlier ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Hashes {
    /// It does. Nothing is trusted by such a hash: root plans again with its own, and who copies a program hashes what
    /// was copied.
    Remembered,
    /// Every file is read.
    Fresh,
}

/// What one look keeps.
#[derive(Debug)]
pub(crate) struct Look {
    pub hashes: Hashes,
    walked: Mutex<HashMap<String, Walked>>,
    links: Mutex<HashMap<String, Option<PathBuf>>>,
    /// Whether anything of iEchor's is there (`launchd.rs`).
    pub is_any_sign_there: OnceLock<bool>,
}

/// Where a walk came to.
#[derive(Clone, Debug)]
pub(crate) struct Walked {
    /// The directory; `None` when it is missing.
    pub at: Option<Handle>,
    /// Whether every part of the way is known to be such that only root changes it.
    pub is_of_root: bool,
}

impl Look {
    pub fn new(hashes: Hashes) -> Self {
        Self { hashes, walked: Mutex::default(), links: Mutex::default(), is_any_sign_there: OnceLock::new() }
    }

    pub fn walked(&self, path: &str) -> Option<Walked> {
        self.walked.lock().unwrap_or_else(PoisonError::into_inner).get(path).cloned()
    }

    pub fn keep(&self, path: &str, walked: Walked) {
        let mut all = self.walked.lock().unwrap_or_else(PoisonError::into_inner);
        if all.len() < MOST_OPEN || all.contains_key(path) {
            all.insert(path.to_owned(), walked);
        }
    }

    /// Where the link at a path leads, if there is one, as it was read first.
    pub fn link(&self, path: &str, read: impl FnOnce() -> Option<PathBuf>) -> Option<PathBuf> {
        let mut all = self.links.lock().unwrap_or_else(PoisonError::into_inner);
        match all.get(path) {
            Some(known) => known.clone(),
            None => all.entry(path.to_owned()).or_insert_with(read).clone(),
        }
    }
}

/// Smaller files are read again each time.
const WORTH_REMEMBERING: u64 = 64 << 10;
/// The clock of a file system may tick this rarely: a file that was changed since may be changed once more and look
/// the same.
const SETTLED: Duration = Duration::from_secs(2);

/// What tells one state of a file from another: no account can set the time of the last change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Stamp {
    device: u64,
    inode: u64,
    size: u64,
    modified: (i64, i64),
    changed: (i64, i64),
}

impl Stamp {
    /// Of a file that is worth it and that nobody changes just now.
    pub fn of(stat: &Stat, now: SystemTime) -> Option<Self> {
        let stamp = Self::read(stat)?;
        let (seconds, nanoseconds) = stamp.changed;
        let since = Duration::new(u64::try_from(seconds).ok()?, u32::try_from(nanoseconds).ok()?);
        let age = now.duration_since(UNIX_EPOCH.checked_add(since)?).ok()?;
        (stamp.size >= WORTH_REMEMBERING && age > SETTLED).then_some(stamp)
    }

    /// The types of these fields differ between systems.
    #[allow(clippy::useless_conversion, clippy::unnecessary_fallible_conversions)]
    fn read(stat: &Stat) -> Option<Self> {
        Some(Self {
            device: u64::try_from(stat.st_dev).ok()?,
            inode: stat.st_ino,
            size: u64::try_from(stat.st_size).ok()?,
            modified: (i64::try_from(stat.st_mtime).ok()?, i64::try_from(stat.st_mtime_nsec).ok()?),
            changed: (i64::try_from(stat.st_ctime).ok()?, i64::try_from(stat.st_ctime_nsec).ok()?),
        })
    }
}

/// By path, so that there are no more than set-up looks at.
static HASHES: Mutex<Option<HashMap<String, (Stamp, String)>>> = Mutex::new(None);

/// The SHA-256 of a file as it was when it had this stamp.
pub(crate) fn remembered(path: &str, stamp: Stamp) -> Option<String> {
    let hashes = HASHES.lock().unwrap_or_else(PoisonError::into_inner);
    hashes.as_ref()?.get(path).filter(|(known, _)| *known == stamp).map(|(_, sha256)| sha256.clone())
}

/// Remembers it for the rest of this process. The stamp is from before the file was read: a change meanwhile gives it
/// another one.
pub(crate) fn remember(path: &str, stamp: Stamp, sha256: &str) {
    let mut hashes = HASHES.lock().unwrap_or_else(PoisonError::into_inner);
    hashes.get_or_insert_default().insert(path.to_owned(), (stamp, sha256.to_owned()));
}

#[cfg(all(test, target_os = "linux"))]
mod tests;
