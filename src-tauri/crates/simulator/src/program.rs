//! The grammar of `simulated-mac`, and what each command does.

use std::{fs, path::PathBuf, process::ExitCode};

use anyhow::{Context, Result, bail};
use clap::{Parser, Subcommand, ValueEnum};
use model::{Answer, names};
use simulator::{Kind, Spec};

/// A simulated Mac for Linux: a macOS-shaped directory tree.
#[derive(Debug, Parser)]
#[command(name = "simulated-mac", version, arg_required_else_help = true)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Make one. As root, where everybody may walk to, its files have real owners; else ownership
    /// is by zones
    Create {
        /// Where
        dir: PathBuf,
        /// What kind of Mac
        #[arg(long, default_value = "fresh")]
        kind: Kind,
        /// How its password prompt answers
        #[arg(long, default_value = "ask")]
        answer: Says,
        /// Give the bundle this many generated tools
        #[arg(long, value_name = "N")]
        tools: Option<u32>,
        /// Uid of the person
        #[arg(long, value_name = "N", default_value_t = 501)]
        uid: u32,
        /// Directory with `vmnetd`, `iechor-setup` and `simulated-mac` (default: beside this program)
        #[arg(long, value_name = "DIR")]
        programs: Option<PathBuf>,
        /// Remove the simulated Mac that is there
        #[arg(long)]
        replace: bool,
    },
    /// Run its launchd in the foreground: load /Library/LaunchDaemons, run jobs; ends with
    /// `simulated-mac launchctl DIR halt`
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
    /// Empty /var/run and load /Library/LaunchDaemons again
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
        Command::Create { dir, kind, answer, tools, uid, programs, replace } => {
            if replace && dir.exists() {
                if !dir.join(names::SIMULATED_MAC).is_file() {
                    bail!(
                        "'{}' is no simulated Mac, so it is not removed\nhelp: name another directory",
                        dir.display()
                    );
                }
                fs::remove_dir_all(&dir).with_context(|| format!("could not remove '{}'", dir.display()))?;
            }
            let answer = match answer {
                Says::Ask => Answer::Ask,
                Says::Allow => Answer::Allow,
                Says::Cancel => Answer::Cancel,
                Says::Deny => Answer::Deny,
            };
            let spec = Spec::new(&dir);
            let programs = programs.unwrap_or_else(|| spec.programs.clone());
            simulator::create(&Spec { kind, answer, tools, uid, programs, ..spec })?;
            println!("made a simulated Mac in '{}'", dir.display());
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
        Command::Reboot { dir } => {
            for line in simulator::reboot(&dir)? {
                println!("{line}");
            }
            Ok(0)
        }
    }
}
