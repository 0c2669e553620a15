//! Several people on one Mac: what root set up is shared by the accounts that use it, goes with the last of them, and
//! the default socket is one account's.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, missing_docs)]

use std::fs;

use model::{PromptAnswer, Record, names};
use promises::{Mac, Tree};
use simulator::Kind;

const ALL: [&str; 4] = ["apply", "--recommended", "--no-context", "--yes"];

/// A Mac with the accounts dev, ann and bob, as it was.
fn a_mac() -> (Mac, Tree) {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    mac.add_account("ann", 502, true);
    mac.add_account("bob", 503, false);
    let before = mac.tree();
    (mac, before)
}

fn of(mac: &Mac, who: &str, command: &[&str]) -> promises::Ran {
    mac.setup(&[&["--as", who][..], command].concat())
}

/// Whom root's record has a receipt for.
fn recorded(mac: &Mac) -> Vec<String> {
    let path = mac.at(&format!("{}/{}", names::ROOT_RECORDS, names::RECEIPT_FILE));
    let Ok(text) = fs::read(path) else { return Vec::new() };
    let record: Record = serde_json::from_slice(&text).unwrap();
    record.receipts.into_iter().map(|receipt| receipt.user).collect()
}

/// The accounts that the helper serves.
fn served(mac: &Mac) -> Vec<String> {
    let plist = plist::Value::from_file(mac.at(names::HELPER_PLIST)).unwrap();
    let arguments = plist.as_dictionary().unwrap()["ProgramArguments"].as_array().unwrap();
    let words = arguments.iter().map(|word| word.as_string().unwrap());
    words.filter_map(|word| word.split_once(':')).map(|(_, name)| name.to_owned()).collect()
}

#[test]
fn the_last_one_out_removes_what_all_share() {
    // One has the default socket.
    let choices = |who| if who == "dev" { "--socket" } else { "--no-socket" };
    for order in [["dev", "ann", "bob"], ["bob", "dev", "ann"], ["ann", "bob", "dev"]] {
        let (mac, before) = a_mac();
        for (n, who) in ["dev", "ann", "bob"].into_iter().enumerate() {
            let ran = of(&mac, who, &[&ALL[..], &[choices(who)]].concat()).exits(0);
            assert_eq!(served(&mac).len(), n + 1, "{}", ran.said());
        }
        assert_eq!(recorded(&mac), ["dev", "ann", "bob"]);
        for who in ["dev", "ann", "bob"] {
            of(&mac, who, &["status"]).exits(0);
        }
        for (n, who) in order.into_iter().enumerate() {
            let ran = of(&mac, who, &["uninstall", "--yes"]).exits(0);
            assert_eq!(recorded(&mac).len(), 2 - n, "{}", ran.said());
            for other in &order[n + 1..] {
                of(&mac, other, &["status"]).exits(0);
                assert!(mac.at("/usr/local/bin/kubectl").is_symlink() && mac.at(names::HELPER).exists());
                assert!(served(&mac).contains(&(*other).to_owned()) && !served(&mac).contains(&who.to_owned()));
            }
        }
        assert_eq!(mac.difference(&before), [""; 0], "{order:?}");
    }
}

#[test]
fn what_was_replaced_comes_back_when_the_last_account_leaves_whoever_replaced_it() {
    let mac = Mac::new(Kind::Rivals, PromptAnswer::Allow);
    mac.add_account("ann", 502, true);
    let before = mac.tree();
    of(&mac, "dev", &[&ALL[..], &["--replace", "kubectl"]].concat()).exits(0);
    of(&mac, "ann", &[&ALL[..], &["--leave", "iechor.sock"]].concat()).exits(0);
    of(&mac, "dev", &["uninstall", "--yes"]).exits(0).says("ann");
    assert!(mac.at("/usr/local/bin/.kubectl.before-iechor").is_symlink(), "it is owed still");
    of(&mac, "ann", &["uninstall", "--yes"]).exits(0);
    assert_eq!(mac.difference(&before), [""; 0]);
}

#[test]
fn the_default_socket_is_one_accounts_and_is_taken_over_only_knowingly() {
    let (mac, before) = a_mac();
    of(&mac, "dev", &ALL).exits(0);
    let leads = || fs::read_link(mac.at(names::DEFAULT_SOCKET)).unwrap().to_str().unwrap().to_owned();
    of(&mac, "ann", &ALL).exits(0).says("iEchor of dev");
    assert!(leads().contains("/Users/dev/"));
    of(&mac, "ann", &["status"]).exits(3).says("iEchor of dev");
    let taken = of(&mac, "ann", &["apply", "--replace", "iechor.sock", "--yes"]).exits(0);
    taken.says("is taken over, which its account is told");
    assert!(leads().contains("/Users/ann/"));
    of(&mac, "ann", &["status"]).exits(0);
    of(&mac, "dev", &["status"]).exits(3).says("iEchor of ann");
    // All else of dev's is as it was.
    of(&mac, "dev", &["apply", "--leave", "iechor.sock", "--yes"]).exits(0);
    of(&mac, "dev", &["status"]).exits(0);
    of(&mac, "dev", &["uninstall", "--yes"]).exits(0);
    assert!(leads().contains("/Users/ann/"));
    of(&mac, "ann", &["status"]).exits(0);
    of(&mac, "ann", &["uninstall", "--yes"]).exits(0);
    assert_eq!(mac.difference(&before), [""; 0]);
}

#[test]
fn host_names_lead_here_for_as_long_as_somebody_wants_them() {
    let (mac, before) = a_mac();
    let hosts = || fs::read_to_string(mac.at(names::HOSTS)).unwrap();
    of(
        &mac,
        "dev",
        &["apply", "--hosts", "kubernetes", "--cli", "off", "--no-socket", "--no-ports", "--no-context", "--yes"],
    )
    .exits(0);
    of(
        &mac,
        "ann",
        &["apply", "--hosts", "kubernetes", "--cli", "user", "--no-socket", "--no-ports", "--no-context", "--yes"],
    )
    .exits(0);
    // Nothing was to be done by root for ann, so nobody was asked, and nothing is recorded.
    assert_eq!(recorded(&mac), ["dev"]);
    mac.setup(&["install", "--user", "ann", "--hosts", "kubernetes"]).exits(0);
    assert_eq!(recorded(&mac), ["dev", "ann"]);
    of(&mac, "dev", &["apply", "--no-hosts", "--yes"]).exits(0);
    assert!(hosts().contains("kubernetes.iechor.internal"));
    of(&mac, "dev", &["status"]).exits(0);
    of(&mac, "ann", &["status"]).exits(0);
    of(&mac, "ann", &["uninstall", "--yes"]).exits(0);
    assert!(!hosts().contains("kubernetes.iechor.internal"));
    of(&mac, "dev", &["uninstall", "--yes"]).exits(0);
    assert_eq!(mac.difference(&before), [""; 0]);
}

#[test]
fn an_account_that_is_gone_holds_nothing() {
    let (mac, _) = a_mac();
    of(&mac, "dev", &ALL).exits(0);
    of(&mac, "ann", &[&ALL[..], &["--leave", "iechor.sock"]].concat()).exits(0);
    mac.delete_account("dev");
    mac.describe("person", "\"ann\"");
    // The helper still serves an account that is gone: that is not as it should be.
    of(&mac, "ann", &["status"]).exits(3);
    of(&mac, "ann", &["repair", "--yes"]).exits(0);
    assert_eq!(served(&mac), ["ann"]);
    assert_eq!(recorded(&mac), ["ann"]);
    of(&mac, "ann", &["uninstall", "--yes"]).exits(0).says("nothing of iEchor Setup remains");
    assert!(!mac.at(names::HELPER).exists() && !mac.at("/usr/local/bin/kubectl").is_symlink());
}

/// What a released version wrote is readable for ever.
#[test]
fn a_record_of_several_people_still_uninstalls() {
    let (mac, before) = a_mac();
    of(&mac, "dev", &ALL).exits(0);
    of(&mac, "ann", &[&ALL[..], &["--hosts", "localhost", "--leave", "iechor.sock"]].concat()).exits(0);
    let record = mac.at(&format!("{}/{}", names::ROOT_RECORDS, names::RECEIPT_FILE));
    let frozen = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/record-3-root.json");
    if std::env::var_os("FREEZE").is_some() {
        fs::copy(&record, &frozen).unwrap();
    }
    fs::write(&record, fs::read(&frozen).unwrap()).unwrap();
    of(&mac, "ann", &["uninstall", "--yes"]).exits(0);
    of(&mac, "dev", &["status"]).exits(0);
    of(&mac, "dev", &["uninstall", "--yes"]).exits(0).says("nothing of iEchor Setup remains");
    assert_eq!(mac.difference(&before), [""; 0]);
}

/// The first account is told, once, and what it said before does not take the socket back.
#[test]
fn whose_default_socket_was_taken_over_is_told_once() {
    let (mac, _) = a_mac();
    of(&mac, "dev", &[&ALL[..], &["--replace", "iechor.sock"]].concat()).exits(0);
    of(&mac, "ann", &ALL).exits(0);
    // Nothing was taken from whoever never had it.
    of(&mac, "ann", &["check"]).exits(0);
    of(&mac, "ann", &["repair", "iechor.sock", "--yes"]).exits(0);
    of(&mac, "dev", &["check"]).exits(3).says("ann");
    of(&mac, "dev", &["check"]).exits(0);
    of(&mac, "dev", &["repair", "--yes"]).exits(3).says("iEchor of ann");
    of(&mac, "ann", &["status"]).exits(0);
    of(&mac, "dev", &["repair", "iechor.sock", "--yes"]).exits(0);
    of(&mac, "dev", &["status"]).exits(0);
    of(&mac, "ann", &["check"]).exits(3).says("dev");
}

#[test]
fn of_the_shared_tools_there_is_what_somebody_wants_and_no_other() {
    let (mac, before) = a_mac();
    let kubectl = || mac.at("/usr/local/bin/kubectl").is_symlink();
    of(&mac, "ann", &[&ALL[..], &["--no-socket", "--without", "kubectl"]].concat()).exits(0);
    assert!(!kubectl());
    of(&mac, "dev", &ALL).exits(0);
    assert!(kubectl());
    // What one leaves out is the other's still, and neither is told that something differs.
    of(&mac, "ann", &["status"]).exits(0).says("Left out, by your choice: kubectl");
    of(&mac, "ann", &["repair", "--yes"]).exits(0);
    assert!(kubectl());
    // Who goes takes what nobody else wants.
    of(&mac, "dev", &["uninstall", "--yes"]).exits(0);
    assert!(!kubectl() && mac.at("/usr/local/bin/iechor").is_symlink());
    of(&mac, "ann", &["status"]).exits(0);
    of(&mac, "ann", &["plan"]).exits(0).says("nothing to change");
    of(&mac, "dev", &[&ALL[..], &["--no-socket", "--without", "kubectl"]].concat()).exits(0);
    of(&mac, "ann", &["apply", "--with", "kubectl", "--yes"]).exits(0);
    of(&mac, "dev", &["uninstall", "--yes"]).exits(0);
    assert!(kubectl());
    of(&mac, "ann", &["uninstall", "--yes"]).exits(0);
    assert_eq!(mac.difference(&before), [""; 0]);
}

/// Nobody is asked only to be recorded; so the tools may go with whoever was. That is said as what it is.
#[test]
fn what_went_with_another_account_is_told_and_not_called_something_else() {
    let (mac, _) = a_mac();
    let alone = ["apply", "--cli", "system", "--no-socket", "--no-ports", "--no-context", "--yes"];
    of(&mac, "dev", &alone).exits(0);
    mac.answers(PromptAnswer::Deny);
    of(&mac, "ann", &alone).exits(0);
    of(&mac, "ann", &["check"]).exits(0);
    mac.answers(PromptAnswer::Allow);
    of(&mac, "dev", &["uninstall", "--yes"]).exits(0);
    let status = of(&mac, "ann", &["status"]).exits(3).says("another account that shared it removed it").said();
    assert!(!status.contains("was uninstalled here"), "{status}");
    of(&mac, "ann", &["check"]).exits(3).says("not as it is to be");
    of(&mac, "ann", &["repair", "--yes"]).exits(0);
    of(&mac, "ann", &["status"]).exits(0);
}

/// A password that only a note would need is offered and not demanded.
#[test]
fn who_leaves_what_is_shared_needs_no_administrator() {
    let (mac, before) = a_mac();
    of(&mac, "dev", &ALL).exits(0);
    of(&mac, "bob", &[&ALL[..], &["--no-socket"]].concat()).exits(0);
    // The helper's list of accounts is more than a note.
    mac.answers(PromptAnswer::Deny);
    of(&mac, "bob", &["apply", "--no-ports", "--yes"]).exits(5);
    mac.answers(PromptAnswer::Allow);
    of(&mac, "bob", &["apply", "--no-ports", "--yes"]).exits(0);
    mac.answers(PromptAnswer::Deny);
    of(&mac, "bob", &["apply", "--cli", "user", "--yes"]).exits(0).says("what other accounts share stays");
    of(&mac, "bob", &["status"]).exits(0);
    mac.answers(PromptAnswer::Allow);
    of(&mac, "bob", &["uninstall", "--yes"]).exits(0);
    of(&mac, "dev", &["uninstall", "--yes"]).exits(0);
    mac.describe("answer", "\"allow\"");
    assert_eq!(mac.difference(&before), [""; 0]);
}

/// A home that was set up is somebody's also where its account is called otherwise by now.
#[test]
fn what_an_account_that_was_renamed_has_is_not_up_for_the_taking() {
    let (mac, _) = a_mac();
    of(&mac, "dev", &ALL).exits(0);
    of(&mac, "ann", &ALL).exits(0);
    let description = mac.path().join(names::SIMULATED_MAC);
    let text = fs::read_to_string(&description).unwrap();
    let renamed = text.replace("name = \"dev\"", "name = \"devon\"").replace("person = \"dev\"", "person = \"devon\"");
    fs::write(&description, renamed).unwrap();
    of(&mac, "ann", &["repair", "--yes"]).exits(3);
    assert!(fs::read_link(mac.at(names::DEFAULT_SOCKET)).unwrap().starts_with("/Users/dev"));
    of(&mac, "ann", &["uninstall", "--yes"]).exits(0);
    of(&mac, "devon", &["repair", "--yes"]).exits(0);
    of(&mac, "devon", &["status"]).exits(0);
    of(&mac, "devon", &["uninstall", "--yes"]).exits(0).says("nothing of iEchor Setup remains");
}
