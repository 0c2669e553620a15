//! The files for the engines of fleets, tried: judged by validators, and driven on simulated Macs as each engine does.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, missing_docs)]

mod ansible;
mod chef;
mod osquery;
mod rules;
mod scripts;

use std::{
    fs,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
    sync::Once,
};

use model::{PromptAnswer, names};
use promises::{Mac, open_directory, programs};
use simulator::Kind;
use tempfile::TempDir;

fn top() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().unwrap()
}

/// The place of a file for engines.
fn place(name: &str) -> PathBuf {
    top().join("assets/fleet").join(name)
}

/// The place of a program from PyPI, which is installed if it is missing.
fn tool(name: &str) -> PathBuf {
    static INSTALLED: Once = Once::new();
    INSTALLED.call_once(|| {
        let mut install = Command::new("tests/hashed-tools");
        let installed = install.args(["tests/fleet/tools.txt", "target/fleet"]).current_dir(top()).status().unwrap();
        assert!(installed.success(), "the tools for fleets cannot be installed");
    });
    top().join("target/fleet/bin").join(name)
}

/// How a Mac is when an engine comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// Nothing was ever chosen.
    Never,
    /// As it is to be.
    InOrder,
    /// A link to a tool is gone.
    Drifted,
    /// What the organisation manages makes no sense.
    Unreadable,
    /// The organisation locked what the engine's choices say otherwise.
    Forbidden,
    /// The organisation locked something else than what was set up.
    Locked,
    /// It was set up once.
    Uninstalled,
    /// Nobody is logged in; before, it was set up.
    Nobody,
    /// The app is not there.
    NoApp,
}

impl State {
    const ALL: [Self; 9] = [
        Self::Never,
        Self::InOrder,
        Self::Drifted,
        Self::Unreadable,
        Self::Forbidden,
        Self::Locked,
        Self::Uninstalled,
        Self::Nobody,
        Self::NoApp,
    ];

    /// What an administrator wrote into the scripts.
    fn choices(self) -> &'static str {
        if self == Self::Forbidden { "--cli user --no-ports" } else { "" }
    }
}

/// A Mac in one of the states, as an engine meets it.
struct Managed {
    mac: Mac,
    /// How it was before anything.
    before: promises::Tree,
    state: State,
    directory: TempDir,
}

impl Managed {
    fn new(state: State) -> Self {
        // The parent that is root asks nobody on a Mac; a simulated prompt stands in for it.
        let mac = Mac::made(|spec| simulator::Spec {
            kind: Kind::StandardUser,
            answer: PromptAnswer::Allow,
            managed: true,
            ..spec
        });
        let before = mac.tree();
        if !matches!(state, State::Never | State::NoApp) {
            mac.setup(&["install", "--user", "@console"]).exits(0);
        }
        let cli = |word: &str| mac.manages(names::MANAGED, [("CLITools", word.into())]);
        match state {
            State::Never | State::InOrder | State::NoApp => {}
            State::Drifted => fs::remove_file(mac.at("/usr/local/bin/iechor")).unwrap(),
            State::Unreadable => cli("sistem"),
            State::Forbidden => cli("system"),
            State::Locked => cli("user"),
            State::Uninstalled => drop(mac.setup(&["uninstall", "--yes"]).exits(0)),
            State::Nobody => mac.describe("person", "\"nobody\""),
        }
        Self { mac, before, state, directory: open_directory() }
    }

    /// A program that is `iechor-setup` on this Mac.
    fn program(&self) -> PathBuf {
        let path = self.directory.path().join("iechor-setup");
        if self.state != State::NoApp {
            let (program, mac) = (programs().join("iechor-setup"), self.mac.path());
            let text = format!("#!/bin/sh\nexec '{}' --prefix '{}' \"$@\"\n", program.display(), mac.display());
            executable(&path, &text);
        }
        path
    }

    /// Runs a script for an engine as engines do: nothing in the environment, closed input, and files that nobody else
    /// may read. Only where the program, its records and the choices are is changed in it.
    fn runs(&self, shell: &[&str], script: &str, arguments: &[&str]) -> Output {
        let records = self.mac.at(names::ROOT_RECORDS);
        let values = [
            ("program", self.program().display().to_string()),
            ("records", records.display().to_string()),
            ("choices", self.state.choices().to_owned()),
            ("waits", self.mac.at(names::INSTALL_PLIST).display().to_string()),
        ];
        let line = |line: &str| {
            let changed = values.iter().find(|(name, _)| line.starts_with(&format!("{name}='")));
            changed.map_or(format!("{line}\n"), |(name, value)| format!("{name}='{value}'\n"))
        };
        let text: String = fs::read_to_string(place(script)).unwrap().lines().map(line).collect();
        let at = self.directory.path().join("script");
        executable(&at, &text);
        Command::new("sh")
            .args(["-c", "umask 077; exec \"$@\" <&-", "sh"])
            .args(shell)
            .arg(at)
            .args(arguments)
            .env_clear()
            .stdin(Stdio::null())
            .output()
            .unwrap()
    }
}

fn executable(path: &Path, text: &str) {
    fs::write(path, text).unwrap();
    fs::set_permissions(path, fs::Permissions::from_mode(0o755)).unwrap();
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}
