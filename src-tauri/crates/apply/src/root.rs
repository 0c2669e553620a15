//! The root side of the boundary. What comes in is choices, the digest that a person agreed to,
//! and a uid; never a path, a command or a file's contents. It observes and plans for itself.
//!
//! One request (JSON, at most [`LIMIT`] bytes, then end of input), answers as JSON lines: events,
//! then one [`Answer::Done`] or [`Answer::Failed`]. No such last line means that it failed.

use std::io::{Read, Write};

use model::{Choices, Code, Digest, Event, Failure, Scope};
use plan::{Machine, Tree, root_part};
use serde::{Deserialize, Serialize};

use crate::{Batch, Transaction, lock, recover};

/// The largest request.
pub const LIMIT: u64 = 4 << 20;

/// What crosses the boundary inwards.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Request {
    /// 1.
    pub schema: u32,
    /// What is wanted; `None`: only that an interrupted run is put in order.
    pub choices: Option<Choices>,
    /// Digest of the root part that the person agreed to.
    pub approved: Digest,
    /// For whom; must be who called.
    pub uid: u32,
    /// Whether a failure leaves everything as it is, as evidence.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub no_rollback: bool,
}

/// What crosses the boundary outwards.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// Something happened.
    Event(Event),
    /// All steps ran and are committed; with notes.
    Done(Vec<String>),
    /// It failed.
    Failed(Failure),
}

/// Serves one request. `caller` is the uid that the system says called; `None` where there is no
/// uid boundary. Root may ask for anybody.
pub fn serve(tree: &Tree, caller: Option<u32>, input: impl Read, mut output: impl Write) {
    let mut say = |answer: &Answer| {
        let mut line = serde_json::to_vec(answer).unwrap_or_default();
        line.push(b'\n');
        // Whoever listened may be gone; the transaction still ends as it should.
        let _ = output.write_all(&line).and_then(|()| output.flush());
    };
    let answer = match carry_out(tree, caller, input, &mut |event| say(&Answer::Event(event))) {
        Ok(notes) => Answer::Done(notes),
        Err(failure) => Answer::Failed(failure),
    };
    say(&answer);
}

fn carry_out(
    tree: &Tree,
    caller: Option<u32>,
    input: impl Read,
    tell: &mut dyn FnMut(Event),
) -> Result<Vec<String>, Failure> {
    let request = read(input)?;
    if let Some(caller) = caller
        && caller != 0
        && request.uid != caller
    {
        return Err(Failure::new(
            Code::NotAuthorised,
            format!("asked to set up uid {}, but uid {caller} asks", request.uid),
            "start iEchor Setup as the person it is for",
        ));
    }
    let person = tree.person(request.uid)?;
    let _lock = lock(tree, &person, Scope::Root)?;
    if let Some(undone) = recover(tree, &person, Scope::Root)? {
        tell(Event::Recovered { scope: Scope::Root, undone });
    }
    let Some(choices) = request.choices else { return Ok(Vec::new()) };
    let machine = Machine::probe(tree, &person)?;
    let plan = root_part(&choices, &machine)?;
    if plan.digest != request.approved {
        return Err(Failure::new(
            Code::PlanChanged,
            "what would change is not what you agreed to any more",
            "look at the new plan and agree again",
        ));
    }
    let receipt = machine.receipt.as_ref();
    let no_rollback = request.no_rollback;
    let batch = Batch { person: &person, choices: &choices, plan: &plan, receipt, root_receipt: receipt, no_rollback };
    let mut transaction = Transaction::begin(tree, Scope::Root, &batch)?;
    transaction.run(0, tell)?;
    transaction.commit()
}

/// Reads a request strictly.
///
/// # Errors
/// When it is too large, not understood, or of another schema.
pub fn read(input: impl Read) -> Result<Request, Failure> {
    let bad = |what: &str| Failure::new(Code::Usage, format!("the root side refuses the request: {what}"), "");
    let mut text = Vec::new();
    input.take(LIMIT + 1).read_to_end(&mut text).map_err(|e| bad("it could not be read").because(e))?;
    if text.len() as u64 > LIMIT {
        return Err(bad("it is too large"));
    }
    let request: Request = serde_json::from_slice(&text).map_err(|e| bad("it is not understood").because(e))?;
    if request.schema != 1 { Err(bad("its schema is not 1")) } else { Ok(request) }
}
