/*
 * The state of the local endpoint: instances, endpoints, connections, tasks
 * and serverless replications, and how they change with time.
 *
 * A resource is a list of attributes kept as the JSON text in which they will
 * be answered, and a status that becomes another when it is due. Nothing runs
 * in the background: dms_settle() catches up with the clock before each call.
 * Knows nothing of requests; the caller holds the lock.
 */
#ifndef LOCAL_STATE_H
#define LOCAL_STATE_H

#include "local_text.h"

#include <limits.h>

#define ACCOUNT "123456789012"
/* The time of something that does not happen by itself. */
#define NEVER LLONG_MAX
/* A full load takes this many steps of the pace. */
#define LOAD_STEPS 5
/* The LastFailureMessage of a run that failed. */
#define FAILURE                                                     \
    "Last Error Fatal error has occurred Task error notification "  \
    "received from subtask 0, thread 0 [reptask/replicationtask.c:" \
    "2883] [1020101] Stop Reason FATAL_ERROR Error Level FATAL"
/* AWS loads eight tables at a time unless told otherwise. */
#define TABLES_AT_ONCE 8

/* clang-format off */
#define STATUSES(X) \
    X(CREATING, "creating")         X(AVAILABLE, "available") \
    X(ACTIVE, "active")             X(TESTING, "testing") \
    X(SUCCESSFUL, "successful")     X(READY, "ready") \
    X(CREATED, "created")           X(INITIALIZING, "initializing") \
    X(METADATA, "fetching_metadata") X(CAPACITY, "calculating_capacity") \
    X(PROVISIONING, "provisioning_capacity") \
    X(REPLICATION_STARTING, "replication_starting") \
    X(STARTING, "starting")         X(RUNNING, "running") \
    X(STOPPING, "stopping")         X(STOPPED, "stopped") \
    X(MODIFYING, "modifying")       X(FAILED, "failed") \
    X(DELETING, "deleting")         X(GONE, "gone")
/* clang-format on */

#define STATUS_ENUM(name, text) name,
#define STATUS_TEXT(name, text) text,
enum status { STATUSES(STATUS_ENUM) STATUS_COUNT };
static const char *const status_texts[] = {STATUSES(STATUS_TEXT)};

enum kind { INSTANCE, ENDPOINT, CONNECTION, TASK, CONFIG, KIND_COUNT };

/* One attribute as JSON text. */
struct attribute {
    const char *name;
    char *json;
};

/* One tag, both halves as JSON text. */
struct tag {
    char *key;
    char *value;
};

/* A table that was reloaded by request. */
struct reload {
    char *schema;
    char *table;
    int validate_only;
    long long done; /* when the reload ends */
};

/* How a task or a replication has run. Times are monotonic, 0 for never. */
struct run {
    int count;               /* how often it was started */
    long long started;       /* the last start */
    long long fresh;         /* the last start from the beginning */
    long long stopped;       /* the last end */
    long long running;       /* since when it runs, 0 when it does not */
    long long loaded_ms;     /* load done before it ran last */
    long long load_begin;    /* when the full load began */
    long long load_end;      /* when the full load was over */
    int tables;              /* number of tables, from the mappings */
    long more_steps;         /* that its full load takes beyond LOAD_STEPS */
    const char *reason;      /* the StopReason */
    const char *next_reason; /* what it becomes when the run ends */
    const char *failure;     /* the LastFailureMessage */
    const char *start_type;
    struct reload *reloads;
    size_t reload_count;
};

struct resource {
    enum kind kind;
    enum status status;
    enum status then; /* what the status becomes when due */
    enum status from; /* what it was before this one */
    long long due;
    long long seq; /* grows with each resource; the order of answers */
    long long created;
    long long updated;
    char *arn; /* NULL for a connection */
    struct attribute *attributes;
    size_t attribute_count;
    struct tag *tags;
    size_t tag_count;
    struct run run;
};

struct store {
    struct resource **items; /* in order of seq */
    size_t count;
    size_t cap;
};

/* Everything; `now` is the monotonic time of the call being served. */
struct dms {
    const char *region;
    long pace_ms;
    int strict_connections;
    long long now;
    long long wall_offset;
    long long next_seq;
    struct store stores[KIND_COUNT];
};

/* ---- attributes -------------------------------------------------------- */

/* The JSON text of an attribute, NULL when the resource has none. */
static const char *resource_get(const struct resource *r, const char *name)
{
    size_t i;

    for (i = 0; i < r->attribute_count; i++)
        if (strcmp(r->attributes[i].name, name) == 0)
            return r->attributes[i].json;
    return NULL;
}

/* Sets an attribute to n bytes of JSON text; the name must be a constant. */
static void resource_set(struct resource *r, const char *name, const char *json,
                         size_t n)
{
    char *copy = text_copy(json, n);
    size_t i;

    for (i = 0; i < r->attribute_count; i++)
        if (strcmp(r->attributes[i].name, name) == 0) {
            free(r->attributes[i].json);
            r->attributes[i].json = copy;
            return;
        }
    r->attributes = (struct attribute *)grow(
        r->attributes, (r->attribute_count + 1) * sizeof *r->attributes);
    r->attributes[r->attribute_count].name = name;
    r->attributes[r->attribute_count].json = copy;
    r->attribute_count++;
}

/* Sets an attribute to a string. */
static void resource_set_text(struct resource *r, const char *name,
                              const char *text)
{
    struct buf b = {NULL, 0, 0};

    buf_quote(&b, text, strlen(text));
    resource_set(r, name, b.data, b.len);
    buf_free(&b);
}

/* Whether an attribute is exactly this string. */
static int resource_is(const struct resource *r, const char *name,
                       const char *text)
{
    const char *json = resource_get(r, name);
    size_t n = strlen(text);

    return json && strlen(json) == n + 2 && memcmp(json + 1, text, n) == 0;
}

/* The name of the attribute that identifies a resource to people. */
static const char *resource_id_name(enum kind kind)
{
    static const char *const names[] = {
        "ReplicationInstanceIdentifier", "EndpointIdentifier",
        "EndpointIdentifier", "ReplicationTaskIdentifier",
        "ReplicationConfigIdentifier"};

    return names[kind];
}

/* Whether a resource's identifier begins so: it asks for a certain end. */
static int resource_begins(const struct resource *r, const char *prefix)
{
    const char *id = resource_get(r, resource_id_name(r->kind));

    return id && strncmp(id + 1, prefix, strlen(prefix)) == 0;
}

/* The migration type of a task or a replication, as JSON text. */
static const char *resource_migration(const struct resource *r)
{
    const char *type =
        resource_get(r, r->kind == TASK ? "MigrationType" : "ReplicationType");

    return type ? type : "\"full-load\"";
}

/* Sets a tag; both halves are JSON text and become the resource's. */
static void resource_tag(struct resource *r, char *key, char *value)
{
    size_t i;

    for (i = 0; i < r->tag_count; i++)
        if (strcmp(r->tags[i].key, key) == 0) {
            free(key);
            free(r->tags[i].value);
            r->tags[i].value = value;
            return;
        }
    r->tags = (struct tag *)grow(r->tags, (r->tag_count + 1) * sizeof *r->tags);
    r->tags[r->tag_count].key = key;
    r->tags[r->tag_count].value = value;
    r->tag_count++;
}

/* Removes a tag by its key, JSON text. */
static void resource_untag(struct resource *r, const char *key)
{
    size_t i;

    for (i = 0; i < r->tag_count; i++)
        if (strcmp(r->tags[i].key, key) == 0) {
            free(r->tags[i].key);
            free(r->tags[i].value);
            r->tag_count--;
            memmove(&r->tags[i], &r->tags[i + 1],
                    (r->tag_count - i) * sizeof *r->tags);
            return;
        }
}

/* Forgets which tables were reloaded. */
static void run_forget_reloads(struct run *run)
{
    size_t i;

    for (i = 0; i < run->reload_count; i++) {
        free(run->reloads[i].schema);
        free(run->reloads[i].table);
    }
    free(run->reloads);
    run->reloads = NULL;
    run->reload_count = 0;
}

/* Frees a resource. */
static void resource_free(struct resource *r)
{
    size_t i;

    for (i = 0; i < r->attribute_count; i++)
        free(r->attributes[i].json);
    for (i = 0; i < r->tag_count; i++) {
        free(r->tags[i].key);
        free(r->tags[i].value);
    }
    run_forget_reloads(&r->run);
    free(r->attributes);
    free(r->tags);
    free(r->arn);
    free(r);
}

/* ---- making and finding ------------------------------------------------ */

/* Writes the last part of an ARN: 26 characters that follow from the seq. */
static void arn_suffix(struct buf *b, const char *part, long long seq)
{
    static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    struct buf seed = {NULL, 0, 0};
    unsigned char hash[32];
    int i;

    buf_printf(&seed, "%s/%lld", part, seq);
    sha256(hash, seed.data, seed.len);
    for (i = 0; i < 26; i++)
        buf_byte(b, letters[hash[i] & 31]);
    buf_free(&seed);
}

/* Gives a resource its ARN, ending in `suffix` when the user chose one. */
static void resource_name(struct dms *d, struct resource *r, const char *suffix)
{
    static const char *const parts[] = {"rep", "endpoint", "", "task",
                                        "replication-config"};
    struct buf b = {NULL, 0, 0};

    buf_printf(&b, "arn:aws:dms:%s:" ACCOUNT ":%s:", d->region, parts[r->kind]);
    if (suffix)
        buf_str(&b, suffix);
    else
        arn_suffix(&b, parts[r->kind], r->seq);
    r->arn = b.data;
}

/* Makes a resource in a status that lasts. */
static struct resource *resource_new(struct dms *d, enum kind kind,
                                     enum status status)
{
    struct resource *r = (struct resource *)grow(NULL, sizeof *r);

    memset(r, 0, sizeof *r);
    r->kind = kind;
    r->status = r->then = r->from = status;
    r->due = NEVER;
    r->seq = ++d->next_seq;
    r->created = r->updated = d->now;
    return r;
}

/* Puts a resource last in its store. */
static void store_add(struct dms *d, struct resource *r)
{
    struct store *s = &d->stores[r->kind];

    if (s->count == s->cap) {
        s->cap = s->cap * 2 + 16;
        s->items =
            (struct resource **)grow(s->items, s->cap * sizeof *s->items);
    }
    s->items[s->count++] = r;
}

/* The resource with this ARN, NULL when there is none. */
static struct resource *store_find(struct dms *d, enum kind kind,
                                   const char *arn)
{
    struct store *s = &d->stores[kind];
    size_t i;

    for (i = 0; i < s->count; i++)
        if (strcmp(s->items[i]->arn, arn) == 0)
            return s->items[i];
    return NULL;
}

/* The first resource after `at` with this attribute, NULL when none. */
static struct resource *store_match(struct dms *d, enum kind kind, size_t *at,
                                    const char *name, const char *text)
{
    struct store *s = &d->stores[kind];

    while (*at < s->count) {
        struct resource *r = s->items[(*at)++];

        if (resource_is(r, name, text))
            return r;
    }
    return NULL;
}

/* The connection between an instance and an endpoint, NULL when none. */
static struct resource *store_connection(struct dms *d, const char *instance,
                                         const char *endpoint)
{
    struct resource *r;
    size_t at = 0;

    while ((r = store_match(d, CONNECTION, &at, "EndpointArn", endpoint)))
        if (resource_is(r, "ReplicationInstanceArn", instance))
            return r;
    return NULL;
}

/* ---- time -------------------------------------------------------------- */

/* Milliseconds of one step; none for a resource that asks to be quick. */
static long long step_ms(const struct dms *d, const struct resource *r)
{
    return resource_begins(r, "quick-") ? 0 : d->pace_ms;
}

/* Changes the status now, and once more when a step is over. */
static void resource_change(struct dms *d, struct resource *r,
                            enum status status, enum status then)
{
    r->from = r->status;
    r->status = status;
    r->then = then;
    r->due = d->now + step_ms(d, r);
    r->updated = d->now;
}

/* Whether there is a full load to do. */
static int run_loads(const struct resource *r)
{
    return strcmp(resource_migration(r), "\"cdc\"") != 0;
}

/* Steps that the whole full load takes. */
static long run_steps(const struct resource *r)
{
    return LOAD_STEPS + r->run.more_steps;
}

/* Milliseconds that the whole full load takes. */
static long long run_load_ms(const struct dms *d, const struct resource *r)
{
    return run_loads(r) ? run_steps(r) * step_ms(d, r) : 0;
}

/* Milliseconds of full load done so far. */
static long long run_done_ms(const struct dms *d, const struct resource *r)
{
    long long done = r->run.loaded_ms, all = run_load_ms(d, r);

    if (r->run.running)
        done += d->now - r->run.running;
    return done < all ? done : all;
}

/* Percent of the full load done, in whole steps. */
static int run_percent(const struct dms *d, const struct resource *r)
{
    long long step = step_ms(d, r);

    if (!r->run.running && !r->run.stopped && !r->run.loaded_ms)
        return 0; /* still starting for the first time */
    if (!run_loads(r) || !step)
        return 100;
    return (int)(run_done_ms(d, r) / step * 100 / run_steps(r));
}

/* When the full load was over, 0 when it is not. */
static long long run_load_end(const struct dms *d, const struct resource *r)
{
    if (r->run.load_end || !run_loads(r) || run_percent(d, r) < 100)
        return r->run.load_end;
    return r->run.running + run_load_ms(d, r) - r->run.loaded_ms;
}

/* What a run ends with by itself, by migration type. */
struct ending {
    const char *migration;
    int ends; /* whether it ends once all is loaded */
    const char *reason;
};

/* How this resource's run ends by itself. */
static const struct ending *run_ending(const struct resource *r)
{
    static const struct ending endings[] = {
        {"\"full-load\"", 1, "Stop Reason FULL_LOAD_ONLY_FINISHED"},
        {"\"full-load-and-cdc\"", 0, "Stop Reason STOPPED_AFTER_FULL_LOAD"},
        {"\"cdc\"", 0, "Stop Reason STOPPED_AT_SERVER_TIME"}};
    const struct ending *e = endings;

    while (strcmp(e->migration, resource_migration(r)) != 0)
        e++;
    return e;
}

/* A run begins: decides how long it lasts and how it ends. */
static void run_enter(struct dms *d, struct resource *r, long long at)
{
    const struct ending *ending = run_ending(r);
    long long left = run_load_ms(d, r) - r->run.loaded_ms;

    r->run.running = at ? at : 1;
    if (run_loads(r) && !r->run.load_begin)
        r->run.load_begin = at;
    if (resource_begins(r, "fail-")) {
        r->then = FAILED;
        r->due = at + 2 * step_ms(d, r);
        r->run.next_reason = "Stop Reason FATAL_ERROR";
    } else if (ending->ends || resource_begins(r, "quick-")) {
        r->then = STOPPED;
        r->due = at + left;
        r->run.next_reason = ending->reason;
    }
}

/* A run is interrupted: what was loaded stays loaded. */
static void run_pause(struct dms *d, struct resource *r, long long at)
{
    long long now = d->now;

    if (!r->run.running)
        return;
    d->now = at;
    r->run.load_end = run_load_end(d, r);
    r->run.loaded_ms = run_done_ms(d, r);
    r->run.running = 0;
    d->now = now;
}

/* A run is over: records why and when. */
static void run_leave(struct dms *d, struct resource *r, long long at)
{
    run_pause(d, r, at);
    r->run.stopped = at;
    r->run.reason = r->run.next_reason;
    if (r->status == FAILED)
        r->run.failure = FAILURE;
}

/* The status that a status in a chain leads on to, GONE for one that stays. */
static enum status status_chain(enum status status)
{
    static const enum status chain[][2] = {{INITIALIZING, METADATA},
                                           {METADATA, CAPACITY},
                                           {CAPACITY, PROVISIONING},
                                           {PROVISIONING, REPLICATION_STARTING},
                                           {REPLICATION_STARTING, RUNNING}};
    size_t i;

    for (i = 0; i < sizeof chain / sizeof *chain; i++)
        if (chain[i][0] == status)
            return chain[i][1];
    return GONE;
}

/* Makes the change that is due. */
static void resource_advance(struct dms *d, struct resource *r)
{
    enum status was = r->status, next = status_chain(r->then);
    long long at = r->due;

    r->from = was;
    r->status = r->then;
    r->due = NEVER;
    r->updated = at;
    if (next != GONE) {
        r->then = next;
        r->due = at + step_ms(d, r);
    } else if (r->status == RUNNING) {
        run_enter(d, r, at);
    } else if (was == RUNNING || was == STOPPING) {
        run_leave(d, r, at);
    }
}

/* Brings every resource up to date and drops those that are gone. */
static void dms_settle(struct dms *d)
{
    size_t kind, i, kept;

    d->now = mono_ms();
    for (kind = 0; kind < KIND_COUNT; kind++) {
        struct store *s = &d->stores[kind];

        for (i = kept = 0; i < s->count; i++) {
            struct resource *r = s->items[i];

            while (r->due <= d->now && r->status != GONE)
                resource_advance(d, r);
            if (r->status == GONE)
                resource_free(r);
            else
                s->items[kept++] = r;
        }
        s->count = kept;
    }
}

/* ---- table mappings ---------------------------------------------------- */

/* One table that a task replicates; the names are JSON text. */
struct table {
    char *schema;
    char *name;
};

/* A list of tables. */
struct tables {
    struct table *items;
    size_t count;
};

/* A name of the mappings as JSON text, wildcards replaced by something. */
static char *table_name(const struct json *j, size_t node, const char *blank)
{
    struct buf text = {NULL, 0, 0}, json = {NULL, 0, 0};

    if (node && j->nodes[node].kind == JSON_STRING)
        json_text(&text, j, node);
    if (!text.len || memchr(text.data, '%', text.len)) {
        buf_cut(&text, 0);
        buf_str(&text, blank);
    }
    buf_quote(&json, text.data, text.len);
    buf_free(&text);
    return json.data;
}

/* Adds a table. */
static void tables_add(struct tables *t, char *schema, char *name)
{
    t->items =
        (struct table *)grow(t->items, (t->count + 1) * sizeof *t->items);
    t->items[t->count].schema = schema;
    t->items[t->count].name = name;
    t->count++;
}

/* Adds the tables of all selection rules that do not exclude. */
static void tables_from_rules(struct tables *t, const struct json *j)
{
    size_t rules = json_find(j, 0, "rules"), rule = rules + 1;
    size_t type, action, locator;
    char blank[32];

    if (!rules || j->nodes[rules].kind != JSON_ARRAY)
        return;
    for (; rule < j->nodes[rules].next; rule = j->nodes[rule].next) {
        type = json_find(j, rule, "rule-type");
        action = json_find(j, rule, "rule-action");
        locator = json_find(j, rule, "object-locator");
        if (!type || !locator || !json_is(j, type, "selection") ||
            (action && json_is(j, action, "exclude")))
            continue;
        snprintf(blank, sizeof blank, "table_%lu",
                 (unsigned long)(t->count + 1));
        tables_add(
            t, table_name(j, json_find(j, locator, "schema-name"), "public"),
            table_name(j, json_find(j, locator, "table-name"), blank));
    }
}

/* Lists the tables that a task's mappings select: one at least. */
static void tables_list(struct tables *t, const struct resource *r)
{
    const char *mappings = resource_get(r, "TableMappings");
    struct json outer, inner;
    struct buf text = {NULL, 0, 0};

    t->items = NULL;
    t->count = 0;
    if (mappings && json_parse(&outer, mappings, strlen(mappings))) {
        json_text(&text, &outer, 0);
        if (json_parse(&inner, text.data, text.len))
            tables_from_rules(t, &inner);
        json_free(&inner);
        json_free(&outer);
        buf_free(&text);
    }
    if (!t->count)
        tables_add(t, text_copy("\"public\"", 8), text_copy("\"table_1\"", 9));
}

/* Frees a list of tables. */
static void tables_free(struct tables *t)
{
    while (t->count) {
        t->count--;
        free(t->items[t->count].schema);
        free(t->items[t->count].name);
    }
    free(t->items);
}

/* Where the tables of a run stand. */
struct progress {
    int loaded, loading, queued, errored;
};

/* Counts the tables of a run by where they stand. */
static struct progress run_progress(const struct dms *d,
                                    const struct resource *r)
{
    struct progress p = {0, 0, 0, 0};
    int percent = run_percent(d, r), done = r->run.tables * percent / 100;

    if (percent == 100 && resource_begins(r, "errtab-"))
        p.errored = 1;
    p.loaded = done - p.errored;
    p.queued = r->run.tables - done;
    if (r->run.running)
        p.loading = p.queued < TABLES_AT_ONCE ? p.queued : TABLES_AT_ONCE;
    p.queued -= p.loading;
    return p;
}

/* Starts a run; a fresh one begins again from nothing. */
static void run_start(struct dms *d, struct resource *r, int fresh,
                      enum status first, enum status then)
{
    struct tables tables;

    tables_list(&tables, r);
    r->run.tables = (int)tables.count;
    tables_free(&tables);
    r->run.started = d->now;
    r->run.stopped = 0;
    r->run.reason = NULL;
    r->run.failure = NULL;
    r->run.count++;
    r->run.more_steps = 0;
    if (fresh) {
        r->run.fresh = d->now;
        r->run.loaded_ms = 0;
        r->run.load_begin = r->run.load_end = 0;
        run_forget_reloads(&r->run);
    }
    resource_change(d, r, first, then);
}

/* Makes a resource that is seeded look as if it had been started long ago:
 * running, or at the end of its run. */
static void run_seed(struct dms *d, struct resource *r, long more_steps)
{
    struct tables tables;

    tables_list(&tables, r);
    r->run.tables = (int)tables.count;
    tables_free(&tables);
    r->run.count = 1;
    r->run.start_type = "start-replication";
    r->run.started = r->run.fresh = r->run.load_begin = d->now;
    r->run.more_steps = more_steps;
    if (r->status == RUNNING) {
        run_enter(d, r, d->now);
    } else {
        r->run.stopped = d->now;
        r->run.loaded_ms = r->status == STOPPED ? run_load_ms(d, r) : 0;
        r->run.reason = r->status == STOPPED ? run_ending(r)->reason
                                             : "Stop Reason FATAL_ERROR";
        if (r->status == FAILED)
            r->run.failure = FAILURE;
    }
}

/* Whether the capacity of a replication is being taken away: for one step
 * after it has stopped. */
static int run_deprovisions(const struct dms *d, const struct resource *r)
{
    return r->status == STOPPING ||
           ((r->status == STOPPED || r->status == FAILED) &&
            d->now < r->run.stopped + step_ms(d, r));
}

/* Stops a run by request. */
static void run_stop(struct dms *d, struct resource *r)
{
    run_pause(d, r, d->now);
    r->run.next_reason = "Stop Reason NORMAL";
    resource_change(d, r, STOPPING, STOPPED);
}

#endif
