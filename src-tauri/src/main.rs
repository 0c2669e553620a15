//! The window: thin commands over the loop. Unprivileged; the only crate with a webview.
//!
//! `arguments.rs` holds the arguments, `commands.rs` the commands, [`State`] what they share. The page names choices,
//! never paths; what the loop does with them is decided below this crate. `elevate::environment` comes first: it leaves
//! nothing in the environment that whoever started the window could steer root's programs with.
//!
//! A start that cannot go on (the app lies on a disk image, there is no such account, a wrong
//! argument) says so on standard error, and in the window: whoever opened it in the Finder sees no
//! standard error. The exit code is the failure's either way, once the window is closed.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod app;
mod arguments;
mod commands;
mod goal;
#[cfg(target_os = "macos")]
mod mac;
mod start;

use std::{
    io::Write,
    path::PathBuf,
    process::ExitCode,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, AtomicU32, Ordering::SeqCst},
        mpsc::Sender,
    },
    thread,
};

use elevate::Session;
use model::{AppState, Code, Doing, Failure, Language};
use start::{FirstPage, Start, can_show, complain, start};
use tauri::{
    AppHandle, Manager, RunEvent, Url, WebviewUrl, WebviewWindow, WebviewWindowBuilder, WindowEvent,
    webview::NewWindowResponse,
};

/// What the commands share.
struct State {
    /// Or why there is none: then the window shows that, and nothing else can be asked of it.
    session: Result<Arc<Session>, Failure>,
    settings: bool,
    /// Whether a loop is running; there is one at a time, and the window stays open for it.
    running: AtomicBool,
    /// Whether a first start is running: whoever closes the window then refuses nothing, and is asked at the next start.
    starting: AtomicBool,
    /// Whether the window closes by itself where a first start has nothing to tell.
    if_needed: bool,
    /// Whether the window was closed while it was asked something: it goes once that is over.
    closing: AtomicBool,
    /// Whether something is chosen in the page that closing would lose: the page asks about it, once.
    unapplied: AtomicBool,
    /// Where the answer to a simulated password prompt or to a new list goes, while there is one.
    prompt: Mutex<Option<Sender<bool>>>,
    /// The report that was shown last; only that is saved.
    report: Mutex<Option<String>>,
    /// What the last run that did not end well named, for the Finder; only that is shown there.
    failed: Mutex<Option<PathBuf>>,
    /// How large everything is shown, in percent.
    zoom: AtomicU32,
}

/// A step of enlarging what the window shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
enum Zoom {
    /// To the next larger size.
    In,
    /// To the next smaller size.
    Out,
    /// To the usual size.
    Reset,
}

impl Zoom {
    /// The sizes there are, in percent. The largest one still shows a whole button in the smallest window.
    const SIZES: [u32; 8] = [75, 90, 100, 110, 125, 150, 175, 200];

    /// The size after this step.
    fn from(self, size: u32) -> u32 {
        let mut sizes = Self::SIZES.into_iter();
        match self {
            Self::In => sizes.find(|larger| *larger > size).unwrap_or(size),
            Self::Out => sizes.rfind(|smaller| *smaller < size).unwrap_or(size),
            Self::Reset => 100,
        }
    }
}

impl State {
    fn new(session: Result<Arc<Session>, Failure>, settings: bool, if_needed: bool) -> Self {
        let [running, starting, closing, unapplied] = [(); 4].map(|()| AtomicBool::new(false));
        let (prompt, report, failed) = (Mutex::new(None), Mutex::new(None), Mutex::new(None));
        let zoom = AtomicU32::new(100);
        Self { session, settings, running, starting, if_needed, closing, unapplied, prompt, report, failed, zoom }
    }

    /// The session, or why there is none.
    fn session(&self) -> Result<&Session, Failure> {
        self.session.as_deref().map_err(Clone::clone)
    }

    /// What iEchor itself does meanwhile.
    fn app(&self) -> AppState {
        self.session().map_or(AppState::Apart, |session| app::state(session, self.settings, self.if_needed))
    }

    /// Enlarges or reduces what the window shows.
    fn zoom(&self, window: &WebviewWindow, step: Zoom) -> Result<(), Failure> {
        let size = step.from(self.zoom.load(SeqCst));
        window
            .set_zoom(f64::from(size) / 100.0)
            .map_err(|e| Failure::io(Doing::ZoomWindow, "", std::io::Error::other(e)))?;
        self.zoom.store(size, SeqCst);
        Ok(())
    }

    /// Answers what the run asks; whether it asked anything.
    fn answer(&self, allow: bool) -> bool {
        // A poisoned lock holds a sender all the same.
        let mut prompt = self.prompt.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        prompt.take().is_some_and(|waiting| waiting.send(allow).is_ok())
    }

    /// Leaves what the run asks without an answer; whether it asked anything.
    fn withdraw(&self) -> bool {
        self.prompt.lock().unwrap_or_else(std::sync::PoisonError::into_inner).take().is_some()
    }
}

/// Does what was chosen in the menu bar; `settings`, `run_again` and `uninstall` are the page's. Help is what root means
/// here.
#[cfg_attr(not(target_os = "macos"), allow(dead_code))]
fn chosen(app: &AppHandle, id: &str) {
    let Some(window) = app.get_webview_window("setup") else { return };
    // If it cannot be done, the window stays as it is.
    let zoom = |step| drop(app.state::<State>().zoom(&window, step));
    match id {
        "settings" | "run_again" | "uninstall" => drop(window.eval(format!("window.iechorMenu('{id}')"))),
        "help" => drop(window.eval("window.iechorMenu('explain_root')")),
        #[cfg(target_os = "macos")]
        "show_log" => drop(app.state::<State>().session().map(mac::show_log)),
        "zoom_in" => zoom(Zoom::In),
        "zoom_out" => zoom(Zoom::Out),
        "zoom_reset" => zoom(Zoom::Reset),
        _ => {}
    }
}

/// Closing is cancelling; once steps run they end first, all or nothing. Whether it may close now.
fn may_close(app: &AppHandle) -> bool {
    let state = app.state::<State>();
    let prompted = if state.starting.load(SeqCst) { state.withdraw() } else { state.answer(false) };
    let running = state.running.load(SeqCst);
    if running {
        state.closing.store(prompted, SeqCst);
    }
    let Some(window) = app.get_webview_window("setup") else { return !running };
    // The page says why the window stays, or asks. Once it was asked, whoever closes again means it.
    let told = (running && !prompted) || (!running && state.unapplied.swap(false, SeqCst));
    let heard = told && window.eval("window.iechorMenu('leave')").is_ok();
    !running && !heard
}

fn main() -> ExitCode {
    let (state, page) = match start() {
        Ok(Start::Shows(state, page)) => (*state, page),
        Ok(Start::Ended(code)) => return code,
        Err(failure) => {
            complain(&failure);
            if !can_show() {
                return ExitCode::from(failure.code.exit());
            }
            // Asking again would not help: the program stays as and where it is.
            let page = serde_json::json!({ "refused": failure });
            (State::new(Err(failure), false, false), thread::spawn(|| page))
        }
    };
    let failed = state.session.as_ref().err().map(|failure| failure.code);
    match show(state, page, failed) {
        Ok(()) => ExitCode::from(failed.map_or(0, Code::exit)),
        Err(failure) => {
            complain(&failure);
            ExitCode::from(failed.unwrap_or(failure.code).exit())
        }
    }
}

/// Whether the window may go there.
fn may_go(page: &Url) -> bool {
    let own = is_own(page);
    if !own {
        let _ = writeln!(std::io::stderr(), "iechor-setup-window: the page may not go to '{page}'");
    }
    own
}

/// Whether a page is this program's own: as Tauri names it on macOS and Linux, and on other systems.
fn is_own(page: &Url) -> bool {
    matches!(
        (page.scheme(), page.host_str()),
        ("tauri", Some("localhost")) | ("http" | "https", Some("tauri.localhost"))
    )
}

/// Shows the window until it is closed. A start that `failed` ends with that failure's exit code.
fn show(state: State, page: FirstPage, failed: Option<Code>) -> Result<(), Failure> {
    let language = Language::spoken();
    let words = serde_json::json!({
        "language": language.tag(),
        "right_to_left": language.is_right_to_left(),
        "messages": language.messages(),
    });
    let context = tauri::generate_context!();
    #[cfg(target_os = "macos")]
    if mac::is_second(&context.config().identifier) {
        return Ok(());
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
            commands::first_start,
            commands::decide,
            commands::refuse,
            commands::answer,
            commands::set_aside,
            commands::put_in_order,
            commands::report,
            commands::save_report,
            commands::explain_root,
            commands::administrator_text,
            commands::test_port,
            commands::open_login_items,
            commands::open_managed_url,
            commands::open_app,
            commands::show_in_finder,
            commands::show_failed,
            commands::zoom,
            commands::unapplied,
            commands::ready,
            commands::report_error,
            commands::close,
        ])
        .setup(move |app| {
            let page = page.join().map_err(|_| "this Mac could not be looked at")?;
            let start = format!("window.iechorWords = {words}; window.iechorStart = {page};");
            // What is dropped on the window goes nowhere: Tauri takes it, and tells only pages that may listen.
            let window = WebviewWindowBuilder::new(app, "setup", WebviewUrl::default())
                .initialization_script(start)
                .on_navigation(may_go)
                .on_new_window(|_, _| NewWindowResponse::Deny)
                .title("iEchor Setup")
                .inner_size(680.0, 560.0)
                .min_inner_size(480.0, 400.0)
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
    let app = built.map_err(|e| Failure::io(Doing::OpenWindow, "", std::io::Error::other(e)))?;
    app.run(move |app, event| match event {
        // Quit in the menu bar closes no window first. (Quit in the Dock and logging out come past here on
        // a Mac, to `Exit` only: then the journal is what the next start goes by.)
        RunEvent::ExitRequested { api, .. } if !may_close(app) => api.prevent_exit(),
        // The event loop ends the process, always with 0.
        RunEvent::Exit => {
            if let Some(code) = failed {
                app.cleanup_before_exit();
                std::process::exit(code.exit().into());
            }
        }
        _ => {}
    });
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn enlarging_goes_step_by_step_and_ends() {
        let mut size = 100;
        for expected in [110, 125, 150, 175, 200, 200] {
            size = Zoom::In.from(size);
            assert_eq!(size, expected);
        }
        assert_eq!(Zoom::Out.from(size), 175);
        assert_eq!(Zoom::Reset.from(size), 100);
        assert_eq!(Zoom::Out.from(75), 75);
    }

    #[test]
    fn only_the_page_that_came_with_the_program_is_its_own() {
        let is_own = |page: &str| is_own(&page.parse().expect("an address"));
        for own in ["tauri://localhost/", "tauri://localhost/index.html?a#b", "https://tauri.localhost/"] {
            assert!(is_own(own), "{own}");
        }
        for other in [
            "https://example.com/",
            "http://localhost/",
            "http://127.0.0.1:80/",
            "https://tauri.localhost.example.com/",
            "tauri://other/",
            "file:///etc/passwd",
            "data:text/html,x",
            "about:blank",
            "javascript:alert(1)",
            "x-apple.systempreferences:com.apple.preference.security",
        ] {
            assert!(!is_own(other), "{other}");
        }
    }
}
