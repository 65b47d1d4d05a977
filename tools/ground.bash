# What every script of the house stands on: the root, a Node that is new enough, and a way to say what happens.
# Sourced, never run.

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
cd -- "$root" || exit 1
mkdir -p build

# The system's Node is used when it is new enough; otherwise the one that tools/install has put here.
own_node=$root/build/node/node_modules/.bin
[ ! -x "$own_node/node" ] || export PATH=$own_node:$PATH

# One compiler cache for every build folder and every clone: paths count from the root.
export CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1

export CMAKE_BUILD_PARALLEL_LEVEL=${CMAKE_BUILD_PARALLEL_LEVEL:-$(nproc)}

say() { printf '%s\n' "$*"; }
fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

# Runs a command silently; shows the end of what it said, and where the rest is, only if it fails.
# quietly LOG COMMAND...
quietly() {
    local log=$root/build/logs/$1.log
    shift
    mkdir -p "$root/build/logs"
    if ! "$@" >"$log" 2>&1; then
        tail -n 40 -- "$log" >&2
        printf '\nThis failed: %s\nAll it said is in %s\n' "$*" "${log#"$root"/}" >&2
        return 1
    fi
}

# One line for a piece of work: what, and how long it took.
# timed SENTENCE COMMAND...
timed() {
    local sentence=$1 began=$SECONDS
    shift
    printf '%s ... ' "$sentence"
    if "$@"; then
        printf 'done in %d s.\n' "$((SECONDS - began))"
    else
        printf 'failed after %d s.\n' "$((SECONDS - began))"
        return 1
    fi
}

# A fingerprint of files, by content: what a stamp remembers.
fingerprint() { cat -- "$@" | sha256sum | cut -d' ' -f1; }
