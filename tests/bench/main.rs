//! What it costs, as ratios measured in one run: the engine beside the bare system calls that the
//! same result needs, and the window beside an empty one and beside Chromium.

mod engine;
mod window;

use anyhow::Result;

fn main() -> Result<()> {
    engine::table()?;
    window::table()
}
