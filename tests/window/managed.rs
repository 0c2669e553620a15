//! What an organisation decides, in the real window.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, missing_docs)]

use std::{fs, process::Command};

use anyhow::Result;
use fantoccini::{Locator, key::Key};
use model::{Ask, PromptAnswer, names};
use promises::Mac;
use simulator::Kind;
use window_promises::{Look, Window, assert_unchanged, key};

type Keys = Vec<(&'static str, plist::Value)>;

const NAME: &str = "Acme Corporation";

fn named(more: impl IntoIterator<Item = (&'static str, plist::Value)>) -> Keys {
    let url = "https://help.acme.example/iechor";
    let named = [("ManagedByOrganisation", NAME.into()), ("ManagedByURL", url.into())];
    named.into_iter().chain(more).collect()
}

/// Every item, locked.
fn all() -> Keys {
    named([
        ("CLITools", "user".into()),
        ("ShellPath", "profile".into()),
        ("DefaultSocket", true.into()),
        ("Context", true.into()),
        ("PrivilegedPorts", true.into()),
        ("HostNames", "".into()),
    ])
}

fn status(mac: &Mac) -> serde_json::Value {
    serde_json::from_slice(&mac.setup(&["--json", "status"]).output.stdout).unwrap()
}

fn is_there(mac: &Mac, path: &str) -> bool {
    fs::symlink_metadata(mac.at(path)).is_ok()
}

/// A start by the app, which ends with 0 and opens no window: there is no display.
fn opens_nothing(mac: &Mac) {
    let mut start = Command::new(promises::programs().join("iechor-setup-window"));
    let ran = start.arg("--prefix").arg(mac.path()).arg("--if-needed").env_clear().output().unwrap();
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
}

async fn focus(window: &Window) -> Result<()> {
    Ok(window.page.execute("window.dispatchEvent(new Event('focus'))", vec![]).await.map(drop)?)
}

async fn is_missing(window: &Window, selector: &str) -> Result<()> {
    let found = window.page.find_all(Locator::Css(selector)).await?;
    assert!(found.is_empty(), "{selector} is there: {}", window.text().await?);
    Ok(())
}

async fn advanced(window: &Window) -> Result<()> {
    window.click("choose-advanced").await?;
    window.click("primary").await?;
    window.screen("advanced").await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_locked_item_says_who_manages_it_and_all_else_is_chosen_and_applied_by_keyboard() -> Result<()> {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    mac.manages(names::MANAGED, named([("PrivilegedPorts", false.into()), ("CLITools", "user".into())]));
    mac.manages(names::DEFAULTS, [("DefaultSocket", false.into())]);
    let window = Window::open(&mac, Look::default()).await?;
    window.screen("welcome").await?;
    window.says("Acme Corporation set some of this.").await?;
    window.accessible().await?;
    advanced(&window).await?;
    for id in ["ports", "cli-system", "cli-user", "cli-off"] {
        window.find(&format!("[data-testid='{id}']:disabled")).await?;
    }
    window.find("[data-testid='cli-user']:checked").await?;
    window.find("[data-testid='socket']:not(:disabled):not(:checked)").await?;
    is_missing(&window, "[data-testid='managed-socket'], [data-testid='ports']:checked").await?;
    assert_eq!(window.text().await?.matches("Managed by Acme Corporation").count(), 2);
    window.accessible().await?;
    // The keyboard goes past what is locked, and to where to ask about it.
    let mut visited = Vec::new();
    for _ in 0..40 {
        window.press(&key(Key::Tab)).await?;
        let focused = window.page.active_element().await?.attr("data-testid").await?.unwrap_or_default();
        if focused == "primary" {
            break;
        }
        visited.push(focused);
    }
    let has = |id: &str| visited.iter().any(|focused| focused == id);
    assert!(has("managed-url-cli") && has("managed-url-ports") && has("socket"), "{visited:?}");
    assert!(!has("ports") && !has("cli-user"), "{visited:?}");
    window.press(&key(Key::Enter)).await?;
    window.screen("changes").await?;
    window.click("primary").await?;
    window.screen("done").await?;
    window.close().await?;
    let choices = &status(&mac)["choices"];
    assert_eq!(
        (&choices["cli"], &choices["ports"], &choices["socket"]),
        (&"user".into(), &false.into(), &false.into())
    );
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn where_to_ask_is_never_a_page_of_the_window_and_is_said_where_there_is_no_browser() -> Result<()> {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Deny);
    mac.manages(names::MANAGED, named([("PrivilegedPorts", false.into())]));
    let window = Window::open(&mac, Look { arguments: &["--settings"], ..Look::default() }).await?;
    window.screen("settings").await?;
    window.click("managed-url-ports").await?;
    window.says("'https://help.acme.example/iechor' opens in the browser of a Mac").await?;
    window.screen("settings").await?;
    window.accessible().await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hidden_item_is_drawn_nowhere_and_its_changes_are_listed() -> Result<()> {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Deny);
    mac.manages(names::MANAGED, named([("HiddenItems", "ports, context".into())]));
    let window = Window::open(&mac, Look::default()).await?;
    advanced(&window).await?;
    let hidden = "[data-testid='card-ports'], [data-testid='card-context']";
    is_missing(&window, hidden).await?;
    window.find("[data-testid='card-socket']").await?;
    window.accessible().await?;
    window.click("primary").await?;
    window.screen("changes").await?;
    window.says("ports below 1024").await?;
    window.close().await?;
    let window = Window::open(&mac, Look { arguments: &["--settings"], ..Look::default() }).await?;
    window.screen("settings").await?;
    window.find("[data-testid='card-hosts']").await?;
    is_missing(&window, hidden).await?;
    window.accessible().await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn where_everything_is_decided_no_start_opens_a_window_and_only_what_needs_no_password_is_done() -> Result<()> {
    for ask in [None, Some(Ask::WhenNeeded), Some(Ask::HelperFirst)] {
        let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
        mac.manages(names::MANAGED, all().into_iter().chain(ask.map(|ask| ("Ask", ask.word().into()))));
        opens_nothing(&mac);
        assert!(is_there(&mac, "/Users/dev/.iechor/bin/iechor"), "{ask:?}");
        assert!(!is_there(&mac, names::DEFAULT_SOCKET) && !is_there(&mac, names::HELPER_PLIST), "{ask:?}");
        assert_eq!(status(&mac)["moved"], serde_json::Value::Null, "nothing is missing that was there");
        let before = mac.tree();
        for _ in 0..3 {
            opens_nothing(&mac);
        }
        assert_unchanged(&mac, &before);
        // The rest is the organisation's to do, and nothing is asked about it then either.
        mac.setup(&["install", "--user", "dev"]).exits(0);
        assert!(is_there(&mac, names::DEFAULT_SOCKET), "{ask:?}");
        opens_nothing(&mac);
    }
    Ok(())
}

#[test]
fn where_everything_is_decided_no_start_opens_a_window_for_what_an_interrupted_run_left_either() {
    for ask in [Ask::FirstLaunch, Ask::WhenNeeded, Ask::HelperFirst] {
        let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
        let killed = "scope = \"root\", at = 25, how = \"killed\"";
        mac.with_trouble(killed, &["apply", "--yes", "--recommended"]);
        mac.manages(names::MANAGED, all().into_iter().chain([("Ask", ask.word().into())]));
        for _ in 0..2 {
            opens_nothing(&mac);
        }
        mac.setup(&["install", "--user", "dev"]).exits(0);
        assert!(is_there(&mac, names::DEFAULT_SOCKET), "{ask:?}");
        opens_nothing(&mac);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn where_everything_is_decided_settings_show_it_all_locked() -> Result<()> {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    mac.manages(names::MANAGED, all());
    let window = Window::open(&mac, Look::default()).await?;
    window.screen("settings").await?;
    for card in ["cli", "path", "socket", "context", "ports", "hosts"] {
        window.find(&format!("[data-testid='managed-{card}']")).await?;
        is_missing(&window, &format!("[data-testid='card-{card}'] input:not(:disabled):not([data-testid=kubernetes])"))
            .await?;
    }
    window.accessible().await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lock_that_comes_changes_and_goes_is_seen_when_the_window_comes_to_the_front() -> Result<()> {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    let window = Window::open(&mac, Look::default()).await?;
    advanced(&window).await?;
    window.click("socket").await?;
    mac.manages(names::MANAGED, named([("PrivilegedPorts", false.into())]));
    focus(&window).await?;
    window.says("Acme Corporation now manages this: Privileged ports.").await?;
    window.find("[data-testid='ports']:disabled:not(:checked)").await?;
    window.find("[data-testid='socket']:not(:checked)").await?;
    window.accessible().await?;
    mac.manages(names::MANAGED, named([("PrivilegedPorts", true.into())]));
    focus(&window).await?;
    window.find("[data-testid='ports']:disabled:checked").await?;
    fs::remove_file(mac.at(names::MANAGED))?;
    focus(&window).await?;
    window.find("[data-testid='ports']:not(:disabled):checked").await?;
    window.find("[data-testid='socket']:not(:checked)").await?;
    // On the list: it is made anew, and what was agreed to does not contradict.
    window.click("primary").await?;
    window.screen("changes").await?;
    mac.manages(names::MANAGED, named([("PrivilegedPorts", false.into())]));
    focus(&window).await?;
    window.says("This is the list now.").await?;
    window.accessible().await?;
    window.click("primary").await?;
    window.screen("done").await?;
    window.close().await?;
    let choices = &status(&mac)["choices"];
    assert_eq!((&choices["ports"], &choices["socket"]), (&false.into(), &false.into()));
    assert!(!is_there(&mac, names::HELPER_PLIST));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_locked_unseen_is_refused_with_its_key_and_the_next_list_is_without_it() -> Result<()> {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    let window = Window::open(&mac, Look::default()).await?;
    window.screen("welcome").await?;
    // Without the focus nothing is looked at.
    mac.manages(names::MANAGED, named([("PrivilegedPorts", false.into())]));
    let before = mac.tree();
    window.click("primary").await?;
    window.screen("failed").await?;
    window.says("Your organisation does not allow this").await?;
    window.says("'PrivilegedPorts' to false").await?;
    assert_unchanged(&mac, &before);
    // That was looked at anew already.
    window.click("primary").await?;
    window.screen("changes").await?;
    window.click("primary").await?;
    window.screen("done").await?;
    window.close().await?;
    assert_eq!(status(&mac)["choices"]["ports"], false);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn settings_that_are_not_used_or_cannot_be_understood_are_told_of_in_one_line_each() -> Result<()> {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    mac.setup(&["apply", "--recommended", "--yes"]).exits(0);
    mac.manages(names::MANAGED, [("CLITool", "user".into())]);
    let window = Window::open(&mac, Look::default()).await?;
    window.screen("settings").await?;
    window.says("One managed setting is not used.").await?;
    window.find("[data-testid='unused'] summary").await?.click().await?;
    window.says("This version of iEchor does not know it.").await?;
    window.accessible().await?;
    mac.manages(names::MANAGED, [("CLITools", "everywhere".into())]);
    focus(&window).await?;
    window.says("Could not understand").await?;
    window.find("[data-testid='unread'] summary").await?.click().await?;
    window.says("'CLITools' must be one of: system, user, off").await?;
    window.accessible().await?;
    window.close().await
}
