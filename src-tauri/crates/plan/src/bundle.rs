//! The app: its tools, and who may change them.

use std::{
    collections::HashSet,
    ffi::{CStr, CString},
};

use model::{Code, Doing, Failure, FileName, Said, names, said};
use rustix::fs::{self, AtFlags, Dir, FileType};

use crate::{Tree, look::Handle};

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

/// From as many tools on, the names of macOS's programs are read at once.
const MANY: usize = 250;

/// The programs of macOS, of which there are about a thousand.
struct OfMacos {
    directories: Vec<Handle>,
    /// Their names in small letters, where these were read.
    names: Option<HashSet<Vec<u8>>>,
}

impl OfMacos {
    fn new(directories: Vec<Handle>, tools: usize) -> Self {
        let all = || -> rustix::io::Result<HashSet<Vec<u8>>> {
            let mut names = HashSet::new();
            for at in &directories {
                for entry in Dir::read_from(at)? {
                    names.insert(entry?.file_name().to_bytes().to_ascii_lowercase());
                }
            }
            Ok(names)
        };
        let names = if tools >= MANY { all().ok() } else { None };
        Self { directories, names }
    }

    /// Whether one has this name. The volume tells, which may take other spellings for the same; it is not asked where no
    /// spelling of it was read.
    fn have(&self, name: &CStr) -> bool {
        let is_read = |names: &HashSet<Vec<u8>>| names.contains(&name.to_bytes().to_ascii_lowercase());
        let may_be = self.names.as_ref().is_none_or(|names| !name.to_bytes().is_ascii() || is_read(names));
        may_be && self.directories.iter().any(|at| fs::statat(at, name, AtFlags::SYMLINK_NOFOLLOW).is_ok())
    }
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
    let macos: Vec<Handle> = macos.into_iter().collect::<Result<Vec<_>, _>>()?.into_iter().flatten().collect();
    let mut programs: Vec<CString> = Vec::new();
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
        programs.push(name.to_owned());
    }
    let macos = OfMacos::new(macos, programs.len());
    let mut tools = Vec::with_capacity(programs.len());
    for name in &programs {
        let text = name.to_string_lossy();
        // `/usr/local/bin` comes first in everybody's PATH (F 5.5): whoever may change the app must not be
        // able to have root put another `sudo` there.
        if macos.have(name) {
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
