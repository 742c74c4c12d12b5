#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes common-passwords.txt: what people choose when 15 characters are demanded, by rule.

Own work: no leaked list is used. The rules are the habits everybody knows (a word again and again, a word and a year, a
walk over the keyboard, a well-known phrase) applied to words of our own choosing in the program's four languages.
Usage: make-common-passwords.py > common-passwords.txt
"""
import itertools

SHORTEST, LONGEST = 15, 24  # longer ones are rare enough

WORDS = """
password passw0rd p@ssword pass secret letmein welcome admin administrator login access master default changeme
qwerty azerty abc123 monkey dragon sunshine princess football baseball soccer hockey liverpool arsenal superman batman
starwars pokemon shadow freedom whatever trustno1 iloveyou mylove forever internet computer laptop windows android
google facebook summer winter spring autumn monday friday january december office company business manager finance
security server database network organisation organization association foundation school municipality volunteer
youth project erasmus solidarity europe european commission placement portal attendance collection participant
parole slepens sveiki draugs saule zvaigzne vasara ziema pavasaris rudens janvaris decembris latvija riga jelgava
liepaja daugavpils biedriba skola birojs projekts jaunietis mamma mila milestiba kakis suns putns
losenord hemligt valkommen sommar vinter hosten januari december sverige stockholm goteborg malmo uppsala forening
skola kontor projekt ungdom kommun stiftelse alskling kompis hundar katten fotboll ishockey solsken
haslo sekret witaj kochanie kocham misiek myszka slonko lato zima wiosna jesien styczen grudzien polska warszawa
krakow gdansk wroclaw poznan fundacja stowarzyszenie szkola biuro projekt mlodziez gmina zbiorka polonia legia
""".split()

PHRASES = """
thisismypassword thisismysecretpassword mypasswordissecret mypasswordispassword ihateallpasswords ihatepasswords
iforgotmypassword passwordpassword letmeinletmein letmeinplease openthedoor opensesame openupthedoor iloveyouforever
iloveyousomuch ilovemyfamily ilovemydaughter ilovemychildren correcthorsebatterystaple correcthorsebattery
tobeornottobe tobeornottobethatisthequestion maytheforcebewithyou theforceisstrong lukeiamyourfather onceuponatime
thequickbrownfox thequickbrownfoxjumps thequickbrownfoxjumpsoverthelazydog loremipsumdolor loremipsumdolorsitamet
hellomynameis helloworldhelloworld nobodyknowsthis nobodywillguess youwillneverguess dontforgetthis donotforget
changethispassword changemechangeme temporarypassword defaultpassword administratorpassword administrator
longpassword verylongpassword mylongpassword averylongpassword fifteencharacters atleastfifteencharacters
manaparole manaslepenaparole esmilutevi esmilulatviju dievssvetilatviju latvijalatvija parolesparole
mittlosenord mitthemligalosenord jagalskardig jagalskarsverige dugamladufria sverigesverige hemligthemligt
mojehaslo mojetajnehaslo kochamcie kochamciebardzo jeszczepolskaniezginela polskapolska hasohaslohaslo
bezpiecznehaslo sakertlosenord drosaparole
""".split()

ROWS = ["1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm", "qwertzuiop", "yxcvbnm", "azertyuiop", "qsdfghjklm",
        "abcdefghijklmnopqrstuvwxyz"]
COLUMNS = ["1qaz", "2wsx", "3edc", "4rfv", "5tgb", "6yhn", "7ujm", "8ik", "9ol", "0p"]
TAILS = ["1", "12", "123", "1234", "12345", "123456", "1234567", "12345678", "123456789", "1234567890", "0987654321",
         "987654321", "111", "1111", "000", "0000", "007", "321", "4321", "54321", "654321", "abc", "qwerty", "!", "!!",
         "!!!", "123!", "1234!", "12345!", ".", "*"]
YEARS = [str(y) for y in range(2000, 2031)]

out = set()


def add(text):
    text = text.lower()
    if SHORTEST <= len(text) <= LONGEST and text == text.strip():
        out.add(text)


def around(text):
    """A base as it is, with the usual tails, and with a year before or after it."""
    add(text)
    for tail in TAILS:
        add(text + tail)
        add(tail + text)
    for year in YEARS:
        add(text + year)
        add(text + year + "!")


def again(text):
    """The same thing until it is long enough, and once more."""
    for n in [n for n in range(2, 40) if len(text) * n >= SHORTEST][:2]:
        add(text * n)
        add((text * n)[:SHORTEST])
        add((text * n)[:16])


for word in dict.fromkeys(WORDS):
    around(word)
    again(word)
    for sign in ("1", "123", "!", "-", " "):
        again(word + sign)
    for year in YEARS:
        add((word + year) * 2)
for phrase in PHRASES:
    around(phrase)
    again(phrase)
for first, second in itertools.product(["password", "parole", "losenord", "haslo", "qwerty", "admin", "welcome",
                                        "iloveyou", "letmein", "secret"], dict.fromkeys(WORDS)):
    for between in ("", "1", "123", " "):
        add(first + between + second)

walks = ROWS + [row[::-1] for row in ROWS]
for a, b in itertools.product(walks, walks):
    for n in (15, 16):
        add((a + b)[:n])
    add(a + b)
for n in range(4, len(COLUMNS) + 1):
    add("".join(COLUMNS[:n]))
    add("".join(c[::-1] for c in COLUMNS[:n]))
for character in "abcdefghijklmnopqrstuvwxyz0123456789.-_*!? ":
    for n in range(15, 21):
        add(character * n)
for pair in itertools.product("abcdefghijklmnopqrstuvwxyz0123456789", repeat=2):
    block = "".join(pair)
    add((block * 10)[:15])
    add((block * 10)[:16])
for block in ["abc", "123", "qwe", "asd", "zxc", "qaz", "wsx", "321", "abcd", "1234", "qwer", "asdf", "zxcv", "12345",
              "qwert", "asdfg", "abcde", "123456", "abcdef", "654321", "qweasd", "qweasdzxc", "123qwe", "qwe123", "1q2w3e",
              "1q2w3e4r", "1q2w3e4r5t", "q1w2e3r4", "a1b2c3d4", "abc123", "123abc"]:
    again(block)
add("1q2w3e4r5t6y7u8i9o0p")
add("q1w2e3r4t5y6u7i8o9p0")
for digits in ["314159265358979", "3141592653589793", "31415926535897932384", "112233445566778899", "123123123123123",
               "111222333444555", "102030405060708090", "135791113151719", "246810121416182"]:
    add(digits)

print("# Common passwords of 15 characters and more, in lower case, one a line.")
print("# Own work, generated by rule: resources/data/make-common-passwords.py. GPL-3.0-or-later.")
print("\n".join(sorted(out)))
