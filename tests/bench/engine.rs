//! Plan and apply, for 10 to 10,000 tools.

use std::{
    os::fd::OwnedFd,
    path::{Path, PathBuf},
    time::{Duration, Instant, SystemTime, UNIX_EPOCH},
};

use anyhow::{Result, anyhow};
use apply::{Transaction, TransactionSpec, recover};
use elevate::{Frontend, Goal, Interaction, Session};
use model::{Choices, CliTools, PromptAnswer, Scope, names};
use rustix::fs::{self, AtFlags, Dir, Mode, OFlags};
use simulator::{Kind, Spec};

const RUNS: usize = 7;

pub fn table() -> Result<()> {
    println!("Engine: best of {RUNS} runs, user links, in-process; beside the bare system calls for the same result\n");
    println!(
        "| tools | plan, nothing there | bare reads | ratio | plan, all in order | bare reads | ratio | apply | bare writes, one fsync | ratio |"
    );
    println!("| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
    for tools in [10, 100, 1_000, 10_000] {
        let directory = tempfile::tempdir()?;
        let (session, prefix) = mac(directory.path(), tools)?;
        let choices = Choices { cli: CliTools::User, ..Choices::default() };
        let plan = || session.explain_plan(&choices);
        settled(&prefix)?;

        let fresh = best(|| timed(plan))?;
        let bare_fresh = best(|| timed(|| bare_reads(&prefix)))?;
        let bare_apply = best(|| Ok(bare_writes(&prefix)?.0))?;
        let apply = best(|| {
            let took = carry_out(&session, Goal::Chosen(&choices))?;
            carry_out(&session, Goal::Uninstalled)?;
            Ok(took)
        })?;
        carry_out(&session, Goal::Chosen(&choices))?;
        let ordered = best(|| timed(plan))?;
        let bare_ordered = best(|| timed(|| bare_reads(&prefix)))?;
        println!(
            "| {tools} | {} | {} | {} | {} | {} | {} | {} | {} | {} |",
            ms(fresh),
            ms(bare_fresh),
            ratio(fresh, bare_fresh),
            ms(ordered),
            ms(bare_ordered),
            ratio(ordered, bare_ordered),
            ms(apply),
            ms(bare_apply),
            ratio(apply, bare_apply),
        );
    }
    println!();
    Ok(())
}

/// Measures the cost of transactions, and how long recovery takes at the next start after a crash.
pub fn safety() -> Result<()> {
    println!("Safety: best of {RUNS} runs, user links, in-process; beside the bare system calls with one fsync\n");
    println!("| steps | transaction | bare writes | ratio | recovery, undoing all | bare removals | ratio |");
    println!("| ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
    for tools in [100, 1_000, 10_000] {
        let directory = tempfile::tempdir()?;
        let (session, prefix) = mac(directory.path(), tools)?;
        let choices = Choices { cli: CliTools::User, ..Choices::default() };
        let (tree, person) = (session.tree(), session.person());
        let facts = session.observe().map_err(|e| anyhow!("{e}"))?;
        let plan = plan::plan(Some(&choices), &facts).map_err(|e| anyhow!("{e}"))?;
        let spec = TransactionSpec {
            only: &std::collections::BTreeSet::new(),
            person,
            choices: &choices,
            plan: &plan,
            receipt: None,
            receipts: &model::Receipts::default(),
            no_rollback: false,
        };
        let transaction = || -> Result<Transaction<'_>> {
            let mut transaction = Transaction::begin(tree, Scope::User, &spec).map_err(|e| anyhow!("{e}"))?;
            transaction.run(0, &mut |_| ()).map_err(|e| anyhow!("{e}"))?;
            Ok(transaction)
        };
        let safe = best(|| {
            let start = Instant::now();
            transaction()?.commit().map_err(|e| anyhow!("{e}"))?;
            let took = start.elapsed();
            carry_out(&session, Goal::Uninstalled)?;
            Ok(took)
        })?;
        let bare = best(|| Ok(bare_writes(&prefix)?.0))?;
        let recovery = best(|| {
            // As after a crash just before the commit.
            drop(transaction()?);
            let start = Instant::now();
            let undone = recover(tree, person, Scope::User).map_err(|e| anyhow!("{e}"))?;
            anyhow::ensure!(undone.is_some_and(|undone| undone >= tools), "nothing was recovered");
            Ok(start.elapsed())
        })?;
        let bare_removal = best(|| Ok(bare_writes(&prefix)?.1))?;
        let steps = plan.steps.len();
        println!(
            "| {steps} | {} | {} | {} | {} | {} | {} |",
            ms(safe),
            ms(bare),
            ratio(safe, bare),
            ms(recovery),
            ms(bare_removal),
            ratio(recovery, bare_removal),
        );
    }
    println!();
    Ok(())
}

/// Creates a simulated Mac with this many tools; returns it with its directory.
pub fn mac(directory: &Path, tools: u32) -> Result<(Session, PathBuf)> {
    let prefix = directory.join("mac");
    let here = std::env::current_exe()?;
    let spec = Spec {
        kind: Kind::Fresh,
        answer: PromptAnswer::Allow,
        tools: Some(tools),
        programs: here.with_file_name(""),
        ..Spec::new(&prefix)
    };
    simulator::create(&spec)?;
    Ok((Session::open(Some(&prefix), None, Interaction::Terminal).map_err(|e| anyhow!("{e}"))?, prefix))
}

/// Waits until the app's programs are older than two seconds: hashes are remembered of nothing that changed just now, and
/// an app was not installed a moment ago.
fn settled(prefix: &Path) -> Result<()> {
    let helper = prefix.join(names::BUNDLE.trim_start_matches('/')).join(names::BUNDLE_HELPER);
    let changed = std::os::unix::fs::MetadataExt::ctime(&std::fs::metadata(helper)?);
    let since_then = || Ok::<_, anyhow::Error>(SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs());
    while since_then()? <= u64::try_from(changed)? + 3 {
        std::thread::sleep(Duration::from_millis(50));
    }
    Ok(())
}

trait Planned {
    fn explain_plan(&self, choices: &Choices) -> Result<()>;
}

impl Planned for Session {
    /// Observes and plans, as every command does first.
    fn explain_plan(&self, choices: &Choices) -> Result<()> {
        let facts = self.observe().map_err(|e| anyhow!("{e}"))?;
        std::hint::black_box(plan::plan(Some(choices), &facts).map_err(|e| anyhow!("{e}"))?);
        Ok(())
    }
}

fn carry_out(session: &Session, goal: Goal<'_>) -> Result<Duration> {
    let digest = session.explain(goal).map_err(|e| anyhow!("{e}"))?.digest;
    let start = Instant::now();
    let mut frontend = Frontend { on_event: &mut |_| (), ask_password: &mut |_| None, agree_again: &mut |_| false };
    session.carry_out(goal, &digest, false, &mut frontend).map_err(|e| anyhow!("{e}"))?;
    Ok(start.elapsed())
}

const DIRECTORY: OFlags = OFlags::RDONLY.union(OFlags::DIRECTORY).union(OFlags::CLOEXEC);

fn open(path: &Path) -> Result<OwnedFd> {
    Ok(fs::open(path, DIRECTORY, Mode::empty())?)
}

/// The reads without which nobody can know what is there: which tools are executable, and where
/// each link of theirs leads. (The helper's contents count too: it must be compared.)
fn bare_reads(prefix: &Path) -> Result<()> {
    let tools = open(&prefix.join(names::BUNDLE.trim_start_matches('/')).join(names::BUNDLE_TOOLS))?;
    for entry in Dir::read_from(&tools)? {
        let entry = entry?;
        std::hint::black_box(fs::statat(&tools, entry.file_name(), AtFlags::SYMLINK_NOFOLLOW)?);
    }
    std::hint::black_box(std::fs::read(prefix.join(names::BUNDLE.trim_start_matches('/')).join(names::BUNDLE_HELPER))?);
    if let Ok(links) = open(&prefix.join("Users/dev").join(names::USER_BIN)) {
        for entry in Dir::read_from(&links)? {
            let entry = entry?;
            let _ = std::hint::black_box(fs::readlinkat(&links, entry.file_name(), Vec::new()));
        }
    }
    Ok(())
}

/// The writes without which the result cannot be: a link for each tool, and one sync; then how long
/// it takes to remove them again, with one sync.
fn bare_writes(prefix: &Path) -> Result<(Duration, Duration)> {
    let bundle = prefix.join(names::BUNDLE.trim_start_matches('/')).join(names::BUNDLE_TOOLS);
    let mut tools = Vec::new();
    for entry in std::fs::read_dir(bundle)? {
        tools.push(entry?.file_name().to_string_lossy().into_owned());
    }
    let place = prefix.join("bare");
    let start = Instant::now();
    std::fs::create_dir(&place)?;
    let at = open(&place)?;
    for tool in &tools {
        fs::symlinkat(format!("{}/{}/{tool}", names::BUNDLE, names::BUNDLE_TOOLS), &at, tool.as_str())?;
    }
    fs::fsync(&at)?;
    let took = start.elapsed();
    let start = Instant::now();
    for tool in &tools {
        fs::unlinkat(&at, tool.as_str(), AtFlags::empty())?;
    }
    fs::fsync(&at)?;
    let removed = start.elapsed();
    std::fs::remove_dir(&place)?;
    Ok((took, removed))
}

pub fn timed(what: impl FnOnce() -> Result<()>) -> Result<Duration> {
    let start = Instant::now();
    what()?;
    Ok(start.elapsed())
}

pub fn best(mut run: impl FnMut() -> Result<Duration>) -> Result<Duration> {
    let mut best = Duration::MAX;
    for _ in 0..RUNS {
        best = best.min(run()?);
    }
    Ok(best)
}

pub fn ms(time: Duration) -> String {
    format!("{:.2} ms", time.as_secs_f64() * 1e3)
}

pub fn ratio(ours: Duration, bare: Duration) -> String {
    format!("**{:.1}**", ours.as_secs_f64() / bare.as_secs_f64())
}
