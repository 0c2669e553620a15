//! Ports below 1024 through the privileged helper of a Mac: the way to it, its errors for people, and
//! the live test.

use std::net::SocketAddr;

use model::{Bound, Code, Failure, names};
use plan::Tree;
use vmnetd::{
    client::{By, Error, Helper, Why},
    wire,
};

/// The way to the helper of a Mac.
pub fn helper(tree: &Tree) -> Helper {
    Helper::at(&tree.on_disk(names::HELPER_SOCKET))
}

/// How it was bound.
pub fn bound(by: By) -> Bound {
    match by {
        By::Ourselves => Bound::Directly,
        By::Helper => Bound::ByHelper,
    }
}

/// An error of the client, with what to do.
pub fn failure(error: &Error) -> Failure {
    let code = match error.why() {
        Why::Refused(refusal) if refusal.code == wire::Code::NotAllowed => Code::NotAuthorised,
        _ => Code::Io,
    };
    Failure::new(code, error.to_string(), error.help())
}

/// The live test: binds a port as the engine would, and reaches it as a client would. For a moment.
///
/// # Errors
/// When it cannot be bound, directly or through the helper, or not be reached.
pub fn test(tree: &Tree, address: SocketAddr) -> Result<Bound, Failure> {
    helper(tree).try_out(address).map(bound).map_err(|e| failure(&e))
}
