#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Whether each planted bug still fits the sources: a bug that cannot be planted proves nothing. Changes no file.
set -u
cd "$(dirname "$0")/../.." || exit 2
wanted_bugs=49 bugs=0 bad=0
for patch in tests/simulation/bugs/*.patch; do
    bugs=$((bugs + 1))
    head -1 "$patch" | grep -qE '^Breaks (SYNC|SEC)-[0-9]+( or ((SYNC|SEC)-[0-9]+|crash|timeout))*: ' || { echo "$patch does not say what it breaks"; bad=1; }
    patch -s -p1 -F1 --dry-run <"$patch" || { echo "$patch does not fit any more"; bad=1; }
done
[ "$bugs" -eq "$wanted_bugs" ] || { echo "$bugs bugs, there should be $wanted_bugs"; bad=1; }
exit $bad
