#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the catalogues as a careful editor would and lists what breaks the house's rules of language.

  check.py FOLDER      the folder with *.ts, glossary.tsv, exceptions.tsv and words-LANG.txt

Every rule has a name; exceptions.tsv lets one text off one rule, with a reason, and an exception that is no longer needed
is an error itself. Exit 1 when anything was found.
"""
import csv
import pathlib
import re
import subprocess
import sys
import xml.etree.ElementTree as ET

LANGUAGES = {"lv": 3, "sv": 2, "pl": 3}
DICTIONARY = {"lv": "lv_LV", "sv": "sv_SE", "pl": "pl_PL"}
LETTERS = {"lv": "", "sv": "åäö", "pl": ""}
QUOTES = {"lv": "“”‘’", "sv": "”’", "pl": "„”«»’"}
ALL_QUOTES = "“”„‘’‚«»"
BANNED = {
    "lv": r"\b[Pp]ielietot|[Cc]entrmezgl|\b[Tt]u\b|[Mm]ājas ?lap|\bJūs\b(?<!^Jūs)",
    "sv": r"[Hh]emsid|\b[Nn]av(?:ets?)?\b|\b[Mm]ail|(?<!^)\bNi\b|\bSMS\b",
    "pl": r"[Zz]achowaj\b|\b[Ww](?:ęzeł|ęzł|ęźle)|[Uu]poważnion\w+ użytkowni|konto logowania UE|\bPan\w{0,2}\b|\w(?:łeś|łaś)\b|\bHub\b",
}
ENGLISH = re.compile(r"\b(the|and|of|with|is|are|your|not|this)\b", re.IGNORECASE)
PLACES = re.compile(r"%(?:L?\d|L?n)")
TAGS = re.compile(r"</?\w+[^>]*>")
ENDINGS = ".:?!…"
# How long a text of a context may be, without `&`. The first row whose context and source pattern fit counts.
LENGTHS = (
    ("sek::OrganisationsModel", r".", 24),
    ("sek::MainWindow", r"^&?\w*&?\w+$", 34),
    ("Choice", r".", 46),
    ("Field", r"[^.]$", 60),
    ("", r"&", 34),
    ("", r".", 140),
)


class Text:
    """One message of one catalogue."""

    def __init__(self, file, language, context, message):
        translation = message.find("translation")
        self.file, self.language, self.context = file, language, context
        self.source = message.findtext("source") or ""
        self.answers = len(message.findall("translation"))
        self.note = message.findtext("comment") or ""
        self.why = message.findtext("translatorcomment") or ""
        self.kind = translation.get("type")
        self.plural = message.get("numerus") == "yes"
        self.forms = ([f.text or "" for f in translation.findall("numerusform")] if self.plural
                      else [translation.text or ""])


def read(file, language):
    root = ET.parse(file).getroot()
    if (root.get("language") or "")[:2] != language:
        raise SystemExit(f"{file.name}: language is {root.get('language')}")
    for context in root.iter("context"):
        for message in context.iter("message"):
            yield Text(file.name, language, context.findtext("name"), message)


def ending(text):
    text = re.sub(r"\.\.\.$", "…", text.rstrip())
    return text[-1] if text and text[-1] in ENDINGS else ""


def problems(t):
    """(rule, what is wrong) of one text."""
    if t.answers != 1:
        yield "merged", f"{t.answers} translations in one place"
    if t.kind:
        yield "finished", t.kind
        return
    if any(not form.strip() for form in t.forms):
        yield "finished", "empty"
        return
    if t.plural and len(t.forms) != LANGUAGES[t.language]:
        yield "plural", f"{len(t.forms)} forms"
    if t.plural and t.language == "lv" and len(t.forms) == 3 and t.forms[2] == t.forms[1]:
        yield "zero", "the form for 0 equals the one for 2"
    places = sorted(PLACES.findall(t.source))
    for form in t.forms:
        if sorted(PLACES.findall(form)) != places:
            yield "places", f"{places} in the source"
        plain, bare = TAGS.sub("", form), form.replace("&", "")
        keys = re.findall(r"&(.)", form.replace("&&", ""))
        if len(keys) != len(re.findall(r"&(.)", t.source.replace("&&", ""))):
            yield "accelerator", "there and not here, or twice"
        if any(not (k.isascii() and k.isalnum()) and k.lower() not in LETTERS[t.language] for k in keys):
            yield "accelerator", "not on every keyboard"
        # What is printed on a key stays.
        if form == t.source and t.context != "QShortcut" and re.search(r"[A-Za-z]", re.sub(PLACES, "", form)):
            yield "same", "as the source"
        if word := ENGLISH.search(PLACES.sub("", form)):
            yield "english", word.group()
        if ending(form) != ending(t.source):
            yield "ending", f"{ending(t.source)!r} in the source"
        if (len(form) - len(form.lstrip()), len(form) - len(form.rstrip())) != (
                len(t.source) - len(t.source.lstrip()), len(t.source) - len(t.source.rstrip())):
            yield "spaces", "at an end"
        if form.count("\n") != t.source.count("\n") or "  " in form or " \n" in form:
            yield "spaces", "inside, or line breaks"
        if '"' in plain or "'" in plain or "..." in form:
            yield "quotes", "typewriter marks"
        if wrong := [c for c in plain if c in ALL_QUOTES and c not in QUOTES[t.language]]:
            yield "quotes", "".join(wrong)
        if sorted(TAGS.findall(form)) != sorted(TAGS.findall(t.source)):
            yield "tags", "differ"
        if word := re.search(BANNED[t.language], form):
            yield "banned", word.group()
        if " & " in form:
            yield "banned", "&"
        if re.search(r"\d{6}\W?\d{4,5}", form):
            yield "number", "looks like a person's number"
        if t.language != "pl" and re.search(r"\d %| €", PLACES.sub("0", form)):
            yield "spaces", "a no-break space belongs before the unit"
        if t.language == "pl" and len(form) > 60 and (word := re.search(r"(?<![^\s(„])[wzouia] ", form, re.IGNORECASE)):
            yield "binding", f"no-break space after {word.group().strip()!r}"
        if t.file.startswith("sekretariat"):
            limit = next(n for c, p, n in LENGTHS if c in ("", t.context) and re.search(p, t.source))
            if len(bare) > limit:
                yield "length", f"{len(bare)} of {limit}"


def folded(text):
    return text.replace("&", "").replace("\u00a0", " ").casefold()


def glossary(folder):
    found = {}
    with open(folder / "glossary.tsv", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            found.setdefault(folded(row["en"]), []).append(row)
    return found


def against_glossary(texts, terms):
    for t in texts:
        rows = terms.get(folded(t.source), [])
        if not rows or t.plural or t.why:
            continue
        if folded(t.forms[0]) not in {folded(row[t.language]) for row in rows}:
            yield t, "glossary", f"{rows[0]['key']}: {rows[0][t.language]}"


def twice(texts):
    first = {}
    for t in texts:
        other = first.setdefault(folded(t.source), t)
        if [folded(f) for f in other.forms] != [folded(f) for f in t.forms] and not t.why and not other.why:
            yield t, "twice", f"{other.context} has {other.forms[0]!r}"


def unknown_words(language, texts, folder):
    words = set()
    for t in texts:
        for form in t.forms:
            plain = PLACES.sub(" ", TAGS.sub(" ", form)).replace("&", "")
            words.update(re.findall(r"[^\W\d_]+(?:[-’][^\W\d_]+)*", plain))
    known = {w.strip() for w in (folder / f"words-{language}.txt").read_text("utf-8").splitlines()
             if w.strip() and not w.startswith("#")}
    asked = subprocess.run(["hunspell", "-i", "utf-8", "-d", DICTIONARY[language], "-l"], input="\n".join(sorted(words)),
                           stdout=subprocess.PIPE, text=True, check=True, encoding="utf-8")
    unknown = set(asked.stdout.split())
    return sorted(unknown - known), sorted(known - unknown)


def main():
    folder = pathlib.Path(sys.argv[1])
    terms = glossary(folder)
    with open(folder / "exceptions.tsv", encoding="utf-8") as file:
        rows = [line.rstrip("\n").split("\t") for line in file if line.strip() and not line.startswith("#")]
    allowed = {(rule, languages, source.replace("\\n", "\n")): False for rule, languages, source, _ in rows}
    found = []

    def report(t, rule, what):
        for key in allowed:
            if key[0] == rule and key[2] == t.source and t.language in key[1].split(","):
                allowed[key] = True
                return
        found.append(f"{t.file}: {t.context}: {t.source!r} → {t.forms[0]!r}: {rule}: {what}")

    for language in LANGUAGES:
        own = list(read(folder / f"sekretariat_{language}.ts", language))
        texts = own + list(read(folder / f"qt_{language}.ts", language))
        if len(own) < 300:
            sys.exit(f"sekretariat_{language}.ts has only {len(own)} texts: this is not the catalogue")
        for t in texts:
            for rule, what in problems(t):
                report(t, rule, what)
        for t, rule, what in [*against_glossary(own, terms), *twice(own)]:
            report(t, rule, what)
        unknown, needless = unknown_words(language, texts, folder)
        found += [f"words-{language}.txt: not in the dictionary and not reviewed: {w}" for w in unknown]
        found += [f"words-{language}.txt: not needed: {w}" for w in needless]
    for t in read(folder / "sekretariat_en.ts", "en"):
        if not t.plural or len(t.forms) != 2 or t.kind or any(not f or re.search(r"\(e?s\)", f) for f in t.forms):
            found.append(f"{t.file}: {t.source!r}: two finished plural forms are needed")
    found += [f"exceptions.tsv: not needed: {' · '.join(key)}" for key, used in allowed.items() if not used]
    print("\n".join(found) or "The catalogues keep the rules.")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
