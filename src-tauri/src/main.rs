//! The window: ten thin commands over the loop. Unprivileged; the only crate with a webview.
//!
//! `commands.rs` holds the commands, [`State`] what they share. The page names choices, never
//! paths; what the loop does with them is decided below this crate.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod commands;
#[cfg(target_os = "macos")]
mod mac;

use std::{
    collections::HashMap,
    path::PathBuf,
    process::ExitCode,
    sync::{
        Mutex,
        atomic::{AtomicBool, Ordering::SeqCst},
        mpsc::Sender,
    },
};

use clap::Parser;
use elevate::{At, Descent, Session};
use model::Failure;
use tauri::{AppHandle, Manager, RunEvent, WebviewUrl, WebviewWindowBuilder, WindowEvent};

/// Set up what iEchor Desktop needs on this Mac, in a window.
#[derive(Debug, Parser)]
#[command(name = "iechor-setup-window", version)]
struct Arguments {
    /// Work on the simulated Mac in this directory
    #[arg(long, value_name = "DIR")]
    prefix: Option<PathBuf>,
    /// For this account: as root, or on a simulated Mac
    #[arg(long = "as", value_name = "USER")]
    user: Option<String>,
    /// Open on Settings > Advanced, also before set-up was finished
    #[arg(long)]
    settings: bool,
}

/// What the commands share.
struct State {
    session: Session,
    settings: bool,
    /// Whether a loop is running; there is one at a time, and the window stays open for it.
    running: AtomicBool,
    /// Whether the window was closed while a password was asked for: it goes once that is over.
    closing: AtomicBool,
    /// Where the answer to a simulated password prompt goes, while there is one.
    prompt: Mutex<Option<Sender<bool>>>,
}

impl State {
    /// Answers the prompt; whether there was one.
    fn answer(&self, allow: bool) -> bool {
        // A poisoned lock holds a sender all the same.
        let mut prompt = self.prompt.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        prompt.take().is_some_and(|waiting| waiting.send(allow).is_ok())
    }
}

/// The message catalogue, which the page and the command line use too.
struct Words(HashMap<String, String>);

impl Words {
    fn english() -> Self {
        // Checked by a test; a broken catalogue cannot be built into a release.
        let text = include_str!("../../assets/messages/en.json");
        Self(serde_json::from_str(text).unwrap_or_default())
    }

    /// The text of `key`, or the key itself: ugly, and noticed.
    fn say<'w>(&'w self, key: &'w str) -> &'w str {
        self.0.get(key).map_or(key, String::as_str)
    }
}

/// Tells the page what was chosen in the menu bar: `settings` or `run_again`.
#[cfg_attr(not(target_os = "macos"), allow(dead_code))]
fn chosen(app: &AppHandle, id: &str) {
    if let (Some(window), "settings" | "run_again") = (app.get_webview_window("setup"), id) {
        let _ = window.eval(format!("window.iechorMenu('{id}')"));
    }
}

/// Closing is cancelling; once steps run they end first, all or nothing. Whether it may close now.
fn may_close(app: &AppHandle) -> bool {
    let state = app.state::<State>();
    let prompted = state.answer(false);
    let running = state.running.load(SeqCst);
    if running {
        state.closing.store(prompted, SeqCst);
    }
    !running
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match run(&arguments) {
        Ok(code) => code,
        Err(failure) => {
            eprintln!("iechor-setup-window: {failure}\nhelp: {}", failure.help);
            ExitCode::from(failure.code.exit())
        }
    }
}

fn run(arguments: &Arguments) -> Result<ExitCode, Failure> {
    let session = Session::open(arguments.prefix.as_deref(), arguments.user.as_deref(), At::Window)?;
    if let Descent::Ended(code) = elevate::descend(session.tree(), session.person(), true)? {
        return Ok(ExitCode::from(code));
    }
    // Before anything is shown: an interrupted run is put in order. If that fails, what is shown
    // first will fail too, and say so.
    let mut recovered = false;
    if let Err(failure) = session.recover(false, &mut |_| recovered = true) {
        eprintln!("iechor-setup-window: {failure}");
    }
    // The first screen comes with the page: no question and answer before it can be drawn.
    let start = match session.view(arguments.settings, recovered) {
        Ok(view) => serde_json::json!({ "view": view }),
        Err(failure) => serde_json::json!({ "failure": failure }),
    };
    let start = format!("window.iechorStart = {start};");
    let state = State {
        session,
        settings: arguments.settings,
        running: AtomicBool::new(false),
        closing: AtomicBool::new(false),
        prompt: Mutex::new(None),
    };
    let context = tauri::generate_context!();
    #[cfg(target_os = "macos")]
    if mac::is_second(&context.config().identifier) {
        return Ok(ExitCode::SUCCESS);
    }
    let builder = tauri::Builder::default();
    #[cfg(target_os = "macos")]
    let builder = builder.menu(mac::menu);
    let built = builder
        .manage(state)
        .invoke_handler(tauri::generate_handler![
            commands::view,
            commands::explain,
            commands::apply,
            commands::answer,
            commands::administrator_text,
            commands::test_port,
            commands::open_login_items,
            commands::ready,
            commands::report_error,
            commands::close,
        ])
        .setup(move |app| {
            let window = WebviewWindowBuilder::new(app, "setup", WebviewUrl::default())
                .initialization_script(start)
                .title("iEchor Setup")
                .inner_size(680.0, 560.0)
                .resizable(false)
                .maximizable(false)
                .center()
                .build()?;
            #[cfg(target_os = "macos")]
            {
                mac::set_up(app);
                mac::remember_place(&window);
            }
            let _ = window;
            Ok(())
        })
        .on_window_event(|window, event| {
            if let WindowEvent::CloseRequested { api, .. } = event
                && !may_close(window.app_handle())
            {
                api.prevent_close();
            }
        })
        .build(context);
    let app = built.map_err(|e| Failure::io("open", "the window", &e))?;
    app.run(|app, event| {
        // Quit in the menu bar closes no window first. (Quit in the Dock and logging out come past here on
        // a Mac, to `Exit` only: then the journal is what the next start goes by.)
        if let RunEvent::ExitRequested { api, .. } = event
            && !may_close(app)
        {
            api.prevent_exit();
        }
    });
    Ok(ExitCode::SUCCESS)
}
