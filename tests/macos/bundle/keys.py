"""Throw-away keys and certificates with the marks that Apple's have, and what a signature made with them says.

They are made anew at each run, in a folder that is removed; nothing that is given to anybody is signed with them.
"""

import dataclasses
import pathlib
import re
import subprocess

from requirement import Certificate, Code

# Apple's marks: on the authority for Developer ID, and on a certificate for Developer ID Application (F 4.7).
AUTHORITY, APPLICATION = "1.2.840.113635.100.6.2.6", "1.2.840.113635.100.6.1.13"
MAY_ISSUE = ["basicConstraints=critical,CA:TRUE", "keyUsage=critical,keyCertSign,cRLSign"]
MAY_SIGN = ["basicConstraints=critical,CA:FALSE", "keyUsage=critical,digitalSignature", "extendedKeyUsage=critical,codeSigning"]


def openssl(*words, stdin=None):
    done = subprocess.run(["openssl", *map(str, words)], input=stdin, capture_output=True, check=False)
    if done.returncode:
        raise RuntimeError(f"openssl {words[0]} failed: {done.stderr.decode().strip()}")
    return done.stdout.decode()


@dataclasses.dataclass
class Issued:
    """A certificate, its key, and who issued it."""

    key: pathlib.Path
    certificate: pathlib.Path
    issuer: "Issued" = None


def issue(folder, name, subject, extensions, issuer=None):
    key, certificate, request, settings = (folder / f"{name}.{kind}" for kind in ("key", "crt", "csr", "cnf"))
    settings.write_text("\n".join(extensions) + "\n")
    openssl("req", "-new", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", request, "-subj", subject)
    by = ("-CA", issuer.certificate, "-CAkey", issuer.key) if issuer else ("-signkey", key)
    openssl("x509", "-req", "-in", request, *by, "-days", "2", "-sha256", "-extfile", settings, "-out", certificate)
    return Issued(key, certificate, issuer)


def root(folder, name):
    return issue(folder, name, f"/C=US/O=Nobody/CN={name}", MAY_ISSUE)


def authority(folder, name, by, marked=True):
    return issue(folder, name, f"/C=US/O=Nobody/CN={name}", MAY_ISSUE + [f"{AUTHORITY}=DER:05:00"] * marked, by)


def application(folder, name, by, team, marked=True):
    subject = f"/UID={team}/CN=Developer ID Application: {name} ({team})/OU={team}/O=Nobody/C=US"
    return issue(folder, name, subject, MAY_SIGN + [f"{APPLICATION}=critical,DER:05:00"] * marked, by)


def names(certificate):
    """Subject and issuer of a certificate, as dictionaries."""
    said = openssl("x509", "-noout", "-subject", "-issuer", "-nameopt", "sep_multiline,sname,utf8", stdin=certificate)
    subject, _, issuer = said.partition("issuer=")
    return [dict(re.findall(r"^ +(\w+)=(.*)$", text, re.M)) for text in (subject, issuer)]


def extensions(certificate):
    """The extensions that openssl has no name for: Apple's."""
    return set(re.findall(r"^ +(\d+(?:\.\d+){3,}):", openssl("x509", "-noout", "-text", stdin=certificate), re.M))


def signed_by(part, roots, folder):
    """The chain of who signed a part of a file, leaf first. openssl proves that the signature is for this code directory and
    that the chain ends at one of the roots; any other signature is an error."""
    signature, content, known, signer, held = (folder / name for name in ("cms", "content", "known", "signer", "held"))
    signature.write_bytes(part.cms)
    content.write_bytes(part.directories[0].blob)
    known.write_bytes(b"".join(each.certificate.read_bytes() for each in roots))
    openssl(
        *("cms", "-verify", "-binary", "-inform", "DER", "-in", signature, "-content", content, "-CAfile", known),
        *("-purpose", "any", "-ignore_critical", "-signer", signer, "-certsout", held, "-out", "/dev/null"),
    )
    rest = re.findall(rb"-----BEGIN.*?END CERTIFICATE-----\n", held.read_bytes() + known.read_bytes(), re.S)
    chain = [signer.read_bytes()]
    while True:
        subject, issuer = names(chain[-1])
        if subject == issuer:
            return chain
        chain.append(next(each for each in rest if names(each)[0] == issuer))


def code(part, roots, apple, folder, info=None):
    """What a requirement is evaluated against, as the signature itself says it; `apple` is the root that stands for Apple's."""
    chain = signed_by(part, roots, folder)
    ends_at_apple = chain[-1].strip() == apple.certificate.read_bytes().strip()
    certificates = [Certificate(names(each)[0], extensions(each)) for each in chain]
    return Code(part.directories[0].identifier, part.info if info is None else info, certificates, ends_at_apple)
