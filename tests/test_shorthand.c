/* The shorthand of aws command lines and the JSON values of the command:
 * examples/dms_shorthand.h and examples/dms_value.h.
 *
 * Expected results were computed with the parser of the aws command, version
 * 2, and with Python's json module. Every input stands before a page that
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

#include "../examples/dms_shorthand.h"
#include "../examples/dms_value.h"

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

/* What a file has in these tests: the name of it, unless it is "missing". */
static int load(void *ctx, struct slice *text, struct text *why)
{
    static const char prefix[] = "file://";

    (void)ctx;
    if (text->len < 7 || memcmp(text->data, prefix, 7) != 0)
        return 1;
    text->data += 7;
    text->len -= 7;
    if (slice_is(*text, "missing"))
        text_puts(why, "no such file");
    return why->len == 0;
}

/* Parses len bytes as shorthand; the result or the message is in *out. 1 when
 * they were well formed. */
static int parse(struct arena *arena, const char *data, size_t len,
                 struct text *out)
{
    struct value *value;

    out->arena = arena;
    value = shorthand_parse(arena, guarded(data, len), load, NULL, out);
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
    {"a=b,c=d", "{\"a\": \"b\", \"c\": \"d\"}"},
    {"a=1,b", "{\"a\": [\"1\", \"b\"]}"},
    {"a=1,b,c=2", "{\"a\": [\"1\", \"b\"], \"c\": \"2\"}"},
    {"a=b=c", "{\"a\": \"b=c\"}"},
    {"a=", "{\"a\": \"\"}"},
    {"a=,b=", "{\"a\": \"\", \"b\": \"\"}"},
    {"=x", "{\"\": \"x\"}"},
    {"a=[1,2,]", "{\"a\": [\"1\", \"2\"]}"},
    {"a={b=c,b=d}", "{\"a\": {\"b\": \"d\"}}"},
    {"a={b=[1,2],c={d=e}}",
     "{\"a\": {\"b\": [\"1\", \"2\"], \"c\": {\"d\": \"e\"}}}"},
    {"a=\"x,y\",b='it\\'s'", "{\"a\": \"x,y\", \"b\": \"it's\"}"},
    {"a=x\\,y,z", "{\"a\": [\"x,y\", \"z\"]}"},
    {"a = b , c = d", "{\"a\": \"b\", \"c\": \"d\"}"},
    {"a=b c=d", "{\"a\": \"b c=d\"}"},
    {"a=1,\"q r\",3", "{\"a\": [\"1\", \"q r\", \"3\"]}"},
    {"a=b,c]", "{\"a\": [\"b\", \"c]\"]}"},
    {"a=[{b=c},{b=d}]", "{\"a\": [{\"b\": \"c\"}, {\"b\": \"d\"}]}"},
    {"a=@x", "{\"a\": \"@x\"}"},
    {"a@=plain", "{\"a\": \"plain\"}"},
    {"a=\"x\\\\y\\\"z\\n\"", "{\"a\": \"x\\\\y\\\"z\\\\n\"}"},
    {"Name=replication-task-arn,Values=a,b",
     "{\"Name\": \"replication-task-arn\", \"Values\": [\"a\", \"b\"]}"},
    {"a=\"C:\\dir\\\"", "{\"a\": \"C:\\\\dir\\\\\"}"},
    {"a=[]", "{\"a\": []}"},
    {"a={}", "{\"a\": {}}"},
    {"a=[[1,2],[3]]", "{\"a\": [[\"1\", \"2\"], [\"3\"]]}"},
    {"a=[x=y]", "{\"a\": [\"x=y\"]}"},
    {"a=\xC3\xA9,\xF0\x9F\x98\x80", "{\"a\": [\"\xC3\xA9\", "
                                    "\"\xF0\x9F\x98\x80\"]}"},
    {"a@=file://f,b@ = file://g", "{\"a\": \"f\", \"b\": \"g\"}"},
    {"a@=file://f,h,b=file://g",
     "{\"a\": [\"f\", \"h\"], \"b\": \"file://g\"}"},
    {"a@=[file://f,{b=file://g}],c=file://h",
     "{\"a\": [\"f\", {\"b\": \"g\"}], \"c\": \"file://h\"}"},
    {"a=x ,\ty\n, z =1", "{\"a\": [\"x\", \"y\"], \"z\": \"1\"}"},
};

/* Texts and what is wrong with them. */
static const struct {
    const char *text;
    const char *message;
} bad[] = {
    {"a=b]", "Expected: ',', received: ']' for input:\n a=b]\n   ^"},
    {"a=\"x\"y", "Expected: ',', received: 'y' for input:\n a=\"x\"y\n     ^"},
    {"a=b,", "Expected: '<second>', received: '<none>' for input:\n a=b,\n"
             "    ^"},
    {"a", "Expected: '=', received: 'EOF' for input:\n a\n ^"},
    {"", "Expected: '=', received: 'EOF' for input:\n \n^"},
    {"a=b,a=c",
     "Second instance of key \"a\" encountered for input:\na=b,a=c\n    ^\n"
     "This is often because there is a preceding \",\" instead of a space."},
    {"a=\"x", "Expected: '<double quoted>', received: '<none>' for input:\n "
              "a=\"x\n  ^"},
    {"a='x", "Expected: '<singled quoted>', received: '<none>' for input:\n "
             "a='x\n  ^"},
    {"a=[1", "Expected: ',', received: 'EOF' for input:\n a=[1\n    ^"},
    {"a={b", "Expected: '=', received: 'EOF' for input:\n a={b\n    ^"},
    {"a=1,\nb==2\nc",
     "Expected: ',', received: '=' for input:\n a=1,\nb==2\n  ^\nc"},
    {"a\xC3\xA9=1", "Expected: '=', received: '\xC3\xA9' for input:\n "
                    "a\xC3\xA9=1\n ^"},
    {"a=\xC3\xA9]", "Expected: ',', received: ']' for input:\n "
                    "a=\xC3\xA9]\n   ^"},
    {"a@=file://missing", "no such file"},
    {"a@=1,file://missing,b=2", "no such file"},
};

/* JSON that Python refuses, and how. */
static const struct {
    const char *text;
    const char *message;
} bad_json[] = {
    {"", "Expecting value: line 1 column 1 (char 0)"},
    {"[", "Expecting value: line 1 column 2 (char 1)"},
    {"[1,]", "Expecting value: line 1 column 4 (char 3)"},
    {"[1 2]", "Expecting ',' delimiter: line 1 column 4 (char 3)"},
    {"{", "Expecting property name enclosed in double quotes: line 1 column 2 "
          "(char 1)"},
    {"{\"a\":1,}", "Expecting property name enclosed in double quotes: line 1 "
                   "column 8 (char 7)"},
    {"{\"a\" 1}", "Expecting ':' delimiter: line 1 column 6 (char 5)"},
    {"{\"a\":\n}", "Expecting value: line 2 column 1 (char 6)"},
    {"1 2", "Extra data: line 1 column 3 (char 2)"},
    {"\"a", "Unterminated string starting at: line 1 column 1 (char 0)"},
    {"\"\xC3\xA9\\q\"", "Invalid \\escape: line 1 column 3 (char 2)"},
    {"\"a\nb\"", "Invalid control character at: line 1 column 3 (char 2)"},
    {"\"\\u12x4\"", "Invalid \\uXXXX escape: line 1 column 3 (char 2)"},
    {"-", "Expecting value: line 1 column 1 (char 0)"},
    {"01", "Extra data: line 1 column 2 (char 1)"},
    {"1.e5", "Extra data: line 1 column 2 (char 1)"},
    {"nul", "Expecting value: line 1 column 1 (char 0)"},
};

/* JSON, and how it is printed, with indent 4 and as Python shows it. */
static const struct {
    const char *text;
    const char *printed;
    const char *python;
} good_json[] = {
    {"{}", "{}", "{}"},
    {"[ ]", "[]", "[]"},
    {"{\"a\": [1, {}], \"b\": null}",
     "{\n    \"a\": [\n        1,\n        {}\n    ],\n    \"b\": null\n}",
     "{'a': [1, {}], 'b': None}"},
    {"\"\\u00e9\\ud83d\\ude00\\/\\u0000\\n\\u007f\"",
     "\"\xC3\xA9\xF0\x9F\x98\x80/\\u0000\\n\x7F\"",
     "'\xC3\xA9\xF0\x9F\x98\x80/\\x00\\n\\x7f'"},
    {"[-0, 1e3, 0.1, 1.50, 1E16, 1e22, 1e-7, 123456789012345678901]",
     "[\n    0,\n    1000.0,\n    0.1,\n    1.5,\n    1e+16,\n    1e+22,\n"
     "    1e-07,\n    123456789012345678901\n]",
     "[0, 1000.0, 0.1, 1.5, 1e+16, 1e+22, 1e-07, 123456789012345678901]"},
    {"[true, false, \"it's\", \"\\\"\"]",
     "[\n    true,\n    false,\n    \"it's\",\n    \"\\\"\"\n]",
     "[True, False, \"it's\", '\"']"},
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

/* What is malformed is refused in the words of the aws command. */
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
    static const char bytes[] = ",=[]{}\"'\\@ \n\x01\xC3\xFF";
    char changed[256];
    size_t len = strlen(text), i, j;
    struct arena arena = {0};

    assert_true(len < sizeof changed);
    for (i = 0; i <= len; i++) {
        struct text out = {0};

        parse(&arena, text, i, &out);
        assert_true(out.len > 0);
        parse(&arena, text + i, len - i, &out);
    }
    for (i = 0; i < len; i++)
        for (j = 0; j < sizeof bytes; j++) {
            struct text out = {0};

            memcpy(changed, text, len);
            changed[i] = bytes[j];
            parse(&arena, changed, len, &out);
            assert_true(out.len > 0);
        }
    arena_free(&arena);
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

/* Deep nesting is refused before the stack ends. */
static void test_depth(void **state)
{
    static char deep[4000];
    struct arena arena = {0};
    struct text out = {0};

    (void)state;
    memset(deep, '[', sizeof deep);
    memcpy(deep, "a=", 2);
    assert_false(parse(&arena, deep, sizeof deep, &out));
    assert_non_null(strstr(text_str(&out), "<less nesting>"));
    out.len = 0;
    assert_null(json_parse(&arena, guarded(deep + 2, sizeof deep - 2), &out));
    assert_non_null(strstr(text_str(&out), "Nested too deeply"));
    arena_free(&arena);
}

/* JSON is refused in the words of Python. */
static void test_bad_json(void **state)
{
    size_t i, cut;

    (void)state;
    for (i = 0; i < LENGTH(bad_json); i++) {
        struct arena arena = {0};
        struct text why = {0};
        size_t len = strlen(bad_json[i].text);

        why.arena = &arena;
        assert_null(json_parse(&arena, guarded(bad_json[i].text, len), &why));
        assert_string_equal(text_str(&why), bad_json[i].message);
        for (cut = 0; cut < len; cut++)
            json_parse(&arena, guarded(bad_json[i].text, cut), &why);
        arena_free(&arena);
    }
}

/* JSON is printed as the aws command prints it, and shown as Python does. */
static void test_good_json(void **state)
{
    size_t i, cut;

    (void)state;
    for (i = 0; i < LENGTH(good_json); i++) {
        struct arena arena = {0};
        struct text why = {0}, printed = {0}, python = {0};
        size_t len = strlen(good_json[i].text);
        struct value *value;

        why.arena = printed.arena = python.arena = &arena;
        value = json_parse(&arena, guarded(good_json[i].text, len), &why);
        assert_non_null(value);
        json_write(&printed, value, 4, 0);
        assert_string_equal(text_str(&printed), good_json[i].printed);
        python_repr(&python, value);
        assert_string_equal(text_str(&python), good_json[i].python);
        assert_non_null(strstr(python_type(value), "<class '"));
        for (cut = 0; cut < len; cut++)
            assert_null(
                json_parse(&arena, guarded(good_json[i].text, cut), &why));
        arena_free(&arena);
    }
}

/* The last member of a name counts; bytes that are no UTF-8 are seen. */
static void test_values(void **state)
{
    static const char twice[] = "{\"a\": 1, \"b\": 2, \"a\": 3}";
    struct arena arena = {0};
    struct text why = {0};
    struct value *value;

    (void)state;
    why.arena = &arena;
    value = json_parse(&arena, guarded(twice, strlen(twice)), &why);
    assert_non_null(value);
    assert_int_equal(value_count(value), 3);
    assert_true(slice_is(value_member(value, "a")->text, "3"));
    assert_null(value_member(value, "c"));
    assert_true(is_utf8("a\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80", 10));
    assert_false(is_utf8("\xC0\x80", 2));
    assert_false(is_utf8("\xED\xA0\x80", 3));
    assert_false(is_utf8("\xF4\x90\x80\x80", 4));
    assert_false(is_utf8("\xE2\x82", 2));
    arena_free(&arena);
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_good),     cmocka_unit_test(test_bad),
        cmocka_unit_test(test_torture),  cmocka_unit_test(test_depth),
        cmocka_unit_test(test_bad_json), cmocka_unit_test(test_good_json),
        cmocka_unit_test(test_values),
    };

    return cmocka_run_group_tests(tests, map_guard, NULL);
}
