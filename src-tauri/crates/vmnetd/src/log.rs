//! The system's log: one line for each refusal and each failure of what runs as root.
//!
//! On macOS it is the unified log, which `syslog(3)` writes to: `log show --predicate 'process ==
//! "com.iechor.vmnetd"'`. On Linux it is the socket `/dev/log`. Logging never fails whoever logs and never
//! waits: what finds no room is lost. Lines are escaped and cut off, and no more than [`A_SECOND`] are written
//! in a second, so that a flood of refusals does not fill the log; how many were left out is said in a line of
//! its own.

use std::{
    fmt::Write,
    sync::{Mutex, PoisonError},
    time::{Duration, Instant},
};

/// How many lines are written in a second.
pub const A_SECOND: u32 = 10;
/// How long a line may be, in bytes; the system's own limit is 1024.
pub const LINE: usize = 800;

/// What a line is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// Somebody was refused: facility `auth`, severity `notice`.
    Refusal,
    /// Something failed: facility `daemon`, severity `err`.
    Failure,
}

/// Writes a line.
pub fn write(about: About, text: &str) {
    let mut limit = LIMIT.lock().unwrap_or_else(PoisonError::into_inner);
    let Some(left_out) = limit.admits(Instant::now()) else { return };
    say_left_out(left_out);
    here::send(about, &line(text));
}

/// Says how many lines were left out, if any were: before a program ends.
pub fn end() {
    let mut limit = LIMIT.lock().unwrap_or_else(PoisonError::into_inner);
    say_left_out(std::mem::take(&mut limit.left_out));
}

fn say_left_out(count: u32) {
    if count > 0 {
        here::send(About::Refusal, &format!("{count} more lines were left out"));
    }
}

static LIMIT: Mutex<Limit> = Mutex::new(Limit { since: None, written: 0, left_out: 0 });

/// How many lines were written in the second that began then.
struct Limit {
    since: Option<Instant>,
    written: u32,
    left_out: u32,
}

impl Limit {
    /// Whether one more line may be written: `Some` of how many were left out before it, which is then
    /// forgotten.
    fn admits(&mut self, now: Instant) -> Option<u32> {
        if self.since.is_none_or(|since| now.duration_since(since) >= Duration::from_secs(1)) {
            (self.since, self.written) = (Some(now), 0);
        }
        if self.written < A_SECOND {
            self.written += 1;
            return Some(std::mem::take(&mut self.left_out));
        }
        self.left_out = self.left_out.saturating_add(1);
        None
    }
}

/// One line without control characters, of at most [`LINE`] bytes.
pub(crate) fn line(text: &str) -> String {
    let mut line = String::with_capacity(text.len().min(LINE));
    for c in text.chars() {
        let before = line.len();
        // Writing to a text cannot fail. What turns the direction of a text round could make a line look
        // like another, so it is escaped as well.
        let _ = match c.is_control()
            || matches!(c, '\u{200e}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        {
            true => write!(line, "{}", c.escape_default()),
            false => write!(line, "{c}"),
        };
        if line.len() > LINE - '…'.len_utf8() {
            line.truncate(before);
            line.push('…');
            break;
        }
    }
    line
}

#[cfg(target_os = "macos")]
mod here {
    use nix::syslog::{Facility, Priority, Severity, syslog};

    use super::About;

    /// Without `openlog`: a line then bears the program's name, which is what it should.
    pub(super) fn send(about: About, line: &str) {
        let priority = match about {
            About::Refusal => Priority::new(Severity::LOG_NOTICE, Facility::LOG_AUTH),
            About::Failure => Priority::new(Severity::LOG_ERR, Facility::LOG_DAEMON),
        };
        let _ = syslog(priority, line);
    }
}

#[cfg(not(target_os = "macos"))]
mod here {
    use std::{os::unix::net::UnixDatagram, path::Path};

    use super::About;

    /// A datagram in the form of `syslog(3)`; opened anew each time, since the logging daemon may start anew.
    pub(super) fn send(about: About, line: &str) {
        let program = std::env::current_exe().unwrap_or_default();
        let program = program.file_name().unwrap_or_default().to_string_lossy();
        // RFC 3164: eight times the facility (3 daemon, 4 auth), and the severity (3 error, 5 notice).
        let priority = match about {
            About::Refusal => 4 * 8 + 5,
            About::Failure => 3 * 8 + 3,
        };
        let text = format!("<{priority}>{program}[{}]: {line}", std::process::id());
        if let Ok(socket) = UnixDatagram::unbound()
            && socket.set_nonblocking(true).is_ok()
        {
            let _ = socket.send_to(text.as_bytes(), Path::new("/dev/log"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_one_line_and_has_an_end() {
        assert_eq!(line("a\nb\u{1b}[31m\u{7f}\u{85}"), r"a\nb\u{1b}[31m\u{7f}\u{85}");
        assert_eq!(line("\u{202e}ä"), "\\u{202e}ä");
        assert_eq!(line(&"a".repeat(LINE)), format!("{}…", "a".repeat(LINE - 3)));
        for long in ["ä".repeat(5000), "\n".repeat(5000)] {
            assert!(line(&long).len() <= LINE && line(&long).ends_with('…'));
        }
    }

    #[test]
    fn a_flood_is_left_out_and_counted() {
        let (mut limit, start) = (Limit { since: None, written: 0, left_out: 0 }, Instant::now());
        let admitted = (0..1000).filter(|_| limit.admits(start).is_some()).count();
        assert_eq!(admitted, A_SECOND as usize);
        assert_eq!(limit.admits(start + Duration::from_millis(999)), None);
        assert_eq!(limit.admits(start + Duration::from_secs(1)), Some(1000 - A_SECOND + 1));
        assert_eq!(limit.admits(start + Duration::from_secs(1)), Some(0));
    }
}
