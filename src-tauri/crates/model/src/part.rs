//! An item, or one name of one: what `repair`, `adopt` and `mute` are about.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use crate::{FileName, Item, NotAFileName};

/// An item, or one name of one, such as a tool or `iechor.sock`. Where both have the same word, it is the item.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "ts", ts(type = "string"))]
#[serde(try_from = "String", into = "String")]
pub enum Part {
    /// All of an item.
    Item(Item),
    /// One name.
    Name(FileName),
}

impl FromStr for Part {
    type Err = NotAFileName;
    fn from_str(text: &str) -> Result<Self, NotAFileName> {
        let item = Item::ALL.into_iter().find(|item| item.argument() == text || item.word() == text);
        item.map_or_else(|| text.parse().map(Self::Name), |item| Ok(Self::Item(item)))
    }
}

impl TryFrom<String> for Part {
    type Error = NotAFileName;
    fn try_from(text: String) -> Result<Self, NotAFileName> {
        text.parse()
    }
}

impl From<Part> for String {
    fn from(part: Part) -> Self {
        part.to_string()
    }
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Item(item) => f.write_str(item.argument()),
            Self::Name(name) => f.write_str(name.as_str()),
        }
    }
}
