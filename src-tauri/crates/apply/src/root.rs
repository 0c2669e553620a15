//! The root side of the boundary. What comes in is choices, the digest that a person agreed to,
//! and a uid; never a path, a command or a file's contents. It observes and plans for itself.
//!
//! One request (JSON, at most [`LIMIT`] bytes, then end of input), answers as JSON lines: events,
//! then one [`RootReply::Done`] or [`RootReply::Failed`]. No such last line means that it failed.
//!
//! From the first moment of the process to the root log it goes: [`serve_process`] (who called, a clean
//! process), [`serve`] and `carry_out` (one at a time, recover, plan again, compare), then
//! [`Transaction`], which logs each action.

use std::{
    env,
    io::{self, Read, Write},
    path::Path,
    str::FromStr,
    time::{Duration, Instant},
};

use model::{Choices, Code, Digest, Event, Failure, Scope, names};
use plan::{Machine, Tree, root_part};
use rustix::{
    fs::{AtFlags, unlinkat},
    net::sockopt::{self, Timeout},
};
use serde::{Deserialize, Serialize};
use vmnetd::log::About;

use crate::{Transaction, TransactionSpec, lock, process, recover, set_aside, system::System};

/// The largest request.
pub const LIMIT: u64 = 4 << 20;
/// How long all answers together may wait until they are read.
const PATIENCE: Duration = Duration::from_secs(10);

/// What crosses the boundary inwards.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Request {
    /// 1.
    pub schema: u32,
    /// What is wanted; `None`: only that an interrupted run is put in order.
    pub choices: Option<Choices>,
    /// Digest of the root part that the person agreed to.
    pub approved: Digest,
    /// For whom; must be who called.
    pub uid: u32,
    /// Whether a failure leaves everything as it is, as evidence.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub no_rollback: bool,
    /// Whether a journal that cannot be understood is moved out of the way, and kept.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub set_aside: bool,
}

impl Request {
    /// An ordinary one.
    pub fn new(choices: Option<Choices>, approved: Digest, uid: u32) -> Self {
        Self { schema: 1, choices, approved, uid, no_rollback: false, set_aside: false }
    }
}

/// What crosses the boundary outwards.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RootReply {
    /// Something happened.
    Event(Event),
    /// All steps ran and are committed; with notes.
    Done(Vec<String>),
    /// It failed.
    Failed(Failure),
}

/// Serves one request on standard input and output. Call it first in `main`, before there are
/// threads.
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
    // Whoever does not listen any more must not hold root up, and with it everybody else.
    let _ = sockopt::set_socket_timeout(io::stdout(), Timeout::Send, Some(PATIENCE));
    let caller = who_called(&tree, real, caller, sudo_uid.as_deref())?;
    serve(&tree, caller, io::stdin().lock(), io::stdout().lock());
    Ok(())
}

/// Who started a root side, by its arguments, which only a process that may be root has given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Caller {
    /// Authorization Services, or whoever is root: the real uid tells (F 1.21).
    Unsaid,
    /// sudo, which says for whom in its environment.
    Sudo,
    /// A parent that is root, for this uid.
    Parent(u32),
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

/// The copy that runs is not needed under its name any more. A program that was not started as such a
/// copy removes nothing, and no session's copy is another one's to remove.
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

/// Nothing of the caller's process stays: not the environment, the working directory, the terminal, what
/// [`process::clean`] names, or the real user id, which Authorization Services leaves as the person's
/// (F 1.21, 1.24).
#[allow(unsafe_code)]
fn reset() -> Result<(), Failure> {
    process::clean();
    process::leave_terminal();
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

/// Who called: by the system's word, the real uid under Authorization Services (F 1.21) and the other end of
/// the carrier under sudo; by root's, if a parent that is root says for whom: whoever it serves may have given
/// it a carrier whose other end is a service of root's. `None` where ownership is only
/// simulated, so that there is no boundary to guard.
#[cfg(target_os = "linux")]
fn who_called(tree: &Tree, real: u32, caller: Caller, _sudo_uid: Option<&str>) -> Result<Option<u32>, Failure> {
    if !tree.owners_are_real() || real != 0 {
        return Ok(tree.owners_are_real().then_some(real));
    }
    if let Caller::Parent(uid) = caller {
        return Ok(Some(uid));
    }
    let peer = rustix::net::sockopt::socket_peercred(io::stdin());
    let peer = peer.map_err(|e| Failure::io("see who is at", "standard input", &e))?;
    Ok(Some(peer.uid.as_raw()))
}

/// As above. The two ends of a pair do not know each other's account on macOS, so a parent that is root
/// says for whom, and sudo does in its environment, whatever that said before. Under Authorization Services
/// the environment is the caller's own and is not looked at: whoever runs this as root without either
/// is root.
#[cfg(not(target_os = "linux"))]
fn who_called(_tree: &Tree, real: u32, caller: Caller, sudo_uid: Option<&str>) -> Result<Option<u32>, Failure> {
    match caller {
        _ if real != 0 => Ok(Some(real)),
        Caller::Unsaid => Ok(Some(0)),
        Caller::Parent(uid) => Ok(Some(uid)),
        Caller::Sudo => {
            let uid = sudo_uid.unwrap_or_default().parse();
            uid.map(Some).map_err(|e: std::num::ParseIntError| Failure::io("understand", "SUDO_UID", &e))
        }
    }
}

/// Serves one request. `caller` is the uid that the system says called; `None` where there is no
/// uid boundary. Root may ask for anybody.
pub fn serve(tree: &Tree, caller: Option<u32>, input: impl Read, mut output: impl Write) {
    let (mut heard, mut patience) = (true, PATIENCE);
    let mut say = |answer: &RootReply| {
        let mut line = serde_json::to_vec(answer).unwrap_or_default();
        line.push(b'\n');
        // Whoever listened may be gone; the transaction still ends as it should.
        let began = Instant::now();
        heard = heard && output.write_all(&line).and_then(|()| output.flush()).is_ok();
        // Nor may whoever reads a little now and then: root's lock is held meanwhile.
        patience = patience.saturating_sub(began.elapsed());
        heard = heard && !patience.is_zero();
    };
    let answer = match carry_out(tree, caller, input, &mut |event| say(&RootReply::Event(event))) {
        Ok(notes) => RootReply::Done(notes),
        Err(failure) => {
            log(&failure);
            RootReply::Failed(failure)
        }
    };
    say(&answer);
}

/// One line in the system's log for each refusal and each failure, where this is root's (or stands in for it).
fn log(failure: &Failure) {
    let about = match failure.code {
        Code::Usage | Code::NotAuthorised | Code::PlanChanged | Code::InTheWay | Code::Busy => About::Refusal,
        _ => About::Failure,
    };
    vmnetd::log::write(about, &format!("root side: {failure}"));
    vmnetd::log::end();
}

fn carry_out(
    tree: &Tree,
    caller: Option<u32>,
    input: impl Read,
    tell: &mut dyn FnMut(Event),
) -> Result<Vec<String>, Failure> {
    let request = read(input)?;
    if let Some(caller) = caller
        && caller != 0
        && request.uid != caller
    {
        return Err(Failure::new(
            Code::NotAuthorised,
            format!("asked to set up uid {}, but uid {caller} asks", request.uid),
            "start iEchor Setup as the person it is for",
        ));
    }
    let person = tree.person(request.uid)?;
    let _lock = lock(tree, &person, Scope::Root)?;
    let mut notes = Vec::new();
    if request.set_aside {
        notes.extend(set_aside(tree, &person, Scope::Root)?);
    }
    if let Some(undone) = recover(tree, &person, Scope::Root)? {
        tell(Event::Recovered { scope: Scope::Root, undone });
    }
    sweep(tree)?;
    let Some(choices) = request.choices else { return Ok(notes) };
    let machine = Machine::probe(tree, &person);
    let plan = root_part(&choices, &machine)?;
    if plan.digest != request.approved {
        return Err(Failure::new(
            Code::PlanChanged,
            "what would change is not what you agreed to any more",
            "look at the new plan and agree again",
        ));
    }
    let receipt = machine.receipt();
    let no_rollback = request.no_rollback;
    let batch = TransactionSpec {
        person: &person,
        choices: &choices,
        plan: &plan,
        receipt,
        root_receipt: receipt,
        no_rollback,
    };
    let mut transaction = Transaction::begin(tree, Scope::Root, &batch)?;
    transaction.run(0, tell)?;
    notes.extend(transaction.commit()?);
    Ok(notes)
}

/// Removes copies that were to run as root and never did.
fn sweep(tree: &Tree) -> Result<(), Failure> {
    let mut system = System::new(tree, Scope::Root);
    plan::records::orphaned_programs(tree)?.iter().try_for_each(|path| system.place(path)?.remove())
}

/// Reads a request strictly.
///
/// # Errors
/// When it is too large, not understood, or of another schema.
pub fn read(input: impl Read) -> Result<Request, Failure> {
    let bad = |what: &str| Failure::new(Code::Usage, format!("the root side refuses the request: {what}"), "");
    let mut text = Vec::new();
    input.take(LIMIT + 1).read_to_end(&mut text).map_err(|e| bad("it could not be read").because(e))?;
    if text.len() as u64 > LIMIT {
        return Err(bad("it is too large"));
    }
    let request: Request = serde_json::from_slice(&text).map_err(|e| bad("it is not understood").because(e))?;
    if request.schema != 1 { Err(bad("its schema is not 1")) } else { Ok(request) }
}
