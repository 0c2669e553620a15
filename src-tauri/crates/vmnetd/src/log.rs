//! The system log: one line for each refusal and each failure of the programs that run as root.
//!
//! On macOS this is the unified log, through `syslog(3)`: `log show --predicate 'process == "com.iechor.vmnetd"'`. On
//! Linux it is the socket `/dev/log`. Logging never fails the caller and never blocks; a line that cannot be written is
//! lost. Lines are escaped and truncated, and at most [`A_SECOND`] are written per second, so that a flood of refusals
//! does not fill the log. The number of dropped lines is logged.

use std::{
    fmt::Write,
    sync::{Mutex, PoisonError},
    time::{Duration, Instant},
};

/// The maximum number of lines per second.
pub const A_SECOND: u32 = 10;
/// The maximum length of a line in bytes; the system's own limit is 1024.
pub const LINE: usize = 800;

/// The kind of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// A refused request: facility `auth`, severity `notice`.
    Refusal,
    /// A failure: facility `daemon`, severity `err`.
    Failure,
}

/// Writes a line.
pub fn write(about: About, text: &str) {
    let mut limit = LIMIT.lock().unwrap_or_else(PoisonError::into_inner);
    let Some(left_out) = limit.admits(Instant::now()) else { return };
    say_left_out(left_out);
    here::send(about, &line(text));
}

/// Logs how many lines were dropped, if any. For the end of a program.
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

/// The rate limit: how many lines were written in the second that began at `since`.
struct Limit {
    since: Option<Instant>,
    written: u32,
    left_out: u32,
}

impl Limit {
    /// Admits one more line, or counts it as dropped. `Some` holds how many were dropped since the last line.
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

/// Escapes control characters and truncates to [`LINE`] bytes.
pub(crate) fn line(text: &str) -> String {
    let mut line = String::with_capacity(text.len().min(LINE));
    for c in text.chars() {
        let before = line.len();
        // Writing to a `String` cannot fail. Bidirectional controls are escaped too, because they could make a line
        // look like another.
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

    /// Sends a line. Without `openlog` it carries the program's name.
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

    /// Sends a line as `syslog(3)` does. Opens the socket each time, because the logging daemon may have restarted.
    pub(super) fn send(about: About, line: &str) {
        let program = std::env::current_exe().unwrap_or_default();
        let program = program.file_name().unwrap_or_default().to_string_lossy();
        // RFC 3164: 8 * facility (3 daemon, 4 auth) + severity (3 error, 5 notice).
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
    fn a_line_is_escaped_and_truncated() {
        assert_eq!(line("a\nb\u{1b}[31m\u{7f}\u{85}"), r"a\nb\u{1b}[31m\u{7f}\u{85}");
        assert_eq!(line("\u{202e}ä"), "\\u{202e}ä");
        assert_eq!(line(&"a".repeat(LINE)), format!("{}…", "a".repeat(LINE - 3)));
        for long in ["ä".repeat(5000), "\n".repeat(5000)] {
            assert!(line(&long).len() <= LINE && line(&long).ends_with('…'));
        }
    }

    #[test]
    fn lines_above_the_rate_limit_are_dropped_and_counted() {
        let (mut limit, start) = (Limit { since: None, written: 0, left_out: 0 }, Instant::now());
        let admitted = (0..1000).filter(|_| limit.admits(start).is_some()).count();
        assert_eq!(admitted, A_SECOND as usize);
        assert_eq!(limit.admits(start + Duration::from_millis(999)), None);
        assert_eq!(limit.admits(start + Duration::from_secs(1)), Some(1000 - A_SECOND + 1));
        assert_eq!(limit.admits(start + Duration::from_secs(1)), Some(0));
    }
}
