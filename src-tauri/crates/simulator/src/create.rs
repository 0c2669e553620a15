//! Making the tree.

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

/// The set-group-ID bit of a directory: on Linux it makes a new entry take its directory's group, as macOS does
/// without it (Homebrew/install#328). It is only a stand-in, so whoever compares modes leaves it out.
pub const INHERITS_GROUP: u32 = 0o2000;

/// What Apple ships as `/etc/hosts`, 213 bytes.
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

/// An old one, changed by hand: no localhost, and no end of the last line.
const HOSTS_BY_HAND: &str = "10.0.0.1\tbuild.example\r\n::1 localhost";

/// The first entry of `PATH` for everybody is the first line (F 5.5).
const PATHS: &str = "/usr/local/bin\n/System/Cryptexes/App/usr/bin\n/usr/bin\n/bin\n/usr/sbin\n/sbin\n";

const CRYPTEX: &str = "/var/run/com.apple.security.cryptexd/codex.system/bootstrap/usr/local/bin
/var/run/com.apple.security.cryptexd/codex.system/bootstrap/usr/bin
/var/run/com.apple.security.cryptexd/codex.system/bootstrap/usr/appleinternal/bin
";

/// The startup program's link, made by `ln`, where that program was not built. A job's working directory is the
/// Mac's.
const STARTUP_BY_LN: &str = "#!/bin/sh\nexec /bin/ln -s -f -n \"$3\" \"private$4\"\n";

struct Maker<'s> {
    spec: &'s Spec,
    at: PathBuf,
    people: Vec<Person>,
    rows: Vec<Row>,
}

/// Makes a simulated Mac. Built beside and moved into place, so that it is whole or absent.
///
/// # Errors
/// When something is there already, a program for the bundle is missing, or it cannot be written.
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
        // The others are at home in the usual place.
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
        self.programs()?;
        self.launchctl()?;
        self.shell_files()?;
        self.bundle()?;
        self.local()?;
        self.describe()?;
        // Last, since nobody may make anything in a directory that says so.
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

    /// The mode that the table says. Whoever is not root could not even remove a directory that is
    /// closed to its owner.
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
            "/private/etc/hosts" => HOSTS.to_owned(),
            "/private/etc/paths" => PATHS.to_owned(),
            "/private/etc/paths.d/10-cryptex" => CRYPTEX.to_owned(),
            "/private/etc/passwd" => self.accounts(),
            _ => String::new(),
        }
    }

    /// The account database. On a Mac people are in the directory service instead, which a simulated one has not.
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

    /// The programs of macOS, by name: empty, and all one file, so that a Mac is made quickly.
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
        info.insert("CFBundleShortVersionString".into(), "4.18.0".into());
        let mut text = Vec::new();
        plist::Value::Dictionary(info).to_writer_xml(&mut text)?;
        self.file(&format!("{bundle}/Contents/Info.plist"), &String::from_utf8(text)?, 0o644, owner)?;
        let tools = format!("{bundle}/{}", names::BUNDLE_TOOLS);
        match self.spec.tools {
            Some(count) => (1..=count).try_for_each(|i| self.tool(&tools, &format!("tool-{i:05}")))?,
            None => ["iechor", "iechor-buildx", "iechor-compose", "iechor-credential-osxkeychain", "kubectl"]
                .iter()
                .try_for_each(|name| self.tool(&tools, name))?,
        }
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

    fn tool(&self, directory: &str, name: &str) -> Result<()> {
        let script = format!("#!/bin/sh\n# A tool of the demo bundle.\necho \"{name} 4.18.0 (simulated)\"\n");
        self.file(&format!("{directory}/{name}"), &script, 0o755, self.owner_of(names::BUNDLE))
    }

    fn local(&self) -> Result<()> {
        let bin = |name: &str| format!("{}/{name}", names::SYSTEM_BIN);
        match self.spec.kind {
            Kind::Fresh | Kind::StandardUser => Ok(()),
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

    /// To whom the table gives a path.
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
        // Open to its owner until everything is in it.
        self.permissions(&path, mode | inherits | 0o200)
    }

    fn file(&self, path: &str, contents: &str, mode: u32, owner: (u32, u32)) -> Result<()> {
        let path = self.place(path);
        fs::write(&path, contents).with_context(|| format!("could not write '{}'", path.display()))?;
        self.owned(&path, owner)?;
        self.permissions(&path, mode)
    }

    /// A link whose group is its directory's, as that of everything is that comes later.
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

/// Who owns what, where ownership is by place: a zone wherever the table says something else than the zone
/// around it does. So root's groups are seen too, such as daemon in `/private/var/run`.
fn zones(rows: &[Row]) -> Vec<Zone> {
    let mut mac: Vec<Zone> = Vec::new();
    for row in rows.iter().filter(|row| row.thing == Thing::Directory) {
        if model::zone_of(&mac, &row.path) != (row.uid, row.gid) {
            mac.push(Zone { path: row.path.clone(), uid: row.uid, gid: row.gid });
        }
    }
    mac
}
