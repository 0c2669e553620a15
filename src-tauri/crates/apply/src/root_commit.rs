//! Tells from the disk, on the person's side, whether root's part of a run committed.

use std::collections::BTreeSet;

use model::{Choices, Digest, Failure, Item, Person, Scope};
use plan::{Machine, Tree, records};

use crate::{
    header::{Header, RootPart},
    records_of,
    transaction::TransactionSpec,
};

/// Where to look for the commit of a run's root part: root's journal, and root's receipt or the lack of one.
pub struct RootCommit {
    pub(crate) root: RootPart,
    digest: Digest,
    choices: Choices,
    only: BTreeSet<Item>,
    person: Person,
}

impl RootCommit {
    /// For a transaction that begins.
    pub fn of(spec: &TransactionSpec<'_>) -> Self {
        let TransactionSpec { person, choices, only, plan, receipts, .. } = *spec;
        let after = || receipts.after(plan, choices, (person.uid, &person.name), 0);
        let root = match plan.needs_password() {
            false => RootPart::None,
            true if after().is_some_and(|record| record.of(person).is_some()) => RootPart::Receipt,
            true => RootPart::Gone,
        };
        Self { root, digest: plan.digest.clone(), choices: choices.clone(), only: only.clone(), person: person.clone() }
    }

    /// For a journal that was read.
    pub(crate) fn from(header: &Header, person: &Person) -> Self {
        let Header { root, digest, choices, only, .. } = header.clone();
        Self { root, digest, choices, only, person: person.clone() }
    }

    /// Returns true if root's part committed.
    ///
    /// # Errors
    /// When that cannot be told: root is at work, or its records cannot be understood.
    pub fn root_committed(&self, tree: &Tree) -> Result<bool, Failure> {
        if self.root == RootPart::None {
            return Ok(false);
        }
        if let Some((header, committed)) = records_of(tree, Scope::Root, &self.person).read_idle()?
            && header.digest == self.digest
        {
            return Ok(committed);
        }
        match self.root {
            RootPart::None => Ok(false),
            RootPart::Receipt => Ok(records::record(tree)?
                .is_some_and(|record| record.of(&self.person).is_some_and(|receipt| receipt.digest == self.digest))),
            RootPart::Gone => {
                let machine = Machine::probe(tree, &self.person).looking_for(tree, Some(&self.choices));
                Ok(plan::root_part(&self.choices, &self.only, &machine)?.steps.is_empty())
            }
        }
    }
}
