//! What somebody does who hears the window: every journey, through the accessibility tree alone. Each screen is held to
//! the rules of `reader/rules.rs` when it appears.
//!
//! Words come from the catalogue, so `IECHOR_LANGUAGE=de` runs all of it in German.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, missing_docs)]

#[path = "spoken/kinds.rs"]
mod kinds;

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

#[tokio::test(flavor = "multi_thread")]
async fn one_item_is_switched_off_and_on_again_in_settings() -> Result<()> {
    let mac = set_up();
    let reader = Reader::open(&mac, spoken()).await?;
    for (before, after) in [("state-in_order", "state-off"), ("state-off", "state-in_order")] {
        let tree = screen(&reader, "settings-heading").await?;
        stands(&reader, &tree, Item::Socket, before);
        let socket = title_of(&reader, Item::Socket);
        reader.press(Role::CheckBox, &socket).await?;
        reader.is(Role::CheckBox, &socket, State::Checked, before == "state-off").await?;
        let tree = reader.says(&reader.say("state-will_change")).await?;
        stands(&reader, &tree, Item::Socket, "state-will_change");
        reader.button("action-apply").await?;
        agree(&reader).await?;
        allow(&reader).await?;
        screen(&reader, "done-title-settings").await?;
        reader.button("action-done").await?;
        let tree = screen(&reader, "settings-heading").await?;
        stands(&reader, &tree, Item::Socket, after);
    }
    reader.close().await?;
    mac.setup(&["status"]).exits(0);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_needs_repair_is_heard_and_repaired() -> Result<()> {
    let mac = set_up();
    fs::remove_file(mac.at("/usr/local/bin/kubectl"))?;
    let reader = Reader::open(&mac, spoken()).await?;
    let tree = screen(&reader, "settings-heading").await?;
    stands(&reader, &tree, Item::Tools, "state-differs");
    reader.button("action-repair").await?;
    agree(&reader).await?;
    allow(&reader).await?;
    screen(&reader, "done-title-settings").await?;
    reader.button("action-done").await?;
    let tree = screen(&reader, "settings-heading").await?;
    stands(&reader, &tree, Item::Tools, "state-in_order");
    reader.close().await?;
    mac.setup(&["status"]).exits(0);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_decided_is_announced_and_not_the_list_around_it() -> Result<()> {
    let mac = set_up();
    mac.setup(&["refuse", "hosts", "--for-good"]).exits(0);
    fs::remove_file(mac.at("/usr/local/bin/kubectl"))?;
    let reader = Reader::open(&mac, spoken()).await?;
    screen(&reader, "settings-heading").await?;
    for (action, said) in [("action-mute_name", "said-mute"), ("action-warn_again_name", "said-warn")] {
        let button = reader.say_with(action, &[("item", reader.say("item-cli").into())]);
        reader.press(Role::Button, &button).await?;
        reader.announces(&reader.say(said)).await?;
    }
    reader.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_is_uninstalled_by_ear() -> Result<()> {
    let mac = set_up();
    let reader = Reader::open(&mac, spoken()).await?;
    screen(&reader, "settings-heading").await?;
    reader.button("action-uninstall").await?;
    screen(&reader, "uninstall-title").await?;
    let keep = reader.say("uninstall-keep");
    reader.is(Role::CheckBox, &keep, State::Checked, false).await?;
    reader.button("action-uninstall_now").await?;
    allow(&reader).await?;
    screen(&reader, "removed-title").await?;
    reader.button("action-close").await?;
    reader.closed().await?;
    assert!(mac.resolve("/usr/local/bin/iechor").is_none());
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn setting_up_again_with_nothing_to_do_says_so_with_the_state_of_each_item() -> Result<()> {
    let mac = set_up();
    let before = mac.tree();
    let reader = Reader::open(&mac, spoken()).await?;
    screen(&reader, "settings-heading").await?;
    reader.button("action-run_again").await?;
    let tree = screen(&reader, "again-title").await?;
    let item = tree.named(Role::ListItem, &reader.say("item-socket")).next();
    assert!(item.is_some_and(|item| item.says(&reader.say("state-in_order"))), "{tree}");
    reader.button("action-settings").await?;
    screen(&reader, "settings-heading").await?;
    reader.close().await?;
    assert_unchanged(&mac, &before);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_root_means_is_read_by_headings_and_leads_back_to_the_button() -> Result<()> {
    let mac = set_up();
    let reader = Reader::open(&mac, spoken()).await?;
    screen(&reader, "settings-heading").await?;
    let button = reader.say("root-title");
    reader.focus(Role::Button, &button).await?;
    reader.key(Key::Return).await?;
    screen(&reader, "root-title").await?;
    let tree = reader.says(&reader.say("root-9-text")).await?;
    for number in 1..=9 {
        let title = reader.say(&format!("root-{number}-title"));
        assert!(tree.all(Role::Heading).any(|heading| heading.name == title), "{title:?} is no heading:\n{tree}");
    }
    reader.button("action-back").await?;
    reader.back_on(&reader.say("settings-heading"), Role::Button, &button).await?;
    reader.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_start_tells_of_can_be_left_and_that_nothing_is_changed_is_announced() -> Result<()> {
    let mac = set_up();
    fs::remove_file(mac.at("/usr/local/bin/kubectl"))?;
    let reader = Reader::open(&mac, Look { arguments: &["--if-needed"], ..spoken() }).await?;
    let tree = screen(&reader, "notices-title").await?;
    let item = reader.say("item-cli");
    assert!(tree.all(Role::Heading).any(|heading| heading.name == item), "{tree}");
    reader.announces(&reader.say("changes-password")).await?;
    let never = reader.say_with("notices-never_name", &[("item", item.into())]);
    reader.press(Role::CheckBox, &never).await?;
    reader.is(Role::CheckBox, &never, State::Checked, true).await?;
    reader.announces(&reader.say("notices-none")).await?;
    reader.button("action-done").await?;
    reader.closed().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_report_is_read_before_it_is_saved_and_where_it_is_is_announced() -> Result<()> {
    let mac = set_up();
    let reader = Reader::open(&mac, spoken()).await?;
    screen(&reader, "settings-heading").await?;
    let report = reader.say("action-report");
    reader.press(Role::Button, &report).await?;
    screen(&reader, "report-title").await?;
    let text = reader.control(Role::Landmark, &reader.say("report-text")).await?;
    assert!(text.is(State::Focusable) && text.text.lines().count() > 10, "{text}");
    reader.button("action-save").await?;
    reader.announces(&reader.say("report-saved")).await?;
    reader.button("action-done").await?;
    reader.back_on(&reader.say("settings-heading"), Role::Button, &report).await?;
    reader.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn settings_ask_in_a_dialog_before_they_close_with_something_not_applied() -> Result<()> {
    let mac = set_up();
    let before = mac.tree();
    let reader = Reader::open(&mac, spoken()).await?;
    screen(&reader, "settings-heading").await?;
    reader.press(Role::CheckBox, &title_of(&reader, Item::Ports)).await?;
    reader.button("action-close").await?;
    reader.dialog(&reader.say("leaving-title")).await?;
    reader.button("leaving-discard").await?;
    reader.closed().await?;
    assert_unchanged(&mac, &before);
    Ok(())
}
