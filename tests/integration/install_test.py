#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""`cmake --install` puts down programs that start, and files that name them where they are.

  install_test.py CMAKE BUILD     installs a build into a folder of its own, each component by itself
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

cmake, build = sys.argv[1:]
cache = pathlib.Path(build, "CMakeCache.txt").read_text("utf-8")
version = re.search(r"CMAKE_PROJECT_VERSION:STATIC=(\S+)", cache)[1]
window = re.search(r"SEK_BUILD_UI:BOOL=(\S+)", cache)[1].upper() in ("ON", "TRUE", "1", "YES")
linux = sys.platform.startswith("linux")
WANTED = {
    "hub": {"bin/sekretariat-hub"},
    "client": {"bin/sekretariat-hub", "bin/sekretariat-verify"} | ({"bin/sekretariat"} if window else set()),
}
if linux:
    WANTED["hub"] |= {f"lib/systemd/system/sekretariat-hub{end}" for end in (".service", "-backup.service", "-backup.timer")}
    WANTED["client"] |= {"share/applications/sekretariat.desktop"} if window else set()
suffix = ".exe" if sys.platform == "win32" else ""
bad = []

for component, wanted in WANTED.items():
    prefix = pathlib.Path(tempfile.mkdtemp(prefix="sek-install-")).resolve()
    try:
        subprocess.run([cmake, "--install", build, "--prefix", prefix, "--component", component], check=True, stdout=subprocess.DEVNULL)
        there = {file.relative_to(prefix).as_posix() for file in prefix.rglob("*") if not file.is_dir()}
        listed = {pathlib.Path(line).relative_to(prefix).as_posix()
                  for line in pathlib.Path(build, f"install_manifest_{component}.txt").read_text("utf-8").splitlines()}
        if listed != there:
            bad.append(f"{component}: the manifest lists {sorted(listed)}")
        if there != {name + (suffix if name.startswith("bin/") else "") for name in wanted}:
            bad.append(f"{component}: installed {sorted(there)}, wanted {sorted(wanted)}")
        for name in sorted(there):
            file = prefix / name
            if name.startswith("bin/"):
                said = subprocess.run([file, "--version"], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=60)
                print(name, said.stdout.strip())
                if said.returncode or version not in said.stdout:
                    bad.append(f"{name} --version: {said.returncode} {said.stdout.strip()!r}, wanted {version}")
                continue
            text = file.read_text("utf-8")
            for program in re.findall(r"/\S*/sekretariat(?:-hub)?(?=\s|$)", text, re.MULTILINE):
                if program.startswith("/var/"):
                    continue
                if not pathlib.Path(program).is_file():
                    bad.append(f"{name} names {program}, which is not there")
            if name.endswith((".service", ".desktop")) and f"{prefix}/bin/sekretariat" not in text:
                bad.append(f"{name} names no program of {prefix}")
            if name.endswith(".desktop") and (check := shutil.which("desktop-file-validate")):
                said = subprocess.run([check, file], stdout=subprocess.PIPE, text=True)
                bad += [line for line in said.stdout.splitlines() if "error" in line]
    finally:
        shutil.rmtree(prefix)
print("\n".join(bad) or "What is installed starts.")
sys.exit(bool(bad))
