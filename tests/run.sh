#!/bin/sh
# Runs test programs and shell tests and adds up what they say:
# sh tests/run.sh PROGRAM-OR-SCRIPT...
#
# Programs run beside each other, JOBS at a time. Shell tests come after them
# and one by one, since some measure what else would disturb.
#
#   BUILD_DIR     where programs are (default: build); shell tests find it in
#                 the environment and as their argument
#   WRAPPER       a command put before each program, for example valgrind
#   LOG_DIR       where full output is kept (default: $BUILD_DIR/logs)
#   TEST_TIMEOUT  seconds that one of them may take (default: 900)
#   JOBS          programs at a time (default: one for each processor)
#
# One line is printed for each, and the end of the log of one that failed. The
# last line is `N passed, N failed`, with `, N skipped` if any. A crash, an
# exit code that contradicts the count, and a program that ran no test are
# failures: silence must never look like success. Exit code 77 and no result
# is one skipped.
set -eu

BUILD_DIR=${BUILD_DIR:-build}
LOG_DIR=${LOG_DIR:-$BUILD_DIR/logs}
export BUILD_DIR
# cmocka divides its report between the two streams; the order is lost then.
export CMOCKA_MESSAGE_OUTPUT=STDOUT
# No packet leaves for a metadata service that is not there.
export AWS_EC2_METADATA_DISABLED=true
mkdir -p "$LOG_DIR"

limit=
if command -v timeout >/dev/null 2>&1; then
    limit="timeout -k 10 ${TEST_TIMEOUT:-900}"
fi

# count LOG: prints "passed failed skipped". cmocka's totals are one line for
# each group; those of a shell test are its last line of that shape.
count() {
    awk '
    /^\[  PASSED  \] [0-9]+ test\(s\)/  { p += $4 }
    /^\[  FAILED  \] [0-9]+ test\(s\)/  { f += $4 }
    /^\[  SKIPPED \] [0-9]+ test\(s\)/  { s += $4 }
    # A setup that failed, of a test or of a group: in none of the totals.
    /^\[  ERROR   \] [^-]/             { f += 1 }
    /^([a-z_]+: )?[0-9]+ passed, [0-9]+ failed(, [0-9]+ skipped)?$/ {
        line = $0
        sub(/^[a-z_]+: /, "", line)
        n = split(line, a, " ")
        sp = a[1]; sf = a[3]; ss = n > 4 ? a[5] : 0
    }
    END { print p + sp, f + sf, s + ss }' "$1"
}

# run FILE: runs it; its output goes to $log, its exit code is the function's.
run() {
    case $1 in
    *.sh)
        # $limit and $WRAPPER are commands with arguments.
        # shellcheck disable=SC2086
        $limit sh "$1" "$BUILD_DIR" >"$log" 2>&1 </dev/null
        ;;
    *)
        # shellcheck disable=SC2086
        $limit ${WRAPPER:-} "$1" >"$log" 2>&1 </dev/null
        ;;
    esac
}

# one FILE: runs it, prints what came of it, and leaves the counts in
# NAME.count of LOG_DIR.
one() {
    name=$(basename "$1" .sh)
    log=$LOG_DIR/$name.log
    start=$(date +%s)
    code=0
    run "$1" || code=$?
    seconds=$(($(date +%s) - start))

    counts=$(count "$log")
    p=${counts%% *}
    s=${counts##* }
    f=${counts#* }
    f=${f%% *}
    why=
    if [ $code -eq 77 ] && [ $((p + f)) -eq 0 ]; then
        # Nothing to test with; its output says what is missing.
        why=" ($(tail -n 1 "$log"))"
        [ "$s" -ne 0 ] || s=1
    elif [ $code -ne 0 ] && [ "$f" -eq 0 ]; then
        why=" (exit code $code)"
        [ $code -ne 124 ] || why=" (out of time)"
        f=1
    elif [ $code -eq 0 ] && [ "$f" -ne 0 ]; then
        why=" (exit code 0 all the same)"
    elif [ $((p + f + s)) -eq 0 ]; then
        why=" (ran no test)"
        f=1
    fi

    word=ok
    [ "$f" -eq 0 ] || word=FAILED
    line="$p passed, $f failed"
    [ "$s" -eq 0 ] || line="$line, $s skipped"
    printf '%-7s%-24s%s, %d s%s\n' \
        "$word" "$name" "$line" "$seconds" "$why"
    if [ "$f" -ne 0 ]; then
        echo "       from the end of $log:"
        grep -vE '^(ok |\[ RUN |\[       OK )' "$log" | tail -n 60 |
            sed 's/^/       | /'
    fi
    echo "$p $f $s" >"$LOG_DIR/$name.count"
}

# This script calls itself to run one of several; what it prints comes in one
# piece.
if [ "${1:-}" = --one ]; then
    said=$(one "$2")
    echo "$said"
    exit 0
fi

for file in "$@"; do
    rm -f "$LOG_DIR/$(basename "$file" .sh).count"
done
for file in "$@"; do
    case $file in *.sh) ;; *) echo "$file" ;; esac
done | xargs -r -P "${JOBS:-$(nproc 2>/dev/null || echo 1)}" -n 1 sh "$0" --one
for file in "$@"; do
    case $file in *.sh) one "$file" ;; esac
done

passed=0
failed=0
skipped=0
for file in "$@"; do
    p=0 f=1 s=0 # of one that never came to its end
    counts=$LOG_DIR/$(basename "$file" .sh).count
    [ ! -f "$counts" ] || read -r p f s <"$counts"
    passed=$((passed + p))
    failed=$((failed + f))
    skipped=$((skipped + s))
done

if [ $((passed + failed + skipped)) -eq 0 ]; then
    echo "no test was run"
    failed=1
fi
total="$passed passed, $failed failed"
[ $skipped -eq 0 ] || total="$total, $skipped skipped"
echo "$total"
[ $failed -eq 0 ]
