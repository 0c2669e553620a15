//! Reading a Mac's files: by directory handles from the top, following no link.

use std::{
    os::fd::{AsFd, BorrowedFd, OwnedFd},
    time::SystemTime,
};

use model::{Code, Digest, Doing, Failure, FileState, names, said};
use rustix::{
    fs::{self, AtFlags, FileType, Mode, OFlags, Stat},
    io::Errno,
};

use vmnetd::{
    acl,
    way::{Others, changed_by},
};

use crate::{
    Tree,
    look::{self, Handle, Hashes, Stamp, Walked},
};

/// Larger files are none of ours.
pub const FILE_LIMIT: u64 = 64 << 20;

pub(crate) const DIRECTORY: OFlags =
    OFlags::RDONLY.union(OFlags::DIRECTORY).union(OFlags::NOFOLLOW).union(OFlags::CLOEXEC);

/// What is asked of the way to a directory.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    /// That no part of it is a link.
    Any,
    /// Also that only root can change any part of it.
    OfRoot,
}

impl Tree {
    /// Opens a directory, walking from the top and following no link; `None` when a part of the
    /// way is missing.
    ///
    /// # Errors
    /// When a part of the way is a link or no directory, or cannot be read.
    pub fn directory(&self, path: &str) -> Result<Option<Handle>, Failure> {
        self.walk(&names::physical(path), Way::Any)
    }

    /// As [`Tree::directory`], for root: every part of the way must belong to root, and nobody else may
    /// change what lies there, by its mode ([`changed_by`]) or its access control list.
    ///
    /// # Errors
    /// Also when a part of the way could be changed by somebody else.
    pub fn directory_of_root(&self, path: &str) -> Result<Option<Handle>, Failure> {
        self.walk(&names::physical(path), Way::OfRoot)
    }

    /// Walks to a directory: to the one above it, and one step from there. During one look, each is walked to once.
    fn walk(&self, path: &str, way: Way) -> Result<Option<Handle>, Failure> {
        let known = self.this_look().and_then(|look| look.walked(path));
        if let Some(Walked { at, is_of_root }) = &known
            && (*is_of_root || way == Way::Any)
        {
            return Ok(at.clone());
        }
        let at = match names::split(path) {
            (_, "") if matches!(path, "/" | "") => Some(self.root().clone()),
            (above, "") => return self.walk(above, way),
            (above, name) => match (self.walk(above, way)?, known) {
                (None, _) => None,
                (Some(_), Some(known)) => known.at,
                (Some(above), None) => self.step(&above, path, name)?,
            },
        };
        if let Some(at) = at.as_ref().filter(|_| way == Way::OfRoot) {
            self.check_of_root(if path.is_empty() { "/" } else { path }, at)?;
        }
        if let Some(look) = self.this_look() {
            look.keep(path, Walked { at: at.clone(), is_of_root: way == Way::OfRoot });
        }
        Ok(at)
    }

    /// One step of a walk, which follows no link.
    fn step(&self, above: &Handle, path: &str, name: &str) -> Result<Option<Handle>, Failure> {
        match fs::openat(above, name, DIRECTORY, Mode::empty()) {
            Ok(at) => Ok(Some(Handle::new(at))),
            Err(Errno::NOENT) => Ok(None),
            Err(Errno::NOTDIR | Errno::LOOP | Errno::MLINK) => Err(in_the_way(path)),
            Err(e @ (Errno::ACCESS | Errno::PERM)) => {
                let owner = fs::statat(above, name, AtFlags::SYMLINK_NOFOLLOW).ok();
                let owner = owner.map(|stat| self.owner(path, &stat).0);
                Err(closed(path, owner).because_io(e))
            }
            Err(e) => Err(failed(Doing::Open, path, e)),
        }
    }

    /// Refuses a directory in which somebody else than root could change what lies there.
    fn check_of_root(&self, path: &str, at: &Handle) -> Result<(), Failure> {
        let stat = fs::fstat(at).map_err(|e| Failure::io(Doing::Read, path, e))?;
        let list = |e| Failure::io(Doing::ReadAccessList, path, e);
        let what = match changed_by(path, self.owner(path, &stat), permissions(&stat)) {
            None if acl::lets_others_write(at.as_fd()).map_err(list)? => said!("failure-open_way-listed", path = path),
            None => return Ok(()),
            Some(Others::Account(uid)) => said!("failure-open_way-account", path = path, uid = uid.to_string()),
            Some(Others::Everybody) => said!("failure-open_way-everybody", path = path),
            Some(Others::Administrators) => said!("failure-open_way-administrators", path = path),
            Some(Others::Group(gid)) => said!("failure-open_way-group", path = path, gid = gid.to_string()),
        };
        Err(Failure::of(Code::InTheWay, what).with_help(said!("failure-open_way-help", path = path)))
    }

    /// What stands at a path; a missing way to it counts as missing.
    ///
    /// # Errors
    /// As [`Tree::directory`], or when it cannot be read.
    pub fn found(&self, path: &str, hashed: bool) -> Result<FileState, Failure> {
        let (directory, name) = names::split(path);
        match self.directory(directory)? {
            Some(at) => self.found_at(at.as_fd(), path, name, hashed),
            None => Ok(FileState::Missing),
        }
    }

    /// As [`Tree::found`], hashed, with the contents that the hash is of; these only of a file that everybody may read.
    ///
    /// # Errors
    /// As [`Tree::found`].
    pub(crate) fn found_and_read(&self, path: &str) -> Result<(FileState, Option<Vec<u8>>), Failure> {
        let (mode, owner) = match self.found(path, false)? {
            FileState::File { mode, owner, .. } if mode & 0o004 != 0 => (mode, owner),
            found => return Ok((found, None)),
        };
        match self.read(path)? {
            Some(text) => Ok((FileState::File { sha256: Digest::of_bytes(&text), mode, owner }, Some(text))),
            None => Ok((self.found(path, true)?, None)),
        }
    }

    /// What stands at `name` in an open directory. `hashed`: with a file's contents, where everybody
    /// may read them: both sides of the boundary must see the same.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn found_at(&self, at: BorrowedFd<'_>, path: &str, name: &str, hashed: bool) -> Result<FileState, Failure> {
        let other = self.spelt_otherwise(at, name);
        let name = other.as_deref().unwrap_or(name);
        match read_link(at, name) {
            Ok(target) => return Ok(FileState::Link { target }),
            Err(Errno::NOENT) => return Ok(FileState::Missing),
            Err(Errno::INVAL) => {}
            Err(e) => return Err(failed(Doing::Read, path, e)),
        }
        let stat = fs::statat(at, name, AtFlags::SYMLINK_NOFOLLOW).map_err(|e| failed(Doing::Read, path, e))?;
        Ok(match FileType::from_raw_mode(stat.st_mode) {
            FileType::RegularFile => {
                let hashed = hashed && stat.st_mode & 0o004 != 0;
                let sha256 = if hashed { self.hash_at(at, path, name, &stat)? } else { String::new() };
                FileState::File { sha256, mode: permissions(&stat), owner: self.owner(path, &stat).0 }
            }
            FileType::Directory => FileState::Directory,
            _ => FileState::Other,
        })
    }

    /// The name in another spelling, on a simulated Mac whose volume takes it for the same: no file system
    /// of Linux's does. A real volume answers to any by itself.
    pub(crate) fn spelt_otherwise(&self, at: BorrowedFd<'_>, name: &str) -> Option<String> {
        self.simulation().filter(|mac| mac.folds_case)?;
        let entries = fs::Dir::read_from(at).ok()?;
        let names = entries.filter_map(|entry| entry.ok()?.file_name().to_str().ok().map(str::to_owned));
        let same: Vec<String> = names.filter(|other| other.eq_ignore_ascii_case(name)).collect();
        if same.iter().any(|other| other == name) { None } else { same.into_iter().next() }
    }

    /// Whether a file carries the quarantine attribute: macOS 27 loads no property list that does, and starts no such
    /// program (F 2.14, 2.22; the first Mac is asked). Of a file that this account may not read nothing is said.
    pub(crate) fn is_quarantined(&self, path: &str) -> bool {
        let attribute = if self.simulation().is_some() { "user.com.apple.quarantine" } else { "com.apple.quarantine" };
        let (directory, name) = names::split(path);
        let Ok(Some(at)) = self.directory(directory) else { return false };
        let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::CLOEXEC | OFlags::NONBLOCK;
        let Ok(file) = fs::openat(&at, name, flags, Mode::empty()) else { return false };
        fs::fgetxattr(&file, attribute, &mut [0_u8; 1024]).is_ok()
    }

    /// What keeps a regular file from being replaced by an edited one, as far as its directory tells; nothing of what is
    /// missing.
    ///
    /// # Errors
    /// As [`Tree::directory`], or when it cannot be read.
    pub(crate) fn hold_of(&self, path: &str) -> Result<Hold, Failure> {
        let (directory, name) = names::split(path);
        let Some(at) = self.directory(directory)? else { return Ok(Hold::default()) };
        let stat = match fs::statat(&at, name, AtFlags::SYMLINK_NOFOLLOW) {
            Err(Errno::NOENT) => return Ok(Hold::default()),
            stat => stat.map_err(|e| failed(Doing::Read, path, e))?,
        };
        let size = u64::try_from(stat.st_size).unwrap_or(u64::MAX);
        Ok(Hold { has_other_names: stat.st_nlink > 1, immutable: is_immutable(&at, name, &stat), size })
    }

    /// A regular file's contents, or `None` when it is missing.
    ///
    /// # Errors
    /// When it is no regular file, too large, or cannot be read.
    pub fn read(&self, path: &str) -> Result<Option<Vec<u8>>, Failure> {
        let (directory, name) = names::split(path);
        let Some(at) = self.directory(directory)? else { return Ok(None) };
        self.read_if_there(at.as_fd(), path, name)
    }

    /// SHA-256 of a regular file, `None` when it is missing. During one look, programs that did not change are hashed
    /// once in a process.
    ///
    /// # Errors
    /// As [`Tree::read`].
    pub(crate) fn hash(&self, path: &str) -> Result<Option<String>, Failure> {
        let (directory, name) = names::split(path);
        let Some(at) = self.directory(directory)? else { return Ok(None) };
        match fs::statat(&at, name, AtFlags::SYMLINK_NOFOLLOW) {
            Ok(stat) if FileType::from_raw_mode(stat.st_mode) == FileType::RegularFile => {
                self.hash_at(at.as_fd(), path, name, &stat).map(Some)
            }
            // Reading it says why.
            _ => Ok(self.read_if_there(at.as_fd(), path, name)?.as_deref().map(Digest::of_bytes)),
        }
    }

    /// The same of a file in an open directory, which looked like this before.
    fn hash_at(&self, at: BorrowedFd<'_>, path: &str, name: &str, stat: &Stat) -> Result<String, Failure> {
        let remembers = self.this_look().is_some_and(|look| look.hashes == Hashes::Remembered);
        let stamp = if remembers { Stamp::of(stat, SystemTime::now()) } else { None };
        if let Some(sha256) = stamp.and_then(|stamp| look::remembered(path, stamp)) {
            return Ok(sha256);
        }
        let sha256 = Digest::of_bytes(&self.read_at(at, path, name)?);
        if let Some(stamp) = stamp {
            look::remember(path, stamp, &sha256);
        }
        Ok(sha256)
    }

    /// As [`Tree::read`], for what only root may have written: neither the file nor the way to it
    /// can be changed by others. Other names that it may have change nothing in that: owner, mode and list
    /// are the file's, whatever its name; and on macOS any account may give a file that it can reach another
    /// name (`link(2)`; XNU's `linkat_internal` asks for nothing but that the file is not immutable), so
    /// refusing would let any account keep root from its records.
    ///
    /// # Errors
    /// Also when somebody else could have written it.
    pub fn read_of_root(&self, path: &str) -> Result<Option<Vec<u8>>, Failure> {
        let (directory, name) = names::split(path);
        let at = match self.directory_of_root(directory) {
            Ok(Some(at)) => at,
            Ok(None) => return Ok(None),
            // Where nothing is, there is nothing to be trusted or not.
            Err(failure) => match self.found(path, false) {
                Ok(FileState::Missing) => return Ok(None),
                _ => return Err(failure),
            },
        };
        let stat = match fs::statat(&at, name, AtFlags::SYMLINK_NOFOLLOW) {
            Err(Errno::NOENT) => return Ok(None),
            stat => stat.map_err(|e| Failure::io(Doing::Read, path, e))?,
        };
        let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::CLOEXEC | OFlags::NONBLOCK;
        let list = |e| Failure::io(Doing::ReadAccessList, path, e);
        let listed = match fs::openat(&at, name, flags, Mode::empty()) {
            Ok(file) => acl::lets_others_write(file.as_fd()).map_err(list)?,
            // Reading it says why.
            Err(_) => false,
        };
        if self.owner(path, &stat).0 != 0 || stat.st_mode & 0o022 != 0 || listed {
            return Err(Failure::of(Code::InTheWay, said!("failure-not_trusted", path = path))
                .with_help(said!("failure-not_trusted-help", path = path)));
        }
        self.read_at(at.as_fd(), path, name).map(Some)
    }

    fn read_at(&self, at: BorrowedFd<'_>, path: &str, name: &str) -> Result<Vec<u8>, Failure> {
        // NONBLOCK: opening somebody's pipe must not hang.
        let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::CLOEXEC | OFlags::NONBLOCK;
        let file = fs::openat(at, name, flags, Mode::empty()).map_err(|e| failed(Doing::Read, path, e))?;
        read_all(file, path)
    }

    fn read_if_there(&self, at: BorrowedFd<'_>, path: &str, name: &str) -> Result<Option<Vec<u8>>, Failure> {
        let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::CLOEXEC | OFlags::NONBLOCK;
        match fs::openat(at, name, flags, Mode::empty()) {
            Ok(file) => read_all(file, path).map(Some),
            Err(Errno::NOENT) => Ok(None),
            Err(Errno::LOOP | Errno::MLINK) => Err(Failure::of(Code::InTheWay, said!("failure-is_link", path = path))
                .with_help(said!("failure-is_link-help", path = path))),
            Err(e) => Err(failed(Doing::Read, path, e)),
        }
    }
}

/// What keeps a file from being replaced.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Hold {
    /// Whether it has other names (hard links), which would keep what it was.
    pub has_other_names: bool,
    /// Whether it is locked, or can only be added to: not even root replaces it.
    pub immutable: bool,
    /// Its size in bytes.
    pub size: u64,
}

/// `uchg`, `uappnd`, `schg` and `sappnd` of `chflags`.
#[cfg(target_os = "macos")]
fn is_immutable(_: &OwnedFd, _: &str, stat: &Stat) -> bool {
    const FLAGS: u32 = 0x0006_0006;
    stat.st_flags & FLAGS != 0
}

/// The same on a simulated Mac, where its file system has such flags.
#[cfg(not(target_os = "macos"))]
fn is_immutable(at: &OwnedFd, name: &str, stat: &Stat) -> bool {
    let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::CLOEXEC | OFlags::NONBLOCK;
    FileType::from_raw_mode(stat.st_mode) == FileType::RegularFile
        && fs::openat(at, name, flags, Mode::empty())
            .and_then(fs::ioctl_getflags)
            .is_ok_and(|flags| flags.intersects(fs::IFlags::IMMUTABLE | fs::IFlags::APPEND))
}

impl Tree {
    /// Refuses a directory that not everybody may look into, also as root, who may: both sides of the boundary must
    /// see the same, or what root plans is never what was agreed to.
    ///
    /// # Errors
    /// Then, with what to do.
    pub(crate) fn open_to_all(&self, path: &str) -> Result<(), Failure> {
        let Some(at) = self.directory(path)? else { return Ok(()) };
        let stat = fs::fstat(&at).map_err(|e| Failure::io(Doing::Read, path, e))?;
        if permissions(&stat) & 0o005 == 0o005 { Ok(()) } else { Err(closed(path, Some(self.owner(path, &stat).0))) }
    }
}

/// Why a directory cannot be looked into by this account: its owner, its mode, or macOS.
pub(crate) fn closed(path: &str, owner: Option<u32>) -> Failure {
    let what = match owner {
        Some(0) => said!("failure-closed-root", path = path),
        _ => said!("failure-closed", path = path),
    };
    let help = match path.starts_with("/Users/") {
        true => said!("failure-closed-help-own", path = path),
        false => said!("failure-closed-help", path = path),
    };
    Failure::of(Code::Unreadable, what).with_help(help)
}

/// An operation on a path that the system refused: [`Code::Unreadable`] where this account may not.
pub(crate) fn failed(doing: Doing, path: &str, cause: Errno) -> Failure {
    let failure = Failure::io(doing, path, cause);
    match cause {
        Errno::ACCESS | Errno::PERM => Failure { code: Code::Unreadable, ..failure },
        _ => failure,
    }
}

/// Permission bits; `mode_t` has 16 bits on macOS and 32 on Linux.
#[allow(clippy::useless_conversion)]
pub fn permissions(stat: &Stat) -> u32 {
    u32::from(stat.st_mode) & 0o7777
}

/// The text of a link. Texts that are not UTF-8 are shown with replacement characters: they
/// compare unequal to anything of ours, which is all they need to do.
pub fn read_link(at: BorrowedFd<'_>, name: &str) -> rustix::io::Result<String> {
    let target = fs::readlinkat(at, name, Vec::new())?;
    Ok(target.into_string().unwrap_or_else(|e| e.into_cstring().to_string_lossy().into_owned()))
}

/// The failure for something that is not the directory it should be.
pub fn in_the_way(path: &str) -> Failure {
    Failure::of(Code::InTheWay, said!("failure-not_a_folder", path = path))
        .with_help(said!("failure-not_a_folder-help", path = path))
}

/// The failure for something that is not the file it should be.
pub(crate) fn not_a_file(path: &str) -> Failure {
    Failure::of(Code::InTheWay, said!("failure-not_a_file", path = path))
        .with_help(said!("failure-not_a_file-help", path = path))
}

/// The failure for a directory where a file must be.
pub(crate) fn is_a_folder(path: &str) -> Failure {
    Failure::of(Code::InTheWay, said!("failure-is_a_folder", path = path))
        .with_help(said!("failure-not_a_file-help", path = path))
}

pub(crate) fn read_all(file: OwnedFd, path: &str) -> Result<Vec<u8>, Failure> {
    let stat = fs::fstat(&file).map_err(|e| Failure::io(Doing::Read, path, e))?;
    if FileType::from_raw_mode(stat.st_mode) != FileType::RegularFile {
        return Err(not_a_file(path));
    }
    let size = u64::try_from(stat.st_size).unwrap_or(u64::MAX);
    if size > FILE_LIMIT {
        let what = said!("failure-too_large", path = path, size = FILE_LIMIT >> 20);
        return Err(Failure::of(Code::InTheWay, what).with_help(said!("failure-too_large-help")));
    }
    let mut contents = Vec::with_capacity(usize::try_from(size).unwrap_or(0) + 1);
    std::io::Read::read_to_end(&mut std::io::Read::take(std::fs::File::from(file), FILE_LIMIT), &mut contents)
        .map_err(|e| Failure::io(Doing::Read, path, e))?;
    Ok(contents)
}
