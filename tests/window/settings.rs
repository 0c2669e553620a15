//! What a person does in Settings, and with names of other products.
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
async fn settings_turn_one_item_off_and_on_again() -> Result<()> {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    mac.setup(&["apply", "--recommended", "--yes"]).exits(0);
    let stands = mac.tree();
    let window = Window::open(&mac, Look { dark: true, ..Look::default() }).await?;
    for _ in 0..2 {
        window.screen("settings").await?;
        window.accessible().await?;
        window.click("socket").await?;
        window.click("primary").await?;
        window.screen("changes").await?;
        window.click("primary").await?;
        window.screen("done").await?;
        window.click("primary").await?;
    }
    window.screen("settings").await?;
    window.click("run-again").await?;
    window.screen("again").await?;
    window.close().await?;
    let receipts = |line: &String| !line.contains("receipt.json") && !line.contains("setup/log.");
    let difference: Vec<String> = mac.difference(&stands).into_iter().filter(receipts).collect();
    assert!(difference.is_empty(), "{}", difference.join("\n"));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_elses_names_are_asked_about_one_by_one() -> Result<()> {
    let mac = Mac::new(Kind::Rivals, PromptAnswer::Allow);
    let before = mac.tree();
    let window = Window::open(&mac, Look { dark: true, ..Look::default() }).await?;
    window.accessible().await?;
    window.click("choose-advanced").await?;
    window.click("primary").await?;
    window.screen("advanced").await?;
    window.click("cli-system").await?;
    window.says("OrbStack").await?;
    window.accessible().await?;
    window.click("replace-kubectl").await?;
    window.click("primary").await?;
    window.screen("changes").await?;
    window.accessible().await?;
    window.click("primary").await?;
    window.screen("done").await?;
    window.close().await?;
    assert!(mac.resolve("/usr/local/bin/kubectl").unwrap().starts_with(names::BUNDLE));
    assert!(!mac.resolve("/usr/local/bin/iechor-compose").unwrap_or_default().starts_with(names::BUNDLE));
    mac.setup(&["uninstall", "--yes"]).exits(0);
    assert_unchanged(&mac, &before);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_tool_is_left_out_with_its_box_and_comes_back_with_it() -> Result<()> {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    mac.setup(&["apply", "--recommended", "--yes"]).exits(0);
    let kubectl = mac.at("/usr/local/bin/kubectl");
    let window = Window::open(&mac, Look::default()).await?;
    for is_linked in [false, true] {
        window.screen("settings").await?;
        window.click("names-cli").await?;
        window.says("What is not ticked is left out").await?;
        window.click("name-kubectl").await?;
        window.accessible().await?;
        window.click("primary").await?;
        window.screen("changes").await?;
        window.says("/usr/local/bin/kubectl").await?;
        assert!(!window.text().await?.contains("/usr/local/bin/iechor"), "the others stay");
        window.click("primary").await?;
        window.screen("done").await?;
        assert_eq!(window.text().await?.contains("Left out, by your choice: kubectl."), !is_linked);
        assert_eq!(kubectl.is_symlink(), is_linked);
        window.click("primary").await?;
    }
    window.screen("settings").await?;
    window.close().await?;
    mac.setup(&["status"]).exits(0);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn settings_ask_before_they_close_with_something_not_applied() -> Result<()> {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    mac.setup(&["apply", "--recommended", "--yes"]).exits(0);
    let before = mac.tree();
    let window = Window::open(&mac, Look::default()).await?;
    window.screen("settings").await?;
    window.click("ports").await?;
    window.press(&key(Key::Escape)).await?;
    window.says("Close without applying?").await?;
    window.accessible().await?;
    window.press(&key(Key::Escape)).await?;
    window.click("cancel").await?;
    let _ = window.click("discard").await;
    window.closed().await?;
    assert_unchanged(&mac, &before);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn keep_theirs_is_an_answer_that_sticks() -> Result<()> {
    let mac = Mac::new(Kind::Rivals, PromptAnswer::Allow);
    mac.setup(&["apply", "--recommended", "--yes"]).exits(0);
    let bin = mac.at(names::SYSTEM_BIN);
    let kubectl = fs::read_link(bin.join("kubectl"))?;
    let window = Window::open(&mac, Look::default()).await?;
    window.screen("settings").await?;
    window.says("2 of 5").await?;
    window.says("/usr/local/bin/kubectl").await?;
    window.accessible().await?;
    for name in ["iechor-buildx", "iechor-compose", "kubectl"] {
        window.click(&format!("leave-{name}")).await?;
        window.find(&format!("[data-testid='left-cli'] [data-testid='take-{name}']")).await?;
    }
    window.says("Left to others").await?;
    window.accessible().await?;
    // What was answered is still chosen, there is nothing to apply, and nothing is called in place.
    window.find("[data-testid='primary']:disabled").await?;
    window.click("run-again").await?;
    window.says("What other apps use stays theirs, as you chose.").await?;
    assert!(!window.text().await?.contains("in place"));
    window.close().await?;
    assert_eq!(fs::read_link(bin.join("kubectl"))?, kubectl);
    mac.setup(&["status"]).exits(0);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn host_names_have_a_card_that_shows_the_missing_line_and_repairs_it() -> Result<()> {
    let mac = Mac::new(Kind::Rivals, PromptAnswer::Allow);
    mac.setup(&["apply", "--recommended", "--hosts", "localhost", "--yes"]).exits(0);
    let hosts = mac.at(names::HOSTS);
    let right = fs::read_to_string(&hosts)?;
    fs::write(&hosts, right.replace("127.0.0.1\tlocalhost\r\n", ""))?;
    let window = Window::open(&mac, Look::default()).await?;
    window.screen("settings").await?;
    let card = "[data-testid='card-hosts']";
    assert!(window.find(card).await?.text().await?.contains("Needs repair"));
    window.find(&format!("{card} summary")).await?.click().await?;
    window.says("+ 127.0.0.1").await?;
    window.accessible().await?;
    window.click("primary").await?;
    window.screen("changes").await?;
    window.click("primary").await?;
    window.screen("done").await?;
    window.says("Host names").await?;
    window.click("primary").await?;
    window.screen("settings").await?;
    assert!(window.find(card).await?.text().await?.contains("Working"));
    assert_eq!(fs::read_to_string(&hosts)?, right);
    // What cannot be made is said, with what to do, in words for a window.
    fs::remove_file(&hosts)?;
    std::os::unix::fs::symlink("/etc/elsewhere", &hosts)?;
    window.page.execute("dispatchEvent(new Event('focus'))", vec![]).await?;
    window.says("'/etc/hosts' is a link").await?;
    window.says("turn host names off in Settings").await?;
    assert!(!window.text().await?.contains("--no-hosts"));
    window.accessible().await?;
    window.close().await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_left_to_the_person_is_said_for_as_long_as_it_holds() -> Result<()> {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Deny);
    mac.setup(&["apply", "--cli", "user", "--no-socket", "--no-ports", "--yes"]).exits(0);
    let window = Window::open(&mac, Look::default()).await?;
    window.screen("settings").await?;
    window.says("export PATH=").await?;
    window.says("export IECHOR_HOST=").await?;
    window.accessible().await?;
    window.close().await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn one_item_is_repaired_alone_where_others_differ_too_and_its_lines_are_shown() -> Result<()> {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    mac.setup(&["apply", "--recommended", "--yes"]).exits(0);
    let plist = mac.at(names::HELPER_PLIST);
    let right = fs::read_to_string(&plist)?;
    fs::write(&plist, right.replace("501:dev", "502:eve"))?;
    let tool = mac.at("/usr/local/bin/kubectl");
    fs::remove_file(&tool)?;
    let window = Window::open(&mac, Look::default()).await?;
    window.screen("settings").await?;
    window.find("[data-testid='card-ports'] summary").await?.click().await?;
    window.says("502:eve").await?;
    window.says("501:dev").await?;
    window.accessible().await?;
    // By keyboard.
    window.page.execute("document.querySelector('[data-testid=repair-ports]').focus()", vec![]).await?;
    window.press(&key(Key::Enter)).await?;
    window.screen("changes").await?;
    window.says("3 changes, all or nothing").await?;
    window.accessible().await?;
    window.press(&key(Key::Enter)).await?;
    window.screen("done").await?;
    window.click("primary").await?;
    window.screen("settings").await?;
    assert_eq!(fs::read_to_string(&plist)?, right);
    assert!(fs::symlink_metadata(&tool).is_err());
    assert!(window.find("[data-testid='card-ports']").await?.text().await?.contains("Working"));
    assert!(window.find("[data-testid='card-cli']").await?.text().await?.contains("Needs repair"));
    // Of the only one that differs, the button for all says the same.
    assert!(!window.text().await?.contains("Repair Only This"));
    window.close().await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn damaged_records_are_set_aside_in_settings_and_all_goes_on() -> Result<()> {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    mac.setup(&["apply", "--recommended", "--yes"]).exits(0);
    let receipt = format!("{}/{}", names::ROOT_RECORDS, names::RECEIPT_FILE);
    let choices = format!("/Users/dev/{}/{}", names::USER_RECORDS, names::SETTINGS_FILE);
    fs::write(mac.at(&receipt), "{ torn")?;
    fs::write(mac.at(&choices), "cli = 1 torn")?;
    mac.answers(PromptAnswer::Ask);
    let window = Window::open(&mac, Look::default()).await?;
    window.screen("settings").await?;
    window.says(&receipt).await?;
    window.accessible().await?;
    let damaged = mac.tree();
    window.click("ask-aside").await?;
    window.says(&format!("{receipt}.set-aside-1")).await?;
    window.accessible().await?;
    window.press(&key(Key::Escape)).await?;
    window.click("ask-aside").await?;
    window.click("set-aside").await?;
    window.click("prompt-cancel").await?;
    window.says("Cancelled: nothing was changed").await?;
    assert_unchanged(&mac, &damaged);
    window.click("ask-aside").await?;
    window.click("set-aside").await?;
    window.click("prompt-allow").await?;
    window.find("[data-testid='set-aside-done']").await?;
    window.accessible().await?;
    window.close().await?;
    for path in [receipt, choices] {
        assert!(mac.at(&format!("{path}.set-aside-1")).exists(), "'{path}' is not kept");
    }
    mac.setup(&["repair", "--yes"]).exits(0);
    mac.setup(&["status"]).exits(0);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_root_means_is_read_by_keyboard_and_leads_back_with_what_was_chosen() -> Result<()> {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    mac.setup(&["apply", "--recommended", "--yes"]).exits(0);
    let before = mac.tree();
    let window = Window::open(&mac, Look { dark: true, ..Look::default() }).await?;
    window.screen("settings").await?;
    window.click("cli-user").await?;
    window.click("path-profile").await?;
    window.click("kubernetes").await?;
    window.page.execute("document.querySelector('[data-testid=root-help]').focus()", vec![]).await?;
    window.press(&key(Key::Enter)).await?;
    window.screen("root").await?;
    window.says("Enhanced Container Isolation on this Mac").await?;
    window.accessible().await?;
    window.press(&key(Key::Escape)).await?;
    window.screen("settings").await?;
    for chosen in ["cli-user", "path-profile", "kubernetes"] {
        window.find(&format!("[data-testid='{chosen}']:checked")).await?;
    }
    window.find("[data-testid='root-help']:focus").await?;
    window.accessible().await?;
    window.close().await?;
    assert_unchanged(&mac, &before);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_badge_of_a_simulated_mac_covers_nothing_wherever_the_page_is_scrolled() -> Result<()> {
    let mac = Mac::new(Kind::Rivals, PromptAnswer::Allow);
    mac.setup(&["apply", "--recommended", "--yes"]).exits(0);
    let window = Window::open(&mac, Look::default()).await?;
    window.screen("settings").await?;
    // Whatever stands where the badge is would be in front of it or beneath it.
    let met = "const content = document.querySelector('.content');
        const badge = document.querySelector('aside.badge').getBoundingClientRect();
        const met = [];
        for (let top = 0; top <= content.scrollHeight - content.clientHeight; top += 40) {
            content.scrollTop = top;
            for (let x = badge.left; x < badge.right; x += 10)
                for (const element of document.elementsFromPoint(x, badge.top + badge.height / 2))
                    if (content.contains(element)) met.push(`${element.tagName} at ${top}`);
        }
        return { met, scrolled: content.scrollTop, height: badge.height };";
    let met = window.page.execute(met, vec![]).await?;
    assert_eq!(met["met"], serde_json::json!([]));
    assert!(met["scrolled"].as_f64() > Some(200.0) && met["height"].as_f64() > Some(10.0), "{met}");
    window.close().await
}
