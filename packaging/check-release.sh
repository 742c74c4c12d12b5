#!/usr/bin/env bash
# Looks at release programs: hardening flags (SEC-80), nothing of the tests inside (SEC-83), SQLCipher's symbols hidden
# (SEC-61).    packaging/check-release.sh [BUILD FOLDER]
set -euo pipefail
build=${1:-build/release}
bad=0
complain() { echo "BAD  $1: $2"; bad=1; }

programs=()
for p in app/hub/sekretariat-hub app/desktop/sekretariat app/verify/sekretariat-verify; do
    [[ -x $build/$p ]] && programs+=("$build/$p")
done
[[ ${#programs[@]} -gt 0 ]] || { echo "no programs in $build" >&2; exit 2; }

for p in "${programs[@]}"; do
    name=$(basename "$p")
    before=$bad
    bad=0
    headers=$(readelf -hlW "$p")
    dynamic=$(readelf -dW "$p")
    symbols=$(readelf --dyn-syms -W "$p")
    grep -q 'Type: *DYN' <<<"$headers" || complain "$name" "SEC-80 not position independent (PIE)"
    grep -q 'GNU_RELRO' <<<"$headers" || complain "$name" "SEC-80 no RELRO"
    grep -Eq 'BIND_NOW|FLAGS_1.*NOW' <<<"$dynamic" || complain "$name" "SEC-80 no BIND_NOW"
    grep -E 'GNU_STACK' <<<"$headers" | grep -q 'RW ' || complain "$name" "SEC-80 executable stack"
    grep -q '__stack_chk_fail' <<<"$symbols" || complain "$name" "SEC-80 no stack protector"
    grep -Eq '__(memcpy|snprintf|fprintf|printf|vsnprintf|strncpy|strcpy)_chk' <<<"$symbols" || complain "$name" "SEC-80 no fortified calls"
    grep -Eq 'RPATH|RUNPATH' <<<"$dynamic" && complain "$name" "SEC-80 looks for libraries in a folder of the build"
    # Exported: what stands in the table with a place of its own.
    exported=$(awk '$5 == "GLOBAL" && $7 != "UND" { print $8 }' <<<"$symbols")
    grep -q '^sqlite3' <<<"$exported" && complain "$name" "SEC-61 exports SQLCipher's symbols"
    # Anything of the tests, the simulator, planted bugs or sanitizers; the names in the symbol table and in texts.
    all=$(nm -C "$p" 2>/dev/null || true; nm -DC "$p")
    grep -Eq 'QTest::|rc::|sek::(test|sim|simulation)::|__asan_|__tsan_|__ubsan_|__sanitizer|LLVMFuzzer|FaultVfs|PLANTED' <<<"$all" &&
        complain "$name" "SEC-83 holds code of the tests: $(grep -Eo 'QTest::|rc::|sek::(test|sim|simulation)::[A-Za-z]*|__[a-z]*san_|LLVMFuzzer|FaultVfs|PLANTED' <<<"$all" | sort -u | head -3 | tr '\n' ' ')"
    strings -n 6 "$p" | grep -Eq 'SEK_TEST_|SEK_FAULT|SEK_PLANT|invented long passphrase' && complain "$name" "SEC-83 knows a switch of the tests"
    [[ $bad -eq 0 ]] && echo "ok   $name: PIE, RELRO, BIND_NOW, stack protector, fortified; nothing of the tests; no exported sqlite3_*"
    [[ $before -eq 1 ]] && bad=1
done
exit $bad
