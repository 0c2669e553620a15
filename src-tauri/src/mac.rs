//! What a window has on a Mac and nowhere else: the menu bar, its place remembered, one of it, the Finder, and
//! other apps.

use std::{
    ffi::{CStr, OsStr, c_void},
    os::unix::ffi::OsStrExt,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use elevate::Session;
use model::{Code, Doing, Failure, catalogue, names, said, text};
use objc2_app_kit::{NSApplicationActivationOptions, NSRunningApplication, NSWindow, NSWorkspace};
use objc2_foundation::{NSArray, NSString, NSURL};
use tauri::{
    App, AppHandle, WebviewWindow, Wry,
    menu::{AboutMetadata, Menu, MenuItem, PredefinedMenuItem as Usual, Submenu},
};

use crate::chosen;

/// The menu bar: the app's own items, and those without which copying and closing by keyboard do not
/// work on a Mac.
pub(crate) fn menu(app: &AppHandle<Wry>) -> tauri::Result<Menu<Wry>> {
    let item = |id: &str, keys| MenuItem::with_id(app, id, catalogue::say(&format!("action-{id}")), true, keys);
    let separator = || Usual::separator(app);
    let name = &app.package_info().name;
    let ours = Submenu::with_items(
        app,
        name,
        true,
        &[
            &Usual::about(app, None, Some(AboutMetadata::default()))?,
            &separator()?,
            &item("settings", Some("CmdOrCtrl+,"))?,
            &item("run_again", None)?,
            &item("uninstall", None)?,
            &separator()?,
            &Usual::services(app, None)?,
            &separator()?,
            &Usual::hide(app, None)?,
            &Usual::hide_others(app, None)?,
            &Usual::show_all(app, None)?,
            &separator()?,
            // Not the usual one: that ends the process at once (NSApplication's terminate:), in the midst
            // of a run; this one asks first whether it may.
            &MenuItem::with_id(app, "quit", text!("action-quit", name = name), true, Some("CmdOrCtrl+Q"))?,
        ],
    )?;
    let edit = Submenu::with_items(
        app,
        catalogue::say("menu-edit"),
        true,
        &[&Usual::copy(app, None)?, &Usual::select_all(app, None)?],
    )?;
    let view = Submenu::with_items(
        app,
        catalogue::say("menu-view"),
        true,
        &[
            &item("zoom_reset", Some("CmdOrCtrl+0"))?,
            &item("zoom_in", Some("CmdOrCtrl+="))?,
            &item("zoom_out", Some("CmdOrCtrl+-"))?,
        ],
    )?;
    let window = Submenu::with_items(
        app,
        catalogue::say("menu-window"),
        true,
        &[&Usual::minimize(app, None)?, &Usual::close_window(app, None)?],
    )?;
    let help = Submenu::with_items(
        app,
        catalogue::say("menu-help"),
        true,
        &[
            // Of this window's subject: the help of iEchor Desktop is another one's.
            &MenuItem::with_id(
                app,
                "help",
                text!("action-help", name = catalogue::say("app-title")),
                true,
                Some("CmdOrCtrl+Shift+/"),
            )?,
            &separator()?,
            &item("show_log", None)?,
        ],
    )?;
    // The system adds its search field to this one.
    help.set_as_help_menu_for_nsapp()?;
    Menu::with_items(app, &[&ours, &edit, &view, &window, &help])
}

/// Sets up what needs the app.
pub(crate) fn set_up(app: &App<Wry>) {
    app.on_menu_event(|app, event| match event.id().as_ref() {
        "quit" => app.exit(0),
        id => chosen(app, id),
    });
}

/// The window stands where it stood last; AppKit remembers that in the app's preferences
/// (NSWindow, `setFrameAutosaveName:`).
pub(crate) fn remember_place(window: &WebviewWindow) {
    let window = window.clone();
    // Windows are the main thread's.
    let _ = window.clone().run_on_main_thread(move || {
        let Ok(pointer) = window.ns_window() else { return };
        // SAFETY: `ns_window` gives this window's NSWindow, which lives as long as `window` does, and this
        // is the main thread.
        let native = unsafe { pointer.cast::<NSWindow>().as_ref() };
        if let Some(native) = native {
            native.setFrameAutosaveName(&NSString::from_str("setup"));
        }
    });
}

/// If another window of this very copy of the app is open already, shows that and says so. The system sees
/// to it when an app is opened in the Finder; this is for all other ways (NSRunningApplication,
/// `runningApplicationsWithBundleIdentifier:` and `activateWithOptions:`). Another copy is another
/// matter: a window that says to open the app in the Applications folder must not be what that leads to.
/// So is another program of the same app, which may be what opened this one.
pub(crate) fn is_second(identifier: &str) -> bool {
    let me = NSRunningApplication::currentApplication();
    let open = NSRunningApplication::runningApplicationsWithBundleIdentifier(&NSString::from_str(identifier));
    let other = open.iter().find(|app| {
        app.processIdentifier() != me.processIdentifier() && app.processIdentifier() > 0 && program(app) == program(&me)
    });
    let Some(other) = other else { return false };
    // A wish: since macOS 14 the system may leave another app in front.
    let _ = other.activateWithOptions(NSApplicationActivationOptions::ActivateAllWindows);
    true
}

/// The program that an app runs, as it is named to the system.
fn program(app: &NSRunningApplication) -> Option<String> {
    app.executableURL().and_then(|url| url.path()).map(|path| path.to_string())
}

/// Whether an app runs: any program of it but this window (NSWorkspace, `runningApplications`).
pub(crate) fn runs(app: &Path) -> bool {
    let me = std::process::id();
    NSWorkspace::sharedWorkspace().runningApplications().iter().any(|other| {
        let place = other.bundleURL().and_then(|url| url.path()).map(|path| path.to_string());
        u32::try_from(other.processIdentifier()) != Ok(me) && place.is_some_and(|place| Path::new(&place) == app)
    })
}

/// Starts an app; whether that worked. A new one (open(1), `-n`): to the system this window may be a program of the same
/// app, and it would only be brought to the front.
pub(crate) fn start(app: &Path) -> bool {
    let mut open = Command::new("/usr/bin/open");
    open.arg("-n").arg(app).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    open.status().is_ok_and(|ended| ended.success())
}

/// Shows in the Finder where the running app lies (NSWorkspace, `activateFileViewerSelectingURLs:`). Of
/// an app that was opened where it was downloaded, where it lies there.
pub(crate) fn show_in_finder() -> Result<(), Failure> {
    let program = std::env::current_exe().map_err(|e| Failure::io(Doing::FindProgram, "", e))?;
    let app = plan::app_location::app(&program);
    let from = mounted_from(app);
    let shown = from.as_deref().and_then(|from| plan::app_location::original(from, app)).filter(|place| place.is_dir());
    let url = NSURL::fileURLWithPath(&NSString::from_str(&shown.unwrap_or(app).to_string_lossy()));
    NSWorkspace::sharedWorkspace().activateFileViewerSelectingURLs(&NSArray::from_slice(&[&*url]));
    Ok(())
}

/// Shows a file or folder in the Finder, or the next folder above it that is there.
pub(crate) fn reveal(path: &Path) {
    let Some(shown) = path.ancestors().find(|place| place.symlink_metadata().is_ok()) else { return };
    let url = NSURL::fileURLWithPath(&NSString::from_str(&shown.to_string_lossy()));
    NSWorkspace::sharedWorkspace().activateFileViewerSelectingURLs(&NSArray::from_slice(&[&*url]));
}

/// Shows root's log in the Finder; where there is none yet, the folder that it will be in.
pub(crate) fn show_log(session: &Session) {
    reveal(&session.tree().on_disk(&format!("{}/{}", names::ROOT_RECORDS, names::LOG_TEXT)));
}

/// Opens an address in the person's browser (NSWorkspace, `openURL:`).
pub(crate) fn open(url: &str) -> Result<(), Failure> {
    let address = NSURL::URLWithString(&NSString::from_str(url));
    let opened = address.is_some_and(|address| NSWorkspace::sharedWorkspace().openURL(&address));
    let failure = || Failure::of(Code::Io, said!("failure-not_opened", what = url));
    if opened { Ok(()) } else { Err(failure().with_help(said!("failure-not_opened-help"))) }
}

/// What the null file system that macOS runs a downloaded app from was mounted from (F 5.14): the app
/// itself, as it lies where it was downloaded. XNU's nullfs_mount puts its argument there, and the
/// installers of McBopomofo and vChewing know a translocated app by it. Not seen on a Mac yet.
fn mounted_from(app: &Path) -> Option<PathBuf> {
    let stat = rustix::fs::statfs(app).ok()?;
    let text = |bytes: &[std::ffi::c_char]| {
        let bytes: Vec<u8> = bytes.iter().map(|c| c.to_ne_bytes()[0]).collect();
        CStr::from_bytes_until_nul(&bytes).ok().map(CStr::to_owned)
    };
    if text(&stat.f_fstypename)?.as_bytes() != b"nullfs" {
        return None;
    }
    text(&stat.f_mntfromname).map(|from| PathBuf::from(OsStr::from_bytes(from.as_bytes())))
}

#[link(name = "CoreGraphics", kind = "framework")]
unsafe extern "C" {
    // CGSession.h, macOS 10.3: NULL where nobody is logged in on a screen, as over ssh.
    fn CGSessionCopyCurrentDictionary() -> *const c_void;
}

#[link(name = "CoreFoundation", kind = "framework")]
unsafe extern "C" {
    fn CFRelease(object: *const c_void);
}

/// Whether a window could be shown at all.
pub(crate) fn has_display() -> bool {
    // SAFETY: takes nothing, and gives an object of ours to release, or NULL.
    let session = unsafe { CGSessionCopyCurrentDictionary() };
    if session.is_null() {
        return false;
    }
    // SAFETY: as above, and it is used nowhere else.
    unsafe { CFRelease(session) };
    true
}
