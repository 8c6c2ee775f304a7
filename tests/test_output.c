/* The forms of --output of the dms command: examples/dms_form.h and what it
 * includes.
 *
 * The cases are in tests/vectors/output. Each line begins with a word:
 *
 *     value JSON         what is printed
 *     width NUMBER       on a terminal of so many columns; 80 if not given
 *     color              with colors
 *     text STRING        what --output text prints; ! when it cannot
 *     table, yaml, pages (yaml-stream) likewise
 *
 * What is printed is what the formatters of the aws command, version 2.9.19,
 * printed. Texts stand before a page that cannot be read, whole and cut at
 * each byte. */

#define _DEFAULT_SOURCE

#include "../dms.h"
#include "check.h"

#include <dirent.h>

#include "../examples/dms_form.h"
#include "../examples/dms_value.h"

/* ---- vectors ------------------------------------------------------------ */

/* A file of vectors being read. */
struct vectors {
    struct arena arena;
    struct value *value;
    struct form form;
    size_t printed;
};

/* The words of lines, and the forms that they are for. */
static const struct {
    const char *word;
    const char *name;
} words[] = {
    {"text", "text"},
    {"table", "table"},
    {"yaml", "yaml"},
    {"pages", "yaml-stream"},
};

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

/* Prints the value in a form and compares. */
static void check_form(struct vectors *vectors, const char *name,
                       struct slice rest)
{
    struct text out = {0}, why = {0};
    int done;

    out.arena = why.arena = &vectors->arena;
    vectors->form.name = name;
    check_note("%s", name);
    done = form_write(&out, &vectors->form, vectors->value, &why);
    if (slice_is(rest, "!")) {
        CHECK(!done);
        CHECK(why.len > 0);
    } else {
        CHECK(done);
        CHECK_TEXT(text_str(&out), read_json(&vectors->arena, rest)->text.data);
    }
    vectors->printed++;
}

/* Does what a line of vectors says. */
static void do_line(struct vectors *vectors, struct slice line)
{
    size_t word = 0, i;
    struct slice rest;

    while (word < line.len && line.data[word] != ' ')
        word++;
    rest.data = line.data + word;
    rest.len = line.len - word;
    while (rest.len && *rest.data == ' ') {
        rest.data++;
        rest.len--;
    }
    line.len = word;
    if (slice_is(line, "value")) {
        memset(&vectors->form, 0, sizeof vectors->form);
        vectors->form.title = "DescribeThings";
        vectors->form.width = 80;
        vectors->value = read_json(&vectors->arena, rest);
        check_now.row = copy_bytes(&vectors->arena, rest.data, rest.len);
        check_now.index++;
        check_now.in_row = 0;
    } else if (slice_is(line, "title")) {
        vectors->form.title = copy_bytes(&vectors->arena, rest.data, rest.len);
    } else if (slice_is(line, "width")) {
        vectors->form.width = (size_t)strtoul(rest.data, NULL, 10);
    } else if (slice_is(line, "color")) {
        vectors->form.is_colored = 1;
    }
    for (i = 0; i < CHECK_COUNT(words); i++)
        if (slice_is(line, words[i].word))
            check_form(vectors, words[i].name, rest);
}

/* Prints what a file has; returns how many forms that were. */
static size_t do_file(const char *path)
{
    static char text[1 << 20];
    struct vectors vectors = {0};
    FILE *file = fopen(path, "rb");
    size_t len = file ? fread(text, 1, sizeof text - 1, file) : 0, at;

    if (!file)
        fail_msg("%s: %s", path, strerror(errno));
    else
        (void)fclose(file);
    assert_true(len < sizeof text - 1);
    text[len] = '\n';
    for (at = 0; at < len;) {
        struct slice line;

        line.data = text + at;
        line.len = (size_t)((char *)memchr(text + at, '\n', len + 1 - at) -
                            (text + at));
        do_line(&vectors, line);
        at += line.len + 1;
    }
    arena_free(&vectors.arena);
    return vectors.printed;
}

/* Every value in every form. */
static void test_vectors(void **state)
{
    DIR *folder = opendir("tests/vectors/output");
    const struct dirent *entry;
    size_t printed = 0;
    char path[512];

    (void)state;
    assert_non_null(folder);
    while ((entry = readdir(folder)) != NULL) {
        if (!strstr(entry->d_name, ".txt"))
            continue;
        (void)snprintf(path, sizeof path, "tests/vectors/output/%s",
                       entry->d_name);
        printed += do_file(path);
    }
    (void)closedir(folder);
    printf("%lu outputs\n", (unsigned long)printed);
    CHECK(printed >= 800);
    check_end();
}

/* ---- texts -------------------------------------------------------------- */

/* Texts that are quoted, folded, escaped, measured. */
static const char *const texts[] = {
    "plain",
    "two words",
    "- x: 'y' \"z\" # \\",
    "line\n\n  line \n",
    "\xC3\xA9\xE4\xB8\xAD\xF0\x9F\x98\x80\xE2\x80\xA8\xC2\x85\xEF\xBB\xBF",
    "\x01\t\r\x7F\x1B[31m",
    "2026-01-02T03:04:05.123+01:00",
    "2026-1-2 3:04:05 Z",
    "-1_2.3e+4",
    "0x1F 0b1 0o7",
    "+.inf",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
    "bbbbbbbbb ccccc  ddddd 'e' \xC3\xA9 f g h i j k l m n o p q r s t u v w x",
    "\xFF\xC3\xE4\xB8\xF0\x9F\x98",
    "---",
    "...",
};

/* Prints a text as a value and as a name, in one form. */
static void print_text(const char *name, struct slice text)
{
    struct arena arena = {0};
    struct text out = {0}, why = {0};
    struct value *object = value_new(&arena, VALUE_OBJECT);
    struct value *list = value_new(&arena, VALUE_LIST);
    struct form form = {0};

    out.arena = why.arena = &arena;
    value_append(list, value_string(&arena, text.data, text.len));
    value_put(object, slice_of("k"), value_string(&arena, text.data, text.len));
    value_put(object, text, list);
    form.name = name;
    form.title = "T";
    form.width = 20;
    CHECK(form_write(&out, &form, object, &why));
    CHECK(out.len > 0 && out.data[out.len - 1] == '\n');
    arena_free(&arena);
}

/* No text makes a form read beyond it, wherever it is cut. */
static void test_guard(void **state)
{
    size_t i, cut, form;

    (void)state;
    for (i = 0; i < CHECK_COUNT(texts); i++) {
        size_t len = strlen(texts[i]);

        for (cut = 0; cut <= len; cut++)
            for (form = 0; form < CHECK_COUNT(words); form++) {
                struct slice text;

                check_note("text %lu cut at %lu", (unsigned long)i,
                           (unsigned long)cut);
                text.data = check_guard_end(texts[i], cut);
                text.len = cut;
                print_text(words[form].name, text);
                text.data = check_guard_end(texts[i] + cut, len - cut);
                text.len = len - cut;
                print_text(words[form].name, text);
            }
    }
    check_end();
}

/* ---- what has no vectors ------------------------------------------------ */

/* Prints a value that is one page, or the whole result. */
static void check_print(const char *name, const char *json, int is_page,
                        const char *want)
{
    struct arena arena = {0};
    struct text out = {0}, why = {0};
    struct form form = {0};

    out.arena = why.arena = &arena;
    form.name = name;
    form.title = "T";
    form.width = 80;
    form.is_page = is_page;
    check_note("%s of %s", name, json);
    CHECK(form_write(&out, &form, read_json(&arena, slice_of(json)), &why));
    CHECK_TEXT(text_str(&out), want);
    arena_free(&arena);
}

/* Nothing is printed of an empty result, but of an empty page. */
static void test_empty(void **state)
{
    (void)state;
    check_print("json", "{}", 0, "");
    check_print("json", "{\"a\": []}", 0, "{\n    \"a\": []\n}\n");
    check_print("json", "null", 0, "null\n");
    check_print("json", "[]", 0, "[]\n");
    check_print("yaml", "{}", 0, "");
    check_print("yaml", "[]", 0, "[]\n");
    check_print("yaml-stream", "{}", 0, "");
    check_print("yaml-stream", "{}", 1, "- {}\n");
    check_print("text", "{}", 0, "");
    check_print("text", "null", 1, "None\n");
    check_print("table", "{}", 0, "");
    check_print("off", "{\"a\": 1}", 0, "");
    check_end();
}

/* A list or object that comes twice is an alias the second time; numbers go
 * by the order in which the second ones are found. */
static void test_aliases(void **state)
{
    struct arena arena = {0};
    struct text out = {0};
    struct value *list = read_json(&arena, slice_of("[[1], {\"a\": []}]"));
    struct value *again = value_new(&arena, VALUE_OBJECT);
    struct value *copies = value_new(&arena, VALUE_LIST);

    (void)state;
    out.arena = &arena;
    CHECK(value_member(list->last, "a")->kind == VALUE_LIST);
    value_become(again, list->last);
    again->origin = list->last;
    value_append(copies, value_new(&arena, VALUE_LIST));
    value_become(copies->first, list->first);
    copies->first->origin = list->first;
    value_append(list, again);
    value_append(list, copies);
    yaml_write(&out, list);
    CHECK_TEXT(text_str(&out), "- &id002\n  - 1\n- &id001\n  a: []\n- *id001\n"
                               "- - *id002\n");
    arena_free(&arena);
    check_end();
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_vectors),
        cmocka_unit_test(test_guard),
        cmocka_unit_test(test_empty),
        cmocka_unit_test(test_aliases),
    };

    return check_main(tests);
}
