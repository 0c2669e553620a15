//! The words of iEchor Setup. Data only: no input or output, no clock, no platform.
//!
//! - [`Choices`]: what a person wants: where the tools go, the default socket, privileged ports.
//! - [`Step`]: one change that can be undone by itself; a [`Plan`] is a list of them with the
//!   [`Digest`] of its root part, and an [`Explanation`] is the same list in the order people read.
//! - [`Receipt`]: what stands on this Mac because of us, and what was there before; root's [`Record`] has one for each
//!   person.
//! - [`Status`]: desired against actual, derived from a plan, never stored.
//! - [`Event`], [`Outcome`] and [`Failure`]: what a running loop says.
//! - [`LogLine`]: one privileged action, for the root log.
//! - [`names`]: every name and path, typed once.
//!
//! Everything here crosses a boundary (a pipe to the root side, a file, the window), so every
//! type is plain serde data. The window's TypeScript is generated from these types.

pub mod catalogue;
mod change_said;
mod choices;
mod conflict;
mod drift;
mod earlier;
mod explanation;
mod failure;
mod item;
mod language;
mod log;
mod managed;
pub mod names;
mod notes;
pub mod operations;
pub mod output;
mod part;
mod plan;
mod policy;
mod receipt;
mod record;
mod refused;
mod run;
mod said;
mod simulated;
mod status;
mod told;

pub use choices::{Ask, Choices, CliTools, FileName, HostNames, NotAFileName, PathChoice, Refusal};
pub use conflict::{Conflict, Irreplaceable, Product};
pub use drift::{Cause, Drift, Notice, NoticeKind, Owner};
pub use earlier::{Earlier, Leftover, LeftoverKind};
pub use explanation::{Change, DifferingLine, Effect, Explanation, Group, Paragraph};
pub use failure::{Code, Failure, Undone, Wording};
pub use item::{Item, Reason, Setting};
pub use language::Language;
pub use log::{LogAction, LogLine, minute_text, now, time_text};
pub use managed::{Key, Kind, Managed, ManagedKey, UnusedKey, Value};
pub use notes::{Caution, ManualStep, Note};
pub use part::Part;
pub use plan::{Action, Digest, FileState, Plan, Scope, Step};
pub use policy::PolicyStatus;
pub use receipt::{RECEIPT_SCHEMA, Receipt, ReceiptEntry};
pub use record::{RECORD_SCHEMA, Receipts, Record};
pub use refused::Doing;
pub use run::{Answer, Asked, Bound, Event, FirstStart, FirstStartDue, Outcome, Recovery};
pub use said::{Said, SaidValue};
pub use simulated::{Fault, LaunchdVariant, Ownership, PromptAnswer, SimulatedMac, Trouble, Zone, zone_of};
pub use status::{AppState, HeldFor, ItemState, ItemStatus, Moved, NeedsPassword, Person, SetAside, Status, View};
