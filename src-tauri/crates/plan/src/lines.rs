//! The lines in which a text file differs from what was expected.

use model::DifferingLine;

/// So many lines are shown.
const SHOWN: usize = 20;
/// So much of a line is shown, in characters.
const WIDTH: usize = 200;
/// Longer texts are not compared line by line.
const LONGEST: usize = 400;

/// The lines that differ, in the order of the file; none where a text has more lines than are compared.
pub(crate) fn differing(there: &str, expected: &str) -> Vec<DifferingLine> {
    let (a, b): (Vec<&str>, Vec<&str>) = (there.lines().collect(), expected.lines().collect());
    if a.len().max(b.len()) > LONGEST {
        return Vec::new();
    }
    // The length of the longest common subsequence of what is left of both texts.
    let mut common = vec![vec![0_u32; b.len() + 1]; a.len() + 1];
    for i in (0..a.len()).rev() {
        for j in (0..b.len()).rev() {
            common[i][j] = if a[i] == b[j] { common[i + 1][j + 1] + 1 } else { common[i + 1][j].max(common[i][j + 1]) };
        }
    }
    let (mut i, mut j, mut lines) = (0, 0, Vec::new());
    while i < a.len() || j < b.len() {
        if i < a.len() && j < b.len() && a[i] == b[j] {
            (i, j) = (i + 1, j + 1);
        } else if i < a.len() && (j == b.len() || common[i + 1][j] >= common[i][j + 1]) {
            lines.push(DifferingLine::There(escaped(a[i])));
            i += 1;
        } else {
            lines.push(DifferingLine::Expected(escaped(b[j])));
            j += 1;
        }
    }
    let more = lines.len().saturating_sub(SHOWN);
    if more > 0 {
        lines.truncate(SHOWN);
        lines.push(DifferingLine::More(u32::try_from(more).unwrap_or(u32::MAX)));
    }
    lines
}

/// A line as it can be shown anywhere: what is not printable is escaped, and what is too long is cut.
fn escaped(line: &str) -> String {
    let mut text: String = line
        .chars()
        .take(WIDTH)
        .flat_map(|c| match c {
            '"' | '\'' | '\\' | '\t' => vec![c],
            c => c.escape_debug().collect(),
        })
        .collect();
    if line.chars().nth(WIDTH).is_some() {
        text.push('…');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(there: &str, expected: &str) -> Vec<String> {
        differing(there, expected).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn only_the_lines_that_differ_are_shown_and_in_order() {
        assert!(shown("a\nb\n", "a\nb\n").is_empty());
        assert_eq!(shown("a\nb\nc\nd\n", "a\nx\nc\nd\ne\n"), ["- b", "+ x", "+ e"]);
        assert_eq!(shown("", "a"), ["+ a"]);
        assert_eq!(shown("<key a=\"1\">\u{202e}\u{1b}[2J", ""), ["- <key a=\"1\">\\u{202e}\\u{1b}[2J"]);
    }

    #[test]
    fn of_many_lines_and_long_ones_only_so_much_is_shown() {
        let many = "x\n".repeat(30);
        let lines = shown(&many, "");
        assert_eq!((lines.len(), lines.last().map(String::as_str)), (21, Some("… and 10 more")));
        assert_eq!(shown(&"é".repeat(300), "")[0].chars().count(), 2 + 200 + 1);
        assert!(shown(&"x\n".repeat(500), "").is_empty());
    }
}
