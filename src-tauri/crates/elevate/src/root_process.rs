//! Root processes: what each is started for, its command line, and its start.

use std::{
    ffi::OsString,
    os::fd::OwnedFd,
    process::{Child, Command, Stdio},
};

use apply::debug;
use model::{Doing, Failure};
use plan::Tree;

/// A started root process, as far as this process must wait for it.
pub(crate) enum Started {
    /// A child of this process: the root command itself, or the sudo that runs it.
    Child(Child),
    /// A child of the root parent.
    Elsewhere,
    /// Children that Authorization Services made; reaped when this is dropped.
    #[cfg(target_os = "macos")]
    Apples(#[allow(dead_code, reason = "held, not used")] Vec<crate::authorization::Reaped>),
}

impl Started {
    /// Waits for the process to exit.
    pub(crate) fn wait(self) {
        if let Self::Child(mut child) = self {
            let _ = child.wait();
        }
    }
}

/// What a root process is started for. The unprivileged side chooses one of these and supplies no argument.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RootCommand {
    /// Creates the staging file for the root side's program: empty, owned by root.
    Stage,
    /// Fills the staging file with the bytes that arrive on the channel.
    Fill,
    /// Runs the copy.
    Run,
    /// Removes a copy that failed verification.
    Discard,
}

/// Starts a root process with `channel` as its standard input and output: by `through` (sudo), or by this
/// process's own privilege. A parent that is root names the caller by `uid`. The environment is empty, and no
/// shell is involved.
pub(crate) fn start(
    command: RootCommand,
    tree: &Tree,
    copy: &str,
    through: Option<&str>,
    uid: Option<u32>,
    channel: OwnedFd,
) -> Result<Child, Failure> {
    let mut call = call(command, tree, copy);
    if command == RootCommand::Run {
        // Names the caller for systems whose socket peer credentials do not (macOS): the root parent knows the
        // uid, and sudo writes it into the environment.
        match (uid, through) {
            (Some(uid), _) => call.extend(["--caller".into(), uid.to_string().into()]),
            (None, Some(_)) => call.extend(["--caller".into(), "sudo".into()]),
            (None, None) => {}
        }
    }
    if let Some(through) = through {
        call.splice(0..0, [through, "-n", "--"].map(OsString::from));
    }
    let failed = |e: std::io::Error| Failure::io(Doing::Start, &call[0].to_string_lossy(), e);
    let input = channel.try_clone().map_err(failed)?;
    let mut process = Command::new(&call[0]);
    process.args(&call[1..]).env_clear().current_dir("/").stdin(Stdio::from(input));
    if command == RootCommand::Run && cfg!(debug_assertions) && debug::enabled() {
        process.env(debug::VARIABLE, debug::DEBUG);
    }
    if command != RootCommand::Run {
        process.stderr(Stdio::from(channel.try_clone().map_err(failed)?));
    }
    process.stdout(Stdio::from(channel)).spawn().map_err(failed)
}

/// Returns the command line of a root command: an absolute program path and arguments that are constants of
/// this product.
pub(crate) fn call(command: RootCommand, tree: &Tree, copy: &str) -> Vec<OsString> {
    let copy = tree.on_disk(copy).into_os_string();
    match command {
        RootCommand::Stage => {
            // Owner root, group wheel. Where ownership is simulated by zones, this account stands in for root.
            let (uid, gid) = match tree.owners_are_real() {
                true => (0, 0),
                false => (rustix::process::geteuid().as_raw(), rustix::process::getegid().as_raw()),
            };
            let (uid, gid) = (uid.to_string(), gid.to_string());
            let words = ["/usr/bin/install", "-o", &uid, "-g", &gid, "-m", "0755", "/dev/null"];
            words.map(OsString::from).into_iter().chain([copy]).collect()
        }
        RootCommand::Fill => {
            let mut of = OsString::from("of=");
            of.push(copy);
            vec!["/bin/dd".into(), of, "bs=65536".into()]
        }
        RootCommand::Run => {
            let mut call = vec![copy, "root-side".into()];
            if tree.simulation().is_some() {
                call.extend(["--prefix".into(), tree.prefix().into()]);
            }
            call
        }
        RootCommand::Discard => vec!["/bin/rm".into(), "-f".into(), copy],
    }
}
