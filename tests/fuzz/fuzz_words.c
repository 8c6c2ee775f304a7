/* Fuzzes what the command reads from its command line: shorthand and JSON.
 *
 *     make fuzz          or, from this directory,
 *     clang -g -O1 -fsanitize=fuzzer,address,undefined fuzz_words.c
 *     ./a.out /tmp/new corpus/words
 *
 * What must hold: a text is a value or a message, never both or neither; and
 * a value, written as JSON and read back, is written the same again. */

#define _DEFAULT_SOURCE

#include "../../examples/dms_shorthand.h"
#include "../../examples/dms_value.h"
#include <stdint.h>

#define REQUIRE(x) ((x) ? (void)0 : abort())

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Files are not read here. */
static int load(void *ctx, struct slice *text, struct text *why)
{
    (void)ctx;
    (void)text;
    (void)why;
    return 1;
}

/* A text of an arena as a slice. */
static struct slice written(const struct text *text)
{
    struct slice slice;
    slice.data = text->data;
    slice.len = text->len;
    return slice;
}

/* Writes a value, reads it, writes it again: twice the same. */
static void check_round(struct arena *arena, const struct value *value)
{
    struct text first = {0}, second = {0}, why = {0};
    struct value *again;
    first.arena = second.arena = why.arena = arena;
    json_write(&first, value, 0, 0);
    again = json_parse(arena, written(&first), &why);
    REQUIRE(again != NULL);
    json_write(&second, again, 0, 0);
    REQUIRE(first.len == second.len &&
            memcmp(first.data, second.data, first.len) == 0);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena arena = {0};
    struct text why = {0};
    struct slice input;
    struct value *value;
    input.data = (const char *)data;
    input.len = size;
    why.arena = &arena;
    value = shorthand_parse(&arena, input, load, NULL, &why);
    REQUIRE((value != NULL) == (why.len == 0));
    why.len = 0;
    value = json_parse(&arena, input, &why);
    REQUIRE((value != NULL) == (why.len == 0));
    if (value) {
        check_round(&arena, value);
    }
    arena_free(&arena);
    return 0;
}
