//! Every journey by keyboard alone, with real key events: nothing is clicked, and nothing is acted on by its place in the
//! page. At each stop a ring is drawn, what has it is in view, and the focus is never lost; round every screen and dialog
//! the keyboard comes by everything that can be used.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, missing_docs)]

use std::{fs, os::unix::fs::symlink};

use anyhow::Result;
use model::{Ask, PromptAnswer, names};
use promises::Mac;
use simulator::Kind;
use window_promises::{
    Look, assert_unchanged,
    keys::{Press, Typist},
};

const IF_NEEDED: &[&str] = &["--if-needed"];

async fn open(mac: &Mac, arguments: &[&str]) -> Result<Typist> {
    Typist::open(mac, Look { arguments, ..Look::default() }).await
}

/// A Mac on which what is recommended was set up, and which asks from now on.
fn set_up(kind: Kind, more: &[&str]) -> Mac {
    let mac = Mac::new(kind, PromptAnswer::Allow);
    mac.setup(&[&["apply", "--recommended", "--yes"], more].concat()).exits(0);
    mac.answers(PromptAnswer::Ask);
    mac
}

fn choices(mac: &Mac) -> serde_json::Value {
    let status: serde_json::Value = serde_json::from_slice(&mac.setup(&["--json", "status"]).output.stdout).unwrap();
    status["choices"].clone()
}

/// From a list of changes to the end.
async fn make_the_changes(at: &mut Typist, verb: &str) -> Result<()> {
    at.arrive("changes").await?;
    at.go(verb).await?;
    at.arrive("prompt-title").await?;
    at.go("Allow").await?;
    at.arrive("done").await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_recommended_is_installed() -> Result<()> {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Ask);
    let mut at = open(&mac, &[]).await?;
    at.arrive("welcome").await?;
    at.go("What root means here").await?;
    at.arrive("root").await?;
    at.press(Press::Escape).await?;
    at.arrive("welcome").await?;
    at.go("Show What Will Change").await?;
    at.arrive("changes").await?;
    at.go("Back").await?;
    at.arrive("welcome").await?;
    at.go("Install").await?;
    at.arrive("prompt-title").await?;
    at.go("Allow").await?;
    at.arrive("done").await?;
    at.go_and_close("Done").await?;
    mac.setup(&["status"]).exits(0);
    assert!(mac.resolve("/usr/local/bin/iechor").is_some());
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn each_item_is_chosen_in_advanced() -> Result<()> {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Ask);
    let mut at = open(&mac, &[]).await?;
    at.arrive("welcome").await?;
    at.to("Use advanced settings*").await?;
    at.go("Continue").await?;
    at.arrive("advanced").await?;
    at.to("Command-line tools: User*").await?;
    at.to("How terminals find the tools: My profile*").await?;
    for item in ["Default socket", "Context", "Privileged ports"] {
        at.tick(item).await?;
    }
    at.tick("Privileged ports").await?;
    at.go("Learn more: Privileged ports").await?;
    at.arrive("root").await?;
    at.go("Back").await?;
    at.arrive("advanced").await?;
    at.go("Continue").await?;
    at.arrive("changes").await?;
    at.go("Back").await?;
    at.arrive("advanced").await?;
    at.press(Press::Return).await?;
    make_the_changes(&mut at, "Apply*").await?;
    at.go_and_close("Done").await?;
    let chosen = choices(&mac);
    let all = ["cli", "path", "socket", "ports"].map(|item| chosen[item].to_string());
    assert_eq!(all, ["\"user\"", "\"profile\"", "false", "true"]);
    assert!(!mac.at("/Users/dev/.iechor/contexts").exists(), "{chosen}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn not_now_is_said_and_taken_back_in_settings() -> Result<()> {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Ask);
    let mut at = open(&mac, IF_NEEDED).await?;
    at.arrive("welcome").await?;
    at.go_and_close("Not Now").await?;
    assert!(mac.resolve("/usr/local/bin/iechor").is_none());
    let mut at = open(&mac, &[]).await?;
    at.arrive("settings").await?;
    at.go("Ask Me Again").await?;
    at.window.find("body:not(:has([data-testid='refused-all']))").await?;
    at.arrive("settings").await?;
    at.press_and_close(Press::Escape).await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_password_is_cancelled_and_all_goes_on_without() -> Result<()> {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Ask);
    let before = mac.tree();
    let mut at = open(&mac, &[]).await?;
    at.arrive("welcome").await?;
    at.go("Install").await?;
    at.arrive("prompt-title").await?;
    at.press(Press::Escape).await?;
    at.arrive("failed").await?;
    assert_unchanged(&mac, &before);
    at.go("Go On Without a Password").await?;
    at.arrive("changes").await?;
    at.go("Apply*").await?;
    at.arrive("done").await?;
    at.go_and_close("Done").await?;
    mac.setup(&["status"]).exits(0);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_denied_password_is_tried_again() -> Result<()> {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Deny);
    let before = mac.tree();
    let mut at = open(&mac, &[]).await?;
    at.arrive("welcome").await?;
    at.go("Install").await?;
    at.arrive("failed").await?;
    assert_unchanged(&mac, &before);
    at.go("Review and Try Again").await?;
    at.arrive("changes").await?;
    at.press(Press::Return).await?;
    at.arrive("failed").await?;
    at.press(Press::Escape).await?;
    at.arrive("welcome").await?;
    at.press_and_close(Press::Escape).await?;
    assert_unchanged(&mac, &before);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_failed_is_put_in_order() -> Result<()> {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Ask);
    let before = mac.tree();
    mac.set("fault", "{ scope = \"root\", at = 25, how = \"killed\" }");
    let mut at = open(&mac, &[]).await?;
    at.arrive("welcome").await?;
    at.go("Install").await?;
    at.arrive("prompt-title").await?;
    at.go("Allow").await?;
    at.arrive("failed").await?;
    mac.set("fault", "");
    for answer in ["Cancel", "Allow"] {
        at.go("Put in Order").await?;
        at.arrive("prompt-title").await?;
        at.go(answer).await?;
        at.arrive(if answer == "Allow" { "changes" } else { "failed" }).await?;
    }
    assert_unchanged(&mac, &before);
    at.go("Back").await?;
    at.arrive("welcome").await?;
    at.press_and_close(Press::Escape).await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_others_use_is_kept_or_replaced() -> Result<()> {
    let mac = Mac::new(Kind::Rivals, PromptAnswer::Ask);
    let mut at = open(&mac, &[]).await?;
    at.arrive("welcome").await?;
    at.to("Use advanced settings*").await?;
    at.press(Press::Return).await?;
    at.arrive("advanced").await?;
    at.to("Command-line tools: System*").await?;
    at.to("/usr/local/bin/kubectl: Back up and replace").await?;
    at.to("/usr/local/bin/iechor-compose: Back up and replace").await?;
    at.to("/usr/local/bin/iechor-compose: Keep theirs").await?;
    at.go("Continue").await?;
    make_the_changes(&mut at, "Apply*").await?;
    at.go_and_close("Done").await?;
    assert!(mac.resolve("/usr/local/bin/kubectl").unwrap().starts_with(names::BUNDLE));
    assert!(!mac.resolve("/usr/local/bin/iechor-compose").unwrap_or_default().starts_with(names::BUNDLE));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_account_without_admin_rights_gets_what_needs_none() -> Result<()> {
    let mac = Mac::new(Kind::StandardUser, PromptAnswer::Deny);
    let mut at = open(&mac, &[]).await?;
    at.arrive("advanced").await?;
    at.go("Continue").await?;
    at.arrive("changes").await?;
    at.go("Apply*").await?;
    at.arrive("done").await?;
    at.go_and_close("Done").await?;
    mac.setup(&["status"]).exits(0);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn one_thing_after_the_other_is_allowed_or_refused() -> Result<()> {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Ask);
    mac.asks(Ask::WhenNeeded);
    let mut at = open(&mac, IF_NEEDED).await?;
    at.arrive("prompt-title").await?;
    at.go("Allow").await?;
    at.window.says("default socket").await?;
    at.arrive("prompt-title").await?;
    at.press(Press::Escape).await?;
    at.window.says("Nothing asks about this again").await?;
    at.arrive("first").await?;
    at.go("Settings…").await?;
    at.arrive("settings").await?;
    at.press_and_close(Press::Escape).await?;
    assert!(mac.resolve("/usr/local/bin/iechor").is_some());
    assert!(!mac.at(names::DEFAULT_SOCKET).is_symlink());
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn settings_turn_an_item_off_and_on_again() -> Result<()> {
    let mac = set_up(Kind::Fresh, &[]);
    let mut at = open(&mac, &[]).await?;
    for on in [false, true] {
        at.arrive("settings").await?;
        at.tick("Default socket").await?;
        at.go("Apply…").await?;
        make_the_changes(&mut at, "Apply*").await?;
        at.press(Press::Return).await?;
        assert_eq!(mac.at(names::DEFAULT_SOCKET).is_symlink(), on);
    }
    at.arrive("settings").await?;
    at.go("Run Setup Again…").await?;
    at.arrive("again").await?;
    at.go("Choose Again…").await?;
    at.arrive("welcome").await?;
    at.press_and_close(Press::Escape).await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_differs_is_muted_left_taken_back_and_repaired() -> Result<()> {
    let mac = set_up(Kind::Fresh, &[]);
    let link = mac.at("/usr/local/bin/kubectl");
    fs::remove_file(&link)?;
    fs::remove_file(mac.at(names::DEFAULT_SOCKET))?;
    symlink("/Users/dev/.orbstack/run/docker.sock", mac.at(names::DEFAULT_SOCKET))?;
    let mut at = open(&mac, &[]).await?;
    at.arrive("settings").await?;
    // Each control takes the place of the one before, and has the focus then.
    for (press, becomes) in [
        ("Don’t warn: Command-line tools", "Warn me again: Command-line tools"),
        ("Warn me again: Command-line tools", "Don’t warn: Command-line tools"),
        ("Leave it to others: /var/run/iechor.sock", "Back up and replace: /var/run/iechor.sock"),
    ] {
        at.go(press).await?;
        at.has(becomes).await?;
    }
    at.arrive("settings").await?;
    at.go("Take back: /usr/local/bin/kubectl").await?;
    make_the_changes(&mut at, "Apply*").await?;
    at.press(Press::Return).await?;
    at.arrive("settings").await?;
    assert!(fs::symlink_metadata(&link).is_ok());
    at.press_and_close(Press::Escape).await?;
    // One alone of two that differ, then the other.
    fs::remove_file(&link)?;
    let plist = mac.at(names::HELPER_PLIST);
    fs::write(&plist, fs::read_to_string(&plist)?.replace("501:dev", "502:eve"))?;
    let mut at = open(&mac, &[]).await?;
    for repair in ["Repair only this: Privileged ports", "Repair…"] {
        at.arrive("settings").await?;
        at.go(repair).await?;
        make_the_changes(&mut at, "Apply*").await?;
        at.press(Press::Return).await?;
    }
    at.arrive("settings").await?;
    at.press_and_close(Press::Escape).await?;
    mac.setup(&["status"]).exits(0);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_start_that_tells_of_changes_is_answered() -> Result<()> {
    let mac = set_up(Kind::Fresh, &[]);
    fs::remove_file(mac.at("/usr/local/bin/kubectl"))?;
    fs::remove_file(mac.at(names::DEFAULT_SOCKET))?;
    let mut at = open(&mac, IF_NEEDED).await?;
    at.arrive("notices").await?;
    at.tick("Don’t ask again: Command-line tools").await?;
    at.go("Repair…").await?;
    make_the_changes(&mut at, "Apply*").await?;
    at.go_and_close("Done").await?;
    assert!(fs::symlink_metadata(mac.at("/usr/local/bin/kubectl")).is_err());
    assert!(mac.at(names::DEFAULT_SOCKET).is_symlink());
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_is_removed() -> Result<()> {
    let mac = Mac::new(Kind::Rivals, PromptAnswer::Allow);
    let before = mac.tree();
    mac.setup(&["apply", "--recommended", "--replace", "kubectl", "--yes"]).exits(0);
    mac.answers(PromptAnswer::Ask);
    let mut at = open(&mac, &[]).await?;
    at.arrive("settings").await?;
    at.go("Uninstall…").await?;
    at.arrive("changes").await?;
    at.tick("Keep my choices").await?;
    at.arrive("changes").await?;
    at.tick("Keep my choices").await?;
    make_the_changes(&mut at, "Uninstall").await?;
    at.go_and_close("Close").await?;
    let description = |line: &String| !line.contains(names::SIMULATED_MAC);
    let left: Vec<String> = mac.difference(&before).into_iter().filter(description).collect();
    assert!(left.is_empty(), "{}", left.join("\n"));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_report_is_read_copied_and_saved() -> Result<()> {
    let mac = set_up(Kind::Fresh, &[]);
    let mut at = open(&mac, &[]).await?;
    at.arrive("settings").await?;
    at.go("Save a Report…").await?;
    at.arrive("report").await?;
    at.to("Text of the report").await?;
    at.go("Copy").await?;
    at.go("Save").await?;
    at.window.find("[data-testid='saved']").await?;
    at.arrive("report").await?;
    at.go("Done").await?;
    at.arrive("settings").await?;
    at.press_and_close(Press::Escape).await?;
    assert!(mac.at("/Users/dev/iEchor Setup Report.txt").exists());
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_root_means_is_read_and_what_was_chosen_is_asked_about_before_closing() -> Result<()> {
    let mac = set_up(Kind::Fresh, &[]);
    let before = mac.tree();
    let mut at = open(&mac, &[]).await?;
    at.arrive("settings").await?;
    at.tick("Privileged ports").await?;
    at.go("What root means here").await?;
    at.arrive("root").await?;
    at.press(Press::Escape).await?;
    at.has("What root means here").await?;
    at.press(Press::Escape).await?;
    at.arrive("leaving-title").await?;
    at.press(Press::Escape).await?;
    at.arrive("settings").await?;
    at.go("Close").await?;
    at.arrive("leaving-title").await?;
    at.go("Apply…").await?;
    at.arrive("changes").await?;
    at.press(Press::Escape).await?;
    at.arrive("settings").await?;
    at.go("Close").await?;
    at.arrive("leaving-title").await?;
    at.go_and_close("Close Without Applying").await?;
    assert_unchanged(&mac, &before);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn when_set_up_asks_is_chosen_by_arrow() -> Result<()> {
    let mac = set_up(Kind::Fresh, &[]);
    let mut at = open(&mac, &[]).await?;
    at.arrive("settings").await?;
    at.to("Once, for the helper").await?;
    at.to("When something needs it").await?;
    at.go("Apply…").await?;
    at.arrive("changes").await?;
    at.go("Apply*").await?;
    at.arrive("done").await?;
    at.go("Done").await?;
    at.arrive("settings").await?;
    at.press_and_close(Press::Escape).await?;
    assert_eq!(choices(&mac)["ask"], "when-needed");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn damaged_records_are_set_aside() -> Result<()> {
    let mac = set_up(Kind::Fresh, &[]);
    fs::write(mac.at(&format!("{}/{}", names::ROOT_RECORDS, names::RECEIPT_FILE)), "{ torn")?;
    let mut at = open(&mac, &[]).await?;
    at.arrive("settings").await?;
    for (answer, next) in [("Cancel", "settings"), ("Set Aside", "prompt-title")] {
        at.go("Set Aside and Go On…").await?;
        at.arrive("aside-title").await?;
        at.go(answer).await?;
        at.arrive(next).await?;
    }
    at.go("Allow").await?;
    at.window.find("[data-testid='set-aside-done']").await?;
    at.arrive("settings").await?;
    at.press_and_close(Press::Escape).await
}

#[tokio::test(flavor = "multi_thread")]
async fn on_a_managed_mac_what_is_locked_is_passed_by_and_all_else_is_changed() -> Result<()> {
    let mac = set_up(Kind::Fresh, &[]);
    mac.manages(
        names::MANAGED,
        [
            ("ManagedByOrganisation", "Acme Corporation".into()),
            ("ManagedByURL", "https://help.acme.example/iechor".into()),
            ("PrivilegedPorts", true.into()),
            ("CLITools", "system".into()),
            ("CLITool", "user".into()),
        ],
    );
    let mut at = open(&mac, &[]).await?;
    at.arrive("settings").await?;
    assert!(at.to("Privileged ports").await.is_err(), "what is locked has the focus");
    at.tick("Default socket").await?;
    at.go("Apply…").await?;
    make_the_changes(&mut at, "Apply*").await?;
    at.press(Press::Return).await?;
    at.arrive("settings").await?;
    at.press_and_close(Press::Escape).await?;
    assert_eq!((&choices(&mac)["socket"], &choices(&mac)["ports"]), (&false.into(), &true.into()));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_start_that_cannot_go_on_is_left() -> Result<()> {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Ask);
    let look = Look { arguments: &["--dance"], account: Some(501), ..Look::default() };
    let mut at = Typist::open(&mac, look).await?;
    at.arrive("refused").await?;
    at.go_and_close("Quit").await
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_is_enlarged_and_the_keyboard_still_gets_everywhere() -> Result<()> {
    let mac = set_up(Kind::Fresh, &[]);
    let mut at = open(&mac, &[]).await?;
    let width =
        async |at: &Typist| anyhow::Ok(at.window.page.execute("return innerWidth", vec![]).await?.as_f64().unwrap());
    let usual = width(&at).await?;
    for _ in 0..5 {
        at.press(Press::Enlarge).await?;
    }
    let half =
        "const [half, done] = arguments, wait = () => (innerWidth > half ? setTimeout(wait, 5) : done()); wait()";
    at.window.page.execute_async(half, vec![(usual * 0.55).into()]).await?;
    at.arrive("settings").await?;
    at.tick("Privileged ports").await?;
    at.go("Close").await?;
    at.arrive("leaving-title").await?;
    at.press(Press::Escape).await?;
    at.press(Press::Usual).await?;
    let whole =
        "const [whole, done] = arguments, wait = () => (innerWidth < whole ? setTimeout(wait, 5) : done()); wait()";
    at.window.page.execute_async(whole, vec![usual.into()]).await?;
    at.arrive("settings").await?;
    at.window.close().await
}
