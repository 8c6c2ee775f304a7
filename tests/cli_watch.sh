#!/bin/sh
# `dms watch`: sh tests/cli_watch.sh BUILD_DIR
#
# What it prints where there is no terminal, its exit codes, how often it asks;
# and, on a terminal that script(1) makes, that it shows a table and gives the
# screen back however it ends. The server is build/dms-local. The last line is
# `N passed, N failed`.
set -u

build=${1:-${BUILD_DIR:-build}}
dms=$build/dms
tmp=$(mktemp -d)
server=
passed=0
failed=0

stop() {
    if [ -n "$server" ]; then
        kill "$server" 2>/dev/null
        wait "$server" 2>/dev/null
    fi
    server=
}
trap 'stop; rm -rf "$tmp"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# Settings of the caller's own account must not get into the tests.
for name in $(env | sed -n 's/^\(AWS_[A-Z0-9_]*\)=.*/\1/p'); do
    unset "$name"
done
unset HTTP_PROXY HTTPS_PROXY ALL_PROXY http_proxy https_proxy all_proxy

# result NAME STATUS [FILE]: counts a check; shows the file when it failed.
result() {
    if [ "$2" -eq 0 ]; then
        passed=$((passed + 1))
        echo "ok $((passed + failed)) - $1"
    else
        failed=$((failed + 1))
        echo "not ok $((passed + failed)) - $1"
        if [ $# -gt 2 ]; then
            cat -v "$3" | sed 's/^/    | /' | head -n 20
        fi
    fi
}

# serve OPTION...: a fresh local endpoint, its settings in the environment.
serve() {
    stop
    : >"$tmp/env"
    "$build/dms-local" --http "$@" >"$tmp/env" </dev/null &
    server=$!
    tries=0
    while ! grep -q AWS_REGION "$tmp/env"; do
        [ $tries -lt 100 ] || {
            echo "tests/cli_watch.sh: dms-local did not start" >&2
            exit 1
        }
        tries=$((tries + 1))
        sleep 0.1
    done
    # shellcheck disable=SC1091
    . "$tmp/env"
}

# watch RC NAME WORD...: runs the command without a terminal.
watch() {
    want=$1
    name=$2
    shift 2
    "$dms" watch "$@" >"$tmp/out" 2>"$tmp/err" </dev/null
    rc=$?
    cat "$tmp/out" "$tmp/err" >"$tmp/both"
    [ $rc -eq "$want" ]
    result "$want: $name" $? "$tmp/both"
}

# says TEXT: a line of the last output is this.
says() {
    grep -qxF -e "$1" "$tmp/both"
    result "says $1" $? "$tmp/both"
}

# ---- Without a terminal ------------------------------------------------------

serve --tasks 3 --pace 100 --spread 2
watch 0 'all finish' --interval 1
reason='Stop Reason FULL_LOAD_ONLY_FINISHED'
says "task-00001: running -> stopped 100%, $reason: finished"
says '3 tasks: 3 finished, 0 failed, 0 vanished, 0 to go'
! [ -s "$tmp/err" ] && ! grep -q "$(printf '\033')" "$tmp/out"
result 'no message, no escape sequence' $? "$tmp/both"
watch 0 'by filter' --filters Name=replication-task-id,Values=task-00002
says '1 tasks: 1 finished, 0 failed, 0 vanished, 0 to go'
arn=$("$dms" describe-replication-tasks --query \
    'ReplicationTasks[0].ReplicationTaskArn' --output text)
watch 0 'by ARN' --arns "$arn"
says '1 tasks: 1 finished, 0 failed, 0 vanished, 0 to go'
watch 255 'an ARN that does not exist' --arns "$arn" "${arn}X" --interval 1
says "${arn##*:}X: vanished"
says '2 tasks: 1 finished, 0 failed, 1 vanished, 0 to go'
watch 254 'a filter that matches nothing' \
    --filters Name=replication-task-id,Values=none
grep -q '(ResourceNotFoundFault) when calling the DescribeRep' "$tmp/err"
result 'with the words of the service' $? "$tmp/err"

serve --tasks 250 --states stopped,ready,failed --pace 100
watch 255 'some have failed' --interval 1
says '250 tasks: 167 finished, 83 failed, 0 vanished, 0 to go'
curl -s "$AWS_ENDPOINT_URL/_local/calls" >"$tmp/calls" 2>/dev/null ||
    "$dms" --version >/dev/null
if [ -s "$tmp/calls" ]; then
    grep -q '"DescribeReplicationTasks": 3[},]' "$tmp/calls"
    result '250 tasks cost three calls' $? "$tmp/calls"
fi

serve --tasks 2 --pace 60000
watch 255 'the time is up' --timeout 1 --interval 1
says 'dms: [ERROR]: watch: time is up, 2 of 2 tasks are not decided'
if [ -c /dev/full ]; then
    "$dms" watch >/dev/full 2>"$tmp/both"
    [ $? -eq 255 ] && grep -q 'Could not write to stdout' "$tmp/both"
    result '255: stdout is full' $? "$tmp/both"
fi
"$dms" watch 2>"$tmp/both" | head -n 1 >"$tmp/out"
grep -q '^task-0000' "$tmp/out" && grep -q 'stdout' "$tmp/both"
result 'ends soon after its reader' $? "$tmp/both"

watch 252 'bad option' --interval 0
watch 252 'bad option' --interval 1x
watch 252 'bad option' --timeout -5
watch 252 'no ARN' --arns
watch 252 'ARNs and filters' --arns a --filters Name=a,Values=b
watch 252 'bad filter' --filters x
watch 252 'unknown option' --what
watch 0 'help' help
grep -q -- '--interval' "$tmp/out"
result 'help names the options' $? "$tmp/out"

# ---- The examples, and what the server does for them -------------------------

serve --seed-tasks 1 --pace 50
source=$("$dms" describe-endpoints --output text \
    --query "Endpoints[?EndpointType=='SOURCE'].EndpointArn")
target=$("$dms" describe-endpoints --output text \
    --query "Endpoints[?EndpointType=='TARGET'].EndpointArn")
"$build/serverless" "$source" "$target" 20 >"$tmp/both" 2>&1
rc=$?
for word in initializing provisioning_capacity running deprovisioning \
    deprovisioned gone; do
    grep -q " $word " "$tmp/both" || rc=1
done
result 'a serverless replication from create to delete' $rc "$tmp/both"
"$build/fleet" >"$tmp/both" 2>&1 &&
    grep -q '^1 finished, 0 failed, .* 1 calls$' "$tmp/both"
result 'examples/fleet.c' $? "$tmp/both"

# A task that runs for long, two of its tables reloaded and one validated.
serve --tasks 1 --pace 500 --spread 1
arn=$("$dms" describe-replication-tasks --output text \
    --query 'ReplicationTasks[0].ReplicationTaskArn')
"$dms" reload-tables --replication-task-arn "$arn" --tables-to-reload \
    SchemaName=public,TableName=orders SchemaName=public,TableName=fail-x \
    >"$tmp/both" 2>&1
"$dms" reload-tables --replication-task-arn "$arn" --reload-option \
    validate-only --tables-to-reload SchemaName=public,TableName=lines \
    SchemaName=public,TableName=fail-y >>"$tmp/both" 2>&1
sleep 0.8
"$dms" describe-table-statistics --replication-task-arn "$arn" --output text \
    --query 'TableStatistics[].[TableName,TableState,ValidationState]' |
    tr '\t' '|' >>"$tmp/both" 2>&1
for row in 'orders|Table completed|Not enabled' 'fail-x|Table error|Not en' \
    'lines|.*|Validated' 'fail-y|.*|Mismatched records'; do
    grep -q "^$row" "$tmp/both"
    result "a table: $row" $? "$tmp/both"
done

# ---- On a terminal -----------------------------------------------------------

if ! command -v script >/dev/null 2>&1; then
    echo "skipped: the terminal, since there is no script(1)"
    echo "$passed passed, $failed failed, 1 skipped"
    [ "$failed" -eq 0 ]
    exit
fi

esc=$(printf '\033')
export TERM=xterm

# terminal COMMAND: runs a shell command on a terminal; what came is in
# $tmp/both without carriage returns, its exit code in $rc.
terminal() {
    script -qec "$1" "$tmp/typed" >"$tmp/raw" 2>&1
    rc=$?
    tr -d '\r' <"$tmp/raw" >"$tmp/both"
}

# given_back: the second screen was entered and left, with the cursor.
given_back() {
    grep -qF "${esc}[?1049h${esc}[?25l" "$tmp/both" &&
        grep -qF "${esc}[?25h${esc}[?1049l" "$tmp/both"
}

serve --tasks 9 --states running,running,failed --pace 200 --spread 3
terminal "stty rows 24 cols 100; $dms watch --interval 1" </dev/null
[ $rc -eq 255 ] && given_back
result '255: a table on a screen of its own' $? "$tmp/both"
grep -q 'task-00001 *running *\[[# ]*\] *[0-9]*% [0-9]/[0-9]/[0-9]/[0-9]' \
    "$tmp/both"
result 'a bar, percent, tables' $? "$tmp/both"
# on the first frame those that run come before those that failed
awk '/task-00008/ && !r { r = NR } /task-00003/ && !f { f = NR }
    END { exit !(r && f && r < f) }' "$tmp/both"
result 'those that run come first' $? "$tmp/both"
grep -q '9 tasks: 6 finished, 3 failed, 0 vanished, 0 to go$' "$tmp/both" &&
    grep -q 'task-00003: failed$' "$tmp/both"
result 'the end on the first screen' $? "$tmp/both"

serve --tasks 50 --pace 60000
terminal "stty rows 6 cols 40; $dms watch --interval 1 --timeout 1" </dev/null
[ $rc -eq 255 ] && given_back &&
    [ "$(grep -c 'task-000' "$tmp/both")" -le 8 ]
result 'no more lines than the window has' $? "$tmp/both"
terminal "stty rows 1 cols 2; $dms watch --interval 1 --timeout 1" </dev/null
[ $rc -eq 255 ] && given_back
result 'a window of one line' $? "$tmp/both"
terminal "$dms watch --interval 1 --timeout 3 & stty rows 9 cols 33
    sleep 1; stty rows 50 cols 120; wait \$!" </dev/null
[ $rc -eq 255 ] && given_back && grep -q 'task-00040' "$tmp/both"
result 'a window that changes its size' $? "$tmp/both"

(
    sleep 2
    printf '\003'
    sleep 1
) | terminal "$dms watch --interval 60"
# a subshell ran the function; its result is in the files
terminal_rc=$(sed -n 's/.*COMMAND_EXIT_CODE="\([0-9]*\)".*/\1/p' "$tmp/typed")
[ "$terminal_rc" = 130 ] && tr -d '\r' <"$tmp/raw" >"$tmp/both" && given_back
result '130: Ctrl-C gives the screen back' $? "$tmp/both"
terminal "$dms watch --interval 60 & sleep 1; kill -TERM \$!; wait \$!" \
    </dev/null
[ $rc -eq 143 ] && given_back
result '143: so does SIGTERM' $? "$tmp/both"
TERM=dumb terminal "$dms watch --timeout 1" </dev/null
[ $rc -eq 255 ] && ! grep -q "$esc" "$tmp/both"
result 'a dumb terminal gets lines' $? "$tmp/both"

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
