//! axe-core finds nothing wrong, and everything fits, on every screen and dialog of the real window: in each language, in
//! light, dark, with more contrast, with both, and at 200 %.
//!
//! At 200 % it is the webview's own zoom. Dark and more contrast are the page's own media rules, whose conditions are
//! rewritten in the loaded style sheets, so that one window shows them all (WebKitGTK takes dark from GTK at its start and
//! has no setting for contrast); [`what_is_drawn_dark_here_is_what_a_dark_desktop_shows`] holds that against a dark GTK.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, missing_docs)]

use std::{collections::BTreeSet, fs, os::unix::fs::symlink};

use anyhow::{Context, Result};
use model::{Ask, Language, PromptAnswer, catalogue::Catalogue, names};
use promises::Mac;
use serde_json::{Value, json};
use simulator::Kind;
use window_promises::{Look, Window, top};

const DARK: &str = "(prefers-color-scheme: dark)";
const CONTRAST: &str = "(prefers-contrast: more)";

/// From 100 to 200 %.
const STEPS: u32 = 5;

/// A window that is looked at, and what was seen of it.
struct Looked<'l> {
    window: Window,
    seen: &'l mut BTreeSet<String>,
    wrong: &'l mut Vec<String>,
}

impl<'l> Looked<'l> {
    async fn open(
        mac: &Mac,
        look: Look<'_>,
        seen: &'l mut BTreeSet<String>,
        wrong: &'l mut Vec<String>,
    ) -> Result<Self> {
        let window = Window::open(mac, look).await?;
        let axe = top().join("ui/node_modules/axe-core/axe.min.js");
        window.page.execute(&fs::read_to_string(axe).context("run ./dev setup")?, vec![]).await?;
        window.page.execute(include_str!("axe/looks.js"), vec![]).await?;
        let said = window
            .page
            .execute("return [document.documentElement.lang, getComputedStyle(document.body).direction]", vec![]);
        let direction = if look.language == "ar" { "rtl" } else { "ltr" };
        assert_eq!(said.await?, json!([look.language, direction]), "language and direction of the page");
        Ok(Self { window, seen, wrong })
    }

    async fn call(&self, call: &str) -> Result<Value> {
        let call = format!("const done = arguments[0]; (async () => {call})().then(done, (e) => done([String(e)]))");
        Ok(self.window.page.execute_async(&call, vec![]).await?)
    }

    /// Looks at what is shown, with all that can be unfolded, and goes on at 100 % and in light.
    async fn look(&mut self) -> Result<()> {
        self.call("document.querySelectorAll('details').forEach((d) => (d.open = true))").await?;
        self.call("document.querySelectorAll('button[aria-expanded=false]').forEach((b) => b.click())").await?;
        let shown: Vec<String> = serde_json::from_value(self.call("looks.shown()").await?)?;
        let looks: [(&str, &[&str]); 4] =
            [("light", &[]), ("dark", &[DARK]), ("contrast", &[CONTRAST]), ("dark, contrast", &[DARK, CONTRAST])];
        for (look, features) in looks {
            self.call(&format!("looks.has({})", json!(features))).await?;
            self.find_wrong(&shown, look, !features.is_empty()).await?;
        }
        self.call("looks.has([])").await?;
        self.call(&format!("looks.enlarge({STEPS})")).await?;
        self.find_wrong(&shown, "200 %", false).await?;
        self.call("looks.enlarge(0)").await?;
        self.seen.extend(shown);
        Ok(())
    }

    async fn find_wrong(&mut self, shown: &[String], look: &str, colours: bool) -> Result<()> {
        let found: Vec<String> = serde_json::from_value(self.call(&format!("looks.wrong({colours})")).await?)?;
        self.wrong.extend(found.into_iter().map(|found| format!("{}, {look}: {found}", shown.join(" under "))));
        Ok(())
    }

    /// Clicks these, waits for what the last one leads to, and looks at it.
    async fn after(&mut self, clicks: &[&str], leads_to: &str) -> Result<()> {
        for click in clicks {
            self.window.click(click).await?;
        }
        self.window.find(leads_to).await?;
        self.look().await
    }
}

const READY: &str = "[data-testid='primary']:not(:disabled)";

/// From the first screen to everything being removed again, beside other products.
async fn the_whole_life(language: &str, seen: &mut BTreeSet<String>, wrong: &mut Vec<String>) -> Result<()> {
    let mac = Mac::new(Kind::Rivals, PromptAnswer::Ask);
    let mut at = Looked::open(&mac, Look { language, ..Look::default() }, seen, wrong).await?;
    at.after(&[], READY).await?;
    at.after(&["explain-root"], "[data-screen=root] section").await?;
    at.after(
        &["back", "choose-advanced", "primary", "cli-user", "path-profile", "cli-system"],
        "[data-screen=advanced]",
    )
    .await?;
    at.after(&["primary"], &format!("[data-screen=changes] {READY}")).await?;
    at.after(&["primary"], "[data-testid=prompt-allow]").await?;
    // What lies under the question, which is what is shown while it works.
    at.call("document.querySelector('dialog').close()").await?;
    at.look().await?;
    at.call("document.querySelector('dialog').showModal()").await?;
    at.after(&["prompt-cancel"], "[data-screen=failed]").await?;
    at.after(&["primary", "primary", "prompt-allow"], "[data-screen=done]").await?;
    at.after(&["settings"], "[data-screen=settings]").await?;
    at.after(&["ports", "cancel"], "[data-testid=leaving-apply]").await?;
    at.window.click("stay").await?;
    at.window.click("ports").await?;
    at.after(&["report"], "[data-testid=report-text]").await?;
    at.after(&["primary"], "[data-testid=saved]").await?;
    at.after(&["back", "run-again"], "[data-screen=again]").await?;
    at.after(
        &["settings", "uninstall", "keep-choices"],
        &format!("[data-screen=changes]:has([data-testid=stays]) {READY}"),
    )
    .await?;
    at.after(&["primary", "prompt-allow"], "[data-screen=done]").await?;
    at.window.close().await
}

/// A start that tells of what changed, where an organisation decides some of it and records are damaged.
async fn what_changed(language: &str, seen: &mut BTreeSet<String>, wrong: &mut Vec<String>) -> Result<()> {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    mac.setup(&["apply", "--recommended", "--yes"]).exits(0);
    fs::remove_file(mac.at("/usr/local/bin/kubectl"))?;
    fs::remove_file(mac.at(names::DEFAULT_SOCKET))?;
    symlink("/Users/dev/.orbstack/run/docker.sock", mac.at(names::DEFAULT_SOCKET))?;
    let look = Look { language, arguments: &["--if-needed"], ..Look::default() };
    let mut at = Looked::open(&mac, look, seen, wrong).await?;
    at.after(&[], "[data-screen=notices]").await?;
    at.after(&["settings"], "[data-screen=settings]").await?;
    mac.manages(
        names::MANAGED,
        [
            ("ManagedByOrganisation", "Acme Corporation".into()),
            ("ManagedByURL", "https://help.acme.example/iechor".into()),
            ("PrivilegedPorts", true.into()),
            ("Ask", "first-launch".into()),
            ("CLITool", "user".into()),
        ],
    );
    fs::write(mac.at(&format!("/Users/dev/{}/{}", names::USER_RECORDS, names::SETTINGS_FILE)), "{ torn")?;
    fs::write(mac.at(&format!("{}/{}", names::ROOT_RECORDS, names::RECEIPT_FILE)), "{ torn")?;
    at.call("window.dispatchEvent(new Event('focus'))").await?;
    at.after(&[], "[data-testid=ask-aside]").await?;
    at.after(&["ask-aside"], "[data-testid=set-aside]").await?;
    at.window.close().await
}

/// A first start without the wizard, where everything is refused.
async fn one_thing_after_the_other(language: &str, seen: &mut BTreeSet<String>, wrong: &mut Vec<String>) -> Result<()> {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Ask);
    mac.asks(Ask::WhenNeeded);
    let look = Look { language, arguments: &["--if-needed"], ..Look::default() };
    let mut at = Looked::open(&mac, look, seen, wrong).await?;
    at.after(&[], "[data-testid=prompt-allow]:focus").await?;
    at.window.click("prompt-cancel").await?;
    let spoken = Language::ALL.into_iter().find(|one| one.tag() == language).context("no such language")?;
    at.window.says(&Catalogue::of(spoken).say("reason-socket-prompt", &[])).await?;
    at.after(&["prompt-cancel"], "[data-testid=left-set_host]").await?;
    at.window.close().await
}

/// A start from where the app may not stay.
async fn a_start_that_cannot_go_on(language: &str, seen: &mut BTreeSet<String>, wrong: &mut Vec<String>) -> Result<()> {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Ask);
    let from = "/private/var/folders/zy/jmx4mdfx6s36fdtd0_4ndl7c0000gn/T/AppTranslocation/\
                613DF902-6BE1-4C37-A4C2-349AA050923C/d/iEchor.app/Contents/MacOS/iechor-setup-window";
    mac.set("runs_from", &format!("\"{from}\""));
    let look = Look { language, account: Some(501), ..Look::default() };
    let mut at = Looked::open(&mac, look, seen, wrong).await?;
    at.after(&[], "[data-screen=refused]").await?;
    at.window.close().await
}

/// The screens and dialogs that the page's sources know, by name.
fn known() -> BTreeSet<String> {
    let mut known = BTreeSet::new();
    for entry in fs::read_dir(top().join("ui/src")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "svelte") {
            continue;
        }
        let text = fs::read_to_string(path).unwrap();
        for (element, attribute) in
            [("<Screen\n", "name=\""), ("<Screen ", "name=\""), ("<dialog ", "aria-labelledby=\"")]
        {
            let named = text.split(element).skip(1).map(|rest| rest.split(attribute).nth(1).unwrap());
            known.extend(named.map(|rest| rest.split('"').next().unwrap().to_owned()));
        }
    }
    known
}

async fn every_screen_in(language: &str) -> Result<()> {
    let (mut seen, mut wrong) = (BTreeSet::new(), Vec::new());
    the_whole_life(language, &mut seen, &mut wrong).await.context("the whole life")?;
    what_changed(language, &mut seen, &mut wrong).await.context("what changed")?;
    one_thing_after_the_other(language, &mut seen, &mut wrong).await.context("one thing after the other")?;
    a_start_that_cannot_go_on(language, &mut seen, &mut wrong).await.context("a start that cannot go on")?;
    assert!(wrong.is_empty(), "{} things are wrong in {language}:\n{}", wrong.len(), wrong.join("\n"));
    assert_eq!(seen, known(), "what was looked at, and what there is");
    Ok(())
}

/// A test for each language, so that as many run at once as there are processors.
macro_rules! every_screen {
    ($($name:ident: $tag:literal),+ $(,)?) => {
        $(#[tokio::test(flavor = "multi_thread")]
        async fn $name() -> Result<()> {
            every_screen_in($tag).await
        })+
        const TAGS: &[&str] = &[$($tag),+];
    };
}

every_screen! {
    every_screen_is_accessible_and_fits_in_english: "en",
    every_screen_is_accessible_and_fits_in_german: "de",
    every_screen_is_accessible_and_fits_in_french: "fr",
    every_screen_is_accessible_and_fits_in_spanish: "es",
    every_screen_is_accessible_and_fits_in_portuguese: "pt-BR",
    every_screen_is_accessible_and_fits_in_japanese: "ja",
    every_screen_is_accessible_and_fits_in_korean: "ko",
    every_screen_is_accessible_and_fits_in_chinese: "zh-Hans",
    every_screen_is_accessible_and_fits_in_arabic: "ar",
}

#[test]
fn no_language_is_left_out() {
    // The marker language is left out: what makes its texts longer is one word that has no place to break.
    assert_eq!(TAGS, Language::ALL.map(Language::tag));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_drawn_dark_here_is_what_a_dark_desktop_shows() -> Result<()> {
    let mac = Mac::new(Kind::Rivals, PromptAnswer::Deny);
    let (mut seen, mut wrong) = (BTreeSet::new(), Vec::new());
    let mut drawn = Vec::new();
    for dark in [true, false] {
        let at = Looked::open(&mac, Look { dark, ..Look::default() }, &mut seen, &mut wrong).await?;
        at.window.find(READY).await?;
        let usual = at.call("looks.colours()").await?;
        if !dark {
            at.call(&format!("looks.has({})", json!([DARK]))).await?;
            assert_ne!(at.call("looks.colours()").await?, usual, "the rules for dark do not hold");
        }
        drawn.push(at.call("looks.colours()").await?);
        at.window.close().await?;
    }
    assert_eq!(drawn[0], drawn[1]);
    Ok(())
}
