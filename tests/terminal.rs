//! The command line does what it says and says what is true: what arguments mean where nothing was chosen, what
//! stays after uninstalling, where the log goes, what is printed, and what Ctrl-C does.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, missing_docs)]

use std::{
    fs,
    io::{Read, Write},
    os::unix::fs::{MetadataExt, PermissionsExt, chown, symlink},
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::Duration,
};

use model::{PromptAnswer, names};
use promises::{Asked, Mac, Ran, Running, is_root, wait_until, with_own_machine};
use serde_json::Value;
use simulator::{Kind, Spec};

const SOON: Duration = Duration::from_secs(30);
const APPLY: [&str; 3] = ["apply", "--recommended", "--yes"];
const WITHOUT: [&str; 5] = ["apply", "--cli", "user", "--no-socket", "--no-ports"];
/// The person, and on some Macs an administrator besides.
const DEV: u32 = 8512;
const ADMIN: u32 = 8513;

fn mac(kind: Kind, answer: PromptAnswer) -> Mac {
    Mac::made(|spec| Spec { kind, answer, uid: DEV, ..spec })
}

fn records(mac: &Mac) -> PathBuf {
    mac.at(&format!("/Users/dev/{}", names::USER_RECORDS))
}

/// Which of tools, socket and ports stand.
fn stand(mac: &Mac) -> (&'static str, bool, bool) {
    let tools =
        match (mac.at("/usr/local/bin/iechor").is_symlink(), mac.at("/Users/dev/.iechor/bin/iechor").is_symlink()) {
            (true, false) => "system",
            (false, true) => "user",
            (false, false) => "off",
            (true, true) => "both",
        };
    (tools, mac.at(names::DEFAULT_SOCKET).is_symlink(), mac.at(names::HELPER).exists())
}

fn lines(path: &Path) -> Vec<Value> {
    let text = fs::read_to_string(path).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn said(ran: &Ran) -> Vec<Value> {
    let text = String::from_utf8(ran.output.stdout.clone()).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn where_nothing_was_chosen_a_no_means_everything_else() {
    for (words, stands, note) in [
        (&["install", "--user", "dev", "--no-ports"][..], ("system", true, false), ""),
        (&["install", "--user", "dev", "--no-socket"], ("system", false, true), ""),
        (&["install", "--user", "dev", "--cli", "user"], ("user", true, true), ""),
        (&["install", "--user", "dev", "--ports"], ("system", true, true), ""),
        (&["apply", "--yes", "--no-ports"], ("system", true, false), ""),
        (&["apply", "--yes", "--recommended", "--no-socket"], ("system", false, true), ""),
        (&["apply", "--yes", "--recommended", "--cli", "user"], ("user", true, true), ""),
        // Who names what to have gets that, and is told what is off therefore.
        (
            &["apply", "--yes", "--ports"],
            ("off", false, true),
            "note: this leaves off: Command-line tools, Default socket",
        ),
        (
            &["apply", "--yes", "--cli", "user", "--no-ports"],
            ("user", false, false),
            "note: this leaves off: Default socket, Context (",
        ),
    ] {
        let mac = mac(Kind::Fresh, PromptAnswer::Allow);
        if words[0] == "apply" {
            let plan: Vec<&str> = ["plan"].into_iter().chain(words[2..].iter().copied()).collect();
            mac.setup(&plan).exits(0).says(note);
        }
        if !note.is_empty() {
            // Where a program reads, beside what it reads.
            let ran = mac.setup(&[&["--json"][..], &words[..1], &words[2..]].concat()).exits(2).says(note);
            assert_eq!(said(&ran)[0]["failure"]["code"], "usage");
        }
        let ran = mac.setup(words).exits(0).says(note);
        assert_eq!(ran.said().contains("leaves off"), !note.is_empty(), "{words:?}: {}", ran.said());
        assert_eq!(stand(&mac), stands, "{words:?}");
        mac.setup(&["status"]).exits(0);
        // From then on what is not said stays.
        let ran = mac.setup(&["apply", "--yes"]).exits(0).says("nothing was changed");
        assert!(!ran.said().contains("leaves off"), "{words:?}");
        mac.setup(&["apply", "--yes", "--recommended", "--no-ports"]).exits(0);
        assert_eq!(stand(&mac), ("system", true, false), "{words:?}");
    }
}

#[test]
fn uninstalling_with_keep_data_keeps_the_choices_and_apply_brings_everything_back() {
    for choices in [&["--recommended", "--no-ports"][..], &["--cli", "user", "--socket"], &WITHOUT[1..]] {
        let mac = mac(Kind::Fresh, PromptAnswer::Allow);
        let before = mac.tree();
        mac.setup(&[&["apply", "--yes"][..], choices].concat()).exits(0);
        let (stood, settings) = (stand(&mac), records(&mac).join(names::SETTINGS_FILE));
        // In the person's own hand.
        let text = format!("# mine\n{}", fs::read_to_string(&settings).unwrap());
        fs::write(&settings, &text).unwrap();
        let keep = ["uninstall", "--yes", "--keep-data"];
        let ran = mac.setup(&keep).exits(0).says("settings.toml': 'iechor-setup apply' brings everything back");
        assert!(!ran.said().contains("nothing was changed"), "{}", ran.said());
        assert_eq!((stand(&mac), fs::read_to_string(&settings).unwrap()), (("off", false, false), text.clone()));
        assert!(!mac.at(names::ROOT_RECORDS).exists());
        // It says so, also to programs, and how to go on.
        mac.setup(&["status"])
            .exits(3)
            .says("was uninstalled here, and your choices were kept")
            .says("iechor-setup apply");
        assert_eq!(said(&mac.setup(&["--json", "status"]))[0]["finished"], true);
        mac.setup(&keep).exits(0).says("nothing to take back").says("your choices are kept");
        mac.setup(&["apply", "--yes"]).exits(0);
        assert_eq!((stand(&mac), fs::read_to_string(&settings).unwrap()), (stood, text));
        mac.setup(&["status"]).exits(0);
        mac.setup(&keep).exits(0);
        mac.setup(&["uninstall", "--yes"]).exits(0);
        assert_eq!(mac.difference(&before), [""; 0], "{choices:?}");
    }
    // Where nothing was chosen, nothing is said to be kept.
    let mac = mac(Kind::Fresh, PromptAnswer::Deny);
    let ran = mac.setup(&["uninstall", "--yes", "--keep-data"]).exits(0).says("nothing to take back");
    assert!(!ran.said().contains("kept"), "{}", ran.said());
}

#[test]
fn the_log_has_what_json_prints_on_every_command() {
    let mac = mac(Kind::Fresh, PromptAnswer::Allow);
    let folder = promises::open_directory();
    // Root opens it where only root may write; anybody else where they may.
    let log = folder.path().join("log.jsonl");
    let shown = log.to_str().unwrap();
    for (words, code) in [
        (&["plan", "--recommended"][..], 0),
        (&APPLY, 0),
        (&["status"], 0),
        (&["log"], 0),
        (&["policy", "show"], 0),
        (&["expose", "127.0.0.1:0", "--test"], 2),
        (&["expose", "192.0.2.1:8080", "--test"], 1),
        (&["apply", "--replace", "nothing"], 2),
        (&["repair", "--yes"], 0),
        (&["uninstall", "--yes"], 0),
    ] {
        let ran = mac.setup(&[&["--json", "--log", shown][..], words].concat()).exits(code);
        match fs::exists(&log).unwrap() {
            true => assert_eq!(lines(&log), said(&ran), "{words:?}"),
            // A line that makes no sense is none of a Mac yet.
            false => assert_eq!(code, 2, "{words:?}"),
        }
        let _ = fs::remove_file(&log);
    }
    // In words on the terminal, the log has objects all the same.
    mac.setup(&["--log", shown, "status"]).exits(0).says("Off");
    mac.setup(&["--log", shown, "status"]).exits(0);
    assert_eq!(lines(&log).len(), 2);
}

#[test]
fn root_opens_the_log_only_where_nobody_else_can_lead_it_elsewhere() {
    if !is_root("root opens the log only where nobody else can lead it elsewhere") {
        return;
    }
    let mac = mac(Kind::Fresh, PromptAnswer::Deny);
    // Root as itself, as where a command is about no account.
    let root = "\n[[users]]\nname = \"root\"\nuid = 0\ngid = 0\nhome = \"/var/root\"\nadmin = true\n";
    let mut description = fs::File::options().append(true).open(mac.at(names::SIMULATED_MAC)).unwrap();
    description.write_all(root.as_bytes()).unwrap();
    let shown = |path: &str| mac.at(path).to_str().unwrap().to_owned();
    fs::create_dir_all(mac.at("/var/log")).unwrap();
    let install = |log: &str| mac.setup(&["install", "--user", "dev", "--log", log]);
    // Root's own folder, under either name.
    install(&shown("/var/log/setup.jsonl")).exits(0);
    let log = mac.at("/var/log/setup.jsonl");
    let meta = fs::metadata(&log).unwrap();
    assert_eq!((meta.uid(), meta.mode() & 0o7777), (0, 0o644));
    let told = lines(&log);
    assert!(told.iter().any(|line| line["event"] == "step"), "{told:?}");
    assert!(told.last().unwrap()["outcome"]["status"]["finished"] == true, "{told:?}");
    install(&shown("/var/log/setup.jsonl")).exits(0);
    assert_eq!(lines(&log)[..told.len()], told, "what stood there stays");
    for command in ["status", "plan", "log"] {
        let before = lines(&log).len();
        mac.setup(&[command, "--log", &shown("/var/log/setup.jsonl")]).exits(0);
        assert!(lines(&log).len() > before, "{command}");
    }

    // What the account may change leads root nowhere: a folder, a file, and a folder on the way.
    let etc = mac.at("/private/etc");
    let own = etc.join("root's own");
    fs::write(&own, "root's own\n").unwrap();
    fs::set_permissions(&own, fs::Permissions::from_mode(0o600)).unwrap();
    symlink(&etc, mac.at("/Users/dev/logs")).unwrap();
    symlink(&own, mac.at("/Users/dev/log")).unwrap();
    fs::create_dir(mac.at("/var/log/devs")).unwrap();
    chown(mac.at("/var/log/devs"), Some(DEV), Some(20)).unwrap();
    symlink(&etc, mac.at("/var/log/devs/in")).unwrap();
    symlink(&own, mac.at("/var/log/devs/file")).unwrap();
    let attacked = mac.tree();
    for path in ["/Users/dev/logs/made", "/Users/dev/log", "/var/log/devs/in/made", "/var/log/devs/file"] {
        install(&shown(path)).exits(2).says("could not open the log").says("help: it is opened as 'dev'");
        // Root for itself is nobody's to give up to.
        mac.setup(&["--as", "root", "log", "--log", &shown(path)]).exits(2).says("others than root can change");
        assert_eq!(mac.difference(&attacked), [""; 0], "{path}");
    }
    // Spelt so that the way is another one than it seems.
    install(&format!("{}/../devs/in/made", shown("/var/log/devs"))).exits(2);
    // A link of root's own is not followed as root either: it is opened as the account.
    symlink(&own, mac.at("/var/log/link")).unwrap();
    install(&shown("/var/log/link")).exits(2);
    assert_eq!(fs::read_to_string(&own).unwrap(), "root's own\n");
    // A pipe that nobody reads holds nothing up.
    rustix::fs::mknodat(
        rustix::fs::CWD,
        mac.at("/var/log/pipe"),
        rustix::fs::FileType::Fifo,
        rustix::fs::Mode::from_raw_mode(0o600),
        0,
    )
    .unwrap();
    install(&shown("/var/log/pipe")).exits(2);
    // The account's own is the account's.
    install(&shown("/Users/dev/own.log")).exits(0);
    assert_eq!(fs::metadata(mac.at("/Users/dev/own.log")).unwrap().uid(), DEV);
    mac.setup(&["--as", "root", "log", "--log", &shown("/var/log/of-root")]).exits(0);
}

#[test]
fn an_argument_that_would_mean_nothing_is_refused_and_no_message_names_what_only_root_runs() {
    let mac = mac(Kind::StandardUser, PromptAnswer::Allow);
    for words in [
        &["install", "--user", "dev", "--as", "admin"][..],
        &["--as", "dev", "install", "--user", "dev"],
        &["--json", "install", "--user", "dev", "--as", "admin"],
    ] {
        mac.setup(words).exits(2).says("'--as <USER>' cannot be used with 'install'").says("--user");
    }
    for words in [
        &["--json"][..],
        &["--json", "root-sid"],
        &["--json", "frobnicate"],
        &["root-sied"],
        &["help"],
        &["help", "root-side"],
    ] {
        let ran = mac.setup(words);
        assert!(!ran.said().replace("'root-side'", "").contains("root-side"), "{words:?}: {}", ran.said());
    }
    assert_eq!(stand(&mac), ("off", false, false));
}

#[test]
fn what_could_not_be_written_to_a_full_device_is_no_success() {
    let mac = mac(Kind::Fresh, PromptAnswer::Allow);
    let to_full = |words: &[&str]| {
        let mut command = Command::new(promises::programs().join("iechor-setup"));
        command.arg("--prefix").arg(mac.path()).args(words).stdin(Stdio::null());
        command.stdout(fs::File::options().write(true).open("/dev/full").unwrap()).stderr(Stdio::piped());
        let output = command.output().unwrap();
        (output.status.code().unwrap(), String::from_utf8(output.stderr).unwrap())
    };
    for words in [&["plan"][..], &["status"], &["log"], &["--json", "plan"], &["--json", "status"], &["policy", "show"]]
    {
        let (code, said) = to_full(words);
        assert_eq!(code, 1, "{words:?}: {said}");
        // With --json the failure is said where nothing arrives.
        assert!(words[0] == "--json" || said.contains("could not write all of it"), "{words:?}: {said}");
    }
    // A run is carried out whoever listens.
    assert_eq!(to_full(&APPLY).0, 0);
    mac.setup(&["status"]).exits(0);
}

/// Presses Ctrl-C once `when` is on the screen and `ready` has returned, and goes on once it was `answered`; what it came
/// to and what was said.
fn interrupted(
    mac: &Mac,
    words: &str,
    (when, answered): (&str, &str),
    ready: impl FnOnce(),
    go_on: impl FnOnce(),
) -> (Option<i32>, String) {
    let program = promises::programs().join("iechor-setup");
    // `exec`: a shell that waits for it would be ended by the same key.
    let call = format!("exec {} --prefix {} {words}", program.display(), mac.path().display());
    let mut script = Command::new("script");
    script.args(["-qefc", &call, "/dev/null"]).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut terminal = Running(script.spawn().unwrap());
    let (mut keyboard, mut screen) = (terminal.0.stdin.take().unwrap(), terminal.0.stdout.take().unwrap());
    let mut said = Vec::new();
    let mut until = |screen: &mut std::process::ChildStdout, text: &str| {
        while !String::from_utf8_lossy(&said).contains(text) {
            let mut byte = [0];
            assert_eq!(screen.read(&mut byte).unwrap(), 1, "{text}: {}", String::from_utf8_lossy(&said));
            said.push(byte[0]);
        }
    };
    until(&mut screen, when);
    ready();
    keyboard.write_all(b"\x03").unwrap();
    until(&mut screen, answered);
    go_on();
    screen.read_to_end(&mut said).unwrap();
    (terminal.0.wait().unwrap().code(), String::from_utf8_lossy(&said).into_owned())
}

#[test]
fn ctrl_c_while_changes_are_made_ends_them_first_and_while_somebody_is_asked_cancels() {
    let mac = mac(Kind::Fresh, PromptAnswer::Allow);
    let before = mac.tree();
    for (words, when) in [("apply", "[y/N]"), ("apply --cli user --no-socket --no-ports", "[y/N]")] {
        let log = promises::open_directory();
        let log = log.path().join("log");
        let call = format!("{words} --log {}", log.display());
        let (code, said) = interrupted(&mac, &call, (when, "cancelled"), || {}, || {});
        assert_eq!(code, Some(4), "{said}");
        assert_eq!(lines(&log).last().unwrap()["failure"]["code"], "cancelled");
        assert!(said.contains("cancelled before any of these changes was made"), "{said}");
        assert_eq!(mac.difference(&before), [""; 0]);
    }
    // For somebody else, where this is root; root works while the key is pressed.
    let seen = promises::open_directory();
    fs::set_permissions(seen.path(), fs::Permissions::from_mode(0o777)).unwrap();
    let (begun, go_on) = (seen.path().join("begun"), seen.path().join("go on"));
    let (b, g, s) = (begun.display(), go_on.display(), seen.path().display());
    mac.launchctl_first(&format!(
        "case \"$*\" in *bootstrap*) touch '{b}'; until [ -e '{g}' ] || [ ! -d '{s}' ]; do sleep 0.05; done;; esac"
    ));
    let (code, said) = interrupted(
        &mac,
        "apply --yes",
        ("com.iechor.socket.plist (launchd", "end first"),
        || wait_until("root works", SOON, || begun.exists()),
        || fs::write(&go_on, "").unwrap(),
    );
    assert_eq!(code, Some(0), "{said}");
    assert!(said.contains("changes are being made: they end first") && !said.contains("cancelled"), "{said}");
    mac.launchctl_first("");
    mac.setup(&["status"]).exits(0);
    mac.setup(&["uninstall", "--yes"]).exits(0);
    assert_eq!(mac.difference(&before), [""; 0]);
}

#[test]
fn what_is_left_to_the_person_is_said_before_they_agree() {
    let mac = mac(Kind::Fresh, PromptAnswer::Allow);
    let plan: Vec<&str> = ["plan"].into_iter().chain(WITHOUT[1..].iter().copied()).collect();
    mac.setup(&plan).exits(0).says("left to you").says("export PATH=").says("export IECHOR_HOST=");
    let ran = mac.setup(&["plan"]).exits(0);
    assert!(!ran.said().contains("left to you"), "{}", ran.said());
    let ran = mac.setup(&WITHOUT).exits(2).says("nobody to ask");
    assert!(ran.said().find("export PATH=").unwrap() < ran.said().find("nobody to ask").unwrap(), "{}", ran.said());
}

#[test]
fn quiet_says_only_what_needs_attention() {
    let mac = mac(Kind::Fresh, PromptAnswer::Allow);
    for words in [
        &["apply", "--yes", "-q"][..],
        &["apply", "--yes", "--quiet"],
        &["repair", "--yes", "-q"],
        &["install", "--user", "dev", "-q"],
        &["uninstall", "--yes", "-q"],
    ] {
        assert_eq!(mac.setup(words).exits(0).said(), "", "{words:?}");
    }
    // What is left to do, what is off, and failures are said; and whoever is to agree sees to what.
    mac.setup(&[&WITHOUT[..], &["--yes", "-q"]].concat()).exits(0).says("left to you");
    mac.setup(&["uninstall", "--yes", "-q"]).exits(0);
    mac.setup(&["apply", "--ports", "-q"]).exits(2).says("leaves off").says(names::HELPER);
    mac.answers(PromptAnswer::Deny);
    mac.setup(&["apply", "--yes", "-q"]).exits(5).says("no administrator password was accepted");
}

#[test]
fn each_step_is_told_apart() {
    let mac = mac(Kind::Fresh, PromptAnswer::Allow);
    for words in [&APPLY[..], &["uninstall", "--yes"]] {
        let ran = mac.setup(words).exits(0);
        let said = ran.said();
        let mut steps: Vec<&str> = said
            .lines()
            .filter(|line| line.starts_with("  ["))
            .filter_map(|line| line.split_once("] "))
            .map(|s| s.1)
            .collect();
        let all = steps.len();
        assert!(all > 12, "{said}");
        steps.sort_unstable();
        steps.dedup();
        assert_eq!(steps.len(), all, "{said}");
        let job = if words[0] == "apply" { "loads" } else { "unloads" };
        assert!(said.contains(&format!("vmnetd.plist (launchd {job} the job)")), "{said}");
    }
}

#[test]
fn help_has_examples_and_exit_codes_and_status_says_of_what_it_is_one() {
    let mac = mac(Kind::Fresh, PromptAnswer::Allow);
    mac.setup(&["--help"]).exits(0).says("Examples:").says("sudo iechor-setup install --user dev").says("Exit codes:");
    let status = said(&mac.setup(&["--json", "status"]).exits(0)).remove(0);
    assert_eq!((&status["schema"], &status["user"], &status["in_order"]), (&1.into(), &"dev".into(), &true.into()));
    assert!(status["version"].is_string() && status["time"].as_u64().unwrap() > 1_000_000_000, "{status}");
    // For fleets: set up or not, by exit code alone.
    mac.setup(&["plan", "--check", "--recommended"]).exits(3);
    mac.setup(&APPLY).exits(0);
    mac.setup(&["plan", "--check", "--recommended"]).exits(0);
}

#[test]
fn who_cancels_or_has_no_password_is_told_what_needs_none() {
    for (answer, code) in [(PromptAnswer::Cancel, 4), (PromptAnswer::Deny, 5)] {
        let mac = mac(Kind::Fresh, answer);
        mac.setup(&APPLY).exits(code).says("nothing was changed").says("--cli user --no-socket --no-ports");
        mac.setup(&[&WITHOUT[..], &["--yes"]].concat()).exits(0);
    }
}

#[test]
fn advice_on_somebody_elses_names_works() {
    // A directory is never replaced.
    let rivals = mac(Kind::Rivals, PromptAnswer::Allow);
    fs::create_dir(rivals.at("/usr/local/bin/iechor")).unwrap();
    let ran = rivals.setup(&["plan", "--recommended"]).exits(0).says("move '/usr/local/bin/iechor' away");
    assert!(!ran.said().contains("--replace iechor\n"), "{}", ran.said());
    fs::remove_dir(rivals.at("/usr/local/bin/iechor")).unwrap();
    // What is kept already is in the way of keeping another one.
    rivals.setup(&["apply", "--yes", "--recommended", "--replace", "kubectl"]).exits(0);
    fs::remove_file(rivals.at("/usr/local/bin/kubectl")).unwrap();
    symlink("/opt/newer/kubectl", rivals.at("/usr/local/bin/kubectl")).unwrap();
    let ran = rivals.setup(&["status"]).exits(3).says("'/usr/local/bin/.kubectl.before-iechor'");
    assert!(!ran.said().contains("to replace it: --replace kubectl"), "{}", ran.said());
    fs::remove_file(rivals.at("/usr/local/bin/.kubectl.before-iechor")).unwrap();
    rivals.setup(&["apply", "--yes", "--replace", "kubectl"]).exits(0);
    assert!(rivals.resolve("/usr/local/bin/kubectl").unwrap().starts_with(names::BUNDLE));
    // The socket of the account that root works for.
    let two = mac(Kind::StandardUser, PromptAnswer::Allow);
    two.setup(&APPLY).exits(0);
    let ran = two.setup(&["plan", "--socket", "--as", "admin"]);
    assert!(!ran.said().contains("--replace iechor.sock"), "{}", ran.said());
    let ran = two.setup(&["status", "--as", "admin"]);
    assert!(!ran.said().contains("--replace iechor.sock"), "{}", ran.said());
}

#[test]
fn what_cannot_be_started_can_be_left_out_and_what_failed_first_of_all_can_be_undone() {
    let mac = mac(Kind::Fresh, PromptAnswer::Allow);
    let before = mac.tree();
    // Nothing was chosen before the run that failed, so nothing is made as chosen after it was undone.
    mac.with_trouble("scope = \"root\", at = 12, how = \"denied\"", &["apply", "--yes", "--no-rollback"])
        .exits(1)
        .says("as it was chosen before, if it was");
    mac.setup(&["repair", "--yes"]).exits(0).says("there is nothing more to repair");
    assert_eq!(mac.difference(&before), [""; 0]);
    mac.setup(&["repair", "--yes"]).exits(0).says("there is nothing to repair");
    mac.set("switched_off", &format!("[\"{}\"]", names::HELPER_LABEL));
    for words in [&["plan"][..], &["apply", "--yes"]] {
        mac.setup(words).exits(1).says("Login Items").says("or leave it out: iechor-setup apply --no-ports");
    }
    mac.setup(&["apply", "--yes", "--no-ports"]).exits(0);
    mac.setup(&["status"]).exits(0);
}

#[test]
fn broken_settings_of_any_size_are_told_in_a_few_lines() {
    let mac = mac(Kind::Fresh, PromptAnswer::Allow);
    mac.setup(&APPLY).exits(0);
    let settings = records(&mac).join(names::SETTINGS_FILE);
    let long = format!("cli = \"{}\"\n", "x".repeat(5_000_000));
    for text in
        [&vec![0; 5_000_000][..], long.as_bytes(), b"cli = \"\x1b]0;owned\x07\"\n", b"socket = true\n\x1b[2J = 1\n"]
    {
        fs::write(&settings, text).unwrap();
        for words in [&["status"][..], &["--json", "status"]] {
            let said = mac.setup(words).exits(3).says("settings.toml").said();
            assert!(said.len() < 4000 && !said.contains('\x1b'), "{} bytes: {}", said.len(), &said[..200]);
        }
    }
}

#[test]
fn whom_a_helper_does_not_answer_is_told_whose_it_is() {
    if !with_own_machine("whom_a_helper_does_not_answer_is_told_whose_it_is") {
        return;
    }
    let mac = mac(Kind::StandardUser, PromptAnswer::Allow);
    let _booted = mac.boot();
    mac.setup(&APPLY).exits(0);
    let expose = |words: &[&str]| {
        let output = mac.as_account(ADMIN, &[&["expose"], words].concat()).output().unwrap();
        (output.status.code(), String::from_utf8(output.stderr).unwrap())
    };
    for words in [&["127.0.0.1:80", "--to", "127.0.0.1:1"][..], &["127.0.0.1:80", "--test"]] {
        let mut words = words.to_vec();
        words.extend(["--as", "admin"]);
        let (code, said) = expose(&words);
        assert_eq!(code, Some(1), "{said}");
        assert!(said.contains("permission denied") && said.contains("is set up for 'dev'"), "{said}");
        assert!(said.contains("sudo iechor-setup --as dev uninstall") && !said.contains("apply --ports"), "{said}");
    }
    let (code, said) = expose(&["224.0.0.1:80", "--test"]);
    assert!(code == Some(2) && said.contains("multicast"), "{said}");
}

#[test]
fn a_policy_is_read_from_standard_input() {
    let mac = mac(Kind::Fresh, PromptAnswer::Allow);
    let put = |words: &[&str]| {
        let mut command = Command::new(promises::programs().join("iechor-setup"));
        command.arg("--prefix").arg(mac.path()).args(words);
        let mut child = command.stdin(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        // More than is taken: the rest is not waited for.
        let _ = child.stdin.take().unwrap().write_all(&vec![b'x'; 1 << 20]);
        String::from_utf8(child.wait_with_output().unwrap().stderr).unwrap()
    };
    let said = put(&["policy", "put", "-"]);
    assert!(said.contains("a policy has at most 49152 bytes"), "{said}");
    let said = put(&["policy", "put", "no-such-file"]);
    assert!(said.contains("could not read 'no-such-file'"), "{said}");
}

/// Root first undoes the interrupted run; what is left to do is another list, agreed to again without a second password.
#[test]
fn one_password_is_asked_for_also_where_an_interrupted_run_is_undone_first() {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    let before = mac.tree();
    mac.with_trouble("scope = \"root\", at = 30, how = \"killed\"", &["apply", "--recommended", "--yes"]).exits(6);
    mac.answers(PromptAnswer::Ask);
    let program = promises::programs().join("iechor-setup");
    let (code, said) = Asked::start(&program, &mac, "apply --recommended --yes").answer("allow");
    assert_eq!(code, 0, "{said}");
    assert_eq!(said.matches("password prompt").count(), 1, "{said}");
    assert!(
        said.contains("undo an interrupted run first") && said.contains("undid the administrator's part"),
        "{said}"
    );
    mac.answers(PromptAnswer::Allow);
    mac.setup(&["status"]).exits(0);
    mac.setup(&["uninstall", "--yes"]).exits(0);
    assert_eq!(mac.difference(&before), [""; 0]);
}

#[test]
fn what_an_older_iechor_left_keeps_nobody_without_an_administrator_from_their_own_part() {
    let mac = Mac::new(Kind::StandardUser, PromptAnswer::Deny);
    fs::create_dir_all(mac.at("/usr/local/bin")).unwrap();
    let left = mac.at("/usr/local/bin/iechor");
    std::os::unix::fs::symlink("/Applications/iEchor.app/Contents/Resources/bin/iechor", &left).unwrap();
    let own = ["apply", "--cli", "user", "--no-socket", "--no-ports", "--yes"];
    mac.setup(&own).exits(0).says("'/usr/local/bin/iechor' of an older iEchor stays");
    assert!(left.is_symlink() && mac.at("/Users/dev/.iechor/bin/iechor").is_symlink());
    // It is still said, and taken away once an administrator allows it.
    mac.setup(&["status"]).exits(3).says("/usr/local/bin/iechor");
    mac.answers(PromptAnswer::Allow);
    mac.setup(&["repair", "--yes"]).exits(0);
    assert!(!left.is_symlink());
    mac.setup(&["status"]).exits(0);
}

#[test]
fn the_prompt_names_what_is_put_aside() {
    let mac = Mac::new(Kind::Rivals, PromptAnswer::Ask);
    let program = promises::programs().join("iechor-setup");
    let call = "apply --recommended --replace kubectl --yes";
    let (code, said) = Asked::start(&program, &mac, call).answer("cancel");
    assert_eq!(code, 4, "{said}");
    assert!(said.contains("put aside kubectl of OrbStack"), "{said}");
}
