#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Brings the catalogues up to date with the sources, or says whether they are.

  update.py --lupdate PATH            writes translations/sekretariat_*.ts (new texts come in as unfinished)
  update.py --lupdate PATH --check    changes nothing; exit 1 when an update would add or drop a text

qt_*.ts are not touched: their source texts are Qt's.
"""
import argparse
import pathlib
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

ROOT = pathlib.Path(__file__).resolve().parent.parent
# The folders with texts for people; the include path lets lupdate find the classes, and with them the contexts.
COMMON = ["-silent", "-I", str(ROOT), "-locations", "none", "-no-obsolete", "-extensions", "cpp,h"]
FOLDERS = [str(ROOT / folder) for folder in ("app", "core", "ui")]
CATALOGUES = {"en": ["-pluralonly", "-target-language", "en_GB"],
              "lv": ["-target-language", "lv_LV"],
              "sv": ["-target-language", "sv_SE"],
              "pl": ["-target-language", "pl_PL"]}


def lupdate(tool, language, file):
    command = [tool, *COMMON, *CATALOGUES[language], "-source-language", "en_GB", *FOLDERS, "-ts", str(file)]
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if done.returncode != 0:
        sys.exit(f"lupdate failed:\n{done.stdout}")


def texts(file):
    """The texts of a catalogue as (context, source, disambiguation, plural or not)."""
    found = set()
    for context in ET.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            found.add((context.findtext("name"), message.findtext("source"), message.findtext("comment") or "",
                       message.get("numerus") == "yes"))
    return found


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--lupdate", default="lupdate", help="Qt's lupdate")
    options.add_argument("--check", action="store_true", help="only compare")
    chosen = options.parse_args()
    stale = 0
    for language in CATALOGUES:
        file = ROOT / "translations" / f"sekretariat_{language}.ts"
        if not chosen.check:
            lupdate(chosen.lupdate, language, file)
            continue
        # From nothing, into a folder of its own: neither the state of the clone nor another lupdate's
        # formatting of the file can change the answer.
        with tempfile.TemporaryDirectory() as folder:
            fresh = pathlib.Path(folder) / file.name
            lupdate(chosen.lupdate, language, fresh)
            wanted, present = texts(fresh), texts(file)
        if not wanted:
            sys.exit("lupdate found no text at all in the sources")
        for missing in sorted(wanted - present):
            print(f"{file.name}: missing: {missing[0]}: {missing[1]!r}")
        for spare in sorted(present - wanted):
            print(f"{file.name}: no longer in the sources: {spare[0]}: {spare[1]!r}")
        stale += len(wanted ^ present)
    if stale:
        sys.exit("The catalogues are behind the sources: build the target update-translations and translate.")


if __name__ == "__main__":
    main()
