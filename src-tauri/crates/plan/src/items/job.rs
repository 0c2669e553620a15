//! A program that launchd starts as root, and the job that does: what the default socket and privileged ports
//! have in common.

use model::{Action, Code, Failure, FileState, Item, Note, Reason, Scope, Step, names, said};

use crate::{
    Job, Tree,
    facts::{Reading, unreadable},
    planner::Planner,
    read::{is_a_folder, not_a_file},
};

/// Mode of both programs: only root runs them (F 2.3).
const PROGRAM_MODE: u32 = 0o544;

/// A program that launchd starts as root: where it goes, where it comes from, and what is there.
pub(super) struct Program<'m> {
    pub path: &'static str,
    pub bundled: &'static str,
    /// SHA-256 of the one in the app.
    pub wanted: &'m Reading<Option<String>>,
    /// Whether what is there carries the quarantine attribute.
    pub quarantined: bool,
    pub now: &'m FileState,
}

/// Where a program lies in the app and its SHA-256.
pub(super) type Copy = (String, String);

impl Program<'_> {
    /// What is to be copied.
    ///
    /// # Errors
    /// When it is missing from the app or cannot be read there, or a directory stands where it goes.
    /// With the message `missing` in the first case.
    pub fn copy(&self, missing: &str) -> Result<Copy, Failure> {
        let source = format!("{}/{}", names::BUNDLE, self.bundled);
        if *self.now == FileState::Directory {
            return Err(is_a_folder(self.path));
        }
        match self.wanted.as_ref().map_err(Failure::clone)? {
            Some(sha256) => Ok((source, sha256.clone())),
            None => Err(Failure::of(Code::BadBundle, said!(missing, path = source))
                .with_help(said!(&format!("{missing}-help")))),
        }
    }

    /// Whether something else stands at its place than what the app holds.
    pub fn differs(&self) -> bool {
        let FileState::File { sha256, mode: PROGRAM_MODE, owner: 0 } = self.now else { return true };
        !matches!(self.wanted, Ok(Some(wanted)) if wanted == sha256) || self.quarantined
    }
}

/// SHA-256 of a program in the bundle, if it is there.
pub(super) fn source(tree: &Tree, bundled: &str) -> Reading<Option<String>> {
    tree.hash(&format!("{}/{bundled}", names::BUNDLE)).map_err(unreadable)
}

/// A job as it should be.
pub(super) struct JobSpec<'m> {
    pub reason: Reason,
    pub job: &'m Job,
    pub contents: String,
    /// What its property list says now, paths being spelled as in `contents` where they lead to the same place.
    pub says: Option<plist::Value>,
    /// Whether launchd is to load it anew although its property list is right.
    pub anew: bool,
}

impl JobSpec<'_> {
    /// Whether the property list is right, compared by what it says: another spelling of the same
    /// property list is in order.
    fn is_current(&self) -> bool {
        let says = plist::Value::from_reader_xml(self.contents.as_bytes()).ok();
        let in_place = matches!(&self.job.plist, FileState::File { mode: 0o644, owner: 0, .. });
        in_place && self.says == says && !self.job.quarantined
    }

    /// Whether launchd has to load it.
    pub fn is_loaded_anew(&self) -> bool {
        !self.is_current() || self.anew || !self.job.known
    }
}

/// Makes a job right: launchd forgets a different one, what it needs is put (`needs`), the
/// property list is written, launchd loads it. One that is right and disabled is enabled: else it
/// would be gone after the next restart (F 2.24).
pub(super) fn put_job<'a>(
    planner: &mut Planner<'a>,
    spec: &JobSpec<'_>,
    needs: impl FnOnce(&mut Planner<'a>),
) -> Result<(), Failure> {
    let JobSpec { reason, job, contents, .. } = spec;
    let (reason, path) = (*reason, job.path);
    if !matches!(job.plist, FileState::Missing | FileState::File { .. }) {
        return Err(not_a_file(path));
    }
    let names = || (job.label.to_owned(), path.to_owned());
    let loaded = spec.is_loaded_anew();
    if loaded && job.known {
        let (label, plist) = names();
        planner.push(Scope::Root, reason, Action::Bootout { label, plist });
    }
    needs(planner);
    if !spec.is_current() {
        let (path, contents, before) = (path.to_owned(), contents.clone(), job.plist.clone());
        planner.push(Scope::Root, reason, Action::WriteFile { path, contents, mode: 0o644, before, keep: false });
    }
    if loaded && job.off {
        // By itself, so that undoing it disables the label again.
        let (label, plist) = names();
        planner.push(Scope::Root, reason, Action::Enable { label, plist });
    }
    let (label, plist) = names();
    match loaded {
        true => planner.push(Scope::Root, reason, Action::Bootstrap { label, plist }),
        false if job.disabled => planner.push(Scope::Root, reason, Action::Enable { label, plist }),
        false => {}
    }
    Ok(())
}

/// Copies a program out of the app if other bytes stand there, into a directory that the first who
/// needs it makes.
pub(super) fn put_program(planner: &mut Planner<'_>, item: Item, program: &Program<'_>, (source, sha256): Copy) {
    let directory = || names::HELPER_DIR.to_owned();
    let made = |step: &Step| matches!(&step.action, Action::CreateDirectory { path, .. } if *path == directory());
    if !planner.machine.helper_directory && !planner.steps.iter().any(made) {
        let action = Action::CreateDirectory { path: directory(), mode: 0o755 };
        planner.push(Scope::Root, Reason::adds(item), action);
    }
    if program.differs() {
        let (path, before) = (program.path.to_owned(), program.now.clone());
        let action = Action::CopyProgram { path, source, sha256, mode: PROGRAM_MODE, before, keep: false };
        planner.push(Scope::Root, Reason::adds(item), action);
    }
}

pub(super) fn remove_program(planner: &mut Planner<'_>, item: Item, path: &str, now: &FileState) {
    if is_removable(now) {
        planner.remove(Scope::Root, item, path, now, false);
    }
}

/// Whether something stands that could be ours: a directory is not, and what lies in it is not removed.
pub(super) fn is_removable(now: &FileState) -> bool {
    !matches!(now, FileState::Missing | FileState::Directory)
}

/// That an organisation delivers a job, for the person.
pub(super) fn delivered(job: &Job) -> Option<Note> {
    job.delivered.as_ref().map(|path| Note::Delivered { path: path.clone() })
}

pub(super) fn remove_job(planner: &mut Planner<'_>, item: Item, job: &Job) {
    let begun = planner.steps.len();
    let names = || (job.label.to_owned(), job.path.to_owned());
    if job.known && !planner.leaves_to_others(item) {
        let (label, plist) = names();
        planner.push(Scope::Root, Reason::removes_item(item), Action::Bootout { label, plist });
    }
    if is_removable(&job.plist) {
        planner.remove(Scope::Root, item, job.path, &job.plist, false);
    }
    // The label outlives its job in launchd's list of disabled ones. Nobody is asked only for that, but where all goes.
    let is_disabled = (job.off || job.disabled) && !planner.leaves_to_others(item);
    if is_disabled && (planner.steps.len() > begun || planner.choices.is_nothing()) {
        let (label, plist) = names();
        planner.push(Scope::Root, Reason::removes_item(item), Action::Enable { label, plist });
    }
}
