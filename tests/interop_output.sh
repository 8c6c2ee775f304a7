#!/bin/sh
# What the dms command prints against Debian's aws command, byte by byte.
#
#   sh tests/interop_output.sh [BUILD_DIR]
#
# First COUNT values made up at random (default 10000, the same again with
# SEED), through the formatters of the aws command and through the code of the
# dms command; then command lines of both against BUILD_DIR/dms-local. Exits
# 77 when the aws command is not there.
set -u

build=$(cd "${1:-${BUILD_DIR:-build}}" && pwd) || exit 2
root=$(cd "$(dirname "$0")/.." && pwd)

if ! [ -x /usr/bin/aws ] || ! [ -x /usr/bin/python3 ]; then
    echo "interop_output: no /usr/bin/aws (apt-get install awscli); skipped"
    exit 77
fi
# $CC may hold flags.
# shellcheck disable=SC2086
${CC:-cc} -std=c99 -O2 -o "$build/peer-output" "$root/tests/peers/output.c" ||
    exit 1

work=$(mktemp -d)
server=
cleanup() {
    [ -z "$server" ] || kill "$server" 2>/dev/null
    rm -rf "$work"
}
trap cleanup EXIT
trap 'exit 1' INT TERM HUP

HOME=$work
TZ=UTC
AWS_PAGER=
AWS_EC2_METADATA_DISABLED=true
export HOME TZ AWS_PAGER AWS_EC2_METADATA_DISABLED
unset AWS_PROFILE AWS_DEFAULT_PROFILE AWS_SESSION_TOKEN AWS_MAX_ATTEMPTS \
    AWS_CONFIG_FILE AWS_SHARED_CREDENTIALS_FILE AWS_RETRY_MODE \
    AWS_DEFAULT_OUTPUT AWS_CLI_ERROR_FORMAT \
    HTTPS_PROXY https_proxy HTTP_PROXY http_proxy ALL_PROXY all_proxy

: >"$work/lines"
"$build/dms-local" --http --pace 20 --seed-tasks 45 >"$work/lines" &
server=$!
tries=0
until grep -q AWS_REGION "$work/lines" || [ $tries -ge 100 ]; do
    sleep 0.1
    tries=$((tries + 1))
done
. "$work/lines"

# shellcheck disable=SC2086
/usr/bin/python3 "$root/tests/interop_output.py" "$build/dms" \
    "$build/peer-output" "${COUNT:-10000}" ${SEED:-}
