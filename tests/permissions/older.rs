//! The page's older versions, function by function: who is asked, when, and what is done after each answer. A row is a
//! function in a mode; `./dev test` prints them.

use std::fs;

use model::{Ask, PromptAnswer, names};
use promises::{Mac, Ran};
use serde_json::Value;
use simulator::Kind;

use crate::{TOOL, host, leads};

/// What the prompt answers, or why there is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Asked {
    /// The account may write `/usr/local/bin`; whoever was asked would cancel.
    Writable,
    Allowed,
    Cancelled,
    Denied,
    NotAdmin,
    TimedOut,
}

impl Asked {
    const ALL: [Self; 6] =
        [Self::Writable, Self::Allowed, Self::Cancelled, Self::Denied, Self::NotAdmin, Self::TimedOut];

    /// A Mac whose organisation has this mode, and on which no name leads here.
    fn mac(self, ask: Ask) -> Mac {
        let mac = match self {
            Self::Writable => Mac::new(Kind::Intel, PromptAnswer::Cancel),
            Self::Allowed => Mac::new(Kind::Fresh, PromptAnswer::Allow),
            Self::Cancelled => Mac::new(Kind::Fresh, PromptAnswer::Cancel),
            Self::Denied => Mac::new(Kind::Fresh, PromptAnswer::Deny),
            // Whoever was asked would allow it.
            Self::NotAdmin => Mac::new(Kind::StandardUser, PromptAnswer::Allow),
            Self::TimedOut => Mac::new(Kind::Fresh, PromptAnswer::Nobody),
        };
        mac.asks(ask);
        fs::write(mac.at(names::HOSTS), "255.255.255.255\tbroadcasthost\n").unwrap();
        mac
    }

    /// As `start --json` and `require` have it.
    fn answer(self) -> (&'static str, i32) {
        match self {
            Self::Writable => ("unasked", 0),
            Self::Allowed => ("allowed", 0),
            Self::Cancelled => ("cancelled", 4),
            Self::Denied => ("denied", 5),
            Self::NotAdmin => ("not_admin", 5),
            Self::TimedOut => ("", 5),
        }
    }
}

/// A function of the page in a mode.
struct Row {
    ask: Ask,
    /// As the page calls it.
    name: &'static str,
    /// Its item in `--json`.
    item: &'static str,
    /// Its word for `require`.
    need: &'static str,
    /// Whether the first start makes it; else something needs it later.
    at_first_start: bool,
    /// Whether it works, as the disk shows it.
    works: fn(&Mac) -> bool,
    /// Whether what the page has after a No is done or said.
    instead: (&'static str, fn(&Mac, &Ran) -> bool),
}

fn linked_in_home(mac: &Mac, _: &Ran) -> bool {
    let profile = fs::read_to_string(mac.at("/Users/dev/.zprofile")).unwrap();
    leads(mac, "/Users/dev/.iechor/bin/iechor", TOOL) && profile.contains(names::USER_BIN)
}

fn links(mac: &Mac) -> bool {
    leads(mac, "/usr/local/bin/iechor", TOOL)
}

fn socket(mac: &Mac) -> bool {
    leads(mac, names::DEFAULT_SOCKET, "/Users/dev/.iechor/run/iechor.sock") && mac.at(names::SOCKET_PLIST).exists()
}

fn helper(mac: &Mac) -> bool {
    mac.at(names::HELPER).exists() && mac.at(names::HELPER_PLIST).exists()
}

fn advised(mac: &Mac, line: &str) -> bool {
    mac.setup(&["status"]).said().contains(line)
}

/// The error that the page shows, without the port.
const NOT_RUNNING: &str = "failed to connect to /var/run/com.iechor.vmnetd.sock: is vmnetd running?: dial unix \
                           /var/run/com.iechor.vmnetd.sock: connect: connection refused";

const TOOLS_INSTEAD: (&str, fn(&Mac, &Ran) -> bool) =
    ("links in ~/.iechor/bin, the shell profile edited, reload said", linked_in_home);
const SOCKET_INSTEAD: (&str, fn(&Mac, &Ran) -> bool) = ("IECHOR_HOST said", |mac, _| advised(mac, "IECHOR_HOST"));
const LOCALHOST_INSTEAD: (&str, fn(&Mac, &Ran) -> bool) =
    ("the line said", |mac, _| advised(mac, "127.0.0.1\tlocalhost"));

/// Line by line as the page has it.
const ROWS: [Row; 9] = [
    Row {
        ask: Ask::WhenNeeded,
        name: "Installing symlinks in /usr/local/bin, on the first startup",
        item: "cli",
        need: "tools",
        at_first_start: true,
        works: links,
        instead: TOOLS_INSTEAD,
    },
    Row {
        ask: Ask::WhenNeeded,
        name: "/var/run/iechor.sock, and the startup task that makes it again",
        item: "socket",
        need: "socket",
        at_first_start: true,
        works: socket,
        instead: SOCKET_INSTEAD,
    },
    Row {
        ask: Ask::WhenNeeded,
        name: "On first run, localhost in /etc/hosts where it does not resolve",
        item: "hosts",
        need: "localhost",
        at_first_start: true,
        works: |mac| host(mac, names::LOCALHOST),
        instead: LOCALHOST_INSTEAD,
    },
    Row {
        ask: Ask::WhenNeeded,
        name: "kubernetes.iechor.internal in /etc/hosts, when the cluster is installed",
        item: "hosts",
        need: "kubernetes",
        at_first_start: false,
        works: |mac| host(mac, names::KUBERNETES_HOST),
        instead: ("the line said", |mac, _| advised(mac, "127.0.0.1\tkubernetes.iechor.internal")),
    },
    Row {
        ask: Ask::WhenNeeded,
        name: "Binding privileged ports: the helper, when a container needs one",
        item: "ports",
        need: "ports",
        at_first_start: false,
        works: helper,
        instead: ("the page's error", |_, ran| ran.said().contains(NOT_RUNNING)),
    },
    Row {
        ask: Ask::HelperFirst,
        name: "The helper, on the first launch",
        item: "ports",
        need: "ports",
        at_first_start: true,
        works: helper,
        instead: ("iEchor goes on without", |mac, _| !helper(mac)),
    },
    Row {
        ask: Ask::HelperFirst,
        name: "Installing symlinks in /usr/local/bin, by the same prompt",
        item: "cli",
        need: "tools",
        at_first_start: true,
        works: links,
        instead: TOOLS_INSTEAD,
    },
    Row {
        ask: Ask::HelperFirst,
        name: "/var/run/iechor.sock, by the same prompt",
        item: "socket",
        need: "socket",
        at_first_start: true,
        works: socket,
        instead: SOCKET_INSTEAD,
    },
    Row {
        ask: Ask::HelperFirst,
        name: "localhost in /etc/hosts where it does not resolve, by the same prompt",
        item: "hosts",
        need: "localhost",
        at_first_start: true,
        works: |mac| host(mac, names::LOCALHOST),
        instead: LOCALHOST_INSTEAD,
    },
];

fn version(ask: Ask) -> &'static str {
    match ask {
        Ask::FirstLaunch => "4.18 and later",
        Ask::WhenNeeded => "4.15 - 4.17",
        Ask::HelperFirst => "prior to 4.15",
    }
}

fn started(mac: &Mac) -> (Ran, Value) {
    let ran = mac.setup(&["--json", "start"]).exits(0);
    let started = serde_json::from_slice(&ran.output.stdout).unwrap();
    (ran, started)
}

/// How a start's asking for an item ended; `null` if it was no first start.
fn answer(started: &Value, item: &str) -> Value {
    let asked = started["first_start"]["asked"].as_array().into_iter().flatten();
    asked.clone().find(|asked| asked["item"] == item).map_or(Value::Null, |asked| asked["answer"].clone())
}

/// Differences, but for how the prompt answers.
fn difference(mac: &Mac, before: &promises::Tree) -> Vec<String> {
    mac.difference(before).into_iter().filter(|line| !line.contains(names::SIMULATED_MAC)).collect()
}

#[test]
fn every_function_of_4_15_to_4_17_asks_as_they_did_and_does_after_each_answer_what_the_page_has() {
    every_function(Ask::WhenNeeded);
}

#[test]
fn every_function_before_4_15_asks_as_they_did_and_does_after_each_answer_what_the_page_has() {
    every_function(Ask::HelperFirst);
}

fn every_function(ask: Ask) {
    for row in ROWS.iter().filter(|row| row.ask == ask) {
        let mut line = format!("Versions {}: {}:", version(row.ask), row.name);
        for asked in Asked::ALL {
            // Who may write /usr/local/bin makes a difference for the links alone.
            if asked == Asked::Writable && (row.item != "cli" || row.ask == Ask::HelperFirst) {
                continue;
            }
            let what = tried(row, asked);
            line += &format!(" {asked:?}: {what};");
        }
        promises::say(line.trim_end_matches(';'));
    }
}

/// Tries a row with an answer, and says what was seen.
fn tried(row: &Row, asked: Asked) -> String {
    let who = format!("{:?}, {}, {asked:?}", row.ask, row.name);
    let mac = asked.mac(row.ask);
    let before = mac.tree();
    let (word, exit) = asked.answer();
    if !row.at_first_start {
        // Something needs it later, after a first start at which everything was allowed.
        let description = fs::read(mac.path().join(names::SIMULATED_MAC)).unwrap();
        mac.answers(PromptAnswer::Allow);
        mac.setup(&["start"]).exits(0);
        fs::write(mac.path().join(names::SIMULATED_MAC), description).unwrap();
    }
    let needed = mac.tree();
    if asked == Asked::TimedOut {
        // A start waits for its answer; what something needs does not wait for ever.
        let ran = mac.setup(&["require", row.need, "--timeout", "1"]).exits(5).says("in time");
        assert_eq!(mac.difference(&needed), [""; 0], "{who}");
        if row.item == "ports" {
            ran.says(NOT_RUNNING);
            return "nothing is changed, nothing is remembered; the page's error".to_owned();
        }
        return "nothing is changed, nothing is remembered".to_owned();
    }
    let works = exit == 0;
    let ran = if row.at_first_start {
        let (ran, started) = started(&mac);
        assert_eq!(answer(&started, row.item), word, "{who}: {started}");
        ran
    } else {
        mac.setup(&["require", row.need, "--for", "a container"]).exits(exit)
    };
    assert_eq!((row.works)(&mac), works, "{who}");
    assert!(works || (row.instead.1)(&mac, &ran), "{who}: {}", ran.said());
    // The context is set in any case.
    let in_use = mac.setup(&["context", "show"]).said();
    assert!(!row.at_first_start || in_use.contains(names::CONTEXT), "{who}: {in_use}");
    // Nobody sits there any more, and nobody is asked again.
    mac.answers(PromptAnswer::Nobody);
    let after = mac.tree();
    if row.at_first_start {
        assert_eq!(started(&mac).1["first_start"], Value::Null, "{who}");
        assert_eq!(mac.difference(&after), [""; 0], "{who}");
    }
    let again = mac.setup(&["require", row.need, "--timeout", "60"]);
    let is_there = works || (row.need == "tools" && linked_in_home(&mac, &again));
    assert_eq!(again.code(), if is_there { 0 } else { 5 }, "{who}: {}", again.said());
    assert!(!again.said().contains("in time"), "{who}: {}", again.said());
    assert_eq!(mac.difference(&after), [""; 0], "{who}");
    // Whatever was done is undone again, by whoever may.
    mac.answers(PromptAnswer::Allow);
    mac.setup(&["uninstall", "--yes"]).exits(0);
    assert_eq!(difference(&mac, &before), [""; 0], "{who}, uninstalled");
    match (works, asked) {
        (true, Asked::Writable) => "done, nobody is asked".to_owned(),
        (true, _) => "done, asked once".to_owned(),
        (false, Asked::NotAdmin) => format!("nobody is asked; {}", row.instead.0),
        (false, _) => format!("remembered, not asked again; {}", row.instead.0),
    }
}

#[test]
fn since_4_18_nothing_asks_but_the_window() {
    let needs = ["tools", "socket", "ports", "localhost", "kubernetes"];
    for asked in Asked::ALL.into_iter().filter(|asked| *asked != Asked::TimedOut) {
        let mac = asked.mac(Ask::FirstLaunch);
        let before = mac.tree();
        let (_, started) = started(&mac);
        assert_eq!((&started["first_start"], &started["waits_for_window"]), (&Value::Null, &Value::Bool(true)));
        for need in needs {
            mac.setup(&["require", need]).exits(5).says("nobody is asked");
        }
        assert_eq!(mac.difference(&before), [""; 0], "{asked:?}");
    }
    promises::say("Versions 4.18 and later: whatever needs it, nobody is asked but in the window, and nothing changes");
}

#[test]
fn after_install_user_no_account_is_asked_at_its_first_start_in_any_mode() {
    for ask in Ask::ALL {
        let mac = Asked::Cancelled.mac(ask);
        mac.add_account("mia", 502, false);
        let before = mac.tree();
        for user in ["dev", "mia"] {
            mac.setup(&["install", "--user", user]).exits(0);
            let start = mac.setup(&["--as", user, "--json", "start"]).exits(0);
            let started: Value = serde_json::from_slice(&start.output.stdout).unwrap();
            assert_eq!(started["first_start"], Value::Null, "{ask:?}, {user}");
            assert_eq!(started["waits_for_window"], false, "{ask:?}, {user}");
        }
        assert!(links(&mac) && host(&mac, names::LOCALHOST), "{ask:?}");
        // A helper that is not wanted goes with the last account that had it.
        for user in ["dev", "mia"] {
            assert!(helper(&mac), "{ask:?}, {user}");
            mac.setup(&["install", "--user", user, "--no-ports"]).exits(0);
        }
        assert!(!helper(&mac), "{ask:?}");
        mac.answers(PromptAnswer::Allow);
        for user in ["dev", "mia"] {
            mac.setup(&["--as", user, "uninstall", "--yes"]).exits(0);
        }
        assert_eq!(difference(&mac, &before), [""; 0], "{ask:?}");
        promises::say(&format!("install --user: several accounts, no prompt at their first start ({})", version(ask)));
    }
}
