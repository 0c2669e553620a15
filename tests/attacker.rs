//! Attacks by an account that can write to the bundle, the home directory and, on some Macs, `/usr/local/bin`.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, missing_docs)]

use std::{
    collections::BTreeMap,
    fs,
    os::unix::{
        ffi::OsStrExt,
        fs::{MetadataExt, PermissionsExt, chown, symlink},
        net::UnixListener,
    },
    path::{Path, PathBuf},
    process::Command,
    sync::atomic::{AtomicU32, Ordering::SeqCst},
};

use model::{PromptAnswer, names};
use promises::Mac;
use rustix::fs::{CWD, FileType, Mode, RenameFlags, mknodat, renameat_with};
use simulator::{Entry, Kind};

const APPLY: [&str; 3] = ["apply", "--recommended", "--yes"];
const SECRET: &str = "only root may read this: 8d1f0c";

fn is_root() -> bool {
    rustix::process::geteuid().is_root()
}

fn pipe(path: &Path) {
    assert!(Command::new("mkfifo").arg(path).status().unwrap().success());
}

/// Swaps each pair of good and hostile entries back and forth in a loop. In every other run it starts only when root
/// acts, so that root gets that far.
fn swap(pairs: &[(PathBuf, PathBuf)], runs: &AtomicU32, journal: &Path, rounds: &AtomicU32) {
    loop {
        match runs.load(SeqCst) {
            STOP => return,
            run if run % 2 == 1 && !journal.exists() => std::hint::spin_loop(),
            _ => {
                for (right, wrong) in pairs {
                    for _ in 0..2 {
                        // Entries may be missing at any time, because the attacked program works on them.
                        let _ = renameat_with(CWD, right, CWD, wrong, RenameFlags::EXCHANGE);
                        rounds.fetch_add(1, SeqCst);
                    }
                }
            }
        }
    }
}

const STOP: u32 = u32::MAX;

/// Returns the entries that do not belong to the person, without those that set-up manages.
fn not_ours(mac: &Mac) -> BTreeMap<PathBuf, Entry> {
    let intended = |path: &Path| {
        let path = format!("/{}", path.display()).replacen("/private/", "/", 1);
        let ours = [names::ROOT_RECORDS, names::SOCKET_PLIST, names::HELPER_PLIST, names::HELPER_DIR, "/usr/local/bin"];
        let ours = ours.iter().any(|ours| path.starts_with(ours) || ours.starts_with(&path));
        ours || path.starts_with("/var/run/") || path == "/simulated-launchd.json"
    };
    let theirs = |path: &Path| path.starts_with("Users/dev") || path.starts_with("Applications/iEchor.app");
    mac.tree().into_iter().filter(|(path, _)| !intended(path) && !theirs(path)).collect()
}

#[test]
fn swapping_everything_in_a_tight_loop_never_makes_root_write_elsewhere() {
    if !promises::is_root("swapping_everything_in_a_tight_loop_never_makes_root_write_elsewhere") {
        return;
    }
    for kind in [Kind::Fresh, Kind::Intel] {
        let mac = Mac::new(kind, PromptAnswer::Allow).again();
        let secret = mac.at("/etc/master.passwd");
        fs::write(&secret, SECRET).unwrap();
        fs::set_permissions(&secret, fs::Permissions::from_mode(0o600)).unwrap();
        let before = not_ours(&mac);
        let shared = mac.at("/Users/Shared");
        let bundle = mac.at(names::BUNDLE).join("Contents");
        let home = mac.at("/Users/dev");
        // Made by the person: good copies, and links that lead elsewhere.
        let (runs, rounds, mut done) = (AtomicU32::new(0), AtomicU32::new(0), 0);
        let journal = mac.at(&format!("{}/{}", names::ROOT_RECORDS, names::JOURNAL_FILE));
        std::thread::scope(|scope| {
            scope.spawn(|| {
                promises::become_account(501);
                let evil = home.join("evil");
                fs::create_dir(&evil).unwrap();
                let elsewhere = |name: &str, target: &Path| {
                    symlink(target, evil.join(name)).unwrap();
                    evil.join(name)
                };
                let etc = mac.at("/etc");
                fs::create_dir_all(home.join(".iechor/bin")).unwrap();
                let records = home.join("Library/Application Support/com.iechor.desktop");
                fs::create_dir_all(&records).unwrap();
                fs::write(evil.join("helper"), "not the helper").unwrap();
                let mut pairs = vec![
                    (home.join(".iechor"), elsewhere("dot", &etc)),
                    (home.join(".iechor/bin"), elsewhere("bin", &etc)),
                    (records, elsewhere("records", &shared)),
                    (bundle.join("MacOS/com.iechor.vmnetd"), elsewhere("passwd", &secret)),
                    (bundle.join("MacOS/com.iechor.vmnetd"), evil.join("helper")),
                    (bundle.join("MacOS"), elsewhere("MacOS", &etc)),
                    (bundle.join("Resources/bin"), elsewhere("tools", &etc)),
                    (bundle.join("Resources/bin/kubectl"), elsewhere("tool", &secret)),
                ];
                if kind == Kind::Intel {
                    fs::create_dir(evil.join("directory")).unwrap();
                    let links = mac.at(names::SYSTEM_BIN);
                    pairs.push((links.join("iechor"), elsewhere("iechor", &secret)));
                    pairs.push((links.join("kubectl"), evil.join("directory")));
                    pairs.push((links.join(".iechor.iechor-staged"), elsewhere("staged", &secret)));
                }
                swap(&pairs, &runs, &journal, &rounds);
            });
            let commands =
                [&APPLY[..], &["apply", "--yes", "--cli", "user"], &["uninstall", "--yes"], &["repair", "--yes"]];
            let mut run = 0;
            while run < 80 || rounds.load(SeqCst) < 20_000 {
                let ran = mac.setup(commands[(run / 2 % commands.len() as u32) as usize]);
                done += u32::from(ran.code() == 0);
                run += 1;
                runs.store(run, SeqCst);
            }
            runs.store(STOP, SeqCst);
            promises::say(&format!(
                "{kind:?}: {} swaps during {run} runs, of which {done} succeeded",
                rounds.load(SeqCst)
            ));
        });
        assert!(done > 8, "only {done} runs succeeded: root was hardly at work");
        assert_eq!(simulator::difference(&before, &not_ours(&mac)), [""; 0], "{kind:?}");
        for (path, entry) in mac.tree() {
            let theirs = path.starts_with("Users/dev") || path.starts_with("Applications/iEchor.app");
            assert!(!theirs || entry.uid == 501, "root's in the person's: {} {entry:?}", path.display());
            let at = mac.path().join(&path);
            if at != secret && fs::symlink_metadata(&at).unwrap().is_file() {
                let told = fs::read(&at).unwrap().windows(SECRET.len()).any(|w| w == SECRET.as_bytes());
                assert!(!told, "the secret is in '{}'", path.display());
            }
        }
    }
}

/// A hostile entry, and how it is made.
type Made<'m> = (&'m str, &'m dyn Fn(&Path));
/// A hostile entry, its path, and what is printed about it.
type Hostile<'h> = (&'h str, &'h dyn Fn(&Path), &'h str);

#[test]
fn hostile_things_in_the_bundle_or_home_are_refused_and_named() {
    let helper = format!("{}/{}", names::BUNDLE, names::BUNDLE_HELPER);
    let tools = format!("{}/{}", names::BUNDLE, names::BUNDLE_TOOLS);
    let settings = format!("/Users/dev/{}/settings.toml", names::USER_RECORDS);
    let gone = |path: &Path| {
        let _ = fs::remove_file(path).or_else(|_| fs::remove_dir_all(path));
        fs::create_dir_all(path.parent().unwrap()).unwrap();
    };
    let instead = |make: &dyn Fn(&Path), path: &Path| {
        gone(path);
        make(path);
    };
    let fifo = |path: &Path| instead(&pipe, path);
    let socket = |path: &Path| instead(&|path| drop(UnixListener::bind(path).unwrap()), path);
    let looping = |path: &Path| instead(&|path| symlink(path.file_name().unwrap(), path).unwrap(), path);
    let huge = |path: &Path| fs::File::create(path).unwrap().set_len(1 << 30).unwrap();
    let device = |path: &Path| {
        instead(&|path| mknodat(CWD, path, FileType::CharacterDevice, Mode::empty(), 0x103).unwrap(), path);
        fs::set_permissions(path, fs::Permissions::from_mode(0o666)).unwrap();
    };
    let newline = |path: &Path| {
        fs::copy(path.join("iechor"), path.join("two\nlines")).unwrap();
    };
    let bytes = |path: &Path| {
        fs::copy(path.join("iechor"), path.join(std::ffi::OsStr::from_bytes(b"\xff\xfe"))).unwrap();
    };
    let mut cases: Vec<Hostile<'_>> = vec![
        (&helper, &fifo, "is not a regular file"),
        (&helper, &socket, "com.iechor.vmnetd'"),
        (&helper, &looping, "com.iechor.vmnetd'"),
        (&helper, &huge, "is larger than"),
        (&tools, &fifo, "is not a directory"),
        (&tools, &looping, "is not a directory"),
        (&tools, &newline, "two\\nlines"),
        (&tools, &bytes, "cannot be linked"),
        (&settings, &fifo, "is not a regular file"),
        (&settings, &looping, "settings.toml'"),
        ("/Users/dev/.iechor", &looping, "is not a directory"),
        ("/Users/dev/.iechor", &fifo, "is not a directory"),
        (names::SYSTEM_BIN, &looping, "is not a directory"),
        (names::SOCKET_PLIST, &fifo, "is not a regular file"),
        (names::HELPER_PLIST, &looping, "is not a regular file"),
        (names::HELPER_DIR, &looping, "is not a directory"),
    ];
    if promises::is_root("devices are refused") {
        cases.push((&helper, &device, "is not a regular file"));
        cases.push((&settings, &device, "is not a regular file"));
    }
    for (path, make, says) in cases {
        let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
        make(&mac.at(path));
        if path.starts_with("/Users") && is_root() {
            let records = mac.at(&format!("/Users/dev/{}", names::USER_RECORDS));
            let _ = chown(records, Some(501), Some(20));
        }
        let before = mac.tree();
        // Only the user directory needs it.
        let more: &[&str] = if path.ends_with("/.iechor") { &["--cli", "user"] } else { &[] };
        mac.setup(&[&APPLY[..], more].concat()).exits(1).says(says);
        mac.setup(&[&["plan", "--recommended"][..], more].concat()).exits(1).says(says);
        assert_eq!(mac.difference(&before), [""; 0], "{path}");
    }
}

#[test]
fn what_others_left_in_a_directory_of_links_stays_theirs_or_is_kept_whatever_it_is() {
    let make: [Made<'_>; 4] = [
        ("pipe", &pipe),
        ("socket", &|path| drop(UnixListener::bind(path).unwrap())),
        ("hard link", &|path| fs::hard_link(path.with_file_name("iechor-buildx"), path).unwrap()),
        ("loop", &|path| symlink("iechor", path).unwrap()),
    ];
    for (what, make) in make {
        let mac = Mac::new(Kind::Rivals, PromptAnswer::Allow);
        make(&mac.at("/usr/local/bin/iechor"));
        let before = mac.tree();
        let of = |path: &Path| fs::symlink_metadata(path).map(|meta| (meta.ino(), meta.nlink())).unwrap();
        let theirs = of(&mac.at("/usr/local/bin/iechor"));
        mac.setup(&APPLY).exits(0);
        assert_eq!(of(&mac.at("/usr/local/bin/iechor")), theirs, "{what}");
        mac.setup(&["apply", "--yes", "--replace", "iechor"]).exits(0);
        assert_ne!(of(&mac.at("/usr/local/bin/iechor")), theirs, "{what}");
        mac.setup(&["uninstall", "--yes"]).exits(0);
        assert_eq!(of(&mac.at("/usr/local/bin/iechor")), theirs, "{what}");
        assert_eq!(mac.difference(&before), [""; 0], "{what}");
    }
}

#[test]
fn a_locked_file_is_named_and_everything_is_undone() {
    if !promises::is_root("a_locked_file_is_named_and_everything_is_undone") {
        return;
    }
    let mac = Mac::new(Kind::Rivals, PromptAnswer::Allow);
    let before = mac.tree();
    let file = mac.at("/usr/local/bin/iechor-buildx");
    let locked = |how| assert!(Command::new("chattr").arg(how).arg(&file).status().unwrap().success());
    locked("+i");
    let ran = mac.setup(&["apply", "--yes", "--recommended", "--replace", "iechor-buildx"]);
    locked("-i");
    ran.exits(1).says("'/usr/local/bin/iechor-buildx'").says("it may be locked").says("was undone");
    assert_eq!(mac.difference(&before), [""; 0]);
}

#[test]
fn records_of_roots_that_others_could_have_written_are_not_trusted() {
    if !promises::is_root("records_of_roots_that_others_could_have_written_are_not_trusted") {
        return;
    }
    // A directory of the person in place of root's records, with a journal that removes files.
    let mac = Mac::new(Kind::Rivals, PromptAnswer::Allow);
    let records = mac.at(names::ROOT_RECORDS);
    fs::create_dir_all(&records).unwrap();
    fs::write(records.join(names::JOURNAL_FILE), "{}").unwrap();
    for path in [records.parent().unwrap(), &records, &records.join(names::JOURNAL_FILE)] {
        chown(path, Some(501), Some(20)).unwrap();
    }
    let before = mac.tree();
    mac.setup(&APPLY).exits(1).says("can be changed by the account with uid 501");
    mac.setup(&["repair", "--yes"]).exits(1).says("can be changed by the account with uid 501");
    assert_eq!(mac.difference(&before), [""; 0]);
    // A receipt of root that the person can write.
    let mac = Mac::new(Kind::Rivals, PromptAnswer::Allow);
    mac.setup(&APPLY).exits(0);
    let receipt = mac.at(&format!("{}/{}", names::ROOT_RECORDS, names::RECEIPT_FILE));
    for (uid, mode) in [(501, 0o644), (0, 0o666), (0, 0o664)] {
        chown(&receipt, Some(uid), Some(20)).unwrap();
        fs::set_permissions(&receipt, fs::Permissions::from_mode(mode)).unwrap();
        let before = mac.tree();
        mac.setup(&["uninstall", "--yes"]).exits(1).says("receipt.json' can be changed by others than root");
        assert_eq!(mac.difference(&before), [""; 0]);
    }
}
