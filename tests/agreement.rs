//! Three people on one Mac, in generated sequences: choices, drift, repair, adopting, muting, updates, uninstalling.
//! A simple model says what must stand after each, and what `status` must end with. A run in one of ten sequences is
//! killed somewhere. When the last person uninstalls, the Mac is as it was, byte for byte.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, missing_docs)]

mod agreed;

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{
        Mutex,
        atomic::{AtomicUsize, Ordering::SeqCst},
    },
};

use agreed::{Act, Lives, PEOPLE, World};
use model::PromptAnswer;
use promises::{Mac, Numbers, say};
use simulator::{Kind, Spec};

fn act(numbers: &mut Numbers) -> Act {
    let who = numbers.below(PEOPLE.len());
    match numbers.below(22) {
        0..7 => Act::Apply {
            who,
            tools: numbers.one_of(&["system", "system", "user", "off"]),
            socket: numbers.below(2) == 0,
            ports: numbers.below(2) == 0,
            context: numbers.below(2) == 0,
            replace: numbers.below(3) == 0,
        },
        7..9 => Act::Repair { who, part: None },
        9..11 => Act::Repair { who, part: Some(numbers.one_of(&["kubectl", "iechor.sock", "tools"])) },
        11..13 => Act::Adopt { who, name: numbers.one_of(&["kubectl", "iechor.sock"]) },
        13 => Act::Mute { who, item: numbers.one_of(&["tools", "socket"]), undo: numbers.below(2) == 0 },
        14 => Act::Check { who },
        15..17 => Act::Rival { name: numbers.one_of(&["iechor", "kubectl", "iechor.sock"]) },
        17 => Act::Removed { name: numbers.one_of(&["iechor", "iechor.sock"]) },
        18 => Act::Update,
        _ => Act::Uninstall { who },
    }
}

/// Without the thousand names of Apple's programs: nothing here depends on them.
fn a_mac() -> Mac {
    let mac = Mac::made(|spec| Spec { kind: Kind::Rivals, answer: PromptAnswer::Allow, ..spec });
    for folder in ["/usr/bin", "/usr/sbin", "/sbin"] {
        std::fs::read_dir(mac.at(folder))
            .unwrap()
            .for_each(|entry| std::fs::remove_file(entry.unwrap().path()).unwrap());
    }
    for rival in ["iechor-buildx", "iechor-compose"] {
        std::fs::remove_file(mac.at(&format!("/usr/local/bin/{rival}"))).unwrap();
    }
    mac.add_account("ann", 502, true);
    mac.add_account("bob", 503, false);
    mac
}

/// The first thing that is otherwise than the model says, with what led to it.
fn live(mac: &Mac, acts: &[(Act, Option<u32>)]) -> Option<String> {
    let mac = mac.again();
    let mut lives = Lives::new(&mac);
    for (n, (act, kill)) in acts.iter().enumerate() {
        let wrong = catch_unwind(AssertUnwindSafe(|| lives.act(act, *kill)));
        let wrong = wrong.unwrap_or_else(|e| Some(format!("{:?}", e.downcast_ref::<String>())));
        if let Some(wrong) = wrong {
            return Some(format!("after {:?}: {wrong}", &acts[..=n]));
        }
    }
    lives.end().map(|wrong| format!("at the end of {acts:?}: {wrong}"))
}

#[test]
fn three_people_agree_with_a_simple_model_and_the_last_one_out_leaves_the_mac_as_it_was() {
    if !promises::is_root("three people agree with a simple model") {
        return;
    }
    let thorough = std::env::var_os("IECHOR_THOROUGH").is_some();
    let count = std::env::var("IECHOR_SEQUENCES").map_or(if thorough { 2000 } else { 200 }, |n| n.parse().unwrap());
    let mac = a_mac();
    let (next, killed, ran) = (AtomicUsize::new(0), AtomicUsize::new(0), AtomicUsize::new(0));
    let wrong = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(2, usize::from) {
            scope.spawn(|| {
                loop {
                    let seed = next.fetch_add(1, SeqCst);
                    if seed >= count || wrong.lock().unwrap().len() >= 3 {
                        return;
                    }
                    let mut numbers = Numbers(seed as u64);
                    let mut acts: Vec<(Act, Option<u32>)> =
                        (0..5 + numbers.below(6)).map(|_| (act(&mut numbers), None)).collect();
                    if seed % 10 == 9 {
                        let at = numbers.below(acts.len());
                        acts[at].1 = Some(u32::try_from(numbers.below(14)).unwrap());
                        killed.fetch_add(1, SeqCst);
                    }
                    ran.fetch_add(acts.len(), SeqCst);
                    if let Some(what) = live(&mac, &acts) {
                        wrong.lock().unwrap().push(format!("sequence {seed}: {what}"));
                    }
                }
            });
        }
    });
    let wrong = wrong.into_inner().unwrap();
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
    say(&format!(
        "{count} sequences of three people agreed with the model: {} acts, killed in {}",
        ran.into_inner(),
        killed.into_inner()
    ));
}

#[test]
fn the_model_sees_what_stands() {
    let mac = a_mac();
    let world = World::seen(&mac);
    assert!(world.system["kubectl"].stands == agreed::Stands::Theirs, "{world:?}");
    assert!(world.helper.is_none() && world.task.is_none());
}
