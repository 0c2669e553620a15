//! A Mac or home that is another one than set-up was made for: restored from a backup, brought over by Migration
//! Assistant, renamed. Each is explained, mended by one repair with one password, and taken back whole.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, missing_docs)]

use std::{fs, os::unix::fs::symlink, path::Path, process::Command};

use model::{Ownership, PromptAnswer, SimulatedMac, Zone, names};
use promises::Mac;
use simulator::Kind;

fn done() -> Mac {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    mac.setup(&["apply", "--yes", "--recommended"]).exits(0);
    mac
}

fn describe(mac: &Mac, change: impl FnOnce(&mut SimulatedMac)) {
    let path = mac.path().join(names::SIMULATED_MAC);
    let mut description: SimulatedMac = toml::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
    change(&mut description);
    fs::write(&path, toml::to_string(&description).unwrap()).unwrap();
}

/// The account has this number, and owns its home under it.
fn renumber(mac: &Mac, home: &str, uid: u32) {
    let mut is_real = false;
    describe(mac, |description| {
        let was = std::mem::replace(&mut description.users[0].uid, uid);
        description.zones.iter_mut().filter(|zone| zone.uid == was).for_each(|zone| zone.uid = uid);
        is_real = description.ownership == Ownership::Real;
    });
    if is_real {
        let owned = Command::new("chown").args(["-hR", &uid.to_string()]).arg(mac.at(home)).status().unwrap();
        assert!(owned.success());
    }
}

/// Paths of iEchor that stand, but for the app.
fn remains(mac: &Mac) -> Vec<String> {
    let tree = mac.tree();
    let paths = tree.keys().map(|path| path.display().to_string());
    paths.filter(|path| path.to_lowercase().contains("iechor") && !path.contains("iEchor.app")).collect()
}

/// Status explains (`says`), one repair mends with one password, and uninstalling leaves nothing.
fn is_mended(mac: &Mac, says: &[&str]) {
    let ran = mac.setup(&["status"]).exits(3).says("One repair makes everything as it was chosen.");
    for text in says {
        assert!(ran.said().contains(text), "status did not say {text:?} but:\n{}", ran.said());
    }
    // It asks, and once is enough.
    mac.answers(PromptAnswer::Cancel);
    let before = mac.tree();
    mac.setup(&["repair", "--yes"]).exits(4);
    assert_eq!(mac.difference(&before), [""; 0]);
    mac.answers(PromptAnswer::Allow);
    mac.setup(&["repair", "--yes"]).exits(0);
    let after = mac.setup(&["status"]).exits(0);
    assert!(!after.said().contains("One repair"), "{}", after.said());
    // What differs later is told as that, and not as another Mac.
    fs::remove_file(mac.at(names::DEFAULT_SOCKET)).unwrap();
    let later = mac.setup(&["status"]).exits(3);
    assert!(!later.said().contains("One repair"), "{}", later.said());
    mac.setup(&["uninstall", "--yes"]).exits(0).says("nothing of iEchor Setup remains");
    assert_eq!(remains(mac), [""; 0]);
}

#[test]
fn an_account_with_another_number_is_explained_mended_and_taken_back() {
    let mac = done();
    renumber(&mac, "/Users/dev", 502);
    // Root's record is of the old number too.
    is_mended(&mac, &["the account dev (uid 501)", "an account that is no longer on this Mac"]);
}

#[test]
fn an_account_with_another_name_is_explained_mended_and_taken_back() {
    let mac = done();
    describe(&mac, |description| {
        "developer".clone_into(&mut description.users[0].name);
        "developer".clone_into(&mut description.person);
    });
    is_mended(&mac, &["the account dev (uid 501)"]);
}

/// The home of one Mac on another one, as from a backup.
fn restored() -> Mac {
    let (old, new) = (done(), Mac::new(Kind::Fresh, PromptAnswer::Allow));
    fs::remove_dir_all(new.at("/Users/dev")).unwrap();
    let copied = Command::new("cp").arg("-a").arg(old.at("/Users/dev")).arg(new.at("/Users")).status().unwrap();
    assert!(copied.success());
    new
}

#[test]
fn a_home_from_a_backup_on_a_new_system_is_explained_mended_and_taken_back() {
    is_mended(&restored(), &["nothing of it is recorded on this Mac"]);
}

#[test]
fn a_home_from_a_backup_of_another_number_is_explained_mended_and_taken_back() {
    let mac = restored();
    renumber(&mac, "/Users/dev", 503);
    is_mended(&mac, &["nothing of it is recorded on this Mac", "the account dev (uid 501)"]);
}

/// The home lies on another volume; `linked`: a link leads there from where it was.
fn to_another_volume(mac: &Mac, linked: bool) {
    let home = "/Volumes/Data/Users/dev";
    fs::create_dir_all(mac.at("/Volumes/Data/Users")).unwrap();
    fs::rename(mac.at("/Users/dev"), mac.at(home)).unwrap();
    if linked {
        symlink(Path::new(home), mac.at("/Users/dev")).unwrap();
    }
    describe(mac, |description| {
        if !linked {
            home.clone_into(&mut description.users[0].home);
        }
        let zones: Vec<Zone> = description.zones.iter().filter(|zone| zone.path == "/Users/dev").cloned().collect();
        description.zones.extend(zones.into_iter().map(|zone| Zone { path: home.to_owned(), ..zone }));
    });
}

#[test]
fn a_home_on_another_volume_is_explained_mended_and_taken_back() {
    let mac = done();
    to_another_volume(&mac, false);
    is_mended(&mac, &["when the home was /Users/dev."]);
}

#[test]
fn a_home_on_another_volume_with_a_link_where_it_was_is_the_same() {
    let mac = done();
    to_another_volume(&mac, true);
    is_mended(&mac, &["when the home was /Users/dev."]);
}

#[test]
fn what_differs_on_the_mac_that_it_was_made_for_is_no_move() {
    let mac = done();
    fs::remove_file(mac.at(names::DEFAULT_SOCKET)).unwrap();
    let ran = mac.setup(&["status"]).exits(3);
    assert!(!ran.said().contains("One repair"), "{}", ran.said());
    mac.setup(&["uninstall", "--yes", "--keep-data"]).exits(0);
    let ran = mac.setup(&["status"]);
    assert!(!ran.said().contains("One repair"), "{}", ran.said());
}
