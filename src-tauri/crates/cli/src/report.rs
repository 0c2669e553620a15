//! `status --report`: the report is shown, and saved where the person agrees.

use std::path::Path;

use elevate::{Session, replaces, save_report_to};
use model::{Code, Failure, output::ReportOutput};

use crate::{
    output::{self, Output},
    run::read_line,
};

/// Shows the report, then saves it in a file unless that is `-`.
///
/// # Errors
/// When it cannot be made or saved, or nobody can be asked whether to save it.
pub(crate) fn run(session: &Session, output: &mut Output, file: &Path, yes: bool) -> Result<u8, Failure> {
    let only_shows = file == Path::new("-");
    if !only_shows && !yes && !output.can_ask() {
        let what = "the report would be saved, and there is nobody to ask";
        return Err(Failure::new(Code::Usage, what, "add --yes to save it, or name - as the file to see it"));
    }
    let report = session.report()?;
    output.result(&ReportOutput { report: report.clone() }, || say!("{report}"));
    output::all_printed()?;
    if only_shows {
        return Ok(0);
    }
    let (shown, stands) = (file.display(), replaces(file)?.is_some());
    if !yes {
        let question = if stands { "Replace what is in" } else { "Save to" };
        say_on!("{question} '{shown}'? [y/N] ");
        if !matches!(read_line().as_deref(), Some("y" | "yes")) {
            return Err(Failure::new(Code::Cancelled, "cancelled: nothing was saved", ""));
        }
    }
    save_report_to(file, &report)?;
    if !output.json {
        say!("saved in '{shown}'{}", if stands { ", in place of what was there" } else { "" });
    }
    Ok(0)
}
