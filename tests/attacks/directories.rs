//! Attacks on the directories that root works in, and through homes and trees of the account's own.

use std::{
    fs,
    os::unix::fs::{MetadataExt, PermissionsExt, chown, lchown, symlink},
    path::Path,
    process::{Command, Stdio},
};

use model::{PromptAnswer, names};
use promises::{Mac, is_root};
use simulator::Kind;

use crate::{APPLY, DEV, below, mac};

#[test]
fn root_refuses_directories_that_group_admin_may_write_before_the_prompt() {
    // Changed on disk where owners are real, and by the description where they are not.
    for (kind, path, mode, gid) in [
        (Kind::Fresh, "/Library", 0o775, 80),
        (Kind::Fresh, "/Library/LaunchDaemons", 0o775, 80),
        (Kind::Rivals, "/usr/local", 0o777, 0),
        (Kind::Fresh, "/private/var", 0o775, 1),
        (Kind::Fresh, "/private/var/db", 0o775, 80),
    ] {
        if !is_root("root_refuses_directories_that_group_admin_may_write_before_the_prompt") {
            return;
        }
        let mac = Mac::new(kind, PromptAnswer::Allow);
        chown(mac.at(path), Some(0), Some(gid)).unwrap();
        fs::set_permissions(mac.at(path), fs::Permissions::from_mode(mode)).unwrap();
        let before = mac.tree();
        let planned = mac.setup(&["plan", "--recommended"]).exits(1).says(path).says("can be changed by").says("help:");
        assert!(
            !planned.said().contains("administrator password") && !planned.said().contains("chmod"),
            "{}",
            planned.said()
        );
        mac.answers(PromptAnswer::Ask);
        // There is no prompt: without a terminal it would be another failure.
        mac.setup(&APPLY).exits(1).says(path);
        mac.answers(PromptAnswer::Allow);
        assert_eq!(mac.difference(&before), [""; 0]);
        // Items that need no administrator still work.
        mac.setup(&["apply", "--cli", "user", "--no-socket", "--no-ports", "--yes"]).exits(0);
    }
}

#[test]
fn usr_local_that_the_person_owns_is_refused_before_the_password() {
    if !is_root("usr_local_that_the_person_owns_is_refused_before_the_password") {
        return;
    }
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    fs::create_dir(mac.at("/usr/local/bin")).unwrap();
    chown(mac.at("/usr/local"), Some(501), Some(80)).unwrap();
    let said =
        mac.setup(&["plan", "--recommended"]).exits(1).says("'/usr/local' can be changed by the account with uid 501");
    assert!(!said.said().contains("administrator password"), "{}", said.said());
    // Homebrew for Intel after iEchor: entries that are only removed from the receipt need no directory.
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    mac.setup(&APPLY).exits(0);
    chown(mac.at("/usr/local/bin"), Some(501), Some(80)).unwrap();
    fs::set_permissions(mac.at("/usr/local/bin"), fs::Permissions::from_mode(0o775)).unwrap();
    mac.setup(&["uninstall", "--yes"]).exits(0);
    assert!(!mac.at(names::HELPER).exists() && !mac.at(names::SOCKET_PLIST).exists());
}

#[test]
fn root_opens_no_log_by_a_path_of_the_accounts() {
    if !is_root("root_opens_no_log_by_a_path_of_the_accounts") {
        return;
    }
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Deny);
    let own = mac.path().join("root's own file");
    fs::write(&own, "root's own\n").unwrap();
    fs::set_permissions(&own, fs::Permissions::from_mode(0o600)).unwrap();
    let link = mac.at("/Users/dev/setup.log");
    symlink(&own, &link).unwrap();
    let log = link.to_str().unwrap();
    // Nothing is written before the account is known.
    mac.setup(&["--log", log, "install", "--user", "devv"]).exits(2).says("devv");
    mac.setup(&["--log", log, "--json", "install", "--user", "devv"]).exits(2).says("{\"failure\":");
    // Then the log is opened as the account, which may not open that file either.
    mac.setup(&["--log", log, "install", "--user", "dev"]).exits(2).says("setup.log");
    assert_eq!(fs::read_to_string(&own).unwrap(), "root's own\n");
    // The account makes the privilege drop fail: the program is not beside the one that runs.
    let alone = promises::open_directory();
    let program = alone.path().join("install");
    fs::copy(promises::programs().join("iechor-setup"), &program).unwrap();
    fs::remove_file(&link).unwrap();
    let made = mac.path().join("made where the link leads");
    symlink(&made, &link).unwrap();
    let ran =
        Command::new(&program).arg("--prefix").arg(mac.path()).args(["--log", log, "--user", "dev"]).output().unwrap();
    assert!(!ran.status.success() && !made.exists(), "{ran:?}");
    // A log in the account's own directory is written as the account.
    fs::remove_file(&link).unwrap();
    mac.setup(&["--log", log, "install", "--user", "dev"]).exits(0);
    assert_eq!(fs::metadata(&link).unwrap().uid(), 501);
}

/// The account moved its home directory to another disk and left a symbolic link.
#[test]
fn a_home_that_moved_leaves_nothing_of_roots_behind() {
    for repaired in [false, true] {
        let mac = mac(Kind::Fresh, PromptAnswer::Allow);
        mac.setup(&APPLY).exits(0);
        fs::create_dir(mac.at("/Volumes/disk")).unwrap();
        fs::rename(mac.at("/Users/dev"), mac.at("/Volumes/disk/dev")).unwrap();
        symlink("/Volumes/disk/dev", mac.at("/Users/dev")).unwrap();
        // Where ownership is by zones, the new location belongs to the person too.
        if !rustix::process::geteuid().is_root() {
            let description = mac.path().join(names::SIMULATED_MAC);
            let text = fs::read_to_string(&description).unwrap();
            let zone = format!("[[zones]]\npath = \"/Volumes/disk/dev\"\nuid = {DEV}\ngid = 20\n");
            fs::write(&description, format!("{text}\n{zone}")).unwrap();
        }
        if repaired {
            mac.setup(&["repair", "--yes"]).exits(0);
            let leads = fs::read_link(mac.at(names::DEFAULT_SOCKET)).unwrap();
            assert_eq!(leads, Path::new("/Volumes/disk/dev").join(names::ENGINE_SOCKET));
            mac.setup(&["status"]).exits(0);
        }
        mac.setup(&["uninstall", "--yes"]).exits(0).says("nothing of iEchor Setup remains");
        for path in [names::SOCKET_PLIST, names::STARTUP, names::DEFAULT_SOCKET, names::ROOT_RECORDS] {
            assert!(fs::symlink_metadata(mac.at(path)).is_err(), "{path} stays");
        }
        assert!(!mac.at("/Volumes/disk/dev").join(names::USER_RECORDS).exists());
        mac.setup(&["status"]);
    }
}

/// A symbolic link on the path of the home directory changes its target all the time.
#[test]
fn a_link_to_a_home_that_changes_while_root_works_leads_root_nowhere_else() {
    if !is_root("a_link_to_a_home_that_changes_while_root_works_leads_root_nowhere_else") {
        return;
    }
    let mac = mac(Kind::Fresh, PromptAnswer::Allow);
    let disk = mac.at("/Volumes/disk");
    fs::create_dir(&disk).unwrap();
    chown(&disk, Some(DEV), Some(20)).unwrap();
    fs::rename(mac.at("/Users/dev"), disk.join("a")).unwrap();
    assert!(Command::new("cp").arg("-a").arg(disk.join("a")).arg(disk.join("b")).status().unwrap().success());
    symlink("/Volumes/disk/a", disk.join("home")).unwrap();
    lchown(disk.join("home"), Some(DEV), Some(20)).unwrap();
    symlink("/Volumes/disk/home", mac.at("/Users/dev")).unwrap();
    let before = mac.tree();
    let over = std::sync::atomic::AtomicBool::new(false);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            promises::become_account(DEV);
            let leads = ["a", "b", "home", "../../private/var/root", "../../private/etc"];
            for lead in leads.iter().cycle().take_while(|_| !over.load(std::sync::atomic::Ordering::SeqCst)) {
                symlink(lead, disk.join("next")).unwrap();
                fs::rename(disk.join("next"), disk.join("home")).unwrap();
            }
        });
        for _ in 0..12 {
            mac.setup(&["install", "--user", "dev"]);
            mac.setup(&["--as", "dev", "uninstall", "--yes"]);
        }
        over.store(true, std::sync::atomic::Ordering::SeqCst);
    });
    for home in ["a", "b"] {
        fs::remove_file(disk.join("home")).unwrap();
        symlink(format!("/Volumes/disk/{home}"), disk.join("home")).unwrap();
        lchown(disk.join("home"), Some(DEV), Some(20)).unwrap();
        mac.setup(&["repair", "--yes"]).exits(0);
        mac.setup(&["uninstall", "--yes"]).exits(0);
    }
    fs::remove_file(disk.join("home")).unwrap();
    symlink("/Volumes/disk/a", disk.join("home")).unwrap();
    lchown(disk.join("home"), Some(DEV), Some(20)).unwrap();
    assert_eq!(mac.difference(&before), [""; 0]);
}

/// The account makes a tree of its own, with a description that root wrote for another one.
#[test]
fn root_runs_no_program_of_a_simulated_mac_that_an_account_made() {
    if !is_root("root_runs_no_program_of_a_simulated_mac_that_an_account_made") {
        return;
    }
    let (roots, place) = (mac(Kind::Fresh, PromptAnswer::Allow), promises::open_directory());
    let theirs = place.path().join("mac");
    assert!(Command::new("cp").arg("-a").arg(roots.path()).arg(&theirs).status().unwrap().success());
    for path in below(&theirs) {
        lchown(path, Some(DEV), Some(20)).unwrap();
    }
    fs::remove_file(theirs.join(names::SIMULATED_MAC)).unwrap();
    fs::hard_link(roots.path().join(names::SIMULATED_MAC), theirs.join(names::SIMULATED_MAC)).unwrap();
    let trace = place.path().join("trace");
    fs::write(&trace, "").unwrap();
    fs::set_permissions(&trace, fs::Permissions::from_mode(0o666)).unwrap();
    fs::write(theirs.join("bin/launchctl"), format!("#!/bin/sh\nid -u >> '{}'\n", trace.display())).unwrap();
    for words in [&["--as", "dev", "plan"][..], &["--as", "dev", "status"], &["install", "--user", "dev"], &["log"]] {
        let mut command = Command::new(promises::programs().join("iechor-setup"));
        let _ = command.arg("--prefix").arg(&theirs).args(words).stdin(Stdio::null()).output().unwrap();
    }
    let ran = fs::read_to_string(&trace).unwrap();
    assert!(!ran.lines().any(|uid| uid == "0"), "root ran a program of the account's: {ran}");
    assert!(!theirs.join("Library/LaunchDaemons").join("com.iechor.vmnetd.plist").exists());
}
