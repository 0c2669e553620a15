//! The rules of launchd: which command gives which exit code and text, over a state of loaded and disabled labels in
//! `simulated-launchd.json`.
//!
//! Where reports from real Macs disagree, the stricter behaviour is the default, and a switch gives the other one
//! (`model::LaunchdVariant`).

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use anyhow::{Context, Result};
use model::{LaunchdVariant, SimulatedMac, names};
use serde::{Deserialize, Serialize};

use crate::check::Refusal;

/// The file with the state of launchd.
pub(crate) const STATE: &str = "simulated-launchd.json";

/// The state of launchd.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct State {
    /// The loaded labels, each with the path of its property list.
    pub(crate) loaded: BTreeMap<String, String>,
    /// Labels that stay off; this outlives their property list (F 2.15).
    pub(crate) disabled: BTreeSet<String>,
    /// Labels whose switch in Login Items was noticed to be off.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    switched_off: BTreeSet<String>,
}

/// The variant of launchd on this Mac.
#[derive(Clone, Debug, Default)]
pub(crate) struct Ways {
    variant: LaunchdVariant,
    macos: u32,
}

impl Ways {
    pub(crate) fn of(mac: &SimulatedMac) -> Self {
        Self { variant: mac.launchd.clone().unwrap_or_default(), macos: mac.macos }
    }
}

/// The state of a job, as `launchctl print` shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Shown {
    pub(crate) state: &'static str,
    pub(crate) pid: Option<u32>,
    pub(crate) runs: u32,
    pub(crate) last_exit: Option<i32>,
}

impl Default for Shown {
    fn default() -> Self {
        Self { state: "not running", pid: None, runs: 0, last_exit: None }
    }
}

impl Shown {
    pub(crate) fn text(&self, target: &str, plist: &str) -> String {
        let Self { state, pid, runs, last_exit } = self;
        let pid = pid.map_or_else(String::new, |pid| format!("\tpid = {pid}\n"));
        let last_exit = match last_exit {
            None => "(never exited)".to_owned(),
            Some(78) => "78: EX_CONFIG".to_owned(),
            Some(code) => code.to_string(),
        };
        format!(
            "{target} = {{\n\tactive count = {}\n\tpath = {plist}\n\ttype = LaunchDaemon\n\tstate = {state}\n\n{pid}\truns = \
             {runs}\n\tlast exit code = {last_exit}\n}}",
            u32::from(!pid.is_empty()),
        )
    }
}

/// The output and exit code of launchctl.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answered {
    /// Exit code (F 2.14, 2.16).
    pub code: u8,
    /// The text, for standard output if the code is 0, and for standard error otherwise.
    pub text: String,
}

impl Answered {
    pub(crate) fn fine(text: String) -> Self {
        Self { code: 0, text }
    }
}

/// Returns true if a command changes anything, which needs root in the system domain (F 2.13).
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

    /// Takes over the switches of Login Items, which writes the store of disabled labels when a switch changes;
    /// a later `enable` overrides it until the next boot (F 2.15).
    pub(crate) fn notice_switches(&mut self, mac: &SimulatedMac) {
        let now: BTreeSet<String> = mac.switched_off.iter().cloned().collect();
        self.disabled.extend(now.difference(&self.switched_off).cloned());
        self.disabled.retain(|label| now.contains(label) || !self.switched_off.contains(label));
        self.switched_off = now;
    }

    pub(crate) fn run(
        &mut self,
        command: &[&str],
        ways: &Ways,
        check: impl Fn(&str) -> Result<String, Refusal>,
    ) -> Answered {
        let fine = Answered::fine;
        let wrong = |code, text: String| Answered { code, text };
        let label = |target: &str| target.strip_prefix("system/").map(str::to_owned);
        match command {
            ["bootstrap", "system", path] => self.bootstrap(path, ways, check(path)),
            ["bootout", "system", path] => match self.loaded.iter().find(|(_, plist)| plist == path) {
                Some((label, _)) => self.bootout(&label.clone()),
                None => wrong(5, "Boot-out failed: 5: Input/output error".into()),
            },
            ["bootout", target] if label(target).is_some() => self.bootout(&label(target).unwrap_or_default()),
            // The legacy command; `-w` also disables the label (F 2.15).
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
                    Some(plist) => fine(Shown::default().text(target, plist)),
                    None => {
                        wrong(113, format!("Bad request.\nCould not find service \"{label}\" in domain for system"))
                    }
                }
            }
            ["print-disabled", "system"] => fine(self.print_disabled(ways)),
            _ => wrong(64, format!("unrecognized: launchctl {}", command.join(" "))),
        }
    }

    /// Loads a job (F 2.14, 2.16).
    fn bootstrap(&mut self, path: &str, ways: &Ways, checked: Result<String, Refusal>) -> Answered {
        let variant = &ways.variant;
        let failed = |code: u8, why: &str| {
            let name = match code {
                37 => "Operation already in progress",
                119 => "Service is disabled",
                122 => "Path had bad ownership/permissions",
                _ => "Input/output error",
            };
            Answered { code, text: format!("Bootstrap failed: {code}: {name}\n{why}") }
        };
        let label = match checked {
            Ok(label) => label,
            Err(Refusal::Owner(why)) => return failed(if variant.telling_codes { 122 } else { 5 }, &why),
            Err(Refusal::Contents(why)) => return failed(5, &why),
        };
        if self.disabled.contains(&label) {
            return failed(if variant.telling_codes { 119 } else { 5 }, &format!("'{label}' is disabled"));
        }
        if self.loaded.contains_key(&label) {
            return failed(5, &format!("'{label}' is loaded already"));
        }
        if variant.bootstrap.is_none() || variant.loads {
            self.loaded.insert(label, path.to_owned());
        }
        variant.bootstrap.map_or_else(|| Answered::fine(String::new()), |code| failed(code, "as this Mac does"))
    }

    /// Lists disabled and enabled labels in the words of the macOS version (F 2.13).
    fn print_disabled(&self, ways: &Ways) -> String {
        let [off, on] = if ways.macos >= 26 { ["disabled", "enabled"] } else { ["true", "false"] };
        let enabled = self.loaded.keys().filter(|label| !self.disabled.contains(*label)).map(|label| (label, on));
        let all: BTreeMap<_, _> = self.disabled.iter().map(|label| (label, off)).chain(enabled).collect();
        let lines: String = all.iter().map(|(label, word)| format!("\t\t\"{label}\" => {word}\n")).collect();
        format!("\tdisabled services = {{\n{lines}\t}}")
    }

    /// Returns the state at boot: nothing is loaded, and the switches of Login Items override every `enable` (F 2.15).
    pub(crate) fn at_boot(mut self, mac: &SimulatedMac) -> Self {
        self.notice_switches(mac);
        Self { loaded: BTreeMap::new(), ..self }
    }

    fn bootout(&mut self, label: &str) -> Answered {
        match self.loaded.remove(label) {
            Some(_) => Answered { code: 0, text: String::new() },
            None => Answered { code: 3, text: "Boot-out failed: 3: No such process".into() },
        }
    }
}

pub(crate) fn empty_var_run(directory: &Path) -> Result<()> {
    let run = directory.join("private/var/run");
    for entry in fs::read_dir(&run).with_context(|| format!("could not read '{}'", run.display()))? {
        let path = entry?.path();
        if path.is_dir() && !path.is_symlink() { fs::remove_dir_all(&path)? } else { fs::remove_file(&path)? }
    }
    Ok(())
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

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn good(path: &str) -> Result<String, Refusal> {
        Ok(names::split(path).1.trim_end_matches(".plist").to_owned())
    }

    #[test]
    fn launchctl_answers_with_the_exit_codes_of_launchctl() {
        let mut state = State::default();
        let mut run = |command: &[&str]| state.run(command, &Ways::default(), good).code;
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
        assert_eq!(run(&["bootout", "system", "/x/b.plist"]), 5);
        assert_eq!(run(&["dance"]), 64);
    }

    #[test]
    fn disabled_and_enabled_labels_are_listed_in_the_words_of_the_version() {
        let mut state = State::default();
        state.loaded.insert("a".to_owned(), "/x/a.plist".to_owned());
        state.disabled.insert("b".to_owned());
        let mut said = |macos| state.run(&["print-disabled", "system"], &Ways { macos, ..Ways::default() }, good).text;
        assert_eq!(said(26), "\tdisabled services = {\n\t\t\"a\" => enabled\n\t\t\"b\" => disabled\n\t}");
        assert_eq!(said(15), "\tdisabled services = {\n\t\t\"a\" => false\n\t\t\"b\" => true\n\t}");
    }

    proptest! {
        #[test]
        fn a_job_is_known_exactly_from_a_good_bootstrap_to_the_next_bootout(commands in prop::collection::vec(0..4u8, 0..40)) {
            let (mut state, mut known, mut enabled) = (State::default(), false, true);
            for command in commands {
                let code = match command {
                    0 => state.run(&["bootstrap", "system", "/x/a.plist"], &Ways::default(), good).code,
                    1 => state.run(&["bootout", "system/a"], &Ways::default(), good).code,
                    2 => state.run(&["enable", "system/a"], &Ways::default(), good).code,
                    _ => state.run(&["disable", "system/a"], &Ways::default(), good).code,
                };
                match command {
                    0 => { prop_assert_eq!(code == 0, !known && enabled); known |= code == 0; }
                    1 => { prop_assert_eq!(code == 0, known); known = false; }
                    2 => enabled = true,
                    _ => enabled = false,
                }
                prop_assert_eq!(state.run(&["print", "system/a"], &Ways::default(), good).code == 0, known);
            }
        }
    }
}
