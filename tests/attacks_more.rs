//! A second round of attacks: on the parent that stays root, on who is believed to have called, on root's lock
//! and records, on names that are shown and pasted, on homes that move.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, missing_docs)]

use std::{
    fs,
    io::{IoSlice, Read, Write},
    mem::MaybeUninit,
    net::Shutdown,
    os::{
        fd::{AsFd, AsRawFd, OwnedFd},
        unix::{
            fs::{MetadataExt, PermissionsExt, chown, lchown, symlink},
            net::{UnixDatagram, UnixListener, UnixStream},
        },
    },
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::{Duration, Instant, SystemTime},
};

use model::{Digest, PromptAnswer, names};
use promises::{Asked, Mac, Running, is_root, wait_until};
use rustix::{
    io::FdFlags,
    net::{AddressFamily, SendAncillaryBuffer, SendAncillaryMessage, SendFlags, sendmsg},
    process::{Pid, PidfdFlags, PidfdGetfdFlags, Signal, kill_process, pidfd_getfd, pidfd_open},
};
use serde_json::{Value, json};
use simulator::{Kind, Spec};

const SOON: Duration = Duration::from_secs(30);
const APPLY: [&str; 3] = ["apply", "--recommended", "--yes"];
/// The person, and on some Macs an administrator besides.
const DEV: u32 = 8501;
const ADMIN: u32 = 8502;

fn mac(kind: Kind, answer: PromptAnswer) -> Mac {
    Mac::made(|spec| Spec { kind, answer, uid: DEV, ..spec })
}

fn receipt(mac: &Mac) -> PathBuf {
    mac.at(names::ROOT_RECORDS).join(names::RECEIPT_FILE)
}

/// Set-up on this Mac that runs with this uid.
fn setup_of(mac: &Mac, uid: u32) -> Option<Pid> {
    let mine = mac.path().display().to_string();
    fs::read_dir("/proc").unwrap().find_map(|process| {
        let process = process.unwrap().path();
        let call = String::from_utf8(fs::read(process.join("cmdline")).ok()?).ok()?;
        let is = call.contains("iechor-setup\0--prefix") && call.contains(&mine) && !call.starts_with("script");
        let number = process.file_name().unwrap().to_str()?.parse().ok()?;
        (is && fs::metadata(&process).ok()?.uid() == uid).then(|| Pid::from_raw(number))?
    })
}

/// The child that gave up root, and its socket to the parent that is root, as any program of the account may
/// take them.
fn taken_over(mac: &Mac) -> (Pid, OwnedFd) {
    let child = setup_of(mac, DEV).unwrap();
    let process = pidfd_open(child, PidfdFlags::empty()).unwrap();
    let socket = (3..64).find_map(|fd| {
        let fd = pidfd_getfd(&process, fd, PidfdGetfdFlags::empty()).ok()?;
        (rustix::net::sockopt::socket_domain(&fd).ok()? == AddressFamily::UNIX).then_some(fd)
    });
    (child, socket.unwrap())
}

/// Has the parent run a root side on a carrier.
fn run_on(parent: &OwnedFd, carrier: &impl AsFd) {
    let fds = [carrier.as_fd()];
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(1))];
    let mut control = SendAncillaryBuffer::new(&mut space);
    assert!(control.push(SendAncillaryMessage::ScmRights(&fds)));
    sendmsg(parent, &[IoSlice::new(b"R")], &mut control, SendFlags::NOSIGNAL).unwrap();
}

/// What root would do for an account, as it would be agreed to.
fn request(mac: &Mac, name: &str, uid: u32) -> Value {
    let plan = mac.setup(&["--json", "--as", name, "plan", "--recommended"]).exits(0);
    let plan: Value = serde_json::from_slice(&plan.output.stdout).unwrap();
    json!({ "schema": 1, "choices": plan["choices"], "approved": plan["explanation"]["digest"], "uid": uid })
}

/// Everything below a folder, the folder included.
fn below(path: &Path) -> Vec<PathBuf> {
    let mut all = vec![path.to_owned()];
    if fs::symlink_metadata(path).is_ok_and(|meta| meta.is_dir()) {
        all.extend(fs::read_dir(path).unwrap().flat_map(|entry| below(&entry.unwrap().path())));
    }
    all
}

/// Another program of the account keeps the child's socket, and with it the parent, when the child ends.
#[test]
fn root_ends_with_the_child_that_gave_it_up_whoever_has_its_socket_by_then() {
    if !is_root("root_ends_with_the_child_that_gave_it_up_whoever_has_its_socket_by_then") {
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

/// Whoever sets the environment of a set-up that root starts names a parent to it.
#[test]
fn root_that_is_told_of_a_parent_gives_up_root_all_the_same() {
    if !is_root("root_that_is_told_of_a_parent_gives_up_root_all_the_same") {
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

/// The taken-over child hands over a connection to a service of root's, which says there what the child wants:
/// whoever is at the other end of that is root, and root may ask for anybody.
#[test]
fn a_service_of_roots_at_the_other_end_lets_nobody_ask_for_another_account() {
    if !is_root("a_service_of_roots_at_the_other_end_lets_nobody_ask_for_another_account") {
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
    // Nor does root say anything to a service that is told of its sender with each datagram.
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

/// Reads, but as slowly as it can.
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
fn whoever_reads_a_little_now_and_then_does_not_hold_roots_lock_for_long() {
    let mac = mac(Kind::Fresh, PromptAnswer::Allow);
    let request = request(&mac, "dev", DEV).to_string();
    let tree = plan::Tree::at(Some(&mac.path())).unwrap();
    let caller = rustix::process::geteuid().is_root().then_some(DEV);
    let since = Instant::now();
    apply::root::serve(&tree, caller, request.as_bytes(), Slow);
    let took = since.elapsed();
    assert!(took > Duration::from_secs(9) && took < Duration::from_secs(25), "it took {took:?}");
    // What was agreed to is done all the same.
    assert!(receipt(&mac).exists() && !mac.at(names::ROOT_RECORDS).join(names::JOURNAL_FILE).exists());
}

/// On macOS any account may give a file that it can reach another name (`link(2)`).
#[test]
fn another_name_of_roots_records_or_of_the_apps_programs_keeps_nobody_out() {
    let mac = mac(Kind::Fresh, PromptAnswer::Allow);
    let before = mac.tree();
    let aside = mac.at("/Users/Shared");
    let named = |path: &Path| {
        let other = aside.join(&Digest::of_bytes(path.as_os_str().as_encoded_bytes())[..8]);
        fs::hard_link(path, &other).unwrap();
        other
    };
    let program = |name: &str| mac.at(&format!("{}/{name}", names::BUNDLE));
    let app = [names::BUNDLE_HELPER, names::BUNDLE_STARTUP].map(|name| named(&program(name)));
    mac.setup(&APPLY).exits(0);
    let record = named(&receipt(&mac));
    mac.setup(&["status"]).exits(0);
    mac.setup(&["apply", "--no-ports", "--yes"]).exits(0);
    fs::remove_file(record).unwrap();
    // A valid journal is not one that must be moved aside.
    mac.with_trouble("scope = \"root\", at = 9, how = \"killed\"", &APPLY).exits(6);
    let journal = named(&mac.at(names::ROOT_RECORDS).join(names::JOURNAL_FILE));
    mac.setup(&["repair", "--set-aside", "--yes"]).exits(0);
    assert!(!mac.at(names::ROOT_RECORDS).join("journal.jsonl.set-aside-1").exists());
    let record = named(&receipt(&mac));
    mac.setup(&["uninstall", "--yes"]).exits(0);
    for other in app.into_iter().chain([journal, record]) {
        fs::remove_file(other).unwrap();
    }
    assert_eq!(mac.difference(&before), [""; 0]);
}

/// Names that others gave, and what is kept in the account's own receipt, are on the administrator's screen and
/// in the text that an administrator pastes.
#[test]
fn names_that_are_orders_for_a_terminal_are_shown_and_not_obeyed() {
    const ORDERS: &str = "\x1b[2J\x1b]0;owned\x07\x1b[201~\x03\nsudo touch owned #";
    let harmless = |said: &str| {
        assert!(!said.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\t')), "{said:?}");
        assert!(!said.lines().any(|line| line.trim_start().starts_with("sudo touch owned")), "{said}");
    };
    // A link into the app, by an administrator who may write the folder.
    let of_links = mac(Kind::Rivals, PromptAnswer::Allow);
    let link = of_links.at(names::SYSTEM_BIN).join(format!("a{ORDERS}"));
    symlink(format!("{}/{}/x", names::BUNDLE, names::BUNDLE_TOOLS), &link).unwrap();
    harmless(&of_links.setup(&["-v", "plan", "--recommended"]).exits(0).said());
    harmless(&of_links.setup(&["-v", "apply", "--recommended", "--yes"]).exits(0).said());
    harmless(&of_links.setup(&["-v", "uninstall", "--yes"]).exits(0).said());
    assert!(fs::symlink_metadata(link).is_ok(), "set-up makes no such link, so this is not its own");
    // A receipt that a program of the account wrote.
    let of_receipt = mac(Kind::Fresh, PromptAnswer::Allow);
    of_receipt.setup(&["apply", "--cli", "user", "--no-socket", "--no-ports", "--yes"]).exits(0);
    let own = of_receipt.at(&format!("/Users/dev/{}", names::USER_RECORDS)).join(names::RECEIPT_FILE);
    let mut says: Value = serde_json::from_slice(&fs::read(&own).unwrap()).unwrap();
    let hold = json!({ "hold": "file", "path": format!("/x{ORDERS}"), "sha256": "", "kept": false });
    says["holds"].as_array_mut().unwrap().push(hold);
    fs::write(&own, says.to_string()).unwrap();
    harmless(&of_receipt.setup(&["-v", "uninstall"]).exits(2).says("owned").said());
    harmless(&of_receipt.setup(&["uninstall", "--yes"]).exits(0).says("owned").said());
    // A link of the account's on the way to its home.
    let of_home = mac(Kind::Fresh, PromptAnswer::Allow);
    let disk = of_home.at("/Volumes/disk");
    fs::create_dir(&disk).unwrap();
    fs::rename(of_home.at("/Users/dev"), disk.join(format!("h{ORDERS}"))).unwrap();
    symlink(format!("/Volumes/disk/h{ORDERS}"), of_home.at("/Users/dev")).unwrap();
    harmless(&of_home.setup(&["-v", "plan", "--recommended"]).exits(1).says("'/Users/dev' is not a directory").said());
}

/// A shell reads the words that an administrator is given as they were meant, and a terminal sees no order.
#[test]
fn commands_for_an_administrator_mean_the_same_whatever_a_name_holds() {
    for name in ["a b", "it's", "$(id)`id`\\", "tab\tnew\nline\x1b\x03", "back\\slash\n'quote'", "ü\u{85}\n"] {
        let before = model::FileState::Link { target: String::new() };
        let action = model::Action::Remove { path: format!("/{name}"), before, restore: false };
        let step =
            model::Step { scope: model::Scope::User, reason: model::Reason::removes_item(model::Item::Tools), action };
        let command = plan::change(&step).command;
        assert!(!command.contains(char::is_control), "{command:?}");
        let words = command.strip_prefix("rm ").unwrap();
        let read = Command::new("bash").args(["-c", &format!("printf %s {words}")]).output().unwrap();
        assert_eq!(String::from_utf8(read.stdout).unwrap(), format!("/{name}"), "{command}");
    }
}

#[test]
fn what_root_puts_in_order_is_not_said_to_be_cancelled() {
    let mac = mac(Kind::Fresh, PromptAnswer::Allow);
    let before = mac.tree();
    mac.with_trouble("scope = \"root\", at = 30, how = \"killed\"", &APPLY).exits(6);
    let seen = promises::open_directory();
    fs::set_permissions(seen.path(), fs::Permissions::from_mode(0o777)).unwrap();
    let (begun, go_on) = (seen.path().join("begun"), seen.path().join("go on"));
    let wait = format!(
        "touch '{}'; until [ -e '{}' ] || [ ! -d '{}' ]; do sleep 0.05; done",
        begun.display(),
        go_on.display(),
        seen.path().display()
    );
    mac.launchctl_first(&format!("case \"$*\" in *bootout*) {wait};; esac"));
    let program = promises::programs().join("iechor-setup");
    // `exec`: a shell that waits for it would be ended by the same key, and its status be 130.
    let call = format!("exec {} --prefix {} repair --yes", program.display(), mac.path().display());
    let mut script = Command::new("script");
    script.args(["-qefc", &call, "/dev/null"]).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut terminal = Running(script.spawn().unwrap());
    wait_until("root puts the run in order", SOON, || begun.exists());
    let mut keyboard = terminal.0.stdin.take().unwrap();
    keyboard.write_all(b"\x03").unwrap();
    let mut said = Vec::new();
    let mut screen = terminal.0.stdout.take().unwrap();
    while !String::from_utf8_lossy(&said).contains("end first") {
        let mut byte = [0];
        assert_eq!(screen.read(&mut byte).unwrap(), 1, "{}", String::from_utf8_lossy(&said));
        said.push(byte[0]);
        assert!(!String::from_utf8_lossy(&said).contains("cancelled"), "{}", String::from_utf8_lossy(&said));
    }
    fs::write(&go_on, "").unwrap();
    screen.read_to_end(&mut said).unwrap();
    let code = terminal.0.wait().unwrap().code();
    assert_eq!(code, Some(0), "{}", String::from_utf8_lossy(&said));
    mac.launchctl_first("");
    assert_eq!(mac.difference(&before), [""; 0]);
}

/// The account moved its home to another disk and left a link, or may change such a link at any time.
#[test]
fn a_home_that_moved_leaves_nothing_of_roots_behind() {
    for repaired in [false, true] {
        let mac = mac(Kind::Fresh, PromptAnswer::Allow);
        mac.setup(&APPLY).exits(0);
        fs::create_dir(mac.at("/Volumes/disk")).unwrap();
        fs::rename(mac.at("/Users/dev"), mac.at("/Volumes/disk/dev")).unwrap();
        symlink("/Volumes/disk/dev", mac.at("/Users/dev")).unwrap();
        // Where ownership is by zones, the new place is the person's too.
        if !rustix::process::geteuid().is_root() {
            let description = mac.path().join(names::SIMULATED_MAC);
            let text = fs::read_to_string(&description).unwrap();
            let zone = format!("[[zones]]\npath = \"/Volumes/disk/dev\"\nuid = {DEV}\ngid = 20\n");
            fs::write(&description, format!("{text}\n{zone}")).unwrap();
        }
        if repaired {
            mac.setup(&["repair", "--yes"]).exits(0);
            let leads = fs::read_link(mac.at(names::DEFAULT_SOCKET)).unwrap();
            assert_eq!(leads, Path::new("/Volumes/disk/dev").join(names::ENGINE_SOCKET));
            mac.setup(&["status"]).exits(0);
        }
        mac.setup(&["uninstall", "--yes"]).exits(0).says("nothing of iEchor Setup remains");
        for path in [names::SOCKET_PLIST, names::STARTUP, names::DEFAULT_SOCKET, names::ROOT_RECORDS] {
            assert!(fs::symlink_metadata(mac.at(path)).is_err(), "{path} stays");
        }
        assert!(!mac.at("/Volumes/disk/dev").join(names::USER_RECORDS).exists());
        mac.setup(&["status"]);
    }
}

/// A link on the way to the home leads elsewhere each time that it is looked at.
#[test]
fn a_home_that_flips_while_root_works_makes_root_write_nowhere_else() {
    if !is_root("a_home_that_flips_while_root_works_makes_root_write_nowhere_else") {
        return;
    }
    let mac = mac(Kind::Fresh, PromptAnswer::Allow);
    let disk = mac.at("/Volumes/disk");
    fs::create_dir(&disk).unwrap();
    chown(&disk, Some(DEV), Some(20)).unwrap();
    fs::rename(mac.at("/Users/dev"), disk.join("a")).unwrap();
    assert!(Command::new("cp").arg("-a").arg(disk.join("a")).arg(disk.join("b")).status().unwrap().success());
    symlink("/Volumes/disk/a", disk.join("home")).unwrap();
    lchown(disk.join("home"), Some(DEV), Some(20)).unwrap();
    symlink("/Volumes/disk/home", mac.at("/Users/dev")).unwrap();
    let before = mac.tree();
    let over = std::sync::atomic::AtomicBool::new(false);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            promises::become_account(DEV);
            let leads = ["a", "b", "home", "../../private/var/root", "../../private/etc"];
            for lead in leads.iter().cycle().take_while(|_| !over.load(std::sync::atomic::Ordering::SeqCst)) {
                symlink(lead, disk.join("next")).unwrap();
                fs::rename(disk.join("next"), disk.join("home")).unwrap();
            }
        });
        for _ in 0..12 {
            mac.setup(&["install", "--user", "dev"]);
            mac.setup(&["--as", "dev", "uninstall", "--yes"]);
        }
        over.store(true, std::sync::atomic::Ordering::SeqCst);
    });
    for home in ["a", "b"] {
        fs::remove_file(disk.join("home")).unwrap();
        symlink(format!("/Volumes/disk/{home}"), disk.join("home")).unwrap();
        lchown(disk.join("home"), Some(DEV), Some(20)).unwrap();
        mac.setup(&["repair", "--yes"]).exits(0);
        mac.setup(&["uninstall", "--yes"]).exits(0);
    }
    fs::remove_file(disk.join("home")).unwrap();
    symlink("/Volumes/disk/a", disk.join("home")).unwrap();
    lchown(disk.join("home"), Some(DEV), Some(20)).unwrap();
    assert_eq!(mac.difference(&before), [""; 0]);
}

/// Whoever holds a copy that was left behind does so for no longer because the clock was set back.
#[test]
fn a_copy_from_a_clock_that_ran_ahead_is_swept() {
    let mac = mac(Kind::Fresh, PromptAnswer::Allow);
    let left = mac.at(&names::root_program([7; 16]));
    fs::write(&left, "left").unwrap();
    let held = fs::File::options().write(true).open(&left).unwrap();
    rustix::fs::flock(&held, rustix::fs::FlockOperation::LockExclusive).unwrap();
    held.set_modified(SystemTime::now() + Duration::from_secs(86400)).unwrap();
    mac.setup(&APPLY).exits(0);
    assert!(!left.exists());
}

/// The account makes a tree of its own, with a description that root wrote for another one.
#[test]
fn root_runs_nothing_of_a_simulated_mac_that_is_the_accounts() {
    if !is_root("root_runs_nothing_of_a_simulated_mac_that_is_the_accounts") {
        return;
    }
    let (roots, place) = (mac(Kind::Fresh, PromptAnswer::Allow), promises::open_directory());
    let theirs = place.path().join("mac");
    assert!(Command::new("cp").arg("-a").arg(roots.path()).arg(&theirs).status().unwrap().success());
    for path in below(&theirs) {
        lchown(path, Some(DEV), Some(20)).unwrap();
    }
    fs::remove_file(theirs.join(names::SIMULATED_MAC)).unwrap();
    fs::hard_link(roots.path().join(names::SIMULATED_MAC), theirs.join(names::SIMULATED_MAC)).unwrap();
    let trace = place.path().join("trace");
    fs::write(&trace, "").unwrap();
    fs::set_permissions(&trace, fs::Permissions::from_mode(0o666)).unwrap();
    fs::write(theirs.join("bin/launchctl"), format!("#!/bin/sh\nid -u >> '{}'\n", trace.display())).unwrap();
    for words in [&["--as", "dev", "plan"][..], &["--as", "dev", "status"], &["install", "--user", "dev"], &["log"]] {
        let mut command = Command::new(promises::programs().join("iechor-setup"));
        let _ = command.arg("--prefix").arg(&theirs).args(words).stdin(Stdio::null()).output().unwrap();
    }
    let ran = fs::read_to_string(&trace).unwrap();
    assert!(!ran.lines().any(|uid| uid == "0"), "root ran a program of the account's: {ran}");
    assert!(!theirs.join("Library/LaunchDaemons").join("com.iechor.vmnetd.plist").exists());
}
