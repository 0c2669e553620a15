//! When set-up asks, in Settings of the real window.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, missing_docs)]

use std::{fs, path::Path};

use anyhow::Result;
use fantoccini::key::Key;
use model::{PromptAnswer, names};
use promises::Mac;
use simulator::Kind;
use window_promises::{Look, Window, assert_unchanged, key};

const DEV: u32 = 501;
const GROUP: u32 = 20;

fn status(mac: &Mac) -> serde_json::Value {
    serde_json::from_slice(&mac.setup(&["--json", "status"]).output.stdout).unwrap()
}

fn managed(mac: &Mac, ask: &str) {
    let path = mac.at(names::MANAGED);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    let settings = [("Ask".to_owned(), plist::Value::from(ask))].into_iter().collect();
    plist::Value::Dictionary(settings).to_file_xml(path).unwrap();
}

async fn is_chosen(window: &Window, id: &str) -> Result<()> {
    window.find(&format!("[data-testid='{id}']:checked")).await.map(|_| ())
}

#[tokio::test(flavor = "multi_thread")]
async fn when_set_up_asks_is_changed_in_settings_by_keyboard_and_kept() -> Result<()> {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Deny);
    mac.setup(&["apply", "--cli", "user", "--no-socket", "--no-ports", "--yes"]).exits(0);
    let window = Window::open(&mac, Look::default()).await?;
    window.screen("settings").await?;
    is_chosen(&window, "ask-first-launch").await?;
    for _ in 0..60 {
        let focused = window.page.active_element().await?.attr("data-testid").await?;
        if focused.as_deref() == Some("ask-first-launch") {
            break;
        }
        window.press(&key(Key::Tab)).await?;
    }
    window.press(&key(Key::Down)).await?;
    is_chosen(&window, "ask-when-needed").await?;
    window.accessible().await?;
    window.press(&key(Key::Enter)).await?;
    window.screen("changes").await?;
    window.says("No password is needed").await?;
    // Back keeps what was chosen.
    window.press(&key(Key::Escape)).await?;
    window.screen("settings").await?;
    is_chosen(&window, "ask-when-needed").await?;
    window.click("primary").await?;
    window.screen("changes").await?;
    window.click("primary").await?;
    window.screen("done").await?;
    window.click("primary").await?;
    window.screen("settings").await?;
    is_chosen(&window, "ask-when-needed").await?;
    assert_eq!(status(&mac)["ask"], "when-needed");
    // What is chosen and not applied is asked about before the window goes.
    window.click("ask-first-launch").await?;
    window.click("cancel").await?;
    window.click("stay").await?;
    window.click("primary").await?;
    window.screen("changes").await?;
    window.click("primary").await?;
    window.screen("done").await?;
    window.close().await?;
    assert_eq!(status(&mac)["ask"], "first-launch");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_an_organisation_has_of_it_is_shown_and_cannot_be_changed() -> Result<()> {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    mac.setup(&["apply", "--recommended", "--ask", "helper-first", "--yes"]).exits(0);
    // Allowed when it was chosen, and forbidden since.
    managed(&mac, "when-needed");
    let before = mac.tree();
    let window = Window::open(&mac, Look::default()).await?;
    window.screen("settings").await?;
    window.says("Managed by your organisation").await?;
    is_chosen(&window, "ask-when-needed").await?;
    for ask in ["first-launch", "when-needed", "helper-first"] {
        window.find(&format!("[data-testid='ask-{ask}']:disabled")).await?;
    }
    window.accessible().await?;
    assert_unchanged(&mac, &before);
    // All else can be changed as ever.
    window.click("socket").await?;
    window.click("primary").await?;
    window.screen("changes").await?;
    window.click("primary").await?;
    window.screen("done").await?;
    window.close().await?;
    assert_eq!(status(&mac)["choices"]["socket"], false);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn through_the_helper_no_lock_is_shown_and_nobody_is_asked() -> Result<()> {
    if !promises::is_root("through_the_helper_no_lock_is_shown_and_nobody_is_asked") {
        return Ok(());
    }
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    let booted = mac.boot();
    mac.setup(&["apply", "--recommended", "--ask", "helper-first", "--yes"]).exits(0);
    // From here on, whoever asks is told No.
    mac.answers(PromptAnswer::Deny);
    let look = Look { account: Some(DEV), ..Look::default() };
    belongs_to(&mac.at("/Users/dev"), DEV)?;
    let window = Window::open(&mac, look).await?;
    window.screen("settings").await?;
    window.says("Changes are made through the helper, without a password.").await?;
    let no_lock = async || -> Result<()> {
        let found = window.page.find_all(fantoccini::Locator::Css(".needs, .lock, [data-testid='locks']")).await?;
        assert!(found.is_empty(), "a lock: {}", window.text().await?);
        Ok(())
    };
    no_lock().await?;
    window.accessible().await?;
    window.click("socket").await?;
    no_lock().await?;
    window.click("primary").await?;
    window.says("so no password is asked for").await?;
    no_lock().await?;
    window.accessible().await?;
    window.click("primary").await?;
    window.screen("done").await?;
    assert!(!mac.at(names::DEFAULT_SOCKET).is_symlink());
    // Without the helper there is no such way, and that is said.
    window.click("primary").await?;
    window.screen("settings").await?;
    window.click("ports").await?;
    window.says("Until that is on, a password is asked for.").await?;
    window.accessible().await?;
    window.close().await?;
    drop(booted);
    Ok(())
}

fn belongs_to(path: &Path, uid: u32) -> Result<()> {
    std::os::unix::fs::lchown(path, Some(uid), Some(GROUP))?;
    if path.is_dir() && !path.is_symlink() {
        for entry in fs::read_dir(path)? {
            belongs_to(&entry?.path(), uid)?;
        }
    }
    Ok(())
}
