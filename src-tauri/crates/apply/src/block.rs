//! Puts the marked block into a person's text file, or takes it out, beside editors that save the same file
//! ([`crate::own_file`]). Where one came in between everything starts anew. The file that ours took the place of stays
//! staged until the run is settled, and what an editor wrote into it by then is edited too.

use std::{os::fd::OwnedFd, thread, time::Duration};

use model::{Digest, Doing, Failure, FileState, Said, said};
use plan::{has_block, has_lines};
use rustix::{
    fs::{self, Mode, OFlags},
    io::Errno,
};

use crate::{
    own_file::{self, ATTEMPTS, busy, make, remove, replace, written},
    system::{EntryHandle, System},
};

/// Mode of a text file that is made for the block.
const MODE: u32 = 0o644;
/// How long an editor may take between emptying a file and writing it.
const PAUSE: Duration = Duration::from_millis(10);

/// What an edit is to do: the lines of the block, and those that an earlier version put and that go.
#[derive(Clone, Copy)]
pub(crate) struct Lines<'l> {
    pub put: &'l [String],
    pub removed: &'l [String],
}

impl Lines<'_> {
    fn edited(&self, file: Option<&[u8]>) -> Option<Vec<u8>> {
        plan::edited(file, self.put, self.removed)
    }

    /// Without the block, and without what goes.
    fn taken_out(&self, file: &[u8]) -> Option<Vec<u8>> {
        plan::edited(Some(file), &[], self.removed)
    }
}

/// What was put at a path by this process, and what stood there.
pub(crate) struct Edited {
    before: Option<Vec<u8>>,
    after: Option<Vec<u8>>,
}

/// Edits the file. `before`: what it was when this was planned; if it is something else by now it is edited all the
/// same, once nobody writes it any more.
pub(crate) fn edit(system: &mut System<'_>, path: &str, lines: &Lines<'_>, before: &FileState) -> Result<(), Failure> {
    for attempt in 0..ATTEMPTS {
        let place = system.place(path)?;
        let staged = own_file::staged(&place);
        staged.remove()?;
        let file = place.contents()?;
        // One that saves all the time is not waited for.
        let waits = attempt < ATTEMPTS / 5 && !is_planned(file.as_deref(), before);
        if waits && !is_settled(&place, file.as_deref())? {
            continue;
        }
        let text = match lines.edited(file.as_deref()) {
            text if text == file => return Ok(()),
            text => text,
        };
        let done = match (&file, &text) {
            (None, None) => true,
            (None, Some(text)) => make(&place, text, MODE)?,
            (Some(file), None) => remove(&place, file)?,
            (Some(file), Some(text)) => replace(&place, file, text)?,
        };
        if done {
            system.edited.insert(path.to_owned(), Edited { before: file, after: text });
            return Ok(());
        }
    }
    Err(busy(path))
}

fn is_planned(file: Option<&[u8]>, before: &FileState) -> bool {
    match (file, before) {
        (None, FileState::Missing) => true,
        (Some(file), FileState::File { sha256, .. }) => Digest::of_bytes(file) == *sha256,
        _ => false,
    }
}

/// Whether a file still is as it was read, a moment later.
fn is_settled(place: &EntryHandle<'_>, file: Option<&[u8]>) -> Result<bool, Failure> {
    thread::sleep(PAUSE);
    Ok(place.contents()?.as_deref() == file)
}

/// Undoes it if it happened, by what stands there and what is staged. `Some` tells what was left.
pub(crate) fn undo(
    system: &mut System<'_>,
    path: &str,
    lines: &Lines<'_>,
    before: &FileState,
) -> Result<Option<Said>, Failure> {
    let place = system.place(path)?;
    let staged = own_file::staged(&place);
    let (mut now, mut aside) = (place.contents()?, staged.contents()?);
    // It was interrupted before what an editor had saved meanwhile was back in its place. What set-up writes has the
    // time of what it replaces.
    let half_made = |file: &[u8], saved: &[u8]| lines.edited(Some(file)).unwrap_or_default().starts_with(saved);
    if let (Some(file), Some(saved)) = (&now, &aside)
        && !half_made(file, saved)
        && lines.taken_out(file) != lines.taken_out(saved)
        && written(&staged)? > written(&place)?
    {
        place.exchange(&staged)?;
        staged.remove()?;
        (now, aside) = (place.contents()?, None);
    }
    let happened = has_happened(now.as_deref(), lines);
    match &aside {
        // What is staged is what stood there, and nobody saved anything since.
        Some(aside) if lines.edited(Some(aside)) == now => match now {
            None => staged.rename_to(&place).map(|()| None),
            Some(_) => place.exchange(&staged).and_then(|()| staged.remove()).map(|()| None),
        },
        // It did not happen, or somebody saved what they had before: what is staged is ours, perhaps half made.
        Some(_) if !happened => staged.remove().map(|()| None),
        Some(aside) => {
            staged.remove()?;
            let had_block = has_block(aside);
            match lines.put.is_empty() {
                false if had_block => Ok(None),
                false => take_out(system, path, before).map(|()| None),
                true => Ok(Some(said!("note-left-saved", path = path))),
            }
        }
        // Made for the block: what others added to it since stays.
        None if *before == FileState::Missing && now.as_deref().is_some_and(has_block) => {
            take_out(system, path, before).map(|()| None)
        }
        None => Ok(None),
    }
}

fn take_out(system: &mut System<'_>, path: &str, before: &FileState) -> Result<(), Failure> {
    let lines = Lines { put: &[], removed: &[] };
    edit(system, path, &lines, before)?;
    settle(system, path, &lines)
}

/// Whether the block is in the file as it was put, or out of it.
fn has_happened(file: Option<&[u8]>, lines: &Lines<'_>) -> bool {
    let is_in = file.is_some_and(has_block);
    let of_file = || file.unwrap_or_default().split(|byte| *byte == b'\n');
    let has = |line: &String| of_file().any(|other| other.strip_suffix(b"\r").unwrap_or(other) == line.as_bytes());
    let is_left = !lines.removed.is_empty() && file.is_some_and(|file| has_lines(file, lines.removed));
    !is_left && if lines.put.is_empty() { !is_in } else { is_in && lines.put.iter().all(has) }
}

/// After the commit: removes what stood there before, unless an editor that held it open wrote into it since. Then
/// that is the newest text, and is edited in its turn.
pub(crate) fn settle(system: &mut System<'_>, path: &str, lines: &Lines<'_>) -> Result<(), Failure> {
    let known = system.edited.remove(path);
    let place = system.place(path)?;
    let staged = own_file::staged(&place);
    let Some(file) = open(&staged)? else { return Ok(()) };
    let now = place.contents()?;
    let newer = written(&staged)? > written(&place)?;
    staged.remove()?;
    // Read last, so that whatever was written until now is in it.
    let aside = read(&file, path)?;
    let is_as_left = match &known {
        Some(known) => known.before.as_deref() == Some(&aside),
        None => lines.edited(Some(&aside)) == now,
    };
    let is_ours = match &known {
        Some(known) => known.after == now,
        None => newer,
    };
    if is_as_left || !is_ours {
        return Ok(());
    }
    let merged = lines.edited(Some(&aside));
    match (now, merged) {
        (Some(now), Some(merged)) => replace(&place, &now, &merged).map(drop)?,
        (None, Some(merged)) => make(&place, &merged, MODE).map(drop)?,
        (_, None) => return Ok(()),
    }
    staged.remove()
}

fn open(place: &EntryHandle<'_>) -> Result<Option<OwnedFd>, Failure> {
    let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::CLOEXEC | OFlags::NONBLOCK;
    match fs::openat(place.at, &place.name, flags, Mode::empty()) {
        Ok(file) => Ok(Some(file)),
        Err(Errno::NOENT) => Ok(None),
        Err(e) => Err(Failure::io(Doing::Read, &place.path, e)),
    }
}

fn read(file: &OwnedFd, path: &str) -> Result<Vec<u8>, Failure> {
    use std::io::Read;
    let mut text = Vec::new();
    let mut file = std::fs::File::from(file.try_clone().map_err(|e| Failure::io(Doing::Read, path, e))?);
    file.read_to_end(&mut text).map_err(|e| Failure::io(Doing::Read, path, e))?;
    Ok(text)
}

// Release builds for macOS know no simulated Macs.
#[cfg(all(test, target_os = "linux"))]
mod tests;
