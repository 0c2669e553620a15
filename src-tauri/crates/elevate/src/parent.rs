//! Both ends of the socket between a root parent and the child that dropped root: the child sends one byte
//! and the descriptor of a channel (`SCM_RIGHTS`), and the parent acknowledges with one byte.

use std::{
    env,
    io::{IoSlice, IoSliceMut, Read, Write},
    mem::MaybeUninit,
    os::{
        fd::{AsFd, OwnedFd},
        unix::net::UnixStream,
    },
    sync::OnceLock,
    thread,
    time::Duration,
};

use model::Failure;
use rustix::{
    io::{Errno, FdFlags, fcntl_setfd},
    net::{
        RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags, SendAncillaryBuffer, SendAncillaryMessage, SendFlags,
        SocketType, recvmsg, sendmsg,
    },
};

use crate::failures::{Lost, lost};

/// The environment variable that gives the child the number of its descriptor.
pub(crate) const VARIABLE: &str = "IECHOR_SETUP_PARENT";

static PARENT: OnceLock<Option<UnixStream>> = OnceLock::new();

/// Returns true if this process can run root commands without a password: it is root, or has a root parent.
pub(crate) fn may_act_as_root() -> bool {
    parent().is_some() || rustix::process::geteuid().is_root()
}

/// Returns the socket to the root parent, if there is one. A process that is root has none: otherwise the
/// environment could make it keep root while it works in somebody's home.
pub(crate) fn parent() -> Option<&'static UnixStream> {
    PARENT
        .get_or_init(|| {
            let number: i32 = env::var(VARIABLE).ok()?.parse().ok()?;
            if rustix::process::geteuid().is_root() { None } else { adopt(number) }
        })
        .as_ref()
}

/// Takes ownership of the inherited descriptor, if it is a socket.
#[allow(unsafe_code)]
fn adopt(number: i32) -> Option<UnixStream> {
    use std::os::fd::{BorrowedFd, FromRawFd};
    if number <= 2 {
        return None;
    }
    // SAFETY: only borrowed for two checks; a number that is no open descriptor gives EBADF.
    let fd = unsafe { BorrowedFd::borrow_raw(number) };
    rustix::net::sockopt::socket_type(fd).ok()?;
    fcntl_setfd(fd, FdFlags::CLOEXEC).ok()?;
    // SAFETY: the parent made this descriptor for this process alone and named it in a variable;
    // nothing else here owns it, and this runs once (OnceLock).
    Some(unsafe { UnixStream::from_raw_fd(number) })
}

/// Requests that the root parent runs the root side on `channel`.
pub(crate) fn ask_parent(channel: OwnedFd) -> Result<(), Failure> {
    let lost = || lost(Lost::Parent);
    let parent = parent().ok_or_else(lost)?;
    let fds = [channel.as_fd()];
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(1))];
    let mut control = SendAncillaryBuffer::new(&mut space);
    control.push(SendAncillaryMessage::ScmRights(&fds));
    // No flag against SIGPIPE: Rust programs ignore it, and macOS knows none (F 4.15).
    // Linux limits the descriptors that an account has in flight (ETOOMANYREFS), and other programs of the
    // person count towards that limit.
    let mut tries = 0;
    loop {
        match sendmsg(parent, &[IoSlice::new(b"R")], &mut control, SendFlags::empty()) {
            Err(Errno::TOOMANYREFS) if tries < 100 => tries += 1,
            sent => break sent.map(drop).map_err(|e| lost().because_io(e))?,
        }
        thread::sleep(Duration::from_millis(20));
    }
    // Kept open until the acknowledgement: macOS may lose a socket that is closed while in flight (F 4.13).
    let mut parent = parent;
    parent.read_exact(&mut [0]).map_err(|e| lost().because_io(e))
}

/// Receives the channel of the next request; `None` when the child is gone or broke the protocol.
pub(crate) fn receive(from: &UnixStream) -> Option<OwnedFd> {
    let mut byte = [0];
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(4))];
    let mut control = RecvAncillaryBuffer::new(&mut space);
    let got = loop {
        match recvmsg(from, &mut [IoSliceMut::new(&mut byte)], &mut control, RecvFlags::empty()) {
            Err(Errno::INTR) => {}
            other => break other.ok()?,
        }
    };
    let channel = control.drain().find_map(|message| match message {
        RecvAncillaryMessage::ScmRights(mut fds) => fds.next(),
        _ => None,
    });
    let channel = channel.filter(|_| got.bytes == 1)?;
    fcntl_setfd(&channel, FdFlags::CLOEXEC).ok()?;
    // Root writes to stream sockets only: a datagram carries the credentials of its sender.
    rustix::net::sockopt::socket_type(&channel).ok().filter(|kind| *kind == SocketType::STREAM)?;
    let mut to = from;
    to.write_all(b"R").ok()?;
    Some(channel)
}
