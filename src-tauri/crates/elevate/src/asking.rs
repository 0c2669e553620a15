//! How long somebody waits for an answer to the prompt: the run asks on a thread of its own, and whoever waits gives up
//! when their time is over. What is answered after that changes nothing.

use std::{
    cell::Cell,
    sync::{
        Arc,
        atomic::{AtomicU8, Ordering::SeqCst},
        mpsc::{Receiver, RecvTimeoutError, Sender, channel},
    },
    thread,
    time::{Duration, Instant},
};

use apply::lock_run;
use model::{Code, Event, Explanation, Failure, Scope};
use plan::Handle;

use crate::{
    Frontend, Session, debug,
    failures::{Lost, lost, timed_out},
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
    pub(crate) fn lock_in_turn(&self, asking: &Asking<'_>) -> Result<Option<Handle>, Failure> {
        let mut said = false;
        loop {
            match lock_run(&self.tree, &self.person, Scope::User) {
                _ if asking.is_given_up() => return Err(timed_out()),
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
}

/// Runs `run`, for as long as there is time for an answer. With a limit it runs on a thread of its own, which the
/// prompt of macOS may block; that prompt stays until it is answered or this process ends.
///
/// # Errors
/// Those of `run`, or [`Code::TimedOut`]; then nothing was changed, and nothing will be.
pub(crate) fn in_time<T: Send + 'static>(
    (why, patience): (Option<&str>, Option<Duration>),
    frontend: &mut Frontend<'_>,
    run: impl FnOnce(&Asking<'_>, &mut Frontend<'_>) -> Result<T, Failure> + Send + 'static,
) -> Result<T, Failure> {
    let Some(patience) = patience else {
        return run(&Asking { why, ..Asking::default() }, frontend);
    };
    let (why, until) = (why.map(str::to_owned), Instant::now() + patience);
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
        let done = run(&asking, &mut frontend);
        tell(Said::Done(done));
    });
    wait_for(&heard, &turn, until, frontend)
}

/// Passes on what the run says until it is done, or the time for an answer is over.
fn wait_for<T>(
    heard: &Receiver<Said<T>>,
    turn: &Turn,
    until: Instant,
    frontend: &mut Frontend<'_>,
) -> Result<T, Failure> {
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
            Err(RecvTimeoutError::Disconnected) => return Err(lost(Lost::NotWaitedFor)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOON: Option<Duration> = Some(Duration::from_millis(20));
    const LATE: Option<Duration> = Some(Duration::from_secs(3600));

    /// Waits for an answer that `run` gives, in front of a front end that answers nothing.
    fn wait<T: Send + 'static>(
        patience: Option<Duration>,
        ask_password: &mut dyn FnMut(Event) -> Option<bool>,
        run: impl FnOnce(&Asking<'_>, &mut Frontend<'_>) -> Result<T, Failure> + Send + 'static,
    ) -> Result<T, Failure> {
        let mut frontend = Frontend { on_event: &mut |_| (), ask_password, agree_again: &mut |_| false };
        in_time((None, patience), &mut frontend, run)
    }

    #[test]
    fn what_is_answered_after_the_time_is_over_begins_nothing() {
        let (answers, answer) = channel::<()>();
        let (tells, told) = channel();
        let waited = wait(SOON, &mut |_| None, move |asking, _| {
            // As a prompt of macOS: it returns when it is answered, whoever waits.
            let _ = answer.recv();
            let begun = asking.begin();
            let _ = tells.send(begun.clone());
            begun
        });
        assert_eq!(waited.expect_err("nobody answered").code, Code::TimedOut);
        answers.send(()).expect("the prompt still stands");
        assert_eq!(told.recv().expect("it ended").expect_err("nobody waits").code, Code::TimedOut);
    }

    #[test]
    fn what_was_answered_in_time_is_waited_for_to_its_end() {
        let (turn, (says, heard)) = (Turn::default(), channel());
        assert!(turn.take(Turn::BEGUN));
        let mut events = 0;
        let mut frontend =
            Frontend { on_event: &mut |_| events += 1, ask_password: &mut |_| None, agree_again: &mut |_| false };
        let waited = thread::scope(|scope| {
            // The time is over from the beginning.
            let waits = scope.spawn(|| {
                thread::yield_now();
                says.send(Said::Event(Event::Verifying)).is_ok() && says.send(Said::Done(Ok(7))).is_ok()
            });
            let waited = wait_for(&heard, &turn, Instant::now(), &mut frontend);
            assert!(waits.join().is_ok_and(|is_heard| is_heard), "it was listened to until its end");
            waited
        });
        assert_eq!(waited, Ok(7));
        assert_eq!(events, 1);
    }

    #[test]
    fn an_answer_in_time_is_passed_on_and_one_that_comes_late_is_not() {
        let ask = |asking: &Asking<'_>, frontend: &mut Frontend<'_>| {
            let answer = (frontend.ask_password)(Event::Verifying);
            asking.begin().map(|()| answer)
        };
        assert_eq!(wait(LATE, &mut |_| Some(true), ask), Ok(Some(true)));
        assert_eq!(wait(None, &mut |_| Some(false), ask), Ok(Some(false)));
        let mut late = |_| {
            thread::sleep(SOON.unwrap_or_default() * 2);
            Some(true)
        };
        assert_eq!(wait(SOON, &mut late, ask).expect_err("it came late").code, Code::TimedOut);
    }
}
