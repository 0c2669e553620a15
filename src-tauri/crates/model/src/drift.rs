//! What differs from what set-up put, and what a start says of it.

use serde::{Deserialize, Serialize};

use crate::{FileState, Item, Product};

/// One thing that is not as set-up put it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Drift {
    /// Where.
    pub path: String,
    /// What was to stand there.
    pub expected: FileState,
    /// What stands there.
    pub found: FileState,
    /// When set-up was last at work there, in seconds since 1970 UTC, as the receipt says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional, type = "number"))]
    pub since: Option<u64>,
    /// Whose what stands there is now; `None`: nothing stands there, or it is this person's iEchor's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub owner: Option<Owner>,
    /// How it came about.
    pub cause: Cause,
}

/// Whose something is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum Owner {
    /// This account's iEchor.
    #[serde(rename = "iechor")]
    IEchor,
    /// A product that is recognised by where a link leads.
    Product {
        /// Which.
        product: Product,
    },
    /// An app.
    App {
        /// Its name, without `.app`.
        name: String,
    },
    /// An installed package, as the system's records say.
    Package {
        /// Its identifier.
        id: String,
    },
    /// An account of this Mac: its iEchor, or a file of its own.
    Account {
        /// That account.
        name: String,
    },
    /// Nobody who is known.
    Unknown,
}

/// How something came to differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Cause {
    /// What set-up put was removed.
    Removed,
    /// Something else stands in its place, or it was changed.
    Changed,
    /// What set-up put still stands, and this version of the app has another one.
    Update,
    /// What set-up put still stands, and it is for other accounts now: one is gone, or another one came.
    Accounts,
    /// Nothing was ever put there.
    NeverMade,
}

/// What a start says of an item, once for each change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Notice {
    /// Of which.
    pub item: Item,
    /// What happened.
    pub what: NoticeKind,
    /// Whether mending it needs an administrator's password.
    pub needs_password: bool,
}

/// What a start tells of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum NoticeKind {
    /// Something was changed or removed.
    Drift,
    /// The app was updated, and has a newer one of what is installed.
    Update,
    /// iEchor of another account took it over.
    TakenOver {
        /// That account.
        user: String,
    },
}
