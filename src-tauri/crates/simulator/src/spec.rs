//! What a simulated Mac is made from: its kind, its version of macOS, and what is particular about it.

use std::{
    fs,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
};

use model::{Ownership, Person, PromptAnswer};

use crate::table::Variant;

/// Versions of macOS that a simulated Mac can have: the oldest that the product runs on, and the newest three
/// that are used.
pub const VERSIONS: [u32; 4] = [13, 15, 26, 27];

/// What kind of Mac.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Kind {
    /// Apple silicon, new: no `/usr/local/bin` (F 5.3).
    Fresh,
    /// Intel with Homebrew: `/usr/local/bin` belongs to the person.
    Intel,
    /// Names taken by other products.
    Rivals,
    /// The person is no administrator; somebody else is.
    StandardUser,
    /// Intel; Homebrew belongs to another administrator, and the person is one too.
    HomebrewOfAnother,
    /// Apple silicon with Homebrew in `/opt/homebrew`.
    HomebrewSilicon,
}

impl Kind {
    /// All there are.
    pub const ALL: [Self; 6] =
        [Self::Fresh, Self::Intel, Self::Rivals, Self::StandardUser, Self::HomebrewOfAnother, Self::HomebrewSilicon];

    fn variants(self) -> &'static [Variant] {
        match self {
            Self::Fresh | Self::StandardUser => &[],
            Self::Intel => &[Variant::Homebrew, Variant::Helpers],
            Self::Rivals => &[Variant::BinOfRoot, Variant::Helpers],
            Self::HomebrewOfAnother => &[Variant::HomebrewOfAnother],
            Self::HomebrewSilicon => &[Variant::HomebrewSilicon],
        }
    }
}

/// Where the person's home folder is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Home {
    /// At `/Users/NAME`.
    #[default]
    Usual,
    /// Nowhere yet: macOS makes it when the account logs in for the first time (pycreateuserpkg#21).
    NeverLoggedIn,
    /// On another disk; `/Users/NAME` is a link to it.
    Moved,
    /// At `/home/NAME`, as a directory service names it; `/home` is a link of macOS's (24953455 openradar).
    OnNetwork,
}

/// What to make.
#[derive(Clone, Debug)]
pub struct Spec {
    /// Where; must not exist, or be empty.
    pub directory: PathBuf,
    /// What kind.
    pub kind: Kind,
    /// Version of macOS: one of [`VERSIONS`].
    pub macos: u32,
    /// How the password prompt answers.
    pub answer: PromptAnswer,
    /// Where the person's home folder is.
    pub home: Home,
    /// Permission bits of home folders: 0700, 0750 or 0755.
    pub home_mode: u32,
    /// Whether an organisation manages it: `/Library/Managed Preferences` is there.
    pub managed: bool,
    /// Whether a package installed the app, so that it belongs to root, instead of the person dragging it.
    pub bundle_of_root: bool,
    /// How many generated tools the bundle has, instead of the five real ones.
    pub tools: Option<u32>,
    /// Uid of the person.
    pub uid: u32,
    /// The person's login shell, if it is not `/bin/zsh`.
    pub shell: Option<String>,
    /// How ownership is represented; real needs root.
    pub ownership: Ownership,
    /// Where `vmnetd`, `startup`, `iechor-setup` and `simulated-mac` lie; the last stands in for launchctl.
    pub programs: PathBuf,
}

impl Spec {
    /// A fresh Mac whose prompt asks, made with the programs beside the running one. With real
    /// owners where that is possible.
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

    /// What holds of it, for the table.
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

    /// Who has an account; the person first.
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

    /// Where the person's home folder really is, without links.
    pub fn physical_home(&self) -> &'static str {
        match self.home {
            Home::Usual | Home::NeverLoggedIn => "/Users/dev",
            Home::Moved => "/Volumes/Disk/dev",
            Home::OnNetwork => "/System/Volumes/Data/home/dev",
        }
    }
}

/// Real owners need root to make them, and a place that the person may walk to.
fn ownership_in(directory: &Path) -> Ownership {
    let walkable = |at: &Path| fs::metadata(at).is_ok_and(|meta| meta.permissions().mode() & 0o001 != 0);
    let place = directory.ancestors().skip(1).find_map(|above| {
        let above = if above.as_os_str().is_empty() { Path::new(".") } else { above };
        above.canonicalize().ok()
    });
    let everybody = place.is_some_and(|place| place.ancestors().all(walkable));
    if rustix::process::geteuid().is_root() && everybody { Ownership::Real } else { Ownership::Zones }
}
