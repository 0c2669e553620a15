//! What launchctl does: a state of loaded and disabled labels in `simulated-launchd.json`, and
//! launchd's checks of a property list. While the Mac is booted, `boot.rs` is asked instead; else
//! jobs are known and not run.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs::{self, File},
    os::unix::fs::MetadataExt,
    path::Path,
};

use anyhow::{Context, Result, bail};
use model::{Ownership, SimulatedMac, names};
use rustix::fs::{FlockOperation, flock};
use serde::{Deserialize, Serialize};

const STATE: &str = "simulated-launchd.json";

/// What launchd knows.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct State {
    /// Label to property list.
    pub(crate) loaded: BTreeMap<String, String>,
    /// Labels that stay off; this outlives their property list (F 2.15).
    pub(crate) disabled: BTreeSet<String>,
}

/// What launchctl prints and exits with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answered {
    /// Exit code (F 2.14, 2.16).
    pub code: u8,
    /// To standard output if the code is 0, else to standard error.
    pub text: String,
}

impl Answered {
    pub(crate) fn fine(text: String) -> Self {
        Self { code: 0, text }
    }
}

/// Whether a command changes anything, which only root may in the system domain (F 2.13).
pub(crate) fn changes(command: &[&str]) -> bool {
    !matches!(command.first(), Some(&("print" | "print-disabled")))
}

pub(crate) fn not_root() -> Answered {
    Answered { code: 1, text: "Operation not permitted: changing the system domain needs root".into() }
}

impl State {
    pub(crate) fn text(&self) -> String {
        // Strings in maps and sets are always representable.
        serde_json::to_string_pretty(self).unwrap_or_default() + "\n"
    }

    pub(crate) fn run(&mut self, command: &[&str], check: impl Fn(&str) -> Result<String>) -> Answered {
        let fine = Answered::fine;
        let wrong = |code, text: String| Answered { code, text };
        let label = |target: &str| target.strip_prefix("system/").map(str::to_owned);
        match command {
            ["bootstrap", "system", path] => match check(path) {
                Err(e) => wrong(5, format!("Bootstrap failed: 5: Input/output error\n{e:#}")),
                Ok(label) if self.disabled.contains(&label) || self.loaded.contains_key(&label) => wrong(
                    5,
                    format!("Bootstrap failed: 5: Input/output error\n'{label}' is disabled or loaded already"),
                ),
                Ok(label) => {
                    self.loaded.insert(label, (*path).to_owned());
                    fine(String::new())
                }
            },
            ["bootout", "system", path] => match self.loaded.iter().find(|(_, plist)| plist == path) {
                Some((label, _)) => self.bootout(&label.clone()),
                None => wrong(3, "Boot-out failed: 3: No such process".into()),
            },
            ["bootout", target] if label(target).is_some() => self.bootout(&label(target).unwrap_or_default()),
            // As people still type it; `-w` writes down that it stays off (F 2.15).
            ["unload", options @ .., path] => match self.loaded.iter().find(|(_, plist)| plist == path) {
                Some((label, _)) => {
                    let label = label.clone();
                    if options.contains(&"-w") {
                        self.disabled.insert(label.clone());
                    }
                    self.bootout(&label)
                }
                None => wrong(5, "Unload failed: 5: Input/output error".into()),
            },
            ["enable", target] if label(target).is_some() => {
                self.disabled.remove(&label(target).unwrap_or_default());
                fine(String::new())
            }
            ["disable", target] if label(target).is_some() => {
                self.disabled.insert(label(target).unwrap_or_default());
                fine(String::new())
            }
            ["kickstart", .., target] | ["print", target] if label(target).is_some() => {
                let label = label(target).unwrap_or_default();
                match self.loaded.get(&label) {
                    Some(plist) => fine(format!("{target} = {{\n\tpath = {plist}\n\tstate = not running\n}}")),
                    None => wrong(113, format!("Could not find service \"{label}\" in domain for system")),
                }
            }
            ["print-disabled", "system"] => {
                let lines = self.disabled.iter().map(|label| format!("\t\"{label}\" => disabled\n"));
                fine(format!("disabled services = {{\n{}}}", lines.collect::<String>()))
            }
            _ => wrong(64, format!("unrecognized: launchctl {}", command.join(" "))),
        }
    }

    fn bootout(&mut self, label: &str) -> Answered {
        match self.loaded.remove(label) {
            Some(_) => Answered { code: 0, text: String::new() },
            None => Answered { code: 3, text: "Boot-out failed: 3: No such process".into() },
        }
    }
}

/// Runs one launchctl command on a simulated Mac.
///
/// # Errors
/// When there is no simulated Mac, or its state cannot be read or written.
pub fn launchctl(directory: &Path, command: &[&str]) -> Result<Answered> {
    if let Some(answered) = crate::boot::ask(directory, command) {
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
    let answered = state.run(command, |plist| check(directory, &mac, plist));
    if state != before {
        // In place: the lock is on this file, and only root writes it.
        fs::write(&path, state.text()).with_context(|| format!("could not write '{}'", path.display()))?;
    }
    Ok(answered)
}

/// Empties `/var/run`, forgets all jobs, and loads what `/Library/LaunchDaemons` holds; runs jobs
/// while the Mac is booted. A line for each job.
///
/// # Errors
/// As [`launchctl`].
pub fn reboot(directory: &Path) -> Result<Vec<String>> {
    if let Some(answered) = crate::boot::ask(directory, &["reboot"]) {
        if answered.code != 0 {
            bail!(answered.text);
        }
        return Ok(answered.text.lines().map(str::to_owned).collect());
    }
    let mac = describe(directory)?;
    empty_var_run(directory)?;
    let mut state = State { disabled: read_state(directory)?.disabled, ..State::default() };
    let mut said = Vec::new();
    for path in daemons(directory)? {
        let answered = state.run(&["bootstrap", "system", &path], |plist| check(directory, &mac, plist));
        said.push(loaded_line(&path, &answered));
    }
    write_state(directory, &state)?;
    Ok(said)
}

pub(crate) fn empty_var_run(directory: &Path) -> Result<()> {
    let run = directory.join("private/var/run");
    for entry in fs::read_dir(&run).with_context(|| format!("could not read '{}'", run.display()))? {
        let path = entry?.path();
        if path.is_dir() && !path.is_symlink() { fs::remove_dir_all(&path)? } else { fs::remove_file(&path)? }
    }
    Ok(())
}

/// The property lists that are loaded at boot.
pub(crate) fn daemons(directory: &Path) -> Result<Vec<String>> {
    let daemons = directory.join(names::LAUNCH_DAEMONS.trim_start_matches('/'));
    let mut plists: Vec<_> = fs::read_dir(&daemons)?.collect::<Result<_, _>>()?;
    plists.sort_by_key(fs::DirEntry::file_name);
    Ok(plists
        .iter()
        .map(|plist| format!("{}/{}", names::LAUNCH_DAEMONS, plist.file_name().to_string_lossy()))
        .collect())
}

pub(crate) fn loaded_line(path: &str, answered: &Answered) -> String {
    if answered.code == 0 { format!("loaded '{path}'") } else { format!("refused '{path}': {}", answered.text) }
}

pub(crate) fn write_state(directory: &Path, state: &State) -> Result<()> {
    let path = directory.join(STATE);
    fs::write(&path, state.text()).with_context(|| format!("could not write '{}'", path.display()))
}

pub(crate) fn describe(directory: &Path) -> Result<SimulatedMac> {
    let path = directory.join(names::SIMULATED_MAC);
    let text = fs::read_to_string(&path).with_context(|| format!("there is no simulated Mac: '{}'", path.display()))?;
    toml::from_str(&text).with_context(|| format!("could not understand '{}'", path.display()))
}

pub(crate) fn read_state(directory: &Path) -> Result<State> {
    let path = directory.join(STATE);
    let text = fs::read(&path).with_context(|| format!("could not read '{}'", path.display()))?;
    serde_json::from_slice(&text).with_context(|| format!("could not understand '{}'", path.display()))
}

/// launchd's own checks (F 2.1): owner, mode, name, and a program to run. The label, if it passes.
pub(crate) fn check(directory: &Path, mac: &SimulatedMac, path: &str) -> Result<String> {
    let inside = |path: &str| directory.join(names::physical(path).trim_start_matches('/'));
    let trusted = |path: &str, what: &str| -> Result<()> {
        let meta = fs::symlink_metadata(inside(path)).with_context(|| format!("{what} '{path}'"))?;
        let owner = match mac.ownership {
            Ownership::Real => meta.uid(),
            Ownership::Zones => mac.zone_of(path).0,
        };
        if !meta.is_file() || owner != 0 || meta.mode() & 0o022 != 0 {
            bail!("{what} '{path}' has bad ownership or permissions: uid {owner}, mode {:04o}", meta.mode() & 0o7777);
        }
        Ok(())
    };
    let (_, file) = names::split(path);
    if mac.switched_off.iter().any(|label| file == format!("{label}.plist")) {
        bail!("'{path}' is switched off in Login Items");
    }
    trusted(path, "property list")?;
    let plist = plist::Value::from_file(inside(path)).with_context(|| format!("'{path}' is no property list"))?;
    let plist = plist.as_dictionary().with_context(|| format!("'{path}' is no dictionary"))?;
    let text = |key: &str| plist.get(key).and_then(plist::Value::as_string);
    let label = text("Label").with_context(|| format!("'{path}' has no Label"))?;
    let (_, name) = names::split(path);
    if name != format!("{label}.plist") {
        bail!("'{path}' is not named after its Label '{label}'");
    }
    let first = plist.get("ProgramArguments").and_then(|a| a.as_array()?.first()?.as_string());
    let program = text("Program").or(first).with_context(|| format!("'{path}' has no Program"))?;
    if !program.starts_with("/bin/") && !program.starts_with("/usr/bin/") {
        trusted(program, "program")?;
        if fs::metadata(inside(program))?.mode() & 0o111 == 0 {
            bail!("program '{program}' is not executable");
        }
    }
    for (name, socket) in plist.get("Sockets").and_then(plist::Value::as_dictionary).into_iter().flatten() {
        let socket = socket.as_dictionary().with_context(|| format!("socket '{name}' is no dictionary"))?;
        let path = socket.get("SockPathName").and_then(plist::Value::as_string);
        let mode = socket.get("SockPathMode").is_none_or(|mode| mode.as_unsigned_integer().is_some());
        if path.is_none() || !mode {
            bail!("socket '{name}' has no SockPathName, or a SockPathMode that is no integer");
        }
    }
    Ok(label.to_owned())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn good(path: &str) -> Result<String> {
        Ok(names::split(path).1.trim_end_matches(".plist").to_owned())
    }

    #[test]
    fn launchctl_answers_with_the_exit_codes_of_launchctl() {
        let mut state = State::default();
        let mut run = |command: &[&str]| state.run(command, good).code;
        assert_eq!(run(&["print", "system/a"]), 113);
        assert_eq!(run(&["bootout", "system/a"]), 3);
        assert_eq!(run(&["bootstrap", "system", "/x/a.plist"]), 0);
        assert_eq!(run(&["bootstrap", "system", "/x/a.plist"]), 5);
        assert_eq!(run(&["print", "system/a"]), 0);
        assert_eq!(run(&["bootout", "system", "/x/a.plist"]), 0);
        assert_eq!(run(&["disable", "system/a"]), 0);
        assert_eq!(run(&["bootstrap", "system", "/x/a.plist"]), 5);
        assert_eq!(run(&["enable", "system/a"]), 0);
        assert_eq!(run(&["bootstrap", "system", "/x/a.plist"]), 0);
        assert_eq!(run(&["dance"]), 64);
    }

    proptest! {
        #[test]
        fn a_job_is_known_exactly_from_a_good_bootstrap_to_the_next_bootout(commands in prop::collection::vec(0..4u8, 0..40)) {
            let (mut state, mut known, mut enabled) = (State::default(), false, true);
            for command in commands {
                let code = match command {
                    0 => state.run(&["bootstrap", "system", "/x/a.plist"], good).code,
                    1 => state.run(&["bootout", "system/a"], good).code,
                    2 => state.run(&["enable", "system/a"], good).code,
                    _ => state.run(&["disable", "system/a"], good).code,
                };
                match command {
                    0 => { prop_assert_eq!(code == 0, !known && enabled); known |= code == 0; }
                    1 => { prop_assert_eq!(code == 0, known); known = false; }
                    2 => enabled = true,
                    _ => enabled = false,
                }
                prop_assert_eq!(state.run(&["print", "system/a"], good).code == 0, known);
            }
        }
    }
}
