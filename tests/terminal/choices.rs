//! What arguments mean: choices that are given, left out or kept, and advice that can be followed.

use std::{fs, os::unix::fs::symlink};

use model::{PromptAnswer, names};
use promises::Mac;
use simulator::Kind;

use crate::{APPLY, WITHOUT, mac, records, said, stand};

#[test]
fn without_earlier_choices_a_no_option_means_the_recommendation_without_it() {
    for (words, stands, note) in [
        (&["install", "--user", "dev", "--no-ports"][..], ("system", true, false), ""),
        (&["install", "--user", "dev", "--no-socket"], ("system", false, true), ""),
        (&["install", "--user", "dev", "--cli", "user"], ("user", true, true), ""),
        (&["install", "--user", "dev", "--ports"], ("system", true, true), ""),
        (&["apply", "--yes", "--no-ports"], ("system", true, false), ""),
        (&["apply", "--yes", "--recommended", "--no-socket"], ("system", false, true), ""),
        (&["apply", "--yes", "--recommended", "--cli", "user"], ("user", true, true), ""),
        // Options that name items give only those, and a note says what is off.
        (
            &["apply", "--yes", "--ports"],
            ("off", false, true),
            "note: this leaves off: Command-line tools, Default socket",
        ),
        (
            &["apply", "--yes", "--cli", "user", "--no-ports"],
            ("user", false, false),
            "note: this leaves off: Default socket and Context (",
        ),
    ] {
        let mac = mac(Kind::Fresh, PromptAnswer::Allow);
        if words[0] == "apply" {
            let plan: Vec<&str> = ["plan"].into_iter().chain(words[2..].iter().copied()).collect();
            mac.setup(&plan).exits(0).says(note);
        }
        if !note.is_empty() {
            // With `--json` the note goes to standard error.
            let ran = mac.setup(&[&["--json"][..], &words[..1], &words[2..]].concat()).exits(2).says(note);
            assert_eq!(said(&ran)[0]["failure"]["code"], "usage");
        }
        let ran = mac.setup(words).exits(0).says(note);
        assert_eq!(ran.said().contains("leaves off"), !note.is_empty(), "{words:?}: {}", ran.said());
        assert_eq!(stand(&mac), stands, "{words:?}");
        mac.setup(&["status"]).exits(0);
        // From then on, what no option names stays.
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
        // Edited by hand.
        let text = format!("# mine\n{}", fs::read_to_string(&settings).unwrap());
        fs::write(&settings, &text).unwrap();
        let keep = ["uninstall", "--yes", "--keep-data"];
        let ran = mac.setup(&keep).exits(0).says("settings.toml': 'iechor-setup apply' brings everything back");
        assert!(!ran.said().contains("nothing was changed"), "{}", ran.said());
        assert_eq!((stand(&mac), fs::read_to_string(&settings).unwrap()), (("off", false, false), text.clone()));
        assert!(!mac.at(names::ROOT_RECORDS).exists());
        // The status says so, also in JSON, and how to go on.
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
    // Without choices, none are said to be kept.
    let mac = mac(Kind::Fresh, PromptAnswer::Deny);
    let ran = mac.setup(&["uninstall", "--yes", "--keep-data"]).exits(0).says("nothing to take back");
    assert!(!ran.said().contains("kept"), "{}", ran.said());
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
fn advice_about_names_of_other_products_works() {
    // A directory is never replaced.
    let rivals = mac(Kind::Rivals, PromptAnswer::Allow);
    fs::create_dir(rivals.at("/usr/local/bin/iechor")).unwrap();
    let ran = rivals.setup(&["plan", "--recommended"]).exits(0).says("move '/usr/local/bin/iechor' away");
    assert!(!ran.said().contains("--replace iechor\n"), "{}", ran.said());
    fs::remove_dir(rivals.at("/usr/local/bin/iechor")).unwrap();
    // An existing backup blocks another one.
    rivals.setup(&["apply", "--yes", "--recommended", "--replace", "kubectl"]).exits(0);
    fs::remove_file(rivals.at("/usr/local/bin/kubectl")).unwrap();
    symlink("/opt/newer/kubectl", rivals.at("/usr/local/bin/kubectl")).unwrap();
    let ran = rivals.setup(&["status"]).exits(3).says("'/usr/local/bin/.kubectl.before-iechor'");
    assert!(!ran.said().contains("to replace it: --replace kubectl"), "{}", ran.said());
    fs::remove_file(rivals.at("/usr/local/bin/.kubectl.before-iechor")).unwrap();
    rivals.setup(&["apply", "--yes", "--replace", "kubectl"]).exits(0);
    assert!(rivals.resolve("/usr/local/bin/kubectl").unwrap().starts_with(names::BUNDLE));
    // The socket of another account is taken over only by its name.
    let two = mac(Kind::StandardUser, PromptAnswer::Allow);
    two.setup(&APPLY).exits(0);
    two.setup(&["plan", "--socket", "--as", "admin"]).says("to take it over: --replace iechor.sock");
    two.setup(&["apply", "--socket", "--as", "admin", "--yes"]).exits(0);
    assert!(fs::read_link(two.at(names::DEFAULT_SOCKET)).unwrap().starts_with("/Users/dev"));
    two.setup(&["apply", "--replace", "iechor.sock", "--as", "admin", "--yes"]).exits(0);
    assert!(fs::read_link(two.at(names::DEFAULT_SOCKET)).unwrap().starts_with("/Users/admin"));
}

#[test]
fn an_item_that_is_switched_off_can_be_left_out_and_a_first_run_that_failed_can_be_undone() {
    let mac = mac(Kind::Fresh, PromptAnswer::Allow);
    let before = mac.tree();
    // There were no choices before the run that failed, so nothing is applied after it was undone.
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
fn what_an_older_iechor_left_keeps_nobody_without_an_administrator_from_their_own_part() {
    let mac = Mac::new(Kind::StandardUser, PromptAnswer::Deny);
    fs::create_dir_all(mac.at("/usr/local/bin")).unwrap();
    let left = mac.at("/usr/local/bin/iechor");
    std::os::unix::fs::symlink("/Applications/iEchor.app/Contents/Resources/bin/iechor", &left).unwrap();
    let own = ["apply", "--cli", "user", "--no-socket", "--no-ports", "--yes"];
    mac.setup(&own).exits(0).says("'/usr/local/bin/iechor' of an older iEchor stays");
    assert!(left.is_symlink() && mac.at("/Users/dev/.iechor/bin/iechor").is_symlink());
    // It is still reported, and removed once an administrator agrees.
    mac.setup(&["status"]).exits(3).says("/usr/local/bin/iechor");
    mac.answers(PromptAnswer::Allow);
    mac.setup(&["repair", "--yes"]).exits(0);
    assert!(!left.is_symlink());
    mac.setup(&["status"]).exits(0);
}

#[test]
fn single_tools_are_left_out_and_taken_back_by_name() {
    let mac = mac(Kind::Fresh, PromptAnswer::Allow);
    let linked = |tool: &str| mac.at(&format!("/usr/local/bin/{tool}")).is_symlink();
    let before = mac.tree();
    // Named alone it is laid over what is recommended, like an option that says no.
    mac.setup(&["plan", "--without", "kubectl"]).exits(0).says("/usr/local/bin/iechor").says("/var/run/iechor.sock");
    mac.setup(&["apply", "--yes", "--without", "kubectl"]).exits(0);
    assert!(linked("iechor") && !linked("kubectl"));
    let status = mac.setup(&["status"]).exits(0).says("Left out, by your choice: kubectl").said();
    assert!(!status.contains("Needs repair"), "{status}");
    // What is not said stays, also where all is repaired.
    mac.setup(&["repair", "--yes"]).exits(0);
    mac.setup(&["apply", "--yes"]).exits(0).says("nothing was changed");
    assert!(!linked("kubectl"));
    mac.setup(&["status", "--expect", "--without", "kubectl"]).exits(0);
    mac.setup(&["status", "--expect", "--with", "kubectl"]).exits(3);
    mac.setup(&["apply", "--yes", "--with", "kubectl"]).exits(0);
    assert!(linked("kubectl"));
    assert!(!mac.setup(&["status"]).exits(0).said().contains("Left out"));
    // Several at once; the last one of them leaves the folder as it is.
    mac.setup(&["apply", "--yes", "--without", "kubectl,iechor"]).exits(0);
    assert!(!linked("iechor") && !linked("kubectl"));
    mac.setup(&["uninstall", "--yes"]).exits(0);
    assert_eq!(mac.difference(&before), [""; 0]);
}

#[test]
fn a_name_that_no_tool_has_is_refused_as_an_argument_and_kept_and_told_of_in_the_file() {
    let mac = mac(Kind::Fresh, PromptAnswer::Allow);
    mac.setup(&["apply", "--yes", "--without", "kubctl"]).exits(2).says("has no 'kubctl'").says("kubectl");
    // The default socket is no tool.
    mac.setup(&["apply", "--yes", "--without", names::DEFAULT_SOCKET_NAME]).exits(2);
    mac.setup(&["apply", "--yes", "--recommended"]).exits(0);
    let file = records(&mac).join(names::SETTINGS_FILE);
    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, format!("leave = [\"kubctl\"]\n{text}")).unwrap();
    mac.setup(&["status"]).exits(0).says("'kubctl' is left out, and this version of iEchor has no tool of that name");
    mac.setup(&["apply", "--yes", "--without", "kubectl"]).exits(0);
    let text = fs::read_to_string(&file).unwrap();
    assert!(text.contains("leave = [\"kubctl\", \"kubectl\"]") || text.contains("\"kubctl\""), "{text}");
}
