//! Changes the context in use in the client's `config.json`, beside clients that write the same file by renaming a new
//! one over it, without a lock. What they wrote meanwhile is never lost: the file that ours took the place of must be
//! the one that was read, or it goes back and everything starts anew.

use model::{Code, Failure, FileState, names};
use plan::client_config::{current, is_empty, with_current};

use crate::{
    block::written,
    system::{EntryHandle, System},
};

/// How often clients may come in between.
const ATTEMPTS: u32 = 50;

/// Takes `to` into use where `from` is; false where neither is, and nothing was changed. With `of_file`, a file in
/// which nothing is left is removed.
pub(crate) fn change(
    system: &mut System<'_>,
    path: &str,
    from: Option<&str>,
    to: Option<&str>,
    of_file: bool,
) -> Result<bool, Failure> {
    for _ in 0..ATTEMPTS {
        let file = system.tree.read(path)?;
        let bad = |why: String| {
            let what = format!("'{path}' is not as the client writes it");
            Failure::new(Code::BadFile, what, "mend it, or move it away; nothing in it was changed").because(why)
        };
        let now = file.as_deref().map(current).transpose().map_err(bad)?.flatten();
        let place = system.place(path)?;
        let staged = place.beside(names::staged(&place.name));
        match staged.contents()? {
            // A run was interrupted when it had moved the file aside.
            Some(aside) if file.is_none() && current(&aside).is_ok_and(|name| name.as_deref() == to) => {
                return staged.rename_to(&place).map(|()| true);
            }
            // It was interrupted before what a client had written meanwhile was back in its place.
            Some(aside) if is_newer(&staged, &aside, &place, file.as_deref())? => {
                place.exchange(&staged)?;
                staged.remove()?;
                continue;
            }
            _ => staged.remove()?,
        }
        if now.as_deref() == to {
            return Ok(true);
        }
        if now.as_deref() != from {
            return Ok(false);
        }
        let text = with_current(file.as_deref(), to).map_err(bad)?;
        let done = match file {
            None => make(&place, &text)?,
            Some(file) if of_file && to.is_none() && is_empty(&text) => remove(&place, &file)?,
            Some(file) => replace(&place, &file, &text)?,
        };
        if done {
            return Ok(true);
        }
    }
    let what = format!("'{path}' is written by another program all the time");
    Err(Failure::new(Code::Busy, what, "wait until that program is done, then try again"))
}

/// Whether what is staged is a client's, written after the file that stands there: it says more than another context,
/// and was written later. What set-up writes has the time of what it replaces.
fn is_newer(
    staged: &EntryHandle<'_>,
    aside: &[u8],
    place: &EntryHandle<'_>,
    file: Option<&[u8]>,
) -> Result<bool, Failure> {
    let (Some(file), Ok(aside)) = (file, with_current(Some(aside), None)) else { return Ok(false) };
    Ok(with_current(Some(file), None).as_ref() != Ok(&aside) && written(staged)? > written(place)?)
}

fn make(place: &EntryHandle<'_>, text: &[u8]) -> Result<bool, Failure> {
    let staged = place.beside(names::staged(&place.name));
    staged.make_file(text, 0o600)?;
    match staged.rename_to(place) {
        Ok(()) => Ok(true),
        Err(_) if place.found(false)? != FileState::Missing => Ok(false),
        Err(failure) => Err(failure),
    }
}

fn remove(place: &EntryHandle<'_>, file: &[u8]) -> Result<bool, Failure> {
    let staged = place.beside(names::staged(&place.name));
    place.rename_to(&staged)?;
    if staged.contents()?.as_deref() == Some(file) {
        return staged.remove().map(|()| true);
    }
    // A newer one may be there by now, which then is the one that counts.
    if place.found(false)? == FileState::Missing {
        staged.rename_to(place)?
    } else {
        staged.remove()?
    }
    Ok(false)
}

fn replace(place: &EntryHandle<'_>, file: &[u8], text: &[u8]) -> Result<bool, Failure> {
    let FileState::File { mode, .. } = place.found(false)? else { return Ok(false) };
    let staged = place.beside(names::staged(&place.name));
    staged.make_file(text, mode)?;
    staged.take_after(place)?;
    // The sooner a newer one is seen, the less others see of what is older.
    if place.contents()?.as_deref() != Some(file) {
        return staged.remove().map(|()| false);
    }
    // What the next exchange puts in place, and what it should displace.
    let (mut newest, mut expected) = (text.to_vec(), file.to_vec());
    loop {
        if let Err(failure) = place.exchange(&staged) {
            // It was removed meanwhile.
            return if place.found(false)? == FileState::Missing { Ok(false) } else { Err(failure) };
        }
        let displaced = staged.contents()?.unwrap_or_default();
        if displaced == expected {
            return staged.remove().map(|()| newest == text);
        }
        // A client wrote this after what was expected: it goes back.
        expected = std::mem::replace(&mut newest, displaced);
    }
}
