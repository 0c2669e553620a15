//! Plans and statuses in words. Titles come from the catalogue that the window uses too.

mod drift;
mod event;
mod managed;

use std::{borrow::Cow, net::SocketAddr};

use model::{
    Ask, Bound, Caution, Change, Conflict, DifferingLine, Effect, Explanation, Failure, HeldFor, Irreplaceable, Item,
    ItemState, ItemStatus, Language, Leftover, LogLine, ManualStep, Note, Outcome, Scope, Status, Undone,
    catalogue::{list, of, say, spoken, word},
    text,
};
use plan::records::backup_path;

use model::output::{Exposed, InUse};

use crate::{columns::padded, decide, policy};
pub(crate) use event::{event, interrupted, needs_attention, recovered};

/// A text for a terminal: what others named may hold what a terminal takes for orders.
pub(crate) fn shown(text: &str) -> Cow<'_, str> {
    match escaped(text, |c| c.is_control() && !matches!(c, '\n' | '\t')) {
        Cow::Borrowed(text) => unmarked(text),
        Cow::Owned(text) => unmarked(&text).into_owned().into(),
    }
}

/// A text without the marks that tell in which direction a part of it is read. The window needs them. A terminal lays a
/// line out from left to right, where paths and commands need none: there they would be copied along with a path or a
/// command, which then means nothing to a shell, and many terminals draw them as boxes.
pub(crate) fn unmarked(text: &str) -> Cow<'_, str> {
    let is_mark = |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}');
    match Language::spoken().is_right_to_left() && text.contains(is_mark) {
        true => text.replace(is_mark, "").into(),
        false => text.into(),
    }
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
    (!off.is_empty()).then(|| text!("terminal-leaves_off", items = list(&off)))
}

pub(crate) fn plan(explanation: &Explanation, verbose: bool, asks: bool) {
    if explanation.count == 0 {
        let kept = explanation.conflicts.iter().any(|conflict| !conflict.replace && !conflict.left);
        let is_so = !kept && explanation.unmet.is_empty();
        say!("{}", say(if is_so { "terminal-nothing-as_chosen" } else { "terminal-nothing" }));
    }
    let left_by = explanation.groups.iter().flat_map(|group| &group.changes).any(|change| change.left_by.is_some());
    if left_by {
        say!("{}", say("leftovers-plan"));
    }
    for failure in &explanation.unmet {
        let (what, help) = (failure.told_text(), failure.help_text());
        match help.is_empty() {
            true => say!("{}", text!("terminal-cannot-plain", what = what)),
            false => say!("{}", text!("terminal-cannot", what = what, help = help)),
        }
    }
    for group in &explanation.groups {
        let id = if group.needs_password && asks { "terminal-group-password" } else { "terminal-group" };
        say!("{}", text!(id, reason = of("reason", &group.reason), count = group.changes.len()));
        say!("  {}", text!("terminal-why", why = say(&format!("reason-{}-why", word(&group.reason)))));
        let shown = if verbose { group.changes.len() } else { 8 };
        for change in group.changes.iter().take(shown) {
            print_change(change, verbose);
        }
        if group.changes.len() > shown {
            say!("    {}", text!("terminal-more", count = group.changes.len() - shown));
        }
    }
    for conflict in &explanation.conflicts {
        print_conflict(conflict);
    }
    for caution in &explanation.cautions {
        note(&match caution {
            Caution::ProgramsOf { user } => text!("caution-programs_of", user = user),
            Caution::NotCarried { path } => text!("caution-not_carried", path = path),
        });
    }
}

fn line_text(line: &DifferingLine) -> String {
    match line {
        DifferingLine::More(count) => text!("found-more_lines", count = u64::from(*count)),
        line => line.to_string(),
    }
}

fn print_change(change: &Change, verbose: bool) {
    let who = say(if change.scope == Scope::Root { "terminal-who-root" } else { "terminal-who-user" });
    say!("    {}  {}: {}", padded(&who, 4), on_one_line(&change.path), change.said().text());
    if let Effect::Replace { lines, .. } = &change.effect {
        lines.iter().for_each(|line| say!("            {}", line_text(line)));
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
        (true, _) if conflict.account.is_some() => "taken_over",
        // What lies in `/var/run` is there until the next restart (F 5.2).
        (true, _) if conflict.path.starts_with("/var/run/") => "until_restart",
        (true, _) => "replaced",
        (false, true) => "left",
        (false, false) => "stays",
    };
    let advice = if conflict.replace || conflict.left { String::new() } else { advice(conflict) };
    let Conflict { path, name, .. } = conflict;
    if !conflict.lines.is_empty() {
        let lines: Vec<String> = conflict.lines.iter().map(|line| format!("'{}'", line.escape_debug())).collect();
        let (name, lines) = (name.as_str(), list(&lines));
        let text =
            text!("terminal-conflict-lines", fate = fate, path = path, name = name, advice = advice, lines = lines);
        return say!("  {text}");
    }
    let found = conflict.found.said().text();
    let found = if conflict.dead { text!("terminal-conflict-dead", found = found) } else { found };
    say!("  {}", text!("terminal-conflict", fate = fate, path = path, owner = owner, found = found, advice = advice));
}

/// How a name of somebody else's can be had, if it can.
fn advice(conflict: &Conflict) -> String {
    let Conflict { name, path, .. } = conflict;
    let name = name.as_str();
    match &conflict.fixed {
        Some(Irreplaceable::OtherAccount { user }) => text!("terminal-advice-other_account", account = user),
        Some(Irreplaceable::Directory) => text!("terminal-advice-directory", path = path),
        Some(Irreplaceable::BackupInTheWay) => {
            text!("terminal-advice-backup_in_the_way", backup = backup_path(path), name = name)
        }
        Some(Irreplaceable::Spelling) => text!("terminal-advice-spelling", path = path),
        None if conflict.account.is_some() => text!("terminal-advice-take_over", name = name),
        None => text!("terminal-advice-replace", name = name),
    }
}

/// Which context is in use.
pub(crate) fn context(in_use: &InUse) {
    let name = in_use.name.escape_debug().to_string();
    match &in_use.host {
        Some(host) => say!("{}", text!("terminal-context-host", name = name, host = host.escape_debug().to_string())),
        None => say!("{}", text!("terminal-context", name = name)),
    }
    if let Some(variable) = &in_use.overridden_by {
        say!("{}", text!("terminal-context-overridden", variable = variable));
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
        say!("{}", text!("terminal-left", what = text!(key, file = file)));
        lines.iter().for_each(|line| say!("    {line}"));
    }
}

/// What else is worth knowing of an item, as one line.
fn note_text(note: &Note) -> String {
    let value = serde_json::to_value(note).unwrap_or_default();
    let Some(fields) = value.as_object() else { return String::new() };
    let key = fields.get("note").and_then(|word| word.as_str()).unwrap_or_default();
    let values = fields.iter().map(|(name, value)| {
        let value = value.as_str().unwrap_or_default().replace(char::is_control, "\u{fffd}");
        (name.as_str(), value.into())
    });
    spoken().say(&format!("note-{key}"), &values.collect::<Vec<_>>())
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
        say!("{}", say("terminal-unfinished"));
    }
    if let Some(HeldFor { name, uid }) = &status.held_for {
        say!("{}", text!("held_for", user = name, uid = uid.to_string()));
    }
    if let Some(moved) = &status.moved {
        drift::moved(moved);
    }
    if let Some(away) = &status.away {
        say!("{}", text!("terminal-away", why = away.told_text()));
        say!("    {}", away.help_text());
    }
    for unread in &status.unread {
        say!("{}", unread.told_text());
        say!("    {}", unread.help_text());
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
        say!("{} {state}", padded(&of("item", &item.item), 24));
        managed::lock(&status.managed, item.item);
        if item.state == ItemState::SwitchedOff {
            say!("    {}", say("login_items-text"));
        }
        if item.state == ItemState::NotStarted {
            say!("    {}", item.why_text().unwrap_or_default());
            say!("    {}", say("not_started-text"));
            say!("    log show --last 5m --predicate 'process == \"launchd\" OR process == \"xpcproxy\"'");
        }
        if let (ItemState::NotReadable | ItemState::Blocked, Some(why)) = (item.state, item.why_text()) {
            say!("    {why}");
            item.help_text().iter().for_each(|help| say!("    {help}"));
        }
        item_notes(item);
        if let (ItemState::Partly, Some((ours, all))) = (item.state, item.share) {
            say!("    {}", text!("terminal-share", ours = ours, all = all, others = all - ours));
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
                say!("    {}", text!("terminal-more", count = item.changes.len() - shown));
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
        say!("{}", policy::one_line(policy, model::now()));
    }
    if let Some(unread) = &status.policy_unread {
        say!("{}", unread.told_text());
        say!("    {}", unread.help_text());
    }
    let differs = status.items.iter().any(|item| item.state == ItemState::Differs && !item.settled);
    if !only_choices {
        left(&status.left);
    }
    match (only_choices, differs) {
        (true, _) => say!("{}", say("terminal-kept_choices")),
        (false, true) if is_earlier => say!("{}", say("leftovers-next")),
        (false, true) if !status.finished => say!("{}", say("managed-told-next")),
        (false, true) => say!("{}", say("terminal-differs")),
        (false, _) => {}
    }
}

/// When set-up asks, where that is not in its window, or an organisation has it so.
pub(crate) fn asks(ask: Ask, is_managed: bool) {
    if is_managed || ask != Ask::FirstLaunch {
        let (asks, mode, when) = (say("asks"), ask.word(), of("flag-ask", &ask));
        say!(
            "{}",
            match is_managed {
                true => {
                    let managed = say("asks-managed");
                    text!("terminal-asks-managed", asks = asks, mode = mode, when = when, managed = managed)
                }
                false => text!("terminal-asks", asks = asks, mode = mode, when = when),
            }
        );
    }
}

/// One line of the log.
pub(crate) fn line(line: &LogLine) {
    say!("{line}");
}

/// What is exposed, until interrupted.
pub(crate) fn exposed(exposed: &Exposed) {
    let Exposed { protocol, address, to, bound } = exposed;
    say!("{}", text!("terminal-exposed", how = how(*bound), protocol = protocol, address = address, to = to));
}

/// What the live test found.
pub(crate) fn tested(address: SocketAddr, bound: Bound) {
    say!("{}", text!("terminal-tested", how = how(bound), address = address.to_string()));
}

fn how(bound: Bound) -> &'static str {
    match bound {
        Bound::ByHelper => "helper",
        Bound::Directly => "directly",
    }
}

/// How a run ended well.
/// `recovered`: an interrupted run was put in order before.
pub(crate) fn outcome(outcome: &Outcome, recovered: bool, quiet: bool) {
    let starts_all = outcome.status.works();
    match outcome.changed {
        0 if !starts_all => say!("{}", say("terminal-unchanged-not_all")),
        n if !starts_all => say!("{}", text!("terminal-done-not_all", count = n)),
        _ if quiet => {}
        0 if recovered => say!("{}", say("terminal-unchanged-recovered")),
        0 if !outcome.status.in_order()
            || outcome.status.items.iter().any(|item| item.muted && !item.state.is_as_chosen()) =>
        {
            say!("{}", say("terminal-unchanged-named"));
        }
        0 => say!("{}", say("terminal-unchanged")),
        n => say!("{}", text!("terminal-done", count = n)),
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
        0 if !outcome.notes.is_empty() => say!("{}", say("terminal-removed-none_stays")),
        0 => say!("{}", say("terminal-removed-none")),
        // What was found to stay is said below, and then it is not all gone.
        n if !outcome.notes.is_empty() => say!("{}", text!("terminal-removed-stays", count = n)),
        n if kept.is_some() => say!("{}", text!("terminal-removed-kept", count = n)),
        n => say!("{}", text!("terminal-removed", count = n)),
    }
    notes(outcome);
    if let Some(kept) = kept {
        say!("{}", text!("terminal-choices_kept", path = kept));
    }
}

fn notes(outcome: &Outcome) {
    outcome.said.iter().for_each(|said| note(&said.text()));
}

/// Something worth knowing.
fn note(text: &str) {
    say!("{}", text!("terminal-note", what = text));
}

/// So much of a cause is shown: it may quote a file, and that may be anybody's.
const CAUSE: usize = 2000;

pub(crate) fn failure(failure: &Failure) {
    complain!("iechor-setup: {}", failure.message_text());
    for cause in failure.cause_texts() {
        let shown: String = cause.chars().take(CAUSE).collect();
        let more = if shown.len() < cause.len() { " …" } else { "" };
        let shown = shown.replace('\n', "\n    ") + more;
        complain!("  {}", text!("terminal-because", why = shown));
    }
    match failure.undone {
        Undone::Nothing => {}
        Undone::Everything => complain!("  {}", say("terminal-undone-everything")),
        Undone::Partly => complain!("  {}", say("terminal-undone-partly")),
        Undone::Waits => complain!("  {}", say("terminal-undone-waits")),
        Undone::NotRolledBack => complain!("  {}", say("terminal-undone-kept")),
        Undone::Stand => complain!("  {}", say("terminal-undone-stand")),
    }
    let help = failure.help_text();
    if !help.is_empty() {
        complain!("{}", text!("terminal-help", what = help));
    }
}
