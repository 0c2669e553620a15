//! The helper's files. Paths lead from the working directory, which launchd makes `/`.
//!
//! The way to each is walked as root walks it: every part must be root's, and changed by nobody else, be it by
//! permission bits or by an access control list. Otherwise whoever may write a part could move the rest aside,
//! and a policy that lies there would be gone.

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

/// Where the policy and its key lie.
pub(crate) const FOLDER: &str = "Library/Application Support/com.iechor.desktop";
/// The cached policy.
pub(crate) const POLICY: &str = "registry-access.json";
/// The key it must be signed with, and whose it is.
pub(crate) const KEY: &str = "registry-access.key";
/// What the helper removes of itself.
pub(crate) const OWN: [(&str, &str); 3] = [
    ("Library/LaunchDaemons", "com.iechor.vmnetd.plist"),
    ("Library/PrivilegedHelperTools", "com.iechor.vmnetd"),
    // `/var` is a link, and no link is followed (F 5.1).
    ("private/var/run", "com.iechor.vmnetd.sock"),
];

const DIRECTORY: OFlags = OFlags::RDONLY.union(OFlags::DIRECTORY).union(OFlags::NOFOLLOW).union(OFlags::CLOEXEC);

/// A directory, walked to from the top; no link is followed. `None` when a part of the way is missing.
///
/// # Errors
/// When somebody else than root could change a part of the way.
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

/// Root's account and group are those of the helper, which are others only on simulated Macs.
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

/// A small file that nobody but the helper's own account (root) may have written; `None` when it
/// is missing.
///
/// # Errors
/// When it is none, too large, or somebody else may have written it. Another name of it is no sign of that:
/// any account may make one on macOS, and would hold a newer policy off with it.
pub(crate) fn read(folder: &OwnedFd, name: &str, limit: u64) -> Result<Option<Vec<u8>>, Refusal> {
    let failed = |e: Errno| Refusal::system(&format!("read '{name}'"), e);
    let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::CLOEXEC;
    let file = match openat(folder, name, flags, Mode::empty()) {
        Err(Errno::NOENT) => return Ok(None),
        file => file.map_err(failed)?,
    };
    let stat = fstat(&file).map_err(failed)?;
    let regular = FileType::from_raw_mode(stat.st_mode) == FileType::RegularFile;
    if !regular || stat.st_mode & 0o022 != 0 || stat.st_uid != geteuid().as_raw() {
        return Err(unsafe_place(&format!("/{FOLDER}/{name}")));
    }
    if list_lets_others(name, &file)? {
        return Err(unsafe_place(&format!("/{FOLDER}/{name}")));
    }
    let mut contents = Vec::new();
    let read = File::from(file).take(limit + 1).read_to_end(&mut contents);
    read.map_err(|e| failed(Errno::from_io_error(&e).unwrap_or(Errno::IO)))?;
    if contents.len() as u64 > limit { Err(failed(Errno::FBIG)) } else { Ok(Some(contents)) }
}

/// Writes a file that everybody can read and only its owner change, whole or not at all.
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

/// Removes a file, if there is one.
pub(crate) fn remove(folder: &OwnedFd, name: &str) -> SystemResult<()> {
    match unlinkat(folder, name, AtFlags::empty()) {
        Err(Errno::NOENT) => Ok(()),
        other => other,
    }
}
