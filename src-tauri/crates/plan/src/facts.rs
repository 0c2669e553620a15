//! The only reader of the machine.

use std::collections::BTreeMap;

use model::{
    Choices, Code, Digest, Failure, FileState, Item, Managed, Person, Receipt, ReceiptEntry, Receipts, Record, Refusal,
    Said, Step, names, said,
};
use rustix::fs::Dir;

use crate::{
    earlier,
    first_login::FirstLogin,
    isolation::Isolation,
    items::{Observed, Own},
    launchd, login_items,
    look::Hashes,
    managed,
    records::{interrupted, receipt, record, settings, user_records, was_put_for},
    tree::Tree,
};

/// What was read, or why it could not be.
pub type Reading<T> = Result<T, Failure>;

/// What is true on a Mac, as far as set-up is concerned.
#[derive(Clone, Debug)]
pub struct Facts {
    /// What both sides of the privilege boundary can read; the root part follows from this alone.
    pub machine: Machine,
    /// What is the person's own; or why nothing can be said or done of that now: there is no home yet
    /// ([`Code::NoHome`]), or macOS keeps it from this program ([`Code::Unreadable`]). The root side does not
    /// look.
    pub home: Reading<Home>,
    /// What needs a job that the person switched off in Login Items. The root side does not look.
    pub switched_off: Vec<Item>,
    /// What property lists of ours say now, by path, where anybody may read them. No step follows from it; it shows
    /// which lines differ. The root side does not look.
    pub texts: BTreeMap<&'static str, String>,
    /// Whether another account has the default socket that this person had before. No step follows from it.
    pub lost_default_socket: bool,
    /// Whether root sets up for an account and asks nobody, so that also what is only recorded is worth a step.
    pub asks_nobody: bool,
    /// Why the helper does not answer although launchd knows its job, where it was asked and did not. No
    /// step follows from it.
    pub helper_silent: Option<Said>,
}

/// For whom root did what is this person's to change. A number alone is nobody: it is given out again when an account goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Holder {
    /// For nobody: root did nothing that stands, or only for other accounts.
    Nobody,
    /// For this person.
    Me,
    /// Only for an account that is no longer there under this name and number.
    Gone {
        /// Its name.
        name: String,
        /// Its number.
        uid: u32,
    },
}

/// Root's record as it concerns a person.
fn receipts_of(tree: &Tree, record: Option<&Record>, person: &Person) -> Receipts {
    let is_others = |receipt: &Receipt| {
        let of_uid = tree.person(receipt.uid);
        match &of_uid {
            Ok(other) if other.name == receipt.user => return true,
            // An account that cannot be looked up, as where a server does not answer, is not gone.
            Err(failure) if failure.code != Code::Usage => return true,
            _ => {}
        }
        if receipt.uid == person.uid || receipt.user == person.name {
            // This person's own, from before they were renamed or moved here.
            return false;
        }
        // So it is for others: they have the name still, or the home that was set up.
        let is_home = |home: &str| {
            let leads = |entry: &ReceiptEntry| match entry {
                ReceiptEntry::Link { target, .. } => {
                    target.strip_prefix(home).is_some_and(|rest| rest.starts_with('/'))
                }
                _ => false,
            };
            receipt.holds.iter().any(leads)
        };
        tree.person_named(&receipt.user).is_ok() || of_uid.is_ok_and(|other| is_home(&other.home))
    };
    record.map(|record| Receipts::of(record.clone(), (person.uid, &person.name), is_others)).unwrap_or_default()
}

/// What both sides can read.
#[derive(Clone, Debug)]
pub struct Machine {
    /// For whom.
    pub person: Person,
    /// What each item needs.
    pub items: Observed,
    /// What an organisation decides of set-up for this person; or why that cannot be told.
    pub managed: Reading<Managed>,
    /// What the engine reads of Enhanced Container Isolation.
    pub isolation: Isolation,
    /// The job that sets up for whoever logs in first, if there is one.
    pub first_login: Reading<FirstLogin>,
    /// Whether launchd runs jobs: always, but for a simulated Mac that is not booted.
    pub jobs_run: bool,
    /// Whether the directory for privileged programs is there.
    pub helper_directory: bool,
    /// Whether nothing but iEchor's is in it.
    pub helpers_are_ours: bool,
    /// Whether there is a record of what root did before; or why it cannot be understood.
    pub record: Reading<bool>,
    /// What it did for whom, as far as that can be understood.
    pub receipts: Receipts,
    /// Directories in which root will not work, each with the reason: known before anybody is asked.
    pub refused: BTreeMap<&'static str, Failure>,
    /// Paths of root's record where what root put stands as it was put; links of tools are told by where they lead.
    pub standing: Vec<String>,
    /// Whether a root run was interrupted.
    pub interrupted: bool,
}

/// What is the person's own.
#[derive(Clone, Debug)]
pub struct Home {
    /// Where choices, receipt and journal are kept.
    pub records: String,
    /// The choices in `settings.toml`.
    pub settings: Reading<Option<Choices>>,
    /// `settings.toml` itself.
    pub settings_file: Reading<FileState>,
    /// `told.json` itself: what a start told of, so that it is told once.
    pub told_file: Reading<FileState>,
    /// The file in which a version before 4.18 noted what was refused.
    pub refused_file: Reading<FileState>,
    /// What it says.
    pub refused: BTreeMap<Item, Refusal>,
    /// What the person's part did before.
    pub record: Reading<Option<Receipt>>,
    /// What each item needs.
    pub own: Own,
}

impl Home {
    /// What the person's part did before, as far as that can be understood.
    pub fn receipt(&self) -> Option<&Receipt> {
        self.record.as_ref().ok()?.as_ref()
    }
}

impl Facts {
    /// Reads the machine for a person. Needs no privilege, changes nothing. What cannot be read is said where it
    /// is needed, and stops nothing else.
    ///
    /// # Errors
    /// When not even the home can be told.
    pub fn probe(tree: &Tree, person: &Person) -> Result<Self, Failure> {
        let tree = &tree.for_one_look(Hashes::Remembered);
        let machine = Machine::probe(tree, person);
        let home = Home::probe(tree, person, &machine);
        let settings = home.as_ref().ok().and_then(|home| home.settings.as_ref().ok()?.as_ref());
        let machine = machine.looking_for(tree, settings);
        let is_off =
            |item: &Item| item.job().is_some_and(|(label, plist)| login_items::switched_off(tree, label, plist));
        let switched_off = Item::ALL.into_iter().filter(is_off).collect();
        let plists = Item::ALL.into_iter().filter_map(|item| item.job()).map(|(_, plist)| plist);
        let texts = plists.filter_map(|path| Some((path, text_for_all(tree, path)?))).collect();
        let is_others = machine.receipts.others.iter().any(|other| other.has(names::SOCKET_PLIST));
        let lost_default_socket = is_others && was_put_for(tree, person, names::SOCKET_PLIST);
        Ok(Self { machine, home, switched_off, texts, lost_default_socket, asks_nobody: false, helper_silent: None })
    }

    /// With what these choices need to be known besides.
    #[must_use]
    pub fn looking_for(self, tree: &Tree, choices: Option<&Choices>) -> Self {
        Self { machine: self.machine.looking_for(tree, choices), ..self }
    }

    /// The person's own, where it can be looked at.
    pub fn home(&self) -> Option<&Home> {
        self.home.as_ref().ok()
    }
}

/// Where root works.
const ROOTS: [&str; 10] = [
    names::SYSTEM_BIN,
    "/usr/local",
    "/var/run",
    "/etc",
    names::PATHS_DIRECTORY,
    names::LAUNCH_DAEMONS,
    names::HELPER_DIR,
    names::ROOT_RECORDS,
    names::ROOT_PROGRAMS,
    names::ROOT_HOME,
];
/// Where root works whatever it does: its records, the copy of its program, its lock.
const ALWAYS: [&str; 3] = [names::ROOT_RECORDS, names::ROOT_PROGRAMS, names::ROOT_HOME];

impl Machine {
    /// Reads what both sides of the boundary can read.
    pub fn probe(tree: &Tree, person: &Person) -> Self {
        let tree = &tree.for_one_look(Hashes::Fresh);
        let record = record(tree).map_err(unreadable);
        let receipts = receipts_of(tree, record.as_ref().ok().and_then(Option::as_ref), person);
        let managed = managed::read(tree, person);
        Self {
            items: Observed::read(tree, person, &receipts, &managed),
            isolation: Isolation::read(tree),
            first_login: FirstLogin::read(tree, &receipts),
            managed,
            jobs_run: launchd::runs(tree),
            helpers_are_ours: holds_nothing_but_ours(tree, names::HELPER_DIR),
            helper_directory: matches!(tree.directory(names::HELPER_DIR), Ok(Some(_))),
            interrupted: interrupted(tree, names::ROOT_RECORDS).unwrap_or(false),
            person: person.clone(),
            refused: ROOTS
                .into_iter()
                .filter_map(|path| tree.directory_of_root(path).err().map(|failure| (path, failure)))
                // What only root may look at, root will look at.
                .filter(|(_, failure)| failure.code == Code::InTheWay)
                .collect(),
            standing: receipts.mine.as_ref().map(|receipt| standing(tree, receipt)).unwrap_or_default(),
            record: record.map(|record| record.is_some()),
            receipts,
        }
    }

    /// What root did that is this person's to change: for them, or for accounts that do not exist any more.
    pub fn receipt(&self) -> Option<&Receipt> {
        self.receipts.mine.as_ref()
    }

    /// Of these steps of root, for this person and after what root did before.
    pub(crate) fn digest<'s>(&self, root: impl Iterator<Item = &'s Step>) -> Digest {
        Digest::of(self.person.uid, self.receipts.revision, root)
    }

    /// For whom root did that.
    pub fn holder(&self) -> Holder {
        match self.receipt() {
            None => Holder::Nobody,
            Some(receipt) if receipt.is_of_person(&self.person) => Holder::Me,
            Some(gone) => Holder::Gone { name: gone.user.clone(), uid: gone.uid },
        }
    }

    /// Why root will not do what these steps say, if it will not: it works nowhere that others may change.
    pub(crate) fn refuses<'s>(&self, steps: impl Iterator<Item = &'s Step>) -> Option<&Failure> {
        let mut steps = steps.peekable();
        steps.peek()?;
        // What is only taken off the receipt needs no directory.
        let works = steps.filter(|step| !step.action.is_only_recorded());
        let places = works.flat_map(|step| {
            let path = step.action.path();
            [path, names::split(path).0]
        });
        ALWAYS.into_iter().chain(places).find_map(|place| self.refused.get(place))
    }
}

impl Home {
    fn probe(tree: &Tree, person: &Person, machine: &Machine) -> Result<Self, Failure> {
        let home = &person.home;
        // macOS makes both together.
        if let Some(missing) = missing(tree, [home.clone(), library(person)]).map_err(unreadable)? {
            let what = said!("failure-no_home", account = &person.name, path = missing);
            return Err(Failure::of(Code::NoHome, what).with_help(said!("failure-no_home-help")));
        }
        let records = user_records(tree, person);
        // Where our records may not be looked at, nothing of the person's own is done.
        tree.directory(&records).map_err(unreadable)?;
        let path = format!("{records}/{}", names::SETTINGS_FILE);
        let record = receipt(tree, &records).map_err(unreadable);
        let settings =
            tree.read(&path).map_err(unreadable).and_then(|text| text.map(|text| settings(&path, &text)).transpose());
        let known = record.as_ref().ok().and_then(Option::as_ref);
        let told_file = tree.found(&format!("{records}/{}", names::TOLD_FILE), true);
        let refused_path = format!("{records}/{}", names::REFUSED_FILE);
        let refused_file = tree.found(&refused_path, true);
        let refused = match &refused_file {
            Ok(FileState::File { .. }) => tree.read(&refused_path).ok().flatten().map(|text| earlier::refused(&text)),
            _ => None,
        };
        let own = Own::read(tree, machine, known, settings.as_ref().ok().and_then(Option::as_ref));
        Ok(Self {
            settings,
            settings_file: tree.found(&path, true),
            told_file,
            refused_file,
            refused: refused.unwrap_or_default(),
            own,
            record,
            records,
        })
    }
}

/// Why what is a person's own cannot be looked at, where macOS does not let a program (it protects the
/// data of apps, since 15 and more since 27), or somebody changed an owner or a mode: of a file of ours, of a
/// folder on the way, or of the home itself.
pub fn unreadable(failure: Failure) -> Failure {
    if failure.code != Code::Unreadable || !failure.help.is_empty() {
        return failure;
    }
    failure.with_help(said!("failure-unreadable-help"))
}

/// What a text file says, if anybody may read it.
fn text_for_all(tree: &Tree, path: &str) -> Option<String> {
    match tree.found(path, true) {
        Ok(FileState::File { mode, .. }) if mode & 0o004 != 0 => String::from_utf8(tree.read(path).ok()??).ok(),
        _ => None,
    }
}

/// Paths of a record where what was put stands as it was put.
fn standing(tree: &Tree, receipt: &Receipt) -> Vec<String> {
    let looked_at = receipt.holds.iter().filter(|entry| names::split(entry.path()).0 != names::SYSTEM_BIN);
    let stands = looked_at.filter(|entry| tree.found(entry.path(), true).is_ok_and(|found| entry.is(&found)));
    stands.map(|entry| entry.path().to_owned()).collect()
}

/// Whether a directory is there and holds nothing but programs of iEchor.
fn holds_nothing_but_ours(tree: &Tree, path: &str) -> bool {
    let Ok(Some(at)) = tree.directory(path) else { return false };
    let Ok(mut entries) = Dir::read_from(&at) else { return false };
    let is_ours = |name: &[u8]| matches!(name, b"." | b"..") || name.starts_with(b"com.iechor.");
    entries.all(|entry| entry.is_ok_and(|entry| is_ours(entry.file_name().to_bytes())))
}

/// The folder that macOS makes with a home; nobody but the person may open it.
pub fn library(person: &Person) -> String {
    format!("{}/Library", person.home)
}

/// The first of these directories that is missing.
fn missing(tree: &Tree, paths: impl IntoIterator<Item = String>) -> Result<Option<String>, Failure> {
    for path in paths {
        if tree.directory(&path)?.is_none() {
            return Ok(Some(path));
        }
    }
    Ok(None)
}
