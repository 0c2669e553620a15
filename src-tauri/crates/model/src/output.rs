//! What `iechor-setup --json` prints, one type for each command. The JSON Schemas in `assets/schemas/` are generated from
//! these. Within a number of [`OUTPUT_SCHEMA`] fields are only added: none changes its meaning or goes.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{
    Bound, Choices, Event, Explanation, Failure, FirstStart, Item, ItemState, Notice, Outcome, Paragraph, PolicyStatus,
    Setting, Status,
};

/// The number of the form of what is printed.
pub const OUTPUT_SCHEMA: u32 = 1;

/// A type that `--json` prints.
macro_rules! printed {
    ($($(#[$doc:meta])* $kind:ident $name:ident { $($body:tt)* })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub $kind $name { $($body)* }
    )*};
}

printed! {
    /// `plan`.
    struct PlanOutput {
        /// What is to be: what was chosen before, with CHOICES laid over it.
        pub choices: Choices,
        /// What would change, and why.
        pub explanation: Explanation,
    }

    /// `status`.
    struct StatusOutput {
        /// The number of this form, 1.
        pub schema: u32,
        /// The version of the program.
        pub version: String,
        /// The account that it is about.
        pub user: String,
        /// When it was observed, in seconds since 1970 UTC.
        pub time: u64,
        /// Whether everything is as desired, as far as nobody decided otherwise.
        pub in_order: bool,
        /// What was observed.
        #[serde(flatten)]
        pub status: Status,
    }

    /// `status --brief`: one line of less than 1 KiB.
    struct StatusBrief {
        /// The number of this form, 1.
        pub schema: u32,
        /// The version of the program.
        pub version: String,
        /// The account that it is about; cut off where it is long.
        pub user: String,
        /// When it was observed, in seconds since 1970 UTC.
        pub time: u64,
        /// Whether everything is as desired.
        pub in_order: bool,
        /// Whether anything was ever chosen for this account.
        pub finished: bool,
        /// Who manages this Mac, if that is said; cut off where it is long.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub managed_by: Option<String>,
        /// Item by item.
        pub items: BTreeMap<Item, BriefItem>,
    }

    /// An item of `status --brief`.
    struct BriefItem {
        /// What it is to be.
        pub desired: Setting,
        /// Which of its settings is whole there now.
        pub actual: Option<Setting>,
        /// Desired and actual in one word.
        pub state: ItemState,
        /// Whether an organisation locked it.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        pub locked: bool,
    }

    /// `status --all-users`.
    struct AllUsersOutput {
        /// The number of this form, 1.
        pub schema: u32,
        /// Whether everything is as desired for every account.
        pub in_order: bool,
        /// The accounts that root's record names, and whoever sits at this Mac.
        pub accounts: Vec<AccountOutput>,
    }

    /// An account of `status --all-users`.
    struct AccountOutput {
        /// Its name.
        pub user: String,
        /// Whether there is no such account any more, so that only root's record knows of it.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        pub gone: bool,
        /// What was observed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub status: Option<Box<StatusOutput>>,
        /// Why that cannot be told.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub failure: Option<Failure>,
    }

    /// `status --report`.
    struct ReportOutput {
        /// The report's text.
        pub report: String,
    }

    /// `adopt`, `mute` and `refuse`.
    struct DecidedOutput {
        /// Whether anything was decided anew.
        pub changed: bool,
        /// What was observed afterwards.
        pub status: Status,
    }

    /// `check`.
    struct CheckOutput {
        /// What changed and nobody decided of yet.
        pub notices: Vec<Notice>,
    }

    /// `require`.
    struct RequireOutput {
        /// What was needed, and is there.
        pub required: String,
        /// At which setting.
        pub setting: Setting,
    }

    /// `start`.
    struct StartOutput {
        /// Whether what an administrator set up before the home was there was completed.
        pub finished_install: bool,
        /// What a first start made and asked, where set-up asks elsewhere than in its window.
        pub first_start: Option<FirstStart>,
        /// Whether what an update brings was brought over.
        pub brought_over: bool,
        /// Whether the context was taken into use.
        pub context_taken: bool,
        /// What changed and nobody decided of yet.
        pub notices: Vec<Notice>,
        /// Whether the window of a first start is to be opened.
        pub waits_for_window: bool,
    }

    /// `install --or-at-login`, where nobody is logged in.
    struct WaitsOutput {
        /// What for.
        pub waits_for: Waits,
    }

    /// `expose`, once it begins.
    struct ExposeOutput {
        /// What is exposed.
        pub exposed: Exposed,
    }

    /// What `expose` exposes, and how.
    struct Exposed {
        /// `tcp` or `udp`, in small letters.
        pub protocol: String,
        /// Where it listens, as `ADDRESS:PORT`.
        pub address: String,
        /// Where it forwards to.
        pub to: String,
        /// Who bound it.
        pub bound: Bound,
    }

    /// `expose --test`.
    struct ExposeTestOutput {
        /// What was bound, as `ADDRESS:PORT`.
        pub address: String,
        /// By whom.
        pub bound: Bound,
    }

    /// `policy show` and `policy put`.
    struct PolicyOutput {
        /// The registry access policy in force; none, if there is none.
        pub policy: Option<PolicyShown>,
    }

    /// A registry access policy.
    struct PolicyShown {
        /// The organisation that signed it.
        pub organisation: String,
        /// Only a higher one replaces it.
        pub version: u64,
        /// When it was signed, in seconds since 1970 UTC, where the organisation says so.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub issued: Option<u64>,
        /// When it expires, in seconds since 1970 UTC.
        pub expires: u64,
        /// The registries that it allows.
        pub allow: Vec<String>,
        /// Whether it has expired: it allows nothing then.
        pub expired: bool,
    }

    /// `policy check`.
    struct PolicyCheckOutput {
        /// The registry.
        pub registry: String,
        /// The repository in it, if one was given.
        pub repository: String,
        /// Whether it may be used.
        pub allowed: bool,
        /// Why: `no_policy`, `rule`, `not_named` or `expired`.
        pub why: String,
        /// The rule that allows it.
        pub rule: Option<String>,
        /// The policy in force.
        pub policy: Option<PolicyStatus>,
    }

    /// `explain`.
    struct ExplainOutput {
        /// What is explained.
        pub explain: String,
        /// Its title.
        pub title: String,
        /// The text.
        pub paragraphs: Vec<Paragraph>,
        /// Of root: whether an organisation turned Enhanced Container Isolation on; null, if it says nothing.
        #[serde(default, skip_serializing_if = "Option::is_none", with = "said")]
        #[cfg_attr(feature = "schema", schemars(with = "Option<bool>"))]
        pub enhanced_container_isolation: Option<Option<bool>>,
    }

    /// `context use` and `context show`.
    struct ContextOutput {
        /// The context in use.
        pub context: InUse,
        /// Whether it was taken into use now.
        pub changed: bool,
    }

    /// Which context is in use, as the client has it.
    struct InUse {
        /// Its name.
        pub name: String,
        /// Where ours leads, if that one is in use and there.
        pub host: Option<String>,
        /// The variable that decides instead, if one is set.
        pub overridden_by: Option<String>,
    }

    /// The last line of a run.
    struct OutcomeOutput {
        /// How it ended; null where there was nothing to repair.
        pub outcome: Option<Outcome>,
    }

    /// What any command prints where it fails.
    struct FailureOutput {
        /// What failed, why, and what to do.
        pub failure: Failure,
    }
}

/// What set-up waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Waits {
    /// That somebody logs in.
    FirstLogin,
}

/// A line of `apply`, `install`, `repair` and `uninstall`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum RunOutput {
    /// What happens.
    Event(Event),
    /// How it ended, last.
    Outcome(Box<OutcomeOutput>),
    /// Why it failed, last.
    Failure(FailureOutput),
}

/// A value that may be said to be none.
mod said {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    pub fn serialize<S: Serializer>(value: &Option<Option<bool>>, to: S) -> Result<S::Ok, S::Error> {
        value.flatten().serialize(to)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Option<bool>>, D::Error> {
        Option::<bool>::deserialize(from).map(Some)
    }
}

/// The names of the published schemas, each with what prints it.
pub const SCHEMAS: [(&str, &str); 20] = [
    ("plan", "plan"),
    ("status", "status"),
    ("status-brief", "status --brief"),
    ("status-all-users", "status --all-users"),
    ("report", "status --report"),
    ("run", "each line of apply, install, repair and uninstall"),
    ("waits", "install --or-at-login, where nobody is logged in"),
    ("decided", "adopt, mute and refuse"),
    ("check", "check"),
    ("require", "require"),
    ("start", "start"),
    ("log", "each line of log"),
    ("expose", "expose"),
    ("expose-test", "expose --test"),
    ("policy", "policy show and put"),
    ("policy-check", "policy check"),
    ("explain", "explain"),
    ("context", "context"),
    ("operations", "operations"),
    ("failure", "any command that fails"),
];

/// The schema of a name of [`SCHEMAS`].
#[cfg(feature = "schema")]
pub fn schema(name: &str) -> Option<schemars::Schema> {
    Some(match name {
        "plan" => of::<PlanOutput>(),
        "status" => of::<StatusOutput>(),
        "status-brief" => of::<StatusBrief>(),
        "status-all-users" => of::<AllUsersOutput>(),
        "report" => of::<ReportOutput>(),
        "run" => of::<RunOutput>(),
        "waits" => of::<WaitsOutput>(),
        "decided" => of::<DecidedOutput>(),
        "check" => of::<CheckOutput>(),
        "require" => of::<RequireOutput>(),
        "start" => of::<StartOutput>(),
        "log" => of::<crate::LogLine>(),
        "expose" => of::<ExposeOutput>(),
        "expose-test" => of::<ExposeTestOutput>(),
        "policy" => of::<PolicyOutput>(),
        "policy-check" => of::<PolicyCheckOutput>(),
        "explain" => of::<ExplainOutput>(),
        "context" => of::<ContextOutput>(),
        "operations" => of::<crate::operations::Operations>(),
        "failure" => of::<FailureOutput>(),
        _ => return None,
    })
}

/// The schema of what a type is written as.
#[cfg(feature = "schema")]
pub fn of<T: schemars::JsonSchema>() -> schemars::Schema {
    schemars::generate::SchemaSettings::draft2020_12().for_serialize().into_generator().into_root_schema_for::<T>()
}
