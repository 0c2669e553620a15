//! The environment this process keeps: an allow-list, taken up by running the program anew.
//!
//! What Authorization Services starts as root inherits the environment of whoever asked (F 1.24), and
//! the one who started the window chose that environment. Libraries obey variables before a program's
//! first line: CVE-2023-32428 had programs of root's write files by those of `malloc` (fixed in
//! macOS 13.4; this app opens from 13.0 on). So set-up holds nothing but what is named here
//! before it asks for anything.
//!
//! An app that the Finder opens has these and no other variables, as a rule, and is not started twice
//! then. Running anew is `execve(2)`: the process stays the same one.

use std::{
    collections::BTreeMap,
    env,
    ffi::{OsStr, OsString},
    os::unix::{ffi::OsStrExt, process::CommandExt},
    process::Command,
};

use model::{Code, Failure};

type Environment = BTreeMap<OsString, OsString>;

/// Kept as they are. None of them is read by what runs as root: `install`, `dd`, `rm` and
/// `iechor-setup`, which clears its environment.
const KEPT: &[&str] = &[
    "HOME",
    "USER",
    "LOGNAME",
    "SHELL",
    "TMPDIR",
    // What launchd and LaunchServices give every app.
    "COMMAND_MODE",
    "SSH_AUTH_SOCK",
    "XPC_FLAGS",
    "XPC_SERVICE_NAME",
    "__CFBundleIdentifier",
    // The number of an open socket (`elevate`, where a process gives up root); it opens nothing.
    "IECHOR_SETUP_PARENT",
    // The same of a pipe (`elevate`, the log that root opened).
    "IECHOR_SETUP_LOG",
    // Switches the debug log on, and is compared with one word (`vmnetd::debug`).
    "IECHOR_LOG",
];

/// Kept if they are as plain as their kind is: libraries make file names of them.
const KEPT_IF_PLAIN: &[&str] = &["LANG", "LC_", "__CF_USER_TEXT_ENCODING"];

/// What one frontend needs besides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Variables {
    /// A window on a Mac: nothing.
    ForWindow,
    /// A window that GTK and WebKitGTK draw, so not on a Mac.
    ForGtk,
    /// A terminal.
    ForTerminal,
}

/// A terminal's.
const KEPT_BY_TERMINALS: &[&str] = &["TERM", "COLUMNS", "LINES", "NO_COLOR", "SUDO_UID", "SUDO_USER"];

/// GTK's and WebKitGTK's. A name that ends in `_` stands for all that begin so.
const KEPT_BY_GTK: &[&str] = &[
    "DISPLAY",
    "WAYLAND_DISPLAY",
    "XAUTHORITY",
    "XDG_",
    "DBUS_SESSION_BUS_ADDRESS",
    "AT_SPI_BUS_ADDRESS",
    "GDK_",
    "GTK_",
    "GSETTINGS_",
    "LIBGL_",
    "WEBKIT_",
    "TAURI_WEBVIEW_AUTOMATION",
];

/// As launchd gives it to apps (`_PATH_STDPATH` of paths.h).
const PATH: &str = "/usr/bin:/bin:/usr/sbin:/sbin";

/// What is kept of an environment. Keeping twice keeps the same, so nothing is run anew for ever.
fn kept(all: &Environment, frontend: Variables) -> Environment {
    let more = match frontend {
        Variables::ForWindow => &[],
        Variables::ForGtk => KEPT_BY_GTK,
        Variables::ForTerminal => KEPT_BY_TERMINALS,
    };
    let names = |list: &[&str], name: &OsStr| {
        list.iter().any(|kept| match kept.ends_with('_') {
            true => name.as_bytes().starts_with(kept.as_bytes()),
            false => name.as_bytes() == kept.as_bytes(),
        })
    };
    let plain = |value: &OsStr| value.as_bytes().iter().all(|b| b.is_ascii_alphanumeric() || b"_-.@:".contains(b));
    let stays = |name: &OsStr, value: &OsStr| {
        names(KEPT, name) || (names(KEPT_IF_PLAIN, name) && plain(value)) || names(more, name)
    };
    let mut kept: Environment =
        all.iter().filter(|(name, value)| stays(name, value)).map(|(n, v)| (n.clone(), v.clone())).collect();
    kept.insert("PATH".into(), PATH.into());
    kept
}

/// Runs this program anew, in the same process and with the same arguments, unless its environment
/// holds nothing but what is kept. Call it first in `main`, before there are threads.
///
/// # Errors
/// When it cannot be run anew; else it does not return then.
pub fn clear(frontend: Variables) -> Result<(), Failure> {
    let all: Environment = env::vars_os().collect();
    let kept = kept(&all, frontend);
    if kept == all {
        return Ok(());
    }
    let failed = |e: std::io::Error| {
        Failure::new(Code::Io, "could not start anew without variables of others", "open iEchor again").because(e)
    };
    // The magic link works also where this account may not walk the path to the program.
    let program =
        if cfg!(target_os = "linux") { "/proc/self/exe".into() } else { env::current_exe().map_err(failed)? };
    let mut words = env::args_os();
    let mut command = Command::new(program);
    command.arg0(words.next().unwrap_or_default()).args(words).env_clear().envs(kept);
    Err(failed(command.exec()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(pairs: &[(&str, &str)]) -> Environment {
        pairs.iter().map(|(name, value)| (name.into(), value.into())).collect()
    }

    #[test]
    fn variables_that_libraries_obey_are_not_kept() {
        let home = of(&[("HOME", "/Users/dev"), ("PATH", PATH)]);
        for name in [
            "MallocStackLogging",
            "MallocLogFile",
            "DYLD_INSERT_LIBRARIES",
            "DYLD_LIBRARY_PATH",
            "LD_PRELOAD",
            "OBJC_DEBUG_MISSING_POOLS",
            "OS_ACTIVITY_DT_MODE",
            "CFFIXED_USER_HOME",
            "CFNETWORK_DIAGNOSTICS",
            "NSUnbufferedIO",
            "PATH_LOCALE",
            "BASH_ENV",
            "SUDO_UID",
            "XPC_SERVICES_PATH",
            "HOMEBREW_PREFIX",
            "LC",
            "LANGUAGE",
            "",
        ] {
            let mut all = home.clone();
            all.insert(name.into(), "/tmp/x".into());
            assert_eq!(kept(&all, Variables::ForWindow), home, "{name}");
            assert_eq!(kept(&all, Variables::ForGtk), home, "{name}");
        }
    }

    #[test]
    fn an_app_that_the_finder_opens_is_not_started_twice() {
        let finder = of(&[
            ("HOME", "/Users/dev"),
            ("USER", "dev"),
            ("LOGNAME", "dev"),
            ("SHELL", "/bin/zsh"),
            ("PATH", PATH),
            ("TMPDIR", "/var/folders/ab/cd/T/"),
            ("SSH_AUTH_SOCK", "/private/tmp/com.apple.launchd.x/Listeners"),
            ("COMMAND_MODE", "unix2003"),
            ("XPC_FLAGS", "0x0"),
            ("XPC_SERVICE_NAME", "application.com.iechor.desktop.1.2"),
            ("__CFBundleIdentifier", "com.iechor.desktop"),
            ("__CF_USER_TEXT_ENCODING", "0x1F5:0x0:0x3"),
            ("LANG", "de_CH.UTF-8"),
            ("LC_CTYPE", "UTF-8"),
        ]);
        assert_eq!(kept(&finder, Variables::ForWindow), finder);
    }

    #[test]
    fn what_libraries_make_file_names_of_is_kept_only_if_it_is_plain() {
        for (name, value) in [("LANG", "../../tmp/x"), ("LC_ALL", "/tmp/x"), ("__CF_USER_TEXT_ENCODING", "0x0:%n")] {
            assert_eq!(kept(&of(&[(name, value)]), Variables::ForWindow), of(&[("PATH", PATH)]), "{name}");
        }
    }

    #[test]
    fn the_path_is_the_systems_and_what_draws_windows_elsewhere_is_not_kept_on_a_mac() {
        let all = of(&[("PATH", "/tmp/evil:/usr/bin"), ("DISPLAY", ":1"), ("XDG_CONFIG_HOME", "/c")]);
        assert_eq!(kept(&all, Variables::ForWindow), of(&[("PATH", PATH)]));
        let by_gtk = kept(&all, Variables::ForGtk);
        assert_eq!(by_gtk, of(&[("PATH", PATH), ("DISPLAY", ":1"), ("XDG_CONFIG_HOME", "/c")]));
        assert_eq!(kept(&by_gtk, Variables::ForGtk), by_gtk);
    }
}
