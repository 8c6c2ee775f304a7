/* The task functions: what each sends, what it refuses to send, and what it
 * makes of the answer. Waiting by itself is in test_wait.c. */

#define DMS_IMPLEMENTATION
#include "../dms.h"

#include "check.h"
#include "script.h"

#define ARN "arn:aws:dms:us-east-1:123456789012:task:ABC"
#define TASK_OF(members) "{\"ReplicationTask\":{" members "}}"
#define TASK(status) \
    TASK_OF("\"ReplicationTaskArn\":\"" ARN "\",\"Status\":\"" status "\"")
#define ITEM(id, status)                                                      \
    "{\"ReplicationTaskIdentifier\":\"" id "\",\"ReplicationTaskArn\":\"" ARN \
    "\",\"Status\":\"" status "\"}"
#define LIST(items) "{\"ReplicationTasks\":[" items "]}"
#define PAGE(items, marker) \
    "{\"ReplicationTasks\":[" items "],\"Marker\":" marker "}"
#define LOOK                                                              \
    "{\"Filters\":[{\"Name\":\"replication-task-arn\",\"Values\":[\"" ARN \
    "\"]}],\"WithoutSettings\":true}"

/* ---- parameters --------------------------------------------------------- */

/* The least that dms_create_task takes. */
static dms_create_task_params create_minimal(void)
{
    dms_create_task_params p;
    memset(&p, 0, sizeof p);
    p.identifier = "id";
    p.source_endpoint_arn = "src";
    p.target_endpoint_arn = "tgt";
    p.replication_instance_arn = "rep";
    p.table_mappings = "{\"rules\":[]}";
    p.no_wait = 1;
    return p;
}

/* The least that dms_modify_task takes. */
static dms_modify_task_params modify_minimal(void)
{
    dms_modify_task_params p;
    memset(&p, 0, sizeof p);
    p.arn = ARN;
    p.no_wait = 1;
    return p;
}

/* The least that dms_start_task takes. */
static dms_start_task_params start_minimal(void)
{
    dms_start_task_params p;
    memset(&p, 0, sizeof p);
    p.arn = ARN;
    return p;
}

/* The least that dms_delete_task takes. */
static dms_delete_task_params delete_minimal(void)
{
    dms_delete_task_params p;
    memset(&p, 0, sizeof p);
    p.arn = ARN;
    p.no_wait = 1;
    return p;
}

/* ---- what is sent ------------------------------------------------------- */

/* CreateReplicationTask, least and full. */
static void test_create_bodies(void **state)
{
    static const dms_tag tags[] = {
        {"k1", "v1", NULL}, {"k2", "", "arn:res"}, {NULL, NULL, NULL}};
    struct script w;
    dms_create_task_params p = create_minimal();
    (void)state;
    script_start(&w);
    (void)script_say(&w, 200, TASK("creating"));
    SCRIPT_EXPECT(&w, dms_create_task(&w.client, &p, NULL), DMS_OK);
    SCRIPT_SENT(&w, 0, "CreateReplicationTask",
                "{\"ReplicationTaskIdentifier\":\"id\","
                "\"SourceEndpointArn\":\"src\",\"TargetEndpointArn\":\"tgt\","
                "\"ReplicationInstanceArn\":\"rep\","
                "\"MigrationType\":\"full-load\","
                "\"TableMappings\":\"{\\\"rules\\\":[]}\"}");
    p.migration_type = "cdc";
    p.settings = " {\"a\" : \"\xC3\xA9\\n\"} ";
    p.cdc_start_time_s = 1704153600;
    p.cdc_stop_position = "server_time:2018-02-09T12:12:12";
    p.tags = tags;
    p.tags_len = 3;
    p.task_data = "line\n\"quoted\"\\ \x01";
    p.resource_identifier = "res-id";
    (void)script_say(&w, 200, TASK("creating"));
    SCRIPT_EXPECT(&w, dms_create_task(&w.client, &p, NULL), DMS_OK);
    SCRIPT_SENT(&w, 1, "CreateReplicationTask",
                "{\"ReplicationTaskIdentifier\":\"id\","
                "\"SourceEndpointArn\":\"src\",\"TargetEndpointArn\":\"tgt\","
                "\"ReplicationInstanceArn\":\"rep\",\"MigrationType\":\"cdc\","
                "\"TableMappings\":\"{\\\"rules\\\":[]}\","
                "\"ReplicationTaskSettings\":"
                "\" {\\\"a\\\" : \\\"\xC3\xA9\\\\n\\\"} \","
                "\"CdcStartTime\":1704153600,"
                "\"CdcStopPosition\":\"server_time:2018-02-09T12:12:12\","
                "\"Tags\":[{\"Key\":\"k1\",\"Value\":\"v1\"},"
                "{\"Key\":\"k2\",\"Value\":\"\",\"ResourceArn\":\"arn:res\"},"
                "{}],\"TaskData\":\"line\\n\\\"quoted\\\"\\\\ \\u0001\","
                "\"ResourceIdentifier\":\"res-id\"}");
    p = create_minimal();
    p.cdc_start_position = "mysql-bin.000024:373";
    (void)script_say(&w, 200, TASK("creating"));
    SCRIPT_EXPECT(&w, dms_create_task(&w.client, &p, NULL), DMS_OK);
    CHECK(strstr(w.requests[2].body, "\"CdcStartPosition\":"
                                     "\"mysql-bin.000024:373\"") != NULL);
    CHECK(!strstr(w.requests[2].body, "CdcStartTime"));
    script_end(&w);
    check_end();
}

/* ModifyReplicationTask: only what is given is sent. */
static void test_modify_bodies(void **state)
{
    struct script w;
    dms_modify_task_params p = modify_minimal();
    (void)state;
    script_start(&w);
    (void)script_say(&w, 200, LIST(ITEM("id", "stopped")));
    (void)script_say(&w, 200, TASK("modifying"));
    SCRIPT_EXPECT(&w, dms_modify_task(&w.client, &p, NULL), DMS_OK);
    SCRIPT_SENT(&w, 0, "DescribeReplicationTasks", LOOK);
    SCRIPT_SENT(&w, 1, "ModifyReplicationTask",
                "{\"ReplicationTaskArn\":\"" ARN "\"}");
    p.identifier = "new-id";
    p.migration_type = "full-load-and-cdc";
    p.table_mappings = "{}";
    p.settings = "{\"x\":1}";
    p.cdc_start_position = "checkpoint:V1#27";
    p.cdc_stop_position = "commit_time:2018-02-09T12:12:12";
    p.task_data = "{}";
    (void)script_say(&w, 200, LIST(ITEM("id", "stopped")));
    (void)script_say(&w, 200, TASK("modifying"));
    SCRIPT_EXPECT(&w, dms_modify_task(&w.client, &p, NULL), DMS_OK);
    SCRIPT_SENT(&w, 3, "ModifyReplicationTask",
                "{\"ReplicationTaskArn\":\"" ARN "\","
                "\"ReplicationTaskIdentifier\":\"new-id\","
                "\"MigrationType\":\"full-load-and-cdc\","
                "\"TableMappings\":\"{}\","
                "\"ReplicationTaskSettings\":\"{\\\"x\\\":1}\","
                "\"CdcStartPosition\":\"checkpoint:V1#27\","
                "\"CdcStopPosition\":\"commit_time:2018-02-09T12:12:12\","
                "\"TaskData\":\"{}\"}");
    script_end(&w);
    check_end();
}

/* StartReplicationTask, with its default and without. */
static void test_start_bodies(void **state)
{
    struct script w;
    dms_start_task_params p = start_minimal();
    (void)state;
    script_start(&w);
    (void)script_say(&w, 200, TASK("starting"));
    SCRIPT_EXPECT(&w, dms_start_task(&w.client, &p, NULL), DMS_OK);
    SCRIPT_SENT(&w, 0, "StartReplicationTask",
                "{\"ReplicationTaskArn\":\"" ARN "\","
                "\"StartReplicationTaskType\":\"start-replication\"}");
    p.start_type = "reload-target";
    p.cdc_start_time_s = 1;
    p.cdc_stop_position = "";
    (void)script_say(&w, 200, TASK("starting"));
    SCRIPT_EXPECT(&w, dms_start_task(&w.client, &p, NULL), DMS_OK);
    SCRIPT_SENT(&w, 1, "StartReplicationTask",
                "{\"ReplicationTaskArn\":\"" ARN "\","
                "\"StartReplicationTaskType\":\"reload-target\","
                "\"CdcStartTime\":1,\"CdcStopPosition\":\"\"}");
    CHECK(w.requests_len == 2); /* neither waits */
    script_end(&w);
    check_end();
}

/* The two that take an ARN and nothing else. */
static void test_stop_and_delete_bodies(void **state)
{
    struct script w;
    dms_delete_task_params p = delete_minimal();
    dms_task task;
    (void)state;
    script_start(&w);
    (void)script_say(&w, 200, TASK("stopping"));
    SCRIPT_EXPECT(&w, dms_stop_task(&w.client, ARN, &task), DMS_OK);
    CHECK(task.state == DMS_TASK_STOPPING);
    SCRIPT_SENT(&w, 0, "StopReplicationTask",
                "{\"ReplicationTaskArn\":\"" ARN "\"}");
    (void)script_say(&w, 200, TASK("deleting"));
    SCRIPT_EXPECT(&w, dms_delete_task(&w.client, &p), DMS_OK);
    SCRIPT_SENT(&w, 1, "DeleteReplicationTask",
                "{\"ReplicationTaskArn\":\"" ARN "\"}");
    CHECK(w.requests_len == 2);
    script_end(&w);
    check_end();
}

/* One describe call, its parameters and its body. */
static void describe_sends(struct script *w, const dms_describe_tasks_params *p,
                           const char *body)
{
    dms_tasks list;
    dms_task task;
    (void)script_say(w, 200, LIST(""));
    SCRIPT_EXPECT(w, dms_describe_tasks(&w->client, p, &list), DMS_OK);
    SCRIPT_SENT(w, w->requests_len - 1, "DescribeReplicationTasks", body);
    CHECK(script_done(w, dms_next_task(&list, &task)) == DMS_DONE);
    CHECK(list.pages == 1 && list.marker == NULL);
}

/* DescribeReplicationTasks: filters, pages, settings. */
static void test_describe_bodies(void **state)
{
    static const char *const values[] = {"full-load", "c\"dc"};
    static const dms_filter filters[] = {{"migration-type", values, 2},
                                         {"replication-instance-arn", NULL, 0}};
    struct script w;
    dms_describe_tasks_params p;
    (void)state;
    memset(&p, 0, sizeof p);
    script_start(&w);
    describe_sends(&w, NULL, "{}");
    describe_sends(&w, &p, "{}");
    p.arn = ARN;
    describe_sends(&w, &p,
                   "{\"Filters\":[{\"Name\":\"replication-task-arn\","
                   "\"Values\":[\"" ARN "\"]}]}");
    p.identifier = "id";
    p.filters = filters;
    p.filters_len = 2;
    p.max_records = 20;
    p.marker = "m\"1";
    p.without_settings = 1;
    describe_sends(&w, &p,
                   "{\"Filters\":["
                   "{\"Name\":\"replication-task-arn\",\"Values\":[\"" ARN
                   "\"]},"
                   "{\"Name\":\"replication-task-id\",\"Values\":[\"id\"]},"
                   "{\"Name\":\"migration-type\",\"Values\":[\"full-load\","
                   "\"c\\\"dc\"]},"
                   "{\"Name\":\"replication-instance-arn\",\"Values\":[]}],"
                   "\"MaxRecords\":20,\"WithoutSettings\":true,"
                   "\"Marker\":\"m\\\"1\"}");
    memset(&p, 0, sizeof p);
    p.marker = "m";
    describe_sends(&w, &p, "{\"Marker\":\"m\"}");
    script_end(&w);
    check_end();
}

/* ---- what is refused ---------------------------------------------------- */

/* Every function by name, so that a table can say what is wrong with it. */
enum function { CREATE, MODIFY, START, STOP, DELETE, DESCRIBE };

/* A member set to a value that must be refused. */
struct refuse_row {
    const char *what; /* in the message */
    enum function function;
    size_t offset;
    const char *value;
};

/* clang-format off */
#define IN_CREATE(member) CREATE, offsetof(dms_create_task_params, member)
#define IN_MODIFY(member) MODIFY, offsetof(dms_modify_task_params, member)
#define IN_START(member) START, offsetof(dms_start_task_params, member)
#define IN_DELETE(member) DELETE, offsetof(dms_delete_task_params, member)
#define IN_DESCRIBE(member) \
    DESCRIBE, offsetof(dms_describe_tasks_params, member)
#define BAD_UTF8 "a\xFF"

static const struct refuse_row refuse_rows[] = {
    /* required */
    {"ReplicationTaskIdentifier", IN_CREATE(identifier), NULL},
    {"SourceEndpointArn", IN_CREATE(source_endpoint_arn), NULL},
    {"TargetEndpointArn", IN_CREATE(target_endpoint_arn), NULL},
    {"ReplicationInstanceArn", IN_CREATE(replication_instance_arn), NULL},
    {"TableMappings", IN_CREATE(table_mappings), NULL},
    {"ReplicationTaskArn", IN_MODIFY(arn), NULL},
    {"ReplicationTaskArn", IN_START(arn), NULL},
    {"ReplicationTaskArn", IN_DELETE(arn), NULL},
    {"ReplicationTaskArn", STOP, 0, NULL},
    /* not a JSON object */
    {"TableMappings", IN_CREATE(table_mappings), ""},
    {"TableMappings", IN_CREATE(table_mappings), "rules"},
    {"TableMappings", IN_CREATE(table_mappings), "{\"rules\":[}"},
    {"TableMappings", IN_CREATE(table_mappings), "{'rules':[]}"},
    {"TableMappings", IN_CREATE(table_mappings), "{}{}"},
    {"TableMappings", IN_CREATE(table_mappings), "{\"rules\":[],}"},
    {"TableMappings", IN_CREATE(table_mappings), "[]"},
    {"TableMappings", IN_CREATE(table_mappings), "\"{}\""},
    {"TableMappings", IN_CREATE(table_mappings), "{\"a\":\"\xFF\"}"},
    {"ReplicationTaskSettings", IN_CREATE(settings), ""},
    {"ReplicationTaskSettings", IN_CREATE(settings), "[]"},
    {"ReplicationTaskSettings", IN_CREATE(settings), "{"},
    {"TableMappings", IN_MODIFY(table_mappings), "null"},
    {"TableMappings", IN_MODIFY(table_mappings), "{1:2}"},
    {"ReplicationTaskSettings", IN_MODIFY(settings), "7"},
    {"ReplicationTaskSettings", IN_MODIFY(settings), "{\"a\"}"},
    /* not UTF-8 */
    {"ReplicationTaskIdentifier", IN_CREATE(identifier), BAD_UTF8},
    {"SourceEndpointArn", IN_CREATE(source_endpoint_arn), "\xC0\xAF"},
    {"TargetEndpointArn", IN_CREATE(target_endpoint_arn), "\xED\xA0\x80"},
    {"ReplicationInstanceArn", IN_CREATE(replication_instance_arn), "\xE2\x82"},
    {"MigrationType", IN_CREATE(migration_type), BAD_UTF8},
    {"CdcStartPosition", IN_CREATE(cdc_start_position), BAD_UTF8},
    {"CdcStopPosition", IN_CREATE(cdc_stop_position), BAD_UTF8},
    {"TaskData", IN_CREATE(task_data), BAD_UTF8},
    {"ResourceIdentifier", IN_CREATE(resource_identifier), BAD_UTF8},
    {"ReplicationTaskArn", IN_MODIFY(arn), BAD_UTF8},
    {"ReplicationTaskIdentifier", IN_MODIFY(identifier), BAD_UTF8},
    {"MigrationType", IN_MODIFY(migration_type), BAD_UTF8},
    {"CdcStartPosition", IN_MODIFY(cdc_start_position), BAD_UTF8},
    {"CdcStopPosition", IN_MODIFY(cdc_stop_position), BAD_UTF8},
    {"TaskData", IN_MODIFY(task_data), BAD_UTF8},
    {"ReplicationTaskArn", IN_START(arn), BAD_UTF8},
    {"StartReplicationTaskType", IN_START(start_type), BAD_UTF8},
    {"CdcStartPosition", IN_START(cdc_start_position), BAD_UTF8},
    {"CdcStopPosition", IN_START(cdc_stop_position), BAD_UTF8},
    {"ReplicationTaskArn", STOP, 0, BAD_UTF8},
    {"ReplicationTaskArn", IN_DELETE(arn), BAD_UTF8},
    {"Values", IN_DESCRIBE(arn), BAD_UTF8},
    {"Values", IN_DESCRIBE(identifier), BAD_UTF8},
    {"Marker", IN_DESCRIBE(marker), BAD_UTF8}};
/* clang-format on */

/* Calls a function with one member of its parameters replaced. */
static dms_status refuse_call(struct script *w, const struct refuse_row *r)
{
    dms_create_task_params c = create_minimal();
    dms_modify_task_params m = modify_minimal();
    dms_start_task_params s = start_minimal();
    dms_delete_task_params d = delete_minimal();
    dms_describe_tasks_params q;
    dms_tasks list;
    char *base[6];
    memset(&q, 0, sizeof q);
    base[CREATE] = (char *)&c;
    base[MODIFY] = (char *)&m;
    base[START] = (char *)&s;
    base[STOP] = NULL;
    base[DELETE] = (char *)&d;
    base[DESCRIBE] = (char *)&q;
    if (base[r->function]) {
        memcpy(base[r->function] + r->offset, &r->value, sizeof r->value);
    }
    switch (r->function) {
    case CREATE:
        return dms_create_task(&w->client, &c, NULL);
    case MODIFY:
        return dms_modify_task(&w->client, &m, NULL);
    case START:
        return dms_start_task(&w->client, &s, NULL);
    case STOP:
        return dms_stop_task(&w->client, r->value, NULL);
    case DELETE:
        return dms_delete_task(&w->client, &d);
    default:
        return dms_describe_tasks(&w->client, &q, &list);
    }
}

/* One member that must be refused. */
static void refuse_row(const void *data)
{
    const struct refuse_row *r = (const struct refuse_row *)data;
    struct script w;
    check_note("function %d, value %.30s", (int)r->function,
               r->value ? r->value : "NULL");
    script_start(&w);
    SCRIPT_EXPECT(&w, refuse_call(&w, r), DMS_ERR_USAGE);
    CHECK(strstr(w.client.error.message, r->what) != NULL);
    CHECK(strstr(w.client.error.message, "ReplicationTask") != NULL);
    CHECK(w.calls == 0);
    CHECK(w.client.error.request_sent == 0);
    script_end(&w);
}

/* Refused before anything is sent, and by name. */
static void test_refused(void **state)
{
    (void)state;
    check_table(refuse_rows, refuse_row);
    check_end();
}

/* Members that exclude each other. */
static void test_cdc_conflict(void **state)
{
    struct script w;
    dms_create_task_params c = create_minimal();
    dms_modify_task_params m = modify_minimal();
    dms_start_task_params s = start_minimal();
    (void)state;
    c.cdc_start_time_s = m.cdc_start_time_s = s.cdc_start_time_s = 5;
    c.cdc_start_position = m.cdc_start_position = s.cdc_start_position = "p";
    script_start(&w);
    SCRIPT_EXPECT(&w, dms_create_task(&w.client, &c, NULL), DMS_ERR_USAGE);
    CHECK(strstr(w.client.error.message, "CdcStartTime") != NULL);
    CHECK(strstr(w.client.error.message, "CdcStartPosition") != NULL);
    SCRIPT_EXPECT(&w, dms_modify_task(&w.client, &m, NULL), DMS_ERR_USAGE);
    SCRIPT_EXPECT(&w, dms_start_task(&w.client, &s, NULL), DMS_ERR_USAGE);
    CHECK(w.calls == 0);
    script_end(&w);
    check_end();
}

/* NULL where a thing must be, bad filters and tags, negative numbers. */
static void test_null_arguments(void **state)
{
    static const char *const hole[] = {"x", NULL};
    static const dms_filter no_name = {NULL, hole, 1};
    static const dms_filter no_values = {"n", NULL, 1};
    static const dms_filter null_value = {"n", hole, 2};
    static const dms_filter *const bad[] = {&no_name, &no_values, &null_value};
    struct script w;
    dms_describe_tasks_params q;
    dms_create_task_params c = create_minimal();
    dms_tasks list;
    dms_client *none = NULL;
    size_t i;
    (void)state;
    memset(&q, 0, sizeof q);
    script_start(&w);
    CHECK(dms_create_task(none, &c, NULL) == DMS_ERR_USAGE);
    CHECK(dms_modify_task(none, NULL, NULL) == DMS_ERR_USAGE);
    CHECK(dms_start_task(none, NULL, NULL) == DMS_ERR_USAGE);
    CHECK(dms_stop_task(none, ARN, NULL) == DMS_ERR_USAGE);
    CHECK(dms_delete_task(none, NULL) == DMS_ERR_USAGE);
    CHECK(dms_describe_tasks(none, NULL, &list) == DMS_ERR_USAGE);
    CHECK(dms_wait_task(none, ARN, NULL, NULL) == DMS_ERR_USAGE);
    CHECK(dms_call(none, "DescribeEndpoints", NULL, NULL) == DMS_ERR_USAGE);
    CHECK(dms_next_task(NULL, NULL) == DMS_ERR_USAGE);
    SCRIPT_EXPECT(&w, dms_create_task(&w.client, NULL, NULL), DMS_ERR_USAGE);
    SCRIPT_EXPECT(&w, dms_modify_task(&w.client, NULL, NULL), DMS_ERR_USAGE);
    SCRIPT_EXPECT(&w, dms_start_task(&w.client, NULL, NULL), DMS_ERR_USAGE);
    SCRIPT_EXPECT(&w, dms_delete_task(&w.client, NULL), DMS_ERR_USAGE);
    SCRIPT_EXPECT(&w, dms_describe_tasks(&w.client, NULL, NULL), DMS_ERR_USAGE);
    q.filters_len = 1;
    for (i = 0; i < CHECK_COUNT(bad); i++) {
        q.filters = bad[i];
        SCRIPT_EXPECT(&w, dms_describe_tasks(&w.client, &q, &list),
                      DMS_ERR_USAGE);
        CHECK(strstr(w.client.error.message, "ilter") != NULL);
    }
    q.filters = NULL;
    SCRIPT_EXPECT(&w, dms_describe_tasks(&w.client, &q, &list), DMS_ERR_USAGE);
    memset(&q, 0, sizeof q);
    q.max_records = -1;
    SCRIPT_EXPECT(&w, dms_describe_tasks(&w.client, &q, &list), DMS_ERR_USAGE);
    CHECK(strstr(w.client.error.message, "MaxRecords") != NULL);
    c.tags_len = 1;
    SCRIPT_EXPECT(&w, dms_create_task(&w.client, &c, NULL), DMS_ERR_USAGE);
    CHECK(strstr(w.client.error.message, "ags") != NULL);
    CHECK(w.calls == 0);
    script_end(&w);
    check_end();
}

/* An ARN that does not fit where it is kept is refused, not cut. */
static void test_long_arn(void **state)
{
    static char arn[400];
    struct script w;
    dms_delete_task_params d = delete_minimal();
    dms_modify_task_params m = modify_minimal();
    (void)state;
    memset(arn, 'a', sizeof arn - 1);
    d.arn = m.arn = arn;
    d.no_wait = m.no_wait = 0;
    script_start(&w);
    SCRIPT_EXPECT(&w, dms_delete_task(&w.client, &d), DMS_ERR_USAGE);
    SCRIPT_EXPECT(&w, dms_modify_task(&w.client, &m, NULL), DMS_ERR_USAGE);
    SCRIPT_EXPECT(&w, dms_wait_task(&w.client, arn, NULL, NULL), DMS_ERR_USAGE);
    CHECK(w.calls == 0);
    script_end(&w);
    check_end();
}

/* Wait options are looked at before the action, too. */
static void test_bad_wait_options(void **state)
{
    struct script w;
    dms_wait_options o[2];
    dms_create_task_params c = create_minimal();
    dms_modify_task_params m = modify_minimal();
    dms_delete_task_params d = delete_minimal();
    size_t i;
    (void)state;
    memset(o, 0, sizeof o);
    o[0].until = "no such wait";
    o[1].poll_ms = -1;
    c.no_wait = m.no_wait = d.no_wait = 0;
    script_start(&w);
    for (i = 0; i < 2; i++) {
        c.wait = m.wait = d.wait = &o[i];
        SCRIPT_EXPECT(&w, dms_create_task(&w.client, &c, NULL), DMS_ERR_USAGE);
        SCRIPT_EXPECT(&w, dms_modify_task(&w.client, &m, NULL), DMS_ERR_USAGE);
        SCRIPT_EXPECT(&w, dms_delete_task(&w.client, &d), DMS_ERR_USAGE);
    }
    CHECK(w.calls == 0);
    script_end(&w);
    check_end();
}

/* ---- results ------------------------------------------------------------ */

/* clang-format off */
#define FULL_TASK \
    "{\"ReplicationTaskIdentifier\":\"id\"," \
    "\"SourceEndpointArn\":\"src\",\"TargetEndpointArn\":\"tgt\"," \
    "\"ReplicationInstanceArn\":\"rep\",\"MigrationType\":\"cdc\"," \
    "\"TableMappings\":\"{\\\"rules\\\": [1]}\"," \
    "\"ReplicationTaskSettings\":\"{\\\"s\\\":\\\"\\u00e9\\\"}\"," \
    "\"Status\":\"stopped\",\"LastFailureMessage\":\"last\\nfailure\"," \
    "\"StopReason\":\"Stop Reason NORMAL\"," \
    "\"ReplicationTaskCreationDate\":1.7663E9," \
    "\"ReplicationTaskStartDate\":1766300001.25," \
    "\"CdcStartPosition\":\"p1\",\"CdcStopPosition\":\"p2\"," \
    "\"RecoveryCheckpoint\":\"cp\",\"ReplicationTaskArn\":\"" ARN "\"," \
    "\"TaskData\":\"data\",\"TargetReplicationInstanceArn\":\"rep2\"," \
    "\"ReplicationTaskStats\":{\"FullLoadProgressPercent\":100," \
    "\"ElapsedTimeMillis\":9007199254740993,\"TablesLoaded\":3," \
    "\"TablesLoading\":0,\"TablesQueued\":1,\"TablesErrored\":2," \
    "\"FreshStartDate\":1766300002,\"StartDate\":\"1766300003\"," \
    "\"StopDate\":\"2025-12-21T06:53:24Z\"," \
    "\"FullLoadStartDate\":1766300005.5,\"FullLoadFinishDate\":1766300006}}"
/* clang-format on */

/* Every member of FULL_TASK. */
static void full_task_is(const dms_task *t)
{
    CHECK_TEXT(t->identifier, "id");
    CHECK_TEXT(t->source_endpoint_arn, "src");
    CHECK_TEXT(t->target_endpoint_arn, "tgt");
    CHECK_TEXT(t->replication_instance_arn, "rep");
    CHECK_TEXT(t->migration_type, "cdc");
    CHECK_TEXT(t->table_mappings, "{\"rules\": [1]}");
    CHECK_TEXT(t->settings, "{\"s\":\"\xC3\xA9\"}");
    CHECK_TEXT(t->status, "stopped");
    CHECK_TEXT(t->last_failure_message, "last\nfailure");
    CHECK_TEXT(t->stop_reason, "Stop Reason NORMAL");
    CHECK(t->creation_ms == 1766300000000);
    CHECK(t->start_ms == 1766300001250);
    CHECK_TEXT(t->cdc_start_position, "p1");
    CHECK_TEXT(t->cdc_stop_position, "p2");
    CHECK_TEXT(t->recovery_checkpoint, "cp");
    CHECK_TEXT(t->arn, ARN);
    CHECK_TEXT(t->task_data, "data");
    CHECK_TEXT(t->target_replication_instance_arn, "rep2");
    CHECK(t->state == DMS_TASK_STOPPED);
    CHECK(t->has_stats == 1);
    CHECK(t->stats.full_load_progress_percent == 100);
    CHECK(t->stats.elapsed_ms == 9007199254740993);
    CHECK(t->stats.tables_loaded == 3 && t->stats.tables_loading == 0);
    CHECK(t->stats.tables_queued == 1 && t->stats.tables_errored == 2);
    CHECK(t->stats.fresh_start_ms == 1766300002000);
    CHECK(t->stats.start_ms == 1766300003000);
    CHECK(t->stats.stop_ms == 1766300004000);
    CHECK(t->stats.full_load_start_ms == 1766300005500);
    CHECK(t->stats.full_load_finish_ms == 1766300006000);
}

/* A task in which nothing was sent. */
static void empty_task_is(const dms_task *t)
{
    CHECK(!t->identifier && !t->source_endpoint_arn && !t->arn);
    CHECK(!t->target_endpoint_arn && !t->replication_instance_arn);
    CHECK(!t->migration_type && !t->table_mappings && !t->settings);
    CHECK(!t->status && !t->last_failure_message && !t->stop_reason);
    CHECK(t->creation_ms == 0 && t->start_ms == 0);
    CHECK(!t->cdc_start_position && !t->cdc_stop_position);
    CHECK(!t->recovery_checkpoint && !t->task_data);
    CHECK(!t->target_replication_instance_arn);
    CHECK(t->state == DMS_TASK_UNKNOWN && t->has_stats == 0);
    CHECK(t->stats.full_load_progress_percent == -1);
    CHECK(t->stats.elapsed_ms == -1 && t->stats.tables_loaded == -1);
    CHECK(t->stats.tables_loading == -1 && t->stats.tables_queued == -1);
    CHECK(t->stats.tables_errored == -1);
    CHECK(t->stats.fresh_start_ms == 0 && t->stats.start_ms == 0);
    CHECK(t->stats.stop_ms == 0 && t->stats.full_load_start_ms == 0);
    CHECK(t->stats.full_load_finish_ms == 0);
}

/* Members that are there, absent, null and unknown. */
static void test_result_members(void **state)
{
    struct script w;
    dms_task task;
    (void)state;
    script_start(&w);
    (void)script_say(&w, 200, "{\"ReplicationTask\":" FULL_TASK "}");
    memset(&task, 0xA5, sizeof task);
    SCRIPT_EXPECT(&w, dms_stop_task(&w.client, ARN, &task), DMS_OK);
    full_task_is(&task);
    (void)script_say(&w, 200, TASK_OF(""));
    memset(&task, 0xA5, sizeof task);
    SCRIPT_EXPECT(&w, dms_stop_task(&w.client, ARN, &task), DMS_OK);
    empty_task_is(&task);
    /* null is absent, what is unknown is skipped, nested or not */
    (void)script_say(&w, 200,
                     TASK_OF("\"Status\":null,\"X\":{\"Status\":\"ready\","
                             "\"y\":[1,{\"Status\":2}]},"
                             "\"ReplicationTaskStats\":null,"
                             "\"StopReason\":null"));
    memset(&task, 0xA5, sizeof task);
    SCRIPT_EXPECT(&w, dms_stop_task(&w.client, ARN, &task), DMS_OK);
    empty_task_is(&task);
    /* names may be escaped; the first of duplicates counts */
    (void)script_say(&w, 200,
                     "{\"x\":1,\"\\u0052eplicationTask\":{\"St\\u0061tus\":"
                     "\"READY\",\"Status\":\"failed\"},"
                     "\"ReplicationTask\":5}");
    SCRIPT_EXPECT(&w, dms_stop_task(&w.client, ARN, &task), DMS_OK);
    CHECK_TEXT(task.status, "READY");
    CHECK(task.state == DMS_TASK_READY);
    script_end(&w);
    check_end();
}

/* Every status of the service, and one that is new. */
static void test_states(void **state)
{
    static const struct {
        const char *text;
        dms_task_state state;
    } rows[] = {{"creating", DMS_TASK_CREATING},
                {"ready", DMS_TASK_READY},
                {"starting", DMS_TASK_STARTING},
                {"running", DMS_TASK_RUNNING},
                {"stopping", DMS_TASK_STOPPING},
                {"stopped", DMS_TASK_STOPPED},
                {"modifying", DMS_TASK_MODIFYING},
                {"testing", DMS_TASK_TESTING},
                {"moving", DMS_TASK_MOVING},
                {"failed", DMS_TASK_FAILED},
                {"failed-move", DMS_TASK_FAILED_MOVE},
                {"deleting", DMS_TASK_DELETING},
                {"Stopped", DMS_TASK_STOPPED},
                {"pausing", DMS_TASK_UNKNOWN},
                {"", DMS_TASK_UNKNOWN}};
    struct script w;
    dms_task task;
    size_t i;
    (void)state;
    script_start(&w);
    for (i = 0; i < CHECK_COUNT(rows); i++) {
        char body[100];
        check_note("%s", rows[i].text);
        (void)snprintf(body, sizeof body,
                       "{\"ReplicationTask\":{\"Status\":\"%s\"}}",
                       rows[i].text);
        (void)script_say(&w, 200, body);
        SCRIPT_EXPECT(&w, dms_stop_task(&w.client, ARN, &task), DMS_OK);
        CHECK(task.state == rows[i].state);
        CHECK_TEXT(task.status, rows[i].text);
    }
    script_end(&w);
    check_end();
}

/* An answer of the wrong shape: an error, and the change may be made. */
static void test_wrong_shapes(void **state)
{
    static const char *const bodies[] = {
        "{}",
        "{\"replicationtask\":{}}",
        "{\"ReplicationTask\":null}",
        "{\"ReplicationTask\":[]}",
        "{\"ReplicationTask\":\"x\"}",
        TASK_OF("\"Status\":5"),
        TASK_OF("\"Status\":[\"ready\"]"),
        TASK_OF("\"Status\":\"a\\u0000b\""),
        TASK_OF("\"ReplicationTaskArn\":{}"),
        TASK_OF("\"ReplicationTaskCreationDate\":\"soon\""),
        TASK_OF("\"ReplicationTaskCreationDate\":{}"),
        TASK_OF("\"ReplicationTaskStats\":{\"TablesLoaded\":\"3\"}"),
        TASK_OF("\"ReplicationTaskStats\":{\"TablesLoaded\":1.5}"),
        TASK_OF("\"ReplicationTaskStats\":{\"TablesLoaded\":"
                "99999999999999999999}"),
        TASK_OF("\"ReplicationTaskStats\":{\"TablesLoaded\":true}")};
    struct script w;
    dms_task task;
    size_t i;
    (void)state;
    for (i = 0; i < CHECK_COUNT(bodies); i++) {
        check_note("%s", bodies[i]);
        script_start(&w);
        (void)script_say(&w, 200, bodies[i]);
        SCRIPT_EXPECT(&w, dms_stop_task(&w.client, ARN, &task),
                      DMS_ERR_PROTOCOL);
        CHECK(w.client.error.outcome_unknown == 1);
        CHECK(w.requests_len == 1);
        script_end(&w);
    }
    check_end();
}

/* A lost answer to a change is not asked for again by any typed function. */
static void test_lost_answers(void **state)
{
    struct script w;
    dms_create_task_params c = create_minimal();
    dms_start_task_params s = start_minimal();
    dms_modify_task_params m = modify_minimal();
    dms_delete_task_params d = delete_minimal();
    (void)state;
    script_start(&w);
    c.no_wait = m.no_wait = d.no_wait = 0;
    (void)script_cut(&w, SCRIPT_EOF);
    SCRIPT_EXPECT(&w, dms_create_task(&w.client, &c, NULL), DMS_ERR_NETWORK);
    CHECK(w.client.error.outcome_unknown && w.requests_len == 1);
    (void)script_cut(&w, SCRIPT_RESET);
    SCRIPT_EXPECT(&w, dms_start_task(&w.client, &s, NULL), DMS_ERR_NETWORK);
    CHECK(w.client.error.outcome_unknown && w.requests_len == 2);
    (void)script_say(&w, 503, "");
    SCRIPT_EXPECT(&w, dms_stop_task(&w.client, ARN, NULL), DMS_ERR_SERVER);
    CHECK(w.client.error.outcome_unknown && w.requests_len == 3);
    (void)script_say(&w, 200, LIST(ITEM("id", "ready")));
    (void)script_cut(&w, SCRIPT_STAY);
    SCRIPT_EXPECT(&w, dms_modify_task(&w.client, &m, NULL), DMS_ERR_TIMEOUT);
    CHECK(w.client.error.outcome_unknown && w.requests_len == 5);
    /* deleting again does no harm; its NotFound then has a story */
    (void)script_cut(&w, SCRIPT_EOF);
    (void)script_fail(&w, "ResourceNotFoundFault", "gone");
    SCRIPT_EXPECT(&w, dms_delete_task(&w.client, &d), DMS_ERR_NOT_FOUND);
    CHECK(w.client.error.outcome_unknown && w.requests_len == 7);
    CHECK(strstr(w.client.error.message, "earlier attempt") != NULL);
    script_end(&w);
    check_end();
}

/* ---- views as arguments ------------------------------------------------- */

/* Fetches a task whose texts are views into the client's memory. */
static dms_task views_fetch(struct script *w)
{
    dms_describe_tasks_params p;
    dms_tasks list;
    dms_task task;
    memset(&p, 0, sizeof p);
    memset(&task, 0, sizeof task);
    (void)script_say(w, 200, PAGE(FULL_TASK, "\"next\""));
    SCRIPT_EXPECT(w, dms_describe_tasks(&w->client, &p, &list), DMS_OK);
    SCRIPT_EXPECT(w, dms_next_task(&list, &task), DMS_OK);
    full_task_is(&task);
    CHECK_TEXT(list.marker, "next");
    return task;
}

/* An answer that fills the memory in which the views were. */
static void views_bury(struct script *w, const char *status)
{
    static char body[6000], junk[5000];
    memset(junk, 'j', sizeof junk - 1);
    (void)snprintf(body, sizeof body,
                   "{\"Junk\":\"%s\",\"ReplicationTask\":{\"Status\":\"%s\","
                   "\"ReplicationTaskArn\":\"" ARN "\"}}",
                   junk, status);
    (void)script_say(w, 200, body);
}

/* Every text of dms_create_task is a view. */
static void test_views_create(void **state)
{
    struct script w;
    dms_create_task_params p;
    dms_tag tag;
    dms_task t;
    (void)state;
    script_start(&w);
    t = views_fetch(&w);
    memset(&p, 0, sizeof p);
    p.identifier = t.identifier;
    p.source_endpoint_arn = t.source_endpoint_arn;
    p.target_endpoint_arn = t.target_endpoint_arn;
    p.replication_instance_arn = t.replication_instance_arn;
    p.migration_type = t.migration_type;
    p.table_mappings = t.table_mappings;
    p.settings = t.settings;
    p.cdc_start_position = t.cdc_start_position;
    p.cdc_stop_position = t.cdc_stop_position;
    p.task_data = t.task_data;
    p.resource_identifier = t.recovery_checkpoint;
    tag.key = t.identifier;
    tag.value = t.task_data;
    tag.resource_arn = t.arn;
    p.tags = &tag;
    p.tags_len = 1;
    views_bury(&w, "creating");
    (void)script_say(&w, 200, LIST(ITEM("id", "ready")));
    SCRIPT_EXPECT(&w, dms_create_task(&w.client, &p, &t), DMS_OK);
    CHECK_TEXT(t.status, "ready");
    SCRIPT_SENT(&w, 1, "CreateReplicationTask",
                "{\"ReplicationTaskIdentifier\":\"id\","
                "\"SourceEndpointArn\":\"src\",\"TargetEndpointArn\":\"tgt\","
                "\"ReplicationInstanceArn\":\"rep\",\"MigrationType\":\"cdc\","
                "\"TableMappings\":\"{\\\"rules\\\": [1]}\","
                "\"ReplicationTaskSettings\":\"{\\\"s\\\":\\\"\xC3\xA9\\\"}\","
                "\"CdcStartPosition\":\"p1\",\"CdcStopPosition\":\"p2\","
                "\"TaskData\":\"data\",\"ResourceIdentifier\":\"cp\","
                "\"Tags\":[{\"Key\":\"id\",\"Value\":\"data\","
                "\"ResourceArn\":\"" ARN "\"}]}");
    SCRIPT_SENT(&w, 2, "DescribeReplicationTasks", LOOK);
    script_end(&w);
    check_end();
}

/* Every text of dms_modify_task, over all its calls. */
static void test_views_modify(void **state)
{
    struct script w;
    dms_modify_task_params p;
    dms_task t;
    (void)state;
    script_start(&w);
    t = views_fetch(&w);
    memset(&p, 0, sizeof p);
    p.arn = t.arn;
    p.identifier = t.identifier;
    p.migration_type = t.migration_type;
    p.table_mappings = t.table_mappings;
    p.settings = t.settings;
    p.cdc_start_position = t.cdc_start_position;
    p.cdc_stop_position = t.cdc_stop_position;
    p.task_data = t.task_data;
    (void)script_say(&w, 200, LIST(ITEM("zz", "modifying")));
    (void)script_say(&w, 200, LIST(ITEM("zz", "stopped")));
    (void)script_say(&w, 200, LIST(ITEM("zz", "stopped")));
    views_bury(&w, "modifying");
    (void)script_say(&w, 200, LIST(ITEM("zz", "ready")));
    SCRIPT_EXPECT(&w, dms_modify_task(&w.client, &p, &t), DMS_OK);
    CHECK_TEXT(t.status, "ready");
    SCRIPT_SENT(&w, 1, "DescribeReplicationTasks", LOOK);
    SCRIPT_SENT(&w, 4, "ModifyReplicationTask",
                "{\"ReplicationTaskArn\":\"" ARN "\","
                "\"ReplicationTaskIdentifier\":\"id\","
                "\"MigrationType\":\"cdc\","
                "\"TableMappings\":\"{\\\"rules\\\": [1]}\","
                "\"ReplicationTaskSettings\":\"{\\\"s\\\":\\\"\xC3\xA9\\\"}\","
                "\"CdcStartPosition\":\"p1\",\"CdcStopPosition\":\"p2\","
                "\"TaskData\":\"data\"}");
    SCRIPT_SENT(&w, 5, "DescribeReplicationTasks", LOOK);
    script_end(&w);
    check_end();
}

/* Start, stop, wait and delete with views. */
static void test_views_others(void **state)
{
    struct script w;
    dms_start_task_params s;
    dms_delete_task_params d;
    dms_task t;
    (void)state;
    script_start(&w);
    t = views_fetch(&w);
    memset(&s, 0, sizeof s);
    s.arn = t.arn;
    s.start_type = t.migration_type;
    s.cdc_start_position = t.cdc_start_position;
    s.cdc_stop_position = t.cdc_stop_position;
    views_bury(&w, "starting");
    SCRIPT_EXPECT(&w, dms_start_task(&w.client, &s, &t), DMS_OK);
    SCRIPT_SENT(&w, 1, "StartReplicationTask",
                "{\"ReplicationTaskArn\":\"" ARN "\","
                "\"StartReplicationTaskType\":\"cdc\","
                "\"CdcStartPosition\":\"p1\",\"CdcStopPosition\":\"p2\"}");
    views_bury(&w, "stopping");
    SCRIPT_EXPECT(&w, dms_stop_task(&w.client, t.arn, &t), DMS_OK);
    SCRIPT_SENT(&w, 2, "StopReplicationTask",
                "{\"ReplicationTaskArn\":\"" ARN "\"}");
    (void)script_say(&w, 200, LIST(ITEM("zz", "stopping")));
    (void)script_say(&w, 200, LIST(ITEM("zz", "stopped")));
    SCRIPT_EXPECT(&w, dms_wait_task(&w.client, t.arn, NULL, &t), DMS_OK);
    SCRIPT_SENT(&w, 4, "DescribeReplicationTasks", LOOK);
    memset(&d, 0, sizeof d);
    d.arn = t.arn;
    views_bury(&w, "deleting");
    (void)script_fail(&w, "ResourceNotFoundFault", "gone");
    SCRIPT_EXPECT(&w, dms_delete_task(&w.client, &d), DMS_OK);
    SCRIPT_SENT(&w, 5, "DeleteReplicationTask",
                "{\"ReplicationTaskArn\":\"" ARN "\"}");
    SCRIPT_SENT(&w, 6, "DescribeReplicationTasks", LOOK);
    script_end(&w);
    check_end();
}

/* Filters and markers that are views; input of dms_call. */
static void test_views_describe(void **state)
{
    struct script w;
    dms_describe_tasks_params p;
    dms_filter filter;
    const char *values[2];
    dms_tasks list;
    dms_task t;
    dms_json out;
    (void)state;
    script_start(&w);
    t = views_fetch(&w);
    memset(&p, 0, sizeof p);
    p.arn = t.arn;
    p.identifier = t.identifier;
    values[0] = t.task_data;
    values[1] = t.stop_reason;
    filter.name = t.migration_type;
    filter.values = values;
    filter.values_len = 2;
    p.filters = &filter;
    p.filters_len = 1;
    p.marker = t.recovery_checkpoint;
    (void)script_say(&w, 200, LIST(""));
    SCRIPT_EXPECT(&w, dms_describe_tasks(&w.client, &p, &list), DMS_OK);
    SCRIPT_SENT(&w, 1, "DescribeReplicationTasks",
                "{\"Filters\":[{\"Name\":\"replication-task-arn\","
                "\"Values\":[\"" ARN "\"]},"
                "{\"Name\":\"replication-task-id\",\"Values\":[\"id\"]},"
                "{\"Name\":\"cdc\",\"Values\":[\"data\","
                "\"Stop Reason NORMAL\"]}],\"Marker\":\"cp\"}");
    t = views_fetch(&w);
    (void)script_say(&w, 200, "{\"a\":1}");
    ((dmsi_client *)w.client.impl)->skip_validation = 1;
    SCRIPT_EXPECT(&w, dms_call(&w.client, "TestConnection", t.settings, &out),
                  DMS_OK);
    SCRIPT_SENT(&w, 3, "TestConnection", "{\"s\":\"\xC3\xA9\"}");
    script_end(&w);
    check_end();
}

/* The ARN in the error of a failed create goes straight into delete. */
static void test_views_error(void **state)
{
    struct script w;
    dms_create_task_params c = create_minimal();
    dms_delete_task_params d = delete_minimal();
    (void)state;
    c.no_wait = 0;
    script_start(&w);
    (void)script_say(&w, 200, TASK("creating"));
    (void)script_say(&w, 200, LIST(ITEM("id", "failed")));
    SCRIPT_EXPECT(&w, dms_create_task(&w.client, &c, NULL),
                  DMS_ERR_WAIT_FAILED);
    CHECK_TEXT(w.client.error.resource_arn, ARN);
    d.arn = w.client.error.resource_arn;
    (void)script_say(&w, 200, TASK("deleting"));
    SCRIPT_EXPECT(&w, dms_delete_task(&w.client, &d), DMS_OK);
    SCRIPT_SENT(&w, 2, "DeleteReplicationTask",
                "{\"ReplicationTaskArn\":\"" ARN "\"}");
    CHECK_TEXT(w.client.error.resource_arn, ""); /* of the last call */
    script_end(&w);
    check_end();
}

/* ---- lists -------------------------------------------------------------- */

/* The next task must have this identifier. */
static void list_next(struct script *w, dms_tasks *list, const char *id)
{
    dms_task task;
    SCRIPT_EXPECT(w, dms_next_task(list, &task), DMS_OK);
    CHECK_TEXT(task.identifier, id);
}

/* The list must be at its end, however often it is asked. */
static void list_end(struct script *w, dms_tasks *list)
{
    dms_task task;
    size_t n = w->requests_len;
    CHECK(script_done(w, dms_next_task(list, &task)) == DMS_DONE);
    CHECK(script_done(w, dms_next_task(list, &task)) == DMS_DONE);
    CHECK(w->requests_len == n);
}

/* Pages follow each other by Marker; empty ones in between are passed. */
static void test_list_pages(void **state)
{
    struct script w;
    dms_describe_tasks_params p;
    dms_tasks list;
    (void)state;
    memset(&p, 0, sizeof p);
    p.max_records = 20;
    script_start(&w);
    (void)script_say(
        &w, 200,
        PAGE(ITEM("a", "ready") " , " ITEM("b", "ready"), "\"m\\u0031\\\"\""));
    (void)script_say(&w, 200, PAGE("", "\"m2\""));
    (void)script_say(
        &w, 200,
        "{\"Marker\":\"m3\",\"ReplicationTasks\": [ " ITEM("c", "ready") " ]}");
    (void)script_say(&w, 200, PAGE(ITEM("d", "ready"), "null"));
    SCRIPT_EXPECT(&w, dms_describe_tasks(&w.client, &p, &list), DMS_OK);
    CHECK(list.pages == 1 && w.requests_len == 1);
    CHECK_TEXT(list.marker, "m1\"");
    list_next(&w, &list, "a");
    list_next(&w, &list, "b");
    CHECK(w.requests_len == 1);
    list_next(&w, &list, "c");
    CHECK(w.requests_len == 3 && list.pages == 3);
    list_next(&w, &list, "d");
    CHECK(list.marker == NULL);
    list_end(&w, &list);
    SCRIPT_SENT(&w, 0, "DescribeReplicationTasks", "{\"MaxRecords\":20}");
    SCRIPT_SENT(&w, 1, "DescribeReplicationTasks",
                "{\"MaxRecords\":20,\"Marker\":\"m1\\\"\"}");
    SCRIPT_SENT(&w, 2, "DescribeReplicationTasks",
                "{\"MaxRecords\":20,\"Marker\":\"m2\"}");
    SCRIPT_SENT(&w, 3, "DescribeReplicationTasks",
                "{\"MaxRecords\":20,\"Marker\":\"m3\"}");
    script_end(&w);
    check_end();
}

/* How a list may end or fail; "first" is the first page. */
struct page_row {
    const char *first;
    dms_status status; /* of dms_describe_tasks */
    dms_status next;   /* of dms_next_task after it */
};

/* clang-format off */
static const struct page_row page_rows[] = {
    {LIST(""), DMS_OK, DMS_DONE},
    {PAGE("", "\"\""), DMS_OK, DMS_DONE},
    {PAGE("", "null"), DMS_OK, DMS_DONE},
    {PAGE("", "5"), DMS_ERR_PROTOCOL, DMS_ERR_USAGE},
    {PAGE("", "{\"a\":1}"), DMS_ERR_PROTOCOL, DMS_ERR_USAGE},
    {"{}", DMS_ERR_PROTOCOL, DMS_ERR_USAGE},
    {"{\"ReplicationTasks\":null}", DMS_ERR_PROTOCOL, DMS_ERR_USAGE},
    {"{\"ReplicationTasks\":{}}", DMS_ERR_PROTOCOL, DMS_ERR_USAGE},
    {"{\"ReplicationTasks\":\"x\"}", DMS_ERR_PROTOCOL, DMS_ERR_USAGE},
    {"[]", DMS_ERR_PROTOCOL, DMS_ERR_USAGE},
    {LIST("5"), DMS_OK, DMS_ERR_PROTOCOL},
    {LIST("null"), DMS_OK, DMS_ERR_PROTOCOL},
    {LIST("{\"Status\":1}"), DMS_OK, DMS_ERR_PROTOCOL},
    {LIST("{}"), DMS_OK, DMS_OK}};
/* clang-format on */

/* One first page. */
static void page_row(const void *data)
{
    const struct page_row *r = (const struct page_row *)data;
    struct script w;
    dms_tasks list;
    dms_task task;
    script_start(&w);
    (void)script_say(&w, 200, r->first);
    SCRIPT_EXPECT(&w, dms_describe_tasks(&w.client, NULL, &list), r->status);
    CHECK(w.client.error.outcome_unknown == 0);
    SCRIPT_EXPECT(&w, dms_next_task(&list, &task), r->next);
    CHECK(w.requests_len == 1);
    script_end(&w);
}

/* Pages that end a list, and pages that are none. */
static void test_list_shapes(void **state)
{
    (void)state;
    check_table(page_rows, page_row);
    check_end();
}

/* A describe that failed begins no list. */
static void test_list_of_failure(void **state)
{
    struct script w;
    dms_tasks list;
    dms_task task;
    (void)state;
    script_start(&w);
    (void)script_fail(&w, "ResourceNotFoundFault", "no task");
    SCRIPT_EXPECT(&w, dms_describe_tasks(&w.client, NULL, &list),
                  DMS_ERR_NOT_FOUND);
    SCRIPT_EXPECT(&w, dms_next_task(&list, &task), DMS_ERR_USAGE);
    script_end(&w);
    memset(&list, 0, sizeof list);
    CHECK(dms_next_task(&list, &task) == DMS_ERR_USAGE);
    check_end();
}

/* Only one page is asked for; its marker resumes the list. */
static void test_list_single_page(void **state)
{
    struct script w;
    dms_describe_tasks_params p;
    dms_tasks list;
    (void)state;
    memset(&p, 0, sizeof p);
    p.single_page = 1;
    script_start(&w);
    (void)script_say(&w, 200, PAGE(ITEM("a", "ready"), "\"m\\/1\""));
    SCRIPT_EXPECT(&w, dms_describe_tasks(&w.client, &p, &list), DMS_OK);
    list_next(&w, &list, "a");
    list_end(&w, &list);
    CHECK_TEXT(list.marker, "m/1");
    p.marker = list.marker; /* a view */
    (void)script_say(&w, 200, PAGE(ITEM("b", "ready"), "\"\""));
    SCRIPT_EXPECT(&w, dms_describe_tasks(&w.client, &p, &list), DMS_OK);
    list_next(&w, &list, "b");
    list_end(&w, &list);
    CHECK(list.marker == NULL);
    SCRIPT_SENT(&w, 1, "DescribeReplicationTasks", "{\"Marker\":\"m/1\"}");
    script_end(&w);
    check_end();
}

/* A marker goes on in a longer request, which must not overwrite it. */
static void test_list_longer_request(void **state)
{
    static char longer[3000], want[3200];
    struct script w;
    dms_describe_tasks_params p;
    dms_tasks list;
    (void)state;
    memset(longer, 'i', sizeof longer - 1);
    memset(&p, 0, sizeof p);
    p.single_page = 1;
    script_start(&w);
    (void)script_say(&w, 200, PAGE(ITEM("a", "ready"), "\"m/1\""));
    SCRIPT_EXPECT(&w, dms_describe_tasks(&w.client, &p, &list), DMS_OK);
    p.marker = list.marker;
    p.identifier = longer;
    (void)script_say(&w, 200, PAGE(ITEM("b", "ready"), "null"));
    SCRIPT_EXPECT(&w, dms_describe_tasks(&w.client, &p, &list), DMS_OK);
    (void)snprintf(want, sizeof want,
                   "{\"Filters\":[{\"Name\":\"replication-task-id\","
                   "\"Values\":[\"%s\"]}],\"Marker\":\"m/1\"}",
                   longer);
    SCRIPT_SENT(&w, 1, "DescribeReplicationTasks", want);
    script_end(&w);
    check_end();
}

/* The same Marker twice would go on for ever. */
static void test_list_same_marker(void **state)
{
    struct script w;
    dms_tasks list;
    dms_task task;
    (void)state;
    script_start(&w);
    (void)script_say(&w, 200, PAGE(ITEM("a", "ready"), "\"m\""));
    (void)script_say(&w, 200, PAGE(ITEM("b", "ready"), "\"m\""));
    SCRIPT_EXPECT(&w, dms_describe_tasks(&w.client, NULL, &list), DMS_OK);
    list_next(&w, &list, "a");
    SCRIPT_EXPECT(&w, dms_next_task(&list, &task), DMS_ERR_PROTOCOL);
    CHECK(strstr(w.client.error.message, "Marker") != NULL);
    CHECK(dms_next_task(&list, &task) >= DMS_ERR_USAGE);
    CHECK(w.requests_len == 2);
    script_end(&w);
    check_end();
}

/* Any other call ends a list; so does closing the client. */
static void test_list_invalidated(void **state)
{
    struct script w;
    dms_tasks one, two;
    dms_task task;
    (void)state;
    script_start(&w);
    (void)script_say(&w, 200, LIST(ITEM("a", "ready")));
    (void)script_say(&w, 200, LIST(ITEM("b", "ready")));
    SCRIPT_EXPECT(&w, dms_describe_tasks(&w.client, NULL, &one), DMS_OK);
    SCRIPT_EXPECT(&w, dms_describe_tasks(&w.client, NULL, &two), DMS_OK);
    SCRIPT_EXPECT(&w, dms_next_task(&one, &task), DMS_ERR_USAGE);
    list_next(&w, &two, "b");
    SCRIPT_EXPECT(&w, dms_next_task(&two, NULL), DMS_ERR_USAGE);
    list_end(&w, &two);
    SCRIPT_EXPECT(&w, dms_stop_task(&w.client, NULL, NULL), DMS_ERR_USAGE);
    SCRIPT_EXPECT(&w, dms_next_task(&two, &task), DMS_ERR_USAGE);
    (void)script_say(&w, 200, LIST(ITEM("a", "ready")));
    SCRIPT_EXPECT(&w, dms_describe_tasks(&w.client, NULL, &one), DMS_OK);
    dms_close(&w.client);
    CHECK(dms_next_task(&one, &task) == DMS_ERR_USAGE);
    script_end(&w);
    check_end();
}

/* A later page that cannot be had is an error, and stays one. */
static void test_list_page_failure(void **state)
{
    struct script w;
    dms_config c = script_begin(&w);
    dms_tasks list;
    dms_task task;
    (void)state;
    c.total_max_attempts = 1;
    script_open(&w, &c);
    (void)script_say(&w, 200, PAGE(ITEM("a", "ready"), "\"m\""));
    (void)script_fail(&w, "AccessDeniedException", "no more");
    SCRIPT_EXPECT(&w, dms_describe_tasks(&w.client, NULL, &list), DMS_OK);
    list_next(&w, &list, "a");
    SCRIPT_EXPECT(&w, dms_next_task(&list, &task), DMS_ERR_DENIED);
    SCRIPT_EXPECT(&w, dms_next_task(&list, &task), DMS_ERR_USAGE);
    CHECK(w.requests_len == 2);
    script_end(&w);
    check_end();
}

/* Many tasks on many pages, in pieces, with memory that always moves. */
static void test_list_long(void **state)
{
    enum { PAGES = 12, EACH = 100 };
    static char body[EACH * 120 + 100];
    struct script w;
    dms_tasks list;
    dms_task task;
    char id[20];
    int page, i;
    size_t at;
    (void)state;
    script_start(&w);
    w.read_piece = 1000;
    for (page = 0; page < PAGES; page++) {
        at = (size_t)sprintf(body, "{\"ReplicationTasks\":[");
        for (i = 0; i < EACH; i++) {
            at += (size_t)sprintf(body + at,
                                  "%s{\"ReplicationTaskIdentifier\":"
                                  "\"t%d\",\"ReplicationTaskStats\":"
                                  "{\"TablesLoaded\":%d}}",
                                  i ? "," : "", page * EACH + i, i);
        }
        (void)sprintf(body + at, "],\"Marker\":%s%d%s}",
                      page + 1 < PAGES ? "\"m" : "\"\",\"x\":", page,
                      page + 1 < PAGES ? "\"" : "");
        (void)script_say(&w, 200, body);
    }
    SCRIPT_EXPECT(&w, dms_describe_tasks(&w.client, NULL, &list), DMS_OK);
    for (i = 0; i < PAGES * EACH; i++) {
        CHECK(dms_next_task(&list, &task) == DMS_OK);
        (void)sprintf(id, "t%d", i);
        CHECK(task.identifier && strcmp(task.identifier, id) == 0);
        CHECK(task.stats.tables_loaded == i % EACH);
    }
    list_end(&w, &list);
    CHECK(w.requests_len == PAGES && list.pages == PAGES);
    script_end(&w);
    check_end();
}

/* ---- functions that wait ------------------------------------------------ */

/* create waits until the task is ready, unless told not to. */
static void test_create_waits(void **state)
{
    struct script w;
    dms_create_task_params p = create_minimal();
    dms_task task;
    (void)state;
    p.no_wait = 0;
    script_start(&w);
    (void)script_say(&w, 200, TASK("creating"));
    (void)script_say(&w, 200, LIST(ITEM("id", "creating")));
    (void)script_say(&w, 200, LIST(""));
    (void)script_say(&w, 200, LIST(ITEM("id", "ready")));
    SCRIPT_EXPECT(&w, dms_create_task(&w.client, &p, &task), DMS_OK);
    CHECK_TEXT(task.status, "ready");
    CHECK_TEXT(task.arn, ARN);
    CHECK(w.requests_len == 4 && w.sleeps == 2);
    CHECK(w.ms == SCRIPT_MONO_MS + 30000);
    SCRIPT_SENT(&w, 1, "DescribeReplicationTasks", LOOK);
    p.no_wait = 1;
    (void)script_say(&w, 200, TASK("creating"));
    SCRIPT_EXPECT(&w, dms_create_task(&w.client, &p, &task), DMS_OK);
    CHECK_TEXT(task.status, "creating");
    CHECK(w.requests_len == 5);
    script_end(&w);
    check_end();
}

/* Whatever ends the wait, the ARN of the new task is told. */
static void test_create_wait_fails(void **state)
{
    struct script w;
    dms_create_task_params p = create_minimal();
    dms_wait_options o;
    const dms_error *e = &w.client.error;
    int i;
    (void)state;
    p.no_wait = 0;
    p.wait = &o;
    for (i = 0; i < 4; i++) {
        static const dms_status want[] = {DMS_ERR_WAIT_FAILED, DMS_ERR_TIMEOUT,
                                          DMS_ERR_NOT_FOUND, DMS_ERR_DENIED};
        check_note("way %d", i);
        memset(&o, 0, sizeof o);
        o.max_polls = 1;
        script_start(&w);
        (void)script_say(&w, 200, TASK("creating"));
        if (i < 2) {
            (void)script_say(&w, 200,
                             i ? LIST(ITEM("id", "creating"))
                               : LIST(ITEM("id", "failed")));
        } else {
            (void)script_fail(
                &w, i == 2 ? "ResourceNotFoundFault" : "AccessDeniedFault",
                "m");
        }
        SCRIPT_EXPECT(&w, dms_create_task(&w.client, &p, NULL), want[i]);
        CHECK_TEXT(e->resource_arn, ARN);
        CHECK(strstr(e->message, "the task was created") != NULL);
        CHECK(strstr(e->message, ARN) != NULL);
        CHECK(w.requests_len == 2);
        script_end(&w);
    }
    check_end();
}

/* An answer without ARN cannot be waited for: it is the answer's fault. */
static void test_create_without_arn(void **state)
{
    struct script w;
    dms_create_task_params p = create_minimal();
    (void)state;
    p.no_wait = 0;
    script_start(&w);
    (void)script_say(&w, 200, TASK_OF("\"Status\":\"creating\""));
    SCRIPT_EXPECT(&w, dms_create_task(&w.client, &p, NULL), DMS_ERR_PROTOCOL);
    CHECK(w.client.error.outcome_unknown == 1);
    CHECK(w.requests_len == 1);
    script_end(&w);
    check_end();
}

/* The one that is there already is told by its ARN. */
static void test_create_exists(void **state)
{
    struct script w;
    dms_create_task_params p = create_minimal();
    (void)state;
    p.no_wait = 0;
    script_start(&w);
    (void)script_say(&w, 400,
                     "{\"__type\":\"ResourceAlreadyExistsFault\","
                     "\"message\":\"m\",\"resourceArn\":\"" ARN "\"}");
    SCRIPT_EXPECT(&w, dms_create_task(&w.client, &p, NULL), DMS_ERR_EXISTS);
    CHECK_TEXT(w.client.error.resource_arn, ARN);
    CHECK(w.requests_len == 1);
    script_end(&w);
    check_end();
}

/* What dms_modify_task does in each state; what follows is the plan. */
static const struct modify_row {
    const char *status;
    int allowed;
} modify_rows[] = {{"stopped", 1}, {"ready", 1},       {"failed", 1},
                   {"STOPPED", 1}, {"creating", 0},    {"starting", 0},
                   {"running", 0}, {"stopping", 0},    {"testing", 0},
                   {"moving", 0},  {"failed-move", 0}, {"deleting", 0},
                   {"resting", 0}};

/* A page with one task in a state. */
static void say_state(struct script *w, const char *status)
{
    char body[300];
    (void)snprintf(body, sizeof body,
                   "{\"ReplicationTasks\":[{\"Status\":\"%s\"}]}", status);
    (void)script_say(w, 200, body);
}

/* One state, found at once or after "modifying". */
static void modify_row(const void *data)
{
    const struct modify_row *r = (const struct modify_row *)data;
    struct script w;
    dms_modify_task_params p = modify_minimal();
    dms_task task;
    int modifying;
    p.no_wait = 0;
    for (modifying = 0; modifying < 2; modifying++) {
        /* found modifying, it is waited for and looked at again; the wait
         * itself takes only the three states for its end */
        check_note("modifying first: %d", modifying);
        script_start(&w);
        if (modifying) {
            say_state(&w, "modifying");
            say_state(&w, "modifying");
            say_state(&w, "ready");
        }
        say_state(&w, r->status);
        if (!r->allowed) {
            SCRIPT_EXPECT(&w, dms_modify_task(&w.client, &p, &task),
                          DMS_ERR_WRONG_STATE);
            CHECK(strstr(w.client.error.message, r->status) != NULL);
            CHECK(strstr(w.client.error.message, "dms_stop_task") != NULL);
            CHECK(w.requests_len == (modifying ? 4u : 1u));
            CHECK(w.client.error.outcome_unknown == 0);
            script_end(&w);
            continue;
        }
        (void)script_say(&w, 200, TASK("modifying"));
        say_state(&w, "modifying");
        say_state(&w, "stopped");
        SCRIPT_EXPECT(&w, dms_modify_task(&w.client, &p, &task), DMS_OK);
        CHECK_TEXT(task.status, "stopped");
        CHECK_TEXT(script_action(&w, modifying ? 4 : 1),
                   "ModifyReplicationTask");
        CHECK(w.requests_len == (modifying ? 7u : 4u));
        CHECK(w.ms == SCRIPT_MONO_MS + (modifying ? 60000 : 30000));
        script_end(&w);
    }
}

/* Nothing is modified in a state that does not allow it. */
static void test_modify_states(void **state)
{
    (void)state;
    check_table(modify_rows, modify_row);
    check_end();
}

/* The caller's own end is for the wait after the change: the one before it is
 * for the change under way, whatever comes of that. */
static void test_modify_own_end(void **state)
{
    static const char *const ready[] = {"ready", NULL};
    struct script w;
    dms_modify_task_params p = modify_minimal();
    dms_wait_options wait;
    dms_task task;
    int i;
    (void)state;
    p.no_wait = 0;
    p.wait = &wait;
    for (i = 0; i < 2; i++) {
        check_note("way %d", i);
        memset(&wait, 0, sizeof wait);
        wait.until = i == 0 ? "ready" : NULL;
        wait.target_statuses = i == 0 ? NULL : ready;
        wait.termination_statuses = wait.target_statuses;
        script_start(&w);
        say_state(&w, "modifying");
        say_state(&w, "stopped"); /* neither an end nor lost to `ready` */
        say_state(&w, "stopped");
        (void)script_say(&w, 200, TASK("modifying"));
        say_state(&w, "ready");
        SCRIPT_EXPECT(&w, dms_modify_task(&w.client, &p, &task), DMS_OK);
        CHECK_TEXT(task.status, "ready");
        CHECK(w.requests_len == 5);
        script_end(&w);
    }
    check_end();
}

/* No such task: nothing is modified. */
static void test_modify_not_found(void **state)
{
    struct script w;
    dms_modify_task_params p = modify_minimal();
    int i;
    (void)state;
    for (i = 0; i < 3; i++) {
        check_note("way %d", i);
        script_start(&w);
        if (i == 2) { /* gone while it was waited for */
            say_state(&w, "modifying");
            say_state(&w, "ready");
        }
        if (i == 0) {
            (void)script_fail(&w, "ResourceNotFoundFault", "m");
        } else {
            (void)script_say(&w, 200, LIST(""));
        }
        SCRIPT_EXPECT(&w, dms_modify_task(&w.client, &p, NULL),
                      DMS_ERR_NOT_FOUND);
        CHECK(strstr(w.client.error.message, ARN) || i == 0);
        CHECK(!strstr(script_last(&w)->head, "ModifyReplicationTask"));
        CHECK(w.client.error.outcome_unknown == 0);
        script_end(&w);
    }
    check_end();
}

/* With no_wait the answer of the action is the result. */
static void test_modify_no_wait(void **state)
{
    struct script w;
    dms_modify_task_params p = modify_minimal();
    dms_task task;
    (void)state;
    script_start(&w);
    say_state(&w, "ready");
    (void)script_say(&w, 200, TASK("modifying"));
    SCRIPT_EXPECT(&w, dms_modify_task(&w.client, &p, &task), DMS_OK);
    CHECK_TEXT(task.status, "modifying");
    CHECK(w.requests_len == 2 && w.ms == SCRIPT_MONO_MS);
    script_end(&w);
    check_end();
}

/* delete waits until the task is gone. */
static void test_delete_waits(void **state)
{
    struct script w;
    dms_delete_task_params p = delete_minimal();
    (void)state;
    p.no_wait = 0;
    script_start(&w);
    (void)script_say(&w, 200, TASK("deleting"));
    say_state(&w, "deleting");
    (void)script_say(&w, 200, LIST(""));
    (void)script_fail(&w, "ResourceNotFoundFault", "gone");
    SCRIPT_EXPECT(&w, dms_delete_task(&w.client, &p), DMS_OK);
    CHECK(w.requests_len == 4 && w.ms == SCRIPT_MONO_MS + 30000);
    CHECK_TEXT(w.client.error.message, "");
    CHECK_TEXT(w.client.error.fault, "");
    (void)script_say(&w, 200, TASK("deleting"));
    say_state(&w, "failed");
    SCRIPT_EXPECT(&w, dms_delete_task(&w.client, &p), DMS_ERR_WAIT_FAILED);
    /* the delete itself: NotFound is no success */
    (void)script_fail(&w, "ResourceNotFoundFault", "no such task");
    SCRIPT_EXPECT(&w, dms_delete_task(&w.client, &p), DMS_ERR_NOT_FOUND);
    (void)script_fail(&w, "InvalidResourceStateFault", "running");
    SCRIPT_EXPECT(&w, dms_delete_task(&w.client, &p), DMS_ERR_WRONG_STATE);
    script_end(&w);
    check_end();
}

/* ---- any operation ------------------------------------------------------ */

#define NAME_55 "A2345678901234567890123456789012345678901234567890ABCDE"
#define NAME_110 NAME_55 NAME_55

/* Names and inputs that cannot be sent. */
static void test_call_refused(void **state)
{
    static const char *const names[] = {"",
                                        " ",
                                        "Describe Endpoints",
                                        "DescribeEndpoints\r\nX: y",
                                        "Describe.Endpoints",
                                        "describe-endpoints",
                                        "Describe\xC3\xA9",
                                        NAME_110};
    static const char *const inputs[] = {
        "", "[]", "null", "{", "{}x", "'{}'", "{\"a\":\"\xFF\"}", "{\"a\":01}"};
    struct script w;
    size_t i;
    (void)state;
    script_start(&w);
    SCRIPT_EXPECT(&w, dms_call(&w.client, NULL, NULL, NULL), DMS_ERR_USAGE);
    for (i = 0; i < CHECK_COUNT(names); i++) {
        check_note("%s", names[i]);
        SCRIPT_EXPECT(&w, dms_call(&w.client, names[i], NULL, NULL),
                      DMS_ERR_USAGE);
        CHECK(strstr(w.client.error.message, "operation") != NULL);
    }
    for (i = 0; i < CHECK_COUNT(inputs); i++) {
        check_note("%s", inputs[i]);
        SCRIPT_EXPECT(&w,
                      dms_call(&w.client, "DescribeEndpoints", inputs[i], NULL),
                      DMS_ERR_USAGE);
        CHECK(strstr(w.client.error.message, "input") != NULL);
    }
    CHECK(w.calls == 0);
    script_end(&w);
    check_end();
}

/* Input goes out byte by byte, output comes back as a checked view. */
static void test_call_views(void **state)
{
    struct script w;
    dms_json out = {NULL, 0}, v, item;
    const char *input =
        " {\"MaxRecords\" : 20,\"Marker\":\"\xC3\xA9\\u00e9\"} ";
    char text[20];
    int64_t n = 0;
    size_t at = 0;
    (void)state;
    script_start(&w);
    (void)script_say(&w, 200,
                     "\n{\"Endpoints\":[{\"Status\":\"act\\u0069ve\"},"
                     "{\"Port\":5e3}],\"Marker\":null} ");
    SCRIPT_EXPECT(&w, dms_call(&w.client, "DescribeEndpoints", input, &out),
                  DMS_OK);
    CHECK_TEXT(script_last(&w)->body, input);
    CHECK(dms_json_get(out, "Endpoints[0].Status", &v));
    CHECK(dms_json_string(v, text, sizeof text) == 6);
    CHECK_TEXT(text, "active");
    CHECK(dms_json_get(out, "Endpoints[1].Port", &v) && dms_json_int(v, &n));
    CHECK(n == 5000);
    CHECK(dms_json_get(out, "Marker", &v));
    CHECK(v.len == 4 && memcmp(v.text, "null", 4) == 0);
    CHECK(!dms_json_get(out, "Endpoints[2]", &v));
    CHECK(!dms_json_get(out, "endpoints", &v));
    CHECK(dms_json_get(out, "Endpoints", &v));
    CHECK(dms_json_next(v, &at, &item) && dms_json_next(v, &at, &item));
    CHECK(!dms_json_next(v, &at, &item));
    /* a failed call leaves *output as it was */
    (void)script_fail(&w, "AccessDeniedFault", "m");
    v = out;
    SCRIPT_EXPECT(&w, dms_call(&w.client, "DescribeEndpoints", NULL, &out),
                  DMS_ERR_DENIED);
    CHECK(out.text == v.text && out.len == v.len);
    script_end(&w);
    check_end();
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_create_bodies),
        cmocka_unit_test(test_modify_bodies),
        cmocka_unit_test(test_start_bodies),
        cmocka_unit_test(test_stop_and_delete_bodies),
        cmocka_unit_test(test_describe_bodies),
        cmocka_unit_test(test_refused),
        cmocka_unit_test(test_cdc_conflict),
        cmocka_unit_test(test_null_arguments),
        cmocka_unit_test(test_long_arn),
        cmocka_unit_test(test_bad_wait_options),
        cmocka_unit_test(test_result_members),
        cmocka_unit_test(test_states),
        cmocka_unit_test(test_wrong_shapes),
        cmocka_unit_test(test_lost_answers),
        cmocka_unit_test(test_views_create),
        cmocka_unit_test(test_views_modify),
        cmocka_unit_test(test_views_others),
        cmocka_unit_test(test_views_describe),
        cmocka_unit_test(test_views_error),
        cmocka_unit_test(test_list_pages),
        cmocka_unit_test(test_list_shapes),
        cmocka_unit_test(test_list_of_failure),
        cmocka_unit_test(test_list_single_page),
        cmocka_unit_test(test_list_longer_request),
        cmocka_unit_test(test_list_same_marker),
        cmocka_unit_test(test_list_invalidated),
        cmocka_unit_test(test_list_page_failure),
        cmocka_unit_test(test_list_long),
        cmocka_unit_test(test_create_waits),
        cmocka_unit_test(test_create_wait_fails),
        cmocka_unit_test(test_create_without_arn),
        cmocka_unit_test(test_create_exists),
        cmocka_unit_test(test_modify_states),
        cmocka_unit_test(test_modify_own_end),
        cmocka_unit_test(test_modify_not_found),
        cmocka_unit_test(test_modify_no_wait),
        cmocka_unit_test(test_delete_waits),
        cmocka_unit_test(test_call_refused),
        cmocka_unit_test(test_call_views),
    };
    return check_main(tests);
}
