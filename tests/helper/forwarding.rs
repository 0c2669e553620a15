//! Port forwarding: bytes and datagrams pass unchanged, and both sides end in the same way.

use std::{
    io::{Read, Write},
    net::{TcpListener, TcpStream, UdpSocket},
    process::Command,
    time::Duration,
};

use model::PromptAnswer;
use promises::{Mac, Running, wait_until, with_own_machine};
use simulator::Kind;

use crate::{SOON, exposed};

#[test]
fn bytes_pass_unchanged_both_ways_with_each_end_passed_on() {
    if !with_own_machine("forwarding::bytes_pass_unchanged_both_ways_with_each_end_passed_on") {
        return;
    }
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    let _booted = mac.boot();
    mac.setup(&["apply", "--recommended", "--yes"]).exits(0);
    // Reads until end of file, then answers with everything, which needs half-closed connections.
    let server = TcpListener::bind("127.0.0.1:0").unwrap();
    // An accept queue for all connections at once; the system resets what exceeds it.
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
    // Many connections at once, all open before the first is answered.
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
    // Answers to datagrams return to their senders.
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
    // More senders on one host than are remembered lock nobody out.
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
fn a_reset_on_one_side_resets_the_other() {
    use rustix::net::sockopt::set_socket_linger;
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    let target = TcpListener::bind("127.0.0.1:0").unwrap();
    let to = target.local_addr().unwrap();
    // A port that needs no helper is sufficient.
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
    // An orderly shutdown is end of file.
    let (client, mut server) = connected();
    client.shutdown(std::net::Shutdown::Write).unwrap();
    assert_eq!(server.read(&mut [0]).unwrap(), 0);
    // The target does not listen any more.
    drop(target);
    reset(TcpStream::connect(at).unwrap());
}
