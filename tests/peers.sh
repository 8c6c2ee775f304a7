#!/bin/sh
# dms.h against programs written by others: sh tests/peers.sh [BUILD_DIR]
#
#   nginx       TLS 1.2 with RSA and EC chains, in front of BUILD_DIR/dms-local
#   openssl     s_server: one suite, curve or version at a time
#   python3     servers that answer wrongly, or not at all
#   curl        signer, verifier and curl must agree three ways
#
# tests/peers/probe.c makes the calls and says how they went. What is not
# installed is skipped, with the reason. Prints `ok N - ...` lines and
# `N passed, N failed[, N skipped]`; leaves no process and no file behind.
set -u

BUILD_DIR=${1:-${BUILD_DIR:-build}}
cc=${CC:-cc}
root=$(cd "$(dirname "$0")/.." && pwd)
tmp=$(mktemp -d)
pids=
passed=0
failed=0
skipped=0

# end PID: ends a server and waits until it is gone.
end() {
    kill "$1" 2>/dev/null
    wait "$1" 2>/dev/null
    left=
    for pid in $pids; do
        [ "$pid" = "$1" ] || left="$left $pid"
    done
    pids=$left
}

clean() {
    for pid in $pids; do
        end "$pid"
    done
    rm -rf "$tmp"
}
trap clean EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
trap 'exit 141' PIPE

# Settings of the caller's own account must not get into the tests.
for name in $(env | sed -n 's/^\(AWS_[A-Z0-9_]*\)=.*/\1/p'); do
    unset "$name"
done
unset HTTP_PROXY HTTPS_PROXY ALL_PROXY http_proxy https_proxy all_proxy \
    SSLKEYLOGFILE CURL_CA_BUNDLE SSL_CERT_FILE SSL_CERT_DIR PYTHONPATH

# ---- Checks ------------------------------------------------------------------

# result NAME STATUS [FILE...]: counts a check; shows the files if it failed.
result() {
    if [ "$2" -eq 0 ]; then
        passed=$((passed + 1))
        echo "ok $((passed + failed)) - $1"
    else
        failed=$((failed + 1))
        echo "not ok $((passed + failed)) - $1"
        shift 2
        for file in "$@" "$tmp/out"; do
            cut -c 1-300 "$file" | tail -n 8 | sed 's/^/    | /'
        done
    fi
}

skip() {
    skipped=$((skipped + 1))
    echo "skip - $1"
}

# probe WORD...: runs it against $url; its lines are in $tmp/out.
probe() {
    AWS_ENDPOINT_URL=$url timeout 60 "$tmp/probe" "$@" >"$tmp/out" 2>&1
}

# says NAME PATTERN WORD...: the probe's last line matches.
says() {
    name=$1
    pattern=$2
    shift 2
    probe "$@"
    tail -n 1 "$tmp/out" | grep -qE -- "$pattern"
    result "$name" $?
}

# until COMMAND...: waits until it succeeds, ten seconds at the most.
until_() {
    tries=0
    until "$@" >/dev/null 2>&1; do
        [ $tries -lt 100 ] || return 1
        tries=$((tries + 1))
        sleep 0.1
    done
}

# ---- The program, the certificates, the service ------------------------------

# shellcheck disable=SC2086
$cc -std=c99 -O2 -I "$root" -o "$tmp/probe" "$root/tests/peers/probe.c" \
    -lbearssl || exit 1

# The local endpoint's own certificates, as files.
cat >"$tmp/certs.c" <<'END'
#include <stdio.h>
#include "tests/local_certs.h"
static int save(const char *name, const void *p, size_t n)
{
    FILE *f = fopen(name, "wb");
    return f && fwrite(p, 1, n, f) == n && fclose(f) == 0;
}
#define TEXT(name, c) save(name, c, sizeof c - 1)
#define DER(name, c) save(name, c, sizeof c)
int main(void)
{
    return !(TEXT("rsa-root.pem", CERT_RSA_ROOT) &&
             DER("rsa-issuer.der", CERT_RSA_INTERMEDIATE) &&
             DER("rsa-leaf.der", CERT_RSA_LEAF) &&
             DER("rsa-key.der", CERT_RSA_KEY) &&
             TEXT("ec-root.pem", CERT_EC_ROOT) &&
             DER("ec-issuer.der", CERT_EC_INTERMEDIATE) &&
             DER("ec-leaf.der", CERT_EC_LEAF) &&
             DER("ec-key.der", CERT_EC_KEY));
}
END
$cc -I "$root" -o "$tmp/certs" "$tmp/certs.c" && (cd "$tmp" && ./certs) ||
    exit 1

# make_pems KIND: chains of one, two and three certificates, and the key.
make_pems() {
    for part in issuer leaf; do
        openssl x509 -inform DER -in "$tmp/$1-$part.der" \
            -out "$tmp/$1-$part.pem" || return 1
    done
    openssl pkey -inform DER -in "$tmp/$1-key.der" -out "$tmp/$1-key.pem" ||
        return 1
    cat "$tmp/$1-leaf.pem" "$tmp/$1-issuer.pem" >"$tmp/$1-two.pem"
    cat "$tmp/$1-two.pem" "$tmp/$1-root.pem" >"$tmp/$1-three.pem"
}

# serve OPTION...: a local endpoint more, its settings in the environment and
# its address in $url; its process is $local.
serve() {
    : >"$tmp/env"
    "$BUILD_DIR/dms-local" --pace 0 --ca-file "$tmp/local.pem" "$@" \
        >"$tmp/env" </dev/null &
    local=$!
    pids="$pids $local"
    if ! until_ grep -q AWS_REGION "$tmp/env"; then
        echo "$BUILD_DIR/dms-local did not start" >&2
        exit 1
    fi
    # shellcheck disable=SC1091
    . "$tmp/env"
    url=$AWS_ENDPOINT_URL
}

have_openssl=
if ! command -v openssl >/dev/null 2>&1; then
    skip "nginx and openssl: no openssl here to make their files"
elif make_pems rsa && make_pems ec; then
    have_openssl=1
else
    result "certificates as PEM" 1
fi

# One attempt each, so that a failure is seen as it is. dms-local may have
# written a CA file into the settings; the root of a server is named later.
export AWS_MAX_ATTEMPTS=1
serve --http --seed-tasks 100
service=$url
unset AWS_CA_BUNDLE

# fault SPEC: of the service.
fault() {
    curl -q -sS --fail -o "$tmp/out" --data-binary "$1" \
        "$service/_local/fault"
}

# ---- nginx -------------------------------------------------------------------

nginx=$(command -v nginx || echo /usr/sbin/nginx)

# site N KIND CHAIN LINE...: a server of nginx at port $base + N.
site() {
    port=$((base + $1))
    kind=$2
    chain=$3
    shift 3
    cat <<END
    server {
        listen 127.0.0.1:$port ssl;
        listen 127.0.0.2:$port ssl;
        ssl_certificate $tmp/$kind-$chain.pem;
        ssl_certificate_key $tmp/$kind-key.pem;
        $*
        location / { $pass }
    }
END
}

# nginx_config: everything on ports from $base.
nginx_config() {
    pass="proxy_pass $service; proxy_http_version 1.1;
            proxy_set_header Host \$http_host;
            proxy_set_header Connection '';"
    modern="ssl_protocols TLSv1.2;"
    cat <<END
daemon off;
master_process off;
pid $tmp/nginx.pid;
error_log $tmp/nginx-error.log info;
events { worker_connections 64; }
http {
    log_format short '\$server_port \$connection \$connection_requests '
        'reused=\$ssl_session_reused \$ssl_protocol \$ssl_cipher \$status';
    access_log $tmp/nginx-access.log short;
END
    for part in client_body proxy fastcgi uwsgi scgi; do
        "$nginx" -V 2>&1 | grep -q "without-http_${part}_module" ||
            echo "    ${part}_temp_path $tmp/nginx-$part;"
    done
    site 0 rsa three "$modern ssl_session_cache shared:a:1m;
        ssl_session_tickets off; ssl_buffer_size 16k; keepalive_requests 2;"
    site 1 ec three "$modern ssl_session_cache shared:b:1m;
        ssl_session_tickets off; ssl_buffer_size 16k;"
    site 2 rsa two "ssl_protocols TLSv1.3;"
    site 3 rsa two "$modern ssl_session_cache off; ssl_buffer_size 512;"
    site 4 rsa leaf "$modern"
    site 5 rsa two "ssl_protocols TLSv1.2 TLSv1.3; ssl_session_tickets on;
        ssl_session_cache none; keepalive_requests 1;"
    site 6 ec two "$modern keepalive_timeout 0;"
    cat <<END
    server {
        listen 127.0.0.1:$((base + 7));
        location / { $pass }
        location = /moved { return 301 http://127.0.0.1:$((base + 7))/; }
        location = /missing { return 404 '<html>Not here</html>'; }
        location = /empty { return 204; }
        location = /down { proxy_pass http://127.0.0.1:1; }
    }
}
END
}

# nginx_start: on ports that are free; several are tried.
nginx_start() {
    for _ in 1 2 3 4 5 6; do
        base=$(od -An -N2 -tu2 /dev/urandom | tr -d ' ')
        base=$((15000 + base % 15000))
        nginx_config >"$tmp/nginx.conf"
        : >"$tmp/nginx-error.log"
        "$nginx" -p "$tmp" -e "$tmp/nginx-error.log" -c "$tmp/nginx.conf" \
            >"$tmp/out" 2>&1 </dev/null &
        nginx_pid=$!
        pids="$pids $nginx_pid"
        url=http://127.0.0.1:$((base + 7))/missing
        until_ nginx_decided
        if kill -0 "$nginx_pid" 2>/dev/null; then
            return 0
        fi
        end "$nginx_pid"
        grep -q 'Address already in use' "$tmp/nginx-error.log" || return 1
    done
    return 1
}

# Whether nginx has ended or answers.
# shellcheck disable=SC2317
nginx_decided() {
    ! kill -0 "$nginx_pid" 2>/dev/null ||
        AWS_ENDPOINT_URL=$url "$tmp/probe" -c 200 DescribeEvents |
        grep -q http=404
}

# at N [HOST]: makes site N the endpoint.
at() {
    url=https://${2:-127.0.0.1}:$((base + $1))
    : >"$tmp/nginx-access.log"
}

# logged NAME WANT WORDS: the fields of the access log, joined, are these.
logged() {
    got=$(cut -d ' ' -f "$3" "$tmp/nginx-access.log" | tr '\n' ' ')
    [ "$got" = "$2" ]
    result "$1" $? "$tmp/nginx-access.log"
}

good='^DMS_OK http=200 sent=1 unknown=0 tls=0 attempts=1 $'
# Listing ends with a step that sends nothing.
listed='^DMS_OK http=0 sent=0 unknown=0 tls=0 attempts=0 $'

nginx_tests() {
    AWS_CA_BUNDLE=$tmp/rsa-root.pem
    export AWS_CA_BUNDLE
    at 0
    says "nginx, RSA, 3 certificates, 16k records: 5 lists" "$listed" -n 5 tasks
    [ "$(grep -c '^100 tasks$' "$tmp/out")" -eq 5 ]
    result "nginx: each has all 100 tasks" $?
    logged "nginx: two requests a connection, then resumed sessions" \
        "reused=. reused=. reused=r reused=r reused=r " 4
    logged "nginx: TLS 1.2" "TLSv1.2 TLSv1.2 TLSv1.2 TLSv1.2 TLSv1.2 " 5
    at 0 localhost
    says "nginx: the name localhost" "$listed" -n 1 tasks
    at 0 127.0.0.2
    says "nginx: an address not in the certificate" \
        '^DMS_ERR_CERTIFICATE http=0 sent=0 unknown=0 tls=56 ' tasks
    at 2
    says "nginx: TLS 1.3 only" \
        '^DMS_ERR_TLS http=0 sent=0 unknown=0 tls=326 .*speaks no TLS 1\.2' \
        tasks
    at 3
    says "nginx: records of 512 bytes" "$listed" -n 3 tasks
    logged "nginx: one connection, three requests" "1 2 3 " 3
    if fault 'DescribeReplicationTasks:chunked:2'; then
        says "nginx: chunked, records of 512 bytes" "$listed" -n 2 tasks
        at 7
        url=http://127.0.0.1:$((base + 7))
        fault 'DescribeReplicationTasks:chunked:2'
        says "nginx: chunked, plain" "$listed" -n 2 tasks
        [ "$(grep -c '^100 tasks$' "$tmp/out")" -eq 2 ]
        result "nginx: chunked answers are whole" $?
    else
        skip "nginx: chunked: no curl here to ask for it"
    fi
    at 4
    says "nginx: no intermediate certificate" \
        '^DMS_ERR_CERTIFICATE http=0 sent=0 unknown=0 tls=62 ' tasks
    at 5
    says "nginx: TLS 1.2 of 1.2 and 1.3, tickets, no cache" "$listed" -n 3 tasks
    logged "nginx: every handshake is a full one" \
        "reused=. TLSv1.2 reused=. TLSv1.2 reused=. TLSv1.2 " 4,5
    AWS_CA_BUNDLE=$tmp/ec-root.pem
    at 0
    says "nginx: a root that did not sign" \
        '^DMS_ERR_CERTIFICATE http=0 sent=0 unknown=0 tls=62 ' tasks
    at 1
    says "nginx, EC, 3 certificates: 5 lists" "$listed" -n 5 tasks
    logged "nginx: one connection, five requests" "1 2 3 4 5 " 3
    at 6
    says "nginx, EC, no keep-alive: 3 lists" "$listed" -n 3 tasks
    logged "nginx: three connections" "1 1 1 " 3
    nginx_wrong
}

# What nginx answers by itself.
nginx_wrong() {
    url=http://127.0.0.1:$((base + 7))/moved
    says "nginx: 301 is not followed" \
        '^DMS_ERR_[A-Z]+ http=301 sent=1 unknown=0 .*301' tasks
    url=http://127.0.0.1:$((base + 7))/missing
    says "nginx: 404 with HTML" \
        '^DMS_ERR_(FAULT|NOT_FOUND|INVALID) http=404 .*404' tasks
    url=http://127.0.0.1:$((base + 7))/empty
    says "nginx: 204" '^DMS_ERR_[A-Z]+ http=204 ' tasks
    url=http://127.0.0.1:$((base + 7))/down
    says "nginx: 502 with HTML" '^DMS_ERR_SERVER http=502 ' tasks
    url=https://127.0.0.1:$((base + 7))
    says "nginx: TLS to a port without" \
        '^DMS_ERR_TLS http=0 sent=0 unknown=0 ' tasks
    at 1
    url=http://127.0.0.1:$((base + 1))
    says "nginx: plain HTTP to a port with TLS: 400" \
        '^DMS_ERR_[A-Z]+ http=400 ' tasks
}

if [ -z "$have_openssl" ]; then
    :
elif ! [ -x "$nginx" ]; then
    skip "nginx: not installed"
elif nginx_start; then
    nginx_tests
    AWS_CA_BUNDLE=$tmp/rsa-root.pem
    end "$nginx_pid"
    url=https://127.0.0.1:$base
    says "nginx is gone: refused" \
        '^DMS_ERR_NETWORK http=0 sent=0 unknown=0 .*refused' tasks
else
    result "nginx starts" 1 "$tmp/nginx-error.log"
fi

# ---- openssl s_server --------------------------------------------------------

# s_server KIND OPTION...: a server that takes one connection; what arrives
# is in $tmp/got, and what goes into $tmp/reply is sent.
s_server() {
    kind=$1
    shift
    rm -f "$tmp/reply"
    mkfifo "$tmp/reply"
    : >"$tmp/got"
    openssl s_server -accept 127.0.0.1:0 -cert "$tmp/$kind-leaf.pem" \
        -key "$tmp/$kind-key.pem" -cert_chain "$tmp/$kind-issuer.pem" \
        -naccept 1 "$@" <"$tmp/reply" >"$tmp/got" 2>"$tmp/s_server.err" &
    openssl_pid=$!
    pids="$pids $openssl_pid"
    # Holds the pipe open, so that the server does not see its end.
    exec 9>"$tmp/reply"
    until_ grep -q '^ACCEPT ' "$tmp/got"
    url=https://127.0.0.1:$(sed -n 's/^ACCEPT .*:\([0-9]*\)$/\1/p' "$tmp/got")
    AWS_CA_BUNDLE=$tmp/$kind-root.pem
}

s_server_end() {
    exec 9>&-
    end "$openssl_pid"
}

# exchange NAME PATTERN KIND OPTION...: a handshake with those options; when a
# request arrives it is answered with $answer.
answer='HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n{"Events":1}'
exchange() {
    name=$1
    pattern=$2
    shift 2
    s_server "$@"
    probe -t 5000 -o DescribeEvents &
    asking=$!
    pids="$pids $asking"
    until_ arrived_or_ended
    # In a process of its own: a server that has ended breaks the pipe.
    # shellcheck disable=SC2059
    (printf "$answer" >&9) 2>/dev/null
    wait $asking
    tail -n 1 "$tmp/out" | grep -qE -- "$pattern"
    result "openssl: $name" $? "$tmp/s_server.err"
    s_server_end
}

# shellcheck disable=SC2317
arrived_or_ended() {
    grep -q '^Content-Length' "$tmp/got" || ! kill -0 "$asking" 2>/dev/null
}

refused='^DMS_ERR_TLS http=0 sent=0 unknown=0 tls=296 .*: TLS handshake with .*'
refused=$refused'the server refused the handshake'
old='^DMS_ERR_TLS http=0 sent=0 unknown=0 tls=326 .*speaks no TLS 1\.2'

openssl_tests() {
    for suite in ECDHE-RSA-AES128-GCM-SHA256 ECDHE-RSA-AES256-GCM-SHA384 \
        ECDHE-RSA-CHACHA20-POLY1305; do
        exchange "$suite" "$good" rsa -tls1_2 -cipher $suite
    done
    for suite in ECDHE-ECDSA-AES128-GCM-SHA256 ECDHE-ECDSA-AES256-GCM-SHA384 \
        ECDHE-ECDSA-CHACHA20-POLY1305; do
        exchange "$suite" "$good" ec -tls1_2 -cipher $suite
    done
    for suite in AES128-SHA AES128-GCM-SHA256 ECDHE-RSA-AES128-SHA256 \
        DHE-RSA-AES128-GCM-SHA256; do
        exchange "$suite is not offered" "$refused" rsa -tls1_2 -cipher $suite
    done
    for group in P-256 P-384 P-521; do
        exchange "$group" "$good" rsa -tls1_2 -groups $group
    done
    for sigalg in RSA+SHA256 RSA+SHA384 RSA+SHA512; do
        exchange "$sigalg" "$good" rsa -tls1_2 -sigalgs $sigalg
    done
    exchange "RSA-PSS only" "$refused" rsa -tls1_2 -sigalgs RSA-PSS+SHA256
    exchange "TLS 1.3 only" "$old" rsa -tls1_3
    exchange "TLS 1.1 only" '^DMS_ERR_TLS http=0 sent=0 unknown=0 ' \
        rsa -tls1_1 -cipher DEFAULT:@SECLEVEL=0
    exchange "a client certificate is welcome" "$good" rsa -tls1_2 -verify 1
    exchange "a client certificate is a must" '^DMS_ERR_TLS http=0 ' \
        rsa -tls1_2 -Verify 1 -verify_return_error
    exchange "ALPN is on offer" "$good" rsa -tls1_2 -alpn http/1.1
    exchange "records of 512 bytes" "$good" rsa -tls1_2 -split_send_frag 512 \
        -max_send_frag 512
    exchange "without tickets" "$good" rsa -tls1_2 -no_ticket
    # Servers of its own: the first knows files, the second only status pages
    # for GET, so that a POST gets no answer.
    s_server rsa -tls1_2 -www
    says "openssl: -www leaves a POST without an answer" \
        '^DMS_ERR_(TIMEOUT|NETWORK) http=0 sent=1 ' -t 800 DescribeEvents
    s_server_end
    s_server rsa -tls1_2
    says "openssl: silence after a change: the outcome is unknown" \
        '^DMS_ERR_TIMEOUT http=0 sent=1 unknown=1 ' -t 800 \
        StartReplicationTask '{}'
    s_server_end
}

if [ -n "$have_openssl" ]; then
    openssl_tests
fi

# ---- Plain servers that answer wrongly ---------------------------------------

# Each path is a way to go wrong.
cat >"$tmp/wrong.py" <<'END'
import socket
import struct
import sys
import threading
import time

BODY = b'{"Events":[]}'
JSON = b"Content-Type: application/x-amz-json-1.1\r\n"


def sized(start, body, more=b""):
    return (start + b"\r\n" + JSON + more +
            b"Content-Length: %d\r\n\r\n" % len(body) + body)


OK = b"HTTP/1.1 200 OK"
PLAIN = {
    b"/good": sized(OK, BODY),
    b"/http10": b"HTTP/1.0 200 OK\r\n" + JSON + b"\r\n" + BODY,
    b"/http10-cut": b"HTTP/1.0 200 OK\r\n" + JSON + b"\r\n" + BODY[:-3],
    b"/http11-nolength": OK + b"\r\n" + JSON + b"\r\n" + BODY,
    b"/lf": sized(OK, BODY).replace(b"\r\n", b"\n"),
    b"/redirect": sized(b"HTTP/1.1 307 Temporary Redirect", b"",
                        b"Location: http://127.0.0.1:1/\r\n"),
    b"/notfound": b"HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n"
                  b"Content-Length: 24\r\n\r\n<h1>404 Not Found</h1>\r\n",
    b"/html": b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
              b"Content-Length: 13\r\n\r\n<html></html>",
    b"/short": OK + b"\r\nContent-Length: 100\r\n\r\n" + BODY,
    b"/long": sized(OK, BODY) + b"HTTP/1.1 200 OK\r\n\r\n",
    b"/two-lengths": sized(OK, BODY, b"Content-Length: 5\r\n"),
    b"/length-and-chunks": sized(OK, BODY, b"Transfer-Encoding: chunked\r\n"),
    b"/minus": OK + b"\r\nContent-Length: -13\r\n\r\n" + BODY,
    b"/huge-length": OK + b"\r\nContent-Length: 99999999999999999999\r\n\r\n",
    b"/gzip": sized(OK, BODY, b"Content-Encoding: gzip\r\n"),
    b"/bad-chunk": OK + b"\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n",
    b"/cut-chunk": OK + b"\r\nTransfer-Encoding: chunked\r\n\r\n20\r\nabc",
    b"/huge-chunk": OK + b"\r\nTransfer-Encoding: chunked\r\n\r\n"
                    b"FFFFFFFFFFFFFFFFF\r\n",
    b"/head-only": b"HTTP/1.1 200 OK\r\nContent-Le",
    b"/nothing": b"",
    b"/ssh": b"SSH-2.0-OpenSSH_9.2\r\n",
    b"/http2": b"\0\0\x12\4\0\0\0\0\0\0\3\0\0\0\x80",
    b"/http3": sized(b"HTTP/3.0 200 OK", BODY),
    b"/continue": b"HTTP/1.1 100 Continue\r\n\r\n" * 3 + sized(OK, BODY),
    b"/continue-for-ever": b"HTTP/1.1 100 Continue\r\n\r\n" * 100000,
    b"/headers": sized(OK, BODY, b"X: y\r\n" * 300000),
    b"/header-long": sized(OK, BODY, b"X: " + b"y" * 1000000 + b"\r\n"),
    b"/fold": sized(OK, BODY, b"X: y\r\n z\r\n"),
    b"/nul": sized(OK, b'{"Events":["\0"]}'),
    b"/deep": sized(OK, b"[" * 100000 + b"]" * 100000),
    b"/not-json": sized(OK, b"ok"),
    b"/empty": sized(OK, b""),
    b"/bom": sized(OK, b"\xef\xbb\xbf" + BODY),
    b"/fault": sized(b"HTTP/1.1 400 Bad Request",
                     b'{"__type":"x#ResourceNotFoundFault:http://y/",'
                     b'"Message":"gone"}'),
    b"/fault-header": sized(b"HTTP/1.1 400 Bad Request", b"",
                            b"x-amzn-ErrorType: AccessDeniedFault:http:/\r\n"),
    b"/fault-xml": sized(b"HTTP/1.1 403 Forbidden",
                         b"<Error><Code>AccessDenied</Code></Error>"),
}


def request(c):
    data = b""
    while b"\r\n\r\n" not in data:
        more = c.recv(65536)
        if not more:
            return None
        data += more
    head, body = data.split(b"\r\n\r\n", 1)
    size = int(head.lower().split(b"content-length:")[1].split(b"\r\n")[0])
    while len(body) < size:
        body += c.recv(65536)
    return head.split(b" ")[1]


def drip(c):
    while True:
        c.sendall(b"HTTP/1.1 200 OK\r\nX: "[:1])
        time.sleep(0.05)


def flood(c):
    c.sendall(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
    while True:
        c.sendall(b"10000\r\n" + b" " * 0x10000 + b"\r\n")


def serve(c):
    try:
        path = request(c)
        if path == b"/reset":
            c.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER,
                         struct.pack("ii", 1, 0))
        elif path == b"/silent":
            time.sleep(30)
        elif path == b"/drip":
            drip(c)
        elif path == b"/flood":
            flood(c)
        elif path is not None:
            c.sendall(PLAIN[path])
            if path == b"/good":
                serve(c)
    except OSError:
        pass
    c.close()


s = socket.socket()
s.bind(("127.0.0.1", 0))
s.listen(16)
print(s.getsockname()[1], flush=True)
while True:
    peer = s.accept()[0]
    threading.Thread(target=serve, args=(peer,), daemon=True).start()
END

# answers PATH PATTERN [WORD...]: what the probe says of one.
answers() {
    path=$1
    pattern=$2
    shift 2
    [ $# -gt 0 ] || set -- DescribeEvents
    url=$wrong/$path
    says "wrong server: $path" "$pattern" "$@"
}

protocol='^DMS_ERR_PROTOCOL http=[0-9]+ sent=1 unknown=0 tls=0 attempts=1 '
network='^DMS_ERR_NETWORK http=[0-9]+ sent=1 unknown=0 tls=0 attempts=1 '

wrong_tests() {
    answers good "$good" -n 3 DescribeEvents
    answers http10 "$good" -n 2 DescribeEvents
    answers http10-cut "$protocol"
    answers http11-nolength "$good"
    answers lf '^DMS_(OK|ERR_PROTOCOL) http='
    answers redirect '^DMS_ERR_[A-Z]+ http=307 sent=1 .*307'
    answers notfound '^DMS_ERR_[A-Z_]+ http=404 sent=1 .*404'
    answers html "$protocol"
    answers short "$network"
    answers long '^DMS_(OK|ERR_PROTOCOL) http=200 '
    for path in two-lengths length-and-chunks minus gzip bad-chunk huge-chunk \
        ssh fold nul not-json empty bom deep; do
        answers $path "$protocol"
    done
    answers huge-length '^DMS_ERR_(PROTOCOL|LIMIT) http=[0-9]+ sent=1 '
    answers http3 "$protocol"
    # Ends before it is long enough to be a status line.
    answers http2 '^DMS_ERR_(NETWORK|PROTOCOL) http=0 sent=1 '
    answers cut-chunk "$network"
    answers head-only "$network"
    answers nothing "$network"
    answers reset "$network"
    answers continue "$good"
    answers continue-for-ever '^DMS_ERR_(PROTOCOL|LIMIT) '
    answers headers '^DMS_ERR_(PROTOCOL|LIMIT) '
    answers header-long '^DMS_ERR_(PROTOCOL|LIMIT) '
    answers flood '^DMS_ERR_LIMIT .*1024 KiB' -l 1048576 DescribeEvents
    answers silent '^DMS_ERR_TIMEOUT http=0 sent=1 unknown=0 ' \
        -t 500 DescribeEvents
    answers drip '^DMS_ERR_(TIMEOUT|PROTOCOL) ' -t 500 DescribeEvents
    answers fault '^DMS_ERR_NOT_FOUND http=400 .*ResourceNotFoundFault.*gone'
    answers fault-header '^DMS_ERR_DENIED http=400 .*AccessDeniedFault'
    answers fault-xml '^DMS_ERR_(DENIED|FAULT) http=403 '
    # A change whose answer is lost may have been made; one whose answer was
    # never due was not.
    for path in nothing reset short cut-chunk; do
        answers $path '^DMS_ERR_NETWORK http=[0-9]+ sent=1 unknown=1 ' \
            StartReplicationTask '{}'
    done
    answers fault '^DMS_ERR_NOT_FOUND http=400 sent=1 unknown=0 ' \
        StartReplicationTask '{}'
}

if python3 -c 'import socket, http.server' >/dev/null 2>&1; then
    python3 "$tmp/wrong.py" >"$tmp/port" 2>"$tmp/wrong.err" </dev/null &
    python_pid=$!
    pids="$pids $python_pid"
    if until_ grep -q '^[0-9]' "$tmp/port"; then
        wrong=http://127.0.0.1:$(cat "$tmp/port")
        wrong_tests
    else
        result "the wrong server starts" 1 "$tmp/wrong.err"
    fi
    end "$python_pid"
    # Knows only GET, and says so in HTML.
    (cd "$tmp" && exec python3 -u -m http.server --bind 127.0.0.1 0 \
        >"$tmp/port" 2>/dev/null </dev/null) &
    python_pid=$!
    pids="$pids $python_pid"
    until_ grep -q 'port [0-9]' "$tmp/port"
    url=http://127.0.0.1:$(sed -n 's/.* port \([0-9]*\).*/\1/p' "$tmp/port")
    says "python3 -m http.server: 501" '^DMS_ERR_SERVER http=501 sent=1 ' tasks
    end "$python_pid"
else
    skip "wrong answers: no python3 here"
fi

# ---- curl --------------------------------------------------------------------

# post ACTION BODY OPTION...: curl posts; its answer and status are in
# $tmp/out, the headers it sent in $tmp/headers.
post() {
    action=$1
    body=$2
    shift 2
    curl -q -sS -v --aws-sigv4 "aws:amz:$AWS_REGION:dms" \
        --user "$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY" \
        -H 'Content-Type: application/x-amz-json-1.1' \
        -H "X-Amz-Target: AmazonDMSv20160101.$action" "$@" \
        --data-binary "$body" -w '\n%{http_code}\n' "$url/" \
        >"$tmp/out" 2>"$tmp/headers"
}

# accepted NAME STATUS: the answer to curl.
accepted() {
    [ "$(tail -n 1 "$tmp/out")" = "$2" ]
    result "$1" $? "$tmp/headers"
}

# same_signature NAME BODY OPTION...: curl's header and ours are one.
same_signature() {
    name=$1
    body=$2
    shift 2
    post DescribeReplicationTasks "$body" \
        -H 'X-Amz-Date: 20260102T030405Z' "$@"
    sed -n 's/^> \(Authorization: .*\)/\1/p' "$tmp/headers" | tr -d '\r' \
        >"$tmp/theirs"
    AWS_ENDPOINT_URL=$url "$tmp/probe" sign "$body" >"$tmp/ours" 2>&1
    grep -q Signature= "$tmp/ours" && cmp -s "$tmp/ours" "$tmp/theirs"
    result "curl signs as dms.h: $name" $? "$tmp/ours" "$tmp/theirs"
}

curl_tests() {
    unset AWS_CA_BUNDLE
    url=$service
    small='{"Filters":[{"Name":"replication-task-id","Values":["task-00001"]}]}'
    post DescribeReplicationTasks "$small"
    accepted "curl's signature is accepted" 200
    sed '$d' "$tmp/out" >"$tmp/theirs"
    probe -o DescribeReplicationTasks "$small"
    sed '$d' "$tmp/out" >"$tmp/ours"
    cmp -s "$tmp/theirs" "$tmp/ours"
    result "curl and dms.h get the same answer" $? "$tmp/ours" "$tmp/theirs"
    post DescribeReplicationTasks '{}' -H 'X-Amz-Security-Token: a/b+c=='
    accepted "curl's signature with a session token is accepted" 200
    good_key=$AWS_SECRET_ACCESS_KEY
    AWS_SECRET_ACCESS_KEY=wrong
    post DescribeReplicationTasks "$small"
    accepted "curl with a wrong key is refused" 400
    says "dms.h with a wrong key is refused" '^DMS_ERR_DENIED http=400 ' \
        DescribeReplicationTasks "$small"
    AWS_SECRET_ACCESS_KEY=$good_key
    if post DescribeReplicationTasks '{}' -H 'X-Amz-Date: 20260102T030405Z' &&
        grep -q '^> X-Amz-Date: 20260102T030405Z' "$tmp/headers"; then
        same_signature "an empty object" '{}'
        same_signature "a filter" "$small"
        same_signature "a long body of all sorts" "$(
            printf '{"Marker":"'
            i=0
            while [ $i -lt 300 ]; do
                printf '%s' "\\u00e9 /+=%25&?'~ "
                i=$((i + 1))
            done
            printf '"}')"
        AWS_SESSION_TOKEN=FwoGZXIvYXdzEBYaD+/token==
        export AWS_SESSION_TOKEN
        same_signature "a session token" "$small" \
            -H "X-Amz-Security-Token: $AWS_SESSION_TOKEN"
        unset AWS_SESSION_TOKEN
    else
        skip "curl signs as dms.h: this curl takes no date"
    fi
    for kind in rsa ec; do
        serve --cert $kind --seed-tasks 3
        post DescribeReplicationTasks '{}' --cacert "$tmp/local.pem"
        accepted "curl trusts the $kind chain of dms-local" 200
        says "dms.h trusts it too" "$listed" tasks
        curl -q -sS --tlsv1.3 --cacert "$tmp/local.pem" "$url/" \
            >"$tmp/out" 2>&1
        [ $? -eq 35 ]
        result "curl: no TLS 1.3 there" $?
        end "$local"
    done
}

if ! command -v curl >/dev/null 2>&1; then
    skip "curl: not installed"
elif ! curl --help all 2>/dev/null | grep -q aws-sigv4; then
    skip "curl: too old for --aws-sigv4"
else
    curl_tests
fi

# ---- Nothing is left behind --------------------------------------------------

# Whether one of the processes that were started is alive.
left=
for pid in $pids; do
    end "$pid"
    ! kill -0 "$pid" 2>/dev/null || left="$left $pid"
done
echo "$left" >"$tmp/out"
[ -z "$left" ]
result "no process is left" $?

total="$passed passed, $failed failed"
[ $skipped -eq 0 ] || total="$total, $skipped skipped"
echo "$total"
[ $failed -eq 0 ]
