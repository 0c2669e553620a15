//! Shared by the promises.
