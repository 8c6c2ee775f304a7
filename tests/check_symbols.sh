#!/bin/sh
# What dms.h adds to a program's names: sh tests/check_symbols.sh
#
#   - the linker sees dms_* alone, and with DMS_STATIC nothing at all;
#   - inside its object too every function and table is dms_* or dmsi_*;
#   - with DMS_NO_OS nothing is asked for but BearSSL and mem*, str*;
#   - the public half defines DMS_* macros alone and includes <stddef.h> and
#     <stdint.h> alone;
#   - after the implementation there are DMS_* macros and those of the system
#     headers it includes, unchanged, and no other.
#
# A line `ok` or `not ok` for each, and `N passed, N failed` at the end.
set -u

BUILD_DIR=${BUILD_DIR:-build}
cc=${CC:-cc}
root=$(cd "$(dirname "$0")/.." && pwd)
out=$BUILD_DIR/symbols
rm -rf "$out"
mkdir -p "$out"

passed=0
failed=0

# none NAME: passes when $out/bad, the list of offenders, is empty.
none() {
    if [ -s "$out/bad" ]; then
        failed=$((failed + 1))
        echo "not ok $1"
        sed 's/^/       | /' "$out/bad" | head -n 30
    else
        passed=$((passed + 1))
        echo "ok     $1"
    fi
}

# object NAME FLAG...: compiles the implementation alone. At -O0, so that
# nothing is inlined and every name remains.
object() {
    name=$1
    shift
    $cc -std=c99 -O0 "$@" -DDMS_IMPLEMENTATION -c -o "$out/$name.o" \
        "$out/dms.c" || exit 1
}

# macros FLAG... FILE: every macro there is at the end of FILE, sorted.
macros() {
    $cc -std=c99 -dM -E "$@" | LC_ALL=C sort
}

# names: of the macros in a list of #defines.
names() {
    sed 's/^#define \([A-Za-z0-9_]*\).*/\1/'
}

echo "#include \"$root/dms.h\"" >"$out/dms.c"

object plain
nm -g --defined-only "$out/plain.o" | awk '{ print $3 }' >"$out/exported"
grep -v '^dms_' "$out/exported" >"$out/bad"
[ -s "$out/exported" ] || echo "no symbol at all" >"$out/bad"
none "exported names are dms_*"

# A prototype that has no function would be found by the user's linker only.
sed -n 's/^DMS_API .*[ *]\(dms_[a-z0-9_]*\)(.*/\1/p' "$root/dms.h" |
    sort -u >"$out/promised"
sort "$out/exported" | comm -3 - "$out/promised" >"$out/bad"
none "exported are the functions of the public half, all of them"

# A static variable inside a function becomes name.N; __func__ is the
# compiler's own, and so is what begins with a dot. BearSSL's headers bring
# functions of their own, br_*.
nm "$out/plain.o" | awk '$2 ~ /^[a-zA-Z]$/ && $2 != "U" { print $3 }' |
    grep -vE '^(dmsi?_|br_|\.|__func__)' |
    awk '!/\.[0-9]+$/' >"$out/bad"
none "private names are dmsi_*"

# Data that changes and belongs to nobody: not safe with threads. Compiled
# for a fixed address, or tables of pointers would count as data to relocate.
object fixed -fno-pic -fno-pie
nm "$out/fixed.o" | awk '$2 ~ /^[bBdDC]$/' >"$out/bad"
none "no writable data"

object static -DDMS_STATIC 2>/dev/null
nm -g --defined-only "$out/static.o" >"$out/bad"
none "DMS_STATIC exports nothing"

object hooks -DDMS_NO_OS 2>/dev/null
nm -u "$out/hooks.o" | awk '{ print $2 }' | grep -vE '^(br_|mem|str)' |
    grep -v '^_GLOBAL_OFFSET_TABLE_$' >"$out/bad"
none "DMS_NO_OS needs no operating system"

printf '#include <stddef.h>\n#include <stdint.h>\n' >"$out/base.c"
macros "$out/base.c" >"$out/before"
macros "$out/dms.c" >"$out/after"
comm -13 "$out/before" "$out/after" | names | grep -v '^DMS_' >"$out/bad"
none "macros of the public half are DMS_*"

comm -23 "$out/before" "$out/after" >"$out/bad"
none "the public half changes no other macro"

$cc -std=c99 -H -E -o /dev/null "$out/dms.c" 2>&1 |
    sed -n 's/^\.\. //p' | grep -vE '/(stddef|stdint)\.h$' >"$out/bad"
none "the public half includes <stddef.h> and <stdint.h> alone"

# The headers that the implementation includes itself are those two levels
# below the file that includes dms.h; they are asked for by the names that
# dms.h uses. jsmn.h goes in under other names and must leave nothing behind.
{
    echo '#define _POSIX_C_SOURCE 200809L'
    $cc -std=c99 -H -E -o /dev/null -DDMS_IMPLEMENTATION "$out/dms.c" 2>&1 |
        sed -n 's/^\.\. //p' | grep -v '/jsmn\.h$' |
        sed 's|.*/include/||; s|^[a-z0-9_]*-linux-[a-z]*/||' |
        sed 's/.*/#include <&>/'
} >"$out/system.c"
macros -DDMS_IMPLEMENTATION "$out/system.c" >"$out/before"
macros -DDMS_IMPLEMENTATION "$out/dms.c" >"$out/after"
comm -13 "$out/before" "$out/after" | names | grep -v '^DMS_' >"$out/bad"
none "macros after the implementation are DMS_*"

comm -23 "$out/before" "$out/after" >"$out/bad"
none "the implementation changes no other macro"

# The same with a user who has switches for a jsmn of their own.
: >"$out/empty.c"
user='-DJSMN_PARENT_LINKS -DJSMN_API=x -DJSMN_HEADER'
# shellcheck disable=SC2086
{
    macros $user "$out/empty.c" | grep -i '[# ]jsmn' >"$out/before"
    macros $user -DDMS_IMPLEMENTATION "$out/dms.c" | grep -i '[# ]jsmn' \
        >"$out/after"
}
comm -3 "$out/before" "$out/after" >"$out/bad"
none "the user's jsmn switches come out as they went in"

# A program that says it wants no chain carries none of it: what it does not
# call is dropped by the linker.
{
    echo '#define DMS_IMPLEMENTATION'
    echo "#include \"$root/dms.h\""
    echo 'int main(void) { dms_client c; dms_json j;'
    echo 'int ok = dms_open(&c, 0) == DMS_OK &&'
    echo '    dms_call(&c, "DescribeEndpoints", 0, &j) == DMS_OK;'
    echo 'dms_close(&c); return !ok; }'
} >"$out/lean.c"
$cc -std=c99 -O0 -ffunction-sections -fdata-sections -Wl,--gc-sections \
    -DDMS_NO_CHAIN -o "$out/lean" "$out/lean.c" -lbearssl || exit 1
nm "$out/lean" | awk '{ print $3 }' |
    grep -E '^dmsi_(ini_|kwarg|extra_|airflow_(parse|json|uri|find)|path_)' \
        >"$out/bad"
none "DMS_NO_CHAIN: no configuration files and no connections are linked"

echo "$passed passed, $failed failed"
[ $failed -eq 0 ]
