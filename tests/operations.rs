//! The published list of what root can do, against what root did in simulated runs.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, missing_docs)]

use std::collections::BTreeSet;

use model::{
    LogLine, PromptAnswer, names,
    operations::{Deed, Operations},
};
use promises::{Mac, Tree, say};
use simulator::Kind;

fn listed(mac: &Mac) -> Operations {
    serde_json::from_str(mac.setup(&["--json", "operations"]).exits(0).said().trim()).unwrap()
}

/// What root's log tells.
fn done(mac: &Mac) -> Vec<LogLine> {
    let said = mac.setup(&["--json", "log"]).said();
    said.lines().filter(|line| line.starts_with('{')).map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// The paths where something of root's came, went or changed.
fn changed(before: &Tree, after: &Tree) -> BTreeSet<String> {
    let differ = simulator::difference(before, after);
    let path = |line: &String| {
        let (path, _) = line[2..].split_once(": ").unwrap();
        let path = format!("/{path}").replace("/private/var/", "/var/").replace("/private/etc/", "/etc/");
        (!path.starts_with("/Users/") && !path.starts_with("/simulated-") && !is_the_launchds(&path)).then_some(path)
    };
    differ.iter().filter_map(path).collect()
}

/// What the simulated launchd itself keeps.
fn is_the_launchds(path: &str) -> bool {
    path.ends_with(".sock") && path.starts_with("/simulated") || path == names::HELPER_SOCKET
}

fn runs() -> Vec<Vec<&'static str>> {
    let lines = [
        "apply --recommended --yes",
        "apply --cli user --path everybody --hosts both --yes",
        "apply --cli system --hosts off --path profile --yes",
        "apply --no-hosts --no-socket --yes",
        "apply --recommended --replace kubectl --replace iechor.sock --yes",
        "apply --ask helper-first --ports --yes",
        "apply --ask first-launch --yes",
        "repair --yes",
        "install --user dev",
        "uninstall --yes --keep-data",
        "apply --recommended --yes",
        "uninstall --yes",
    ];
    lines.map(|line| line.split(' ').collect()).into()
}

#[test]
fn every_simulated_run_stays_inside_the_list() {
    let mut met: BTreeSet<(String, &'static str)> = BTreeSet::new();
    let mut lines = 0;
    for kind in Kind::ALL.into_iter().chain(Kind::OLD) {
        let mac = Mac::new(kind, PromptAnswer::Allow);
        let all = listed(&mac);
        for run in runs() {
            let before = mac.tree();
            let stood = done(&mac).len();
            mac.setup(&run);
            for path in changed(&before, &mac.tree()) {
                assert!(all.is_about(&path), "{kind:?}, {run:?} changed '{path}', which is not listed");
            }
            let log = done(&mac);
            for line in log.iter().skip(if log.len() < stood { 0 } else { stood }) {
                let deeds = Deed::told_as(&line.change.effect);
                assert!(all.has(deeds, &line.change.path), "{kind:?}, {run:?} did what is not listed: {line}");
                met.insert((line.change.path.clone(), "logged"));
                lines += 1;
            }
        }
    }
    say(&format!("{lines} actions of root at {} paths, all listed", met.len()));
    assert!(met.len() > 12, "{met:?}");
    // Without an operation, what it is about is not listed.
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    let all = listed(&mac);
    for (path, _) in &met {
        let mut less = all.clone();
        less.operations.retain(|operation| {
            let alone = Operations { operations: vec![operation.clone()], ..all.clone() };
            !alone.is_about(path)
        });
        assert!(!less.is_about(path), "{path}");
    }
}

#[test]
fn the_list_names_the_team_that_is_said_and_refuses_what_is_none() {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    mac.setup(&["operations", "--team", "AB12CD34EF"]).exits(0).says("subject.OU] = \"AB12CD34EF\"");
    mac.setup(&["operations", "--team", "x\" or true"]).exits(2).says("ten capital letters");
    mac.setup(&["operations"]).exits(0).says("/bin/launchctl").says("why: ");
}
