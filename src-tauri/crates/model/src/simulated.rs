use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{Person, Scope};

/// The file `simulated-mac.toml`: who lives on a simulated Mac and how its prompt answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SimulatedMac {
    /// Format of this file: 1.
    pub schema: u32,
    /// What kind of Mac was made; a word for people.
    pub kind: String,
    /// Version of macOS whose ways it has: 13, 15, 26 or 27.
    #[serde(default = "usual_macos")]
    pub macos: u32,
    /// What is particular about its files: words of the column `when` of `tests/macos/tree.tsv`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub variants: Vec<String>,
    /// How ownership is represented.
    pub ownership: Ownership,
    /// Name of the person who sits at it, unless `--as` names another.
    pub person: String,
    /// How the password prompt answers.
    pub answer: PromptAnswer,
    /// Where the app runs from, if that is not where it lies: a disk image, say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub runs_from: Option<String>,
    /// Where a change fails or the plug is pulled, if anywhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fault: Option<Fault>,
    /// Labels of jobs that the person switched off in Login Items: background task management's own
    /// record, which wins at every boot.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub switched_off: Vec<String>,
    /// Whether a password is asked for at a terminal by this system's own sudo, as on a Mac.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub sudo: bool,
    /// Whether there is no screen for the prompt: somebody came over ssh.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub no_screen: bool,
    /// Whether names that differ only in capitals are one, as on most Macs.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub folds_case: bool,
    /// How its launchd behaves where reports from real Macs differ, if not in the usual way.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub launchd: Option<LaunchdVariant>,
    /// Login shells by account; `/bin/zsh` where none is named. The program of the host with the same name is run,
    /// unless one that is not empty lies at that path of the tree.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub shells: BTreeMap<String, String>,
    /// Who has an account.
    pub users: Vec<Person>,
    /// Where ownership is by zones: who owns what.
    #[serde(default)]
    pub zones: Vec<Zone>,
}

/// What launchd does on some Macs and not on others (F 2.10 to 2.24). The default is what is usual, and
/// the harder of two where reports disagree.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct LaunchdVariant {
    /// What `bootstrap` exits with, whatever happens: 5, 37, 119 or 122.
    pub bootstrap: Option<u8>,
    /// Whether such a bootstrap loads the job all the same.
    pub loads: bool,
    /// Whether a disabled label is refused with 119 and a property list with a bad owner or mode with
    /// 122, instead of 5 for both.
    pub telling_codes: bool,
    /// Whether `bootout` answers 36 while the job still ends, instead of 0.
    pub bootout_tells: bool,
    /// Whether an old socket cannot be removed when a job is loaded: the job then gets no connections.
    pub stale_socket_stays: bool,
    /// Paths of programs and property lists that count as quarantined, besides those that carry the
    /// attribute `user.com.apple.quarantine`.
    pub quarantined: Vec<String>,
    /// Labels that background task management lets be registered and never start (161, only in the log).
    pub denied: Vec<String>,
    /// Whether, at boot, jobs whose program is one of Apple's are registered and never started, as macOS
    /// 26 does with items of an unidentified developer in some set-ups.
    pub disallows_apples: bool,
}

/// Simulated Macs that do not say their version are of this one.
fn usual_macos() -> u32 {
    26
}

/// What goes wrong just before the n-th change that one scope's part makes: a file, directory or
/// link made, something moved, removed or synced, launchctl run, the journal written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fault {
    /// Whose part.
    pub scope: Scope,
    /// Which change, counted from 0; of those that this can happen to.
    pub at: u32,
    /// What goes wrong.
    pub how: Trouble,
    /// Whether every later change fails too.
    #[serde(default)]
    pub lasting: bool,
}

/// What can go wrong with a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Trouble {
    /// The process is killed; no destructor runs.
    Killed,
    /// `ENOSPC`; happens only to what needs room.
    NoSpace,
    /// `EACCES`.
    Denied,
    /// `EROFS`.
    ReadOnly,
    /// `EIO`.
    Broken,
}

/// How a simulated Mac represents who owns a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ownership {
    /// Really: made by root, files have the uids they would have on a Mac.
    Real,
    /// By place: made by somebody who cannot chown; a file belongs to the owner of the deepest
    /// zone it lies in, or to root outside of all zones.
    Zones,
}

/// A directory below which everything belongs to one user.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Zone {
    /// Absolute macOS path.
    pub path: String,
    /// Owner.
    pub uid: u32,
    /// Group.
    pub gid: u32,
}

/// How the simulated password prompt answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PromptAnswer {
    /// Asks whoever sits there.
    Ask,
    /// As if the right password was typed.
    Allow,
    /// As if Cancel was pressed.
    Cancel,
    /// As if wrong passwords were typed until macOS gave up.
    Deny,
    /// As if nobody sat there: the prompt stays until the program goes.
    Nobody,
}

impl SimulatedMac {
    /// Uid and gid of whoever owns what lies at `path`, where ownership is by zones.
    pub fn zone_of(&self, path: &str) -> (u32, u32) {
        zone_of(&self.zones, path)
    }
}

/// Uid and gid of the deepest of these zones that `path` lies in; root's outside of all.
pub fn zone_of(zones: &[Zone], path: &str) -> (u32, u32) {
    let inside = |zone: &&Zone| {
        path.strip_prefix(zone.path.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    zones.iter().filter(inside).max_by_key(|zone| zone.path.len()).map_or((0, 0), |zone| (zone.uid, zone.gid))
}
