//! What an organisation decides, in the real window.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, missing_docs)]

use std::{fs, process::Command};

use anyhow::Result;
use fantoccini::key::Key;
use model::{PromptAnswer, names};
use promises::Mac;
use simulator::Kind;
use window_promises::{Look, Window, assert_unchanged, key};

const ALL: [(&str, &str); 6] = [
    ("CLITools", "user"),
    ("ShellPath", "tell"),
    ("DefaultSocket", "false"),
    ("Context", "true"),
    ("PrivilegedPorts", "false"),
    ("HostNames", ""),
];

fn value(text: &str) -> plist::Value {
    match text {
        "true" => true.into(),
        "false" => false.into(),
        text => text.into(),
    }
}

fn manages(mac: &Mac, keys: &[(&str, &str)]) {
    let name = ("ManagedByOrganisation", "Example Ltd".into());
    let url = ("ManagedByURL", "https://example.org/it".into());
    mac.manages(names::MANAGED, keys.iter().map(|(key, text)| (*key, value(text))).chain([name, url]));
}

fn status(mac: &Mac) -> serde_json::Value {
    serde_json::from_slice(&mac.setup(&["--json", "status"]).output.stdout).unwrap()
}

/// Waits until the screen does not have a text any more.
async fn lacks(window: &Window, text: &str) -> Result<()> {
    let until = std::time::Instant::now() + std::time::Duration::from_secs(10);
    while window.text().await?.contains(text) {
        anyhow::ensure!(std::time::Instant::now() < until, "the screen still has '{text}'");
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    Ok(())
}

async fn focus(window: &Window) -> Result<()> {
    window.page.execute("dispatchEvent(new Event('focus'))", vec![]).await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_first_start_shows_what_is_locked_and_sets_up_the_rest_as_chosen_by_keyboard() -> Result<()> {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    manages(&mac, &[("CLITools", "user"), ("PrivilegedPorts", "false"), ("HiddenItems", "hosts")]);
    let window = Window::open(&mac, Look::default()).await?;
    window.screen("welcome").await?;
    window.click("choose-advanced").await?;
    window.press(&key(Key::Enter)).await?;
    window.screen("advanced").await?;
    window.says("Managed by Example Ltd").await?;
    window.says("https://example.org/it").await?;
    window.find("[data-testid='cli-user']:checked:disabled").await?;
    window.find("[data-testid='ports']:disabled:not(:checked)").await?;
    window.find("[data-testid='socket']:enabled").await?;
    window.accessible().await?;
    window.press(&key(Key::Enter)).await?;
    window.screen("changes").await?;
    window.press(&key(Key::Enter)).await?;
    window.screen("done").await?;
    window.close().await?;
    let status = status(&mac);
    assert_eq!((&status["choices"]["cli"], &status["choices"]["ports"]), (&"user".into(), &false.into()));
    assert_eq!(status["in_order"], true, "{status}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lock_that_comes_while_the_list_is_read_is_seen_on_focus_and_nothing_else_is_lost() -> Result<()> {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    let window = Window::open(&mac, Look::default()).await?;
    window.screen("welcome").await?;
    window.click("choose-advanced").await?;
    window.click("primary").await?;
    window.screen("advanced").await?;
    window.click("socket").await?;
    window.click("primary").await?;
    window.screen("changes").await?;
    window.says("below 1024").await?;
    manages(&mac, &[("PrivilegedPorts", "false")]);
    let before = mac.tree();
    focus(&window).await?;
    lacks(&window, "below 1024").await?;
    window.screen("changes").await?;
    window.click("primary").await?;
    window.screen("done").await?;
    window.close().await?;
    assert!(!mac.at(names::HELPER).exists() && !mac.at(names::SOCKET_PLIST).exists());
    assert!(mac.at("/usr/local/bin/iechor").is_symlink(), "{:?}", mac.difference(&before));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lock_that_comes_unseen_refuses_what_contradicts_it_and_changes_nothing() -> Result<()> {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    let window = Window::open(&mac, Look::default()).await?;
    window.screen("welcome").await?;
    manages(&mac, &[("PrivilegedPorts", "false")]);
    let before = mac.tree();
    // What was recommended a moment ago.
    window.click("primary").await?;
    window.screen("failed").await?;
    assert_unchanged(&mac, &before);
    window.close().await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn where_everything_is_locked_no_window_opens_at_a_first_start_and_settings_show_it_all() -> Result<()> {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Cancel);
    manages(&mac, &ALL);
    let mut start = Command::new(promises::programs().join("iechor-setup-window"));
    let ran = start.arg("--prefix").arg(mac.path()).arg("--if-needed").env_clear().output().unwrap();
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    // What needs no password is there, as it is locked.
    assert!(mac.at("/Users/dev/.iechor/bin/iechor").is_symlink());
    assert_eq!(status(&mac)["in_order"], true);
    // What needs one is left to whoever manages the Mac, and nobody is asked.
    let other = Mac::new(Kind::Fresh, PromptAnswer::Ask);
    let keys = ALL.map(|(key, text)| if key == "PrivilegedPorts" { (key, "true") } else { (key, text) });
    manages(&other, &keys);
    let before = other.tree();
    let mut start = Command::new(promises::programs().join("iechor-setup-window"));
    let ran = start.arg("--prefix").arg(other.path()).arg("--if-needed").env_clear().output().unwrap();
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    assert_unchanged(&other, &before);
    other.setup(&["start"]).exits(0);
    other.setup(&["status"]).exits(3);
    other.setup(&["install", "--user", "dev"]).exits(0);
    let window = Window::open(&other, Look::default()).await?;
    window.screen("settings").await?;
    window.says("Nothing is left to choose here").await?;
    for item in ["cli", "socket", "context", "ports", "hosts"] {
        window.find(&format!("[data-testid='{item}-managed']")).await?;
    }
    window.accessible().await?;
    fs::remove_file(other.at(names::MANAGED)).unwrap();
    focus(&window).await?;
    window.find("[data-testid='socket']:enabled").await?;
    window.close().await?;
    Ok(())
}
