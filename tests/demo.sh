#!/bin/sh
# The main job on this machine alone, what `make demo` shows: starts the local
# DMS endpoint, takes the settings that it prints, and runs the lifecycle
# program against it (create, start, wait, stop, delete). Exits as that does.
set -eu

BUILD_DIR=${BUILD_DIR:-build}
out=$(mktemp)
server=

stop() {
    if [ -n "$server" ]; then
        kill "$server" 2>/dev/null || true
        wait "$server" 2>/dev/null || true
    fi
    rm -f "$out"
}
trap stop EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# Settings of the caller's own account must not get into the demonstration.
unset AWS_PROFILE AWS_SESSION_TOKEN AWS_SECURITY_TOKEN AWS_CA_BUNDLE \
    HTTPS_PROXY https_proxy HTTP_PROXY http_proxy ALL_PROXY all_proxy \
    AWS_ENDPOINT_URL_DATABASE_MIGRATION_SERVICE \
    AWS_IGNORE_CONFIGURED_ENDPOINT_URLS

"$BUILD_DIR/dms-local" >"$out" </dev/null &
server=$!

# It prints once it listens. A line is used only when all are there, which
# shows in the text no longer growing.
size=0
tries=0
while :; do
    last=$size
    size=$(wc -c <"$out")
    if [ "$size" -gt 0 ] && [ "$size" -eq "$last" ]; then
        break
    fi
    if ! kill -0 "$server" 2>/dev/null || [ $tries -ge 100 ]; then
        echo "$BUILD_DIR/dms-local did not start" >&2
        exit 1
    fi
    tries=$((tries + 1))
    sleep 0.1
done
eval "$(grep '^export ' "$out")"

echo "A DMS endpoint of this machine serves ${AWS_ENDPOINT_URL:?}"
"$BUILD_DIR/lifecycle" 150
