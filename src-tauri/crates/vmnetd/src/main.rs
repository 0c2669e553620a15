//! `com.iechor.vmnetd`: see the library of this crate for what it does not do yet.

use std::process::ExitCode;

fn main() -> ExitCode {
    eprintln!("{} {}: this version does not bind ports yet", vmnetd::LABEL, env!("CARGO_PKG_VERSION"));
    ExitCode::from(vmnetd::UNAVAILABLE)
}
