//! The only reader of the machine.

use std::{
    collections::{BTreeMap, BTreeSet},
    os::fd::{AsFd, OwnedFd},
};

use model::{Choices, Code, Digest, Failure, FileName, Found, Item, Person, Receipt, Scope, names};
use rustix::fs::{self, AtFlags, Dir, FileType};

use crate::{
    launchd::{self, Job},
    localhost::Hosts,
    login_items,
    records::{interrupted, kept_path, receipt, settings, staged_path, user_records},
    tree::{Tree, permissions, read_link},
    wanted,
};

/// What is true on a Mac, as far as set-up is concerned.
#[derive(Clone, Debug)]
pub struct Facts {
    /// What both sides of the privilege boundary can read; the root part follows from this alone.
    pub machine: Machine,
    /// What is the person's own. The root side does not look.
    pub home: Option<Home>,
    /// Why the helper does not answer although launchd knows its job, where it was asked and did not. No
    /// step follows from it.
    pub helper_silent: Option<String>,
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
    /// `/usr/local/bin`.
    pub bin: Directory,
    /// `/usr/local`.
    pub local: Directory,
    /// `/var/run/iechor.sock`.
    pub socket: Found,
    /// What is kept beside it, if anything.
    pub socket_kept: Found,
    /// SHA-256 of the startup task's program in the bundle, if there is one.
    pub startup: Option<String>,
    /// The startup task's program as it is installed.
    pub startup_program: Found,
    /// The startup task.
    pub socket_job: Job,
    /// Whether launchd runs jobs: always, but for a simulated Mac that is not booted.
    pub jobs_run: bool,
    /// The installed helper.
    pub helper_program: Found,
    /// Whether the directory for helpers is there.
    pub helper_dir: bool,
    /// The helper's job.
    pub helper_job: Job,
    /// `/etc/hosts`, or why it cannot be read.
    pub hosts: Result<Hosts, Failure>,
    /// What stands at the path of the helper's socket.
    pub helper_socket: Found,
    /// The key that an organisation wants pinned, as its file should be; or why that cannot be told.
    pub key_wanted: Result<Option<String>, Failure>,
    /// The pinned key.
    pub key: Found,
    /// The policy that the helper caches, and one that it was writing when the plug was pulled.
    pub policies: [(String, Found); 2],
    /// What root did before.
    pub receipt: Option<Receipt>,
    /// The other account that root did it for, if it still exists.
    pub other: Option<Person>,
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
    pub settings_file: Found,
    /// What the person's part did before.
    pub receipt: Option<Receipt>,
    /// Whether a run was interrupted.
    pub interrupted: bool,
    /// What needs a job that the person switched off in Login Items.
    pub switched_off: Vec<Item>,
}

/// A directory of links.
#[derive(Clone, Debug, Default)]
pub struct Directory {
    /// Numeric owner, permission bits and whether the person may write; `None` when missing.
    pub there: Option<(u32, u32, bool)>,
    /// The entries that matter: names of tools, and links into our bundle.
    pub entries: BTreeMap<String, Found>,
    /// Names beside which something of somebody else is kept.
    pub kept: BTreeSet<String>,
}

impl Facts {
    /// Reads the machine for a person. Needs no privilege, changes nothing.
    ///
    /// # Errors
    /// When the bundle is not where it must be, something stands where a directory must be, or a
    /// file of ours cannot be understood.
    pub fn probe(tree: &Tree, person: &Person) -> Result<Self, Failure> {
        let machine = Machine::probe(tree, person)?;
        let home = Some(Home::probe(tree, person, machine.tools.as_deref().unwrap_or_default())?);
        Ok(Self { machine, home, helper_silent: None })
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
        let digest = |program: &str| -> Result<Option<String>, Failure> {
            let program = tree.read_program(&format!("{}/{program}", names::BUNDLE))?;
            Ok(program.map(|program| Digest::of_bytes(&program)))
        };
        let [socket_job, helper_job] = Job::probe_all(tree, receipt.as_ref())?;
        Ok(Self {
            helper: digest(names::BUNDLE_HELPER)?,
            startup: digest(names::BUNDLE_STARTUP)?,
            bin: Directory::probe(tree, names::SYSTEM_BIN, person, named)?,
            local: Directory::probe(tree, names::split(names::SYSTEM_BIN).0, person, &[])?,
            socket: tree.found(names::DEFAULT_SOCKET, false)?,
            socket_kept: tree.found(&kept_path(names::DEFAULT_SOCKET), false)?,
            startup_program: tree.found(names::STARTUP, true)?,
            socket_job,
            jobs_run: launchd::runs(tree),
            helper_program: tree.found(names::HELPER, true)?,
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
            other: receipt.as_ref().filter(|r| r.uid != person.uid).and_then(|r| tree.person(r.uid).ok()),
            receipt,
        })
    }
}

impl Home {
    fn probe(tree: &Tree, person: &Person, tools: &[FileName]) -> Result<Self, Failure> {
        let records = user_records(tree, person);
        let path = format!("{records}/{}", names::SETTINGS_FILE);
        Ok(Self {
            bin: Directory::probe(tree, &format!("{}/{}", person.home, names::USER_BIN), person, tools)?,
            dot: tree.directory(&format!("{}/.iechor", person.home))?.is_some(),
            settings: tree.read(&path)?.map(|text| settings(&path, &text)).transpose()?,
            settings_file: tree.found(&path, true)?,
            receipt: receipt(tree, Scope::User, &records)?,
            interrupted: interrupted(tree, &records)?,
            switched_off: Item::ALL
                .into_iter()
                .filter(|item| item.job().is_some_and(|(label, plist)| login_items::switched_off(tree, label, plist)))
                .collect(),
            records,
        })
    }
}

impl Directory {
    fn probe(tree: &Tree, path: &str, person: &Person, tools: &[FileName]) -> Result<Self, Failure> {
        let Some(at) = tree.directory(path)? else { return Ok(Self::default()) };
        let stat = fs::fstat(&at).map_err(|e| Failure::io("read", path, &e))?;
        let (owner, group) = tree.owner(path, &stat);
        let mode = permissions(&stat);
        let member = group == person.gid || (group == names::ADMIN_GID && person.admin);
        let writable = match person.uid {
            0 => true,
            uid if uid == owner => mode & 0o200 != 0,
            _ if member => mode & 0o020 != 0,
            _ => mode & 0o002 != 0,
        };
        let mut found = Self { there: Some((owner, mode, writable)), ..Self::default() };
        for entry in Dir::read_from(&at).map_err(|e| Failure::io("read", path, &e))? {
            let entry = entry.map_err(|e| Failure::io("read", path, &e))?;
            // A name that is not UTF-8 is no tool's and no link's of ours.
            let Ok(name) = entry.file_name().to_str() else { continue };
            if let Some(beside) = name.strip_prefix('.').and_then(|n| n.strip_suffix(".before-iechor")) {
                found.kept.insert(beside.to_owned());
            } else if tools.binary_search_by(|tool| tool.as_str().cmp(name)).is_ok() {
                let found_at = tree.found_at(at.as_fd(), &format!("{path}/{name}"), name, false)?;
                found.entries.insert(name.to_owned(), found_at);
            } else if entry.file_type() == FileType::Symlink
                && let Ok(target) = read_link(at.as_fd(), name)
                && is_ours(path, &target)
            {
                found.entries.insert(name.to_owned(), Found::Link { target });
            }
        }
        Ok(found)
    }
}

/// Whether a link in `directory` leads into our bundle, wherever that once lay.
pub fn is_ours(directory: &str, target: &str) -> bool {
    target.contains("iEchor.app") && {
        let target = names::normal(directory, target);
        target.split_once("/iEchor.app/").is_some_and(|(_, inside)| {
            inside.strip_prefix(names::BUNDLE_TOOLS).is_some_and(|name| name.starts_with('/'))
        })
    }
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

fn tools(tree: &Tree) -> Result<Vec<FileName>, Failure> {
    let path = format!("{}/{}", names::BUNDLE, names::BUNDLE_TOOLS);
    let bad = |what: String| {
        let help = format!("install iEchor again, as '{}'", names::BUNDLE);
        Failure::new(Code::BadBundle, what, help)
    };
    let Some(at) = tree.directory(&path)? else {
        return Err(bad(format!("there are no tools: '{path}' is missing")));
    };
    let macos = ["/bin", "/sbin", "/usr/bin", "/usr/sbin"].map(|path| tree.directory(path));
    let macos: Vec<OwnedFd> = macos.into_iter().collect::<Result<Vec<_>, _>>()?.into_iter().flatten().collect();
    let mut tools = Vec::new();
    for entry in Dir::read_from(&at).map_err(|e| Failure::io("read", &path, &e))? {
        let entry = entry.map_err(|e| Failure::io("read", &path, &e))?;
        let name = entry.file_name();
        if name == c"." || name == c".." {
            continue;
        }
        let stat = fs::statat(&at, name, AtFlags::SYMLINK_NOFOLLOW).map_err(|e| Failure::io("read", &path, &e))?;
        if FileType::from_raw_mode(stat.st_mode) != FileType::RegularFile || stat.st_mode & 0o111 == 0 {
            continue;
        }
        let text = name.to_string_lossy().into_owned();
        // `/usr/local/bin` comes first in everybody's PATH (F 5.5): whoever may change the app must not be
        // able to have root put another `sudo` there.
        if macos.iter().any(|at| fs::statat(at, name, AtFlags::SYMLINK_NOFOLLOW).is_ok()) {
            let what = format!("a tool in '{path}' has the name of a program of macOS: {text:?}");
            return Err(Failure::new(Code::BadBundle, what, "reinstall iEchor"));
        }
        let name = name.to_str().ok().and_then(|n| n.parse::<FileName>().ok());
        tools.push(name.ok_or_else(|| {
            Failure::new(
                Code::BadBundle,
                format!("a tool in '{path}' has a name that cannot be linked: {text:?}"),
                "reinstall iEchor",
            )
        })?);
    }
    if tools.is_empty() {
        return Err(bad(format!("there are no tools in '{path}'")));
    }
    tools.sort();
    Ok(tools)
}
