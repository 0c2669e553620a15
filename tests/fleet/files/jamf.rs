//! The schema by which Jamf Pro draws a form for the settings.

use model::{Key, Kind, names};
use serde_json::{Map, Value, json};

use crate::{manifest::pattern, words};

fn property(index: usize, key: Key) -> Value {
    let (title, text) = words(key);
    let mut configured = Map::new();
    configured.insert("title".into(), "Configured".into());
    configured.insert("type".into(), if key.kind() == Kind::Bool { "boolean" } else { "string" }.into());
    if let Kind::OneOf(words) = key.kind() {
        configured.insert("enum".into(), json!(words));
    }
    if let Some(pattern) = pattern(key.kind()) {
        configured.insert("pattern".into(), pattern.into());
    }
    json!({
        "title": title,
        "description": text,
        "property_order": 10 * (index + 1),
        "anyOf": [{ "type": "null", "title": "Not Configured" }, configured],
    })
}

pub(crate) fn schema() -> Value {
    let properties: Map<String, Value> =
        Key::ALL.into_iter().enumerate().map(|(i, key)| (key.word().to_owned(), property(i, key))).collect();
    json!({
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": format!("iEchor Setup ({})", names::APP),
        "description": "What an organisation locks of iEchor Setup; what is not configured stays the choice of the person",
        "__preferencedomain": names::APP,
        "type": "object",
        "options": { "remove_empty_properties": true },
        "properties": properties,
    })
}
