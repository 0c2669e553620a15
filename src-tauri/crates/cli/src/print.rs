//! Plans and statuses in words. Titles come from the catalogue that the window uses too.

use std::{
    collections::HashMap,
    io::Write,
    net::SocketAddr,
    time::{SystemTime, UNIX_EPOCH},
};

use elevate::Interrupted;
use model::{
    Bound, Change, Conflict, Event, Explanation, Failure, ItemState, Left, LogLine, Outcome, Scope, Status, Undone,
    time_text,
};
use serde::Serialize;

use vmnetd::policy::Policy;

use crate::expose::Exposed;

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

pub(crate) fn plan(words: &Words, explanation: &Explanation, verbose: bool) {
    if explanation.count == 0 {
        println!("everything is as chosen: nothing to change");
    }
    for group in &explanation.groups {
        let lock = if group.asks { "  [administrator password]" } else { "" };
        println!("{} ({}){lock}", words.of("reason", &group.reason), group.changes.len());
        println!("  why: {}", words.say(&format!("reason.{}.why", word(&group.reason))));
        let shown = if verbose { group.changes.len() } else { 8 };
        for change in group.changes.iter().take(shown) {
            print_change(change, verbose);
        }
        if group.changes.len() > shown {
            println!("    … and {} more (-v shows all)", group.changes.len() - shown);
        }
    }
    for conflict in &explanation.conflicts {
        print_conflict(words, conflict);
    }
}

fn word(value: &impl Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default()
}

fn print_change(change: &Change, verbose: bool) {
    let who = if change.scope == Scope::Root { "root" } else { "you " };
    println!("    {who}  {}: {change}", change.path);
    if verbose {
        println!("          {}", change.command.replace('\n', "\n          "));
    }
}

fn print_conflict(words: &Words, conflict: &Conflict) {
    let owner = words.of("product", &conflict.owner);
    let fate = match conflict.replace {
        true => "is backed up and replaced; uninstalling gives it back".to_owned(),
        false => format!("stays as it is; to replace it: --replace {}", conflict.name),
    };
    println!("  {} belongs to {owner} ({}) and {fate}", conflict.path, conflict.found);
}

pub(crate) fn status(words: &Words, status: &Status, verbose: bool) {
    if !status.finished {
        println!("set-up was not finished yet for this account");
    }
    for item in &status.items {
        println!("{:<24} {}", words.of("item", &item.item), words.of("state", &item.state));
        if item.state == ItemState::SwitchedOff {
            println!("    {}", words.say("login_items.text"));
        }
        if item.state == ItemState::Differs {
            let shown = if verbose { item.changes.len() } else { 8 };
            for change in item.changes.iter().take(shown) {
                print_change(change, verbose);
            }
            if item.changes.len() > shown {
                println!("    … and {} more (-v shows all)", item.changes.len() - shown);
            }
        }
        for conflict in &item.kept {
            print_conflict(words, conflict);
        }
    }
}

pub(crate) fn event(words: &Words, event: &Event, explanation: Option<&Explanation>, verbose: bool) {
    match event {
        Event::Recovered { .. } => println!("{}", recovered(words, event)),
        Event::Prompt { text, user } => println!("\n[simulated password prompt for {user}] {text}"),
        Event::Started { total } => println!("making {total} changes"),
        Event::Step { index, reason, path, .. } => {
            let total = explanation.map_or(0, |e| e.count);
            if verbose || total <= 40 {
                println!("  [{}/{total}] {}: {path}", index + 1, words.of("reason", reason));
            } else if index % (total / 10).max(1) == 0 {
                println!("  [{}/{total}] {}", index + 1, words.of("reason", reason));
            }
        }
        Event::Verifying => println!("checking the result"),
        Event::Undoing { count } => println!("something failed: undoing {count} steps"),
    }
}

/// One line about what was put in order.
pub(crate) fn recovered(words: &Words, event: &Event) -> String {
    match event {
        Event::Recovered { undone: 0, .. } => "an earlier run was interrupted after its commit: finished it".to_owned(),
        Event::Recovered { undone, scope: Scope::Root } => {
            format!("an earlier run was interrupted: undid the administrator's part ({undone} steps)")
        }
        Event::Recovered { undone, .. } => format!("an earlier run was interrupted: undid your part ({undone} steps)"),
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
    // A closed pipe is no reason to complain.
    let _ = writeln!(std::io::stdout(), "{line}");
}

/// What is exposed, until interrupted.
pub(crate) fn exposed(exposed: &Exposed) {
    let Exposed { protocol, address, to, bound } = exposed;
    println!("{protocol} {address} -> {to}, bound {}", how(*bound));
}

/// What the live test found.
pub(crate) fn tested(address: SocketAddr, bound: Bound) {
    println!("tcp {address} works: bound {}", how(bound));
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
    println!("policy of '{}', version {version}, {word} {}", organisation.escape_debug(), time_text(*expires));
    println!("allowed registries:");
    policy.allow.iter().for_each(|name| println!("  {name}"));
}

pub(crate) fn outcome(words: &Words, outcome: &Outcome, uninstalled: bool) {
    match (outcome.changed, uninstalled) {
        (0, true) => println!("there was nothing to take back"),
        (0, false) => println!("everything was already as chosen: nothing was changed, no password was needed"),
        (n, true) => println!("done and checked: {n} changes; nothing of iEchor Setup remains"),
        (n, false) => println!("done and checked: {n} changes"),
    }
    for note in &outcome.notes {
        println!("note: {note}");
    }
    if !uninstalled {
        status(words, &outcome.status, false);
        for left in &outcome.left {
            let (key, line) = match left {
                Left::AddToPath { line } => ("left.add_to_path", line),
                Left::SetHost { line } => ("left.set_host", line),
            };
            println!("left to you: {}\n    {line}", words.say(key));
        }
    }
}

pub(crate) fn failure(failure: &Failure) {
    eprintln!("iechor-setup: {}", failure.message);
    for cause in &failure.causes {
        eprintln!("  because: {cause}");
    }
    match failure.undone {
        Undone::Nothing => {}
        Undone::Everything => eprintln!("  everything that had been done was undone"),
        Undone::Partly => eprintln!("  not everything could be undone; the journal is kept"),
        Undone::Kept => eprintln!("  nothing was undone, as you wanted"),
    }
    if !failure.help.is_empty() {
        eprintln!("help: {}", failure.help);
    }
}
