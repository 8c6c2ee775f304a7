#!/bin/sh
# Proxies written by others: tinyproxy and squid on the loopback.
#
#   sh tests/interop_proxy.sh [BUILD_DIR]
#
# Each proxy carries a task's whole life (BUILD_DIR/lifecycle) to
# BUILD_DIR/dms-local, over https by CONNECT and over http by whole URLs, with
# and without a password; a wrong password and a closed port are named; NO_PROXY
# keeps requests away from it, which its own log must show. Prints a line for
# each check and one that counts them; exits 1 when a check failed and 77 when
# neither proxy is there.
set -u

build=$(cd "${1:-${BUILD_DIR:-build}}" && pwd) || exit 2
passed=0
failed=0
server=
proxy=
label=

find_program() {
    for dir in /usr/bin /usr/sbin /usr/local/bin /usr/local/sbin; do
        [ ! -x "$dir/$1" ] || { echo "$dir/$1" && return; }
    done
}

tinyproxy=$(find_program tinyproxy)
squid=$(find_program squid)
if [ -z "$tinyproxy$squid" ]; then
    echo "interop_proxy: no tinyproxy and no squid" \
        "(apt-get install tinyproxy-bin squid); skipped"
    exit 77
fi

work=$(mktemp -d)
chmod 755 "$work"
HOME=$work
AWS_EC2_METADATA_DISABLED=true
AWS_MAX_ATTEMPTS=1
export HOME AWS_EC2_METADATA_DISABLED AWS_MAX_ATTEMPTS
unset AWS_PROFILE AWS_DEFAULT_PROFILE AWS_SESSION_TOKEN AWS_CONFIG_FILE \
    AWS_SHARED_CREDENTIALS_FILE AWS_RETRY_MODE REQUEST_METHOD HTTPS_PROXY \
    https_proxy HTTP_PROXY http_proxy NO_PROXY no_proxy ALL_PROXY all_proxy

# end PID: ends a program that was started here.
end() {
    [ -z "$1" ] || kill "$1" 2> /dev/null
    [ -z "$1" ] || wait "$1" 2> /dev/null
}

cleanup() {
    end "$proxy"
    end "$server"
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
        grep -v '^ok' "$work/out" | tail -n 10 | sed 's/^/# /'
        tail -n 10 "$log" | sed 's/^/# /'
    fi
}

# free_port: a port that nobody listens on.
free_port() {
    /usr/bin/python3 -c 'import socket
s = socket.socket()
s.bind(("127.0.0.1", 0))
print(s.getsockname()[1])'
}

# listens PORT: waits until somebody does.
listens() {
    /usr/bin/python3 -c 'import socket, sys, time
for i in range(100):
    try:
        socket.create_connection(("127.0.0.1", int(sys.argv[1]))).close()
        sys.exit(0)
    except OSError:
        time.sleep(0.1)
sys.exit(1)' "$1"
}

# start_server OPTION...: a fresh server, its settings in the environment.
start_server() {
    end "$server"
    : > "$work/lines"
    "$build/dms-local" --pace 20 --ca-file "$work/ca.pem" "$@" \
        > "$work/lines" < /dev/null &
    server=$!
    tries=0
    while [ "$(wc -l < "$work/lines")" -lt 2 ] && [ $tries -lt 100 ]; do
        sleep 0.1
        tries=$((tries + 1))
    done
    . "$work/lines"
    target=${AWS_ENDPOINT_URL#*://}
    target=${target%%/*}
}

# start_tinyproxy [USER PASSWORD]
start_tinyproxy() {
    log=$work/tinyproxy.log
    : > "$log"
    chmod 666 "$log"
    {
        echo "Port $port"
        echo "Listen 127.0.0.1"
        echo "Timeout 60"
        echo "MaxClients 20"
        echo "LogLevel Info"
        echo "LogFile \"$log\""
        [ $# -eq 0 ] || echo "BasicAuth $1 $2"
    } > "$work/tinyproxy.conf"
    "$tinyproxy" -d -c "$work/tinyproxy.conf" > /dev/null 2>&1 &
    proxy=$!
}

# start_squid [USER PASSWORD]
start_squid() {
    log=$work/squid.log
    : > "$log"
    chmod 666 "$log"
    {
        echo "http_port 127.0.0.1:$port"
        echo "pid_filename none"
        echo "access_log stdio:$log"
        echo "cache_log /dev/null"
        echo "cache deny all"
        echo "shutdown_lifetime 0 seconds"
        echo "visible_hostname squid.test"
        if [ $# -gt 0 ]; then
            helper=$(ls /usr/lib*/squid/basic_ncsa_auth \
                /usr/libexec/squid/basic_ncsa_auth 2> /dev/null | head -n 1)
            echo "auth_param basic program $helper $work/passwords"
            echo "auth_param basic realm test"
            echo "acl known proxy_auth REQUIRED"
            echo "http_access deny !known"
        fi
        echo "http_access allow all"
    } > "$work/squid.conf"
    [ $# -eq 0 ] || printf '%s:%s\n' "$1" \
        "$(printf '%s\n' "$2" | openssl passwd -apr1 -stdin)" \
        > "$work/passwords"
    [ $# -eq 0 ] || chmod 644 "$work/passwords"
    "$squid" -N -f "$work/squid.conf" > "$work/squid.out" 2>&1 &
    proxy=$!
}

# start KIND [USER PASSWORD]: a proxy on a port of its own.
start() {
    kind=$1
    shift
    port=$(free_port)
    "start_$kind" "$@"
    listens "$port"
    ok "$kind listens" $?
    address=127.0.0.1:$port
}

# seen: how often the proxy's log names the server.
seen() {
    sleep 0.2
    grep -c "$target" "$log"
}

# life TEXT VARIABLE VALUE: a task's life with this setting.
life() {
    env "$2=$3" "$build/lifecycle" 20 > "$work/out" 2>&1
    ok "$1" $?
}

# fails TEXT PATTERN VALUE: a call through this proxy fails and says why, and
# shows no password.
fails() {
    ! env "$scheme=$3" "$build/list_tasks" > "$work/out" 2>&1 &&
        grep -q -- "$2" "$work/out" &&
        ! grep -qF -e "$password" -e wr0ngPass "$work/out"
    ok "$1" $?
}

# with_scheme OPTION: what a proxy does for https or http endpoints.
# The values of $user and $password are as in the URL.
with_scheme() {
    start_server ${1:+"$1"}
    scheme=${1:+http_proxy}
    scheme=${scheme:-https_proxy}
    label="$kind, $scheme${user:+, password}"
    before=$(seen)
    life "the life of a task" "$scheme" "http://$user$address"
    after=$(seen)
    [ "$after" -gt "$before" ]
    ok "the proxy has seen the endpoint" $?
    if [ "$scheme" = https_proxy ]; then
        ! grep -q 'POST' "$log"
        ok "and none of the requests" $?
    fi
    # Kept connections: far fewer tunnels than calls.
    if [ "$scheme" = https_proxy ]; then
        [ $((after - before)) -lt 40 ]
        ok "few tunnels" $?
    fi
    env NO_PROXY="foo, ${target%:*}" "$scheme=http://$user$address" \
        "$build/lifecycle" 20 > "$work/out" 2>&1
    ok "NO_PROXY: the life of a task" $?
    [ "$(seen)" -eq "$after" ]
    ok "NO_PROXY: the proxy has seen nothing" $?
    if [ -n "$user" ]; then
        fails "no password" "http 407" "http://$address"
        fails "a wrong password" "does not accept" \
            "http://${user%%:*}:wr0ngPass@$address"
    fi
}

# through KIND USER PASSWORD USERINFO: everything with one proxy.
through() {
    user=
    password=none
    label=$1
    start "$1"
    with_scheme ""
    with_scheme --http
    end "$proxy"
    label="$1, away"
    scheme=https_proxy
    start_server
    fails "a closed port is named" \
        "connect to proxy $address: connection refused" "http://$address"
    label=$1
    start "$1" "$2" "$3"
    user=$4
    password=$3
    with_scheme ""
    with_scheme --http
    end "$proxy"
    proxy=
}

[ -z "$tinyproxy" ] || through tinyproxy dms pass.w0rd 'dms:pass%2Ew0rd@'
[ -z "$squid" ] || through squid dms 'p@ss:w0rd%/' 'dms:p%40ss%3Aw0rd%25%2F@'

echo "$passed passed, $failed failed"
[ $failed -eq 0 ]
