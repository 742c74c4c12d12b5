#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where in the window a text stands, read from the sources: the head of a column, a button, an entry or the title of a menu.

  window_words.py UI      lists what it found in the folder ui

The catalogues know only class and words. A text counts as a head when `headerData` returns it or a list of heads has it, as a
button when it is given to something that makes a button or to `setText` of one; what is put together elsewhere is not seen.
"""
import pathlib
import re
import sys

HEAD, BUTTON, ENTRY, TITLE, TAB = "table head", "button", "menu entry", "menu title", "tab"
# Call → (kind, argument that is the text).
CALLS = {
    "setHorizontalHeaderLabels": (HEAD, 0), "setHeads": (HEAD, 0), "setHeaderLabels": (HEAD, 0),
    "Button": (BUTTON, 0), "WordButton": (BUTTON, 0), "QPushButton": (BUTTON, 0), "addButton": (BUTTON, 0),
    "setFirstButton": (BUTTON, 0), "setSecondButton": (BUTTON, 0), "setSegments": (TAB, None), "addTab": (TAB, 1),
    "addMenu": (TITLE, 0), "menu": (TITLE, 1), "addAction": (ENTRY, 0), "act": (ENTRY, 1),
}
MAKES = {"addButton": BUTTON, "addAct": BUTTON, "setFirstButton": BUTTON, "setSecondButton": BUTTON}
TOKEN = re.compile(r"""//[^\n]*|/\*.*?\*/|R"\(.*?\)"|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|[(){}\[\],;]|[\w:~]+|->|\.|\S""",
                   re.DOTALL)


def unquoted(token):
    return token[1:-1].encode("utf-8").decode("unicode_escape").encode("latin-1").decode("utf-8")


def kind_of(receiver, code):
    """What `receiver` is, as far as the file and its header say."""
    name = re.escape(receiver)
    if receiver.endswith("Action") or re.search(
            rf"\b\w*Action\b\s*\*\s*(?:const\s+)?{name}\b|\b{name}\s*=\s*new QAction\b", code):
        return ENTRY
    if re.search(rf"\b(?:\w*Push|\w*Word|\w*Tool)?Button\b\s*\*?\s*(?:const\s+)?{name}\b|\b{name}\s*=\s*new \w*Button\b", code):
        return BUTTON
    made = re.search(rf"\b{name}\s*=\s*(?:\w+\s*(?:->|\.)\s*)*(\w+)\(", code)
    return MAKES.get(made[1]) if made else None


def opens_scope(tokens, at):
    """Whether a brace opens a namespace or a class: functions stand in nothing else."""
    for token in reversed(tokens[max(0, at - 30):at]):
        if token[0] in ("namespace", "class", "struct"):
            return True
        if token[0] in "(){};":
            return False
    return False


def words(folder):
    """(kind, class or "", text, comment, its file and header) of everything found below a folder of sources."""
    for file in sorted([*folder.rglob("*.cpp"), *folder.rglob("*.h")]):
        code = file.read_text("utf-8")
        header = file.with_suffix(".h")
        around = code + (header.read_text("utf-8") if header != file and header.exists() else "")
        tokens = [m for m in TOKEN.finditer(code) if not m[0].startswith(("//", "/*"))]
        stack, function, owner = [], "", ""
        for at, match in enumerate(tokens):
            token = match[0]
            if token in "({[":
                name, receiver = "", ""
                if token == "(" and at and re.match(r"\w", tokens[at - 1][0]):
                    name = tokens[at - 1][0]
                    if at > 2 and tokens[at - 2][0] in ("->", ".") and re.match(r"\w", tokens[at - 3][0]):
                        receiver = tokens[at - 3][0]
                    if all(bracket == "scope" for bracket, *_ in stack) and tokens[at - 2][0] not in (":", ","):
                        owner, _, function = name.rpartition("::")
                    if name == "tr" or name.endswith("::tr"):
                        yield from placed(tokens, at, stack, function, name[:-4] or owner, around)
                bracket = "scope" if token == "{" and opens_scope(tokens, at) else token
                stack.append([bracket, name.rpartition("::")[2], receiver, 0])
            elif token in ")}]":
                if stack:
                    stack.pop()
            elif token == "," and stack:
                stack[-1][3] += 1


def placed(tokens, at, stack, function, owner, around):
    texts, comment, i = "", "", at + 1
    while i < len(tokens) and tokens[i][0].startswith('"'):
        texts, i = texts + unquoted(tokens[i][0]), i + 1
    if tokens[i][0] == "," and tokens[i + 1][0].startswith('"'):
        comment = unquoted(tokens[i + 1][0])
    said = None
    for bracket, name, receiver, argument in reversed(stack):
        if bracket == "{" and not name:
            continue  # a list of texts
        if name in CALLS and CALLS[name][1] in (None, argument):
            said = CALLS[name][0]
        elif name == "addAct" and argument == 0:
            said = BUTTON
        elif name == "setText" and receiver and argument == 0:
            said = kind_of(receiver, around)
        break
    begun = [token[0] for token in tokens[max(0, at - 6):at]]
    if not said and function == "headerData" and "return" in begun:
        told = [token[0] for token in tokens[max(0, at - 24):at]]
        last = len(told) - 1 - told[::-1].index("if") if "if" in told else None
        spoken = last is not None and ";" not in told[last:] and any(t.endswith("AccessibleTextRole") for t in told[last:])
        said = None if spoken else HEAD
    if said and texts:
        yield said, owner.rpartition("::")[2], texts, comment, around


if __name__ == "__main__":
    for kind, owner, text, comment, _ in words(pathlib.Path(sys.argv[1])):
        print(kind, owner, text, comment, sep="\t")
