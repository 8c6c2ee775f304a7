/* Waiting: every wait of the table against scripted statuses and a scripted
 * clock. Nothing sleeps here; seven days pass in a moment. */

#define DMS_IMPLEMENTATION
#include "../dms.h"

#include "check.h"
#include "script.h"

#define ARN "arn:aws:dms:us-east-1:123456789012:task:ABC"
#define LOOK                                                                   \
    "{\"Filters\":[{\"Name\":\"replication-task-arn\",\"Values\":[\"" ARN      \
    "\"]}],\"WithoutSettings\":true}"

/* ---- plans -------------------------------------------------------------- */

/* Plays one poll: a status; "-" an empty list; "~" a task without Status;
 * "!Code" a fault; "#503" a bare HTTP status; "/" the connection is lost; a
 * word that begins with "{" is the task itself. */
static void plan_word(struct script *w, const char *word)
{
    char body[600];
    if (word[0] == '!') {
        (void)script_fail(w, word + 1, "m");
    } else if (word[0] == '#') {
        (void)script_say(w, atoi(word + 1), "");
    } else if (word[0] == '/') {
        script_raw(w, "HTTP/1.1 20")->tail = SCRIPT_EOF;
    } else if (word[0] == '-') {
        (void)script_say(w, 200, "{\"ReplicationTasks\":[]}");
    } else if (word[0] == '{') {
        (void)snprintf(body, sizeof body, "{\"ReplicationTasks\":[%s]}", word);
        (void)script_say(w, 200, body);
    } else if (word[0] == '~') {
        (void)script_say(w, 200, "{\"ReplicationTasks\":[{}]}");
    } else {
        (void)snprintf(body, sizeof body,
                       "{\"ReplicationTasks\":[{\"Status\":\"%s\"}]}", word);
        (void)script_say(w, 200, body);
    }
}

/* Plays polls, separated by blanks. */
static void plan_play(struct script *w, const char *plan)
{
    char word[64];
    while (*plan) {
        size_t n = strcspn(plan, " ");
        assert_true(n < sizeof word);
        memcpy(word, plan, n);
        word[n] = '\0';
        plan_word(w, word);
        plan += n + (plan[n] == ' ');
    }
}

/* Options that say only what to wait for. */
static dms_wait_options wait_until(const char *until)
{
    dms_wait_options o;
    memset(&o, 0, sizeof o);
    o.until = until;
    return o;
}

/* A world whose calls are tried once, so that polls can be counted. */
static void wait_open(struct script *w)
{
    dms_config c = script_begin(w);
    c.total_max_attempts = 1;
    script_open(w, &c);
}

/* How long it took, in scripted milliseconds. */
static int64_t wait_took(const struct script *w)
{
    return w->ms - SCRIPT_MONO_MS;
}

/* ---- every status ------------------------------------------------------- */

/* Polls in the order of the letters below. */
static const char *const all_polls[] = {
    "creating", "ready",     "starting", "running",     "stopping",
    "stopped",  "modifying", "testing",  "moving",      "failed",
    "failed-move", "deleting", "resting", "-",
    "!ResourceNotFoundFault", "!AccessDeniedFault"};

/* What each poll means: S success, F failure, c goes on, N not found, D
 * denied. */
static const struct verdict_row {
    const char *until;
    const char *verdicts;
} verdict_rows[] = {{"ReplicationTaskReady", "cSFFFFFFcFcFccND"},
                    {"ReplicationTaskRunning", "FFcSFFFFcFcFccND"},
                    {"ReplicationTaskStopped", "FFFccSFFcFcFccND"},
                    {"ReplicationTaskDeleted", "FFcFcFcccFccccSD"},
                    {"modified", "cScccScccSccccND"},
                    {"completed", "FFcccSFFFFFFcNND"},
                    {"finished", "cccccScccFFFcNND"}};

/* The status that a letter stands for when only one poll is allowed. */
static dms_status verdict_status(char letter)
{
    switch (letter) {
    case 'S':
        return DMS_OK;
    case 'F':
        return DMS_ERR_WAIT_FAILED;
    case 'N':
        return DMS_ERR_NOT_FOUND;
    case 'D':
        return DMS_ERR_DENIED;
    default:
        return DMS_ERR_TIMEOUT;
    }
}

/* One poll of one wait; a wait that goes on must use up its polls, and with
 * one more poll get to its success. */
static void verdict_play(const struct verdict_row *r, size_t i)
{
    struct script w;
    dms_wait_options o = wait_until(r->until);
    dms_status want = verdict_status(r->verdicts[i]);
    dms_task task;
    const char *goal = strchr(r->verdicts, 'S');
    size_t at = (size_t)(goal - r->verdicts);
    check_note("%s", all_polls[i]);
    o.max_polls = 1;
    wait_open(&w);
    plan_play(&w, all_polls[i]);
    SCRIPT_EXPECT(&w, dms_wait_task(&w.client, ARN, &o, &task), want);
    CHECK(w.requests_len == 1 && wait_took(&w) == 0);
    SCRIPT_SENT(&w, 0, "DescribeReplicationTasks", LOOK);
    if (want == DMS_ERR_WAIT_FAILED) {
        CHECK(strstr(w.client.error.message, all_polls[i]) != NULL);
    }
    if (i < 13) { /* a status: the task is as last seen */
        CHECK_TEXT(task.status, all_polls[i]);
    } else {
        CHECK(task.status == NULL);
    }
    if (want == DMS_ERR_TIMEOUT) {
        CHECK(i == 13 || strstr(w.client.error.message, all_polls[i]));
        o.max_polls = 3;
        plan_play(&w, all_polls[i]);
        plan_play(&w, all_polls[at]);
        SCRIPT_EXPECT(&w, dms_wait_task(&w.client, ARN, &o, NULL), DMS_OK);
        CHECK(w.requests_len == 3);
    }
    script_end(&w);
}

/* One wait on all polls. */
static void verdict_row(const void *data)
{
    const struct verdict_row *r = (const struct verdict_row *)data;
    size_t i;
    CHECK(strlen(r->verdicts) == CHECK_COUNT(all_polls));
    for (i = 0; i < CHECK_COUNT(all_polls); i++) {
        verdict_play(r, i);
    }
}

/* Every wait of the table on every status, list and fault. */
static void test_verdicts(void **state)
{
    (void)state;
    check_table(verdict_rows, verdict_row);
    check_end();
}

/* A task without Status is in no list. */
static void test_no_status(void **state)
{
    struct script w;
    dms_wait_options o = wait_until("ready");
    (void)state;
    wait_open(&w);
    plan_play(&w, "~ {\"Status\":null} ready");
    SCRIPT_EXPECT(&w, dms_wait_task(&w.client, ARN, &o, NULL), DMS_OK);
    CHECK(w.requests_len == 3);
    script_end(&w);
    check_end();
}

/* ---- counts and times --------------------------------------------------- */

/* Endless waits: how many polls, and how long. */
static const struct count_row {
    const char *until;
    const char *status;
    size_t polls;
    int64_t poll_ms;
    int64_t took_ms;
} count_rows[] = {
    {"ready", "creating", 60, 15000, 59 * 15000},
    {"running", "starting", 60, 15000, 59 * 15000},
    {"stopped", "stopping", 60, 15000, 59 * 15000},
    {"deleted", "deleting", 60, 15000, 59 * 15000},
    {"ready", "-", 60, 15000, 59 * 15000},
    {"modified", "modifying", 60, 30000, 59 * 30000},
    {"completed", "running", 10080, 60000, 604800000}};

/* One wait that never ends by itself. */
static void count_row(const void *data)
{
    const struct count_row *r = (const struct count_row *)data;
    struct script w;
    dms_wait_options o = wait_until(r->until);
    size_t i;
    wait_open(&w);
    for (i = 0; i < r->polls; i++) {
        plan_play(&w, r->status);
    }
    SCRIPT_EXPECT(&w, dms_wait_task(&w.client, ARN, &o, NULL),
                  DMS_ERR_TIMEOUT);
    CHECK(w.requests_len == r->polls);
    CHECK(wait_took(&w) == r->took_ms);
    CHECK(w.sleeps == r->polls - (r->polls == 60));
    for (i = 1; i < w.requests_len; i++) {
        CHECK(w.requests[i].slept_ms == r->poll_ms);
    }
    CHECK(r->status[0] == '-' ||
          strstr(w.client.error.message, r->status) != NULL);
    script_end(&w);
}

/* As many polls as the table says; no pause after the last. */
static void test_counts(void **state)
{
    (void)state;
    check_table(count_rows, count_row);
    check_end();
}

/* "finished" has no limit of its own. */
static void test_finished_is_patient(void **state)
{
    struct script w;
    int i;
    (void)state;
    wait_open(&w);
    for (i = 0; i < 3000; i++) {
        plan_play(&w, "running");
    }
    plan_play(&w, "stopped");
    SCRIPT_EXPECT(&w, dms_wait_task(&w.client, ARN, NULL, NULL), DMS_OK);
    CHECK(w.requests_len == 3001);
    CHECK(wait_took(&w) == 3000 * (int64_t)15000);
    script_end(&w);
    check_end();
}

/* Success at the first look takes no time. */
static void test_first_look(void **state)
{
    struct script w;
    dms_task task;
    (void)state;
    wait_open(&w);
    plan_play(&w, "stopped");
    SCRIPT_EXPECT(&w, dms_wait_task(&w.client, ARN, NULL, &task), DMS_OK);
    CHECK(w.requests_len == 1 && wait_took(&w) == 0 && w.sleeps == 0);
    CHECK_TEXT(task.status, "stopped");
    script_end(&w);
    check_end();
}

/* ---- names -------------------------------------------------------------- */

static const struct name_row {
    const char *name;
    const char *means; /* NULL: unknown */
} name_rows[] = {{"ReplicationTaskReady", "ReplicationTaskReady"},
                 {"replication_task_ready", "ReplicationTaskReady"},
                 {"replication-task-ready", "ReplicationTaskReady"},
                 {"ready", "ReplicationTaskReady"},
                 {"Ready", "ReplicationTaskReady"},
                 {"ReplicationTaskRunning", "ReplicationTaskRunning"},
                 {"replication_task_running", "ReplicationTaskRunning"},
                 {"replication-task-running", "ReplicationTaskRunning"},
                 {"running", "ReplicationTaskRunning"},
                 {"ReplicationTaskStopped", "ReplicationTaskStopped"},
                 {"replication_task_stopped", "ReplicationTaskStopped"},
                 {"replication-task-stopped", "ReplicationTaskStopped"},
                 {"stopped", "ReplicationTaskStopped"},
                 {"ReplicationTaskDeleted", "ReplicationTaskDeleted"},
                 {"replication_task_deleted", "ReplicationTaskDeleted"},
                 {"replication-task-deleted", "ReplicationTaskDeleted"},
                 {"deleted", "ReplicationTaskDeleted"},
                 {"modified", "ReplicationTaskModified"},
                 {"replication_task_modified", "ReplicationTaskModified"},
                 {"completed", "completed"},
                 {"finished", "finished"},
                 {NULL, "finished"},
                 {"", NULL},
                 {"-", NULL},
                 {"read", NULL},
                 {"readyy", NULL},
                 {"ReplicationTask", NULL},
                 {"creating", NULL},
                 {"TestConnectionSucceeds", NULL}};

/* One name, by the wait that it stands for. */
static void name_row(const void *data)
{
    const struct name_row *r = (const struct name_row *)data;
    struct script w;
    dms_wait_options o = wait_until(r->name);
    o.max_polls = 1;
    wait_open(&w);
    if (!r->means) {
        SCRIPT_EXPECT(&w, dms_wait_task(&w.client, ARN, &o, NULL),
                      DMS_ERR_USAGE);
        CHECK(strstr(w.client.error.message, "until") != NULL);
        CHECK(w.calls == 0);
    } else {
        plan_play(&w, "resting"); /* in no list of any wait */
        SCRIPT_EXPECT(&w, dms_wait_task(&w.client, ARN, &o, NULL),
                      DMS_ERR_TIMEOUT);
        CHECK(strstr(w.client.error.message, r->means) != NULL);
    }
    script_end(&w);
}

/* botocore's names, the CLI's, Python's, and short ones. */
static void test_names(void **state)
{
    (void)state;
    check_table(name_rows, name_row);
    check_end();
}

/* ---- options ------------------------------------------------------------ */

/* Options, an endless task, and the pauses that must follow. */
struct option_row {
    const char *what;
    int poll_ms, max_polls;
    int64_t timeout_ms;
    int backoff_percent, max_poll_ms;
    int64_t pauses[9]; /* ends in 0 */
    int64_t took_ms;
};

static const struct option_row option_rows[] = {
    {"poll", 1000, 4, 0, 0, 0, {1000, 1000, 1000}, 3000},
    {"one poll", 1000, 1, 0, 0, 0, {0}, 0},
    {"1 ms", 1, 4, 0, 0, 0, {1, 1, 1}, 3},
    {"backoff", 1000, 6, 0, 150, 0, {1000, 1500, 2250, 3375, 5062}, 13187},
    {"no change", 1000, 4, 0, 100, 0, {1000, 1000, 1000}, 3000},
    {"backoff to the cap", 1000, 6, 0, 200, 3000,
     {1000, 2000, 3000, 3000, 3000}, 12000},
    {"the cap's default", 100000, 5, 0, 200, 0,
     {100000, 200000, 300000, 300000}, 900000},
    {"backoff and time", 1000, 0, 8000, 200, 0, {1000, 2000, 4000}, 8000},
    {"time, poll does not divide it", 15000, 0, 40000, 0, 0, {15000, 15000},
     40000},
    {"time, poll divides it", 15000, 0, 30000, 0, 0, {15000}, 30000},
    {"time below a poll", 15000, 0, 5000, 0, 0, {0}, 5000},
    {"polls before time", 1000, 3, 60000, 0, 0, {1000, 1000}, 2000}};

/* One set of options, in three kinds of wait. */
static void option_row(const void *data)
{
    const struct option_row *r = (const struct option_row *)data;
    static const char *const waits[] = {"ready", "completed", "finished"};
    struct script w;
    size_t i, n, k;
    for (k = 0; k < CHECK_COUNT(waits); k++) {
        dms_wait_options o = wait_until(waits[k]);
        check_note("%s", waits[k]);
        o.poll_ms = r->poll_ms;
        o.max_polls = r->max_polls;
        o.timeout_ms = r->timeout_ms;
        o.backoff_percent = r->backoff_percent;
        o.max_poll_ms = r->max_poll_ms;
        wait_open(&w);
        for (n = 0; r->pauses[n]; n++) {
        }
        for (i = 0; i <= n; i++) {
            plan_play(&w, "resting");
        }
        SCRIPT_EXPECT(&w, dms_wait_task(&w.client, ARN, &o, NULL),
                      DMS_ERR_TIMEOUT);
        CHECK(strstr(w.client.error.message, "resting") != NULL);
        CHECK(w.requests_len == n + 1);
        for (i = 0; i < n && i + 1 < w.requests_len; i++) {
            CHECK(w.requests[i + 1].slept_ms == r->pauses[i]);
        }
        CHECK(wait_took(&w) == r->took_ms);
        script_end(&w);
    }
}

/* Pauses, their growth and their limits. */
static void test_options(void **state)
{
    (void)state;
    check_table(option_rows, option_row);
    check_end();
}

/* A backoff that shrinks must not end in a busy loop. */
static void test_shrinking_backoff(void **state)
{
    struct script w;
    dms_wait_options o = wait_until("ready");
    dms_status status;
    size_t i;
    (void)state;
    o.backoff_percent = 1;
    o.max_polls = 6;
    wait_open(&w);
    for (i = 0; i < 6; i++) {
        plan_play(&w, "creating");
    }
    status = script_done(&w, dms_wait_task(&w.client, ARN, &o, NULL));
    CHECK(status == DMS_ERR_USAGE || status == DMS_ERR_TIMEOUT);
    for (i = 1; i < w.requests_len; i++) {
        CHECK(w.requests[i].slept_ms > 0);
    }
    script_end(&w);
    check_end();
}

/* No option may be negative; the ARN must be there. */
static void test_bad_options(void **state)
{
    struct script w;
    dms_wait_options o[5];
    size_t i;
    (void)state;
    memset(o, 0, sizeof o);
    o[0].poll_ms = -1;
    o[1].max_polls = -1;
    o[2].timeout_ms = -1;
    o[3].backoff_percent = -1;
    o[4].max_poll_ms = -1;
    wait_open(&w);
    for (i = 0; i < CHECK_COUNT(o); i++) {
        check_note("option %d", (int)i);
        SCRIPT_EXPECT(&w, dms_wait_task(&w.client, ARN, &o[i], NULL),
                      DMS_ERR_USAGE);
        CHECK(strncmp(w.client.error.message, "wait: ", 6) == 0);
    }
    SCRIPT_EXPECT(&w, dms_wait_task(&w.client, NULL, NULL, NULL),
                  DMS_ERR_USAGE);
    SCRIPT_EXPECT(&w, dms_wait_task(&w.client, "", NULL, NULL),
                  DMS_ERR_USAGE);
    SCRIPT_EXPECT(&w, dms_wait_task(&w.client, "a\xFF", NULL, NULL),
                  DMS_ERR_USAGE);
    CHECK(w.calls == 0);
    script_end(&w);
    check_end();
}

/* ---- lists of statuses -------------------------------------------------- */

/* Airflow's base sensor: lists of the caller. */
static void test_own_lists(void **state)
{
    static const char *const good[] = {"running", "STOPPED", NULL};
    static const char *const bad[] = {"failed", "failed-move", NULL};
    static const char *const unknown[] = {"running", "runing", NULL};
    static const char *const none[] = {NULL};
    struct script w;
    dms_wait_options o = wait_until(NULL);
    (void)state;
    o.target_statuses = good;
    wait_open(&w);
    plan_play(&w, "creating failed deleting running");
    SCRIPT_EXPECT(&w, dms_wait_task(&w.client, ARN, &o, NULL), DMS_OK);
    CHECK(w.requests_len == 4);
    o.termination_statuses = bad;
    plan_play(&w, "creating failed-move");
    SCRIPT_EXPECT(&w, dms_wait_task(&w.client, ARN, &o, NULL),
                  DMS_ERR_WAIT_FAILED);
    CHECK(strstr(w.client.error.message, "failed-move") != NULL);
    plan_play(&w, "-");
    SCRIPT_EXPECT(&w, dms_wait_task(&w.client, ARN, &o, NULL),
                  DMS_ERR_NOT_FOUND);
    CHECK(strstr(w.client.error.message, ARN) != NULL);
    CHECK(w.requests_len == 7);
    o.target_statuses = unknown;
    SCRIPT_EXPECT(&w, dms_wait_task(&w.client, ARN, &o, NULL),
                  DMS_ERR_USAGE);
    CHECK(strstr(w.client.error.message, "runing") != NULL);
    o.target_statuses = good;
    o.termination_statuses = unknown;
    SCRIPT_EXPECT(&w, dms_wait_task(&w.client, ARN, &o, NULL),
                  DMS_ERR_USAGE);
    o.target_statuses = NULL;
    o.termination_statuses = bad;
    SCRIPT_EXPECT(&w, dms_wait_task(&w.client, ARN, &o, NULL),
                  DMS_ERR_USAGE);
    o.target_statuses = none;
    o.termination_statuses = NULL;
    SCRIPT_EXPECT(&w, dms_wait_task(&w.client, ARN, &o, NULL),
                  DMS_ERR_USAGE);
    CHECK(w.requests_len == 7);
    script_end(&w);
    check_end();
}

/* ---- finished ----------------------------------------------------------- */

#define STOPPED(reason)                                                        \
    "{\"Status\":\"stopped\",\"StopReason\":\"" reason "\"}"
#define STATS(members)                                                         \
    "{\"Status\":\"stopped\",\"ReplicationTaskStats\":{" members "}}"

/* The last poll of a wait for "finished". */
static const struct finish_row {
    const char *task;
    int64_t started_after_ms;
    dms_status status; /* TIMEOUT: it goes on */
    const char *says;  /* in the message */
} finish_rows[] = {
    {STOPPED("Stop Reason NORMAL"), 0, DMS_OK, ""},
    {STOPPED("Stop Reason FULL_LOAD_ONLY_FINISHED"), 0, DMS_OK, ""},
    {STOPPED("Stop Reason STOPPED_AFTER_FULL_LOAD"), 0, DMS_OK, ""},
    {STOPPED("Stop Reason STOPPED_AFTER_CACHED_EVENTS"), 0, DMS_OK, ""},
    {STOPPED("Stop Reason STOPPED_AFTER_DDL_APPLY"), 0, DMS_OK, ""},
    {STOPPED("Stop Reason STOPPED_AT_SERVER_TIME"), 0, DMS_OK, ""},
    {STOPPED("Stop Reason STOPPED_AT_COMMIT_TIME"), 0, DMS_OK, ""},
    {STOPPED("NORMAL"), 0, DMS_OK, ""},
    {STOPPED("stop reason normal"), 0, DMS_OK, ""},
    {STOPPED(""), 0, DMS_OK, ""},
    {STOPPED("Stop Reason RECOVERABLE_ERROR"), 0, DMS_ERR_WAIT_FAILED,
     "RECOVERABLE_ERROR"},
    {STOPPED("Stop Reason FATAL_ERROR"), 0, DMS_ERR_WAIT_FAILED,
     "FATAL_ERROR"},
    {STOPPED("Stop Reason EXPRESS_LICENSE_LIMITS_REACHED"), 0,
     DMS_ERR_WAIT_FAILED, "EXPRESS_LICENSE_LIMITS_REACHED"},
    {STOPPED("Stop Reason STOPPED_DUE_TO_LOW_MEMORY"), 0, DMS_ERR_WAIT_FAILED,
     "LOW_MEMORY"},
    {STOPPED("Stop Reason STOPPED_DUE_TO_LOW_DISK"), 0, DMS_ERR_WAIT_FAILED,
     "LOW_DISK"},
    {STOPPED("Stop Reason A_NEW_ONE"), 0, DMS_ERR_WAIT_FAILED, "A_NEW_ONE"},
    {STOPPED("Stop Reason "), 0, DMS_ERR_WAIT_FAILED, "stopped"},
    {STOPPED("Stop Reason RECONFIGURATION_RESTART"), 0, DMS_ERR_TIMEOUT, ""},
    {STOPPED("Stop Reason RECYCLE_TASK"), 0, DMS_ERR_TIMEOUT, ""},
    {"{\"Status\":\"stopped\",\"LastFailureMessage\":\"disk\"}", 0,
     DMS_ERR_WAIT_FAILED, "disk"},
    {"{\"Status\":\"stopped\",\"LastFailureMessage\":\"\"}", 0, DMS_OK, ""},
    {"{\"Status\":\"failed\",\"LastFailureMessage\":\"no space\"}", 0,
     DMS_ERR_WAIT_FAILED, "no space"},
    {"{\"Status\":\"failed-move\"}", 0, DMS_ERR_WAIT_FAILED, "failed-move"},
    {"{\"Status\":\"deleting\"}", 0, DMS_ERR_WAIT_FAILED, "deleted"},
    {STATS("\"TablesErrored\":0"), 0, DMS_OK, ""},
    {STATS("\"TablesErrored\":2"), 0, DMS_ERR_WAIT_FAILED,
     "tables in error: 2"},
    {STATS("\"TablesErrored\":null"), 0, DMS_OK, ""},
    /* a stop before the start is one of an earlier run */
    {STATS("\"StopDate\":1766300000"), 1766300000001, DMS_ERR_TIMEOUT, ""},
    {STATS("\"StopDate\":1766300000"), 1766300000000, DMS_OK, ""},
    {STATS("\"StopDate\":1766300001,\"TablesErrored\":1"), 1766300000000,
     DMS_ERR_WAIT_FAILED, "tables in error: 1"},
    {STATS("\"StopDate\":1766300000,\"TablesErrored\":1"), 1766300009000,
     DMS_ERR_TIMEOUT, ""},
    {STATS("\"TablesLoaded\":1"), 1766300000000, DMS_OK, ""},
    {"{\"Status\":\"failed\",\"ReplicationTaskStats\":{\"StopDate\":5}}",
     1766300000000, DMS_ERR_TIMEOUT, ""},
    {"{\"Status\":\"deleting\",\"ReplicationTaskStats\":{\"StopDate\":5}}",
     1766300000000, DMS_ERR_WAIT_FAILED, "deleted"}};

/* One last poll, after five that go on. */
static void finish_row(const void *data)
{
    const struct finish_row *r = (const struct finish_row *)data;
    struct script w;
    dms_wait_options o = wait_until(NULL);
    o.max_polls = 6;
    o.started_after_ms = r->started_after_ms;
    wait_open(&w);
    plan_play(&w, "creating ready starting running stopping");
    plan_word(&w, r->task);
    SCRIPT_EXPECT(&w, dms_wait_task(&w.client, ARN, &o, NULL), r->status);
    CHECK(w.requests_len == 6);
    CHECK(strstr(w.client.error.message, r->says) != NULL);
    script_end(&w);
}

/* When a task has done its work, and when it has not. */
static void test_finished(void **state)
{
    (void)state;
    check_table(finish_rows, finish_row);
    check_end();
}

/* ---- failing polls ------------------------------------------------------ */

/* Polls that fail, and what the wait makes of them. */
static const struct trouble_row {
    const char *plan;
    const char *until;
    dms_status status;
    size_t polls;
} trouble_rows[] = {
    {"running / #503 !ThrottlingException #500 / stopped", "finished", DMS_OK,
     7},
    {"/ / / / / stopped", "finished", DMS_OK, 6},
    {"/ / / / / /", "finished", DMS_ERR_NETWORK, 6},
    {"#503 #503 #503 #503 #503 #503", "finished", DMS_ERR_SERVER, 6},
    {"/ / / / / running / / / / / running stopped", "finished", DMS_OK, 13},
    {"running !AccessDeniedException", "finished", DMS_ERR_DENIED, 2},
    {"running !ValidationException", "finished", DMS_ERR_INVALID, 2},
    {"running #503", "completed", DMS_ERR_SERVER, 2},
    {"creating /", "ready", DMS_ERR_NETWORK, 2},
    {"creating !ThrottlingException", "ready", DMS_ERR_THROTTLED, 2},
    {"running !ResourceNotFoundFault", "finished", DMS_ERR_NOT_FOUND, 2},
    {"deleting #500", "deleted", DMS_ERR_SERVER, 2}};

/* One plan with polls that fail. */
static void trouble_row(const void *data)
{
    const struct trouble_row *r = (const struct trouble_row *)data;
    struct script w;
    dms_wait_options o = wait_until(r->until);
    wait_open(&w);
    plan_play(&w, r->plan);
    SCRIPT_EXPECT(&w, dms_wait_task(&w.client, ARN, &o, NULL), r->status);
    CHECK(w.requests_len == r->polls);
    CHECK(w.client.error.outcome_unknown == 0);
    if (r->status == DMS_OK) {
        CHECK_TEXT(w.client.error.message, "");
        CHECK_TEXT(w.client.error.fault, "");
    }
    script_end(&w);
}

/* Only "finished" goes on after a passing failure, five times. */
static void test_trouble(void **state)
{
    (void)state;
    check_table(trouble_rows, trouble_row);
    check_end();
}

/* The retries of a call are those of the client, inside a poll. */
static void test_retries_inside(void **state)
{
    struct script w;
    dms_wait_options o = wait_until("ready");
    (void)state;
    script_start(&w);
    plan_play(&w, "creating #503 #503 ready");
    SCRIPT_EXPECT(&w, dms_wait_task(&w.client, ARN, &o, NULL), DMS_OK);
    CHECK(w.requests_len == 4);
    script_end(&w);
    check_end();
}

/* ---- progress ----------------------------------------------------------- */

/* What the callback was told. */
struct progress {
    char statuses[400]; /* each with a blank behind; "?" for none */
    int64_t elapsed_ms[20];
    int polls;
    const struct script *world;
};

/* dms_wait_options.progress: notes what it is told. */
static void progress_note(void *ctx, const dms_task *task, int64_t elapsed_ms,
                          int polls)
{
    struct progress *p = (struct progress *)ctx;
    const char *status = task->status ? task->status : "?";
    CHECK(polls == p->polls + 1);
    CHECK(elapsed_ms == wait_took(p->world));
    if (p->polls < 20 && strlen(status) < 16) {
        (void)strcat(strcat(p->statuses, status), " ");
        p->elapsed_ms[p->polls] = elapsed_ms;
    } else {
        SCRIPT_FAIL("a status that nobody sent");
    }
    p->polls = polls;
}

/* Called after each poll, with the task, the time, the count. */
static void test_progress(void **state)
{
    struct script w;
    struct progress p;
    dms_wait_options o = wait_until("ready");
    (void)state;
    memset(&p, 0, sizeof p);
    o.progress = progress_note;
    o.progress_ctx = &p;
    o.poll_ms = 1000;
    p.world = &w;
    wait_open(&w);
    plan_play(&w, "creating - creating ready");
    SCRIPT_EXPECT(&w, dms_wait_task(&w.client, ARN, &o, NULL), DMS_OK);
    CHECK_TEXT(p.statuses, "creating ? creating ready ");
    CHECK(p.polls == 4 && p.elapsed_ms[0] == 0 && p.elapsed_ms[3] == 3000);
    script_end(&w);
    /* gone is told as well */
    memset(&p, 0, sizeof p);
    p.world = &w;
    o.until = "deleted";
    wait_open(&w);
    plan_play(&w, "deleting !ResourceNotFoundFault");
    SCRIPT_EXPECT(&w, dms_wait_task(&w.client, ARN, &o, NULL), DMS_OK);
    CHECK_TEXT(p.statuses, "deleting ? ");
    script_end(&w);
    check_end();
}

/* A status that is not NULL must be one that was played; nothing may point
 * into an answer that is gone. */
static void status_is_real(const dms_task *task)
{
    CHECK(!task->status || strcmp(task->status, "running") == 0);
    CHECK(!task->stop_reason || strcmp(task->stop_reason, "why") == 0);
}

/* dms_wait_options.progress: looks at the task. */
static void progress_real(void *ctx, const dms_task *task, int64_t elapsed_ms,
                          int polls)
{
    (void)elapsed_ms;
    (void)polls;
    ++*(int *)ctx;
    status_is_real(task);
}

/* After a poll that failed the task must not point into its answer. */
static void test_no_stale_views(void **state)
{
    static char junk[9000];
    static const dms_status want[] = {DMS_ERR_TIMEOUT, DMS_ERR_DENIED};
    struct script w;
    dms_wait_options o = wait_until(NULL);
    dms_task task;
    int calls, i;
    (void)state;
    memset(junk, 'j', sizeof junk - 1);
    o.progress = progress_real;
    o.progress_ctx = &calls;
    o.max_polls = 3;
    for (i = 0; i < 2; i++) {
        check_note("way %d", i);
        calls = 0;
        wait_open(&w);
        plan_word(&w, "{\"Status\":\"running\",\"StopReason\":\"why\"}");
        (void)script_say(&w, 503, junk); /* tolerated */
        (void)script_say(&w, i ? 403 : 503,
                         i ? "{\"__type\":\"AccessDeniedException\","
                             "\"message\":\"jjjjjjjjjjjjjjjjjjjjjjjjjjj\"}"
                           : junk);
        SCRIPT_EXPECT(&w, dms_wait_task(&w.client, ARN, &o, &task), want[i]);
        status_is_real(&task);
        CHECK(calls >= 1);
        script_end(&w);
    }
    check_end();
}

/* ---- cancelling and time ------------------------------------------------ */

/* The cancel hook ends a pause within 250 ms. */
static void test_cancel(void **state)
{
    static const char *const waits[] = {"ready", "completed", "finished"};
    struct script w;
    dms_task task;
    size_t i;
    (void)state;
    for (i = 0; i < CHECK_COUNT(waits); i++) {
        dms_wait_options o = wait_until(waits[i]);
        check_note("%s", waits[i]);
        wait_open(&w);
        plan_play(&w, "starting starting starting");
        if (i == 0) {
            w.next = w.answers_len;
            plan_play(&w, "creating creating creating");
        }
        o.poll_ms = 15000;
        w.cancel_at_ms = w.ms + 20123;
        SCRIPT_EXPECT(&w, dms_wait_task(&w.client, ARN, &o, &task),
                      DMS_ERR_CANCELLED);
        CHECK(wait_took(&w) >= 20123 && wait_took(&w) <= 20373);
        CHECK(w.requests_len == 2);
        CHECK_TEXT(task.status, i ? "starting" : "creating");
        w.cancel_at_ms = 0;
        script_end(&w);
    }
    check_end();
}

/* A poll that hangs does not outlive the wait; what is told is the wait's
 * time-out, with the last status. */
static void test_deadline_in_poll(void **state)
{
    static const char *const waits[] = {"stopped", "completed", "finished"};
    struct script w;
    size_t i;
    (void)state;
    for (i = 0; i < CHECK_COUNT(waits); i++) {
        dms_wait_options o = wait_until(waits[i]);
        check_note("%s", waits[i]);
        o.poll_ms = 10000;
        o.timeout_ms = 25000;
        script_start(&w);
        plan_play(&w, "stopping stopping");
        (void)script_cut(&w, SCRIPT_STAY); /* silence */
        (void)script_cut(&w, SCRIPT_STAY);
        SCRIPT_EXPECT(&w, dms_wait_task(&w.client, ARN, &o, NULL),
                      DMS_ERR_TIMEOUT);
        CHECK(wait_took(&w) >= 25000 && wait_took(&w) <= 25250);
        CHECK(strstr(w.client.error.message, "stopping") != NULL);
        CHECK(strstr(w.client.error.message, "wait ") != NULL);
        script_end(&w);
    }
    check_end();
}

/* The limit of a wait is gone when it is over. */
static void test_limit_is_lifted(void **state)
{
    struct script w;
    dms_wait_options o = wait_until("ready");
    (void)state;
    o.timeout_ms = 1000;
    wait_open(&w);
    plan_play(&w, "creating");
    SCRIPT_EXPECT(&w, dms_wait_task(&w.client, ARN, &o, NULL),
                  DMS_ERR_TIMEOUT);
    w.ms += 100000;
    plan_play(&w, "-");
    SCRIPT_EXPECT(&w, dms_call(&w.client, "DescribeReplicationTasks", NULL,
                               NULL),
                  DMS_OK);
    script_end(&w);
    check_end();
}

/* A wait of a very long time does not overflow. */
static void test_long_times(void **state)
{
    struct script w;
    dms_wait_options o = wait_until("ready");
    (void)state;
    o.timeout_ms = INT64_MAX;
    o.max_poll_ms = INT32_MAX;
    o.poll_ms = INT32_MAX / 200000;
    o.backoff_percent = INT32_MAX;
    o.max_polls = 2;
    wait_open(&w);
    plan_play(&w, "creating creating");
    SCRIPT_EXPECT(&w, dms_wait_task(&w.client, ARN, &o, NULL),
                  DMS_ERR_TIMEOUT);
    CHECK(w.requests_len == 2);
    script_end(&w);
    check_end();
}

/* Answers that a poll must not believe. */
static void test_bad_polls(void **state)
{
    static const char *const bodies[] = {
        "{}", "{\"ReplicationTasks\":null}", "{\"ReplicationTasks\":{}}",
        "{\"ReplicationTasks\":[5]}", "{\"ReplicationTasks\":[null]}",
        "{\"ReplicationTasks\":[{\"Status\":5}]}", "not json", "[]"};
    static const char *const waits[] = {"deleted", "completed", "finished"};
    struct script w;
    size_t i, k;
    (void)state;
    for (i = 0; i < CHECK_COUNT(bodies); i++) {
        for (k = 0; k < CHECK_COUNT(waits); k++) {
            dms_wait_options o = wait_until(waits[k]);
            check_note("%s: %s", waits[k], bodies[i]);
            wait_open(&w);
            (void)script_say(&w, 200, bodies[i]);
            SCRIPT_EXPECT(&w, dms_wait_task(&w.client, ARN, &o, NULL),
                          DMS_ERR_PROTOCOL);
            CHECK(w.requests_len == 1);
            script_end(&w);
        }
    }
    check_end();
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_verdicts),
        cmocka_unit_test(test_no_status),
        cmocka_unit_test(test_counts),
        cmocka_unit_test(test_finished_is_patient),
        cmocka_unit_test(test_first_look),
        cmocka_unit_test(test_names),
        cmocka_unit_test(test_options),
        cmocka_unit_test(test_shrinking_backoff),
        cmocka_unit_test(test_bad_options),
        cmocka_unit_test(test_own_lists),
        cmocka_unit_test(test_finished),
        cmocka_unit_test(test_trouble),
        cmocka_unit_test(test_retries_inside),
        cmocka_unit_test(test_progress),
        cmocka_unit_test(test_no_stale_views),
        cmocka_unit_test(test_cancel),
        cmocka_unit_test(test_deadline_in_poll),
        cmocka_unit_test(test_limit_is_lifted),
        cmocka_unit_test(test_long_times),
        cmocka_unit_test(test_bad_polls),
    };
    return check_main(tests);
}
