//! Changes the context in use in the client's `config.json`, beside clients that write the same file
//! ([`crate::own_file`]). Where one came in between everything starts anew.

use model::{Code, Failure, Said, said};
use plan::client_config::{current, is_empty, with_current};

use crate::{
    own_file::{self, ATTEMPTS, busy, make, remove, replace, written},
    system::{EntryHandle, System},
};

/// Mode of the client's file: it may hold credentials.
const MODE: u32 = 0o600;

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
        let bad = |why: Said| {
            Failure::of(Code::BadFile, said!("failure-client_config", path = path))
                .with_help(said!("failure-client_config-help"))
                .because_of(why)
        };
        let now = file.as_deref().map(current).transpose().map_err(bad)?.flatten();
        let place = system.place(path)?;
        let staged = own_file::staged(&place);
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
            None => make(&place, &text, MODE)?,
            Some(file) if of_file && to.is_none() && is_empty(&text) => remove(&place, &file)?,
            Some(file) => replace(&place, &file, &text)?,
        };
        staged.remove()?;
        if done {
            return Ok(true);
        }
    }
    Err(busy(path))
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
