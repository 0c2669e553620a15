//! A launchd job: its socket, when it starts, and how `print` shows it. A job gets its socket by systemd's protocol for
//! socket activation (`LISTEN_FDS`).

use std::{
    fs,
    os::{
        fd::AsFd,
        unix::{
            fs::{FileTypeExt, PermissionsExt},
            net::UnixListener,
            process::{CommandExt, ExitStatusExt},
        },
    },
    path::Path,
    process::{Child, Command, ExitStatus, Stdio},
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};
use model::{LaunchdVariant, Ownership, SimulatedMac};
use plist::{Dictionary, Value};
use rustix::process::{Pid, Signal, kill_process, kill_process_group};

use crate::{
    check::{inside, is_quarantined},
    launchd::Shown,
};

/// The minimum time between two starts of a job, whatever starts it (F 2.10).
const THROTTLE: Duration = Duration::from_secs(10);
/// `EX_CONFIG` of sysexits(3): xpcproxy's exit code when it cannot start a program.
const EX_CONFIG: i32 = 78;

pub(crate) struct Job {
    label: String,
    plist: String,
    arguments: Vec<String>,
    keep_alive: bool,
    /// How often it is started (`StartInterval`).
    interval: Option<Duration>,
    loaded: Instant,
    pub(crate) exit_timeout: Duration,
    pub(crate) socket: Option<UnixListener>,
    /// True if background task management denies every start; the job is registered all the same (F 2.17, 2.18).
    denied: bool,
    /// True if it is to be started as soon as the throttle allows.
    pub(crate) due: bool,
    started: Option<Instant>,
    pub(crate) child: Option<Child>,
    runs: u32,
    last_exit: Option<i32>,
}

impl Job {
    pub(crate) fn load(directory: &Path, mac: &SimulatedMac, label: &str, path: &str, at_boot: bool) -> Result<Self> {
        let plist = Value::from_file(inside(directory, path))?;
        let plist = plist.as_dictionary().context("no dictionary")?;
        let text = |value: &Value| value.as_string().map(str::to_owned);
        let mut arguments: Vec<String> =
            plist.get("ProgramArguments").and_then(Value::as_array).into_iter().flatten().filter_map(text).collect();
        if let Some(program) = plist.get("Program").and_then(text) {
            if arguments.is_empty() {
                arguments.push(String::new());
            }
            arguments[0] = program;
        }
        let flag = |key: &str| plist.get(key).and_then(Value::as_boolean).unwrap_or(false);
        let seconds = plist.get("ExitTimeOut").and_then(Value::as_unsigned_integer);
        // F 2.11.
        let usual = if mac.macos >= 26 { 5 } else { 20 };
        let variant = mac.launchd.clone().unwrap_or_default();
        let sockets = plist.get("Sockets").and_then(Value::as_dictionary).into_iter().flat_map(Dictionary::values);
        let mut socket = None;
        for wanted in sockets.filter_map(Value::as_dictionary) {
            socket = listen(directory, mac, &variant, wanted)?;
        }
        let disallowed = at_boot && mac.macos >= 26 && variant.disallows_apples;
        Ok(Self {
            denied: variant.denied.iter().any(|denied| denied == label)
                || (disallowed && arguments.first().is_some_and(|program| is_apples(program))),
            label: label.to_owned(),
            plist: path.to_owned(),
            arguments,
            keep_alive: flag("KeepAlive"),
            interval: plist.get("StartInterval").and_then(Value::as_unsigned_integer).map(Duration::from_secs),
            loaded: Instant::now(),
            exit_timeout: Duration::from_secs(seconds.unwrap_or(usual)),
            socket,
            due: flag("RunAtLoad") || flag("KeepAlive"),
            started: None,
            child: None,
            runs: 0,
            last_exit: None,
        })
    }

    /// Reaps it if it has ended, and starts it if it is due.
    pub(crate) fn look_after(&mut self, directory: &Path, mac: &SimulatedMac) {
        if let Some(status) = self.child.as_mut().and_then(is_over) {
            self.last_exit = Some(status.code().unwrap_or_else(|| -status.signal().unwrap_or_default()));
            self.child = None;
            self.due |= self.keep_alive;
        }
        let since = self.started.unwrap_or(self.loaded);
        self.due |= self.child.is_none() && self.interval.is_some_and(|interval| since.elapsed() >= interval);
        if !self.due || self.child.is_some() || self.is_throttled() {
            return;
        }
        (self.due, self.started) = (false, Some(Instant::now()));
        if self.denied {
            // macOS reports this in its log only: 161, denied by background task management.
            eprintln!("simulated-mac: '{}' is not started: denied by background task management", self.label);
            return;
        }
        self.runs += 1;
        match self.start(directory, mac) {
            Ok(child) => self.child = Some(child),
            Err(e) => {
                eprintln!("simulated-mac: could not start '{}': {e:#}", self.label);
                self.last_exit = Some(EX_CONFIG);
                self.due = self.keep_alive;
            }
        }
    }

    /// Whether it is started by the clock.
    pub(crate) fn is_timed(&self) -> bool {
        self.interval.is_some()
    }

    fn is_throttled(&self) -> bool {
        self.started.is_some_and(|started| started.elapsed() < THROTTLE)
    }

    /// Starts it on demand; `again` terminates a running one first. The throttle still applies (F 2.10).
    pub(crate) fn kickstart(&mut self, again: bool) {
        match &self.child {
            Some(child) if again => terminate(child),
            Some(_) => return,
            None => {}
        }
        self.due = true;
    }

    pub(crate) fn shown(&self) -> Shown {
        let state = match &self.child {
            Some(_) => "running",
            None if self.due => "spawn scheduled",
            None => "not running",
        };
        Shown { state, pid: self.child.as_ref().map(Child::id), runs: self.runs, last_exit: self.last_exit }
    }

    /// Starts the program. Apple's programs are those of this system; all others, and links made by `ln`, are below the
    /// directory. A missing, non-executable or quarantined program is noticed only here (F 2.14).
    fn start(&self, directory: &Path, mac: &SimulatedMac) -> Result<Child> {
        let mut arguments = self.arguments.clone();
        let program = arguments.first().cloned().context("no program")?;
        if program == "/bin/ln"
            && let Some(link) = arguments.last_mut()
        {
            *link = inside(directory, link).to_string_lossy().into_owned();
        }
        let at = if is_apples(&program) { program.clone().into() } else { inside(directory, &program) };
        let meta = fs::metadata(&at).with_context(|| format!("'{program}'"))?;
        if !meta.is_file() || meta.permissions().mode() & 0o111 == 0 {
            bail!("'{program}' is not executable");
        }
        if let Some(path) = [&program, &self.plist].into_iter().find(|path| is_quarantined(directory, mac, path)) {
            bail!("'{path}' is quarantined");
        }
        let mut command = match &self.socket {
            // The shell moves the socket to descriptor 3 and sets LISTEN_PID to the job's own process id.
            Some(socket) => {
                let mut shell = Command::new("/bin/sh");
                shell.args(["-c", "LISTEN_PID=$$ LISTEN_FDS=1 exec \"$@\" 3<&0 </dev/null", "sh"]).arg(at);
                shell.stdin(Stdio::from(socket.as_fd().try_clone_to_owned()?));
                shell
            }
            None => {
                let mut plain = Command::new(at);
                plain.stdin(Stdio::null());
                plain
            }
        };
        command.args(&arguments[1..]).env_clear().env("PATH", "/usr/bin:/bin:/usr/sbin:/sbin").current_dir(directory);
        command.process_group(0).spawn().context("could not be started")
    }
}

fn is_apples(program: &str) -> bool {
    program.starts_with("/bin/") || program.starts_with("/usr/bin/")
}

/// Creates a socket, which never has a wider mode than its own. Removes an old socket at its path first. If the old one
/// is not a socket or cannot be removed, the job is loaded and gets no connections, and only the log reports it
/// (F 2.7).
fn listen(
    directory: &Path,
    mac: &SimulatedMac,
    variant: &LaunchdVariant,
    wanted: &Dictionary,
) -> Result<Option<UnixListener>> {
    let path = wanted.get("SockPathName").and_then(Value::as_string).context("no SockPathName")?;
    let number = |key: &str| wanted.get(key).and_then(Value::as_unsigned_integer).and_then(|n| u32::try_from(n).ok());
    let at = inside(directory, path);
    match fs::symlink_metadata(&at) {
        Ok(meta) if !meta.file_type().is_socket() => {
            eprintln!("simulated-mac: Old socket path is not a socket; path={path}");
            return Ok(None);
        }
        Ok(_) if variant.stale_socket_stays => {
            eprintln!("simulated-mac: Failed to unlinkat() old socket path: path={path}, error=Invalid argument (22)");
            return Ok(None);
        }
        Ok(_) => fs::remove_file(&at)?,
        Err(_) => {}
    }
    let before = rustix::process::umask(rustix::fs::Mode::from_raw_mode(0o177));
    let made = UnixListener::bind(&at);
    rustix::process::umask(before);
    let socket = made.with_context(|| format!("could not listen at '{}'", at.display()))?;
    if mac.ownership == Ownership::Real {
        std::os::unix::fs::chown(&at, number("SockPathOwner"), number("SockPathGroup"))?;
    }
    fs::set_permissions(&at, fs::Permissions::from_mode(number("SockPathMode").unwrap_or(0o666)))?;
    Ok(Some(socket))
}

/// Returns the exit status of a job's process once it has ended, and kills the rest of its process group
/// (launchd.plist(5), `AbandonProcessGroup`).
pub(crate) fn is_over(child: &mut Child) -> Option<ExitStatus> {
    let status = match child.try_wait() {
        Ok(None) => return None,
        Ok(Some(status)) => status,
        Err(_) => ExitStatus::default(),
    };
    if let Some(group) = i32::try_from(child.id()).ok().and_then(Pid::from_raw) {
        let _ = kill_process_group(group, Signal::KILL);
    }
    Some(status)
}

pub(crate) fn terminate(child: &Child) {
    if let Some(pid) = i32::try_from(child.id()).ok().and_then(Pid::from_raw) {
        let _ = kill_process(pid, Signal::TERM);
    }
}
