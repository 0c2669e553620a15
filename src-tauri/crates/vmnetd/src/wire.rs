//! The protocol: requests and answers as bytes.

use std::{
    io::Read,
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV6},
};

use serde::{Deserialize, Serialize};

/// The version of the protocol, in which requests and answers are written.
pub const VERSION: u8 = 1;
/// The oldest version that is still understood.
pub const OLDEST: u8 = 1;
/// The length of a header.
pub const HEADER: usize = 8;
/// The largest body, in bytes.
pub const LIMIT: usize = 48 * 1024;
/// The length of the usual request, a bind.
pub(crate) const USUAL: usize = HEADER + BIND;
const BIND: usize = 24;
const MAGIC: [u8; 3] = *b"iEc";

/// A request of a client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Request {
    /// Bind a port and pass its descriptor.
    Bind(Protocol, SocketAddr),
    /// Cache this signed policy.
    PutPolicy(Vec<u8>),
    /// Return the cached policy.
    GetPolicy,
    /// Return version and policy version.
    Status,
    /// Uninstall the helper.
    Uninstall,
    /// Start the root side of set-up on this connection.
    SetUp,
}

/// The transport protocol of a port.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Protocol {
    /// TCP; the descriptor listens.
    Tcp,
    /// UDP; the descriptor is bound.
    Udp,
}

impl std::fmt::Display for Protocol {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Tcp => "TCP",
            Self::Udp => "UDP",
        })
    }
}

/// Why a request is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Code {
    /// The request is malformed.
    NotUnderstood = 1,
    /// The account or program is not authorised.
    NotAllowed = 2,
    /// The port is not one of 1 to 1023.
    NotPrivileged = 3,
    /// A system call failed; the error number tells why.
    System = 4,
    /// The policy is not acceptable.
    Policy = 5,
    /// The client speaks another version of the protocol.
    OtherVersion = 6,
    /// A file or directory that the helper uses can be changed by others than root.
    Unsafe = 7,
    /// As many as may be at a time are at work already.
    Busy = 8,
}

/// A refusal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The kind of refusal.
    pub code: Code,
    /// The system's error number, or 0.
    pub errno: i32,
    /// The message for people.
    pub text: String,
}

impl Refusal {
    pub(crate) fn new(code: Code, text: impl Into<String>) -> Self {
        Self { code, errno: 0, text: text.into() }
    }

    pub(crate) fn system(doing: &str, cause: rustix::io::Errno) -> Self {
        Self { code: Code::System, errno: cause.raw_os_error(), text: format!("could not {doing}: {cause}") }
    }
}

/// The length of the challenge that a helper sends first, where it sends one.
pub const CHALLENGE_LENGTH: usize = 16;
/// True where the helper sends a challenge: where programs are signed.
pub const SENDS_CHALLENGE: bool = cfg!(target_os = "macos");

/// Returns a random challenge.
pub(crate) fn challenge() -> rustix::io::Result<Vec<u8>> {
    let mut bytes = vec![0; CHALLENGE_LENGTH];
    let read = std::fs::File::open("/dev/urandom").and_then(|mut random| random.read_exact(&mut bytes));
    read.map_err(|e| rustix::io::Errno::from_io_error(&e).unwrap_or(rustix::io::Errno::IO))?;
    Ok(bytes)
}

/// The body of the answer to [`Request::Status`], as JSON.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Status {
    /// The helper's version.
    pub version: String,
    /// The version of the policy it caches, if any.
    pub policy: Option<u64>,
    /// The versions of the protocol that it serves; an older helper does not say it, and serves the first.
    #[serde(default)]
    pub serves: Served,
}

/// The versions of the protocol that a program understands, so that one of another release works with it as long as
/// both have one in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Served {
    /// The oldest one.
    pub min: u8,
    /// The newest one.
    pub max: u8,
}

impl Served {
    /// Those of this program.
    pub const OURS: Self = Self { min: OLDEST, max: VERSION };

    /// Returns true if both have a version in common.
    pub fn meets(self, other: Self) -> bool {
        self.min <= self.max && other.min <= other.max && self.min <= other.max && other.min <= self.max
    }
}

/// What a program serves that does not say it.
impl Default for Served {
    fn default() -> Self {
        Self { min: 1, max: 1 }
    }
}

impl std::fmt::Display for Served {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match (self.min, self.max) {
            (min, max) if min == max => write!(f, "version {min}"),
            (min, max) => write!(f, "versions {min} to {max}"),
        }
    }
}

/// Parses a header: the verb or code, and the length of the body.
///
/// # Errors
/// On wrong magic bytes, another version, or a body over [`LIMIT`].
pub fn header(bytes: [u8; HEADER]) -> Result<(u8, usize), Refusal> {
    let [a, b, c, version, word, zero, high, low] = bytes;
    if [a, b, c] != MAGIC || zero != 0 {
        return Err(Refusal::new(Code::NotUnderstood, "this is no request of iEchor's"));
    }
    if !(OLDEST..=VERSION).contains(&version) {
        let text = format!("this helper speaks {} of its protocol, not {version}", Served::OURS);
        return Err(Refusal::new(Code::OtherVersion, text));
    }
    let length = usize::from(u16::from_be_bytes([high, low]));
    if length > LIMIT {
        return Err(Refusal::new(Code::NotUnderstood, format!("{length} bytes are more than {LIMIT}")));
    }
    Ok((word, length))
}

/// Returns a header and its body.
fn frame(word: u8, body: &[u8]) -> Vec<u8> {
    // A longer body would be truncated; no caller builds one.
    let body = &body[..body.len().min(LIMIT)];
    let [high, low] = u16::try_from(body.len()).unwrap_or(u16::MAX).to_be_bytes();
    let mut bytes = vec![MAGIC[0], MAGIC[1], MAGIC[2], VERSION, word, 0, high, low];
    bytes.extend_from_slice(body);
    bytes
}

impl Request {
    /// Returns the name of the verb, for the debug log.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Bind(..) => "bind",
            Self::PutPolicy(_) => "put policy",
            Self::GetPolicy => "get policy",
            Self::Status => "status",
            Self::Uninstall => "uninstall",
            Self::SetUp => "set up",
        }
    }

    /// Encodes the request.
    pub fn to_bytes(&self) -> Vec<u8> {
        match self {
            Self::Bind(protocol, address) => frame(1, &bind_bytes(*protocol, *address)),
            Self::PutPolicy(document) => frame(2, document),
            Self::GetPolicy => frame(3, &[]),
            Self::Status => frame(4, &[]),
            Self::Uninstall => frame(5, &[]),
            Self::SetUp => frame(6, &[]),
        }
    }

    /// Returns the length of a request, header included, from its first bytes; `None` until the header is complete.
    ///
    /// # Errors
    /// On an unknown verb or a body of the wrong length, so that the rest of a bad request is not waited for.
    pub fn length(begins: &[u8]) -> Result<Option<usize>, Refusal> {
        let Some(head) = begins.first_chunk::<HEADER>() else { return Ok(None) };
        let (verb, length) = header(*head)?;
        let fits = match verb {
            1 => length == BIND,
            2 => length > 0,
            3..=6 => length == 0,
            _ => return Err(Refusal::new(Code::NotUnderstood, format!("there is no verb {verb}"))),
        };
        let wrong = || Refusal::new(Code::NotUnderstood, format!("verb {verb} does not have {length} bytes"));
        if fits { Ok(Some(HEADER + length)) } else { Err(wrong()) }
    }

    /// Decodes one complete request.
    ///
    /// # Errors
    /// When it is malformed, incomplete, or followed by other bytes.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Refusal> {
        if Self::length(bytes)? != Some(bytes.len()) {
            return Err(Refusal::new(Code::NotUnderstood, "this is not one whole request"));
        }
        let (verb, body) = (bytes[4], &bytes[HEADER..]);
        match verb {
            1 => {
                let body = <[u8; BIND]>::try_from(body);
                let body = body.map_err(|_| Refusal::new(Code::NotUnderstood, "an address has 24 bytes"))?;
                bind_from(&body).map(|(protocol, address)| Self::Bind(protocol, address))
            }
            2 => Ok(Self::PutPolicy(body.to_vec())),
            3 => Ok(Self::GetPolicy),
            4 => Ok(Self::Status),
            5 => Ok(Self::Uninstall),
            _ => Ok(Self::SetUp),
        }
    }
}

fn bind_bytes(protocol: Protocol, address: SocketAddr) -> [u8; BIND] {
    let mut bytes = [0; BIND];
    bytes[0] = if protocol == Protocol::Tcp { 6 } else { 17 };
    bytes[2..4].copy_from_slice(&address.port().to_be_bytes());
    match address {
        SocketAddr::V4(v4) => {
            bytes[1] = 4;
            bytes[8..12].copy_from_slice(&v4.ip().octets());
        }
        SocketAddr::V6(v6) => {
            bytes[1] = 6;
            bytes[4..8].copy_from_slice(&v6.scope_id().to_be_bytes());
            bytes[8..].copy_from_slice(&v6.ip().octets());
        }
    }
    bytes
}

fn bind_from(bytes: &[u8; BIND]) -> Result<(Protocol, SocketAddr), Refusal> {
    let unknown = |what: &str| Refusal::new(Code::NotUnderstood, format!("there is no such {what}"));
    let [protocol, family, p0, p1, s0, s1, s2, s3, address @ ..] = *bytes;
    let protocol = match protocol {
        6 => Protocol::Tcp,
        17 => Protocol::Udp,
        _ => return Err(unknown("protocol")),
    };
    let (port, scope) = (u16::from_be_bytes([p0, p1]), u32::from_be_bytes([s0, s1, s2, s3]));
    let [a, b, c, d, rest @ ..] = address;
    match family {
        4 if rest == [0; 12] && scope == 0 => {
            Ok((protocol, SocketAddr::new(IpAddr::V4(Ipv4Addr::new(a, b, c, d)), port)))
        }
        6 => Ok((protocol, SocketAddrV6::new(Ipv6Addr::from(address), port, 0, scope).into())),
        _ => Err(unknown("address family")),
    }
}

/// Encodes an answer: a body, or a refusal.
pub fn answer_bytes(answer: &Result<Vec<u8>, Refusal>) -> Vec<u8> {
    match answer {
        Ok(body) => frame(0, body),
        Err(Refusal { code, errno, text }) => frame(*code as u8, &[&errno.to_be_bytes()[..], text.as_bytes()].concat()),
    }
}

/// Decodes an answer from its code and body.
///
/// # Errors
/// The refusal.
pub fn answer_from(code: u8, body: Vec<u8>) -> Result<Vec<u8>, Refusal> {
    let code = match code {
        0 => return Ok(body),
        2 => Code::NotAllowed,
        3 => Code::NotPrivileged,
        4 => Code::System,
        5 => Code::Policy,
        6 => Code::OtherVersion,
        7 => Code::Unsafe,
        8 => Code::Busy,
        _ => Code::NotUnderstood,
    };
    let (errno, text) = body.split_first_chunk::<4>().unwrap_or((&[0; 4], &[]));
    Err(Refusal { code, errno: i32::from_be_bytes(*errno), text: String::from_utf8_lossy(text).into_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_releases_work_together_if_they_have_a_version_in_common() {
        let of = |min, max| Served { min, max };
        for (a, b, meet) in [
            (of(1, 1), of(1, 1), true),
            (of(1, 1), of(1, 9), true),
            (of(1, 3), of(3, 5), true),
            (of(1, 2), of(3, 5), false),
            (of(4, 4), of(1, 3), false),
            (of(2, 1), of(1, 9), false),
        ] {
            assert_eq!((a.meets(b), b.meets(a)), (meet, meet), "{a} and {b}");
        }
    }

    #[test]
    fn a_status_without_a_range_is_of_a_helper_that_serves_the_first_version() {
        let status: Status = serde_json::from_str(r#"{"version":"0.1.0","policy":null}"#).expect("an old status");
        assert_eq!(status.serves, Served { min: 1, max: 1 });
        let ours = Status { serves: Served::OURS, ..status };
        let text = serde_json::to_string(&ours).expect("plain data");
        assert_eq!(serde_json::from_str::<Status>(&text).expect("what was written"), ours);
    }

    #[test]
    fn a_header_of_a_version_that_is_served_is_understood_and_no_other() {
        let head = |version| [MAGIC[0], MAGIC[1], MAGIC[2], version, 4, 0, 0, 0];
        for version in 0..=u8::MAX {
            let understood = (OLDEST..=VERSION).contains(&version);
            assert_eq!(header(head(version)).is_ok(), understood, "{version}");
        }
    }
}
