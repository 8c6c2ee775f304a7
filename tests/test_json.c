/* JSON of dms.h, and typed decoding. The tables are
 * written from RFC 8259; a second, recursive reader in this file judges what
 * the tables do not: cut and mutated documents, and what the writer wrote. */

#define DMS_IMPLEMENTATION
#include "../dms.h"
#include "check.h"

#define T(text) text, sizeof(text) - 1

/* ---- a second reader ---------------------------------------------------- */

/* A document under the recursive reader. */
struct ref {
    const unsigned char *p;
    const unsigned char *end;
    int depth;
};

static int ref_value(struct ref *r);

/* Passes white space. */
static void ref_space(struct ref *r)
{
    while (r->p < r->end && memchr(" \t\r\n", *r->p, 4)) {
        r->p++;
    }
}

/* Passes one character if it is c. */
static int ref_char(struct ref *r, int c)
{
    if (r->p < r->end && *r->p == c) {
        r->p++;
        return 1;
    }
    return 0;
}

/* Passes a code point of UTF-8 by computing it; 0: malformed. */
static int ref_utf8(struct ref *r)
{
    static const unsigned long least[] = {0, 0x80, 0x800, 0x10000};
    unsigned long c = *r->p++;
    int more, i;
    if (c < 0x80) {
        return 1;
    }
    more = c >> 5 == 6 ? 1 : c >> 4 == 14 ? 2 : c >> 3 == 30 ? 3 : 0;
    c &= 0x3Fu >> more;
    for (i = 0; i < more; i++, r->p++) {
        if (r->p >= r->end || *r->p >> 6 != 2) {
            return 0;
        }
        c = c << 6 | (*r->p & 0x3Fu);
    }
    return more > 0 && c >= least[more] && c <= 0x10FFFF &&
           (c < 0xD800 || c > 0xDFFF);
}

/* Passes a string with its quotes. */
static int ref_string(struct ref *r)
{
    int i;
    if (!ref_char(r, '"')) {
        return 0;
    }
    while (r->p < r->end && *r->p != '"') {
        if (*r->p < 32) {
            return 0;
        }
        if (!ref_char(r, '\\')) {
            if (!ref_utf8(r)) {
                return 0;
            }
            continue;
        }
        if (ref_char(r, 'u')) {
            for (i = 0; i < 4; i++, r->p++) {
                if (r->p >= r->end ||
                    !memchr("0123456789abcdefABCDEF", *r->p, 22)) {
                    return 0;
                }
            }
        } else if (r->p >= r->end || !memchr("\"\\/bfnrt", *r->p++, 8)) {
            return 0;
        }
    }
    return ref_char(r, '"');
}

/* Passes digits; how many. */
static size_t ref_digits(struct ref *r)
{
    const unsigned char *from = r->p;
    while (r->p < r->end && *r->p >= '0' && *r->p <= '9') {
        r->p++;
    }
    return (size_t)(r->p - from);
}

/* Passes a number. */
static int ref_number(struct ref *r)
{
    const unsigned char *from;
    size_t n;
    (void)ref_char(r, '-');
    from = r->p;
    n = ref_digits(r);
    if (n == 0 || (n > 1 && *from == '0')) {
        return 0;
    }
    if (ref_char(r, '.') && ref_digits(r) == 0) {
        return 0;
    }
    if (ref_char(r, 'e') || ref_char(r, 'E')) {
        (void)(ref_char(r, '+') || ref_char(r, '-'));
        return ref_digits(r) > 0;
    }
    return 1;
}

/* Passes an object or array, its bracket already passed. */
static int ref_list(struct ref *r, int object)
{
    int close = object ? '}' : ']';
    ref_space(r);
    if (ref_char(r, close)) {
        return 1;
    }
    do {
        ref_space(r);
        if (object && !ref_string(r)) {
            return 0;
        }
        ref_space(r);
        if (object && !ref_char(r, ':')) {
            return 0;
        }
        if (!ref_value(r)) {
            return 0;
        }
        ref_space(r);
    } while (ref_char(r, ','));
    return ref_char(r, close);
}

/* Passes one value and the white space before it. */
static int ref_value(struct ref *r)
{
    static const char *const words[] = {"true", "false", "null"};
    size_t i;
    int ok;
    ref_space(r);
    for (i = 0; i < 3; i++) {
        size_t n = strlen(words[i]);
        if ((size_t)(r->end - r->p) >= n && !memcmp(r->p, words[i], n)) {
            r->p += n;
            return 1;
        }
    }
    if (r->p < r->end && *r->p == '"') {
        return ref_string(r);
    }
    if (r->p < r->end && (*r->p == '{' || *r->p == '[')) {
        if (++r->depth > DMSI_JSON_DEPTH) {
            return 0;
        }
        ok = ref_list(r, *r->p++ == '{');
        r->depth--;
        return ok;
    }
    return ref_number(r);
}

/* Whether n bytes are JSON. */
static int ref_ok(const char *text, size_t n)
{
    struct ref r;
    r.p = (const unsigned char *)text;
    r.end = r.p + n;
    r.depth = 0;
    if (!ref_value(&r)) {
        return 0;
    }
    ref_space(&r);
    return r.p == r.end;
}

/* ---- the check ---------------------------------------------------------- */

/* Whether dms.h takes n bytes, read from the edge of a page; its answer must
 * be in order. */
static int check_ok(const char *text, size_t n)
{
    size_t at = 9999999;
    const char *why = dmsi_json_check(check_guard_end(text, n), n, &at);
    CHECK(at <= n);
    CHECK(why || at == n);
    CHECK(!why || why[0]);
    return why == NULL;
}

/* A document. */
struct doc {
    const char *text;
    size_t n;
};

/* Documents that must be taken. */
/* clang-format off */
static const struct doc good[] = {
    /* numbers */
    {T("0")}, {T("-0")}, {T("1")}, {T("-1")}, {T("10")},
    {T("123456789012345678901234567890")}, {T("0.0")}, {T("0.1")}, {T("-0.1")},
    {T("10.01")}, {T("0e0")}, {T("0E0")}, {T("0e+0")}, {T("0e-0")}, {T("1e1")},
    {T("1E1")}, {T("1e+1")}, {T("1e-1")}, {T("1.5e10")}, {T("-1.5E-10")},
    {T("0.000e000")}, {T("1e999999")}, {T("-1e-999999")},
    {T("1.0000000000000000000000001")},
    /* words and white space */
    {T("true")}, {T("false")}, {T("null")}, {T(" true")}, {T("true ")},
    {T(" \t\r\n true \t\r\n ")}, {T("\n0")}, {T("0\n")}, {T("[true]")},
    {T("[ true ]")}, {T("[null]")},
    /* strings */
    {T("\"\"")}, {T("\"a\"")}, {T("\" \"")}, {T("\"/\"")}, {T("\"\\\"\"")},
    {T("\"\\\\\"")}, {T("\"\\/\"")}, {T("\"\\b\\f\\n\\r\\t\"")},
    {T("\"\\u0000\"")}, {T("\"\\u0041\"")}, {T("\"\\uabcd\"")},
    {T("\"\\uABCD\"")}, {T("\"\\uAbC9\"")}, {T("\"\\ud83d\\ude00\"")},
    {T("\"\\ud83d\"")}, {T("\"\\ude00\"")}, {T("\"\\ude00\\ud83d\"")},
    {T("\"\\ud83dx\"")}, {T("\"\\u0022\"")}, {T("\"\\\\u0041\"")},
    {T("\"\\\\\\\"\"")}, {T("\"\x7F\"")}, {T("\"// no comment\"")},
    {T("\"[{,:}]\"")}, {T("\"'\"")},
    /* UTF-8: the first and last of each length, and round the surrogates */
    {T("\"\xC2\x80\"")}, {T("\"\xDF\xBF\"")}, {T("\"\xE0\xA0\x80\"")},
    {T("\"\xE0\xBF\xBF\"")}, {T("\"\xE1\x80\x80\"")}, {T("\"\xEC\xBF\xBF\"")},
    {T("\"\xED\x80\x80\"")}, {T("\"\xED\x9F\xBF\"")}, {T("\"\xEE\x80\x80\"")},
    {T("\"\xEF\xBB\xBF\"")}, {T("\"\xEF\xBF\xBD\"")}, {T("\"\xEF\xBF\xBE\"")},
    {T("\"\xEF\xBF\xBF\"")}, {T("\"\xF0\x90\x80\x80\"")},
    {T("\"\xF0\xBF\xBF\xBF\"")}, {T("\"\xF1\x80\x80\x80\"")},
    {T("\"\xF3\xBF\xBF\xBF\"")}, {T("\"\xF4\x80\x80\x80\"")},
    {T("\"\xF4\x8F\xBF\xBF\"")}, {T("\"\xE2\x80\xA8\xE2\x80\xA9\"")},
    /* arrays */
    {T("[]")}, {T("[ ]")}, {T("[\n]")}, {T("[0]")}, {T("[0,1]")},
    {T("[ 0 , 1 ]")}, {T("[0,[1,[2]]]")}, {T("[[]]")}, {T("[[],[]]")},
    {T("[[[[[[[[]]]]]]]]")}, {T("[\"\"]")}, {T("[\"a\",1,null,true,{}]")},
    {T("[1,\n2]")}, {T("[-0,-1e5]")}, {T("[\"]\"]")},
    /* objects */
    {T("{}")}, {T("{ }")}, {T("{\r\n}")}, {T("{\"a\":0}")}, {T("{\"\":0}")},
    {T("{ \"a\" : 0 }")}, {T("{\"a\":0,\"b\":1}")}, {T("{\"a\":0,\"a\":1}")},
    {T("{\"a\":{\"a\":{\"a\":{}}}}")}, {T("{\"a\":[]}")},
    {T("{\"a\":[{\"b\":[]}]}")}, {T("{\"\\u0061\":0}")}, {T("{\"a\\\"b\":0}")},
    {T("{\"\xC3\xA9\":0}")}, {T("{\"a\":\"}\"}")},
    {T("{\"a\":null,\"b\":true,\"c\":false}")}, {T("[{},{}]")},
    {T("{\"a\":-1.5e3}")}, {T("{\"__proto__\":{}}")}};
/* clang-format on */

/* Documents that must be refused. */
/* clang-format off */
static const struct doc bad[] = {
    /* nothing, or not a value */
    {T("")}, {T(" ")}, {T("\n\t")}, {T("x")}, {T("nul")}, {T("nulll")},
    {T("Null")}, {T("NULL")}, {T("tru")}, {T("TRUE")}, {T("truefalse")},
    {T("True")}, {T("fals")}, {T("undefined")}, {T("NaN")}, {T("nan")},
    {T("Infinity")}, {T("-Infinity")}, {T("inf")}, {T("'a'")}, {T("a:1")},
    {T("<x>")}, {T("*")}, {T("#")}, {T("&")}, {T("None")},
    /* numbers */
    {T("-")}, {T("+")}, {T("+1")}, {T("+0")}, {T("--1")}, {T("- 1")}, {T("-x")},
    {T("-a")}, {T("01")}, {T("-01")}, {T("00")}, {T("-00")}, {T("012")},
    {T("1.")}, {T("1.x")}, {T(".1")}, {T("-.1")}, {T(".")}, {T("0.")},
    {T("-0.")}, {T("1.e1")}, {T(".e1")}, {T("1e")}, {T("1E")}, {T("1e+")},
    {T("1e-")}, {T("1ex")}, {T("1e1.5")}, {T("1e1e1")}, {T("1.5.5")},
    {T("1..5")}, {T("1e++1")}, {T("1e+-1")}, {T("0e")}, {T("0e+")}, {T("0x10")},
    {T("0x")}, {T("0b1")}, {T("0o7")}, {T("1a")}, {T("1_000")}, {T("1,000")},
    {T("1 000")}, {T("1'")}, {T("1/2")}, {T("1f")}, {T("1L")}, {T("1.0f")},
    {T("\xC2\xB2")}, {T("\xEF\xBC\x91")}, {T("\xD9\xA1")},
    {T("\xE2\x88\x92""1")}, {T("1\xEF\xBC\x8E""5")}, {T("0.3e\xEF\xBC\x91")},
    /* strings */
    {T("\"")}, {T("\"a")}, {T("\"\\")}, {T("\"\\\"")}, {T("\"\\\\\\\"")},
    {T("'\"")}, {T("\"a\"b")}, {T("\"a\"\"")}, {T("\"\"\"")}, {T("\"\\x41\"")},
    {T("\"\\a\"")}, {T("\"\\v\"")}, {T("\"\\0\"")}, {T("\"\\'\"")},
    {T("\"\\ \"")}, {T("\"\\\n\"")}, {T("\"\\U0041\"")}, {T("\"\\e\"")},
    {T("\"\\u\"")}, {T("\"\\u1\"")}, {T("\"\\u12\"")}, {T("\"\\u123\"")},
    {T("\"\\u123g\"")}, {T("\"\\u12 4\"")}, {T("\"\\u-123\"")},
    {T("\"\\u+123\"")}, {T("\"\\u0x41\"")}, {T("\"\\uD83D\\u\"")},
    {T("\"\\uD83D\\uDE0\"")}, {T("\"\\u00\xC3\xA9\"")}, {T("\"\\\xC3\xA9\"")},
    {T("\"\n\"")}, {T("\"\r\"")}, {T("\"\t\"")}, {T("\"a\nb\"")},
    {T("\"\x01\"")}, {T("\"\x1F\"")}, {T("\"\x08\"")}, {T("\"\x1B\"")},
    {T("\"\0\"")}, {T("\"a\0b\"")}, {T("\"\\\0\"")},
    {T("\xE2\x80\x9C\xE2\x80\x9D")},
    /* UTF-8: stray, truncated, overlong, surrogates, too large */
    {T("\"\x80\"")}, {T("\"\xBF\"")}, {T("\"\xFF\"")}, {T("\"\xFE\"")},
    {T("\"\xC0\"")}, {T("\"\xC1\"")}, {T("\"\xC3\"")}, {T("\"\xC3(\"")},
    {T("\"\xC3\xC3\"")}, {T("\"\xE2\"")}, {T("\"\xE2\x82\"")},
    {T("\"\xE2(\xA1\"")}, {T("\"\xE2\x82(\"")}, {T("\"\xF0\"")},
    {T("\"\xF0\x9F\"")}, {T("\"\xF0\x9F\x98\"")}, {T("\"\xF0(\x8C\xBC\"")},
    {T("\"\xF0\x90(\xBC\"")}, {T("\"\xF0\x90\x8C(\"")}, {T("\"\xC0\x80\"")},
    {T("\"\xC0\xAF\"")}, {T("\"\xC1\xBF\"")}, {T("\"\xE0\x80\x80\"")},
    {T("\"\xE0\x80\xAF\"")}, {T("\"\xE0\x9F\xBF\"")},
    {T("\"\xF0\x80\x80\x80\"")}, {T("\"\xF0\x80\x80\xAF\"")},
    {T("\"\xF0\x8F\xBF\xBF\"")}, {T("\"\xED\xA0\x80\"")},
    {T("\"\xED\xAF\xBF\"")}, {T("\"\xED\xB0\x80\"")}, {T("\"\xED\xBF\xBF\"")},
    {T("\"\xED\xA0\xBD\xED\xB8\x80\"")}, {T("\"\xF4\x90\x80\x80\"")},
    {T("\"\xF5\x80\x80\x80\"")}, {T("\"\xF7\xBF\xBF\xBF\"")},
    {T("\"\xF8\x88\x80\x80\x80\"")}, {T("\"\xFC\x84\x80\x80\x80\x80\"")},
    {T("\"\xE9t\xE9\"")}, {T("\"\xC3")},
    /* arrays */
    {T("[")}, {T("]")}, {T("[]]")}, {T("[[]")}, {T("[,]")}, {T("[1,]")},
    {T("[,1]")}, {T("[1,,2]")}, {T("[1 2]")}, {T("[1;2]")}, {T("[1:2]")},
    {T("[\"a\":1]")}, {T("[\"a\" \"b\"]")}, {T("[1}")}, {T("[}")}, {T("[1")},
    {T("[1,")}, {T("[\"a")}, {T("[\"a\"")}, {T("[\"a\",")}, {T("[a]")},
    {T("[x,]")}, {T("[-]")}, {T("[1,\n")}, {T("[tru]")}, {T("[nul,1]")},
    {T("[]x")}, {T("[][]")}, {T("[],")}, {T("[1]1")}, {T("[*]")}, {T("[...]")},
    {T("[/**/]")}, {T("[1/**/]")}, {T("[1]//")}, {T("[\"\"],")}, {T("[0 , ]")},
    {T("[\x0B""1]")}, {T("[\x0C]")}, {T("[\xC2\xA0]")}, {T("[\0]")},
    {T("[1\0]")}, {T("[\xFF]")}, {T("[\xE2\x81\xA0]")},
    /* objects */
    {T("{")}, {T("}")}, {T("{}}")}, {T("{{}")}, {T("{,}")}, {T("{\"a\"}")},
    {T("{\"a\":}")}, {T("{\"a\":,}")}, {T("{\"a\" 1}")}, {T("{\"a\"::1}")},
    {T("{\"a\",1}")}, {T("{\"a\"=1}")}, {T("{\"a\":1,}")}, {T("{,\"a\":1}")},
    {T("{\"a\":1,,\"b\":2}")}, {T("{\"a\":1 \"b\":2}")},
    {T("{\"a\":1;\"b\":2}")}, {T("{\"a\":1:2}")}, {T("{a:1}")}, {T("{'a':1}")},
    {T("{1:1}")}, {T("{null:1}")}, {T("{true:1}")}, {T("{[]:1}")},
    {T("{{}:1}")}, {T("{\"a\":1")}, {T("{\"a\":1]")}, {T("{\"a\":[1}")},
    {T("{\"a\":{}")}, {T("{\"a")}, {T("{\"a\"")}, {T("{\"a\":")},
    {T("{\"a\":1,")}, {T("{\"a\":1,\"")}, {T("{\"a\":1,\"b")},
    {T("{\"a\":1}x")}, {T("{\"a\":1}}")}, {T("{\"a\":1}{}")}, {T("{\"a\":1},")},
    {T("{\"a\":1}#")}, {T("{\"a\":x}")}, {T("{\"a\":a b}")},
    {T("{\"a\":/**/1}")}, {T("{/**/}")}, {T("{\"a\\x\":1}")},
    {T("{\"\xED\xA0\x80\":1}")}, {T("{\"a\tb\":1}")}, {T("{:1}")}, {T("{1}")},
    {T("{\"a\":1,1}")}, {T("{\"a\":1,\"b\"}")}, {T("{\"a\":'b'}")},
    {T("{\"a\":01}")}, {T("{\"a\":+1}")}, {T("{\"a\":.5}")}, {T("{\"a\":0x1}")},
    {T("{\"a\":NaN}")},
    /* two values, what stands round them, marks of an encoding */
    {T("1 2")}, {T("1,2")}, {T("1,")}, {T(",1")}, {T("true false")},
    {T("nullnull")}, {T("\"a\" \"b\"")}, {T("{} []")}, {T("[] {}")}, {T("1x")},
    {T("\xEF\xBB\xBF{}")}, {T("\xEF\xBB\xBF")}, {T("\xEF\xBB{}")},
    {T("\xFE\xFF\0{\0}")}, {T("\xFF\xFE{\0}\0")}, {T("{\0}\0")}, {T("\0{}")},
    {T("{}\0")}, {T("1\0")}, {T("\0")}, {T("{}\xEF\xBB\xBF")}, {T("\x0B{}")},
    {T("{}\x0C")}, {T("\xC2\xA0{}")}, {T("{}\xE2\x80\xA8")}, {T("\x1E{}")},
    {T("{}{")}, {T("{}]")}, {T("{};")}, {T(")]}',{}")}, {T("// x\n{}")},
    {T("/* x */{}")}, {T("{}/**/")}, {T("# x\n{}")}};
/* clang-format on */

/* One document that must be taken; the reference judges its prefixes. */
static void run_good(const void *row)
{
    const struct doc *d = (const struct doc *)row;
    size_t n;
    CHECK(ref_ok(d->text, d->n));
    CHECK(check_ok(d->text, d->n));
    for (n = 0; n < d->n; n++) {
        check_note("the first %lu bytes", (unsigned long)n);
        CHECK(check_ok(d->text, n) == ref_ok(d->text, n));
    }
}

/* One document that must be refused; so must be the same inside an array
 * and an object, whatever stands round it. */
static void run_bad(const void *row)
{
    const struct doc *d = (const struct doc *)row;
    char text[512];
    size_t n;
    CHECK(!ref_ok(d->text, d->n));
    CHECK(!check_ok(d->text, d->n));
    for (n = 0; n < d->n; n++) {
        check_note("the first %lu bytes", (unsigned long)n);
        CHECK(check_ok(d->text, n) == ref_ok(d->text, n));
    }
    text[0] = '[';
    memcpy(text + 1, d->text, d->n);
    text[d->n + 1] = ']';
    check_note("in an array");
    CHECK(check_ok(text, d->n + 2) == ref_ok(text, d->n + 2));
    memcpy(text, "{\"a\":", 5);
    memcpy(text + 5, d->text, d->n);
    text[d->n + 5] = '}';
    check_note("in an object");
    CHECK(check_ok(text, d->n + 6) == ref_ok(text, d->n + 6));
}

/* Documents that must be taken, and their prefixes. */
static void test_good(void **state)
{
    (void)state;
    check_table(good, run_good);
    check_end();
}

/* Documents that must be refused, and their prefixes. */
static void test_bad(void **state)
{
    (void)state;
    check_table(bad, run_bad);
    check_end();
}

/* Every byte of documents changed at random: both readers must agree. */
static void test_mutated(void **state)
{
    static const char spice[] = "{}[]\",:\\/ \t\n0123456789-+.eEutfnrasl\0"
                                "\x01\x1F\x7F\x80\xBF\xC2\xE0\xED\xF4\xFF";
    int round;
    (void)state;
    for (round = 0; round < 60000; round++) {
        const struct doc *d = check_below(2)
                                  ? &good[check_below(CHECK_COUNT(good))]
                                  : &bad[check_below(CHECK_COUNT(bad))];
        char text[512];
        size_t hits = 1 + check_below(3), n = d->n;
        memcpy(text, d->text, n);
        while (hits-- > 0 && n > 0) {
            size_t at = check_below(n);
            text[at] = spice[check_below(sizeof spice - 1)];
            if (check_below(8) == 0) {
                n -= check_below(n);
            }
        }
        text[n] = '\0';
        check_now.row = text;
        check_now.in_row = 0;
        CHECK(check_ok(text, n) == ref_ok(text, n));
    }
    check_end();
}

/* Every sequence of up to four bytes out of the borders of UTF-8. */
static void test_utf8(void **state)
{
    static const unsigned char edge[] = {
        0x22, 0x5C, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF,
        0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE,
        0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF};
    const size_t k = sizeof edge;
    size_t i, len, count = 1, taken = 0;
    (void)state;
    for (len = 1; len <= 4; len++) {
        count *= k;
        for (i = 0; i < count; i++) {
            char text[8];
            size_t j, rest = i;
            int want;
            text[0] = '"';
            for (j = 1; j <= len; j++, rest /= k) {
                text[j] = (char)edge[rest % k];
            }
            text[len + 1] = '"';
            want = ref_ok(text, len + 2);
            taken += (size_t)want;
            CHECK(check_ok(text, len + 2) == want);
        }
    }
    CHECK(taken > 1000);
    check_end();
}

/* 192 levels are taken, 193 not, in any mixture of brackets. */
static void test_depth(void **state)
{
    char text[4096];
    size_t depth, i, n;
    int kind;
    (void)state;
    for (kind = 0; kind < 3; kind++) {
        for (depth = 190; depth < 195; depth++) {
            for (n = i = 0; i < depth; i++) {
                int object = kind == 1 || (kind == 2 && i % 2);
                memcpy(text + n, object ? "{\"a\":" : "[", object ? 5 : 1);
                n += object ? 5 : 1;
            }
            text[n++] = '0';
            while (i-- > 0) {
                text[n++] = kind == 1 || (kind == 2 && i % 2) ? '}' : ']';
            }
            check_note("kind %d, depth %lu", kind, (unsigned long)depth);
            CHECK(check_ok(text, n) == (depth <= DMSI_JSON_DEPTH));
        }
    }
    memset(text, '[', sizeof text);
    CHECK(!check_ok(text, sizeof text));
    check_end();
}

/* ---- integers ----------------------------------------------------------- */

/* A number and what dms_json_int makes of it. */
static const struct int_row {
    const char *text;
    int ok;
    int64_t value;
} ints[] = {{"0", 1, 0},
            {"-0", 1, 0},
            {"1", 1, 1},
            {"-1", 1, -1},
            {"42", 1, 42},
            {"5.0", 1, 5},
            {"-5.000", 1, -5},
            {"1e3", 1, 1000},
            {"1E+3", 1, 1000},
            {"1.5e1", 1, 15},
            {"1500e-2", 1, 15},
            {"1.7663E9", 1, 1766300000},
            {"0e99999", 1, 0},
            {"0.0e-99999", 1, 0},
            {"0E999999999999999999999", 1, 0},
            {"2147483648", 1, 2147483648},
            {"9007199254740993", 1, 9007199254740993},
            {"922337203685477579", 1, 922337203685477579},
            {"922337203685477580", 1, 922337203685477580},
            {"922337203685477581", 1, 922337203685477581},
            {"999999999999999999", 1, 999999999999999999},
            {"9223372036854775799", 1, 9223372036854775799},
            {"9223372036854775800", 1, 9223372036854775800},
            {"9223372036854775801", 1, 9223372036854775801},
            {"9223372036854775806", 1, 9223372036854775806},
            {"9223372036854775807", 1, INT64_MAX},
            {"9223372036854775807.0", 1, INT64_MAX},
            {"9223372036854775807000e-3", 1, INT64_MAX},
            {"9.223372036854775807e18", 1, INT64_MAX},
            {"-9223372036854775807", 1, -INT64_MAX},
            {"-9223372036854775808", 1, INT64_MIN},
            {"-9.223372036854775808E18", 1, INT64_MIN},
            {"9223372036854775808", 0, 0},
            {"9223372036854775810", 0, 0},
            {"-9223372036854775809", 0, 0},
            {"-9223372036854775810", 0, 0},
            {"18446744073709551615", 0, 0},
            {"18446744073709551616", 0, 0},
            {"18446744073709551617", 0, 0},
            {"99999999999999999999999999", 0, 0},
            {"1e18", 1, 1000000000000000000},
            {"1e19", 0, 0},
            {"1e400", 0, 0},
            {"1e99999999999999999999", 0, 0},
            {"1e-400", 0, 0},
            {"1e-99999999999999999999", 0, 0},
            {"1.5", 0, 0},
            {"0.1", 0, 0},
            {"-0.1", 0, 0},
            {"5.0000000000000000000000001", 0, 0},
            {"15e-1", 0, 0},
            {"9223372036854775807.5", 0, 0},
            {"\"1\"", 0, 0},
            {"true", 0, 0},
            {"null", 0, 0},
            {"[1]", 0, 0},
            {"", 0, 0}};

/* One of them, at the edge of a page. */
static void run_int(const void *row)
{
    const struct int_row *r = (const struct int_row *)row;
    int64_t v = -77;
    dms_json j;
    j.len = strlen(r->text);
    j.text = check_guard_end(r->text, j.len);
    CHECK(dms_json_int(j, &v) == r->ok);
    CHECK(v == (r->ok ? r->value : -77));
}

/* Integers of the table and random ones. */
static void test_int(void **state)
{
    int i;
    (void)state;
    check_table(ints, run_int);
    for (i = 0; i < 5000; i++) {
        struct int_row r;
        char text[64];
        r.ok = 1;
        r.value = (int64_t)(check_random() >> check_below(64));
        (void)snprintf(text, sizeof text, "%lld", (long long)r.value);
        r.text = text;
        check_now.row = text;
        run_int(&r);
    }
    check_end();
}

/* ---- times -------------------------------------------------------------- */

/* A time as it may come; NO: refused. */
#define NO INT64_MIN
static const struct time_row {
    const char *text;
    int64_t ms;
} times[] = {{"0", 0},
             {"1767323045", 1767323045000},
             {"1767323045.0", 1767323045000},
             {"1767323045.123", 1767323045123},
             {"1767323045.1239999", 1767323045123},
             {"1767323045.1", 1767323045100},
             {"1.767323045123E9", 1767323045123},
             {"1.7663E9", 1766300000000},
             {"1767323045123e-3", 1767323045123},
             {"0.0005", 0},
             {"-1", -1000},
             {"-1.5", -1500},
             {"1e-30", 0},
             {"2026-01-02T03:04:05Z", 1767323045000},
             {"2026-01-02T03:04:05.123Z", 1767323045123},
             {"2026-01-02T03:04:05.123456Z", 1767323045123},
             {"2026-01-02T03:04:05+01:30", 1767317645000},
             {"Fri, 02 Jan 2026 03:04:05 GMT", 1767323045000},
             {"20240102", 20240102000}, /* seconds, not a date */
             {"9223372036854775", 9223372036854775000},
             {"9223372036854776", NO},
             {"1e30", NO},
             {"", NO},
             {"now", NO},
             {"1767323045s", NO},
             {"1767323045 x", NO},
             {"0x10", NO},
             {"01767323045", NO},
             {"+1767323045", NO},
             {"true", NO},
             {"NaN", NO},
             {"{}", NO},
             {"[1]", NO}};

/* One of them. */
static void run_time(const void *row)
{
    const struct time_row *r = (const struct time_row *)row;
    size_t n = strlen(r->text);
    int64_t v = NO;
    int ok = dmsi_json_time(dmsi_slice_of(check_guard_end(r->text, n), n), &v);
    CHECK(ok == (r->ms != NO));
    CHECK(v == r->ms);
}

/* Times of the table, and blanks round a number. */
static void test_time(void **state)
{
    static const char *const blanks[] = {"1767323045 ", " 1767323045",
                                         "1767323045\n", "\t1767323045"};
    size_t i;
    (void)state;
    check_table(times, run_time);
    for (i = 0; i < CHECK_COUNT(blanks); i++) {
        int64_t v = 1767323045000;
        check_note("blanks, case %lu", (unsigned long)i);
        /* refused or right, never something else */
        (void)dmsi_json_time(dmsi_str(blanks[i]), &v);
        CHECK(v == 1767323045000);
    }
    check_end();
}

/* ---- finding ------------------------------------------------------------ */

/* A document, a path into it and what is there; NULL: nothing. */
static const struct path_row {
    const char *path;
    const char *want;
    const char *doc;
} paths[] = {{"", "{\"a\":1}", "{\"a\":1}"},
             {"", "{\"a\":1}", " {\"a\":1} \n"},
             {"", "5", "5 "},
             {"a", "1", "{\"a\":1}"},
             {"a", "1", " {  \"a\"\t:\n1 } "},
             {"b", "2", "{\"a\":1,\"b\":2}"},
             {"b", "2", "{\"a\":{\"b\":1},\"b\":2}"},
             {"b", "2", "{\"a\":[\"b\",1],\"b\" : 2}"},
             {"b", "2", "{\"a\":\"b\\\",\\\"b\\\":1\",\"b\":2}"},
             {"b", "2", "{\"a\":\"}\",\"b\":2}"},
             {"b", "2", "{\"a\":\"\\\\\",\"b\":2}"},
             {"a", "1", "{\"a\":1,\"a\":2}"},
             {"a", "null", "{\"a\":null,\"a\":2}"},
             {"a", NULL, "{\"b\":1}"},
             {"a", NULL, "{}"},
             {"a", NULL, "{ }"},
             {"a", NULL, "[\"a\"]"},
             {"a", NULL, "\"a\""},
             {"a", NULL, "{\"A\":1}"},
             {"a", NULL, "{\"aa\":1}"},
             {"aa", NULL, "{\"a\":1}"},
             {"a", "1", "{\"\\u0061\":1}"},
             {"a/b", "1", "{\"a\\/b\":1}"},
             {"a\"b", "1", "{\"a\\\"b\":1}"},
             {"\xC3\xA9", "1", "{\"\\u00e9\":1}"},
             {"\xC3\xA9", "1", "{\"\\u00E9\":1}"},
             {"\xC3\xA9", "1", "{\"\xC3\xA9\":1}"},
             {"\xF0\x9F\x98\x80", "1", "{\"\\ud83d\\ude00\":1}"},
             {"a", NULL, "{\"a\\u0000\":1}"},
             {"a", "2", "{\"a\\u0000\":1,\"a\":2}"},
             {"a", NULL, "{\"\\u0061\\u0062\":1}"},
             {"a.b", "1", "{\"a\":{\"b\":1}}"},
             {"a.b.c", "\"x\"", "{\"a\":{\"b\":{\"c\":\"x\"}}}"},
             {"a.b", NULL, "{\"a\":1}"},
             {"a.b", NULL, "{\"a.b\":1}"},
             {"a[0]", "1", "{\"a\":[1,2]}"},
             {"a[1]", "2", "{\"a\":[1,2]}"},
             {"a[2]", NULL, "{\"a\":[1,2]}"},
             {"a[0]", NULL, "{\"a\":[]}"},
             {"a[0]", NULL, "{\"a\":[ ]}"},
             {"a[0]", NULL, "{\"a\":{\"0\":1}}"},
             {"a[0].b", "3", "{\"a\":[{\"b\":3}]}"},
             {"a[1].b[0]", "4", "{\"a\":[{\"b\":3},{\"b\":[4]}]}"},
             {"[0]", "1", "[1]"},
             {"[1][0]", "2", "[1,[2]]"},
             {"[1]", "[2]", " [ 1 , [2] ] "},
             {"[2]", "\"c,]\"", "[\"a\",{\"b\":[]},\"c,]\",4]"},
             {"[-1]", NULL, "[1]"},
             {"[x]", NULL, "[1]"},
             {"[]", NULL, "[1]"},
             {"[0", NULL, "[1]"},
             {"[ 0]", NULL, "[1]"},
             {"[99999999999]", NULL, "[1]"},
             {"[2147483647]", NULL, "[1]"},
             {"a", "-1.5e3", "{\"a\":-1.5e3}"},
             {"a", "true", "{\"a\":true}"},
             {"a", "\"\"", "{\"a\":\"\"}"},
             {"a", "{}", "{\"a\":{},\"b\":1}"},
             {"a", "[]", "{\"a\":[] ,\"b\":1}"},
             {"Endpoints[0].Status", "\"active\"",
              "{\"Endpoints\":[{\"X\":[{}],\"Status\":\"active\"}]}"}};

/* One path; an object's end is the edge of a page. */
static void run_path(const void *row)
{
    const struct path_row *r = (const struct path_row *)row;
    dms_json doc, v;
    int got;
    doc.len = strlen(r->doc);
    doc.text = check_guard_end(r->doc, doc.len);
    v.text = NULL;
    v.len = 0;
    CHECK(check_ok(r->doc, doc.len));
    doc.text = check_guard_end(r->doc, doc.len);
    got = dms_json_get(doc, r->path, &v);
    check_note("document %s", r->doc);
    CHECK(got == (r->want != NULL));
    CHECK(!got || dmsi_is(dmsi_slice_of(v.text, v.len), r->want));
    CHECK(got || v.text == NULL);
}

/* Paths of the table, and values that are none. */
static void test_get(void **state)
{
    dms_json none, v;
    (void)state;
    none.text = NULL;
    none.len = 0;
    check_table(paths, run_path);
    CHECK(!dms_json_get(none, "a", &v));
    CHECK(!dms_json_get(none, "", &v));
    none.text = "";
    CHECK(!dms_json_get(none, "a", &v));
    check_end();
}

/* Several members in one walk: the first of duplicates, whatever the order,
 * and nothing for those that are missing or stand deeper. */
static void test_members(void **state)
{
    static const char *const names[] = {"c", "a", "x", "b"};
    static const char text[] = "{\"b\":[{\"x\":0}],\"\\u0061\":1,\"a\":2,"
                               "\"c\" : \"}\" , \"b\":5}";
    dms_json doc, v[4];
    (void)state;
    doc.len = sizeof text - 1;
    doc.text = check_guard_end(text, doc.len);
    dmsi_json_members(doc, names, v, 4);
    CHECK(dmsi_is(dmsi_slice_of(v[0].text, v[0].len), "\"}\""));
    CHECK(dmsi_is(dmsi_slice_of(v[1].text, v[1].len), "1"));
    CHECK(v[2].text == NULL && v[2].len == 0);
    CHECK(dmsi_is(dmsi_slice_of(v[3].text, v[3].len), "[{\"x\":0}]"));
    doc.text = "[1]";
    doc.len = 3;
    dmsi_json_members(doc, names, v, 4);
    CHECK(!v[0].text && !v[1].text && !v[2].text && !v[3].text);
    check_end();
}

/* Arrays and their items, joined by bars. */
static const struct next_row {
    const char *doc;
    const char *want;
} nexts[] = {{"[]", ""},
             {"[ ]", ""},
             {"[1]", "1|"},
             {"[1,2,3]", "1|2|3|"},
             {"[ 1 , 2 ]", "1|2|"},
             {"[\"a,b\",\"]\"]", "\"a,b\"|\"]\"|"},
             {"[[1,2],{\"a\":[3]},[]]", "[1,2]|{\"a\":[3]}|[]|"},
             {"[null,true,-1e5]", "null|true|-1e5|"},
             {"[\"\\\"\",\"\\\\\"]", "\"\\\"\"|\"\\\\\"|"},
             {"{\"a\":1}", ""},
             {"1", ""},
             {"\"[1]\"", ""},
             {"", ""}};

/* One array. */
static void run_next(const void *row)
{
    const struct next_row *r = (const struct next_row *)row;
    char got[128] = "";
    dms_json doc, item;
    size_t at = 0, n = 0;
    doc.len = strlen(r->doc);
    doc.text = check_guard_end(r->doc, doc.len);
    while (dms_json_next(doc, &at, &item) && n + item.len + 2 < sizeof got) {
        memcpy(got + n, item.text, item.len);
        n += item.len;
        got[n++] = '|';
        got[n] = '\0';
    }
    CHECK_TEXT(got, r->want);
    CHECK(!dms_json_next(doc, &at, &item)); /* and stays there */
}

/* Arrays of the table. */
static void test_next(void **state)
{
    (void)state;
    check_table(nexts, run_next);
    check_end();
}

/* ---- strings ------------------------------------------------------------ */

/* A string and its text; NULL: not a C text. */
static const struct string_row {
    const char *doc;
    const char *want;
} strings[] = {{"\"\"", ""},
               {"\"abc\"", "abc"},
               {"\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\/\b\f\n\r\t"},
               {"\"\\u0041\\u00e9\\u20AC\"", "A\xC3\xA9\xE2\x82\xAC"},
               {"\"\\ud83d\\ude00\"", "\xF0\x9F\x98\x80"},
               {"\"\\uD800\\uDC00\"", "\xF0\x90\x80\x80"},
               {"\"\\uDBFF\\uDFFF\"", "\xF4\x8F\xBF\xBF"},
               {"\"\\ud83d\"", "\xEF\xBF\xBD"},
               {"\"\\ude00\"", "\xEF\xBF\xBD"},
               {"\"\\ud83dx\"", "\xEF\xBF\xBDx"},
               {"\"\\ud83d\\n\"", "\xEF\xBF\xBD\n"},
               {"\"\\ud83d\\u0041\"", "\xEF\xBF\xBD"
                                      "A"},
               {"\"\\ud83d\\ud83d\\ude00\"", "\xEF\xBF\xBD\xF0\x9F\x98\x80"},
               {"\"\\ude00\\ud83d\"", "\xEF\xBF\xBD\xEF\xBF\xBD"},
               {"\"\\ud83d\\ue000\"", "\xEF\xBF\xBD\xEE\x80\x80"},
               {"\"\\ud83d\\udbff\"", "\xEF\xBF\xBD\xEF\xBF\xBD"},
               {"\"\\ud7ff\\udc00\"", "\xED\x9F\xBF\xEF\xBF\xBD"},
               {"\"\\u0001\\u007f\\u0080\\u07ff\\u0800\\uffff\"",
                "\x01\x7F\xC2\x80\xDF\xBF\xE0\xA0\x80\xEF\xBF\xBF"},
               {"\"\xC3\xA9\xF0\x9F\x98\x80\"", "\xC3\xA9\xF0\x9F\x98\x80"},
               {"\"\\u0000\"", NULL},
               {"\"abc\\u0000def\"", NULL},
               {"1", NULL},
               {"null", NULL},
               {"[\"a\"]", NULL},
               {"", NULL},
               {"\"", NULL}};

/* One string into room of every size; the room ends at a page. */
static void run_string(const void *row)
{
    const struct string_row *r = (const struct string_row *)row;
    size_t want = r->want ? strlen(r->want) : (size_t)-1, size;
    char copy[128], fill[64];
    dms_json v;
    memset(fill, 'z', sizeof fill);
    v.text = copy;
    v.len = strlen(r->doc);
    memcpy(copy, r->doc, v.len);
    CHECK(dms_json_string(v, NULL, 0) == want);
    for (size = 1; size < 40; size++) {
        char *out = check_guard_end(fill, size);
        check_note("size %lu", (unsigned long)size);
        CHECK(dms_json_string(v, out, size) == want);
        if (r->want) {
            CHECK(strlen(out) == (want < size ? want : size - 1));
            CHECK(strncmp(out, r->want, strlen(out)) == 0);
        }
    }
    v.text = check_guard_end(r->doc, v.len);
    CHECK(dms_json_string(v, copy, sizeof copy) == want);
    if (r->want) {
        CHECK_TEXT(copy, r->want);
    }
}

/* Strings of the table. */
static void test_string(void **state)
{
    (void)state;
    check_table(strings, run_string);
    check_end();
}

/* ---- writing ------------------------------------------------------------ */

/* UTF-8 of a code point by plain arithmetic. */
static size_t encode(char out[4], unsigned long c)
{
    if (c < 0x80) {
        out[0] = (char)c;
        return 1;
    }
    if (c < 0x800) {
        out[0] = (char)(0xC0 + c / 64);
        out[1] = (char)(0x80 + c % 64);
        return 2;
    }
    if (c < 0x10000) {
        out[0] = (char)(0xE0 + c / 4096);
        out[1] = (char)(0x80 + c / 64 % 64);
        out[2] = (char)(0x80 + c % 64);
        return 3;
    }
    out[0] = (char)(0xF0 + c / 262144);
    out[1] = (char)(0x80 + c / 4096 % 64);
    out[2] = (char)(0x80 + c / 64 % 64);
    out[3] = (char)(0x80 + c % 64);
    return 4;
}

/* Reads a written string back: quotes, escapes of one letter, \u00XX. */
static size_t read_back(char *out, const char *p, size_t n)
{
    static const char letters[] = "\"\\/bfnrt", means[] = "\"\\/\b\f\n\r\t";
    size_t len = 0, i;
    for (i = 1; i + 1 < n; i++) {
        if (p[i] != '\\') {
            out[len++] = p[i];
        } else if (p[++i] == 'u') {
            out[len++] = (char)strtoul(p + i + 1, NULL, 16);
            i += 4;
        } else {
            out[len++] = means[strchr(letters, p[i]) - letters];
        }
    }
    return len;
}

/* Random texts of all classes of code points: what is written is JSON, and
 * reads back the same, by this file's reader and by dms.h's own. */
static void test_write(void **state)
{
    static const unsigned long edges[] = {
        1,      8,      9,      10,     12,     13,      31,      32,
        '"',    '\\',   '/',    0x7E,   0x7F,   0x80,    0x7FF,   0x800,
        0x2028, 0xD7FF, 0xE000, 0xFFFD, 0xFFFF, 0x10000, 0x1F600, 0x10FFFF};
    struct check_memory m = {0};
    dms_allocator a = check_allocator(&m);
    int round;
    (void)state;
    for (round = 0; round < 2000; round++) {
        char text[256], back[512];
        size_t n = 0, i, count = check_below(40);
        dmsi_buf b;
        dms_json v;
        memset(&b, 0, sizeof b);
        b.mem = &a;
        b.max = 10000;
        for (i = 0; i < count; i++) {
            unsigned long c = (unsigned long)check_below(0x10FFFF) + 1;
            if (check_below(2) || (c >= 0xD800 && c <= 0xDFFF)) {
                c = edges[check_below(CHECK_COUNT(edges))];
            }
            n += encode(text + n, c);
        }
        CHECK(dmsi_json_put(&b, dmsi_slice_of(check_guard_end(text, n), n)));
        CHECK(ref_ok(b.data, b.len));
        CHECK(read_back(back, b.data, b.len) == n && !memcmp(back, text, n));
        v.text = b.data;
        v.len = b.len;
        CHECK(dms_json_string(v, back, sizeof back) == n);
        CHECK(memcmp(back, text, n) == 0 && back[n] == '\0');
        dmsi_buf_free(&b);
    }
    check_memory_clean(&m);
    check_end();
}

/* Texts that are no UTF-8 are refused wherever the fault is. */
static void test_write_bad(void **state)
{
    static const char *const texts[] = {"\x80",
                                        "\xC3",
                                        "a\xC3",
                                        "\xC0\x80",
                                        "\xC1\xBF",
                                        "\xE0\x80\x80",
                                        "\xE0\x9F\xBF",
                                        "\xED\xA0\x80",
                                        "\xED\xBF\xBF",
                                        "\xE2\x82",
                                        "\xF0\x80\x80\x80",
                                        "\xF4\x90\x80\x80",
                                        "\xF5\x80\x80\x80",
                                        "\xF0\x9F\x98",
                                        "\xFF",
                                        "ok\xFE!",
                                        "\xC3(",
                                        "\xE9t\xE9"};
    size_t i;
    (void)state;
    for (i = 0; i < CHECK_COUNT(texts); i++) {
        char room[64];
        size_t n = strlen(texts[i]);
        dmsi_buf b;
        memset(&b, 0, sizeof b);
        b.data = room;
        b.cap = b.max = sizeof room;
        check_note("text %lu", (unsigned long)i);
        CHECK(
            !dmsi_json_put(&b, dmsi_slice_of(check_guard_end(texts[i], n), n)));
    }
    check_end();
}

/* ---- typed decoding ----------------------------------------------------- */

/* A client with nothing but a response on a watched allocator. */
struct decoder {
    dmsi_client client;
    struct check_memory memory;
    dms_allocator allocator;
    dms_error error;
    dms_task task;
};

/* Reads a task out of a document. */
static dms_status decode(struct decoder *d, const char *text, size_t n)
{
    dmsi_buf *b = &d->client.response;
    memset(d, 0, sizeof *d);
    memset(&d->task, 0x77, sizeof d->task);
    d->allocator = check_allocator(&d->memory);
    b->mem = &d->allocator;
    b->max = 1000000;
    dmsi_error_clear(&d->error);
    dmsi_put(b, text, n);
    return dmsi_shape_read(&d->client, &dmsi_shape_task, 0, n, &d->task,
                           &d->error);
}

/* Frees what decode took. */
static void decode_end(struct decoder *d)
{
    dmsi_buf_free(&d->client.response);
    check_memory_clean(&d->memory);
}

/* Every member, with escapes in names and values. */
static void test_task(void **state)
{
    static const char text[] =
        "{\"ReplicationTaskIdentifier\":\"id\",\"SourceEndpointArn\":\"s\","
        "\"TargetEndpointArn\":\"t\",\"ReplicationInstanceArn\":\"r\","
        "\"MigrationType\":\"full-load\","
        "\"TableMappings\":\"{\\\"rules\\\":[]}\","
        "\"ReplicationTaskSettings\":\"{\\n}\","
        "\"\\u0053tatus\":\"runn\\u0069ng\",\"LastFailureMessage\":\"\","
        "\"StopReason\":\"Stop Reason FULL_LOAD_ONLY_FINISHED\","
        "\"ReplicationTaskCreationDate\":1.767323045123E9,"
        "\"ReplicationTaskStartDate\":\"2026-01-02T03:04:05Z\","
        "\"CdcStartPosition\":\"c1\",\"CdcStopPosition\":\"c2\","
        "\"RecoveryCheckpoint\":\"\\ud83d\\ude00\","
        "\"ReplicationTaskArn\":\"arn\",\"TaskData\":\"d\","
        "\"TargetReplicationInstanceArn\":\"tr\",\"ReplicationTaskStats\":{"
        "\"FullLoadProgressPercent\":100,\"ElapsedTimeMillis\":9007199254740993"
        ",\"TablesLoaded\":5.0,\"TablesLoading\":0,\"TablesQueued\":1e2,"
        "\"TablesErrored\":-1,\"FreshStartDate\":1,\"StartDate\":2.5,"
        "\"StopDate\":\"3\",\"FullLoadStartDate\":4,"
        "\"FullLoadFinishDate\":5}}";
    static struct decoder d;
    const dms_task *t = &d.task;
    (void)state;
    CHECK(check_ok(text, sizeof text - 1));
    CHECK(decode(&d, text, sizeof text - 1) == DMS_OK);
    CHECK_TEXT(t->identifier, "id");
    CHECK_TEXT(t->source_endpoint_arn, "s");
    CHECK_TEXT(t->target_endpoint_arn, "t");
    CHECK_TEXT(t->replication_instance_arn, "r");
    CHECK_TEXT(t->migration_type, "full-load");
    CHECK_TEXT(t->table_mappings, "{\"rules\":[]}");
    CHECK_TEXT(t->settings, "{\n}");
    CHECK_TEXT(t->status, "running");
    CHECK_TEXT(t->last_failure_message, "");
    CHECK_TEXT(t->stop_reason, "Stop Reason FULL_LOAD_ONLY_FINISHED");
    CHECK_TEXT(t->cdc_start_position, "c1");
    CHECK_TEXT(t->cdc_stop_position, "c2");
    CHECK_TEXT(t->recovery_checkpoint, "\xF0\x9F\x98\x80");
    CHECK_TEXT(t->arn, "arn");
    CHECK_TEXT(t->task_data, "d");
    CHECK_TEXT(t->target_replication_instance_arn, "tr");
    CHECK(t->creation_ms == 1767323045123 && t->start_ms == 1767323045000);
    CHECK(t->state == DMS_TASK_RUNNING && t->has_stats == 1);
    CHECK(t->stats.full_load_progress_percent == 100);
    CHECK(t->stats.elapsed_ms == 9007199254740993);
    CHECK(t->stats.tables_loaded == 5 && t->stats.tables_loading == 0);
    CHECK(t->stats.tables_queued == 100 && t->stats.tables_errored == -1);
    CHECK(t->stats.fresh_start_ms == 1000 && t->stats.start_ms == 2500);
    CHECK(t->stats.stop_ms == 3000 && t->stats.full_load_start_ms == 4000);
    CHECK(t->stats.full_load_finish_ms == 5000);
    decode_end(&d);
    check_end();
}

/* An object, the status of reading it, and a word of the error or the value
 * of Status. */
static const struct task_row {
    const char *doc;
    dms_status status;
    const char *word;
} tasks[] = {
    {"{}", DMS_OK, NULL},
    {"{ }", DMS_OK, NULL},
    {"{\"Status\":\"ready\"}", DMS_OK, "ready"},
    {"{\"Status\":null}", DMS_OK, NULL},
    {"{\"Status\":\"a\",\"Status\":\"b\"}", DMS_OK, "a"},
    {"{\"Status\":null,\"Status\":\"b\"}", DMS_OK, NULL},
    {"{\"\\u0053tatus\":\"a\",\"Status\":\"b\"}", DMS_OK, "a"},
    {"{\"status\":\"a\"}", DMS_OK, NULL},
    {"{\"New\":{\"Status\":\"x\"},\"Status\":\"a\"}", DMS_OK, "a"},
    {"{\"New\":[{\"Status\":\"x\"}],\"Status\":\"a\"}", DMS_OK, "a"},
    {"{\"Status\":\"a\",\"New\":{\"Status\":5}}", DMS_OK, "a"},
    {"{\"New\":[[],{},[{}]],\"Status\":\"a\",\"Newer\":[]}", DMS_OK, "a"},
    {"{\"New\":\"Status\",\"Status\":\"a\"}", DMS_OK, "a"},
    {"{\"ReplicationTaskStats\":{\"Status\":5},\"Status\":\"a\"}", DMS_OK, "a"},
    {"{\"ReplicationTaskStats\":null,\"Status\":\"a\"}", DMS_OK, "a"},
    {"{\"ReplicationTaskStats\":{},\"Status\":\"a\"}", DMS_OK, "a"},
    {"{\"Status\":\"\"}", DMS_OK, ""},
    {"{\"Status\":5}", DMS_ERR_PROTOCOL, "Status"},
    {"{\"Status\":true}", DMS_ERR_PROTOCOL, "Status"},
    {"{\"Status\":{}}", DMS_ERR_PROTOCOL, "Status"},
    {"{\"Status\":[\"a\"]}", DMS_ERR_PROTOCOL, "Status"},
    {"{\"Status\":\"a\\u0000b\"}", DMS_ERR_PROTOCOL, "Status"},
    {"{\"ReplicationTaskCreationDate\":\"never\"}", DMS_ERR_PROTOCOL,
     "ReplicationTaskCreationDate"},
    {"{\"ReplicationTaskCreationDate\":true}", DMS_ERR_PROTOCOL,
     "ReplicationTaskCreationDate"},
    {"{\"ReplicationTaskCreationDate\":{}}", DMS_ERR_PROTOCOL,
     "ReplicationTaskCreationDate"},
    {"{\"ReplicationTaskCreationDate\":1e40}", DMS_ERR_PROTOCOL,
     "ReplicationTaskCreationDate"},
    {"{\"ReplicationTaskStats\":{\"TablesLoaded\":\"5\"}}", DMS_ERR_PROTOCOL,
     "TablesLoaded"},
    {"{\"ReplicationTaskStats\":{\"TablesLoaded\":1.5}}", DMS_ERR_PROTOCOL,
     "TablesLoaded"},
    {"{\"ReplicationTaskStats\":{\"TablesLoaded\":9223372036854775808}}",
     DMS_ERR_PROTOCOL, "TablesLoaded"},
    {"{\"ReplicationTaskStats\":{\"TablesLoaded\":false}}", DMS_ERR_PROTOCOL,
     "TablesLoaded"},
    {"{\"ReplicationTaskStats\":{\"TablesLoaded\":[5]}}", DMS_ERR_PROTOCOL,
     "TablesLoaded"},
    {"{\"ReplicationTaskStats\":{\"StopDate\":\"x\"}}", DMS_ERR_PROTOCOL,
     "StopDate"},
    {"{\"ReplicationTaskStats\":5}", DMS_ERR_PROTOCOL, "ReplicationTaskStats"},
    {"{\"ReplicationTaskStats\":[]}", DMS_ERR_PROTOCOL, "ReplicationTaskStats"},
    {"[]", DMS_ERR_PROTOCOL, "not an object"},
    {"\"Status\"", DMS_ERR_PROTOCOL, "not an object"},
    {"5", DMS_ERR_PROTOCOL, "not an object"},
    {"null", DMS_ERR_PROTOCOL, "not an object"}};

/* One of them. */
static void run_task(const void *row)
{
    const struct task_row *r = (const struct task_row *)row;
    static struct decoder d;
    CHECK(check_ok(r->doc, strlen(r->doc)));
    CHECK(decode(&d, r->doc, strlen(r->doc)) == r->status);
    if (r->status == DMS_OK) {
        CHECK_TEXT(d.task.status, r->word);
    } else {
        CHECK(strstr(d.error.message, r->word) != NULL);
    }
    decode_end(&d);
}

/* Tasks of the table. */
static void test_tasks(void **state)
{
    (void)state;
    check_table(tasks, run_task);
    check_end();
}

/* The first of duplicate statistics counts, null included; what was not sent
 * has its mark. */
static void test_stats(void **state)
{
    static const char twice[] =
        "{\"ReplicationTaskStats\":{\"TablesLoaded\":1,\"TablesLoaded\":2},"
        "\"ReplicationTaskStats\":{\"TablesLoaded\":3}}";
    static const char none_first[] =
        "{\"ReplicationTaskStats\":null,"
        "\"ReplicationTaskStats\":{\"TablesLoaded\":3}}";
    static struct decoder d;
    (void)state;
    CHECK(decode(&d, T(twice)) == DMS_OK);
    CHECK(d.task.has_stats && d.task.stats.tables_loaded == 1);
    CHECK(d.task.stats.tables_queued == -1 && d.task.stats.stop_ms == 0);
    decode_end(&d);
    CHECK(decode(&d, T(none_first)) == DMS_OK);
    CHECK(!d.task.has_stats && d.task.stats.tables_loaded == -1);
    decode_end(&d);
    check_end();
}

/* Statuses and the numbers they become. */
static void test_states(void **state)
{
    static const struct {
        const char *text;
        dms_task_state state;
    } rows[] = {{"creating", DMS_TASK_CREATING},
                {"ready", DMS_TASK_READY},
                {"starting", DMS_TASK_STARTING},
                {"running", DMS_TASK_RUNNING},
                {"stopping", DMS_TASK_STOPPING},
                {"stopped", DMS_TASK_STOPPED},
                {"modifying", DMS_TASK_MODIFYING},
                {"testing", DMS_TASK_TESTING},
                {"moving", DMS_TASK_MOVING},
                {"failed", DMS_TASK_FAILED},
                {"failed-move", DMS_TASK_FAILED_MOVE},
                {"deleting", DMS_TASK_DELETING},
                {"", DMS_TASK_UNKNOWN},
                {"frozen", DMS_TASK_UNKNOWN},
                {NULL, DMS_TASK_UNKNOWN}};
    size_t i;
    (void)state;
    for (i = 0; i < CHECK_COUNT(rows); i++) {
        check_note("%s", rows[i].text ? rows[i].text : "(NULL)");
        CHECK(dmsi_state_of(rows[i].text) == rows[i].state);
    }
    check_end();
}

/* Random documents that are JSON objects: always read or refused, and every
 * allocation may fail. */
static void test_task_random(void **state)
{
    static struct decoder d;
    int round;
    (void)state;
    for (round = 0; round < 20000; round++) {
        const char *from = tasks[check_below(CHECK_COUNT(tasks))].doc;
        char text[256];
        size_t n = strlen(from), hits = 1 + check_below(4);
        memcpy(text, from, n + 1);
        while (hits-- > 0) {
            text[check_below(n)] = "{}[]\",:\\nu05 aS\xC3"[check_below(17)];
        }
        if (!check_ok(text, n)) {
            continue;
        }
        check_now.row = text;
        check_now.in_row = 0;
        if (text[0] != ' ' && text[0] != '\n') {
            dms_status s = decode(&d, text, n);
            CHECK(s == DMS_OK || s == DMS_ERR_PROTOCOL);
            decode_end(&d);
        }
    }
    check_end();
}

/* The memory for tokens is refused: an error, not a crash. */
static void test_task_memory(void **state)
{
    static struct decoder d;
    char text[3000];
    size_t n = 0;
    (void)state;
    n += (size_t)sprintf(text, "{\"Status\":\"a\",\"x\":[0");
    while (n < 2000) {
        text[n++] = ',';
        text[n++] = '0';
    }
    n += (size_t)sprintf(text + n, "]}");
    CHECK(decode(&d, text, n) == DMS_OK);
    d.client.response.max = d.client.response.len + 100;
    dmsi_buf_free(&d.client.response);
    dmsi_put(&d.client.response, text, n);
    CHECK(dmsi_shape_read(&d.client, &dmsi_shape_task, 0, n, &d.task,
                          &d.error) == DMS_ERR_LIMIT);
    decode_end(&d);
    memset(&d, 0, sizeof d);
    d.allocator = check_allocator(&d.memory);
    d.memory.fail_at = 2;
    d.client.response.mem = &d.allocator;
    d.client.response.max = 1000000;
    dmsi_put(&d.client.response, text, n);
    CHECK(dmsi_shape_read(&d.client, &dmsi_shape_task, 0, n, &d.task,
                          &d.error) == DMS_ERR_MEMORY);
    decode_end(&d);
    check_end();
}

/* A value, and what each reader makes of it; a NULL or a NaN: nothing. */
static const struct reader_row {
    const char *text;
    dms_json_kind kind;
    const char *number; /* as a program of C reads it; NULL: none */
    int truth;          /* -1: none */
    int has_time;
    int64_t ms;
} reader_rows[] = {
    {"", DMS_JSON_NONE, NULL, -1, 0, 0},
    {"null", DMS_JSON_NULL, NULL, -1, 0, 0},
    {"true", DMS_JSON_BOOL, NULL, 1, 0, 0},
    {"false", DMS_JSON_BOOL, NULL, 0, 0, 0},
    {"[1]", DMS_JSON_ARRAY, NULL, -1, 0, 0},
    {"{\"a\":1}", DMS_JSON_OBJECT, NULL, -1, 0, 0},
    {"\"\"", DMS_JSON_STRING, NULL, -1, 0, 0},
    {"\"1\"", DMS_JSON_STRING, NULL, -1, 1, 1000},
    {"\"2026-01-02T03:04:05.678Z\"", DMS_JSON_STRING, NULL, -1, 1,
     1767323045678},
    {"\"2026-01-02T03:04:05.678999+01:00\"", DMS_JSON_STRING, NULL, -1, 1,
     1767319445678},
    {"\"1969-12-31T23:59:59.9995Z\"", DMS_JSON_STRING, NULL, -1, 1, -1},
    {"\"Fri, 02 Jan 2026 03:04:05 GMT\"", DMS_JSON_STRING, NULL, -1, 1,
     1767323045000},
    {"\"soon\"", DMS_JSON_STRING, NULL, -1, 0, 0},
    {"0", DMS_JSON_NUMBER, "0", -1, 1, 0},
    {"-0", DMS_JSON_NUMBER, "-0", -1, 1, 0},
    {"-1", DMS_JSON_NUMBER, "-1", -1, 1, -1000},
    {"1.7673230455E9", DMS_JSON_NUMBER, "1767323045.5", -1, 1, 1767323045500},
    {"0.1", DMS_JSON_NUMBER, "0.1", -1, 1, 100},
    {"1.234e-7", DMS_JSON_NUMBER, "1.234e-7", -1, 1, 0},
    {"123456789012345", DMS_JSON_NUMBER, "123456789012345", -1, 1,
     123456789012345000},
    {"9007199254740991e7", DMS_JSON_NUMBER, "9007199254740991e7", -1, 0, 0},
    {"1e22", DMS_JSON_NUMBER, "1e22", -1, 0, 0},
    {"125e-22", DMS_JSON_NUMBER, "125e-22", -1, 1, 0},
    {"1e308", DMS_JSON_NUMBER, "1e308", -1, 0, 0},
    {"1e309", DMS_JSON_NUMBER, NULL, -1, 0, 0},
    {"1e999999999999", DMS_JSON_NUMBER, NULL, -1, 0, 0},
    {"1e-400", DMS_JSON_NUMBER, "0", -1, 1, 0},
    {"1e-999999999999", DMS_JSON_NUMBER, "0", -1, 1, 0},
    {"0e999999999999", DMS_JSON_NUMBER, "0", -1, 1, 0}};

/* One value, at the end of the world. */
static void reader_row(const void *data)
{
    const struct reader_row *r = (const struct reader_row *)data;
    dms_json j;
    double number = 77;
    int truth = 77;
    int64_t ms = 77;
    j.len = strlen(r->text);
    j.text = check_guard_end(r->text, j.len);
    CHECK(dms_json_type(j) == r->kind);
    CHECK(dms_json_double(j, &number) == (r->number != NULL));
    if (r->number) {
        double want = strtod(r->number, NULL), off = number / want - 1;
        CHECK(number == want || (want > 1e300 && off < 1e-14 && off > -1e-14));
    } else {
        CHECK(number == 77);
    }
    CHECK(dms_json_bool(j, &truth) == (r->truth >= 0));
    CHECK(truth == (r->truth < 0 ? 77 : r->truth));
    CHECK(dms_json_time(j, &ms) == r->has_time);
    CHECK(ms == (r->has_time ? r->ms : 77));
}

/* Every reader on every kind of value. */
static void test_readers(void **state)
{
    (void)state;
    check_table(reader_rows, reader_row);
    check_end();
}

/* Doubles of up to 15 digits and small powers are what C makes of them. */
static void test_doubles(void **state)
{
    char text[60];
    int i;
    (void)state;
    for (i = 0; i < 100000; i++) {
        double number = 0;
        dms_json j;
        long long digits = (long long)(check_random() % 1000000000000000u);
        (void)snprintf(text, sizeof text, "%s%llde%d", i % 2 ? "-" : "", digits,
                       (int)check_below(45) - 22);
        check_note("%s", text);
        j.text = text;
        j.len = strlen(text);
        CHECK(dms_json_double(j, &number) && number == strtod(text, NULL));
    }
    check_end();
}

/* Members come in the order of the text, with their names as strings. */
static void test_next_member(void **state)
{
    static const char text[] =
        "{ \"a\" : 1 ,\"b\\u0022\":[2,{}],\"\":{\"x\":3},\"a\":null }";
    static const char *const want[] = {"a", "1",         "b\"", "[2,{}]",
                                       "",  "{\"x\":3}", "a",   "null"};
    dms_json j, name, value;
    size_t at = 0, i;
    char key[8];
    (void)state;
    j.len = strlen(text);
    j.text = check_guard_end(text, j.len);
    for (i = 0; dms_json_next_member(j, &at, &name, &value); i += 2) {
        if (CHECK_OK(i < CHECK_COUNT(want))) {
            CHECK(dms_json_string(name, key, sizeof key) == strlen(want[i]));
            CHECK_TEXT(key, want[i]);
            CHECK(value.len == strlen(want[i + 1]) &&
                  memcmp(value.text, want[i + 1], value.len) == 0);
        }
    }
    CHECK(i == CHECK_COUNT(want));
    CHECK(!dms_json_next_member(j, &at, &name, &value));
    at = 0;
    CHECK(dms_json_next(value, &at, &value) == 0);
    CHECK(!dms_json_next_member(value, &at, &name, &value));
    j.text = "{ }";
    j.len = 3;
    CHECK(!dms_json_next_member(j, &at, &name, &value));
    check_end();
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_good),        cmocka_unit_test(test_bad),
        cmocka_unit_test(test_mutated),     cmocka_unit_test(test_utf8),
        cmocka_unit_test(test_depth),       cmocka_unit_test(test_int),
        cmocka_unit_test(test_time),        cmocka_unit_test(test_get),
        cmocka_unit_test(test_members),     cmocka_unit_test(test_next),
        cmocka_unit_test(test_string),      cmocka_unit_test(test_write),
        cmocka_unit_test(test_write_bad),   cmocka_unit_test(test_task),
        cmocka_unit_test(test_tasks),       cmocka_unit_test(test_stats),
        cmocka_unit_test(test_states),      cmocka_unit_test(test_task_random),
        cmocka_unit_test(test_task_memory), cmocka_unit_test(test_readers),
        cmocka_unit_test(test_doubles),     cmocka_unit_test(test_next_member)};
    return check_main(tests);
}
