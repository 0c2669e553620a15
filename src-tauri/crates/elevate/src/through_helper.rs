//! Root's part through the privileged helper, which starts the root side of its own copy of the program and asks nobody.

use std::{
    cell::Cell,
    os::unix::net::UnixStream,
    time::{Duration, Instant},
};

use apply::ports;
use model::Failure;
use plan::Tree;

use crate::debug;

/// How long a connection is kept before another one is better: the root side waits twice as long for a request.
const FRESH: Duration = Duration::from_secs(5);

/// Connections to root sides that the helper starts.
pub(crate) struct ThroughHelper<'t> {
    tree: &'t Tree,
    begun: Cell<Option<(UnixStream, Instant)>>,
}

impl<'t> ThroughHelper<'t> {
    /// Has the helper start a root side, which waits for its request. So it is known before anything is changed that
    /// the helper does it.
    ///
    /// # Errors
    /// When the helper does not answer, or refuses.
    pub(crate) fn begin(tree: &'t Tree) -> Result<Self, Failure> {
        let through = Self { tree, begun: Cell::new(None) };
        let channel = through.start()?;
        through.begun.set(Some((channel, Instant::now())));
        Ok(through)
    }

    /// Returns the connection to the root side that waits, or to another one.
    ///
    /// # Errors
    /// As [`ThroughHelper::begin`].
    pub(crate) fn channel(&self) -> Result<UnixStream, Failure> {
        match self.begun.take() {
            Some((channel, since)) if since.elapsed() < FRESH => Ok(channel),
            stale => {
                // Closed first: one at a time runs for each account.
                drop(stale);
                self.start()
            }
        }
    }

    fn start(&self) -> Result<UnixStream, Failure> {
        let started = ports::set_up(self.tree);
        debug!("through the helper: {:?}", started.as_ref().map_or_else(|failure| Some(&failure.message), |_| None));
        started
    }
}
