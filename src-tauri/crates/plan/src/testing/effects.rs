//! What carrying out a plan makes of a Mac in memory.

use model::{Action, Choices, Digest, FileState, Plan, Receipt, Receipts, Scope, Step, names};

use super::{Mac, link, profile_file};
use crate::{Directory, block, items::hosts::Hosts};

impl Mac {
    /// Carries a plan out, both parts, and writes the receipts.
    pub fn carry_out(&mut self, plan: &Plan, choices: &Choices) {
        for Step { action, .. } in &plan.steps {
            self.act(action, choices);
        }
        let person = self.facts.machine.person.clone();
        let of = (person.uid, person.name.as_str());
        if let Ok(home) = &mut self.facts.home {
            if plan.part(Scope::User).next().is_some() {
                home.record = Ok(Receipt::after(home.receipt(), plan, choices, of, 0));
            }
            let held = home.receipt().map(|receipt| receipt.holds.clone()).unwrap_or_default();
            let held = held.into_iter().filter(|entry| matches!(entry, model::ReceiptEntry::Block { .. }));
            home.own.profile.held =
                held.map(|entry| (entry.path().to_owned(), home.own.profile.file.clone())).collect();
        }
        let machine = &mut self.facts.machine;
        if plan.needs_password() {
            let record = machine.receipts.after(plan, choices, of, 0);
            machine.record = Ok(record.is_some());
            let others =
                machine.receipts.others.iter().map(|other| (other.uid, other.user.clone())).collect::<Vec<_>>();
            let exists = |of: &Receipt| others.iter().any(|(id, name)| *id == of.uid && *name == of.user);
            machine.receipts = record.map(|record| Receipts::of(record, of, exists)).unwrap_or_default();
        }
        let held = machine.receipt().map(|receipt| receipt.holds.clone()).unwrap_or_default();
        // As `facts.rs` has it: links of tools are told by where they lead.
        let held = held.iter().filter(|entry| names::split(entry.path()).0 != names::SYSTEM_BIN);
        let stands = held.filter(|entry| entry.is(&self.stands(entry.path())));
        let standing = stands.map(|entry| entry.path().to_owned()).collect();
        self.facts.machine.standing = standing;
    }

    fn act(&mut self, action: &Action, choices: &Choices) {
        let file = |text: &[u8], mode| FileState::File { sha256: Digest::of_bytes(text), mode, owner: 0 };
        match action {
            Action::CreateDirectory { path, .. } => self.put(path, FileState::Directory),
            Action::RemoveDirectory { path } => self.put(path, FileState::Missing),
            Action::PlaceLink { path, target, before, keep } => {
                if *keep {
                    self.back_up(path, Some(before.clone()));
                }
                self.put(path, link(target));
            }
            Action::WriteFile { path, contents, mode, .. } => {
                self.put(path, file(contents.as_bytes(), *mode));
                let says = || plist::Value::from_reader_xml(contents.as_bytes()).ok();
                match path.as_str() {
                    names::SOCKET_PLIST => self.socket().job.says = says(),
                    names::HELPER_PLIST => self.ports().job.says = says(),
                    _ => {}
                }
                if path.ends_with(names::SETTINGS_FILE) {
                    self.home().settings = Ok(Some(choices.clone()));
                }
                if path.ends_with("/meta.json") {
                    self.context().text = Some(contents.clone().into_bytes());
                }
            }
            Action::CopyProgram { path, sha256, mode, .. } => {
                self.put(path, FileState::File { sha256: sha256.clone(), mode: *mode, owner: 0 });
            }
            Action::EditBlock { path, lines, removed, .. } if path != names::HOSTS => {
                let profile = self.profile();
                let text = profile.file.as_ref().expect("readable").text.clone();
                profile.file = Ok(profile_file(block::edited(text.as_deref(), lines, removed).as_deref()));
            }
            Action::EditBlock { lines, commented, removed, .. } => {
                let (text, resolved) = (self.hosts().edited(lines, commented, removed), self.hosts().resolved);
                *self.hosts() = Hosts::saying(text);
                self.hosts().resolved = resolved;
            }
            Action::SetContext { current, of_file, .. } => {
                let config = self.home().own.context.as_mut().expect("readable").config.as_mut().expect("readable");
                config.exists = current.is_some() || (config.exists && !of_file);
                config.current.clone_from(current);
            }
            Action::Remove { path, restore, .. } => {
                let back = self.backups.get(path).cloned().filter(|_| *restore);
                self.back_up(path, None);
                self.put(path, back.unwrap_or(FileState::Missing));
                if path.ends_with(names::SETTINGS_FILE) {
                    self.home().settings = Ok(None);
                }
            }
            Action::Bootstrap { plist, .. } => self.launchd(plist, true),
            Action::Bootout { plist, .. } => self.launchd(plist, false),
            Action::Enable { .. }
            | Action::Forget { .. }
            | Action::Adopt { .. }
            | Action::Hold { .. }
            | Action::Release { .. }
            | Action::Rewrite { .. } => {}
        }
    }

    /// launchd learns a job, or forgets it; with the helper's goes its socket.
    fn launchd(&mut self, plist: &str, knows: bool) {
        match plist {
            names::SOCKET_PLIST => self.socket().job.known = knows,
            _ => {
                self.ports().job.known = knows;
                self.ports().socket = if knows { FileState::Other } else { FileState::Missing };
            }
        }
    }

    fn back_up(&mut self, path: &str, stood: Option<FileState>) {
        let (at, name) = names::split(path);
        let (is_there, name) = (stood.is_some(), name.to_owned());
        if path == names::DEFAULT_SOCKET {
            self.socket().backup = stood.clone().unwrap_or(FileState::Missing);
        } else if let Some(directory) = self.directory(at) {
            if is_there {
                directory.backups.insert(name)
            } else {
                directory.backups.remove(&name)
            };
        }
        match stood {
            Some(stood) => self.backups.insert(path.to_owned(), stood),
            None => self.backups.remove(path),
        };
    }

    fn directory(&mut self, path: &str) -> Option<&mut Directory> {
        let bin = format!("{}/{}", self.facts.machine.person.home, names::USER_BIN);
        match path {
            names::SYSTEM_BIN => self.tools().bin.as_mut().ok(),
            path if path == bin => self.home().own.bin.as_mut().ok(),
            _ => None,
        }
    }

    /// What stands at a path of root's record.
    fn stands(&mut self, path: &str) -> FileState {
        let there = |is: bool| if is { FileState::Directory } else { FileState::Missing };
        match path {
            names::SYSTEM_BIN => there(self.tools().bin.as_ref().is_ok_and(|bin| bin.there.is_some())),
            "/usr/local" => there(self.tools().local.as_ref().is_ok_and(|local| local.there.is_some())),
            names::HELPER_DIR => there(self.facts.machine.helper_directory),
            names::DEFAULT_SOCKET => self.socket().link.clone(),
            names::STARTUP => self.socket().program.clone(),
            names::SOCKET_PLIST => self.socket().job.plist.clone(),
            names::HELPER => self.ports().program.clone(),
            names::SETUP_COPY => self.ports().copy.program.clone(),
            names::HELPER_PLIST => self.ports().job.plist.clone(),
            _ => FileState::Missing,
        }
    }

    pub(super) fn put(&mut self, path: &str, state: FileState) {
        let (at, name) = names::split(path);
        let is_there = state != FileState::Missing;
        let there = |(owner, writable)| is_there.then_some((owner, 0o755, writable));
        let bin = format!("{}/{}", self.facts.machine.person.home, names::USER_BIN);
        match path {
            "/usr/local" => self.tools().local.as_mut().expect("readable").there = there((0, false)),
            names::SYSTEM_BIN => self.tools().bin.as_mut().expect("readable").there = there((0, false)),
            names::DEFAULT_SOCKET => self.socket().link = state,
            names::SOCKET_PLIST => {
                self.socket().job.says = None;
                self.socket().job.plist = state;
            }
            names::STARTUP => {
                self.ports().shares_directory = is_there;
                self.socket().program = state;
            }
            names::HELPER_PLIST => {
                self.ports().job.says = None;
                self.ports().job.plist = state;
            }
            names::HELPER => self.ports().program = state,
            names::SETUP_COPY => self.ports().copy.program = state,
            names::HELPER_DIR => self.facts.machine.helper_directory = is_there,
            names::HELPER_SOCKET => self.ports().socket = state,
            names::POLICY_KEY => self.ports().key = state,
            path if path == bin => self.home().own.bin.as_mut().expect("readable").there = there((501, true)),
            path if path.ends_with("/.iechor") => self.home().own.client = Ok(is_there),
            path if path.ends_with("/meta.json") => {
                self.context().text = None;
                self.context().meta = state;
            }
            path if path.contains("/.iechor/contexts") => {
                let directories = &mut self.context().directories;
                directories.iter_mut().filter(|(at, _)| at == path).for_each(|(_, there)| *there = is_there);
            }
            names::HOSTS if !is_there => *self.hosts() = Hosts::saying(None),
            names::PATHS_FILE => self.facts.machine.items.path.as_mut().expect("readable").file = state,
            path if path.ends_with(names::SETTINGS_FILE) => self.home().settings_file = Ok(state),
            _ => match self.directory(at) {
                Some(directory) if is_there => _ = directory.entries.insert(name.to_owned(), state),
                Some(directory) => _ = directory.entries.remove(name),
                None => panic!("no fact has '{path}'"),
            },
        }
    }
}
