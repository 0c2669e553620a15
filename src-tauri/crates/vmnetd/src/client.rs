//! The client. It binds a port directly, and asks the helper only if that needs privilege.

use std::{
    fmt,
    io::{self, IoSliceMut, Read, Write},
    mem::MaybeUninit,
    net::{SocketAddr, TcpListener, TcpStream, UdpSocket},
    os::{fd::OwnedFd, unix::net::UnixStream},
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use rustix::{
    io::{Errno, FdFlags, fcntl_getfd, fcntl_setfd},
    net::{RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags, recvmsg},
};

use crate::{
    SOCKET, VERSION, bind,
    wire::{self, CHALLENGE_LENGTH, Code, HEADER, LIMIT, Protocol, Refusal, Request, SENDS_CHALLENGE, Served, Status},
};

/// How long to wait for an answer: launchd starts the helper at most every 10 s (F 2.10).
const PATIENCE: Duration = Duration::from_secs(15);
/// How long a request is repeated that is refused because others are at work.
const WHILE_BUSY: Duration = Duration::from_secs(3);

/// A client of the helper.
#[derive(Clone, Debug)]
pub struct Helper {
    socket: PathBuf,
    challenge: bool,
}

/// The process that bound a port.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// This process: no privilege was needed.
    Ourselves,
    /// The helper.
    Helper,
}

/// The answer to a request.
struct Answered {
    socket: UnixStream,
    body: Vec<u8>,
    fd: Option<OwnedFd>,
}

/// A failed request.
#[derive(Debug)]
pub struct Error {
    /// The port that was asked for.
    port: Option<(Protocol, SocketAddr)>,
    why: Why,
}

/// The kind of an error.
#[derive(Debug)]
pub enum Why {
    /// Nobody answers at the helper's socket.
    NotRunning(io::Error),
    /// The helper is of another version; repair installs the right one.
    OtherVersion(String),
    /// The helper refused.
    Refused(Refusal),
    /// Binding failed with an error that the helper could not change.
    System(Errno),
    /// The helper closed the connection, or sent something malformed.
    Broken(String),
}

impl Default for Helper {
    fn default() -> Self {
        Self::at(Path::new(SOCKET))
    }
}

impl Helper {
    /// Returns a client for the helper at this socket.
    pub fn at(socket: &Path) -> Self {
        Self { socket: socket.to_owned(), challenge: SENDS_CHALLENGE }
    }

    /// Returns a client that expects the challenge although this platform has none. For tests.
    #[must_use]
    pub fn with_challenge(self) -> Self {
        Self { challenge: true, ..self }
    }

    /// Returns a listening TCP socket: bound directly, and by the helper only if that fails for want of privilege
    /// (`EACCES`, F 3.5).
    ///
    /// # Errors
    /// When neither succeeds.
    pub fn listen(&self, address: SocketAddr) -> Result<(TcpListener, By), Error> {
        self.bind(Protocol::Tcp, address).map(|(fd, by)| (fd.into(), by))
    }

    /// Returns a bound UDP socket, in the same way.
    ///
    /// # Errors
    /// As [`Helper::listen`].
    pub fn udp(&self, address: SocketAddr) -> Result<(UdpSocket, By), Error> {
        self.bind(Protocol::Udp, address).map(|(fd, by)| (fd.into(), by))
    }

    /// Runs the live test: binds a TCP port as [`Helper::listen`] and connects to it.
    ///
    /// # Errors
    /// As [`Helper::listen`], or when the connection fails.
    pub fn try_out(&self, address: SocketAddr) -> Result<By, Error> {
        let (listener, by) = self.listen(address)?;
        let reach = || -> io::Result<()> {
            // Sockets from the helper are non-blocking; makes this one blocking.
            listener.set_nonblocking(false)?;
            let mut client = TcpStream::connect_timeout(&address, PATIENCE)?;
            let ours = client.local_addr()?;
            // Another client may have connected first; ours is in the accept queue.
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

    /// Returns a bound socket of either protocol, in the same way.
    ///
    /// # Errors
    /// As [`Helper::listen`].
    pub fn bind(&self, protocol: Protocol, address: SocketAddr) -> Result<(OwnedFd, By), Error> {
        let failed = |why| Error { port: Some((protocol, address)), why };
        match bind::open(protocol, address) {
            Ok(fd) => return Ok((fd, By::Ourselves)),
            Err(Errno::ACCESS) => {}
            Err(e) => return Err(failed(Why::System(e))),
        }
        let answer = self.request(&Request::Bind(protocol, address)).map_err(failed)?;
        match answer.fd {
            Some(fd) => Ok((fd, By::Helper)),
            None => Err(failed(Why::Broken("it sent no socket".to_owned()))),
        }
    }

    /// Returns the status of the helper.
    ///
    /// # Errors
    /// When it does not answer, or has no version of the protocol in common with this client.
    pub fn status(&self) -> Result<Status, Error> {
        let status = self.plain(&Request::Status)?;
        let status: Status = serde_json::from_slice(&status)
            .map_err(|e| Error { port: None, why: Why::Broken(format!("its status is not understood: {e}")) })?;
        // One of another release goes on serving until it is replaced.
        if status.serves.meets(Served::OURS) {
            return Ok(status);
        }
        let Status { version, serves, .. } = &status;
        let ours = Served::OURS;
        let other =
            format!("the helper ({version}) speaks {serves} of its protocol, this app ({VERSION}) speaks {ours}");
        Err(Error { port: None, why: Why::OtherVersion(other) })
    }

    /// Has the helper cache a signed policy.
    ///
    /// # Errors
    /// When the helper refuses it, or it is too large to be sent.
    pub fn put_policy(&self, document: Vec<u8>) -> Result<(), Error> {
        if document.len() > LIMIT {
            let refusal = Refusal::new(Code::Policy, format!("a policy has at most {LIMIT} bytes"));
            return Err(Error { port: None, why: Why::Refused(refusal) });
        }
        self.plain(&Request::PutPolicy(document)).map(drop)
    }

    /// Returns the cached policy, if there is one.
    ///
    /// # Errors
    /// When it does not answer.
    pub fn policy(&self) -> Result<Option<Vec<u8>>, Error> {
        self.plain(&Request::GetPolicy).map(|document| (!document.is_empty()).then_some(document))
    }

    /// Has the helper uninstall itself.
    ///
    /// # Errors
    /// When it refuses.
    pub fn uninstall(&self) -> Result<(), Error> {
        self.plain(&Request::Uninstall).map(drop)
    }

    /// Has the helper start the root side of set-up, and returns the connection to it.
    ///
    /// # Errors
    /// When it refuses, or knows no such request.
    pub fn set_up(&self) -> Result<UnixStream, Error> {
        let failed = |why| Error { port: None, why };
        let broken = |e: io::Error| failed(Why::Broken(e.to_string()));
        let Answered { socket, .. } = self.request(&Request::SetUp).map_err(failed)?;
        // Set-up takes as long as it takes.
        socket.set_read_timeout(None).and_then(|()| socket.set_write_timeout(None)).map_err(broken)?;
        Ok(socket)
    }

    /// Sends a request whose answer has no descriptor.
    fn plain(&self, request: &Request) -> Result<Vec<u8>, Error> {
        self.request(request).map(|answered| answered.body).map_err(|why| Error { port: None, why })
    }

    /// Sends a request, and retries while the helper is starting or pushed this connection out.
    fn request(&self, request: &Request) -> Result<Answered, Why> {
        let (mut tries, since) = (0, Instant::now());
        loop {
            tries += 1;
            let answer = self.request_once(request);
            let again = match &answer {
                // The connection was dropped for others, or the helper was exiting: launchd starts it again.
                Err(Why::Broken(_)) => true,
                // Nobody listens yet, or the accept queue is full (XNU's `unp_connect`).
                Err(Why::NotRunning(e)) => e.kind() == io::ErrorKind::ConnectionRefused,
                // The one before may not be reaped yet.
                Err(Why::Refused(refusal)) if refusal.code == Code::Busy && since.elapsed() < WHILE_BUSY => {
                    tries = 1;
                    true
                }
                _ => false,
            };
            match &answer {
                Ok(Answered { body, fd, .. }) => crate::debug!(
                    "{} at '{}': {} bytes, descriptor: {}",
                    request.name(),
                    self.socket.display(),
                    body.len(),
                    fd.is_some()
                ),
                Err(why) => crate::debug!("{} at '{}', try {tries}: {why:?}", request.name(), self.socket.display()),
            }
            if !again || tries == 5 {
                return answer;
            }
            std::thread::sleep(Duration::from_millis(20 * tries));
        }
    }

    /// One attempt of [`Helper::request`].
    fn request_once(&self, request: &Request) -> Result<Answered, Why> {
        let broken = |e: io::Error| Why::Broken(e.to_string());
        let mut socket = UnixStream::connect(&self.socket).map_err(Why::NotRunning)?;
        socket
            .set_read_timeout(Some(PATIENCE))
            .and_then(|()| socket.set_write_timeout(Some(PATIENCE)))
            .map_err(broken)?;
        let mut message = vec![0; if self.challenge { CHALLENGE_LENGTH } else { 0 }];
        socket.read_exact(&mut message).map_err(broken)?;
        message.extend(request.to_bytes());
        // The helper may refuse before it has read everything (EPIPE); its answer decides.
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
            // The acknowledgement, after which the helper closes its copy (F 4.13). The helper may be gone already.
            let _ = socket.write_all(b"k");
        }
        match wire::answer_from(code, body) {
            Ok(body) => Ok(Answered { socket, body, fd }),
            Err(refusal) if refusal.code == Code::OtherVersion => Err(Why::OtherVersion(refusal.text)),
            Err(refusal) => Err(Why::Refused(refusal)),
        }
    }
}

/// Receives the first bytes of an answer, and its descriptor. The control buffer has room for more than one, so that
/// none is lost and surplus ones are closed (F 4.12).
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
    /// Returns the error of a helper that does not run since nobody allowed it: for a port, or in general.
    pub fn declined(port: Option<(Protocol, SocketAddr)>) -> Self {
        Self { port, why: Why::NotRunning(io::ErrorKind::ConnectionRefused.into()) }
    }

    /// Returns the port that was asked for, if one was.
    pub fn port(&self) -> Option<(Protocol, SocketAddr)> {
        self.port
    }

    /// Returns the kind of the error.
    pub fn why(&self) -> &Why {
        &self.why
    }

    /// Returns the help for it.
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

/// Formats the error as the manual has it.
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
