//! Everything that root can ever do here, as data: what `iechor-setup operations` prints for whoever decides what may be
//! allowed.

use serde::{Deserialize, Serialize};

use crate::{Action, Effect, Item};

/// The number of the form of the list.
pub const OPERATIONS_SCHEMA: u32 = 1;

/// Everything that root can ever do here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Operations {
    /// The number of this form, 1.
    pub schema: u32,
    /// The version of the program.
    pub version: String,
    /// The list. Nothing else is done as root.
    pub operations: Vec<Operation>,
}

/// Something that root can do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Operation {
    /// Its name, which stays.
    pub id: String,
    /// Which program does it.
    pub by: Actor,
    /// What it does.
    pub does: Deed,
    /// To which paths. `<tool>` stands for one name in a directory, `<hex>` for 32 hexadecimal digits.
    pub paths: Vec<String>,
    /// The programs that it runs, if it runs any.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub calls: Vec<Call>,
    /// Mode and owner of what it makes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mode: Option<String>,
    /// The code requirement that a program must meet before it is put there or run, or that a client must meet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub requirement: Option<String>,
    /// Who allows it.
    pub allowed_by: Allowed,
    /// The item that it is for, if it is for one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item: Option<Item>,
    /// What it is for.
    pub what: String,
    /// Why it needs root.
    pub why: String,
}

/// A program that runs as root.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Actor {
    /// The root side of `iechor-setup`: a copy of it that is checked, and that ends with the run.
    Setup,
    /// What authorises a run: `sudo`, or Authorization Services.
    Authorisation,
    /// The privileged helper `com.iechor.vmnetd`.
    Helper,
    /// The startup task `com.iechor.socket`.
    StartupTask,
    /// The job that sets up for whoever logs in first.
    FirstLogin,
}

/// What is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Deed {
    /// Makes a directory.
    CreateDirectory,
    /// Removes a directory that set-up made, if it is empty.
    RemoveDirectory,
    /// Puts a symbolic link; what stood there is kept beside it as `.NAME.before-iechor` where a person chose that.
    PlaceLink,
    /// Puts a file of set-up's.
    WriteFile,
    /// Puts a marked block into a text file, or takes it out.
    EditBlock,
    /// Copies a program out of the app.
    CopyProgram,
    /// Removes what set-up put there, giving back what was kept beside it.
    Remove,
    /// Changes only root's record.
    Record,
    /// Has launchd load a job.
    LoadJob,
    /// Lets launchd load a job after a restart.
    EnableJob,
    /// Has launchd unload a job.
    UnloadJob,
    /// Keeps root's own records: receipt, journal, log.
    KeepRecords,
    /// Runs a program.
    Run,
    /// Binds a port below 1024 and passes its descriptor on.
    BindPort,
    /// Reads or answers, and changes nothing.
    Answer,
}

/// Who allows an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Allowed {
    /// An administrator, at the prompt of the run; root itself; or, where set-up asks for the helper first, an
    /// administrator once for all later runs of that account.
    Administrator,
    /// That the account is on the helper's list, which root wrote, and the client meets the code requirement.
    HelpersList,
    /// Nobody is asked: root installed it.
    Installed,
}

/// A program that is run.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Call {
    /// Its absolute path.
    pub program: String,
    /// Its arguments, with placeholders as in paths. No shell is involved, and the environment is empty.
    pub arguments: Vec<String>,
}

impl Deed {
    /// What a step of root's part does.
    pub fn of(action: &Action) -> Self {
        match action {
            Action::CreateDirectory { .. } => Self::CreateDirectory,
            Action::RemoveDirectory { .. } => Self::RemoveDirectory,
            Action::PlaceLink { .. } => Self::PlaceLink,
            Action::WriteFile { .. } | Action::SetContext { .. } => Self::WriteFile,
            Action::EditBlock { .. } | Action::Rewrite { .. } => Self::EditBlock,
            Action::CopyProgram { .. } => Self::CopyProgram,
            Action::Remove { .. } => Self::Remove,
            Action::Forget { .. } | Action::Adopt { .. } | Action::Hold { .. } | Action::Release { .. } => Self::Record,
            Action::Bootstrap { .. } => Self::LoadJob,
            Action::Enable { .. } => Self::EnableJob,
            Action::Bootout { .. } => Self::UnloadJob,
        }
    }

    /// What may have been done where this is what the log tells.
    pub fn told_as(effect: &Effect) -> &'static [Self] {
        match effect {
            Effect::Create { .. } | Effect::Replace { .. } => {
                &[Self::CreateDirectory, Self::PlaceLink, Self::WriteFile, Self::CopyProgram, Self::EditBlock]
            }
            Effect::Remove { .. } => &[Self::Remove, Self::RemoveDirectory],
            Effect::Restore { .. } => &[Self::Remove],
            Effect::EditBlock { .. } => &[Self::EditBlock],
            Effect::SetContext { .. } => &[Self::WriteFile],
            Effect::Forget | Effect::Adopt | Effect::Hold | Effect::Release => &[Self::Record],
            Effect::LoadJob => &[Self::LoadJob],
            Effect::EnableJob => &[Self::EnableJob],
            Effect::UnloadJob => &[Self::UnloadJob],
        }
    }
}

impl Operations {
    /// Whether this is among what root can do.
    pub fn has(&self, deeds: &[Deed], path: &str) -> bool {
        let is_about = |operation: &&Operation| operation.paths.iter().any(|pattern| is_meant(pattern, path));
        self.operations.iter().filter(is_about).any(|operation| deeds.contains(&operation.does))
    }

    /// Whether something may stand at a path, or have stood there, because of one of them.
    pub fn is_about(&self, path: &str) -> bool {
        self.operations.iter().flat_map(|operation| &operation.paths).any(|pattern| is_meant(pattern, path))
    }
}

/// Whether a pattern means a path: one or several names in a directory, as the placeholder says.
fn is_meant(pattern: &str, path: &str) -> bool {
    let is_hex = |text: &str| text.len() == 32 && text.bytes().all(|c| matches!(c, b'0'..=b'9' | b'a'..=b'f'));
    let is_name = |text: &str| !text.is_empty() && !text.contains('/');
    let between = |before: &str, after: &str| path.strip_prefix(before).and_then(|rest| rest.strip_suffix(after));
    if let Some((before, after)) = pattern.split_once("<hex>") {
        return between(before, after).is_some_and(is_hex);
    }
    match pattern.split_once("<tool>") {
        Some((before, after)) => between(before, after).is_some_and(is_name),
        None => pattern == path,
    }
}
