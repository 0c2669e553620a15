//! A failure as part of another text.

use std::io::Error;

use crate::{Failure, Said, SaidValue, refused::said_of, said};

impl Said {
    /// What an error of the system says.
    pub fn of_io(error: &Error) -> Self {
        said_of(error).unwrap_or_else(|| said!("cause-said", text = error.to_string()))
    }
}

impl Failure {
    /// What happened and why, as one message.
    pub fn told(&self) -> Said {
        let cause = |(index, text): (usize, &String)| value(self.said.causes.get(index).and_then(Option::as_ref), text);
        let causes = self.causes.iter().enumerate().map(cause);
        let why = causes.rev().reduce(|why, what| said!("cause-after", what = what, why = why).into());
        match (value(self.said.message.as_ref(), &self.message), why) {
            (message, Some(why)) => said!("cause-after", what = message, why = why),
            (SaidValue::Said(said), None) => *said,
            (text, None) => said!("cause-said", text = text),
        }
    }

    /// The same, in the language of this process.
    pub fn told_text(&self) -> String {
        self.told().text()
    }

    /// With another failure as the cause, and its causes.
    #[must_use]
    pub fn because_of_all(mut self, other: &Failure) -> Self {
        self.said.causes.resize(self.causes.len(), None);
        self.causes.push(other.message.clone());
        self.said.causes.push(other.said.message.clone());
        self.causes.extend_from_slice(&other.causes);
        self.said.causes.extend_from_slice(&other.said.causes);
        self
    }

    /// What to do, as a value of another message; `None` if there is nothing to say.
    pub fn help_value(&self) -> Option<SaidValue> {
        (!self.help.is_empty()).then(|| value(self.said.help.as_ref(), &self.help))
    }
}

fn value(said: Option<&Said>, text: &str) -> SaidValue {
    said.map_or_else(|| text.into(), |said| said.clone().into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Code;

    #[test]
    fn what_happened_and_why_is_one_message_in_english_as_the_failure_is_displayed() {
        let mut failure = Failure::of(Code::Cancelled, said!("failure-cancelled"));
        for why in ["first", "second", "third"] {
            assert_eq!(failure.told().english(), failure.to_string());
            failure = failure.because_of(said!("cause-said", text = why));
        }
        assert_eq!(failure.told().english(), failure.to_string());
    }

    #[test]
    fn a_failure_that_is_a_cause_keeps_its_own_causes_behind_it() {
        let inner =
            Failure::of(Code::Lost, said!("failure-denied")).because("b").because_of(said!("failure-cancelled"));
        let outer = Failure::of(Code::Io, said!("failure-timed_out")).because("a").because_of_all(&inner);
        let (denied, cancelled) = (said!("failure-denied"), said!("failure-cancelled"));
        assert_eq!(outer.causes, ["a", &denied.english(), "b", &cancelled.english()]);
        assert_eq!(outer.said.causes, [None, Some(denied), None, Some(cancelled)]);
    }
}
