use std::fmt;

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use crate::{Caution, Conflict, Failure, Item, ManualStep, Reason};

/// With whose rights a step runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// As the person.
    User,
    /// As root; one of these in a plan means one password.
    Root,
}

/// What stands at a path.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum FileState {
    /// Nothing.
    Missing,
    /// A symbolic link.
    Link {
        /// Its text.
        target: String,
    },
    /// A regular file.
    File {
        /// SHA-256 of its contents in hexadecimal, or empty where nobody needs it.
        sha256: String,
        /// Permission bits.
        mode: u32,
        /// Numeric owner.
        owner: u32,
    },
    /// A directory.
    Directory,
    /// A socket, pipe, device.
    Other,
}

/// What a step does. Each can be undone by itself, and the state on disk alone tells whether it
/// happened. Every replacement goes through one rename that exchanges old and new, so there is
/// no moment with nothing at the path.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "do", rename_all = "snake_case", deny_unknown_fields)]
pub enum Action {
    /// Makes a directory, owned by whoever the scope says.
    CreateDirectory {
        /// Absolute path.
        path: String,
        /// Permission bits.
        mode: u32,
    },
    /// Removes a directory that we made, if it is empty once all is done.
    RemoveDirectory {
        /// Absolute path.
        path: String,
    },
    /// Puts a symbolic link.
    PlaceLink {
        /// Absolute path of the link.
        path: String,
        /// The link's text.
        target: String,
        /// What stands there now; checked again when acting.
        before: FileState,
        /// Whether what stands there is kept beside it, to be given back.
        keep: bool,
    },
    /// Puts a small file.
    WriteFile {
        /// Absolute path.
        path: String,
        /// All of it.
        contents: String,
        /// Permission bits.
        mode: u32,
        /// What stands there now.
        before: FileState,
        /// Whether what stands there is kept beside it.
        keep: bool,
    },
    /// Puts a marked block of lines into a text file that is not ours, or takes it out. The file itself is in no
    /// plan: whoever acts reads it, checks it against `before`, and edits it.
    EditBlock {
        /// Absolute path.
        path: String,
        /// The lines; none: the block goes.
        lines: Vec<String>,
        /// Lines of others that are commented out while the block stands, as texts without their endings; all others
        /// are as they were.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        commented: Vec<String>,
        /// Lines that an earlier version of iEchor put, one after another, which are taken out wherever they stand so.
        /// If the first is empty, it goes where it stands in front of the others, and the others go without it too.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        removed: Vec<String>,
        /// SHA-256 of the file after that.
        sha256: String,
        /// What stands there now.
        before: FileState,
    },
    /// Sets the context in use in the client's `config.json`, or gives back the one before. All else in the file stays
    /// byte for byte, whatever a client writes there meanwhile.
    SetContext {
        /// Absolute path, behind any link.
        path: String,
        /// The context; none: the key goes.
        current: Option<String>,
        /// What is there now.
        was: Option<String>,
        /// Whether the file is made for it, or was, so that it goes with the key if nothing else is in it.
        of_file: bool,
    },
    /// What versions before `EditBlock` did in its place, as their journals have it. No plan has it any more.
    Rewrite {
        /// Absolute path.
        path: String,
        /// All of it.
        contents: String,
        /// Permission bits, as they are.
        mode: u32,
        /// What stands there now.
        before: FileState,
        /// Whether there is a block of ours in it then.
        ours: bool,
    },
    /// Copies a program out of the bundle by its bytes.
    CopyProgram {
        /// Absolute path.
        path: String,
        /// Where the bytes come from.
        source: String,
        /// What they must be.
        sha256: String,
        /// Permission bits.
        mode: u32,
        /// What stands there now.
        before: FileState,
        /// Whether what stands there is kept beside it.
        keep: bool,
    },
    /// Takes one of our entries away, giving back what was kept beside it.
    Remove {
        /// Absolute path.
        path: String,
        /// What stands there now.
        before: FileState,
        /// Whether something is kept beside it and comes back.
        restore: bool,
    },
    /// Takes something off the receipt that no longer stands because of us: somebody removed or
    /// replaced it. Touches nothing but the receipt.
    Forget {
        /// Absolute path.
        path: String,
        /// Whether it is the job of that property list, not the file.
        job: bool,
    },
    /// Notes a directory that an earlier version of iEchor made, as if it had been made now. Touches nothing but the
    /// receipt.
    Adopt {
        /// Absolute path.
        path: String,
    },
    /// Notes that the person uses what root set up for another account, which then stays until neither does.
    Hold {
        /// Absolute path.
        path: String,
    },
    /// Notes that the person does not use it any more; it stays for the accounts that do.
    Release {
        /// Absolute path.
        path: String,
        /// Whether it is the job of that property list, not the file.
        job: bool,
    },
    /// Makes launchd know a job: enable, then bootstrap.
    Bootstrap {
        /// The job's label.
        label: String,
        /// Its property list.
        plist: String,
    },
    /// Lets launchd load a job at the next boot again, which it knows and was told not to: enable.
    Enable {
        /// The job's label.
        label: String,
        /// Its property list.
        plist: String,
    },
    /// Makes launchd forget a job; one that is not known is fine.
    Bootout {
        /// The job's label.
        label: String,
        /// Its property list, to bring it back on undo.
        plist: String,
    },
}

impl Action {
    /// The path it is about.
    pub fn path(&self) -> &str {
        match self {
            Self::CreateDirectory { path, .. }
            | Self::RemoveDirectory { path }
            | Self::PlaceLink { path, .. }
            | Self::WriteFile { path, .. }
            | Self::EditBlock { path, .. }
            | Self::SetContext { path, .. }
            | Self::Rewrite { path, .. }
            | Self::CopyProgram { path, .. }
            | Self::Remove { path, .. }
            | Self::Adopt { path }
            | Self::Hold { path }
            | Self::Release { path, .. }
            | Self::Forget { path, .. } => path,
            Self::Bootstrap { plist, .. } | Self::Enable { plist, .. } | Self::Bootout { plist, .. } => plist,
        }
    }
}

impl Action {
    /// Whether it is about what launchd knows, and not about the file at its path.
    pub fn is_about_job(&self) -> bool {
        match self {
            Self::Bootstrap { .. } | Self::Enable { .. } | Self::Bootout { .. } => true,
            Self::Forget { job, .. } | Self::Release { job, .. } => *job,
            _ => false,
        }
    }

    /// Whether it only changes what is recorded.
    pub fn is_only_recorded(&self) -> bool {
        matches!(self, Self::Adopt { .. } | Self::Forget { .. } | Self::Hold { .. } | Self::Release { .. })
    }
}

/// One change that can be undone by itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// With whose rights.
    pub scope: Scope,
    /// Why.
    pub reason: Reason,
    /// What.
    pub action: Action,
}

/// SHA-256 of a root part, in hexadecimal: what a person agrees to and root checks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "ts", ts(type = "string"))]
pub struct Digest(String);

impl Digest {
    /// Of the root steps, for this person, following the receipt with this revision: a digest is
    /// good once, since carrying it out writes the next revision, until everything was taken back: then
    /// the count begins anew.
    pub fn of<'a>(uid: u32, revision: u32, root: impl Iterator<Item = &'a Step>) -> Self {
        let mut text = Vec::with_capacity(512);
        let mut hash = Sha256::new();
        hash.update(format!("iechor {} {uid} {revision}", crate::RECEIPT_SCHEMA));
        for step in root {
            text.clear();
            // Writing plain data with string keys into memory cannot fail.
            serde_json::to_writer(&mut text, step).expect("a step is plain data");
            hash.update((text.len() as u64).to_le_bytes());
            hash.update(&text);
        }
        Self(hex(&hash.finalize()))
    }

    /// Of some bytes, as hexadecimal text.
    pub fn of_bytes(bytes: &[u8]) -> String {
        hex(&Sha256::digest(bytes))
    }

    /// The hexadecimal text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().flat_map(|b| [b >> 4, b & 15]).map(|d| char::from(b"0123456789abcdef"[usize::from(d)])).collect()
}

/// What to do, in order: the person's steps, then root's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// The steps.
    pub steps: Vec<Step>,
    /// Names taken by others.
    pub conflicts: Vec<(Item, Conflict)>,
    /// What cannot be removed or looked at although it is not wanted, and optional items that cannot be made.
    pub unmet: Vec<Failure>,
    /// What to know before agreeing.
    pub cautions: Vec<Caution>,
    /// What remains for the person.
    pub left: Vec<ManualStep>,
    /// Of the root part.
    pub digest: Digest,
}

impl Plan {
    /// A plan of nothing but these steps of the person's.
    pub fn of_person(steps: Vec<Step>, digest: Digest) -> Self {
        let (conflicts, unmet, cautions, left) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        Self { steps, conflicts, unmet, cautions, left, digest }
    }

    /// The steps of one scope.
    pub fn part(&self, scope: Scope) -> impl Iterator<Item = &Step> {
        self.steps.iter().filter(move |step| step.scope == scope)
    }

    /// Whether it has a root part, and so asks for a password.
    pub fn needs_password(&self) -> bool {
        self.part(Scope::Root).next().is_some()
    }
}
