//! The program `simulated-mac`: creates a simulated Mac, and stands in for its launchctl and its launchd.

#[cfg(target_os = "linux")]
mod program;

#[cfg(target_os = "linux")]
fn main() -> std::process::ExitCode {
    program::main()
}

#[cfg(not(target_os = "linux"))]
fn main() -> std::process::ExitCode {
    eprintln!("simulated-mac: simulated Macs are for Linux");
    std::process::ExitCode::FAILURE
}
