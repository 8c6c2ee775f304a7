#!/bin/sh
# What `make install` puts where, and that it is of use: sh tests/install.sh
#
# Installs to a directory of its own, builds a program against it by what
# pkg-config says, looks at the manual page, completes command lines as bash
# does, and removes everything again. Tools that are not there are skipped,
# by name. Prints `ok` or `not ok` for each check, and the count at the end.
set -u

build=${1:-${BUILD_DIR:-build}}
cc=${CC:-cc}
root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root" || exit 1
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
dest=$tmp/dest
prefix=/opt/dms
at=$dest$prefix
page=$at/share/man/man1/dms.1
passed=0
failed=0
skipped=0

# result NAME STATUS [FILE]: counts a check; shows the file when it failed.
result() {
    if [ "$2" -eq 0 ]; then
        passed=$((passed + 1))
        echo "ok     $1"
    else
        failed=$((failed + 1))
        echo "not ok $1"
        [ $# -lt 3 ] || sed 's/^/       | /' "$3" | head -n 20
    fi
}

# skip NAME TOOL: counts a check that needs a tool which is not there.
skip() {
    skipped=$((skipped + 1))
    echo "skip   $1: no $2"
}

have() {
    command -v "$1" >/dev/null 2>&1
}

# same NAME GOT WANT: two texts are the same.
same() {
    printf 'got:\n%s\nwant:\n%s\n' "$2" "$3" >"$tmp/differ"
    [ "$2" = "$3" ]
    result "$1" $? "$tmp/differ"
}

# ---- Files -------------------------------------------------------------------

# The flags of a make that may be running this one are not for this one.
MAKEFLAGS='' make -s install BUILD="$build" DESTDIR="$dest" PREFIX=$prefix \
    >"$tmp/log" 2>&1
result "make install" $? "$tmp/log"

same "the files" "$(cd "$dest" && find . -type f | sort)" \
    "./opt/dms/bin/dms
./opt/dms/include/dms.h
./opt/dms/share/bash-completion/completions/dms
./opt/dms/share/man/man1/dms.1
./opt/dms/share/pkgconfig/dms.pc
./opt/dms/share/zsh/site-functions/_dms"
cmp -s dms.h "$at/include/dms.h"
result "the header is dms.h" $?
[ -x "$at/bin/dms" ] && [ ! -x "$at/include/dms.h" ]
result "the command can be run, the header cannot" $?
! grep -rlE '@[A-Z]+@' "$at/share" >"$tmp/log"
result "nothing is left to be filled in" $? "$tmp/log"

# ---- pkg-config --------------------------------------------------------------

version=$("$at/bin/dms" --version | sed 's|^dms/||')
if have pkg-config; then
    PKG_CONFIG_PATH=$at/share/pkgconfig
    PKG_CONFIG_SYSROOT_DIR=$dest
    export PKG_CONFIG_PATH PKG_CONFIG_SYSROOT_DIR
    pkg-config --validate dms 2>"$tmp/log"
    result "pkg-config: the file is valid" $? "$tmp/log"
    same "pkg-config: the version" "$(pkg-config --modversion dms)" "$version"
    printf '%s\n' '#define DMS_IMPLEMENTATION' '#include <dms.h>' \
        '#include <stdio.h>' 'int main(void)' '{' \
        '    dms_client client;' '    dms_config config = {0};' \
        '    config.region = "eu-west-1";' \
        '    config.unsigned_requests = 1;' \
        '    if (dms_open(&client, &config) == DMS_OK)' \
        '        puts(dms_version());' '    dms_close(&client);' \
        '    return 0;' '}' >"$tmp/app.c"
    # Flags are words.
    # shellcheck disable=SC2046
    (cd "$tmp" && $cc -std=c99 $(pkg-config --cflags dms) -o app app.c \
        $(pkg-config --libs dms)) >"$tmp/log" 2>&1
    result "pkg-config: a program builds by it" $? "$tmp/log"
    same "pkg-config: and runs" "$("$tmp/app")" "$version"
else
    skip "pkg-config" pkg-config
fi

# ---- The manual page ---------------------------------------------------------

if have mandoc; then
    mandoc -T lint -W warning "$page" >"$tmp/log" 2>&1
    result "manual page: mandoc has nothing to say" $? "$tmp/log"
elif have man; then
    man --warnings=w -l "$page" 2>"$tmp/log" >/dev/null
    [ ! -s "$tmp/log" ]
    result "manual page: man has nothing to say" $? "$tmp/log"
else
    skip "manual page" "mandoc, no man"
fi
grep -q "dms $version" "$page"
result "manual page: the version" $?
"$at/bin/dms" help >"$tmp/help"
sed -n '/^Options:/,/^Operations:/s/^  \(--[a-z-]*\).*/\1/p' "$tmp/help" |
    while read -r option; do
        sed 's/\\-/-/g' "$page" | grep -q -e "^\.BI* $option\([ \\\\]\|\$\)" ||
            echo "$option"
    done >"$tmp/log"
[ ! -s "$tmp/log" ]
result "manual page: every option that the command has" $? "$tmp/log"
same "manual page: every operation and waiter" \
    "$(sed -n '/^\.SH OPERATIONS/,/^\.fi/{/^\./d; s/\\-/-/g; p;}' "$page")" \
    "$(sed '1,/^Operations:/d; /^$/d; s/^  //' "$tmp/help")"

# ---- Completion --------------------------------------------------------------

# completes LINE: what bash would offer at the end of a command line.
completes() {
    PATH=$at/bin:$PATH bash -c '
        . "$1"
        set -f
        COMP_LINE=$2
        COMP_POINT=${#2}
        COMP_WORDS=($2)
        COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
        _dms "${COMP_WORDS[0]}" "" ""
        printf "%s\n" "${COMPREPLY[@]}"' \
        _ "$at/share/bash-completion/completions/dms" "$1"
}

if have bash; then
    same "bash: operations" "$(completes 'dms describe-replication-ta')" \
        "describe-replication-table-statistics
describe-replication-task-assessment-results
describe-replication-task-assessment-runs
describe-replication-task-individual-assessments
describe-replication-tasks"
    same "bash: a pattern is none" "$(completes 'dms describe-conn*')" ""
    same "bash: wait and watch" "$(completes 'dms wa')" "wait
watch"
    same "bash: options of watch" "$(completes 'dms watch --')" \
        "$("$at/bin/dms" help |
            sed -n '/^Options:/,/^Operations:/s/^  \(--[a-z-]*\).*/\1/p')
$("$at/bin/dms" watch help | sed -n 's/^  \(--[a-z-]*\).*/\1/p')"
    same "bash: a value of watch" "$(completes 'dms watch --interval ')" ""
    same "bash: waiters" "$(completes 'dms wait replication-t')" \
        "replication-task-ready
replication-task-stopped
replication-task-running
replication-task-deleted"
    same "bash: options of an operation" \
        "$(completes 'dms describe-replication-tasks --ma')" \
        "--max-records
--marker
--max-items"
    same "bash: options of a waiter" \
        "$(completes 'dms wait replication-task-ready --without')" \
        "--without-settings"
    same "bash: global options" "$(completes 'dms --no-v')" "--no-verify-ssl"
    same "bash: global options after an operation" \
        "$(completes 'dms create-endpoint --end')" "--endpoint-url
--endpoint-identifier
--endpoint-type"
    same "bash: values of an option" \
        "$(completes 'dms create-replication-task --migration-type ')" \
        "full-load
cdc
full-load-and-cdc"
    same "bash: values of a global option" "$(completes 'dms --color ')" \
        "on
off
auto"
    same "bash: a value that can be anything" "$(completes 'dms --region ')" ""
    same "bash: colons divide nothing" \
        "$(completes 'dms --endpoint-url http://localhost:1 describe-conn')" \
        "describe-connections"
    same "bash: after a list of words" \
        "$(completes 'dms describe-connections --filters Name=a b --max-r')" \
        "--max-records"
    same "bash: another command before" \
        "$(completes 'dms no-such-operation describe-conn')" ""
    same "bash: all operations" \
        "$(completes 'dms ' | grep -c -v -x -e wait -e help)" \
        "$(sed '1,/^Operations:/d' "$tmp/help" | grep -c '^  [^ ]*$')"
    same "bash: all waiters" \
        "$(completes 'dms wait ' | grep -c -v -x help)" \
        "$(grep -c '^  wait ' "$tmp/help")"
else
    skip "bash" bash
fi

if have zsh; then
    zsh -n "$at/share/zsh/site-functions/_dms" >"$tmp/log" 2>&1
    result "zsh: the file is valid" $? "$tmp/log"
    # compadd and _files stand in for those of the completion system.
    PATH=$at/bin:$PATH zsh -f -c '
        compadd() { shift; print -l -- ${(P)1}; }
        _files() { print files; }
        words=(dms wait replication-t)
        CURRENT=3 PREFIX=replication-task-r
        complete_it() { . "$1"; }
        complete_it "$1"
        words=(dms --region "")
        CURRENT=3 PREFIX=
        complete_it "$1"' _ "$at/share/zsh/site-functions/_dms" \
        >"$tmp/log" 2>&1
    same "zsh: waiters, and files where nothing is offered" \
        "$(cat "$tmp/log")" "replication-task-ready
replication-task-running
files"
else
    skip "zsh" zsh
fi

# ---- And away ----------------------------------------------------------------

MAKEFLAGS='' make -s uninstall BUILD="$build" DESTDIR="$dest" PREFIX=$prefix \
    >"$tmp/log" 2>&1
result "make uninstall" $? "$tmp/log"
same "no file is left" "$(find "$dest" -type f)" ""

total="$passed passed, $failed failed"
[ $skipped -eq 0 ] || total="$total, $skipped skipped"
echo "$total"
[ $failed -eq 0 ]
