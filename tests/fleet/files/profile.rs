//! The configuration profile: all keys with an example of a value, and the rule by which macOS lets iEchor's jobs run.

use model::{Key, names};
use plist::{Dictionary, Value};

/// Who signs the app. Whoever fills in the profile puts the team of the app that they have.
pub(crate) const TEAM: &str = "TEAMID0000";
const IDENTIFIER: &str = "com.example.iechor";

/// An example of a value: what is recommended. `None`: there is no value that harms nobody.
pub(crate) fn example(key: Key) -> Option<Value> {
    match key {
        Key::CliTools => Some("system".into()),
        Key::ShellPath => Some("tell".into()),
        Key::DefaultSocket | Key::Context | Key::PrivilegedPorts => Some(true.into()),
        Key::HostNames => Some("localhost".into()),
        Key::Ask => Some("first-launch".into()),
        Key::HiddenItems => Some("path, hosts".into()),
        Key::ManagedByOrganisation => Some("Example Organisation".into()),
        Key::ManagedByUrl => Some("https://example.org/iechor".into()),
        // What the engine allows, and a key that only the organisation has.
        Key::EnhancedContainerIsolation | Key::RegistryAccessOrganisation | Key::RegistryAccessKey => None,
    }
}

fn payload(kind: &str, name: &str, description: &str, uuid: &str, more: Dictionary) -> Value {
    let mut payload = Dictionary::new();
    payload.insert("PayloadType".into(), kind.into());
    payload.insert("PayloadVersion".into(), 1.into());
    let identifier = if kind == "Configuration" { IDENTIFIER.to_owned() } else { format!("{IDENTIFIER}.{kind}") };
    payload.insert("PayloadIdentifier".into(), identifier.into());
    payload.insert("PayloadUUID".into(), uuid.into());
    payload.insert("PayloadDisplayName".into(), name.into());
    payload.insert("PayloadDescription".into(), description.into());
    payload.insert("PayloadOrganization".into(), "Example Organisation".into());
    payload.extend(more);
    Value::Dictionary(payload)
}

pub(crate) fn profile() -> Value {
    let settings: Dictionary =
        Key::ALL.into_iter().filter_map(|key| Some((key.word().to_owned(), example(key)?))).collect();
    let rule: Dictionary = [
        ("RuleType", "LabelPrefix"),
        ("RuleValue", "com.iechor."),
        ("TeamIdentifier", TEAM),
        ("Comment", "The startup task and the privileged helper of iEchor Desktop"),
    ]
    .into_iter()
    .map(|(key, value)| (key.to_owned(), Value::from(value)))
    .collect();
    let rules = Value::Array(vec![Value::Dictionary(rule)]);
    let contents = vec![
        payload(
            names::APP,
            "iEchor Setup",
            "What is locked of iEchor Setup; a key that is left out stays the choice of the person.",
            "6F0B1C52-6E0C-4E0E-9B46-0B6E0C1B7A01",
            settings,
        ),
        payload(
            "com.apple.servicemanagement",
            "iEchor background items",
            "Lets the startup task and the helper of iEchor Desktop run, and nobody switch them off.",
            "6F0B1C52-6E0C-4E0E-9B46-0B6E0C1B7A02",
            [("Rules".to_owned(), rules)].into_iter().collect(),
        ),
    ];
    let more = [("PayloadScope".to_owned(), "System".into()), ("PayloadContent".to_owned(), Value::Array(contents))];
    payload(
        "Configuration",
        "iEchor Desktop",
        "Settings of iEchor Setup, and its background items.",
        "6F0B1C52-6E0C-4E0E-9B46-0B6E0C1B7A00",
        more.into_iter().collect(),
    )
}
