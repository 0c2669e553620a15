//! Who runs the root side, and the conversation with it.
//!
//! Every elevator ends in the same carrier: a socket whose other end is a root process's standard
//! input and output, as Authorization Services gives one (F 1.5, 1.14). No process id, no exit
//! status: the last line says how it ended, and end of input without it means that it failed.
//!
//! The program of the root side lies where the person, and so any program of theirs, may change
//! it. So one authorisation gives several [`Order`]s (F 1.25): the system's own `install` makes an
//! empty file in a place of root's, its own `dd` fills it with what comes over the carrier, the copy
//! is checked, the copy runs. Root opens nothing by a path that the person may change: a link put
//! there meanwhile would make root copy, and show, what only root may read.

use std::{
    ffi::OsString,
    io::{BufRead, BufReader, Read, Write},
    net::Shutdown,
    os::{fd::OwnedFd, unix::net::UnixStream},
    process::{Child, Command, Stdio},
};

use apply::{
    root::{Answer, Request},
    signature,
};
use model::{Answer as Says, Code, Event, Failure, Ownership, Person, Plan, Reason, Scope, names};
use plan::Tree;

#[cfg(target_os = "macos")]
use crate::authorization;
use crate::{Door, descent, program::program};

const SUDO: &str = "/usr/bin/sudo";

/// How an administrator is asked, and who then runs the root side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Elevator {
    /// macOS asks, and its trampoline runs the root side (F 1.13).
    AuthorizationServices,
    /// `sudo` asks on the terminal.
    Sudo,
    /// A parent that is root runs the root side; see [`descend`](crate::descend).
    AlreadyRoot,
    /// The simulated Mac's answer counts; the root side then runs by whatever right this process
    /// has: its own where ownership is by zones, a parent that is root, or `sudo -n`.
    Simulated,
}

/// An answered prompt.
pub(crate) struct Authorised<'t> {
    pub(crate) tree: &'t Tree,
    right: Right,
    /// The program as it was when the person was asked.
    program: Vec<u8>,
}

/// What a root process is started for. Nothing in it comes from the person but which of these.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Order {
    /// Make the file that the program of the root side is copied to, empty and root's.
    Stage,
    /// Fill it with what comes over the carrier.
    Fill,
    /// Run the copy.
    Run,
    /// Remove a copy that is not what it should be.
    Discard,
}

/// By what right the root side runs.
enum Right {
    /// As this very process's user.
    Own,
    /// Through a parent that is root.
    Parent,
    /// Through sudo, which has been answered.
    Sudo,
    /// Through Authorization Services, which have been answered.
    #[cfg(target_os = "macos")]
    Given(authorization::Rights),
}

/// Where the person is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum At {
    /// At a window, which may have been started from a terminal that nobody looks at.
    Window,
    /// At a terminal, if there is one.
    Terminal,
    /// Nowhere: root sets up for somebody who is not to be asked.
    Nowhere,
}

impl Elevator {
    pub(crate) fn that_fits(tree: &Tree, at: At) -> Self {
        use std::io::IsTerminal;
        match tree.simulation() {
            _ if at == At::Nowhere => Self::AlreadyRoot,
            Some(_) => Self::Simulated,
            None if descent::parent().is_some() || rustix::process::geteuid().is_root() => Self::AlreadyRoot,
            None if at == At::Terminal && std::io::stdin().is_terminal() => Self::Sudo,
            None => Self::AuthorizationServices,
        }
    }

    /// Asks. Nothing has been changed yet, so Cancel touches nothing.
    pub(crate) fn authorise<'t>(
        self,
        tree: &'t Tree,
        person: &Person,
        plan: &Plan,
        door: &mut Door<'_>,
    ) -> Result<Authorised<'t>, Failure> {
        let program = program()?;
        let right = self.ask(tree, person, plan, door)?;
        Ok(Authorised { tree, right, program })
    }

    fn ask(self, tree: &Tree, person: &Person, plan: &Plan, door: &mut Door<'_>) -> Result<Right, Failure> {
        match self {
            #[cfg(target_os = "macos")]
            Self::AuthorizationServices => authorization::Rights::ask(&prompt(plan)).map(Right::Given),
            #[cfg(not(target_os = "macos"))]
            Self::AuthorizationServices => Err(not_here()),
            Self::AlreadyRoot => Ok(already()),
            Self::Sudo => {
                let status = Command::new(SUDO).arg("-v").status();
                match status.map_err(|e| Failure::io("run", SUDO, &e))?.success() {
                    true => Ok(Right::Sudo),
                    false => Err(denied()),
                }
            }
            Self::Simulated => {
                let mac = tree.simulation().ok_or_else(not_here)?;
                match mac.answer {
                    Says::Allow => {}
                    Says::Cancel => return Err(cancelled()),
                    Says::Deny => return Err(denied()),
                    Says::Ask => match (door.answer)(Event::Prompt { text: prompt(plan), user: person.name.clone() }) {
                        Some(true) => {}
                        Some(false) => return Err(cancelled()),
                        None => return Err(nobody_to_ask()),
                    },
                }
                let is_root = descent::parent().is_some() || rustix::process::geteuid().is_root();
                Ok(if is_root || mac.ownership == Ownership::Zones { already() } else { Right::Sudo })
            }
        }
    }
}

/// The right of whoever needs to ask nobody.
fn already() -> Right {
    if descent::parent().is_some() { Right::Parent } else { Right::Own }
}

/// What the password prompt says: never less than what will happen as root.
fn prompt(plan: &Plan) -> String {
    let mut wants: Vec<&str> = Vec::new();
    for step in plan.part(Scope::Root) {
        let want = match step.reason {
            Reason::Tools => "link its command-line tools in /usr/local/bin",
            Reason::ToolsRemoved => "remove its links from /usr/local/bin",
            Reason::Socket => "link the default socket at every start",
            Reason::SocketRemoved => "remove the link of the default socket",
            Reason::Ports => "install its helper for ports below 1024",
            Reason::PortsRemoved => "remove its helper for ports below 1024",
            Reason::Localhost => "make localhost lead to this Mac",
            Reason::LocalhostRemoved => "take its lines out of /etc/hosts",
            Reason::Choices => "remember your choices",
            Reason::ChoicesRemoved => "forget your choices",
        };
        if !wants.contains(&want) {
            wants.push(want);
        }
    }
    match wants.as_slice() {
        [] => "iEchor Setup wants to put an interrupted run in order.".to_owned(),
        [only] => format!("iEchor Setup wants to {only}."),
        [first @ .., last] => format!("iEchor Setup wants to {}, and {last}.", first.join(", ")),
    }
}

pub(crate) fn cancelled() -> Failure {
    Failure::new(Code::Cancelled, "cancelled: nothing was changed", "")
}

pub(crate) fn denied() -> Failure {
    Failure::new(
        Code::NotAuthorised,
        "no administrator password was accepted; nothing was changed",
        "try again, or ask an administrator of this Mac",
    )
}

pub(crate) fn nobody_to_ask() -> Failure {
    Failure::new(
        Code::NotAuthorised,
        "an administrator password is needed, and there is nobody to ask; nothing was changed",
        "run it on a terminal",
    )
}

fn not_here() -> Failure {
    Failure::new(
        Code::NotHere,
        "Authorization Services cannot be asked in this build",
        "run iechor-setup in a terminal",
    )
}

pub(crate) fn lost(what: &str) -> Failure {
    let help = "start iEchor Setup again: it looks first at what was done";
    Failure::new(Code::Lost, format!("the root side {what}"), help)
}

impl<'t> Authorised<'t> {
    /// For a process that is root itself; the program is what lies there now.
    pub(crate) fn root(tree: &'t Tree) -> Result<Self, Failure> {
        Ok(Self { tree, right: Right::Own, program: program()? })
    }

    /// Has root do one thing; the socket to it, and its process where it is our child.
    fn order(&self, order: Order) -> Result<(UnixStream, Option<Child>), Failure> {
        let pair = || UnixStream::pair().map_err(|e| lost("could not be reached").because(e));
        let through = match &self.right {
            #[cfg(target_os = "macos")]
            Right::Given(rights) => return Ok((rights.start(&call(order, self.tree))?, None)),
            Right::Parent => {
                let (ours, theirs) = pair()?;
                return descent::ask_parent(theirs.into()).map(|()| (ours, None));
            }
            Right::Own => None,
            Right::Sudo => Some(SUDO),
        };
        let (ours, theirs) = pair()?;
        Ok((ours, Some(start(order, self.tree, through, None, theirs.into())?)))
    }

    /// Gives a root process its input; all that it says until its end.
    fn wait_for(&self, order: Order, input: &[u8]) -> Result<String, Failure> {
        let (mut ours, child) = self.order(order)?;
        // It may hang up before it has read everything: what it says counts.
        let _ = ours.write_all(input);
        let _ = ours.shutdown(Shutdown::Write);
        let mut said = Vec::new();
        let _ = ours.read_to_end(&mut said);
        if let Some(mut child) = child {
            let _ = child.wait();
        }
        Ok(String::from_utf8_lossy(&said).trim().to_owned())
    }

    /// Copies the program, as it was when the person was asked, to a place of root's and checks
    /// the copy, which nobody else can change any more.
    pub(crate) fn stage(&self) -> Result<(), Failure> {
        let mut said = self.wait_for(Order::Stage, &[])?;
        if said.is_empty() {
            said = self.wait_for(Order::Fill, &self.program)?;
        }
        let refused = match self.tree.read_of_root(names::ROOT_PROGRAM) {
            // What dd counts is no complaint: what stands there tells.
            Ok(Some(copy)) if copy == self.program => match self.genuine() {
                Ok(()) => return Ok(()),
                Err(failure) => failure,
            },
            Err(failure) => failure,
            Ok(None) if matches!(self.right, Right::Sudo) && said.starts_with("sudo:") => denied().because(said),
            _ => Failure::new(
                Code::Io,
                format!("root could not copy its program to '{}'", names::ROOT_PROGRAM),
                "mend that, then try again",
            )
            .because(said.lines().next().unwrap_or("it said nothing")),
        };
        self.wait_for(Order::Discard, &[])?;
        Err(refused)
    }

    /// Whether the copy is signed by us. Of use only now, when nobody else can change it (F 1.25).
    fn genuine(&self) -> Result<(), Failure> {
        signature::check_file(&self.tree.on_disk(names::ROOT_PROGRAM), &[signature::SETUP]).map_err(|why| {
            let what = "the program that would run as root is not signed by iEchor; nothing was changed";
            Failure::new(Code::BadBundle, what, "reinstall iEchor").because(why)
        })
    }

    /// Runs the root side and speaks with it. Step numbers are shifted by `first`.
    pub(crate) fn converse(
        &self,
        request: &Request,
        first: u32,
        tell: &mut dyn FnMut(Event),
    ) -> Result<Vec<String>, Failure> {
        // A parent that is root stages for itself, and takes nobody's word that it was done.
        if !matches!(self.right, Right::Parent) {
            self.stage()?;
        }
        let (ours, child) = self.order(Order::Run)?;
        let text = serde_json::to_vec(request).map_err(|e| lost("could not be asked").because(e))?;
        // It may refuse and hang up before it has read everything: its answer counts.
        let _ = (&ours).write_all(&text);
        let _ = ours.shutdown(Shutdown::Write);
        let mut outcome = Err(lost("ended without an answer"));
        for line in BufReader::new(&ours).lines() {
            let Ok(line) = line else { break };
            match serde_json::from_str(&line) {
                Ok(Answer::Event(Event::Step { index, reason, scope, path })) => {
                    tell(Event::Step { index: index.saturating_add(first), reason, scope, path });
                }
                Ok(Answer::Event(event)) => tell(event),
                Ok(Answer::Done(notes)) => outcome = Ok(notes),
                Ok(Answer::Failed(failure)) => outcome = Err(failure),
                Err(e) => outcome = Err(lost("said something that is not understood").because(e)),
            }
        }
        if let Some(mut child) = child {
            let _ = child.wait();
        }
        outcome
    }
}

/// What is run for an order: an absolute program and its arguments, all of them names of ours.
fn call(order: Order, tree: &Tree) -> Vec<OsString> {
    let copy = tree.on_disk(names::ROOT_PROGRAM).into_os_string();
    match order {
        Order::Stage => {
            // Root and wheel; where ownership is by zones, whoever this is stands in for root.
            let (uid, gid) = match tree.owners_are_real() {
                true => (0, 0),
                false => (rustix::process::geteuid().as_raw(), rustix::process::getegid().as_raw()),
            };
            let (uid, gid) = (uid.to_string(), gid.to_string());
            let words = ["/usr/bin/install", "-o", &uid, "-g", &gid, "-m", "0755", "/dev/null"];
            words.map(OsString::from).into_iter().chain([copy]).collect()
        }
        Order::Fill => {
            let mut of = OsString::from("of=");
            of.push(copy);
            vec!["/bin/dd".into(), of, "bs=65536".into()]
        }
        Order::Run => {
            let mut call = vec![copy, "root-side".into()];
            if tree.simulation().is_some() {
                call.extend(["--prefix".into(), tree.prefix().into()]);
            }
            call
        }
        Order::Discard => vec!["/bin/rm".into(), "-f".into(), copy],
    }
}

/// Starts a root process with `carrier` as its input and output, `through` another program or by
/// this process's own right, there for the person with this uid. No environment, no shell.
pub(crate) fn start(
    order: Order,
    tree: &Tree,
    through: Option<&str>,
    uid: Option<u32>,
    carrier: OwnedFd,
) -> Result<Child, Failure> {
    let mut call = call(order, tree);
    if let Some(through) = through {
        call.splice(0..0, [through, "-n", "--"].map(OsString::from));
    }
    let failed = |e: &dyn std::error::Error| Failure::io("start", &call[0].to_string_lossy(), e);
    let input = carrier.try_clone().map_err(|e| failed(&e))?;
    let mut command = Command::new(&call[0]);
    command.args(&call[1..]).env_clear().current_dir("/").stdin(Stdio::from(input));
    if let Some(uid) = uid {
        // As sudo would say it: the root side serves nobody else.
        command.env("SUDO_UID", uid.to_string());
    }
    if order != Order::Run {
        command.stderr(Stdio::from(carrier.try_clone().map_err(|e| failed(&e))?));
    }
    command.stdout(Stdio::from(carrier)).spawn().map_err(|e| failed(&e))
}
