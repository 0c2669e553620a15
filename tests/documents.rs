//! The documents are correct: the files and commands that they name exist, and README stays short.
#![allow(clippy::unwrap_used, missing_docs)]

use std::path::{Path, PathBuf};

const DOCUMENTS: [&str; 6] = [
    "README.md",
    "tests/README.md",
    "src-tauri/ARCHITECTURE.md",
    "assets/fleet/README.md",
    ".github/CONTRIBUTING.md",
    ".github/SECURITY.md",
];

fn top() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn read(path: &str) -> String {
    std::fs::read_to_string(top().join(path)).unwrap()
}

/// Returns the parts of a line between backticks.
fn quoted(line: &str) -> impl Iterator<Item = &str> {
    line.split('`').skip(1).step_by(2)
}

#[test]
fn each_file_of_the_code_map_is_there() {
    let text = read("src-tauri/ARCHITECTURE.md");
    let map = text.split("\n## Code map\n").nth(1).unwrap().split("\n## ").next().unwrap();
    let mut folder = None;
    let mut looked = 0;
    for line in map.lines() {
        if let Some(heading) = line.strip_prefix("### ") {
            folder = quoted(heading).next().map(|name| top().join("src-tauri").join(name).join("src"));
        }
        let Some(cell) = line.strip_prefix("| `").and_then(|_| line.split('|').nth(1)) else { continue };
        for name in quoted(cell) {
            let file = folder.as_ref().unwrap().join(name);
            assert!(file.exists(), "ARCHITECTURE.md names '{name}', and there is no '{}'", file.display());
            looked += 1;
        }
    }
    assert!(looked > 40, "only {looked} files were looked at");
}

#[test]
fn each_path_that_a_document_names_is_there() {
    let from_top = |name: &str| {
        ["src-tauri/", "crates/", "ui/", "tests/", "assets/", ".github/", ".ci/"]
            .iter()
            .any(|top| name.starts_with(top))
    };
    for document in DOCUMENTS {
        let text = read(document);
        // Indented lines are commands, which name files that they create.
        let prose = text.lines().filter(|line| !line.starts_with("    "));
        let links = text.split("](").skip(1).filter_map(|rest| rest.split(')').next());
        let paths =
            prose.flat_map(quoted).filter(|name| from_top(name)).chain(links.filter(|link| !link.contains(':')));
        for path in paths {
            let path = path.split([' ', '{']).next().unwrap();
            // A placeholder for a file that a contributor adds.
            if path.contains("NAME") {
                continue;
            }
            let below = top().join("src-tauri").join(path);
            assert!(top().join(path).exists() || below.exists(), "{document} names '{path}', which is not there");
        }
    }
}

#[test]
fn each_command_of_dev_that_a_document_names_is_one() {
    let usage = read("dev");
    for document in DOCUMENTS {
        let text = read(document);
        for rest in text.split("./dev ").skip(1) {
            let command: String = rest.chars().take_while(|c| c.is_ascii_lowercase() || *c == '-').collect();
            assert!(
                command.is_empty() || command == "help" || usage.contains(&format!("\n./dev {command} ")),
                "{document} names './dev {command}', which there is not"
            );
        }
    }
}

#[test]
fn the_readme_can_be_read_in_five_minutes() {
    let words = read("README.md").split_whitespace().count();
    assert!(words <= 1500, "README.md has {words} words; what only developers need belongs to the other documents");
}
