use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
    str::FromStr,
};

use serde::{Deserialize, Serialize};

use crate::{Item, Part, Setting};

/// Where the command-line tools are linked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum CliTools {
    /// Links in `/usr/local/bin`, on everybody's PATH.
    System,
    /// Links in `~/.iechor/bin`; never needs a password, needs a PATH line.
    User,
    /// No links.
    #[default]
    Off,
}

/// Which host names are led to this Mac by lines in `/etc/hosts`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum HostNames {
    /// `localhost`.
    Localhost,
    /// `kubernetes.iechor.internal`.
    Kubernetes,
    /// Both.
    Both,
    /// None.
    Off,
}

/// How terminals find tools that are linked for one person.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum PathChoice {
    /// The person is told the line for their shell.
    #[default]
    Tell,
    /// A marked block in the profile of their login shell.
    Profile,
    /// A file in `/etc/paths.d`, which macOS adds to everybody's PATH.
    Everybody,
}

/// When set-up asks, as three generations of iEchor do it. It decides when the loop runs and for which items, and
/// nothing else.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Ask {
    /// Once, in a window at the first start; later only what the person changes there (since 4.18).
    #[default]
    FirstLaunch,
    /// For one thing at a time, when something needs it (4.15 to 4.17).
    WhenNeeded,
    /// Once, at the first start, to install the helper, by which root does everything later (before 4.15).
    HelperFirst,
}

impl Ask {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::FirstLaunch, Self::WhenNeeded, Self::HelperFirst];

    /// Its name in texts, on the command line, in managed settings and in `--json`.
    pub fn word(self) -> &'static str {
        match self {
            Self::FirstLaunch => "first-launch",
            Self::WhenNeeded => "when-needed",
            Self::HelperFirst => "helper-first",
        }
    }
}

/// What a person can choose; also the file `settings.toml` and the request to the root side.
///
/// `Choices::default()` chooses nothing: uninstalling is the loop with nothing chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Choices {
    /// Where the command-line tools are linked.
    pub cli: CliTools,
    /// Whether `/var/run/iechor.sock` leads to the engine, also after a restart.
    pub socket: bool,
    /// Whether the privileged helper may bind ports below 1024.
    pub ports: bool,
    /// Which host names are led to this Mac; unsaid, none is (since 4.18 that is the person's own affair, but for
    /// `install --user`). Earlier versions wrote `localhost = true`.
    #[serde(default, alias = "localhost", deserialize_with = "host_names", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub hosts: Option<HostNames>,
    /// Whether the context `desktop-linux` leads to the person's engine and is the one in use.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<_>"))]
    pub context: bool,
    /// How terminals find the tools in `~/.iechor/bin`.
    #[serde(default, skip_serializing_if = "is_tell")]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<_>"))]
    pub path: PathChoice,
    /// Whether Kubernetes is used, so that its host name is looked after; no step follows from it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<_>"))]
    pub kubernetes: bool,
    /// When set-up asks.
    #[serde(default, skip_serializing_if = "is_first_launch")]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<_>"))]
    pub ask: Ask,
    /// Names that belong to somebody else and are backed up and replaced; all others stay theirs.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<_>"))]
    pub replace: BTreeSet<FileName>,
    /// Names that belong to somebody else and are left to them on purpose, so that nobody is warned of them.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<_>"))]
    pub leave: BTreeSet<FileName>,
    /// Items and names that nobody is warned of although they are not as chosen; they stay chosen.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<_>"))]
    pub mute: BTreeSet<Part>,
    /// Items that the person was asked about and refused: no start, no update and no check asks about them again.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<_>"))]
    pub refused: BTreeMap<Item, Refusal>,
}

/// How an item was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// Not now: it may be asked about again when something needs it.
    NotNow,
    /// For good.
    Never,
}

impl Choices {
    /// What works for most developers: everything, system-wide, nobody's names replaced.
    pub fn recommended() -> Self {
        Self::default().over(Item::recommended)
    }

    /// What needs no password on a Mac where nothing is set up, laid over these.
    #[must_use]
    pub fn without_password_over(self) -> Self {
        self.over(Item::without_password)
    }

    fn over(self, setting: impl Fn(Item) -> Option<Setting>) -> Self {
        Item::ALL.into_iter().fold(self, |choices, item| match setting(item) {
            Some(setting) => choices.with(item, setting),
            None => choices,
        })
    }

    /// What an item is set to.
    pub fn setting(&self, item: Item) -> Setting {
        let on = |on| if on { Setting::On } else { Setting::Off };
        match item {
            Item::Tools => match self.cli {
                CliTools::System => Setting::System,
                CliTools::User => Setting::User,
                CliTools::Off => Setting::Off,
            },
            Item::Socket => on(self.socket),
            Item::Ports => on(self.ports),
            Item::Hosts => match self.hosts {
                Some(HostNames::Localhost) => Setting::Localhost,
                Some(HostNames::Kubernetes) => Setting::Kubernetes,
                Some(HostNames::Both) => Setting::Both,
                Some(HostNames::Off) | None => Setting::Off,
            },
            Item::Context => on(self.context),
            Item::Path => match self.path {
                PathChoice::Tell => Setting::Tell,
                PathChoice::Profile => Setting::Profile,
                PathChoice::Everybody => Setting::Everybody,
            },
        }
    }

    /// The same with an item set to something else. A setting that the item does not have means on.
    #[must_use]
    pub fn with(self, item: Item, setting: Setting) -> Self {
        let on = !setting.is_off();
        match item {
            Item::Tools => {
                let cli = match setting {
                    Setting::User => CliTools::User,
                    _ if on => CliTools::System,
                    _ => CliTools::Off,
                };
                Self { cli, ..self }
            }
            Item::Socket => Self { socket: on, ..self },
            Item::Ports => Self { ports: on, ..self },
            Item::Hosts => {
                let hosts = match setting {
                    Setting::Kubernetes => HostNames::Kubernetes,
                    Setting::Both => HostNames::Both,
                    _ if on => HostNames::Localhost,
                    _ => HostNames::Off,
                };
                Self { hosts: Some(hosts), ..self }
            }
            Item::Context => Self { context: on, ..self },
            Item::Path => {
                let path = match setting {
                    Setting::Everybody => PathChoice::Everybody,
                    _ if on => PathChoice::Profile,
                    _ => PathChoice::Tell,
                };
                Self { path, ..self }
            }
        }
    }

    /// Whether nothing is chosen.
    pub fn is_nothing(&self) -> bool {
        !Item::ALL.into_iter().any(|item| self.wants(item))
    }

    /// Whether an item is chosen.
    pub fn wants(&self, item: Item) -> bool {
        !self.setting(item).is_off()
    }
}

fn is_first_launch(ask: &Ask) -> bool {
    *ask == Ask::FirstLaunch
}

fn is_tell(path: &PathChoice) -> bool {
    *path == PathChoice::Tell
}

/// Which names, as this version writes it or an earlier one did: whether `localhost` is led here.
fn host_names<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Option<HostNames>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged, expecting = "expected \"localhost\", \"kubernetes\", \"both\", \"off\", true or false")]
    enum Written {
        Names(HostNames),
        Localhost(bool),
    }
    Ok(Option::<Written>::deserialize(from)?.map(|written| match written {
        Written::Names(names) => names,
        Written::Localhost(true) => HostNames::Localhost,
        Written::Localhost(false) => HostNames::Off,
    }))
}

/// One name in a directory: never empty, `.`, `..`, with a slash, a control character, or longer
/// than leaves room for the names we keep beside it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "ts", ts(type = "string"))]
#[serde(try_from = "String", into = "String")]
pub struct FileName(String);

/// Why a text is no [`FileName`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not a usable file name (1 to 200 bytes, no slash, no control characters, not '.' or '..')")]
pub struct NotAFileName(pub String);

impl NotAFileName {
    /// The same for people.
    pub fn failure(&self) -> crate::Failure {
        crate::Failure::of(crate::Code::Usage, crate::said!("failure-no_file_name", name = format!("{:?}", self.0)))
    }
}

impl FileName {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for FileName {
    type Error = NotAFileName;
    fn try_from(name: String) -> Result<Self, NotAFileName> {
        let usable = (1..=200).contains(&name.len())
            && name != "."
            && name != ".."
            && !name.chars().any(|c| c == '/' || c.is_control());
        if usable { Ok(Self(name)) } else { Err(NotAFileName(name)) }
    }
}

impl FromStr for FileName {
    type Err = NotAFileName;
    fn from_str(name: &str) -> Result<Self, NotAFileName> {
        Self::try_from(name.to_owned())
    }
}

impl From<FileName> for String {
    fn from(name: FileName) -> String {
        name.0
    }
}

impl fmt::Display for FileName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
