//! The conversation with the root side.
//!
//! Every elevator ends in the same carrier: a socket whose other end is a root process's standard
//! input and output, as Authorization Services gives one (F 1.5, 1.14). No process id, no exit
//! status: the last line says how it ended, and end of input without it means that it failed.
//!
//! The program of the root side lies where the person, and so any program of theirs, may change
//! it. So one authorisation gives several [`RootCommand`]s (F 1.25): the system's own `install` makes an
//! empty file in a place of root's, under a name of this session's own; its own `dd` fills it with what
//! comes over the carrier, the copy is checked, the copy runs. Root opens nothing by a path that the
//! person may change: a link put there meanwhile would make root copy, and show, what only root may read.

use std::{
    ffi::OsString,
    io::{BufRead, BufReader, Read, Write},
    net::Shutdown,
    os::{fd::OwnedFd, unix::net::UnixStream},
    process::{Child, Command, Stdio},
};

use apply::{
    root::{Request, RootReply},
    signature,
};
use model::{Code, Event, Failure, FileState, Person, Plan, names};
use plan::Tree;
use rustix::fs::{self, FlockOperation, Mode, OFlags};

use crate::{
    Frontend,
    asking::{AuthMethod, Privilege, denied, lost},
    descent,
    program::program,
    sudo::SUDO,
};

/// An answered prompt.
pub(crate) struct Authorised<'t> {
    pub(crate) tree: &'t Tree,
    right: Privilege,
    /// The program as it was when the person was asked.
    program: Vec<u8>,
    /// Where its copy is run from; no other session writes there.
    copy: String,
}

/// A root process, as far as it is ours to wait for.
enum Started {
    /// Our child, or sudo's whom we started.
    Child(Child),
    /// A child of the parent that is root.
    Elsewhere,
    /// Children that Authorization Services made; waited for when this is dropped.
    #[cfg(target_os = "macos")]
    Apples(#[allow(dead_code, reason = "held, not used")] Vec<crate::authorization::Reaped>),
}

impl Started {
    /// Waits for its end, which its last word announced.
    fn wait(self) {
        if let Self::Child(mut child) = self {
            let _ = child.wait();
        }
    }
}

/// What a root process is started for. Nothing in it comes from the person but which of these.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RootCommand {
    /// Make the file that the program of the root side is copied to, empty and root's.
    Stage,
    /// Fill it with what comes over the carrier.
    Fill,
    /// Run the copy.
    Run,
    /// Remove a copy that is not what it should be.
    Discard,
}

impl<'t> Authorised<'t> {
    /// Asks. Nothing has been changed yet, so Cancel touches nothing.
    pub(crate) fn ask(
        elevator: AuthMethod,
        tree: &'t Tree,
        person: &Person,
        plan: &Plan,
        door: &mut Frontend<'_>,
    ) -> Result<Self, Failure> {
        let (program, copy) = (program()?, copy()?);
        let right = elevator.ask(tree, person, plan, &copy, door)?;
        Ok(Self { tree, right, program, copy })
    }

    /// For a process that is root itself; the program is what lies there now.
    pub(crate) fn root(tree: &'t Tree) -> Result<Self, Failure> {
        Ok(Self { tree, right: Privilege::Own, program: program()?, copy: copy()? })
    }

    /// Has root do one thing; the socket to it, and its process.
    fn order(&self, order: RootCommand) -> Result<(UnixStream, Started), Failure> {
        let pair = || UnixStream::pair().map_err(|e| lost("could not be reached").because(e));
        let through = match &self.right {
            #[cfg(target_os = "macos")]
            Privilege::Given(rights) => {
                let (ours, children) = rights.start(&call(order, self.tree, &self.copy))?;
                return Ok((ours, Started::Apples(children)));
            }
            Privilege::Parent => {
                let (ours, theirs) = pair()?;
                return descent::ask_parent(theirs.into()).map(|()| (ours, Started::Elsewhere));
            }
            Privilege::Own => None,
            Privilege::Sudo(_) => Some(SUDO),
        };
        let (ours, theirs) = pair()?;
        Ok((ours, Started::Child(self.start(order, through, None, theirs.into())?)))
    }

    /// Gives a root process its input; all that it says until its end.
    fn wait_for(&self, order: RootCommand, input: &[u8]) -> Result<String, Failure> {
        let (mut ours, child) = self.order(order)?;
        // It may hang up before it has read everything: what it says counts.
        let _ = ours.write_all(input);
        let _ = ours.shutdown(Shutdown::Write);
        let mut said = Vec::new();
        let _ = ours.read_to_end(&mut said);
        child.wait();
        Ok(String::from_utf8_lossy(&said).trim().to_owned())
    }

    /// Copies the program, as it was when the person was asked, to a place of root's and checks
    /// the copy, which nobody else can change any more. Held until what this returns is dropped: then
    /// whoever finds the copy may take it for one that was left behind.
    pub(crate) fn stage(&self) -> Result<Option<OwnedFd>, Failure> {
        let mut said = self.wait_for(RootCommand::Stage, &[])?;
        let held = self.hold();
        if said.is_empty() {
            said = self.wait_for(RootCommand::Fill, &self.program)?;
        }
        let refused = match self.tree.read_of_root(&self.copy) {
            // What dd counts is no complaint: what stands there tells.
            Ok(Some(copy)) if copy == self.program => match self.genuine() {
                Ok(()) => return Ok(held),
                Err(failure) => failure,
            },
            Err(failure) => failure,
            Ok(None) if matches!(self.right, Privilege::Sudo(_)) && said.starts_with("sudo:") => denied().because(said),
            _ => Failure::new(
                Code::Io,
                format!("root could not copy its program to '{}'", self.copy),
                "mend that, then try again",
            )
            .because(said.lines().next().unwrap_or(self.silence())),
        };
        self.discard()?;
        Err(refused)
    }

    /// Why nothing was said: Authorization Services pass on no standard error (F 1.41).
    fn silence(&self) -> &'static str {
        match self.right {
            #[cfg(target_os = "macos")]
            Privilege::Given(_) => {
                "macOS does not pass on why; look at: log show --last 5m --predicate 'process == \"install\" OR process \
                 == \"dd\"'"
            }
            _ => "it said nothing",
        }
    }

    /// A lock on the copy, so that nobody takes it for one that was left behind.
    fn hold(&self) -> Option<OwnedFd> {
        let (folder, name) = names::split(&self.copy);
        let at = self.tree.directory(folder).ok()??;
        let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::CLOEXEC;
        let copy = fs::openat(&at, name, flags, Mode::empty()).ok()?;
        fs::flock(&copy, FlockOperation::NonBlockingLockShared).ok()?;
        Some(copy)
    }

    /// Removes the copy.
    fn discard(&self) -> Result<(), Failure> {
        self.wait_for(RootCommand::Discard, &[]).map(drop)
    }

    /// Whether the copy is signed by us. Of use only now, when nobody else can change it (F 1.25).
    fn genuine(&self) -> Result<(), Failure> {
        signature::check_file(&self.tree.on_disk(&self.copy), &[signature::SETUP]).map_err(|why| {
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
        let held = match self.right {
            Privilege::Parent => None,
            _ => self.stage()?,
        };
        let (ours, child) = self.order(RootCommand::Run)?;
        let text = serde_json::to_vec(request).map_err(|e| lost("could not be asked").because(e))?;
        // It may refuse and hang up before it has read everything: its answer counts.
        let _ = (&ours).write_all(&text);
        let _ = ours.shutdown(Shutdown::Write);
        let mut outcome = Err(lost("ended without an answer"));
        for line in BufReader::new(&ours).lines() {
            let Ok(line) = line else { break };
            match serde_json::from_str(&line) {
                Ok(RootReply::Event(Event::Step { index, reason, scope, path })) => {
                    tell(Event::Step { index: index.saturating_add(first), reason, scope, path });
                }
                Ok(RootReply::Event(event)) => tell(event),
                Ok(RootReply::Done(notes)) => outcome = Ok(notes),
                Ok(RootReply::Failed(failure)) => outcome = Err(failure),
                Err(e) => outcome = Err(lost("said something that is not understood").because(e)),
            }
        }
        child.wait();
        if let Some(held) = held {
            // The root side removes its own copy first of all; it may not have come to that.
            if !matches!(self.tree.found(&self.copy, false), Ok(FileState::Missing)) {
                let _ = self.discard();
            }
            drop(held);
        }
        outcome
    }

    /// Starts a root process with `carrier` as its input and output, `through` another program or by
    /// this process's own right, there for the person with this uid. No environment, no shell.
    pub(crate) fn start(
        &self,
        order: RootCommand,
        through: Option<&str>,
        uid: Option<u32>,
        carrier: OwnedFd,
    ) -> Result<Child, Failure> {
        let mut call = call(order, self.tree, &self.copy);
        if order == RootCommand::Run {
            // Who called, where the system's own word at the other end is none (macOS): root said so when it
            // started this, or sudo says so in its environment.
            match (uid, through) {
                (Some(uid), _) => call.extend(["--caller".into(), uid.to_string().into()]),
                (None, Some(_)) => call.extend(["--caller".into(), "sudo".into()]),
                (None, None) => {}
            }
        }
        if let Some(through) = through {
            call.splice(0..0, [through, "-n", "--"].map(OsString::from));
        }
        let failed = |e: &dyn std::error::Error| Failure::io("start", &call[0].to_string_lossy(), e);
        let input = carrier.try_clone().map_err(|e| failed(&e))?;
        let mut command = Command::new(&call[0]);
        command.args(&call[1..]).env_clear().current_dir("/").stdin(Stdio::from(input));
        if order != RootCommand::Run {
            command.stderr(Stdio::from(carrier.try_clone().map_err(|e| failed(&e))?));
        }
        command.stdout(Stdio::from(carrier)).spawn().map_err(|e| failed(&e))
    }
}

/// A place for this session's copy.
fn copy() -> Result<String, Failure> {
    let mut random = [0; 16];
    let read = std::fs::File::open("/dev/urandom").and_then(|mut source| source.read_exact(&mut random));
    read.map_err(|e| Failure::io("read", "/dev/urandom", &e))?;
    Ok(names::root_program(random))
}

/// What is run for an order: an absolute program and its arguments, all of them names of ours.
fn call(order: RootCommand, tree: &Tree, copy: &str) -> Vec<OsString> {
    let copy = tree.on_disk(copy).into_os_string();
    match order {
        RootCommand::Stage => {
            // Root and wheel; where ownership is by zones, whoever this is stands in for root.
            let (uid, gid) = match tree.owners_are_real() {
                true => (0, 0),
                false => (rustix::process::geteuid().as_raw(), rustix::process::getegid().as_raw()),
            };
            let (uid, gid) = (uid.to_string(), gid.to_string());
            let words = ["/usr/bin/install", "-o", &uid, "-g", &gid, "-m", "0755", "/dev/null"];
            words.map(OsString::from).into_iter().chain([copy]).collect()
        }
        RootCommand::Fill => {
            let mut of = OsString::from("of=");
            of.push(copy);
            vec!["/bin/dd".into(), of, "bs=65536".into()]
        }
        RootCommand::Run => {
            let mut call = vec![copy, "root-side".into()];
            if tree.simulation().is_some() {
                call.extend(["--prefix".into(), tree.prefix().into()]);
            }
            call
        }
        RootCommand::Discard => vec!["/bin/rm".into(), "-f".into(), copy],
    }
}
