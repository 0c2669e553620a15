//! Macs in memory for tests of planning: facts of a kind of Mac without reading one, what carrying out a plan makes of
//! them, and plans as short lines. Nothing here reads or writes a file.

mod effects;
mod lines;
mod properties;

use std::collections::BTreeMap;

use model::{
    Choices, CliTools, Code, Digest, Failure, FileState, HostNames, Item, Key, Managed, ManagedKey, Person, Receipts,
    Value, names,
};

pub use lines::{check, line, of_item, reasons_fit};

use crate::{
    Directory, Facts, Home, Job, Machine,
    first_login::FirstLogin,
    isolation::Isolation,
    items::{
        Observed, Own,
        context::{Config, Context},
        hosts::Hosts,
        path::{EarlierFiles, PathsFile, Profile, ProfileFile},
        ports::{Ports, SetupCopy},
        socket::Socket,
        tools::Tools,
    },
    launchd::Printed,
    plan,
    shell::Shell,
};

/// The tools in the app.
pub const TOOLS: [&str; 3] = ["iechor", "iechor-compose", "kubectl"];
const HOME: &str = "/Users/dev";
/// `/etc/hosts` of a Mac where `localhost` leads nowhere.
const HOSTS_TEXT: &[u8] = b"255.255.255.255\tbroadcasthost\n";
/// `~/.zprofile` of a Mac.
const PROFILE: &[u8] = b"export EDITOR=vi\n";

/// A Mac in memory.
#[derive(Clone, Debug)]
pub struct Mac {
    pub facts: Facts,
    /// What lies backed up, by the path it is kept for.
    backups: BTreeMap<String, FileState>,
}

/// `~/.zprofile` with this text.
pub fn profile_file(text: Option<&[u8]>) -> ProfileFile {
    let file = |text| FileState::File { sha256: Digest::of_bytes(text), mode: 0o644, owner: 501 };
    ProfileFile {
        path: format!("{HOME}/.zprofile"),
        file: text.map_or(FileState::Missing, file),
        text: text.map(<[u8]>::to_vec),
        missing: Vec::new(),
        fixed: None,
    }
}

pub fn link(target: &str) -> FileState {
    FileState::Link { target: target.to_owned() }
}

fn program(text: &str) -> FileState {
    FileState::File { sha256: Digest::of_bytes(text.as_bytes()), mode: 0o544, owner: 0 }
}

fn person(name: &str, uid: u32, home: &str) -> Person {
    Person { name: name.to_owned(), uid, gid: 20, home: home.to_owned(), admin: true }
}

/// Choices as tests say them: where tools are linked, the default socket, privileged ports.
pub fn choices(cli: CliTools, socket: bool, ports: bool) -> Choices {
    Choices { cli, socket, ports, ..Choices::default() }
}

/// These with the name resolved.
pub fn with_localhost(choices: Choices) -> Choices {
    Choices { hosts: Some(HostNames::Localhost), ..choices }
}

/// These with host names led here.
pub fn with_hosts(choices: Choices, hosts: HostNames) -> Choices {
    Choices { hosts: Some(hosts), ..choices }
}

/// These with names replaced.
pub fn replacing(choices: Choices, names: &[&str]) -> Choices {
    Choices { replace: names.iter().map(|name| name.parse().expect("a file name")).collect(), ..choices }
}

/// What a reading that failed says.
pub fn unreadable_at(what: &str) -> Failure {
    Failure::of(Code::Unreadable, model::said!(&format!("'{what}' may not be read")))
        .with_help(model::said!("give it back"))
}

impl Mac {
    /// A new Mac of an administrator who has set up nothing; `/usr/local` is not there.
    pub fn fresh() -> Self {
        let job = |label, path| Job {
            label,
            path,
            plist: FileState::Missing,
            quarantined: false,
            says: None,
            known: false,
            disabled: false,
            off: false,
            delivered: None,
            printed: Printed::default(),
        };
        let missing = || FileState::Missing;
        let hash = |text: &str| Some(Digest::of_bytes(text.as_bytes()));
        let machine = Machine {
            person: person("dev", 501, HOME),
            items: Observed {
                tools: Tools {
                    names: Ok(TOOLS.map(|tool| tool.parse().expect("a file name")).into()),
                    bin: Ok(Directory::default()),
                    local: Ok(Directory::default()),
                    bundle_of: None,
                },
                socket: Ok(Socket {
                    link: missing(),
                    alike: false,
                    task_alike: false,
                    dead: false,
                    backup: missing(),
                    source: Ok(hash("startup")),
                    program: missing(),
                    quarantined: false,
                    job: job(names::SOCKET_LABEL, names::SOCKET_PLIST),
                }),
                ports: Ok(Ports {
                    source: Ok(hash("helper")),
                    older: None,
                    program: missing(),
                    quarantined: false,
                    job: job(names::HELPER_LABEL, names::HELPER_PLIST),
                    socket: missing(),
                    key_wanted: Ok(None),
                    key: missing(),
                    policies: [names::POLICY, "/staged", names::POLICY_CLOCK].map(|path| (path.to_owned(), missing())),
                    shares_directory: false,
                    copy: SetupCopy { source: Ok(hash("setup")), older: None, program: missing(), quarantined: false },
                }),
                hosts: Ok(Hosts::saying(Some(HOSTS_TEXT.to_vec()))),
                path: Ok(PathsFile { file: missing(), has_backup: false, folder: true }),
            },
            managed: Ok(Managed::default()),
            isolation: Isolation { file: missing(), carried: None },
            first_login: Ok(FirstLogin { program: missing(), job: job(names::INSTALL_LABEL, names::INSTALL_PLIST) }),
            jobs_run: true,
            helper_directory: false,
            helpers_are_ours: false,
            record: Ok(false),
            receipts: Receipts::default(),
            refused: BTreeMap::new(),
            standing: Vec::new(),
            interrupted: false,
        };
        let own = Own {
            bin: Ok(Directory::default()),
            client: Ok(false),
            context: Ok(Context {
                directories: ["contexts", "contexts/meta", "contexts/meta/ID"]
                    .map(|below| (format!("{HOME}/.iechor/{below}"), false))
                    .into(),
                meta: missing(),
                text: None,
                alike: false,
                has_backup: false,
                config: Ok(Config {
                    path: format!("{HOME}/{}", names::CLIENT_CONFIG),
                    exists: false,
                    current: None,
                    current_exists: true,
                    previous_exists: true,
                }),
            }),
            on_path: false,
            host_is_set: false,
            profile: Profile {
                program: names::USUAL_SHELL.to_owned(),
                shell: Shell::Zsh,
                told: Some("~/.zprofile".to_owned()),
                earlier: EarlierFiles::default(),
                file: Ok(profile_file(Some(PROFILE))),
                held: Vec::new(),
            },
            terminals: None,
            engine_runs: Ok(true),
            overriding: None,
            kubernetes_resolved: false,
        };
        let home = Home {
            records: format!("{HOME}/{}", names::USER_RECORDS),
            settings: Ok(None),
            settings_file: Ok(missing()),
            told_file: Ok(missing()),
            refused_file: Ok(missing()),
            refused: BTreeMap::new(),
            record: Ok(None),
            own,
        };
        let (switched_off, texts) = (Vec::new(), BTreeMap::new());
        let facts = Facts {
            machine,
            home: Ok(home),
            switched_off,
            texts,
            lost_default_socket: false,
            asks_nobody: false,
            helper_silent: None,
        };
        Self { facts, backups: BTreeMap::new() }
    }

    /// Homebrew for Intel: `/usr/local/bin` is the person's, `/usr/local` root's.
    pub fn intel(self) -> Self {
        self.local_bin((0, 0o755, false), (501, 0o775, true))
    }

    /// `/usr/local` and `/usr/local/bin` are there: owner, mode, whether the person may write.
    pub fn local_bin(mut self, local: (u32, u32, bool), bin: (u32, u32, bool)) -> Self {
        self.tools().local = Ok(Directory { there: Some(local), ..Directory::default() });
        self.tools().bin = Ok(Directory { there: Some(bin), ..Directory::default() });
        self
    }

    /// Other products have `kubectl` and the default socket.
    pub fn with_rivals(self) -> Self {
        let mac = self.local_bin((0, 0o755, false), (0, 0o755, false));
        let mac = mac.with("/usr/local/bin/kubectl", link("/Applications/OrbStack.app/Contents/MacOS/xbin/kubectl"));
        mac.with(names::DEFAULT_SOCKET, link("/Users/dev/.docker/run/docker.sock"))
    }

    /// `/etc/hosts` says this.
    pub fn with_hosts_text(mut self, text: &str) -> Self {
        self.facts.machine.items.hosts = Ok(Hosts::saying(Some(text.into())));
        self
    }

    /// The account is no administrator's.
    pub fn of_standard_user(mut self) -> Self {
        self.facts.machine.person.admin = false;
        self
    }

    /// Something stands at a path.
    pub fn with(mut self, path: &str, stands: FileState) -> Self {
        self.put(path, stands);
        self
    }

    /// The same, with a default of an organisation.
    pub fn by_default(mut self, key: Key, value: impl Into<Locked>) -> Self {
        let locked = self.facts.machine.locks().locked.clone();
        self = self.managing(key, value);
        let managed = self.facts.machine.managed.as_mut().expect("readable");
        managed.defaults.extend(managed.locked.pop());
        assert_eq!(managed.locked, locked);
        self
    }

    /// The same, with a key that an organisation locked for all accounts.
    pub fn managing(mut self, key: Key, value: impl Into<Locked>) -> Self {
        let Locked(value) = value.into();
        assert!(key.takes(&value), "{key}");
        let managed = self.facts.machine.managed.as_mut().expect("readable");
        managed.locked.push(ManagedKey::new(key, value, names::MANAGED));
        self
    }

    /// These choices were carried out.
    ///
    /// # Panics
    /// When they cannot be planned.
    #[track_caller]
    pub fn set_up(mut self, choices: &Choices) -> Self {
        let plan = plan(Some(choices), &self.facts).expect("what is set up can be planned");
        self.carry_out(&plan, choices);
        self
    }

    /// What root did was done for somebody else; `exists`: whose account is there.
    pub fn holder(mut self, name: &str, uid: u32, exists: bool) -> Self {
        let receipts = &mut self.facts.machine.receipts;
        if let Some(mut receipt) = receipts.mine.take() {
            (receipt.user, receipt.uid) = (name.to_owned(), uid);
            match exists {
                true => receipts.others.push(receipt),
                false => receipts.mine = Some(receipt),
            }
        }
        self.facts.machine.standing = Vec::new();
        self
    }

    /// Root's record cannot be understood, or is one that nobody may follow.
    pub fn damaged_record(mut self, code: Code) -> Self {
        let machine = &mut self.facts.machine;
        machine.record =
            Err(Failure::of(code, model::said!("root's record is of no use")).with_help(model::said!("read the help")));
        machine.receipts = Receipts::default();
        machine.standing.clear();
        self
    }

    /// What an item needs cannot be read.
    pub fn unreadable(mut self, item: Item) -> Self {
        let items = &mut self.facts.machine.items;
        match item {
            Item::Tools => items.tools.bin = Err(unreadable_at(names::SYSTEM_BIN)),
            Item::Socket => items.socket = Err(unreadable_at(names::SOCKET_PLIST)),
            Item::Ports => items.ports = Err(unreadable_at(names::HELPER_PLIST)),
            Item::Hosts => items.hosts = Err(unreadable_at(names::HOSTS)),
            Item::Path => items.path = Err(unreadable_at(names::PATHS_FILE)),
            Item::Context => self.home().own.context = Err(unreadable_at(names::CONTEXT_STORE)),
        }
        self
    }

    /// The person moved to another home; the account's name and number are the same.
    pub fn home_renamed(mut self) -> Self {
        let home = "/Users/dev.new";
        self.facts.machine.person.home = home.to_owned();
        if let Ok(of) = &mut self.facts.home {
            of.records = format!("{home}/{}", names::USER_RECORDS);
        }
        self
    }

    fn tools(&mut self) -> &mut Tools {
        &mut self.facts.machine.items.tools
    }

    pub fn bin(&mut self) -> &mut Directory {
        self.tools().bin.as_mut().expect("readable")
    }

    pub fn socket(&mut self) -> &mut Socket {
        self.facts.machine.items.socket.as_mut().expect("readable")
    }

    pub fn ports(&mut self) -> &mut Ports {
        self.facts.machine.items.ports.as_mut().expect("readable")
    }

    pub fn context(&mut self) -> &mut Context {
        self.home().own.context.as_mut().expect("readable")
    }

    pub fn profile(&mut self) -> &mut Profile {
        &mut self.home().own.profile
    }

    pub fn hosts(&mut self) -> &mut Hosts {
        self.facts.machine.items.hosts.as_mut().expect("readable")
    }

    pub fn home(&mut self) -> &mut Home {
        self.facts.home.as_mut().expect("a home")
    }

    /// The installed programs are of an older version of the app.
    pub fn with_older_programs(self) -> Self {
        self.with(names::STARTUP, program("startup of before")).with(names::HELPER, program("helper of before"))
    }
}

/// A value that is locked.
pub struct Locked(pub Value);

impl From<bool> for Locked {
    fn from(on: bool) -> Self {
        Self(Value::Bool(on))
    }
}

impl From<&str> for Locked {
    fn from(text: &str) -> Self {
        Self(Value::Text(text.to_owned()))
    }
}
