//! launchd that runs jobs: `simulated-mac boot`, in the foreground.
//!
//! It loads `/Library/LaunchDaemons`, makes the sockets that jobs name, starts jobs at load, on
//! demand or again (`RunAtLoad`, `Sockets`, `KeepAlive`), at most every 10 s each (F 2.10), and ends
//! them with SIGTERM, then SIGKILL after `ExitTimeOut` (F 2.11). `simulated-mac launchctl` asks it
//! while it runs. Jobs get a socket as systemd passes one, since Linux knows no other way.

use std::{
    collections::BTreeMap,
    fs,
    io::{BufRead, BufReader, Write},
    os::{
        fd::AsFd,
        unix::{
            fs::PermissionsExt,
            net::{UnixListener, UnixStream},
            process::CommandExt,
        },
    },
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};
use model::{Ownership, SimulatedMac, names};
use plist::{Dictionary, Value};
use rustix::{
    event::{PollFd, PollFlags, Timespec, poll},
    process::{Pid, Signal, kill_process, kill_process_group},
};

use crate::launchd::{Answered, State, changes, check, describe, empty_var_run, read_state, write_state};

/// Where it listens to launchctl.
pub(crate) const CONTROL: &str = "simulated-launchd.sock";
/// A job is not started more than once in this time (F 2.10).
const THROTTLE: Duration = Duration::from_secs(10);
/// How long an ending job may take, unless its property list says otherwise (F 2.11).
const EXIT_TIMEOUT: Duration = Duration::from_secs(20);
/// How often running jobs are looked after.
const TICK: Duration = Duration::from_millis(20);

struct Job {
    arguments: Vec<String>,
    keep_alive: bool,
    exit_timeout: Duration,
    socket: Option<UnixListener>,
    /// To be started when the throttle allows it.
    due: bool,
    started: Option<Instant>,
    child: Option<Child>,
}

struct Launchd {
    directory: PathBuf,
    mac: SimulatedMac,
    state: State,
    jobs: BTreeMap<String, Job>,
    /// Booted out, and not ended yet.
    draining: Vec<(String, Child, Instant)>,
}

/// Runs launchd until `launchctl halt`.
///
/// # Errors
/// When there is no simulated Mac, or one is running there already.
pub fn boot(directory: &Path) -> Result<()> {
    let directory = directory.canonicalize().with_context(|| format!("no such Mac: '{}'", directory.display()))?;
    let mac = describe(&directory)?;
    let path = directory.join(CONTROL);
    if UnixStream::connect(&path).is_ok() {
        bail!("this Mac is running already\nhelp: end it with: simulated-mac launchctl '{}' halt", directory.display());
    }
    let _ = fs::remove_file(&path);
    let control = UnixListener::bind(&path).with_context(|| format!("could not listen at '{}'", path.display()))?;
    fs::set_permissions(&path, fs::Permissions::from_mode(0o666))?;
    let mut launchd = Launchd { directory, mac, state: State::default(), jobs: BTreeMap::new(), draining: Vec::new() };
    launchd.load_all()?;
    println!("booted");
    let served = launchd.serve(&control);
    launchd.end_all();
    let _ = fs::remove_file(&path);
    served
}

/// Asks the launchd that runs on a Mac; `None` when none does.
pub(crate) fn ask(directory: &Path, command: &[&str]) -> Option<Answered> {
    let mut control = UnixStream::connect(directory.join(CONTROL)).ok()?;
    let line = serde_json::to_string(command).ok()?;
    writeln!(control, "{line}").ok()?;
    let mut answer = String::new();
    BufReader::new(control).read_line(&mut answer).ok()?;
    serde_json::from_str(&answer).ok()
}

impl Launchd {
    fn serve(&mut self, control: &UnixListener) -> Result<()> {
        loop {
            self.look_after();
            let idle: Vec<String> = self
                .jobs
                .iter()
                .filter(|(_, job)| job.socket.is_some() && job.child.is_none() && !job.due)
                .map(|(label, _)| label.clone())
                .collect();
            let mut waiting = vec![PollFd::new(control, PollFlags::IN)];
            waiting.extend(
                idle.iter().filter_map(|label| {
                    self.jobs[label].socket.as_ref().map(|socket| PollFd::new(socket, PollFlags::IN))
                }),
            );
            let busy = !self.draining.is_empty() || self.jobs.values().any(|job| job.due || job.child.is_some());
            let tick = Timespec::try_from(TICK).ok().filter(|_| busy);
            poll(&mut waiting, tick.as_ref())?;
            let ready: Vec<bool> = waiting.iter().map(|fd| !fd.revents().is_empty()).collect();
            for (label, _) in idle.iter().zip(&ready[1..]).filter(|(_, ready)| **ready) {
                if let Some(job) = self.jobs.get_mut(label) {
                    job.due = true;
                }
            }
            if ready[0]
                && let Ok((stream, _)) = control.accept()
                && !self.answer(stream)
            {
                return Ok(());
            }
        }
    }

    /// Starts what is due, notices what ended.
    fn look_after(&mut self) {
        for (label, job) in &mut self.jobs {
            if job.child.as_mut().is_some_and(is_over) {
                job.child = None;
                job.due |= job.keep_alive;
            }
            let throttled = job.started.is_some_and(|started| started.elapsed() < THROTTLE);
            if job.due && job.child.is_none() && !throttled {
                (job.due, job.started) = (false, Some(Instant::now()));
                match start(&self.directory, job) {
                    Ok(child) => job.child = Some(child),
                    Err(e) => eprintln!("simulated-mac: could not start '{label}': {e:#}"),
                }
            }
        }
        self.draining.retain_mut(|(_, child, until)| {
            let over = is_over(child);
            if !over && *until <= Instant::now() {
                let _ = child.kill();
            }
            !over
        });
    }

    /// Answers launchctl; false when it was told to halt.
    fn answer(&mut self, stream: UnixStream) -> bool {
        let _ = stream.set_read_timeout(Some(Duration::from_secs(2)));
        let peer = rustix::net::sockopt::socket_peercred(&stream).map(|peer| peer.uid);
        let allowed = self.mac.ownership == Ownership::Zones || peer.is_ok_and(|uid| uid.is_root());
        let mut line = String::new();
        if BufReader::new(&stream).read_line(&mut line).is_err() {
            return true;
        }
        let words: Vec<String> = serde_json::from_str(&line).unwrap_or_default();
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let halt = words == ["halt"] && allowed;
        let answered = if changes(&words) && !allowed { crate::launchd::not_root() } else { self.run(&words) };
        let _ = writeln!(&stream, "{}", serde_json::to_string(&answered).unwrap_or_default());
        !halt
    }

    fn run(&mut self, words: &[&str]) -> Answered {
        match words {
            ["halt"] => return Answered::fine(String::new()),
            ["reboot"] => {
                self.end_all();
                let said = empty_var_run(&self.directory).and_then(|()| self.load_all());
                return match said {
                    Ok(said) => Answered::fine(said.join("\n")),
                    Err(e) => Answered { code: 1, text: format!("{e:#}") },
                };
            }
            ["bootstrap", "system", path] if self.drains(names::split(path).1.trim_end_matches(".plist")) => {
                let text = "Bootstrap failed: 5: Input/output error\nit is still ending";
                return Answered { code: 5, text: text.to_owned() };
            }
            ["bootout", target] if self.drains(target.trim_start_matches("system/")) => return in_progress(),
            _ => {}
        }
        let loaded = self.state.loaded.clone();
        // What is switched off in Login Items may have changed.
        if let Ok(mac) = describe(&self.directory) {
            self.mac = mac;
        }
        let checked = |plist: &str| check(&self.directory, &self.mac, plist);
        let mut answered = self.state.run(words, checked);
        if answered.code != 0 {
            return answered;
        }
        for (label, path) in self.state.loaded.clone() {
            if !loaded.contains_key(&label)
                && let Err(e) = self.load(&label, &path)
            {
                self.state.loaded.remove(&label);
                answered = Answered { code: 5, text: format!("Bootstrap failed: 5: Input/output error\n{e:#}") };
            }
        }
        for label in loaded.keys() {
            if !self.state.loaded.contains_key(label) && self.unload(label) {
                answered = in_progress();
            }
        }
        if self.state.loaded != loaded || matches!(words, ["enable" | "disable", ..]) {
            let _ = write_state(&self.directory, &self.state);
        }
        match words {
            ["kickstart", options @ .., target] => {
                if let Some(job) = target.strip_prefix("system/").and_then(|label| self.jobs.get_mut(label)) {
                    match &job.child {
                        Some(child) if options.contains(&"-k") => terminate(child),
                        Some(_) => return answered,
                        None => {}
                    }
                    // By hand: no throttle.
                    (job.due, job.started) = (true, None);
                }
            }
            ["print", target] => {
                let job = target.strip_prefix("system/").and_then(|label| self.jobs.get(label));
                if let Some(pid) = job.and_then(|job| job.child.as_ref()).map(Child::id) {
                    answered.text =
                        answered.text.replace("state = not running", &format!("state = running\n\tpid = {pid}"));
                }
            }
            _ => {}
        }
        answered
    }

    fn drains(&self, label: &str) -> bool {
        self.draining.iter().any(|(draining, ..)| draining == label)
    }

    /// As at boot: everything that is there and not switched off. A line for each.
    fn load_all(&mut self) -> Result<Vec<String>> {
        let disabled = read_state(&self.directory)?.disabled;
        self.state = State { disabled, ..State::default() };
        let mut said = Vec::new();
        for path in crate::launchd::daemons(&self.directory)? {
            let answered = self.run(&["bootstrap", "system", &path]);
            said.push(crate::launchd::loaded_line(&path, &answered));
        }
        write_state(&self.directory, &self.state)?;
        Ok(said)
    }

    fn load(&mut self, label: &str, path: &str) -> Result<()> {
        let plist = Value::from_file(inside(&self.directory, path))?;
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
        let seconds = plist.get("ExitTimeOut").and_then(Value::as_unsigned_integer).map(Duration::from_secs);
        let sockets = plist.get("Sockets").and_then(Value::as_dictionary).into_iter().flat_map(Dictionary::values);
        let mut socket = None;
        for wanted in sockets.filter_map(Value::as_dictionary) {
            socket = Some(self.socket(wanted)?);
        }
        let job = Job {
            arguments,
            keep_alive: flag("KeepAlive"),
            exit_timeout: seconds.unwrap_or(EXIT_TIMEOUT),
            socket,
            due: flag("RunAtLoad") || flag("KeepAlive"),
            started: None,
            child: None,
        };
        self.jobs.insert(label.to_owned(), job);
        self.look_after();
        Ok(())
    }

    /// An old file is removed, and the new one never stands with a wider mode (F 2.7).
    fn socket(&self, wanted: &Dictionary) -> Result<UnixListener> {
        let path = wanted.get("SockPathName").and_then(Value::as_string).context("no SockPathName")?;
        let number =
            |key: &str| wanted.get(key).and_then(Value::as_unsigned_integer).and_then(|n| u32::try_from(n).ok());
        let at = inside(&self.directory, path);
        let _ = fs::remove_file(&at);
        let before = rustix::process::umask(rustix::fs::Mode::from_raw_mode(0o177));
        let made = UnixListener::bind(&at);
        rustix::process::umask(before);
        let socket = made.with_context(|| format!("could not listen at '{}'", at.display()))?;
        if self.mac.ownership == Ownership::Real {
            std::os::unix::fs::chown(&at, number("SockPathOwner"), number("SockPathGroup"))?;
        }
        fs::set_permissions(&at, fs::Permissions::from_mode(number("SockPathMode").unwrap_or(0o666)))?;
        Ok(socket)
    }

    /// Whether it takes longer.
    fn unload(&mut self, label: &str) -> bool {
        let Some(mut job) = self.jobs.remove(label) else { return false };
        let Some(mut child) = job.child.take() else { return false };
        terminate(&child);
        let until = Instant::now() + Duration::from_millis(200);
        while Instant::now() < until {
            if is_over(&mut child) {
                return false;
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        self.draining.push((label.to_owned(), child, Instant::now() + job.exit_timeout));
        true
    }

    fn end_all(&mut self) {
        let jobs = std::mem::take(&mut self.jobs).into_values().filter_map(|job| job.child);
        for mut child in jobs.chain(std::mem::take(&mut self.draining).into_iter().map(|(_, child, _)| child)) {
            let _ = child.kill();
            let _ = child.wait();
            is_over(&mut child);
        }
    }
}

/// F 2.16.
fn in_progress() -> Answered {
    Answered { code: 36, text: "Boot-out failed: 36: Operation now in progress".to_owned() }
}

/// Whether a job's process ended. What it left running goes with it (launchd.plist(5),
/// `AbandonProcessGroup`).
fn is_over(child: &mut Child) -> bool {
    if matches!(child.try_wait(), Ok(None)) {
        return false;
    }
    if let Some(group) = i32::try_from(child.id()).ok().and_then(Pid::from_raw) {
        let _ = kill_process_group(group, Signal::KILL);
    }
    true
}

fn terminate(child: &Child) {
    if let Some(pid) = i32::try_from(child.id()).ok().and_then(Pid::from_raw) {
        let _ = kill_process(pid, Signal::TERM);
    }
}

fn inside(directory: &Path, path: &str) -> PathBuf {
    directory.join(names::physical(path).trim_start_matches('/'))
}

/// Apple's programs are this system's; all others, and what `ln` makes, are below the directory.
fn start(directory: &Path, job: &Job) -> Result<Child> {
    let mut arguments = job.arguments.clone();
    let program = arguments.first().cloned().context("no program")?;
    let apples = program.starts_with("/bin/") || program.starts_with("/usr/bin/");
    if program == "/bin/ln"
        && let Some(link) = arguments.last_mut()
    {
        *link = inside(directory, link).to_string_lossy().into_owned();
    }
    let program = if apples { program.into() } else { inside(directory, &program) };
    let mut command = match &job.socket {
        // The socket becomes descriptor 3, and the job learns its own number.
        Some(socket) => {
            let mut shell = Command::new("/bin/sh");
            shell.args(["-c", "LISTEN_PID=$$ LISTEN_FDS=1 exec \"$@\" 3<&0 </dev/null", "sh"]).arg(program);
            shell.stdin(Stdio::from(socket.as_fd().try_clone_to_owned()?));
            shell
        }
        None => {
            let mut plain = Command::new(program);
            plain.stdin(Stdio::null());
            plain
        }
    };
    command.args(&arguments[1..]).env_clear().env("PATH", "/usr/bin:/bin:/usr/sbin:/sbin").current_dir(directory);
    command.process_group(0).spawn().context("could not be started")
}
