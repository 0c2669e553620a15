//! `check` and `status` on a Mac where everything is as chosen: beside a bare reading of the same entries, and how many
//! system calls each makes. For more tools, and for more accounts.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use anyhow::{Context, Result, anyhow, ensure};
use elevate::{Interaction, Session};
use model::{ReceiptEntry, names};

use crate::engine::{best, mac, ms, ratio, timed};

/// What an engine calls: observes and compares, and asks neither the helper nor the login shell.
fn check(session: &Session) -> Result<()> {
    let notices = session.check().map_err(|e| anyhow!("{e}"))?;
    ensure!(notices.is_empty(), "a healthy Mac has nothing to tell: {notices:?}");
    Ok(())
}

fn status(session: &Session) -> Result<()> {
    std::hint::black_box(session.status().map_err(|e| anyhow!("{e}"))?);
    Ok(())
}

/// As `bench`'s own arguments name them, for counting system calls.
const CALLS: [(&str, Call); 2] = [("check", check), ("status", status)];
type Call = fn(&Session) -> Result<()>;

pub fn table() -> Result<()> {
    println!("Healthy: everything as recommended, system links; best of 7 runs, in-process\n");
    println!(
        "| tools | accounts | entries | bare reads | launchctl | check | ratio | without launchctl | system calls | status | ratio | system calls |"
    );
    println!("| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
    for (tools, accounts) in [(10, 1), (100, 1), (1_000, 1), (10, 10), (10, 50)] {
        let directory = open_directory()?;
        let (_, prefix) = mac(directory.path(), tools)?;
        add_accounts(&prefix, accounts)?;
        // Opened when all accounts are there: a session knows those that it found.
        let session = Session::open(Some(&prefix), None, Interaction::Terminal).map_err(|e| anyhow!("{e}"))?;
        set_up(&prefix, &["apply", "--yes", "--recommended"])?;
        let entries = entries(&session)?;
        check(&session)?;
        let bare = best(|| timed(|| bare_reads(&entries)))?;
        let launchctl = best(|| timed(|| bare_launchctl(&session)))?;
        let checked = best(|| timed(|| check(&session)))?;
        let shown = best(|| timed(|| status(&session)))?;
        println!(
            "| {tools} | {accounts} | {} | {} | {} | {} | {} | {} | {} | {} | {} | {} |",
            entries.len(),
            ms(bare),
            ms(launchctl),
            ms(checked),
            ratio(checked, bare + launchctl),
            ratio(checked.saturating_sub(launchctl), bare),
            system_calls(&prefix, "check")?,
            ms(shown),
            ratio(shown, bare + launchctl),
            system_calls(&prefix, "status")?,
        );
    }
    println!();
    Ok(())
}

/// As `bench CALL PREFIX TIMES`: makes the call this many times.
pub fn call(name: &str, prefix: &Path, times: u32) -> Result<()> {
    let (_, call) = CALLS.into_iter().find(|(call, _)| *call == name).context("there is no such call")?;
    let session = Session::open(Some(prefix), None, Interaction::Terminal).map_err(|e| anyhow!("{e}"))?;
    (0..times).try_for_each(|_| call(&session))
}

/// A directory that every account can traverse, so that files have real owners.
pub(crate) fn open_directory() -> Result<tempfile::TempDir> {
    use std::os::unix::fs::PermissionsExt;
    let directory = tempfile::tempdir()?;
    std::fs::set_permissions(directory.path(), std::fs::Permissions::from_mode(0o755))?;
    Ok(directory)
}

pub(crate) fn program(name: &str) -> Result<PathBuf> {
    Ok(std::env::current_exe()?.with_file_name(name))
}

/// Adds accounts, each with a home and with tools of its own.
fn add_accounts(prefix: &Path, accounts: u32) -> Result<()> {
    for number in 1..accounts {
        let (name, uid) = (format!("person{number}"), 600 + number);
        let description = prefix.join(names::SIMULATED_MAC);
        let mut text = std::fs::read_to_string(&description)?;
        text +=
            &format!("\n[[users]]\nname = \"{name}\"\nuid = {uid}\ngid = 20\nhome = \"/Users/{name}\"\nadmin = true\n");
        std::fs::write(&description, text)?;
        for place in ["", "/Library", "/Library/Application Support"] {
            let at = prefix.join(format!("Users/{name}{place}"));
            std::fs::create_dir(&at)?;
            std::os::unix::fs::chown(&at, Some(uid), Some(20))?;
        }
        // Each shares links and helper, so that root's record has a receipt of it.
        set_up(prefix, &["--as", &name, "apply", "--yes", "--cli", "system", "--no-socket", "--ports"])?;
    }
    Ok(())
}

fn set_up(prefix: &Path, arguments: &[&str]) -> Result<()> {
    let mut command = Command::new(program("iechor-setup")?);
    command.arg("--prefix").arg(prefix).args(arguments);
    let done = command.stdin(Stdio::null()).stdout(Stdio::null()).status()?;
    ensure!(done.success(), "the Mac could not be set up: {arguments:?}");
    Ok(())
}

/// The entries that tell whether everything is as chosen: what the records hold, the records and choices themselves,
/// the tools, and the programs in the app.
fn entries(session: &Session) -> Result<Vec<PathBuf>> {
    let (tree, facts) = (session.tree(), session.observe().map_err(|e| anyhow!("{e}"))?);
    let home = facts.home.as_ref().map_err(|e| anyhow!("{e}"))?;
    let receipts = [facts.machine.receipt(), home.receipt()];
    let held = receipts.into_iter().flatten().flat_map(|receipt| &receipt.holds).map(ReceiptEntry::path);
    let mut paths: BTreeSet<String> = held.map(str::to_owned).collect();
    for records in [names::ROOT_RECORDS, &home.records] {
        paths.insert(format!("{records}/{}", names::RECEIPT_FILE));
    }
    paths.insert(format!("{}/{}", home.records, names::SETTINGS_FILE));
    let tools = format!("{}/{}", names::BUNDLE, names::BUNDLE_TOOLS);
    for entry in std::fs::read_dir(tree.on_disk(&tools))? {
        paths.insert(format!("{tools}/{}", entry?.file_name().to_string_lossy()));
    }
    paths.extend([names::BUNDLE_HELPER, names::BUNDLE_STARTUP].map(|name| format!("{}/{name}", names::BUNDLE)));
    Ok(paths.iter().map(|path| tree.on_disk(path)).collect())
}

/// Looks at each entry once: where a link leads, and what a file says; of a tool only its mode.
fn bare_reads(entries: &[PathBuf]) -> Result<()> {
    for path in entries {
        let stat = std::fs::symlink_metadata(path)?;
        let is_tool = path.parent().is_some_and(|above| above.ends_with(names::BUNDLE_TOOLS));
        if stat.is_symlink() {
            std::hint::black_box(std::fs::read_link(path)?);
        } else if stat.is_file() && !is_tool {
            std::hint::black_box(std::fs::read(path)?);
        }
    }
    Ok(())
}

/// Asks launchd for both jobs and for the labels that are disabled, which nobody can know otherwise.
fn bare_launchctl(session: &Session) -> Result<()> {
    let jobs = [names::SOCKET_LABEL, names::HELPER_LABEL].map(|label| format!("system/{label}"));
    let asked = jobs.iter().map(|job| vec!["print", job]).chain([vec!["print-disabled", "system"]]);
    for arguments in asked {
        let launchctl = session.tree().on_disk(names::LAUNCHCTL);
        let output = Command::new(launchctl).args(arguments).env_clear().stdin(Stdio::null()).output()?;
        ensure!(output.status.success(), "launchctl knows no job");
    }
    Ok(())
}

/// How many system calls a call makes, without those of the programs that it starts.
fn system_calls(prefix: &Path, name: &str) -> Result<u64> {
    let few = traced(prefix, name, 1)?;
    Ok((traced(prefix, name, 11)? - few) / 10)
}

fn traced(prefix: &Path, name: &str, times: u32) -> Result<u64> {
    let said = tempfile::NamedTempFile::new()?;
    let mut strace = Command::new("strace");
    strace.args(["-f", "-qq", "-o"]).arg(said.path()).arg(std::env::current_exe()?);
    let traced = strace.arg(name).arg(prefix).arg(times.to_string()).status().context("strace is needed")?;
    ensure!(traced.success(), "strace failed");
    let text = std::fs::read_to_string(said.path())?;
    let calls = || text.lines().filter_map(|line| line.split_once(' '));
    let own = calls().next().map(|(process, _)| process);
    // A process that runs another program is not this one any more; threads never do.
    let others: BTreeSet<&str> =
        calls().filter(|(process, call)| Some(*process) != own && call.contains("execve(")).map(|(p, _)| p).collect();
    let counted = calls().filter(|(process, call)| !others.contains(process) && !call.contains("resumed>"));
    Ok(counted.count() as u64)
}
