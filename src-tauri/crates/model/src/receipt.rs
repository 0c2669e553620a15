use serde::{Deserialize, Serialize};

use crate::{Action, Choices, Digest, FileState, Item, Plan, Scope, Step};

/// The receipt format written today. Older numbers stay readable for ever. 2 brought [`ReceiptEntry::Context`].
pub const RECEIPT_SCHEMA: u32 = 2;

/// What stands because of us, to whom, and what was there before: of the person's part a file of its own, of root's part
/// one of [`Record::receipts`](crate::Record). Written by rename when a transaction commits; uninstall, repair and drift
/// read it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Receipt {
    /// [`RECEIPT_SCHEMA`] of the writer.
    pub schema: u32,
    /// Counts the transactions; part of the next digest.
    pub revision: u32,
    /// For whom.
    pub uid: u32,
    /// For whom, by name.
    pub user: String,
    /// What was agreed to.
    pub digest: Digest,
    /// When, in seconds since 1970 UTC.
    pub time: u64,
    /// What was chosen.
    pub choices: Choices,
    /// What stands.
    pub holds: Vec<ReceiptEntry>,
}

/// One thing that stands because of us.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "hold", rename_all = "snake_case", deny_unknown_fields)]
pub enum ReceiptEntry {
    /// A directory we made.
    Directory {
        /// Where.
        path: String,
    },
    /// A link we made.
    Link {
        /// Where.
        path: String,
        /// Its text.
        target: String,
        /// Whether somebody else's entry is kept beside it.
        #[serde(rename = "kept")]
        has_backup: bool,
    },
    /// A file we wrote.
    File {
        /// Where.
        path: String,
        /// SHA-256 of its contents.
        sha256: String,
        /// Whether somebody else's entry is kept beside it.
        #[serde(rename = "kept")]
        has_backup: bool,
    },
    /// A block of ours in a file that is not.
    Block {
        /// Where.
        path: String,
    },
    /// The context in use, in a client's `config.json`.
    Context {
        /// Where.
        path: String,
        /// What was in use before.
        was: Option<String>,
        /// Whether the file was made for it.
        made_file: bool,
    },
    /// A job launchd knows through us.
    Job {
        /// Its label.
        label: String,
        /// Its property list.
        plist: String,
    },
}

impl ReceiptEntry {
    /// The path it is about.
    pub fn path(&self) -> &str {
        match self {
            Self::Directory { path }
            | Self::Link { path, .. }
            | Self::File { path, .. }
            | Self::Block { path }
            | Self::Context { path, .. } => path,
            Self::Job { plist, .. } => plist,
        }
    }

    /// Whether it is a directory, in which something of others may lie.
    pub fn is_directory(&self) -> bool {
        matches!(self, Self::Directory { .. })
    }

    /// What tells it from other entries: whether it is a job, and its path.
    pub fn key(&self) -> (bool, &str) {
        (matches!(self, Self::Job { .. }), self.path())
    }

    /// Notes that something of somebody else is kept beside it.
    pub(crate) fn owe(&mut self) {
        if let Self::Link { has_backup, .. } | Self::File { has_backup, .. } = self {
            *has_backup = true;
        }
    }

    /// Whether something of somebody else is kept beside it.
    pub fn has_backup(&self) -> bool {
        matches!(self, Self::Link { has_backup: true, .. } | Self::File { has_backup: true, .. })
    }

    /// Whether what stands at its path is this very entry.
    pub fn is(&self, stands: &FileState) -> bool {
        match (self, stands) {
            (Self::Link { target, .. }, FileState::Link { target: now }) => target == now,
            (Self::File { sha256, .. }, FileState::File { sha256: now, .. }) => sha256 == now,
            (Self::Directory { .. }, FileState::Directory) => true,
            _ => false,
        }
    }
}

impl Receipt {
    /// Whether it is of the account with this uid and this name: a number alone is given out again when its account
    /// goes.
    pub fn is_of(&self, uid: u32, user: &str) -> bool {
        self.uid == uid && self.user == user
    }

    /// Whether it is of this person.
    pub fn is_of_person(&self, person: &crate::Person) -> bool {
        self.is_of(person.uid, &person.name)
    }

    /// Whether something at this path stands because of set-up.
    pub fn has(&self, path: &str) -> bool {
        self.holds.iter().any(|entry| entry.path() == path)
    }

    /// Whether what was chosen of an item is something that root did, for all accounts that chose it alike.
    pub fn uses(&self, item: Item) -> bool {
        item.is_of_root(self.choices.setting(item))
    }

    /// What stands after `steps`, given what stood before them.
    pub fn holds_after<'a>(held: &[ReceiptEntry], steps: impl Iterator<Item = &'a Step>) -> Vec<ReceiptEntry> {
        let mut holds: Vec<Option<ReceiptEntry>> = held.iter().cloned().map(Some).collect();
        let mut at: std::collections::HashMap<(bool, String), usize> =
            held.iter().enumerate().map(|(i, hold)| (own(hold), i)).collect();
        let mut put = |hold: ReceiptEntry, holds: &mut Vec<Option<ReceiptEntry>>| {
            let i = *at.entry(own(&hold)).or_insert(holds.len());
            if i == holds.len() {
                holds.push(Some(hold));
            } else {
                // An entry of ours that is refreshed still owes what it once replaced.
                let owed = holds[i].as_ref().is_some_and(ReceiptEntry::has_backup);
                let mut hold = hold;
                if owed {
                    hold.owe();
                }
                holds[i] = Some(hold);
            }
            i
        };
        for Step { action, reason, .. } in steps {
            match action.clone() {
                Action::CreateDirectory { path, .. } | Action::Adopt { path } => {
                    put(ReceiptEntry::Directory { path }, &mut holds);
                }
                Action::PlaceLink { path, target, keep, .. } => {
                    put(ReceiptEntry::Link { path, target, has_backup: keep }, &mut holds);
                }
                Action::WriteFile { path, contents, keep, .. } => {
                    put(
                        ReceiptEntry::File { path, sha256: Digest::of_bytes(contents.as_bytes()), has_backup: keep },
                        &mut holds,
                    );
                }
                Action::CopyProgram { path, sha256, keep, .. } => {
                    put(ReceiptEntry::File { path, sha256, has_backup: keep }, &mut holds);
                }
                Action::Bootstrap { label, plist } | Action::Enable { label, plist } if !reason.removes() => {
                    put(ReceiptEntry::Job { label, plist }, &mut holds);
                }
                Action::Rewrite { path, ours: true, .. } => {
                    put(ReceiptEntry::Block { path }, &mut holds);
                }
                Action::EditBlock { path, lines, .. } if !lines.is_empty() => {
                    put(ReceiptEntry::Block { path }, &mut holds);
                }
                Action::SetContext { path, current: Some(name), was, of_file } if name == crate::names::CONTEXT => {
                    // What was in use right before ours is what comes back.
                    let known =
                        held.iter().any(|entry| matches!(entry, ReceiptEntry::Context { path: at, .. } if *at == path));
                    if !known || was.is_some() {
                        put(ReceiptEntry::Context { path, was, made_file: of_file }, &mut holds);
                    }
                }
                Action::Remove { path, .. }
                | Action::SetContext { path, .. }
                | Action::EditBlock { path, .. }
                | Action::Rewrite { path, ours: false, .. }
                | Action::RemoveDirectory { path }
                | Action::Release { path, job: false }
                | Action::Forget { path, job: false } => {
                    let gone = put(ReceiptEntry::Directory { path }, &mut holds);
                    holds[gone] = None;
                }
                Action::Hold { .. } => {}
                // Enabled while it is removed: only so that the label is as it was before iEchor.
                Action::Bootstrap { plist, .. }
                | Action::Enable { plist, .. }
                | Action::Bootout { plist, .. }
                | Action::Release { path: plist, job: true }
                | Action::Forget { path: plist, job: true } => {
                    let gone = put(ReceiptEntry::Job { label: String::new(), plist }, &mut holds);
                    holds[gone] = None;
                }
            }
        }
        holds.into_iter().flatten().collect()
    }

    /// The person's receipt that follows `before` when their part of a plan is carried out; `None` when nothing stands
    /// any more, so that no record needs to remain.
    pub fn after(
        before: Option<&Receipt>,
        plan: &Plan,
        choices: &Choices,
        (uid, user): (u32, &str),
        time: u64,
    ) -> Option<Receipt> {
        let (revision, held): (u32, &[ReceiptEntry]) = before.map_or((0, &[]), |r| (r.revision, &r.holds));
        let holds = Self::holds_after(held, plan.part(Scope::User));
        (!holds.is_empty()).then(|| Receipt {
            schema: RECEIPT_SCHEMA,
            revision: revision.wrapping_add(1),
            uid,
            user: user.to_owned(),
            digest: plan.digest.clone(),
            time,
            choices: choices.clone(),
            holds,
        })
    }
}

fn own(hold: &ReceiptEntry) -> (bool, String) {
    let (job, path) = hold.key();
    (job, path.to_owned())
}
