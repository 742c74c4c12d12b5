#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Proves that the simulator bites: plants each bug of bugs/*.patch in a copy of the sources, builds only the simulator
# there, and demands that it finds a broken guarantee within SEEDS seeds.
#
#   tests/simulation/planted.sh [NAME…]     all bugs, or those whose file name begins with a NAME
#   WORK=folder  SEEDS=n  JOBS=n            the copy (kept, so that the next run is quick), seeds per bug, compilers
set -u
here=$(cd "$(dirname "$0")" && pwd)
source=$(cd "$here/../.." && pwd)
work=${WORK:-$source/build/planted}
seeds=${SEEDS:-600}
jobs=${JOBS:-2}
mkdir -p "$work/src"

# Only what differs is copied, so that unchanged files are not compiled again.
cd "$source" || exit 2
find CMakeLists.txt CMakePresets.json cmake core app tests resources -type f -not -path '*/build/*' 2>/dev/null |
while read -r file; do
    cmp -s "$file" "$work/src/$file" && continue
    mkdir -p "$work/src/$(dirname "$file")"
    cp "$file" "$work/src/$file"
done
export CCACHE_BASEDIR="$work" CCACHE_NOHASHDIR=1 TZ=UTC LC_ALL=C.UTF-8
cmake -S "$work/src" -B "$work/build" -G Ninja -DSEK_BUILD_UI=OFF -DCMAKE_BUILD_TYPE=Debug \
      -DCMAKE_CXX_FLAGS_DEBUG="-O1" >"$work/configure.log" 2>&1 || { tail -20 "$work/configure.log"; exit 2; }

build() {
    cmake --build "$work/build" --target sekretariat-simulate -j "$jobs" >"$work/build.log" 2>&1 ||
        { grep -E "error|FAILED" "$work/build.log" | head -20; return 1; }
}
simulate() { "$work/build/app/simulate/sekretariat-simulate" --seeds "$1" --from 1 --brief --jobs "$jobs"; }

echo "without a bug:"
build || exit 2
simulate 50 || { echo "the simulator finds something without a planted bug"; exit 2; }

planted=0 missed=0
for patch in "$here"/bugs/*.patch; do
    name=$(basename "$patch" .patch)
    if [ $# -gt 0 ]; then
        wanted=no
        for n in "$@"; do case "$name" in "$n"*) wanted=yes ;; esac; done
        [ $wanted = yes ] || continue
    fi
    planted=$((planted + 1))
    if ! patch -s -p1 -d "$work/src" <"$patch"; then
        echo "$name: the patch does not fit any more"
        missed=$((missed + 1))
        # Whatever it left behind is put right by copying.
        sed -n 's|^+++ b/||p' "$patch" | while read -r file; do cp "$source/$file" "$work/src/$file"; done
        continue
    fi
    if ! build; then
        echo "$name: does not build"
        missed=$((missed + 1))
    elif found=$(simulate "$seeds"); then
        echo "$name: NOT FOUND within $seeds seeds"
        missed=$((missed + 1))
    else
        echo "$name: $(grep -m1 ' breaks ' <<<"$found")"
    fi
    sed -n 's|^+++ b/||p' "$patch" | while read -r file; do cp "$source/$file" "$work/src/$file"; done
done
[ $planted -gt 0 ] || { echo "no such bug"; exit 2; }
echo "$planted bugs planted, $((planted - missed)) found"
[ $missed -eq 0 ]
