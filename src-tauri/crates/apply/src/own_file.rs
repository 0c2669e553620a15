//! Makes, removes and replaces a file of the person's beside other programs that save the same file: by renaming a new
//! one over it, without a lock, or by writing into it. What they save meanwhile is never lost: the file that ours took
//! the place of must be the one that was read, or it goes back, and false says that nothing was done.
//!
//! What stood there before stays staged beside it, also where nothing was done: the caller says for how long.

use model::{Code, Doing, Failure, FileState, names, said};
use rustix::{
    fs::{self, AtFlags},
    io::Errno,
};

use crate::system::EntryHandle;

/// How often other programs may come in between.
pub(crate) const ATTEMPTS: u32 = 50;

/// Another program came in between that often.
pub(crate) fn busy(path: &str) -> Failure {
    Failure::of(Code::Busy, said!("failure-written_meanwhile", path = path))
        .with_help(said!("failure-written_meanwhile-help"))
}

/// Where a new file waits to take the place of one, and the old one afterwards.
pub(crate) fn staged<'p>(place: &'p EntryHandle<'_>) -> EntryHandle<'p> {
    place.beside(names::staged(&place.name))
}

/// Makes a file where none is.
pub(crate) fn make(place: &EntryHandle<'_>, text: &[u8], mode: u32) -> Result<bool, Failure> {
    let staged = staged(place);
    staged.make_file(text, mode)?;
    match staged.rename_to(place) {
        Ok(()) => Ok(true),
        Err(_) if place.found(false)? != FileState::Missing => Ok(false),
        Err(failure) => Err(failure),
    }
}

/// Moves the file aside, if it still is `file`.
pub(crate) fn remove(place: &EntryHandle<'_>, file: &[u8]) -> Result<bool, Failure> {
    let staged = staged(place);
    if let Err(failure) = place.rename_to(&staged) {
        return if place.found(false)? == FileState::Missing { Ok(false) } else { Err(failure) };
    }
    if staged.contents()?.as_deref() == Some(file) {
        return Ok(true);
    }
    // It was saved after it was read, so it goes back; unless a newer one is there by now, which then counts.
    match staged.rename_to(place) {
        Err(failure) if place.found(false)? == FileState::Missing => Err(failure),
        _ => Ok(false),
    }
}

/// Puts `text` in the place of the file, if it still is `file`.
pub(crate) fn replace(place: &EntryHandle<'_>, file: &[u8], text: &[u8]) -> Result<bool, Failure> {
    let FileState::File { mode, .. } = place.found(false)? else { return Ok(false) };
    let staged = staged(place);
    staged.make_file(text, mode)?;
    staged.take_after(place)?;
    // The sooner a newer one is seen, the less others see of what is older.
    if place.contents()?.as_deref() != Some(file) {
        return Ok(false);
    }
    take_its_place(place, file, text)
}

/// Exchanges what is staged, which is `text`, with the file, if that still is `file`.
pub(crate) fn take_its_place(place: &EntryHandle<'_>, file: &[u8], text: &[u8]) -> Result<bool, Failure> {
    let staged = staged(place);
    // What the next exchange puts in place, and what it should displace.
    let (mut newest, mut expected) = (text.to_vec(), file.to_vec());
    loop {
        if let Err(failure) = place.exchange(&staged) {
            // It was removed meanwhile.
            return if place.found(false)? == FileState::Missing { Ok(false) } else { Err(failure) };
        }
        let displaced = staged.contents()?.unwrap_or_default();
        if displaced == expected {
            return Ok(newest == text);
        }
        // Another program saved this after what was expected: it goes back.
        expected = std::mem::replace(&mut newest, displaced);
    }
}

/// When it was written; `None` where nothing is.
pub(crate) fn written(place: &EntryHandle<'_>) -> Result<Option<impl Ord + use<>>, Failure> {
    match fs::statat(place.at, &place.name, AtFlags::SYMLINK_NOFOLLOW) {
        Ok(stat) => Ok(Some((stat.st_mtime, stat.st_mtime_nsec))),
        Err(Errno::NOENT) => Ok(None),
        Err(e) => Err(Failure::io(Doing::Read, &place.path, e)),
    }
}
