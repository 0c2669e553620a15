"""Lays out iEchor.app from what was linked for Macs, and signs it as `src-tauri/bundle/package` has it done on a Mac."""

import dataclasses
import functools
import json
import pathlib
import plistlib
import shutil
import subprocess
import sys

from apple_platform import macho as engine
from apple_platform import models, signing

import macho

TOP = pathlib.Path(__file__).resolve().parents[3]
BUNDLE = TOP / "src-tauri/bundle"
BOTH = ["arm64", "x86_64"]
WINDOW = "iechor-setup-window"


@dataclasses.dataclass
class Program:
    """One program of ours in Contents/MacOS."""

    file: str
    program: str
    package: str
    identifier: str


@functools.cache
def programs():
    """Those of `src-tauri/bundle/programs`; one whose package is not in the workspace yet is named and left out."""
    rows = [line.split() for line in (BUNDLE / "programs").read_text().splitlines()]
    listed = [Program(*row) for row in rows if row and not row[0].startswith("#")]
    there = [each for each in listed if (TOP / "src-tauri/crates" / each.package).is_dir()]
    for each in listed:
        if each not in there:
            print(f"bundle-check: '{each.file}' is left out: the workspace has no package '{each.package}'", file=sys.stderr)
    return there


def info():
    """The app's Info.plist. The real one is made by Tauri, on a Mac: these are the keys that Tauri takes from its
    configuration, and our own file merged into them."""
    from_tauri = json.loads((TOP / "src-tauri/tauri.conf.json").read_text())
    version, mac = from_tauri["version"], from_tauri["bundle"]["macOS"]
    made = {
        "CFBundleDevelopmentRegion": "English",
        "CFBundleDisplayName": from_tauri["productName"],
        "CFBundleExecutable": WINDOW,
        "CFBundleIconFile": "icon.icns",
        "CFBundleIdentifier": from_tauri["identifier"],
        "CFBundleInfoDictionaryVersion": "6.0",
        "CFBundleName": from_tauri["productName"],
        "CFBundlePackageType": "APPL",
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "LSMinimumSystemVersion": mac["minimumSystemVersion"],
        "NSHighResolutionCapable": True,
    }
    return made | plistlib.loads((TOP / "src-tauri/Info.plist").read_bytes())


def lay_out(app, linked):
    """The app, unsigned. What is signed is stripped, as a release is."""
    places = [app / "Contents" / name for name in ("MacOS", "Resources/bin")]
    for place in places:
        place.mkdir(parents=True)
    strip = lambda source, to: subprocess.run(["llvm-strip-14", "-o", to, source], check=True)
    strip(linked / "aarch64-apple-darwin/debug" / WINDOW, places[0] / WINDOW)
    for each in programs():
        strip(linked / each.program, places[0] / each.file)
    shutil.copy(TOP / "assets/icons/icon.icns", app / "Contents/Resources")
    subprocess.run([TOP / "tests/macos/stand-in-tools", places[1]], check=True)
    # One of them is a program for both kinds of Mac, as the real ones are.
    halves = [app.parent / f"tool-{each}" for each in ("aarch64", "x86_64")]
    for half, architecture in zip(halves, ("aarch64", "x86_64")):
        half.write_bytes(engine.create_synthetic(architecture))
    (places[1] / "iechor").unlink()
    engine.create_universal(halves, places[1] / "iechor")
    (places[1] / "iechor").chmod(0o755)
    (app / "Contents/Info.plist").write_bytes(plistlib.dumps(info()))


@dataclasses.dataclass
class How:
    """How one program is signed: hardened, with our entitlements, and under the identifier that Apple's codesign would
    take, unless said otherwise. (Left to itself the engine takes one from the file's name alone.)"""

    identifier: str = None
    flags: tuple = ("runtime",)
    entitlements: pathlib.Path = BUNDLE / "entitlements.plist"
    requirements: pathlib.Path = None

    def settings(self, place):
        return models.PathSettings(
            binary_identifier=self.identifier or (None if place.is_dir() else macho.identifier_by_codesign(place)),
            code_signature_flags=list(self.flags),
            entitlements_xml_file=self.entitlements,
            code_requirements_file=self.requirements,
        )


def sign(place, key, team, how=How(), otherwise=None):
    """Signs one program, or the app with the programs in it; `otherwise` has those of them that are signed in another way."""
    paths = {"@main": how.settings(place)}
    if place.is_dir():
        for each in programs():
            scope = f"Contents/MacOS/{each.file}"
            paths[scope] = (otherwise or {}).get(f"MacOS/{each.file}", How()).settings(place / scope)
    chain = [key]
    while chain[-1].issuer:
        chain.append(chain[-1].issuer)
    signer = models.Signer(pem=models.PemKey(files=[key.key, *(each.certificate for each in chain)]))
    # Like codesign, it is to seal what lies among the resources, and not to sign it.
    signing.sign(place, signer=signer, paths=paths, team_name=team, timestamp_url="none", exclude=["Contents/Resources/**"])
