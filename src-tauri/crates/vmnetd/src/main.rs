//! `com.iechor.vmnetd`: see the library of this crate.
//!
//!     com.iechor.vmnetd --allow UID… [--idle-exit SECONDS] [--listen PATH]
//!
//! Started by launchd (or by anything that passes sockets as systemd does). `--listen` makes a
//! socket of its own, for development. `--uninstall` asks the running helper to remove itself.

use std::{env, ffi::OsString, os::fd::OwnedFd, process::ExitCode, time::Duration};

use vmnetd::{
    LABEL,
    client::Helper,
    server::{self, Ended, IDLE, Settings},
};

struct Arguments {
    settings: Settings,
    listen: Option<OsString>,
    uninstall: bool,
}

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{LABEL}: {failure}");
            // EX_USAGE and EX_OSERR of sysexits.h would say no more than the text does.
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    let arguments = arguments(env::args_os().skip(1))?;
    if arguments.uninstall {
        return Helper::default().uninstall().map_err(|e| e.to_string());
    }
    if cfg!(target_os = "macos") {
        env::set_current_dir("/").map_err(|e| format!("could not go to '/': {e}"))?;
    }
    let listener = match arguments.listen {
        Some(path) => {
            let _ = std::fs::remove_file(&path);
            let made = std::os::unix::net::UnixListener::bind(&path);
            OwnedFd::from(made.map_err(|e| format!("could not listen at '{}': {e}", path.to_string_lossy()))?)
        }
        None => activated()?,
    };
    match server::serve(&listener, &arguments.settings).map_err(|e| format!("could not go on: {e}"))? {
        Ended::Idle => Ok(()),
        Ended::Uninstalled => vmnetd::forget().map_err(|e| format!("could not run launchctl: {e}")),
    }
}

fn arguments(mut words: impl Iterator<Item = OsString>) -> Result<Arguments, String> {
    let mut all = Arguments { settings: Settings { allow: Vec::new(), idle: IDLE }, listen: None, uninstall: false };
    while let Some(word) = words.next() {
        let mut number = |what: &str| {
            let text = words.next().unwrap_or_default();
            text.to_str().and_then(|t| t.parse::<u32>().ok()).ok_or_else(|| format!("{what} needs a number"))
        };
        match word.to_str() {
            Some("--allow") => all.settings.allow.push(number("--allow")?),
            Some("--idle-exit") => all.settings.idle = Duration::from_secs(number("--idle-exit")?.into()),
            Some("--listen") => all.listen = Some(words.next().ok_or("--listen needs a path")?),
            Some("--uninstall") => all.uninstall = true,
            Some("--version") => {
                println!("{LABEL} {}", vmnetd::VERSION);
                std::process::exit(0);
            }
            _ => return Err(format!("does not know '{}'", word.to_string_lossy())),
        }
    }
    Ok(all)
}

/// The socket that came with the start, as systemd passes it: descriptor 3, for this process.
#[cfg(target_os = "linux")]
#[allow(unsafe_code)]
fn activated() -> Result<OwnedFd, String> {
    use std::os::fd::FromRawFd;
    let number = |name: &str| env::var(name).ok().and_then(|text| text.parse::<u32>().ok());
    if number("LISTEN_FDS") != Some(1) || number("LISTEN_PID") != Some(std::process::id()) {
        return Err("was not started with a socket; for development there is --listen PATH".to_owned());
    }
    // SAFETY: the starter says that descriptor 3 is ours alone, and nothing has opened it since.
    let listener = unsafe { OwnedFd::from_raw_fd(3) };
    let flags = rustix::io::fcntl_getfd(&listener).map_err(|e| format!("descriptor 3 is not there: {e}"))?;
    rustix::io::fcntl_setfd(&listener, flags | rustix::io::FdFlags::CLOEXEC).map_err(|e| e.to_string())?;
    Ok(listener)
}

/// Not yet: `launch_activate_socket` is to be asked here (F 2.8).
#[cfg(not(target_os = "linux"))]
fn activated() -> Result<OwnedFd, String> {
    Err("this version does not take sockets from launchd yet; for development there is --listen PATH".to_owned())
}
