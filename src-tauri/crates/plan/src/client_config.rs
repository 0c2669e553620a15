//! The one member of the client's `config.json` that set-up changes: which context is in use. All else in the file stays
//! byte for byte: members nobody here knows, their order, the way numbers are written.

use jsonc_parser::{
    CollectOptions, ParseOptions,
    ast::{ObjectProp, Value},
    common::Ranged,
};
use model::{Said, said};

const KEY: &str = "currentContext";

/// What a library says of the file.
fn in_its_words(error: &impl ToString) -> Said {
    said!("cause-said", text = error.to_string())
}

/// The context in use; `None` where the file says none, or the default one.
///
/// # Errors
/// Why it is no JSON object with a text there.
pub fn current(file: &[u8]) -> Result<Option<String>, Said> {
    let text = valid(file)?;
    Ok(with_members(text, |_, members| members.iter().rfind(is_key).map(|member| string_of(&member.value)))?
        .transpose()?
        .filter(|name| !is_default(name)))
}

/// The file with this context in use, or without any; a new file where there is none.
///
/// # Errors
/// As [`current`].
pub fn with_current(file: Option<&[u8]>, name: Option<&str>) -> Result<Vec<u8>, Said> {
    let Some(file) = file else {
        let member = name.map(|name| format!("\n\t{}\n", member(name)));
        return Ok(format!("{{{}}}", member.unwrap_or_default()).into_bytes());
    };
    let text = valid(file)?;
    with_members(text, |object, members| match (members.iter().rposition(is_key_ref), name) {
        (None, None) => text.to_owned(),
        (Some(at), Some(name)) => {
            let (value, end) = (members[at].value.range(), members[at].range.end);
            match (says_default(&members[at]), members.get(at + 1)) {
                // What says none is not ours to take out, and the client goes by the last.
                (true, Some(next)) => {
                    let space = &text[end..next.range.start];
                    splice(text, next.range.start, next.range.start, &format!("{}{space}", member(name)))
                }
                (true, None) => splice(text, end, end, &format!(", {}", member(name))),
                (false, _) => splice(text, value.start, value.end, &quoted(name)),
            }
        }
        // In front of all others, with the space that the first of them has, so that taking it out is exact.
        (None, Some(name)) => {
            let begin = object.start + 1;
            match members.first() {
                Some(first) => {
                    let space = &text[begin..first.range.start];
                    splice(text, begin, begin, &format!("{space}{},", member(name)))
                }
                None => splice(text, begin, begin, &member(name)),
            }
        }
        (Some(at), None) => {
            let range = members[at].range;
            match (members.get(at + 1), at.checked_sub(1).map(|before| &members[before])) {
                (Some(next), _) => splice(text, range.start, next.range.start, ""),
                (None, Some(before)) => splice(text, before.range.end, range.end, ""),
                (None, None) => splice(text, range.start, range.end, ""),
            }
        }
    })
    .map(String::into_bytes)
}

/// Whether a file says nothing at all.
pub fn is_empty(file: &[u8]) -> bool {
    valid(file).is_ok_and(|text| with_members(text, |_, members| members.is_empty()) == Ok(true))
}

/// Strict JSON: what the client itself would not read is not touched.
fn valid(file: &[u8]) -> Result<&str, Said> {
    let text = std::str::from_utf8(file).map_err(|e| in_its_words(&e))?;
    serde_json::from_str::<serde_json::Map<String, serde_json::Value>>(text).map_err(|e| in_its_words(&e))?;
    Ok(text)
}

fn with_members<T>(
    text: &str,
    look: impl FnOnce(jsonc_parser::common::Range, &[ObjectProp<'_>]) -> T,
) -> Result<T, Said> {
    let parsed = jsonc_parser::parse_to_ast(text, &CollectOptions::default(), &ParseOptions::default());
    match parsed.map_err(|e| in_its_words(&e))?.value {
        Some(Value::Object(object)) => Ok(look(object.range, &object.properties)),
        _ => Err(said!("cause-no_json_object")),
    }
}

/// The client, which is written in Go, takes any spelling of a key, and of several the last.
fn is_key(member: &&ObjectProp<'_>) -> bool {
    is_key_ref(member)
}

fn is_key_ref(member: &ObjectProp<'_>) -> bool {
    member.name.as_str().eq_ignore_ascii_case(KEY)
}

fn string_of(value: &Value<'_>) -> Result<String, Said> {
    match value {
        Value::StringLit(text) => Ok(text.value.clone().into_owned()),
        Value::NullKeyword(_) => Ok(String::new()),
        _ => Err(said!("cause-no_text", key = KEY)),
    }
}

fn says_default(member: &ObjectProp<'_>) -> bool {
    string_of(&member.value).is_ok_and(|name| is_default(&name))
}

fn is_default(name: &str) -> bool {
    name.is_empty() || name == "default"
}

fn member(name: &str) -> String {
    format!("\"{KEY}\": {}", quoted(name))
}

fn quoted(name: &str) -> String {
    serde_json::Value::from(name).to_string()
}

fn splice(text: &str, from: usize, to: usize, new: &str) -> String {
    [&text[..from], new, &text[to..]].concat()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn with(text: &str, name: Option<&str>) -> String {
        String::from_utf8(with_current(Some(text.as_bytes()), name).expect("JSON")).expect("text")
    }

    #[test]
    fn everything_but_the_context_stays_as_it_was_written() {
        for text in [
            "{}",
            "{ }\n",
            "{\n\t\"auths\": {},\n\t\"credsStore\": \"osxkeychain\"\n}",
            "{\"a\": 1.50e+3 ,\r\n  \"\\u0062\":[1,2],\"HttpHeaders\":{\"x\":\"y\"}}\n\n",
        ] {
            let set = with(text, Some("desktop-linux"));
            assert_eq!(current(set.as_bytes()), Ok(Some("desktop-linux".to_owned())), "{set}");
            assert_eq!(with(&set, None), text);
        }
        // What says none, in any spelling, stays too; of several the last counts.
        for text in [
            "{\"currentContext\": \"default\" , \"auths\": {}}",
            "{\"auths\": {},\n \"CurrentContext\":\"\"}",
            "{\"currentContext\":\"work\",\"CurrentContext\":null}",
        ] {
            assert_eq!(current(text.as_bytes()), Ok(None), "{text}");
            let set = with(text, Some("desktop-linux"));
            assert_eq!(current(set.as_bytes()), Ok(Some("desktop-linux".to_owned())), "{set}");
            assert_eq!(with(&set, None), text);
        }
        let last = "{\"auths\": {}, \"currentContext\": \"mine\"}";
        assert_eq!(with(last, Some("x")), "{\"auths\": {}, \"currentContext\": \"x\"}");
        assert_eq!(with(&with(last, Some("x")), Some("mine")), last);
        assert_eq!(with(last, None), "{\"auths\": {}}");
    }

    #[test]
    fn a_file_is_made_where_there_is_none_and_is_empty_without_the_context() {
        let made = with_current(None, Some("desktop-linux")).expect("a file");
        assert_eq!(made, b"{\n\t\"currentContext\": \"desktop-linux\"\n}");
        assert!(!is_empty(&made) && is_empty(&with_current(Some(&made), None).expect("JSON")));
    }

    #[test]
    fn what_the_client_would_not_read_is_refused() {
        for text in ["", "[]", "{", "{\"a\":1,}", "// c\n{}", "{\"currentContext\": 7}", "\u{feff}{}"] {
            assert!(current(text.as_bytes()).is_err(), "{text:?}");
        }
        assert_eq!(current(br#"{"CurrentContext": "a"}"#), Ok(Some("a".to_owned())));
        assert_eq!(current(br#"{"currentContext": "default"}"#), Ok(None));
    }

    fn json() -> impl Strategy<Value = serde_json::Value> {
        let leaf = prop_oneof![
            Just(serde_json::Value::Null),
            any::<i64>().prop_map(Into::into),
            "\\PC{0,8}".prop_map(Into::into)
        ];
        leaf.prop_recursive(3, 16, 4, |inner| {
            prop_oneof![
                proptest::collection::vec(inner.clone(), 0..4).prop_map(Into::into),
                proptest::collection::btree_map("\\PC{0,6}", inner, 0..4)
                    .prop_map(|map| serde_json::Value::Object(map.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn taking_the_context_out_gives_back_every_byte(
            members in proptest::collection::btree_map("\\PC{0,6}", json(), 0..5),
            pretty in any::<bool>(),
        ) {
            let value = serde_json::Value::Object(members.into_iter().collect());
            prop_assume!(current(value.to_string().as_bytes()) == Ok(None));
            let text = if pretty { format!("{value:#}") } else { value.to_string() };
            prop_assert_eq!(with(&with(&text, Some("x\"y")), None), text);
        }
    }
}
