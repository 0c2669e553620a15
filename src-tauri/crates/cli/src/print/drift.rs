//! What differs, in words: what was expected, what is there, whose it is, since when, and how it came about.

use model::{Cause, Change, Drift, Effect, FileState, ItemStatus, Moved, Owner, catalogue::word, minute_text};

use super::{Words, on_one_line};

/// What is to be said of a change beside the change itself: launchd's part of it is no file.
pub(super) fn of_change(words: &Words, item: &ItemStatus, change: &Change) {
    if !matches!(change.effect, Effect::LoadJob | Effect::UnloadJob | Effect::EnableJob) {
        of(words, item, &change.path);
    }
}

/// What is to be said of a path that is not as set-up put it.
pub(super) fn of(words: &Words, item: &ItemStatus, path: &str) {
    for drift in item.drift.iter().filter(|drift| drift.path == path) {
        let Drift { expected, found, since, owner, cause, .. } = drift;
        let owner = owner.as_ref().map(|owner| owner_text(words, owner));
        let states = if owner.is_some() { "drift.states.of" } else { "drift.states" };
        let text = words.say(states).replace("{expected}", &expected.to_string());
        let text = text.replace("{found}", &found_text(words, expected, found));
        say!("          {}", text.replace("{owner}", &owner.unwrap_or_default()));
        let text = match (since, cause) {
            (None, Cause::NeverMade) => words.say("drift.never_made").to_owned(),
            (None, cause) => words.say(&format!("drift.plain.{}", word(cause))).to_owned(),
            (Some(since), cause) => {
                words.say(&format!("drift.{}", word(cause))).replace("{since}", &minute_text(*since))
            }
        };
        say!("          {text}");
    }
}

/// How this Mac or home is another one than set-up was made for.
pub(super) fn moved(words: &Words, moved: &Moved) {
    if let Some((user, uid)) = &moved.account {
        let text = words.say("moved.account").replace("{user}", &on_one_line(user));
        say!("{}", text.replace("{uid}", &uid.to_string()));
    }
    if let Some(home) = &moved.home {
        say!("{}", words.say("moved.home").replace("{home}", &on_one_line(home)));
    }
    if moved.root_missing {
        say!("{}", words.say("moved.root"));
    }
    say!("{}", words.say("moved.mend"));
}

/// Whose something is, in words.
fn owner_text(words: &Words, owner: &Owner) -> String {
    match owner {
        Owner::IEchor => "iEchor".to_owned(),
        Owner::Product { product } => words.of("product", product),
        Owner::App { name } => words.say("owner.app").replace("{name}", &on_one_line(name)),
        Owner::Package { id } => words.say("owner.package").replace("{id}", &on_one_line(id)),
        Owner::Account { name } => words.say("owner.account").replace("{name}", &on_one_line(name)),
        Owner::Unknown => words.say("owner.unknown").to_owned(),
    }
}

/// What stands there; of a file in the place of a file, whether its contents are others.
fn found_text(words: &Words, expected: &FileState, found: &FileState) -> String {
    match (expected, found) {
        (FileState::File { sha256: wanted, .. }, FileState::File { sha256, .. }) if wanted != sha256 => {
            words.say("drift.other_contents").replace("{file}", &found.to_string())
        }
        _ => found.to_string(),
    }
}
