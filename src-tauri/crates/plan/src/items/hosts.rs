//! Host names that lead to this Mac: a marked block in `/etc/hosts`, and nothing else touched there.

use std::net::{Ipv4Addr, ToSocketAddrs};

use model::{Action, Code, Digest, Failure, FileState, Item, ItemState, Reason, Scope, Setting, names};

use super::Planned;
use crate::{block, facts::Reading, planner::Planner, tree::Tree};

const ITEM: Item = Item::Hosts;
const NAME: &str = "localhost";

/// `/etc/hosts` and what is known of the names.
#[derive(Clone, Debug)]
pub struct Hosts {
    /// The file itself.
    pub file: FileState,
    /// What it says; `None` where it is missing.
    pub text: Option<Vec<u8>>,
    /// Whether the system leads the name to 127.0.0.1, whatever the file says (F 6.5).
    pub resolved: bool,
    /// Why it would not be changed, if it would not.
    pub fixed: Option<Failure>,
}

impl Hosts {
    /// Reads it. On a simulated Mac only the file counts.
    pub(super) fn read(tree: &Tree) -> Reading<Self> {
        let file = tree.found(names::HOSTS, true)?;
        let text = tree.read_through_links(names::HOSTS)?;
        let asked =
            || (NAME, 0).to_socket_addrs().is_ok_and(|mut found| found.any(|at| at.ip() == Ipv4Addr::LOCALHOST));
        let resolved = text.as_deref().is_some_and(resolves) || (tree.simulation().is_none() && asked());
        let fixed = match &file {
            FileState::Missing | FileState::File { .. } => None,
            FileState::Link { .. } => Some("is a link, kept by another program"),
            FileState::Directory | FileState::Other => Some("is not a regular file"),
        };
        Ok(Self { file, text, resolved, fixed: fixed.map(refused) })
    }
}

fn refused(what: &str) -> Failure {
    let help = format!("make '{NAME}' lead to 127.0.0.1 where that file comes from, or leave it out: --no-hosts");
    Failure::new(Code::InTheWay, format!("'{}' {what}, so it is not changed", names::HOSTS), help)
}

/// Whether a hosts file leads the name to 127.0.0.1, as mDNSResponder reads it (F 6.2).
fn resolves(text: &[u8]) -> bool {
    text.split(|byte| *byte == b'\n').any(|line| {
        let line = line.split(|byte| *byte == b'#').next().unwrap_or_default();
        let mut words = line.split(|byte| b" \t,\r".contains(byte)).filter(|word| !word.is_empty());
        words.next().is_some_and(|address| address == b"127.0.0.1")
            && words.any(|name| name.eq_ignore_ascii_case(NAME.as_bytes()))
    })
}

/// Whether a path in a record is this item's.
pub(super) fn owns(path: &str) -> bool {
    path == names::HOSTS
}

/// Puts the block where the name is to lead somewhere and does not; takes it away where that is not wanted.
pub(super) fn plan(planner: &mut Planner<'_>) -> Result<Planned, Failure> {
    let hosts = planner.machine.items.hosts.as_ref().map_err(Failure::clone)?;
    let wanted = planner.choices.setting(ITEM) != Setting::Off;
    let has_block = hosts.text.as_deref().is_some_and(block::has_block);
    let (reason, lines) = match (wanted, hosts.resolved, has_block) {
        (true, true, _) => return Ok(ItemState::InOrder.into()),
        (true, false, _) => (Reason::adds(ITEM), vec![format!("127.0.0.1\t{NAME}")]),
        (false, _, true) => (Reason::removes_item(ITEM), Vec::new()),
        (false, _, false) => return Ok(ItemState::Off.into()),
    };
    if let Some(failure) = &hosts.fixed {
        return Err(failure.clone());
    }
    let (path, before) = (names::HOSTS.to_owned(), hosts.file.clone());
    let action = match block::edited(hosts.text.as_deref(), &lines) {
        None => Action::Remove { path, before, restore: false },
        Some(text) => Action::EditBlock { path, lines, sha256: Digest::of_bytes(&text), before },
    };
    planner.push(Scope::Root, reason, action);
    Ok(ItemState::Differs.into())
}

#[cfg(test)]
mod tests {
    use model::Choices;

    use super::*;
    use crate::testing::{Mac, check, with_localhost};

    #[test]
    fn each_kind_of_mac_gives_its_part_of_the_plan() {
        let (on, off) = (|| Some(with_localhost(Choices::default())), || Some(Choices::default()));
        let done = || Mac::fresh().set_up(&with_localhost(Choices::default()));
        let change = |mut mac: Mac, change: fn(&mut Hosts)| {
            change(mac.hosts());
            mac
        };
        let changed = |with: fn(&mut Hosts)| change(Mac::fresh(), with);
        let without_file = || changed(|hosts| (hosts.file, hosts.text) = (FileState::Missing, None));
        let linked = |mac| change(mac, |hosts| hosts.fixed = Some(refused("is a link, kept by another program")));
        check(
            Some(ITEM),
            &[
                ("nothing chosen", Mac::fresh(), off(), &["Off"]),
                (
                    "a name that leads nowhere",
                    Mac::fresh(),
                    on(),
                    &["root + block /etc/hosts: 127.0.0.1\tlocalhost", "Differs"],
                ),
                ("a name that leads here already", changed(|hosts| hosts.resolved = true), on(), &["InOrder"]),
                ("set up", done(), on(), &["InOrder"]),
                ("set up, then off", done(), off(), &["root - block /etc/hosts", "Differs"]),
                (
                    "switched off in so many words",
                    done(),
                    Some(Choices { hosts: Some(model::HostNames::Off), ..Choices::default() }),
                    &["root - block /etc/hosts", "Differs"],
                ),
                (
                    "a file that was made for it goes with it",
                    without_file().set_up(&with_localhost(Choices::default())),
                    off(),
                    &["root - /etc/hosts", "Differs"],
                ),
                (
                    "the file is not there",
                    without_file(),
                    on(),
                    &["root + block /etc/hosts: 127.0.0.1\tlocalhost", "Differs"],
                ),
                (
                    "the file is a link",
                    linked(Mac::fresh()),
                    on(),
                    &["InTheWay: '/etc/hosts' is a link, kept by another program, so it is not changed"],
                ),
                ("the file is a link, and off", linked(Mac::fresh()), off(), &["Off"]),
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
    fn what_leads_to_127_0_0_1_is_read_as_macos_reads_it() {
        let shipped = "##\n# Host Database\n##\n127.0.0.1\tlocalhost\n255.255.255.255\tbroadcasthost\n::1             localhost\n";
        for (text, leads) in [
            (shipped, true),
            ("127.0.0.1 a b,localhost\r\n", true),
            ("127.0.0.1 LocalHost", true),
            ("127.0.0.1 a # localhost\n", false),
            ("#127.0.0.1 localhost\n", false),
            ("::1 localhost\n10.0.0.1 localhost\n", false),
            ("127.0.0.1 localhost.example\n", false),
            ("", false),
        ] {
            assert_eq!(resolves(text.as_bytes()), leads, "{text:?}");
            let with = block::edited(Some(text.as_bytes()), &["127.0.0.1\tlocalhost".to_owned()]).expect("a file");
            assert!(resolves(&with), "{text:?}");
        }
    }
}
