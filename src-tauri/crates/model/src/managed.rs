//! Managed settings: what an organisation decides of set-up, by Apple's own means.

use std::{collections::BTreeSet, fmt};

use serde::{Deserialize, Serialize};

use crate::{Ask, Choices, Item, Setting};

/// A key of the managed settings. All are scalars at the top level, which every engine of fleets can read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Key {
    /// Where the command-line tools are linked.
    #[serde(rename = "CLITools")]
    CliTools,
    /// The default socket.
    DefaultSocket,
    /// Ports below 1024.
    PrivilegedPorts,
    /// Host names that lead to this Mac.
    HostNames,
    /// The context `desktop-linux`.
    Context,
    /// How terminals find tools that are linked for one person.
    ShellPath,
    /// When set-up asks.
    Ask,
    /// Items that the window does not show.
    HiddenItems,
    /// Who manages this Mac.
    ManagedByOrganisation,
    /// Where to ask about it.
    #[serde(rename = "ManagedByURL")]
    ManagedByUrl,
    /// Whether Enhanced Container Isolation is on, for the engine.
    EnhancedContainerIsolation,
    /// Who signs registry access policies.
    RegistryAccessOrganisation,
    /// The public key that they are signed with.
    RegistryAccessKey,
}

/// What a key's value may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// True or false.
    Bool,
    /// One of these words.
    OneOf(&'static [&'static str]),
    /// Some of these words, separated by commas; or none of them.
    SomeOf(&'static [&'static str]),
    /// Any text on one line.
    Text,
    /// An `https` address.
    Url,
    /// An Ed25519 public key: 64 hexadecimal digits.
    PublicKey,
}

impl Key {
    /// All of them, in the order people see them.
    pub const ALL: [Self; 13] = [
        Self::CliTools,
        Self::ShellPath,
        Self::DefaultSocket,
        Self::Context,
        Self::PrivilegedPorts,
        Self::HostNames,
        Self::Ask,
        Self::HiddenItems,
        Self::ManagedByOrganisation,
        Self::ManagedByUrl,
        Self::EnhancedContainerIsolation,
        Self::RegistryAccessOrganisation,
        Self::RegistryAccessKey,
    ];

    /// Its name in property lists.
    pub fn word(self) -> &'static str {
        match self {
            Self::CliTools => "CLITools",
            Self::DefaultSocket => "DefaultSocket",
            Self::PrivilegedPorts => "PrivilegedPorts",
            Self::HostNames => "HostNames",
            Self::Context => "Context",
            Self::ShellPath => "ShellPath",
            Self::Ask => "Ask",
            Self::HiddenItems => "HiddenItems",
            Self::ManagedByOrganisation => "ManagedByOrganisation",
            Self::ManagedByUrl => "ManagedByURL",
            Self::EnhancedContainerIsolation => "EnhancedContainerIsolation",
            Self::RegistryAccessOrganisation => "RegistryAccessOrganisation",
            Self::RegistryAccessKey => "RegistryAccessKey",
        }
    }

    /// What its value may be.
    pub fn kind(self) -> Kind {
        match self {
            Self::CliTools => Kind::OneOf(&["system", "user", "off"]),
            Self::DefaultSocket | Self::PrivilegedPorts | Self::Context | Self::EnhancedContainerIsolation => {
                Kind::Bool
            }
            Self::HostNames => Kind::SomeOf(&["localhost", "kubernetes"]),
            Self::ShellPath => Kind::OneOf(&["tell", "profile", "everybody"]),
            Self::Ask => Kind::OneOf(&["first-launch", "when-needed", "helper-first"]),
            Self::HiddenItems => Kind::SomeOf(&["tools", "path", "socket", "context", "ports", "hosts"]),
            Self::ManagedByOrganisation | Self::RegistryAccessOrganisation => Kind::Text,
            Self::ManagedByUrl => Kind::Url,
            Self::RegistryAccessKey => Kind::PublicKey,
        }
    }

    /// The item that it sets, if it sets one.
    pub fn item(self) -> Option<Item> {
        Item::ALL.into_iter().find(|item| Self::of_item(*item) == self)
    }

    /// The key that sets an item.
    pub fn of_item(item: Item) -> Self {
        match item {
            Item::Tools => Self::CliTools,
            Item::Socket => Self::DefaultSocket,
            Item::Ports => Self::PrivilegedPorts,
            Item::Hosts => Self::HostNames,
            Item::Context => Self::Context,
            Item::Path => Self::ShellPath,
        }
    }

    /// Whether it counts only for all accounts of a Mac, locked: what the engine and root obey is no account's own, and
    /// nobody's default.
    pub fn is_of_device(self) -> bool {
        match self {
            Self::EnhancedContainerIsolation | Self::RegistryAccessOrganisation | Self::RegistryAccessKey => true,
            Self::CliTools
            | Self::DefaultSocket
            | Self::PrivilegedPorts
            | Self::HostNames
            | Self::Context
            | Self::ShellPath
            | Self::Ask
            | Self::HiddenItems
            | Self::ManagedByOrganisation
            | Self::ManagedByUrl => false,
        }
    }

    /// What its value must be, for whoever wrote another.
    pub fn expects(self) -> String {
        match self.kind() {
            Kind::Bool => "true or false".to_owned(),
            Kind::OneOf(words) => format!("one of: {}", words.join(", ")),
            Kind::SomeOf(words) => format!("a text with some of these, separated by commas: {}", words.join(", ")),
            Kind::Text => "a text on one line, not empty".to_owned(),
            Kind::Url => "an https address".to_owned(),
            Kind::PublicKey => "64 hexadecimal digits".to_owned(),
        }
    }

    /// Whether a value is one that it may have.
    pub fn takes(self, value: &Value) -> bool {
        match (self.kind(), value) {
            (Kind::Bool, Value::Bool(_)) => true,
            (Kind::OneOf(words), Value::Text(text)) => words.contains(&text.as_str()),
            (Kind::SomeOf(words), Value::Text(text)) => listed(text).all(|word| words.contains(&word)),
            (Kind::Text, Value::Text(text)) => {
                !text.trim().is_empty() && text.len() <= 200 && !text.chars().any(char::is_control)
            }
            (Kind::Url, Value::Text(text)) => {
                let rest = text.strip_prefix("https://").unwrap_or_default();
                !rest.is_empty() && text.len() <= 2000 && !text.chars().any(|c| c.is_control() || c.is_whitespace())
            }
            (Kind::PublicKey, Value::Text(text)) => {
                text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit())
            }
            _ => false,
        }
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

/// A value of a key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum Value {
    /// True or false.
    Bool(bool),
    /// A text.
    Text(String),
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Bool(on) => write!(f, "{on}"),
            Self::Text(text) => write!(f, "{text:?}"),
        }
    }
}

/// The words of a list that commas separate.
pub(crate) fn listed(text: &str) -> impl Iterator<Item = &str> {
    text.split(',').map(str::trim).filter(|word| !word.is_empty())
}

/// A key that is set, and where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ManagedKey {
    /// Which.
    pub key: Key,
    /// To what.
    pub value: Value,
    /// The property list.
    pub path: String,
    /// The item that it sets, if it sets one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub item: Option<Item>,
    /// What it sets that item to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub setting: Option<Setting>,
}

impl ManagedKey {
    /// A key that is set to a value in a property list.
    pub fn new(key: Key, value: Value, path: &str) -> Self {
        let item = key.item();
        Self { key, setting: item.and_then(|item| Self::says(item, &value)), value, path: path.to_owned(), item }
    }

    /// What a value sets an item to.
    fn says(item: Item, value: &Value) -> Option<Setting> {
        let on = |on| if on { Setting::On } else { Setting::Off };
        match (item, value) {
            (_, Value::Bool(is_on)) => Some(on(*is_on)),
            (Item::Hosts, Value::Text(text)) => {
                let names: BTreeSet<&str> = listed(text).collect();
                Some(match (names.contains("localhost"), names.contains("kubernetes")) {
                    (true, true) => Setting::Both,
                    (true, false) => Setting::Localhost,
                    (false, true) => Setting::Kubernetes,
                    (false, false) => Setting::Off,
                })
            }
            (item, Value::Text(word)) => item.settings().iter().find(|setting| setting.word() == word).copied(),
        }
    }

    /// What it sets [`Key::Ask`] to.
    pub fn ask(&self) -> Option<Ask> {
        match (self.key, &self.value) {
            (Key::Ask, Value::Text(word)) => Ask::ALL.into_iter().find(|ask| ask.word() == word),
            _ => None,
        }
    }

    /// The items that it hides.
    pub fn hides(&self) -> BTreeSet<Item> {
        match (self.key, &self.value) {
            (Key::HiddenItems, Value::Text(text)) => {
                let item = |word: &str| Item::ALL.into_iter().find(|item| item.argument() == word);
                listed(text).filter_map(item).collect()
            }
            _ => BTreeSet::new(),
        }
    }
}

/// A key that set-up does not go by.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct UnusedKey {
    /// Its name.
    pub key: String,
    /// The property list.
    pub path: String,
    /// Whether it is one of iEchor's, which counts only in the property list for all accounts.
    pub of_device: bool,
}

/// What an organisation decides of set-up on this Mac, for this account.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Managed {
    /// Who manages this Mac, if that is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub organisation: Option<String>,
    /// Where to ask about it, if that is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub url: Option<String>,
    /// Keys that are locked: nobody changes what they set, but whoever manages this Mac.
    pub locked: Vec<ManagedKey>,
    /// Keys with a default, which takes the place of what is recommended and which anybody may change.
    pub defaults: Vec<ManagedKey>,
    /// Items that the window does not show.
    pub hidden: BTreeSet<Item>,
    /// Keys that set-up does not go by.
    pub unused: Vec<UnusedKey>,
}

impl Managed {
    /// Nothing is managed.
    pub const fn nothing() -> Self {
        Self {
            organisation: None,
            url: None,
            locked: Vec::new(),
            defaults: Vec::new(),
            hidden: BTreeSet::new(),
            unused: Vec::new(),
        }
    }

    /// Whether nothing is managed.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The lock of a key, if it is locked.
    pub fn lock(&self, key: Key) -> Option<&ManagedKey> {
        self.locked.iter().find(|lock| lock.key == key)
    }

    /// The default of a key, if there is one.
    pub fn default_of(&self, key: Key) -> Option<&ManagedKey> {
        self.defaults.iter().find(|set| set.key == key)
    }

    /// What an item is locked to.
    pub fn locked(&self, item: Item) -> Option<Setting> {
        self.lock(Key::of_item(item))?.setting
    }

    /// When set-up asks, if that is locked.
    pub fn ask(&self) -> Option<Ask> {
        self.lock(Key::Ask)?.ask()
    }

    /// The setting of an item that is meant where none is said: as it is locked, or as it is by default, or as recommended.
    pub fn recommended(&self, item: Item) -> Option<Setting> {
        let by_default = || self.default_of(Key::of_item(item)).and_then(|set| set.setting);
        self.locked(item).or_else(by_default).or_else(|| item.recommended())
    }

    /// The choices with what is locked.
    #[must_use]
    pub fn over(&self, choices: Choices) -> Choices {
        let ask = self.ask().unwrap_or(choices.ask);
        let with = |choices: Choices, item| match self.locked(item) {
            Some(setting) if choices.setting(item) != setting => choices.with(item, setting),
            _ => choices,
        };
        Item::ALL.into_iter().fold(Choices { ask, ..choices }, with)
    }

    /// What choosing begins with where nothing was chosen.
    pub fn begun(&self) -> Choices {
        let ask = self.default_of(Key::Ask).and_then(ManagedKey::ask).unwrap_or_default();
        self.over(Choices { ask, ..Choices::default() })
    }

    /// The choices with what is recommended here: by the organisation, or else for most developers; and with what is
    /// locked.
    #[must_use]
    pub fn recommended_over(&self, choices: Choices) -> Choices {
        let with = |choices: Choices, item| match self.recommended(item) {
            Some(setting) => choices.with(item, setting),
            None => choices,
        };
        self.over(Item::ALL.into_iter().fold(choices, with))
    }

    /// The choices with what needs no password, as far as nothing else is locked.
    #[must_use]
    pub fn without_password_over(&self, choices: Choices) -> Choices {
        self.over(choices.without_password_over())
    }

    /// The lock that choices contradict, if they do. That set-up asks in its window is also what is chosen where nothing
    /// was said.
    pub fn contradicted_by(&self, choices: &Choices) -> Option<&ManagedKey> {
        let contradicts = |lock: &&ManagedKey| match (lock.item, lock.setting, lock.ask()) {
            (Some(item), Some(setting), _) => choices.setting(item) != setting,
            (_, _, Some(ask)) => choices.ask != ask && choices.ask != Ask::FirstLaunch,
            _ => false,
        };
        self.locked.iter().find(contradicts)
    }

    /// Whether nothing of set-up is left to the person: every item is locked, or hidden.
    pub fn decides_all(&self) -> bool {
        let is_decided = |item: Item| self.locked(item).is_some() || self.hidden.contains(&item);
        Item::ALL.into_iter().all(is_decided) && Item::ALL.into_iter().any(|item| self.locked(item).is_some())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(key: Key, value: Value) -> ManagedKey {
        ManagedKey::new(key, value, "")
    }

    #[test]
    fn every_setting_of_every_item_can_be_said_by_its_key() {
        for item in Item::ALL {
            let key = Key::of_item(item);
            let values: Vec<Value> = match key.kind() {
                Kind::Bool => vec![Value::Bool(true), Value::Bool(false)],
                Kind::OneOf(words) => words.iter().map(|word| Value::Text((*word).to_owned())).collect(),
                _ => ["localhost", "kubernetes", "kubernetes, localhost", ""].map(|t| Value::Text(t.to_owned())).into(),
            };
            assert!(values.iter().all(|value| key.takes(value)), "{key}");
            let settings: BTreeSet<Setting> = values.into_iter().filter_map(|value| set(key, value).setting).collect();
            assert_eq!(settings, item.settings().iter().copied().collect(), "{key}");
        }
        for ask in Ask::ALL {
            assert_eq!(set(Key::Ask, Value::Text(ask.word().to_owned())).ask(), Some(ask));
        }
        let all = Item::ALL.map(Item::argument).join(",");
        assert_eq!(set(Key::HiddenItems, Value::Text(all)).hides(), Item::ALL.into());
    }

    #[test]
    fn the_name_in_property_lists_is_the_one_in_json() {
        for key in Key::ALL {
            assert_eq!(serde_json::json!(key), serde_json::json!(key.word()));
        }
    }
}
