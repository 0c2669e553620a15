//! The report for whoever helps: one text of what is known of set-up on a Mac, without the people on it. It is shown and
//! saved, and nothing of it leaves the Mac.

use std::{
    collections::BTreeSet,
    fmt::Write as _,
    fs::{self, File},
    io::Write as _,
    path::Path,
};

use apply::ports;
use model::{Code, Doing, Failure, FileState, Person, catalogue, names, said, time_text};
use plan::{Facts, launchd, records};
use rustix::fs::{Mode, OFlags, openat};
use serde::Serialize;
use serde_json::Value;

use crate::{
    Goal, Session,
    redaction::{Account, Redaction},
};

/// So many lines of root's log are in it.
const LOG_LINES: usize = 50;
/// The name of a saved report.
const NAME: &str = "iEchor Setup Report";
/// So many reports are kept beside each other.
const NUMBERS: u32 = 1000;
/// Where macOS says which version it is.
const SYSTEM_VERSION: &str = "/System/Library/CoreServices/SystemVersion.plist";

impl Session {
    /// The report: versions, status, plan, records, log, what launchd says, and what could not be read. Accounts, homes
    /// and the name of this Mac are taken out.
    ///
    /// # Errors
    /// As [`Session::observe`]; what else cannot be read is said in it.
    pub fn report(&self) -> Result<String, Failure> {
        let facts = self.observe()?;
        let redaction = Redaction::of(&self.accounts(&facts), &host_names());
        let mut report = Report { text: String::new(), redaction: &redaction, unread: Vec::new() };
        report.text.push_str(&catalogue::say("report-intro"));
        report.text.push('\n');
        self.versions(&mut report);
        let Person { uid, gid, admin, .. } = self.person;
        report.section("Account");
        report.line(&format!("uid {uid}, gid {gid}, in group admin: {admin}; home: {}", self.person.home));
        report.section("Status");
        match self.status() {
            Ok(status) => {
                report.unread.extend(status.unread.iter().map(ToString::to_string));
                report.data(&status);
            }
            Err(failure) => report.failed(&failure),
        }
        self.plan_summary(&facts, &mut report);
        let mine = facts.home.as_ref().map_err(Failure::clone).and_then(|home| home.record.clone());
        report.record("Receipt of the account", &mine);
        report.record("Record of root", &records::record(&self.tree));
        report.section("Settings");
        // As they were understood: what somebody wrote beside them is nobody else's.
        match facts.home().map(|home| &home.settings) {
            Some(Ok(Some(settings))) => report.data(settings),
            Some(Ok(None)) | None => report.line("there are none"),
            Some(Err(failure)) => report.failed(failure),
        }
        report.section("Log of root, its last lines");
        match self.log() {
            Ok(lines) => {
                let from = lines.len().saturating_sub(LOG_LINES);
                lines[from..].iter().for_each(|line| report.line(&line.to_string()));
            }
            Err(failure) => report.failed(&failure),
        }
        for label in [names::SOCKET_LABEL, names::HELPER_LABEL] {
            report.section(&format!("launchctl print system/{label}"));
            match launchd::launchctl(&self.tree, &["print", &format!("system/{label}")]) {
                Ok((code, said)) => report.line(&format!("{said}\nexit code {code}")),
                Err(failure) => report.failed(&failure),
            }
        }
        let unread = std::mem::take(&mut report.unread);
        report.section("What could not be read");
        unread.iter().for_each(|what| report.line(what));
        if unread.is_empty() {
            report.line("nothing");
        }
        Ok(report.text)
    }

    /// Saves a report in the home of the person, beside earlier ones; returns where.
    ///
    /// # Errors
    /// When it cannot be written there.
    pub fn save_report(&self, text: &str) -> Result<String, Failure> {
        let home = &self.person.home;
        let missing = || {
            Failure::of(Code::NoHome, said!("failure-report_home", path = home))
                .with_help(said!("failure-report_home-help"))
        };
        let at = self.tree.directory(home)?.ok_or_else(missing)?;
        for number in 1..=NUMBERS {
            let beside = if number == 1 { String::new() } else { format!(" {number}") };
            let name = format!("{NAME}{beside}.txt");
            let path = format!("{home}/{name}");
            let failed = |e: std::io::Error| Failure::io(Doing::Write, &path, e);
            let flags = OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL | OFlags::NOFOLLOW | OFlags::CLOEXEC;
            match openat(&at, &name, flags, Mode::from_raw_mode(0o600)) {
                Ok(file) => {
                    let mut file = File::from(file);
                    file.write_all(text.as_bytes()).and_then(|()| file.sync_all()).map_err(failed)?;
                    return Ok(path);
                }
                Err(rustix::io::Errno::EXIST) => {}
                Err(e) => return Err(failed(e.into())),
            }
        }
        let failure = Failure::of(Code::InTheWay, said!("failure-report_too_many", path = home));
        Err(failure.with_help(said!("failure-report_too_many-help")))
    }

    fn versions(&self, report: &mut Report<'_>) {
        report.section("Versions");
        report.line(&format!("iEchor Setup {}", env!("CARGO_PKG_VERSION")));
        report.line(&format!("report of {}", time_text(model::now())));
        let text = |path: &str, key: &str| -> Option<String> {
            let value = plist::Value::from_reader(std::io::Cursor::new(self.tree.read(path).ok()??)).ok()?;
            value.as_dictionary()?.get(key)?.as_string().map(str::to_owned)
        };
        let unknown = || "not known".to_owned();
        let app = text(&format!("{}/Contents/Info.plist", names::BUNDLE), "CFBundleShortVersionString");
        report.line(&format!("iEchor {}", app.unwrap_or_else(unknown)));
        let macos = match self.tree.simulation() {
            Some(mac) => Some(format!("{} (simulated)", mac.macos)),
            None => text(SYSTEM_VERSION, "ProductVersion"),
        };
        report.line(&format!("macOS {}", macos.unwrap_or_else(unknown)));
        report.line(&format!("helper {}", ports::installed_version(&self.tree).unwrap_or_else(unknown)));
        for path in [names::HELPER, names::STARTUP, names::SETUP_COPY] {
            let found = match self.tree.found(path, true) {
                Ok(FileState::File { sha256, mode, owner }) => {
                    format!("mode {mode:04o}, uid {owner}, SHA-256 {sha256}")
                }
                Ok(other) => other.to_string(),
                Err(failure) => failure.to_string(),
            };
            report.line(&format!("{path}: {found}"));
        }
    }

    fn plan_summary(&self, facts: &Facts, report: &mut Report<'_>) {
        report.section("Plan for what was chosen");
        let Some(choices) = plan::chosen(facts) else { return report.line("nothing was chosen") };
        match Goal::Chosen(&choices).plan(facts).map(|plan| plan::explain(&plan, facts)) {
            Ok(explanation) => {
                report
                    .line(&format!("{} changes, needs a password: {}", explanation.count, explanation.needs_password));
                for change in explanation.groups.iter().flat_map(|group| &group.changes) {
                    report.line(&format!("{}: {change}", change.path));
                }
                explanation.unmet.iter().for_each(|failure| report.line(&format!("cannot be done: {failure}")));
            }
            Err(failure) => report.failed(&failure),
        }
    }

    /// The accounts that a text of this Mac may name, this person's first.
    fn accounts(&self, facts: &Facts) -> Vec<Account> {
        let account = |person: &Person| Account { name: person.name.clone(), home: Some(person.home.clone()) };
        let mut accounts = vec![account(&self.person)];
        // Where a home is a link, texts may have either.
        accounts.extend(self.tree.simulation().into_iter().flat_map(|mac| &mac.users).map(account));
        let homes = fs::read_dir(self.tree.on_disk("/Users")).into_iter().flatten();
        let of_homes = homes.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
        let of_homes = of_homes.filter(|name| name != "Shared" && !name.starts_with('.'));
        accounts.extend(of_homes.map(|name| Account { home: Some(format!("/Users/{name}")), name }));
        let mut named: BTreeSet<String> =
            facts.home().and_then(plan::Home::receipt).map(|receipt| receipt.user.clone()).into_iter().collect();
        let roots = records::record(&self.tree).ok().flatten();
        named.extend(roots.into_iter().flat_map(|record| record.receipts).map(|receipt| receipt.user));
        named.extend(self.log().unwrap_or_default().into_iter().map(|line| line.user));
        accounts.extend(named.into_iter().map(|name| Account { name, home: None }));
        let mut seen = BTreeSet::new();
        accounts.retain(|account| seen.insert((account.name.clone(), account.home.clone())));
        accounts
    }
}

/// The names of this Mac in its network, whole and without the domain.
fn host_names() -> Vec<String> {
    let name = rustix::system::uname().nodename().to_string_lossy().into_owned();
    let short = name.split('.').next().unwrap_or_default().to_owned();
    [name, short].into_iter().filter(|name| !name.is_empty() && name != names::LOCALHOST).collect()
}

/// A report in the making.
struct Report<'r> {
    text: String,
    redaction: &'r Redaction,
    unread: Vec<String>,
}

impl Report<'_> {
    fn section(&mut self, title: &str) {
        // Writing into a text cannot fail.
        let _ = write!(self.text, "\n== {title}\n");
    }

    fn line(&mut self, text: &str) {
        self.text.push_str(self.redaction.text(text.trim_end()).as_str());
        self.text.push('\n');
    }

    fn record<T: Serialize>(&mut self, title: &str, record: &Result<Option<T>, Failure>) {
        self.section(title);
        match record {
            Ok(Some(record)) => self.data(record),
            Ok(None) => self.line("there is none"),
            Err(failure) => self.failed(failure),
        }
    }

    fn failed(&mut self, failure: &Failure) {
        self.unread.push(failure.to_string());
        self.line(&failure.to_string());
    }

    fn data<T: Serialize>(&mut self, data: &T) {
        let value = serde_json::to_value(data).map_or(Value::Null, |value| self.redaction.data(value));
        let _ = writeln!(self.text, "{value:#}");
    }
}

/// Saves a report in a file that the person named. What stood there is replaced whole; a link is never followed.
///
/// # Errors
/// When something else than a file stands there, or it cannot be written.
pub fn save_report_to(path: &Path, text: &str) -> Result<(), Failure> {
    let shown = path.display().to_string();
    let failed = |e: std::io::Error| Failure::io(Doing::Write, &shown, e);
    if replaces(path)?.is_some_and(|found| !found) {
        let failure = Failure::of(Code::InTheWay, said!("failure-report_in_the_way", path = &shown));
        return Err(failure.with_help(said!("failure-report_in_the_way-help")));
    }
    let name = path.file_name().and_then(|name| name.to_str());
    let name = name.ok_or_else(|| {
        Failure::of(Code::Usage, said!("failure-report_no_name", path = &shown))
            .with_help(said!("failure-report_no_name-help"))
    })?;
    let staged = path.with_file_name(names::staged(name));
    use std::os::unix::fs::OpenOptionsExt;
    let mut file = File::options().write(true).create_new(true).mode(0o600).open(&staged).map_err(failed)?;
    let written =
        file.write_all(text.as_bytes()).and_then(|()| file.sync_all()).and_then(|()| fs::rename(&staged, path));
    written.map_err(|e| {
        let _ = fs::remove_file(&staged);
        failed(e)
    })
}

/// Whether something stands at a path that a report would replace: `true` for a file, `false` for anything else.
///
/// # Errors
/// When that cannot be told.
pub fn replaces(path: &Path) -> Result<Option<bool>, Failure> {
    match fs::symlink_metadata(path) {
        Ok(found) => Ok(Some(found.is_file())),
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(e) => Err(Failure::io(Doing::LookAt, &path.display().to_string(), e)),
    }
}
