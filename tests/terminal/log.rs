//! The file of `--log`: what it holds, and where root opens it.

use std::{
    fs,
    io::Write,
    os::unix::fs::{MetadataExt, PermissionsExt, chown, symlink},
};

use model::{PromptAnswer, names};
use promises::is_root;
use simulator::Kind;

use crate::{APPLY, DEV, lines, mac, said};

#[test]
fn the_log_has_what_json_prints_on_every_command() {
    let mac = mac(Kind::Fresh, PromptAnswer::Allow);
    let folder = promises::open_directory();
    // Root opens it where only root can write; other accounts where they can.
    let log = folder.path().join("log.jsonl");
    let shown = log.to_str().unwrap();
    for (words, code) in [
        (&["plan", "--recommended"][..], 0),
        (&APPLY, 0),
        (&["status"], 0),
        (&["log"], 0),
        (&["policy", "show"], 0),
        (&["expose", "127.0.0.1:0", "--test"], 2),
        (&["expose", "192.0.2.1:8080", "--test"], 1),
        (&["apply", "--replace", "nothing"], 2),
        (&["repair", "--yes"], 0),
        (&["uninstall", "--yes"], 0),
    ] {
        let ran = mac.setup(&[&["--json", "--log", shown][..], words].concat()).exits(code);
        match fs::exists(&log).unwrap() {
            true => assert_eq!(lines(&log), said(&ran), "{words:?}"),
            // Wrong usage is detected before the Mac is opened.
            false => assert_eq!(code, 2, "{words:?}"),
        }
        let _ = fs::remove_file(&log);
    }
    // The log is JSON even if the terminal shows text.
    mac.setup(&["--log", shown, "status"]).exits(0).says("Off");
    mac.setup(&["--log", shown, "status"]).exits(0);
    assert_eq!(lines(&log).len(), 2);
}

#[test]
fn root_opens_the_log_only_where_nobody_else_can_redirect_it() {
    if !is_root("root_opens_the_log_only_where_nobody_else_can_redirect_it") {
        return;
    }
    let mac = mac(Kind::Fresh, PromptAnswer::Deny);
    // An account for root itself, for commands that are about no other account.
    let root = "\n[[users]]\nname = \"root\"\nuid = 0\ngid = 0\nhome = \"/var/root\"\nadmin = true\n";
    let mut description = fs::File::options().append(true).open(mac.at(names::SIMULATED_MAC)).unwrap();
    description.write_all(root.as_bytes()).unwrap();
    let shown = |path: &str| mac.at(path).to_str().unwrap().to_owned();
    fs::create_dir_all(mac.at("/var/log")).unwrap();
    let install = |log: &str| mac.setup(&["install", "--user", "dev", "--log", log]);
    // Root's own directory, by either of its paths.
    install(&shown("/var/log/setup.jsonl")).exits(0);
    let log = mac.at("/var/log/setup.jsonl");
    let meta = fs::metadata(&log).unwrap();
    assert_eq!((meta.uid(), meta.mode() & 0o7777), (0, 0o644));
    let told = lines(&log);
    assert!(told.iter().any(|line| line["event"] == "step"), "{told:?}");
    assert!(told.last().unwrap()["outcome"]["status"]["finished"] == true, "{told:?}");
    install(&shown("/var/log/setup.jsonl")).exits(0);
    assert_eq!(lines(&log)[..told.len()], told, "what stood there stays");
    for command in ["status", "plan", "log"] {
        let before = lines(&log).len();
        mac.setup(&[command, "--log", &shown("/var/log/setup.jsonl")]).exits(0);
        assert!(lines(&log).len() > before, "{command}");
    }

    // Entries that the account can change do not redirect root: a directory, a file, and a directory on the path.
    let etc = mac.at("/private/etc");
    let own = etc.join("root's own");
    fs::write(&own, "root's own\n").unwrap();
    fs::set_permissions(&own, fs::Permissions::from_mode(0o600)).unwrap();
    symlink(&etc, mac.at("/Users/dev/logs")).unwrap();
    symlink(&own, mac.at("/Users/dev/log")).unwrap();
    fs::create_dir(mac.at("/var/log/devs")).unwrap();
    chown(mac.at("/var/log/devs"), Some(DEV), Some(20)).unwrap();
    symlink(&etc, mac.at("/var/log/devs/in")).unwrap();
    symlink(&own, mac.at("/var/log/devs/file")).unwrap();
    let attacked = mac.tree();
    for path in ["/Users/dev/logs/made", "/Users/dev/log", "/var/log/devs/in/made", "/var/log/devs/file"] {
        install(&shown(path)).exits(2).says("could not open the log").says("help: it is opened as 'dev'");
        // Root as itself has no account to drop privileges to.
        mac.setup(&["--as", "root", "log", "--log", &shown(path)]).exits(2).says("others than root can change");
        assert_eq!(mac.difference(&attacked), [""; 0], "{path}");
    }
    // A path with `..` parts.
    install(&format!("{}/../devs/in/made", shown("/var/log/devs"))).exits(2);
    // A symbolic link of root is not followed as root either: the log is opened as the account.
    symlink(&own, mac.at("/var/log/link")).unwrap();
    install(&shown("/var/log/link")).exits(2);
    assert_eq!(fs::read_to_string(&own).unwrap(), "root's own\n");
    // A pipe without a reader blocks nothing.
    rustix::fs::mknodat(
        rustix::fs::CWD,
        mac.at("/var/log/pipe"),
        rustix::fs::FileType::Fifo,
        rustix::fs::Mode::from_raw_mode(0o600),
        0,
    )
    .unwrap();
    install(&shown("/var/log/pipe")).exits(2);
    // A log in the account's own directory belongs to the account.
    install(&shown("/Users/dev/own.log")).exits(0);
    assert_eq!(fs::metadata(mac.at("/Users/dev/own.log")).unwrap().uid(), DEV);
    mac.setup(&["--as", "root", "log", "--log", &shown("/var/log/of-root")]).exits(0);
}
