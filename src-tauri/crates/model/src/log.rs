use std::{
    fmt,
    time::{SystemTime, UNIX_EPOCH},
};

use serde::{Deserialize, Serialize};
use time::{OffsetDateTime, format_description::well_known::Rfc3339};

use crate::Change;

/// One privileged action: when, for whom, what, before and after. Written as a JSON line, and by
/// its `Display` as a line for people.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LogLine {
    /// Seconds since 1970 UTC.
    pub time: u64,
    /// For whom, by number.
    pub uid: u32,
    /// For whom, by name.
    pub user: String,
    /// Done, or taken back.
    pub deed: LogAction,
    /// What; of something taken back, what it once did.
    pub change: Change,
}

/// Whether an action was done or taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum LogAction {
    /// Done.
    Did,
    /// Taken back, because the whole did not succeed.
    Undid,
}

/// The time in seconds since 1970 UTC; 0 where the clock stands before that.
pub fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs())
}

/// A time in seconds since 1970 UTC, as people and programs read it (RFC 3339).
pub fn time_text(seconds: u64) -> String {
    let time = i64::try_from(seconds).ok().and_then(|time| OffsetDateTime::from_unix_timestamp(time).ok());
    time.and_then(|time| time.format(&Rfc3339).ok()).unwrap_or_else(|| seconds.to_string())
}

/// The same to the minute, as a person reads it in a sentence.
pub fn minute_text(seconds: u64) -> String {
    let text = time_text(seconds);
    let minute = text.split_once('T').and_then(|(day, time)| Some(format!("{day} {} UTC", time.get(..5)?)));
    minute.unwrap_or(text)
}

impl fmt::Display for LogLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { time, uid, user, deed, change } = self;
        let time = time_text(*time);
        let deed = match deed {
            LogAction::Did => "did",
            LogAction::Undid => "undid",
        };
        write!(f, "{time}  {deed:5}  for {user} ({uid})  {}: {change}", change.path.escape_debug())
    }
}
