#!/bin/sh
# dms_call against botocore, as far as nothing is sent: which inputs of which
# operation are refused, in which words, and what is sent of the others.
#
#   sh tests/interop_model.sh
#
# Some thousand inputs, good and spoiled, of all 119 operations; chosen by
# chance, DMS_TEST_SEED=N repeats a run. botocore is Debian's, of its aws CLI,
# or the one that python3 finds. Exits 77 when there is none.
set -u

build=${BUILD_DIR:-build}
root=$(cd "$(dirname "$0")/.." && pwd)
python=
for p in /usr/bin/python3 python3; do
    if [ -z "$python" ] && $p -c 'import sys
sys.path.append("/usr/lib/python3/dist-packages/awscli")
import botocore.validate' 2>/dev/null; then
        python=$p
    fi
done
if [ -z "$python" ]; then
    echo "interop_model: no botocore (apt-get install awscli); skipped"
    exit 77
fi

mkdir -p "$build/peers"
"${CC:-cc}" -std=c99 -O1 -I "$root" -o "$build/peers/model" \
    "$root/tests/peers/model.c" -lbearssl || exit 1

# DMS_TEST_SEED may be empty.
# shellcheck disable=SC2086
if $python "$root/tests/peers/model.py" "$build/peers/model" \
    ${DMS_TEST_SEED:-} <"$root/examples/operations.txt" \
    >"$build/peers/model.out" 2>&1; then
    echo "ok 1 - inputs of all operations: $(cat "$build/peers/model.out")"
    echo '1 passed, 0 failed'
else
    cat "$build/peers/model.out"
    echo 'not ok 1 - inputs of all operations'
    echo '0 passed, 1 failed'
    exit 1
fi
