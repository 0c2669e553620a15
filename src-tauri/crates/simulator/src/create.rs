//! Making the tree.

use std::{
    fs,
    os::unix::fs::{PermissionsExt, lchown, symlink},
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail};
use model::{Answer, Ownership, Person, SimulatedMac, Zone, names};

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
}

/// What to make.
#[derive(Clone, Debug)]
pub struct Spec {
    /// Where; must not exist, or be empty.
    pub directory: PathBuf,
    /// What kind.
    pub kind: Kind,
    /// How the password prompt answers.
    pub answer: Answer,
    /// How many generated tools the bundle has, instead of the five real ones.
    pub tools: Option<u32>,
    /// Uid of the person.
    pub uid: u32,
    /// How ownership is represented; real needs root.
    pub ownership: Ownership,
    /// Where `vmnetd`, `iechor-setup`, and `simulated-mac` lie, which stands in for launchctl.
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
            answer: Answer::Ask,
            tools: None,
            uid: 501,
            ownership: ownership_in(directory),
            programs: here.parent().map(Path::to_owned).unwrap_or_default(),
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

/// A person's things, root's things, and root's things that administrators may write.
#[derive(Clone, Copy)]
enum Owner {
    Root,
    Admins,
    Person,
    PersonAndAdmins,
    Administrator,
}

struct Maker<'s> {
    spec: &'s Spec,
    at: PathBuf,
}

/// Makes a simulated Mac. Built beside and moved into place, so that it is whole or absent.
///
/// # Errors
/// When something is there already, a program for the bundle is missing, or it cannot be written.
pub fn create(spec: &Spec) -> Result<()> {
    let target = &spec.directory;
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
    let made = Maker { spec, at: at.clone() }.make();
    let moved =
        made.and_then(|()| fs::rename(&at, target).with_context(|| format!("could not create '{}'", target.display())));
    if moved.is_err() {
        let _ = fs::remove_dir_all(&at);
    }
    moved
}

impl Maker<'_> {
    fn make(&self) -> Result<()> {
        self.directory("", 0o755, Owner::Root)?;
        self.system()?;
        self.home("dev", Owner::Person)?;
        if self.spec.kind == Kind::StandardUser {
            self.home("admin", Owner::Administrator)?;
        }
        self.bundle()?;
        self.local()?;
        self.describe()
    }

    fn system(&self) -> Result<()> {
        for (path, mode, owner) in [
            ("Applications", 0o775, Owner::Admins),
            ("Library", 0o775, Owner::Admins),
            ("Library/LaunchDaemons", 0o755, Owner::Root),
            ("Library/Application Support", 0o755, Owner::Admins),
            ("Users", 0o755, Owner::Root),
            ("Users/Shared", 0o1777, Owner::Root),
            ("private", 0o755, Owner::Root),
            ("private/etc", 0o755, Owner::Root),
            ("private/tmp", 0o1777, Owner::Root),
            ("private/var", 0o755, Owner::Root),
            ("private/var/db", 0o755, Owner::Root),
            ("private/var/root", 0o750, Owner::Root),
            ("private/var/run", 0o755, Owner::Root),
            ("bin", 0o755, Owner::Root),
            ("usr", 0o755, Owner::Root),
            ("usr/bin", 0o755, Owner::Root),
            ("usr/local", 0o755, Owner::Root),
        ] {
            self.directory(path, mode, owner)?;
        }
        for name in ["etc", "tmp", "var"] {
            self.link(name, &format!("private/{name}"))?;
        }
        let paths = "/usr/local/bin\n/System/Cryptexes/App/usr/bin\n/usr/bin\n/bin\n/usr/sbin\n/sbin\n";
        self.file("private/etc/paths", paths, 0o644, Owner::Root)?;
        let hosts = match self.spec.kind {
            // An old one, changed by hand: no localhost, and no end of the last line.
            Kind::Rivals => "10.0.0.1\tbuild.example\r\n::1 localhost",
            _ => {
                "##\n# Host Database\n##\n127.0.0.1\tlocalhost\n255.255.255.255\tbroadcasthost\n::1             localhost\n"
            }
        };
        self.file("private/etc/hosts", hosts, 0o644, Owner::Root)?;
        let launchctl = self.spec.programs.join("simulated-mac");
        let launchctl =
            launchctl.canonicalize().with_context(|| format!("could not find '{}'", launchctl.display()))?;
        let launchctl = format!("#!/bin/sh\nexec '{}' launchctl \"${{0%/*}}/..\" \"$@\"\n", launchctl.display());
        self.file(names::LAUNCHCTL.trim_start_matches('/'), &launchctl, 0o755, Owner::Root)?;
        self.file("simulated-launchd.json", &crate::launchd::State::default().text(), 0o644, Owner::Root)
    }

    fn home(&self, name: &str, owner: Owner) -> Result<()> {
        for (path, mode) in
            [("", 0o755), ("Library", 0o700), ("Library/Application Support", 0o700), ("Library/Preferences", 0o700)]
        {
            self.directory(format!("Users/{name}/{path}").trim_end_matches('/'), mode, owner)?;
        }
        self.file(&format!("Users/{name}/.zshrc"), "alias ll='ls -l'\n", 0o644, owner)?;
        self.file(&format!("Users/{name}/.zprofile"), "export EDITOR=vi\n", 0o644, owner)
    }

    fn bundle(&self) -> Result<()> {
        let bundle = names::BUNDLE.trim_start_matches('/');
        for path in ["", "/Contents", "/Contents/MacOS", "/Contents/Resources", "/Contents/Resources/bin"] {
            self.directory(&format!("{bundle}{path}"), 0o755, Owner::Person)?;
        }
        let mut info = plist::Dictionary::new();
        info.insert("CFBundleIdentifier".into(), names::APP.into());
        info.insert("CFBundleName".into(), "iEchor".into());
        info.insert("CFBundleShortVersionString".into(), "4.18.0".into());
        let mut text = Vec::new();
        plist::Value::Dictionary(info).to_writer_xml(&mut text)?;
        self.file(&format!("{bundle}/Contents/Info.plist"), &String::from_utf8(text)?, 0o644, Owner::Person)?;
        let tools = format!("{bundle}/{}", names::BUNDLE_TOOLS);
        match self.spec.tools {
            Some(count) => (1..=count).try_for_each(|i| self.tool(&tools, &format!("tool-{i:05}")))?,
            None => ["iechor", "iechor-buildx", "iechor-compose", "iechor-credential-osxkeychain", "kubectl"]
                .iter()
                .try_for_each(|name| self.tool(&tools, name))?,
        }
        self.file(&format!("{tools}/README.txt"), "The command-line tools of iEchor.\n", 0o644, Owner::Person)?;
        for (program, place, needed) in
            [("vmnetd", names::BUNDLE_HELPER, true), ("iechor-setup", "Contents/MacOS/iechor-setup", false)]
        {
            let from = self.spec.programs.join(program);
            let to = self.at.join(bundle).join(place);
            match fs::read(&from) {
                Ok(bytes) => fs::write(&to, bytes).with_context(|| format!("could not write '{}'", to.display()))?,
                Err(e) if needed => {
                    return Err(e).with_context(|| {
                        format!("could not read '{}'\nhelp: build it: cargo build -p vmnetd", from.display())
                    });
                }
                Err(_) => continue,
            }
            self.finish(&to, Some(0o755), Owner::Person)?;
        }
        Ok(())
    }

    fn tool(&self, directory: &str, name: &str) -> Result<()> {
        let script = format!("#!/bin/sh\n# A tool of the demo bundle.\necho \"{name} 4.18.0 (simulated)\"\n");
        self.file(&format!("{directory}/{name}"), &script, 0o755, Owner::Person)
    }

    fn local(&self) -> Result<()> {
        match self.spec.kind {
            Kind::Fresh | Kind::StandardUser => Ok(()),
            Kind::Intel => {
                self.directory("usr/local/bin", 0o775, Owner::PersonAndAdmins)?;
                self.persons_link("usr/local/bin/brew", "../Homebrew/bin/brew")?;
                self.persons_link("usr/local/bin/jq", "../Cellar/jq/1.7.1/bin/jq")
            }
            Kind::Rivals => {
                self.directory("usr/local/bin", 0o755, Owner::Root)?;
                self.link("usr/local/bin/kubectl", "/Applications/OrbStack.app/Contents/MacOS/xbin/kubectl")?;
                self.link("usr/local/bin/iechor-compose", "../Cellar/iechor-compose/2.1.0/bin/iechor-compose")?;
                self.link("usr/local/bin/docker", "/Applications/Docker.app/Contents/Resources/bin/docker")?;
                self.file("usr/local/bin/iechor-buildx", "#!/bin/sh\necho somebody\n", 0o755, Owner::Root)
            }
        }
    }

    fn describe(&self) -> Result<()> {
        let Spec { kind, answer, uid, ownership, .. } = self.spec;
        let person =
            |name: &str, uid, admin| Person { name: name.into(), uid, gid: 20, home: format!("/Users/{name}"), admin };
        let mut users = vec![person("dev", *uid, *kind != Kind::StandardUser)];
        if *kind == Kind::StandardUser {
            users.push(person("admin", uid + 1, true));
        }
        let zone = |path: &str, gid| Zone { path: path.into(), uid: *uid, gid };
        let mut zones = Vec::new();
        if *ownership == Ownership::Zones {
            zones.extend([zone("/Users/dev", 20), zone(names::BUNDLE, 20)]);
            if *kind == Kind::StandardUser {
                zones.push(Zone { path: "/Users/admin".into(), uid: uid + 1, gid: 20 });
            }
            zones.extend((*kind == Kind::Intel).then(|| zone(names::SYSTEM_BIN, names::ADMIN_GID)));
        }
        let mac = SimulatedMac {
            schema: 1,
            kind: clap::ValueEnum::to_possible_value(kind)
                .map_or_else(String::new, |value| value.get_name().to_owned()),
            ownership: *ownership,
            person: "dev".into(),
            answer: *answer,
            runs_from: None,
            fault: None,
            switched_off: Vec::new(),
            users,
            zones,
        };
        let text = format!(
            "# A simulated Mac: who lives here, and how the password prompt answers (ask, allow, cancel, deny).\n{}",
            toml::to_string(&mac)?
        );
        self.file(names::SIMULATED_MAC, &text, 0o644, Owner::Root)
    }

    fn directory(&self, path: &str, mode: u32, owner: Owner) -> Result<()> {
        let path = self.at.join(path);
        if !path.is_dir() {
            fs::create_dir(&path).with_context(|| format!("could not create '{}'", path.display()))?;
        }
        self.finish(&path, Some(mode), owner)
    }

    fn file(&self, path: &str, contents: &str, mode: u32, owner: Owner) -> Result<()> {
        let path = self.at.join(path);
        fs::write(&path, contents).with_context(|| format!("could not write '{}'", path.display()))?;
        self.finish(&path, Some(mode), owner)
    }

    fn link(&self, path: &str, target: &str) -> Result<()> {
        let path = self.at.join(path);
        symlink(target, &path).with_context(|| format!("could not make '{}'", path.display()))?;
        self.finish(&path, None, Owner::Root)
    }

    fn persons_link(&self, path: &str, target: &str) -> Result<()> {
        self.link(path, target)?;
        self.finish(&self.at.join(path), None, Owner::Person)
    }

    fn finish(&self, path: &Path, mode: Option<u32>, owner: Owner) -> Result<()> {
        if self.spec.ownership == Ownership::Real {
            let (uid, gid) = match owner {
                Owner::Root => (0, 0),
                Owner::Admins => (0, names::ADMIN_GID),
                Owner::Person => (self.spec.uid, 20),
                Owner::PersonAndAdmins => (self.spec.uid, names::ADMIN_GID),
                Owner::Administrator => (self.spec.uid + 1, 20),
            };
            lchown(path, Some(uid), Some(gid))
                .with_context(|| format!("could not change the owner of '{}'", path.display()))?;
        }
        let Some(mode) = mode else { return Ok(()) };
        fs::set_permissions(path, fs::Permissions::from_mode(mode))
            .with_context(|| format!("could not set the mode of '{}'", path.display()))
    }
}
