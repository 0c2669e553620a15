//! The default socket: the link `/var/run/iechor.sock`, and the startup task that makes it again after every
//! restart, since `/var/run` is emptied then (F 5.2).

use model::{
    Action, Earlier, Failure, FileName, FileState, Irreplaceable, Item, ItemState, LeftoverKind, ManualStep, Note,
    Person, Reason, Receipts, Said, Scope, Setting, names, said,
};

use super::{
    Planned,
    job::{self, JobSpec, Program},
};
use crate::{
    Facts, Job, Machine, Tree, contents,
    earlier::Left,
    facts::Reading,
    planner::{Foreign, Planner, backed_up},
    records::backup_path,
    shell::Shell,
};

const ITEM: Item = Item::Socket;

/// What is true of the default socket.
#[derive(Clone, Debug)]
pub struct Socket {
    /// `/var/run/iechor.sock`.
    pub link: FileState,
    /// Whether it leads to the person's engine in other letter case, on a volume that does not tell case apart.
    pub alike: bool,
    /// Whether the startup task does.
    pub task_alike: bool,
    /// Whether it is a link that leads nowhere.
    pub dead: bool,
    /// What is kept beside it, if anything.
    pub backup: FileState,
    /// SHA-256 of the startup task's program in the bundle, if there is one. Only who puts it needs it.
    pub source: Reading<Option<String>>,
    /// The startup task's program as it is installed.
    pub program: FileState,
    /// Whether that carries the quarantine attribute.
    pub quarantined: bool,
    /// The startup task.
    pub job: Job,
}

impl Socket {
    pub(super) fn read(tree: &Tree, person: &Person, receipts: &Receipts) -> Reading<Self> {
        [names::HELPER_DIR, names::LAUNCH_DAEMONS].into_iter().try_for_each(|path| tree.open_to_all(path))?;
        let link = tree.found(names::DEFAULT_SOCKET, false)?;
        let job = Job::probe(tree, names::SOCKET_LABEL, names::SOCKET_PLIST, receipts)?;
        let engine = format!("{}/{}", person.home, names::ENGINE_SOCKET);
        let is_alike = |leads: &str| tree.differs_in_case_alone(leads, &engine);
        let (directory, _) = names::split(names::DEFAULT_SOCKET);
        Ok(Self {
            alike: matches!(&link, FileState::Link { target } if is_alike(&names::normal(directory, target))),
            task_alike: job.says.as_ref().and_then(contents::socket_target).is_some_and(|leads| is_alike(&leads)),
            // The engine's own socket is not there while the engine does not run.
            dead: matches!(&link, FileState::Link { target } if !target.contains("/.iechor/"))
                && tree.leads_nowhere(names::DEFAULT_SOCKET),
            link,
            backup: tree.found(&backup_path(names::DEFAULT_SOCKET), false)?,
            source: job::source(tree, names::BUNDLE_STARTUP),
            program: tree.found(names::STARTUP, true)?,
            quarantined: tree.is_quarantined(names::STARTUP),
            job,
        })
    }
}

impl Socket {
    /// Where the startup task leads, if there is one; the engine's socket is spelled as `engine`.
    fn task(&self, engine: &str) -> Option<String> {
        let leads = self.job.says.as_ref().and_then(contents::socket_target);
        leads.map(|leads| if self.task_alike { engine.to_owned() } else { leads })
    }

    /// What the startup task's property list says, the engine's socket being spelled as `engine` if it leads there.
    fn says(&self, engine: &str) -> Option<plist::Value> {
        let says = self.job.says.clone()?;
        let leads_there = self.task(engine).is_some_and(|leads| leads == engine);
        Some(if leads_there { contents::with_socket_target(says, engine) } else { says })
    }
}

/// Whether a path in a record is this item's.
pub(super) fn owns(path: &str) -> bool {
    matches!(path, names::DEFAULT_SOCKET | names::SOCKET_PLIST | names::STARTUP)
}

/// What earlier versions left: the startup task that runs `ln`, and the link. What a record has is this version's.
pub(super) fn left_by_earlier(machine: &Machine) -> Vec<Left> {
    let Ok(socket) = &machine.items.socket else { return Vec::new() };
    let engine = format!("{}/{}", machine.person.home, names::ENGINE_SOCKET);
    let receipts = &machine.receipts;
    let is_recorded = |path: &str| receipts.mine.iter().chain(&receipts.others).any(|receipt| receipt.has(path));
    let mut left = Vec::new();
    let leads_here = socket.task(&engine).is_some_and(|leads| leads == engine);
    if leads_here && socket.job.says.as_ref().is_some_and(contents::runs_ln) && !is_recorded(names::SOCKET_PLIST) {
        left.push(Left::new(names::SOCKET_PLIST, LeftoverKind::LnTask, Some(Earlier::Before418)));
    }
    let is_link = matches!(&socket.link, FileState::Link { target } if socket.alike
        || names::normal(directory_of_link(), target) == engine);
    if is_link && !is_recorded(names::DEFAULT_SOCKET) {
        // The helper of before 4.15 makes it too.
        left.push(Left::new(names::DEFAULT_SOCKET, LeftoverKind::LnTask, None).hidden());
    }
    if socket.job.off && !is_recorded(names::SOCKET_PLIST) {
        left.push(Left::new(names::SOCKET_PLIST, LeftoverKind::Disabled, None));
    }
    left
}

/// How the startup task ended the last time, if it failed.
pub(super) fn not_started(facts: &Facts) -> Option<Said> {
    let socket = facts.machine.items.socket.as_ref().ok()?;
    socket.job.printed.failed().map(|code| said!("cause-last_exit", code = code))
}

pub(super) fn plan(planner: &mut Planner<'_>) -> Result<Planned, Failure> {
    let machine = planner.machine;
    let socket = machine.items.socket.as_ref().map_err(Failure::clone)?;
    let directory = directory_of_link();
    let target = format!("{}/{}", machine.person.home, names::ENGINE_SOCKET);
    let is_current = match &socket.link {
        FileState::Link { target: now } => socket.alike || names::normal(directory, now) == target,
        _ => false,
    };
    let begun = planner.steps.len();
    let is_left = planner.is_left(names::DEFAULT_SOCKET_NAME);
    let kept = match planner.choices.setting(ITEM) {
        Setting::Off => {
            remove(planner, socket, &target, is_current);
            false
        }
        _ if is_left => {
            remove(planner, socket, &target, is_current);
            is_somebody_elses(planner, socket, &target, is_current)?.is_some()
        }
        _ => put(planner, socket, &target, is_current)?,
    };
    let state = match (planner.steps.len() > begun, planner.choices.wants(ITEM)) {
        (true, _) => ItemState::Differs,
        (false, true) if kept => ItemState::Taken,
        (false, true) if !is_left => ItemState::InOrder,
        (false, _) => ItemState::Off,
    };
    let leads_to_us = planner.choices.wants(ITEM) && !kept && !is_left;
    let shell = planner.home.map_or(Shell::Other, |home| home.own.profile.shell);
    let is_told = planner.home.is_some_and(|home| match &home.own.terminals {
        Some(Ok(terminals)) => terminals.leads_to(&target),
        _ => home.own.host_is_set,
    });
    let file = planner.home.and_then(|home| home.own.profile.told.clone());
    let left = (!leads_to_us && !is_told).then(|| ManualStep::SetHost { line: shell.host_line(&target), file });
    let engine_rests = planner.home.is_some_and(|home| home.own.engine_runs == Ok(false));
    let rests = state == ItemState::InOrder && engine_rests;
    let notes = rests.then_some(Note::EngineNotRunning).into_iter().chain(job::delivered(&socket.job)).collect();
    Ok(Planned { left, notes, ..state.into() })
}

fn remove(planner: &mut Planner<'_>, socket: &Socket, target: &str, is_current: bool) {
    if planner.account_at(names::SOCKET_PLIST).is_some() {
        // Another account has it.
        return;
    }
    let receipt = planner.machine.receipt();
    let (directory, name) = names::split(names::DEFAULT_SOCKET);
    let restore = backed_up(receipt, directory).contains(name) && socket.backup != FileState::Missing;
    // What stood there before comes back also where somebody removed ours.
    let is_owed = restore && socket.link == FileState::Missing;
    if is_current || is_owed || planner.is_held(names::DEFAULT_SOCKET, &socket.link) {
        planner.remove(Scope::Root, ITEM, names::DEFAULT_SOCKET, &socket.link, restore);
    }
    let task = socket.task(target);
    if socket.job.delivered.is_none()
        && (task.is_none_or(|leads| leads == target) || planner.has_record_of(names::SOCKET_PLIST))
    {
        job::remove_job(planner, ITEM, &socket.job);
        job::remove_program(planner, ITEM, names::STARTUP, &socket.program);
    }
}

fn directory_of_link() -> &'static str {
    names::split(names::DEFAULT_SOCKET).0
}

/// Whether the link is somebody else's.
fn is_foreign(planner: &Planner<'_>, socket: &Socket, is_current: bool) -> bool {
    !is_current && socket.link != FileState::Missing && !planner.is_held(names::DEFAULT_SOCKET, &socket.link)
}

/// The other account whose default socket it is. Theirs is taken over and not kept: their own set-up makes it again.
fn account(planner: &Planner<'_>, socket: &Socket) -> Option<String> {
    let is_theirs = match &socket.link {
        FileState::Missing => true,
        FileState::Link { target } => names::normal(directory_of_link(), target).ends_with(names::ENGINE_SOCKET),
        _ => false,
    };
    planner.account_at(names::SOCKET_PLIST).filter(|_| is_theirs)
}

/// Whether the name is somebody else's, which is noted; then whether it is to be replaced all the same.
fn is_somebody_elses(
    planner: &mut Planner<'_>,
    socket: &Socket,
    target: &str,
    is_current: bool,
) -> Result<Option<bool>, Failure> {
    // Both the link and the task may be another account's; then neither is touched unasked.
    let task = socket.task(target).filter(|leads| leads != target);
    let foreign_task = task.filter(|_| !planner.has_record_of(names::SOCKET_PLIST));
    let foreign_link = is_foreign(planner, socket, is_current);
    if !foreign_link && foreign_task.is_none() {
        return Ok(None);
    }
    let found = match foreign_task {
        Some(target) if !foreign_link => FileState::Link { target },
        _ => socket.link.clone(),
    };
    let account = account(planner, socket);
    let in_the_way = foreign_link && account.is_none() && socket.backup != FileState::Missing;
    let fixed = in_the_way.then_some(Irreplaceable::BackupInTheWay);
    let name: FileName = names::DEFAULT_SOCKET_NAME.parse().map_err(|e: model::NotAFileName| e.failure())?;
    let (path, dead) = (names::DEFAULT_SOCKET, socket.dead);
    let foreign = Foreign { name: &name, path, found: &found, dead, account, fixed };
    Ok(Some(planner.conflict(ITEM, &foreign)))
}

/// Whether the name stays somebody else's.
fn put(planner: &mut Planner<'_>, socket: &Socket, target: &str, is_current: bool) -> Result<bool, Failure> {
    if is_somebody_elses(planner, socket, target, is_current)? == Some(false) {
        return Ok(true);
    }
    let foreign_link = is_foreign(planner, socket, is_current);
    let place = |planner: &mut Planner<'_>| {
        if !is_current {
            let action = Action::PlaceLink {
                path: names::DEFAULT_SOCKET.to_owned(),
                target: target.to_owned(),
                before: socket.link.clone(),
                keep: foreign_link && account(planner, socket).is_none(),
            };
            planner.push(Scope::Root, Reason::adds(ITEM), action);
        }
    };
    if socket.job.delivered.is_some() {
        // What is delivered makes the link again after every restart.
        place(planner);
        return Ok(false);
    }
    let program = Program {
        path: names::STARTUP,
        bundled: names::BUNDLE_STARTUP,
        wanted: &socket.source,
        quarantined: socket.quarantined,
        now: &socket.program,
    };
    let copy = program.copy("failure-missing_in_app-startup")?;
    let job = JobSpec {
        reason: Reason::adds(ITEM),
        job: &socket.job,
        contents: contents::plist_text(&contents::socket_plist(target)),
        says: socket.says(target),
        anew: program.differs(),
    };
    job::put_job(planner, &job, |planner| {
        job::put_program(planner, ITEM, &program, copy);
        place(planner);
    })?;
    Ok(false)
}

#[cfg(test)]
mod tests;
