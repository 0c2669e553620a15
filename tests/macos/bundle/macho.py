"""Mach-O files and their code signatures, read independently of the engine that signs here.

The layouts are those of Apple's `mach-o/loader.h`, `mach-o/fat.h` and `kern/cs_blobs.h`. What cannot be read is an error.
"""

import dataclasses
import hashlib
import plistlib
import struct

FAT, MACH_O = 0xCAFEBABE, 0xFEEDFACF
ARCHITECTURES = {0x01000007: "x86_64", 0x0100000C: "arm64"}
SEGMENT, CODE_SIGNATURE, BUILD_VERSION = 0x19, 0x1D, 0x32
# Places in a signature, and the special hashes of a code directory under the same numbers.
DIRECTORY, INFO, REQUIREMENTS, RESOURCES, ENTITLEMENTS, ENTITLEMENTS_DER = 0, 1, 2, 3, 5, 7
ALTERNATES, CMS = range(0x1000, 0x1005), 0x10000
RUNTIME = 0x10000  # CS_RUNTIME: the hardened runtime
HASHES = {1: hashlib.sha1, 2: hashlib.sha256}


class Unreadable(Exception):
    pass


def version(number):
    return f"{number >> 16}.{number >> 8 & 255}"


@dataclasses.dataclass
class Directory:
    """One code directory: what is signed, page by page, and what belongs to it."""

    blob: bytes
    flags: int
    identifier: str
    team: str
    make: object
    special: dict
    pages: list
    page_size: int
    limit: int

    @classmethod
    def read(cls, blob):
        _, _, form, flags, hashes, identifier, specials, count, limit, size, kind, _, page = struct.unpack_from(">9I4B", blob)
        if kind not in HASHES:
            raise Unreadable(f"a code directory has hashes of kind {kind}")
        text = lambda at: blob[at : blob.index(0, at)].decode() if at else ""
        hash_at = lambda slot: blob[hashes + slot * size : hashes + (slot + 1) * size]
        team = struct.unpack_from(">I", blob, 48)[0] if form >= 0x20200 else 0
        special = {slot: hash_at(-slot) for slot in range(1, specials + 1) if any(hash_at(-slot))}
        pages = [hash_at(slot) for slot in range(count)]
        return cls(blob, flags, text(identifier), text(team), HASHES[kind], special, pages, 1 << page, limit)


@dataclasses.dataclass
class Slice:
    """The part of a file for one architecture."""

    architecture: str
    content: bytes
    minimum: str = ""
    info_bytes: bytes = None
    blobs: dict = dataclasses.field(default_factory=dict)
    directories: list = dataclasses.field(default_factory=list)

    @property
    def info(self):
        return plistlib.loads(self.info_bytes) if self.info_bytes else {}

    @property
    def entitlements(self):
        blob = self.blobs.get(ENTITLEMENTS)
        return plistlib.loads(blob[8:]) if blob else {}

    @property
    def cms(self):
        return self.blobs[CMS][8:] if CMS in self.blobs else b""

    @property
    def code_hash(self):
        """How a bundle's seal names it: the first 20 bytes of the hash of its SHA-256 code directory."""
        best = self.directories[-1]
        return best.make(best.blob).digest()[:20]

    def problems(self, resources=None, info=None):
        """What does not agree with the signature. The info and the seal of a bundle come from its files."""
        if not self.directories:
            return ["it is not signed"]
        found = []
        belongs = {REQUIREMENTS: self.blobs.get(REQUIREMENTS), ENTITLEMENTS: self.blobs.get(ENTITLEMENTS)}
        belongs |= {ENTITLEMENTS_DER: self.blobs.get(ENTITLEMENTS_DER), RESOURCES: resources}
        belongs |= {INFO: info if info is not None else self.info_bytes}
        names = {REQUIREMENTS: "requirements", ENTITLEMENTS: "entitlements", RESOURCES: "seal of resources", INFO: "Info.plist"}
        for directory in self.directories:
            pages = range(0, directory.limit, directory.page_size)
            if len(pages) != len(directory.pages):
                found.append("the number of its pages differs")
            for number, (start, wanted) in enumerate(zip(pages, directory.pages)):
                page = self.content[start : min(start + directory.page_size, directory.limit)]
                if directory.make(page).digest() != wanted:
                    found.append(f"page {number} differs")
            for slot in belongs.keys() | directory.special.keys():
                content, name = belongs.get(slot), names.get(slot, f"part {slot}")
                if content is None and slot in directory.special:
                    found.append(f"its {name} is gone")
                elif content is not None and slot not in directory.special:
                    found.append(f"its {name} is not sealed")
                elif content is not None and directory.make(content).digest() != directory.special[slot]:
                    found.append(f"its {name} differs")
        return sorted(set(found))


def read_slice(content):
    magic, processor = struct.unpack_from("<2I", content)
    if magic != MACH_O or processor not in ARCHITECTURES:
        raise Unreadable("it is no 64-bit Mach-O file for a Mac")
    found = Slice(ARCHITECTURES[processor], content)
    count, at = struct.unpack_from("<I", content, 16)[0], 32
    for _ in range(count):
        command, size = struct.unpack_from("<2I", content, at)
        if command == BUILD_VERSION:
            found.minimum = version(struct.unpack_from("<I", content, at + 12)[0])
        elif command == SEGMENT:
            for section in range(struct.unpack_from("<I", content, at + 64)[0]):
                name, _, _, length, offset = struct.unpack_from("<16s16s2QI", content, at + 72 + section * 80)
                if name.rstrip(b"\0") == b"__info_plist":
                    found.info_bytes = content[offset : offset + length]
        elif command == CODE_SIGNATURE:
            read_signature(found, *struct.unpack_from("<2I", content, at + 8))
        at += size
    return found


def read_signature(into, start, size):
    whole = into.content[start : start + size]
    _, _, count = struct.unpack_from(">3I", whole)
    for number in range(count):
        slot, at = struct.unpack_from(">2I", whole, 12 + number * 8)
        into.blobs[slot] = whole[at : at + struct.unpack_from(">I", whole, at + 4)[0]]
    into.directories = [Directory.read(into.blobs[slot]) for slot in (DIRECTORY, *ALTERNATES) if slot in into.blobs]


def read(path):
    """Each part of a file, by architecture."""
    content = path.read_bytes()
    if len(content) < 32:
        raise Unreadable("it is too short")
    if struct.unpack_from(">I", content)[0] != FAT:
        return [read_slice(content)]
    parts = []
    for number in range(struct.unpack_from(">I", content, 4)[0]):
        start, size = struct.unpack_from(">2I", content, 8 + number * 20 + 8)
        parts.append(read_slice(content[start : start + size]))
    return parts


def is_macho(path):
    start = path.read_bytes()[:4]
    return len(start) == 4 and (struct.unpack(">I", start)[0] == FAT or struct.unpack("<I", start)[0] == MACH_O)


def identifier_by_codesign(path):
    """Under which identifier Apple's codesign signs a program that is given none: the CFBundleIdentifier of its embedded
    Info.plist, else the file's name less what follows the last dot (Security's machorep.cpp and diskrep.cpp)."""
    info = read(path)[0].info
    name = path.name
    return info.get("CFBundleIdentifier") or (name.rpartition(".")[0] if "." in name else name)
