//! The real window, by WebDriver or through its accessibility tree ([`reader`]): each has its own display, home and
//! simulated Mac.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::missing_panics_doc, clippy::missing_errors_doc)]

use std::{
    collections::BTreeMap,
    ffi::{OsStr, OsString},
    net::TcpListener,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
    process::Stdio,
    time::Duration,
};

use anyhow::{Context, Result, bail};
use fantoccini::{Client, ClientBuilder, Locator, elements::Element, key::Key, wd::Capabilities};
use hyper_util::client::legacy::connect::HttpConnector;
use promises::Mac;
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::{
    io::{AsyncBufReadExt, BufReader},
    process::{Child, Command},
    time::{Instant, sleep},
};

pub mod keys;
pub mod reader;

/// How long anything may take on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);

/// What the window says on standard error, in its home.
const LOG: &str = "window.log";

/// How the window is opened.
#[derive(Clone, Copy, Debug)]
pub struct Look<'l> {
    /// Dark instead of light.
    pub dark: bool,
    /// The language that it speaks.
    pub language: &'l str,
    /// Arguments for the window.
    pub arguments: &'l [&'l str],
    /// A line of shell that runs the window, which is `"$@"`; else it is run as it is.
    pub through: Option<&'l str>,
    /// The account that opens it, where this is root.
    pub account: Option<u32>,
}

impl Default for Look<'_> {
    fn default() -> Self {
        Self { dark: false, language: "en", arguments: &[], through: None, account: None }
    }
}

/// What a window is opened in: a display and a home of its own.
pub(crate) struct Stage {
    home: TempDir,
    display: String,
    _server: Child,
}

impl Stage {
    pub(crate) async fn new(look: Look<'_>) -> Result<Self> {
        // Walkable and writable for whoever the window becomes.
        let home = promises::open_directory();
        std::fs::set_permissions(home.path(), std::fs::Permissions::from_mode(0o1777))?;
        let gtk = home.path().join("config/gtk-3.0");
        std::fs::create_dir_all(&gtk)?;
        let dark = u8::from(look.dark);
        std::fs::write(
            gtk.join("settings.ini"),
            format!("[Settings]\ngtk-application-prefer-dark-theme={dark}\ngtk-enable-animations=0\n"),
        )?;
        for name in ["data", "cache", "cache/mesa_shader_cache"] {
            std::fs::create_dir(home.path().join(name))?;
            std::fs::set_permissions(home.path().join(name), std::fs::Permissions::from_mode(0o1777))?;
        }

        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1024x768x24", "-nolisten", "tcp"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .context("Xvfb is missing: run ./dev setup")?;
        let mut number = String::new();
        BufReader::new(server.stdout.take().context("piped above")?).read_line(&mut number).await?;
        Ok(Self { home, display: format!(":{}", number.trim()), _server: server })
    }

    /// A program that works here. What it says on standard error goes to the log.
    pub(crate) fn command(&self, program: impl AsRef<OsStr>) -> Result<Command> {
        let mut command = Command::new(program);
        command
            .env("DISPLAY", &self.display)
            // Not WEBKIT_DISABLE_DMABUF_RENDERER: with it, taking a picture of a resting page hangs.
            .env("HOME", self.home.path())
            .env("XDG_CONFIG_HOME", self.home.path().join("config"))
            .env("XDG_DATA_HOME", self.home.path().join("data"))
            .env("XDG_CACHE_HOME", self.home.path().join("cache"))
            .env("GSETTINGS_BACKEND", "memory")
            .stdout(Stdio::null())
            .stderr(std::fs::File::options().create(true).append(true).open(self.home.path().join(LOG))?)
            .kill_on_drop(true);
        Ok(command)
    }

    /// The window's program, or what runs it, and its arguments.
    pub(crate) fn window(&self, mac: &Mac, look: Look<'_>) -> Result<(PathBuf, Vec<OsString>)> {
        let program = promises::programs().join("iechor-setup-window");
        if !program.exists() {
            bail!("the window is not built: run ./dev test");
        }
        let arguments = ["--prefix".into(), mac.path().into(), "--lang".into(), look.language.into()];
        let arguments = arguments.into_iter().chain(look.arguments.iter().map(OsString::from)).collect();
        let Some(line) = look.through else { return Ok((program, arguments)) };
        let through = self.home.path().join("through");
        std::fs::write(&through, format!("#!/bin/sh\nset -- '{}' \"$@\"\n{line}\n", program.display()))?;
        std::fs::set_permissions(&through, std::fs::Permissions::from_mode(0o755))?;
        Ok((through, arguments))
    }

    /// Its home.
    pub(crate) fn home(&self) -> &Path {
        self.home.path()
    }

    /// Fails if the page reported an error.
    pub(crate) fn without_errors(&self) -> Result<()> {
        let log = std::fs::read_to_string(self.home.path().join(LOG))?;
        if log.contains("the page reports") {
            bail!("{log}");
        }
        Ok(())
    }
}

/// An open window.
pub struct Window {
    /// The WebDriver session in it.
    pub page: Client,
    _driver: Child,
    stage: Stage,
}

impl Window {
    /// Opens the window on a simulated Mac and waits until it is ready.
    pub async fn open(mac: &Mac, look: Look<'_>) -> Result<Self> {
        let stage = Stage::new(look).await?;
        let mut driver = stage.command("WebKitWebDriver")?;
        if let Some(uid) = look.account.filter(|_| rustix::process::geteuid().is_root()) {
            driver.uid(uid).gid(20);
        }
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let driver = driver
            .arg(format!("--port={port}"))
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .spawn()
            .context("WebKitWebDriver is missing: run ./dev setup")?;

        let (program, arguments) = stage.window(mac, look)?;
        let arguments: Vec<_> = arguments.iter().map(|argument| argument.to_string_lossy()).collect();
        let mut capabilities = Capabilities::new();
        capabilities.insert("webkitgtk:browserOptions".into(), json!({ "binary": program, "args": arguments }));
        let end = Instant::now() + PATIENCE;
        let page = loop {
            let mut builder = ClientBuilder::new(HttpConnector::new());
            match builder.capabilities(capabilities.clone()).connect(&format!("http://127.0.0.1:{port}")).await {
                Ok(page) => break page,
                Err(e) if Instant::now() > end => return Err(e).context("no WebDriver session"),
                Err(_) => sleep(Duration::from_millis(50)).await,
            }
        };
        let window = Self { page, _driver: driver, stage };
        window.find("[data-screen]:not([data-screen=loading])").await?;
        Ok(window)
    }

    /// Waits for an element.
    pub async fn find(&self, selector: &str) -> Result<Element> {
        let waiting = self.page.wait().at_most(PATIENCE).for_element(Locator::Css(selector)).await;
        match waiting {
            Ok(element) => Ok(element),
            Err(e) => bail!("no {selector}: {e}; the page says:\n{}", self.text().await.unwrap_or_default()),
        }
    }

    /// Waits for the element with this test id and clicks it.
    pub async fn click(&self, id: &str) -> Result<()> {
        // Enabled: what is still being looked at cannot be agreed to.
        let selector = format!("[data-testid='{id}']:not(:disabled)");
        let element = self.find(&selector).await?;
        // WebKit's driver does not see that the bar of buttons covers what scrolls beneath it.
        let call = "document.querySelector(arguments[0]).scrollIntoView({ block: 'center' })";
        self.page.execute(call, vec![json!(selector)]).await?;
        Ok(element.click().await?)
    }

    /// Waits until this screen is shown.
    pub async fn screen(&self, name: &str) -> Result<()> {
        self.find(&format!("[data-screen='{name}']")).await.map(|_| ())
    }

    /// Presses keys, wherever the focus is.
    pub async fn press(&self, keys: &str) -> Result<()> {
        Ok(self.page.active_element().await?.send_keys(keys).await?)
    }

    /// All text that is shown.
    pub async fn text(&self) -> Result<String> {
        Ok(self.page.find(Locator::Css("body")).await?.text().await?)
    }

    /// Waits until some text is shown.
    pub async fn says(&self, text: &str) -> Result<()> {
        let end = Instant::now() + PATIENCE;
        loop {
            let shown = self.text().await?;
            if shown.contains(text) {
                return Ok(());
            }
            if Instant::now() > end {
                bail!("the window does not say {text:?} but:\n{shown}");
            }
            sleep(Duration::from_millis(50)).await;
        }
    }

    /// The window's home; what runs it (`Look::through`) knows it as `$HOME`.
    pub fn home(&self) -> &Path {
        self.stage.home()
    }

    /// Waits until there is something in a file of its home.
    pub async fn written(&self, file: &str) -> Result<String> {
        self.waits_for(file, |text| text.ends_with('\n')).await
    }

    /// Waits until it says something on standard error.
    pub async fn logs(&self, what: &str) -> Result<String> {
        self.waits_for(LOG, |text| text.contains(what)).await
    }

    async fn waits_for(&self, file: &str, so: impl Fn(&str) -> bool) -> Result<String> {
        let end = Instant::now() + PATIENCE;
        loop {
            let text = std::fs::read_to_string(self.home().join(file)).unwrap_or_default();
            if so(&text) {
                return Ok(text);
            }
            if Instant::now() > end {
                bail!("'{file}' holds only:\n{text}");
            }
            sleep(Duration::from_millis(50)).await;
        }
    }

    /// Saves a picture.
    pub async fn picture(&self, path: &Path) -> Result<()> {
        // Two frames, so that what was just changed is painted.
        self.page
            .execute_async(
                "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done()))",
                vec![],
            )
            .await?;
        Ok(std::fs::write(path, self.page.screenshot().await?)?)
    }

    /// Runs axe-core in the window and fails on any violation.
    pub async fn accessible(&self) -> Result<()> {
        let axe =
            std::fs::read_to_string(top().join("ui/node_modules/axe-core/axe.min.js")).context("run ./dev setup")?;
        self.page.execute(&axe, vec![]).await?;
        let found = self
            .page
            .execute_async(
                "const done = arguments[0]; axe.run(document, { resultTypes: ['violations'] }).then(
                   (r) => done(r.violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.html + ' ' + n.failureSummary).join('; '))),
                   (e) => done([String(e)]))",
                vec![],
            )
            .await?;
        match found {
            Value::Array(violations) if violations.is_empty() => Ok(()),
            violations => bail!("axe-core finds: {violations:#}"),
        }
    }

    /// Waits until the window is gone.
    pub async fn closed(&self) -> Result<()> {
        let gone = async {
            while self.page.source().await.is_ok() {
                sleep(Duration::from_millis(50)).await;
            }
        };
        Ok(tokio::time::timeout(PATIENCE, gone).await?)
    }

    /// Ends the session and with it the window; fails if the page had reported an error.
    pub async fn close(self) -> Result<()> {
        self.stage.without_errors()?;
        Ok(self.page.close().await?)
    }
}

/// A key, as WebDriver sends it.
pub fn key(key: Key) -> String {
    char::from(key).to_string()
}

/// Fails if anything on the Mac is not as it was.
#[track_caller]
pub fn assert_unchanged(mac: &Mac, before: &BTreeMap<PathBuf, simulator::Entry>) {
    let difference = mac.difference(before);
    assert!(difference.is_empty(), "something changed:\n{}", difference.join("\n"));
}

/// The top of the project.
pub fn top() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}
