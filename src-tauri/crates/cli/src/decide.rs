//! What a person decides of what is not as chosen, and what is told of changes.

use std::collections::BTreeSet;

use clap::Args;
use elevate::Session;
use model::{
    Conflict, Failure, FileName, Item, ItemState, ItemStatus, Notice, NoticeKind, Part, Refusal, Status,
    catalogue::{list, of, say},
    output::{CheckOutput, DecidedOutput},
    text,
};

use crate::{
    columns::padded,
    output::{self, Output},
    print, run,
};

/// What a decision is about.
#[derive(Debug, Args)]
pub(crate) struct Decided {
    #[arg(value_name = "ITEM|NAME")]
    pub parts: Vec<Part>,
    #[arg(long)]
    pub undo: bool,
    #[arg(long, short = 'y')]
    pub yes: bool,
}

impl Decided {
    /// The same, each once.
    pub fn parts(&self) -> BTreeSet<Part> {
        self.parts.iter().cloned().collect()
    }
}

/// Accepts what is there as chosen, or leaves names to others no more.
pub(crate) fn adopt(session: &Session, output: &mut Output, parts: &BTreeSet<Part>, undo: bool) -> Result<u8, Failure> {
    run::look_first(session)?;
    let changed = session.adopt(parts, undo)?;
    tell(
        session,
        output,
        changed,
        match undo {
            true => "decided-adopted-undone",
            false => "decided-adopted",
        },
    )
}

/// Warns of things no more, or again.
pub(crate) fn mute(session: &Session, output: &mut Output, parts: &BTreeSet<Part>, undo: bool) -> Result<u8, Failure> {
    run::look_first(session)?;
    let changed = session.mute(parts, undo)?;
    tell(session, output, changed, if undo { "decided-unmuted" } else { "decided-made_quiet" })
}

/// Refuses items, or takes that back.
pub(crate) fn refuse(
    session: &Session,
    output: &mut Output,
    items: &[Item],
    refusal: Option<Refusal>,
) -> Result<u8, Failure> {
    run::look_first(session)?;
    let changed = session.refuse(&items.iter().map(|item| (*item, refusal)).collect())?;
    tell(session, output, changed, if refusal.is_some() { "decided-refused" } else { "decided-unrefused" })
}

/// Says what was decided, and how it is of each item then.
fn tell(session: &Session, output: &mut Output, changed: bool, key: &str) -> Result<u8, Failure> {
    let status = plan::status(&session.observe()?);
    output.result(&DecidedOutput { changed, status: status.clone() }, || {
        say!("{}", say(if changed { key } else { "decided-already" }));
        for item in &status.items {
            let decided = item.muted || item.refused.is_some() || !item.left_to_others.is_empty();
            if decided || !item.settled {
                say!("{} {}", padded(&of("item", &item.item), 24), of("state", &item.state));
                decisions(item);
                // What set-up itself has under a name that is left to others goes later, with a password.
                if item.settled && item.state == ItemState::Differs && !item.muted {
                    say!("    {}", say("decided-rest"));
                }
            }
        }
    });
    output::all_printed()?;
    Ok(0)
}

/// Brings over what needs nobody, and tells what changed.
pub(crate) fn check(session: &Session, output: &mut Output) -> Result<u8, Failure> {
    run::look_first(session)?;
    if session.bring_over(&mut |_| ())? && !output.json {
        say!("{}", say("notice-brought_over"));
    }
    let notices = session.check()?;
    let status = plan::status(&session.observe()?);
    output.result(&CheckOutput { notices: notices.clone() }, || {
        self::notices(&notices, &status);
    });
    output::all_printed()?;
    Ok(if notices.is_empty() { 0 } else { 3 })
}

/// Prints notices, each with what differs.
pub(crate) fn notices(notices: &[Notice], status: &Status) {
    for notice in notices {
        say!("{}", line(notice));
        for item in status.items.iter().filter(|item| item.item == notice.item) {
            item.drift.iter().for_each(|drift| print::differing(item, &drift.path));
            print::item_notes(item);
        }
    }
}

/// One line of a notice, with what can be done.
fn line(notice: &Notice) -> String {
    let title = of("item", &notice.item);
    let text = match &notice.what {
        NoticeKind::Drift => say("notice-drift"),
        NoticeKind::Update => say("notice-update"),
        NoticeKind::TakenOver { user } => text!("notice-taken_over", user = user),
    };
    let id = if notice.needs_password { "terminal-notice-password" } else { "terminal-notice" };
    text!(id, item = title, what = text, word = notice.item.argument())
}

/// What was decided of an item.
pub(crate) fn decisions(item: &ItemStatus) {
    let shown = |name: &FileName| item.conflicts.iter().any(|conflict| conflict.name == *name);
    let left: Vec<&str> = item.left_to_others.iter().filter(|name| !shown(name)).map(FileName::as_str).collect();
    if !left.is_empty() {
        say!("    {}", text!("decided-left", names = list(&left)));
    }
    if item.muted {
        say!("    {}", say("decided-muted"));
    }
    if let Some(refusal) = &item.refused {
        say!("    {}", of("decided-refused", refusal));
    }
}

/// How something that still differs can be had or accepted.
pub(crate) fn ways(item: &ItemStatus) {
    let title = of("item", &item.item);
    let word = item.item.argument();
    let taken: Vec<&Conflict> = item.conflicts.iter().filter(|of| !of.left && !of.replace).collect();
    for Conflict { name, path, fixed, .. } in &taken {
        let id = if fixed.is_none() { "terminal-taken" } else { "terminal-taken-fixed" };
        say!("{}", text!(id, item = &title, path = path, name = name.as_str()));
    }
    if taken.is_empty() {
        let state = of("state", &item.state);
        say!("{}", text!("terminal-again", item = title, state = state, word = word));
    }
}
