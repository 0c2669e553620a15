//! What is said of each way in which something differs.

use model::CliTools;

use super::*;
use crate::{
    status,
    testing::{Mac, choices, link},
};

const KUBECTL: &str = "/usr/local/bin/kubectl";
const ORBSTACK: &str = "/Applications/OrbStack.app/Contents/MacOS/xbin/kubectl";

fn of(mac: &Mac, item: Item) -> Vec<Drift> {
    status(&mac.facts).items.into_iter().find(|status| status.item == item).expect("all items").drift
}

/// A Mac where tools, default socket and ports were set up.
fn done() -> Mac {
    Mac::fresh().local_bin((0, 0o755, false), (0, 0o755, false)).set_up(&choices(CliTools::System, true, true))
}

fn ours(tool: &str) -> FileState {
    link(&format!("{}/{}/{tool}", names::BUNDLE, names::BUNDLE_TOOLS))
}

fn row(drift: &[Drift]) -> Vec<(&str, Cause, Option<Owner>)> {
    drift.iter().map(|drift| (drift.path.as_str(), drift.cause, drift.owner.clone())).collect()
}

#[test]
fn each_cause_and_owner_is_told_with_what_was_expected_and_what_is_there() {
    let app = |name: &str| Some(Owner::App { name: name.to_owned() });
    let product = |product| Some(Owner::Product { product });
    let at_kubectl: [(FileState, Cause, Option<Owner>); 7] = [
        (FileState::Missing, Cause::Removed, None),
        (link(ORBSTACK), Cause::Changed, product(Product::OrbStack)),
        (link("../Cellar/kubernetes-cli/1/bin/kubectl"), Cause::Changed, product(Product::Homebrew)),
        (link("/Applications/Lens.app/Contents/kubectl"), Cause::Changed, app("Lens")),
        (link("/opt/tools/kubectl"), Cause::Changed, Some(Owner::Unknown)),
        (link("/Users/ann/.iechor/bin/kubectl"), Cause::Changed, product(Product::OtherIEchor)),
        (link("/Users/dev/.iechor/bin/kubectl"), Cause::Changed, None),
    ];
    for (found, cause, owner) in at_kubectl {
        let drift = of(&done().with(KUBECTL, found.clone()), Item::Tools);
        assert_eq!(row(&drift), [(KUBECTL, cause, owner)], "{found}");
        assert_eq!((&drift[0].expected, &drift[0].found), (&ours("kubectl"), &found));
        assert_eq!(drift[0].since, Some(done().facts.machine.receipt().expect("set up").time));
    }
}

#[test]
fn what_an_update_brings_is_told_apart_from_what_somebody_changed() {
    let older = |mac: Mac| {
        let mut mac = mac.with_older_programs();
        // The record has what the older app put.
        let stands = [mac.socket().program.clone(), mac.ports().program.clone()];
        let record = mac.facts.machine.receipts.mine.as_mut().expect("set up");
        for entry in &mut record.holds {
            if let ReceiptEntry::File { path, sha256: held, .. } = entry
                && let Some(i) = [names::STARTUP, names::HELPER].iter().position(|at| at == path)
                && let FileState::File { sha256, .. } = &stands[i]
            {
                held.clone_from(sha256);
            }
        }
        mac
    };
    assert_eq!(row(&of(&older(done()), Item::Ports)), [(names::HELPER, Cause::Update, None)]);
    let changed = done().with_older_programs();
    assert_eq!(row(&of(&changed, Item::Ports)), [(names::HELPER, Cause::Changed, Some(Owner::Unknown))]);
    let mut open = done();
    if let FileState::File { mode, .. } = &mut open.ports().program {
        *mode = 0o755;
    }
    assert_eq!(row(&of(&open, Item::Ports)), [(names::HELPER, Cause::Changed, Some(Owner::Unknown))]);
}

#[test]
fn nothing_that_is_in_order_left_to_others_or_not_wanted_is_drift() {
    for item in Item::ALL {
        assert_eq!(of(&done(), item), [], "{item:?}");
        assert_eq!(of(&Mac::fresh().with_rivals(), item), [], "{item:?}");
    }
    let mut left = done().with(KUBECTL, link(ORBSTACK));
    if let Ok(Some(settings)) = &mut left.home().settings {
        settings.leave.insert("kubectl".parse().expect("a name"));
    }
    assert_eq!(of(&left, Item::Tools), []);
}

#[test]
fn what_was_never_put_is_said_to_have_been_never_put() {
    let mut mac = done();
    mac.facts.machine.record = Ok(false);
    mac.facts.machine.receipts.mine = None;
    let mac = mac.with(names::DEFAULT_SOCKET, link("/Users/dev/.docker/run/docker.sock"));
    let drift = of(&mac, Item::Socket);
    let docker = Some(Owner::Product { product: Product::DockerDesktop });
    assert_eq!(row(&drift), [(names::DEFAULT_SOCKET, Cause::NeverMade, docker)]);
    assert_eq!(drift[0].since, None);
}

#[test]
fn what_is_not_as_expected_in_a_home_that_was_renamed_keeps_its_date() {
    let choices = choices(CliTools::User, false, false);
    let mac = Mac::fresh().set_up(&choices).home_renamed();
    let mut mac = mac;
    mac.home().own.bin.as_mut().expect("readable").entries.remove("kubectl");
    let drift = of(&mac, Item::Tools);
    assert_eq!(row(&drift), [("/Users/dev.new/.iechor/bin/kubectl", Cause::Removed, None)]);
    assert!(drift[0].since.is_some());
}
