#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The texts under resources/data that people read: mails, text messages, the page for signing, certificates.

They are ICU message patterns in JSON. Each becomes one or more messages beside its English pattern: a choice (`select`) gives
one message an option, a plural gives the forms of one message, so that check.py holds them to the rules of the catalogues.
"""
import itertools
import json
import re

ENGLISH = "en"
# The plural words of a language, as ICU has them. Polish needs `other` for fractions, which no count is.
PLURALS = {"en": ["one", "other"], "lv": ["zero", "one", "other"], "sv": ["one", "other"],
           "pl": ["one", "few", "many", "other"]}
# Keys whose values are read by the program, or are letters alone.
FOR_PROGRAMS = {"v", "language", "as_of", "source", "decimal", "date", "time", "if", "unless", "each", "fields", "rows",
                "weekdays"}
# Names of holidays stand in the language of their country alone.
COUNTRIES = {"LV": "lv", "SE": "sv", "PL": "pl"}
HOLIDAYS = "holidays.json"
# Files without a text for people in several languages.
NO_TEXTS = {"attendance/reminders.json", "attendance/timetable.json", "attendance/watch.json", "scb/esf_2014_2020.json",
            "document_rules.json", "pass_rules.json", "sample.json", "sample_project.json", "sms_gateways.json", HOLIDAYS}


class Broken(Exception):
    """A pattern that is none, or texts that do not stand beside each other."""


def parts(pattern, at=0, inside=False):
    """([text or argument …], position after it): an argument is (name, kind, {option: [part …]})."""
    out, plain = [], ""
    while at < len(pattern):
        c = pattern[at]
        if c == "}" and inside:
            return out + [plain], at
        if c != "{":
            plain, at = plain + c, at + 1
            continue
        head = re.match(r"\{\s*(\w+)\s*(?:,\s*(plural|select)\s*,)?", pattern[at:])
        if not head:
            raise Broken(f"no argument at {pattern[at:at + 20]!r}")
        out, plain, at = out + [plain], "", at + head.end()
        options = {}
        while option := re.match(r"\s*(=?\w+)\s*\{", pattern[at:]):
            if not head[2]:
                break
            options[option[1]], at = parts(pattern, at + option.end(), True)
            at += 1
        if not re.match(r"\s*\}", pattern[at:]):
            raise Broken(f"not closed at {pattern[at:at + 20]!r}")
        out.append((head[1], head[2], options))
        at = pattern.index("}", at) + 1
    if inside:
        raise Broken("not closed")
    return out + [plain], at


def arguments(tree):
    for part in tree:
        if isinstance(part, tuple):
            yield part
            for option in part[2].values():
                yield from arguments(option)


def said(tree, chosen):
    """The text when each choice and plural has taken an option."""
    out = ""
    for part in tree:
        if isinstance(part, str):
            out += part
        elif part[1]:
            text = said(part[2].get(chosen[part[0]], part[2]["other"]), chosen)
            out += text.replace("#", "{#}") if part[1] == "plural" else text
        else:
            out += "{%s}" % part[0]
    return out


def messages(pattern, language):
    """{choices taken: {plural words: text}}"""
    tree, _ = parts(pattern)
    choices, plurals = {}, {}
    for name, kind, options in arguments(tree):
        if kind == "select":
            choices.setdefault(name, list(options))
        if kind == "plural":
            plurals.setdefault(name, list(options))
        if kind and "other" not in options:
            raise Broken(f"{name}: no `other`")
        if kind == "plural" and [o for o in options if not o.startswith("=")] != PLURALS[language]:
            raise Broken(f"{name}: {' '.join(options)}, but {language} has {' '.join(PLURALS[language])}")
    return {choice: {words: said(tree, dict(zip(choices, choice)) | dict(zip(plurals, words)))
                     for words in itertools.product(*plurals.values())}
            for choice in itertools.product(*choices.values())}


def leaves(value, path=""):
    """(place, pattern) of every text below."""
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, list):
        for at, item in enumerate(value):
            yield from leaves(item, f"{path}[{at}]")
    elif isinstance(value, dict):
        for key, item in value.items():
            if key not in FOR_PROGRAMS:
                yield from leaves(item, f"{path}.{key}" if path else key)


def groups(value, path=""):
    """(place, {language: value}) of everything that stands in one file in several languages."""
    if isinstance(value, dict) and set(PLURALS) <= set(value):
        yield path, value
    elif isinstance(value, (dict, list)):
        for key, item in value.items() if isinstance(value, dict) else enumerate(value):
            yield from groups(item, f"{path}.{key}" if path else str(key))


def sources(folder):
    """(file, place, {language: value}) of all texts; raises Broken where a file is neither known nor has any."""
    for file in sorted(folder.rglob("*.json")):
        name = file.relative_to(folder).as_posix()
        if file.stem in PLURALS:
            if file.stem == ENGLISH:
                yield f"{name[:-len('en.json')]}*.json", "", {
                    language: json.loads((file.parent / f"{language}.json").read_text("utf-8")) for language in PLURALS}
        elif name not in NO_TEXTS:
            found = list(groups(json.loads(file.read_text("utf-8"))))
            if not found:
                raise Broken(f"{name}: has no texts in {', '.join(PLURALS)}; a file without any stands in NO_TEXTS")
            for place, texts in found:
                yield name, place, texts


def read(folder, language):
    """(file, place, English text, {plural words: text}) of every message in a language."""
    for file, place, texts in sources(folder):
        english, own = dict(leaves(texts[ENGLISH], place)), dict(leaves(texts[language], place))
        if list(english) != list(own):
            raise Broken(f"{file}: {language} is not built as in English: {sorted(set(english) ^ set(own))[:5]}")
        for at, pattern in english.items():
            try:
                there, here = messages(pattern, ENGLISH), messages(own[at], language)
            except Broken as why:
                raise Broken(f"{file}: {at}: {why}") from None
            if set(there) != set(here):
                raise Broken(f"{file}: {at}: the choices differ: {sorted(set(there) ^ set(here))}")
            for choice, forms in here.items():
                yield file.replace("*", language), at, list(there[choice].values())[-1], forms


def whole(folder, language):
    """(place, English, own) of every mail, page or list as one text each, for what is counted over all of it."""
    for file, place, texts in sources(folder):
        parts_of = {}
        for which in (ENGLISH, language):
            for at, text in leaves(texts[which], place):
                part = place or re.match(r"mails\.\w+|\w+", at)[0]
                parts_of.setdefault(part, {}).setdefault(which, []).append(re.sub(r"\{\w+\}", "·", text))
        for part, said_in in parts_of.items():
            yield f"{file.replace('*', language)}: {part}", "\n".join(said_in[ENGLISH]), "\n".join(said_in[language])


def alone(folder, language):
    """(file, text) of what has no English beside it."""
    for country in json.loads((folder / HOLIDAYS).read_text("utf-8"))["countries"]:
        if COUNTRIES[country["country"]] == language:
            yield from ((HOLIDAYS, day["name"]) for day in country["days"])
