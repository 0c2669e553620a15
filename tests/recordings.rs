//! Recordings of the real program on simulated Macs, for the page in a browser and for its tests (`ui/src/fake.ts`).
//!
//! They are compared with what the program answers now; `UPDATE=1 cargo test -p promises --test recordings` regenerates
//! them. What differs between builds or runs is replaced: hashes of programs, digests, and the directory of the
//! simulated Mac.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, missing_docs)]

use std::{fmt::Write, fs, net::TcpListener, path::PathBuf};

use elevate::{Goal, Interaction, Session};
use model::{Choices, Event, Item, PromptAnswer, Setting, View, catalogue, names};
use plan::administrator::Handed;
use promises::{Asked, Mac};
use serde_json::{Value, json};
use simulator::Kind;

/// What a page can request about one Mac, with the answers.
struct Recording<'m> {
    mac: &'m Mac,
    view: Value,
    explanations: Vec<Value>,
    runs: Vec<Value>,
    administrator_text: String,
}

fn session(mac: &Mac) -> Session {
    Session::open(Some(&mac.path()), None, Interaction::Window).unwrap()
}

fn without_password() -> Choices {
    Choices::default().without_password_over()
}

/// Whether an administrator is a reason to choose otherwise than recommended.
fn is_asked(item: Item) -> bool {
    item.recommended() != item.without_password()
}

/// Every combination of the items that an administrator is asked for; the others as recommended.
fn settings() -> Vec<Choices> {
    let rest = Item::ALL.into_iter().filter(|item| !is_asked(*item));
    let rest = rest.fold(Choices::default(), |choices, item| match item.recommended() {
        Some(setting) => choices.with(item, setting),
        None => choices,
    });
    Item::ALL.into_iter().filter(|item| is_asked(*item)).fold(vec![rest], |all, item| {
        let set = |choices: Choices| item.settings().iter().map(move |setting| choices.clone().with(item, *setting));
        all.into_iter().flat_map(set).collect()
    })
}

/// Returns every combination of the choices. Where names of others are in the way: without an answer, with each of them
/// replaced or left, and with all of them. Also the last choices with each setting of the items that set-up does not
/// ask about.
fn combinations(view: &View) -> Vec<Choices> {
    let mut all = Vec::new();
    for choices in settings() {
        let in_the_way = view.conflicts.iter().filter(|(item, _)| Some(choices.setting(**item)) == item.recommended());
        let names: Vec<_> = in_the_way.flat_map(|(_, conflicts)| conflicts).map(|c| c.name.clone()).collect();
        let mut answered: Vec<_> = names.iter().map(std::slice::from_ref).collect();
        if names.len() > 1 {
            answered.push(&names);
        }
        for names in answered {
            let names = || names.iter().cloned().collect();
            all.push(Choices { replace: names(), ..choices.clone() });
            all.push(Choices { leave: names(), ..choices.clone() });
        }
        all.push(choices);
    }
    for item in Item::ALL.into_iter().filter(|item| !is_asked(*item)) {
        for setting in item.settings() {
            all.push(view.status.choices.clone().with(item, *setting));
            all.push(view.recommended_choices.clone().with(item, *setting));
        }
    }
    let mut once = Vec::new();
    for choices in all {
        if !once.contains(&choices) {
            once.push(choices);
        }
    }
    once
}

impl<'m> Recording<'m> {
    /// Makes the requests of the page that change nothing, for every combination of the choices.
    fn of(mac: &'m Mac) -> Self {
        let mut recording = Self::of_view(mac);
        let session = session(mac);
        let view = session.view(false, false).unwrap();
        let explained = |choices: Choices| match session.explain(Goal::Chosen(&choices)) {
            Ok(explanation) => json!({ "choices": choices, "explanation": explanation }),
            Err(failure) => json!({ "choices": choices, "failure": failure }),
        };
        recording.explanations = combinations(&view).into_iter().map(explained).collect();
        recording
    }

    /// Requests only what is shown first.
    fn of_view(mac: &'m Mac) -> Self {
        let session = session(mac);
        // As the window has it that somebody opened: notices are of a start that asks whether there are any.
        let view = View { notices: Vec::new(), looked_at: 0, ..session.view(false, false).unwrap() };
        let administrator_text = view.recommended.as_ref().map_or_else(String::new, |explanation| {
            let machine = session.observe().unwrap().machine;
            let handed = Handed::Chosen(&view.recommended_choices);
            plan::administrator::text(explanation, &session.person().name, handed, &machine)
        });
        Self { mac, explanations: Vec::new(), runs: Vec::new(), administrator_text, view: json!(view) }
    }

    /// Applies choices on a copy of the Mac, with the program that people start in a terminal.
    fn run(mut self, choices: &Choices, trouble: Option<&str>) -> Self {
        let mac = self.mac.again();
        mac.answers(PromptAnswer::Allow);
        let mut arguments = vec!["--json".to_owned(), "apply".to_owned(), "--yes".to_owned()];
        for item in Item::ALL.into_iter().filter(|item| item.recommended().is_some()) {
            match choices.setting(item) {
                Setting::On => arguments.push(format!("--{}", item.flag())),
                Setting::Off if item.settings().len() == 2 => arguments.push(format!("--no-{}", item.flag())),
                setting => arguments.extend([format!("--{}", item.flag()), catalogue::word(&setting)]),
            }
        }
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        let ran = match trouble {
            Some(trouble) => mac.with_trouble(trouble, &arguments),
            None => mac.setup(&arguments),
        };
        let lines: Vec<Value> = String::from_utf8_lossy(&ran.output.stdout)
            .lines()
            .map(|line| serde_json::from_str(&without_directory(line, &mac)).unwrap())
            .collect();
        let (last, events) = lines.split_last().unwrap_or_else(|| panic!("it said nothing: {}", ran.said()));
        let mut run = json!({ "choices": choices, "events": events });
        for key in ["outcome", "failure"] {
            if let Some(value) = last.get(key) {
                run[key] = value.clone();
            }
        }
        self.runs.push(run);
        self
    }

    fn compare(self, name: &str) {
        let Self { mac, view, explanations, runs, administrator_text } = self;
        compare(
            name,
            mac,
            json!({ "view": view, "explanations": explanations, "runs": runs, "administrator_text": administrator_text }),
        );
    }
}

fn without_directory(text: &str, mac: &Mac) -> String {
    text.replace(mac.path().to_str().unwrap(), "")
}

/// Replaces digests, which differ between builds, by a description of their contents.
fn settle(value: &mut Value) {
    match value {
        Value::Array(values) => values.iter_mut().for_each(settle),
        Value::Object(object) => {
            if let (Some(choices), Some(explanation)) = (object.get("choices").cloned(), object.get_mut("explanation"))
            {
                explanation["digest"] = json!(format!("digest of {choices}"));
            }
            // A time that is the same in every recording.
            if object.get("since").is_some_and(Value::is_u64) {
                object["since"] = json!(1_790_000_000);
            }
            if object.get("recommended").is_some_and(Value::is_object) {
                object["recommended"]["digest"] = json!("digest of what is recommended");
            }
            object.values_mut().for_each(settle);
        }
        _ => {}
    }
}

/// Replaces hashes of programs by numbers of the same length.
fn without_hashes(text: &str) -> String {
    let words = text.split(|c: char| !c.is_ascii_hexdigit()).filter(|word| word.len() == 64);
    let mut hashes: Vec<&str> = Vec::new();
    for word in words {
        if !hashes.contains(&word) {
            hashes.push(word);
        }
    }
    hashes.iter().enumerate().fold(text.to_owned(), |text, (n, hash)| text.replace(hash, &format!("{:064}", n + 1)))
}

/// Formats the recordings with a line for each part, so that differences can be read.
fn written(value: &Value) -> String {
    let mut text = String::from("{");
    for (n, (key, part)) in value.as_object().unwrap().iter().enumerate() {
        write!(text, "{}\n  {}: ", if n > 0 { "," } else { "" }, json!(key)).unwrap();
        match part {
            Value::Array(parts) if !parts.is_empty() => {
                let lines: Vec<String> = parts.iter().map(|part| format!("    {part}")).collect();
                write!(text, "[\n{}\n  ]", lines.join(",\n")).unwrap();
            }
            part => write!(text, "{part}").unwrap(),
        }
    }
    text + "\n}\n"
}

#[track_caller]
fn compare(name: &str, mac: &Mac, mut value: Value) {
    settle(&mut value);
    let text = without_hashes(&without_directory(&written(&value), mac));
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../ui/src/recordings").join(format!("{name}.json"));
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, &text).unwrap();
    }
    let committed = fs::read_to_string(&path).unwrap_or_default();
    let differs = committed.lines().zip(text.lines()).find(|(was, is)| was != is);
    assert!(
        committed == text,
        "ui/src/recordings/{name}.json is stale: UPDATE=1 cargo test -p promises --test recordings\n{differs:#?}"
    );
}

fn applied(choices: &[&str]) -> Mac {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    mac.setup(&[&["apply", "--yes"], choices].concat()).exits(0);
    mac
}

#[test]
fn the_recorded_macs_answer_as_the_program_does_before_set_up() {
    let recommended = Choices::recommended();
    for (name, kind) in [("fresh", Kind::Fresh), ("intel", Kind::Intel), ("rivals", Kind::Rivals)] {
        let mac = Mac::new(kind, PromptAnswer::Ask);
        Recording::of(&mac).run(&recommended, None).run(&without_password(), None).compare(name);
    }
    let mac = Mac::new(Kind::StandardUser, PromptAnswer::Ask);
    Recording::of(&mac).run(&without_password(), None).compare("standard");
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Ask);
    let full = "scope = \"root\", at = 12, how = \"no_space\"";
    Recording::of_view(&mac).run(&recommended, Some(full)).compare("full");
}

#[test]
fn the_recorded_macs_answer_as_the_program_does_after_set_up() {
    let mac = applied(&["--recommended"]);
    Recording::of(&mac).compare("set-up");

    let mac = applied(&["--cli", "system", "--socket", "--no-ports"]);
    fs::remove_file(mac.at(names::DEFAULT_SOCKET)).unwrap();
    let chosen = Choices { ports: false, ..Choices::recommended() };
    Recording::of(&mac).run(&chosen, None).run(&Choices::recommended(), None).compare("drifted");

    let mac = applied(&["--cli", "system", "--socket", "--no-ports"]);
    mac.set("switched_off", "[\"com.iechor.socket\"]");
    Recording::of(&mac).compare("switched-off");

    let mac = Mac::new(Kind::Rivals, PromptAnswer::Allow);
    mac.setup(&["apply", "--yes", "--recommended"]).exits(0);
    Recording::of(&mac).compare("beside");

    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    fs::write(mac.at(names::HOSTS), "127.0.0.1 mac\n").unwrap();
    mac.setup(&["apply", "--yes", "--recommended", "--hosts", "localhost"]).exits(0);
    fs::write(mac.at(names::HOSTS), "127.0.0.1 mac\n").unwrap();
    Recording::of(&mac).compare("hosts");

    fs::remove_file(mac.at(names::HOSTS)).unwrap();
    std::os::unix::fs::symlink("elsewhere", mac.at(names::HOSTS)).unwrap();
    Recording::of_view(&mac).compare("blocked");

    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    mac.with_trouble("scope = \"root\", at = 25, how = \"killed\"", &["apply", "--yes", "--recommended"]).exits(6);
    Recording::of_view(&mac).compare("interrupted");
}

/// What removing everything answers: the list, and what a run said.
fn removal(mac: &Mac, goal: Goal<'_>, arguments: &[&str]) -> Value {
    let explanation = session(mac).explain(goal).unwrap();
    let ran = mac.setup(&[&["--json", "uninstall", "--yes"], arguments].concat());
    let said = String::from_utf8_lossy(&ran.output.stdout).into_owned();
    let lines: Vec<Value> =
        said.lines().map(|line| serde_json::from_str(&without_directory(line, mac)).unwrap()).collect();
    let (last, events) = lines.split_last().unwrap_or_else(|| panic!("it said nothing: {}", ran.said()));
    json!({ "choices": arguments, "explanation": explanation, "events": events, "outcome": last["outcome"] })
}

#[test]
fn the_recorded_removals_answer_as_the_program_does() {
    let mac = Mac::new(Kind::Rivals, PromptAnswer::Allow);
    mac.setup(&["apply", "--yes", "--recommended", "--replace", "kubectl"]).exits(0);
    let kept = removal(&mac.again(), Goal::UninstalledKeepingChoices, &["--keep-data"]);
    let gone = removal(&mac, Goal::Uninstalled, &[]);
    compare("removal", &mac, json!({ "removals": [gone, kept] }));
}

#[test]
fn the_recorded_answers_of_other_kinds_are_those_of_the_program() {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Ask);
    let asked = Asked::start(&promises::programs().join("iechor-setup"), &mac, "apply --recommended --yes");
    let (code, said) = asked.answer("cancel");
    assert_eq!(code, 4, "{said}");
    let (_, prompt) = said.split_once("[simulated password prompt for dev] ").unwrap();
    let (prompt, _) = prompt.split_once("\r\n").unwrap();
    let prompt = json!(Event::Prompt { text: prompt.to_owned(), user: "dev".to_owned() });

    let failure = |arguments: &[&str]| {
        let ran = mac.setup(&[&["--json"], arguments].concat());
        let said = String::from_utf8_lossy(&ran.output.stdout);
        let last: Value = serde_json::from_str(said.lines().last().unwrap()).unwrap();
        last["failure"].clone()
    };
    let root = session(&mac).explain_root().unwrap();
    mac.answers(PromptAnswer::Cancel);
    let cancelled = failure(&["apply", "--recommended", "--yes"]);
    mac.answers(PromptAnswer::Deny);
    let denied = failure(&["apply", "--recommended", "--yes"]);
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let in_use = failure(&["expose", &format!("127.0.0.1:{port}"), "--test"]).to_string().replace(&port, "80");
    let in_use: Value = serde_json::from_str(&in_use).unwrap();
    let argument = failure(&["--dance"]);
    let account = failure(&["--as", "nobody", "status"]);
    let app = "iEchor.app/Contents/MacOS/iechor-setup-window";
    mac.set("runs_from", &format!("\"/Volumes/iEchor 4.18/{app}\""));
    let image = failure(&["status"]);
    let downloaded = "/private/var/folders/zy/jmx4mdfx6s36fdtd0_4ndl7c0000gn/T/AppTranslocation/613DF902-6BE1-4C37-A4C2-349AA050923C/d";
    mac.set("runs_from", &format!("\"{downloaded}/{app}\""));
    let translocated = failure(&["status"]);
    compare(
        "answers",
        &mac,
        json!({
            "prompt": prompt,
            "root": root,
            "cancelled": cancelled,
            "denied": denied,
            "port_in_use": in_use,
            "argument": argument,
            "account": account,
            "image": image,
            "translocated": translocated,
        }),
    );
}
