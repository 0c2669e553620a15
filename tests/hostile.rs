//! Hostile clients of the privileged helper: whatever they send, hold back, attach or cut off, honest
//! ones are served, and nothing grows.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, missing_docs)]

use std::{
    fs,
    io::{IoSlice, Read, Write},
    mem::MaybeUninit,
    net::SocketAddr,
    os::{
        fd::AsFd,
        unix::{fs::PermissionsExt, net::UnixStream},
    },
    path::PathBuf,
    process::{Command, Stdio},
    sync::atomic::{AtomicBool, AtomicU32, Ordering::SeqCst},
    time::{Duration, Instant},
};

use promises::{Running, become_account, say, wait_until, with_own_machine};
use rustix::net::{SendAncillaryBuffer, SendAncillaryMessage, SendFlags, sendmsg};
use vmnetd::{
    client::{By, Helper},
    wire::{Protocol, Request},
};

const DEV: u32 = 501;
const STRANGER: u32 = 777;
const SOON: Duration = Duration::from_secs(15);

/// A helper that really runs, as root, for `DEV`; its socket is open to everybody, so that the
/// helper's own check is what keeps strangers out.
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
        wait_until("the helper listens", SOON, || UnixStream::connect(victim.socket()).is_ok());
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

    /// Resident memory in KiB.
    fn resident(&self) -> u64 {
        let status = fs::read_to_string(format!("/proc/{}/status", self.process.0.id())).unwrap();
        let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap();
        line.split_whitespace().nth(1).unwrap().parse().unwrap()
    }

    /// A port of 1 to 1023, through the client that everybody uses; bound and closed again.
    fn binds(&self, port: u16) {
        let (listener, by) = Helper::at(&self.socket()).listen(([127, 0, 0, 1], port).into()).unwrap();
        assert_eq!((by, listener.local_addr().unwrap().port()), (By::Helper, port));
    }
}

/// In a thread of its own: what follows must be able to end what is root's.
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

/// As many open files as the system allows: hostile clients hold many.
fn many_descriptors() {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    let limit = getrlimit(Resource::Nofile);
    setrlimit(Resource::Nofile, Rlimit { current: limit.maximum, ..limit }).unwrap();
}

/// Sends some bytes and attaches a lot of descriptors to them.
fn send_attached(socket: &UnixStream, bytes: &[u8]) {
    let fds = vec![socket.as_fd(); 200];
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(200))];
    let mut control = SendAncillaryBuffer::new(&mut space);
    assert!(control.push(SendAncillaryMessage::ScmRights(&fds)));
    // The system may have enough of them.
    let _ = sendmsg(socket, &[IoSlice::new(bytes)], &mut control, SendFlags::empty());
}

/// Everything a client can do wrong, over and over, until it is told to stop.
fn attack(victim: &Victim, way: u32, stop: &AtomicBool) -> u32 {
    let mut rounds = 0;
    let mut held = std::collections::VecDeque::new();
    while !stop.load(SeqCst) {
        rounds += 1;
        let Ok(mut socket) = UnixStream::connect(victim.socket()) else { continue };
        socket.set_write_timeout(Some(Duration::from_millis(200))).unwrap();
        match way {
            // Connects and says nothing.
            0 => std::thread::sleep(Duration::from_millis(5)),
            // One byte at a time.
            1 => {
                for byte in bind_request(80) {
                    if stop.load(SeqCst) || socket.write_all(&[byte]).is_err() {
                        break;
                    }
                    std::thread::sleep(Duration::from_millis(500));
                }
            }
            // A megabyte of garbage, and one that begins like a request.
            2 => {
                let mut bytes = vec![0x5a; 1 << 20];
                if rounds % 2 == 0 {
                    bytes[..8].copy_from_slice(b"iEc\x01\x02\x00\xff\xff");
                }
                let _ = socket.write_all(&bytes);
            }
            // Cut off.
            3 => {
                let request = bind_request(80);
                let _ = socket.write_all(&request[..rounds as usize % request.len()]);
            }
            // With descriptors attached, to the whole and to every byte.
            4 => send_attached(&socket, &bind_request(0)),
            // Asks for a port and never says that it got it.
            _ => {
                let _ = socket.write_all(&bind_request(1 + (rounds % 60) as u16));
            }
        }
        held.push_back(socket);
        if held.len() > 30 {
            held.pop_front();
        }
    }
    rounds
}

#[test]
fn honest_clients_are_served_while_hostile_ones_try_everything() {
    if !with_own_machine("honest_clients_are_served_while_hostile_ones_try_everything") {
        return;
    }
    many_descriptors();
    let victim = Victim::new();
    let quiet = victim.descriptors();
    let (stop, rounds) = (AtomicBool::new(false), AtomicU32::new(0));
    std::thread::scope(|scope| {
        for way in 0..6 {
            let (victim, stop, rounds) = (&victim, &stop, &rounds);
            scope.spawn(move || {
                become_account(DEV);
                rounds.fetch_add(attack(victim, way, stop), SeqCst);
            });
        }
        let honest = scope.spawn(|| {
            become_account(DEV);
            // Also a thousand that say nothing, all at once.
            let idle: Vec<UnixStream> = (0..1000).map(|_| victim.connect()).collect();
            let (mut slowest, since) = (Duration::ZERO, Instant::now());
            let mut served = 0;
            while served < 300 || since.elapsed() < Duration::from_secs(8) {
                let asked = Instant::now();
                victim.binds(100 + served as u16 % 900);
                slowest = slowest.max(asked.elapsed());
                served += 1;
            }
            drop(idle);
            (served, slowest)
        });
        let ended = honest.join();
        stop.store(true, SeqCst);
        let (served, slowest) = ended.unwrap();
        say(&format!("{served} honest clients of the helper were served, the slowest in {slowest:?}"));
    });
    say(&format!("by then {} hostile ones of the same account had tried", rounds.load(SeqCst)));
    // Nothing of them is left.
    wait_until("all is closed", SOON, || victim.descriptors() == quiet);
    as_dev(|| victim.binds(80));
}

/// As on macOS, where what is known of the other end is what runs there now (F 4.3).
#[test]
fn a_helper_that_speaks_first_takes_no_request_that_was_written_before() {
    if !with_own_machine("a_helper_that_speaks_first_takes_no_request_that_was_written_before") {
        return;
    }
    let victim = Victim::with(&["--challenge"]);
    let quiet = victim.descriptors();
    let helper = Helper::at(&victim.socket()).that_speaks_first();
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
        // Nothing before it, another's, or almost it.
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
    std::thread::scope(|scope| {
        for _ in 0..3 {
            scope.spawn(|| {
                become_account(DEV);
                attack(&victim, 3, &stop);
            });
        }
        scope.spawn(|| {
            // One who may not ask is told so, however often.
            become_account(STRANGER);
            while !stop.load(SeqCst) {
                let error = Helper::at(&victim.socket()).status().unwrap_err();
                let said = error.to_string();
                assert!(said.contains("uid 777 may not use the helper"), "{said}");
                assert_eq!(error.help(), "set up iEchor for this account: iechor-setup apply");
            }
        });
        // Root, slowly: a connection of its own is never pushed out.
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
            // A port, received by nobody: the descriptor dies with the connection.
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
    // Of descriptors that come with a request none arrives, though the connection is still open.
    let attached: Vec<UnixStream> = (0..10).map(|_| victim.connect()).collect();
    attached.iter().for_each(|socket| send_attached(socket, b"iEc"));
    wait_until("they are accepted, and nothing else", SOON, || victim.descriptors() == quiet + attached.len());
    drop(attached);
    wait_until("all is closed", SOON, || victim.descriptors() == quiet);
    as_dev(|| victim.binds(80));
}
