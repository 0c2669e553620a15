//! Why something did not end well: what a program branches on, and what people read.

use serde::{Deserialize, Serialize};

use crate::Said;

/// Why a loop did not end well, for people and for programs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Failure {
    /// What a program may branch on.
    pub code: Code,
    /// What happened, with the path in single quotes; in English, as are the next two.
    pub message: String,
    /// Why, from the outside in.
    #[serde(default)]
    pub causes: Vec<String>,
    /// What to do.
    #[serde(default)]
    pub help: String,
    /// The same as messages of the catalogue, for whoever shows it to people.
    #[serde(default, skip_serializing_if = "Wording::is_empty")]
    pub said: Box<Wording>,
    /// What became of the steps that had run.
    #[serde(default)]
    pub undone: Undone,
}

/// What a failure says, as messages of the catalogue. What is missing here is shown as it stands in the failure.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Wording {
    /// What happened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub message: Option<Said>,
    /// Why; as many as the failure has causes, or fewer.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub causes: Vec<Option<Said>>,
    /// What to do at a terminal. The window says the message `ID-window` instead where there is one, since nobody types a
    /// command into a window.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub help: Option<Said>,
}

impl Wording {
    pub(crate) fn is_empty(&self) -> bool {
        *self == Self::default()
    }
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
    /// A failure before anything was changed, as a message of the catalogue.
    pub fn of(code: Code, message: Said) -> Self {
        let (text, causes, help) = (message.english(), Vec::new(), String::new());
        let said = Box::new(Wording { message: Some(message), ..Wording::default() });
        Self { code, message: text, causes, help, said, undone: Undone::Nothing }
    }

    /// With what to do.
    #[must_use]
    pub fn with_help(mut self, help: Said) -> Self {
        self.help = help.english();
        self.said.help = Some(help);
        self
    }

    /// With one more cause, as a message of the catalogue.
    #[must_use]
    pub fn because_of(mut self, cause: Said) -> Self {
        self.causes.push(cause.english());
        self.said.causes.resize(self.causes.len() - 1, None);
        self.said.causes.push(Some(cause));
        self
    }

    /// What happened, in the language of this process.
    pub fn message_text(&self) -> String {
        self.said.message.as_ref().map_or_else(|| self.message.clone(), Said::text)
    }

    /// What to do, in the language of this process; empty if there is nothing to say.
    pub fn help_text(&self) -> String {
        self.said.help.as_ref().map_or_else(|| self.help.clone(), Said::text)
    }

    /// Why, from the outside in, in the language of this process.
    pub fn cause_texts(&self) -> Vec<String> {
        let said = |index: usize| self.said.causes.get(index).and_then(Option::as_ref);
        let text = |(index, cause): (usize, &String)| said(index).map_or_else(|| cause.clone(), Said::text);
        self.causes.iter().enumerate().map(text).collect()
    }

    /// With one more cause in the words of another program or of a library, which are shown as they are.
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
