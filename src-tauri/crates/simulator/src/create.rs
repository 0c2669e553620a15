//! Creates the tree of a simulated Mac.

mod earlier;

use std::{
    fs,
    os::unix::fs::{MetadataExt, PermissionsExt, lchown, symlink},
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail};
use clap::ValueEnum;
use model::{Ownership, Person, SimulatedMac, Zone, names};

use crate::{
    spec::{Home, Kind, Spec, VERSIONS},
    table::{self, Row, Thing, Who},
};

/// The set-group-ID bit of a directory. On Linux it gives new entries the group of their directory, as macOS always
/// does (Homebrew/install#328). It is a stand-in, so comparisons of modes ignore it.
pub const INHERITS_GROUP: u32 = 0o2000;

/// The contents of macOS's `/etc/hosts`, 213 bytes.
const HOSTS: &str = "##
# Host Database
#
# localhost is used to configure the loopback interface
# when the system is booting.  Do not change this entry.
##
127.0.0.1\tlocalhost
255.255.255.255\tbroadcasthost
::1             localhost
";

/// An old `/etc/hosts`, edited by hand: 127.0.0.1 is missing, and the last line has no line ending.
const HOSTS_BY_HAND: &str = "10.0.0.1\tbuild.example\r\n::1 localhost";

/// The contents of `/etc/paths`, whose first line becomes the first entry of everybody's `PATH` (F 5.5).
/// Stands in for `pkgutil --file-info`: says in its form what `simulated-packages.tsv` has of a path (F 5.22).
const PKGUTIL: &str = "#!/bin/sh
[ \"$1\" = --file-info ] || exit 1
printf 'volume: /\\npath: %s\\n' \"$2\"
packages=\"${0%/*}/../../simulated-packages.tsv\"
[ -f \"$packages\" ] || exit 0
while IFS='\t' read -r path id version time; do
  [ \"$path\" != \"$2\" ] || printf '\\npkgid: %s\\npkg-version: %s\\ninstall-time: %s\\nuid: 0\\ngid: 0\\nmode: 755\\n' \"$id\" \"$version\" \"$time\"
done <\"$packages\"
";
const PATHS: &str = "/usr/local/bin\n/System/Cryptexes/App/usr/bin\n/usr/bin\n/bin\n/usr/sbin\n/sbin\n";

const CRYPTEX: &str = "/var/run/com.apple.security.cryptexd/codex.system/bootstrap/usr/local/bin
/var/run/com.apple.security.cryptexd/codex.system/bootstrap/usr/bin
/var/run/com.apple.security.cryptexd/codex.system/bootstrap/usr/appleinternal/bin
";

/// A stand-in for the startup program, where it was not built: makes the link with `ln`. A job's working directory is
/// that of the simulated Mac.
const STARTUP_BY_LN: &str = "#!/bin/sh\nexec /bin/ln -s -f -n \"$3\" \"private$4\"\n";

struct Maker<'s> {
    spec: &'s Spec,
    at: PathBuf,
    people: Vec<Person>,
    rows: Vec<Row>,
}

/// Creates a simulated Mac atomically: in a temporary directory beside it, which is then renamed.
///
/// # Errors
/// When the directory is not empty, a program of the bundle is missing, or a file cannot be written.
pub fn create(spec: &Spec) -> Result<()> {
    let target = &spec.directory;
    if !VERSIONS.contains(&spec.macos) {
        bail!("there are no simulated Macs of macOS {}\nhelp: there are {VERSIONS:?}", spec.macos);
    }
    if fs::read_dir(target).is_ok_and(|mut entries| entries.next().is_some()) {
        bail!(
            "'{}' is not empty\nhelp: name another directory, or add --replace if it is a simulated Mac",
            target.display()
        );
    }
    let name = target.file_name().with_context(|| format!("'{}' names no directory", target.display()))?;
    let above = target.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
    fs::create_dir_all(above).with_context(|| format!("could not create '{}'", above.display()))?;
    let at = above.join(format!(".{}.{}", name.to_string_lossy(), std::process::id()));
    fs::create_dir(&at).with_context(|| format!("could not create '{}'", at.display()))?;
    let made = Maker::new(spec, at.clone()).and_then(|maker| maker.make());
    let moved =
        made.and_then(|()| fs::rename(&at, target).with_context(|| format!("could not create '{}'", target.display())));
    if moved.is_err() {
        let _ = fs::remove_dir_all(&at);
    }
    moved
}

impl<'s> Maker<'s> {
    fn new(spec: &'s Spec, at: PathBuf) -> Result<Self> {
        let people = spec.people();
        let who = |person| Who { person, home: &person.home, other: people.get(1) };
        let person = Who { home: spec.physical_home(), ..who(&people[0]) };
        let mut rows = table::rows(spec.macos, &spec.variants(), &person)?;
        // The other accounts have their home directories in the usual place.
        let usual = Spec { home: Home::Usual, ..spec.clone() };
        for other in &people[1..] {
            let theirs = table::rows(spec.macos, &usual.variants(), &who(other))?;
            rows.extend(theirs.into_iter().filter(|row| row.path.starts_with(&other.home)));
        }
        Ok(Self { spec, at, people, rows })
    }

    fn make(&self) -> Result<()> {
        for row in &self.rows {
            self.row(row)?;
        }
        self.launchctl()?;
        // Before the other programs, which are names of one file.
        self.file(names::PKGUTIL, PKGUTIL, 0o755, (0, 0))?;
        self.programs()?;
        self.shell_files()?;
        self.bundle()?;
        self.local()?;
        self.describe()?;
        // Last, because some modes allow no new entries.
        self.rows.iter().filter(|row| row.thing == Thing::Directory).try_for_each(|row| self.mode(row))
    }

    fn row(&self, row: &Row) -> Result<()> {
        let path = self.place(&row.path);
        let (mode, owner) = (row.mode.unwrap_or(0o755), (row.uid, row.gid));
        match &row.thing {
            Thing::Absent => Ok(()),
            Thing::Directory => self.directory(&row.path, mode, owner),
            Thing::File => self.file(&row.path, &self.contents(&row.path), mode, owner),
            Thing::Link(text) => {
                symlink(text, &path).with_context(|| format!("could not make '{}'", path.display()))?;
                self.owned(&path, owner)
            }
        }
    }

    /// Sets the mode of the table. Without root, the owner keeps write permission, to be able to remove the tree.
    fn mode(&self, row: &Row) -> Result<()> {
        let mode = row.mode.unwrap_or(0o755);
        let mode = match self.spec.ownership {
            Ownership::Real => mode | INHERITS_GROUP,
            Ownership::Zones => mode | 0o200,
        };
        self.permissions(&self.place(&row.path), mode)
    }

    fn contents(&self, path: &str) -> String {
        match path {
            "/private/etc/hosts" if self.spec.kind == Kind::Rivals => HOSTS_BY_HAND.to_owned(),
            "/private/etc/hosts" if self.spec.kind.earlier().is_some() => Self::earlier_hosts(),
            "/private/etc/hosts" => HOSTS.to_owned(),
            "/private/etc/paths" => PATHS.to_owned(),
            "/private/etc/paths.d/10-cryptex" => CRYPTEX.to_owned(),
            "/private/etc/passwd" => self.accounts(),
            _ => String::new(),
        }
    }

    /// Returns the account database. A simulated Mac has no directory service, where a Mac keeps its accounts.
    fn accounts(&self) -> String {
        let system = "nobody:*:-2:-2:Unprivileged User:/var/empty:/usr/bin/false
root:*:0:0:System Administrator:/var/root:/bin/sh
daemon:*:1:1:System Services:/var/root:/usr/bin/false
";
        let shell = |p: &Person| match &self.spec.shell {
            Some(shell) if p.name == "dev" => shell.clone(),
            _ => names::USUAL_SHELL.to_owned(),
        };
        let line = |p: &Person| format!("{}:*:{}:{}:{}:{}:{}\n", p.name, p.uid, p.gid, p.name, p.home, shell(p));
        system.to_owned() + &self.people.iter().map(line).collect::<String>()
    }

    /// Creates macOS's own programs as hard links to one empty file, which is fast.
    fn programs(&self) -> Result<()> {
        let mut first: Option<PathBuf> = None;
        for path in table::programs() {
            let place = self.place(&path);
            if place.exists() {
                continue;
            }
            match &first {
                Some(first) => {
                    fs::hard_link(first, &place).with_context(|| format!("could not create '{}'", place.display()))?
                }
                None => {
                    self.file(&path, "", 0o755, (0, 0))?;
                    first = Some(place);
                }
            }
        }
        Ok(())
    }

    fn launchctl(&self) -> Result<()> {
        let launchctl = self.spec.programs.join("simulated-mac");
        let launchctl =
            launchctl.canonicalize().with_context(|| format!("could not find '{}'", launchctl.display()))?;
        let launchctl = format!("#!/bin/sh\nexec '{}' launchctl \"${{0%/*}}/..\" \"$@\"\n", launchctl.display());
        self.file(names::LAUNCHCTL, &launchctl, 0o755, (0, 0))?;
        self.file("/simulated-launchd.json", &crate::launchd::State::default().text(), 0o644, (0, 0))
    }

    fn shell_files(&self) -> Result<()> {
        for person in &self.people {
            let home = if person.name == "dev" { self.spec.physical_home() } else { &person.home };
            if self.place(home).is_dir() {
                let owner = (person.uid, person.gid);
                self.file(&format!("{home}/.zshrc"), "alias ll='ls -l'\n", 0o644, owner)?;
                self.file(&format!("{home}/.zprofile"), "export EDITOR=vi\n", 0o644, owner)?;
            }
        }
        Ok(())
    }

    fn bundle(&self) -> Result<()> {
        let bundle = names::BUNDLE;
        let owner = self.owner_of(bundle);
        for path in ["/Contents", "/Contents/MacOS", "/Contents/Resources", "/Contents/Resources/bin"] {
            self.directory(&format!("{bundle}{path}"), 0o755, owner)?;
        }
        let mut info = plist::Dictionary::new();
        info.insert("CFBundleIdentifier".into(), names::APP.into());
        info.insert("CFBundleName".into(), "iEchor".into());
        info.insert("CFBundleExecutable".into(), "iEchor".into());
        info.insert("CFBundleShortVersionString".into(), "4.18.0".into());
        let mut text = Vec::new();
        plist::Value::Dictionary(info).to_writer_xml(&mut text)?;
        self.file(&format!("{bundle}/Contents/Info.plist"), &String::from_utf8(text)?, 0o644, owner)?;
        let tools = format!("{bundle}/{}", names::BUNDLE_TOOLS);
        self.tool_names().iter().try_for_each(|name| self.tool(&tools, name))?;
        self.file(&format!("{tools}/README.txt"), "The command-line tools of iEchor.\n", 0o644, owner)?;
        for (program, place, needed) in [
            ("vmnetd", names::BUNDLE_HELPER, true),
            ("startup", names::BUNDLE_STARTUP, false),
            ("iechor-setup", "Contents/MacOS/iechor-setup", false),
        ] {
            let from = self.spec.programs.join(program);
            let to = self.place(bundle).join(place);
            match fs::read(&from) {
                Ok(bytes) => fs::write(&to, bytes).with_context(|| format!("could not write '{}'", to.display()))?,
                Err(e) if needed => {
                    return Err(e).with_context(|| {
                        format!("could not read '{}'\nhelp: build it: cargo build -p {program}", from.display())
                    });
                }
                Err(_) if program == "startup" => {
                    eprintln!("simulated-mac: there is no '{}', so ln stands in for it", from.display());
                    fs::write(&to, STARTUP_BY_LN).with_context(|| format!("could not write '{}'", to.display()))?;
                }
                Err(_) => continue,
            }
            self.owned(&to, owner)?;
            self.permissions(&to, 0o755)?;
        }
        Ok(())
    }

    /// The names of the tools in the bundle.
    fn tool_names(&self) -> Vec<String> {
        match self.spec.tools {
            Some(count) => (1..=count).map(|i| format!("tool-{i:05}")).collect(),
            None => ["iechor", "iechor-buildx", "iechor-compose", "iechor-credential-osxkeychain", "kubectl"]
                .map(str::to_owned)
                .into(),
        }
    }

    fn tool(&self, directory: &str, name: &str) -> Result<()> {
        let script = format!("#!/bin/sh\n# A tool of the demo bundle.\necho \"{name} 4.18.0 (simulated)\"\n");
        self.file(&format!("{directory}/{name}"), &script, 0o755, self.owner_of(names::BUNDLE))
    }

    fn local(&self) -> Result<()> {
        let bin = |name: &str| format!("{}/{name}", names::SYSTEM_BIN);
        match self.spec.kind {
            Kind::Fresh | Kind::StandardUser => Ok(()),
            Kind::Old414 | Kind::Old417 => self.spec.kind.earlier().map_or(Ok(()), |version| self.earlier(version)),
            Kind::Intel | Kind::HomebrewOfAnother => {
                let (owner, _) = self.owner_of(names::SYSTEM_BIN);
                self.link(&bin("brew"), "../Homebrew/bin/brew", owner)?;
                self.link(&bin("jq"), "../Cellar/jq/1.7.1/bin/jq", owner)
            }
            Kind::HomebrewSilicon => self.link("/opt/homebrew/bin/jq", "../Cellar/jq/1.7.1/bin/jq", self.spec.uid),
            Kind::Rivals => {
                self.link(&bin("kubectl"), "/Applications/OrbStack.app/Contents/MacOS/xbin/kubectl", 0)?;
                self.link(&bin("iechor-compose"), "../Cellar/iechor-compose/2.1.0/bin/iechor-compose", 0)?;
                self.link(&bin("docker"), "/Applications/Docker.app/Contents/Resources/bin/docker", 0)?;
                self.file(&bin("iechor-buildx"), "#!/bin/sh\necho somebody\n", 0o755, (0, 0))
            }
        }
    }

    fn describe(&self) -> Result<()> {
        let Spec { kind, macos, answer, ownership, .. } = self.spec;
        let mac = SimulatedMac {
            schema: 1,
            kind: kind.to_possible_value().map_or_else(String::new, |value| value.get_name().to_owned()),
            macos: *macos,
            variants: self.spec.variants().into_iter().map(table::Variant::word).collect(),
            ownership: *ownership,
            person: "dev".into(),
            answer: *answer,
            runs_from: None,
            fault: None,
            switched_off: Vec::new(),
            launchd: None,
            sudo: false,
            no_screen: false,
            folds_case: false,
            shells: self.spec.shell.iter().map(|shell| ("dev".to_owned(), shell.clone())).collect(),
            users: self.people.clone(),
            zones: if *ownership == Ownership::Zones { zones(&self.rows) } else { Vec::new() },
        };
        let text = format!(
            "# A simulated Mac: who lives here, and how the password prompt answers (ask, allow, cancel, deny).\n{}",
            toml::to_string(&mac)?
        );
        self.file(names::SIMULATED_MAC, &text, 0o644, (0, 0))
    }

    fn place(&self, path: &str) -> PathBuf {
        self.at.join(path.trim_start_matches('/'))
    }

    /// Returns the owner and group of a path in the table.
    fn owner_of(&self, path: &str) -> (u32, u32) {
        self.rows.iter().find(|row| row.path == path).map_or((0, 0), |row| (row.uid, row.gid))
    }

    fn directory(&self, path: &str, mode: u32, owner: (u32, u32)) -> Result<()> {
        let path = self.place(path);
        if !path.is_dir() {
            fs::create_dir(&path).with_context(|| format!("could not create '{}'", path.display()))?;
        }
        self.owned(&path, owner)?;
        let inherits = if self.spec.ownership == Ownership::Real { INHERITS_GROUP } else { 0 };
        // The owner can write until all entries are created.
        self.permissions(&path, mode | inherits | 0o200)
    }

    fn file(&self, path: &str, contents: &str, mode: u32, owner: (u32, u32)) -> Result<()> {
        let path = self.place(path);
        fs::write(&path, contents).with_context(|| format!("could not write '{}'", path.display()))?;
        self.owned(&path, owner)?;
        self.permissions(&path, mode)
    }

    /// Creates a symbolic link whose group is that of its directory.
    fn link(&self, path: &str, target: &str, uid: u32) -> Result<()> {
        let path = self.place(path);
        symlink(target, &path).with_context(|| format!("could not make '{}'", path.display()))?;
        let gid = fs::symlink_metadata(&path)?.gid();
        self.owned(&path, (uid, gid))
    }

    fn owned(&self, path: &Path, (uid, gid): (u32, u32)) -> Result<()> {
        if self.spec.ownership != Ownership::Real {
            return Ok(());
        }
        lchown(path, Some(uid), Some(gid))
            .with_context(|| format!("could not change the owner of '{}'", path.display()))
    }

    fn permissions(&self, path: &Path, mode: u32) -> Result<()> {
        fs::set_permissions(path, fs::Permissions::from_mode(mode))
            .with_context(|| format!("could not set the mode of '{}'", path.display()))
    }
}

/// Returns the zones: a directory of the table starts one where its owner or group differs from that of the zone around
/// it. So groups such as daemon in `/private/var/run` are represented too.
fn zones(rows: &[Row]) -> Vec<Zone> {
    let mut mac: Vec<Zone> = Vec::new();
    for row in rows.iter().filter(|row| row.thing == Thing::Directory) {
        if model::zone_of(&mac, &row.path) != (row.uid, row.gid) {
            mac.push(Zone { path: row.path.clone(), uid: row.uid, gid: row.gid });
        }
    }
    mac
}
