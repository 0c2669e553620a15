//! What is planned for the tools on each kind of Mac.

use model::CliTools;

use super::*;
use crate::testing::{Mac, check, choices, link, replacing};

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
