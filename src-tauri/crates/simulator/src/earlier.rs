//! A stand-in for the privileged helper of earlier versions.

use std::{
    fs,
    io::{Read, Write},
    os::unix::{
        fs::{PermissionsExt, symlink},
        net::UnixListener,
    },
    path::Path,
};

use anyhow::{Context, Result};
use model::names;

use crate::check::inside;

/// The first bytes of an answer, in the protocol before the first that this version speaks.
const ANSWER: [u8; 8] = [b'i', b'E', b'c', 0, 0, 0, 0, 0];

/// Makes the default socket's link as it starts, listens at a socket that it makes itself, and answers every request in
/// an older protocol, until it is ended.
///
/// # Errors
/// When the link or the socket cannot be made.
pub fn earlier_helper(directory: &Path, engine: &str) -> Result<()> {
    let (link, socket) = (inside(directory, names::DEFAULT_SOCKET), inside(directory, names::HELPER_SOCKET));
    let _ = fs::remove_file(&link);
    symlink(engine, &link).with_context(|| format!("could not make '{}'", link.display()))?;
    let _ = fs::remove_file(&socket);
    let listener =
        UnixListener::bind(&socket).with_context(|| format!("could not listen at '{}'", socket.display()))?;
    fs::set_permissions(&socket, fs::Permissions::from_mode(0o666))?;
    for client in listener.incoming() {
        let mut client = client?;
        // One that says nothing, or is gone, gets no answer.
        if client.read(&mut [0; 8]).is_ok_and(|read| read > 0) {
            let _ = client.write_all(&ANSWER);
        }
    }
    Ok(())
}
