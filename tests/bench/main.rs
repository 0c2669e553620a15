//! What it costs, as ratios measured in one run: the engine beside the bare system calls that the
//! same result needs, the helper beside the bare limit, and the window beside an empty one and beside
//! Chromium; and what an engine of fleets spends on a Mac.
#[cfg(target_os = "linux")]
mod all;
#[cfg(target_os = "linux")]
mod engine;
#[cfg(target_os = "linux")]
mod fleet;
#[cfg(target_os = "linux")]
mod healthy;
#[cfg(target_os = "linux")]
mod helper;
#[cfg(target_os = "linux")]
mod window;

#[cfg(target_os = "linux")]
fn main() -> anyhow::Result<()> {
    all::main()
}

#[cfg(not(target_os = "linux"))]
fn main() -> anyhow::Result<()> {
    anyhow::bail!("what is measured is measured on simulated Macs, which are for Linux")
}
