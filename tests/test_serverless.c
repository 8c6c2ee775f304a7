/* Serverless replications: every branch of Airflow's operators, every wait on
 * every state, members, lists and memory. Nothing sleeps. */

#define DMS_IMPLEMENTATION
#include "../dms.h"

#include "check.h"
#include "script.h"

#define ARN "arn:aws:dms:us-east-1:123456789012:replication-config:ABC"
#define LOOK                                                                \
    "{\"Filters\":[{\"Name\":\"replication-config-arn\",\"Values\":[\"" ARN \
    "\"]}]}"
#define ONLY_ARN "{\"ReplicationConfigArn\":\"" ARN "\"}"

/* ---- plans -------------------------------------------------------------- */

/* The actions that a plan spells by a letter. */
static const char *plan_action(char letter)
{
    static const char *const actions[] = {
        "DescribeReplications",    "DescribeReplicationConfigs",
        "StartReplication",        "StopReplication",
        "DeleteReplicationConfig", "CreateReplicationConfig"};
    return actions[strchr("dcstxn", letter) - "dcstxn"];
}

/* Plays one exchange, "d:running/provisioned": what is called, and the answer,
 * a status and a provision state; "-" an empty list; "!Code" a fault; "|" a
 * lost connection; "?" an answer of the wrong shape. */
static void plan_word(struct script *w, const char *word)
{
    char body[400], status[40];
    const char *answer = word + 2, *slash = strchr(answer, '/');
    int provision = slash != NULL;
    (void)snprintf(status, sizeof status, "%.*s",
                   (int)(slash ? (size_t)(slash - answer) : strlen(answer)),
                   answer);
    if (answer[0] == '!') {
        (void)script_fail(w, answer + 1, "words of the server");
    } else if (answer[0] == '|') {
        script_raw(w, "HTTP/1.1 20")->tail = SCRIPT_EOF;
    } else if (answer[0] == '?') {
        (void)script_say(w, 200, "{\"X\":1}");
    } else if (answer[0] == '-') {
        (void)script_say(w, 200,
                         "{\"Replications\":[],\"ReplicationConfigs\":[]}");
    } else if (word[0] == 'c' || word[0] == 'x' || word[0] == 'n') {
        (void)script_say(w, 200,
                         "{\"ReplicationConfig\":{\"ReplicationConfigArn\":"
                         "\"" ARN "\"},\"ReplicationConfigs\":[{}]}");
    } else {
        (void)snprintf(
            body, sizeof body, "{\"%s{\"Status\":\"%s\"%s%s%s}%s}",
            word[0] == 'd' ? "Replications\":[" : "Replication\":", status,
            provision ? ",\"ProvisionData\":{\"ProvisionState\":\"" : "",
            provision ? slash + 1 : "", provision ? "\"}" : "",
            word[0] == 'd' ? "]" : "");
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

/* A world whose calls are tried once, so that they can be counted. */
static void world_open(struct script *w)
{
    dms_config c = script_begin(w);
    c.total_max_attempts = 1;
    script_open(w, &c);
}

/* ---- the operators ------------------------------------------------------ */

/* A plan of start (S; K with skip_unless_startable; N with no_wait), stop (T;
 * O with no_wait) or delete (X; Y with no_wait), and how it ends. */
static const struct operator_row {
    const char *plan;
    char how;
    dms_status status;
    const char *last; /* the status that is handed back; NULL: none */
    const char *says; /* in the message; NULL: nothing */
    int64_t took_ms;
} operator_rows[] = {
    /* start */
    {"d:created s:initializing d:running/provisioned "
     "d:stopped/deprovisioned",
     'S', DMS_OK, "stopped", NULL, 30000},
    {"d:stopped/deprovisioned s:initializing d:stopped", 'S', DMS_OK, "stopped",
     NULL, 0},
    {"d:failed/deprovisioned s:initializing d:- d:stopped", 'S', DMS_OK,
     "stopped", NULL, 30000},
    {"d:FAILED/ s:initializing d:stopped", 'S', DMS_OK, "stopped", NULL, 0},
    {"d:created s:initializing", 'N', DMS_OK, "initializing", NULL, 0},
    {"d:created s:initializing d:failed", 'S', DMS_ERR_WAIT_FAILED, "failed",
     "; the replication was started", 0},
    {"d:created s:initializing d:!AccessDeniedFault", 'S', DMS_ERR_DENIED, NULL,
     "was started", 0},
    /* its capacity is being taken away: waited for, and looked at again */
    {"d:stopped/deprovisioning d:stopped/deprovisioning "
     "d:stopped/deprovisioned s:initializing d:stopped",
     'S', DMS_OK, "stopped", NULL, 30000},
    {"d:stopping/deprovisioning d:stopped/deprovisioned s:initializing", 'N',
     DMS_OK, "initializing", NULL, 0},
    {"d:stopped/deprovisioning d:!AccessDeniedFault", 'S', DMS_ERR_DENIED, NULL,
     "words", 0},
    {"d:running/deprovisioning d:running/deprovisioned", 'S',
     DMS_ERR_WRONG_STATE, "running", "\"running\"", 0},
    /* it cannot be started */
    {"d:running/provisioned", 'S', DMS_ERR_WRONG_STATE, "running",
     "\"provisioned\"", 0},
    {"d:stopped/provisioned", 'S', DMS_ERR_WRONG_STATE, "stopped",
     "\"stopped\"", 0},
    {"d:running/provisioned", 'K', DMS_OK, "running", NULL, 0},
    {"d:created/provisioning", 'K', DMS_OK, "created", NULL, 0},
    {"d:created s:initializing d:stopped", 'K', DMS_OK, "stopped", NULL, 0},
    {"d:~", 'S', DMS_ERR_WRONG_STATE, "~", NULL, 0},
    /* none, refused, lost */
    {"d:-", 'S', DMS_ERR_NOT_FOUND, NULL, ARN, 0},
    {"d:-", 'K', DMS_ERR_NOT_FOUND, NULL, ARN, 0},
    {"d:!ResourceNotFoundFault", 'S', DMS_ERR_NOT_FOUND, NULL, "words", 0},
    {"d:created s:!InvalidResourceStateFault", 'S', DMS_ERR_WRONG_STATE, NULL,
     "words", 0},
    {"d:created s:|", 'S', DMS_ERR_NETWORK, NULL, "may have been", 0},
    {"d:created s:?", 'S', DMS_ERR_PROTOCOL, NULL, "Replication", 0},
    /* stop */
    {"d:running t:stopping d:stopping d:stopped", 'T', DMS_OK, "stopped", NULL,
     30000},
    {"d:running t:stopping", 'O', DMS_OK, "stopping", NULL, 0},
    {"d:stopped", 'T', DMS_OK, "stopped", NULL, 0},
    {"d:Stopped", 'O', DMS_OK, "Stopped", NULL, 0},
    {"d:-", 'T', DMS_ERR_NOT_FOUND, NULL, ARN, 0},
    {"d:created t:!InvalidResourceStateFault", 'T', DMS_ERR_WRONG_STATE, NULL,
     "words", 0},
    {"d:running t:|", 'T', DMS_ERR_NETWORK, NULL, "may have been", 0},
    {"d:running t:stopping d:!AccessDeniedFault", 'T', DMS_ERR_DENIED, NULL,
     "words", 0},
    /* delete */
    {"d:stopped/deprovisioned d:stopped/deprovisioned x:y c:y "
     "c:!ResourceNotFoundFault",
     'X', DMS_OK, NULL, NULL, 60000},
    {"d:created d:created x:y c:- c:!ResourceNotFoundFault", 'X', DMS_OK, NULL,
     NULL, 60000},
    {"d:stopped/deprovisioning d:stopped/deprovisioning "
     "d:stopped/deprovisioned x:y",
     'Y', DMS_OK, NULL, NULL, 60000},
    {"d:running d:running d:failed x:y", 'Y', DMS_OK, NULL, NULL, 60000},
    {"d:-", 'X', DMS_ERR_NOT_FOUND, NULL, ARN, 0},
    {"d:created d:!AccessDeniedFault", 'X', DMS_ERR_DENIED, NULL, "words", 0},
    {"d:created d:created x:!InvalidResourceStateFault", 'X',
     DMS_ERR_WRONG_STATE, NULL, "words", 0},
    {"d:created d:created x:|", 'X', DMS_ERR_NETWORK, NULL, "may have been", 0},
    {"d:created d:created x:?", 'X', DMS_ERR_PROTOCOL, NULL,
     "ReplicationConfig", 0},
    {"d:created d:created x:y c:!AccessDeniedFault", 'X', DMS_ERR_DENIED, NULL,
     "words", 0}};

/* Calls the function that a letter stands for. */
static dms_status operator_call(struct script *w, char how, dms_replication *r)
{
    dms_start_replication_params s;
    dms_stop_replication_params t;
    dms_delete_replication_config_params x;
    memset(&s, 0, sizeof s);
    memset(&t, 0, sizeof t);
    memset(&x, 0, sizeof x);
    s.arn = t.arn = x.arn = ARN;
    s.skip_unless_startable = how == 'K';
    s.no_wait = how == 'N';
    t.no_wait = how == 'O';
    x.no_wait = how == 'Y';
    return how == 'T' || how == 'O' ? dms_stop_replication(&w->client, &t, r)
           : how == 'X' || how == 'Y'
               ? dms_delete_replication_config(&w->client, &x)
               : dms_start_replication(&w->client, &s, r);
}

/* One plan. */
static void operator_row(const void *data)
{
    const struct operator_row *r = (const struct operator_row *)data;
    struct script w;
    dms_replication replication;
    memset(&replication, 0, sizeof replication);
    world_open(&w);
    plan_play(&w, r->plan);
    SCRIPT_EXPECT(&w, operator_call(&w, r->how, &replication), r->status);
    plan_check(&w, r->plan);
    CHECK(w.ms == SCRIPT_MONO_MS + r->took_ms);
    if (r->last) {
        CHECK_TEXT(replication.status, r->last);
    }
    if (r->says && !strstr(w.client.error.message, r->says)) {
        CHECK_TEXT(w.client.error.message, r->says);
    }
    CHECK(w.client.error.outcome_unknown ==
          (r->status == DMS_ERR_NETWORK || r->status == DMS_ERR_PROTOCOL));
    script_end(&w);
}

/* Every branch of start, stop and delete. */
static void test_operators(void **state)
{
    (void)state;
    check_table(operator_rows, operator_row);
    check_end();
}

/* How often and how long the operators poll what never changes. */
static const struct patience_row {
    const char *first; /* the plan up to the wait */
    const char *poll;
    char how;
    int polls;
    int64_t took_ms;
} patience_rows[] = {
    {"d:created s:initializing", "d:running", 'S', 60, 59 * 30000},
    {"d:stopped/deprovisioning", "d:stopped/deprovisioning", 'S', 60,
     59 * 30000},
    {"d:running t:stopping", "d:stopping", 'T', 60, 59 * 30000},
    {"d:running", "d:running", 'X', 60, 59 * 60000},
    {"d:created d:created x:y", "c:y", 'X', 60, 59 * 60000}};

/* One wait that never ends by itself. */
static void patience_row(const void *data)
{
    const struct patience_row *r = (const struct patience_row *)data;
    struct script w;
    size_t before;
    int i;
    world_open(&w);
    plan_play(&w, r->first);
    before = w.answers_len;
    for (i = 0; i < r->polls; i++) {
        plan_play(&w, r->poll);
    }
    SCRIPT_EXPECT(&w, operator_call(&w, r->how, NULL), DMS_ERR_TIMEOUT);
    CHECK(w.requests_len == before + (size_t)r->polls);
    CHECK(w.ms == SCRIPT_MONO_MS + r->took_ms);
    script_end(&w);
}

/* The operators' own delays and attempts. */
static void test_patience(void **state)
{
    (void)state;
    check_table(patience_rows, patience_row);
    check_end();
}

/* What the functions send. */
static void test_bodies(void **state)
{
    static const dms_tag tags[] = {{"k", "v", NULL}};
    struct script w;
    dms_create_replication_config_params p;
    dms_start_replication_params s;
    dms_replication_config config;
    (void)state;
    memset(&p, 0, sizeof p);
    memset(&s, 0, sizeof s);
    p.identifier = "id";
    p.source_endpoint_arn = "src";
    p.target_endpoint_arn = "dst";
    p.table_mappings = "{\"rules\":[]}";
    p.compute_config.max_capacity_units = 4;
    world_open(&w);
    plan_play(&w, "n:y n:y");
    SCRIPT_EXPECT(&w, dms_create_replication_config(&w.client, &p, &config),
                  DMS_OK);
    CHECK_TEXT(config.arn, ARN);
    SCRIPT_SENT(&w, 0, "CreateReplicationConfig",
                "{\"ReplicationConfigIdentifier\":\"id\","
                "\"SourceEndpointArn\":\"src\",\"TargetEndpointArn\":\"dst\","
                "\"ReplicationType\":\"full-load\","
                "\"TableMappings\":\"{\\\"rules\\\":[]}\","
                "\"ComputeConfig\":{\"MaxCapacityUnits\":4}}");
    p.replication_type = "cdc";
    p.replication_settings = "{\"a\":1}";
    p.supplemental_settings = "{}";
    p.resource_identifier = "res";
    p.tags = tags;
    p.tags_len = 1;
    p.compute_config.availability_zone = "az";
    p.compute_config.dns_name_servers = "dns";
    p.compute_config.kms_key_id = "kms";
    p.compute_config.min_capacity_units = 2;
    p.compute_config.multi_az = 1;
    p.compute_config.preferred_maintenance_window = "mon";
    p.compute_config.replication_subnet_group_id = "sub";
    p.compute_config.vpc_security_group_ids = "[\"sg-1\", \"sg-2\"]";
    SCRIPT_EXPECT(&w, dms_create_replication_config(&w.client, &p, NULL),
                  DMS_OK);
    SCRIPT_SENT(
        &w, 1, "CreateReplicationConfig",
        "{\"ReplicationConfigIdentifier\":\"id\","
        "\"SourceEndpointArn\":\"src\",\"TargetEndpointArn\":\"dst\","
        "\"ReplicationType\":\"cdc\",\"TableMappings\":\"{\\\"rules\\\":[]}\","
        "\"ReplicationSettings\":\"{\\\"a\\\":1}\","
        "\"SupplementalSettings\":\"{}\",\"ResourceIdentifier\":\"res\","
        "\"ComputeConfig\":{\"AvailabilityZone\":\"az\","
        "\"DnsNameServers\":\"dns\",\"KmsKeyId\":\"kms\","
        "\"MaxCapacityUnits\":4,\"MinCapacityUnits\":2,\"MultiAZ\":true,"
        "\"PreferredMaintenanceWindow\":\"mon\","
        "\"ReplicationSubnetGroupId\":\"sub\","
        "\"VpcSecurityGroupIds\":[\"sg-1\",\"sg-2\"]},"
        "\"Tags\":[{\"Key\":\"k\",\"Value\":\"v\"}]}");
    s.arn = config.arn; /* a view */
    s.start_type = "resume-processing";
    s.premigration_assessment_settings = "{\"x\":1}";
    s.cdc_start_position = "pos";
    s.cdc_stop_position = "stop";
    s.no_wait = 1;
    plan_play(&w, "n:y");
    SCRIPT_EXPECT(&w, dms_create_replication_config(&w.client, &p, &config),
                  DMS_OK);
    s.arn = config.arn;
    plan_play(&w, "d:created s:initializing");
    SCRIPT_EXPECT(&w, dms_start_replication(&w.client, &s, NULL), DMS_OK);
    SCRIPT_SENT(&w, 3, "DescribeReplications", LOOK);
    SCRIPT_SENT(&w, 4, "StartReplication",
                "{\"ReplicationConfigArn\":\"" ARN
                "\",\"StartReplicationType\":\"resume-processing\","
                "\"PremigrationAssessmentSettings\":\"{\\\"x\\\":1}\","
                "\"CdcStartPosition\":\"pos\",\"CdcStopPosition\":\"stop\"}");
    s.arn = ARN;
    s.cdc_start_position = NULL;
    s.cdc_start_time_s = 1700000000;
    plan_play(&w, "d:created s:initializing");
    SCRIPT_EXPECT(&w, dms_start_replication(&w.client, &s, NULL), DMS_OK);
    CHECK(strstr(w.requests[6].body, "\"CdcStartTime\":1700000000") != NULL);
    plan_play(&w, "d:running t:stopping");
    SCRIPT_EXPECT(&w, operator_call(&w, 'O', NULL), DMS_OK);
    SCRIPT_SENT(&w, 8, "StopReplication", ONLY_ARN);
    plan_play(&w, "d:created d:created x:y c:!ResourceNotFoundFault");
    SCRIPT_EXPECT(&w, operator_call(&w, 'X', NULL), DMS_OK);
    SCRIPT_SENT(&w, 11, "DeleteReplicationConfig", ONLY_ARN);
    SCRIPT_SENT(&w, 12, "DescribeReplicationConfigs", LOOK);
    script_end(&w);
    check_end();
}

/* ---- refusals ----------------------------------------------------------- */

/* A complete creation, with one thing missing or wrong. */
static dms_status create_without(struct script *w, int i)
{
    static const dms_tag keyless[] = {{"k", "\xFF", NULL}};
    dms_create_replication_config_params p;
    memset(&p, 0, sizeof p);
    p.identifier = i == 0 ? NULL : "id";
    p.source_endpoint_arn = i == 1 ? NULL : "s";
    p.target_endpoint_arn = i == 2 ? NULL : "t";
    p.table_mappings = i == 3 ? NULL : i == 4 ? "[]" : "{}";
    p.compute_config.max_capacity_units = i == 5 ? 0 : 1;
    p.compute_config.vpc_security_group_ids = i == 6   ? "{}"
                                              : i == 7 ? "[1"
                                                       : NULL;
    p.replication_settings = i == 8 ? "x" : NULL;
    p.supplemental_settings = i == 9 ? "[]" : NULL;
    p.tags = i == 10 ? keyless : NULL;
    p.tags_len = i >= 10;
    return dms_create_replication_config(&w->client, &p, NULL);
}

/* Nothing is sent when an argument is wrong. */
static void test_refused(void **state)
{
    static char long_arn[300];
    struct script w;
    dms_start_replication_params s;
    dms_stop_replication_params t;
    dms_delete_replication_config_params x;
    dms_wait_options o;
    int i;
    (void)state;
    memset(long_arn, 'a', sizeof long_arn - 1);
    world_open(&w);
    for (i = 0; i < 12; i++) {
        check_note("create %d", i);
        SCRIPT_EXPECT(&w, create_without(&w, i), DMS_ERR_USAGE);
    }
    for (i = 0; i < 8; i++) {
        check_note("start %d", i);
        memset(&s, 0, sizeof s);
        memset(&o, 0, sizeof o);
        memset(&t, 0, sizeof t);
        memset(&x, 0, sizeof x);
        s.arn = i == 0 ? NULL : i == 1 ? "" : i == 2 ? long_arn : ARN;
        s.cdc_start_time_s = i == 3;
        s.cdc_start_position = i == 3 ? "p" : NULL;
        s.premigration_assessment_settings = i == 4 ? "[]" : NULL;
        o.poll_ms = i == 5 ? -1 : 0;
        o.until = i == 6 ? "running" : NULL;
        o.target_statuses = NULL;
        o.backoff_percent = i == 7 ? 3 : 0;
        t.arn = x.arn = s.arn;
        s.wait = t.wait = x.wait = &o;
        SCRIPT_EXPECT(&w, dms_start_replication(&w.client, &s, NULL),
                      DMS_ERR_USAGE);
        if (i != 3 && i != 4 && i != 6) { /* they take no such thing */
            SCRIPT_EXPECT(&w, dms_stop_replication(&w.client, &t, NULL),
                          DMS_ERR_USAGE);
            SCRIPT_EXPECT(&w, dms_delete_replication_config(&w.client, &x),
                          DMS_ERR_USAGE);
        }
        if (i == 3) {
            CHECK(strstr(w.client.error.message, "exclude") != NULL);
        }
    }
    SCRIPT_EXPECT(&w, dms_wait_replication(&w.client, NULL, NULL, NULL),
                  DMS_ERR_USAGE);
    CHECK(w.calls == 0);
    script_end(&w);
    check_end();
}

/* NULL for a client, for parameters, for a list. */
static void test_null_arguments(void **state)
{
    struct script w;
    dms_list list;
    dms_replication r;
    (void)state;
    memset(&list, 0, sizeof list);
    world_open(&w);
    SCRIPT_EXPECT(&w, dms_create_replication_config(&w.client, NULL, NULL),
                  DMS_ERR_USAGE);
    SCRIPT_EXPECT(&w, dms_start_replication(&w.client, NULL, NULL),
                  DMS_ERR_USAGE);
    SCRIPT_EXPECT(&w, dms_stop_replication(&w.client, NULL, NULL),
                  DMS_ERR_USAGE);
    SCRIPT_EXPECT(&w, dms_delete_replication_config(&w.client, NULL),
                  DMS_ERR_USAGE);
    SCRIPT_EXPECT(&w, dms_describe_replications(&w.client, NULL, NULL),
                  DMS_ERR_USAGE);
    CHECK(dms_create_replication_config(NULL, NULL, NULL) == DMS_ERR_USAGE);
    CHECK(dms_start_replication(NULL, NULL, NULL) == DMS_ERR_USAGE);
    CHECK(dms_stop_replication(NULL, NULL, NULL) == DMS_ERR_USAGE);
    CHECK(dms_delete_replication_config(NULL, NULL) == DMS_ERR_USAGE);
    CHECK(dms_describe_replications(NULL, NULL, &list) == DMS_ERR_USAGE);
    CHECK(dms_wait_replication(NULL, ARN, NULL, NULL) == DMS_ERR_USAGE);
    CHECK(dms_next_replication(&list, &r) == DMS_ERR_USAGE);
    CHECK(dms_next_replication(NULL, &r) == DMS_ERR_USAGE);
    CHECK(w.calls == 0);
    script_end(&w);
    check_end();
}

/* ---- waits -------------------------------------------------------------- */

/* Polls in the order of the letters below. */
static const char *const all_polls[] = {"d:created",
                                        "d:initializing/provisioning",
                                        "d:running/provisioned",
                                        "d:stopping/deprovisioning",
                                        "d:stopped",
                                        "d:stopped/deprovisioning",
                                        "d:stopped/deprovisioned",
                                        "d:failed",
                                        "d:failed/deprovisioning",
                                        "d:running/deprovisioned",
                                        "d:deleting",
                                        "d:resting",
                                        "d:-",
                                        "d:!ResourceNotFoundFault",
                                        "d:!AccessDeniedFault"};

/* What each poll means: S success, F failure, c goes on, N not found, D
 * denied. */
static const struct verdict_row {
    const char *until;
    const char *verdicts;
    int64_t pause_ms;
} verdict_rows[] = {{"replication_terminal_status", "ScccScSScScccND", 30000},
                    {"ReplicationTerminalStatus", "ScccScSScScccND", 30000},
                    {"replication_deprovisioned", "ccccccSccScccND", 30000},
                    {"replication_complete", "ccccSSSFFccccND", 30000},
                    {"replication-complete", "ccccSSSFFccccND", 30000},
                    {"replication_stopped",
                     "ccccSSScccccc"
                     "ND",
                     5000},
                    {"stopped",
                     "ccccSSScccccc"
                     "ND",
                     5000},
                    {"replication_config_deleted", "cccccccccccccSD", 5000},
                    {"finished", "ccccSSSFFcFcNND", 15000},
                    {NULL, "ccccSSSFFcFcNND", 15000}};

/* The status that a letter stands for when only one poll is allowed. */
static dms_status verdict_status(char letter)
{
    static const dms_status statuses[] = {DMS_OK, DMS_ERR_WAIT_FAILED,
                                          DMS_ERR_NOT_FOUND, DMS_ERR_DENIED,
                                          DMS_ERR_TIMEOUT};
    return statuses[strchr("SFNDc", letter) - "SFNDc"];
}

/* One wait on all polls: alone, and a second time after the pause. */
static void verdict_row(const void *data)
{
    const struct verdict_row *r = (const struct verdict_row *)data;
    int config = r->until && strstr(r->until, "config") != NULL;
    struct script w;
    dms_wait_options o;
    dms_replication item;
    char word[80];
    size_t i;
    for (i = 0; i < CHECK_COUNT(all_polls); i++) {
        dms_status want = verdict_status(r->verdicts[i]);
        check_note("%s", all_polls[i]);
        memset(&o, 0, sizeof o);
        o.until = r->until;
        o.max_polls = 1;
        world_open(&w);
        (void)snprintf(word, sizeof word, "%c%s", config ? 'c' : 'd',
                       all_polls[i] + 1);
        plan_play(&w, word);
        SCRIPT_EXPECT(&w, dms_wait_replication(&w.client, ARN, &o, &item),
                      want);
        CHECK(w.ms == SCRIPT_MONO_MS);
        CHECK_TEXT(script_action(&w, 0), plan_action(config ? 'c' : 'd'));
        CHECK(script_same_json(w.requests[0].body, LOOK));
        if (want == DMS_ERR_TIMEOUT) {
            o.max_polls = 2;
            plan_play(&w, word);
            plan_play(&w, word);
            SCRIPT_EXPECT(&w, dms_wait_replication(&w.client, ARN, &o, NULL),
                          DMS_ERR_TIMEOUT);
            CHECK(w.ms == SCRIPT_MONO_MS + r->pause_ms);
        }
        script_end(&w);
    }
}

/* Airflow's five waits, and "finished". */
static void test_verdicts(void **state)
{
    (void)state;
    check_table(verdict_rows, verdict_row);
    check_end();
}

/* How it is getting on is told, also when a config is waited for. */
static void seen_progress(void *ctx, const dms_replication *r,
                          int64_t elapsed_ms, int polls)
{
    CHECK(r->stats.tables_loaded == -1 && elapsed_ms == (polls - 1) * 1000);
    ++*(int *)ctx;
}

/* Lists of one's own, pace, progress, passing failures, cancel. */
static void test_wait_options(void **state)
{
    static const char *const target[] = {"resting", NULL};
    static const char *const lost[] = {"Failed", NULL};
    struct script w;
    dms_wait_options o;
    dms_replication r;
    int seen = 0;
    (void)state;
    memset(&o, 0, sizeof o);
    o.poll_ms = 1000;
    o.replication_progress = seen_progress;
    o.progress_ctx = &seen;
    o.target_statuses = target;
    o.termination_statuses = lost;
    world_open(&w);
    plan_play(&w, "d:stopped d:resting");
    SCRIPT_EXPECT(&w, dms_wait_replication(&w.client, ARN, &o, &r), DMS_OK);
    CHECK(w.ms == SCRIPT_MONO_MS + 1000 && seen == 2);
    plan_play(&w, "d:failed");
    SCRIPT_EXPECT(&w, dms_wait_replication(&w.client, ARN, &o, &r),
                  DMS_ERR_WAIT_FAILED);
    o.target_statuses = o.termination_statuses = NULL;
    o.until = "config_deleted";
    plan_play(&w, "c:y c:!ResourceNotFoundFault");
    SCRIPT_EXPECT(&w, dms_wait_replication(&w.client, ARN, &o, &r), DMS_OK);
    CHECK(seen == 4 && !r.status && r.stats.tables_loaded == -1);
    o.until = NULL;
    plan_play(&w, "d:| d:| d:stopped");
    SCRIPT_EXPECT(&w, dms_wait_replication(&w.client, ARN, &o, &r), DMS_OK);
    o.until = "complete";
    plan_play(&w, "d:|");
    SCRIPT_EXPECT(&w, dms_wait_replication(&w.client, ARN, &o, &r),
                  DMS_ERR_NETWORK);
    w.cancel_at_ms = w.ms + 500;
    plan_play(&w, "d:running");
    SCRIPT_EXPECT(&w, dms_wait_replication(&w.client, ARN, &o, &r),
                  DMS_ERR_CANCELLED);
    CHECK(w.ms <= w.cancel_at_ms + 250);
    script_end(&w);
    check_end();
}

/* "finished" looks at the reason, the messages and the tables. */
static void test_finished(void **state)
{
    static const struct {
        const char *json;
        dms_status status;
        const char *says;
    } rows[] = {
        {"\"StopReason\":\"Stop Reason NORMAL\"", DMS_OK, ""},
        {"\"StopReason\":\"Stop Reason FATAL_ERROR\",\"FailureMessages\":["
         "\"it \\\"broke\\\"\"]",
         DMS_ERR_WAIT_FAILED, "[\"it \\\"broke\\\"\"]"},
        {"\"FailureMessages\":[\"broke\"]", DMS_ERR_WAIT_FAILED, "broke"},
        {"\"FailureMessages\":[]", DMS_OK, ""},
        {"\"FailureMessages\":[],\"ReplicationStats\":{\"TablesErrored\":2}",
         DMS_ERR_WAIT_FAILED, "tables in error: 2"},
        {"\"ReplicationStats\":{\"TablesErrored\":0}", DMS_OK, ""}};
    size_t i;
    (void)state;
    for (i = 0; i < CHECK_COUNT(rows); i++) {
        struct script w;
        char body[300];
        check_note("%s", rows[i].json);
        world_open(&w);
        (void)snprintf(body, sizeof body,
                       "{\"Replications\":[{\"Status\":\"stopped\",%s}]}",
                       rows[i].json);
        (void)script_say(&w, 200, body);
        SCRIPT_EXPECT(&w, dms_wait_replication(&w.client, ARN, NULL, NULL),
                      rows[i].status);
        CHECK(strstr(w.client.error.message, rows[i].says) != NULL);
        script_end(&w);
    }
    check_end();
}

/* ---- members ------------------------------------------------------------ */

#define REPLICATION                                                            \
    "{\"ReplicationConfigIdentifier\":\"id\",\"ReplicationConfigArn\":\"arn\"" \
    ",\"SourceEndpointArn\":\"src\",\"TargetEndpointArn\":\"dst\","            \
    "\"ReplicationType\":\"cdc\",\"Status\":\"running\",\"ProvisionData\":{"   \
    "\"ProvisionState\":\"provisioned\",\"ProvisionedCapacityUnits\":8,"       \
    "\"DateProvisioned\":1.5,\"IsNewProvisioningAvailable\":true,"             \
    "\"DateNewProvisioningDataAvailable\":2,"                                  \
    "\"ReasonForNewProvisioningData\":\"why\"},"                               \
    "\"PremigrationAssessmentStatuses\":[{\"Status\":\"pa\\u0073sed\","        \
    "\"AssessmentProgress\":{\"X\":[1,2]}}],\"StopReason\":\"reason\","        \
    "\"FailureMessages\":[\"one\",\"two\"],\"ReplicationStats\":{"             \
    "\"FullLoadProgressPercent\":50,\"ElapsedTimeMillis\":60,"                 \
    "\"TablesLoaded\":1,\"TablesLoading\":2,\"TablesQueued\":3,"               \
    "\"TablesErrored\":4,\"FreshStartDate\":5,\"StartDate\":6,"                \
    "\"StopDate\":7,\"FullLoadStartDate\":8,\"FullLoadFinishDate\":9},"        \
    "\"StartReplicationType\":\"reload-target\",\"CdcStartTime\":10,"          \
    "\"CdcStartPosition\":\"p1\",\"CdcStopPosition\":\"p2\","                  \
    "\"RecoveryCheckpoint\":\"cp\",\"ReplicationCreateTime\":11,"              \
    "\"ReplicationUpdateTime\":12,\"ReplicationLastStopTime\":13,"             \
    "\"ReplicationDeprovisionTime\":14,\"IsReadOnly\":true}"

/* Every member of a replication, and that lists are JSON to be read. */
static void check_replication(const dms_replication *r)
{
    dms_json list, item, v;
    char text[20];
    size_t at = 0;
    CHECK_TEXT(r->identifier, "id");
    CHECK_TEXT(r->arn, "arn");
    CHECK_TEXT(r->source_endpoint_arn, "src");
    CHECK_TEXT(r->target_endpoint_arn, "dst");
    CHECK_TEXT(r->replication_type, "cdc");
    CHECK_TEXT(r->status, "running");
    CHECK(r->has_provision_data == 1);
    CHECK_TEXT(r->provision_data.provision_state, "provisioned");
    CHECK(r->provision_data.provisioned_capacity_units == 8);
    CHECK(r->provision_data.provisioned_ms == 1500);
    CHECK(r->provision_data.is_new_provisioning_available == 1);
    CHECK(r->provision_data.new_provisioning_ms == 2000);
    CHECK_TEXT(r->provision_data.reason_for_new_provision, "why");
    CHECK_TEXT(r->stop_reason, "reason");
    CHECK_TEXT(r->failure_messages, "[\"one\",\"two\"]");
    CHECK(r->has_stats == 1 && r->stats.full_load_progress_percent == 50);
    CHECK(r->stats.elapsed_ms == 60 && r->stats.tables_loaded == 1);
    CHECK(r->stats.tables_loading == 2 && r->stats.tables_queued == 3);
    CHECK(r->stats.tables_errored == 4 && r->stats.fresh_start_ms == 5000);
    CHECK(r->stats.start_ms == 6000 && r->stats.stop_ms == 7000);
    CHECK(r->stats.full_load_start_ms == 8000);
    CHECK(r->stats.full_load_finish_ms == 9000);
    CHECK_TEXT(r->start_type, "reload-target");
    CHECK(r->cdc_start_ms == 10000 && r->create_ms == 11000);
    CHECK_TEXT(r->cdc_start_position, "p1");
    CHECK_TEXT(r->cdc_stop_position, "p2");
    CHECK_TEXT(r->recovery_checkpoint, "cp");
    CHECK(r->update_ms == 12000 && r->last_stop_ms == 13000);
    CHECK(r->deprovision_ms == 14000 && r->is_read_only == 1);
    list.text = r->premigration_assessment_statuses;
    list.len = strlen(list.text);
    CHECK(dms_json_next(list, &at, &item));
    CHECK(dms_json_get(item, "Status", &v));
    CHECK(dms_json_string(v, text, sizeof text) == 6);
    CHECK_TEXT(text, "passed");
    CHECK(dms_json_get(item, "AssessmentProgress.X[1]", &v) && v.len == 1);
    CHECK(!dms_json_next(list, &at, &item));
}

/* All members; none; two on a page, which must not disturb each other. */
static void test_replication_members(void **state)
{
    struct script w;
    dms_replications list;
    dms_replication r;
    (void)state;
    world_open(&w);
    (void)script_say(&w, 200,
                     "{\"Replications\":[" REPLICATION "," REPLICATION
                     ",{\"IsReadOnly\":false,\"FailureMessages\":null}],"
                     "\"Marker\":\"\"}");
    SCRIPT_EXPECT(&w, dms_describe_replications(&w.client, NULL, &list),
                  DMS_OK);
    SCRIPT_EXPECT(&w, dms_next_replication(&list, &r), DMS_OK);
    check_replication(&r);
    SCRIPT_EXPECT(&w, dms_next_replication(&list, &r), DMS_OK);
    check_replication(&r);
    SCRIPT_EXPECT(&w, dms_next_replication(&list, &r), DMS_OK);
    CHECK(!r.has_stats && !r.has_provision_data && !r.is_read_only);
    CHECK(r.stats.tables_loaded == -1 && !r.failure_messages);
    CHECK(r.provision_data.provisioned_capacity_units == -1);
    CHECK(dms_next_replication(&list, &r) == DMS_DONE);
    script_end(&w);
    check_end();
}

/* Every member of a config. */
static void test_config_members(void **state)
{
    struct script w;
    dms_replication_configs list;
    dms_replication_config c;
    (void)state;
    world_open(&w);
    (void)script_say(
        &w, 200,
        "{\"ReplicationConfigs\":[{\"ReplicationConfigIdentifier\":\"id\","
        "\"ReplicationConfigArn\":\"arn\",\"SourceEndpointArn\":\"src\","
        "\"TargetEndpointArn\":\"dst\",\"ReplicationType\":\"cdc\","
        "\"ComputeConfig\":{\"AvailabilityZone\":\"az\","
        "\"DnsNameServers\":\"dns\",\"KmsKeyId\":\"kms\","
        "\"MaxCapacityUnits\":8,\"MinCapacityUnits\":2,\"MultiAZ\":true,"
        "\"PreferredMaintenanceWindow\":\"mon\","
        "\"ReplicationSubnetGroupId\":\"sub\","
        "\"VpcSecurityGroupIds\":[\"sg-1\"]},"
        "\"ReplicationSettings\":\"{}\",\"SupplementalSettings\":\"x\","
        "\"TableMappings\":\"{\\\"r\\\":1}\","
        "\"ReplicationConfigCreateTime\":1,"
        "\"ReplicationConfigUpdateTime\":2.25,\"IsReadOnly\":true}]}");
    SCRIPT_EXPECT(&w, dms_describe_replication_configs(&w.client, NULL, &list),
                  DMS_OK);
    SCRIPT_EXPECT(&w, dms_next_replication_config(&list, &c), DMS_OK);
    CHECK_TEXT(c.identifier, "id");
    CHECK_TEXT(c.arn, "arn");
    CHECK_TEXT(c.source_endpoint_arn, "src");
    CHECK_TEXT(c.target_endpoint_arn, "dst");
    CHECK_TEXT(c.replication_type, "cdc");
    CHECK(c.has_compute_config == 1);
    CHECK_TEXT(c.compute_config.availability_zone, "az");
    CHECK_TEXT(c.compute_config.dns_name_servers, "dns");
    CHECK_TEXT(c.compute_config.kms_key_id, "kms");
    CHECK(c.compute_config.max_capacity_units == 8);
    CHECK(c.compute_config.min_capacity_units == 2);
    CHECK(c.compute_config.multi_az == 1);
    CHECK_TEXT(c.compute_config.preferred_maintenance_window, "mon");
    CHECK_TEXT(c.compute_config.replication_subnet_group_id, "sub");
    CHECK_TEXT(c.compute_config.vpc_security_group_ids, "[\"sg-1\"]");
    CHECK_TEXT(c.replication_settings, "{}");
    CHECK_TEXT(c.supplemental_settings, "x");
    CHECK_TEXT(c.table_mappings, "{\"r\":1}");
    CHECK(c.create_ms == 1000 && c.update_ms == 2250 && c.is_read_only);
    script_end(&w);
    check_end();
}

/* Members of another type than promised. */
static void test_wrong_members(void **state)
{
    static const char *const items[] = {
        "5",
        "[]",
        "{\"Status\":1}",
        "{\"ProvisionData\":[]}",
        "{\"ProvisionData\":{\"ProvisionState\":{}}}",
        "{\"ReplicationStats\":\"x\"}",
        "{\"FailureMessages\":\"x\"}",
        "{\"FailureMessages\":{}}",
        "{\"PremigrationAssessmentStatuses\":1}",
        "{\"IsReadOnly\":\"true\"}",
        "{\"IsReadOnly\":1}",
        "{\"CdcStartTime\":true}",
        "{\"ReplicationStats\":{\"TablesLoaded\":1.5}}"};
    size_t i;
    (void)state;
    for (i = 0; i < CHECK_COUNT(items); i++) {
        struct script w;
        dms_replications list;
        dms_replication r;
        char body[200];
        check_note("%s", items[i]);
        world_open(&w);
        (void)snprintf(body, sizeof body, "{\"Replications\":[%s]}", items[i]);
        (void)script_say(&w, 200, body);
        SCRIPT_EXPECT(&w, dms_describe_replications(&w.client, NULL, &list),
                      DMS_OK);
        SCRIPT_EXPECT(&w, dms_next_replication(&list, &r), DMS_ERR_PROTOCOL);
        script_end(&w);
    }
    check_end();
}

/* ---- lists -------------------------------------------------------------- */

/* Pages, filters, and lists that are read by the function of another. */
static void test_lists(void **state)
{
    static const char *const values[] = {"a", "b"};
    static const dms_filter filters[] = {{"f", values, 2}};
    struct script w;
    dms_describe_replications_params p;
    dms_replications list;
    dms_replication r;
    dms_replication_config c;
    dms_task task;
    (void)state;
    memset(&p, 0, sizeof p);
    p.arn = "arn";
    p.identifier = "id";
    p.filters = filters;
    p.filters_len = 1;
    p.max_records = 20;
    world_open(&w);
    (void)script_say(&w, 200,
                     "{\"Replications\":[{\"Status\":\"one\"}],"
                     "\"Marker\":\"m\"}");
    (void)script_say(&w, 200, "{\"Replications\":[{\"Status\":\"two\"}]}");
    SCRIPT_EXPECT(&w, dms_describe_replications(&w.client, &p, &list), DMS_OK);
    SCRIPT_EXPECT(&w, dms_next_replication(&list, &r), DMS_OK);
    CHECK_TEXT(r.status, "one");
    SCRIPT_EXPECT(&w, dms_next_replication(&list, &r), DMS_OK);
    CHECK_TEXT(r.status, "two");
    SCRIPT_EXPECT(&w, dms_next_replication(&list, &r), DMS_DONE);
    SCRIPT_SENT(&w, 1, "DescribeReplications",
                "{\"Filters\":[{\"Name\":\"replication-config-arn\","
                "\"Values\":[\"arn\"]},{\"Name\":\"replication-config-id\","
                "\"Values\":[\"id\"]},{\"Name\":\"f\",\"Values\":[\"a\",\"b\"]"
                "}],\"MaxRecords\":20,\"Marker\":\"m\"}");
    SCRIPT_EXPECT(&w, dms_next_replication_config(&list, &c), DMS_ERR_USAGE);
    SCRIPT_EXPECT(&w, dms_next_task(&list, &task), DMS_ERR_USAGE);
    p.single_page = 1;
    p.marker = "m2";
    (void)script_say(&w, 200, "{\"ReplicationConfigs\":[{}],\"Marker\":\"x\"}");
    SCRIPT_EXPECT(&w, dms_describe_replication_configs(&w.client, &p, &list),
                  DMS_OK);
    SCRIPT_EXPECT(&w, dms_next_replication_config(&list, NULL), DMS_ERR_USAGE);
    SCRIPT_EXPECT(&w, dms_next_replication_config(&list, &c), DMS_OK);
    SCRIPT_EXPECT(&w, dms_next_replication_config(&list, &c), DMS_DONE);
    CHECK(strstr(w.requests[2].body, "\"Marker\":\"m2\"") != NULL);
    (void)script_say(&w, 200, "{\"Replications\":[]}");
    SCRIPT_EXPECT(&w, dms_describe_replication_configs(&w.client, NULL, &list),
                  DMS_ERR_PROTOCOL);
    CHECK(strstr(w.client.error.message, "ReplicationConfigs") != NULL);
    p.max_records = -1;
    SCRIPT_EXPECT(&w, dms_describe_replications(&w.client, &p, &list),
                  DMS_ERR_USAGE);
    script_end(&w);
    check_end();
}

/* ---- memory ------------------------------------------------------------- */

/* A life of a replication; the first status that is not a success. */
static dms_status live(struct script *w)
{
    static char mappings[3000];
    dms_create_replication_config_params p;
    dms_status status;
    memset(mappings, ' ', sizeof mappings - 1);
    memcpy(mappings, "{}", 2);
    memset(&p, 0, sizeof p);
    p.identifier = p.source_endpoint_arn = p.target_endpoint_arn = "x";
    p.table_mappings = mappings;
    p.compute_config.max_capacity_units = 1;
    plan_play(w, "n:y d:created s:initializing d:stopped d:running "
                 "t:stopping d:stopped d:created d:created x:y "
                 "c:!ResourceNotFoundFault");
    status = dms_create_replication_config(&w->client, &p, NULL);
    status = script_done(w, status) ? status : operator_call(w, 'S', NULL);
    status = script_done(w, status) ? status : operator_call(w, 'T', NULL);
    status = script_done(w, status) ? status : operator_call(w, 'X', NULL);
    return script_done(w, status);
}

/* The life with one allocation failing; 0 when none was left to fail. */
static int memory_fails(size_t n)
{
    struct script w;
    dms_config c = script_begin(&w);
    dms_status status = DMS_OK;
    int failed;
    c.total_max_attempts = 1;
    w.memory.fail_at = n;
    if (dms_open(&w.client, &c) == DMS_OK) {
        status = live(&w);
    }
    CHECK(status == DMS_OK || status == DMS_ERR_MEMORY);
    failed = w.memory.calls >= n;
    script_end(&w);
    return failed;
}

/* Allocation n fails, for every n; and the caller's own block. */
static void test_memory(void **state)
{
    static char block[131072];
    struct script w;
    dms_config c;
    size_t n = 1;
    (void)state;
    while (memory_fails(n)) {
        check_note("allocation %lu", (unsigned long)++n);
    }
    CHECK(n > 4);
    c = script_begin(&w);
    memset(&c.allocator, 0, sizeof c.allocator);
    c.memory = block;
    c.memory_size = sizeof block;
    script_open(&w, &c);
    CHECK(live(&w) == DMS_OK);
    CHECK(w.memory.calls == 0);
    script_end(&w);
    check_end();
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_operators),
        cmocka_unit_test(test_patience),
        cmocka_unit_test(test_bodies),
        cmocka_unit_test(test_refused),
        cmocka_unit_test(test_null_arguments),
        cmocka_unit_test(test_verdicts),
        cmocka_unit_test(test_wait_options),
        cmocka_unit_test(test_finished),
        cmocka_unit_test(test_replication_members),
        cmocka_unit_test(test_config_members),
        cmocka_unit_test(test_wrong_members),
        cmocka_unit_test(test_lists),
        cmocka_unit_test(test_memory),
    };
    return check_main(tests);
}
