//! The scripts: what several share stands in a marked block of each, since an engine takes one file.

use std::{collections::BTreeMap, fs};

use model::names;

use crate::place;

/// What scripts share.
const SHARED: [(&str, &str); 5] = [
    ("program", include_str!("../program.sh")),
    ("choices", include_str!("../choices.sh")),
    ("look", include_str!("../look.sh")),
    ("make-so", include_str!("../make-so.sh")),
    ("take-back", include_str!("../take-back.sh")),
];

/// The scripts, each with the shared parts that it names.
pub(crate) fn all() -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    for engine in ["intune", "jamf", "kandji", "munki"] {
        for file in fs::read_dir(place(engine)).unwrap() {
            let name = file.unwrap().file_name().into_string().unwrap();
            if name.ends_with(".sh") {
                let name = format!("{engine}/{name}");
                let text = fs::read_to_string(place(&name)).unwrap();
                all.insert(name, with_shared(&text));
            }
        }
    }
    assert_eq!(all.len(), 12, "{:?}", all.keys());
    all
}

fn with_shared(script: &str) -> String {
    let mut out = String::new();
    let mut lines = script.lines();
    while let Some(line) = lines.next() {
        out += &format!("{line}\n");
        if let Some(name) = line.strip_prefix("# ==== ") {
            let (_, shared) = SHARED.iter().find(|(shared, _)| *shared == name).unwrap();
            out += &shared
                .replace("@PROGRAM@", &format!("{}/{}", names::BUNDLE, names::BUNDLE_SETUP))
                .replace("@RECORDS@", names::ROOT_RECORDS)
                .replace("@WAITS@", names::INSTALL_PLIST);
            assert!(lines.any(|line| line == "# ===="), "the part '{name}' has no end");
            out += "# ====\n";
        }
    }
    out
}
