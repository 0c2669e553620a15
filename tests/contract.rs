//! Contracts between crates and languages: generated files are current, arrows hold.
#![allow(clippy::unwrap_used, missing_docs)]

use std::path::PathBuf;

use ts_rs::{Config, TS};

fn top() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..")
}

#[test]
fn the_windows_types_are_generated_from_the_model() {
    let cfg = Config::default();
    let mut text = String::from(
        "// Generated from the crate `model`. Do not edit: UPDATE=1 cargo test -p promises --test contract\n",
    );
    macro_rules! declare {
        ($($t:ident),* $(,)?) => {$(
            text.push('\n');
            if let Some(docs) = model::$t::docs() { text.push_str(docs.trim_end()); text.push('\n'); }
            text.push_str("export ");
            text.push_str(&model::$t::decl(&cfg));
            text.push('\n');
        )*};
    }
    declare!(
        CliTools, Item, FileName, Choices, Scope, Reason, Found, Digest, Product, Conflict, Left, Change, Group,
        Explanation, Person, ItemState, ItemStatus, Status, Asks, View, Event, Outcome, Code, Undone, Failure,
    );
    let path = top().join("ui/src/bindings.ts");
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, &text).unwrap();
    }
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(committed == text, "ui/src/bindings.ts is stale: UPDATE=1 cargo test -p promises --test contract");
}
