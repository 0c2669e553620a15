//! Pictures of Settings, of what is decided there, and of the lists that lead from it.

use std::fs;

use anyhow::Result;
use model::{PromptAnswer, names};
use promises::Mac;
use simulator::Kind;
use window_promises::{Look, Window, top};

#[tokio::test(flavor = "multi_thread")]
#[ignore = "draws pictures, promises nothing: ./dev screens"]
async fn pictures_of_what_differs_and_of_a_list_that_a_run_waits_with() -> Result<()> {
    let directory = top().join("target/screens");
    fs::create_dir_all(&directory)?;
    for (dark, long) in [(false, false), (true, false), (false, true)] {
        let look = Look { dark, ..Look::default() };
        let end = if long { "long" } else { ["light", "dark"][usize::from(dark)] };
        let name = |screen: &str| directory.join(format!("{screen}-{end}.png"));
        let mac = Mac::new(Kind::Rivals, PromptAnswer::Allow);
        mac.setup(&["apply", "--recommended", "--yes"]).exits(0);
        let plist = mac.at(names::HELPER_PLIST);
        fs::write(&plist, fs::read_to_string(&plist)?.replace("501:dev", "502:eve"))?;
        fs::remove_file(mac.at("/usr/local/bin/iechor"))?;
        let kubectl = mac.at("/usr/local/bin/kubectl");
        fs::remove_file(&kubectl)?;
        fs::create_dir(&kubectl)?;
        let window = Window::open(&mac, look).await?;
        window.screen("settings").await?;
        let show = |card: &str, block: &str| {
            format!(
                "document.querySelectorAll('details').forEach((d) => (d.open = true)); \
                 document.querySelector('[data-testid={card}]').scrollIntoView({{ block: '{block}' }})"
            )
        };
        window.page.execute(&show("card-ports", "end"), vec![]).await?;
        window.picture(&name("6-settings-lines")).await?;
        window.page.execute(&show("leave-kubectl", "center"), vec![]).await?;
        window.picture(&name("6-settings-leave")).await?;
        window.close().await?;

        let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
        mac.with_trouble("scope = \"root\", at = 25, how = \"killed\"", &["apply", "--yes", "--recommended"]).exits(6);
        let window = Window::open(&mac, look).await?;
        window.screen("welcome").await?;
        window.click("primary").await?;
        window.screen("changes").await?;
        window.picture(&name("3-changes-waiting")).await?;
        window.click("back").await?;
        window.screen("failed").await?;
        window.picture(&name("5-cancelled-recovered")).await?;
        window.close().await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "draws pictures, promises nothing: ./dev screens"]
async fn pictures_of_the_other_items_of_what_root_means_and_of_damaged_records() -> Result<()> {
    let directory = top().join("target/screens");
    fs::create_dir_all(&directory)?;
    for (dark, long) in [(false, false), (true, false), (false, true)] {
        let look = Look { dark, ..Look::default() };
        let end = if long { "long" } else { ["light", "dark"][usize::from(dark)] };
        let name = |screen: &str| directory.join(format!("{screen}-{end}.png"));
        let show =
            |card: &str| format!("document.querySelector('[data-testid={card}]').scrollIntoView({{ block: 'end' }})");
        let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
        let window = Window::open(&mac, look).await?;
        window.screen("welcome").await?;
        window.picture(&name("1-welcome")).await?;
        window.click("choose-advanced").await?;
        window.click("primary").await?;
        window.screen("advanced").await?;
        window.click("cli-user").await?;
        window.click("path-profile").await?;
        window.picture(&name("2-advanced-user")).await?;
        window.page.execute(&show("explain-root"), vec![]).await?;
        window.picture(&name("2-advanced-user-end")).await?;
        window.click("explain-root").await?;
        window.screen("root").await?;
        window.find("section").await?;
        window.picture(&name("7-root")).await?;
        window.close().await?;

        let window = Window::open(&mac, look).await?;
        for step in ["choose-advanced", "primary", "cli-user", "path-profile", "socket", "ports", "primary"] {
            window.click(step).await?;
        }
        window.screen("changes").await?;
        let open = "document.querySelectorAll('details').forEach((d) => (d.open = true)); \
                    document.querySelectorAll('details')[1].scrollIntoView()";
        window.find("details summary").await?;
        window.page.execute(open, vec![]).await?;
        window.picture(&name("3-changes-profile")).await?;
        window.click("primary").await?;
        window.screen("done").await?;
        window.picture(&name("5-done-user")).await?;
        window.close().await?;

        mac.setup(&["apply", "--cli", "user", "--no-socket", "--no-ports", "--context", "--kubernetes", "--yes"])
            .exits(0);
        let window = Window::open(&mac, look).await?;
        window.screen("settings").await?;
        window.picture(&name("6-settings-user")).await?;
        for card in ["card-context", "card-hosts", "locks"] {
            window.page.execute(&show(card), vec![]).await?;
            window.picture(&name(&format!("6-settings-user-{card}"))).await?;
        }
        window.close().await?;

        let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
        fs::write(mac.at(names::HOSTS), "127.0.0.1 localhost\n10.0.0.5 kubernetes.iechor.internal\n")?;
        mac.setup(&["apply", "--recommended", "--hosts", "localhost,kubernetes", "--yes"]);
        let window = Window::open(&mac, look).await?;
        window.screen("settings").await?;
        window.page.execute(&show("card-hosts"), vec![]).await?;
        window.picture(&name("6-settings-host-elsewhere")).await?;
        window.close().await?;

        let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
        mac.setup(&["apply", "--recommended", "--yes"]).exits(0);
        mac.answers(PromptAnswer::Ask);
        for damaged in [
            format!("/Users/dev/{}/{}", names::USER_RECORDS, names::SETTINGS_FILE),
            format!("{}/{}", names::ROOT_RECORDS, names::RECEIPT_FILE),
        ] {
            fs::write(mac.at(&damaged), "{ torn")?;
        }
        let window = Window::open(&mac, look).await?;
        window.screen("settings").await?;
        window.picture(&name("6-settings-damaged")).await?;
        window.click("ask-aside").await?;
        window.find("[data-testid='set-aside']").await?;
        window.picture(&name("6-settings-set-aside")).await?;
        window.click("set-aside").await?;
        window.click("prompt-allow").await?;
        window.find("[data-testid='set-aside-done']").await?;
        window.picture(&name("6-settings-set-aside-done")).await?;
        window.close().await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "draws pictures, promises nothing: ./dev screens"]
async fn pictures_of_removing_of_decisions_of_notices_and_of_a_report() -> Result<()> {
    let directory = top().join("target/screens");
    fs::create_dir_all(&directory)?;
    for (dark, long) in [(false, false), (true, false), (false, true)] {
        let end = if long { "long" } else { ["light", "dark"][usize::from(dark)] };
        let name = |screen: &str| directory.join(format!("{screen}-{end}.png"));
        let open = async |mac: &Mac, arguments: &'static [&'static str]| -> Result<Window> {
            let window = Window::open(
                mac,
                Look { dark, arguments, language: ["en", "en-XA"][usize::from(long)], ..Look::default() },
            )
            .await?;
            Ok(window)
        };
        let show = "document.querySelectorAll('details').forEach((d) => (d.open = true)); \
                    document.querySelector(`[data-testid='${arguments[0]}']`).scrollIntoView({ block: arguments[1] })";
        let mac = Mac::new(Kind::Rivals, PromptAnswer::Allow);
        mac.setup(&["apply", "--recommended", "--replace", "kubectl", "--yes"]).exits(0);
        let window = open(&mac, &[]).await?;
        window.click("leave-iechor-compose").await?;
        window.find("[data-testid='left-cli']").await?;
        window.page.execute(show, vec!["card-cli".into(), "start".into()]).await?;
        window.picture(&name("8-others")).await?;
        window.page.execute(show, vec!["uninstall".into(), "end".into()]).await?;
        window.picture(&name("8-whole")).await?;
        window.click("report").await?;
        window.find("[data-testid='report-text']").await?;
        window.picture(&name("8-report")).await?;
        window.click("primary").await?;
        window.find("[data-testid='saved']").await?;
        window.picture(&name("8-report-saved")).await?;
        window.click("back").await?;
        window.click("run-again").await?;
        window.screen("again").await?;
        window.picture(&name("8-again")).await?;
        window.click("settings").await?;
        window.click("uninstall").await?;
        window.click("keep-choices").await?;
        window.find("[data-testid='stays']").await?;
        window.picture(&name("8-uninstall")).await?;
        window.click("primary").await?;
        window.screen("done").await?;
        window.picture(&name("8-removed")).await?;
        window.close().await?;

        let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
        mac.setup(&["apply", "--recommended", "--yes"]).exits(0);
        fs::remove_file(mac.at("/usr/local/bin/kubectl"))?;
        fs::remove_file(mac.at(names::DEFAULT_SOCKET))?;
        std::os::unix::fs::symlink("/Users/dev/.orbstack/run/docker.sock", mac.at(names::DEFAULT_SOCKET))?;
        let window = open(&mac, &[]).await?;
        window.screen("settings").await?;
        window.page.execute(show, vec!["card-cli".into(), "start".into()]).await?;
        window.picture(&name("8-drift")).await?;
        window.page.execute(show, vec!["card-socket".into(), "start".into()]).await?;
        window.picture(&name("8-taken")).await?;
        window.close().await?;
        if !long {
            // What a start tells of comes with the page, and only once.
            let window = open(&mac, &["--if-needed"]).await?;
            window.screen("notices").await?;
            window.picture(&name("8-notices")).await?;
            window.close().await?;
        }
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "draws pictures, promises nothing: ./dev screens"]
async fn pictures_of_when_set_up_asks() -> Result<()> {
    let directory = top().join("target/screens");
    fs::create_dir_all(&directory)?;
    let show = "document.querySelector(`[data-testid='card-ask']`).scrollIntoView({ block: 'center' })";
    for (dark, long) in [(false, false), (true, false), (false, true)] {
        let end = if long { "long" } else { ["light", "dark"][usize::from(dark)] };
        let name = |screen: &str| directory.join(format!("{screen}-{end}.png"));
        let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
        mac.setup(&["apply", "--cli", "user", "--no-socket", "--no-ports", "--yes"]).exits(0);
        let window =
            Window::open(&mac, Look { dark, language: ["en", "en-XA"][usize::from(long)], ..Look::default() }).await?;
        window.screen("settings").await?;
        window.page.execute(show, vec![]).await?;
        window.picture(&name("9-ask")).await?;
        window.click("ask-helper-first").await?;
        window.page.execute(show, vec![]).await?;
        window.picture(&name("9-ask-needs-ports")).await?;
        let path = mac.at(names::MANAGED);
        fs::create_dir_all(path.parent().unwrap())?;
        let settings = [("Ask".to_owned(), plist::Value::from("when-needed"))].into_iter().collect();
        plist::Value::Dictionary(settings).to_file_xml(path)?;
        window.page.execute("dispatchEvent(new Event('focus'))", vec![]).await?;
        window.find("[data-testid='managed-ask']").await?;
        window.page.execute(show, vec![]).await?;
        window.picture(&name("9-ask-managed")).await?;
        window.close().await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "draws pictures, promises nothing: ./dev screens"]
async fn pictures_of_what_an_organisation_decides() -> Result<()> {
    let directory = top().join("target/screens");
    fs::create_dir_all(&directory)?;
    for (dark, long) in [(false, false), (true, false), (false, true)] {
        let look = Look { dark, ..Look::default() };
        let end = if long { "long" } else { ["light", "dark"][usize::from(dark)] };
        let name = |screen: &str| directory.join(format!("11-{screen}-{end}.png"));
        let opened = async |mac: &Mac, look: Look<'static>| -> Result<Window> {
            let window = Window::open(mac, look).await?;
            Ok(window)
        };
        let show = "document.querySelector(`[data-testid='${arguments[0]}']`).scrollIntoView({ block: arguments[1] })";
        let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
        let by = |keys: &[(&'static str, plist::Value)]| {
            let whose = [
                ("ManagedByOrganisation", "Acme Corporation".into()),
                ("ManagedByURL", "https://help.acme.example/iechor".into()),
            ];
            mac.manages(names::MANAGED, whose.into_iter().chain(keys.iter().cloned()));
        };
        by(&[("PrivilegedPorts", false.into()), ("CLITools", "user".into())]);
        let window = opened(&mac, look).await?;
        window.picture(&name("welcome")).await?;
        window.click("choose-advanced").await?;
        window.click("primary").await?;
        window.screen("advanced").await?;
        window.picture(&name("advanced")).await?;
        window.page.execute(show, vec!["card-ports".into(), "end".into()]).await?;
        window.picture(&name("advanced-ports")).await?;
        by(&[("DefaultSocket", false.into()), ("Context", false.into())]);
        window.page.execute("window.dispatchEvent(new Event('focus'))", vec![]).await?;
        window.find("[data-testid='overruled']").await?;
        window.page.execute(show, vec!["overruled".into(), "center".into()]).await?;
        window.picture(&name("overruled")).await?;
        window.click("primary").await?;
        window.screen("changes").await?;
        by(&[("DefaultSocket", true.into()), ("PrivilegedPorts", false.into())]);
        window.page.execute("window.dispatchEvent(new Event('focus'))", vec![]).await?;
        window.find("[data-testid='overruled']").await?;
        window.find("[data-testid='primary']:not(:disabled)").await?;
        window.picture(&name("changes")).await?;
        by(&[("DefaultSocket", true.into()), ("PrivilegedPorts", true.into())]);
        window.click("primary").await?;
        window.screen("failed").await?;
        window.picture(&name("failed")).await?;
        window.close().await?;
        by(&[
            ("CLITools", "system".into()),
            ("ShellPath", "tell".into()),
            ("DefaultSocket", true.into()),
            ("Context", true.into()),
            ("PrivilegedPorts", true.into()),
            ("HostNames", "".into()),
            ("Ask", "helper-first".into()),
            ("CLITool", "user".into()),
        ]);
        let window = opened(&mac, Look { arguments: &["--settings"], ..look }).await?;
        window.screen("settings").await?;
        window.picture(&name("settings")).await?;
        window.page.execute(show, vec!["card-ports".into(), "start".into()]).await?;
        window.picture(&name("settings-ports")).await?;
        window.page.execute(show, vec!["card-ask".into(), "start".into()]).await?;
        window.find("[data-testid='unused'] summary").await?.click().await?;
        window.picture(&name("settings-ask")).await?;
        by(&[("CLITools", "everywhere".into())]);
        window.page.execute("window.dispatchEvent(new Event('focus'))", vec![]).await?;
        window.find("[data-testid='unread'] summary").await?.click().await?;
        window.picture(&name("settings-unread")).await?;
        window.close().await?;
    }
    Ok(())
}
