//! The first moments of the process that runs as root: who called, a clean process, nothing left
//! behind.

use std::{env, io, path::Path};

use apply::root;
use model::{Failure, names};
use plan::Tree;
use rustix::fs::{AtFlags, unlinkat};

/// Serves one request on standard input and output. Call it first in `main`, before there are
/// threads.
///
/// # Errors
/// When this is no Mac, or it cannot be told who called.
pub fn serve_as_root(prefix: Option<&Path>) -> Result<(), Failure> {
    let real = rustix::process::getuid().as_raw();
    let sudo_uid = env::var("SUDO_UID").ok();
    reset()?;
    let tree = crate::open_tree(prefix)?;
    // The copy that runs is not needed under its name any more.
    let (directory, name) = names::split(names::ROOT_PROGRAM);
    if let Ok(Some(at)) = tree.directory_of_root(directory) {
        let _ = unlinkat(at, name, AtFlags::empty());
    }
    root::serve(&tree, caller(&tree, real, sudo_uid.as_deref())?, io::stdin().lock(), io::stdout().lock());
    Ok(())
}

/// Nothing of the caller's process stays: not the environment, the working directory, the umask or
/// the real user id, which Authorization Services leaves as the person's (F 1.21, 1.24).
#[allow(unsafe_code)]
fn reset() -> Result<(), Failure> {
    rustix::process::umask(rustix::fs::Mode::from_raw_mode(0o022));
    rustix::process::chdir("/").map_err(|e| Failure::io("go to", "/", &e))?;
    for (name, _) in env::vars_os() {
        // SAFETY: nothing else reads the environment meanwhile: there are no other threads yet.
        unsafe { env::remove_var(name) };
    }
    #[cfg(target_os = "macos")]
    if rustix::process::geteuid().is_root() {
        let failed = |e: nix::errno::Errno| Failure::io("become", "root", &e);
        nix::unistd::setgid(0.into()).map_err(failed)?;
        nix::unistd::setuid(0.into()).map_err(failed)?;
    }
    Ok(())
}

/// Who called, by the system's word: the real uid under Authorization Services (F 1.21), the
/// other end of the carrier under sudo or a parent that is root. `None` where ownership is only
/// simulated, so that there is no boundary to guard.
#[cfg(target_os = "linux")]
fn caller(tree: &Tree, real: u32, _sudo_uid: Option<&str>) -> Result<Option<u32>, Failure> {
    if !tree.owners_are_real() || real != 0 {
        return Ok(tree.owners_are_real().then_some(real));
    }
    let peer = rustix::net::sockopt::socket_peercred(io::stdin());
    let peer = peer.map_err(|e| Failure::io("see who is at", "standard input", &e))?;
    Ok(Some(peer.uid.as_raw()))
}

/// As above. The two ends of a pair do not know each other's account on macOS, so under sudo its own
/// word counts, which it gives whatever the environment said before; a parent that is root gives none.
#[cfg(not(target_os = "linux"))]
fn caller(_tree: &Tree, real: u32, sudo_uid: Option<&str>) -> Result<Option<u32>, Failure> {
    if real != 0 {
        return Ok(Some(real));
    }
    match sudo_uid.map(str::parse) {
        None => Ok(Some(0)),
        Some(Ok(uid)) => Ok(Some(uid)),
        Some(Err(e)) => Err(Failure::io("understand", "SUDO_UID", &e)),
    }
}
