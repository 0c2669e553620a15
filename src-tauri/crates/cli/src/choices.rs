//! CHOICES on the command line, and what they mean over what was chosen before.

use std::collections::{BTreeMap, BTreeSet};

use clap::{
    Arg, ArgAction, ArgMatches, Args, FromArgMatches,
    builder::{PossibleValue, PossibleValuesParser},
};
use elevate::Session;
use model::{Ask, Choices, Code, Failure, FileName, HostNames, Item, Key, Managed, ManagedKey, Setting, said};
use plan::{items, managed::contradicted};

/// CHOICES. What is not said stays as it was chosen before.
#[derive(Debug, Args)]
// Under a heading of their own, whose words are a message.
#[command(next_help_heading = "CHOICES")]
pub(crate) struct ChoiceArgs {
    #[arg(long)]
    recommended: bool,
    #[command(flatten)]
    items: ItemFlags,
    #[arg(long, overrides_with = "no_kubernetes")]
    kubernetes: bool,
    #[arg(long, overrides_with = "kubernetes")]
    no_kubernetes: bool,
    #[arg(long, value_name = "WHEN", value_parser = PossibleValuesParser::new(Ask::ALL.map(Ask::word)))]
    ask: Option<String>,
    #[arg(long, value_name = "NAME", action = ArgAction::Append)]
    replace: Vec<FileName>,
    #[arg(long, value_name = "NAME", action = ArgAction::Append)]
    leave: Vec<FileName>,
    #[arg(long, value_name = "TOOL", value_delimiter = ',', action = ArgAction::Append)]
    without: Vec<FileName>,
    #[arg(long, value_name = "TOOL", value_delimiter = ',', action = ArgAction::Append)]
    with: Vec<FileName>,
}

/// What the options say of each item: `--NAME` and `--no-NAME` for one that is on or off, `--NAME WHERE` for one with
/// more settings. The last one said counts.
#[derive(Debug, Default)]
struct ItemFlags(BTreeMap<Item, Setting>);

/// How both host names can be said at once.
const BOTH: [&str; 2] = ["localhost,kubernetes", "kubernetes,localhost"];

/// Whether an item is on or off, and nothing more.
fn is_switch(item: Item) -> bool {
    item.settings() == [Setting::On, Setting::Off]
}

impl ItemFlags {
    /// The items that are wanted by name.
    fn switched_on(&self) -> BTreeSet<Item> {
        self.0.iter().filter(|(_, setting)| !setting.is_off()).map(|(item, _)| *item).collect()
    }
}

impl Args for ItemFlags {
    fn augment_args(command: clap::Command) -> clap::Command {
        Item::ALL.into_iter().fold(command, |command, item| {
            let argument = Arg::new(item.flag()).long(item.flag());
            let off = item.off_flag();
            let argument = match is_switch(item) {
                true => argument.action(ArgAction::SetTrue),
                false => {
                    // What has an option of its own is no value as well.
                    let said = |setting: &&Setting| !(off.is_some() && setting.is_off());
                    let values = item.settings().iter().filter(said).map(|setting| {
                        let value = PossibleValue::new(setting.word());
                        if *setting == Setting::Both { value.aliases(BOTH) } else { value }
                    });
                    argument.value_name("WHICH").value_parser(PossibleValuesParser::new(values))
                }
            };
            let Some(off) = off else { return command.arg(argument) };
            let not = Arg::new(off).long(off).action(ArgAction::SetTrue).overrides_with(item.flag());
            command.arg(argument.overrides_with(off)).arg(not)
        })
    }

    fn augment_args_for_update(command: clap::Command) -> clap::Command {
        Self::augment_args(command)
    }
}

impl FromArgMatches for ItemFlags {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let said = |item: Item| {
            let off = || item.off_flag().filter(|off| matches.get_flag(off)).and(Some(Setting::Off));
            if is_switch(item) {
                return matches.get_flag(item.flag()).then_some(Setting::On).or_else(off);
            }
            let said = |word: &String| match BOTH.contains(&word.as_str()) {
                true => Some(Setting::Both),
                false => item.settings().iter().find(|setting| setting.word() == word).copied(),
            };
            matches.get_one::<String>(item.flag()).and_then(said).or_else(off)
        };
        Ok(Self(Item::ALL.into_iter().filter_map(|item| Some((item, said(item)?))).collect()))
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

/// The argument that leaves an item out.
pub(crate) fn off_flag(item: Item) -> Option<String> {
    item.off_flag().map(|flag| format!("--{flag}"))
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
        let is_tool = |name: &&FileName| tools.contains(name);
        let known = |name: &&FileName| items::item_of(name, &facts.machine).is_some();
        let of_tools = self.without.iter().chain(&self.with).find(|name| !is_tool(name));
        let unknown = of_tools.or_else(|| self.replace.iter().chain(&self.leave).find(|name| !known(name)));
        if let (Some(name), false) = (unknown, tools.is_empty()) {
            let named = Item::ALL.into_iter().filter(|item| of_tools.is_none() || *item == Item::Tools);
            let all = named.flat_map(|item| items::names_of(item, &facts.machine));
            let all: Vec<String> = all.map(|name| name.to_string()).collect();
            return Err(Failure::of(Code::Usage, said!("failure-unknown_name", name = name.as_str()))
                .with_help(said!("failure-unknown_name-help", names = all)));
        }
        // What was chosen before cannot be read: only a whole choice does without it.
        if let (Some(Err(failure)), false) = (facts.home().map(|home| &home.settings), self.recommended) {
            return Err(failure.clone());
        }
        let locks = facts.machine.managed.as_ref().map_err(Failure::clone)?;
        if let Some(lock) = self.contradicted(locks) {
            return Err(contradicted(lock));
        }
        // What an earlier version amounts to counts as chosen; an account that root sets up is to need nothing later.
        let earlier = || {
            plan::earlier::choices(&facts).map(|choices| match by {
                By::Person => choices,
                By::Installer => {
                    // `localhost` is looked after there, whatever else is.
                    let hosts = choices.hosts.map(|_| HostNames::Both);
                    Choices { hosts, ..locks.recommended_over(choices) }
                }
            })
        };
        let mut chosen = self.over_those(plan::chosen(&facts).or_else(earlier), by, locks);
        chosen.choices = plan::decisions::renewed(chosen.choices, &self.items.switched_on(), &facts);
        if by == By::Installer {
            chosen.choices.hosts.get_or_insert(HostNames::Localhost);
        }
        chosen.choices = locks.over(chosen.choices);
        Ok(chosen)
    }

    /// The lock that an option contradicts, if one does.
    fn contradicted<'l>(&self, locks: &'l Managed) -> Option<&'l ManagedKey> {
        let is_otherwise = |lock: &&ManagedKey| {
            let said = lock.item.and_then(|item| self.items.0.get(&item).copied());
            said.is_some_and(|said| lock.setting != Some(said))
                || (lock.key == Key::Ask && self.asked().is_some_and(|asked| lock.ask() != Some(asked)))
        };
        locks.locked.iter().find(is_otherwise)
    }

    /// Whether anything is said.
    pub fn says_anything(&self) -> bool {
        self.recommended
            || !self.items.0.is_empty()
            || self.kubernetes
            || self.no_kubernetes
            || self.ask.is_some()
            || [&self.replace, &self.leave, &self.without, &self.with].iter().any(|names| !names.is_empty())
    }

    /// When set-up is to ask, if that is said.
    fn asked(&self) -> Option<Ask> {
        Ask::ALL.into_iter().find(|ask| self.ask.as_deref() == Some(ask.word()))
    }

    /// Whether nothing is said but that set-up asks elsewhere than in its window.
    fn says_when_alone(&self) -> bool {
        let is_elsewhere = self.asked().is_some_and(|asked| asked != Ask::FirstLaunch);
        is_elsewhere && !self.recommended && self.items.0.is_empty()
    }

    fn over_those(&self, before: Option<Choices>, by: By, locks: &Managed) -> Chosen {
        let said = |(item, setting): (&Item, &Setting)| item.recommended().is_some() && !setting.is_off();
        let names_some = self.items.0.iter().any(said);
        let (mut choices, bare) = match before {
            Some(before) if self.recommended => (locks.recommended_over(before), false),
            Some(before) => (before, false),
            None if names_some && !self.recommended && by == By::Person => (Choices::default(), true),
            // Said that the first start asks, and nothing else: then nothing is set up before.
            None if self.says_when_alone() && by == By::Person => (Choices::default(), true),
            None => (locks.recommended_over(locks.begun()), false),
        };
        for (item, setting) in &self.items.0 {
            choices = choices.with(*item, *setting);
        }
        choices.kubernetes = (choices.kubernetes || self.kubernetes) && !self.no_kubernetes;
        choices.ask = self.asked().unwrap_or(choices.ask);
        let replace: BTreeSet<FileName> = self.replace.iter().cloned().collect();
        let wanted = |name: &FileName| replace.contains(name) || self.with.contains(name);
        let left: BTreeSet<FileName> =
            self.leave.iter().chain(&self.without).filter(|name| !wanted(name)).cloned().collect();
        choices.replace.retain(|name| !left.contains(name));
        choices.leave.retain(|name| !wanted(name));
        choices.leave.extend(left);
        choices.replace.extend(replace);
        let recommended = locks.recommended_over(Choices::default());
        let off =
            |item: &Item| bare && recommended.wants(*item) && !choices.wants(*item) && !self.items.0.contains_key(item);
        let left_out = Item::ALL.into_iter().filter(off).collect();
        Chosen { choices, left_out }
    }
}

#[cfg(test)]
mod tests {
    use clap::Parser;
    use model::CliTools;

    use super::*;

    #[derive(Parser)]
    struct Line {
        #[command(flatten)]
        choices: ChoiceArgs,
    }

    /// What a line means: tools, socket, ports, and what is named as left out.
    fn means(line: &str, before: Option<&Choices>, by: By) -> (CliTools, bool, bool, Vec<Item>) {
        let line = Line::try_parse_from([""].into_iter().chain(line.split_whitespace())).expect("a line of arguments");
        let Chosen { choices, left_out } = line.choices.over_those(before.cloned(), by, &Managed::default());
        (choices.cli, choices.socket, choices.ports, left_out)
    }

    #[test]
    fn where_nothing_was_chosen_a_no_is_laid_over_what_is_recommended() {
        use CliTools::{Off, System, User};
        use Item::{Context, Ports, Socket, Tools};
        for (line, person, installer) in [
            ("", (System, true, true, vec![]), (System, true, true)),
            ("--recommended", (System, true, true, vec![]), (System, true, true)),
            ("--no-ports", (System, true, false, vec![]), (System, true, false)),
            ("--no-socket --no-ports", (System, false, false, vec![]), (System, false, false)),
            ("--recommended --no-ports", (System, true, false, vec![]), (System, true, false)),
            ("--recommended --cli user", (User, true, true, vec![]), (User, true, true)),
            ("--cli off", (Off, true, true, vec![]), (Off, true, true)),
            ("--cli user", (User, false, false, vec![Socket, Context, Ports]), (User, true, true)),
            ("--cli user --no-ports", (User, false, false, vec![Socket, Context]), (User, true, false)),
            ("--ports", (Off, false, true, vec![Tools, Socket, Context]), (System, true, true)),
            ("--cli off --socket --no-ports", (Off, true, false, vec![Context]), (Off, true, false)),
            ("--hosts localhost", (System, true, true, vec![]), (System, true, true)),
            ("--ask when-needed", (Off, false, false, vec![Tools, Socket, Context, Ports]), (System, true, true)),
            ("--ask helper-first --no-ports", (System, true, false, vec![]), (System, true, false)),
            ("--ask first-launch", (System, true, true, vec![]), (System, true, true)),
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
