//! CHOICES on the command line, and what they mean over what was chosen before.

use std::collections::BTreeSet;

use clap::{ArgAction, Args, ValueEnum};
use elevate::Session;
use model::{Choices, CliTools, Code, Failure, FileName, Item, Setting, names};

/// CHOICES. What is not said stays as it was chosen before.
#[derive(Debug, Args)]
#[command(next_help_heading = "Choices (what is not said stays as chosen before)")]
pub(crate) struct ChoiceArgs {
    /// Everything, system-wide: works for most developers; the other choices are laid over it
    #[arg(long)]
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
    /// Leave this name to the other product for good, and warn of it no more (can be repeated)
    #[arg(long, value_name = "NAME", action = ArgAction::Append)]
    leave: Vec<FileName>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Where {
    /// In /usr/local/bin
    System,
    /// In ~/.iechor/bin
    User,
    /// Nowhere
    Off,
}

/// The argument that leaves an item out.
pub(crate) fn off_flag(item: Item) -> Option<String> {
    (item.settings() == [Setting::On, Setting::Off]).then(|| format!("--no-{}", item.flag()))
}

/// What the arguments mean on this Mac.
#[derive(Clone, Debug)]
pub(crate) struct Chosen {
    pub choices: Choices,
    /// What is recommended, was not named, and is off for that reason alone.
    pub left_out: Vec<Item>,
}

/// Who chooses, where nothing was chosen before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum By {
    /// A person: who names what to have wants that and no more.
    Person,
    /// Root for an account, which is to need nothing later: the arguments are laid over what is recommended,
    /// and names are looked after too.
    Installer,
}

impl ChoiceArgs {
    /// The arguments over what was chosen before. Where nothing was: over what is recommended, unless a person
    /// named what to have.
    ///
    /// # Errors
    /// When a name to replace is none of iEchor's, or the Mac cannot be observed.
    pub fn over(&self, session: &Session, by: By) -> Result<Chosen, Failure> {
        let facts = session.observe()?;
        let tools = facts.machine.items.tools.known();
        let known = |name: &&FileName| name.as_str() == names::DEFAULT_SOCKET_NAME || tools.contains(name);
        if let (Some(name), false) =
            (self.replace.iter().chain(&self.leave).find(|name| !known(name)), tools.is_empty())
        {
            let all: Vec<&str> = tools.iter().map(FileName::as_str).chain([names::DEFAULT_SOCKET_NAME]).collect();
            let help = format!("the names are: {}", all.join(", "));
            return Err(Failure::new(Code::Usage, format!("iEchor Setup has no '{name}' to put there"), help));
        }
        // What was chosen before cannot be read: only a whole choice does without it.
        if let (Some(Err(failure)), false) = (facts.home().map(|home| &home.settings), self.recommended) {
            return Err(failure.clone());
        }
        let mut chosen = self.over_those(plan::chosen(&facts).cloned(), by);
        if by == By::Installer {
            chosen.choices.localhost.get_or_insert(true);
        }
        Ok(chosen)
    }

    fn over_those(&self, before: Option<Choices>, by: By) -> Chosen {
        let names_some = self.socket || self.ports || self.cli.is_some_and(|place| place != Where::Off);
        let (mut choices, bare) = match before {
            Some(before) if self.recommended => (before.recommended_over(), false),
            Some(before) => (before, false),
            None if names_some && !self.recommended && by == By::Person => (Choices::default(), true),
            None => (Choices::recommended(), false),
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
        choices.replace.retain(|name| !self.leave.contains(name));
        choices.leave.retain(|name| !replace.contains(name));
        choices.leave.extend(self.leave.iter().filter(|name| !replace.contains(name)).cloned());
        choices.replace.extend(replace);
        let recommended = Choices::recommended();
        let off = |item: &Item| bare && recommended.wants(*item) && !choices.wants(*item) && !self.names(*item);
        let left_out = Item::ALL.into_iter().filter(off).collect();
        Chosen { choices, left_out }
    }

    /// Whether an argument is about this item.
    fn names(&self, item: Item) -> bool {
        match item {
            Item::Tools => self.cli.is_some(),
            Item::Socket => self.socket || self.no_socket,
            Item::Ports => self.ports || self.no_ports,
            Item::Hosts => self.localhost || self.no_localhost,
        }
    }
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::*;

    #[derive(Parser)]
    struct Line {
        #[command(flatten)]
        choices: ChoiceArgs,
    }

    /// What a line means: tools, socket, ports, and what is named as left out.
    fn means(line: &str, before: Option<&Choices>, by: By) -> (CliTools, bool, bool, Vec<Item>) {
        let line = Line::try_parse_from([""].into_iter().chain(line.split_whitespace())).expect("a line of arguments");
        let Chosen { choices, left_out } = line.choices.over_those(before.cloned(), by);
        (choices.cli, choices.socket, choices.ports, left_out)
    }

    #[test]
    fn where_nothing_was_chosen_a_no_is_laid_over_what_is_recommended() {
        use CliTools::{Off, System, User};
        use Item::{Ports, Socket, Tools};
        for (line, person, installer) in [
            ("", (System, true, true, vec![]), (System, true, true)),
            ("--recommended", (System, true, true, vec![]), (System, true, true)),
            ("--no-ports", (System, true, false, vec![]), (System, true, false)),
            ("--no-socket --no-ports", (System, false, false, vec![]), (System, false, false)),
            ("--recommended --no-ports", (System, true, false, vec![]), (System, true, false)),
            ("--recommended --cli user", (User, true, true, vec![]), (User, true, true)),
            ("--cli off", (Off, true, true, vec![]), (Off, true, true)),
            ("--cli user", (User, false, false, vec![Socket, Ports]), (User, true, true)),
            ("--cli user --no-ports", (User, false, false, vec![Socket]), (User, true, false)),
            ("--ports", (Off, false, true, vec![Tools, Socket]), (System, true, true)),
            ("--cli off --socket --no-ports", (Off, true, false, vec![]), (Off, true, false)),
            ("--localhost", (System, true, true, vec![]), (System, true, true)),
        ] {
            assert_eq!(means(line, None, By::Person), person, "{line}");
            let (cli, socket, ports) = installer;
            assert_eq!(means(line, None, By::Installer), (cli, socket, ports, vec![]), "install {line}");
        }
    }

    #[test]
    fn what_is_not_said_stays_as_chosen_before() {
        let before = Choices { cli: CliTools::User, ..Choices::default() };
        for by in [By::Person, By::Installer] {
            assert_eq!(means("--ports", Some(&before), by), (CliTools::User, false, true, vec![]));
            assert_eq!(means("--no-ports", Some(&before), by), (CliTools::User, false, false, vec![]));
            assert_eq!(means("--recommended --no-ports", Some(&before), by), (CliTools::System, true, false, vec![]));
        }
    }
}
