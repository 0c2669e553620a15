//! The plug is pulled at every checkpoint: the next start finishes or undoes, and nothing is left.
#![allow(clippy::unwrap_used, missing_docs)]

use std::{collections::BTreeMap, fs, path::PathBuf};

use model::{Answer, Scope, names};
use promises::Mac;
use simulator::{Entry, Kind};

/// A kind of Mac, how it was set up before, and what is interrupted.
type Case = (Kind, &'static [&'static str], &'static [&'static str]);

const REPLACED: &[&str] = &["apply", "--yes", "--recommended", "--replace", "kubectl", "--replace", "iechor-buildx"];

const CASES: [Case; 7] = [
    (Kind::Fresh, &[], &["apply", "--yes", "--recommended"]),
    (Kind::Intel, &[], &["apply", "--yes", "--recommended"]),
    (Kind::Rivals, &[], REPLACED),
    (Kind::StandardUser, &[], &["apply", "--yes", "--cli", "user"]),
    (Kind::Fresh, &["apply", "--yes", "--recommended"], &["uninstall", "--yes"]),
    (Kind::Rivals, REPLACED, &["uninstall", "--yes"]),
    (Kind::Rivals, REPLACED, &["apply", "--yes", "--cli", "user", "--no-ports"]),
];

type Tree = BTreeMap<PathBuf, Entry>;

/// Without what tells apart two runs of the same: the time in a receipt.
fn tree(mac: &Mac) -> Tree {
    mac.tree().into_iter().filter(|(path, _)| !path.ends_with(names::RECEIPT_FILE)).collect()
}

fn journals(mac: &Mac) -> Vec<PathBuf> {
    let home = format!("/Users/dev/{}/{}", names::USER_RECORDS, names::JOURNAL_FILE);
    let root = format!("{}/{}", names::ROOT_RECORDS, names::JOURNAL_FILE);
    [home, root].iter().map(|path| mac.at(path)).filter(|path| path.exists()).collect()
}

fn prepared((kind, before, _): Case) -> Mac {
    let mac = Mac::new(kind, Answer::Allow);
    if !before.is_empty() {
        mac.setup(before).exits(0);
    }
    mac
}

/// How far the plug is from the start of a scope's part; `false` when it was never reached.
fn pulled(mac: &Mac, scope: Scope, at: u32, run: &[&str]) -> bool {
    let description = mac.path().join(names::SIMULATED_MAC);
    let right = fs::read_to_string(&description).unwrap();
    let scope = if scope == Scope::Root { "root" } else { "user" };
    fs::write(&description, format!("plug = {{ scope = \"{scope}\", at = {at} }}\n{right}")).unwrap();
    let ran = mac.setup(run);
    fs::write(&description, right).unwrap();
    // The root side may be killed after its commit; then the person's part finishes the run.
    ran.code() != 0 || ran.said().contains("ended without an answer")
}

#[test]
fn after_a_pulled_plug_the_next_run_ends_where_it_would_have_and_everything_can_be_taken_back() {
    let mut count = 0;
    for case in CASES {
        let (kind, _, run) = case;
        let untouched = tree(&Mac::new(kind, Answer::Allow));
        let straight = prepared(case);
        straight.setup(run).exits(0);
        let after = tree(&straight);
        for scope in [Scope::User, Scope::Root] {
            for at in 0.. {
                let mac = prepared(case);
                if !pulled(&mac, scope, at, run) {
                    break;
                }
                count += 1;
                let when = format!("{kind:?}, {run:?}, plug at {at} of the {scope:?} part");
                mac.setup(run).exits(0);
                let difference = without_programs(&simulator::difference(&after, &tree(&mac)));
                assert!(difference.is_empty(), "{when}: ended elsewhere:\n{}", difference.join("\n"));
                assert_eq!(journals(&mac), Vec::<PathBuf>::new(), "{when}");
                mac.setup(&["uninstall", "--yes"]).exits(0);
                let difference = without_programs(&simulator::difference(&untouched, &tree(&mac)));
                assert!(difference.is_empty(), "{when}: not taken back:\n{}", difference.join("\n"));
            }
        }
    }
    println!("the plug was pulled at {count} places");
    assert!(count > 100, "only {count} places: are the checkpoints gone?");
}

/// Two Macs differ in nothing but where they lie.
fn without_programs(difference: &[String]) -> Vec<String> {
    difference.iter().filter(|line| !line.contains(names::SIMULATED_MAC)).cloned().collect()
}
