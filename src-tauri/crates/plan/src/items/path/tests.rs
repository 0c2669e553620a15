use model::{Choices, CliTools, Code, Failure, FileState, Item, ManualStep, Note, PathChoice, names};

use crate::{
    Planning, block,
    shell::Shell,
    terminals::Terminals,
    testing::{Mac, check, choices, profile_file, replacing},
};

fn with(path: PathChoice) -> Choices {
    Choices { path, ..choices(CliTools::User, false, false) }
}

fn profile() -> Option<Choices> {
    Some(with(PathChoice::Profile))
}

fn tell() -> Option<Choices> {
    Some(with(PathChoice::Tell))
}

fn everybody() -> Option<Choices> {
    Some(with(PathChoice::Everybody))
}

fn done(path: PathChoice) -> Mac {
    Mac::fresh().set_up(&with(path))
}

/// A Mac whose profile is another one.
fn changed(mut mac: Mac, change: impl FnOnce(&mut super::Profile)) -> Mac {
    change(mac.profile());
    mac
}

/// A Mac whose profile says this, where a record names it too.
fn saying(mac: Mac, text: Option<&[u8]>) -> Mac {
    changed(mac, |profile| {
        profile.file = Ok(profile_file(text));
        profile.held.iter_mut().for_each(|(_, file)| *file = Ok(profile_file(text)));
    })
}

fn read_only() -> Failure {
    Failure::of(Code::InTheWay, model::said!("'~/.zprofile' is read-only"))
        .with_help(model::said!("let this account write it"))
}

fn fixed(mac: Mac) -> Mac {
    changed(mac, |profile| {
        let fix = |file: &mut super::ProfileFile| file.fixed = Some(read_only());
        profile.file.iter_mut().for_each(fix);
        profile.held.iter_mut().flat_map(|(_, file)| file).for_each(fix);
    })
}

const LINE: &str = "user + block ~/.zprofile: case \":${PATH}:\" in *:\"$HOME/.iechor/bin\":*) ;; *) export \
                    PATH=\"$HOME/.iechor/bin:${PATH}\" ;; esac # so that iechor is found";

const ELSEWHERE: &str = "user + block ~/.config/zsh/.zprofile: case \":${PATH}:\" in *:\"$HOME/.iechor/bin\":*) ;; *) \
                         export PATH=\"$HOME/.iechor/bin:${PATH}\" ;; esac # so that iechor is found";

#[test]
fn each_state_of_the_profile_gives_its_part_of_the_plan() {
    let own = || block::edited(Some(b"a\n"), &["export PATH=old".to_owned()], &[]).expect("a file");
    let and_more = || [block::edited(None, &Shell::Zsh.block(), &[]).expect("a file"), b"\nb\n".to_vec()].concat();
    let in_dos = || block::edited(Some(b"a\r\n"), &Shell::Zsh.block(), &[]).expect("a file");
    let not_edited = Failure::of(Code::NotHere, model::said!("the files of 'nu' are not edited"));
    let fish = changed(Mac::fresh(), |profile| {
        let file = profile.file.as_mut().expect("readable");
        (file.file, file.text) = (FileState::Missing, None);
        file.path = "/Users/dev/.config/fish/conf.d/iechor.fish".to_owned();
        file.missing = vec!["/Users/dev/.config/fish".to_owned(), "/Users/dev/.config/fish/conf.d".to_owned()];
        profile.shell = Shell::Fish;
    });
    let other = changed(done(PathChoice::Profile), |profile| {
        let file = profile.file.as_mut().expect("readable");
        (file.path, file.text) = ("/Users/dev/.config/zsh/.zprofile".to_owned(), None);
    });
    check(
        Some(Item::Path),
        &[
            ("nothing chosen", Mac::fresh(), Some(Choices::default()), &["Off"]),
            ("told", Mac::fresh(), tell(), &["Off"]),
            ("a profile", Mac::fresh(), profile(), &[LINE, "Differs"]),
            (
                "a profile and nothing to find",
                Mac::fresh(),
                Some(Choices { cli: CliTools::Off, ..with(PathChoice::Profile) }),
                &["Off"],
            ),
            ("set up", done(PathChoice::Profile), profile(), &["InOrder"]),
            (
                "set up, in lines that end otherwise",
                saying(done(PathChoice::Profile), Some(&in_dos())),
                profile(),
                &["InOrder"],
            ),
            ("set up, with more behind", saying(done(PathChoice::Profile), Some(&and_more())), profile(), &["InOrder"]),
            ("set up, then told", done(PathChoice::Profile), tell(), &["user - block ~/.zprofile", "Differs"]),
            ("set up, then uninstalled", done(PathChoice::Profile), None, &["user - block ~/.zprofile", "Differs"]),
            (
                "set up, then tools for everybody",
                done(PathChoice::Profile),
                Some(Choices { cli: CliTools::System, ..with(PathChoice::Profile) }),
                &["user - block ~/.zprofile", "Differs"],
            ),
            ("an older block", saying(done(PathChoice::Profile), Some(&own())), profile(), &[LINE, "Differs"]),
            ("a block that no record has", saying(Mac::fresh(), Some(&own())), tell(), &["Off"]),
            ("removed by hand", saying(done(PathChoice::Profile), Some(b"a\n")), profile(), &["Off"]),
            ("removed with the file", saying(done(PathChoice::Profile), None), profile(), &["Off"]),
            (
                "removed by hand, then told",
                saying(done(PathChoice::Profile), Some(b"a\n")),
                tell(),
                &["user forget ~/.zprofile", "Differs"],
            ),
            ("another file by now", other, profile(), &["user - block ~/.zprofile", ELSEWHERE, "Differs"]),
            (
                "fish",
                fish,
                profile(),
                &[
                    "user + directory ~/.config/fish",
                    "user + directory ~/.config/fish/conf.d",
                    "user + block ~/.config/fish/conf.d/iechor.fish: contains \"$HOME/.iechor/bin\" $PATH; or set -gx \
                     PATH \"$HOME/.iechor/bin\" $PATH # so that iechor is found",
                    "Differs",
                ],
            ),
            (
                "a shell whose files are not edited",
                changed(Mac::fresh(), |profile| profile.file = Err(not_edited)),
                profile(),
                &["NotHere: the files of 'nu' are not edited"],
            ),
            ("read-only", fixed(Mac::fresh()), profile(), &["InTheWay: '~/.zprofile' is read-only"]),
            ("read-only, and told", fixed(Mac::fresh()), tell(), &["Off"]),
            ("read-only since", fixed(done(PathChoice::Profile)), profile(), &["InOrder"]),
            (
                "read-only since, then told",
                fixed(done(PathChoice::Profile)),
                tell(),
                &["InTheWay: '~/.zprofile' is read-only"],
            ),
        ],
    );
}

#[test]
fn the_file_for_everybody_is_put_and_taken_back_and_a_foreign_one_stays() {
    let foreign = || FileState::File { sha256: "other".to_owned(), mode: 0o644, owner: 0 };
    let without_folder = || {
        let mut mac = Mac::fresh();
        mac.facts.machine.items.path.as_mut().expect("readable").folder = false;
        mac
    };
    let taken = || Mac::fresh().with(names::PATHS_FILE, foreign());
    check(
        Some(Item::Path),
        &[
            ("for everybody", Mac::fresh(), everybody(), &["root + file /etc/paths.d/iechor", "Differs"]),
            ("set up", done(PathChoice::Everybody), everybody(), &["InOrder"]),
            ("set up, then told", done(PathChoice::Everybody), tell(), &["root - /etc/paths.d/iechor", "Differs"]),
            ("set up, then uninstalled", done(PathChoice::Everybody), None, &["root - /etc/paths.d/iechor", "Differs"]),
            ("somebody else's", taken(), everybody(), &["taken iechor.paths by Unknown", "Taken"]),
            (
                "somebody else's, replaced",
                taken(),
                everybody().map(|choices| replacing(choices, &["iechor.paths"])),
                &["root + file /etc/paths.d/iechor (backed up)", "taken iechor.paths by Unknown, replaced", "Differs"],
            ),
            (
                "no folder for it",
                without_folder(),
                everybody(),
                &["InTheWay: '/etc/paths.d' is not there, which macOS ships"],
            ),
            ("somebody else's, and told", taken(), tell(), &["Off"]),
            (
                "cannot be read",
                Mac::fresh().unreadable(Item::Path),
                everybody(),
                &["Unreadable: '/etc/paths.d/iechor' may not be read"],
            ),
            ("cannot be read, and told", Mac::fresh().unreadable(Item::Path), tell(), &["Off"]),
            (
                "another account's",
                done(PathChoice::Everybody).holder("ann", 502, true),
                Some(Choices::default()),
                &["Off"],
            ),
        ],
    );
}

#[test]
fn what_terminals_find_decides_what_is_left_to_the_person() {
    let found = |tool: Option<&str>, is_ours, on_path, host: &str| {
        Some(Ok(Terminals { tool: tool.map(str::to_owned), is_ours, on_path, host: host.to_owned() }))
    };
    let add = || Some(ManualStep::AddToPath { line: Shell::Zsh.path_line(), file: Some("~/.zprofile".to_owned()) });
    let other = || Note::TerminalsFindOther { path: "/opt/homebrew/bin/iechor".to_owned() };
    for (what, terminals, choices, left, notes) in [
        ("not asked", None, tell(), add(), vec![]),
        ("ours", found(Some("/Users/dev/.iechor/bin/iechor"), true, true, ""), tell(), None, vec![Note::TerminalsFind]),
        ("none", found(None, false, false, ""), tell(), add(), vec![]),
        ("none, although it is on PATH", found(None, false, true, ""), tell(), None, vec![]),
        ("another", found(Some("/opt/homebrew/bin/iechor"), false, false, ""), tell(), add(), vec![other()]),
        ("another first", found(Some("/opt/homebrew/bin/iechor"), false, true, ""), tell(), None, vec![other()]),
        (
            "no answer",
            Some(Err(model::said!("it hangs"))),
            tell(),
            add(),
            vec![Note::TerminalsUnknown { why: "it hangs".to_owned() }],
        ),
        ("none after all", found(None, false, false, ""), profile(), None, vec![Note::TerminalsFindNone]),
        ("no tools", found(None, false, false, ""), Some(Choices::default()), None, vec![]),
    ] {
        let choices = choices.expect("choices");
        let mut mac = Mac::fresh().set_up(&choices);
        mac.home().own.terminals = terminals;
        let planned =
            Planning::of(Some(&choices), &mac.facts).items.remove(&Item::Path).expect("all").expect("planned");
        assert_eq!((planned.left, planned.notes), (left, notes), "{what}");
    }
    let removed = saying(done(PathChoice::Profile), Some(b"a\n"));
    let planned =
        Planning::of(profile().as_ref(), &removed.facts).items.remove(&Item::Path).expect("all").expect("planned");
    let note = Note::BlockRemoved { path: "/Users/dev/.zprofile".to_owned() };
    assert_eq!((planned.left, planned.notes), (add(), vec![note]));
}

#[test]
fn the_engines_socket_is_told_where_the_default_one_does_not_lead_there() {
    let socket = format!("/Users/dev/{}", names::ENGINE_SOCKET);
    let host = format!("unix://{socket}");
    let told =
        || Some(ManualStep::SetHost { line: Shell::Fish.host_line(&socket), file: Some("~/.zprofile".to_owned()) });
    let asked = |host: &str| Some(Ok(Terminals { tool: None, is_ours: false, on_path: false, host: host.to_owned() }));
    for (what, terminals, in_environment, socket, left) in [
        ("off", None, false, false, told()),
        ("off, and this process has it", None, true, false, None),
        ("off, and terminals have it", asked(&host), false, false, None),
        ("off, and terminals do not have it", asked(""), true, false, told()),
        ("off, and terminals have another", asked("tcp://10.0.0.5:2375"), false, false, told()),
        ("on", asked(""), false, true, None),
    ] {
        let choices = choices(CliTools::Off, socket, false);
        let mut mac = Mac::fresh().set_up(&choices);
        mac.profile().shell = Shell::Fish;
        (mac.home().own.terminals, mac.home().own.host_is_set) = (terminals, in_environment);
        let planned =
            Planning::of(Some(&choices), &mac.facts).items.remove(&Item::Socket).expect("all").expect("planned");
        assert_eq!((planned.left, planned.notes), (left, vec![]), "{what}");
        mac.home().own.engine_runs = Ok(false);
        let planned =
            Planning::of(Some(&choices), &mac.facts).items.remove(&Item::Socket).expect("all").expect("planned");
        assert_eq!(planned.notes.contains(&Note::EngineNotRunning), socket, "{what}");
    }
}
