//! What a change does, as a message of the catalogue: one line.

use std::fmt;

use crate::{Change, Effect, FileState, Said, said};

impl Change {
    /// What happens, as one line. What others wrote has escapes in it, since a link's text could hold line breaks and
    /// worse.
    pub fn said(&self) -> Said {
        let arrow = |before: &FileState, after: &FileState| {
            said!("change-from_to", before = before.said(), after = after.said())
        };
        match &self.effect {
            Effect::Create { after } => arrow(&FileState::Missing, after),
            Effect::Replace { before, after, backup, .. } => {
                let what = differences(before, after).unwrap_or_else(|| arrow(before, after));
                if *backup { said!("change-kept", what = what) } else { what }
            }
            Effect::Remove { before } => arrow(before, &FileState::Missing),
            Effect::Restore { before } => said!("change-restored", before = before.said()),
            Effect::EditBlock { lines, removed, .. } if lines.is_empty() && removed.is_empty() => {
                said!("change-lines-gone")
            }
            Effect::EditBlock { lines, commented, removed } => {
                let families = [
                    ("change-lines-taken_out", removed),
                    ("change-lines-commented_out", commented),
                    ("change-lines-added", lines),
                ];
                let parts = families.into_iter().filter_map(|(id, lines)| Some(said!(id, lines = quoted(lines)?)));
                let both = |one: Said, other: Said| said!("change-lines-and", one = one, other = other);
                parts.reduce(both).unwrap_or_else(|| said!("change-lines-gone"))
            }
            Effect::SetContext { before, after } => {
                let name = |name: &Option<String>| name.as_deref().unwrap_or("default").escape_debug().to_string();
                said!("change-context", before = name(before), after = name(after))
            }
            Effect::Forget => said!("change-forget"),
            Effect::Adopt => said!("change-adopt"),
            Effect::Hold => said!("change-hold"),
            Effect::Release => said!("change-release"),
            Effect::LoadJob => said!("change-load_job"),
            Effect::EnableJob => said!("change-enable_job"),
            Effect::UnloadJob => said!("change-unload_job"),
        }
    }
}

/// The lines that say something, each in quotes; `None` where there are none.
fn quoted(lines: &[String]) -> Option<String> {
    let plain = |line: &String| format!("'{}'", line.replace(|c: char| c.is_control() && c != '\t', " "));
    let lines: Vec<String> = lines.iter().filter(|line| !line.is_empty()).map(plain).collect();
    (!lines.is_empty()).then(|| lines.join(" "))
}

/// Of two files what differs: owner, mode, contents, each by its name.
fn differences(before: &FileState, after: &FileState) -> Option<Said> {
    let (FileState::File { sha256: a, mode: m, owner: o }, FileState::File { sha256: b, mode: n, owner: p }) =
        (before, after)
    else {
        return None;
    };
    let mode = |mode: u32| format!("{mode:04o}");
    let owner = (o != p).then(|| said!("change-owner", before = o.to_string(), after = p.to_string()));
    let mode = (m != n).then(|| said!("change-mode", before = mode(*m), after = mode(*n)));
    let contents = (a != b).then(|| said!("change-contents"));
    let all = [owner, mode, contents].into_iter().flatten();
    let differing = all.reduce(|one, other| said!("change-comma", one = one, other = other));
    // The file may be as it should be, and macOS does not load it as it is.
    Some(said!("change-file_differs", what = differing.unwrap_or_else(|| said!("change-anew"))))
}

impl FileState {
    /// What stands somewhere, in a few words.
    pub fn said(&self) -> Said {
        match self {
            Self::Missing => said!("change-found-nothing"),
            Self::Link { target } => said!("change-found-link", target = target.escape_debug().to_string()),
            Self::File { mode, .. } => said!("change-found-file", mode = format!("{mode:04o}")),
            Self::Directory => said!("change-found-directory"),
            Self::Other => said!("change-found-other"),
        }
    }
}

/// In English, as logs have it.
impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.said().english())
    }
}

/// In English.
impl fmt::Display for FileState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.said().english())
    }
}
