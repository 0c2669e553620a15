//! What a person does over the life of a Mac: removing everything, setting up again, deciding of what changed, and what
//! a start tells of and asks.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, missing_docs)]

use std::{fs, os::unix::fs::symlink, process::Command};

use anyhow::Result;
use fantoccini::key::Key;
use model::{PromptAnswer, names};
use promises::Mac;
use simulator::Kind;
use window_promises::{Look, Window, assert_unchanged, key};

const IF_NEEDED: Look<'static> =
    Look { dark: false, arguments: &["--if-needed"], through: None, account: None, language: "en" };

/// A Mac on which what is recommended was set up.
fn set_up(kind: Kind, more: &[&str]) -> Mac {
    let mac = Mac::new(kind, PromptAnswer::Allow);
    mac.setup(&[&["apply", "--recommended", "--yes"], more].concat()).exits(0);
    mac
}

/// What the app does at its start, where there is no display: a window would fail.
#[track_caller]
fn opens_nothing(mac: &Mac) {
    let before = mac.tree();
    let mut start = Command::new(promises::programs().join("iechor-setup-window"));
    let ran = start.arg("--prefix").arg(mac.path()).arg("--if-needed").env_clear().output().unwrap();
    let said = String::from_utf8_lossy(&ran.stderr);
    assert!(ran.status.success(), "{:?}: {said}", ran.status);
    assert_unchanged(mac, &before);
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_is_removed_by_keyboard_and_the_mac_is_as_before() -> Result<()> {
    let mac = Mac::new(Kind::Rivals, PromptAnswer::Ask);
    let before = mac.tree();
    mac.answers(PromptAnswer::Allow);
    mac.setup(&["apply", "--recommended", "--replace", "kubectl", "--yes"]).exits(0);
    mac.answers(PromptAnswer::Ask);
    let stands = mac.tree();
    let window = Window::open(&mac, Look::default()).await?;
    window.screen("settings").await?;
    window.page.execute("document.querySelector('[data-testid=uninstall]').focus()", vec![]).await?;
    window.press(&key(Key::Enter)).await?;
    window.says("What will be removed").await?;
    window.says("/usr/local/bin/kubectl").await?;
    window.find("[data-testid='comes-back']").await?;
    window.says("asked for once").await?;
    window.accessible().await?;
    // Cancel at the prompt changes nothing, and all is asked anew.
    window.click("primary").await?;
    window.click("prompt-cancel").await?;
    window.screen("failed").await?;
    window.accessible().await?;
    assert_unchanged(&mac, &stands);
    window.press(&key(Key::Escape)).await?;
    window.screen("settings").await?;
    window.click("uninstall").await?;
    window.find("[data-testid='primary']:not(:disabled)").await?;
    window.press(&key(Key::Enter)).await?;
    window.find("[data-testid='prompt-allow']").await?;
    window.click("prompt-allow").await?;
    window.says("Everything was removed").await?;
    window.accessible().await?;
    window.close().await?;
    let description = |line: &String| !line.contains(names::SIMULATED_MAC);
    let left: Vec<String> = mac.difference(&before).into_iter().filter(description).collect();
    assert!(left.is_empty(), "{}", left.join("\n"));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn choices_that_are_kept_bring_everything_back_and_what_stays_is_named() -> Result<()> {
    let mac = set_up(Kind::Fresh, &[]);
    let mine = mac.at("/Users/dev/.iechor/mine");
    fs::write(&mine, "kept")?;
    let window = Window::open(&mac, Look { dark: true, ..Look::default() }).await?;
    window.click("uninstall").await?;
    window.click("keep-choices").await?;
    window.says("Your choices, for the next setup.").await?;
    window.accessible().await?;
    window.click("primary").await?;
    window.screen("done").await?;
    // The folder with somebody's own file in it stays, so not everything was removed.
    window.says("Removed, but something stays").await?;
    window.says("/Users/dev/.iechor").await?;
    window.says("Your choices are kept.").await?;
    window.accessible().await?;
    window.close().await?;
    assert!(mine.exists() && mac.resolve("/usr/local/bin/iechor").is_none());
    let choices = format!("/Users/dev/{}/{}", names::USER_RECORDS, names::SETTINGS_FILE);
    assert!(mac.at(&choices).exists(), "the choices are gone");
    mac.setup(&["apply", "--yes"]).exits(0);
    assert!(mac.resolve("/usr/local/bin/iechor").is_some());
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn setting_up_again_with_nothing_to_do_says_so_on_one_screen_and_asks_for_nothing() -> Result<()> {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    // Not what is recommended: today's choices count.
    mac.setup(&["apply", "--cli", "system", "--no-socket", "--no-ports", "--context", "--yes"]).exits(0);
    mac.answers(PromptAnswer::Deny);
    let before = mac.tree();
    let window = Window::open(&mac, Look::default()).await?;
    window.click("run-again").await?;
    window.screen("again").await?;
    window.says("Everything is already as you chose").await?;
    window.says("no password is needed").await?;
    window.accessible().await?;
    window.click("settings").await?;
    window.screen("settings").await?;
    window.click("run-again").await?;
    // Whoever wants other choices goes on to them, with today's.
    window.click("choose-again").await?;
    window.screen("welcome").await?;
    window.find("[data-testid='choose-advanced']:checked").await?;
    window.click("primary").await?;
    window.screen("advanced").await?;
    window.find("[data-testid='cli-system']:checked").await?;
    window.find("[data-testid='ports']:not(:checked)").await?;
    window.close().await?;
    assert_unchanged(&mac, &before);
    // Where something is to be done, it is asked about as ever.
    fs::remove_file(mac.at("/usr/local/bin/iechor"))?;
    let window = Window::open(&mac, Look::default()).await?;
    window.click("run-again").await?;
    window.screen("welcome").await?;
    window.close().await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn not_now_is_remembered_and_no_start_of_the_app_asks_again() -> Result<()> {
    for kind in [Kind::Fresh, Kind::StandardUser] {
        let mac = Mac::new(kind, PromptAnswer::Ask);
        let before = mac.tree();
        let window = Window::open(&mac, IF_NEEDED).await?;
        window.accessible().await?;
        // Closing is once: nothing is remembered, and the next start asks.
        let _ = window.press(&key(Key::Escape)).await;
        window.closed().await?;
        assert_unchanged(&mac, &before);
        let window = Window::open(&mac, IF_NEEDED).await?;
        let _ = window.click("not-now").await;
        window.closed().await?;
        opens_nothing(&mac);
        // Nothing but the answer was written down, and it is shown and reversible.
        assert!(mac.resolve("/usr/local/bin/iechor").is_none());
        let window = Window::open(&mac, Look::default()).await?;
        window.screen("settings").await?;
        window.find("[data-testid='refused-all']").await?;
        window.accessible().await?;
        window.click("ask-all").await?;
        window.find("body:not(:has([data-testid='refused-all']))").await?;
        window.close().await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_start_tells_of_what_changed_and_repairs_it_after_one_question() -> Result<()> {
    let mac = set_up(Kind::Fresh, &[]);
    opens_nothing(&mac);
    fs::remove_file(mac.at("/usr/local/bin/kubectl"))?;
    let socket = mac.at(names::DEFAULT_SOCKET);
    fs::remove_file(&socket)?;
    symlink("/Users/dev/.orbstack/run/docker.sock", &socket)?;
    let window = Window::open(&mac, IF_NEEDED).await?;
    window.screen("notices").await?;
    window.says("Something changed").await?;
    window.says("kubectl was removed").await?;
    window.says("iechor.sock belongs to OrbStack now").await?;
    window.accessible().await?;
    // By keyboard.
    window.press(&key(Key::Enter)).await?;
    window.screen("changes").await?;
    window.find("[data-testid='primary']:not(:disabled)").await?;
    window.press(&key(Key::Enter)).await?;
    window.screen("done").await?;
    window.says("Your changes are made").await?;
    window.close().await?;
    // With the one password also what the rival had taken.
    assert!(mac.resolve("/usr/local/bin/kubectl").unwrap().starts_with(names::BUNDLE));
    assert!(fs::read_link(&socket)?.ends_with(".iechor/run/iechor.sock"));
    mac.setup(&["status"]).exits(0);
    opens_nothing(&mac);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_nobody_is_to_ask_about_again_is_not_asked_about_and_can_be_asked_again() -> Result<()> {
    let mac = set_up(Kind::Fresh, &[]);
    let link = mac.at("/usr/local/bin/kubectl");
    fs::remove_file(&link)?;
    let window = Window::open(&mac, IF_NEEDED).await?;
    window.click("never-cli").await?;
    window.says("none of this is asked about again").await?;
    let _ = window.click("primary").await;
    window.closed().await?;
    assert!(fs::symlink_metadata(&link).is_err());
    opens_nothing(&mac);
    // It is shown all the same, and reversible.
    let window = Window::open(&mac, Look::default()).await?;
    window.find("[data-testid='refused-cli']").await?;
    assert!(window.find("[data-testid='card-cli']").await?.text().await?.contains("Needs repair"));
    window.click("ask-cli").await?;
    window.find("[data-testid='card-cli']:not(:has([data-testid='refused-cli']))").await?;
    window.close().await?;
    let window = Window::open(&mac, IF_NEEDED).await?;
    window.screen("notices").await?;
    window.close().await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_rival_took_is_left_to_them_at_once_and_taken_back_with_one_password() -> Result<()> {
    let mac = set_up(Kind::Fresh, &[]);
    let socket = mac.at(names::DEFAULT_SOCKET);
    fs::remove_file(&socket)?;
    symlink("/Users/dev/.orbstack/run/docker.sock", &socket)?;
    mac.answers(PromptAnswer::Ask);
    let window = Window::open(&mac, Look { dark: true, ..Look::default() }).await?;
    window.screen("settings").await?;
    window.says("OrbStack").await?;
    window.accessible().await?;
    window.click("leave-iechor.sock").await?;
    window.find("[data-testid='left-socket']").await?;
    window.accessible().await?;
    mac.setup(&["status"]).exits(0);
    opens_nothing(&mac);
    window.click("take-iechor.sock").await?;
    window.screen("changes").await?;
    window.says("asked for once").await?;
    window.click("primary").await?;
    window.click("prompt-allow").await?;
    window.screen("done").await?;
    window.click("primary").await?;
    window.screen("settings").await?;
    let card = window.find("[data-testid='card-socket']").await?.text().await?;
    assert!(card.contains("Working") && !card.contains("Left to others"), "{card}");
    window.close().await?;
    assert!(fs::read_link(&socket)?.ends_with(".iechor/run/iechor.sock"));
    mac.setup(&["status"]).exits(0);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_differs_is_named_with_what_was_there_and_is_muted_or_taken_back_alone() -> Result<()> {
    let mac = set_up(Kind::Fresh, &[]);
    let link = mac.at("/usr/local/bin/kubectl");
    fs::remove_file(&link)?;
    let window = Window::open(&mac, Look::default()).await?;
    window.screen("settings").await?;
    window.find("[data-testid='card-cli'] summary").await?.click().await?;
    window.says("It was removed after it was set up on").await?;
    window.accessible().await?;
    window.click("mute-cli").await?;
    window.find("[data-testid='muted-cli']").await?;
    window.accessible().await?;
    mac.setup(&["status"]).exits(0);
    window.click("warn-cli").await?;
    window.find("[data-testid='mute-cli']").await?;
    mac.setup(&["status"]).exits(3);
    window.click("take-kubectl").await?;
    window.screen("changes").await?;
    window.click("primary").await?;
    window.screen("done").await?;
    window.close().await?;
    assert!(fs::symlink_metadata(&link).is_ok());
    mac.setup(&["status"]).exits(0);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_report_is_read_before_it_is_saved_and_names_nobody() -> Result<()> {
    let mac = set_up(Kind::Fresh, &[]);
    let window = Window::open(&mac, Look::default()).await?;
    let before = mac.tree();
    window.click("report").await?;
    window.screen("report").await?;
    let shown = window.find("[data-testid='report-text']").await?.text().await?;
    assert!(shown.contains("com.iechor.socket") && !shown.contains("/Users/dev"), "{shown}");
    window.accessible().await?;
    assert_unchanged(&mac, &before);
    window.press(&key(Key::Enter)).await?;
    window.find("[data-testid='saved']").await?;
    window.says("iEchor Setup Report.txt").await?;
    window.accessible().await?;
    let saved = fs::read_to_string(mac.at("/Users/dev/iEchor Setup Report.txt"))?;
    assert!(saved.contains("com.iechor.socket"), "{saved}");
    // Return leads back, and saves nothing more.
    window.press(&key(Key::Enter)).await?;
    window.screen("settings").await?;
    window.find("[data-testid='report']:focus").await?;
    window.close().await?;
    assert!(!mac.at("/Users/dev/iEchor Setup Report 2.txt").exists());
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn another_person_takes_the_default_socket_over_knowingly_and_the_first_is_told() -> Result<()> {
    let mac = set_up(Kind::Fresh, &[]);
    mac.add_account("ann", 502, true);
    mac.setup(&["--as", "ann", "apply", "--recommended", "--yes"]).exits(0);
    let socket = mac.at(names::DEFAULT_SOCKET);
    let of_ann = Look { arguments: &["--as", "ann"], ..Look::default() };
    let window = Window::open(&mac, of_ann).await?;
    window.screen("settings").await?;
    window.says("Shared with dev").await?;
    window.says("dev loses it and is told").await?;
    window.accessible().await?;
    window.click("take-iechor.sock").await?;
    window.screen("changes").await?;
    window.says("Taken over: the iEchor of dev loses it").await?;
    window.accessible().await?;
    window.click("primary").await?;
    window.screen("done").await?;
    window.close().await?;
    assert!(fs::read_link(&socket)?.starts_with("/Users/ann"));
    // The first person is told at the next start, and may leave it.
    let window = Window::open(&mac, IF_NEEDED).await?;
    window.screen("notices").await?;
    window.says("ann uses it for their iEchor now").await?;
    window.accessible().await?;
    window.click("never-socket").await?;
    let _ = window.click("primary").await;
    window.closed().await?;
    opens_nothing(&mac);
    // Who leaves takes nothing from the other.
    mac.setup(&["uninstall", "--yes"]).exits(0);
    mac.setup(&["--as", "ann", "status"]).exits(0);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_update_that_ships_a_new_helper_is_one_clear_question_and_the_old_one_serves_until_then() -> Result<()> {
    let mac = set_up(Kind::Fresh, &[]);
    opens_nothing(&mac);
    let (bundled, installed) = (mac.at(&format!("{}/{}", names::BUNDLE, names::BUNDLE_HELPER)), mac.at(names::HELPER));
    let old = fs::read(&installed)?;
    let new = [&old[..], b"newer"].concat();
    fs::remove_file(&bundled)?;
    fs::write(&bundled, &new)?;
    fs::set_permissions(&bundled, std::os::unix::fs::PermissionsExt::from_mode(0o755))?;
    let window = Window::open(&mac, IF_NEEDED).await?;
    window.screen("notices").await?;
    window.says("There is something new to set up").await?;
    window.says("What is set up works on as it is").await?;
    window.accessible().await?;
    assert_eq!(fs::read(&installed)?, old);
    window.click("primary").await?;
    window.screen("changes").await?;
    window.says("asked for once").await?;
    window.click("primary").await?;
    window.screen("done").await?;
    window.close().await?;
    assert_eq!(fs::read(&installed)?, new);
    opens_nothing(&mac);
    mac.setup(&["status"]).exits(0);
    Ok(())
}
