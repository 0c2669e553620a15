//! What is planned for the default socket on each kind of Mac.

use model::CliTools;

use super::*;
use crate::testing::{Mac, check, choices, link, replacing, unreadable_at};

const DOCKER: &str = "/Users/dev/.docker/run/docker.sock";

#[test]
fn each_kind_of_mac_gives_its_part_of_the_plan() {
    let of = |socket| choices(CliTools::Off, socket, false);
    let (on, off) = (|| Some(of(true)), || Some(of(false)));
    let done = || Mac::fresh().set_up(&of(true));
    let replaced = || replacing(of(true), &[names::DEFAULT_SOCKET_NAME]);
    let changed = |change: fn(&mut Socket)| {
        let mut mac = done();
        change(mac.socket());
        mac
    };
    check(
        Some(ITEM),
        &[
            ("nothing chosen", Mac::fresh(), off(), &["Off"]),
            (
                "a new Mac",
                Mac::fresh(),
                on(),
                &[
                    "root + directory TOOLS",
                    "root + program TOOLS/*.socket",
                    "root + link /var/run/iechor.sock",
                    "root + file DAEMONS/*.socket.plist",
                    "root load *.socket",
                    "Differs",
                ],
            ),
            ("set up", done(), on(), &["InOrder"]),
            (
                "set up, then off",
                done(),
                off(),
                &[
                    "root - /var/run/iechor.sock",
                    "root unload *.socket",
                    "root - DAEMONS/*.socket.plist",
                    "root - TOOLS/*.socket",
                    "root - directory TOOLS",
                    "Differs",
                ],
            ),
            (
                "the link is gone",
                done().with(names::DEFAULT_SOCKET, FileState::Missing),
                on(),
                &["root + link /var/run/iechor.sock", "Differs"],
            ),
            (
                "the link leads elsewhere",
                done().with(names::DEFAULT_SOCKET, link(DOCKER)),
                on(),
                &["taken iechor.sock by DockerDesktop", "Taken"],
            ),
            (
                "the property list is gone",
                done().with(names::SOCKET_PLIST, FileState::Missing),
                on(),
                &["root unload *.socket", "root + file DAEMONS/*.socket.plist", "root load *.socket", "Differs"],
            ),
            (
                "a directory is where the property list belongs",
                done().with(names::SOCKET_PLIST, FileState::Directory),
                on(),
                &["InTheWay: '/Library/LaunchDaemons/com.iechor.socket.plist' is not a regular file"],
            ),
            (
                "the program is an older one",
                done().with_older_programs(),
                on(),
                &["root unload *.socket", "root + program TOOLS/*.socket", "root load *.socket", "Differs"],
            ),
            (
                "launchd does not know the job",
                changed(|socket| socket.job.known = false),
                on(),
                &["root load *.socket", "Differs"],
            ),
            (
                "the program is quarantined",
                changed(|socket| socket.quarantined = true),
                on(),
                &["root unload *.socket", "root + program TOOLS/*.socket", "root load *.socket", "Differs"],
            ),
            (
                "the property list is quarantined",
                changed(|socket| socket.job.quarantined = true),
                on(),
                &["root unload *.socket", "root + file DAEMONS/*.socket.plist", "root load *.socket", "Differs"],
            ),
            (
                "the job is disabled",
                changed(|socket| socket.job.disabled = true),
                on(),
                &["root enable *.socket", "Differs"],
            ),
            (
                "the program is missing from the app",
                changed(|socket| socket.source = Ok(None)),
                on(),
                &[
                    "BadBundle: the startup task's program is missing from the app: '/Applications/iEchor.app/Contents/MacOS/com.iechor.socket'",
                ],
            ),
            (
                "the program is missing from the app, and off",
                changed(|socket| socket.source = Ok(None)),
                off(),
                &[
                    "root - /var/run/iechor.sock",
                    "root unload *.socket",
                    "root - DAEMONS/*.socket.plist",
                    "root - TOOLS/*.socket",
                    "root - directory TOOLS",
                    "Differs",
                ],
            ),
            (
                "another product has the name",
                Mac::fresh().with_rivals(),
                on(),
                &["taken iechor.sock by DockerDesktop", "Taken"],
            ),
            (
                "another product has the name and loses it",
                Mac::fresh().with_rivals(),
                Some(replaced()),
                &[
                    "root + directory TOOLS",
                    "root + program TOOLS/*.socket",
                    "root + link /var/run/iechor.sock (backed up)",
                    "root + file DAEMONS/*.socket.plist",
                    "root load *.socket",
                    "taken iechor.sock by DockerDesktop, replaced",
                    "Differs",
                ],
            ),
            (
                "it was replaced and is given back",
                Mac::fresh().with_rivals().set_up(&replaced()),
                off(),
                &[
                    "root - /var/run/iechor.sock (given back)",
                    "root unload *.socket",
                    "root - DAEMONS/*.socket.plist",
                    "root - TOOLS/*.socket",
                    "root - directory TOOLS",
                    "Differs",
                ],
            ),
            (
                "the home was renamed",
                done().home_renamed(),
                on(),
                &[
                    "root unload *.socket",
                    "root + link /var/run/iechor.sock",
                    "root + file DAEMONS/*.socket.plist",
                    "root load *.socket",
                    "Differs",
                ],
            ),
            (
                "the home was renamed, then off",
                done().home_renamed(),
                off(),
                &[
                    "root - /var/run/iechor.sock",
                    "root unload *.socket",
                    "root - DAEMONS/*.socket.plist",
                    "root - TOOLS/*.socket",
                    "root - directory TOOLS",
                    "Differs",
                ],
            ),
            (
                "another account has it",
                done().home_renamed().holder("ann", 502, true),
                on(),
                &["taken iechor.sock by OtherIEchor of ann", "Taken"],
            ),
            (
                "another account has it, and it is taken over",
                done().home_renamed().holder("ann", 502, true),
                Some(replaced()),
                &[
                    "root unload *.socket",
                    "root + link /var/run/iechor.sock",
                    "root + file DAEMONS/*.socket.plist",
                    "root load *.socket",
                    "taken iechor.sock by OtherIEchor of ann, replaced",
                    "Differs",
                ],
            ),
            (
                "another account has it, and it is not wanted",
                done().home_renamed().holder("ann", 502, true),
                off(),
                &["Off"],
            ),
            (
                "an account that is gone had it",
                done().home_renamed().holder("ann", 502, false),
                on(),
                &[
                    "root unload *.socket",
                    "root + link /var/run/iechor.sock",
                    "root + file DAEMONS/*.socket.plist",
                    "root load *.socket",
                    "Differs",
                ],
            ),
            (
                "an account that is gone had it, then off",
                done().home_renamed().holder("ann", 502, false),
                off(),
                &[
                    "root - /var/run/iechor.sock",
                    "root unload *.socket",
                    "root - DAEMONS/*.socket.plist",
                    "root - TOOLS/*.socket",
                    "root - directory TOOLS",
                    "Differs",
                ],
            ),
            (
                "without its record, then off",
                done().damaged_record(model::Code::BadFile),
                off(),
                &[
                    "root - /var/run/iechor.sock",
                    "root unload *.socket",
                    "root - DAEMONS/*.socket.plist",
                    "root - TOOLS/*.socket",
                    "Differs",
                ],
            ),
            (
                "a directory is where the program goes",
                done().with(names::STARTUP, FileState::Directory),
                on(),
                &["InTheWay: '/Library/PrivilegedHelperTools/com.iechor.socket' is a directory"],
            ),
            (
                "a directory is where the program was, and off",
                done().with(names::STARTUP, FileState::Directory),
                off(),
                &[
                    "root - /var/run/iechor.sock",
                    "root unload *.socket",
                    "root - DAEMONS/*.socket.plist",
                    "root forget TOOLS/*.socket",
                    "Differs",
                ],
            ),
            (
                "a directory is where the property list was, and off",
                done().with(names::SOCKET_PLIST, FileState::Directory),
                off(),
                &[
                    "root - /var/run/iechor.sock",
                    "root unload *.socket",
                    "root - TOOLS/*.socket",
                    "root - directory TOOLS",
                    "root forget DAEMONS/*.socket.plist",
                    "Differs",
                ],
            ),
            (
                "the app's program cannot be read",
                changed(|socket| socket.source = Err(unreadable_at(names::BUNDLE))),
                on(),
                &["Unreadable: '/Applications/iEchor.app' may not be read"],
            ),
            (
                "the app's program cannot be read, and off",
                changed(|socket| socket.source = Err(unreadable_at(names::BUNDLE))),
                off(),
                &[
                    "root - /var/run/iechor.sock",
                    "root unload *.socket",
                    "root - DAEMONS/*.socket.plist",
                    "root - TOOLS/*.socket",
                    "root - directory TOOLS",
                    "Differs",
                ],
            ),
            (
                "cannot be read",
                Mac::fresh().unreadable(ITEM),
                off(),
                &["Unreadable: '/Library/LaunchDaemons/com.iechor.socket.plist' may not be read"],
            ),
        ],
    );
}
