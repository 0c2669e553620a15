//! Time limits for calls that may block forever.
//!
//! Verifying a code signature reads the program's file, which may lie on a network volume that hangs. One thread
//! serves all clients, so each check runs in a thread of its own and is waited for at most [`CHECK`]. While a check for
//! an account hangs, no other is started for that account, so each account can delay the others only once.

use std::{
    sync::{Mutex, PoisonError, mpsc},
    thread::{self, JoinHandle},
    time::Duration,
};

/// The time limit of a check.
pub(crate) const CHECK: Duration = Duration::from_secs(2);

/// The checks that exceeded their limit, by uid.
static HANGING: Mutex<Vec<(u32, JoinHandle<()>)>> = Mutex::new(Vec::new());

/// Runs `work` in a thread and returns its result.
///
/// # Errors
/// When it exceeds the limit, or an earlier check for this account still hangs.
pub(crate) fn within<T: Send + 'static>(
    limit: Duration,
    account: u32,
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, String> {
    let mut hanging = HANGING.lock().unwrap_or_else(PoisonError::into_inner);
    hanging.retain(|(_, thread)| !thread.is_finished());
    if hanging.iter().any(|(its, _)| *its == account) {
        return Err(format!("an earlier check of uid {account} has not ended yet"));
    }
    let (sender, receiver) = mpsc::sync_channel(1);
    let begin = thread::Builder::new().spawn(move || {
        // The receiver is gone if the limit was exceeded.
        let _ = sender.send(work());
    });
    let thread = begin.map_err(|e| format!("could not start a check: {e}"))?;
    receiver.recv_timeout(limit).map_err(|_| {
        hanging.push((account, thread));
        format!("it could not be checked within {limit:?}")
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_check_that_hangs_blocks_only_its_own_account() {
        let soon = Duration::from_millis(50);
        let (go_on, until) = mpsc::channel::<()>();
        assert_eq!(within(CHECK, 501, || 1), Ok(1));
        let hangs = within(soon, 501, move || until.recv().map(drop));
        assert_eq!(hangs.unwrap_err(), "it could not be checked within 50ms");
        assert_eq!(within(CHECK, 501, || 2).unwrap_err(), "an earlier check of uid 501 has not ended yet");
        assert_eq!(within(CHECK, 502, || 3), Ok(3));
        go_on.send(()).unwrap();
        while within(CHECK, 501, || 4) != Ok(4) {
            thread::yield_now();
        }
        // A panic is a failed check.
        assert!(within(CHECK, 503, || panic!("on purpose")).map(|()| 0).is_err());
    }
}
