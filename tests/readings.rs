//! Whatever became of any entry that is read, each command says what is so, and ends: generated, entry by entry.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, missing_docs)]

use std::{
    fs,
    os::unix::fs::{PermissionsExt, lchown, symlink},
    path::PathBuf,
    process::{Command, Stdio},
};

use model::{
    Choices, CliTools, Digest, HostNames, Item, PromptAnswer, Receipt, ReceiptEntry, Record, catalogue, names,
};
use promises::{Mac, programs, say};
use simulator::Kind;

const HOME: &str = "/Users/dev";
const RECORDS: &str = "/Users/dev/Library/Application Support/com.iechor.desktop";
/// Where an entry goes that a link takes the place of.
const MOVED: &str = "/Users/Shared/moved";
const ENGINE: &str = "/Users/dev/.iechor/run/iechor.sock";
/// In seconds; the longest takes less than one.
const HANGS: &str = "60";

/// Every path that facts read.
fn entries() -> Vec<String> {
    let of_user = |path: &str| format!("{HOME}/{path}");
    let of_app = |path: &str| format!("{}/{path}", names::BUNDLE);
    let fixed = [
        "/usr/local",
        names::SYSTEM_BIN,
        "/usr/local/bin/kubectl",
        names::DEFAULT_SOCKET,
        names::SOCKET_PLIST,
        names::HELPER_PLIST,
        names::STARTUP,
        names::HELPER,
        names::SETUP_COPY,
        names::HELPER_DIR,
        names::HOSTS,
    ];
    let rest = [
        format!("{RECORDS}/{}", names::SETTINGS_FILE),
        format!("{RECORDS}/{}", names::RECEIPT_FILE),
        format!("{}/{}", names::ROOT_RECORDS, names::RECEIPT_FILE),
        names::ROOT_RECORDS.to_owned(),
        RECORDS.to_owned(),
        of_user(".iechor"),
        of_user(names::USER_BIN),
        of_user(".iechor/bin/kubectl"),
        of_app(names::BUNDLE_TOOLS),
        of_app(names::BUNDLE_HELPER),
        of_app(names::BUNDLE_STARTUP),
    ];
    fixed.map(str::to_owned).into_iter().chain(rest).collect()
}

/// What became of an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Became {
    /// A link to where it was moved.
    Moved,
    /// A link that leads nowhere.
    DeadLink,
    /// Another account's.
    Foreign,
    /// Mode 0000.
    Closed,
    /// Mode 0700.
    Private,
    Gone,
    Directory,
    Fifo,
    Garbage,
}

const BECAME: [Became; 9] = [
    Became::Moved,
    Became::DeadLink,
    Became::Foreign,
    Became::Closed,
    Became::Private,
    Became::Gone,
    Became::Directory,
    Became::Fifo,
    Became::Garbage,
];

const COMMANDS: [&[&str]; 6] = [
    &["status"],
    &["plan"],
    &["apply", "--recommended", "--yes"],
    &["apply", "--cli", "user", "--no-socket", "--no-ports", "--yes"],
    &["repair", "--yes"],
    &["uninstall", "--yes"],
];

/// Makes an entry what it became; false where that makes no difference or no sense.
fn damage(mac: &Mac, entry: &str, became: Became) -> bool {
    let at = mac.at(entry);
    let Ok(meta) = fs::symlink_metadata(&at) else {
        // Only something new can come where nothing is, and where a folder for it is.
        let new = matches!(became, Became::DeadLink | Became::Directory | Became::Fifo | Became::Garbage);
        return new && at.parent().unwrap().is_dir() && place(mac, entry, became);
    };
    let is_link = meta.is_symlink();
    match became {
        Became::Foreign => lchown(&at, Some(777), Some(777)).is_ok(),
        Became::Closed | Became::Private => {
            let mode = if became == Became::Closed { 0 } else { 0o700 };
            !is_link && fs::set_permissions(&at, fs::Permissions::from_mode(mode)).is_ok()
        }
        Became::Directory if meta.is_dir() => false,
        Became::Moved if is_link => false,
        Became::Moved => {
            fs::rename(&at, mac.at(MOVED)).unwrap();
            symlink(MOVED, &at).is_ok()
        }
        _ => {
            if meta.is_dir() {
                fs::remove_dir_all(&at).unwrap()
            } else {
                fs::remove_file(&at).unwrap()
            }
            place(mac, entry, became)
        }
    }
}

fn place(mac: &Mac, entry: &str, became: Became) -> bool {
    let at = mac.at(entry);
    match became {
        Became::DeadLink => symlink("/Volumes/Gone/thing", at).unwrap(),
        Became::Directory => fs::create_dir(at).unwrap(),
        Became::Fifo => assert!(Command::new("mkfifo").arg(at).status().unwrap().success()),
        Became::Garbage => fs::write(at, b"\0\xff{[garbage\n\x1b[2J\n").unwrap(),
        Became::Moved | Became::Foreign | Became::Closed | Became::Private | Became::Gone => {}
    }
    true
}

/// One combination: a Mac, what became of what, and what was run then.
struct Case<'a> {
    mac: &'a Mac,
    entry: &'a str,
    became: Became,
}

/// How a program ended: its exit code and what it printed.
struct Ended {
    code: i32,
    said: String,
}

impl Case<'_> {
    fn run(&self, arguments: &[&str]) -> Ended {
        let mut command = Command::new("timeout");
        command.args(["--signal=KILL", HANGS]).arg(programs().join("iechor-setup"));
        let output =
            command.arg("--prefix").arg(self.mac.path()).args(arguments).stdin(Stdio::null()).output().unwrap();
        let said = [output.stdout, output.stderr].map(|text| String::from_utf8_lossy(&text).into_owned()).concat();
        Ended { code: output.status.code().unwrap_or(-1), said }
    }

    /// Where a path of this Mac really lies.
    fn at(&self, path: &str) -> PathBuf {
        let below = path.strip_prefix(self.entry).filter(|rest| rest.is_empty() || rest.starts_with('/'));
        match below.filter(|_| self.became == Became::Moved) {
            Some(rest) if fs::symlink_metadata(self.mac.at(self.entry)).is_ok_and(|meta| meta.is_symlink()) => {
                self.mac.at(&format!("{MOVED}{rest}"))
            }
            _ => self.mac.at(path),
        }
    }

    /// Runs a command and says everything that is not as it must be.
    fn wrong(&self, command: &[&str], held: &[ReceiptEntry]) -> Vec<String> {
        let mut wrong = Vec::new();
        let looks = matches!(command[0], "status" | "plan");
        let before = looks.then(|| self.mac.tree());
        let Ended { code, said } = self.run(command);
        let mut no =
            |what: String| wrong.push(format!("{what}\n    exit {code}, said: {}", said.replace('\n', "\n      | ")));
        let documented: &[i32] = match command[0] {
            "plan" => &[0, 1],
            "status" => &[0, 3],
            _ => &[0, 1, 3, 6],
        };
        if !documented.contains(&code) {
            no(format!("exit code {code}"));
        }
        // Nobody changed anything meanwhile.
        if said.contains("everything ran, but") {
            no("what ran did not come out as it was planned".to_owned());
        }
        if said.contains("panicked") {
            no("panicked".to_owned());
        }
        if code == 1 && !said.contains("help: ") {
            no("failed without help".to_owned());
        }
        if let Some(before) = before {
            let difference = self.mac.difference(&before);
            if !difference.is_empty() {
                no(format!("changed what it only looks at: {difference:?}"));
            }
        }
        if said.contains("nothing of iEchor Setup remains") || said.contains("there was nothing to take back") {
            held.iter().filter(|entry| self.stands(entry)).for_each(|entry| no(format!("still stands: {entry:?}")));
        }
        match command[0] {
            "status" => self.status_is_true(code, &said, &mut no),
            "apply" | "repair" if said.contains("everything was already as chosen") => {
                let status = self.run(&["status"]);
                if status.code != 0 {
                    no(format!("a second look says otherwise: {}", status.said));
                }
            }
            _ => {}
        }
        wrong
    }

    /// Whether what a record held stands as it was put.
    fn stands(&self, entry: &ReceiptEntry) -> bool {
        let at = self.at(entry.path());
        match entry {
            ReceiptEntry::Link { target, .. } => fs::read_link(at).is_ok_and(|now| now.as_os_str() == target.as_str()),
            ReceiptEntry::File { sha256, .. } => {
                fs::symlink_metadata(&at).is_ok_and(|meta| meta.is_file())
                    && fs::read(at).is_ok_and(|bytes| Digest::of_bytes(&bytes) == *sha256)
            }
            // One in which something of somebody else's lies stays, and so does an empty one of which no record tells.
            ReceiptEntry::Directory { .. } => {
                !self.entry.starts_with(names::ROOT_RECORDS)
                    && fs::symlink_metadata(&at).is_ok_and(|meta| meta.is_dir())
                    && fs::read_dir(at).is_ok_and(|mut inside| inside.next().is_none())
            }
            ReceiptEntry::Context { .. } => fs::read_to_string(at).is_ok_and(|text| text.contains(names::CONTEXT)),
            // Nobody writes into a pipe that came there, so reading it would never end.
            ReceiptEntry::Block { .. } => at.is_file() && fs::read(at).is_ok_and(|text| plan_block(&text)),
            ReceiptEntry::Job { label, .. } => self.mac.launchctl(&["print", &format!("system/{label}")]).0 == 0,
        }
    }

    fn status_is_true(&self, code: i32, said: &str, no: &mut impl FnMut(String)) {
        for item in Item::ALL {
            let title = catalogue::say(&format!("item-{}", item.word()));
            if !said.lines().any(|line| line.starts_with(&title)) {
                no(format!("nothing is said of '{title}'"));
            }
        }
        if code != 0 {
            return;
        }
        let json: serde_json::Value = serde_json::from_str(&self.run(&["--json", "status"]).said).unwrap();
        let choices: Choices = serde_json::from_value(json["choices"].clone()).unwrap();
        let mut works = |what: &str, so: bool| {
            if !so {
                no(format!("in order, and yet: {what}"));
            }
        };
        let directory = match choices.cli {
            CliTools::System => Some(names::SYSTEM_BIN.to_owned()),
            CliTools::User => Some(format!("{HOME}/{}", names::USER_BIN)),
            CliTools::Off => None,
        };
        let tools = format!("{}/{}", names::BUNDLE, names::BUNDLE_TOOLS);
        if let Some(directory) = directory {
            let link = self.at(&format!("{directory}/kubectl"));
            let target = fs::read_link(link).ok().and_then(|target| target.to_str().map(str::to_owned));
            works("kubectl is no link into the app", target.as_ref().is_some_and(|target| target.starts_with(&tools)));
            works("kubectl leads nowhere", target.is_some_and(|target| self.at(&target).is_file()));
        }
        let is_file = |path: &str| self.at(path).is_file();
        if choices.socket {
            let link = fs::read_link(self.at(names::DEFAULT_SOCKET));
            works("the default socket leads elsewhere", link.is_ok_and(|target| target.as_os_str() == ENGINE));
            works("the startup task is not there", is_file(names::SOCKET_PLIST) && is_file(names::STARTUP));
        }
        if choices.ports {
            works("the helper is not there", is_file(names::HELPER_PLIST) && is_file(names::HELPER));
        }
        if choices.hosts == Some(HostNames::Localhost) {
            let text = fs::read_to_string(self.at(names::HOSTS)).unwrap_or_default();
            works(
                "localhost leads nowhere",
                text.lines().any(|line| line.starts_with("127.0.0.1") && line.contains("localhost")),
            );
        }
    }
}

fn plan_block(text: &[u8]) -> bool {
    text.windows(23).any(|window| window == b"# Added by iEchor Setup")
}

fn held(mac: &Mac) -> Vec<ReceiptEntry> {
    let read = |directory: &str| fs::read(mac.at(&format!("{directory}/{}", names::RECEIPT_FILE))).ok();
    let mine = read(RECORDS).map(|text| serde_json::from_slice::<Receipt>(&text).unwrap());
    let roots = read(names::ROOT_RECORDS).map(|text| serde_json::from_slice::<Record>(&text).unwrap().receipts);
    mine.into_iter().chain(roots.into_iter().flatten()).flat_map(|receipt| receipt.holds).collect()
}

/// Tries all of it with `IECHOR_THOROUGH`, else one in so many.
fn try_all(set_up: &[&str], one_in: usize) {
    let base = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    fs::write(base.at(names::HOSTS), "255.255.255.255\tbroadcasthost\n").unwrap();
    base.setup(set_up).exits(0);
    let held = held(&base);
    assert!(held.len() > 10, "{held:?}");
    let one_in = if std::env::var_os("IECHOR_THOROUGH").is_some() { 1 } else { one_in };
    let (mut tried, mut number, mut wrong) = (0, 0, Vec::new());
    for entry in entries() {
        for became in BECAME {
            for command in COMMANDS {
                number += 1;
                // Without a common divisor with the commands, so that each meets each in the long run.
                if number % one_in != 0 {
                    continue;
                }
                let mac = base.again();
                if !damage(&mac, &entry, became) {
                    continue;
                }
                tried += 1;
                let case = Case { mac: &mac, entry: &entry, became };
                let found = case.wrong(command, &held);
                let found = found.into_iter().map(|what| format!("{entry} {became:?}, {}: {what}", command.join(" ")));
                wrong.extend(found.inspect(|what| println!("{what}")));
            }
        }
    }
    say(&format!(
        "readings: {tried} combinations of entry, what became of it, and command, after '{}'",
        set_up.join(" ")
    ));
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn whatever_became_of_an_entry_what_is_said_is_so_after_the_whole_set_up() {
    if promises::is_root("what is said is so whatever became of an entry") {
        try_all(&["apply", "--recommended", "--hosts", "localhost", "--yes"], 11);
    }
}

#[test]
fn whatever_became_of_an_entry_what_is_said_is_so_where_tools_are_the_persons() {
    if promises::is_root("what is said is so whatever became of an entry of the person's") {
        try_all(&["apply", "--cli", "user", "--socket", "--ports", "--yes"], 11);
    }
}
