//! The window's arguments, and the page of its `--help`, in the language of whoever reads them.

use std::{collections::BTreeSet, ffi::OsString, path::PathBuf};

use lexopt::{Arg, Error, Parser};
use model::{Code, Failure, Language, Said, catalogue::say, said};

/// How the window is to open.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Arguments {
    /// Works on the simulated Mac in this directory.
    pub prefix: Option<PathBuf>,
    /// For this account.
    pub user: Option<String>,
    /// Opens on Settings > Advanced, also before set-up was finished.
    pub settings: bool,
    /// Opens only if there is something to ask or to tell.
    pub if_needed: bool,
}

/// What a command line asks for.
#[derive(Debug, PartialEq)]
pub(crate) enum Asked {
    /// The window.
    Window(Arguments),
    /// A text on standard output, and no window.
    Text(String),
}

/// Each option: how it is written, what stands for its value, and its text.
const OPTIONS: [(&str, Option<&str>, &str); 7] = [
    ("--prefix", Some("value-dir"), "argument-prefix"),
    ("--as", Some("value-user"), "argument-user"),
    ("--lang", Some("value-code"), "window-lang"),
    ("--settings", None, "window-settings"),
    ("--if-needed", None, "window-if_needed"),
    ("-h, --help", None, "argument-help"),
    ("-V, --version", None, "argument-version"),
];

/// What these arguments, without the program's name, ask for. From `--lang` on, this process speaks that language.
pub(crate) fn parsed(arguments: impl IntoIterator<Item = OsString>) -> Result<Asked, Failure> {
    read(&mut Parser::from_args(arguments)).map_err(|what| {
        let failure = Failure::of(Code::Usage, what);
        failure.with_help(said!("failure-window_arguments-help"))
    })
}

fn read(parser: &mut Parser) -> Result<Asked, Said> {
    let mut asked = Arguments::default();
    let mut said_before = BTreeSet::new();
    while let Some(argument) = parser.next().map_err(wrong)? {
        if let Arg::Long(name) = argument
            && !said_before.insert(name.to_owned())
        {
            return Err(said!("usage-twice", argument = format!("--{name}")));
        }
        match argument {
            Arg::Long("prefix") => asked.prefix = Some(parser.value().map_err(wrong)?.into()),
            Arg::Long("as") => asked.user = Some(parser.value().map_err(wrong)?.into_string().map_err(not_unicode)?),
            Arg::Long("lang") => {
                let tag = parser.value().map_err(wrong)?.into_string().map_err(not_unicode)?;
                let language = Language::of_tag(&tag);
                // Whatever else is said of the arguments is said in it.
                language.ok_or_else(|| said!("usage-value", argument = "--lang", value = tag))?.speak();
            }
            Arg::Long("settings") => asked.settings = true,
            Arg::Long("if-needed") => asked.if_needed = true,
            Arg::Long("help") | Arg::Short('h') => return Ok(Asked::Text(page())),
            Arg::Long("version") | Arg::Short('V') => {
                return Ok(Asked::Text(format!("iechor-setup-window {}", env!("CARGO_PKG_VERSION"))));
            }
            other => return Err(wrong(other.unexpected())),
        }
    }
    match asked.settings && asked.if_needed {
        true => Err(said!("usage-conflict", argument = "--if-needed", other = "--settings")),
        false => Ok(Asked::Window(asked)),
    }
}

fn not_unicode(_: OsString) -> Said {
    said!("usage-no_unicode")
}

/// What is wrong with the arguments.
fn wrong(error: Error) -> Said {
    match error {
        Error::MissingValue { option: Some(argument) } => said!("usage-no_value", argument = argument),
        Error::UnexpectedOption(argument) => said!("usage-unknown", argument = argument),
        Error::UnexpectedArgument(argument) => {
            said!("usage-unknown", argument = argument.to_string_lossy().into_owned())
        }
        Error::UnexpectedValue { option, value } => {
            said!("usage-too_many", argument = option, value = value.to_string_lossy().into_owned())
        }
        Error::NonUnicodeValue(_) => said!("usage-no_unicode"),
        // What only other uses of the parser lead to.
        error => said!("cause-said", text = error.to_string()),
    }
}

/// The page of `--help`.
fn page() -> String {
    let (about, usage) = (say("window-program"), say("heading-usage"));
    let (any, heading, options) = (say("value-options"), say("heading-options"), OPTIONS.map(option).concat());
    format!("{about}\n\n{usage}: iechor-setup-window [{any}]\n\n{heading}:{options}")
}

fn option((written, value, about): (&str, Option<&str>, &str)) -> String {
    let value = value.map(|value| format!(" <{}>", say(value))).unwrap_or_default();
    let indent = if written.starts_with("--") { "      " } else { "  " };
    format!("\n{indent}{written}{value}\n          {}", say(about))
}
