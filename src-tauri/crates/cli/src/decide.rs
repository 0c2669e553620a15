//! What a person decides of what is not as chosen, and what is told of changes.

use std::collections::BTreeSet;

use elevate::Session;
use model::{Failure, Item, ItemState, Notice, NoticeKind, Part, Refusal};
use serde_json::json;

use crate::{
    output::{self, Output},
    print::Words,
    run,
};

/// Accepts what is there as chosen, or leaves names to others no more.
pub(crate) fn adopt(session: &Session, output: &mut Output, parts: &BTreeSet<Part>, undo: bool) -> Result<u8, Failure> {
    run::look_first(session)?;
    let changed = session.adopt(parts, undo)?;
    tell(
        session,
        output,
        changed,
        match undo {
            true => "decided.adopted.undone",
            false => "decided.adopted",
        },
    )
}

/// Warns of things no more, or again.
pub(crate) fn mute(session: &Session, output: &mut Output, parts: &BTreeSet<Part>, undo: bool) -> Result<u8, Failure> {
    run::look_first(session)?;
    let changed = session.mute(parts, undo)?;
    tell(session, output, changed, if undo { "decided.unmuted" } else { "decided.made_quiet" })
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
    tell(session, output, changed, if refusal.is_some() { "decided.refused" } else { "decided.unrefused" })
}

/// Says what was decided, and how it is of each item then.
fn tell(session: &Session, output: &mut Output, changed: bool, key: &str) -> Result<u8, Failure> {
    let status = plan::status(&session.observe()?);
    let words = Words::english();
    output.result(&json!({ "changed": changed, "status": status }), || {
        say!("{}", words.say(if changed { key } else { "decided.already" }));
        for item in &status.items {
            let decided = item.muted || item.refused.is_some() || !item.left_to_others.is_empty();
            if decided || !item.settled {
                say!("{:<24} {}", words.of("item", &item.item), words.of("state", &item.state));
                crate::print::decisions(&words, item);
                // What set-up itself has under a name that is left to others goes later, with a password.
                if item.settled && item.state == ItemState::Differs && !item.muted {
                    say!("    {}", words.say("decided.rest"));
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
    let words = Words::english();
    if session.bring_over(&mut |_| ())? && !output.json {
        say!("{}", words.say("notice.brought_over"));
    }
    let notices = session.check()?;
    output
        .result(&json!({ "notices": notices }), || notices.iter().for_each(|notice| say!("{}", line(&words, notice))));
    output::all_printed()?;
    Ok(if notices.is_empty() { 0 } else { 3 })
}

/// One line of a notice, with what can be done.
fn line(words: &Words, notice: &Notice) -> String {
    let title = words.of("item", &notice.item);
    let text = match &notice.what {
        NoticeKind::Drift => words.say("notice.drift").to_owned(),
        NoticeKind::Update => words.say("notice.update").to_owned(),
        NoticeKind::TakenOver { user } => words.say("notice.taken_over").replace("{user}", user),
    };
    let password = if notice.needs_password { words.say("notice.password") } else { "" };
    let word = notice.item.argument();
    format!("{title}: {text}{password}; iechor-setup repair {word}, or: adopt {word}, mute {word}, refuse {word}")
}
