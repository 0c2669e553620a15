"""Code requirements: reads Apple's requirement language, compiles it to the binary form, and evaluates it.

The grammar is that of Apple's Security framework (`requirements.grammar`), as far as this project uses it: `or`, `and`,
`!`, parentheses, `identifier`, `anchor apple generic`, `certificate SLOT[KEY] MATCH` and `info[KEY] MATCH`. Anything else
is an error, so that a requirement cannot come to hold a clause that was not looked at here. `and` binds closer than `or`.
"""

import dataclasses
import re
import struct

REQUIREMENT = 0xFADE0C00
# Security's requirement.h: ExprOp and MatchOperation.
OPERATIONS = {"identifier": 2, "and": 6, "or": 7, "not": 9, "info": 10, "subject": 11, "field": 14, "apple generic": 15}
MATCHES = {"exists": 0, "=": 1, "<": 5, ">": 6, "<=": 7, ">=": 8}
WORD = re.compile(r'\s*(?:"(?P<text>[^"\\]*)"|(?P<word>[A-Za-z0-9_.\-]+)|(?P<sign><=|>=|[()\[\]=!<>])|(?P<end>\Z))')


@dataclasses.dataclass
class Certificate:
    """What a requirement can ask of a certificate: the attributes of its subject, and which extensions it has."""

    subject: dict
    extensions: set


@dataclasses.dataclass
class Code:
    """What a requirement is evaluated against. The leaf comes first in the chain, the root last."""

    identifier: str
    info: dict
    chain: list
    apple: bool  # whether the chain ends at a root of Apple's


def words(text):
    at, found = 0, []
    while True:
        match = WORD.match(text, at)
        if not match:
            raise SyntaxError(f"not understood: '{text[at:]}'")
        at = match.end()
        if match["end"] is not None:
            return found
        found.append((match.lastgroup, match[match.lastgroup]))


class Parser:
    def __init__(self, text):
        self.rest = words(text)

    def is_next(self, *signs):
        return bool(self.rest) and self.rest[0][0] != "text" and self.rest[0][1] in signs

    def take(self, kind=None, value=None):
        if not self.rest:
            raise SyntaxError(f"it ends where {value or kind or 'more'} is expected")
        found = self.rest.pop(0)
        if (kind and found[0] != kind) or (value and found[1] != value):
            raise SyntaxError(f"'{found[1]}' stands where {value or kind} is expected")
        return found[1]

    def either(self):
        left = self.both()
        while self.is_next("or"):
            self.take()
            left = ("or", left, self.both())
        return left

    def both(self):
        left = self.one()
        while self.is_next("and"):
            self.take()
            left = ("and", left, self.one())
        return left

    def one(self):
        if self.is_next("("):
            self.take()
            inner = self.either()
            self.take("sign", ")")
            return inner
        if self.is_next("!"):
            self.take()
            return ("not", self.one())
        name = self.take("word")
        if name == "identifier":
            if self.is_next("="):
                self.take()
            return ("identifier", self.take("text"))
        if name == "anchor":
            self.take("word", "apple")
            self.take("word", "generic")
            return ("apple generic",)
        if name == "info":
            return ("info", self.key(), *self.match())
        if name in ("certificate", "cert"):
            slot = self.take("word")
            if slot not in ("leaf", "root") and not slot.isdigit():
                raise SyntaxError(f"'{slot}' is no place in a chain")
            slot = {"leaf": 0, "root": -1}[slot] if not slot.isdigit() else int(slot)
            key = self.key()
            kind, _, rest = key.partition(".")
            if kind not in ("field", "subject") or not rest:
                raise SyntaxError(f"'{key}' of a certificate is not looked at here")
            return (kind, slot, key if kind == "subject" else rest, *self.match())
        raise SyntaxError(f"'{name}' is not looked at here")

    def key(self):
        self.take("sign", "[")
        key = self.take("word")
        self.take("sign", "]")
        return key

    def match(self):
        if self.is_next("=", "<", ">", "<=", ">="):
            return (self.take(), self.take("text"))
        if self.is_next("exists"):
            self.take()
        return ("exists", None)


def parse(text):
    parser = Parser(text)
    tree = parser.either()
    if parser.rest:
        raise SyntaxError(f"'{parser.rest[0][1]}' stands after its end")
    return tree


def data(content):
    return struct.pack(">I", len(content)) + content + b"\0" * (-len(content) % 4)


def object_identifier(dotted):
    first, second, *rest = (int(part) for part in dotted.split("."))
    out = bytes([first * 40 + second])
    for number in rest:
        groups = [number & 127]
        while number := number >> 7:
            groups.append(number & 127 | 128)
        out += bytes(reversed(groups))
    return out


def expression(tree):
    kind, *rest = tree
    operation = struct.pack(">I", OPERATIONS[kind])
    if kind in ("and", "or", "not"):
        return operation + b"".join(expression(part) for part in rest)
    if kind == "apple generic":
        return operation
    if kind == "identifier":
        return operation + data(rest[0].encode())
    *where, how, value = rest
    match = struct.pack(">I", MATCHES[how]) + (data(value.encode()) if value is not None else b"")
    if kind == "info":
        return operation + data(where[0].encode()) + match
    slot, key = where
    return operation + struct.pack(">i", slot) + data(object_identifier(key) if kind == "field" else key.encode()) + match


def compiled(tree):
    """One requirement, as a blob."""
    body = struct.pack(">I", 1) + expression(tree)
    return struct.pack(">II", REQUIREMENT, 8 + len(body)) + body


def numerically(text):
    """How Apple orders versions: CFStringCompare with kCFCompareNumerically (Security's reqinterp.cpp)."""
    return [(0, int(part), "") if part.isdigit() else (1, 0, part) for part in re.split(r"(\d+)", text) if part]


def matches(how, wanted, found):
    if how == "exists":
        return found is not None
    if not isinstance(found, str):
        return False
    left, right = numerically(found), numerically(wanted)
    return {"=": found == wanted, "<": left < right, ">": left > right, "<=": left <= right, ">=": left >= right}[how]


def holds(tree, code):
    kind, *rest = tree
    if kind == "and":
        return holds(rest[0], code) and holds(rest[1], code)
    if kind == "or":
        return holds(rest[0], code) or holds(rest[1], code)
    if kind == "not":
        return not holds(rest[0], code)
    if kind == "apple generic":
        return code.apple
    if kind == "identifier":
        return code.identifier == rest[0]
    if kind == "info":
        key, how, wanted = rest
        return matches(how, wanted, code.info.get(key))
    slot, key, how, wanted = rest
    if not -len(code.chain) <= slot < len(code.chain):
        return False
    certificate = code.chain[slot]
    found = certificate.subject.get(key.partition(".")[2]) if kind == "subject" else "" if key in certificate.extensions else None
    return matches(how, wanted, found)


def unmet(tree, code):
    """Those of the clauses joined by `and` that do not hold."""
    if tree[0] == "and":
        return unmet(tree[1], code) + unmet(tree[2], code)
    return [] if holds(tree, code) else [tree]
