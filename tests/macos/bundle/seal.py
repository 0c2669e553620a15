"""The seal of an app: every file in it must be the one that was there when it was signed, and no other may be there."""

import hashlib
import plistlib

import macho


def problems(app):
    """What is not as it was sealed; for the main program see `macho.Slice.problems`."""
    contents = app / "Contents"
    listed = plistlib.loads((contents / "_CodeSignature/CodeResources").read_bytes())["files2"]
    main = "MacOS/" + plistlib.loads((contents / "Info.plist").read_bytes())["CFBundleExecutable"]
    # The main program's own signature holds these: its pages, its Info.plist, and the list.
    own = {main, "Info.plist", "_CodeSignature/CodeResources"}
    there = {str(place.relative_to(contents)) for place in contents.rglob("*") if place.is_symlink() or not place.is_dir()}
    found = [f"'{name}' is not sealed" for name in sorted(there - listed.keys() - own)]
    for name, sealed in sorted(listed.items()):
        place = contents / name
        if name not in there:
            found.append(f"'{name}' is gone")
        elif place.is_symlink():
            if sealed.get("symlink") != str(place.readlink()):
                found.append(f"'{name}' leads elsewhere")
        elif "cdhash" in sealed:
            if sealed["cdhash"] not in [part.code_hash for part in macho.read(place)]:
                found.append(f"'{name}' is other code")
        elif hashlib.sha256(place.read_bytes()).digest() != sealed["hash2"]:
            found.append(f"'{name}' differs")
    return found


def as_code(app):
    """The programs that are sealed as code, each with the requirement that the seal holds for it."""
    listed = plistlib.loads((app / "Contents/_CodeSignature/CodeResources").read_bytes())["files2"]
    return {name: sealed.get("requirement") for name, sealed in listed.items() if isinstance(sealed, dict) and "cdhash" in sealed}
