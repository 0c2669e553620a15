//! How terminals find tools that are linked for one person: by a line that the person is told, by a marked block in
//! the profile of their login shell (`path/profile.rs`), or by a file in `/etc/paths.d` that leads everybody to the
//! app's own folder.

mod earlier;
mod profile;

pub use earlier::EarlierFiles;
use model::{
    Action, Earlier, Failure, FileName, FileState, Irreplaceable, Item, ItemState, LeftoverKind, ManualStep, Note,
    Reason, ReceiptEntry, Scope, Setting, names, said,
};
pub use profile::{Profile, ProfileFile};

use super::Planned;
use crate::{
    Home, Machine,
    earlier::Left,
    facts::Reading,
    planner::{Foreign, Planner, backed_up},
    records::backup_path,
    shell::Shell,
    tree::Tree,
};

const ITEM: Item = Item::Path;

/// The file by which macOS adds a folder to everybody's PATH.
#[derive(Clone, Debug)]
pub struct PathsFile {
    /// The file itself.
    pub file: FileState,
    /// Whether a backup of somebody else's lies beside it.
    pub has_backup: bool,
    /// Whether its folder is there, as macOS ships it.
    pub folder: bool,
}

impl PathsFile {
    pub(super) fn read(tree: &Tree) -> Reading<Self> {
        let file = tree.found(names::PATHS_FILE, true)?;
        let has_backup = tree.found(&backup_path(names::PATHS_FILE), false)? != FileState::Missing;
        Ok(Self { file, has_backup, folder: tree.directory(names::PATHS_DIRECTORY)?.is_some() })
    }

    /// Whether it says what ours says.
    fn is_current(&self) -> bool {
        let ours = model::Digest::of_bytes(paths_text().as_bytes());
        matches!(&self.file, FileState::File { sha256, .. } if *sha256 == ours)
    }
}

/// What the file says: where the tools lie in the app, which is the same for every account.
fn paths_text() -> String {
    format!("{}/{}\n", names::BUNDLE, names::BUNDLE_TOOLS)
}

/// Whether an entry of a record is this item's.
pub(super) fn owns(entry: &ReceiptEntry) -> bool {
    match entry {
        ReceiptEntry::Block { path } => path != names::HOSTS,
        ReceiptEntry::Directory { path } => profile::is_made(path),
        entry => entry.path() == names::PATHS_FILE,
    }
}

/// What versions before 4.18 left in the home: lines in profiles, and the files that these read.
pub(super) fn left_by_earlier(_: &Machine, home: &Home) -> Vec<Left> {
    let earlier = &home.own.profile.earlier;
    let profiles = earlier.profiles.iter().map(|(file, _)| file.path.clone());
    let paths = profiles.chain(earlier.read.iter().map(|(path, _)| path.clone()));
    paths.map(|path| Left::new(path, LeftoverKind::Profile, Some(Earlier::Before418))).collect()
}

pub(super) fn plan(planner: &mut Planner<'_>) -> Result<Planned, Failure> {
    let begun = planner.steps.len();
    // Each is planned as far as it can be, whatever is in the way of the other.
    let removed = profile::plan(planner);
    let kept = plan_everybody(planner);
    let (removed, kept) = (removed.map_err(|failure| with_line(planner, failure))?, kept?);
    let state = match planner.choices.setting(ITEM) {
        _ if planner.steps.len() > begun => ItemState::Differs,
        Setting::Everybody if kept => ItemState::Taken,
        Setting::Everybody if is_needed(planner) && !planner.is_left(names::PATHS_FILE_NAME) => ItemState::InOrder,
        Setting::Profile if profile::is_wanted(planner) && removed.is_none() => ItemState::InOrder,
        _ => ItemState::Off,
    };
    let left = matches!(state, ItemState::Off | ItemState::Taken).then(|| line_to_add(planner)).flatten();
    let mut notes: Vec<Note> = removed.map(|path| Note::BlockRemoved { path }).into_iter().collect();
    notes.extend(terminals(planner, state));
    Ok(Planned { left, notes, ..state.into() })
}

/// Whether the tools are where no PATH has them by itself.
fn is_needed(planner: &Planner<'_>) -> bool {
    ITEM.depends_on().is_none_or(|(item, setting)| planner.choices.setting(item) == setting)
}

/// The same failure with the line that is to be added by hand, where the block is wanted and cannot be put.
fn with_line(planner: &Planner<'_>, failure: Failure) -> Failure {
    match planner.home.filter(|_| profile::is_wanted(planner)) {
        Some(home) => {
            let line = home.own.profile.shell.path_line();
            failure.because_of(said!("cause-line", line = line))
        }
        None => failure,
    }
}

/// The line that is told while terminals do not find the tools of the person.
fn line_to_add(planner: &Planner<'_>) -> Option<ManualStep> {
    let Some(home) = planner.home.filter(|_| is_needed(planner)) else {
        return is_needed(planner).then(|| ManualStep::AddToPath { line: Shell::Other.path_line(), file: None });
    };
    let is_found = match &home.own.terminals {
        Some(Ok(terminals)) => terminals.is_ours || terminals.on_path,
        _ => home.own.on_path,
    };
    let Profile { shell, told, .. } = &home.own.profile;
    (!is_found).then(|| ManualStep::AddToPath { line: shell.path_line(), file: told.clone() })
}

/// What was learnt of new terminals, where it matters.
fn terminals(planner: &Planner<'_>, state: ItemState) -> Option<Note> {
    let asked = planner.home?.own.terminals.as_ref()?;
    if !is_needed(planner) {
        return None;
    }
    match asked {
        Err(why) => Some(Note::TerminalsUnknown { why: why.text() }),
        Ok(found) => match &found.tool {
            Some(_) if found.is_ours => Some(Note::TerminalsFind),
            Some(path) => Some(Note::TerminalsFindOther { path: path.clone() }),
            None => (state == ItemState::InOrder).then_some(Note::TerminalsFindNone),
        },
    }
}

/// Puts the file for everybody, or takes it away; whether the name is left to somebody else.
fn plan_everybody(planner: &mut Planner<'_>) -> Result<bool, Failure> {
    // As with the profile: where the tools are linked for everybody, or for nobody, PATH needs nothing.
    let chosen = planner.choices.setting(ITEM) == Setting::Everybody && is_needed(planner);
    let wanted = chosen && !planner.is_left(names::PATHS_FILE_NAME);
    let machine = planner.machine;
    let paths = match &machine.items.path {
        Ok(paths) => paths,
        Err(failure) if wanted || planner.has_record_of(names::PATHS_FILE) => return Err(failure.clone()),
        Err(_) => return Ok(false),
    };
    // What the record holds is ours, whatever became of it since.
    let is_held = paths.file != FileState::Missing && planner.has_record_of(names::PATHS_FILE);
    if !wanted {
        if paths.is_current() || is_held {
            let (directory, name) = names::split(names::PATHS_FILE);
            let restore = paths.has_backup && backed_up(machine.receipt(), directory).contains(name);
            planner.remove(Scope::Root, ITEM, names::PATHS_FILE, &paths.file, restore);
            return Ok(false);
        }
        let is_theirs = chosen && paths.file != FileState::Missing;
        return if is_theirs { replaces(planner, paths).map(|_| true) } else { Ok(false) };
    }
    if paths.is_current() && matches!(paths.file, FileState::File { mode: 0o644, owner: 0, .. }) {
        return Ok(false);
    }
    if !paths.folder {
        let what = said!("failure-no_paths_folder", path = names::PATHS_DIRECTORY);
        return Err(Failure::of(model::Code::InTheWay, what).with_help(said!("failure-no_paths_folder-help")));
    }
    let is_foreign = paths.file != FileState::Missing && !paths.is_current() && !is_held;
    if is_foreign && !replaces(planner, paths)? {
        return Ok(true);
    }
    let (path, contents, before) = (names::PATHS_FILE.to_owned(), paths_text(), paths.file.clone());
    let action = Action::WriteFile { path, contents, mode: 0o644, before, keep: is_foreign };
    planner.push(Scope::Root, Reason::adds(ITEM), action);
    Ok(false)
}

/// Whether somebody else's file, which is noted, is to be replaced.
fn replaces(planner: &mut Planner<'_>, paths: &PathsFile) -> Result<bool, Failure> {
    let name: FileName = names::PATHS_FILE_NAME.parse().map_err(|e: model::NotAFileName| e.failure())?;
    let fixed = paths.has_backup.then_some(Irreplaceable::BackupInTheWay);
    let foreign =
        Foreign { name: &name, path: names::PATHS_FILE, found: &paths.file, dead: false, account: None, fixed };
    Ok(planner.conflict(ITEM, &foreign))
}

#[cfg(test)]
mod tests;
