//! Support for the tests: simulated Macs, the real programs, and snapshots of trees.
//!
//! As root, simulated Macs have real owners, and the programs drop privileges for the person. As another account,
//! ownership is by zones. The tests are the same. Simulated Macs are for Linux; elsewhere only tests without one run.
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

/// Numbers that are the same for the same seed (splitmix64).
pub struct Numbers(pub u64);

impl Numbers {
    /// A number below `n`.
    pub fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) % n as u64) as usize
    }

    /// One of these.
    pub fn one_of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len())]
    }
}

/// Prints a line that `./dev test` repeats at its end: how much was tried, or what could not be.
pub fn say(text: &str) {
    println!("{text}");
    let told = std::env::current_exe().unwrap().ancestors().nth(3).unwrap().join("told.txt");
    let mut told = fs::File::options().create(true).append(true).open(told).unwrap();
    writeln!(told, "{text}").unwrap();
}

/// Returns true as root, which some tests need; otherwise reports that the test was not run.
pub fn is_root(promise: &str) -> bool {
    let root = rustix::process::geteuid().is_root();
    if !root {
        say(&format!("NOT RUN, needs root: {promise}"));
    }
    root
}

/// Polls until a condition holds, and fails after `at_most`.
#[track_caller]
pub fn wait_until(what: &str, at_most: Duration, so: impl Fn() -> bool) {
    let since = Instant::now();
    while !so() {
        assert!(since.elapsed() < at_most, "after {at_most:?} still not: {what}");
        std::thread::sleep(Duration::from_millis(10));
    }
}
