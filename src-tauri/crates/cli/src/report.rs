//! `status --report`: the report is shown, and saved where the person agrees.

use std::path::Path;

use elevate::{Session, replaces, save_report_to};
use model::{Code, Failure, output::ReportOutput, said, text};

use crate::{
    output::{self, Output},
    run::agrees,
};

/// Shows the report, then saves it in a file unless that is `-`.
///
/// # Errors
/// When it cannot be made or saved, or nobody can be asked whether to save it.
pub(crate) fn run(session: &Session, output: &mut Output, file: &Path, yes: bool) -> Result<u8, Failure> {
    let only_shows = file == Path::new("-");
    if !only_shows && !yes && !output.can_ask() {
        let failure = Failure::of(Code::Usage, said!("failure-report_nobody"));
        return Err(failure.with_help(said!("failure-report_nobody-help")));
    }
    let report = session.report()?;
    output.result(&ReportOutput { report: report.clone() }, || say!("{report}"));
    output::all_printed()?;
    if only_shows {
        return Ok(0);
    }
    let (shown, stands) = (file.display().to_string(), replaces(file)?.is_some());
    let question = if stands { "terminal-replace" } else { "terminal-save" };
    if !yes && !agrees(&text!(question, path = &shown), "terminal-yes") {
        return Err(Failure::of(Code::Cancelled, said!("failure-not_saved")));
    }
    save_report_to(file, &report)?;
    if !output.json {
        say!("{}", text!(if stands { "terminal-saved-replaced" } else { "terminal-saved" }, path = &shown));
    }
    Ok(0)
}
