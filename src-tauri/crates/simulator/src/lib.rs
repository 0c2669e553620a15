//! A simulated Mac for Linux: a macOS-shaped directory tree that the programs work on with
//! `--prefix`. Never shipped.
//!
//! - [`Spec`] and [`create`]: makes the tree, with a demo bundle of real executables. Made by root
//!   it has real owners; made by anybody else ownership is by zones ([`model::Ownership`]).
//! - [`launchctl`]: stands in for `/bin/launchctl`. For now it records and checks; it does **not**
//!   run jobs. [`reboot`] empties `/var/run` and loads what lies in `/Library/LaunchDaemons`.
//! - [`snapshot`] and [`difference`]: a tree byte for byte, before and after.

mod create;
mod launchd;
mod snapshot;

pub use create::{Kind, Spec, create};
pub use launchd::{launchctl, reboot};
pub use snapshot::{Entry, difference, snapshot};
