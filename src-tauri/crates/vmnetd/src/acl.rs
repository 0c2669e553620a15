//! Access control lists (ACLs): whether one grants write access beyond the permission bits.
//!
//! On macOS `chmod` and `chown` do not change an ACL, and new entries of a directory inherit from it (chmod(1), "ACL
//! MANIPULATION OPTIONS"). So a directory of root with mode 0755 can still be writable by an account. Every entry that
//! grants a change counts, whoever it is for, because root needs none.
//!
//! On Linux, POSIX ACLs stand in for those of macOS, so that tests can attempt the attack. This file uses nothing else
//! of its crate.

use std::{io, os::fd::BorrowedFd};

/// Returns true if an ACL allows changing an open file or directory, or what will be created in the directory. Returns
/// false on a file system without ACLs.
///
/// # Errors
/// When the ACL cannot be read.
pub fn lets_others_write(fd: BorrowedFd<'_>) -> io::Result<bool> {
    here::lets_others_write(fd)
}

/// Removes the ACL from a file that was just created, because it may have inherited one.
///
/// # Errors
/// When the ACL cannot be changed.
pub fn clear(fd: BorrowedFd<'_>) -> io::Result<()> {
    here::clear(fd)
}

/// The permissions of a macOS entry that allow a change (`sys/acl.h`): `ACL_WRITE_DATA` (also "add file"),
/// `ACL_DELETE`, `ACL_APPEND_DATA` (also "add subdirectory"), `ACL_DELETE_CHILD`, `ACL_WRITE_ATTRIBUTES`,
/// `ACL_WRITE_EXTATTRIBUTES`, `ACL_WRITE_SECURITY`, `ACL_CHANGE_OWNER`.
#[cfg(any(test, target_os = "macos"))]
const CHANGES: u64 = 1 << 2 | 1 << 4 | 1 << 5 | 1 << 6 | 1 << 8 | 1 << 10 | 1 << 12 | 1 << 13;
/// `ACL_EXTENDED_ALLOW`. Entries that deny are harmless.
#[cfg(any(test, target_os = "macos"))]
const ALLOW: i32 = 1;

/// Returns true if a macOS entry allows a change.
#[cfg(any(test, target_os = "macos"))]
fn grants(tag: i32, permissions: u64) -> bool {
    tag == ALLOW && permissions & CHANGES != 0
}

/// Returns true if a POSIX ACL allows a named account or group to write; `None` if it cannot be parsed.
///
/// The extended attribute holds a version (32 bits), then entries of tag, permissions (16 bits each) and id (32 bits),
/// little-endian (Linux's `posix_acl_xattr.h`).
#[cfg(any(test, not(target_os = "macos")))]
fn posix_grants(list: &[u8]) -> Option<bool> {
    const USER: u16 = 0x02;
    const GROUP: u16 = 0x08;
    const MASK: u16 = 0x10;
    const WRITE: u16 = 2;
    let (version, entries) = list.split_first_chunk::<4>()?;
    if u32::from_le_bytes(*version) != 2 || entries.len() % 8 != 0 {
        return None;
    }
    let entries =
        || entries.chunks_exact(8).map(|e| (u16::from_le_bytes([e[0], e[1]]), u16::from_le_bytes([e[2], e[3]])));
    let mask = entries().find(|(tag, _)| *tag == MASK).map_or(u16::MAX, |(_, permissions)| permissions);
    Some(entries().any(|(tag, permissions)| matches!(tag, USER | GROUP) && permissions & mask & WRITE != 0))
}

#[cfg(not(target_os = "macos"))]
mod here {
    use std::{io, os::fd::BorrowedFd};

    use rustix::{
        fs::{fgetxattr, fremovexattr},
        io::Errno,
    };

    const LISTS: [&str; 2] = ["system.posix_acl_access", "system.posix_acl_default"];

    pub(super) fn lets_others_write(fd: BorrowedFd<'_>) -> io::Result<bool> {
        let mut list = [0; 16 << 10];
        for name in LISTS {
            let length = match fgetxattr(fd, name, &mut list[..]) {
                Err(Errno::NODATA | Errno::OPNOTSUPP) => continue,
                length => length?,
            };
            if super::posix_grants(&list[..length]).ok_or(Errno::INVAL)? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    pub(super) fn clear(fd: BorrowedFd<'_>) -> io::Result<()> {
        for name in LISTS {
            match fremovexattr(fd, name) {
                // Only directories have a default ACL.
                Ok(()) | Err(Errno::NODATA | Errno::OPNOTSUPP | Errno::ACCESS) => {}
                Err(e) => return Err(e.into()),
            }
        }
        Ok(())
    }
}

#[cfg(target_os = "macos")]
#[allow(unsafe_code)]
mod here {
    use std::{
        ffi::{c_int, c_void},
        io,
        os::fd::{AsRawFd, BorrowedFd},
        ptr,
    };

    // sys/acl.h
    const EXTENDED: c_int = 0x100;
    const FIRST: c_int = 0;
    const NEXT: c_int = -1;
    // sys/errno.h: no ACL, no further entry, no ACLs on this file system.
    const ENOENT: i32 = 2;
    const EINVAL: i32 = 22;
    const ENOTSUP: i32 = 45;
    const EOPNOTSUPP: i32 = 102;

    #[link(name = "System")]
    unsafe extern "C" {
        fn acl_get_fd_np(fd: c_int, kind: c_int) -> *mut c_void;
        fn acl_set_fd_np(fd: c_int, list: *mut c_void, kind: c_int) -> c_int;
        fn acl_init(count: c_int) -> *mut c_void;
        /// On macOS returns 0 for an entry, and -1 with `EINVAL` after the last; POSIX.1e returns 1 and 0.
        fn acl_get_entry(list: *mut c_void, which: c_int, entry: *mut *mut c_void) -> c_int;
        fn acl_get_tag_type(entry: *mut c_void, tag: *mut c_int) -> c_int;
        fn acl_get_permset_mask_np(entry: *mut c_void, mask: *mut u64) -> c_int;
        fn acl_free(list: *mut c_void) -> c_int;
    }

    /// An ACL, freed when dropped.
    struct List(*mut c_void);

    impl Drop for List {
        fn drop(&mut self) {
            // SAFETY: the pointer came from `acl_get_fd_np` or `acl_init`, and nothing else refers to it.
            unsafe { acl_free(self.0) };
        }
    }

    fn done(result: c_int) -> io::Result<()> {
        if result == 0 { Ok(()) } else { Err(io::Error::last_os_error()) }
    }

    pub(super) fn lets_others_write(fd: BorrowedFd<'_>) -> io::Result<bool> {
        // SAFETY: a borrowed descriptor is open.
        let list = unsafe { acl_get_fd_np(fd.as_raw_fd(), EXTENDED) };
        if list.is_null() {
            let error = io::Error::last_os_error();
            return match error.raw_os_error() {
                Some(ENOENT | ENOTSUP | EOPNOTSUPP) => Ok(false),
                _ => Err(error),
            };
        }
        let list = List(list);
        let mut which = FIRST;
        loop {
            let (mut entry, mut tag, mut permissions) = (ptr::null_mut(), 0, 0);
            // SAFETY: the list lives until this function returns, and the out pointer is valid.
            match done(unsafe { acl_get_entry(list.0, which, &raw mut entry) }) {
                Err(e) if e.raw_os_error() == Some(EINVAL) => return Ok(false),
                other => other?,
            }
            // SAFETY: the entry belongs to a live list, and the out pointer is valid.
            done(unsafe { acl_get_tag_type(entry, &raw mut tag) })?;
            // SAFETY: as above.
            done(unsafe { acl_get_permset_mask_np(entry, &raw mut permissions) })?;
            if super::grants(tag, permissions) {
                return Ok(true);
            }
            which = NEXT;
        }
    }

    pub(super) fn clear(fd: BorrowedFd<'_>) -> io::Result<()> {
        // SAFETY: the function only allocates.
        let none = unsafe { acl_init(0) };
        if none.is_null() {
            return Err(io::Error::last_os_error());
        }
        let none = List(none);
        // SAFETY: a borrowed descriptor is open, and the list is live.
        match done(unsafe { acl_set_fd_np(fd.as_raw_fd(), none.0, EXTENDED) }) {
            Err(e) if matches!(e.raw_os_error(), Some(ENOTSUP | EOPNOTSUPP)) => Ok(()),
            other => other,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_that_allows_any_change_counts_and_one_that_denies_does_not() {
        // macOS has `everyone deny delete` on directories of its own.
        assert!(!grants(2, u64::MAX));
        // Read data, execute, read attributes, read extended attributes, read security, synchronise.
        assert!(!grants(ALLOW, 1 << 1 | 1 << 3 | 1 << 7 | 1 << 9 | 1 << 11 | 1 << 20));
        for bit in [2, 4, 5, 6, 8, 10, 12, 13] {
            assert!(grants(ALLOW, 1 << bit), "{bit}");
        }
    }

    #[test]
    fn a_posix_acl_counts_if_a_named_account_or_group_may_write_under_its_mask() {
        let list = |entries: &[(u16, u16, u32)]| {
            let mut bytes = 2_u32.to_le_bytes().to_vec();
            for (tag, permissions, id) in entries {
                bytes.extend([&tag.to_le_bytes()[..], &permissions.to_le_bytes(), &id.to_le_bytes()].concat());
            }
            bytes
        };
        let with = |named: (u16, u16, u32), mask: u16| {
            posix_grants(&list(&[
                (1, 7, u32::MAX),
                named,
                (4, 5, u32::MAX),
                (0x10, mask, u32::MAX),
                (0x20, 5, u32::MAX),
            ]))
        };
        assert_eq!(with((2, 7, 501), 7), Some(true));
        assert_eq!(with((8, 2, 80), 7), Some(true));
        assert_eq!(with((2, 7, 501), 5), Some(false));
        assert_eq!(with((2, 5, 501), 7), Some(false));
        assert_eq!(posix_grants(&list(&[])), Some(false));
        for bad in [&b""[..], &[3, 0, 0, 0], &[2, 0, 0, 0, 1]] {
            assert_eq!(posix_grants(bad), None);
        }
    }
}
