//! Settings and what lies over it, by ear: what is changed there, repaired, decided, uninstalled and reported.

use std::fs;

use anyhow::Result;
use atspi::{Role, State};
use model::Item;
use window_promises::{
    Look, assert_unchanged,
    reader::{Key, Reader},
};

use super::{agree, allow, screen, set_up, spoken, stands, title_of};

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
