//! Ports below 1024 through the privileged helper of a Mac: its client, its errors as failures, and the live
//! test.

use std::{
    io,
    net::SocketAddr,
    os::unix::net::UnixStream,
    sync::mpsc::{RecvTimeoutError, channel},
    thread,
    time::{Duration, Instant},
};

use model::{Bound, Code, Failure, names};
use plan::{Machine, Tree, launchd};
pub use vmnetd::{client::Error, wire::Protocol};
use vmnetd::{
    client::{By, Helper, Why},
    wire,
};

/// Returns a client for the helper of this Mac.
pub fn helper(tree: &Tree) -> Helper {
    Helper::at(&tree.on_disk(names::HELPER_SOCKET))
}

/// Has the helper of this Mac start the root side of set-up, and returns the connection to it.
///
/// # Errors
/// When the helper does not answer, or refuses.
pub fn set_up(tree: &Tree) -> Result<UnixStream, Failure> {
    helper(tree).set_up().map_err(|e| failure(&e))
}

/// Converts how a port was bound to the type of the reports.
pub fn bound(by: By) -> Bound {
    match by {
        By::Ourselves => Bound::Directly,
        By::Helper => Bound::ByHelper,
    }
}

/// Converts an error of the client to a failure with help.
pub fn failure(error: &Error) -> Failure {
    let code = match error.why() {
        Why::Refused(refusal) if refusal.code == wire::Code::NotAllowed => Code::NotAuthorised,
        _ => Code::Io,
    };
    Failure::new(code, error.to_string(), error.help())
}

/// Whether an administrator can mend an error of the client by allowing the helper: it does not run, or only for other
/// accounts.
pub fn may_be_allowed(error: &Error) -> bool {
    match error.why() {
        Why::NotRunning(_) => true,
        Why::Refused(refusal) => refusal.code == wire::Code::NotAllowed,
        Why::OtherVersion(_) | Why::System(_) | Why::Broken(_) => false,
    }
}

/// Whether the helper's socket is there and this account may not connect to it.
pub fn is_of_others(error: &Error) -> bool {
    matches!(error.why(), Why::NotRunning(cause) if cause.kind() == io::ErrorKind::PermissionDenied)
}

/// Returns the error of a helper that does not run, as its socket is now; `None` if it does run.
pub fn not_running(tree: &Tree) -> Option<Error> {
    helper(tree).status().err().filter(|error| matches!(error.why(), Why::NotRunning(_)))
}

/// Runs the live test: binds a port as the engine would, connects to it as a client would, and releases it.
///
/// # Errors
/// When it can be bound neither directly nor through the helper, or the connection fails.
pub fn test(tree: &Tree, address: SocketAddr) -> Result<Bound, Failure> {
    helper(tree).try_out(address).map(bound).map_err(|e| failure(&e))
}

/// How long the helper may take to answer: launchd starts it at most every 10 s (F 2.10).
pub const ANSWER: Duration = Duration::from_secs(12);
/// How long the helper may take to answer while the window opens.
pub const GLANCE: Duration = Duration::from_secs(3);
/// How long a failed start in launchd's listing is taken for an earlier one.
const FRESH: Duration = Duration::from_secs(1);
const TICK: Duration = Duration::from_millis(50);

/// Returns why macOS does not start the helper although launchd knows its job; `None` if it does start it, or that
/// cannot be determined here.
///
/// A request for its version makes launchd start it. If launchd lists it as running or as ended with 0, it was
/// started already and no request is made. Nor is one made on a simulated Mac that is not booted, where no job
/// runs.
pub fn helper_silent(tree: &Tree, machine: &Machine, patience: Duration) -> Option<String> {
    let job = &machine.items.ports.as_ref().ok()?.job;
    let printed = &job.printed;
    let started = printed.running || printed.last_exit.as_deref() == Some("0");
    if !(job.known || job.delivered.is_some()) || !machine.jobs_run || started {
        return None;
    }
    let (say, heard) = channel();
    let helper = helper(tree);
    // The thread may outlive this call; it then ends with the process.
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

/// Returns the version of the installed helper, if its file says one. Nothing is started for it.
pub fn installed_version(tree: &Tree) -> Option<String> {
    let program = tree.read(names::HELPER).ok()??;
    vmnetd::version::of_program(&program).map(|version| version.to_string())
}

/// Returns why nobody is at the helper's socket, if the error means that. A refusal or another version comes from
/// a running helper, and a socket that this account may not open proves nothing.
fn silence(error: &Error) -> Option<String> {
    match error.why() {
        Why::NotRunning(cause) if cause.kind() == io::ErrorKind::PermissionDenied => None,
        Why::NotRunning(cause) => Some(format!("nobody answers at its socket: {cause}")),
        Why::Broken(text) => Some(format!("it hung up: {text}")),
        _ => None,
    }
}
