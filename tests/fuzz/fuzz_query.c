/* Fuzzes --query and --output: an expression, a NUL, and the document that it
 * is asked; what it finds is printed in every form.
 *
 *     make fuzz          or, from this directory,
 *     clang -g -O1 -fsanitize=fuzzer,address,undefined fuzz_query.c
 *     ./a.out /tmp/new corpus/query
 *
 * What must hold: an expression is a tree or a message, a search finds a value
 * or says why not, never both or neither; and a value is printed twice the
 * same. */

#define _DEFAULT_SOURCE

#include "../../examples/dms_form.h"
#include "../../examples/dms_query.h"
#include "../../examples/dms_search.h"
#include "../../examples/dms_value.h"
#include <stdint.h>

#define REQUIRE(x) ((x) ? (void)0 : abort())

/* Work that one search may do. */
#define WORK 50000

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Prints a value in a form, twice. */
static void print_twice(struct arena *arena, const char *name,
                        const struct value *value)
{
    struct text first = {0}, second = {0}, why = {0};
    struct form form = {0};
    int done;
    first.arena = second.arena = why.arena = arena;
    form.name = name;
    form.title = "Title";
    form.width = 40;
    done = form_write(&first, &form, value, &why);
    REQUIRE(done == (why.len == 0));
    REQUIRE(form_write(&second, &form, value, &why) == done);
    REQUIRE(first.len == second.len &&
            strcmp(text_str(&first), text_str(&second)) == 0);
}

/* Asks a document that is read from JSON, or is a string when it is none. */
static void ask(struct arena *arena, const struct node *node, struct slice json)
{
    static const char *const names[] = {"json", "text", "table", "yaml",
                                        "yaml-stream"};
    struct text why = {0};
    struct value *document, *found;
    size_t i;
    why.arena = arena;
    document = json_parse(arena, json, &why);
    if (document) {
        value_unify(arena, document);
    } else {
        document = value_string(arena, json.data, json.len);
    }
    why.len = 0;
    found = query_search(arena, node, document, WORK, &why);
    REQUIRE((found != NULL) == (why.len == 0));
    for (i = 0; found && i < sizeof names / sizeof names[0]; i++) {
        print_twice(arena, names[i], found);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena arena = {0};
    struct text why = {0};
    struct slice expression, json;
    const char *end = size ? (const char *)memchr(data, 0, size) : NULL;
    const struct node *node;
    expression.data = (const char *)data;
    expression.len = end ? (size_t)(end - expression.data) : size;
    json.data = end ? end + 1 : "{\"a\": [1, {\"b\": \"x\"}]}";
    json.len = end ? size - expression.len - 1 : strlen(json.data);
    why.arena = &arena;
    node = query_parse(&arena, expression, &why);
    REQUIRE((node != NULL) == (why.len == 0));
    if (node) {
        ask(&arena, node, json);
    }
    arena_free(&arena);
    return 0;
}
