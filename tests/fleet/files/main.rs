//! The files for the engines of fleets, in `assets/fleet`: each is what the list of keys, the names and the shared parts
//! of scripts give. `UPDATE=1` writes them anew.
#![allow(clippy::unwrap_used, missing_docs)]

mod jamf;
mod manifest;
mod munki;
mod osquery;
mod page;
mod profile;
mod scripts;

use std::{
    fs,
    path::{Path, PathBuf},
};

use model::{Key, catalogue};

/// The place of a file for engines.
fn place(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../assets/fleet").join(name)
}

/// The title and the text of a key, for people.
fn words(key: Key) -> (String, String) {
    let [title, text] = ["title", "text"].map(|what| format!("managed-{key}-{what}"));
    let say = |key: &str| catalogue::find(key).unwrap_or_else(|| panic!("the catalogue has no '{key}'")).to_owned();
    (say(&title), say(&text))
}

fn xml(value: &plist::Value) -> String {
    let mut text = Vec::new();
    value.to_writer_xml(&mut text).unwrap();
    String::from_utf8(text).unwrap() + "\n"
}

fn json(value: &serde_json::Value) -> String {
    serde_json::to_string_pretty(value).unwrap() + "\n"
}

#[test]
fn the_files_for_engines_are_what_the_lists_of_the_program_give() {
    let mut old = Vec::new();
    let scripts = scripts::all();
    let mut files = vec![
        ("iechor.mobileconfig".to_owned(), xml(&profile::profile())),
        ("com.iechor.desktop.plist".to_owned(), xml(&manifest::manifest())),
        ("jamf/schema.json".to_owned(), json(&jamf::schema())),
        ("munki/iEchorSetup.plist".to_owned(), xml(&munki::pkginfo(&scripts))),
        ("osquery/iechor.conf".to_owned(), json(&osquery::pack())),
    ];
    files.extend(scripts);
    files.push(("README.md".to_owned(), page::page(&fs::read_to_string(place("README.md")).unwrap())));
    for (name, text) in files {
        let path = place(&name);
        if fs::read_to_string(&path).unwrap_or_default() != text {
            if std::env::var_os("UPDATE").is_some() {
                fs::write(&path, text).unwrap();
            }
            old.push(name);
        }
    }
    assert!(old.is_empty() || std::env::var_os("UPDATE").is_some(), "anew with UPDATE=1: {old:?}");
}

/// The files below a directory, from there.
fn below(directory: &Path, from: &str) -> Vec<String> {
    let mut all = Vec::new();
    for entry in fs::read_dir(directory).unwrap() {
        let entry = entry.unwrap();
        let name = format!("{from}{}", entry.file_name().to_str().unwrap());
        match entry.file_type().unwrap().is_dir() {
            true => all.extend(below(&entry.path(), &format!("{name}/"))),
            false => all.push(name),
        }
    }
    all
}

#[test]
fn administrators_are_told_of_every_file_and_every_file_that_they_are_told_of_is_there() {
    let readme = fs::read_to_string(place("README.md")).unwrap();
    let table = readme.split("| engine |").nth(1).and_then(|rest| rest.split("\n\n").next()).unwrap();
    let files = table.lines().filter_map(|line| line.split('|').nth(2));
    let told: Vec<&str> = files.flat_map(|cell| cell.split('`').skip(1).step_by(2)).collect();
    for name in &told {
        assert!(place(name).exists(), "'{name}' is not there");
    }
    for file in below(&place(""), "").iter().filter(|file| *file != "README.md") {
        let is_told = |name: &&str| file == name || file.starts_with(&format!("{name}/"));
        assert!(told.iter().any(is_told), "README.md does not name '{file}'");
    }
}
