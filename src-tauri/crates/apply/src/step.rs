//! One step: act, undo, settle. New content is created under a staging name in the same directory and swapped in by
//! one rename; a replaced entry of another product is then renamed to its backup name. The state on disk alone tells
//! how far a step came, so undoing needs no record per step.

use model::{Action, Code, Digest, Failure, FileState, Said, Scope, Step, names, said};

use plan::{edited_over, records::backup_path};

use crate::{
    block::{self, Lines},
    context::change,
    system::{EntryHandle, System},
};

/// Does a step. The state must still be what was planned with.
pub(crate) fn act(step: &Step, system: &mut System<'_>) -> Result<(), Failure> {
    match &step.action {
        Action::CreateDirectory { path, mode } => {
            // Never there with a mode that closes it to the person.
            let place = system.place(path)?;
            let staged = place.beside(names::staged(&place.name));
            staged.make_directory(*mode)?;
            staged.rename_to(&place)
        }
        // Only once everything that stood aside in it is gone: when settling.
        Action::RemoveDirectory { .. }
        | Action::Adopt { .. }
        | Action::Forget { .. }
        | Action::Hold { .. }
        | Action::Release { .. } => Ok(()),
        // At once, and failing if something appeared there.
        Action::PlaceLink { path, target, before: FileState::Missing, .. } => system.place(path)?.make_link(target),
        Action::PlaceLink { path, target, before, keep } => {
            replace(&system.place(path)?, before, *keep, |place| place.make_link(target))
        }
        Action::WriteFile { path, contents, mode, before, keep } => {
            replace(&system.place(path)?, before, *keep, |place| place.make_file(contents.as_bytes(), *mode))
        }
        Action::EditBlock { path, lines, removed, before, .. } if step.scope == Scope::User => {
            block::edit(system, path, &Lines { put: lines, removed }, before)
        }
        Action::EditBlock { path, lines, commented, removed, sha256, before } => {
            let file = if *before == FileState::Missing { None } else { system.tree.read(path)? };
            let text = edited_over(file.as_deref(), lines, commented, removed).unwrap_or_default();
            if Digest::of_bytes(&text) != *sha256 {
                return Err(changed(path));
            }
            let mode = mode_of(before);
            let place = system.place(path)?;
            replace(&place, before, false, |staged| {
                staged.make_file(&text, mode)?;
                staged.take_after(&place)
            })?;
            edited_by(step, system);
            Ok(())
        }
        Action::SetContext { path, current, was, of_file } => {
            match change(system, path, was.as_deref(), current.as_deref(), *of_file)? {
                true => Ok(()),
                false => Err(changed(path)),
            }
        }
        Action::Rewrite { path, .. } => Err(changed(path)),
        Action::CopyProgram { path, source, sha256, mode, before, keep } => {
            let program = system.tree.read(source)?.unwrap_or_default();
            if Digest::of_bytes(&program) != *sha256 {
                return Err(changed(source));
            }
            replace(&system.place(path)?, before, *keep, |place| {
                place.make_file(&program, *mode)?;
                // Now that nobody else can change it any more (F 4.7, 1.25). Each is signed under its name in the app.
                place.check_signature(names::split(source).1)
            })
        }
        Action::Remove { path, before, restore } => {
            let place = system.place(path)?;
            expect(&place, before)?;
            let backup = place.beside(names::kept(&place.name));
            match (restore, before) {
                (false, _) => place.rename_to(&place.beside(names::staged(&place.name))),
                (true, FileState::Missing) => backup.rename_to(&place),
                (true, _) => place.exchange(&backup),
            }
        }
        Action::Bootstrap { label, plist } => system.bootstrap(label, plist),
        Action::Enable { label, .. } => system.enable(label),
        Action::Bootout { label, .. } => system.bootout(label),
    }
}

fn replace(
    place: &EntryHandle<'_>,
    before: &FileState,
    keep: bool,
    make: impl Fn(&EntryHandle<'_>) -> Result<(), Failure>,
) -> Result<(), Failure> {
    let staged = place.beside(names::staged(&place.name));
    if *before == FileState::Missing {
        make(&staged)?;
        return staged.rename_to(place);
    }
    expect(place, before)?;
    make(&staged)?;
    place.exchange(&staged)?;
    // Somebody wrote it after it was looked at: theirs goes back, and nothing is lost.
    if !same(&staged.found(true)?, before) {
        place.exchange(&staged)?;
        staged.remove()?;
        return Err(changed(&place.path));
    }
    if keep { staged.rename_to(&place.beside(names::kept(&place.name))) } else { Ok(()) }
}

/// Undoes a step if it happened, wholly or in part. `Some` tells what was left as it is because
/// somebody else changed it meanwhile.
pub(crate) fn undo_step(step: &Step, system: &mut System<'_>) -> Result<Option<Said>, Failure> {
    let scope = step.scope;
    match &step.action {
        Action::CreateDirectory { path, .. } => {
            let Some(place) = reach(system, path)? else { return Ok(None) };
            let staged = place.beside(names::staged(&place.name));
            if staged.found(false)? == FileState::Directory {
                // It did not happen: what stands at the path, if anything, is not ours.
                return staged.remove_directory().map(|_| None);
            }
            if place.found(false)? != FileState::Directory || place.remove_directory()? {
                return Ok(None);
            }
            Ok(Some(said!("note-left-not_empty", path = path)))
        }
        Action::RemoveDirectory { .. }
        | Action::Adopt { .. }
        | Action::Forget { .. }
        | Action::Hold { .. }
        | Action::Release { .. } => Ok(None),
        Action::PlaceLink { path, before, keep, .. }
        | Action::WriteFile { path, before, keep, .. }
        | Action::CopyProgram { path, before, keep, .. } => {
            let Some(place) = reach(system, path)? else { return Ok(None) };
            undo_replace(&place, before, &after(&step.action, scope), *keep)
        }
        Action::EditBlock { path, lines, removed, before, .. } if scope == Scope::User => match reach(system, path)? {
            Some(_) => block::undo(system, path, &Lines { put: lines, removed }, before),
            None => Ok(None),
        },
        Action::EditBlock { path, before, .. } | Action::Rewrite { path, before, .. } => {
            let Some(place) = reach(system, path)? else { return Ok(None) };
            let undone = undo_replace(&place, before, &after(&step.action, scope), false);
            edited_by(step, system);
            undone
        }
        Action::SetContext { path, current, was, of_file } => {
            if reach(system, path)?.is_none() {
                return Ok(None);
            }
            let undone = change(system, path, current.as_deref(), was.as_deref(), *of_file)?;
            Ok((!undone).then(|| said!("note-left-context", path = path)))
        }
        Action::Remove { path, before, restore } => {
            let Some(place) = reach(system, path)? else { return Ok(None) };
            let backup = place.beside(names::kept(&place.name));
            let staged = place.beside(names::staged(&place.name));
            let theirs = || Ok(Some(said!("note-left-of_others", path = path)));
            let now = place.found(true)?;
            match (restore, before) {
                (false, _) if !same(&staged.found(true)?, before) => {}
                (false, _) if now == FileState::Missing => staged.rename_to(&place)?,
                (false, _) => return staged.remove().and_then(|()| theirs()),
                (true, FileState::Missing)
                    if now != FileState::Missing && backup.found(false)? == FileState::Missing =>
                {
                    place.rename_to(&backup)?;
                }
                (true, FileState::Link { .. } | FileState::File { .. }) if same(&backup.found(true)?, before) => {
                    match now {
                        FileState::Missing => backup.rename_to(&place)?,
                        _ => place.exchange(&backup)?,
                    }
                }
                _ => {}
            }
            Ok(None)
        }
        Action::Bootstrap { label, .. } => system.bootout(label).map(|()| None),
        Action::Enable { label, .. } => system.disable(label).map(|()| None),
        Action::Bootout { label, plist } => system.bring_back(label, plist).map(|()| None),
    }
}

fn undo_replace(
    place: &EntryHandle<'_>,
    before: &FileState,
    after: &FileState,
    keep: bool,
) -> Result<Option<Said>, Failure> {
    let staged = place.beside(names::staged(&place.name));
    let backup = place.beside(names::kept(&place.name));
    let now = place.found(true)?;
    if *before == FileState::Missing {
        staged.remove()?;
        return match &now {
            FileState::Missing => Ok(None),
            now if same(now, after) => place.remove().map(|()| None),
            _ => Ok(Some(said!("note-left-of_others", path = &place.path))),
        };
    }
    if same(&now, before) {
        // It did not happen, or is undone: what is staged is our new one, perhaps half made.
        return staged.remove().map(|()| None);
    }
    if now != FileState::Missing && !same(&now, after) {
        let aside = if keep && same(&backup.found(true)?, before) { &backup.path } else { &staged.path };
        return Ok(Some(said!("note-left-changed", path = &place.path, aside = aside)));
    }
    // Backwards as it went forwards: from the name it is kept under, then exchanged.
    if keep && !same(&staged.found(true)?, before) && same(&backup.found(true)?, before) {
        backup.rename_to(&staged)?;
    }
    if !same(&staged.found(true)?, before) {
        return Ok(Some(said!("note-left-gone", path = &place.path)));
    }
    if now == FileState::Missing {
        return staged.rename_to(place).map(|()| None);
    }
    place.exchange(&staged)?;
    staged.remove().map(|()| None)
}

/// After the commit: removes what stood aside only so that the step could be undone. Can be
/// repeated. `Some` tells what stays, and why.
pub(crate) fn settle(step: &Step, system: &mut System<'_>) -> Result<Option<Said>, Failure> {
    match &step.action {
        Action::RemoveDirectory { path } => {
            let Some(place) = reach(system, path)? else { return Ok(None) };
            if place.found(false)? != FileState::Directory {
                return Ok(None);
            }
            Ok(match place.remove_directory() {
                Ok(true) => None,
                Ok(false) => Some(said!("note-stays-not_empty", path = path)),
                // The folder above is somebody else's by now, so trying again would not help. Any other trouble passes:
                // the next start finishes this.
                Err(failure) if place.is_closed() => Some(said!("note-stays", path = path, why = failure.told())),
                Err(failure) => return Err(failure),
            })
        }
        Action::SetContext { path, .. } => {
            if let Some(place) = reach(system, path)? {
                place.beside(names::staged(&place.name)).remove()?;
            }
            Ok(None)
        }
        Action::EditBlock { path, lines, removed, .. } if step.scope == Scope::User => {
            if reach(system, path)?.is_some() {
                block::settle(system, path, &Lines { put: lines, removed })?;
            }
            Ok(None)
        }
        Action::PlaceLink { path, keep: false, before, .. }
        | Action::WriteFile { path, keep: false, before, .. }
        | Action::CopyProgram { path, keep: false, before, .. }
        | Action::EditBlock { path, before, .. }
        | Action::Rewrite { path, before, .. }
        | Action::Remove { path, restore: false, before } => {
            if *before != FileState::Missing
                && let Some(place) = reach(system, path)?
            {
                place.beside(names::staged(&place.name)).remove()?;
            }
            Ok(None)
        }
        Action::Remove { path, restore: true, before } => {
            if *before != FileState::Missing
                && let Some(place) = reach(system, path)?
            {
                let backup = place.beside(names::kept(&place.name));
                if same(&backup.found(true)?, before) {
                    backup.remove()?;
                }
            }
            Ok(None)
        }
        Action::Forget { path, job: false } => {
            // Only looked at: it may lie where root works no more, or where nobody gets any more.
            let backup = backup_path(path);
            let stays = system.tree.found(&backup, false).is_ok_and(|found| found != FileState::Missing);
            Ok(stays.then(|| said!("note-stays-backup", backup = backup, path = path)))
        }
        _ => Ok(None),
    }
}

/// The place of a path, or `None` when its directory is gone: then there is nothing to undo.
fn reach<'s>(system: &'s mut System<'_>, path: &str) -> Result<Option<EntryHandle<'s>>, Failure> {
    if !system.is_open(path) && system.tree.directory(names::split(path).0)?.is_none() {
        return Ok(None);
    }
    system.place(path).map(Some)
}

fn expect(place: &EntryHandle<'_>, before: &FileState) -> Result<(), Failure> {
    if same(&place.found(true)?, before) { Ok(()) } else { Err(changed(&place.path)) }
}

fn changed(path: &str) -> Failure {
    Failure::of(Code::PlanChanged, said!("failure-changed", path = names::known_as(path).as_ref()))
        .with_help(said!("failure-changed-help"))
}

/// The mode that an edited file keeps.
fn mode_of(before: &FileState) -> u32 {
    match before {
        FileState::File { mode, .. } => *mode,
        _ => 0o644,
    }
}

/// The system keeps what it read of the hosts file.
fn edited_by(step: &Step, system: &mut System<'_>) {
    if step.action.path() == names::HOSTS {
        system.names_changed();
    }
}

/// What stands at the path after a step that puts something.
fn after(action: &Action, scope: Scope) -> FileState {
    let file =
        |sha256: String, mode| FileState::File { sha256, mode, owner: if scope == Scope::Root { 0 } else { u32::MAX } };
    match action {
        Action::PlaceLink { target, .. } => FileState::Link { target: target.clone() },
        Action::WriteFile { contents, mode, .. } | Action::Rewrite { contents, mode, .. } => {
            file(Digest::of_bytes(contents.as_bytes()), *mode)
        }
        Action::EditBlock { sha256, before, .. } => file(sha256.clone(), mode_of(before)),
        Action::CopyProgram { sha256, mode, .. } => file(sha256.clone(), *mode),
        _ => FileState::Missing,
    }
}

/// Equal as far as both are known: a file's contents count where both were read.
fn same(a: &FileState, b: &FileState) -> bool {
    match (a, b) {
        (FileState::File { sha256: one, mode: m, .. }, FileState::File { sha256: other, mode: n, .. }) => {
            m == n && (one == other || one.is_empty() || other.is_empty())
        }
        _ => a == b,
    }
}
