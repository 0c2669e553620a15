//! What earlier versions of iEchor left on a Mac: recognised by each item (`items/`), explained, and taken as the
//! choices that it amounts to.

use std::collections::{BTreeMap, HashMap};

use model::{Action, Choices, Earlier, FileState, Item, Leftover, LeftoverKind, Refusal, Step, names};

use crate::{Facts, Home, Machine, chosen, items};

/// Something that an earlier version left, as an item recognises it.
pub(crate) struct Left {
    pub path: String,
    pub what: LeftoverKind,
    /// By which versions; `None`: by that which left the rest.
    pub by: Option<Earlier>,
    /// Whether it is told by itself, and does not only go along with something else.
    pub is_shown: bool,
}

impl Left {
    pub fn new(path: impl Into<String>, what: LeftoverKind, by: Option<Earlier>) -> Self {
        Self { path: path.into(), what, by, is_shown: true }
    }

    /// The same, told along with something else.
    pub fn hidden(self) -> Self {
        Self { is_shown: false, ..self }
    }

    /// Whether nothing but an earlier version leaves it. Links, a context and a disabled job may be this version's
    /// own, whose record is lost.
    fn tells(&self) -> bool {
        match self.what {
            LeftoverKind::RunningHelper
            | LeftoverKind::Helper
            | LeftoverKind::LnTask
            | LeftoverKind::Profile
            | LeftoverKind::Hosts
            | LeftoverKind::Refusal => self.is_shown,
            LeftoverKind::Disabled | LeftoverKind::Tools | LeftoverKind::Context => false,
        }
    }
}

/// All that earlier versions left here.
pub(crate) struct Leftovers {
    all: Vec<(Left, Earlier)>,
    by_path: HashMap<String, Earlier>,
}

impl Leftovers {
    pub fn of(facts: &Facts) -> Self {
        let home = facts.home();
        let mut all: Vec<Left> =
            Item::ALL.into_iter().flat_map(|item| items::left_by_earlier(item, &facts.machine, home)).collect();
        if let Some(home) = home.filter(|home| matches!(home.refused_file, Ok(FileState::File { .. }))) {
            let path = format!("{}/{}", home.records, names::REFUSED_FILE);
            all.push(Left::new(path, LeftoverKind::Refusal, Some(Earlier::Before418)));
        }
        if !all.iter().any(Left::tells) {
            all.clear();
        }
        // The rest may be of any of them; the newest is the one that is sure.
        let rest = all.iter().filter_map(|left| left.by).min().unwrap_or(Earlier::Before418);
        let all: Vec<(Left, Earlier)> = all
            .into_iter()
            .map(|left| {
                let by = left.by.unwrap_or(rest);
                (left, by)
            })
            .collect();
        let by_path = all.iter().map(|(left, by)| (left.path.clone(), *by)).collect();
        Self { all, by_path }
    }

    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// As they are shown.
    pub fn shown(&self) -> Vec<Leftover> {
        let shown = self.all.iter().filter(|(left, _)| left.is_shown);
        shown.map(|(left, by)| Leftover { path: left.path.clone(), what: left.what, by: *by }).collect()
    }

    /// By which earlier versions what a step is about was left, if it was.
    pub fn left_by(&self, step: &Step) -> Option<Earlier> {
        let is_of_there = match &step.action {
            Action::PlaceLink { before, .. }
            | Action::WriteFile { before, .. }
            | Action::CopyProgram { before, .. }
            | Action::Remove { before, .. } => *before != FileState::Missing,
            Action::EditBlock { removed, .. } => !removed.is_empty(),
            Action::SetContext { .. } | Action::Enable { .. } | Action::Bootout { .. } => true,
            // What is there is not touched, or is this version's.
            Action::CreateDirectory { .. }
            | Action::RemoveDirectory { .. }
            | Action::Rewrite { .. }
            | Action::Adopt { .. }
            | Action::Forget { .. }
            | Action::Hold { .. }
            | Action::Release { .. }
            | Action::Bootstrap { .. } => false,
        };
        self.by_path.get(step.action.path()).copied().filter(|_| is_of_there)
    }
}

/// What earlier versions left here.
pub fn leftovers(facts: &Facts) -> Vec<Leftover> {
    Leftovers::of(facts).shown()
}

/// Whether an earlier version left something for all accounts, as both sides of the privilege boundary see it.
pub(crate) fn is_on(machine: &Machine) -> bool {
    Item::ALL.into_iter().any(|item| items::left_by_earlier(item, machine, None).iter().any(Left::tells))
}

/// Whether an earlier version left something, for all accounts or for this one.
pub(crate) fn is_at_home(machine: &Machine, home: &Home) -> bool {
    matches!(home.refused_file, Ok(FileState::File { .. }))
        || Item::ALL.into_iter().any(|item| items::left_by_earlier(item, machine, Some(home)).iter().any(Left::tells))
}

/// What an earlier version amounts to, where nothing was chosen by this one: what it set up, and what was refused.
/// `None`: no earlier version was here.
pub fn choices(facts: &Facts) -> Option<Choices> {
    if chosen(facts).is_some() || Leftovers::of(facts).is_empty() {
        return None;
    }
    let home = facts.home();
    let with = |choices: Choices, item| match items::left_as(item, &facts.machine, home) {
        Some(setting) => choices.with(item, setting),
        None => choices,
    };
    let choices = Item::ALL.into_iter().fold(Choices::default(), with);
    Some(Choices { refused: home.map(|home| home.refused.clone()).unwrap_or_default(), ..choices })
}

/// What a version before 4.18 noted as refused. Words that nobody here knows are passed over.
pub(crate) fn refused(text: &[u8]) -> BTreeMap<Item, Refusal> {
    #[derive(serde::Deserialize)]
    struct Noted {
        refused: Vec<String>,
    }
    let noted: Option<Noted> = serde_json::from_slice(text).ok();
    let words = noted.map(|noted| noted.refused).unwrap_or_default();
    let is_noted = |item: &Item| items::refused_as(*item).is_some_and(|word| words.iter().any(|noted| noted == word));
    Item::ALL.into_iter().filter(is_noted).map(|item| (item, Refusal::Never)).collect()
}

#[cfg(test)]
mod tests;
