//! What a person can choose: the closed list of items, their settings, and why a step is there.

use std::{borrow::Cow, fmt};

use serde::{Deserialize, Serialize};

use crate::names;

/// One thing that a person can choose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Item {
    /// Command-line tools.
    #[serde(rename = "cli")]
    Tools,
    /// How terminals find the tools of one person.
    Path,
    /// The default socket.
    Socket,
    /// The command line's context, which leads to the person's engine.
    Context,
    /// Privileged ports.
    Ports,
    /// Host names that lead to this Mac.
    Hosts,
}

/// What an item can be set to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Setting {
    /// For every account of this Mac.
    System,
    /// For this person alone.
    User,
    /// There.
    On,
    /// The host name `localhost`.
    Localhost,
    /// The host name `kubernetes.iechor.internal`.
    Kubernetes,
    /// Both host names.
    Both,
    /// A block in the profile of the person's login shell.
    Profile,
    /// For every account of this Mac, by a file in `/etc/paths.d`.
    Everybody,
    /// Only said what to do by hand.
    Tell,
    /// Not there.
    #[default]
    Off,
}

impl Setting {
    /// Its name in texts, on the command line and in `--json`.
    pub fn word(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::User => "user",
            Self::On => "on",
            Self::Localhost => "localhost",
            Self::Kubernetes => "kubernetes",
            Self::Both => "both",
            Self::Profile => "profile",
            Self::Everybody => "everybody",
            Self::Tell => "tell",
            Self::Off => "off",
        }
    }

    /// Whether nothing is set up for it.
    pub fn is_off(self) -> bool {
        matches!(self, Self::Off | Self::Tell)
    }
}

impl Item {
    /// All of them, in the order people see them.
    pub const ALL: [Self; 6] = [Self::Tools, Self::Path, Self::Socket, Self::Context, Self::Ports, Self::Hosts];

    /// Its name in texts, icons and `--json`.
    pub fn word(self) -> &'static str {
        match self {
            Self::Tools => "cli",
            Self::Socket => "socket",
            Self::Ports => "ports",
            Self::Hosts => "hosts",
            Self::Context => "context",
            Self::Path => "path",
        }
    }

    /// Its name as an argument of commands, such as `repair tools`.
    pub fn argument(self) -> &'static str {
        match self {
            Self::Tools => "tools",
            Self::Path | Self::Socket | Self::Context | Self::Ports | Self::Hosts => self.word(),
        }
    }

    /// The option that switches it off, if that is one of its own.
    pub fn off_flag(self) -> Option<&'static str> {
        match self {
            Self::Tools | Self::Path => None,
            Self::Socket => Some("no-socket"),
            Self::Ports => Some("no-ports"),
            Self::Hosts => Some("no-hosts"),
            Self::Context => Some("no-context"),
        }
    }

    /// The option of the command line that sets it.
    pub fn flag(self) -> &'static str {
        match self {
            Self::Tools => "cli",
            Self::Socket => "socket",
            Self::Ports => "ports",
            Self::Hosts => "hosts",
            Self::Context => "context",
            Self::Path => "path",
        }
    }

    /// What it can be set to; the last sets nothing up.
    pub fn settings(self) -> &'static [Setting] {
        match self {
            Self::Tools => &[Setting::System, Setting::User, Setting::Off],
            Self::Socket | Self::Ports | Self::Context => &[Setting::On, Setting::Off],
            Self::Hosts => &[Setting::Localhost, Setting::Kubernetes, Setting::Both, Setting::Off],
            Self::Path => &[Setting::Profile, Setting::Everybody, Setting::Tell],
        }
    }

    /// What works for most developers; `None`: stays as it was chosen before.
    pub fn recommended(self) -> Option<Setting> {
        match self {
            Self::Tools => Some(Setting::System),
            Self::Socket | Self::Ports | Self::Context => Some(Setting::On),
            // Since 4.18 host names are the person's own affair, but for `install --user`; and so are their profiles.
            Self::Hosts | Self::Path => None,
        }
    }

    /// What never needs a password on a Mac where nothing is set up; `None`: stays as it was chosen before.
    pub fn without_password(self) -> Option<Setting> {
        match self {
            Self::Tools => Some(Setting::User),
            Self::Socket | Self::Ports => Some(Setting::Off),
            Self::Context => Some(Setting::On),
            Self::Hosts | Self::Path => None,
        }
    }

    /// Whether the rest is set up although this one, which was chosen, cannot be.
    pub fn is_optional(self) -> bool {
        match self {
            Self::Tools | Self::Socket | Self::Ports => false,
            Self::Hosts | Self::Context | Self::Path => true,
        }
    }

    /// The setting of another item without which this one means nothing.
    pub fn depends_on(self) -> Option<(Self, Setting)> {
        match self {
            Self::Path => Some((Self::Tools, Setting::User)),
            Self::Tools | Self::Socket | Self::Context | Self::Ports | Self::Hosts => None,
        }
    }

    /// Whether a run is said to have worked where this one, which was chosen, could not be set up: the notes and the
    /// status say so, and all else works without it.
    pub fn may_be_missing(self) -> bool {
        match self {
            Self::Context => true,
            Self::Tools | Self::Path | Self::Socket | Self::Ports | Self::Hosts => false,
        }
    }

    /// Whether root sets it up at this setting; what root set up is shared by all accounts that chose it.
    pub fn is_of_root(self, setting: Setting) -> bool {
        match self {
            Self::Tools => setting == Setting::System,
            Self::Path => setting == Setting::Everybody,
            Self::Socket | Self::Ports | Self::Hosts => !setting.is_off(),
            Self::Context => false,
        }
    }

    /// Whether only one account of a Mac can have what root sets up for it.
    pub fn has_one_holder(self) -> bool {
        !self.of_one_holder().is_empty()
    }

    /// The paths of what only one account can have.
    pub fn of_one_holder(self) -> &'static [&'static str] {
        match self {
            Self::Socket => &[names::DEFAULT_SOCKET, names::SOCKET_PLIST, names::STARTUP],
            Self::Tools | Self::Path | Self::Context | Self::Ports | Self::Hosts => &[],
        }
    }

    /// Label and property list of the launchd job it needs, if it needs one.
    pub fn job(self) -> Option<(&'static str, &'static str)> {
        match self {
            Self::Tools | Self::Hosts | Self::Context | Self::Path => None,
            Self::Socket => Some((names::SOCKET_LABEL, names::SOCKET_PLIST)),
            Self::Ports => Some((names::HELPER_LABEL, names::HELPER_PLIST)),
        }
    }

    /// What its reasons are called in receipts, journals, logs and texts.
    fn reason_word(self) -> &'static str {
        match self {
            Self::Tools => "tools",
            Self::Socket => "socket",
            Self::Ports => "ports",
            Self::Hosts => "localhost",
            Self::Context => "context",
            Self::Path => "path",
        }
    }
}

/// Why a step is there: an item, or the record of what was chosen, is set up or removed. People see steps
/// grouped by it; the texts are in the catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "ts",
    ts(
        type = "\"tools\" | \"tools_removed\" | \"socket\" | \"socket_removed\" | \"ports\" | \"ports_removed\" | \"localhost\" | \"localhost_removed\" | \"context\" | \"context_removed\" | \"path\" | \"path_removed\" | \"choices\" | \"choices_removed\""
    )
)]
#[serde(try_from = "Cow<'_, str>", into = "String")]
#[cfg_attr(feature = "schema", schemars(with = "String"))]
pub struct Reason {
    subject: Subject,
    removes: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Subject {
    Item(Item),
    /// What was chosen is remembered in `settings.toml`; in the order of people, last.
    Choices,
}

impl Reason {
    /// The choices are remembered.
    pub const CHOICES: Self = Self { subject: Subject::Choices, removes: false };
    /// The choices are forgotten.
    pub const CHOICES_REMOVED: Self = Self { subject: Subject::Choices, removes: true };

    /// An item is set up.
    pub const fn adds(item: Item) -> Self {
        Self { subject: Subject::Item(item), removes: false }
    }

    /// What was set up for an item is removed.
    pub const fn removes_item(item: Item) -> Self {
        Self { subject: Subject::Item(item), removes: true }
    }

    /// All of them.
    pub fn all() -> impl Iterator<Item = Self> {
        let items = Item::ALL.into_iter().flat_map(|item| [Self::adds(item), Self::removes_item(item)]);
        items.chain([Self::CHOICES, Self::CHOICES_REMOVED])
    }

    /// The item this is about; `None` for the record of the choices.
    pub fn item(self) -> Option<Item> {
        match self.subject {
            Subject::Item(item) => Some(item),
            Subject::Choices => None,
        }
    }

    /// Whether something is removed that was set up.
    pub fn removes(self) -> bool {
        self.removes
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.item().map_or("choices", Item::reason_word))?;
        f.write_str(if self.removes { "_removed" } else { "" })
    }
}

impl From<Reason> for String {
    fn from(reason: Reason) -> Self {
        reason.to_string()
    }
}

impl TryFrom<Cow<'_, str>> for Reason {
    type Error = String;
    fn try_from(word: Cow<'_, str>) -> Result<Self, String> {
        Self::all().find(|reason| reason.to_string() == *word).ok_or_else(|| format!("there is no reason {word:?}"))
    }
}
