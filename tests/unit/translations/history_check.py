#!/usr/bin/env python3
"""Every command that can stand in the history has a sentence there: nobody is shown the name of a command.

usage: history_check.py SOURCE_ROOT"""
import pathlib
import re
import sys

root = pathlib.Path(sys.argv[1])
commands = set()
for path in (root / "core" / "domain").rglob("*.cpp"):
    text = path.read_text(encoding="utf-8")
    commands |= set(re.findall(r'book\.add\("(\w+)"', text))
    # Kinds with Add, Edit and Remove; a kind that cannot be removed has no Remove.
    for var, name in re.findall(r'EditableKind (\w+)\{"(\w+)"', text):
        made = re.search(r"addRecordCommands<%s>\(book(, Removable::No)?\)" % var, text)
        if made:
            commands |= {"Add" + name, "Edit" + name} | (set() if made.group(1) else {"Remove" + name})
said = ""
for name in ("history_texts.cpp", "history_attendance.cpp"):
    said += (root / "ui" / "organisations" / name).read_text(encoding="utf-8")
if len(commands) < 60:
    sys.exit(f"only {len(commands)} commands found: the search has lost its way")
missing = sorted(c for c in commands if f'"{c}"' not in said)
for c in missing:
    print(f"{c}: the history has no sentence for it")
print(f"{len(commands)} commands, {len(missing)} without a sentence")
sys.exit(bool(missing))
