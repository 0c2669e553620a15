//! Waiting for what the system may never answer, for a while only.
//!
//! Looking at a program's signature reads the program's file, which may lie on a volume that hangs. The helper
//! has one thread that serves everybody, so it waits for [`CHECK`] and no longer. While a check of an account's
//! goes on hanging, no other of that account's is begun: each account can hold the others up once, for so long.

use std::{
    sync::{Mutex, PoisonError, mpsc},
    thread::{self, JoinHandle},
    time::Duration,
};

/// How long a check may take.
pub(crate) const CHECK: Duration = Duration::from_secs(2);

static HANGING: Mutex<Vec<(u32, JoinHandle<()>)>> = Mutex::new(Vec::new());

/// What `work` says, if it says it in time.
///
/// # Errors
/// When it does not, or an earlier one of this account's still has not.
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
    let (say, said) = mpsc::sync_channel(1);
    let begin = thread::Builder::new().spawn(move || {
        // Nobody listens any more when it comes too late.
        let _ = say.send(work());
    });
    let thread = begin.map_err(|e| format!("could not start a check: {e}"))?;
    said.recv_timeout(limit).map_err(|_| {
        hanging.push((account, thread));
        format!("it could not be checked within {limit:?}")
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn what_hangs_holds_up_its_own_account_alone() {
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
        // One that panics has an answer too.
        assert!(within(CHECK, 503, || panic!("on purpose")).map(|()| 0).is_err());
    }
}
