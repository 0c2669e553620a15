//! Which tables are wanted.

use anyhow::Result;

pub fn main() -> Result<()> {
    // Started by a measurement of the helper, as what it is measured beside.
    let mut arguments = std::env::args_os().skip(1);
    if std::env::args().nth(1).is_some_and(|first| first == "bare-helper") {
        return crate::helper::bare(arguments.nth(1).as_deref());
    }
    // Started for counting its system calls: `bench check PREFIX TIMES`.
    let given: Vec<String> = std::env::args().skip(1).collect();
    if let [first, call @ ..] = &given[..]
        && first == "memory-of"
    {
        return crate::fleet::memory_of(call);
    }
    if let [name, prefix, times] = &given[..] {
        return crate::healthy::call(name, prefix.as_ref(), times.parse()?);
    }
    // `bench engine`, `bench healthy` (its last table), `bench helper`, `bench fleet` or `bench window`: only that.
    let only = std::env::args().nth(1);
    let wanted = |name: &str| only.as_deref().is_none_or(|only| only == name);
    if wanted("engine") {
        crate::engine::table()?;
        crate::engine::safety()?;
    }
    if wanted("engine") || wanted("healthy") {
        crate::healthy::table()?;
    }
    if wanted("helper") {
        crate::helper::table()?;
    }
    if wanted("fleet") {
        crate::fleet::table()?;
    }
    if wanted("window") {
        crate::window::table()?;
    }
    Ok(())
}
