#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether docs/third-party.tsv names every foreign part (SEC-81).   third_party.py SOURCE_FOLDER [PROGRAM...]

Every package of the groups Qt, libraries and looks in packaging/packages-debian.txt has a line, every line's package is in that
file, the installed version is the listed one or a later one of its series, and every library that a program needs by name stands in a line.
"""
import pathlib
import re
import shutil
import subprocess
import sys

HOW = {"linked", "static", "headers", "plugin", "data", "font", "build", "unused"}
root = pathlib.Path(sys.argv[1])
bad = []


def stands(listed, installed):
    """Debian mends most libraries in its own revision, and some, as OpenSSL, by the next release of the same series:
    both bring nothing but corrections. What is older or of another series is not what was looked at."""
    upstream = re.sub(r"^\d+:", "", installed)
    if re.match(re.escape(listed) + r"(?!\d)", upstream):
        return True
    numbers = re.fullmatch(r"(\d+\.\d+\.)(\d+)", listed)
    if not numbers:
        return False
    later = re.match(re.escape(numbers[1]) + r"(\d+)(?![\d.])", upstream)
    return bool(later) and int(later[1]) > int(numbers[2])


for listed, installed, good in [("3.0.19", "3.0.19-1~deb12u2", True), ("3.0.19", "3.0.20-1~deb12u2", True),
                                ("3.0.19", "3.0.18-1~deb12u1", False), ("3.0.1", "3.0.19-1", True), ("3.0.19", "3.1.20-1", False),
                                ("3.0.19", "3.0.20.1-1", False), ("72.1", "72.2-3", False), ("72.1", "1:72.1-3+b1", True), ("6.4.2", "6.4.20+dfsg", True)]:
    if stands(listed, installed) != good:
        bad.append(f"the comparison is wrong about {listed} and {installed}")

groups, group = {}, ""
for line in (root / "packaging/packages-debian.txt").read_text(encoding="utf-8").splitlines():
    if line.startswith("#"):
        group = line[1:].strip()
    elif line.strip():
        groups[line.split()[0]] = group

parts = []
for number, line in enumerate((root / "docs/third-party.tsv").read_text(encoding="utf-8").splitlines(), 1):
    if line.startswith("#") or line.startswith("part\t"):
        continue
    cells = line.split("\t")
    if len(cells) != 8 or not all(cells):
        bad.append(f"line {number}: eight columns, none empty")
        continue
    parts.append(cells)

listed = {p[1] for p in parts}
for package, group in groups.items():
    if group in ("Qt", "libraries", "looks") and package not in listed:
        bad.append(f"{package}: no line in docs/third-party.tsv")
for part, package, version, licence, origin, how, sonames, used in parts:
    if package not in groups:
        bad.append(f"{part}: {package} is not in packages-debian.txt")
    if how not in HOW:
        bad.append(f"{part}: what is “{how}”?")
    if not origin.startswith("https://"):
        bad.append(f"{part}: no origin")

if shutil.which("dpkg-query"):
    for part, package, version, *_ in parts:
        found = subprocess.run(["dpkg-query", "-W", "-f", "${Version}", package], capture_output=True, text=True)
        if found.returncode != 0:
            bad.append(f"{package}: not installed, its version cannot be compared")
            continue
        if not stands(version, found.stdout):
            bad.append(f"{part}: version {version}, installed is {found.stdout}")

needed = set()
for program in sys.argv[2:]:
    read = subprocess.run(["readelf", "-d", program], capture_output=True, text=True, check=True).stdout
    needed |= set(re.findall(r"NEEDED.*\[(.+?)\]", read))
known = {name for p in parts for name in p[6].split()}
bad += [f"{name}: linked and not listed" for name in sorted(needed - known)]
if needed:
    for part, package, version, licence, origin, how, sonames, used in parts:
        for name in sonames.split():
            if how == "linked" and name not in needed:
                bad.append(f"{part}: {name} is linked by no program")
            if how == "unused" and name in needed:
                bad.append(f"{part}: {name} is linked, so it is not unused")

for line in bad:
    print(line)
print(f"{len(parts)} parts, {len(needed)} linked libraries looked at")
sys.exit(1 if bad or not parts else 0)
