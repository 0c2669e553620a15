//! Whose something is, where the system must be asked: accounts by the user database, packages by `pkgutil`. Asked for
//! people alone, once a status is made; no step follows from it.

use std::{
    io::Read,
    process::{ChildStdout, Command},
    time::{Duration, Instant},
};

use model::{Drift, FileState, Owner, Person, Product, Status, names};
use rustix::fs::{self, AtFlags};

use crate::{
    Tree,
    question::{may_ask, within},
};

/// How long all questions about packages may take together.
const LIMIT: Duration = Duration::from_secs(2);
/// More output than this is no answer.
const OUTPUT: u64 = 1 << 20;

/// Names the accounts and packages of what differs, where nothing else tells whose it is.
pub fn name_owners(tree: &Tree, person: &Person, status: &mut Status) {
    let end = Instant::now() + LIMIT;
    for drift in status.items.iter_mut().flat_map(|item| &mut item.drift) {
        let owner = match &drift.owner {
            Some(Owner::Product { product: Product::OtherIEchor }) => by_home(tree, person, drift),
            Some(Owner::Unknown) => by_file(tree, person, drift).or_else(|| package(tree, person, drift, end)),
            _ => None,
        };
        drift.owner = owner.or(drift.owner.take());
    }
}

/// The account into whose `~/.iechor` a link leads.
fn by_home(tree: &Tree, person: &Person, drift: &Drift) -> Option<Owner> {
    let FileState::Link { target } = &drift.found else { return None };
    let leads = names::normal(names::split(&drift.path).0, target);
    let (home, _) = leads.split_once(&format!("/{}/", names::CLIENT))?;
    let home = tree.without_links(home);
    let account = tree.person(owner(tree, &home)?).ok()?;
    (account.home == home && account.uid != person.uid).then_some(Owner::Account { name: account.name })
}

/// The account that the entry itself belongs to; nothing follows where that is root.
fn by_file(tree: &Tree, person: &Person, drift: &Drift) -> Option<Owner> {
    let uid = match &drift.found {
        FileState::File { owner, .. } => *owner,
        _ => owner(tree, &drift.path)?,
    };
    // A link of the person's own says nothing of what it leads to.
    let says_nothing = uid == 0 || (uid == person.uid && matches!(drift.found, FileState::Link { .. }));
    let account = tree.person(uid).ok().filter(|_| !says_nothing)?;
    Some(Owner::Account { name: account.name })
}

/// Who owns an entry.
fn owner(tree: &Tree, path: &str) -> Option<u32> {
    let (directory, name) = names::split(path);
    let at = tree.directory(directory).ok()??;
    let stat = fs::statat(&at, name, AtFlags::SYMLINK_NOFOLLOW).ok()?;
    Some(tree.owner(path, &stat).0)
}

/// The installed package that has the entry, or what a link leads to.
fn package(tree: &Tree, person: &Person, drift: &Drift, end: Instant) -> Option<Owner> {
    if !may_ask(tree, person) {
        return None;
    }
    let leads = match &drift.found {
        FileState::Link { target } => Some(names::normal(names::split(&drift.path).0, target)),
        _ => None,
    };
    std::iter::once(drift.path.clone()).chain(leads).find_map(|path| {
        let mut command = Command::new(tree.on_disk(names::PKGUTIL));
        command.args(["--file-info", &path]).env_clear();
        let left = end.checked_duration_since(Instant::now())?;
        let text = within(&mut command, left, text).ok()?.ok()?;
        newest(&text).map(|id| Owner::Package { id: id.to_owned() })
    })
}

fn text(output: ChildStdout) -> Option<String> {
    let mut text = String::new();
    output.take(OUTPUT).read_to_string(&mut text).ok()?;
    Some(text)
}

/// The package that was installed last of those that `pkgutil --file-info` lists: a block of lines for each, none where
/// no package has the path. The exit code is 0 either way (F 5.22, 5.23).
fn newest(text: &str) -> Option<&str> {
    let mut found: Option<(u64, &str)> = None;
    let mut id = None;
    for (key, value) in text.lines().filter_map(|line| line.trim().split_once(": ")) {
        match key {
            "pkgid" => {
                id = Some(value).filter(|id| !id.is_empty() && !id.contains(char::is_control));
                // A block may lack its time.
                found = found.or(id.map(|id| (0, id)));
            }
            "install-time" => {
                let time = value.parse().unwrap_or(0);
                if let Some(id) = id.filter(|_| found.is_none_or(|(newest, _)| time >= newest)) {
                    found = Some((time, id));
                }
            }
            _ => {}
        }
    }
    found.map(|(_, id)| id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_package_that_was_installed_last_is_read_out_of_any_of_the_forms_that_macos_prints() {
        let old = "volume: /\npath: usr/sbin/pkgutil\npkgid: com.apple.pkg.BaseSystem\npkg-version: \
                   10.5.0.1.1.1192168948\ninstall-time: 1193314189\nuid: 0\ngid: 0\nmode: 100555\npkgid: \
                   com.apple.pkg.update.os.10.5.1\npkg-version: 1.0.1.1191932192\ninstall-time: 1195808274\n";
        let new = "volume: /\npath: /usr/local/bin/kubectl\n\npkgid: com.example.kubectl\npkg-version: \
                   1.2\ninstall-time: 1570542610\nuid: 0\ngid: 0\nmode: 755\n\npkgid: com.example.older\n\
                   pkg-version: 1\ninstall-time: 1470542610\nuid: 0\ngid: 0\nmode: 755\n";
        assert_eq!(newest(old), Some("com.apple.pkg.update.os.10.5.1"));
        assert_eq!(newest(new), Some("com.example.kubectl"));
        assert_eq!(newest("volume: /\npath: /x\n\npkgid: a\n"), Some("a"));
        for none in ["volume: /\npath: /usr/bin/cc\n", "", "garbage", "pkgid: \u{1b}[2J\n"] {
            assert_eq!(newest(none), None, "{none:?}");
        }
    }
}
