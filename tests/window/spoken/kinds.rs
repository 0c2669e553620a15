//! The screens that only some Macs have, by ear.

use std::fs;

use anyhow::Result;
use atspi::{Role, State};
use model::{Ask, Item, PromptAnswer, names};
use promises::Mac;
use simulator::Kind;
use window_promises::{
    Look,
    reader::{Key, Reader},
};

use super::{allow, screen, set_up, spoken, stands};

#[tokio::test(flavor = "multi_thread")]
async fn every_kind_of_mac_is_heard_from_the_first_screen_to_the_list_of_changes() -> Result<()> {
    for kind in [Kind::Rivals, Kind::Old414, Kind::Old417] {
        let mac = Mac::new(kind, PromptAnswer::Ask);
        let reader = Reader::open(&mac, spoken()).await?;
        screen(&reader, "welcome-title").await?;
        reader.press(Role::RadioButton, &reader.say("welcome-advanced")).await?;
        reader.button("action-continue").await?;
        screen(&reader, "advanced-title").await?;
        reader.button("action-continue").await?;
        screen(&reader, "changes-title").await?;
        reader.close().await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn names_of_other_products_are_heard_with_whose_they_are_and_left_to_them() -> Result<()> {
    let mac = Mac::new(Kind::Rivals, PromptAnswer::Allow);
    mac.setup(&["apply", "--recommended", "--yes"]).exits(0);
    let reader = Reader::open(&mac, spoken()).await?;
    let tree = screen(&reader, "settings-heading").await?;
    assert!(tree.says("OrbStack"), "{tree}");
    let path = "/usr/local/bin/kubectl";
    let leave = reader.say_with("action-leave_it_name", &[("path", path.into())]);
    reader.press(Role::Button, &leave).await?;
    reader.announces(&reader.say("said-leave")).await?;
    let replace = reader.say_with("action-replace_name", &[("path", path.into())]);
    // The button is gone, and the focus is on the one that takes it back.
    reader.back_on(&reader.say("settings-heading"), Role::Button, &replace).await?;
    reader.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_who_is_no_administrator_hears_what_needs_one() -> Result<()> {
    let mac = Mac::new(Kind::StandardUser, PromptAnswer::Deny);
    let reader = Reader::open(&mac, spoken()).await?;
    let tree = screen(&reader, "welcome-title").await?;
    assert!(tree.says(&reader.say("advanced-standard")), "{tree}");
    reader.button("action-continue").await?;
    let tree = screen(&reader, "changes-title").await?;
    assert!(tree.says(&reader.say("changes-no_password")), "{tree}");
    reader.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_an_organisation_decided_is_heard_as_locked_and_by_whom() -> Result<()> {
    let mac = set_up();
    let keys = [
        ("ManagedByOrganisation", "Example Ltd".into()),
        ("DefaultSocket", true.into()),
        ("CLITools", "system".into()),
    ];
    mac.manages(names::MANAGED, keys);
    let reader = Reader::open(&mac, spoken()).await?;
    let tree = screen(&reader, "settings-heading").await?;
    stands(&reader, &tree, Item::Socket, "state-in_order");
    let socket = tree.named(Role::CheckBox, &reader.say("socket-title")).next().unwrap();
    assert!(!socket.is(State::Enabled) && socket.description.contains("Example Ltd"), "{socket}");
    let tools: Vec<_> = tree.named(Role::RadioButton, &reader.say("cli-system")).collect();
    assert!(tools.iter().all(|tool| !tool.is(State::Enabled) && tool.description.contains("Example Ltd")), "{tree}");
    reader.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn damaged_records_are_announced_and_set_aside_in_a_dialog() -> Result<()> {
    let mac = set_up();
    fs::write(mac.at(&format!("{}/{}", names::ROOT_RECORDS, names::RECEIPT_FILE)), "{ torn")?;
    let reader = Reader::open(&mac, spoken()).await?;
    screen(&reader, "settings-heading").await?;
    reader.button("aside-ask").await?;
    reader.dialog(&reader.say_with("aside-title", &[("count", 1_u32.into())])).await?;
    reader.button("aside-go").await?;
    allow(&reader).await?;
    reader.announces(&reader.say("aside-done")).await?;
    reader.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_first_start_that_asks_for_one_thing_at_a_time_announces_what_became_of_each() -> Result<()> {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Ask);
    mac.asks(Ask::WhenNeeded);
    let reader = Reader::open(&mac, Look { arguments: &["--if-needed"], ..spoken() }).await?;
    for item in ["reason-tools-prompt", "reason-socket-prompt"] {
        let prompt = reader.say("prompt-title");
        let words = reader.say(item);
        reader
            .until(&format!("the prompt for {words:?}"), |tree| {
                tree.dialog().filter(|dialog| dialog.name == prompt && dialog.description.contains(&words)).map(drop)
            })
            .await?;
        reader.dialog(&prompt).await?;
        reader.key(Key::Escape).await?;
    }
    let tree = screen(&reader, "first-title-instead").await?;
    let tools = tree.named(Role::ListItem, &reader.say("item-cli")).next().unwrap();
    assert!(tools.says(&reader.say("first-answer-cancelled")), "{tree}");
    reader.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_start_that_cannot_go_on_announces_why_and_says_what_to_do() -> Result<()> {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Ask);
    let arguments: &[&str] = &["--as", "nobody"];
    let reader = Reader::open(&mac, Look { arguments, account: Some(501), ..spoken() }).await?;
    screen(&reader, "refused-title").await?;
    reader.button("action-quit_plain").await?;
    reader.closed().await?;

    let description = mac.path().join(names::SIMULATED_MAC);
    let image = "/Volumes/iEchor 4.18/iEchor.app/Contents/MacOS/iechor-setup-window";
    fs::write(&description, format!("runs_from = {image:?}\n{}", fs::read_to_string(&description)?))?;
    let reader = Reader::open(&mac, Look { account: Some(501), ..spoken() }).await?;
    let tree = screen(&reader, "failed-passing_place").await?;
    assert!(tree.all(Role::ListItem).any(|step| step.says(&reader.say("refused-passing_place-move"))), "{tree}");
    reader.close().await
}
