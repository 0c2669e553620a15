//! Every name and path of the product, typed once. Paths are macOS paths, relative to a prefix
//! when there is one.

/// Identifier of the app, and the name of the folders that hold our records.
pub const APP: &str = "com.iechor.desktop";
/// Where the app belongs.
pub const BUNDLE: &str = "/Applications/iEchor.app";
/// The tools, inside the bundle.
pub const BUNDLE_TOOLS: &str = "Contents/Resources/bin";
/// The privileged helper, inside the bundle.
pub const BUNDLE_HELPER: &str = "Contents/MacOS/com.iechor.vmnetd";
/// The startup task's program, inside the bundle.
pub const BUNDLE_STARTUP: &str = "Contents/MacOS/com.iechor.socket";
/// Directory of system-wide tool links. Apple ships no such directory (F 5.3).
pub const SYSTEM_BIN: &str = "/usr/local/bin";
/// Directory of a person's tool links, below home.
pub const USER_BIN: &str = ".iechor/bin";
/// The engine's socket, below home.
pub const ENGINE_SOCKET: &str = ".iechor/run/iechor.sock";
/// The default socket, as everybody writes it.
pub const DEFAULT_SOCKET: &str = "/var/run/iechor.sock";
/// File name of the default socket; also how a choice names it.
pub const DEFAULT_SOCKET_NAME: &str = "iechor.sock";
/// Label of the startup task.
pub const SOCKET_LABEL: &str = "com.iechor.socket";
/// The startup task's program: one that iEchor signs, since macOS names and judges a background item by
/// its program (F 2.17).
pub const STARTUP: &str = "/Library/PrivilegedHelperTools/com.iechor.socket";
/// The startup task.
pub const SOCKET_PLIST: &str = "/Library/LaunchDaemons/com.iechor.socket.plist";
/// Label of the privileged helper.
pub const HELPER_LABEL: &str = "com.iechor.vmnetd";
/// Directory of privileged helpers. Not in Apple's hierarchy (F 2.2).
pub const HELPER_DIR: &str = "/Library/PrivilegedHelperTools";
/// The privileged helper's program.
pub const HELPER: &str = "/Library/PrivilegedHelperTools/com.iechor.vmnetd";
/// The setup program, inside the bundle.
pub const BUNDLE_SETUP: &str = "Contents/MacOS/iechor-setup";
/// The copy of the setup program that the helper may start, where set-up asks for the helper first.
pub const SETUP_COPY: &str = "/Library/PrivilegedHelperTools/com.iechor.setup";
/// Label of the job that sets up for whoever logs in first, where a package was installed while nobody was logged in. It
/// removes itself then.
pub const INSTALL_LABEL: &str = "com.iechor.install";
/// That job.
pub const INSTALL_PLIST: &str = "/Library/LaunchDaemons/com.iechor.install.plist";
/// Its program: a copy of the setup program, which root owns; where every Mac has a directory, so that none is made.
pub const INSTALL: &str = "/var/db/com.iechor.install";
/// The privileged helper's job.
pub const HELPER_PLIST: &str = "/Library/LaunchDaemons/com.iechor.vmnetd.plist";
/// The privileged helper's socket.
pub const HELPER_SOCKET: &str = "/var/run/com.iechor.vmnetd.sock";
/// The cached registry access policy, written by the helper.
pub const POLICY: &str = "/Library/Application Support/com.iechor.desktop/registry-access.json";
/// The key that policies must be signed with, from managed settings.
pub const POLICY_KEY: &str = "/Library/Application Support/com.iechor.desktop/registry-access.key";
/// When this Mac booted, written by the helper for policies that expire. A restart removes it.
pub const POLICY_CLOCK: &str = "/var/run/com.iechor.vmnetd.clock";
/// What an administrator set for the engine, which reads it. Set-up carries managed settings there.
pub const ADMIN_SETTINGS: &str = "/Library/Application Support/com.iechor.desktop/admin-settings.json";
/// Settings that an organisation manages for everybody on a Mac.
pub const MANAGED: &str = "/Library/Managed Preferences/com.iechor.desktop.plist";
/// What root wrote as defaults for everybody on a Mac, as by `defaults write`.
pub const DEFAULTS: &str = "/Library/Preferences/com.iechor.desktop.plist";
/// What speaks with launchd. On a simulated Mac it lies there too, and stands in for it.
pub const LAUNCHCTL: &str = "/bin/launchctl";
/// What knows which installed package has a path. On a simulated Mac it lies there too, and stands in for it.
pub const PKGUTIL: &str = "/usr/sbin/pkgutil";
/// Directory of jobs.
pub const LAUNCH_DAEMONS: &str = "/Library/LaunchDaemons";
/// Where root keeps receipt, journal and log.
pub const ROOT_RECORDS: &str = "/Library/Application Support/com.iechor.desktop/setup";
/// Where a person's choices, receipt and journal are kept, below home.
pub const USER_RECORDS: &str = "Library/Application Support/com.iechor.desktop";
/// A person's choices, in their records.
pub const SETTINGS_FILE: &str = "settings.toml";
/// What a person refused when versions before 4.18 asked, in their records: `{"refused": ["symlinks", "socket",
/// "ports"]}`. That the file has this name and form is a convention of iEchor.
pub const REFUSED_FILE: &str = "refused.json";
/// What a person was told of changes, so that it is told once, in their records.
pub const TOLD_FILE: &str = "told.json";
/// What stands because of us, in either records.
pub const RECEIPT_FILE: &str = "receipt.json";
/// What root's receipt says in few words, in root's records: flat, for engines that read no JSON. It is a record, and no
/// observation.
pub const SUMMARY_FILE: &str = "summary.plist";
/// The write-ahead journal, in either records.
pub const JOURNAL_FILE: &str = "journal.jsonl";
/// What root did, a JSON line each, in root's records.
pub const LOG_FILE: &str = "log.jsonl";
/// The same as readable lines.
pub const LOG_TEXT: &str = "log.txt";
/// [`LOG_FILE`] after it was [`rotated`].
pub const LOG_FILE_ROTATED: &str = "log.jsonl.1";
/// [`LOG_TEXT`] after it was [`rotated`].
pub const LOG_TEXT_ROTATED: &str = "log.txt.1";
/// Root's home: nobody else may open it, so nobody else can hold the lock that root takes on it.
pub const ROOT_HOME: &str = "/var/root";
/// Where the program that runs as root is copied, checked and run from: only root writes there and
/// everybody reads (0755 root:wheel on running Macs; F 5.2 says why it is not `/var/run`). It outlives
/// a restart, so what a pulled plug left there is swept.
pub const ROOT_PROGRAMS: &str = "/var/db";
/// What the name of such a copy begins with; [`root_program`] gives the rest.
const ROOT_PROGRAM: &str = "com.iechor.setup.";
/// Where the launchd of a simulated Mac listens while it runs, at the top of its tree.
pub const SIMULATED_LAUNCHD: &str = "simulated-launchd.sock";
/// Describes a simulated Mac, at the top of its tree.
pub const SIMULATED_MAC: &str = "simulated-mac.toml";
/// Which installed package has which path on a simulated Mac, at the top of its tree: a line for each with path,
/// identifier, version and time, parted by tabs.
pub const SIMULATED_PACKAGES: &str = "simulated-packages.tsv";
/// What names lead to which addresses.
pub const HOSTS: &str = "/etc/hosts";
/// The host name of a Mac itself.
pub const LOCALHOST: &str = "localhost";
/// The host name by which Kubernetes contexts are shared with containers.
pub const KUBERNETES_HOST: &str = "kubernetes.iechor.internal";
/// The file by which macOS adds the tools' folder to everybody's PATH (F 5.5).
pub const PATHS_FILE: &str = "/etc/paths.d/iechor";
/// How a choice names that file: no tool is called so.
pub const PATHS_FILE_NAME: &str = "iechor.paths";
/// The directory of that file.
pub const PATHS_DIRECTORY: &str = "/etc/paths.d";
/// The login shell of an account for which no other was chosen.
pub const USUAL_SHELL: &str = "/bin/zsh";
/// The client's directory, below home: engine socket, tool links, contexts.
pub const CLIENT: &str = ".iechor";
/// The client's settings, below home.
pub const CLIENT_CONFIG: &str = ".iechor/config.json";
/// The context that leads to the person's engine.
pub const CONTEXT: &str = "desktop-linux";
/// The store of contexts, below home: a directory for each, named by the SHA-256 of its name.
pub const CONTEXT_STORE: &str = ".iechor/contexts/meta";
/// The group of administrators on macOS (F 5.18).
pub const ADMIN_GID: u32 = 80;

/// The group of Apple's own services (F 5.2).
pub const DAEMON_GID: u32 = 1;

/// The copy that runs as root for one session, named by random bytes that no other session has: a
/// session that is authorised at the same time must not be able to put its program in this one's place.
pub fn root_program(random: [u8; 16]) -> String {
    let random: String = random.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("{ROOT_PROGRAMS}/{ROOT_PROGRAM}{random}")
}

/// Settings that an organisation manages for one account; `None` where no file can have such a name.
pub fn managed_of(account: &str) -> Option<String> {
    crate::FileName::try_from(account.to_owned()).ok().map(|name| {
        let (directory, file) = split(MANAGED);
        format!("{directory}/{name}/{file}")
    })
}

/// Whether a file name is that of a copy that runs as root.
pub fn is_root_program(name: &str) -> bool {
    name.strip_prefix(ROOT_PROGRAM)
        .is_some_and(|random| random.len() == 32 && random.bytes().all(|c| matches!(c, b'0'..=b'9' | b'a'..=b'f')))
}

/// What stands beside `name` while somebody else's entry is kept, or our new one is staged.
/// Hidden, in the same directory, so that one rename exchanges the two.
pub fn kept(name: &str) -> String {
    format!(".{name}{KEPT}")
}

/// Beside which name something is kept, if that is what this one says.
pub fn kept_for(name: &str) -> Option<&str> {
    name.strip_prefix('.')?.strip_suffix(KEPT)
}

const KEPT: &str = ".before-iechor";

/// What stands beside `name` while one of our own entries is replaced or taken away.
pub fn staged(name: &str) -> String {
    format!(".{name}.iechor-staged")
}

/// The path that people know something by: of what waits under a staged name, the path that it is to have.
pub fn known_as(path: &str) -> std::borrow::Cow<'_, str> {
    let (directory, name) = split(path);
    match name.strip_prefix('.').and_then(|name| name.strip_suffix(".iechor-staged")) {
        Some(name) if directory == "/" => format!("/{name}").into(),
        Some(name) => format!("{directory}/{name}").into(),
        None => path.into(),
    }
}

/// Returns the name of a log after it was rotated.
pub fn rotated(name: &str) -> String {
    format!("{name}.1")
}

/// The same path without macOS's links at the top: `/var`, `/etc` and `/tmp` lead into `/private`
/// (F 5.1). Walks follow no link, so they start from here.
pub fn physical(path: &str) -> std::borrow::Cow<'_, str> {
    let top = path.strip_prefix('/').and_then(|rest| rest.split('/').next());
    match top {
        Some("var" | "etc" | "tmp") => format!("/private{path}").into(),
        _ => path.into(),
    }
}

/// Splits an absolute path into directory and last name.
pub fn split(path: &str) -> (&str, &str) {
    match path.rsplit_once('/') {
        Some(("", name)) => ("/", name),
        Some((directory, name)) => (directory, name),
        None => ("", path),
    }
}

/// `path` with one kind of spelling: absolute when `base` (a directory) makes it so, no `//`, `.`,
/// `..`, trailing slash, and without `/private` before `var`, `etc` and `tmp`. Two links that lead
/// to the same place compare equal by this (P 3.3).
pub fn normal(base: &str, path: &str) -> String {
    let mut parts: Vec<&str> = Vec::new();
    // `..` leads up from where macOS's own links lead.
    let (from, path) = if path.starts_with('/') { ("".into(), physical(path)) } else { (physical(base), path.into()) };
    for part in from.split('/').chain(path.split('/')) {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    if parts.len() > 1 && parts[0] == "private" && matches!(parts[1], "var" | "etc" | "tmp") {
        parts.remove(0);
    }
    let mut out = String::with_capacity(path.len() + 1);
    for part in &parts {
        out.push('/');
        out.push_str(part);
    }
    if out.is_empty() { "/".to_owned() } else { out }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_that_lead_to_one_place_compare_equal() {
        for same in ["/a/b", "/a//b/", "/a/./b", "/a/c/../b", "//a/b"] {
            assert_eq!(normal("/", same), "/a/b", "{same}");
        }
        assert_eq!(normal("/usr/local/bin", "../x"), "/usr/local/x");
        assert_eq!(normal("/", "/private/var/run/x"), normal("/", "/var/run/x"));
        for up in ["../../../Users/x", "../.././../Users/x", "/private/../Users/x", "/var/../../Users/x"] {
            assert_eq!(normal("/var/run", up), "/Users/x", "{up}");
        }
        // The kernel follows `/var` first.
        for up in ["../../Users/x", "/var/../Users/x"] {
            assert_eq!(normal("/var/run", up), "/private/Users/x", "{up}");
        }
        assert_eq!(physical("/var/run/x"), "/private/var/run/x");
        assert_eq!(physical("/variety"), "/variety");
    }

    #[test]
    fn what_is_kept_says_beside_which_name() {
        assert_eq!(kept_for(&kept("kubectl")), Some("kubectl"));
        assert_eq!((kept_for("kubectl.before-iechor"), kept_for(".kubectl")), (None, None));
    }

    #[test]
    fn each_session_has_a_copy_of_its_own_and_nothing_else_has_such_a_name() {
        let (one, other) = (root_program([7; 16]), root_program([8; 16]));
        assert_ne!(one, other);
        assert!(is_root_program(split(&one).1) && is_root_program(split(&other).1));
        for name in ["com.iechor.setup", "com.iechor.setup.", "com.iechor.setup.0707", &format!("{}0", split(&one).1)] {
            assert!(!is_root_program(name), "{name}");
        }
    }
}
