//! A text that crosses a boundary before it is worded: a message of the catalogue, and its values.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{
    Language,
    catalogue::{self, Catalogue},
};

/// A message of the catalogue with its values, for whoever shows it to word it in the language that is read there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Said {
    /// Which message.
    pub id: String,
    /// What stands in it, by name.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub values: BTreeMap<String, SaidValue>,
}

/// What stands in a message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum SaidValue {
    /// A number, by which a form of the message may be chosen.
    Count(#[cfg_attr(feature = "ts", ts(type = "number"))] u64),
    /// A name, a path, or what a program said.
    Text(String),
}

impl Said {
    /// A message with its values; [`said!`](crate::said) is shorter.
    pub fn new<const N: usize>(id: &str, values: [(&str, SaidValue); N]) -> Self {
        let values = values.into_iter().map(|(name, value)| (name.to_owned(), value));
        Self { id: id.to_owned(), values: values.collect() }
    }

    /// In the language of this process.
    pub fn text(&self) -> String {
        self.of(catalogue::spoken())
    }

    /// In English, as programs and logs have it.
    pub fn english(&self) -> String {
        self.of(Catalogue::of(Language::English))
    }

    fn of(&self, catalogue: &Catalogue) -> String {
        let values: Vec<_> = self.values.iter().map(|(name, value)| (name.as_str(), value.into())).collect();
        catalogue.say(&self.id, &values)
    }
}

impl<'v> From<&'v SaidValue> for catalogue::Value<'v> {
    fn from(value: &'v SaidValue) -> Self {
        match value {
            SaidValue::Count(count) => (*count).into(),
            SaidValue::Text(text) => text.as_str().into(),
        }
    }
}

impl From<u64> for SaidValue {
    fn from(count: u64) -> Self {
        Self::Count(count)
    }
}

impl From<String> for SaidValue {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for SaidValue {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<&String> for SaidValue {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

/// A message of the catalogue with its values: `said!("failure-in_the_way", path = path)`.
#[macro_export]
macro_rules! said {
    ($id:expr $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::Said::new($id, [$((stringify!($name), $crate::SaidValue::from($value))),*])
    };
}
