//! Whatever fails, wherever: the plug, the disk, permissions. After the next start the tree is what
//! it was before or what it should be after, never between, and nothing is left behind.
//!
//! Generated: every change of every step, of both parts, on every kind of Mac, each with another version of
//! macOS, from every state to every other.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, missing_docs)]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::PathBuf,
    sync::{
        Mutex,
        atomic::{AtomicU32, AtomicUsize, Ordering::SeqCst},
    },
};

use model::{PromptAnswer, names};
use promises::Mac;
use simulator::{Entry, Kind, Spec, VERSIONS};

type Tree = BTreeMap<PathBuf, Entry>;
type Run = &'static [&'static str];

const KINDS: [Kind; 4] = [Kind::Fresh, Kind::Intel, Kind::Rivals, Kind::StandardUser];

/// Everything, also the names of others; a little; nothing.
const STATES: [Run; 3] = [
    &["apply", "--yes", "--recommended", "--hosts", "localhost", "--replace", "kubectl", "--replace", "iechor-buildx"],
    &["apply", "--yes", "--cli", "user", "--no-socket", "--ports"],
    &["uninstall", "--yes"],
];

/// Beside another account that has everything.
const SHARED: [Run; 3] = [
    &["apply", "--yes", "--recommended"],
    &["apply", "--yes", "--cli", "user", "--no-ports"],
    &["apply", "--yes", "--recommended", "--replace", "iechor.sock"],
];

/// Without what tells apart two runs of the same: times, in receipts and in the log; and the summary of a receipt.
fn tree(mac: &Mac) -> Tree {
    without_timed(mac.tree())
}

fn without_timed(tree: Tree) -> Tree {
    let timed = [names::RECEIPT_FILE, names::SUMMARY_FILE, names::LOG_FILE, names::LOG_TEXT, names::SIMULATED_MAC];
    tree.into_iter().filter(|(path, _)| !timed.iter().any(|name| path.ends_with(name))).collect()
}

/// Puts it in order. What other products have stays theirs, which repair says by its exit code too.
fn repaired(mac: &Mac) -> promises::Ran {
    let ran = mac.setup(&["repair", "--yes"]);
    assert!(matches!(ran.code(), 0 | 3), "repair exits with {}: {}", ran.code(), ran.said());
    ran
}

fn journals(mac: &Mac) -> Vec<PathBuf> {
    let home = format!("/Users/dev/{}/{}", names::USER_RECORDS, names::JOURNAL_FILE);
    let root = format!("{}/{}", names::ROOT_RECORDS, names::JOURNAL_FILE);
    [home, root].iter().map(|path| mac.at(path)).filter(|path| path.exists()).collect()
}

/// Each kind with another version of macOS.
fn a_mac(kind: Kind) -> Mac {
    let versions = KINDS.iter().zip(VERSIONS);
    let macos = versions.into_iter().find_map(|(k, version)| (*k == kind).then_some(version)).unwrap();
    Mac::made(|spec| Spec { kind, macos, answer: PromptAnswer::Allow, ..spec }).lighter()
}

/// What was already tried on which Macs. From the same state a run ends as it did before, so it is run once: most places
/// where a change fails leave the same Mac. With `IECHOR_THOROUGH` set, all are run.
#[derive(Default)]
struct Tried(Mutex<BTreeSet<String>>);

impl Tried {
    /// Whether this was not tried yet on a Mac that says the same, but for times.
    fn is_new(&self, what: &str, mac: &Mac) -> bool {
        let (receipts, rest): (Tree, Tree) =
            mac.tree().into_iter().partition(|(path, _)| path.ends_with(names::RECEIPT_FILE));
        let without_time = |path: &PathBuf| {
            let receipt = fs::read(mac.path().join(path)).unwrap();
            let mut receipt: serde_json::Value = serde_json::from_slice(&receipt).unwrap();
            receipt["time"] = 0.into();
            // Root's has one for each person.
            receipt["receipts"].as_array_mut().into_iter().flatten().for_each(|of| of["time"] = 0.into());
            (path.clone(), receipt)
        };
        let receipts: Vec<(PathBuf, serde_json::Value)> = receipts.keys().map(without_time).collect();
        let rest: Tree = without_timed(rest);
        let description = fs::read_to_string(mac.path().join(names::SIMULATED_MAC)).unwrap();
        let says = format!("{what} {description} {rest:?} {receipts:?}");
        let is_new = self.0.lock().unwrap().insert(model::Digest::of_bytes(says.as_bytes()));
        is_new || std::env::var_os("IECHOR_THOROUGH").is_some()
    }

    fn count(&self) -> usize {
        self.0.lock().unwrap().len()
    }
}

/// From one state to another on one kind of Mac.
struct Transition {
    /// In the state it starts from.
    mac: Mac,
    run: Run,
    name: String,
    /// After everything was taken back, where that is one state.
    untouched: Option<Tree>,
    before: Tree,
    after: Tree,
    tried: Tried,
}

fn transitions() -> Vec<Transition> {
    let mut all = shared();
    for kind in KINDS {
        let untouched = tree(&a_mac(kind));
        for (i, from) in STATES.iter().enumerate() {
            for to in STATES.iter().enumerate().filter(|(j, _)| *j != i).map(|(_, to)| to) {
                let mac = a_mac(kind);
                if i != STATES.len() - 1 {
                    mac.setup(from).exits(0);
                }
                let straight = mac.again();
                straight.setup(to).exits(0);
                let name = format!("{kind:?}: {} after {}", to[2..].join(" "), from.join(" "));
                let (before, after) = (tree(&mac), tree(&straight));
                let (untouched, tried) = (untouched.clone(), Tried::default());
                all.push(Transition { mac, run: to, name, untouched: Some(untouched), before, after, tried });
            }
        }
    }
    all
}

/// Beside another account: using what it set up, leaving that to it, taking its default socket over.
fn shared() -> Vec<Transition> {
    let with_ann = a_mac(Kind::Fresh);
    with_ann.add_account("ann", 502, true);
    with_ann.setup(&["--as", "ann", "apply", "--recommended", "--yes"]).exits(0);
    let both = with_ann.again();
    both.setup(SHARED[0]).exits(0);
    let untouched = Some(tree(&with_ann));
    // What was taken over does not come back when it is uninstalled.
    let cases = [(&with_ann, SHARED[0], untouched.clone()), (&both, SHARED[1], untouched), (&both, SHARED[2], None)];
    cases
        .map(|(from, run, untouched)| {
            let (mac, straight) = (from.again(), from.again());
            straight.setup(run).exits(0);
            let name = format!("beside another account: {}", run[2..].join(" "));
            let (before, after) = (tree(&mac), tree(&straight));
            Transition { mac, run, name, untouched, before, after, tried: Tried::default() }
        })
        .into()
}

/// Lets trouble happen at every change of both parts, one after the other; says how often.
fn everywhere(transition: &Transition, troubles: &[&str], offset: usize) -> u32 {
    let mut count = 0;
    for scope in ["user", "root"] {
        for at in 0.. {
            let trouble = troubles[(at + offset) % troubles.len()];
            let mac = transition.mac.again();
            let ran = mac.with_trouble(&format!("scope = \"{scope}\", at = {at}, {trouble}"), transition.run);
            if !ran.said().contains("simulated trouble") {
                assert_eq!(ran.code(), 0, "{}", ran.said());
                // Not every change needs room; past the last one, nothing else happens either.
                if trouble.contains("no_space") {
                    continue;
                }
                break;
            }
            count += 1;
            let when = format!("{}\n{trouble} at {at} of the {scope} part:\n{}", transition.name, ran.said());
            let differs = |from: &Tree| simulator::difference(from, &tree(&mac));
            if ran.said().contains("everything that had been done was undone") {
                assert_eq!(differs(&transition.before), [""; 0], "not undone at once: {when}");
            }
            // What is to come of it also depends on whether it was done.
            if !transition.tried.is_new(&format!("repair after {}", ran.code() == 0), &mac) {
                continue;
            }
            let repaired = repaired(&mac).said();
            // Nobody but the program itself may say which of the two it is, but it must be one of them.
            let undone = ran.code() != 0 && differs(&transition.before).is_empty();
            let expected = if undone { &transition.before } else { &transition.after };
            assert_eq!(differs(expected), [""; 0], "between: {when}\nthen repair said:\n{repaired}");
            assert_eq!(journals(&mac), [""; 0].map(PathBuf::from), "{when}");
            if trouble == KILLED && transition.tried.is_new("uninstall", &mac) {
                mac.setup(&["uninstall", "--yes"]).exits(0);
                let untouched = transition.untouched.as_ref();
                assert_eq!(untouched.map_or(Vec::new(), differs), [""; 0], "not taken back: {when}");
            }
        }
    }
    count
}

const KILLED: &str = "how = \"killed\"";

/// On both processors. Every change meets one of the troubles, and all of them take turns over the
/// transitions; with `IECHOR_THOROUGH` set, every change meets all of them.
fn all(troubles: &[&str]) -> (u32, usize) {
    let transitions = transitions();
    let turns = if std::env::var_os("IECHOR_THOROUGH").is_some() { troubles.len() } else { 1 };
    let cases = transitions.iter().enumerate().flat_map(|(i, t)| (0..turns).map(move |turn| (t, i + turn)));
    let cases: Vec<(&Transition, usize)> = cases.collect();
    let (next, count) = (AtomicUsize::new(0), AtomicU32::new(0));
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while let Some((transition, offset)) = cases.get(next.fetch_add(1, SeqCst)) {
                    count.fetch_add(everywhere(transition, troubles, *offset), SeqCst);
                }
            });
        }
    });
    (count.into_inner(), transitions.iter().map(|transition| transition.tried.count()).sum())
}

#[test]
fn a_pulled_plug_leaves_before_or_after_and_all_can_be_taken_back() {
    let (count, states) = all(&[KILLED]);
    promises::say(&format!("the plug was pulled at {count} places, which left {states} different Macs"));
    assert!(count > 500, "only {count} places: does every change pass the seam?");
}

#[test]
fn a_failing_change_leaves_before_or_after() {
    let (count, states) = all(&[
        "how = \"no_space\"",
        "how = \"no_space\", lasting = true",
        "how = \"denied\"",
        "how = \"read_only\", lasting = true",
        "how = \"broken\"",
        "how = \"broken\", lasting = true",
    ]);
    promises::say(&format!("changes failed at {count} places, which left {states} different Macs"));
    assert!(count > 500, "only {count} places: does every change pass the seam?");
}

/// What a full disk cannot hold any more.
#[derive(Clone, Copy, Debug)]
enum Full {
    /// This many more files, directories and links.
    Inodes(u64),
    /// This many more bytes.
    Bytes(u64),
}

#[test]
fn a_full_disk_leaves_before_or_after() {
    if !promises::with_own_machine("a_full_disk_leaves_before_or_after") {
        return;
    }
    let program = fs::metadata(promises::programs().join("iechor-setup")).unwrap().len();
    let page = 4096;
    let near = |bytes: u64| (0..24).map(move |pages| Full::Bytes(bytes + pages * page));
    // Around nothing, and around what root's program takes.
    let room = (0..60).map(Full::Inodes).chain(near(0)).chain(near(program)).chain(near(program + 80 * page));
    let mut count = 0;
    for kind in KINDS {
        let mac = a_mac(kind);
        let (run, before) = (STATES[0], tree(&mac));
        let straight = mac.again();
        straight.setup(run).exits(0);
        let (after, tried) = (tree(&straight), Tried::default());
        for full in room.clone() {
            let directory = promises::open_directory();
            let disk = directory.path().to_owned();
            promises::mount(&["-t", "tmpfs", "-o", "size=64m,nr_inodes=4000", "none"], &disk);
            let mac = mac.again_in(directory);
            let used = rustix::fs::statvfs(&disk).unwrap();
            let limit = match full {
                Full::Inodes(more) => format!("remount,nr_inodes={}", used.f_files - used.f_ffree + more),
                Full::Bytes(more) => format!("remount,size={}", (used.f_blocks - used.f_bfree) * used.f_frsize + more),
            };
            promises::mount(&["-o", &limit], &disk);
            let ran = mac.setup(run);
            promises::mount(&["-o", "remount,size=64m,nr_inodes=4000"], &disk);
            let when = format!("{kind:?}, {full:?}:\n{}", ran.said());
            if ran.code() != 0 {
                // By our own words, or by those of /usr/bin/install.
                let said = ["no space left on the disk (system error 28)", "No space left on device"];
                assert!(said.iter().any(|said| ran.said().contains(said)), "{when}");
                count += 1;
            }
            if tried.is_new(&format!("repair after {}", ran.code() == 0), &mac) {
                repaired(&mac);
                let expected = if ran.code() == 0 { &after } else { &before };
                assert_eq!(simulator::difference(expected, &tree(&mac)), [""; 0], "between: {when}");
                assert_eq!(journals(&mac), [""; 0].map(PathBuf::from), "{when}");
            }
            let unmounted = std::process::Command::new("umount").arg("-l").arg(&disk).status().unwrap();
            assert!(unmounted.success());
        }
    }
    promises::say(&format!("the disk was full at {count} places"));
    assert!(count > 100, "only {count} places: is the disk ever full?");
}

#[test]
fn an_interrupted_run_is_never_taken_for_another() {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    let journal = mac.at(&format!("{}/{}", names::ROOT_RECORDS, names::JOURNAL_FILE));
    let (first, second) = (STATES[0], &["apply", "--yes", "--cli", "user", "--no-ports"]);
    // Root's part of the first committed, and the plug was pulled before it was tidied up.
    let at = (0..).find(|at| {
        mac.setup(&["uninstall", "--yes"]).exits(0);
        mac.with_trouble(&format!("scope = \"root\", at = {at}, {KILLED}"), first);
        fs::read_to_string(&journal).unwrap_or_default().ends_with("{\"commit\":true}\n")
    });
    println!("root was killed at {at:?}");
    let stands = tree(&mac);
    // The person's part of the second is all done, and root has not heard of it.
    for at in (0..40).rev() {
        mac.with_trouble(&format!("scope = \"user\", at = {at}, {KILLED}"), second);
        if tree(&mac) != stands {
            break;
        }
    }
    mac.setup(&["repair", "--yes"]).exits(0);
    let straight = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    straight.setup(first).exits(0);
    assert_eq!(simulator::difference(&tree(&straight), &tree(&mac)), [""; 0]);
}
