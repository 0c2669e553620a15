//! What earlier versions of iEchor leave, for the kinds `old-4.14` and `old-4.17`.
//!
//! Forms are those that Docker Desktop for Mac of the same numbers wrote, with the names of iEchor: the section of
//! `/etc/hosts` (docker/for-mac#4053, #4267), the lines in shell profiles (docker/for-mac#6664, #6751), the context of
//! the client, the property lists (F 2.3).

use anyhow::Result;
use model::{Earlier, names};
use plist::{Dictionary, Value};

use super::{HOSTS, Maker};
use crate::launchd::State;

/// The section of `/etc/hosts` that shares Kubernetes contexts with containers.
const HOSTS_SECTION: &str = "# Added by iEchor Desktop
# To allow the same kube context to work on the host and the container:
127.0.0.1 kubernetes.iechor.internal
# End of section
";

impl Maker<'_> {
    /// `/etc/hosts`, as such a version left it.
    pub(super) fn earlier_hosts() -> String {
        format!("{HOSTS}{HOSTS_SECTION}")
    }

    /// All that such a version leaves but for `/etc/hosts`; what it knows to launchd is loaded, as while the Mac runs.
    pub(super) fn earlier(&self, version: Earlier) -> Result<()> {
        let mut state = State::default();
        self.earlier_helper(version)?;
        self.earlier_context()?;
        match version {
            Earlier::Before415 => {
                for tool in self.tool_names() {
                    self.link(&format!("{}/{tool}", names::SYSTEM_BIN), &tool_path(&tool), 0)?;
                }
                state.loaded.insert(names::HELPER_LABEL.to_owned(), names::HELPER_PLIST.to_owned());
            }
            Earlier::Before418 => {
                self.startup_task()?;
                self.refused()?;
                state.loaded.insert(names::SOCKET_LABEL.to_owned(), names::SOCKET_PLIST.to_owned());
                state.disabled.insert(names::HELPER_LABEL.to_owned());
            }
        }
        let default_socket = names::physical(names::DEFAULT_SOCKET).into_owned();
        self.link(&default_socket, &self.engine_socket(), 0)?;
        self.file("/simulated-launchd.json", &state.text(), 0o644, (0, 0))
    }

    fn engine_socket(&self) -> String {
        format!("{}/{}", self.people[0].home, names::ENGINE_SOCKET)
    }

    /// The helper: a stand-in that speaks an older protocol. Before 4.15 it always runs and makes its socket itself;
    /// later launchd makes it.
    fn earlier_helper(&self, version: Earlier) -> Result<()> {
        let program = self.spec.programs.join("simulated-mac").canonicalize()?;
        let script = format!(
            "#!/bin/sh\n# Stands in for the helper of {}.\nexec '{}' earlier-helper . '{}'\n",
            version.word(),
            program.display(),
            self.engine_socket()
        );
        self.file(names::HELPER, &script, 0o544, (0, 0))?;
        let mut job = job(names::HELPER_LABEL, &[names::HELPER]);
        job.insert("Program".into(), names::HELPER.into());
        job.insert("RunAtLoad".into(), true.into());
        match version {
            Earlier::Before415 => {
                job.insert("KeepAlive".into(), true.into());
                job.insert("Version".into(), "59".into());
            }
            Earlier::Before418 => {
                let mut listener = Dictionary::new();
                listener.insert("SockPathMode".into(), 438_u32.into());
                listener.insert("SockPathName".into(), names::HELPER_SOCKET.into());
                let sockets = Dictionary::from_iter([("Listener", Value::Dictionary(listener))]);
                job.insert("Sockets".into(), Value::Dictionary(sockets));
                job.insert("Version".into(), "67".into());
            }
        }
        self.plist(names::HELPER_PLIST, job)
    }

    /// The startup task, word for word as the permission page has it.
    fn startup_task(&self) -> Result<()> {
        let engine = self.engine_socket();
        let mut job = job(names::SOCKET_LABEL, &["/bin/ln", "-s", "-f", &engine, names::DEFAULT_SOCKET]);
        job.insert("RunAtLoad".into(), true.into());
        self.plist(names::SOCKET_PLIST, job)
    }

    /// What is done where links in `/usr/local/bin` were refused, and the record of that.
    fn refused(&self) -> Result<()> {
        let home = self.spec.physical_home();
        let (person, client) = (&self.people[0], format!("{home}/{}", names::CLIENT));
        let owner = (person.uid, person.gid);
        self.directory(&format!("{home}/{}", names::USER_BIN), 0o755, owner)?;
        for tool in self.tool_names() {
            self.link(&format!("{home}/{}/{tool}", names::USER_BIN), &tool_path(&tool), person.uid)?;
        }
        for shell in ["zsh", "bash"] {
            let line = format!("export PATH=\"$PATH:{}/{}\"\n", person.home, names::USER_BIN);
            self.file(&format!("{client}/init-{shell}.sh"), &line, 0o644, owner)?;
        }
        for (profile, shell) in [(".zshrc", "zsh"), (".bash_profile", "bash"), (".bashrc", "bash")] {
            let at = format!("{home}/{profile}");
            let before = std::fs::read_to_string(self.place(&at)).unwrap_or_default();
            let blank = if before.is_empty() { "" } else { "\n" };
            let line =
                format!("source {}/{}/init-{shell}.sh || true # Added by iEchor Desktop\n", person.home, names::CLIENT);
            self.file(&at, &format!("{before}{blank}{line}"), 0o644, owner)?;
        }
        let records = format!("{home}/{}", names::USER_RECORDS);
        self.directory(&records, 0o755, owner)?;
        self.file(&format!("{records}/{}", names::REFUSED_FILE), "{\"refused\":[\"symlinks\"]}\n", 0o644, owner)
    }

    /// The context in the client's store, without a mark, and in use.
    fn earlier_context(&self) -> Result<()> {
        let home = self.spec.physical_home();
        let owner = (self.people[0].uid, self.people[0].gid);
        let digest = model::Digest::of_bytes(names::CONTEXT.as_bytes());
        let mut at = home.to_owned();
        for below in format!("{}/{digest}", names::CONTEXT_STORE).split('/') {
            at = format!("{at}/{below}");
            self.directory(&at, 0o755, owner)?;
        }
        let meta = format!(
            "{{\"Name\":\"{}\",\"Metadata\":{{\"Description\":\"iEchor Desktop\"}},\"Endpoints\":{{\"iechor\":{{\"Host\":\
             \"unix://{}\",\"SkipTLSVerify\":false}}}}}}",
            names::CONTEXT,
            self.engine_socket()
        );
        self.file(&format!("{at}/meta.json"), &meta, 0o644, owner)?;
        let config = format!("{{\n\t\"currentContext\": \"{}\"\n}}", names::CONTEXT);
        // The client lets nobody else read it.
        self.file(&format!("{home}/{}", names::CLIENT_CONFIG), &config, 0o600, owner)
    }

    fn plist(&self, path: &str, job: Dictionary) -> Result<()> {
        let mut text = Vec::new();
        Value::Dictionary(job).to_writer_xml(&mut text)?;
        self.file(path, &(String::from_utf8(text)? + "\n"), 0o644, (0, 0))
    }
}

fn tool_path(tool: &str) -> String {
    format!("{}/{}/{tool}", names::BUNDLE, names::BUNDLE_TOOLS)
}

fn job(label: &str, arguments: &[&str]) -> Dictionary {
    let arguments = arguments.iter().map(|argument| Value::from(*argument)).collect();
    Dictionary::from_iter([("Label", Value::from(label)), ("ProgramArguments", Value::Array(arguments))])
}
