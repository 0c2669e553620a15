//! The table of macOS's files, `tests/macos/tree.tsv`. Simulated Macs are created from it, and `tests/macos/facts`
//! compares real Macs with it.

use anyhow::{Context, Result, bail};
use clap::ValueEnum;
use model::{Person, names};

const TABLE: &str = include_str!("../../../../tests/macos/tree.tsv");
const PROGRAMS: &str = include_str!("../../../../tests/macos/programs");

/// A condition that some rows need: the words of the column `when`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Variant {
    /// `/usr/local/bin` is Homebrew's and belongs to the person.
    Homebrew,
    /// `/usr/local/bin` is Homebrew's and belongs to another administrator.
    HomebrewOfAnother,
    /// Homebrew is in `/opt/homebrew`.
    HomebrewSilicon,
    /// Another product or an organisation created `/usr/local/bin`, as root.
    BinOfRoot,
    /// Another product created `/Library/PrivilegedHelperTools`.
    Helpers,
    /// An organisation manages the Mac.
    Managed,
    /// The account has never logged in.
    NeverLoggedIn,
    /// `/Users/NAME` is a symbolic link to another disk.
    HomeMoved,
    /// The account's home directory is below `/home`.
    HomeOnNetwork,
    /// Home directories have mode 0700.
    #[value(name = "home-0700")]
    Home0700,
    /// Home directories have mode 0755.
    #[value(name = "home-0755")]
    Home0755,
    /// A package installed the app, so it belongs to root.
    BundleOfRoot,
}

impl Variant {
    /// Returns its word in the table.
    pub fn word(self) -> String {
        self.to_possible_value().map_or_else(String::new, |value| value.get_name().to_owned())
    }
}

/// What is at a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Thing {
    /// Nothing.
    Absent,
    /// A directory.
    Directory,
    /// A regular file.
    File,
    /// A symbolic link with this target.
    Link(String),
}

/// A row, resolved for one Mac and one account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Absolute macOS path, with macOS's own links at the top resolved.
    pub path: String,
    /// What is there.
    pub thing: Thing,
    /// Permission bits, if known.
    pub mode: Option<u32>,
    /// Numeric owner.
    pub uid: u32,
    /// Numeric group.
    pub gid: u32,
    /// True if the row is unconfirmed (state `asked`).
    pub asked: bool,
}

/// The values of the table's placeholders.
#[derive(Clone, Debug)]
pub struct Who<'p> {
    /// `NAME`.
    pub person: &'p Person,
    /// `HOME`.
    pub home: &'p str,
    /// `OTHER`.
    pub other: Option<&'p Person>,
}

/// Returns the rows that apply to one Mac; for each path the first one that does.
///
/// # Errors
/// When the table cannot be parsed.
pub fn rows(macos: u32, variants: &[Variant], who: &Who<'_>) -> Result<Vec<Row>> {
    let mut rows: Vec<Row> = Vec::new();
    for line in TABLE.lines().filter(|line| !line.starts_with('#')) {
        let bad = || format!("a row of tests/macos/tree.tsv cannot be understood: {line:?}");
        let fields: Vec<&str> = line.split('\t').collect();
        let [path, thing, mode, owner, group, _flags, versions, when, state, _source] = fields[..] else {
            bail!(bad());
        };
        let holds = match when {
            "-" => true,
            word => {
                variants.contains(&Variant::from_str(word, false).map_err(|e| anyhow::anyhow!(e)).with_context(bad)?)
            }
        };
        let path = path.replace("NAME", &who.person.name);
        let path = path.strip_prefix("HOME").map_or_else(|| path.clone(), |rest| format!("{}{rest}", who.home));
        if !holds || !within(versions, macos).with_context(bad)? || rows.iter().any(|row| row.path == path) {
            continue;
        }
        let thing = match thing.split_once(':') {
            None if thing == "absent" => Thing::Absent,
            None if thing == "d" => Thing::Directory,
            None if thing == "f" => Thing::File,
            Some(("link", text)) => Thing::Link(text.replace("NAME", &who.person.name)),
            _ => bail!(bad()),
        };
        let uid = match owner {
            "NAME" => who.person.uid,
            "OTHER" => who.other.with_context(bad)?.uid,
            "root" | "-" => 0,
            _ => bail!(bad()),
        };
        let gid = match group {
            "wheel" | "-" => 0,
            "daemon" => names::DAEMON_GID,
            "staff" => 20,
            "admin" => names::ADMIN_GID,
            _ => bail!(bad()),
        };
        let mode = match mode {
            "?" | "-" => None,
            octal => Some(u32::from_str_radix(octal, 8).with_context(bad)?),
        };
        rows.push(Row { path, thing, mode, uid, gid, asked: state == "asked" });
    }
    // Directories come before their entries.
    rows.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(rows)
}

/// Returns true if a range such as `13+` or `13-14` contains a version.
fn within(versions: &str, macos: u32) -> Result<bool> {
    Ok(match (versions.strip_suffix('+'), versions.split_once('-')) {
        (Some(from), _) => macos >= from.parse()?,
        (None, Some((from, to))) => (from.parse()?..=to.parse()?).contains(&macos),
        (None, None) => bail!("'{versions}' names no versions"),
    })
}

/// Returns the paths of macOS's own programs.
pub fn programs() -> impl Iterator<Item = String> {
    let lines = PROGRAMS.lines().filter(|line| !line.starts_with('#'));
    lines.flat_map(|line| {
        let mut words = line.split(' ');
        let directory = words.next().unwrap_or_default();
        words.map(move |name| format!("{directory}/{name}"))
    })
}
