//! The channel to the root side: staging, verifying and running its program, and the conversation.
//!
//! Every [`AuthMethod`], and the helper, ends in the same channel: a socket whose other end is the standard input and output of
//! a root process, as Authorization Services gives one (F 1.5, 1.14). There is no process id and no exit
//! status: the last line is the outcome, and end of input without one is a failure.
//!
//! The program of the root side lies where the person, and so any program of theirs, may replace it. One
//! authorisation therefore runs several [`RootCommand`]s (F 1.25): `install` creates an empty file in a
//! directory that only root may write, under a name unique to this session; `dd` fills it with the bytes sent
//! over the channel; the copy is verified; the copy runs. Root opens no path that the person may change: a
//! symbolic link placed there in the meantime (a TOCTOU race) would make root copy what only root may read.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::Shutdown,
    os::{fd::OwnedFd, unix::net::UnixStream},
    process::Child,
};

use apply::{
    root::{Request, RootReply},
    signature,
};
use model::{Code, Doing, Event, Failure, FileState, Person, Said, names, said};
use plan::Tree;
use rustix::fs::{self, FlockOperation, Mode, OFlags};

use crate::{
    debug,
    failures::{Lost, denied, lost},
    frontend::Frontend,
    parent::ask_parent,
    program::program,
    prompt::{AuthMethod, Privilege, Question},
    root_process::{self, RootCommand, Started},
    sudo::SUDO,
    through_helper::ThroughHelper,
};

/// The privilege to run root commands: what an answered prompt, or being root already, gives.
pub(crate) struct Authorised<'t> {
    pub(crate) tree: &'t Tree,
    privilege: Privilege<'t>,
    /// The bytes of the root side's program, read before the person was asked.
    program: Vec<u8>,
    /// The path that the copy runs from, unique to this session.
    copy: String,
}

impl<'t> Authorised<'t> {
    /// Asks for an administrator. Nothing has been changed yet, so Cancel changes nothing. Where it goes through the
    /// helper, nobody is asked unless the helper does not do it.
    pub(crate) fn ask(
        method: AuthMethod,
        tree: &'t Tree,
        person: &Person,
        question: Question<'_>,
        frontend: &mut Frontend<'_>,
    ) -> Result<Self, Failure> {
        let Question { plan, why, through_helper } = question;
        let copy = copy()?;
        // Who is root already needs no helper.
        if through_helper
            && method != AuthMethod::AlreadyRoot
            && let Ok(helper) = ThroughHelper::begin(tree)
        {
            return Ok(Self { tree, privilege: Privilege::Helper(helper), program: Vec::new(), copy });
        }
        let program = program()?;
        let privilege = method.ask(tree, person, (plan, why), &copy, frontend)?;
        Ok(Self { tree, privilege, program, copy })
    }

    /// For a process that is root itself, with the program as it is now.
    pub(crate) fn root(tree: &'t Tree) -> Result<Self, Failure> {
        Ok(Self { tree, privilege: Privilege::Own, program: program()?, copy: copy()? })
    }

    /// Starts a root command and returns the channel to it.
    fn run(&self, command: RootCommand) -> Result<(UnixStream, Started), Failure> {
        debug!("root command: {command:?} '{}'", self.copy);
        let pair = || UnixStream::pair().map_err(|e| lost(Lost::Unreached).because_io(e));
        let through = match &self.privilege {
            #[cfg(target_os = "macos")]
            Privilege::Given(rights) => {
                let (ours, children) = rights.start(&root_process::call(command, self.tree, &self.copy))?;
                return Ok((ours, Started::Apples(children)));
            }
            Privilege::Parent => {
                let (ours, theirs) = pair()?;
                return ask_parent(theirs.into()).map(|()| (ours, Started::Elsewhere));
            }
            Privilege::Helper(helper) => return helper.channel().map(|ours| (ours, Started::Elsewhere)),
            Privilege::Own => None,
            Privilege::Sudo(_) => Some(SUDO),
        };
        let (ours, theirs) = pair()?;
        Ok((ours, Started::Child(self.start(command, through, None, theirs.into())?)))
    }

    /// Runs a root command to its end with this input, and returns its output.
    fn output_of(&self, command: RootCommand, input: &[u8]) -> Result<String, Failure> {
        let (mut ours, child) = self.run(command)?;
        // The process may exit before it has read everything (EPIPE); its output decides.
        let _ = ours.write_all(input);
        let _ = ours.shutdown(Shutdown::Write);
        let mut said = Vec::new();
        let _ = ours.read_to_end(&mut said);
        child.wait();
        Ok(String::from_utf8_lossy(&said).trim().to_owned())
    }

    /// Stages the program where only root may write, and verifies the copy, which nobody else can change any
    /// more. The returned descriptor holds a shared lock: a copy without one counts as left over from a crash.
    pub(crate) fn stage(&self) -> Result<Option<OwnedFd>, Failure> {
        let mut said = self.output_of(RootCommand::Stage, &[])?;
        let held = self.hold();
        if said.is_empty() {
            said = self.output_of(RootCommand::Fill, &self.program)?;
        }
        let refused = match self.tree.read_of_root(&self.copy) {
            // dd reports its counts on standard error, so output is no failure: the copy itself decides.
            Ok(Some(copy)) if copy == self.program => match self.genuine() {
                Ok(()) => return Ok(held),
                Err(failure) => failure,
            },
            Err(failure) => failure,
            Ok(None) if matches!(self.privilege, Privilege::Sudo(_)) && said.starts_with("sudo:") => {
                denied().because(said)
            }
            _ => Failure::of(Code::Io, said!("failure-program_not_copied", path = &self.copy))
                .with_help(said!("failure-program_not_copied-help"))
                .because_of(
                    said.lines().next().map_or_else(|| self.silence(), |line| said!("cause-said", text = line)),
                ),
        };
        self.discard()?;
        Err(refused)
    }

    /// Explains missing output: Authorization Services do not pass on standard error (F 1.41).
    fn silence(&self) -> Said {
        match self.privilege {
            #[cfg(target_os = "macos")]
            Privilege::Given(_) => said!("cause-silent-macos"),
            _ => said!("cause-silent"),
        }
    }

    /// Takes the shared lock on the copy.
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
        self.output_of(RootCommand::Discard, &[]).map(drop)
    }

    /// Verifies the code signature of the copy. Meaningful only now that nobody else can change it (F 1.25).
    fn genuine(&self) -> Result<(), Failure> {
        signature::check_file(&self.tree.on_disk(&self.copy), &[signature::SETUP]).map_err(|why| {
            Failure::of(Code::BadBundle, said!("failure-program_unsigned"))
                .with_help(said!("failure-program_missing-help"))
                .because(why)
        })
    }

    /// Runs the root side, sends the request, and passes its events on until its outcome. Step numbers are
    /// shifted by `first`. Returns the notes of the root side.
    pub(crate) fn converse(
        &self,
        request: &Request,
        first: u32,
        on_event: &mut dyn FnMut(Event),
    ) -> Result<Vec<Said>, Failure> {
        // The root parent stages and verifies the program itself, and trusts no claim that it was done; the helper has
        // its own copy.
        let held = match self.privilege {
            Privilege::Parent | Privilege::Helper(_) => None,
            _ => self.stage()?,
        };
        let (ours, child) = self.run(RootCommand::Run)?;
        let text = serde_json::to_vec(request).map_err(|e| lost(Lost::Unasked).because_io(e))?;
        // The root side may refuse before it has read everything (EPIPE); its answer decides.
        let _ = (&ours).write_all(&text);
        let _ = ours.shutdown(Shutdown::Write);
        let mut outcome = Err(lost(Lost::NoAnswer));
        for line in BufReader::new(&ours).lines() {
            let Ok(line) = line else { break };
            match serde_json::from_str(&line) {
                Ok(RootReply::Event(Event::Step { index, reason, scope, path })) => {
                    on_event(Event::Step { index: index.saturating_add(first), reason, scope, path });
                }
                Ok(RootReply::Event(event)) => on_event(event),
                Ok(RootReply::Done(notes)) => outcome = Ok(notes),
                Ok(RootReply::Failed(failure)) => outcome = Err(failure),
                Err(e) => outcome = Err(lost(Lost::NotUnderstood).because(e)),
            }
        }
        match &outcome {
            Ok(notes) => debug!("the root side is done, with {} notes", notes.len()),
            Err(failure) => debug!("the root side failed: {failure}"),
        }
        child.wait();
        if let Some(held) = held {
            // The root side unlinks its own copy first; it may have ended before that.
            if !matches!(self.tree.found(&self.copy, false), Ok(FileState::Missing)) {
                let _ = self.discard();
            }
            drop(held);
        }
        outcome
    }
    /// Starts a root command as a child of this process; see [`root_process::start`].
    pub(crate) fn start(
        &self,
        command: RootCommand,
        through: Option<&str>,
        uid: Option<u32>,
        channel: OwnedFd,
    ) -> Result<Child, Failure> {
        root_process::start(command, self.tree, &self.copy, through, uid, channel)
    }
}

/// Returns a random path for this session's copy.
fn copy() -> Result<String, Failure> {
    let mut random = [0; 16];
    let read = std::fs::File::open("/dev/urandom").and_then(|mut source| source.read_exact(&mut random));
    read.map_err(|e| Failure::io(Doing::Read, "/dev/urandom", e))?;
    Ok(names::root_program(random))
}
