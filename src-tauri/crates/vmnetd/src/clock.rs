//! The time that a policy expires by. Turning the clock back must not revive one that has expired, so the helper
//! writes down, when a policy is put or read through it, when this Mac booted by the clock of that moment. From
//! then on the time since boot, which nobody can set, gives the least that the time can be.
//!
//! The file lies in `/var/run`, which a restart empties: what a wrong clock made of it does not last. Nobody but root
//! and the system's own services (group daemon) can change or remove it.

use std::time::{SystemTime, UNIX_EPOCH};

use rustix::time::{ClockId, clock_gettime};

/// Where it is written down.
pub const FILE: &str = "/var/run/com.iechor.vmnetd.clock";
/// Its folder, without the link at the top, from `/`.
pub(crate) const FOLDER: &str = "private/var/run";
/// Its name there.
pub(crate) const NAME: &str = "com.iechor.vmnetd.clock";
/// Smaller corrections of the clock are not written down.
const SLACK: u64 = 60;

/// The time, in seconds since 1970 UTC: the clock's, or what the file says if that is later.
pub fn now(file: Option<&[u8]>) -> u64 {
    let (clock, uptime) = read();
    latest(file, clock, uptime)
}

/// What the file is to say, if it does not say that yet.
pub(crate) fn to_write(file: Option<&[u8]>) -> Option<String> {
    let (clock, uptime) = read();
    let boot = latest(file, clock, uptime).saturating_sub(uptime);
    (parse(file).is_none_or(|said| boot > said + SLACK)).then(|| format!("{boot}\n"))
}

fn latest(file: Option<&[u8]>, clock: u64, uptime: u64) -> u64 {
    parse(file).map_or(clock, |boot| clock.max(boot.saturating_add(uptime)))
}

fn parse(file: Option<&[u8]>) -> Option<u64> {
    // Far from the largest number, so that sums are no concern.
    std::str::from_utf8(file?).ok()?.trim_end().parse().ok().filter(|boot| *boot < u64::MAX / 4)
}

/// The clock, and the seconds since this Mac booted, sleep included.
fn read() -> (u64, u64) {
    #[cfg(target_os = "linux")]
    const SINCE_BOOT: ClockId = ClockId::Boottime;
    #[cfg(not(target_os = "linux"))]
    const SINCE_BOOT: ClockId = ClockId::Monotonic;
    let clock = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    (clock, u64::try_from(clock_gettime(SINCE_BOOT).tv_sec).unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_turned_back_counts_for_nothing_once_the_boot_is_written_down() {
        // Booted at 1000, and it is 1300 by the time since boot, whatever the clock says.
        assert_eq!(latest(Some(b"1000\n"), 1300, 300), 1300);
        assert_eq!(latest(Some(b"1000\n"), 700, 300), 1300);
        assert_eq!(latest(Some(b"1000\n"), 1400, 300), 1400);
        assert_eq!(latest(None, 700, 300), 700);
        for nonsense in [&b""[..], b"-1", b"x", b"\xff", b"99999999999999999999", b"18446744073709551615"] {
            assert_eq!(latest(Some(nonsense), 700, 300), 700);
        }
    }

    #[test]
    fn the_boot_is_written_down_once_and_again_only_when_the_clock_was_put_forward() {
        let (clock, uptime) = read();
        let boot = clock - uptime;
        assert_eq!(to_write(None), Some(format!("{boot}\n")));
        for stays in [boot, boot + 5000, boot - 30] {
            assert_eq!(to_write(Some(stays.to_string().as_bytes())), None);
        }
        assert_eq!(to_write(Some((boot - 5000).to_string().as_bytes())), Some(format!("{boot}\n")));
    }
}
