//! Generated lives of a Mac: choices, drift, accounts, restarts and other versions of the app in any order. What each
//! command says is held against what stands, and uninstalling leaves nothing of set-up's that it does not name.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, missing_docs)]

mod life;

use std::{
    collections::BTreeMap,
    fs,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering::SeqCst},
    },
};

use life::{Act, Drift, Life, TOOLS};
use model::{Person, PromptAnswer};
use promises::{Mac, Numbers, say};
use simulator::{Kind, Spec, VERSIONS};

const DRIFTS: [Drift; 11] = [
    Drift::Elsewhere,
    Drift::FileOver,
    Drift::Removed,
    Drift::Owner,
    Drift::Mode,
    Drift::Edited,
    Drift::ReceiptRemoved,
    Drift::ReceiptDamaged,
    Drift::SettingsEdited,
    Drift::SwitchedOff,
    Drift::SwitchedOn,
];

fn sequence(numbers: &mut Numbers) -> Vec<Act> {
    let length = 4 + numbers.below(7);
    let mut acts = vec![Act::Run(0, choices(numbers))];
    while acts.len() < length {
        let who = numbers.below(4) / 3;
        acts.push(match numbers.below(20) {
            0..6 => Act::Run(who, choices(numbers)),
            6..8 => Act::Run(who, vec!["repair", "--yes"]),
            8 => Act::Run(who, vec!["uninstall", "--yes", "--keep-data"]),
            9 => Act::Run(who, vec!["uninstall", "--yes"]),
            10..16 => Act::Drift(numbers.one_of(&DRIFTS), numbers.below(1000)),
            16 => Act::Update(numbers.below(TOOLS.len())),
            17 => Act::Rename(who),
            18 => Act::Delete(numbers.below(2)),
            _ => Act::Reboot,
        });
    }
    acts
}

fn choices(numbers: &mut Numbers) -> Vec<&'static str> {
    let mut words = vec!["apply", "--yes"];
    words.extend(numbers.one_of(&[
        &["--recommended"][..],
        &[],
        &["--cli", "user"],
        &["--cli", "system"],
        &["--cli", "off"],
    ]));
    words.extend(numbers.one_of(&[&["--socket"][..], &["--no-socket"], &[]]));
    words.extend(numbers.one_of(&[&["--ports"][..], &["--no-ports"], &[]]));
    let hosts = [&["--hosts", "localhost"][..], &["--hosts", "localhost,kubernetes"], &["--no-hosts"], &[], &[]];
    words.extend(numbers.one_of(&hosts));
    words.extend(numbers.one_of(&[&["--context"][..], &["--no-context"], &[]]));
    words.extend(numbers.one_of(&[
        &["--path", "profile"][..],
        &["--path", "everybody"],
        &["--path", "tell"],
        &[],
        &[],
    ]));
    words.extend(numbers.one_of(&[&["--replace", "kubectl"][..], &["--leave", "kubectl"], &[], &[]]));
    words.extend(numbers.one_of(&[
        &["--without", "kubectl"][..],
        &["--without", "iechor"],
        &["--with", "kubectl"],
        &[],
        &[],
        &[],
    ]));
    words
}

/// A Mac with two accounts, and without the thousand names of Apple's programs: nothing here depends on them.
fn a_mac(kind: Kind, macos: u32) -> Mac {
    let mac = Mac::made(|spec| Spec { kind, macos, answer: PromptAnswer::Allow, ..spec });
    for folder in ["/usr/bin", "/usr/sbin", "/sbin"] {
        fs::read_dir(mac.at(folder)).unwrap().for_each(|entry| fs::remove_file(entry.unwrap().path()).unwrap());
    }
    let life = Life::new(&mac);
    if life.description().users.len() == 1 {
        let ann = Person { name: "ann".into(), uid: 502, gid: 20, home: "/Users/ann".into(), admin: true };
        life.describe(|mac| mac.users.push(ann));
        mac.first_login("ann");
    }
    mac
}

fn live(mac: &Mac, acts: &[Act]) -> Vec<String> {
    let mac = mac.again();
    let mut life = Life::new(&mac);
    for act in acts {
        let wrong = life.act(act);
        if !wrong.is_empty() {
            return wrong;
        }
    }
    life.end()
}

#[test]
fn whatever_a_mac_goes_through_what_is_said_is_so_and_nothing_unnamed_is_left() {
    if !promises::is_root("what is said is so whatever a Mac goes through") {
        return;
    }
    // With `IECHOR_SEED` one alone; with `IECHOR_THOROUGH` many more.
    let seed = std::env::var("IECHOR_SEED").ok().map(|seed| seed.parse::<usize>().unwrap());
    let (first, count) = match (seed, std::env::var_os("IECHOR_THOROUGH")) {
        (Some(seed), _) => (seed, 1),
        (None, Some(_)) => (0, 1000),
        (None, None) => (0, 64),
    };
    let macs: Mutex<BTreeMap<String, Arc<Mac>>> = Mutex::new(BTreeMap::new());
    let (next, wrong) = (AtomicUsize::new(first), Mutex::new(Vec::new()));
    let one = |seed: usize| {
        let mut numbers = Numbers(seed as u64);
        let (kind, macos) = (numbers.one_of(&Kind::ALL), numbers.one_of(&VERSIONS));
        let mut made = macs.lock().unwrap();
        let mac = made.entry(format!("{kind:?} {macos}")).or_insert_with(|| Arc::new(a_mac(kind, macos))).clone();
        drop(made);
        let mut acts = sequence(&mut numbers);
        let mut found = live(&mac, &acts);
        // Without what it takes no part in.
        let mut at = acts.len();
        while !found.is_empty() && at > 0 {
            at -= 1;
            let mut fewer = acts.clone();
            fewer.remove(at);
            let again = live(&mac, &fewer);
            if !again.is_empty() {
                (acts, found) = (fewer, again);
            }
        }
        if !found.is_empty() {
            let text = format!("IECHOR_SEED={seed}: {kind:?}, macOS {macos}, {acts:#?}\n  {}", found.join("\n  "));
            println!("{text}");
            wrong.lock().unwrap().push(text);
        }
    };
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                loop {
                    let seed = next.fetch_add(1, SeqCst);
                    if seed >= first + count {
                        break;
                    }
                    if catch_unwind(AssertUnwindSafe(|| one(seed))).is_err() {
                        wrong.lock().unwrap().push(format!("IECHOR_SEED={seed}: the test itself failed"));
                    }
                }
            });
        }
    });
    say(&format!("{count} generated sequences of choices, drift, accounts and restarts"));
    let wrong = wrong.into_inner().unwrap();
    assert!(wrong.is_empty(), "{} of {count} sequences:\n{}", wrong.len(), wrong.join("\n"));
}
