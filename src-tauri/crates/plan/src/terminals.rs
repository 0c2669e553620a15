//! What new terminals find: the person's login shell is asked for its PATH and for `IECHOR_HOST`.

use std::os::unix::fs::PermissionsExt;

use model::{Item, Person, Said, Setting, names};

use crate::{
    Facts, Tree, chosen,
    items::path::Profile,
    question::{self, ask, mark},
};

/// The tool that is looked for.
const TOOL: &str = "iechor";

/// What a new login shell of the person has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Terminals {
    /// Where the first tool on its PATH lies, if there is one.
    pub tool: Option<String>,
    /// Whether that is the app's.
    pub is_ours: bool,
    /// Whether the folder of the person's tools is on its PATH.
    pub on_path: bool,
    /// Its `IECHOR_HOST`.
    pub host: String,
}

impl Terminals {
    /// Asks, where the answer matters to what was chosen: `None` where it does not, or this process may not ask. Why
    /// it is not known otherwise.
    pub fn ask(tree: &Tree, facts: &Facts) -> Option<Result<Self, Said>> {
        let (person, home, choices) = (&facts.machine.person, facts.home()?, chosen(facts)?);
        let matters = choices.setting(Item::Tools) == Setting::User
            || !choices.wants(Item::Socket)
            || choices.setting(Item::Path) != Setting::Tell;
        if !matters || !question::may_ask(tree, person) {
            return None;
        }
        Some(Self::of(tree, person, &home.own.profile))
    }

    fn of(tree: &Tree, person: &Person, profile: &Profile) -> Result<Self, Said> {
        let mark = mark();
        // Single quotes mean the same in every login shell, and all of them pass the environment on.
        let command = format!("/bin/sh -c 'printf %s \"{mark}$PATH{mark}$IECHOR_HOST{mark}\"'");
        let [path, host] = ask(tree, person, &profile.program, &profile.shell.asks(command))?;
        let mut folders: Vec<String> = path.split(':').map(|folder| tree.macos_path(folder).into_owned()).collect();
        if tree.simulation().is_some() {
            folders.extend(by_path_helper(tree));
        }
        let bin = format!("{}/{}", person.home, names::USER_BIN);
        let tool = folders.iter().filter(|folder| folder.starts_with('/')).find_map(|folder| found(tree, folder));
        let inside = format!("{}/{}/", names::BUNDLE, names::BUNDLE_TOOLS);
        let (socket, named) = (format!("{}/{}", person.home, names::ENGINE_SOCKET), host.strip_prefix("unix://"));
        let is_engine = named.is_some_and(|at| tree.is_meant("/", &tree.macos_path(at), &socket));
        Ok(Self {
            is_ours: tool.as_ref().is_some_and(|tool| tree.without_links(tool).starts_with(&inside)),
            tool,
            on_path: folders.iter().any(|folder| tree.is_meant("/", folder, &bin)),
            host: if is_engine { format!("unix://{socket}") } else { host },
        })
    }

    /// Whether clients find the engine's socket through `IECHOR_HOST`.
    pub fn leads_to(&self, socket: &str) -> bool {
        self.host.strip_prefix("unix://") == Some(socket)
    }
}

/// The tool in a folder, if it is there and can be run.
fn found(tree: &Tree, folder: &str) -> Option<String> {
    let path = format!("{}/{TOOL}", folder.trim_end_matches('/'));
    let file = std::fs::metadata(tree.on_disk(&tree.without_links(&path))).ok()?;
    (file.is_file() && file.permissions().mode() & 0o111 != 0).then_some(path)
}

/// The folders that path_helper adds on a Mac before a person's profile is read (F 5.6), for simulated Macs, where it
/// is not there. They stand behind what the shell has.
fn by_path_helper(tree: &Tree) -> Vec<String> {
    let mut files = vec!["/etc/paths".to_owned()];
    let entries = std::fs::read_dir(tree.on_disk(names::PATHS_DIRECTORY)).into_iter().flatten().flatten();
    let mut more: Vec<String> = entries.filter_map(|entry| entry.file_name().into_string().ok()).collect();
    more.sort();
    files.extend(more.into_iter().map(|name| format!("{}/{name}", names::PATHS_DIRECTORY)));
    let texts = files.iter().filter_map(|path| tree.read(path).ok().flatten());
    let lines = texts.flat_map(|text| String::from_utf8_lossy(&text).lines().map(str::to_owned).collect::<Vec<_>>());
    lines.filter(|line| !line.is_empty()).collect()
}
