//! The marked block in the profile of a person's login shell: which file, what it says, what becomes of it.

use std::{
    path::PathBuf,
    sync::{Mutex, PoisonError},
    time::{Duration, Instant},
};

use model::{
    Action, Code, Digest, Failure, FileState, Person, Reason, Receipt, ReceiptEntry, Said, Scope, Setting, names, said,
};
use rustix::fs::{self, Access, AtFlags, Stat};

use super::{
    ITEM,
    earlier::{self, EarlierFiles},
};
use crate::{
    block,
    facts::Reading,
    planner::Planner,
    question::{ask, mark, may_ask},
    shell::Shell,
    tree::Tree,
};

/// No profile is larger.
const LIMIT: usize = 1 << 20;
/// Where fish reads files of their own.
const FISH: &str = ".config/fish/conf.d/iechor.fish";
/// The directories on the way to that, as a record may have them.
const MADE: [&str; 3] = ["/.config", "/fish", "/conf.d"];

/// How long an answer of zsh holds if the files that it reads first stay the same: as long as a run may take, and no
/// longer, since they may read others.
const HOLDS: Duration = Duration::from_secs(60);
/// The last answer of zsh, and when it was given. A slow shell costs as much each time that it is asked.
static ANSWERED: Mutex<Option<(Question, String, Instant)>> = Mutex::new(None);

/// Which zsh was asked for its directory, and what it read first.
#[derive(PartialEq, Eq)]
struct Question {
    program: PathBuf,
    home: PathBuf,
    read: [Option<FileState>; 2],
}

/// The person's login shell, and the files that a block of ours belongs to or is in.
#[derive(Clone, Debug)]
pub struct Profile {
    /// The program.
    pub program: String,
    /// What is known of it.
    pub shell: Shell,
    /// The file that people put lines of their own into, as it is shown to them.
    pub told: Option<String>,
    /// The file that the block goes to; why there is none.
    pub file: Reading<ProfileFile>,
    /// The files in which the person's record says that a block is.
    pub held: Vec<(String, Reading<ProfileFile>)>,
    /// What versions before 4.18 left.
    pub earlier: EarlierFiles,
}

/// A file with a block, or for one.
#[derive(Clone, Debug)]
pub struct ProfileFile {
    /// Where it is, behind any link.
    pub path: String,
    /// The file itself.
    pub file: FileState,
    /// What it says; `None` where it is missing.
    pub text: Option<Vec<u8>>,
    /// The directories on the way that are missing, from the outside in.
    pub missing: Vec<String>,
    /// Why it would not be changed, if it would not.
    pub fixed: Option<Failure>,
}

impl Profile {
    /// Reads them.
    pub(crate) fn read(tree: &Tree, person: &Person, receipt: Option<&Receipt>) -> Self {
        let program = tree.login_shell(person);
        let shell = Shell::of(&program);
        let path = path_of(tree, person, shell, &program);
        let file = path.clone().and_then(|path| ProfileFile::read(tree, person, &path, shell == Shell::Fish));
        let told = match shell {
            Shell::Fish => Some(format!("{}/.config/fish/config.fish", person.home)),
            Shell::Nu => Some(format!("{}/Library/Application Support/nushell/env.nu", person.home)),
            Shell::Other => None,
            Shell::Zsh | Shell::Bash | Shell::Tcsh => path.ok(),
        };
        let below_home = |path: String| match path.strip_prefix(&format!("{}/", person.home)) {
            Some(below) => format!("~/{below}"),
            None => path,
        };
        let held = held(receipt).map(|path| (path.to_owned(), ProfileFile::read(tree, person, path, true)));
        let earlier = EarlierFiles::read(tree, person);
        Self { program, shell, told: told.map(below_home), file, held: held.collect(), earlier }
    }
}

/// The file that a login shell reads, by its own rules and never one that would hide another.
fn path_of(tree: &Tree, person: &Person, shell: Shell, program: &str) -> Reading<String> {
    let home = &person.home;
    let first = |names: &[&str], otherwise: &str| {
        // A link that leads nowhere hides nothing.
        let is_there = |path: &String| tree.found(&tree.without_links(path), false) != Ok(FileState::Missing);
        let paths = names.iter().map(|name| format!("{home}/{name}")).find(is_there);
        paths.unwrap_or_else(|| format!("{home}/{otherwise}"))
    };
    match shell {
        Shell::Zsh => Ok(format!("{}/.zprofile", zsh_directory(tree, person, program)?)),
        Shell::Bash => Ok(first(&[".bash_profile", ".bash_login"], ".profile")),
        Shell::Fish => Ok(format!("{home}/{FISH}")),
        Shell::Tcsh => Ok(first(&[".tcshrc"], ".cshrc")),
        Shell::Nu | Shell::Other => Err(Failure::of(Code::NotHere, said!("failure-shell-not_edited", path = program))
            .with_help(said!("failure-shell-help"))),
    }
}

/// Where zsh reads its files: only what it reads before them can say so.
fn zsh_directory(tree: &Tree, person: &Person, program: &str) -> Reading<String> {
    let home = &person.home;
    let first = [format!("{home}/.zshenv"), "/etc/zshenv".to_owned()];
    let missing = |path: &String| tree.found(path, false) == Ok(FileState::Missing);
    if first.iter().all(missing) || !may_ask(tree, person) {
        return Ok(home.clone());
    }
    let read = first.map(|path| tree.found(&tree.without_links(&path), true).ok());
    let question = Question { program: tree.on_disk(program), home: tree.on_disk(home), read };
    // Held meanwhile, so that two who ask at once ask the shell once.
    let mut last = ANSWERED.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((answered, directory, when)) = &*last
        && *answered == question
        && when.elapsed() < HOLDS
    {
        return Ok(directory.clone());
    }
    let directory = ask_zsh(tree, person, program)?;
    *last = Some((question, directory.clone(), Instant::now()));
    Ok(directory)
}

fn ask_zsh(tree: &Tree, person: &Person, program: &str) -> Reading<String> {
    let mark = mark();
    let question = ["-c".to_owned(), format!("print -rn -- \"{mark}${{ZDOTDIR}}{mark}\"")];
    let refused = |why: Said| {
        Failure::of(Code::Io, said!("failure-shell-not_known")).with_help(said!("failure-shell-help")).because_of(why)
    };
    let [directory] = ask(tree, person, program, &question).map_err(refused)?;
    match tree.macos_path(&directory) {
        empty if empty.is_empty() => Ok(person.home.clone()),
        path if path.starts_with('/') => Ok(names::normal("/", &path)),
        _ => Err(refused(said!("cause-no_full_path", path = directory.escape_debug().to_string()))),
    }
}

impl ProfileFile {
    pub(super) fn read(tree: &Tree, person: &Person, path: &str, makes_directories: bool) -> Reading<Self> {
        let end = tree.without_links(path);
        let (mut above, name) = names::split(&end);
        let mut missing = Vec::new();
        let directory = loop {
            match tree.directory(above)? {
                Some(directory) => break directory,
                None => missing.insert(0, above.to_owned()),
            }
            above = names::split(above).0;
        };
        let refused = |what: Said| {
            let help = Said { id: format!("{}-help", what.id), values: what.values.clone() };
            Failure::of(Code::InTheWay, what).with_help(help)
        };
        let end_is = |what: &str| refused(said!(what, path = &end));
        if let Some(missing) = missing.first().filter(|_| !makes_directories) {
            return Err(match end == path {
                true => refused(said!("failure-profile-no_folder", path = path)),
                false => refused(said!("failure-profile-dead_link", path = path, missing = missing)),
            });
        }
        let bare = |file| Self { path: end.clone(), file, text: None, missing: missing.clone(), fixed: None };
        let is_closed = fs::accessat(&directory, ".", Access::WRITE_OK, AtFlags::EACCESS).is_err();
        let closed = is_closed.then(|| refused(said!("failure-profile-closed_folder", path = &end, folder = above)));
        let found = if missing.is_empty() { tree.found(&end, false)? } else { FileState::Missing };
        let (mode, owner) = match found {
            FileState::Missing => return Ok(Self { fixed: closed, ..bare(found) }),
            FileState::File { mode, owner, .. } => (mode, owner),
            _ => return Err(end_is("failure-profile-no_file")),
        };
        let text = tree.read(&end).map_err(|failure| match failure.help.is_empty() {
            true => failure.with_help(said!("failure-profile-unreadable-help", path = &end)),
            false => failure,
        })?;
        let text = text.unwrap_or_default();
        let stat = fs::statat(&directory, name, AtFlags::SYMLINK_NOFOLLOW).ok();
        let is_locked = fs::accessat(&directory, name, Access::WRITE_OK, AtFlags::EACCESS).is_err();
        let fixed = match closed {
            Some(closed) => Some(closed),
            None if text.len() > LIMIT => Some(end_is("failure-profile-too_large")),
            None if owner != person.uid => Some(end_is("failure-profile-of_other")),
            None if is_locked || mode & 0o200 == 0 => Some(end_is("failure-profile-read_only")),
            None if stat.is_some_and(|stat| has_other_names(&stat)) => Some(end_is("failure-profile-other_names")),
            None => None,
        };
        let sha256 = Digest::of_bytes(&text);
        let file = FileState::File { sha256, mode, owner };
        Ok(Self { text: Some(text), fixed, ..bare(file) })
    }

    fn has_block(&self) -> bool {
        self.text.as_deref().is_some_and(block::has_block)
    }

    /// Whether its block has these lines, wherever the block stands.
    fn is_current(&self, lines: &[String]) -> bool {
        let alone = block::edited(None, lines, &[]).unwrap_or_default();
        let marked: Vec<&[u8]> = alone.split(|byte| *byte == b'\n').skip(1).filter(|line| !line.is_empty()).collect();
        let of_file = self.text.as_deref().unwrap_or_default().split(|byte| *byte == b'\n');
        let of_file: Vec<&[u8]> = of_file.map(|line| line.strip_suffix(b"\r").unwrap_or(line)).collect();
        self.has_block() && of_file.windows(marked.len()).any(|window| window == marked)
    }

    pub(super) fn edit(&self, planner: &mut Planner<'_>, reason: Reason, lines: Vec<String>) -> Result<(), Failure> {
        if let Some(fixed) = &self.fixed {
            return Err(fixed.clone());
        }
        let removed = planner.home.map(|home| home.own.profile.earlier.removed(&self.path)).unwrap_or_default();
        let after = block::edited(self.text.as_deref(), &lines, &removed).unwrap_or_default();
        let (path, before, commented) = (self.path.clone(), self.file.clone(), Vec::new());
        let action = Action::EditBlock { path, lines, sha256: Digest::of_bytes(&after), before, commented, removed };
        planner.push(Scope::User, reason, action);
        Ok(())
    }
}

/// Other names of the file would not be edited with it. The type of a number of links differs between systems.
#[allow(clippy::useless_conversion)]
fn has_other_names(stat: &Stat) -> bool {
    u64::from(stat.st_nlink) > 1
}

/// The paths of the blocks that a record says are in files of the person.
fn held(receipt: Option<&Receipt>) -> impl Iterator<Item = &str> {
    receipt.into_iter().flat_map(|receipt| &receipt.holds).filter_map(|entry| match entry {
        ReceiptEntry::Block { path } => Some(path.as_str()),
        _ => None,
    })
}

/// Whether a directory may have been made on the way to a profile.
pub(super) fn is_made(path: &str) -> bool {
    MADE.iter().any(|made| path.ends_with(made))
}

/// Whether the block is wanted: it leads to links that are there only for these tools.
pub(super) fn is_wanted(planner: &Planner<'_>) -> bool {
    planner.choices.setting(ITEM) == Setting::Profile && super::is_needed(planner)
}

/// Puts the block where it is wanted, and takes it out of every other file that the record names. From which file the
/// person took it out themselves, if they did: then it is not put anywhere again.
pub(super) fn plan(planner: &mut Planner<'_>) -> Result<Option<String>, Failure> {
    let Some(home) = planner.home else { return Ok(None) };
    let profile = &home.own.profile;
    let mut failed = None;
    let (mut removed, mut moved) = (None, false);
    let target = if is_wanted(planner) { Some(profile.file.as_ref().map_err(Failure::clone)?) } else { None };
    for (path, file) in &profile.held {
        let file = match file {
            Ok(file) => file,
            Err(failure) => {
                failed = Some(failure.clone());
                continue;
            }
        };
        match (target, file.has_block()) {
            (Some(target), true) if target.path == file.path => moved = true,
            (_, true) => {
                moved = true;
                failed = file.edit(planner, Reason::removes_item(ITEM), Vec::new()).err().or(failed);
            }
            (Some(target), false) if !target.has_block() => removed = Some(path.clone()),
            // The person moved the file.
            (Some(_), false) => {
                let action = Action::Forget { path: path.clone(), job: false };
                planner.push(Scope::User, Reason::removes_item(ITEM), action);
            }
            // In a home that is called otherwise by now it is still the same file.
            (None, false) => {
                if let Some(now) = profile.file.as_ref().ok().filter(|now| {
                    let below = now.path.strip_prefix(&planner.machine.person.home);
                    now.path != *path && now.has_block() && below.is_some_and(|below| path.ends_with(below))
                }) {
                    failed = now.edit(planner, Reason::removes_item(ITEM), Vec::new()).err().or(failed);
                }
                let action = Action::Forget { path: path.clone(), job: false };
                planner.push(Scope::User, Reason::removes_item(ITEM), action);
            }
        }
    }
    // Without a record, the marks tell that it is ours.
    if planner.choices.is_nothing()
        && let Ok(file) = &profile.file
        && file.has_block()
        && !profile.held.iter().any(|(_, held)| held.as_ref().is_ok_and(|held| held.path == file.path))
    {
        failed = file.edit(planner, Reason::removes_item(ITEM), Vec::new()).err().or(failed);
    }
    if let Some(target) = target {
        let lines = profile.shell.block();
        let is_held = profile.held.iter().any(|(path, _)| *path == target.path);
        if removed.is_some() && !moved && !target.has_block() {
            return failed.map_or(Ok(removed), Err);
        }
        let is_current = target.is_current(&lines) && profile.earlier.removed(&target.path).is_empty();
        if !(is_current && is_held) {
            for directory in &target.missing {
                planner.create_directory(ITEM, directory);
            }
            target.edit(planner, Reason::adds(ITEM), lines)?;
        }
    }
    failed = earlier::take_out(planner, &profile.earlier).err().or(failed);
    give_back_directories(planner, target);
    failed.map_or(Ok(None), Err)
}

/// What was made on the way to a profile goes with the block, unless something else is in it.
fn give_back_directories(planner: &mut Planner<'_>, target: Option<&ProfileFile>) {
    let receipt = planner.home.and_then(|home| home.receipt());
    let entries = receipt.into_iter().flat_map(|receipt| &receipt.holds);
    let made = entries.filter_map(|entry| match entry {
        ReceiptEntry::Directory { path } if is_made(path) => Some(path.as_str()),
        _ => None,
    });
    let is_needed = |path: &str| target.is_some_and(|target| target.path.starts_with(&format!("{path}/")));
    let mut made: Vec<&str> = made.filter(|path| !is_needed(path)).collect();
    made.sort_unstable_by_key(|path| std::cmp::Reverse(path.len()));
    for path in made {
        planner.give_back_directory(receipt, path, Scope::User, ITEM);
    }
}
