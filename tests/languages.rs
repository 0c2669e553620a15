//! The catalogue: every language has every message, with the values that the code gives; nothing is left in English.
#![allow(clippy::unwrap_used, missing_docs)]

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use model::{Language, catalogue::Catalogue};

/// The values of each message, by its id.
fn messages(language: Language) -> BTreeMap<String, BTreeSet<String>> {
    let source = language.messages();
    if let Err((_, errors)) = fluent_syntax::parser::parse(source) {
        panic!("assets/messages/{}.ftl: {errors:?}", language.tag());
    }
    let mut messages = BTreeMap::new();
    let mut id = String::new();
    for line in source.lines().filter(|line| !line.starts_with('#')) {
        if let Some((name, _)) = line.split_once(" =").filter(|_| line.starts_with(|c: char| c.is_ascii_alphabetic())) {
            id = name.to_owned();
            let twice = messages.insert(id.clone(), BTreeSet::new());
            assert!(twice.is_none(), "assets/messages/{}.ftl has '{id}' twice", language.tag());
        }
        let values = line
            .split('$')
            .skip(1)
            .map(|rest| rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect::<String>());
        if let Some(of) = messages.get_mut(&id) {
            of.extend(values);
        }
    }
    messages
}

#[test]
fn no_language_lacks_a_message_or_has_a_value_that_the_code_does_not_give() {
    let english = messages(Language::English);
    let mut wrong = Vec::new();
    for language in Language::ALL {
        let own = messages(language);
        for (id, values) in &english {
            match own.get(id) {
                None => wrong.push(format!("{}: '{id}' is missing", language.tag())),
                Some(own) if own != values => {
                    wrong.push(format!("{}: '{id}' has {own:?} instead of {values:?}", language.tag()));
                }
                Some(_) => {}
            }
        }
        let unknown = own.keys().filter(|id| !english.contains_key(*id));
        wrong.extend(unknown.map(|id| format!("{}: '{id}' is no message of English", language.tag())));
    }
    assert!(wrong.is_empty(), "{} things are wrong:\n{}", wrong.len(), wrong.join("\n"));
}

/// What is the same in every language: names, and values alone.
const NAMES: [&str; 15] = [
    "app-title",
    "found-owner-root",
    "found-owner-uid",
    "hosts-kubernetes",
    "hosts-localhost",
    "flag-hosts-kubernetes",
    "nothing-open-item",
    "product-colima",
    "product-docker_desktop",
    "product-homebrew",
    "product-nix",
    "product-orb_stack",
    "product-podman",
    "product-rancher_desktop",
    "terminal-who-root",
];
/// Words that happen to be the same in one language.
const SAME: [&str; 18] = [
    "de: failed-details",
    "de: managed-ManagedByOrganisation-title",
    "de: flag-cli-system",
    "de: flag-cli-user",
    "de: prompt-label",
    "fr: failed-details",
    "fr: managed-ManagedByOrganisation-title",
    "fr: prompt-label",
    "pt-BR: failure-argument_no_text-help",
    "de: value-name",
    "de: value-registry",
    "fr: value-code",
    "fr: value-id",
    "fr: value-options",
    "es: usage-error",
    "es: value-id",
    "pt-BR: value-id",
    "pt-BR: value-item",
];

/// A message in English without its values.
fn words_of(id: &str) -> String {
    let source = Language::English.messages();
    let start = source.find(&format!("\n{id} =")).unwrap() + 1 + id.len() + 2;
    let end = source[start..].find("\n").map_or(source.len(), |end| start + end);
    let more: String = source[end..].lines().skip(1).take_while(|line| line.starts_with([' ', '}'])).collect();
    let text = format!("{}{more}", &source[start..end]);
    // `{ $value }`, and `{" "}`.
    text.split('{').map(|part| part.split_once('}').map_or(part, |(_, rest)| rest)).collect()
}

#[test]
fn no_message_is_left_in_english() {
    let text = |language: Language| {
        let resource = fluent_syntax::parser::parse(language.messages()).unwrap();
        let messages = resource.body.into_iter().filter_map(|entry| match entry {
            fluent_syntax::ast::Entry::Message(message) => Some((message.id.name, message.value)),
            _ => None,
        });
        messages.collect::<BTreeMap<_, _>>()
    };
    let english = text(Language::English);
    let mut left = Vec::new();
    for language in Language::ALL.into_iter().filter(|language| *language != Language::English) {
        let own = text(language);
        let same = english.iter().filter(|(id, value)| {
            // What has no words of its own joins values: it may be the same.
            own.get(*id) == Some(*value) && !NAMES.contains(id) && words_of(id).contains(char::is_alphabetic)
        });
        left.extend(same.map(|(id, _)| format!("{}: {id}", language.tag())).filter(|id| !SAME.contains(&id.as_str())));
    }
    assert!(left.is_empty(), "{} messages are left in English:\n{}", left.len(), left.join("\n"));
}

#[test]
fn the_page_knows_the_messages_that_there_are() {
    let ids: Vec<String> = messages(Language::English).into_keys().map(|id| format!("  | '{id}'\n")).collect();
    let text = format!(
        "// Generated from assets/messages/en.ftl; do not edit. UPDATE=1 cargo test -p promises --test languages\n\n\
         export type Key =\n{};\n",
        ids.concat().trim_end()
    );
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/src/messages.ts");
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, &text).unwrap();
    }
    assert!(std::fs::read_to_string(path).unwrap() == text, "ui/src/messages.ts is old: run this test with UPDATE=1");
}

#[test]
fn numbers_lists_and_plurals_are_written_as_each_language_writes_them() {
    let of = |language, id, count: u64| Catalogue::of(language).say(id, &[("count", count.into())]);
    assert_eq!(of(Language::English, "action-apply_count", 1), "Apply Change");
    assert_eq!(of(Language::English, "action-apply_count", 12_345), "Apply 12,345 Changes");
    assert!(of(Language::German, "action-apply_count", 12_345).contains("12.345"));
    let list = |language| Catalogue::of(language).list(&["a", "b", "c"]);
    assert_eq!(list(Language::English), "a, b, and c");
    assert_eq!(list(Language::German), "a, b und c");
    assert_eq!(list(Language::Japanese), "a、b、c");
}

#[test]
fn the_catalogue_has_every_word_that_rust_says() {
    use model::{Item, ItemState, Product, Reason, Setting};
    let catalogue = Catalogue::of(Language::English);
    let word = |family: &str, value: serde_json::Value| format!("{family}-{}", value.as_str().unwrap());
    let mut keys = vec![
        "left-add_to_path".to_owned(),
        "left-add_to_path-file".to_owned(),
        "left-set_host".to_owned(),
        "left-set_host-file".to_owned(),
        "left-add_hosts".to_owned(),
    ];
    keys.extend(model::Note::WORDS.map(|note| format!("note-{note}")));
    keys.extend(model::Key::ALL.iter().flat_map(|key| ["title", "text"].map(|what| format!("managed-{key}-{what}"))));
    for reason in Reason::all() {
        let texts = ["", "-why", "-refuse", "-undo", "-prompt"];
        // What was chosen is always written down: nothing is said of doing without.
        let always = |key: &String| key != "reason-choices-refuse";
        keys.extend(texts.map(|text| format!("reason-{reason}{text}")).into_iter().filter(always));
    }
    keys.extend(["recovery", "policy", "put_aside"].map(|what| format!("prompt-{what}")));
    keys.extend(Product::ALL.map(|product| word("product", serde_json::json!(product))));
    keys.extend([model::Bound::Directly, model::Bound::ByHelper].map(|b| word("ports-test", serde_json::json!(b))));
    for item in Item::ALL {
        let name = item.word();
        keys.extend([format!("item-{name}"), format!("{name}-title"), format!("flag-{name}")]);
        keys.extend(item.off_flag().map(|_| format!("flag-{name}-off")));
        if item.settings() == [Setting::On, Setting::Off] {
            keys.extend(["text", "refuse"].map(|text| format!("{name}-{text}")));
        } else {
            let settings = item.settings().iter().map(|setting| word(name, serde_json::json!(setting)));
            keys.extend(settings.flat_map(|key| [format!("{key}-text"), key]));
            keys.extend(item.depends_on().map(|_| format!("{name}-depends")));
        }
    }
    keys.extend(Item::ALL.map(|item| format!("root-item-{}", item.word())));
    keys.extend((1..=9).flat_map(|n| ["title", "text"].map(|what| format!("root-{n}-{what}"))));
    keys.extend(["on", "off", "unsaid", "unread", "waits", "title"].map(|what| format!("root-here-{what}")));
    keys.extend(["what", "root", "refuse", "undo"].map(|what| format!("explain-{what}")));
    keys.extend(["policy-in_force", "policy-expired", "caution-programs_of", "caution-not_carried"].map(str::to_owned));
    let decided = ["left", "muted", "refused-not_now", "refused-never", "adopted", "adopted-undone", "made_quiet"];
    keys.extend(decided.map(|what| format!("decided-{what}")));
    keys.extend(["unmuted", "refused", "unrefused", "already", "rest"].map(|what| format!("decided-{what}")));
    keys.extend(["drift", "update", "taken_over", "password", "brought_over"].map(|what| format!("notice-{what}")));
    keys.extend(ItemState::ALL.map(|state| word("state", serde_json::json!(state))));
    let missing: Vec<&String> = keys.iter().filter(|key| !catalogue.has(key)).collect();
    assert!(missing.is_empty(), "the catalogue lacks {missing:?}");
}

/// The sources of the crates and of the window.
fn sources(folder: &Path, found: &mut Vec<(String, String)>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|end| end == "rs") {
            found.push((path.display().to_string(), std::fs::read_to_string(&path).unwrap()));
        }
    }
}

#[test]
fn every_message_that_the_code_names_is_in_the_catalogue() {
    let english = Catalogue::of(Language::English);
    let (top, mut found) = (Path::new(env!("CARGO_MANIFEST_DIR")).join("../src-tauri"), Vec::new());
    ["crates", "src"].iter().for_each(|folder| sources(&top.join(folder), &mut found));
    let is_id = |text: &str| {
        let family = ["failure", "cause", "note", "change", "usage", "heading"]
            .iter()
            .any(|family| text.starts_with(&format!("{family}-")));
        family && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
    };
    let mut named = 0;
    let mut missing = Vec::new();
    for (path, source) in &found {
        let lines = source.lines().filter(|line| !line.trim_start().starts_with("//"));
        for id in lines.flat_map(|line| line.split('"').skip(1).step_by(2)).filter(|text| is_id(text)) {
            named += 1;
            if !english.has(id) {
                missing.push(format!("{path}: {id}"));
            }
        }
    }
    assert!(named > 100, "only {named} messages are named, so they are looked for in the wrong way");
    assert!(missing.is_empty(), "the catalogue lacks:\n{}", missing.join("\n"));
}
