//! What launchd starts: the default socket's startup task and the privileged helper.

use model::{Action, Code, Digest, Failure, FileName, FileState, Reason, ReceiptEntry, Scope, Step, names};

use crate::{Holder, Job, Planner, links::kept_names, wanted};

/// Mode of both programs: only root runs them (F 2.3).
const PROGRAM_MODE: u32 = 0o544;

/// A program that launchd starts as root: where it goes, where it comes from, and what is there.
struct Program<'m> {
    path: &'static str,
    source: &'static str,
    wanted: Option<&'m str>,
    now: &'m FileState,
}

impl Program<'_> {
    /// Where it lies in the app and its SHA-256.
    fn known(&self, what: &str, without: &str) -> Result<(String, String), Failure> {
        let source = format!("{}/{}", names::BUNDLE, self.source);
        match self.wanted {
            Some(sha256) => Ok((source, sha256.to_owned())),
            None => Err(Failure::new(
                Code::BadBundle,
                format!("{what} is missing from the app: '{source}'"),
                format!("reinstall iEchor, or choose without {without}"),
            )),
        }
    }

    /// Whether something else stands at its place than what the app holds.
    fn differs(&self) -> bool {
        let FileState::File { sha256, mode: PROGRAM_MODE, owner: 0 } = self.now else { return true };
        self.wanted != Some(sha256)
    }
}

/// A job as it should be.
struct Wanted<'m> {
    job: &'m Job,
    label: &'static str,
    path: &'static str,
    contents: String,
    reason: Reason,
    /// Whether launchd is to learn it anew although its property list is right.
    anew: bool,
}

impl Wanted<'_> {
    /// Whether the property list is right, compared by what it says: another spelling of the same
    /// property list is in order.
    fn is_right(&self) -> bool {
        let says = plist::Value::from_reader_xml(self.contents.as_bytes()).ok();
        matches!(&self.job.plist, FileState::File { mode: 0o644, owner: 0, .. }) && self.job.says == says
    }

    /// Whether launchd has to learn it.
    fn is_learnt(&self) -> bool {
        !self.is_right() || self.anew || !self.job.known
    }
}

impl Planner<'_> {
    pub(crate) fn socket(&mut self) -> Result<(), Failure> {
        let machine = self.machine;
        let target = format!("{}/{}", machine.person.home, names::ENGINE_SOCKET);
        let (directory, _) = names::split(names::DEFAULT_SOCKET);
        let path = || names::DEFAULT_SOCKET.to_owned();
        let current = match &machine.socket {
            FileState::Link { target: now } => Some(names::normal(directory, now)),
            _ => None,
        };
        let right = current.as_deref() == Some(target.as_str());
        let held = kept_names(machine.receipt.as_ref(), directory).contains(names::DEFAULT_SOCKET_NAME);
        if !self.choices.socket {
            let task = machine.socket_job.says.as_ref().and_then(wanted::socket_target);
            let mine = task.is_none_or(|t| t == target) || self.holds(names::SOCKET_PLIST, &machine.socket_job.plist);
            if right || self.holds(names::DEFAULT_SOCKET, &machine.socket) {
                let restore = held && machine.socket_kept != FileState::Missing;
                let before = machine.socket.clone();
                self.push(Scope::Root, Reason::SocketRemoved, Action::Remove { path: path(), before, restore });
            }
            if mine {
                let job = &machine.socket_job;
                self.remove_job(job, names::SOCKET_LABEL, names::SOCKET_PLIST, Reason::SocketRemoved);
                self.remove_program(names::STARTUP, &machine.startup_program, Reason::SocketRemoved);
            }
            return Ok(());
        }
        // Both the link and the task may be another account's; then neither is touched unasked.
        let strangers_task = machine.socket_job.says.as_ref().and_then(wanted::socket_target).filter(|t| *t != target);
        let strangers_task = strangers_task.filter(|_| !self.holds(names::SOCKET_PLIST, &machine.socket_job.plist));
        let strangers_link =
            !right && machine.socket != FileState::Missing && !self.holds(names::DEFAULT_SOCKET, &machine.socket);
        if strangers_link || strangers_task.is_some() {
            let name: FileName = names::DEFAULT_SOCKET_NAME
                .parse()
                .map_err(|e: model::NotAFileName| Failure::new(Code::Usage, e.to_string(), ""))?;
            let found = match strangers_task {
                Some(target) if !strangers_link => FileState::Link { target },
                _ => machine.socket.clone(),
            };
            if !self.conflict(
                &name,
                names::DEFAULT_SOCKET,
                &found,
                strangers_link && machine.socket_kept != FileState::Missing,
            ) {
                return Ok(());
            }
        }
        let program = Program {
            path: names::STARTUP,
            source: names::BUNDLE_STARTUP,
            wanted: machine.startup.as_deref(),
            now: &machine.startup_program,
        };
        let (source, sha256) = program.known("the startup task's program", "the default socket")?;
        let job = Wanted {
            job: &machine.socket_job,
            label: names::SOCKET_LABEL,
            path: names::SOCKET_PLIST,
            contents: wanted::plist_text(&wanted::socket_plist(&target)),
            reason: Reason::Socket,
            anew: program.differs(),
        };
        self.put_job(job, |planner| {
            planner.put_program(&program, source, sha256, Reason::Socket);
            if !right {
                let (before, keep) = (machine.socket.clone(), strangers_link);
                planner.push(Scope::Root, Reason::Socket, Action::PlaceLink { path: path(), target, before, keep });
            }
        })
    }

    /// Whether what stands at a path is what root's record says that it put there for this person. Then it is
    /// ours wherever it leads now: a home may have moved since.
    fn holds(&self, path: &str, stands: &FileState) -> bool {
        let held = self.machine.receipt.iter().filter(|_| self.machine.holder == Holder::Me);
        held.flat_map(|receipt| &receipt.holds).any(|hold| match (hold, stands) {
            (ReceiptEntry::Link { path: at, target, .. }, FileState::Link { target: now }) => {
                at == path && target == now
            }
            (ReceiptEntry::File { path: at, sha256, .. }, FileState::File { sha256: now, .. }) => {
                at == path && sha256 == now
            }
            _ => false,
        })
    }

    pub(crate) fn ports(&mut self) -> Result<(), Failure> {
        let machine = self.machine;
        if !self.choices.ports {
            self.remove_job(&machine.helper_job, names::HELPER_LABEL, names::HELPER_PLIST, Reason::PortsRemoved);
            self.remove_program(names::HELPER, &machine.helper_program, Reason::PortsRemoved);
            let key = (names::POLICY_KEY.to_owned(), machine.key.clone());
            let mut left: Vec<_> = machine.policies.iter().cloned().chain([key]).collect();
            if !machine.helper_job.known {
                // With the job it goes by itself.
                left.push((names::HELPER_SOCKET.to_owned(), machine.helper_socket.clone()));
            }
            for (path, before) in left {
                if matches!(before, FileState::File { .. } | FileState::Other) {
                    self.push(Scope::Root, Reason::PortsRemoved, Action::Remove { path, before, restore: false });
                }
            }
            self.give_back_helper_directory();
            return Ok(());
        }
        let program = Program {
            path: names::HELPER,
            source: names::BUNDLE_HELPER,
            wanted: machine.helper.as_deref(),
            now: &machine.helper_program,
        };
        let (source, sha256) = program.known("the privileged helper", "privileged ports")?;
        self.pin_key()?;
        if let (true, Some(why)) = (program.differs(), &machine.helper_older) {
            let what = format!("the helper in the app must not replace the installed one: {why}");
            let help = "install the newest iEchor, or choose without privileged ports";
            return Err(Failure::new(Code::BadBundle, what, help));
        }
        // A job that launchd knows, whose socket does not stand, gets no connections: launchd makes the
        // socket only when it learns the job (F 2.7).
        let deaf = machine.helper_job.known && machine.jobs_run && machine.helper_socket != FileState::Other;
        let job = Wanted {
            job: &machine.helper_job,
            label: names::HELPER_LABEL,
            path: names::HELPER_PLIST,
            contents: wanted::plist_text(&wanted::helper_plist(&machine.person)),
            reason: Reason::Ports,
            anew: program.differs() || deaf,
        };
        if job.is_learnt() && !matches!(machine.helper_socket, FileState::Missing | FileState::Other) {
            // launchd removes nothing but a socket there, and says so only in its log (F 2.7).
            return Err(Failure::new(
                Code::InTheWay,
                format!("'{}' is not a socket", names::HELPER_SOCKET),
                format!("look at it with: ls -ld '{}'; move it away, then try again", names::HELPER_SOCKET),
            ));
        }
        self.put_job(job, |planner| planner.put_program(&program, source, sha256, Reason::Ports))
    }

    /// Whose policies the helper takes: the organisation's that manages this Mac. A key that nobody
    /// wants any more goes; the policy it signed stays until the helper goes or takes another.
    fn pin_key(&mut self) -> Result<(), Failure> {
        let (wanted, key) = (self.machine.key_wanted.as_ref().map_err(Failure::clone)?, self.machine.key.clone());
        let path = names::POLICY_KEY.to_owned();
        let right = |text: &String| {
            let (sha256, mode) = (Digest::of_bytes(text.as_bytes()), 0o644);
            key == FileState::File { sha256, mode, owner: 0 }
        };
        let action = match wanted {
            Some(text) if right(text) => return Ok(()),
            Some(text) => Action::WriteFile { path, contents: text.clone(), mode: 0o644, before: key, keep: false },
            None if !matches!(key, FileState::File { .. }) => return Ok(()),
            None => Action::Remove { path, before: key, restore: false },
        };
        self.push(Scope::Root, Reason::Ports, action);
        Ok(())
    }

    /// Makes a job right: launchd forgets a different one, what it needs is put (`needs`), the
    /// property list is written, launchd learns it. One that is right and disabled is enabled: else it
    /// would be gone after the next restart (F 2.24).
    fn put_job(&mut self, wanted: Wanted<'_>, needs: impl FnOnce(&mut Self)) -> Result<(), Failure> {
        let (right, learnt) = (wanted.is_right(), wanted.is_learnt());
        let Wanted { job, label, path, contents, reason, .. } = wanted;
        if !matches!(job.plist, FileState::Missing | FileState::File { .. }) {
            return Err(Failure::new(
                Code::InTheWay,
                format!("'{path}' is not a regular file"),
                format!("look at it with: ls -ld '{path}'; move it away, then try again"),
            ));
        }
        let names = || (label.to_owned(), path.to_owned());
        if learnt && job.known {
            let (label, plist) = names();
            self.push(Scope::Root, reason, Action::Bootout { label, plist });
        }
        needs(self);
        if !right {
            let before = job.plist.clone();
            let path = path.to_owned();
            self.push(Scope::Root, reason, Action::WriteFile { path, contents, mode: 0o644, before, keep: false });
        }
        let (label, plist) = names();
        match learnt {
            true => self.push(Scope::Root, reason, Action::Bootstrap { label, plist }),
            false if job.disabled => self.push(Scope::Root, reason, Action::Enable { label, plist }),
            false => {}
        }
        Ok(())
    }

    /// Copies a program out of the app if other bytes stand there, into a directory that the first who
    /// needs it makes.
    fn put_program(&mut self, program: &Program<'_>, source: String, sha256: String, reason: Reason) {
        let directory = || names::HELPER_DIR.to_owned();
        let made = |step: &Step| matches!(&step.action, Action::CreateDirectory { path, .. } if *path == directory());
        if !self.machine.helper_dir && !self.steps.iter().any(made) {
            self.push(Scope::Root, reason, Action::CreateDirectory { path: directory(), mode: 0o755 });
        }
        if program.differs() {
            let (path, before) = (program.path.to_owned(), program.now.clone());
            let action = Action::CopyProgram { path, source, sha256, mode: PROGRAM_MODE, before, keep: false };
            self.push(Scope::Root, reason, action);
        }
    }

    fn remove_program(&mut self, path: &str, now: &FileState, reason: Reason) {
        if *now != FileState::Missing {
            let (path, before) = (path.to_owned(), now.clone());
            self.push(Scope::Root, reason, Action::Remove { path, before, restore: false });
        }
    }

    /// The directory of both programs goes with the last of them, if set-up made it.
    fn give_back_helper_directory(&mut self) {
        let about = |step: &&Step| step.action.path() == names::STARTUP;
        let stays = match self.steps.iter().find(about) {
            Some(step) => !matches!(step.action, Action::Remove { .. }),
            None => self.machine.startup_program != FileState::Missing,
        };
        if !stays {
            let ports = self.steps.iter().any(|step| step.reason == Reason::PortsRemoved);
            let reason = if ports { Reason::PortsRemoved } else { Reason::SocketRemoved };
            self.give_back_directory(self.machine.receipt.as_ref(), names::HELPER_DIR, Scope::Root, reason);
        }
    }

    fn remove_job(&mut self, job: &Job, label: &str, path: &str, reason: Reason) {
        if job.known {
            let (label, plist) = (label.to_owned(), path.to_owned());
            self.push(Scope::Root, reason, Action::Bootout { label, plist });
        }
        if job.plist != FileState::Missing {
            let action = Action::Remove { path: path.to_owned(), before: job.plist.clone(), restore: false };
            self.push(Scope::Root, reason, action);
        }
    }
}
