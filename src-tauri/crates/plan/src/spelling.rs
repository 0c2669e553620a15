//! Spellings of one path: what counts as the same place. `//`, `.`, relative links and `/private` are told by the text
//! alone ([`names::normal`]). Letter case is told by the volume, so it is decided where the machine is read, and facts
//! keep the answer.

use std::os::fd::{AsFd, BorrowedFd};

use model::names;
use rustix::{
    fs::{self, AtFlags, FileType, Mode, Stat},
    io::Errno,
};

use crate::{Tree, look::Handle, read::DIRECTORY};

impl Tree {
    /// Whether a path leads to the same place as `wanted`, however it is spelled; a relative one begins at `directory`.
    pub(crate) fn is_meant(&self, directory: &str, path: &str, wanted: &str) -> bool {
        let path = names::normal(directory, path);
        path == wanted || self.differs_in_case_alone(&path, wanted)
    }

    /// Whether two texts differ in letter case alone and both lead to one place: to the same entry as far as they
    /// exist, on a volume that does not tell case apart. What cannot be looked at is not the same place, so that both
    /// sides of the privilege boundary see the same.
    pub(crate) fn differs_in_case_alone(&self, path: &str, wanted: &str) -> bool {
        path != wanted
            && path.to_lowercase() == wanted.to_lowercase()
            && self.is_one_place(path, wanted).unwrap_or(false)
    }

    fn is_one_place(&self, a: &str, b: &str) -> Result<bool, Errno> {
        let (a, b) = (names::physical(a), names::physical(b));
        let parts = a.split('/').zip(b.split('/')).filter(|(a, _)| !a.is_empty());
        let mut at = self.root().clone();
        // The deepest existing folder that has a name: what it lies in, and how it is called there.
        let mut deepest: Option<(Handle, String)> = None;
        for (one, other) in parts {
            match (self.look(at.as_fd(), one)?, self.look(at.as_fd(), other)?) {
                (None, None) => break,
                (Some((name, this)), Some((_, that))) if (this.st_dev, this.st_ino) == (that.st_dev, that.st_ino) => {
                    if FileType::from_raw_mode(this.st_mode) != FileType::Directory {
                        break;
                    }
                    let next = Handle::new(fs::openat(&at, &name, DIRECTORY, Mode::empty())?);
                    deepest = Some((std::mem::replace(&mut at, next), name));
                }
                _ => return Ok(false),
            }
        }
        let Some((above, name)) = deepest else { return Ok(false) };
        self.takes_any_case(above.as_fd(), at.as_fd(), &name)
    }

    /// Whether a folder is found by its name in the other case, and lies on the volume of what it lies in: then that
    /// volume tells no case apart. Of a name without letters nothing is known.
    fn takes_any_case(&self, above: BorrowedFd<'_>, folder: BorrowedFd<'_>, name: &str) -> Result<bool, Errno> {
        let (upper, lower) = (name.to_uppercase(), name.to_lowercase());
        let other = if upper == name { lower } else { upper };
        let (above_stat, stat) = (fs::fstat(above)?, fs::fstat(folder)?);
        if other == name || above_stat.st_dev != stat.st_dev {
            return Ok(false);
        }
        Ok(self
            .look(above, &other)?
            .is_some_and(|(_, found)| (found.st_dev, found.st_ino) == (stat.st_dev, stat.st_ino)))
    }

    /// What has a name in an open folder, and how it is really spelled there where that is known; `None`: nothing.
    fn look(&self, at: BorrowedFd<'_>, name: &str) -> Result<Option<(String, Stat)>, Errno> {
        let name = self.spelt_otherwise(at, name).unwrap_or_else(|| name.to_owned());
        match fs::statat(at, &name, AtFlags::SYMLINK_NOFOLLOW) {
            Ok(stat) => Ok(Some((name, stat))),
            Err(Errno::NOENT) => Ok(None),
            Err(e) => Err(e),
        }
    }
}

#[cfg(test)]
mod tests;
