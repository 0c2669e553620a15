//! The window from start to interactive, and its memory, beside an empty window and Chromium.

use std::{
    collections::HashMap,
    fs,
    io::{BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    path::Path,
    process::{Child, Command, Stdio},
    sync::mpsc::{Receiver, channel},
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, anyhow, bail};
use elevate::{Interaction, Session};
use model::{Language, Ownership, PromptAnswer};
use serde_json::json;
use simulator::{Kind, Spec};

/// Many, since what else this machine does shows in each.
const RUNS: usize = 21;
/// Memory is read in so many of them, this long after the first screen stands.
const WEIGHED: usize = 5;
const SETTLE: Duration = Duration::from_secs(3);

/// One measurement.
#[derive(Clone, Copy)]
struct Cost {
    ready: f64,
    memory: Option<f64>,
}

pub fn table() -> Result<()> {
    let here = std::env::current_exe()?;
    let top = here.ancestors().nth(3).context("the bench runs from target/release")?.to_owned();
    let directory = tempfile::Builder::new().prefix("iechor-bench-").tempdir()?;
    fs::set_permissions(directory.path(), std::os::unix::fs::PermissionsExt::from_mode(0o1777))?;
    let mac = directory.path().join("mac");
    simulator::create(&Spec {
        kind: Kind::Fresh,
        answer: PromptAnswer::Ask,
        // As for an ordinary person: nobody gives up root first.
        ownership: Ownership::Zones,
        programs: here.with_file_name(""),
        ..Spec::new(&mac)
    })?;
    let display = Display::open()?;
    let (page, beacons) = serve(fs::read_to_string(top.join("ui/dist/index.html"))?, &given(&mac)?)?;

    let mut costs: HashMap<&str, Vec<Cost>> = HashMap::new();
    // Interleaved, so that a busy moment hits all alike; the first round warms the caches.
    for run in 0..=RUNS {
        for (name, program, arguments) in [
            ("empty", here.with_file_name("empty-window"), vec![]),
            ("ours", here.with_file_name("iechor-setup-window"), vec!["--prefix".into(), mac.display().to_string()]),
        ] {
            let cost = window(&display, directory.path(), &program, &arguments, run <= WEIGHED)?;
            if run > 0 {
                costs.entry(name).or_default().push(cost);
            }
        }
        let cost = chromium(&display, directory.path(), &page, &beacons, run <= WEIGHED)?;
        if run > 0 {
            costs.entry("chromium").or_default().push(cost);
        }
    }
    println!(
        "Window: median of {RUNS} starts (memory: of {WEIGHED}), release build, Xvfb, software rendering, interleaved\n"
    );
    println!("| | start to interactive | memory (PSS of all processes) |");
    println!("| --- | ---: | ---: |");
    let middle = |name: &str, of: fn(&Cost) -> Option<f64>| {
        let mut values: Vec<f64> = costs[name].iter().filter_map(of).collect();
        values.sort_by(f64::total_cmp);
        values[values.len() / 2]
    };
    let ready: fn(&Cost) -> Option<f64> = |cost| Some(cost.ready);
    let memory: fn(&Cost) -> Option<f64> = |cost| cost.memory;
    for (name, title) in
        [("ours", "iEchor Setup"), ("empty", "empty Tauri window"), ("chromium", "Chromium --app, same page")]
    {
        println!("| {title} | {:.0} ms | {:.1} MB |", middle(name, ready), middle(name, memory));
    }
    let against = |name: &str, of| middle("ours", of) / middle(name, of);
    println!(
        "| ratio to the empty window (goals 1.10 and 1.08) | **{:.2}** | **{:.2}** |",
        against("empty", ready),
        against("empty", memory)
    );
    println!(
        "| ratio to Chromium (goals 1.0 and 0.65) | **{:.2}** | **{:.2}** |",
        against("chromium", ready),
        against("chromium", memory)
    );
    Ok(())
}

struct Display {
    server: Child,
    name: String,
}

impl Display {
    fn open() -> Result<Self> {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1024x768x24", "-nolisten", "tcp"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("Xvfb is missing: ./dev bench installs it")?;
        let mut number = String::new();
        BufReader::new(server.stdout.take().context("piped above")?).read_line(&mut number)?;
        Ok(Self { server, name: format!(":{}", number.trim()) })
    }

    fn command(&self, program: &Path, home: &Path) -> Command {
        let mut command = Command::new(program);
        // Only what the Finder gives an app, and a display: the window starts anew where there is more.
        command
            .env_clear()
            .env("PATH", "/usr/bin:/bin:/usr/sbin:/sbin")
            .env("DISPLAY", &self.name)
            .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1")
            .env("HOME", home)
            .env("XDG_CACHE_HOME", home)
            .env("XDG_CONFIG_HOME", home)
            .env("XDG_DATA_HOME", home)
            .env("XDG_RUNTIME_DIR", home)
            // Chromium leaves things there.
            .env("TMPDIR", home)
            .stderr(Stdio::null());
        command
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// Starts a window that prints a line when it is ready, and measures it.
fn window(display: &Display, home: &Path, program: &Path, arguments: &[String], weighed: bool) -> Result<Cost> {
    let start = Instant::now();
    let mut child = display
        .command(program, home)
        .args(arguments)
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("{} is not built", program.display()))?;
    let mut line = String::new();
    BufReader::new(child.stdout.take().context("piped above")?).read_line(&mut line)?;
    let ready = start.elapsed();
    if line.trim() != "ready" {
        bail!("{} ended before it was ready", program.display());
    }
    measured(child, ready, weighed)
}

fn chromium(display: &Display, home: &Path, page: &str, beacons: &Receiver<()>, weighed: bool) -> Result<Cost> {
    let profile = home.join("chromium");
    while beacons.try_recv().is_ok() {}
    let start = Instant::now();
    let child = display
        .command(Path::new("chromium"), home)
        .arg(format!("--app={page}"))
        .arg(format!("--user-data-dir={}", profile.display()))
        .args([
            "--window-size=680,560",
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
        ])
        .args(["--disable-component-update", "--disable-sync", "--disable-quic", "--disable-default-apps"])
        .stdout(Stdio::null())
        .spawn()
        .context("chromium is missing: ./dev bench installs it")?;
    beacons.recv_timeout(Duration::from_secs(60)).context("Chromium never showed the page")?;
    measured(child, start.elapsed(), weighed)
}

fn measured(mut child: Child, ready: Duration, weighed: bool) -> Result<Cost> {
    if weighed {
        thread::sleep(SETTLE);
    }
    let tree = family(child.id())?;
    let memory = weighed.then(|| tree.iter().filter_map(|pid| pss(*pid)).sum::<f64>());
    // Leaves first would let a parent restart them: from the top.
    for pid in &tree {
        let _ = rustix::process::Pid::from_raw(*pid)
            .map(|pid| rustix::process::kill_process(pid, rustix::process::Signal::TERM));
    }
    let _ = child.wait();
    // The next one is not to be slowed down by what is left of this one.
    let since = Instant::now();
    while tree.iter().any(|pid| Path::new(&format!("/proc/{pid}/exe")).exists()) && since.elapsed() < SETTLE {
        thread::sleep(Duration::from_millis(10));
    }
    Ok(Cost { ready: ready.as_secs_f64() * 1e3, memory })
}

/// A process and everything that descends from it.
fn family(first: u32) -> Result<Vec<i32>> {
    let mut parents = Vec::new();
    for entry in fs::read_dir("/proc")? {
        let entry = entry?;
        let Some(pid) = entry.file_name().to_str().and_then(|name| name.parse::<i32>().ok()) else { continue };
        let Ok(stat) = fs::read_to_string(entry.path().join("stat")) else { continue };
        // The name in parentheses may hold anything; the parent is the second word after it.
        let parent = stat.rsplit_once(')').and_then(|(_, rest)| rest.split_whitespace().nth(1)?.parse::<i32>().ok());
        parents.extend(parent.map(|parent| (pid, parent)));
    }
    let mut family = vec![i32::try_from(first)?];
    let mut i = 0;
    while i < family.len() {
        let parent = family[i];
        family.extend(parents.iter().filter(|(_, p)| *p == parent).map(|(pid, _)| *pid));
        i += 1;
    }
    Ok(family)
}

/// Megabytes of a process, shared pages counted in parts.
fn pss(pid: i32) -> Option<f64> {
    let rollup = fs::read_to_string(format!("/proc/{pid}/smaps_rollup")).ok()?;
    let line = rollup.lines().find(|line| line.starts_with("Pss:"))?;
    line.split_whitespace().nth(1)?.parse::<f64>().ok().map(|kb| kb / 1e3)
}

/// What the window's backend gives the page, and nobody behind it.
fn given(mac: &Path) -> Result<String> {
    let session = Session::open(Some(mac), None, Interaction::Window).map_err(|e| anyhow!("{e}"))?;
    let view = session.view(false, false).map_err(|e| anyhow!("{e}"))?;
    let messages = Language::English.messages();
    let words = json!({ "language": "en", "right_to_left": false, "messages": messages });
    Ok(format!(
        "<script>window.__TAURI_INTERNALS__ = {{ invoke: async () => null, transformCallback: () => 0 }};
         window.iechorWords = {words}; window.iechorStart = {};</script>",
        json!({ "view": view })
    ))
}

/// Serves the built page on loopback, with what is given to it, and a beacon that tells when it stands.
fn serve(page: String, given: &str) -> Result<(String, Receiver<()>)> {
    let beacon = "<script>const wait=()=>document.querySelector('[data-screen]')?requestAnimationFrame(()=>requestAnimationFrame(()=>fetch('/beacon'))):requestAnimationFrame(wait);wait()</script></body>";
    let page = page.replacen("<head>", &format!("<head>{given}"), 1).replacen("</body>", beacon, 1);
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = format!("http://{}/", listener.local_addr()?);
    let (tell, beacons) = channel();
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let (page, tell) = (page.clone(), tell.clone());
            thread::spawn(move || {
                let _ = answer(stream, &page, || {
                    let _ = tell.send(());
                });
            });
        }
    });
    Ok((address, beacons))
}

fn answer(mut stream: TcpStream, page: &str, beacon: impl Fn()) -> Result<()> {
    let mut request = [0; 4096];
    let length = stream.read(&mut request)?;
    let line = String::from_utf8_lossy(&request[..length]);
    let body = match line.split_whitespace().nth(1) {
        Some("/") => page,
        Some("/beacon") => {
            beacon();
            ""
        }
        _ => "",
    };
    let length = body.len();
    write!(
        stream,
        "HTTP/1.1 200 OK\r\ncontent-type: text/html; charset=utf-8\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n{body}"
    )?;
    Ok(())
}
