//! Shared by the promises: simulated Macs, the real programs, and trees before and after.
//!
//! As root, Macs have real owners and the programs give up root for the person; as anybody else,
//! ownership is by zones. The promises are the same. Simulated Macs are for Linux; elsewhere only
//! what needs none is promised.
#![allow(clippy::unwrap_used, clippy::missing_panics_doc)]

#[cfg(target_os = "linux")]
mod mac;
#[cfg(target_os = "linux")]
mod machine;
#[cfg(target_os = "linux")]
mod running;

use std::{
    fs,
    io::Write,
    time::{Duration, Instant},
};

#[cfg(target_os = "linux")]
pub use {
    mac::{Booted, Mac, Ran, Tree, open_directory, programs, spec},
    machine::{Etc, become_account, mount, with_own_machine},
    running::{Asked, Running},
};

/// Says something that `./dev test` repeats at its end: how much was tried, or what could not be.
pub fn say(text: &str) {
    println!("{text}");
    let told = std::env::current_exe().unwrap().ancestors().nth(3).unwrap().join("told.txt");
    let mut told = fs::File::options().create(true).append(true).open(told).unwrap();
    writeln!(told, "{text}").unwrap();
}

/// Whether this is root, which some promises need; if not, says loudly that one was not kept.
pub fn is_root(promise: &str) -> bool {
    let root = rustix::process::geteuid().is_root();
    if !root {
        say(&format!("NOT RUN, needs root: {promise}"));
    }
    root
}

/// Waits until something is so, for as long as it may take.
#[track_caller]
pub fn wait_until(what: &str, at_most: Duration, so: impl Fn() -> bool) {
    let since = Instant::now();
    while !so() {
        assert!(since.elapsed() < at_most, "after {at_most:?} still not: {what}");
        std::thread::sleep(Duration::from_millis(10));
    }
}
