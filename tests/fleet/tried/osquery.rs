//! osquery's pack, on tables with the columns that osquery has, filled from simulated Macs.

use std::{
    collections::BTreeMap,
    fs,
    os::unix::fs::{PermissionsExt, lchown, symlink},
    process::Command,
};

use model::names;
use promises::Mac;
use serde_json::Value;

use crate::{Managed, State, place, said, top};

type Rows = BTreeMap<String, Vec<Value>>;

/// The policies of the pack, which have a row where all is well.
const POLICIES: [&str; 6] = ["set_up", "tools", "socket_link", "socket_task", "helper", "signatures"];

fn asks(mac: &Mac) -> Rows {
    let tables = top().join("tests/fleet/tried/tables.py");
    let pack = place("osquery/iechor.conf");
    let ran = Command::new("python3").arg(tables).arg(mac.path()).arg(pack).arg("TEAMID0000").output().unwrap();
    assert!(ran.status.success(), "{}", said(&ran));
    serde_json::from_slice(&ran.stdout).unwrap()
}

/// The policies that do not pass.
fn failing(mac: &Mac) -> Vec<&'static str> {
    let rows = asks(mac);
    POLICIES.into_iter().filter(|name| rows[&format!("iechor_{name}")].is_empty()).collect()
}

#[test]
fn osquerys_policies_pass_on_a_mac_in_order_and_each_kind_of_drift_fails_its_own() {
    if !promises::is_root("osquery's policies see whose files are") {
        return;
    }
    assert_eq!(failing(&Managed::new(State::Never).mac), ["set_up"]);
    assert_eq!(failing(&Managed::new(State::Uninstalled).mac), ["set_up"]);
    let on = Managed::new(State::InOrder);
    assert_eq!(failing(&on.mac), [""; 0]);
    type Drift = (&'static str, &'static [&'static str], fn(&Mac));
    let drifts: [Drift; 13] = [
        ("a link is gone", &["tools"], |mac| fs::remove_file(mac.at("/usr/local/bin/kubectl")).unwrap()),
        ("a link leads elsewhere", &["tools"], |mac| {
            let link = mac.at("/usr/local/bin/kubectl");
            fs::remove_file(&link).unwrap();
            symlink("/opt/other/kubectl", link).unwrap();
        }),
        ("a file took a link's place", &["tools"], |mac| {
            let link = mac.at("/usr/local/bin/iechor");
            fs::remove_file(&link).unwrap();
            fs::write(link, "another").unwrap();
        }),
        ("the default socket is gone", &["socket_link"], |mac| fs::remove_file(mac.at(names::DEFAULT_SOCKET)).unwrap()),
        ("the default socket is another engine's", &["socket_link"], |mac| {
            let link = mac.at(names::DEFAULT_SOCKET);
            fs::remove_file(&link).unwrap();
            symlink("/Users/dev/.other/run/other.sock", link).unwrap();
        }),
        ("the startup task is gone", &["socket_task"], |mac| fs::remove_file(mac.at(names::SOCKET_PLIST)).unwrap()),
        ("its program is gone", &["socket_task"], |mac| fs::remove_file(mac.at(names::STARTUP)).unwrap()),
        ("the startup task is somebody's", &["socket_task"], |mac| {
            lchown(mac.at(names::SOCKET_PLIST), Some(501), Some(20)).unwrap();
        }),
        ("everybody may write it", &["socket_task"], |mac| {
            fs::set_permissions(mac.at(names::SOCKET_PLIST), fs::Permissions::from_mode(0o666)).unwrap();
        }),
        ("the startup task is switched off", &["socket_task"], |mac| {
            assert_eq!(mac.launchctl(&["disable", &format!("system/{}", names::SOCKET_LABEL)]).0, 0);
        }),
        ("the helper's job is gone", &["helper"], |mac| fs::remove_file(mac.at(names::HELPER_PLIST)).unwrap()),
        ("the helper is switched off", &["helper"], |mac| {
            assert_eq!(mac.launchctl(&["disable", &format!("system/{}", names::HELPER_LABEL)]).0, 0);
        }),
        ("the helper is another program", &["signatures"], |mac| {
            let helper = mac.at(names::HELPER);
            fs::remove_file(&helper).unwrap();
            fs::write(&helper, "another").unwrap();
        }),
    ];
    for (what, fails, drifts) in drifts {
        let mac = on.mac.again();
        drifts(&mac);
        assert_eq!(failing(&mac), fails, "{what}");
        // What osquery sees, set-up sees too.
        mac.setup(&["--as", "@console", "status", "--expect"]).exits(3);
    }
    // What nobody chose, nobody misses.
    let mac = on.mac.again();
    mac.setup(&["install", "--user", "dev", "--cli", "user", "--no-socket"]).exits(0);
    assert_eq!(failing(&mac), [""; 0]);
}

#[test]
fn osquery_lists_what_is_managed_what_is_a_default_and_the_log() {
    let on = Managed::new(State::InOrder);
    on.mac.manages(names::MANAGED, [("CLITools", "system".into()), ("DefaultSocket", true.into())]);
    on.mac.manages(&names::managed_of("dev").unwrap(), [("PrivilegedPorts", true.into())]);
    on.mac.manages(names::DEFAULTS, [("Ask", "when-needed".into())]);
    on.mac.setup(&["status"]).exits(0);
    let rows = asks(&on.mac);
    let of = |name: &str, column: &str| -> Vec<String> {
        let mut all: Vec<String> = rows[name].iter().map(|row| row[column].to_string()).collect();
        all.sort();
        all
    };
    assert_eq!(of("iechor_managed", "name"), ["\"CLITools\"", "\"DefaultSocket\"", "\"PrivilegedPorts\""]);
    assert_eq!(of("iechor_managed", "value"), ["\"1\"", "\"1\"", "\"system\""]);
    assert_eq!(of("iechor_defaults", "forced"), ["0", "1", "1", "1"]);
    assert_eq!(
        of("iechor_log", "uid"),
        [if rustix::process::geteuid().is_root() {
            "0".to_owned()
        } else {
            rustix::process::geteuid().as_raw().to_string()
        }]
    );
    assert!(of("iechor_summary", "key").contains(&"\"accounts\"".to_owned()));
}
