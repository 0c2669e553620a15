//! What people are to know of a plan and of an item, and what is left to them.

use serde::{Deserialize, Serialize};

/// What to know before agreeing to a plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "caution", rename_all = "snake_case")]
pub enum Caution {
    /// Links for every account lead into an app that one account's programs may change.
    ProgramsOf {
        /// That account.
        user: String,
    },
    /// What the organisation set for the engine is not carried to it: the file is not set-up's.
    NotCarried {
        /// The file.
        path: String,
    },
}

/// What set-up does not do for a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "do", rename_all = "snake_case")]
pub enum ManualStep {
    /// Put the directory on PATH.
    AddToPath {
        /// The line, in the syntax of the person's login shell.
        line: String,
        /// The file that the login shell reads it from, where that is known.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "ts", ts(optional))]
        file: Option<String>,
    },
    /// Tell clients where the engine's socket is.
    SetHost {
        /// The line, in the syntax of the person's login shell.
        line: String,
        /// The file that the login shell reads it from, where that is known.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "ts", ts(optional))]
        file: Option<String>,
    },
    /// Lead host names to this Mac.
    AddHosts {
        /// The lines for `/etc/hosts`.
        lines: Vec<String>,
    },
}

/// What is worth knowing of an item beside its state, as it was observed. The texts are in the catalogue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "note", rename_all = "snake_case")]
pub enum Note {
    /// The default socket's link stands and leads to a socket that is not there while the engine does not run.
    EngineNotRunning,
    /// Another context is in use, chosen since ours was.
    OtherContext {
        /// Its name.
        name: String,
    },
    /// A variable of the environment decides instead of the context in use.
    Overridden {
        /// Its name.
        variable: String,
    },
    /// New terminals find the tools.
    TerminalsFind,
    /// New terminals find no tools, although the folder was added to PATH.
    TerminalsFindNone,
    /// New terminals find a tool of that name somewhere else first.
    TerminalsFindOther {
        /// Where.
        path: String,
    },
    /// The login shell could not be asked what terminals find.
    TerminalsUnknown {
        /// Why.
        why: String,
    },
    /// The person removed our block from their profile, so it is not added again.
    BlockRemoved {
        /// From which file.
        path: String,
    },
    /// The helper was removed by hand, as the manual has it: `launchctl unload -w`, then both files.
    HelperRemovedByHand,
    /// launchd has the job from elsewhere: whoever manages this Mac delivers it.
    Delivered {
        /// The property list.
        path: String,
    },
    /// Lines that an earlier version of iEchor added to `/etc/hosts` were changed since, so they stay.
    HostsSectionEdited,
    /// A name is left out that no tool of this version has.
    NoSuchTool {
        /// The name.
        name: String,
    },
}

impl Note {
    /// All of their names, as catalogues have them.
    pub const WORDS: [&'static str; 12] = [
        "engine_not_running",
        "other_context",
        "overridden",
        "terminals_find",
        "terminals_find_none",
        "terminals_find_other",
        "terminals_unknown",
        "block_removed",
        "helper_removed_by_hand",
        "delivered",
        "hosts_section_edited",
        "no_such_tool",
    ];
}
