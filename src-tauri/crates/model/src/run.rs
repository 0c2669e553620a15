//! What a run says while it goes on, and how it ended; a first start is several of them.

use serde::{Deserialize, Serialize};

use crate::{Explanation, Item, ManualStep, Reason, Said, Scope, Status};

/// What became of an earlier run that was interrupted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Recovery {
    /// It was put in order at this start.
    Recovered,
    /// Root's part of it is put in order first, when the next changes are agreed to.
    Waiting,
}

/// What a running loop says. On a pipe: JSON lines.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum Event {
    /// An interrupted earlier run was found and put in order first.
    Recovered {
        /// Whose part.
        scope: Scope,
        /// How many steps were undone.
        undone: u32,
    },
    /// The simulated password prompt: answer it with the command `answer`.
    Prompt {
        /// Why the password is wanted.
        text: String,
        /// Who would type it.
        user: String,
    },
    /// Root put an interrupted run in order, so that what is left to do is another list than the one agreed to. The
    /// run waits for the command `answer`, and no second password is asked for.
    NewPlan {
        /// What is to change now.
        explanation: Explanation,
    },
    /// The password was accepted (or none was needed) and steps begin.
    Started {
        /// Steps in all.
        total: u32,
    },
    /// A step is about to run.
    Step {
        /// 0-based, over both parts.
        index: u32,
        /// Why.
        reason: Reason,
        /// Whose.
        scope: Scope,
        /// Where.
        path: String,
    },
    /// All steps ran; the result is being checked.
    Verifying,
    /// Something failed and steps are being undone.
    Undoing {
        /// How many.
        count: u32,
    },
}

/// How a port was bound.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Bound {
    /// By the process that wanted it: no privilege was needed.
    Directly,
    /// By the privileged helper.
    ByHelper,
}

/// How a loop ended well.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// How many steps ran; 0 means everything was already true.
    pub changed: u32,
    /// What was observed afterwards.
    pub status: Status,
    /// What remains for the person.
    pub left: Vec<ManualStep>,
    /// Things worth knowing, one sentence each, in English: a directory that stays because it is not empty.
    pub notes: Vec<String>,
    /// The same as messages of the catalogue, for whoever shows them to people.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<_>"))]
    pub said: Vec<Said>,
    /// How much of what was wanted could not be done; the notes say what.
    #[serde(default, skip_serializing_if = "is_zero")]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<_>"))]
    pub unmet: u32,
}

/// What a start did that asked for one thing at a time, or for the helper.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FirstStart {
    /// What was asked about or made, in this order.
    pub asked: Vec<Asked>,
    /// The shell profile that leads to the tools in the home, if one does since; a path.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub profile: Option<String>,
    /// What was observed afterwards, with what is left to the person.
    pub status: Status,
}

impl FirstStart {
    /// Whether nothing was refused or left, so that there is nothing to tell.
    pub fn has_all(&self) -> bool {
        self.asked.iter().all(|asked| matches!(asked.answer, Answer::Unasked | Answer::Allowed))
    }
}

/// What a first start has to make.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FirstStartDue {
    /// What it is about, in this order.
    pub items: Vec<Item>,
    /// Whether one prompt is for all of it.
    pub together: bool,
    /// Whether an administrator is asked for any of it.
    pub asks: bool,
}

/// An item that a start was about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Asked {
    /// Which.
    pub item: Item,
    /// How that ended.
    pub answer: Answer,
}

/// How asking for an item ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// Nobody had to be asked.
    Unasked,
    /// An administrator allowed it.
    Allowed,
    /// Cancel. Remembered, with what is done instead.
    Cancelled,
    /// No administrator's password was accepted. Remembered, with what is done instead.
    Denied,
    /// Nobody was asked, since the account is no administrator; what is done instead.
    NotAdmin,
    /// There is no screen to ask on.
    NoScreen,
}

fn is_zero(count: &u32) -> bool {
    *count == 0
}
