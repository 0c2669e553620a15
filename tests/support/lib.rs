//! Shared by the promises: simulated Macs, the real programs, and trees before and after.
//!
//! As root, Macs have real owners and the programs give up root for the person; as anybody else,
//! ownership is by zones. The promises are the same.
#![allow(clippy::unwrap_used, clippy::missing_panics_doc)]

use std::{
    collections::BTreeMap,
    fs,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
    sync::OnceLock,
};

use model::{Answer, names};
use simulator::{Entry, Kind, Spec};
use tempfile::TempDir;

/// The programs, in a directory that every account may walk to (a clone may lie where it may not).
pub fn programs() -> &'static Path {
    static PROGRAMS: OnceLock<TempDir> = OnceLock::new();
    PROGRAMS
        .get_or_init(|| {
            // Not with the window: nobody needs a webview to test the engine.
            if std::env::var_os("IECHOR_BUILT").is_none() {
                let built = Command::new(env!("CARGO"))
                    .args(["build", "-q", "-p", "cli", "-p", "vmnetd", "-p", "simulator"])
                    .status()
                    .unwrap();
                assert!(built.success(), "the programs do not build");
            }
            let here = std::env::current_exe().unwrap();
            let built = here.ancestors().nth(2).unwrap();
            let directory = open_directory();
            for name in ["iechor-setup", "simulated-mac", "vmnetd", "iechor-setup-window"] {
                if built.join(name).exists() {
                    fs::copy(built.join(name), directory.path().join(name)).unwrap();
                }
            }
            directory
        })
        .path()
}

/// A temporary directory that every account may walk through.
pub fn open_directory() -> TempDir {
    let directory = tempfile::Builder::new().prefix("iechor-").tempdir().unwrap();
    fs::set_permissions(directory.path(), fs::Permissions::from_mode(0o755)).unwrap();
    directory
}

/// A simulated Mac in a temporary directory.
pub struct Mac {
    directory: TempDir,
}

impl Mac {
    /// A Mac of some kind whose password prompt answers in some way.
    pub fn new(kind: Kind, answer: Answer) -> Self {
        let mac = Self { directory: open_directory() };
        let spec = Spec { kind, answer, ..spec(&mac.path()) };
        simulator::create(&spec).unwrap();
        mac
    }

    /// Where it lies.
    pub fn path(&self) -> PathBuf {
        self.directory.path().join("mac")
    }

    /// A macOS path on it, without following links at the top.
    pub fn at(&self, path: &str) -> PathBuf {
        self.path().join(names::physical(path).trim_start_matches('/'))
    }

    /// Runs `iechor-setup` on it, with nobody to ask.
    pub fn setup(&self, arguments: &[&str]) -> Ran {
        let output = Command::new(programs().join("iechor-setup"))
            .arg("--prefix")
            .arg(self.path())
            .args(arguments)
            .stdin(Stdio::null())
            .output()
            .unwrap();
        Ran { output, arguments: arguments.join(" ") }
    }

    /// Everything on it, byte for byte.
    pub fn tree(&self) -> BTreeMap<PathBuf, Entry> {
        simulator::snapshot(&self.path()).unwrap()
    }

    /// What differs from an earlier tree.
    pub fn difference(&self, before: &BTreeMap<PathBuf, Entry>) -> Vec<String> {
        simulator::difference(before, &self.tree())
    }

    /// Makes its password prompt answer differently.
    pub fn answers(&self, answer: Answer) {
        let answer = serde_json::to_string(&answer).unwrap();
        self.describe("answer", &answer);
    }

    /// Changes one line of its description.
    pub fn describe(&self, key: &str, value: &str) {
        let path = self.path().join(names::SIMULATED_MAC);
        let text = fs::read_to_string(&path).unwrap();
        let line = |line: &str| match line.starts_with(&format!("{key} = ")) {
            true => format!("{key} = {value}\n"),
            false => format!("{line}\n"),
        };
        fs::write(&path, text.lines().map(line).collect::<String>()).unwrap();
    }

    /// Where a macOS path ends when its links are followed on this Mac.
    pub fn resolve(&self, path: &str) -> Option<String> {
        let mut path = path.to_owned();
        for _ in 0..8 {
            let (directory, _) = names::split(&path);
            match fs::read_link(self.at(&path)) {
                Ok(target) => path = names::normal(directory, target.to_str()?),
                Err(_) => return self.at(&path).exists().then_some(path),
            }
        }
        None
    }
}

/// What a Mac is made from, with the test's own programs.
pub fn spec(directory: &Path) -> Spec {
    Spec { launchctl: programs().join("simulated-mac"), bundle_programs: programs().to_owned(), ..Spec::new(directory) }
}

/// How a program ended.
pub struct Ran {
    /// What it printed and its status.
    pub output: Output,
    arguments: String,
}

impl Ran {
    /// Its exit code.
    pub fn code(&self) -> i32 {
        self.output.status.code().unwrap_or(-1)
    }

    /// Everything it printed.
    pub fn said(&self) -> String {
        let Output { stdout, stderr, .. } = &self.output;
        format!("{}{}", String::from_utf8_lossy(stdout), String::from_utf8_lossy(stderr))
    }

    /// Checks the exit code.
    #[track_caller]
    pub fn exits(self, code: i32) -> Self {
        assert_eq!(self.code(), code, "iechor-setup {} said:\n{}", self.arguments, self.said());
        self
    }

    /// Checks that it said something.
    #[track_caller]
    pub fn says(self, text: &str) -> Self {
        assert!(
            self.said().contains(text),
            "iechor-setup {} did not say {text:?} but:\n{}",
            self.arguments,
            self.said()
        );
        self
    }
}
