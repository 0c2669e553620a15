//! The table of keys on the page for administrators.

use model::{Key, Kind};

/// The page with the table as the list of keys gives it.
pub fn page(page: &str) -> String {
    let (before, rest) = page.split_once("<!-- keys -->\n").unwrap();
    let (_, after) = rest.split_once("<!-- /keys -->").unwrap();
    let row = |key: Key| {
        let of = match key.kind() {
            Kind::Bool => "boolean".to_owned(),
            Kind::OneOf(words) => format!("string: {}", words.join(", ")),
            Kind::SomeOf(words) => format!("string: some of {}", words.join(", ")),
            Kind::Text | Kind::Url | Kind::PublicKey => "string".to_owned(),
        };
        format!("| `{key}` | {of} | {} |\n", super::words(key).1)
    };
    let rows: String = Key::ALL.map(row).concat();
    format!("{before}<!-- keys -->\n| key | type | what |\n| --- | --- | --- |\n{rows}<!-- /keys -->{after}")
}
