//! The registry access policy, for reports.

use serde::{Deserialize, Serialize};

/// Whose registry access policy is in force on a Mac, and until when. Times are in seconds since 1970 UTC.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PolicyStatus {
    /// The organisation that signed it.
    pub organisation: String,
    /// Only a higher one replaces it.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub version: u64,
    /// When it was signed, where the organisation says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional, type = "number"))]
    pub issued: Option<u64>,
    /// When it expires.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub expires: u64,
    /// Whether it has: it allows nothing then.
    pub expired: bool,
}
