use model::{Choices, Code, Failure, FileState, Item, Note, names};

use crate::testing::{Mac, check};

fn on() -> Option<Choices> {
    Some(Choices { context: true, ..Choices::default() })
}

fn off() -> Option<Choices> {
    Some(Choices::default())
}

fn done() -> Mac {
    Mac::fresh().set_up(&on().unwrap_or_default())
}

/// A Mac where this context is in use, which is in the store or not.
fn in_use(mut mac: Mac, name: &str, exists: bool) -> Mac {
    let config = mac.context().config.as_mut().expect("readable");
    (config.exists, config.current, config.current_exists) = (true, Some(name.to_owned()), exists);
    mac
}

/// A Mac with a context of that name which leads elsewhere.
fn leading_elsewhere(mut mac: Mac) -> Mac {
    let text = br#"{"Name":"desktop-linux","Metadata":{},"Endpoints":{"iechor":{"Host":"tcp://10.0.0.5:2375"}}}"#;
    mac.context().meta = FileState::File { sha256: "other".to_owned(), mode: 0o644, owner: 501 };
    mac.context().text = Some(text.to_vec());
    mac
}

const SET_UP: [&str; 7] = [
    "user + directory ~/.iechor",
    "user + directory ~/.iechor/contexts",
    "user + directory ~/.iechor/contexts/meta",
    "user + directory ~/.iechor/contexts/meta/ID",
    "user + file ~/.iechor/contexts/meta/ID/meta.json",
    "user context desktop-linux",
    "Differs",
];
const TAKEN_BACK: [&str; 7] = [
    "user context default",
    "user - ~/.iechor/contexts/meta/ID/meta.json",
    "user - directory ~/.iechor/contexts/meta/ID",
    "user - directory ~/.iechor/contexts/meta",
    "user - directory ~/.iechor/contexts",
    "user - directory ~/.iechor",
    "Differs",
];

#[test]
fn each_state_of_the_store_gives_its_part_of_the_plan() {
    let mut broken = Mac::fresh();
    broken.context().config = Err(Failure::of(Code::BadFile, model::said!("the client's settings are no JSON"))
        .with_help(model::said!("mend them")));
    let mut gone = in_use(done(), names::CONTEXT, true);
    gone.context().config.as_mut().expect("readable").previous_exists = false;
    check(
        Some(Item::Context),
        &[
            ("nothing chosen", Mac::fresh(), off(), &["Off"]),
            ("a new Mac", Mac::fresh(), on(), &SET_UP),
            ("set up", done(), on(), &["InOrder"]),
            ("set up, then off", done(), off(), &TAKEN_BACK),
            ("set up, then uninstalled", done(), None, &TAKEN_BACK),
            (
                "another one was in use before",
                in_use(Mac::fresh(), "mine", true).set_up(&on().unwrap_or_default()),
                off(),
                &[
                    "user context mine",
                    "user - ~/.iechor/contexts/meta/ID/meta.json",
                    "user - directory ~/.iechor/contexts/meta/ID",
                    "user - directory ~/.iechor/contexts/meta",
                    "user - directory ~/.iechor/contexts",
                    "user - directory ~/.iechor",
                    "Differs",
                ],
            ),
            ("the one before is gone by now", gone, off(), &TAKEN_BACK),
            ("another one was chosen since", in_use(done(), "mine", true), on(), &["InOrder"]),
            (
                "the one in use is missing",
                in_use(done(), "mine", false),
                on(),
                &["user context desktop-linux", "Differs"],
            ),
            (
                "another one was chosen since, then off",
                in_use(done(), "mine", true),
                off(),
                &[
                    "user context mine",
                    "user - ~/.iechor/contexts/meta/ID/meta.json",
                    "user - directory ~/.iechor/contexts/meta/ID",
                    "user - directory ~/.iechor/contexts/meta",
                    "user - directory ~/.iechor/contexts",
                    "user - directory ~/.iechor",
                    "Differs",
                ],
            ),
            (
                "somebody else has the name",
                leading_elsewhere(Mac::fresh()),
                on(),
                &["taken desktop-linux by Unknown", "Taken"],
            ),
            ("somebody else has the name, and off", leading_elsewhere(Mac::fresh()), off(), &["Off"]),
            (
                "the client's settings cannot be understood",
                broken.clone(),
                on(),
                &["BadFile: the client's settings are no JSON"],
            ),
            ("the client's settings cannot be understood, and off", broken, off(), &["Off"]),
        ],
    );
}

#[test]
fn another_context_and_what_overrides_it_are_named() {
    let mut mac = in_use(done(), "mine", true);
    mac.home().own.overriding = Some("IECHOR_HOST");
    let planning = crate::Planning::of(on().as_ref(), &mac.facts);
    let notes = planning.items[&Item::Context].as_ref().expect("planned").notes.clone();
    let other = Note::OtherContext { name: "mine".to_owned() };
    assert_eq!(notes, [other, Note::Overridden { variable: "IECHOR_HOST".to_owned() }]);
}
