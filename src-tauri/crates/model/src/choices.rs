use std::{collections::BTreeSet, fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// Where the command-line tools are linked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
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

/// What a person can choose; also the file `settings.toml` and the request to the root side.
///
/// `Choices::default()` chooses nothing: uninstalling is the loop with nothing chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Choices {
    /// Where the command-line tools are linked.
    pub cli: CliTools,
    /// Whether `/var/run/iechor.sock` leads to the engine, also after a restart.
    pub socket: bool,
    /// Whether the privileged helper may bind ports below 1024.
    pub ports: bool,
    /// Whether `localhost` leads to 127.0.0.1; unsaid, nobody looks (since 4.18 that is the person's own
    /// affair, but for `install --user`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub localhost: Option<bool>,
    /// Names that belong to somebody else and are backed up and replaced; all others stay theirs.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<_>"))]
    pub replace: BTreeSet<FileName>,
}

impl Choices {
    /// What works for most developers: everything, system-wide, nobody's names replaced.
    pub fn recommended() -> Self {
        Self { cli: CliTools::System, socket: true, ports: true, ..Self::default() }
    }

    /// The same, and all else as these say.
    #[must_use]
    pub fn recommended_over(self) -> Self {
        let Self { cli, socket, ports, .. } = Self::recommended();
        Self { cli, socket, ports, ..self }
    }

    /// Whether nothing is chosen.
    pub fn is_nothing(&self) -> bool {
        self.cli == CliTools::Off && !self.socket && !self.ports && self.localhost != Some(true)
    }

    /// Whether `item` is chosen.
    pub fn wants(&self, item: Item) -> bool {
        match item {
            Item::Cli => self.cli != CliTools::Off,
            Item::Socket => self.socket,
            Item::Ports => self.ports,
        }
    }
}

/// The three things that can be chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Item {
    /// Command-line tools.
    Cli,
    /// The default socket.
    Socket,
    /// Privileged ports.
    Ports,
}

impl Item {
    /// All of them, in the order people see them.
    pub const ALL: [Item; 3] = [Item::Cli, Item::Socket, Item::Ports];

    /// Label and property list of the job it needs, if it needs one.
    pub fn job(self) -> Option<(&'static str, &'static str)> {
        use crate::names::{HELPER_LABEL, HELPER_PLIST, SOCKET_LABEL, SOCKET_PLIST};
        match self {
            Self::Cli => None,
            Self::Socket => Some((SOCKET_LABEL, SOCKET_PLIST)),
            Self::Ports => Some((HELPER_LABEL, HELPER_PLIST)),
        }
    }
}

/// One name in a directory: never empty, `.`, `..`, with a slash, a control character, or longer
/// than leaves room for the names we keep beside it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "ts", ts(type = "string"))]
#[serde(try_from = "String", into = "String")]
pub struct FileName(String);

/// Why a text is no [`FileName`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not a usable file name (1 to 200 bytes, no slash, no control characters, not '.' or '..')")]
pub struct NotAFileName(pub String);

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
