//! Takes the people out of a text: names of accounts, their homes, and the name of this Mac.

use serde_json::Value;

/// An account, as far as a text may name it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Account {
    /// Its name.
    pub name: String,
    /// Its home, if that is known.
    pub home: Option<String>,
}

/// What is taken out, and what stands for it.
pub(crate) struct Redaction {
    /// The longest first, so that a home goes whole.
    secrets: Vec<(Vec<char>, String)>,
}

impl Redaction {
    /// Takes out these accounts, of which the first is the person, and these names of the Mac.
    pub fn of(accounts: &[Account], hosts: &[String]) -> Self {
        let mut secrets: Vec<(Vec<char>, String)> = Vec::new();
        let mut add = |secret: &str, instead: String| {
            let secret: Vec<char> = secret.chars().collect();
            if !secret.is_empty() && !secrets.iter().any(|(known, _)| is_same(known, &secret)) {
                secrets.push((secret, instead));
            }
        };
        for (i, Account { name, home }) in accounts.iter().enumerate() {
            let number = if i == 0 { String::new() } else { format!(" {}", i + 1) };
            // `/` alone is no home that says anything.
            if let Some(home) = home.as_deref().map(|home| home.trim_end_matches('/')).filter(|home| !home.is_empty()) {
                add(home, format!("‹home{number}›"));
                // A home is often called by another name of the person.
                add(home.rsplit('/').next().unwrap_or_default(), format!("‹user{number}›"));
            }
            add(name, format!("‹user{number}›"));
        }
        for host in hosts {
            add(host, "‹host›".to_owned());
        }
        secrets.sort_by_key(|(secret, _)| std::cmp::Reverse(secret.len()));
        Self { secrets }
    }

    /// A text without them. A name goes where it is a whole word or a part of a path; letters and digits next to it make
    /// it another word. Letter case does not matter, since many volumes do not tell it apart.
    pub fn text(&self, text: &str) -> String {
        let text: Vec<char> = text.chars().collect();
        let (mut redacted, mut at) = (String::new(), 0);
        while let Some(next) = text.get(at) {
            let begins = |secret: &[char]| {
                let whole = text.get(at..at + secret.len()).is_some_and(|found| is_same(found, secret));
                let is_word = |c: Option<&char>| c.is_some_and(|c| c.is_alphanumeric());
                let before = at.checked_sub(1).and_then(|before| text.get(before));
                whole && !(is_word(secret.first()) && is_word(before)) && !is_word(text.get(at + secret.len()))
            };
            if let Some((secret, instead)) = self.secrets.iter().find(|(secret, _)| begins(secret)) {
                redacted.push_str(instead);
                at += secret.len();
            } else {
                redacted.push(*next);
                at += 1;
            }
        }
        redacted
    }

    /// Data without them, before it is written as text: what a text escapes would hide where a word begins.
    pub fn data(&self, value: Value) -> Value {
        match value {
            Value::String(text) => Value::String(self.text(&text)),
            Value::Array(values) => values.into_iter().map(|value| self.data(value)).collect(),
            Value::Object(members) => {
                members.into_iter().map(|(key, value)| (self.text(&key), self.data(value))).collect()
            }
            other => other,
        }
    }
}

fn is_same(a: &[char], b: &[char]) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|(a, b)| a == b || a.to_lowercase().eq(b.to_lowercase()))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn people() -> Redaction {
        let account = |name: &str, home: &str| Account { name: name.to_owned(), home: Some(home.to_owned()) };
        let accounts = [account("dev", "/Users/dev"), account("ann", "/Users/ann.smith"), account("de", "/Users/de")];
        Redaction::of(&accounts, &["Anns-Mac.local".to_owned(), "Anns-Mac".to_owned()])
    }

    #[test]
    fn names_homes_and_the_host_go_and_other_words_stay() {
        for (text, redacted) in [
            ("/Users/dev/.iechor/run/iechor.sock", "‹home›/.iechor/run/iechor.sock"),
            ("unix:///Users/dev/x", "unix://‹home›/x"),
            ("/users/DEV/x and 501:dev", "‹home›/x and 501:‹user›"),
            ("/Users/ann.smith/x, ann.smith, Ann", "‹home 2›/x, ‹user 2›, ‹user 2›"),
            ("/Users/dev2/x device develop annex", "/Users/dev2/x device develop annex"),
            ("/Volumes/dev/x dev-mac dev_old", "/Volumes/‹user›/x ‹user›-mac ‹user›_old"),
            ("on Anns-Mac.local (anns-mac)", "on ‹host› (‹host›)"),
            ("/Users/de/x", "‹home 3›/x"),
        ] {
            assert_eq!(people().text(text), redacted, "{text}");
        }
        let data = serde_json::json!({ "dev": ["line\ndev\tann", 501] });
        assert_eq!(people().data(data).to_string(), r#"{"‹user›":["line\n‹user›\t‹user 2›",501]}"#);
    }

    /// Whether a name stands in a text as a whole word.
    fn stands(text: &str, name: &str) -> bool {
        let text: Vec<char> = text.to_lowercase().chars().collect();
        let name: Vec<char> = name.to_lowercase().chars().collect();
        (0..text.len()).any(|at| {
            let end = at + name.len();
            let is_word = |c: Option<&char>| c.is_some_and(|c| c.is_alphanumeric());
            text.get(at..end) == Some(&name)
                && !is_word(at.checked_sub(1).and_then(|i| text.get(i)))
                && !is_word(text.get(end))
        })
    }

    proptest! {
        #[test]
        fn no_name_and_no_home_of_any_account_survives_in_any_text(
            names in proptest::collection::vec("[a-tv-z][a-z0-9._-]{1,7}[a-z]", 1..4),
            parts in proptest::collection::vec(("[ /:.,'\"\n\t_=-]|://|[a-zß]{1,4}", 0..4_usize, 0..5_u8), 0..30),
        ) {
            let accounts: Vec<Account> = names
                .iter()
                .map(|name| Account { name: name.clone(), home: Some(format!("/Users/{name}")) })
                .collect();
            let mut text = String::new();
            for (other, which, what) in &parts {
                let name = &names[which % names.len()];
                match what {
                    0 => text.push_str(name),
                    1 => text += &format!("/Users/{name}"),
                    2 => text += &format!("{}:{name}", 500 + which),
                    3 => text += &name.to_uppercase(),
                    _ => text.push_str(other),
                }
            }
            // The words that stand for people are no names here.
            prop_assume!(!names.iter().any(|name| ["user", "home", "host", "users"].contains(&name.as_str())));
            let redaction = Redaction::of(&accounts, &[]);
            for name in &names {
                let redacted = redaction.text(&text);
                prop_assert!(!stands(&redacted, name), "'{name}' stands in {redacted:?}, from {text:?}");
                let data = redaction.data(serde_json::json!({ "a": text, (text.clone()): [text] }));
                for at in [&data["a"], &data[&redacted][0]] {
                    prop_assert!(!stands(at.as_str().unwrap_or_default(), name), "{at}");
                }
            }
        }
    }
}
