//! Changes and what stands somewhere, in words. What programs and logs read is `Display` of the same, in English.

use model::{
    Change, Effect, FileState,
    catalogue::{list, say},
    text,
};

/// What a change does.
pub(crate) fn change(change: &Change) -> String {
    match &change.effect {
        Effect::Create { after } => arrow(say("terminal-found-nothing"), state(after)),
        Effect::Replace { before, after, backup: false, .. } => difference(before, after),
        Effect::Replace { before, after, backup: true, .. } => {
            text!("terminal-change-kept", change = difference(before, after))
        }
        Effect::Remove { before } => arrow(state(before), say("terminal-found-nothing")),
        Effect::Restore { before } => arrow(state(before), say("terminal-change-restored")),
        Effect::EditBlock { lines, removed, .. } if lines.is_empty() && removed.is_empty() => {
            say("terminal-change-lines_go")
        }
        Effect::EditBlock { lines, commented, removed } => edited(lines, commented, removed),
        Effect::SetContext { before, after } => {
            let name = |name: &Option<String>| name.as_deref().unwrap_or("default").escape_debug().to_string();
            text!("terminal-change-context", before = name(before), after = name(after))
        }
        Effect::Forget => say("terminal-change-forget"),
        Effect::Adopt => say("terminal-change-adopt"),
        Effect::Hold => say("terminal-change-hold"),
        Effect::Release => say("terminal-change-release"),
        Effect::LoadJob => say("terminal-change-load_job"),
        Effect::EnableJob => say("terminal-change-enable_job"),
        Effect::UnloadJob => say("terminal-change-unload_job"),
    }
}

/// What stands at a path.
pub(crate) fn state(state: &FileState) -> String {
    match state {
        FileState::Missing => say("terminal-found-nothing"),
        FileState::Link { target } => text!("terminal-found-link", target = target.escape_debug().to_string()),
        FileState::File { mode, .. } => text!("terminal-found-file", mode = format!("{mode:04o}")),
        FileState::Directory => say("terminal-found-directory"),
        FileState::Other => say("terminal-found-other"),
    }
}

fn arrow(before: String, after: String) -> String {
    text!("terminal-change", before = before, after = after)
}

/// The lines that an edit of somebody else's file takes out, comments out and adds.
fn edited(lines: &[String], commented: &[String], removed: &[String]) -> String {
    let part = |(id, lines): (&str, &[String])| {
        let plain = |line: &String| format!("'{}'", line.replace(|c: char| c.is_control() && c != '\t', " "));
        let shown: Vec<String> = lines.iter().filter(|line| !line.is_empty()).map(plain).collect();
        (!shown.is_empty()).then(|| text!(id, lines = shown.join(" ")))
    };
    let parts = [
        ("terminal-change-taken_out", removed),
        ("terminal-change-commented_out", commented),
        ("terminal-change-added", lines),
    ];
    let all =
        parts.into_iter().filter_map(part).reduce(|one, other| text!("terminal-change-and", one = one, other = other));
    all.unwrap_or_default()
}

/// Of two files what differs: owner, mode, contents, each by its name.
fn difference(before: &FileState, after: &FileState) -> String {
    let (FileState::File { sha256: a, mode: m, owner: o }, FileState::File { sha256: b, mode: n, owner: p }) =
        (before, after)
    else {
        return arrow(state(before), state(after));
    };
    let mut differing = Vec::new();
    if o != p {
        differing.push(text!("terminal-change-owner", before = o.to_string(), after = p.to_string()));
    }
    if m != n {
        differing.push(text!("terminal-change-mode", before = format!("{m:04o}"), after = format!("{n:04o}")));
    }
    if a != b {
        differing.push(say("terminal-change-contents"));
    }
    if differing.is_empty() {
        // The file is as it should be, and macOS does not load it as it is.
        differing.push(say("terminal-change-anew"));
    }
    text!("terminal-change-file", what = list(&differing))
}

#[cfg(test)]
mod tests {
    use model::Scope;

    use super::*;

    fn file(contents: &str, mode: u32, owner: u32) -> FileState {
        FileState::File { sha256: contents.to_owned(), mode, owner }
    }

    #[test]
    fn in_english_a_change_is_said_as_logs_have_it() {
        let link = FileState::Link { target: "/a\nb".to_owned() };
        let lines = |all: &[&str]| all.iter().map(|line| (*line).to_owned()).collect::<Vec<_>>();
        let replaced = |before: &FileState, after: &FileState, backup| Effect::Replace {
            before: before.clone(),
            after: after.clone(),
            backup,
            lines: Vec::new(),
        };
        for effect in [
            Effect::Create { after: FileState::Directory },
            replaced(&link, &FileState::Other, true),
            replaced(&file("a", 0o644, 0), &file("a", 0o600, 0), false),
            replaced(&file("a", 0o644, 0), &file("a", 0o644, 0), false),
            Effect::Remove { before: link.clone() },
            Effect::Restore { before: file("a", 0o4755, 0) },
            Effect::EditBlock { lines: vec![], commented: vec![], removed: vec![] },
            Effect::EditBlock { lines: lines(&["a\u{1b}", "", "b"]), commented: lines(&["c"]), removed: lines(&["d"]) },
            Effect::SetContext { before: None, after: Some("x\n".to_owned()) },
            Effect::Forget,
            Effect::Adopt,
            Effect::Hold,
            Effect::Release,
            Effect::LoadJob,
            Effect::EnableJob,
            Effect::UnloadJob,
        ] {
            let made =
                Change { path: "/a".to_owned(), scope: Scope::User, effect, command: String::new(), left_by: None };
            assert_eq!(change(&made), made.to_string());
        }
        let all = replaced(&file("a", 0o644, 0), &file("b", 0o600, 501), false);
        let made =
            Change { path: "/a".to_owned(), scope: Scope::User, effect: all, command: String::new(), left_by: None };
        assert_eq!(change(&made), "file: owner uid 0 -> 501, mode 0644 -> 0600, and other contents");
    }
}
