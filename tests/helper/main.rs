//! The privileged helper, really running: started on demand by the simulated launchd, with real uids, in a network
//! namespace of its own.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, missing_docs)]

mod forwarding;
mod refusals;

use std::{
    fs,
    io::{Read, Write},
    os::unix::{fs::MetadataExt, process::CommandExt},
    path::PathBuf,
    process::{Command, Stdio},
    time::Duration,
};

use model::{PromptAnswer, names};
use promises::{Mac, Running, wait_until, with_own_machine};
use simulator::Kind;

const DEV: u32 = 501;
const SOON: Duration = Duration::from_secs(15);

fn helper_runs(mac: &Mac) -> bool {
    mac.launchctl(&["print", "system/com.iechor.vmnetd"]).1.contains("state = running")
}

/// Returns the programs of this Mac that run as root, other than its launchd.
fn roots(mac: &Mac) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for process in fs::read_dir("/proc").unwrap().flatten() {
        let Ok(program) = fs::read_link(process.path().join("exe")) else { continue };
        let root = fs::metadata(process.path()).is_ok_and(|meta| meta.uid() == 0);
        if root && program.starts_with(mac.path()) {
            found.push(program);
        }
    }
    found
}

/// Starts a web server of the person.
fn web_server(directory: &tempfile::TempDir) -> (Running, &'static str) {
    fs::write(directory.path().join("index.html"), "from the engine").unwrap();
    let mut command = Command::new("python3");
    command
        .args(["-u", "-m", "http.server", "18080", "--bind", "127.0.0.1", "--directory"])
        .arg(directory.path())
        .stderr(Stdio::null())
        .uid(DEV)
        .gid(20);
    (Running::until(command, "Serving HTTP"), "127.0.0.1:18080")
}

fn fetch(url: &str) -> String {
    let output = Command::new("curl").args(["-sS", "--max-time", "10", url]).output().unwrap();
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

fn exposed(mac: &Mac, arguments: &[&str], says: &str) -> Running {
    Running::until(mac.as_account(DEV, &[&["expose"], arguments].concat()), says)
}

#[test]
fn port_80_works_on_demand_after_idling_and_after_a_restart_and_leaves_nothing() {
    if !with_own_machine("port_80_works_on_demand_after_idling_and_after_a_restart_and_leaves_nothing") {
        return;
    }
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    let before = mac.tree();
    let booted = mac.boot();
    mac.setup(&["apply", "--recommended", "--yes"]).exits(0);
    // Set-up contacted the helper once, to see whether macOS starts it; below, it exits by itself.
    let helper = mac.at(names::HELPER);
    assert_eq!(roots(&mac), [helper], "something else of ours runs as root after set-up");
    let pages = promises::open_directory();
    let (_server, to) = web_server(&pages);
    let port = exposed(&mac, &["127.0.0.1:80", "--to", to], "bound by the helper");
    assert_eq!(fetch("http://127.0.0.1:80/"), "from the engine");
    assert!(helper_runs(&mac) && !roots(&mac).is_empty());
    // The port stays bound after the helper has exited.
    wait_until("the helper is gone", Duration::from_secs(75), || !helper_runs(&mac));
    assert_eq!(roots(&mac), [""; 0].map(PathBuf::from));
    assert_eq!(fetch("http://127.0.0.1:80/"), "from the engine");
    drop(port);
    // From here on a password prompt would be denied.
    mac.answers(PromptAnswer::Deny);
    simulator::reboot(&mac.path()).unwrap();
    wait_until("the default socket is back", SOON, || mac.at(names::DEFAULT_SOCKET).is_symlink());
    assert_eq!(
        fs::read_link(mac.at(names::DEFAULT_SOCKET)).unwrap().to_str(),
        Some("/Users/dev/.iechor/run/iechor.sock")
    );
    mac.setup(&["status"]).exits(0);
    let port = exposed(&mac, &["127.0.0.1:80", "--to", to], "bound by the helper");
    assert_eq!(fetch("http://127.0.0.1:80/"), "from the engine");
    drop(port);
    mac.answers(PromptAnswer::Allow);
    mac.setup(&["uninstall", "--yes"]).exits(0);
    drop(booted);
    assert_eq!(mac.difference(&before), [""; 0]);
}

#[test]
fn the_helper_can_be_removed_in_three_ways_and_each_leaves_nothing() {
    if !with_own_machine("the_helper_can_be_removed_in_three_ways_and_each_leaves_nothing") {
        return;
    }
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    let before = mac.tree();
    let booted = mac.boot();
    let own = |mac: &Mac| [names::HELPER, names::HELPER_PLIST].map(|path| mac.at(path).exists());
    let by_hand = |words: &[&str], path: &str| {
        assert!(Command::new(words[0]).args(&words[1..]).arg(mac.at(path)).status().unwrap().success());
    };
    // By the commands of the manual. Set-up then reports what differs.
    mac.setup(&["apply", "--recommended", "--yes"]).exits(0);
    assert_eq!(mac.launchctl(&["unload", "-w", names::HELPER_PLIST]).0, 0);
    by_hand(&["rm"], names::HELPER_PLIST);
    by_hand(&["rm"], names::HELPER);
    mac.setup(&["status"]).exits(3).says("com.iechor.vmnetd");
    // A job that `unload -w` disabled is enabled by a repair.
    mac.setup(&["repair", "--yes"]).exits(0);
    mac.setup(&["status"]).exits(0);
    drop(exposed(&mac, &["127.0.0.1:80", "--to", "127.0.0.1:1"], "bound by the helper"));
    // By the helper's own verb, while it runs.
    let socket = mac.at(names::HELPER_SOCKET);
    std::thread::spawn(move || {
        promises::become_account(DEV);
        vmnetd::client::Helper::at(&socket).uninstall().unwrap();
    })
    .join()
    .unwrap();
    wait_until("launchd forgets it", SOON, || mac.launchctl(&["print", "system/com.iechor.vmnetd"]).0 == 113);
    assert_eq!(own(&mac), [false, false]);
    wait_until("it ends", SOON, || roots(&mac).is_empty());
    mac.setup(&["status"]).exits(3);
    mac.setup(&["repair", "--yes"]).exits(0);
    // By uninstalling, while it runs.
    drop(exposed(&mac, &["127.0.0.1:80", "--to", "127.0.0.1:1"], "bound by the helper"));
    mac.setup(&["uninstall", "--yes"]).exits(0);
    assert_eq!(own(&mac), [false, false]);
    assert!(roots(&mac).is_empty());
    drop(booted);
    assert_eq!(mac.difference(&before), [""; 0]);
}

/// What the clients of these helpers are told, one after the other.
fn statuses(answers: Vec<Vec<u8>>) -> Vec<Result<vmnetd::wire::Status, vmnetd::client::Error>> {
    let directory = promises::open_directory();
    let socket = directory.path().join("vmnetd.sock");
    let listener = std::os::unix::net::UnixListener::bind(&socket).unwrap();
    let count = answers.len();
    std::thread::scope(|scope| {
        scope.spawn(|| {
            for answer in answers {
                let (mut client, _) = listener.accept().unwrap();
                client.read_exact(&mut [0; 8]).unwrap();
                client.write_all(&answer).unwrap();
            }
        });
        (0..count).map(|_| vmnetd::client::Helper::at(&socket).status()).collect()
    })
}

#[test]
fn a_helper_of_another_release_serves_on_if_it_speaks_a_version_of_the_protocol_that_the_app_does() {
    use vmnetd::wire::{Served, answer_bytes};
    let says = |status: &str| answer_bytes(&Ok(status.as_bytes().to_vec()));
    // The first helpers did not say which versions they serve.
    let old = says(r#"{"version":"0.0.1","policy":null}"#);
    let newer = says(r#"{"version":"9.0.0","policy":7,"serves":{"min":1,"max":9},"more":"than is known"}"#);
    let told: Vec<_> = statuses(vec![old, newer]).into_iter().map(Result::unwrap).collect();
    assert_eq!((told[0].version.as_str(), told[0].serves), ("0.0.1", Served { min: 1, max: 1 }));
    assert_eq!((told[1].version.as_str(), told[1].policy), ("9.0.0", Some(7)));
}

#[test]
fn a_helper_with_no_version_in_common_is_told_apart_and_repair_is_the_answer() {
    use vmnetd::wire::{Code, Refusal, answer_bytes};
    let says = |status: &str| answer_bytes(&Ok(status.as_bytes().to_vec()));
    let refuses = Refusal { code: Code::OtherVersion, errno: 0, text: "this helper speaks version 0".to_owned() };
    let older_framing = [b"iEc\x00\x00\x00".as_slice(), &[0, 0]].concat();
    let newer = says(r#"{"version":"9.0.0","policy":null,"serves":{"min":8,"max":9}}"#);
    let nonsense = says(r#"{"version":"9.0.0","policy":null,"serves":{"min":9,"max":0}}"#);
    for told in statuses(vec![newer, nonsense, answer_bytes(&Err(refuses)), older_framing]) {
        let error = told.unwrap_err();
        assert!(error.to_string().contains("version"), "{error}");
        assert_eq!(error.help(), "run: iechor-setup repair", "{error}");
    }
}

#[test]
fn socket_activation_by_systemd_starts_the_helper() {
    let directory = promises::open_directory();
    let socket = directory.path().join("vmnetd.sock");
    let mut command = Command::new("systemd-socket-activate");
    command.arg("-l").arg(&socket).arg(promises::programs().join("vmnetd"));
    let uid = rustix::process::geteuid().as_raw().to_string();
    command.args(["--allow", &uid, "--idle-exit", "1"]).current_dir(directory.path()).stderr(Stdio::null());
    let mut activated = Running(command.spawn().unwrap());
    let helper = vmnetd::client::Helper::at(&socket);
    // The socket exists a moment before anything listens.
    wait_until("systemd listens", SOON, || helper.status().is_ok());
    assert_eq!(helper.status().unwrap().version, vmnetd::VERSION);
    assert_eq!(helper.policy().unwrap(), None);
    // Idle, it exits with success.
    assert!(activated.0.wait().unwrap().success());
}

#[test]
fn the_trial_for_real_macs_passes_on_a_simulated_one() {
    if !with_own_machine("the_trial_for_real_macs_passes_on_a_simulated_one") {
        return;
    }
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    let programs = mac.at(names::BUNDLE).join("Contents/MacOS");
    fs::copy(programs.join("iechor-setup"), programs.join("install")).unwrap();
    let before = mac.tree();
    let booted = mac.boot();
    let trial = concat!(env!("CARGO_MANIFEST_DIR"), "/macos/trial");
    let ran = Command::new(trial).arg("--prefix").arg(mac.path()).stdin(Stdio::null()).output().unwrap();
    let said = String::from_utf8_lossy(&ran.stdout).into_owned() + &String::from_utf8_lossy(&ran.stderr);
    assert!(ran.status.success(), "{said}");
    assert!(said.ends_with("all as it was before\n"), "{said}");
    drop(booted);
    assert_eq!(mac.difference(&before), [""; 0]);
}
