//! What differs between the systems it runs on.

use std::os::fd::OwnedFd;

use rustix::{
    io::Result,
    net::{AddressFamily, SocketType},
};

#[cfg(target_os = "linux")]
mod here {
    use rustix::net::{SocketFlags, accept_with, socket_with, sockopt};

    use super::*;

    /// The next connection; it does not wait, and no program that is started gets it.
    pub(crate) fn accept(listener: &OwnedFd) -> Result<OwnedFd> {
        accept_with(listener, SocketFlags::CLOEXEC | SocketFlags::NONBLOCK)
    }

    /// A socket that no program that is started gets.
    pub(crate) fn socket(family: AddressFamily, kind: SocketType) -> Result<OwnedFd> {
        socket_with(family, kind, SocketFlags::CLOEXEC, None)
    }

    /// The account at the other end, as it was when it connected.
    pub(crate) fn peer(socket: &OwnedFd) -> Result<u32> {
        sockopt::socket_peercred(socket).map(|peer| peer.uid.as_raw())
    }
}

#[cfg(not(target_os = "linux"))]
mod here {
    use rustix::io::{Errno, FdFlags, fcntl_getfd, fcntl_setfd, ioctl_fionbio};

    use super::*;

    // No accept4 and no SOCK_CLOEXEC (F 4.11); nothing is started meanwhile.
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

    /// Not yet: the code signature of the peer is to be checked here too (F 4.3 to 4.9), and until it
    /// is, nobody is let in.
    pub(crate) fn peer(_socket: &OwnedFd) -> Result<u32> {
        Err(Errno::NOTSUP)
    }
}

pub(crate) use here::{accept, peer, socket};
