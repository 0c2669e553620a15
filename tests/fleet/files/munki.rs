//! Munki's pkginfo of an item without a package: its scripts look and do.

use std::collections::BTreeMap;

use plist::{Dictionary, Value};

const NAME: &str = "iEchorSetup";

pub(crate) fn pkginfo(scripts: &BTreeMap<String, String>) -> Value {
    let script = |name: &str| Value::from(scripts[&format!("munki/{name}.sh")].clone());
    let array = |word: &str| Value::Array(vec![word.into()]);
    let all: [(&str, Value); 18] = [
        ("name", NAME.into()),
        ("display_name", "iEchor Setup".into()),
        ("description", "Sets up what iEchor Desktop needs, and repairs it.".into()),
        ("developer", "iEchor".into()),
        ("category", "Developer Tools".into()),
        ("catalogs", array("testing")),
        ("version", env!("CARGO_PKG_VERSION").into()),
        ("minimum_os_version", "13.0".into()),
        ("installer_type", "nopkg".into()),
        ("requires", array("iEchor")),
        ("unattended_install", true.into()),
        ("unattended_uninstall", true.into()),
        ("uninstallable", true.into()),
        ("uninstall_method", "uninstall_script".into()),
        ("installcheck_script", script("installcheck")),
        ("postinstall_script", script("postinstall")),
        ("uninstallcheck_script", script("uninstallcheck")),
        ("uninstall_script", script("uninstall")),
    ];
    let all: Dictionary = all.into_iter().map(|(key, value)| (key.to_owned(), value)).collect();
    Value::Dictionary(all)
}
