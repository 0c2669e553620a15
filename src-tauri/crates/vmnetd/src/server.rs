//! Serving: one thread, one `poll` over the listening socket and few connections.

use std::{
    collections::VecDeque,
    io::IoSlice,
    mem::MaybeUninit,
    os::fd::{AsFd, OwnedFd},
    time::{Duration, Instant},
};

use rustix::{
    event::{PollFd, PollFlags, Timespec, poll},
    io::{Errno, read, write},
    net::{SendAncillaryBuffer, SendAncillaryMessage, SendFlags, sendmsg},
};

use crate::{
    os::{self, Peer},
    verbs::{self, Reply},
    wire::{self, Code, Refusal, Request},
};

/// How many at a time; the oldest goes when one more comes.
pub const CONNECTIONS: usize = 64;
/// How many of one account's; its own oldest goes when one more of its comes.
pub const PER_ACCOUNT: usize = 16;
/// How long one may take.
pub const PATIENCE: Duration = Duration::from_secs(5);
/// How long it stays without any: well above launchd's throttle of 10 s (F 2.10).
pub const IDLE: Duration = Duration::from_secs(60);
/// Whether the helper speaks first: where programs are signed.
pub const CHALLENGE: bool = cfg!(target_os = "macos");

/// Who may, and for how long to stay.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Accounts that may ask, besides root.
    pub allow: Vec<u32>,
    /// Ends after so long without a connection.
    pub idle: Duration,
    /// Whether the helper speaks first.
    pub challenge: bool,
}

struct Connection {
    socket: OwnedFd,
    peer: Peer,
    /// What the request must come after.
    challenge: Vec<u8>,
    until: Instant,
    state: State,
}

enum State {
    /// Room for a request, and how much of it came.
    Request(Vec<u8>, usize),
    /// An answer, as far as it went, and a descriptor to go with its first byte.
    Answer(Vec<u8>, usize, Option<OwnedFd>),
    /// A descriptor went; kept until the client has it.
    Handed(#[allow(dead_code, reason = "held, not used")] OwnedFd),
    Over,
}

/// Why it stopped serving.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    /// Nobody has connected for a while.
    Idle,
    /// It has removed its files, and whoever asked has been told: launchd is to forget the job.
    Uninstalled,
}

/// Serves until it ends by itself.
///
/// # Errors
/// When the listening socket fails.
pub fn serve(listener: &OwnedFd, settings: &Settings) -> rustix::io::Result<Ended> {
    rustix::io::ioctl_fionbio(listener, true)?;
    let mut connections: VecDeque<Connection> = VecDeque::with_capacity(CONNECTIONS + 1);
    let mut last = Instant::now();
    loop {
        let now = Instant::now();
        if !connections.is_empty() {
            last = now;
        }
        connections.retain(|connection| connection.until > now && !matches!(connection.state, State::Over));
        let until = connections.iter().map(|c| c.until).min().unwrap_or(last + settings.idle);
        if connections.is_empty() && until <= now {
            return Ok(Ended::Idle);
        }
        let wait = Timespec::try_from(until.saturating_duration_since(now) + Duration::from_millis(1)).ok();
        let mut ready: Vec<PollFd<'_>> = Vec::with_capacity(connections.len() + 1);
        ready.push(PollFd::new(listener, PollFlags::IN));
        ready.extend(connections.iter().map(|c| PollFd::new(&c.socket, c.state.waits_for())));
        match poll(&mut ready, wait.as_ref()) {
            Err(Errno::INTR) => continue,
            other => other?,
        };
        let ready: Vec<bool> = ready.iter().map(|fd| !fd.revents().is_empty()).collect();
        for (connection, _) in connections.iter_mut().zip(&ready[1..]).filter(|(_, ready)| **ready) {
            if connection.advance() == Then::End {
                return Ok(Ended::Uninstalled);
            }
        }
        if !ready[0] {
            continue;
        }
        let Some(socket) = accepted(listener)? else { continue };
        last = now;
        let Ok(mut connection) = Connection::new(socket, settings) else { continue };
        // Most have written their request already; whoever may not ask has its answer now.
        if connection.advance() == Then::End {
            return Ok(Ended::Uninstalled);
        }
        if !matches!(connection.state, State::Over) {
            make_room(&mut connections, connection.peer.uid);
            connections.push_back(connection);
        }
    }
}

/// For one more of an account's. Nobody is pushed out by another account, unless there are more
/// accounts than [`CONNECTIONS`] has room for.
fn make_room(connections: &mut VecDeque<Connection>, uid: u32) {
    let its = |connection: &Connection| connection.peer.uid == uid;
    let oldest = match connections.iter().filter(|connection| its(connection)).count() {
        PER_ACCOUNT.. => connections.iter().position(its),
        _ => (connections.len() >= CONNECTIONS).then_some(0),
    };
    if let Some(oldest) = oldest {
        connections.remove(oldest);
    }
}

fn accepted(listener: &OwnedFd) -> rustix::io::Result<Option<OwnedFd>> {
    match os::accept(listener) {
        Ok(socket) => Ok(Some(socket)),
        // It hung up meanwhile.
        Err(Errno::AGAIN | Errno::INTR | Errno::CONNABORTED) => Ok(None),
        // The system has no room: those that are there go on, and whoever waits is not asked for in vain
        // all the time.
        Err(Errno::MFILE | Errno::NFILE | Errno::NOBUFS | Errno::NOMEM) => {
            std::thread::sleep(Duration::from_millis(5));
            Ok(None)
        }
        Err(e) => Err(e),
    }
}

/// Whether somebody may ask at all.
fn may(peer: &Peer, settings: &Settings) -> Result<(), Refusal> {
    let refused = |text: String| Refusal::new(Code::NotAllowed, text);
    if peer.uid != 0 && !settings.allow.contains(&peer.uid) {
        return Err(refused(format!("uid {} may not use the helper of this Mac", peer.uid)));
    }
    os::genuine(peer).map_err(|why| refused(format!("the program that asks is not iEchor's: {why}")))
}

/// Whether to go on after a connection advanced.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Then {
    GoOn,
    End,
}

impl State {
    fn waits_for(&self) -> PollFlags {
        match self {
            Self::Answer(..) => PollFlags::OUT,
            _ => PollFlags::IN,
        }
    }
}

impl Connection {
    /// Nobody who may not ask gets as far as being listened to.
    fn new(socket: OwnedFd, settings: &Settings) -> rustix::io::Result<Self> {
        let peer = os::peer(&socket)?;
        let challenge = if settings.challenge { wire::challenge()? } else { Vec::new() };
        if !challenge.is_empty() {
            // It fits: nothing was written to this socket before.
            write(&socket, &challenge)?;
        }
        let state = match may(&peer, settings) {
            Ok(()) => State::Request(vec![0; challenge.len() + wire::USUAL], 0),
            Err(refusal) => answer(Err(refusal)),
        };
        Ok(Self { socket, peer, challenge, until: Instant::now() + PATIENCE, state })
    }

    /// What a whole request asks for, if whoever sent it is still who connected.
    fn carry_out(&self, bytes: &[u8]) -> Result<Reply, Refusal> {
        if !self.challenge.is_empty() {
            let refused = |text: String| Refusal::new(Code::NotAllowed, text);
            let now = os::peer(&self.socket).map_err(|e| refused(e.to_string()))?;
            if now != self.peer || !bytes.starts_with(&self.challenge) {
                return Err(refused("this request is not from whoever connected".to_owned()));
            }
            os::genuine(&now).map_err(refused)?;
        }
        verbs::carry_out(self.peer.uid, &bytes[self.challenge.len()..])
    }

    /// As far as it goes without waiting.
    fn advance(&mut self) -> Then {
        loop {
            let state = std::mem::replace(&mut self.state, State::Over);
            let (next, goes_on) = match state {
                State::Request(mut bytes, got) => match read(&self.socket, &mut bytes[got..]) {
                    Ok(0) => (State::Over, false),
                    Ok(more) => match whole(&mut bytes, got + more, self.challenge.len()) {
                        Ok(false) => (State::Request(bytes, got + more), true),
                        Ok(true) => match self.carry_out(&bytes) {
                            Ok(Reply::Body(body)) => (answer(Ok(body)), true),
                            Ok(Reply::Port(fd)) => {
                                (State::Answer(wire::answer_bytes(&Ok(Vec::new())), 0, Some(fd)), true)
                            }
                            Ok(Reply::Uninstalled) => {
                                // One write: the answer is small and the socket empty.
                                self.state = answer(Ok(Vec::new()));
                                self.advance();
                                return Then::End;
                            }
                            Err(refusal) => (answer(Err(refusal)), true),
                        },
                        Err(refusal) => (answer(Err(refusal)), true),
                    },
                    Err(e) => (waiting(e, State::Request(bytes, got)), false),
                },
                State::Answer(bytes, sent, fd) => match send(&self.socket, &bytes[sent..], fd.as_ref()) {
                    Ok(more) if sent + more < bytes.len() => (State::Answer(bytes, sent + more, None), true),
                    Ok(_) => (fd.map_or(State::Over, State::Handed), false),
                    Err(e) => (waiting(e, State::Answer(bytes, sent, fd)), false),
                },
                State::Handed(fd) => {
                    let mut byte = [0];
                    match read(&self.socket, &mut byte) {
                        Err(e) => (waiting(e, State::Handed(fd)), false),
                        Ok(_) => (State::Over, false),
                    }
                }
                State::Over => (State::Over, false),
            };
            self.state = next;
            if !goes_on {
                return Then::GoOn;
            }
        }
    }
}

/// Whether a request, and what it comes `after`, is whole; room for just it, once its header tells
/// how long it is.
fn whole(bytes: &mut Vec<u8>, got: usize, after: usize) -> Result<bool, Refusal> {
    let begun = bytes.get(after..got).unwrap_or_default();
    let Some(length) = Request::length(begun)?.map(|length| after + length) else { return Ok(false) };
    if got > length {
        return Err(Refusal::new(Code::NotUnderstood, "something follows the request"));
    }
    bytes.resize(length, 0);
    Ok(got == length)
}

fn answer(answer: Result<Vec<u8>, Refusal>) -> State {
    State::Answer(wire::answer_bytes(&answer), 0, None)
}

fn waiting(error: Errno, state: State) -> State {
    if matches!(error, Errno::AGAIN | Errno::INTR) { state } else { State::Over }
}

fn send(socket: &OwnedFd, bytes: &[u8], fd: Option<&OwnedFd>) -> rustix::io::Result<usize> {
    let fds: Vec<_> = fd.iter().map(|fd| fd.as_fd()).collect();
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(1))];
    let mut control = SendAncillaryBuffer::new(&mut space);
    if !fds.is_empty() {
        control.push(SendAncillaryMessage::ScmRights(&fds));
    }
    // No flag against SIGPIPE: Rust programs ignore it (F 4.15).
    sendmsg(socket, &[IoSlice::new(bytes)], &mut control, SendFlags::empty())
}
