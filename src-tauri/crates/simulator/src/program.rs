//! The command line of `simulated-mac`.

use std::{
    fs,
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::{Context, Result, bail};
use clap::{Parser, Subcommand, ValueEnum};
use model::{PromptAnswer, names};
use simulator::{Home, Kind, Spec};

/// A simulated Mac for Linux: a macOS-shaped directory tree.
#[derive(Debug, Parser)]
#[command(name = "simulated-mac", version, arg_required_else_help = true)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Create one. As root, and below directories that everybody can traverse, its files have real owners; otherwise
    /// ownership is by zones
    Create {
        /// The directory to create it in
        dir: PathBuf,
        /// The kind of Mac
        #[arg(long, default_value = "fresh")]
        kind: Kind,
        /// The version of macOS that it behaves like: 13, 15, 26 or 27
        #[arg(long, value_name = "N", default_value = "26", value_parser = version)]
        macos: u32,
        /// The person has an account and has never logged in, so there is no home directory
        #[arg(long, conflicts_with = "home_behind_link")]
        never_logged_in: bool,
        /// The home directory is behind a symbolic link: on another disk (`moved`), or below /home (`network`)
        #[arg(long, value_name = "HOW", num_args = 0..=1, default_missing_value = "moved")]
        home_behind_link: Option<Behind>,
        /// Permission bits of home directories
        #[arg(long, value_name = "MODE", default_value = "0750", value_parser = home_mode)]
        home_mode: u32,
        /// An organisation manages it: /Library/Managed Preferences exists
        #[arg(long)]
        managed: bool,
        /// A package installed the app, so that it belongs to root; otherwise the person copied it
        #[arg(long)]
        bundle_of_root: bool,
        /// The answer of its password prompt
        #[arg(long, default_value = "ask")]
        answer: Says,
        /// Give the bundle this many generated tools
        #[arg(long, value_name = "N")]
        tools: Option<u32>,
        /// Uid of the person
        #[arg(long, value_name = "N", default_value_t = 501)]
        uid: u32,
        /// Login shell of the person (default: /bin/zsh); the one of this system with that name is run
        #[arg(long, value_name = "PATH")]
        shell: Option<String>,
        /// Directory with `vmnetd`, `startup`, `iechor-setup` and `simulated-mac` (default: beside this program)
        #[arg(long, value_name = "DIR")]
        programs: Option<PathBuf>,
        /// Remove the simulated Mac in the directory first
        #[arg(long)]
        replace: bool,
    },
    /// Run its launchd in the foreground: load /Library/LaunchDaemons and run the jobs, until `simulated-mac launchctl
    /// DIR halt`
    Boot {
        /// The simulated Mac
        dir: PathBuf,
    },
    /// Stand in for /bin/launchctl; jobs run while the Mac is booted
    Launchctl {
        /// The simulated Mac
        dir: PathBuf,
        /// As for launchctl: bootstrap, bootout, unload, enable, disable, kickstart, print, print-disabled
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        command: Vec<String>,
    },
    /// Stand in for the helper of an earlier version: make the default socket's link, and answer every request in an
    /// older protocol
    #[command(hide = true)]
    EarlierHelper {
        /// The simulated Mac
        dir: PathBuf,
        /// The engine's socket
        engine: String,
    },
    /// Reboot: empty /var/run and load /Library/LaunchDaemons again
    Reboot {
        /// The simulated Mac
        dir: PathBuf,
    },
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Says {
    Ask,
    Allow,
    Cancel,
    Deny,
    Nobody,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Behind {
    Moved,
    Network,
}

fn version(text: &str) -> Result<u32, String> {
    let known = text.parse().ok().filter(|version| simulator::VERSIONS.contains(version));
    known.ok_or_else(|| format!("there are simulated Macs of macOS {:?}", simulator::VERSIONS))
}

fn home_mode(text: &str) -> Result<u32, String> {
    match text.trim_start_matches('0') {
        "700" => Ok(0o700),
        "750" => Ok(0o750),
        "755" => Ok(0o755),
        _ => Err("homes are 0700, 0750 or 0755".to_owned()),
    }
}

pub(crate) fn main() -> ExitCode {
    match run(Arguments::parse().command) {
        Ok(code) => ExitCode::from(code),
        Err(e) => {
            eprintln!("simulated-mac: {e:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<u8> {
    match command {
        Command::Create {
            dir,
            kind,
            macos,
            never_logged_in,
            home_behind_link,
            home_mode,
            managed,
            bundle_of_root,
            answer,
            tools,
            uid,
            shell,
            programs,
            replace,
        } => {
            let answer = match answer {
                Says::Ask => PromptAnswer::Ask,
                Says::Allow => PromptAnswer::Allow,
                Says::Cancel => PromptAnswer::Cancel,
                Says::Deny => PromptAnswer::Deny,
                Says::Nobody => PromptAnswer::Nobody,
            };
            let home = match home_behind_link {
                None if never_logged_in => Home::NeverLoggedIn,
                None => Home::Usual,
                Some(Behind::Moved) => Home::Moved,
                Some(Behind::Network) => Home::OnNetwork,
            };
            let spec = Spec::new(&dir);
            let programs = programs.unwrap_or_else(|| spec.programs.clone());
            let spec = Spec {
                kind,
                macos,
                home,
                home_mode,
                managed,
                bundle_of_root,
                answer,
                tools,
                uid,
                shell,
                programs,
                ..spec
            };
            if replace {
                remove(&dir)?;
            }
            simulator::create(&spec)?;
            println!("made a simulated Mac of macOS {macos} in '{}'", dir.display());
            Ok(0)
        }
        Command::Boot { dir } => simulator::boot(&dir).map(|()| 0),
        Command::Launchctl { dir, command } => {
            let words: Vec<&str> = command.iter().map(String::as_str).collect();
            let answered = simulator::launchctl(&dir, &words)?;
            match (answered.code, answered.text.as_str()) {
                (_, "") => {}
                (0, text) => println!("{text}"),
                (_, text) => eprintln!("{text}"),
            }
            Ok(answered.code)
        }
        Command::EarlierHelper { dir, engine } => simulator::earlier_helper(&dir, &engine).map(|()| 0),
        Command::Reboot { dir } => {
            for line in simulator::reboot(&dir)? {
                println!("{line}");
            }
            Ok(0)
        }
    }
}

/// Removes a simulated Mac if there is one.
fn remove(dir: &Path) -> Result<()> {
    if !dir.exists() {
        return Ok(());
    }
    if !dir.join(names::SIMULATED_MAC).is_file() {
        bail!("'{}' is no simulated Mac, so it is not removed\nhelp: name another directory", dir.display());
    }
    fs::remove_dir_all(dir).with_context(|| format!("could not remove '{}'", dir.display()))
}
