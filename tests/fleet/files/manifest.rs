//! The preference manifest (ProfileManifests), which editors of profiles read.

use model::{Key, Kind, names};
use plist::{Dictionary, Value};

use crate::words;

/// A regular expression for what a key takes; `None` where a list or a type says it.
pub(crate) fn pattern(kind: Kind) -> Option<String> {
    match kind {
        Kind::Bool | Kind::OneOf(_) => None,
        Kind::SomeOf(words) => {
            let words = words.join("|");
            Some(format!("^ *(({words}) *(, *({words}) *)*)?$"))
        }
        Kind::Text => Some(r"^.*\S.*$".to_owned()),
        Kind::Url => Some(r"^https://\S+$".to_owned()),
        Kind::PublicKey => Some("^[0-9A-Fa-f]{64}$".to_owned()),
    }
}

/// The keys that every payload has, with a default where there is one.
const PAYLOAD: [(&str, &str, &str); 7] = [
    ("PayloadDescription", "string", "What this payload is for"),
    ("PayloadDisplayName", "string", "The name of this payload"),
    ("PayloadIdentifier", "string", "A name of its own in reverse-DNS form"),
    ("PayloadType", "string", "The domain of the settings"),
    ("PayloadUUID", "string", "A UUID of its own"),
    ("PayloadVersion", "integer", "The version of the form of payloads"),
    ("PayloadOrganization", "string", "Whose payload it is"),
];

fn of_payload((name, kind, text): (&str, &str, &str)) -> Value {
    let mut subkey =
        dictionary([("pfm_name", name), ("pfm_type", kind), ("pfm_title", name), ("pfm_description", text)]);
    match name {
        "PayloadDisplayName" => drop(subkey.insert("pfm_default".into(), "iEchor Setup".into())),
        "PayloadIdentifier" | "PayloadType" => drop(subkey.insert("pfm_default".into(), names::APP.into())),
        "PayloadVersion" => drop(subkey.insert("pfm_default".into(), 1.into())),
        "PayloadUUID" => {
            drop(subkey.insert("pfm_format".into(), "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$".into()))
        }
        _ => {}
    }
    if !["PayloadDescription", "PayloadDisplayName", "PayloadOrganization"].contains(&name) {
        subkey.insert("pfm_require".into(), "always".into());
    }
    Value::Dictionary(subkey)
}

fn dictionary<'a>(entries: impl IntoIterator<Item = (&'a str, &'a str)>) -> Dictionary {
    entries.into_iter().map(|(key, value)| (key.to_owned(), Value::from(value))).collect()
}

fn texts<'a>(texts: impl IntoIterator<Item = &'a str>) -> Value {
    Value::Array(texts.into_iter().map(Value::from).collect())
}

fn of_key(key: Key) -> Value {
    let (title, text) = words(key);
    let kind = if key.kind() == Kind::Bool { "boolean" } else { "string" };
    let mut subkey =
        dictionary([("pfm_name", key.word()), ("pfm_type", kind), ("pfm_title", &title), ("pfm_description", &text)]);
    if let Kind::OneOf(words) = key.kind() {
        subkey.insert("pfm_range_list".into(), texts(words.iter().copied()));
    }
    if let Some(pattern) = pattern(key.kind()) {
        subkey.insert("pfm_format".into(), pattern.into());
        subkey.insert("pfm_note".into(), format!("It must be {}.", key.expects()).into());
    }
    let targets: &[&str] = if key.is_of_device() { &["system"] } else { &["system", "user"] };
    subkey.insert("pfm_targets".into(), texts(targets.iter().copied()));
    Value::Dictionary(subkey)
}

pub(crate) fn manifest() -> Value {
    let mut manifest = dictionary([
        ("pfm_title", "iEchor Setup"),
        ("pfm_description", "What an organisation locks of iEchor Setup"),
        ("pfm_domain", names::APP),
        ("pfm_interaction", "combined"),
        ("pfm_macos_min", "13.0"),
    ]);
    let modified = plist::Date::from_xml_format("2026-11-27T00:00:00Z").unwrap();
    manifest.insert("pfm_last_modified".into(), Value::Date(modified));
    manifest.insert("pfm_format_version".into(), 1.into());
    manifest.insert("pfm_version".into(), 1.into());
    manifest.insert("pfm_unique".into(), true.into());
    manifest.insert("pfm_platforms".into(), texts(["macOS"]));
    manifest.insert("pfm_targets".into(), texts(["system", "user"]));
    let subkeys = PAYLOAD.into_iter().map(of_payload).chain(Key::ALL.into_iter().map(of_key));
    manifest.insert("pfm_subkeys".into(), Value::Array(subkeys.collect()));
    Value::Dictionary(manifest)
}
