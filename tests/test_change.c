/* What is done to a task that runs: stop, modify and resume as one, with every
 * step failing in every way; and single tables reloaded. Nothing sleeps. */

#define DMS_IMPLEMENTATION
#include "../dms.h"

#include "check.h"
#include "script.h"

#define ARN "arn:aws:dms:us-east-1:123456789012:task:ABC"
#define MODIFY "{\"ReplicationTaskArn\":\"" ARN "\",\"MigrationType\":\"cdc\"}"
#define RESUME                       \
    "{\"ReplicationTaskArn\":\"" ARN \
    "\",\"StartReplicationTaskType\":\"resume-processing\"}"

/* ---- plans -------------------------------------------------------------- */

/* The actions that a plan spells by their first letter. */
static const char *plan_action(char letter)
{
    static const char *const actions[] = {
        "DescribeReplicationTasks", "StopReplicationTask",
        "ModifyReplicationTask", "StartReplicationTask"};
    return actions[strchr("dsmr", letter) - "dsmr"];
}

/* Plays one exchange, "d:running": what is called, and the answer: a status;
 * "-" an empty list; "!Code" a fault; "#503" a bare HTTP status; "/" a lost
 * connection; "?" an answer of the wrong shape. */
static void plan_word(struct script *w, const char *word)
{
    char body[300];
    const char *answer = word + 2;
    if (answer[0] == '!') {
        (void)script_fail(w, answer + 1, "words of the server");
    } else if (answer[0] == '#') {
        (void)script_say(w, atoi(answer + 1), "");
    } else if (answer[0] == '/') {
        script_raw(w, "HTTP/1.1 20")->tail = SCRIPT_EOF;
    } else if (answer[0] == '?') {
        (void)script_say(w, 200, "{\"X\":1}");
    } else if (answer[0] == '-') {
        (void)script_say(w, 200, "{\"ReplicationTasks\":[]}");
    } else {
        (void)snprintf(body, sizeof body,
                       word[0] == 'd'
                           ? "{\"ReplicationTasks\":[{\"Status\":\"%s\"}]}"
                           : "{\"ReplicationTask\":{\"Status\":\"%s\"}}",
                       answer);
        (void)script_say(w, 200, body);
    }
}

/* Plays exchanges, separated by blanks. */
static void plan_play(struct script *w, const char *plan)
{
    char word[80];
    while (*plan) {
        size_t n = strcspn(plan, " ");
        assert_true(n < sizeof word && n > 2 && plan[1] == ':');
        memcpy(word, plan, n);
        word[n] = '\0';
        plan_word(w, word);
        plan += n + (plan[n] == ' ');
    }
}

/* Exactly the calls of the plan were made. */
static void plan_check(const struct script *w, const char *plan)
{
    size_t i = 0;
    while (*plan) {
        CHECK_TEXT(script_action(w, i), plan_action(*plan));
        plan += strcspn(plan, " ");
        plan += *plan == ' ';
        i++;
    }
    CHECK(w->requests_len == i);
}

/* A change of one member. */
static dms_change_task_params change_of(dms_change_steps *steps)
{
    dms_change_task_params p;
    memset(&p, 0, sizeof p);
    p.modify.arn = ARN;
    p.modify.migration_type = "cdc";
    p.steps = steps;
    return p;
}

/* A world whose calls are tried once, so that they can be counted. */
static void change_open(struct script *w)
{
    dms_config c = script_begin(w);
    c.total_max_attempts = 1;
    script_open(w, &c);
}

/* ---- every step --------------------------------------------------------- */

/* A plan, how it ends, and the steps: was running, then n, y or u for stopped,
 * modified, restarted. */
static const struct change_row {
    const char *plan;
    dms_status status;
    const char *steps;
    const char *says; /* in the message; NULL: nothing */
    int64_t took_ms;
} change_rows[] = {
    /* a task that rests stays at rest */
    {"d:stopped m:modifying d:modifying d:stopped", DMS_OK, "0nyn", NULL,
     15000},
    {"d:ready m:modifying d:ready", DMS_OK, "0nyn", NULL, 0},
    {"d:failed m:modifying d:failed", DMS_OK, "0nyn", NULL, 0},
    /* one that runs goes on running */
    {"d:running s:stopping d:stopping d:stopped m:modifying d:modifying "
     "d:stopped r:starting",
     DMS_OK, "1yyy", NULL, 30000},
    {"d:running s:stopping d:failed m:modifying d:failed r:starting", DMS_OK,
     "1yyy", NULL, 0},
    /* on its way somewhere: waited for first */
    {"d:starting d:starting d:running s:stopping d:stopped m:modifying "
     "d:ready r:starting",
     DMS_OK, "1yyy", NULL, 15000},
    {"d:stopping d:stopped m:modifying d:ready", DMS_OK, "0nyn", NULL, 0},
    {"d:modifying d:modifying d:ready m:modifying d:ready", DMS_OK, "0nyn",
     NULL, 15000},
    /* it came to its end before it could be stopped */
    {"d:running s:!InvalidResourceStateFault d:stopped m:modifying d:stopped",
     DMS_OK, "0nyn", NULL, 0},
    /* states in which nothing is done */
    {"d:creating", DMS_ERR_WRONG_STATE, "0nnn", "\"creating\"", 0},
    {"d:deleting", DMS_ERR_WRONG_STATE, "0nnn", "stopped: no", 0},
    {"d:moving", DMS_ERR_WRONG_STATE, "0nnn", "\"moving\"", 0},
    {"d:testing", DMS_ERR_WRONG_STATE, "0nnn", "\"testing\"", 0},
    {"d:failed-move", DMS_ERR_WRONG_STATE, "0nnn", "\"failed-move\"", 0},
    {"d:resting", DMS_ERR_WRONG_STATE, "0nnn", "\"resting\"", 0},
    {"d:-", DMS_ERR_NOT_FOUND, "0nnn", ARN, 0},
    {"d:!ResourceNotFoundFault", DMS_ERR_NOT_FOUND, "0nnn", "words", 0},
    {"d:!AccessDeniedFault", DMS_ERR_DENIED, "0nnn", "modified: no", 0},
    {"d:starting d:deleting", DMS_ERR_WAIT_FAILED, "0nnn", "deleting", 0},
    /* the stop fails: refused, so it still runs; or lost, so look again */
    {"d:running s:!AccessDeniedFault", DMS_ERR_DENIED, "1nnn",
     "stopped: no, modified: no, restarted: no", 0},
    {"d:running s:!InvalidResourceStateFault d:running", DMS_ERR_WRONG_STATE,
     "1nnn", "stopped: no", 0},
    {"d:running s:!InvalidResourceStateFault d:!AccessDeniedFault",
     DMS_ERR_WRONG_STATE, "1nnn", "stopped: no", 0},
    {"d:running s:/ d:running", DMS_ERR_NETWORK, "1uny",
     "stopped: unknown, modified: no, restarted: yes", 0},
    {"d:running s:/ d:stopping d:stopped r:starting", DMS_ERR_NETWORK, "1uny",
     "restarted: yes", 15000},
    {"d:running s:? d:stopped r:starting", DMS_ERR_PROTOCOL, "1uny",
     "stopped: unknown", 0},
    /* the wait for the stop fails */
    {"d:running s:stopping d:deleting d:deleting", DMS_ERR_WAIT_FAILED, "1ynn",
     "putting it back: wait statuses", 0},
    {"d:running s:stopping d:!AccessDeniedFault d:stopped r:starting",
     DMS_ERR_DENIED, "1yny", "stopped: yes, modified: no, restarted: yes", 0},
    {"d:running s:stopping d:#503 d:/ d:stopped m:modifying d:stopped "
     "r:starting",
     DMS_OK, "1yyy", NULL, 30000},
    /* the modify fails: refused, or its answer lost */
    {"d:running s:stopping d:stopped m:!AccessDeniedFault d:stopped "
     "r:starting",
     DMS_ERR_DENIED, "1yny", "restarted: yes", 0},
    {"d:running s:stopping d:stopped m:!AccessDeniedFault d:stopped "
     "r:!InvalidResourceStateFault",
     DMS_ERR_DENIED, "1ynn", "putting it back: StartReplicationTask", 0},
    {"d:running s:stopping d:stopped m:!AccessDeniedFault "
     "d:!AccessDeniedFault",
     DMS_ERR_DENIED, "1ynn", "stopped: yes, modified: no, restarted: no", 0},
    {"d:running s:stopping d:stopped m:/ d:modifying d:stopped r:starting",
     DMS_ERR_NETWORK, "1yuy", "modified: unknown, restarted: yes", 15000},
    {"d:stopped m:!AccessDeniedFault", DMS_ERR_DENIED, "0nnn",
     "stopped: no, modified: no", 0},
    {"d:stopped m:/", DMS_ERR_NETWORK, "0nun", "modified: unknown", 0},
    /* the wait for the modify fails */
    {"d:running s:stopping d:stopped m:modifying d:!AccessDeniedFault "
     "d:stopped r:starting",
     DMS_ERR_DENIED, "1yyy", "modified: yes, restarted: yes", 0},
    {"d:stopped m:modifying d:deleting", DMS_ERR_WAIT_FAILED, "0nyn",
     "modified: yes, restarted: no", 0},
    /* the start fails: refused, tried once more; or lost, which may be well */
    {"d:running s:stopping d:stopped m:modifying d:stopped "
     "r:!AccessDeniedFault d:stopped r:!AccessDeniedFault",
     DMS_ERR_DENIED, "1yyn", "modified: yes, restarted: no", 0},
    {"d:running s:stopping d:stopped m:modifying d:stopped r:#503 "
     "d:running",
     DMS_OK, "1yyy", NULL, 0},
    {"d:running s:stopping d:stopped m:modifying d:stopped r:/ d:starting",
     DMS_OK, "1yyy", NULL, 0},
    {"d:running s:stopping d:stopped m:modifying d:stopped r:/ d:stopped "
     "r:starting",
     DMS_OK, "1yyy", NULL, 0},
    {"d:running s:stopping d:stopped m:modifying d:stopped r:/ d:stopped r:/",
     DMS_ERR_NETWORK, "1yyu", "restarted: unknown", 0},
    {"d:running s:stopping d:stopped m:modifying d:stopped r:/ "
     "d:!AccessDeniedFault",
     DMS_ERR_NETWORK, "1yyu", "restarted: unknown", 0}};

/* The steps as a row spells them. */
static void steps_spell(const dms_change_steps *s, char out[5])
{
    static const char letters[] = "nyu";
    out[0] = s->was_running ? '1' : '0';
    out[1] = letters[s->stopped];
    out[2] = letters[s->modified];
    out[3] = letters[s->restarted];
    out[4] = '\0';
}

/* One plan. */
static void change_row(const void *data)
{
    const struct change_row *r = (const struct change_row *)data;
    struct script w;
    dms_change_steps steps;
    dms_change_task_params p = change_of(&steps);
    dms_task task;
    char spelt[5];
    memset(&steps, 0xA5, sizeof steps);
    change_open(&w);
    plan_play(&w, r->plan);
    SCRIPT_EXPECT(&w, dms_change_task(&w.client, &p, &task), r->status);
    plan_check(&w, r->plan);
    steps_spell(&steps, spelt);
    CHECK_TEXT(spelt, r->steps);
    CHECK(w.ms == SCRIPT_MONO_MS + r->took_ms);
    if (r->says && !strstr(w.client.error.message, r->says)) {
        CHECK_TEXT(w.client.error.message, r->says);
    }
    script_end(&w);
}

/* Every branch, and what is put back after each failure. */
static void test_change(void **state)
{
    (void)state;
    check_table(change_rows, change_row);
    check_end();
}

/* What is sent, and what waits for the task to run again. */
static void test_change_bodies(void **state)
{
    static const char plan[] = "d:running s:stopping d:stopped m:modifying "
                               "d:stopped r:starting d:starting d:running";
    struct script w;
    dms_change_task_params p = change_of(NULL);
    dms_task task;
    (void)state;
    p.wait_running = 1;
    change_open(&w);
    plan_play(&w, plan);
    SCRIPT_EXPECT(&w, dms_change_task(&w.client, &p, &task), DMS_OK);
    plan_check(&w, plan);
    CHECK_TEXT(task.status, "running");
    SCRIPT_SENT(&w, 1, "StopReplicationTask",
                "{\"ReplicationTaskArn\":\"" ARN "\"}");
    SCRIPT_SENT(&w, 3, "ModifyReplicationTask", MODIFY);
    SCRIPT_SENT(&w, 5, "StartReplicationTask", RESUME);
    p.start_type = "reload-target";
    plan_play(&w, "d:running s:stopping d:stopped m:modifying d:stopped "
                  "r:starting d:stopped");
    SCRIPT_EXPECT(&w, dms_change_task(&w.client, &p, &task), DMS_OK);
    CHECK(strstr(w.requests[13].body, "reload-target") != NULL);
    /* once it was started again, nothing is put back */
    plan_play(&w, "d:running s:stopping d:stopped m:modifying d:stopped "
                  "r:starting d:!AccessDeniedFault");
    SCRIPT_EXPECT(&w, dms_change_task(&w.client, &p, &task), DMS_ERR_DENIED);
    CHECK(strstr(w.client.error.message, "restarted: yes") != NULL);
    CHECK(w.requests_len == 22);
    script_end(&w);
    check_end();
}

/* The deadline: of the change, and the time that putting back may take. */
static void test_change_deadline(void **state)
{
    struct script w;
    dms_change_steps steps;
    dms_change_task_params p = change_of(&steps);
    (void)state;
    p.timeout_ms = 40000;
    p.undo_timeout_ms = 20000;
    change_open(&w);
    plan_play(&w, "d:running s:stopping d:stopping d:stopping d:stopping "
                  "d:stopping d:stopped r:starting");
    SCRIPT_EXPECT(&w, dms_change_task(&w.client, &p, NULL), DMS_ERR_TIMEOUT);
    CHECK(w.ms == SCRIPT_MONO_MS + 55000 && w.requests_len == 8);
    CHECK(steps.restarted == DMS_STEP_DONE);
    CHECK(strstr(w.client.error.message, "restarted: yes") != NULL);
    plan_play(&w, "d:running s:stopping d:stopping d:stopping d:stopping "
                  "d:stopping d:stopping");
    SCRIPT_EXPECT(&w, dms_change_task(&w.client, &p, NULL), DMS_ERR_TIMEOUT);
    CHECK(w.ms == SCRIPT_MONO_MS + 55000 + 60000 && w.requests_len == 15);
    CHECK(steps.stopped == DMS_STEP_DONE && !steps.restarted);
    CHECK(strstr(w.client.error.message, "putting it back") != NULL);
    /* the deadline is gone with the call */
    plan_play(&w, "d:stopped m:modifying d:stopped");
    SCRIPT_EXPECT(&w, dms_change_task(&w.client, &p, NULL), DMS_OK);
    script_end(&w);
    check_end();
}

/* Cancelled: nothing more is done, and the error says how things stand. */
static void test_change_cancel(void **state)
{
    struct script w;
    dms_change_steps steps;
    dms_change_task_params p = change_of(&steps);
    (void)state;
    change_open(&w);
    w.cancel_at_ms = SCRIPT_MONO_MS + 1000;
    plan_play(&w, "d:running s:stopping d:stopping");
    SCRIPT_EXPECT(&w, dms_change_task(&w.client, &p, NULL), DMS_ERR_CANCELLED);
    CHECK(w.ms <= SCRIPT_MONO_MS + 1250 && w.requests_len == 3);
    CHECK(steps.was_running && steps.stopped == DMS_STEP_DONE);
    CHECK(strstr(w.client.error.message, "restarted: no") != NULL);
    CHECK(strstr(w.client.error.message, "putting it back") == NULL);
    script_end(&w);
    check_end();
}

/* The caller's pace, progress and limits are for each wait. */
static void count_progress(void *ctx, const dms_task *task, int64_t elapsed_ms,
                           int polls)
{
    (void)elapsed_ms;
    (void)polls;
    CHECK(task->status != NULL);
    ++*(int *)ctx;
}

static void test_change_options(void **state)
{
    static const char *const ready[] = {"ready", NULL};
    struct script w;
    dms_change_task_params p = change_of(NULL);
    dms_wait_options o;
    int seen = 0;
    (void)state;
    memset(&o, 0, sizeof o);
    o.poll_ms = 1000;
    o.until = "ready"; /* of no concern here, as are the lists */
    o.target_statuses = ready;
    o.progress = count_progress;
    o.progress_ctx = &seen;
    p.modify.wait = &o;
    change_open(&w);
    plan_play(&w, "d:running s:stopping d:stopping d:stopped m:modifying "
                  "d:modifying d:stopped r:starting");
    SCRIPT_EXPECT(&w, dms_change_task(&w.client, &p, NULL), DMS_OK);
    CHECK(w.ms == SCRIPT_MONO_MS + 2000 && seen == 4);
    script_end(&w);
    check_end();
}

/* Nothing is sent when an argument is wrong. */
static void test_change_refused(void **state)
{
    static char long_arn[300];
    struct script w;
    dms_change_steps steps;
    dms_change_task_params p;
    dms_wait_options o;
    int i;
    (void)state;
    memset(long_arn, 'a', sizeof long_arn - 1);
    memset(&o, 0, sizeof o);
    o.poll_ms = -1;
    change_open(&w);
    for (i = 0; i < 9; i++) {
        check_note("way %d", i);
        memset(&steps, 0xA5, sizeof steps);
        p = change_of(&steps);
        p.modify.arn = i == 0 ? NULL : i == 1 ? "" : i == 2 ? long_arn : ARN;
        p.modify.no_wait = i == 3;
        p.timeout_ms = i == 4 ? -1 : 0;
        p.undo_timeout_ms = i == 5 ? -1 : 0;
        p.modify.table_mappings = i == 6 ? "[]" : NULL;
        p.modify.cdc_start_time_s = i == 7;
        p.modify.cdc_start_position = i == 7 ? "x" : NULL;
        p.modify.wait = i == 8 ? &o : NULL;
        SCRIPT_EXPECT(&w, dms_change_task(&w.client, &p, NULL), DMS_ERR_USAGE);
        CHECK(!steps.was_running && !steps.stopped && !steps.restarted);
    }
    SCRIPT_EXPECT(&w, dms_change_task(&w.client, NULL, NULL), DMS_ERR_USAGE);
    CHECK(dms_change_task(NULL, &p, NULL) == DMS_ERR_USAGE);
    CHECK(w.calls == 0);
    script_end(&w);
    check_end();
}

/* ---- reloading tables --------------------------------------------------- */

/* A world, and the request to reload two tables. */
static const dms_table two_tables[] = {{"public", "orders"},
                                       {"pub\"lic", "lines"}};

static dms_reload_tables_params reload_of(size_t n)
{
    dms_reload_tables_params p;
    memset(&p, 0, sizeof p);
    p.arn = ARN;
    p.tables = two_tables;
    p.tables_len = n;
    return p;
}

/* Answers with a table in a state; with NULL an empty list. */
static void say_table(struct script *w, const char *table_state,
                      const char *validation)
{
    char body[300];
    (void)snprintf(body, sizeof body,
                   "{\"TableStatistics\":[{\"SchemaName\":\"public\","
                   "\"TableName\":\"orders\",\"FullLoadRows\":7,"
                   "\"TableState\":\"%s\",\"ValidationState\":\"%s\"}]}",
                   table_state ? table_state : "", validation);
    (void)script_say(w, 200, table_state ? body : "{\"TableStatistics\":[]}");
}

/* Two tables, one after the other. */
static void test_reload(void **state)
{
    struct script w;
    dms_reload_tables_params p = reload_of(2);
    dms_table_statistics t;
    (void)state;
    change_open(&w);
    (void)script_say(&w, 200, "{\"ReplicationTaskArn\":\"" ARN "\"}");
    say_table(&w, "Table is being reloaded", "Not enabled");
    say_table(&w, NULL, "");
    say_table(&w, "Table completed", "Not enabled");
    say_table(&w, "Before load", "Not enabled");
    say_table(&w, "Table completed", "Not enabled");
    SCRIPT_EXPECT(&w, dms_reload_tables(&w.client, &p, &t), DMS_OK);
    CHECK(w.requests_len == 6 && w.ms == SCRIPT_MONO_MS + 90000);
    CHECK_TEXT(t.table_name, "orders");
    CHECK(t.full_load_rows == 7 && t.inserts == -1);
    SCRIPT_SENT(&w, 0, "ReloadTables",
                "{\"ReplicationTaskArn\":\"" ARN
                "\",\"ReloadOption\":\"data-reload\",\"TablesToReload\":["
                "{\"SchemaName\":\"public\",\"TableName\":\"orders\"},"
                "{\"SchemaName\":\"pub\\\"lic\",\"TableName\":\"lines\"}]}");
    SCRIPT_SENT(&w, 1, "DescribeTableStatistics",
                "{\"ReplicationTaskArn\":\"" ARN
                "\",\"Filters\":[{\"Name\":\"schema-name\",\"Values\":["
                "\"public\"]},{\"Name\":\"table-name\",\"Values\":["
                "\"orders\"]}]}");
    SCRIPT_SENT(&w, 5, "DescribeTableStatistics",
                "{\"ReplicationTaskArn\":\"" ARN
                "\",\"Filters\":[{\"Name\":\"schema-name\",\"Values\":["
                "\"pub\\\"lic\"]},{\"Name\":\"table-name\",\"Values\":["
                "\"lines\"]}]}");
    script_end(&w);
    check_end();
}

/* Each state of a table and of its validation: S, F, or c goes on. */
static const struct table_row {
    const char *state;
    char reload, validation;
} table_rows[] = {{"Table completed", 'S', 'c'},
                  {"Table cancelled", 'F', 'c'},
                  {"Table does not exist", 'F', 'c'},
                  {"Table error", 'F', 'F'},
                  {"Before load", 'c', 'c'},
                  {"Full load", 'c', 'c'},
                  {"Table is being reloaded", 'c', 'c'},
                  {"Validated", 'c', 'S'},
                  {"Mismatched records", 'c', 'F'},
                  {"Suspended records", 'c', 'F'},
                  {"No primary key", 'c', 'F'},
                  {"Error", 'c', 'F'},
                  {"Not enabled", 'c', 'F'},
                  {"Pending records", 'c', 'c'},
                  {"Pending validation", 'c', 'c'},
                  {"Pending revalidation", 'c', 'c'},
                  {"Preparing table", 'c', 'c'},
                  {"", 'c', 'c'}};

/* One state, in both waits. */
static void table_row(const void *data)
{
    const struct table_row *r = (const struct table_row *)data;
    dms_reload_tables_params p = reload_of(1);
    dms_wait_options o;
    dms_table_statistics t;
    int i;
    memset(&o, 0, sizeof o);
    o.max_polls = 1;
    p.wait = &o;
    for (i = 0; i < 2; i++) {
        char want = i ? r->validation : r->reload;
        struct script w;
        check_note("validate-only: %d", i);
        p.reload_option = i ? "validate-only" : NULL;
        change_open(&w);
        (void)script_say(&w, 200, "{}");
        say_table(&w, i ? "x" : r->state, i ? r->state : "x");
        SCRIPT_EXPECT(&w, dms_reload_tables(&w.client, &p, &t),
                      want == 'S'   ? DMS_OK
                      : want == 'F' ? DMS_ERR_WAIT_FAILED
                                    : DMS_ERR_TIMEOUT);
        CHECK(want == 'S' || (strstr(w.client.error.message, "public.orders") &&
                              strstr(w.client.error.message, r->state)));
        CHECK_TEXT(i ? t.validation_state : t.table_state, r->state);
        CHECK(w.requests_len == 2);
        script_end(&w);
    }
}

/* Airflow's two waits for tables. */
static void test_table_states(void **state)
{
    (void)state;
    check_table(table_rows, table_row);
    check_end();
}

/* The second table fails: it is the one that the error names. */
static void test_reload_second(void **state)
{
    struct script w;
    dms_reload_tables_params p = reload_of(2);
    (void)state;
    change_open(&w);
    (void)script_say(&w, 200, "{}");
    say_table(&w, "Table completed", "x");
    (void)script_fail(&w, "AccessDeniedFault", "m");
    SCRIPT_EXPECT(&w, dms_reload_tables(&w.client, &p, NULL), DMS_ERR_DENIED);
    CHECK(strstr(w.client.error.message, "pub\"lic.lines") != NULL);
    CHECK(w.requests_len == 3);
    script_end(&w);
    check_end();
}

/* The polls are those of each table, not of all together. */
static void test_reload_polls(void **state)
{
    struct script w;
    dms_reload_tables_params p = reload_of(2);
    dms_wait_options o;
    int i;
    (void)state;
    memset(&o, 0, sizeof o);
    o.max_polls = 2;
    p.wait = &o;
    change_open(&w);
    (void)script_say(&w, 200, "{}");
    for (i = 0; i < 2; i++) {
        say_table(&w, "Full load", "x");
        say_table(&w, "Table completed", "x");
    }
    SCRIPT_EXPECT(&w, dms_reload_tables(&w.client, &p, NULL), DMS_OK);
    CHECK(w.requests_len == 5);
    script_end(&w);
    check_end();
}

/* The call itself: no wait, refused, its answer lost; wrong arguments. */
static void test_reload_call(void **state)
{
    static const dms_table nameless[] = {{"public", NULL}};
    struct script w;
    dms_reload_tables_params p = reload_of(1);
    dms_table_statistics t;
    dms_wait_options o;
    int i;
    (void)state;
    change_open(&w);
    p.no_wait = 1;
    (void)script_say(&w, 200, "{}");
    SCRIPT_EXPECT(&w, dms_reload_tables(&w.client, &p, &t), DMS_OK);
    CHECK(w.requests_len == 1 && !t.table_name && t.inserts == -1);
    p.no_wait = 0;
    (void)script_fail(&w, "InvalidResourceStateFault", "not running");
    SCRIPT_EXPECT(&w, dms_reload_tables(&w.client, &p, &t),
                  DMS_ERR_WRONG_STATE);
    (void)script_cut(&w, SCRIPT_EOF);
    SCRIPT_EXPECT(&w, dms_reload_tables(&w.client, &p, &t), DMS_ERR_NETWORK);
    CHECK(w.client.error.outcome_unknown == 1 && w.requests_len == 3);
    memset(&o, 0, sizeof o);
    o.backoff_percent = 5;
    for (i = 0; i < 5; i++) {
        check_note("way %d", i);
        p = reload_of(i != 1);
        p.arn = i == 2 ? NULL : ARN;
        p.tables = i == 0 ? NULL : i == 3 ? nameless : two_tables;
        p.wait = i == 4 ? &o : NULL;
        SCRIPT_EXPECT(&w, dms_reload_tables(&w.client, &p, &t), DMS_ERR_USAGE);
    }
    SCRIPT_EXPECT(&w, dms_reload_tables(&w.client, NULL, &t), DMS_ERR_USAGE);
    CHECK(dms_reload_tables(NULL, &p, &t) == DMS_ERR_USAGE);
    CHECK(w.requests_len == 3);
    script_end(&w);
    check_end();
}

/* Every member of a table's statistics. */
static void test_table_members(void **state)
{
    struct script w;
    dms_reload_tables_params p = reload_of(1);
    dms_table_statistics t;
    (void)state;
    change_open(&w);
    (void)script_say(&w, 200, "{}");
    (void)script_say(
        &w, 200,
        "{\"TableStatistics\":[{\"SchemaName\":\"s\",\"TableName\":\"t\","
        "\"Inserts\":1,\"Deletes\":2,\"Updates\":3,\"Ddls\":4,"
        "\"AppliedInserts\":5,\"AppliedDeletes\":6,\"AppliedUpdates\":7,"
        "\"AppliedDdls\":8,\"FullLoadRows\":9,"
        "\"FullLoadCondtnlChkFailedRows\":10,\"FullLoadErrorRows\":11,"
        "\"FullLoadStartTime\":12.5,\"FullLoadEndTime\":13,"
        "\"FullLoadReloaded\":true,\"LastUpdateTime\":14,"
        "\"TableState\":\"Table completed\",\"ValidationPendingRecords\":15,"
        "\"ValidationFailedRecords\":16,\"ValidationSuspendedRecords\":17,"
        "\"ValidationState\":\"v\",\"ValidationStateDetails\":\"d\","
        "\"ResyncState\":\"r\",\"ResyncRowsAttempted\":18,"
        "\"ResyncRowsSucceeded\":19,\"ResyncRowsFailed\":20,"
        "\"ResyncProgress\":21.75}]}");
    SCRIPT_EXPECT(&w, dms_reload_tables(&w.client, &p, &t), DMS_OK);
    CHECK_TEXT(t.schema_name, "s");
    CHECK_TEXT(t.table_name, "t");
    CHECK(t.inserts == 1 && t.deletes == 2 && t.updates == 3 && t.ddls == 4);
    CHECK(t.applied_inserts == 5 && t.applied_deletes == 6);
    CHECK(t.applied_updates == 7 && t.applied_ddls == 8);
    CHECK(t.full_load_rows == 9 && t.full_load_error_rows == 11);
    CHECK(t.full_load_condtnl_chk_failed_rows == 10);
    CHECK(t.full_load_start_ms == 12500 && t.full_load_end_ms == 13000);
    CHECK(t.full_load_reloaded == 1 && t.last_update_ms == 14000);
    CHECK(t.validation_pending_records == 15);
    CHECK(t.validation_failed_records == 16);
    CHECK(t.validation_suspended_records == 17);
    CHECK_TEXT(t.validation_state, "v");
    CHECK_TEXT(t.validation_state_details, "d");
    CHECK_TEXT(t.resync_state, "r");
    CHECK(t.resync_rows_attempted == 18 && t.resync_rows_succeeded == 19);
    CHECK(t.resync_rows_failed == 20 && t.resync_progress_milli == 21750);
    script_end(&w);
    check_end();
}

/* The names may be views that the first call ends. */
static void test_reload_views(void **state)
{
    struct script w;
    dms_reload_tables_params p = reload_of(1);
    dms_table_statistics t;
    dms_table table;
    (void)state;
    change_open(&w);
    (void)script_say(&w, 200, "{}");
    say_table(&w, "Table completed", "x");
    SCRIPT_EXPECT(&w, dms_reload_tables(&w.client, &p, &t), DMS_OK);
    table.schema_name = t.schema_name;
    table.table_name = t.table_name;
    p.tables = &table;
    (void)script_say(&w, 200, "{\"x\":\"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\"}");
    say_table(&w, "Table completed", "x");
    SCRIPT_EXPECT(&w, dms_reload_tables(&w.client, &p, &t), DMS_OK);
    CHECK_TEXT(w.requests[3].body, w.requests[1].body);
    script_end(&w);
    check_end();
}

/* How a table is getting on is told. */
static void table_seen(void *ctx, const dms_table_statistics *table,
                       int64_t elapsed_ms, int polls)
{
    CHECK_TEXT(table->table_name, "orders");
    CHECK(elapsed_ms == (polls - 1) * 30000);
    ++*(int *)ctx;
}

static void test_reload_progress(void **state)
{
    struct script w;
    dms_reload_tables_params p = reload_of(1);
    dms_wait_options o;
    int seen = 0;
    (void)state;
    memset(&o, 0, sizeof o);
    o.table_progress = table_seen;
    o.progress_ctx = &seen;
    p.wait = &o;
    change_open(&w);
    (void)script_say(&w, 200, "{}");
    say_table(&w, "Full load", "x");
    say_table(&w, "Table completed", "x");
    SCRIPT_EXPECT(&w, dms_reload_tables(&w.client, &p, NULL), DMS_OK);
    CHECK(seen == 2);
    script_end(&w);
    check_end();
}

/* ---- memory ------------------------------------------------------------- */

/* Both functions with one allocation failing; 0 when none was left to fail. */
static int memory_fails(size_t n)
{
    static char mappings[3000];
    struct script w;
    dms_config c = script_begin(&w);
    dms_change_task_params p = change_of(NULL);
    dms_reload_tables_params q = reload_of(2);
    dms_status one = DMS_OK, two = DMS_OK;
    int failed;
    memset(mappings, ' ', sizeof mappings - 1);
    memcpy(mappings, "{}", 2);
    p.modify.table_mappings = mappings;
    c.total_max_attempts = 1;
    w.memory.fail_at = n;
    if (dms_open(&w.client, &c) == DMS_OK) {
        plan_play(&w, "d:stopped m:modifying d:stopped");
        one = script_done(&w, dms_change_task(&w.client, &p, NULL));
        w.next = w.answers_len;
        (void)script_say(&w, 200, "{}");
        say_table(&w, "Table completed", "x");
        say_table(&w, "Table completed", "x");
        two = script_done(&w, dms_reload_tables(&w.client, &q, NULL));
    }
    CHECK(one == DMS_OK || one == DMS_ERR_MEMORY);
    CHECK(two == DMS_OK || two == DMS_ERR_MEMORY);
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
    CHECK(n > 4);
    check_end();
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_change),
        cmocka_unit_test(test_change_bodies),
        cmocka_unit_test(test_change_deadline),
        cmocka_unit_test(test_change_cancel),
        cmocka_unit_test(test_change_options),
        cmocka_unit_test(test_change_refused),
        cmocka_unit_test(test_reload),
        cmocka_unit_test(test_table_states),
        cmocka_unit_test(test_reload_second),
        cmocka_unit_test(test_reload_polls),
        cmocka_unit_test(test_reload_call),
        cmocka_unit_test(test_table_members),
        cmocka_unit_test(test_reload_views),
        cmocka_unit_test(test_reload_progress),
        cmocka_unit_test(test_memory),
    };
    return check_main(tests);
}
