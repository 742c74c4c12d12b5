#!/usr/bin/env bash
# Sekretariat with a sample hub on this computer. On a fresh Debian 12 it installs and builds first.
# With a display it opens the program; without one it does the tour and leaves pictures in build/tour/.
set -euo pipefail
"$(dirname "$0")/install-debian.sh"
source "$(dirname "$0")/common.sh"
build release -DSEK_BUILD_TESTS=OFF
programs=build/release
start_sample_hub "$root/build/sample-hub" "$programs"
trap 'kill "$hub_pid" 2>/dev/null || true' EXIT
if [[ -n ${DISPLAY:-} || -n ${WAYLAND_DISPLAY:-} ]]; then
    read -r email link < <(python3 - "$root/build/sample-hub/sample.json" <<'PY'
import json, sys
sample = json.load(open(sys.argv[1]))
person = sample["people"][0]
print(person["email"], person["invitation"])
PY
    )
    echo "The password of everybody in the sample: sample data on this computer"
    rm -rf "$root/build/sample-profile"
    "$programs/app/desktop/sekretariat" --profile "$root/build/sample-profile" --join "$link" --email "$email"
else
    rm -rf "$root/build/tour"
    QT_QPA_PLATFORM=offscreen "$programs/app/desktop/sekretariat" --tour "$root/build/tour" --sample "$root/build/sample-hub/sample.json"
    echo "No display here: pictures and a transcript of the tour are in build/tour/."
fi
