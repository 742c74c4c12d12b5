#!/usr/bin/env bash
# Builds everything and runs all tests; on a fresh Debian 12 it installs what is missing first.
#   packaging/test.sh                 quick tier: all tests and 2,000 simulated histories
#   packaging/test.sh --full          and everything below
#   packaging/test.sh PART …          only these parts: tests simulation tour asan tsan planted kills
set -euo pipefail
"$(dirname "$0")/install-debian.sh"
source "$(dirname "$0")/common.sh"

part_tests() {
    build dev
    ctest --test-dir build/dev --output-on-failure --no-tests=error -j "$jobs"
}
part_simulation() {
    build dev
    build/dev/app/simulate/sekretariat-simulate --seeds "${SEK_SEEDS:-2000}" --from 1
}
part_tour() {
    build dev
    start_sample_hub "$root/build/test-hub" build/dev
    rm -rf build/tour
    local code=0
    QT_QPA_PLATFORM=offscreen build/dev/app/desktop/sekretariat --tour build/tour --sample "$root/build/test-hub/sample.json" || code=$?
    kill "$hub_pid" || true
    return "$code"
}
part_asan() {
    build asan
    ASAN_OPTIONS=detect_leaks=0 ctest --test-dir build/asan --output-on-failure --no-tests=error -j "$jobs"
}
part_tsan() {
    build tsan
    ctest --test-dir build/tsan --output-on-failure --no-tests=error -j "$jobs" -R 'gate|simulation|sync|pool'
}
part_planted() { tests/simulation/planted.sh; }
part_kills() {
    build dev
    tests/integration/kills.sh build/dev "${SEK_KILLS:-300}"
}

parts=()
for word in "$@"; do
    case $word in
    --full) parts=(tests simulation tour asan tsan planted kills); export SEK_SEEDS=10000 ;;
    *) parts+=("$word") ;;
    esac
done
[[ ${#parts[@]} -gt 0 ]] || parts=(tests simulation tour)
for part in "${parts[@]}"; do
    echo "== $part"
    "part_$part"
done
echo "All parts passed: ${parts[*]}"
