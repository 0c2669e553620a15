//! The only reader of the machine.

use std::collections::BTreeMap;

use model::{Action, Choices, Code, Digest, Failure, FileName, FileState, Item, Person, Receipt, Scope, Step, names};
use rustix::io::Errno;

use crate::{
    bundle::{bundle_of, tools},
    directory::Directory,
    launchd::{self, Job},
    localhost::Hosts,
    login_items,
    records::{interrupted, kept_path, receipt, settings, staged_path, user_records},
    tree::Tree,
    wanted,
};

/// What is true on a Mac, as far as set-up is concerned.
#[derive(Clone, Debug)]
pub struct Facts {
    /// What both sides of the privilege boundary can read; the root part follows from this alone.
    pub machine: Machine,
    /// What is the person's own; or why nothing can be said or done of that now: there is no home yet
    /// ([`Code::NoHome`]), or macOS keeps it from this program ([`Code::Unreadable`]). The root side does not
    /// look.
    pub home: Result<Home, Failure>,
    /// What needs a job that the person switched off in Login Items. The root side does not look.
    pub switched_off: Vec<Item>,
    /// Why the helper does not answer although launchd knows its job, where it was asked and did not. No
    /// step follows from it.
    pub helper_silent: Option<String>,
}

/// For whom root did what it did. A number alone is nobody: it is given out again when an account goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Holder {
    /// For nobody: root did nothing that stands.
    Nobody,
    /// For this person.
    Me,
    /// For another account of this Mac.
    Other(Person),
    /// For an account that is no longer there under this name and number.
    Gone {
        /// Its name.
        name: String,
        /// Its number.
        uid: u32,
    },
}

/// What both sides can read.
#[derive(Clone, Debug)]
pub struct Machine {
    /// For whom.
    pub person: Person,
    /// Names of the tools in the bundle, sorted; or why there are none.
    pub tools: Result<Vec<FileName>, Failure>,
    /// SHA-256 of the helper in the bundle, if there is one.
    pub helper: Option<String>,
    /// Why it must not take the place of the one that stands, if it must not: it is older.
    pub helper_older: Option<String>,
    /// `/usr/local/bin`.
    pub bin: Directory,
    /// `/usr/local`.
    pub local: Directory,
    /// `/var/run/iechor.sock`.
    pub socket: FileState,
    /// What is kept beside it, if anything.
    pub socket_kept: FileState,
    /// SHA-256 of the startup task's program in the bundle, if there is one.
    pub startup: Option<String>,
    /// The startup task's program as it is installed.
    pub startup_program: FileState,
    /// The startup task.
    pub socket_job: Job,
    /// Whether launchd runs jobs: always, but for a simulated Mac that is not booted.
    pub jobs_run: bool,
    /// The installed helper.
    pub helper_program: FileState,
    /// Whether the directory for helpers is there.
    pub helper_dir: bool,
    /// The helper's job.
    pub helper_job: Job,
    /// `/etc/hosts`, or why it cannot be read.
    pub hosts: Result<Hosts, Failure>,
    /// What stands at the path of the helper's socket.
    pub helper_socket: FileState,
    /// The key that an organisation wants pinned, as its file should be; or why that cannot be told.
    pub key_wanted: Result<Option<String>, Failure>,
    /// The pinned key.
    pub key: FileState,
    /// The policy that the helper caches, and one that it was writing when the plug was pulled.
    pub policies: [(String, FileState); 2],
    /// What root did before.
    pub receipt: Option<Receipt>,
    /// For whom it did.
    pub holder: Holder,
    /// Directories in which root will not work, each with the reason: known before anybody is asked.
    pub refused: BTreeMap<&'static str, Failure>,
    /// Who may change what the links run, if not only root.
    pub bundle_of: Option<String>,
    /// Whether a root run was interrupted.
    pub interrupted: bool,
}

/// What is the person's own.
#[derive(Clone, Debug)]
pub struct Home {
    /// Where choices, receipt and journal are kept.
    pub records: String,
    /// `~/.iechor/bin`.
    pub bin: Directory,
    /// Whether `~/.iechor` is there.
    pub dot: bool,
    /// The choices in `settings.toml`.
    pub settings: Option<Choices>,
    /// `settings.toml` itself.
    pub settings_file: FileState,
    /// What the person's part did before.
    pub receipt: Option<Receipt>,
    /// Whether a run was interrupted.
    pub interrupted: bool,
}

impl Facts {
    /// Reads the machine for a person. Needs no privilege, changes nothing.
    ///
    /// # Errors
    /// When the bundle is not where it must be, something stands where a directory must be, or a
    /// file of ours cannot be understood.
    pub fn probe(tree: &Tree, person: &Person) -> Result<Self, Failure> {
        let machine = Machine::probe(tree, person)?;
        let home = match Home::probe(tree, person, machine.tools.as_deref().unwrap_or_default()) {
            Err(failure) if matches!(failure.code, Code::NoHome | Code::Unreadable) => Err(failure),
            home => Ok(home?),
        };
        let is_off =
            |item: &Item| item.job().is_some_and(|(label, plist)| login_items::switched_off(tree, label, plist));
        Ok(Self { machine, home, switched_off: Item::ALL.into_iter().filter(is_off).collect(), helper_silent: None })
    }
}

impl Machine {
    /// Reads what both sides of the boundary can read.
    ///
    /// # Errors
    /// As [`Facts::probe`].
    pub fn probe(tree: &Tree, person: &Person) -> Result<Self, Failure> {
        let receipt = receipt(tree, Scope::Root, names::ROOT_RECORDS)?;
        let tools = tools(tree);
        let named = tools.as_deref().unwrap_or_default();
        let helper = tree.read(&format!("{}/{}", names::BUNDLE, names::BUNDLE_HELPER))?;
        let startup = tree.read(&format!("{}/{}", names::BUNDLE, names::BUNDLE_STARTUP))?;
        let digest = |program: &Option<Vec<u8>>| program.as_deref().map(Digest::of_bytes);
        let (helper_digest, startup) = (digest(&helper), digest(&startup));
        let helper_program = tree.found(names::HELPER, true)?;
        let [socket_job, helper_job] = Job::probe_all(tree, receipt.as_ref())?;
        Ok(Self {
            helper_older: match (&helper, &helper_digest) {
                (Some(new), Some(digest)) => older(tree, &helper_program, new, digest)?,
                _ => None,
            },
            helper: helper_digest,
            startup,
            bin: Directory::probe(tree, names::SYSTEM_BIN, person, named)?,
            local: Directory::probe(tree, names::split(names::SYSTEM_BIN).0, person, &[])?,
            socket: tree.found(names::DEFAULT_SOCKET, false)?,
            socket_kept: tree.found(&kept_path(names::DEFAULT_SOCKET), false)?,
            startup_program: tree.found(names::STARTUP, true)?,
            socket_job,
            jobs_run: launchd::runs(tree),
            helper_program,
            helper_dir: tree.directory(names::HELPER_DIR)?.is_some(),
            helper_job,
            hosts: Hosts::probe(tree),
            helper_socket: tree.found(names::HELPER_SOCKET, false)?,
            key_wanted: managed_key(tree),
            key: tree.found(names::POLICY_KEY, true)?,
            policies: [
                (names::POLICY.to_owned(), tree.found(names::POLICY, true)?),
                (staged_path(names::POLICY), tree.found(&staged_path(names::POLICY), true)?),
            ],
            interrupted: interrupted(tree, names::ROOT_RECORDS)?,
            person: person.clone(),
            tools,
            holder: Holder::of(tree, receipt.as_ref(), person),
            refused: ROOTS
                .into_iter()
                .filter_map(|path| tree.directory_of_root(path).err().map(|failure| (path, failure)))
                // What only root may look at, root will look at.
                .filter(|(_, failure)| failure.code == Code::InTheWay)
                .collect(),
            bundle_of: bundle_of(tree)?,
            receipt,
        })
    }
}

/// Why a helper must not take the place of the one that stands. Both sides of the boundary must see the
/// same, so one that not everybody may read counts as none; it is put right anyway.
fn older(tree: &Tree, stands: &FileState, new: &[u8], digest: &str) -> Result<Option<String>, Failure> {
    match stands {
        FileState::File { sha256, .. } if !sha256.is_empty() && sha256 != digest => {
            let stands = tree.read(names::HELPER)?.unwrap_or_default();
            Ok(vmnetd::version::may_replace(&stands, new).err())
        }
        _ => Ok(None),
    }
}

/// Where root works.
const ROOTS: [&str; 9] = [
    names::SYSTEM_BIN,
    "/usr/local",
    "/var/run",
    "/etc",
    names::LAUNCH_DAEMONS,
    names::HELPER_DIR,
    names::ROOT_RECORDS,
    names::ROOT_PROGRAMS,
    names::ROOT_HOME,
];
/// Where root works whatever it does: its records, the copy of its program, its lock.
const ALWAYS: [&str; 3] = [names::ROOT_RECORDS, names::ROOT_PROGRAMS, names::ROOT_HOME];

impl Machine {
    /// Why root will not do what these steps say, if it will not: it works nowhere that others may change.
    pub(crate) fn refuses<'s>(&self, steps: impl Iterator<Item = &'s Step>) -> Option<&Failure> {
        let mut steps = steps.peekable();
        steps.peek()?;
        // What is only taken off the receipt needs no directory.
        let works = steps.filter(|step| !matches!(step.action, Action::Forget { .. }));
        let places = works.flat_map(|step| {
            let path = step.action.path();
            [path, names::split(path).0]
        });
        ALWAYS.into_iter().chain(places).find_map(|place| self.refused.get(place))
    }
}

impl Holder {
    fn of(tree: &Tree, receipt: Option<&Receipt>, person: &Person) -> Self {
        let Some(receipt) = receipt else { return Self::Nobody };
        if receipt.uid == person.uid && receipt.user == person.name {
            return Self::Me;
        }
        match tree.person(receipt.uid) {
            Ok(other) if other.name == receipt.user => Self::Other(other),
            _ => Self::Gone { name: receipt.user.clone(), uid: receipt.uid },
        }
    }
}

/// Why what is a person's own cannot be looked at, where macOS does not let a program (it protects the
/// data of apps, since 15 and more since 27), or somebody changed an owner or a mode: of a file of ours, of a
/// folder on the way, or of the home itself.
pub fn unreadable(failure: Failure) -> Failure {
    let because = |e: Errno| failure.causes.iter().any(|cause| *cause == e.to_string());
    if !because(Errno::PERM) && !because(Errno::ACCESS) {
        return failure;
    }
    let help = "let this program read it: System Settings > Privacy & Security > Files & Folders, or App Management \
                (the one it was started from, such as Terminal); or see whose it is: ls -le. Then try again";
    Failure { code: Code::Unreadable, help: help.to_owned(), ..failure }
}

impl Home {
    fn probe(tree: &Tree, person: &Person, tools: &[FileName]) -> Result<Self, Failure> {
        Self::read(tree, person, tools).map_err(unreadable)
    }

    fn read(tree: &Tree, person: &Person, tools: &[FileName]) -> Result<Self, Failure> {
        let home = &person.home;
        // macOS makes both together.
        if let Some(missing) = missing(tree, [home.clone(), library(person)])? {
            return Err(Failure::new(
                Code::NoHome,
                format!("the home of '{}' is not there: '{missing}' is missing", person.name),
                "macOS makes it when the account first logs in; a home on another volume must be mounted",
            ));
        }
        let records = user_records(tree, person);
        let path = format!("{records}/{}", names::SETTINGS_FILE);
        Ok(Self {
            bin: Directory::probe(tree, &format!("{home}/{}", names::USER_BIN), person, tools)?,
            dot: tree.directory(&format!("{home}/.iechor"))?.is_some(),
            settings: tree.read(&path)?.map(|text| settings(&path, &text)).transpose()?,
            settings_file: tree.found(&path, true)?,
            receipt: receipt(tree, Scope::User, &records)?,
            interrupted: interrupted(tree, &records)?,
            records,
        })
    }
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

/// The file with the key that an organisation's managed settings name, if they do.
fn managed_key(tree: &Tree) -> Result<Option<String>, Failure> {
    let Some(text) = tree.read_of_root(names::MANAGED)? else { return Ok(None) };
    let bad = |cause: String| {
        let message = format!("could not understand '{}'", names::MANAGED);
        Failure::new(Code::BadFile, message, "whoever manages this Mac can correct it; nothing was changed")
            .because(cause)
    };
    let settings = plist::Value::from_reader(std::io::Cursor::new(text)).map_err(|e| bad(e.to_string()))?;
    let text = |key: &str| settings.as_dictionary()?.get(key)?.as_string();
    match (text("RegistryAccessOrganisation"), text("RegistryAccessKey")) {
        (None, None) => Ok(None),
        (Some(organisation), Some(key)) if key.len() == 64 && key.bytes().all(|c| c.is_ascii_hexdigit()) => {
            Ok(Some(wanted::key_text(organisation, key)))
        }
        _ => Err(bad("RegistryAccessOrganisation is a text, and RegistryAccessKey 64 hexadecimal digits".to_owned())),
    }
}
