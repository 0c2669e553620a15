//! The root side of the privilege boundary. It receives choices, the digest of the approved plan, and a uid; never
//! a path, a command or a file's contents. It observes and plans for itself.
//!
//! The protocol: one request (JSON, at most [`LIMIT`] bytes, then end of input), and replies as JSON lines: events,
//! then one [`RootReply::Done`] or [`RootReply::Failed`]. End of output without one of them is a failure.
//!
//! The path through this file: [`serve_process`] (identify the caller, reset the process), [`serve`] and `run_request` (one at a time, recover, plan again, compare), then
//! [`Transaction`], which logs each action.

use std::{
    collections::BTreeSet,
    env,
    fs::File,
    io::{self, Read, Write},
    os::fd::AsFd,
    path::Path,
    str::FromStr,
    time::{Duration, Instant},
};

use model::{Choices, Code, Digest, Doing, Event, Failure, Item, Said, Scope, names, said};
use plan::{Machine, Tree, asking, root_part};
use rustix::{
    event::{PollFd, PollFlags, Timespec, poll},
    fs::{AtFlags, unlinkat},
    net::sockopt::{self, Timeout},
};
use serde::{Deserialize, Serialize};
use vmnetd::log::About;

use crate::{Transaction, TransactionSpec, debug_root, lock_run, process, recover, set_aside, system::System};

/// The largest request, in bytes.
pub const LIMIT: u64 = 4 << 20;
/// How long writing the replies may block in total.
const PATIENCE: Duration = Duration::from_secs(10);
/// How long the whole request may take to arrive. A client that sends nothing would keep a root process.
const ARRIVAL: Duration = Duration::from_secs(10);

/// The message to the root side.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Request {
    /// The schema number, 1.
    pub schema: u32,
    /// The choices to carry out; `None`: only recover an interrupted run.
    pub choices: Option<Choices>,
    /// The items that are repaired, where not all of them are.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub only: BTreeSet<Item>,
    /// The digest of the root part that the person approved.
    pub approved: Digest,
    /// The account to set up; must be that of the caller.
    pub uid: u32,
    /// True if a failure leaves everything as it is (`--no-rollback`).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub no_rollback: bool,
    /// True if a journal that cannot be understood is renamed and kept.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub set_aside: bool,
}

impl Request {
    /// Returns a request without options.
    pub fn new(choices: Option<Choices>, approved: Digest, uid: u32) -> Self {
        Self { schema: 1, choices, only: BTreeSet::new(), approved, uid, no_rollback: false, set_aside: false }
    }
}

/// A message from the root side.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RootReply {
    /// Progress.
    Event(Event),
    /// All steps ran and are committed; with notes for the person.
    Done(Vec<Said>),
    /// The request failed.
    Failed(Failure),
}

/// Serves one request on standard input and output. Call it first in `main`, before any thread is started.
///
/// # Errors
/// When this is no Mac, or it cannot be told who called.
pub fn serve_process(prefix: Option<&Path>, caller: Caller) -> Result<(), Failure> {
    let real = rustix::process::getuid().as_raw();
    let sudo_uid = env::var("SUDO_UID").ok();
    process::close_inherited()?;
    reset()?;
    let tree = Tree::at(prefix)?;
    discard_copy(&tree);
    // A client that does not read must not block root, which holds the lock of the whole Mac.
    let _ = sockopt::set_socket_timeout(io::stdout(), Timeout::Send, Some(PATIENCE));
    let through_helper = matches!(caller, Caller::Helper(_));
    let uid = who_called(&tree, real, caller, sudo_uid.as_deref())?;
    let input = io::stdin().as_fd().try_clone_to_owned().map_err(|e| Failure::io(Doing::ReadInput, "", e))?;
    let input = Arriving { input: input.into(), until: Instant::now() + ARRIVAL };
    serve_asked(&tree, Asked { uid, through_helper }, input, io::stdout().lock());
    Ok(())
}

/// How the root side was started, from its arguments: only a process with the privilege to run it can set them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Caller {
    /// By Authorization Services, or by root: the real uid names the caller (F 1.21).
    Unsaid,
    /// By sudo, which names the caller in the environment.
    Sudo,
    /// By a root parent, on behalf of this uid.
    Parent(u32),
    /// By the privileged helper, on a connection of this uid. Nobody was asked for a password.
    Helper(u32),
}

/// Who asks: the identified uid, or `None` where there is no uid boundary; and whether through the helper.
#[derive(Clone, Copy, Debug)]
struct Asked {
    uid: Option<u32>,
    through_helper: bool,
}

/// What arrives, until a moment.
struct Arriving {
    input: File,
    until: Instant,
}

impl Read for Arriving {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let left = Timespec::try_from(self.until.saturating_duration_since(Instant::now())).ok();
        match poll(&mut [PollFd::new(&self.input, PollFlags::IN)], left.as_ref())? {
            0 => Err(io::ErrorKind::TimedOut.into()),
            _ => self.input.read(buffer),
        }
    }
}

impl FromStr for Caller {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "sudo" => Ok(Self::Sudo),
            uid => uid.parse().map(Self::Parent).map_err(|_| "give 'sudo' or a uid".to_owned()),
        }
    }
}

/// Unlinks the copy that runs. A program that is no such copy removes nothing, and no session removes the copy of
/// another.
fn discard_copy(tree: &Tree) {
    let Ok(program) = env::current_exe() else { return };
    let folder = tree.on_disk(names::ROOT_PROGRAMS);
    let (Some(above), Some(name)) = (program.parent(), program.file_name().and_then(|name| name.to_str())) else {
        return;
    };
    if names::is_root_program(name)
        && above == folder
        && let Ok(Some(at)) = tree.directory_of_root(names::ROOT_PROGRAMS)
    {
        let _ = unlinkat(at, name, AtFlags::empty());
    }
}

/// Resets what the process inherits from its caller: environment, working directory, terminal, what
/// [`process::clean`] names, and the real user id, which Authorization Services leaves as the person's (F 1.21,
/// 1.24).
#[allow(unsafe_code)]
fn reset() -> Result<(), Failure> {
    // Read before the environment is cleared; a release does not contain the root side's debug log.
    debug_root!("root side of {}", std::process::id());
    process::clean();
    process::leave_terminal();
    rustix::process::chdir("/").map_err(|e| Failure::io(Doing::Enter, "/", e))?;
    for (name, _) in env::vars_os() {
        // SAFETY: nothing else reads the environment meanwhile: there are no other threads yet.
        unsafe { env::remove_var(name) };
    }
    #[cfg(target_os = "macos")]
    if rustix::process::geteuid().is_root() {
        let failed = |e: nix::errno::Errno| Failure::io(Doing::BecomeRoot, "", e);
        nix::unistd::setgid(0.into()).map_err(failed)?;
        nix::unistd::setuid(0.into()).map_err(failed)?;
    }
    Ok(())
}

/// Identifies the caller: by the real uid under Authorization Services (F 1.21), by the peer credentials of the
/// channel under sudo, and by the word of a root parent or of the helper, because the account they serve may have passed
/// on a channel whose other end belongs to a service of root. Returns `None` where ownership is only simulated, so that there
/// is no boundary to guard.
#[cfg(target_os = "linux")]
fn who_called(tree: &Tree, real: u32, caller: Caller, _sudo_uid: Option<&str>) -> Result<Option<u32>, Failure> {
    if !tree.owners_are_real() || real != 0 {
        return Ok(tree.owners_are_real().then_some(real));
    }
    if let Caller::Parent(uid) | Caller::Helper(uid) = caller {
        return Ok(Some(uid));
    }
    let peer = rustix::net::sockopt::socket_peercred(io::stdin());
    let peer = peer.map_err(|e| Failure::io(Doing::SeeCaller, "", e))?;
    Ok(Some(peer.uid.as_raw()))
}

/// As above. A socket pair has no peer credentials on macOS, so a root parent names the caller, and sudo does in
/// the environment, which it overwrites. Under Authorization Services the environment is the caller's own and is
/// not read. A process that runs this as root in neither way is root itself.
#[cfg(not(target_os = "linux"))]
fn who_called(_tree: &Tree, real: u32, caller: Caller, sudo_uid: Option<&str>) -> Result<Option<u32>, Failure> {
    match caller {
        _ if real != 0 => Ok(Some(real)),
        Caller::Unsaid => Ok(Some(0)),
        Caller::Parent(uid) | Caller::Helper(uid) => Ok(Some(uid)),
        Caller::Sudo => {
            let uid = sudo_uid.unwrap_or_default().parse();
            uid.map(Some)
                .map_err(|e: std::num::ParseIntError| Failure::of(Code::Io, said!("failure-sudo_uid")).because(e))
        }
    }
}

/// Serves one request. `caller` is the identified uid, or `None` where there is no uid boundary. Root may set up
/// any account.
pub fn serve(tree: &Tree, caller: Option<u32>, input: impl Read, output: impl Write) {
    serve_asked(tree, Asked { uid: caller, through_helper: false }, input, output);
}

fn serve_asked(tree: &Tree, asked: Asked, input: impl Read, mut output: impl Write) {
    let (mut heard, mut patience) = (true, PATIENCE);
    let mut say = |answer: &RootReply| {
        let mut line = serde_json::to_vec(answer).unwrap_or_default();
        line.push(b'\n');
        // The client may be gone; the transaction still completes.
        let began = Instant::now();
        heard = heard && output.write_all(&line).and_then(|()| output.flush()).is_ok();
        // A client that reads slowly must not hold root's lock either.
        patience = patience.saturating_sub(began.elapsed());
        heard = heard && !patience.is_zero();
    };
    let answer = match run_request(tree, asked, input, &mut |event| say(&RootReply::Event(event))) {
        Ok(notes) => RootReply::Done(notes),
        Err(failure) => {
            log(&failure);
            RootReply::Failed(failure)
        }
    };
    say(&answer);
}

/// Writes a refusal or failure to the system's log.
fn log(failure: &Failure) {
    let about = match failure.code {
        Code::Usage | Code::NotAuthorised | Code::Managed | Code::PlanChanged | Code::InTheWay | Code::Busy => {
            About::Refusal
        }
        _ => About::Failure,
    };
    vmnetd::log::write(about, &format!("root side: {failure}"));
    vmnetd::log::end();
}

/// Checks one request, recovers, plans again, compares, and runs the transaction. Returns its notes.
fn run_request(
    tree: &Tree,
    asked: Asked,
    input: impl Read,
    on_event: &mut dyn FnMut(Event),
) -> Result<Vec<Said>, Failure> {
    let request = read(input)?;
    debug_root!("request for uid {}, {asked:?}, plan {:?}", request.uid, request.approved);
    if let Some(caller) = asked.uid
        && (caller != 0 || asked.through_helper)
        && request.uid != caller
    {
        let what = said!("failure-other_caller", uid = request.uid.to_string(), caller = caller.to_string());
        return Err(Failure::of(Code::NotAuthorised, what).with_help(said!("failure-other_caller-help")));
    }
    let person = tree.person(request.uid)?;
    if asked.through_helper {
        may_go_through_helper(&request, &Machine::probe(tree, &person))?;
    }
    let _lock = lock_run(tree, &person, Scope::Root)?;
    let mut notes = Vec::new();
    if request.set_aside {
        notes.extend(set_aside(tree, &person, Scope::Root)?);
    }
    if let Some(undone) = recover(tree, &person, Scope::Root)? {
        on_event(Event::Recovered { scope: Scope::Root, undone });
    }
    sweep(tree)?;
    let Some(choices) = request.choices else { return Ok(notes) };
    let machine = Machine::probe(tree, &person).looking_for(tree, Some(&choices));
    let plan = root_part(&choices, &request.only, &machine)?;
    if plan.digest != request.approved {
        return Err(
            Failure::of(Code::PlanChanged, said!("failure-not_agreed")).with_help(said!("failure-not_agreed-help"))
        );
    }
    if let Some(why) = asking::only_by_administrators(&plan, &machine).filter(|_| asked.through_helper) {
        return Err(only_asked(why));
    }
    let no_rollback = request.no_rollback;
    let spec = TransactionSpec {
        person: &person,
        choices: &choices,
        only: &request.only,
        plan: &plan,
        receipt: None,
        receipts: &machine.receipts,
        no_rollback,
    };
    let mut transaction = Transaction::begin(tree, Scope::Root, &spec)?;
    transaction.run(0, on_event)?;
    notes.extend(transaction.commit()?);
    Ok(notes)
}

/// Refuses a request that nobody but an administrator may make: the helper asks nobody. Whoever may use it at all is on the
/// list of the helper, which root wrote.
fn may_go_through_helper(request: &Request, machine: &Machine) -> Result<(), Failure> {
    asking::allows_helper_first(machine)?;
    if !machine.is_through_helper() {
        return Err(only_asked(said!("cause-other_set_up")));
    }
    // Both leave behind what others would find.
    match request.set_aside || request.no_rollback {
        true => Err(only_asked(said!("cause-nothing_half_done"))),
        false => Ok(()),
    }
}

fn only_asked(why: Said) -> Failure {
    Failure::of(Code::NotAuthorised, said!("failure-not_through_helper"))
        .with_help(said!("failure-not_through_helper-help"))
        .because_of(why)
}

/// Removes staged programs that a crash left behind.
fn sweep(tree: &Tree) -> Result<(), Failure> {
    let mut system = System::new(tree, Scope::Root);
    plan::records::orphaned_programs(tree)?.iter().try_for_each(|path| system.place(path)?.remove())
}

/// Reads and parses a request strictly.
///
/// # Errors
/// When it is too large, not understood, or of another schema.
pub fn read(input: impl Read) -> Result<Request, Failure> {
    let bad = |why: &str| Failure::of(Code::Usage, said!("failure-request_refused")).because_of(said!(why));
    let mut text = Vec::new();
    input.take(LIMIT + 1).read_to_end(&mut text).map_err(|e| bad("cause-request-unread").because_io(e))?;
    if text.len() as u64 > LIMIT {
        return Err(bad("cause-request-too_large"));
    }
    let request: Request = serde_json::from_slice(&text).map_err(|e| bad("cause-request-not_understood").because(e))?;
    if request.schema != 1 { Err(bad("its schema is not 1")) } else { Ok(request) }
}
