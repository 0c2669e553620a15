//! Who runs the root side, and the conversation with it.
//!
//! Every elevator ends in the same carrier: a socket whose other end is the root side's standard
//! input and output, as Authorization Services gives one (F 1.5, 1.14). No process id, no exit
//! status: the last line says how it ended, and end of input without it means that it failed.

use std::{
    env,
    io::{BufRead, BufReader, Write},
    net::Shutdown,
    os::{fd::OwnedFd, unix::net::UnixStream},
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use apply::root::{Answer, Request};
use model::{Answer as Says, Code, Event, Failure, Ownership, Person, Plan, Reason, Scope};
use plan::Tree;

use crate::{Door, descent};

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
pub(crate) struct Authorised(Runs);

/// By what right the root side runs.
enum Runs {
    /// As this very process's user.
    Itself,
    /// Through a parent that is root.
    Parent,
    /// Through sudo, which has been answered.
    Sudo,
}

impl Elevator {
    pub(crate) fn that_fits(tree: &Tree) -> Result<Self, Failure> {
        use std::io::IsTerminal;
        Ok(match tree.simulation() {
            Some(_) => Self::Simulated,
            None if descent::parent().is_some() => Self::AlreadyRoot,
            None if std::io::stdin().is_terminal() => Self::Sudo,
            None => Self::AuthorizationServices,
        })
    }

    /// Asks. Nothing has been changed yet, so Cancel touches nothing.
    pub(crate) fn authorise(
        self,
        tree: &Tree,
        person: &Person,
        plan: &Plan,
        door: &mut Door<'_>,
    ) -> Result<Authorised, Failure> {
        match self {
            Self::AuthorizationServices => Err(not_here()),
            Self::AlreadyRoot => Ok(Authorised(Runs::Parent)),
            Self::Sudo => {
                let status = Command::new("/usr/bin/sudo").arg("-v").status();
                match status.map_err(|e| Failure::io("run", "/usr/bin/sudo", &e))?.success() {
                    true => Ok(Authorised(Runs::Sudo)),
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
                Ok(Authorised(if mac.ownership == Ownership::Zones {
                    Runs::Itself
                } else if descent::parent().is_some() {
                    Runs::Parent
                } else if rustix::process::geteuid().is_root() {
                    Runs::Itself
                } else {
                    Runs::Sudo
                }))
            }
        }
    }
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
            Reason::Choices => "remember your choices",
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

fn cancelled() -> Failure {
    Failure::new(Code::Cancelled, "cancelled: nothing was changed", "")
}

fn denied() -> Failure {
    Failure::new(
        Code::NotAuthorised,
        "no administrator password was accepted; nothing was changed",
        "try again, or choose what needs no administrator: --cli user --no-socket --no-ports",
    )
}

fn nobody_to_ask() -> Failure {
    Failure::new(
        Code::NotAuthorised,
        "an administrator password is needed, and there is nobody to ask; nothing was changed",
        "run it on a terminal, or choose what needs no administrator: --cli user --no-socket --no-ports",
    )
}

fn not_here() -> Failure {
    Failure::new(
        Code::NotHere,
        "Authorization Services cannot be asked in this build",
        "run iechor-setup in a terminal",
    )
}

impl Authorised {
    /// Runs the root side and speaks with it. Step numbers are shifted by `first`.
    pub(crate) fn converse(
        self,
        request: &Request,
        prefix: Option<&Path>,
        first: u32,
        tell: &mut dyn FnMut(Event),
    ) -> Result<Vec<String>, Failure> {
        let lost = |what: &str| {
            Failure::new(
                Code::Lost,
                format!("the root side {what}"),
                "start iEchor Setup again: it looks first at what was done",
            )
        };
        let (ours, theirs) = UnixStream::pair().map_err(|e| lost("could not be reached").because(e))?;
        let child = match self.0 {
            Runs::Parent => {
                descent::ask_parent(theirs.into())?;
                None
            }
            Runs::Itself => Some(root_side(&[], prefix, theirs.into())?),
            Runs::Sudo => Some(root_side(&["/usr/bin/sudo", "-n", "--"], prefix, theirs.into())?),
        };
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

/// Starts the program that runs as root, with `carrier` as its input and output.
pub(crate) fn root_side(
    through: &[&str],
    prefix: Option<&Path>,
    carrier: OwnedFd,
) -> Result<std::process::Child, Failure> {
    let program = program()?;
    let (first, rest) = match through {
        [first, rest @ ..] => (Path::new(first), rest),
        [] => (program.as_path(), &[][..]),
    };
    let mut command = Command::new(first);
    command.args(rest);
    if !through.is_empty() {
        command.arg(&program);
    }
    command.arg("root-side");
    if let Some(prefix) = prefix {
        command.arg("--prefix").arg(prefix);
    }
    let input = carrier.try_clone().map_err(|e| Failure::io("pass on", "the carrier", &e))?;
    command.env_clear().stdin(Stdio::from(input)).stdout(Stdio::from(carrier));
    command.spawn().map_err(|e| Failure::io("start", &program.to_string_lossy(), &e))
}

/// The program that runs as root: `iechor-setup`, beside the running program.
fn program() -> Result<PathBuf, Failure> {
    let here = env::current_exe().map_err(|e| Failure::io("find", "the running program", &e))?;
    let program = here.with_file_name("iechor-setup");
    if program.is_file() {
        return Ok(program);
    }
    Err(Failure::new(
        Code::BadBundle,
        format!("the program that would run as root is missing: '{}'", program.display()),
        "reinstall iEchor",
    ))
}
