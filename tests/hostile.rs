//! Hostile clients of the privileged helper: whatever they send, delay, attach or cut off, honest clients are served,
//! and no resource grows.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, missing_docs)]

use std::{
    fs,
    io::{IoSlice, Read, Write},
    mem::MaybeUninit,
    net::SocketAddr,
    os::{
        fd::AsFd,
        unix::{fs::PermissionsExt, net::UnixStream, process::CommandExt},
    },
    path::PathBuf,
    process::{Command, Stdio},
    sync::atomic::{AtomicBool, Ordering::SeqCst},
    time::{Duration, Instant},
};

use promises::{Running, become_account, say, wait_until, with_own_machine};
use rustix::net::{SendAncillaryBuffer, SendAncillaryMessage, SendFlags, sendmsg};
use vmnetd::{
    client::{By, Helper},
    wire::{CHALLENGE_LENGTH, Protocol, Request},
};

const DEV: u32 = 501;
const STRANGER: u32 = 777;
const SOON: Duration = Duration::from_secs(15);

/// A helper that runs as root for `DEV`. Its socket is open to everybody, so that the helper's own check has to refuse
/// other accounts.
struct Victim {
    process: Running,
    directory: tempfile::TempDir,
}

impl Victim {
    fn new() -> Self {
        Self::with(&[])
    }

    fn with(arguments: &[&str]) -> Self {
        let directory = promises::open_directory();
        let mut command = Command::new(promises::programs().join("vmnetd"));
        command.args(["--allow", &DEV.to_string(), "--listen", "vmnetd.sock"]).args(arguments);
        command.current_dir(directory.path()).stdin(Stdio::null());
        let victim = Self { process: Running(command.spawn().unwrap()), directory };
        // Waits until the helper has closed the connection of this probe, because its descriptors are counted later.
        wait_until("the helper listens", SOON, || {
            let Ok(mut socket) = UnixStream::connect(victim.socket()) else { return false };
            socket.shutdown(std::net::Shutdown::Write).unwrap();
            socket.read_to_end(&mut Vec::new()).is_ok()
        });
        fs::set_permissions(victim.socket(), fs::Permissions::from_mode(0o666)).unwrap();
        victim
    }

    fn socket(&self) -> PathBuf {
        self.directory.path().join("vmnetd.sock")
    }

    fn connect(&self) -> UnixStream {
        UnixStream::connect(self.socket()).unwrap()
    }

    fn descriptors(&self) -> usize {
        fs::read_dir(format!("/proc/{}/fd", self.process.0.id())).unwrap().count()
    }

    /// Returns the resident memory in KiB.
    fn resident(&self) -> u64 {
        let status = fs::read_to_string(format!("/proc/{}/status", self.process.0.id())).unwrap();
        let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap();
        line.split_whitespace().nth(1).unwrap().parse().unwrap()
    }

    /// Binds a port of 1 to 1023 through the ordinary client, and closes it again.
    fn binds(&self, port: u16) {
        let (listener, by) = Helper::at(&self.socket()).listen(([127, 0, 0, 1], port).into()).unwrap();
        assert_eq!((by, listener.local_addr().unwrap().port()), (By::Helper, port));
    }
}

/// Returns true if the helper answers a slightly slow client at the first attempt; the ordinary client would retry.
fn answers_at_once(victim: &Victim, challenge: bool) -> bool {
    let mut socket = victim.connect();
    let mut message = vec![0; if challenge { CHALLENGE_LENGTH } else { 0 }];
    if socket.read_exact(&mut message).is_err() {
        return false;
    }
    message.extend(Request::Status.to_bytes());
    std::thread::sleep(Duration::from_millis(2));
    let _ = socket.write_all(&message);
    let mut answer = Vec::new();
    socket.read_to_end(&mut answer).is_ok() && String::from_utf8_lossy(&answer).contains(vmnetd::VERSION)
}

/// Runs in a thread of its own, because the rest of the test must be able to end processes of root.
fn as_dev(what: impl FnOnce() + Send) {
    std::thread::scope(|scope| {
        scope.spawn(|| {
            become_account(DEV);
            what();
        });
    });
}

fn bind_request(port: u16) -> Vec<u8> {
    Request::Bind(Protocol::Tcp, SocketAddr::from(([127, 0, 0, 1], port))).to_bytes()
}

/// Raises the limit of open files, because hostile clients hold many.
fn many_descriptors() {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    let limit = getrlimit(Resource::Nofile);
    setrlimit(Resource::Nofile, Rlimit { current: limit.maximum, ..limit }).unwrap();
}

/// Sends bytes with many descriptors attached.
fn send_attached(socket: &UnixStream, bytes: &[u8]) {
    let fds = vec![socket.as_fd(); 200];
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(200))];
    let mut control = SendAncillaryBuffer::new(&mut space);
    assert!(control.push(SendAncillaryMessage::ScmRights(&fds)));
    // The system may refuse more descriptors in transit.
    let _ = sendmsg(socket, &[IoSlice::new(bytes)], &mut control, SendFlags::empty());
}

/// Each runs as a process of its own; `hostile_client.rs` says what they do.
const HOSTILE: [&str; 8] = ["silent", "slow", "garbage", "cut-off", "attaches", "ungrateful", "sets-up", "processes"];

/// Hostile clients of an account, which end when this is dropped.
struct Crowd(Vec<Running>);

impl Crowd {
    fn of(victim: &Victim, uid: u32, ways: &[&str], challenge: bool) -> Self {
        // Every account can traverse this directory; the clone may not be traversable.
        let program = victim.directory.path().join("hostile-client");
        fs::copy(env!("CARGO_BIN_EXE_hostile-client"), &program).unwrap();
        let start = |way: &&str| {
            let way = format!("{way}{}", if challenge { "+challenge" } else { "" });
            let mut command = Command::new(&program);
            command.arg(victim.socket()).arg(way).uid(uid).gid(20).stdin(Stdio::piped()).stdout(Stdio::piped());
            Running(command.spawn().unwrap())
        };
        Self(ways.iter().map(start).collect())
    }

    /// Returns how many attempts they made.
    fn end(mut self) -> u32 {
        for hostile in &mut self.0 {
            drop(hostile.0.stdin.take());
        }
        let said = |hostile: &mut Running| {
            let mut text = String::new();
            hostile.0.stdout.take().unwrap().read_to_string(&mut text).unwrap();
            text.trim().parse::<u32>().unwrap()
        };
        self.0.iter_mut().map(said).sum()
    }
}

/// Runs many hostile clients against honest clients of the same account, all of which must be served.
fn withstands(ways: &[&str], challenge: bool, honest: u32) {
    many_descriptors();
    let victim = Victim::with(if challenge { &["--challenge"] } else { &[] });
    let helper = Helper::at(&victim.socket());
    let helper = if challenge { helper.with_challenge() } else { helper };
    let quiet = victim.descriptors();
    let crowd = Crowd::of(&victim, DEV, ways, challenge);
    let (served, at_once, slowest, all) = std::thread::scope(|scope| {
        let honest = scope.spawn(|| {
            become_account(DEV);
            // Also a thousand silent connections at once.
            let idle: Vec<UnixStream> = (0..1000).map(|_| victim.connect()).collect();
            let (mut slowest, since) = (Duration::ZERO, Instant::now());
            let (mut served, mut at_once) = (0, 0);
            while served < honest || since.elapsed() < Duration::from_secs(8) {
                let asked = Instant::now();
                let (_, by) = helper.listen(([127, 0, 0, 1], 100 + (served % 900) as u16).into()).unwrap();
                assert_eq!(by, By::Helper);
                slowest = slowest.max(asked.elapsed());
                at_once += u32::from(answers_at_once(&victim, challenge));
                served += 1;
            }
            drop(idle);
            (served, at_once, slowest, since.elapsed())
        });
        honest.join().unwrap()
    });
    let speaks = if challenge { " that speaks first" } else { "" };
    say(&format!("{served} honest clients of a helper{speaks} were served in {all:?}, the slowest in {slowest:?}"));
    say(&format!("of as many slow ones {at_once} were at the first try"));
    assert!(at_once >= served * 19 / 20, "{at_once} of {served} were answered at the first try");
    say(&format!("by then {} hostile ones of the same account had tried: {}", crowd.end(), ways.join(", ")));
    // Nothing of them remains.
    wait_until("all is closed", SOON, || victim.descriptors() == quiet);
    as_dev(|| assert_eq!(helper.listen(([127, 0, 0, 1], 80).into()).unwrap().1, By::Helper));
}

#[test]
fn honest_clients_are_served_while_hostile_ones_try_everything() {
    if with_own_machine("honest_clients_are_served_while_hostile_ones_try_everything") {
        withstands(&HOSTILE, false, 300);
    }
}

#[test]
fn honest_clients_of_a_helper_with_a_challenge_are_served_while_hostile_ones_try_everything() {
    if with_own_machine("honest_clients_of_a_helper_with_a_challenge_are_served_while_hostile_ones_try_everything") {
        withstands(&HOSTILE, true, 300);
    }
}

/// While an honest client answers the challenge, nobody may displace it.
#[test]
fn three_processes_that_flood_a_helper_with_a_challenge_lock_nobody_out() {
    if with_own_machine("three_processes_that_flood_a_helper_with_a_challenge_lock_nobody_out") {
        withstands(&["flood"; 3], true, 300);
    }
}

/// As on macOS, where the system identifies the program that runs at the other end now (F 4.3).
#[test]
fn a_request_that_was_written_before_the_challenge_is_refused() {
    if !with_own_machine("a_request_that_was_written_before_the_challenge_is_refused") {
        return;
    }
    let victim = Victim::with(&["--challenge"]);
    let quiet = victim.descriptors();
    let helper = Helper::at(&victim.socket()).with_challenge();
    as_dev(|| {
        for port in 1..100 {
            assert_eq!(helper.listen(([127, 0, 0, 1], port).into()).unwrap().1, By::Helper);
        }
        assert_eq!(helper.status().unwrap().version, vmnetd::VERSION);
        let (mut one, mut other) = (victim.connect(), victim.connect());
        let (mut asked, mut asked_other) = ([0; 16], [0; 16]);
        one.read_exact(&mut asked).unwrap();
        other.read_exact(&mut asked_other).unwrap();
        assert_ne!(asked, asked_other);
        // No challenge, another one, or nearly the right one.
        let mut almost = asked_other;
        almost[15] ^= 1;
        for (mut socket, before) in [(victim.connect(), [7; 16]), (one, asked_other), (other, almost)] {
            socket.write_all(&[&before[..], &bind_request(80)].concat()).unwrap();
            let mut said = Vec::new();
            socket.read_to_end(&mut said).unwrap();
            assert!(String::from_utf8_lossy(&said).contains("not from whoever connected"), "{said:?}");
        }
    });
    wait_until("all is closed", SOON, || victim.descriptors() == quiet);
}

#[test]
fn one_account_cannot_keep_another_out() {
    if !with_own_machine("one_account_cannot_keep_another_out") {
        return;
    }
    many_descriptors();
    let victim = Victim::new();
    let stop = AtomicBool::new(false);
    let crowd = Crowd::of(&victim, DEV, &["cut-off"; 3], false);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            // An unauthorised client is refused, however often it tries.
            become_account(STRANGER);
            while !stop.load(SeqCst) {
                let error = Helper::at(&victim.socket()).status().unwrap_err();
                let said = error.to_string();
                assert!(said.contains("uid 777 may not use the helper"), "{said}");
                assert_eq!(error.help(), "set up iEchor for this account: iechor-setup apply");
            }
        });
        // Root, slowly: its connection is never displaced.
        let slow = scope.spawn(|| {
            for _ in 0..4 {
                let mut socket = victim.connect();
                for byte in Request::Status.to_bytes() {
                    socket.write_all(&[byte]).unwrap();
                    std::thread::sleep(Duration::from_millis(100));
                }
                let mut answer = Vec::new();
                socket.read_to_end(&mut answer).unwrap();
                assert!(String::from_utf8_lossy(&answer).contains(vmnetd::VERSION));
            }
        });
        let ended = slow.join();
        stop.store(true, SeqCst);
        ended.unwrap();
    });
    assert!(crowd.end() > 0);
}

#[test]
fn a_hundred_thousand_requests_leave_no_descriptor_and_no_memory_behind() {
    if !with_own_machine("a_hundred_thousand_requests_leave_no_descriptor_and_no_memory_behind") {
        return;
    }
    let victim = Victim::new();
    let quiet = victim.descriptors();
    let ask = |i: u32| {
        let mut socket = victim.connect();
        let mut answer = [0; 256];
        match i % 4 {
            0 => socket.write_all(&Request::Status.to_bytes()).unwrap(),
            1 => socket.write_all(&bind_request(1024)).unwrap(),
            2 => socket.write_all(b"GET / HTTP/1.1\r\n\r\n").unwrap(),
            // A port that nobody receives: the descriptor is closed with the connection.
            _ => socket.write_all(&bind_request(80)).unwrap(),
        }
        assert!(socket.read(&mut answer).unwrap() >= 8);
    };
    (0..2_000).for_each(ask);
    let resident = victim.resident();
    (0..100_000).for_each(ask);
    wait_until("all is closed", SOON, || victim.descriptors() == quiet);
    let grown = victim.resident().saturating_sub(resident);
    say(&format!("after 100,000 requests the helper has {grown} KiB more than the {resident} KiB before"));
    assert!(grown <= 128, "grew by {grown} KiB");
}

#[test]
fn disconnecting_at_any_point_harms_nobody() {
    if !with_own_machine("disconnecting_at_any_point_harms_nobody") {
        return;
    }
    let victim = Victim::new();
    let quiet = victim.descriptors();
    for request in [bind_request(80), Request::PutPolicy(vec![b'{'; 40_000]).to_bytes(), Request::GetPolicy.to_bytes()]
    {
        for cut in (0..=request.len()).step_by(request.len() / 40 + 1).chain([request.len()]) {
            for reads in [0, 1, 8] {
                let mut socket = victim.connect();
                socket.write_all(&request[..cut]).unwrap();
                if cut == request.len() {
                    let _ = socket.read(&mut vec![0; reads]);
                }
            }
        }
    }
    // Descriptors sent with a request are not received, although the connection is still open.
    let attached: Vec<UnixStream> = (0..10).map(|_| victim.connect()).collect();
    attached.iter().for_each(|socket| send_attached(socket, b"iEc"));
    wait_until("they are accepted, and nothing else", SOON, || victim.descriptors() == quiet + attached.len());
    drop(attached);
    wait_until("all is closed", SOON, || victim.descriptors() == quiet);
    as_dev(|| victim.binds(80));
}
