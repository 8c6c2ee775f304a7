#!/bin/sh
# The local endpoint against a client written by others: Debian's aws CLI.
#
#   sh tests/interop.sh [BUILD_DIR]
#
# Starts BUILD_DIR/dms-local (default: build) and drives it with /usr/bin/aws
# through a task's life, paging and faults. When BUILD_DIR/dms exists the same
# script is run with it on a fresh server, and exit codes, error codes and
# output must be the same. Prints a line for each check and one that counts
# them; exits 1 when a check failed and 77 when Debian's aws is not there.
set -u

build=$(cd "${1:-${BUILD_DIR:-build}}" && pwd) || exit 2
aws=/usr/bin/aws
pace=200        # milliseconds of one state step
settle=0.5      # seconds after which a change of one step is over
passed=0
failed=0
server=

if ! [ -x $aws ]; then
    echo "interop: $aws is not there (apt-get install awscli); skipped"
    exit 77
fi

work=$(mktemp -d)
HOME=$work
AWS_PAGER=
AWS_EC2_METADATA_DISABLED=true
export HOME AWS_PAGER AWS_EC2_METADATA_DISABLED
unset AWS_PROFILE AWS_DEFAULT_PROFILE AWS_SESSION_TOKEN AWS_MAX_ATTEMPTS \
    AWS_CONFIG_FILE AWS_SHARED_CREDENTIALS_FILE AWS_RETRY_MODE \
    HTTPS_PROXY https_proxy HTTP_PROXY http_proxy ALL_PROXY all_proxy

cleanup() {
    [ -z "$server" ] || kill "$server" 2> /dev/null
    [ -z "$server" ] || wait "$server" 2> /dev/null
    rm -rf "$work"
}
trap cleanup EXIT
trap 'exit 1' INT TERM HUP

# ok TEXT STATUS: one check, good when STATUS is 0.
ok() {
    if [ "$2" -eq 0 ]; then
        passed=$((passed + 1))
        echo "ok $((passed + failed)) - $label: $1"
    else
        failed=$((failed + 1))
        echo "not ok $((passed + failed)) - $label: $1"
        sed 's/^/# /' "$work/out" "$work/err" 2> /dev/null | head -n 20
    fi
}

# same TEXT GOT WANTED: a check that two strings are equal.
same() {
    [ "$2" = "$3" ]
    status=$?
    [ $status -eq 0 ] || echo "# got '$2', wanted '$3'"
    ok "$1" $status
}

# start_server OPTION...: a fresh server, its settings in the environment.
start_server() {
    : > "$work/lines"
    "$build/dms-local" --pace $pace --ca-file "$work/ca.pem" "$@" \
        > "$work/lines" &
    server=$!
    tries=0
    while [ "$(wc -l < "$work/lines")" -lt 2 ] && [ $tries -lt 100 ]; do
        sleep 0.1
        tries=$((tries + 1))
    done
    . "$work/lines"
}

# stop_server: ends the server, which must go in order.
stop_server() {
    kill "$server"
    wait "$server"
    same "the server ends in order" $? 0
    server=
}

# call ARGUMENT...: runs the client and keeps what it printed and returned.
call() {
    count=$((count + 1))
    $client "$@" --endpoint-url "$AWS_ENDPOINT_URL" \
        > "$work/out" 2> "$work/err"
    rc=$?
    trace=$(printf '%s/%03d' "$traces" $count)
    {
        echo "exit code $rc"
        sed -n 's/.*(\([A-Za-z0-9]*\)) when calling.*/error \1/p' "$work/err"
        sed -e 's/"20[0-9-]*T[0-9:.]*[+Z][0-9:]*"/TIME/' \
            -e 's/\("ElapsedTimeMillis": \)[0-9]*/\1N/' "$work/out"
    } > "$trace"
    echo "$*" > "$trace.command"
    return $rc
}

# works TEXT ARGUMENT...: a call that must succeed.
works() {
    text=$1
    shift
    call "$@"
    ok "$text" $?
}

# refused CODE ARGUMENT...: a call that must fail with this code.
refused() {
    code=$1
    shift
    call "$@"
    [ $rc -eq 254 ] && grep -q "($code)" "$work/err"
    ok "$code from $1" $?
}

# query QUERY FORM: what a JMESPath query says of the last output; as text, a
# line for each inner list and tabs between its values, or as JSON. The query
# is the aws CLI's own library's, whichever client gave the output.
query() {
    /usr/bin/python3 -c '
import jmespath, json, sys
got = jmespath.search(sys.argv[1], json.load(sys.stdin))
if sys.argv[2] == "json":
    print(json.dumps(got, separators=(",", ":")))
else:
    rows = got if isinstance(got, list) else [got]
    if not any(isinstance(row, list) for row in rows):
        rows = [rows]
    for row in rows:
        print("\t".join(str(one) for one in row))
' "$1" "$2" < "$work/out"
}

# value QUERY ARGUMENT...: what a query gives, as text.
value() {
    query=$1
    shift
    call "$@" && query "$query" text
}

# total QUERY ARGUMENT...: the same as JSON.
total() {
    query=$1
    shift
    call "$@" && query "$query" json
}

# has TEXT PATTERN: the last output has a line that matches.
has() {
    grep -q -- "$2" "$work/out"
    ok "$1" $?
}

# Creates what a task needs and leaves the ARNs in variables.
make_surroundings() {
    works "create-replication-instance" create-replication-instance \
        --replication-instance-identifier Inst-1 \
        --replication-instance-class dms.t3.micro --tags Key=team,Value=data
    instance=$(sed -n 's/.*InstanceArn": "\(.*\)".*/\1/p' "$work/out")
    has "the identifier is stored in lower case" '"inst-1"'
    has "the instance is being created" '"creating"'
    sleep $settle
    works "wait replication-instance-available" \
        wait replication-instance-available \
        --filters "Name=replication-instance-arn,Values=$instance"
    works "create-endpoint, source" create-endpoint \
        --endpoint-identifier src --endpoint-type source \
        --engine-name mysql --server-name db.example.com --port 3306 \
        --username admin --password secret --database-name shop
    source_arn=$(sed -n 's/.*EndpointArn": "\(.*\)".*/\1/p' "$work/out")
    works "create-endpoint, target with settings" create-endpoint \
        --endpoint-identifier tgt --endpoint-type target --engine-name s3 \
        --s3-settings 'BucketName=lake,BucketFolder=in,DataFormat=parquet'
    target_arn=$(sed -n 's/.*EndpointArn": "\(.*\)".*/\1/p' "$work/out")
    has "the settings come back" '"DataFormat": "parquet"'
    for end in "$source_arn" "$target_arn"; do
        works "test-connection" test-connection --endpoint-arn "$end" \
            --replication-instance-arn "$instance"
    done
    sleep $settle
    works "wait test-connection-succeeds" wait test-connection-succeeds \
        --filters "Name=endpoint-arn,Values=$source_arn,$target_arn"
}

# create_task ID TYPE: a task, its ARN left in $task.
create_task() {
    works "create-replication-task $1" create-replication-task \
        --replication-task-identifier "$1" --migration-type "$2" \
        --source-endpoint-arn "$source_arn" \
        --target-endpoint-arn "$target_arn" \
        --replication-instance-arn "$instance" \
        --table-mappings "file://$work/mappings.json"
    task=$(sed -n 's/.*TaskArn": "\(.*\)".*/\1/p' "$work/out")
}

tab=$(printf '\t')
umlaut=$(printf '\303\274')

# The text must come back as it was sent: quotes, escapes and all.
write_mappings() {
    # Beyond ASCII: an escape, and UTF-8 of three and of four bytes.
    beyond=$(printf '%s \342\230\225 \360\235\204\236' 'caf\u00e9')
    cat > "$work/mappings.json" <<JSON
{"rules": [{"rule-type": "selection", "rule-id": "1",
 "rule-name": "a\\"b\\\\c/", "object-locator": {"schema-name": "shop",
 "table-name": "$beyond"},
 "rule-action": "include"}, {"rule-type": "selection", "rule-id": "2",
 "rule-name": "2", "object-locator": {"schema-name": "shop",
 "table-name": "orders"}, "rule-action": "include"}]}
JSON
}

# A task that captures changes: from creation to removal.
life_of_a_task() {
    create_task life-1 full-load-and-cdc
    has "the task is being created" '"creating"'
    sleep $settle
    by_arn="Name=replication-task-arn,Values=$task"
    works "wait replication-task-ready" wait replication-task-ready \
        --filters "$by_arn"
    same "the mappings come back unchanged" \
        "$(value 'ReplicationTasks[0].TableMappings' \
            describe-replication-tasks --filters "$by_arn")" \
        "$(cat "$work/mappings.json")"
    works "describe with a JSON filter" describe-replication-tasks \
        --filters '[{"Name": "replication-task-id", "Values": ["life-1"]},
                    {"Name": "migration-type", "Values": ["cdc",
                     "full-load-and-cdc"]}]' --without-settings
    has "the task is found" '"life-1"'
    ! grep -q TableMappings "$work/out"
    ok "--without-settings drops the mappings" $?
    refused InvalidParameterCombinationException start-replication-task \
        --replication-task-arn "$task" \
        --start-replication-task-type resume-processing
    works "start-replication-task" start-replication-task \
        --replication-task-arn "$task" \
        --start-replication-task-type start-replication
    has "the task is starting" '"starting"'
    refused InvalidResourceStateFault delete-replication-task \
        --replication-task-arn "$task"
    sleep 1.5
    works "wait replication-task-running" wait replication-task-running \
        --filters "$by_arn"
    same "the full load is over" "$(value \
        'ReplicationTasks[0].ReplicationTaskStats.FullLoadProgressPercent' \
        describe-replication-tasks --filters "$by_arn")" 100
    works "describe-table-statistics" describe-table-statistics \
        --replication-task-arn "$task" \
        --filters Name=table-name,Values=orders
    has "the table is completed" '"Table completed"'
    works "reload-tables" reload-tables --replication-task-arn "$task" \
        --tables-to-reload SchemaName=shop,TableName=orders
    works "stop-replication-task" stop-replication-task \
        --replication-task-arn "$task"
    has "the task is stopping" '"stopping"'
    sleep $settle
    works "wait replication-task-stopped" wait replication-task-stopped \
        --filters "$by_arn"
    same "the stop reason" "$(value 'ReplicationTasks[0].StopReason' \
        describe-replication-tasks --filters "$by_arn")" "Stop Reason NORMAL"
}

# The same task, modified, resumed and removed.
end_of_a_task() {
    works "modify-replication-task" modify-replication-task \
        --replication-task-arn "$task" --migration-type cdc \
        --cdc-start-time 2026-01-02T03:04:05Z
    has "the task is being modified" '"modifying"'
    refused InvalidResourceStateFault stop-replication-task \
        --replication-task-arn "$task"
    sleep $settle
    works "resume" start-replication-task --replication-task-arn "$task" \
        --start-replication-task-type resume-processing
    sleep $settle
    works "stop again" stop-replication-task \
        --replication-task-arn "$task"
    sleep $settle
    works "add-tags-to-resource" add-tags-to-resource \
        --resource-arn "$task" --tags Key=a,Value=1 "Key=b,Value=$umlaut"
    works "remove-tags-from-resource" remove-tags-from-resource \
        --resource-arn "$task" --tag-keys a
    same "list-tags-for-resource" "$(value 'TagList[].[Key,Value]' \
        list-tags-for-resource --resource-arn "$task")" "b$tab$umlaut"
    refused InvalidResourceStateFault delete-endpoint \
        --endpoint-arn "$source_arn"
    works "delete-replication-task" delete-replication-task \
        --replication-task-arn "$task"
    sleep $settle
    works "wait replication-task-deleted" wait replication-task-deleted \
        --filters "$by_arn"
}

# Tasks whose identifiers ask for a certain end.
ends_of_tasks() {
    for id in quick-1 errtab-1 fail-1; do
        create_task $id full-load
        sleep $settle
        works "start $id" start-replication-task \
            --replication-task-arn "$task" \
            --start-replication-task-type start-replication
        [ $id = quick-1 ] || sleep 2
        same "how $id ends" "$(value 'ReplicationTasks[0].[Status,StopReason,
            ReplicationTaskStats.TablesErrored]' describe-replication-tasks \
            --filters "Name=replication-task-arn,Values=$task")" \
            "$(grep "^$id" "$work/ends" | cut -d: -f2)"
        works "delete $id" delete-replication-task \
            --replication-task-arn "$task"
    done
}

# What is refused, and how.
refusals() {
    nothing=arn:aws:dms:us-east-1:123456789012:task:NOTHING
    refused ResourceNotFoundFault describe-replication-tasks \
        --filters Name=replication-task-arn,Values=$nothing
    refused ResourceNotFoundFault start-replication-task \
        --replication-task-arn $nothing \
        --start-replication-task-type start-replication
    refused ResourceAlreadyExistsFault create-endpoint \
        --endpoint-identifier src --endpoint-type source --engine-name mysql
    refused InvalidParameterValueException describe-endpoints \
        --filters Name=colour,Values=blue
    refused InvalidParameterValueException describe-endpoints --page-size 5
    refused InvalidParameterValueException describe-endpoints --marker nonsense
    refused ValidationException create-endpoint --endpoint-identifier x \
        --endpoint-type middle --engine-name mysql
}

# Removes what make_surroundings made.
remove_surroundings() {
    works "delete-connection" delete-connection \
        --endpoint-arn "$source_arn" --replication-instance-arn "$instance"
    sleep $settle
    for end in "$source_arn" "$target_arn"; do
        works "delete-endpoint" delete-endpoint --endpoint-arn "$end"
        sleep $settle
        works "wait endpoint-deleted" wait endpoint-deleted \
            --filters "Name=endpoint-arn,Values=$end"
    done
    works "delete-replication-instance" delete-replication-instance \
        --replication-instance-arn "$instance"
    sleep $settle
    works "wait replication-instance-deleted" \
        wait replication-instance-deleted \
        --filters "Name=replication-instance-arn,Values=$instance"
}

# Many tasks, a page at a time.
paging() {
    start_server --seed-tasks 57
    same "all pages of 20" "$(total 'length(ReplicationTasks)' \
        describe-replication-tasks --page-size 20)" 57
    works "--max-items" describe-replication-tasks --page-size 20 \
        --max-items 25
    same "the 25th is last" "$(query \
        'ReplicationTasks[-1].ReplicationTaskIdentifier' text)" task-00025
    token=$(query NextToken text)
    same "--starting-token goes on" "$(total \
        '[length(ReplicationTasks),
          ReplicationTasks[0].ReplicationTaskIdentifier]' \
        describe-replication-tasks --page-size 20 \
        --starting-token "$token")" '[32,"task-00026"]'
    stop_server
}

# What goes wrong on the way, and with the signature.
faults() {
    start_server --fault DescribeReplicationInstances:throttle \
        --fault DescribeConnections:503 \
        --fault DescribeReplicationTasks:chunked \
        --fault DescribeEndpoints:throttle:-1
    works "a throttled call is tried again" describe-replication-instances
    works "a 503 is tried again" describe-connections
    works "a chunked response" describe-replication-tasks
    AWS_MAX_ATTEMPTS=2
    export AWS_MAX_ATTEMPTS
    refused ThrottlingException describe-endpoints
    unset AWS_MAX_ATTEMPTS
    good=$AWS_SECRET_ACCESS_KEY
    AWS_SECRET_ACCESS_KEY=wrong
    refused InvalidSignatureException describe-replication-tasks
    AWS_SECRET_ACCESS_KEY=$good
    export AWS_ACCESS_KEY_ID=AKIDNOBODY
    refused UnrecognizedClientException describe-replication-tasks
    stop_server
    start_server
    AWS_SESSION_TOKEN=a+session/token==
    export AWS_SESSION_TOKEN
    works "a session token" describe-replication-tasks
    unset AWS_SESSION_TOKEN
    stop_server
    start_server --skew 1000
    if [ "$label" = aws ]; then
        refused InvalidSignatureException describe-replication-tasks
        grep -q "Signature expired" "$work/err"
        ok "the signature is called expired" $?
    else
        # Better than the aws CLI: the clock is corrected, once.
        works "a clock that is off is made up for" describe-replication-tasks
    fi
    # So there is nothing to compare.
    count=$((count - 1))
    rm "$trace" "$trace.command"
    stop_server
}

# stage LABEL CLIENT: everything with one client.
stage() {
    label=$1
    client=$2
    count=0
    traces=$work/$label
    mkdir "$traces"
    start_server
    make_surroundings
    life_of_a_task
    end_of_a_task
    ends_of_tasks
    refusals
    remove_surroundings
    stop_server
    paging
    faults
}

# Compares what the two clients printed and returned, call by call.
compare() {
    label=compare
    for trace in "$work"/aws/???; do
        cmp -s "$trace" "$work/dms/${trace##*/}"
        status=$?
        [ $status -eq 0 ] ||
            diff "$trace" "$work/dms/${trace##*/}" | sed 's/^/# /' |
            head -n 20
        : > "$work/out"
        : > "$work/err"
        ok "$(cut -c1-60 "$trace.command" | head -n 1)" $status
    done
}

write_mappings
printf '%s\tStop Reason %s\t%s\n' \
    quick-1:stopped FULL_LOAD_ONLY_FINISHED 0 \
    errtab-1:stopped FULL_LOAD_ONLY_FINISHED 1 \
    fail-1:failed FATAL_ERROR 0 > "$work/ends"

stage aws "$aws dms"
if [ -x "$build/dms" ]; then
    stage dms "$build/dms"
    compare
else
    echo "# $build/dms is not built: its stage is skipped"
fi

echo "$passed passed, $failed failed"
[ $failed -eq 0 ]
