//! Root's record: a receipt for each person for whom root did something that stands.

use serde::{Deserialize, Serialize};

use crate::{Action, Choices, Item, Person, Plan, Receipt, ReceiptEntry, Scope, Step};

/// The format of root's record that is written today. 1 and 2 were a single [`Receipt`] and stay readable for ever.
pub const RECORD_SCHEMA: u32 = 3;

/// Root's record as it is on disk. One file, so that one rename changes what it says of everybody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// [`RECORD_SCHEMA`] of the writer.
    pub schema: u32,
    /// Counts root's transactions, whoever they were for; part of the next digest.
    pub revision: u32,
    /// One for each person, never two of the same name and uid.
    pub receipts: Vec<Receipt>,
}

impl From<Receipt> for Record {
    /// The record of a version that set a Mac up for one person.
    fn from(receipt: Receipt) -> Self {
        Self { schema: RECORD_SCHEMA, revision: receipt.revision, receipts: vec![receipt] }
    }
}

impl Record {
    /// The receipt of a person.
    pub fn of(&self, person: &Person) -> Option<&Receipt> {
        self.receipts.iter().find(|receipt| receipt.is_of_person(person))
    }
}

/// Root's record as one person's set-up sees it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Receipts {
    /// [`Record::revision`]; 0 before there is a record.
    pub revision: u32,
    /// What root did for this person, and for accounts that do not exist any more: those hold nothing, so it is this
    /// person's to change. Uid and name are the person's if root ever did anything for them.
    pub mine: Option<Receipt>,
    /// What root did for other accounts of this Mac.
    pub others: Vec<Receipt>,
}

impl Receipts {
    /// Sorts a record by whose it is. `is_others`: whether another account of this Mac goes on holding it.
    pub fn of(record: Record, (uid, user): (u32, &str), is_others: impl Fn(&Receipt) -> bool) -> Self {
        let (mut mine, mut others): (Vec<Receipt>, Vec<Receipt>) = (Vec::new(), Vec::new());
        for receipt in record.receipts {
            if receipt.is_of(uid, user) {
                mine.insert(0, receipt);
            } else if is_others(&receipt) {
                others.push(receipt);
            } else {
                mine.push(receipt);
            }
        }
        let merged = mine.into_iter().reduce(|mut all, gone| {
            gone.holds.into_iter().for_each(|entry| add(&mut all.holds, entry));
            all
        });
        Self { revision: record.revision, mine: merged, others }
    }

    /// The other accounts that use what root did for an item.
    pub fn others_with(&self, item: Item) -> impl Iterator<Item = &Receipt> {
        self.others.iter().filter(move |receipt| receipt.uses(item))
    }

    /// The record once root's part of a plan is carried out; `None` when nothing stands for anybody any more.
    pub fn after(&self, plan: &Plan, choices: &Choices, (uid, user): (u32, &str), time: u64) -> Option<Record> {
        let steps: Vec<&Step> = plan.part(Scope::Root).collect();
        let mut mine = self.mine.as_ref().map(|receipt| receipt.holds.clone()).unwrap_or_default();
        let mut others = self.others.clone();
        for step in &steps {
            let item = step.reason.item();
            if let Some(item) = item.filter(|_| !step.reason.removes()) {
                // It is taken over whole, with what is owed for it.
                let is_taken = |entry: &ReceiptEntry| item.of_one_holder().contains(&entry.path());
                for other in &mut others {
                    let taken: Vec<_> = other.holds.iter().filter(|entry| is_taken(entry)).cloned().collect();
                    other.holds.retain(|entry| !is_taken(entry));
                    taken.into_iter().for_each(|entry| add(&mut mine, entry));
                }
            }
            if let Action::Release { .. } = step.action
                && let Some(entry) = mine.iter().find(|entry| is_about(&step.action, entry)).cloned()
            {
                // What others use goes on standing, for them.
                let goes_on = |other: &&mut Receipt| entry.is_directory() || item.is_none_or(|item| other.uses(item));
                others.iter_mut().filter(goes_on).for_each(|other| add(&mut other.holds, entry.clone()));
            }
        }
        let holds = Receipt::holds_after(&mine, steps.iter().copied());
        for other in &mut others {
            let concerns = |step: &&Step| match step.action {
                Action::Adopt { .. } | Action::Forget { .. } | Action::Hold { .. } | Action::Release { .. } => false,
                _ => {
                    let shares = |item: Item| !item.has_one_holder() && !step.reason.removes() && other.uses(item);
                    step.reason.item().is_some_and(shares)
                        || other.holds.iter().any(|entry| is_about(&step.action, entry))
                }
            };
            other.holds = Receipt::holds_after(&other.holds, steps.iter().copied().filter(concerns));
        }
        let uses_shared = |receipt: &Receipt, of: &[Receipt]| {
            let shares = |item: Item| receipt.uses(item) && of.iter().any(|other| other.uses(item));
            Item::ALL.into_iter().any(|item| !item.has_one_holder() && shares(item))
        };
        let revision = self.revision.wrapping_add(1);
        let digest = plan.digest.clone();
        let user = user.to_owned();
        let mut me = Receipt {
            schema: crate::RECEIPT_SCHEMA,
            revision,
            uid,
            user,
            digest,
            time,
            choices: choices.clone(),
            holds,
        };
        let mut receipts = Vec::new();
        for other in others {
            if uses_shared(&other, std::slice::from_ref(&me)) || !other.holds.iter().all(ReceiptEntry::is_directory) {
                receipts.push(other);
            } else if !me.holds.is_empty() {
                // Of what was taken over, the directories are left: they go with what is in them.
                other.holds.into_iter().for_each(|entry| add(&mut me.holds, entry));
            } else if !other.holds.is_empty() {
                receipts.push(other);
            }
        }
        if me.holds.iter().all(ReceiptEntry::is_directory) && !receipts.is_empty() && !uses_shared(&me, &receipts) {
            // The same the other way round.
            for entry in std::mem::take(&mut me.holds) {
                receipts.iter_mut().for_each(|other| add(&mut other.holds, entry.clone()));
            }
        }
        if !me.holds.is_empty() || uses_shared(&me, &receipts) {
            receipts.push(me);
        }
        receipts.sort_by(|a, b| (a.uid, &a.user).cmp(&(b.uid, &b.user)));
        (!receipts.is_empty()).then_some(Record { schema: RECORD_SCHEMA, revision, receipts })
    }
}

/// Adds an entry; one that is there already owes what either owes.
fn add(holds: &mut Vec<ReceiptEntry>, entry: ReceiptEntry) {
    match holds.iter_mut().find(|known| known.key() == entry.key()) {
        Some(known) if entry.has_backup() => known.owe(),
        Some(_) => {}
        None => holds.push(entry),
    }
}

fn is_about(action: &Action, entry: &ReceiptEntry) -> bool {
    entry.key() == (action.is_about_job(), action.path())
}
