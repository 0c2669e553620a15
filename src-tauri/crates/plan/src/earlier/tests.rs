use model::{CliTools, HostNames, PathChoice};
use plist::{Dictionary, Value};

use super::*;
use crate::{
    contents,
    testing::{Mac, check, choices as chosen_as, with_hosts},
};

const SECTION: &str = "127.0.0.1 localhost\n# Added by iEchor Desktop\n# To allow the same kube context to work on the host \
                       and the container:\n127.0.0.1 kubernetes.iechor.internal\n# End of section\n";

fn file() -> FileState {
    FileState::File { sha256: "of before".to_owned(), mode: 0o644, owner: 0 }
}

fn job(keys: &[(&str, Value)]) -> Option<Value> {
    Some(Value::Dictionary(keys.iter().map(|(key, value)| ((*key).to_owned(), value.clone())).collect()))
}

/// The helper that always runs.
fn of_414() -> Mac {
    let mut mac = Mac::fresh().with_hosts_text(SECTION).with(names::HELPER, file()).with(names::HELPER_PLIST, file());
    mac.ports().job.says = job(&[("KeepAlive", true.into()), ("RunAtLoad", true.into())]);
    mac.ports().job.known = true;
    mac
}

/// The helper on demand, switched off by hand, and the startup task that runs `ln`.
fn of_417() -> Mac {
    let mut mac = Mac::fresh().with(names::HELPER, file()).with(names::HELPER_PLIST, file());
    mac.ports().job.says = job(&[("Sockets", Value::Dictionary(Dictionary::new()))]);
    mac.ports().job.off = true;
    let arguments = ["/bin/ln", "-s", "-f", "/Users/dev/.iechor/run/iechor.sock", names::DEFAULT_SOCKET];
    let arguments = arguments.iter().map(|argument| Value::from(*argument)).collect();
    let mut mac = mac.with(names::SOCKET_PLIST, file());
    mac.socket().job.says = job(&[("ProgramArguments", Value::Array(arguments))]);
    mac.socket().job.known = true;
    mac
}

fn left(mac: &Mac) -> Vec<(LeftoverKind, Earlier)> {
    leftovers(&mac.facts).into_iter().map(|left| (left.what, left.by)).collect()
}

#[test]
fn each_leftover_is_of_the_newest_version_that_is_sure() {
    use Earlier::{Before415, Before418};
    use LeftoverKind::{Disabled, Helper, Hosts, LnTask, RunningHelper};
    assert_eq!(left(&of_414()), [(RunningHelper, Before415), (Hosts, Before415)]);
    assert_eq!(left(&of_417()), [(LnTask, Before418), (Helper, Before418), (Disabled, Before418)]);
    assert_eq!(left(&Mac::fresh().with_hosts_text(SECTION)), [(Hosts, Before418)]);
    assert_eq!(left(&Mac::fresh()), []);
    // A disabled label alone is nobody's.
    let mut disabled = Mac::fresh();
    disabled.ports().job.off = true;
    assert_eq!(left(&disabled), []);
}

#[test]
fn what_this_version_set_up_is_no_earlier_versions() {
    let all = with_hosts(chosen_as(CliTools::System, true, true), HostNames::Both);
    assert_eq!(left(&Mac::fresh().set_up(&all)), []);
    assert_eq!(choices(&Mac::fresh().set_up(&all).facts), None);
    for mac in [of_414(), of_417()] {
        let mac = mac.set_up(&all);
        assert_eq!(left(&mac), []);
    }
}

#[test]
fn what_an_earlier_version_amounts_to_is_what_choosing_begins_with() {
    let of_414 = choices(&of_414().facts).expect("an earlier version");
    assert_eq!((of_414.ports, of_414.hosts, of_414.cli), (true, Some(HostNames::Kubernetes), CliTools::Off));
    let mut of_417 = of_417();
    of_417.home().refused = refused(br#"{"refused":["symlinks","dancing"]}"#);
    let of_417 = choices(&of_417.facts).expect("an earlier version");
    assert_eq!((of_417.socket, of_417.ports, of_417.path), (true, false, PathChoice::Tell), "one switched off is off");
    assert_eq!(of_417.refused, BTreeMap::from([(Item::Tools, Refusal::Never)]));
    assert_eq!(choices(&Mac::fresh().facts), None);
    for nothing in [&b""[..], b"[]", b"{\"refused\": 3}"] {
        assert_eq!(refused(nothing), BTreeMap::new());
    }
}

#[test]
fn each_helper_of_before_is_replaced_or_removed_and_its_label_enabled() {
    let ports = |on| Some(chosen_as(CliTools::User, false, on));
    check(
        Some(Item::Ports),
        &[
            (
                "4.14, ports on",
                of_414(),
                ports(true),
                &[
                    "root unload *.vmnetd",
                    "root + directory TOOLS",
                    "root + program TOOLS/*.vmnetd",
                    "root + file DAEMONS/*.vmnetd.plist",
                    "root load *.vmnetd",
                    "Differs",
                ],
            ),
            (
                "4.14, ports off",
                of_414(),
                ports(false),
                &["root unload *.vmnetd", "root - DAEMONS/*.vmnetd.plist", "root - TOOLS/*.vmnetd", "Differs"],
            ),
            (
                "4.14, taken back",
                of_414(),
                None,
                &["root unload *.vmnetd", "root - DAEMONS/*.vmnetd.plist", "root - TOOLS/*.vmnetd", "Differs"],
            ),
            (
                "4.17, ports on",
                of_417(),
                ports(true),
                &[
                    "root + directory TOOLS",
                    "root + program TOOLS/*.vmnetd",
                    "root + file DAEMONS/*.vmnetd.plist",
                    "root enable *.vmnetd",
                    "root load *.vmnetd",
                    "Differs",
                ],
            ),
            (
                "4.17, ports off",
                of_417(),
                ports(false),
                &["root - DAEMONS/*.vmnetd.plist", "root enable *.vmnetd", "root - TOOLS/*.vmnetd", "Differs"],
            ),
        ],
    );
}

#[test]
fn the_section_goes_where_the_name_is_not_wanted_and_becomes_our_block_where_it_is() {
    let hosts = |hosts| Some(with_hosts(chosen_as(CliTools::Off, false, false), hosts));
    let edited = || Mac::fresh().with_hosts_text(&SECTION.replace("127.0.0.1 kub", "127.0.0.1  kub"));
    check(
        Some(Item::Hosts),
        &[
            ("not wanted", of_414(), hosts(HostNames::Off), &["root - block /etc/hosts", "Differs"]),
            ("localhost", of_414(), hosts(HostNames::Localhost), &["root - block /etc/hosts", "Differs"]),
            (
                "kubernetes",
                of_414(),
                hosts(HostNames::Kubernetes),
                &["root + block /etc/hosts: 127.0.0.1\tkubernetes.iechor.internal", "Differs"],
            ),
            ("changed by hand", edited(), hosts(HostNames::Kubernetes), &["InOrder"]),
            ("changed by hand, not wanted", edited(), hosts(HostNames::Off), &["Off"]),
        ],
    );
    assert!(contents::runs_ln(of_417().socket().job.says.as_ref().expect("a task")));
}
