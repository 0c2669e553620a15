//! What is planned for privileged ports on each kind of Mac.

use model::CliTools;

use super::*;
use crate::testing::{Mac, check, choices, unreadable_at};

fn a_file() -> FileState {
    FileState::File { sha256: String::new(), mode: 0o644, owner: 0 }
}

#[test]
fn each_kind_of_mac_gives_its_part_of_the_plan() {
    let of = |ports| choices(CliTools::Off, false, ports);
    let (on, off) = (|| Some(of(true)), || Some(of(false)));
    let done = || Mac::fresh().set_up(&of(true));
    let with_directory = || Mac::fresh().with(names::HELPER_DIR, FileState::Directory);
    let changed = |change: fn(&mut Ports)| {
        let mut mac = done();
        change(mac.ports());
        mac
    };
    let downgraded = || {
        let mut mac = done().with_older_programs();
        mac.ports().older = Some(model::said!("1.0 is older than 2.0"));
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
                    "root + program TOOLS/*.vmnetd",
                    "root + file DAEMONS/*.vmnetd.plist",
                    "root load *.vmnetd",
                    "Differs",
                ],
            ),
            ("set up", done(), on(), &["InOrder"]),
            (
                "set up, then off",
                done(),
                off(),
                &[
                    "root unload *.vmnetd",
                    "root - DAEMONS/*.vmnetd.plist",
                    "root - TOOLS/*.vmnetd",
                    "root - directory TOOLS",
                    "Differs",
                ],
            ),
            (
                "the directory stays for the startup task",
                Mac::fresh().set_up(&choices(CliTools::Off, true, true)),
                Some(choices(CliTools::Off, true, false)),
                &["root unload *.vmnetd", "root - DAEMONS/*.vmnetd.plist", "root - TOOLS/*.vmnetd", "Differs"],
            ),
            (
                "the directory was there before",
                with_directory().set_up(&of(true)),
                off(),
                &["root unload *.vmnetd", "root - DAEMONS/*.vmnetd.plist", "root - TOOLS/*.vmnetd", "Differs"],
            ),
            (
                "the helper's socket is gone",
                done().with(names::HELPER_SOCKET, FileState::Missing),
                on(),
                &["root unload *.vmnetd", "root load *.vmnetd", "Differs"],
            ),
            (
                "a file is where the helper's socket belongs",
                done().with(names::HELPER_SOCKET, FileState::Directory),
                on(),
                &["InTheWay: '/var/run/com.iechor.vmnetd.sock' is not a socket"],
            ),
            (
                "the program is gone",
                done().with(names::HELPER, FileState::Missing),
                on(),
                &["root unload *.vmnetd", "root + program TOOLS/*.vmnetd", "root load *.vmnetd", "Differs"],
            ),
            (
                "the program is an older one",
                done().with_older_programs(),
                on(),
                &["root unload *.vmnetd", "root + program TOOLS/*.vmnetd", "root load *.vmnetd", "Differs"],
            ),
            (
                "the program in the app is older",
                downgraded(),
                on(),
                &["BadBundle: the helper in the app must not replace the installed one"],
            ),
            (
                "the program in the app is older, and off",
                downgraded(),
                off(),
                &[
                    "root unload *.vmnetd",
                    "root - DAEMONS/*.vmnetd.plist",
                    "root - TOOLS/*.vmnetd",
                    "root - directory TOOLS",
                    "Differs",
                ],
            ),
            (
                "the program is missing from the app",
                changed(|ports| ports.source = Ok(None)),
                on(),
                &[
                    "BadBundle: the privileged helper is missing from the app: '/Applications/iEchor.app/Contents/MacOS/com.iechor.vmnetd'",
                ],
            ),
            (
                "the property list is gone",
                done().with(names::HELPER_PLIST, FileState::Missing),
                on(),
                &["root unload *.vmnetd", "root + file DAEMONS/*.vmnetd.plist", "root load *.vmnetd", "Differs"],
            ),
            (
                "launchd does not know the job",
                changed(|ports| ports.job.known = false),
                on(),
                &["root load *.vmnetd", "Differs"],
            ),
            (
                "the program is quarantined",
                changed(|ports| ports.quarantined = true),
                on(),
                &["root unload *.vmnetd", "root + program TOOLS/*.vmnetd", "root load *.vmnetd", "Differs"],
            ),
            (
                "the property list is quarantined",
                changed(|ports| ports.job.quarantined = true),
                on(),
                &["root unload *.vmnetd", "root + file DAEMONS/*.vmnetd.plist", "root load *.vmnetd", "Differs"],
            ),
            (
                "the job is disabled",
                changed(|ports| ports.job.disabled = true),
                on(),
                &["root enable *.vmnetd", "Differs"],
            ),
            (
                "an organisation pins a key",
                changed(|ports| ports.key_wanted = Ok(Some("key\n".to_owned()))),
                on(),
                &["root + file /RECORDS/registry-access.key", "Differs"],
            ),
            (
                "an organisation pins a key, and a directory is where it goes",
                changed(|ports| (ports.key_wanted, ports.key) = (Ok(Some("key\n".to_owned())), FileState::Directory)),
                on(),
                &["InTheWay: '/Library/Application Support/com.iechor.desktop/registry-access.key' is a directory"],
            ),
            (
                "an organisation's settings cannot be read",
                changed(|ports| ports.key_wanted = Err(unreadable_at(names::MANAGED))),
                on(),
                &["Unreadable: '/Library/Managed Preferences/com.iechor.desktop.plist' may not be read"],
            ),
            (
                "an organisation's settings cannot be read, and off",
                changed(|ports| ports.key_wanted = Err(unreadable_at(names::MANAGED))),
                off(),
                &[
                    "root unload *.vmnetd",
                    "root - DAEMONS/*.vmnetd.plist",
                    "root - TOOLS/*.vmnetd",
                    "root - directory TOOLS",
                    "Differs",
                ],
            ),
            (
                "a key nobody wants",
                done().with(names::POLICY_KEY, a_file()),
                on(),
                &["root - /RECORDS/registry-access.key", "Differs"],
            ),
            (
                "a policy and a key, then off",
                changed(|ports| (ports.policies[0].1, ports.key) = (a_file(), a_file())),
                off(),
                &[
                    "root unload *.vmnetd",
                    "root - DAEMONS/*.vmnetd.plist",
                    "root - TOOLS/*.vmnetd",
                    "root - /RECORDS/registry-access.json",
                    "root - /RECORDS/registry-access.key",
                    "root - directory TOOLS",
                    "Differs",
                ],
            ),
            (
                "a directory is where the program goes",
                done().with(names::HELPER, FileState::Directory),
                on(),
                &["InTheWay: '/Library/PrivilegedHelperTools/com.iechor.vmnetd' is a directory"],
            ),
            (
                "a directory is where the program was, and off",
                done().with(names::HELPER, FileState::Directory),
                off(),
                &[
                    "root unload *.vmnetd",
                    "root - DAEMONS/*.vmnetd.plist",
                    "root - directory TOOLS",
                    "root forget TOOLS/*.vmnetd",
                    "Differs",
                ],
            ),
            (
                "a directory is where the property list was, and off",
                done().with(names::HELPER_PLIST, FileState::Directory),
                off(),
                &[
                    "root unload *.vmnetd",
                    "root - TOOLS/*.vmnetd",
                    "root - directory TOOLS",
                    "root forget DAEMONS/*.vmnetd.plist",
                    "Differs",
                ],
            ),
            (
                "the app's program cannot be read",
                changed(|ports| ports.source = Err(unreadable_at(names::BUNDLE))),
                on(),
                &["Unreadable: '/Applications/iEchor.app' may not be read"],
            ),
            (
                "the app's program cannot be read, and off",
                changed(|ports| ports.source = Err(unreadable_at(names::BUNDLE))),
                off(),
                &[
                    "root unload *.vmnetd",
                    "root - DAEMONS/*.vmnetd.plist",
                    "root - TOOLS/*.vmnetd",
                    "root - directory TOOLS",
                    "Differs",
                ],
            ),
            (
                "cannot be read",
                Mac::fresh().unreadable(ITEM),
                off(),
                &["Unreadable: '/Library/LaunchDaemons/com.iechor.vmnetd.plist' may not be read"],
            ),
        ],
    );
}

/// Ports, and this way of asking.
fn asking_as(ask: Ask) -> Choices {
    Choices { ask, ..choices(CliTools::Off, false, true) }
}

#[test]
fn helper_first_puts_a_copy_of_set_up_beside_the_helper_and_every_other_way_takes_it_away() {
    let first = || asking_as(Ask::HelperFirst);
    let done = || Mac::fresh().set_up(&first());
    let on = || Some(first());
    let changed = |change: fn(&mut Mac)| {
        let mut mac = done();
        change(&mut mac);
        mac
    };
    let managed = |ask: Ask, mac: Mac| mac.managing(Key::Ask, ask.word());
    check(
        Some(ITEM),
        &[
            (
                "a new Mac",
                Mac::fresh(),
                on(),
                &[
                    "root + directory TOOLS",
                    "root + program TOOLS/*.vmnetd",
                    "root + program TOOLS/*.setup",
                    "root + file DAEMONS/*.vmnetd.plist",
                    "root load *.vmnetd",
                    "Differs",
                ],
            ),
            ("set up", done(), on(), &["InOrder"]),
            (
                "the copy is another program",
                changed(|mac| mac.ports().copy.program = a_file()),
                on(),
                &["root + program TOOLS/*.setup", "Differs"],
            ),
            (
                "the copy is gone",
                changed(|mac| mac.ports().copy.program = FileState::Missing),
                on(),
                &["root + program TOOLS/*.setup", "Differs"],
            ),
            (
                "the program in the app is older than the copy",
                changed(|mac| {
                    mac.ports().copy.source = Ok(Some("another".to_owned()));
                    mac.ports().copy.older = Some(model::said!("1.0 is older than 2.0"));
                }),
                on(),
                &["BadBundle: the setup program in the app must not replace the installed one"],
            ),
            (
                "asked at the first launch again",
                done(),
                Some(asking_as(Ask::FirstLaunch)),
                &[
                    "root unload *.vmnetd",
                    "root - TOOLS/*.setup",
                    "root + file DAEMONS/*.vmnetd.plist",
                    "root load *.vmnetd",
                    "Differs",
                ],
            ),
            (
                "off",
                done(),
                Some(Choices { ports: false, ..first() }),
                &[
                    "root unload *.vmnetd",
                    "root - DAEMONS/*.vmnetd.plist",
                    "root - TOOLS/*.vmnetd",
                    "root - TOOLS/*.setup",
                    "root - directory TOOLS",
                    "Differs",
                ],
            ),
            (
                "an organisation has it so",
                managed(Ask::HelperFirst, Mac::fresh().set_up(&asking_as(Ask::FirstLaunch))),
                Some(asking_as(Ask::FirstLaunch)),
                &[
                    "root unload *.vmnetd",
                    "root + program TOOLS/*.setup",
                    "root + file DAEMONS/*.vmnetd.plist",
                    "root load *.vmnetd",
                    "Differs",
                ],
            ),
        ],
    );
}

#[test]
fn an_organisation_that_has_it_otherwise_refuses_it_on_both_sides() {
    for (managed, asked, person, root) in [
        (Ask::FirstLaunch, Ask::HelperFirst, true, true),
        (Ask::WhenNeeded, Ask::HelperFirst, true, true),
        (Ask::FirstLaunch, Ask::WhenNeeded, true, true),
        (Ask::HelperFirst, Ask::WhenNeeded, true, true),
        (Ask::HelperFirst, Ask::HelperFirst, false, false),
        (Ask::WhenNeeded, Ask::WhenNeeded, false, false),
        // Also what is chosen where nothing was said.
        (Ask::HelperFirst, Ask::FirstLaunch, false, false),
    ] {
        let mac = Mac::fresh().managing(Key::Ask, managed.word());
        let choices = asking_as(asked);
        let code = |planned: Result<model::Plan, Failure>| planned.err().map(|failure| failure.code);
        let forbidden = |refused: bool| refused.then_some(Code::Managed);
        assert_eq!(code(crate::plan(Some(&choices), &mac.facts)), forbidden(person), "{managed:?} {asked:?}");
        let root_part = crate::root_part(&choices, &std::collections::BTreeSet::new(), &mac.facts.machine);
        assert_eq!(code(root_part), forbidden(root), "{managed:?} {asked:?}");
    }
    let mut mac = Mac::fresh();
    mac.facts.machine.managed = Err(Failure::of(Code::BadFile, model::said!("it makes no sense")));
    for ask in [Ask::HelperFirst, Ask::FirstLaunch] {
        assert!(crate::plan(Some(&asking_as(ask)), &mac.facts).is_err(), "{ask:?}");
    }
    assert!(crate::plan(None, &mac.facts).is_ok(), "uninstalling needs no leave");
}

#[test]
fn roots_part_goes_through_the_helper_only_where_all_of_it_stands_for_this_person() {
    let done = || Mac::fresh().set_up(&asking_as(Ask::HelperFirst));
    assert!(done().facts.machine.is_through_helper());
    assert!(!Mac::fresh().facts.machine.is_through_helper());
    assert!(!Mac::fresh().set_up(&asking_as(Ask::FirstLaunch)).facts.machine.is_through_helper());
    type Change = fn(&mut Mac);
    let without: [(&str, Change); 11] = [
        ("an update of the app", |mac| mac.ports().copy.source = Ok(Some("newer".to_owned()))),
        ("a copy of other bytes", |mac| mac.ports().copy.program = a_file()),
        ("no copy", |mac| mac.ports().copy.program = FileState::Missing),
        ("a quarantined copy", |mac| mac.ports().copy.quarantined = true),
        ("a job that launchd does not know", |mac| mac.ports().job.known = false),
        ("a disabled job", |mac| mac.ports().job.disabled = true),
        ("no socket", |mac| mac.ports().socket = FileState::Missing),
        ("another person", |mac| mac.facts.machine.person.uid = 502),
        ("an account of the same number", |mac| mac.facts.machine.person.name = "ann".to_owned()),
        ("an organisation", |mac| *mac = mac.clone().managing(Key::Ask, "first-launch")),
        ("no launchd", |mac| mac.facts.machine.jobs_run = false),
    ];
    for (what, change) in without {
        let mut mac = done();
        change(&mut mac);
        assert!(!mac.facts.machine.is_through_helper(), "{what}");
    }
}
