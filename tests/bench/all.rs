//! Which tables are wanted.

use anyhow::Result;

pub fn main() -> Result<()> {
    // Started by a measurement of the helper, as what it is measured beside.
    let mut arguments = std::env::args_os().skip(1);
    if std::env::args().nth(1).is_some_and(|first| first == "bare-helper") {
        return crate::helper::bare(arguments.nth(1).as_deref());
    }
    // `bench engine`, `bench helper` or `bench window`: only that.
    let only = std::env::args().nth(1);
    let wanted = |name: &str| only.as_deref().is_none_or(|only| only == name);
    if wanted("engine") {
        crate::engine::table()?;
        crate::engine::safety()?;
    }
    if wanted("helper") {
        crate::helper::table()?;
    }
    if wanted("window") {
        crate::window::table()?;
    }
    Ok(())
}
