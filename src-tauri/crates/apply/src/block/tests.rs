use std::{fs, path::PathBuf, time::SystemTime};

use model::{Scope, names};
use plan::{Tree, edited};

use super::*;

const PATH: &str = "/Users/dev/.zprofile";
const MAC: &str = "schema = 1\nkind = \"fresh\"\nownership = \"zones\"\nperson = \"dev\"\nanswer = \"allow\"\n[[users]]\n\
                   name = \"dev\"\nuid = 501\ngid = 20\nhome = \"/Users/dev\"\nadmin = true\n";

/// A simulated Mac with a home and nothing else, which goes when this does.
struct Home {
    prefix: PathBuf,
    tree: Tree,
}

impl Home {
    fn new(name: &str, text: Option<&str>) -> Self {
        let prefix = std::env::temp_dir().join(format!("iechor-block-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&prefix);
        fs::create_dir_all(prefix.join("Users/dev")).expect("a temporary directory");
        fs::write(prefix.join(names::SIMULATED_MAC), MAC).expect("a file");
        let tree = Tree::simulated(&prefix).expect("a simulated Mac");
        let home = Self { prefix, tree };
        text.iter().for_each(|text| home.save(text));
        home
    }

    fn at(&self, name: &str) -> PathBuf {
        self.prefix.join("Users/dev").join(name)
    }

    /// An editor saves it, writing into the file.
    fn save(&self, text: &str) {
        fs::write(self.at(".zprofile"), text).expect("a file");
    }

    fn says(&self) -> Option<String> {
        fs::read_to_string(self.at(".zprofile")).ok()
    }

    /// Whether nothing of ours lies beside the profile.
    fn is_tidy(&self) -> bool {
        fs::read_dir(self.at("")).expect("a directory").flatten().all(|entry| entry.file_name() == ".zprofile")
    }

    /// What stood there before, while a run may still be undone.
    fn staged(&self) -> PathBuf {
        self.at(&names::staged(".zprofile"))
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.prefix);
    }
}

fn lines() -> Vec<String> {
    vec!["export PATH=ours".to_owned()]
}

fn of(put: &[String]) -> Lines<'_> {
    Lines { put, removed: &[] }
}

fn with(text: Option<&str>) -> String {
    String::from_utf8(edited(text.map(str::as_bytes), &lines(), &[]).expect("a file")).expect("text")
}

fn state(text: &str) -> FileState {
    FileState::File { sha256: Digest::of_bytes(text.as_bytes()), mode: 0o644, owner: 501 }
}

#[test]
fn what_was_saved_after_the_file_was_read_stays_and_the_edit_starts_anew() {
    let home = Home::new("anew", Some("newer\n"));
    let mut system = System::new(&home.tree, Scope::User);
    let place = system.place(PATH).expect("a place");
    let staged = place.beside(names::staged(&place.name));
    assert_eq!(replace(&place, b"older\n", with(Some("older\n")).as_bytes()), Ok(false));
    assert_eq!(home.says().as_deref(), Some("newer\n"));
    // Also where it is saved right before it is replaced: what is staged is ours by then.
    assert_eq!(staged.contents(), Ok(Some(with(Some("older\n")).into_bytes())));
    assert_eq!(own_file::take_its_place(&place, b"older\n", with(Some("older\n")).as_bytes()), Ok(false));
    assert_eq!(home.says().as_deref(), Some("newer\n"));
    staged.remove().expect("removed");
    assert_eq!(remove(&place, b"older\n"), Ok(false));
    assert_eq!(home.says().as_deref(), Some("newer\n"));
    assert_eq!(make(&place, b"ours\n", MODE), Ok(false));
    assert_eq!(home.says().as_deref(), Some("newer\n"));
    edit(&mut system, PATH, &of(&lines()), &state("older\n")).expect("edited");
    settle(&mut system, PATH, &of(&lines())).expect("settled");
    assert_eq!(home.says(), Some(with(Some("newer\n"))));
    assert!(home.is_tidy());
}

#[test]
fn what_an_editor_writes_into_the_file_that_was_replaced_is_edited_too() {
    // Whether the process that settles is the one that edited: after a crash it is another.
    for (name, is_another) in [("written", false), ("recovered", true)] {
        for (from, wanted) in [("mine\n".to_owned(), lines()), (with(Some("mine\n")), vec![]), (with(None), vec![])] {
            let home = Home::new(name, Some(&from));
            let mut system = System::new(&home.tree, Scope::User);
            edit(&mut system, PATH, &of(&wanted), &state(&from)).expect("edited");
            fs::write(home.staged(), "mine, and more\n").expect("written");
            let later = SystemTime::now() + Duration::from_secs(1);
            fs::File::open(home.staged()).expect("a file").set_modified(later).expect("times");
            if is_another {
                system = System::new(&home.tree, Scope::User);
            }
            settle(&mut system, PATH, &of(&wanted)).expect("settled");
            let less = "mine, and more\n".to_owned();
            assert_eq!(home.says(), Some(if wanted.is_empty() { less } else { with(Some(&less)) }), "{name} {from}");
            assert!(home.is_tidy());
        }
    }
}

#[test]
fn what_was_saved_at_the_path_since_is_what_stays() {
    for (from, wanted) in [("mine\n".to_owned(), lines()), (with(Some("mine\n")), vec![])] {
        let home = Home::new("since", Some(&from));
        let mut system = System::new(&home.tree, Scope::User);
        edit(&mut system, PATH, &of(&wanted), &state(&from)).expect("edited");
        home.save("saved\n");
        fs::write(home.staged(), "written before that\n").expect("written");
        settle(&mut system, PATH, &of(&wanted)).expect("settled");
        assert_eq!(home.says().as_deref(), Some("saved\n"));
        assert!(home.is_tidy());
    }
}

#[test]
fn undoing_gives_back_every_byte_and_keeps_what_was_saved_since() {
    let own = || with(Some("mine"));
    let cases = [
        ("an edit", Some("mine".to_owned()), lines(), None, Some("mine".to_owned())),
        ("a new file", None, lines(), None, None),
        ("a block that goes", Some(own()), vec![], None, Some(own())),
        ("a file that goes", Some(with(None)), vec![], None, Some(with(None))),
        (
            "an edit, and one behind",
            Some("mine\n".to_owned()),
            lines(),
            Some("more\n"),
            Some("mine\nmore\n".to_owned()),
        ),
        ("a new file, and one behind", None, lines(), Some("more\n"), Some("more\n".to_owned())),
    ];
    for (what, from, wanted, behind, back) in cases {
        let home = Home::new("undone", from.as_deref());
        let before = from.as_deref().map_or(FileState::Missing, state);
        let mut system = System::new(&home.tree, Scope::User);
        edit(&mut system, PATH, &of(&wanted), &before).expect("edited");
        assert_ne!(home.says(), from, "{what}");
        if let Some(behind) = behind {
            home.save(&(home.says().expect("a file") + behind));
        }
        assert_eq!(undo(&mut system, PATH, &of(&wanted), &before), Ok(None), "{what}");
        assert_eq!(home.says(), back, "{what}");
        assert!(home.is_tidy(), "{what}");
        // Once more, as after a crash.
        assert_eq!(undo(&mut system, PATH, &of(&wanted), &before), Ok(None), "{what}");
        assert_eq!(home.says(), back, "{what}");
    }
}

#[test]
fn undoing_what_did_not_happen_changes_nothing() {
    for (from, wanted) in [("mine\n".to_owned(), lines()), (with(Some("mine\n")), vec![])] {
        let home = Home::new("begun", Some(&from));
        let mut system = System::new(&home.tree, Scope::User);
        // Half of the new one was written.
        let new = edited(Some(from.as_bytes()), &wanted, &[]).expect("a file");
        fs::write(home.staged(), &new[..new.len() / 2]).expect("a file");
        assert_eq!(undo(&mut system, PATH, &of(&wanted), &state(&from)), Ok(None));
        assert_eq!(home.says(), Some(from));
        assert!(home.is_tidy());
    }
}
