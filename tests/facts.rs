//! The table of macOS's files, the simulated Macs made from it, and the script that compares a real Mac with it.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, missing_docs)]

use std::{
    fs,
    os::unix::fs::{PermissionsExt, lchown, symlink},
    path::Path,
    process::{Command, Output},
};

use model::{Ownership, PromptAnswer, SimulatedMac, names};
use promises::Mac;
use simulator::{
    Home, Kind, Spec, VERSIONS,
    table::{self, Row, Thing, Who},
};

/// Every variant that a Mac can have besides its kind.
const SWITCHES: [fn(Spec) -> Spec; 8] = [
    |spec| Spec { home: Home::NeverLoggedIn, ..spec },
    |spec| Spec { home: Home::Moved, ..spec },
    |spec| Spec { home: Home::OnNetwork, ..spec },
    |spec| Spec { home_mode: 0o700, ..spec },
    |spec| Spec { home_mode: 0o755, ..spec },
    |spec| Spec { managed: true, ..spec },
    |spec| Spec { bundle_of_root: true, ..spec },
    |spec| Spec { ownership: Ownership::Zones, ..spec },
];

fn facts(mac: &Mac, arguments: &[&str]) -> Output {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("macos/facts");
    Command::new(script).arg("--prefix").arg(mac.path()).args(arguments).output().unwrap()
}

#[track_caller]
fn agree(mac: &Mac, what: &str) {
    let ran = facts(mac, &[]);
    assert!(ran.status.success(), "{what}: {}", String::from_utf8_lossy(&ran.stdout));
}

/// Returns the differences that `facts` lists at its end.
#[track_caller]
fn differing(mac: &Mac, arguments: &[&str]) -> Vec<String> {
    let ran = facts(mac, arguments);
    let said = String::from_utf8(ran.stdout).unwrap();
    assert_eq!(ran.status.code(), Some(1), "{said}");
    let list = said.rsplit_once(" differ\n").unwrap().1;
    list.lines().map(|line| line.trim().to_owned()).collect()
}

/// Returns the rows for a Mac.
fn rows(spec: &Spec) -> Vec<Row> {
    let people = spec.people();
    let who = Who { person: &people[0], home: spec.physical_home(), other: people.get(1) };
    table::rows(spec.macos, &spec.variants(), &who).unwrap()
}

fn a_spec() -> Spec {
    promises::spec(Path::new("nowhere"))
}

#[test]
fn a_simulated_mac_of_any_kind_and_version_is_what_the_table_says() {
    for kind in Kind::ALL {
        for macos in VERSIONS {
            agree(&Mac::made(|spec| Spec { kind, macos, ..spec }), &format!("{kind:?} {macos}"));
        }
    }
    for (i, switch) in SWITCHES.into_iter().enumerate() {
        for macos in [VERSIONS[0], VERSIONS[3]] {
            agree(&Mac::made(|spec| switch(Spec { macos, ..spec })), &format!("switch {i} {macos}"));
        }
    }
}

#[test]
fn what_set_up_leaves_is_still_what_the_table_says() {
    for kind in Kind::ALL {
        let mac = Mac::new(kind, PromptAnswer::Allow);
        mac.setup(&["apply", "--recommended", "--yes"]).exits(0);
        mac.setup(&["uninstall", "--yes"]).exits(0);
        agree(&mac, &format!("{kind:?}"));
    }
}

#[test]
fn whatever_differs_from_the_table_is_named() {
    for kind in [Kind::Fresh, Kind::Intel] {
        let spec = Spec { kind, ..a_spec() };
        let mac = Mac::new(kind, PromptAnswer::Allow);
        // From the innermost outwards, so that every path stays reachable.
        for row in rows(&spec).iter().rev() {
            let at = mac.at(&row.path);
            match &row.thing {
                Thing::Absent if at.parent().unwrap().is_dir() => fs::create_dir(&at).unwrap(),
                Thing::Absent => {}
                Thing::File if row.mode.is_none() => {
                    fs::remove_file(&at).unwrap();
                    fs::create_dir(&at).unwrap();
                }
                Thing::Directory | Thing::File => {
                    let mode = fs::metadata(&at).unwrap().permissions().mode();
                    fs::set_permissions(&at, fs::Permissions::from_mode(mode ^ 0o001)).unwrap();
                }
                Thing::Link(_) => {
                    let at = mac.path().join(row.path.trim_start_matches('/'));
                    fs::remove_file(&at).unwrap();
                    symlink("elsewhere", &at).unwrap();
                }
            }
        }
        let named = differing(&mac, &[]);
        for row in rows(&spec).iter().filter(|row| !row.asked && row.path != "/opt/homebrew/bin") {
            let line = format!("{}: ", row.path);
            assert!(named.iter().any(|named| named.starts_with(&line)), "{line} is not among {named:#?}");
        }
    }
}

#[test]
fn another_owner_or_group_is_named() {
    if !promises::is_root("owners are real only where root makes them") {
        return;
    }
    let spec = a_spec();
    for (uid, gid) in [(4711, None), (0, Some(4711))] {
        let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
        let there = |row: &&Row| row.thing != Thing::Absent;
        for row in rows(&spec).iter().filter(there) {
            let at = mac.path().join(row.path.trim_start_matches('/'));
            lchown(at, gid.is_none().then_some(uid), gid).unwrap();
        }
        let named = differing(&mac, &[]);
        for row in rows(&spec).iter().filter(there).filter(|row| !row.asked) {
            let line = format!("{}: ", row.path);
            assert!(named.iter().any(|named| named.starts_with(&line)), "{line} is not among {named:#?}");
        }
    }
}

#[test]
fn accounts_programs_and_versions_are_compared_too() {
    let mac = Mac::made(|spec| Spec { macos: 13, ..spec });
    assert!(differing(&mac, &["--macos", "26"])[0].contains("10-cryptex"));
    let passwd = mac.at("/private/etc/passwd");
    let text = fs::read_to_string(&passwd).unwrap();
    fs::write(&passwd, text.replace("daemon:*:1:1:", "daemon:*:2:2:")).unwrap();
    fs::remove_file(mac.at("/usr/sbin/visudo")).unwrap();
    fs::write(mac.at("/usr/bin/kubectl"), "").unwrap();
    let named = differing(&mac, &[]).join("\n");
    for what in ["account daemon: 2:2", "lacking: visudo", "besides: kubectl", "macOS has a program of that name"] {
        assert!(named.contains(what), "{what}: {named}");
    }
}

#[test]
fn a_new_entry_takes_the_group_of_its_directory() {
    if !promises::is_root("owners are real only where root makes them") {
        return;
    }
    use std::os::unix::fs::MetadataExt;
    let mac = Mac::new(Kind::Intel, PromptAnswer::Allow);
    mac.setup(&["apply", "--recommended", "--yes"]).exits(0);
    let owner = |path: &str| {
        let meta = fs::symlink_metadata(mac.at(path)).unwrap();
        (meta.uid(), meta.gid())
    };
    // As on a real Mac: docker/for-mac#330 has `lrwxr-xr-x 1 root daemon /var/run/docker.sock`.
    assert_eq!(owner(names::DEFAULT_SOCKET), (0, 1));
    assert_eq!(owner("/usr/local/bin/iechor"), (501, names::ADMIN_GID));
}

#[test]
fn owners_by_place_are_the_tables_owners_also_those_of_root() {
    for kind in Kind::ALL {
        for switch in SWITCHES {
            let spec = Spec { ownership: Ownership::Zones, ..switch(Spec { kind, ..a_spec() }) };
            let mac = Mac::made(|made| Spec { directory: made.directory, ..spec.clone() });
            let text = fs::read_to_string(mac.path().join(names::SIMULATED_MAC)).unwrap();
            let described: SimulatedMac = toml::from_str(&text).unwrap();
            for row in rows(&spec).into_iter().filter(|row| row.thing == Thing::Directory) {
                assert_eq!(described.zone_of(&row.path), (row.uid, row.gid), "{kind:?} '{}'", row.path);
            }
            assert_eq!(described.zone_of("/private/var/run/iechor.sock"), (0, 1));
        }
    }
}

#[test]
fn every_row_of_the_table_has_a_source_and_says_how_sure_it_is() {
    let table = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("macos/tree.tsv")).unwrap();
    let rows: Vec<Vec<&str>> =
        table.lines().filter(|line| !line.starts_with('#')).map(|line| line.split('\t').collect()).collect();
    assert!(rows.len() > 50);
    for row in &rows {
        assert_eq!(row.len(), 10, "{row:?}");
        assert!(["two", "one", "asked"].contains(&row[8]), "{row:?}");
        assert!(row[9].len() > 10, "{row:?}");
        assert!(row[0] == "/" || row[0].starts_with('/') || row[0].starts_with("HOME"), "{row:?}");
    }
}
