#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Proves that the simulator bites: plants each bug of bugs/*.patch in a copy of the sources, builds only the simulator
# there, and demands that it finds the promise broken that the patch names, within SEEDS seeds. The sources themselves hold
# no hooks (SEC-83).
#
# A patch begins with "Breaks PROMISE[ or PROMISE…]: what". A promise is SYNC-n or SEC-n; "crash" and "timeout" stand among
# them where the bug ends the program or never ends. Another promise, a crash or a timeout alone is no find.
#
#   tests/simulation/planted.sh [NAME…]     all bugs, or those whose file name begins with a NAME
#   WORK=folder  SEEDS=n  JOBS=n            the copy (kept, so that the next run is quick), seeds per bug, compilers
set -u
here=$(cd "$(dirname "$0")" && pwd)
source=$(cd "$here/../.." && pwd)
work=${WORK:-$source/build/planted}
seeds=${SEEDS:-600}
jobs=${JOBS:-$(nproc)}
wanted_bugs=49
# Laid out as the source tree and its dev preset are: then the compiler cache knows nearly everything already.
tree=$work/tree build=$work/tree/build/dev
mkdir -p "$tree"

# Only what differs is copied, so that unchanged files are not compiled again; what is gone goes here too.
cd "$source" || exit 2
list() { find CMakeLists.txt CMakePresets.json cmake core app packaging tests resources translations -type f -not -path '*/build/*' 2>/dev/null | sort; }
list | while read -r file; do
    cmp -s "$file" "$tree/$file" && continue
    mkdir -p "$tree/$(dirname "$file")"
    cp "$file" "$tree/$file"
done
comm -13 <(list) <(cd "$tree" && list) | while read -r file; do rm -f "$tree/$file"; done

export CCACHE_BASEDIR="$tree" CCACHE_NOHASHDIR=1 CCACHE_PCH_EXTSUM=1 CCACHE_SLOPPINESS=pch_defines,time_macros TZ=UTC LC_ALL=C.UTF-8
cmake -S "$tree" -B "$build" -G Ninja -DSEK_BUILD_UI=OFF -DSEK_UNITY=OFF -DCMAKE_BUILD_TYPE=Debug \
      -DCMAKE_CXX_FLAGS_DEBUG="-O1 -g1" >"$work/configure.log" 2>&1 || { tail -20 "$work/configure.log"; exit 2; }

build() {
    cmake --build "$build" --target sekretariat-simulate -j "$jobs" >"$work/build.log" 2>&1 ||
        { grep -E "error|FAILED" "$work/build.log" | head -20; return 1; }
}
simulate() { timeout 600 "$build/app/simulate/sekretariat-simulate" --seeds "$1" --from 1 --brief "${@:2}"; }
restore() { # the patch's files as they were
    sed -n 's|^+++ b/||p' "$1" | while read -r file; do cp "$source/$file" "$tree/$file"; done
}

begun=$SECONDS
build || exit 2
simulate 50 >"$work/clean.log" || { cat "$work/clean.log"; echo "the simulator finds something without a planted bug"; exit 2; }
printf 'without a bug: %s, %d s to build and run\n\n' "$(tail -1 "$work/clean.log")" $((SECONDS - begun))
printf '%-36s %5s  %-26s %5s  %s\n' "planted bug" seconds "found as" "seed" "others before"

promises_of() { # the promises of a patch, with commas; nothing when it names none
    head -1 "$1" | grep -oE '^Breaks ((SYNC|SEC)-[0-9]+|crash|timeout)( or ((SYNC|SEC)-[0-9]+|crash|timeout))*: ' |
        sed 's/^Breaks //; s/: $//; s/ or /,/g'
}
planted=0 missed=0
miss() { missed=$((missed + 1)); printf '%-36s %5d  %s\n' "$name" $((SECONDS - since)) "$1"; }
for patch in "$here"/bugs/*.patch; do
    name=$(basename "$patch" .patch)
    if [ $# -gt 0 ]; then
        wanted=no
        for n in "$@"; do case "$name" in "$n"*) wanted=yes ;; esac; done
        [ $wanted = yes ] || continue
    fi
    planted=$((planted + 1)) since=$SECONDS
    promises=$(promises_of "$patch")
    if [ -z "$promises" ]; then
        miss "THE PATCH DOES NOT SAY WHAT IT BREAKS"
    elif ! patch -s -p1 -F1 -d "$tree" <"$patch" >"$work/patch.log" 2>&1; then
        miss "THE PATCH DOES NOT FIT ANY MORE"
        find "$tree" \( -name '*.rej' -o -name '*.orig' \) -delete
    elif ! build; then
        miss "DOES NOT BUILD"
    else
        simulate "$seeds" --until "$promises" >"$work/found.log" 2>&1
        case $? in
        0) end= ;;
        1) end= ;; # broken promises: which, stands in the log
        124) end=timeout ;;
        *) end=crash ;;
        esac
        # The last one named is the find; what broke before it is told beside it.
        line= others=
        while read -r one; do
            rule=${one#* breaks } rule=${rule%%: *}
            if [[ ,$promises, == *,${rule%% *},* ]]; then line=$one; break; fi
            [[ " $others," == *" $rule,"* ]] || others="${others:+$others, }$rule"
        done < <(grep ' breaks ' "$work/found.log")
        if [ -n "$line" ]; then
            rule=${line#* breaks } seed=${line#seed }
            printf '%-36s %5d  %-26s %5s  %s\n' "$name" $((SECONDS - since)) "${rule%%: *}" "${seed%% *}" "$others"
        elif [ -n "$end" ] && [[ ,$promises, == *,$end,* ]]; then
            printf '%-36s %5d  %-26s %5s  %s\n' "$name" $((SECONDS - since)) "$end" "?" "$others"
        else
            miss "NOT FOUND as $promises within $seeds seeds${end:+; $end}${others:+; found instead: $others}"
        fi
    fi
    restore "$patch"
done
[ $planted -gt 0 ] || { echo "no such bug"; exit 2; }
printf '\n%d bugs planted, %d found, %d s\n' $planted $((planted - missed)) $((SECONDS - begun))
if [ $# -eq 0 ] && [ $planted -lt $wanted_bugs ]; then
    echo "there should be $wanted_bugs bugs"
    exit 1
fi
[ $missed -eq 0 ]
