//! Uninstalling, repair, recovery and the log: backups with all attributes, `--no-rollback`, and files that older
//! versions wrote.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, missing_docs)]

use std::{
    fs,
    os::unix::fs::{MetadataExt, PermissionsExt, chown, lchown},
    path::Path,
    time::{Duration, SystemTime},
};

use model::{LogLine, PromptAnswer, names};
use promises::Mac;
use rustix::fs::{XattrFlags, getxattr, setxattr};
use simulator::Kind;

const REPLACING: [&str; 6] = ["apply", "--yes", "--recommended", "--replace", "kubectl", "--replace=iechor-buildx"];

fn root_journal(mac: &Mac) -> std::path::PathBuf {
    mac.at(&format!("{}/{}", names::ROOT_RECORDS, names::JOURNAL_FILE))
}

#[test]
fn what_is_given_back_has_the_owner_mode_attributes_and_times_it_had() {
    let mac = Mac::new(Kind::Rivals, PromptAnswer::Allow);
    let (file, link) = (mac.at("/usr/local/bin/iechor-buildx"), mac.at("/usr/local/bin/kubectl"));
    if rustix::process::geteuid().is_root() {
        chown(&file, Some(777), Some(888)).unwrap();
        lchown(&link, Some(778), Some(889)).unwrap();
    }
    fs::set_permissions(&file, fs::Permissions::from_mode(0o2751)).unwrap();
    setxattr(&file, "user.note", b"somebody's", XattrFlags::empty()).unwrap();
    let long_ago = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
    fs::File::open(&file).unwrap().set_modified(long_ago).unwrap();
    let all = |path: &Path| {
        let meta = fs::symlink_metadata(path).unwrap();
        (meta.ino(), meta.uid(), meta.gid(), meta.mode(), meta.mtime(), meta.mtime_nsec(), meta.size())
    };
    let before = (all(&file), all(&link), mac.tree());
    mac.setup(&REPLACING).exits(0);
    assert_ne!(all(&file), before.0);
    mac.setup(&["uninstall", "--yes"]).exits(0);
    assert_eq!((all(&file), all(&link)), (before.0, before.1));
    let mut note = [0; 32];
    let length = getxattr(&file, "user.note", &mut note).unwrap();
    assert_eq!(&note[..length], b"somebody's");
    assert_eq!(mac.difference(&before.2), [""; 0]);
}

#[test]
fn files_that_were_removed_by_hand_do_not_keep_our_records_alive() {
    for by_hand in [
        &["/usr/local/bin/iechor"][..],
        &[names::HELPER, names::HELPER_PLIST],
        &[names::DEFAULT_SOCKET, names::SOCKET_PLIST],
        &["/usr/local/bin", names::HELPER, names::HELPER_PLIST, names::DEFAULT_SOCKET, names::SOCKET_PLIST],
    ] {
        let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
        let before = mac.tree();
        mac.setup(&["apply", "--recommended", "--yes"]).exits(0);
        for path in by_hand {
            let path = mac.at(path);
            if path.is_dir() { fs::remove_dir_all(path).unwrap() } else { fs::remove_file(path).unwrap() }
        }
        mac.setup(&["uninstall", "--yes"]).exits(0);
        assert_eq!(mac.difference(&before), [""; 0], "{by_hand:?} removed by hand, then uninstalled");
        mac.answers(PromptAnswer::Deny);
        mac.setup(&["uninstall", "--yes"]).exits(0).says("nothing to take back");
    }
}

#[test]
fn what_cannot_be_undone_exits_6_and_repair_goes_on() {
    let mac = Mac::new(Kind::Rivals, PromptAnswer::Allow);
    let before = mac.tree();
    let trouble = "scope = \"root\", at = 20, how = \"broken\", lasting = true";
    mac.with_trouble(trouble, &REPLACING).exits(6).says("iechor-setup repair").says("not everything could be undone");
    mac.setup(&["status"]).says("was interrupted in the administrator's part");
    mac.setup(&["repair", "--yes"]).exits(0).says("undid the administrator's part");
    assert_eq!(mac.difference(&before), [""; 0]);
}

#[test]
fn no_rollback_leaves_the_changes_and_says_how_to_go_on() {
    let mac = Mac::new(Kind::Rivals, PromptAnswer::Allow);
    let before = mac.tree();
    let run = [&REPLACING[..], &["--no-rollback"]].concat();
    let trouble = "scope = \"root\", at = 25, how = \"denied\"";
    mac.with_trouble(trouble, &run).exits(1).says("nothing was undone").says("iechor-setup repair");
    let changed = mac.tree();
    assert!(mac.difference(&before).len() > 5);
    for looking in ["status", "plan", "log"] {
        mac.setup(&[looking]).says("failed and was left as it was");
        assert_eq!(mac.difference(&changed), [""; 0], "{looking}");
    }
    mac.setup(&["repair", "--yes"]).exits(0);
    assert_eq!(mac.difference(&before), [""; 0]);
    // Or the choices have changed.
    mac.with_trouble(trouble, &run).exits(1);
    mac.setup(&["apply", "--yes", "--cli", "user"]).exits(0).says("undid");
    mac.setup(&["status"]).exits(0);
    mac.setup(&["uninstall", "--yes"]).exits(0);
    assert_eq!(mac.difference(&before), [""; 0]);
}

#[test]
fn every_command_first_recovers_an_interrupted_run_and_says_so() {
    let killed = "scope = \"user\", at = 8, how = \"killed\"";
    for command in [&["status"][..], &["plan"], &["log"], &["apply", "--yes"], &["uninstall", "--yes"], &["repair"]] {
        let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
        let before = mac.tree();
        mac.with_trouble(killed, &["apply", "--yes", "--cli", "user"]).exits(1);
        assert!(!mac.difference(&before).is_empty());
        mac.setup(command).says("an earlier run was interrupted: undid your part");
        if command[0] != "apply" {
            assert_eq!(mac.difference(&before), [""; 0], "{command:?}");
        }
    }
}

#[test]
fn the_log_tells_of_every_privileged_action_and_nothing_else() {
    let mac = Mac::new(Kind::Rivals, PromptAnswer::Allow);
    mac.setup(&["log"]).exits(0).says("there is no log");
    mac.setup(&REPLACING).exits(0);
    // A link's target with terminal escape sequences.
    let evil = mac.at("/usr/local/bin/iechor");
    fs::remove_file(&evil).unwrap();
    std::os::unix::fs::symlink("/Applications/iEchor.app/Contents/Resources/bin/\u{1b}[2J\n2026 did it", &evil)
        .unwrap();
    mac.setup(&["apply", "--yes"]).exits(0);
    // A run that fails is logged too, with what was undone.
    mac.with_trouble("scope = \"root\", at = 12, how = \"denied\"", &["apply", "--yes", "--no-ports"]).exits(1);
    let lines = mac.setup(&["--json", "log"]).exits(0).said();
    let lines: Vec<LogLine> = lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let text = fs::read_to_string(mac.at(&format!("{}/{}", names::ROOT_RECORDS, names::LOG_TEXT))).unwrap();
    assert_eq!(text, lines.iter().map(|line| format!("{line}\n")).collect::<String>());
    assert_eq!(text, mac.setup(&["log"]).said());
    assert!(!text.contains('\u{1b}') && text.lines().all(|line| line.contains("  for dev (501)  /")), "{text}");
    assert!(text.contains("did    for dev (501)  /usr/local/bin/kubectl: link to "), "{text}");
    assert!(text.contains("undid"), "{text}");
    assert!(!text.contains("settings.toml"), "{text}");
    // Everybody can read it, and only root can write it.
    let mode = fs::metadata(mac.at(&format!("{}/{}", names::ROOT_RECORDS, names::LOG_FILE))).unwrap().mode();
    assert_eq!(mode & 0o777, 0o644);
}

#[test]
fn the_log_of_root_is_rotated_read_whole_and_removed_by_uninstalling() {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    let before = mac.tree();
    mac.setup(&["apply", "--recommended", "--yes"]).exits(0);
    let files = [names::LOG_FILE, names::LOG_TEXT].map(|name| mac.at(&format!("{}/{name}", names::ROOT_RECORDS)));
    let rotated = |file: &Path| file.with_file_name(names::rotated(file.file_name().unwrap().to_str().unwrap()));
    for round in 0..2 {
        // Just below the limit, so that it is reached within the run.
        for file in &files {
            let mut text = fs::read_to_string(file).unwrap();
            let lines = text.clone();
            let mut lines = lines.split_inclusive('\n').cycle();
            while text.len() < (1 << 20) - 100 {
                text.push_str(lines.next().unwrap());
            }
            fs::write(file, text).unwrap();
            assert!(!rotated(file).exists() || round > 0, "{file:?}");
        }
        let lines = || mac.setup(&["--json", "log"]).exits(0).said().lines().count();
        let full = fs::read_to_string(&files[0]).unwrap().lines().count();
        mac.setup(&["apply", "--no-ports", "--yes"]).exits(0);
        let new = fs::read_to_string(&files[0]).unwrap().lines().count();
        for file in &files {
            let [old, now] = [&rotated(file), file].map(|file| fs::metadata(file).unwrap());
            assert!(
                (1 << 20..(1 << 20) + 4096).contains(&old.len()) && now.len() < 1 << 16,
                "{file:?}: {old:?} {now:?}"
            );
            assert_eq!((old.mode() & 0o7777, now.mode() & 0o7777), (0o644, 0o644));
        }
        let kept = fs::read_to_string(rotated(&files[0])).unwrap().lines().count();
        assert!(new > 0 && kept >= full, "{new} new lines, {kept} kept of {full}");
        assert_eq!(lines(), kept + new);
        mac.setup(&["apply", "--ports", "--yes"]).exits(0);
    }
    mac.setup(&["uninstall", "--yes"]).exits(0).says("nothing of iEchor Setup remains");
    assert_eq!(mac.difference(&before), [""; 0]);
}

#[test]
fn a_receipt_of_every_schema_still_uninstalls() {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures");
    let user = format!("/Users/dev/{}/receipt.json", names::USER_RECORDS);
    let root = format!("{}/receipt.json", names::ROOT_RECORDS);
    for (run, receipt, frozen) in [
        (&REPLACING[..], root.clone(), "receipt-1-root.json"),
        (&["apply", "--yes", "--cli", "user", "--no-socket", "--no-ports"], user.clone(), "receipt-1-user.json"),
        (&[&REPLACING[..], &["--hosts", "localhost,kubernetes"]].concat(), root, "receipt-2-root.json"),
        (&["apply", "--yes", "--cli", "user", "--path", "profile", "--context"], user, "receipt-2-user.json"),
    ] {
        let mac = Mac::new(Kind::Rivals, PromptAnswer::Allow);
        // On the Mac of that receipt no other product had created the directory of helpers.
        fs::remove_dir(mac.at(names::HELPER_DIR)).unwrap();
        let before = mac.tree();
        mac.setup(run).exits(0);
        if std::env::var_os("FREEZE").is_some() {
            fs::copy(mac.at(&receipt), fixtures.join(frozen)).unwrap();
        }
        // As the first version with this schema wrote it; never to be changed.
        fs::write(mac.at(&receipt), fs::read(fixtures.join(frozen)).unwrap()).unwrap();
        // A name of Homebrew was not replaced.
        let in_order = !frozen.contains("root");
        mac.setup(&["status"]).exits(if in_order { 0 } else { 3 });
        mac.setup(&["uninstall", "--yes"]).exits(0);
        assert_eq!(mac.difference(&before), [""; 0], "{frozen}");
    }
}

#[test]
fn a_damaged_journal_is_reported_and_kept_never_guessed_at() {
    let mac = Mac::new(Kind::Rivals, PromptAnswer::Allow);
    mac.with_trouble("scope = \"root\", at = 25, how = \"killed\"", &REPLACING).exits(6);
    let right = fs::read(root_journal(&mac)).unwrap();
    if std::env::var_os("FREEZE").is_some() {
        let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures");
        fs::write(fixtures.join("journal-1-root.jsonl"), &right).unwrap();
    }
    for at in (0..right.len()).step_by(97).chain([right.len() - 2]) {
        let mut damaged = right.clone();
        damaged[at] ^= 1;
        fs::write(root_journal(&mac), &damaged).unwrap();
        let during = mac.tree();
        for command in ["repair", "uninstall", "apply"] {
            mac.setup(&[command, "--yes"]).exits(1).says("could not understand the journal").says("help:");
            assert_eq!(mac.difference(&during), [""; 0], "{command}, byte {at}");
        }
    }
    for damaged in [&right[..right.len() / 2], b"", b"\n", &[&right[..], b"more\n"].concat()] {
        fs::write(root_journal(&mac), damaged).unwrap();
        mac.setup(&["repair", "--yes"]).exits(1).says("could not understand the journal");
    }
    fs::write(root_journal(&mac), right).unwrap();
    mac.setup(&["repair", "--yes"]).exits(0);
}

/// Everybody can read root's journal, but only its writer can hold the lock on it.
#[test]
fn nobody_can_hold_up_the_repair_of_an_interrupted_run() {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    let before = mac.tree();
    mac.with_trouble("scope = \"root\", at = 20, how = \"killed\"", &["apply", "--yes"]);
    let journal = fs::File::open(root_journal(&mac)).unwrap();
    rustix::fs::flock(&journal, rustix::fs::FlockOperation::NonBlockingLockExclusive).unwrap();
    mac.setup(&["uninstall", "--yes"]).exits(0);
    assert_eq!(mac.difference(&before), [""; 0]);
}

/// Files that only root can read are found, replaced and removed.
#[test]
fn files_of_ours_that_only_root_may_read_are_put_right_or_removed() {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    let before = mac.tree();
    mac.setup(&["apply", "--yes"]).exits(0);
    // As after a crash while the helper wrote a policy.
    let (folder, name) = names::split(names::POLICY);
    let staged = mac.at(&format!("{folder}/.{name}.iechor-staged"));
    fs::write(&staged, "{").unwrap();
    fs::set_permissions(&staged, fs::Permissions::from_mode(0o600)).unwrap();
    mac.setup(&["status"]).exits(0);
    for (path, mode) in [(names::HELPER, 0o500), (names::HELPER_PLIST, 0o600), (names::SOCKET_PLIST, 0o600)] {
        fs::set_permissions(mac.at(path), fs::Permissions::from_mode(mode)).unwrap();
        mac.setup(&["status"]).exits(3);
        mac.setup(&["repair", "--yes"]).exits(0);
        mac.setup(&["status"]).exits(0);
    }
    mac.setup(&["uninstall", "--yes"]).exits(0);
    assert_eq!(mac.difference(&before), [""; 0]);
}

/// Before blocks were edited, a journal held the whole file.
#[test]
fn a_journal_of_the_version_before_that_rewrote_the_hosts_file_is_undone() {
    // As after a crash between writing the hosts file and the commit.
    let killed = (10..200).find_map(|at| {
        let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
        fs::write(mac.at(names::HOSTS), "10.0.0.1 elsewhere\n").unwrap();
        let before = mac.tree();
        let call = ["install", "--user", "dev", "--cli", "off", "--no-socket", "--no-ports", "--hosts", "localhost"];
        let ran = mac.with_trouble(&format!("scope = \"root\", at = {at}, how = \"killed\""), &call);
        let after = fs::read_to_string(mac.at(names::HOSTS)).unwrap();
        (ran.code() == 6 && after.contains("127.0.0.1\tlocalhost")).then_some((mac, before, after))
    });
    let (mac, before, after) = killed.expect("a place where the hosts file is written and not committed");
    let journal = mac.at(&format!("{}/{}", names::ROOT_RECORDS, names::JOURNAL_FILE));
    let text = fs::read_to_string(&journal).unwrap();
    let mut header: serde_json::Value = serde_json::from_str(text.lines().next().unwrap()).unwrap();
    for step in header["steps"].as_array_mut().unwrap() {
        let action = &mut step["action"];
        if action["do"] == "edit_block" {
            let before = action["before"].clone();
            *action = serde_json::json!({
                "do": "rewrite", "path": names::HOSTS, "contents": after, "mode": 0o644, "before": before, "ours": true
            });
        }
    }
    let head = format!("{header}\n");
    let older = format!("{head}{{\"sha256\":\"{}\"}}\n", model::Digest::of_bytes(head.as_bytes()));
    assert!(older.contains("\"rewrite\"") && !older.contains("edit_block"), "{older}");
    fs::write(&journal, older).unwrap();
    mac.setup(&["repair", "--yes"]).exits(0).says("undid the administrator's part");
    assert_eq!(mac.difference(&before), [""; 0]);
}

/// Before effects had names, a line had `before`, `after` and two flags.
#[test]
fn lines_of_the_log_that_the_version_before_wrote_are_read() {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    mac.setup(&["apply", "--recommended", "--yes"]).exits(0);
    let log = mac.at(&format!("{}/{}", names::ROOT_RECORDS, names::LOG_FILE));
    let line = |path: &str, change: &str| {
        format!(
            "{{\"time\":1764201600,\"uid\":501,\"user\":\"dev\",\"deed\":\"did\",\"change\":{{\"path\":\"{path}\",\"scope\":\"root\",\
             {change},\"command\":\"x\"}}}}\n"
        )
    };
    let (nothing, file) = ("{\"is\":\"missing\"}", "{\"is\":\"file\",\"sha256\":\"\",\"mode\":420,\"owner\":0}");
    let link = "{\"is\":\"link\",\"target\":\"/older\"}";
    let other = "{\"is\":\"other\"}";
    let lines = [
        ("/made", nothing, link, "null", false, "nothing -> link to /older"),
        ("/gone", link, nothing, "null", false, "link to /older -> nothing"),
        ("/put-aside", link, file, "null", true, "what is there is kept"),
        ("/given-back", link, other, "null", true, "what was there before"),
        ("/forgotten", nothing, nothing, "null", false, "gone already"),
        ("/loaded.plist", file, file, "true", false, "loads the job"),
        ("/unloaded.plist", file, file, "false", false, "unloads the job"),
    ];
    let older: String = lines
        .iter()
        .map(|(path, before, after, job, keep, _)| {
            line(path, &format!("\"before\":{before},\"after\":{after},\"job\":{job},\"keep\":{keep}"))
        })
        .collect();
    let now = fs::read_to_string(&log).unwrap();
    fs::write(&log, older + &now).unwrap();
    let read = mac.setup(&["log"]).exits(0);
    for (path, .., says) in lines {
        assert!(
            read.said().lines().any(|line| line.contains(path) && line.contains(says)),
            "{path}: {says}: {}",
            read.said()
        );
    }
    assert!(read.said().contains(names::HELPER), "this version's own lines: {}", read.said());
}
