//! How long somebody waits for an answer to the prompt: the run asks on a thread of its own, and whoever waits gives up
//! when their time is over. What is answered after that changes nothing.

use std::{
    cell::Cell,
    os::fd::OwnedFd,
    sync::{
        Arc,
        atomic::{AtomicU8, Ordering::SeqCst},
        mpsc::{RecvTimeoutError, Sender, channel},
    },
    thread,
    time::{Duration, Instant},
};

use apply::lock_run;
use model::{Code, Event, Explanation, Failure, Scope};

use crate::{
    Frontend, Session, debug,
    failures::{lost, timed_out},
};

/// How often it is looked whether another set-up is done.
const TICK: Duration = Duration::from_millis(50);

/// What a prompt is for, and whether somebody still waits for its answer.
#[derive(Debug, Default)]
pub(crate) struct Asking<'a> {
    /// Why it is needed now, in the words of whoever needs it.
    pub why: Option<&'a str>,
    /// Whether somebody answered No, as against a prompt that could not be shown.
    pub refused: Cell<bool>,
    turn: Option<Arc<Turn>>,
}

/// Who was first: the answer, or the end of the time for it.
#[derive(Debug, Default)]
struct Turn(AtomicU8);

impl Turn {
    const WAITING: u8 = 0;
    const BEGUN: u8 = 1;
    const GIVEN_UP: u8 = 2;

    /// Takes the turn, unless the other side did; whether this side has it.
    fn take(&self, side: u8) -> bool {
        match self.0.compare_exchange(Self::WAITING, side, SeqCst, SeqCst) {
            Ok(_) => true,
            Err(now) => now == side,
        }
    }
}

impl Asking<'_> {
    /// Begins what the answer was waited for; from here on it is waited for to its end.
    ///
    /// # Errors
    /// When nobody waits any more.
    pub fn begin(&self) -> Result<(), Failure> {
        match &self.turn {
            Some(turn) if !turn.take(Turn::BEGUN) => Err(timed_out()),
            _ => Ok(()),
        }
    }

    fn is_given_up(&self) -> bool {
        self.turn.as_ref().is_some_and(|turn| turn.0.load(SeqCst) == Turn::GIVEN_UP)
    }
}

/// What the run says to whoever waits for it.
enum Said<T> {
    Event(Event),
    Asks(Event, Sender<Option<bool>>),
    AgreeAgain(Box<Explanation>, Sender<bool>),
    Done(Result<T, Failure>),
}

impl Session {
    /// Takes the lock of a person's run, and waits for it while another set-up is at work, or is asking. `None`: the
    /// home is not there.
    ///
    /// # Errors
    /// When nobody waits any more, or it cannot be taken.
    pub(crate) fn lock_in_turn(&self, asking: &Asking<'_>) -> Result<Option<OwnedFd>, Failure> {
        let mut said = false;
        loop {
            match lock_run(&self.tree, &self.person, Scope::User) {
                Err(busy) if busy.code == Code::Busy && asking.is_given_up() => return Err(timed_out()),
                Err(busy) if busy.code == Code::Busy => {
                    if !said {
                        debug!("another set-up is at work, or asks: waits for it");
                    }
                    said = true;
                    thread::sleep(TICK);
                }
                lock => return lock,
            }
        }
    }

    /// Runs `run`, for as long as there is time for an answer. With a limit it runs on a thread of its own, which the
    /// prompt of macOS may block; that prompt stays until it is answered or this process ends.
    ///
    /// # Errors
    /// Those of `run`, or [`Code::TimedOut`]; then nothing was changed, and nothing will be.
    pub(crate) fn in_time<T: Send + 'static>(
        &self,
        (why, patience): (Option<&str>, Option<Duration>),
        frontend: &mut Frontend<'_>,
        run: impl FnOnce(&Self, &Asking<'_>, &mut Frontend<'_>) -> Result<T, Failure> + Send + 'static,
    ) -> Result<T, Failure> {
        let Some(patience) = patience else {
            return run(self, &Asking { why, ..Asking::default() }, frontend);
        };
        let (session, why, until) = (self.again()?, why.map(str::to_owned), Instant::now() + patience);
        let (turn, (says, heard)) = (Arc::<Turn>::default(), channel());
        let theirs = Arc::clone(&turn);
        thread::spawn(move || {
            let asking = Asking { why: why.as_deref(), turn: Some(theirs), ..Asking::default() };
            // Whoever waited may be gone; then nothing is answered, and nothing is made.
            let tell = |said| drop(says.send(said));
            let ask_password = &mut |event| {
                let (answers, answer) = channel();
                tell(Said::Asks(event, answers));
                answer.recv().ok().flatten()
            };
            let agree_again = &mut |explanation: &Explanation| {
                let (answers, answer) = channel();
                tell(Said::AgreeAgain(Box::new(explanation.clone()), answers));
                answer.recv().unwrap_or(false)
            };
            let mut frontend = Frontend { on_event: &mut |event| tell(Said::Event(event)), ask_password, agree_again };
            let done = run(&session, &asking, &mut frontend);
            tell(Said::Done(done));
        });
        let mut has_begun = false;
        loop {
            let left = until.saturating_duration_since(Instant::now());
            let said = match has_begun {
                true => heard.recv().map_err(|_| RecvTimeoutError::Disconnected),
                false => heard.recv_timeout(left),
            };
            match said {
                Ok(Said::Event(event)) => (frontend.on_event)(event),
                Ok(Said::Asks(event, answers)) => {
                    let answer = (frontend.ask_password)(event);
                    if Instant::now() >= until && turn.take(Turn::GIVEN_UP) {
                        return Err(timed_out());
                    }
                    let _ = answers.send(answer);
                }
                Ok(Said::AgreeAgain(explanation, answers)) => {
                    let _ = answers.send((frontend.agree_again)(&explanation));
                }
                Ok(Said::Done(done)) => return done,
                Err(RecvTimeoutError::Timeout) if turn.take(Turn::GIVEN_UP) => return Err(timed_out()),
                // It was answered just in time: what was begun is waited for.
                Err(RecvTimeoutError::Timeout) => has_begun = true,
                Err(RecvTimeoutError::Disconnected) => return Err(lost("was not waited for")),
            }
        }
    }
}
