//! What is printed when a port cannot be bound, with the reason and what to do.

use std::{
    io::{Read, Write},
    net::{SocketAddr, TcpListener},
};

use model::{PromptAnswer, names};
use promises::{Mac, with_own_machine};
use simulator::Kind;

use crate::{DEV, exposed};

/// Returns what `expose` prints when it fails.
fn refused(mac: &Mac, uid: u32, arguments: &[&str]) -> String {
    let output = mac.as_account(uid, &[&["expose"], arguments].concat()).output().unwrap();
    assert!(!output.status.success());
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn without_the_helper_the_error_is_the_one_of_the_manual() {
    if !with_own_machine("refusals::without_the_helper_the_error_is_the_one_of_the_manual") {
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
    // A socket that no process listens on.
    let socket = mac.at(names::HELPER_SOCKET);
    drop(std::os::unix::net::UnixListener::bind(&socket).unwrap());
    std::os::unix::fs::chown(&socket, Some(DEV), None).unwrap();
    assert_eq!(refused(&mac, DEV, &port), form("connection refused"));
    assert!(refused(&mac, DEV, &["[::1]:53", "--udp", "--to", "127.0.0.1:1"]).contains("exposing port UDP [::1]:53"));
}

#[test]
fn each_reason_for_a_refused_port_has_its_own_message() {
    if !with_own_machine("refusals::each_reason_for_a_refused_port_has_its_own_message") {
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
    // Requested without the client: the helper checks for itself.
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
