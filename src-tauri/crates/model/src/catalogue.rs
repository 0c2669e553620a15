//! The message catalogue: the same texts for every frontend.

use std::{collections::HashMap, sync::LazyLock};

use serde::Serialize;

static ENGLISH: LazyLock<HashMap<String, String>> = LazyLock::new(|| {
    // Checked by a test; a broken catalogue cannot be built into a release.
    let text = include_str!("../../../../assets/messages/en.json");
    serde_json::from_str(text).expect("the catalogue is a flat object of strings")
});

/// The text of a key, or the key itself: ugly, and noticed.
pub fn say(key: &str) -> &str {
    find(key).unwrap_or(key)
}

/// The text of a key, if there is one.
pub fn find(key: &str) -> Option<&'static str> {
    ENGLISH.get(key).map(String::as_str)
}

/// The same of a key that was put together.
pub fn say_owned(key: &str) -> String {
    say(key).to_owned()
}

/// The word of a value in keys of the catalogue and in `--json`.
pub fn word(value: &impl Serialize) -> String {
    let value = serde_json::to_value(value).ok();
    value.and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}
