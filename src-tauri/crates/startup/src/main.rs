//! The program of the startup task, `com.iechor.socket`: makes the link of the default socket at every boot, because
//! macOS empties `/var/run` then.
//!
//!     com.iechor.socket -s -f ENGINE_SOCKET /var/run/iechor.sock
//!
//! It does what `ln -s -f -n` does with the same arguments. It exists because macOS names and judges a background item
//! by the file and the signer of its program: `/bin/ln` is listed as "ln, item from unidentified developer", whatever
//! the job says, and macOS 26 may switch off such an item by itself (F 2.17). A signed program of iEchor is listed
//! under iEchor.
//!
//! Two things differ from `ln`, both for safety: a directory at the link's path is refused instead of linked into, and
//! a rename replaces the old link atomically. The link's path is relative to the working directory, which launchd sets
//! to `/`, and no symbolic link on it is followed. The link's target is stored as given.

use std::{
    env,
    ffi::{OsStr, OsString},
    fmt,
    os::unix::ffi::OsStrExt,
    process::ExitCode,
};

use rustix::{
    fd::OwnedFd,
    fs::{AtFlags, CWD, Mode, OFlags, openat, renameat, symlinkat, unlinkat},
    io::Errno,
};

const NAME: &str = "com.iechor.socket";
const USAGE: &str = "usage: com.iechor.socket -s [-f] [-n | -h] TARGET LINK";
/// `EX_USAGE` of sysexits(3).
const EX_USAGE: u8 = 64;

const DIRECTORY: OFlags = OFlags::RDONLY.union(OFlags::DIRECTORY).union(OFlags::NOFOLLOW).union(OFlags::CLOEXEC);

/// The parsed arguments.
#[derive(Debug, PartialEq, Eq)]
struct Wanted {
    target: OsString,
    link: OsString,
    /// True if an existing link or file is replaced.
    force: bool,
}

/// Why the link was not made.
#[derive(Debug, PartialEq, Eq)]
enum Refusal {
    /// The arguments are invalid.
    Usage,
    /// A system call failed at a directory on the path, or at the link itself.
    At(String, Errno),
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Usage => f.write_str(USAGE),
            Self::At(path, Errno::ISDIR) => write!(f, "'{path}' is a directory, and stays"),
            Self::At(path, cause) => write!(f, "could not make the link '{path}': {cause}"),
        }
    }
}

fn main() -> ExitCode {
    let made = wanted(env::args_os().skip(1)).and_then(|wanted| {
        if cfg!(target_os = "macos") {
            env::set_current_dir("/").map_err(|e| Refusal::At("/".to_owned(), errno(&e)))?;
        }
        make(&wanted)
    });
    match made {
        Ok(()) => ExitCode::SUCCESS,
        Err(refusal) => {
            eprintln!("{NAME}: {refusal}");
            log(&refusal.to_string());
            if refusal == Refusal::Usage { ExitCode::from(EX_USAGE) } else { ExitCode::FAILURE }
        }
    }
}

/// Writes a line to the unified log, because launchd discards a job's output.
#[cfg_attr(not(target_os = "macos"), allow(unused_variables))]
fn log(text: &str) {
    #[cfg(target_os = "macos")]
    {
        use nix::syslog::{Facility, Priority, Severity, syslog};
        let line: String = text.escape_debug().collect();
        // The exit code reports the failure even if logging fails.
        let _ = syslog(Priority::new(Severity::LOG_ERR, Facility::LOG_DAEMON), line.as_str());
    }
}

fn errno(error: &std::io::Error) -> Errno {
    Errno::from_io_error(error).unwrap_or(Errno::IO)
}

/// Parses the arguments of `ln` for one symbolic link. `-n` and `-h` are synonyms in ln(1) of macOS, and are always in
/// effect here.
fn wanted(words: impl Iterator<Item = OsString>) -> Result<Wanted, Refusal> {
    let (mut symbolic, mut force, mut paths) = (false, false, Vec::new());
    for word in words {
        match word.as_bytes() {
            [b'-', flags @ ..] if paths.is_empty() && !flags.is_empty() => {
                for flag in flags {
                    match flag {
                        b's' => symbolic = true,
                        b'f' => force = true,
                        b'n' | b'h' => {}
                        _ => return Err(Refusal::Usage),
                    }
                }
            }
            _ => paths.push(word),
        }
    }
    let Ok([target, link]) = <[OsString; 2]>::try_from(paths) else { return Err(Refusal::Usage) };
    if !symbolic || target.is_empty() || name(&link).is_none() {
        return Err(Refusal::Usage);
    }
    Ok(Wanted { target, link, force })
}

/// Returns the last component of a path, if it names an entry.
fn name(path: &OsStr) -> Option<&OsStr> {
    let name = path.as_bytes().rsplit(|byte| *byte == b'/').next()?;
    (!matches!(name, b"" | b"." | b"..")).then(|| OsStr::from_bytes(name))
}

/// Makes the link.
fn make(wanted: &Wanted) -> Result<(), Refusal> {
    let Wanted { target, link, force } = wanted;
    let failed = |cause| Refusal::At(link.to_string_lossy().into_owned(), cause);
    let name = name(link).ok_or(Refusal::Usage)?;
    let at = folder(&link.as_bytes()[..link.len() - name.len()]).map_err(failed)?;
    if !force {
        return symlinkat(target, &at, name).map_err(failed);
    }
    let mut staged = OsString::from(".");
    staged.push(name);
    staged.push(".iechor-staged");
    match unlinkat(&at, &staged, AtFlags::empty()) {
        Ok(()) | Err(Errno::NOENT) => {}
        Err(e) => return Err(failed(e)),
    }
    symlinkat(target, &at, &staged).map_err(failed)?;
    // Fails with EISDIR if a directory is there (rename(2)).
    renameat(&at, &staged, &at, name).map_err(|e| {
        let _ = unlinkat(&at, &staged, AtFlags::empty());
        failed(e)
    })
}

/// Opens the directory of the link component by component. Resolves macOS's own links at the top: `/var`, `/etc` and
/// `/tmp` are in `/private` (F 5.1).
fn folder(path: &[u8]) -> Result<OwnedFd, Errno> {
    let mut at = openat(CWD, ".", DIRECTORY, Mode::empty())?;
    let mut parts = path.split(|byte| *byte == b'/').filter(|part| !part.is_empty()).peekable();
    if path.starts_with(b"/") && parts.peek().is_some_and(|top| matches!(*top, b"var" | b"etc" | b"tmp")) {
        at = openat(&at, "private", DIRECTORY, Mode::empty())?;
    }
    for part in parts {
        if part == b".." {
            return Err(Errno::INVAL);
        }
        at = openat(&at, OsStr::from_bytes(part), DIRECTORY, Mode::empty())?;
    }
    Ok(at)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn asked(line: &str) -> Result<Wanted, Refusal> {
        wanted(line.split(' ').map(OsString::from))
    }

    #[test]
    fn it_takes_the_arguments_of_ln_for_one_symbolic_link_and_no_others() {
        let right = Wanted { target: "/a b".into(), link: "/var/run/x.sock".into(), force: true };
        for flags in [&["-s", "-f"][..], &["-s", "-f", "-n"], &["-sfh"], &["-f", "-s", "-h", "-n"]] {
            let words = flags.iter().chain(&["/a b", "/var/run/x.sock"]).map(OsString::from);
            assert_eq!(wanted(words).as_ref(), Ok(&right), "{flags:?}");
        }
        assert_eq!(asked("-s /a /b").map(|wanted| wanted.force), Ok(false));
        for wrong in [
            "",
            "-s",
            "-s /a",
            "/a /b",
            "-f /a /b",
            "-s -f /a /b /c",
            "-s -x /a /b",
            "-s - /a /b",
            "-s /a /b/",
            "-s /a ..",
        ] {
            assert_eq!(asked(wrong), Err(Refusal::Usage), "{wrong}");
        }
    }
}
