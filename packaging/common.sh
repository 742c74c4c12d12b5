# Shared by run.sh and test.sh; to be sourced.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
# The same sources in another folder are the same to the compiler cache.
export CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1 CCACHE_SLOPPINESS=pch_defines,time_macros CCACHE_PCH_EXTSUM=1
jobs=$(nproc)

build() { # preset, further cmake options …
    local preset=$1
    shift
    cmake --preset "$preset" "$@"
    cmake --build "build/$preset" -j "$jobs"
}

# A free TCP port on this computer.
free_port() { python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'; }

# Makes a sample hub in $1, starts it, waits until it listens; its pid is in $hub_pid.
start_sample_hub() { # folder, programs' folder
    local port
    port=$(free_port)
    rm -rf "$1"
    "$2/app/hub/sekretariat-hub" sample "$1" --port "$port"
    "$2/app/hub/sekretariat-hub" serve "$1" >"$1/out.log" 2>"$1/err.log" &
    hub_pid=$!
    for _ in $(seq 200); do
        grep -q '^listening' "$1/out.log" 2>/dev/null && return 0
        kill -0 "$hub_pid" 2>/dev/null || break
        sleep 0.05
    done
    cat "$1/err.log" >&2
    return 1
}
