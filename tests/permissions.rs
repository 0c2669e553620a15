//! The manual's page on permissions, function by function: what happens when an administrator's password is given, when
//! the prompt is cancelled or denied, and for an account that is no administrator. `./dev test` prints the list.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, missing_docs)]

#[path = "permissions/older.rs"]
mod older;

use std::{fs, path::Path};

use model::{PromptAnswer, names};
use promises::Mac;
use simulator::Kind;

/// Who answers the prompt, and how.
#[derive(Clone, Copy, Debug)]
enum Asked {
    Allowed,
    Cancelled,
    Denied,
    /// A standard user, whom nobody gives an administrator's password.
    NotAdmin,
}

impl Asked {
    const ALL: [Self; 4] = [Self::Allowed, Self::Cancelled, Self::Denied, Self::NotAdmin];

    fn mac(self) -> Mac {
        match self {
            Self::Allowed => Mac::new(Kind::Fresh, PromptAnswer::Allow),
            Self::Cancelled => Mac::new(Kind::Fresh, PromptAnswer::Cancel),
            Self::Denied => Mac::new(Kind::Fresh, PromptAnswer::Deny),
            Self::NotAdmin => Mac::new(Kind::StandardUser, PromptAnswer::Deny),
        }
    }

    /// The exit code where a password is needed.
    fn exit(self) -> i32 {
        match self {
            Self::Allowed => 0,
            Self::Cancelled => 4,
            Self::Denied | Self::NotAdmin => 5,
        }
    }
}

/// A function of the page.
struct Function {
    /// As the page calls it.
    name: &'static str,
    /// What is chosen for it alone.
    choices: &'static [&'static str],
    needs_password: bool,
    /// Whether it works, as the disk shows it.
    works: fn(&Mac) -> bool,
}

const NOTHING: [&str; 5] = ["--cli=off", "--no-socket", "--no-ports", "--no-context", "--no-hosts"];

fn leads(mac: &Mac, link: &str, target: &str) -> bool {
    fs::read_link(mac.at(link)).is_ok_and(|now| now == Path::new(target))
}

fn host(mac: &Mac, name: &str) -> bool {
    fs::read_to_string(mac.at(names::HOSTS)).unwrap().contains(&format!("127.0.0.1\t{name}"))
}

const TOOL: &str = "/Applications/iEchor.app/Contents/Resources/bin/iechor";

/// Line by line as the page has it, for version 4.18 and later.
const FUNCTIONS: [Function; 8] = [
    Function {
        name: "Installing symlinks in /usr/local/bin",
        choices: &["--cli", "system"],
        needs_password: true,
        works: |mac| leads(mac, "/usr/local/bin/iechor", TOOL),
    },
    Function {
        name: "Installing symlinks in $HOME/.iechor/bin",
        choices: &["--cli", "user"],
        needs_password: false,
        works: |mac| leads(mac, "/Users/dev/.iechor/bin/iechor", TOOL),
    },
    Function {
        name: "/var/run/iechor.sock, and the startup task that makes it again",
        choices: &["--socket"],
        needs_password: true,
        works: |mac| {
            leads(mac, names::DEFAULT_SOCKET, "/Users/dev/.iechor/run/iechor.sock")
                && mac.at(names::SOCKET_PLIST).exists()
        },
    },
    Function {
        name: "Binding privileged ports that are less than 1024",
        choices: &["--ports"],
        needs_password: true,
        works: |mac| mac.at(names::HELPER).exists() && mac.at(names::HELPER_PLIST).exists(),
    },
    Function {
        name: "Ensuring localhost is defined in /etc/hosts",
        choices: &["--hosts", "localhost"],
        needs_password: true,
        works: |mac| host(mac, names::LOCALHOST),
    },
    Function {
        name: "Ensuring kubernetes.iechor.internal is defined in /etc/hosts",
        choices: &["--hosts", "kubernetes"],
        needs_password: true,
        works: |mac| host(mac, names::KUBERNETES_HOST),
    },
    Function {
        name: "The current context is set to desktop-linux",
        choices: &["--context"],
        needs_password: false,
        works: |mac| {
            let text = fs::read(mac.at(&format!("/Users/dev/{}", names::CLIENT_CONFIG)));
            text.is_ok_and(|text| plan::client_config::current(&text) == Ok(Some(names::CONTEXT.to_owned())))
        },
    },
    Function {
        name: "$HOME/.iechor/bin is added to PATH (the profile, only if that is chosen)",
        choices: &["--cli", "user", "--path", "profile"],
        needs_password: false,
        works: |mac| {
            fs::read_to_string(mac.at("/Users/dev/.zprofile")).is_ok_and(|text| text.contains(names::USER_BIN))
        },
    },
];

#[test]
fn every_function_of_the_page_works_if_allowed_and_changes_nothing_if_not() {
    for function in &FUNCTIONS {
        let mut line = format!("{}:", function.name);
        for asked in Asked::ALL {
            let mac = asked.mac();
            // No name leads here yet.
            fs::write(mac.at(names::HOSTS), "255.255.255.255\tbroadcasthost\n").unwrap();
            let before = mac.tree();
            let flags = NOTHING.iter().filter(|off| !function.choices.iter().any(|on| off.contains(&on[2..])));
            let arguments: Vec<&str> =
                ["apply", "--yes"].iter().chain(flags).chain(function.choices).copied().collect();
            let works = matches!(asked, Asked::Allowed) || !function.needs_password;
            mac.setup(&arguments).exits(if works { 0 } else { asked.exit() });
            assert_eq!((function.works)(&mac), works, "{}, {asked:?}", function.name);
            if !works {
                assert_eq!(mac.difference(&before), [""; 0], "{}, {asked:?}", function.name);
            }
            let what = match (works, function.needs_password) {
                (true, true) => "done",
                (true, false) => "done, nobody is asked",
                (false, _) => "nothing is changed",
            };
            line += &format!(" {asked:?}: {what};");
            // Whatever was done is undone again, by whoever may.
            mac.answers(PromptAnswer::Allow);
            mac.setup(&["uninstall", "--yes"]).exits(0);
            // The description of the Mac says how the prompt answers.
            let left = mac.difference(&before).into_iter().filter(|line| !line.contains(names::SIMULATED_MAC));
            assert_eq!(left.collect::<Vec<_>>(), [""; 0], "{}, {asked:?}, uninstalled", function.name);
        }
        promises::say(line.trim_end_matches(';'));
    }
}

#[test]
fn install_user_uninstalls_the_previous_helper_sets_up_symlinks_and_ensures_localhost() {
    // Whatever a prompt would answer: there is none.
    for asked in Asked::ALL {
        let mac = asked.mac();
        fs::write(mac.at(names::HOSTS), "255.255.255.255\tbroadcasthost\n").unwrap();
        mac.setup(&["install", "--user", "dev"]).exits(0);
        assert!(host(&mac, names::LOCALHOST) && leads(&mac, "/usr/local/bin/iechor", TOOL));
        mac.setup(&["install", "--user", "dev", "--no-ports"]).exits(0);
        assert!(!mac.at(names::HELPER).exists() && !mac.at(names::HELPER_PLIST).exists());
    }
    promises::say("install --user: symlinks, localhost, and a helper that is not wanted goes; nobody is asked");
}
