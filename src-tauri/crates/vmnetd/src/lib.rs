//! The privileged helper `com.iechor.vmnetd`: for now its identity and an empty shell.
//!
//! Set-up installs and registers this program, and takes it away again. It does **not** bind ports
//! yet: started, it says so and exits with [`UNAVAILABLE`]. Nothing here pretends to work.

/// Its label, its file name and its bundle identifier.
pub const LABEL: &str = "com.iechor.vmnetd";

/// Exit code for "not able to do this" (`EX_UNAVAILABLE` of sysexits.h).
pub const UNAVAILABLE: u8 = 69;
