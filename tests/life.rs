//! What happens to a Mac in generated sequences, and what must be true after each command.

use std::{
    fs,
    os::unix::fs::{PermissionsExt, chown, lchown, symlink},
    path::Path,
    process::{Command, Stdio},
};

use model::{Digest, Person, Receipt, ReceiptEntry, Record, SimulatedMac, names};
use promises::{Mac, programs};

const THEIRS: &str = "somebody else's\n";
pub const TOOLS: [&str; 3] = ["iechor", "kubectl", "iechor-new"];
const LABELS: [&str; 2] = [names::SOCKET_LABEL, names::HELPER_LABEL];

#[derive(Clone, Copy, Debug)]
pub enum Drift {
    Elsewhere,
    FileOver,
    Removed,
    Owner,
    Mode,
    Edited,
    ReceiptRemoved,
    ReceiptDamaged,
    SettingsEdited,
    SwitchedOff,
    SwitchedOn,
}

/// What happens to a Mac. Whom or what it concerns is a number, taken modulo how many there are then.
#[derive(Clone, Debug)]
pub enum Act {
    Run(usize, Vec<&'static str>),
    Drift(Drift, usize),
    Update(usize),
    Rename(usize),
    Delete(usize),
    Reboot,
}

/// Whatever is in the place of the choices is taken for choices, and what has set-up's identifier for set-up's.
fn is_ours_by_name(path: &str) -> bool {
    path.ends_with(names::SETTINGS_FILE) || path.contains("com.iechor.")
}

/// What a receipt once held: whose (none: root's), and what.
pub struct Held {
    of: Option<u32>,
    entry: ReceiptEntry,
}

pub struct Life<'a> {
    pub mac: &'a Mac,
    held: Vec<Held>,
    /// Files of somebody else's, which nobody may lose.
    theirs: Vec<String>,
    deleted: Vec<u32>,
}

struct Ended {
    code: i32,
    said: String,
}

impl<'a> Life<'a> {
    pub fn new(mac: &'a Mac) -> Self {
        Self { mac, held: Vec::new(), theirs: Vec::new(), deleted: Vec::new() }
    }

    pub fn description(&self) -> SimulatedMac {
        toml::from_str(&fs::read_to_string(self.mac.path().join(names::SIMULATED_MAC)).unwrap()).unwrap()
    }

    pub fn describe(&self, change: impl FnOnce(&mut SimulatedMac)) {
        let mut mac = self.description();
        change(&mut mac);
        fs::write(self.mac.path().join(names::SIMULATED_MAC), toml::to_string(&mac).unwrap()).unwrap();
    }

    fn person(&self, number: usize) -> Person {
        let mut users = self.description().users;
        users.swap_remove(number % users.len())
    }

    /// The receipts that can be read now.
    fn receipts(&self) -> Vec<(Option<u32>, Receipt)> {
        let people = self.description().users;
        let read = |directory: String| fs::read(self.mac.at(&format!("{directory}/{}", names::RECEIPT_FILE))).ok();
        let mine = people.iter().filter_map(|p| {
            let text = read(format!("{}/{}", p.home, names::USER_RECORDS))?;
            Some((Some(p.uid), serde_json::from_slice(&text).ok()?))
        });
        let roots = read(names::ROOT_RECORDS.to_owned()).and_then(|text| serde_json::from_slice::<Record>(&text).ok());
        mine.chain(roots.into_iter().flat_map(|record| record.receipts).map(|receipt| (None, receipt))).collect()
    }

    fn remember(&mut self) {
        for (of, receipt) in self.receipts() {
            for entry in receipt.holds {
                if !self.held.iter().any(|held| held.of == of && held.entry == entry) {
                    self.held.push(Held { of, entry });
                }
            }
        }
    }

    pub fn act(&mut self, act: &Act) -> Vec<String> {
        match act {
            Act::Run(who, words) => return self.run_checked(&self.person(*who), words),
            Act::Drift(drift, which) => self.drift(*drift, *which),
            Act::Update(which) => {
                let tool = self.mac.at(&format!("{}/{}/{}", names::BUNDLE, names::BUNDLE_TOOLS, TOOLS[*which]));
                if fs::remove_file(&tool).is_err() {
                    fs::write(&tool, "#!/bin/sh\n").unwrap();
                    chown(&tool, Some(501), Some(80)).unwrap();
                    fs::set_permissions(&tool, fs::Permissions::from_mode(0o755)).unwrap();
                }
            }
            Act::Rename(who) => self.rename(&self.person(*who)),
            Act::Delete(who) => {
                let person = self.person(*who);
                self.describe(|mac| {
                    if mac.users.len() > 1 {
                        mac.users.retain(|user| user.uid != person.uid);
                        mac.person = mac.users[0].name.clone();
                    }
                });
                if self.description().users.iter().all(|user| user.uid != person.uid) {
                    fs::remove_dir_all(self.mac.at(&person.home)).unwrap();
                    self.theirs.retain(|path| !path.starts_with(&format!("{}/", person.home)));
                    self.deleted.push(person.uid);
                }
            }
            Act::Reboot => {
                simulator::reboot(&self.mac.path()).unwrap();
                self.theirs.retain(|path| !path.starts_with("/var/run/"));
            }
        }
        Vec::new()
    }

    fn rename(&mut self, person: &Person) {
        let new = format!("/Users/{}x", person.name);
        fs::rename(self.mac.at(&person.home), self.mac.at(&new)).unwrap();
        self.describe(|mac| {
            let user = mac.users.iter_mut().find(|user| user.uid == person.uid).unwrap();
            user.name += "x";
            user.home = new.clone();
            if mac.person == person.name {
                mac.person = format!("{}x", person.name);
            }
        });
        let moved = |path: &str| path.strip_prefix(&format!("{}/", person.home)).map(|rest| format!("{new}/{rest}"));
        self.theirs.iter_mut().for_each(|path| *path = moved(path).unwrap_or(path.clone()));
        for held in &mut self.held {
            let (ReceiptEntry::Directory { path } | ReceiptEntry::Link { path, .. } | ReceiptEntry::File { path, .. }) =
                &mut held.entry
            else {
                continue;
            };
            *path = moved(path).unwrap_or(path.clone());
        }
    }

    fn drift(&mut self, drift: Drift, which: usize) {
        let receipts = self.receipts();
        let all: Vec<&ReceiptEntry> = receipts.iter().flat_map(|(_, receipt)| &receipt.holds).collect();
        let people = self.description().users;
        let home = &people[which % people.len()].home;
        let records = [format!("{home}/{}", names::USER_RECORDS), names::ROOT_RECORDS.to_owned()];
        let record = self.mac.at(&format!("{}/{}", records[which % 2], names::RECEIPT_FILE));
        match drift {
            Drift::ReceiptRemoved => drop(fs::remove_file(record)),
            Drift::ReceiptDamaged if record.exists() => fs::write(record, "{\"schema\":").unwrap(),
            Drift::SettingsEdited => {
                let settings = self.mac.at(&format!("{}/{}", records[0], names::SETTINGS_FILE));
                if let Ok(text) = fs::read_to_string(&settings) {
                    let edited = text.replace("socket = true", "socket = false").replace("\"system\"", "\"user\"");
                    fs::write(settings, if which.is_multiple_of(3) { "cli = [\n".to_owned() } else { edited }).unwrap();
                }
            }
            Drift::SwitchedOff => self.describe(|mac| mac.switched_off = vec![LABELS[which % 2].to_owned()]),
            Drift::SwitchedOn => self.describe(|mac| mac.switched_off.clear()),
            _ => {
                if let Some(entry) = all.get(which % all.len().max(1)) {
                    self.drift_of(drift, entry);
                }
            }
        }
    }

    /// What becomes of something that a receipt holds.
    fn drift_of(&mut self, drift: Drift, entry: &ReceiptEntry) {
        let at = self.mac.at(entry.path());
        let Ok(meta) = fs::symlink_metadata(&at) else { return };
        let remove = |at: &Path| if meta.is_dir() { fs::remove_dir_all(at) } else { fs::remove_file(at) }.unwrap();
        match drift {
            Drift::Owner => lchown(&at, Some(777), Some(777)).unwrap(),
            Drift::Mode if !meta.is_symlink() => fs::set_permissions(&at, fs::Permissions::from_mode(0o700)).unwrap(),
            Drift::Edited if meta.is_file() => {
                let text = fs::read(&at).unwrap();
                let text = String::from_utf8_lossy(&text).replace("127.0.0.1", "127.0.0.2").replace("</plist>", "");
                fs::write(&at, text + "# edited\n").unwrap();
            }
            // Somebody else's file in the place of hosts is hosts.
            _ if matches!(entry, ReceiptEntry::Block { .. } | ReceiptEntry::Context { .. }) => {}
            Drift::Removed => {
                remove(&at);
                let gone = format!("{}/", entry.path());
                self.theirs.retain(|path| path != entry.path() && !path.starts_with(&gone));
            }
            Drift::Elsewhere if meta.is_symlink() => {
                remove(&at);
                symlink("/opt/elsewhere/tool", &at).unwrap();
            }
            Drift::FileOver if !meta.is_dir() && !is_ours_by_name(entry.path()) => {
                remove(&at);
                fs::write(&at, THEIRS).unwrap();
                self.theirs.push(entry.path().to_owned());
            }
            _ => {}
        }
    }

    fn run(&self, person: &Person, words: &[&str]) -> Ended {
        let mut command = Command::new("timeout");
        command.args(["--signal=KILL", "60"]).arg(programs().join("iechor-setup")).arg("--prefix");
        command.arg(self.mac.path()).args(["--as", &person.name]).args(words).stdin(Stdio::null());
        let output = command.output().unwrap();
        let said = [output.stdout, output.stderr].map(|text| String::from_utf8_lossy(&text).into_owned()).concat();
        Ended { code: output.status.code().unwrap_or(-1), said }
    }

    /// Runs a command and says everything that is not as it must be.
    fn run_checked(&mut self, person: &Person, words: &[&str]) -> Vec<String> {
        self.remember();
        let before = self.mac.tree();
        let Ended { code, said } = self.run(person, words);
        self.remember();
        let mut wrong = Vec::new();
        let mut no = |what: String| {
            let said = said.replace('\n', "\n      | ");
            wrong.push(format!("{} for {}: {what}\n    exit {code}, said: {said}", words.join(" "), person.name));
        };
        // A newer app may lack a tool that is named.
        let no_such_tool = code == 2 && said.contains("has no 'kubectl' to put there");
        if ![0, 1, 3, 6].contains(&code) && !no_such_tool || said.contains("panicked") {
            no("ended in an undocumented way".to_owned());
        }
        if code == 1 && !said.contains("help: ") {
            no("failed without help".to_owned());
        }
        if said.contains("everything ran, but") {
            no("what ran did not come out as planned, and nobody else changed anything".to_owned());
        }
        let unchanged = ["nothing was changed", "there was nothing to take back", "nothing was taken back"];
        let changed = self.mac.difference(&before);
        if unchanged.iter().any(|text| said.contains(text)) && !changed.is_empty() {
            no(format!("something was changed: {changed:#?}"));
        }
        if said.contains("everything that had been done was undone") && !changed.is_empty() {
            no(format!("not everything was undone: {changed:#?}"));
        }
        if said.contains("nothing of iEchor Setup remains") || said.contains("there was nothing to take back") {
            let kept =
                |held: &&Held| words.contains(&"--keep-data") && held.entry.path().ends_with(names::SETTINGS_FILE);
            self.of(person).filter(|held| !kept(held)).for_each(|held| no(format!("still stands: {:?}", held.entry)));
        }
        if code == 0 && words[0] != "uninstall" && !said.contains("nothing was chosen on this Mac yet") {
            let again = self.run(person, &["plan"]);
            if !again.said.contains("nothing to change") {
                no(format!("a second look plans more: {}", again.said));
            }
        }
        if said.contains("everything was already as chosen")
            || (said.contains("done and checked") && words[0] == "apply")
        {
            let status = self.run(person, &["status"]);
            // What was found to stand in the way was named.
            if ![0, 3].contains(&status.code) || said.contains("everything was already") && status.code != 0 {
                no(format!("a second look says otherwise: {}", status.said));
            }
        }
        wrong
    }

    /// What stands of all that a receipt of a person's, or of root's, ever held, and no other account's holds now.
    fn of(&self, person: &Person) -> impl Iterator<Item = &Held> {
        let now = self.receipts();
        let others = move |entry: &ReceiptEntry| {
            now.iter().any(|(of, receipt)| {
                let other = of.is_some_and(|uid| uid != person.uid) || of.is_none() && receipt.uid != person.uid;
                other && receipt.holds.iter().any(|holds| holds.path() == entry.path())
            })
        };
        let uid = person.uid;
        self.held
            .iter()
            .filter(move |held| held.of.is_none_or(|of| of == uid) && self.stands(&held.entry) && !others(&held.entry))
    }

    /// Whether what a record held stands as it was put.
    fn stands(&self, entry: &ReceiptEntry) -> bool {
        let at = self.mac.at(entry.path());
        match entry {
            ReceiptEntry::Link { target, .. } => fs::read_link(at).is_ok_and(|now| now.as_os_str() == target.as_str()),
            ReceiptEntry::File { sha256, .. } => {
                fs::symlink_metadata(&at).is_ok_and(|meta| meta.is_file())
                    && fs::read(at).is_ok_and(|bytes| Digest::of_bytes(&bytes) == *sha256)
            }
            // An empty one of which no record tells any more is nobody's.
            ReceiptEntry::Directory { .. } => false,
            ReceiptEntry::Block { .. } => {
                fs::read(at).is_ok_and(|text| text.windows(23).any(|window| window == b"# Added by iEchor Setup"))
            }
            ReceiptEntry::Context { .. } => fs::read_to_string(at).is_ok_and(|text| text.contains(names::CONTEXT)),
            ReceiptEntry::Job { label, .. } => self.mac.launchctl(&["print", &format!("system/{label}")]).0 == 0,
        }
    }

    /// Everybody uninstalls: what stands then was named, and nobody else lost anything.
    pub fn end(&mut self) -> Vec<String> {
        self.describe(|mac| mac.switched_off.clear());
        let (mut wrong, mut said) = (Vec::new(), String::new());
        for person in self.description().users {
            wrong.extend(self.run_checked(&person, &["uninstall", "--yes"]));
        }
        // A second time, when no account's part keeps another's any more.
        for person in self.description().users {
            let ended = self.run(&person, &["uninstall", "--yes"]);
            said += &format!("for {}, exit {}: {}", person.name, ended.code, ended.said);
        }
        let named = |path: &str| {
            Path::new(path)
                .ancestors()
                .filter(|above| above.components().count() > 2)
                .any(|above| said.contains(&*above.to_string_lossy()))
        };
        let told = said.replace('\n', "\n      | ");
        for Held { of, entry } in &self.held {
            if of.is_none_or(|uid| !self.deleted.contains(&uid)) && self.stands(entry) && !named(entry.path()) {
                wrong.push(format!("stands at the end, unnamed: {entry:?}\n    said: {told}"));
            }
        }
        for path in &self.theirs {
            if fs::read(self.mac.at(path)).ok().as_deref() != Some(THEIRS.as_bytes()) {
                wrong.push(format!("lost: somebody else's '{path}'\n    said: {told}"));
            }
        }
        wrong
    }
}
