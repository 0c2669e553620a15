//! How the window starts: what it keeps of its environment, and what becomes of a start that cannot go on.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, missing_docs)]

use std::{fs, path::Path, process::Command};

use anyhow::Result;
use fantoccini::key::Key;
use model::{PromptAnswer, names};
use promises::Mac;
use simulator::{Home, Kind, Spec};
use window_promises::{Look, Window};

const DEV: Option<u32> = Some(501);

/// Adds a line to the description of a Mac.
fn describe(mac: &Mac, line: &str) {
    let description = mac.path().join(names::SIMULATED_MAC);
    let text = fs::read_to_string(&description).unwrap();
    fs::write(&description, format!("{line}\n{text}")).unwrap();
}

const IMAGE: &str = "/Volumes/iEchor 4.18/iEchor.app/Contents/MacOS/iechor-setup-window";

#[tokio::test(flavor = "multi_thread")]
async fn a_start_that_cannot_go_on_shows_its_reason_and_ends_with_its_code() -> Result<()> {
    let elsewhere = format!("runs_from = {IMAGE:?}");
    let cases: [(&[&str], &str, &str, &str); 4] = [
        (&[], &elsewhere, "iEchor runs from a disk image or another volume /Volumes/iEchor 4.18/iEchor.app", "1\n"),
        (&["--as", "nobody"], "", "There is no account 'nobody' on this Mac", "2\n"),
        (&["--dance"], "", "Unexpected argument '--dance' found", "2\n"),
        (&[], "schema = 2", "Could not understand", "1\n"),
    ];
    for (arguments, line, says, code) in cases {
        let mac = Mac::new(Kind::Fresh, PromptAnswer::Ask);
        let before = mac.tree();
        describe(&mac, line);
        let through = Some("\"$@\"; echo $? > \"$HOME/code\"");
        let window = Window::open(&mac, Look { arguments, through, account: DEV, ..Look::default() }).await?;
        window.screen("refused").await?;
        let shown = window.text().await?;
        assert!(shown.contains(says), "{shown}");
        assert!(!shown.contains("iechor-setup") && !shown.contains("sudo"), "{shown}");
        window.accessible().await?;
        // Whoever reads standard error is told too.
        window.logs("help: ").await?;
        // The window may be gone before WebDriver has its answer.
        let _ = window.press(&char::from(Key::Escape).to_string()).await;
        assert_eq!(window.written("code").await?, code, "{arguments:?} {line}");
        let touched = mac.difference(&before);
        assert!(touched.iter().all(|line| line.contains(names::SIMULATED_MAC)), "{}", touched.join("\n"));
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_app_on_a_disk_image_offers_the_finder_and_nothing_else_can_be_asked() -> Result<()> {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Ask);
    describe(&mac, &format!("runs_from = {IMAGE:?}"));
    let window = Window::open(&mac, Look { account: DEV, ..Look::default() }).await?;
    window.says("Show in Finder").await?;
    // By the keyboard alone: Return is the default button. Here is no Finder, and that is said.
    window.press(&char::from(Key::Enter).to_string()).await?;
    window.says("There is no Finder here").await?;
    window.accessible().await?;
    for command in [
        "view",
        "explain",
        "apply",
        "administrator_text",
        "test_port",
        "open_app",
        "set_aside",
        "put_in_order",
        "explain_root",
        "decide",
        "refuse",
        "report",
        "save_report",
    ] {
        let call = format!(
            "const done = arguments[0]; const choices = {{ cli: 'off', socket: false, ports: false }};
             const goal = {{ is: 'chosen', choices, only: [] }};
             window.__TAURI_INTERNALS__.invoke('{command}', {{ goal, choices, refusals: {{}}, approved: '', events: '__CHANNEL__:1' }})
               .then(() => done('answered'), (failure) => done(failure.code ?? String(failure)))"
        );
        let answered = window.page.execute_async(&call, vec![]).await?;
        assert_eq!(answered, "passing_place", "{command}");
    }
    // What the menu bar of a Mac would do.
    window.page.execute("['settings', 'run_again', 'explain_root'].forEach(window.iechorMenu)", vec![]).await?;
    window.screen("refused").await?;
    window.close().await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_first_start_finishes_what_an_administrator_set_up_and_asks_nothing() -> Result<()> {
    let mac = Mac::made(|spec| Spec { home: Home::NeverLoggedIn, answer: PromptAnswer::Deny, ..spec });
    let install = ["install", "--user", "dev", "--cli", "user", "--socket", "--ports"];
    mac.setup(&install).exits(0).says("done at their first start, without a password");
    mac.first_login("dev");
    let window = Window::open(&mac, Look { account: DEV, ..Look::default() }).await?;
    // Not the first-launch choice: it was made.
    window.screen("settings").await?;
    window.close().await?;
    assert!(mac.at("/Users/dev/.iechor/bin/iechor").is_symlink());
    mac.setup(&["status"]).exits(0);
    // Who chose for themselves is not finished for.
    fs::remove_file(mac.at("/Users/dev/.iechor/bin/iechor"))?;
    let window = Window::open(&mac, Look { account: DEV, ..Look::default() }).await?;
    window.screen("settings").await?;
    window.close().await?;
    assert!(!mac.at("/Users/dev/.iechor/bin/iechor").exists(), "a difference is shown, and mended when they say so");
    Ok(())
}

/// Runs the window to its end, with a display or without.
fn run(arguments: &[&str], variables: &[(&str, &str)]) -> (i32, String, String) {
    let mut command = Command::new(promises::programs().join("iechor-setup-window"));
    command.args(arguments).env_clear().envs(variables.iter().copied());
    let ran = command.output().unwrap();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (ran.status.code().unwrap(), text(&ran.stdout), text(&ran.stderr))
}

#[test]
fn without_a_display_a_start_that_cannot_go_on_says_so_on_standard_error() {
    let (code, _, said) = run(&["--prefix", "/nonexistent"], &[]);
    assert!(code == 1 && said.contains("there is no simulated Mac at"), "{code}: {said}");
    let (code, _, said) = run(&["--dance"], &[("DISPLAY", "")]);
    assert!(code == 2 && said.contains("unexpected argument '--dance' found"), "{code}: {said}");
}

#[test]
fn a_question_about_the_window_is_answered_without_one() {
    let (code, said, _) = run(&["--version"], &[("DISPLAY", ":none")]);
    assert!(code == 0 && said.starts_with("iechor-setup-window "), "{code}: {said}");
    for (language, heading) in
        [("en", "Usage: "), ("de", "Verwendung: "), ("fr", "Utilisation\u{a0}: "), ("ar", "الاستخدام")]
    {
        let (code, said, _) = run(&["--lang", language, "--help"], &[("DISPLAY", ":none")]);
        assert!(code == 0 && said.contains(heading), "{code}: {said}");
        for option in ["--prefix <", "--as <", "--lang <", "--settings\n", "--if-needed\n", "--help\n", "--version\n"] {
            assert!(said.contains(option), "{option}: {said}");
        }
        assert!(language == "en" || !said.contains("this Mac"), "{said}");
    }
}

#[test]
fn what_is_wrong_with_an_argument_is_said_in_the_language_of_whoever_reads_it() {
    let display = ("DISPLAY", "");
    let (code, _, errors) = run(&["--lang", "de", "--dance"], &[display]);
    assert!(code == 2 && errors.contains("unerwartetes Argument"), "{code}: {errors}");
    let cases: [(&[&str], &str, &str); 9] = [
        (&["--dance"], "unexpected argument '--dance' found", "unerwartetes Argument '--dance'"),
        (&["home"], "unexpected argument 'home' found", "unerwartetes Argument 'home'"),
        (&["-x"], "unexpected argument '-x' found", "unerwartetes Argument '-x'"),
        (&["--as"], "a value is required for '--as'", "'--as' erfordert einen Wert"),
        (&["--lang", "tlh"], "invalid value 'tlh' for '--lang'", "ungültiger Wert 'tlh' für '--lang'"),
        (&["--settings=now"], "unexpected value 'now' for '--settings'", "unerwarteter Wert 'now' für '--settings'"),
        (&["--as", "a", "--as", "b"], "'--as' cannot be used multiple times", "'--as' kann nicht mehrfach"),
        (
            &["--settings", "--settings"],
            "'--settings' cannot be used multiple times",
            "'--settings' kann nicht mehrfach",
        ),
        (&["--if-needed", "--settings"], "cannot be used with '--settings'", "nicht zusammen mit '--settings'"),
    ];
    for (arguments, english, german) in cases {
        for (language, says, help) in [("en_US.UTF-8", english, "help: see"), ("de_DE.UTF-8", german, "so sehen Sie")] {
            let (code, said, errors) = run(arguments, &[display, ("LANG", language)]);
            assert!(code == 2 && said.is_empty() && errors.contains(says) && errors.contains(help), "{code}: {errors}");
        }
    }
}

#[test]
fn no_page_is_drawn_for_root() {
    if !promises::is_root("no_page_is_drawn_for_root") {
        return;
    }
    // A display that is not there: opening a window would fail in another way.
    let (code, _, said) = run(&["--dance"], &[("DISPLAY", ":none")]);
    assert!(code == 2 && said.contains("unexpected argument"), "{code}: {said}");
}

/// The environment of a process and of all that it started.
fn environments(pid: &str, into: &mut Vec<String>) {
    let place = Path::new("/proc").join(pid);
    // One that ended meanwhile holds nothing.
    into.push(String::from_utf8_lossy(&fs::read(place.join("environ")).unwrap_or_default()).into_owned());
    let children = fs::read_to_string(place.join("task").join(pid).join("children")).unwrap_or_default();
    children.split_whitespace().for_each(|child| environments(child, into));
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_that_libraries_obey_reaches_what_the_window_starts() -> Result<()> {
    const HOSTILE: &str = "MallocStackLogging=lite MallocLogFile=/tmp/x DYLD_INSERT_LIBRARIES=/tmp/x \
                           GCONV_PATH=/tmp/x OBJC_DEBUG_POOL_ALLOCATION=YES LANG=../../tmp/x PATH=/tmp/x";
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Ask);
    let line = format!("echo $$ > \"$HOME/pid\"\n{HOSTILE} exec \"$@\"");
    let window =
        Window::open(&mac, Look { through: Some(&line), arguments: &["--settings"], ..Look::default() }).await?;
    // It opened, in the process that was started, and with its arguments.
    window.screen("settings").await?;
    let pid = window.written("pid").await?;
    let mut found = Vec::new();
    environments(pid.trim(), &mut found);
    assert!(found[0].contains("HOME=") && found[0].contains("PATH=/usr/bin:"), "{found:?}");
    for name in HOSTILE.split_whitespace() {
        let name =
            if name.starts_with("PATH") || name.starts_with("LANG") { name } else { name.split('=').next().unwrap() };
        assert!(!found.iter().any(|all| all.split('\0').any(|pair| pair.starts_with(name))), "{name}: {found:?}");
    }
    window.close().await?;
    Ok(())
}
