//! Properties of the parsers. Each function takes any bytes, and panics if its property does not hold; the property
//! tests and the fuzz targets call them.

use apply::{Interrupted, root};
use model::{Code, Scope};

/// A request is refused as wrong usage, or serialises to the same value again.
pub fn request(text: &[u8]) {
    match root::read(text) {
        Ok(request) => {
            let again = serde_json::to_vec(&request).expect("a request can be written");
            assert_eq!(root::read(&again[..]).expect("what was written is read"), request);
            assert!(text.len() as u64 <= root::LIMIT && request.schema == 1);
        }
        Err(failure) => assert!(failure.code == Code::Usage && !failure.message.is_empty()),
    }
}

/// A receipt is refused with its path and help, or serialises to the same value again; and the same as root's record.
pub fn receipt(text: &[u8]) {
    match plan::records::read_record("/the/record", text) {
        Ok(record) => {
            let again = serde_json::to_vec(&record).expect("a record can be written");
            let read = plan::records::read_record("/", &again).expect("what was written is read");
            assert!(read.receipts == record.receipts && read.revision == record.revision);
        }
        Err(failure) => {
            assert!(matches!(failure.code, Code::BadFile | Code::NewerVersion));
            assert!(failure.message.contains("'/the/record'") && !failure.help.is_empty());
        }
    }
    match plan::records::read_receipt("/the/receipt", text) {
        Ok(receipt) => {
            let again = serde_json::to_vec(&receipt).expect("a receipt can be written");
            assert_eq!(plan::records::read_receipt("/", &again).expect("what was written is read"), receipt);
        }
        Err(failure) => {
            assert!(matches!(failure.code, Code::BadFile | Code::NewerVersion));
            assert!(failure.message.contains("'/the/receipt'") && !failure.help.is_empty());
        }
    }
}

/// A journal is refused with its path and help, or is intact, apart from a commit line that a crash cut off, which does
/// not count.
pub fn journal(text: &[u8]) {
    // A correct checksum does not make the rest correct.
    let head = [text.split(|b| *b == b'\n').next().unwrap_or_default(), b"\n"].concat();
    let summed = format!("{{\"sha256\":\"{}\"}}\n", model::Digest::of_bytes(&head));
    let _ = Interrupted::read(Scope::Root, "/", &[&head, summed.as_bytes()].concat());
    for scope in [Scope::User, Scope::Root] {
        match Interrupted::read(scope, "/the/journal", text) {
            Ok(run) => {
                let mut lines = text.split(|b| *b == b'\n');
                let head = [lines.next().unwrap_or_default(), b"\n"].concat();
                let sum = format!("{{\"sha256\":\"{}\"}}", model::Digest::of_bytes(&head));
                assert_eq!(lines.next(), Some(sum.as_bytes()));
                assert_eq!(run.committed, text.ends_with(b"{\"commit\":true}\n"));
            }
            Err(failure) => {
                assert_eq!(failure.code, Code::BadFile);
                assert!(failure.message.contains("'/the/journal'") && !failure.help.is_empty());
            }
        }
    }
}

/// A frame is refused, or is exactly the encoding of its request.
pub fn frame(bytes: &[u8]) {
    use vmnetd::wire::{HEADER, LIMIT, Request, answer_from, header};
    let asked = Request::from_bytes(bytes);
    if let Ok(request) = &asked {
        assert_eq!(request.to_bytes(), bytes);
        assert_eq!(Request::length(&bytes[..HEADER]), Ok(Some(bytes.len())));
    }
    let Some((head, body)) = bytes.split_first_chunk::<HEADER>() else {
        return assert!(asked.is_err() && Request::length(bytes) == Ok(None));
    };
    match header(*head) {
        Ok((word, length)) => {
            assert!(length <= LIMIT);
            // As an answer: the client does not trust the helper either.
            let answer = answer_from(word, body[..length.min(body.len())].to_vec());
            assert!(answer.is_ok() == (word == 0));
        }
        Err(refusal) => assert!(asked.is_err() && !refusal.text.is_empty()),
    }
}
