#!/bin/sh
# The dms command as a script sees it: sh tests/cli.sh BUILD_DIR
#
# Exit codes, what is on stdout, what stderr begins with: what the aws command,
# version 2, does with the same words. Most of it runs against build/dms-local,
# which this starts on a free port. Prints `ok N - ...` or `not ok N - ...` for
# each check, and `N passed, N failed` at the end.
set -u

build=${1:-${BUILD_DIR:-build}}
dms=$build/dms
tmp=$(mktemp -d)
servers=
passed=0
failed=0

finish() {
    for pid in $servers; do
        kill "$pid" 2>/dev/null
        wait "$pid" 2>/dev/null
    done
    rm -rf "$tmp"
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# Settings of the caller's own account must not get into the tests.
for name in $(env | sed -n 's/^\(AWS_[A-Z0-9_]*\)=.*/\1/p'); do
    unset "$name"
done
unset HTTP_PROXY HTTPS_PROXY ALL_PROXY http_proxy https_proxy all_proxy
export TZ=UTC
# Nor its files, nor the metadata of a machine that has none.
export HOME="$tmp" AWS_EC2_METADATA_DISABLED=true

# ---- Checks ------------------------------------------------------------------

# result NAME STATUS [FILE]: counts a check; shows the file when it failed.
result() {
    if [ "$2" -eq 0 ]; then
        passed=$((passed + 1))
        echo "ok $((passed + failed)) - $1"
    else
        failed=$((failed + 1))
        echo "not ok $((passed + failed)) - $1"
        if [ $# -gt 2 ]; then
            sed 's/^/    | /' "$3" | head -n 20
        fi
    fi
}

# run WORD...: runs the command; its exit code is in $rc. $without has the
# names of variables that are to be unset, as options of env.
without=
run() {
    # shellcheck disable=SC2086
    env $without "$dms" "$@" >"$tmp/out" 2>"$tmp/err" </dev/null
    rc=$?
}

# fails RC TEXT WORD...: the command ends with RC, prints nothing, and stderr
# is an empty line and then TEXT after the name of the command.
fails() {
    want=$1
    text=$2
    shift 2
    run "$@"
    printf 'rc %s\n\ndms: [ERROR]: %s\n' "$want" "$text" >"$tmp/want"
    { echo "rc $rc"; head -n "$(($(wc -l <"$tmp/want") - 1))" "$tmp/err"; } \
        >"$tmp/got"
    [ ! -s "$tmp/out" ] && cmp -s "$tmp/want" "$tmp/got"
    result "$want: $(printf '%s' "$text" | head -n 1 | cut -c 1-60)" $? \
        "$tmp/got"
}

# refuses TEXT WORD...: a parameter is wrong.
refuses() {
    text=$1
    shift
    fails 252 "An error occurred (ParamValidation): $text" "$@"
}

# prints NAME WORD...: the command prints exactly what stdin has.
prints() {
    name=$1
    shift
    { echo 'rc 0'; cat; } >"$tmp/want"
    run "$@"
    { echo "rc $rc"; cat "$tmp/out" "$tmp/err"; } >"$tmp/got"
    cmp -s "$tmp/want" "$tmp/got"
    result "$name" $? "$tmp/got"
}

# has NAME PATTERN: a line of what the last run printed matches.
has() {
    [ "$rc" -eq 0 ] && grep -qE -- "$2" "$tmp/out"
    result "$1" $? "$tmp/err"
}

# member NAME: the values of a member in what was printed last.
member() {
    sed -n 's/^ *"'"$1"'": "\{0,1\}\([^"]*\)"\{0,1\},\{0,1\}$/\1/p' "$tmp/out"
}

# serve OPTION...: starts a local endpoint and takes its settings.
serve() {
    : >"$tmp/local"
    "$build/dms-local" --ca-file "$tmp/ca.pem" "$@" >"$tmp/local" &
    servers="$servers $!"
    tries=0
    until grep -q AWS_REGION "$tmp/local" || [ $tries -ge 100 ]; do
        tries=$((tries + 1))
        sleep 0.1
    done
    eval "$(grep '^export ' "$tmp/local")"
}

# ---- Command lines -----------------------------------------------------------

nowhere='--endpoint-url http://127.0.0.1:1'
arn=arn:aws:dms:us-east-1:1:task:A
usage='usage: dms [options] <operation> [parameters]'
export AWS_REGION=us-east-1 AWS_ACCESS_KEY_ID=AK AWS_SECRET_ACCESS_KEY=SK
export AWS_MAX_ATTEMPTS=1

refuses "the following arguments are required: operation

$usage"
refuses "argument operation: Found invalid choice 'nosuch'

$usage" nosuch
refuses "argument operation: Found invalid choice 'describe-connection'

Maybe you meant:

  * describe-connections

$usage" describe-connection
refuses "the following arguments are required: --replication-task-arn, \
--start-replication-task-type

$usage" start-replication-task
refuses "the following arguments are required: --endpoint-arn
" test-connection --replication-instance-arn x
run describe-connections --bogus 1
printf '\n%s\n' "$usage" >"$tmp/want"
[ $rc -eq 252 ] && head -n 2 "$tmp/err" | cmp -s - "$tmp/want" &&
    grep -q '^dms: \[ERROR\]: Unknown options: --bogus, 1$' "$tmp/err"
result '252: unknown options' $? "$tmp/err"
refuses 'argument --max-items: expected one argument' \
    describe-connections --max-items
refuses 'argument --region: expected one argument' \
    describe-connections --region --filters
refuses 'ambiguous option: --max could match --max-records, --max-items' \
    describe-connections --max 1
refuses "argument --multi-az: ignored explicit argument 'true'" \
    modify-replication-instance --replication-instance-arn x --multi-az=true
refuses "argument --page-size: invalid int value: 'abc'" \
    describe-connections --page-size abc
refuses "argument --output: Found invalid choice 'xx'

$usage" describe-connections --output xx
refuses "argument --color: Found invalid choice 'x'" \
    describe-connections --color x
refuses 'Bad value for --query x[: Invalid jmespath expression: Incomplete '\
'expression:
"x["
   ^' describe-connections --query 'x['
refuses 'Bad value for --query : Invalid JMESPath expression: cannot be '\
'empty.' describe-connections --query ''
refuses "Bad value for --query a b: Unexpected token: b: Parse error at \
column 2, token \"b\" (UNQUOTED_IDENTIFIER), for expression:
\"a b\"
   ^" nosuch --query 'a b'
refuses "argument --generate-cli-skeleton: Found invalid choice 'x'" \
    describe-connections --generate-cli-skeleton x
refuses "the following arguments are required: --endpoint-arn
" delete-endpoint --generate-cli-skeleton output
refuses "argument subcommand: Found invalid choice 'nosuch'" wait nosuch
refuses 'the following arguments are required: subcommand' wait
refuses 'Bad value for --endpoint-url "localhost": scheme is missing.  Must '\
'be of the form http://<hostname>/ or https://<hostname>/' \
    describe-connections --endpoint-url localhost
for options in '--max-items 1' '--page-size 20' '--starting-token x'; do
    # shellcheck disable=SC2086
    refuses "Cannot specify --no-paginate along with pagination arguments: \
${options% *}" describe-connections --no-paginate $options
done
refuses 'Cannot specify --no-paginate along with pagination arguments: '\
'--max-items' \
    describe-connections --marker x --max-items 1

# ---- Parameters --------------------------------------------------------------

refuses "Error parsing parameter '--filters': Expected: ',', received: 'EOF' \
for input:
 Name=x,Values=[a
                ^" describe-connections --filters 'Name=x,Values=[a'
refuses "Error parsing parameter '--filters': Expected: '=', received: 'EOF' \
for input:
 a
 ^" describe-connections --filters a
refuses "Error parsing parameter '--filters': Second instance of key \"Name\" \
encountered for input:
Name=a,Name=b
       ^
This is often because there is a preceding \",\" instead of a space." \
    describe-connections --filters Name=a,Name=b
refuses "Error parsing parameter '--filters': Invalid JSON: Expecting value: \
line 1 column 2 (char 1)
JSON received: [" describe-connections --filters '['
refuses "Error parsing parameter '--filters': Unable to load paramfile \
file:///nonexistent: [Errno 2] No such file or directory: '/nonexistent'" \
    describe-connections --filters file:///nonexistent
refuses "Error parsing parameter '--filters': Unable to load paramfile \
file:///nonexistent: [Errno 2] No such file or directory: '/nonexistent'" \
    describe-connections --filters Name=a,Values@=file:///nonexistent
refuses "Error parsing parameter 'cli-input-json': Invalid JSON received." \
    describe-connections --cli-input-json '{'
refuses "Error parsing parameter '--cli-input-json': Invalid type: expecting \
map, received <class 'list'>" \
    describe-connections --cli-input-json '[]'
refuses "Error parsing parameter 'cli-input-yaml': Invalid YAML received.
line 2: anchors and aliases are not supported" \
    describe-connections --cli-input-yaml 'Marker: x
MaxRecords: &a 5'
refuses "Error parsing parameter '--cli-input-yaml': Invalid type: expecting \
map, received <class 'NoneType'>" \
    describe-connections --cli-input-yaml '# nothing'
refuses "Parameter validation failed:
Invalid type for parameter Filters[0].Values, value: None, type: <class \
'NoneType'>, valid types: <class 'list'>, <class 'tuple'>
Invalid type for parameter MaxRecords, value: x, type: <class 'str'>, valid \
types: <class 'int'>" \
    describe-connections --cli-input-yaml 'Filters:
- Name: endpoint-arn
  Values:
MaxRecords: x'
refuses 'Only one --cli-input- parameter may be specified.' \
    describe-connections --cli-input-json '{}' --cli-input-yaml x
refuses 'Parameter validation failed:
Missing required parameter in Filters[0]: "Values"
Unknown parameter in Filters[0]: "Bogus", must be one of: Name, Values' \
    describe-connections --filters Name=a,Bogus=b
refuses "Parameter validation failed:
Invalid type for parameter Filters[0].Name, value: 5, type: <class 'int'>, \
valid types: <class 'str'>
Invalid type for parameter Filters[0].Values, value: x, type: <class 'str'>, \
valid types: <class 'list'>, <class 'tuple'>
Invalid type for parameter Filters[1], value: None, type: <class 'NoneType'>, \
valid types: <class 'dict'>" \
    describe-connections --filters '[{"Name":5,"Values":"x"},null]'
refuses "Parameter validation failed:
Missing required parameter in input: \"StartReplicationTaskType\"
Unknown parameter in input: \"X\", must be one of: ReplicationTaskArn, \
StartReplicationTaskType, CdcStartTime, CdcStartPosition, CdcStopPosition
Invalid type for parameter CdcStartTime, value: soon, type: <class 'str'>, \
valid types: <class 'datetime.datetime'>, timestamp-string" \
    start-replication-task --cdc-start-time soon \
    --cli-input-json '{"ReplicationTaskArn": "a", "X": {}}'
refuses 'Parameter validation failed:
Unknown parameter in input: "PaginationConfig", must be one of: Filters, '\
'MaxRecords, Marker, WithoutSettings' \
    wait replication-task-ready --max-items 1
refuses "Parameter validation failed:
Invalid type for parameter Password, value: ***, type: <class 'list'>, valid \
types: <class 'str'>" \
    modify-endpoint --endpoint-arn x --cli-input-json '{"Password": ["s3cret"]}'
run modify-endpoint --endpoint-arn x --postgre-sql-settings Password=s3cret]
[ $rc -eq 252 ] && ! grep -q s3cret "$tmp/err"
result 'no password in a message' $? "$tmp/err"
fails 255 "invalid literal for int() with base 10: 'abc'" \
    modify-endpoint --endpoint-arn x --port abc
fails 255 'Invalid base64: "YQ="' \
    import-certificate --certificate-identifier x --certificate-wallet YQ=
printf '\377\0x' >"$tmp/bytes"
refuses "Parameter validation failed:
Invalid type for parameter CertificateIdentifier, value: b'\\xff\\x00x', \
type: <class 'bytes'>, valid types: <class 'str'>" \
    import-certificate --certificate-identifier "fileb://$tmp/bytes"
fails 255 "invalid literal for int() with base 10: 'abc'" \
    modify-endpoint --endpoint-arn x --postgre-sql-settings MaxFileSize=abc
fails 255 "invalid literal for int() with base 10: 'abc'" \
    describe-connections --cli-read-timeout abc

# ---- Skeletons ---------------------------------------------------------------

prints 'skeleton of an input' start-replication --generate-cli-skeleton <<'END'
{
    "ReplicationConfigArn": "",
    "StartReplicationType": "",
    "PremigrationAssessmentSettings": "",
    "CdcStartTime": "1970-01-01T00:00:00",
    "CdcStartPosition": "",
    "CdcStopPosition": ""
}
END
prints 'skeleton of an input in YAML' test-connection --generate-cli-skeleton \
    yaml-input <<'END'
ReplicationInstanceArn: ''  # [REQUIRED]
EndpointArn: ''  # [REQUIRED]
END
prints 'skeleton of a deep input in YAML' reload-tables \
    --generate-cli-skeleton yaml-input <<'END'
ReplicationTaskArn: ''  # [REQUIRED]
TablesToReload:  # [REQUIRED]
- SchemaName: ''  # [REQUIRED]
  TableName: ''  # [REQUIRED]
ReloadOption: data-reload  # Valid values are: data-reload, validate-only.
END
prints 'skeleton of an output' describe-account-attributes \
    --generate-cli-skeleton output <<'END'
{
    "AccountQuotas": [
        {
            "AccountQuotaName": "AccountQuotaName",
            "Used": 0,
            "Max": 0
        }
    ],
    "UniqueAccountIdentifier": "UniqueAccountIdentifier"
}
END
prints 'skeleton of no input' run-fleet-advisor-lsa-analysis \
    --generate-cli-skeleton yaml-input <<'END'
{}
END

# ---- Settings and the network ------------------------------------------------

without='-u AWS_REGION'
fails 253 'An error occurred (NoRegion): You must specify a region. You can '\
'also configure your region by running "aws configure".' \
    describe-connections
without='-u AWS_ACCESS_KEY_ID -u AWS_SECRET_ACCESS_KEY'
# shellcheck disable=SC2086
fails 253 'An error occurred (NoCredentials): Unable to locate credentials. '\
'You can configure credentials by running "aws login".' \
    describe-connections $nowhere
without='-u AWS_SECRET_ACCESS_KEY'
# shellcheck disable=SC2086
fails 255 'Partial credentials found in env, missing: AWS_SECRET_ACCESS_KEY' \
    describe-connections $nowhere
without=
fails 255 'The config profile (prod) could not be found' \
    describe-connections --profile prod
fails 255 'Invalid endpoint: http://a_b/' describe-connections \
    --endpoint-url http://a_b
fails 255 'SSL validation failed for https://127.0.0.1:1/ CA file '\
'/nonexistent: no such file or directory' describe-connections \
    --endpoint-url https://127.0.0.1:1 --ca-bundle /nonexistent
fails 255 'Attempted to set read timeout to -1, but the timeout cannot be set '\
'to a value less than or equal to 0.' describe-connections \
    --cli-read-timeout -1
fails 255 "Provided region_name 'x.evil/' doesn't match a supported format." \
    describe-connections --region x.evil/
# shellcheck disable=SC2086
fails 255 'Could not connect to the endpoint URL: "http://127.0.0.1:1/"' \
    describe-connections $nowhere
without='-u AWS_REGION AWS_ACCESS_KEY_ID=AKIDOFTHISTEST '\
'AWS_SECRET_ACCESS_KEY=of/this/test'
sed 's/env$/&    /' >"$tmp/list" <<'END'
      Name                    Value             Type    Location
      ----                    -----             ----    --------
   profile                <not set>             None    None
access_key     ****************TEST              env
secret_key     ****************test              env
    region                eu-west-1           manual    --region
END
prints 'where settings come from' configure list --region eu-west-1 \
    <"$tmp/list"
without=
refuses "argument subcommand: Found invalid choice 'lists'

Maybe you meant:

  * list" configure lists
without='https_proxy=http://u:secret@127.0.0.1:1'
fails 255 'Failed to connect to proxy URL: "127.0.0.1:1"' \
    describe-connections --endpoint-url https://127.0.0.1:1
without=
# shellcheck disable=SC2086
fails 255 'Could not connect to the endpoint URL: "http://127.0.0.1:1/"' \
    wait replication-task-ready $nowhere --no-sign-request

# ---- Against the local endpoint ----------------------------------------------

unset AWS_MAX_ATTEMPTS AWS_REGION AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY
serve --pace 20 --seed-tasks 45
prints 'an empty list' describe-connections <<'END'
{
    "Connections": []
}
END
run describe-endpoints --filters Name=endpoint-id,Values=seed-source
source_arn=$(member EndpointArn)
prints 'shorthand, model order, indent' \
    describe-endpoints --filters Name=endpoint-id,Values=seed-source <<END
{
    "Endpoints": [
        {
            "EndpointIdentifier": "seed-source",
            "EndpointType": "SOURCE",
            "EngineName": "mysql",
            "EngineDisplayName": "MySQL",
            "Status": "active",
            "KmsKeyId": "$(member KmsKeyId)",
            "EndpointArn": "$source_arn",
            "SslMode": "none"
        }
    ]
}
END
cp "$tmp/out" "$tmp/endpoint"

# same NAME WORD...: these words describe the same endpoint.
same() {
    name=$1
    shift
    run describe-endpoints "$@"
    [ $rc -eq 0 ] && cmp -s "$tmp/out" "$tmp/endpoint"
    result "$name" $? "$tmp/err"
}

one='{"Name": "endpoint-id", "Values": ["seed-source"]}'
printf '[%s]\r\n' "$one" >"$tmp/filter.json"
printf '{"Filters": [%s], "MaxRecords": 20}' "$one" >"$tmp/input.json"
printf seed-source >"$tmp/value"
same 'a list in JSON' --filters "[$one]"
same 'an item of a list in JSON' --filters "$one"
same 'a member in JSON, twice: the last counts' \
    --filters '{"Name": "x", "Name": "endpoint-id", "Values": ["seed-source"]}'
same '--option=word' "--filters=[$one]"
same 'a unique prefix' --filt "[$one]"
same 'an option that comes twice: the last counts' \
    --filters Name=none,Values=x --filters "$one"
same 'file://' --filters "file://$tmp/filter.json"
same 'fileb://' --filters "fileb://$tmp/filter.json"
same 'file:// in shorthand' \
    --filters "Name=endpoint-id,Values@=[file://$tmp/value]"
export DIRECTORY="$tmp"
# shellcheck disable=SC2016
same 'a variable in file://' --filters 'file://${DIRECTORY}/filter.json'
same '--cli-input-json' --cli-input-json "{\"Filters\": [$one]}"
same '--cli-input-json file://' --cli-input-json "file://$tmp/input.json" \
    --no-paginate
same 'an option wins over --cli-input-json' \
    --cli-input-json '{"Filters": []}' --filters "$one"

# ---- Forms of output ---------------------------------------------------------

prints '--output off' describe-connections --output off </dev/null
prints 'a waiter does not mind --output text' wait replication-task-ready \
    --output text --filters Name=replication-task-id,Values=task-00001 \
    </dev/null
AWS_DEFAULT_OUTPUT=text
export AWS_DEFAULT_OUTPUT
printf 'ready\tNone\nNone\n' >"$tmp/in"
prints 'AWS_DEFAULT_OUTPUT' describe-replication-tasks --page-size 20 \
    --max-items 1 --query 'ReplicationTasks[].[Status,Nothing]' <"$tmp/in"
prints '--output wins over AWS_DEFAULT_OUTPUT' describe-connections \
    --output yaml <<'END'
Connections: []
END
AWS_DEFAULT_OUTPUT=foo
fails 255 'Unknown output type: foo' describe-connections
unset AWS_DEFAULT_OUTPUT
prints '--query of the whole result' describe-replication-tasks \
    --page-size 20 --query 'length(ReplicationTasks)' <<'END'
45
END
prints '--query of each page' describe-replication-tasks --page-size 20 \
    --query 'length(ReplicationTasks)' --output text <<'END'
20
20
5
END
prints '--query that finds nothing' describe-connections --query Nothing <<'END'
null
END
prints '--query that finds an empty object' describe-connections \
    --query '`{}`' </dev/null
prints '--output table' describe-connections --output table \
    --query '{b: `1`, a: `["x"]`, c: `true`}' <<'END'
---------------------
|DescribeConnections|
+------+------------+
|   b  |     c      |
+------+------------+
|  1   |  True      |
+------+------------+
||        a        ||
|+-----------------+|
||  x              ||
|+-----------------+|
END
prints '--output yaml-stream' describe-connections --output yaml-stream <<'END'
- Connections: []
END
fails 255 "In function length(), invalid type for value: None, expected one \
of: ['string', 'array', 'object'], received: \"null\"" \
    describe-connections --query 'length(Nothing)'
fails 255 'Unknown function: nosuch()' describe-connections \
    --query 'nosuch(@)'
fails 255 'Expected 1 argument for function length(), received 0' \
    describe-connections --query 'length()'
fails 255 'Row should have 1 elements, instead it has 2' \
    describe-connections --output table --query '`[[1],[1,2]]`'
fails 254 'An error occurred (ResourceNotFoundFault) when calling the '\
'DeleteEndpoint operation: Endpoint x\x1b[31m\x0dy not found.' delete-endpoint \
    --endpoint-arn "$(printf 'x\033[31m\ry')"
set -- create-endpoint --endpoint-identifier seed-source \
    --endpoint-type source --engine-name mysql
fails 254 "An error occurred (ResourceAlreadyExistsFault) when calling the \
CreateEndpoint operation: Endpoint seed-source already exists.

Additional error details:
resourceArn: $source_arn" "$@"
run "$@" --cli-error-format legacy
[ $rc -eq 254 ] && ! grep -q Additional "$tmp/err"
result '--cli-error-format legacy' $? "$tmp/err"

# shows FORM NAME WORD...: the error is the object that stdin has.
shows() {
    form=$1
    name=$2
    shift 2
    { echo; cat; } >"$tmp/want"
    run "$@" --cli-error-format "$form"
    [ $rc -eq 254 ] && [ ! -s "$tmp/out" ] && cmp -s "$tmp/want" "$tmp/err"
    result "--cli-error-format $form: $name" $? "$tmp/err"
}

shows json 'what the API describes' "$@" <<END
{
    "Message": "Endpoint seed-source already exists.",
    "Code": "ResourceAlreadyExistsFault",
    "message": "Endpoint seed-source already exists.",
    "resourceArn": "$source_arn"
}
END
shows yaml 'sorted' "$@" <<END
Code: ResourceAlreadyExistsFault
Message: Endpoint seed-source already exists.
message: Endpoint seed-source already exists.
resourceArn: $source_arn
END
set -- delete-endpoint --endpoint-arn "$(printf 'x\033y')"
printf 'ResourceNotFoundFault\tEndpoint x%s not found.\t' '\x1by' >"$tmp/in"
printf 'Endpoint x%s not found.\n' '\x1by' >>"$tmp/in"
shows text 'nothing steers the terminal' "$@" <"$tmp/in"
shows json 'JSON escapes by itself' "$@" <<'END'
{
    "Message": "Endpoint x\u001by not found.",
    "Code": "ResourceNotFoundFault",
    "message": "Endpoint x\u001by not found."
}
END
shows table 'what stands in front of every service' describe-endpoints \
    --filters Name=colour,Values=blue <<'END'
-------------------------------------------------------------------------
|                                 error                                 |
+---------------------------------+-------------------------------------+
|              Code               |               Message               |
+---------------------------------+-------------------------------------+
|  InvalidParameterValueException |  The filter 'colour' is not valid.  |
+---------------------------------+-------------------------------------+
END
AWS_CLI_ERROR_FORMAT=json
export AWS_CLI_ERROR_FORMAT
run delete-endpoint --endpoint-arn x
[ $rc -eq 254 ] && [ "$(sed -n 2p "$tmp/err")" = '{' ]
result 'AWS_CLI_ERROR_FORMAT' $? "$tmp/err"
unset AWS_CLI_ERROR_FORMAT

# ---- What the profile says ---------------------------------------------------

AWS_CONFIG_FILE=$tmp/config
export AWS_CONFIG_FILE
cat >"$tmp/config" <<'END'
[default]
output = yaml
[profile wire]
cli_timestamp_format = wire
cli_error_format = json
[profile bad]
cli_timestamp_format = x
[profile worse]
output = foo
END
prints 'output of the profile' describe-connections <<'END'
Connections: []
END
prints '--output wins over the profile' describe-connections --output json \
    <<'END'
{
    "Connections": []
}
END
AWS_DEFAULT_OUTPUT=text
export AWS_DEFAULT_OUTPUT
prints 'AWS_DEFAULT_OUTPUT wins over the profile' describe-connections \
    </dev/null
unset AWS_DEFAULT_OUTPUT
AWS_PROFILE=wire
export AWS_PROFILE
run describe-replication-tasks --page-size 20 --max-items 1
has 'cli_timestamp_format wire' 'CreationDate": [0-9.]+,$'
run stop-replication-task --replication-task-arn "$arn"
[ $rc -eq 254 ] && grep -q '^    "Code": "[A-Za-z]*",$' "$tmp/err"
result '254: cli_error_format of the profile' $? "$tmp/err"
unset AWS_PROFILE
run describe-replication-tasks --page-size 20 --max-items 1 --output json
has 'cli_timestamp_format iso8601' 'CreationDate": "20.*\+00:00",$'
fails 253 'An error occurred (Configuration): Unknown cli_timestamp_format '\
'value: x, valid values are "wire" or "iso8601"' \
    describe-connections --profile bad
fails 255 'Unknown output type: foo' describe-connections --profile worse
unset AWS_CONFIG_FILE

# ---- The pager ---------------------------------------------------------------

# paged NAME WANTED WORDS: what a terminal shows; script gives it one.
paged() {
    script -qec "$dms describe-connections $3" /dev/null </dev/null \
        2>/dev/null | tr -d '\r ' | tr '\n' '.' >"$tmp/out"
    printf '%s' "$2" | cmp -s - "$tmp/out"
    result "$1" $? "$tmp/out"
}
json='{."Connections":[].}.'
if command -v script >/dev/null 2>&1; then
    AWS_PAGER="sed s/^/p:/"
    PAGER="sed s/^/q:/"
    export AWS_PAGER PAGER
    paged 'AWS_PAGER' 'p:{.p:"Connections":[].p:}.' ''
    paged '--no-cli-pager' "$json" --no-cli-pager
    AWS_PAGER=
    paged 'AWS_PAGER may be empty' "$json" ''
    unset AWS_PAGER
    paged 'PAGER' 'q:{.q:"Connections":[].q:}.' ''
    printf '[default]\ncli_pager = sed s/^/r:/\n' >"$tmp/config"
    AWS_CONFIG_FILE=$tmp/config
    export AWS_CONFIG_FILE
    paged 'cli_pager' 'r:{.r:"Connections":[].r:}.' ''
    printf '[default]\ncli_pager =\n' >"$tmp/config"
    paged 'cli_pager may be empty' "$json" ''
    unset AWS_CONFIG_FILE
    PAGER=true
    paged 'a pager that reads nothing' '' ''
    unset PAGER
    AWS_PAGER="sed s/^/p:/"
    prints 'no pager without a terminal' describe-connections <<'END'
{
    "Connections": []
}
END
    unset AWS_PAGER
fi

# ---- Tasks from the cradle to the grave --------------------------------------

run describe-replication-instances
instance_arn=$(member ReplicationInstanceArn)
has 'a time stamp in local time' \
    '"InstanceCreateTime": "20[0-9-]*T[0-9:]*(\.[0-9]{6})?\+00:00"'
TZ=Asia/Kathmandu run describe-replication-instances
has 'a time stamp in another zone' '"InstanceCreateTime": ".*\+05:45"'
run describe-endpoints --filters Name=endpoint-id,Values=seed-target
target_arn=$(member EndpointArn)

# reaches STATUS: the task gets there within some seconds.
reaches() {
    for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
        run describe-replication-tasks --without-settings \
            --filters "Name=replication-task-arn,Values=$task"
        [ "$(member Status)" = "$1" ] && return 0
        sleep 0.2
    done
    return 1
}

set -- create-replication-task --replication-task-identifier quick-one \
    --source-endpoint-arn "$source_arn" --target-endpoint-arn "$target_arn" \
    --replication-instance-arn "$instance_arn" --migration-type full-load \
    --table-mappings '{"rules":[{"rule-type":"selection","rule-id":"1",
    "rule-name":"1","object-locator":{"schema-name":"%","table-name":"%"},
    "rule-action":"include"}]}' --tags 'Key=team,Value=a b'
run "$@"
task=$(member ReplicationTaskArn)
has 'create-replication-task' '"Status": "creating"'
prints 'wait replication-task-ready' wait replication-task-ready \
    --filters "Name=replication-task-arn,Values=$task" </dev/null
fails 255 'Waiter ReplicationTaskStopped failed: Waiter encountered a '\
'terminal failure state: For expression "ReplicationTasks[].Status" we '\
'matched expected path: "ready" at least once' \
    wait replication-task-stopped \
    --filters "Name=replication-task-arn,Values=$task"
cat >"$tmp/tags" <<'END'
{
    "TagList": [
        {
            "Key": "team",
            "Value": "a b"
        }
    ]
}
END
prints 'list-tags-for-resource' list-tags-for-resource \
    --resource-arn "$task" <"$tmp/tags"
prints 'an answer without members prints nothing' add-tags-to-resource \
    --resource-arn "$task" --tags Key=a,Value=1 Key=b,Value= </dev/null
prints 'a list of words' remove-tags-from-resource \
    --resource-arn "$task" --tag-keys a b </dev/null
prints 'tags that were removed are gone' list-tags-for-resource \
    --resource-arn "$task" <"$tmp/tags"
run modify-replication-task --replication-task-arn "$task" \
    --replication-task-settings '{"Logging": {"EnableLogging": true}}'
has 'modify-replication-task' '"Status": "modifying"'
reaches ready
result 'the modification ends' $? "$tmp/out"
run start-replication-task --replication-task-arn "$task" \
    --start-replication-task-type start-replication
has 'start-replication-task' '"Status": "(starting|running)"'
reaches stopped
has 'a task that stops says why' 'Stop Reason FULL_LOAD_ONLY_FINISHED'
has 'its statistics' '"FullLoadProgressPercent": 100,'
! grep -q TableMappings "$tmp/out"
result '--without-settings' $? "$tmp/out"
run describe-table-statistics --replication-task-arn "$task"
has 'describe-table-statistics' '"TableState": "Table completed"'
fails 255 "Waiter ReplicationTaskRunning failed: Waiter encountered a terminal \
failure state: For expression \"ReplicationTasks[].Status\" we matched \
expected path: \"stopped\" at least once" \
    wait replication-task-running --cli-input-json \
    "{\"Filters\": [{\"Name\": \"replication-task-arn\", \
\"Values\": [\"$task\"]}]}"
run delete-replication-task --replication-task-arn "$task"
has 'delete-replication-task' '"Status": "deleting"'
sleep 1
prints 'wait replication-task-deleted' wait replication-task-deleted \
    --filters "Name=replication-task-arn,Values=$task" </dev/null
run delete-replication-task --replication-task-arn "$task"
[ $rc -eq 254 ] && head -n 2 "$tmp/err" | grep -q '^dms: \[ERROR\]: An error '\
'occurred (ResourceNotFoundFault) when calling the DeleteReplicationTask '\
'operation: '
result '254: what is gone is not found' $? "$tmp/err"
run wait replication-task-ready \
    --filters "Name=replication-task-arn,Values=$task"
[ $rc -eq 255 ] && grep -q '^dms: \[ERROR\]: Waiter ReplicationTaskReady '\
'failed: An error occurred (ResourceNotFoundFault): ' "$tmp/err"
result '255: a waiter and an error that it does not expect' $? "$tmp/err"
run test-connection --replication-instance-arn "$instance_arn" \
    --endpoint-arn "$source_arn"
has 'test-connection' '"Status": "testing"'
sleep 1
prints 'wait test-connection-succeeds' wait test-connection-succeeds \
    --filters "Name=endpoint-arn,Values=$source_arn" </dev/null
prints 'wait replication-instance-available' \
    wait replication-instance-available </dev/null
prints 'wait endpoint-deleted, for one that never was' wait endpoint-deleted \
    --filters Name=endpoint-arn,Values=arn:aws:dms:us-east-1:1:endpoint:X \
    </dev/null

# ---- Pages -------------------------------------------------------------------

list() {
    run describe-replication-tasks --without-settings "$@"
    member ReplicationTaskIdentifier
}
list >"$tmp/all"
[ "$(wc -l <"$tmp/all")" -eq 45 ]
result 'all pages by themselves' $? "$tmp/all"
! grep -q Marker "$tmp/out"
result 'no Marker in a whole list' $?
list --page-size 20 | cmp -s - "$tmp/all"
result '--page-size' $?
for size in 1 7 19 20 21 44; do
    list --page-size 20 --max-items $size >"$tmp/first"
    run describe-replication-tasks --without-settings --page-size 20 \
        --max-items $size
    list --page-size 20 --starting-token "$(member NextToken)" >"$tmp/rest"
    [ "$(wc -l <"$tmp/first")" -eq $size ] &&
        cat "$tmp/first" "$tmp/rest" | cmp -s - "$tmp/all"
    result "--max-items $size and the rest" $? "$tmp/rest"
done
list --max-items 2 >/dev/null
run describe-replication-tasks --without-settings --max-items 2
[ "$(member NextToken)" = \
    eyJNYXJrZXIiOiBudWxsLCAiYm90b190cnVuY2F0ZV9hbW91bnQiOiAyfQ== ]
result 'NextToken of a page that was cut' $? "$tmp/out"
list --max-items 45 >"$tmp/first"
run describe-replication-tasks --without-settings --max-items 45
[ $rc -eq 0 ] && cmp -s "$tmp/first" "$tmp/all" &&
    ! grep -q NextToken "$tmp/out"
result '--max-items that fits has no NextToken' $? "$tmp/out"
run describe-replication-tasks --max-records 20 --without-settings
[ "$(member ReplicationTaskIdentifier | wc -l)" -eq 20 ] &&
    [ -n "$(member Marker)" ] && [ "$(sed -n 2p "$tmp/out")" = \
    "    \"Marker\": \"$(member Marker)\"," ]
result '--max-records pages by hand, Marker shown' $? "$tmp/err"
marker=$(member Marker)
run describe-replication-tasks --without-settings --marker "$marker"
[ "$(member ReplicationTaskIdentifier)" = "$(sed -n '21,$p' "$tmp/all")" ]
result '--marker' $? "$tmp/err"
list --starting-token "$marker" | cmp -s - /dev/stdin <<END
$(sed -n '21,$p' "$tmp/all")
END
result 'a Marker as --starting-token' $?
list --starting-token "${marker}___3" | cmp -s - /dev/stdin <<END
$(sed -n '24,$p' "$tmp/all")
END
result 'Marker___3 as --starting-token' $?
fails 255 'Bad starting token: a___b___c' \
    describe-replication-tasks --starting-token a___b___c
run describe-replication-tasks --without-settings --max-items 0
[ $rc -eq 0 ] && head -n 1 "$tmp/err" | grep -q '^warning: Non-positive '\
'values for --max-items may result in undefined behavior.$'
result '--max-items 0 warns' $? "$tmp/err"

# ---- Where the output goes ---------------------------------------------------

"$dms" describe-connections >/dev/full 2>"$tmp/err"
[ $? -eq 255 ] && grep -q 'No space left' "$tmp/err"
result '255: stdout is full' $? "$tmp/err"
"$dms" describe-connections >&- 2>"$tmp/err"
[ $? -eq 255 ]
result '255: stdout is closed' $? "$tmp/err"
"$dms" describe-connections >"$tmp/out" <&- 2>&- && [ -s "$tmp/out" ]
result 'stdin and stderr may be closed' $? "$tmp/out"
{
    "$dms" describe-replication-tasks 2>"$tmp/err"
    echo $? >"$tmp/rc"
} | :
[ "$(cat "$tmp/rc")" -eq 255 ]
result '255: nobody reads' $? "$tmp/err"

# ---- TLS ---------------------------------------------------------------------

without='-u AWS_CA_BUNDLE'
run describe-connections
[ $rc -eq 255 ] && head -n 2 "$tmp/err" |
    grep -q "^dms: \[ERROR\]: SSL validation failed for $AWS_ENDPOINT_URL/ "
result '255: an unknown issuer' $? "$tmp/err"
run describe-connections --ca-bundle "$tmp/ca.pem"
has '--ca-bundle' Connections
run describe-connections --no-verify-ssl
has '--no-verify-ssl' Connections
without=

# ---- When things go wrong ----------------------------------------------------

export AWS_MAX_ATTEMPTS=2
serve --http --fault 'DescribeConnections:throttle:-1' \
    --fault 'DescribeEndpoints:503:-1' \
    --fault 'CreateEndpoint:close-after:-1' \
    --fault 'DeleteEndpoint:reset-after:-1' \
    --fault 'DescribeReplicationInstances:slow=3000:-1' \
    --fault 'DescribeReplicationTasks:garbage:-1' \
    --fault 'DescribeTableStatistics:truncate:-1'
run describe-connections
[ $rc -eq 254 ] && head -n 2 "$tmp/err" | grep -qE '^dms: \[ERROR\]: An error '\
'occurred \(Throttling[A-Za-z]*\) when calling the DescribeConnections '\
'operation \(reached max retries: 1\): '
result '254: throttled until the retries end' $? "$tmp/err"
run describe-endpoints
[ $rc -eq 254 ] && head -n 2 "$tmp/err" | grep -q '(reached max retries: 1): '
result '254: a server error' $? "$tmp/err"
fails 255 "Connection was closed before we received a valid response from \
endpoint URL: \"$AWS_ENDPOINT_URL/\"." \
    create-endpoint --endpoint-identifier a --endpoint-type source \
    --engine-name mysql
grep -q '^The request may have been carried out' "$tmp/err"
result 'an outcome that nobody knows is said to be so' $? "$tmp/err"
fails 255 "Connection was closed before we received a valid response from \
endpoint URL: \"$AWS_ENDPOINT_URL/\"." \
    delete-endpoint --endpoint-arn arn:aws:dms:us-east-1:1:endpoint:A
fails 255 "Read timeout on endpoint URL: \"$AWS_ENDPOINT_URL/\"" \
    describe-replication-instances --cli-read-timeout 1
run describe-replication-tasks
[ $rc -eq 255 ] && [ ! -s "$tmp/out" ]
result '255: an answer that is no JSON' $? "$tmp/err"
run describe-table-statistics --replication-task-arn "$arn"
[ $rc -eq 255 ] && [ ! -s "$tmp/out" ]
result '255: an answer that is cut' $? "$tmp/err"
run describe-connections --debug
[ $rc -eq 254 ] && ! grep -qE "$AWS_SECRET_ACCESS_KEY|Signature=" "$tmp/err" &&
    grep -q DescribeConnections "$tmp/err"
result '--debug says what is done and no secret' $? "$tmp/err"

# A shell without job control starts what is in the background with SIGINT
# ignored; setting the trap there would not help, a waiter's sleep does.
cat >"$tmp/interrupt" <<'END'
"$1" describe-replication-instances >"$2/out" 2>"$2/err" &
pid=$!
sleep 0.5
kill -INT $pid
wait $pid
END
if command -v bash >/dev/null 2>&1; then
    bash -c "set -m; $(cat "$tmp/interrupt")" - "$dms" "$tmp" 2>/dev/null
    [ $? -eq 130 ] && [ "$(od -An -c "$tmp/out" | tr -d ' ')" = '\n' ]
    result '130: interrupted' $? "$tmp/err"
fi

# ---- The rest ----------------------------------------------------------------

root=$(cd "$(dirname "$0")/.." && pwd)
if command -v python3 >/dev/null 2>&1; then
    python3 "$root/examples/gen_operations.py" \
        <"$root/examples/operations.txt" >"$tmp/operations.h" &&
        cmp -s "$tmp/operations.h" "$root/examples/dms_operations.h"
    result 'dms_operations.h is what operations.txt says' $?
fi
run --version
has '--version' '^dms/[0-9]+\.[0-9]+\.[0-9]+$'
run help
has 'help' '^  describe-replication-tasks$'
run create-replication-task help
has 'help of an operation' '^  --replication-task-identifier <string>$'
has 'help tells values' '^  --migration-type <full-load\|cdc\|full-load-and-cdc>$'
[ "$(sed -n '/^Required/,/^Optional/p' "$tmp/out" | grep -c '^  --')" -eq 6 ]
result 'help tells what is required' $? "$tmp/out"
run create-endpoint help
has 'help of structures' '^      ServiceAccessRoleArn=<string> \*$'
run describe-connections help
has 'help of pages' '^  --max-items <integer>$'
run wait replication-task-ready help
has 'help of a waiter' '^wait replication-task-ready: '\
'describe-replication-tasks every 15 s, at most 60 times\.$'
has 'help of what it waits for' '^  Done when all ReplicationTasks\[\]\.Status is ready$'

echo "$passed passed, $failed failed"
[ $failed -eq 0 ]
