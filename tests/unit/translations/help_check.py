#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the help against itself and against the catalogues and lists what breaks the rules of resources/help/README.md.

  help_check.py HELP TRANSLATIONS      the folders resources/help and translations

The English help is the pattern: the other languages have its topics, headings, lists, links and keys. What is bold is a
word on the screen and stands in the catalogues. Exit 1 when anything was found.
"""
import csv
import pathlib
import re
import subprocess
import sys
import xml.etree.ElementTree as ET

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import check  # the rules of language are the same as for the catalogues

LANGUAGES = ("en", *check.LANGUAGES)
QUOTES = {"en": "“”‘’", **check.QUOTES}
WORDS = (60, 330)  # of an English topic
RATIO = (0.7, 1.6)  # of a translation's characters to the English ones
LONGEST = 60  # words of one sentence-filled line


def plain(text):
    """As it is compared: without accelerator, without no-break spaces, without the number a button adds."""
    return re.sub(r" \(%\w+\)$", "", text.replace("&", "").replace("\u00a0", " "))


class Topic:
    """One file, taken apart."""

    def __init__(self, file):
        self.text = file.read_text("utf-8")
        self.lines = self.text.splitlines()
        self.headings = [re.match(r"#+", line).group() for line in self.lines if line.startswith("#")]
        self.marks = [re.match(r"(- |\d+\. |\||#+ |)", line).group() for line in self.lines]
        self.links = re.findall(r"\[[^\]]+\]\(([^)]*)\)", self.text)
        self.keys = re.findall(r"`([^`]+)`", self.text)
        self.bold = [plain(word) for word in re.findall(r"\*\*(.+?)\*\*", self.text)]
        # What is read aloud: without addresses and keys; a mark instead of a key, so that nothing runs together.
        self.prose = re.sub(r"`[^`]+`", "·", re.sub(r"\]\([^)]*\)", "]", self.text))


def index(folder):
    with open(folder / "index.tsv", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    found, pages = [], [page for row in rows for page in (row["pages"] or "").split()]
    if [int(row["order"]) for row in rows] != list(range(1, len(rows) + 1)):
        found.append("index.tsv: the order is not 1, 2, 3, …")
    if len(set(pages)) != len(pages):
        found.append("index.tsv: a page opens two topics")
    return [row["topic"] for row in rows], found


def screen_words(help_folder, folder):
    """English word on the screen → language → its translations, from the catalogues; words.tsv fills the gaps."""
    words = {}
    for language in check.LANGUAGES:
        for context in ET.parse(folder / f"sekretariat_{language}.ts").getroot().iter("context"):
            for message in context.iter("message"):
                translation = message.find("translation")
                forms = [f.text or "" for f in translation.findall("numerusform")] or [translation.text or ""]
                words.setdefault(plain(message.findtext("source")), {}).setdefault(language, set()).update(map(plain, forms))
    with open(help_folder / "words.tsv", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            words.setdefault(row["en"], {language: {row[language]} for language in check.LANGUAGES})
    return words


def structure(topic, pattern, topics):
    """What is wrong with the build of one file, compared with the English one."""
    if not topic.text.endswith("\n") or "\r" in topic.text or "\t" in topic.text:
        yield "the end of the file, a tab or a carriage return"
    if topic.headings[:1] != ["#"] or not topic.lines[0].startswith("# ") or topic.headings.count("#") != 1:
        yield "the first line, and no other, is the title"
    if topic.headings != pattern.headings:
        yield f"headings {' '.join(topic.headings)}, in English {' '.join(pattern.headings)}"
    if topic.marks != pattern.marks:
        at = next((i for i, (a, b) in enumerate(zip(topic.marks, pattern.marks)) if a != b), len(pattern.marks))
        yield f"line {at + 1}: not built as in English"
    if sorted(topic.links) != sorted(pattern.links):
        yield "the links differ from the English ones"
    if sorted(topic.keys) != sorted(pattern.keys):
        yield f"the keys differ: {sorted(set(topic.keys) ^ set(pattern.keys))}"
    for link in topic.links:
        if not link.endswith(".md") or link[:-3] not in topics:
            yield f"dead link {link}"
    if re.search(r"<[a-zA-Z/!]|!\[|https?:", topic.text):
        yield "HTML, a picture or an address of the network"


def bold(topic, pattern, language, words):
    left = list(topic.bold)
    for word in pattern.bold:
        if word not in words:
            if language == "en":
                yield f"bold, but not a word on the screen: {word}"
            continue
        wanted = {word} if language == "en" else words[word].get(language, set())
        hit = next((w for w in left if w in wanted), None)
        if hit is None:
            yield f"{word!r} is called {' or '.join(sorted(wanted))!r} on the screen"
        else:
            left.remove(hit)
    for word in left:
        if language != "en" or word in words:
            yield f"bold without a counterpart in English: {word}"


def language_rules(topic, language):
    prose = topic.prose
    if found := re.search(r"[\"'…]?\.\.\.|[\"']", prose):
        yield f"typewriter marks: {found.group()}"
    if wrong := {c for c in prose if c in check.ALL_QUOTES and c not in QUOTES[language]}:
        yield f"quotation marks of another language: {''.join(sorted(wrong))}"
    if re.search(r"\S  +\S", prose):
        yield "two spaces"
    if re.search(r"\S - \S|\w—| — ", prose):
        yield "a dash is – with spaces"
    if language != "en":
        if found := check.ENGLISH.search(prose):
            yield f"English: {found.group()}"
        for line in topic.lines:
            for sentence in re.split(r"(?<=[.:?]) ", re.sub(r"^(?:- |\d+\. |#+ |\| )", "", line)):
                if found := re.search(check.BANNED[language], sentence):
                    yield f"banned: {found.group()}"
    if language == "pl" and (found := re.search(r"(?<![\w*`])[wzouiaWZOUIA] \S+", topic.text)):
        yield f"no-break space in {found.group()!r}"
    if re.search(r"\d{6}\W?\d{4,5}", prose):
        yield "a number that looks like a person's"
    for number, line in enumerate(topic.lines, 1):
        if len(line.split()) > LONGEST:
            yield f"line {number}: {len(line.split())} words without a break"
        if not line.startswith(("#", "|")) and line and line[-1] not in ".:?)*`" and not line.startswith("- "):
            yield f"line {number}: a sentence without an end"
        if line.startswith("#") and line[-1] in ".:!":
            yield f"line {number}: a heading has no full stop"


def terms_are_the_glossarys(folder):
    with open(folder / "glossary.tsv", encoding="utf-8", newline="") as file:
        rows = {row["key"]: row for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)}
    for key, english, forms in check.TERMS:
        for language, form in forms.items():
            if not re.search(form, plain(rows[key][language]), re.IGNORECASE):
                yield f"{key}: {rows[key][language]!r} is not what help_check.py looks for in {language}"


def unknown_words(language, topics, folder):
    words = set()
    for topic in topics.values():
        prose = re.sub(r"\*(?!\*)[^*\s]+\*(?!\*)", " ", topic.prose)  # *examples* of what somebody types
        words.update(re.findall(r"[^\W\d_]+(?:[-’][^\W\d_]+)*", prose))
    known = set()
    for name in (f"words-{language}.txt", f"words-help-{language}.txt"):
        known |= {w.strip() for w in (folder / name).read_text("utf-8").splitlines() if w.strip() and not w.startswith("#")}
    asked = subprocess.run(["hunspell", "-i", "utf-8", "-d", check.DICTIONARY[language], "-l"], input="\n".join(sorted(words)),
                           stdout=subprocess.PIPE, text=True, check=True, encoding="utf-8")
    return sorted(set(asked.stdout.split()) - known)


def main():
    folder, translations = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    topics, found = index(folder)
    if len(topics) < 20:
        sys.exit(f"index.tsv has only {len(topics)} topics: this is not the help")
    words = screen_words(folder, translations)
    found += terms_are_the_glossarys(translations)
    texts = {}
    for language in LANGUAGES:
        there = sorted(file.stem for file in (folder / language).glob("*"))
        if there != sorted(topics):
            found.append(f"{language}: files and index.tsv differ: {sorted(set(there) ^ set(topics))}")
        texts[language] = {name: Topic(folder / language / f"{name}.md") for name in topics if name in there}
    for language in LANGUAGES:
        for name, topic in texts[language].items():
            pattern = texts["en"].get(name)
            if not pattern:
                continue
            wrong = [*structure(topic, pattern, topics), *bold(topic, pattern, language, words), *language_rules(topic, language)]
            if language == "en":
                if not WORDS[0] <= len(topic.text.split()) <= WORDS[1]:
                    wrong.append(f"{len(topic.text.split())} words")
            else:
                wrong += check.terms(language, pattern.prose, topic.prose)
                if not RATIO[0] <= len(topic.text) / len(pattern.text) <= RATIO[1]:
                    wrong.append(f"{len(topic.text) / len(pattern.text):.2f} times as long as in English")
            found += [f"{language}/{name}.md: {what}" for what in wrong]
        titles = [topic.lines[0] for topic in texts[language].values()]
        if len(set(titles)) != len(titles):
            found.append(f"{language}: two topics have one title")
        if language != "en":
            found += [f"words-help-{language}.txt: not in the dictionary and not reviewed: {w}"
                      for w in unknown_words(language, texts[language], translations)]
    linked = {link[:-3] for topic in texts["en"].values() for link in topic.links}
    print("\n".join(found) or f"The help keeps the rules: {len(topics)} topics, {len(linked)} of them linked to.")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
