//! Host names that lead to this Mac: a marked block in `/etc/hosts`. Nothing else is touched there, but for lines that
//! lead them elsewhere, which are commented out if the person says so.

mod lines;
mod section;

use std::{
    collections::HashSet,
    net::{Ipv4Addr, ToSocketAddrs},
    sync::mpsc,
    time::Duration,
};

use model::{
    Action, Choices, Code, Digest, Failure, FileName, FileState, Item, ItemState, ManualStep, Note, Reason, Scope,
    Setting, names, said,
};

use lines::{Leads, is_name, words};

pub(super) use section::left_by_earlier;

use super::Planned;
use crate::{
    block::{self, Parts},
    facts::Reading,
    planner::{Foreign, Planner},
    tree::Tree,
};

const ITEM: Item = Item::Hosts;
const LOCALHOST: &str = "localhost";
/// The names, as they are looked after.
const NAMES: [&str; 2] = [LOCALHOST, names::KUBERNETES_HOST];
/// A larger file is read and not changed.
const SIZE_LIMIT: u64 = 1 << 20;
/// So much of a line is read by mDNSResponder (F 6.2).
const LINE_LIMIT: usize = 1023;
/// So many lines of a conflict are shown.
const SHOWN: usize = 8;
/// So many characters of each.
const SHOWN_OF_LINE: usize = 200;

/// `/etc/hosts` and what is known of the names.
#[derive(Clone, Debug)]
pub struct Hosts {
    /// The file itself.
    pub file: FileState,
    /// What it says; `None` where it is missing or not to be changed.
    text: Option<Vec<u8>>,
    /// The lines of our blocks, and how many blocks there are.
    block: (usize, Vec<String>),
    /// Whether what earlier versions added is there, as they added it.
    section: bool,
    /// Whether its first line is there and the rest is not as they added it.
    is_section_edited: bool,
    /// Whether a line of somebody else's leads each name to 127.0.0.1.
    here: [bool; NAMES.len()],
    /// The lines that lead them elsewhere.
    elsewhere: Vec<Line>,
    /// Whether the system leads `localhost` to 127.0.0.1 although the file does not (F 6.5).
    pub resolved: bool,
    /// Why it would not be changed, if it would not.
    pub fixed: Option<Failure>,
}

/// A line that leads names elsewhere.
#[derive(Clone, Debug)]
struct Line {
    /// Which of them.
    has: [bool; NAMES.len()],
    /// Without its ending.
    text: String,
    is_commented: bool,
    address: String,
    /// All names on it; `None` where it cannot be commented out: a name is no text, or it would be too long to be read
    /// as one line.
    names: Option<Vec<String>>,
}

impl Hosts {
    /// Reads it. On a simulated Mac only the file counts.
    pub(super) fn read(tree: &Tree) -> Reading<Self> {
        let (file, text) = tree.found_and_read(names::HOSTS)?;
        let text = match &file {
            // What root alone may read is planned with by neither side.
            FileState::File { mode, .. } if mode & 0o004 == 0 => {
                return Err(Failure::of(Code::Unreadable, said!("failure-hosts-unreadable", path = names::HOSTS))
                    .with_help(said!("failure-hosts-unreadable-help", path = names::HOSTS)));
            }
            FileState::File { .. } => text,
            FileState::Link { .. } => tree.read_through_links(names::HOSTS).or_else(|failure| match failure.code {
                Code::InTheWay => Ok(None),
                _ => Err(failure),
            })?,
            FileState::Missing | FileState::Directory | FileState::Other => None,
        };
        let fixed = fixed(tree, &file)?;
        let mut hosts = Self { file, fixed, ..Self::saying(text) };
        if hosts.fixed.is_some() {
            hosts.text = None;
            // What cannot be taken out leads there like anybody's line.
            hosts.here[1] |= hosts.section;
            hosts.section = false;
        }
        hosts.resolved = !hosts.leads(LOCALHOST) && tree.simulation().is_none() && resolves(LOCALHOST);
        Ok(hosts)
    }

    /// A file that says this, or none.
    pub(crate) fn saying(text: Option<Vec<u8>>) -> Self {
        let file = match &text {
            Some(text) => FileState::File { sha256: Digest::of_bytes(text), mode: 0o644, owner: 0 },
            None => FileState::Missing,
        };
        let parts = Parts::of(text.as_deref().unwrap_or_default());
        let block = (parts.blocks, parts.lines);
        let mut hosts = Self {
            file,
            block,
            section: false,
            is_section_edited: false,
            here: Default::default(),
            elsewhere: Vec::new(),
            text: None,
            resolved: false,
            fixed: None,
        };
        let mut rest = parts.others.as_slice();
        while let Some(((is_commented, line), after)) = rest.split_first() {
            let is_section = section::begins(rest);
            if is_section {
                (hosts.section, rest) = (true, &rest[section::LINES.len()..]);
                continue;
            }
            hosts.is_section_edited |= block::text_of(line) == section::LINES[0];
            hosts.read_line(line, *is_commented);
            rest = after;
        }
        Self { text, ..hosts }
    }

    /// The file with a block of these lines, and these of others commented out.
    pub(crate) fn edited(&self, lines: &[String], commented: &[String], removed: &[String]) -> Option<Vec<u8>> {
        let text = block::edited_over(self.text.as_deref(), lines, commented, removed);
        // macOS has the file, whatever is in it.
        text.or_else(|| (!removed.is_empty()).then(Vec::new))
    }

    /// What an edit takes out of it: all that earlier versions added.
    fn removed(&self) -> Vec<String> {
        if self.section { section::LINES.map(str::to_owned).into() } else { Vec::new() }
    }

    /// Notes what a line of somebody else's says of the names, as mDNSResponder reads it (F 6.2).
    fn read_line(&mut self, line: &[u8], is_commented: bool) {
        let Some((address, all)) = words(&line[..line.len().min(LINE_LIMIT)]) else { return };
        // Most lines of a long file have neither name.
        let has = NAMES.map(|name| all.iter().any(|other| is_name(other, name)));
        if !has.contains(&true) {
            return;
        }
        match Leads::to(address) {
            Some(Leads::Here) => self.here.iter_mut().zip(has).for_each(|(here, has)| *here |= has && !is_commented),
            Some(Leads::Elsewhere) => {
                let is_short = line.len() <= LINE_LIMIT - block::COMMENTED.len();
                let names = all.iter().map(|name| std::str::from_utf8(name).ok().map(str::to_owned));
                let names = if is_short { names.collect() } else { None };
                let (text, address) =
                    (block::text_of(line).into_owned(), String::from_utf8_lossy(address).into_owned());
                self.elsewhere.push(Line { has, text, is_commented, address, names });
            }
            Some(Leads::Beside) | None => {}
        }
    }

    /// The lines that lead a name elsewhere.
    fn elsewhere(&self, name: &str) -> impl Iterator<Item = &Line> {
        self.elsewhere.iter().filter(move |line| line.has_name(name))
    }

    /// Whether a line of somebody else's leads a name here.
    fn is_here(&self, name: &str) -> bool {
        NAMES.iter().zip(self.here).any(|(known, here)| *known == name && here)
    }

    /// Whether our block has a name.
    fn has(&self, name: &str) -> bool {
        self.block.1.contains(&line_of(name))
    }

    /// Whether the file leads a name here, by our block or by another line.
    fn leads(&self, name: &str) -> bool {
        self.is_here(name) || self.has(name)
    }

    /// The lines that are commented out by now, sorted.
    fn commented(&self) -> Vec<&str> {
        let lines = self.elsewhere.iter().filter(|line| line.is_commented);
        sorted(lines.map(|line| line.text.as_str()))
    }
}

impl Line {
    fn has_name(&self, name: &str) -> bool {
        NAMES.iter().zip(self.has).any(|(known, has)| *known == name && has)
    }
}

fn sorted<'t>(texts: impl Iterator<Item = &'t str>) -> Vec<&'t str> {
    let mut texts: Vec<&str> = texts.collect();
    texts.sort_unstable();
    texts
}

/// Whether the system leads the name for Kubernetes here although the file does not. That may take a query to a name
/// server, so it is asked only where the name is used.
pub(crate) fn kubernetes_resolved(tree: &Tree, chosen: Option<&Choices>, hosts: &Reading<Hosts>) -> bool {
    let is_used = chosen.is_some_and(|choices| looked_after(choices).contains(&names::KUBERNETES_HOST));
    let is_led = hosts.as_ref().map_or(true, |hosts| hosts.leads(names::KUBERNETES_HOST));
    is_used && !is_led && tree.simulation().is_none() && resolves(names::KUBERNETES_HOST)
}

/// Whether the system leads a name to 127.0.0.1. If it has not said so in two seconds, the file decides.
fn resolves(name: &'static str) -> bool {
    let (tell, told) = mpsc::channel();
    let ask = move || {
        let found = (name, 0).to_socket_addrs();
        // Nobody listens any more once the time is over.
        let _ = tell.send(found.is_ok_and(|mut found| found.any(|at| at.ip() == Ipv4Addr::LOCALHOST)));
    };
    std::thread::Builder::new().spawn(ask).is_ok() && told.recv_timeout(Duration::from_secs(2)).unwrap_or(false)
}

/// Why the file would not be changed, if it would not.
fn fixed(tree: &Tree, file: &FileState) -> Reading<Option<Failure>> {
    let path = names::HOSTS;
    let hold = tree.hold_of(path)?;
    Ok(match file {
        FileState::Missing => None,
        FileState::Link { .. } => Some(refused("failure-hosts-link")),
        FileState::Directory | FileState::Other => Some(refused("failure-hosts-no_file")),
        FileState::File { .. } if hold.immutable => Some(refused("failure-hosts-locked")),
        FileState::File { .. } if hold.has_other_names => Some(refused("failure-hosts-other_name")),
        FileState::File { .. } if hold.size > SIZE_LIMIT => Some(refused("failure-hosts-too_large")),
        FileState::File { .. } => None,
    })
}

fn refused(what: &str) -> Failure {
    let size = SIZE_LIMIT >> 20;
    Failure::of(Code::InTheWay, said!(what, path = names::HOSTS, size = size))
        .with_help(said!(&format!("{what}-help"), path = names::HOSTS))
}

/// Whether a line of the block is for this name at this address.
fn is_line_of(line: &str, address: &str, name: &str) -> bool {
    line.split_once('\t').is_some_and(|(at, word)| at == address && is_name(word.as_bytes(), name))
}

fn line_of(name: &str) -> String {
    format!("127.0.0.1\t{name}")
}

/// Whether a path in a record is this item's.
pub(super) fn owns(path: &str) -> bool {
    path == names::HOSTS
}

/// The names that a setting leads here.
pub(super) fn wanted(setting: Setting) -> &'static [&'static str] {
    match setting {
        Setting::Localhost => &NAMES[..1],
        Setting::Kubernetes => &NAMES[1..],
        Setting::Both => &NAMES,
        _ => &[],
    }
}

/// The names that other accounts want to lead here.
fn wanted_by_others(planner: &Planner<'_>) -> Vec<&'static str> {
    let settings = planner.machine.receipts.others_with(ITEM).map(|receipt| receipt.choices.setting(ITEM));
    let mut names: Vec<&str> = settings.flat_map(|setting| wanted(setting).iter().copied()).collect();
    names.sort_unstable();
    names.dedup();
    names
}

/// The names that are to lead here, whoever sees to it.
fn looked_after(choices: &Choices) -> &'static [&'static str] {
    match choices.kubernetes || wanted(choices.setting(ITEM)).contains(&names::KUBERNETES_HOST) {
        true => &NAMES,
        false => &NAMES[..1],
    }
}

/// Puts the block where names are to lead here and do not; takes it away where that is not wanted.
pub(super) fn plan(planner: &mut Planner<'_>) -> Result<Planned, Failure> {
    let hosts = planner.machine.items.hosts.as_ref().map_err(Failure::clone)?;
    let wanted = wanted(planner.choices.setting(ITEM));
    let (mut ours, mut theirs, mut lines) = (Vec::new(), Vec::new(), Vec::new());
    let of_others = wanted_by_others(planner);
    let is_recorded = planner.machine.receipt().is_some_and(|receipt| receipt.uses(ITEM));
    if wanted.is_empty() && !of_others.is_empty() && !is_recorded && !planner.has_record_of(names::HOSTS) {
        // The block is for other accounts, and theirs to look after.
        return Ok(Planned { left: left(planner, hosts, &hosts.block.1, &[]), ..ItemState::Off.into() });
    }
    for name in NAMES.into_iter().filter(|name| wanted.contains(name) || of_others.contains(name)) {
        if !wanted.contains(&name) && hosts.elsewhere(name).next().is_some() {
            // What other accounts decided of such lines stays as it is.
            if hosts.has(name) {
                ours.push(name);
                lines.push(line_of(name));
            }
        } else if hosts.elsewhere(name).next().is_none() {
            if planner.is_left(name) && !of_others.contains(&name) {
                continue;
            }
            let leads = hosts.is_here(name) || (name == LOCALHOST && hosts.resolved);
            // One that leads here twice does no harm.
            if hosts.has(name) || !leads {
                lines.push(line_of(name));
            }
        } else if replaces(planner, hosts, name)? {
            ours.push(name);
            lines.push(line_of(name));
        } else {
            theirs.push(name);
        }
    }
    let commented = replaced(hosts, &ours, &mut lines)?;
    let left = left(planner, hosts, &lines, &theirs);
    let as_planned = !hosts.section
        && hosts.block == (usize::from(!lines.is_empty()), lines.clone())
        && hosts.commented() == sorted(commented.iter().map(|line| line.text.as_str()));
    if !as_planned {
        if let Some(failure) = &hosts.fixed {
            return Err(failure.clone());
        }
        let reason =
            if wanted.is_empty() || lines.is_empty() { Reason::removes_item(ITEM) } else { Reason::adds(ITEM) };
        let mut seen = HashSet::new();
        let texts = commented.iter().map(|line| line.text.clone());
        let commented: Vec<String> = texts.filter(|text| seen.insert(text.clone())).collect();
        let (path, before) = (names::HOSTS.to_owned(), hosts.file.clone());
        let removed = hosts.removed();
        let action = match hosts.edited(&lines, &commented, &removed) {
            None => Action::Remove { path, before, restore: false },
            Some(text) => {
                Action::EditBlock { path, lines, commented, removed, sha256: Digest::of_bytes(&text), before }
            }
        };
        planner.push(Scope::Root, reason, action);
    }
    let shares = planner.shares(ITEM, wanted);
    let state = if as_planned { shares.state() } else { ItemState::Differs };
    let notes = if hosts.is_section_edited { vec![Note::HostsSectionEdited] } else { Vec::new() };
    Ok(Planned { left, share: shares.told(), notes, ..state.into() })
}

/// Whether lines that lead a name elsewhere are to be commented out: those that are already, unless they are left to
/// whoever wrote them by now, and others if the choices say so.
fn replaces(planner: &mut Planner<'_>, hosts: &Hosts, name: &str) -> Result<bool, Failure> {
    // On a line with both names, one may be replaced and the other led on by the block.
    let is_led_on = |line: &Line| hosts.block.1.iter().any(|led| is_line_of(led, &line.address, name));
    let is_ours = hosts.elsewhere(name).all(|line| line.is_commented && !is_led_on(line));
    let lines = hosts.elsewhere(name).take(SHOWN).map(|line| line.text.chars().take(SHOWN_OF_LINE).collect()).collect();
    let name: FileName = name.parse().map_err(|e: model::NotAFileName| e.failure())?;
    if is_ours && !planner.is_left(name.as_str()) {
        return Ok(true);
    }
    let (path, found) = (names::HOSTS, &hosts.file);
    let foreign = Foreign { name: &name, path, found, dead: false, account: None, fixed: None };
    let replaces = planner.conflict(ITEM, &foreign);
    if let Some((_, conflict)) = planner.conflicts.last_mut() {
        conflict.lines = lines;
    }
    Ok(replaces)
}

/// The lines that lead these names elsewhere. Other names on them stay as they are, by lines of the block.
fn replaced<'h>(hosts: &'h Hosts, ours: &[&str], lines: &mut Vec<String>) -> Result<Vec<&'h Line>, Failure> {
    let is_ours = |word: &str| ours.iter().any(|name| is_name(word.as_bytes(), name));
    let replaced: Vec<&Line> =
        hosts.elsewhere.iter().filter(|line| ours.iter().any(|name| line.has_name(name))).collect();
    let mut seen = HashSet::new();
    for line in replaced.iter().filter(|line| seen.insert(&line.text)) {
        let all = line.names.as_deref().ok_or_else(|| {
            let help = said!("failure-hosts-line-help", names = ours.join(", "), address = &line.address);
            Failure::of(Code::InTheWay, said!("failure-hosts-line", path = names::HOSTS)).with_help(help)
        })?;
        lines.extend(all.iter().filter(|word| !is_ours(word)).map(|word| format!("{}\t{word}", line.address)));
    }
    Ok(replaced)
}

/// What the person has to see to: names that do not lead here, and that no line of the block will lead here.
fn left(planner: &Planner<'_>, hosts: &Hosts, lines: &[String], theirs: &[&str]) -> Option<ManualStep> {
    let leads = |name: &str| {
        hosts.is_here(name)
            || match name {
                LOCALHOST => hosts.resolved,
                _ => planner.home.is_some_and(|home| home.own.kubernetes_resolved),
            }
    };
    let names = looked_after(planner.choices).iter().filter(|name| !leads(name) && !theirs.contains(name));
    let names = names.filter(|name| !planner.is_left(name));
    let missing: Vec<String> = names.map(|name| line_of(name)).filter(|line| !lines.contains(line)).collect();
    (!missing.is_empty()).then_some(ManualStep::AddHosts { lines: missing })
}

#[cfg(test)]
mod tests;
