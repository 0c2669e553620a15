//! What somebody does who hears the window: every journey, through the accessibility tree alone. Each screen is held to
//! the rules of `reader/rules.rs` when it appears.
//!
//! Words come from the catalogue, so `IECHOR_LANGUAGE=de` runs all of it in German.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, missing_docs)]

#[path = "spoken/kinds.rs"]
mod kinds;
#[path = "spoken/settings.rs"]
mod settings;

use std::fs;

use anyhow::Result;
use atspi::{Role, State};
use model::{
    Item, Language, PromptAnswer,
    catalogue::{Value, word},
    names,
};
use promises::Mac;
use simulator::Kind;
use window_promises::{
    Look, assert_unchanged,
    reader::{Key, Reader, tree::Tree},
};

/// How the window is opened: in the language of `IECHOR_LANGUAGE`, or in English.
fn spoken() -> Look<'static> {
    let language = match std::env::var("IECHOR_LANGUAGE") {
        Ok(tag) => Language::of_tag(&tag).unwrap(),
        Err(_) => Language::English,
    };
    Look { language: language.tag(), ..Look::default() }
}

/// A Mac on which what is recommended was set up, and whose prompt waits for an answer from now on.
fn set_up() -> Mac {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    mac.setup(&["apply", "--recommended", "--yes"]).exits(0);
    mac.answers(PromptAnswer::Ask);
    mac
}

fn title_of(reader: &Reader, item: Item) -> String {
    reader.say(&format!("{}-title", word(&item)))
}

async fn screen(reader: &Reader, title: &str) -> Result<Tree> {
    reader.screen(&reader.say(title)).await
}

async fn allow(reader: &Reader) -> Result<()> {
    reader.dialog(&reader.say("prompt-title")).await?;
    reader.button("prompt-allow").await
}

/// A text with the digits of Latin script: whose digits Arabic has depends on the version of WebKit's tables.
fn latin(text: &str) -> String {
    text.chars()
        .map(|c| if ('٠'..='٩').contains(&c) { (b'0' + (c as u32 - '٠' as u32) as u8) as char } else { c })
        .collect()
}

/// Agrees to the list of changes, which is as long as its button says.
async fn agree(reader: &Reader) -> Result<()> {
    screen(reader, "changes-title").await?;
    let apply = |tree: &Tree| {
        let words = |count| latin(&reader.say_with("action-apply_count", &[("count", Value::from(count))]));
        let words: Vec<String> = (1..100_u32).map(words).collect();
        let mut buttons = tree.all(Role::Button).filter(|button| button.is(State::Enabled));
        buttons.find(|button| words.contains(&latin(&button.name))).map(|button| button.name.clone())
    };
    let button = reader.until("the button that applies", apply).await?;
    reader.press(Role::Button, &button).await
}

/// Fails unless the state of an item, which is seen by its colour and its icon, is heard with its control.
#[track_caller]
fn stands(reader: &Reader, tree: &Tree, item: Item, state: &str) {
    let (title, state) = (title_of(reader, item), reader.say(state));
    let said = tree.nodes.iter().any(|node| {
        matches!(node.role, Role::CheckBox | Role::Panel) && node.name == title && node.description.contains(&state)
    });
    assert!(said, "{title:?} is not described as {state:?}:\n{tree}");
}

async fn first_start(look: Look<'_>) -> Result<()> {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Ask);
    let reader = Reader::open(&mac, look).await?;
    let tree = screen(&reader, "welcome-title").await?;
    let recommended = tree.named(Role::RadioButton, &reader.say("welcome-recommended")).next().unwrap();
    assert!(recommended.is(State::Checked) && recommended.says(&reader.say("needs_password-name")), "{recommended}");
    reader.button("action-install").await?;
    allow(&reader).await?;
    let tree = screen(&reader, "done-title").await?;
    // Each state is a word beside its icon.
    for item in Item::ALL {
        let name = reader.say(&format!("item-{}", word(&item)));
        let of = tree.named(Role::ListItem, &name).next();
        let states = ["state-in_order", "state-off"].map(|state| reader.say(state));
        assert!(of.is_some_and(|of| states.iter().any(|state| of.says(state))), "{name:?} has no state in:\n{tree}");
    }
    reader.button("action-done").await?;
    reader.closed().await?;
    mac.setup(&["status"]).exits(0);
    assert!(fs::symlink_metadata(mac.at(names::DEFAULT_SOCKET)).is_ok());
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_first_start_is_two_buttons_by_ear() -> Result<()> {
    first_start(spoken()).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_first_start_by_ear_says_the_words_of_the_catalogue_in_other_languages_too() -> Result<()> {
    for language in [Language::Pseudo, Language::Arabic] {
        first_start(Look { language: language.tag(), ..Look::default() }).await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn each_item_is_chosen_by_ear_and_going_back_keeps_it() -> Result<()> {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Ask);
    let reader = Reader::open(&mac, spoken()).await?;
    screen(&reader, "welcome-title").await?;
    reader.press(Role::RadioButton, &reader.say("welcome-advanced")).await?;
    reader.button("action-continue").await?;
    screen(&reader, "advanced-title").await?;
    for choice in ["cli-user", "path-profile"] {
        reader.press(Role::RadioButton, &reader.say(choice)).await?;
        reader.is(Role::RadioButton, &reader.say(choice), State::Checked, true).await?;
    }
    for item in [Item::Socket, Item::Ports] {
        let title = title_of(&reader, item);
        reader.is(Role::CheckBox, &title, State::Checked, true).await?;
        reader.press(Role::CheckBox, &title).await?;
        reader.is(Role::CheckBox, &title, State::Checked, false).await?;
    }
    // The rest by key, where the focus was brought to.
    let context = title_of(&reader, Item::Context);
    reader.focus(Role::CheckBox, &context).await?;
    reader.key(Key::Space).await?;
    reader.is(Role::CheckBox, &context, State::Checked, false).await?;
    reader.key(Key::Space).await?;
    reader.key(Key::Return).await?;
    let tree = screen(&reader, "changes-title").await?;
    assert!(tree.says(&reader.say("changes-no_password")), "{tree}");
    reader.key(Key::Escape).await?;
    screen(&reader, "advanced-title").await?;
    for choice in ["cli-user", "path-profile"] {
        reader.is(Role::RadioButton, &reader.say(choice), State::Checked, true).await?;
    }
    reader.button("action-continue").await?;
    agree(&reader).await?;
    screen(&reader, "done-title").await?;
    reader.close().await?;
    let status: serde_json::Value = serde_json::from_slice(&mac.setup(&["--json", "status"]).output.stdout)?;
    let choices = &status["choices"];
    assert_eq!(
        [&choices["cli"], &choices["path"], &choices["socket"], &choices["ports"], &choices["context"]],
        [&"user".into(), &"profile".into(), &false.into(), &false.into(), &serde_json::Value::Bool(true)],
        "{choices:#}"
    );
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_tool_is_left_out_by_ear_and_heard_with_where_its_link_would_be() -> Result<()> {
    let mac = set_up();
    let reader = Reader::open(&mac, spoken()).await?;
    screen(&reader, "settings-heading").await?;
    reader.unfold(&reader.say("names-choose")).await?;
    let kubectl = reader.control(Role::CheckBox, "kubectl").await?;
    assert!(kubectl.is(State::Checked) && kubectl.description.contains("/usr/local/bin/kubectl"), "{kubectl}");
    reader.press(Role::CheckBox, "kubectl").await?;
    reader.is(Role::CheckBox, "kubectl", State::Checked, false).await?;
    reader.says(&reader.say_with("decided-left", &[("names", Value::from("kubectl"))])).await?;
    reader.button("action-apply").await?;
    agree(&reader).await?;
    allow(&reader).await?;
    screen(&reader, "done-title-settings").await?;
    reader.close().await?;
    assert!(!mac.at("/usr/local/bin/kubectl").is_symlink() && mac.at("/usr/local/bin/iechor").is_symlink());
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn not_now_is_heard_with_what_it_means_and_changes_nothing() -> Result<()> {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Ask);
    let reader = Reader::open(&mac, spoken()).await?;
    screen(&reader, "welcome-title").await?;
    let not_now = reader.control(Role::Button, &reader.say("action-not_now")).await?;
    assert_eq!(not_now.description, reader.say("not_now-text"), "{not_now}");
    reader.button("action-not_now").await?;
    reader.closed().await?;
    assert!(mac.resolve("/usr/local/bin/iechor").is_none());
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn cancelling_the_password_is_announced_and_one_goes_on_without_it() -> Result<()> {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Ask);
    let before = mac.tree();
    let reader = Reader::open(&mac, spoken()).await?;
    screen(&reader, "welcome-title").await?;
    reader.button("action-install").await?;
    let tree = reader.dialog(&reader.say("prompt-title")).await?;
    // Whatever the prompt asks for is heard with the dialog, and the focus is on an answer.
    let dialog = tree.dialog().unwrap();
    assert!(dialog.description.contains(&reader.say("prompt-note")), "{dialog}");
    assert!(tree.named(Role::Button, &reader.say("prompt-allow")).any(|allow| allow.is(State::Focused)), "{tree}");
    reader.key(Key::Escape).await?;
    screen(&reader, "failed-cancelled").await?;
    reader.announces(&reader.say("failed-cancelled-text")).await?;
    assert_unchanged(&mac, &before);
    reader.button("action-without").await?;
    agree(&reader).await?;
    screen(&reader, "done-title").await?;
    reader.close().await?;
    mac.setup(&["status"]).exits(0);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_password_that_is_not_accepted_is_announced() -> Result<()> {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Deny);
    let before = mac.tree();
    let reader = Reader::open(&mac, spoken()).await?;
    screen(&reader, "welcome-title").await?;
    reader.button("action-show_changes").await?;
    agree(&reader).await?;
    screen(&reader, "failed-denied").await?;
    reader.announces(&reader.say("failed-denied-text")).await?;
    reader.close().await?;
    assert_unchanged(&mac, &before);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_failure_is_announced_with_what_became_of_the_changes_and_says_what_to_do_next() -> Result<()> {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    let description = mac.path().join(names::SIMULATED_MAC);
    let right = fs::read_to_string(&description)?;
    fs::write(&description, format!("fault = {{ scope = \"root\", at = 6, how = \"no_space\" }}\n{right}"))?;
    let reader = Reader::open(&mac, spoken()).await?;
    screen(&reader, "welcome-title").await?;
    reader.button("action-install").await?;
    let tree = screen(&reader, "failed-io").await?;
    reader.announces(&reader.say("failed-everything")).await?;
    // What to do next is under a heading of its own.
    let help = tree.named(Role::Heading, &reader.say("failed-help")).next().unwrap();
    let next = tree.nodes.iter().skip_while(|node| node.object != help.object).nth(1).unwrap();
    assert!(next.role == Role::Paragraph && !next.text.is_empty(), "{next} follows:\n{tree}");
    // What went wrong is heard once it is asked for.
    reader.unfold(&reader.say("failed-details")).await?;
    fs::write(&description, &right)?;
    reader.button("action-review").await?;
    agree(&reader).await?;
    screen(&reader, "done-title").await?;
    reader.close().await?;
    mac.setup(&["status"]).exits(0);
    Ok(())
}
