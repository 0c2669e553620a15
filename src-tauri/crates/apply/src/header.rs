//! The format of a journal: its three lines, written and parsed strictly.

use std::collections::BTreeSet;

use model::{Choices, Code, Digest, Failure, Item, Receipt, Record, Scope, Step, said};
use serde::{Deserialize, Serialize};

const JOURNAL_SCHEMA: u32 = 1;
/// The third line.
pub(crate) const COMMIT: &str = "{\"commit\":true}\n";

/// The first line of a journal: everything that recovery needs to roll back or to complete the run.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Header {
    pub schema: u32,
    pub scope: Scope,
    pub uid: u32,
    pub user: String,
    pub digest: Digest,
    pub time: u64,
    pub choices: Choices,
    /// The items that are repaired; all, if none is named.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub only: BTreeSet<Item>,
    /// For the person's part: how to tell that the root part committed.
    pub root: RootPart,
    /// True if a failure leaves everything as it is (`--no-rollback`).
    #[serde(rename = "kept", default, skip_serializing_if = "std::ops::Not::not")]
    pub no_rollback: bool,
    pub steps: Vec<Step>,
    /// The person's receipt that is written after the commit; in root's journal that of an older version, which set a
    /// Mac up for one person.
    pub receipt: Option<Receipt>,
    /// Root's record that is written after the commit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub record: Option<Record>,
}

/// How the person's side can tell that the root part committed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum RootPart {
    /// There is no root part.
    None,
    /// The person's receipt in root's record then has the plan's digest.
    Receipt,
    /// Nothing of root's remains for this person, so they have no receipt: root's part of a new plan is then empty.
    Gone,
}

impl Header {
    /// Returns the text of the receipt, or of root's record, that is written after the commit; `None` if nothing stands
    /// then.
    pub fn record_text(&self) -> serde_json::Result<Option<Vec<u8>>> {
        let text = match (self.scope, &self.record, &self.receipt) {
            (Scope::Root, Some(record), _) => serde_json::to_vec_pretty(record),
            (Scope::Root, None, Some(receipt)) => serde_json::to_vec_pretty(&Record::from(receipt.clone())),
            (Scope::User, _, Some(receipt)) => serde_json::to_vec_pretty(receipt),
            (_, _, None) => return Ok(None),
        };
        text.map(Some)
    }

    /// Returns the first two lines.
    pub fn text(&self) -> serde_json::Result<Vec<u8>> {
        let mut text = serde_json::to_vec(self)?;
        text.push(b'\n');
        text.extend(sum_line(&text).into_bytes());
        Ok(text)
    }
}

/// What every version's journal says first.
#[derive(Deserialize)]
struct Schema {
    schema: Option<serde_json::Value>,
}

/// Parses a journal strictly; returns the header, and whether the run committed.
pub(crate) fn parse(scope: Scope, path: &str, text: &[u8]) -> Result<(Header, bool), Failure> {
    let bad =
        || Failure::of(Code::BadFile, said!("failure-journal", path = path)).with_help(said!("failure-journal-help"));
    let mut lines = text.split_inclusive(|b| *b == b'\n');
    let (head, sum, rest) = (lines.next().unwrap_or_default(), lines.next().unwrap_or_default(), lines.next());
    // The schema number is read first: a newer journal may have fields that this version does not know.
    let Schema { schema } = serde_json::from_slice(head).map_err(|e| bad().because(e))?;
    match schema.as_ref().and_then(serde_json::Value::as_u64) {
        Some(schema) if schema == u64::from(JOURNAL_SCHEMA) => {}
        schema => {
            let newest = JOURNAL_SCHEMA.to_string();
            let cause = schema.map_or_else(
                || said!("cause-no_schema"),
                |schema| said!("cause-other_schema", schema = schema.to_string(), newest = newest),
            );
            return Err(bad().because_of(cause));
        }
    }
    if sum != sum_line(head).as_bytes() {
        return Err(bad().because_of(said!("cause-damaged")));
    }
    let committed = match (rest, lines.next()) {
        (None, _) => false,
        (Some(line), None) if line == COMMIT.as_bytes() => true,
        // A torn write of the commit line: the run did not commit.
        (Some(line), None) if COMMIT.as_bytes().starts_with(line) => false,
        _ => return Err(bad().because_of(said!("cause-after_its_end"))),
    };
    let header: Header = serde_json::from_slice(head).map_err(|e| bad().because(e))?;
    if header.scope != scope {
        return Err(bad().because_of(match header.scope {
            Scope::User => said!("cause-part-user"),
            Scope::Root => said!("cause-part-root"),
        }));
    }
    Ok((header, committed))
}

/// Returns the second line, the checksum of the first.
fn sum_line(head: &[u8]) -> String {
    format!("{{\"sha256\":\"{}\"}}\n", Digest::of_bytes(head))
}
