//! The window: ten thin commands over the loop. Unprivileged; the only crate with a webview.
//!
//! `commands.rs` holds the commands, [`State`] what they share. The page names choices, never
//! paths; what the loop does with them is decided below this crate.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod commands;

use std::{
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
use tauri::{WebviewUrl, WebviewWindowBuilder, WindowEvent};

/// Set up what iEchor Desktop needs on this Mac, in a window.
#[derive(Debug, Parser)]
#[command(name = "iechor-setup-window", version)]
struct Arguments {
    /// Work on the simulated Mac in this directory
    #[arg(long, value_name = "DIR")]
    prefix: Option<PathBuf>,
    /// For this account of the simulated Mac
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
    if let Descent::Ended(code) = elevate::descend(session.tree(), session.person())? {
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
    let ran = tauri::Builder::default()
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
            WebviewWindowBuilder::new(app, "setup", WebviewUrl::default())
                .initialization_script(start)
                .title("iEchor Setup")
                .inner_size(680.0, 560.0)
                .resizable(false)
                .maximizable(false)
                .center()
                .build()?;
            Ok(())
        })
        .on_window_event(|window, event| {
            use tauri::Manager;
            if let WindowEvent::CloseRequested { api, .. } = event {
                let state = window.state::<State>();
                // Closing is cancelling; once steps run they end first, all or nothing.
                let prompted = state.answer(false);
                if state.running.load(SeqCst) {
                    state.closing.store(prompted, SeqCst);
                    api.prevent_close();
                }
            }
        })
        .run(tauri::generate_context!());
    ran.map_err(|e| Failure::io("open", "the window", &e))?;
    Ok(ExitCode::SUCCESS)
}
