//! The privileged helper `com.iechor.vmnetd`, and the client that speaks with it.
//!
//! launchd starts it when somebody connects to its socket, and it ends when nobody has for a
//! while, so nothing of iEchor's runs as root for long. It does three things and no more: it
//! binds a port below 1024 and hands the descriptor over, it caches the registry access policy of
//! an organisation, and it uninstalls itself.
//!
//! # Who may
//!
//! Only accounts named with `--allow UID:NAME` in the job that root installed, by the uid that the system
//! gives for the other end of the connection (`SO_PEERCRED`, `getpeereid`), and only while that number is
//! still that name's: the number of a deleted account goes to a new one. And root. launchd also
//! makes the socket the person's with mode 0600. Everybody else is told so and hung up on. On macOS
//! the program at the other end must be ours too ([`signature`]): of our team, hardened, and not too old.
//! That tells programs apart and not people: any program of the account may start one of ours.
//!
//! # Where it works
//!
//! Every folder that it walks through, and every file that it reads, must be root's and changed by nobody
//! else, be it by owner, mode or access control list ([`acl`]). It refuses by name what is
//! not, and then neither gives a policy nor says that there is none. Group `daemon` may write `/private/var/run`,
//! as it may on every Mac.
//!
//! Each refusal and failure is a line in the system's log ([`log`]).
//!
//! # Framing
//!
//! One connection, one request, one answer. Both begin with eight bytes: `iEc`, the version
//! [`wire::VERSION`], a verb or a code, a zero, and the length of what follows (16 bits, most
//! significant first).
//!
//! | verb | what follows, and its bound | answer |
//! | --- | --- | --- |
//! | 1 bind | 24 bytes: protocol (6 TCP, 17 UDP), family (4, 6), port (16 bits), IPv6 scope (32 bits), address (16 bytes; IPv4: the first 4) | nothing, with one descriptor attached |
//! | 2 put policy | a signed policy, at most [`wire::LIMIT`] bytes | nothing |
//! | 3 get policy | nothing | the cached policy, or nothing |
//! | 4 status | nothing | JSON: version, version of the policy |
//! | 5 uninstall | nothing | nothing |
//!
//! After a descriptor the client sends one byte. The helper keeps its copy until then, since a
//! descriptor that is closed while under way can be lost on macOS (F 4.13). It reads with plain
//! `read`, so descriptors that a client attaches are never received (F 4.14).
//!
//! Where programs are signed, the helper speaks first: sixteen random bytes, which the request must
//! come after. What the system says of the other end is what runs there now, so somebody could connect,
//! write, and become one of our programs; but our programs answer no question that others were asked.
//! Who it is, is asked when it connects and again when the request is there, and must not have changed (F 4.3,
//! 4.4). Its signature is looked at only then.
//!
//! An answer's code is 0, or one of [`wire::Code`]; then an error number of the system (32 bits)
//! and a text follow.
//!
//! # Bounds
//!
//! [`server::CONNECTIONS`] at a time, [`server::PER_ACCOUNT`] of one account's, each for at most
//! [`server::PATIENCE`]. If one more comes, the oldest goes of that process of the account's that has the
//! most, so neither idle ones nor floods keep honest ones out. An account is looked up, and a program's
//! signature checked, only when the challenge was answered, and for 2 s at most (`deadline.rs`): while one
//! such check hangs, no other of that account's is begun. No allocation is larger than a request may be. Only
//! ports 1 to 1023: all others need no help. A policy that is in force stays when the helper goes: then only
//! root may remove it.

pub mod acl;
mod bind;
pub mod client;
pub mod clock;
#[cfg(any(test, target_os = "macos"))]
mod deadline;
pub mod debug;
mod files;
pub mod log;
mod os;
pub mod policy;
pub mod registry;
pub mod server;
pub mod signature;
mod verbs;
pub mod version;
pub mod way;
pub mod wire;

pub use os::activated;
pub use verbs::forget;

/// Its label, its file name and its bundle identifier.
pub const LABEL: &str = "com.iechor.vmnetd";
/// Its socket, made by launchd.
pub const SOCKET: &str = "/var/run/com.iechor.vmnetd.sock";
/// Its version, which is that of the bundle it came with.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");
