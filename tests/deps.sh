#!/bin/sh
# Sees to it that what a make target needs is there: sh tests/deps.sh SET...
# Sets: make demo test valgrind bench fuzz static interop lint multilib.
#
# Looks first, by compiling and by looking for commands, so that a machine
# which has the parts from elsewhere is left alone; says nothing when nothing
# is missing. What is missing is installed with apt-get as root or through a
# sudo that asks for no password. Where that cannot be, it names the command
# to run and fails.
set -eu

cc=${CC:-cc}
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT

# links TEXT [FLAG...]: whether a program with these lines builds.
links() {
    printf '%s\nint main(void) { return 0; }\n' "$1" >"$tmp/t.c"
    shift
    # $cc may hold flags, as in CC="gcc -m32".
    # shellcheck disable=SC2086
    $cc -o "$tmp/t" "$tmp/t.c" "$@" >/dev/null 2>&1
}

# The headers of cmocka want these four first.
cmocka='#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>'

have() {
    command -v "$1" >/dev/null 2>&1
}

# need SET: adds the Debian packages that SET lacks to $missing.
need() {
    case $1 in
    make)
        have make || missing="$missing make"
        ;;
    demo)
        links '#include <stdio.h>' || missing="$missing gcc libc6-dev"
        links '#include <bearssl.h>' -lbearssl ||
            missing="$missing libbearssl-dev"
        links '#include <jsmn.h>' || missing="$missing libjsmn-dev"
        ;;
    test)
        need demo
        links "$cmocka" -lcmocka || missing="$missing libcmocka-dev"
        have strace || missing="$missing strace"
        have pkg-config || missing="$missing pkgconf"
        have mandoc || have man || missing="$missing mandoc"
        have script || missing="$missing bsdutils"
        ;;
    valgrind)
        have valgrind || missing="$missing valgrind"
        ;;
    bench)
        need demo
        need valgrind
        have curl || missing="$missing curl"
        have strace || missing="$missing strace"
        python3 -c "import boto3" 2>/dev/null ||
            missing="$missing python3-boto3"
        ;;
    fuzz)
        fuzzer_links || missing="$missing clang libclang-rt-dev"
        ;;
    static)
        have "${MUSL_CC:-musl-gcc}" || missing="$missing musl-tools"
        ;;
    interop)
        have curl || missing="$missing curl"
        have openssl || missing="$missing openssl"
        have nginx || [ -x /usr/sbin/nginx ] || missing="$missing nginx-light"
        have tinyproxy || missing="$missing tinyproxy-bin"
        have squid || [ -x /usr/sbin/squid ] || missing="$missing squid"
        # Debian's own, of a known version, and not one from elsewhere.
        [ -x /usr/bin/aws ] || missing="$missing awscli"
        ;;
    lint)
        have g++ || missing="$missing g++"
        have clang++ || missing="$missing clang"
        have clang-tidy || missing="$missing clang-tidy"
        have cppcheck || missing="$missing cppcheck"
        have shellcheck || missing="$missing shellcheck"
        have zsh || missing="$missing zsh"
        ;;
    multilib)
        links '#include <stdio.h>' -m32 || missing="$missing gcc-multilib"
        ;;
    *)
        echo "tests/deps.sh: no set called '$1'" >&2
        exit 2
        ;;
    esac
}

# A fuzz target has no main; the runtime brings it.
fuzzer_links() {
    printf 'int LLVMFuzzerTestOneInput(const unsigned char *, unsigned long);
int LLVMFuzzerTestOneInput(const unsigned char *p, unsigned long n)
{ return p == 0 && n; }\n' >"$tmp/f.c"
    "${CLANG:-clang}" -fsanitize=fuzzer,address,undefined \
        -o "$tmp/f" "$tmp/f.c" >/dev/null 2>&1
}

# look SET...: leaves the sorted list of missing packages in $missing.
look() {
    missing=
    for set_ in "$@"; do
        need "$set_"
    done
    # shellcheck disable=SC2086
    missing=$(printf '%s\n' $missing | sort -u | tr '\n' ' ')
    missing=${missing% }
}

# apt: prints how to run apt-get without a question, or fails.
apt() {
    if ! have apt-get; then
        return 1
    elif [ "$(id -u)" = 0 ]; then
        echo env DEBIAN_FRONTEND=noninteractive apt-get
    elif have sudo && sudo -n true 2>/dev/null; then
        echo sudo -n env DEBIAN_FRONTEND=noninteractive apt-get
    else
        return 1
    fi
}

# install PACKAGE...: the package lists may be old or empty, so they are
# fetched first; mirrors fail now and then, so both are tried twice.
install() {
    for try in 1 2; do
        [ $try = 1 ] || sleep 5
        # shellcheck disable=SC2086
        $apt update -qq && $apt install -qq -y --no-install-recommends "$@" &&
            return 0
    done
    return 1
}

[ $# -gt 0 ] || set -- demo
look "$@"
[ -n "$missing" ] || exit 0

if apt=$(apt); then
    echo "Installing $missing"
    # Names of packages hold no blanks.
    # shellcheck disable=SC2086
    install $missing </dev/null >"$tmp/log" 2>&1 || cat "$tmp/log" >&2
    look "$@"
    [ -n "$missing" ] || exit 0
fi

echo "Something is missing. On Debian and its kin, run:" >&2
echo "    apt-get install $missing" >&2
exit 1
