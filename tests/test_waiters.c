/* dms_wait: botocore's 17 waiters, as examples/operations.txt has them, and 8
 * of Airflow's, as the table below has them. What a waiter must do is worked
 * out here a second time, from these; time is the script's, nothing sleeps. */

#define DMS_IMPLEMENTATION
#include "../dms.h"

#include "check.h"
#include "script.h"

#define ARN "arn:aws:dms:us-east-1:123456789012:task:A"

/* ---- the tables --------------------------------------------------------- */

struct rule {
    int success; /* 1, 0: failure, -1: go on */
    char how;    /* a: all, o: any, p: the path, e: a fault */
    char list[40];
    char member[60];
    char value[60];
};

struct waiter {
    char name[48];
    char command[48];
    char operation[64];
    long delay_s;
    long polls;
    struct rule rules[12];
    size_t rules_len;
};

static struct waiter waiters[30];
static size_t waiters_len;

/* Airflow's: a line for each rule; a line with a number begins a waiter. */
static const char *const airflow[] = {
    "replication_task_modified DescribeReplicationTasks 30",
    "+ ReplicationTasks Status stopped",
    "+ ReplicationTasks Status ready",
    "+ ReplicationTasks Status failed",
    "table_reload_complete DescribeTableStatistics 30",
    "+ TableStatistics TableState Table completed",
    "- TableStatistics TableState Table cancelled",
    "- TableStatistics TableState Table does not exist",
    "- TableStatistics TableState Table error",
    "table_validation_complete DescribeTableStatistics 30",
    "+ TableStatistics ValidationState Validated",
    "- TableStatistics ValidationState Mismatched records",
    "- TableStatistics ValidationState Suspended records",
    "- TableStatistics ValidationState No primary key",
    "- TableStatistics ValidationState Table error",
    "- TableStatistics ValidationState Error",
    "- TableStatistics ValidationState Not enabled",
    "replication_terminal_status DescribeReplications 30",
    "~ Replications ProvisionData.ProvisionState deprovisioning",
    "+ Replications Status failed",
    "+ Replications Status stopped",
    "+ Replications Status created",
    "+ Replications ProvisionData.ProvisionState deprovisioned",
    "replication_deprovisioned DescribeReplications 30",
    "+ Replications ProvisionData.ProvisionState deprovisioned",
    "replication_complete DescribeReplications 30",
    "- Replications Status failed",
    "+ Replications Status stopped",
    "replication_stopped DescribeReplications 5",
    "+ Replications Status stopped",
    "replication_config_deleted DescribeReplicationConfigs 5",
    "+ error error ResourceNotFoundFault"};

/* Opens examples/operations.txt, from wherever the tests are run. */
static FILE *waiters_open(void)
{
    char path[500] = __FILE__;
    char *slash = strrchr(path, '/');
    FILE *f = fopen("examples/operations.txt", "r");
    if (!f && slash) {
        (void)snprintf(slash, 40, "/../examples/operations.txt");
        f = fopen(path, "r");
    }
    return f;
}

/* A line of a waiter in operations.txt. */
static void waiters_line(struct waiter *w, const char *line)
{
    struct rule *r = &w->rules[w->rules_len];
    char state[20], how[20];
    if (sscanf(line, " polls %63s delay %ld max %ld", w->operation, &w->delay_s,
               &w->polls) == 3) {
        return;
    }
    if (sscanf(line, " %19s error %59s", state, r->value) == 2) {
        r->how = 'e';
    } else if (sscanf(line, " %19s %19s %39s %59s %59s", state, how, r->list,
                      r->member, r->value) == 5) {
        r->how = strcmp(how, "all") == 0 ? 'a' : 'o';
    } else {
        return;
    }
    r->success = strcmp(state, "success") == 0;
    w->rules_len++;
}

/* Reads botocore's waiters. */
static void waiters_botocore(FILE *f)
{
    char line[400];
    size_t len = 0;
    struct waiter *w = NULL;
    while (fgets(line + len, (int)(sizeof line - len), f)) {
        struct waiter next;
        len = strlen(line);
        if (len > 1 && line[len - 2] == '\\') {
            len -= 2;
            continue;
        }
        len = 0;
        memset(&next, 0, sizeof next);
        if (sscanf(line, "waiter %47s %47s", next.name, next.command) == 2) {
            w = &waiters[waiters_len++];
            *w = next;
        } else if (line[0] != ' ') {
            w = NULL;
        } else if (w) {
            waiters_line(w, line);
        }
    }
}

/* Reads all. */
static int waiters_read(void **state)
{
    size_t i;
    FILE *f = waiters_open();
    (void)state;
    if (!f) {
        return -1;
    }
    waiters_botocore(f);
    (void)fclose(f);
    for (i = 0; i < CHECK_COUNT(airflow); i++) {
        struct waiter *w = &waiters[waiters_len];
        struct rule *r;
        if (!strchr("+-~", airflow[i][0])) {
            waiters_len++;
            (void)sscanf(airflow[i], "%47s %63s %ld", w->name, w->operation,
                         &w->delay_s);
            (void)strcpy(w->command, w->name);
            w->polls = 60;
            continue;
        }
        w--;
        r = &w->rules[w->rules_len++];
        r->success = airflow[i][0] == '+' ? 1 : airflow[i][0] == '-' ? 0 : -1;
        (void)sscanf(airflow[i] + 2, "%39s %59s %59[^\n]", r->list, r->member,
                     r->value);
        r->how = strcmp(r->list, "error") == 0 ? 'e' : 'p';
    }
    return 0;
}

/* ---- what a waiter must do ---------------------------------------------- */

/* An answer: a list of values, or a fault; up to two of them. */
struct answer {
    const char *fault; /* NULL: none */
    size_t items;
    const char *value[2];
};

/* Whether a rule matches an answer whose items have the values in the member
 * that the rule looks at. */
static int rule_matches(const struct rule *r, const struct answer *a,
                        const char *member)
{
    size_t i, n = 0, hits = 0;
    if (r->how == 'e') {
        return a->fault && strcmp(a->fault, r->value) == 0;
    }
    if (a->fault || strcmp(r->member, member) != 0) {
        return 0;
    }
    if (r->how == 'p') {
        return a->items > 0 && strcmp(a->value[0], r->value) == 0;
    }
    for (i = 0; i < a->items; i++) {
        if (strcmp(a->value[i], "~") != 0) { /* a null does not count */
            n++;
            hits += strcmp(a->value[i], r->value) == 0;
        }
    }
    return r->how == 'a' ? n > 0 && hits == n : hits > 0;
}

/* What botocore says of a rule. */
static void rule_explain(const struct rule *r, char *out, size_t size)
{
    const char *dots = r->how == 'p' ? "[0]" : "[]";
    if (r->how == 'e') {
        (void)snprintf(out, size, "Matched expected service error code: %s",
                       r->value);
        return;
    }
    (void)snprintf(out, size, "For expression \"%s%s.%s\" %s \"%s\"%s", r->list,
                   dots, r->member,
                   r->how == 'a' ? "all members matched expected path:"
                                 : "we matched expected path:",
                   r->value, r->how == 'o' ? " at least once" : "");
}

/* The body of an answer. */
static void answer_body(char *out, size_t size, const struct answer *a,
                        const char *list, const char *member)
{
    size_t i, n = (size_t)snprintf(out, size, "{\"%s\":[", list);
    const char *dot = strchr(member, '.');
    for (i = 0; i < a->items; i++) {
        n += (size_t)snprintf(out + n, size - n, "%s{\"%.*s\":%s", i ? "," : "",
                              dot ? (int)(dot - member) : (int)strlen(member),
                              member, dot ? "{\"" : "");
        if (dot) {
            n += (size_t)snprintf(out + n, size - n, "%s\":", dot + 1);
        }
        n += (size_t)snprintf(out + n, size - n,
                              strcmp(a->value[i], "~") == 0 ? "null%s%s%s"
                                                            : "\"%s\"%s%s",
                              strcmp(a->value[i], "~") == 0 ? "" : a->value[i],
                              dot ? "}" : "", "}");
    }
    (void)snprintf(out + n, size - n, "],\"Marker\":\"next\"}");
}

/* The input that the operation of a waiter needs. */
static const char *waiter_input(const struct waiter *w)
{
    if (strstr(w->operation, "MetadataModel") ||
        strstr(w->operation, "ExtensionPack")) {
        return "{\"MigrationProjectIdentifier\":\"p\"}";
    }
    if (strcmp(w->operation, "DescribeTableStatistics") == 0) {
        return "{\"ReplicationTaskArn\":\"" ARN "\"}";
    }
    return "{\"Filters\":[{\"Name\":\"n\",\"Values\":[\"v\"]}]}";
}

/* Plays one answer to a waiter that may look once, and to nothing else. */
static void waiter_once(const struct waiter *t, const struct answer *a,
                        const char *list, const char *member)
{
    struct script w;
    dms_wait_options o;
    dms_json answer;
    dms_status want = DMS_ERR_TIMEOUT;
    char body[500], text[500], why[300] = "Max attempts exceeded";
    size_t i;
    memset(&o, 0, sizeof o);
    o.max_polls = 1;
    for (i = 0; i < t->rules_len; i++) {
        const struct rule *r = &t->rules[i];
        if (rule_matches(r, a, member)) {
            want = r->success == 1   ? DMS_OK
                   : r->success == 0 ? DMS_ERR_WAIT_FAILED
                                     : DMS_ERR_TIMEOUT;
            (void)strcpy(why, r->success == 0
                                  ? "Waiter encountered a terminal failure "
                                    "state: "
                                  : "Max attempts exceeded. Previously "
                                    "accepted state: ");
            rule_explain(r, why + strlen(why), sizeof why - strlen(why));
            break;
        }
    }
    if (i == t->rules_len && a->fault) {
        want = strcmp(a->fault, "ResourceNotFoundFault") == 0
                   ? DMS_ERR_NOT_FOUND
                   : DMS_ERR_DENIED;
        (void)snprintf(why, sizeof why, "An error occurred (%s): no way",
                       a->fault);
    }
    script_start(&w);
    if (a->fault) {
        (void)script_fail(&w, a->fault, "no way");
    } else {
        answer_body(body, sizeof body, a, list, member);
        (void)script_say(&w, 200, body);
    }
    check_note("%s: %s, %lu: %s %s", t->name, a->fault ? a->fault : "",
               (unsigned long)a->items, a->value[0], a->value[1]);
    SCRIPT_EXPECT(
        &w, dms_wait(&w.client, t->name, waiter_input(t), &o, &answer), want);
    CHECK(w.requests_len == 1 && w.sleeps == 0);
    SCRIPT_SENT(&w, 0, t->operation, waiter_input(t));
    CHECK(a->fault ? answer.text == NULL
                   : answer.len == strlen(body) &&
                         memcmp(answer.text, body, answer.len) == 0);
    if (want != DMS_OK) {
        (void)snprintf(text, sizeof text, "Waiter %s failed: %s", t->name, why);
        CHECK_TEXT(w.client.error.message, text);
    } else {
        CHECK_TEXT(w.client.error.message, "");
        CHECK_TEXT(w.client.error.fault, "");
    }
    script_end(&w);
}

/* ---- every waiter ------------------------------------------------------- */

/* All pairs of values of one path of a waiter, and one that is none of them;
 * empty lists; faults. */
static void waiter_path(const struct waiter *t, const struct rule *r)
{
    static const char *const more[] = {"~", "resting", ""};
    const char *values[16];
    struct answer a;
    size_t n = 0, i, k;
    for (i = 0; i < t->rules_len; i++) {
        if (strcmp(t->rules[i].member, r->member) == 0) {
            values[n++] = t->rules[i].value;
        }
    }
    for (i = 0; i < CHECK_COUNT(more); i++) {
        values[n++] = more[i];
    }
    memset(&a, 0, sizeof a);
    a.value[0] = a.value[1] = "";
    waiter_once(t, &a, r->list, r->member);
    for (i = 0; i < n; i++) {
        a.value[0] = values[i];
        a.items = 1;
        waiter_once(t, &a, r->list, r->member);
        a.items = 2;
        for (k = 0; k < n; k++) {
            a.value[1] = values[k];
            waiter_once(t, &a, r->list, r->member);
        }
    }
}

/* Every waiter on every answer that decides something. */
static void test_verdicts(void **state)
{
    size_t i, k, m;
    (void)state;
    CHECK(waiters_len == 25);
    for (i = 0; i < waiters_len; i++) {
        const struct waiter *t = &waiters[i];
        struct answer a;
        memset(&a, 0, sizeof a);
        a.value[0] = a.value[1] = "";
        a.fault = "ResourceNotFoundFault";
        waiter_once(t, &a, "", "");
        a.fault = "AccessDeniedFault";
        waiter_once(t, &a, "", "");
        for (k = 0; k < t->rules_len; k++) {
            for (m = 0; m < k; m++) {
                if (strcmp(t->rules[m].member, t->rules[k].member) == 0) {
                    break;
                }
            }
            if (m == k && t->rules[k].how != 'e') {
                waiter_path(t, &t->rules[k]);
            }
        }
    }
    check_end();
}

/* As many polls as the table says, its delay between them, none after. */
static void test_counts(void **state)
{
    size_t i, k;
    (void)state;
    for (i = 0; i < waiters_len; i++) {
        const struct waiter *t = &waiters[i];
        struct script w;
        char text[200];
        check_note("%s", t->name);
        script_start(&w);
        for (k = 0; k < (size_t)t->polls; k++) {
            (void)script_say(&w, 200, "{}");
        }
        SCRIPT_EXPECT(&w,
                      dms_wait(&w.client, t->name, waiter_input(t), NULL, NULL),
                      DMS_ERR_TIMEOUT);
        (void)snprintf(text, sizeof text,
                       "Waiter %.47s failed: Max attempts exceeded", t->name);
        CHECK_TEXT(w.client.error.message, text);
        CHECK(w.requests_len == (size_t)t->polls);
        CHECK(w.sleeps == (size_t)t->polls - 1);
        for (k = 1; k < w.requests_len; k++) {
            CHECK(w.requests[k].slept_ms == t->delay_s * 1000);
        }
        script_end(&w);
    }
    check_end();
}

/* A success on the third look. */
static void test_third(void **state)
{
    size_t i;
    (void)state;
    for (i = 0; i < waiters_len; i++) {
        const struct waiter *t = &waiters[i];
        const struct rule *r = t->rules;
        struct script w;
        struct answer a;
        char body[300];
        while (r->success != 1) {
            r++;
        }
        memset(&a, 0, sizeof a);
        a.items = 1;
        a.value[0] = r->value;
        answer_body(body, sizeof body, &a, r->list, r->member);
        check_note("%s", t->name);
        script_start(&w);
        (void)script_say(&w, 200, "{}");
        (void)script_say(&w, 200, "{}");
        if (r->how == 'e') {
            (void)script_fail(&w, r->value, "gone");
        } else {
            (void)script_say(&w, 200, body);
        }
        SCRIPT_EXPECT(&w,
                      dms_wait(&w.client, t->name, waiter_input(t), NULL, NULL),
                      DMS_OK);
        CHECK(w.requests_len == 3 && w.sleeps == 2);
        script_end(&w);
    }
    check_end();
}

/* Three forms of every name. */
static void test_names(void **state)
{
    size_t i, k;
    (void)state;
    for (i = 0; i < waiters_len; i++) {
        for (k = 0; k < 2; k++) {
            struct script w;
            dms_wait_options o;
            char name[48], *p;
            (void)strcpy(name, waiters[i].command);
            for (p = name; k == 1 && *p; p++) {
                *p = *p == '-' ? '_' : *p;
            }
            check_note("%s", name);
            memset(&o, 0, sizeof o);
            o.max_polls = 1;
            script_start(&w);
            (void)script_say(&w, 200, "{}");
            SCRIPT_EXPECT(
                &w,
                dms_wait(&w.client, name, waiter_input(&waiters[i]), &o, NULL),
                DMS_ERR_TIMEOUT);
            CHECK_TEXT(script_action(&w, 0), waiters[i].operation);
            CHECK(strstr(w.client.error.message, waiters[i].name) != NULL);
            script_end(&w);
        }
    }
    check_end();
}

/* The four task waiters are the same by dms_wait and by dms_wait_task, and so
 * is Airflow's for a change. */
static void test_task_waiters(void **state)
{
    static const char *const names[] = {
        "ReplicationTaskReady", "ReplicationTaskStopped",
        "ReplicationTaskRunning", "ReplicationTaskDeleted",
        "replication_task_modified"};
    size_t i, k;
    (void)state;
    for (i = 0; i < CHECK_COUNT(names); i++) {
        for (k = 1; k < CHECK_COUNT(dmsi_states); k++) {
            struct script w;
            dms_wait_options o;
            dms_status status;
            char body[200];
            check_note("%s: %s", names[i], dmsi_states[k]);
            memset(&o, 0, sizeof o);
            o.max_polls = 1;
            script_start(&w);
            (void)snprintf(body, sizeof body,
                           "{\"ReplicationTasks\":[{\"Status\":\"%s\"}]}",
                           dmsi_states[k]);
            (void)script_say(&w, 200, body);
            (void)script_say(&w, 200, body);
            status = dms_wait(&w.client, names[i], NULL, &o, NULL);
            o.until = names[i];
            SCRIPT_EXPECT(&w, dms_wait_task(&w.client, ARN, &o, NULL), status);
            script_end(&w);
        }
    }
    check_end();
}

/* ---- answers ------------------------------------------------------------ */

static const struct shape_row {
    const char *body;
    dms_status want;
} shape_rows[] = {
    {"{}", DMS_ERR_TIMEOUT},
    {"{\"Connections\":null}", DMS_ERR_TIMEOUT},
    {"{\"Connections\":[]}", DMS_ERR_TIMEOUT},
    {"{\"Connections\":[null,1,\"x\",[]]}", DMS_ERR_TIMEOUT},
    {"{\"Connections\":[{\"Status\":null}]}", DMS_ERR_TIMEOUT},
    {"{\"Connections\":[{\"Status\":1}]}", DMS_ERR_TIMEOUT},
    {"{\"Connections\":[{\"Status\":[\"successful\"]}]}", DMS_ERR_TIMEOUT},
    {"{\"Connections\":[{\"Status\":\"successful \"}]}", DMS_ERR_TIMEOUT},
    {"{\"Connections\":[{\"Status\":\"Successful\"}]}", DMS_ERR_TIMEOUT},
    {"{\"Connections\":[{\"status\":\"successful\"}]}", DMS_ERR_TIMEOUT},
    {"{\"Connections\":[{\"Status\":\"s\\u0075ccessful\"}]}", DMS_OK},
    {"{\"Connections\":[{},{\"Status\":\"successful\"},null]}", DMS_OK},
    {"{\"Connections\":[{\"Status\":1},{\"Status\":\"successful\"}]}",
     DMS_ERR_TIMEOUT},
    {"{\"Connections\":[{\"Status\":1},{\"Status\":\"failed\"}]}",
     DMS_ERR_WAIT_FAILED},
    {"{\"Connections\":{\"Status\":\"successful\"}}", DMS_ERR_PROTOCOL},
    {"{\"Connections\":\"successful\"}", DMS_ERR_PROTOCOL},
    {"[]", DMS_ERR_PROTOCOL},
    {"{\"Connections\":[", DMS_ERR_PROTOCOL}};

/* One answer. */
static void shape_row(const void *data)
{
    const struct shape_row *r = (const struct shape_row *)data;
    struct script w;
    dms_wait_options o;
    memset(&o, 0, sizeof o);
    o.max_polls = 1;
    script_start(&w);
    (void)script_say(&w, 200, r->body);
    SCRIPT_EXPECT(&w,
                  dms_wait(&w.client, "TestConnectionSucceeds",
                           "{\"Filters\":[{\"Name\":\"n\",\"Values\":[]}]}", &o,
                           NULL),
                  r->want);
    script_end(&w);
}

/* Answers of every shape. */
static void test_shapes(void **state)
{
    (void)state;
    check_table(shape_rows, shape_row);
    check_end();
}

/* A rule that says "go on", then none that matches: the words are botocore's,
 * which are about the last rule of the table then. */
static void test_previously(void **state)
{
    struct script w;
    dms_wait_options o;
    (void)state;
    memset(&o, 0, sizeof o);
    o.max_polls = 2;
    script_start(&w);
    (void)script_say(&w, 200,
                     "{\"Replications\":[{\"Status\":\"stopped\","
                     "\"ProvisionData\":{\"ProvisionState\":"
                     "\"deprovisioning\"}}]}");
    (void)script_say(&w, 200, "{\"Replications\":[{\"Status\":\"running\"}]}");
    SCRIPT_EXPECT(
        &w, dms_wait(&w.client, "replication_terminal_status", NULL, &o, NULL),
        DMS_ERR_TIMEOUT);
    CHECK_TEXT(w.client.error.message,
               "Waiter replication_terminal_status failed: Max attempts "
               "exceeded. Previously accepted state: For expression "
               "\"Replications[0].ProvisionData.ProvisionState\" we matched "
               "expected path: \"deprovisioned\"");
    script_end(&w);
    check_end();
}

/* ---- options ------------------------------------------------------------ */

/* What the progress hook has seen. */
struct seen {
    int calls;
    int polls;
    int answers;
    int64_t elapsed_ms;
};

/* dms_wait_options.poll. */
static void on_poll(void *ctx, dms_json answer, int64_t elapsed_ms, int polls)
{
    struct seen *s = (struct seen *)ctx;
    s->calls++;
    s->answers += answer.len > 0;
    s->polls = polls;
    s->elapsed_ms = elapsed_ms;
}

/* Pauses of one's own that grow, and progress. */
static void test_pauses(void **state)
{
    struct script w;
    dms_wait_options o;
    struct seen seen;
    (void)state;
    memset(&o, 0, sizeof o);
    memset(&seen, 0, sizeof seen);
    o.poll_ms = 1000;
    o.backoff_percent = 200;
    o.max_poll_ms = 3000;
    o.max_polls = 5;
    o.poll = on_poll;
    o.poll_ctx = &seen;
    script_start(&w);
    while (w.answers_len < 4) {
        (void)script_say(&w, 200, "{\"Endpoints\":[]}");
    }
    (void)script_fail(&w, "ResourceNotFoundFault", "gone");
    SCRIPT_EXPECT(&w, dms_wait(&w.client, "EndpointDeleted", NULL, &o, NULL),
                  DMS_OK);
    CHECK(w.sleeps == 4);
    CHECK(w.requests[1].slept_ms == 1000 && w.requests[2].slept_ms == 2000);
    CHECK(w.requests[3].slept_ms == 3000 && w.requests[4].slept_ms == 3000);
    CHECK(seen.calls == 5 && seen.polls == 5 && seen.answers == 4);
    CHECK(seen.elapsed_ms == 9000);
    script_end(&w);
    check_end();
}

/* The whole wait has an end of its own; the last status is told. */
static void test_timeout(void **state)
{
    struct script w;
    dms_wait_options o;
    int i;
    (void)state;
    memset(&o, 0, sizeof o);
    o.timeout_ms = 12000;
    script_start(&w);
    for (i = 0; i < 3; i++) {
        (void)script_say(&w, 200,
                         "{\"Endpoints\":[{\"Status\":\"deleting\"}]}");
    }
    SCRIPT_EXPECT(&w, dms_wait(&w.client, "EndpointDeleted", NULL, &o, NULL),
                  DMS_ERR_TIMEOUT);
    CHECK(strstr(w.client.error.message, "EndpointDeleted") != NULL);
    CHECK(strstr(w.client.error.message, "time is up") != NULL);
    CHECK(strstr(w.client.error.message, "deleting") != NULL);
    CHECK(w.ms - SCRIPT_MONO_MS == 12000);
    script_end(&w);
    /* nor does a call that hangs outlast it */
    script_start(&w);
    (void)script_say(&w, 200, "{}");
    (void)script_cut(&w, SCRIPT_STAY);
    SCRIPT_EXPECT(&w, dms_wait(&w.client, "EndpointDeleted", NULL, &o, NULL),
                  DMS_ERR_TIMEOUT);
    CHECK(w.ms - SCRIPT_MONO_MS <= 12250);
    CHECK(strstr(w.client.error.message, "time is up") != NULL);
    script_end(&w);
    check_end();
}

/* The cancel hook ends the pause. */
static void test_cancel(void **state)
{
    struct script w;
    (void)state;
    script_start(&w);
    (void)script_say(&w, 200, "{}");
    w.cancel_at_ms = SCRIPT_MONO_MS + 2000;
    SCRIPT_EXPECT(&w, dms_wait(&w.client, "EndpointDeleted", NULL, NULL, NULL),
                  DMS_ERR_CANCELLED);
    CHECK(w.requests_len == 1 && w.ms - SCRIPT_MONO_MS <= 2250);
    script_end(&w);
    check_end();
}

/* Faults that pass are no polls when the options say so, and end the wait
 * when they do not. */
static void test_tolerance(void **state)
{
    static const char *const codes[] = {
        "ThrottlingException",
        "Throttling",
        "RequestLimitExceeded",
        "ProvisionedThroughputExceededException",
        "LimitExceededException",
        "RequestThrottled",
        "RequestThrottledException",
        "TooManyRequestsException",
        "ServerException",
        "InternalServerError",
        "InternalFailure",
        "ServiceUnavailable",
        "BadGateway",
        "GatewayTimeout",
        "RequestTimeout",
        "RequestTimeoutException"};
    size_t i;
    int k;
    (void)state;
    for (i = 0; i < CHECK_COUNT(codes); i++) {
        struct script w;
        dms_config c = script_begin(&w);
        dms_wait_options o;
        struct seen seen;
        check_note("%s", codes[i]);
        memset(&o, 0, sizeof o);
        memset(&seen, 0, sizeof seen);
        o.max_polls = 2;
        o.tolerate_faults = 1;
        o.poll = on_poll;
        o.poll_ctx = &seen;
        c.total_max_attempts = 1;
        script_open(&w, &c);
        for (k = 0; k < 5; k++) {
            (void)script_fail(&w, codes[i], "busy");
        }
        (void)script_say(&w, 200, "{}");
        (void)script_fail(&w, "ResourceNotFoundFault", "gone");
        SCRIPT_EXPECT(
            &w, dms_wait(&w.client, "EndpointDeleted", NULL, &o, NULL), DMS_OK);
        CHECK(w.requests_len == 7 && w.sleeps == 6);
        CHECK(seen.calls == 7 && seen.polls == 2 && seen.answers == 1);
        script_end(&w);
        script_begin(&w);
        script_open(&w, &c);
        (void)script_fail(&w, codes[i], "busy");
        CHECK(dms_wait(&w.client, "EndpointDeleted", NULL, NULL, NULL) !=
              DMS_OK);
        CHECK(w.requests_len == 1);
        CHECK(strstr(w.client.error.message, "failed: An error occurred (") !=
              NULL);
        CHECK_TEXT(w.client.error.fault, codes[i]);
        script_end(&w);
    }
    check_end();
}

/* No other fault is borne with. */
static void test_intolerance(void **state)
{
    static const char *const codes[] = {"AccessDeniedFault", "SlowDown",
                                        "throttling", "500"};
    size_t i;
    (void)state;
    for (i = 0; i < CHECK_COUNT(codes); i++) {
        struct script w;
        dms_config c = script_begin(&w);
        dms_wait_options o;
        check_note("%s", codes[i]);
        memset(&o, 0, sizeof o);
        o.tolerate_faults = 1;
        c.total_max_attempts = 1;
        script_open(&w, &c);
        (void)script_fail(&w, codes[i], "m");
        CHECK(dms_wait(&w.client, "EndpointDeleted", NULL, &o, NULL) != DMS_OK);
        CHECK(w.requests_len == 1);
        CHECK_TEXT(w.client.error.fault, codes[i]);
        script_end(&w);
    }
    check_end();
}

/* Without a filter the wait for a connection is for all there are: only when
 * that is meant. */
static void test_all_connections(void **state)
{
    static const char *const inputs[] = {NULL, "{}", "{\"Filters\":[]}",
                                         "{\"Filters\":[ ] ,\"MaxRecords\":20}",
                                         "{\"Marker\":\"m\"}"};
    size_t i;
    (void)state;
    for (i = 0; i < CHECK_COUNT(inputs); i++) {
        struct script w;
        dms_wait_options o;
        memset(&o, 0, sizeof o);
        script_start(&w);
        SCRIPT_EXPECT(&w,
                      dms_wait(&w.client, "test-connection-succeeds", inputs[i],
                               &o, NULL),
                      DMS_ERR_USAGE);
        CHECK(strstr(w.client.error.message, "all_connections") != NULL);
        CHECK(w.calls == 0);
        o.all_connections = 1;
        (void)script_say(&w, 200,
                         "{\"Connections\":[{\"Status\":\"successful\"}]}");
        SCRIPT_EXPECT(&w,
                      dms_wait(&w.client, "test-connection-succeeds", inputs[i],
                               &o, NULL),
                      DMS_OK);
        script_end(&w);
    }
    check_end();
}

/* What is refused before anything is sent. */
static void test_usage(void **state)
{
    static const char *const names[] = {"", "finished", "stopped", "Endpoint",
                                        "DescribeTasks"};
    static const char *const list[] = {"ready", NULL};
    struct script w;
    dms_client *c = &w.client;
    dms_wait_options o;
    size_t i;
    (void)state;
    script_start(&w);
    CHECK(dms_wait(NULL, "EndpointDeleted", NULL, NULL, NULL) == DMS_ERR_USAGE);
    SCRIPT_EXPECT(&w, dms_wait(c, NULL, NULL, NULL, NULL), DMS_ERR_USAGE);
    for (i = 0; i < CHECK_COUNT(names); i++) {
        check_note("%s", names[i]);
        SCRIPT_EXPECT(&w, dms_wait(c, names[i], NULL, NULL, NULL),
                      DMS_ERR_USAGE);
        CHECK(strstr(c->error.message, "is unknown") != NULL);
    }
    SCRIPT_EXPECT(&w, dms_wait(c, "EndpointDeleted", "{\"x\":1}", NULL, NULL),
                  DMS_ERR_USAGE);
    CHECK(strstr(c->error.fault_message, "Unknown parameter") != NULL);
    for (i = 0; i < 7; i++) {
        memset(&o, 0, sizeof o);
        o.until = i == 0 ? "ready" : NULL;
        o.target_statuses = i == 1 ? list : NULL;
        o.termination_statuses = i == 2 ? list : NULL;
        o.poll_ms = i == 3 ? -1 : 0;
        o.max_polls = i == 4 ? -1 : 0;
        o.timeout_ms = i == 5 ? -1 : 0;
        o.backoff_percent = i == 6 ? 99 : 0;
        check_note("option %lu", (unsigned long)i);
        SCRIPT_EXPECT(&w, dms_wait(c, "EndpointDeleted", NULL, &o, NULL),
                      DMS_ERR_USAGE);
    }
    CHECK(w.calls == 0);
    script_end(&w);
    check_end();
}

/* A connection that cannot be made is no answer: the error is the call's. */
static void test_no_answer(void **state)
{
    struct script w;
    dms_config c = script_begin(&w);
    (void)state;
    c.total_max_attempts = 2;
    script_open(&w, &c);
    (void)script_say(&w, 200, "{}");
    (void)script_cut(&w, SCRIPT_RESET);
    script_refuse(&w);
    script_refuse(&w);
    SCRIPT_EXPECT(&w, dms_wait(&w.client, "EndpointDeleted", NULL, NULL, NULL),
                  DMS_ERR_NETWORK);
    CHECK(strstr(w.client.error.message, "DescribeEndpoints") != NULL);
    script_end(&w);
    check_end();
}

/* Every allocation fails in its turn. */
static void test_memory(void **state)
{
    size_t n;
    int done = 0;
    (void)state;
    for (n = 1; !done && n < 60; n++) {
        struct script w;
        dms_config c = script_begin(&w);
        dms_status status;
        check_note("allocation %lu", (unsigned long)n);
        (void)script_say(&w, 200, "{\"Endpoints\":[]}");
        (void)script_fail(&w, "ResourceNotFoundFault", "gone");
        w.memory.fail_at = n;
        status = dms_open(&w.client, &c);
        status = status
                     ? status
                     : dms_wait(&w.client, "EndpointDeleted", NULL, NULL, NULL);
        CHECK(status == DMS_ERR_MEMORY || status == DMS_OK);
        done = status == DMS_OK;
        script_end(&w);
    }
    CHECK(n > 3 && n < 60);
    check_end();
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_verdicts),
                                       cmocka_unit_test(test_counts),
                                       cmocka_unit_test(test_third),
                                       cmocka_unit_test(test_names),
                                       cmocka_unit_test(test_task_waiters),
                                       cmocka_unit_test(test_shapes),
                                       cmocka_unit_test(test_previously),
                                       cmocka_unit_test(test_pauses),
                                       cmocka_unit_test(test_timeout),
                                       cmocka_unit_test(test_cancel),
                                       cmocka_unit_test(test_tolerance),
                                       cmocka_unit_test(test_intolerance),
                                       cmocka_unit_test(test_all_connections),
                                       cmocka_unit_test(test_usage),
                                       cmocka_unit_test(test_no_answer),
                                       cmocka_unit_test(test_memory)};
    check_seed();
    return cmocka_run_group_tests(tests, waiters_read, NULL);
}
