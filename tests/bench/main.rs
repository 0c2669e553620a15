//! What it costs, as ratios measured in one run: the engine beside the bare system calls that the
//! same result needs, and the window beside an empty one and beside Chromium.

mod engine;
mod window;

use anyhow::Result;

fn main() -> Result<()> {
    // `bench engine` or `bench window`: only that.
    let only = std::env::args().nth(1);
    let wanted = |name: &str| only.as_deref().is_none_or(|only| only == name);
    if wanted("engine") {
        engine::table()?;
        engine::safety()?;
    }
    if wanted("window") {
        window::table()?;
    }
    Ok(())
}
