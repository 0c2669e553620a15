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
    /// Several names, which are one text: "this, that and the other".
    Names(Vec<String>),
    /// Another message, which is worded in the same language.
    Said(Box<Said>),
}

impl Said {
    /// A message with its values; [`said!`](crate::said) is shorter.
    pub fn new<const N: usize>(id: &str, values: [(&str, SaidValue); N]) -> Self {
        let values = values.into_iter().map(|(name, value)| (name.to_owned(), value));
        Self { id: id.to_owned(), values: values.collect() }
    }

    /// Whether there is such a message.
    pub fn is_known(&self) -> bool {
        Catalogue::of(Language::English).has(&self.id)
    }

    /// In the language of this process.
    pub fn text(&self) -> String {
        self.of(catalogue::spoken())
    }

    /// In English, as programs and logs have it.
    pub fn english(&self) -> String {
        self.of(Catalogue::of(Language::English))
    }

    /// Several in English.
    pub fn all_english(all: &[Self]) -> Vec<String> {
        all.iter().map(Self::english).collect()
    }

    fn of(&self, catalogue: &Catalogue) -> String {
        let values: Vec<_> = self.values.iter().map(|(name, value)| (name.as_str(), value.of(catalogue))).collect();
        catalogue.say(&self.id, &values)
    }
}

impl SaidValue {
    fn of(&self, catalogue: &Catalogue) -> catalogue::Value<'_> {
        match self {
            Self::Count(count) => (*count).into(),
            Self::Text(text) => text.as_str().into(),
            Self::Names(names) => catalogue.list(names).into(),
            Self::Said(said) => said.of(catalogue).into(),
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

impl From<Vec<String>> for SaidValue {
    fn from(names: Vec<String>) -> Self {
        Self::Names(names)
    }
}

impl From<Said> for SaidValue {
    fn from(said: Said) -> Self {
        Self::Said(Box::new(said))
    }
}

/// A message of the catalogue with its values: `said!("failure-in_the_way", path = path)`.
#[macro_export]
macro_rules! said {
    ($id:expr $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::Said::new($id, [$((stringify!($name), $crate::SaidValue::from($value))),*])
    };
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_value_of_each_kind_comes_back_from_json_as_it_was() {
        let inner = Said::new("failure-denied", []);
        let said = said!("x", count = 3, name = "dev", names = vec!["a".to_owned(), "b".to_owned()], inner = inner);
        let json = serde_json::to_string(&said).unwrap();
        assert_eq!(serde_json::from_str::<Said>(&json).unwrap(), said, "{json}");
    }

    #[test]
    fn a_message_within_a_message_is_worded_in_the_same_language() {
        let said = said!("cause-after", what = said!("failure-cancelled"), why = said!("cause-said", text = "x"));
        for language in [Language::English, Language::Pseudo] {
            let (inner, own) = (said!("failure-cancelled"), Catalogue::of(language));
            assert!(said.of(own).contains(&inner.of(own)), "{}", said.of(own));
        }
    }
}
