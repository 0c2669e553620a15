//! The scripts, each in every state that an engine may meet a Mac in.

use crate::{Managed, State, said};

/// The shells that stand in for `/bin/sh` of macOS, which is bash in its POSIX mode.
const SHELLS: [&[&str]; 2] = [&["sh"], &["bash", "--posix"]];

/// What scripts that only look are to say in a state: Jamf's extension attribute, and whether it passes or is to be done for
/// the others (Munki turns it round).
struct Looks {
    jamf: &'static str,
    code: u8,
    munki_installs: bool,
    munki_uninstalls: bool,
}

fn looks(state: State) -> Looks {
    let (jamf, code, munki_installs, munki_uninstalls) = match state {
        State::Never => ("Differs: ", 3, true, false),
        State::InOrder | State::Nobody => ("In order: ", 0, false, true),
        State::Drifted => ("Differs: ", 3, true, true),
        State::Unreadable => ("Failed: ", 1, false, true),
        State::Forbidden => ("Forbidden by a managed setting: ", 7, false, true),
        State::Locked => ("Differs: ", 3, true, true),
        State::Uninstalled => ("Differs: ", 3, true, false),
        State::NoApp => ("iEchor is not installed", 0, false, false),
    };
    Looks { jamf, code, munki_installs, munki_uninstalls }
}

#[test]
fn what_only_looks_says_in_every_state_what_its_engine_expects_and_changes_nothing() {
    for state in State::ALL {
        let on = Managed::new(state);
        let before = on.mac.tree();
        let Looks { jamf, code, munki_installs, munki_uninstalls } = looks(state);
        for shell in SHELLS {
            let runs = |script: &str| {
                let ran = on.runs(shell, script, &[]);
                (ran.status.code().unwrap(), said(&ran))
            };
            let (ended, text) = runs("jamf/extension-attribute.sh");
            assert_eq!(ended, 0, "{state:?}: {text}");
            let result = text.trim().strip_prefix("<result>").and_then(|text| text.strip_suffix("</result>"));
            let result = result.unwrap_or_else(|| panic!("{state:?}: {text}"));
            assert!(result.starts_with(jamf) && !result.contains(['<', '>', '&', '\n']), "{state:?}: {text}");
            let (ended, text) = runs("munki/installcheck.sh");
            assert_eq!(ended == 0, munki_installs, "{state:?}: {text}");
            let (ended, text) = runs("munki/uninstallcheck.sh");
            assert_eq!(ended == 0, munki_uninstalls, "{state:?}: {text}");
            let (ended, text) = runs("kandji/audit.sh");
            assert_eq!(ended, i32::from(code), "{state:?}: {text}");
            let (ended, text) = runs("intune/status.sh");
            let begins = if state == State::NoApp { jamf.to_owned() } else { format!("{code} ") };
            assert!(ended == 0 && text.starts_with(&begins) && text.len() <= 1100, "{state:?}: {text}");
            let (ended, text) = runs("intune/version.sh");
            let version = if state == State::NoApp { "" } else { env!("CARGO_PKG_VERSION") };
            assert!(ended == 0 && text.contains(version), "{state:?}: {text}");
        }
        assert_eq!(on.mac.difference(&before), [""; 0], "{state:?}");
    }
}

#[test]
fn what_sets_up_does_so_where_that_is_possible_and_elsewhere_says_why_and_changes_nothing() {
    let all = ["jamf/policy.sh", "munki/postinstall.sh", "intune/install.sh", "kandji/remediation.sh"];
    for state in State::ALL {
        for (script, shell) in all.into_iter().zip(SHELLS.into_iter().cycle()) {
            let on = Managed::new(state);
            let before = on.mac.tree();
            let ran = on.runs(shell, script, &[]);
            let (ended, text) = (ran.status.code().unwrap(), said(&ran));
            let unchanged = || assert_eq!(on.mac.difference(&before), [""; 0], "{state:?}: {script}: {text}");
            match state {
                State::Never | State::Drifted | State::Uninstalled | State::InOrder => {
                    assert_eq!(ended, 0, "{state:?}: {script}: {text}");
                    on.mac.setup(&["status", "--expect", "--recommended"]).exits(0);
                    // Nothing was written for root's eyes only.
                    on.mac.setup(&["log"]).exits(0).says("/usr/local/bin");
                }
                State::Locked => {
                    assert_eq!(ended, 0, "{state:?}: {script}: {text}");
                    on.mac.setup(&["status", "--expect", "--cli", "user"]).exits(0);
                }
                State::Forbidden => {
                    assert!(ended == 7 && text.contains("'CLITools'"), "{state:?}: {script}: {ended}: {text}");
                    unchanged();
                }
                State::Unreadable => {
                    assert!(ended == 1 && text.contains("'CLITools' must be one of"), "{script}: {ended}: {text}");
                    unchanged();
                }
                State::Nobody => {
                    assert_eq!(ended, 0, "{script}: {text}");
                    assert!(on.mac.at(model::names::INSTALL_PLIST).exists(), "{script}");
                }
                State::NoApp => {
                    assert_ne!(ended, 0, "{script}: {text}");
                    unchanged();
                }
            }
        }
    }
}

#[test]
fn what_takes_back_leaves_a_mac_as_it_was_for_everybody() {
    let all: [(&str, &[&str]); 3] = [
        ("jamf/policy.sh", &["/", "mac", "dev", "uninstall"]),
        ("munki/uninstall.sh", &[]),
        ("intune/uninstall.sh", &[]),
    ];
    for state in [State::Never, State::InOrder, State::Drifted, State::Unreadable, State::Forbidden, State::Uninstalled]
    {
        for ((script, arguments), shell) in all.into_iter().zip(SHELLS.into_iter().cycle()) {
            let mut on = Managed::new(state);
            if state == State::InOrder {
                // Somebody else was set up too, and sits elsewhere now.
                on.mac.add_account("sam", 777, false);
                on.before = Managed::new(State::Never).mac.tree();
                on.mac.setup(&["install", "--user", "sam", "--cli", "user"]).exits(0);
            }
            let ran = on.runs(shell, script, arguments);
            assert_eq!(ran.status.code(), Some(0), "{state:?}: {script}: {}", said(&ran));
            let stays = |line: &&String| !line.contains("Managed Preferences") && !line.contains("Users/sam");
            let differs = on.mac.difference(&on.before);
            let differs: Vec<&String> = differs.iter().filter(stays).collect();
            let mine: Vec<&&String> = differs.iter().filter(|line| !line.contains("simulated-mac.toml")).collect();
            assert!(mine.is_empty(), "{state:?}: {script}: {mine:?}");
            assert!(!on.mac.at("/Users/sam/.iechor/bin").exists(), "{script}");
            let check = on.runs(shell, "munki/uninstallcheck.sh", &[]);
            assert_ne!(check.status.code(), Some(0), "{state:?}: {script}");
        }
    }
}

#[test]
fn jamf_takes_choices_from_a_policy_and_refuses_words_that_it_does_not_know() {
    let on = Managed::new(State::Never);
    let ran = on.runs(SHELLS[0], "jamf/policy.sh", &["/", "mac", "dev", "install", "--cli", "user", "--no-ports"]);
    assert_eq!(ran.status.code(), Some(0), "{}", said(&ran));
    on.mac.setup(&["status", "--expect", "--cli", "user", "--no-ports"]).exits(0);
    let ran = on.runs(SHELLS[0], "jamf/policy.sh", &["/", "mac", "dev", "remove"]);
    assert!(ran.status.code() == Some(2) && said(&ran).contains("install or uninstall"), "{}", said(&ran));
    let ran = on.runs(SHELLS[0], "jamf/policy.sh", &["/", "mac", "dev", "", "--cli", "nowhere"]);
    assert!(ran.status.code() == Some(2), "{}", said(&ran));
}
