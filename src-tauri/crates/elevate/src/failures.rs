//! The failures of asking for an administrator and of the conversation with the root side.

use model::{Code, Failure};

/// The person pressed Cancel, before anything was changed.
pub(crate) fn cancelled() -> Failure {
    Failure::new(Code::Cancelled, "cancelled: nothing was changed", "")
}

/// No administrator password was accepted.
pub(crate) fn denied() -> Failure {
    Failure::new(
        Code::NotAuthorised,
        "no administrator password was accepted; nothing was changed",
        "try again, or ask an administrator of this Mac",
    )
}

/// Whether this is what somebody answered, as against a prompt that could not be shown.
pub(crate) fn is_answer(failure: &Failure) -> bool {
    *failure == cancelled() || *failure == denied()
}

/// Nobody is asked, since the account is no administrator.
pub(crate) fn not_admin() -> Failure {
    Failure::new(
        Code::NotAuthorised,
        "an administrator is needed, and this account is none: nobody was asked",
        "ask an administrator of this Mac",
    )
}

/// Nobody answered in the time that there was.
pub(crate) fn timed_out() -> Failure {
    Failure::new(
        Code::TimedOut,
        "nobody answered the prompt in time: nothing was changed",
        "try again, and answer the prompt of macOS",
    )
}

/// There is neither a terminal nor a screen to ask on.
pub(crate) fn no_screen() -> Failure {
    Failure::new(
        Code::NoScreen,
        "an administrator password is needed, and there is nobody to ask; nothing was changed",
        "run it on a terminal",
    )
}

/// This build has no Authorization Services.
#[cfg(not(target_os = "macos"))]
pub(crate) fn not_here() -> Failure {
    Failure::new(
        Code::NotHere,
        "Authorization Services cannot be asked in this build",
        "run iechor-setup in a terminal",
    )
}

/// The root side went away, or did not keep to the protocol.
pub(crate) fn lost(what: &str) -> Failure {
    let help = "start iEchor Setup again: it looks first at what was done";
    Failure::new(Code::Lost, format!("the root side {what}"), help)
}
