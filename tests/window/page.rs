//! The page as an attacker would have it: it can call the window's commands, and nothing else.
#![allow(clippy::unwrap_used, missing_docs)]

use std::{collections::BTreeSet, fs, path::Path};

fn read(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../src-tauri").join(path)).unwrap()
}

#[test]
fn what_the_page_may_call_is_what_the_window_has() {
    let names = |text: &str, before: &str, after: &str| -> BTreeSet<String> {
        text.split(before).skip(1).map(|rest| rest.split(after).next().unwrap().replace('-', "_")).collect()
    };
    let main = read("src/main.rs");
    let handler = main.split("generate_handler![").nth(1).unwrap().split(']').next().unwrap();
    let has = names(handler, "commands::", ",");
    let built = read("build.rs");
    let list = built.split("= &[").nth(1).unwrap().split("];").next().unwrap();
    let manifest: BTreeSet<String> = list.split('"').skip(1).step_by(2).map(str::to_owned).collect();
    let allowed = names(&read("capabilities/setup.json"), "\"allow-", "\"");
    assert!(has.len() >= 11, "{has:?}");
    assert_eq!(has, manifest);
    assert_eq!(has, allowed);
    let capability: serde_json::Value = serde_json::from_str(&read("capabilities/setup.json")).unwrap();
    assert_eq!(capability["permissions"].as_array().unwrap().len(), has.len(), "something else is allowed");
}

#[test]
fn nothing_of_the_recorded_macs_is_in_a_release() {
    let dist = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/dist");
    let text = fs::read_to_string(dist.join("index.html")).expect("the page is not built");
    // Each file that the page asks for costs it a way through three processes.
    assert_eq!(fs::read_dir(&dist).unwrap().count(), 1, "there is more than the page in '{}'", dist.display());
    assert!(text.contains("<script type=\"module\">"), "the page has no script in it");
    // What only the stand-in backend says, and what only its recordings hold.
    for only_there in ["no recording of", "digest of what is recommended", "OrbStack.app"] {
        assert!(!text.contains(only_there), "the page holds {only_there:?}");
    }
}

#[cfg(target_os = "linux")]
mod in_the_window {
    use std::{
        io::{ErrorKind, Read},
        net::TcpListener,
        time::Duration,
    };

    use anyhow::Result;
    use model::PromptAnswer;
    use promises::Mac;
    use serde_json::json;
    use simulator::Kind;
    use window_promises::{Look, Window};

    #[tokio::test(flavor = "multi_thread")]
    async fn no_other_command_can_be_called() -> Result<()> {
        let mac = Mac::new(Kind::Fresh, PromptAnswer::Ask);
        let window = Window::open(&mac, Look::default()).await?;
        window.screen("welcome").await?;
        let call = "const [command, done] = arguments;
            window.__TAURI_INTERNALS__.invoke(command, {}).then(() => done('answered'), (e) => done(e.code ?? String(e)))";
        for command in [
            "plugin:app|version",
            "plugin:event|listen",
            "plugin:event|emit",
            "plugin:image|from_path",
            "plugin:menu|new",
            "plugin:path|resolve_directory",
            "plugin:resources|close",
            "plugin:webview|create_webview_window",
            "plugin:webview|internal_toggle_devtools",
            "plugin:window|close",
            "plugin:window|set_title",
            "plugin:shell|execute",
            "settings",
        ] {
            let answered = window.page.execute_async(call, vec![json!(command)]).await?;
            let answered = answered.as_str().unwrap().to_owned();
            assert!(answered.contains("not allowed") || answered.contains("not found"), "{command}: {answered}");
            assert!(answered.contains("not allowed"), "{command} is only unknown, not forbidden: {answered}");
        }
        // One of its own answers as it does.
        assert_eq!(window.page.execute_async(call, vec![json!("show_in_finder")]).await?, "not_here");
        window.close().await?;
        Ok(())
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn no_script_and_no_style_but_the_ones_that_came_with_the_page_are_used() -> Result<()> {
        let mac = Mac::new(Kind::Fresh, PromptAnswer::Ask);
        let window = Window::open(&mac, Look::default()).await?;
        window.screen("welcome").await?;
        let tried = "const [done] = arguments;
            const add = (name, text) => {
              const element = document.createElement(name);
              element.textContent = text;
              document.head.append(element);
            };
            add('script', 'window.foreign = true');
            add('style', 'body { opacity: 0.5 }');
            document.body.insertAdjacentHTML('beforeend', '<b onclick=\"window.foreign = true\" style=\"opacity: 0.5\"></b>');
            const b = document.body.lastElementChild;
            b.click();
            requestAnimationFrame(() => done([
              window.foreign ?? null, getComputedStyle(document.body).opacity, getComputedStyle(b).opacity,
            ]))";
        assert_eq!(window.page.execute_async(tried, vec![]).await?, json!([null, "1", "1"]));
        // The page's own styles are.
        let bar = "return getComputedStyle(document.querySelector('footer')).display";
        assert_eq!(window.page.execute(bar, vec![]).await?, "flex");
        window.close().await?;
        Ok(())
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn no_address_of_the_page_pretends_another_mac_or_language() -> Result<()> {
        let mac = Mac::new(Kind::Fresh, PromptAnswer::Ask);
        let window = Window::open(&mac, Look::default()).await?;
        window.screen("welcome").await?;
        let shown = window.text().await?;
        window.page.goto("tauri://localhost/?fake=rivals&locale=ar&lang=ar").await?;
        window.screen("welcome").await?;
        assert_eq!(window.text().await?, shown);
        let language = "return [document.documentElement.lang, document.documentElement.dir]";
        assert_eq!(window.page.execute(language, vec![]).await?, json!(["en", "ltr"]));
        window.close().await?;
        Ok(())
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn the_window_goes_nowhere_else() -> Result<()> {
        let elsewhere = TcpListener::bind("127.0.0.1:0")?;
        elsewhere.set_nonblocking(true)?;
        let address = format!("http://{}/", elsewhere.local_addr()?);
        let mac = Mac::new(Kind::Fresh, PromptAnswer::Ask);
        let window = Window::open(&mac, Look::default()).await?;
        window.screen("welcome").await?;
        let ways = [
            format!("location.href = '{address}href'"),
            format!(
                "const a = document.createElement('a'); a.href = '{address}link'; document.body.append(a); a.click(); a.remove()"
            ),
            "location.href = 'file:///etc/hosts'".to_owned(),
        ];
        for way in &ways {
            window.page.execute(way, vec![]).await?;
        }
        for refused in ["href", "link"] {
            window.logs(&format!("may not go to '{address}{refused}'")).await?;
        }
        // Nor is there another window.
        window.page.execute(&format!("window.open('{address}new')"), vec![]).await?;
        assert_eq!(window.page.windows().await?.len(), 1);
        assert_eq!(window.page.current_url().await?.as_str(), "tauri://localhost");
        window.click("show-changes").await?;
        window.screen("changes").await?;
        window.close().await?;
        // WebKit may connect before it asks whether it may go there; but nothing is said.
        loop {
            match elsewhere.accept() {
                Err(e) if e.kind() == ErrorKind::WouldBlock => return Ok(()),
                connected => {
                    let (mut asked, _) = connected?;
                    asked.set_nonblocking(false)?;
                    // A connection that nothing is said on may stay open for as long as WebKit likes.
                    asked.set_read_timeout(Some(Duration::from_secs(5)))?;
                    let mut text = Vec::new();
                    let _ = asked.read_to_end(&mut text);
                    assert_eq!(String::from_utf8_lossy(&text), "", "it went there");
                }
            }
        }
    }
}
