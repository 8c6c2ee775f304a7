#!/bin/sh
# Settings and credentials as others resolve them: in some hundred environments
# (variables, profiles, roles, tokens, metadata) BUILD_DIR/dms must send the
# access key, session token, region and host that Debian's aws command sends,
# or fail as it does. tests/interop_env.py is the list and the other end.
#
#   sh tests/interop_env.sh [BUILD_DIR [ROW...]]
#
# Prints a line for each check and one that counts them; exits 1 when a check
# failed and 77 when Debian's aws is not there.
set -u

cd "$(dirname "$0")/.." || exit 2
build=${1:-${BUILD_DIR:-build}}
[ $# -eq 0 ] || shift
if ! [ -x /usr/bin/aws ] || ! command -v openssl > /dev/null; then
    echo "interop_env: no /usr/bin/aws or no openssl" \
        "(apt-get install awscli openssl); skipped"
    exit 77
fi
exec /usr/bin/python3 tests/interop_env.py "$build" "$@"
