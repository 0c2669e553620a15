//! The window: thin commands over the loop. Unprivileged; the only crate with a webview.
//!
//! `commands.rs` holds the commands, [`State`] what they share. The page names choices, never
//! paths; what the loop does with them is decided below this crate. `elevate::environment` comes first: it
//! leaves nothing in the environment that whoever started the window could steer root's programs with.
//!
//! A start that cannot go on (the app lies on a disk image, there is no such account, a wrong
//! argument) says so on standard error, and in the window: whoever opened it in the Finder sees no
//! standard error. The exit code is the failure's either way, once the window is closed.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod app;
mod commands;
mod goal;
#[cfg(target_os = "macos")]
mod mac;

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

use clap::Parser;
use elevate::{
    Frontend, Interaction, Role, Session,
    environment::{self, Variables},
};
use model::{AppState, Choices, Code, Doing, Failure, FirstStart, FirstStartDue, Item, Language, Status, View, said};
use serde_json::Value;
use tauri::{
    AppHandle, Manager, RunEvent, Url, WebviewUrl, WebviewWindow, WebviewWindowBuilder, WindowEvent,
    webview::NewWindowResponse,
};

/// Set up what iEchor Desktop needs on this Mac, in a window.
#[derive(Debug, Parser)]
#[command(name = "iechor-setup-window", version)]
struct Arguments {
    /// Work on the simulated Mac in this directory
    #[arg(long, value_name = "DIR")]
    prefix: Option<PathBuf>,
    /// For this account, or @console: whoever sits at this Mac (as root, or on a simulated Mac)
    #[arg(long = "as", value_name = "USER")]
    user: Option<String>,
    /// Speak this language instead of the one of the system
    #[arg(long, value_name = "CODE", value_parser = |tag: &str| Language::of_tag(tag).ok_or("there is no such language"))]
    lang: Option<Language>,
    /// Open on Settings > Advanced, also before set-up was finished
    #[arg(long)]
    settings: bool,
    /// Open only if something changed, or set-up was neither finished nor refused; else end with 0 (for the app, at
    /// each of its starts)
    #[arg(long, conflicts_with = "settings")]
    if_needed: bool,
}

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

/// What the page shows first. This Mac is looked at while the system's part of the window is made.
type FirstPage = thread::JoinHandle<Value>;

/// How a start ends.
enum Start {
    /// With a window, and what its page shows first.
    Shows(Box<State>, FirstPage),
    /// Without one.
    Ended(ExitCode),
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

/// Says it to whoever started the window in a terminal or a script.
fn complain(failure: &Failure) {
    // Nobody may be listening.
    let said: Vec<String> = std::iter::once(failure.message_text()).chain(failure.cause_texts()).collect();
    let _ = writeln!(std::io::stderr(), "iechor-setup-window: {}\nhelp: {}", said.join(": "), failure.help_text());
}

fn start() -> Result<Start, Failure> {
    let variables = if cfg!(target_os = "macos") { Variables::ForWindow } else { Variables::ForGtk };
    environment::clear(variables)?;
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        // `--help` or `--version`: an answer, not an error.
        Err(asked) if !asked.use_stderr() => {
            let _ = asked.print();
            return Ok(Start::Ended(ExitCode::SUCCESS));
        }
        Err(wrong) => return Err(usage(&wrong)),
    };
    arguments.lang.unwrap_or_else(environment::language).speak();
    let if_needed = arguments.if_needed;
    match opened(&arguments) {
        // Nobody asked for a window, so none says what is in the way of one.
        Err(failure) if if_needed => {
            complain(&failure);
            Ok(Start::Ended(ExitCode::from(failure.code.exit())))
        }
        start => start,
    }
}

fn opened(arguments: &Arguments) -> Result<Start, Failure> {
    let session = Session::open(arguments.prefix.as_deref(), arguments.user.as_deref(), Interaction::Window)?;
    if let Role::Ended(code) = elevate::drop_privileges(session.tree(), session.person(), true, None)? {
        return Ok(Start::Ended(ExitCode::from(code)));
    }
    // Before anything is shown: an interrupted run is put in order, and what an administrator set up before this person
    // had a home, or an organisation decides altogether, is finished, and what an update brings and needs no password,
    // without a prompt. If that fails, what is shown first will fail too, or offer it, and say so.
    let mut recovered = false;
    let ready = session
        .recover(false, &mut |_| recovered = true)
        .and_then(|()| session.finish_install(&mut |_| {}))
        .and_then(|_| session.bring_over(&mut |_| {}));
    if let Err(failure) = &ready {
        complain(failure);
    }
    elevate::debug!("ready: {:?}", ready.as_ref().err().map(|failure| failure.code));
    let first = first_start(&session);
    let session = Arc::new(session);
    let looked_at = Arc::clone(&session);
    let (settings, if_needed) = (arguments.settings, arguments.if_needed);
    let look = move || {
        let app = app::state(&looked_at, settings, if_needed);
        looked_at.view(settings, recovered).map(|view| View { app, ..view })
    };
    // The first screen comes with the page: no question and answer before it can be drawn.
    let page = if if_needed {
        let view = look()?;
        if first == First::Nothing && !is_needed(&view) {
            return Ok(Start::Ended(ExitCode::SUCCESS));
        }
        thread::spawn(move || first.page(&view))
    } else {
        thread::spawn(move || match look() {
            // Whoever opens the window by hand sees it in Settings, and is not asked.
            Ok(view) if first == First::Nothing => first.page(&View { notices: Vec::new(), ..view }),
            Ok(view) => first.page(&view),
            Err(failure) => serde_json::json!({ "failure": failure }),
        })
    };
    Ok(Start::Shows(Box::new(State::new(Ok(session), settings, if_needed)), page))
}

/// What is to be shown of a first start for which the wizard is not the way.
#[derive(PartialEq)]
enum First {
    /// Nothing.
    Nothing,
    /// It is run in the window, since an administrator is asked.
    Due(FirstStartDue),
    /// It was run, and did something instead of what it could not do.
    Done(Box<FirstStart>),
}

impl First {
    fn page(&self, view: &View) -> Value {
        match self {
            Self::Nothing => serde_json::json!({ "view": view }),
            Self::Due(due) => serde_json::json!({ "view": view, "due": due }),
            Self::Done(first) => serde_json::json!({ "view": view, "first": first }),
        }
    }
}

/// Runs the first start at once where nobody is asked for anything. What fails here is told of by the rest of the start.
fn first_start(session: &Session) -> First {
    let due = match session.first_start_due() {
        Ok(Some(due)) => due,
        Ok(None) => return First::Nothing,
        Err(failure) => {
            elevate::debug!("first start: {failure}");
            return First::Nothing;
        }
    };
    if due.asks {
        return First::Due(due);
    }
    let mut frontend = Frontend { on_event: &mut |_| {}, ask_password: &mut |_| None, agree_again: &mut |_| false };
    match session.first_start(&mut frontend) {
        Ok(Some(first)) if !first.has_all() => First::Done(Box::new(first)),
        Ok(_) => First::Nothing,
        Err(failure) => {
            complain(&failure);
            First::Nothing
        }
    }
}

/// Whether there is anything to ask: something changed, or what is recommended was neither set up nor refused, and is
/// not all decided by an organisation.
fn is_needed(view: &View) -> bool {
    let Status { finished, managed, choices: Choices { refused, .. }, .. } = &view.status;
    let asked = |item: &Item| view.recommended_choices.wants(*item) && !refused.contains_key(item);
    let first = !finished && !managed.decides_all();
    !view.notices.is_empty() || (first && Item::ALL.iter().any(asked))
}

/// What clap says of wrong arguments, without its frame for a terminal.
fn usage(wrong: &clap::Error) -> Failure {
    let text = wrong.render().to_string();
    let what = text.lines().next().unwrap_or_default().trim_start_matches("error: ");
    let failure = Failure::of(Code::Usage, said!("failure-window_arguments", what = what));
    failure.with_help(said!("failure-window_arguments-help"))
}

/// Whether a start that cannot go on can be shown in a window: there is a display, and this is not root,
/// for whom no page is ever drawn. Whoever starts this as root has a terminal or a log to read.
fn can_show() -> bool {
    #[cfg(target_os = "macos")]
    let display = mac::has_display();
    #[cfg(not(target_os = "macos"))]
    let display =
        ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| std::env::var_os(name).is_some_and(|v| !v.is_empty()));
    display && !rustix::process::geteuid().is_root()
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
