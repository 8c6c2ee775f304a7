/* Fuzzes the builder of table mappings and task settings:
 *
 *     make fuzz          or, from this directory,
 *     clang -g -O1 -fsanitize=fuzzer,address,undefined fuzz_mappings.c \
 *         -lbearssl
 *     ./a.out /tmp/new corpus/mappings
 *
 * The input is lines. The first byte of a line says what the rest is: a to z
 * a text of the rule, by its place in the table below; ! adds the rule; = sets
 * a setting, "path=value"; # sets a number; ? is settings to begin with. A
 * first line of digits is the size of the caller's block.
 *
 * What must hold: the text is a JSON object in the block, terminated; or there
 * is an error with a message, and it is the same ever after. */

#define DMS_IMPLEMENTATION
#include "../../dms.h"

#define REQUIRE(x) ((x) ? (void)0 : abort())

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* The texts of a rule, a first. */
static const size_t texts[] = {
    offsetof(dms_rule, action),
    offsetof(dms_rule, target),
    offsetof(dms_rule, name),
    offsetof(dms_rule, schema),
    offsetof(dms_rule, table),
    offsetof(dms_rule, column),
    offsetof(dms_rule, column_type),
    offsetof(dms_rule, table_type),
    offsetof(dms_rule, table_tablespace),
    offsetof(dms_rule, value),
    offsetof(dms_rule, old_value),
    offsetof(dms_rule, expression),
    offsetof(dms_rule, data_type.type),
    offsetof(dms_rule, data_type.length),
    offsetof(dms_rule, data_type.scale),
    offsetof(dms_rule, primary_key.name),
    offsetof(dms_rule, before_image.prefix),
    offsetof(dms_rule, before_image.suffix),
    offsetof(dms_rule, parallel_load.type),
    offsetof(dms_rule, lob.mode),
    offsetof(dms_rule, lob.bulk_max_size),
    offsetof(dms_rule, parameters),
    offsetof(dms_rule, source_function),
    offsetof(dms_rule, kafka_topic),
};

/* y is the value of a filter, z a name in every list. */
static dms_rule_condition condition;
static dms_rule_filter filter;
static const char *list[2];

/* Puts a text where its letter says. */
static void fill(dms_rule *rule, char letter, const char *text)
{
    size_t i = (size_t)(letter - 'a');
    if (i < sizeof texts / sizeof *texts) {
        memcpy((char *)rule + texts[i], &text, sizeof text);
    } else if (letter == 'y') {
        condition.op = *text % 2 ? "eq" : "null";
        condition.value = *text % 2 ? text : NULL;
        filter.column = text;
        filter.conditions = &condition;
        filter.conditions_len = 1;
        rule->filters = &filter;
        rule->filters_len = 1;
    } else {
        list[0] = list[1] = text;
        rule->primary_key.columns = list;
        rule->primary_key.columns_len = 2;
        if (rule->parallel_load.type) {
            rule->parallel_load.columns = list;
            rule->parallel_load.columns_len = 1;
            rule->parallel_load.bounds = list;
            rule->parallel_load.bounds_len = 2;
            rule->primary_key.columns_len = 0;
            rule->primary_key.columns = NULL;
        }
    }
}

/* Carries out a line. */
static void step(dms_builder *b, dms_rule *rule, char *line)
{
    char *value = strchr(line, '=');
    if (*line >= 'a' && *line <= 'z') {
        fill(rule, *line, line + 1);
    } else if (*line == '!') {
        rule->id = line[1] % 8;
        (void)dms_mapping_add(b, rule);
        memset(rule, 0, sizeof *rule);
    } else if (*line == '=') {
        value = strchr(line + 1, '=');
        if (value) {
            *value = '\0';
        }
        (void)dms_settings_text(b, line + 1, value ? value + 1 : NULL);
    } else if (*line == '#') {
        (void)dms_settings_int(b, line + 1, (int64_t)strlen(line) - 30);
    } else if (*line == '?') {
        (void)dms_settings_from(b, line + 1);
    }
}

/* What must hold of the builder. */
static void check(dms_builder *b)
{
    const char *text;
    size_t at;
    dms_status status = dms_builder_text(b, &text);
    REQUIRE(status == b->error.status);
    if (status != DMS_OK) {
        REQUIRE(text == NULL && b->error.message[0]);
        REQUIRE(dms_builder_text(b, &text) == status && text == NULL);
        return;
    }
    if (text) {
        REQUIRE(text[0] == '{' && text[b->len] == '\0');
        REQUIRE(dmsi_json_check(text, b->len, &at) == NULL);
        REQUIRE(!b->memory || text == b->memory);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char *copy = (char *)malloc(size + 1), *line, *end;
    dms_builder b;
    dms_rule rule;
    REQUIRE(copy);
    memcpy(copy, data, size);
    copy[size] = '\0';
    memset(&b, 0, sizeof b);
    memset(&rule, 0, sizeof rule);
    b.memory_size = (size_t)strtoul(copy, NULL, 10) % 4096;
    b.memory = b.memory_size ? malloc(b.memory_size) : NULL;
    for (line = copy; line; line = end) {
        end = strchr(line, '\n');
        if (end) {
            *end++ = '\0';
        }
        step(&b, &rule, line);
    }
    check(&b);
    free(b.memory_size ? b.memory : NULL);
    dms_builder_free(&b);
    free(copy);
    return 0;
}
