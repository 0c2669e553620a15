//! Attacks on the root parent, by an account that took over the unprivileged child.

use std::{
    fs,
    io::{IoSlice, Read, Write},
    mem::MaybeUninit,
    net::Shutdown,
    os::{
        fd::{AsFd, AsRawFd, OwnedFd},
        unix::{
            fs::{MetadataExt, PermissionsExt},
            net::{UnixDatagram, UnixListener, UnixStream},
        },
    },
    path::PathBuf,
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use model::{PromptAnswer, names};
use promises::{Asked, Mac, is_root, wait_until};
use rustix::{
    io::FdFlags,
    net::{AddressFamily, SendAncillaryBuffer, SendAncillaryMessage, SendFlags, sendmsg},
    process::{Pid, PidfdFlags, PidfdGetfdFlags, Signal, kill_process, pidfd_getfd, pidfd_open},
};
use serde_json::{Value, json};
use simulator::Kind;

use crate::{ADMIN, DEV, SOON, below, mac, receipt, setup_of};

/// Returns the unprivileged child and its socket to the root parent, as any program of the account could obtain them.
fn taken_over(mac: &Mac) -> (Pid, OwnedFd) {
    let child = setup_of(mac, DEV).unwrap();
    let process = pidfd_open(child, PidfdFlags::empty()).unwrap();
    let socket = (3..64).find_map(|fd| {
        let fd = pidfd_getfd(&process, fd, PidfdGetfdFlags::empty()).ok()?;
        (rustix::net::sockopt::socket_domain(&fd).ok()? == AddressFamily::UNIX).then_some(fd)
    });
    (child, socket.unwrap())
}

/// Has the root parent start a root process on a channel.
fn run_on(parent: &OwnedFd, carrier: &impl AsFd) {
    let fds = [carrier.as_fd()];
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(1))];
    let mut control = SendAncillaryBuffer::new(&mut space);
    assert!(control.push(SendAncillaryMessage::ScmRights(&fds)));
    sendmsg(parent, &[IoSlice::new(b"R")], &mut control, SendFlags::NOSIGNAL).unwrap();
}

/// Returns the request for an account that would be agreed to.
fn request(mac: &Mac, name: &str, uid: u32) -> Value {
    let plan = mac.setup(&["--json", "--as", name, "plan", "--recommended"]).exits(0);
    let plan: Value = serde_json::from_slice(&plan.output.stdout).unwrap();
    json!({ "schema": 1, "choices": plan["choices"], "approved": plan["explanation"]["digest"], "uid": uid })
}

/// Another program of the account keeps the child's socket to the root parent open when the child ends.
#[test]
fn the_root_parent_ends_with_its_child_even_if_others_hold_its_socket() {
    if !is_root("the_root_parent_ends_with_its_child_even_if_others_hold_its_socket") {
        return;
    }
    let mac = mac(Kind::Fresh, PromptAnswer::Ask);
    let _asked = Asked::start(&promises::programs().join("iechor-setup"), &mac, "--as dev apply --yes");
    let request = request(&mac, "dev", DEV);
    let (child, parent) = taken_over(&mac);
    kill_process(child, Signal::KILL).unwrap();
    wait_until("the parent has ended too", SOON, || setup_of(&mac, 0).is_none());
    let (mut ours, theirs) = UnixStream::pair().unwrap();
    ours.write_all(request.to_string().as_bytes()).unwrap();
    ours.shutdown(Shutdown::Write).unwrap();
    let fds = [theirs.as_fd()];
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(1))];
    let mut control = SendAncillaryBuffer::new(&mut space);
    assert!(control.push(SendAncillaryMessage::ScmRights(&fds)));
    assert!(sendmsg(&parent, &[IoSlice::new(b"R")], &mut control, SendFlags::NOSIGNAL).is_err());
    drop(theirs);
    let mut said = String::new();
    let _ = ours.read_to_string(&mut said);
    assert_eq!(said, "");
    assert!(!receipt(&mac).exists());
}

/// The environment of a set-up that root starts names a root parent.
#[test]
fn root_drops_privileges_even_if_the_environment_names_a_parent() {
    if !is_root("root_drops_privileges_even_if_the_environment_names_a_parent") {
        return;
    }
    let mac = mac(Kind::Fresh, PromptAnswer::Allow);
    let (_ours, theirs) = UnixStream::pair().unwrap();
    rustix::io::fcntl_setfd(&theirs, FdFlags::empty()).unwrap();
    for words in [&["--as", "dev", "apply", "--cli", "user", "--no-socket", "--no-ports", "--yes"][..], &["status"]] {
        let mut command = Command::new(promises::programs().join("iechor-setup"));
        command.arg("--prefix").arg(mac.path()).args(words).stdin(Stdio::null());
        let ran = command.env("IECHOR_SETUP_PARENT", theirs.as_raw_fd().to_string()).output().unwrap();
        assert!(ran.status.success(), "{ran:?}");
    }
    let roots: Vec<_> = below(&mac.at("/Users/dev"))
        .into_iter()
        .filter(|path| fs::symlink_metadata(path).unwrap().uid() == 0)
        .collect();
    assert_eq!(roots, [""; 0].map(PathBuf::from), "made as root in a home");
}

/// A child that was taken over passes on a connection to a service of root that echoes the request: the peer is then
/// root, which may set up for any account.
#[test]
fn a_connection_to_a_service_of_root_allows_no_request_for_another_account() {
    if !is_root("a_connection_to_a_service_of_root_allows_no_request_for_another_account") {
        return;
    }
    let mac = mac(Kind::StandardUser, PromptAnswer::Ask);
    let for_another = request(&mac, "admin", ADMIN).to_string();
    let _asked = Asked::start(&promises::programs().join("iechor-setup"), &mac, "--as dev apply --yes");
    let (child, parent) = taken_over(&mac);
    let place = promises::open_directory();
    let socket = place.path().join("echo");
    let service = UnixListener::bind(&socket).unwrap();
    fs::set_permissions(&socket, fs::Permissions::from_mode(0o666)).unwrap();
    let length = for_another.len();
    let carrier = std::thread::spawn(move || {
        promises::become_account(DEV);
        let mut carrier = UnixStream::connect(&socket).unwrap();
        carrier.write_all(for_another.as_bytes()).unwrap();
        carrier
    });
    let (mut served, carrier) = (service.accept().unwrap().0, carrier.join().unwrap());
    let mut echoed = vec![0; length];
    served.read_exact(&mut echoed).unwrap();
    served.write_all(&echoed).unwrap();
    served.shutdown(Shutdown::Write).unwrap();
    run_on(&parent, &carrier);
    drop(carrier);
    let mut said = String::new();
    served.read_to_string(&mut said).unwrap();
    assert!(said.contains("uid 8501 asks") && said.contains("not_authorised"), "{said}");
    assert!(!receipt(&mac).exists());
    // Root sends nothing to a service that receives the sender's credentials with each datagram, either.
    let (datagrams, theirs) = UnixDatagram::pair().unwrap();
    datagrams.send(b"{}").unwrap();
    run_on(&parent, &theirs);
    drop(theirs);
    datagrams.set_read_timeout(Some(SOON)).unwrap();
    kill_process(child, Signal::KILL).unwrap();
    wait_until("the parent has ended too", SOON, || setup_of(&mac, 0).is_none());
    datagrams.set_nonblocking(true).unwrap();
    assert!(datagrams.recv(&mut [0; 64]).is_err());
}

/// A reader that is as slow as it can be.
struct Slow;

impl Write for Slow {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        std::thread::sleep(Duration::from_secs(3));
        Ok(bytes.len())
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[test]
fn a_slow_reader_does_not_hold_roots_lock_for_long() {
    let mac = mac(Kind::Fresh, PromptAnswer::Allow);
    let request = request(&mac, "dev", DEV).to_string();
    let tree = plan::Tree::at(Some(&mac.path())).unwrap();
    let caller = rustix::process::geteuid().is_root().then_some(DEV);
    let since = Instant::now();
    apply::root::serve(&tree, caller, request.as_bytes(), Slow);
    let took = since.elapsed();
    assert!(took > Duration::from_secs(9) && took < Duration::from_secs(25), "it took {took:?}");
    // The run completes all the same.
    assert!(receipt(&mac).exists() && !mac.at(names::ROOT_RECORDS).join(names::JOURNAL_FILE).exists());
}
