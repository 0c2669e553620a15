//! The grammar of the command line.

use std::{
    env,
    ffi::OsString,
    net::SocketAddr,
    path::{Path, PathBuf},
};

use apply::root::Caller;
use clap::{
    ArgAction, Args, CommandFactory, Parser, Subcommand,
    builder::{PossibleValue, PossibleValuesParser, TypedValueParser},
    error::ErrorKind,
};
use elevate::{CONSOLE, Interaction};
use model::{Code, Failure, Item, Language, Part, said};

use crate::{
    choices::ChoiceArgs,
    decide::Decided,
    explain::About,
    policy::{POLICY_RULES, PolicyCommand},
    require::{NeedArgs, Needed, needed},
    schema,
    status::Asked,
};

/// Shown below the help of the whole program.
const AFTER_HELP: &str = "\
Examples:
  iechor-setup plan                                   what the recommended set-up would change
  iechor-setup apply --no-ports                       what is recommended, less the helper for ports
  iechor-setup apply --cli user --no-socket --context --no-ports   what needs no administrator
  sudo iechor-setup install --user dev                for an account, asking nobody
  iechor-setup plan --check --recommended             for fleets: 0 if it is so, 3 if not

Exit codes:
  0  done, or in order (status: also where nothing was ever chosen)
  1  failed; everything that had been done was undone
  2  wrong usage
  3  differs: status, plan --check and repair (a name that another product has counts, unless it was
     adopted or muted), or the check after a run; something to tell: check and start; not allowed:
     policy check
  4  cancelled
  5  no administrator allowed it, nobody is asked about it, or nobody answered in time
  6  not everything could be undone: run repair
  7  a managed setting of an organisation forbids it";

/// Set up what iEchor Desktop needs on this Mac, see what was done, and take it back.
#[derive(Debug, Parser)]
#[command(name = "iechor-setup", version, max_term_width = 100, arg_required_else_help = true, after_help = AFTER_HELP)]
pub(crate) struct Arguments {
    /// Work on the simulated Mac in this directory
    #[arg(long, global = true, value_name = "DIR", hide = cfg!(all(target_os = "macos", not(feature = "simulated-mac"))))]
    pub prefix: Option<PathBuf>,
    /// For this account, or @console: whoever sits at this Mac (as root, or on a simulated Mac)
    #[arg(long = "as", global = true, value_name = "USER")]
    pub user: Option<String>,
    /// Print JSON: one object, or a line for each event and the result last
    #[arg(long, global = true)]
    pub json: bool,
    /// Also append to this file what --json would print; as root: in a folder that only root can change, else
    /// as the account
    #[arg(long, global = true, value_name = "FILE")]
    pub log: Option<PathBuf>,
    /// Speak this language (de, fr, es, pt-BR, ja, ko, zh-Hans, ar, en) instead of the one of the environment; --json is
    /// in English
    #[arg(long, global = true, value_name = "CODE", value_parser = language)]
    pub lang: Option<Language>,
    /// Show every change with its command; twice (-vv): also tell on standard error what the program does
    #[arg(short, long, global = true, action = ArgAction::Count)]
    pub verbose: u8,
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Show what would change and why; changes nothing
    Plan {
        /// Exit with 3 if this Mac is not as chosen
        #[arg(long)]
        check: bool,
        // Last: what comes after it would stand under its heading.
        #[command(flatten)]
        choices: ChoiceArgs,
    },
    /// Make the changes: shown first, all or nothing, checked afterwards
    Apply {
        /// Agree without being asked (an administrator password may still be needed)
        #[arg(long, short = 'y')]
        yes: bool,
        /// Say nothing of what is done, only what needs attention; without --yes the list is shown all the same
        #[arg(long, short)]
        quiet: bool,
        #[command(flatten)]
        on_failure: OnFailure,
        #[command(flatten)]
        choices: ChoiceArgs,
    },
    /// Set up for an account, as root: nothing is asked, now or at the account's first start
    Install {
        /// For this account, or @console: whoever sits at this Mac
        #[arg(long = "user", value_name = "NAME")]
        account: String,
        /// With --user @console: where nobody is logged in, leave a job that does it for whoever logs in first, and removes
        /// itself then
        #[arg(long)]
        or_at_login: bool,
        /// Accepted for deployments that say so; set-up has no licence to agree to
        #[arg(long)]
        accept_license: bool,
        /// Say nothing of what is done, only what needs attention
        #[arg(long, short)]
        quiet: bool,
        #[command(flatten)]
        on_failure: OnFailure,
        #[command(flatten)]
        choices: ChoiceArgs,
    },
    /// Show desired against actual, item by item; exits with 3 if they differ
    Status {
        /// Show a report for whoever helps instead, then save it in this file (-: only show it). Names of accounts,
        /// homes and this Mac are taken out, and nothing leaves this Mac
        #[arg(long, value_name = "FILE")]
        report: Option<PathBuf>,
        /// Save the report without being asked
        #[arg(long, short = 'y', requires = "report")]
        yes: bool,
        #[command(flatten)]
        asked: Asked,
    },
    /// Take everything back, giving back what was replaced
    Uninstall {
        /// Agree without being asked (an administrator password may still be needed)
        #[arg(long, short = 'y')]
        yes: bool,
        /// Say nothing of what is done, only what needs attention; without --yes the list is shown all the same
        #[arg(long, short)]
        quiet: bool,
        /// Keep settings.toml as it is: a later 'apply' brings everything back
        #[arg(long, conflicts_with = "delete_data")]
        keep_data: bool,
        /// Delete settings.toml too (the default)
        #[arg(long)]
        delete_data: bool,
        #[command(flatten)]
        on_failure: OnFailure,
    },
    /// Put an interrupted run in order, then make everything as it was chosen, or only these items and names
    ///
    /// What somebody else has by now stays theirs unless it is named: then it is backed up and replaced. Exits with 3 if
    /// something still differs.
    Repair {
        /// Only this item, or this name of one, such as a tool or iechor.sock (several can be named)
        #[arg(value_name = "ITEM|NAME")]
        parts: Vec<Part>,
        /// Agree without being asked (an administrator password may still be needed)
        #[arg(long, short = 'y')]
        yes: bool,
        /// Say nothing of what is done, only what needs attention; without --yes the list is shown all the same
        #[arg(long, short)]
        quiet: bool,
        /// Rename records that cannot be read (settings, receipt, journal) first, and keep them
        #[arg(long)]
        set_aside: bool,
    },
    /// Accept what is there as chosen: names stay with whoever has them, and nobody is warned of them any more
    ///
    /// Without a name: everything that is chosen. Never asks for a password.
    Adopt(Decided),
    /// Warn no more of what is not as chosen; it stays chosen, and status goes on showing it
    ///
    /// Without a name: everything that differs now. Never asks for a password.
    Mute(Decided),
    /// Refuse an item: no start, update or check asks about it again, until it is set up or repaired by choice
    Refuse {
        /// This item (several can be named)
        #[arg(value_name = "ITEM", value_parser = item(), required = true)]
        items: Vec<Item>,
        /// Also where something needs it
        #[arg(long, conflicts_with = "undo")]
        for_good: bool,
        /// Take the refusal back
        #[arg(long)]
        undo: bool,
    },
    /// Tell what changed and nobody decided of yet, once for each change; exits with 3 if something did
    ///
    /// What an update of the app brings and needs no password is brought over first.
    Check,
    /// Make something that is needed now, asking for it if set-up asks for one thing at a time ('--ask when-needed')
    ///
    /// Nobody is asked about what was refused, nor where set-up asks in its window alone. A No is remembered, and the
    /// tools are then linked in the home instead.
    Require {
        /// What is needed
        #[arg(value_name = "ITEM", value_parser = needed())]
        item: Needed,
        #[command(flatten)]
        need: NeedArgs,
    },
    /// Do what iEchor Desktop does at each of its starts; exits with 3 if something changed that nobody decided of yet
    ///
    /// Where set-up asks for one thing at a time, or for the helper first, the first start asks.
    Start,
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
        #[command(flatten)]
        need: NeedArgs,
    },
    /// The context by which the client finds the engine
    Context {
        #[command(subcommand)]
        command: ContextCommand,
    },
    /// The registry access policy of an organisation
    #[command(after_help = POLICY_RULES)]
    Policy {
        #[command(subcommand)]
        command: PolicyCommand,
    },
    /// List everything that root can ever do here: each path, program, argument and code requirement, and why
    Operations {
        /// The team that signs the app, in the code requirements
        #[arg(long, value_name = "ID", value_parser = team)]
        team: Option<String>,
    },
    /// Print the JSON Schema of what a command prints with --json; without a name, which there are
    Schema {
        /// Which
        #[arg(value_name = "NAME", value_parser = PossibleValuesParser::new(schema::names()))]
        name: Option<String>,
    },
    /// Explain in plain words what root means here, or what an item is
    Explain {
        /// Which
        #[arg(value_parser = PossibleValuesParser::new(About::words()).map(|word| About::from_word(&word)))]
        about: About,
    },
}

/// The program that runs as root. No command of anybody's: the grammar above does not know it, so no message names
/// it.
#[derive(Debug, Parser)]
pub(crate) struct RootSide {
    /// The directory of a simulated Mac.
    #[arg(long)]
    pub prefix: Option<PathBuf>,
    /// Who started it: `sudo`, or a parent that is root, for this uid.
    #[arg(long)]
    pub caller: Option<Caller>,
    /// The uid that the privileged helper saw at the other end of the channel.
    #[arg(long, conflicts_with = "caller")]
    pub through_helper: Option<u32>,
}

impl RootSide {
    /// The program's first argument that means this.
    const WORD: &str = "root-side";

    /// From the process, if it was started for that.
    pub fn of_process() -> Option<Self> {
        let mut words = env::args_os().skip(1);
        // The word stands for the program's name.
        (words.next()? == Self::WORD).then(|| Self::parse_from(env::args_os().skip(1)))
    }
}

#[derive(Debug, Subcommand)]
pub(crate) enum ContextCommand {
    /// Take iEchor's context into use, whichever is in use now; never asks for a password
    Use,
    /// Show which context is in use, and what decides instead
    Show,
}

/// An item by its name.
fn item() -> impl TypedValueParser<Value = Item> {
    // Its word in `--json` is taken too.
    let value = |item: Item| match item.argument() {
        name if name == item.word() => PossibleValue::new(name),
        name => PossibleValue::new(name).alias(item.word()),
    };
    PossibleValuesParser::new(Item::ALL.map(value)).map(|said| {
        let named = |item: &Item| item.argument() == said || item.word() == said;
        Item::ALL.into_iter().find(named).unwrap_or(Item::Tools)
    })
}

fn team(text: &str) -> Result<String, String> {
    let valid = text.len() == 10 && text.bytes().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit());
    if valid { Ok(text.to_owned()) } else { Err("a team is ten capital letters and digits".to_owned()) }
}

fn address(text: &str) -> Result<SocketAddr, String> {
    let address: SocketAddr =
        text.parse().map_err(|_| "give an address and a port from 1 to 65535, such as 127.0.0.1:80".to_owned())?;
    match address {
        _ if address.port() == 0 => Err("port 0 is no port: give one from 1 to 65535".to_owned()),
        _ if address.ip().is_multicast() => {
            Err(format!("{} is a multicast address, of no one Mac: give one such as 127.0.0.1", address.ip()))
        }
        _ => Ok(address),
    }
}

/// What becomes of a failed run.
#[derive(Clone, Copy, Debug, Args)]
pub(crate) struct OnFailure {
    /// Undo nothing if something fails, so that it can be looked at; 'repair' undoes it later
    #[arg(long)]
    pub no_rollback: bool,
}

/// Why there are no arguments to go by.
#[derive(Debug)]
pub(crate) enum Unusable {
    /// It was said to whoever reads; this is the exit code.
    Said(u8),
    /// To be said to a program.
    Json(Failure),
}

/// A language that there is.
fn language(tag: &str) -> Result<Language, String> {
    let there_are = || Language::ALL.map(Language::tag).join(", ");
    Language::of_tag(tag).ok_or_else(|| format!("there are: {}", there_are()))
}

/// The words of the process. The program under the name `install`, as it lies in the app, means that command.
fn words() -> Vec<OsString> {
    let mut words: Vec<OsString> = env::args_os().collect();
    if words.first().and_then(|word| Path::new(word).file_name()).is_some_and(|name| name == "install") {
        words[0] = "iechor-setup".into();
        words.insert(1, "install".into());
    }
    words
}

impl Arguments {
    /// From the process.
    ///
    /// # Errors
    /// When they make no sense, or ask for help or the version, which is said here.
    pub fn of_process() -> Result<Self, Unusable> {
        let words = words();
        // Whoever reads JSON reads it of this too; after `--` nothing is an option.
        let json = words.iter().skip(1).take_while(|word| *word != "--").any(|word| word == "--json");
        Self::try_parse_from(words).and_then(Self::make_sense).map_err(|error| {
            if json && error.use_stderr() {
                let text = error.render().to_string();
                let (what, help) = text.trim().split_once("\n\n").unwrap_or((text.trim(), ""));
                let what = what.strip_prefix("error: ").unwrap_or(what);
                let failure = Failure::of(Code::Usage, said!("failure-arguments", text = what));
                return Unusable::Json(match help.trim() {
                    "" => failure,
                    help => failure.with_help(said!("failure-arguments-help", text = help)),
                });
            }
            let _ = error.print();
            Unusable::Said(if error.use_stderr() { Code::Usage.exit() } else { 0 })
        })
    }

    /// Refuses what the grammar cannot: an argument for every command that means nothing for one.
    fn make_sense(self) -> Result<Self, clap::Error> {
        match (&self.command, &self.user) {
            (Command::Install { .. }, Some(_)) => Err(Self::command().error(
                ErrorKind::ArgumentConflict,
                "the argument '--as <USER>' cannot be used with 'install', which is for the account of '--user <NAME>'",
            )),
            (Command::Status { asked, .. }, _) if !asked.expect && asked.choices.says_anything() => {
                Err(Self::command().error(
                    ErrorKind::MissingRequiredArgument,
                    "status takes choices only to compare with them: add '--expect'",
                ))
            }
            (Command::Install { account, or_at_login: true, .. }, None) if account != CONSOLE => Err(Self::command()
                .error(
                    ErrorKind::ArgumentConflict,
                    "the argument '--or-at-login' is for '--user @console': an account that is named is set up now",
                )),
            _ => Ok(self),
        }
    }

    /// The words of this call, for the job that repeats it once somebody logs in; `None` if it is no call for that.
    ///
    /// # Errors
    /// When a word is no text.
    pub fn at_login(&self) -> Option<Result<Vec<String>, Failure>> {
        let Command::Install { or_at_login: true, .. } = self.command else { return None };
        let words = words().into_iter().skip(1).map(|word| {
            word.into_string().map_err(|word| {
                let text = word.to_string_lossy().into_owned();
                Failure::of(Code::Usage, said!("failure-argument_no_text", text = text))
                    .with_help(said!("failure-argument_no_text-help"))
            })
        });
        let mut told = false;
        // The job of a simulated Mac is told where that is, wherever it is started.
        let is_said = |word: &Result<String, Failure>| {
            let skips = std::mem::replace(&mut told, word.as_ref().is_ok_and(|word| word == "--prefix"));
            !skips && !word.as_ref().is_ok_and(|word| word.starts_with("--prefix"))
        };
        Some(words.filter(is_said).collect())
    }

    /// For whom, if that is said.
    pub fn account(&self) -> Option<&str> {
        match &self.command {
            Command::Install { account, .. } => Some(account),
            // These are about this Mac and no account: root may ask them for itself.
            Command::Expose { .. } | Command::Policy { .. } | Command::Explain { .. } | Command::Log
                if self.user.is_none() && self.prefix.is_none() && rustix::process::geteuid().is_root() =>
            {
                Some("root")
            }
            _ => self.user.as_deref(),
        }
    }

    /// Whether it may come to something that needs root.
    pub fn may_need_root(&self) -> bool {
        matches!(
            self.command,
            Command::Apply { .. }
                | Command::Install { .. }
                | Command::Repair { .. }
                | Command::Uninstall { .. }
                | Command::Require { .. }
                | Command::Start
                | Command::Expose { to: Some(_), .. }
        )
    }

    /// Whether somebody is there who could be asked.
    pub fn interaction(&self) -> Interaction {
        match &self.command {
            Command::Install { .. } => Interaction::Nowhere,
            // sudo at a terminal cannot be taken back when the time is over; the system's prompt goes with this program.
            Command::Require { need, .. } | Command::Expose { need, .. } if need.is_limited() => Interaction::Window,
            _ => Interaction::Terminal,
        }
    }

    /// Whether only what needs attention is said.
    pub fn is_quiet(&self) -> bool {
        match self.command {
            Command::Apply { quiet, .. }
            | Command::Install { quiet, .. }
            | Command::Repair { quiet, .. }
            | Command::Uninstall { quiet, .. } => quiet,
            Command::Plan { .. }
            | Command::Status { .. }
            | Command::Adopt(_)
            | Command::Mute(_)
            | Command::Refuse { .. }
            | Command::Check
            | Command::Require { .. }
            | Command::Start
            | Command::Context { .. }
            | Command::Log
            | Command::Expose { .. }
            | Command::Policy { .. }
            | Command::Operations { .. }
            | Command::Schema { .. }
            | Command::Explain { .. } => false,
        }
    }
}
