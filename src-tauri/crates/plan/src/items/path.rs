//! How terminals find tools that are linked for one person.

use model::{FileState, Item, ItemState, ManualStep, ReceiptEntry, Setting, names};

use super::Planned;
use crate::{facts::Reading, planner::Planner, tree::Tree};

#[allow(dead_code)]
const ITEM: Item = Item::Path;

/// The file by which macOS adds a folder to everybody's PATH.
#[derive(Clone, Debug)]
pub struct PathsFile {
    /// The file itself.
    pub file: FileState,
    /// What it says.
    pub text: Option<Vec<u8>>,
}

impl PathsFile {
    pub(super) fn read(tree: &Tree) -> Reading<Self> {
        let file = tree.found(names::PATHS_FILE, true)?;
        let text = if matches!(file, FileState::File { .. }) { tree.read(names::PATHS_FILE)? } else { None };
        Ok(Self { file, text })
    }
}

/// Whether an entry of a record is this item's.
pub(super) fn owns(entry: &ReceiptEntry) -> bool {
    match entry {
        ReceiptEntry::Block { path } => path != names::HOSTS,
        entry => entry.path() == names::PATHS_FILE,
    }
}

pub(super) fn plan(planner: &mut Planner<'_>) -> Result<Planned, model::Failure> {
    let on_path = planner.home.is_some_and(|home| home.on_path);
    let left = (planner.choices.setting(Item::Tools) == Setting::User && !on_path)
        .then(|| ManualStep::AddToPath { line: format!("export PATH=\"$HOME/{}:$PATH\"", names::USER_BIN) });
    Ok(Planned { left, ..ItemState::Off.into() })
}
