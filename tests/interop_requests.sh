#!/bin/sh
# The dms command against Debian's aws command, operation by operation: what
# they send, refuse and show for the same command lines.
#
#   sh tests/interop_requests.sh [BUILD_DIR]
#
# All of it is in interop_requests.py, which needs Debian's python3: the aws
# command runs inside it. Exits 77 when that is not there.
set -u

build=${1:-${BUILD_DIR:-build}}
here=$(dirname "$0")

if ! [ -x /usr/bin/aws ] || ! [ -x /usr/bin/python3 ]; then
    echo "interop_requests: no /usr/bin/aws (apt-get install awscli); skipped"
    exit 77
fi
exec /usr/bin/python3 "$here/interop_requests.py" "$build/dms"
