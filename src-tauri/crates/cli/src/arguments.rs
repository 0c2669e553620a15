//! The grammar of the command line.

use std::{
    collections::BTreeSet,
    env,
    ffi::OsString,
    net::SocketAddr,
    path::{Path, PathBuf},
};

use apply::root::Caller;
use clap::{ArgAction, Args, Parser, Subcommand, ValueEnum};
use elevate::{Interaction, Session};
use model::{Choices, CliTools, Code, Failure, FileName, names};

/// Set up what iEchor Desktop needs on this Mac, see what was done, and take it back.
#[derive(Debug, Parser)]
#[command(name = "iechor-setup", version, max_term_width = 100, arg_required_else_help = true)]
pub(crate) struct Arguments {
    /// Work on the simulated Mac in this directory
    #[arg(long, global = true, value_name = "DIR")]
    pub prefix: Option<PathBuf>,
    /// For this account, or @console: whoever sits at this Mac (as root, or on a simulated Mac)
    #[arg(long = "as", global = true, value_name = "USER")]
    pub user: Option<String>,
    /// Print JSON: one object, or a line for each event and the result last
    #[arg(long, global = true)]
    pub json: bool,
    /// Also append what happens to this file, as JSON lines
    #[arg(long, global = true, value_name = "FILE")]
    pub log: Option<PathBuf>,
    /// Show every change with its command
    #[arg(short, long, global = true)]
    pub verbose: bool,
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Show what would change and why; changes nothing
    Plan {
        /// Exit with 3 if anything would change
        #[arg(long)]
        check: bool,
        // Last: what comes after it would stand under its heading.
        #[command(flatten)]
        choices: Wanted,
    },
    /// Make the changes: shown first, all or nothing, checked afterwards
    Apply {
        /// Agree without being asked (an administrator password may still be needed)
        #[arg(long, short = 'y')]
        yes: bool,
        #[command(flatten)]
        on_failure: OnFailure,
        #[command(flatten)]
        choices: Wanted,
    },
    /// Set up for an account, as root: nothing is asked, now or at the account's first start
    Install {
        /// For this account, or @console: whoever sits at this Mac
        #[arg(long = "user", value_name = "NAME")]
        account: String,
        /// Accepted for deployments that say so; set-up has no licence to agree to
        #[arg(long)]
        accept_license: bool,
        #[command(flatten)]
        on_failure: OnFailure,
        #[command(flatten)]
        choices: Wanted,
    },
    /// Show desired against actual, item by item; exits with 3 if they differ
    Status,
    /// Take everything back, giving back what was replaced
    Uninstall {
        /// Agree without being asked (an administrator password may still be needed)
        #[arg(long, short = 'y')]
        yes: bool,
        /// Keep settings.toml, so that set-up counts as finished
        #[arg(long, conflicts_with = "delete_data")]
        keep_data: bool,
        /// Delete settings.toml too (the default)
        #[arg(long)]
        delete_data: bool,
        #[command(flatten)]
        on_failure: OnFailure,
    },
    /// Put an interrupted run in order, then make everything as it was chosen
    Repair {
        /// Agree without being asked (an administrator password may still be needed)
        #[arg(long, short = 'y')]
        yes: bool,
        /// Move a journal that cannot be understood out of the way first, and keep it
        #[arg(long)]
        set_aside: bool,
    },
    /// Show what was done as root, oldest first
    Log,
    /// Bind a port, directly or through the helper, and forward what comes; until interrupted
    Expose {
        /// Where to listen, such as 127.0.0.1:80
        #[arg(value_name = "ADDR:PORT", value_parser = address)]
        address: SocketAddr,
        /// Where to forward it to
        #[arg(long, value_name = "ADDR:PORT", value_parser = address, required_unless_present = "test")]
        to: Option<SocketAddr>,
        /// UDP instead of TCP
        #[arg(long)]
        udp: bool,
        /// Only try whether it can be bound and reached
        #[arg(long, conflicts_with_all = ["to", "udp"])]
        test: bool,
    },
    /// The registry access policy of an organisation
    Policy {
        #[command(subcommand)]
        command: PolicyCommand,
    },
    /// Serve one request as root, on standard input and output
    #[command(hide = true)]
    RootSide {
        /// Who started it: `sudo`, or a parent that is root, for this uid
        #[arg(long)]
        caller: Option<Caller>,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum PolicyCommand {
    /// Show the policy that is in force
    Show,
    /// Have the helper take a signed policy, and show what is in force then
    Put {
        /// The signed policy
        file: PathBuf,
    },
}

fn address(text: &str) -> Result<SocketAddr, String> {
    let address: SocketAddr =
        text.parse().map_err(|_| "give an address and a port from 1 to 65535, such as 127.0.0.1:80".to_owned())?;
    if address.port() == 0 { Err("port 0 is no port: give one from 1 to 65535".to_owned()) } else { Ok(address) }
}

/// What becomes of a failed run.
#[derive(Clone, Copy, Debug, Args)]
pub(crate) struct OnFailure {
    /// Undo nothing if something fails, so that it can be looked at; 'repair' undoes it later
    #[arg(long)]
    pub no_rollback: bool,
}

/// CHOICES. What is not said stays as it was chosen before.
#[derive(Debug, Args)]
#[command(next_help_heading = "Choices (what is not said stays as chosen before)")]
pub(crate) struct Wanted {
    /// Everything, system-wide: works for most developers
    #[arg(long, conflicts_with_all = ["cli", "socket", "no_socket", "ports", "no_ports"])]
    recommended: bool,
    /// Where the command-line tools are linked
    #[arg(long, value_name = "WHERE")]
    cli: Option<Where>,
    /// Link /var/run/iechor.sock, now and at every start
    #[arg(long, overrides_with = "no_socket")]
    socket: bool,
    /// No /var/run/iechor.sock
    #[arg(long, overrides_with = "socket")]
    no_socket: bool,
    /// Install the helper for ports below 1024
    #[arg(long, overrides_with = "no_ports")]
    ports: bool,
    /// No helper for ports
    #[arg(long, overrides_with = "ports")]
    no_ports: bool,
    /// Make localhost lead to 127.0.0.1 if it does not (what 'install' does)
    #[arg(long, overrides_with = "no_localhost")]
    localhost: bool,
    /// Leave localhost alone, and take out again what was added for it
    #[arg(long, overrides_with = "localhost")]
    no_localhost: bool,
    /// Back up and replace this name of another product (can be repeated)
    #[arg(long, value_name = "NAME", action = ArgAction::Append)]
    replace: Vec<FileName>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Where {
    /// In /usr/local/bin
    System,
    /// In ~/.iechor/bin
    User,
    /// Nowhere
    Off,
}

/// Why there are no arguments to go by.
#[derive(Debug)]
pub(crate) enum Unusable {
    /// It was said to whoever reads; this is the exit code.
    Said(u8),
    /// To be said to a program.
    Json(Failure),
}

impl Arguments {
    /// From the process. The program under the name `install`, as it lies in the app, means that command.
    ///
    /// # Errors
    /// When they make no sense, or ask for help or the version, which is said here.
    pub fn of_process() -> Result<Self, Unusable> {
        let mut words: Vec<OsString> = env::args_os().collect();
        if words.first().and_then(|word| Path::new(word).file_name()).is_some_and(|name| name == "install") {
            words[0] = "iechor-setup".into();
            words.insert(1, "install".into());
        }
        // Whoever reads JSON reads it of this too; after `--` nothing is an option.
        let json = words.iter().skip(1).take_while(|word| *word != "--").any(|word| word == "--json");
        Self::try_parse_from(words).map_err(|error| {
            if json && error.use_stderr() {
                let text = error.render().to_string();
                let (what, help) = text.trim().split_once("\n\n").unwrap_or((text.trim(), ""));
                let what = what.strip_prefix("error: ").unwrap_or(what);
                return Unusable::Json(Failure::new(Code::Usage, what, help.trim()));
            }
            let _ = error.print();
            Unusable::Said(if error.use_stderr() { Code::Usage.exit() } else { 0 })
        })
    }

    /// For whom, if that is said.
    pub fn account(&self) -> Option<&str> {
        match &self.command {
            Command::Install { account, .. } => Some(account),
            // These are about this Mac and no account: root may ask them for itself.
            Command::Expose { .. } | Command::Policy { .. } | Command::Log
                if self.user.is_none() && self.prefix.is_none() && rustix::process::geteuid().is_root() =>
            {
                Some("root")
            }
            _ => self.user.as_deref(),
        }
    }

    /// Whether it may come to something that needs root.
    pub fn asks(&self) -> bool {
        matches!(
            self.command,
            Command::Apply { .. } | Command::Install { .. } | Command::Repair { .. } | Command::Uninstall { .. }
        )
    }

    /// Whether somebody is there who could be asked.
    pub fn at(&self) -> Interaction {
        match self.command {
            Command::Install { .. } => Interaction::Nowhere,
            _ => Interaction::Terminal,
        }
    }
}

impl Wanted {
    /// These choices over those of before; with nothing said and nothing chosen before, what is
    /// recommended.
    pub fn over(&self, session: &Session) -> Result<Choices, Failure> {
        let facts = session.observe()?;
        let tools = facts.machine.tools.as_deref().unwrap_or_default();
        let known = |name: &&FileName| name.as_str() == names::DEFAULT_SOCKET_NAME || tools.contains(name);
        if let (Some(name), false) = (self.replace.iter().find(|name| !known(name)), tools.is_empty()) {
            let all: Vec<&str> = tools.iter().map(FileName::as_str).chain([names::DEFAULT_SOCKET_NAME]).collect();
            let help = format!("the names are: {}", all.join(", "));
            return Err(Failure::new(Code::Usage, format!("iEchor Setup has no '{name}' to put there"), help));
        }
        let before = plan::chosen(&facts).cloned();
        let said = self.cli.is_some() || self.socket || self.no_socket || self.ports || self.no_ports;
        let mut choices = match before {
            Some(before) if self.recommended => before.recommended_over(),
            Some(before) => before,
            None if said && !self.recommended => Choices::default(),
            None => Choices::recommended(),
        };
        if let Some(place) = self.cli {
            choices.cli = match place {
                Where::System => CliTools::System,
                Where::User => CliTools::User,
                Where::Off => CliTools::Off,
            };
        }
        choices.socket = (choices.socket || self.socket) && !self.no_socket;
        choices.ports = (choices.ports || self.ports) && !self.no_ports;
        if self.localhost || self.no_localhost {
            choices.localhost = Some(self.localhost);
        }
        let replace: BTreeSet<FileName> = self.replace.iter().cloned().collect();
        choices.replace.extend(replace);
        Ok(choices)
    }

    /// As [`Wanted::over`], for an account that root sets up: names are looked after too, unless said
    /// otherwise.
    pub fn for_account(&self, session: &Session) -> Result<Choices, Failure> {
        let mut choices = self.over(session)?;
        choices.localhost.get_or_insert(true);
        Ok(choices)
    }
}
