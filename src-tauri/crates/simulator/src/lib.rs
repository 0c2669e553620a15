//! A simulated Mac for Linux: a directory tree shaped like macOS, for `--prefix`. Never shipped.
//!
//! - [`Spec`] and [`create`] make the tree from [`table`], with a demo bundle of real executables. Created by root it
//!   has real owners; created by another account, ownership is by zones ([`model::Ownership`]).
//! - [`boot`] is launchd in the foreground, which runs the jobs of `/Library/LaunchDaemons`. [`reboot`] empties
//!   `/var/run` and loads them again; [`launchctl`] stands in for `/bin/launchctl`. While a Mac is not booted, both
//!   only check and store the state, and no job runs.
//! - [`snapshot`] and [`difference`] compare two states of a tree byte for byte.
#![cfg(target_os = "linux")]

mod boot;
mod check;
mod create;
mod earlier;
mod front;
mod job;
mod launchd;
mod snapshot;
mod spec;
pub mod table;

pub use boot::boot;
pub use create::{INHERITS_GROUP, create};
pub use earlier::earlier_helper;
pub use front::{launchctl, reboot};
pub use snapshot::{Entry, difference, snapshot};
pub use spec::{Home, Kind, Spec, VERSIONS};
