//! Spellings of one place, comparison by comparison: none of them is a difference, and what only looks like one is.

use model::{Choices, CliTools, FileState, Item, ItemState, names};
use plist::{Dictionary, Value};

use crate::{
    contents, status,
    testing::{Mac, choices, link},
};

const ENGINE: &str = "/Users/dev/.iechor/run/iechor.sock";
const KUBECTL: &str = "/usr/local/bin/kubectl";

fn done() -> Mac {
    let choices = Choices { context: true, ..choices(CliTools::System, true, true) };
    Mac::fresh().local_bin((0, 0o755, false), (0, 0o755, false)).set_up(&choices)
}

fn state(mac: &Mac, item: Item) -> ItemState {
    let status = status(&mac.facts).items.into_iter().find(|status| status.item == item).expect("all items");
    let differs = !matches!(status.state, ItemState::InOrder);
    assert_eq!(differs, !status.drift.is_empty(), "{item:?}");
    status.state
}

/// A property list with its keys in the opposite order, read back from the binary form.
fn otherwise(says: &Value) -> Value {
    let reversed = match says {
        Value::Dictionary(entries) => {
            let mut all: Vec<(String, Value)> = entries.iter().map(|(k, v)| (k.clone(), otherwise(v))).collect();
            all.reverse();
            Value::Dictionary(all.into_iter().collect::<Dictionary>())
        }
        other => return other.clone(),
    };
    let mut binary = Vec::new();
    reversed.to_writer_binary(&mut binary).expect("plain values");
    Value::from_reader(std::io::Cursor::new(binary)).expect("as it was written")
}

/// The startup task with other arguments, its property list being a file of root's all the same.
fn task(target: &str, at: &str) -> Mac {
    let mut mac = done();
    let mut says = contents::socket_plist(ENGINE);
    let arguments = says.as_dictionary_mut().and_then(|job| job.get_mut("ProgramArguments")?.as_array_mut());
    if let Some([.., leads, link]) = arguments.map(Vec::as_mut_slice) {
        (*leads, *link) = (target.into(), at.into());
    }
    let sha256 = model::Digest::of_bytes(contents::plist_text(&says).as_bytes());
    mac.socket().job.plist = FileState::File { sha256, mode: 0o644, owner: 0 };
    mac.socket().job.says = Some(otherwise(&says));
    mac
}

fn context(host: &str) -> Mac {
    let mut mac = done();
    let text = contents::context_text(&mac.facts.machine.person).replace(&format!("unix://{ENGINE}"), host);
    let value: serde_json::Value = serde_json::from_str(&text).expect("as it was written");
    let text = format!("{value:#}\n").into_bytes();
    mac.context().meta = FileState::File { sha256: model::Digest::of_bytes(&text), mode: 0o600, owner: 501 };
    mac.context().text = Some(text);
    mac
}

#[test]
fn another_spelling_of_the_same_place_is_in_order_and_another_place_is_not() {
    let tool = |target: &str| (Item::Tools, format!("tool -> {target}"), done().with(KUBECTL, link(target)));
    let socket =
        |target: &str| (Item::Socket, format!("socket -> {target}"), done().with(names::DEFAULT_SOCKET, link(target)));
    let task = |target: &str, at: &str| (Item::Socket, format!("task {target} {at}"), task(target, at));
    let context = |host: &str| (Item::Context, format!("context {host}"), context(host));
    let mut ports = done();
    ports.ports().job.says = ports.ports().job.says.as_ref().map(otherwise);
    let same = [
        tool("/Applications//iEchor.app/Contents/Resources/bin/kubectl"),
        tool("/Applications/./iEchor.app/Contents/MacOS/../Resources/bin/kubectl/"),
        tool("../../../Applications/iEchor.app/Contents/Resources/bin/kubectl"),
        socket("/Users//dev/.iechor/run/iechor.sock"),
        socket("/Users/dev/.iechor/run/iechor.sock/"),
        // From `/private/var/run`.
        socket("../../../Users/dev/.iechor/run/iechor.sock"),
        task(ENGINE, names::DEFAULT_SOCKET),
        task("/Users//dev/.iechor/./run/iechor.sock", "/private/var/run/iechor.sock"),
        context("unix:///Users/dev/.iechor/run/iechor.sock"),
        context("unix:///Users/dev//.iechor/run/../run/iechor.sock"),
        (Item::Ports, "the helper's job in the binary form".to_owned(), ports),
    ];
    for (item, what, mac) in same {
        assert_eq!(state(&mac, item), ItemState::InOrder, "{what}");
    }
    let others = [
        tool("/Applications/iEchor.app/Contents/Resources/bin/iechor"),
        tool("/applications/iechor.app/contents/resources/bin/kubectl"),
        socket("../../Users/dev/.iechor/run/iechor.sock"),
        socket("/Users/DEV/.iechor/run/iechor.sock"),
        socket("/private/Users/dev/.iechor/run/iechor.sock"),
        task("/Users/DEV/.iechor/run/iechor.sock", names::DEFAULT_SOCKET),
    ];
    for (item, what, mac) in others {
        assert_ne!(state(&mac, item), ItemState::InOrder, "{what}");
    }
}

#[test]
fn letter_case_that_the_volume_does_not_tell_is_in_order_and_still_ours_to_take_back() {
    let mut mac = done()
        .with(KUBECTL, link("/applications/iechor.app/contents/resources/bin/kubectl"))
        .with(names::DEFAULT_SOCKET, link("/Users/DEV/.iechor/run/iechor.sock"));
    mac.bin().alike.insert("kubectl".to_owned());
    mac.socket().alike = true;
    mac.socket().job.says = task("/users/dev/.iechor/run/iechor.sock", names::DEFAULT_SOCKET).socket().job.says.clone();
    mac.socket().task_alike = true;
    let spelled = context("unix:///Users/Dev/.iechor/run/iechor.sock");
    mac.facts.home = spelled.facts.home;
    mac.context().alike = true;
    for item in [Item::Tools, Item::Socket, Item::Context] {
        assert_eq!(state(&mac, item), ItemState::InOrder, "{item:?}");
    }
    let plan = crate::plan(None, &mac.facts).expect("taken back");
    for path in [KUBECTL, names::DEFAULT_SOCKET, names::SOCKET_PLIST] {
        let removes =
            |step: &model::Step| matches!(&step.action, model::Action::Remove { path: gone, .. } if gone == path);
        assert!(plan.steps.iter().any(removes), "{path}");
    }
}
