//! Which clients the helper refuses, which directories it refuses, and what it writes to the system log about both.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, missing_docs)]

use std::{
    fs,
    io::{Read, Write},
    os::{
        fd::AsFd,
        unix::{
            fs::{PermissionsExt, chown, symlink},
            net::{UnixDatagram, UnixStream},
            process::CommandExt,
        },
    },
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::Duration,
};

use promises::{Running, become_account, mount, wait_until, with_own_machine};
use vmnetd::{
    acl,
    client::Helper,
    server::Allowed,
    wire::{Code, Protocol, Request},
};

const DEV: u32 = 501;
const SOON: Duration = Duration::from_secs(15);
const FOLDER: &str = "Library/Application Support/com.iechor.desktop";

/// A helper with the part of a Mac's tree that it uses, owned by root.
struct Served {
    _process: Running,
    directory: tempfile::TempDir,
}

impl Served {
    fn with(arguments: &[&str]) -> Self {
        let directory = promises::open_directory();
        let make = |path: &str, mode: u32| {
            fs::create_dir_all(directory.path().join(path)).unwrap();
            fs::set_permissions(directory.path().join(path), fs::Permissions::from_mode(mode)).unwrap();
        };
        for path in ["Library", "Library/LaunchDaemons", "Library/PrivilegedHelperTools", "private", "private/var"] {
            make(path, 0o755);
        }
        make("private/etc", 0o755);
        make("Library/Application Support", 0o755);
        make(FOLDER, 0o755);
        // As on a Mac: owned by root and group `daemon`, which can write to it.
        make("private/var/run", 0o775);
        chown(directory.path().join("private/var/run"), Some(0), Some(1)).unwrap();
        let mut command = Command::new(promises::programs().join("vmnetd"));
        command.args(arguments).args(["--listen", "vmnetd.sock"]).current_dir(directory.path()).stdin(Stdio::null());
        let served = Self { _process: Running(command.spawn().unwrap()), directory };
        wait_until("the helper listens", SOON, || UnixStream::connect(served.at("vmnetd.sock")).is_ok());
        fs::set_permissions(served.at("vmnetd.sock"), fs::Permissions::from_mode(0o666)).unwrap();
        served.accounts("root:*:0:0::/var/root:/bin/sh\ndev:*:501:20::/Users/dev:/bin/zsh\n");
        served
    }

    fn at(&self, path: &str) -> PathBuf {
        self.directory.path().join(path)
    }

    fn accounts(&self, database: &str) {
        fs::write(self.at("private/etc/passwd"), database).unwrap();
    }

    fn helper(&self) -> Helper {
        Helper::at(&self.at("vmnetd.sock"))
    }

    /// Returns the error of the helper's client for an account, when it is refused.
    fn refused<T>(&self, uid: u32, asked: impl FnOnce(&Helper) -> Result<T, vmnetd::client::Error> + Send) -> String {
        std::thread::scope(|scope| {
            let asks = scope.spawn(|| {
                become_account(uid);
                let error = asked(&self.helper()).err().unwrap();
                format!("{error} help: {}", error.help())
            });
            asks.join().unwrap()
        })
    }

    /// Writes a file in place of the policy; its signature is not verified when it is read.
    fn policy(&self) -> PathBuf {
        let policy = self.at(FOLDER).join("registry-access.json");
        fs::write(&policy, "{}").unwrap();
        policy
    }
}

fn as_account(uid: u32, words: &[&str]) -> bool {
    Command::new(words[0]).args(&words[1..]).uid(uid).gid(80).stderr(Stdio::null()).status().unwrap().success()
}

/// macOS gives the uid of a deleted account to the next one.
#[test]
fn a_uid_that_was_given_to_another_account_gets_nothing() {
    if !with_own_machine("a_uid_that_was_given_to_another_account_gets_nothing") {
        return;
    }
    let served = Served::with(&["--allow", "501:dev", "--allow", "502:ann"]);
    let binds = |helper: &Helper| helper.listen(([127, 0, 0, 1], 81).into()).map(drop);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            become_account(DEV);
            binds(&served.helper()).unwrap();
        });
    });
    // `dev` is deleted, and the new standard account `guest2` gets the uid.
    served.accounts("root:*:0:0::/var/root:/bin/sh\nguest2:*:501:20::/Users/guest2:/bin/zsh\ndev:*:503:20:::\n");
    let said = served.refused(DEV, binds);
    assert!(said.contains("uid 501 is 'guest2' now, and the helper serves 'dev'"), "{said}");
    assert!(said.contains("iechor-setup apply"), "{said}");
    for asked in [Helper::uninstall, |helper: &Helper| helper.policy().map(drop)] {
        assert!(served.refused(DEV, asked).contains("'guest2' now"));
    }
    // The name with another uid is refused too, and so is a uid without an account.
    assert!(served.refused(503, binds).contains("uid 503 may not use the helper"));
    assert!(served.refused(502, binds).contains("uid 502 is no account now, and the helper serves 'ann'"));
    // A helper in a job of an older version goes by the uid alone until it is repaired.
    let older = Served::with(&["--allow", "501"]);
    older.accounts("guest2:*:501:20::/Users/guest2:/bin/zsh\n");
    std::thread::scope(|scope| {
        scope.spawn(|| {
            become_account(DEV);
            assert_eq!(older.helper().status().unwrap().version, vmnetd::VERSION);
        });
    });
}

/// Moving the policy's directory would remove the policy, and so allow removing the helper.
#[test]
fn a_policy_is_not_lifted_by_whoever_may_write_a_folder_above_it() {
    if !with_own_machine("a_policy_is_not_lifted_by_whoever_may_write_a_folder_above_it") {
        return;
    }
    let served = Served::with(&["--allow", "501:dev"]);
    let policy = served.policy();
    assert!(served.refused(DEV, Helper::uninstall).contains("a policy of your organisation is in force"));
    // As where any program of an administrator can write to /Library.
    chown(served.at("Library"), Some(0), Some(80)).unwrap();
    fs::set_permissions(served.at("Library"), fs::Permissions::from_mode(0o775)).unwrap();
    let aside = [
        "mv",
        served.at("Library/Application Support").to_str().unwrap(),
        served.at("Library/aside").to_str().unwrap(),
    ]
    .map(str::to_owned);
    assert!(as_account(DEV, &aside.each_ref().map(String::as_str)));
    assert!(!policy.exists());
    for asked in
        [Helper::uninstall, |helper: &Helper| helper.policy().map(drop), |helper: &Helper| helper.status().map(drop)]
    {
        let said = served.refused(DEV, asked);
        assert!(said.contains("'/Library' can be changed by others than root"), "{said}");
        assert!(said.contains("ls -led"), "{said}");
    }
    let said = served.refused(DEV, |helper| helper.put_policy(b"{}".to_vec()));
    assert!(said.contains("'/Library' can be changed by others than root"), "{said}");
}

/// Each directory on the path, and each way in which others can change it.
#[test]
fn the_helper_works_with_nothing_that_others_than_root_can_change() {
    if !with_own_machine("the_helper_works_with_nothing_that_others_than_root_can_change") {
        return;
    }
    let served = Served::with(&["--allow", "501:dev"]);
    let policy = served.policy();
    let run = |words: &[&str], path: &Path| {
        assert!(Command::new(words[0]).args(&words[1..]).arg(path).status().unwrap().success(), "{words:?}");
    };
    let refuses = |path: &str| {
        let said = served.refused(DEV, Helper::policy);
        assert!(said.contains(&format!("'/{path}' can be changed by others than root")), "{said}");
    };
    let reads = || assert_eq!(served.helper().policy().unwrap().as_deref(), Some(&b"{}"[..]));
    let file = format!("{FOLDER}/registry-access.json");
    for path in ["Library", "Library/Application Support", FOLDER, &file] {
        for (make, unmake) in [
            (&["chown", "501"][..], &["chown", "0"][..]),
            (&["chmod", "o+w"], &["chmod", "o-w"]),
            (&["setfacl", "-m", "u:501:rwx"], &["setfacl", "-b"]),
            (&["setfacl", "-m", "g:80:-wx"], &["setfacl", "-b"]),
        ] {
            reads();
            run(make, &served.at(path));
            refuses(path);
            run(unmake, &served.at(path));
        }
        // Read access is harmless.
        run(&["setfacl", "-m", "u:501:r-x"], &served.at(path));
        reads();
        run(&["setfacl", "-b"], &served.at(path));
        if path != file {
            // An ACL that everything created below inherits.
            run(&["setfacl", "-d", "-m", "u:501:rwx"], &served.at(path));
            refuses(path);
            run(&["setfacl", "-b"], &served.at(path));
        }
        run(&["chgrp", "80"], &served.at(path));
        run(&["chmod", "g+w"], &served.at(path));
        refuses(path);
        run(&["chmod", "g-w"], &served.at(path));
        run(&["chgrp", "0"], &served.at(path));
    }
    // A hard link, which any account can make on macOS: it grants no write access, and blocks nothing.
    fs::hard_link(&policy, served.at("second")).unwrap();
    reads();
    fs::remove_file(served.at("second")).unwrap();
    // A symbolic link on the path.
    fs::rename(served.at("Library/Application Support"), served.at("Library/real")).unwrap();
    symlink("real", served.at("Library/Application Support")).unwrap();
    assert!(served.refused(DEV, Helper::policy).contains("could not open '/Library/Application Support'"));
    fs::remove_file(served.at("Library/Application Support")).unwrap();
    fs::remove_dir_all(served.at("Library/real")).unwrap();
    // Nothing is removed if one of the directories is refused; group `daemon` may write to one, and no other.
    fs::write(served.at("Library/LaunchDaemons/com.iechor.vmnetd.plist"), "").unwrap();
    let tools = served.at("Library/PrivilegedHelperTools");
    run(&["chgrp", "1"], &tools);
    run(&["chmod", "g+w"], &tools);
    let said = served.refused(DEV, Helper::uninstall);
    assert!(said.contains("'/Library/PrivilegedHelperTools' can be changed by others"), "{said}");
    assert!(served.at("Library/LaunchDaemons/com.iechor.vmnetd.plist").exists());
    run(&["chmod", "1755"], &tools);
    served.helper().uninstall().unwrap();
    assert!(!served.at("Library/LaunchDaemons/com.iechor.vmnetd.plist").exists());
}

/// New files may inherit an ACL from their directory.
#[test]
fn an_inherited_access_control_list_is_removed_from_a_new_file() {
    let directory = promises::open_directory();
    let path = directory.path().join("new");
    let file = fs::File::create(&path).unwrap();
    let set = Command::new("setfacl").args(["-m", "u:501:rw"]).arg(&path).status().unwrap();
    assert!(set.success() && acl::lets_others_write(file.as_fd()).unwrap());
    acl::clear(file.as_fd()).unwrap();
    acl::clear(file.as_fd()).unwrap();
    assert!(!acl::lets_others_write(file.as_fd()).unwrap());
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o7000, 0);
}

#[test]
fn the_job_names_accounts_by_uid_and_name() {
    let allowed = |uid, name: Option<&str>| Some(Allowed { uid, name: name.map(str::to_owned) });
    assert_eq!(Allowed::parse("501:dev"), allowed(501, Some("dev")));
    assert_eq!(Allowed::parse("501"), allowed(501, None));
    assert_eq!(Allowed::parse("501:a:b"), allowed(501, Some("a:b")));
    for wrong in ["", ":", "501:", ":dev", "dev", "-1:dev", "4294967296:dev", " 501:dev"] {
        assert_eq!(Allowed::parse(wrong), None, "{wrong}");
    }
}

/// The system log: a socket of the test at `/dev/log`, in a `/dev` of its own.
fn system_log() -> UnixDatagram {
    let own = Path::new("/mnt");
    mount(&["-t", "tmpfs", "none"], own);
    for device in ["null", "urandom"] {
        fs::write(own.join(device), "").unwrap();
        mount(&["--bind", &format!("/dev/{device}")], &own.join(device));
    }
    let log = UnixDatagram::bind(own.join("log")).unwrap();
    log.set_read_timeout(Some(SOON)).unwrap();
    mount(&["--rbind", "/mnt"], Path::new("/dev"));
    log
}

#[test]
fn each_refusal_and_failure_is_a_line_in_the_systems_log_and_a_flood_is_not() {
    if !with_own_machine("each_refusal_and_failure_is_a_line_in_the_systems_log_and_a_flood_is_not") {
        return;
    }
    let log = system_log();
    let line = || {
        let mut bytes = [0; 2048];
        let got = log.recv(&mut bytes).unwrap();
        String::from_utf8(bytes[..got].to_vec()).unwrap()
    };
    let served = Served::with(&["--allow", "501:dev"]);
    let us = std::process::id();
    // Facility `auth`, severity `notice`.
    served.refused(777, |helper| helper.status());
    let said = line();
    assert!(said.starts_with("<37>vmnetd["), "{said}");
    assert!(said.ends_with(&format!("]: refused uid 777, process {us}: uid 777 may not use the helper of this Mac")));
    // Facility `daemon`, severity `err`.
    let taken = std::net::TcpListener::bind("127.0.0.1:81").unwrap();
    served.refused(DEV, |helper| {
        helper.listen(([127, 0, 0, 1], 82).into()).and_then(|_| helper.listen(([0, 0, 0, 0], 81).into()))
    });
    assert!(line().starts_with("<27>vmnetd["));
    drop(taken);
    // The name of an account can be chosen by an attacker.
    served.accounts("e\u{1b}[2Jvil\u{202e}:*:501:20:::\n");
    served.refused(DEV, |helper| helper.policy());
    let said = line();
    assert!(said.contains(r"uid 501 is 'e\u{1b}[2Jvil\u{202e}' now") && !said.contains('\u{1b}'), "{said}");
    let asks = |times: u32| {
        for _ in 0..times {
            let mut socket = UnixStream::connect(served.at("vmnetd.sock")).unwrap();
            let request = Request::Bind(Protocol::Tcp, ([127, 0, 0, 1], 1024).into());
            socket.write_all(&request.to_bytes()).unwrap();
            let mut answer = Vec::new();
            socket.read_to_end(&mut answer).unwrap();
            assert_eq!(answer[4], Code::NotPrivileged as u8);
        }
    };
    // Nothing reads the log meanwhile: the helper does not block.
    asks(20_000);
    log.set_nonblocking(true).unwrap();
    let mut lines = 0;
    let mut bytes = [0; 2048];
    while log.recv(&mut bytes).is_ok() {
        lines += 1;
    }
    assert!(lines <= 600, "{lines} lines for 20,000 refusals");
    log.set_nonblocking(false).unwrap();
    wait_until("the next line says how many are missing", SOON, || {
        asks(1);
        log.set_nonblocking(true).unwrap();
        std::iter::from_fn(|| {
            let mut bytes = [0; 2048];
            log.recv(&mut bytes).ok().map(|got| String::from_utf8_lossy(&bytes[..got]).into_owned())
        })
        .any(|line| line.contains(" more lines were left out"))
    });
}
