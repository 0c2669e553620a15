//! Asking a shell of the person, or another program as the person: one question, a time limit, nothing left running.

use std::{
    io::Read,
    os::unix::process::CommandExt,
    path::PathBuf,
    process::{Child, ChildStdout, Command, Stdio},
    sync::{
        Mutex, PoisonError,
        mpsc::{RecvTimeoutError, channel},
    },
    thread,
    time::{Duration, Instant},
};

use model::{Person, Said, names, said};
use rustix::process::{Pid, Signal, geteuid, kill_process_group};

use crate::Tree;

/// How long a shell may take.
const LIMIT: Duration = Duration::from_millis(2500);
/// How long a shell that took longer is not asked again, since it would cost as much again.
const PATIENCE: Duration = Duration::from_secs(10);
/// The PATH that launchd gives to what it starts, terminals among it: tcsh has none without.
const PATH: &str = "/usr/bin:/bin:/usr/sbin:/sbin";
/// More output than this is no answer.
const OUTPUT: usize = 1 << 20;
/// The last time that a shell took longer than it may.
static SLOW: Mutex<Option<(PathBuf, PathBuf, Instant)>> = Mutex::new(None);

/// Stands before, between and after the values of an answer, so that what profiles print is no part of it.
pub fn mark() -> String {
    format!("=iechor-setup-{}=", std::process::id())
}

/// Whether this process may run what the person's profiles say: only as the person, never as root.
pub fn may_ask(tree: &Tree, person: &Person) -> bool {
    let runs_as = geteuid();
    !runs_as.is_root() && (!tree.owners_are_real() || runs_as.as_raw() == person.uid)
}

/// Runs a shell of the person in a clean environment, and returns the values that it printed between marks; or why
/// there are none. On a simulated Mac its home lies in the tree, and the files of `/etc` that it reads are this
/// system's, which has no path_helper.
pub fn ask<const N: usize>(
    tree: &Tree,
    person: &Person,
    program: &str,
    arguments: &[String],
) -> Result<[String; N], Said> {
    let (at, home) = (lies_at(tree, program)?, tree.on_disk(&person.home));
    let slow = || said!("cause-shell-slow", path = program, seconds = LIMIT.as_secs_f32().to_string());
    let mut last = SLOW.lock().unwrap_or_else(PoisonError::into_inner);
    if last.as_ref().is_some_and(|(which, whose, when)| (which, whose) == (&at, &home) && when.elapsed() < PATIENCE) {
        return Err(slow());
    }
    let mut command = Command::new(&at);
    command.args(arguments).env_clear();
    command.env("HOME", &home).env("USER", &person.name).env("LOGNAME", &person.name);
    command.env("SHELL", program).env("TERM", "dumb").env("PATH", PATH);
    match within(&mut command, LIMIT, answer)
        .map_err(|e| said!("cause-shell-not_run", path = program, text = Said::of_io(&e)))?
    {
        Ok(values) => Ok(values),
        Err(Unanswered::Ended) => Err(said!("cause-shell-ended", path = program)),
        Err(Unanswered::Late) => {
            *last = Some((at, home, Instant::now()));
            Err(slow())
        }
    }
}

/// Why a program gave no answer.
pub(crate) enum Unanswered {
    /// It ended without one.
    Ended,
    /// It took longer than it may.
    Late,
}

/// Runs a program until `read` has its answer from its standard output, for no longer than `limit`; then it is ended
/// with all that it started.
///
/// # Errors
/// When it cannot be started.
pub(crate) fn within<T: Send + 'static>(
    command: &mut Command,
    limit: Duration,
    read: impl FnOnce(ChildStdout) -> Option<T> + Send + 'static,
) -> std::io::Result<Result<T, Unanswered>> {
    command.process_group(0).current_dir("/");
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut child = command.spawn()?;
    let (say, heard) = channel();
    let output = child.stdout.take();
    // Ends with whatever holds the other end of the pipe, which this call may not wait for.
    thread::spawn(move || say.send(output.and_then(read)));
    let answer = heard.recv_timeout(limit);
    end(&mut child);
    Ok(match answer {
        Ok(Some(values)) => Ok(values),
        Ok(None) | Err(RecvTimeoutError::Disconnected) => Err(Unanswered::Ended),
        Err(RecvTimeoutError::Timeout) => Err(Unanswered::Late),
    })
}

/// The values of an answer, as soon as it is complete.
fn answer<const N: usize>(mut output: impl Read) -> Option<[String; N]> {
    let (mark, mut text, mut part) = (mark(), Vec::new(), [0; 4096]);
    loop {
        let length = output.read(&mut part).ok().filter(|length| *length > 0 && text.len() < OUTPUT)?;
        text.extend_from_slice(&part[..length]);
        if let Some(values) = values(&String::from_utf8_lossy(&text), &mark) {
            return Some(values);
        }
    }
}

/// The values between the marks of a complete answer.
fn values<const N: usize>(text: &str, mark: &str) -> Option<[String; N]> {
    let parts: Vec<&str> = text.split(mark).collect();
    let values = parts.get(1..=N).filter(|_| parts.len() > N + 1)?;
    Some(std::array::from_fn(|i| values[i].to_owned()))
}

/// Ends a shell with all that it started in its process group.
fn end(child: &mut Child) {
    let _ = kill_process_group(Pid::from_child(child), Signal::KILL);
    let _ = child.wait();
}

/// Where a shell lies. The programs of a simulated Mac are empty files, for which those of this system stand in.
fn lies_at(tree: &Tree, program: &str) -> Result<PathBuf, Said> {
    let at = tree.on_disk(&tree.without_links(program));
    let there = std::fs::metadata(&at).ok().filter(std::fs::Metadata::is_file);
    let (_, name) = names::split(program);
    let stand_in =
        || ["/bin", "/usr/bin"].map(|folder| PathBuf::from(folder).join(name)).into_iter().find(|at| at.is_file());
    let found = match (there, tree.simulation()) {
        (Some(_), None) => Some(at),
        (Some(file), Some(_)) if file.len() > 0 => Some(at),
        (_, Some(_)) => stand_in(),
        (None, None) => None,
    };
    found.ok_or_else(|| said!("cause-shell-missing", path = program))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_what_stands_between_the_marks_whatever_else_is_printed() {
        let read = |text: &str| values::<2>(text, "=m=");
        let found = |path: &str, host: &str| Some([path.to_owned(), host.to_owned()]);
        assert_eq!(read("Welcome!\n=m=/a:/b=m=c=m=bye"), found("/a:/b", "c"));
        assert_eq!(read("=m==m==m="), found("", ""));
        for incomplete in ["", "Welcome!", "=m=/a:/b=m=", "=m=/a:/b=m=c"] {
            assert_eq!(read(incomplete), None, "{incomplete}");
        }
    }
}
