//! What is left to the first login: where a package is installed while nobody is logged in, a job of root looks every now
//! and then whether somebody is, sets up for that account, and removes itself. Uninstalling removes it, too.

use model::{Action, Code, Digest, Failure, FileState, Reason, Receipts, Scope, Step, names, said};

use crate::{Job, Tree, contents, facts::Reading, planner::Planner, read::not_a_file};

/// Mode of the job's program: the account for which it works runs it as well, once root is given up.
const PROGRAM_MODE: u32 = 0o555;

/// The job that sets up for whoever logs in first.
#[derive(Clone, Debug)]
pub struct FirstLogin {
    /// Its program.
    pub program: FileState,
    /// The job.
    pub job: Job,
}

impl FirstLogin {
    /// Reads it.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn read(tree: &Tree, receipts: &Receipts) -> Reading<Self> {
        let job = Job::probe(tree, names::INSTALL_LABEL, names::INSTALL_PLIST, receipts)?;
        Ok(Self { program: tree.found(names::INSTALL, true)?, job })
    }

    /// Whether anything of it is there.
    pub fn is_there(&self) -> bool {
        self.job.known || [&self.program, &self.job.plist].into_iter().any(|found| *found != FileState::Missing)
    }

    /// The steps of root that remove it; launchd forgets the job last, since that may end the process that asks for it.
    pub fn removed(&self) -> Vec<Step> {
        let file = |path: &str, before: &FileState| match before {
            FileState::File { .. } | FileState::Link { .. } => {
                Some(Action::Remove { path: path.to_owned(), before: before.clone(), restore: false })
            }
            _ => None,
        };
        let (label, plist) = (names::INSTALL_LABEL.to_owned(), names::INSTALL_PLIST.to_owned());
        let forgotten = self.job.known.then_some(Action::Bootout { label, plist });
        let files = [file(names::INSTALL_PLIST, &self.job.plist), file(names::INSTALL, &self.program)];
        let step = |action| Step { scope: Scope::Root, reason: Reason::CHOICES_REMOVED, action };
        files.into_iter().chain([forgotten]).flatten().map(step).collect()
    }
}

/// The steps of root that leave set-up to the first login; `words`: what the setup program is to be run with then.
///
/// # Errors
/// When the app has no setup program, or what stands cannot be read.
pub fn left(tree: &Tree, words: &[String]) -> Result<Vec<Step>, Failure> {
    let now = FirstLogin::read(tree, &Receipts::default())?;
    let source = format!("{}/{}", names::BUNDLE, names::BUNDLE_SETUP);
    let Some(program) = tree.read(&source)? else {
        let what = said!("failure-missing_in_app-set_up", path = source);
        return Err(Failure::of(Code::BadBundle, what).with_help(said!("failure-missing_in_app-help-package")));
    };
    let step = |action| Step { scope: Scope::Root, reason: Reason::CHOICES, action };
    for (path, found) in [(names::INSTALL, &now.program), (names::INSTALL_PLIST, &now.job.plist)] {
        if !matches!(found, FileState::Missing | FileState::File { .. }) {
            return Err(not_a_file(path));
        }
    }
    let mut steps: Vec<Step> = Vec::new();
    let (label, plist) = (names::INSTALL_LABEL.to_owned(), names::INSTALL_PLIST.to_owned());
    let wanted = contents::install_plist(words);
    let sha256 = Digest::of_bytes(&program);
    let is_current =
        matches!(&now.program, FileState::File { sha256: stands, mode: PROGRAM_MODE, owner: 0 } if *stands == sha256);
    let is_listed = matches!(&now.job.plist, FileState::File { mode: 0o644, owner: 0, .. });
    if is_current && is_listed && now.job.known && now.job.says.as_ref() == Some(&wanted) {
        return Ok(steps);
    }
    if now.job.known {
        steps.push(step(Action::Bootout { label: label.clone(), plist: plist.clone() }));
    }
    if !is_current {
        let (path, before) = (names::INSTALL.to_owned(), now.program);
        steps.push(step(Action::CopyProgram { path, source, sha256, mode: PROGRAM_MODE, before, keep: false }));
    }
    let contents = contents::plist_text(&wanted);
    let before = now.job.plist;
    steps.push(step(Action::WriteFile { path: plist.clone(), contents, mode: 0o644, before, keep: false }));
    steps.push(step(Action::Bootstrap { label, plist }));
    Ok(steps)
}

/// Plans its removal, where everything is taken back.
pub(crate) fn plan(planner: &mut Planner<'_>) {
    if planner.choices.is_nothing()
        && let Ok(waits) = &planner.machine.first_login
    {
        planner.steps.extend(waits.removed());
    }
}
