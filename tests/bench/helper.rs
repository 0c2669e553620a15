//! The privileged helper beside the bare limit of what it does, and `expose` beside no forwarding at
//! all and beside socat.

use std::{
    ffi::OsStr,
    io::{IoSlice, IoSliceMut, Read, Write},
    mem::MaybeUninit,
    net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream},
    os::{
        fd::{AsFd, FromRawFd, OwnedFd},
        unix::net::{UnixListener, UnixStream},
    },
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail, ensure};
use rustix::net::{
    AddressFamily, RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags, SendAncillaryBuffer, SendAncillaryMessage,
    SendFlags, SocketType, bind, listen, recvmsg, sendmsg, socket, sockopt,
};
use rustix::thread::{CpuSet, sched_getaffinity, sched_setaffinity};
use vmnetd::wire::{HEADER, Protocol, Request};

const ROUNDS: usize = 7;
const BINDS: usize = 2_000;
/// Short ones are many: what else this machine does hits some of them.
const BIND_ROUNDS: usize = 25;
const STARTS: usize = 15;
const BYTES: usize = 1 << 30;
const PINGS: usize = 5_000;

/// A program that ends when this is dropped.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn beside(name: &str) -> Result<PathBuf> {
    Ok(std::env::current_exe()?.with_file_name(name))
}

/// What the helper cannot do without: accepts, reads a request, binds, listens, passes the descriptor,
/// waits for the acknowledgement. Checks nothing, serves one at a time, trusts everybody.
pub fn bare(path: Option<&OsStr>) -> Result<()> {
    let listener = match path {
        Some(path) => UnixListener::bind(path)?,
        #[allow(unsafe_code)]
        // SAFETY: started by `systemd-socket-activate`, which makes descriptor 3 ours alone.
        None => unsafe { UnixListener::from_raw_fd(3) },
    };
    loop {
        let (mut client, _) = listener.accept()?;
        let mut request = [0; 32];
        if client.read_exact(&mut request).is_err() {
            continue;
        }
        let port = u16::from_be_bytes([request[10], request[11]]);
        let address = SocketAddr::from(([request[16], request[17], request[18], request[19]], port));
        let port = socket(AddressFamily::INET, SocketType::STREAM, None)?;
        sockopt::set_socket_reuseaddr(&port, true)?;
        bind(&port, &address)?;
        listen(&port, 4096)?;
        let fds = [port.as_fd()];
        let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(1))];
        let mut control = SendAncillaryBuffer::new(&mut space);
        control.push(SendAncillaryMessage::ScmRights(&fds));
        sendmsg(&client, &[IoSlice::new(&[0; HEADER])], &mut control, SendFlags::empty())?;
        let _ = client.read(&mut [0]);
    }
}

/// The same client for both: from connect to the descriptor and its acknowledgement.
fn ask(path: &Path, port: u16) -> Result<OwnedFd> {
    let request = Request::Bind(Protocol::Tcp, (Ipv4Addr::LOCALHOST, port).into()).to_bytes();
    let mut stream = UnixStream::connect(path)?;
    stream.write_all(&request)?;
    let mut answer = [0; HEADER];
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(4))];
    let mut control = RecvAncillaryBuffer::new(&mut space);
    recvmsg(&stream, &mut [IoSliceMut::new(&mut answer)], &mut control, RecvFlags::empty())?;
    let fd = control.drain().find_map(|message| match message {
        RecvAncillaryMessage::ScmRights(mut fds) => fds.next(),
        _ => None,
    });
    stream.write_all(b"k")?;
    fd.with_context(|| format!("no descriptor, but {answer:?}: the helper's ports need root"))
}

fn started(command: &mut Command, socket: &Path) -> Result<Running> {
    let running = Running(command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn()?);
    let since = Instant::now();
    while !socket.exists() {
        ensure!(since.elapsed() < Duration::from_secs(10), "{command:?} does not listen");
        thread::sleep(Duration::from_millis(1));
    }
    Ok(running)
}

pub fn table() -> Result<()> {
    let directory = tempfile::tempdir()?;
    let helper = beside("vmnetd")?;
    let resident = binds(directory.path(), &helper)?;
    let size = std::fs::metadata(&helper)?.len();
    println!(
        "The helper's program has {:.0} KiB (goal 700), its process {resident:.1} MiB resident after that (goal 3).\n",
        size as f64 / 1024.0
    );
    expose(directory.path())
}

/// Two programs, turn by turn: best p50, best p99 and best time for each bind. The helper's resident
/// memory in MiB after that.
fn binds(directory: &Path, helper: &Path) -> Result<f64> {
    let (ours, bare) = (directory.join("vmnetd.sock"), directory.join("bare.sock"));
    // Waking another processor costs several times what is measured here, and whether that happens
    // differs from run to run.
    let (best, resident) = on_one_processor(|| {
        let running = started(Command::new(helper).arg("--listen").arg(&ours), &ours)?;
        let _bare = started(Command::new(std::env::current_exe()?).arg("bare-helper").arg(&bare), &bare)?;
        let mut best = [[f64::MAX; 3]; 2];
        for _ in 0..BIND_ROUNDS {
            for (path, best) in [&ours, &bare].into_iter().zip(&mut best) {
                let now = round(path)?;
                best.iter_mut().zip(now).for_each(|(best, now)| *best = best.min(now));
            }
        }
        let status = std::fs::read_to_string(format!("/proc/{}/status", running.0.id()))?;
        let line = status.lines().find(|line| line.starts_with("VmRSS:")).context("no VmRSS")?;
        let resident: f64 = line.split_whitespace().nth(1).context("no number")?.parse()?;
        Ok((best, resident / 1024.0))
    })?;
    let (cold, bare_cold) = (activation(directory, helper)?, activation(directory, &std::env::current_exe()?)?);
    let [[p50, p99, each], [bare_p50, bare_p99, bare_each]] = best;
    println!(
        "Ports through the helper: best of {BIND_ROUNDS} rounds of {BINDS}, turn by turn with the bare limit, on one processor\n"
    );
    println!("| | helper | bare limit | ratio (goal 1.3) |");
    println!("| --- | ---: | ---: | ---: |");
    println!("| bind, round trip, p50 | {p50:.1} us | {bare_p50:.1} us | **{:.2}** |", p50 / bare_p50);
    println!("| bind, round trip, p99 | {p99:.1} us | {bare_p99:.1} us | **{:.2}** |", p99 / bare_p99);
    let rate = |each: f64| format!("{:.0}", 1e6 / each);
    println!("| binds per second | {} | {} | **{:.2}** |", rate(each), rate(bare_each), each / bare_each);
    println!(
        "| started by the connection, to the descriptor | {cold:.2} ms | {bare_cold:.2} ms | **{:.2}** |\n",
        cold / bare_cold
    );
    Ok(resident)
}

/// p50, p99 and mean of one round, in microseconds.
fn round(path: &Path) -> Result<[f64; 3]> {
    let mut times = Vec::with_capacity(BINDS);
    let since = Instant::now();
    for i in 0..BINDS {
        let start = Instant::now();
        drop(ask(path, 600 + (i % 400) as u16)?);
        times.push(start.elapsed().as_secs_f64() * 1e6);
    }
    let each = since.elapsed().as_secs_f64() * 1e6 / BINDS as f64;
    times.sort_by(f64::total_cmp);
    Ok([times[BINDS / 2], times[BINDS * 99 / 100], each])
}

/// From connect to the descriptor when nobody runs yet: median, in milliseconds.
fn activation(directory: &Path, program: &Path) -> Result<f64> {
    let socket = directory.join("activated.sock");
    let mut times = Vec::new();
    for _ in 0..STARTS {
        let _ = std::fs::remove_file(&socket);
        let mut command = Command::new("systemd-socket-activate");
        command.arg("-l").arg(&socket).arg(program);
        if program.ends_with("vmnetd") {
            command.args(["--allow", "0"]);
        } else {
            command.arg("bare-helper");
        }
        let _running = started(&mut command, &socket)?;
        // It listens a moment after the socket is there.
        thread::sleep(Duration::from_millis(20));
        let start = Instant::now();
        drop(ask(&socket, 600)?);
        times.push(start.elapsed().as_secs_f64() * 1e3);
    }
    times.sort_by(f64::total_cmp);
    Ok(times[STARTS / 2])
}

/// Reads to the end and says so with one byte; or, told so by the first byte, answers each byte.
fn server() -> Result<SocketAddr> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    let address = listener.local_addr()?;
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            thread::spawn(move || serve(stream));
        }
    });
    Ok(address)
}

fn serve(mut stream: TcpStream) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    let mut buffer = vec![0; 256 << 10];
    let mut first = [0];
    stream.read_exact(&mut first)?;
    loop {
        match stream.read(&mut buffer)? {
            0 => return stream.write_all(b"k"),
            _ if first == *b"p" => stream.write_all(b"k")?,
            _ => {}
        }
    }
}

fn throughput(to: SocketAddr) -> Result<f64> {
    let mut stream = TcpStream::connect(to)?;
    let block = vec![0x5a; 256 << 10];
    let start = Instant::now();
    stream.write_all(b"t")?;
    for _ in 0..BYTES / block.len() {
        stream.write_all(&block)?;
    }
    stream.shutdown(Shutdown::Write)?;
    stream.read_exact(&mut [0])?;
    Ok(BYTES as f64 / start.elapsed().as_secs_f64() / 1e9)
}

/// Median round trip of one byte, in microseconds.
fn latency(to: SocketAddr) -> Result<f64> {
    let mut stream = TcpStream::connect(to)?;
    stream.set_nodelay(true)?;
    stream.write_all(b"p")?;
    thread::sleep(Duration::from_millis(50));
    let mut times = Vec::with_capacity(PINGS);
    for _ in 0..PINGS {
        let start = Instant::now();
        stream.write_all(b"x")?;
        stream.read_exact(&mut [0])?;
        times.push(start.elapsed().as_secs_f64() * 1e6);
    }
    times.sort_by(f64::total_cmp);
    Ok(times[PINGS / 2])
}

fn free_port() -> Result<SocketAddr> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?)
}

fn forwarder(mut command: Command, at: SocketAddr) -> Result<Running> {
    let running = Running(command.stdin(Stdio::null()).stdout(Stdio::null()).spawn()?);
    for _ in 0..1_000 {
        if TcpStream::connect(at).is_ok() {
            return Ok(running);
        }
        thread::sleep(Duration::from_millis(10));
    }
    bail!("{command:?} does not listen at {at}")
}

/// The same server, reached in four ways; whatever is started for it runs where this thread may.
fn ways(prefix: &Path) -> Result<([SocketAddr; 4], [Running; 3])> {
    let to = server()?;
    let (ours, socat, big) = (free_port()?, free_port()?, free_port()?);
    let mut command = Command::new(beside("iechor-setup")?);
    command.arg("--prefix").arg(prefix).args(["expose", &ours.to_string(), "--to", &to.to_string()]);
    let through_socat = |at: SocketAddr, block: &[&str]| {
        let mut command = Command::new("socat");
        command.args(block);
        command.arg(format!("TCP-LISTEN:{},bind=127.0.0.1,fork,reuseaddr,nodelay", at.port()));
        command.arg(format!("TCP:{to},nodelay"));
        forwarder(command, at)
    };
    let running = [forwarder(command, ours)?, through_socat(socat, &[])?, through_socat(big, &["-b", "131072"])?];
    Ok(([to, ours, socat, big], running))
}

/// Turn by turn, the best of all rounds of each way.
fn best_of(ways: [SocketAddr; 4], better: fn(f64, f64) -> f64, run: fn(SocketAddr) -> Result<f64>) -> Result<[f64; 4]> {
    let mut best = [f64::NAN; 4];
    for _ in 0..ROUNDS {
        for (at, best) in ways.into_iter().zip(&mut best) {
            *best = better(*best, run(at)?);
        }
    }
    Ok(best)
}

fn expose(directory: &Path) -> Result<()> {
    let (_, prefix) = crate::engine::mac(directory, 5)?;
    let fastest = {
        let (ways, _running) = ways(&prefix)?;
        best_of(ways, f64::max, throughput)?
    };
    let quickest = on_one_processor(|| {
        let (ways, _running) = ways(&prefix)?;
        best_of(ways, f64::min, latency)
    })?;
    println!(
        "`expose`: best of {ROUNDS} rounds, turn by turn; 1 GiB in one connection; {PINGS} round trips of one byte, all on one"
    );
    println!("processor, since waking another costs more than what is measured\n");
    println!("| | throughput | share of direct | round trip, p50 | added |");
    println!("| --- | ---: | ---: | ---: | ---: |");
    for (i, name) in ["directly", "expose", "socat", "socat -b 131072"].into_iter().enumerate() {
        let (most, least) = (fastest[i], quickest[i]);
        let (share, added) = (most / fastest[0], least - quickest[0]);
        println!("| {name} | {most:.2} GB/s | **{share:.2}** | {least:.1} us | {added:.1} us |");
    }
    println!();
    Ok(())
}

/// With everything that is started meanwhile.
fn on_one_processor<T>(run: impl FnOnce() -> Result<T>) -> Result<T> {
    let everywhere = sched_getaffinity(None)?;
    let mut one = CpuSet::new();
    one.set(0);
    sched_setaffinity(None, &one)?;
    let ran = run();
    sched_setaffinity(None, &everywhere)?;
    ran
}
