//! What is shown of a Mac: desired against actual, and who it is for.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::{
    Ask, Change, Choices, Conflict, Drift, Explanation, Failure, FileName, Item, Leftover, Managed, ManualStep, Note,
    Notice, Owner, PolicyStatus, Recovery, Refusal, Said, Scope, Setting, Wording,
};

/// The person the loop runs for. From the user database, never from the environment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Person {
    /// Account name.
    pub name: String,
    /// Numeric id.
    pub uid: u32,
    /// Primary group.
    pub gid: u32,
    /// Home directory.
    pub home: String,
    /// Whether in group admin. A hint only: a standard user may know an administrator's password.
    pub admin: bool,
}

/// Desired against actual, item by item. Derived from the plan for the desired choices, so a tick
/// is true or it is not there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Status {
    /// Whether set-up was once finished by this person.
    pub finished: bool,
    /// What is desired.
    pub choices: Choices,
    /// Item by item, always all of them.
    pub items: Vec<ItemStatus>,
    /// Whether nothing of set-up stands but the choices, as after uninstalling with the choices kept.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<_>"))]
    pub only_choices: bool,
    /// What is left to the person, for as long as it holds.
    #[serde(default)]
    pub left: Vec<ManualStep>,
    /// What could not be read, and so is not known; what was chosen is then taken from the receipt.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<_>"))]
    pub unread: Vec<Failure>,
    /// For whom root set this Mac up, if that account does not exist any more: it is this person's to change.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub held_for: Option<HeldFor>,
    /// How this Mac or home is another one than set-up was made for, if it is and something is to be mended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub moved: Option<Moved>,
    /// Why nothing is said of what is the person's own, if that could not be looked at.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub away: Option<Failure>,
    /// The registry access policy of this Mac, if there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub policy: Option<PolicyStatus>,
    /// When set-up asks: as a managed setting has it, or as chosen.
    #[serde(default)]
    pub ask: Ask,
    /// Whether a managed setting decides that.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<_>"))]
    pub ask_managed: bool,
    /// What an organisation decides of set-up.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<_>"))]
    pub managed: Managed,
    /// Whether root's part goes through the helper, without a password.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<_>"))]
    pub through_helper: bool,
    /// What earlier versions of iEchor left, which the next run brings over or removes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<_>"))]
    pub leftovers: Vec<Leftover>,
    /// Why there is one that cannot be told; no registry may be used then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub policy_unread: Option<Failure>,
}

/// How a Mac or home is another one than set-up was made for: restored from a backup, brought over from another Mac, or
/// renamed. One repair mends it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Moved {
    /// Name and numeric id of the account that it was made for, if this is another.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub account: Option<(String, u32)>,
    /// Where the home was, if it was elsewhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub home: Option<String>,
    /// Whether nothing is recorded here of what was set up with administrator rights.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<_>"))]
    pub root_missing: bool,
}

/// An account that is gone, for which root set a Mac up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct HeldFor {
    /// Account name.
    pub name: String,
    /// Numeric id.
    pub uid: u32,
}

impl Status {
    /// Whether all that was chosen works, belongs to somebody else and is left to them, or may be missing.
    pub fn works(&self) -> bool {
        let works = |item: &ItemStatus| item.item.may_be_missing() || item.state.works();
        self.items.iter().all(works) && self.unread.is_empty()
    }

    /// What is to be done or decided of these items; of all, if none is named.
    pub fn undecided(&self, only: &BTreeSet<Item>) -> Vec<&ItemStatus> {
        let is_meant = |item: &&ItemStatus| only.is_empty() || only.contains(&item.item);
        self.items.iter().filter(is_meant).filter(|item| !item.settled).collect()
    }

    /// Whether everything is as desired, as far as the person did not leave a name to somebody else on purpose, or
    /// muted it.
    pub fn in_order(&self) -> bool {
        self.items.iter().all(|item| item.settled) && self.unread.is_empty()
    }
}

impl ItemStatus {
    /// With why it is so, and what to do about it.
    #[must_use]
    pub fn because(mut self, why: Option<Said>, help: Option<Said>) -> Self {
        (self.why, self.help) = (why.as_ref().map(Said::english), help.as_ref().map(Said::english));
        self.said = Wording { message: why, help, ..Wording::default() };
        self
    }

    /// Why it is so, in the language of this process.
    pub fn why_text(&self) -> Option<String> {
        self.said.message.as_ref().map(Said::text)
    }

    /// What to do about that, in the language of this process.
    pub fn help_text(&self) -> Option<String> {
        self.said.help.as_ref().map(Said::text)
    }

    /// With what follows from the rest: whether nothing is to be done or decided.
    #[must_use]
    pub fn decided(mut self) -> Self {
        self.settled = match self.state {
            ItemState::InOrder | ItemState::Off => true,
            ItemState::Partly | ItemState::Taken => self.conflicts.iter().all(|conflict| conflict.left),
            ItemState::Differs
            | ItemState::SwitchedOff
            | ItemState::NotStarted
            | ItemState::NotReadable
            | ItemState::Blocked => false,
        };
        self
    }
}

/// One item's state.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ItemStatus {
    /// Which.
    pub item: Item,
    /// Desired and actual in one word.
    pub state: ItemState,
    /// What it is to be set to: as it is locked, or as chosen.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<_>"))]
    pub desired: Setting,
    /// Which of its settings is whole there now; `None`: none is, or it cannot be told.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub actual: Option<Setting>,
    /// Whose what stands there is; `None`: nothing stands there, or it cannot be told.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub owner: Option<Owner>,
    /// When set-up was last at work there, in seconds since 1970 UTC, as the record says.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional, type = "number"))]
    pub since: Option<u64>,
    /// What would have to change, when it differs.
    pub changes: Vec<Change>,
    /// Names that are somebody else's and stay so.
    #[serde(rename = "kept")]
    pub conflicts: Vec<Conflict>,
    /// Whether nothing is to be done or decided; an older version does not say it.
    #[serde(default)]
    pub settled: bool,
    /// Why its job is not started, in launchd's words, when it is not; why it cannot be read or made. In English, for
    /// `--json` alone: the window and the terminal say `said`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub why: Option<String>,
    /// What to do about that, likewise.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub help: Option<String>,
    /// Why, and what to do, as messages of the catalogue: what people read.
    #[serde(default, skip_serializing_if = "Wording::is_empty")]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<_>"))]
    pub said: Wording,
    /// What else is worth knowing of it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<_>"))]
    pub notes: Vec<Note>,
    /// How many names are ours, of how many, where some are somebody else's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub share: Option<(u32, u32)>,
    /// What is not as set-up put it, thing by thing.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<_>"))]
    pub drift: Vec<Drift>,
    /// Whether nobody is warned of it, by choice.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<_>"))]
    pub muted: bool,
    /// How it was refused, if it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub refused: Option<Refusal>,
    /// Names of it that are left to others by choice.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<_>"))]
    pub left_to_others: Vec<FileName>,
    /// Other accounts of this Mac that share it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<_>"))]
    pub shared_with: Vec<String>,
}

/// Desired and actual in one word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ItemState {
    /// Wanted and true.
    InOrder,
    /// Not wanted and nothing of it is there.
    Off,
    /// Something differs from what is wanted.
    Differs,
    /// Wanted, and its job is switched off in Login Items, where only the person can switch it on.
    SwitchedOff,
    /// Wanted and registered, and macOS does not start its job; the item's `why` says what is known.
    NotStarted,
    /// Wanted, and none of it is ours: somebody else has every name of it, and keeps it unless it is replaced.
    Taken,
    /// Wanted, and some of its names are somebody else's.
    Partly,
    /// It cannot be read, so nothing is known of it; the item's `why` says what is in the way.
    NotReadable,
    /// Wanted, and it cannot be made or kept up here; the item's `why` says what is in the way.
    Blocked,
}

impl ItemState {
    /// Whether it is whole as it was chosen.
    pub fn is_as_chosen(self) -> bool {
        matches!(self, Self::InOrder | Self::Off)
    }

    /// Whether it is as set-up can make it.
    fn works(self) -> bool {
        !matches!(self, Self::NotStarted | Self::NotReadable | Self::Blocked)
    }

    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::InOrder,
        Self::Off,
        Self::Differs,
        Self::SwitchedOff,
        Self::NotStarted,
        Self::Taken,
        Self::Partly,
        Self::NotReadable,
        Self::Blocked,
    ];
}

/// For which choices this Mac would really ask for a password today.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NeedsPassword {
    /// Recommended settings.
    pub recommended: bool,
    /// Only what never needs one: where something of root's stands, to remove that.
    pub without: bool,
    /// Every setting of every item.
    pub items: BTreeMap<Item, BTreeMap<Setting, bool>>,
}

/// Everything the window shows before anything is asked of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct View {
    /// Whether it opens on settings rather than on the wizard.
    pub settings: bool,
    /// Who it is for.
    pub person: Person,
    /// The tools the bundle holds.
    pub tools: Vec<String>,
    /// State of this Mac.
    pub status: Status,
    /// Where a password would be asked for.
    pub needs_password: NeedsPassword,
    /// What is recommended, laid over what was chosen.
    pub recommended_choices: Choices,
    /// What needs no administrator, laid over what was chosen.
    pub without_choices: Choices,
    /// Names taken by others where the recommended choices want them, by item.
    pub conflicts: BTreeMap<Item, Vec<Conflict>>,
    /// What the recommended choices would change; `None` when that cannot be planned, and asking
    /// for it tells why.
    pub recommended: Option<Explanation>,
    /// What became of an earlier run that was interrupted, if one was.
    pub news: Option<Recovery>,
    /// What is said at this start: at most once for each change.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<_>"))]
    pub notices: Vec<Notice>,
    /// Damaged records that `repair --set-aside` would rename.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<_>"))]
    pub set_aside: Vec<SetAside>,
    /// Whether this Mac is a simulated one.
    pub simulated: bool,
    /// When this Mac was looked at, in seconds since 1970.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub looked_at: u64,
    /// What the app does meanwhile.
    #[serde(default, skip_serializing_if = "AppState::is_apart")]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<_>"))]
    pub app: AppState,
}

/// What iEchor itself does while the window of its setup is open; so it is known what comes after that.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum AppState {
    /// It runs beside the window, or there is none to open.
    #[default]
    Apart,
    /// It opened the window at its start, and goes on once that is closed.
    Waits,
    /// It does not run, and can be opened.
    Closed,
}

impl AppState {
    /// Whether nothing is to be said of it.
    #[must_use]
    pub fn is_apart(&self) -> bool {
        *self == Self::Apart
    }
}

/// A damaged record, and the name beside it under which it is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SetAside {
    /// The file.
    pub path: String,
    /// Its path afterwards.
    pub to: String,
    /// With whose rights it is renamed.
    pub scope: Scope,
}
