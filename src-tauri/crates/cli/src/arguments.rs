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
use elevate::{CONSOLE, Interaction, environment};
use model::{Code, Failure, Item, Language, Part, Said, said};

use crate::{
    choices::ChoiceArgs,
    columns,
    decide::Decided,
    explain::About,
    help,
    policy::PolicyCommand,
    require::{NeedArgs, Needed, needed},
    schema,
    status::Asked,
    usage::{self, Unfit},
};

/// The grammar, without its texts: `help.rs` has these from the catalogue.
#[derive(Debug, Parser)]
#[command(name = "iechor-setup", version, max_term_width = 100, arg_required_else_help = true)]
pub(crate) struct Arguments {
    #[arg(long, global = true, value_name = "DIR", hide = cfg!(all(target_os = "macos", not(feature = "simulated-mac"))))]
    pub prefix: Option<PathBuf>,
    #[arg(long = "as", global = true, value_name = "USER")]
    pub user: Option<String>,
    #[arg(long, global = true)]
    pub json: bool,
    #[arg(long, global = true, value_name = "FILE")]
    pub log: Option<PathBuf>,
    #[arg(long, global = true, value_name = "CODE", value_parser = language)]
    pub lang: Option<Language>,
    #[arg(short, long, global = true, action = ArgAction::Count)]
    pub verbose: u8,
    #[command(subcommand)]
    pub command: Command,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Plan {
        #[arg(long)]
        check: bool,
        // Last: what comes after it would stand under its heading.
        #[command(flatten)]
        choices: ChoiceArgs,
    },
    Apply {
        #[arg(long, short = 'y')]
        yes: bool,
        #[arg(long, short)]
        quiet: bool,
        #[command(flatten)]
        on_failure: OnFailure,
        #[command(flatten)]
        choices: ChoiceArgs,
    },
    Install {
        #[arg(long = "user", value_name = "NAME")]
        account: String,
        #[arg(long)]
        or_at_login: bool,
        #[arg(long)]
        accept_license: bool,
        #[arg(long, short)]
        quiet: bool,
        #[command(flatten)]
        on_failure: OnFailure,
        #[command(flatten)]
        choices: ChoiceArgs,
    },
    Status {
        #[arg(long, value_name = "FILE")]
        report: Option<PathBuf>,
        #[arg(long, short = 'y', requires = "report")]
        yes: bool,
        #[command(flatten)]
        asked: Asked,
    },
    Uninstall {
        #[arg(long, short = 'y')]
        yes: bool,
        #[arg(long, short)]
        quiet: bool,
        #[arg(long, conflicts_with = "delete_data")]
        keep_data: bool,
        #[arg(long)]
        delete_data: bool,
        #[command(flatten)]
        on_failure: OnFailure,
    },
    Repair {
        #[arg(value_name = "ITEM|NAME")]
        parts: Vec<Part>,
        #[arg(long, short = 'y')]
        yes: bool,
        #[arg(long, short)]
        quiet: bool,
        #[arg(long)]
        set_aside: bool,
    },
    Adopt(Decided),
    Mute(Decided),
    Refuse {
        #[arg(value_name = "ITEM", value_parser = item(), required = true)]
        items: Vec<Item>,
        #[arg(long, conflicts_with = "undo")]
        for_good: bool,
        #[arg(long)]
        undo: bool,
    },
    Check,
    Require {
        #[arg(value_name = "ITEM", value_parser = needed())]
        item: Needed,
        #[command(flatten)]
        need: NeedArgs,
    },
    Start,
    Log,
    Expose {
        #[arg(value_name = "ADDR:PORT", value_parser = address)]
        address: SocketAddr,
        #[arg(long, value_name = "ADDR:PORT", value_parser = address, required_unless_present = "test")]
        to: Option<SocketAddr>,
        #[arg(long)]
        udp: bool,
        #[arg(long, conflicts_with_all = ["to", "udp"])]
        test: bool,
        #[command(flatten)]
        need: NeedArgs,
    },
    Context {
        #[command(subcommand)]
        command: ContextCommand,
    },
    Policy {
        #[command(subcommand)]
        command: PolicyCommand,
    },
    Operations {
        #[arg(long, value_name = "ID", value_parser = team)]
        team: Option<String>,
    },
    Schema {
        #[arg(value_name = "NAME", value_parser = PossibleValuesParser::new(schema::names()))]
        name: Option<String>,
    },
    Explain {
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
    Use,
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

fn team(text: &str) -> Result<String, Unfit> {
    let valid = text.len() == 10 && text.bytes().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit());
    if valid { Ok(text.to_owned()) } else { Err(Unfit(said!("cause-no_team"))) }
}

fn address(text: &str) -> Result<SocketAddr, Unfit> {
    let address: SocketAddr = text.parse().map_err(|_| Unfit(said!("cause-no_address")))?;
    match address {
        _ if address.port() == 0 => Err(Unfit(said!("cause-port_0"))),
        _ if address.ip().is_multicast() => Err(Unfit(said!("cause-multicast", address = address.ip().to_string()))),
        _ => Ok(address),
    }
}

/// What becomes of a failed run.
#[derive(Clone, Copy, Debug, Args)]
pub(crate) struct OnFailure {
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
fn language(tag: &str) -> Result<Language, Unfit> {
    let there_are = || Language::ALL.map(Language::tag).join(", ");
    Language::of_tag(tag).ok_or_else(|| Unfit(said!("cause-languages", languages = there_are())))
}

/// The language that the words ask for, also where they make no sense otherwise.
fn language_of(words: &[OsString]) -> Option<Language> {
    let mut words = words.iter().skip(1).map(|word| word.to_str().unwrap_or_default()).take_while(|word| *word != "--");
    while let Some(word) = words.next() {
        let tag = if word == "--lang" { words.next() } else { word.strip_prefix("--lang=") };
        if tag.is_some() {
            return tag.and_then(Language::of_tag);
        }
    }
    None
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
    /// From the process, which speaks the language that they ask for from now on.
    ///
    /// # Errors
    /// When they make no sense, or ask for help or the version, which is said here.
    pub fn of_process() -> Result<Self, Unusable> {
        let words = words();
        // Whoever reads JSON reads it of this too, in English; after `--` nothing is an option.
        let json = words.iter().skip(1).take_while(|word| *word != "--").any(|word| word == "--json");
        if !json {
            language_of(&words).unwrap_or_else(environment::language).speak();
        }
        let failure = match Self::try_parse_from(&words) {
            Ok(arguments) => match arguments.nonsense() {
                None => return Ok(arguments),
                Some(what) => usage::wrong(what, help::worded(Self::command(), columns::width())),
            },
            Err(error) => Self::in_words(&error, words, json)?,
        };
        if json {
            return Err(Unusable::Json(failure));
        }
        usage::complain(&failure);
        Err(Unusable::Said(failure.code.exit()))
    }

    /// The failure that clap's error is: words that make no sense are read once more, with the texts of the catalogue.
    fn in_words(error: &clap::Error, words: Vec<OsString>, json: bool) -> Result<Failure, Unusable> {
        let width = columns::width();
        let (is_page, is_wrong) = match error.kind() {
            ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => (true, false),
            ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => (!json, true),
            _ => (false, true),
        };
        let grammar = match is_page {
            true => help::pages(Self::command(), width),
            false => help::worded(Self::command(), width),
        };
        let worded = grammar.try_get_matches_from(words).err();
        let error = worded.as_ref().unwrap_or(error);
        if !is_page {
            return Ok(usage::failure(error));
        }
        help::print(error);
        Err(Unusable::Said(if is_wrong { Code::Usage.exit() } else { 0 }))
    }

    /// What the grammar cannot refuse, if it is said: an argument for every command that means nothing for one.
    fn nonsense(&self) -> Option<Said> {
        match (&self.command, &self.user) {
            (Command::Install { .. }, Some(_)) => Some(said!("usage-as_install")),
            (Command::Status { asked, .. }, _) if !asked.expect && asked.choices.says_anything() => {
                Some(said!("usage-choices_alone"))
            }
            (Command::Install { account, or_at_login: true, .. }, None) if account != CONSOLE => {
                Some(said!("usage-at_login"))
            }
            _ => None,
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
