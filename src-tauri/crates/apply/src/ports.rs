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

use model::{Bound, Code, Failure, Said, names, said};
use plan::{Machine, Tree, launchd};
use rustix::io::Errno;
pub use vmnetd::{client::Error, wire::Protocol};
use vmnetd::{
    client::{By, Helper, Why},
    wire::{self, Refusal},
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
    let why = why(error);
    let what = match error.port() {
        Some((protocol, address)) => {
            said!("failure-port", protocol = protocol.to_string(), address = address.to_string(), why = why)
        }
        None => why,
    };
    Failure::of(code, what).with_help(said!(help(error)))
}

/// What an error of the client says, without the port: as the manual has it.
fn why(error: &Error) -> Said {
    match error.why() {
        Why::NotRunning(cause) => {
            let why = match cause.kind() {
                io::ErrorKind::ConnectionRefused => said!("cause-connect-refused"),
                io::ErrorKind::NotFound => said!("cause-connect-missing"),
                io::ErrorKind::PermissionDenied => said!("cause-connect-denied"),
                _ => Said::of_io(cause),
            };
            said!("failure-helper-not_running", path = names::HELPER_SOCKET, why = why)
        }
        Why::OtherVersion(text) => said!("cause-helper-other_version", text = text),
        Why::Broken(text) => said!("cause-helper-broken", text = text),
        Why::Refused(refusal) => refused(refusal),
        Why::System(cause) => said!("failure-not_bound", why = Said::of_io(&(*cause).into())),
    }
}

/// Why the helper refuses: which kind of refusal it is, in the reader's language, with the helper's own words.
fn refused(refusal: &Refusal) -> Said {
    let id = match refusal.code {
        wire::Code::NotUnderstood => "cause-helper-not_understood",
        wire::Code::NotAllowed => "cause-helper-not_allowed",
        wire::Code::NotPrivileged => "cause-helper-not_privileged",
        wire::Code::System => {
            let why = Said::of_io(&io::Error::from_raw_os_error(refusal.errno));
            return said!("cause-helper-system", why = why, text = &refusal.text);
        }
        wire::Code::Policy => "cause-helper-policy",
        wire::Code::OtherVersion => "cause-helper-other_version",
        wire::Code::Unsafe => "cause-helper-unsafe",
        wire::Code::Busy => "cause-helper-busy",
    };
    said!(id, text = &refusal.text)
}

/// The message that says what to do about an error of the client.
fn help(error: &Error) -> &'static str {
    let of_system = |code: i32| match code {
        _ if code == Errno::ADDRINUSE.raw_os_error() => "failure-port-help-in_use",
        _ if code == Errno::ADDRNOTAVAIL.raw_os_error() => "failure-port-help-no_address",
        _ => "failure-port-again-help",
    };
    match error.why() {
        Why::NotRunning(_) => "failure-helper-help-not_running",
        Why::OtherVersion(_) => "failure-helper-help-other_version",
        Why::System(cause) => of_system(cause.raw_os_error()),
        Why::Broken(_) => "failure-port-again-help",
        Why::Refused(refusal) => match refusal.code {
            wire::Code::System => of_system(refusal.errno),
            wire::Code::NotAllowed => "failure-helper-help-not_allowed",
            wire::Code::Policy => "failure-helper-help-policy",
            wire::Code::Unsafe => "failure-helper-help-unsafe",
            _ => "failure-port-again-help",
        },
    }
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
pub fn helper_silent(tree: &Tree, machine: &Machine, patience: Duration) -> Option<Said> {
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
                return Some(said!("cause-no_answer", seconds = patience.as_secs()));
            }
            Err(RecvTimeoutError::Timeout) if since.elapsed() > FRESH => {
                let printed = launchd::print(tree, names::HELPER_LABEL).ok().flatten().unwrap_or_default();
                if let Some(code) = printed.failed() {
                    return Some(said!("cause-last_exit", code = code));
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
fn silence(error: &Error) -> Option<Said> {
    match error.why() {
        Why::NotRunning(cause) if cause.kind() == io::ErrorKind::PermissionDenied => None,
        Why::NotRunning(cause) => Some(said!("cause-nobody_answers", text = Said::of_io(cause))),
        Why::Broken(text) => Some(said!("cause-hung_up", text = text)),
        _ => None,
    }
}
