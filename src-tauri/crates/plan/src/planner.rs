//! The list that a plan is made in, and what all items need of it. Knows no item.

use model::{
    Action, Caution, Choices, Conflict, FileName, FileState, Irreplaceable, Item, ItemState, Reason, Receipt,
    ReceiptEntry, Scope, Step, names,
};

use crate::{Home, Machine, items, product::owner_of};

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
    /// The other account whose iEchor's it is, as root's record says.
    pub account: Option<String>,
    /// Why it cannot be replaced, if it cannot.
    pub fixed: Option<Irreplaceable>,
}

/// How much of an item is whose.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Shares {
    pub all: usize,
    pub theirs: usize,
}

impl Shares {
    /// The state of an item that is wanted and of which nothing is to be changed.
    pub fn state(self) -> ItemState {
        match self {
            Self { all: 0, .. } => ItemState::Off,
            Self { theirs: 0, .. } => ItemState::InOrder,
            Self { all, theirs } if theirs >= all => ItemState::Taken,
            Self { .. } => ItemState::Partly,
        }
    }

    /// How many are ours, of how many, where some are not.
    pub fn told(self) -> Option<(u32, u32)> {
        let count = |names: usize| u32::try_from(names).unwrap_or(u32::MAX);
        (self.theirs > 0).then(|| (count(self.all.saturating_sub(self.theirs)), count(self.all)))
    }
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

    /// Whether other accounts use what root set up for an item, so that it stays when this person leaves it.
    pub fn is_shared(&self, item: Item) -> bool {
        !item.has_one_holder() && self.machine.receipts.others_with(item).next().is_some()
    }

    /// Whether this person leaves what root set up for an item to the accounts that use it.
    pub fn leaves_to_others(&self, item: Item) -> bool {
        self.is_shared(item) && !item.is_of_root(self.choices.setting(item))
    }

    /// Whether what stands at a path goes out of this person's use and stays in another account's. Who leaves out a
    /// name does not use it.
    fn stays_for_others(&self, item: Item, path: &str) -> bool {
        let (_, name) = names::split(path);
        let leaves_out =
            |choices: &Choices| items::names_each(item) && choices.leave.iter().any(|left| left.as_str() == name);
        let is_given_up = self.leaves_to_others(item) || leaves_out(self.choices);
        let mut others = self.machine.receipts.others_with(item);
        !item.has_one_holder() && is_given_up && others.any(|other| !leaves_out(&other.choices))
    }

    /// Removes an entry of ours. What root set up and others use stays ([`Planner::share`]).
    pub fn remove(&mut self, scope: Scope, item: Item, path: &str, before: &FileState, restore: bool) {
        if scope == Scope::Root && self.stays_for_others(item, path) {
            return;
        }
        let action = Action::Remove { path: path.to_owned(), before: before.clone(), restore };
        self.push(scope, Reason::removes_item(item), action);
    }

    /// Notes that a name is somebody else's; true when it is to be replaced all the same.
    pub fn conflict(&mut self, item: Item, foreign: &Foreign<'_>) -> bool {
        let Foreign { name, path, found, dead, account, fixed } = foreign;
        // A directory is nothing that can be kept beside a link.
        let fixed = if **found == FileState::Directory { Some(Irreplaceable::Directory) } else { fixed.clone() };
        let replace = fixed.is_none() && self.choices.replace.contains(*name) && !self.is_left(name.as_str());
        let conflict = Conflict {
            name: (*name).clone(),
            path: (*path).to_owned(),
            found: (*found).clone(),
            owner: owner_of(found),
            replace,
            left: self.is_left(name.as_str()),
            dead: *dead,
            account: account.clone(),
            fixed,
            lines: Vec::new(),
        };
        self.conflicts.push((item, conflict));
        replace
    }

    /// Whether a name is left to others, so that nothing of ours is to stand there.
    pub fn is_left(&self, name: &str) -> bool {
        self.choices.leave.iter().any(|left| left.as_str() == name)
    }

    /// How much of an item is whose: the names that it is about, less those that are left to others and where nothing
    /// stands; and how many of these are somebody else's.
    pub fn shares(&self, item: Item, names: &[&str]) -> Shares {
        let taken =
            |name: &str| self.conflicts.iter().any(|(of, conflict)| *of == item && conflict.name.as_str() == name);
        let empty = names.iter().filter(|name| self.is_left(name) && !taken(name)).count();
        Shares { all: names.len().saturating_sub(empty), theirs: self.kept(item) }
    }

    /// The conflicts of an item that are not to be replaced.
    pub fn kept(&self, item: Item) -> usize {
        self.conflicts.iter().filter(|(of, conflict)| *of == item && !conflict.replace).count()
    }

    /// A directory that we made goes once it is empty; once, whichever item says so.
    pub fn give_back_directory(&mut self, receipt: Option<&Receipt>, path: &str, scope: Scope, item: Item) {
        let goes = |step: &Step| matches!(&step.action, Action::RemoveDirectory { path: gone } if gone == path);
        if scope == Scope::Root && (self.leaves_to_others(item) || self.is_others_directory(path)) {
            return;
        }
        if receipt.is_some_and(|receipt| self.made(receipt, path)) && !self.steps.iter().any(goes) {
            let action = Action::RemoveDirectory { path: path.to_owned() };
            self.push(scope, Reason::removes_item(item), action);
        }
    }

    /// Whether the record says that we made a directory: there, or at the same place of a home that was called
    /// otherwise then.
    fn made(&self, receipt: &Receipt, path: &str) -> bool {
        receipt.holds.iter().any(|entry| entry.is_directory() && self.is_at(entry, path))
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
        self.machine.receipt().into_iter().flat_map(|receipt| &receipt.holds)
    }

    /// Whether a directory is recorded for another account too.
    fn is_others_directory(&self, path: &str) -> bool {
        let mut entries = self.machine.receipts.others.iter().flat_map(|receipt| &receipt.holds);
        entries.any(|entry| entry.is_directory() && entry.path() == path)
    }

    /// The other account whose default socket, startup task or the like stands at a path, as root's record says.
    pub fn account_at(&self, path: &str) -> Option<String> {
        self.machine.receipts.others.iter().find(|receipt| receipt.has(path)).map(|receipt| receipt.user.clone())
    }

    /// Notes what the person uses too, and what they do not use any more, of what root set up for these items and other
    /// accounts use. `is_root`: whether nobody has to be asked for that; else the former, and what an account left that
    /// is gone, go along with other steps of root.
    pub fn share(&mut self, items: &[Item], is_root: bool) {
        let machine = self.machine;
        let own = machine.receipt().filter(|receipt| receipt.is_of_person(&machine.person));
        let used = |item: Item| own.is_some_and(|receipt| receipt.uses(item));
        let shared: Vec<Item> = items.iter().copied().filter(|item| self.is_shared(*item)).collect();
        let (uses, leaves): (Vec<Item>, Vec<Item>) =
            shared.into_iter().partition(|item| item.is_of_root(self.choices.setting(*item)));
        let root_works = |planner: &Self| planner.steps.iter().any(|step| step.scope == Scope::Root);
        leaves.iter().filter(|_| own.is_some()).for_each(|item| self.release(*item, used(*item)));
        if own.is_none() && (is_root || root_works(self)) {
            leaves.iter().for_each(|item| self.release(*item, false));
        }
        // With any step of root's, what was chosen is recorded.
        if let Some(item) = uses.into_iter().find(|item| !used(*item))
            && is_root
            && !root_works(self)
        {
            let path = items::root_path(item).to_owned();
            self.push(Scope::Root, Reason::adds(item), Action::Hold { path });
        }
    }

    /// Leaves what is held of an item to the other accounts.
    fn release(&mut self, item: Item, used: bool) {
        // Another item may need a directory still; it goes with the last of what is in it.
        // What goes although others use the item is nobody's any more.
        let goes = |entry: &ReceiptEntry| {
            let removes = |step: &Step| matches!(step.action, Action::Remove { .. });
            self.steps.iter().any(|step| removes(step) && entry.key() == (false, step.action.path()))
        };
        let held = self.held().filter(|entry| items::of_entry(entry) == Some(item) && !entry.is_directory());
        let held = held.filter(|entry| !goes(entry));
        let mut released: Vec<Action> = held
            .map(|entry| {
                let (job, path) = entry.key();
                Action::Release { path: path.to_owned(), job }
            })
            .collect();
        let about = |step: &Step| step.scope == Scope::Root && step.reason.item() == Some(item);
        if released.is_empty() && used && !self.steps.iter().any(about) {
            released.push(Action::Release { path: items::root_path(item).to_owned(), job: false });
        }
        released.into_iter().for_each(|action| self.push(Scope::Root, Reason::removes_item(item), action));
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
