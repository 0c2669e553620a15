//! Plans and statuses in words. Titles come from the catalogue that the window uses too.

use std::{
    borrow::Cow,
    collections::HashMap,
    net::SocketAddr,
    time::{SystemTime, UNIX_EPOCH},
};

use elevate::Interrupted;
use model::{
    Bound, Caution, Change, Conflict, Event, Explanation, Failure, HeldFor, ItemState, LogLine, ManualStep, Outcome,
    Scope, Status, Undone, time_text,
};
use serde::Serialize;

use vmnetd::policy::Policy;

use crate::expose::Exposed;

/// A text for a terminal: what others named may hold what a terminal takes for orders.
pub(crate) fn shown(text: &str) -> Cow<'_, str> {
    escaped(text, |c| c.is_control() && !matches!(c, '\n' | '\t'))
}

/// The same of a name or path, which never begins another line.
fn on_one_line(text: &str) -> Cow<'_, str> {
    escaped(text, char::is_control)
}

fn escaped(text: &str, which: impl Fn(char) -> bool) -> Cow<'_, str> {
    match text.contains(&which) {
        false => text.into(),
        true => text.chars().map(|c| if which(c) { c.escape_debug().to_string() } else { c.to_string() }).collect(),
    }
}

/// The message catalogue.
pub(crate) struct Words(HashMap<String, String>);

impl Words {
    pub fn english() -> Self {
        // Checked by a test; a broken catalogue cannot be built into a release.
        let text = include_str!("../../../../assets/messages/en.json");
        Self(serde_json::from_str(text).expect("the catalogue is a flat object of strings"))
    }

    /// The text of `key`, or the key itself: ugly, and noticed.
    pub fn say<'w>(&'w self, key: &'w str) -> &'w str {
        self.0.get(key).map_or(key, String::as_str)
    }

    fn of(&self, family: &str, word: &impl Serialize) -> String {
        let word = serde_json::to_value(word).ok().and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default();
        self.say(&format!("{family}.{word}")).to_owned()
    }
}

pub(crate) fn plan(words: &Words, explanation: &Explanation, verbose: bool, asks: bool) {
    if explanation.count == 0 {
        say!("everything is as chosen: nothing to change");
    }
    for group in &explanation.groups {
        let lock = if group.asks && asks { "  [administrator password]" } else { "" };
        say!("{} ({}){lock}", words.of("reason", &group.reason), group.changes.len());
        say!("  why: {}", words.say(&format!("reason.{}.why", word(&group.reason))));
        let shown = if verbose { group.changes.len() } else { 8 };
        for change in group.changes.iter().take(shown) {
            print_change(change, verbose);
        }
        if group.changes.len() > shown {
            say!("    … and {} more (-v shows all)", group.changes.len() - shown);
        }
    }
    for conflict in &explanation.conflicts {
        print_conflict(words, conflict);
    }
    for Caution::ProgramsOf { user } in &explanation.cautions {
        say!("note: {}", words.say("caution.programs_of").replace("{user}", user));
    }
}

fn word(value: &impl Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default()
}

fn print_change(change: &Change, verbose: bool) {
    let who = if change.scope == Scope::Root { "root" } else { "you " };
    say!("    {who}  {}: {change}", on_one_line(&change.path));
    if verbose {
        say!("          {}", change.command.replace('\n', "\n          "));
    }
}

fn print_conflict(words: &Words, conflict: &Conflict) {
    let owner = words.of("product", &conflict.owner);
    let fate = match conflict.replace {
        true => "is backed up and replaced; uninstalling gives it back".to_owned(),
        false => format!("stays as it is; to replace it: --replace {}", conflict.name),
    };
    say!("  {} belongs to {owner} ({}) and {fate}", conflict.path, conflict.found);
}

pub(crate) fn status(words: &Words, status: &Status, verbose: bool) {
    if !status.finished && status.away.is_none() {
        say!("set-up was not finished yet for this account");
    }
    if let Some(HeldFor { name, uid, exists }) = &status.held_for {
        let key = if *exists { "held_for" } else { "held_for.gone" };
        say!("{}", words.say(key).replace("{user}", name).replace("{uid}", &uid.to_string()));
    }
    if let Some(away) = &status.away {
        say!("what is this account's own was not looked at: {away}");
        say!("    {}", away.help);
    }
    for item in &status.items {
        say!("{:<24} {}", words.of("item", &item.item), words.of("state", &item.state));
        if item.state == ItemState::SwitchedOff {
            say!("    {}", words.say("login_items.text"));
        }
        if item.state == ItemState::NotStarted {
            say!("    {}", item.why.as_deref().unwrap_or_default());
            say!("    {}", words.say("not_started.text"));
            say!("    log show --last 5m --predicate 'process == \"launchd\" OR process == \"xpcproxy\"'");
        }
        if item.state == ItemState::Differs {
            let shown = if verbose { item.changes.len() } else { 8 };
            for change in item.changes.iter().take(shown) {
                print_change(change, verbose);
            }
            if item.changes.len() > shown {
                say!("    … and {} more (-v shows all)", item.changes.len() - shown);
            }
        }
        for conflict in &item.kept {
            print_conflict(words, conflict);
        }
    }
    if !status.localhost.is_empty() {
        say!("{:<24} {}", "localhost", words.of("state", &ItemState::Differs));
        status.localhost.iter().for_each(|change| print_change(change, verbose));
    }
}

/// "1 change", "2 changes".
pub(crate) fn changes(count: u32) -> String {
    format!("{count} change{}", if count == 1 { "" } else { "s" })
}

/// "1 step", "2 steps".
fn steps(count: u32) -> String {
    format!("{count} step{}", if count == 1 { "" } else { "s" })
}

pub(crate) fn event(words: &Words, event: &Event, explanation: Option<&Explanation>, verbose: bool) {
    match event {
        Event::Recovered { .. } => say!("{}", recovered(words, event)),
        Event::Prompt { text, user } => say!("\n[simulated password prompt for {user}] {text}"),
        // Only an interrupted run of root's is to be put in order.
        Event::Started { total: 0 } => {}
        Event::Started { total } => say!("making {}", changes(*total)),
        Event::Step { index, reason, path, .. } => {
            let total = explanation.map_or(0, |e| e.count);
            if verbose || total <= 40 {
                say!("  [{}/{total}] {}: {}", index + 1, words.of("reason", reason), on_one_line(path));
            } else if index % (total / 10).max(1) == 0 {
                say!("  [{}/{total}] {}", index + 1, words.of("reason", reason));
            }
        }
        Event::Verifying => say!("checking the result"),
        Event::Undoing { count } => say!("something failed: undoing {}", steps(*count)),
    }
}

/// One line about what was put in order.
pub(crate) fn recovered(words: &Words, event: &Event) -> String {
    match event {
        Event::Recovered { undone: 0, .. } => "an earlier run was interrupted after its commit: finished it".to_owned(),
        Event::Recovered { undone, scope: Scope::Root } => {
            format!("an earlier run was interrupted: undid the administrator's part ({})", steps(*undone))
        }
        Event::Recovered { undone, .. } => {
            format!("an earlier run was interrupted: undid your part ({})", steps(*undone))
        }
        _ => words.say("progress.recovered").to_owned(),
    }
}

/// One line about a run that is not put in order yet.
pub(crate) fn interrupted(scope: Scope, run: &Interrupted) -> String {
    let whose = if scope == Scope::Root { "the administrator's" } else { "your" };
    let what = if run.kept { "failed and was left as it was" } else { "was interrupted" };
    let user = &run.user;
    format!("an earlier run for '{user}' {what} in {whose} part; 'iechor-setup repair' puts it in order")
}

/// One line of the log.
pub(crate) fn line(line: &LogLine) {
    say!("{line}");
}

/// What is exposed, until interrupted.
pub(crate) fn exposed(exposed: &Exposed) {
    let Exposed { protocol, address, to, bound } = exposed;
    say!("{protocol} {address} -> {to}, bound {}", how(*bound));
}

/// What the live test found.
pub(crate) fn tested(address: SocketAddr, bound: Bound) {
    say!("tcp {address} works: bound {}", how(bound));
}

fn how(bound: Bound) -> &'static str {
    match bound {
        Bound::ByHelper => "by the helper",
        Bound::Directly => "directly, without the helper",
    }
}

/// A policy in force.
pub(crate) fn policy(policy: &Policy) {
    let Policy { organisation, version, expires, .. } = policy;
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    let word = if *expires <= now { "expired" } else { "expires" };
    say!("policy of '{}', version {version}, {word} {}", organisation.escape_debug(), time_text(*expires));
    say!("allowed registries:");
    policy.allow.iter().for_each(|name| say!("  {name}"));
}

pub(crate) fn outcome(words: &Words, outcome: &Outcome, uninstalled: bool) {
    // What was found to stay is said below, and then it is not all gone.
    match (outcome.changed, uninstalled) {
        (0, true) => say!("there was nothing to take back"),
        (n, true) if !outcome.notes.is_empty() => say!("done and checked: {}; what stays is named here", changes(n)),
        (0, false) if !outcome.status.starts_all() => {
            say!("everything is as set-up can make it: nothing was changed, and not all of it works");
        }
        (0, false) => say!("everything was already as chosen: nothing was changed, no password was needed"),
        (n, true) => say!("done and checked: {}; nothing of iEchor Setup remains", changes(n)),
        (n, false) if !outcome.status.starts_all() => {
            say!("done: {}, and the check found that not all of it works", changes(n));
        }
        (n, false) => say!("done and checked: {}", changes(n)),
    }
    for note in &outcome.notes {
        say!("note: {note}");
    }
    if !uninstalled {
        status(words, &outcome.status, false);
        for left in &outcome.left {
            let (key, line) = match left {
                ManualStep::AddToPath { line } => ("left.add_to_path", line),
                ManualStep::SetHost { line } => ("left.set_host", line),
            };
            say!("left to you: {}\n    {line}", words.say(key));
        }
    }
}

pub(crate) fn failure(failure: &Failure) {
    complain!("iechor-setup: {}", failure.message);
    for cause in &failure.causes {
        complain!("  because: {}", cause.replace('\n', "\n    "));
    }
    match failure.undone {
        Undone::Nothing => {}
        Undone::Everything => complain!("  everything that had been done was undone"),
        Undone::Partly => complain!("  not everything could be undone; the journal is kept"),
        Undone::Waits => complain!("  it cannot be told yet whether the changes last; the journal is kept"),
        Undone::Kept => complain!("  nothing was undone, as you wanted"),
        Undone::Stand => complain!("  the changes were made and stand"),
    }
    if !failure.help.is_empty() {
        complain!("help: {}", failure.help);
    }
}
