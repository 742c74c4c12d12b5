#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether docs/security-checklist.tsv is whole and names tests that exist, and whether the windows keep what the locking
builds on (SEC-65).   checklist.py SOURCE_FOLDER"""
import pathlib
import re
import sys

from known_tests import known_tests

root = pathlib.Path(sys.argv[1])
wanted = [f"SEC-{n}" for n in [*range(1, 53), *range(60, 76), *range(80, 84)]] + [f"SYNC-{n}" for n in range(1, 28)]

known = known_tests(root)
bad, seen = [], []
lines = (root / "docs/security-checklist.tsv").read_text(encoding="utf-8").splitlines()
for number, line in enumerate(lines, 1):
    if line.startswith("#") or line.startswith("id\t"):
        continue
    cells = line.split("\t")
    if len(cells) not in (2, 3) or not cells[1]:
        bad.append(f"line {number}: id, tests, note")
        continue
    seen.append(cells[0])
    if cells[1] == "open":
        if len(cells) < 3 or not cells[2]:
            bad.append(f"{cells[0]}: open, but why?")
        continue
    bad += [f"{cells[0]}: no test named {name}" for name in cells[1].split() if name not in known]
if seen != wanted:
    missing = [w for w in wanted if w not in seen]
    bad.append(f"missing {missing}, not wanted or twice {[s for s in seen if s not in wanted or seen.count(s) > 1]}")
# The program locks itself at any moment and deletes its pages (SEC-65): nobody waits in a dialog, whose code would go on there.
waits = re.compile(r"QFileDialog::get|QInputDialog::get|QMessageBox::(?:question|information|warning|critical)|(?:\.|->)exec\(")
for path in sorted((root / "ui").rglob("*.cpp")):
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if waits.search(line):
            bad.append(f"{path.relative_to(root)}:{number}: waits in a dialog; open() it on the heap")
for line in bad:
    print(line)
opened = sum(1 for line in lines if "\topen\t" in line)
print(f"{len(seen)} requirements, {opened} open")
sys.exit(1 if bad or not seen else 0)
