//! What three people agree on: a simple model of what set-up does, and the same as it is seen on a Mac.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    os::unix::fs::symlink,
    process::Command,
};

use model::{Record, names};
use promises::{Mac, Tree};

pub const PEOPLE: [&str; 3] = ["dev", "ann", "bob"];
const SOCKET: &str = names::DEFAULT_SOCKET_NAME;
const NEW: &str = "iechor-new";
const RIVAL: &str = "/opt/rival";

/// What happens.
#[derive(Clone, Debug)]
pub enum Act {
    Apply {
        who: usize,
        tools: &'static str,
        socket: bool,
        ports: bool,
        context: bool,
        replace: bool,
    },
    Repair {
        who: usize,
        part: Option<&'static str>,
    },
    Adopt {
        who: usize,
        name: &'static str,
    },
    Mute {
        who: usize,
        item: &'static str,
        undo: bool,
    },
    Check {
        who: usize,
    },
    /// A rival puts its own in the place of a name.
    Rival {
        name: &'static str,
    },
    /// Somebody removes what set-up put.
    Removed {
        name: &'static str,
    },
    /// The app gets a tool, or loses it again.
    Update,
    Uninstall {
        who: usize,
    },
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Stands {
    #[default]
    Nothing,
    Ours,
    Theirs,
}

/// A name, and whether something of somebody else's is kept beside it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Name {
    pub stands: Stands,
    pub kept: bool,
}

impl Name {
    fn give_back(&mut self) {
        self.stands = if self.kept { Stands::Theirs } else { Stands::Nothing };
        self.kept = false;
    }
}

/// Everything of set-up's that stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct World {
    pub system: BTreeMap<String, Name>,
    /// Each person's tools.
    pub own: [BTreeSet<String>; 3],
    pub context: [bool; 3],
    /// The default socket, whose it is if it is iEchor's, and whom the startup task serves.
    pub socket: Name,
    pub socket_of: Option<usize>,
    pub task: Option<usize>,
    /// Whom the helper serves.
    pub helper: Option<BTreeSet<usize>>,
    pub recorded: BTreeSet<usize>,
}

fn person(text: &str) -> Option<usize> {
    PEOPLE.iter().position(|name| text.contains(&format!("/Users/{name}/")) || text.ends_with(&format!(":{name}")))
}

impl World {
    /// As it is on a Mac.
    pub fn seen(mac: &Mac) -> Self {
        let bundle = bundle(mac);
        let name = |path: &str| {
            let stands = match fs::read_link(mac.at(path)) {
                Ok(target) if target.to_str().unwrap().contains("iEchor.app") => Stands::Ours,
                Ok(target) if target.to_str().unwrap().ends_with(names::ENGINE_SOCKET) => Stands::Ours,
                Ok(_) => Stands::Theirs,
                Err(_) if mac.at(path).exists() => Stands::Theirs,
                Err(_) => Stands::Nothing,
            };
            let (directory, last) = names::split(path);
            let kept = fs::symlink_metadata(mac.at(&format!("{directory}/{}", names::kept(last)))).is_ok();
            Name { stands, kept }
        };
        let all = bundle.iter().cloned().chain([NEW.to_owned()]);
        let system = all.map(|tool| (tool.clone(), name(&format!("{}/{tool}", names::SYSTEM_BIN)))).collect();
        let home = |who: usize, below: &str| mac.at(&format!("/Users/{}/{below}", PEOPLE[who]));
        let own = [0, 1, 2].map(|who| {
            let entries = fs::read_dir(home(who, names::USER_BIN)).into_iter().flatten();
            entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
        });
        let config = |who| fs::read_to_string(home(who, names::CLIENT_CONFIG)).unwrap_or_default();
        let socket = name(names::DEFAULT_SOCKET);
        let link = fs::read_link(mac.at(names::DEFAULT_SOCKET)).ok().filter(|_| socket.stands == Stands::Ours);
        let plist = |path: &str| plist::Value::from_file(mac.at(path)).ok();
        let words = |path: &str| -> Option<Vec<String>> {
            let plist = plist(path)?;
            let words = plist.as_dictionary()?.get("ProgramArguments")?.as_array()?;
            Some(words.iter().map(|word| word.as_string().unwrap().to_owned()).collect())
        };
        let record = fs::read(mac.at(&format!("{}/{}", names::ROOT_RECORDS, names::RECEIPT_FILE))).ok();
        let record: Option<Record> = record.map(|text| serde_json::from_slice(&text).unwrap());
        let recorded = record.into_iter().flat_map(|record| record.receipts);
        Self {
            system,
            own,
            context: [0, 1, 2].map(|who| config(who).contains(names::CONTEXT)),
            socket,
            socket_of: link.and_then(|link| person(link.to_str().unwrap())),
            task: words(names::SOCKET_PLIST).and_then(|words| words.iter().find_map(|word| person(word))),
            helper: words(names::HELPER_PLIST).map(|words| words.iter().filter_map(|word| person(word)).collect()),
            recorded: recorded.map(|receipt| PEOPLE.iter().position(|name| *name == receipt.user).unwrap()).collect(),
        }
    }
}

fn bundle(mac: &Mac) -> BTreeSet<String> {
    let entries = fs::read_dir(mac.at(&format!("{}/{}", names::BUNDLE, names::BUNDLE_TOOLS))).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    names.filter(|name| name != "README.txt").collect()
}

/// What a person chose, and what they decided of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Chosen {
    finished: bool,
    tools: &'static str,
    socket: bool,
    ports: bool,
    context: bool,
    replace: BTreeSet<&'static str>,
    leave: BTreeSet<&'static str>,
    mute: BTreeSet<&'static str>,
}

impl Chosen {
    fn nothing() -> Self {
        Self { tools: "off", ..Self::default() }
    }

    fn leaves(&self, name: &str) -> bool {
        self.leave.contains(name)
    }
}

/// The item of what is named.
fn item_of(part: Option<&str>) -> Option<&'static str> {
    part.map(|part| if part == SOCKET { "socket" } else { "tools" })
}

/// The model.
#[derive(Clone, Debug)]
struct Model {
    world: World,
    bundle: BTreeSet<String>,
    chosen: [Chosen; 3],
    /// What root's record says that each chose.
    record: [Option<Chosen>; 3],
}

impl Model {
    fn others(&self, who: usize) -> impl Iterator<Item = (usize, &Chosen)> {
        (0..3).filter(move |other| *other != who).filter_map(|other| Some((other, self.record[other].as_ref()?)))
    }

    /// What a person said before does not overrule another account that took the default socket since.
    fn forget_replacing(&mut self, who: usize) {
        if self.world.task.is_some_and(|task| task != who) {
            self.chosen[who].replace.remove(SOCKET);
        }
    }

    /// Makes it as a person chose; of some items alone, if they are named.
    fn make(&mut self, who: usize, replace: &BTreeSet<&str>, only: Option<&str>) {
        let is_meant = |item: &str| only.is_none_or(|only| only == item);
        let chosen = self.chosen[who].clone();
        let mut root = false;
        if is_meant("tools") {
            root |= self.make_tools(who, &chosen, replace);
        }
        if is_meant("socket") {
            root |= self.make_socket(who, &chosen, replace);
        }
        if is_meant("ports") {
            root |= self.make_ports(who, &chosen);
        }
        if is_meant("context") {
            self.world.context[who] = chosen.context;
        }
        let nothing = chosen == Chosen::nothing();
        if root || (nothing && self.record[who].is_some()) {
            let holds = chosen.tools == "system" || chosen.ports || self.world.task == Some(who);
            self.record[who] = holds.then_some(chosen);
        }
        self.world.recorded = (0..3).filter(|who| self.record[*who].is_some()).collect();
    }

    fn make_tools(&mut self, who: usize, chosen: &Chosen, replace: &BTreeSet<&str>) -> bool {
        let before = self.world.system.clone();
        let others: Vec<Chosen> =
            self.others(who).map(|(_, other)| other.clone()).filter(|o| o.tools == "system").collect();
        for (tool, name) in &mut self.world.system {
            let is_wanted = chosen.tools == "system" && self.bundle.contains(tool) && !chosen.leaves(tool);
            if is_wanted {
                match name.stands {
                    Stands::Nothing => name.stands = Stands::Ours,
                    Stands::Theirs if replace.contains(tool.as_str()) && !name.kept => {
                        *name = Name { stands: Stands::Ours, kept: true };
                    }
                    Stands::Ours | Stands::Theirs => {}
                }
                continue;
            }
            let stays = match chosen.tools {
                "system" => chosen.leaves(tool) && others.iter().any(|other| !other.leaves(tool)),
                _ => !others.is_empty(),
            };
            if !stays && (name.stands == Stands::Ours || name.kept && name.stands == Stands::Nothing) {
                name.give_back();
            }
        }
        let user = chosen.tools == "user";
        let wanted = self.bundle.iter().filter(|tool| user && !chosen.leaves(tool)).cloned().collect();
        self.world.own[who] = wanted;
        let used = self.record[who].as_ref().is_some_and(|record| record.tools == "system");
        let released = used && chosen.tools != "system" && !others.is_empty();
        released || before != self.world.system
    }

    fn make_socket(&mut self, who: usize, chosen: &Chosen, replace: &BTreeSet<&str>) -> bool {
        let before = (self.world.socket, self.world.socket_of, self.world.task);
        let World { socket, socket_of, task, .. } = &mut self.world;
        let is_mine = *socket_of == Some(who);
        let of_other = task.filter(|other| *other != who);
        if chosen.socket && !chosen.leaves(SOCKET) {
            let foreign_link = socket.stands != Stands::Nothing && !is_mine;
            let account = of_other.filter(|_| socket.stands != Stands::Theirs);
            let is_foreign = foreign_link || of_other.is_some();
            let can = replace.contains(SOCKET) && !(foreign_link && account.is_none() && socket.kept);
            if !is_foreign || can {
                let kept = socket.kept || foreign_link && account.is_none();
                *socket = Name { stands: Stands::Ours, kept };
                (*socket_of, *task) = (Some(who), Some(who));
                if let Some(other) = of_other
                    && self.record[other].as_ref().is_some_and(|record| record.tools != "system" && !record.ports)
                {
                    self.record[other] = None;
                }
            }
        } else if of_other.is_none() {
            if is_mine || socket.kept && socket.stands == Stands::Nothing {
                socket.give_back();
                *socket_of = None;
            }
            *task = None;
        }
        before != (self.world.socket, self.world.socket_of, self.world.task)
    }

    fn make_ports(&mut self, who: usize, chosen: &Chosen) -> bool {
        let mut served: BTreeSet<usize> = self.others(who).filter(|(_, o)| o.ports).map(|(other, _)| other).collect();
        let used = self.record[who].as_ref().is_some_and(|record| record.ports);
        let before = self.world.helper.clone();
        if chosen.ports {
            served.insert(who);
        } else if !served.is_empty() && !used {
            return false;
        }
        self.world.helper = Some(served).filter(|served| !served.is_empty());
        before != self.world.helper || used && !chosen.ports
    }

    /// What `status` ends with.
    fn status(&self, who: usize, only: Option<&str>) -> i32 {
        let (chosen, world) = (&self.chosen[who], &self.world);
        let others: Vec<(usize, &Chosen)> = self.others(who).collect();
        let tools = world.system.iter().all(|(tool, name)| {
            let ours = name.stands == Stands::Ours;
            let sharing: Vec<_> = others.iter().filter(|(_, other)| other.tools == "system").collect();
            match chosen.tools {
                "system" if !self.bundle.contains(tool) => !ours,
                "system" if chosen.leaves(tool) => {
                    !(ours || name.kept && name.stands == Stands::Nothing)
                        || sharing.iter().any(|(_, other)| !other.leaves(tool))
                }
                "system" => ours,
                _ => !(ours || name.kept && name.stands == Stands::Nothing) || !sharing.is_empty(),
            }
        });
        let wanted: BTreeSet<String> = match chosen.tools {
            "user" => self.bundle.iter().filter(|tool| !chosen.leaves(tool)).cloned().collect(),
            _ => BTreeSet::new(),
        };
        let tools = tools && world.own[who] == wanted || chosen.mute.contains("tools") && chosen.tools != "off";
        let is_mine = (world.socket_of, world.task) == (Some(who), Some(who));
        let socket = match chosen.socket && !chosen.leaves(SOCKET) {
            true => is_mine || chosen.mute.contains("socket"),
            false => {
                let of_other = world.task.is_some_and(|task| task != who);
                let owed = world.socket.kept && world.socket.stands == Stands::Nothing;
                of_other
                    || world.socket_of != Some(who) && world.task.is_none() && !owed
                    || chosen.socket && chosen.mute.contains("socket")
            }
        };
        let mut served: BTreeSet<usize> = others.iter().filter(|(_, o)| o.ports).map(|(other, _)| *other).collect();
        let ports = match chosen.ports {
            true => {
                served.insert(who);
                world.helper.as_ref() == Some(&served)
            }
            false => world.helper.is_none() || !served.is_empty(),
        };
        let context = world.context[who] == chosen.context;
        let items = [("tools", tools), ("socket", socket), ("ports", ports), ("context", context)];
        if items.iter().all(|(item, settled)| *settled || only.is_some_and(|only| only != *item)) { 0 } else { 3 }
    }
}

pub struct Lives<'m> {
    mac: &'m Mac,
    start: Tree,
    model: Model,
    /// Names where a rival acted.
    rivals: BTreeSet<&'static str>,
}

impl<'m> Lives<'m> {
    pub fn new(mac: &'m Mac) -> Self {
        let chosen = [0, 1, 2].map(|_| Chosen::nothing());
        let model = Model { world: World::seen(mac), bundle: bundle(mac), chosen, record: [None, None, None] };
        Self { mac, start: mac.tree(), model, rivals: BTreeSet::new() }
    }

    fn run(&self, who: usize, words: &[&str], kill: Option<u32>) -> (i32, String) {
        let words = [&["--as", PEOPLE[who]][..], words].concat();
        let ran = match kill {
            None => self.mac.setup(&words),
            Some(at) => {
                let scope = if at.is_multiple_of(2) { "root" } else { "user" };
                self.mac.with_trouble(&format!("scope = \"{scope}\", at = {}, how = \"killed\"", at / 2), &words)
            }
        };
        (ran.code(), ran.said())
    }

    /// Does it on the Mac and in the model, and compares.
    pub fn act(&mut self, act: &Act, kill: Option<u32>) -> Option<String> {
        let before = self.model.clone();
        let (who, words) = match act {
            Act::Rival { name } => return self.rival(name),
            Act::Removed { name } => return self.removed(name),
            Act::Update => return self.update(),
            Act::Apply { who, tools, socket, ports, context, replace } => {
                self.model.forget_replacing(*who);
                let switch = |on: bool, name: &str| if on { format!("--{name}") } else { format!("--no-{name}") };
                let mut words: Vec<String> = ["apply", "--yes", "--cli", tools].map(str::to_owned).into();
                words.extend([switch(*socket, "socket"), switch(*ports, "ports"), switch(*context, "context")]);
                let chosen = &mut self.model.chosen[*who];
                *chosen = Chosen {
                    finished: true,
                    tools,
                    socket: *socket,
                    ports: *ports,
                    context: *context,
                    ..chosen.clone()
                };
                if *replace {
                    words.extend(["--replace", "kubectl", "--replace", SOCKET].map(str::to_owned));
                    for name in ["kubectl", SOCKET] {
                        chosen.replace.insert(name);
                        chosen.leave.remove(name);
                    }
                }
                let replace = chosen.replace.clone();
                self.model.make(*who, &replace, None);
                (*who, words)
            }
            Act::Repair { who, part } => {
                let mut words = vec!["repair".to_owned(), "--yes".to_owned()];
                words.extend(part.map(str::to_owned));
                self.repair(*who, *part);
                (*who, words)
            }
            Act::Adopt { who, name } => {
                let is_theirs = match *name {
                    SOCKET => self.model.world.socket.stands == Stands::Theirs,
                    name => self.model.world.system[name].stands == Stands::Theirs,
                };
                let chosen = &mut self.model.chosen[*who];
                let is_wanted = if *name == SOCKET { chosen.socket } else { chosen.tools == "system" };
                if !chosen.finished || !is_theirs || !is_wanted {
                    return None;
                }
                chosen.leave.insert(name);
                chosen.replace.remove(name);
                (*who, vec!["adopt".to_owned(), (*name).to_owned()])
            }
            Act::Mute { who, item, undo } => {
                let chosen = &mut self.model.chosen[*who];
                if !chosen.finished {
                    return None;
                }
                let mut words = vec!["mute".to_owned(), (*item).to_owned()];
                if *undo {
                    chosen.mute.remove(item);
                    words.push("--undo".to_owned());
                } else {
                    chosen.mute.insert(item);
                }
                (*who, words)
            }
            Act::Check { who } => {
                let chosen = &self.model.chosen[*who];
                if chosen.finished && chosen.tools == "user" && !chosen.mute.contains("tools") {
                    let wanted = self.model.bundle.iter().filter(|tool| !chosen.leaves(tool)).cloned().collect();
                    self.model.world.own[*who] = wanted;
                }
                (*who, vec!["check".to_owned()])
            }
            Act::Uninstall { who } => {
                self.model.chosen[*who] = Chosen::nothing();
                self.model.make(*who, &BTreeSet::new(), None);
                (*who, vec!["uninstall".to_owned(), "--yes".to_owned()])
            }
        };
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let (code, said) = self.run(who, &words, kill);
        if kill.is_some() {
            return self.recovered(who, before, &said);
        }
        let expected = match act {
            Act::Repair { part, .. } if self.model.chosen[who].finished => self.model.status(who, item_of(*part)),
            Act::Check { .. } if [0, 3].contains(&code) => code,
            _ => 0,
        };
        if code != expected {
            return Some(format!("{words:?} exits with {code} and not {expected}: {said}\n{:?}", self.model));
        }
        self.compare(who, &said)
    }

    fn repair(&mut self, who: usize, part: Option<&'static str>) {
        self.model.forget_replacing(who);
        let chosen = &mut self.model.chosen[who];
        if !chosen.finished {
            return;
        }
        let mut replace = chosen.replace.clone();
        match part {
            None => {}
            Some("tools") => {
                replace.extend(["iechor", "kubectl"].into_iter().filter(|name| !chosen.leaves(name)));
                chosen.mute.remove("tools");
            }
            Some(name) => {
                replace.insert(name);
                chosen.leave.remove(name);
            }
        }
        self.model.make(who, &replace, item_of(part));
    }

    /// After a run that was killed: repair puts it in order, and all is as it was before or as it was to be.
    fn recovered(&mut self, who: usize, before: Model, said: &str) -> Option<String> {
        let (code, repaired) = self.run(who, &["repair", "--yes"], None);
        if ![0, 3].contains(&code) {
            return Some(format!("killed ({said}), and repair exits with {code}: {repaired}"));
        }
        let seen = World::seen(self.mac);
        let after = self.model.clone();
        for model in [after, before] {
            self.model = model;
            if self.model.chosen[who].finished {
                self.repair(who, None);
            }
            if self.model.world == seen {
                return self.compare(who, &repaired);
            }
        }
        Some(format!("killed ({said}), repaired ({repaired}), and it is {seen:?} and not {:?}", self.model.world))
    }

    fn compare(&self, who: usize, said: &str) -> Option<String> {
        let seen = World::seen(self.mac);
        if seen != self.model.world {
            return Some(format!("it is {seen:?}\nand the model says {:?}\n{said}", self.model));
        }
        let other = (who + 1) % PEOPLE.len();
        for who in [who, other] {
            let (code, status) = self.run(who, &["status"], None);
            if code != self.model.status(who, None) {
                let expected = self.model.status(who, None);
                let who = PEOPLE[who];
                return Some(format!(
                    "status of {who} exits with {code} and not {expected}: {status}\n{:?}",
                    self.model
                ));
            }
        }
        None
    }

    fn path(name: &str) -> String {
        if name == SOCKET { names::DEFAULT_SOCKET.to_owned() } else { format!("{}/{name}", names::SYSTEM_BIN) }
    }

    fn rival(&mut self, name: &'static str) -> Option<String> {
        let of = match name {
            SOCKET => &mut self.model.world.socket,
            name => self.model.world.system.get_mut(name).unwrap(),
        };
        if of.kept {
            return None;
        }
        of.stands = Stands::Theirs;
        if name == SOCKET {
            self.model.world.socket_of = None;
        }
        self.rivals.insert(name);
        let at = self.mac.at(&Self::path(name));
        let _ = fs::remove_file(&at);
        symlink(format!("{RIVAL}/{name}"), at).unwrap();
        self.compare(0, "a rival came")
    }

    fn removed(&mut self, name: &'static str) -> Option<String> {
        let of = match name {
            SOCKET => &mut self.model.world.socket,
            name => self.model.world.system.get_mut(name).unwrap(),
        };
        if of.stands != Stands::Ours {
            return None;
        }
        of.stands = Stands::Nothing;
        if name == SOCKET {
            self.model.world.socket_of = None;
        }
        fs::remove_file(self.mac.at(&Self::path(name))).unwrap();
        self.compare(1, "something was removed")
    }

    fn update(&mut self) -> Option<String> {
        let tool = self.mac.at(&format!("{}/{}/{NEW}", names::BUNDLE, names::BUNDLE_TOOLS));
        if !self.model.bundle.remove(NEW) {
            self.model.bundle.insert(NEW.to_owned());
            let made =
                Command::new("install").args(["-m", "755", "-o", "501", "-g", "80", "/dev/null"]).arg(tool).status();
            assert!(made.unwrap().success());
        } else {
            fs::remove_file(tool).unwrap();
        }
        self.compare(2, "the app was updated")
    }

    /// Everybody uninstalls, and rivals take their own away.
    pub fn end(&mut self) -> Option<String> {
        for who in [1, 2, 0] {
            if let Some(wrong) = self.act(&Act::Uninstall { who }, None) {
                return Some(wrong);
            }
        }
        if self.model.bundle.contains(NEW) {
            let _ = self.update();
        }
        for name in &self.rivals {
            let path = Self::path(name);
            let at = self.mac.at(&path);
            fs::remove_file(&at).unwrap();
            let below = names::physical(&path).trim_start_matches('/').to_owned();
            if let Some(entry) = self.start.get(std::path::Path::new(&below)) {
                symlink(entry.what.strip_prefix("link to ").unwrap(), at).unwrap();
            }
        }
        let differing = self.mac.difference(&self.start);
        (!differing.is_empty()).then(|| format!("it is not as it was: {differing:#?}"))
    }
}
