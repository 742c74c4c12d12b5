# SPDX-License-Identifier: GPL-3.0-or-later
"""The tests that exist, by the names under which they run: functions of Qt tests, cases of their lists, tests of ctest, fuzz
targets, parts of packaging/test.sh and the scripts those start."""
import re

ACCESS = re.compile(r"\s*(?:private|public|protected|signals|Q_SIGNALS)\b(.*):\s*$")
NOT_A_TEST = {"init", "cleanup", "initTestCase", "cleanupTestCase", "initMain"}


def test_functions(text):
    """What Qt runs, alone and as `Class::function`: slots without arguments, but for those that prepare rows."""
    found, cls, slots = [], "", False
    for line in text.splitlines():
        if begun := re.match(r"class (\w+)", line):
            cls = begun[1]
        if access := ACCESS.match(line):
            slots = "slots" in access[1].casefold()
        elif line.startswith("};"):
            slots = False
        elif slots and (name := re.match(r" {4,8}void (\w+)\(\)", line)) and name[1] not in NOT_A_TEST:
            found.append((cls, name[1]))
    for cls, name in found:
        if not (name.endswith("_data") and (cls, name[:-len("_data")]) in found):
            yield from (name, f"{cls}::{name}")


def known_tests(root):
    found = set()
    for path in (root / "tests").rglob("*"):
        if path.suffix in (".cpp", ".h"):
            text = path.read_text(encoding="utf-8", errors="replace")
            found.update(test_functions(text))
            found.update(re.findall(r'\bCase<\w+>\{\s*"[^"]*",\s*&\w+::(\w+)\}', text))
        elif path.name == "CMakeLists.txt":
            text = re.sub(r"#[^\n]*", "", path.read_text(encoding="utf-8"))
            found.update(re.findall(r"\bsek_test\(\s*([\w-]+)", text))
            found.update(re.findall(r"\badd_test\(\s*NAME\s+([\w-]+)", text))  # up to a variable in the name
            found.update(f"fuzz_{name}" for name in re.findall(r"^sek_fuzz\((\w+)", text, re.M))
    runner = (root / "packaging/test.sh").read_text(encoding="utf-8")
    found.update(re.findall(r"^part_(\w+)\(\)", runner, re.M))
    found.update(script for script in re.findall(r"\bpackaging/([\w-]+\.sh)\b", re.sub(r"#[^\n]*", "", runner))
                 if (root / "packaging" / script).exists())
    return found
