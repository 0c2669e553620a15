//! The failures of asking for an administrator and of the conversation with the root side.

use model::{Code, Failure, said};

/// The person pressed Cancel, before anything was changed.
pub(crate) fn cancelled() -> Failure {
    Failure::of(Code::Cancelled, said!("failure-cancelled"))
}

/// No administrator password was accepted.
pub(crate) fn denied() -> Failure {
    Failure::of(Code::NotAuthorised, said!("failure-denied")).with_help(said!("failure-denied-help"))
}

/// Whether this is what somebody answered, as against a prompt that could not be shown.
pub(crate) fn is_answer(failure: &Failure) -> bool {
    *failure == cancelled() || *failure == denied()
}

/// Nobody is asked, since the account is no administrator.
pub(crate) fn not_admin() -> Failure {
    Failure::of(Code::NotAuthorised, said!("failure-not_admin")).with_help(said!("failure-not_admin-help"))
}

/// Nobody answered in the time that there was.
pub(crate) fn timed_out() -> Failure {
    Failure::of(Code::TimedOut, said!("failure-timed_out")).with_help(said!("failure-timed_out-help"))
}

/// There is neither a terminal nor a screen to ask on.
pub(crate) fn no_screen() -> Failure {
    Failure::of(Code::NoScreen, said!("failure-no_screen")).with_help(said!("failure-no_screen-help"))
}

/// This build has no Authorization Services.
#[cfg(not(target_os = "macos"))]
pub(crate) fn not_here() -> Failure {
    Failure::of(Code::NotHere, said!("failure-no_prompt")).with_help(said!("failure-no_prompt-help"))
}

/// A run that failed is left as it is, and what is asked for would undo it.
pub(crate) fn left_for_inspection() -> Failure {
    Failure::of(Code::Busy, said!("failure-left_for_inspection")).with_help(said!("failure-left_for_inspection-help"))
}

/// How the root side went away, or did not keep to the protocol.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Lost {
    Unreached,
    Unasked,
    NoAnswer,
    NotUnderstood,
    NotWaitedFor,
    /// The parent that is root is gone.
    Parent,
}

/// The root side went away, or did not keep to the protocol.
pub(crate) fn lost(how: Lost) -> Failure {
    let message = match how {
        Lost::Unreached => said!("failure-lost-unreached"),
        Lost::Unasked => said!("failure-lost-unasked"),
        Lost::NoAnswer => said!("failure-lost-no_answer"),
        Lost::NotUnderstood => said!("failure-lost-not_understood"),
        Lost::NotWaitedFor => said!("failure-lost-not_waited_for"),
        Lost::Parent => said!("failure-lost-parent"),
    };
    Failure::of(Code::Lost, message).with_help(said!("failure-lost-help"))
}
