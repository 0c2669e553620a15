//! The debug log: lines on standard error while the environment has `IECHOR_LOG=debug`.
//!
//! It is for whoever looks into a failure, not for the person: refusals and failures of what runs as root go to the
//! system's log ([`log`](crate::log)) in any case. It names paths, steps and outcomes, and never a secret: no contents
//! of a file, no bytes of a program, no policy and no key.
//!
//! - [`debug!`](crate::debug!): for code that runs unprivileged. A process that is root writes nothing in a release.
//! - [`debug_root!`](crate::debug_root!): for code that only runs as root. A release does not contain it.

use std::{
    env,
    fmt::Arguments,
    io::Write,
    process,
    sync::atomic::{AtomicU8, Ordering::Relaxed},
};

/// The environment variable that switches the log on.
pub const VARIABLE: &str = "IECHOR_LOG";
/// The value of [`VARIABLE`] that switches the log on.
pub const DEBUG: &str = "debug";

const UNKNOWN: u8 = 0;
const OFF: u8 = 1;
const ON: u8 = 2;

static STATE: AtomicU8 = AtomicU8::new(UNKNOWN);

/// Returns true if the log is on. The environment is read once.
pub fn enabled() -> bool {
    match STATE.load(Relaxed) {
        UNKNOWN => {
            let on = env::var_os(VARIABLE).is_some_and(|value| value == DEBUG);
            switch(on);
            STATE.load(Relaxed) == ON
        }
        state => state == ON,
    }
}

/// Switches the log on or off, whatever the environment says. In a release it stays off in a process that is root.
pub fn switch(on: bool) {
    let allowed = cfg!(debug_assertions) || !rustix::process::geteuid().is_root();
    STATE.store(if on && allowed { ON } else { OFF }, Relaxed);
}

/// Writes a line. The macros call it.
#[doc(hidden)]
pub fn write(module: &str, text: Arguments<'_>) {
    let line = crate::log::line(&text.to_string());
    // Nobody may be listening.
    let _ = writeln!(std::io::stderr().lock(), "debug {} {module}: {line}", process::id());
}

/// Writes a line to the debug log, if it is on. The arguments are evaluated only then.
#[macro_export]
macro_rules! debug {
    ($($text:tt)+) => {
        if $crate::debug::enabled() {
            $crate::debug::write(module_path!(), format_args!($($text)+));
        }
    };
}

/// As [`debug!`], in code that only runs as root: compiled out of a release.
#[macro_export]
macro_rules! debug_root {
    ($($text:tt)+) => {
        if cfg!(debug_assertions) && $crate::debug::enabled() {
            $crate::debug::write(module_path!(), format_args!($($text)+));
        }
    };
}
