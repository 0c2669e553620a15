//! What is planned for the tools on each kind of Mac.

use model::{Choices, CliTools, HostNames};

use super::*;
use crate::testing::{Mac, TOOLS, check, choices, link, of_item, replacing};

const KUBECTL: &str = "/usr/local/bin/kubectl";

#[test]
fn each_kind_of_mac_gives_its_part_of_the_plan() {
    let of = |cli| Some(choices(cli, false, false));
    let (system, user, off) = (|| of(CliTools::System), || of(CliTools::User), || of(CliTools::Off));
    let all_replaced = || replacing(choices(CliTools::System, false, false), &["kubectl"]);
    let there = (0, 0o755, false);
    let root_bin = || Mac::fresh().local_bin(there, there);
    let other_bin = || Mac::fresh().local_bin(there, (502, 0o755, false));
    let with_backup = || {
        let mut mac = Mac::fresh().with_rivals();
        mac.bin().backups.insert("kubectl".to_owned());
        mac
    };
    let of_ann = || {
        let mut mac = root_bin().with(KUBECTL, link("/Applications/iEchor.app/Contents/Resources/bin/kubectl"));
        mac.bin().of_others.insert("kubectl".to_owned(), "ann".to_owned());
        mac
    };
    let refused = || {
        let mut mac = root_bin();
        let why = Failure::of(Code::InTheWay, model::said!("others can change '/usr/local'"))
            .with_help(model::said!("give it to root"));
        mac.facts.machine.refused.insert(names::SYSTEM_BIN, why);
        mac
    };
    let without_tools = || {
        let mut mac = root_bin().set_up(&choices(CliTools::System, false, false));
        mac.facts.machine.items.tools.names =
            Err(Failure::of(Code::BadBundle, model::said!("the app is not there"))
                .with_help(model::said!("install it")));
        mac
    };
    check(
        Some(ITEM),
        &[
            ("nothing chosen", Mac::fresh(), off(), &["Off"]),
            (
                "a new Mac, for everybody",
                Mac::fresh(),
                system(),
                &[
                    "root + directory /usr/local",
                    "root + directory /usr/local/bin",
                    "root + link /usr/local/bin/iechor",
                    "root + link /usr/local/bin/iechor-compose",
                    "root + link /usr/local/bin/kubectl",
                    "Differs",
                ],
            ),
            (
                "a new Mac, for one",
                Mac::fresh(),
                user(),
                &[
                    "user + directory ~/.iechor",
                    "user + directory ~/.iechor/bin",
                    "user + link ~/.iechor/bin/iechor",
                    "user + link ~/.iechor/bin/iechor-compose",
                    "user + link ~/.iechor/bin/kubectl",
                    "Differs",
                ],
            ),
            (
                "/usr/local/bin is there and root's",
                root_bin(),
                system(),
                &[
                    "root + link /usr/local/bin/iechor",
                    "root + link /usr/local/bin/iechor-compose",
                    "root + link /usr/local/bin/kubectl",
                    "Differs",
                ],
            ),
            (
                "/usr/local/bin is the person's",
                Mac::fresh().intel(),
                system(),
                &[
                    "user + link /usr/local/bin/iechor",
                    "user + link /usr/local/bin/iechor-compose",
                    "user + link /usr/local/bin/kubectl",
                    "Differs",
                ],
            ),
            (
                "/usr/local/bin is another account's",
                other_bin(),
                system(),
                &["InTheWay: '/usr/local/bin' belongs to another account (uid 502)"],
            ),
            (
                "/usr/local/bin is another account's and not wanted",
                other_bin(),
                user(),
                &[
                    "user + directory ~/.iechor",
                    "user + directory ~/.iechor/bin",
                    "user + link ~/.iechor/bin/iechor",
                    "user + link ~/.iechor/bin/iechor-compose",
                    "user + link ~/.iechor/bin/kubectl",
                    "Differs",
                ],
            ),
            (
                "another product has kubectl",
                Mac::fresh().with_rivals(),
                system(),
                &[
                    "root + link /usr/local/bin/iechor",
                    "root + link /usr/local/bin/iechor-compose",
                    "taken kubectl by OrbStack",
                    "Differs 2 of 3",
                ],
            ),
            (
                "another product has kubectl and loses it",
                Mac::fresh().with_rivals(),
                Some(all_replaced()),
                &[
                    "root + link /usr/local/bin/iechor",
                    "root + link /usr/local/bin/iechor-compose",
                    "root + link /usr/local/bin/kubectl (backed up)",
                    "taken kubectl by OrbStack, replaced",
                    "Differs",
                ],
            ),
            (
                "kubectl was replaced and is given back",
                Mac::fresh().with_rivals().set_up(&all_replaced()),
                off(),
                &[
                    "root - /usr/local/bin/iechor",
                    "root - /usr/local/bin/iechor-compose",
                    "root - /usr/local/bin/kubectl (given back)",
                    "Differs",
                ],
            ),
            (
                "a backup is in the way",
                with_backup(),
                Some(all_replaced()),
                &[
                    "root + link /usr/local/bin/iechor",
                    "root + link /usr/local/bin/iechor-compose",
                    "taken kubectl by OrbStack, fixed: BackupInTheWay",
                    "Differs 2 of 3",
                ],
            ),
            (
                "a directory is at a name",
                root_bin().with(KUBECTL, FileState::Directory),
                Some(all_replaced()),
                &[
                    "root + link /usr/local/bin/iechor",
                    "root + link /usr/local/bin/iechor-compose",
                    "taken kubectl by Unknown, fixed: Directory",
                    "Differs 2 of 3",
                ],
            ),
            (
                "a link leads to where the app was before",
                root_bin().with(KUBECTL, link("/Users/dev/iEchor.app/Contents/Resources/bin/kubectl")),
                system(),
                &[
                    "root + link /usr/local/bin/iechor",
                    "root + link /usr/local/bin/iechor-compose",
                    "root + link /usr/local/bin/kubectl",
                    "Differs",
                ],
            ),
            (
                "a link of ours is written otherwise",
                root_bin().with(KUBECTL, link("/Applications//iEchor.app/Contents/Resources/bin/./kubectl")),
                system(),
                &["root + link /usr/local/bin/iechor", "root + link /usr/local/bin/iechor-compose", "Differs"],
            ),
            (
                "a tool that the app has no more",
                root_bin().with("/usr/local/bin/old", link("/Applications/iEchor.app/Contents/Resources/bin/old")),
                system(),
                &[
                    "root + link /usr/local/bin/iechor",
                    "root + link /usr/local/bin/iechor-compose",
                    "root + link /usr/local/bin/kubectl",
                    "root - /usr/local/bin/old",
                    "Differs",
                ],
            ),
            (
                "another account's link",
                of_ann(),
                off(),
                &["taken kubectl by OtherIEchor of ann, fixed: OtherAccount { user: \"ann\" }", "Off"],
            ),
            (
                "from everybody to one",
                Mac::fresh().set_up(&choices(CliTools::System, false, false)),
                user(),
                &[
                    "user + directory ~/.iechor",
                    "user + directory ~/.iechor/bin",
                    "user + link ~/.iechor/bin/iechor",
                    "user + link ~/.iechor/bin/iechor-compose",
                    "user + link ~/.iechor/bin/kubectl",
                    "root - /usr/local/bin/iechor",
                    "root - /usr/local/bin/iechor-compose",
                    "root - /usr/local/bin/kubectl",
                    "root - directory /usr/local/bin",
                    "root - directory /usr/local",
                    "Differs",
                ],
            ),
            (
                "from one to nobody",
                Mac::fresh().set_up(&choices(CliTools::User, false, false)),
                off(),
                &[
                    "user - ~/.iechor/bin/iechor",
                    "user - ~/.iechor/bin/iechor-compose",
                    "user - ~/.iechor/bin/kubectl",
                    "user - directory ~/.iechor/bin",
                    "user - directory ~/.iechor",
                    "Differs",
                ],
            ),
            ("root will not work there", refused(), system(), &["InTheWay: others can change '/usr/local'"]),
            ("root will not work there and has nothing to do", refused(), off(), &["Off"]),
            ("the app has no tools", without_tools(), system(), &["BadBundle: the app is not there"]),
            (
                "the app has no tools and they are taken away",
                without_tools(),
                off(),
                &[
                    "root - /usr/local/bin/iechor",
                    "root - /usr/local/bin/iechor-compose",
                    "root - /usr/local/bin/kubectl",
                    "Differs",
                ],
            ),
            (
                "cannot be read",
                Mac::fresh().unreadable(ITEM),
                system(),
                &["Unreadable: '/usr/local/bin' may not be read"],
            ),
            (
                "cannot be read and was never used",
                Mac::fresh().unreadable(ITEM),
                user(),
                &[
                    "user + directory ~/.iechor",
                    "user + directory ~/.iechor/bin",
                    "user + link ~/.iechor/bin/iechor",
                    "user + link ~/.iechor/bin/iechor-compose",
                    "user + link ~/.iechor/bin/kubectl",
                    "Differs",
                ],
            ),
            (
                "cannot be read and was used",
                Mac::fresh().set_up(&choices(CliTools::System, false, false)).unreadable(ITEM),
                user(),
                &["Unreadable: '/usr/local/bin' may not be read"],
            ),
        ],
    );
}

/// The tools for everybody, less these.
fn without(names: &[&str]) -> Choices {
    let leave = names.iter().map(|name| name.parse().expect("a file name")).collect();
    Choices { leave, ..choices(CliTools::System, false, false) }
}

/// What is planned for these choices, and what the state is.
fn planned(mac: &Mac, choices: &Choices) -> Vec<String> {
    of_item(mac, ITEM, Some(choices))
}

#[test]
fn a_tool_that_is_left_out_is_not_linked_and_no_difference() {
    let two = ["root + link /usr/local/bin/iechor", "root + link /usr/local/bin/iechor-compose"];
    let root_bin = || Mac::fresh().local_bin((0, 0o755, false), (0, 0o755, false));
    assert_eq!(planned(&root_bin(), &without(&["kubectl"])), [&two[..], &["Differs"]].concat());
    let mac = root_bin().set_up(&without(&["kubectl"]));
    assert_eq!(planned(&mac, &without(&["kubectl"])), ["InOrder"]);
    // Left out later, and taken back.
    let all = root_bin().set_up(&without(&[]));
    assert_eq!(planned(&all, &without(&["kubectl"])), ["root - /usr/local/bin/kubectl", "Differs"]);
    let less = all.set_up(&without(&["kubectl"]));
    assert_eq!(planned(&less, &without(&["kubectl"])), ["InOrder"]);
    assert_eq!(planned(&less, &without(&[])), ["root + link /usr/local/bin/kubectl", "Differs"]);
}

#[test]
fn where_all_tools_are_left_out_no_directory_is_made_and_no_password_is_asked_for() {
    for cli in [CliTools::System, CliTools::User] {
        let none = Choices { cli, ..without(&TOOLS) };
        assert_eq!(planned(&Mac::fresh(), &none), ["Off"], "{cli:?}");
        // Once they were linked, the links go.
        let linked = Mac::fresh().set_up(&Choices { cli, ..without(&[]) });
        let planned = planned(&linked, &none);
        assert_eq!(planned.iter().filter(|line| line.contains(" - ")).count(), TOOLS.len(), "{planned:?}");
        assert!(!planned.iter().any(|line| line.contains(" + ")), "{planned:?}");
    }
}

#[test]
fn what_stands_of_somebody_else_under_a_name_that_is_left_out_is_told_and_not_asked_about() {
    let mac = Mac::fresh().with_rivals();
    let planning = crate::Planning::of(Some(&without(&["kubectl"])), &mac.facts);
    let of_tools: Vec<bool> = planning.conflicts.iter().filter(|(of, _)| *of == ITEM).map(|(_, c)| c.left).collect();
    assert_eq!(of_tools, [true]);
    let mut mac = mac.set_up(&without(&["kubectl"]));
    mac.home().settings = Ok(Some(without(&["kubectl"])));
    assert!(crate::status(&mac.facts).items[0].settled);
}

#[test]
fn a_name_that_no_tool_has_is_told_of_and_changes_nothing() {
    let odd = Choices { hosts: Some(HostNames::Off), ..without(&["kubctl", "iechor.sock", "desktop-linux"]) };
    let mut mac = Mac::fresh().set_up(&odd);
    mac.home().settings = Ok(Some(odd.clone()));
    assert_eq!(planned(&mac, &odd), ["InOrder"]);
    let notes = crate::status(&mac.facts).items.into_iter().flat_map(|item| item.notes);
    assert_eq!(notes.collect::<Vec<_>>(), [Note::NoSuchTool { name: "kubctl".to_owned() }]);
    // Where the tools cannot be read, nobody knows.
    mac.facts.machine.items.tools.names = Err(crate::testing::unreadable_at("tools"));
    let notes = crate::status(&mac.facts).items.into_iter().flat_map(|item| item.notes);
    assert_eq!(notes.count(), 0);
}

#[test]
fn of_two_accounts_each_has_what_it_wants_and_what_neither_wants_goes() {
    // Ann has all but kubectl; dev has all.
    let ann = Mac::fresh().set_up(&without(&["kubectl"])).holder("ann", 502, true);
    assert_eq!(planned(&ann, &without(&[])), ["root + link /usr/local/bin/kubectl", "Differs"]);
    let both = ann.set_up(&without(&[]));
    // Dev gives it up: nobody wants it any more, and all else is ann's.
    let kubectl = ["root - /usr/local/bin/kubectl".to_owned(), "Differs".to_owned()];
    assert_eq!(planned(&both, &without(&["kubectl"])), kubectl);
    assert_eq!(planned(&both, &choices(CliTools::Off, false, false))[0], kubectl[0]);
    // Ann has all; what dev leaves out stays hers.
    let ann = Mac::fresh().set_up(&without(&[])).holder("ann", 502, true);
    assert_eq!(planned(&ann, &without(&["kubectl"])), ["InOrder"]);
    let both = ann.set_up(&without(&["kubectl"]));
    let leaves = planned(&both, &choices(CliTools::Off, false, false));
    assert!(!leaves.iter().any(|line| line.contains(" - ")), "{leaves:?}");
}
