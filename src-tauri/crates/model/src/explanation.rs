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

/// What happens, as one line. What others wrote is shown with escapes, since a link's text
/// could hold line breaks and worse.
impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.effect {
            Effect::Create { after } => write!(f, "nothing -> {after}"),
            Effect::Replace { before, after, backup, .. } => {
                differences(f, before, after)?;
                f.write_str(if *backup { " (what is there is kept)" } else { "" })
            }
            Effect::Remove { before } => write!(f, "{before} -> nothing"),
            Effect::Restore { before } => write!(f, "{before} -> what was there before"),
            Effect::EditBlock { lines, removed, .. } if lines.is_empty() && removed.is_empty() => {
                f.write_str("the lines of iEchor Setup are taken out")
            }
            Effect::EditBlock { lines, commented, removed } => {
                let plain = |line: &String| line.replace(|c: char| c.is_control() && c != '\t', " ");
                let mut say = |what: &str, lines: &[String]| {
                    f.write_str(what)?;
                    lines.iter().try_for_each(|line| write!(f, " '{}'", plain(line)))
                };
                let mut first = true;
                for (what, lines) in
                    [("taken out:", removed), ("commented out:", commented), ("added at its end:", lines)]
                {
                    let lines: Vec<String> = lines.iter().filter(|line| !line.is_empty()).cloned().collect();
                    if !lines.is_empty() {
                        say(&format!("{}{what}", if first { "" } else { "; " }), &lines)?;
                        first = false;
                    }
                }
                Ok(())
            }
            Effect::SetContext { before, after } => {
                let name = |name: &Option<String>| name.as_deref().unwrap_or("default").escape_debug().to_string();
                write!(f, "context in use: {} -> {}", name(before), name(after))
            }
            Effect::Forget => f.write_str("gone already, taken off the receipt"),
            Effect::Adopt => f.write_str("stays; noted that iEchor made it"),
            Effect::Hold => f.write_str("stays; noted that you use it too"),
            Effect::Release => f.write_str("stays for other accounts; noted that you do not use it any more"),
            Effect::LoadJob => f.write_str("launchd loads the job"),
            Effect::EnableJob => f.write_str("launchd does not keep the job disabled any more"),
            Effect::UnloadJob => f.write_str("launchd unloads the job"),
        }
    }
}

/// Of two files what differs: owner, mode, contents, each by its name.
fn differences(f: &mut fmt::Formatter<'_>, before: &FileState, after: &FileState) -> fmt::Result {
    let (FileState::File { sha256: a, mode: m, owner: o }, FileState::File { sha256: b, mode: n, owner: p }) =
        (before, after)
    else {
        return write!(f, "{before} -> {after}");
    };
    let mut differing = Vec::new();
    if o != p {
        differing.push(format!("owner uid {o} -> {p}"));
    }
    if m != n {
        differing.push(format!("mode {m:04o} -> {n:04o}"));
    }
    if a != b {
        differing.push("other contents".to_owned());
    }
    if differing.is_empty() {
        // The file is as it should be, and macOS does not load it as it is.
        differing.push("made anew, without the quarantine attribute".to_owned());
    }
    write!(f, "file: {}", differing.join(", "))
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
