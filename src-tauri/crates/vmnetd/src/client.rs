//! The client: a port is bound directly, and by the helper only if that needs privilege.

use std::{
    fmt,
    io::{self, IoSliceMut, Read, Write},
    mem::MaybeUninit,
    net::{SocketAddr, TcpListener, TcpStream, UdpSocket},
    os::{fd::OwnedFd, unix::net::UnixStream},
    path::{Path, PathBuf},
    time::Duration,
};

use rustix::{
    io::{Errno, FdFlags, fcntl_getfd, fcntl_setfd},
    net::{RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags, recvmsg},
};
use serde::{Deserialize, Serialize};

use crate::{
    SOCKET, VERSION,
    server::CHALLENGE,
    verbs,
    wire::{self, Code, HEADER, LIMIT, Protocol, Refusal, Request},
};

/// How long to wait for an answer: launchd starts the helper at most every 10 s (F 2.10).
const PATIENCE: Duration = Duration::from_secs(15);

/// The way to the helper.
#[derive(Clone, Debug)]
pub struct Helper {
    socket: PathBuf,
    challenge: bool,
}

/// By whom a port was bound.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// By this process: no privilege was needed.
    Ourselves,
    /// By the helper.
    Helper,
}

/// What the helper says of itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Status {
    /// Its version.
    pub version: String,
    /// The version of the policy it caches, if any.
    pub policy: Option<u64>,
}

/// Why there is no port, or no answer.
#[derive(Debug)]
pub struct Error {
    /// The port that was asked for.
    port: Option<(Protocol, SocketAddr)>,
    why: Why,
}

/// What kind of error.
#[derive(Debug)]
pub enum Why {
    /// Nobody answers at the helper's socket.
    NotRunning(io::Error),
    /// The helper is of another version: set-up's repair puts the right one there.
    OtherVersion(String),
    /// The helper refuses.
    Refused(Refusal),
    /// The system refuses, and the helper could not change that.
    System(Errno),
    /// The helper hung up, or said something that is not understood.
    Broken(String),
}

impl Default for Helper {
    fn default() -> Self {
        Self::at(Path::new(SOCKET))
    }
}

impl Helper {
    /// At another socket than the usual one.
    pub fn at(socket: &Path) -> Self {
        Self { socket: socket.to_owned(), challenge: CHALLENGE }
    }

    /// One that speaks first, also where helpers usually do not: for trying that.
    #[must_use]
    pub fn that_speaks_first(self) -> Self {
        Self { challenge: true, ..self }
    }

    /// A listening TCP socket: bound directly, and by the helper only when that is refused for want
    /// of privilege (`EACCES`, F 3.5).
    ///
    /// # Errors
    /// When neither can.
    pub fn listen(&self, address: SocketAddr) -> Result<(TcpListener, By), Error> {
        self.bind(Protocol::Tcp, address).map(|(fd, by)| (fd.into(), by))
    }

    /// A bound UDP socket, in the same way.
    ///
    /// # Errors
    /// As [`Helper::listen`].
    pub fn udp(&self, address: SocketAddr) -> Result<(UdpSocket, By), Error> {
        self.bind(Protocol::Udp, address).map(|(fd, by)| (fd.into(), by))
    }

    /// The live test: binds a TCP port like [`Helper::listen`] and reaches it as any client would.
    ///
    /// # Errors
    /// As [`Helper::listen`], or when it cannot be reached.
    pub fn try_out(&self, address: SocketAddr) -> Result<By, Error> {
        let (listener, by) = self.listen(address)?;
        let reach = || -> io::Result<()> {
            // The helper's sockets do not wait; this one should.
            listener.set_nonblocking(false)?;
            let mut client = TcpStream::connect_timeout(&address, PATIENCE)?;
            let ours = client.local_addr()?;
            // Somebody else may have been quicker; this one waits in line already.
            let mut server = loop {
                match listener.accept()? {
                    (server, from) if from == ours => break server,
                    _ => {}
                }
            };
            server.write_all(b"k")?;
            client.set_read_timeout(Some(PATIENCE))?;
            client.read_exact(&mut [0])
        };
        let broken = |e| Why::Broken(format!("it is bound, but cannot be reached: {e}"));
        reach().map_err(|e| Error { port: Some((Protocol::Tcp, address)), why: broken(e) })?;
        Ok(by)
    }

    fn bind(&self, protocol: Protocol, address: SocketAddr) -> Result<(OwnedFd, By), Error> {
        let failed = |why| Error { port: Some((protocol, address)), why };
        match verbs::open(protocol, address) {
            Ok(fd) => return Ok((fd, By::Ourselves)),
            Err(Errno::ACCESS) => {}
            Err(e) => return Err(failed(Why::System(e))),
        }
        let answer = self.ask(&Request::Bind(protocol, address)).map_err(failed)?;
        match answer {
            (_, Some(fd)) => Ok((fd, By::Helper)),
            (_, None) => Err(failed(Why::Broken("it sent no socket".to_owned()))),
        }
    }

    /// What the helper says of itself.
    ///
    /// # Errors
    /// When it does not answer, or is of another version than this client.
    pub fn status(&self) -> Result<Status, Error> {
        let status = self.plain(&Request::Status)?;
        let status: Status = serde_json::from_slice(&status)
            .map_err(|e| Error { port: None, why: Why::Broken(format!("its status is not understood: {e}")) })?;
        if status.version == VERSION {
            return Ok(status);
        }
        let other = format!("the helper has version {}, this app has {VERSION}", status.version);
        Err(Error { port: None, why: Why::OtherVersion(other) })
    }

    /// Has it cache a signed policy.
    ///
    /// # Errors
    /// When it refuses, or would: one that is too large is not sent.
    pub fn put_policy(&self, document: Vec<u8>) -> Result<(), Error> {
        if document.len() > LIMIT {
            let refusal = Refusal::new(Code::Policy, format!("a policy has at most {LIMIT} bytes"));
            return Err(Error { port: None, why: Why::Refused(refusal) });
        }
        self.plain(&Request::PutPolicy(document)).map(drop)
    }

    /// The cached policy, if there is one.
    ///
    /// # Errors
    /// When it does not answer.
    pub fn policy(&self) -> Result<Option<Vec<u8>>, Error> {
        self.plain(&Request::GetPolicy).map(|document| (!document.is_empty()).then_some(document))
    }

    /// Has it remove itself.
    ///
    /// # Errors
    /// When it refuses.
    pub fn uninstall(&self) -> Result<(), Error> {
        self.plain(&Request::Uninstall).map(drop)
    }

    fn plain(&self, request: &Request) -> Result<Vec<u8>, Error> {
        self.ask(request).map(|(body, _)| body).map_err(|why| Error { port: None, why })
    }

    fn ask(&self, request: &Request) -> Result<(Vec<u8>, Option<OwnedFd>), Why> {
        let mut tries = 0;
        loop {
            tries += 1;
            let answer = self.ask_once(request);
            let again = match &answer {
                // Pushed out by others, or it ended just then: launchd starts it again.
                Err(Why::Broken(_)) => true,
                // Nobody listens yet, or macOS says so when too many wait (XNU's `unp_connect`).
                Err(Why::NotRunning(e)) => e.kind() == io::ErrorKind::ConnectionRefused,
                _ => false,
            };
            if !again || tries == 5 {
                return answer;
            }
            std::thread::sleep(Duration::from_millis(20 * tries));
        }
    }

    fn ask_once(&self, request: &Request) -> Result<(Vec<u8>, Option<OwnedFd>), Why> {
        let broken = |e: io::Error| Why::Broken(e.to_string());
        let mut socket = UnixStream::connect(&self.socket).map_err(Why::NotRunning)?;
        socket
            .set_read_timeout(Some(PATIENCE))
            .and_then(|()| socket.set_write_timeout(Some(PATIENCE)))
            .map_err(broken)?;
        let mut message = vec![0; if self.challenge { wire::CHALLENGE } else { 0 }];
        socket.read_exact(&mut message).map_err(broken)?;
        message.extend(request.to_bytes());
        // A refusal may come before all is read.
        let _ = socket.write_all(&message);
        let mut header = [0; HEADER];
        let (got, fd) = receive(&socket, &mut header)?;
        socket.read_exact(&mut header[got..]).map_err(broken)?;
        let (code, length) = wire::header(header).map_err(|refusal| match refusal.code {
            Code::OtherVersion => Why::OtherVersion("the helper speaks another version of the protocol".to_owned()),
            _ => Why::Broken(refusal.text),
        })?;
        let mut body = vec![0; length];
        socket.read_exact(&mut body).map_err(broken)?;
        if fd.is_some() {
            // It closes its copy now (F 4.13). If it is gone already, that is as good.
            let _ = socket.write_all(b"k");
        }
        match wire::answer_from(code, body) {
            Ok(body) => Ok((body, fd)),
            Err(refusal) if refusal.code == Code::OtherVersion => Err(Why::OtherVersion(refusal.text)),
            Err(refusal) => Err(Why::Refused(refusal)),
        }
    }
}

/// The beginning of an answer, and the descriptor with it. Room for more than one is needed, so that
/// none is lost and all others are closed (F 4.12).
fn receive(socket: &UnixStream, buffer: &mut [u8]) -> Result<(usize, Option<OwnedFd>), Why> {
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(32))];
    let mut control = RecvAncillaryBuffer::new(&mut space);
    let got = loop {
        match recvmsg(socket, &mut [IoSliceMut::new(buffer)], &mut control, RecvFlags::empty()) {
            Err(Errno::INTR) => {}
            Err(e) => return Err(Why::Broken(e.to_string())),
            Ok(got) if got.bytes == 0 => return Err(Why::Broken("it hung up".to_owned())),
            Ok(got) => break got.bytes,
        }
    };
    let mut first = None;
    for message in control.drain() {
        if let RecvAncillaryMessage::ScmRights(fds) = message {
            for fd in fds {
                // No MSG_CMSG_CLOEXEC on macOS (F 4.11).
                let flags = fcntl_getfd(&fd).map_err(|e| Why::Broken(e.to_string()))?;
                fcntl_setfd(&fd, flags | FdFlags::CLOEXEC).map_err(|e| Why::Broken(e.to_string()))?;
                first.get_or_insert(fd);
            }
        }
    }
    Ok((got, first))
}

impl Error {
    /// What kind.
    pub fn why(&self) -> &Why {
        &self.why
    }

    /// What to do about it.
    pub fn help(&self) -> &'static str {
        match &self.why {
            Why::NotRunning(_) => {
                "run: iechor-setup apply --ports (or repair, if privileged ports are allowed already)"
            }
            Why::OtherVersion(_) => "run: iechor-setup repair",
            Why::System(Errno::ADDRINUSE) => "something else uses this port: stop it, or choose another port",
            Why::System(Errno::ADDRNOTAVAIL) => "this Mac has no such address: choose one that it has",
            Why::Refused(Refusal { code: Code::System, errno, .. }) if *errno == Errno::ADDRINUSE.raw_os_error() => {
                "something else uses this port: stop it, or choose another port"
            }
            Why::Refused(Refusal { code: Code::System, errno, .. }) if *errno == Errno::ADDRNOTAVAIL.raw_os_error() => {
                "this Mac has no such address: choose one that it has"
            }
            Why::Refused(Refusal { code: Code::NotAllowed, .. }) => {
                "set up iEchor for this account: iechor-setup apply"
            }
            Why::Refused(Refusal { code: Code::Policy, .. }) => "ask whoever manages this Mac",
            Why::Refused(Refusal { code: Code::Unsafe, .. }) => {
                "look at it with: ls -led, and ask whoever manages this Mac"
            }
            _ => "try again",
        }
    }
}

/// In the form that people know from the manual.
impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some((protocol, address)) = &self.port {
            write!(f, "Ports are not available: exposing port {protocol} {address} -> 0.0.0.0:0: ")?;
        }
        match &self.why {
            Why::NotRunning(cause) => {
                let cause = match cause.kind() {
                    io::ErrorKind::ConnectionRefused => "connection refused".to_owned(),
                    io::ErrorKind::NotFound => "no such file or directory".to_owned(),
                    io::ErrorKind::PermissionDenied => "permission denied".to_owned(),
                    _ => cause.to_string(),
                };
                write!(f, "failed to connect to {SOCKET}: is vmnetd running?: dial unix {SOCKET}: connect: {cause}")
            }
            Why::OtherVersion(text) | Why::Broken(text) => f.write_str(text),
            Why::Refused(refusal) => f.write_str(&refusal.text),
            Why::System(cause) => write!(f, "could not bind: {cause}"),
        }
    }
}

impl std::error::Error for Error {}
