#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the catalogues, mails and pages as a careful editor would and lists what breaks the house's rules of language.

  check.py FOLDER [DATA]    the folder with *.ts, glossary.tsv, exceptions.tsv and words-LANG.txt; resources/data beside it

Every rule has a name; exceptions.tsv lets one text off one rule, with a reason, and an exception that is no longer needed
is an error itself. Exit 1 when anything was found.
"""
import csv
import pathlib
import re
import subprocess
import sys
import xml.etree.ElementTree as ET

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import message_texts
import window_words

LANGUAGES = {"lv": 3, "sv": 2, "pl": 3}
DICTIONARY = {"lv": "lv_LV", "sv": "sv_SE", "pl": "pl_PL"}
ENCODING = {"lv": "utf-8", "sv": "utf-8", "pl": "iso8859-2"}
LETTERS = {"lv": "", "sv": "åäö", "pl": ""}
QUOTES = {"lv": "“”‘’", "sv": "”’", "pl": "„”«»’"}
ALL_QUOTES = "“”„‘’‚«»"
BANNED = {
    "lv": r"\b[Pp]ielietot|[Cc]entrmezgl|\b[Tt]u\b|[Mm]ājas ?lap|\bJūs\b(?<!^Jūs)",
    "sv": r"[Hh]emsid|\b[Nn]av(?:ets?)?\b|\b[Mm]ail|(?<!^)\bNi\b|\bSMS\b",
    "pl": r"[Zz]achowaj\b|\b[Ww](?:ęzeł|ęzł|ęźle)|[Uu]poważnion\w+ użytkowni|konto logowania UE|\bPan(?:[aiu]|em|ie|ią|ów|om|ami|ach)?\b|\w(?:łeś|łaś)\b|\bHub\b",
}
ENGLISH = re.compile(r"\b(the|and|of|with|is|are|your|not|this)\b", re.IGNORECASE)
# Terms of the glossary and how their forms begin: where the English text has one, the translation has it as often,
# give or take a pronoun.
TERMS = (
    ("role.user", r"authorised users?", {"lv": r"pilnvarot\w+ lietotāj", "sv": r"behörig\w* användar", "pl": r"uprawni\w+ użytkowni"}),
    ("role.contact", r"contact persons?", {"lv": r"kontaktperson", "sv": r"kontaktperson", "pl": r"osob\w+ (?:do )?kontakt"}),
    ("sys.national_agency", r"national agency", {"lv": r"valsts aģentūr", "sv": r"programkontor", "pl": r"narodow\w+ agencj"}),
    ("sys.quality_label", r"quality label", {"lv": r"kvalitātes zīm", "sv": r"kvalitetsmärk", "pl": r"znak\w* jakości"}),
    ("sys.accreditation", r"accreditation", {"lv": r"akreditācij", "sv": r"ackreditering", "pl": r"akredytacj"}),
    ("sys.hub", r"\bhubs?\b", {"lv": r"server", "sv": r"server", "pl": r"serwer"}),
    ("sys.eu_login_account", r"EU Login account", {"lv": r"EU Login kont", "sv": r"EU Login-konto", "pl": r"kont\w+ EU Login"}),
    ("state.draft", r"\bdraft\b", {"lv": r"melnrakst", "sv": r"utkast", "pl": r"wersj\w+ robocz"}),
    ("menu.help.shortcuts", r"keyboard shortcuts", {"lv": r"īsinājumtaustiņ", "sv": r"kortkommando", "pl": r"skrót\w+ klawiaturow"}),
)
PLACES = re.compile(r"%(?:L?\d|L?n)|\{(?:\w+|#)\}")
TAGS = re.compile(r"</?\w+[^>]*>")
ENDINGS = ".:?!…"
# How long a text may be, without `&`: by where it stands in the window, else by its context. The first row that fits counts.
ROOM = {window_words.TITLE: 18, window_words.HEAD: 24, window_words.TAB: 24, window_words.BUTTON: 34, window_words.ENTRY: 34}
LENGTHS = (
    ("sek::MainWindow", r"^&?\w*&?\w+$", 34),
    ("Choice", r".", 46),
    ("Field", r"[^.]$", 60),
    ("", r"&", 34),
    ("", r".", 140),
)


class Text:
    """One message of one catalogue."""

    binds = True

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
        self.zero = (self.plural and len(self.forms) == 3 and self.forms[2] == self.forms[1]
                     and "the form for 0 equals the one for 2")
        self.kinds = set()  # where it stands in the window, if the sources say

    @staticmethod
    def places(text):
        return sorted(PLACES.findall(text))


class Message:
    """One message of a mail or a page, as if it stood in a catalogue."""

    def __init__(self, file, language, place, source, forms):
        self.file, self.language, self.context, self.source = file, language, place, source
        self.answers, self.note, self.why, self.kind, self.plural = 1, "", "", None, False
        self.forms = list(forms.values())
        # ICU's `zero` in Latvian is 0, 10 to 20, 30 …; the window has for all of them but 0 the form for 2.
        self.zero = any("zero" in words and text != forms.get(tuple("other" if w == "zero" else w for w in words))
                        for words, text in forms.items()) and "`zero` is also 10 to 20, and differs from the form for 2"
        self.binds = not place.startswith("sms.")  # there a no-break space costs the text its short alphabet
        # Where `one` is 1 and nothing else, the number may be a word.
        self.one = [text for words, text in forms.items() if "one" in words and language != "lv"]

    def places(self, text):
        names = set(PLACES.findall(text))  # a name may be said twice in one language
        return sorted(names | ({"{#}"} & set(PLACES.findall(self.source))) if text in self.one else names)


def read(file, language):
    root = ET.parse(file).getroot()
    if (root.get("language") or "")[:2] != language:
        raise SystemExit(f"{file.name}: language is {root.get('language')}")
    for context in root.iter("context"):
        for message in context.iter("message"):
            yield Text(file.name, language, context.findtext("name"), message)


def told_places(texts, found):
    """Tells each text where it stands; a place with no class known is looked for in the classes its file names."""
    by_words = {}
    for kind, owner, text, comment, code in found:
        by_words.setdefault((text, comment), []).append((kind, owner, code))
    for t in texts:
        name = t.context.rpartition("::")[2]
        for kind, owner, code in by_words.get((t.source, t.note), []):
            if owner == name or not owner and re.search(rf"\b{name}\b", code):
                t.kinds.add(kind)


def ending(text):
    text = re.sub(r"\.\.\.$", "…", text.rstrip())
    return text[-1] if text and text[-1] in ENDINGS else ""


def of_language(language, form, binds=True):
    """(rule, what is wrong) of a text alone, whatever it translates; one that does not bind has no no-break spaces."""
    plain = TAGS.sub("", form)
    if word := ENGLISH.search(PLACES.sub("", form)):
        yield "english", word.group()
    if "  " in form or " \n" in form:
        yield "spaces", "inside"
    if language != "pl" and re.search(r"\d %| €", PLACES.sub("0", form)):
        yield "spaces", "a no-break space belongs before the unit"
    if re.search(r"\S - \S|—|\w[ \u00a0]–\w|\w–[ \u00a0]\w", PLACES.sub("x", plain)):
        yield "dash", "a dash is – with spaces, in a range without"
    if '"' in plain or "'" in plain or "..." in form:
        yield "quotes", "typewriter marks"
    if wrong := [c for c in plain if c in ALL_QUOTES and c not in QUOTES[language]]:
        yield "quotes", "".join(wrong)
    for sentence in re.split(r"(?<=[.:?])[ \n]|\n", form):
        if word := re.search(BANNED[language], sentence):
            yield "banned", word.group()
    if " & " in form:
        yield "banned", "&"
    if re.search(r"\d{6}\W?\d{4,5}", form):
        yield "number", "looks like a person's number"
    if binds and language == "pl" and len(form) > 60 and (word := re.search(r"(?<![^\s(„])[wzouia] ", form, re.IGNORECASE)):
        yield "binding", f"no-break space after {word.group().strip()!r}"


def over(t, text):
    """What to say of a text that is longer than its place in the window has room for."""
    limit = next(n for c, p, n in LENGTHS if c in ("", t.context) and re.search(p, t.source))
    room, where = min((ROOM[kind], kind) for kind in t.kinds) if t.kinds else (limit, "text")
    length = len(PLACES.sub("", text.replace("&", "")))
    return f"{length} of {room}, {where}" if length > room else ""


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
    if t.language == "lv" and t.zero:
        yield "zero", t.zero
    places = t.places(t.source)
    for form in t.forms:
        if t.places(form) != places:
            yield "places", f"{places} in the source"
        keys = re.findall(r"&(.)", form.replace("&&", ""))
        if len(keys) != len(re.findall(r"&(.)", t.source.replace("&&", ""))):
            yield "accelerator", "there and not here, or twice"
        if any(not (k.isascii() and k.isalnum()) and k.lower() not in LETTERS[t.language] for k in keys):
            yield "accelerator", "not on every keyboard"
        # What is printed on a key stays.
        if form == t.source and t.context != "QShortcut" and re.search(r"[A-Za-z]", re.sub(PLACES, "", form)):
            yield "same", "as the source"
        yield from of_language(t.language, form, t.binds)
        if ending(form) != ending(t.source):
            yield "ending", f"{ending(t.source)!r} in the source"
        if (len(form) - len(form.lstrip()), len(form) - len(form.rstrip())) != (
                len(t.source) - len(t.source.lstrip()), len(t.source) - len(t.source.rstrip())):
            yield "spaces", "at an end"
        if form.count("\n") != t.source.count("\n"):
            yield "spaces", "line breaks"
        if sorted(TAGS.findall(form)) != sorted(TAGS.findall(t.source)):
            yield "tags", "differ"
        if t.file.startswith("sekretariat"):
            if too_long := over(t, form):
                yield "length", too_long


def terms(language, english, own):
    """Where the English text has a term, the other has it too."""
    for key, pattern, forms in TERMS:
        wanted = len(re.findall(pattern, english, re.IGNORECASE))
        there = len(re.findall(forms[language], own.replace("\u00a0", " "), re.IGNORECASE))
        if wanted and there < (wanted + 1) // 2:
            yield f"{key}: {there} times, in English {wanted}"


def label(text):
    """`Organisation` of `Organisation: {organisation}`: the words a catalogue has too."""
    return re.sub(r": \{\w+\}$", "", text)


def folded(text):
    return text.replace("&", "").replace("\u00a0", " ").casefold()


def glossary(folder):
    found = {}
    with open(folder / "glossary.tsv", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            found.setdefault(folded(row["en"]), []).append(row)
    return found


def against_glossary(texts, rows_of):
    for t in texts:
        rows = rows_of.get(folded(label(t.source)), [])
        if not rows or t.plural or t.why:
            continue
        if folded(label(t.forms[0])) not in {folded(row[t.language]) for row in rows}:
            yield t, "glossary", f"{rows[0]['key']}: {rows[0][t.language]}"


def twice(texts):
    first = {}
    for t in texts:
        other = first.setdefault(folded(t.source), t)
        if [folded(f) for f in other.forms] != [folded(f) for f in t.forms] and not t.why and not other.why:
            yield t, "twice", f"{other.context} has {other.forms[0]!r}"


def unknown_words(language, texts, folder):
    words = set()
    for text in texts:
        plain = PLACES.sub(" ", TAGS.sub(" ", text)).replace("&", "")
        words.update(re.findall(r"[^\W\d_]+(?:[-’][^\W\d_]+)*", plain))
    known = {w.strip() for w in (folder / f"words-{language}.txt").read_text("utf-8").splitlines()
             if w.strip() and not w.startswith("#")}
    # A word with letters the dictionary's file cannot hold is not in it, and hunspell stumbles over it.
    foreign = {w for w in words if w.encode(ENCODING[language], "ignore").decode(ENCODING[language]) != w}
    asked = subprocess.run(["hunspell", "-i", "utf-8", "-d", DICTIONARY[language], "-l"],
                           input="\n".join(sorted(words - foreign)),
                           stdout=subprocess.PIPE, text=True, check=True, encoding="utf-8")
    unknown = set(asked.stdout.split()) | foreign
    return sorted(unknown - known), sorted(known - unknown)


def main():
    folder = pathlib.Path(sys.argv[1])
    data = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else folder.resolve().parent / "resources" / "data"
    places = list(window_words.words(folder.resolve().parent / "ui"))
    rows_of = glossary(folder)
    with open(folder / "exceptions.tsv", encoding="utf-8") as file:
        rows = [line.rstrip("\n").split("\t") for line in file if line.strip() and not line.startswith("#")]
    allowed = {(rule, languages, source.replace("\\n", "\n")): False for rule, languages, source, _ in rows}
    found = []

    def report(t, rule, what):
        for key in allowed:
            if key[0] == rule and key[2] in (t.source, label(t.source)) and t.language in key[1].split(","):
                allowed[key] = True
                return
        found.append(f"{t.file}: {t.context}: {t.source!r} → {t.forms[0]!r}: {rule}: {what}")

    for language in LANGUAGES:
        own = list(read(folder / f"sekretariat_{language}.ts", language))
        told_places(own, places)
        if language == "lv":  # the English words are the same in all catalogues
            found += [f"{t.context}: {t.source!r}: length: {what}" for t in own if t.kinds and (what := over(t, t.source))]
        if sum(bool(t.kinds) for t in own) < 150:
            sys.exit("hardly a head, button or menu was found in the sources: window_words.py has lost its way")
        texts = own + list(read(folder / f"qt_{language}.ts", language))
        if len(own) < 300:
            sys.exit(f"sekretariat_{language}.ts has only {len(own)} texts: this is not the catalogue")
        messages = [Message(file, language, place, source, forms)
                    for file, place, source, forms in message_texts.read(data, language)]
        if len(messages) < 400:
            sys.exit(f"{data} has only {len(messages)} texts: these are not the mails and pages")
        texts += messages
        for t in texts:
            for rule, what in problems(t):
                report(t, rule, what)
        for t, rule, what in [*against_glossary(own + messages, rows_of), *twice(own + messages)]:
            report(t, rule, what)
        alone = list(message_texts.alone(data, language))
        found += [f"{file}: {text!r}: {rule}: {what}" for file, text in alone for rule, what in of_language(language, text)]
        for place, english, there in message_texts.whole(data, language):
            found += [f"{place}: {language}: terms: {what}" for what in terms(language, english, there)]
        unknown, needless = unknown_words(
            language, [form for t in texts for form in t.forms] + [text for _, text in alone], folder)
        found += [f"words-{language}.txt: not in the dictionary and not reviewed: {w}" for w in unknown]
        found += [f"words-{language}.txt: not needed: {w}" for w in needless]
    for t in read(folder / "sekretariat_en.ts", "en"):
        if not t.plural or len(t.forms) != 2 or t.kind or any(not f or re.search(r"\(e?s\)", f) for f in t.forms):
            found.append(f"{t.file}: {t.source!r}: two finished plural forms are needed")
    found += [f"exceptions.tsv: not needed: {' · '.join(key)}" for key, used in allowed.items() if not used]
    print("\n".join(found) or "The catalogues keep the rules.")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    try:
        main()
    except message_texts.Broken as why:
        sys.exit(str(why))
