//! Helper first: one prompt installs the helper with a root-owned copy of the set-up program, and every later change of
//! root's goes through it and asks nobody. What it may not do, it may not do however it is asked.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, missing_docs)]

use std::{
    fs,
    io::{Read, Write},
    net::Shutdown,
    os::unix::{
        fs::{PermissionsExt, chown},
        net::{UnixListener, UnixStream},
    },
    path::PathBuf,
    time::{Duration, Instant},
};

use model::{PromptAnswer, names};
use promises::{Asked, Mac, become_account, wait_until};
use rustix::process::{Pid, Signal, kill_process};
use serde_json::{Value, json};
use simulator::Kind;
use vmnetd::{
    client::{Error, Helper, Why},
    wire::Code,
};

const DEV: u32 = 501;
const ANN: u32 = 502;
const SOON: Duration = Duration::from_secs(15);
const FIRST: [&str; 8] = ["apply", "--ask", "helper-first", "--ports", "--cli", "off", "--no-socket", "--yes"];

/// A Mac that asks nobody but once: the helper and the copy are installed, and from then on a prompt is denied.
fn set_up(mac: &Mac) {
    mac.setup(&FIRST).exits(0);
    mac.answers(PromptAnswer::Deny);
}

fn is_root(promise: &str) -> bool {
    // The helper looks at real uids.
    promises::is_root(promise)
}

/// A second account, also where the helper looks.
fn add_ann(mac: &Mac) {
    mac.add_account("ann", ANN, true);
    let passwd = mac.at("/private/etc/passwd");
    let line = format!("ann:*:{ANN}:20:ann:/Users/ann:/bin/zsh\n");
    fs::write(&passwd, fs::read_to_string(&passwd).unwrap() + &line).unwrap();
}

fn copy(mac: &Mac) -> PathBuf {
    mac.at(names::SETUP_COPY)
}

/// The root sides that the helper started and that have not ended.
fn root_sides(mac: &Mac) -> Vec<String> {
    let mut found = Vec::new();
    for process in fs::read_dir("/proc").unwrap().flatten() {
        let Ok(words) = fs::read(process.path().join("cmdline")) else { continue };
        let words = String::from_utf8_lossy(&words).replace('\0', " ");
        if words.contains("--through-helper") && words.contains(mac.path().to_str().unwrap()) {
            found.push(words);
        }
    }
    found
}

/// Does something as another account, in a thread of its own.
fn as_account<T: Send>(uid: u32, what: impl FnOnce() -> T + Send) -> T {
    std::thread::scope(|scope| {
        let done = scope.spawn(|| {
            become_account(uid);
            what()
        });
        done.join().unwrap()
    })
}

/// Asks for the verb, as an account.
fn set_up_verb(mac: &Mac, uid: u32) -> Result<UnixStream, Error> {
    let helper = Helper::at(&mac.at(names::HELPER_SOCKET));
    as_account(uid, || helper.set_up())
}

fn refusal(asked: Result<UnixStream, Error>) -> (Code, String) {
    match asked.map(drop).unwrap_err().why() {
        Why::Refused(refusal) => (refusal.code, refusal.text.clone()),
        other => panic!("{other:?}"),
    }
}

/// Sends a request to the root side that the verb started, and returns its last line.
fn ask(mac: &Mac, uid: u32, request: &Value) -> Value {
    said_over(set_up_verb(mac, uid).unwrap(), request)
}

fn said_over(mut channel: UnixStream, request: &Value) -> Value {
    channel.write_all(request.to_string().as_bytes()).unwrap();
    channel.shutdown(Shutdown::Write).unwrap();
    let mut said = String::new();
    channel.read_to_string(&mut said).unwrap();
    serde_json::from_str(said.lines().last().unwrap_or_default()).unwrap_or(Value::Null)
}

/// What would be agreed to for these choices.
fn request(mac: &Mac, choices: &[&str]) -> Value {
    let plan = mac.setup(&[&["--json", "plan"][..], choices].concat()).exits(0);
    let plan: Value = serde_json::from_slice(&plan.output.stdout).unwrap();
    json!({ "schema": 1, "choices": plan["choices"], "approved": plan["explanation"]["digest"], "uid": DEV })
}

#[test]
fn after_one_prompt_every_change_of_roots_goes_without_one_and_the_last_leaves_nothing() {
    if !is_root("after_one_prompt_every_change_of_roots_goes_without_one_and_the_last_leaves_nothing") {
        return;
    }
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    let before = mac.tree();
    let booted = mac.boot();
    set_up(&mac);
    let meta = fs::metadata(copy(&mac)).unwrap();
    assert_eq!(meta.permissions().mode() & 0o7777, 0o544);
    assert_eq!(std::os::unix::fs::MetadataExt::uid(&meta), 0);
    let bundled = mac.at(&format!("{}/{}", names::BUNDLE, names::BUNDLE_SETUP));
    assert!(fs::read(copy(&mac)).unwrap() == fs::read(bundled).unwrap());
    let status = mac.setup(&["--json", "status"]).exits(0);
    let status: Value = serde_json::from_slice(&status.output.stdout).unwrap();
    assert_eq!((&status["ask"], &status["through_helper"]), (&json!("helper-first"), &json!(true)));
    // Shown first: no password, for any of them.
    let plan = mac.setup(&["--json", "plan", "--cli", "system", "--socket", "--hosts", "both"]).exits(0);
    let plan: Value = serde_json::from_slice(&plan.output.stdout).unwrap();
    assert_eq!(plan["explanation"]["asks"], json!(false));
    for group in plan["explanation"]["groups"].as_array().unwrap() {
        assert_eq!(group["asks"], json!(false), "{group}");
    }
    for change in [
        &["apply", "--cli", "system", "--yes"][..],
        &["apply", "--socket", "--yes"],
        &["apply", "--hosts", "both", "--yes"],
        &["apply", "--cli", "off", "--no-hosts", "--yes"],
        &["apply", "--recommended", "--yes"],
    ] {
        mac.setup(change).exits(0);
        mac.setup(&["status"]).exits(0);
    }
    assert!(mac.at(names::DEFAULT_SOCKET).is_symlink() && mac.at("/usr/local/bin/iechor").is_symlink());
    // What somebody broke is repaired the same way.
    fs::remove_file(mac.at("/usr/local/bin/iechor")).unwrap();
    mac.setup(&["repair", "--yes"]).exits(0);
    assert_eq!(root_sides(&mac), [""; 0]);
    mac.setup(&["uninstall", "--yes"]).exits(0).says("nothing of iEchor Setup remains");
    assert!(!copy(&mac).exists() && !mac.at(names::HELPER).exists());
    wait_until("no root side is left", SOON, || root_sides(&mac).is_empty());
    drop(booted);
    mac.answers(PromptAnswer::Allow);
    assert_eq!(mac.difference(&before), [""; 0]);
}

#[test]
fn a_refused_prompt_leaves_nothing_and_the_prompt_says_what_it_is_for() {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Deny);
    let before = mac.tree();
    mac.setup(&FIRST).exits(5);
    assert_eq!(mac.difference(&before), [""; 0]);
    mac.answers(PromptAnswer::Ask);
    let before = mac.tree();
    let asked = Asked::start(&promises::programs().join("iechor-setup"), &mac, &FIRST.join(" "));
    let (code, said) = asked.answer("cancel");
    assert_eq!(code, 4, "{said}");
    let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(said.contains("make all later changes of setup without a password"), "{said}");
    assert_eq!(mac.difference(&before), [""; 0]);
}

#[test]
fn an_update_of_the_app_costs_one_prompt_and_then_none() {
    if !is_root("an_update_of_the_app_costs_one_prompt_and_then_none") {
        return;
    }
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    let _booted = mac.boot();
    set_up(&mac);
    let bundled = mac.at(&format!("{}/{}", names::BUNDLE, names::BUNDLE_SETUP));
    let newer = [fs::read(&bundled).unwrap(), b"newer".to_vec()].concat();
    fs::write(&bundled, &newer).unwrap();
    mac.setup(&["status"]).exits(3).says(names::SETUP_COPY);
    // The copy is not what the app holds, so it does nothing, not even replace itself.
    let plan = mac.setup(&["--json", "plan"]).exits(0);
    let plan: Value = serde_json::from_slice(&plan.output.stdout).unwrap();
    assert_eq!(plan["explanation"]["asks"], json!(true));
    mac.setup(&["repair", "--yes"]).exits(5);
    assert_eq!(ask(&mac, DEV, &request(&mac, &[]))["failed"]["code"], "not_authorised");
    mac.answers(PromptAnswer::Allow);
    mac.setup(&["repair", "--yes"]).exits(0);
    assert!(fs::read(copy(&mac)).unwrap() == newer);
    mac.answers(PromptAnswer::Deny);
    mac.setup(&["apply", "--hosts", "both", "--yes"]).exits(0);
    mac.setup(&["status"]).exits(0);
}

#[test]
fn another_account_may_not_and_what_is_anothers_is_not_taken_over_without_a_prompt() {
    if !is_root("another_account_may_not_and_what_is_anothers_is_not_taken_over_without_a_prompt") {
        return;
    }
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    add_ann(&mac);
    let before = mac.tree();
    let booted = mac.boot();
    // Ann uses ports and the default socket, and is asked each time.
    mac.setup(&["--as", "ann", "apply", "--recommended", "--no-context", "--yes"]).exits(0);
    set_up(&mac);
    let (code, text) = refusal(set_up_verb(&mac, ANN));
    assert!(code == Code::NotAllowed && text.contains("may not set up"), "{text}");
    assert_eq!(refusal(set_up_verb(&mac, 777)).0, Code::NotAllowed);
    // Nor root itself, which needs no helper.
    assert_eq!(refusal(set_up_verb(&mac, 0)).0, Code::NotAllowed);
    mac.setup(&["--as", "ann", "apply", "--hosts", "both", "--yes"]).exits(5);
    mac.setup(&["--as", "ann", "status"]).exits(0);
    let stands = mac.tree();
    // One that may asks for another account, forges what was agreed to, or wants what only an administrator may.
    let right = request(&mac, &["--hosts", "both"]);
    let with = |key: &str, value: Value| {
        let mut other = right.clone();
        other[key] = value;
        other
    };
    let mut takes = request(&mac, &["--socket", "--replace", "iechor.sock"]);
    takes["uid"] = json!(DEV);
    for (request, code) in [
        (with("uid", json!(ANN)), "not_authorised"),
        (with("uid", json!(0)), "not_authorised"),
        (with("approved", json!("0".repeat(64))), "plan_changed"),
        (with("no_rollback", json!(true)), "not_authorised"),
        (with("set_aside", json!(true)), "not_authorised"),
        (with("command", json!("rm")), "usage"),
        (json!("x"), "usage"),
        (takes, "not_authorised"),
    ] {
        assert_eq!(ask(&mac, DEV, &request)["failed"]["code"], code, "{request}");
    }
    assert_eq!(mac.difference(&stands), [""; 0]);
    // So the loop asks for that, and nothing before it says otherwise.
    let plan = mac.setup(&["--json", "plan", "--socket", "--replace", "iechor.sock"]).exits(0);
    let plan: Value = serde_json::from_slice(&plan.output.stdout).unwrap();
    assert_eq!(plan["explanation"]["asks"], json!(true));
    mac.setup(&["apply", "--socket", "--replace", "iechor.sock", "--yes"]).exits(5);
    // What was agreed to is done.
    assert!(ask(&mac, DEV, &right)["done"].is_array());
    // Who leaves takes the copy along; ann keeps the helper.
    mac.setup(&["uninstall", "--yes"]).exits(0);
    assert!(!copy(&mac).exists() && mac.at(names::HELPER).exists());
    assert!(!fs::read_to_string(mac.at(names::HELPER_PLIST)).unwrap().contains("--set-up"));
    mac.setup(&["--as", "ann", "status"]).exits(0);
    mac.answers(PromptAnswer::Allow);
    mac.setup(&["--as", "ann", "uninstall", "--yes"]).exits(0);
    drop(booted);
    assert_eq!(mac.difference(&before), [""; 0]);
}

#[test]
fn of_several_accounts_each_is_on_the_list_by_its_own_choice_and_the_copy_goes_with_the_last() {
    if !is_root("of_several_accounts_each_is_on_the_list_by_its_own_choice_and_the_copy_goes_with_the_last") {
        return;
    }
    let listed = |mac: &Mac| {
        let plist = plist::Value::from_file(mac.at(names::HELPER_PLIST)).unwrap();
        let arguments = plist.as_dictionary().unwrap()["ProgramArguments"].as_array().unwrap();
        let words: Vec<&str> = arguments.iter().map(|word| word.as_string().unwrap()).collect();
        let pairs = words.windows(2).filter(|pair| pair[0] == "--set-up");
        pairs.map(|pair| pair[1].to_owned()).collect::<Vec<_>>()
    };
    for first in ["dev", "ann"] {
        let second = if first == "dev" { "ann" } else { "dev" };
        let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
        add_ann(&mac);
        let before = mac.tree();
        let booted = mac.boot();
        let of = |who: &str, command: &[&str]| mac.setup(&[&["--as", who][..], command].concat());
        of("dev", &FIRST).exits(0);
        assert_eq!(listed(&mac), ["501:dev"]);
        of("ann", &FIRST).exits(0);
        assert_eq!(listed(&mac), ["501:dev", "502:ann"]);
        of("dev", &["status"]).exits(0);
        mac.answers(PromptAnswer::Deny);
        // One changes their mind, through the helper for the last time; the other goes on.
        of(first, &["apply", "--ask", "first-launch", "--yes"]).exits(0);
        assert_eq!(listed(&mac).len(), 1);
        assert!(copy(&mac).exists());
        of(first, &["apply", "--hosts", "both", "--yes"]).exits(5);
        of(second, &["apply", "--hosts", "both", "--yes"]).exits(0);
        of(second, &["uninstall", "--yes"]).exits(0);
        assert!(!copy(&mac).exists() && mac.at(names::HELPER).exists());
        mac.answers(PromptAnswer::Allow);
        of(first, &["status"]).exits(0);
        of(first, &["uninstall", "--yes"]).exits(0);
        drop(booted);
        assert_eq!(mac.difference(&before), [""; 0], "{first}");
    }
}

#[test]
fn a_copy_that_others_could_have_changed_is_never_started() {
    if !is_root("a_copy_that_others_could_have_changed_is_never_started") {
        return;
    }
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    let _booted = mac.boot();
    set_up(&mac);
    let mode = |path: PathBuf, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    let tools = || mac.at(names::HELPER_DIR);
    let program = fs::read(copy(&mac)).unwrap();
    let doctored = |make: &dyn Fn(), restore: &dyn Fn(), code: Code| {
        make();
        assert_eq!(refusal(set_up_verb(&mac, DEV)).0, code);
        // Neither does the loop go that way: a prompt would be denied.
        assert_ne!(mac.setup(&["apply", "--hosts", "both", "--yes"]).code(), 0);
        restore();
        drop(set_up_verb(&mac, DEV).unwrap());
    };
    let put_back = || {
        let _ = fs::remove_file(copy(&mac)).or_else(|_| fs::remove_dir(copy(&mac)));
        fs::write(copy(&mac), &program).unwrap();
        mode(copy(&mac), 0o544);
    };
    doctored(&|| mode(copy(&mac), 0o766), &put_back, Code::Unsafe);
    doctored(&|| mode(copy(&mac), 0o574), &put_back, Code::Unsafe);
    doctored(&|| chown(copy(&mac), Some(DEV), None).unwrap(), &put_back, Code::Unsafe);
    doctored(&|| fs::remove_file(copy(&mac)).unwrap(), &put_back, Code::NotAllowed);
    let link = || {
        let theirs = mac.at("/Users/dev/theirs");
        fs::write(&theirs, "#!/bin/sh\ntouch /tmp/owned\n").unwrap();
        fs::remove_file(copy(&mac)).unwrap();
        std::os::unix::fs::symlink(theirs, copy(&mac)).unwrap();
    };
    doctored(&link, &put_back, Code::System);
    doctored(&|| mode(tools(), 0o777), &|| mode(tools(), 0o755), Code::Unsafe);
    doctored(&|| chown(tools(), Some(DEV), None).unwrap(), &|| chown(tools(), Some(0), None).unwrap(), Code::Unsafe);
}

#[test]
fn what_an_organisation_has_is_not_lifted_without_an_administrator() {
    if !is_root("what_an_organisation_has_is_not_lifted_without_an_administrator") {
        return;
    }
    let policy = |mac: &Mac| {
        let at = mac.at(names::POLICY);
        fs::create_dir_all(at.parent().unwrap()).unwrap();
        fs::write(at, "{}").unwrap();
    };
    let isolation = |mac: &Mac| {
        let path = mac.at(names::MANAGED);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        let mut settings = plist::Dictionary::new();
        settings.insert("EnhancedContainerIsolation".into(), true.into());
        plist::Value::Dictionary(settings).to_file_xml(path).unwrap();
    };
    for (kept, make) in [(names::POLICY, &policy as &dyn Fn(&Mac)), (names::ADMIN_SETTINGS, &isolation)] {
        let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
        let _booted = mac.boot();
        if kept == names::ADMIN_SETTINGS {
            make(&mac);
        }
        set_up(&mac);
        if kept == names::POLICY {
            make(&mac);
        }
        let stands = mac.tree();
        mac.setup(&["uninstall", "--yes"]).exits(5);
        let nothing = json!({ "schema": 1, "choices": { "cli": "off", "socket": false, "ports": false }, "uid": DEV });
        let mut asked = nothing.clone();
        // The digest is anybody's to compute.
        let tree = plan::Tree::at(Some(&mac.path())).unwrap();
        let machine = plan::Machine::probe(&tree, &tree.person(DEV).unwrap());
        let choices: model::Choices = serde_json::from_value(nothing["choices"].clone()).unwrap();
        let digest = plan::root_part(&choices, &std::collections::BTreeSet::new(), &machine).unwrap().digest;
        asked["approved"] = serde_json::to_value(digest).unwrap();
        assert_eq!(ask(&mac, DEV, &asked)["failed"]["code"], "not_authorised");
        assert!(mac.at(kept).exists());
        assert_eq!(mac.difference(&stands), [""; 0]);
        // All else goes on without a prompt.
        mac.setup(&["apply", "--hosts", "both", "--yes"]).exits(0);
        mac.answers(PromptAnswer::Allow);
        mac.setup(&["uninstall", "--yes"]).exits(0);
        assert!(!mac.at(kept).exists());
    }
}

/// Lets an organisation say when set-up asks.
fn organisation_says(mac: &Mac, ask: Option<&str>) {
    let path = mac.at(names::MANAGED);
    let Some(ask) = ask else { return fs::remove_file(path).unwrap() };
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    let mut settings = plist::Dictionary::new();
    settings.insert("Ask".into(), ask.into());
    plist::Value::Dictionary(settings).to_file_xml(path).unwrap();
}

#[test]
fn an_organisation_forbids_it_also_to_who_asks_the_helper_directly() {
    if !is_root("an_organisation_forbids_it_also_to_who_asks_the_helper_directly") {
        return;
    }
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    let _booted = mac.boot();
    for said in ["first-launch", "when-needed"] {
        organisation_says(&mac, Some(said));
        let before = mac.tree();
        mac.setup(&FIRST).exits(7).says("'Ask'").says(names::MANAGED);
        mac.setup(&["plan", "--ask", "helper-first", "--ports"]).exits(7);
        assert_eq!(mac.difference(&before), [""; 0]);
    }
    // What is not understood allows nothing.
    organisation_says(&mac, Some("sometimes"));
    mac.setup(&FIRST).exits(1).says("'Ask' must be one of");
    organisation_says(&mac, None);
    set_up(&mac);
    let agreed = request(&mac, &["--hosts", "both"]);
    organisation_says(&mac, Some("first-launch"));
    let stands = mac.tree();
    assert_eq!(ask(&mac, DEV, &agreed)["failed"]["code"], "managed");
    let mut away = agreed.clone();
    away["choices"]["ask"] = json!("first-launch");
    assert_eq!(ask(&mac, DEV, &away)["failed"]["code"], "managed");
    mac.setup(&["apply", "--ask", "helper-first", "--hosts", "both", "--yes"]).exits(7).says("'Ask'");
    assert_eq!(mac.difference(&stands), [""; 0]);
    // It is put right by who is asked, and an organisation that has it so has it so.
    mac.setup(&["status"]).exits(3).says(names::SETUP_COPY);
    mac.setup(&["apply", "--ask", "first-launch", "--yes"]).exits(5);
    mac.answers(PromptAnswer::Allow);
    mac.setup(&["apply", "--ask", "first-launch", "--yes"]).exits(0);
    assert!(!copy(&mac).exists());
    organisation_says(&mac, Some("helper-first"));
    mac.setup(&["repair", "--yes"]).exits(0);
    assert!(copy(&mac).exists());
    mac.answers(PromptAnswer::Deny);
    mac.setup(&["apply", "--hosts", "both", "--yes"]).exits(0);
}

#[test]
fn a_crowd_at_the_verb_makes_no_pile_of_processes_and_locks_nobody_out() {
    if !is_root("a_crowd_at_the_verb_makes_no_pile_of_processes_and_locks_nobody_out") {
        return;
    }
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    add_ann(&mac);
    let _booted = mac.boot();
    mac.setup(&["--as", "ann", "apply", "--ask", "helper-first", "--ports", "--cli", "off", "--no-socket", "--yes"])
        .exits(0);
    set_up(&mac);
    let stands = mac.tree();
    let socket = mac.at(names::HELPER_SOCKET);
    let verb = vmnetd::wire::Request::SetUp.to_bytes();
    let forged = json!({ "schema": 1, "choices": null, "approved": "0".repeat(64), "uid": ANN }).to_string();
    let crowd: Vec<UnixStream> = as_account(DEV, || {
        let one = |n: usize| {
            let mut one = UnixStream::connect(&socket).ok()?;
            match n % 4 {
                // Silent; the verb and silent; the verb and a forged request; the verb cut off.
                0 => {}
                1 => one.write_all(&verb).ok()?,
                2 => one.write_all(&[&verb[..], forged.as_bytes()].concat()).ok()?,
                _ => one.write_all(&verb[..5]).ok()?,
            }
            Some(one)
        };
        (0..100).filter_map(one).collect()
    });
    assert!(crowd.len() > 50, "only {} got through", crowd.len());
    // The other account is served meanwhile, by every verb.
    let since = Instant::now();
    let mut most = 0;
    let helper = Helper::at(&socket);
    for _ in 0..20 {
        most = most.max(root_sides(&mac).len());
        as_account(ANN, || helper.status().unwrap());
    }
    let served = mac.setup(&["--as", "ann", "apply", "--hosts", "both", "--yes"]);
    assert_eq!(served.code(), 0, "{}", served.said());
    most = most.max(root_sides(&mac).len());
    assert!(most <= 2, "{most} root sides at a time");
    // One that never sends its request is not waited for.
    wait_until("no root side is left", SOON, || root_sides(&mac).is_empty());
    promises::say(&format!(
        "a crowd of {} at the verb had at most {most} root sides, gone after {:?}",
        crowd.len(),
        since.elapsed()
    ));
    drop(crowd);
    mac.setup(&["apply", "--hosts", "both", "--yes"]).exits(0);
    mac.setup(&["--as", "ann", "apply", "--no-hosts", "--yes"]).exits(0);
    mac.setup(&["apply", "--no-hosts", "--yes"]).exits(0);
    let mut differs = mac.difference(&stands);
    // Receipts, logs, and what the person chose.
    differs.retain(|line| !line.contains("com.iechor.desktop"));
    assert_eq!(differs, [""; 0]);
}

#[test]
fn killed_in_the_middle_it_is_all_or_nothing_and_recovered_without_a_prompt() {
    if !is_root("killed_in_the_middle_it_is_all_or_nothing_and_recovered_without_a_prompt") {
        return;
    }
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    let _booted = mac.boot();
    set_up(&mac);
    let changes = ["apply", "--cli", "system", "--hosts", "both", "--yes"];
    let ours = |mac: &Mac| {
        let mut tree = mac.tree();
        // What records the runs, and what launchd was told of.
        tree.retain(|path, _| !path.to_string_lossy().contains("com.iechor.desktop"));
        tree
    };
    let before = ours(&mac);
    for at in [1, 6, 12, 20] {
        let ran = mac.with_trouble(&format!("scope = \"root\", at = {at}, how = \"killed\""), &changes);
        assert!([1, 6].contains(&ran.code()), "{}", ran.said());
        mac.setup(&["repair", "--yes"]).exits(0);
        let after = ours(&mac);
        assert_eq!(simulator::difference(&before, &after), [""; 0], "killed at {at}");
        mac.setup(&["status"]).exits(0);
    }
    // The helper is killed while a root side waits for its request: that one goes on, and launchd starts another helper.
    let request = request(&mac, &["--cli", "system", "--hosts", "both"]);
    let channel = set_up_verb(&mac, DEV).unwrap();
    let printed = mac.launchctl(&["print", "system/com.iechor.vmnetd"]).1;
    let pid = printed.lines().find_map(|line| line.trim().strip_prefix("pid = ")).unwrap().parse().unwrap();
    kill_process(Pid::from_raw(pid).unwrap(), Signal::KILL).unwrap();
    let runs = || mac.launchctl(&["print", "system/com.iechor.vmnetd"]).1.contains("state = running");
    wait_until("the helper is gone", SOON, || !runs());
    assert!(said_over(channel, &request)["done"].is_array());
    assert!(mac.at("/usr/local/bin/iechor").is_symlink());
    mac.setup(&["apply", "--cli", "off", "--no-hosts", "--yes"]).exits(0);
    assert_eq!(simulator::difference(&before, &ours(&mac)), [""; 0]);
}

#[test]
fn a_request_that_drips_in_is_not_waited_for() {
    if !is_root("a_request_that_drips_in_is_not_waited_for") {
        return;
    }
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    let _booted = mac.boot();
    set_up(&mac);
    let (mut channel, since) = (set_up_verb(&mac, DEV).unwrap(), Instant::now());
    channel.set_read_timeout(Some(Duration::from_millis(500))).unwrap();
    let mut said = String::new();
    // Space that may precede a request: nothing of it is wrong yet.
    while channel.write_all(b" ").is_ok() && since.elapsed() < Duration::from_secs(20) {
        if channel.read_to_string(&mut said).is_ok() {
            break;
        }
    }
    let took = since.elapsed();
    assert!(took > Duration::from_secs(8) && took < Duration::from_secs(14), "it took {took:?}");
    assert!(said.contains("it could not be read"), "{said}");
    wait_until("no root side is left", SOON, || root_sides(&mac).is_empty());
}

#[test]
fn where_the_helper_does_not_do_it_the_prompt_does_once() {
    if !is_root("where_the_helper_does_not_do_it_the_prompt_does_once") {
        return;
    }
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
    let _booted = mac.boot();
    set_up(&mac);
    // All stands as it should, and the helper does not find the account that it is told to serve.
    let passwd = mac.at("/private/etc/passwd");
    let known = fs::read_to_string(&passwd).unwrap();
    fs::write(&passwd, known.replace("dev:", "ved:")).unwrap();
    assert_eq!(refusal(set_up_verb(&mac, DEV)).0, Code::NotAllowed);
    let stands = mac.tree();
    mac.setup(&["apply", "--hosts", "both", "--yes"]).exits(5);
    assert_eq!(mac.difference(&stands), [""; 0]);
    mac.answers(PromptAnswer::Allow);
    mac.setup(&["apply", "--hosts", "both", "--yes"]).exits(0);
    fs::write(&passwd, known).unwrap();
    // A helper that removed itself took the copy along.
    as_account(DEV, || Helper::at(&mac.at(names::HELPER_SOCKET)).uninstall()).unwrap();
    assert!(!copy(&mac).exists());
    wait_until("it is gone", SOON, || mac.launchctl(&["print", "system/com.iechor.vmnetd"]).0 == 113);
    mac.setup(&["repair", "--yes"]).exits(0);
    assert!(copy(&mac).exists());
}

#[test]
fn a_helper_that_knows_no_such_request_refuses_it_and_nothing_else_happens() {
    let directory = promises::open_directory();
    let socket = directory.path().join("vmnetd.sock");
    let listener = UnixListener::bind(&socket).unwrap();
    std::thread::scope(|scope| {
        scope.spawn(|| {
            let (mut client, _) = listener.accept().unwrap();
            client.read_exact(&mut [0; 8]).unwrap();
            let text = "there is no verb 6".to_owned();
            let refusal = vmnetd::wire::Refusal { code: Code::NotUnderstood, errno: 0, text };
            client.write_all(&vmnetd::wire::answer_bytes(&Err(refusal))).unwrap();
        });
        let (code, text) = refusal(Helper::at(&socket).set_up());
        assert_eq!((code, text.as_str()), (Code::NotUnderstood, "there is no verb 6"));
    });
}

#[test]
fn the_copy_is_started_with_fixed_words_in_an_empty_environment_and_four_at_a_time() {
    if !is_root("the_copy_is_started_with_fixed_words_in_an_empty_environment_and_four_at_a_time") {
        return;
    }
    let directory = promises::open_directory();
    let at = |path: &str| directory.path().join(path);
    fs::create_dir_all(at("private/etc")).unwrap();
    fs::create_dir_all(at("Library/PrivilegedHelperTools")).unwrap();
    // It says how it was started, and ends when the connection does.
    let program = "#!/bin/sh\necho \"$@ in $PWD with $HOME$USER$IECHOR\"\nexec /bin/cat >/dev/null\n";
    fs::write(at("Library/PrivilegedHelperTools/com.iechor.setup"), program).unwrap();
    let mode = fs::Permissions::from_mode(0o544);
    fs::set_permissions(at("Library/PrivilegedHelperTools/com.iechor.setup"), mode).unwrap();
    let accounts: Vec<u32> = (601..606).collect();
    let line = |uid: &u32| format!("a{uid}:*:{uid}:20::/:/bin/sh\n");
    fs::write(at("private/etc/passwd"), accounts.iter().map(line).collect::<String>()).unwrap();
    let mut command = std::process::Command::new(promises::programs().join("vmnetd"));
    for uid in &accounts {
        command.args(["--allow", &format!("{uid}:a{uid}"), "--set-up", &format!("{uid}:a{uid}")]);
    }
    // A number without a name is not on the list.
    command.args(["--allow", "777", "--set-up", "777", "--listen", "vmnetd.sock", "--idle-exit", "1"]);
    command.current_dir(directory.path()).env("IECHOR", "x").stdin(std::process::Stdio::null());
    let mut process = promises::Running(command.spawn().unwrap());
    wait_until("it listens", SOON, || UnixStream::connect(at("vmnetd.sock")).is_ok());
    fs::set_permissions(at("vmnetd.sock"), fs::Permissions::from_mode(0o666)).unwrap();
    let helper = Helper::at(&at("vmnetd.sock"));
    let start = |uid: u32| as_account(uid, || helper.set_up());
    assert_eq!(refusal(start(777)).0, Code::NotAllowed);
    let mut running: Vec<UnixStream> = accounts[..4].iter().map(|uid| start(*uid).unwrap()).collect();
    for (uid, channel) in accounts.iter().zip(&mut running) {
        let mut said = vec![0; 512];
        let length = channel.read(&mut said).unwrap();
        let here = directory.path().display();
        let expected = format!("root-side --through-helper {uid} --prefix {here} in / with \n");
        assert_eq!(String::from_utf8_lossy(&said[..length]), expected);
    }
    let (code, text) = refusal(start(605));
    assert_eq!((code, text.as_str()), (Code::Busy, "4 set-ups are at work already"));
    let (code, text) = refusal(start(601));
    assert_eq!((code, text.as_str()), (Code::Busy, "a set-up of uid 601 is at work already"));
    running.remove(0);
    running.push(start(605).unwrap());
    // Idle for longer than it stays, it stays for those that it started; and then no more.
    assert!(process.0.try_wait().unwrap().is_none());
    drop(running);
    assert!(process.0.wait().unwrap().success());
}
