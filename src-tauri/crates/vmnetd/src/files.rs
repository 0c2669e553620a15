//! The helper's files. Paths lead from the working directory, which launchd makes `/`.

use std::{fs::File, io::Read, io::Write, os::fd::OwnedFd};

use rustix::{
    fs::{AtFlags, CWD, FileType, Mode, OFlags, fchmod, fstat, fsync, openat, renameat, unlinkat},
    io::{Errno, Result},
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

/// A directory, walked to from the top; no link is followed.
pub(crate) fn folder(path: &str) -> Result<OwnedFd> {
    let mut at = openat(CWD, ".", DIRECTORY, Mode::empty())?;
    for part in path.split('/') {
        at = openat(&at, part, DIRECTORY, Mode::empty())?;
    }
    Ok(at)
}

/// A small file that nobody but the helper's own account (root) may have written; `None` when it
/// is missing.
pub(crate) fn read(folder: &OwnedFd, name: &str, limit: u64) -> Result<Option<Vec<u8>>> {
    let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::CLOEXEC;
    let file = match openat(folder, name, flags, Mode::empty()) {
        Err(Errno::NOENT) => return Ok(None),
        file => file?,
    };
    let stat = fstat(&file)?;
    let regular = FileType::from_raw_mode(stat.st_mode) == FileType::RegularFile;
    if !regular || stat.st_uid != rustix::process::geteuid().as_raw() || stat.st_mode & 0o022 != 0 {
        return Err(Errno::PERM);
    }
    let mut contents = Vec::new();
    let read = File::from(file).take(limit + 1).read_to_end(&mut contents);
    read.map_err(|e| Errno::from_io_error(&e).unwrap_or(Errno::IO))?;
    if contents.len() as u64 > limit { Err(Errno::FBIG) } else { Ok(Some(contents)) }
}

/// Writes a file that everybody can read, whole or not at all.
pub(crate) fn write(folder: &OwnedFd, name: &str, contents: &[u8]) -> Result<()> {
    let staged = format!(".{name}.iechor-staged");
    remove(folder, &staged)?;
    let flags = OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    let file = openat(folder, staged.as_str(), flags, Mode::RUSR | Mode::WUSR)?;
    let put = |mut file: &File| -> std::io::Result<()> {
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
pub(crate) fn remove(folder: &OwnedFd, name: &str) -> Result<()> {
    match unlinkat(folder, name, AtFlags::empty()) {
        Err(Errno::NOENT) => Ok(()),
        other => other,
    }
}
