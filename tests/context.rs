//! The context by which the client finds the engine: set up, taken into use, given back; beside the real docker client
//! and beside clients that write the same file.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, missing_docs)]

use std::{
    fs,
    os::unix::fs::{MetadataExt, PermissionsExt, symlink},
    path::{Path, PathBuf},
    process::Command,
    sync::atomic::{AtomicBool, Ordering},
    time::{Duration, Instant},
};

use model::{PromptAnswer, names};
use promises::{Mac, Ran};
use simulator::Kind;

const CONFIG: &str = "/Users/dev/.iechor/config.json";
const STORE: &str = "/Users/dev/.iechor/contexts/meta";
const ID: &str = "fe9c6bd7a66301f49ca9b6a70b217107cd1284598bfc254700c989b916da791e";
const ON: [&str; 8] = ["apply", "--cli", "off", "--no-socket", "--no-ports", "--context", "--yes", "-q"];
const OFF: [&str; 4] = ["apply", "--no-context", "--yes", "-q"];
/// As a client writes it, and more: members nobody knows, numbers, escapes, and no end of the last line.
const WRITTEN: &str = "{\n\t\"auths\": {\n\t\t\"registry.example\": {\"auth\": \"ZDpw\", \"x\": 1.50e+3}\n\t},\n\t\"\\u0063redsStore\": \"osxkeychain\",\r\n\t\"HttpHeaders\": { }\n}";

fn mac() -> Mac {
    Mac::new(Kind::Fresh, PromptAnswer::Deny)
}

/// A Mac where the client was used before.
fn with_config(text: &str) -> Mac {
    let mac = mac();
    fs::create_dir_all(mac.at("/Users/dev/.iechor")).unwrap();
    fs::write(mac.at(CONFIG), text).unwrap();
    fs::set_permissions(mac.at(CONFIG), fs::Permissions::from_mode(0o640)).unwrap();
    own(&mac.at("/Users/dev/.iechor"));
    own(&mac.at(CONFIG));
    mac
}

fn own(path: &Path) {
    if rustix::process::geteuid().is_root() {
        std::os::unix::fs::lchown(path, Some(501), Some(20)).unwrap();
    }
}

/// A context of the person's own in the store.
fn add_context(mac: &Mac, name: &str, id: &str) {
    let directory = mac.at(&format!("{STORE}/{id}"));
    fs::create_dir_all(&directory).unwrap();
    let text =
        format!(r#"{{"Name":"{name}","Metadata":{{}},"Endpoints":{{"iechor":{{"Host":"tcp://10.0.0.5:2375"}}}}}}"#);
    fs::write(directory.join("meta.json"), text).unwrap();
    for path in ["/Users/dev/.iechor", "/Users/dev/.iechor/contexts", STORE] {
        own(&mac.at(path));
    }
    own(&directory);
    own(&directory.join("meta.json"));
}

fn id_of(name: &str) -> String {
    model::Digest::of_bytes(name.as_bytes())
}

fn current(mac: &Mac) -> Option<String> {
    let text = fs::read(mac.at(CONFIG)).ok()?;
    plan::client_config::current(&text).unwrap()
}

fn choose(mac: &Mac, name: &str) {
    let text = fs::read(mac.at(CONFIG)).ok();
    fs::write(mac.at(CONFIG), plan::client_config::with_current(text.as_deref(), Some(name)).unwrap()).unwrap();
}

#[test]
fn the_context_is_set_up_without_a_password_and_uninstalling_leaves_the_mac_as_it_was() {
    let mac = mac();
    let before = mac.tree();
    mac.setup(&ON).exits(0);
    assert_eq!(current(&mac).as_deref(), Some(names::CONTEXT));
    assert_eq!(fs::metadata(mac.at(CONFIG)).unwrap().mode() & 0o777, 0o600);
    let meta = fs::read_to_string(mac.at(&format!("{STORE}/{ID}/meta.json"))).unwrap();
    assert!(meta.contains("unix:///Users/dev/.iechor/run/iechor.sock") && !meta.contains('\n'), "{meta}");
    mac.setup(&["status"]).exits(0).says("Context                  Working");
    mac.setup(&["context", "show"]).exits(0).says("desktop-linux, which leads to unix:///Users/dev/");
    mac.setup(&["uninstall", "--yes"]).exits(0).says("nothing of iEchor Setup remains");
    assert_eq!(mac.difference(&before), [""; 0]);
}

#[test]
fn all_else_in_the_clients_settings_stays_byte_for_byte_and_so_do_mode_owner_and_link() {
    for linked in [None, Some("/Users/dev/dotfiles/client.json"), Some("../dotfiles/client.json")] {
        let mac = with_config(WRITTEN);
        if let Some(target) = linked {
            fs::create_dir(mac.at("/Users/dev/dotfiles")).unwrap();
            fs::rename(mac.at(CONFIG), mac.at("/Users/dev/dotfiles/client.json")).unwrap();
            own(&mac.at("/Users/dev/dotfiles"));
            symlink(target, mac.at(CONFIG)).unwrap();
            own(&mac.at(CONFIG));
        }
        let before = mac.tree();
        mac.setup(&ON).exits(0);
        let file = mac.at(if linked.is_some() { "/Users/dev/dotfiles/client.json" } else { CONFIG });
        let text = fs::read_to_string(&file).unwrap();
        let added = "\n\t\"currentContext\": \"desktop-linux\",";
        assert_eq!(text.replacen(added, "", 1), WRITTEN, "{linked:?}");
        assert_eq!(fs::metadata(&file).unwrap().mode() & 0o777, 0o640);
        assert_eq!(mac.at(CONFIG).is_symlink(), linked.is_some());
        mac.setup(&["status"]).exits(0);
        mac.setup(&["uninstall", "--yes"]).exits(0);
        assert_eq!(mac.difference(&before), [""; 0], "{linked:?}");
    }
}

#[test]
fn a_context_that_was_chosen_since_stays_until_ours_is_asked_for() {
    let mac = with_config("{\"currentContext\": \"mine\"}");
    add_context(&mac, "mine", &id_of("mine"));
    let before = mac.tree();
    mac.setup(&ON).exits(0);
    assert_eq!(current(&mac).as_deref(), Some(names::CONTEXT));
    choose(&mac, "mine");
    // As the engine does at each start, and as whoever runs set-up again does.
    let session = elevate::Session::open(Some(&mac.path()), Some("dev"), elevate::Interaction::Terminal).unwrap();
    if !rustix::process::geteuid().is_root() {
        assert!(!session.use_context(false).unwrap());
    }
    mac.setup(&["apply", "--yes"]).exits(0).says("nothing was changed");
    assert_eq!(current(&mac).as_deref(), Some("mine"));
    mac.setup(&["status"]).exits(0).says("Another context is in use: mine").says("context use");
    mac.setup(&["context", "use"]).exits(0).says("context in use: desktop-linux");
    assert_eq!(current(&mac).as_deref(), Some(names::CONTEXT));
    mac.setup(&["uninstall", "--yes"]).exits(0);
    assert_eq!(mac.difference(&before), [""; 0]);

    // What is in use and missing is a choice of nobody's: the client would refuse every command.
    mac.setup(&ON).exits(0);
    choose(&mac, "gone");
    mac.setup(&["status"]).exits(3).says("context in use: gone -> desktop-linux");
    mac.setup(&["repair", "--yes"]).exits(0);
    // And what was in use before and is gone by now does not come back.
    fs::remove_dir_all(mac.at(&format!("{STORE}/{}", id_of("mine")))).unwrap();
    mac.setup(&["uninstall", "--yes"]).exits(0);
    assert_eq!(current(&mac), None);
}

#[test]
fn the_one_right_before_ours_comes_back_and_switching_off_and_on_takes_ours_into_use() {
    let mac = mac();
    mac.setup(&ON).exits(0);
    add_context(&mac, "mine", &id_of("mine"));
    choose(&mac, "mine");
    mac.setup(&["context", "use"]).exits(0);
    mac.setup(&OFF).exits(0);
    assert_eq!(current(&mac).as_deref(), Some("mine"));
    mac.setup(&ON).exits(0);
    choose(&mac, "mine");
    mac.setup(&OFF).exits(0);
    assert_eq!(current(&mac).as_deref(), Some("mine"));
    mac.setup(&ON).exits(0);
    assert_eq!(current(&mac).as_deref(), Some(names::CONTEXT));
    mac.setup(&["uninstall", "--yes"]).exits(0);
    assert_eq!(current(&mac).as_deref(), Some("mine"));
}

#[test]
fn what_the_person_changed_since_is_left_to_them() {
    let mac = mac();
    mac.setup(&ON).exits(0);
    let meta = mac.at(&format!("{STORE}/{ID}/meta.json"));
    let text = fs::read_to_string(&meta).unwrap();
    // Written otherwise, it is still ours; led elsewhere, it is theirs.
    let value: serde_json::Value = serde_json::from_str(&text).unwrap();
    fs::write(&meta, format!("{value:#}")).unwrap();
    mac.setup(&["status"]).exits(0);
    fs::write(&meta, text.replace("unix:///Users/dev/.iechor/run/iechor.sock", "tcp://10.0.0.5:2375")).unwrap();
    mac.setup(&["status"]).exits(3).says("desktop-linux");
    mac.setup(&["uninstall", "--yes"]).exits(0);
    assert!(meta.exists() && current(&mac).is_none());
}

#[test]
fn a_variable_that_decides_instead_is_named() {
    let mac = mac();
    mac.setup(&ON).exits(0);
    for variable in ["IECHOR_HOST", "IECHOR_CONTEXT"] {
        let status = Command::new(promises::programs().join("iechor-setup"))
            .arg("--prefix")
            .arg(mac.path())
            .arg("status")
            .env(variable, "other")
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&status.stdout).into_owned();
        assert!(said.contains(&format!("{variable} is set here and decides instead")), "{said}");
    }
}

/// Sets up on this Mac in time, and says this; what the person has is as it was, and all else is set up.
fn only_the_context_fails(mac: &Mac, says: &str) {
    let before = fs::symlink_metadata(mac.at(CONFIG)).ok().map(|stat| (stat.len(), stat.mode(), stat.ino()));
    let began = Instant::now();
    mac.answers(PromptAnswer::Allow);
    let ran: Ran = mac.setup(&["apply", "--recommended", "--yes"]).exits(0).says(says).says("mend it, or move it away");
    assert!(began.elapsed() < Duration::from_secs(20), "{}", ran.said());
    let after = fs::symlink_metadata(mac.at(CONFIG)).ok().map(|stat| (stat.len(), stat.mode(), stat.ino()));
    assert_eq!(before, after);
    let began = Instant::now();
    mac.setup(&["status"]).exits(3).says("Privileged ports         Working").says("Not readable");
    assert!(began.elapsed() < Duration::from_secs(3), "status took {:?}", began.elapsed());
    mac.setup(&["uninstall", "--yes"]);
    assert!(!mac.at(names::HELPER).exists());
}

#[test]
fn client_settings_that_cannot_be_understood_are_refused_by_name_and_keep_every_byte() {
    for text in ["", "not json", "[1]", "{\"currentContext\": {}}", "{\"a\":", "{\"a\":1,}"] {
        let mac = with_config(text);
        only_the_context_fails(&mac, "config.json' is not as the client writes it");
        assert_eq!(fs::read_to_string(mac.at(CONFIG)).unwrap(), text);
    }
    let mac = with_config("{}");
    fs::remove_file(mac.at(CONFIG)).unwrap();
    fs::create_dir(mac.at(CONFIG)).unwrap();
    only_the_context_fails(&mac, "config.json' is not a regular file");
    fs::remove_dir(mac.at(CONFIG)).unwrap();
    rustix::fs::mkfifoat(rustix::fs::CWD, mac.at(CONFIG), rustix::fs::Mode::from_raw_mode(0o600)).unwrap();
    only_the_context_fails(&mac, "config.json' is not a regular file");
}

#[test]
fn a_context_store_that_is_a_file_is_named_and_stops_nothing_else() {
    let mac = with_config("{}");
    fs::write(mac.at("/Users/dev/.iechor/contexts"), "a file").unwrap();
    own(&mac.at("/Users/dev/.iechor/contexts"));
    mac.answers(PromptAnswer::Allow);
    mac.setup(&["apply", "--recommended", "--yes"]).exits(0).says("contexts' is not a directory");
    mac.setup(&["status"]).exits(3).says("Privileged ports         Working");
    mac.setup(&["uninstall", "--yes"]);
    assert_eq!(fs::read_to_string(mac.at("/Users/dev/.iechor/contexts")).unwrap(), "a file");
}

#[test]
fn what_a_client_writes_at_the_same_moment_is_never_lost() {
    let mac = with_config("{\"count\": 0}");
    let (path, aside) = (mac.at(CONFIG), mac.at("/Users/dev/.iechor/config.json7"));
    let done = AtomicBool::new(false);
    let (mut written, mut runs, mut odd) = (0_u64, 0_u32, Vec::<String>::new());
    std::thread::scope(|scope| {
        let writer = scope.spawn(|| {
            // As the client does: reads the file, writes a new one beside it, renames it over, and takes no lock.
            let mut count = 0_u64;
            while !done.load(Ordering::SeqCst) {
                let Ok(text) = fs::read(&path) else { continue };
                let mut value: serde_json::Value = serde_json::from_slice(&text).unwrap();
                count += 1;
                value["count"] = count.into();
                fs::write(&aside, value.to_string()).unwrap();
                own(&aside);
                fs::rename(&aside, &path).unwrap();
                // Clients write often, and not all the time.
                std::thread::sleep(Duration::from_millis(10));
            }
            count
        });
        let until = Instant::now() + Duration::from_secs(6);
        while Instant::now() < until && !writer.is_finished() {
            for arguments in [&ON[..], &OFF[..]] {
                let ran = mac.setup(arguments);
                // The client is the last to write now and then; then ours is not in use, and that is said.
                let is_told = [0, 3].contains(&ran.code()) || ran.said().contains("changed since");
                if !is_told && !ran.said().contains("all the time") {
                    odd.push(ran.said());
                }
            }
            runs += 1;
        }
        done.store(true, Ordering::SeqCst);
        written = writer.join().unwrap();
    });
    assert_eq!(odd, [""; 0]);
    let value: serde_json::Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    assert_eq!(value["count"].as_u64(), Some(written));
    promises::say(&format!("the context was set and given back {runs} times beside {written} writes of a client"));
}

/// Debian's docker client, which `./dev setup` unpacks: of the same sources as the client of iEchor.
fn docker() -> PathBuf {
    let docker = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/docker/usr/bin/docker");
    assert!(docker.exists(), "'{}' is not there: ./dev setup unpacks it", docker.display());
    docker
}

#[test]
fn the_real_docker_client_lists_and_uses_the_context_and_what_it_wrote_can_be_taken_back() {
    let mac = with_config(WRITTEN);
    let other = id_of("other");
    add_context(&mac, "other", &other);
    mac.setup(&ON).exits(0);
    // A copy of the store, with the client's name in place of iEchor's.
    let copy = tempfile::tempdir().unwrap();
    for id in [ID, &other] {
        let directory = copy.path().join(format!("contexts/meta/{id}"));
        fs::create_dir_all(&directory).unwrap();
        let text = fs::read_to_string(mac.at(&format!("{STORE}/{id}/meta.json"))).unwrap();
        fs::write(directory.join("meta.json"), text.replace("\"iechor\":", "\"docker\":")).unwrap();
    }
    fs::copy(mac.at(CONFIG), copy.path().join("config.json")).unwrap();
    let docker = |arguments: &[&str]| {
        let output = Command::new(docker())
            .env_clear()
            .env("HOME", copy.path())
            .env("DOCKER_CONFIG", copy.path())
            .args(arguments)
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "docker {arguments:?}: {said}");
        said
    };
    let listed = docker(&["context", "ls", "--format", "{{.Name}} {{.Current}} {{.DockerEndpoint}}"]);
    assert!(listed.contains("desktop-linux true unix:///Users/dev/.iechor/run/iechor.sock"), "{listed}");
    assert!(docker(&["context", "inspect", names::CONTEXT]).contains("iEchor Desktop"));
    // It writes its settings and the context anew.
    docker(&["context", "update", names::CONTEXT, "--description", "mine"]);
    docker(&["context", "use", "other"]);
    docker(&["context", "use", names::CONTEXT]);
    let rewritten = fs::read_to_string(copy.path().join("config.json")).unwrap();
    assert_ne!(rewritten, fs::read_to_string(mac.at(CONFIG)).unwrap(), "it wrote nothing");
    fs::write(mac.at(CONFIG), &rewritten).unwrap();
    let meta = fs::read_to_string(copy.path().join(format!("contexts/meta/{ID}/meta.json"))).unwrap();
    fs::write(mac.at(&format!("{STORE}/{ID}/meta.json")), meta.replace("\"docker\":", "\"iechor\":")).unwrap();
    mac.setup(&["status"]).exits(0);
    mac.setup(&["uninstall", "--yes"]).exits(0).says("nothing of iEchor Setup remains");
    let after: serde_json::Value = serde_json::from_slice(&fs::read(mac.at(CONFIG)).unwrap()).unwrap();
    let mut before: serde_json::Value = serde_json::from_str(&rewritten).unwrap();
    before.as_object_mut().unwrap().remove("currentContext");
    assert_eq!(after, before);
    assert!(mac.at(&format!("{STORE}/{other}/meta.json")).exists() && !mac.at(&format!("{STORE}/{ID}")).exists());
}
