#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Says which acceptance cases a test run has proven: every id of acceptance.tsv must stand in the name of a test
function or data row that passed (O_12_… or "O-12 …"), and in none that failed.

  acceptance.py LOG …    LOG is what ctest kept of a run (Testing/Temporary/LastTest.log)
"""
import collections
import pathlib
import re
import sys

RESULT = re.compile(r"^(PASS|FAIL!|XFAIL|XPASS|SKIP|BPASS|BFAIL) *: (\w+)::(.*)$")
ID = re.compile(r"(?<![A-Za-z0-9])(SEC|SYNC|A|C|O)[-_](\d+[a-z]?)(?![0-9A-Za-z])")


def wanted():
    """The ids to prove, and those that wait, with the reason."""
    ids, waiting = [], {}
    for line in (pathlib.Path(__file__).parent / "acceptance.tsv").read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        first, last, reason = (line.split("\t") + ["", ""])[:3]
        letter, low = first.split("-")
        high = last.split("-")[1] if last else low
        for number in range(int(low), int(high) + 1) if high.isdigit() else [low]:  # A-29b stands alone
            if reason:
                waiting[f"{letter}-{number}"] = reason
            else:
                ids.append(f"{letter}-{number}")
    return [i for i in ids if i not in waiting], waiting


def main():
    proofs, failures = collections.defaultdict(list), collections.defaultdict(list)
    for log in sys.argv[1:]:
        for line in pathlib.Path(log).read_text(encoding="utf-8", errors="replace").splitlines():
            found = RESULT.match(line)
            if not found:
                continue
            verdict, test, what = found.groups()
            for letter, number in set(ID.findall(what)):
                (proofs if verdict == "PASS" else failures)[f"{letter}-{number}"].append(f"{test}::{what}")
    ids, waiting = wanted()
    bad = 0
    for i in ids:
        if failures[i]:
            print(f"{i}: FAILED in {failures[i][0]}")
            bad += 1
        elif not proofs[i]:
            print(f"{i}: no test has proven it")
            bad += 1
        else:
            more = f" and {len(proofs[i]) - 1} more" if len(proofs[i]) > 1 else ""
            print(f"{i}: {proofs[i][0]}{more}")
    for i, reason in waiting.items():
        print(f"{i}: waits, {reason}")
    print(f"{len(ids) - bad} of {len(ids)} acceptance cases proven")
    sys.exit(1 if bad else 0)


main()
