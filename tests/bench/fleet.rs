//! What an engine of fleets spends on one Mac: time and memory of each call, as programs of their own. `./dev bench fleet`
//! then drives very many Macs (`tests/thousand.rs`).

use std::{
    path::Path,
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use anyhow::{Context, Result, ensure};
use nix::sys::resource::{UsageWho, getrusage};

use crate::engine::{mac, ms};

const RUNS: usize = 7;
const LOOK: &[&str] = &["--as", "@console", "status", "--brief", "--expect", "--recommended"];
const INSTALL: &[&str] = &["install", "--user", "@console", "--quiet"];
const UNINSTALL: &[&str] = &["--as", "@console", "uninstall", "--yes", "--quiet"];

/// One round of an engine: each call, and the exit code that it is to have.
const ROUND: [(&str, &[&str], i32); 5] = [
    ("look, never set up", LOOK, 3),
    ("install", INSTALL, 0),
    ("look, in order", LOOK, 0),
    ("install again", INSTALL, 0),
    ("uninstall", UNINSTALL, 0),
];

pub fn table() -> Result<()> {
    println!("Fleets: what an engine's calls cost on one Mac with 10 tools; best of {RUNS} rounds, as programs\n");
    println!("| call | time | most memory |");
    println!("| --- | ---: | ---: |");
    let directory = crate::healthy::open_directory()?;
    let (_, prefix) = mac(directory.path(), 10)?;
    let rounds = (0..RUNS).map(|_| round(&prefix)).collect::<Result<Vec<_>>>()?;
    for (i, (name, ..)) in ROUND.iter().enumerate() {
        let time = rounds.iter().map(|round| round[i].0).min().context("no rounds")?;
        let memory = rounds.iter().map(|round| round[i].1).max().context("no rounds")?;
        println!("| {name} | {} | {:.1} MiB |", ms(time), memory as f64 / 1024.0);
    }
    println!();
    Ok(())
}

fn round(prefix: &Path) -> Result<Vec<(Duration, u64)>> {
    let call = |(name, arguments, code): &(&str, &[&str], i32)| {
        let since = Instant::now();
        let mut command = Command::new(std::env::current_exe()?);
        command
            .arg("memory-of")
            .arg(crate::healthy::program("iechor-setup")?)
            .arg("--prefix")
            .arg(prefix)
            .args(*arguments);
        let output = command.env_clear().stdin(Stdio::null()).output()?;
        let took = since.elapsed();
        ensure!(output.status.code() == Some(*code), "{name}: {output:?}");
        let said = String::from_utf8(output.stdout)?;
        Ok((took, said.trim().parse().with_context(|| format!("'{said}' is no size"))?))
    };
    ROUND.iter().map(call).collect()
}

/// As `bench memory-of PROGRAM …`: runs it, prints the most memory in KiB that it or a process of its had, and ends as it
/// did.
pub fn memory_of(call: &[String]) -> Result<()> {
    let (program, arguments) = call.split_first().context("needs a program")?;
    let ended = Command::new(program).args(arguments).stdout(Stdio::null()).status()?;
    println!("{}", getrusage(UsageWho::RUSAGE_CHILDREN)?.max_rss());
    std::process::exit(ended.code().unwrap_or(1))
}
