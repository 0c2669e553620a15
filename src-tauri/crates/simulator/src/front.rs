//! launchctl and reboot of a simulated Mac: a running launchd (`boot.rs`) answers if the Mac is booted; otherwise the
//! rules (`launchd.rs`) are applied to the state on disk, and no job runs.

use std::{
    fs::{self, File},
    io::{BufRead, BufReader, Write},
    os::unix::net::UnixStream,
    path::Path,
};

use anyhow::{Context, Result, bail};
use model::{Ownership, names};
use rustix::fs::{FlockOperation, flock};

use crate::{
    check::{check, check_at_boot, daemons},
    launchd::{
        Answered, STATE, Ways, changes, describe, empty_var_run, loaded_line, not_root, read_state, write_state,
    },
};

/// Runs one launchctl command on a simulated Mac.
///
/// # Errors
/// When there is no simulated Mac, or its state cannot be read or written.
pub fn launchctl(directory: &Path, command: &[&str]) -> Result<Answered> {
    if let Some(answered) = ask(directory, command) {
        return Ok(answered);
    }
    let mac = describe(directory)?;
    let reads = !changes(command);
    if !reads && mac.ownership == Ownership::Real && !rustix::process::geteuid().is_root() {
        return Ok(not_root());
    }
    let path = directory.join(STATE);
    let lock = File::open(&path).with_context(|| format!("could not open '{}'", path.display()))?;
    flock(&lock, if reads { FlockOperation::LockShared } else { FlockOperation::LockExclusive })?;
    let mut state = read_state(directory)?;
    let before = state.clone();
    state.notice_switches(&mac);
    let answered = state.run(command, &Ways::of(&mac), |plist| check(directory, &mac, plist));
    if state != before && !reads {
        // Written in place, because the lock is on this file; only root writes it.
        fs::write(&path, state.text()).with_context(|| format!("could not write '{}'", path.display()))?;
    }
    Ok(answered)
}

/// Reboots a simulated Mac: empties `/var/run`, unloads all jobs, and loads those of `/Library/LaunchDaemons`. Jobs
/// run only while the Mac is booted. Returns a line for each job.
///
/// # Errors
/// As [`launchctl`].
pub fn reboot(directory: &Path) -> Result<Vec<String>> {
    if let Some(answered) = ask(directory, &["reboot"]) {
        if answered.code != 0 {
            bail!(answered.text);
        }
        return Ok(answered.text.lines().map(str::to_owned).collect());
    }
    let mac = describe(directory)?;
    empty_var_run(directory)?;
    let mut state = read_state(directory)?.at_boot(&mac);
    let mut said = Vec::new();
    for path in daemons(directory)? {
        let checked = |plist: &str| check_at_boot(directory, &mac, plist);
        let answered = state.run(&["bootstrap", "system", &path], &Ways::default(), checked);
        said.push(loaded_line(&path, &answered));
    }
    write_state(directory, &state)?;
    Ok(said)
}

/// Sends a command to the launchd that runs on a simulated Mac; `None` when it is not booted.
fn ask(directory: &Path, command: &[&str]) -> Option<Answered> {
    let mut control = UnixStream::connect(directory.join(names::SIMULATED_LAUNCHD)).ok()?;
    let line = serde_json::to_string(command).ok()?;
    writeln!(control, "{line}").ok()?;
    let mut answer = String::new();
    BufReader::new(control).read_line(&mut answer).ok()?;
    serde_json::from_str(&answer).ok()
}
