/* Watching many tasks: rounds, pages, what is decided and when, fleets of ten
 * thousand, throttling, memory. Nothing sleeps. */

#define DMS_IMPLEMENTATION
#include "../dms.h"

#include "check.h"
#include "script.h"

#define PREFIX "arn:aws:dms:us-east-1:123456789012:task:"

/* ---- plans -------------------------------------------------------------- */

/* Writes a task of a plan: "a=running"; behind the status "?REASON" is a
 * StopReason, "*" two tables in error, "@9" a StopDate. */
static size_t put_task(char *out, size_t size, const char *word, size_t n)
{
    size_t name = strcspn(word, "="), from = name + 1;
    size_t end = from + strcspn(word + from, "?*@ ,;");
    char more[120] = "";
    assert_true(end <= n && name < n);
    if (word[end] == '?') {
        (void)snprintf(more, sizeof more,
                       ",\"StopReason\":\"Stop Reason %.*s\"",
                       (int)(n - end - 1), word + end + 1);
    } else if (word[end] == '*') {
        (void)snprintf(more, sizeof more,
                       ",\"ReplicationTaskStats\":{\"TablesErrored\":2}");
    } else if (word[end] == '@') {
        (void)snprintf(more, sizeof more,
                       ",\"ReplicationTaskStats\":{\"StopDate\":%.*s}",
                       (int)(n - end - 1), word + end + 1);
    }
    return (size_t)snprintf(
        out, size,
        "{\"ReplicationTaskArn\":\"" PREFIX "%.*s\",\"Status\":\"%.*s\"%s}",
        (int)name, word, (int)(end - from), word + from, more);
}

/* Plays one page of n bytes of a plan: tasks separated by blanks; or "!Code" a
 * fault, "#503" a bare HTTP status, "|" a lost connection. */
static void plan_page(struct script *w, const char *page, size_t n, int more)
{
    static int marker;
    char body[4000], code[60];
    size_t len = 0, k;
    if (n > 0 && page[0] == '!') {
        (void)snprintf(code, sizeof code, "%.*s", (int)n - 1, page + 1);
        (void)script_fail(w, code, "m");
        return;
    }
    if (n > 0 && page[0] == '#') {
        (void)script_say(w, atoi(page + 1), "");
        return;
    }
    if (n > 0 && page[0] == '|') {
        script_raw(w, "HTTP/1.1 20")->tail = SCRIPT_EOF;
        return;
    }
    len += (size_t)sprintf(body, "{\"ReplicationTasks\":[");
    for (; n > 0; page += k + (k < n), n -= k + (k < n)) {
        k = strcspn(page, " ");
        k = k < n ? k : n;
        if (k > 0) {
            len += (size_t)sprintf(body + len, "%s",
                                   body[len - 1] == '}' ? "," : "");
            len += put_task(body + len, sizeof body - len, page, k);
        }
    }
    (void)sprintf(body + len, "]%s%s%.0d%s}", more ? ",\"Marker\":\"" : "",
                  more ? "m" : "", more ? ++marker : 0, more ? "\"" : "");
    (void)script_say(w, 200, body);
}

/* Plays rounds separated by ";" of pages separated by ",". A page that fails
 * is followed by what is asked for next. */
static void plan_play(struct script *w, const char *plan)
{
    while (*plan) {
        size_t n = strcspn(plan, ",;");
        plan_page(w, plan, n, plan[n] == ',');
        plan += n + (plan[n] != '\0');
    }
}

/* What the callbacks heard: "a:before>now=O ", and the summaries. */
struct heard {
    char trace[2000];
    size_t len;
    size_t looks;
    int rounds;
    dms_watch_summary last;
};

static void hear_change(void *ctx, const dms_task *task, const char *before,
                        dms_watch_outcome outcome)
{
    struct heard *h = (struct heard *)ctx;
    const char *arn = task->arn ? task->arn : PREFIX "?";
    size_t n = strlen(PREFIX);
    CHECK(task->status || outcome == DMS_WATCH_VANISHED);
    h->len += (size_t)snprintf(
        h->trace + h->len, sizeof h->trace - h->len, "%s%s:%s>%s%c",
        h->len ? " " : "", strncmp(arn, PREFIX, n) == 0 ? arn + n : arn, before,
        task->status ? task->status : "", "rFXV"[outcome]);
    assert_true(h->len < sizeof h->trace);
}

static void hear_look(void *ctx, const dms_task *task, const char *before,
                      dms_watch_outcome outcome)
{
    (void)task;
    (void)before;
    (void)outcome;
    ((struct heard *)ctx)->looks++;
}

static void hear_round(void *ctx, const dms_watch_summary *s)
{
    struct heard *h = (struct heard *)ctx;
    CHECK(s->rounds == ++h->rounds);
    CHECK(s->tasks == s->finished + s->failed + s->vanished + s->running);
    h->last = *s;
}

/* Parameters that hear everything. */
static dms_watch_params watch_params(struct heard *h)
{
    dms_watch_params p;
    memset(&p, 0, sizeof p);
    memset(h, 0, sizeof *h);
    p.change = hear_change;
    p.look = hear_look;
    p.round = hear_round;
    p.ctx = h;
    return p;
}

/* A world whose calls are tried once, so that they can be counted. */
static void watch_open(struct script *w)
{
    dms_config c = script_begin(w);
    c.total_max_attempts = 1;
    script_open(w, &c);
}

/* ---- what is decided ---------------------------------------------------- */

/* Rounds, what was heard, how it ends: finished, failed, vanished, running. */
static const struct watch_row {
    const char *plan;
    const char *trace;
    dms_status status;
    size_t counts[4];
    int rounds;
    int64_t took_ms;
} watch_rows[] = {
    {"a=stopped", "a:>stoppedF", DMS_OK, {1, 0, 0, 0}, 1, 0},
    {"", "", DMS_OK, {0, 0, 0, 0}, 1, 0},
    {"!ResourceNotFoundFault", "", DMS_OK, {0, 0, 0, 0}, 1, 0},
    {"a=running b=stopped,c=ready;a=running c=starting;a=stopped,c=stopped",
     "a:>runningr b:>stoppedF c:>readyr c:ready>startingr "
     "a:running>stoppedF c:starting>stoppedF",
     DMS_OK,
     {3, 0, 0, 0},
     3,
     30000},
    /* bad ends */
    {"a=failed", "a:>failedX", DMS_ERR_WAIT_FAILED, {0, 1, 0, 0}, 1, 0},
    {"a=failed-move",
     "a:>failed-moveX",
     DMS_ERR_WAIT_FAILED,
     {0, 1, 0, 0},
     1,
     0},
    {"a=stopped?FATAL_ERROR b=stopped?NORMAL",
     "a:>stoppedX b:>stoppedF",
     DMS_ERR_WAIT_FAILED,
     {1, 1, 0, 0},
     1,
     0},
    {"a=stopped*", "a:>stoppedX", DMS_ERR_WAIT_FAILED, {0, 1, 0, 0}, 1, 0},
    /* an end that is none */
    {"a=stopped?RECYCLE_TASK;a=running;a=stopped?NORMAL",
     "a:>stoppedr a:stopped>runningr a:running>stoppedF",
     DMS_OK,
     {1, 0, 0, 0},
     3,
     30000},
    /* what is decided stays so */
    {"a=stopped b=running;a=running b=running;a=failed b=stopped",
     "a:>stoppedF b:>runningr b:running>stoppedF",
     DMS_OK,
     {2, 0, 0, 0},
     3,
     30000},
    /* unknown statuses are borne with */
    {"a=resting;a=resting;a=stopped",
     "a:>restingr a:>stoppedF",
     DMS_OK,
     {1, 0, 0, 0},
     3,
     30000},
    /* deleted: gone when two rounds do not have it */
    {"a=deleting b=running;b=running;b=running;b=stopped",
     "a:>deletingr b:>runningr a:deleting>V b:running>stoppedF",
     DMS_ERR_WAIT_FAILED,
     {1, 0, 1, 0},
     4,
     45000},
    {"a=running;;",
     "a:>runningr a:running>V",
     DMS_ERR_WAIT_FAILED,
     {0, 0, 1, 0},
     3,
     30000},
    {"a=running;!ResourceNotFoundFault;!ResourceNotFoundFault",
     "a:>runningr a:running>V",
     DMS_ERR_WAIT_FAILED,
     {0, 0, 1, 0},
     3,
     30000},
    /* one that slips between two pages once is not gone */
    {"a=running,b=running;b=running;a=running b=running;b=stopped;a=stopped",
     "a:>runningr b:>runningr b:running>stoppedF a:running>stoppedF",
     DMS_OK,
     {2, 0, 0, 0},
     5,
     60000},
    /* on two pages at once */
    {"a=running,a=running;a=stopped,a=stopped",
     "a:>runningr a:running>stoppedF",
     DMS_OK,
     {1, 0, 0, 0},
     2,
     15000},
    /* appears later, and is watched too */
    {"a=running;a=running b=creating;a=stopped b=stopped",
     "a:>runningr b:>creatingr a:running>stoppedF b:creating>stoppedF",
     DMS_OK,
     {2, 0, 0, 0},
     3,
     30000},
    /* passing failures: the page is asked for again */
    {"a=running,#503;b=stopped;a=stopped",
     "a:>runningr b:>stoppedF a:running>stoppedF",
     DMS_OK,
     {2, 0, 0, 0},
     2,
     30000},
    {"|;|;|;|;|;a=stopped", "a:>stoppedF", DMS_OK, {1, 0, 0, 0}, 1, 75000},
    {"|;|;|;|;|;|", "", DMS_ERR_NETWORK, {0, 0, 0, 0}, 0, 75000},
    {"a=running,|;|;|;b=running;|;|;|;|;|;a=stopped b=stopped",
     "a:>runningr b:>runningr a:running>stoppedF b:running>stoppedF",
     DMS_OK,
     {2, 0, 0, 0},
     2,
     135000},
    /* and failures that do not pass */
    {"a=running;!AccessDeniedException",
     "a:>runningr",
     DMS_ERR_DENIED,
     {0, 0, 0, 1},
     1,
     15000}};

/* One plan. */
static void watch_row(const void *data)
{
    const struct watch_row *r = (const struct watch_row *)data;
    struct script w;
    struct heard h;
    dms_watch_params p = watch_params(&h);
    dms_watch_summary s;
    watch_open(&w);
    plan_play(&w, r->plan);
    if (!*r->plan || r->plan[strlen(r->plan) - 1] == ';') {
        plan_page(&w, "", 0, 0);
    }
    SCRIPT_EXPECT(&w, dms_watch(&w.client, &p, &s), r->status);
    CHECK_TEXT(h.trace, r->trace);
    CHECK(s.finished == r->counts[0] && s.failed == r->counts[1]);
    CHECK(s.vanished == r->counts[2] && s.running == r->counts[3]);
    CHECK(s.rounds == r->rounds && h.rounds == r->rounds);
    CHECK(w.next == w.answers_len && s.calls == w.requests_len);
    CHECK(w.ms == SCRIPT_MONO_MS + r->took_ms && s.elapsed_ms == r->took_ms);
    script_end(&w);
}

/* Finished, failed, vanished, appearing, slipping, passing failures. */
static void test_watch(void **state)
{
    (void)state;
    check_table(watch_rows, watch_row);
    check_end();
}

/* Options that change what "finished" is; tables in error; the message. */
static void test_rules(void **state)
{
    struct script w;
    struct heard h;
    dms_watch_params p = watch_params(&h);
    dms_watch_summary s;
    (void)state;
    watch_open(&w);
    p.ready_is_finished = 1;
    plan_play(&w, "a=ready b=creating;b=ready");
    SCRIPT_EXPECT(&w, dms_watch(&w.client, &p, &s), DMS_OK);
    CHECK(s.finished == 2 && h.looks == 3);
    p = watch_params(&h);
    p.started_after_ms = 9000;
    plan_play(&w, "a=stopped@8 b=running*;a=running b=running*;"
                  "a=stopped@9 b=failed*");
    SCRIPT_EXPECT(&w, dms_watch(&w.client, &p, &s), DMS_ERR_WAIT_FAILED);
    CHECK(s.finished == 1 && s.failed == 1 && s.tables_errored == 2);
    CHECK(h.last.tables_errored == 2);
    CHECK(strstr(w.client.error.message, "of 2 tasks 1 have failed") != NULL);
    /* nothing is asked but what the round needs, and without settings */
    SCRIPT_SENT(&w, 0, "DescribeReplicationTasks",
                "{\"MaxRecords\":100,\"WithoutSettings\":true}");
    /* no callbacks, no summary, no parameters */
    plan_play(&w, "a=running;b=running;b=stopped");
    SCRIPT_EXPECT(&w, dms_watch(&w.client, NULL, NULL), DMS_ERR_WAIT_FAILED);
    script_end(&w);
    check_end();
}

/* ---- what is asked for -------------------------------------------------- */

/* ARNs: one call for all, those decided left out; others passed over. */
static void test_arns(void **state)
{
    static const char *const arns[] = {PREFIX "a", PREFIX "b", PREFIX "a",
                                       PREFIX "nowhere"};
    struct script w;
    struct heard h;
    dms_watch_params p = watch_params(&h);
    dms_watch_summary s;
    (void)state;
    p.arns = arns;
    p.arns_len = 4;
    watch_open(&w);
    plan_play(&w, "a=stopped b=running z=running;b=running;b=stopped");
    SCRIPT_EXPECT(&w, dms_watch(&w.client, &p, &s), DMS_ERR_WAIT_FAILED);
    CHECK_TEXT(h.trace,
               "a:>stoppedF b:>runningr nowhere:>V b:running>stoppedF");
    CHECK(s.tasks == 3 && s.finished == 2 && s.vanished == 1);
    SCRIPT_SENT(&w, 0, "DescribeReplicationTasks",
                "{\"Filters\":[{\"Name\":\"replication-task-arn\","
                "\"Values\":[\"" PREFIX "a\",\"" PREFIX "b\",\"" PREFIX
                "a\",\"" PREFIX "nowhere\"]}],"
                "\"MaxRecords\":100,\"WithoutSettings\":true}");
    SCRIPT_SENT(&w, 1, "DescribeReplicationTasks",
                "{\"Filters\":[{\"Name\":\"replication-task-arn\","
                "\"Values\":[\"" PREFIX "b\",\"" PREFIX "nowhere\"]}],"
                "\"MaxRecords\":100,\"WithoutSettings\":true}");
    SCRIPT_SENT(&w, 2, "DescribeReplicationTasks",
                "{\"Filters\":[{\"Name\":\"replication-task-arn\","
                "\"Values\":[\"" PREFIX "b\"]}],"
                "\"MaxRecords\":100,\"WithoutSettings\":true}");
    /* none of them exists */
    h.len = 0;
    h.rounds = 0;
    plan_play(&w, "!ResourceNotFoundFault;!ResourceNotFoundFault");
    SCRIPT_EXPECT(&w, dms_watch(&w.client, &p, &s), DMS_ERR_WAIT_FAILED);
    CHECK(s.vanished == 3 && s.rounds == 2);
    script_end(&w);
    check_end();
}

/* Filters go into every call; none that matches is an error at first, the end
 * of all tasks later. */
static void test_filters(void **state)
{
    static const char *const values[] = {"cdc"};
    static const dms_filter filter = {"migration-type", values, 1};
    struct script w;
    struct heard h;
    dms_watch_params p = watch_params(&h);
    dms_watch_summary s;
    (void)state;
    p.filters = &filter;
    p.filters_len = 1;
    watch_open(&w);
    plan_play(&w, "!ResourceNotFoundFault");
    SCRIPT_EXPECT(&w, dms_watch(&w.client, &p, &s), DMS_ERR_NOT_FOUND);
    plan_play(&w, "a=running,b=running;!ResourceNotFoundFault;"
                  "!ResourceNotFoundFault");
    SCRIPT_EXPECT(&w, dms_watch(&w.client, &p, &s), DMS_ERR_WAIT_FAILED);
    CHECK(s.vanished == 2);
    CHECK(strstr(w.requests[2].body, "\"migration-type\"") != NULL);
    CHECK(strstr(w.requests[2].body, "\"Marker\":\"m") != NULL);
    CHECK(strstr(w.requests[3].body, "\"Marker\"") == NULL);
    script_end(&w);
    check_end();
}

/* Nothing is sent when an argument is wrong. */
static void test_refused(void **state)
{
    static const char *const arns[] = {PREFIX "a", NULL};
    static const char *const empty[] = {""};
    static const dms_filter bad = {NULL, NULL, 0};
    struct script w;
    dms_watch_params p;
    dms_watch_summary s;
    int i;
    (void)state;
    watch_open(&w);
    for (i = 0; i < 9; i++) {
        check_note("way %d", i);
        memset(&p, 0, sizeof p);
        memset(&s, 0xA5, sizeof s);
        p.arns = i == 0 ? NULL : i == 2 ? empty : arns;
        p.arns_len = i == 0 || i == 2 ? 1 : i == 1 ? 2 : i == 3 ? 1 : 0;
        p.filters = i == 4 ? NULL : &bad;
        p.filters_len = i == 3 || i == 4 || i == 8;
        p.poll_ms = i == 5 ? -1 : 0;
        p.max_poll_ms = i == 6 ? -1 : 0;
        p.timeout_ms = i == 7 ? -1 : 0;
        SCRIPT_EXPECT(&w, dms_watch(&w.client, &p, &s), DMS_ERR_USAGE);
        CHECK(s.finished == 0 && s.rounds == 0);
    }
    CHECK(dms_watch(NULL, &p, &s) == DMS_ERR_USAGE && s.tasks == 0);
    CHECK(w.calls == 0);
    /* an answer that names no task */
    (void)script_say(&w, 200, "{\"ReplicationTasks\":[{\"Status\":\"x\"}]}");
    SCRIPT_EXPECT(&w, dms_watch(&w.client, NULL, &s), DMS_ERR_PROTOCOL);
    (void)script_say(&w, 200, "{\"ReplicationTasks\":[5]}");
    SCRIPT_EXPECT(&w, dms_watch(&w.client, NULL, &s), DMS_ERR_PROTOCOL);
    (void)script_say(&w, 200, "{}");
    SCRIPT_EXPECT(&w, dms_watch(&w.client, NULL, &s), DMS_ERR_PROTOCOL);
    script_end(&w);
    check_end();
}

/* ---- time --------------------------------------------------------------- */

/* The pause between rounds doubles when the round was throttled, up to its
 * cap, and shrinks back by quarters, but never below its beginning. */
static void test_throttling(void **state)
{
    static const int64_t pauses[] = {2000, 4000, 5000, 3750, 2813,
                                     2110, 1583, 1188, 1000, 1000};
    struct script w;
    struct heard h;
    dms_watch_params p = watch_params(&h);
    dms_watch_summary s;
    size_t i;
    (void)state;
    p.poll_ms = 1000;
    p.max_poll_ms = 5000;
    watch_open(&w);
    /* three pages throttled, the last one twice: sleeps 2000, 4000, 5000 */
    plan_play(&w, "!ThrottlingException;!ThrottlingException;"
                  "!ThrottlingException;a=running;a=running;a=running;"
                  "a=running;a=running;a=running;a=running;a=stopped");
    SCRIPT_EXPECT(&w, dms_watch(&w.client, &p, &s), DMS_OK);
    for (i = 0; i < 3; i++) {
        CHECK(w.requests[i + 1].slept_ms == pauses[i]);
    }
    CHECK(w.requests[4].slept_ms == 5000); /* throttled in this round */
    for (i = 3; i < 9; i++) {
        check_note("pause %lu", (unsigned long)i);
        CHECK(w.requests[i + 2].slept_ms == pauses[i]);
    }
    CHECK(s.throttled == 3 && s.calls == 11 && s.poll_ms == 1000);
    script_end(&w);
    check_end();
}

/* Throttling that the client's own retries overcame counts as well. */
static void test_throttled_retries(void **state)
{
    struct script w;
    struct heard h;
    dms_config c = script_begin(&w);
    dms_watch_params p = watch_params(&h);
    dms_watch_summary s;
    (void)state;
    script_open(&w, &c);
    plan_play(&w, "!ThrottlingException;a=running;a=stopped");
    SCRIPT_EXPECT(&w, dms_watch(&w.client, &p, &s), DMS_OK);
    CHECK(s.throttled == 1 && s.calls == 2);
    CHECK(w.requests[2].slept_ms == 30000 && h.last.poll_ms == 22500);
    script_end(&w);
    check_end();
}

/* The deadline ends a pause and forbids a call after it. */
static void test_deadline(void **state)
{
    struct script w;
    struct heard h;
    dms_watch_params p = watch_params(&h);
    dms_watch_summary s;
    (void)state;
    p.timeout_ms = 20000;
    watch_open(&w);
    plan_play(&w, "a=running b=stopped;a=running");
    SCRIPT_EXPECT(&w, dms_watch(&w.client, &p, &s), DMS_ERR_TIMEOUT);
    CHECK(w.requests_len == 2 && w.ms == SCRIPT_MONO_MS + 20000);
    CHECK(s.running == 1 && s.finished == 1 && s.elapsed_ms == 20000);
    CHECK(strstr(w.client.error.message, "1 of 2 tasks") != NULL);
    /* a call that the deadline cuts, and a pause after a failure */
    plan_play(&w, "a=running");
    w.answers[w.answers_len - 1].delay_ms = 50000;
    SCRIPT_EXPECT(&w, dms_watch(&w.client, &p, &s), DMS_ERR_TIMEOUT);
    CHECK(w.ms <= SCRIPT_MONO_MS + 40250);
    plan_play(&w, "#503;#503");
    SCRIPT_EXPECT(&w, dms_watch(&w.client, &p, &s), DMS_ERR_TIMEOUT);
    CHECK(strstr(w.client.error.message, "time is up") != NULL);
    /* the deadline is gone with the watch */
    plan_play(&w, "a=stopped");
    SCRIPT_EXPECT(&w, dms_watch(&w.client, NULL, &s), DMS_OK);
    script_end(&w);
    check_end();
}

/* Cancelled in a pause, within 250 ms. */
static void test_cancel(void **state)
{
    struct script w;
    struct heard h;
    dms_watch_params p = watch_params(&h);
    dms_watch_summary s;
    (void)state;
    watch_open(&w);
    w.cancel_at_ms = SCRIPT_MONO_MS + 16000;
    plan_play(&w, "a=running;a=running");
    SCRIPT_EXPECT(&w, dms_watch(&w.client, &p, &s), DMS_ERR_CANCELLED);
    CHECK(w.requests_len == 2 && w.ms <= w.cancel_at_ms + 250);
    CHECK(s.running == 1);
    script_end(&w);
    check_end();
}

/* ---- fleets ------------------------------------------------------------- */

/* A fleet of n tasks: task i stops in round i % spread, if it is not asked for
 * by ARN. The page is told by its marker. */
struct armada {
    size_t n;
    size_t spread;
    size_t each; /* on a page */
    size_t round;
    char body[40000];
};

/* Serves a page. */
static const char *armada_serve(struct script *w,
                                const struct script_request *r)
{
    struct armada *a = (struct armada *)w->serve_ctx;
    const char *marker = strstr(r->body, "\"Marker\":\"m");
    size_t at = marker ? (size_t)atol(marker + 11) : 0, i, len;
    a->round += at == 0;
    len = (size_t)sprintf(a->body, "{\"ReplicationTasks\":[");
    for (i = at; i < a->n && i < at + a->each; i++) {
        len += (size_t)sprintf(
            a->body + len,
            "%s{\"ReplicationTaskArn\":\"" PREFIX "FLEET%020lu\","
            "\"Status\":\"%s\"}",
            i > at ? "," : "", (unsigned long)i,
            a->round > i % a->spread ? "stopped" : "running");
    }
    (void)sprintf(a->body + len, i < a->n ? "],\"Marker\":\"m%lu\"}" : "]}",
                  (unsigned long)i);
    /* memory of the script: an answer is kept, so keep few */
    return a->body;
}

/* A world with a fleet. */
static void armada_open(struct script *w, struct armada *a, size_t n,
                        dms_config *c)
{
    memset(a, 0, sizeof *a);
    a->n = n;
    a->spread = 3;
    a->each = 100;
    w->serve = armada_serve;
    w->serve_ctx = a;
    script_open(w, c);
}

/* Ten thousand tasks: 100 calls a round, and at most 64 bytes for each. */
static void test_armada(void **state)
{
    static struct armada a;
    struct script w;
    dms_config c = script_begin(&w);
    dms_watch_params p;
    dms_watch_summary s;
    size_t before, peak;
    (void)state;
    memset(&p, 0, sizeof p);
    armada_open(&w, &a, 100, &c);
    SCRIPT_EXPECT(&w, dms_watch(&w.client, &p, &s), DMS_OK);
    before = w.memory.peak;
    a.n = 10000;
    a.round = 0;
    w.memory.peak = w.memory.bytes;
    SCRIPT_EXPECT(&w, dms_watch(&w.client, &p, &s), DMS_OK);
    peak = w.memory.peak;
    CHECK(s.tasks == 10000 && s.finished == 10000 && s.rounds == 3);
    CHECK(s.calls == 300 && w.requests_len == 303);
    check_note("%lu bytes for each", (unsigned long)((peak - before) / 10000));
    CHECK(peak - before <= 64 * 10000);
    script_end(&w);
    check_end();
}

/* The same in the caller's own block, which is whole again afterwards. */
static void test_armada_block(void **state)
{
    static struct armada a;
    static char block[900000];
    struct script w;
    dms_config c = script_begin(&w);
    dms_watch_params p;
    dms_watch_summary s;
    size_t cap;
    int i;
    (void)state;
    memset(&p, 0, sizeof p);
    memset(&c.allocator, 0, sizeof c.allocator);
    c.memory = block + 1;
    c.memory_size = sizeof block - 4;
    armada_open(&w, &a, 10000, &c);
    cap = dmsi_of(&w.client)->response.cap;
    for (i = 0; i < 2; i++) {
        a.round = 0;
        SCRIPT_EXPECT(&w, dms_watch(&w.client, &p, &s), DMS_OK);
        CHECK(s.finished == 10000 && s.calls == 300);
        CHECK(dmsi_of(&w.client)->response.cap == cap);
    }
    a.n = 40000; /* more than there is room for */
    a.round = 0;
    SCRIPT_EXPECT(&w, dms_watch(&w.client, &p, &s), DMS_ERR_MEMORY);
    CHECK(s.tasks > 10000 && dmsi_of(&w.client)->response.cap == cap);
    CHECK(w.memory.calls == 0);
    script_end(&w);
    /* a small block: fewer records on a page */
    c = script_begin(&w);
    memset(&c.allocator, 0, sizeof c.allocator);
    c.memory = block;
    c.memory_size = 131072;
    armada_open(&w, &a, 200, &c);
    a.each = 20;
    SCRIPT_EXPECT(&w, dms_watch(&w.client, &p, &s), DMS_OK);
    CHECK(s.finished == 200);
    CHECK(!strstr(w.requests[0].body, "\"MaxRecords\":100"));
    script_end(&w);
    check_end();
}

/* ARNs: batches of a hundred up to a thousand, then all pages. */
static void test_armada_arns(void **state)
{
    static struct armada a;
    static char text[1100][80];
    static const char *arns[1100];
    struct script w;
    dms_config c = script_begin(&w);
    dms_watch_params p;
    dms_watch_summary s;
    size_t i;
    (void)state;
    for (i = 0; i < 1100; i++) {
        (void)sprintf(text[i], PREFIX "FLEET%020lu", (unsigned long)i);
        arns[i] = text[i];
    }
    memset(&p, 0, sizeof p);
    p.arns = arns;
    p.arns_len = 1001;
    armada_open(&w, &a, 2000, &c);
    SCRIPT_EXPECT(&w, dms_watch(&w.client, &p, &s), DMS_OK);
    CHECK(s.tasks == 1001 && s.finished == 1001);
    CHECK(s.calls == 60 && s.rounds == 3);
    CHECK(!strstr(w.requests[0].body, "Filters"));
    p.arns_len = 1000;
    a.round = 100; /* all are stopped; a batch is answered by its page */
    a.each = 1;
    a.n = 1;
    p.timeout_ms = 1;
    i = w.requests_len;
    SCRIPT_EXPECT(&w, dms_watch(&w.client, &p, &s), DMS_ERR_TIMEOUT);
    CHECK(s.tasks == 1000 && s.calls == 10 && s.finished == 1);
    CHECK(strstr(w.requests[i].body, text[99]) != NULL);
    CHECK(strstr(w.requests[i].body, text[100]) == NULL);
    CHECK(strstr(w.requests[i + 9].body, text[999]) != NULL);
    script_end(&w);
    check_end();
}

/* ---- the records -------------------------------------------------------- */

/* Tasks of one chain, of the same hash even, are different tasks. */
static void test_collisions(void **state)
{
    static char arns[3000][80];
    struct script w;
    dmsi_fleet f;
    dmsi_ship *ships[3000], *s;
    char key[DMSI_FLEET_KEY];
    size_t i, k, longest = 0;
    (void)state;
    watch_open(&w);
    dmsi_fleet_init(&f, dmsi_of(&w.client));
    for (i = 0; i < 3000; i++) {
        (void)sprintf(arns[i], PREFIX "%lX", (unsigned long)(i * 2654435761u));
        ships[i] = dmsi_fleet_find(&f, arns[i], 1);
        CHECK(ships[i] != NULL);
        ships[i]->state = (unsigned char)(i % 13);
        CHECK(dmsi_fleet_find(&f, arns[i], 1) == ships[i]);
    }
    CHECK(f.count == 3000);
    for (i = 0; i < 3000; i++) {
        CHECK(dmsi_fleet_find(&f, arns[i], 0) == ships[i]);
        CHECK(ships[i]->state == i % 13);
    }
    for (i = 0; i < f.heads_len; i++) {
        for (k = 0, s = NULL; (s ? s->next : f.heads[i]) != 0; k++) {
            s = dmsi_fleet_at(&f, (s ? s->next : f.heads[i]) - 1);
        }
        longest = k > longest ? k : longest;
    }
    CHECK(longest > 1 && longest < 20);
    /* whatever chain is looked at, only the key decides */
    for (i = 0; i < f.heads_len; i++) {
        unsigned char len = dmsi_fleet_key(&f, PREFIX "NONE", key);
        CHECK(dmsi_fleet_look(&f, i, key, len) == NULL);
    }
    CHECK(dmsi_fleet_find(&f, PREFIX "NONE", 0) == NULL);
    dmsi_fleet_free(&f);
    script_end(&w);
    check_end();
}

/* All in one chain: the worst that hashes can do. */
static void test_one_chain(void **state)
{
    struct script w;
    dmsi_fleet f;
    dmsi_ship *s;
    char arn[80], key[DMSI_FLEET_KEY];
    unsigned char len;
    size_t i;
    (void)state;
    watch_open(&w);
    dmsi_fleet_init(&f, dmsi_of(&w.client));
    for (i = 0; i < 100; i++) {
        (void)sprintf(arn, PREFIX "%lu", (unsigned long)i);
        CHECK(dmsi_fleet_find(&f, arn, 1) != NULL);
    }
    memset(f.heads, 0, f.heads_len * sizeof *f.heads);
    for (i = 0; i < 100; i++) { /* as if every hash were 0 */
        dmsi_fleet_at(&f, i)->next = f.heads[0];
        f.heads[0] = (uint32_t)i + 1;
    }
    for (i = 0; i < 100; i++) {
        (void)sprintf(arn, PREFIX "%lu", (unsigned long)i);
        len = dmsi_fleet_key(&f, arn, key);
        s = dmsi_fleet_look(&f, 0, key, len);
        CHECK(s == dmsi_fleet_at(&f, i));
    }
    dmsi_fleet_free(&f);
    script_end(&w);
    check_end();
}

/* ARNs that are not like the others: long, of another account, odd. */
static const char *const odd_arns[] = {
    PREFIX "a",
    PREFIX "1234567890123456789012345678901234567890",
    PREFIX "12345678901234567890123456789012345678901",
    PREFIX "12345678901234567890123456789012345678902",
    "arn:aws:dms:us-east-1:999999999999:task:a",
    "arn:aws:dms:us-east-1:999999999999:task:b",
    "a",
    "b",
    ":",
    "x:",
    PREFIX,
    PREFIX "a:b"};

static void test_odd_arns(void **state)
{
    static char huge[600];
    struct script w;
    dmsi_fleet f;
    dmsi_ship *ships[CHECK_COUNT(odd_arns)];
    size_t i, k, first;
    (void)state;
    memset(huge, ':', sizeof huge - 1);
    watch_open(&w);
    for (first = 0; first < CHECK_COUNT(odd_arns); first++) {
        dmsi_fleet_init(&f, dmsi_of(&w.client));
        for (i = 0; i < CHECK_COUNT(odd_arns); i++) {
            k = (i + first) % CHECK_COUNT(odd_arns);
            ships[k] = dmsi_fleet_find(&f, odd_arns[k], 1);
        }
        CHECK(f.count == CHECK_COUNT(odd_arns));
        CHECK(dmsi_fleet_find(&f, huge, 1) != NULL);
        for (i = 0; i < CHECK_COUNT(odd_arns); i++) {
            check_note("%s first, %s", odd_arns[first], odd_arns[i]);
            CHECK(dmsi_fleet_find(&f, odd_arns[i], 0) == ships[i]);
        }
        dmsi_fleet_free(&f);
    }
    dmsi_fleet_init(&f, dmsi_of(&w.client));
    CHECK(dmsi_fleet_find(&f, huge, 1) && dmsi_fleet_find(&f, "a", 1));
    CHECK(f.count == 2);
    dmsi_fleet_free(&f);
    script_end(&w);
    check_end();
}

/* A task whose ARN is known by a hash vanishes without a name. */
static void test_nameless(void **state)
{
    struct script w;
    struct heard h;
    dms_watch_params p = watch_params(&h);
    (void)state;
    watch_open(&w);
    plan_play(&w, "1234567890123456789012345678901234567890=running "
                  "12345678901234567890123456789012345678901=running;;");
    plan_page(&w, "", 0, 0);
    SCRIPT_EXPECT(&w, dms_watch(&w.client, &p, NULL), DMS_ERR_WAIT_FAILED);
    CHECK(strstr(h.trace, " 1234567890123456789012345678901234567890:running>V"
                          " ?:running>V") != NULL);
    script_end(&w);
    check_end();
}

/* ---- memory ------------------------------------------------------------- */

/* A watch of 300 tasks with one allocation failing; 0 when none was left. */
static int memory_fails(size_t n)
{
    static struct armada a;
    struct script w;
    dms_config c = script_begin(&w);
    dms_status status = DMS_OK;
    dms_watch_summary s;
    int failed;
    memset(&s, 0, sizeof s);
    memset(&a, 0, sizeof a);
    a.n = 1500;
    a.spread = 2;
    a.each = 100;
    w.serve = armada_serve;
    w.serve_ctx = &a;
    w.memory.fail_at = n;
    if (dms_open(&w.client, &c) == DMS_OK) {
        status = script_done(&w, dms_watch(&w.client, NULL, &s));
    }
    CHECK(status == DMS_OK || status == DMS_ERR_MEMORY);
    CHECK(status == DMS_ERR_MEMORY || w.memory.fail_at || s.finished == 1500);
    failed = w.memory.calls >= n;
    script_end(&w);
    return failed;
}

/* Allocation n fails, for every n. */
static void test_memory(void **state)
{
    size_t n = 1;
    (void)state;
    while (memory_fails(n)) {
        check_note("allocation %lu", (unsigned long)++n);
    }
    CHECK(n > 15);
    check_end();
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_watch),
        cmocka_unit_test(test_rules),
        cmocka_unit_test(test_arns),
        cmocka_unit_test(test_filters),
        cmocka_unit_test(test_refused),
        cmocka_unit_test(test_throttling),
        cmocka_unit_test(test_throttled_retries),
        cmocka_unit_test(test_deadline),
        cmocka_unit_test(test_cancel),
        cmocka_unit_test(test_armada),
        cmocka_unit_test(test_armada_block),
        cmocka_unit_test(test_armada_arns),
        cmocka_unit_test(test_collisions),
        cmocka_unit_test(test_one_chain),
        cmocka_unit_test(test_odd_arns),
        cmocka_unit_test(test_nameless),
        cmocka_unit_test(test_memory),
    };
    return check_main(tests);
}
