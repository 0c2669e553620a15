//! Directories of links: `/usr/local/bin` and `~/.iechor/bin`.

use model::{
    Action, Caution, CliTools, Code, Conflict, Failure, FileName, FileState, Product, Reason, Receipt, ReceiptEntry,
    Scope, Step, names,
};

use crate::{Directory, Planner, directory::is_ours};

/// A directory of links and who may work in it.
pub(crate) struct Links<'a> {
    pub path: &'a str,
    pub found: &'a Directory,
    pub receipt: Option<&'a Receipt>,
    pub scope: Scope,
    pub wanted: bool,
}

impl<'a> Planner<'a> {
    /// Who may work in `/usr/local/bin`: the person if they may write it anyway (then root must
    /// keep out, F 7.2), else root.
    pub(crate) fn system_links_scope(&self) -> Result<Scope, Failure> {
        let wanted = self.choices.cli == CliTools::System;
        let (path, found) = match self.machine.bin.there {
            Some(found) => (names::SYSTEM_BIN, Some(found)),
            None => (names::split(names::SYSTEM_BIN).0, self.machine.local.there),
        };
        match found {
            Some((_, _, true)) => Ok(Scope::User),
            Some((0, _, _)) | None => Ok(Scope::Root),
            Some((owner, _, _)) if wanted => Err(Failure::new(
                Code::InTheWay,
                format!("'{path}' belongs to another account (uid {owner})"),
                "choose the user directory for the tools, or give the directory to root",
            )),
            Some(_) => Ok(Scope::User),
        }
    }

    pub(crate) fn system_links(&mut self, receipt: Option<&'a Receipt>) -> Result<(), Failure> {
        let scope = self.system_links_scope()?;
        let wanted = self.choices.cli == CliTools::System;
        let local = names::split(names::SYSTEM_BIN).0;
        if wanted && self.machine.local.there.is_none() {
            self.push(scope, Reason::Tools, Action::CreateDirectory { path: local.to_owned(), mode: 0o755 });
        }
        self.links(&Links { path: names::SYSTEM_BIN, found: &self.machine.bin, receipt, scope, wanted })?;
        if !wanted {
            self.give_back_directory(receipt, local, scope, Reason::ToolsRemoved);
        }
        Ok(())
    }

    pub(crate) fn links(&mut self, links: &Links<'_>) -> Result<(), Failure> {
        let Links { path, found, receipt, scope, wanted } = *links;
        if wanted && found.there.is_none() {
            self.push(scope, Reason::Tools, Action::CreateDirectory { path: path.to_owned(), mode: 0o755 });
        }
        let tools: &[FileName] = match &self.machine.tools {
            Ok(tools) if wanted => tools,
            Err(failure) if wanted => return Err(failure.clone()),
            _ => &[],
        };
        for tool in tools {
            let target = format!("{}/{}/{tool}", names::BUNDLE, names::BUNDLE_TOOLS);
            let before = found.entries.get(tool.as_str()).cloned().unwrap_or(FileState::Missing);
            let at = format!("{path}/{tool}");
            let keep = match &before {
                FileState::Missing => false,
                FileState::Link { target: now } if *now == target || names::normal(path, now) == target => continue,
                FileState::Link { target: now } if is_ours(path, now) => false,
                // One in another spelling could not be given back in its own.
                other => match self.conflict(
                    tool,
                    &at,
                    other,
                    found.kept.contains(tool.as_str()) || found.spelt.contains_key(tool.as_str()),
                ) {
                    true => true,
                    false => continue,
                },
            };
            self.push(scope, Reason::Tools, Action::PlaceLink { path: at, target, before, keep });
        }
        if path == names::SYSTEM_BIN
            && let Some(user) = self.machine.bundle_of.clone()
            && self
                .steps
                .iter()
                .any(|step| matches!(&step.action, Action::PlaceLink { path: at, .. } if names::split(at).0 == path))
        {
            self.cautions.push(Caution::ProgramsOf { user });
        }
        // What is ours and not wanted goes: links into our bundle, and what the receipt says is
        // kept for somebody whose name we no longer use.
        let is_wanted = |name: &str| tools.binary_search_by(|tool| tool.as_str().cmp(name)).is_ok();
        let held = kept_names(receipt, path);
        for (name, before) in &found.entries {
            if let FileState::Link { target } = before
                && !is_wanted(name)
                && is_ours(path, target)
            {
                let restore = held.contains(name.as_str()) && found.kept.contains(name);
                let action = Action::Remove { path: format!("{path}/{name}"), before: before.clone(), restore };
                self.push(scope, Reason::ToolsRemoved, action);
            }
        }
        for name in held {
            if !is_wanted(name) && !found.entries.contains_key(name) && found.kept.contains(name) {
                let action =
                    Action::Remove { path: format!("{path}/{name}"), before: FileState::Missing, restore: true };
                self.push(scope, Reason::ToolsRemoved, action);
            }
        }
        if !wanted {
            self.give_back_directory(receipt, path, scope, Reason::ToolsRemoved);
        }
        Ok(())
    }

    /// What the receipt holds and no step of this part touches, although nothing is wanted, does
    /// not stand any more.
    pub(crate) fn forget_the_rest(&mut self, receipt: Option<&Receipt>, scope: Scope) {
        for hold in receipt.into_iter().flat_map(|receipt| &receipt.holds) {
            let job = matches!(hold, ReceiptEntry::Job { .. });
            let touches = |step: &Step| {
                let about_job = matches!(step.action, Action::Bootout { .. });
                step.scope == scope && about_job == job && step.action.path() == hold.path()
            };
            if !self.steps.iter().any(touches) {
                let path = hold.path().to_owned();
                let reason = match path.as_str() {
                    names::DEFAULT_SOCKET | names::SOCKET_PLIST | names::STARTUP => Reason::SocketRemoved,
                    names::HELPER | names::HELPER_DIR | names::HELPER_PLIST | names::POLICY_KEY => Reason::PortsRemoved,
                    names::HOSTS => Reason::LocalhostRemoved,
                    _ => Reason::ToolsRemoved,
                };
                self.push(scope, reason, Action::Forget { path, job });
            }
        }
    }

    /// A directory that we made goes once it is empty.
    pub(crate) fn give_back_directory(&mut self, receipt: Option<&Receipt>, path: &str, scope: Scope, reason: Reason) {
        let made =
            |r: &Receipt| r.holds.iter().any(|hold| matches!(hold, ReceiptEntry::Directory { path: p } if p == path));
        if receipt.is_some_and(made) {
            self.push(scope, reason, Action::RemoveDirectory { path: path.to_owned() });
        }
    }

    /// Notes that a name is somebody else's; true when it is to be replaced all the same. Where
    /// something is `kept` beside it already, there is no place for another: then it stays.
    pub(crate) fn conflict(&mut self, name: &FileName, path: &str, found: &FileState, kept: bool) -> bool {
        // A directory is nothing that can be kept beside a link.
        let replace = self.choices.replace.contains(name) && *found != FileState::Directory && !kept;
        let conflict = Conflict {
            name: name.clone(),
            path: path.to_owned(),
            found: found.clone(),
            owner: owner_of(found),
            replace,
        };
        self.conflicts.push(conflict);
        replace
    }
}

/// Names in `directory` beside which the receipt says something is kept.
pub(crate) fn kept_names<'r>(receipt: Option<&'r Receipt>, directory: &str) -> std::collections::BTreeSet<&'r str> {
    receipt
        .into_iter()
        .flat_map(|receipt| &receipt.holds)
        .filter(|hold| hold.kept())
        .filter_map(|hold| {
            let (at, name) = names::split(hold.path());
            (at == directory).then_some(name)
        })
        .collect()
}

/// Whose an entry seems to be, by where it leads.
fn owner_of(found: &FileState) -> Product {
    let FileState::Link { target } = found else { return Product::Unknown };
    let signs = [
        ("/.iechor/", Product::OtherIEchor),
        ("/Docker.app/", Product::DockerDesktop),
        ("/.docker/", Product::DockerDesktop),
        ("OrbStack.app/", Product::OrbStack),
        ("/.orbstack/", Product::OrbStack),
        ("Rancher Desktop.app/", Product::RancherDesktop),
        ("/.rd/", Product::RancherDesktop),
        ("podman", Product::Podman),
        ("Podman", Product::Podman),
        ("colima", Product::Colima),
        ("/.lima/", Product::Colima),
        ("Cellar/", Product::Homebrew),
        ("/homebrew/", Product::Homebrew),
        ("/nix/", Product::Nix),
    ];
    signs.iter().find(|(sign, _)| target.contains(sign)).map_or(Product::Unknown, |(_, product)| *product)
}
