//! Simulated Macs, the real programs on them, and snapshots of their trees.

use std::{
    collections::BTreeMap,
    fs,
    io::Read,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
    sync::OnceLock,
};

use model::{PromptAnswer, names};
use simulator::{Entry, Kind, Spec, table};
use tempfile::TempDir;

/// Returns the directory of the programs, one for each clone, which every account can traverse (the clone may not be).
pub fn programs() -> &'static Path {
    static PROGRAMS: OnceLock<PathBuf> = OnceLock::new();
    PROGRAMS.get_or_init(|| {
        // Without the window, so that testing the engine needs no webview.
        if std::env::var_os("IECHOR_BUILT").is_none() {
            let built = Command::new(env!("CARGO"))
                .args(["build", "-q", "-p", "cli", "-p", "vmnetd", "-p", "startup", "-p", "simulator"])
                .status()
                .unwrap();
            assert!(built.success(), "the programs do not build");
        }
        let here = std::env::current_exe().unwrap();
        let built = here.ancestors().nth(2).unwrap();
        let clone = &model::Digest::of_bytes(built.as_os_str().as_encoded_bytes())[..16];
        let directory = std::env::temp_dir().join(format!("iechor-programs-{clone}"));
        let _ = fs::create_dir(&directory);
        fs::set_permissions(&directory, fs::Permissions::from_mode(0o755)).unwrap();
        for name in ["iechor-setup", "simulated-mac", "vmnetd", "startup", "iechor-setup-window"] {
            let (from, to) = (built.join(name), directory.join(name));
            let age = |path: &Path| fs::metadata(path).and_then(|meta| meta.modified()).ok();
            if age(&from) > age(&to) {
                // Renamed into place, because another test may be running the old one.
                let staged = directory.join(format!(".{name}.{}", std::process::id()));
                // Stripped, because simulated Macs hold copies, and root's program is copied in each run.
                let stripped = Command::new("strip").arg("-o").arg(&staged).arg(&from).status().unwrap();
                assert!(stripped.success());
                fs::rename(&staged, &to).unwrap();
            }
        }
        directory
    })
}

/// Creates a temporary directory that every account can traverse.
pub fn open_directory() -> TempDir {
    open_directory_in(&std::env::temp_dir())
}

fn open_directory_in(above: &Path) -> TempDir {
    let directory = tempfile::Builder::new().prefix("iechor-").tempdir_in(above).unwrap();
    fs::set_permissions(directory.path(), fs::Permissions::from_mode(0o755)).unwrap();
    directory
}

/// Returns the default specification, with the test's own programs, and the version of macOS that `IECHOR_MACOS` names.
pub fn spec(directory: &Path) -> Spec {
    let spec = Spec::new(directory);
    let macos = std::env::var("IECHOR_MACOS").map_or(spec.macos, |version| version.parse().unwrap());
    Spec { programs: programs().to_owned(), macos, ..spec }
}

/// A snapshot of a Mac, byte for byte.
pub type Tree = BTreeMap<PathBuf, Entry>;

/// A simulated Mac in a temporary directory.
pub struct Mac {
    directory: TempDir,
}

impl Mac {
    /// Creates a Mac of this kind whose password prompt gives this answer.
    pub fn new(kind: Kind, answer: PromptAnswer) -> Self {
        Self::made(|spec| Spec { kind, answer, ..spec })
    }

    /// Creates a Mac that differs from the default specification.
    pub fn made(differing: impl FnOnce(Spec) -> Spec) -> Self {
        let mac = Self { directory: open_directory() };
        simulator::create(&differing(spec(&mac.path()))).unwrap();
        mac
    }

    /// Leaves out the thousand names of Apple's programs, and what set-up's own program in the app says: little depends on
    /// them, and each of some thousand copies would have them copied and compared.
    #[must_use]
    pub fn lighter(self) -> Self {
        for folder in ["/usr/bin", "/usr/sbin", "/sbin"] {
            fs::read_dir(self.at(folder)).unwrap().for_each(|entry| fs::remove_file(entry.unwrap().path()).unwrap());
        }
        fs::write(self.at(&format!("{}/{}", names::BUNDLE, names::BUNDLE_SETUP)), "").unwrap();
        self
    }

    /// Copies the Mac, in memory if possible, because some tests do so thousands of times.
    pub fn again(&self) -> Self {
        let memory = Path::new("/dev/shm");
        self.again_in(if memory.is_dir() { open_directory_in(memory) } else { open_directory() })
    }

    /// Copies the Mac into this directory.
    pub fn again_in(&self, directory: TempDir) -> Self {
        let copied = Command::new("cp").arg("-a").arg(self.path()).arg(directory.path()).status().unwrap();
        assert!(copied.success());
        Self { directory }
    }

    /// Returns its directory.
    pub fn path(&self) -> PathBuf {
        self.directory.path().join("mac")
    }

    /// Returns the real path of a macOS path on it, with macOS's own links at the top resolved.
    pub fn at(&self, path: &str) -> PathBuf {
        self.path().join(names::physical(path).trim_start_matches('/'))
    }

    /// Runs `iechor-setup` on it without a terminal.
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

    /// Runs it with a fault, given as fields of `model::Fault`.
    pub fn with_trouble(&self, trouble: &str, arguments: &[&str]) -> Ran {
        let description = self.path().join(names::SIMULATED_MAC);
        let right = fs::read_to_string(&description).unwrap();
        fs::write(&description, format!("fault = {{ {trouble} }}\n{right}")).unwrap();
        let ran = self.setup(arguments);
        fs::write(&description, right).unwrap();
        ran
    }

    /// Takes a snapshot of it.
    pub fn tree(&self) -> Tree {
        simulator::snapshot(&self.path()).unwrap()
    }

    /// Starts its launchd, which runs jobs until the returned value is dropped.
    pub fn boot(&self) -> Booted<'_> {
        let mut launchd = Command::new(programs().join("simulated-mac"))
            .arg("boot")
            .arg(self.path())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = [0; 7];
        launchd.stdout.as_mut().unwrap().read_exact(&mut line).unwrap();
        assert_eq!(&line, b"booted\n");
        Booted { mac: self, launchd }
    }

    /// Runs launchctl on it; returns exit code and output.
    pub fn launchctl(&self, command: &[&str]) -> (u8, String) {
        let answered = simulator::launchctl(&self.path(), command).unwrap();
        (answered.code, answered.text)
    }

    /// Makes its launchctl run a line of shell first; an empty line restores it.
    pub fn launchctl_first(&self, line: &str) {
        let path = self.at(names::LAUNCHCTL);
        let text = fs::read_to_string(&path).unwrap();
        let (first, last) = (text.lines().next().unwrap(), text.lines().last().unwrap());
        let line = if line.is_empty() { String::new() } else { format!("{line}\n") };
        fs::write(&path, format!("{first}\n{line}{last}\n")).unwrap();
    }

    /// Returns a command that runs `iechor-setup` as an account other than root, with an empty environment and the
    /// groups that macOS gives it: staff, and admin for administrators.
    pub fn as_account(&self, uid: u32, arguments: &[&str]) -> Command {
        let text = fs::read_to_string(self.path().join(names::SIMULATED_MAC)).unwrap();
        let mac: model::SimulatedMac = toml::from_str(&text).unwrap();
        let admin = mac.users.iter().any(|user| user.uid == uid && user.admin);
        let groups = if admin { format!("20,{}", names::ADMIN_GID) } else { "20".to_owned() };
        let mut command = Command::new("setpriv");
        command.args(["--reuid", &uid.to_string(), "--regid", "20", "--groups", &groups, "--"]);
        command.arg(programs().join("iechor-setup")).arg("--prefix").arg(self.path()).args(arguments);
        command.env_clear().env("PATH", "/usr/bin:/bin").stdin(Stdio::null());
        command
    }

    /// Simulates the first login of an account, for which macOS creates the home directory.
    pub fn first_login(&self, name: &str) {
        use std::os::unix::fs::lchown;
        let text = fs::read_to_string(self.path().join(names::SIMULATED_MAC)).unwrap();
        let mac: model::SimulatedMac = toml::from_str(&text).unwrap();
        let person = mac.users.iter().find(|user| user.name == name).unwrap();
        let who = table::Who { person, home: &person.home, other: None };
        let rows = table::rows(mac.macos, &[], &who).unwrap();
        for row in rows.iter().filter(|row| row.path.starts_with(&person.home)) {
            let at = self.at(&row.path);
            fs::create_dir(&at).unwrap();
            if mac.ownership == model::Ownership::Real {
                lchown(&at, Some(row.uid), Some(row.gid)).unwrap();
            }
            fs::set_permissions(&at, fs::Permissions::from_mode(row.mode.unwrap())).unwrap();
        }
    }

    /// Creates an account that has logged in.
    pub fn add_account(&self, name: &str, uid: u32, admin: bool) {
        self.describe_accounts(|users| {
            users.push(model::Person { name: name.into(), uid, gid: 20, home: format!("/Users/{name}"), admin });
        });
        self.first_login(name);
    }

    /// Deletes an account and its home directory.
    pub fn delete_account(&self, name: &str) {
        self.describe_accounts(|users| users.retain(|user| user.name != name));
        fs::remove_dir_all(self.at(&format!("/Users/{name}"))).unwrap();
    }

    fn describe_accounts(&self, change: impl FnOnce(&mut Vec<model::Person>)) {
        let path = self.path().join(names::SIMULATED_MAC);
        let mut mac: model::SimulatedMac = toml::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        change(&mut mac.users);
        fs::write(path, toml::to_string(&mac).unwrap()).unwrap();
    }

    /// Simulates that the Finder showed a directory: it leaves a `.DS_Store` of the person there.
    pub fn finder_showed(&self, folder: &str) {
        use std::os::unix::fs::{MetadataExt, lchown};
        let (at, file) = (self.at(folder), self.at(folder).join(".DS_Store"));
        fs::write(&file, [0, 0, 0, 1, b'B', b'u', b'd', b'1']).unwrap();
        if rustix::process::geteuid().is_root() {
            let folder = fs::metadata(at).unwrap();
            lchown(&file, Some(folder.uid()), Some(folder.gid())).unwrap();
        }
    }

    /// Returns a line for each difference from an earlier snapshot.
    pub fn difference(&self, before: &Tree) -> Vec<String> {
        simulator::difference(before, &self.tree())
    }

    /// Changes the answer of its password prompt.
    pub fn answers(&self, answer: PromptAnswer) {
        let answer = serde_json::to_string(&answer).unwrap();
        self.describe("answer", &answer);
    }

    /// Has its organisation decide when set-up asks.
    pub fn asks(&self, ask: model::Ask) {
        self.manages(names::MANAGED, [("Ask", ask.word().into())]);
    }

    /// Has its organisation say these keys, and no others, in a property list of managed settings: [`names::MANAGED`],
    /// [`names::DEFAULTS`] or that of [`names::managed_of`] an account.
    pub fn manages<'k>(&self, path: &str, keys: impl IntoIterator<Item = (&'k str, plist::Value)>) {
        let keys: plist::Dictionary = keys.into_iter().map(|(key, value)| (key.to_owned(), value)).collect();
        let path = self.at(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        plist::Value::Dictionary(keys).to_file_xml(path).unwrap();
    }

    /// Changes a line of its description.
    pub fn describe(&self, key: &str, value: &str) {
        let path = self.path().join(names::SIMULATED_MAC);
        let text = fs::read_to_string(&path).unwrap();
        let line = |line: &str| match line.starts_with(&format!("{key} = ")) {
            true => format!("{key} = {value}\n"),
            false => format!("{line}\n"),
        };
        fs::write(&path, text.lines().map(line).collect::<String>()).unwrap();
    }

    /// Sets a line of its description, in TOML; an empty value removes it.
    pub fn set(&self, key: &str, value: &str) {
        let path = self.path().join(names::SIMULATED_MAC);
        let text = fs::read_to_string(&path).unwrap();
        let rest = text.lines().filter(|line| !line.starts_with(&format!("{key} = ")));
        let rest: String = rest.map(|line| format!("{line}\n")).collect();
        let line = if value.is_empty() { String::new() } else { format!("{key} = {value}\n") };
        fs::write(&path, line + &rest).unwrap();
    }

    /// Resolves the symbolic links of a macOS path on this Mac; `None` if nothing is there.
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

/// A Mac whose launchd runs, until this is dropped.
pub struct Booted<'m> {
    mac: &'m Mac,
    launchd: std::process::Child,
}

impl Drop for Booted<'_> {
    fn drop(&mut self) {
        let _ = simulator::launchctl(&self.mac.path(), &["halt"]);
        let _ = self.launchd.wait();
    }
}

/// The result of a program.
pub struct Ran {
    /// Its output and exit status.
    pub output: Output,
    arguments: String,
}

impl Ran {
    /// Returns its exit code.
    pub fn code(&self) -> i32 {
        self.output.status.code().unwrap_or(-1)
    }

    /// Returns everything that it printed.
    pub fn said(&self) -> String {
        let Output { stdout, stderr, .. } = &self.output;
        format!("{}{}", String::from_utf8_lossy(stdout), String::from_utf8_lossy(stderr))
    }

    /// Asserts its exit code.
    #[track_caller]
    pub fn exits(self, code: i32) -> Self {
        assert_eq!(self.code(), code, "iechor-setup {} said:\n{}", self.arguments, self.said());
        self
    }

    /// Asserts that it printed a text.
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
