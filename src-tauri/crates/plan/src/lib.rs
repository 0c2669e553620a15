//! Thinking: from what a person wants and what is true to what must change.
//!
//! - [`Tree`]: a Mac's files below a prefix, read by directory handles.
//! - [`Facts`]: what is true; [`Facts::probe`] is the only reader of the machine.
//! - [`plan()`]: pure and deterministic. Steps already true are not in the plan, so a Mac in order
//!   gives an empty plan, and an empty root part never asks for a password.
//! - [`explain()`] and [`status()`]: the same plan for people.
//!
//! The root part follows from [`Machine`] alone, which both sides of the privilege boundary can
//! read: root plans again for itself and compares digests.

mod explain;
pub mod facts;
pub mod tree;
mod wanted;

pub use explain::{administrator_text, asks, explain, status};
pub use facts::{Directory, Facts, Home, Job, Machine};
use model::{
    Action, Choices, CliTools, Code, Conflict, Digest, Failure, FileName, Found, Hold, Left, Plan, Product, Reason,
    Receipt, Scope, Step, names,
};
pub use tree::Tree;
pub use wanted::settings_text;

/// What must change so that the machine is as `choices` say, and what stays for the person.
/// `None` chooses nothing and forgets that anything was ever chosen: uninstalling.
///
/// # Errors
/// When it cannot be done: something stands where a directory must be or belongs to a stranger,
/// or the bundle lacks the helper that is wanted.
pub fn plan(choices: Option<&Choices>, facts: &Facts) -> Result<Plan, Failure> {
    let nothing = Choices::default();
    let chosen = choices.unwrap_or(&nothing);
    let machine = &facts.machine;
    let mut planner = Planner::new(chosen, machine);
    if let Some(home) = &facts.home {
        planner.user_part(home, choices)?;
    }
    planner.root_part()?;
    let Planner { steps, conflicts, .. } = planner;
    let digest = digest(machine, &steps);
    Ok(Plan { digest, conflicts, left: left(chosen), steps })
}

/// The root part alone, as the root side plans it for itself.
///
/// # Errors
/// As [`plan()`].
pub fn root_part(choices: &Choices, machine: &Machine) -> Result<Plan, Failure> {
    let mut planner = Planner::new(choices, machine);
    planner.root_part()?;
    let Planner { steps, conflicts, .. } = planner;
    Ok(Plan { digest: digest(machine, &steps), conflicts, left: Vec::new(), steps })
}

fn digest(machine: &Machine, steps: &[Step]) -> Digest {
    let revision = machine.receipt.as_ref().map_or(0, |receipt| receipt.revision);
    Digest::of(machine.person.uid, revision, steps.iter().filter(|step| step.scope == Scope::Root))
}

fn left(choices: &Choices) -> Vec<Left> {
    let mut left = Vec::new();
    if choices.cli == CliTools::User {
        left.push(Left::AddToPath { line: format!("export PATH=\"$HOME/{}:$PATH\"", names::USER_BIN) });
    }
    if !choices.socket && !choices.is_nothing() {
        left.push(Left::SetHost { line: format!("export IECHOR_HOST=\"unix://$HOME/{}\"", names::ENGINE_SOCKET) });
    }
    left
}

struct Planner<'a> {
    choices: &'a Choices,
    machine: &'a Machine,
    steps: Vec<Step>,
    conflicts: Vec<Conflict>,
}

/// A directory of links and who may work in it.
struct Links<'a> {
    path: &'a str,
    found: &'a Directory,
    receipt: Option<&'a Receipt>,
    scope: Scope,
    wanted: bool,
}

impl<'a> Planner<'a> {
    fn new(choices: &'a Choices, machine: &'a Machine) -> Self {
        Self { choices, machine, steps: Vec::new(), conflicts: Vec::new() }
    }

    fn push(&mut self, scope: Scope, reason: Reason, action: Action) {
        self.steps.push(Step { scope, reason, action });
    }

    fn user_part(&mut self, home: &'a Home, choices: Option<&Choices>) -> Result<(), Failure> {
        let person = &self.machine.person;
        let bin = format!("{}/{}", person.home, names::USER_BIN);
        let receipt = home.receipt.as_ref();
        let wanted = self.choices.cli == CliTools::User;
        if wanted && !home.dot {
            let path = format!("{}/.iechor", person.home);
            self.push(Scope::User, Reason::Tools, Action::CreateDirectory { path, mode: 0o755 });
        }
        self.links(&Links { path: &bin, found: &home.bin, receipt, scope: Scope::User, wanted })?;
        if !wanted {
            self.give_back_directory(receipt, &format!("{}/.iechor", person.home), Scope::User, Reason::ToolsRemoved);
        }
        if self.system_links_scope()? == Scope::User {
            self.system_links(receipt)?;
        }
        let path = format!("{}/{}", home.records, names::SETTINGS_FILE);
        match choices {
            Some(choices) if home.settings.as_ref() != Some(choices) => {
                let contents = settings_text(choices);
                let before = home.settings_file.clone();
                self.push(
                    Scope::User,
                    Reason::Choices,
                    Action::WriteFile { path, contents, mode: 0o644, before, keep: false },
                );
            }
            None if home.settings_file != Found::Missing => {
                let before = home.settings_file.clone();
                self.push(Scope::User, Reason::Choices, Action::Remove { path, before, restore: false });
            }
            _ => {}
        }
        Ok(())
    }

    fn root_part(&mut self) -> Result<(), Failure> {
        let receipt = self.machine.receipt.as_ref();
        if self.system_links_scope()? == Scope::Root {
            self.system_links(receipt)?;
        }
        self.socket()?;
        self.ports()
    }

    /// Who may work in `/usr/local/bin`: the person if they may write it anyway (then root must
    /// keep out, F 7.2), else root.
    fn system_links_scope(&self) -> Result<Scope, Failure> {
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

    fn system_links(&mut self, receipt: Option<&'a Receipt>) -> Result<(), Failure> {
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

    fn links(&mut self, links: &Links<'_>) -> Result<(), Failure> {
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
            let before = found.entries.get(tool.as_str()).cloned().unwrap_or(Found::Missing);
            let at = format!("{path}/{tool}");
            let keep = match &before {
                Found::Missing => false,
                Found::Link { target: now } if *now == target || names::normal(path, now) == target => continue,
                Found::Link { target: now } if facts::is_ours(path, now) => false,
                other => match self.conflict(tool, &at, other) {
                    true => true,
                    false => continue,
                },
            };
            self.push(scope, Reason::Tools, Action::PlaceLink { path: at, target, before, keep });
        }
        // What is ours and not wanted goes: links into our bundle, and what the receipt says is
        // kept for somebody whose name we no longer use.
        let is_wanted = |name: &str| tools.binary_search_by(|tool| tool.as_str().cmp(name)).is_ok();
        let held = kept_names(receipt, path);
        for (name, before) in &found.entries {
            if let Found::Link { target } = before
                && !is_wanted(name)
                && facts::is_ours(path, target)
            {
                let restore = held.contains(name.as_str()) && found.kept.contains(name);
                let action = Action::Remove { path: format!("{path}/{name}"), before: before.clone(), restore };
                self.push(scope, Reason::ToolsRemoved, action);
            }
        }
        for name in held {
            if !is_wanted(name) && !found.entries.contains_key(name) && found.kept.contains(name) {
                let action = Action::Remove { path: format!("{path}/{name}"), before: Found::Missing, restore: true };
                self.push(scope, Reason::ToolsRemoved, action);
            }
        }
        if !wanted && found.there.is_some() {
            self.give_back_directory(receipt, path, scope, Reason::ToolsRemoved);
        }
        Ok(())
    }

    /// A directory that we made goes once it is empty.
    fn give_back_directory(&mut self, receipt: Option<&Receipt>, path: &str, scope: Scope, reason: Reason) {
        let made = |r: &Receipt| r.holds.iter().any(|hold| matches!(hold, Hold::Directory { path: p } if p == path));
        if receipt.is_some_and(made) {
            self.push(scope, reason, Action::RemoveDirectory { path: path.to_owned() });
        }
    }

    /// Notes that a name is somebody else's; true when it is to be replaced all the same.
    fn conflict(&mut self, name: &FileName, path: &str, found: &Found) -> bool {
        // A directory is nothing that can be kept beside a link.
        let replace = self.choices.replace.contains(name) && *found != Found::Directory;
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

    fn socket(&mut self) -> Result<(), Failure> {
        let machine = self.machine;
        let target = format!("{}/{}", machine.person.home, names::ENGINE_SOCKET);
        let (directory, _) = names::split(names::DEFAULT_SOCKET);
        let path = || names::DEFAULT_SOCKET.to_owned();
        let current = match &machine.socket {
            Found::Link { target: now } => Some(names::normal(directory, now)),
            _ => None,
        };
        let right = current.as_deref() == Some(target.as_str());
        let held = kept_names(machine.receipt.as_ref(), directory).contains(names::DEFAULT_SOCKET_NAME);
        if !self.choices.socket {
            let mine = machine.socket_job.says.as_ref().and_then(wanted::socket_target).is_none_or(|t| t == target);
            if right {
                let restore = held && machine.socket_kept != Found::Missing;
                let before = machine.socket.clone();
                self.push(Scope::Root, Reason::SocketRemoved, Action::Remove { path: path(), before, restore });
            }
            if mine {
                let job = &machine.socket_job;
                self.remove_job(job, names::SOCKET_LABEL, names::SOCKET_PLIST, Reason::SocketRemoved);
            }
            return Ok(());
        }
        // Both the link and the task may be another account's; then neither is touched unasked.
        let strangers_task = machine.socket_job.says.as_ref().and_then(wanted::socket_target).filter(|t| *t != target);
        let strangers_link = !right && machine.socket != Found::Missing;
        if strangers_link || strangers_task.is_some() {
            let name: FileName = names::DEFAULT_SOCKET_NAME
                .parse()
                .map_err(|e: model::NotAFileName| Failure::new(Code::Usage, e.to_string(), ""))?;
            let found = match strangers_task {
                Some(target) if !strangers_link => Found::Link { target },
                _ => machine.socket.clone(),
            };
            if !self.conflict(&name, names::DEFAULT_SOCKET, &found) {
                return Ok(());
            }
        }
        let contents = wanted::plist_text(&wanted::socket_plist(&target));
        self.put_job(
            &machine.socket_job,
            names::SOCKET_LABEL,
            names::SOCKET_PLIST,
            contents,
            Reason::Socket,
            |planner| {
                if !right {
                    let action = Action::PlaceLink {
                        path: path(),
                        target,
                        before: machine.socket.clone(),
                        keep: strangers_link,
                    };
                    planner.push(Scope::Root, Reason::Socket, action);
                }
            },
        )
    }

    fn ports(&mut self) -> Result<(), Failure> {
        let machine = self.machine;
        if !self.choices.ports {
            self.remove_job(&machine.helper_job, names::HELPER_LABEL, names::HELPER_PLIST, Reason::PortsRemoved);
            if machine.helper_program != Found::Missing {
                let action = Action::Remove {
                    path: names::HELPER.to_owned(),
                    before: machine.helper_program.clone(),
                    restore: false,
                };
                self.push(Scope::Root, Reason::PortsRemoved, action);
            }
            self.give_back_directory(machine.receipt.as_ref(), names::HELPER_DIR, Scope::Root, Reason::PortsRemoved);
            return Ok(());
        }
        let source = format!("{}/{}", names::BUNDLE, names::BUNDLE_HELPER);
        let Some(sha256) = machine.helper.clone() else {
            return Err(Failure::new(
                Code::BadBundle,
                format!("the privileged helper is missing from the app: '{source}'"),
                "reinstall iEchor, or choose without privileged ports",
            ));
        };
        let wanted_program = Found::File { sha256: sha256.clone(), mode: 0o544, owner: 0 };
        let replace = machine.helper_program != wanted_program;
        let contents = wanted::plist_text(&wanted::helper_plist(machine.person.uid));
        if replace && machine.helper_job.known {
            let (label, plist) = (names::HELPER_LABEL.to_owned(), names::HELPER_PLIST.to_owned());
            self.push(Scope::Root, Reason::Ports, Action::Bootout { label, plist });
        }
        let stopped = replace && machine.helper_job.known;
        let job = Job { known: machine.helper_job.known && !stopped, ..machine.helper_job.clone() };
        self.put_job(&job, names::HELPER_LABEL, names::HELPER_PLIST, contents, Reason::Ports, |planner| {
            if !machine.helper_dir {
                let path = names::HELPER_DIR.to_owned();
                planner.push(Scope::Root, Reason::Ports, Action::CreateDirectory { path, mode: 0o755 });
            }
            if replace {
                let before = machine.helper_program.clone();
                let (path, keep) = (names::HELPER.to_owned(), false);
                let action = Action::CopyProgram { path, source, sha256, mode: 0o544, before, keep };
                planner.push(Scope::Root, Reason::Ports, action);
            }
        })
    }

    /// Makes a job right: launchd forgets a different one, what it needs is put (`needs`), the
    /// property list is written, launchd learns it.
    fn put_job(
        &mut self,
        job: &Job,
        label: &str,
        path: &str,
        contents: String,
        reason: Reason,
        needs: impl FnOnce(&mut Self),
    ) -> Result<(), Failure> {
        if !matches!(job.plist, Found::Missing | Found::File { .. }) {
            return Err(Failure::new(
                Code::InTheWay,
                format!("'{path}' is not a regular file"),
                format!("look at it with: ls -ld '{path}'; move it away, then try again"),
            ));
        }
        // Compared by what it says: another spelling of the same property list is in order.
        let says = plist::Value::from_reader_xml(contents.as_bytes()).ok();
        let right = matches!(&job.plist, Found::File { mode: 0o644, owner: 0, .. }) && job.says == says;
        let names = || (label.to_owned(), path.to_owned());
        if !right && job.known {
            let (label, plist) = names();
            self.push(Scope::Root, reason, Action::Bootout { label, plist });
        }
        needs(self);
        if !right {
            let before = job.plist.clone();
            let path = path.to_owned();
            self.push(Scope::Root, reason, Action::WriteFile { path, contents, mode: 0o644, before, keep: false });
        }
        if !right || !job.known {
            let (label, plist) = names();
            self.push(Scope::Root, reason, Action::Bootstrap { label, plist });
        }
        Ok(())
    }

    fn remove_job(&mut self, job: &Job, label: &str, path: &str, reason: Reason) {
        if job.known {
            let (label, plist) = (label.to_owned(), path.to_owned());
            self.push(Scope::Root, reason, Action::Bootout { label, plist });
        }
        if job.plist != Found::Missing {
            let action = Action::Remove { path: path.to_owned(), before: job.plist.clone(), restore: false };
            self.push(Scope::Root, reason, action);
        }
    }
}

/// Names in `directory` beside which the receipt says something is kept.
fn kept_names<'r>(receipt: Option<&'r Receipt>, directory: &str) -> std::collections::BTreeSet<&'r str> {
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
fn owner_of(found: &Found) -> Product {
    let Found::Link { target } = found else { return Product::Unknown };
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
