//! What Tauri needs at build time, and what the page may call: these commands and nothing else.

/// As `capabilities/setup.json` allows them, and as `src/main.rs` has them; a test holds all three
/// together.
const COMMANDS: &[&str] = &[
    "view",
    "explain",
    "apply",
    "first_start",
    "decide",
    "refuse",
    "answer",
    "set_aside",
    "put_in_order",
    "report",
    "save_report",
    "explain_root",
    "administrator_text",
    "test_port",
    "open_login_items",
    "open_managed_url",
    "open_app",
    "show_in_finder",
    "show_failed",
    "zoom",
    "unapplied",
    "ready",
    "report_error",
    "close",
];

fn main() {
    let manifest = tauri_build::AppManifest::new().commands(COMMANDS);
    let built = tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest));
    built.expect("what Tauri makes at build time");
}
