//! The helper's files. Paths are relative to the working directory, which launchd sets to `/`.
//!
//! Every directory on the path must belong to root and be writable by root alone, by permission bits and by access
//! control list. Otherwise whoever can write to one could rename what is below it, and so remove the policy.

use std::{
    fs::File,
    io::{Read, Write},
    os::fd::{AsFd, OwnedFd},
};

use rustix::{
    fs::{AtFlags, CWD, FileType, Mode, OFlags, fchmod, fstat, fsync, openat, renameat, unlinkat},
    io::{Errno, Result as SystemResult},
    process::{getegid, geteuid},
};

use crate::{
    acl,
    way::changed_by,
    wire::{Code, Refusal},
};

/// The directory of the policy and its key.
pub(crate) const FOLDER: &str = "Library/Application Support/com.iechor.desktop";
/// The cached policy.
pub(crate) const POLICY: &str = "registry-access.json";
/// The pinned key that the policy must be signed with, and its organisation.
pub(crate) const KEY: &str = "registry-access.key";
/// The directory of the programs that root runs.
pub(crate) const PROGRAMS: &str = "Library/PrivilegedHelperTools";
/// The copy of the set-up program that is there where set-up goes through the helper.
pub(crate) const SETUP: &str = "com.iechor.setup";
/// The directories and names that uninstalling removes.
pub(crate) const OWN: [(&str, &str); 4] = [
    ("Library/LaunchDaemons", "com.iechor.vmnetd.plist"),
    (PROGRAMS, "com.iechor.vmnetd"),
    (PROGRAMS, SETUP),
    // `/var` is a symbolic link, and none is followed (F 5.1).
    ("private/var/run", "com.iechor.vmnetd.sock"),
];

const DIRECTORY: OFlags = OFlags::RDONLY.union(OFlags::DIRECTORY).union(OFlags::NOFOLLOW).union(OFlags::CLOEXEC);

/// Opens a directory component by component, following no symbolic link. Returns `None` if it does not exist.
///
/// # Errors
/// When a directory on the path is writable by others than root.
pub(crate) fn folder(path: &str) -> Result<Option<OwnedFd>, Refusal> {
    let mut at = openat(CWD, ".", DIRECTORY, Mode::empty()).map_err(|e| Refusal::system("open '/'", e))?;
    roots_alone("/", &at)?;
    for (i, part) in path.split('/').enumerate() {
        let so_far = path.match_indices('/').nth(i).map_or(path, |(end, _)| &path[..end]);
        at = match openat(&at, part, DIRECTORY, Mode::empty()) {
            Err(Errno::NOENT) => return Ok(None),
            next => next.map_err(|e| Refusal::system(&format!("open '/{so_far}'"), e))?,
        };
        roots_alone(&format!("/{so_far}"), &at)?;
    }
    Ok(Some(at))
}

/// Refuses a directory that others than root can change. On a simulated Mac, the helper's own account and group count
/// as root's.
fn roots_alone(path: &str, directory: &OwnedFd) -> Result<(), Refusal> {
    let stat = fstat(directory).map_err(|e| Refusal::system(&format!("read '{path}'"), e))?;
    let owner = if stat.st_uid == geteuid().as_raw() { 0 } else { stat.st_uid };
    let group = if !geteuid().is_root() && stat.st_gid == getegid().as_raw() { 0 } else { stat.st_gid };
    // `mode_t` has 16 bits on macOS.
    #[allow(clippy::useless_conversion)]
    let mode = u32::from(stat.st_mode);
    match changed_by(path, (owner, group), mode).is_some() || list_lets_others(path, directory)? {
        true => Err(unsafe_place(path)),
        false => Ok(()),
    }
}

fn list_lets_others(path: &str, file: &OwnedFd) -> Result<bool, Refusal> {
    let cause = |e: std::io::Error| Errno::from_io_error(&e).unwrap_or(Errno::IO);
    acl::lets_others_write(file.as_fd())
        .map_err(|e| Refusal::system(&format!("read the access control list of '{path}'"), cause(e)))
}

fn unsafe_place(path: &str) -> Refusal {
    let text = format!("'{path}' can be changed by others than root, so the helper does not work with it");
    Refusal::new(Code::Unsafe, text)
}

/// Opens a file that only the helper's own account (root) can have written; `None` if it does not exist. `place` is
/// where the folder lies, for messages.
///
/// # Errors
/// When it is not a regular file, or writable by others. Hard links are allowed: any account can make one on macOS, and
/// could otherwise block a newer policy with it.
pub(crate) fn open(folder: &OwnedFd, place: &str, name: &str) -> Result<Option<OwnedFd>, Refusal> {
    let failed = |e: Errno| Refusal::system(&format!("read '{name}'"), e);
    let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::CLOEXEC;
    let file = match openat(folder, name, flags, Mode::empty()) {
        Err(Errno::NOENT) => return Ok(None),
        file => file.map_err(failed)?,
    };
    let stat = fstat(&file).map_err(failed)?;
    let regular = FileType::from_raw_mode(stat.st_mode) == FileType::RegularFile;
    if !regular || stat.st_mode & 0o022 != 0 || stat.st_uid != geteuid().as_raw() {
        return Err(unsafe_place(&format!("/{place}/{name}")));
    }
    if list_lets_others(name, &file)? {
        return Err(unsafe_place(&format!("/{place}/{name}")));
    }
    Ok(Some(file))
}

/// Reads a small file of [`FOLDER`]; `None` if it does not exist.
///
/// # Errors
/// As [`open`], or when it is larger than `limit`.
pub(crate) fn read(folder: &OwnedFd, name: &str, limit: u64) -> Result<Option<Vec<u8>>, Refusal> {
    let failed = |e: Errno| Refusal::system(&format!("read '{name}'"), e);
    let Some(file) = open(folder, FOLDER, name)? else { return Ok(None) };
    let mut contents = Vec::new();
    let read = File::from(file).take(limit + 1).read_to_end(&mut contents);
    read.map_err(|e| failed(Errno::from_io_error(&e).unwrap_or(Errno::IO)))?;
    if contents.len() as u64 > limit { Err(failed(Errno::FBIG)) } else { Ok(Some(contents)) }
}

/// Writes a file with mode 0644 atomically, through a temporary and a rename.
pub(crate) fn write(folder: &OwnedFd, name: &str, contents: &[u8]) -> SystemResult<()> {
    let staged = format!(".{name}.iechor-staged");
    remove(folder, &staged)?;
    let flags = OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    let file = openat(folder, staged.as_str(), flags, Mode::RUSR | Mode::WUSR)?;
    let put = |mut file: &File| -> std::io::Result<()> {
        acl::clear(file.as_fd())?;
        file.write_all(contents)?;
        fchmod(file, Mode::RUSR | Mode::WUSR | Mode::RGRP | Mode::ROTH)?;
        file.sync_all()
    };
    let put = put(&File::from(file)).map_err(|e| Errno::from_io_error(&e).unwrap_or(Errno::IO));
    if let Err(e) = put.and_then(|()| renameat(folder, staged.as_str(), folder, name)) {
        let _ = remove(folder, &staged);
        return Err(e);
    }
    fsync(folder)
}

/// Removes a file if it exists.
pub(crate) fn remove(folder: &OwnedFd, name: &str) -> SystemResult<()> {
    match unlinkat(folder, name, AtFlags::empty()) {
        Err(Errno::NOENT) => Ok(()),
        other => other,
    }
}
