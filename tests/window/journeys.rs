//! What a person does in the real window.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, missing_docs)]

use std::fs;

use anyhow::Result;
use fantoccini::key::Key;
use model::{PromptAnswer, names};
use promises::Mac;
use simulator::Kind;
use window_promises::{Look, Window, assert_unchanged, key};

#[tokio::test(flavor = "multi_thread")]
async fn two_clicks_from_a_fresh_start_to_a_working_mac() -> Result<()> {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Ask);
    let window = Window::open(&mac, Look::default()).await?;
    window.screen("welcome").await?;
    window.accessible().await?;
    window.click("primary").await?;
    window.find("[data-testid='prompt-allow']").await?;
    window.accessible().await?;
    window.click("prompt-allow").await?;
    window.screen("done").await?;
    window.accessible().await?;
    window.close().await?;
    mac.setup(&["status"]).exits(0);
    assert!(mac.resolve("/usr/local/bin/iechor").is_some());
    assert!(fs::symlink_metadata(mac.at(names::DEFAULT_SOCKET)).is_ok());
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn cancel_at_the_prompt_changes_nothing_and_offers_to_go_on_without() -> Result<()> {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Ask);
    let before = mac.tree();
    let window = Window::open(&mac, Look::default()).await?;
    window.click("primary").await?;
    window.click("prompt-cancel").await?;
    window.screen("failed").await?;
    window.accessible().await?;
    window.says("Nothing was changed").await?;
    assert_unchanged(&mac, &before);
    window.click("without-password").await?;
    window.accessible().await?;
    window.click("primary").await?;
    window.screen("done").await?;
    window.says("export PATH=").await?;
    window.close().await?;
    mac.setup(&["status"]).exits(0);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_denied_password_is_said_calmly_and_changes_nothing() -> Result<()> {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Deny);
    let before = mac.tree();
    let window = Window::open(&mac, Look::default()).await?;
    window.click("primary").await?;
    window.screen("failed").await?;
    window.says("Nothing was changed").await?;
    window.accessible().await?;
    window.close().await?;
    assert_unchanged(&mac, &before);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_keyboard_alone_gets_through_everything() -> Result<()> {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Ask);
    let window = Window::open(&mac, Look::default()).await?;
    window.screen("welcome").await?;
    // From recommended to advanced by arrow, and on by Return.
    window.find("[data-testid='choose-recommended']").await?;
    tab_to(&window, "choose-recommended").await?;
    window.press(&key(Key::Down)).await?;
    window.press(&key(Key::Enter)).await?;
    window.screen("advanced").await?;
    tab_to(&window, "socket").await?;
    window.press(" ").await?;
    window.press(&key(Key::Enter)).await?;
    window.screen("changes").await?;
    window.find("[data-testid='primary']:not(:disabled)").await?;
    window.accessible().await?;
    // Back keeps the choice.
    window.press(&key(Key::Escape)).await?;
    window.screen("advanced").await?;
    let socket = window.find("[data-testid='socket']").await?;
    assert_eq!(socket.prop("checked").await?.as_deref(), Some("false"), "the choice was lost");
    window.press(&key(Key::Enter)).await?;
    window.screen("changes").await?;
    window.find("[data-testid='primary']:not(:disabled)").await?;
    window.press(&key(Key::Enter)).await?;
    window.find("[data-testid='prompt-allow']").await?;
    window.press(&key(Key::Enter)).await?;
    window.screen("done").await?;
    window.close().await?;
    let status = mac.setup(&["--json", "status"]).exits(0);
    let status: serde_json::Value = serde_json::from_slice(&status.output.stdout)?;
    assert_eq!(status["choices"]["socket"], false);
    assert_eq!(status["choices"]["ports"], true);
    Ok(())
}

async fn tab_to(window: &Window, id: &str) -> Result<()> {
    for _ in 0..40 {
        let focused = window.page.active_element().await?.attr("data-testid").await?;
        if focused.as_deref() == Some(id) {
            return Ok(());
        }
        window.press(&key(Key::Tab)).await?;
    }
    anyhow::bail!("Tab does not reach {id}")
}

#[tokio::test(flavor = "multi_thread")]
async fn escape_on_the_first_screen_closes_the_window_and_changes_nothing() -> Result<()> {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Ask);
    let before = mac.tree();
    let window = Window::open(&mac, Look::default()).await?;
    window.screen("welcome").await?;
    // The window may be gone before WebDriver has its answer.
    let _ = window.press(&key(Key::Escape)).await;
    window.closed().await?;
    assert_unchanged(&mac, &before);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn closing_the_window_at_the_prompt_is_cancelling() -> Result<()> {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Ask);
    let before = mac.tree();
    let window = Window::open(&mac, Look::default()).await?;
    window.click("primary").await?;
    window.find("[data-testid='prompt-allow']").await?;
    // What the window manager's close button does, through the page's own command.
    let _ = window.page.execute("window.__TAURI_INTERNALS__.invoke('close')", vec![]).await;
    window.closed().await?;
    assert_unchanged(&mac, &before);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_without_admin_rights_starts_with_what_needs_none_and_is_told_why() -> Result<()> {
    let mac = Mac::new(Kind::StandardUser, PromptAnswer::Deny);
    let window = Window::open(&mac, Look::default()).await?;
    window.screen("advanced").await?;
    window.accessible().await?;
    window.says("administrator").await?;
    window.click("primary").await?;
    window.screen("changes").await?;
    window.click("primary").await?;
    window.screen("done").await?;
    window.close().await?;
    mac.setup(&["status"]).exits(0);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_machine_that_changed_since_agreeing_shows_the_new_plan() -> Result<()> {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Ask);
    let window = Window::open(&mac, Look::default()).await?;
    window.click("show-changes").await?;
    window.screen("changes").await?;
    fs::create_dir(mac.at(names::SYSTEM_BIN))?;
    window.click("primary").await?;
    window.says("This Mac has changed since you agreed").await?;
    window.screen("changes").await?;
    window.accessible().await?;
    window.click("primary").await?;
    window.click("prompt-allow").await?;
    window.screen("done").await?;
    window.close().await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_menu_bar_of_a_mac_leads_to_settings_and_to_the_wizard() -> Result<()> {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Ask);
    let window = Window::open(&mac, Look::default()).await?;
    for (chosen, screen) in [("settings", "settings"), ("run_again", "welcome"), ("settings", "settings")] {
        window.page.execute(&format!("window.iechorMenu('{chosen}')"), vec![]).await?;
        window.screen(screen).await?;
    }
    window.page.execute("window.iechorMenu('run_again')", vec![]).await?;
    window.click("primary").await?;
    window.find("[data-testid='prompt-allow']").await?;
    // Not while it works.
    window.page.execute("window.iechorMenu('settings')", vec![]).await?;
    window.screen("progress").await?;
    window.click("prompt-cancel").await?;
    window.screen("failed").await?;
    window.close().await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn port_80_can_be_tried_and_says_how_it_was_bound_or_why_not() -> Result<()> {
    if !promises::with_own_machine("port_80_can_be_tried_and_says_how_it_was_bound_or_why_not") {
        return Ok(());
    }
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    let booted = mac.boot();
    let window = Window::open(&mac, Look::default()).await?;
    window.click("primary").await?;
    window.screen("done").await?;
    window.click("test-port").await?;
    window.says("127.0.0.1:80 works: the helper bound it.").await?;
    window.accessible().await?;
    window.click("settings").await?;
    window.screen("settings").await?;
    // By keyboard, while somebody else has it.
    let taken = std::net::TcpListener::bind("127.0.0.1:80")?;
    window.page.execute("document.querySelector('[data-testid=test-port]').focus()", vec![]).await?;
    window.press(" ").await?;
    window.says("127.0.0.1:80 could not be used.").await?;
    window.says("Address already in use").await?;
    window.says("Something else uses this port").await?;
    window.accessible().await?;
    drop(taken);
    window.press(" ").await?;
    window.says("127.0.0.1:80 works").await?;
    // What does not stand cannot be tried.
    assert_eq!(mac.launchctl(&["bootout", "system/com.iechor.vmnetd"]).0, 0);
    window.click("test-port").await?;
    window.says("is vmnetd running?").await?;
    // Nor is it called working any more, and it can be repaired.
    window.says("Needs repair").await?;
    assert_eq!(window.find("[data-testid='primary']:not(:disabled)").await?.text().await?, "Repair…");
    window.says("is vmnetd running?").await?;
    window.click("ports").await?;
    assert!(!window.text().await?.contains("Test Port 80"));
    window.close().await?;
    drop(booted);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_interrupted_run_is_told_of_and_put_in_order() -> Result<()> {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Ask);
    let before = mac.tree();
    // The person's part: at the start of the window.
    mac.with_trouble("scope = \"user\", at = 8, how = \"killed\"", &["apply", "--yes", "--cli", "user"]).exits(1);
    let window = Window::open(&mac, Look::default()).await?;
    window.says("put in order just now").await?;
    window.accessible().await?;
    assert_unchanged(&mac, &before);
    window.close().await?;
    // Root's part: with the next changes, for one password.
    mac.answers(PromptAnswer::Allow);
    mac.with_trouble("scope = \"root\", at = 25, how = \"killed\"", &["apply", "--yes", "--recommended"]).exits(6);
    mac.answers(PromptAnswer::Ask);
    let window = Window::open(&mac, Look::default()).await?;
    window.says("while it worked as an administrator").await?;
    window.accessible().await?;
    window.click("primary").await?;
    window.click("prompt-allow").await?;
    window.says("The interrupted run was undone. This is the list now.").await?;
    window.says("No second password is asked for.").await?;
    assert_unchanged(&mac, &before);
    window.accessible().await?;
    window.press(&key(Key::Enter)).await?;
    // Without another prompt, which would have to be answered.
    window.screen("done").await?;
    window.close().await?;
    mac.setup(&["status"]).exits(0);
    mac.answers(PromptAnswer::Allow);
    mac.setup(&["uninstall", "--yes"]).exits(0);
    mac.answers(PromptAnswer::Ask);
    assert_unchanged(&mac, &before);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_interrupted_run_is_put_in_order_from_the_screen_that_tells_of_it() -> Result<()> {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Ask);
    let before = mac.tree();
    let description = mac.at(names::SIMULATED_MAC);
    let right = fs::read_to_string(&description)?;
    fs::write(&description, format!("fault = {{ scope = \"root\", at = 25, how = \"killed\" }}\n{right}"))?;
    let window = Window::open(&mac, Look::default()).await?;
    window.click("primary").await?;
    window.click("prompt-allow").await?;
    window.screen("failed").await?;
    fs::write(&description, right)?;
    window.accessible().await?;
    // Whoever cancels can do it again.
    window.find("[data-remedy='order']").await?;
    window.click("primary").await?;
    window.click("prompt-cancel").await?;
    window.find("[data-remedy='order'][aria-disabled='false']").await?;
    window.press(&key(Key::Enter)).await?;
    window.click("prompt-allow").await?;
    window.screen("changes").await?;
    window.says("The interrupted run was put in order. This is the list now.").await?;
    assert_unchanged(&mac, &before);
    window.accessible().await?;
    window.close().await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_list_after_an_interrupted_run_can_be_refused_and_closing_refuses_it() -> Result<()> {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Ask);
    let before = mac.tree();
    for closes in [false, true] {
        mac.answers(PromptAnswer::Allow);
        mac.with_trouble("scope = \"root\", at = 25, how = \"killed\"", &["apply", "--yes", "--recommended"]).exits(6);
        mac.answers(PromptAnswer::Ask);
        let window = Window::open(&mac, Look::default()).await?;
        window.click("primary").await?;
        window.click("prompt-allow").await?;
        window.says("This is the list now.").await?;
        if closes {
            let _ = window.page.execute("window.__TAURI_INTERNALS__.invoke('close')", vec![]).await;
            window.closed().await?;
        } else {
            window.press(&key(Key::Escape)).await?;
            window.says("The interrupted run was put in order, and nothing more was changed.").await?;
            window.accessible().await?;
            window.click("back").await?;
            window.says("put in order just now").await?;
            window.close().await?;
        }
        assert_unchanged(&mac, &before);
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_can_be_enlarged_by_keyboard_and_what_has_the_focus_is_seen() -> Result<()> {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Ask);
    let window = Window::open(&mac, Look::default()).await?;
    window.screen("welcome").await?;
    tab_to(&window, "choose-recommended").await?;
    let ring = "const card = document.activeElement.closest('.choice');
        return card ? getComputedStyle(card).outlineStyle : 'elsewhere'";
    assert_eq!(window.page.execute(ring, vec![]).await?, "solid");
    window.press(&key(Key::Down)).await?;
    assert_eq!(window.page.execute(ring, vec![]).await?, "solid", "the ring went with an arrow key");
    window.click("choose-recommended").await?;
    assert_eq!(window.page.execute(ring, vec![]).await?, "none", "a ring without a keyboard");

    let width = "return innerWidth";
    let usual = window.page.execute(width, vec![]).await?.as_f64().unwrap();
    for _ in 0..5 {
        let call = "dispatchEvent(new KeyboardEvent('keydown', { key: '+', ctrlKey: true }))";
        window.page.execute(call, vec![]).await?;
    }
    for _ in 0..200 {
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        if window.page.execute(width, vec![]).await?.as_f64().unwrap() < usual * 0.55 {
            break;
        }
    }
    let enlarged = window.page.execute(width, vec![]).await?.as_f64().unwrap();
    assert!(enlarged < usual * 0.55, "{usual} is still {enlarged}");
    window.accessible().await?;
    // By keyboard: WebDriver clicks where things would be at their usual size.
    window.press(&key(Key::Enter)).await?;
    window.find("[data-testid='prompt-cancel']").await?;
    window.accessible().await?;
    window.press(&key(Key::Escape)).await?;
    window.screen("failed").await?;
    window.close().await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_broken_app_is_explained_with_what_to_do() -> Result<()> {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Ask);
    fs::remove_dir_all(mac.at(&format!("{}/{}", names::BUNDLE, names::BUNDLE_TOOLS)))?;
    let window = Window::open(&mac, Look::default()).await?;
    window.says(names::BUNDLE).await?;
    window.says("einstall iEchor").await?;
    window.accessible().await?;
    window.close().await?;
    Ok(())
}
