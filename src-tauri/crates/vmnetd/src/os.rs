//! The seam to the operating system: peers, accounts, sockets and activation on Linux and on macOS.

use std::os::fd::OwnedFd;

use rustix::{
    io::Result,
    net::{AddressFamily, SocketType},
};

/// The process at the other end of a connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Peer {
    /// Its uid at the time it connected (F 4.2).
    pub uid: u32,
    /// Identifies the process: equal for all connections of one execution of one program.
    token: here::Token,
}

impl Peer {
    /// Returns its process id, for the log.
    pub(crate) fn process(&self) -> i32 {
        here::process(&self.token)
    }
}

#[cfg(target_os = "linux")]
mod here {
    use std::{env, fs, os::fd::FromRawFd, path::Path};

    use rustix::{
        io::{FdFlags, fcntl_getfd, fcntl_setfd},
        net::{SocketFlags, accept_with, socket_with, sockopt},
    };

    use super::*;

    /// The process id.
    pub(super) type Token = i32;

    /// Accepts a connection: non-blocking, with CLOEXEC.
    pub(crate) fn accept(listener: &OwnedFd) -> Result<OwnedFd> {
        accept_with(listener, SocketFlags::CLOEXEC | SocketFlags::NONBLOCK)
    }

    /// Creates a socket with CLOEXEC.
    pub(crate) fn socket(family: AddressFamily, kind: SocketType) -> Result<OwnedFd> {
        socket_with(family, kind, SocketFlags::CLOEXEC, None)
    }

    pub(crate) fn peer(socket: &OwnedFd) -> Result<Peer> {
        let peer = sockopt::socket_peercred(socket)?;
        Ok(Peer { uid: peer.uid.as_raw(), token: peer.pid.as_raw_nonzero().get() })
    }

    pub(super) fn process(token: &Token) -> i32 {
        *token
    }

    /// Accepts every program: nothing is signed on Linux, so the uid is the only check.
    pub(crate) fn genuine(_peer: &Peer, _identifiers: &'static [&'static str]) -> std::result::Result<(), String> {
        Ok(())
    }

    /// Accepts every file, as above.
    pub(crate) fn genuine_file(_path: &Path, _uid: u32) -> std::result::Result<(), String> {
        Ok(())
    }

    /// Looks up the name of a uid: in the database of a simulated Mac, below the working directory, or in this
    /// system's.
    pub(crate) fn account_name(uid: u32) -> std::result::Result<Option<String>, String> {
        let database = ["private/etc/passwd", "/etc/passwd"].into_iter().find(|path| Path::new(path).exists());
        let read = database.map(fs::read_to_string).transpose();
        let accounts = read.map_err(|e| format!("could not read the accounts: {e}"))?.unwrap_or_default();
        // passwd(5): name, password, uid.
        let name = accounts.lines().find_map(|line| {
            let mut fields = line.split(':');
            let name = fields.next()?;
            (fields.nth(1)?.parse() == Ok(uid)).then_some(name)
        });
        Ok(name.map(str::to_owned))
    }

    /// Takes the socket of socket activation, as systemd passes it: descriptor 3 (`LISTEN_FDS`, `LISTEN_PID`).
    #[allow(unsafe_code)]
    pub fn activated() -> std::result::Result<OwnedFd, String> {
        let number = |name: &str| env::var(name).ok().and_then(|text| text.parse::<u32>().ok());
        if number("LISTEN_FDS") != Some(1) || number("LISTEN_PID") != Some(std::process::id()) {
            return Err("was not started with a socket; for development there is --listen PATH".to_owned());
        }
        // SAFETY: LISTEN_PID names this process, so descriptor 3 is its own, and nothing here has opened or closed it.
        let listener = unsafe { OwnedFd::from_raw_fd(3) };
        let flags = fcntl_getfd(&listener).map_err(|e| format!("descriptor 3 is not there: {e}"))?;
        fcntl_setfd(&listener, flags | FdFlags::CLOEXEC).map_err(|e| e.to_string())?;
        Ok(listener)
    }
}

#[cfg(target_os = "macos")]
mod here {
    use std::{
        ffi::{CStr, c_char, c_int, c_void},
        os::fd::FromRawFd,
        path::Path,
        ptr, slice,
    };

    use nix::{
        sys::socket::{getsockopt, sockopt::LocalPeerToken},
        unistd::{Uid, User, getpeereid},
    };
    use rustix::io::{Errno, FdFlags, fcntl_getfd, fcntl_setfd, ioctl_fionbio};

    use super::*;
    use crate::{deadline, signature};

    /// The audit token of the process that last used the other end (F 4.3).
    pub(super) type Token = [u32; 8];

    /// Sets CLOEXEC afterwards: macOS has neither accept4 nor SOCK_CLOEXEC (F 4.11). No program is started in
    /// between.
    fn closed_on_exec(fd: OwnedFd) -> Result<OwnedFd> {
        let flags = fcntl_getfd(&fd)?;
        fcntl_setfd(&fd, flags | FdFlags::CLOEXEC)?;
        Ok(fd)
    }

    pub(crate) fn accept(listener: &OwnedFd) -> Result<OwnedFd> {
        let socket = closed_on_exec(rustix::net::accept(listener)?)?;
        ioctl_fionbio(&socket, true)?;
        Ok(socket)
    }

    pub(crate) fn socket(family: AddressFamily, kind: SocketType) -> Result<OwnedFd> {
        closed_on_exec(rustix::net::socket(family, kind, None)?)
    }

    pub(crate) fn peer(socket: &OwnedFd) -> Result<Peer> {
        let failed = |e: nix::errno::Errno| Errno::from_raw_os_error(e as i32);
        let (uid, _) = getpeereid(socket).map_err(failed)?;
        let token = getsockopt(socket, LocalPeerToken).map_err(failed)?;
        Ok(Peer { uid: uid.as_raw(), token: token.val })
    }

    /// Reads the process id as `audit_token_to_pid` does (libbsm).
    pub(super) fn process(token: &Token) -> i32 {
        token[5].cast_signed()
    }

    pub(crate) fn genuine(peer: &Peer, identifiers: &'static [&'static str]) -> std::result::Result<(), String> {
        let token = peer.token;
        deadline::within(deadline::CHECK, peer.uid, move || signature::check_process(&token, identifiers))?
    }

    /// Checks that a program is set-up's as iEchor signed it, with the same deadline.
    pub(crate) fn genuine_file(path: &Path, uid: u32) -> std::result::Result<(), String> {
        let path = path.to_owned();
        deadline::within(deadline::CHECK, uid, move || signature::check_file(&path, &[signature::SETUP]))?
    }

    /// Looks up the name of a uid, with a deadline: a directory server may be asked.
    pub(crate) fn account_name(uid: u32) -> std::result::Result<Option<String>, String> {
        let user = deadline::within(deadline::CHECK, uid, move || User::from_uid(Uid::from_raw(uid)))?;
        user.map(|user| user.map(|user| user.name)).map_err(|e| format!("could not read the accounts: {e}"))
    }

    #[link(name = "System")]
    unsafe extern "C" {
        /// launch.h: the sockets that launchd holds for this job under a name (F 2.8).
        fn launch_activate_socket(name: *const c_char, fds: *mut *mut c_int, count: *mut usize) -> c_int;
        fn free(pointer: *mut c_void);
    }

    /// Takes the socket that launchd made for this job.
    #[allow(unsafe_code)]
    pub fn activated() -> std::result::Result<OwnedFd, String> {
        const NAME: &CStr = c"Listener";
        let (mut fds, mut count) = (ptr::null_mut(), 0);
        // SAFETY: a name that ends with a zero, and two places that it fills in.
        let error = unsafe { launch_activate_socket(NAME.as_ptr(), &raw mut fds, &raw mut count) };
        // Not in the property list: ENOENT. Not started by launchd: ESRCH.
        if error != 0 {
            let error = std::io::Error::from_raw_os_error(error);
            return Err(format!("launchd has no socket for it: {error}; for development there is --listen PATH"));
        }
        // SAFETY: it succeeded, so `fds` is an array of `count` numbers that this process must free; no
        // slice is made of none.
        let all = if count == 0 { Vec::new() } else { unsafe { slice::from_raw_parts(fds, count) }.to_vec() };
        // SAFETY: it was allocated for us, and nothing refers to it any more.
        unsafe { free(fds.cast()) };
        // SAFETY: each is open, and this process is its only owner.
        let mut all = all.into_iter().map(|fd| unsafe { OwnedFd::from_raw_fd(fd) });
        match (all.next(), all.next()) {
            (Some(listener), None) => closed_on_exec(listener).map_err(|e| e.to_string()),
            _ => Err(format!("launchd has {count} sockets for it, and it serves one")),
        }
    }
}

pub use here::activated;
pub(crate) use here::{accept, account_name, genuine, genuine_file, peer, socket};
