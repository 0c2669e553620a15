//! Very many Macs, each of a random kind, with random drift and locks, driven only as engines of fleets drive them: look,
//! set up, look, take back. How many is `IECHOR_MACS`; `./dev bench fleet` takes 1,000.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, missing_docs)]

use std::{
    collections::BTreeMap,
    fs,
    os::unix::fs::symlink,
    sync::{
        Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
    time::Instant,
};

use model::{Key, PromptAnswer, names};
use promises::{Mac, Numbers, Tree, say};
use simulator::{Kind, Spec};

/// How many Macs without being told: as many as a test may take.
const MACS: usize = 250;
const SEED: u64 = 20_261_127;

/// What happened to a Mac since it was set up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Drift {
    None,
    NeverSetUp,
    LinkGone,
    LinkElsewhere,
    SocketGone,
    TaskGone,
    HelperGone,
    HelperOff,
    PersonUninstalled,
    PersonChoseOtherwise,
    SettingsGarbled,
}

const DRIFTS: [Drift; 11] = [
    Drift::None,
    Drift::NeverSetUp,
    Drift::LinkGone,
    Drift::LinkElsewhere,
    Drift::SocketGone,
    Drift::TaskGone,
    Drift::HelperGone,
    Drift::HelperOff,
    Drift::PersonUninstalled,
    Drift::PersonChoseOtherwise,
    Drift::SettingsGarbled,
];

/// What the organisation says there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Locks {
    None,
    /// The same as the engine.
    Agreeing,
    /// The tools elsewhere than the engine says.
    Contradicting,
    /// A value that no key has.
    Garbled,
    /// Defaults, and a key that is not known.
    Defaults,
}

const LOCKS: [Locks; 5] = [Locks::None, Locks::Agreeing, Locks::Contradicting, Locks::Garbled, Locks::Defaults];

/// What the engine wants of every Mac.
const CHOICES: [&str; 5] = ["--cli", "system", "--socket", "--ports", "--context"];

impl Locks {
    fn lay(self, mac: &Mac) {
        let cli = Key::CliTools.word();
        match self {
            Self::None => {}
            Self::Agreeing => mac.manages(names::MANAGED, [(cli, "system".into()), ("PrivilegedPorts", true.into())]),
            Self::Contradicting => mac.manages(names::MANAGED, [(cli, "user".into())]),
            Self::Garbled => mac.manages(names::MANAGED, [(cli, "everywhere".into())]),
            Self::Defaults => mac.manages(names::DEFAULTS, [(cli, "user".into()), ("NoSuchKey", 1.into())]),
        }
    }
}

impl Drift {
    fn happens(self, mac: &Mac) {
        let tool = || mac.at(&format!("{}/{}", names::SYSTEM_BIN, tool_of_ours(mac)));
        let gone = |path: &str| fs::remove_file(mac.at(path)).unwrap();
        match self {
            Self::None | Self::NeverSetUp => {}
            Self::LinkGone => fs::remove_file(tool()).unwrap(),
            Self::LinkElsewhere => {
                let tool = tool();
                fs::remove_file(&tool).unwrap();
                symlink("/Applications/Other.app/compose", tool).unwrap();
            }
            Self::SocketGone => gone(names::DEFAULT_SOCKET),
            Self::TaskGone => gone(names::SOCKET_PLIST),
            Self::HelperGone => gone(names::HELPER),
            Self::HelperOff => drop(mac.launchctl(&["disable", &format!("system/{}", names::HELPER_LABEL)])),
            Self::PersonUninstalled => drop(mac.setup(&["--as", "@console", "uninstall", "--yes"]).exits(0)),
            Self::PersonChoseOtherwise => drop(mac.setup(&["--as", "@console", "apply", "--yes", "--no-ports"])),
            Self::SettingsGarbled => {
                let person = person(mac);
                fs::write(mac.at(&format!("/Users/{person}/{}/settings.toml", names::USER_RECORDS)), "cli = 1")
                    .unwrap();
            }
        }
    }
}

/// A tool whose link is iEchor's.
fn tool_of_ours(mac: &Mac) -> String {
    let leads_there = |file: &fs::DirEntry| fs::read_link(file.path()).is_ok_and(|to| to.starts_with(names::BUNDLE));
    let mut all: Vec<String> = fs::read_dir(mac.at(names::SYSTEM_BIN))
        .unwrap()
        .map(Result::unwrap)
        .filter(leads_there)
        .map(|file| file.file_name().into_string().unwrap())
        .collect();
    all.sort();
    all.swap_remove(0)
}

fn person(mac: &Mac) -> String {
    let text = fs::read_to_string(mac.path().join(names::SIMULATED_MAC)).unwrap();
    toml::from_str::<model::SimulatedMac>(&text).unwrap().person
}

/// A kind of Mac, before and after it was set up.
struct Template {
    kind: Kind,
    never: Mac,
    before: Tree,
    set_up: Mac,
}

impl Template {
    fn new(kind: Kind) -> Self {
        let never = Mac::made(|spec| Spec { kind, answer: PromptAnswer::Allow, managed: true, ..spec }).lighter();
        let set_up = never.again();
        set_up.setup(&[&["install", "--user", "@console"], &CHOICES[..]].concat()).exits(0);
        Self { kind, before: never.tree(), never, set_up }
    }

    /// Whether names of other products stay in the way.
    fn has_rivals(&self) -> bool {
        self.kind == Kind::Rivals
    }
}

/// Drives one Mac; returns how it went, in a word.
fn drive(template: &Template, drift: Drift, locks: Locks) -> &'static str {
    let mac = if drift == Drift::NeverSetUp { template.never.again() } else { template.set_up.again() };
    drift.happens(&mac);
    locks.lay(&mac);
    let about = format!("{:?}, {drift:?}, {locks:?}", template.kind);
    let look = || {
        let ran = mac.setup(&[&["--as", "@console", "status", "--brief", "--expect"], &CHOICES[..]].concat());
        (ran.code(), ran.said())
    };
    let install = || {
        let ran = mac.setup(&[&["install", "--user", "@console", "--quiet"], &CHOICES[..]].concat());
        (ran.code(), ran.said())
    };
    let before = mac.tree();
    let (code, said) = look();
    let refused = match locks {
        Locks::Garbled => Some(1),
        Locks::Contradicting => Some(7),
        Locks::None | Locks::Agreeing | Locks::Defaults => None,
    };
    let is_so = drift == Drift::None && !template.has_rivals();
    let expected = match refused {
        // Settings that cannot be read are said before what is locked.
        _ if drift == Drift::SettingsGarbled => 1,
        Some(code) => code,
        None => {
            if is_so {
                0
            } else {
                3
            }
        }
    };
    assert_eq!(code, expected, "{about}: before: {said}");
    assert_eq!(mac.difference(&before), [""; 0], "{about}: looking changes nothing");
    let (code, said) = install();
    let outcome = match (refused, drift) {
        (_, Drift::SettingsGarbled) => {
            assert_eq!(code, 1, "{about}: {said}");
            assert_eq!(mac.difference(&before), [""; 0], "{about}");
            "unreadable, said and unchanged"
        }
        (Some(refused), _) => {
            assert_eq!(code, refused, "{about}: {said}");
            assert!(said.contains("'CLITools'"), "{about}: {said}");
            assert_eq!(mac.difference(&before), [""; 0], "{about}");
            "refused, said and unchanged"
        }
        (None, _) => {
            assert_eq!(code, 0, "{about}: {said}");
            let (code, said) = look();
            let stays = template.has_rivals() || drift == Drift::LinkElsewhere;
            assert_eq!(code, if stays { 3 } else { 0 }, "{about}: afterwards: {said}");
            if stays { "set up, and names of others stay theirs" } else { "as it is to be" }
        }
    };
    let ran = mac.setup(&["--as", "@console", "uninstall", "--yes", "--quiet"]);
    assert_eq!(ran.code(), 0, "{about}: {}", ran.said());
    assert!(!mac.at(names::ROOT_RECORDS).exists(), "{about}");
    if template.kind.earlier().is_none() {
        // What is somebody's own link now stays, and so does where it lies.
        let theirs = |line: &str| drift == Drift::LinkElsewhere && line.contains("usr/local");
        let is_left = |line: &String| !line.contains("Preferences") && !theirs(line);
        let left: Vec<String> = mac.difference(&template.before).into_iter().filter(is_left).collect();
        assert_eq!(left, [""; 0], "{about}: taken back");
    }
    outcome
}

#[test]
fn very_many_macs_end_as_expected_and_the_report_says_so() {
    let macs = std::env::var("IECHOR_MACS").map_or(MACS, |macs| macs.parse().unwrap());
    let templates: Vec<Template> = Kind::ALL.into_iter().chain(Kind::OLD).map(Template::new).collect();
    let mut numbers = Numbers(SEED);
    let all: Vec<(usize, Drift, Locks)> =
        (0..macs).map(|_| (numbers.below(templates.len()), numbers.one_of(&DRIFTS), numbers.one_of(&LOCKS))).collect();
    let (next, counts) = (AtomicUsize::new(0), Mutex::new(BTreeMap::<(String, &str), usize>::new()));
    let since = Instant::now();
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(2, usize::from) {
            scope.spawn(|| {
                while let Some((template, drift, locks)) = all.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let template = &templates[*template];
                    let outcome = drive(template, *drift, *locks);
                    *counts.lock().unwrap().entry((format!("{:?}", template.kind), outcome)).or_default() += 1;
                }
            });
        }
    });
    let counts = counts.into_inner().unwrap();
    assert_eq!(counts.values().sum::<usize>(), macs);
    let per_mac = since.elapsed() / u32::try_from(macs).unwrap();
    say(&format!(
        "{macs} Macs were driven as engines do, and all ended as expected; {} ms for each",
        per_mac.as_millis()
    ));
    for kind in templates.iter().map(|template| format!("{:?}", template.kind)) {
        let of = counts.iter().filter(|((counted, _), _)| *counted == kind);
        let of: Vec<String> = of.map(|((_, outcome), count)| format!("{count} {outcome}")).collect();
        say(&format!("  {kind}: {}", of.join("; ")));
    }
}
