"""Fills SQLite tables with the columns of osquery's from a simulated Mac, and runs the queries of a pack on them.

    tables.py MAC PACK TEAM     prints {query: rows} as JSON

The columns, and what is in them, are as the specifications and the source of osquery have it: `file` follows a link for all
but `symlink` and `symlink_target_path`; `plist` and `preferences` have texts. A simulated Mac has no signatures: a program
counts as signed if it is the one in the app.
"""

import json
import os
import plistlib
import sqlite3
import stat
import sys

MAC, PACK, TEAM = sys.argv[1:]
TABLES = {
    "file": "path directory filename inode uid gid mode size mtime symlink type symlink_target_path",
    "launchd": "path name label program run_at_load keep_alive disabled username program_arguments",
    "launchd_overrides": "label key value uid path",
    "plist": "key subkey value path",
    "managed_policies": "domain uuid name value username manual",
    "preferences": "domain key subkey value forced username host",
    "signature": "path arch signed identifier cdhash team_identifier authority",
}
APP = "com.iechor.desktop"
db = sqlite3.connect(":memory:")
for table, columns in TABLES.items():
    db.execute(f"CREATE TABLE {table} ({', '.join(columns.split())})")


def add(table, **row):
    names = ", ".join(row)
    db.execute(f"INSERT INTO {table} ({names}) VALUES ({', '.join('?' * len(row))})", list(row.values()))


def real(path):
    """Where a path of the Mac is here."""
    top = path.split("/")[1]
    return MAC + ("/private" if top in ("var", "etc", "tmp") else "") + path


def text(value):
    return ("1" if value else "0") if isinstance(value, bool) else str(value)


def read(path):
    try:
        with open(real(path), "rb") as file:
            return plistlib.load(file)
    except FileNotFoundError:
        return {}


KINDS = {stat.S_IFREG: "regular", stat.S_IFDIR: "directory", stat.S_IFLNK: "symlink", stat.S_IFSOCK: "socket"}


def add_file(path):
    link = os.lstat(real(path))
    row = {"symlink": 0, "symlink_target_path": ""}
    of = link
    if stat.S_ISLNK(link.st_mode):
        target = os.readlink(real(path))
        row = {"symlink": 1, "symlink_target_path": target}
        if target.startswith("/") and os.path.exists(real(target)):
            of = os.stat(real(target))
    add("file", path=path, directory=os.path.dirname(path), filename=os.path.basename(path), inode=of.st_ino,
        uid=of.st_uid, gid=of.st_gid, mode=f"0{stat.S_IMODE(of.st_mode):o}", size=of.st_size, mtime=int(of.st_mtime),
        type=KINDS.get(stat.S_IFMT(of.st_mode), "unknown"), **row)


FOLDERS = ["/usr/local/bin", "/Applications/iEchor.app/Contents/Resources/bin", "/Applications/iEchor.app/Contents/MacOS",
           "/var/run", "/Library/LaunchDaemons", "/Library/PrivilegedHelperTools",
           f"/Library/Application Support/{APP}/setup"]
for folder in FOLDERS:
    if os.path.isdir(real(folder)):
        for name in os.listdir(real(folder)):
            add_file(f"{folder}/{name}")

for name in os.listdir(real("/Library/LaunchDaemons")):
    path = f"/Library/LaunchDaemons/{name}"
    job = read(path)
    add("launchd", path=path, name=name, label=job.get("Label", ""), program=job.get("Program", ""),
        run_at_load=text(job.get("RunAtLoad", "")), keep_alive=text(job.get("KeepAlive", "")),
        disabled=text(job.get("Disabled", "")), username=job.get("UserName", ""),
        program_arguments=" ".join(job.get("ProgramArguments", [])))

# What launchd does not start, in the file where macOS keeps it.
try:
    with open(f"{MAC}/simulated-launchd.json", encoding="utf-8") as file:
        disabled = json.load(file)["disabled"]
except FileNotFoundError:
    disabled = []
for label in disabled:
    add("plist", key=label, subkey="", value="1", path="/var/db/com.apple.xpc.launchd/disabled.plist")

summary = f"/Library/Application Support/{APP}/setup/summary.plist"
for key, value in read(summary).items():
    add("plist", key=key, subkey="", value=text(value), path=summary)

# Scalars at the top level alone have a value.
for username in ["", *(os.listdir(real("/Users")) if os.path.isdir(real("/Users")) else [])]:
    folder = "/Library/Managed Preferences" + (f"/{username}" if username else "")
    for key, value in read(f"{folder}/{APP}.plist").items():
        value = text(value) if isinstance(value, (bool, int, str)) else ""
        add("managed_policies", domain=APP, uuid="", name=key, value=value, username=username, manual=0)
        add("preferences", domain=APP, key=key, subkey="", value=value, forced=1, username=username, host="any")
for key, value in read(f"/Library/Preferences/{APP}.plist").items():
    add("preferences", domain=APP, key=key, subkey="", value=text(value), forced=0, username="", host="any")

for name in ["com.iechor.vmnetd", "com.iechor.socket"]:
    path = f"/Library/PrivilegedHelperTools/{name}"
    if os.path.exists(real(path)):
        with open(real(path), "rb") as one, open(real(f"/Applications/iEchor.app/Contents/MacOS/{name}"), "rb") as other:
            signed = one.read() == other.read()
        add("signature", path=path, arch="arm64", signed=int(signed), identifier=name if signed else "",
            cdhash="", team_identifier=TEAM if signed else "", authority="")

with open(PACK, encoding="utf-8") as file:
    queries = json.load(file)["queries"]
db.row_factory = sqlite3.Row
print(json.dumps({name: [dict(row) for row in db.execute(query["query"])] for name, query in queries.items()}))
