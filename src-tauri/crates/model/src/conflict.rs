//! Names that belong to somebody else.

use serde::{Deserialize, Serialize};

use crate::{FileName, FileState};

/// What is taken by somebody else and stays theirs unless a choice says to replace it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Conflict {
    /// How `Choices::replace` names it.
    pub name: FileName,
    /// Where.
    pub path: String,
    /// What stands there.
    pub found: FileState,
    /// Whose it seems to be.
    pub owner: Product,
    /// Whether the choices say to back it up and replace it.
    pub replace: bool,
    /// Whether the choices say that it stays theirs.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<_>"))]
    pub left: bool,
    /// Whether it is a link that leads nowhere, so that the name works for nobody.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<_>"))]
    pub dead: bool,
    /// The other account of this Mac whose iEchor's it is. If it is replaced, it is taken over: nothing is kept of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub account: Option<String>,
    /// Why it cannot be replaced, whatever the choices say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub fixed: Option<Irreplaceable>,
    /// The lines of the file that have the name, where it is taken by lines and not by the entry itself.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<_>"))]
    pub lines: Vec<String>,
}

/// Why an entry of somebody else's cannot be backed up and replaced.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "why", rename_all = "snake_case")]
pub enum Irreplaceable {
    /// It is a directory.
    Directory,
    /// A backup of an earlier replacement lies beside it.
    BackupInTheWay,
    /// The volume takes its spelling for the same name, and it could not be given back in its own.
    Spelling,
    /// It is iEchor's of another account of this Mac.
    OtherAccount {
        /// That account.
        user: String,
    },
}

/// Products we can recognise by where their links lead.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Product {
    /// iEchor of another account or an older place.
    OtherIEchor,
    /// Docker Desktop.
    DockerDesktop,
    /// OrbStack.
    OrbStack,
    /// Rancher Desktop.
    RancherDesktop,
    /// Podman or Podman Desktop.
    Podman,
    /// Colima or Lima.
    Colima,
    /// Homebrew.
    Homebrew,
    /// Nix.
    Nix,
    /// Nobody we know.
    Unknown,
}

impl Product {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::OtherIEchor,
        Self::DockerDesktop,
        Self::OrbStack,
        Self::RancherDesktop,
        Self::Podman,
        Self::Colima,
        Self::Homebrew,
        Self::Nix,
        Self::Unknown,
    ];
}
