//! The app: its tools, and who may change them.

use std::os::fd::OwnedFd;

use model::{Code, Doing, Failure, FileName, Said, names, said};
use rustix::fs::{self, AtFlags, Dir, FileType};

use crate::Tree;

/// Who may change the programs that the links lead to, besides root: whoever owns the bundle or a folder on
/// the way to them.
pub(crate) fn bundle_of(tree: &Tree) -> Result<Option<String>, Failure> {
    let mut path = names::BUNDLE.to_owned();
    for part in std::iter::once("").chain(names::BUNDLE_TOOLS.split('/')) {
        if !part.is_empty() {
            path = format!("{path}/{part}");
        }
        let Some(at) = tree.directory(&path)? else { break };
        let stat = fs::fstat(&at).map_err(|e| Failure::io(Doing::Read, &path, e))?;
        let (uid, _) = tree.owner(&path, &stat);
        if uid != 0 {
            return Ok(Some(tree.person(uid).map_or_else(|_| format!("uid {uid}"), |person| person.name)));
        }
    }
    Ok(None)
}

/// As many tools as are linked. What root writes of them (journal, receipt) it must be able to read again.
pub const MOST_TOOLS: usize = 10_000;

/// The names of the tools, sorted.
pub(crate) fn tools(tree: &Tree) -> Result<Vec<FileName>, Failure> {
    let path = format!("{}/{}", names::BUNDLE, names::BUNDLE_TOOLS);
    let bad = |what: Said| {
        Failure::of(Code::BadBundle, what).with_help(said!("failure-bad_bundle-help", path = names::BUNDLE))
    };
    let Some(at) = tree.directory(&path)? else {
        return Err(bad(said!("failure-no_tools-missing", path = path)));
    };
    let macos =
        ["/bin", "/sbin", "/usr/bin", "/usr/sbin", "/System/Cryptexes/App/usr/bin"].map(|path| tree.directory(path));
    let macos: Vec<OwnedFd> = macos.into_iter().collect::<Result<Vec<_>, _>>()?.into_iter().flatten().collect();
    let mut tools = Vec::new();
    for entry in Dir::read_from(&at).map_err(|e| Failure::io(Doing::Read, &path, e))? {
        let entry = entry.map_err(|e| Failure::io(Doing::Read, &path, e))?;
        let name = entry.file_name();
        // Hidden names are no tools; archives leave AppleDouble files (`._kubectl`) with the modes of real ones.
        if name.to_bytes().starts_with(b".") {
            continue;
        }
        let stat = fs::statat(&at, name, AtFlags::SYMLINK_NOFOLLOW).map_err(|e| Failure::io(Doing::Read, &path, e))?;
        if FileType::from_raw_mode(stat.st_mode) != FileType::RegularFile || stat.st_mode & 0o111 == 0 {
            continue;
        }
        let text = name.to_string_lossy().into_owned();
        // `/usr/local/bin` comes first in everybody's PATH (F 5.5): whoever may change the app must not be
        // able to have root put another `sudo` there.
        if macos.iter().any(|at| fs::statat(at, name, AtFlags::SYMLINK_NOFOLLOW).is_ok()) {
            return Err(bad(said!("failure-tool-of_macos", path = path, name = format!("{text:?}"))));
        }
        let name = name.to_str().ok().and_then(|n| n.parse::<FileName>().ok());
        tools.push(name.ok_or_else(|| bad(said!("failure-tool-no_name", path = &path, name = format!("{text:?}"))))?);
    }
    if tools.is_empty() {
        return Err(bad(said!("failure-no_tools", path = path)));
    }
    if tools.len() > MOST_TOOLS {
        return Err(bad(said!(
            "failure-too_many_tools",
            path = path,
            count = tools.len() as u64,
            most = MOST_TOOLS as u64
        )));
    }
    tools.sort();
    Ok(tools)
}
