//! The privileged helper `com.iechor.vmnetd`, and its client.
//!
//! launchd starts the helper when a client connects to its socket, and it exits when idle, so no root process runs
//! permanently. It does three things only: it binds a port below 1024 and passes the descriptor to the client, it
//! caches the registry access policy of an organisation, and it uninstalls itself. Where set-up goes through the helper
//! (`ask = "helper-first"`), it also starts the root side of a root-owned copy of the set-up program on a connection.
//!
//! # Authorisation
//!
//! A client must run as root or as an account named with `--allow UID:NAME` in the job that root installed. The uid
//! comes from the kernel (`SO_PEERCRED`, `getpeereid`), and must still belong to that name, because the uid of a
//! deleted account is reused. launchd also creates the socket with mode 0600 for that account. Other peers get a
//! refusal and are disconnected. On macOS the client's program must be ours too ([`signature`]): signed by our team,
//! hardened, and not too old. This authenticates programs, not people: any program of the account can start one of
//! ours.
//!
//! # Files
//!
//! Every directory on a path, and every file that is read, must belong to root and be writable by root alone, by mode
//! and by access control list ([`acl`]). Otherwise the request is refused, with the path; a policy that cannot be read
//! safely is never reported as absent. Group `daemon` may write to `/private/var/run`, as macOS ships it.
//!
//! Each refusal and failure is logged to the system log ([`log`]).
//!
//! # Framing
//!
//! One connection carries one request and one answer. Both begin with a header of eight bytes: `iEc`, the version
//! [`wire::VERSION`], a verb or a code, a zero, and the length of the body (16 bits, big-endian).
//!
//! | verb | body | answer |
//! | --- | --- | --- |
//! | 1 bind | 24 bytes: protocol (6 TCP, 17 UDP), family (4, 6), port (16 bits), IPv6 scope (32 bits), address (16 bytes; IPv4: the first 4) | nothing, with one descriptor attached |
//! | 2 put policy | a signed policy, at most [`wire::LIMIT`] bytes | nothing |
//! | 3 get policy | nothing | the cached policy, or nothing |
//! | 4 status | nothing | JSON: version, version of the policy |
//! | 5 uninstall | nothing | nothing |
//! | 6 set up | nothing | nothing, and the connection is the root side's from then on |
//!
//! An older helper refuses a verb that it does not know (code 1), so the version of the protocol is the same.
//!
//! Set up is for accounts that the job also names with `--set-up UID:NAME`. The helper starts
//! `/Library/PrivilegedHelperTools/com.iechor.setup` with fixed arguments and that uid, and reads nothing of what is
//! said there: that program plans for itself and compares digests, as when an administrator was asked. One for each
//! account and four in all run at a time; the helper does not exit before they do, and they outlive it.
//!
//! The client acknowledges a descriptor with one byte. The helper keeps its copy open until then, because a descriptor
//! that is closed in transit can be lost on macOS (F 4.13). It uses plain `read`, so that descriptors attached by a
//! client are never received (F 4.14).
//!
//! Where programs are signed, the helper first sends a challenge of 16 random bytes, which the client must send back
//! before its request. The system identifies the program that runs at the other end now, so an attacker could
//! connect, write a request, and then execute one of our programs in that process; but our program would not have
//! read the challenge. The peer is identified when it connects and again when the request is complete, and must not
//! have changed (F 4.3, 4.4). Its signature is verified after that.
//!
//! The code of an answer is 0 or one of [`wire::Code`]; a refusal's body is an error number of the system (32 bits)
//! and a message.
//!
//! # Limits
//!
//! [`server::CONNECTIONS`] connections at a time, [`server::PER_ACCOUNT`] per account, each for at most
//! [`server::PATIENCE`]. A further one displaces the oldest connection of the account's process that has the most, so
//! neither idle connections nor a flood lock out others. Accounts are looked up and signatures verified only after the
//! challenge was answered, with a limit of 2 s (`deadline.rs`). No allocation exceeds the largest request. Only ports
//! 1 to 1023 are bound; the others need no privilege. Uninstalling keeps a policy, and while there is one only root may
//! uninstall the helper.

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
mod set_up;
pub mod signature;
mod verbs;
pub mod version;
pub mod way;
pub mod wire;

pub use os::activated;
pub use verbs::forget;

/// The helper's launchd label, file name and bundle identifier.
pub const LABEL: &str = "com.iechor.vmnetd";
/// The helper's socket, created by launchd.
pub const SOCKET: &str = "/var/run/com.iechor.vmnetd.sock";
/// The directory and the name of the copy of the set-up program.
pub const SETUP: (&str, &str) = (files::PROGRAMS, files::SETUP);
/// The helper's version, which is that of its bundle.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");
