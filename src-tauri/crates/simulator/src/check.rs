//! launchd's checks of a property list before it loads the job. Others are made only when the job starts (`job.rs`).

use std::{
    fs,
    os::unix::fs::MetadataExt,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail};
use model::{Ownership, SimulatedMac, names};

/// The extended attribute of quarantined files, in the namespace that Linux allows.
const QUARANTINE: &str = "user.com.apple.quarantine";

/// Why launchd refuses a property list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// The file's owner, mode or type.
    Owner(String),
    /// The file's contents.
    Contents(String),
}

/// Returns the property lists that are loaded at boot.
pub(crate) fn daemons(directory: &Path) -> Result<Vec<String>> {
    let daemons = directory.join(names::LAUNCH_DAEMONS.trim_start_matches('/'));
    let mut plists: Vec<_> = fs::read_dir(&daemons)?.collect::<Result<_, _>>()?;
    plists.sort_by_key(fs::DirEntry::file_name);
    Ok(plists
        .iter()
        .map(|plist| format!("{}/{}", names::LAUNCH_DAEMONS, plist.file_name().to_string_lossy()))
        .collect())
}

/// Returns the real path of a macOS path on this Mac.
pub(crate) fn inside(directory: &Path, path: &str) -> PathBuf {
    directory.join(names::physical(path).trim_start_matches('/'))
}

/// Returns true if a file is quarantined.
pub(crate) fn is_quarantined(directory: &Path, mac: &SimulatedMac, path: &str) -> bool {
    let named = mac.launchd.as_ref().is_some_and(|variant| variant.quarantined.iter().any(|named| named == path));
    let size = rustix::fs::lgetxattr(inside(directory, path), QUARANTINE, &mut [0_u8; 0][..]);
    named || size.is_ok()
}

/// Checks as [`check`] does, and refuses what is not loaded at boot: jobs switched off in Login Items (F 2.15), and
/// from macOS 27 on quarantined property lists (F 2.22).
pub(crate) fn check_at_boot(directory: &Path, mac: &SimulatedMac, path: &str) -> Result<String, Refusal> {
    let label = check(directory, mac, path)?;
    if mac.switched_off.contains(&label) {
        return Err(Refusal::Contents(format!("'{path}' is switched off in Login Items")));
    }
    if mac.macos >= 27 && is_quarantined(directory, mac, path) {
        return Err(Refusal::Contents(format!("'{path}' is quarantined")));
    }
    Ok(label)
}

/// Checks owner, mode, name and contents as launchd does (F 2.1), and returns the label. Does not check whether the
/// program can be started (F 2.14).
pub(crate) fn check(directory: &Path, mac: &SimulatedMac, path: &str) -> Result<String, Refusal> {
    let meta = fs::symlink_metadata(inside(directory, path))
        .map_err(|e| Refusal::Owner(format!("property list '{path}': {e}")))?;
    let owner = match mac.ownership {
        Ownership::Real => meta.uid(),
        Ownership::Zones => mac.zone_of(path).0,
    };
    if !meta.is_file() || owner != 0 || meta.mode() & 0o022 != 0 {
        let mode = meta.mode() & 0o7777;
        let why = format!("property list '{path}' has bad ownership or permissions: uid {owner}, mode {mode:04o}");
        return Err(Refusal::Owner(why));
    }
    label_of(directory, path).map_err(|e| Refusal::Contents(format!("{e:#}")))
}

/// Checks the contents of a property list, and returns its label.
fn label_of(directory: &Path, path: &str) -> Result<String> {
    let plist =
        plist::Value::from_file(inside(directory, path)).with_context(|| format!("'{path}' is no property list"))?;
    let plist = plist.as_dictionary().with_context(|| format!("'{path}' is no dictionary"))?;
    let text = |key: &str| plist.get(key).and_then(plist::Value::as_string);
    let label = text("Label").with_context(|| format!("'{path}' has no Label"))?;
    let (_, name) = names::split(path);
    if name != format!("{label}.plist") {
        bail!("'{path}' is not named after its Label '{label}'");
    }
    let first = plist.get("ProgramArguments").and_then(|a| a.as_array()?.first()?.as_string());
    text("Program").or(first).with_context(|| format!("'{path}' has no Program"))?;
    for (name, socket) in plist.get("Sockets").and_then(plist::Value::as_dictionary).into_iter().flatten() {
        let socket = socket.as_dictionary().with_context(|| format!("socket '{name}' is no dictionary"))?;
        let path = socket.get("SockPathName").and_then(plist::Value::as_string);
        let mode = socket.get("SockPathMode").is_none_or(|mode| mode.as_unsigned_integer().is_some());
        if path.is_none() || !mode {
            bail!("socket '{name}' has no SockPathName, or a SockPathMode that is no integer");
        }
    }
    Ok(label.to_owned())
}
