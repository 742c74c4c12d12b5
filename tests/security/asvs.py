#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether docs/asvs-checklist.tsv answers every item of its chapters (SEC-82).   asvs.py SOURCE_FOLDER"""
import pathlib
import re
import sys

from known_tests import known_tests

# How many items of levels 1 and 2 each section of ASVS 5.0.0 has, by the numbers of the items.
SECTIONS = {
    "2.1": "1-3", "2.2": "1-3", "2.3": "1-4", "2.4": "1",
    "6.1": "1-3", "6.2": "1-11", "6.3": "1-3", "6.4": "1-4", "6.5": "1-5", "6.6": "1-3", "6.8": "1-4",
    "7.1": "1-3", "7.2": "1-4", "7.3": "1-2", "7.4": "1-5", "7.5": "1-2", "7.6": "1-2",
    "8.1": "1-2", "8.2": "1-3", "8.3": "1", "8.4": "1",
    "12.1": "1-3", "12.2": "1-2", "12.3": "1-4",
    "14.1": "1-2", "14.2": "1-4", "14.3": "1-3",
    "16.1": "1", "16.2": "1-5", "16.3": "1-4", "16.4": "1-3", "16.5": "1-3",
}
DEVIATIONS = {"6.5.4", "6.6.1", "12.2.2", "16.4.3"}

root = pathlib.Path(sys.argv[1])
wanted = []
for section, numbers in SECTIONS.items():
    first, _, last = numbers.partition("-")
    wanted += [f"{section}.{n}" for n in range(int(first), int(last or first) + 1)]

known = known_tests(root)
bad, seen, deviating, opened = [], [], set(), 0
for number, line in enumerate((root / "docs/asvs-checklist.tsv").read_text(encoding="utf-8").splitlines(), 1):
    if line.startswith("#") or line.startswith("item\t"):
        continue
    cells = line.split("\t")
    if len(cells) != 5:
        bad.append(f"line {number}: five columns")
        continue
    item, level, answer, tests, note = cells
    seen.append(item)
    if level not in ("1", "2"):
        bad.append(f"{item}: level")
    if (answer == "test") != bool(tests):
        bad.append(f"{item}: tests belong to the answer “test”, and to no other")
    bad += [f"{item}: no test named {name}" for name in tests.split() if name not in known]
    if answer in ("reason", "deviation", "open") and not note:
        bad.append(f"{item}: why?")
    if answer not in ("test", "reason", "deviation", "open"):
        bad.append(f"{item}: what is “{answer}”?")
    if answer == "deviation":
        deviating.add(item)
    opened += answer == "open"
if seen != wanted:
    bad.append(f"missing {[w for w in wanted if w not in seen]}, not wanted or twice {[s for s in seen if s not in wanted or seen.count(s) > 1]}, or out of order")
if deviating != DEVIATIONS:
    bad.append(f"deviations are {sorted(deviating)}, named are {sorted(DEVIATIONS)}")
# A file that is named as the place of an answer is there.
text = (root / "docs/asvs-checklist.tsv").read_text(encoding="utf-8")
for place in re.findall(r"\b(?:core|docs|ui|app)/[A-Za-z_/.-]+\.(?:cpp|h|md)", text):
    if not (root / place).is_file():
        bad.append(f"no file {place}")
for line in bad:
    print(line)
print(f"{len(seen)} items, {opened} open, {len(deviating)} deviations")
sys.exit(1 if bad or not seen else 0)
