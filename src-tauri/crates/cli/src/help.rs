//! The help pages: every text of them is a message, so that they are in the language of whoever reads them.
//!
//! - A command's is `command-COMMAND`, with `-more` what `--help` adds; of the program `command-program`, of a command within
//!   another one `command-COMMAND-COMMAND`.
//! - An argument's is `argument-COMMAND-ID`, or `argument-ID` where it means the same in every other command. Of an option
//!   of CHOICES that the window has too it is `flag-ITEM`.
//! - A possible value's is `-VALUE` behind that of its argument, where there is one. What stands for a value is `value-NAME`.
//!
//! Manual pages and completions are made of the same, in English.

use std::io::{self, IsTerminal, Write};

use clap::{
    Arg, Command,
    builder::{PossibleValue, PossibleValuesParser},
};
use model::{
    Item, Language,
    catalogue::{say, spoken},
    text,
};

use crate::{columns, output, print::unmarked};

/// How far below its option the text of an option begins.
const INDENT: usize = 10;
/// The program's examples, in the order of the page.
const EXAMPLES: [(&str, &str); 5] = [
    ("iechor-setup plan", "example-plan"),
    ("iechor-setup apply --no-ports", "example-no_ports"),
    ("iechor-setup apply --cli user --no-socket --context --no-ports", "example-user"),
    ("sudo iechor-setup install --user dev", "example-install"),
    ("iechor-setup plan --check --recommended", "example-check"),
];
/// How many exit codes there are.
const CODES: u8 = 8;
/// What a rule of a policy may look like.
const RULES: [(&str, &str); 4] = [
    ("registry.example", "policy-rule-registry"),
    ("registry.example:5000", "policy-rule-port"),
    ("*.registry.example", "policy-rule-below"),
    ("registry.example/team", "policy-rule-repository"),
];

/// The grammar with its texts, in the language of this process, for lines of this width.
pub(crate) fn worded(command: Command, width: usize) -> Command {
    command_worded(command, "", width)
}

fn command_worded(command: Command, path: &str, width: usize) -> Command {
    let (id, after) = match path {
        "" => ("command-program".to_owned(), Some(after_program(width))),
        "policy" => ("command-policy".to_owned(), Some(after_policy(width))),
        path => (format!("command-{path}"), None),
    };
    let about = say(&id);
    let more = spoken().find(&format!("{id}-more"), &[]).map(|more| format!("{about}\n\n{more}"));
    let mut command = command.about(folded(&about, width)).mut_args(|argument| argument_worded(argument, path, width));
    if let Some(more) = more {
        command = command.long_about(folded(&more, width));
    }
    if let Some(after) = after {
        command = command.after_help(after);
    }
    if command.has_subcommands() {
        command = command.subcommand_value_name(say("value-command"));
    }
    command.mut_subcommands(|inner| {
        let path = if path.is_empty() { inner.get_name().to_owned() } else { format!("{path}-{}", inner.get_name()) };
        command_worded(inner, &path, width)
    })
}

fn argument_worded(argument: Arg, path: &str, width: usize) -> Arg {
    let id = message_of(&argument, path);
    let takes_value = argument.get_action().takes_values();
    let names: Option<Vec<String>> = argument
        .get_value_names()
        .filter(|_| takes_value)
        .map(|names| names.iter().map(|name| say(&value_of(name))).collect());
    let values: Option<Vec<PossibleValue>> = argument
        .get_possible_values()
        .into_iter()
        .map(|value| spoken().find(&format!("{id}-{}", value.get_name()), &[]).map(|help| value.help(help)))
        .collect();
    let mut argument = argument.help(folded(&say(&id), width));
    if let Some(values) = values.filter(|values| !values.is_empty()) {
        argument = argument.value_parser(PossibleValuesParser::new(values));
    }
    if argument.get_help_heading().is_some() {
        argument = argument.help_heading(say("heading-choices"));
    }
    match names {
        Some(names) => argument.value_names(names),
        None => argument,
    }
}

/// The message of what stands for a value: `value-item_name` of `ITEM|NAME`.
fn value_of(name: &str) -> String {
    format!("value-{}", name.to_lowercase().replace(|c: char| !c.is_alphanumeric(), "_"))
}

/// The message of an argument of the command that a path leads to.
fn message_of(argument: &Arg, path: &str) -> String {
    let id = argument.get_id().as_str();
    let of_item = Item::ALL.into_iter().find_map(|item| match () {
        () if item.flag() == id => Some(format!("flag-{}", item.word())),
        () if item.off_flag() == Some(id) => Some(format!("flag-{}-off", item.word())),
        () => None,
    });
    let own = format!("argument-{path}-{id}");
    of_item.unwrap_or_else(|| match id {
        "ask" => format!("flag-{id}"),
        _ if spoken().has(&own) => own,
        _ => format!("argument-{id}"),
    })
}

/// The grammar with what clap says itself, too: headings, `--help` and `--version`, `help`, and which values there are.
/// Only pages are made of it.
pub(crate) fn pages(command: Command, width: usize) -> Command {
    let mut command = worded(command, width).next_line_help(!Language::spoken().has_spaces());
    command.build();
    page(command, width)
}

fn page(mut command: Command, width: usize) -> Command {
    let is_help = command.get_name() == "help";
    if is_help {
        command = command.subcommand_value_name(say("value-command"));
    }
    let usage = command.render_usage().ansi().to_string();
    let style = *command.get_styles().get_usage();
    // Behind clap's own heading, which is one word.
    let usage = usage.split_once(' ').map_or("", |(_, usage)| usage).replace("[OPTIONS]", &options());
    let heading = format!("{}{style}{}:{style:#} ", "{before-help}{about-with-newline}\n", say("heading-usage"));
    let command = command
        .override_usage(usage)
        .help_template(format!("{heading}{}", "{usage}\n\n{all-args}{after-help}"))
        .subcommand_help_heading(say("heading-commands"))
        .mut_args(|argument| argument_of_page(argument, width))
        // Those within `help` are only listed there.
        .mut_subcommands(|inner| match is_help {
            true if inner.get_name() != "help" => inner,
            _ => page(inner, width),
        });
    match is_help {
        true => command.about(folded(&say("command-help"), width)),
        false => command,
    }
}

/// Prints a page: to a terminal with clap's styles, and nowhere with spaces at the end of a line.
pub(crate) fn print(page: &clap::Error) {
    let has_styles = match page.use_stderr() {
        true => io::stderr().is_terminal(),
        false => io::stdout().is_terminal(),
    };
    let text = match has_styles && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty()) {
        true => page.render().ansi().to_string(),
        false => page.render().to_string(),
    };
    let text: String = text.lines().map(|line| format!("{}\n", unmarked(line.trim_end()))).collect();
    match page.use_stderr() {
        true => drop(io::stderr().write_all(text.as_bytes())),
        false => output::print(&text),
    }
}

fn argument_of_page(argument: Arg, width: usize) -> Arg {
    let argument = match argument.get_id().as_str() {
        // Which of the two it is, clap decided by whether `--help` says more than `-h`.
        "help" if argument.get_long_help().is_some() => {
            argument.help(say("argument-help-more")).long_help(say("argument-help-less"))
        }
        id @ ("help" | "version") => {
            let id = format!("argument-{id}");
            argument.help(say(&id))
        }
        "subcommand" => argument.help(say("argument-subcommand")).value_name(say("value-command")),
        _ => argument,
    };
    let argument = match (argument.get_help_heading(), argument.is_positional()) {
        (Some(_), _) => argument,
        (None, true) => argument.help_heading(say("heading-arguments")),
        (None, false) => argument.help_heading(say("heading-options")),
    };
    let values = argument.get_possible_values();
    if !argument.get_action().takes_values() || values.is_empty() {
        return argument;
    }
    let names: Vec<&str> = values.iter().filter(|value| !value.is_hide_set()).map(PossibleValue::get_name).collect();
    let help = argument.get_help().map(ToString::to_string).unwrap_or_default();
    let all = text!("values-possible", values = names.join(", "));
    let longest = names.iter().map(|name| name.len()).max().unwrap_or_default();
    let lines: Vec<String> = values
        .iter()
        .filter_map(|value| Some((value.get_name(), value.get_help()?.to_string())))
        .map(|(name, help)| {
            let line = format!("- {name}:{:space$} {help}", "", space = longest - name.len());
            columns::wrapped(&line, width.saturating_sub(INDENT), "", "  ")
        })
        .collect();
    let long = match lines.is_empty() {
        true => all.clone(),
        false => format!("{}:\n{}", say("heading-values"), lines.join("\n")),
    };
    argument.hide_possible_values(true).long_help(format!("{help}\n\n{long}")).help(format!("{help} {all}"))
}

/// What stands for any options in a usage line.
pub(crate) fn options() -> String {
    format!("[{}]", say("value-options"))
}

/// A text that clap will put into lines, which it can do only between words that have spaces between them.
fn folded(text: &str, width: usize) -> String {
    match Language::spoken().has_spaces() {
        true => text.to_owned(),
        false => columns::wrapped(text, width.saturating_sub(INDENT), "", ""),
    }
}

/// Lines of a table, indented by two, with each text beside what it is of. What is too long for its column makes it no
/// wider.
fn table<'t>(rows: impl IntoIterator<Item = (&'t str, String)>, column: usize, width: usize) -> String {
    let line = |(name, text): (&str, String)| {
        let begun = format!("  {name}{:space$}  ", "", space = column.saturating_sub(name.len()));
        columns::wrapped(&text, width, &begun, &" ".repeat(column + 4))
    };
    rows.into_iter().map(line).collect::<Vec<_>>().join("\n")
}

fn after_program(width: usize) -> String {
    let examples = table(EXAMPLES.map(|(line, id)| (line, say(id))), 50, width);
    let codes: Vec<String> = (0..CODES).map(|code| code.to_string()).collect();
    let codes = table(codes.iter().map(|code| (code.as_str(), say(&format!("exit-{code}")))), 1, width);
    format!("{}:\n{examples}\n\n{}:\n{codes}", say("heading-examples"), say("heading-codes"))
}

fn after_policy(width: usize) -> String {
    let text = |id: &str| columns::wrapped(&say(id), width, "", "");
    let rules = table(RULES.map(|(rule, id)| (rule, say(id))), 23, width);
    format!("{}\n{rules}\n{}\n\n{}", text("policy-rules"), text("policy-rules-rest"), text("policy-rules-expired"))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use clap::CommandFactory;
    use model::catalogue::Catalogue;

    use super::*;
    use crate::arguments::Arguments;

    /// The messages that a page of this command, and of those within it, is made of.
    fn wanted(command: &Command, path: &str, ids: &mut BTreeSet<String>) {
        ids.insert(if path.is_empty() { "command-program".to_owned() } else { format!("command-{path}") });
        for argument in command.get_arguments() {
            let id = message_of(argument, path);
            let values = argument.get_possible_values();
            let of = |value: &PossibleValue| format!("{id}-{}", value.get_name());
            // All of them or none.
            if values.iter().any(|value| spoken().has(&of(value))) {
                ids.extend(values.iter().map(of));
            }
            ids.insert(id);
            if argument.get_action().takes_values() {
                ids.extend(argument.get_value_names().unwrap_or_default().iter().map(|name| value_of(name)));
            }
        }
        for inner in command.get_subcommands() {
            let path = [path, inner.get_name()].join("-");
            wanted(inner, path.trim_start_matches('-'), ids);
        }
    }

    #[test]
    fn every_command_argument_and_value_has_its_message_and_no_message_is_of_none() {
        let mut ids = BTreeSet::new();
        wanted(&Arguments::command(), "", &mut ids);
        let own = ["help", "help-more", "help-less", "version", "subcommand"].map(|id| format!("argument-{id}"));
        ids.extend(own);
        ids.extend(["command-help", "value-command", "value-options"].map(str::to_owned));
        let english = Catalogue::of(Language::English);
        let missing: Vec<_> = ids.iter().filter(|id| !english.has(id)).collect();
        assert!(missing.is_empty(), "the catalogue lacks {missing:?}");
        let families = ["command-", "argument-", "value-"];
        let unused: Vec<&str> = Language::English
            .messages()
            .lines()
            .filter_map(|line| line.split_once(" =").map(|(id, _)| id))
            .filter(|id| families.iter().any(|family| id.starts_with(family)))
            .filter(|id| !ids.contains(*id) && !ids.contains(id.trim_end_matches("-more")))
            .collect();
        assert!(unused.is_empty(), "these are of no command and no argument: {unused:?}");
    }

    #[test]
    fn english_names_of_values_are_those_of_the_grammar() {
        fn compared(command: &Command) {
            for name in command.get_arguments().filter_map(Arg::get_value_names).flatten() {
                if Catalogue::of(Language::English).has(&value_of(name)) {
                    assert_eq!(say(&value_of(name)), name.as_str());
                }
            }
            command.get_subcommands().for_each(compared);
        }
        compared(&Arguments::command());
    }
}
