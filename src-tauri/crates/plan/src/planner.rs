//! The list that a plan is made in, and what all items need of it. Knows no item.

use model::{
    Action, Caution, Choices, Conflict, FileName, FileState, Irreplaceable, Item, Reason, Receipt, ReceiptEntry, Scope,
    Step, names,
};

use crate::{Home, Machine, product::owner_of};

/// Steps and conflicts as they are found, item by item.
pub(crate) struct Planner<'a> {
    pub choices: &'a Choices,
    pub machine: &'a Machine,
    /// What is the person's own; `None` on the root side, which does not look, and where it cannot be looked at.
    pub home: Option<&'a Home>,
    pub steps: Vec<Step>,
    pub conflicts: Vec<(Item, Conflict)>,
    pub cautions: Vec<Caution>,
}

/// Somebody else's entry where an item wants its own.
pub(crate) struct Foreign<'f> {
    pub name: &'f FileName,
    pub path: &'f str,
    pub found: &'f FileState,
    /// Whether it is a link that leads nowhere.
    pub dead: bool,
    /// Why it cannot be replaced, if it cannot.
    pub fixed: Option<Irreplaceable>,
}

impl<'a> Planner<'a> {
    pub fn new(choices: &'a Choices, machine: &'a Machine, home: Option<&'a Home>) -> Self {
        Self { choices, machine, home, steps: Vec::new(), conflicts: Vec::new(), cautions: Vec::new() }
    }

    pub fn push(&mut self, scope: Scope, reason: Reason, action: Action) {
        self.steps.push(Step { scope, reason, action });
    }

    /// Makes a directory of the person's, unless another item does.
    pub fn create_directory(&mut self, item: Item, path: &str) {
        let makes = |step: &Step| matches!(&step.action, Action::CreateDirectory { path: made, .. } if made == path);
        if !self.steps.iter().any(makes) {
            let action = Action::CreateDirectory { path: path.to_owned(), mode: 0o755 };
            self.push(Scope::User, Reason::adds(item), action);
        }
    }

    /// Removes an entry of ours.
    pub fn remove(&mut self, scope: Scope, item: Item, path: &str, before: &FileState, restore: bool) {
        let action = Action::Remove { path: path.to_owned(), before: before.clone(), restore };
        self.push(scope, Reason::removes_item(item), action);
    }

    /// Notes that a name is somebody else's; true when it is to be replaced all the same.
    pub fn conflict(&mut self, item: Item, foreign: &Foreign<'_>) -> bool {
        let Foreign { name, path, found, dead, fixed } = foreign;
        // A directory is nothing that can be kept beside a link.
        let fixed = if **found == FileState::Directory { Some(Irreplaceable::Directory) } else { fixed.clone() };
        let replace = fixed.is_none() && self.choices.replace.contains(*name);
        let conflict = Conflict {
            name: (*name).clone(),
            path: (*path).to_owned(),
            found: (*found).clone(),
            owner: owner_of(found),
            replace,
            left: !replace && self.choices.leave.contains(*name),
            dead: *dead,
            fixed,
            lines: Vec::new(),
        };
        self.conflicts.push((item, conflict));
        replace
    }

    /// The conflicts of an item that are not to be replaced.
    pub fn kept(&self, item: Item) -> usize {
        self.conflicts.iter().filter(|(of, conflict)| *of == item && !conflict.replace).count()
    }

    /// A directory that we made goes once it is empty; once, whichever item says so.
    pub fn give_back_directory(&mut self, receipt: Option<&Receipt>, path: &str, scope: Scope, item: Item) {
        let goes = |step: &Step| matches!(&step.action, Action::RemoveDirectory { path: gone } if gone == path);
        if receipt.is_some_and(|receipt| self.made(receipt, path)) && !self.steps.iter().any(goes) {
            let action = Action::RemoveDirectory { path: path.to_owned() };
            self.push(scope, Reason::removes_item(item), action);
        }
    }

    /// Whether the record says that we made a directory: there, or at the same place of a home that was called
    /// otherwise then.
    fn made(&self, receipt: &Receipt, path: &str) -> bool {
        receipt.holds.iter().any(|entry| matches!(entry, ReceiptEntry::Directory { .. }) && self.is_at(entry, path))
    }

    /// Whether an entry of a record is about this path, also if the home was called otherwise then.
    pub fn is_at(&self, entry: &ReceiptEntry, path: &str) -> bool {
        let below_home = path.strip_prefix(&self.machine.person.home);
        entry.path() == path || below_home.is_some_and(|below| entry.path().ends_with(below))
    }

    /// Whether what stands at a path is what root's record says was put there, for this person or for an account
    /// that does not exist any more. Then it is ours wherever it leads: a home may have moved since.
    pub fn is_held(&self, path: &str, stands: &FileState) -> bool {
        self.held().any(|entry| entry.path() == path && crate::drift::stands(entry, stands))
    }

    /// Whether root's record has a path of ours, whatever its contents are now.
    pub fn has_record_of(&self, path: &str) -> bool {
        self.held().any(|entry| entry.path() == path)
    }

    fn held(&self) -> impl Iterator<Item = &ReceiptEntry> {
        let receipt = self.machine.receipt().filter(|_| self.machine.holder.may_be_followed());
        receipt.into_iter().flat_map(|receipt| &receipt.holds)
    }
}

/// Whether a directory is there or the record names it. Where only its name in a home that was called otherwise is
/// recorded, and it is gone, nothing is left to do.
pub(crate) fn is_left(receipt: Option<&Receipt>, path: &str, is_there: bool) -> bool {
    is_there || receipt.is_some_and(|receipt| receipt.holds.iter().any(|entry| entry.path() == path))
}

/// Names in `directory` beside which a record says that a backup lies.
pub(crate) fn backed_up<'r>(receipt: Option<&'r Receipt>, directory: &str) -> std::collections::BTreeSet<&'r str> {
    let entries = receipt.into_iter().flat_map(|receipt| &receipt.holds).filter(|entry| entry.has_backup());
    let names = entries.filter_map(|entry| {
        let (at, name) = names::split(entry.path());
        (at == directory).then_some(name)
    });
    names.collect()
}
