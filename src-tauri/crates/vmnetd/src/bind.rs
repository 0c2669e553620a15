//! Binds a socket: for the client, which tries it without privilege first, and for the helper.

use std::{
    net::{Ipv4Addr, Ipv6Addr, SocketAddr},
    os::fd::OwnedFd,
};

use rustix::net::{AddressFamily, SocketType, bind, listen, sockopt};

use crate::{os, wire::Protocol};

/// The length of the accept queue: the most that the system allows.
const BACKLOG: i32 = 4096;

/// Returns a bound socket; a TCP socket also listens.
pub(crate) fn open(protocol: Protocol, address: SocketAddr) -> rustix::io::Result<OwnedFd> {
    let family = if address.is_ipv4() { AddressFamily::INET } else { AddressFamily::INET6 };
    let kind = if protocol == Protocol::Tcp { SocketType::STREAM } else { SocketType::DGRAM };
    let bound = |address: SocketAddr| {
        let fd = os::socket(family, kind)?;
        if address.is_ipv6() {
            sockopt::set_ipv6_v6only(&fd, true)?;
        }
        if protocol == Protocol::Tcp {
            // Allows a port whose last connections are in TIME_WAIT, and none that is in use.
            sockopt::set_socket_reuseaddr(&fd, true)?;
        }
        bind(&fd, &address).map(|()| fd)
    };
    if cfg!(not(target_os = "linux")) && protocol == Protocol::Tcp && !address.ip().is_unspecified() {
        // On macOS SO_REUSEADDR would let root bind one address of a port on which another process listens at the
        // wildcard address (setsockopt(2); XNU's `in_pcbbind`). Linux refuses that by itself.
        let all = if address.is_ipv4() { Ipv4Addr::UNSPECIFIED.into() } else { Ipv6Addr::UNSPECIFIED.into() };
        bound(SocketAddr::new(all, address.port()))?;
    }
    let fd = bound(address)?;
    if protocol == Protocol::Tcp {
        listen(&fd, BACKLOG)?;
    }
    Ok(fd)
}
