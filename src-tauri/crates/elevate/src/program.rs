//! Reads the program that will run as root from its file beside the running one.

use std::{
    env,
    fs::File,
    io::{self, Read},
    path::{Component, Path},
};

use model::{Code, Doing, Failure, names, said};
use plan::read::FILE_LIMIT;
use rustix::{
    fs::{FileType, Mode, OFlags, fstat, openat},
    io::Errno,
};

const NAME: &str = "iechor-setup";

/// Returns the contents of the program.
///
/// # Errors
/// When it is missing or cannot be read.
pub(crate) fn program() -> Result<Vec<u8>, Failure> {
    let here = env::current_exe().map_err(|e| Failure::io(Doing::FindProgram, "", e))?;
    // The job that sets up for whoever logs in first runs a copy of it under a name of its own.
    let name = Some(names::split(names::INSTALL).1).filter(|name| here.file_name().is_some_and(|here| here == *name));
    let name = name.unwrap_or(NAME);
    let path = here.with_file_name(name);
    let missing = || {
        let message = said!("failure-program_missing", path = path.display().to_string());
        Failure::of(Code::BadBundle, message).with_help(said!("failure-program_missing-help"))
    };
    let folder = here.parent().and_then(|folder| folder.canonicalize().ok()).ok_or_else(missing)?;
    match read(&folder.join(name)) {
        Err(e) if e.kind() == io::ErrorKind::NotFound => Err(missing()),
        read => read.map_err(|e| Failure::io(Doing::Read, &path.to_string_lossy(), e)),
    }
}

/// Reads the file, following no symbolic link. As root, refuses a file that is not readable by everybody: otherwise
/// whoever can change the directory could have root disclose another file.
fn read(path: &Path) -> io::Result<Vec<u8>> {
    let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    let mut at = openat(rustix::fs::CWD, "/", flags | OFlags::DIRECTORY, Mode::empty())?;
    let mut parts = path.components().filter(|part| *part != Component::RootDir).peekable();
    while let Some(part) = parts.next() {
        let kind = if parts.peek().is_some() { OFlags::DIRECTORY } else { OFlags::NONBLOCK };
        at = openat(&at, part.as_os_str(), flags | kind, Mode::empty())?;
    }
    let stat = fstat(&at)?;
    let secret = rustix::process::geteuid().is_root() && stat.st_mode & 0o004 == 0;
    if FileType::from_raw_mode(stat.st_mode) != FileType::RegularFile || secret {
        return Err(Errno::ACCESS.into());
    }
    // Checked first, because whoever can change the file could exhaust root's memory.
    if u64::try_from(stat.st_size).unwrap_or(u64::MAX) > FILE_LIMIT {
        return Err(Errno::FBIG.into());
    }
    let mut program = Vec::new();
    File::from(at).take(FILE_LIMIT).read_to_end(&mut program).map(|_| program)
}
