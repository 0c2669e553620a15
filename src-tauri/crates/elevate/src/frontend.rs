//! The callbacks of whoever opened the loop: a command line, a window, or a test.

use model::{Event, Explanation};

/// How the loop speaks to its caller.
pub struct Frontend<'f> {
    /// Receives every event, in order.
    pub on_event: &'f mut dyn FnMut(Event),
    /// Shows the password prompt of a simulated Mac and returns its answer: `Some(false)` is Cancel, `None`
    /// means that nobody is there to ask.
    pub ask_password: &'f mut dyn FnMut(Event) -> Option<bool>,
    /// Shows what is to change after root undid an interrupted run, which is another list than the one agreed to, and
    /// returns whether the person agrees; no second password is asked for then. `false` ends the run, which can be
    /// started again.
    pub agree_again: &'f mut dyn FnMut(&Explanation) -> bool,
}
