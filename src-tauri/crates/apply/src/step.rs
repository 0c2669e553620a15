//! One step: act, undo, settle. Every act is one rename or less, so what stands on disk tells
//! whether it happened, and undoing needs no memory.

use model::{Action, Code, Digest, Failure, Found, Scope, Step, names};

use crate::system::{Place, System};

/// Does a step. The state must still be what was planned with.
pub(crate) fn act(step: &Step, system: &mut System<'_>) -> Result<(), Failure> {
    match &step.action {
        Action::CreateDirectory { path, mode } => system.place(path)?.make_directory(*mode),
        // Only once everything that stood aside in it is gone: when settling.
        Action::RemoveDirectory { .. } | Action::Forget { .. } => Ok(()),
        // At once, and failing if something appeared there.
        Action::PlaceLink { path, target, before: Found::Missing, .. } => system.place(path)?.make_link(target),
        Action::PlaceLink { path, target, before, keep } => {
            put(&system.place(path)?, before, *keep, |place| place.make_link(target))
        }
        Action::WriteFile { path, contents, mode, before, keep } => {
            put(&system.place(path)?, before, *keep, |place| place.make_file(contents.as_bytes(), *mode))
        }
        Action::CopyProgram { path, source, sha256, mode, before, keep } => {
            let program = system.tree.read(source)?.unwrap_or_default();
            if Digest::of_bytes(&program) != *sha256 {
                return Err(changed(source));
            }
            put(&system.place(path)?, before, *keep, |place| place.make_file(&program, *mode))
        }
        Action::Remove { path, before, restore } => {
            let place = system.place(path)?;
            expect(&place, before)?;
            let kept = place.beside(names::kept(&place.name));
            match (restore, before) {
                (false, _) => place.rename_to(&place.beside(names::staged(&place.name))),
                (true, Found::Missing) => kept.rename_to(&place),
                (true, _) => place.exchange(&kept),
            }
        }
        Action::Bootstrap { label, plist } => system.bootstrap(label, plist),
        Action::Bootout { label, .. } => system.bootout(label),
    }
}

fn put(
    place: &Place<'_>,
    before: &Found,
    keep: bool,
    make: impl Fn(&Place<'_>) -> Result<(), Failure>,
) -> Result<(), Failure> {
    let aside = aside(place, keep);
    if *before == Found::Missing {
        make(&aside)?;
        return aside.rename_to(place);
    }
    expect(place, before)?;
    make(&aside)?;
    place.exchange(&aside)
}

/// Undoes a step if it happened, wholly or in part. `Some` tells what was left as it is because
/// somebody else changed it meanwhile.
pub(crate) fn undo(step: &Step, system: &mut System<'_>) -> Result<Option<String>, Failure> {
    let scope = step.scope;
    match &step.action {
        Action::CreateDirectory { path, .. } => {
            let Some(place) = reach(system, path)? else { return Ok(None) };
            if place.found(false)? != Found::Directory || place.remove_directory()? {
                return Ok(None);
            }
            Ok(Some(format!("left '{path}': it is not empty any more")))
        }
        Action::RemoveDirectory { .. } | Action::Forget { .. } => Ok(None),
        Action::PlaceLink { path, before, keep, .. }
        | Action::WriteFile { path, before, keep, .. }
        | Action::CopyProgram { path, before, keep, .. } => {
            let Some(place) = reach(system, path)? else { return Ok(None) };
            undo_put(&place, before, &after(&step.action, scope), *keep)
        }
        Action::Remove { path, before, restore } => {
            let Some(place) = reach(system, path)? else { return Ok(None) };
            let kept = place.beside(names::kept(&place.name));
            let staged = place.beside(names::staged(&place.name));
            match (restore, before) {
                (false, _) if same(&staged.found(true)?, before) => staged.rename_to(&place)?,
                (true, Found::Missing) if kept.found(false)? == Found::Missing => place.rename_to(&kept)?,
                (true, Found::Link { .. } | Found::File { .. }) if same(&kept.found(true)?, before) => {
                    place.exchange(&kept)?;
                }
                _ => {}
            }
            Ok(None)
        }
        Action::Bootstrap { label, .. } => system.bootout(label).map(|()| None),
        Action::Bootout { label, plist } => {
            // It may not have happened; booting out an absent job is fine, booting in twice is not.
            system.bootout(label)?;
            system.bootstrap(label, plist).map(|()| None)
        }
    }
}

fn undo_put(place: &Place<'_>, before: &Found, after: &Found, keep: bool) -> Result<Option<String>, Failure> {
    let aside = aside(place, keep);
    let now = place.found(true)?;
    let beside = aside.found(true)?;
    if *before == Found::Missing {
        aside.remove()?;
        return match &now {
            Found::Missing => Ok(None),
            now if same(now, after) => place.remove().map(|()| None),
            _ => Ok(Some(format!("left '{}': somebody else put something there", place.path))),
        };
    }
    if same(&now, before) {
        // It did not happen. What stands beside is our half-made one, or, under the name for
        // what is kept, perhaps something kept earlier: that is not ours to remove.
        return if !keep || same(&beside, after) { aside.remove().map(|()| None) } else { Ok(None) };
    }
    if same(&beside, before) && same(&now, after) {
        place.exchange(&aside)?;
        return aside.remove().map(|()| None);
    }
    if same(&beside, before) && now == Found::Missing {
        return aside.rename_to(place).map(|()| None);
    }
    Ok(Some(format!("left '{}': somebody else changed it; what was there before is '{}'", place.path, aside.path)))
}

/// After the commit: removes what stood aside only so that the step could be undone. Can be
/// repeated. `Some` tells what stays, and why.
pub(crate) fn settle(step: &Step, system: &mut System<'_>) -> Result<Option<String>, Failure> {
    match &step.action {
        Action::RemoveDirectory { path } => {
            let Some(place) = reach(system, path)? else { return Ok(None) };
            let stays = place.found(false)? == Found::Directory && !place.remove_directory()?;
            Ok(stays.then(|| format!("'{path}' stays: it is not empty")))
        }
        Action::PlaceLink { path, keep: false, before, .. }
        | Action::WriteFile { path, keep: false, before, .. }
        | Action::CopyProgram { path, keep: false, before, .. }
        | Action::Remove { path, restore: false, before } => {
            if *before != Found::Missing
                && let Some(place) = reach(system, path)?
            {
                place.beside(names::staged(&place.name)).remove()?;
            }
            Ok(None)
        }
        Action::Remove { path, restore: true, before } => {
            if *before != Found::Missing
                && let Some(place) = reach(system, path)?
            {
                let kept = place.beside(names::kept(&place.name));
                if same(&kept.found(true)?, before) {
                    kept.remove()?;
                }
            }
            Ok(None)
        }
        Action::Forget { path, job: false } => {
            let Some(place) = reach(system, path)? else { return Ok(None) };
            let kept = place.beside(names::kept(&place.name));
            let stays = kept.found(false)? != Found::Missing;
            Ok(stays.then(|| format!("'{}' stays: it is what stood at '{path}' before", kept.path)))
        }
        _ => Ok(None),
    }
}

/// The place of a path, or `None` when its directory is gone: then there is nothing to undo.
fn reach<'s>(system: &'s mut System<'_>, path: &str) -> Result<Option<Place<'s>>, Failure> {
    let (directory, _) = names::split(path);
    if system.tree.directory(directory)?.is_none() {
        return Ok(None);
    }
    system.place(path).map(Some)
}

fn aside<'p>(place: &'p Place<'_>, keep: bool) -> Place<'p> {
    place.beside(if keep { names::kept(&place.name) } else { names::staged(&place.name) })
}

fn expect(place: &Place<'_>, before: &Found) -> Result<(), Failure> {
    if same(&place.found(true)?, before) { Ok(()) } else { Err(changed(&place.path)) }
}

fn changed(path: &str) -> Failure {
    Failure::new(Code::PlanChanged, format!("'{path}' changed since you agreed"), "look at the new plan")
}

/// What stands at the path after a step that puts something.
fn after(action: &Action, scope: Scope) -> Found {
    let file =
        |sha256: String, mode| Found::File { sha256, mode, owner: if scope == Scope::Root { 0 } else { u32::MAX } };
    match action {
        Action::PlaceLink { target, .. } => Found::Link { target: target.clone() },
        Action::WriteFile { contents, mode, .. } => file(Digest::of_bytes(contents.as_bytes()), *mode),
        Action::CopyProgram { sha256, mode, .. } => file(sha256.clone(), *mode),
        _ => Found::Missing,
    }
}

/// Equal as far as both are known: a file's contents count where both were read.
fn same(a: &Found, b: &Found) -> bool {
    match (a, b) {
        (Found::File { sha256: one, mode: m, .. }, Found::File { sha256: other, mode: n, .. }) => {
            m == n && (one == other || one.is_empty() || other.is_empty())
        }
        _ => a == b,
    }
}
