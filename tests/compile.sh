#!/bin/sh
# The compile matrix: dms.h must build without one warning in every dialect it
# promises, with two compilers, next to the user's own jsmn, and must fail in
# one sentence where it cannot build. sh tests/compile.sh
#
# Each compile is a check: a line `ok` or `not ok`, with the compiler's words
# below it. It passes only when the compiler succeeds and says nothing. The
# files are in tests/compile/; each makes sure by itself that it got what it
# asked for. BUILD_DIR, GCC, GXX, CLANG, CLANGXX and MUSL_CC may be set.
set -u

BUILD_DIR=${BUILD_DIR:-build}
src=$(dirname "$0")/compile
dms_h=$(dirname "$0")/../dms.h
mkdir -p "$BUILD_DIR"
out=$(mktemp -d "$BUILD_DIR/compile.XXXXXX")
trap 'rm -rf "$out"' EXIT
trap 'exit 130' INT TERM
inc=$out/include
mkdir "$inc"

passed=0
failed=0
skipped=0

ok() {
    passed=$((passed + 1))
    echo "ok     $1"
}

not_ok() {
    failed=$((failed + 1))
    echo "not ok $1"
    sed 's/^/       | /' "$out/log" | head -n 30
}

skip() {
    skipped=$((skipped + 1))
    echo "skip   $1: $2"
}

# have COMMAND CHECKS: or the checks are skipped, with that as the reason.
have() {
    command -v "$1" >/dev/null 2>&1 && return 0
    skip "$2" "no $1 here"
    return 1
}

# check NAME COMMAND...: passes when the command does and prints nothing.
check() {
    name=$1
    shift
    if "$@" >"$out/log" 2>&1 && [ ! -s "$out/log" ]; then
        ok "$name"
    else
        not_ok "$name"
    fi
}

# refused NAME COMMAND...: passes when the compiler fails, and with nothing
# but the friendly sentence.
refused() {
    name=$1
    shift
    say='include dms.h first, or build with -D_POSIX_C_SOURCE=200809L'
    if "$@" >"$out/log" 2>&1; then
        echo "it built, and should not" >>"$out/log"
        not_ok "$name"
    elif [ "$(grep -c 'error:' "$out/log")" = 1 ] &&
        grep 'error:' "$out/log" | grep -qF "$say"; then
        ok "$name"
    else
        echo "(expected: one error, \"$say\")" >>"$out/log"
        not_ok "$name"
    fi
}

# exports NAME OBJECT SYMBOL...: passes when it defines these for others to
# see and no more.
exports() {
    name=$1
    object=$2
    shift 2
    nm -g --defined-only "$object" 2>"$out/log" | awk '{ print $3 }' |
        sort >"$out/have"
    [ $# = 0 ] || printf '%s\n' "$@" | sort >"$out/want"
    [ $# != 0 ] || : >"$out/want"
    if diff "$out/want" "$out/have" >>"$out/log"; then
        ok "$name"
    else
        not_ok "$name"
    fi
}

both='-Wall -Wextra -pedantic -Wconversion -Wsign-conversion -Wshadow -Wundef
    -Wcast-qual -Wswitch-default -Wwrite-strings -Werror'
c_only="$both -Wstrict-prototypes -Wmissing-prototypes"

# All that clang knows, less what is no fault:
every="-Weverything -Werror"
# - the layout of a public struct is for its reader, not for the packer
every="$every -Wno-padded"
# - dms.h is C99 and C++11; these speak of older or other languages
every="$every -Wno-declaration-after-statement -Wno-c++98-compat
    -Wno-c++98-compat-pedantic"
# - contradicts -Wswitch-default, which asks for the default that this one
#   calls superfluous
every="$every -Wno-covered-switch-default"
# - a default is the way to say "all the others"
every="$every -Wno-switch-enum"
# - _POSIX_C_SOURCE is reserved, and defining it is how POSIX wants it
every="$every -Wno-reserved-macro-identifier"
# - in C++: code for both languages has C's casts and NULL
every_cxx="$every -Wno-old-style-cast -Wno-zero-as-null-pointer-constant"

# shellcheck disable=SC2086 # the lists of flags above are to be split
main() {
    gcc=${GCC:-gcc}
    gxx=${GXX:-g++}
    clang=${CLANG:-clang}
    clangxx=${CLANGXX:-clang++}
    musl=${MUSL_CC:-musl-gcc}
    posix=-D_POSIX_C_SOURCE=200809L

    for cc in $gcc $clang; do
        have "$cc" "everything with $cc" || continue
        for std in c89 c99 c11 c17 c2x; do
            check "declarations, $cc $std" \
                $cc -std=$std $c_only -c -o "$out/x.o" "$src/decl.c"
        done
        for std in c99 c11 c17 c2x gnu99; do
            check "implementation, $cc $std" \
                $cc -std=$std $c_only -c -o "$out/x.o" "$src/impl.c"
        done
        # Warnings that follow the flow of data come with the optimizer.
        for level in -Os -O2 -O3; do
            check "implementation, $cc $level" \
                $cc -std=c99 $level $c_only -c -o "$out/x.o" "$src/impl.c"
        done
        options "$cc"
        arrangements "$cc"
        jsmn "$cc"
    done

    for cxx in $gxx $clangxx; do
        have "$cxx" "everything with $cxx" || continue
        for std in c++98 c++11 c++20; do
            check "declarations, $cxx $std" \
                $cxx -std=$std $both -c -o "$out/x.o" "$src/decl.cpp"
        done
        for std in c++11 c++20; do
            check "implementation, $cxx $std" \
                $cxx -std=$std $both -c -o "$out/x.o" "$src/impl.cpp"
        done
        cxx_links "$cxx"
    done

    if have "$clang" "-Weverything"; then
        check "declarations, $clang -Weverything" \
            $clang -std=c99 $every -c -o "$out/x.o" "$src/decl.c"
        check "implementation, $clang -Weverything" \
            $clang -std=c99 $every -c -o "$out/x.o" "$src/impl.c"
    fi
    if have "$clangxx" "-Weverything in C++"; then
        check "declarations, $clangxx -Weverything" \
            $clangxx -std=c++11 $every_cxx -c -o "$out/x.o" "$src/decl.cpp"
        check "implementation, $clangxx -Weverything" \
            $clangxx -std=c++11 $every_cxx -c -o "$out/x.o" "$src/impl.cpp"
    fi

    vendored
    thirty_two
    if have "$musl" "implementation, musl"; then
        check "implementation, $musl" \
            $musl -std=c99 -O2 $c_only -isystem "$inc" -c -o "$out/x.o" \
            "$src/impl.c"
    fi
}

# Every switch that dms.h knows, one at a time. They are read from the file,
# so that a new one cannot be forgotten.
# shellcheck disable=SC2086
options() {
    options=$(grep -E '^ *# *(if|ifdef|ifndef|elif)' "$dms_h" |
        tr -cs 'A-Z0-9_' '\n' | grep '^DMS_' | sort -u |
        grep -vE '^DMS_(H|IMPLEMENTATION(_DONE)?|API|STATIC|PROFILE_KEYS)$')
    for option in $options; do
        check "implementation, $1 -D$option" \
            $1 -std=c99 -O1 $c_only -D$option -c -o "$out/x.o" "$src/impl.c"
    done
    check "implementation, $1 -DDMS_PROFILE_KEYS(X)=..." \
        $1 -std=c99 -O1 $c_only '-DDMS_PROFILE_KEYS(X)=X(OUTPUT,"output")' \
        -c -o "$out/x.o" "$src/impl.c"
}

# The ways in which one or several files include dms.h.
# shellcheck disable=SC2086
arrangements() {
    flags="-std=c99 $c_only"
    check "one file, $1" \
        $1 $flags -o "$out/impl" "$src/impl.c" -lbearssl
    check "one file runs, $1" "$out/impl"
    check "two files, $1" $1 $flags -o "$out/two" \
        "$src/two_tu_a.c" "$src/two_tu_b.c" -lbearssl
    check "two files run, $1" "$out/two"
    check "implementation twice, $1" \
        $1 $flags -o "$out/twice" "$src/impl_twice.c" -lbearssl
    check "declarations first, $1 gnu99" $1 $flags -std=gnu99 \
        -o "$out/later" "$src/decl_then_impl.c" -lbearssl
    check "declarations first, $1 c99 $posix" \
        $1 $flags $posix -o "$out/later" "$src/decl_then_impl.c" -lbearssl
    check "static, $1" \
        $1 $flags -c -o "$out/static.o" "$src/static_mode.c"
    exports "static exports main alone, $1" "$out/static.o" main
    check "static links, $1" $1 -o "$out/static" "$out/static.o" -lbearssl
    check "stdio.h first, $1 gnu99" \
        $1 $flags -std=gnu99 -c -o "$out/x.o" "$src/after_stdio.c"
    check "stdio.h first, $1 c99 $posix" \
        $1 $flags $posix -c -o "$out/x.o" "$src/after_stdio.c"
    refused "stdio.h first, $1 c99: one clear sentence" \
        $1 $flags -c -o "$out/x.o" "$src/after_stdio.c"
}

# The user's own jsmn: before and after dms.h, in every configuration of its.
# shellcheck disable=SC2086
jsmn() {
    flags="-std=c99 $c_only"
    for order in before after; do
        for set_ in '' -DJSMN_PARENT_LINKS -DJSMN_STRICT -DJSMN_STATIC \
            "-DJSMN_PARENT_LINKS -DJSMN_STRICT -DJSMN_STATIC"; do
            check "jsmn $order, $1 $set_" $1 $flags $set_ \
                -o "$out/jsmn" "$src/jsmn_$order.c" -lbearssl
            check "jsmn $order runs, $1 $set_" "$out/jsmn"
        done
        for set_ in -DJSMN_HEADER "-DJSMN_HEADER -DJSMN_PARENT_LINKS"; do
            check "jsmn $order, $1 $set_" $1 $flags $set_ -o "$out/jsmn" \
                "$src/jsmn_$order.c" "$src/jsmn_alone.c" -lbearssl
            check "jsmn $order runs, $1 $set_" "$out/jsmn"
        done
    done
    # In another file of the program: two jsmns that must not meet.
    check "jsmn in another file, $1" $1 $flags -o "$out/jsmn" \
        "$src/impl.c" "$src/jsmn_alone.c" -lbearssl
}

# C++ that calls an implementation compiled as C, and as C++.
# shellcheck disable=SC2086
cxx_links() {
    check "C++ calls C: its half, $1" \
        $1 -std=c++11 $both -c -o "$out/b.o" "$src/two_tu_b.cpp"
    check "C++ calls C: C's half" \
        ${CC:-cc} -std=c99 -c -o "$out/a.o" "$src/two_tu_a.c"
    check "C++ calls C: links, $1" \
        $1 -o "$out/two" "$out/a.o" "$out/b.o" -lbearssl
    check "C++ calls C: runs, $1" "$out/two"
    check "C++ alone, $1" \
        $1 -std=c++11 $both -o "$out/impl" "$src/impl.cpp" -lbearssl
    check "C++ alone runs, $1" "$out/impl"
}

# Copies of the two libraries in the program's own tree: compilers are silent
# about system headers only, and these then are none. What they say about
# BearSSL's own headers is not for dms.h to mend; about dms.h, and about jsmn,
# which it includes under other names, they must say nothing.
# shellcheck disable=SC2086
vendored() {
    for cc in $gcc $clang; do
        command -v "$cc" >/dev/null 2>&1 || continue
        ours "bearssl and jsmn by -I, $cc" $cc -std=c99 $c_only \
            -Wno-error -I "$inc" -c -o "$out/x.o" "$src/impl.c"
    done
    for cxx in $gxx $clangxx; do
        command -v "$cxx" >/dev/null 2>&1 || continue
        ours "bearssl and jsmn by -I, $cxx" $cxx -std=c++11 $both \
            -Wno-error -I "$inc" -c -o "$out/x.o" "$src/impl.cpp"
    done
}

# ours NAME COMMAND...: passes when the command does and no diagnostic is
# about dms.h or jsmn.h.
ours() {
    name=$1
    shift
    if "$@" >"$out/log" 2>&1 &&
        ! grep -E '(dms|jsmn)\.h:[0-9:]+ (warning|error)' "$out/log" \
            >/dev/null; then
        ok "$name"
    else
        not_ok "$name"
    fi
}

# 32 bits: other widths of long and size_t. There is no 32-bit BearSSL to link
# with, but a compiler that cannot link anything has not the headers either.
# shellcheck disable=SC2086
thirty_two() {
    printf '#include <stdio.h>\nint main(void) { return 0; }\n' >"$out/m.c"
    for cc in $gcc $clang; do
        command -v "$cc" >/dev/null 2>&1 || continue
        if ! $cc -m32 -o "$out/m" "$out/m.c" >/dev/null 2>&1; then
            skip "implementation, $cc -m32" "no 32-bit C library here"
            continue
        fi
        check "declarations, $cc -m32" \
            $cc -m32 -std=c89 $c_only -c -o "$out/x.o" "$src/decl.c"
        check "implementation, $cc -m32" $cc -m32 -std=c99 -O2 $c_only \
            -isystem "$inc" -c -o "$out/x.o" "$src/impl.c"
    done
}

# The include directory that holds the two libraries and nothing else.
# shellcheck disable=SC2046
copy_headers() {
    printf '#include <bearssl.h>\n#include <jsmn.h>\n' >"$out/h.c"
    dir=$(${CC:-cc} -M "$out/h.c" | tr ' ' '\n' |
        sed -n 's|/jsmn\.h$||p' | head -n 1)
    cp -RL $(ls -d "$dir"/bearssl*) "$dir/jsmn.h" "$inc"
}

copy_headers || exit 1
main
total="$passed passed, $failed failed"
[ $skipped -eq 0 ] || total="$total, $skipped skipped"
echo "$total"
[ $failed -eq 0 ]
