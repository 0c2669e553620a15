//! What a window has on a Mac and nowhere else: the menu bar, its place remembered, one of it.

use objc2_app_kit::{NSApplicationActivationOptions, NSRunningApplication, NSWindow};
use objc2_foundation::NSString;
use tauri::{
    App, AppHandle, WebviewWindow, Wry,
    menu::{AboutMetadata, Menu, MenuItem, PredefinedMenuItem as Usual, Submenu},
};

use crate::{Words, chosen};

/// The menu bar: the app's own items, and those without which copying and closing by keyboard do not
/// work on a Mac.
pub(crate) fn menu(app: &AppHandle<Wry>) -> tauri::Result<Menu<Wry>> {
    let words = Words::english();
    let item = |id: &str, keys| MenuItem::with_id(app, id, words.say(&format!("action.{id}")), true, keys);
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
            &separator()?,
            &Usual::services(app, None)?,
            &separator()?,
            &Usual::hide(app, None)?,
            &Usual::hide_others(app, None)?,
            &Usual::show_all(app, None)?,
            &separator()?,
            // Not the usual one: that ends the process at once (NSApplication's terminate:), in the midst
            // of a run; this one asks first whether it may.
            &MenuItem::with_id(
                app,
                "quit",
                words.say("action.quit").replace("{name}", name),
                true,
                Some("CmdOrCtrl+Q"),
            )?,
        ],
    )?;
    let edit = Submenu::with_items(
        app,
        words.say("menu.edit"),
        true,
        &[&Usual::copy(app, None)?, &Usual::select_all(app, None)?],
    )?;
    let window = Submenu::with_items(
        app,
        words.say("menu.window"),
        true,
        &[&Usual::minimize(app, None)?, &Usual::close_window(app, None)?],
    )?;
    Menu::with_items(app, &[&ours, &edit, &window])
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

/// If another one of this app is open already, shows that and says so. The system sees to it when
/// an app is opened in the Finder; this is for all other ways (NSRunningApplication,
/// `runningApplicationsWithBundleIdentifier:` and `activateWithOptions:`).
pub(crate) fn is_second(identifier: &str) -> bool {
    let me = i32::try_from(std::process::id()).unwrap_or_default();
    let open = NSRunningApplication::runningApplicationsWithBundleIdentifier(&NSString::from_str(identifier));
    let other = open.iter().find(|app| app.processIdentifier() != me && app.processIdentifier() > 0);
    let Some(other) = other else { return false };
    // A wish: since macOS 14 the system may leave another app in front.
    let _ = other.activateWithOptions(NSApplicationActivationOptions::ActivateAllWindows);
    true
}
