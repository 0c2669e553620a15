//! Pictures of every screen, light and dark, for people to judge: `./dev screens`.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, missing_docs)]

#[path = "screens/settings.rs"]
mod settings;

use std::fs;

use anyhow::Result;
use model::{Language, PromptAnswer, catalogue::Catalogue, names};
use promises::Mac;
use simulator::Kind;
use window_promises::{Look, Window, top};

#[tokio::test(flavor = "multi_thread")]
#[ignore = "draws pictures, promises nothing: ./dev screens"]
async fn pictures_of_every_screen() -> Result<()> {
    let directory = top().join("target/screens");
    fs::create_dir_all(&directory)?;
    for dark in [false, true] {
        let look = Look { dark, ..Look::default() };
        let name = |screen: &str| directory.join(format!("{screen}-{}.png", if dark { "dark" } else { "light" }));

        let mac = Mac::new(Kind::Fresh, PromptAnswer::Ask);
        let window = Window::open(&mac, look).await?;
        window.picture(&name("1-welcome")).await?;
        window.click("show-changes").await?;
        window.screen("changes").await?;
        window.picture(&name("3-changes")).await?;
        window.find("details summary").await?.click().await?;
        window.find("details .link").await?.click().await?;
        window.picture(&name("3-changes-open")).await?;
        window.click("primary").await?;
        window.find("[data-testid='prompt-allow']").await?;
        window.picture(&name("4-prompt")).await?;
        window.click("prompt-cancel").await?;
        window.screen("failed").await?;
        window.picture(&name("5-cancelled")).await?;
        window.close().await?;

        mac.answers(PromptAnswer::Allow);
        let booted = mac.boot();
        let window = Window::open(&mac, look).await?;
        window.click("primary").await?;
        window.screen("done").await?;
        window.picture(&name("5-done")).await?;
        window.click("test-port").await?;
        window.says("works").await?;
        window.picture(&name("5-done-tested")).await?;
        window.close().await?;
        let window = Window::open(&mac, look).await?;
        window.screen("settings").await?;
        window.picture(&name("6-settings")).await?;
        drop(booted);
        window.click("test-port").await?;
        window.says("could not be used").await?;
        window.picture(&name("6-settings-port-fails")).await?;
        window.close().await?;
        let description = mac.path().join(names::SIMULATED_MAC);
        let text = fs::read_to_string(&description)?;
        fs::write(&description, format!("switched_off = [\"com.iechor.vmnetd\"]\n{text}"))?;
        let window = Window::open(&mac, look).await?;
        window.says("Switched off").await?;
        window.picture(&name("6-settings-switched-off")).await?;
        window.close().await?;
        fs::write(&description, text)?;
        fs::remove_file(mac.at(names::DEFAULT_SOCKET))?;
        let window = Window::open(&mac, look).await?;
        window.click("ports").await?;
        window.find("details summary").await?.click().await?;
        window.picture(&name("6-settings-differs")).await?;
        window.click("cancel").await?;
        window.find("[data-testid='discard']").await?;
        window.picture(&name("6-settings-leaving")).await?;
        window.close().await?;
        fs::remove_dir_all(mac.at(names::BUNDLE))?;
        let window = Window::open(&mac, look).await?;
        window.screen("settings").await?;
        window.picture(&name("6-settings-broken")).await?;
        window.close().await?;

        let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
        let killed = "scope = \"root\", at = 25, how = \"killed\"";
        mac.with_trouble(killed, &["apply", "--yes", "--recommended"]);
        let window = Window::open(&mac, look).await?;
        window.picture(&name("1-welcome-interrupted")).await?;
        window.close().await?;

        let mac = Mac::new(Kind::Rivals, PromptAnswer::Ask);
        let window = Window::open(&mac, look).await?;
        window.picture(&name("1-welcome-rivals")).await?;
        window.click("choose-advanced").await?;
        window.click("primary").await?;
        window.screen("advanced").await?;
        window.picture(&name("2-advanced-rivals")).await?;
        window.click("replace-kubectl").await?;
        window.picture(&name("2-advanced-conflicts")).await?;
        window.close().await?;
        // Text that is 40 % longer.
        let window = Window::open(&mac, Look { language: "en-XA", ..look }).await?;
        window.screen("welcome").await?;
        window.picture(&name("1-welcome-long")).await?;
        window.close().await?;

        let mac = Mac::new(Kind::Rivals, PromptAnswer::Allow);
        let window = Window::open(&mac, look).await?;
        window.click("primary").await?;
        window.screen("done").await?;
        window.picture(&name("5-done-beside")).await?;
        window.close().await?;
        let window = Window::open(&mac, look).await?;
        window.screen("settings").await?;
        window.picture(&name("6-settings-beside")).await?;
        window.click("run-again").await?;
        window.click("choose-again").await?;
        window.screen("welcome").await?;
        window.picture(&name("1-welcome-beside")).await?;
        window.close().await?;
        mac.setup(&["apply", "--hosts", "localhost", "--yes"]).exits(0);
        let hosts = mac.at(names::HOSTS);
        fs::write(&hosts, fs::read_to_string(&hosts)?.replace("127.0.0.1\tlocalhost\r\n", ""))?;
        fs::set_permissions(mac.at(names::HELPER_PLIST), std::os::unix::fs::PermissionsExt::from_mode(0o666))?;
        let window = Window::open(&mac, look).await?;
        window.screen("settings").await?;
        let open = "document.querySelectorAll('details').forEach((d) => (d.open = true)); \
                    document.querySelector('[data-testid=card-hosts]').scrollIntoView({ block: 'end' })";
        window.page.execute(open, vec![]).await?;
        window.picture(&name("6-settings-hosts")).await?;
        window.close().await?;
        fs::remove_file(&hosts)?;
        std::os::unix::fs::symlink("/etc/elsewhere", &hosts)?;
        let window = Window::open(&mac, look).await?;
        window.screen("settings").await?;
        window.page.execute(open, vec![]).await?;
        window.picture(&name("6-settings-blocked")).await?;
        window.close().await?;

        let mac = Mac::new(Kind::StandardUser, PromptAnswer::Ask);
        let window = Window::open(&mac, look).await?;
        window.screen("advanced").await?;
        window.picture(&name("2-advanced-standard")).await?;
        window.close().await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "draws pictures, promises nothing: ./dev screens"]
async fn pictures_of_starts_that_cannot_go_on() -> Result<()> {
    const INSIDE: &str = "iEchor.app/Contents/MacOS/iechor-setup-window";
    let directory = top().join("target/screens");
    fs::create_dir_all(&directory)?;
    let downloaded = "/private/var/folders/zy/jmx4mdfx6s36fdtd0_4ndl7c0000gn/T/AppTranslocation/\
                      613DF902-6BE1-4C37-A4C2-349AA050923C/d";
    let starts: [(&str, Option<&str>, &[&str]); 4] = [
        ("downloaded", Some(downloaded), &[]),
        ("image", Some("/Volumes/iEchor 4.18"), &[]),
        ("argument", None, &["--dance"]),
        ("account", None, &["--as", "nobody"]),
    ];
    for dark in [false, true] {
        for (name, from, arguments) in starts {
            let mac = Mac::new(Kind::Fresh, PromptAnswer::Ask);
            if let Some(from) = from {
                let description = mac.path().join(names::SIMULATED_MAC);
                let text = fs::read_to_string(&description)?;
                fs::write(&description, format!("runs_from = \"{from}/{INSIDE}\"\n{text}"))?;
            }
            let window = Window::open(&mac, Look { dark, arguments, account: Some(501), ..Look::default() }).await?;
            window.screen("refused").await?;
            window.picture(&directory.join(format!("0-{name}-{}.png", if dark { "dark" } else { "light" }))).await?;
            window.close().await?;
        }
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "draws pictures, promises nothing: ./dev screens"]
async fn pictures_of_a_first_start_without_the_wizard() -> Result<()> {
    let directory = top().join("target/screens");
    fs::create_dir_all(&directory)?;
    for (dark, long) in [(false, false), (true, false), (false, true)] {
        let end = if long { "long" } else { ["light", "dark"][usize::from(dark)] };
        let name = |screen: &str| directory.join(format!("{screen}-{end}.png"));
        let mac = Mac::new(Kind::Fresh, PromptAnswer::Ask);
        mac.asks(model::Ask::WhenNeeded);
        let window =
            Window::open(&mac, Look { dark, language: ["en", "en-XA"][usize::from(long)], ..Look::default() }).await?;
        window.find("[data-testid='prompt-allow']:focus").await?;
        window.picture(&name("10-first-prompt")).await?;
        window.click("prompt-cancel").await?;
        let language = if long { Language::Pseudo } else { Language::English };
        window.says(&Catalogue::of(language).say("reason-socket-prompt", &[])).await?;
        window.click("prompt-cancel").await?;
        window.find("[data-testid='left-set_host']").await?;
        window.picture(&name("10-first-instead")).await?;
        window.close().await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "draws pictures, promises nothing: ./dev screens"]
async fn pictures_in_other_languages() -> Result<()> {
    let directory = top().join("target/screens");
    fs::create_dir_all(&directory)?;
    for language in ["de", "ja", "zh-Hans", "ar"] {
        let name = |screen: &str| directory.join(format!("{screen}-{language}.png"));
        let mac = Mac::new(Kind::Rivals, PromptAnswer::Deny);
        let window = Window::open(&mac, Look { language, ..Look::default() }).await?;
        window.screen("welcome").await?;
        window.picture(&name("1-welcome")).await?;
        window.click("show-changes").await?;
        window.screen("changes").await?;
        window.picture(&name("3-changes")).await?;
        window.click("primary").await?;
        window.screen("failed").await?;
        window.picture(&name("5-failed")).await?;
        window.close().await?;
        mac.answers(PromptAnswer::Allow);
        mac.setup(&["apply", "--recommended", "--yes"]);
        let window = Window::open(&mac, Look { language, ..Look::default() }).await?;
        window.screen("settings").await?;
        window.picture(&name("6-settings")).await?;
        window.close().await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "draws pictures, promises nothing: ./dev screens"]
async fn pictures_of_what_comes_once_setup_is_done_and_of_the_text_for_an_administrator() -> Result<()> {
    let directory = top().join("target/screens");
    fs::create_dir_all(&directory)?;
    for (language, dark) in [("en", false), ("en", true), ("de", false), ("ar", true)] {
        let end = if language == "en" { ["light", "dark"][usize::from(dark)] } else { language };
        let name = |screen: &str| directory.join(format!("12-{screen}-{end}.png"));
        for (screen, arguments) in [("open", &[] as &[&str]), ("start", &["--if-needed"])] {
            let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
            let window = Window::open(&mac, Look { dark, language, arguments, ..Look::default() }).await?;
            window.click("primary").await?;
            window.screen("done").await?;
            window.picture(&name(screen)).await?;
            if screen == "open" {
                fs::remove_dir_all(mac.at(names::BUNDLE))?;
                window.click("primary").await?;
                window.find("[role='alert']").await?;
                window.picture(&name("not-opened")).await?;
            }
            window.close().await?;
        }
        let mac = Mac::new(Kind::StandardUser, PromptAnswer::Ask);
        let window = Window::open(&mac, Look { dark, language, ..Look::default() }).await?;
        window.screen("advanced").await?;
        window.picture(&name("standard")).await?;
        window.click("socket").await?;
        window.click("copy-admin").await?;
        window.picture(&name("standard-copied")).await?;
        window.click("primary").await?;
        window.screen("changes").await?;
        window.find("[data-testid='copy-admin']").await?;
        window.picture(&name("standard-changes")).await?;
        window.close().await?;
    }
    Ok(())
}
