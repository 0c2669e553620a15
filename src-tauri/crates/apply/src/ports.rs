//! Ports below 1024 through the privileged helper of a Mac: the way to it, its errors for people, and
//! the live test.

use std::{
    io,
    net::SocketAddr,
    sync::mpsc::{RecvTimeoutError, channel},
    thread,
    time::{Duration, Instant},
};

use model::{Bound, Code, Failure, names};
use plan::{Machine, Tree, launchd};
use vmnetd::{
    client::{By, Error, Helper, Why},
    wire,
};

/// The way to the helper of a Mac.
pub fn helper(tree: &Tree) -> Helper {
    Helper::at(&tree.on_disk(names::HELPER_SOCKET))
}

/// How it was bound.
pub fn bound(by: By) -> Bound {
    match by {
        By::Ourselves => Bound::Directly,
        By::Helper => Bound::ByHelper,
    }
}

/// An error of the client, with what to do.
pub fn failure(error: &Error) -> Failure {
    let code = match error.why() {
        Why::Refused(refusal) if refusal.code == wire::Code::NotAllowed => Code::NotAuthorised,
        _ => Code::Io,
    };
    Failure::new(code, error.to_string(), error.help())
}

/// The live test: binds a port as the engine would, and reaches it as a client would. For a moment.
///
/// # Errors
/// When it cannot be bound, directly or through the helper, or not be reached.
pub fn test(tree: &Tree, address: SocketAddr) -> Result<Bound, Failure> {
    helper(tree).try_out(address).map(bound).map_err(|e| failure(&e))
}

/// How long the helper may take to answer: launchd starts it at most every 10 s (F 2.10).
pub const ANSWER: Duration = Duration::from_secs(12);
/// How long it may take where somebody waits for a window.
pub const GLANCE: Duration = Duration::from_secs(3);
/// A start that failed before this one is not taken for this one.
const FRESH: Duration = Duration::from_secs(1);
const TICK: Duration = Duration::from_millis(50);

/// Why macOS does not start the helper although launchd knows its job; `None` if it does, or that cannot
/// be told from here.
///
/// One connection asks for its version, which makes launchd start it. Where launchd says that it runs or
/// ended well, it was started already and is left alone. Nobody is asked on a simulated Mac that is not
/// booted: there no job runs.
pub fn helper_silent(tree: &Tree, machine: &Machine, patience: Duration) -> Option<String> {
    let job = &machine.items.ports.as_ref().ok()?.job;
    let printed = &job.printed;
    let started = printed.running || printed.last_exit.as_deref() == Some("0");
    if !job.known || !machine.jobs_run || started {
        return None;
    }
    let (say, heard) = channel();
    let helper = helper(tree);
    // It may wait for longer than anybody listens here; then it ends with the process.
    thread::spawn(move || say.send(helper.status()));
    let since = Instant::now();
    loop {
        match heard.recv_timeout(TICK) {
            Ok(Err(error)) => return silence(&error),
            Ok(Ok(_)) | Err(RecvTimeoutError::Disconnected) => return None,
            Err(RecvTimeoutError::Timeout) if since.elapsed() > patience => {
                return Some(format!("it does not answer for {} s", patience.as_secs()));
            }
            Err(RecvTimeoutError::Timeout) if since.elapsed() > FRESH => {
                let printed = launchd::print(tree, names::HELPER_LABEL).ok().flatten().unwrap_or_default();
                if let Some(code) = printed.failed() {
                    return Some(format!("last exit code = {code}"));
                }
            }
            Err(RecvTimeoutError::Timeout) => {}
        }
    }
}

/// Whether an answer means that nobody is there: a refusal or another version come from a helper that
/// was started, and a socket that this account may not open says nothing.
fn silence(error: &Error) -> Option<String> {
    match error.why() {
        Why::NotRunning(cause) if cause.kind() == io::ErrorKind::PermissionDenied => None,
        Why::NotRunning(cause) => Some(format!("nobody answers at its socket: {cause}")),
        Why::Broken(text) => Some(format!("it hung up: {text}")),
        _ => None,
    }
}
