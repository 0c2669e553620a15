use std::fmt;

use serde::{Deserialize, Serialize};

use crate::{Caution, Conflict, Digest, FileState, ManualStep, Reason, Scope};

/// A plan in the order people read it, with the command that would do the same.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Explanation {
    /// Steps grouped by reason.
    pub groups: Vec<Group>,
    /// Names taken by others.
    pub conflicts: Vec<Conflict>,
    /// What to know before agreeing.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<_>"))]
    pub cautions: Vec<Caution>,
    /// What remains for the person.
    pub left: Vec<ManualStep>,
    /// Whether a password will be asked for.
    pub asks: bool,
    /// How many changes.
    pub count: u32,
    /// What agreeing means.
    pub digest: Digest,
}

/// The changes for one reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Group {
    /// Why.
    pub reason: Reason,
    /// Whether some of it runs as root.
    pub asks: bool,
    /// What.
    pub changes: Vec<Change>,
}

/// One step as people read it: path, before, after, equivalent command.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Change {
    /// Where.
    pub path: String,
    /// With whose rights.
    pub scope: Scope,
    /// What stands there now.
    pub before: FileState,
    /// What will.
    pub after: FileState,
    /// `Some(true)` when launchd will know the job, `Some(false)` when it will forget it.
    pub job: Option<bool>,
    /// Whether what stands there is kept and can be given back.
    pub keep: bool,
    /// The same by hand.
    pub command: String,
}

/// Before and after, as one line. What others wrote is shown with escapes, since a link's text
/// could hold line breaks and worse.
impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { before, after, job, keep, .. } = self;
        match (job, before, after, keep) {
            (Some(true), ..) => f.write_str("launchd learns the job"),
            (Some(false), ..) => f.write_str("launchd forgets the job"),
            (None, FileState::Missing, FileState::Missing, _) => f.write_str("gone already, taken off the receipt"),
            (None, _, FileState::Other, true) => write!(f, "{before} -> what was there before"),
            (None, FileState::File { mode: now, .. }, FileState::File { mode: then, .. }, false) if now == then => {
                write!(f, "{before} -> other contents")
            }
            (None, _, _, true) => write!(f, "{before} -> {after} (what is there is kept)"),
            (None, ..) => write!(f, "{before} -> {after}"),
        }
    }
}

impl fmt::Display for FileState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing => f.write_str("nothing"),
            Self::Link { target } => write!(f, "link to {}", target.escape_debug()),
            Self::File { mode, .. } => write!(f, "file, mode {mode:04o}"),
            Self::Directory => f.write_str("directory"),
            Self::Other => f.write_str("something else"),
        }
    }
}
