//! The privileged helper, really running: started on demand by the simulated launchd, with real
//! uids, in a network of its own.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, missing_docs)]

use std::{
    fs,
    io::{Read, Write},
    net::{SocketAddr, TcpListener, TcpStream, UdpSocket},
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

/// Whether anything from this Mac runs as root, but its launchd.
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

/// A web server of the person's.
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

/// What `expose` says when it does not.
fn refused(mac: &Mac, uid: u32, arguments: &[&str]) -> String {
    let output = mac.as_account(uid, &[&["expose"], arguments].concat()).output().unwrap();
    assert!(!output.status.success());
    String::from_utf8_lossy(&output.stderr).into_owned()
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
    // Set-up asked the helper once whether macOS starts it; below it is seen to go by itself.
    let helper = mac.at(names::HELPER);
    assert_eq!(roots(&mac), [helper], "something else of ours runs as root after set-up");
    let pages = promises::open_directory();
    let (_server, to) = web_server(&pages);
    let port = exposed(&mac, &["127.0.0.1:80", "--to", to], "bound by the helper");
    assert_eq!(fetch("http://127.0.0.1:80/"), "from the engine");
    assert!(helper_runs(&mac) && !roots(&mac).is_empty());
    // The port stays while the helper goes.
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
fn without_the_helper_the_error_is_the_one_of_the_manual() {
    if !with_own_machine("without_the_helper_the_error_is_the_one_of_the_manual") {
        return;
    }
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    let _booted = mac.boot();
    let form = |cause: &str| {
        format!(
            "iechor-setup: Ports are not available: exposing port TCP 127.0.0.1:80 -> 0.0.0.0:0: failed to connect to \
             /var/run/com.iechor.vmnetd.sock: is vmnetd running?: dial unix /var/run/com.iechor.vmnetd.sock: connect: \
             {cause}\nhelp: run: iechor-setup apply --ports (or repair, if privileged ports are allowed already)\n"
        )
    };
    let port = ["127.0.0.1:80", "--to", "127.0.0.1:1"];
    assert_eq!(refused(&mac, DEV, &port), form("no such file or directory"));
    // A socket that nobody listens at any more.
    let socket = mac.at(names::HELPER_SOCKET);
    drop(std::os::unix::net::UnixListener::bind(&socket).unwrap());
    std::os::unix::fs::chown(&socket, Some(DEV), None).unwrap();
    assert_eq!(refused(&mac, DEV, &port), form("connection refused"));
    assert!(refused(&mac, DEV, &["[::1]:53", "--udp", "--to", "127.0.0.1:1"]).contains("exposing port UDP [::1]:53"));
}

#[test]
fn each_reason_has_its_own_answer() {
    if !with_own_machine("each_reason_has_its_own_answer") {
        return;
    }
    let mac = Mac::new(Kind::StandardUser, PromptAnswer::Allow);
    let _booted = mac.boot();
    mac.setup(&["apply", "--recommended", "--yes"]).exits(0);
    let to = ["--to", "127.0.0.1:1"];
    let refused = |uid, at: &str| refused(&mac, uid, &[&[at][..], &to].concat());
    let taken = TcpListener::bind("127.0.0.1:81").unwrap();
    assert!(refused(DEV, "127.0.0.1:81").contains("Address already in use"), "{}", refused(DEV, "127.0.0.1:81"));
    assert!(refused(DEV, "127.0.0.1:81").contains("help: something else uses this port"));
    drop(taken);
    let nowhere = refused(DEV, "192.0.2.1:81");
    assert!(nowhere.contains("Cannot assign requested address") && nowhere.contains("no such address"), "{nowhere}");
    assert!(refused(DEV, "127.0.0.1:0").contains("port 0 is no port"));
    assert!(refused(DEV, "127.0.0.1:65536").contains("a port from 1 to 65535"));
    assert!(refused(502, "127.0.0.1:80").contains("permission denied"), "{}", refused(502, "127.0.0.1:80"));
    assert!(refused(777, "127.0.0.1:80").contains("permission denied"));
    drop(exposed(&mac, &["127.0.0.1:1024", "--to", "127.0.0.1:1"], "directly, without the helper"));
    for (arguments, protocol) in
        [(&["127.0.0.1:1023"][..], "tcp"), (&["[::1]:443"], "tcp"), (&["127.0.0.1:53", "--udp"], "udp")]
    {
        drop(exposed(
            &mac,
            &[arguments, &to].concat(),
            &format!("{protocol} {} -> 127.0.0.1:1, bound by the helper", arguments[0]),
        ));
    }
    // Asked directly, past the client: the helper has its own answers.
    let helper = vmnetd::client::Helper::at(&mac.at(names::HELPER_SOCKET));
    let ask = |port: u16| {
        use std::os::unix::net::UnixStream;
        let address = SocketAddr::from(([127, 0, 0, 1], port));
        let request = vmnetd::wire::Request::Bind(vmnetd::wire::Protocol::Tcp, address).to_bytes();
        let mut socket = UnixStream::connect(mac.at(names::HELPER_SOCKET)).unwrap();
        socket.write_all(&request).unwrap();
        let mut answer = Vec::new();
        socket.read_to_end(&mut answer).unwrap();
        String::from_utf8_lossy(&answer).into_owned()
    };
    for port in [0, 1024, 65535] {
        assert!(ask(port).contains(&format!("ports 1 to 1023 are bound here, not {port}")), "{}", ask(port));
    }
    assert_eq!(helper.status().unwrap().version, vmnetd::VERSION);
}

#[test]
fn bytes_pass_unchanged_both_ways_with_each_end_passed_on() {
    if !with_own_machine("bytes_pass_unchanged_both_ways_with_each_end_passed_on") {
        return;
    }
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    let _booted = mac.boot();
    mac.setup(&["apply", "--recommended", "--yes"]).exits(0);
    // Reads to the end, then answers with all of it: only half-close makes that possible.
    let server = TcpListener::bind("127.0.0.1:0").unwrap();
    // Room for all that come at once; the system resets what finds none.
    rustix::net::listen(&server, 4096).unwrap();
    let to = server.local_addr().unwrap().to_string();
    std::thread::spawn(move || {
        for stream in server.incoming() {
            let mut stream = stream.unwrap();
            std::thread::spawn(move || {
                let mut all = Vec::new();
                stream.read_to_end(&mut all).unwrap();
                stream.write_all(&all).unwrap();
            });
        }
    });
    let _port = exposed(&mac, &["127.0.0.1:80", "--to", &to], "bound by the helper");
    let big: Vec<u8> = (0..8_000_000_u32).map(|i| (i.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
    let send = |bytes: &[u8]| {
        let mut client = TcpStream::connect("127.0.0.1:80").unwrap();
        client.write_all(bytes).unwrap();
        client.shutdown(std::net::Shutdown::Write).unwrap();
        let mut back = Vec::new();
        client.read_to_end(&mut back).unwrap();
        back
    };
    assert!(send(&big) == big);
    // Many at once, all open before the first is answered.
    let mut clients: Vec<TcpStream> = (0..500).map(|_| TcpStream::connect("127.0.0.1:80").unwrap()).collect();
    for (i, client) in clients.iter_mut().enumerate() {
        client.write_all(format!("client {i}").as_bytes()).unwrap();
        client.shutdown(std::net::Shutdown::Write).unwrap();
    }
    for (i, client) in clients.iter_mut().enumerate() {
        let mut back = String::new();
        client.read_to_string(&mut back).unwrap();
        assert_eq!(back, format!("client {i}"));
    }
    // Datagrams find their way back to whoever sent them.
    let echo = UdpSocket::bind("127.0.0.1:0").unwrap();
    let to = echo.local_addr().unwrap().to_string();
    std::thread::spawn(move || {
        let mut buffer = [0; 2048];
        loop {
            let (got, from) = echo.recv_from(&mut buffer).unwrap();
            echo.send_to(&buffer[..got], from).unwrap();
        }
    });
    let _port = exposed(&mac, &["127.0.0.1:53", "--udp", "--to", &to], "bound by the helper");
    let clients: Vec<UdpSocket> = (0..20).map(|_| UdpSocket::bind("127.0.0.1:0").unwrap()).collect();
    for (i, client) in clients.iter().enumerate() {
        client.set_read_timeout(Some(SOON)).unwrap();
        client.send_to(format!("datagram {i}").as_bytes(), "127.0.0.1:53").unwrap();
    }
    for (i, client) in clients.iter().enumerate() {
        let mut buffer = [0; 2048];
        let (got, from) = client.recv_from(&mut buffer).unwrap();
        assert_eq!((&buffer[..got], from.port()), (format!("datagram {i}").as_bytes(), 53));
    }
    // One host with more senders than are remembered shuts nobody out.
    for _ in 0..5000 {
        UdpSocket::bind("127.0.0.1:0").unwrap().send_to(b"", "127.0.0.1:53").unwrap();
    }
    let newcomer = UdpSocket::bind("127.0.0.1:0").unwrap();
    newcomer.set_read_timeout(Some(Duration::from_secs(1))).unwrap();
    wait_until("a newcomer is served", SOON, || {
        newcomer.send_to(b"newcomer", "127.0.0.1:53").is_ok() && newcomer.recv_from(&mut [0; 16]).is_ok()
    });
}

#[test]
fn what_is_broken_off_on_one_side_is_broken_off_on_the_other() {
    use rustix::net::sockopt::set_socket_linger;
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    let target = TcpListener::bind("127.0.0.1:0").unwrap();
    let to = target.local_addr().unwrap();
    // A port that needs no helper will do.
    let at = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let mut command = Command::new(promises::programs().join("iechor-setup"));
    command.arg("--prefix").arg(mac.path()).args(["expose", &at.to_string(), "--to", &to.to_string()]);
    let _port = Running::until(command, "directly");
    let connected = || {
        let mut client = TcpStream::connect(at).unwrap();
        client.write_all(b"x").unwrap();
        let mut server = target.accept().unwrap().0;
        server.read_exact(&mut [0]).unwrap();
        (client, server)
    };
    let reset = |mut from: TcpStream| {
        let ended = from.read(&mut [0; 8]);
        assert_eq!(ended.unwrap_err().kind(), std::io::ErrorKind::ConnectionReset);
    };
    for breaks in 0..2 {
        let (client, server) = connected();
        let (broken, other) = if breaks == 0 { (client, server) } else { (server, client) };
        set_socket_linger(&broken, Some(Duration::ZERO)).unwrap();
        drop(broken);
        reset(other);
    }
    // In an orderly way it is an end.
    let (client, mut server) = connected();
    client.shutdown(std::net::Shutdown::Write).unwrap();
    assert_eq!(server.read(&mut [0]).unwrap(), 0);
    // Nobody there.
    drop(target);
    reset(TcpStream::connect(at).unwrap());
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
    // The manual's commands; setup sees what differs, and neither fails nor asks to be told.
    mac.setup(&["apply", "--recommended", "--yes"]).exits(0);
    assert_eq!(mac.launchctl(&["unload", "-w", names::HELPER_PLIST]).0, 0);
    by_hand(&["rm"], names::HELPER_PLIST);
    by_hand(&["rm"], names::HELPER);
    mac.setup(&["status"]).exits(3).says("com.iechor.vmnetd");
    // What is switched off by `unload -w` comes back when it is wanted.
    mac.setup(&["repair", "--yes"]).exits(0);
    mac.setup(&["status"]).exits(0);
    drop(exposed(&mac, &["127.0.0.1:80", "--to", "127.0.0.1:1"], "bound by the helper"));
    // Its own verb, while it runs.
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
    // Uninstalling, while it runs.
    drop(exposed(&mac, &["127.0.0.1:80", "--to", "127.0.0.1:1"], "bound by the helper"));
    mac.setup(&["uninstall", "--yes"]).exits(0);
    assert_eq!(own(&mac), [false, false]);
    assert!(roots(&mac).is_empty());
    drop(booted);
    assert_eq!(mac.difference(&before), [""; 0]);
}

#[test]
fn an_old_helper_is_told_apart_and_repair_is_the_answer() {
    use vmnetd::wire::{Code, Refusal, answer_bytes};
    let directory = promises::open_directory();
    let socket = directory.path().join("vmnetd.sock");
    let listener = std::os::unix::net::UnixListener::bind(&socket).unwrap();
    let old = Refusal { code: Code::OtherVersion, errno: 0, text: "this helper speaks version 0".to_owned() };
    let older_framing = [b"iEc\x00\x00\x00".as_slice(), &[0, 0]].concat();
    let answers =
        [answer_bytes(&Ok(br#"{"version":"0.0.1","policy":null}"#.to_vec())), answer_bytes(&Err(old)), older_framing];
    let count = answers.len();
    std::thread::scope(|scope| {
        scope.spawn(|| {
            for answer in answers {
                let (mut client, _) = listener.accept().unwrap();
                client.read_exact(&mut [0; 8]).unwrap();
                client.write_all(&answer).unwrap();
            }
        });
        for _ in 0..count {
            let error = vmnetd::client::Helper::at(&socket).status().unwrap_err();
            assert!(error.to_string().contains("version"), "{error}");
            assert_eq!(error.help(), "run: iechor-setup repair", "{error}");
        }
    });
}

#[test]
fn systemds_own_activation_starts_it_too() {
    let directory = promises::open_directory();
    let socket = directory.path().join("vmnetd.sock");
    let mut command = Command::new("systemd-socket-activate");
    command.arg("-l").arg(&socket).arg(promises::programs().join("vmnetd"));
    let uid = rustix::process::geteuid().as_raw().to_string();
    command.args(["--allow", &uid, "--idle-exit", "1"]).current_dir(directory.path()).stderr(Stdio::null());
    let mut activated = Running(command.spawn().unwrap());
    let helper = vmnetd::client::Helper::at(&socket);
    // The socket is there a moment before anybody listens.
    wait_until("systemd listens", SOON, || helper.status().is_ok());
    assert_eq!(helper.status().unwrap().version, vmnetd::VERSION);
    assert_eq!(helper.policy().unwrap(), None);
    // Nobody asks any more: it ends by itself, and well.
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
