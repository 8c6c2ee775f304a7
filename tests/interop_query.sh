#!/bin/sh
# JMESPath of the dms command against the library behind the aws command.
#
#   sh tests/interop_query.sh [BUILD_DIR]
#
# Builds tests/peers/query.c and has tests/peers/query.py compare its answers
# with those of Debian's python3-jmespath, for expressions made up at random:
# COUNT of them (default 20000), the same again with SEED. Prints what differs
# and one line that counts; exits 1 when something differs, 77 when the library
# is not there.
set -u

build=$(cd "${1:-${BUILD_DIR:-build}}" && pwd) || exit 2
root=$(cd "$(dirname "$0")/.." && pwd)
python=/usr/bin/python3
program=$build/peer-query

if ! $python -c 'import jmespath' 2>/dev/null; then
    echo "interop_query: python3-jmespath is not there; skipped"
    exit 77
fi
# $CC may hold flags.
# shellcheck disable=SC2086
${CC:-cc} -std=c99 -O2 -o "$program" "$root/tests/peers/query.c" || exit 1
# Its warnings of deprecated literals are not for us.
# shellcheck disable=SC2086
exec $python -W ignore "$root/tests/peers/query.py" "$program" \
    "${COUNT:-20000}" ${SEED:-}
