//! Reading a Mac's files below a prefix: by directory handles, never following a link.

use std::{
    os::fd::{AsFd, BorrowedFd, OwnedFd},
    path::{Path, PathBuf},
};

use crate::account;
use model::{Code, Digest, Failure, Found, Ownership, Person, SimulatedMac, names};
use rustix::{
    fs::{self, AtFlags, FileType, Mode, OFlags, Stat},
    io::Errno,
};

/// Larger files are none of ours.
const FILE_LIMIT: u64 = 64 << 20;

const DIRECTORY: OFlags = OFlags::RDONLY.union(OFlags::DIRECTORY).union(OFlags::NOFOLLOW).union(OFlags::CLOEXEC);

/// A Mac's file system: the real one, or a simulated one below a prefix.
#[derive(Debug)]
pub struct Tree {
    prefix: PathBuf,
    root: OwnedFd,
    simulated: Option<SimulatedMac>,
}

impl Tree {
    /// The Mac this runs on, or the simulated one at a prefix.
    ///
    /// # Errors
    /// When this is no Mac and no prefix is given, or the simulated Mac cannot be understood.
    pub fn at(prefix: Option<&Path>) -> Result<Self, Failure> {
        #[cfg(any(target_os = "linux", feature = "simulated-mac"))]
        if let Some(prefix) = prefix {
            return Self::simulated(prefix);
        }
        if prefix.is_some() {
            return Err(Failure::new(Code::Usage, "this build knows no simulated Macs", "leave --prefix out"));
        }
        Self::of_this_mac()
    }

    /// The Mac this runs on.
    ///
    /// # Errors
    /// On anything but macOS.
    pub fn of_this_mac() -> Result<Self, Failure> {
        if !cfg!(target_os = "macos") {
            return Err(Failure::new(
                Code::NotHere,
                "this is not a Mac",
                "use --prefix DIR with a simulated Mac (simulated-mac create DIR)",
            ));
        }
        Self::open("/".into(), None)
    }

    /// The simulated Mac at `prefix`.
    ///
    /// # Errors
    /// When there is none, its description cannot be understood, or this runs as root and the
    /// description is not root's: a prefix is a path from below.
    #[cfg(any(target_os = "linux", feature = "simulated-mac"))]
    pub fn simulated(prefix: &Path) -> Result<Self, Failure> {
        let shown = prefix.join(names::SIMULATED_MAC);
        let bad = |what: &str| {
            Failure::new(
                Code::BadFile,
                format!("{what} '{}'", shown.display()),
                "make one, where nothing is yet: simulated-mac create DIRECTORY",
            )
        };
        let prefix = prefix.canonicalize().map_err(|e| bad("there is no simulated Mac at").because(e))?;
        let mut tree = Self::open(prefix, None)?;
        let at = fs::openat(
            &tree.root,
            names::SIMULATED_MAC,
            OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::CLOEXEC,
            Mode::empty(),
        )
        .map_err(|e| bad("could not read").because(e))?;
        let stat = fs::fstat(&at).map_err(|e| bad("could not read").because(e))?;
        if rustix::process::geteuid().is_root() && (stat.st_uid != 0 || stat.st_mode & 0o022 != 0) {
            return Err(bad("as root, refusing a description that others may write:"));
        }
        let text = read_all(&at, &shown.to_string_lossy())?;
        let text = std::str::from_utf8(&text).map_err(|e| bad("could not understand").because(e))?;
        let mac: SimulatedMac = toml::from_str(text).map_err(|e| bad("could not understand").because(e.message()))?;
        if mac.schema != 1 {
            return Err(bad("a newer version wrote").because(format!("schema is {}, this program reads 1", mac.schema)));
        }
        tree.simulated = Some(mac);
        Ok(tree)
    }

    fn open(prefix: PathBuf, simulated: Option<SimulatedMac>) -> Result<Self, Failure> {
        let root = fs::open(&prefix, DIRECTORY, Mode::empty())
            .map_err(|e| Failure::io("open", &prefix.to_string_lossy(), &e))?;
        Ok(Self { prefix, root, simulated })
    }

    /// What describes it, when it is simulated.
    pub fn simulation(&self) -> Option<&SimulatedMac> {
        self.simulated.as_ref()
    }

    /// Where it lies: `/` on a Mac.
    pub fn prefix(&self) -> &Path {
        &self.prefix
    }

    /// Where a macOS path lies, for what must be named to the system. Nothing that is read or changed
    /// by set-up itself is found like this.
    pub fn on_disk(&self, path: &str) -> PathBuf {
        self.prefix.join(names::physical(path).trim_start_matches('/'))
    }

    /// The person with this uid, from the user database.
    ///
    /// # Errors
    /// When there is no such account.
    pub fn person(&self, uid: u32) -> Result<Person, Failure> {
        let nobody = || Failure::new(Code::Usage, format!("there is no account with uid {uid} on this Mac"), "");
        match &self.simulated {
            Some(mac) => mac.users.iter().find(|user| user.uid == uid).cloned().ok_or_else(nobody),
            None => account::with_uid(uid)?.ok_or_else(nobody),
        }
    }

    /// The person with this name, from the user database.
    ///
    /// # Errors
    /// When there is no such account.
    pub fn person_named(&self, name: &str) -> Result<Person, Failure> {
        let known = || match &self.simulation() {
            Some(mac) => {
                let known: Vec<&str> = mac.users.iter().map(|user| user.name.as_str()).collect();
                format!("its accounts are: {}", known.join(", "))
            }
            None => "see them with: dscl . -list /Users".to_owned(),
        };
        let nobody = || Failure::new(Code::Usage, format!("there is no account '{name}' on this Mac"), known());
        match &self.simulated {
            Some(mac) => mac.users.iter().find(|user| user.name == name).cloned().ok_or_else(nobody),
            None => account::named(name)?.ok_or_else(nobody),
        }
    }

    /// Opens a directory, walking from the top and following no link; `None` when a part of the
    /// way is missing.
    ///
    /// # Errors
    /// When a part of the way is a link or no directory, or cannot be read.
    pub fn directory(&self, path: &str) -> Result<Option<OwnedFd>, Failure> {
        self.walk(path, |_, _| Ok(()))
    }

    /// As [`Tree::directory`], for root: every part of the way must belong to root, and nobody but
    /// root and administrators (who may write `/Library`, F 2.2) may write it.
    ///
    /// # Errors
    /// Also when a part of the way could be changed by somebody else.
    pub fn directory_of_root(&self, path: &str) -> Result<Option<OwnedFd>, Failure> {
        self.walk(path, |so_far, at| {
            let stat = fs::fstat(at).map_err(|e| Failure::io("read", so_far, &e))?;
            let (owner, group) = self.owner(so_far, &stat);
            let group_writes = stat.st_mode & 0o020 != 0 && group != 0 && group != names::ADMIN_GID;
            let others_write = stat.st_mode & 0o002 != 0;
            if owner == 0 && !group_writes && !others_write {
                return Ok(());
            }
            Err(Failure::new(
                Code::InTheWay,
                format!("'{so_far}' can be changed by others than root, so root will not work in it"),
                format!("look at it with: ls -ld '{so_far}'; it should belong to root with mode 0755"),
            ))
        })
    }

    fn walk(
        &self,
        path: &str,
        check: impl Fn(&str, &OwnedFd) -> Result<(), Failure>,
    ) -> Result<Option<OwnedFd>, Failure> {
        let path = names::physical(path);
        let mut at = self.root.try_clone().map_err(|e| Failure::io("open", &path, &e))?;
        for (i, part) in path.split('/').enumerate().filter(|(_, part)| !part.is_empty()) {
            at = match fs::openat(&at, part, DIRECTORY, Mode::empty()) {
                Ok(next) => next,
                Err(Errno::NOENT) => return Ok(None),
                Err(Errno::NOTDIR | Errno::LOOP | Errno::MLINK) => {
                    let so_far: Vec<&str> = path.split('/').take(i + 1).collect();
                    return Err(in_the_way(&so_far.join("/")));
                }
                Err(e) => return Err(Failure::io("open", &path, &e)),
            };
            let so_far = path.match_indices('/').nth(i).map_or(&*path, |(end, _)| &path[..end]);
            check(so_far, &at)?;
        }
        Ok(Some(at))
    }

    /// Owner and group of something, as this Mac sees them.
    pub fn owner(&self, path: &str, stat: &Stat) -> (u32, u32) {
        match &self.simulated {
            Some(mac) if mac.ownership == Ownership::Zones => mac.zone_of(path),
            _ => (stat.st_uid, stat.st_gid),
        }
    }

    /// Whether ownership on this tree is real, so that root must and can chown.
    pub fn owners_are_real(&self) -> bool {
        self.simulated.as_ref().is_none_or(|mac| mac.ownership == Ownership::Real)
    }

    /// What stands at a path; a missing way to it counts as missing.
    ///
    /// # Errors
    /// As [`Tree::directory`], or when it cannot be read.
    pub fn found(&self, path: &str, hashed: bool) -> Result<Found, Failure> {
        let (directory, name) = names::split(path);
        match self.directory(directory)? {
            Some(at) => self.found_at(at.as_fd(), path, name, hashed),
            None => Ok(Found::Missing),
        }
    }

    /// What stands at `name` in an open directory. `hashed`: with a file's contents, where everybody
    /// may read them: both sides of the boundary must see the same.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn found_at(&self, at: BorrowedFd<'_>, path: &str, name: &str, hashed: bool) -> Result<Found, Failure> {
        match read_link(at, name) {
            Ok(target) => return Ok(Found::Link { target }),
            Err(Errno::NOENT) => return Ok(Found::Missing),
            Err(Errno::INVAL) => {}
            Err(e) => return Err(Failure::io("read", path, &e)),
        }
        let stat = fs::statat(at, name, AtFlags::SYMLINK_NOFOLLOW).map_err(|e| Failure::io("read", path, &e))?;
        Ok(match FileType::from_raw_mode(stat.st_mode) {
            FileType::RegularFile => {
                let hashed = hashed && stat.st_mode & 0o004 != 0;
                let sha256 = if hashed { Digest::of_bytes(&self.read_at(at, path, name)?) } else { String::new() };
                Found::File { sha256, mode: permissions(&stat), owner: self.owner(path, &stat).0 }
            }
            FileType::Directory => Found::Directory,
            _ => Found::Other,
        })
    }

    /// A regular file's contents, or `None` when it is missing.
    ///
    /// # Errors
    /// When it is no regular file, too large, or cannot be read.
    pub fn read(&self, path: &str) -> Result<Option<Vec<u8>>, Failure> {
        let (directory, name) = names::split(path);
        let Some(at) = self.directory(directory)? else { return Ok(None) };
        match self.read_at(at.as_fd(), path, name) {
            Ok(contents) => Ok(Some(contents)),
            Err(failure) if failure.causes.iter().any(|c| *c == Errno::NOENT.to_string()) => Ok(None),
            Err(failure) => Err(failure),
        }
    }

    /// As [`Tree::read`], for a program out of the bundle: one that has a second name could be
    /// changed through it, unseen.
    ///
    /// # Errors
    /// Also when it has a second name.
    pub fn read_program(&self, path: &str) -> Result<Option<Vec<u8>>, Failure> {
        let (directory, name) = names::split(path);
        let Some(at) = self.directory(directory)? else { return Ok(None) };
        match fs::statat(&at, name, AtFlags::SYMLINK_NOFOLLOW) {
            Err(Errno::NOENT) => Ok(None),
            Err(e) => Err(Failure::io("read", path, &e)),
            Ok(stat) if stat.st_nlink > 1 => Err(Failure::new(
                Code::BadBundle,
                format!("'{path}' has a second name (a hard link), so it could be changed unseen"),
                "reinstall iEchor",
            )),
            Ok(_) => self.read_at(at.as_fd(), path, name).map(Some),
        }
    }

    /// As [`Tree::read`], for what only root may have written: neither the file nor the way to it
    /// can be changed by others.
    ///
    /// # Errors
    /// Also when somebody else could have written it.
    pub fn read_of_root(&self, path: &str) -> Result<Option<Vec<u8>>, Failure> {
        let (directory, name) = names::split(path);
        let Some(at) = self.directory_of_root(directory)? else { return Ok(None) };
        let stat = match fs::statat(&at, name, AtFlags::SYMLINK_NOFOLLOW) {
            Err(Errno::NOENT) => return Ok(None),
            stat => stat.map_err(|e| Failure::io("read", path, &e))?,
        };
        if self.owner(path, &stat).0 != 0 || stat.st_mode & 0o022 != 0 || stat.st_nlink > 1 {
            return Err(Failure::new(
                Code::InTheWay,
                format!("'{path}' can be changed by others than root, so it is not trusted"),
                format!("look at it with: ls -l '{path}'; move it away if it is not iEchor's"),
            ));
        }
        self.read_at(at.as_fd(), path, name).map(Some)
    }

    fn read_at(&self, at: BorrowedFd<'_>, path: &str, name: &str) -> Result<Vec<u8>, Failure> {
        // NONBLOCK: opening somebody's pipe must not hang.
        let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::CLOEXEC | OFlags::NONBLOCK;
        let file = fs::openat(at, name, flags, Mode::empty()).map_err(|e| Failure::io("read", path, &e))?;
        read_all(&file, path)
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
    Failure::new(
        Code::InTheWay,
        format!("'{path}' is not a directory"),
        format!("look at it with: ls -ld '{path}'; move it away if it is not needed, then try again"),
    )
}

fn read_all(file: &OwnedFd, path: &str) -> Result<Vec<u8>, Failure> {
    let stat = fs::fstat(file).map_err(|e| Failure::io("read", path, &e))?;
    if FileType::from_raw_mode(stat.st_mode) != FileType::RegularFile {
        return Err(Failure::new(
            Code::InTheWay,
            format!("'{path}' is not a regular file"),
            "move it away, then try again",
        ));
    }
    let size = u64::try_from(stat.st_size).unwrap_or(u64::MAX);
    if size > FILE_LIMIT {
        return Err(Failure::new(Code::InTheWay, format!("'{path}' is larger than {} MiB", FILE_LIMIT >> 20), ""));
    }
    let mut contents = Vec::with_capacity(usize::try_from(size).unwrap_or(0) + 1);
    let file = std::fs::File::from(file.try_clone().map_err(|e| Failure::io("read", path, &e))?);
    std::io::Read::read_to_end(&mut std::io::Read::take(file, FILE_LIMIT), &mut contents)
        .map_err(|e| Failure::io("read", path, &e))?;
    Ok(contents)
}
