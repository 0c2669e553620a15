//! A first start where the wizard does not ask, in the real window: for one thing at a time, or for the helper first.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, missing_docs)]

use std::{fs, process::Command};

use anyhow::Result;
use fantoccini::key::Key;
use model::{Ask, PromptAnswer, names};
use promises::Mac;
use simulator::Kind;
use window_promises::{Look, Window, assert_unchanged, key};

const IF_NEEDED: Look<'static> =
    Look { dark: false, arguments: &["--if-needed"], through: None, account: None, language: "en" };

fn asking(kind: Kind, answer: PromptAnswer, ask: Ask) -> Mac {
    let mac = Mac::new(kind, answer);
    mac.asks(ask);
    mac
}

fn status(mac: &Mac) -> serde_json::Value {
    serde_json::from_slice(&mac.setup(&["--json", "status"]).output.stdout).unwrap()
}

fn is_there(mac: &Mac, path: &str) -> bool {
    fs::symlink_metadata(mac.at(path)).is_ok()
}

/// A start opens no window, asks nobody and changes nothing.
fn opens_nothing(mac: &Mac) {
    let before = mac.tree();
    let mut start = Command::new(promises::programs().join("iechor-setup-window"));
    let ran = start.arg("--prefix").arg(mac.path()).arg("--if-needed").env_clear().output().unwrap();
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    assert_unchanged(mac, &before);
}

#[tokio::test(flavor = "multi_thread")]
async fn one_thing_after_the_other_is_allowed_by_keyboard_and_the_window_goes() -> Result<()> {
    let mac = asking(Kind::Fresh, PromptAnswer::Ask, Ask::WhenNeeded);
    let window = Window::open(&mac, IF_NEEDED).await?;
    window.screen("first").await?;
    window.says("command-line tools").await?;
    window.find("[data-testid='prompt-allow']:focus").await?;
    window.accessible().await?;
    assert!(!is_there(&mac, "/usr/local/bin"), "nothing is made before it is allowed");
    window.press(&key(Key::Enter)).await?;
    window.says("default socket").await?;
    assert!(is_there(&mac, "/usr/local/bin/iechor"), "one thing at a time");
    window.find("[data-testid='prompt-allow']:focus").await?;
    // The window goes before the driver has an answer.
    let _ = window.press(&key(Key::Enter)).await;
    window.closed().await?;
    assert!(is_there(&mac, names::DEFAULT_SOCKET));
    opens_nothing(&mac);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_cancelled_is_done_without_and_never_asked_about_again() -> Result<()> {
    let mac = asking(Kind::Fresh, PromptAnswer::Ask, Ask::WhenNeeded);
    let window = Window::open(&mac, IF_NEEDED).await?;
    window.find("[data-testid='prompt-allow']:focus").await?;
    window.press(&key(Key::Escape)).await?;
    window.says("default socket").await?;
    window.find("[data-testid='prompt-allow']:focus").await?;
    window.press(&key(Key::Escape)).await?;
    window.says("iEchor goes on without an administrator").await?;
    window.says("Open a new terminal window").await?;
    window.says("IECHOR_HOST").await?;
    window.accessible().await?;
    assert!(is_there(&mac, "/Users/dev/.iechor/bin/iechor") && !is_there(&mac, "/usr/local/bin"));
    // Everything of it is in Settings, and can be taken back there.
    window.click("settings").await?;
    window.screen("settings").await?;
    window.says("Ask Me Again").await?;
    window.close().await?;
    assert_eq!(status(&mac)["choices"]["refused"]["cli"], "never");
    for _ in 0..3 {
        opens_nothing(&mac);
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_no_administrator_allows_is_done_without() -> Result<()> {
    let mac = asking(Kind::Fresh, PromptAnswer::Deny, Ask::WhenNeeded);
    let window = Window::open(&mac, Look::default()).await?;
    window.says("Not allowed by an administrator").await?;
    window.accessible().await?;
    // The window goes before the driver has an answer.
    let _ = window.click("primary").await;
    window.closed().await?;
    assert!(is_there(&mac, "/Users/dev/.iechor/bin/iechor"));
    opens_nothing(&mac);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_account_that_is_no_administrator_is_asked_nothing_and_told_what_was_done() -> Result<()> {
    for ask in [Ask::WhenNeeded, Ask::HelperFirst] {
        let mac = asking(Kind::StandardUser, PromptAnswer::Ask, ask);
        let window = Window::open(&mac, IF_NEEDED).await?;
        window.screen("first").await?;
        window.says("This account is not an administrator, so nobody was asked.").await?;
        window.accessible().await?;
        // The window goes before the driver has an answer.
        let _ = window.click("primary").await;
        window.closed().await?;
        assert!(is_there(&mac, "/Users/dev/.iechor/bin/iechor"));
        assert_eq!(status(&mac)["choices"]["refused"], serde_json::Value::Null, "who was not asked refused nothing");
        opens_nothing(&mac);
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_closes_the_window_while_asked_refuses_nothing_and_is_asked_at_the_next_start() -> Result<()> {
    let mac = asking(Kind::Fresh, PromptAnswer::Ask, Ask::WhenNeeded);
    let before = mac.tree();
    let window = Window::open(&mac, IF_NEEDED).await?;
    window.find("[data-testid='prompt-allow']:focus").await?;
    let page = window.page.clone();
    // As the button in the title bar does it.
    let _ = page.execute("window.__TAURI_INTERNALS__.invoke('close')", vec![]).await;
    window.closed().await?;
    assert_unchanged(&mac, &before);
    let window = Window::open(&mac, IF_NEEDED).await?;
    window.find("[data-testid='prompt-allow']:focus").await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_helper_comes_first_with_one_prompt_for_everything() -> Result<()> {
    let mac = asking(Kind::Fresh, PromptAnswer::Ask, Ask::HelperFirst);
    let window = Window::open(&mac, IF_NEEDED).await?;
    window.says("An administrator is asked once.").await?;
    window.find("[data-testid='prompt-allow']:focus").await?;
    window.accessible().await?;
    // The window goes before the driver has an answer.
    let _ = window.press(&key(Key::Enter)).await;
    window.closed().await?;
    for path in ["/usr/local/bin/iechor", names::DEFAULT_SOCKET, names::HELPER, names::SETUP_COPY] {
        assert!(is_there(&mac, path), "{path}");
    }
    opens_nothing(&mac);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn without_the_helper_everything_goes_on_and_nothing_asks_again() -> Result<()> {
    let mac = asking(Kind::Fresh, PromptAnswer::Ask, Ask::HelperFirst);
    let window = Window::open(&mac, IF_NEEDED).await?;
    window.click("prompt-cancel").await?;
    window.says("Containers cannot use ports below 1024.").await?;
    window.accessible().await?;
    // The window goes before the driver has an answer.
    let _ = window.click("primary").await;
    window.closed().await?;
    assert!(is_there(&mac, "/Users/dev/.iechor/bin/iechor") && !is_there(&mac, names::HELPER));
    opens_nothing(&mac);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn at_the_first_launch_the_wizard_asks() -> Result<()> {
    let mac = asking(Kind::Fresh, PromptAnswer::Ask, Ask::FirstLaunch);
    let window = Window::open(&mac, IF_NEEDED).await?;
    window.screen("welcome").await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_an_earlier_version_left_is_brought_over_with_one_prompt_and_what_it_noted_as_refused_stays_so()
-> Result<()> {
    let mac = asking(Kind::Old417, PromptAnswer::Ask, Ask::WhenNeeded);
    let window = Window::open(&mac, IF_NEEDED).await?;
    window.says("An administrator is asked once.").await?;
    window.find("[data-testid='prompt-allow']:focus").await?;
    // The window goes before the driver has an answer.
    let _ = window.press(&key(Key::Enter)).await;
    window.closed().await?;
    let status = status(&mac);
    assert_eq!(status["choices"]["cli"], "user");
    assert_eq!(status["leftovers"], serde_json::Value::Null, "{status:#}");
    opens_nothing(&mac);
    Ok(())
}
