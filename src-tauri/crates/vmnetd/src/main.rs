//! The program `com.iechor.vmnetd`; see the library of this crate.
//!
//!     com.iechor.vmnetd --allow UID:NAME… [--set-up UID:NAME…] [--idle-exit SECONDS] [--listen PATH] [--challenge]
//!
//! Started by launchd, or on Linux by socket activation as systemd does it. `--uninstall` requests that the running
//! helper uninstall itself. For development: `--listen` creates a socket, and `--challenge` sends the challenge as on
//! macOS.

use std::{env, ffi::OsString, os::fd::OwnedFd, process::ExitCode, time::Duration};

use vmnetd::{
    LABEL,
    client::Helper,
    log::{self, About},
    server::{self, Allowed, Ended, IDLE, Settings},
    wire::SENDS_CHALLENGE,
};

/// The embedded `Info.plist`, from which the version is read (`vmnetd::version`). macOS has a section for it.
#[cfg(not(target_os = "macos"))]
#[used]
static INFO: [u8; INFO_PLIST.len()] = *INFO_PLIST;
#[cfg(not(target_os = "macos"))]
const INFO_PLIST: &[u8; include_bytes!(concat!(env!("OUT_DIR"), "/Info.plist")).len()] =
    include_bytes!(concat!(env!("OUT_DIR"), "/Info.plist"));

struct Arguments {
    settings: Settings,
    listen: Option<OsString>,
    uninstall: bool,
}

fn main() -> ExitCode {
    let ran = run();
    if let Err(failure) = &ran {
        log::write(About::Failure, failure);
    }
    log::end();
    match ran {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{LABEL}: {failure}");
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
            let made = std::os::unix::net::UnixListener::bind(&path).and_then(|made| {
                // The default of macOS (`kern.ipc.somaxconn`).
                rustix::net::listen(&made, 128)?;
                Ok(made)
            });
            OwnedFd::from(made.map_err(|e| format!("could not listen at '{}': {e}", path.to_string_lossy()))?)
        }
        None => vmnetd::activated()?,
    };
    match server::serve(&listener, &arguments.settings).map_err(|e| format!("could not go on: {e}"))? {
        Ended::Idle => Ok(()),
        Ended::Uninstalled => vmnetd::forget().map_err(|e| format!("could not run launchctl: {e}")),
    }
}

fn arguments(mut words: impl Iterator<Item = OsString>) -> Result<Arguments, String> {
    let mut all = Arguments {
        settings: Settings { allow: Vec::new(), set_up: Vec::new(), idle: IDLE, challenge: SENDS_CHALLENGE },
        listen: None,
        uninstall: false,
    };
    while let Some(word) = words.next() {
        let mut number = |what: &str| {
            let text = words.next().unwrap_or_default();
            text.to_str().and_then(|t| t.parse::<u32>().ok()).ok_or_else(|| format!("{what} needs a number"))
        };
        match word.to_str() {
            Some(list @ ("--allow" | "--set-up")) => {
                let text = words.next().unwrap_or_default();
                let account = text.to_str().and_then(Allowed::parse).ok_or(format!("{list} needs UID:NAME"))?;
                if list == "--allow" { all.settings.allow.push(account) } else { all.settings.set_up.push(account) }
            }
            Some("--idle-exit") => all.settings.idle = Duration::from_secs(number("--idle-exit")?.into()),
            Some("--listen") => all.listen = Some(words.next().ok_or("--listen needs a path")?),
            Some("--challenge") => all.settings.challenge = true,
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
