//! ^C, the terminal going away, and SIGTERM, while changes are asked for and made: before they begin that
//! is Cancel; once they run they end first, all or nothing.

use std::{
    fs::File,
    io::Write,
    sync::atomic::{AtomicBool, Ordering::SeqCst},
};

use model::{Code, Failure, catalogue::say, output::FailureOutput, said};

use crate::{
    output::{self, print_json},
    print,
};

static CHANGING: AtomicBool = AtomicBool::new(false);

/// Says whether changes are being made.
pub(crate) fn changing(now: bool) {
    CHANGING.store(now, SeqCst);
}

/// Answers from now on; that it was Cancel is said in the log too.
pub(crate) fn answer(json: bool, log: Option<File>) {
    // It can be set once; a repair that goes on to apply asks twice, for the same.
    let _ = ctrlc::set_handler(move || {
        if CHANGING.load(SeqCst) {
            complain!("iechor-setup: {}", say("terminal-ends_first"));
            return;
        }
        let failure = Failure::of(Code::Cancelled, said!("failure-cancelled_before"));
        let object = FailureOutput { failure: failure.clone() };
        if let Some(mut log) = log.as_ref() {
            let _ = log.write_all(output::line(&object).as_bytes());
        }
        if json {
            print_json(&object);
        } else {
            complain!("");
            print::failure(&failure);
        }
        std::process::exit(Code::Cancelled.exit().into());
    });
}
