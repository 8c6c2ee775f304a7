/*
 * What the local endpoint's describe calls list: filters, pages, markers, and
 * the statistics of tables.
 *
 * A marker is the number of the last item answered and a hash of it, so that
 * items may come and go between two pages.
 */
#ifndef LOCAL_LISTS_H
#define LOCAL_LISTS_H

#include "local_input.h"

/* Records on a page, as the service documents them. */
#define PAGE_MIN 20
#define PAGE_MAX 100
#define PAGE_MAX_TABLES 500
/* More filters than this in one call are refused. */
#define MAX_FILTERS 16

/* ---- describing -------------------------------------------------------- */

/* A filter's name and the member that it looks at. */
struct filter_name {
    const char *name;
    const char *field;
    const char *other; /* a second member, either of them may match */
    int fold;          /* whether the case of letters does not matter */
};

/* A filter of a call. */
struct filter {
    const struct filter_name *name;
    size_t values; /* node of the list */
};

/* What a describe call lists. */
struct listing {
    enum kind kind;
    const struct view *view;
    const char *member; /* of the answer */
    const char *noun;   /* in the message that nothing was found */
    struct filter_name filters[6];
};

/* clang-format off */
static const struct listing listings[] = {
    {INSTANCE, &instance_view, "ReplicationInstances", "Instances", {
        {"replication-instance-arn", "ReplicationInstanceArn", NULL, 0},
        {"replication-instance-id", "ReplicationInstanceIdentifier", NULL, 1},
        {"replication-instance-class", "ReplicationInstanceClass", NULL, 0},
        {"engine-version", "EngineVersion", NULL, 0},
        {NULL, NULL, NULL, 0}, {NULL, NULL, NULL, 0}}},
    {ENDPOINT, &endpoint_view, "Endpoints", "Endpoints", {
        {"endpoint-arn", "EndpointArn", NULL, 0},
        {"endpoint-type", "EndpointType", NULL, 1},
        {"endpoint-id", "EndpointIdentifier", NULL, 1},
        {"engine-name", "EngineName", NULL, 0},
        {NULL, NULL, NULL, 0}, {NULL, NULL, NULL, 0}}},
    {CONNECTION, &connection_view, "Connections", "Connections", {
        {"endpoint-arn", "EndpointArn", NULL, 0},
        {"replication-instance-arn", "ReplicationInstanceArn", NULL, 0},
        {NULL, NULL, NULL, 0}, {NULL, NULL, NULL, 0},
        {NULL, NULL, NULL, 0}, {NULL, NULL, NULL, 0}}},
    {TASK, &task_view, "ReplicationTasks", "Tasks", {
        {"replication-task-arn", "ReplicationTaskArn", NULL, 0},
        {"replication-task-id", "ReplicationTaskIdentifier", NULL, 1},
        {"migration-type", "MigrationType", NULL, 0},
        {"endpoint-arn", "SourceEndpointArn", "TargetEndpointArn", 0},
        {"replication-instance-arn", "ReplicationInstanceArn", NULL, 0},
        {NULL, NULL, NULL, 0}}},
    {CONFIG, &config_view, "ReplicationConfigs", "Replication Configs", {
        {"replication-config-arn", "ReplicationConfigArn", NULL, 0},
        {"replication-config-id", "ReplicationConfigIdentifier", NULL, 1},
        {NULL, NULL, NULL, 0}, {NULL, NULL, NULL, 0},
        {NULL, NULL, NULL, 0}, {NULL, NULL, NULL, 0}}},
    {CONFIG, &replication_view, "Replications", "Replications", {
        {"replication-config-arn", "ReplicationConfigArn", NULL, 0},
        {"replication-config-id", "ReplicationConfigIdentifier", NULL, 1},
        {NULL, NULL, NULL, 0}, {NULL, NULL, NULL, 0},
        {NULL, NULL, NULL, 0}, {NULL, NULL, NULL, 0}}},
};

static const struct filter_name table_filters[] = {
    {"schema-name", "SchemaName", NULL, 0},
    {"table-name", "TableName", NULL, 0},
    {"table-state", "TableState", NULL, 0},
    {NULL, NULL, NULL, 0}};
/* clang-format on */

/* The filter of this name, NULL when the operation has none. */
static const struct filter_name *filter_find(const struct json *j, size_t node,
                                             const struct filter_name *names)
{
    for (; names->name; names++)
        if (json_is(j, node, names->name))
            return names;
    return NULL;
}

/* Whether a node is a list of strings with at least one. */
static int is_string_list(const struct json *j, size_t node)
{
    size_t i;

    if (!node || j->nodes[node].kind != JSON_ARRAY ||
        j->nodes[node].next == node + 1)
        return 0;
    for (i = node + 1; i < j->nodes[node].next; i = j->nodes[i].next)
        if (j->nodes[i].kind != JSON_STRING)
            return 0;
    return 1;
}

/* Reads one filter of the input. */
static int read_filter(struct call *c, size_t node, struct filter *f,
                       const struct filter_name *names)
{
    size_t name = json_find(c->in, node, "Name");
    struct slice raw;

    f->values = json_find(c->in, node, "Values");
    if (!name || !is_string_list(c->in, f->values))
        return refuse(c, "InvalidParameterValueException",
                      "The filter must have a Name and Values.");
    f->name = filter_find(c->in, name, names);
    raw = json_raw(c->in, name);
    return f->name ||
           refuse(c, "InvalidParameterValueException",
                  "The filter '%.*s' is not valid.", (int)raw.n, raw.p);
}

/* Reads the filters of the input; their number, or -1 after refusing. */
static int read_filters(struct call *c, struct filter *filters,
                        const struct filter_name *names)
{
    size_t list = json_find(c->in, 0, "Filters"), i = list + 1;
    int count = 0;

    if (!list)
        return 0;
    for (; i < c->in->nodes[list].next; i = c->in->nodes[i].next) {
        if (count == MAX_FILTERS) {
            refuse(c, "InvalidParameterValueException", "Too many filters.");
            return -1;
        }
        if (!read_filter(c, i, &filters[count++], names))
            return -1;
    }
    return count;
}

/* Whether one of a filter's values is this JSON string. */
static int filter_accepts(struct call *c, const struct filter *f,
                          struct slice json)
{
    struct buf value = {NULL, 0, 0};
    struct slice s;
    size_t i = f->values + 1;
    int same = 0;

    for (; i < c->in->nodes[f->values].next && !same; i++) {
        buf_cut(&value, 0);
        json_recode(&value, c->in, i);
        s.p = value.data;
        s.n = value.len;
        same = f->name->fold ? slice_like(s, json) : slice_is(json, s.p);
    }
    buf_free(&value);
    return same;
}

/* Whether a member of a resource matches a filter. */
static int field_matches(struct call *c, const struct filter *f,
                         const struct view *v, const struct resource *r,
                         const char *name)
{
    const struct field *field = v->fields;
    struct buf b = {NULL, 0, 0};
    struct slice s;
    int same;

    while (strcmp(field->name, name) != 0)
        field++;
    field_write(&b, c->d, field, r);
    s.p = b.data;
    s.n = b.len;
    same = b.data && filter_accepts(c, f, s);
    buf_free(&b);
    return same;
}

/* Whether a resource matches every filter. */
static int resource_matches(struct call *c, const struct filter *filters,
                            int count, const struct view *v,
                            const struct resource *r)
{
    for (; count; count--, filters++)
        if (!field_matches(c, filters, v, r, filters->name->field) &&
            !(filters->name->other &&
              field_matches(c, filters, v, r, filters->name->other)))
            return 0;
    return 1;
}

/* Writes the marker after the item with this number. */
static void marker_write(struct buf *b, const char *list, long long number)
{
    struct buf seed = {NULL, 0, 0};
    unsigned char hash[32];

    buf_printf(&seed, "marker/%s/%lld", list, number);
    sha256(hash, seed.data, seed.len);
    buf_printf(b, "%012llx", (unsigned long long)number);
    buf_hex(b, hash, 10);
    buf_free(&seed);
}

/* Reads a marker back; -1 when it is none of this list's. */
static long long marker_read(const char *text, const char *list)
{
    struct buf b = {NULL, 0, 0};
    long long number = 0;
    long part;
    int i, same;

    if (strlen(text) != 32)
        return -1;
    for (i = 0; i < 12; i += 4) {
        part = hex4(text + i);
        if (part < 0)
            return -1;
        number = number * 65536 + part;
    }
    marker_write(&b, list, number);
    same = strcmp(b.data, text) == 0;
    buf_free(&b);
    return same ? number : -1;
}

/* One page being answered. */
struct page {
    const char *list; /* the name that markers are made of */
    long long after;  /* only items beyond this number */
    long long last;   /* the number of the last one answered */
    long left;        /* records that still fit */
    size_t written;
    int more; /* whether at least one did not fit */
};

/* Reads MaxRecords and Marker. */
static int page_begin(struct call *c, struct page *p, const char *list,
                      long most)
{
    size_t node = json_find(c->in, 0, "MaxRecords");
    char *marker = input_text(c, "Marker");
    long long records = PAGE_MAX;

    memset(p, 0, sizeof *p);
    p->list = list;
    if (node && (!slice_number(json_raw(c->in, node), &records) ||
                 records < PAGE_MIN || records > most)) {
        free(marker);
        return refuse(c, "InvalidParameterValueException",
                      "Invalid value %lld for MaxRecords. Must be between "
                      "%d and %ld.",
                      records, PAGE_MIN, most);
    }
    p->left = (long)records;
    if (marker && *marker)
        p->after = marker_read(marker, list);
    free(marker);
    return p->after >= 0 ||
           refuse(c, "InvalidParameterValueException", "Invalid marker.");
}

/* Makes room for one more record; returns 0 when the page is full. */
static int page_next(struct page *p, struct buf *b, long long number)
{
    if (p->left == 0) {
        p->more = 1;
        return 0;
    }
    if (p->written++)
        buf_byte(b, ',');
    p->left--;
    p->last = number;
    return 1;
}

/* Ends the list and adds the marker of the next page. */
static void page_end(struct page *p, struct buf *b)
{
    buf_byte(b, ']');
    if (p->more) {
        buf_str(b, ",\"Marker\":\"");
        marker_write(b, p->list, p->last);
        buf_byte(b, '"');
    }
    buf_byte(b, '}');
}

/* Whether a filter names single resources, so that none is a fault. */
static int filter_is_exact(const struct filter *f)
{
    size_t n = strlen(f->name->name);

    return strcmp(f->name->name + n - 4, "-arn") == 0 ||
           strcmp(f->name->name + n - 3, "-id") == 0;
}

/* Index of the first resource beyond a number; they are in its order. */
static size_t store_after(const struct store *s, long long seq)
{
    size_t low = 0, high = s->count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;

        if (s->items[middle]->seq <= seq)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* Appends the resources of a page. */
static void list_page(struct call *c, const struct listing *l,
                      const struct filter *filters, int count, struct page *p)
{
    struct store *s = &c->d->stores[l->kind];
    struct buf *b = &c->reply->body;
    size_t i = store_after(s, p->after);
    int without = input_true(c, "WithoutSettings");

    buf_printf(b, "{\"%s\":[", l->member);
    for (; i < s->count; i++) {
        if (!resource_matches(c, filters, count, l->view, s->items[i]))
            continue;
        if (!page_next(p, b, s->items[i]->seq))
            break;
        view_write(b, c->d, l->view, s->items[i], without);
    }
    page_end(p, b);
}

/* Every describe call that lists resources. */
static int describe(struct call *c)
{
    const struct listing *l = listings;
    struct filter filters[MAX_FILTERS];
    struct page page;
    int count, i, exact = 0;

    while (l->view != c->op->view)
        l++;
    count = read_filters(c, filters, l->filters);
    if (count < 0 || !page_begin(c, &page, l->member, PAGE_MAX))
        return 0;
    list_page(c, l, filters, count, &page);
    for (i = 0; i < count; i++)
        exact |= filter_is_exact(&filters[i]);
    return page.written || page.after || !exact ||
           refuse(c, "ResourceNotFoundFault",
                  "No %s found matching the filter criteria.", l->noun);
}

/* ---- table statistics -------------------------------------------------- */

/* One table as a filter and an answer see it. */
struct table_row {
    const struct table *table;
    const struct reload *reload; /* the last one, NULL without */
    const char *state;           /* JSON text */
    const char *validation;      /* JSON text */
    long index;
};

/* The last reload of a table, NULL when it was never reloaded. */
static const struct reload *table_reload(const struct resource *r,
                                         const struct table *t)
{
    const struct reload *found = NULL;
    size_t i;

    for (i = 0; i < r->run.reload_count; i++)
        if (strcmp(r->run.reloads[i].schema, t->schema) == 0 &&
            strcmp(r->run.reloads[i].table, t->name) == 0)
            found = &r->run.reloads[i];
    return found;
}

/* Adds the tables that were reloaded though no rule spells them. */
static void tables_add_reloaded(struct tables *t, const struct resource *r)
{
    size_t i, k;

    for (i = 0; i < r->run.reload_count; i++) {
        const struct reload *x = &r->run.reloads[i];

        for (k = 0; k < t->count; k++)
            if (strcmp(t->items[k].schema, x->schema) == 0 &&
                strcmp(t->items[k].name, x->table) == 0)
                break;
        if (k == t->count)
            tables_add(t, text_copy(x->schema, strlen(x->schema)),
                       text_copy(x->table, strlen(x->table)));
    }
}

/* Works out where a table stands. */
static void table_stand(const struct dms *d, const struct resource *r,
                        struct table_row *row)
{
    struct progress p = run_progress(d, r);
    long i = row->index;
    int fails;

    row->reload = table_reload(r, row->table);
    row->validation = "\"Not enabled\"";
    fails = strncmp(row->table->name, "\"fail-", 6) == 0;
    if (row->reload && row->reload->validate_only)
        row->validation = row->reload->done > d->now ? "\"Pending validation\""
                          : fails                    ? "\"Mismatched records\""
                                                     : "\"Validated\"";
    if (row->reload && !row->reload->validate_only)
        row->state = row->reload->done > d->now ? "\"Table is being reloaded\""
                     : fails                    ? "\"Table error\""
                                                : "\"Table completed\"";
    else if (i < p.loaded || (row->reload && i >= r->run.tables))
        row->state = "\"Table completed\"";
    else if (i < p.loaded + p.errored)
        row->state = "\"Table error\"";
    else if (i < p.loaded + p.errored + p.loading)
        row->state = "\"Full load\"";
    else
        row->state = "\"Before load\"";
}

/* Whether a table matches every filter. */
static int table_matches(struct call *c, const struct filter *filters,
                         int count, const struct table_row *row)
{
    const char *values[3];
    int i;

    values[0] = row->table->schema;
    values[1] = row->table->name;
    values[2] = row->state;
    for (i = 0; i < count; i++)
        if (!filter_accepts(c, &filters[i],
                            slice_of(values[filters[i].name - table_filters])))
            return 0;
    return 1;
}

/* Appends the statistics of one table. */
static void table_write(struct call *c, const struct resource *r,
                        const struct table_row *row)
{
    struct buf *b = &c->reply->body;
    int completed = strcmp(row->state, "\"Table completed\"") == 0;
    int reloaded = row->reload && !row->reload->validate_only;

    buf_printf(b,
               "{\"SchemaName\":%s,\"TableName\":%s,\"Inserts\":0,"
               "\"Deletes\":0,\"Updates\":0,\"Ddls\":0,\"AppliedInserts\":0,"
               "\"AppliedDeletes\":0,\"AppliedUpdates\":0,\"AppliedDdls\":0,"
               "\"FullLoadRows\":%ld,\"FullLoadCondtnlChkFailedRows\":0,"
               "\"FullLoadErrorRows\":%d",
               row->table->schema, row->table->name,
               completed ? 1000 * (row->index + 1) : 0,
               strcmp(row->state, "\"Table error\"") == 0);
    put_time_member(b, c->d, "FullLoadStartTime", r->run.load_begin);
    put_time_member(b, c->d, "FullLoadEndTime",
                    completed ? run_load_end(c->d, r) : 0);
    buf_printf(b, ",\"FullLoadReloaded\":%s", reloaded ? "true" : "false");
    put_time_member(b, c->d, "LastUpdateTime",
                    row->reload ? row->reload->done : r->run.started);
    buf_printf(b,
               ",\"TableState\":%s,\"ValidationPendingRecords\":0,"
               "\"ValidationFailedRecords\":0,\"ValidationSuspendedRecords\":"
               "0,\"ValidationState\":%s}",
               row->state, row->validation);
}

/* Appends a page of the tables of a resource. */
static void table_page(struct call *c, const struct resource *r,
                       const struct filter *filters, int count, struct page *p)
{
    struct tables tables;
    struct table_row row;
    long i;

    tables_list(&tables, r);
    tables_add_reloaded(&tables, r);
    for (i = (long)p->after; i < (long)tables.count; i++) {
        row.table = &tables.items[i];
        row.index = i;
        table_stand(c->d, r, &row);
        if (!table_matches(c, filters, count, &row))
            continue;
        if (!page_next(p, &c->reply->body, i + 1))
            break;
        table_write(c, r, &row);
    }
    tables_free(&tables);
}

/* DescribeTableStatistics and its serverless twin. */
static int describe_tables(struct call *c)
{
    const char *arn =
        c->op->kind == TASK ? "ReplicationTaskArn" : "ReplicationConfigArn";
    const char *member =
        c->op->kind == TASK ? "TableStatistics" : "ReplicationTableStatistics";
    struct resource *r = need(c, arn, c->op->kind);
    struct filter filters[MAX_FILTERS];
    struct page page;
    int count = r ? read_filters(c, filters, table_filters) : -1;

    if (count < 0 || !page_begin(c, &page, member, PAGE_MAX_TABLES))
        return 0;
    buf_printf(&c->reply->body, "{\"%s\":\"%s\",\"%s\":[", arn, r->arn, member);
    if (r->run.count)
        table_page(c, r, filters, count, &page);
    page_end(&page, &c->reply->body);
    return 1;
}

#endif
