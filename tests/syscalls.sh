#!/bin/sh
# What the library asks of the kernel, as strace sees it:
# sh tests/syscalls.sh [BUILD_DIR]
#
# tests/bench/describe.c makes calls to BUILD_DIR/dms-local and marks in the
# trace where opening, each call and closing begin. Counted are the system
# calls of strace's class %network, and those that read or write the socket by
# other names. Prints `ok N - ...` or `not ok N - ...` for each check and
# `N passed, N failed`. Where strace cannot trace nothing is proven, and that
# is a failure.
set -eu

BUILD_DIR=${1:-${BUILD_DIR:-build}}
cc=${CC:-cc}
root=$(cd "$(dirname "$0")/.." && pwd)
tmp=$(mktemp -d)
server=
passed=0
failed=0

# The most network system calls of the first post to an address, with all
# that connecting, TLS and closing need.
fresh_max=13
# Nagle's algorithm against delayed acknowledgement costs 40 ms.
stall_max=0.030

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

# Settings of the caller's own account must not get into the tests.
for name in $(env | sed -n 's/^\(AWS_[A-Z0-9_]*\)=.*/\1/p'); do
    unset "$name"
done
unset HTTP_PROXY HTTPS_PROXY ALL_PROXY http_proxy https_proxy all_proxy

# ---- Checks ------------------------------------------------------------------

# check NAME COMMAND...: passes when the command does; shows $shown if not.
shown=/dev/null
check() {
    name=$1
    shift
    if "$@"; then
        passed=$((passed + 1))
        echo "ok $((passed + failed)) - $name"
    else
        failed=$((failed + 1))
        echo "not ok $((passed + failed)) - $name"
        cut -c 1-150 "$shown" | sed 's/^/    | /' | head -n 60
    fi
}

finish() {
    echo "$passed passed, $failed failed"
    [ $failed -eq 0 ]
    exit
}

# Conditions; they are called by check.
# shellcheck disable=SC2317
{
    # empty FILE: whether nothing was found.
    empty() {
        [ ! -s "$1" ]
    }

    # fails COMMAND...: whether it does.
    fails() {
        ! "$@"
    }
}

# below A B: whether the number A is less than B.
below() {
    awk "BEGIN { exit !($1 < $2) }"
}

# ---- Traces ------------------------------------------------------------------

# serve OPTION...: a fresh local endpoint, its settings in the environment.
serve() {
    stop_server
    : >"$tmp/env"
    "$BUILD_DIR/dms-local" --seed-tasks 1 --ca-file "$tmp/ca.pem" "$@" \
        >"$tmp/env" </dev/null &
    server=$!
    tries=0
    while [ "$(grep -c '^export .*' "$tmp/env")" -lt 2 ]; do
        if [ $tries -ge 100 ]; then
            echo "$BUILD_DIR/dms-local did not start" >&2
            exit 1
        fi
        tries=$((tries + 1))
        sleep 0.1
    done
    # shellcheck disable=SC1091
    . "$tmp/env"
    # An address, so that no name is looked up.
    port=${AWS_ENDPOINT_URL##*:}
    export AWS_ENDPOINT_URL="${AWS_ENDPOINT_URL%%://*}://127.0.0.1:$port"
}

# traced NAME CALLS: runs the program; $tmp/NAME has what it did between its
# marks, each line with its time, and descriptors with what they are.
traced() {
    strace -f -y -ttt -s 32 -o "$tmp/raw" \
        "$tmp/describe" -m "$2" "$arn" >"$tmp/out" 2>"$tmp/err"
    status=$?
    sed -e '1,/"mark open"/d' "$tmp/raw" |
        sed -e '/"mark end"/,$d' -e 's/^[0-9]* *//' >"$tmp/$1"
    return $status
}

# step NAME MARK N: the lines of $tmp/NAME that follow the N-th such mark.
step() {
    awk -v mark="\"mark $2\"" -v n="$3" '
    index($0, "\"mark ") { on = index($0, mark) && ++seen == n; next }
    on' "$tmp/$1"
}

# The system calls of strace's class %network, and the others that carry
# bytes of a socket. Both sides of a descriptor's name are tried, since the
# first does not know what kind of socket it is.
network='socket|socketpair|bind|listen|accept4?|connect|shutdown|sendto'
network=$network'|recvfrom|sendmsg|recvmsg|sendmmsg|recvmmsg|getsockopt'
network=$network'|setsockopt|getsockname|getpeername'
carry='read|write|readv|writev|pread64|pwrite64|sendfile|splice'

# on_network FILE: the lines that are network system calls.
on_network() {
    grep -E "^[0-9.]+ (($network)\\(|($carry)\\([0-9]+<(socket|TCP):)" "$1" ||
        true
}

# last_socket FILE: the lines that name the last connection's socket.
last_socket() {
    awk '
    match($0, /<(socket|TCP):\[[^]]*\]>/) {
        name = substr($0, RSTART, RLENGTH)
        if ($0 ~ /socket\(AF_INET6?, SOCK_STREAM/) {
            last = name
        }
        line[++n] = $0
        of[n] = name
    }
    END {
        for (i = 1; i <= n; i++)
            if (of[i] == last)
                print line[i]
    }' "$1"
}

# gap FILE: the longest time between two system calls on the socket, which is
# what either side took to go on.
gap() {
    last_socket "$1" | awk '
    NR > 1 && $1 - before > most { most = $1 - before }
    { before = $1 }
    END { printf "%.6f\n", most }'
}

# ---- What is checked ---------------------------------------------------------

if ! strace -o "$tmp/raw" true 2>"$tmp/err" || [ ! -s "$tmp/raw" ]; then
    shown=$tmp/err
    check "strace can trace" false
    finish
fi
check "strace can trace" true

# shellcheck disable=SC2086
$cc ${SYSCALLS_CFLAGS:--std=c99 -O2} -I "$root" -o "$tmp/describe" \
    "$root/tests/bench/describe.c" -lbearssl

serve
# The ARN of the seeded task is made from its number alone.
arn=arn:aws:dms:us-east-1:123456789012:task:ULD6BAR6IG2HDAEVPMVEF4HMF6
export SSLKEYLOGFILE="$tmp/keys"

shown=$tmp/err
check "a fresh call and a kept one succeed" traced two 2

shown=$tmp/two
step two call 1 >"$tmp/step"
step two close 1 >>"$tmp/step"
on_network "$tmp/step" >"$tmp/found"
n=$(wc -l <"$tmp/found")
check "a fresh https post: $n network calls, at most $fresh_max" \
    [ "$n" -le $fresh_max ]
last_socket "$tmp/step" >"$tmp/found"
fresh=$(wc -l <"$tmp/found")

step two call 2 >"$tmp/step"
on_network "$tmp/step" >"$tmp/found"
sed -E 's/^[0-9.]+ ([a-z]+)\(.*/\1/' "$tmp/found" | tr '\n' ' ' >"$tmp/names"
shown=$tmp/step
check "a kept connection: 2 network calls, a send and a receive" \
    [ "$(cat "$tmp/names")" = "sendto recvfrom " ]
# Before them, a look whether the server ended it meanwhile.
grep -v -F -x -f "$tmp/found" "$tmp/step" |
    grep -vE ' poll\(\[\{fd=[0-9]+<[^,]*, events=POLLIN\}\], 1, 0\)' \
        >"$tmp/more" || true
check "a kept connection: nothing else but a look at the socket" \
    empty "$tmp/more"

# dms_open checks everything and sends nothing.
sed '/"mark call"/,$d' "$tmp/two" >"$tmp/step"
on_network "$tmp/step" >"$tmp/found"
shown=$tmp/found
check "dms_open makes no network call" empty "$tmp/found"

grep -E '^[0-9.]+ [a-z0-9]+\([12][,<)]' "$tmp/two" >"$tmp/found" || true
check "nothing is written to stdout or stderr" empty "$tmp/found"
cat "$tmp/out" "$tmp/err" >"$tmp/found"
check "nothing was printed" empty "$tmp/found"
grep -E ' (rt_)?(sigaction|signal|sigaltstack|sigprocmask)\(' "$tmp/two" \
    >"$tmp/found" || true
check "no signal's disposition is touched" empty "$tmp/found"
grep -E ' (clone3?|v?fork|execve|kill|tgkill|setitimer|alarm)\(' "$tmp/two" \
    >"$tmp/found" || true
check "no process, thread, timer or signal is made" empty "$tmp/found"
grep -F "$SSLKEYLOGFILE" "$tmp/two" >"$tmp/found" || true
check "SSLKEYLOGFILE: not looked at" empty "$tmp/found"
check "SSLKEYLOGFILE: not written" [ ! -e "$SSLKEYLOGFILE" ]
grep -E ' (openat|open|creat|unlink|rename|mkdir)\(' "$tmp/two" |
    grep -E 'O_WRONLY|O_RDWR|O_CREAT|creat\(|unlink|rename|mkdir' \
        >"$tmp/found" || true
check "no file is made or written" empty "$tmp/found"
grep -E ' (openat|socket|dup|pipe2?)\(' "$tmp/two" | grep -v CLOEXEC \
    >"$tmp/found" || true
check "every descriptor is closed on exec" empty "$tmp/found"
grep -E ' sendto\(' "$tmp/two" | grep -v MSG_NOSIGNAL >"$tmp/found" || true
check "no send can raise SIGPIPE" empty "$tmp/found"
opened=$(grep -cE ' (openat|socket)\(.* = [0-9]+<' "$tmp/two") || true
closed=$(grep -cE ' close\(.* = 0$' "$tmp/two") || true
shown=$tmp/two
check "$opened descriptors opened, $closed closed" [ "$opened" -eq "$closed" ]
last_socket "$tmp/two" | sed '/sendto(/,$d' | grep TCP_NODELAY \
    >"$tmp/found" || true
check "TCP_NODELAY is set before the first byte" [ -s "$tmp/found" ]
last_socket "$tmp/two" | grep -c 'sendto(' >"$tmp/found" || true
check "five sends: hello, finished, request, request, goodbye" \
    [ "$(cat "$tmp/found")" = 5 ]

# A setting that is wrong, and one that leads nowhere.
shown=$tmp/wrong
good=$AWS_ENDPOINT_URL
AWS_ENDPOINT_URL="https://127.0.0.1:notaport"
check "a malformed endpoint fails" fails traced wrong 1
on_network "$tmp/wrong" >"$tmp/found"
check "a malformed endpoint: no network call" empty "$tmp/found"
AWS_ENDPOINT_URL=$good
pem=$AWS_CA_BUNDLE
AWS_CA_BUNDLE=$tmp/no-such.pem
check "a missing CA file fails" fails traced wrong 1
on_network "$tmp/wrong" >"$tmp/found"
check "a missing CA file: no network call" empty "$tmp/found"
# Another root than the server's: nothing but the handshake may leave. Each
# kind of certificate has a root of its own.
cp "$pem" "$tmp/other.pem"
serve --cert ec
AWS_CA_BUNDLE=$tmp/other.pem
check "an unknown root fails" fails traced wrong 1
last_socket "$tmp/wrong" | grep 'sendto(' >"$tmp/found" || true
# A record of application data begins with 23, which is \27 in octal.
grep -F '"\27\3\3' "$tmp/found" >"$tmp/more" || true
check "an unknown root: no request is sent" empty "$tmp/more"

# The session goes on over a new connection when the server ends each.
serve --fault '*:close:-1'
shown=$tmp/err
check "two calls on two connections succeed" traced resumed 2
last_socket "$tmp/resumed" >"$tmp/found"
n=$(wc -l <"$tmp/found")
shown=$tmp/found
check "resumed: $n calls on the socket, fresh: $fresh" [ "$n" -lt "$fresh" ]
n=$(grep -c 'sendto(' "$tmp/found") || true
check "resumed: the request leaves with the handshake's end" [ "$n" -eq 3 ]

# How long either side waits at the most, on a machine that may be busy: the
# best of several tries.
for kind in rsa ec; do
    serve --cert $kind
    least=9
    for try in 1 2 3 4 5 6 7 8; do
        traced gap$try 2 || least=9
        most=$(gap "$tmp/gap$try")
        if below "$most" "$least"; then
            least=$most
            shown=$tmp/gap$try
        fi
        ! below "$least" $stall_max || break
    done
    check "$kind: no stall, the longest gap is $least s" \
        below "$least" $stall_max
done

finish
