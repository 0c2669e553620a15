use model::HostNames::{self, Both, Kubernetes, Localhost, Off};
use proptest::prelude::*;

use super::*;
use crate::testing::{Mac, check, of_item, replacing, with_hosts, with_localhost};

const KUBERNETES: &str = names::KUBERNETES_HOST;
const BOTH: &str = "root + block /etc/hosts: 127.0.0.1\tlocalhost / 127.0.0.1\tkubernetes.iechor.internal";
const EDIT: &str = "root + block /etc/hosts: 127.0.0.1\tkubernetes.iechor.internal / 10.0.0.5\ta / 10.0.0.5\tb, instead of \
                    10.0.0.5 a kubernetes.iechor.internal b";
const TAKEN: &str = "taken kubernetes.iechor.internal by Unknown";
const SHIPPED: &str =
    "##\n# Host Database\n##\n127.0.0.1\tlocalhost\n255.255.255.255\tbroadcasthost\n::1             localhost\n";
const ELSEWHERE: &str = "127.0.0.1 localhost\n10.0.0.5 a kubernetes.iechor.internal b\n";

fn chosen(hosts: HostNames) -> Choices {
    with_hosts(Choices::default(), hosts)
}

fn change(mut mac: Mac, change: fn(&mut Hosts)) -> Mac {
    change(mac.hosts());
    mac
}

fn linked(mac: Mac) -> Mac {
    change(mac, |hosts| hosts.fixed = Some(refused("failure-hosts-link")))
}

fn leaving(choices: Choices) -> Choices {
    Choices { leave: [KUBERNETES.parse().expect("a file name")].into(), ..choices }
}

#[test]
fn each_kind_of_mac_gives_its_part_of_the_plan() {
    let (on, off) = (|| Some(chosen(Localhost)), || Some(Choices::default()));
    let done = || Mac::fresh().set_up(&chosen(Localhost));
    let without_file = || change(Mac::fresh(), |hosts| *hosts = Hosts::saying(None));
    let localhost: &[&str] = &["root + block /etc/hosts: 127.0.0.1\tlocalhost", "Differs"];
    check(
        Some(ITEM),
        &[
            ("nothing chosen", Mac::fresh(), off(), &["Off"]),
            ("a name that leads nowhere", Mac::fresh(), on(), localhost),
            ("a name that leads here already", change(Mac::fresh(), |hosts| hosts.resolved = true), on(), &["InOrder"]),
            ("the file as it is shipped", Mac::fresh().with_hosts_text(SHIPPED), on(), &["InOrder"]),
            (
                "one of both leads here",
                Mac::fresh().with_hosts_text(SHIPPED),
                Some(chosen(Both)),
                &["root + block /etc/hosts: 127.0.0.1\tkubernetes.iechor.internal", "Differs"],
            ),
            ("both", Mac::fresh(), Some(chosen(Both)), &[BOTH, "Differs"]),
            ("set up", done(), on(), &["InOrder"]),
            ("set up, and more is wanted", done(), Some(chosen(Both)), &[BOTH, "Differs"]),
            ("set up, then off", done(), off(), &["root - block /etc/hosts", "Differs"]),
            ("switched off in so many words", done(), Some(chosen(Off)), &["root - block /etc/hosts", "Differs"]),
            (
                "a file that was made for it goes with it",
                without_file().set_up(&chosen(Localhost)),
                off(),
                &["root - /etc/hosts", "Differs"],
            ),
            ("the file is not there", without_file(), on(), localhost),
            (
                "the file is a link",
                linked(Mac::fresh()),
                on(),
                &["InTheWay: '/etc/hosts' is a link, kept by another program, so it is not changed"],
            ),
            ("the file is a link, and off", linked(Mac::fresh()), off(), &["Off"]),
            ("the file is a link that does", linked(Mac::fresh().with_hosts_text(SHIPPED)), on(), &["InOrder"]),
            (
                "the file became a link, then off",
                linked(done()),
                off(),
                &["InTheWay: '/etc/hosts' is a link, kept by another program, so it is not changed"],
            ),
            ("cannot be read", Mac::fresh().unreadable(ITEM), on(), &["Unreadable: '/etc/hosts' may not be read"]),
            ("another account's block", done().holder("ann", 502, true), off(), &["Off"]),
        ],
    );
}

#[test]
fn a_name_that_a_line_leads_elsewhere_is_somebody_elses_until_it_is_replaced() {
    let mac = || Mac::fresh().with_hosts_text(ELSEWHERE);
    let replaced = |hosts| replacing(chosen(hosts), &[KUBERNETES]);
    let done = || mac().set_up(&replaced(Kubernetes));
    let with_both = || Mac::fresh().with_hosts_text("10.0.0.5 localhost kubernetes.iechor.internal\n");
    let file = |text: &str| {
        let text = text.replace("COMMENTED ", block::COMMENTED);
        change_to(done(), Some(text.into()))
    };
    let block = "# Added by iEchor Setup\n127.0.0.1\tkubernetes.iechor.internal\n10.0.0.5\ta\n10.0.0.5\tb\n\
                 # End of what iEchor Setup added\n";
    check(
        Some(ITEM),
        &[
            ("not wanted", mac(), Some(chosen(Localhost)), &["InOrder"]),
            ("wanted", mac(), Some(chosen(Kubernetes)), &[TAKEN, "Taken 0 of 1"]),
            ("both wanted", mac(), Some(chosen(Both)), &[TAKEN, "Partly 1 of 2"]),
            (
                "left to them",
                mac(),
                Some(leaving(chosen(Kubernetes))),
                &["taken kubernetes.iechor.internal by Unknown, left to them", "Taken 0 of 1"],
            ),
            (
                "replaced",
                mac(),
                Some(replaced(Kubernetes)),
                &[EDIT, "taken kubernetes.iechor.internal by Unknown, replaced", "Differs"],
            ),
            ("set up", done(), Some(replaced(Kubernetes)), &["InOrder"]),
            ("set up, and not named any more", done(), Some(chosen(Kubernetes)), &["InOrder"]),
            (
                "set up, then left to them",
                done(),
                Some(leaving(chosen(Kubernetes))),
                &[
                    "root - block /etc/hosts",
                    "taken kubernetes.iechor.internal by Unknown, left to them",
                    "Differs 0 of 1",
                ],
            ),
            ("set up, then off", done(), Some(Choices::default()), &["root - block /etc/hosts", "Differs"]),
            (
                "the same line came again",
                file(&format!("COMMENTED 10.0.0.5 {KUBERNETES}\n10.0.0.5 {KUBERNETES}\n")),
                Some(chosen(Kubernetes)),
                &["root - block /etc/hosts", TAKEN, "Differs 0 of 1"],
            ),
            (
                "somebody took the block out",
                file("COMMENTED 10.0.0.5 a kubernetes.iechor.internal b\n"),
                Some(chosen(Kubernetes)),
                &[EDIT, "Differs"],
            ),
            (
                "somebody gave the line back",
                file(&format!("10.0.0.5 a {KUBERNETES} b\n{block}")),
                Some(replaced(Kubernetes)),
                &[EDIT, "taken kubernetes.iechor.internal by Unknown, replaced", "Differs"],
            ),
            (
                "of a line with both, one is replaced",
                with_both().set_up(&replaced(Both)),
                Some(replaced(Both)),
                &["taken localhost by Unknown", "Partly 1 of 2"],
            ),
            (
                "of another account's Mac",
                mac().set_up(&Choices { ports: true, ..Choices::default() }).holder("ann", 502, true),
                Some(replaced(Kubernetes)),
                &[
                    "root + block /etc/hosts: 127.0.0.1\tkubernetes.iechor.internal / 10.0.0.5\ta / 10.0.0.5\tb, instead of 10.0.0.5 a kubernetes.iechor.internal b",
                    "taken kubernetes.iechor.internal by Unknown, replaced",
                    "Differs",
                ],
            ),
        ],
    );
}

#[test]
fn a_line_that_cannot_be_commented_out_as_one_is_refused() {
    let long = format!("10.0.0.5 {KUBERNETES} {}\n", "a".repeat(1000));
    for line in [long.as_bytes(), b"10.0.0.5 kubernetes.iechor.internal b\xfcro\n"] {
        let mac = change_to(Mac::fresh(), Some(line.into()));
        let lines = of_item(&mac, ITEM, Some(&replacing(chosen(Kubernetes), &[KUBERNETES])));
        let refusal =
            "InTheWay: '/etc/hosts' has a line that is too long, or no text, to be commented out, so it is not changed";
        assert_eq!(lines.last().map(String::as_str), Some(refusal));
        assert_eq!(of_item(&mac, ITEM, Some(&chosen(Kubernetes))), [TAKEN, "Taken 0 of 1"]);
    }
}

#[test]
fn the_block_is_drift_where_its_lines_are_not_as_they_were_and_not_where_it_stands() {
    let block = |lines: &str| {
        let text = format!("a\n# Added by iEchor Setup\n{lines}# End of what iEchor Setup added\nb\n");
        Mac::fresh().with_hosts_text(&text)
    };
    for (lines, differs) in [
        ("127.0.0.1\tlocalhost\n127.0.0.1\tkubernetes.iechor.internal\n", false),
        ("127.0.0.1\tlocalhost\r\n127.0.0.1\tkubernetes.iechor.internal\r\n", false),
        ("127.0.0.1\tlocalhost\n", true),
        ("127.0.0.1\tkubernetes.iechor.internal\n", true),
        ("127.0.0.1\tlocalhost\n127.0.0.2\tkubernetes.iechor.internal\n", true),
        ("", true),
    ] {
        let lines_found = of_item(&block(lines), ITEM, Some(&chosen(Both)));
        assert_eq!(lines_found == ["InOrder"], !differs, "{lines:?}: {lines_found:?}");
    }
}

#[test]
fn a_line_that_came_later_and_leads_here_too_does_no_harm() {
    let mut mac = Mac::fresh().set_up(&chosen(Localhost));
    let text = String::from_utf8(mac.hosts().text.clone().expect("a file")).expect("text");
    let mac = mac.with_hosts_text(&format!("127.0.0.1 localhost\n{text}"));
    assert_eq!(of_item(&mac, ITEM, Some(&chosen(Localhost))), ["InOrder"]);
}

#[test]
fn what_leads_to_127_0_0_1_is_read_as_macos_reads_it() {
    let long = format!("10.0.0.1 {} localhost\n", "a".repeat(1100));
    for (text, leads, elsewhere) in [
        (SHIPPED, true, false),
        ("127.0.0.1 a b,localhost\r\n", true, false),
        ("127.0.0.1 LocalHost", true, false),
        ("127.0.0.1 localhost.\n", true, false),
        ("127.0.0.1 a # localhost\n", false, false),
        ("#127.0.0.1 localhost\n", false, false),
        ("::1 localhost\nfe80::1%lo0 localhost\n::ffff:127.0.0.1 localhost\n", false, false),
        ("::1 localhost\n10.0.0.1 localhost\n", false, true),
        ("127.0.0.1 localhost\n0.0.0.0 localhost\n", true, true),
        ("2001:db8::1 localhost\n", false, true),
        ("fe80::1%en0 localhost\n", false, true),
        ("somewhere localhost\n", false, false),
        ("127.0.0.1 localhost.example\n", false, false),
        (&long, false, false),
        ("", false, false),
    ] {
        let hosts = Hosts::saying(Some(text.into()));
        assert_eq!(hosts.is_here(LOCALHOST), leads, "{text:?}");
        assert_eq!(hosts.elsewhere(LOCALHOST).next().is_some(), elsewhere, "{text:?}");
        let with = Hosts::saying(hosts.edited(&[line_of(LOCALHOST)], &[], &[]));
        assert!(with.leads(LOCALHOST) && with.is_here(LOCALHOST) == leads, "{text:?}");
    }
}

#[test]
fn what_does_not_lead_here_and_is_in_no_block_is_left_to_the_person() {
    let used = |choices| Choices { kubernetes: true, ..choices };
    let lines = |mac: &Mac, choices: &Choices| match &crate::plan(Some(choices), &mac.facts).expect("a plan").left[..] {
        [.., ManualStep::AddHosts { lines }] => lines.join(" / "),
        _ => String::new(),
    };
    let (nothing, shipped) = (Mac::fresh(), Mac::fresh().with_hosts_text(SHIPPED));
    let both = "127.0.0.1\tlocalhost / 127.0.0.1\tkubernetes.iechor.internal";
    assert_eq!(lines(&nothing, &Choices::default()), "127.0.0.1\tlocalhost");
    assert_eq!(lines(&nothing, &used(Choices::default())), both);
    assert_eq!(lines(&nothing, &used(chosen(Localhost))), "127.0.0.1\tkubernetes.iechor.internal");
    assert_eq!(lines(&nothing, &chosen(Kubernetes)), "127.0.0.1\tlocalhost");
    assert_eq!(lines(&nothing, &used(chosen(Both))), "");
    assert_eq!(lines(&nothing.clone().set_up(&chosen(Both)), &used(chosen(Off))), both);
    assert_eq!(lines(&shipped, &Choices::default()), "");
    assert_eq!(lines(&shipped, &used(Choices::default())), "127.0.0.1\tkubernetes.iechor.internal");
    let mut known = shipped;
    known.home().own.kubernetes_resolved = true;
    assert_eq!(lines(&known, &used(Choices::default())), "");
    // Of what is somebody else's, the conflict tells.
    let elsewhere = Mac::fresh().with_hosts_text(ELSEWHERE);
    assert_eq!(lines(&elsewhere, &chosen(Kubernetes)), "");
}

/// A line of a hosts file: foreign bytes, or names that lead somewhere.
fn a_line() -> impl Strategy<Value = Vec<u8>> {
    let names = vec!["localhost", "kubernetes.iechor.internal", "a", "b.example", "LOCALHOST."];
    let address = proptest::sample::select(vec!["127.0.0.1", "10.0.0.5", "::1", "0.0.0.0", "fe80::1%lo0", "x"]);
    let entry = (address, proptest::collection::vec(proptest::sample::select(names), 1..4), any::<bool>());
    let entry = entry.prop_map(|(address, names, comment)| {
        let end: &[u8] = if comment { b" # b\xfcro" } else { b"" };
        [address.as_bytes(), b" \t", names.join(" ").as_bytes(), end].concat()
    });
    let ending = proptest::sample::select(vec![&b"\n"[..], b"\r\n", b"\n"]);
    let bytes = proptest::collection::vec(any::<u8>(), 0..40);
    (prop_oneof![3 => entry, 1 => bytes], ending).prop_map(|(line, ending)| [&line, ending].concat())
}

fn a_file() -> impl Strategy<Value = Vec<u8>> {
    (proptest::collection::vec(a_line(), 0..8), any::<bool>()).prop_map(|(lines, cut)| {
        let mut file = lines.concat();
        if cut {
            file.truncate(file.len().saturating_sub(1));
        }
        file
    })
}

fn a_setting() -> impl Strategy<Value = Choices> {
    let hosts = proptest::sample::select(vec![Localhost, Kubernetes, Both, Off]);
    let names = proptest::sample::subsequence(vec![LOCALHOST, KUBERNETES], 0..=2);
    (hosts, names).prop_map(|(hosts, names)| replacing(chosen(hosts), &names))
}

fn with_bytes(file: Option<Vec<u8>>) -> Mac {
    change_to(Mac::fresh(), file)
}

fn change_to(mut mac: Mac, file: Option<Vec<u8>>) -> Mac {
    *mac.hosts() = Hosts::saying(file);
    mac
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn every_change_of_settings_is_settled_by_one_step_and_taken_back_to_the_byte(
        (file, all) in (proptest::option::of(a_file()), proptest::collection::vec(a_setting(), 1..5))
    ) {
        let mut mac = with_bytes(file.clone());
        for choices in &all {
            mac = mac.set_up(choices);
            let again = of_item(&mac, ITEM, Some(choices));
            prop_assert!(!again.iter().any(|line| line.starts_with("root")), "{:?} {:?}", again, mac.hosts().text);
            // A name that is led here is led nowhere else.
            let hosts = mac.hosts();
            for name in NAMES.into_iter().filter(|name| hosts.has(name)) {
                prop_assert!(hosts.elsewhere(name).all(|line| line.is_commented));
            }
        }
        let mut mac = mac.set_up(&chosen(Off));
        prop_assert_eq!(&mac.hosts().text, &file);
    }

    #[test]
    fn names_of_others_lead_where_they_led((file, choices) in (a_file(), a_setting())) {
        let led = |file: &[u8]| {
            let mut led = std::collections::BTreeSet::new();
            for line in file.split(|byte| *byte == b'\n') {
                let Some((address, all)) = words(line) else { continue };
                let others = all.into_iter().filter(|word| !NAMES.iter().any(|name| is_name(word, name)));
                led.extend(others.map(|word| (address.to_vec(), word.to_vec())));
            }
            led
        };
        let mut mac = with_bytes(Some(file.clone()));
        mac = mac.set_up(&choices);
        let after = mac.hosts().text.clone().unwrap_or_default();
        prop_assert_eq!(led(&after), led(&file));
    }

    #[test]
    fn what_others_wrote_meanwhile_stays(
        (file, choices, more) in (a_file(), a_setting(), a_line())
    ) {
        let text = |mut mac: Mac| mac.hosts().text.clone().unwrap_or_default();
        let file = [file, b"\n".to_vec()].concat();
        let set_up = text(with_bytes(Some(file.clone())).set_up(&choices));
        for (edited, expected) in [
            ([more.clone(), set_up.clone()].concat(), [more.clone(), file.clone()].concat()),
            ([set_up, more.clone()].concat(), [file, more].concat()),
        ] {
            let mac = change_to(with_bytes(None).set_up(&with_localhost(Choices::default())), Some(edited));
            prop_assert_eq!(text(mac.set_up(&chosen(Off))), expected);
        }
    }
}
