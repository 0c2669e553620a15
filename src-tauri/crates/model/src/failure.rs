//! Why something did not end well: what a program branches on, and what people read.

use serde::{Deserialize, Serialize};

/// Why a loop did not end well, for people and for programs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Failure {
    /// What a program may branch on.
    pub code: Code,
    /// What happened, with the path in single quotes.
    pub message: String,
    /// Why, from the outside in.
    #[serde(default)]
    pub causes: Vec<String>,
    /// What to do.
    #[serde(default)]
    pub help: String,
    /// What became of the steps that had run.
    #[serde(default)]
    pub undone: Undone,
}

/// What became of the steps that had run before a failure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Undone {
    /// None had run.
    #[default]
    Nothing,
    /// All were undone.
    Everything,
    /// Some could not be undone; the journal is kept.
    Partly,
    /// None, because no rollback was asked for: journal and changes are left as they are.
    #[serde(rename = "kept")]
    NotRolledBack,
    /// None yet: it cannot be told whether they last. The next start finishes them or undoes them.
    Waits,
    /// None: all were made and stand, but the result is not what was planned.
    Stand,
}

/// What kind of failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Code {
    /// The person said Cancel. An answer, not an error.
    Cancelled,
    /// No administrator's password was accepted.
    NotAuthorised,
    /// An administrator is needed, and there is no screen to ask on.
    NoScreen,
    /// Nobody answered the prompt in the time that there was.
    TimedOut,
    /// It is switched off or was refused, and is not asked about here.
    NotAsked,
    /// A managed setting of an organisation forbids it.
    Managed,
    /// The machine is not what the person agreed to any more; show the new plan.
    PlanChanged,
    /// The call makes no sense.
    Usage,
    /// A file of ours cannot be read: settings, receipt, journal, simulated Mac.
    BadFile,
    /// The app bundle is missing or has no tools.
    BadBundle,
    /// The app lies where it cannot stay: on a disk image, or where it was downloaded.
    #[serde(rename = "passing_place")]
    AppMisplaced,
    /// Something stands where a directory must be, or belongs to somebody else.
    InTheWay,
    /// Not on this system.
    NotHere,
    /// The home of the account is not there: it never logged in, or its volume is not mounted.
    NoHome,
    /// A file or folder that this account may not read.
    Unreadable,
    /// A newer version wrote a file of ours, which is therefore left alone.
    NewerVersion,
    /// What is wanted needs a job that is switched off in Login Items.
    SwitchedOff,
    /// Not everything could be undone.
    UndoIncomplete,
    /// Somebody else is making changes right now.
    Busy,
    /// The root side ended without an answer.
    Lost,
    /// The system refused an operation.
    Io,
    /// The result is not what was planned.
    NotVerified,
}

impl Code {
    /// The exit code of the command line.
    pub fn exit(self) -> u8 {
        match self {
            Self::Usage => 2,
            // As `status` and `plan --check` have it.
            Self::NotVerified => 3,
            Self::Cancelled => 4,
            Self::NotAuthorised | Self::NoScreen | Self::TimedOut | Self::NotAsked => 5,
            Self::UndoIncomplete => 6,
            Self::Managed => 7,
            _ => 1,
        }
    }
}

impl Failure {
    /// A failure before anything was changed.
    pub fn new(code: Code, message: impl Into<String>, help: impl Into<String>) -> Self {
        Self { code, message: message.into(), causes: Vec::new(), help: help.into(), undone: Undone::Nothing }
    }

    /// An operation on a path that the system refused.
    pub fn io(doing: &str, path: &str, cause: &dyn std::error::Error) -> Self {
        let mut failure = Self::new(Code::Io, format!("could not {doing} '{path}'"), "");
        failure.causes.push(cause.to_string());
        failure
    }

    /// With one more cause.
    #[must_use]
    pub fn because(mut self, cause: impl ToString) -> Self {
        self.causes.push(cause.to_string());
        self
    }
}

impl std::fmt::Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.message)?;
        for cause in &self.causes {
            write!(f, ": {cause}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Failure {}
