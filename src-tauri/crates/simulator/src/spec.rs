//! The specification of a simulated Mac: its kind, its version of macOS, and its variants.

use std::{
    fs,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
};

use model::{Earlier, Ownership, Person, PromptAnswer};

use crate::table::Variant;

/// The versions of macOS that a simulated Mac can have: the oldest that is supported, and three newer ones.
pub const VERSIONS: [u32; 4] = [13, 15, 26, 27];

/// The kind of Mac.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Kind {
    /// Apple silicon, new: no `/usr/local/bin` (F 5.3).
    Fresh,
    /// Intel with Homebrew: `/usr/local/bin` belongs to the person.
    Intel,
    /// Other products use the same names.
    Rivals,
    /// The person is not an administrator; another account is.
    StandardUser,
    /// Intel with Homebrew that belongs to another administrator; the person is one too.
    HomebrewOfAnother,
    /// Apple silicon with Homebrew in `/opt/homebrew`.
    HomebrewSilicon,
    /// Apple silicon with what iEchor 4.14 left there, and nothing of this version.
    #[value(name = "old-4.14")]
    Old414,
    /// Apple silicon with what iEchor 4.17 left there, where links in `/usr/local/bin` were refused and the helper was
    /// switched off as the page has it.
    #[value(name = "old-4.17")]
    Old417,
}

impl Kind {
    /// All kinds of Macs that no earlier version of iEchor was on.
    pub const ALL: [Self; 6] =
        [Self::Fresh, Self::Intel, Self::Rivals, Self::StandardUser, Self::HomebrewOfAnother, Self::HomebrewSilicon];

    /// The kinds of Macs that an earlier version was on.
    pub const OLD: [Self; 2] = [Self::Old414, Self::Old417];

    /// Which earlier version was on it.
    pub fn earlier(self) -> Option<Earlier> {
        match self {
            Self::Old414 => Some(Earlier::Before415),
            Self::Old417 => Some(Earlier::Before418),
            _ => None,
        }
    }

    fn variants(self) -> &'static [Variant] {
        match self {
            Self::Fresh | Self::StandardUser => &[],
            Self::Intel => &[Variant::Homebrew, Variant::Helpers],
            Self::Old414 => &[Variant::BinOfRoot, Variant::Helpers],
            Self::Old417 => &[Variant::Helpers],
            Self::Rivals => &[Variant::BinOfRoot, Variant::Helpers],
            Self::HomebrewOfAnother => &[Variant::HomebrewOfAnother],
            Self::HomebrewSilicon => &[Variant::HomebrewSilicon],
        }
    }
}

/// The location of the person's home directory.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Home {
    /// At `/Users/NAME`.
    #[default]
    Usual,
    /// Nowhere yet: macOS creates it at the account's first login (pycreateuserpkg#21).
    NeverLoggedIn,
    /// On another disk; `/Users/NAME` is a symbolic link to it.
    Moved,
    /// At `/home/NAME`, as a directory service names it; `/home` is a symbolic link of macOS (24953455 openradar).
    OnNetwork,
}

/// The specification.
#[derive(Clone, Debug)]
pub struct Spec {
    /// The directory to create it in, which must not exist or be empty.
    pub directory: PathBuf,
    /// The kind of Mac.
    pub kind: Kind,
    /// Version of macOS: one of [`VERSIONS`].
    pub macos: u32,
    /// The answer of the password prompt.
    pub answer: PromptAnswer,
    /// The location of the person's home directory.
    pub home: Home,
    /// Permission bits of home directories: 0700, 0750 or 0755.
    pub home_mode: u32,
    /// True if an organisation manages it: `/Library/Managed Preferences` exists.
    pub managed: bool,
    /// True if a package installed the app, so that it belongs to root; otherwise the person copied it.
    pub bundle_of_root: bool,
    /// The number of generated tools in the bundle, in place of the five real names.
    pub tools: Option<u32>,
    /// Uid of the person.
    pub uid: u32,
    /// The person's login shell, if it is not `/bin/zsh`.
    pub shell: Option<String>,
    /// How ownership is represented; real owners need root.
    pub ownership: Ownership,
    /// The directory of `vmnetd`, `startup`, `iechor-setup` and `simulated-mac`; the last stands in for launchctl.
    pub programs: PathBuf,
}

impl Spec {
    /// Returns the default: a fresh Mac whose prompt asks, with the programs beside the running one, and real owners if
    /// possible.
    pub fn new(directory: &Path) -> Self {
        let here = std::env::current_exe().unwrap_or_default();
        Self {
            directory: directory.to_owned(),
            kind: Kind::Fresh,
            macos: 26,
            answer: PromptAnswer::Ask,
            home: Home::Usual,
            home_mode: 0o750,
            managed: false,
            bundle_of_root: false,
            tools: None,
            uid: 501,
            shell: None,
            ownership: ownership_in(directory),
            programs: here.parent().map(Path::to_owned).unwrap_or_default(),
        }
    }

    /// Returns its variants, for the table.
    pub fn variants(&self) -> Vec<Variant> {
        let mut variants = self.kind.variants().to_vec();
        variants.extend(match self.home {
            Home::Usual => None,
            Home::NeverLoggedIn => Some(Variant::NeverLoggedIn),
            Home::Moved => Some(Variant::HomeMoved),
            Home::OnNetwork => Some(Variant::HomeOnNetwork),
        });
        variants.extend(match self.home_mode {
            0o700 => Some(Variant::Home0700),
            0o755 => Some(Variant::Home0755),
            _ => None,
        });
        variants.extend(self.managed.then_some(Variant::Managed));
        variants.extend(self.bundle_of_root.then_some(Variant::BundleOfRoot));
        variants
    }

    /// Returns the accounts, the person first.
    pub fn people(&self) -> Vec<Person> {
        let person = |name: &str, uid, home: String, admin| Person { name: name.to_owned(), uid, gid: 20, home, admin };
        let home = match self.home {
            Home::OnNetwork => "/home/dev".to_owned(),
            Home::Usual | Home::NeverLoggedIn | Home::Moved => "/Users/dev".to_owned(),
        };
        let mut people = vec![person("dev", self.uid, home, self.kind != Kind::StandardUser)];
        if matches!(self.kind, Kind::StandardUser | Kind::HomebrewOfAnother) {
            people.push(person("admin", self.uid + 1, "/Users/admin".to_owned(), true));
        }
        people
    }

    /// Returns the path of the person's home directory with links resolved.
    pub fn physical_home(&self) -> &'static str {
        match self.home {
            Home::Usual | Home::NeverLoggedIn => "/Users/dev",
            Home::Moved => "/Volumes/Disk/dev",
            Home::OnNetwork => "/System/Volumes/Data/home/dev",
        }
    }
}

/// Returns the ownership that is possible: real owners need root, and a path that every account can traverse.
fn ownership_in(directory: &Path) -> Ownership {
    let walkable = |at: &Path| fs::metadata(at).is_ok_and(|meta| meta.permissions().mode() & 0o001 != 0);
    let place = directory.ancestors().skip(1).find_map(|above| {
        let above = if above.as_os_str().is_empty() { Path::new(".") } else { above };
        above.canonicalize().ok()
    });
    let everybody = place.is_some_and(|place| place.ancestors().all(walkable));
    if rustix::process::geteuid().is_root() && everybody { Ownership::Real } else { Ownership::Zones }
}
