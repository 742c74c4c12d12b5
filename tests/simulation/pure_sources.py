#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The simulator is worth something only where the code it runs sees the world through ports (core/base/ports.h):
in the domain, the sync engine and the hub's authority no clock, random source, thread, socket or file, and no container
whose order is chance (security.md §6). Says each line that breaks this; first it proves itself on planted ones.

    pure_sources.py ROOT            checks the sources below ROOT
    pure_sources.py ROOT FILE…      checks these files as if they were among them
"""
import pathlib
import re
import sys

# Folders whole, and single folders without what lies below.
WHOLE = ["core/domain", "core/record", "core/sync/offline", "core/hub/codes"]
FLAT = ["core/sync", "core/hub"]
# Each with its reason; a file that is gone from the sources is to go from here too.
EXCEPT = {
    "core/hub/push_queue.h": "where the workers of a real hub meet, before the authority; nothing is decided in it",
    "core/hub/push_queue.cpp": "the same",
}

RULES = [
    ("clock", r"\b(system_clock|steady_clock|high_resolution_clock|file_clock|QElapsedTimer|QDeadlineTimer|QTimer|QBasicTimer"
              r"|current(DateTime(Utc)?|Date|Time|MSecsSinceEpoch|SecsSinceEpoch)|gettimeofday|clock_gettime|localtime(_r)?|SystemClock"
              r"|systemTimeZone(Id)?|toLocalTime|startTimer|sleep_for|sleep_until)\b|(?<![\w.>])(?:std::|::)?(time|clock)\s*\(\s*(0|NULL|nullptr|&|\))"),
    ("random source", r"\b(random_device|mt19937(_64)?|default_random_engine|minstd_rand0?|QRandomGenerator|createUuid|SystemRandom"
                      r"|randombytes\w*|RAND_(priv_)?bytes|arc4random\w*|getrandom|srand|qrand|rand)\s*(\(|::|\{|\b(?=\s+\w))"),
    ("thread", r"\bstd::(j?thread|this_thread|(shared_|recursive_|timed_)?mutex|async|future|promise|packaged_task|condition_variable\w*|call_once"
               r"|lock_guard|unique_lock|scoped_lock|shared_lock|counting_semaphore|barrier|latch)\b"
               r"|\b(QThread(Pool)?|QMutex(Locker)?|QReadWriteLock|QSemaphore|QWaitCondition|QtConcurrent|QFuture(Watcher)?|QPromise|pthread_\w+)\b"),
    ("socket", r"\b(Q(Tcp|Udp|Ssl|Local|Abstract)(Socket|Server)|QNetwork\w+|QHostInfo|QWebSocket\w*|boost::(asio|beast)|getaddrinfo)\b"
               r"|(?<![\w.>])::(socket|connect|listen|accept|bind|send|recv)\s*\("),
    ("file or process", r"\b(QFile(Info|Device|SystemWatcher)?|QDir(Iterator)?|QSaveFile|QTemporary(File|Dir)|QLockFile|QProcess|QSettings|QStandardPaths"
                        r"|QSql\w+|QLibrary|qgetenv|qEnvironmentVariable\w*|getenv|fopen|[io]?fstream|std::filesystem|std::(cin|cout|cerr))\b"),
    ("order by chance", r"\b(unordered_(multi)?(map|set)|Q(Multi)?Hash|QSet)\s*<"),
]
# A line for every word that matters: each must be found, each under its own name.
PLANTED = [
    ("clock", "const auto t = std::chrono::system_clock::now();"),
    ("clock", "auto t = std::chrono::steady_clock::now();"),
    ("clock", "const QDateTime now = QDateTime::currentDateTimeUtc();"),
    ("clock", "const QDate today = QDate::currentDate();"),
    ("clock", "QTimer::singleShot(0, [] {});"),
    ("clock", "const auto t = time(nullptr);"),
    ("clock", "const auto t = std::time(0);"),
    ("clock", "const auto zone = QTimeZone::systemTimeZone();"),
    ("random source", "std::random_device seed;"),
    ("random source", "std::mt19937 engine(1);"),
    ("random source", "const int n = rand();"),
    ("random source", "randombytes_buf(out, 16);"),
    ("random source", "RAND_bytes(out, 16);"),
    ("random source", "const auto n = QRandomGenerator::global()->generate();"),
    ("random source", "const auto id = QUuid::createUuid();"),
    ("thread", "std::jthread helper([] {});"),
    ("thread", "const std::lock_guard lock(m_mutex);"),
    ("thread", "std::mutex m_mutex;"),
    ("thread", "QThread::msleep(1);"),
    ("thread", "auto answer = std::async([] { return 1; });"),
    ("socket", "QTcpSocket socket;"),
    ("socket", "QNetworkAccessManager manager;"),
    ("socket", "const int s = ::socket(AF_INET, SOCK_STREAM, 0);"),
    ("socket", "boost::asio::io_context context;"),
    ("file or process", "QFile file(path);"),
    ("file or process", "std::ofstream out(path);"),
    ("file or process", "std::filesystem::remove(path);"),
    ("file or process", 'const auto home = qgetenv("HOME");'),
    ("order by chance", "std::unordered_map<int, int> counts;"),
    ("order by chance", "for (const auto& id : QSet<int>{1, 2}) use(id);"),
    ("order by chance", "QHash<QByteArray, int> seen;"),
]
HARMLESS = [
    "const Instant now = m_clock.now();",
    "m_random.fill(raw);",
    "// a clock, a QTimer, std::thread, QFile: words in a comment",
    'return reject("no QFile and no std::mutex here");',
    "const auto last = report.time();",
    "std::atomic<std::size_t> next = 0;",
    "const Json operand = brand(1);",
]

TOKEN = re.compile(r'//[^\n]*|/\*.*?\*/|R"(\w*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|(?<![0-9])\'(?:\\.|[^\'\\\n])+\'', re.S)


def bare(source):
    """The code alone, line for line: without comments and texts."""
    return TOKEN.sub(lambda m: "\n" * m.group().count("\n") if m.group()[0] == "/" else '""' + "\n" * m.group().count("\n"), source)


def found(source):
    for number, line in enumerate(bare(source).split("\n"), 1):
        if line.lstrip().startswith("#include"):
            continue  # a header alone does nothing
        for name, pattern in RULES:
            if match := re.search(pattern, line):
                yield number, name, match.group().strip()


def prove_itself():
    wrong = [f"not seen: {line}" for name, line in PLANTED if name not in [n for _, n, _ in found(line)]]
    wrong += [f"seen where nothing is: {line}" for line in HARMLESS if list(found(line))]
    untried = {name for name, _ in RULES} - {name for name, _ in PLANTED}
    return wrong + [f"no planted line for: {name}" for name in untried]


def main():
    root = pathlib.Path(sys.argv[1])
    bad = prove_itself()
    files = [root / name for name in sys.argv[2:]]
    if not files:
        for folder in WHOLE + FLAT:
            paths = (root / folder).rglob("*") if folder in WHOLE else (root / folder).glob("*")
            here = sorted(p for p in paths if p.suffix in (".cpp", ".h"))
            if not here:
                bad.append(f"{folder}: no sources")
            files += here
        bad += [f"{name}: gone, and still an exception" for name in EXCEPT if not (root / name).is_file()]
    looked = 0
    for path in files:
        name = path.relative_to(root).as_posix()
        if name in EXCEPT:
            continue
        looked += 1
        bad += [f"{name}:{number}: {rule}: {word}" for number, rule, word in found(path.read_text(encoding="utf-8"))]
    print("\n".join(bad) if bad else f"{looked} files take nothing from the world but through ports")
    return 1 if bad else 0


sys.exit(main())
