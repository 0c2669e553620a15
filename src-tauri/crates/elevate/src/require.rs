//! What is asked for when something needs it, and what a first start asks for.

use std::time::Duration;

use model::{Code, Failure, FirstStart, Item, Setting};

use crate::{Frontend, Session};

/// Why something is needed, and how long it is waited for.
#[derive(Clone, Debug)]
pub struct Need {
    /// Why, in words that the prompt shows; of whoever asks.
    pub why: Option<String>,
    /// How long the answer is waited for.
    pub patience: Option<Duration>,
}

impl Session {
    /// Makes this setting of an item true because something needs it now, and asks for it if the mode has it so.
    ///
    /// # Errors
    /// When it is not made: nobody is asked in this mode or after a refusal, the prompt was declined, or took too long.
    pub fn require(
        &self,
        _item: Item,
        _setting: Setting,
        _need: &Need,
        _frontend: &mut Frontend<'_>,
    ) -> Result<(), Failure> {
        Err(Failure::new(Code::NotHere, "not built yet", ""))
    }

    /// What the first start does where set-up asks for one thing at a time, or for the helper first. `None`: nothing,
    /// since the window asks, or something was chosen already.
    ///
    /// # Errors
    /// As [`Session::carry_out`]; a refusal is no error.
    pub fn first_start(&self, _frontend: &mut Frontend<'_>) -> Result<Option<FirstStart>, Failure> {
        Ok(None)
    }
}
