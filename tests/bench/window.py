#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""G1 and G2: the desktop program with W in its cache beside KeePassXC with as many rows on the screen, each under the same
display without a window manager, each opened by a passphrase typed on the keyboard.

  window.py BUILD_DIR [--runs 5]

G1 is the time from the start of the process until the unlocking page is painted, and from Enter until the main page is.
Painted means: the screen looks as it looks in the end, but for one row of pixels in twenty (carets blink). The first start
of each program in the run is counted as cold, the median of the others as warm. G2 is the proportional set size (PSS) of
the process with everything open. KeePassXC's own key derivation (100 ms at least) is in its time, as it is in daily use.
"""
import argparse, json, mmap, os, shutil, statistics, subprocess, sys, tempfile, time

ORG = "01900000-0000-7000-8000-000000000002"
PERSON = "asa@norrsken.example"
PASSPHRASE = "invented long passphrase"
WIDTH, HEIGHT = 1280, 800


class Screen:
    """A display whose picture lies in a file."""

    def __init__(self, folder):
        self.folder = folder
        read, write = os.pipe()
        self.process = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-fbdir", folder,
                                         "-nolisten", "tcp"], pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        self.name = ":" + os.read(read, 16).decode().strip()
        self.file = open(os.path.join(folder, "Xvfb_screen0"), "rb")
        self.map = mmap.mmap(self.file.fileno(), 0, access=mmap.ACCESS_READ)
        self.row = WIDTH * 4
        self.begin = len(self.map) - self.row * HEIGHT

    def rows(self):
        picture = self.map[self.begin:]
        return [picture[y * self.row:(y + 1) * self.row] for y in range(HEIGHT)]

    def like(self, wanted):
        different = sum(a != b for a, b in zip(self.rows(), wanted))
        return different <= HEIGHT // 20

    def settled(self, quiet=1.5, longest=30):
        """The picture once it has stayed the same, carets apart."""
        last, since = self.rows(), time.monotonic()
        end = since + longest
        while time.monotonic() < end and time.monotonic() - since < quiet:
            time.sleep(0.05)
            if not self.like(last):
                last, since = self.rows(), time.monotonic()
        return last

    def until(self, wanted, longest=30):
        start = time.monotonic()
        while not self.like(wanted):
            if time.monotonic() - start > longest:
                raise RuntimeError("a page that was seen before does not come again, or looks different")
            time.sleep(0.001)
        return (time.monotonic() - start) * 1000

    def type(self, *keys):
        subprocess.run(["xdotool", *keys], env={**os.environ, "DISPLAY": self.name}, check=True)

    def end(self):
        self.process.terminate()
        self.process.wait()


class Program:
    def __init__(self, name, command, environment):
        self.name, self.command, self.environment = name, command, environment
        self.locked = self.opened = self.empty = None
        self.times, self.memory = [], []

    def start(self, screen):
        return subprocess.Popen(self.command, env={**os.environ, **self.environment, "DISPLAY": screen.name},
                                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def unlock(self, screen):
        screen.type("mousemove", str(WIDTH // 2), str(HEIGHT // 2))
        screen.type("type", "--delay", "5", PASSPHRASE)
        time.sleep(0.3)
        screen.type("key", "Return")

    def learn(self, screen):
        """How the two pages look, and that they differ: else nothing was opened."""
        self.empty = screen.settled()
        process = self.start(screen)
        try:
            time.sleep(1)
            self.locked = screen.settled()
            self.unlock(screen)
            time.sleep(2)
            self.opened = screen.settled(quiet=3)
            if screen.like(self.locked) or process.poll() is not None:
                raise RuntimeError(self.name + " does not open")
        finally:
            end(process)

    def measure(self, screen):
        time.sleep(0.5)
        process = self.start(screen)
        try:
            first = screen.until(self.locked)
            time.sleep(0.3)
            self.unlock(screen)
            second = screen.until(self.opened)
            time.sleep(1)
            self.times.append(first + second)
            self.memory.append(pss_mb(process.pid))
        finally:
            end(process)


def end(process):
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def pss_mb(pid):
    with open(f"/proc/{pid}/smaps_rollup") as f:
        return next(int(line.split()[1]) for line in f if line.startswith("Pss:")) / 1024


def make_profile(build, folder):
    """A hub with W, and a profile that has pulled all of it."""
    hub = os.path.join(folder, "hub")
    with __import__("socket").socket() as s:
        s.bind(("127.0.0.1", 0))
        port = s.getsockname()[1]
    program = f"{build}/app/hub/sekretariat-hub"
    subprocess.run([program, "sample", hub, "--port", str(port)], check=True, stdout=subprocess.DEVNULL)
    subprocess.run([f"{build}/tests/bench/bench", "fill", hub], check=True)
    serve = subprocess.Popen([program, "serve", hub], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    serve.stdout.readline()
    sample = json.load(open(os.path.join(hub, "sample.json")))
    link = next(p["invitation"] for p in sample["people"] if p["email"] == PERSON)
    profile = os.path.join(folder, "profile")
    os.mkdir(profile, 0o700)
    seat = subprocess.Popen([f"{build}/tests/integration/integration_seat", profile], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                            text=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    for line, wanted in ((f"join {link} {PERSON} {sample['password']}", "joined"), (f"quiet {ORG}", "quiet")):
        seat.stdin.write(line + "\n")
        seat.stdin.flush()
        answer = seat.stdout.readline().strip()
        if answer != wanted:
            raise RuntimeError(f"the profile is not filled: {answer}")
    seat.stdin.close()
    seat.wait()
    return serve, profile


def make_database(folder):
    """As many entries as a window shows, with names like W's."""
    path = os.path.join(folder, "peer.kdbx")
    subprocess.run(["keepassxc-cli", "db-create", path, "-p", "-t", "100"], input=f"{PASSPHRASE}\n{PASSPHRASE}\n", text=True, check=True,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    for i in range(50):
        subprocess.run(["keepassxc-cli", "add", path, f"Bērziņš, Jānis {i:02}", "-u", f"p{i:08}"], input=PASSPHRASE + "\n", text=True,
                       check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return path


def main():
    a = argparse.ArgumentParser()
    a.add_argument("build")
    a.add_argument("--runs", type=int, default=5)
    a = a.parse_args()
    for tool in ("Xvfb", "xdotool"):
        if not shutil.which(tool):
            print(f"not measured: G1, G2: {tool} is not here")
            return 0
    folder = tempfile.mkdtemp(prefix="window-")
    screen = serve = None
    try:
        serve, profile = make_profile(a.build, folder)
        screen = Screen(folder)
        home = os.path.join(folder, "home")
        os.mkdir(home)
        environment = {"HOME": home, "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8", "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere"}
        programs = [Program("sekretariat", [f"{a.build}/app/desktop/sekretariat", "--profile", profile, "--no-keychain", "--language", "en"],
                            environment)]
        if shutil.which("keepassxc"):
            programs.append(Program("keepassxc", ["keepassxc", make_database(folder)], environment))
        else:
            print("no peer to compare with: KeePassXC is not here")
        for p in programs:
            p.learn(screen)
            p.learn(screen)  # what a program asks only at its very first start is out of the way
            for run in range(a.runs):
                p.measure(screen)
        print(f"\n{'task':7} {'what':44} {'unit':5} {'peer':>10} {'product':>10} {'ratio':>8} {'first mark':>10} {'aim':>8}  reached")
        rows = [("G1", "window painted, first start of the run", "ms", lambda p: p.times[0], 1.2, 0.9),
                ("G1", "window painted, median of the others", "ms", lambda p: statistics.median(p.times[1:] or p.times), 1.2, 0.9),
                ("G2", "memory with W open (PSS)", "MB", lambda p: statistics.median(p.memory), 1.6, 1.2)]
        for task, what, unit, value, mark, aim in rows:
            product = value(programs[0])
            peer = value(programs[1]) if len(programs) > 1 else 0
            ratio = product / peer if peer else 0
            reached = "" if not peer else "aim" if ratio <= aim else "first mark" if ratio <= mark else "MISSED"
            print(f"{task:7} {what:44} {unit:5} {peer or '-':>10.4} {product:>10.1f} {ratio or '-':>8.3} {f'<= {mark}':>10} {f'<= {aim}':>8}  {reached}"
                  if peer else f"{task:7} {what:44} {unit:5} {'-':>10} {product:>10.1f}")
        return 0
    except (RuntimeError, subprocess.CalledProcessError) as why:
        print(f"not measured: G1, G2: {why}")
        return 0
    finally:
        if screen:
            screen.end()
        if serve:
            end(serve)
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
