//! The server: one thread, one `poll` loop over the listening socket and a bounded number of connections.

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
    debug_root,
    log::{self, About},
    os::{self, Peer},
    set_up, signature,
    verbs::{self, Reply},
    wire::{self, Code, Refusal, Request},
};

/// The most connections at a time.
pub const CONNECTIONS: usize = 64;
/// The most connections of one account; a further one displaces one of its own.
pub const PER_ACCOUNT: usize = 16;
/// The deadline of a connection.
pub const PATIENCE: Duration = Duration::from_secs(5);
/// How long the helper stays without a connection: well above launchd's throttle of 10 s (F 2.10).
pub const IDLE: Duration = Duration::from_secs(60);
/// How often it is looked whether a root side has ended.
const LOOK: Duration = Duration::from_millis(500);

/// The configuration of a helper.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The authorised accounts, besides root.
    pub allow: Vec<Allowed>,
    /// The accounts that may start the root side of set-up; root needs no helper for that.
    pub set_up: Vec<Allowed>,
    /// The helper exits after so long without a connection.
    pub idle: Duration,
    /// True if the helper sends a challenge first.
    pub challenge: bool,
}

/// An authorised account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Allowed {
    /// Its uid.
    pub uid: u32,
    /// Its name, because the uid of a deleted account is reused. `None` in jobs that an older version installed:
    /// those go by the uid alone until they are repaired.
    pub name: Option<String>,
}

impl Allowed {
    /// Parses `UID:NAME`, or `UID` alone.
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
    /// The challenge that must precede the request.
    challenge: Vec<u8>,
    until: Instant,
    state: State,
}

enum State {
    /// Receiving: a buffer for the request, and how many bytes of it have arrived.
    Request(Vec<u8>, usize),
    /// Sending: an answer, how many bytes of it are sent, and a descriptor to attach to the first byte.
    Answer(Vec<u8>, usize, Option<OwnedFd>),
    /// A descriptor was sent, and is kept open until the client acknowledges it.
    Handed(#[allow(dead_code, reason = "held, not used")] OwnedFd),
    /// The connection is to be closed.
    Over,
}

/// Why the server stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    /// Nobody has connected for a while.
    Idle,
    /// It has removed its files and answered: the caller has launchd forget the job.
    Uninstalled,
}

/// Serves until idle or uninstalled.
///
/// # Errors
/// When the listening socket fails.
pub fn serve(listener: &OwnedFd, settings: &Settings) -> rustix::io::Result<Ended> {
    rustix::io::ioctl_fionbio(listener, true)?;
    let mut connections: VecDeque<Connection> = VecDeque::with_capacity(CONNECTIONS + 1);
    let mut running = set_up::Running::default();
    let mut last = Instant::now();
    loop {
        let now = Instant::now();
        let alone = running.reap();
        if !connections.is_empty() || !alone {
            last = now;
        }
        connections.retain(|connection| connection.until > now && !matches!(connection.state, State::Over));
        let until = connections.iter().map(|c| c.until).min().unwrap_or(last + settings.idle);
        let until = if alone { until } else { until.min(now + LOOK) };
        if connections.is_empty() && alone && until <= now {
            debug_root!("no connection for {} s: exits", settings.idle.as_secs());
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
            if connection.advance(settings, &mut running) == Then::End {
                return Ok(Ended::Uninstalled);
            }
        }
        if !ready[0] {
            continue;
        }
        let Some(socket) = accepted(listener)? else { continue };
        last = now;
        let Ok(mut connection) = Connection::new(socket, settings) else { continue };
        // Most clients have sent their request already; an unauthorised one is answered here.
        if connection.advance(settings, &mut running) == Then::End {
            return Ok(Ended::Uninstalled);
        }
        if !matches!(connection.state, State::Over) {
            make_room(&mut connections, &connection.peer);
            connections.push_back(connection);
        }
    }
}

/// Makes room for one more connection of an account: drops the oldest connection of the process that has the most.
/// So a process that floods the helper displaces its own connections. No account displaces another's, unless there
/// are more accounts than [`CONNECTIONS`] has room for.
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

/// Accepts a connection; `None` if there is none after all, or no room for one.
fn accepted(listener: &OwnedFd) -> rustix::io::Result<Option<OwnedFd>> {
    match os::accept(listener) {
        Ok(socket) => Ok(Some(socket)),
        // The client closed the connection in the meantime.
        Err(Errno::AGAIN | Errno::INTR | Errno::CONNABORTED) => Ok(None),
        // Out of descriptors or memory: existing connections go on, and the pause keeps this from being a busy
        // loop.
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

/// Refuses a peer whose uid is not authorised.
fn may_connect(peer: &Peer, settings: &Settings) -> Result<(), Refusal> {
    match peer.uid == 0 || settings.allow.iter().any(|allowed| allowed.uid == peer.uid) {
        true => Ok(()),
        false => Err(not_allowed(format!("uid {} may not use the helper of this Mac", peer.uid))),
    }
}

/// Refuses an account that is not on the list of those that may set up.
fn may_set_up(uid: u32, settings: &Settings) -> Result<(), Refusal> {
    // By name too: whoever is on it without one is not on it.
    if !settings.set_up.iter().any(|allowed| allowed.uid == uid && allowed.name.is_some()) {
        return Err(not_allowed(format!("uid {uid} may not set up through the helper of this Mac")));
    }
    is_still_named(uid, &settings.set_up)
}

/// Refuses a uid that was given to another account since it was authorised.
fn is_still_named(uid: u32, list: &[Allowed]) -> Result<(), Refusal> {
    let allowed = || list.iter().filter(|allowed| allowed.uid == uid);
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

/// Logs a refusal, and returns the state that sends it.
fn refused(peer: &Peer, refusal: Refusal) -> State {
    let about = match refusal.code {
        Code::System | Code::Unsafe => About::Failure,
        Code::NotUnderstood
        | Code::NotAllowed
        | Code::NotPrivileged
        | Code::Policy
        | Code::OtherVersion
        | Code::Busy => About::Refusal,
    };
    log::write(about, &format!("refused uid {}, process {}: {}", peer.uid, peer.process(), refusal.text));
    answer(Err(refusal))
}

/// What to do after a connection advanced.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Then {
    /// Go on serving.
    GoOn,
    /// Exit: the helper was uninstalled.
    End,
}

impl State {
    /// Returns the events to poll for.
    fn waits_for(&self) -> PollFlags {
        match self {
            Self::Answer(..) => PollFlags::OUT,
            _ => PollFlags::IN,
        }
    }
}

impl Connection {
    /// Refuses unauthorised peers before reading anything from them.
    fn new(socket: OwnedFd, settings: &Settings) -> rustix::io::Result<Self> {
        let peer = os::peer(&socket)?;
        let challenge = if settings.challenge { wire::challenge()? } else { Vec::new() };
        if !challenge.is_empty() {
            // Does not block: the send buffer of a new socket is empty.
            write(&socket, &challenge)?;
        }
        let state = match may_connect(&peer, settings) {
            Ok(()) => State::Request(vec![0; challenge.len() + wire::USUAL], 0),
            Err(refusal) => refused(&peer, refusal),
        };
        Ok(Self { socket, peer, challenge, until: Instant::now() + PATIENCE, state })
    }

    /// Authorises a complete request and executes it: the peer is still the one that connected, and may make it.
    ///
    /// Looking up accounts and verifying signatures is expensive, so it is done only once the challenge was
    /// answered.
    fn execute(&self, bytes: &[u8], settings: &Settings, running: &mut set_up::Running) -> Result<Reply, Refusal> {
        if !self.challenge.is_empty() {
            let now = os::peer(&self.socket).map_err(|e| not_allowed(e.to_string()))?;
            if now != self.peer || !bytes.starts_with(&self.challenge) {
                return Err(not_allowed("this request is not from whoever connected".to_owned()));
            }
        }
        let request = Request::from_bytes(&bytes[self.challenge.len()..])?;
        debug_root!("uid {} requests: {}", self.peer.uid, request.name());
        is_still_named(self.peer.uid, &settings.allow)?;
        os::genuine(&self.peer, signature::clients(&request))
            .map_err(|why| not_allowed(format!("the program that asks is not iEchor's: {why}")))?;
        if request == Request::SetUp {
            may_set_up(self.peer.uid, settings)?;
            running.start(self.peer.uid, &self.socket)?;
            return Ok(Reply::PassedOn);
        }
        verbs::execute(self.peer.uid, request)
    }

    /// Advances the connection as far as possible without blocking.
    fn advance(&mut self, settings: &Settings, running: &mut set_up::Running) -> Then {
        loop {
            let state = std::mem::replace(&mut self.state, State::Over);
            let (next, goes_on) = match state {
                State::Request(mut bytes, got) => match read(&self.socket, &mut bytes[got..]) {
                    Ok(0) => (State::Over, false),
                    Ok(more) => match is_complete(&mut bytes, got + more, self.challenge.len()) {
                        Ok(false) => (State::Request(bytes, got + more), true),
                        Ok(true) => match self.execute(&bytes, settings, running) {
                            Ok(Reply::Body(body)) => (answer(Ok(body)), true),
                            Ok(Reply::Port(fd)) => {
                                (State::Answer(wire::answer_bytes(&Ok(Vec::new())), 0, Some(fd)), true)
                            }
                            Ok(Reply::Uninstalled) => {
                                // One write suffices: the answer is small and the send buffer empty.
                                self.state = answer(Ok(Vec::new()));
                                self.advance(settings, running);
                                return Then::End;
                            }
                            Ok(Reply::PassedOn) => {
                                // It says nothing before it has a request, which the client sends after this answer.
                                let _ = write(&self.socket, &wire::answer_bytes(&Ok(Vec::new())));
                                (State::Over, false)
                            }
                            Err(refusal) => (refused(&self.peer, refusal), true),
                        },
                        Err(refusal) => (refused(&self.peer, refusal), true),
                    },
                    Err(e) => (after_error(e, State::Request(bytes, got)), false),
                },
                State::Answer(bytes, sent, fd) => match send(&self.socket, &bytes[sent..], fd.as_ref()) {
                    Ok(more) if sent + more < bytes.len() => (State::Answer(bytes, sent + more, None), true),
                    Ok(_) => (fd.map_or(State::Over, State::Handed), false),
                    Err(e) => (after_error(e, State::Answer(bytes, sent, fd)), false),
                },
                State::Handed(fd) => {
                    let mut byte = [0];
                    match read(&self.socket, &mut byte) {
                        Err(e) => (after_error(e, State::Handed(fd)), false),
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

/// Returns true once the request (behind a challenge of `after` bytes) is complete. Resizes the buffer to its exact
/// length when the header is known.
fn is_complete(bytes: &mut Vec<u8>, got: usize, after: usize) -> Result<bool, Refusal> {
    let begun = bytes.get(after..got).unwrap_or_default();
    let Some(length) = Request::length(begun)?.map(|length| after + length) else { return Ok(false) };
    if got > length {
        return Err(Refusal::new(Code::NotUnderstood, "something follows the request"));
    }
    bytes.resize(length, 0);
    Ok(got == length)
}

/// Returns the state that sends an answer.
fn answer(answer: Result<Vec<u8>, Refusal>) -> State {
    State::Answer(wire::answer_bytes(&answer), 0, None)
}

/// Keeps the state if the error means that the socket is not ready, and ends the connection on any other.
fn after_error(error: Errno, state: State) -> State {
    if matches!(error, Errno::AGAIN | Errno::INTR) { state } else { State::Over }
}

/// Sends bytes, with a descriptor if there is one.
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
