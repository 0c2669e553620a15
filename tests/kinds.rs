//! The whole life of set-up on every kind of Mac, every version of macOS, and every variant.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, missing_docs)]

use std::fs;

use model::{PromptAnswer, names};
use promises::Mac;
use simulator::{Home, Kind, Spec, VERSIONS};

const INSTALL: [&str; 4] = ["install", "--user", "dev", "--accept-license"];

#[track_caller]
fn assert_same(mac: &Mac, before: &promises::Tree, when: &str) {
    let difference = mac.difference(before);
    assert!(difference.is_empty(), "{when}: the tree differs:\n{}", difference.join("\n"));
}

/// Sets up from the terminal and uninstalls, then sets up as root without a prompt and uninstalls.
fn whole_life(mac: &Mac, what: &str) {
    let before = mac.tree();
    for by in [&["apply", "--recommended", "--yes"][..], &INSTALL] {
        let what = format!("{what}, by {}", by[0]);
        mac.answers(if by == INSTALL { PromptAnswer::Deny } else { PromptAnswer::Allow });
        let ran = mac.setup(by);
        assert_eq!(ran.code(), 0, "{what}: {}", ran.said());
        let ran = mac.setup(&["status"]);
        // Names that belong to other products are never in order.
        let code = if what.starts_with("rivals") { 3 } else { 0 };
        assert_eq!(ran.code(), code, "{what}: {}", ran.said());
        // No prompt is left.
        mac.answers(PromptAnswer::Deny);
        mac.setup(&["apply", "--yes"]).exits(0).says("no password was needed");
        mac.answers(PromptAnswer::Allow);
        let ran = mac.setup(&["uninstall", "--yes"]);
        assert_eq!(ran.code(), 0, "{what}: {}", ran.said());
        assert_same(mac, &before, &what);
    }
}

/// Runs on each version of macOS.
fn on_every_version(what: &str, differing: impl Fn(Spec) -> Spec) {
    for macos in VERSIONS {
        let mac = Mac::made(|spec| differing(Spec { macos, answer: PromptAnswer::Allow, ..spec }));
        whole_life(&mac, &format!("{what}, macOS {macos}"));
    }
}

#[test]
fn on_a_new_mac() {
    on_every_version("fresh", |spec| Spec { kind: Kind::Fresh, ..spec });
}

#[test]
fn beside_homebrew_on_intel_and_on_apple_silicon() {
    on_every_version("intel", |spec| Spec { kind: Kind::Intel, ..spec });
    on_every_version("silicon", |spec| Spec { kind: Kind::HomebrewSilicon, ..spec });
}

#[test]
fn beside_rivals_and_for_a_standard_user() {
    on_every_version("rivals", |spec| Spec { kind: Kind::Rivals, ..spec });
    on_every_version("standard user", |spec| Spec { kind: Kind::StandardUser, ..spec });
}

#[test]
fn where_another_administrator_installed_homebrew() {
    on_every_version("homebrew of another", |spec| Spec { kind: Kind::HomebrewOfAnother, ..spec });
    // Administrators are in its group, so links there need no password.
    let mac = Mac::new(Kind::HomebrewOfAnother, PromptAnswer::Deny);
    mac.setup(&["apply", "--cli", "system", "--no-socket", "--no-ports", "--yes"]).exits(0);
    assert!(mac.resolve("/usr/local/bin/iechor").is_some());
}

#[test]
fn in_homes_that_are_closed_and_homes_that_are_open() {
    on_every_version("home 0700", |spec| Spec { home_mode: 0o700, ..spec });
    on_every_version("home 0755", |spec| Spec { home_mode: 0o755, ..spec });
}

#[test]
fn on_a_managed_mac_and_with_an_app_that_a_package_installed() {
    on_every_version("managed", |spec| Spec { managed: true, ..spec });
    on_every_version("bundle of root", |spec| Spec { bundle_of_root: true, ..spec });
}

#[test]
fn with_a_home_behind_a_link() {
    on_every_version("home on another disk", |spec| Spec { home: Home::Moved, ..spec });
    on_every_version("home below /home", |spec| Spec { home: Home::OnNetwork, ..spec });
}

#[test]
fn an_account_that_never_logged_in_gets_roots_part_and_the_rest_at_its_first_start() {
    let versions_and_links = VERSIONS.into_iter().flat_map(|macos| [(macos, "system"), (macos, "user")]);
    for (macos, cli) in versions_and_links {
        let mac = Mac::made(|spec| Spec { macos, home: Home::NeverLoggedIn, answer: PromptAnswer::Deny, ..spec });
        let before = mac.tree();
        let install = [&INSTALL[..], &["--cli", cli, "--socket", "--ports"]].concat();
        mac.setup(&install).exits(0).says("the home of 'dev' is not there").says("first start");
        // macOS creates the rest of a home directory only if nothing has created it before (pycreateuserpkg#21).
        assert!(!mac.at("/Users/dev").exists());
        assert_eq!(mac.at("/usr/local/bin/iechor").is_symlink(), cli == "system");
        for root in [names::HELPER, names::HELPER_PLIST, names::SOCKET_PLIST, names::ROOT_RECORDS] {
            assert!(mac.at(root).exists(), "{root}");
        }
        assert!(mac.at(names::DEFAULT_SOCKET).is_symlink());
        // A second run changes nothing, also before the account has logged in.
        let stands = mac.tree();
        mac.setup(&install).exits(0).says("nothing was changed");
        assert_same(&mac, &stands, "installed again");
        mac.first_login("dev");
        // Any prompt would be denied, so there is none.
        mac.setup(&["apply", "--yes"]).exits(0);
        mac.setup(&["status"]).exits(0);
        assert_eq!(mac.at("/Users/dev/.iechor/bin/iechor").is_symlink(), cli == "user");
        mac.answers(PromptAnswer::Allow);
        mac.setup(&["uninstall", "--yes"]).exits(0);
        mac.answers(PromptAnswer::Deny);
        fs::remove_dir_all(mac.at("/Users/dev")).unwrap();
        assert_same(&mac, &before, "after the account's first login and uninstall");
    }
}

#[test]
fn what_root_did_for_an_account_that_never_logs_in_can_be_taken_back() {
    let mac = Mac::made(|spec| Spec { home: Home::NeverLoggedIn, answer: PromptAnswer::Allow, ..spec });
    let before = mac.tree();
    mac.setup(&INSTALL).exits(0);
    mac.setup(&["uninstall", "--yes"]).exits(0);
    assert_same(&mac, &before, "after uninstall");
}

#[test]
fn a_directory_of_ours_with_a_ds_store_is_removed() {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    let before = mac.tree();
    mac.setup(&["apply", "--cli", "user", "--yes"]).exits(0);
    for folder in ["/Users/dev/.iechor", "/Users/dev/.iechor/bin", &format!("/Users/dev/{}", names::USER_RECORDS)] {
        mac.finder_showed(folder);
    }
    mac.setup(&["status"]).exits(0);
    mac.setup(&["uninstall", "--yes"]).exits(0);
    assert_same(&mac, &before, "after uninstall");
}
