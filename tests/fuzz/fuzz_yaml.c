/* Fuzzes what the command reads from --cli-input-yaml.
 *
 *     make fuzz          or, from this directory,
 *     clang -g -O1 -fsanitize=fuzzer,address,undefined fuzz_yaml.c
 *     ./a.out /tmp/new corpus/yaml
 *
 * What must hold: a text is a value or a message, never both or neither; and
 * a value, written as JSON, is the same value to the reader of YAML, since
 * YAML has JSON in it. */

#define _DEFAULT_SOURCE

#include "../../examples/dms_yaml_input.h"
#include <stdint.h>

#define REQUIRE(x) ((x) ? (void)0 : abort())

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Whether a value is, or has in it, bytes that JSON cannot have, or so deep
 * lists that the reader refuses the JSON. */
static int has_bytes(const struct value *value)
{
    const struct value *item;
    if (value->kind == VALUE_STRING && value->truth) {
        return 1;
    }
    for (item = value->first; item; item = item->next) {
        if (has_bytes(item)) {
            return 1;
        }
    }
    return 0;
}

/* Writes a value as JSON, reads that as YAML, writes it again: the same. */
static void check_round(struct arena *arena, const struct value *value)
{
    struct text first = {0}, second = {0}, why = {0};
    struct slice json;
    struct value *again;
    first.arena = second.arena = why.arena = arena;
    json_write(&first, value, 0, 0);
    json.data = first.data;
    json.len = first.len;
    if (!yamlin_is_text(json)) {
        return; /* JSON does not escape all that YAML must */
    }
    again = yaml_parse(arena, json, &why);
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
    value = yaml_parse(&arena, input, &why);
    REQUIRE((value != NULL) == (why.len == 0));
    if (value && !has_bytes(value)) {
        check_round(&arena, value);
    }
    arena_free(&arena);
    return 0;
}
