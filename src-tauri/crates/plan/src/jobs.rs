//! What launchd starts: the default socket's startup task and the privileged helper.

use model::{Action, Code, Digest, Failure, FileName, Found, Reason, Scope, names};

use crate::{Job, Planner, links::kept_names, wanted};

impl Planner<'_> {
    pub(crate) fn socket(&mut self) -> Result<(), Failure> {
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
            if !self.conflict(
                &name,
                names::DEFAULT_SOCKET,
                &found,
                strangers_link && machine.socket_kept != Found::Missing,
            ) {
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

    pub(crate) fn ports(&mut self) -> Result<(), Failure> {
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
            let key = (names::POLICY_KEY.to_owned(), machine.key.clone());
            let mut left: Vec<_> = machine.policies.iter().cloned().chain([key]).collect();
            if !machine.helper_job.known {
                // With the job it goes by itself.
                left.push((names::HELPER_SOCKET.to_owned(), machine.helper_socket.clone()));
            }
            for (path, before) in left {
                if matches!(before, Found::File { .. } | Found::Other) {
                    self.push(Scope::Root, Reason::PortsRemoved, Action::Remove { path, before, restore: false });
                }
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
        self.pin_key()?;
        let replace = machine.helper_program != wanted_program;
        if let (true, Some(why)) = (replace, &machine.helper_older) {
            let what = format!("the helper in the app must not replace the installed one: {why}");
            return Err(Failure::new(
                Code::BadBundle,
                what,
                "install the newest iEchor, or choose without privileged ports",
            ));
        }
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

    /// Whose policies the helper takes: the organisation's that manages this Mac. A key that nobody
    /// wants any more goes; the policy it signed stays until the helper goes or takes another.
    fn pin_key(&mut self) -> Result<(), Failure> {
        let (wanted, key) = (self.machine.key_wanted.as_ref().map_err(Failure::clone)?, self.machine.key.clone());
        let path = names::POLICY_KEY.to_owned();
        let right = |text: &String| {
            let (sha256, mode) = (Digest::of_bytes(text.as_bytes()), 0o644);
            key == Found::File { sha256, mode, owner: 0 }
        };
        let action = match wanted {
            Some(text) if right(text) => return Ok(()),
            Some(text) => Action::WriteFile { path, contents: text.clone(), mode: 0o644, before: key, keep: false },
            None if !matches!(key, Found::File { .. }) => return Ok(()),
            None => Action::Remove { path, before: key, restore: false },
        };
        self.push(Scope::Root, Reason::Ports, action);
        Ok(())
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
