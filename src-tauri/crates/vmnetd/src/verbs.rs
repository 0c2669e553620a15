//! The operations of the helper, one for each verb of the protocol.

use std::{net::SocketAddr, os::fd::OwnedFd, process::Command};

use crate::{
    LABEL, VERSION, bind, clock, files, policy,
    wire::{Code, LIMIT, Protocol, Refusal, Request, Served, Status},
};

/// The successful result of a request.
pub(crate) enum Reply {
    /// The body of the answer.
    Body(Vec<u8>),
    /// A bound socket.
    Port(OwnedFd),
    /// The helper is removed and is to exit.
    Uninstalled,
    /// The connection is that of another process now.
    PassedOn,
}

/// Executes the request of an account.
pub(crate) fn execute(uid: u32, request: Request) -> Result<Reply, Refusal> {
    match request {
        Request::Bind(protocol, address) => bound(protocol, address).map(Reply::Port),
        Request::PutPolicy(document) => put_policy(&document).map(|()| Reply::Body(Vec::new())),
        Request::GetPolicy => get_policy().map(|policy| Reply::Body(policy.unwrap_or_default())),
        Request::Status => status().map(Reply::Body),
        Request::Uninstall => uninstall(uid).map(|()| Reply::Uninstalled),
        // The server starts it, which knows what runs already.
        Request::SetUp => Ok(Reply::PassedOn),
    }
}

/// Binds a port below 1024.
fn bound(protocol: Protocol, address: SocketAddr) -> Result<OwnedFd, Refusal> {
    if !(1..1024).contains(&address.port()) {
        let text = format!("ports 1 to 1023 are bound here, not {}: that one needs no help", address.port());
        return Err(Refusal::new(Code::NotPrivileged, text));
    }
    bind::open(protocol, address).map_err(|e| Refusal::system(&format!("bind {protocol} {address}"), e))
}

/// Reads the cached policy.
fn cached() -> Result<Option<Vec<u8>>, Refusal> {
    match files::folder(files::FOLDER)? {
        None => Ok(None),
        Some(folder) => files::read(&folder, files::POLICY, LIMIT as u64),
    }
}

/// Reads the cached policy for somebody who goes by it.
fn get_policy() -> Result<Option<Vec<u8>>, Refusal> {
    let policy = cached()?;
    if policy.is_some() {
        remember_clock(clock_file().as_deref());
    }
    Ok(policy)
}

/// Reads what was written down of the clock; what cannot be read counts as nothing.
fn clock_file() -> Option<Vec<u8>> {
    files::read(&files::folder(clock::FOLDER).ok()??, clock::NAME, 64).ok()?
}

/// Writes down what the clock says now. Where that fails the clock alone counts, as before.
fn remember_clock(file: Option<&[u8]>) {
    if let (Some(text), Ok(Some(folder))) = (clock::to_write(file), files::folder(clock::FOLDER)) {
        let _ = files::write(&folder, clock::NAME, text.as_bytes());
    }
}

/// Verifies a policy and caches it.
fn put_policy(document: &[u8]) -> Result<(), Refusal> {
    let no_key = || Refusal::new(Code::Policy, "no organisation's key is pinned on this Mac");
    let folder = files::folder(files::FOLDER)?.ok_or_else(no_key)?;
    let key = files::read(&folder, files::KEY, 4096)?.ok_or_else(no_key)?;
    let clock = clock_file();
    policy::accept(document, &policy::pinned(&key)?, cached()?.as_deref(), clock::now(clock.as_deref()))?;
    files::write(&folder, files::POLICY, document)
        .map_err(|e| Refusal::system(&format!("write '{}'", files::POLICY), e))?;
    remember_clock(clock.as_deref());
    Ok(())
}

/// Returns the status as JSON.
fn status() -> Result<Vec<u8>, Refusal> {
    let version = |document: Vec<u8>| -> Option<u64> {
        let document: policy::Document = serde_json::from_slice(&document).ok()?;
        serde_json::from_str::<policy::Policy>(&document.signed).ok().map(|policy| policy.version)
    };
    let policy = cached()?.and_then(version);
    let status = Status { version: VERSION.to_owned(), policy, serves: Served::OURS };
    serde_json::to_vec(&status).map_err(|e| Refusal::new(Code::NotUnderstood, e.to_string()))
}

/// Removes the job's property list, the program and the socket; the caller then has launchd forget the job. The
/// policy and its key stay. While there is a policy, only root may do this: otherwise a person could lift it.
fn uninstall(uid: u32) -> Result<(), Refusal> {
    if uid != 0 && cached()?.is_some() {
        let text = "a policy of your organisation is in force: only an administrator can remove the helper";
        return Err(Refusal::new(Code::Policy, text));
    }
    // All directories are checked first: nothing is removed if one of them is refused.
    let folders = files::OWN.map(|(folder, name)| files::folder(folder).map(|at| (at, folder, name)));
    for found in folders.into_iter().collect::<Result<Vec<_>, _>>()? {
        let (Some(at), folder, name) = found else { continue };
        files::remove(&at, name).map_err(|e| Refusal::system(&format!("remove '/{folder}/{name}'"), e))?;
    }
    Ok(())
}

/// Has launchd forget the job (`launchctl bootout`), which also ends this process. The path is relative to the
/// working directory, which launchd sets to `/`.
///
/// # Errors
/// When launchctl cannot be started.
pub fn forget() -> std::io::Result<()> {
    // Waited for, because launchd kills what a job leaves running (launchd.plist(5), AbandonProcessGroup).
    Command::new("bin/launchctl").args(["bootout", &format!("system/{LABEL}")]).env_clear().status().map(drop)
}
