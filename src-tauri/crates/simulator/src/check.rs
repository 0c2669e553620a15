//! What launchd looks at before it takes a property list, and what it leaves to the start of the job.

use std::{
    fs,
    os::unix::fs::MetadataExt,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail};
use model::{Ownership, SimulatedMac, names};

/// The attribute of a file that came from the network, as far as Linux can have it.
const QUARANTINE: &str = "user.com.apple.quarantine";

/// Why launchd does not take a property list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// Its owner, mode or type.
    Owner(String),
    /// What it says.
    Contents(String),
}

/// The property lists that are loaded at boot.
pub(crate) fn daemons(directory: &Path) -> Result<Vec<String>> {
    let daemons = directory.join(names::LAUNCH_DAEMONS.trim_start_matches('/'));
    let mut plists: Vec<_> = fs::read_dir(&daemons)?.collect::<Result<_, _>>()?;
    plists.sort_by_key(fs::DirEntry::file_name);
    Ok(plists
        .iter()
        .map(|plist| format!("{}/{}", names::LAUNCH_DAEMONS, plist.file_name().to_string_lossy()))
        .collect())
}

/// Where a macOS path lies on this Mac.
pub(crate) fn inside(directory: &Path, path: &str) -> PathBuf {
    directory.join(names::physical(path).trim_start_matches('/'))
}

/// Whether a file counts as quarantined.
pub(crate) fn is_quarantined(directory: &Path, mac: &SimulatedMac, path: &str) -> bool {
    let named = mac.launchd.as_ref().is_some_and(|variant| variant.quarantined.iter().any(|named| named == path));
    let size = rustix::fs::lgetxattr(inside(directory, path), QUARANTINE, &mut [0_u8; 0][..]);
    named || size.is_ok()
}

/// As [`check`], and what is left out at boot: what is switched off in Login Items (F 2.15), and since
/// macOS 27 quarantined property lists (F 2.22).
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

/// launchd's own checks of a property list (F 2.1): owner, mode, name, and what it says. Not whether its
/// program can be started (F 2.14). The label, if it passes.
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
    says(directory, path).map_err(|e| Refusal::Contents(format!("{e:#}")))
}

fn says(directory: &Path, path: &str) -> Result<String> {
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
