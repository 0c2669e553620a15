//! What root means on a Mac, and what each item is: texts of the catalogue, which the window shows too.

use std::fmt;

use elevate::Session;
use model::{
    Failure, Item, Paragraph, Reason, Setting,
    catalogue::{find, say},
    output::ExplainOutput,
};

use crate::{
    columns,
    output::{self, Output},
};

/// What is explained.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum About {
    /// What root means here.
    Root,
    /// One item.
    Item(Item),
}

impl About {
    const ROOT: &str = "root";

    /// Its words on the command line.
    pub fn words() -> Vec<&'static str> {
        [Self::ROOT].into_iter().chain(Item::ALL.map(Item::argument)).collect()
    }

    /// From one of [`Self::words`].
    pub fn from_word(word: &str) -> Self {
        Item::ALL.into_iter().find(|item| item.argument() == word).map_or(Self::Root, Self::Item)
    }
}

impl fmt::Display for About {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Root => Self::ROOT,
            Self::Item(item) => item.argument(),
        })
    }
}

/// Runs `explain`.
pub(crate) fn run(session: &Session, output: &mut Output, about: About) -> Result<u8, Failure> {
    let (title, paragraphs, isolation) = match about {
        About::Root => {
            let machine = session.observe()?.machine;
            let wanted = plan::isolation::wanted(&machine).ok().flatten();
            (say("root-title"), plan::isolation::explain_root(&machine), Some(wanted))
        }
        About::Item(item) => (say_of(item, "title"), of_item(item), None),
    };
    let result = ExplainOutput {
        explain: about.to_string(),
        title: title.to_owned(),
        paragraphs: paragraphs.clone(),
        enhanced_container_isolation: isolation,
    };
    output.result(&result, || {
        say!("{title}");
        for Paragraph { title, text } in &paragraphs {
            say!("\n{title}\n{}", wrapped(text));
        }
    });
    output::all_printed()?;
    Ok(0)
}

fn of_item(item: Item) -> Vec<Paragraph> {
    let reason = |what: &str| say(&format!("reason-{}-{what}", Reason::adds(item)));
    let mut what: Vec<String> = find(&format!("{}-text", item.word())).into_iter().collect();
    if item.settings() != [Setting::On, Setting::Off] {
        what.extend(item.settings().iter().map(|setting| {
            let word = setting.word();
            format!("{}: {}", say_of(item, word), say_of(item, &format!("{word}-text")))
        }));
    }
    [
        ("explain-what", what.join("\n")),
        ("explain-root", say(&format!("root-item-{}", item.word()))),
        ("explain-refuse", reason("refuse")),
        ("explain-undo", reason("undo")),
    ]
    .map(|(title, text)| Paragraph { title: say(title), text })
    .into()
}

fn say_of(item: Item, what: &str) -> String {
    // A message that the catalogue lacks is shown by its item.
    find(&format!("{}-{what}", item.word())).unwrap_or_else(|| item.word().to_owned())
}

/// Lines of at most 78 columns, indented by two.
fn wrapped(text: &str) -> String {
    columns::wrapped(text, 78, "  ", "  ")
}
