/* The builder of table mappings and task settings. The oracle is the JSON of
 * the AWS DMS user guide's examples, in tests/vectors/mappings: each is read
 * here, by a reader of this file's own, handed to the builder, and compared
 * with what it wrote, the order of members aside. */

#define DMS_IMPLEMENTATION
#include "../dms.h"
#include "check.h"
#include <dirent.h>

/* ---- a reader of its own ------------------------------------------------ */

/* Texts that were read, until the next document. */
static char pool[1 << 18];
static size_t pool_used;

/* Room in the pool, aligned for pointers. */
static void *take(size_t n)
{
    char *at = pool + pool_used;
    pool_used += (n + 15) / 16 * 16;
    assert_true(pool_used <= sizeof pool);
    return at;
}

/* Behind white space. */
static const char *space(const char *p)
{
    while (*p && strchr(" \t\r\n", *p)) {
        p++;
    }
    return p;
}

/* Behind the string that begins at p. */
static const char *string_end(const char *p)
{
    for (p++; *p && *p != '"'; p++) {
        p += *p == '\\';
    }
    return p + 1;
}

/* Behind the value at p, by recursion. */
static const char *behind(const char *p)
{
    char close = *p == '{' ? '}' : ']';
    if (*p == '"') {
        return string_end(p);
    }
    if (*p != '{' && *p != '[') {
        return p + strcspn(p, ",]} \t\r\n");
    }
    p = space(p + 1);
    while (*p && *p != close) {
        p = space(behind(p));
        if (*p == ',' || *p == ':') {
            p = space(p + 1);
        }
    }
    return p + 1;
}

/* One \u escape's four digits. */
static unsigned four(const char *p)
{
    char digits[5] = {p[0], p[1], p[2], p[3], '\0'};
    return (unsigned)strtoul(digits, NULL, 16);
}

/* The string at p, or the text of a number. */
static const char *text_of(const char *p)
{
    static const char from[] = "nrtbf", to[] = "\n\r\t\b\f";
    const char *end = behind(p), *at;
    char *out = (char *)take((size_t)(end - p) + 1), *o = out;
    if (*p != '"') {
        memcpy(out, p, (size_t)(end - p));
        out[end - p] = '\0';
        return out;
    }
    for (p++; p < end - 1; p++) {
        if (*p != '\\') {
            *o++ = *p;
        } else if (*++p == 'u') { /* only control characters come so */
            assert_true(four(p + 1) < 32);
            *o++ = (char)four(p + 1);
            p += 4;
        } else {
            at = strchr(from, *p);
            *o++ = at ? to[at - from] : *p;
        }
    }
    *o = '\0';
    return out;
}

/* The value of a member, or NULL. */
static const char *member(const char *object, const char *name)
{
    const char *p = space(object + 1);
    while (*object == '{' && *p == '"') {
        const char *v = space(space(string_end(p)) + 1);
        if (strcmp(text_of(p), name) == 0) {
            return v;
        }
        p = space(behind(v));
        p = *p == ',' ? space(p + 1) : p;
    }
    return NULL;
}

/* The value at a path like "object-locator.schema-name", or NULL. */
static const char *follow(const char *p, const char *path)
{
    char name[80];
    while (p && *path) {
        size_t n = strcspn(path, ".");
        memcpy(name, path, n);
        name[n] = '\0';
        p = member(p, name);
        path += n + (path[n] == '.');
    }
    return p;
}

/* The next item of an array, or member name of an object; NULL at the end. */
static const char *next(const char *whole, const char *p)
{
    p = space(p ? behind(p) : whole + 1);
    p = *p == ',' && p > whole + 1 ? space(p + 1) : p;
    return *p == ']' || *p == '}' ? NULL : p;
}

/* Whether two values are the same, whatever the order of members. */
static int same(const char *a, const char *b)
{
    const char *p = NULL, *q = NULL;
    size_t mark = pool_used, n = 0, m = 0;
    int equal = *a == *b;
    if (!equal || (*a != '{' && *a != '[')) {
        equal = equal && strcmp(text_of(a), text_of(b)) == 0;
        pool_used = mark;
        return equal;
    }
    if (*a == '[') {
        while (equal) {
            p = next(a, p);
            q = next(b, q);
            if (!p || !q) {
                return p == q;
            }
            equal = same(p, q);
        }
        return 0;
    }
    for (p = next(a, NULL); p && equal; p = next(a, p), n++) {
        const char *name = text_of(p), *v = member(b, name);
        p = space(space(string_end(p)) + 1);
        equal = v && same(p, v);
    }
    for (q = next(b, NULL); q; q = next(b, q), m++) {
        q = space(space(string_end(q)) + 1);
    }
    pool_used = mark;
    return equal && n == m;
}

/* A file of the vectors, whole; the pool starts anew. */
static const char *load(const char *name)
{
    static char text[1 << 15];
    char path[200];
    size_t n;
    FILE *f;
    pool_used = 0;
    (void)snprintf(path, sizeof path, "tests/vectors/mappings/%s", name);
    f = fopen(path, "rb");
    if (!f) {
        fail_msg("%s: not found; run from the top of the repository", path);
    }
    n = fread(text, 1, sizeof text - 1, f);
    (void)fclose(f);
    text[n] = '\0';
    return space(text);
}

/* ---- from JSON to rules ------------------------------------------------- */

#define AT(m) offsetof(dms_rule, m)

/* Where a member of a rule goes: t text, i int, l list of texts, whose length
 * stands at the other place. */
static const struct place {
    const char *path;
    char kind;
    size_t at;
    size_t len;
} places[] = {
    {"rule-type", 't', AT(type), 0},
    {"rule-action", 't', AT(action), 0},
    {"rule-target", 't', AT(target), 0},
    {"rule-id", 'i', AT(id), 0},
    {"rule-name", 't', AT(name), 0},
    {"object-locator.schema-name", 't', AT(schema), 0},
    {"object-locator.table-name", 't', AT(table), 0},
    {"object-locator.table-type", 't', AT(table_type), 0},
    {"object-locator.column-name", 't', AT(column), 0},
    {"object-locator.data-type", 't', AT(column_type), 0},
    {"object-locator.table-tablespace-name", 't', AT(table_tablespace), 0},
    {"object-locator.index-tablespace-name", 't', AT(index_tablespace), 0},
    {"load-order", 'i', AT(load_order), 0},
    {"value", 't', AT(value), 0},
    {"old-value", 't', AT(old_value), 0},
    {"expression", 't', AT(expression), 0},
    {"data-type.type", 't', AT(data_type.type), 0},
    {"data-type.length", 't', AT(data_type.length), 0},
    {"data-type.precision", 't', AT(data_type.precision), 0},
    {"data-type.scale", 't', AT(data_type.scale), 0},
    {"primary-key-def.name", 't', AT(primary_key.name), 0},
    {"primary-key-def.origin", 't', AT(primary_key.origin), 0},
    {"primary-key-def.columns", 'l', AT(primary_key.columns),
     AT(primary_key.columns_len)},
    {"before-image-def.column-prefix", 't', AT(before_image.prefix), 0},
    {"before-image-def.column-suffix", 't', AT(before_image.suffix), 0},
    {"before-image-def.column-filter", 't', AT(before_image.filter), 0},
    {"parallel-load.type", 't', AT(parallel_load.type), 0},
    {"parallel-load.number-of-partitions", 'i',
     AT(parallel_load.partitions_count), 0},
    {"parallel-load.collection-count-from-metadata", 't',
     AT(parallel_load.count_from_metadata), 0},
    {"parallel-load.max-records-skip-per-page", 'i',
     AT(parallel_load.max_records_skip_per_page), 0},
    {"parallel-load.batch-size", 'i', AT(parallel_load.batch_size), 0},
    {"parallel-load.partitions", 'l', AT(parallel_load.partitions),
     AT(parallel_load.partitions_len)},
    {"parallel-load.subpartitions", 'l', AT(parallel_load.subpartitions),
     AT(parallel_load.subpartitions_len)},
    {"parallel-load.columns", 'l', AT(parallel_load.columns),
     AT(parallel_load.columns_len)},
    {"lob-settings.mode", 't', AT(lob.mode), 0},
    {"lob-settings.bulk-max-size", 't', AT(lob.bulk_max_size), 0},
    {"target-table-name", 't', AT(target_table), 0},
    {"kafka-target-topic", 't', AT(kafka_topic), 0},
    {"source-function", 't', AT(source_function), 0},
    {"target-function", 't', AT(target_function), 0},
};

/* The texts of an array, and those of arrays inside of it, one by one. */
static size_t list_of(const char *array, const char **out, size_t n)
{
    const char *p = NULL;
    while ((p = next(array, p))) {
        if (*p == '[') {
            n = list_of(p, out, n);
        } else {
            assert_true(n < 32);
            out[n++] = text_of(p);
        }
    }
    return n;
}

/* Fills the filters of a rule. */
static void fill_filters(dms_rule *rule, const char *array)
{
    dms_rule_filter *filters = (dms_rule_filter *)take(8 * sizeof *filters);
    const char *p = NULL, *q, *v;
    memset(filters, 0, 8 * sizeof *filters);
    rule->filters = filters;
    while ((p = next(array, p))) {
        dms_rule_filter *f = &filters[rule->filters_len++];
        dms_rule_condition *c = (dms_rule_condition *)take(8 * sizeof *c);
        memset(c, 0, 8 * sizeof *c);
        f->column = text_of(member(p, "column-name"));
        f->conditions = c;
        CHECK_TEXT(text_of(member(p, "filter-type")), "source");
        v = member(p, "filter-conditions");
        for (q = next(v, NULL); q; q = next(v, q), c++) {
            const char *value = member(q, "value");
            const char *start = member(q, "start-value");
            const char *end = member(q, "end-value");
            c->op = text_of(member(q, "filter-operator"));
            c->value = value ? text_of(value) : NULL;
            c->start = start ? text_of(start) : NULL;
            c->end = end ? text_of(end) : NULL;
            f->conditions_len++;
        }
    }
}

/* Fills a rule from the object at p. */
static dms_rule rule_of(const char *p)
{
    dms_rule rule;
    size_t i, n;
    const char *v;
    memset(&rule, 0, sizeof rule);
    for (i = 0; i < CHECK_COUNT(places); i++) {
        char *to = (char *)&rule + places[i].at;
        v = follow(p, places[i].path);
        if (v && places[i].kind == 't') {
            const char *text = text_of(v);
            memcpy(to, &text, sizeof text);
        } else if (v && places[i].kind == 'i') {
            int number = atoi(text_of(v));
            memcpy(to, &number, sizeof number);
        } else if (v) {
            const char **list = (const char **)take(32 * sizeof *list);
            n = list_of(v, list, 0);
            memcpy(to, &list, sizeof list);
            memcpy((char *)&rule + places[i].len, &n, sizeof n);
        }
    }
    if ((v = follow(p, "parallel-load.boundaries"))) {
        const char **list = (const char **)take(32 * sizeof *list);
        n = list_of(v, list, 0);
        rule.parallel_load.bounds = list;
        rule.parallel_load.bounds_len = n / rule.parallel_load.columns_len;
    }
    if ((v = member(p, "filters"))) {
        fill_filters(&rule, v);
    }
    if ((v = member(p, "mapping-parameters"))) {
        size_t len = (size_t)(behind(v) - v);
        char *copy = (char *)take(len + 1);
        memcpy(copy, v, len);
        copy[len] = '\0';
        rule.parameters = copy;
    }
    return rule;
}

/* Hands the document, rules or a rule alone, to the builder. */
static void build_rules(dms_builder *b, const char *doc)
{
    const char *rules = member(doc, "rules"), *p = NULL;
    dms_rule rule, all = {0};
    if (!rules) {
        rule = rule_of(doc);
        (void)dms_mapping_add(b, &rule);
        all.action = "include";
        all.schema = all.table = "%";
        (void)dms_mapping_add(b, &all);
    }
    while (rules && (p = next(rules, p))) {
        rule = rule_of(p);
        (void)dms_mapping_add(b, &rule);
    }
}

/* ---- from JSON to settings ---------------------------------------------- */

/* A setting of a document. */
struct leaf {
    char path[120];
    const char *value;
};

/* Adds the entries of a list as leaves. */
static size_t list_leaves(const char *path, const char *array,
                          struct leaf *out, size_t n)
{
    const char *p = NULL, *key, *value;
    while ((p = next(array, p))) {
        key = member(p, "Id");
        value = member(p, "Severity");
        if (!key) {
            key = member(p, "SourceCharacterCodePoint");
            value = member(p, "TargetCharacterCodePoint");
        }
        assert_true(n < 200);
        (void)snprintf(out[n].path, sizeof out[n].path, "%s.%s", path,
                       text_of(key));
        out[n++].value = value;
    }
    return n;
}

/* The settings of a document, one by one. */
static size_t leaves(const char *path, const char *p, struct leaf *out,
                     size_t n)
{
    const char *q, *v;
    char inner[120];
    if (*p == '[') {
        return list_leaves(path, p, out, n);
    }
    if (*p != '{') {
        assert_true(n < 200);
        (void)snprintf(out[n].path, sizeof out[n].path, "%s", path);
        out[n].value = p;
        return n + 1;
    }
    for (q = next(p, NULL); q; q = next(p, v)) {
        v = space(space(string_end(q)) + 1);
        (void)snprintf(inner, sizeof inner, "%s%s%s", path, *path ? "." : "",
                       text_of(q));
        n = leaves(inner, v, out, n);
    }
    return n;
}

/* Sets a setting by the function for its kind, or all from text. */
static void set_leaf(dms_builder *b, const struct leaf *leaf, int as_text)
{
    const char *v = leaf->value;
    if (*v == 'n') {
        (void)dms_settings_text(b, leaf->path, NULL);
    } else if (as_text || *v == '"') {
        (void)dms_settings_text(b, leaf->path, text_of(v));
    } else if (*v == 't' || *v == 'f') {
        (void)dms_settings_bool(b, leaf->path, *v == 't');
    } else {
        (void)dms_settings_int(b, leaf->path, atoi(v));
    }
}

/* ---- the guide's examples ----------------------------------------------- */

/* Calls run with the text of each vector whose name begins so. */
static size_t each_vector(const char *prefix,
                          void (*run)(const char *name, const char *doc))
{
    DIR *dir = opendir("tests/vectors/mappings");
    struct dirent *entry;
    size_t n = 0;
    while (dir && (entry = readdir(dir))) {
        int settings = strncmp(entry->d_name, "settings_", 9) == 0;
        int refused = strncmp(entry->d_name, "refused_", 8) == 0;
        int wanted = *prefix ? strncmp(entry->d_name, prefix,
                                       strlen(prefix)) == 0
                             : !settings && !refused;
        if (wanted && entry->d_name[0] != '.') {
            check_note("%s", entry->d_name);
            run(entry->d_name, load(entry->d_name));
            n++;
        }
    }
    if (dir) {
        (void)closedir(dir);
    }
    return n;
}

/* A document comes out as it is in the guide. */
static void run_mapping(const char *name, const char *doc)
{
    dms_builder b;
    const char *text;
    (void)name;
    memset(&b, 0, sizeof b);
    build_rules(&b, doc);
    CHECK(dms_builder_text(&b, &text) == DMS_OK);
    CHECK_TEXT(b.error.message, "");
    if (!CHECK_OK(text != NULL)) {
        return;
    }
    CHECK(same(member(doc, "rules") ? text : next(member(text, "rules"), NULL),
               doc));
    dms_builder_free(&b);
}

/* All examples of rules. */
static void test_guide_rules(void **state)
{
    (void)state;
    CHECK(each_vector("", run_mapping) >= 45);
    check_end();
}

/* Settings come out as they are in the guide, in any order, from values of
 * their kinds and from text. */
static void run_settings(const char *name, const char *doc)
{
    static struct leaf list[200];
    dms_builder b;
    const char *text;
    size_t n = leaves("", doc, list, 0), i, k;
    int round, lists = strstr(doc, "LogComponents") != NULL ||
                       strstr(doc, "CharacterReplacements") != NULL;
    for (round = 0; round < 6; round++) {
        check_note("%s, round %d", name, round);
        memset(&b, 0, sizeof b);
        for (i = n; !lists && round > 1 && i > 1; i--) {
            struct leaf keep = list[i - 1];
            k = check_below(i);
            list[i - 1] = list[k];
            list[k] = keep;
        }
        for (i = 0; i < n; i++) {
            set_leaf(&b, &list[i], round == 1);
        }
        CHECK(dms_builder_text(&b, &text) == DMS_OK);
        CHECK_TEXT(b.error.message, "");
        CHECK(text && same(text, doc));
        for (i = 0; text && i < n; i++) { /* once more changes nothing */
            set_leaf(&b, &list[i], round == 0);
        }
        CHECK(dms_builder_text(&b, &text) == DMS_OK);
        CHECK(text && same(text, doc));
        dms_builder_free(&b);
    }
}

/* All examples of settings. */
static void test_guide_settings(void **state)
{
    (void)state;
    CHECK(each_vector("settings_", run_settings) >= 8);
    check_end();
}

/* Beginning with the same document leaves it as it is. */
static void run_from(const char *name, const char *doc)
{
    dms_builder b;
    const char *text;
    (void)name;
    memset(&b, 0, sizeof b);
    CHECK(dms_settings_from(&b, doc) == DMS_OK);
    CHECK(dms_builder_text(&b, &text) == DMS_OK);
    CHECK(text && same(text, doc));
    dms_builder_free(&b);
}

/* dms_settings_from over the guide's examples. */
static void test_guide_from(void **state)
{
    (void)state;
    CHECK(each_vector("settings_", run_from) >= 8);
    check_end();
}

/* Two documents of the guide that DMS refuses, one by mistake of the guide. */
static void test_guide_refused(void **state)
{
    static const struct row {
        const char *file;
        const char *message;
    } rows[] = {
        {"refused_wildcard.json",
         "rule 8 \"8\" (table-settings): table-name has a wildcard, which "
         "this rule does not allow"},
        {"refused_id_twice.json",
         "rule 1 \"TransformToKinesis\" (map-record-to-document): rule-id is "
         "that of an earlier rule"}};
    size_t i;
    (void)state;
    for (i = 0; i < CHECK_COUNT(rows); i++) {
        dms_builder b = {0};
        const char *text = "";
        build_rules(&b, load(rows[i].file));
        CHECK(dms_builder_text(&b, &text) == DMS_ERR_USAGE);
        CHECK(text == NULL);
        CHECK_TEXT(b.error.message, rows[i].message);
        dms_builder_free(&b);
    }
    check_end();
}

/* ---- rules -------------------------------------------------------------- */

/* What is given in all rows of a table-settings rule. */
#define TS .schema = "s", .table = "t"
#define COL .schema = "s", .table = "t", .column = "c"
#define COND(...) (dms_rule_condition[]){__VA_ARGS__}
#define FILTER(...)                                                    \
    .filters = (const dms_rule_filter[]){{"c", COND(__VA_ARGS__),      \
                sizeof(COND(__VA_ARGS__)) / sizeof(dms_rule_condition)}}, \
    .filters_len = 1
#define LIST(...) (const char *const[]){__VA_ARGS__}

/* A rule, and what is wrong with it. */
struct refusal {
    const char *what;
    dms_rule rule;
    const char *message;
};

/* Adds the rule of a row; expects its message, and OK for an empty one. */
static void run_refused(const void *row)
{
    const struct refusal *r = (const struct refusal *)row;
    dms_builder b = {0};
    dms_rule all = {.action = "include", .schema = "%", .table = "%"};
    const char *text = "";
    int ok = r->message[0] == '\0';
    CHECK(dms_mapping_add(&b, &all) == DMS_OK);
    CHECK(dms_mapping_add(&b, &r->rule) == (ok ? DMS_OK : DMS_ERR_USAGE));
    CHECK_TEXT(b.error.message, r->message);
    CHECK(b.error.status == (ok ? DMS_OK : DMS_ERR_USAGE));
    /* The first failure stays. */
    CHECK(dms_mapping_add(&b, &all) == (ok ? DMS_OK : DMS_ERR_USAGE));
    CHECK(dms_builder_text(&b, &text) == (ok ? DMS_OK : DMS_ERR_USAGE));
    CHECK((text != NULL) == ok);
    CHECK_TEXT(b.error.message, r->message);
    dms_builder_free(&b);
}

/* The type, the action and the target of a rule. */
static void test_refused_kinds(void **state)
{
    const struct refusal rows[] = {
        {"nothing", {0}, "rule 2 (no action): rule-action is missing"},
        {"only names", {TS}, "rule 2 (no action): rule-action is missing"},
        {"unknown action",
         {.action = "Include", TS},
         "rule 2 (Include): rule-action is not one of AWS DMS"},
        {"unknown type",
         {.type = "select", .action = "include", TS},
         "rule 2 (include): rule-type is not the one of this action"},
        {"type of another action",
         {.type = "selection", .action = "rename", TS},
         "rule 2 (rename): rule-type is not the one of this action"},
        {"type alone",
         {.type = "transformation", TS},
         "rule 2 (transformation): rule-type or rule-action is missing or "
         "wrong"},
        {"the right type",
         {.type = "selection", .action = "include", TS},
         ""},
        {"table settings by type",
         {.type = "table-settings", TS, .lob = {"none", NULL}},
         ""},
        {"table settings without settings",
         {.type = "table-settings", TS},
         "rule 2 (table-settings): parallel-load is missing"},
        {"target missing",
         {.action = "rename", .value = "x", TS},
         "rule 2 (rename): rule-target is missing"},
        {"target unknown",
         {.action = "rename", .target = "view", .value = "x", TS},
         "rule 2 (rename): rule-target is not one that the action has"},
        {"target of another action",
         {.action = "remove-column", .target = "table", COL},
         "rule 2 (remove-column): rule-target is not one that the action "
         "has"},
        {"target of a selection",
         {.action = "include", .target = "table", TS},
         "rule 2 (include): rule-target is not allowed"},
        {"the only target", {.action = "remove-column", COL}, ""},
        {"with a name",
         {.action = "rename", .name = "to x", .value = "x", TS},
         "rule 2 \"to x\" (rename): rule-target is missing"},
        {"with an id",
         {.action = "rename", .id = 70, .value = "x", TS},
         "rule 70 (rename): rule-target is missing"},
        {"negative id",
         {.action = "include", .id = -1, TS},
         "rule -1 (include): rule-id is negative"},
        {"id of the first",
         {.action = "include", .id = 1, TS},
         "rule 1 (include): rule-id is that of an earlier rule"},
        {"name of the first",
         {.action = "include", .name = "1", TS},
         "rule 2 \"1\" (include): rule-name is that of an earlier rule"},
        {"empty name",
         {.action = "include", .name = "", TS},
         "rule 2 \"\" (include): rule-name is empty"},
    };
    (void)state;
    check_table(rows, run_refused);
    check_end();
}

/* Members that an action needs or does not allow. */
static void test_refused_members(void **state)
{
    const struct refusal rows[] = {
        {"include without schema",
         {.action = "include", .table = "t"},
         "rule 2 (include): schema-name is missing"},
        {"include without table",
         {.action = "include", .schema = "s"},
         "rule 2 (include): table-name is missing"},
        {"empty table",
         {.action = "include", .schema = "s", .table = ""},
         "rule 2 (include): table-name is empty"},
        {"include with column",
         {.action = "include", COL},
         "rule 2 (include): column-name is not allowed"},
        {"include with value",
         {.action = "include", TS, .value = "x"},
         "rule 2 (include): value is not allowed"},
        {"table-type",
         {.action = "include", TS, .table_type = "views"},
         "rule 2 (include): table-type is not one of its values"},
        {"order of what is excluded",
         {.action = "exclude", TS, .load_order = 1},
         "rule 2 (exclude): load-order is not allowed"},
        {"negative order",
         {.action = "include", TS, .load_order = -1},
         "rule 2 (include): load-order is negative"},
        {"explicit schema",
         {.action = "explicit", .schema = "s%", .table = "t"},
         "rule 2 (explicit): schema-name has a wildcard, which this rule does "
         "not allow"},
        {"explicit table",
         {.action = "explicit", .schema = "s", .table = "%"},
         "rule 2 (explicit): table-name has a wildcard, which this rule does "
         "not allow"},
        {"rename needs a name",
         {.action = "rename", .target = "table", TS},
         "rule 2 (rename): value is missing"},
        {"rename twice",
         {.action = "rename", .target = "table", TS, .value = "x",
          .expression = "'x'"},
         "rule 2 (rename): value and expression exclude each other"},
        {"rename by expression",
         {.action = "rename", .target = "table", TS,
          .expression = "'new_' || $TABLE_NAME_VAR"},
         ""},
        {"schema has no column",
         {.action = "rename", .target = "schema", COL, .value = "x"},
         "rule 2 (rename): column-name is not allowed"},
        {"schema may have a table",
         {.action = "rename", .target = "schema", TS, .value = "x"},
         ""},
        {"table needs a table",
         {.action = "convert-lowercase", .target = "table", .schema = "s"},
         "rule 2 (convert-lowercase): table-name is missing"},
        {"column needs a column",
         {.action = "convert-lowercase", .target = "column", TS},
         "rule 2 (convert-lowercase): column-name is missing"},
        {"tablespace",
         {.action = "rename", .target = "table-tablespace", TS, .value = "x"},
         "rule 2 (rename): table-tablespace-name is missing"},
        {"the other tablespace",
         {.action = "rename", .target = "index-tablespace", .schema = "s",
          .table_tablespace = "a", .index_tablespace = "b", .value = "x"},
         "rule 2 (rename): table-tablespace-name is not allowed"},
        {"index tablespace",
         {.action = "rename", .target = "index-tablespace", .schema = "s",
          .index_tablespace = "b", .value = "x"},
         ""},
        {"prefix without value",
         {.action = "add-prefix", .target = "table", TS},
         "rule 2 (add-prefix): value is missing"},
        {"prefix with old value",
         {.action = "remove-prefix", .target = "table", TS, .value = "a",
          .old_value = "b"},
         "rule 2 (remove-prefix): old-value is not allowed"},
        {"replace without old value",
         {.action = "replace-suffix", .target = "table", TS, .value = "a"},
         "rule 2 (replace-suffix): old-value is missing"},
        {"case with value",
         {.action = "convert-uppercase", .target = "table", TS, .value = "a"},
         "rule 2 (convert-uppercase): value is not allowed"},
        {"new column by its place",
         {.action = "add-column", COL, .value = "x",
          .data_type = {.type = "int4"}},
         "rule 2 (add-column): column-name is not allowed"},
        {"new column without type",
         {.action = "add-column", TS, .value = "x"},
         "rule 2 (add-column): data-type is missing"},
        {"new column with a type to look for",
         {.action = "add-column", TS, .value = "x", .column_type = "int4",
          .data_type = {.type = "int4"}},
         "rule 2 (add-column): data-type (object-locator) is not allowed"},
        {"type unknown",
         {.action = "change-data-type", COL, .data_type = {.type = "text"}},
         "rule 2 (change-data-type): data-type.type is not one of its "
         "values"},
        {"length without type",
         {.action = "change-data-type", COL, .data_type = {.length = "5"}},
         "rule 2 (change-data-type): data-type.type is missing"},
        {"length",
         {.action = "change-data-type", COL,
          .data_type = {.type = "string", .length = "5k"}},
         "rule 2 (change-data-type): data-type.length is not a number"},
        {"precision",
         {.action = "change-data-type", COL,
          .data_type = {.type = "numeric", .precision = ""}},
         "rule 2 (change-data-type): data-type.precision is not a number"},
        {"scale",
         {.action = "change-data-type", COL,
          .data_type = {.type = "numeric", .scale = "-1"}},
         "rule 2 (change-data-type): data-type.scale is not a number"},
        {"only columns of a type",
         {.action = "change-data-type", .schema = "s", .table = "t",
          .column = "%", .column_type = "datetime",
          .data_type = {.type = "date"}},
         ""},
        {"key without definition",
         {.action = "define-primary-key", TS},
         "rule 2 (define-primary-key): primary-key-def is missing"},
        {"key without name",
         {.action = "define-primary-key", TS,
          .primary_key = {.columns = LIST("a"), .columns_len = 1}},
         "rule 2 (define-primary-key): primary-key-def.name is missing"},
        {"key without columns",
         {.action = "define-primary-key", TS, .primary_key = {.name = "k"}},
         "rule 2 (define-primary-key): primary-key-def.columns is missing"},
        {"key with an empty column",
         {.action = "define-primary-key", TS,
          .primary_key = {"k", NULL, LIST("a", ""), 2}},
         "rule 2 (define-primary-key): primary-key-def.columns is empty"},
        {"key with a column that is not there",
         {.action = "define-primary-key", TS,
          .primary_key = {"k", NULL, LIST("a", NULL), 2}},
         "rule 2 (define-primary-key): primary-key-def.columns is missing"},
        {"key of a kind",
         {.action = "define-primary-key", TS,
          .primary_key = {"k", "unique", LIST("a"), 1}},
         "rule 2 (define-primary-key): primary-key-def.origin is not one of "
         "its values"},
        {"key of many tables",
         {.action = "define-primary-key", .schema = "s", .table = "t%",
          .primary_key = {"k", NULL, LIST("a"), 1}},
         "rule 2 (define-primary-key): table-name has a wildcard, which this "
         "rule does not allow"},
        {"before image without a mark",
         {.action = "add-before-image-columns", TS,
          .before_image = {"", NULL, NULL}},
         "rule 2 (add-before-image-columns): before-image-def.column-prefix "
         "is empty, and so is column-suffix"},
        {"before image with a suffix",
         {.action = "add-before-image-columns", TS,
          .before_image = {"", "_old", "all"}},
         ""},
        {"before image of a column, all defaults",
         {.action = "add-before-image-columns", COL},
         ""},
        {"before image's filter",
         {.action = "add-before-image-columns", TS,
          .before_image = {NULL, NULL, "pk"}},
         "rule 2 (add-before-image-columns): before-image-def.column-filter "
         "is not one of its values"},
        {"mask of two",
         {.action = "data-masking-digits-mask", COL, .value = "##"},
         "rule 2 (data-masking-digits-mask): value is not one printable ASCII "
         "character"},
        {"mask of a blank",
         {.action = "data-masking-digits-mask", COL, .value = " "},
         "rule 2 (data-masking-digits-mask): value is not one printable ASCII "
         "character"},
        {"hash with value",
         {.action = "data-masking-hash-mask", COL, .value = "#"},
         "rule 2 (data-masking-hash-mask): value is not allowed"},
        {"validation without function",
         {.action = "override-validation-function", COL},
         "rule 2 (override-validation-function): source-function is missing"},
        {"parameters",
         {.action = "map-record-to-record", TS, .parameters = "[]"},
         "rule 2 (map-record-to-record): mapping-parameters is not a JSON "
         "object"},
        {"parameters cut",
         {.action = "map-record-to-record", TS, .parameters = "{\"a\":"},
         "rule 2 (map-record-to-record): mapping-parameters is not a JSON "
         "object"},
        {"topic",
         {.action = "map-record-to-record", TS, .kafka_topic = "t"},
         ""},
        {"parameters of a selection",
         {.action = "include", TS, .parameters = "{}"},
         "rule 2 (include): mapping-parameters is not allowed"},
    };
    (void)state;
    check_table(rows, run_refused);
    check_end();
}

/* Filters and their conditions. */
static void test_refused_filters(void **state)
{
    const struct refusal rows[] = {
        {"of what is excluded",
         {.action = "exclude", TS, FILTER({"null", NULL, NULL, NULL})},
         "rule 2 (exclude): filters is not allowed"},
        {"of explicit",
         {.action = "explicit", TS, FILTER({"null", NULL, NULL, NULL})},
         "rule 2 (explicit): filters is not allowed"},
        {"of many tables",
         {.action = "include", .schema = "s", .table = "%",
          FILTER({"null", NULL, NULL, NULL})},
         "rule 2 (include): table-name has a wildcard, which filters do not "
         "allow"},
        {"a count without filters",
         {.action = "include", TS, .filters_len = 1},
         "rule 2 (include): filters is empty"},
        {"filters without a count",
         {.action = "include", TS,
          .filters = (const dms_rule_filter[]){{"c", NULL, 0}}},
         "rule 2 (include): filters is empty"},
        {"no column",
         {.action = "include", TS, .filters_len = 1,
          .filters = (const dms_rule_filter[]){{NULL, NULL, 0}}},
         "rule 2 (include): column-name is missing"},
        {"no condition",
         {.action = "include", TS, .filters_len = 1,
          .filters = (const dms_rule_filter[]){{"c", NULL, 1}}},
         "rule 2 (include): filter-conditions is missing"},
        {"no operator",
         {.action = "include", TS, FILTER({NULL, "1", NULL, NULL})},
         "rule 2 (include): filter-operator is missing"},
        {"unknown operator",
         {.action = "include", TS, FILTER({"gt", "1", NULL, NULL})},
         "rule 2 (include): filter-operator is not one of its values"},
        {"eq without value",
         {.action = "include", TS, FILTER({"eq", NULL, NULL, NULL})},
         "rule 2 (include): value is missing"},
        {"ste is lte", {.action = "include", TS,
                        FILTER({"ste", "1", NULL, NULL})}, ""},
        {"eq to nothing", {.action = "include", TS,
                           FILTER({"eq", "", NULL, NULL})}, ""},
        {"eq with a range",
         {.action = "include", TS, FILTER({"eq", "1", "1", NULL})},
         "rule 2 (include): start-value is not allowed"},
        {"null with value",
         {.action = "include", TS, FILTER({"null", "1", NULL, NULL})},
         "rule 2 (include): value is not allowed"},
        {"null with end",
         {.action = "include", TS, FILTER({"notnull", NULL, NULL, "1"})},
         "rule 2 (include): end-value is not allowed"},
        {"between without start",
         {.action = "include", TS, FILTER({"between", NULL, NULL, "1"})},
         "rule 2 (include): start-value is missing"},
        {"between without end",
         {.action = "include", TS, FILTER({"between", NULL, "1", NULL})},
         "rule 2 (include): end-value is missing"},
        {"between with value",
         {.action = "include", TS, FILTER({"notbetween", "1", "1", "2"})},
         "rule 2 (include): value is not allowed"},
        {"two negative ones",
         {.action = "include", TS,
          FILTER({"eq", "1", NULL, NULL}, {"noteq", "2", NULL, NULL})},
         "rule 2 (include): filter-operator is negative and must be alone in "
         "its filter"},
    };
    (void)state;
    check_table(rows, run_refused);
    check_end();
}

/* parallel-load and lob-settings. */
static void test_refused_table_settings(void **state)
{
    const struct refusal rows[] = {
        {"no type",
         {TS, .parallel_load = {.batch_size = 5}},
         "rule 2 (table-settings): parallel-load.type is missing"},
        {"unknown type",
         {TS, .parallel_load = {.type = "auto"}},
         "rule 2 (table-settings): parallel-load.type is not one of its "
         "values"},
        {"none", {TS, .parallel_load = {.type = "none"}}, ""},
        {"segments of a collection",
         {TS, .parallel_load = {.type = "partitions-auto",
                                .partitions_count = 16,
                                .count_from_metadata = "true",
                                .max_records_skip_per_page = 1000000,
                                .batch_size = 50000}},
         ""},
        {"count that is no flag",
         {TS, .parallel_load = {.type = "partitions-auto",
                                .count_from_metadata = "1"}},
         "rule 2 (table-settings): parallel-load.collection-count-from-"
         "metadata is not one of its values"},
        {"negative count",
         {TS, .parallel_load = {.type = "partitions-auto",
                                .partitions_count = -1}},
         "rule 2 (table-settings): parallel-load.number-of-partitions is "
         "negative"},
        {"count of ranges",
         {TS, .parallel_load = {.type = "ranges", .partitions_count = 1}},
         "rule 2 (table-settings): parallel-load.number-of-partitions and its "
         "kin need type partitions-auto"},
        {"list without names",
         {TS, .parallel_load = {.type = "partitions-list"}},
         "rule 2 (table-settings): parallel-load.partitions is missing"},
        {"only subpartitions",
         {TS, .parallel_load = {.type = "partitions-list",
                                .subpartitions = LIST("a"),
                                .subpartitions_len = 1}},
         ""},
        {"names without list",
         {TS, .parallel_load = {.type = "partitions-auto",
                                .partitions = LIST("a"),
                                .partitions_len = 1}},
         "rule 2 (table-settings): parallel-load.partitions needs type "
         "partitions-list"},
        {"a count without names",
         {TS, .parallel_load = {.type = "partitions-list",
                                .partitions_len = 1}},
         "rule 2 (table-settings): parallel-load.partitions is missing"},
        {"ranges without columns",
         {TS, .parallel_load = {.type = "ranges"}},
         "rule 2 (table-settings): parallel-load.columns is missing"},
        {"ranges without bounds",
         {TS, .parallel_load = {.type = "ranges", .columns = LIST("a"),
                                .columns_len = 1}},
         "rule 2 (table-settings): parallel-load.boundaries is missing"},
        {"a bound cut short",
         {TS, .parallel_load = {.type = "ranges", .columns = LIST("a", "b"),
                                .columns_len = 2,
                                .bounds = LIST("1", NULL),
                                .bounds_len = 1}},
         "rule 2 (table-settings): parallel-load.boundaries lacks a value"},
        {"a count without bounds",
         {TS, .parallel_load = {.type = "ranges", .columns = LIST("a"),
                                .columns_len = 1, .bounds_len = 1}},
         "rule 2 (table-settings): parallel-load.boundaries is missing"},
        {"a bound of nothing",
         {TS, .parallel_load = {.type = "ranges", .columns = LIST("a"),
                                .columns_len = 1, .bounds = LIST(""),
                                .bounds_len = 1}},
         ""},
        {"columns without ranges",
         {TS, .parallel_load = {.type = "none", .columns = LIST("a"),
                                .columns_len = 1}},
         "rule 2 (table-settings): parallel-load.columns needs type ranges"},
        {"an empty subpartition",
         {TS, .parallel_load = {.type = "partitions-list",
                                .subpartitions = LIST(""),
                                .subpartitions_len = 1}},
         "rule 2 (table-settings): parallel-load.subpartitions is empty"},
        {"negative pages",
         {TS, .parallel_load = {.type = "partitions-auto",
                                .max_records_skip_per_page = -1}},
         "rule 2 (table-settings): parallel-load.max-records-skip-per-page is "
         "negative"},
        {"bounds without ranges",
         {TS, .parallel_load = {.type = "none", .bounds = LIST("1"),
                                .bounds_len = 1}},
         "rule 2 (table-settings): parallel-load.boundaries needs type "
         "ranges"},
        {"eleven columns",
         {TS, .parallel_load = {.type = "ranges",
                                .columns = LIST("1", "2", "3", "4", "5", "6",
                                                "7", "8", "9", "10", "11"),
                                .columns_len = 11,
                                .bounds = LIST("1", "2", "3", "4", "5", "6",
                                               "7", "8", "9", "10", "11"),
                                .bounds_len = 1}},
         "rule 2 (table-settings): parallel-load.columns has more than 10"},
        {"lob mode",
         {TS, .lob = {"full", "1"}},
         "rule 2 (table-settings): lob-settings.mode is not one of its "
         "values"},
        {"lob size",
         {TS, .lob = {"none", "1 MB"}},
         "rule 2 (table-settings): lob-settings.bulk-max-size is not a "
         "number"},
        {"limited without size",
         {TS, .lob = {"limited", NULL}},
         "rule 2 (table-settings): lob-settings.bulk-max-size is needed in "
         "limited mode, and not 0"},
        {"limited by default, to nothing",
         {TS, .lob = {NULL, "0"}},
         "rule 2 (table-settings): lob-settings.bulk-max-size is needed in "
         "limited mode, and not 0"},
        {"settings of a selection",
         {.action = "include", TS, .lob = {"none", NULL}},
         "rule 2 (include): lob-settings is not allowed"},
    };
    (void)state;
    check_table(rows, run_refused);
    check_end();
}

/* Every text of a rule that is not UTF-8 is refused by name; the messages of
 * the table are those of the members in the order of the struct. */
static void test_not_utf8(void **state)
{
    static const char bad[] = "a\xC0\x80";
    const struct refusal rows[] = {
        {"schema", {.action = "include", .schema = bad, .table = "t"},
         "rule 2 (include): schema-name is not UTF-8"},
        {"name", {.action = "include", TS, .name = "\xFF"},
         "rule 2 \"\xFF\" (include): rule-name is not UTF-8"},
        {"column", {.action = "remove-column", TS, .column = bad},
         "rule 2 (remove-column): column-name is not UTF-8"},
        {"value", {.action = "rename", .target = "table", TS, .value = bad},
         "rule 2 (rename): value is not UTF-8"},
        {"expression",
         {.action = "rename", .target = "table", TS, .expression = bad},
         "rule 2 (rename): expression is not UTF-8"},
        {"filter's column",
         {.action = "include", TS, .filters_len = 1,
          .filters = (const dms_rule_filter[]){
              {bad, COND({"null", NULL, NULL, NULL}), 1}}},
         "rule 2 (include): column-name is not UTF-8"},
        {"filter's end",
         {.action = "include", TS, FILTER({"between", NULL, "1", bad})},
         "rule 2 (include): end-value is not UTF-8"},
        {"key's column",
         {.action = "define-primary-key", TS,
          .primary_key = {"k", NULL, LIST("a", bad), 2}},
         "rule 2 (define-primary-key): columns is not UTF-8"},
        {"suffix",
         {.action = "add-before-image-columns", TS,
          .before_image = {NULL, bad, NULL}},
         "rule 2 (add-before-image-columns): column-suffix is not UTF-8"},
        {"bound",
         {TS, .parallel_load = {.type = "ranges", .columns = LIST("a"),
                                .columns_len = 1, .bounds = LIST(bad),
                                .bounds_len = 1}},
         "rule 2 (table-settings): boundaries is not UTF-8"},
        {"parameters",
         {.action = "map-record-to-record", TS,
          .parameters = "{\"a\":\"\xC0\x80\"}"},
         "rule 2 (map-record-to-record): mapping-parameters is not a JSON "
         "object"},
    };
    (void)state;
    check_table(rows, run_refused);
    check_end();
}

/* What JSON has to escape comes out as it went in. */
static void test_escapes(void **state)
{
    static const char *const texts[] = {
        "\"", "\\", "a\"b\\c", "\n\r\t\b\f", "\x01\x1F", "</script>",
        "\xC3\xA9\xE2\x82\xAC\xF0\x9F\x90\x98", "\",\"rule-name\":\"1",
        "%", "[_]%", "x\x7F", "$A || '''' || $B"};
    size_t i;
    (void)state;
    for (i = 0; i < CHECK_COUNT(texts); i++) {
        dms_builder b = {0};
        dms_rule rule = {.action = "include"};
        const char *text = NULL, *r;
        pool_used = 0;
        check_note("text %lu", (unsigned long)i);
        rule.schema = rule.table = rule.name = texts[i];
        CHECK(dms_mapping_add(&b, &rule) == DMS_OK);
        CHECK(dms_builder_text(&b, &text) == DMS_OK);
        r = text ? next(member(text, "rules"), NULL) : "{}";
        CHECK_TEXT(text_of(follow(r, "object-locator.schema-name")), texts[i]);
        CHECK_TEXT(text_of(follow(r, "object-locator.table-name")), texts[i]);
        CHECK_TEXT(text_of(member(r, "rule-name")), texts[i]);
        /* The same name is found again, however it is escaped. */
        CHECK(dms_mapping_add(&b, &rule) == DMS_ERR_USAGE);
        CHECK(strstr(b.error.message, "rule-name is that of an earlier") !=
              NULL);
        dms_builder_free(&b);
        CHECK(dms_settings_text(&b, "TargetMetadata.TargetSchema", texts[i]) ==
              DMS_OK);
        CHECK(dms_builder_text(&b, &text) == DMS_OK);
        CHECK_TEXT(text_of(follow(text, "TargetMetadata.TargetSchema")),
                   texts[i]);
        dms_builder_free(&b);
    }
    check_end();
}

/* Rules are numbered, from the last one on. */
static void test_numbers(void **state)
{
    static const int given[] = {0, 0, 10, 0, 5, 0, 0};
    static const char *const want[] = {"1", "2", "10", "11", "5", "12", "13"};
    dms_rule rule = {.action = "include", .schema = "s", .table = "t"};
    dms_builder b = {0};
    const char *text, *p = NULL;
    size_t i;
    (void)state;
    for (i = 0; i < CHECK_COUNT(given); i++) {
        rule.id = given[i];
        CHECK(dms_mapping_add(&b, &rule) == DMS_OK);
    }
    CHECK(dms_builder_text(&b, &text) == DMS_OK);
    for (i = 0; text && i < CHECK_COUNT(given); i++) {
        p = next(member(text, "rules"), p);
        CHECK_TEXT(text_of(member(p, "rule-id")), want[i]);
        CHECK_TEXT(text_of(member(p, "rule-name")), want[i]);
    }
    rule.id = INT32_MAX;
    CHECK(dms_mapping_add(&b, &rule) == DMS_OK);
    rule.id = 0;
    CHECK(dms_mapping_add(&b, &rule) == DMS_ERR_USAGE);
    CHECK_TEXT(b.error.message,
               "rule 2147483647 (include): rule-id cannot be numbered on");
    dms_builder_free(&b);
    /* A name that looks like a number to come. */
    rule.name = "2";
    CHECK(dms_mapping_add(&b, &rule) == DMS_OK);
    rule.name = NULL;
    CHECK(dms_mapping_add(&b, &rule) == DMS_ERR_USAGE);
    CHECK_TEXT(b.error.message, "rule 2 (include): rule-name is that of an "
                                "earlier rule");
    dms_builder_free(&b);
    check_end();
}

/* ---- settings ----------------------------------------------------------- */

/* A setting, and what is wrong with it: i number, b flag, t text. */
struct setting_row {
    const char *path;
    char kind;
    int64_t number;
    const char *text;
    const char *message; /* behind the path; "" if it is right */
};

/* Sets the setting of a row. */
static void run_setting(const void *row)
{
    const struct setting_row *r = (const struct setting_row *)row;
    dms_builder b = {0};
    char want[700];
    dms_status status;
    (void)snprintf(want, sizeof want, "%s%s", *r->message ? r->path : "",
                   r->message);
    status = r->kind == 'i'   ? dms_settings_int(&b, r->path, r->number)
             : r->kind == 'b' ? dms_settings_bool(&b, r->path, (int)r->number)
                              : dms_settings_text(&b, r->path, r->text);
    CHECK(status == (*r->message ? DMS_ERR_USAGE : DMS_OK));
    CHECK_TEXT(b.error.message, want);
    CHECK(b.error.status == status);
    dms_builder_free(&b);
}

#define SEVERITIES                                                        \
    "LOGGER_SEVERITY_ERROR LOGGER_SEVERITY_WARNING LOGGER_SEVERITY_INFO " \
    "LOGGER_SEVERITY_DEFAULT LOGGER_SEVERITY_DEBUG "                      \
    "LOGGER_SEVERITY_DETAILED_DEBUG"

/* Names, types and ranges. */
static void test_refused_settings(void **state)
{
    static const struct setting_row rows[] = {
        {"FullLoadSettings.MaxFullLoadSubTasks", 'i', 1, NULL, ""},
        {"FullLoadSettings.MaxFullLoadSubTasks", 'i', 49, NULL, ""},
        {"FullLoadSettings.MaxFullLoadSubTasks", 'i', 0, NULL,
         ": must be 1 to 49"},
        {"FullLoadSettings.MaxFullLoadSubTasks", 'i', 50, NULL,
         ": must be 1 to 49"},
        {"FullLoadSettings.MaxFullLoadSubTasks", 'i', INT64_MAX, NULL,
         ": must be 1 to 49"},
        {"FullLoadSettings.MaxFullLoadSubTasks", 'i', INT64_MIN, NULL,
         ": must be 1 to 49"},
        {"FullLoadSettings.MaxFullLoadSubTasks", 't', 0, "49", ""},
        {"FullLoadSettings.MaxFullLoadSubTasks", 't', 0, "50",
         ": must be 1 to 49"},
        {"FullLoadSettings.MaxFullLoadSubTasks", 't', 0, "8 ",
         ": is a number, not 8 "},
        {"FullLoadSettings.MaxFullLoadSubTasks", 't', 0, "",
         ": is a number, not "},
        {"FullLoadSettings.MaxFullLoadSubTasks", 'b', 1, NULL,
         ": is a number, not true or false"},
        {"FullLoadSettings.CommitRate", 'i', 50001, NULL,
         ": must be 1 to 50000"},
        {"ErrorBehavior.RecoverableErrorCount", 'i', -1, NULL, ""},
        {"ErrorBehavior.RecoverableErrorCount", 't', 0, "-1", ""},
        {"ErrorBehavior.RecoverableErrorCount", 'i', -2, NULL,
         ": must be -1 to 2147483647"},
        {"ErrorBehavior.RecoverableErrorCount", 't', 0, "--1",
         ": is a number, not --1"},
        {"Logging.EnableLogging", 'b', 2, NULL, ""},
        {"Logging.EnableLogging", 't', 0, "true", ""},
        {"Logging.EnableLogging", 't', 0, "yes",
         ": is true or false, not yes"},
        {"Logging.EnableLogging", 'i', 1, NULL,
         ": is true or false, not a number"},
        {"FullLoadSettings.TargetTablePrepMode", 't', 0, "DROP",
         ": must be one of DO_NOTHING DROP_AND_CREATE TRUNCATE_BEFORE_LOAD"},
        {"FullLoadSettings.TargetTablePrepMode", 't', 0, "DO_NOTHING", ""},
        {"FullLoadSettings.TargetTablePrepMode", 't', 0, "",
         ": must be one of DO_NOTHING DROP_AND_CREATE TRUNCATE_BEFORE_LOAD"},
        {"FullLoadSettings.TargetTablePrepMode", 'i', 1, NULL,
         ": is text, not a number"},
        {"FullLoadSettings.TargetTablePrepMode", 'b', 1, NULL,
         ": is text, not true or false"},
        {"TargetMetadata.TargetSchema", 't', 0, "", ""},
        {"TargetMetadata.TargetSchema", 't', 0, "\xFF", ": is not UTF-8"},
        {"TargetMetadata.TargetSchema", 't', 0, NULL, ""},
        {"TargetMetadata", 't', 0, NULL, ""},
        {"TTSettings.TTS3Settings", 't', 0, NULL, ""},
        {"PostProcessingRules", 't', 0, NULL, ""},
        {"PostProcessingRules", 't', 0, "", ": no such setting"},
        {"Logging.LogComponents", 't', 0, NULL, ""},
        {"Logging.LogComponents.TARGET_LOAD", 't', 0, "LOGGER_SEVERITY_DEBUG",
         ""},
        {"Logging.LogComponents.TARGET_LOAD", 't', 0, "DEBUG",
         ": must be one of " SEVERITIES},
        {"Logging.LogComponents.TARGET_LOAD", 't', 0, NULL,
         ": an entry cannot be null"},
        {"Logging.LogComponents.TARGET_LOAD", 'i', 1, NULL,
         ": is text, not a number"},
        {"Logging.LogComponents", 't', 0, "LOGGER_SEVERITY_DEBUG",
         ": is a list; its entries have paths"},
        {"Logging.LogComponents.", 't', 0, "LOGGER_SEVERITY_DEBUG",
         ": is a list; its entries have paths"},
        {"Logging.LogComponents.TARGET", 't', 0, "LOGGER_SEVERITY_DEBUG",
         ": no component; there are ADDONS COMMON COMMUNICATION DATA_RESYNC "
         "DATA_STRUCTURE FILE_FACTORY FILE_TRANSFER IO METADATA_MANAGER "
         "PERFORMANCE REST_SERVER SORTER SOURCE_CAPTURE SOURCE_UNLOAD "
         "TABLES_MANAGER TARGET_APPLY TARGET_LOAD TASK_MANAGER "
         "TRANSFORMATION VALIDATOR_EXT"},
        {"CharacterSetSettings.CharacterReplacements.62", 'i', 61, NULL, ""},
        {"CharacterSetSettings.CharacterReplacements.62", 't', 0, "61", ""},
        {"CharacterSetSettings.CharacterReplacements.0", 'i', 0, NULL, ""},
        {"CharacterSetSettings.CharacterReplacements.062", 'i', 61, NULL,
         ": no code point"},
        {"CharacterSetSettings.CharacterReplacements.b", 'i', 61, NULL,
         ": no code point"},
        {"CharacterSetSettings.CharacterReplacements.1114112", 'i', 61, NULL,
         ": no code point"},
        {"CharacterSetSettings.CharacterReplacements.62", 'i', 1114112, NULL,
         ": must be 0 to 1114111"},
        {"Logging.CloudWatchLogGroup", 't', 0, "g",
         ": is AWS's own and cannot be set"},
        {"Logging.CloudWatchLogStream", 't', 0, NULL,
         ": is AWS's own and cannot be set"},
        {"", 't', 0, "", ": no such setting"},
        {"", 't', 0, NULL, ": no such setting"},
        {"Logging", 't', 0, "x", ": no such setting"},
        {"Logging.", 't', 0, NULL, ": no such setting"},
        {".", 'i', 0, NULL, ": no such setting"},
        {"MaxFullLoadSubTasks", 'i', 8, NULL,
         ": no such setting; FullLoadSettings.MaxFullLoadSubTasks is one"},
        {"TargetMetadata.MaxFullLoadSubTasks", 'i', 8, NULL,
         ": no such setting; FullLoadSettings.MaxFullLoadSubTasks is one"},
        {"FullLoadSettings.MaxFullLoadSubTask", 'i', 8, NULL,
         ": no such setting; FullLoadSettings.MaxFullLoadSubTasks is one"},
        {"FullLoadSettings.maxfullloadsubtasks", 'i', 8, NULL,
         ": no such setting; FullLoadSettings.MaxFullLoadSubTasks is one"},
        {"FullLoadSettings.MaxFullLaodSubTasks", 'i', 8, NULL,
         ": no such setting; FullLoadSettings.MaxFullLoadSubTasks is one"},
        {"ErrorBehavior.FulloadIgnoreConflicts", 'b', 1, NULL,
         ": no such setting; ErrorBehavior.FullLoadIgnoreConflicts is one"},
        {"FailTaskWhenCleanTaskResourceFailed", 'b', 1, NULL, ""},
        {"Logging.FailTaskWhenCleanTaskResourceFailed", 'b', 1, NULL,
         ": no such setting; FailTaskWhenCleanTaskResourceFailed is one"},
        {"FullLoadSettings.MaxFullLoadSubTasks.x", 'i', 8, NULL,
         ": no such setting"},
    };
    (void)state;
    check_table(rows, run_setting);
    check_end();
}

/* Every setting of the table takes a value, and all of them together are one
 * document in which each stands where its path says. */
static void test_every_setting(void **state)
{
    const dmsi_task_setting *s = dmsi_task_settings;
    const char *section = "", *text;
    char path[120], word[80];
    dms_builder b = {0};
    size_t i, n = 0;
    (void)state;
    for (i = 0; i < CHECK_COUNT(dmsi_task_settings); i++, s++) {
        section = s->kind == DMSI_S_SECTION ? s->name : section;
        (void)snprintf(path, sizeof path, "%s%s%s", section,
                       *section ? "." : "", s->name);
        check_note("%s", path);
        (void)snprintf(word, sizeof word, "%.*s",
                       s->words ? (int)strcspn(s->words, " ") : 1,
                       s->words ? s->words : "x");
        if (s->kind == DMSI_S_BOOL) {
            CHECK(dms_settings_bool(&b, path, 1) == DMS_OK);
        } else if (s->kind == DMSI_S_INT) {
            CHECK(s->min <= s->max);
            CHECK(dms_settings_int(&b, path, s->max) == DMS_OK);
        } else if (s->kind == DMSI_S_TEXT || s->kind == DMSI_S_WORD) {
            CHECK(dms_settings_text(&b, path, word) == DMS_OK);
        } else {
            continue;
        }
        n++;
        CHECK(b.text && follow(b.text, path) != NULL);
    }
    CHECK(n >= 110);
    CHECK(dms_builder_text(&b, &text) == DMS_OK);
    CHECK_TEXT(b.error.message, "");
    dms_builder_free(&b);
    check_end();
}

/* Settings that need another one. */
static void test_settings_that_need(void **state)
{
    static const struct row {
        const char *json;
        const char *message;
    } rows[] = {
        {"{\"BeforeImageSettings\":{\"EnableBeforeImage\":true}}",
         "BeforeImageSettings.EnableBeforeImage: needs "
         "BeforeImageSettings.FieldName"},
        {"{\"BeforeImageSettings\":{\"EnableBeforeImage\":false}}", ""},
        {"{\"BeforeImageSettings\":{\"EnableBeforeImage\":true,"
         "\"FieldName\":null}}",
         "BeforeImageSettings.EnableBeforeImage: needs "
         "BeforeImageSettings.FieldName"},
        {"{\"Logging\":{\"EnableLogContext\":true}}",
         "Logging.EnableLogContext: needs Logging.EnableLogging true"},
        {"{\"Logging\":{\"EnableLogContext\":true,\"EnableLogging\":false}}",
         "Logging.EnableLogContext: needs Logging.EnableLogging true"},
        {"{\"Logging\":{\"EnableLogContext\":true,\"EnableLogging\":true}}",
         ""},
        {"{\"TTSettings\":{\"EnableTT\":true}}",
         "TTSettings.EnableTT: needs "
         "TTSettings.TTS3Settings.ServiceAccessRoleArn"},
        {"{\"TTSettings\":{\"EnableTT\":true,\"TTS3Settings\":"
         "{\"ServiceAccessRoleArn\":\"a\"}}}",
         "TTSettings.EnableTT: needs TTSettings.TTS3Settings.BucketName"},
        {"{\"TTSettings\":{\"TTS3Settings\":{\"EncryptionMode\":"
         "\"SSE_KMS\"}}}",
         "TTSettings.TTS3Settings.EncryptionMode: needs "
         "TTSettings.TTS3Settings.ServerSideEncryptionKmsKeyId"},
        {"{}", ""},
    };
    size_t i;
    (void)state;
    for (i = 0; i < CHECK_COUNT(rows); i++) {
        dms_builder b = {0};
        const char *text = NULL;
        check_note("%s", rows[i].json);
        CHECK(dms_settings_from(&b, rows[i].json) == DMS_OK);
        CHECK(dms_builder_text(&b, &text) ==
              (*rows[i].message ? DMS_ERR_USAGE : DMS_OK));
        CHECK((text == NULL) == (*rows[i].message != '\0'));
        CHECK_TEXT(b.error.message, rows[i].message);
        dms_builder_free(&b);
    }
    check_end();
}

/* Settings that exist, with one of them changed. */
static void test_settings_from(void **state)
{
    static const struct row {
        const char *json;
        const char *path; /* NULL: nothing is set */
        const char *value;
        const char *want; /* exactly, or a message */
    } rows[] = {
        {" {} ", NULL, NULL, "{}"},
        {"{ }", "Logging.EnableLogging", "true",
         "{ \"Logging\":{\"EnableLogging\":true}}"},
        {"{\"Logging\":{\"CloudWatchLogGroup\":\"g\"}}", NULL, NULL,
         "{\"Logging\":{}}"},
        {"{\"Logging\":{\"CloudWatchLogGroup\":\"g\","
         "\"CloudWatchLogStream\":null}}",
         NULL, NULL, "{\"Logging\":{}}"},
        {"{\"Logging\":{\"EnableLogging\":true,\"CloudWatchLogGroup\":\"g\","
         "\"CloudWatchLogStream\":\"s\"}}",
         NULL, NULL, "{\"Logging\":{\"EnableLogging\":true}}"},
        {"{\"Logging\":{ \"CloudWatchLogGroup\" : \"g\" ,"
         "\"EnableLogging\":true , \"CloudWatchLogStream\" : \"s\" } }",
         NULL, NULL, "{\"Logging\":{ \"EnableLogging\":true } }"},
        {"{\"Logging\":{\"CloudWatchLogGroup\":1,\"CloudWatchLogGroup\":2,"
         "\"a\":[1,{\"b\":2}]}}",
         NULL, NULL, "{\"Logging\":{\"a\":[1,{\"b\":2}]}}"},
        {"{\"Logging\":null}", NULL, NULL, "{\"Logging\":null}"},
        {"{\"Logging\":null}", "Logging.EnableLogging", "true",
         "{\"Logging\":{\"EnableLogging\":true}}"},
        {"{\"Logging\":5,\"X\":1}", "Logging.EnableLogging", "true",
         "{\"Logging\":{\"EnableLogging\":true},\"X\":1}"},
        {"{\"TTSettings\":null}", "TTSettings.TTS3Settings.BucketName", "b",
         "{\"TTSettings\":{\"TTS3Settings\":{\"BucketName\":\"b\"}}}"},
        {"{\"Logging\":{\"LogComponents\":null}}",
         "Logging.LogComponents.IO", "LOGGER_SEVERITY_INFO",
         "{\"Logging\":{\"LogComponents\":[{\"Id\":\"IO\",\"Severity\":"
         "\"LOGGER_SEVERITY_INFO\"}]}}"},
        {"{\"Logging\":{\"LogComponents\":[]}}", "Logging.LogComponents.IO",
         "LOGGER_SEVERITY_INFO",
         "{\"Logging\":{\"LogComponents\":[{\"Id\":\"IO\",\"Severity\":"
         "\"LOGGER_SEVERITY_INFO\"}]}}"},
        {"{\"Logging\":{\"LogComponents\":[7,{\"Id\":3},{\"Severity\":\"x\","
         "\"Id\":\"I\\u004F\"},{\"Id\":\"SORTER\"}]}}",
         "Logging.LogComponents.IO", "LOGGER_SEVERITY_INFO",
         "{\"Logging\":{\"LogComponents\":[7,{\"Id\":3},{\"Id\":\"IO\","
         "\"Severity\":\"LOGGER_SEVERITY_INFO\"},{\"Id\":\"SORTER\"}]}}"},
        {"{\"CharacterSetSettings\":{\"CharacterReplacements\":["
         "{\"SourceCharacterCodePoint\":6.2e1}]}}",
         "CharacterSetSettings.CharacterReplacements.62", "0",
         "{\"CharacterSetSettings\":{\"CharacterReplacements\":["
         "{\"SourceCharacterCodePoint\":62,\"TargetCharacterCodePoint\":0}]}}"},
        {"{\"NewSection\":{\"NewSetting\":1},\"FullLoadSettings\":"
         "{\"MaxFullLoadSubTasks\": 8 , \"New\":2}}",
         "FullLoadSettings.MaxFullLoadSubTasks", "16",
         "{\"NewSection\":{\"NewSetting\":1},\"FullLoadSettings\":"
         "{\"MaxFullLoadSubTasks\": 16 , \"New\":2}}"},
        {"", NULL, NULL,
         "settings: not JSON: ends where a value should be at byte 0"},
        {"[]", NULL, NULL, "settings: not a JSON object"},
        {"{\"a\":1,}", NULL, NULL,
         "settings: not JSON: a member name is missing at byte 7"},
    };
    size_t i;
    (void)state;
    for (i = 0; i < CHECK_COUNT(rows); i++) {
        dms_builder b = {0};
        const char *text = NULL;
        check_note("%s", rows[i].json);
        (void)dms_settings_from(&b, rows[i].json);
        if (rows[i].path) {
            (void)dms_settings_text(&b, rows[i].path, rows[i].value);
        }
        (void)!dms_builder_text(&b, &text);
        CHECK_TEXT(text ? text : b.error.message, rows[i].want);
        dms_builder_free(&b);
    }
    check_end();
}

/* ---- memory ------------------------------------------------------------- */

/* Rules of every kind; stops at nothing. */
static void many_rules(dms_builder *b)
{
    const dms_rule rules[] = {
        {.action = "include", TS,
         FILTER({"between", NULL, "\x01", "2"}, {"gte", "7", NULL, NULL})},
        {.action = "exclude", .name = "\"two\"", TS},
        {.action = "rename", .target = "schema", .schema = "s", .value = "x"},
        {.action = "add-column", TS, .value = "n",
         .data_type = {"string", "50", NULL, NULL}},
        {.action = "define-primary-key", TS,
         .primary_key = {"k", "unique-index", LIST("a", "b"), 2}},
        {TS, .parallel_load = {.type = "ranges", .columns = LIST("a"),
                               .columns_len = 1, .bounds = LIST("1", "2"),
                               .bounds_len = 2}},
        {.action = "map-record-to-document", TS, .parameters = "{\"a\":[]}"},
    };
    size_t i;
    for (i = 0; i < CHECK_COUNT(rules); i++) {
        (void)dms_mapping_add(b, &rules[i]);
    }
}

/* Settings in nested sections and both lists. */
static void many_settings(dms_builder *b)
{
    (void)dms_settings_int(b, "FullLoadSettings.MaxFullLoadSubTasks", 8);
    (void)dms_settings_text(b, "TTSettings.TTS3Settings.BucketName", "b\n");
    (void)dms_settings_text(b, "BeforeImageSettings", NULL);
    (void)dms_settings_text(b, "Logging.LogComponents.IO",
                            "LOGGER_SEVERITY_INFO");
    (void)dms_settings_text(b, "Logging.LogComponents.SORTER",
                            "LOGGER_SEVERITY_INFO");
    (void)dms_settings_bool(b, "TTSettings.EnableTT", 0);
    (void)dms_settings_int(b,
                           "CharacterSetSettings.CharacterReplacements.62",
                           61);
    (void)dms_settings_int(b, "FullLoadSettings.MaxFullLoadSubTasks", 16);
}

static void (*const many[])(dms_builder *b) = {many_rules, many_settings};

/* What they build, with all memory there is. */
static const char *whole(size_t which)
{
    static char text[2][4096];
    dms_builder b = {0};
    const char *got;
    many[which](&b);
    CHECK(dms_builder_text(&b, &got) == DMS_OK);
    (void)snprintf(text[which], sizeof text[which], "%s", got ? got : "");
    dms_builder_free(&b);
    return text[which];
}

/* In a block of every size: too small is an error, never a byte too many; and
 * the text and its end are enough. */
static void test_every_size(void **state)
{
    size_t which, n;
    (void)state;
    for (which = 0; which < 2; which++) {
        const char *want = whole(which), *text;
        size_t len = strlen(want);
        for (n = 0; n <= len + 3; n++) {
            dms_builder b = {0};
            char message[80];
            b.memory = check_guard_end(want, n);
            b.memory_size = n;
            check_note("%lu of %lu bytes", (unsigned long)n,
                       (unsigned long)len);
            many[which](&b);
            CHECK(dms_builder_text(&b, &text) ==
                  (n > len ? DMS_OK : DMS_ERR_MEMORY));
            if (n > len) {
                CHECK_TEXT(text, want);
                CHECK(text == b.memory);
            } else {
                CHECK(text == NULL);
                (void)snprintf(message, sizeof message,
                               "the block of %lu bytes is too small",
                               (unsigned long)n);
                CHECK_TEXT(b.error.message, message);
            }
            dms_builder_free(&b);
            dms_builder_free(&b);
        }
    }
    check_end();
}

/* With an allocator that fails, at every allocation; nothing is lost. */
static void test_every_allocation(void **state)
{
    size_t which, n, calls = 1;
    (void)state;
    for (which = 0; which < 2; which++) {
        for (n = 1; n <= calls + 1; n++) {
            struct check_memory m = {0};
            dms_builder b = {0};
            const char *text;
            dms_status status;
            m.fail_at = n;
            check_note("allocation %lu", (unsigned long)n);
            b.allocator = check_allocator(&m);
            many[which](&b);
            status = dms_builder_text(&b, &text);
            calls = m.calls > calls ? m.calls : calls;
            CHECK(status == (m.calls < n ? DMS_OK : DMS_ERR_MEMORY));
            CHECK((text != NULL) == (status == DMS_OK));
            if (status == DMS_ERR_MEMORY) {
                CHECK_TEXT(b.error.message, "builder: out of memory");
            } else {
                CHECK_TEXT(text, whole(which));
            }
            dms_builder_free(&b);
            check_memory_clean(&m);
        }
    }
    CHECK(calls > 1);
    check_end();
}

/* Rules and settings whose texts end where memory does. */
static void test_guard_page(void **state)
{
    static const char json[] = "{\"Logging\":{\"CloudWatchLogGroup\":1}}";
    dms_rule rule = {.action = "include", .schema = "s"};
    dms_builder b = {0};
    const char *text;
    (void)state;
    rule.table = check_guard_end("t\xE2\x82\xAC", 5);
    CHECK(dms_mapping_add(&b, &rule) == DMS_OK);
    rule.table = check_guard_end("t\xE2\x82", 4);
    CHECK(dms_mapping_add(&b, &rule) == DMS_ERR_USAGE);
    dms_builder_free(&b);
    CHECK(dms_settings_from(&b, check_guard_end(json, sizeof json)) == DMS_OK);
    CHECK(dms_settings_bool(&b, check_guard_end("Logging.EnableLogging", 22),
                            1) == DMS_OK);
    CHECK(dms_settings_text(&b, "TargetMetadata.TargetSchema",
                            check_guard_end("x", 2)) == DMS_OK);
    CHECK(dms_builder_text(&b, &text) == DMS_OK);
    dms_builder_free(&b);
    check_end();
}

/* ---- the life of a builder ---------------------------------------------- */

/* What a program can do wrong with the builder itself. */
static void test_misuse(void **state)
{
    dms_rule rule = {.action = "include", .schema = "s", .table = "t"};
    struct check_memory m = {0};
    dms_builder b = {0};
    const char *text = "";
    char block[64];
    (void)state;
    CHECK(dms_mapping_add(NULL, &rule) == DMS_ERR_USAGE);
    CHECK(dms_settings_int(NULL, "a", 1) == DMS_ERR_USAGE);
    CHECK(dms_settings_from(NULL, "{}") == DMS_ERR_USAGE);
    CHECK(dms_builder_text(NULL, &text) == DMS_ERR_USAGE && text == NULL);
    dms_builder_free(NULL);

    CHECK(dms_builder_text(&b, &text) == DMS_OK && text == NULL);
    dms_builder_free(&b);
    CHECK(dms_mapping_add(&b, NULL) == DMS_ERR_USAGE);
    CHECK_TEXT(b.error.message, "rule: is missing");
    dms_builder_free(&b);
    CHECK(dms_settings_int(&b, NULL, 1) == DMS_ERR_USAGE);
    CHECK_TEXT(b.error.message, "path: is missing");
    dms_builder_free(&b);
    CHECK(dms_settings_from(&b, NULL) == DMS_ERR_USAGE);
    CHECK_TEXT(b.error.message,
               "settings: not JSON: it is missing at byte 0");
    dms_builder_free(&b);

    CHECK(dms_settings_bool(&b, "Logging.EnableLogging", 1) == DMS_OK);
    CHECK(dms_settings_from(&b, "{}") == DMS_ERR_USAGE);
    CHECK_TEXT(b.error.message, "settings: some are set already");
    dms_builder_free(&b);
    CHECK(dms_settings_bool(&b, "Logging.EnableLogging", 1) == DMS_OK);
    CHECK(dms_mapping_add(&b, &rule) == DMS_ERR_USAGE);
    CHECK_TEXT(b.error.message,
               "builder: table mappings and settings need one each");
    dms_builder_free(&b);
    rule.action = "exclude";
    CHECK(dms_mapping_add(&b, &rule) == DMS_OK);
    CHECK(dms_builder_text(&b, &text) == DMS_ERR_USAGE && text == NULL);
    CHECK_TEXT(b.error.message, "rules: none of them includes a table");
    dms_builder_free(&b);

    b.allocator = check_allocator(&m);
    b.memory = block;
    b.memory_size = sizeof block;
    CHECK(dms_mapping_add(&b, &rule) == DMS_ERR_USAGE);
    CHECK_TEXT(b.error.message, "memory: together with allocator");
    memset(&b, 0, sizeof b);
    b.memory_size = sizeof block;
    CHECK(dms_mapping_add(&b, &rule) == DMS_ERR_USAGE);
    CHECK_TEXT(b.error.message, "memory: is missing");
    memset(&b, 0, sizeof b);
    b.allocator = check_allocator(&m);
    b.allocator.free = NULL;
    CHECK(dms_mapping_add(&b, &rule) == DMS_ERR_USAGE);
    CHECK_TEXT(b.error.message, "allocator: give all hooks of it or none");
    check_end();
}

/* A text can be looked at, added to, and looked at again; and a builder that
 * was freed starts anew, after a failure too. */
static void test_reuse(void **state)
{
    dms_rule rule = {.action = "include", .schema = "s", .table = "t"};
    struct check_memory m = {0};
    dms_builder b = {0};
    const char *text;
    char block[300];
    int round;
    (void)state;
    b.allocator = check_allocator(&m);
    for (round = 0; round < 2; round++) {
        CHECK(dms_mapping_add(&b, &rule) == DMS_OK);
        CHECK(dms_builder_text(&b, &text) == DMS_OK);
        CHECK(text && same(text, "{\"rules\":[{\"rule-type\":\"selection\","
                                 "\"rule-id\":\"1\",\"rule-name\":\"1\","
                                 "\"object-locator\":{\"schema-name\":\"s\","
                                 "\"table-name\":\"t\"},\"rule-action\":"
                                 "\"include\"}]}"));
        CHECK(dms_mapping_add(&b, &rule) == DMS_OK);
        CHECK(dms_builder_text(&b, &text) == DMS_OK);
        CHECK(text && strstr(text, "\"rule-id\":\"2\"") != NULL);
        rule.table = NULL;
        CHECK(dms_mapping_add(&b, &rule) == DMS_ERR_USAGE);
        CHECK(b.error.fault_message != NULL);
        rule.table = "t";
        dms_builder_free(&b);
        CHECK(b.error.status == DMS_OK);
    }
    CHECK(dms_settings_bool(&b, "Logging.EnableLogging", 0) == DMS_OK);
    CHECK(dms_builder_text(&b, &text) == DMS_OK);
    CHECK_TEXT(text, "{\"Logging\":{\"EnableLogging\":false}}");
    dms_builder_free(&b);
    check_memory_clean(&m);
    /* With malloc, then in a block. */
    memset(&b, 0, sizeof b);
    CHECK(dms_mapping_add(&b, &rule) == DMS_OK);
    dms_builder_free(&b);
    b.memory = block;
    b.memory_size = sizeof block;
    CHECK(dms_mapping_add(&b, &rule) == DMS_OK);
    CHECK(dms_builder_text(&b, &text) == DMS_OK && text == block);
    dms_builder_free(&b);
    check_end();
}

/* Random paths and values: the text is JSON after each, and the last value of
 * a path is the one that is there. */
static void test_random(void **state)
{
    size_t round, i, at;
    (void)state;
    for (round = 0; round < 300; round++) {
        dms_builder b = {0};
        for (i = 0; i < 40 && b.error.status == DMS_OK; i++) {
            const dmsi_task_setting *s =
                &dmsi_task_settings[check_below(
                    CHECK_COUNT(dmsi_task_settings))];
            const char *section = "";
            const dmsi_task_setting *q;
            char path[120];
            for (q = dmsi_task_settings; q <= s; q++) {
                section = q->kind == DMSI_S_SECTION ? q->name : section;
            }
            (void)snprintf(path, sizeof path, "%s%s%s", section,
                           *section && s->name != section ? "." : "",
                           s->name != section ? s->name : "");
            if (!*path || s->kind == DMSI_S_READ_ONLY) {
                continue;
            }
            (void)dms_settings_text(&b, path, NULL);
            if (s->kind == DMSI_S_BOOL && check_below(2)) {
                (void)dms_settings_bool(&b, path, 1);
                CHECK(*follow(b.text, path) == 't');
            } else {
                CHECK(*follow(b.text, path) == 'n');
            }
            CHECK(dmsi_json_check(b.text, b.len, &at) == NULL);
            CHECK(b.text[b.len] == '\0' && strlen(b.text) == b.len);
            pool_used = 0;
        }
        CHECK_TEXT(b.error.message, "");
        dms_builder_free(&b);
    }
    check_end();
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_guide_rules),
        cmocka_unit_test(test_guide_settings),
        cmocka_unit_test(test_guide_from),
        cmocka_unit_test(test_guide_refused),
        cmocka_unit_test(test_refused_kinds),
        cmocka_unit_test(test_refused_members),
        cmocka_unit_test(test_refused_filters),
        cmocka_unit_test(test_refused_table_settings),
        cmocka_unit_test(test_not_utf8),
        cmocka_unit_test(test_escapes),
        cmocka_unit_test(test_numbers),
        cmocka_unit_test(test_refused_settings),
        cmocka_unit_test(test_every_setting),
        cmocka_unit_test(test_settings_that_need),
        cmocka_unit_test(test_settings_from),
        cmocka_unit_test(test_every_size),
        cmocka_unit_test(test_every_allocation),
        cmocka_unit_test(test_guard_page),
        cmocka_unit_test(test_misuse),
        cmocka_unit_test(test_reuse),
        cmocka_unit_test(test_random),
    };
    return check_main(tests);
}
