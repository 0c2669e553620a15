use std::fmt;

use serde::{Deserialize, Serialize};

use crate::{Caution, Conflict, Digest, Earlier, Failure, FileState, ManualStep, Reason, Scope};

/// A plan in the order people read it, with the command that would do the same.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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
    /// What is wanted and cannot be done.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<_>"))]
    pub unmet: Vec<Failure>,
    /// Whether a password will be asked for.
    #[serde(rename = "asks")]
    pub needs_password: bool,
    /// How many changes.
    pub count: u32,
    /// What agreeing means.
    pub digest: Digest,
}

/// A titled paragraph of an explanation in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Paragraph {
    /// Its title.
    pub title: String,
    /// Its text.
    pub text: String,
}

/// The changes for one reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Group {
    /// Why.
    pub reason: Reason,
    /// Whether some of it runs as root.
    #[serde(rename = "asks")]
    pub needs_password: bool,
    /// What.
    pub changes: Vec<Change>,
}

/// One step as people read it: path, effect, equivalent command.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(from = "AnyChange")]
pub struct Change {
    /// Where.
    pub path: String,
    /// With whose rights.
    pub scope: Scope,
    /// What happens there.
    #[serde(flatten)]
    pub effect: Effect,
    /// The same by hand.
    pub command: String,
    /// By which earlier versions of iEchor what is there was left, if it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub left_by: Option<Earlier>,
}

/// What a step does to its path.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "effect", rename_all = "snake_case")]
pub enum Effect {
    /// Something is put where nothing is.
    Create {
        /// What.
        after: FileState,
    },
    /// Something takes the place of what is there.
    Replace {
        /// What is there.
        before: FileState,
        /// What takes its place.
        after: FileState,
        /// Whether what is there is kept beside it as a backup.
        backup: bool,
        /// Which lines differ, of a text file of ours whose contents do.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        #[cfg_attr(feature = "ts", ts(optional, as = "Option<_>"))]
        lines: Vec<DifferingLine>,
    },
    /// What is there is removed.
    Remove {
        /// What.
        before: FileState,
    },
    /// What is there is removed, and the backup beside it comes back.
    Restore {
        /// What is there.
        before: FileState,
    },
    /// The marked block in a file of somebody else's gets these lines; without lines, it goes.
    EditBlock {
        /// The lines.
        lines: Vec<String>,
        /// Lines of others that are commented out.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        #[cfg_attr(feature = "ts", ts(optional, as = "Option<_>"))]
        commented: Vec<String>,
        /// Lines that an earlier version of iEchor put, which are taken out.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        #[cfg_attr(feature = "ts", ts(optional, as = "Option<_>"))]
        removed: Vec<String>,
    },
    /// Another context is in use.
    SetContext {
        /// Which is.
        before: Option<String>,
        /// Which will be.
        after: Option<String>,
    },
    /// Nothing but an entry of the record is removed: it is gone already.
    Forget,
    /// Only recorded: an earlier version of iEchor made it, and it goes with what is in it.
    Adopt,
    /// Only recorded: the person uses it too.
    Hold,
    /// Only recorded: the person does not use it any more. It stays for other accounts.
    Release,
    /// launchd loads the job.
    LoadJob,
    /// launchd does not keep the job disabled any more, so that it may load it after a restart too.
    EnableJob,
    /// launchd unloads the job.
    UnloadJob,
}

impl Effect {
    /// All of their names, as catalogues have them.
    pub const WORDS: [&'static str; 13] = [
        "create",
        "replace",
        "remove",
        "restore",
        "edit_block",
        "set_context",
        "forget",
        "adopt",
        "hold",
        "release",
        "load_job",
        "enable_job",
        "unload_job",
    ];
}

/// A line in which a text file differs from what was expected. Control characters in it are escaped.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum DifferingLine {
    /// It is there, and was not expected.
    There(String),
    /// It was expected, and is not there.
    Expected(String),
    /// So many more lines differ.
    More(u32),
}

impl fmt::Display for DifferingLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::There(line) => write!(f, "- {line}"),
            Self::Expected(line) => write!(f, "+ {line}"),
            Self::More(count) => write!(f, "… and {count} more"),
        }
    }
}

/// A change as this version or an older one wrote it.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
enum AnyChange {
    Now {
        path: String,
        scope: Scope,
        #[serde(flatten)]
        effect: Effect,
        command: String,
        #[serde(default)]
        left_by: Option<Earlier>,
    },
    /// Before effects had names: `job` is there for jobs; two missing ends are an entry of the record; what comes
    /// back was "other" and kept.
    Older {
        path: String,
        scope: Scope,
        before: FileState,
        after: FileState,
        job: Option<bool>,
        keep: bool,
        command: String,
    },
}

impl From<AnyChange> for Change {
    fn from(any: AnyChange) -> Self {
        match any {
            AnyChange::Now { path, scope, effect, command, left_by } => Self { path, scope, effect, command, left_by },
            AnyChange::Older { path, scope, before, after, job, keep, command } => {
                let effect = match (job, before, after, keep) {
                    (Some(true), ..) => Effect::LoadJob,
                    (Some(false), ..) => Effect::UnloadJob,
                    (None, FileState::Missing, FileState::Missing, _) => Effect::Forget,
                    (None, before, FileState::Other, true) => Effect::Restore { before },
                    (None, FileState::Missing, after, _) => Effect::Create { after },
                    (None, before, FileState::Missing, _) => Effect::Remove { before },
                    (None, before, after, backup) => Effect::Replace { before, after, backup, lines: Vec::new() },
                };
                Self { path, scope, effect, command, left_by: None }
            }
        }
    }
}
