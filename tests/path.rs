//! Terminals find the tools: real login shells in a simulated home, the block in their profiles, and what is told.
//! Whatever a profile is and whoever writes it meanwhile, nothing in it is lost, and afterwards it is what it was.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, missing_docs)]

#[path = "path/edits.rs"]
mod edits;

use std::{
    fs,
    os::unix::fs::{MetadataExt, PermissionsExt, lchown, symlink},
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use model::{PromptAnswer, names};
use promises::{Mac, Ran};
use simulator::Spec;

const HOME: &str = "/Users/dev";
const PROFILE: [&str; 8] = ["apply", "--yes", "--cli", "user", "--no-socket", "--no-ports", "--path", "profile"];
const TELL: [&str; 8] = ["apply", "--yes", "--cli", "user", "--no-socket", "--no-ports", "--path", "tell"];
const SHELLS: [&str; 4] = ["/bin/zsh", "/bin/bash", "/opt/homebrew/bin/fish", "/bin/tcsh"];

fn a_mac(shell: &str) -> Mac {
    Mac::made(|spec| Spec { answer: PromptAnswer::Allow, shell: Some(shell.to_owned()), ..spec })
}

fn home(mac: &Mac, name: &str) -> PathBuf {
    let home = mac.at(HOME);
    if name.is_empty() { home } else { home.join(name) }
}

/// Makes something the person's.
fn theirs(path: &Path) {
    if rustix::process::geteuid().is_root() {
        lchown(path, Some(501), Some(20)).unwrap();
    }
}

fn write(mac: &Mac, name: &str, text: &[u8]) {
    let path = home(mac, name);
    let mut above: Vec<&Path> = path.ancestors().skip(1).take_while(|above| !above.exists()).collect();
    above.reverse();
    for directory in above {
        fs::create_dir(directory).unwrap();
        theirs(directory);
    }
    fs::write(&path, text).unwrap();
    theirs(&path);
}

/// All files of the home but what the shells keep for themselves there, and what set-up keeps.
fn dotfiles(mac: &Mac) -> Vec<(PathBuf, String)> {
    let tree = mac.tree().into_iter().filter(|(path, _)| path.starts_with("Users/dev"));
    let own = ["Library", ".iechor", ".local", ".cache"].map(|name| Path::new("Users/dev").join(name));
    let rest = tree.filter(|(path, _)| !own.iter().any(|own| path.starts_with(own)));
    rest.map(|(path, entry)| (path, format!("{entry:?}"))).collect()
}

/// What a real login shell prints for a command, with nothing of this process.
fn login(mac: &Mac, shell: &str, command: &str) -> String {
    let program = Path::new("/usr/bin").join(names::split(shell).1);
    assert!(program.exists(), "'{}' is needed here: ./dev setup installs it", program.display());
    let mut process = match rustix::process::geteuid().is_root() {
        false => Command::new(&program),
        true => {
            let mut process = Command::new("/usr/bin/setpriv");
            process.args(["--reuid", "501", "--regid", "20", "--clear-groups", "--"]).arg(&program);
            process
        }
    };
    // Only a login shell by its name takes a command beside.
    let login: &[&str] = if shell.ends_with("tcsh") { &["-c"] } else { &["-l", "-c"] };
    process.args(login).arg(command).env_clear().stdin(Stdio::null());
    process.envs([("HOME", home(mac, "").as_os_str()), ("USER", "dev".as_ref()), ("TERM", "dumb".as_ref())]);
    process.env("PATH", "/usr/bin:/bin");
    String::from_utf8(process.output().unwrap().stdout).unwrap()
}

#[test]
fn a_real_login_shell_finds_the_tools_and_afterwards_every_dotfile_is_what_it_was() {
    for shell in SHELLS {
        for own in [None, Some(".bash_profile"), Some(".bash_login"), Some(".tcshrc"), Some(".config/fish/config.fish")]
        {
            let mac = a_mac(shell);
            if let Some(own) = own {
                write(&mac, own, b"# mine, without an end");
            }
            login(&mac, shell, "true");
            let before = dotfiles(&mac);
            mac.setup(&PROFILE).exits(0).says("New terminals find the tools");
            let tool = home(&mac, ".iechor/bin/hello");
            fs::write(&tool, "#!/bin/sh\necho hello\n").unwrap();
            fs::set_permissions(&tool, fs::Permissions::from_mode(0o755)).unwrap();
            assert_eq!(login(&mac, shell, "hello"), "hello\n", "{shell} {own:?}");
            let path = login(&mac, shell, "printenv PATH");
            let bin = home(&mac, names::USER_BIN);
            assert!(path.starts_with(&format!("{}:", bin.display())), "{shell} {own:?}: {path}");
            // Once more in it: nothing is added again.
            let twice = login(&mac, shell, &format!("{} -c 'printenv PATH'", names::split(shell).1));
            assert_eq!(twice.matches(&*bin.to_string_lossy()).count(), 1, "{shell} {own:?}: {twice}");
            mac.setup(&PROFILE).exits(0).says("everything was already as chosen");
            fs::remove_file(tool).unwrap();
            mac.setup(&["uninstall", "--yes"]).exits(0);
            assert_eq!(dotfiles(&mac), before, "{shell} {own:?}");
        }
    }
}

#[test]
fn no_file_is_made_that_would_hide_another() {
    for (shell, has, edited) in [
        ("/bin/bash", &[][..], ".profile"),
        ("/bin/bash", &[".profile"], ".profile"),
        ("/bin/bash", &[".bash_login", ".profile"], ".bash_login"),
        ("/bin/bash", &[".bash_profile", ".bash_login"], ".bash_profile"),
        ("/bin/tcsh", &[], ".cshrc"),
        ("/bin/tcsh", &[".cshrc"], ".cshrc"),
        ("/bin/tcsh", &[".cshrc", ".tcshrc"], ".tcshrc"),
        ("/usr/local/bin/fish", &[], ".config/fish/conf.d/iechor.fish"),
    ] {
        let mac = a_mac(shell);
        has.iter().for_each(|name| write(&mac, name, b"# mine\n"));
        let ran = mac.setup(&PROFILE).exits(0);
        assert!(ran.said().contains(&format!("{HOME}/{edited}: added at its end: ")), "{}", ran.said());
        assert!(fs::read_to_string(home(&mac, edited)).unwrap().contains(".iechor/bin"), "{shell} {has:?}");
        for other in [".profile", ".bash_login", ".bash_profile", ".cshrc", ".tcshrc"] {
            assert_eq!(home(&mac, other).exists(), has.contains(&other) || other == edited, "{shell} {has:?} {other}");
        }
    }
}

#[test]
fn zsh_is_asked_where_its_profile_lies_and_it_is_taken_back_wherever_that_is_by_then() {
    let mac = a_mac("/bin/zsh");
    write(&mac, ".zshenv", b"echo Welcome\nZDOTDIR=$HOME/.config/zsh\n");
    write(&mac, ".config/zsh/.zprofile", b"# mine\n");
    let before = dotfiles(&mac);
    mac.setup(&PROFILE).exits(0).says("New terminals find the tools");
    let moved = fs::read_to_string(home(&mac, ".config/zsh/.zprofile")).unwrap();
    assert!(moved.contains("Added by iEchor Setup"), "{moved}");
    assert_eq!(fs::read(home(&mac, ".zprofile")).unwrap(), b"export EDITOR=vi\n");
    // The login shell becomes another one: its file gets the block, and this one loses it.
    mac.set("shells", "{ dev = \"/bin/bash\" }");
    let text = fs::read_to_string(mac.path().join(names::SIMULATED_MAC)).unwrap();
    fs::write(mac.path().join(names::SIMULATED_MAC), text.replace("[shells]\ndev = \"/bin/zsh\"\n", "")).unwrap();
    mac.setup(&PROFILE).exits(0).says("New terminals find the tools");
    assert_eq!(fs::read(home(&mac, ".config/zsh/.zprofile")).unwrap(), b"# mine\n");
    assert!(home(&mac, ".profile").exists());
    mac.set("shells", "{ dev = \"/bin/zsh\" }");
    mac.setup(&["uninstall", "--yes"]).exits(0);
    assert_eq!(dotfiles(&mac), before);
}

#[test]
fn a_block_that_the_person_removed_is_not_added_again_until_they_choose_it_anew() {
    let mac = a_mac("/bin/zsh");
    let profile = home(&mac, ".zprofile");
    mac.setup(&PROFILE).exits(0);
    fs::write(&profile, "# mine\n").unwrap();
    for again in [&["status"][..], &PROFILE, &["repair", "--yes"]] {
        let ran = mac.setup(again);
        assert_eq!(fs::read(&profile).unwrap(), b"# mine\n", "{}", ran.said());
    }
    mac.setup(&["status"]).says("are not added again").says("export PATH=");
    mac.setup(&TELL).exits(0);
    mac.setup(&PROFILE).exits(0).says("New terminals find the tools");
    // One that was changed is mended.
    let text = fs::read_to_string(&profile).unwrap();
    fs::write(&profile, text.replace("export PATH", "export NOTHING") + "# more\n").unwrap();
    mac.setup(&["status"]).says("Needs repair");
    mac.setup(&["repair", "--yes"]).exits(0);
    mac.setup(&["uninstall", "--yes"]).exits(0);
    assert_eq!(fs::read(&profile).unwrap(), b"# mine\n# more\n");
}

/// Makes something of `~/.zprofile`, which is not there.
type Makes = fn(&Mac, &Path);

#[test]
fn a_profile_that_cannot_be_edited_is_left_with_a_message_and_all_else_is_set_up() {
    let cases: [(&str, Makes, &str); 9] = [
        ("a directory", |_, at| fs::create_dir(at).unwrap(), "is not a regular file"),
        (
            "a pipe",
            |_, at| {
                let made = Command::new("mkfifo").arg(at).status().unwrap();
                assert!(made.success());
            },
            "is not a regular file",
        ),
        (
            "read-only",
            |_, at| {
                fs::write(at, "# mine\n").unwrap();
                fs::set_permissions(at, fs::Permissions::from_mode(0o444)).unwrap();
            },
            "is read-only",
        ),
        (
            "closed",
            |_, at| {
                fs::write(at, "# mine\n").unwrap();
                fs::set_permissions(at, fs::Permissions::from_mode(0o200)).unwrap();
            },
            "read '",
        ),
        ("a link that leads nowhere", |_, at| symlink("dotfiles/zprofile", at).unwrap(), "is a link, and"),
        ("a link to itself", |_, at| symlink(".zprofile", at).unwrap(), "is not a regular file"),
        ("large", |_, at| fs::write(at, vec![b'#'; (1 << 20) + 1]).unwrap(), "is larger than 1 MiB"),
        (
            "of two names",
            |mac, at| {
                fs::write(at, "# mine\n").unwrap();
                fs::hard_link(at, home(mac, "zprofile")).unwrap();
            },
            "has more than one name",
        ),
        ("a link to a file of root", |_, at| symlink("/etc/hosts", at).unwrap(), "'/private/etc/hosts'"),
    ];
    for (what, make, says) in cases {
        let mac = a_mac("/bin/zsh");
        let profile = home(&mac, ".zprofile");
        fs::remove_file(&profile).unwrap();
        make(&mac, &profile);
        theirs(&profile);
        // Whoever is not root cannot read it here either.
        let can_look = what != "closed" || rustix::process::geteuid().is_root();
        let look = || if can_look { dotfiles(&mac) } else { Vec::new() };
        let before = look();
        let ran = mac.setup(&PROFILE).says(says);
        let ran = ran.says("the line is: export PATH=\"$HOME/.iechor/bin:$PATH\"");
        assert!(home(&mac, ".iechor/bin/iechor").is_symlink(), "{what}: {}", ran.said());
        assert_eq!(look(), before, "{what}");
        mac.setup(&["status"]).says(says);
        mac.setup(&["uninstall", "--yes"]).exits(0);
        assert_eq!(look(), before, "{what}");
    }
}

#[test]
fn a_profile_that_is_a_link_is_written_where_the_link_leads() {
    let cases: [(&str, bool); 3] =
        [("dotfiles/zprofile", true), ("/Users/dev/dotfiles/zprofile", true), ("dotfiles/new", false)];
    for (target, exists) in cases {
        let mac = a_mac("/bin/zsh");
        let profile = home(&mac, ".zprofile");
        fs::remove_file(&profile).unwrap();
        write(&mac, "dotfiles/zprofile", b"# mine\n");
        let file = home(&mac, &format!("dotfiles/{}", names::split(target).1));
        if exists {
            fs::set_permissions(&file, fs::Permissions::from_mode(0o600)).unwrap();
        }
        symlink(target, &profile).unwrap();
        theirs(&profile);
        let before = dotfiles(&mac);
        mac.setup(&PROFILE).exits(0);
        assert!(profile.is_symlink() && file.is_file(), "{target}");
        assert_eq!(file.metadata().unwrap().mode() & 0o777, if exists { 0o600 } else { 0o644 });
        assert!(fs::read_to_string(&file).unwrap().contains(".iechor/bin"), "{target}");
        mac.setup(&["uninstall", "--yes"]).exits(0);
        assert_eq!(dotfiles(&mac), before, "{target}");
    }
}

/// Runs it, which takes less than three seconds. On a busy machine it may be tried twice.
fn in_time(mac: &Mac, arguments: &[&str]) -> Ran {
    let mut took = Duration::ZERO;
    for _ in 0..2 {
        let since = Instant::now();
        let ran = mac.setup(arguments);
        took = since.elapsed();
        if took < Duration::from_secs(3) {
            return ran;
        }
    }
    panic!("{arguments:?} took {took:?}");
}

#[test]
fn a_login_shell_that_hangs_or_is_not_there_costs_three_seconds_at_most_and_is_named() {
    let mac = a_mac("/Users/dev/shell");
    let asked = |text: &str| {
        write(&mac, "shell", text.as_bytes());
        fs::set_permissions(home(&mac, "shell"), fs::Permissions::from_mode(0o755)).unwrap();
    };
    mac.setup(&TELL).says("What new terminals find is not known: '/Users/dev/shell' is not there");
    asked("#!/bin/sh\necho $$ > \"$HOME/pid\"\nsleep 100\n");
    in_time(&mac, &["status"]).says("'/Users/dev/shell' gives no answer within 2.5 s").says("export PATH=");
    // Nothing of it is left running.
    let pid = fs::read_to_string(home(&mac, "pid")).unwrap();
    let group = Command::new("ps").args(["-o", "pid=", "-g", pid.trim()]).output().unwrap();
    assert_eq!(String::from_utf8_lossy(&group.stdout), "");
    asked("#!/bin/sh\nexit 7\n");
    mac.setup(&["status"]).says("'/Users/dev/shell' ended without an answer");
    asked("#!/bin/sh\necho Welcome\nshift\nexec /bin/sh \"$@\"\n");
    mac.setup(&["status"]).says("export PATH=");
    in_time(&mac, &PROFILE).says("the files of the login shell '/Users/dev/shell' are not edited by setup");

    let mac = a_mac("/bin/zsh");
    write(&mac, ".zshenv", b"sleep 100\n");
    in_time(&mac, &PROFILE).says("it is not known where the login shell reads its profile");
    assert!(home(&mac, ".iechor/bin/iechor").is_symlink());
}

#[test]
fn zsh_is_asked_once_in_a_run_where_its_profile_lies() {
    let mac = a_mac("/Users/dev/bin/zsh");
    let program = "#!/bin/sh\nprintf '%s ' \"$1\" >> \"$HOME/asked\"\nexec /usr/bin/zsh \"$@\"\n";
    write(&mac, "bin/zsh", program.as_bytes());
    fs::set_permissions(home(&mac, "bin/zsh"), fs::Permissions::from_mode(0o755)).unwrap();
    write(&mac, ".zshenv", b"ZDOTDIR=$HOME/.config/zsh\n");
    write(&mac, ".config/zsh/.zprofile", b"# mine\n");
    let asked = |arguments: &[&str]| {
        write(&mac, "asked", b"");
        mac.setup(arguments).says("New terminals find the tools");
        let asked = fs::read_to_string(home(&mac, "asked")).unwrap();
        asked.matches("-c ").count()
    };
    assert_eq!(asked(&PROFILE), 1);
    assert_eq!(asked(&["status"]), 1);
}

#[test]
fn zsh_is_asked_anew_where_its_profile_lies_when_a_file_that_it_reads_first_changes() {
    let mac = a_mac("/bin/zsh");
    write(&mac, ".zshenv", b"ZDOTDIR=$HOME/one\n");
    write(&mac, "one/.zprofile", b"");
    write(&mac, "two/.zprofile", b"");
    // Only this thread, which ends with the test.
    if rustix::process::geteuid().is_root() {
        promises::become_account(501);
    }
    let tree = plan::Tree::at(Some(&mac.path())).unwrap();
    let person = tree.person(501).unwrap();
    let lies_at = || {
        let facts = plan::Facts::probe(&tree, &person).unwrap();
        facts.home.unwrap().own.profile.file.unwrap().path
    };
    assert_eq!(lies_at(), "/Users/dev/one/.zprofile");
    assert_eq!(lies_at(), "/Users/dev/one/.zprofile");
    fs::write(home(&mac, ".zshenv"), "ZDOTDIR=$HOME/two\n").unwrap();
    assert_eq!(lies_at(), "/Users/dev/two/.zprofile");
}

#[test]
fn what_is_told_is_checked_in_the_login_shell() {
    let mac = a_mac("/bin/zsh");
    mac.setup(&TELL)
        .exits(0)
        .says("Add this line to ~/.zprofile, so that")
        .says("export PATH=\"$HOME/.iechor/bin:$PATH\"");
    mac.setup(&["status"]).says("export IECHOR_HOST=\"unix:///Users/dev/.iechor/run/iechor.sock\"");
    let lines =
        "export PATH=\"$HOME/.iechor/bin:$PATH\"\nexport IECHOR_HOST=\"unix://$HOME/.iechor/run/iechor.sock\"\n";
    write(&mac, ".zprofile", lines.as_bytes());
    let ran = mac.setup(&["status"]).exits(0).says("New terminals find the tools");
    assert!(!ran.said().contains("left to you"), "{}", ran.said());
    // Another one is found first.
    let other = mac.at("/usr/bin/iechor");
    fs::write(&other, "#!/bin/sh\n").unwrap();
    fs::set_permissions(&other, fs::Permissions::from_mode(0o755)).unwrap();
    write(&mac, ".zprofile", b"PATH=$PATH:$HOME/.iechor/bin\n");
    mac.setup(&["status"]).says("New terminals find other tools first: /usr/bin/iechor").says("IECHOR_HOST");
}

#[test]
fn everybody_finds_the_tools_in_the_app_and_the_file_goes_again() {
    let mac = a_mac("/bin/zsh");
    let before = mac.tree();
    let apply = ["apply", "--yes", "--cli", "user", "--no-socket", "--no-ports", "--path", "everybody"];
    mac.setup(&apply).exits(0).says("New terminals find the tools");
    let file = mac.at(names::PATHS_FILE);
    assert_eq!(fs::read_to_string(&file).unwrap(), "/Applications/iEchor.app/Contents/Resources/bin\n");
    assert_eq!(file.metadata().unwrap().mode() & 0o7777, 0o644);
    mac.setup(&["uninstall", "--yes"]).exits(0);
    assert_eq!(mac.difference(&before), [""; 0]);
    fs::write(&file, "/opt/other\n").unwrap();
    mac.setup(&apply).says("iechor.paths");
    assert_eq!(fs::read_to_string(&file).unwrap(), "/opt/other\n");
    let replace = [&apply[..], &["--replace", "iechor.paths"]].concat();
    mac.setup(&replace).exits(0).says("New terminals find the tools");
    mac.setup(&["uninstall", "--yes"]).exits(0);
    assert_eq!(fs::read_to_string(&file).unwrap(), "/opt/other\n");
}
