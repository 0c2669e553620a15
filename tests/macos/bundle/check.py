"""Signs a complete iEchor.app with throw-away keys and holds it against what set-up, helper and Gatekeeper rely on.

Every check is also seen to fail: the app is changed in the way that the check is for, and must then be refused.
"""

import contextlib
import os
import pathlib
import plistlib
import re
import shutil
import subprocess
import sys
import tempfile

import app
import keys
import macho
import requirement
import seal

TEAM, OTHER_TEAM = "AB12CD34EF", "ZZ98YX76WV"
OLDEST = "13.0"


def fail(*words):
    sys.exit("\n".join(["bundle-check: " + words[0], *words[1:]]))


def said(text):
    print(f"bundle-check: {text}", file=sys.stderr)


class Signed:
    """The app, and who signed it."""

    def __init__(self, folder, linked):
        self.place, self.folder = folder / "iEchor.app", folder
        self.contents = self.place / "Contents"
        self.programs = {f"MacOS/{each.file}": each.identifier for each in app.programs()}
        self.info = app.info()
        self.main = f"MacOS/{app.WINDOW}"
        self.apple, self.foreign = (keys.root(folder, name) for name in ("Stand-in for Apple", "Somebody else"))
        self.authority = keys.authority(folder, "Stand-in for Developer ID", self.apple)
        self.key = keys.application(folder, "iEchor", self.authority, TEAM)
        app.lay_out(self.place, linked)
        self.unsigned = folder / "unsigned.app"
        shutil.copytree(self.place, self.unsigned)
        # As on a Mac: what lies among the resources is only sealed, so it is signed before.
        for tool in self.tools():
            app.sign(tool, self.key, TEAM)
        leftovers = refused_leftovers(self.place)
        if leftovers:
            fail(leftovers)
        app.sign(self.place, self.key, TEAM)

    def tools(self):
        return [each for each in sorted((self.contents / "Resources/bin").iterdir()) if macho.is_macho(each)]

    def code(self, part, info=None):
        return keys.code(part, [self.apple, self.foreign], self.apple, self.folder, info)

    def problems(self):
        """What is not as it must be; nothing is believed because the engine that signed says so."""
        from apple_platform import errors, reading

        found, seal_bytes = [], (self.contents / "_CodeSignature/CodeResources").read_bytes()
        info_bytes = (self.contents / "Info.plist").read_bytes()
        ours = {self.main: self.info["CFBundleIdentifier"], **self.programs}
        tools = {str(each.relative_to(self.contents)): None for each in self.tools()}
        for name, identifier in {**ours, **tools}.items():
            of_app = name == self.main
            parts = macho.read(self.contents / name)
            # The window is linked for one kind of Mac only, since that takes minutes.
            wanted = ["arm64"] if of_app else app.BOTH
            if sorted(part.architecture for part in parts) != wanted:
                found.append(f"'{name}' is not for {' and '.join(wanted)}")
            for part in parts:
                where = f"'{name}' ({part.architecture})"
                found += [f"{where}: {each}" for each in part.problems(*((seal_bytes, info_bytes) if of_app else ()))]
                found += [f"{where}: {each}" for each in unlike(part, identifier, self.info)] if part.directories else []
                if identifier is None and part.directories and part.directories[0].identifier in ours.values():
                    found.append(f"{where}: a tool goes by the identifier of a program of ours")
                elif identifier and part.minimum != OLDEST:
                    found.append(f"{where}: it is for macOS {part.minimum or 'nobody knows which'}, not {OLDEST}")
            try:
                found += [f"'{name}': the engine says: {each}" for each in reading.verify_macho(self.contents / name)]
            except errors.ApplePlatformError as error:
                found.append(f"'{name}': the engine says: {error}")
        if plistlib.loads(info_bytes) != self.info:
            found.append("the app's Info.plist is another")
        missing = self.programs.keys() - seal.as_code(self.place).keys()
        found += [f"'{name}' is not sealed as code" for name in sorted(missing)]
        return found + seal.problems(self.place)


def unlike(part, identifier, info):
    """What a signature says that it must not, or does not say."""
    found = []
    for directory in part.directories:
        if identifier and directory.identifier != identifier:
            found.append(f"it is signed as '{directory.identifier}', not '{identifier}'")
        if directory.team != TEAM:
            found.append(f"its team is '{directory.team}'")
        if not directory.flags & macho.RUNTIME:
            found.append("it has no hardened runtime")
    # None at all: among those that there are, some let others into the process (F 4.8).
    found += [f"it has the entitlement '{name}'" for name in part.entitlements]
    # The main program has the app's.
    if identifier not in (None, info["CFBundleIdentifier"]):
        if part.info.get("CFBundleIdentifier") != identifier:
            found.append(f"its own Info.plist does not say that it is '{identifier}'")
        if part.info.get("CFBundleVersion") != info["CFBundleVersion"]:
            found.append(f"its own Info.plist has version '{part.info.get('CFBundleVersion')}', not '{info['CFBundleVersion']}'")
    return found


def refused_leftovers(place):
    done = subprocess.run([app.BUNDLE / "refuse-leftovers", place], capture_output=True, text=True, check=False)
    return "" if done.returncode == 0 else done.stderr


@contextlib.contextmanager
def content(place, change):
    """A file has other content for as long as this lasts."""
    before = place.read_bytes()
    place.write_bytes(change(before))
    yield
    place.write_bytes(before)


@contextlib.contextmanager
def more(place, text="", attribute=None, mode=0o644):
    """There is one file more, or one with an attribute, for as long as this lasts."""
    there = place.exists()
    if not there:
        place.write_text(text)
    before = place.stat().st_mode
    place.chmod(mode)
    if attribute:
        os.setxattr(place, attribute, b"0081;00000000;Browser;")
    yield
    if attribute:
        os.removexattr(place, attribute)
    place.chmod(before)
    if not there:
        place.unlink()


@contextlib.contextmanager
def less(place):
    before = place.read_bytes()
    place.unlink()
    yield
    place.write_bytes(before)
    place.chmod(0o755)


@contextlib.contextmanager
def signed_otherwise(signed, name, change=lambda before: before, **how):
    """One program has other content, or is signed in another way, in an app that is signed around it as always."""
    kept = signed.folder / "kept.app"
    signed.place.rename(kept)
    shutil.copytree(signed.unsigned, signed.place)
    place = signed.contents / name
    place.write_bytes(change(place.read_bytes()))
    otherwise = {name: app.How(**how)}
    for tool in signed.tools():
        app.sign(tool, signed.key, TEAM, otherwise.get(str(tool.relative_to(signed.contents)), app.How()))
    app.sign(signed.place, signed.key, TEAM, otherwise=otherwise)
    yield
    shutil.rmtree(signed.place)
    kept.rename(signed.place)


def flipped(at):
    return lambda before: before[:at] + bytes([before[at] ^ 1]) + before[at + 1 :]


def line_more(before):
    return before + b"\n"


def older_system(before):
    """The first part says that it is for macOS 10.12."""
    at = before.index((0x32).to_bytes(4, "little") + (32).to_bytes(4, "little") + (1).to_bytes(4, "little"))
    return before[: at + 12] + (10 << 16 | 12 << 8).to_bytes(4, "little") + before[at + 16 :]


def see_it_fail(signed):
    """Each change must be noticed, in these words."""
    contents, helper = signed.contents, "MacOS/com.iechor.vmnetd"
    tool, entitlements = contents / "Resources/bin/kubectl", signed.folder / "debugged.plist"
    entitlements.write_bytes(plistlib.dumps({"com.apple.security.get-task-allow": True}))
    middle = (contents / helper).stat().st_size // 4
    other = (contents / "MacOS/iechor-setup").read_bytes()
    changes = [
        *(("one byte of a program", "differs", content(contents / name, flipped(middle))) for name in [signed.main, *signed.programs]),
        ("one byte of a tool", "'Resources/bin/kubectl' differs", content(tool, flipped(3))),
        ("one byte of the icon", "icon.icns' differs", content(contents / "Resources/icon.icns", flipped(99))),
        ("a byte more in the app's Info.plist", "its Info.plist differs", content(contents / "Info.plist", line_more)),
        ("a byte more in the seal", "its seal of resources differs", content(contents / "_CodeSignature/CodeResources", line_more)),
        ("a file more", "is not sealed", more(contents / "Resources/more")),
        ("a program more", "is not sealed", more(contents / "MacOS/more")),
        ("a tool less", "is gone", less(tool)),
        ("another program of ours in its place", "is other code", content(contents / helper, lambda _: other)),
        ("the engine's own idea of the identifier", "is signed as 'com.iechor'", signed_otherwise(signed, helper, identifier="com.iechor")),
        ("no hardened runtime", "has no hardened runtime", signed_otherwise(signed, helper, flags=[])),
        ("a debugger let in", "get-task-allow", signed_otherwise(signed, helper, entitlements=entitlements)),
        ("built for an older macOS", "for macOS 10.12", signed_otherwise(signed, helper, change=older_system)),
        ("a tool under our identifier", "a tool goes by", signed_otherwise(signed, "Resources/bin/iechor", identifier="iechor-setup")),
    ]
    for what, words, change in changes:
        with change:
            found = signed.problems()
        if not any(words in each for each in found):
            fail(f"{what} was not noticed: expected '{words}'", *found)
    before_signing = [
        ("what macOS keeps beside a file", "leftover", more(contents / "Resources/bin/._kubectl")),
        ("the Finder's notes", "leftover", more(contents / "Resources/.DS_Store")),
        ("a tool in quarantine", "com.apple.quarantine", more(tool, attribute="user.com.apple.quarantine", mode=0o755)),
        ("a tool that everybody may write", "a mode that lets", more(tool, mode=0o777)),
    ]
    for what, words, change in before_signing:
        with change:
            found = refused_leftovers(signed.place)
        if words not in found:
            fail(f"{what} was not refused before signing: {found}")
    if found := signed.problems() or refused_leftovers(signed.place):
        fail("the app was not put back as it was:", *found)
    said(f"{len(changes)} changes of the signed app were noticed, {len(before_signing)} leftovers refused before signing")


def text_of(*identifiers):
    """The requirement, as the helper's own code makes it."""
    command = ["cargo", "run", "--locked", "-q", "-p", "vmnetd", "--example", "requirement", "--", TEAM, *identifiers]
    done = subprocess.run(command, cwd=app.TOP, capture_output=True, text=True, check=False)
    if done.returncode:
        fail("the requirement cannot be had:", done.stderr)
    return done.stdout.strip()


def requirements(signed):
    """The requirement holds for what we sign, and for nothing else; each case is really signed."""
    for wrong in ("anchor trusted", "identifier", 'identifier "a" b', 'info[V] ~ "1"', "(anchor apple generic", 'certificate 1[x] = "y"'):
        try:
            fail(f"'{wrong}' was read as {requirement.parse(wrong)}")
        except SyntaxError:
            pass
    newer = requirement.parse('info[V] >= "0.9.0"')
    for version, wanted in (("0.10.0", True), ("0.9.0", True), ("0.8.99", False), (None, False)):
        if requirement.holds(newer, requirement.Code("", {"V": version}, [], True)) != wanted:
            fail(f"version '{version}' is not compared as numbers")

    helper = "com.iechor.vmnetd"
    clients = requirement.parse(text_of())
    tree = requirement.parse(text_of(helper))
    part = lambda name: macho.read(signed.contents / name)[0]
    cases = []
    for name, identifier in {signed.main: signed.info["CFBundleIdentifier"], **signed.programs}.items():
        own = requirement.parse(text_of(identifier))
        for each in macho.read(signed.contents / name):
            code = signed.code(each, signed.info if name == signed.main else None)
            cases.append((f"'{name}', its own", own, code, True))
        cases.append((f"'{name}', as a client", clients, code, identifier in (signed.info["CFBundleIdentifier"], "iechor-setup")))
    for tool in signed.tools():
        cases.append((f"the tool '{tool.name}', as a client", clients, signed.code(macho.read(tool)[0]), False))

    unmarked = keys.authority(signed.folder, "Another authority", signed.apple, marked=False)
    foreign = keys.authority(signed.folder, "A foreign authority", signed.foreign)
    issued = lambda name, by, team=TEAM, marked=True: keys.application(signed.folder, name, by, team, marked)
    version = f"<string>{signed.info['CFBundleVersion']}</string>".encode()
    older = re.sub(rb"[0-9]", b"0", version)
    others = [
        ("another identifier", ("identifier",), {"identifier": "com.iechor.other"}),
        ("another team", ("subject", 0), {"key": issued("Other", signed.authority, OTHER_TEAM), "team": OTHER_TEAM}),
        ("another team that claims ours", ("subject", 0), {"key": issued("Liar", signed.authority, OTHER_TEAM)}),
        ("a certificate that is not for Developer ID", ("field", 0), {"key": issued("Developer", signed.authority, marked=False)}),
        ("an authority that is not for Developer ID", ("field", 1), {"key": issued("Elsewhere", unmarked)}),
        ("a root that is not Apple's", ("apple generic",), {"key": issued("Foreign", foreign)}),
        ("an older version", ("info",), {"change": lambda before: before.replace(version, older)}),
    ]
    for what, clause, how in others:
        place = signed.folder / helper
        change, key, team = how.pop("change", lambda before: before), how.pop("key", signed.key), how.pop("team", TEAM)
        place.write_bytes(change((signed.contents / f"MacOS/{helper}").read_bytes()))
        app.sign(place, key, team, app.How(**how))
        code = signed.code(macho.read(place)[0])
        cases.append((what, tree, code, False))
        # For this reason and no other.
        if [each[: len(clause)] for each in requirement.unmet(tree, code)] != [clause]:
            fail(f"{what}: not met are {requirement.unmet(tree, code)}")
    cases.append(("an app of an older version", clients, signed.code(part(signed.main), {**signed.info, "CFBundleVersion": "0.0.0"}), False))
    for what, of, code, wanted in cases:
        if requirement.holds(of, code) != wanted:
            fail(f"the requirement is {'not met' if wanted else 'met'} by {what}: {code}")
    said(f"the requirement holds for ours ({sum(case[3] for case in cases)} cases) and for no other ({sum(not case[3] for case in cases)} cases)")

    # The compiled one is read back by the engine: it writes what it finds in a program into the seal of the app around it.
    compiled = signed.folder / "requirement"
    compiled.write_bytes(requirement.compiled(tree))
    with signed_otherwise(signed, f"MacOS/{helper}", requirements=compiled):
        again = seal.as_code(signed.place)[f"MacOS/{helper}"]
    if requirement.parse(re.sub(r"/\*.*?\*/", "", again)) != tree:
        fail("the compiled requirement is read back as another:", again)
    said("compiled, and read back by apple-codesign, it is the same")


def main(linked):
    with tempfile.TemporaryDirectory(prefix="bundle-check-") as folder:
        signed = Signed(pathlib.Path(folder), pathlib.Path(linked))
        if found := signed.problems():
            fail("the signed app is not as it must be:", *found)
        said(f"signed and checked: {', '.join([signed.main, *signed.programs])}")
        see_it_fail(signed)
        requirements(signed)
    said("proven: identifiers, hardened runtime, no entitlements, macOS 13.0, versions, every page and every file sealed,")
    said("  who signed, and that our requirement means what it says. Only a Mac can show: that Tauri and Apple's codesign make")
    said("  the same of it, notarisation and stapling, Gatekeeper, the Installer, and how macOS itself evaluates the requirement")


main(*sys.argv[1:])
