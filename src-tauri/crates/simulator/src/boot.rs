//! The launchd that runs jobs: `simulated-mac boot`, in the foreground.
//!
//! It loads `/Library/LaunchDaemons`, creates the jobs' sockets, and starts jobs at load, on demand or again
//! (`RunAtLoad`, `Sockets`, `KeepAlive`), each at most every 10 s (F 2.10). It ends them with SIGTERM, and with SIGKILL
//! after `ExitTimeOut` (F 2.11). `simulated-mac launchctl` sends it commands over a socket (`front.rs`). A job whose
//! program cannot be started is loaded all the same, and only `print` shows it. `job.rs` is a single job.

use std::{
    collections::BTreeMap,
    fs,
    io::{BufRead, BufReader, Write},
    os::unix::{
        fs::PermissionsExt,
        net::{UnixListener, UnixStream},
    },
    path::{Path, PathBuf},
    process::Child,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};
use model::{Ownership, SimulatedMac, names};
use rustix::event::{PollFd, PollFlags, Timespec, poll};

use crate::{
    check::{check, check_at_boot, daemons},
    job::{Job, is_over, terminate},
    launchd::{Answered, Shown, State, Ways, changes, describe, empty_var_run, loaded_line, read_state, write_state},
};

/// The polling interval while jobs run.
const TICK: Duration = Duration::from_millis(20);

/// A job that was booted out and has not ended yet.
struct Draining {
    label: String,
    plist: String,
    child: Child,
    until: Instant,
}

struct Launchd {
    directory: PathBuf,
    mac: SimulatedMac,
    state: State,
    jobs: BTreeMap<String, Job>,
    draining: Vec<Draining>,
}

/// Runs launchd until `launchctl halt`.
///
/// # Errors
/// When there is no simulated Mac, or one is running there already.
pub fn boot(directory: &Path) -> Result<()> {
    let directory = directory.canonicalize().with_context(|| format!("no such Mac: '{}'", directory.display()))?;
    let mac = describe(&directory)?;
    let path = directory.join(names::SIMULATED_LAUNCHD);
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
            let busy = !self.draining.is_empty()
                || self.jobs.values().any(|job| job.due || job.child.is_some() || job.is_timed());
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

    /// Starts jobs that are due, reaps those that ended.
    fn look_after(&mut self) {
        for job in self.jobs.values_mut() {
            job.look_after(&self.directory, &self.mac);
        }
        self.draining.retain_mut(|draining| {
            let over = is_over(&mut draining.child).is_some();
            if !over && draining.until <= Instant::now() {
                let _ = draining.child.kill();
            }
            !over
        });
    }

    /// Answers one launchctl command; false after `halt`.
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
            ["bootstrap", "system", path] if self.drains(names::split(path).1.trim_end_matches(".plist")).is_some() => {
                let text = "Bootstrap failed: 5: Input/output error\nit is still ending";
                return Answered { code: 5, text: text.to_owned() };
            }
            ["bootout", target] if self.drains(target.trim_start_matches("system/")).is_some() => return self.ending(),
            // A job is listed until it has ended (F 2.16).
            ["print", target] => {
                if let Some(draining) = self.drains(target.trim_start_matches("system/")) {
                    let shown = Shown { state: "running", pid: Some(draining.child.id()), ..Shown::default() };
                    return Answered::fine(shown.text(target, &draining.plist));
                }
            }
            _ => {}
        }
        // The description of this Mac may have changed, for example a switch in Login Items.
        if let Ok(mac) = describe(&self.directory) {
            self.mac = mac;
        }
        let before = self.state.clone();
        self.state.notice_switches(&self.mac);
        let checked = |plist: &str| check(&self.directory, &self.mac, plist);
        let mut answered = self.state.run(words, &Ways::of(&self.mac), checked);
        for (label, path) in self.state.loaded.clone() {
            if !before.loaded.contains_key(&label)
                && let Err(e) = self.load(&label, &path, false)
            {
                self.state.loaded.remove(&label);
                answered = Answered { code: 5, text: format!("Bootstrap failed: 5: Input/output error\n{e:#}") };
            }
        }
        for (label, path) in &before.loaded {
            if !self.state.loaded.contains_key(label) && self.unload(label, path) {
                answered = self.ending();
            }
        }
        if self.state != before {
            let _ = write_state(&self.directory, &self.state);
        }
        match words {
            ["kickstart", options @ .., target] => {
                if let Some(job) = target.strip_prefix("system/").and_then(|label| self.jobs.get_mut(label)) {
                    job.kickstart(options.contains(&"-k"));
                }
            }
            ["print", target] => {
                let label = target.trim_start_matches("system/");
                if let (Some(job), Some(plist)) = (self.jobs.get(label), self.state.loaded.get(label)) {
                    answered.text = job.shown().text(target, plist);
                }
            }
            _ => {}
        }
        answered
    }

    fn drains(&self, label: &str) -> Option<&Draining> {
        self.draining.iter().find(|draining| draining.label == label)
    }

    /// Returns the answer of bootout while a job still ends: success, or 36 (F 2.16).
    fn ending(&self) -> Answered {
        match &self.mac.launchd {
            Some(variant) if variant.bootout_tells => {
                Answered { code: 36, text: "Boot-out failed: 36: Operation now in progress".to_owned() }
            }
            _ => Answered::fine(String::new()),
        }
    }

    /// Loads every job that is not disabled, as at boot. Returns a line for each.
    fn load_all(&mut self) -> Result<Vec<String>> {
        self.mac = describe(&self.directory)?;
        self.state = read_state(&self.directory)?.at_boot(&self.mac);
        let mut said = Vec::new();
        for path in daemons(&self.directory)? {
            let checked = |plist: &str| check_at_boot(&self.directory, &self.mac, plist);
            let mut answered = self.state.run(&["bootstrap", "system", &path], &Ways::default(), checked);
            let label = names::split(&path).1.trim_end_matches(".plist");
            if answered.code == 0
                && let Err(e) = self.load(label, &path, true)
            {
                self.state.loaded.remove(label);
                answered = Answered { code: 5, text: format!("{e:#}") };
            }
            said.push(loaded_line(&path, &answered));
        }
        write_state(&self.directory, &self.state)?;
        Ok(said)
    }

    fn load(&mut self, label: &str, path: &str, at_boot: bool) -> Result<()> {
        let job = Job::load(&self.directory, &self.mac, label, path, at_boot)?;
        self.jobs.insert(label.to_owned(), job);
        self.look_after();
        Ok(())
    }

    /// Unloads a job. Returns true if it has not ended yet: launchctl does not wait for it (F 2.16).
    fn unload(&mut self, label: &str, plist: &str) -> bool {
        let Some(mut job) = self.jobs.remove(label) else { return false };
        let Some(mut child) = job.child.take() else { return false };
        terminate(&child);
        if is_over(&mut child).is_some() {
            return false;
        }
        let until = Instant::now() + job.exit_timeout;
        self.draining.push(Draining { label: label.to_owned(), plist: plist.to_owned(), child, until });
        true
    }

    fn end_all(&mut self) {
        let jobs = std::mem::take(&mut self.jobs).into_values().filter_map(|job| job.child);
        let draining = std::mem::take(&mut self.draining).into_iter().map(|draining| draining.child);
        for mut child in jobs.chain(draining) {
            let _ = child.kill();
            let _ = child.wait();
            is_over(&mut child);
        }
    }
}
