//! `expose`: binds a port, directly or through the helper, and forwards what comes.
//!
//! TCP: a thread for each connection, reading only as fast as the other end takes it, and passing on
//! the end of either direction. UDP: each sender has a socket of its own towards the
//! target, until nothing has come back for a minute.

use std::{
    collections::HashMap,
    io::{self, Read, Write},
    net::{Shutdown, SocketAddr, TcpListener, TcpStream, UdpSocket},
    ops::Range,
    os::fd::OwnedFd,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

use apply::ports;
use elevate::{Need, Session};
use model::{Bound, Doing, Failure, Said, catalogue::say, output::Exposed, text};
use rustix::{
    event::{PollFd, PollFlags, poll},
    io::Errno,
    net::sockopt,
    process::{Resource, Rlimit, getrlimit, setrlimit},
};
use vmnetd::{
    client::{Helper, Why},
    wire::Protocol,
};

use crate::{output::Output, require};

/// One read of a connection.
const BUFFER: usize = 128 * 1024;
/// Threads need little: the buffer is on the heap.
const STACK: usize = 64 * 1024;
/// How long to try to reach the target.
const PATIENCE: Duration = Duration::from_secs(10);
/// How long a UDP sender is remembered without an answer.
const QUIET: Duration = Duration::from_secs(60);
/// How many UDP senders are remembered.
const SENDERS: usize = 4096;

/// Binds the port: directly, through the helper, or through one that is asked for now.
pub(crate) fn bind(
    session: &Session,
    output: &Output,
    (protocol, address): (Protocol, SocketAddr),
    need: &Need,
) -> Result<(OwnedFd, Bound), Failure> {
    require::with_prompt(output, need.patience, |frontend| session.bind(protocol, address, need, frontend))
}

/// Reports through `on_bound` how the port was bound, and forwards until the process ends.
pub(crate) fn expose(
    session: &Session,
    (protocol, address, to): (Protocol, SocketAddr, SocketAddr),
    (socket, bound): (OwnedFd, Bound),
    on_bound: impl FnOnce(Exposed),
) -> Result<(), Failure> {
    // As many connections as the system allows.
    let limit = getrlimit(Resource::Nofile);
    let current = match limit.maximum {
        // macOS takes no more than OPEN_MAX, and says that there is no limit (setrlimit(2), COMPATIBILITY).
        most if cfg!(target_os = "macos") => Some(most.map_or(10_240, |most| most.min(10_240))),
        most => most,
    };
    let _ = setrlimit(Resource::Nofile, Rlimit { current, ..limit });
    let said = |address: SocketAddr| Exposed {
        protocol: protocol.to_string().to_lowercase(),
        address: address.to_string(),
        to: to.to_string(),
        bound,
    };
    if bound == Bound::ByHelper {
        warn_of_other_version(&ports::helper(session.tree()));
    }
    match protocol {
        Protocol::Tcp => {
            let listener = TcpListener::from(socket);
            on_bound(said(listener.local_addr().unwrap_or(address)));
            forward(&listener, to)
        }
        Protocol::Udp => {
            let socket = UdpSocket::from(socket);
            on_bound(said(socket.local_addr().unwrap_or(address)));
            forward_datagrams(socket, to)
        }
    }
}

fn warn_of_other_version(helper: &Helper) {
    if let Err(e) = helper.status()
        && let Why::OtherVersion(_) = e.why()
    {
        let failure = ports::failure(&e);
        complain!(
            "iechor-setup: {}",
            text!("terminal-warning", what = failure.told_text(), help = failure.help_text())
        );
    }
}

fn forward(listener: &TcpListener, to: SocketAddr) -> Result<(), Failure> {
    // The helper's sockets do not wait; this one should.
    listener.set_nonblocking(false).map_err(|e| Failure::io(Doing::Wait, "", e))?;
    loop {
        match listener.accept() {
            Ok((client, _)) => {
                let begun = thread::Builder::new().stack_size(STACK).spawn(move || {
                    // What is broken off on one side is broken off on the other: an orderly end would say
                    // that all was there.
                    match TcpStream::connect_timeout(&to, PATIENCE) {
                        Ok(target) if join(&client, &target).is_ok() => {}
                        Ok(target) => {
                            break_off(&target);
                            break_off(&client);
                        }
                        Err(e) => {
                            unreached(to, &e);
                            break_off(&client);
                        }
                    }
                });
                // Out of threads: this one is hung up on.
                let _ = begun;
            }
            Err(e) if matches!(e.kind(), io::ErrorKind::ConnectionAborted | io::ErrorKind::Interrupted) => {}
            // Out of descriptors: those that are open go on, and some will end.
            Err(_) => thread::sleep(Duration::from_millis(20)),
        }
    }
}

/// Says, once, that the target cannot be reached.
fn unreached(to: SocketAddr, cause: &io::Error) {
    static SAID: AtomicBool = AtomicBool::new(false);
    if !SAID.swap(true, Ordering::Relaxed) {
        let may_be_kept_from = is_kept_from_local_network(to, cause, cfg!(target_os = "macos"));
        complain!(
            "iechor-setup: {}",
            text!("terminal-unreached", address = to.to_string(), why = Said::of_io(cause).text())
        );
        if may_be_kept_from {
            complain!("{}", text!("terminal-help", what = say("terminal-local_network")));
        }
    }
}

/// Whether this is a target elsewhere that a Mac says there is no way to: since macOS 15 that is also what a program
/// hears that may not reach the local network (Apple's TN3179).
fn is_kept_from_local_network(to: SocketAddr, cause: &io::Error, mac: bool) -> bool {
    let no_way = matches!(cause.kind(), io::ErrorKind::HostUnreachable | io::ErrorKind::NetworkUnreachable);
    mac && no_way && !to.ip().is_loopback()
}

/// Its end, which follows, is a reset.
fn break_off(socket: &TcpStream) {
    let _ = sockopt::set_socket_linger(socket, Some(Duration::ZERO));
}

/// Both directions, until both have ended; an error in one ends both.
fn join(client: &TcpStream, target: &TcpStream) -> io::Result<()> {
    for socket in [client, target] {
        socket.set_nodelay(true)?;
        socket.set_nonblocking(true)?;
    }
    let (mut there, mut back) = (Direction::default(), Direction::default());
    loop {
        there.pass_on(client, target)?;
        back.pass_on(target, client)?;
        if there.is_over() && back.is_over() {
            return Ok(());
        }
        // Only what something is expected of: what has ended would be ready for ever.
        let mut waiting = Vec::with_capacity(2);
        for (socket, reads, writes) in [(client, &there, &back), (target, &back, &there)] {
            let mut events = PollFlags::empty();
            events.set(PollFlags::IN, reads.wants());
            events.set(PollFlags::OUT, writes.holds());
            if !events.is_empty() {
                waiting.push(PollFd::new(socket, events));
            }
        }
        match poll(&mut waiting, None) {
            Ok(_) | Err(Errno::INTR) => {}
            Err(e) => return Err(e.into()),
        }
    }
}

/// One direction: what was read and is not written yet. Nothing more is read until it is, so the one
/// end is as slow as the other.
#[derive(Default)]
struct Direction {
    buffer: Vec<u8>,
    held: Range<usize>,
    ended: bool,
}

impl Direction {
    fn holds(&self) -> bool {
        !self.held.is_empty()
    }

    fn wants(&self) -> bool {
        !self.ended && !self.holds()
    }

    fn is_over(&self) -> bool {
        self.ended && !self.holds()
    }

    /// As far as it goes without waiting, but not for so long that the other one has to wait.
    fn pass_on(&mut self, mut from: &TcpStream, mut to: &TcpStream) -> io::Result<()> {
        self.buffer.resize(BUFFER, 0);
        for _ in 0..8 {
            while self.holds() {
                match to.write(&self.buffer[self.held.clone()]) {
                    Ok(written) => self.held.start += written,
                    Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
                    Err(e) => return waits(e),
                }
            }
            if self.ended {
                return Ok(());
            }
            match from.read(&mut self.buffer) {
                // The end is passed on, and the other direction goes on.
                Ok(0) => {
                    self.ended = true;
                    return to.shutdown(Shutdown::Write);
                }
                Ok(read) => self.held = 0..read,
                Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
                Err(e) => return waits(e),
            }
        }
        Ok(())
    }
}

fn waits(error: io::Error) -> io::Result<()> {
    if error.kind() == io::ErrorKind::WouldBlock { Ok(()) } else { Err(error) }
}

type Senders = Arc<Mutex<HashMap<SocketAddr, (Arc<UdpSocket>, Instant)>>>;

fn forward_datagrams(socket: UdpSocket, to: SocketAddr) -> Result<(), Failure> {
    socket.set_nonblocking(false).map_err(|e| Failure::io(Doing::Wait, "", e))?;
    let socket = Arc::new(socket);
    let senders: Senders = Arc::default();
    let mut buffer = vec![0; 65_536];
    loop {
        // An error is that of an earlier datagram, which nobody took.
        let Ok((got, sender)) = socket.recv_from(&mut buffer) else { continue };
        let known = senders.lock().unwrap_or_else(PoisonError::into_inner).get_mut(&sender).map(|(towards, last)| {
            *last = Instant::now();
            towards.clone()
        });
        if let Ok(towards) = known.map_or_else(|| remember(&senders, &socket, sender, to), Ok) {
            let _ = towards.send(&buffer[..got]);
        }
    }
}

/// A socket for a new sender, and a thread for what comes back to it. Where there are too many, whoever
/// was quiet for longest gives way: else one host could shut out all others.
fn remember(
    senders: &Senders,
    socket: &Arc<UdpSocket>,
    sender: SocketAddr,
    to: SocketAddr,
) -> io::Result<Arc<UdpSocket>> {
    let mut all = senders.lock().unwrap_or_else(PoisonError::into_inner);
    if all.len() >= SENDERS
        && let Some(quietest) = all.iter().min_by_key(|(_, (_, last))| *last).map(|(sender, _)| *sender)
        && let Some((towards, _)) = all.remove(&quietest)
    {
        // Its thread hears of it at once.
        let _ = rustix::net::shutdown(&towards, rustix::net::Shutdown::Both);
    }
    let any: SocketAddr = if to.is_ipv4() { ([0, 0, 0, 0], 0).into() } else { ([0_u16; 8], 0).into() };
    let towards = Arc::new(UdpSocket::bind(any)?);
    towards.connect(to)?;
    towards.set_read_timeout(Some(QUIET))?;
    let (answers, back, senders) = (towards.clone(), socket.clone(), senders.clone());
    thread::Builder::new().stack_size(STACK).spawn(move || {
        let mut buffer = vec![0; 65_536];
        loop {
            let got = answers.recv(&mut buffer);
            if let Ok(got @ 1..) = got {
                let _ = back.send_to(&buffer[..got], sender);
                continue;
            }
            let mut all = senders.lock().unwrap_or_else(PoisonError::into_inner);
            if !all.get(&sender).is_some_and(|(towards, _)| Arc::ptr_eq(towards, &answers)) {
                return;
            }
            match got {
                Ok(_) => drop(back.send_to(&[], sender)),
                Err(e) if matches!(e.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut) => {
                    all.remove(&sender);
                    return;
                }
                // Nobody is there at the moment.
                Err(_) => {}
            }
        }
    })?;
    all.insert(sender, (towards.clone(), Instant::now()));
    Ok(towards)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_local_network_permission_is_named_where_it_can_be_the_reason() {
        let cause = io::Error::from(io::ErrorKind::HostUnreachable);
        let to = |text: &str| text.parse().expect("an address");
        assert!(say("terminal-local_network").contains("Local Network"));
        assert!(is_kept_from_local_network(to("192.0.2.7:80"), &cause, true));
        assert!(!is_kept_from_local_network(to("127.0.0.1:80"), &cause, true));
        assert!(!is_kept_from_local_network(to("192.0.2.7:80"), &cause, false));
        assert!(!is_kept_from_local_network(to("192.0.2.7:80"), &io::ErrorKind::ConnectionRefused.into(), true));
    }
}
