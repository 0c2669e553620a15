//! What it costs, as ratios measured in one run: the engine beside the bare system calls that the
//! same result needs, the helper beside the bare limit, and the window beside an empty one and beside
//! Chromium.

mod engine;
mod helper;
mod window;

use anyhow::Result;

fn main() -> Result<()> {
    // Started by a measurement of the helper, as what it is measured beside.
    let mut arguments = std::env::args_os().skip(1);
    if std::env::args().nth(1).is_some_and(|first| first == "bare-helper") {
        return helper::bare(arguments.nth(1).as_deref());
    }
    // `bench engine`, `bench helper` or `bench window`: only that.
    let only = std::env::args().nth(1);
    let wanted = |name: &str| only.as_deref().is_none_or(|only| only == name);
    if wanted("engine") {
        engine::table()?;
        engine::safety()?;
    }
    if wanted("helper") {
        helper::table()?;
    }
    if wanted("window") {
        window::table()?;
    }
    Ok(())
}
