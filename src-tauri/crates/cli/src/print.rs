//! Plans and statuses in words. Titles come from the catalogue that the window uses too.

mod drift;
mod event;
mod managed;

use std::{
    borrow::Cow,
    net::SocketAddr,
    time::{SystemTime, UNIX_EPOCH},
};

use model::{
    Ask, Bound, Caution, Change, Conflict, Effect, Explanation, Failure, HeldFor, Irreplaceable, Item, ItemState,
    ItemStatus, Leftover, LogLine, ManualStep, Note, Outcome, Scope, Status, Undone,
    catalogue::{of, say, word},
    text,
};
use plan::records::backup_path;

use model::output::{Exposed, InUse};

use crate::{decide, policy};
pub(crate) use event::{event, interrupted, needs_attention, recovered};

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

/// A note of what is off only because something else was named, if anything is.
pub(crate) fn left_out(items: &[Item]) -> Option<String> {
    let off: Vec<String> = items.iter().map(|item| of("item", item)).collect();
    let rest = "nothing was chosen before, and only what you named is set up; add --recommended for the rest";
    (!off.is_empty()).then(|| format!("note: this leaves off: {} ({rest})", off.join(", ")))
}

pub(crate) fn plan(explanation: &Explanation, verbose: bool, asks: bool) {
    if explanation.count == 0 {
        let kept = explanation.conflicts.iter().any(|conflict| !conflict.replace && !conflict.left);
        let is_so = !kept && explanation.unmet.is_empty();
        say!("{}nothing to change", if is_so { "everything is as chosen: " } else { "" });
    }
    let left_by = explanation.groups.iter().flat_map(|group| &group.changes).any(|change| change.left_by.is_some());
    if left_by {
        say!("{}", say("leftovers-plan"));
    }
    for failure in &explanation.unmet {
        say!("cannot be done: {failure}; {}", failure.help);
    }
    for group in &explanation.groups {
        let lock = if group.needs_password && asks { "  [administrator password]" } else { "" };
        say!("{} ({}){lock}", of("reason", &group.reason), group.changes.len());
        say!("  why: {}", say(&format!("reason-{}-why", word(&group.reason))));
        let shown = if verbose { group.changes.len() } else { 8 };
        for change in group.changes.iter().take(shown) {
            print_change(change, verbose);
        }
        if group.changes.len() > shown {
            say!("    … and {} more (-v shows all)", group.changes.len() - shown);
        }
    }
    for conflict in &explanation.conflicts {
        print_conflict(conflict);
    }
    for caution in &explanation.cautions {
        match caution {
            Caution::ProgramsOf { user } => {
                say!("note: {}", text!("caution-programs_of", user = user));
            }
            Caution::NotCarried { path } => {
                say!("note: {}", text!("caution-not_carried", path = path));
            }
        }
    }
}

fn print_change(change: &Change, verbose: bool) {
    let who = if change.scope == Scope::Root { "root" } else { "you " };
    say!("    {who}  {}: {change}", on_one_line(&change.path));
    if let Effect::Replace { lines, .. } = &change.effect {
        lines.iter().for_each(|line| say!("            {line}"));
    }
    if let Some(by) = change.left_by.filter(|_| verbose) {
        say!("          {}", text!("left_by", version = by.word()));
    }
    if verbose {
        say!("          {}", change.command.replace('\n', "\n          "));
    }
}

fn print_conflict(conflict: &Conflict) {
    let owner = match &conflict.account {
        Some(user) => text!("product-other_account", user = user),
        None => of("product", &conflict.owner),
    };
    let fate = match (conflict.replace, conflict.left) {
        (true, _) if conflict.account.is_some() => {
            "is taken over, which its account is told at its next start".to_owned()
        }
        // What lies in `/var/run` is there until the next restart (F 5.2).
        (true, _) if conflict.path.starts_with("/var/run/") => {
            "is backed up and replaced; until this Mac restarts, uninstalling gives it back".to_owned()
        }
        (true, _) if !conflict.lines.is_empty() => "is commented out; uninstalling gives it back".to_owned(),
        (true, _) => "is backed up and replaced; uninstalling gives it back".to_owned(),
        (false, true) => "stays as it is, as you chose".to_owned(),
        (false, false) => format!("stays as it is; {}", advice(conflict)),
    };
    if !conflict.lines.is_empty() {
        let lines: Vec<String> = conflict.lines.iter().map(|line| format!("'{}'", line.escape_debug())).collect();
        return say!("  {} leads {} elsewhere, which {fate}: {}", conflict.path, conflict.name, lines.join(", "));
    }
    let dead = if conflict.dead { ", which leads nowhere" } else { "" };
    say!("  {} belongs to {owner} ({}{dead}) and {fate}", conflict.path, conflict.found);
}

/// How a name of somebody else's can be had, if it can.
fn advice(conflict: &Conflict) -> String {
    let Conflict { name, path, .. } = conflict;
    match &conflict.fixed {
        Some(Irreplaceable::OtherAccount { user }) => format!(
            "it is iEchor's of '{user}': an administrator can end that with: sudo iechor-setup --as {user} uninstall"
        ),
        Some(Irreplaceable::Directory) => {
            format!("a directory is never replaced: if it is not needed, move '{path}' away, then: iechor-setup apply")
        }
        Some(Irreplaceable::BackupInTheWay) => format!(
            "it cannot be backed up: '{}' is in the way; look at both, move away the one that is not needed, then: \
             iechor-setup apply --replace {name}",
            backup_path(path)
        ),
        Some(Irreplaceable::Spelling) => format!(
            "it has the same name in another spelling and could not be given back; if it is not needed, move '{path}' \
             away, then: iechor-setup apply"
        ),
        None if conflict.account.is_some() => {
            format!("to take it over: --replace {name}; to leave it and be warned no more: --leave {name}")
        }
        None => format!("to replace it: --replace {name}; to leave it and be warned no more: --leave {name}"),
    }
}

/// Which context is in use.
pub(crate) fn context(in_use: &InUse) {
    let host = in_use.host.as_ref().map(|host| format!(", which leads to {}", host.escape_debug()));
    say!("context in use: {}{}", in_use.name.escape_debug(), host.unwrap_or_default());
    if let Some(variable) = &in_use.overridden_by {
        say!("{variable} is set here and decides instead; to let the context decide: unset {variable}");
    }
}

/// What stays for the person to do.
pub(crate) fn left(left: &[ManualStep]) {
    for left in left {
        let mut file = "";
        let (key, lines) = match left {
            ManualStep::AddToPath { line, file: None } => ("left-add_to_path", std::slice::from_ref(line)),
            ManualStep::AddToPath { line, file: Some(of) } => {
                file = of;
                ("left-add_to_path-file", std::slice::from_ref(line))
            }
            ManualStep::SetHost { line, file: None } => ("left-set_host", std::slice::from_ref(line)),
            ManualStep::SetHost { line, file: Some(of) } => {
                file = of;
                ("left-set_host-file", std::slice::from_ref(line))
            }
            ManualStep::AddHosts { lines } => ("left-add_hosts", &lines[..]),
        };
        say!("left to you: {}", text!(key, file = file));
        lines.iter().for_each(|line| say!("    {line}"));
    }
}

/// What else is worth knowing of an item, as one line.
fn note_text(note: &Note) -> String {
    let value = serde_json::to_value(note).unwrap_or_default();
    let Some(fields) = value.as_object() else { return String::new() };
    let key = fields.get("note").and_then(|word| word.as_str()).unwrap_or_default();
    let plain = |value: &serde_json::Value| value.as_str().unwrap_or_default().replace(char::is_control, "\u{fffd}");
    let values: Vec<_> = fields.iter().map(|(name, value)| (name.as_str(), plain(value).into())).collect();
    model::catalogue::spoken().say(&format!("note-{key}"), &values)
}

/// What else is worth knowing of an item.
pub(crate) fn item_notes(item: &ItemStatus) {
    item.notes.iter().for_each(|note| say!("    {}", note_text(note)));
}

/// A path that differs, and what is to be said of it.
pub(crate) fn differing(item: &ItemStatus, path: &str) {
    say!("    {}", on_one_line(path));
    drift::of(item, path);
}

/// Desired against actual.
pub(crate) fn status(status: &Status, verbose: bool) {
    let only_choices = status.only_choices;
    if only_choices {
        say!("{}", say("only_choices"));
    }
    if !status.finished && status.away.is_none() {
        say!("set-up was not finished yet for this account");
    }
    if let Some(HeldFor { name, uid }) = &status.held_for {
        say!("{}", text!("held_for", user = name, uid = uid.to_string()));
    }
    if let Some(moved) = &status.moved {
        drift::moved(moved);
    }
    if let Some(away) = &status.away {
        say!("what is this account's own was not looked at: {away}");
        say!("    {}", away.help);
    }
    for unread in &status.unread {
        say!("{unread}");
        say!("    {}", unread.help);
    }
    managed::print(&status.managed);
    let is_earlier = !status.finished && !status.leftovers.is_empty();
    if !status.leftovers.is_empty() {
        say!("{}", say("leftovers-title"));
    }
    for Leftover { path, what, by } in &status.leftovers {
        let by = text!("left_by", version = by.word());
        say!("    {}: {}, {by}", on_one_line(path), of("leftover", what));
    }
    for item in &status.items {
        let not_yet = !status.finished && !is_earlier && item.state == ItemState::Differs;
        let state = if not_yet { say("state-not_yet") } else { of("state", &item.state) };
        say!("{:<24} {state}", of("item", &item.item));
        managed::lock(&status.managed, item.item);
        if item.state == ItemState::SwitchedOff {
            say!("    {}", say("login_items-text"));
        }
        if item.state == ItemState::NotStarted {
            say!("    {}", item.why.as_deref().unwrap_or_default());
            say!("    {}", say("not_started-text"));
            say!("    log show --last 5m --predicate 'process == \"launchd\" OR process == \"xpcproxy\"'");
        }
        if let (ItemState::NotReadable | ItemState::Blocked, Some(why)) = (item.state, &item.why) {
            say!("    {why}");
            item.help.iter().for_each(|help| say!("    {help}"));
        }
        item_notes(item);
        if let (ItemState::Partly, Some((ours, all))) = (item.state, item.share) {
            say!("    {ours} of {all} are iEchor's; of others: {}", all - ours);
        }
        // What an earlier version left is told as such, where nothing was chosen by which it could differ.
        if item.state == ItemState::Differs && !is_earlier {
            let shown = if verbose { item.changes.len() } else { 8 };
            for change in item.changes.iter().take(shown) {
                print_change(change, verbose);
                if !not_yet {
                    drift::of_change(item, change);
                }
            }
            if item.changes.len() > shown {
                say!("    … and {} more (-v shows all)", item.changes.len() - shown);
            }
        }
        for conflict in &item.conflicts {
            print_conflict(conflict);
            drift::of(item, &conflict.path);
        }
        decide::decisions(item);
    }
    asks(status.ask, status.ask_managed);
    if let Some(policy) = &status.policy {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
        say!("{}", policy::one_line(policy, now));
    }
    if let Some(unread) = &status.policy_unread {
        say!("{unread}");
        say!("    {}", unread.help);
    }
    let differs = status.items.iter().any(|item| item.state == ItemState::Differs && !item.settled);
    if !only_choices {
        left(&status.left);
    }
    match (only_choices, differs) {
        (true, _) => {
            say!("to bring it all back: iechor-setup apply; to forget the choices too: iechor-setup uninstall")
        }
        (false, true) if is_earlier => say!("{}", say("leftovers-next")),
        (false, true) if !status.finished => say!("{}", say("managed-told-next")),
        (false, true) => {
            say!("to make everything as chosen: iechor-setup repair")
        }
        (false, _) => {}
    }
}

/// When set-up asks, where that is not in its window, or an organisation has it so.
pub(crate) fn asks(ask: Ask, is_managed: bool) {
    if is_managed || ask != Ask::FirstLaunch {
        let managed = if is_managed { format!(" ({})", say("asks-managed")) } else { String::new() };
        let when = of("flag-ask", &ask);
        say!("{}: {}, {when}{managed}", say("asks"), ask.word());
    }
}

/// "1 change", "2 changes".
pub(crate) fn changes(count: u32) -> String {
    format!("{count} change{}", if count == 1 { "" } else { "s" })
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

/// How a run ended well.
/// `recovered`: an interrupted run was put in order before.
pub(crate) fn outcome(outcome: &Outcome, recovered: bool, quiet: bool) {
    let starts_all = outcome.status.works();
    match outcome.changed {
        0 if !starts_all => say!("everything is as set-up can make it: nothing was changed, and not all of it works"),
        n if !starts_all => say!("done: {}, and the check found that not all of it works", changes(n)),
        _ if quiet => {}
        0 if recovered => say!("once the interrupted run was put in order, nothing more had to be changed"),
        0 if !outcome.status.in_order()
            || outcome.status.items.iter().any(|item| item.muted && !item.state.is_as_chosen()) =>
        {
            say!("nothing was changed, no password was needed; what is not as chosen is named here");
        }
        0 => say!("everything was already as chosen: nothing was changed, no password was needed"),
        n => say!("done and checked: {}", changes(n)),
    }
    notes(outcome);
    match !quiet || !outcome.status.in_order() {
        true => status(&outcome.status, false),
        false => left(&outcome.left),
    }
}

/// How uninstalling ended well. `kept`: the file with the choices, if it was to stay and stands.
pub(crate) fn uninstalled(outcome: &Outcome, kept: Option<&str>, quiet: bool) {
    match outcome.changed {
        _ if quiet => {}
        0 if !outcome.notes.is_empty() => say!("nothing was taken back; what stays is named here"),
        0 => say!("there was nothing to take back"),
        // What was found to stay is said below, and then it is not all gone.
        n if !outcome.notes.is_empty() => say!("done and checked: {}; what stays is named here", changes(n)),
        n if kept.is_some() => {
            say!("done and checked: {}; nothing of iEchor Setup remains but what keeps your choices", changes(n))
        }
        n => say!("done and checked: {}; nothing of iEchor Setup remains", changes(n)),
    }
    notes(outcome);
    if let Some(kept) = kept {
        say!("your choices are kept in '{kept}': 'iechor-setup apply' brings everything back");
    }
}

fn notes(outcome: &Outcome) {
    outcome.notes.iter().for_each(|note| say!("note: {note}"));
}

/// So much of a cause is shown: it may quote a file, and that may be anybody's.
const CAUSE: usize = 2000;

pub(crate) fn failure(failure: &Failure) {
    complain!("iechor-setup: {}", failure.message_text());
    for cause in failure.cause_texts() {
        let shown: String = cause.chars().take(CAUSE).collect();
        let more = if shown.len() < cause.len() { " …" } else { "" };
        complain!("  because: {}{more}", shown.replace('\n', "\n    "));
    }
    match failure.undone {
        Undone::Nothing => {}
        Undone::Everything => complain!("  everything that had been done was undone"),
        Undone::Partly => complain!("  not everything could be undone; the journal is kept"),
        Undone::Waits => complain!("  it cannot be told yet whether the changes last; the journal is kept"),
        Undone::NotRolledBack => complain!("  nothing was undone, as you wanted"),
        Undone::Stand => complain!("  the changes were made and stand"),
    }
    let help = failure.help_text();
    if !help.is_empty() {
        complain!("help: {help}");
    }
}
