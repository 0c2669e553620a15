//! What earlier versions of iEchor left on a Mac, as it is shown.

use serde::{Deserialize, Serialize};

/// Versions of iEchor that set a Mac up in other ways than this one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Earlier {
    /// Before 4.15: the helper always runs and does everything.
    #[serde(rename = "4.14")]
    Before415,
    /// Before 4.18: one thing at a time is asked for; what is refused is done in the home instead.
    #[serde(rename = "4.17")]
    Before418,
}

impl Earlier {
    /// The newest of these versions, as texts and `--json` have it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Before415 => "4.14",
            Self::Before418 => "4.17",
        }
    }
}

/// Something that an earlier version left.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Leftover {
    /// Where.
    pub path: String,
    /// What it is; the texts are in the catalogue (`leftover.WORD`).
    pub what: LeftoverKind,
    /// By which versions.
    pub by: Earlier,
}

/// What an earlier version leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum LeftoverKind {
    /// The helper that always runs, and its job.
    RunningHelper,
    /// The helper that starts on demand, and its job.
    Helper,
    /// That a job of iEchor's is disabled, as after removing the helper by hand.
    Disabled,
    /// The startup task that runs `ln`.
    LnTask,
    /// Links of tools.
    Tools,
    /// Lines in a shell profile, and the file that they read.
    Profile,
    /// Lines in `/etc/hosts`.
    Hosts,
    /// The context in the client's settings.
    Context,
    /// What was refused.
    Refusal,
}
