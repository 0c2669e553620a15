//! Attacks on what runs as root: by programs of the person, by other accounts of the Mac, and by whoever starts root's
//! programs. Each is carried out, and must fail.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, missing_docs)]

mod caller;
mod copies;
mod directories;
mod output;
mod parent;
mod records;
mod sudo;

use std::{
    fs,
    os::unix::fs::MetadataExt,
    path::{Path, PathBuf},
    time::Duration,
};

use model::{PromptAnswer, names};
use promises::Mac;
use rustix::process::Pid;
use simulator::{Kind, Spec};

const SOON: Duration = Duration::from_secs(30);
const APPLY: [&str; 3] = ["apply", "--recommended", "--yes"];
/// The uid of the person, and of the administrator that some Macs have besides.
const DEV: u32 = 8501;
const ADMIN: u32 = 8502;

fn mac(kind: Kind, answer: PromptAnswer) -> Mac {
    Mac::made(|spec| Spec { kind, answer, uid: DEV, ..spec })
}

fn receipt(mac: &Mac) -> PathBuf {
    mac.at(names::ROOT_RECORDS).join(names::RECEIPT_FILE)
}

/// Returns the process of set-up on this Mac with this uid.
fn setup_of(mac: &Mac, uid: u32) -> Option<Pid> {
    process(mac, |call, process| {
        call.contains("iechor-setup\0--prefix") && fs::metadata(process).is_ok_and(|meta| meta.uid() == uid)
    })
}

/// Returns the process on this Mac that has this word among its arguments.
fn process_of(mac: &Mac, word: &str) -> Option<Pid> {
    process(mac, |call, _| call.split('\0').any(|said| said == word))
}

/// Returns a process whose command line names this Mac and fits, other than `script`, which provides the terminal.
fn process(mac: &Mac, fits: impl Fn(&str, &Path) -> bool) -> Option<Pid> {
    let mine = mac.path().display().to_string();
    fs::read_dir("/proc").unwrap().find_map(|process| {
        let process = process.unwrap().path();
        let call = String::from_utf8(fs::read(process.join("cmdline")).ok()?).ok()?;
        let is = call.contains(&mine) && !call.starts_with("script") && fits(&call, &process);
        is.then(|| Pid::from_raw(process.file_name()?.to_str()?.parse().ok()?))?
    })
}

/// Returns every path below a directory, and the directory.
fn below(path: &Path) -> Vec<PathBuf> {
    let mut all = vec![path.to_owned()];
    if fs::symlink_metadata(path).is_ok_and(|meta| meta.is_dir()) {
        all.extend(fs::read_dir(path).unwrap().flat_map(|entry| below(&entry.unwrap().path())));
    }
    all
}
