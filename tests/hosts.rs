//! Host names that lead to this Mac, from the command line: `/etc/hosts` is edited where it has to be, and everything
//! of others in it stays.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, missing_docs)]

use std::{
    fs,
    os::unix::fs::{PermissionsExt, symlink},
    path::PathBuf,
    process::Command,
    time::{Duration, Instant},
};

use model::{PromptAnswer, names};
use promises::{Mac, Ran};
use simulator::Kind;

const SETTINGS: [&[&str]; 4] =
    [&["--hosts", "localhost"], &["--hosts", "kubernetes"], &["--hosts", "localhost,kubernetes"], &["--no-hosts"]];
const KUBERNETES: &str = names::KUBERNETES_HOST;

/// How long looking at a file of 10 MiB may take; programs that are not optimised, on a busy machine, take longer.
const LIMIT: Duration = Duration::from_secs(if cfg!(debug_assertions) { 60 } else { 3 });

struct Hosts {
    mac: Mac,
    file: PathBuf,
}

impl Hosts {
    /// A Mac whose `/etc/hosts` says this.
    fn saying(text: impl AsRef<[u8]>) -> Self {
        let mac = Mac::new(Kind::Fresh, PromptAnswer::Allow);
        let file = mac.at(names::HOSTS);
        fs::write(&file, text).unwrap();
        Self { mac, file }
    }

    fn text(&self) -> String {
        String::from_utf8_lossy(&fs::read(&self.file).unwrap()).into_owned()
    }

    /// `apply` of nothing but this.
    #[track_caller]
    fn apply(&self, arguments: &[&str]) -> Ran {
        let nothing = ["apply", "--yes", "--cli", "off", "--no-socket", "--no-context", "--no-ports"];
        self.mac.setup(&[&nothing, arguments].concat())
    }

    #[track_caller]
    fn status(&self) -> Ran {
        self.mac.setup(&["status"])
    }

    fn json(&self) -> serde_json::Value {
        let ran = self.mac.setup(&["status", "--json"]);
        serde_json::from_slice(&ran.output.stdout).unwrap()
    }

    fn item(&self) -> serde_json::Value {
        let status = self.json();
        status["items"].as_array().unwrap().iter().find(|item| item["item"] == "hosts").unwrap().clone()
    }

    /// Whether the file leads a name here and nowhere else.
    fn leads(&self, name: &str) -> bool {
        let mut to = Vec::new();
        for line in self.text().lines() {
            let mut words = line.split('#').next().unwrap().split_whitespace();
            if let Some(address) = words.next().filter(|address| *address != "::1")
                && words.any(|word| word == name)
            {
                to.push(address.to_owned());
            }
        }
        to == ["127.0.0.1"]
    }
}

#[test]
fn each_setting_leads_its_names_here_and_every_change_between_them_is_settled_at_once() {
    let before = b"10.0.0.1\tbuild.example other\r\n# b\xfcro\r\n::1 localhost";
    for from in SETTINGS {
        let hosts = Hosts::saying(before);
        let tree = hosts.mac.tree();
        for to in [from].into_iter().chain(SETTINGS) {
            hosts.apply(to).exits(0);
            hosts.status().exits(0);
            assert_eq!(hosts.leads("localhost"), to[to.len() - 1].contains("localhost"), "{to:?}");
            assert_eq!(hosts.leads(KUBERNETES), to[to.len() - 1].contains("kubernetes"), "{to:?}");
            let state = if to == ["--no-hosts"] { "off" } else { "in_order" };
            assert_eq!(hosts.item()["state"], state, "{to:?}");
            // Nothing more is to be done for it.
            hosts.mac.answers(PromptAnswer::Deny);
            hosts.apply(to).exits(0).says("nothing was changed");
            hosts.mac.answers(PromptAnswer::Allow);
        }
        hosts.mac.setup(&["uninstall", "--yes"]).exits(0);
        assert_eq!(hosts.mac.difference(&tree), [""; 0]);
    }
}

#[test]
fn what_became_of_our_block_is_said_and_repaired() {
    let before = "10.0.0.1 a\n";
    let hosts = Hosts::saying(before);
    hosts.apply(&["--hosts", "localhost,kubernetes"]).exits(0);
    let right = hosts.text();
    for (from, to) in [
        ("127.0.0.1\tlocalhost\n", ""),
        ("127.0.0.1\tkubernetes", "10.0.0.9\tkubernetes"),
        (&right[before.len()..], ""),
    ] {
        fs::write(&hosts.file, right.replacen(from, to, 1)).unwrap();
        hosts.status().exits(3).says("/etc/hosts");
        assert_eq!(hosts.item()["state"], "differs");
        hosts.mac.setup(&["repair", "--yes"]).exits(0);
        hosts.status().exits(0);
        assert!(hosts.leads("localhost") && hosts.leads(KUBERNETES), "{}", hosts.text());
        fs::write(&hosts.file, &right).unwrap();
    }
    // Where it stands is nobody's business.
    fs::write(&hosts.file, right.replacen(before, "", 1) + before).unwrap();
    hosts.status().exits(0);
    hosts.apply(&["--no-hosts"]).exits(0);
    assert_eq!(hosts.text(), before);
}

#[test]
fn a_line_that_leads_a_name_elsewhere_stays_unless_it_is_replaced_and_is_given_back() {
    let line = format!("10.0.0.5 a {KUBERNETES}\tb # b\u{fc}ro");
    let before = format!("127.0.0.1 localhost\n{line}\r\nlast");
    let hosts = Hosts::saying(&before);
    let tree = hosts.mac.tree();
    let both = ["--hosts", "localhost,kubernetes"];
    // Wanted and not replaced: said with the line, and nothing is touched.
    hosts.apply(&both).exits(0).says(&line.escape_debug().to_string()).says("--replace kubernetes.iechor.internal");
    assert_eq!(hosts.text(), before);
    let item = hosts.item();
    assert_eq!((&item["state"], &item["share"]), (&"partly".into(), &serde_json::json!([1, 2])), "{item}");
    assert_eq!(item["kept"][0]["lines"], serde_json::json!([line]), "{item}");
    hosts.status().exits(3).says("1 of 2 are iEchor's").says("leads kubernetes.iechor.internal elsewhere");
    hosts.apply(&["--hosts", "kubernetes"]).exits(0);
    assert_eq!(hosts.item()["state"], "taken");
    // Left to them on purpose.
    hosts.apply(&["--leave", KUBERNETES]).exits(0).says("stays as it is, as you chose");
    hosts.status().exits(0);
    assert_eq!(hosts.text(), before);
    // Replaced knowingly: the list says what is commented out, and so does the prompt.
    let ran = hosts.apply(&[&both[..], &["--replace", KUBERNETES]].concat()).exits(0);
    let ran = ran.says("is commented out; uninstalling gives it back");
    ran.says(&format!("commented out: '{}'", line));
    hosts.status().exits(0);
    assert!(hosts.leads(KUBERNETES) && hosts.text().contains("10.0.0.5\ta\r\n10.0.0.5\tb\r\n"), "{}", hosts.text());
    assert!(hosts.text().contains(&format!("# Commented out by iEchor Setup: {line}\r\n")), "{}", hosts.text());
    hosts.mac.setup(&["log"]).says("commented out:");
    hosts.apply(&[]).exits(0).says("nothing was changed");
    // Given back: left to them, switched off, uninstalled.
    let replaced = hosts.text();
    hosts.apply(&["--leave", KUBERNETES]).exits(0);
    assert_eq!(hosts.text(), before);
    hosts.apply(&["--replace", KUBERNETES]).exits(0);
    assert_eq!(hosts.text(), replaced);
    hosts.apply(&["--no-hosts"]).exits(0);
    assert_eq!(hosts.text(), before);
    hosts.apply(&[&both[..], &["--replace", KUBERNETES]].concat()).exits(0);
    hosts.mac.setup(&["uninstall", "--yes"]).exits(0);
    assert_eq!(hosts.mac.difference(&tree), [""; 0]);
}

#[test]
fn a_failure_after_a_line_was_commented_out_gives_it_back() {
    let hosts = Hosts::saying(format!("10.0.0.5 {KUBERNETES}\n"));
    let before = hosts.mac.tree();
    let call = ["apply", "--yes", "--recommended", "--hosts", "kubernetes", "--replace", KUBERNETES];
    let failed = (1..400).step_by(7).any(|at| {
        let ran = hosts.mac.with_trouble(&format!("scope = \"root\", at = {at}, how = \"killed\""), &call);
        let commented = hosts.text().contains("Commented out");
        if ran.code() != 0 {
            hosts.mac.setup(&["repair", "--yes"]);
            hosts.mac.setup(&["uninstall", "--yes"]).exits(0);
            assert_eq!(hosts.mac.difference(&before), [""; 0], "{at}");
        }
        ran.code() != 0 && commented
    });
    assert!(failed, "nowhere was the line commented out when the run was killed");
}

#[test]
fn what_does_not_lead_here_is_told_with_its_line_and_kubernetes_only_where_it_is_used() {
    let hosts = Hosts::saying("127.0.0.1 localhost\n");
    let lines = |hosts: &Hosts| {
        let status = hosts.json();
        let left = status["left"].as_array().unwrap();
        left.iter().find(|left| left["do"] == "add_hosts").map(|left| left["lines"].clone())
    };
    hosts.apply(&["--ports"]).exits(0);
    assert!(!hosts.status().exits(0).said().contains("127.0.0.1"), "nothing is to be said");
    assert_eq!(lines(&hosts), None);
    // Used: told, and in order all the same, since it is the person's own affair.
    let ran = hosts.apply(&["--ports", "--kubernetes"]).exits(0);
    ran.says("Not led to this Mac yet").says("127.0.0.1\tkubernetes.iechor.internal");
    hosts.status().exits(0).says("127.0.0.1\tkubernetes.iechor.internal");
    assert_eq!(lines(&hosts), Some(serde_json::json!(["127.0.0.1\tkubernetes.iechor.internal"])));
    // Added by hand as told.
    fs::write(&hosts.file, hosts.text() + "127.0.0.1\tkubernetes.iechor.internal\n").unwrap();
    assert_eq!(lines(&hosts), None);
    fs::write(&hosts.file, "").unwrap();
    hosts.status().exits(0).says("127.0.0.1\tlocalhost").says("127.0.0.1\tkubernetes.iechor.internal");
    hosts.apply(&["--ports", "--no-kubernetes"]).exits(0);
    assert_eq!(lines(&hosts), Some(serde_json::json!(["127.0.0.1\tlocalhost"])));
    // Left to set-up.
    hosts.apply(&["--ports", "--kubernetes", "--hosts", "both"]).exits(0);
    assert_eq!(lines(&hosts), None);
}

#[test]
fn a_file_that_cannot_be_changed_is_named_with_what_to_do_and_all_else_is_set_up() {
    type Make = fn(&Hosts);
    let cases: [(&str, &str, Make); 5] = [
        ("is a link", "where that file comes from", |hosts| {
            fs::remove_file(&hosts.file).unwrap();
            symlink("/etc/elsewhere", &hosts.file).unwrap();
        }),
        ("is not a regular file", "ls -ldO '/etc/hosts'", |hosts| {
            fs::remove_file(&hosts.file).unwrap();
            fs::create_dir(&hosts.file).unwrap();
        }),
        ("is not a regular file", "ls -ldO '/etc/hosts'", |hosts| {
            fs::remove_file(&hosts.file).unwrap();
            assert!(Command::new("mkfifo").arg(&hosts.file).status().unwrap().success());
        }),
        ("has another name (a hard link)", "-samefile '/etc/hosts'", |hosts| {
            fs::hard_link(&hosts.file, hosts.file.with_file_name("hosts.other")).unwrap();
        }),
        ("is larger than 1 MiB", "add the lines yourself", |hosts| {
            fs::write(&hosts.file, "10.0.0.1 a.example b.example\n".repeat(40_000)).unwrap();
        }),
    ];
    for (says, help, make) in cases {
        let hosts = Hosts::saying("10.0.0.1 a\n");
        make(&hosts);
        let before = hosts.mac.tree();
        let began = Instant::now();
        hosts.mac.setup(&["plan", "--ports", "--hosts", "both"]).exits(0);
        assert!(began.elapsed() < LIMIT, "{says}: {:?}", began.elapsed());
        hosts.apply(&["--ports", "--hosts", "both"]).exits(3).says(says).says(help).says("--no-hosts");
        hosts.status().exits(3).says("Privileged ports         Working").says(says);
        // Without it nothing is wrong.
        hosts.apply(&["--ports", "--no-hosts"]).exits(0);
        hosts.mac.setup(&["uninstall", "--yes"]);
        assert_eq!(hosts.mac.difference(&before), [""; 0], "{says}");
    }
}

#[test]
fn a_file_that_only_its_owner_may_read_is_planned_with_by_neither_side() {
    let hosts = Hosts::saying("10.0.0.1 a\n");
    fs::set_permissions(&hosts.file, fs::Permissions::from_mode(0o600)).unwrap();
    let before = hosts.mac.tree();
    let ran = hosts.apply(&["--ports", "--hosts", "both"]).exits(3);
    ran.says("not everybody may read '/etc/hosts'").says("sudo chmod 644 '/etc/hosts'");
    hosts.mac.setup(&["uninstall", "--yes"]);
    assert_eq!(hosts.mac.difference(&before), [""; 0]);
}

#[test]
fn a_file_of_10_mib_that_has_the_names_is_read_in_no_time() {
    let text = "10.0.0.1 a.example b.example\n".repeat(380_000) + "127.0.0.1 localhost kubernetes.iechor.internal\n";
    assert!(text.len() > 10 << 20);
    let hosts = Hosts::saying(text);
    let before = hosts.text();
    hosts.apply(&["--hosts", "both"]).exits(0);
    assert_eq!(hosts.text(), before);
    let began = Instant::now();
    hosts.status().exits(0).says("Host names               Working");
    assert!(began.elapsed() < LIMIT, "{:?}", began.elapsed());
}

#[test]
fn a_locked_file_is_named_where_the_file_system_has_such_locks() {
    let hosts = Hosts::saying("10.0.0.1 a\n");
    let lock =
        |flag: &str| Command::new("chattr").arg(flag).arg(&hosts.file).output().is_ok_and(|ran| ran.status.success());
    if !lock("+i") {
        return promises::say("a locked /etc/hosts: not tried, this file system has no such locks");
    }
    let ran = hosts.apply(&["--ports", "--hosts", "localhost"]);
    let unlocked = lock("-i");
    ran.exits(3).says("'/etc/hosts' is locked").says("chflags nouchg");
    assert!(unlocked);
}

#[test]
fn the_command_by_hand_does_what_the_step_does() {
    let line = format!("10.0.0.5 a.b*[x] {KUBERNETES}\tc/d # \\1 'x'");
    let hosts = Hosts::saying(format!("# b\u{fc}ro\n{line}\r\n10x0.0.5 ab*x\n"));
    let copy = promises::open_directory();
    let by_hand = copy.path().join("hosts");
    let run = |arguments: &[&str]| {
        fs::copy(&hosts.file, &by_hand).unwrap();
        let ran = hosts.mac.setup(
            &[&["plan", "--json", "--cli", "off", "--no-socket", "--no-context", "--no-ports"], arguments].concat(),
        );
        let plan: serde_json::Value = serde_json::from_slice(&ran.output.stdout).unwrap();
        let groups = plan["explanation"]["groups"].as_array().unwrap();
        let changes = groups.iter().flat_map(|group| group["changes"].as_array().unwrap());
        let command =
            changes.filter(|change| change["path"] == names::HOSTS).map(|change| change["command"].as_str().unwrap());
        for command in command {
            // sed of macOS takes the ending of the backup as a word of its own.
            let command = command
                .replace("sudo ", "")
                .replace("sed -i ''", "sed -i")
                .replace("/etc/hosts", by_hand.to_str().unwrap());
            let ran = Command::new("bash").arg("-c").arg(&command).output().unwrap();
            assert!(ran.status.success() && ran.stderr.is_empty(), "{command}: {ran:?}");
        }
        hosts.apply(arguments);
        let text = |path| String::from_utf8(fs::read(path).unwrap()).unwrap().replace('\r', "");
        assert_eq!(text(&by_hand), text(&hosts.file), "{arguments:?}");
    };
    run(&["--hosts", "localhost"]);
    run(&["--hosts", "both", "--replace", KUBERNETES]);
    assert!(hosts.leads(KUBERNETES) && hosts.leads("localhost"), "{}", hosts.text());
    run(&["--hosts", "kubernetes"]);
    run(&["--no-hosts"]);
}
