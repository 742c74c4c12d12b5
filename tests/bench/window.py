#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""G1 and G2: the desktop program on the list of W's participants beside KeePassXC with as many rows, each under the same display
without a window manager, each opened by a passphrase typed on the keyboard, each with about 100 ms of key derivation (the
least that KeePassXC knows).

  window.py BUILD_DIR [--runs 5] [--pictures FOLDER]

G1 is the time from the start of the process until the unlocking page is painted, and from Enter until the main page is. All
that the screen shows is recorded with its time and looked at afterwards: a page is painted when the screen begins to look as
it looks once the picture stands still and the program has nothing to do, but for one row of pixels in twenty (carets blink).
So nothing has to be learnt beforehand, and the first start is the first: cold, after the machine was made to forget
what it had read from the disk. The median of the later ones is warm. G2 is the proportional set size (PSS) of the
process with everything open.

What cannot be measured is an error, unless a program for measuring is not installed.
"""
import argparse, collections, json, mmap, os, shutil, socket, statistics, struct, subprocess, sys, tempfile, threading, time, zlib

ORG = "01900000-0000-7000-8000-000000000001"
PERSON = "ilze@upeskrasta.example"
PASSPHRASE = "invented long passphrase"
DERIVATION = ("131072", "1")  # KiB, passes: some 100 ms
WIDTH, HEIGHT = 1400, 900
FEWEST_LINES = 20  # of text in the list

Frame = collections.namedtuple("Frame", "at rows")


def alike(a, b):
    return sum(x != y for x, y in zip(a, b)) <= HEIGHT // 20


class Screen:
    """A display whose picture lies in a file. What it shows is recorded from the beginning."""

    def __init__(self, folder):
        read, write = os.pipe()
        self.process = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-fbdir", folder,
                                         "-nolisten", "tcp"], pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        self.name = ":" + os.read(read, 16).decode().strip()
        self.file = open(os.path.join(folder, "Xvfb_screen0"), "rb")
        self.map = mmap.mmap(self.file.fileno(), 0, access=mmap.ACCESS_READ)
        self.begin = len(self.map) - WIDTH * 4 * HEIGHT
        self.frames, self.going = [], True
        self.recorder = threading.Thread(target=self.record)
        self.recorder.start()

    def picture(self):
        return self.map[self.begin:]

    def record(self):
        last = None
        while self.going:
            at, now = time.monotonic(), self.picture()
            if now != last:
                last = now
                whole = memoryview(now)
                self.frames.append(Frame(at, tuple(zlib.crc32(whole[y * WIDTH * 4:(y + 1) * WIDTH * 4]) for y in range(HEIGHT))))
            time.sleep(0.004)

    def settle(self, process, quiet=1.5, longest=180):
        """Waits until the picture stands still and the process does nothing."""
        end = time.monotonic() + longest
        since, picture, worked = time.monotonic(), self.frames[-1], cpu_ticks(process)
        while time.monotonic() - since < quiet:
            if time.monotonic() > end:
                raise RuntimeError("the picture does not come to rest")
            time.sleep(0.25)
            now, ticks = self.frames[-1], cpu_ticks(process)
            if ticks - worked > 1 or not alike(now.rows, picture.rows):
                since, picture = time.monotonic(), now
            worked = ticks

    def reached(self, since):
        """How long after it the screen began to look as it does now, in ms."""
        for frame in reversed(self.frames):
            if not alike(frame.rows, self.frames[-1].rows):
                break
            if frame.at < since:
                raise RuntimeError("nothing was painted")
            at = frame.at
        return (at - since) * 1000

    def lines(self):
        """How many lines of text stand below each other in the middle of the screen."""
        picture, found, inside = self.picture(), 0, False
        for y in range(HEIGHT):
            row = picture[y * WIDTH * 4:(y + 1) * WIDTH * 4]
            part = row[WIDTH:WIDTH * 2]  # the second quarter
            ink = part != part[:4] * (len(part) // 4)
            found += ink and not inside
            inside = ink
        return found

    def save(self, path):
        picture = self.picture()
        lines = bytearray()
        for y in range(HEIGHT):
            row = picture[y * WIDTH * 4:(y + 1) * WIDTH * 4]
            rgb = bytearray(WIDTH * 3)
            rgb[0::3], rgb[1::3], rgb[2::3] = row[2::4], row[1::4], row[0::4]
            lines += b"\0" + rgb
        part = lambda name, data: struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        with open(path, "wb") as out:
            out.write(b"\x89PNG\r\n\x1a\n" + part(b"IHDR", struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, 2, 0, 0, 0)) +
                      part(b"IDAT", zlib.compress(bytes(lines))) + part(b"IEND", b""))

    def xdotool(self, *words, check=True):
        return subprocess.run(["xdotool", *words], env={**os.environ, "DISPLAY": self.name}, check=check, stdout=subprocess.PIPE, text=True).stdout

    def end(self):
        self.going = False
        self.recorder.join()
        self.process.terminate()
        self.process.wait()


class Program:
    def __init__(self, name, command, files, environment, title=None, lines=0):
        self.name, self.command, self.files, self.environment = name, command, files, environment
        self.title, self.lines = title, lines  # of the page that it has to open on
        self.times, self.memory = [], []

    def measure(self, screen, pictures):
        time.sleep(0.5)
        empty, began = screen.frames[-1], time.monotonic()
        process = subprocess.Popen(self.command, env={**os.environ, **self.environment, "DISPLAY": screen.name}, stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL)
        try:
            screen.settle(process)
            if alike(screen.frames[-1].rows, empty.rows):
                raise RuntimeError(f"{self.name} shows nothing")
            locked = screen.reached(began)
            screen.xdotool("mousemove", str(WIDTH // 2), str(HEIGHT // 2))
            screen.xdotool("type", "--delay", "5", PASSPHRASE)
            time.sleep(0.3)
            entered = time.monotonic()
            screen.xdotool("key", "Return")
            screen.settle(process, quiet=3)
            if process.poll() is not None:
                raise RuntimeError(f"{self.name} has ended")
            opened = screen.reached(entered)
            if pictures:
                screen.save(os.path.join(pictures, f"{self.name}-{len(self.times)}.png"))
            if self.title and not screen.xdotool("search", "--onlyvisible", "--name", self.title, check=False).strip():
                raise RuntimeError(f"{self.name} does not open on the page: {self.title}")
            if screen.lines() < self.lines:
                raise RuntimeError(f"{self.name} shows {screen.lines()} lines, not {self.lines}")
            self.times.append(locked + opened)
            self.memory.append(pss_mb(process))
            print(f"{self.name}: {locked:.0f} ms to the unlocking page, {opened:.0f} ms from Enter, {self.memory[-1]:.1f} MB", file=sys.stderr)
        finally:
            end(process)


def end(process):
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def cpu_ticks(process):
    """Of all its threads; hundredths of a second."""
    with open(f"/proc/{process.pid}/stat") as f:
        return sum(int(word) for word in f.read().rsplit(")", 1)[1].split()[11:13])


def pss_mb(process):
    with open(f"/proc/{process.pid}/smaps_rollup") as f:
        return next(int(line.split()[1]) for line in f if line.startswith("Pss:")) / 1024


def forget(program):
    """Takes what was read from the disk out of the machine's memory: all of it where this user may, else the program's own files."""
    os.sync()
    try:
        with open("/proc/sys/vm/drop_caches", "w") as f:
            f.write("3")
        return
    except OSError:
        print(f"{program.name}: only its own files are forgotten before the cold start", file=sys.stderr)
    binary = shutil.which(program.command[0])
    libraries = subprocess.run(["ldd", binary], stdout=subprocess.PIPE, text=True, check=True).stdout.split()
    for path in [binary, *program.files, *(word for word in libraries if word.startswith("/"))]:
        fd = os.open(path, os.O_RDONLY)
        os.posix_fadvise(fd, 0, 0, os.POSIX_FADV_DONTNEED)
        os.close(fd)


class Hub:
    """The sample hub with W in it."""

    def __init__(self, build, folder):
        self.program, self.folder, self.process = f"{build}/app/hub/sekretariat-hub", os.path.join(folder, "hub"), None
        with socket.socket() as s:
            s.bind(("127.0.0.1", 0))
            port = s.getsockname()[1]
        subprocess.run([self.program, "sample", self.folder, "--port", str(port)], check=True, stdout=subprocess.DEVNULL)
        subprocess.run([f"{build}/tests/bench/bench", "fill", self.folder], check=True)
        self.start()

    def start(self):
        """Anew: for its first minutes a hub leaves alone what the calendar wants of it."""
        self.end()
        self.process = subprocess.Popen([self.program, "serve", self.folder], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.process.stdout.readline()

    def sample(self):
        with open(os.path.join(self.folder, "sample.json")) as f:
            return json.load(f)

    def end(self):
        if self.process:
            end(self.process)


def make_profile(build, folder, sample):
    """One that has pulled all of W and was left on its participants."""
    link = next(p["invitation"] for p in sample["people"] if p["email"] == PERSON)
    profile = os.path.join(folder, "profile")
    os.mkdir(profile, 0o700)
    seat = subprocess.Popen([f"{build}/tests/integration/integration_seat", profile, *DERIVATION], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                            text=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})

    def ask(line):
        seat.stdin.write(line + "\n")
        seat.stdin.flush()
        return seat.stdout.readline().strip()

    answer = ask(f"join {link} {PERSON} {sample['password']}")
    patience = time.monotonic() + 600
    while answer != "quiet" and answer in ("joined", "failed not_quiet") and time.monotonic() < patience:
        answer = ask(f"quiet {ORG}")
    seat.stdin.close()
    seat.wait()
    if answer != "quiet":
        raise RuntimeError(f"the profile is not filled: {answer}")
    with open(os.path.join(profile, "settings.ini"), "w") as f:
        f.write(f"[General]\nlastOrganisation={ORG}\nlastPage=participants\n")
    return profile


def make_database(folder):
    """As many entries as the list has people, with names like W's."""
    path = os.path.join(folder, "peer.kdbx")
    subprocess.run(["keepassxc-cli", "db-create", path, "-p", "-t", "100"], input=f"{PASSPHRASE}\n{PASSPHRASE}\n", text=True, check=True,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    for i in range(50):
        subprocess.run(["keepassxc-cli", "add", path, f"Bērziņš, Jānis {i:02}", "-u", f"p{i:08}"], input=PASSPHRASE + "\n", text=True,
                       check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return path


def make_home(folder):
    """Where KeePassXC does not ask at its first start whether to look for updates."""
    home = os.path.join(folder, "home")
    os.makedirs(os.path.join(home, ".config", "keepassxc"))
    with open(os.path.join(home, ".config", "keepassxc", "keepassxc.ini"), "w") as f:
        f.write("[General]\nUpdateCheckMessageShown=true\n\n[GUI]\nCheckForUpdates=false\n")
    return home


def tell(programs):
    print(f"\n{'task':7} {'what':44} {'unit':5} {'peer':>10} {'product':>10} {'ratio':>8} {'first mark':>10} {'aim':>8}  reached")
    rows = [("G1", "window painted, cold", "ms", lambda p: p.times[0], 1.2, 0.9),
            ("G1", "window painted, warm (median)", "ms", lambda p: statistics.median(p.times[1:] or p.times), 1.2, 0.9),
            ("G2", "memory with W open (PSS)", "MB", lambda p: statistics.median(p.memory), 1.6, 1.2)]
    for task, what, unit, value, mark, aim in rows:
        product = value(programs[0])
        if len(programs) == 1:
            print(f"{task:7} {what:44} {unit:5} {'-':>10} {product:>10.1f}")
            continue
        peer = value(programs[1])
        ratio = product / peer
        reached = "aim" if ratio <= aim else "first mark" if ratio <= mark else "MISSED"
        print(f"{task:7} {what:44} {unit:5} {peer:>10.1f} {product:>10.1f} {ratio:>8.2f} {f'<= {mark}':>10} {f'<= {aim}':>8}  {reached}")


def main():
    a = argparse.ArgumentParser()
    a.add_argument("build")
    a.add_argument("--runs", type=int, default=5)
    a.add_argument("--pictures", help="leave the opened windows here")
    a = a.parse_args()
    for tool in ("Xvfb", "xdotool"):
        if not shutil.which(tool):
            print(f"not measured: G1, G2: {tool} is not here")
            return 0
    if a.pictures:
        os.makedirs(a.pictures, exist_ok=True)
    folder = tempfile.mkdtemp(prefix="window-")
    screen = hub = None
    try:
        hub = Hub(a.build, folder)
        profile = make_profile(a.build, folder, hub.sample())
        screen = Screen(folder)
        environment = {"HOME": make_home(folder), "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8", "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere"}
        files = [os.path.join(profile, name) for name in os.listdir(profile) if os.path.isfile(os.path.join(profile, name))]
        programs = [Program("sekretariat", [f"{a.build}/app/desktop/sekretariat", "--profile", profile, "--no-keychain", "--language", "en"],
                            files, environment, "^Participants – Sekretariat$", FEWEST_LINES)]
        if shutil.which("keepassxc"):
            database = make_database(folder)
            programs.append(Program("keepassxc", ["keepassxc", database], [database], environment))
        else:
            print("no peer to compare with: KeePassXC is not here")
        for run in range(a.runs + 1):
            for program in programs:
                hub.start()
                if run == 0:
                    forget(program)
                program.measure(screen, a.pictures)
        tell(programs)
        return 0
    except (RuntimeError, OSError, subprocess.CalledProcessError) as why:
        print(f"G1, G2 could not be measured: {why}", file=sys.stderr)
        return 1
    finally:
        if screen:
            screen.end()
        if hub:
            hub.end()
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
