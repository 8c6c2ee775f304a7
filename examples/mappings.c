/*
 * Composes table mappings and task settings in C, without writing JSON: which
 * tables to move, what to rename on the way, how to load a large one in
 * parallel, and what the task logs. Prints both; a typo is an error by name,
 * found before anything is sent. Sends nothing.
 *
 *     cc -I. examples/mappings.c -lbearssl -o mappings
 *     ./mappings
 */
#define DMS_IMPLEMENTATION
#include "dms.h"
#include <stdio.h>

/* What to move: two years of orders and all other tables but the logs. Rules
 * are numbered in the order in which they are added. */
static void choose(dms_builder *mappings)
{
    static const dms_rule_condition recent = {"gte", "2024-01-01", NULL, NULL};
    static const dms_rule_filter filter = {"placed", &recent, 1};
    dms_rule rule = {0};

    rule.action = "include";
    rule.schema = "sales";
    rule.table = "%";
    dms_mapping_add(mappings, &rule);
    rule.action = "exclude";
    rule.table = "log_%";
    dms_mapping_add(mappings, &rule);
    rule.action = "include";
    rule.table = "orders";
    rule.filters = &filter;
    rule.filters_len = 1;
    dms_mapping_add(mappings, &rule);
}

/* What changes on the way, and how the largest table is loaded. A struct for
 * each rule is the other way to write them. */
static void change(dms_builder *mappings)
{
    static const char *const columns[] = {"id"};
    static const char *const bounds[] = {"1000000", "2000000", "3000000"};
    dms_rule rename = {0}, lower = {0}, load = {0};

    rename.action = "rename";
    rename.target = "schema";
    rename.schema = "sales";
    rename.value = "shop";
    dms_mapping_add(mappings, &rename);

    lower.action = "convert-lowercase";
    lower.target = "table";
    lower.schema = "sales";
    lower.table = "%";
    dms_mapping_add(mappings, &lower);

    load.schema = "sales"; /* no action: a rule of table settings */
    load.table = "orders";
    load.parallel_load.type = "ranges";
    load.parallel_load.columns = columns;
    load.parallel_load.columns_len = 1;
    load.parallel_load.bounds = bounds;
    load.parallel_load.bounds_len = 3;
    dms_mapping_add(mappings, &load);
}

int main(void)
{
    dms_builder mappings = {0}, settings = {0};
    const char *text;
    int ok;

    choose(&mappings);
    change(&mappings);
    dms_settings_int(&settings, "FullLoadSettings.MaxFullLoadSubTasks", 16);
    dms_settings_bool(&settings, "Logging.EnableLogging", 1);
    dms_settings_text(&settings, "Logging.LogComponents.TARGET_LOAD",
                      "LOGGER_SEVERITY_DEBUG");

    ok = dms_builder_text(&mappings, &text) == DMS_OK && puts(text) >= 0 &&
         dms_builder_text(&settings, &text) == DMS_OK && puts(text) >= 0;
    if (!ok) {
        fprintf(stderr, "%s%s\n", mappings.error.message,
                settings.error.message);
    }
    dms_builder_free(&mappings);
    dms_builder_free(&settings);
    return ok ? 0 : 1;
}
