/* The YAML of --cli-input-yaml and Base64: examples/dms_yaml_input.h and
 * examples/dms_base64.h.
 *
 * What texts mean was computed with ruamel.yaml, which the aws command reads
 * YAML with, and with Python's base64. Every input stands before a page that
 * cannot be read, whole, cut after each byte, and with each byte replaced. */

#define _DEFAULT_SOURCE

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "../examples/dms_yaml_input.h"

#define LENGTH(array) (sizeof(array) / sizeof((array)[0]))

/* ---- inputs before a page that cannot be read --------------------------- */

/* The byte after the largest input; reading it ends the test. */
static char *guard;

/* Maps a page of inputs and the forbidden one after it. */
static int map_guard(void **state)
{
    size_t page = (size_t)sysconf(_SC_PAGESIZE);
    char *pages = (char *)mmap(NULL, 2 * page, PROT_READ | PROT_WRITE,
                               MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

    (void)state;
    if (pages == MAP_FAILED || mprotect(pages + page, page, PROT_NONE) != 0)
        return -1;
    guard = pages + page;
    return 0;
}

/* The same bytes, ending right before the forbidden page. */
static struct slice guarded(const char *data, size_t len)
{
    struct slice slice;

    memcpy(guard - len, data, len);
    slice.data = guard - len;
    slice.len = len;
    return slice;
}

/* Parses len bytes as YAML; the value as JSON, or the message, is in *out. 1
 * when they were well formed. */
static int parse(struct arena *arena, const char *data, size_t len,
                 struct text *out)
{
    struct value *value;

    out->arena = arena;
    value = yaml_parse(arena, guarded(data, len), out);
    if (value)
        json_write(out, value, 0, 0);
    return value != NULL;
}

/* ---- vectors ------------------------------------------------------------ */

/* Texts and what they mean. */
static const struct {
    const char *text;
    const char *json;
} good[] = {
    {"a: b\nc: d\n", "{\"a\": \"b\", \"c\": \"d\"}"},
    {"a:\n  b: c\n  d: [1, 2, {x: y}]\n",
     "{\"a\": {\"b\": \"c\", \"d\": [1, 2, {\"x\": \"y\"}]}}"},
    {"- a\n- b: c\n  d: e\n-\n  f\n",
     "[\"a\", {\"b\": \"c\", \"d\": \"e\"}, \"f\"]"},
    {"a:\n- b\n- c\nd: |\n  line\n    more\n\n  end\n\ne: x\n",
     "{\"a\": [\"b\", \"c\"], \"d\": \"line\\n  more\\n\\nend\\n\", \"e\": "
     "\"x\"}"},
    {"{\"a\": [1, 2.5, true, null, \"x\\ny\"], \"b\": {}}\n",
     "{\"a\": [1, 2.5, true, null, \"x\\ny\"], \"b\": {}}"},
    {"a: \"q\\\"uo\\u00e9\\x41\\t\\/\"\nb: 'it''s # '\n",
     "{\"a\": \"q\\\"uo\xC3\xA9"
     "A\\t/\", \"b\": \"it's # \"}"},
    {"# c\n---\na: 1 # x\nb: ~\n...\n", "{\"a\": 1, \"b\": null}"},
    {"a: !!binary YWI=\n", "{\"a\": \"ab\"}"},
    {"Filters:\n- Name: ''  # [REQUIRED]\n  Values: # [REQUIRED]\n  - "
     "''\nMarker: ''\n",
     "{\"Filters\": [{\"Name\": \"\", \"Values\": [\"\"]}], \"Marker\": \"\"}"},
    {"a: 0x1F\nb: -5\nc: 1e3\nd: 010\ne: 1_000\nf: 0o17\ng: 0b11\nh: .5\ni: "
     "1.\nj: +7\nk: 1.5E-3\n",
     "{\"a\": 31, \"b\": -5, \"c\": 1000.0, \"d\": 10, \"e\": 1000, \"f\": 15, "
     "\"g\": 3, \"h\": 0.5, \"i\": 1.0, \"j\": 7, \"k\": 0.0015}"},
    {"a: |-\n  x\n  y\nb: |+\n  z\n\nc: |\n  no newline",
     "{\"a\": \"x\\ny\", \"b\": \"z\\n\\n\", \"c\": \"no newline\"}"},
    {"a: [\n  1,\n  # c\n  2, ]\nb: {c: d,\n e: f, g: }\n",
     "{\"a\": [1, 2], \"b\": {\"c\": \"d\", \"e\": \"f\", \"g\": null}}"},
    {"- - a\n  - b\n- - c\n-\n- {}\n", "[[\"a\", \"b\"], [\"c\"], null, {}]"},
    {"a: b:c\nd: e#f\ng: -1\nh: x y  z\n",
     "{\"a\": \"b:c\", \"d\": \"e#f\", \"g\": -1, \"h\": \"x y  z\"}"},
    {"a: no\nb: True\nc: Null\nd: nULL\ne: FALSE\nf: tRue\ng:\nh: \"\"\n",
     "{\"a\": \"no\", \"b\": true, \"c\": null, \"d\": \"nULL\", \"e\": false, "
     "\"f\": \"tRue\", \"g\": null, \"h\": \"\"}"},
    {"a: |\n\n  x\n\n", "{\"a\": \"\\nx\\n\"}"},
    {"a: b\r\nc:\r\n - d\r\n", "{\"a\": \"b\", \"c\": [\"d\"]}"},
    {"a:\n   b: 1\n   c:\n    - 1\n    -   x: 1\n        y: 2\n    - - 3\n",
     "{\"a\": {\"b\": 1, \"c\": [1, {\"x\": 1, \"y\": 2}, [3]]}}"},
    {"'a b': 1\n\"c\": 2\nd e: 3\n", "{\"a b\": 1, \"c\": 2, \"d e\": 3}"},
    {"x", "\"x\""},
    {"\"\\N\\_\\L\\P\"", "\"\xC2\x85\xC2\xA0\xE2\x80\xA8\xE2\x80\xA9\""},
    {"[]", "[]"},
    {"\"\\U0001F600\"", "\"\xF0\x9F\x98\x80\""},
    {"", "null"},
    {"# only a comment\n", "null"},
    {"--- {a: b}\n", "{\"a\": \"b\"}"},
    {"a: 0x\nb: 1e\nc: 1_\nd: _1\ne: 0o8\nf: 12:30\ng: 1.2.3\nh: 0b2\ni: .\nj: "
     "+\n",
     "{\"a\": \"0x\", \"b\": \"1e\", \"c\": 1, \"d\": \"_1\", \"e\": \"0o8\", "
     "\"f\": \"12:30\", \"g\": \"1.2.3\", \"h\": \"0b2\", \"i\": \".\", \"j\": "
     "\"+\"}"},
    {"a: http://x/?a=b&c=d\nb: '{\"rules\": []}'\nc: x]y\n",
     "{\"a\": \"http://x/?a=b&c=d\", \"b\": \"{\\\"rules\\\": []}\", \"c\": "
     "\"x]y\"}"},
    {"Tags:\n- Key: k\n  Value: v\n- {Key: k2, Value: \"v, 2\"}\n",
     "{\"Tags\": [{\"Key\": \"k\", \"Value\": \"v\"}, {\"Key\": \"k2\", "
     "\"Value\": \"v, 2\"}]}"},
};

/* Texts that are no YAML, or more of it than is read, and what is said. */
static const struct {
    const char *text;
    const char *message;
} bad[] = {
    {"a: &x b", "line 1: anchors and aliases are not supported"},
    {"a: *x", "line 1: anchors and aliases are not supported"},
    {"a: !!str 5", "line 1: tags other than !!binary are not supported"},
    {"a: !x 5", "line 1: tags other than !!binary are not supported"},
    {"? a\n: b", "line 1: keys that are no scalars are not supported"},
    {"%YAML 1.2\n---\na: b", "line 1: directives are not supported"},
    {"a: >\n  b", "line 1: a block of this form is not supported here"},
    {"a: |2\n  b", "line 1: a block of this form is not supported"},
    {"<<: {a: b}", "line 1: merge keys are not supported"},
    {"a: b\n---\nc: d", "line 2: more than one document is not supported"},
    {"... \na: b", "line 1: more than one document is not supported"},
    {"a: b\n  c", "line 2: indented too far, or a scalar has a second line"},
    {"a: \"b\nc\"", "line 1: a quoted scalar that does not end on its line"},
    {"a: 'b", "line 1: a quoted scalar that does not end on its line"},
    {"a: \"\\q\"", "line 1: an unknown escape"},
    {"a: \"\\ud800\"", "line 1: an escape that is no character"},
    {"a: \"\\x4\"", "line 1: an escape that is no character"},
    {"a: 1\nb: 2\na: 3", "line 3: a key is given twice"},
    {"{a: 1, a: 2}", "line 1: a key is given twice"},
    {"a: b: c", "line 1: a collection cannot begin here"},
    {"a: - b", "line 1: a collection cannot begin here"},
    {"a: \"b\" c", "line 1: something follows a value on its line"},
    {"a: [b]c", "line 1: something follows a value on its line"},
    {"a: [b c", "line 1: a comma or bracket is missing"},
    {"a: [b: c]", "line 1: a comma or bracket is missing"},
    {"a: {b}", "line 1: a colon is missing, or a scalar has a second line"},
    {"a: {b:[]}", "line 1: a blank is missing behind a colon"},
    {"a: [, b]", "line 1: an item is missing"},
    {"a: @b", "line 1: this character begins no scalar"},
    {"a: b\n\tc: d", "line 2: a tab outside of quotes"},
    {"a:\tb", "line 1: a tab outside of quotes"},
    {"a: b\n c: d", "line 2: indented too far, or a scalar has a second line"},
    {"a:\n  b: c\n d: e",
     "line 3: indented too far, or a scalar has a second line"},
    {"- a\nb: c", "line 2: indented too far, or a scalar has a second line"},
    {"a: b\nc", "line 2: a colon is missing, or a scalar has a second line"},
    {": b", "line 1: a key is missing"},
    {"a: !!binary Y", "line 1: !!binary without Base64 after it"},
    {"a: !!binary []", "line 1: this character begins no scalar"},
    {"a: |\n    \n  b", "line 3: an empty line is indented too far"},
    {"a: \x01", "line 1: not a text in UTF-8, or control characters in it"},
    {"a: \xC2\x85", "line 1: not a text in UTF-8, or control characters in it"},
    {"a: '\xE2\x80\xA8'",
     "line 1: not a text in UTF-8, or control characters in it"},
    {"a: \xFF", "line 1: not a text in UTF-8, or control characters in it"},
    {"a: b\rc", "line 1: not a text in UTF-8, or control characters in it"},
};

/* Base64, and the bytes that it stands for; NULL when it is wrong. */
static const struct {
    const char *text;
    const char *bytes;
} base64[] = {
    {"YQ==", "a"},      {"YWI=", "ab"},    {"YWJj", "abc"},      {"", ""},
    {"*", ""},          {"Y Q = =", "a"},  {"YQ", NULL},         {"Y", NULL},
    {"YWJjZA", NULL},   {"YQ==YQ==", "a"}, {"Y=Q==", "a"},       {"=YQ==", "a"},
    {"YQ=x=", "a\x0C"}, {"YWI", NULL},     {"YW==I=", "a"},      {"====", ""},
    {"YWJj=", "abc"},   {"YQ=", NULL},     {"/+8=", "\xFF\xEF"},
};

/* ---- tests -------------------------------------------------------------- */

/* What is well formed means what the aws command makes of it. */
static void test_good(void **state)
{
    size_t i;

    (void)state;
    for (i = 0; i < LENGTH(good); i++) {
        struct arena arena = {0};
        struct text out = {0};

        assert_true(parse(&arena, good[i].text, strlen(good[i].text), &out));
        assert_string_equal(text_str(&out), good[i].json);
        arena_free(&arena);
    }
}

/* What JSON says, YAML says too; the two readers agree on it. */
static void test_json(void **state)
{
    size_t i;

    (void)state;
    for (i = 0; i < LENGTH(good); i++) {
        struct arena arena = {0};
        struct text first = {0}, second = {0};
        struct value *json, *yaml, copy = {0};

        if (!yamlin_is_text(slice_of(good[i].json)))
            continue; /* the end of a line to YAML 1.1 in it */
        first.arena = second.arena = &arena;
        json = json_parse(&arena, slice_of(good[i].json), &first);
        yaml = yaml_parse(&arena, slice_of(good[i].json), &first);
        assert_non_null(json);
        assert_non_null(yaml);
        assert_string_equal(python_type(yaml), python_type(json));
        assert_int_equal(value_count(yaml), value_count(json));
        value_become(&copy, yaml);
        python_repr(&first, json);
        python_repr(&second, &copy);
        assert_string_equal(text_str(&second), text_str(&first));
        arena_free(&arena);
    }
}

/* Everything else is refused, with the line and the reason. */
static void test_bad(void **state)
{
    size_t i;

    (void)state;
    for (i = 0; i < LENGTH(bad); i++) {
        struct arena arena = {0};
        struct text out = {0};

        assert_false(parse(&arena, bad[i].text, strlen(bad[i].text), &out));
        assert_string_equal(text_str(&out), bad[i].message);
        arena_free(&arena);
    }
}

/* Parses a text cut after each byte, and with each byte replaced by each of
 * those that mean something: any end will do, but an end there must be. */
static void torture(const char *text)
{
    static const char bytes[] = ":-,[]{}\"'#|!&\\ \t\n\r\x01\xC3\xFF";
    char changed[256];
    size_t len = strlen(text), i, j;

    assert_true(len < sizeof changed);
    for (i = 0; i <= len; i++) {
        struct arena arena = {0};
        struct text out = {0};

        parse(&arena, text, i, &out);
        assert_true(out.len > 0);
        parse(&arena, text + i, len - i, &out);
        arena_free(&arena);
    }
    for (i = 0; i < len; i++)
        for (j = 0; j < sizeof bytes; j++) {
            struct arena arena = {0};
            struct text out = {0};

            memcpy(changed, text, len);
            changed[i] = bytes[j];
            parse(&arena, changed, len, &out);
            assert_true(out.len > 0);
            arena_free(&arena);
        }
}

/* No input makes the parser read beyond it or run for ever. */
static void test_torture(void **state)
{
    size_t i;

    (void)state;
    for (i = 0; i < LENGTH(good); i++)
        torture(good[i].text);
    for (i = 0; i < LENGTH(bad); i++)
        torture(bad[i].text);
}

/* Deep nesting is refused before the stack ends, in each style. */
static void test_depth(void **state)
{
    static const char *const styles[] = {"[", "- ", "{a: ", "- [", "a: ["};
    char deep[2001];
    size_t i, j;

    (void)state;
    for (i = 0; i < LENGTH(styles); i++) {
        struct arena arena = {0};
        struct text out = {0};
        size_t len = strlen(styles[i]);

        for (j = 0; j + len < sizeof deep; j += len)
            memcpy(deep + j, styles[i], len);
        assert_false(parse(&arena, deep, j, &out));
        if (i < 3)
            assert_string_equal(text_str(&out), "line 1: nested too deeply");
        arena_free(&arena);
    }
}

/* Base64 is read as Python reads it, and written back. */
static void test_base64(void **state)
{
    size_t i;

    (void)state;
    for (i = 0; i < LENGTH(base64); i++) {
        struct arena arena = {0};
        struct text out = {0}, again = {0};
        size_t len = strlen(base64[i].text);

        out.arena = again.arena = &arena;
        if (!base64[i].bytes) {
            assert_false(base64_read(&out, guarded(base64[i].text, len)));
            arena_free(&arena);
            continue;
        }
        assert_true(base64_read(&out, guarded(base64[i].text, len)));
        assert_string_equal(text_str(&out), base64[i].bytes);
        base64_write(&again, text_str(&out), out.len);
        out.len = 0;
        assert_true(base64_read(&out, slice_of(text_str(&again))));
        assert_string_equal(text_str(&out), base64[i].bytes);
        arena_free(&arena);
    }
}

/* Bytes in Base64 are marked as such: no option decodes them again. */
static void test_binary(void **state)
{
    struct arena arena = {0};
    struct text why = {0};
    struct value *value;

    (void)state;
    why.arena = &arena;
    value = yaml_parse(&arena, slice_of("{a: !!binary /wA=, b: x}"), &why);
    assert_non_null(value);
    assert_int_equal(value_member(value, "a")->truth, 1);
    assert_int_equal(value_member(value, "a")->text.len, 2);
    assert_memory_equal(value_member(value, "a")->text.data, "\xFF\0", 2);
    assert_int_equal(value_member(value, "b")->truth, 0);
    arena_free(&arena);
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_good),    cmocka_unit_test(test_bad),
        cmocka_unit_test(test_torture), cmocka_unit_test(test_depth),
        cmocka_unit_test(test_base64),  cmocka_unit_test(test_binary),
        cmocka_unit_test(test_json),
    };

    return cmocka_run_group_tests(tests, map_guard, NULL);
}
