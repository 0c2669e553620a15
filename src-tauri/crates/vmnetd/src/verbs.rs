//! What the helper does when it is asked, and how it refuses.

use std::{
    net::{Ipv4Addr, Ipv6Addr, SocketAddr},
    os::fd::OwnedFd,
    process::Command,
    time::{SystemTime, UNIX_EPOCH},
};

use rustix::net::{AddressFamily, SocketType, bind, listen, sockopt};

use crate::{
    LABEL, VERSION, files, os, policy,
    wire::{Code, LIMIT, Protocol, Refusal, Request},
};

/// As many as the system lets wait.
const BACKLOG: i32 = 4096;

/// What goes back to whoever asked.
pub(crate) enum Reply {
    /// This.
    Body(Vec<u8>),
    /// A bound socket.
    Port(OwnedFd),
    /// It is removed, and ends.
    Uninstalled,
}

/// Does what an account asks for.
pub(crate) fn carry_out(uid: u32, request: Request) -> Result<Reply, Refusal> {
    match request {
        Request::Bind(protocol, address) => bound(protocol, address).map(Reply::Port),
        Request::PutPolicy(document) => put_policy(&document).map(|()| Reply::Body(Vec::new())),
        Request::GetPolicy => cached().map(|policy| Reply::Body(policy.unwrap_or_default())),
        Request::Status => status().map(Reply::Body),
        Request::Uninstall => uninstall(uid).map(|()| Reply::Uninstalled),
    }
}

fn bound(protocol: Protocol, address: SocketAddr) -> Result<OwnedFd, Refusal> {
    if !(1..1024).contains(&address.port()) {
        let text = format!("ports 1 to 1023 are bound here, not {}: that one needs no help", address.port());
        return Err(Refusal::new(Code::NotPrivileged, text));
    }
    open(protocol, address).map_err(|e| Refusal::system(&format!("bind {protocol} {address}"), e))
}

/// A bound socket; a TCP one listens.
pub(crate) fn open(protocol: Protocol, address: SocketAddr) -> rustix::io::Result<OwnedFd> {
    let family = if address.is_ipv4() { AddressFamily::INET } else { AddressFamily::INET6 };
    let kind = if protocol == Protocol::Tcp { SocketType::STREAM } else { SocketType::DGRAM };
    let bound = |address: SocketAddr| {
        let fd = os::socket(family, kind)?;
        if address.is_ipv6() {
            sockopt::set_ipv6_v6only(&fd, true)?;
        }
        if protocol == Protocol::Tcp {
            // A port whose last connections are still being forgotten can be bound; one in use not.
            sockopt::set_socket_reuseaddr(&fd, true)?;
        }
        bind(&fd, &address).map(|()| fd)
    };
    if cfg!(not(target_os = "linux")) && protocol == Protocol::Tcp && !address.ip().is_unspecified() {
        // There the same option would let root take one address of a port away from whoever listens at
        // all of them (setsockopt(2), SO_REUSEADDR; XNU's `in_pcbbind`). Linux refuses by itself.
        let all = if address.is_ipv4() { Ipv4Addr::UNSPECIFIED.into() } else { Ipv6Addr::UNSPECIFIED.into() };
        bound(SocketAddr::new(all, address.port()))?;
    }
    let fd = bound(address)?;
    if protocol == Protocol::Tcp {
        listen(&fd, BACKLOG)?;
    }
    Ok(fd)
}

fn cached() -> Result<Option<Vec<u8>>, Refusal> {
    match files::folder(files::FOLDER)? {
        None => Ok(None),
        Some(folder) => files::read(&folder, files::POLICY, LIMIT as u64),
    }
}

fn put_policy(document: &[u8]) -> Result<(), Refusal> {
    let no_key = || Refusal::new(Code::Policy, "no organisation's key is pinned on this Mac");
    let folder = files::folder(files::FOLDER)?.ok_or_else(no_key)?;
    let key = files::read(&folder, files::KEY, 4096)?.ok_or_else(no_key)?;
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    policy::accept(document, &policy::pinned(&key)?, cached()?.as_deref(), now)?;
    files::write(&folder, files::POLICY, document)
        .map_err(|e| Refusal::system(&format!("write '{}'", files::POLICY), e))
}

fn status() -> Result<Vec<u8>, Refusal> {
    let version = |document: Vec<u8>| -> Option<u64> {
        let document: policy::Document = serde_json::from_slice(&document).ok()?;
        serde_json::from_str::<policy::Policy>(&document.signed).ok().map(|policy| policy.version)
    };
    let policy = cached()?.and_then(version);
    let status = crate::client::Status { version: VERSION.to_owned(), policy };
    serde_json::to_vec(&status).map_err(|e| Refusal::new(Code::NotUnderstood, e.to_string()))
}

/// Removes the job, the program and the socket; launchd is to forget the job next. The policy and
/// its key stay; while there is one, only root may do this, or a person could lift it.
fn uninstall(uid: u32) -> Result<(), Refusal> {
    if uid != 0 && cached()?.is_some() {
        let text = "a policy of your organisation is in force: only an administrator can remove the helper";
        return Err(Refusal::new(Code::Policy, text));
    }
    // All ways first: nothing is removed if one of them is refused.
    let folders = files::OWN.map(|(folder, name)| files::folder(folder).map(|at| (at, folder, name)));
    for found in folders.into_iter().collect::<Result<Vec<_>, _>>()? {
        let (Some(at), folder, name) = found else { continue };
        files::remove(&at, name).map_err(|e| Refusal::system(&format!("remove '/{folder}/{name}'"), e))?;
    }
    Ok(())
}

/// Has launchd forget the job, which ends this process too, in its time. From the working directory,
/// which launchd makes `/`.
///
/// # Errors
/// When launchctl cannot be started.
pub fn forget() -> std::io::Result<()> {
    // Waited for: what a job leaves running when it ends is killed (launchd.plist(5), AbandonProcessGroup).
    Command::new("bin/launchctl").args(["bootout", &format!("system/{LABEL}")]).env_clear().status().map(drop)
}
