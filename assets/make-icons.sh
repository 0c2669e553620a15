#!/usr/bin/env bash
# All sizes of the icon, from the one drawing. Needs librsvg2-bin and python3.
set -euo pipefail
cd "$(dirname "$0")"
command -v rsvg-convert >/dev/null || { echo "needs rsvg-convert: apt-get install librsvg2-bin" >&2; exit 1; }
mkdir -p icons
draw() { rsvg-convert -w "$1" -h "$1" icon.svg -o "icons/$2"; }
draw 32 32x32.png
draw 128 128x128.png
draw 256 128x128@2x.png
draw 512 512x512.png
draw 1024 512x512@2x.png
# An .icns is a list of PNG files, each with a four-letter type and its length.
python3 - <<'PY'
import pathlib, struct
parts = [(b"ic11", "32x32.png"), (b"ic07", "128x128.png"), (b"ic13", "128x128@2x.png"), (b"ic09", "512x512.png"), (b"ic10", "512x512@2x.png")]
body = b"".join(kind + struct.pack(">I", 8 + len(data)) + data for kind, name in parts for data in [pathlib.Path("icons", name).read_bytes()])
pathlib.Path("icons/icon.icns").write_bytes(b"icns" + struct.pack(">I", 8 + len(body)) + body)
PY
