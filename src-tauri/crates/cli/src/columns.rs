//! Columns of a terminal: how wide a text is there, and how it is put into lines. A character may take no column, or two.

use model::Language;
use textwrap::{Options, WordSeparator, WordSplitter};
use unicode_width::UnicodeWidthStr;

/// Lines are no longer than this, however wide the terminal is.
const MOST: usize = 100;

/// How wide lines may be.
pub(crate) fn width() -> usize {
    let said = || std::env::var("COLUMNS").ok().and_then(|text| text.parse().ok());
    let of_terminal = terminal_size::terminal_size().map(|(width, _)| usize::from(width.0));
    of_terminal.or_else(said).filter(|width| *width > 0).unwrap_or(MOST).min(MOST)
}

/// A text and as many spaces as fill its column.
pub(crate) fn padded(text: &str, column: usize) -> String {
    format!("{text}{}", " ".repeat(column.saturating_sub(text.width())))
}

/// A text in lines of this width: the first begins with one text, the others with another one.
pub(crate) fn wrapped(text: &str, width: usize, first: &str, others: &str) -> String {
    // Where words have no spaces between them, Unicode says where a line may end; else that would part options.
    let separator = match Language::spoken().has_spaces() {
        true => WordSeparator::AsciiSpace,
        false => WordSeparator::UnicodeBreakProperties,
    };
    let options = Options::new(width)
        .initial_indent(first)
        .subsequent_indent(others)
        .word_separator(separator)
        .word_splitter(WordSplitter::NoHyphenation)
        .break_words(false);
    textwrap::fill(text, options)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_is_as_wide_for_each_script() {
        for (text, spaces) in [("Tools", 5), ("工具", 6), ("도구", 6), ("é", 9), ("", 10)] {
            assert_eq!(padded(text, 10), format!("{text}{}", " ".repeat(spaces)));
        }
        assert_eq!(padded("longer than that", 10), "longer than that");
    }

    #[test]
    fn a_long_text_goes_on_below_itself_and_an_option_stays_whole() {
        let text = "add --no-socket to leave it out, and nothing else";
        assert_eq!(wrapped(text, 20, "- ", "  "), "- add --no-socket to\n  leave it out, and\n  nothing else");
    }
}
