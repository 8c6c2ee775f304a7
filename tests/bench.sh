#!/bin/sh
# What dms.h costs beside what curl costs for the same work:
# sh tests/bench.sh [BUILD_DIR]
#
# Instructions of the client process are counted by callgrind, never seconds:
# a count is the same on a busy machine. Both sides post the same bodies,
# signed, with the same headers and the same root, to the same
# BUILD_DIR/dms-local. What a call costs is the difference between a run with
# more calls and a run with fewer, so that starting and connecting cancel.
#
# A line is `name  dms.h  peer  ratio  goal  met|missed`. The lines marked *
# are asserted: the exit code is 1 when one of them misses its goal.
set -eu

BUILD_DIR=${1:-${BUILD_DIR:-build}}
cc=${CC:-cc}
musl=${MUSL_CC:-musl-gcc}
root=$(cd "$(dirname "$0")/.." && pwd)
here=$root/tests/bench
curl=/usr/bin/curl
tmp=$(mktemp -d)

# The goals: the most instructions of a describe by ARN (what a wait sends), of
# a signature, and of seven calls, which are asserted; and hundredths of curl's
# for one process. The last is shown and not asserted: of it, BearSSL's
# handshake with an RSA chain takes 18.3 million alone, which is more than half
# of curl's whole process.
describe=120000
sign=75000
lifecycle=25000000
oneshot=50

server=
passed=0
failed=0

stop_server() {
    if [ -n "$server" ]; then
        kill "$server" 2>/dev/null || true
        wait "$server" 2>/dev/null || true
    fi
    server=
}
trap 'stop_server; rm -rf "$tmp"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

die() {
    echo "tests/bench.sh: $1" >&2
    exit 1
}

# Settings of the caller's own account must not get into the figures.
for name in $(env | sed -n 's/^\(AWS_[A-Z0-9_]*\)=.*/\1/p'); do
    unset "$name"
done
unset HTTP_PROXY HTTPS_PROXY ALL_PROXY http_proxy https_proxy all_proxy \
    SSLKEYLOGFILE CURL_CA_BUNDLE SSL_CERT_FILE SSL_CERT_DIR

sh "$root/tests/deps.sh" bench

# ---- Programs and servers ----------------------------------------------------

# The flags of the Makefile; static as `make static` has it.
cflags="-std=c99 -O2 -I $root"
for name in describe sign json lifecycle fleet; do
    # shellcheck disable=SC2086
    $cc $cflags -o "$tmp/$name" "$here/$name.c" -lbearssl
done

# static NAME: a static build, in $tmp/static.
static() {
    # shellcheck disable=SC2086
    $musl -std=c99 -Os -ffunction-sections -fdata-sections -static \
        -I "$root" -I "$tmp/include" -o "$tmp/static/$1" "$here/$1.c" \
        "$($cc -print-file-name=libbearssl.a)" -s -Wl,--gc-sections \
        -Wl,--defsym=__memcpy_chk=memcpy,--defsym=__memset_chk=memset \
        -Wl,--defsym=__memmove_chk=memmove
}

have_static=
if command -v "$musl" >/dev/null 2>&1; then
    have_static=1
    mkdir "$tmp/include" "$tmp/static"
    # musl sees none of Debian's headers; these are lent to it.
    headers=$(printf '#include <jsmn.h>\n' | $cc -M -x c - | tr ' ' '\n' |
        sed -n 's|/jsmn\.h$||p' | head -n 1)
    ln -s "$headers"/bearssl* "$headers/jsmn.h" "$tmp/include/"
    static describe
    static lifecycle
fi

# serve OPTION...: a fresh local endpoint, its settings in the environment.
serve() {
    stop_server
    : >"$tmp/env"
    "$BUILD_DIR/dms-local" --pace 0 --ca-file "$tmp/ca.pem" "$@" \
        >"$tmp/env" </dev/null &
    server=$!
    tries=0
    while [ "$(grep -c '^export .*' "$tmp/env")" -lt 2 ]; do
        [ $tries -lt 100 ] || die "$BUILD_DIR/dms-local did not start"
        tries=$((tries + 1))
        sleep 0.1
    done
    # shellcheck disable=SC1091
    . "$tmp/env"
    # An address, so that neither side asks a resolver.
    port=${AWS_ENDPOINT_URL##*:}
    export AWS_ENDPOINT_URL="${AWS_ENDPOINT_URL%%://*}://127.0.0.1:$port"
}

# posts ACTION BODY COUNT: the words that make curl post so often on one
# connection, in $words.
posts() {
    words="--aws-sigv4 aws:amz:$AWS_REGION:dms
        --user $AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY
        --cacert $tmp/ca.pem -H Content-Type:application/x-amz-json-1.1
        -H X-Amz-Target:AmazonDMSv20160101.$1 --data-binary @$2"
    i=0
    while [ $i -lt "$3" ]; do
        words="$words -o /dev/null $AWS_ENDPOINT_URL/"
        i=$((i + 1))
    done
}

# ---- Counting ----------------------------------------------------------------

# instructions COMMAND...: how many the process executes, in $count.
instructions() {
    valgrind --tool=callgrind --callgrind-out-file="$tmp/callgrind" "$@" \
        >"$tmp/out" 2>"$tmp/err" || {
        cat "$tmp/out" "$tmp/err" >&2
        die "$* failed"
    }
    count=$(sed -n 's/.*Collected : \([0-9]*\).*/\1/p' "$tmp/err")
}

# each FEW MANY COMMAND...: instructions of one call, in $count: of the command
# with MANY in place of the word CALLS, less that with FEW.
each() {
    few=$1
    many=$2
    shift 2
    calls "$few" "$@"
    least=$count
    calls "$many" "$@"
    count=$(((count - least) / (many - few)))
}

# calls N COMMAND...: the command with N in place of the word CALLS.
calls() {
    n=$1
    shift
    for word in "$@"; do
        shift
        [ "$word" != CALLS ] || word=$n
        set -- "$@" "$word"
    done
    instructions "$@"
}

# curl_instructions: of curl with $words.
curl_instructions() {
    # shellcheck disable=SC2086
    instructions "$curl" -q -sS --fail $words
}

# each_curl FEW MANY BODY: instructions of one post of curl.
each_curl() {
    posts DescribeReplicationTasks "$3" "$1"
    curl_instructions
    least=$count
    posts DescribeReplicationTasks "$3" "$2"
    curl_instructions
    count=$(((count - least) / ($2 - $1)))
}

# ---- The table ---------------------------------------------------------------

# grouped N: with commas between thousands.
grouped() {
    echo "$1" | sed -e :a -e 's/\([0-9]\)\([0-9]\{3\}\)\($\|,\)/\1,\2\3/;ta'
}

# row MARK NAME OURS PEER GOAL: a line of the table; - for nothing. The ratio
# is how much less we take. A goal is the most that is good.
row() {
    verdict=-
    ratio=-
    limit=-
    if [ "$4" != - ] && [ "$3" -gt 0 ]; then
        ratio=$(awk "BEGIN { printf \"%.1f\", $4 / $3 }")
    fi
    if [ "$5" != - ]; then
        limit=$(grouped "$5")
        verdict=missed
        [ "$3" -gt "$5" ] || verdict=met
    fi
    printf '%-34s %11s %11s %6s %11s %s\n' "$1 $2" "$(grouped "$3")" \
        "$(grouped "$4")" "$ratio" "$limit" "$verdict"
    case $1$verdict in
    '*met') passed=$((passed + 1)) ;;
    '*missed') failed=$((failed + 1)) ;;
    esac
}

title() {
    printf '%-34s %11s %11s %6s %11s\n' "$1" dms.h "$2" ratio goal
}

# ---- A call on a connection that stands --------------------------------------

# The task that is there, and others to make the body long.
task_arn() {
    printf '{}' >"$tmp/empty"
    posts DescribeReplicationTasks "$tmp/empty" 0
    # shellcheck disable=SC2086
    "$curl" -q -sS --fail $words "$AWS_ENDPOINT_URL/" |
        sed 's/.*"ReplicationTaskArn":"\([^"]*\)".*/\1/'
}

serve --seed-tasks 1 --http
arn=$(task_arn)
others=
for n in 1 2 3 4 5 6 7 8 9; do
    others="$others ${arn%:*}:NONE-0000$n"
done
"$tmp/describe" -b 1 "$arn" >"$tmp/small"
# shellcheck disable=SC2086
"$tmp/describe" -b 1 "$arn" $others >"$tmp/large"
small=$(wc -c <"$tmp/small")
large=$(wc -c <"$tmp/large")

# keep_alive: both bodies, to the server of the moment.
keep_alive() {
    scheme=${AWS_ENDPOINT_URL%%:*}
    # shellcheck disable=SC2086
    each 2 12 "$tmp/describe" CALLS "$arn" $others
    ours=$count
    each_curl 2 12 "$tmp/large"
    row ' ' "describe, $scheme, $large B" "$ours" "$count" $describe
    each 2 12 "$tmp/describe" CALLS "$arn"
    ours=$count
    each_curl 2 12 "$tmp/small"
    row '*' "describe, $scheme, $small B" "$ours" "$count" $describe
}

echo "Instructions of one signed call on a connection that stands"
title "" curl
keep_alive
serve --seed-tasks 1
keep_alive

# What signing costs curl is what a signed post costs more than another.
serve --seed-tasks 1 --http --no-auth
each 2 12 "$tmp/sign" CALLS
ours=$count
each_curl 2 12 "$tmp/large"
signed=$count
plain="--data-binary @$tmp/large
    -H Content-Type:application/x-amz-json-1.1
    -H X-Amz-Target:AmazonDMSv20160101.DescribeReplicationTasks"
urls=
for n in 1 2 3 4 5 6 7 8 9 10 11 12; do
    urls="$urls -o /dev/null $AWS_ENDPOINT_URL/"
    if [ "$n" = 2 ]; then
        words="$plain $urls"
        curl_instructions
        least=$count
    fi
done
words="$plain $urls"
curl_instructions
signing=$((signed - (count - least) / 10))
row '*' "sign only, 600 B" "$ours" $signing $sign

# ---- A whole process ---------------------------------------------------------

echo
echo "Instructions of a process that makes one call, from exec to exit"
title "" curl
for kind in rsa ec; do
    serve --seed-tasks 1 --cert $kind
    posts DescribeReplicationTasks "$tmp/small" 1
    curl_instructions
    theirs=$count
    # P-256 in portable C is what EC costs.
    goal=$((theirs * 11 / 10))
    [ $kind = ec ] || goal=$((theirs * oneshot / 100))
    instructions "$tmp/describe" 1 "$arn"
    row ' ' "$kind chain, dynamic" "$count" "$theirs" "$goal"
    if [ -n "$have_static" ]; then
        instructions "$tmp/static/describe" 1 "$arn"
        row ' ' "$kind chain, static" "$count" "$theirs" "$goal"
    fi
done

# ---- The command -------------------------------------------------------------

# Beside a curl that posts the same, and beside the aws command: the first goal
# is to take less, the second a hundredth.
command=100
serve --seed-tasks 1
posts DescribeReplicationTasks "$tmp/empty" 1
curl_instructions
theirs=$count
instructions "$BUILD_DIR/dms" describe-replication-tasks
ours=$count
echo
echo "Instructions of describe-replication-tasks, from exec to exit, RSA"
title "" peer
row '*' "beside curl" "$ours" "$theirs" "$theirs"
if [ -x /usr/bin/aws ]; then
    # Older ones read no AWS_ENDPOINT_URL.
    instructions /usr/bin/python3 /usr/bin/aws dms \
        describe-replication-tasks --endpoint-url "$AWS_ENDPOINT_URL"
    row '*' "beside aws dms" "$ours" "$count" $((count / command))
else
    echo "  no /usr/bin/aws here: its line is left out"
fi

# ---- The life of a task ------------------------------------------------------

# arns: those of the seeded instance and endpoints, and of the task that the
# first creation on a fresh server makes, which is always the same.
lifecycle_arns() {
    serve --seed-tasks 1 "$@"
    posts DescribeReplicationTasks "$tmp/empty" 0
    # shellcheck disable=SC2086
    "$curl" -q -sS --fail $words "$AWS_ENDPOINT_URL/" >"$tmp/task"
    instance=$(sed 's/.*"ReplicationInstanceArn":"\([^"]*\)".*/\1/' \
        "$tmp/task")
    source=$(sed 's/.*"SourceEndpointArn":"\([^"]*\)".*/\1/' "$tmp/task")
    target=$(sed 's/.*"TargetEndpointArn":"\([^"]*\)".*/\1/' "$tmp/task")
}

# next ACTION BODY: one more post of the same curl.
next() {
    printf '%s' "$2" >"$tmp/body-$1"
    once=$words
    posts "$1" "$tmp/body-$1" 1
    words="$once${once:+ --next -sS --fail} $words"
}

# The seven posts of bench/lifecycle.c.
lifecycle_words() {
    words=
    rules='{\"rules\":[{\"rule-type\":\"selection\",\"rule-id\":\"1\",'
    rules=$rules'\"rule-name\":\"all\",\"object-locator\":{\"schema-name\":'
    rules=$rules'\"shop\",\"table-name\":\"%\"},\"rule-action\":\"include\"}]}'
    by_arn='{"Filters":[{"Name":"replication-task-arn","Values":["'$new'"]}],'
    by_arn=$by_arn'"WithoutSettings":true}'
    next CreateReplicationTask \
        '{"ReplicationTaskIdentifier":"bench","SourceEndpointArn":"'"$source"\
'","TargetEndpointArn":"'"$target"'","ReplicationInstanceArn":"'"$instance"\
'","MigrationType":"cdc","TableMappings":"'"$rules"'"}'
    next DescribeReplicationTasks "$by_arn"
    next StartReplicationTask '{"ReplicationTaskArn":"'"$new"\
'","StartReplicationTaskType":"start-replication"}'
    next DescribeReplicationTasks "$by_arn"
    next StopReplicationTask '{"ReplicationTaskArn":"'"$new"'"}'
    next DescribeReplicationTasks "$by_arn"
    next DeleteReplicationTask '{"ReplicationTaskArn":"'"$new"'"}'
}

# lifecycle PROGRAM: runs it on a fresh server; must make seven calls.
lifecycle() {
    lifecycle_arns
    instructions "$1" "$instance" "$source" "$target"
    read -r new made <"$tmp/out"
    [ "$made" = 7 ] || die "$1 made $made calls"
}

echo
echo "Instructions of a process that makes the 7 calls of a task's life, RSA"
title "" curl
lifecycle "$tmp/lifecycle"
dynamic=$count
if [ -n "$have_static" ]; then
    lifecycle "$tmp/static/lifecycle"
    static=$count
fi
lifecycle_arns
lifecycle_words
curl_instructions
row '*' "7 calls, dynamic" "$dynamic" "$count" $lifecycle
[ -z "$have_static" ] ||
    row '*' "7 calls, static" "$static" "$count" $lifecycle

# ---- JSON --------------------------------------------------------------------

# per_byte MODE: hundredths of an instruction that a byte of the page costs,
# beyond what a page without tasks does.
per_byte() {
    each 2 6 "$tmp/json" "$1" "$tmp/empty-page" CALLS
    base=$count
    each 2 6 "$tmp/json" "$1" "$tmp/page" CALLS
    count=$(((count - base) * 100 / bytes))
}

serve --seed-tasks 100
printf '{"ReplicationTasks":[]}' >"$tmp/empty-page"
posts DescribeReplicationTasks "$tmp/empty" 0
# shellcheck disable=SC2086
"$curl" -q -sS --fail $words "$AWS_ENDPOINT_URL/" >"$tmp/page"
bytes=$(wc -c <"$tmp/page")
echo
echo "Hundredths of an instruction for a byte of a page of 100 tasks"
title "" -
per_byte check
row ' ' "validate, $(grouped "$bytes") B" "$count" - -
per_byte decode
row ' ' "validate and decode" "$count" - -

# ---- System calls ------------------------------------------------------------

# sockets COMMAND...: system calls on the last connection, from its socket to
# its close, in $count, and of the whole process in $all.
sockets() {
    strace -f -y -o "$tmp/trace" "$@" >"$tmp/out" 2>"$tmp/err" || {
        cat "$tmp/out" "$tmp/err" >&2
        die "strace $* failed"
    }
    all=$(wc -l <"$tmp/trace")
    count=$(awk '
    match($0, /<(socket|TCP):\[[^]]*\]>/) {
        name = substr($0, RSTART, RLENGTH)
        if ($0 ~ /socket\(AF_INET6?, SOCK_STREAM/) {
            last = name
        }
        seen[name]++
    }
    END { print seen[last] + 0 }' "$tmp/trace")
}

# sockets_curl COUNT: the same of curl with so many posts.
sockets_curl() {
    posts DescribeReplicationTasks "$tmp/small" "$1"
    # shellcheck disable=SC2086
    sockets "$curl" -q -sS --fail $words
}

if strace -o /dev/null true 2>/dev/null; then
    echo
    echo "System calls of one https call on its socket, and of a process"
    title "" curl
    serve --seed-tasks 1
    sockets "$tmp/describe" 1 "$arn"
    ours=$count
    ours_all=$all
    sockets_curl 1
    theirs=$count
    theirs_all=$all
    row ' ' "fresh, socket to close" "$ours" "$theirs" 11
    sockets "$tmp/describe" 2 "$arn"
    ours=$((count - ours))
    sockets_curl 2
    kept=$((count - theirs))
    static_all=
    if [ -n "$have_static" ]; then
        sockets "$tmp/static/describe" 1 "$arn"
        static_all=$all
    fi
    # Each answer is the last of its connection; the session goes on.
    serve --seed-tasks 1 --fault '*:close:-1'
    sockets_curl 2
    theirs=$count
    sockets "$tmp/describe" 2 "$arn"
    row ' ' "resumed, socket to close" "$count" "$theirs" 9
    row ' ' "kept" "$ours" $kept 2
    row ' ' "exec to exit, dynamic" "$ours_all" "$theirs_all" -
    [ -z "$static_all" ] ||
        row ' ' "exec to exit, static" "$static_all" "$theirs_all" -
else
    echo
    echo "strace cannot trace here: no system calls are counted"
fi

# ---- Memory ------------------------------------------------------------------

# peak COMMAND...: the most KiB that were resident, in $count, read while the
# last answer is slow to come.
peak() {
    "$@" >"$tmp/out" 2>"$tmp/err" &
    pid=$!
    sleep 1.5
    count=$(sed -n 's/^VmHWM:[^0-9]*\([0-9]*\) kB/\1/p' "/proc/$pid/status")
    wait $pid || die "$* failed"
    [ -n "$count" ] || die "$* ended too early"
}

slow='DeleteReplicationTask:slow=2500'
lifecycle_arns --fault $slow
echo
echo "Memory of the 7 calls of a task's life: KiB resident at the peak"
title "" curl
lifecycle_words
# shellcheck disable=SC2086
peak "$curl" -q -sS --fail $words
theirs=$count
lifecycle_arns --fault $slow
peak "$tmp/lifecycle" "$instance" "$source" "$target"
row ' ' "resident, dynamic" "$count" "$theirs" -
if [ -n "$have_static" ]; then
    lifecycle_arns --fault $slow
    peak "$tmp/static/lifecycle" "$instance" "$source" "$target"
    row ' ' "resident, static" "$count" "$theirs" 128
fi
echo
echo "Bytes of heap that a client takes at the most"
title "" -
for scheme in https http; do
    if [ $scheme = http ]; then
        serve --seed-tasks 1 --http
    else
        serve --seed-tasks 1
    fi
    row ' ' "$scheme, after a call" "$("$tmp/describe" -h 2 "$arn")" - -
done

# ---- A fleet -----------------------------------------------------------------

# calls_made: how often the server was asked for a page, in $count.
calls_made() {
    count=$("$curl" -q -sS --fail --cacert "$tmp/ca.pem" \
        "$AWS_ENDPOINT_URL/_local/calls" |
        sed 's/.*"DescribeReplicationTasks": \([0-9]*\).*/\1/')
}

# They end between two and four seconds after the start; the watch looks every
# second. The goal of memory is that of the client and 64 bytes for each task.
fleet=10000
serve --tasks $fleet --pace 400 --spread 5
"$tmp/fleet" 1000 >"$tmp/out" || die "fleet failed"
read -r finished rounds calls kib <"$tmp/out"
calls_made
[ "$finished" = $fleet ] || die "fleet: $finished tasks finished"
[ "$calls" = "$count" ] || die "fleet: says $calls calls, made $count"
[ "$calls" = $((rounds * fleet / 100)) ] ||
    die "fleet: $calls calls in $rounds rounds"
pages=-
theirs=-
if python3 -c 'import boto3' 2>/dev/null; then
    serve --tasks $fleet
    python3 "$here/fleet.py" >"$tmp/out" 2>"$tmp/err" || {
        cat "$tmp/err" >&2
        die "fleet.py failed"
    }
    read -r tasks pages theirs <"$tmp/out"
    [ "$tasks" = $fleet ] || die "fleet.py: $tasks tasks"
fi
serve --tasks 0
"$tmp/fleet" 1000 >"$tmp/out" || die "fleet of none failed"
read -r _ _ _ empty <"$tmp/out"
echo
echo "Watching $(grouped $fleet) tasks until they have finished: $rounds rounds"
title "" boto3
row '*' "calls a round" $((calls / rounds)) "$pages" $((fleet / 100))
row '*' "resident, KiB" "$kib" "$theirs" $((empty + fleet * 64 / 1024 + 512))
[ "$pages" != - ] ||
    echo "  NO python3-boto3 here: the figures of boto3 are left out"

echo
echo "$passed passed, $failed failed"
[ $failed -eq 0 ]
