//! What versions before 4.18 put into profiles, where links in `/usr/local/bin` were refused: recognised to the byte, and
//! taken out.

use model::{Action, Failure, FileState, Person, Reason, Scope, Step, names};

use super::{ITEM, ProfileFile};
use crate::{block, planner::Planner, tree::Tree};

/// What versions before 4.18 put into a home so that terminals find the tools there.
#[derive(Clone, Debug, Default)]
pub struct EarlierFiles {
    /// Profiles with a line of theirs, and that line as an edit takes it out.
    pub profiles: Vec<(ProfileFile, Vec<String>)>,
    /// The files that these lines read, which nothing else reads.
    pub read: Vec<(String, FileState)>,
}

/// The profiles that they edited.
const EDITED: [&str; 7] =
    [".zshrc", ".zprofile", ".bash_profile", ".bash_login", ".bashrc", ".profile", ".config/fish/config.fish"];
/// The shells that they have a file for.
const SHELLS: [&str; 3] = ["zsh", "bash", "fish"];

impl EarlierFiles {
    pub(super) fn read(tree: &Tree, person: &Person) -> Self {
        let client = format!("{}/{}", person.home, names::CLIENT);
        let read = SHELLS.map(|shell| format!("{client}/init-{shell}.sh"));
        let mut profiles: Vec<(ProfileFile, Vec<String>)> = Vec::new();
        let mut rest = Vec::new();
        for name in EDITED {
            let path = tree.without_links(&format!("{}/{name}", person.home));
            let Ok(Some(text)) = tree.read(&path) else { continue };
            if profiles.iter().any(|(other, _)| other.path == path) {
                // Two names of one file.
                continue;
            }
            let lines = read.iter().map(|path| line_of(path, &text));
            let lines = lines.flatten().find(|lines| block::has_lines(&text, lines));
            let file = lines.as_ref().and_then(|_| ProfileFile::read(tree, person, &path, true).ok());
            // A line stays where the file cannot be edited.
            let lines = lines.filter(|_| file.is_some());
            rest.extend(block::edited(Some(&text), &[], lines.as_deref().unwrap_or_default()).unwrap_or_default());
            profiles.extend(file.zip(lines));
        }
        let is_needed = |path: &String| rest.windows(path.len()).any(|window| window == path.as_bytes());
        let found = read.into_iter().filter(|path| !is_needed(path)).filter_map(|path| {
            let found = tree.found(&path, true).ok()?;
            matches!(found, FileState::File { .. }).then_some((path, found))
        });
        Self { read: found.collect(), profiles }
    }

    /// What an edit takes out of a profile.
    pub(super) fn removed(&self, path: &str) -> Vec<String> {
        let of_file = self.profiles.iter().find(|(file, _)| file.path == path);
        of_file.map(|(_, lines)| lines.clone()).unwrap_or_default()
    }
}

/// The line that reads a file, as an edit takes it out of this text: with the empty line in front, if there is one.
fn line_of(read: &str, text: &[u8]) -> Option<Vec<String>> {
    let line = format!("source {read} || true # Added by iEchor Desktop");
    let lines: Vec<_> = text.split_inclusive(|byte| *byte == b'\n').map(block::text_of).collect();
    let at = lines.iter().position(|other| *other == line)?;
    let blank = at.checked_sub(1).is_some_and(|before| lines[before].is_empty());
    Some(blank.then(String::new).into_iter().chain([line]).collect())
}

/// Takes out what earlier versions put, of profiles that are not edited already; with the lines go the files that they
/// read.
pub(super) fn take_out(planner: &mut Planner<'_>, earlier: &EarlierFiles) -> Result<(), Failure> {
    let mut failed = None;
    for (file, _) in &earlier.profiles {
        let edits = |step: &Step| matches!(&step.action, Action::EditBlock { path, .. } if *path == file.path);
        if !planner.steps.iter().any(edits) {
            failed = file.edit(planner, Reason::removes_item(ITEM), Vec::new()).err().or(failed);
        }
    }
    if let Some(failure) = failed {
        // The lines that are left read these files.
        return Err(failure);
    }
    for (path, before) in &earlier.read {
        let action = Action::Remove { path: path.clone(), before: before.clone(), restore: false };
        planner.push(Scope::User, Reason::removes_item(ITEM), action);
    }
    Ok(())
}
