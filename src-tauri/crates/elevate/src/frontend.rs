//! The callbacks of whoever opened the loop: a command line, a window, or a test.

use model::Event;

/// How the loop speaks to its caller.
pub struct Frontend<'f> {
    /// Receives every event, in order.
    pub on_event: &'f mut dyn FnMut(Event),
    /// Shows the password prompt of a simulated Mac and returns its answer: `Some(false)` is Cancel, `None`
    /// means that nobody is there to ask.
    pub ask_password: &'f mut dyn FnMut(Event) -> Option<bool>,
}
