//! `schema`: the JSON Schemas of what `--json` prints, as they are published.

use model::{Failure, catalogue::find, output::SCHEMAS};
use serde_json::{Value, json};

use crate::output;

/// The published files. A test generates them from the types that are printed, and compares.
macro_rules! published {
    ($($name:literal),* $(,)?) => {
        [$(($name, include_str!(concat!("../../../../assets/schemas/", $name, ".json")))),*]
    };
}

const FILES: [(&str, &str); SCHEMAS.len()] = published!(
    "plan",
    "status",
    "status-brief",
    "status-all-users",
    "report",
    "run",
    "waits",
    "decided",
    "check",
    "require",
    "start",
    "log",
    "expose",
    "expose-test",
    "policy",
    "policy-check",
    "explain",
    "context",
    "operations",
    "failure",
);

/// The names that there are.
pub(crate) fn names() -> Vec<&'static str> {
    FILES.map(|(name, _)| name).into()
}

/// Prints a schema; without a name, which there are and what prints what they describe.
pub(crate) fn run(name: Option<&str>, json: bool) -> Result<u8, Failure> {
    match FILES.iter().find(|(file, _)| Some(*file) == name) {
        Some((_, text)) => output::print(text),
        None if json => {
            let all: serde_json::Map<String, Value> =
                SCHEMAS.iter().map(|(name, of)| ((*name).to_owned(), json!(of))).collect();
            output::print_json(&all);
        }
        None => SCHEMAS.iter().for_each(|(name, of)| {
            // Where it is a command, that is typed.
            let of = find(&format!("schema-{name}")).unwrap_or_else(|| (*of).to_owned());
            say!("{name:<18} {of}");
        }),
    }
    output::all_printed()?;
    Ok(0)
}
