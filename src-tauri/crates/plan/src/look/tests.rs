#![allow(clippy::unwrap_used)]

use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};

use model::{Code, FileState};

use super::*;
use crate::Tree;

/// A Mac with nothing but this directory.
fn mac_with(path: &str) -> (tempfile::TempDir, Tree) {
    let prefix = tempfile::tempdir().unwrap();
    std::fs::set_permissions(prefix.path(), PermissionsExt::from_mode(0o755)).unwrap();
    let description = "schema = 1\nkind = \"fresh\"\nmacos = 26\nownership = \"zones\"\nperson = \"dev\"\nanswer = \
                       \"deny\"\nzones = []\nusers = []\n";
    std::fs::write(prefix.path().join(model::names::SIMULATED_MAC), description).unwrap();
    std::fs::create_dir_all(prefix.path().join(&path[1..])).unwrap();
    let tree = Tree::simulated(prefix.path()).unwrap();
    (prefix, tree)
}

fn inode(at: &Handle) -> u64 {
    rustix::fs::fstat(at).unwrap().st_ino
}

#[test]
fn one_look_sees_one_directory_whatever_takes_its_place_meanwhile() {
    let (prefix, tree) = mac_with("/usr/local");
    let (there, elsewhere) = (prefix.path().join("usr/local"), prefix.path().join("usr/elsewhere"));
    let inode_there = std::fs::metadata(&there).unwrap().ino();
    let look = tree.for_one_look(Hashes::Fresh);
    assert_eq!(look.directory("/usr/local").unwrap().map(|at| inode(&at)), Some(inode_there));
    assert!(look.directory("/usr/missing").unwrap().is_none());
    std::fs::rename(&there, &elsewhere).unwrap();
    symlink("elsewhere", &there).unwrap();
    std::fs::create_dir(prefix.path().join("usr/missing")).unwrap();
    std::fs::write(elsewhere.join("seen"), "").unwrap();
    assert_eq!(look.directory("/usr/local").unwrap().map(|at| inode(&at)), Some(inode_there));
    assert!(matches!(look.found("/usr/local/seen", false), Ok(FileState::File { .. })));
    assert!(look.directory("/usr/missing").unwrap().is_none());
    // Whoever looks again, or changes something, walks again, and follows no link.
    for tree in [&tree, &tree.for_one_look(Hashes::Fresh)] {
        assert_eq!(tree.directory("/usr/local").unwrap_err().code, Code::InTheWay);
        assert!(tree.directory("/usr/missing").unwrap().is_some());
    }
}

#[test]
fn a_way_that_was_walked_for_anything_is_still_checked_before_root_trusts_it() {
    let (prefix, tree) = mac_with("/open/to/all");
    std::fs::set_permissions(prefix.path().join("open"), PermissionsExt::from_mode(0o777)).unwrap();
    let look = tree.for_one_look(Hashes::Fresh);
    for path in ["/open/to/all", "/open/missing"] {
        assert!(look.directory(path).is_ok());
        assert_eq!(look.directory_of_root(path).unwrap_err().code, Code::InTheWay, "{path}");
    }
}

fn stat_of(path: &std::path::Path) -> Stat {
    rustix::fs::stat(path).unwrap()
}

#[test]
fn a_hash_is_remembered_of_no_file_that_changed_just_now() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("program");
    std::fs::write(&path, vec![1; 100_000]).unwrap();
    let changed = UNIX_EPOCH + Duration::new(stat_of(&path).st_ctime.cast_unsigned(), 0);
    assert_eq!(Stamp::of(&stat_of(&path), changed + Duration::from_secs(2)), None);
    assert!(Stamp::of(&stat_of(&path), changed + Duration::from_secs(4)).is_some());
    // The clock was set back since.
    assert_eq!(Stamp::of(&stat_of(&path), changed - Duration::from_secs(9)), None);
}

#[test]
fn a_file_that_was_written_again_has_another_stamp_whatever_time_it_claims() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("program");
    std::fs::write(&path, vec![1; 100_000]).unwrap();
    let late = SystemTime::now() + Duration::from_secs(60);
    let (before, modified) = (Stamp::of(&stat_of(&path), late), std::fs::metadata(&path).unwrap().modified().unwrap());
    let file = std::fs::OpenOptions::new().write(true).open(&path).unwrap();
    // Until the clock of the file system has ticked, as it does within a second.
    let begun = std::time::Instant::now();
    while Stamp::of(&stat_of(&path), late) == before {
        assert!(begun.elapsed() < Duration::from_secs(10), "it has the same stamp");
        std::os::unix::fs::FileExt::write_all_at(&file, &[2], 0).unwrap();
        file.set_times(std::fs::FileTimes::new().set_modified(modified)).unwrap();
    }
    assert_eq!(std::fs::metadata(&path).unwrap().modified().unwrap(), modified);
}
