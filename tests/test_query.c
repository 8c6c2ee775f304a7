/* JMESPath of the dms command: examples/dms_query.h and dms_search.h.
 *
 * The cases are in tests/vectors/query, a file for each part of jmespath.org's
 * specification. Each line begins with a word:
 *
 *     given DOCUMENT     what the queries after it are asked
 *     query EXPRESSION   or coded STRING, an expression as a JSON string
 *     found RESULT       what it finds
 *     wrong STRING       the message when it is no expression
 *     fails STRING       the message when the search fails; bare: any
 *
 * Results and messages are those of the library behind the aws command. Every
 * expression stands before a page that cannot be read, whole, cut at each
 * byte, and with each byte replaced. */

#define _DEFAULT_SOURCE

#include "../dms.h"
#include "check.h"

#include <dirent.h>

#include "../examples/dms_query.h"
#include "../examples/dms_search.h"
#include "../examples/dms_value.h"

/* Work that the searches of mutilated expressions may do. */
#define LITTLE_WORK 20000

/* ---- asking ------------------------------------------------------------- */

/* How a query ended. */
enum outcome { FOUND, WRONG, FAILS };

/* Asks a document; the result as JSON, or the message, goes to out. */
static enum outcome ask(struct arena *arena, struct slice expression,
                        struct value *document, size_t work, struct text *out)
{
    struct text why = {0};
    const struct node *node;
    struct value *found;

    why.arena = out->arena = arena;
    node = query_parse(arena, expression, &why);
    found = node ? query_search(arena, node, document, work, &why) : NULL;
    CHECK((found != NULL) == (why.len == 0));
    if (found)
        json_write(out, found, 0, 0);
    else
        text_add(out, text_str(&why), why.len);
    return found ? FOUND : node ? FAILS : WRONG;
}

/* Reads JSON that is well formed. */
static struct value *read_json(struct arena *arena, struct slice json)
{
    struct text why = {0};
    struct value *value;

    why.arena = arena;
    value = json_parse(arena, json, &why);
    if (!value)
        fail_msg("%.*s: %s", (int)json.len, json.data, text_str(&why));
    return value;
}

/* The same text before a page that cannot be read. */
static struct slice guarded(struct slice text)
{
    text.data = check_guard_end(text.data, text.len);
    return text;
}

/* Asks an expression with something missing, or something else in it: it may
 * end in any way, but it must end. */
static void mutilate(struct slice whole, struct value *document)
{
    static const char bytes[] = ".*[]{}(),:@&|!<>=`'\"-?\\ 0a\x01\xC3\xFF";
    size_t i;

    for (i = 0; i <= whole.len; i++) {
        struct arena arena = {0};
        struct slice part = whole;
        struct text out = {0};

        part.len = i;
        check_note("the first %lu bytes", (unsigned long)i);
        ask(&arena, guarded(part), document, LITTLE_WORK, &out);
        part.data = whole.data + i;
        part.len = whole.len - i;
        check_note("without the first %lu bytes", (unsigned long)i);
        ask(&arena, guarded(part), document, LITTLE_WORK, &out);
        if (i < whole.len) {
            char *copy = copy_bytes(&arena, whole.data, whole.len);

            copy[i] = bytes[check_below(sizeof bytes - 1)];
            check_note("byte %lu is %d", (unsigned long)i, copy[i]);
            part.data = copy;
            part.len = whole.len;
            ask(&arena, guarded(part), document, LITTLE_WORK, &out);
        }
        arena_free(&arena);
    }
    check_note("%s", "");
}

/* ---- vectors ------------------------------------------------------------ */

/* A file of vectors being read. */
struct vectors {
    struct arena arena;
    struct value *document;
    struct slice expression;
    size_t asked;
};

/* Compares what came of a query with what should. */
static void check_answer(struct vectors *vectors, enum outcome wanted,
                         struct slice rest)
{
    struct text out = {0}, want = {0};
    struct value *value = rest.len ? read_json(&vectors->arena, rest) : NULL;
    enum outcome got = ask(&vectors->arena, guarded(vectors->expression),
                           vectors->document, SEARCH_WORK, &out);

    want.arena = &vectors->arena;
    if (value && wanted == FOUND)
        json_write(&want, value, 0, 0);
    else if (value)
        text_add(&want, value->text.data, value->text.len);
    CHECK(got == wanted);
    if (value)
        CHECK_TEXT(text_str(&out), text_str(&want));
    mutilate(vectors->expression, vectors->document);
    vectors->asked++;
}

/* Does what a line of vectors says. */
static void do_line(struct vectors *vectors, struct slice line)
{
    static const char *const words[] = {"found", "wrong", "fails"};
    struct slice rest = line;
    size_t i;

    if (line.len < 5 || line.data[0] == '#')
        return;
    rest.data += line.len > 6 ? 6 : 5;
    rest.len -= line.len > 6 ? 6 : 5;
    if (memcmp(line.data, "given", 5) == 0) {
        vectors->document = read_json(&vectors->arena, rest);
    } else if (memcmp(line.data, "query", 5) == 0) {
        vectors->expression = rest;
        check_now.row = copy_bytes(&vectors->arena, rest.data, rest.len);
        check_now.index++;
        check_now.in_row = 0;
    } else if (memcmp(line.data, "coded", 5) == 0) {
        vectors->expression = read_json(&vectors->arena, rest)->text;
        check_now.row = copy_bytes(&vectors->arena, rest.data, rest.len);
        check_now.in_row = 0;
    }
    for (i = 0; i < 3; i++)
        if (memcmp(line.data, words[i], 5) == 0)
            check_answer(vectors, (enum outcome)i, rest);
}

/* Reads a file whole. */
static struct slice read_file(struct arena *arena, const char *path)
{
    struct text text = {0};
    FILE *file = fopen(path, "rb");
    char block[4096];
    size_t len;

    text.arena = arena;
    if (!file)
        fail_msg("%s: %s (run from the top folder)", path, strerror(errno));
    while (file && (len = fread(block, 1, sizeof block, file)) > 0)
        text_add(&text, block, len);
    if (file)
        (void)fclose(file);
    return text_slice(&text);
}

/* Asks what a file has; returns how many queries that were. */
static size_t do_file(const char *path)
{
    struct vectors vectors = {0};
    struct slice text = read_file(&vectors.arena, path), line;

    while (text.len > 0) {
        const char *end = (const char *)memchr(text.data, '\n', text.len);

        line.data = text.data;
        line.len = end ? (size_t)(end - text.data) : text.len;
        do_line(&vectors, line);
        text.data += line.len + (end != NULL);
        text.len -= line.len + (end != NULL);
    }
    arena_free(&vectors.arena);
    return vectors.asked;
}

/* Every expression of every part of the specification. */
static void test_vectors(void **state)
{
    DIR *folder = opendir("tests/vectors/query");
    const struct dirent *entry;
    size_t asked = 0, files = 0;
    char path[512];

    (void)state;
    assert_non_null(folder);
    while ((entry = readdir(folder)) != NULL) {
        if (!strstr(entry->d_name, ".txt"))
            continue;
        (void)snprintf(path, sizeof path, "tests/vectors/query/%s",
                       entry->d_name);
        asked += do_file(path);
        files++;
    }
    (void)closedir(folder);
    printf("%lu queries in %lu files\n", (unsigned long)asked,
           (unsigned long)files);
    CHECK(files >= 15);
    CHECK(asked >= 1000);
    check_end();
}

/* ---- limits ------------------------------------------------------------- */

/* Repeats a text between two others. */
static struct slice repeated(struct arena *arena, const char *before,
                             const char *text, size_t times, const char *after)
{
    struct text out = {0};

    out.arena = arena;
    text_puts(&out, before);
    while (times-- > 0)
        text_puts(&out, text);
    text_puts(&out, after);
    return text_slice(&out);
}

/* Expressions that ask for too much, and how they end. */
static const struct {
    const char *before;
    const char *text;
    size_t times;
    const char *after;
    enum outcome outcome;
    const char *message; /* a part of it; of a result, all of it */
} limits[] = {
    {"", "(", 100000, "", WRONG, "nested too deeply"},
    {"", "[", 100000, "", WRONG, "nested too deeply"},
    {"", "!", 100000, "a", WRONG, "nested too deeply"},
    {"", "& ", 100000, "a", WRONG, "nested too deeply"},
    {"", "{a:", 100000, "", WRONG, "nested too deeply"},
    {"", "abs(", 100000, "", WRONG, "nested too deeply"},
    {"", "[?", 100000, "", WRONG, "nested too deeply"},
    {"", "[*].", 100000, "a", WRONG, "nested too deeply"},
    {"a", ".a", 100000, "", WRONG, "nested too deeply"},
    {"a", "[0]", 100000, "", WRONG, "nested too deeply"},
    {"a", "|a", 100000, "", WRONG, "nested too deeply"},
    {"a", "||a", 100000, "", WRONG, "nested too deeply"},
    {"a", "==a", 100000, "", WRONG, "nested too deeply"},
    {"a", "[]", 100000, "", WRONG, "nested too deeply"},
    /* What is just below the limit works. */
    {"a", ".a", 990, "", FOUND, "null"},
    {"a", "||a", 990, "", FOUND, "1"},
    {"", "(", 330, "", WRONG, "Incomplete expression"},
    /* Twice as much at each step: values, texts, comparisons. */
    {"@", "|[@,@]", 200, "", FAILS, "too much work"},
    {"@", "|{a:@,b:@}", 200, "", FAILS, "too much work"},
    {"'ab'", "|join(@,[@,@,@])", 200, "", FAILS, "too much work"},
    {"@", "|[@,@]", 200, "|@==@", FAILS, "too much work"},
    {"@", "|[@,@]", 200, "|to_string(@)", FAILS, "too much work"},
    {"@", "|[@,@]", 200, "|abs(@)", FAILS, "too much work"},
    {"[`1`]", "|[@[],@[]][]", 200, "|length(@)", FAILS, "too much work"},
    /* Deeper than any document. */
    {"@", "|[[[[[[[[[[[[[[[[@]]]]]]]]]]]]]]]]", 400, "", FAILS, "too deeply"},
    {"@", "|[[[[[[[[[[[[[[[[@]]]]]]]]]]]]]]]]", 400, "|[@]==[@]", FAILS,
     "too deeply"},
    /* An expression that is given itself. */
    {"[&map(@, [@])] | map(@[0], @)", "", 0, "", FAILS, "too deeply"},
};

/* What asks for too much ends with a message, in time and on the stack. */
static void test_limits(void **state)
{
    static const char json[] = "{\"a\": 1}";
    size_t i;

    (void)state;
    for (i = 0; i < CHECK_COUNT(limits); i++) {
        struct arena arena = {0};
        struct text out = {0};
        struct slice text = repeated(&arena, limits[i].before, limits[i].text,
                                     limits[i].times, limits[i].after);
        struct value *document = read_json(&arena, slice_of(json));

        check_note("%s%s x %lu%s", limits[i].before, limits[i].text,
                   (unsigned long)limits[i].times, limits[i].after);
        CHECK(ask(&arena, text, document, 1000000, &out) == limits[i].outcome);
        if (limits[i].outcome == FOUND)
            CHECK_TEXT(text_str(&out), limits[i].message);
        else
            CHECK(strstr(text_str(&out), limits[i].message) != NULL);
        if (!strstr(text_str(&out), limits[i].message))
            printf("%.200s\n", text_str(&out));
        arena_free(&arena);
    }
    check_end();
}

/* Any amount of work may be the last: the search ends with a message or with
 * the result, never with another one. */
static void test_work(void **state)
{
    static const char json[] = "{\"l\": [{\"a\": 2, \"b\": \"x\"}, {\"a\": 1}, "
                               "{\"a\": 3, \"b\": [1, {\"c\": null}]}]}";
    static const char *const texts[] = {
        "sort_by(l, &a)[*].b",
        "l[?a > `1`].{x: a, y: b}",
        "map(&to_string(@), l)",
        "merge(l[0], l[1])",
        "join(',', map(&to_string(a), l))",
        "[sum(l[].a), avg(l[].a), max_by(l, &a), reverse(l), values(l[0])]",
        "contains(l, `{\"a\": 1}`) && l == l && keys(l[0])",
        "[l[][], *, l[::-1], l[0].*, to_array(l[0]), reverse('abc')]",
        "[floor(`1.5`), to_number('7'), length(l), not_null(`null`, l[2])]",
    };
    size_t i, work;

    (void)state;
    for (i = 0; i < CHECK_COUNT(texts); i++) {
        struct arena arena = {0};
        struct text whole = {0};
        struct value *document = read_json(&arena, slice_of(json));

        check_note("%s", texts[i]);
        CHECK(ask(&arena, slice_of(texts[i]), document, SEARCH_WORK, &whole) ==
              FOUND);
        for (work = 0; work < 10000; work++) {
            struct text out = {0};

            if (ask(&arena, slice_of(texts[i]), document, work, &out) == FOUND)
                break;
            CHECK_TEXT(text_str(&out), "The query asks for too much work");
        }
        CHECK(work > 5 && work < 10000);
        arena_free(&arena);
    }
    check_end();
}

/* A search leaves what it searches as it is, and what it found stays. */
static void test_sharing(void **state)
{
    static const char json[] = "{\"b\": [3, 1, 2], \"a\": {\"x\": [1]}}";
    struct arena arena = {0};
    struct text first = {0}, before = {0}, after = {0}, again = {0};
    struct value *document = read_json(&arena, slice_of(json));

    (void)state;
    before.arena = after.arena = &arena;
    json_write(&before, document, 0, 0);
    ask(&arena, slice_of("[sort(b), reverse(b), b[], merge(a, {x: `2`}), @]"),
        document, SEARCH_WORK, &first);
    json_write(&after, document, 0, 0);
    CHECK_TEXT(text_str(&after), text_str(&before));
    CHECK(value_count(value_member(document, "b")) == 3);
    ask(&arena, slice_of("[sort(b), reverse(b), b[], merge(a, {x: `2`}), @]"),
        document, SEARCH_WORK, &again);
    CHECK_TEXT(text_str(&again), text_str(&first));
    CHECK_TEXT(text_str(&first),
               "[[1, 2, 3], [2, 1, 3], [3, 1, 2], {\"x\": 2}, "
               "{\"b\": [3, 1, 2], \"a\": {\"x\": [1]}}]");
    arena_free(&arena);
    check_end();
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_vectors),
        cmocka_unit_test(test_limits),
        cmocka_unit_test(test_work),
        cmocka_unit_test(test_sharing),
    };

    return check_main(tests);
}
