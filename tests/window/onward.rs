//! What comes once setup is done: iEchor is opened, or goes on by itself. And who makes what needs an administrator, where
//! the account is none.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, missing_docs)]

use std::fs;

use anyhow::Result;
use fantoccini::key::Key;
use model::{PromptAnswer, names};
use promises::Mac;
use simulator::Kind;
use window_promises::{Look, Window, key};

/// Sets up what is recommended, in a window that was opened so.
async fn done(mac: &Mac, arguments: &[&str]) -> Result<Window> {
    let window = Window::open(mac, Look { arguments, ..Look::default() }).await?;
    window.screen("welcome").await?;
    window.click("primary").await?;
    window.screen("done").await?;
    Ok(window)
}

/// The words on the buttons of the bar, from the first to the last.
async fn buttons(window: &Window) -> Result<Vec<String>> {
    let words = "return [...document.querySelectorAll('footer button')].map((button) => button.textContent.trim())";
    Ok(serde_json::from_value(window.page.execute(words, vec![]).await?)?)
}

/// What the clipboard holds, as somebody pastes it.
async fn pasted(window: &Window) -> Result<String> {
    let area = "const area = document.createElement('textarea'); document.querySelector('.content').append(area); area.focus()";
    window.page.execute(area, vec![]).await?;
    window.press(&format!("{}v", key(Key::Control))).await?;
    let taken = "const area = document.querySelector('textarea'); const text = area.value; area.remove(); return text";
    Ok(serde_json::from_value(window.page.execute(taken, vec![]).await?)?)
}

fn fresh() -> Mac {
    Mac::new(Kind::Fresh, PromptAnswer::Allow)
}

#[tokio::test(flavor = "multi_thread")]
async fn setup_that_was_opened_by_itself_ends_with_opening_iechor() -> Result<()> {
    let mac = fresh();
    let window = done(&mac, &[]).await?;
    assert_eq!(buttons(&window).await?, ["Settings…", "Done", "Open iEchor"]);
    window.accessible().await?;
    // The window may be gone before WebDriver has its answer.
    let _ = window.press(&key(Key::Enter)).await;
    window.logs(&format!("a Mac would open '{}' now", mac.at(names::BUNDLE).display())).await?;
    window.closed().await
}

#[tokio::test(flavor = "multi_thread")]
async fn done_opens_nothing() -> Result<()> {
    let mac = fresh();
    let window = done(&mac, &[]).await?;
    let log = window.home().join("window.log");
    let _ = window.press(&key(Key::Escape)).await;
    window.closed().await?;
    assert!(!fs::read_to_string(log)?.contains("would open"));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_app_that_cannot_be_opened_is_said_and_the_window_stays() -> Result<()> {
    let mac = fresh();
    let window = done(&mac, &[]).await?;
    fs::remove_dir_all(mac.at(names::BUNDLE))?;
    window.click("primary").await?;
    window.says("Could not open '/Applications/iEchor.app'").await?;
    window.says("Open it from the Applications folder or the Dock").await?;
    window.accessible().await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn where_iechor_opened_the_window_it_goes_on_once_that_is_closed() -> Result<()> {
    let mac = fresh();
    let window = done(&mac, &["--if-needed"]).await?;
    assert_eq!(buttons(&window).await?, ["Settings…", "Start Using iEchor"]);
    let log = window.home().join("window.log");
    let _ = window.click("primary").await;
    window.closed().await?;
    assert!(!fs::read_to_string(log)?.contains("would open"));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_app_that_is_the_window_itself_is_not_offered_nor_is_one_that_opened_settings() -> Result<()> {
    let mac = fresh();
    let info = mac.at(&format!("{}/Contents/Info.plist", names::BUNDLE));
    let text = fs::read_to_string(&info)?;
    let itself = text.replace("<string>iEchor</string>", "<string>iechor-setup-window</string>");
    assert_ne!(text, itself);
    fs::write(&info, itself)?;
    let window = done(&mac, &[]).await?;
    assert_eq!(buttons(&window).await?, ["Settings…", "Done"]);
    window.close().await?;
    fs::write(&info, text)?;
    mac.setup(&["uninstall", "--yes"]).exits(0);
    // Settings, as iEchor opens them while it runs, lead to the wizard and back.
    let window = Window::open(&mac, Look { arguments: &["--settings"], ..Look::default() }).await?;
    window.screen("settings").await?;
    window.click("run-again").await?;
    window.screen("welcome").await?;
    window.click("primary").await?;
    window.screen("done").await?;
    assert_eq!(buttons(&window).await?, ["Settings…", "Done"]);
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_no_administrator_copies_the_text_for_one_on_the_first_screen() -> Result<()> {
    let mac = Mac::new(Kind::StandardUser, PromptAnswer::Ask);
    let window = Window::open(&mac, Look::default()).await?;
    window.screen("advanced").await?;
    window.says("it says how to set up what is recommended").await?;
    window.accessible().await?;
    // Chosen, it is what the text is about.
    window.click("socket").await?;
    window.says("it says how to set up what is chosen here").await?;
    window.click("copy-admin").await?;
    window.says("Copied").await?;
    let text = pasted(&window).await?;
    assert!(text.contains("iechor-setup install --user dev --cli user") && text.contains("--socket"), "{text}");
    window.click("primary").await?;
    window.screen("changes").await?;
    window.find("[data-testid='copy-admin']").await?;
    window.accessible().await?;
    window.close().await
}
