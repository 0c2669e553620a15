//! What differs, in words: what was expected, what is there, whose it is, since when, and how it came about.

use model::{
    Cause, Change, Drift, Effect, FileState, ItemStatus, Moved, Owner,
    catalogue::{say, word},
    minute_text, text,
};

use super::on_one_line;

/// What is to be said of a change beside the change itself: launchd's part of it is no file.
pub(super) fn of_change(item: &ItemStatus, change: &Change) {
    if !matches!(change.effect, Effect::LoadJob | Effect::UnloadJob | Effect::EnableJob) {
        of(item, &change.path);
    }
}

/// What is to be said of a path that is not as set-up put it.
pub(super) fn of(item: &ItemStatus, path: &str) {
    for drift in item.drift.iter().filter(|drift| drift.path == path) {
        let Drift { expected, found, since, owner, cause, .. } = drift;
        let owner = owner.as_ref().map(owner_text);
        let states = if owner.is_some() { "drift-states-of" } else { "drift-states" };
        let found = found_text(expected, found);
        say!(
            "          {}",
            text!(states, expected = expected.said().text(), found = found, owner = owner.unwrap_or_default())
        );
        let text = match (since, cause) {
            (None, Cause::NeverMade) => say("drift-never_made"),
            (None, cause) => say(&format!("drift-plain-{}", word(cause))),
            (Some(since), cause) => {
                text!(&format!("drift-{}", word(cause)), since = minute_text(*since))
            }
        };
        say!("          {text}");
    }
}

/// How this Mac or home is another one than set-up was made for.
pub(super) fn moved(moved: &Moved) {
    if let Some((user, uid)) = &moved.account {
        say!("{}", text!("moved-account", user = on_one_line(user), uid = uid.to_string()));
    }
    if let Some(home) = &moved.home {
        say!("{}", text!("moved-home", home = on_one_line(home)));
    }
    if moved.root_missing {
        say!("{}", say("moved-root"));
    }
    say!("{}", say("moved-mend"));
}

/// Whose something is, in words.
fn owner_text(owner: &Owner) -> String {
    match owner {
        Owner::IEchor => "iEchor".to_owned(),
        Owner::Product { product } => model::catalogue::of("product", product),
        Owner::App { name } => text!("owner-app", name = on_one_line(name)),
        Owner::Package { id } => text!("owner-package", id = on_one_line(id)),
        Owner::Account { name } => text!("owner-account", name = on_one_line(name)),
        Owner::Unknown => say("owner-unknown"),
    }
}

/// What stands there; of a file in the place of a file, whether its contents are others.
fn found_text(expected: &FileState, found: &FileState) -> String {
    match (expected, found) {
        (FileState::File { sha256: wanted, .. }, FileState::File { sha256, .. }) if wanted != sha256 => {
            text!("drift-other_contents", file = found.said().text())
        }
        _ => found.said().text(),
    }
}
