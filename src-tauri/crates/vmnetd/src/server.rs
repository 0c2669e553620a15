//! Serving: one thread, one `poll` over the listening socket and few connections.

use std::{
    cmp::Reverse,
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
    log::{self, About},
    os::{self, Peer},
    signature,
    verbs::{self, Reply},
    wire::{self, Code, Refusal, Request},
};

/// How many at a time.
pub const CONNECTIONS: usize = 64;
/// How many of one account's; one of its own goes when one more of its comes.
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
    pub allow: Vec<Allowed>,
    /// Ends after so long without a connection.
    pub idle: Duration,
    /// Whether the helper speaks first.
    pub challenge: bool,
}

/// An account that may ask.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Allowed {
    /// Its number.
    pub uid: u32,
    /// Its name, since the system gives the number of a deleted account to a new one. Jobs that an older version
    /// installed name none; they go by the number alone until they are repaired.
    pub name: Option<String>,
}

impl Allowed {
    /// From `UID:NAME`, or `UID` alone.
    pub fn parse(text: &str) -> Option<Self> {
        let (uid, name) = match text.split_once(':') {
            Some((_, "")) => return None,
            Some((uid, name)) => (uid, Some(name.to_owned())),
            None => (text, None),
        };
        Some(Self { uid: uid.parse().ok()?, name })
    }
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
            if connection.advance(settings) == Then::End {
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
        if connection.advance(settings) == Then::End {
            return Ok(Ended::Uninstalled);
        }
        if !matches!(connection.state, State::Over) {
            make_room(&mut connections, &connection.peer);
            connections.push_back(connection);
        }
    }
}

/// For one more of an account's: of the process that has the most connections, the oldest goes. So one that
/// floods the helper pushes out its own, and not another's that is about to ask. Nobody is pushed out by another
/// account, unless there are more accounts than [`CONNECTIONS`] has room for.
fn make_room(connections: &mut VecDeque<Connection>, newcomer: &Peer) {
    let of_account = connections.iter().filter(|connection| connection.peer.uid == newcomer.uid).count();
    let account_is_full = of_account >= PER_ACCOUNT;
    if !account_is_full && connections.len() < CONNECTIONS {
        return;
    }
    let of_process = |peer: &Peer| {
        connections.iter().map(|other| &other.peer).chain([newcomer]).filter(|other| *other == peer).count()
    };
    let may_go = connections.iter().enumerate().filter(|(_, c)| !account_is_full || c.peer.uid == newcomer.uid);
    let goes = may_go.max_by_key(|(i, connection)| (of_process(&connection.peer), Reverse(*i))).map(|(i, _)| i);
    if let Some(goes) = goes {
        connections.remove(goes);
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

fn not_allowed(text: String) -> Refusal {
    Refusal::new(Code::NotAllowed, text)
}

/// Whether an account may ask at all, by its number.
fn may_connect(peer: &Peer, settings: &Settings) -> Result<(), Refusal> {
    match peer.uid == 0 || settings.allow.iter().any(|allowed| allowed.uid == peer.uid) {
        true => Ok(()),
        false => Err(not_allowed(format!("uid {} may not use the helper of this Mac", peer.uid))),
    }
}

/// Whether the number is still that account's.
fn is_still_its(uid: u32, settings: &Settings) -> Result<(), Refusal> {
    let allowed = || settings.allow.iter().filter(|allowed| allowed.uid == uid);
    if uid == 0 || allowed().any(|allowed| allowed.name.is_none()) {
        return Ok(());
    }
    let now = os::account_name(uid).map_err(not_allowed)?;
    if now.is_some() && allowed().any(|allowed| allowed.name == now) {
        return Ok(());
    }
    let serves: Vec<String> = allowed().flat_map(|allowed| &allowed.name).map(|name| format!("'{name}'")).collect();
    let is = now.map_or("no account".to_owned(), |now| format!("'{now}'"));
    Err(not_allowed(format!("uid {uid} is {is} now, and the helper serves {}", serves.join(", "))))
}

/// What is sent to somebody who is refused, which is logged.
fn refused(peer: &Peer, refusal: Refusal) -> State {
    let about = match refusal.code {
        Code::System | Code::Unsafe => About::Failure,
        Code::NotUnderstood | Code::NotAllowed | Code::NotPrivileged | Code::Policy | Code::OtherVersion => {
            About::Refusal
        }
    };
    log::write(about, &format!("refused uid {}, process {}: {}", peer.uid, peer.process(), refusal.text));
    answer(Err(refusal))
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
        let state = match may_connect(&peer, settings) {
            Ok(()) => State::Request(vec![0; challenge.len() + wire::USUAL], 0),
            Err(refusal) => refused(&peer, refusal),
        };
        Ok(Self { socket, peer, challenge, until: Instant::now() + PATIENCE, state })
    }

    /// What a whole request asks for, if whoever sent it is still who connected, and may ask for that.
    ///
    /// Looking at accounts and programs costs more than all the rest, so only those are looked at who have
    /// answered the challenge.
    fn carry_out(&self, bytes: &[u8], settings: &Settings) -> Result<Reply, Refusal> {
        if !self.challenge.is_empty() {
            let now = os::peer(&self.socket).map_err(|e| not_allowed(e.to_string()))?;
            if now != self.peer || !bytes.starts_with(&self.challenge) {
                return Err(not_allowed("this request is not from whoever connected".to_owned()));
            }
        }
        let request = Request::from_bytes(&bytes[self.challenge.len()..])?;
        is_still_its(self.peer.uid, settings)?;
        os::genuine(&self.peer, signature::clients(&request))
            .map_err(|why| not_allowed(format!("the program that asks is not iEchor's: {why}")))?;
        verbs::carry_out(self.peer.uid, request)
    }

    /// As far as it goes without waiting.
    fn advance(&mut self, settings: &Settings) -> Then {
        loop {
            let state = std::mem::replace(&mut self.state, State::Over);
            let (next, goes_on) = match state {
                State::Request(mut bytes, got) => match read(&self.socket, &mut bytes[got..]) {
                    Ok(0) => (State::Over, false),
                    Ok(more) => match whole(&mut bytes, got + more, self.challenge.len()) {
                        Ok(false) => (State::Request(bytes, got + more), true),
                        Ok(true) => match self.carry_out(&bytes, settings) {
                            Ok(Reply::Body(body)) => (answer(Ok(body)), true),
                            Ok(Reply::Port(fd)) => {
                                (State::Answer(wire::answer_bytes(&Ok(Vec::new())), 0, Some(fd)), true)
                            }
                            Ok(Reply::Uninstalled) => {
                                // One write: the answer is small and the socket empty.
                                self.state = answer(Ok(Vec::new()));
                                self.advance(settings);
                                return Then::End;
                            }
                            Err(refusal) => (refused(&self.peer, refusal), true),
                        },
                        Err(refusal) => (refused(&self.peer, refusal), true),
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
