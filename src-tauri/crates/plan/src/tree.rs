//! A Mac's file system and accounts: the real ones, or simulated ones below a prefix. `read.rs` reads it.

use std::{
    os::fd::OwnedFd,
    path::{Path, PathBuf},
};

use crate::{account, read::DIRECTORY};
use model::{Code, Doing, Failure, FileState, Ownership, Person, SimulatedMac, names, said};
#[cfg(any(target_os = "linux", feature = "simulated-mac"))]
use rustix::fs::OFlags;
use rustix::fs::{self, Mode, Stat};

/// The lowest uid of people: those below are of macOS itself, such as `_mbsetupuser` (F 5.18).
const FIRST_ACCOUNT: u32 = 500;

/// A Mac's file system: the real one, or a simulated one below a prefix.
#[derive(Debug)]
pub struct Tree {
    prefix: PathBuf,
    root: OwnedFd,
    simulated: Option<SimulatedMac>,
}

impl Tree {
    /// The Mac this runs on, or the simulated one at a prefix.
    ///
    /// # Errors
    /// When this is no Mac and no prefix is given, or the simulated Mac cannot be understood.
    pub fn at(prefix: Option<&Path>) -> Result<Self, Failure> {
        #[cfg(any(target_os = "linux", feature = "simulated-mac"))]
        if let Some(prefix) = prefix {
            return Self::simulated(prefix);
        }
        if prefix.is_some() {
            return Err(Failure::of(Code::Usage, said!("failure-no_prefix")).with_help(said!("failure-no_prefix-help")));
        }
        Self::of_this_mac()
    }

    /// The Mac this runs on.
    ///
    /// # Errors
    /// On anything but macOS.
    pub fn of_this_mac() -> Result<Self, Failure> {
        if !cfg!(target_os = "macos") {
            return Err(Failure::of(Code::NotHere, said!("failure-no_mac")).with_help(said!("failure-no_mac-help")));
        }
        Self::open("/".into(), None)
    }

    /// The simulated Mac at `prefix`.
    ///
    /// # Errors
    /// When there is none, its description cannot be understood, or this runs as root and the
    /// description is not root's: a prefix is a path from below.
    #[cfg(any(target_os = "linux", feature = "simulated-mac"))]
    pub fn simulated(prefix: &Path) -> Result<Self, Failure> {
        let shown = prefix.join(names::SIMULATED_MAC);
        let bad = |what: &str| {
            Failure::of(Code::BadFile, said!(what, path = shown.to_string_lossy().as_ref()))
                .with_help(said!("failure-simulated-help"))
        };
        let prefix = prefix.canonicalize().map_err(|e| bad("failure-simulated-missing").because_io(e))?;
        let mut tree = Self::open(prefix, None)?;
        let at = fs::openat(
            &tree.root,
            names::SIMULATED_MAC,
            OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::CLOEXEC,
            Mode::empty(),
        )
        .map_err(|e| bad("failure-io-read").because_io(e))?;
        let stat = fs::fstat(&at).map_err(|e| bad("failure-io-read").because_io(e))?;
        if rustix::process::geteuid().is_root() && (stat.st_uid != 0 || stat.st_mode & 0o022 != 0) {
            return Err(bad("failure-simulated-of_others"));
        }
        let text = crate::read::read_all(&at, &shown.to_string_lossy())?;
        let text = std::str::from_utf8(&text).map_err(|e| bad("failure-not_understood").because(e))?;
        let mac: SimulatedMac = toml::from_str(text).map_err(|e| bad("failure-not_understood").because(e.message()))?;
        if mac.schema != 1 {
            return Err(bad("failure-simulated-newer").because_of(said!(
                "cause-newer",
                schema = mac.schema.to_string(),
                newest = "1"
            )));
        }
        tree.simulated = Some(mac);
        Ok(tree)
    }

    fn open(prefix: PathBuf, simulated: Option<SimulatedMac>) -> Result<Self, Failure> {
        let root = fs::open(&prefix, DIRECTORY, Mode::empty())
            .map_err(|e| Failure::io(Doing::Open, &prefix.to_string_lossy(), e))?;
        Ok(Self { prefix, root, simulated })
    }

    /// What describes it, when it is simulated.
    pub fn simulation(&self) -> Option<&SimulatedMac> {
        self.simulated.as_ref()
    }

    /// The same Mac once more, for another thread.
    ///
    /// # Errors
    /// When there are too many open files.
    pub fn again(&self) -> Result<Self, Failure> {
        let root = self.root.try_clone().map_err(|e| Failure::io(Doing::Open, &self.prefix.to_string_lossy(), e))?;
        Ok(Self { prefix: self.prefix.clone(), root, simulated: self.simulated.clone() })
    }

    /// Its top, open.
    pub(crate) fn root(&self) -> &OwnedFd {
        &self.root
    }

    /// Where it lies: `/` on a Mac.
    pub fn prefix(&self) -> &Path {
        &self.prefix
    }

    /// Where a macOS path lies, for what must be named to the system. Nothing that is read or changed
    /// by set-up itself is found like this.
    pub fn on_disk(&self, path: &str) -> PathBuf {
        self.prefix.join(names::physical(path).trim_start_matches('/'))
    }

    /// The person with this uid, from the user database.
    ///
    /// # Errors
    /// When there is no such account.
    pub fn person(&self, uid: u32) -> Result<Person, Failure> {
        let nobody = || Failure::of(Code::Usage, said!("failure-unknown_account-uid", uid = uid.to_string()));
        match &self.simulated {
            Some(mac) => mac.users.iter().find(|user| user.uid == uid).cloned().ok_or_else(nobody),
            None => account::with_uid(uid)?.ok_or_else(nobody),
        }
        .map(|person| self.at_home(person))
    }

    /// The person with this name, from the user database.
    ///
    /// # Errors
    /// When there is no such account.
    pub fn person_named(&self, name: &str) -> Result<Person, Failure> {
        let known = || match &self.simulation() {
            Some(mac) => {
                let known: Vec<&str> = mac.users.iter().map(|user| user.name.as_str()).collect();
                said!("failure-unknown_account-help-simulated", accounts = known.join(", "))
            }
            None => said!("failure-unknown_account-help"),
        };
        let nobody = || Failure::of(Code::Usage, said!("failure-unknown_account", account = name)).with_help(known());
        match &self.simulated {
            Some(mac) => mac.users.iter().find(|user| user.name == name).cloned().ok_or_else(nobody),
            None => account::named(name)?.ok_or_else(nobody),
        }
        .map(|person| self.at_home(person))
    }

    /// The login shell of a person, from the user database.
    pub fn login_shell(&self, person: &Person) -> String {
        let shell = match &self.simulated {
            Some(mac) => mac.shells.get(&person.name).cloned(),
            None => account::shell(person.uid),
        };
        shell.unwrap_or_else(|| names::USUAL_SHELL.to_owned())
    }

    /// The macOS path of something that is named by where it lies on disk.
    pub(crate) fn macos_path<'p>(&self, path: &'p str) -> std::borrow::Cow<'p, str> {
        let below = self.simulated.as_ref().and_then(|_| Path::new(path).strip_prefix(&self.prefix).ok()?.to_str());
        below.map_or_else(|| path.into(), |below| format!("/{below}").into())
    }

    /// Uid of whoever started this program; on a simulated Mac that is whoever sits at it.
    pub fn started_by(&self) -> u32 {
        match &self.simulated {
            Some(mac) => mac.users.iter().find(|user| user.name == mac.person).map_or(0, |user| user.uid),
            None => rustix::process::getuid().as_raw(),
        }
    }

    /// Uid of whoever sits at this Mac: `/dev/console` is theirs while they are logged in, and root's at
    /// the login window.
    ///
    /// # Errors
    /// When nobody does.
    pub fn console(&self) -> Result<u32, Failure> {
        let uid = match &self.simulated {
            Some(_) => self.started_by(),
            None => fs::stat("/dev/console").map_err(|e| Failure::io(Doing::LookAt, "/dev/console", e))?.st_uid,
        };
        match uid {
            // Also the account in which macOS is set up for the first time.
            0..FIRST_ACCOUNT => {
                Err(Failure::of(Code::Usage, said!("failure-nobody_sits")).with_help(said!("failure-nobody_sits-help")))
            }
            uid => Ok(uid),
        }
    }

    /// The groups of a person on a simulated Mac. On a Mac the directory service knows them.
    #[cfg(not(target_os = "macos"))]
    pub fn groups(&self, person: &Person) -> Vec<u32> {
        std::iter::once(person.gid).chain(person.admin.then_some(names::ADMIN_GID)).collect()
    }

    /// The person with their home where it really lies: the account database may name it by way of a
    /// link (`/home` on every Mac; a home that was moved to another disk), and walks follow none. Only
    /// text comes of it: whoever may change such a link may change no more than where their own engine's
    /// socket is said to be.
    fn at_home(&self, person: Person) -> Person {
        Person { home: self.without_links(&person.home), ..person }
    }

    /// `path` with its links followed, as far as it exists; as it is if they go in circles, or one has control
    /// characters: what becomes of it is shown on terminals, and given to administrators as commands.
    pub(crate) fn without_links(&self, path: &str) -> String {
        let mut left: Vec<String> = path.split('/').rev().map(str::to_owned).collect();
        let (mut done, mut links) = (String::new(), 0);
        while let Some(part) = left.pop() {
            if part.is_empty() || part == "." {
                continue;
            }
            if part == ".." {
                done.truncate(done.rfind('/').unwrap_or(0));
                continue;
            }
            let next = format!("{done}/{part}");
            match std::fs::read_link(self.prefix.join(&next[1..])) {
                Ok(target) if links < 32 => {
                    links += 1;
                    let target = target.to_str().filter(|target| !target.contains(char::is_control));
                    let Some(target) = target else { return path.to_owned() };
                    if target.starts_with('/') {
                        done.clear();
                    }
                    left.extend(target.split('/').rev().map(str::to_owned));
                }
                Ok(_) => return path.to_owned(),
                Err(_) => done = next,
            }
        }
        done
    }

    /// Whether a link leads nowhere. What cannot be looked at counts as something.
    pub(crate) fn leads_nowhere(&self, path: &str) -> bool {
        let end = self.without_links(path);
        let there = std::fs::symlink_metadata(self.on_disk(&end));
        there.is_err_and(|e| e.kind() == std::io::ErrorKind::NotFound)
    }

    /// A file's contents wherever its links lead, for reading what is said there and nothing else.
    pub(crate) fn read_through_links(&self, path: &str) -> Result<Option<Vec<u8>>, Failure> {
        self.read(&self.without_links(path))
    }

    /// What stands at a path, the way to it being followed over links; for looking and nothing else.
    pub(crate) fn found_through_links(&self, path: &str) -> Result<FileState, Failure> {
        let (directory, name) = names::split(path);
        self.found(&format!("{}/{name}", self.without_links(directory)), true)
    }

    /// Owner and group of something, as this Mac sees them.
    pub fn owner(&self, path: &str, stat: &Stat) -> (u32, u32) {
        match &self.simulated {
            Some(mac) if mac.ownership == Ownership::Zones => mac.zone_of(path),
            _ => (stat.st_uid, stat.st_gid),
        }
    }

    /// Whether ownership on this tree is real, so that root must and can chown.
    pub fn owners_are_real(&self) -> bool {
        self.simulated.as_ref().is_none_or(|mac| mac.ownership == Ownership::Real)
    }
}
