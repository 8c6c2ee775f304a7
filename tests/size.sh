#!/bin/sh
# How large dms.h makes a program, in bytes, one `name bytes` a line:
# sh tests/size.sh
#
# Everything is built for size and stripped; the static programs are complete,
# with musl's C library and Debian's libbearssl.a inside. The goal: the whole
# lifecycle of a task, as one static file, in 128 KiB; nearest to it comes
# seven-calls-tiny, which has the small TLS profile, the small resolver, and no
# heap, files or proxies.
set -eu

BUILD_DIR=${BUILD_DIR:-build}
cc=${CC:-cc}
musl=${MUSL_CC:-musl-gcc}
root=$(cd "$(dirname "$0")/.." && pwd)
out=$BUILD_DIR/size
goal=131072
rm -rf "$out"
mkdir -p "$out/include"

# A program of one file: DMS_STATIC lets the compiler drop texts that the
# linker could not.
small="-std=c99 -Os -ffunction-sections -fdata-sections -DDMS_STATIC
    -fno-asynchronous-unwind-tables -fno-stack-protector"
link="-Wl,--gc-sections -Wl,--build-id=none -Wl,-z,norelro
    -Wl,-z,noseparate-code -s"
# Debian's libbearssl.a asks for glibc's checking twins of three functions;
# musl has the plain ones. The extra argument is ignored.
twins="-Wl,--defsym=__memcpy_chk=memcpy,--defsym=__memset_chk=memset
    -Wl,--defsym=__memmove_chk=memmove"

# musl-gcc sees none of Debian's headers; these two libraries' are lent to it,
# and nothing else that lies in that directory.
headers=$(printf '#include <jsmn.h>\n' | $cc -M -x c - | tr ' ' '\n' |
    sed -n 's|/jsmn\.h$||p' | head -n 1)
ln -s "$headers"/bearssl* "$headers/jsmn.h" "$out/include/"
archive=$($cc -print-file-name=libbearssl.a)

# report NAME FILE: the size of a file.
report() {
    printf '%-32s%8d\n' "$1" "$(wc -c <"$2")"
}

# lean FILE: what strip -s leaves and nothing reads at run time.
lean() {
    strip -s -R .comment -R .note.gnu.property -R .eh_frame "$1"
}

# dynamic NAME SOURCE FLAG...: glibc, libbearssl.so.
dynamic() {
    name=$1
    source=$2
    shift 2
    # shellcheck disable=SC2086
    $cc $small "$@" -I "$root" -o "$out/$name" "$source" $link -lbearssl
    lean "$out/$name"
    report "$name" "$out/$name"
}

# static NAME SOURCE FLAG...: musl, libbearssl.a.
static() {
    name=$1
    source=$2
    shift 2
    # shellcheck disable=SC2086
    $musl $small "$@" -static -I "$out/include" -I "$root" -o "$out/$name" \
        "$source" "$archive" $link $twins
    lean "$out/$name"
    report "$name" "$out/$name"
}

# object NAME FLAG...: dms.h alone, its code and its data.
object() {
    name=$1
    shift
    printf '#define DMS_IMPLEMENTATION\n#include "dms.h"\n' >"$out/alone.c"
    # shellcheck disable=SC2086
    $cc $small -UDMS_STATIC "$@" -I "$root" -c -o "$out/alone.o" \
        "$out/alone.c"
    size -A "$out/alone.o" | awk -v name="$name" '
    $1 ~ /^\.text/ { text += $2 }
    $1 ~ /^\.rodata/ { rodata += $2 }
    $1 ~ /^\.(data|bss)/ { data += $2 }
    END {
        printf "%-32s%8d\n", name "-text", text
        printf "%-32s%8d\n", name "-rodata", rodata
        printf "%-32s%8d\n", name "-data", data
    }'
}

# tiny NAME SOURCE FLAG...: the same as small as it gets: -Oz, no addresses
# relative to the code, no padding in the file between code and data, and
# Debian's archive without its unwind tables, which nothing in C looks at.
tiny() {
    name=$1
    source=$2
    shift 2
    cp "$archive" "$out/lean.a"
    objcopy -R .eh_frame -R .rela.eh_frame "$out/lean.a"
    # shellcheck disable=SC2086
    $musl $small -Oz -fno-inline-functions-called-once -fno-pie -no-pie "$@" \
        -static -I "$out/include" -I "$root" -o "$out/$name" "$source" \
        "$out/lean.a" $link -Wl,-z,common-page-size=512 $twins
    lean "$out/$name"
    report "$name" "$out/$name"
}

# runs NAME: whether the seven calls of a program do their work.
runs() {
    : >"$out/settings"
    "$BUILD_DIR/dms-local" --pace 0 --seed-tasks 1 --ca-file "$out/ca.pem" \
        >"$out/settings" &
    server=$!
    trap 'kill $server 2>/dev/null || true' EXIT
    tries=0
    while [ "$(wc -l <"$out/settings")" -lt 2 ] && [ $tries -lt 100 ]; do
        sleep 0.1
        tries=$((tries + 1))
    done
    . "$out/settings"
    "$BUILD_DIR/dms" describe-replication-tasks >"$out/task"
    arn() { sed -n "s/.*\"$1Arn\": \"\(.*\)\".*/\1/p" "$out/task"; }
    "$out/$1" "$(arn ReplicationInstance)" "$(arn SourceEndpoint)" \
        "$(arn TargetEndpoint)" >"$out/ran" 2>&1
}

# The least that calls AWS: one operation, with settings from the environment
# or written into the program.
cat >"$out/env.c" <<'END'
#define DMS_IMPLEMENTATION
#include "dms.h"
int main(void)
{
    dms_config config = {0};
    dms_client client;
    int failed;
    SETTINGS
    failed = dms_open(&client, &config) != DMS_OK ||
             dms_stop_task(&client, "arn", NULL) != DMS_OK;
    dms_close(&client);
    return failed;
}
END
sed 's/SETTINGS/config.region = "eu-west-1";\
    config.access_key_id = "key";\
    config.secret_access_key = "secret";/' "$out/env.c" >"$out/keys.c"
sed -i 's/SETTINGS//' "$out/env.c"

lifecycle=$root/examples/lifecycle.c
small_profile="-DDMS_TLS_SMALL -DDMS_OWN_DNS"
static lifecycle-static "$lifecycle"
static lifecycle-static-own-dns "$lifecycle" -DDMS_OWN_DNS
# shellcheck disable=SC2086
static lifecycle-static-small "$lifecycle" $small_profile
dynamic lifecycle-dynamic "$lifecycle"
static environment-static "$out/env.c"
static keys-static "$out/keys.c"
# shellcheck disable=SC2086
static keys-static-small "$out/keys.c" $small_profile
# The life of a task in seven calls, without stdio, and then without heap,
# files, proxies and with all that is small: the smallest complete program.
seven=$root/tests/bench/lifecycle.c
static seven-calls-static "$seven"
# shellcheck disable=SC2086
tiny seven-calls-tiny "$seven" $small_profile -DDMS_NO_MALLOC -DDMS_NO_CHAIN \
    -DDMS_NO_PROXY

# What each provider of credentials adds to a program that has no other but
# the environment, and what the whole search adds.
provider() {
    name=provider-$(echo "$1" | tr _ -)
    static "$name" "$root/tests/bench/providers.c" -DDMS_NO_CHAIN \
        "-DPROVIDER=dms_from_$1" >/dev/null
    bytes=$(wc -c <"$out/$name")
    printf '%-32s%8d\n' "$name-adds" $((bytes - base))
}
static provider-environment "$root/tests/bench/providers.c" -DDMS_NO_CHAIN
base=$(wc -c <"$out/provider-environment")
for each in assume_role web_identity sso shared_file login process \
    config_file container imds; do
    provider "$each"
done
bytes=$(wc -c <"$out/environment-static")
printf '%-32s%8d\n' provider-chain-adds $((bytes - base))
object dms.h
object dms.h-small -DDMS_TLS_SMALL -DDMS_OWN_DNS -DDMS_NO_CHAIN -DDMS_NO_PROXY

cp "$BUILD_DIR/dms" "$out/dms"
lean "$out/dms"
report dms "$out/dms"

# The goal is shown. Asserted is that nothing grows unnoticed: each limit is a
# little above what was measured when it was set.
printf '%-32s%8d\n' "goal of seven-calls-tiny" $goal
passed=0
failed=0

# within FILE LIMIT: one check.
within() {
    if [ "$(wc -c <"$out/$1")" -le "$2" ]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "$1 is above $2 bytes"
    fi
}
within seven-calls-tiny 143360
within lifecycle-static 315392
within lifecycle-static-small 278528
within lifecycle-dynamic 208896
within dms 327680
if runs seven-calls-tiny && grep -q ' 7$' "$out/ran"; then
    passed=$((passed + 1))
else
    failed=$((failed + 1))
    echo "seven-calls-tiny does not run:"
    cat "$out/ran"
fi
echo "$passed passed, $failed failed"
[ $failed -eq 0 ]
