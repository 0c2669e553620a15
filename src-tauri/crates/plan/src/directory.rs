//! A directory of links as it is: `/usr/local/bin` or `~/.iechor/bin`.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    os::fd::{AsFd, BorrowedFd},
};

use model::{Doing, Failure, FileName, FileState, Person, names};
use rustix::fs::{self, AtFlags, Dir, FileType};

use crate::{
    read::{closed, permissions, read_link},
    tree::Tree,
};

/// A directory of links.
#[derive(Clone, Debug, Default)]
pub struct Directory {
    /// Numeric owner, permission bits and whether the person may write; `None` when missing.
    pub there: Option<(u32, u32, bool)>,
    /// The entries that matter: names of tools, and links into our bundle.
    pub entries: BTreeMap<String, FileState>,
    /// Whether something is in it that is neither a tool's name nor a link into our bundle.
    pub has_others: bool,
    /// Names beside which a backup of somebody else's entry lies.
    pub backups: BTreeSet<String>,
    /// Links into our bundle that another account of this Mac made, with its name.
    pub of_others: BTreeMap<String, String>,
    /// Names of tools where a link leads nowhere.
    pub dead: BTreeSet<String>,
    /// Names of tools where a link leads to the tool in other letter case, on a volume that does not tell case apart.
    pub alike: BTreeSet<String>,
    /// Names of tools that something has in another spelling, as on a volume that does not tell them apart.
    pub spelt: BTreeMap<String, String>,
}

impl Directory {
    pub(crate) fn probe(tree: &Tree, path: &str, person: &Person, tools: &[FileName]) -> Result<Self, Failure> {
        let Some(at) = tree.directory(path)? else { return Ok(Self::default()) };
        let stat = fs::fstat(&at).map_err(|e| Failure::io(Doing::Read, path, e))?;
        let (owner, group) = tree.owner(path, &stat);
        let mode = permissions(&stat);
        let member = group == person.gid || (group == names::ADMIN_GID && person.admin);
        let writable = match person.uid {
            0 => true,
            uid if uid == owner => mode & 0o200 != 0,
            _ if member => mode & 0o020 != 0,
            _ => mode & 0o002 != 0,
        };
        let readable = match person.uid {
            0 => true,
            uid if uid == owner => mode & 0o500 == 0o500,
            _ if member => mode & 0o050 == 0o050,
            _ => mode & 0o005 == 0o005,
        };
        if !readable {
            // Both sides of the privilege boundary must see the same, so root does not look either.
            return Err(closed(path, Some(owner)));
        }
        let mut found = Self { there: Some((owner, mode, writable)), ..Self::default() };
        let (mut otherwise, mut lower) = (Vec::new(), None);
        for entry in Dir::read_from(&at).map_err(|e| Failure::io(Doing::Read, path, e))? {
            let entry = entry.map_err(|e| Failure::io(Doing::Read, path, e))?;
            // A name that is not UTF-8, or has control characters, is no tool's and no link's of ours.
            let Ok(name) = entry.file_name().to_str() else { continue };
            if let Some(beside) = names::kept_for(name) {
                found.backups.insert(beside.to_owned());
            } else if tools.binary_search_by(|tool| tool.as_str().cmp(name)).is_ok() {
                let found_at = tree.found_at(at.as_fd(), &format!("{path}/{name}"), name, false)?;
                found.add(tree, at.as_fd(), path, name, found_at, person);
            } else if entry.file_type() == FileType::Symlink
                && name.parse::<FileName>().is_ok()
                && let Ok(target) = read_link(at.as_fd(), name)
                && is_ours(path, &target)
            {
                found.add(tree, at.as_fd(), path, name, FileState::Link { target }, person);
            } else {
                found.has_others |= !matches!(name, "." | "..");
                let all = lower.get_or_insert_with(|| lowercase(tools));
                otherwise.extend(all.get(&name.to_lowercase()).map(|tool| (*tool, name.to_owned())));
            }
        }
        for (tool, name) in otherwise {
            // On most Macs one spelling takes all others of the same name.
            let found_at = tree.found_at(at.as_fd(), &format!("{path}/{tool}"), tool, false)?;
            if found_at != FileState::Missing && !found.entries.contains_key(tool) {
                found.entries.insert(tool.to_owned(), found_at);
                found.spelt.insert(tool.to_owned(), name);
            }
        }
        Ok(found)
    }

    /// Takes an entry in, and what more there is to know of a link.
    fn add(&mut self, tree: &Tree, at: BorrowedFd<'_>, path: &str, name: &str, found: FileState, person: &Person) {
        if let FileState::Link { target } = &found {
            let whole = format!("{path}/{name}");
            let tool = format!("{}/{}/{name}", names::BUNDLE, names::BUNDLE_TOOLS);
            if tree.differs_in_case_alone(&names::normal(path, target), &tool) {
                self.alike.insert(name.to_owned());
            } else if !is_ours(path, target) {
                if tree.leads_nowhere(&whole) {
                    self.dead.insert(name.to_owned());
                }
            } else if let Ok(stat) = fs::statat(at, name, AtFlags::SYMLINK_NOFOLLOW) {
                let owner = tree.owner(&whole, &stat).0;
                if owner != 0
                    && owner != person.uid
                    && let Ok(other) = tree.person(owner)
                {
                    self.of_others.insert(name.to_owned(), other.name);
                }
            }
        }
        self.entries.insert(name.to_owned(), found);
    }
}

/// The tools by their names in small letters.
fn lowercase(tools: &[FileName]) -> HashMap<String, &str> {
    tools.iter().map(|tool| (tool.as_str().to_lowercase(), tool.as_str())).collect()
}

/// Whether a link in `directory` leads into our bundle, wherever that once lay.
pub(crate) fn is_ours(directory: &str, target: &str) -> bool {
    target.contains("iEchor.app") && {
        let target = names::normal(directory, target);
        target.split_once("/iEchor.app/").is_some_and(|(_, inside)| {
            inside.strip_prefix(names::BUNDLE_TOOLS).is_some_and(|name| name.starts_with('/'))
        })
    }
}
