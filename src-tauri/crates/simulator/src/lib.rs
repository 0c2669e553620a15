//! A simulated Mac for Linux: a macOS-shaped directory tree that the programs work on with
//! `--prefix`. Never shipped.
//!
//! - [`Spec`] and [`create`]: makes the tree from [`table`], with a demo bundle of real executables. Made by
//!   root it has real owners; made by anybody else ownership is by zones ([`model::Ownership`]).
//! - [`boot`]: launchd, in the foreground: it runs the jobs of `/Library/LaunchDaemons`. [`reboot`]
//!   empties `/var/run` and starts them again; [`launchctl`] stands in for `/bin/launchctl`. While a
//!   Mac is not booted, both only check and remember.
//! - [`snapshot`] and [`difference`]: a tree byte for byte, before and after.
#![cfg(target_os = "linux")]

mod boot;
mod check;
mod create;
mod front;
mod job;
mod launchd;
mod snapshot;
mod spec;
pub mod table;

pub use boot::boot;
pub use create::{INHERITS_GROUP, create};
pub use front::{launchctl, reboot};
pub use snapshot::{Entry, difference, snapshot};
pub use spec::{Home, Kind, Spec, VERSIONS};
