#!/bin/sh
# What can be checked of the documentation and the shape of the code:
# sh tests/check_docs.sh
#
#   - text: 80 columns, ASCII, no tab, no blank at the end of a line
#   - dms.h: no call from the list of banned ones
#   - dms.h: the service model is what examples/operations.txt says
#   - dms.h: table of contents and section banners say the same
#   - dms.h: a comment above every function, and functions of a readable size
#   - the quick start is one program in three places: the manual in dms.h,
#     README.md and examples/quickstart.c
#   - every ```c block of README.md compiles
#
# A line `ok` or `not ok` for each, and `N passed, N failed` at the end.
set -u

BUILD_DIR=${BUILD_DIR:-build}
cc=${CC:-cc}
root=$(cd "$(dirname "$0")/.." && pwd)
out=$(mkdir -p "$BUILD_DIR" && cd "$BUILD_DIR" && pwd)/docs
rm -rf "$out"
mkdir -p "$out"
cd "$root" || exit 1

passed=0
failed=0

# none NAME: passes when $out/bad, the list of offenders, is empty.
none() {
    if [ -s "$out/bad" ]; then
        failed=$((failed + 1))
        echo "not ok $1"
        sed 's/^/       | /' "$out/bad" | head -n 30
    else
        passed=$((passed + 1))
        echo "ok     $1"
    fi
}

# lines PATTERN FILE...: the lines that match, with file and number.
lines() {
    LC_ALL=C grep -nE "$@" /dev/null | cut -c 1-120
}

# ---- Text --------------------------------------------------------------------

# Corpora, vectors and tables are data, whatever bytes they are. A Makefile
# needs tabs.
texts=$(find dms.h README.md LICENSE .clang-format .editorconfig \
    .gitattributes .ci/run examples tests -type f \
    ! -path 'tests/vectors/*' ! -path 'tests/fuzz/*' ! -name '*.pem' \
    ! -name '*.json' ! -name '*.txt' ! -name '*.bin' 2>/dev/null)
texts="$texts $(find tests/fuzz -name '*.c' 2>/dev/null)"
tab=$(printf '\t')

# Names of files here hold no blanks.
# shellcheck disable=SC2086
{
    # The command's tests quote messages whole, however wide.
    lines '^.{81}' $texts Makefile | grep -v '^tests/cli\.sh:' >"$out/bad"
    none "80 columns"
    lines '[^ -~'"$tab"']' $texts Makefile >"$out/bad"
    none "ASCII"
    lines "$tab" $texts >"$out/bad"
    none "no tabs"
    lines "[ $tab]\$" $texts Makefile >"$out/bad"
    none "no blanks at the end of a line"
}

# ---- Code --------------------------------------------------------------------

# dms.h without comments, and with strings and characters emptied; lines keep
# their numbers.
awk '
{
    line = $0
    text = ""
    while (line != "") {
        if (comment) {
            at = index(line, "*/")
            if (!at)
                break
            line = substr(line, at + 2)
            comment = 0
        } else if (substr(line, 1, 2) == "/*") {
            comment = 1
            line = substr(line, 3)
        } else if (match(line, /^"([^"\\]|\\.)*"/)) {
            text = text "\"\""
            line = substr(line, RLENGTH + 1)
        } else if (match(line, /^\x27([^\x27\\]|\\.)*\x27/)) {
            text = text "0"
            line = substr(line, RLENGTH + 1)
        } else {
            text = text substr(line, 1, 1)
            line = substr(line, 2)
        }
    }
    print text
}' dms.h >"$out/code.h"

# Unbounded, locale-dependent, or 10 KB of a static binary; dms.h has its own.
banned='sprintf|vsprintf|snprintf|vsnprintf|printf|fprintf|dprintf|vprintf'
banned="$banned|vfprintf|vdprintf|puts|fputs|perror|scanf|sscanf|fscanf"
banned="$banned|strcpy|strcat|strncpy|strncat|stpcpy|strtok|strtok_r|gets"
banned="$banned|atoi|atol|atoll|atof|setlocale|alloca|assert|abort|exit"
banned="$banned|signal|sigaction|system|popen|tmpnam|gmtime|localtime"
banned="$banned|asctime|ctime|mktime|rand|srand|random"
lines "(^|[^A-Za-z0-9_])($banned) *\(" "$out/code.h" |
    sed "s|^$out/code.h|dms.h|" >"$out/bad"
none "no banned call in dms.h"

# Functions: those whose body begins with a brace in the first column, or on
# the line of the name. One line for each: first line, length, name, and
# whether the line above it ends a comment. Lines of the preprocessor may
# stand between the two.
awk '
FNR == NR { raw[FNR] = $0; next }
function commented(n) {
    for (n--; raw[n] ~ /^#/; n--)
        ;
    return raw[n] ~ /\*\/$/
}
function name(text) {
    sub(/__attribute__ *\(\(.*\)\)/, "", text)
    sub(/^DMSI_[A-Z_]+\([^)]*\) */, "", text)
    sub(/ *\(.*/, "", text)
    sub(/.*[ *]/, "", text)
    return text
}
inside {
    if (/^}/) {
        print start, FNR - start + 1, name(head), commented(start)
        inside = 0
        head = ""
    }
    next
}
# Directives, and their continuations, are no code.
/^#/ || directive { directive = /\\$/; next }
/^[A-Za-z_]/ && head == "" { head = $0; start = FNR; fresh = 1 }
head != "" {
    if (!fresh)
        head = head " " $0
    fresh = 0
    if (/}$/ && head ~ /\) *{/ && head !~ /= *{/) {
        print start, FNR - start + 1, name(head), commented(start)
        head = ""
    } else if (head ~ /\) *{$/) {
        inside = 1
    } else if (/;$/ || /^extern/) {
        # A declaration, a type or a table.
        head = ""
    }
}' dms.h "$out/code.h" >"$out/functions"

# A public function has its comment where it is declared; see below.
awk '!$4 && $3 !~ /^dms_/ { print "dms.h:" $1 ": " $3 }' "$out/functions" \
    >"$out/bad"
none "a comment above every function"

sort -k 2n "$out/functions" | awk '
{ n[NR] = $2; what[NR] = "dms.h:" $1 ": " $3 " has " $2 " lines" }
END {
    if (NR == 0) {
        print "no function was found"
        exit
    }
    median = n[int((NR + 1) / 2)]
    p90 = n[int(NR * 0.9 + 0.999)]
    printf "median %d, p90 %d, max %d of %d functions\n", median, p90,
        n[NR], NR > "/dev/stderr"
    if (median > 15)
        print "the median is", median
    if (p90 > 40)
        print "the 90th percentile is", p90
    for (i = 1; i <= NR; i++)
        if (n[i] > 60)
            print what[i]
}' >"$out/bad" 2>"$out/sizes"
none "functions of median <= 15, p90 <= 40, max <= 60 lines"
sed 's/^/       /' "$out/sizes"

# Public functions: a comment above the declaration, or a place in the manual,
# which is everything before the include guard of the public half.
awk '
/^#ifndef DMS_H$/ { code = 1 }
!code { manual = manual $0 "\n"; next }
/^DMS_API / {
    sub(/\(.*/, "")
    sub(/.*[ *]/, "")
    if (!($0 in first))
        first[$0] = FNR
    if (last ~ /\*\/$/)
        described[$0] = 1
}
{ last = $0 }
END {
    for (f in first)
        if (!(f in described) && !index(manual, f))
            print "dms.h:" first[f] ": " f
}' dms.h >"$out/bad"
none "every public function is described"

# ---- The service model -------------------------------------------------------

# The block that examples/gen_operations.py prints stands in dms.h between two
# lines of its own.
if command -v python3 >/dev/null 2>&1; then
    python3 examples/gen_operations.py library <examples/operations.txt \
        >"$out/model"
    sed -n '/^\/\* -- made by examples\//,/^\/\* -- to here -/p' dms.h |
        diff "$out/model" - >"$out/bad"
    [ -s "$out/model" ] || echo "nothing was printed" >>"$out/bad"
    none "the model in dms.h is made from operations.txt"
else
    echo "skip   the model in dms.h is made from operations.txt: no python3"
fi

# ---- Table of contents -------------------------------------------------------

# Banners: /* ==== N. TITLE ====... */, in rising order.
sed -n 's|^/\* ==== \([0-9]*\. .*[^ =]\) =* \*/$|\1|p' dms.h >"$out/banners"
# Entries: the lines `N. TITLE` between the words TABLE OF CONTENTS and the
# first banner of any kind.
awk '
/==== .* ====/ && seen { exit }
/TABLE OF CONTENTS/ { seen = 1; next }
seen && /^[ *]*[0-9]+\. / {
    sub(/^[ *]*/, "")
    sub(/ +$/, "")
    print
}' dms.h >"$out/entries"
diff "$out/entries" "$out/banners" >"$out/bad"
[ -s "$out/entries" ] || echo "there is no table of contents" >>"$out/bad"
none "table of contents and banners"

awk '$1 + 0 != NR { print "not number " NR ": " $0 }' "$out/banners" >"$out/bad"
none "sections are numbered in order"

# Banners are drawn to the 79th column, so that the file can be leafed through.
awk '/^\/\* ==== / && length($0) != 79 { print "dms.h:" FNR ": " $0 }' dms.h \
    >"$out/bad"
none "banners have one width"

# ---- Programs ----------------------------------------------------------------

# block N: the Nth ```c block of README.md.
block() {
    awk -v want="$1" '
    /^```/ { if (on) { on = 0; next } }
    /^```c$/ { n++; on = 1; next }
    on && n == want' README.md
}

# program FILE: from #define DMS_IMPLEMENTATION to the brace that closes main;
# the opening comment of an example is its own.
program() {
    sed -n '/^#define DMS_IMPLEMENTATION/,/^}/p' "$@"
}

sed -n '/^    #define DMS_IMPLEMENTATION/,/^    }/p' dms.h |
    sed 's/^    //' >"$out/manual.c"
program examples/quickstart.c >"$out/example.c" 2>/dev/null
# A manual inside a comment cannot hold comments.
sed -e '/^ *\/\*.*\*\/$/d' -e 's| */\*.*\*/$||' "$out/example.c" \
    >"$out/bare.c"
diff "$out/bare.c" "$out/manual.c" >"$out/bad" 2>&1
[ -s "$out/example.c" ] || echo "examples/quickstart.c has none" >>"$out/bad"
none "quick start of the manual is examples/quickstart.c"

blocks=$(grep -c '^```c$' README.md 2>/dev/null)
n=1
: >"$out/readme.c"
while [ $n -le "${blocks:-0}" ] && [ ! -s "$out/readme.c" ]; do
    block $n | program - >"$out/readme.c"
    n=$((n + 1))
done
diff "$out/example.c" "$out/readme.c" >"$out/bad"
[ -s "$out/readme.c" ] || echo "README.md has none" >>"$out/bad"
none "quick start of README.md is examples/quickstart.c"

# compiles FILE: a whole program is built; anything else is tried as part of
# a file, then as part of a function that has the usual variables.
compiles() {
    flags='-std=c99 -Wall -Wextra -Wno-unused -Werror'
    if grep -q 'main(' "$1"; then
        # shellcheck disable=SC2086
        $cc $flags -I "$root" -o "$out/program" "$1" -lbearssl
        return
    fi
    {
        echo '#include "dms.h"'
        cat "$1"
    } >"$out/part.c"
    {
        echo '#include "dms.h"'
        echo '#include <stdio.h>'
        echo 'void part(dms_client client, dms_config config, dms_task task,'
        echo '    dms_tasks list, dms_status status, dms_json json);'
        echo 'void part(dms_client client, dms_config config, dms_task task,'
        echo '    dms_tasks list, dms_status status, dms_json json) {'
        cat "$1"
        echo '}'
    } >"$out/body.c"
    # shellcheck disable=SC2086
    $cc $flags -I "$root" -c -o "$out/part.o" "$out/part.c" 2>/dev/null ||
        $cc $flags -I "$root" -c -o "$out/part.o" "$out/body.c"
}

n=1
while [ $n -le "${blocks:-0}" ]; do
    block $n >"$out/block$n.c"
    compiles "$out/block$n.c" >"$out/bad" 2>&1 && : >"$out/bad"
    none "block $n of README.md compiles"
    n=$((n + 1))
done

echo "$passed passed, $failed failed"
[ $failed -eq 0 ]
