//! The items: each file holds one whole, its facts, its planning, its state and its tests. What is done for an
//! item is in the two matches below and nowhere else; all else loops over [`Item::ALL`].

pub mod hosts;
mod job;
pub mod ports;
pub mod socket;
pub mod tools;

use model::{Failure, Item, ItemState, ManualStep, Person, Receipt};

use crate::{Facts, Tree, facts::Reading, planner::Planner};

/// What was observed for each item. A reading that failed concerns the items that need it and no other.
#[derive(Clone, Debug)]
pub struct Observed {
    /// For the command-line tools.
    pub tools: tools::Tools,
    /// For the default socket.
    pub socket: Reading<socket::Socket>,
    /// For privileged ports.
    pub ports: Reading<ports::Ports>,
    /// For host names.
    pub hosts: Reading<hosts::Hosts>,
}

impl Observed {
    /// Reads what each item needs, as both sides of the privilege boundary can read it.
    pub(crate) fn read(tree: &Tree, person: &Person, receipt: Option<&Receipt>) -> Self {
        Self {
            tools: tools::Tools::read(tree, person),
            socket: socket::Socket::read(tree, receipt),
            ports: ports::Ports::read(tree, receipt),
            hosts: hosts::Hosts::read(tree),
        }
    }
}

/// What an item has in the end, said by the item itself.
#[derive(Clone, Debug)]
pub(crate) struct Planned {
    pub state: ItemState,
    /// How many names are ours, of how many.
    pub share: Option<(u32, u32)>,
    /// What is left to the person, for as long as it holds.
    pub left: Option<ManualStep>,
}

impl From<ItemState> for Planned {
    fn from(state: ItemState) -> Self {
        Self { state, share: None, left: None }
    }
}

/// Plans an item: pushes its steps and conflicts, and returns its state if these steps were not made.
///
/// # Errors
/// Why nothing can be said or done of the item: it cannot be read, or not be made here.
pub(crate) fn plan(item: Item, planner: &mut Planner<'_>) -> Result<Planned, Failure> {
    match item {
        Item::Tools => tools::plan(planner),
        Item::Socket => socket::plan(planner),
        Item::Ports => ports::plan(planner),
        Item::Hosts => hosts::plan(planner),
    }
}

/// Why macOS does not start an item's job, which launchd knows, in launchd's words; `None` where it does, or the
/// item has none.
pub(crate) fn not_started(item: Item, facts: &Facts) -> Option<String> {
    match item {
        Item::Tools | Item::Hosts => None,
        Item::Socket => socket::not_started(facts),
        Item::Ports => facts.helper_silent.clone(),
    }
}

/// Whose a path in a record is; `None`: of the record of the choices.
pub(crate) fn of_path(path: &str) -> Option<Item> {
    Item::ALL.into_iter().find(|item| match item {
        Item::Tools => tools::owns(path),
        Item::Socket => socket::owns(path),
        Item::Ports => ports::owns(path),
        Item::Hosts => hosts::owns(path),
    })
}
