//! Snapshots of a tree, compared byte for byte.

use std::{
    collections::BTreeMap,
    fs,
    os::unix::fs::{FileTypeExt, MetadataExt},
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use model::Digest;

/// One entry of a tree, without its times.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Type, with a link's target or a file's SHA-256.
    pub what: String,
    /// Permission bits, without the stand-in [`crate::INHERITS_GROUP`].
    pub mode: u32,
    /// Numeric owner.
    pub uid: u32,
    /// Numeric group.
    pub gid: u32,
}

/// Returns every entry below a directory.
///
/// # Errors
/// When an entry cannot be read.
pub fn snapshot(directory: &Path) -> Result<BTreeMap<PathBuf, Entry>> {
    let mut entries = BTreeMap::new();
    let mut waiting = vec![directory.to_owned()];
    while let Some(path) = waiting.pop() {
        let meta = fs::symlink_metadata(&path).with_context(|| format!("could not read '{}'", path.display()))?;
        let kind = meta.file_type();
        let what = if kind.is_symlink() {
            format!("link to {}", fs::read_link(&path)?.display())
        } else if kind.is_dir() {
            for entry in fs::read_dir(&path)? {
                waiting.push(entry?.path());
            }
            "directory".to_owned()
        } else if kind.is_file() {
            // Most files of a simulated Mac are empty stand-ins for programs.
            let contents = if meta.len() == 0 { Vec::new() } else { fs::read(&path)? };
            format!("file {}", Digest::of_bytes(&contents))
        } else if kind.is_socket() {
            "socket".to_owned()
        } else {
            "other".to_owned()
        };
        let relative = path.strip_prefix(directory).unwrap_or(&path).to_owned();
        let mode = match meta.mode() & 0o7777 {
            _ if kind.is_symlink() => 0,
            mode if kind.is_dir() => mode & !crate::INHERITS_GROUP,
            mode => mode,
        };
        entries.insert(relative, Entry { what, mode, uid: meta.uid(), gid: meta.gid() });
    }
    Ok(entries)
}

/// Returns a line for each entry that differs.
pub fn difference(before: &BTreeMap<PathBuf, Entry>, after: &BTreeMap<PathBuf, Entry>) -> Vec<String> {
    let shown = |entry: &Entry| format!("{} {:04o} {}:{}", entry.what, entry.mode, entry.uid, entry.gid);
    let mut lines = Vec::new();
    for (path, entry) in before {
        match after.get(path) {
            None => lines.push(format!("- {}: {}", path.display(), shown(entry))),
            Some(now) if now != entry => {
                lines.push(format!("~ {}: {} -> {}", path.display(), shown(entry), shown(now)))
            }
            Some(_) => {}
        }
    }
    let new = after.iter().filter(|(path, _)| !before.contains_key(*path));
    lines.extend(new.map(|(path, entry)| format!("+ {}: {}", path.display(), shown(entry))));
    lines
}
