//! Accounts, mounts and network namespaces of a test's own.

use std::{
    path::Path,
    process::{Command, Stdio},
};

use crate::say;

/// Runs a test as root in mount and network namespaces of its own: in a child process, where this returns true. In the
/// parent it returns false, after the child passed, or if namespaces are not possible here. `test` is the name of the
/// test with its module.
pub fn with_own_machine(test: &str) -> bool {
    if std::env::var_os("IECHOR_OWN_MACHINE").is_some_and(|inside| inside == test) {
        return true;
    }
    let can_sudo = || {
        let asked = Command::new("sudo").args(["-n", "true"]).stderr(Stdio::null()).status();
        asked.is_ok_and(|status| status.success())
    };
    let mut unshare = if rustix::process::geteuid().is_root() {
        Command::new("unshare")
    } else if can_sudo() {
        let mut sudo = Command::new("sudo");
        sudo.args(["-n", "--preserve-env=IECHOR_OWN_MACHINE,IECHOR_BUILT", "unshare"]);
        sudo
    } else {
        say(&format!("NOT RUN, needs root or sudo: {test}"));
        return false;
    };
    let ran = unshare
        .args(["--mount", "--net", "--propagation", "private", "--", "sh", "-c"])
        .arg("ip link set lo up && echo 1024 > /proc/sys/net/ipv4/ip_unprivileged_port_start && exec \"$@\"")
        .arg("sh")
        .arg(std::env::current_exe().unwrap())
        .args(["--exact", test, "--nocapture"])
        .env("IECHOR_OWN_MACHINE", test)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&ran.stdout).into_owned() + &String::from_utf8_lossy(&ran.stderr);
    println!("{said}");
    // A name that no test has would filter out all of them and succeed.
    let passed = ran.status.success() && said.contains("1 passed");
    assert!(passed, "'{test}' failed with a machine of its own");
    false
}

/// Mounts or remounts.
pub fn mount(arguments: &[&str], at: &Path) {
    let mounted = Command::new("mount").args(arguments).arg(at).status().unwrap();
    assert!(mounted.success(), "mount {arguments:?} '{}'", at.display());
}

/// Changes only this thread to an account other than root.
pub fn become_account(uid: u32) {
    use rustix::process::{Gid, Uid};
    use rustix::thread::{set_thread_groups, set_thread_res_gid, set_thread_res_uid};
    set_thread_groups(&[]).unwrap();
    let (uid, gid) = (Uid::from_raw(uid), Gid::from_raw(20));
    set_thread_res_gid(gid, gid, gid).unwrap();
    set_thread_res_uid(uid, uid, uid).unwrap();
}

/// Files of `/etc` that only this test sees; for use inside [`with_own_machine`].
pub struct Etc(tempfile::TempDir);

impl Etc {
    /// Mounts `passwd`, `shadow` and `sudoers` with root and these accounts, whose passwords are all `password`.
    pub fn with(accounts: &[(&str, u32)], sudoers: &str) -> Self {
        let etc = Self(crate::open_directory());
        let line = |(name, uid): &(&str, u32)| format!("{name}:x:{uid}:20:{name}:/:/bin/sh\n");
        let passwd: String = accounts.iter().map(line).collect();
        etc.over("passwd", &format!("root:x:0:0:root:/root:/bin/sh\n{passwd}"), 0o644);
        // crypt(3), SHA-512, of the word `password`.
        let hash = Command::new("openssl").args(["passwd", "-6", "-salt", "iechor", "password"]).output().unwrap();
        let hash = String::from_utf8(hash.stdout).unwrap();
        let line = |(name, _): &(&str, u32)| format!("{name}:{}:19000:0:99999:7:::\n", hash.trim());
        let shadow: String = accounts.iter().map(line).collect();
        etc.over("shadow", &format!("root:*:19000:0:99999:7:::\n{shadow}"), 0o640);
        etc.over("sudoers", sudoers, 0o440);
        etc
    }

    /// Mounts a file over the real one.
    pub fn over(&self, name: &str, text: &str, mode: u32) {
        use std::os::unix::fs::PermissionsExt;
        let file = self.0.path().join(name);
        std::fs::write(&file, text).unwrap();
        std::fs::set_permissions(&file, std::fs::Permissions::from_mode(mode)).unwrap();
        let at = format!("/etc/{name}");
        let _ = Command::new("umount").arg(&at).stderr(Stdio::null()).status();
        mount(&["--bind", file.to_str().unwrap()], Path::new(&at));
    }
}
