//! What launchd says of iEchor's jobs. Everybody may ask, so both sides of the privilege boundary do
//! (F 2.13); nothing here changes anything.
//!
//! `launchctl print` says whether a job is *registered*, which is not whether it can start: `bootstrap`
//! also succeeds for a program that is missing, not executable or quarantined, and the spawn fails later
//! (F 2.14). It does not say either whether the job comes back after a restart: that is the store of
//! disabled labels, which `launchctl print-disabled` shows (F 2.24).

use std::{
    os::unix::net::UnixStream,
    process::{Command, Stdio},
    sync::{Mutex, PoisonError},
};

use model::{Doing, Failure, FileState, Receipts, names};

use crate::tree::Tree;

/// A job of launchd.
#[derive(Clone, Debug)]
pub struct Job {
    /// Its label.
    pub label: &'static str,
    /// Where its property list belongs.
    pub path: &'static str,
    /// The property list.
    pub plist: FileState,
    /// Whether it carries the quarantine attribute.
    pub quarantined: bool,
    /// What it says, when it can be parsed.
    pub says: Option<plist::Value>,
    /// Whether launchd knows the job.
    pub known: bool,
    /// Whether its label is disabled although launchd knows it: then it does not come back after a
    /// restart.
    pub disabled: bool,
    /// Whether its label is disabled and launchd does not know it: as after `launchctl unload -w`, by which a person
    /// removes the helper by hand.
    pub off: bool,
    /// The property list that launchd has the label from, where that is another and set-up's own is not there: an
    /// organisation delivered the job itself, as declarative management does (background tasks, since macOS 15). Where
    /// macOS keeps such a list is asked of the first Mac; any other place counts. It is then neither set up nor removed
    /// here.
    pub delivered: Option<String>,
    /// What launchd prints of it.
    pub printed: Printed,
}

/// What `launchctl print` says of a job, as far as it matters here.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Printed {
    /// The property list that it was loaded from.
    pub path: Option<String>,
    /// Whether it runs now.
    pub running: bool,
    /// How it ended the last time, as launchd words it: `0`, `78: EX_CONFIG`. `None` when it never
    /// ended, or launchd does not say.
    pub last_exit: Option<String>,
}

impl Printed {
    /// Reads what `launchctl print system/LABEL` printed. The manual says that this text is no interface,
    /// so whatever is not found in it counts as not said. What belongs to the job itself is indented once.
    pub fn read(text: &str) -> Self {
        let own = text.lines().filter_map(|line| line.strip_prefix('\t')).filter(|line| !line.starts_with('\t'));
        let mut printed = Self::default();
        for (key, value) in own.filter_map(|line| line.split_once(" = ")) {
            match key {
                "path" => printed.path = Some(value.to_owned()),
                "state" => printed.running = value == "running",
                "last exit code" if value.starts_with(|c: char| c.is_ascii_digit() || c == '-') => {
                    printed.last_exit = Some(value.to_owned());
                }
                _ => {}
            }
        }
        printed
    }

    /// How the last start failed, if it did and the job does not run now.
    pub fn failed(&self) -> Option<&str> {
        self.last_exit.as_deref().filter(|code| !self.running && *code != "0")
    }
}

impl Job {
    pub(crate) fn probe(
        tree: &Tree,
        label: &'static str,
        path: &'static str,
        receipts: &Receipts,
    ) -> Result<Self, Failure> {
        let (plist, text) = tree.found_and_read(path)?;
        let mut all = receipts.mine.iter().chain(&receipts.others).flat_map(|receipt| &receipt.holds);
        let held = all.any(|entry| entry.path() == path);
        let says = text.and_then(|text| plist::Value::from_reader(std::io::Cursor::new(text)).ok());
        // launchd is asked only where something suggests that it might know the job.
        let printed = match plist != FileState::Missing || held || is_there(tree, made_by(label)) {
            true => print(tree, label)?,
            false => None,
        };
        let from = printed.as_ref().and_then(|printed| printed.path.clone()).filter(|_| plist == FileState::Missing);
        let delivered = from.filter(|from| names::normal("/", from) != path);
        let known = printed.is_some() && delivered.is_none();
        // What is disabled outlives its property list, so it is asked for wherever something of iEchor's is seen.
        let is_seen = plist != FileState::Missing || held || is_any_sign_there(tree);
        let is_disabled =
            is_seen && delivered.is_none() && disabled_labels(tree)?.iter().any(|disabled| disabled == label);
        Ok(Self {
            quarantined: plist != FileState::Missing && tree.is_quarantined(path),
            label,
            path,
            plist,
            says,
            known,
            disabled: known && is_disabled,
            off: !known && is_disabled,
            delivered,
            printed: printed.unwrap_or_default(),
        })
    }
}

/// What iEchor has on a Mac, by which it is seen that jobs of it may be known.
const SIGNS: [&str; 6] = [
    names::DEFAULT_SOCKET,
    names::SOCKET_PLIST,
    names::STARTUP,
    names::HELPER_PLIST,
    names::HELPER,
    "/usr/local/bin/iechor",
];

/// What is there while launchd has a job, whoever it has it from.
fn made_by(label: &str) -> &'static str {
    match label {
        names::SOCKET_LABEL => names::DEFAULT_SOCKET,
        names::HELPER_LABEL => names::HELPER_SOCKET,
        // It leaves nothing else.
        _ => names::INSTALL_PLIST,
    }
}

/// During one look, they are looked for once.
fn is_any_sign_there(tree: &Tree) -> bool {
    let is_any = || SIGNS.iter().any(|sign| is_there(tree, sign));
    tree.this_look().map_or_else(is_any, |look| *look.is_any_sign_there.get_or_init(is_any))
}

fn is_there(tree: &Tree, path: &str) -> bool {
    tree.found(path, false).is_ok_and(|found| found != FileState::Missing)
}

/// Whether launchd runs jobs here. It always does, but for a simulated Mac that is not booted: there it
/// only remembers what it was told, so no job of it is expected to have run or to answer.
pub fn runs(tree: &Tree) -> bool {
    let control = || tree.on_disk(&format!("/{}", names::SIMULATED_LAUNCHD));
    tree.simulation().is_none() || UnixStream::connect(control()).is_ok()
}

/// What launchd says of a job; `None` when it does not know it.
///
/// # Errors
/// When launchctl cannot be run.
pub fn print(tree: &Tree, label: &str) -> Result<Option<Printed>, Failure> {
    let (code, said) = launchctl(tree, &["print", &format!("system/{label}")])?;
    Ok((code == 0).then(|| Printed::read(&said)))
}

/// The labels that launchd does not load at boot, whatever their property lists say (F 2.15).
///
/// # Errors
/// When launchctl cannot be run.
pub fn disabled_labels(tree: &Tree) -> Result<Vec<String>, Failure> {
    let (code, said) = launchctl(tree, &["print-disabled", "system"])?;
    Ok(if code == 0 { read_disabled(&said) } else { Vec::new() })
}

/// Reads what `launchctl print-disabled` printed: enabled labels too, as `=> enabled` or `=> disabled`
/// since macOS 26, as `=> false` or `=> true` before (F 2.13).
fn read_disabled(text: &str) -> Vec<String> {
    let entries = text.lines().filter_map(|line| line.trim().strip_prefix('"')?.split_once("\" => "));
    let disabled = entries.filter(|(_, word)| matches!(*word, "disabled" | "true"));
    disabled.map(|(label, _)| label.to_owned()).collect()
}

/// Owner and mode of the socket that the helper's property list asks launchd for, as far as it says.
pub fn listener(plist: &[u8]) -> (Option<u32>, Option<u32>) {
    let says = plist::Value::from_reader(std::io::Cursor::new(plist)).ok();
    let number = |key: &str| {
        let listener = says.as_ref()?.as_dictionary()?.get("Sockets")?.as_dictionary()?.get("Listener")?;
        u32::try_from(listener.as_dictionary()?.get(key)?.as_unsigned_integer()?).ok()
    };
    (number("SockPathOwner"), number("SockPathMode"))
}

/// Held while a program is started: Authorization Services start one as our child without saying which
/// (F 1.41), and it is told by being the only new one.
pub static STARTING: Mutex<()> = Mutex::new(());

/// Runs the Mac's launchctl: exit code, and what it printed: to standard output if it succeeded, else to
/// standard error.
///
/// # Errors
/// When it cannot be run.
pub fn launchctl(tree: &Tree, arguments: &[&str]) -> Result<(i32, String), Failure> {
    let failed = |e: std::io::Error| Failure::io(Doing::Run, names::LAUNCHCTL, e);
    let mut command = Command::new(tree.on_disk(names::LAUNCHCTL));
    command.args(arguments).env_clear().stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let child = {
        let _starting = STARTING.lock().unwrap_or_else(PoisonError::into_inner);
        command.spawn().map_err(failed)?
    };
    let output = child.wait_with_output().map_err(failed)?;
    let said = if output.status.success() { &output.stdout } else { &output.stderr };
    Ok((output.status.code().unwrap_or(-1), String::from_utf8_lossy(said).trim().to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_launchd_prints_of_a_job_is_read_and_what_it_prints_of_its_parts_is_not() {
        let text = "system/com.iechor.vmnetd = {\n\tactive count = 0\n\tpath = /Library/LaunchDaemons/a b.plist\n\ttype = \
                    LaunchDaemon\n\tstate = not running\n\n\tendpoints = {\n\t\tstate = running\n\t\tpath = /x\n\t}\n\truns = \
                    1\n\tlast exit code = 78: EX_CONFIG\n}";
        let printed = Printed::read(text);
        assert_eq!(printed.path.as_deref(), Some("/Library/LaunchDaemons/a b.plist"));
        assert_eq!((printed.running, printed.failed()), (false, Some("78: EX_CONFIG")));
        let never = Printed::read(&text.replace("78: EX_CONFIG", "(never exited)"));
        assert_eq!((never.last_exit.as_deref(), never.failed()), (None, None));
        let well = Printed::read(&text.replace("78: EX_CONFIG", "0"));
        assert_eq!((well.last_exit.as_deref(), well.failed()), (Some("0"), None));
        let running = Printed::read(&text.replacen("not running", "running", 1));
        assert_eq!((running.running, running.failed()), (true, None));
        assert_eq!(Printed::read("nothing that is understood"), Printed::default());
    }

    #[test]
    fn disabled_labels_are_read_as_macos_26_and_as_older_ones_print_them() {
        let new = "\tdisabled services = {\n\t\t\"com.a\" => disabled\n\t\t\"com.b\" => enabled\n\t}\n\tlogin item associations = {\n\t}";
        let old = "\tdisabled services = {\n\t\t\"com.a\" => true\n\t\t\"com.b\" => false\n\t}";
        assert_eq!(read_disabled(new), ["com.a"]);
        assert_eq!(read_disabled(old), ["com.a"]);
        assert_eq!(read_disabled("garbage"), [""; 0]);
    }
}
