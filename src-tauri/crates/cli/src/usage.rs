//! Wrong usage: what clap found, as messages.

use std::{error::Error, fmt};

use clap::error::{ContextKind, ContextValue, ErrorKind};
use model::{Code, Failure, NotAFileName, Said, said, text};

use crate::help;

/// Why a value is none of its kind, as a message: what a parser of values returns.
#[derive(Clone, Debug)]
pub(crate) struct Unfit(pub Said);

impl fmt::Display for Unfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.english())
    }
}

impl Error for Unfit {}

/// What clap found, as a failure that is worded in the language of whoever reads it.
pub(crate) fn failure(error: &clap::Error) -> Failure {
    let usage = match error.get(ContextKind::Usage) {
        Some(ContextValue::StyledStr(usage)) => usage.to_string(),
        _ => String::new(),
    };
    let rest = help(&usage);
    let tips = tips(error).into_iter().map(|tip| said!("usage-tip", tip = tip));
    let help = match tips.reduce(|first, second| said!("usage-tips", first = first, second = second)) {
        Some(tips) => said!("usage-help-tips", tips = tips, help = rest),
        None => rest,
    };
    Failure::of(Code::Usage, what(error)).with_help(help)
}

/// A failure of what the grammar cannot refuse, with the program's usage.
pub(crate) fn wrong(what: Said, mut grammar: clap::Command) -> Failure {
    Failure::of(Code::Usage, what).with_help(help(&grammar.render_usage().to_string()))
}

/// How the program is used, and how to know more.
fn help(usage: &str) -> Said {
    // Behind clap's own heading, which is one word.
    let usage = usage.split_once(' ').map_or("", |(_, usage)| usage.trim()).replace("[OPTIONS]", &help::options());
    match usage.is_empty() {
        true => said!("usage-help-bare"),
        false => said!("usage-help", usage = usage),
    }
}

/// What is wrong.
fn what(error: &clap::Error) -> Said {
    let text = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => Some(text.as_str()),
        _ => None,
    };
    let texts = |kind| match error.get(kind) {
        Some(ContextValue::Strings(texts)) => texts.as_slice(),
        _ => &[],
    };
    // Each on a line of its own.
    let lines = |texts: &[String]| texts.iter().map(|text| format!("\n  {text}")).collect::<String>();
    let (argument, value) = (text(ContextKind::InvalidArg), text(ContextKind::InvalidValue));
    // A kind that this grammar does not lead to, or without its context.
    let other = || {
        let text = error.render().to_string();
        let text = text.split("\n\n").next().unwrap_or_default();
        said!("failure-arguments", text = text.strip_prefix("error: ").unwrap_or(text).trim())
    };
    match (error.kind(), argument, value) {
        (ErrorKind::UnknownArgument, Some(argument), _) => said!("usage-unknown", argument = argument),
        (ErrorKind::InvalidSubcommand, ..) => match text(ContextKind::InvalidSubcommand) {
            Some(command) => said!("usage-command", command = command),
            None => other(),
        },
        (ErrorKind::InvalidValue, Some(argument), Some(value)) => {
            let valid = texts(ContextKind::ValidValue);
            let what = match value {
                "" => said!("usage-no_value", argument = argument),
                value => said!("usage-value", argument = argument, value = value),
            };
            match valid.is_empty() {
                true => what,
                false => said!("usage-value-of", what = what, values = valid.join(", ")),
            }
        }
        (ErrorKind::ValueValidation, Some(argument), Some(value)) => {
            said!("usage-value-because", argument = argument, value = value, why = why(error))
        }
        (ErrorKind::TooManyValues, Some(argument), Some(value)) => {
            said!("usage-too_many", argument = argument, value = value)
        }
        (ErrorKind::ArgumentConflict, Some(argument), _) => match error.get(ContextKind::PriorArg) {
            Some(ContextValue::String(prior)) if prior == argument => {
                said!("usage-twice", argument = argument)
            }
            Some(ContextValue::String(prior)) => said!("usage-conflict", argument = argument, other = prior),
            _ => {
                let others = lines(texts(ContextKind::PriorArg));
                said!("usage-conflicts", argument = argument, others = others)
            }
        },
        (ErrorKind::MissingRequiredArgument, ..) => {
            said!("usage-missing", arguments = lines(texts(ContextKind::InvalidArg)))
        }
        (ErrorKind::MissingSubcommand, ..) => match text(ContextKind::InvalidSubcommand) {
            Some(command) => {
                let commands = texts(ContextKind::ValidSubcommand).join(", ");
                said!("usage-no_command", command = command, commands = commands)
            }
            None => other(),
        },
        (ErrorKind::InvalidUtf8, ..) => said!("usage-no_unicode"),
        _ => other(),
    }
}

/// Why a value is none.
fn why(error: &clap::Error) -> Said {
    let Some(source) = error.source() else { return said!("cause-silent") };
    if let Some(Unfit(said)) = source.downcast_ref() {
        return said.clone();
    }
    match source.downcast_ref::<NotAFileName>() {
        Some(name) => name.failure().told(),
        None => said!("cause-said", text = source.to_string()),
    }
}

/// What may have been meant.
fn tips(error: &clap::Error) -> Vec<Said> {
    let mut tips = Vec::new();
    for (kind, id) in [
        (ContextKind::SuggestedSubcommand, "usage-similar-command"),
        (ContextKind::SuggestedArg, "usage-similar-argument"),
        (ContextKind::SuggestedValue, "usage-similar-value"),
    ] {
        let names = match error.get(kind) {
            Some(ContextValue::String(name)) => std::slice::from_ref(name),
            Some(ContextValue::Strings(names)) => names,
            _ => &[],
        };
        if !names.is_empty() {
            let quoted: Vec<String> = names.iter().map(|name| format!("'{name}'")).collect();
            tips.push(said!(id, count = names.len() as u64, names = quoted.join(", ")));
        }
    }
    if let Some(ContextValue::StyledStrs(others)) = error.get(ContextKind::Suggested) {
        tips.extend(others.iter().map(|tip| tip_said(&tip.to_string())));
    }
    tips
}

/// A tip that clap has only as a text: where it is one of these, by its values.
fn tip_said(tip: &str) -> Said {
    let between = |begin, end| tip.strip_prefix(begin).and_then(|rest: &str| rest.strip_suffix(end));
    if let Some((text, command)) = between("to pass '", "'").and_then(|rest| rest.split_once("' as a value, use '")) {
        return said!("usage-as_value", text = text, command = command);
    }
    if let Some(command) = between("subcommand '", "' exists; to use it, remove the '--' before it") {
        return said!("usage-no_dashes", command = command);
    }
    match between("'", "' exists") {
        Some(command) => said!("usage-elsewhere", command = command),
        None => said!("cause-said", text = tip),
    }
}

/// Says it to whoever reads.
pub(crate) fn complain(failure: &Failure) {
    complain!("{}", text!("usage-error", what = failure.message_text()));
    complain!("\n{}", failure.help_text());
}
