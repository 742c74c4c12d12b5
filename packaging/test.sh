#!/usr/bin/env bash
# Builds everything and runs all tests; on a fresh Debian 12 it installs what is missing first.
#   packaging/test.sh                 quick tier: all tests and 2,000 simulated histories
#   packaging/test.sh --full          and everything below
#   packaging/test.sh PART …          only these parts: tests simulation tour load asan tsan
#                                     fuzz hardening planted kills bench
set -euo pipefail
"$(dirname "$0")/install-debian.sh"
source "$(dirname "$0")/common.sh"

# The reasons stand last, where a log that was cut still has them.
run_ctest() {
    ctest --test-dir "$1" --output-on-failure --no-tests=error -j "$jobs" "${@:2}" && return
    grep -aE -A 1 '^(FAIL!|QFATAL|XPASS)' "$1/Testing/Temporary/LastTest.log" | head -60 || true
    return 1
}
part_tests() {
    build dev
    run_ctest build/dev
    python3 tests/acceptance.py build/dev/Testing/Temporary/LastTest.log
}
# Ten thousand histories are for the optimised build.
part_simulation() {
    if [[ -z ${SEK_SEEDS:-} ]]; then
        build dev
        build/dev/app/simulate/sekretariat-simulate --seeds 2000 --from 1
        return
    fi
    cmake --preset release -DSEK_BUILD_TESTS=ON
    cmake --build build/release -j "$jobs" --target sekretariat-simulate
    build/release/app/simulate/sekretariat-simulate --seeds "$SEK_SEEDS" --from 1
    build/release/app/simulate/sekretariat-simulate --crash-points 1
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
# 500 slow connections and every hostile request, with the numbers of SEC-41: of the program as it is installed.
part_load() {
    cmake --preset release -DSEK_BUILD_TESTS=ON
    cmake --build build/release -j "$jobs" --target load_test sekretariat-hub
    build/release/tests/load/load_test --slow 500 --seconds "${SEK_LOAD_SECONDS:-20}" --marks
}
# Every fuzz target for a while, under ASan and UBSan; what it learns is kept beside the build, not in the sources.
part_fuzz() {
    cmake --preset fuzz
    local targets target
    targets=$(sed -n 's/^sek_fuzz(\([a-z]*\).*/\1/p' tests/fuzz/CMakeLists.txt)
    for target in $targets; do
        cmake --build build/fuzz -j "$jobs" --target "fuzz_$target"
        mkdir -p "build/fuzz/corpus/$target"
        (cd build/fuzz && ASAN_OPTIONS=detect_leaks=0 "tests/fuzz/fuzz_$target" -max_total_time="${SEK_FUZZ_SECONDS:-60}" -timeout=10 -rss_limit_mb=2048 \
            -max_len=65536 -print_final_stats=0 -verbosity=0 "corpus/$target" "$root/tests/fuzz/corpus/$target")
        echo "fuzz_$target: nothing found in ${SEK_FUZZ_SECONDS:-60} s"
    done
}
part_hardening() {
    cmake --preset release -DSEK_BUILD_TESTS=OFF
    cmake --build build/release -j "$jobs"
    packaging/check-release.sh build/release
}
part_asan() {
    build asan
    # A tenth of the documents: the sanitizer looks at the code, not at their number.
    SEK_DOCUMENTS= ASAN_OPTIONS=detect_leaks=0 run_ctest build/asan
}
# The code whose threads meet in std:: or Asio: gate and its pool, bell, alarms, limits, hasher, engine, and the
# authority in the simulator. Qt itself is not instrumented, so what hands over through Qt is ASan's.
part_tsan() {
    local targets=(test_gate test_hub_api test_accounts_parts test_sync_engine test_sync_replica test_sync_messages)
    export TSAN_OPTIONS="suppressions=$root/tests/tsan.supp"
    cmake --preset tsan
    cmake --build build/tsan -j "$jobs" --target "${targets[@]}" sekretariat-simulate
    run_ctest build/tsan -R "^($(IFS='|'; echo "${targets[*]}"))\$"
    build/tsan/app/simulate/sekretariat-simulate --seeds 60 --from 1
}
part_planted() { tests/simulation/planted.sh; }
part_kills() {
    build dev
    tests/integration/kills.sh build/dev "${SEK_KILLS:-300}"
}

# Workload W beside what the parts can do, optimised; and the window beside KeePassXC under a display of its own.
part_bench() {
    cmake --preset release -DSEK_BUILD_TESTS=ON
    cmake --build build/release -j "$jobs" --target bench sekretariat-hub sekretariat integration_seat
    build/release/tests/bench/bench --runs "${SEK_BENCH_RUNS:-5}"
    apt-get install -y --no-install-recommends keepassxc xdotool >/dev/null || echo "no peer to compare with: keepassxc cannot be installed"
    python3 tests/bench/window.py build/release --pictures build/bench-pictures
}

parts=()
for word in "$@"; do
    case $word in
    --full) parts=(tests simulation tour load asan tsan fuzz hardening planted kills bench); export SEK_SEEDS=10000 SEK_BYTE_CHANGES=20000 SEK_DOCUMENTS=1000000 ;;
    *) parts+=("$word") ;;
    esac
done
[[ ${#parts[@]} -gt 0 ]] || parts=(tests simulation tour)
for part in "${parts[@]}"; do
    echo "== $part"
    "part_$part"
done
echo "All parts passed: ${parts[*]}"
