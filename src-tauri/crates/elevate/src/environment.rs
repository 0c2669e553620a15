//! Sanitises the environment: keeps an allow-list of variables by re-executing the program.
//!
//! A program that Authorization Services starts as root inherits the environment of its caller (F 1.24), which whoever
//! started the window controls. Libraries read variables before `main`: in CVE-2023-32428, those of `malloc` made
//! programs of root write files (fixed in macOS 13.4; this app runs from 13.0 on). So set-up removes all variables that
//! are not listed here before it does anything else.
//!
//! An app opened by the Finder normally has only these variables, and is then not re-executed. `execve(2)` keeps the
//! process id.

use std::{
    collections::BTreeMap,
    env,
    ffi::{OsStr, OsString},
    os::unix::{ffi::OsStrExt, process::CommandExt},
    process::Command,
};

use model::{Code, Failure, Language, said};

type Environment = BTreeMap<OsString, OsString>;

/// Variables that are kept unchanged. The programs that run as root (`install`, `dd`, `rm`, and `iechor-setup`, which
/// clears its environment) read none of them.
const KEPT: &[&str] = &[
    "HOME",
    "USER",
    "LOGNAME",
    "SHELL",
    "TMPDIR",
    // Set by launchd and LaunchServices for every app.
    "COMMAND_MODE",
    "SSH_AUTH_SOCK",
    "XPC_FLAGS",
    "XPC_SERVICE_NAME",
    "__CFBundleIdentifier",
    // The descriptor of the socket to the root parent (`parent.rs`).
    "IECHOR_SETUP_PARENT",
    // The descriptor of the pipe to the log (`log.rs`).
    "IECHOR_SETUP_LOG",
    // Enables the debug log (`vmnetd::debug`); its value is only compared.
    "IECHOR_LOG",
];

/// Variables that are kept if their value is plain, because libraries make file names of them.
const KEPT_IF_PLAIN: &[&str] = &["LANG", "LC_", "__CF_USER_TEXT_ENCODING"];

/// The additional variables that a front end needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Variables {
    /// A window on a Mac: none.
    ForWindow,
    /// A window drawn by GTK and WebKitGTK, on Linux.
    ForGtk,
    /// A terminal.
    ForTerminal,
}

/// The additional variables of a terminal.
const KEPT_BY_TERMINALS: &[&str] = &["TERM", "COLUMNS", "LINES", "NO_COLOR", "SUDO_UID", "SUDO_USER"];

/// The additional variables of GTK and WebKitGTK. A name ending in `_` is a prefix.
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

/// The `PATH` that launchd gives apps (`_PATH_STDPATH` of paths.h).
const PATH: &str = "/usr/bin:/bin:/usr/sbin:/sbin";

/// Returns the environment to keep. Idempotent, so that re-execution ends.
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

/// Re-executes this program with the same arguments and the kept environment, unless the environment is that already.
/// To be called first in `main`, before any thread is started.
///
/// # Errors
/// When the program cannot be re-executed.
pub fn clear(frontend: Variables) -> Result<(), Failure> {
    let all: Environment = env::vars_os().collect();
    let kept = kept(&all, frontend);
    if kept == all {
        return Ok(());
    }
    let failed = |e: std::io::Error| {
        Failure::of(Code::Io, said!("failure-not_started_anew"))
            .with_help(said!("failure-not_started_anew-help"))
            .because_io(e)
    };
    // `/proc/self/exe` also works where this account cannot traverse the path of the program.
    let program =
        if cfg!(target_os = "linux") { "/proc/self/exe".into() } else { env::current_exe().map_err(failed)? };
    let mut words = env::args_os();
    let mut command = Command::new(program);
    command.arg0(words.next().unwrap_or_default()).args(words).env_clear().envs(kept);
    Err(failed(command.exec()))
}

/// The language of whoever started this process. In a terminal the variables of POSIX say it; else the system knows which
/// languages the person prefers.
pub fn language() -> Language {
    let said =
        ["LC_ALL", "LC_MESSAGES", "LANG"].iter().find_map(|name| env::var(name).ok().filter(|tag| !tag.is_empty()));
    match said {
        Some(tag) => Language::preferred([tag]),
        None => Language::preferred(sys_locale::get_locales()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(pairs: &[(&str, &str)]) -> Environment {
        pairs.iter().map(|(name, value)| (name.into(), value.into())).collect()
    }

    #[test]
    fn variables_that_libraries_read_are_removed() {
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
    fn an_app_opened_by_the_finder_is_not_re_executed() {
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
    fn variables_that_become_file_names_are_kept_only_if_plain() {
        for (name, value) in [("LANG", "../../tmp/x"), ("LC_ALL", "/tmp/x"), ("__CF_USER_TEXT_ENCODING", "0x0:%n")] {
            assert_eq!(kept(&of(&[(name, value)]), Variables::ForWindow), of(&[("PATH", PATH)]), "{name}");
        }
    }

    #[test]
    fn path_is_the_systems_and_gtks_variables_are_removed_on_a_mac() {
        let all = of(&[("PATH", "/tmp/evil:/usr/bin"), ("DISPLAY", ":1"), ("XDG_CONFIG_HOME", "/c")]);
        assert_eq!(kept(&all, Variables::ForWindow), of(&[("PATH", PATH)]));
        let by_gtk = kept(&all, Variables::ForGtk);
        assert_eq!(by_gtk, of(&[("PATH", PATH), ("DISPLAY", ":1"), ("XDG_CONFIG_HOME", "/c")]));
        assert_eq!(kept(&by_gtk, Variables::ForGtk), by_gtk);
    }
}
