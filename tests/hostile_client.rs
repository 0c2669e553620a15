//! A hostile client of the privileged helper, as a process of its own: `hostile-client SOCKET WAY`, where WAY is one of
//! those below, with `+challenge` if the helper sends a challenge. It runs until its standard input ends, and then
//! prints how many attempts it made.
#![cfg_attr(not(target_os = "linux"), allow(unused))]
#![allow(clippy::unwrap_used)]

use std::{
    collections::VecDeque,
    env,
    io::{IoSlice, Read, Write},
    mem::MaybeUninit,
    os::{fd::AsFd, unix::net::UnixStream},
    process::{Child, Command, Stdio},
    sync::atomic::{AtomicBool, Ordering::SeqCst},
    time::Duration,
};

use rustix::net::{SendAncillaryBuffer, SendAncillaryMessage, SendFlags, sendmsg};
use vmnetd::wire::{CHALLENGE_LENGTH, Protocol, Request};

static STOP: AtomicBool = AtomicBool::new(false);

fn main() {
    let words: Vec<String> = env::args().collect();
    let (socket, way) = (&words[1], words[2].as_str());
    let (way, challenge) = way.strip_suffix("+challenge").map_or((way, false), |way| (way, true));
    std::thread::spawn(|| {
        let _ = std::io::stdin().read_to_end(&mut Vec::new());
        STOP.store(true, SeqCst);
    });
    let mut rounds = 0;
    match way {
        // One connection, held open until the end.
        "once" => {
            let held = begin(socket, challenge, rounds).map(|mut socket| socket.write_all(&bind_request(80)[..20]));
            while held.is_some() && !STOP.load(SeqCst) {
                std::thread::sleep(Duration::from_millis(50));
            }
        }
        "processes" => rounds = from_many_processes(socket, &words[2].replace(way, "once")),
        way => {
            let mut held = VecDeque::new();
            while !STOP.load(SeqCst) {
                rounds += 1;
                // A flooding client does not wait for answers.
                let Some(mut socket) = begin(socket, challenge && way != "flood", rounds) else { continue };
                misbehave(&mut socket, way, rounds);
                held.push_back(socket);
                if held.len() > 30 {
                    held.pop_front();
                }
            }
        }
    }
    println!("{rounds}");
}

/// Connects, and answers the challenge every other time.
fn begin(socket: &str, challenge: bool, rounds: usize) -> Option<UnixStream> {
    let mut socket = UnixStream::connect(socket).ok()?;
    socket.set_write_timeout(Some(Duration::from_millis(200))).unwrap();
    socket.set_read_timeout(Some(Duration::from_millis(200))).unwrap();
    if challenge && rounds.is_multiple_of(2) {
        let mut asked = [0; CHALLENGE_LENGTH];
        socket.read_exact(&mut asked).ok()?;
        socket.write_all(&asked).ok()?;
    }
    Some(socket)
}

fn misbehave(socket: &mut UnixStream, way: &str, rounds: usize) {
    match way {
        "silent" => std::thread::sleep(Duration::from_millis(5)),
        "flood" => {}
        "slow" => {
            for byte in bind_request(80) {
                if STOP.load(SeqCst) || socket.write_all(&[byte]).is_err() {
                    break;
                }
                std::thread::sleep(Duration::from_millis(500));
            }
        }
        // A megabyte of garbage, and one that begins like a request.
        "garbage" => {
            let mut bytes = vec![0x5a; 1 << 20];
            if rounds.is_multiple_of(2) {
                bytes[..8].copy_from_slice(b"iEc\x01\x02\x00\xff\xff");
            }
            let _ = socket.write_all(&bytes);
        }
        "cut-off" => {
            let request = bind_request(80);
            let _ = socket.write_all(&request[..rounds % request.len()]);
        }
        // Descriptors, attached to the whole and to every byte.
        "attaches" => send_attached(socket, &bind_request(0)),
        // Requests a port and never acknowledges it.
        "ungrateful" => {
            let _ = socket.write_all(&bind_request(1 + (rounds % 60) as u16));
        }
        // Asks for what this account may not.
        "sets-up" => {
            let _ = socket.write_all(&Request::SetUp.to_bytes());
        }
        way => panic!("there is no way '{way}'"),
    }
}

/// Starts processes with one connection each, at most 30 at a time, so that no process has more than one.
fn from_many_processes(socket: &str, once: &str) -> usize {
    let (mut rounds, mut held) = (0, VecDeque::<Child>::new());
    let end = |mut child: Child| {
        let _ = child.kill();
        child.wait().unwrap();
    };
    while !STOP.load(SeqCst) {
        rounds += 1;
        let mut command = Command::new(env::current_exe().unwrap());
        held.push_back(command.args([socket, once]).stdin(Stdio::piped()).stdout(Stdio::null()).spawn().unwrap());
        if held.len() > 30 {
            held.pop_front().into_iter().for_each(end);
        }
    }
    held.into_iter().for_each(end);
    rounds
}

fn bind_request(port: u16) -> Vec<u8> {
    Request::Bind(Protocol::Tcp, ([127, 0, 0, 1], port).into()).to_bytes()
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
