//! Our own files: where they are kept, and reading them strictly.

use std::{
    os::fd::{AsFd, BorrowedFd},
    time::Duration,
};

use model::{
    Choices, Code, Doing, Effect, Failure, FileState, Item, LogLine, Person, RECEIPT_SCHEMA, RECORD_SCHEMA, Receipt,
    ReceiptEntry, Record, names, said,
};
use rustix::{
    fs::{self, Dir, FlockOperation, Mode, OFlags},
    io::Errno,
};
use serde::de::DeserializeOwned;

use crate::{Facts, launchd, tree::Tree};

/// Where a person's choices, receipt and journal are kept.
pub fn user_records(tree: &Tree, person: &Person) -> String {
    // On a Mac `dirs` names the directory for this process's own person; below a prefix, and for
    // anybody else, it is the same place below the home of the user database.
    let own = tree.simulation().is_none() && rustix::process::getuid().as_raw() == person.uid;
    match dirs::config_dir().filter(|_| own).and_then(|dir| dir.to_str().map(str::to_owned)) {
        Some(dir) if dir.starts_with(&person.home) => format!("{dir}/{}", names::APP),
        _ => format!("{}/{}", person.home, names::USER_RECORDS),
    }
}

/// The path where somebody else's entry is kept while ours stands at `path`.
pub fn backup_path(path: &str) -> String {
    let (directory, name) = names::split(path);
    format!("{directory}/{}", names::kept(name))
}

/// The path where our own new entry is made before it gets the name in `path`.
pub(crate) fn staged_path(path: &str) -> String {
    let (directory, name) = names::split(path);
    format!("{directory}/{}", names::staged(name))
}

/// The choices in `settings.toml`.
pub fn settings(path: &str, text: &[u8]) -> Result<Choices, Failure> {
    let bad = || {
        Failure::of(Code::BadFile, said!("failure-not_understood", path = path))
            .with_help(said!("failure-settings-help"))
    };
    let text = std::str::from_utf8(text).map_err(|e| bad().because(e))?;
    // Not the line itself, and not all of a message that quotes it: the file may hold anything, in any length.
    toml::from_str(text).map_err(|e| {
        let before = e.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
        let line = before.matches('\n').count() + 1;
        let message: String = e.message().chars().take(200).collect();
        bad().because_of(said!("cause-in_line", line = line.to_string(), text = message))
    })
}

/// The person's receipt, in the directory of their records.
///
/// # Errors
/// When it is there but cannot be understood.
pub fn receipt(tree: &Tree, records: &str) -> Result<Option<Receipt>, Failure> {
    let path = format!("{records}/{}", names::RECEIPT_FILE);
    tree.read(&path)?.map(|text| read_receipt(&path, &text)).transpose()
}

/// Root's record.
///
/// # Errors
/// When it is there but cannot be understood.
pub fn record(tree: &Tree) -> Result<Option<Record>, Failure> {
    let path = format!("{}/{}", names::ROOT_RECORDS, names::RECEIPT_FILE);
    tree.read_of_root(&path)?.map(|text| read_record(&path, &text)).transpose()
}

/// A receipt's text, read strictly.
///
/// # Errors
/// When it cannot be understood.
pub fn read_receipt(path: &str, text: &[u8]) -> Result<Receipt, Failure> {
    read(path, text, RECEIPT_SCHEMA).and_then(|(_, value)| understood(path, value))
}

/// Root's record, read strictly. A version that set a Mac up for one person wrote a single receipt.
///
/// # Errors
/// When it cannot be understood.
pub fn read_record(path: &str, text: &[u8]) -> Result<Record, Failure> {
    match read(path, text, RECORD_SCHEMA)? {
        (RECORD_SCHEMA, value) => understood(path, value),
        (_, value) => understood::<Receipt>(path, value).map(Record::from),
    }
}

fn understood<T: DeserializeOwned>(path: &str, value: serde_json::Value) -> Result<T, Failure> {
    serde_json::from_value(value).map_err(|e| bad(path).because(e))
}

/// A receipt that makes no sense.
fn bad(path: &str) -> Failure {
    Failure::of(Code::BadFile, said!("failure-receipt", path = path)).with_help(said!("failure-receipt-help"))
}

/// The number of its schema, and all of it.
fn read(path: &str, text: &[u8], newest: u32) -> Result<(u32, serde_json::Value), Failure> {
    // The number first: a newer receipt may have fields that this version does not know.
    let value: serde_json::Value = serde_json::from_slice(text).map_err(|e| bad(path).because(e))?;
    let schema = value.get("schema").and_then(serde_json::Value::as_u64);
    let schema = schema.ok_or_else(|| bad(path).because_of(said!("cause-no_schema")))?;
    match u32::try_from(schema) {
        Ok(schema) if (1..=newest).contains(&schema) => Ok((schema, value)),
        _ => {
            let cause = said!("cause-newer", schema = schema.to_string(), newest = newest.to_string());
            Err(Failure::of(Code::NewerVersion, said!("failure-receipt-newer", path = path))
                .with_help(said!("failure-receipt-newer-help"))
                .because_of(cause))
        }
    }
}

/// Whether root once put something at a path for a person, as far back as its log goes.
pub(crate) fn was_put_for(tree: &Tree, person: &Person, path: &str) -> bool {
    [names::LOG_FILE, names::LOG_FILE_ROTATED].into_iter().any(|name| {
        let text = tree.read_of_root(&format!("{}/{name}", names::ROOT_RECORDS)).ok().flatten().unwrap_or_default();
        let mut lines = text.split(|b| *b == b'\n').filter_map(|line| serde_json::from_slice::<LogLine>(line).ok());
        lines.any(|line| {
            let puts = matches!(line.change.effect, Effect::Create { .. } | Effect::Replace { .. });
            puts && line.uid == person.uid && line.user == person.name && line.change.path == path
        })
    })
}

/// Whether a run was interrupted: its journal, or something under a temporary name, still stands.
///
/// # Errors
/// When the way there cannot be walked.
pub fn interrupted(tree: &Tree, records: &str) -> Result<bool, Failure> {
    let mut traces = temporary_names(records);
    traces.push(format!("{records}/{}", names::JOURNAL_FILE));
    if records == names::ROOT_RECORDS {
        traces.extend(orphaned_programs(tree)?);
    }
    for path in traces {
        if tree.found(&path, false)? != FileState::Missing {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Copies that were to run as root and that no session is about to run any more: the plug was pulled, or
/// the session was killed. A session holds a lock on its own from the moment it is there; anybody can
/// hold one, so an hour is enough for everybody.
///
/// # Errors
/// When the folder cannot be read.
pub fn orphaned_programs(tree: &Tree) -> Result<Vec<String>, Failure> {
    let folder = names::ROOT_PROGRAMS;
    let failed = |e: Errno| Failure::io(Doing::Read, folder, e);
    let Some(at) = tree.directory(folder)? else { return Ok(Vec::new()) };
    let mut orphans = Vec::new();
    for entry in Dir::read_from(&at).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let Some(name) = entry.file_name().to_str().ok().filter(|name| names::is_root_program(name)) else { continue };
        if !is_held(at.as_fd(), name) {
            orphans.push(format!("{folder}/{name}"));
        }
    }
    Ok(orphans)
}

/// Whether a session holds its copy.
fn is_held(at: BorrowedFd<'_>, name: &str) -> bool {
    let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::CLOEXEC;
    let Ok(copy) = fs::openat(at, name, flags, Mode::empty()) else { return false };
    let locked = matches!(fs::flock(&copy, FlockOperation::NonBlockingLockExclusive), Err(Errno::WOULDBLOCK));
    let modified = || std::fs::File::from(copy).metadata().ok()?.modified().ok();
    // The clock may have been set since, either way.
    let age = || Some(modified()?.elapsed().unwrap_or_else(|ahead| ahead.duration()));
    locked && age().is_none_or(|age| age < Duration::from_secs(3600))
}

/// A path of ours at which something stands, or may.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remains {
    /// Where.
    pub path: String,
    /// Whether it could be looked at.
    pub seen: bool,
    /// Whether it is a property list whose job launchd knows, whatever stands there.
    pub job: bool,
}

/// What of ours still stands, wherever it may: looked for after everything was taken back, also at every path that
/// a record held `before`.
///
/// # Errors
/// When the folder of root's programs cannot be read.
pub fn remains(tree: &Tree, facts: &Facts, before: &Facts) -> Result<Vec<Remains>, Failure> {
    let root = [
        names::STARTUP,
        names::SOCKET_PLIST,
        names::HELPER,
        names::SETUP_COPY,
        names::HELPER_PLIST,
        names::HELPER_SOCKET,
        names::INSTALL,
        names::INSTALL_PLIST,
        names::POLICY,
        names::POLICY_KEY,
        names::POLICY_CLOCK,
    ];
    // What other accounts use is theirs.
    let others = &facts.machine.receipts.others;
    let of_others = |path: &str| others.iter().flat_map(|receipt| &receipt.holds).any(|entry| entry.path() == path);
    let mut ours: Vec<String> = Vec::new();
    if others.is_empty() {
        ours.extend(root.map(str::to_owned));
        ours.push(names::split(names::ROOT_RECORDS).0.to_owned());
    }
    if let Some(home) = facts.home() {
        ours.push(home.records.clone());
        ours.push(format!("{}/{}", home.records, names::TOLD_FILE));
        // A link of the person's that they put there themselves leads wherever they like.
        if !matches!(&home.own.bin, Err(failure) if failure.code == Code::InTheWay) {
            ours.push(format!("{}/{}", facts.machine.person.home, names::USER_BIN));
        }
    }
    let mut stand: Vec<Remains> = Vec::new();
    for path in ours {
        match tree.found(&path, false) {
            Ok(FileState::Missing) => {}
            found => stand.push(Remains { path, seen: found.is_ok(), job: false }),
        }
    }
    // Where no record tells whose it is, its target tells that set-up made it.
    let is_ours =
        |link: &FileState| matches!(link, FileState::Link { target } if target.ends_with(names::ENGINE_SOCKET));
    if facts.machine.items.socket.as_ref().is_ok_and(|socket| is_ours(&socket.link))
        && !of_others(names::DEFAULT_SOCKET)
    {
        stand.push(Remains { path: names::DEFAULT_SOCKET.to_owned(), seen: true, job: false });
    }
    let receipts = before.machine.receipt().into_iter().chain(before.home().and_then(|home| home.receipt()));
    for entry in receipts.flat_map(|receipt| &receipt.holds) {
        let path = entry.path();
        if matches!(entry, ReceiptEntry::Directory { .. })
            || of_others(path)
            || stand.iter().any(|stands| stands.path == path)
        {
            continue;
        }
        if let ReceiptEntry::Job { label, .. } = entry {
            let job = matches!(launchd::print(tree, label), Ok(Some(_)));
            stand.extend(job.then(|| Remains { path: path.to_owned(), seen: true, job }));
            continue;
        }
        match tree.found_through_links(path) {
            Ok(found) if !entry.is(&found) => {}
            found => stand.push(Remains { path: path.to_owned(), seen: found.is_ok(), job: false }),
        }
    }
    // One that launchd knows although neither its property list nor a record is left.
    for (label, path) in Item::ALL.into_iter().filter_map(Item::job).filter(|_| others.is_empty()) {
        let is_named = stand.iter().any(|stands| stands.path == path);
        if !is_named && matches!(launchd::print(tree, label), Ok(Some(_))) {
            stand.push(Remains { path: path.to_owned(), seen: true, job: true });
        }
    }
    stand.extend(orphaned_programs(tree)?.into_iter().map(|path| Remains { path, seen: true, job: false }));
    Ok(stand)
}

/// The temporary names of what is made and taken away in a directory of records: files, then
/// directories from the outside in.
pub fn temporary_names(records: &str) -> Vec<String> {
    let files = [names::JOURNAL_FILE, names::RECEIPT_FILE, names::TOLD_FILE]
        .map(|name| staged_path(&format!("{records}/{name}")));
    let mut all = Vec::from(files);
    if let Some(start) = records.find(names::APP) {
        let ours = &records[..start + names::APP.len()];
        all.push(staged_path(ours));
        if ours != records {
            all.push(staged_path(records));
        }
    }
    all
}
