#![allow(clippy::unwrap_used)]

use super::*;

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
    // Until the clock of the file system has ticked.
    while Stamp::of(&stat_of(&path), late) == before {
        std::os::unix::fs::FileExt::write_all_at(&file, &[2], 0).unwrap();
        file.set_times(std::fs::FileTimes::new().set_modified(modified)).unwrap();
    }
    assert_eq!(std::fs::metadata(&path).unwrap().modified().unwrap(), modified);
}
