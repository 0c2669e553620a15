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
    /// How ownership is represented.
    pub ownership: Ownership,
    /// Name of the person who sits at it, unless `--as` names another.
    pub person: String,
    /// How the password prompt answers.
    pub answer: Answer,
    /// Where the app runs from, if that is not where it lies: a disk image, say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub runs_from: Option<String>,
    /// Where a change fails or the plug is pulled, if anywhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fault: Option<Fault>,
    /// Labels of jobs that the person switched off in Login Items.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub switched_off: Vec<String>,
    /// Who has an account.
    pub users: Vec<Person>,
    /// Where ownership is by zones: who owns what.
    #[serde(default)]
    pub zones: Vec<Zone>,
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
pub enum Answer {
    /// Asks whoever sits there.
    Ask,
    /// As if the right password was typed.
    Allow,
    /// As if Cancel was pressed.
    Cancel,
    /// As if wrong passwords were typed until macOS gave up.
    Deny,
}

impl SimulatedMac {
    /// Uid and gid of whoever owns what lies at `path`, where ownership is by zones.
    pub fn zone_of(&self, path: &str) -> (u32, u32) {
        let inside = |zone: &&Zone| {
            path.strip_prefix(zone.path.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        self.zones.iter().filter(inside).max_by_key(|zone| zone.path.len()).map_or((0, 0), |zone| (zone.uid, zone.gid))
    }
}
