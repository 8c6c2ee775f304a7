/* dms_call_pages and dms_next_page: the rules are those of botocore's
 * paginators, for all 42 operations that have pages. */

#define DMS_IMPLEMENTATION
#include "../dms.h"

#include "check.h"
#include "script.h"

/* ---- plans -------------------------------------------------------------- */

/* A list: the pages that are served, each with one letter for an item and,
 * behind a >, its token (0: null); `-` is an answer without the list, `0` one
 * where it is null. Then the pages that come out, each followed by a |, and !
 * when the same token is refused; the tokens that were sent, each in brackets;
 * and the resume token, as JSON. */
static const struct plan_row {
    const char *served;
    int64_t max_items;
    const char *start;
    const char *pages;
    const char *sent;
    const char *resume; /* NULL: none */
} plan_rows[] = {
    {"abc", 0, NULL, "abc|", "()", NULL},
    {"abc>T de>U f", 0, NULL, "abc|de|f|", "()(T)(U)", NULL},
    {"a> b", 0, NULL, "a|", "()", NULL},
    {"a>0 b", 0, NULL, "a|", "()", NULL},
    {">T >U a", 0, NULL, "||a|", "()(T)(U)", NULL},
    {"->T 0>U a", 0, NULL, "||a|", "()(T)(U)", NULL},
    {"-", 0, NULL, "|", "()", NULL},
    /* the same token twice in a row, not earlier, not later */
    {"a>T b>T c", 0, NULL, "a|b|!", "()(T)", NULL},
    {"a>T b>U c>T d", 0, NULL, "a|b|c|d|", "()(T)(U)(T)", NULL},
    {"a>T b>T c", 0, "T", "a|b|!", "(T)(T)", NULL},
    /* max_items */
    {"abc>T", 2, NULL, "ab|", "()",
     "{\"Marker\": null, \"boto_truncate_amount\": 2}"},
    {"abc>T", 3, NULL, "abc|", "()", "{\"Marker\": \"T\"}"},
    {"abc", 3, NULL, "abc|", "()", NULL},
    {"abc", 4, NULL, "abc|", "()", NULL},
    {"abc>T def>U g", 5, NULL, "abc|de|", "()(T)",
     "{\"Marker\": \"T\", \"boto_truncate_amount\": 2}"},
    {"abc>T def>U g", 6, NULL, "abc|def|", "()(T)", "{\"Marker\": \"U\"}"},
    {"abc>T def>U g", 7, NULL, "abc|def|g|", "()(T)(U)", NULL},
    {"abc>T >U g", 3, NULL, "abc|", "()", "{\"Marker\": \"T\"}"},
    {">T abc", 1, NULL, "|a|", "()(T)",
     "{\"Marker\": \"T\", \"boto_truncate_amount\": 1}"},
    {"a>T b>T c", 2, NULL, "a|b|", "()(T)", "{\"Marker\": \"T\"}"},
    /* a start: a service's token, the old form, and JSON in base64 */
    {"ab>U c", 0, "T", "ab|c|", "(T)(U)", NULL},
    {"abc>U de", 0, "T___2", "c|de|", "(T)(U)", NULL},
    {"abc>U de", 0, "None___1", "bc|de|", "()(U)", NULL},
    {"abc", 0, "T___3", "|", "(T)", NULL},
    {"abc", 0, "T___9", "|", "(T)", NULL},
    {"abc", 0, "T___x", "abc|", "(T___x)", NULL},
    {"abc", 0, "T___", "abc|", "(T___)", NULL},
    {"abc", 0, "___1", "bc|", "()", NULL},
    {"abc>U d", 0,
     "eyJNYXJrZXIiOiBudWxsLCAiYm90b190cnVuY2F0ZV9hbW91bnQiOiAyfQ==", "c|d|",
     "()(U)", NULL},
    {"abc>U d", 0, "eyJNYXJrZXIiOiAiYWJjIn0=", "abc|d|", "(abc)(U)", NULL},
    {"abc", 0, "e30=", "abc|", "()", NULL},     /* {} */
    {"abc", 0, "W10=", "abc|", "(W10=)", NULL}, /* [] */
    {"abc", 0, "eyJh", "abc|", "(eyJh)", NULL}, /* {"a */
    {"abc", 0, "eyJ=", "abc|", "(eyJ=)", NULL}, /* {" and a loose bit */
    {"abc", 0, "e30", "abc|", "(e30)", NULL},   /* no padding */
    {"abc", 0, "e3 0=", "abc|", "(e3 0=)", NULL},
    /* both, in a page that was begun */
    {"abcde>U f", 2, "T___1", "bc|", "(T)",
     "{\"Marker\": \"T\", \"boto_truncate_amount\": 3}"},
    {"abcde>U f", 4, "T___1", "bcde|", "(T)", "{\"Marker\": \"U\"}"},
    {"abcde>U fg", 5, "T___1", "bcde|f|", "(T)(U)",
     "{\"Marker\": \"U\", \"boto_truncate_amount\": 1}"},
    {"abc", 1, "None___1", "b|", "()",
     "{\"Marker\": null, \"boto_truncate_amount\": 2}"},
    /* tokens with letters that need escapes, on the wire and in the token */
    {"a>x\\\"\\u00e9/\\n\xF0\x9F\x98\x80 b", 1, NULL, "a|", "()",
     "{\"Marker\": \"x\\\"\\u00e9/\\n\\ud83d\\ude00\"}"},
    {"a>\xC3\xA9\\u007f b", 0, NULL, "a|b|", "()(\xC3\xA9\\u007f)", NULL}};

/* The body of a page. */
static void plan_body(const char *page, size_t n, char *out, const char *list,
                      const char *token)
{
    size_t i = 0;
    (void)strcpy(out, "{ ");
    if (*page == '0') {
        (void)sprintf(out + strlen(out), "\"%s\" : null ,", list);
        i = 1;
    } else if (*page == '-') {
        i = 1;
    } else {
        (void)sprintf(out + strlen(out), "\"%s\" : [ ", list);
        for (; i < n && page[i] != '>'; i++) {
            (void)sprintf(out + strlen(out), "%s{\"x\":\"%c\"} ", i ? ", " : "",
                          page[i]);
        }
        (void)strcat(out, "],");
    }
    (void)strcat(out, "\"Other\":[1]");
    if (i + 2 == n && page[i + 1] == '0') {
        (void)sprintf(out + strlen(out), ",\"%s\":null", token);
    } else if (i < n && page[i] == '>') {
        (void)sprintf(out + strlen(out), ",\"%s\":\"%.*s\"", token,
                      (int)(n - i - 1), page + i + 1);
    }
    (void)strcat(out, "}");
}

/* Plays the pages of a plan. */
static void plan_serve(struct script *w, const char *served, const char *list,
                       const char *token)
{
    char body[1000];
    while (*served) {
        size_t n = strcspn(served, " ");
        plan_body(served, n, body, list, token);
        (void)script_say(w, 200, body);
        served += n + (served[n] == ' ');
    }
}

/* Adds the items of a page. */
static void plan_note(char *out, dms_json items)
{
    dms_json item, value;
    size_t at = 0;
    char text[10];
    while (dms_json_next(items, &at, &item)) {
        CHECK(dms_json_get(item, "x", &value));
        CHECK(dms_json_string(value, text, sizeof text) == 1);
        (void)strcat(out, text);
    }
    (void)strcat(out, "|");
}

/* The text of base64, by a table of its own. */
static void plan_decode(const char *p, char *out)
{
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqr"
                                 "stuvwxyz0123456789+/";
    unsigned long v = 0;
    int bits = 0;
    CHECK(strlen(p) % 4 == 0);
    for (; *p && *p != '='; p++) {
        v = v << 6 | (unsigned long)(strchr(digits, *p) - digits);
        bits += 6;
        if (bits >= 8) {
            bits -= 8;
            *out++ = (char)(v >> bits & 255);
        }
    }
    *out = '\0';
}

/* The tokens that were sent, raw. */
static void plan_sent(const struct script *w, char *out, const char *token)
{
    size_t i;
    char key[40];
    (void)sprintf(key, "\"%s\":\"", token);
    *out = '\0';
    for (i = 0; i < w->requests_len; i++) {
        const char *at = strstr(w->requests[i].body, key);
        const char *end = at;
        if (at) {
            at += strlen(key);
            for (end = at; *end != '"'; end += 1 + (*end == '\\')) {
            }
        }
        (void)sprintf(out + strlen(out), "(%.*s)", (int)(end - at),
                      at ? at : "");
    }
}

/* A plan, with one operation. */
static void plan_run(struct script *w, const struct plan_row *r,
                     const char *operation, const char *list, const char *token)
{
    dms_page_options o;
    dms_pages pages;
    dms_json items;
    dms_status status;
    char got[400] = "", json[400] = "";
    int n = 0;
    memset(&o, 0, sizeof o);
    o.max_items = r->max_items;
    o.starting_token = r->start;
    plan_serve(w, r->served, list, token);
    SCRIPT_EXPECT(w, dms_call_pages(&w->client, operation, NULL, &o, &pages),
                  DMS_OK);
    CHECK(w->requests_len == 0 && pages.pages == 0);
    CHECK_TEXT(pages.name, list);
    while ((status = dms_next_page(&pages, &items)) == DMS_OK) {
        plan_note(got, items);
        n++;
        CHECK(pages.pages == n);
        CHECK(dms_json_get(pages.answer, "Other[0]", &items));
    }
    (void)script_done(w, status);
    if (status == DMS_ERR_PROTOCOL) {
        (void)strcat(got, "!");
        (void)snprintf(json, sizeof json,
                       "Error during pagination: The same next token was "
                       "received twice: {'%s': 'T'}",
                       token);
        CHECK_TEXT(w->client.error.fault_message, json);
        CHECK(strstr(w->client.error.message, json) != NULL);
        CHECK(dms_next_page(&pages, &items) == DMS_ERR_USAGE);
    } else {
        CHECK(status == DMS_DONE);
        CHECK(dms_next_page(&pages, &items) == DMS_DONE);
    }
    CHECK_TEXT(got, r->pages);
    CHECK((pages.resume_token != NULL) == (r->resume != NULL));
    if (pages.resume_token && r->resume) {
        plan_decode(pages.resume_token, json);
        CHECK(token[0] != 'M' || check_same(json, r->resume));
    }
}

/* A plan with DescribeReplicationTasks. */
static void plan_row(const void *data)
{
    const struct plan_row *r = (const struct plan_row *)data;
    struct script w;
    char sent[400];
    script_start(&w);
    plan_run(&w, r, "DescribeReplicationTasks", "ReplicationTasks", "Marker");
    plan_sent(&w, sent, "Marker");
    CHECK_TEXT(sent, r->sent);
    script_end(&w);
}

/* All plans. */
static void test_plans(void **state)
{
    (void)state;
    check_table(plan_rows, plan_row);
    check_end();
}

/* All plans in a block of the caller's: one page at a time. */
static void test_plans_block(void **state)
{
    static char block[48000];
    size_t i;
    (void)state;
    for (i = 0; i < CHECK_COUNT(plan_rows); i++) {
        struct script w;
        dms_config c = script_begin(&w);
        check_note("%s", plan_rows[i].served);
        memset(&c.allocator, 0, sizeof c.allocator);
        c.memory = block;
        c.memory_size = sizeof block;
        script_open(&w, &c);
        plan_run(&w, &plan_rows[i], "DescribeReplicationTasks",
                 "ReplicationTasks", "Marker");
        script_end(&w);
    }
    check_end();
}

/* ---- every operation ---------------------------------------------------- */

/* All operations with pages and the list of each; those with NextToken in the
 * second table. The required input is in the third column. */
static const struct list_row {
    const char *operation;
    const char *list;
    const char *input;
} list_rows[] = {
#define PROJECT "{\"MigrationProjectIdentifier\":\"p\"}"
#define CHILDREN                                                      \
    "{\"SelectionRules\":\"r\",\"MigrationProjectIdentifier\":\"p\"," \
    "\"Origin\":\"SOURCE\"}"
    {"DescribeCertificates", "Certificates", NULL},
    {"DescribeConnections", "Connections", NULL},
    {"DescribeDataMigrations", "DataMigrations", NULL},
    {"DescribeEndpointTypes", "SupportedEndpointTypes", NULL},
    {"DescribeEndpoints", "Endpoints", NULL},
    {"DescribeEventSubscriptions", "EventSubscriptionsList", NULL},
    {"DescribeEvents", "Events", NULL},
    {"DescribeMetadataModelChildren", "MetadataModelChildren", CHILDREN},
    {"DescribeMetadataModelCreations", "Requests", PROJECT},
    {"DescribeOrderableReplicationInstances", "OrderableReplicationInstances",
     NULL},
    {"DescribeReplicationInstances", "ReplicationInstances", NULL},
    {"DescribeReplicationSubnetGroups", "ReplicationSubnetGroups", NULL},
    {"DescribeReplicationTaskAssessmentResults",
     "ReplicationTaskAssessmentResults", NULL},
    {"DescribeReplicationTasks", "ReplicationTasks", NULL},
    {"DescribeSchemas", "Schemas", "{\"EndpointArn\":\"a\"}"},
    {"DescribeTableStatistics", "TableStatistics",
     "{\"ReplicationTaskArn\":\"a\"}"},
    /* no paginator in boto3 */
    {"DescribeApplicableIndividualAssessments", "IndividualAssessmentNames",
     NULL},
    {"DescribeDataProviders", "DataProviders", NULL},
    {"DescribeEndpointSettings", "EndpointSettings",
     "{\"EngineName\":\"mysql\"}"},
    {"DescribeEngineVersions", "EngineVersions", NULL},
    {"DescribeExtensionPackAssociations", "Requests", PROJECT},
    {"DescribeInstanceProfiles", "InstanceProfiles", NULL},
    {"DescribeMetadataModelAssessments", "Requests", PROJECT},
    {"DescribeMetadataModelConversions", "Requests", PROJECT},
    {"DescribeMetadataModelExportsAsScript", "Requests", PROJECT},
    {"DescribeMetadataModelExportsToTarget", "Requests", PROJECT},
    {"DescribeMetadataModelImports", "Requests",
     "{\"MigrationProjectIdentifier\":\"p\"}"},
    {"DescribeMigrationProjects", "MigrationProjects", NULL},
    {"DescribePendingMaintenanceActions", "PendingMaintenanceActions", NULL},
    {"DescribeReplicationConfigs", "ReplicationConfigs", NULL},
    {"DescribeReplicationInstanceTaskLogs", "ReplicationInstanceTaskLogs",
     "{\"ReplicationInstanceArn\":\"a\"}"},
    {"DescribeReplicationTableStatistics", "ReplicationTableStatistics",
     "{\"ReplicationConfigArn\":\"a\"}"},
    {"DescribeReplicationTaskAssessmentRuns", "ReplicationTaskAssessmentRuns",
     NULL},
    {"DescribeReplicationTaskIndividualAssessments",
     "ReplicationTaskIndividualAssessments", NULL},
    {"DescribeReplications", "Replications", NULL},
    /* NextToken */
    {"DescribeFleetAdvisorCollectors", "Collectors", NULL},
    {"DescribeFleetAdvisorDatabases", "Databases", NULL},
    {"DescribeFleetAdvisorLsaAnalysis", "Analysis", NULL},
    {"DescribeFleetAdvisorSchemaObjectSummary", "FleetAdvisorSchemaObjects",
     NULL},
    {"DescribeFleetAdvisorSchemas", "FleetAdvisorSchemas", NULL},
    {"DescribeRecommendationLimitations", "Limitations", NULL},
    {"DescribeRecommendations", "Recommendations", NULL}};
#define LISTS_MARKER 35

/* Two pages of one operation, with a page size. */
static void list_row(const void *data)
{
    const struct list_row *r = (const struct list_row *)data;
    const char *token = r < list_rows + LISTS_MARKER ? "Marker" : "NextToken";
    struct script w;
    dms_page_options o;
    dms_pages pages;
    dms_json items;
    char want[300], got[20] = "";
    memset(&o, 0, sizeof o);
    o.page_size = 25;
    script_start(&w);
    plan_serve(&w, "ab>T c", r->list, token);
    SCRIPT_EXPECT(&w,
                  dms_call_pages(&w.client, r->operation, r->input, &o, &pages),
                  DMS_OK);
    CHECK_TEXT(pages.name, r->list);
    SCRIPT_EXPECT(&w, dms_next_page(&pages, &items), DMS_OK);
    plan_note(got, items);
    SCRIPT_EXPECT(&w, dms_next_page(&pages, &items), DMS_OK);
    plan_note(got, items);
    CHECK_TEXT(got, "ab|c|");
    CHECK(dms_next_page(&pages, &items) == DMS_DONE);
    CHECK(w.requests_len == 2 && pages.items == 3);
    (void)snprintf(want, sizeof want, "{%.*s%s\"MaxRecords\":25}",
                   r->input ? (int)strlen(r->input) - 2 : 0,
                   r->input ? r->input + 1 : "", r->input ? "," : "");
    SCRIPT_SENT(&w, 0, r->operation, want);
    (void)snprintf(want + strlen(want) - 1, 30, ",\"%s\":\"T\"}", token);
    SCRIPT_SENT(&w, 1, r->operation, want);
    script_end(&w);
}

/* All 42, and no other. */
static void test_operations(void **state)
{
    dmsi_lines table = dmsi_operations();
    dmsi_slice line;
    size_t n = 0;
    (void)state;
    check_table(list_rows, list_row);
    while (dmsi_lines_next(&table, &line)) {
        n += dmsi_find(line, '>') < dmsi_find(line, ' ');
    }
    CHECK(n == 42 && CHECK_COUNT(list_rows) == 42);
    check_end();
}

/* ---- the rest ----------------------------------------------------------- */

/* What the caller's input becomes. */
static const struct input_row {
    const char *input;
    int page_size;
    const char *start;
    const char *first;
    const char *second;
} input_rows[] = {
    {"{}", 0, NULL, "{}", "{\"Marker\":\"T\"}"},
    {"{\"Marker\":\"m\"}", 0, NULL, "{\"Marker\":\"m\"}", "{\"Marker\":\"T\"}"},
    {"{\"Marker\":\"m\"}", 0, "s", "{\"Marker\":\"s\"}", "{\"Marker\":\"T\"}"},
    {"{\"Marker\":\"m\"}", 0, "None", "{}", "{\"Marker\":\"T\"}"},
    {" { \"MaxRecords\" : 20 , \"Ma\\u0072ker\" : \"m\" } ", 0, NULL,
     "{\"MaxRecords\":20,\"Marker\":\"m\"}",
     "{\"MaxRecords\":20,\"Marker\":\"T\"}"},
    {"{\"MaxRecords\":20,\"Filters\":[]}", 100, NULL,
     "{\"Filters\":[],\"MaxRecords\":100}",
     "{\"Filters\":[],\"MaxRecords\":100,\"Marker\":\"T\"}"}};

/* One input. */
static void input_row(const void *data)
{
    const struct input_row *r = (const struct input_row *)data;
    struct script w;
    dms_page_options o;
    dms_pages pages;
    dms_json items;
    memset(&o, 0, sizeof o);
    o.page_size = r->page_size;
    o.starting_token = r->start;
    script_start(&w);
    plan_serve(&w, "a>T b", "Endpoints", "Marker");
    SCRIPT_EXPECT(
        &w,
        dms_call_pages(&w.client, "DescribeEndpoints", r->input, &o, &pages),
        DMS_OK);
    while (dms_next_page(&pages, &items) == DMS_OK) {
    }
    CHECK(w.requests_len == 2);
    SCRIPT_SENT(&w, 0, "DescribeEndpoints", r->first);
    SCRIPT_SENT(&w, 1, "DescribeEndpoints", r->second);
    script_end(&w);
}

/* Token and page size take the place of what the input has. */
static void test_inputs(void **state)
{
    (void)state;
    check_table(input_rows, input_row);
    check_end();
}

/* The resume token of one list starts the next, until all was seen. */
static void test_resume(void **state)
{
    struct script w;
    dms_page_options o;
    dms_pages pages;
    dms_json items;
    char got[40] = "";
    int lists = 0;
    (void)state;
    memset(&o, 0, sizeof o);
    o.max_items = 2;
    script_start(&w);
    /* what is asked for: abc, again abc, then def twice, then g */
    plan_serve(&w, "abc>T abc>T def>U def>U g", "Endpoints", "Marker");
    do {
        SCRIPT_EXPECT(
            &w,
            dms_call_pages(&w.client, "DescribeEndpoints", NULL, &o, &pages),
            DMS_OK);
        while (dms_next_page(&pages, &items) == DMS_OK) {
            plan_note(got, items);
        }
        o.starting_token = pages.resume_token;
        lists++;
    } while (o.starting_token && lists < 9);
    CHECK_TEXT(got, "ab|c|d|ef|g|");
    CHECK(lists == 4 && w.requests_len == 5);
    script_end(&w);
    check_end();
}

/* Answers that are not what a list is. */
static void test_wrong_answers(void **state)
{
    static const char *const bodies[] = {
        "{\"Endpoints\":{}}", "{\"Endpoints\":\"x\"}",
        "{\"Endpoints\":[],\"Marker\":1}", "{\"Endpoints\":[],\"Marker\":[]}",
        "{\"Endpoints\":[],\"Marker\":true}"};
    size_t i;
    (void)state;
    for (i = 0; i < CHECK_COUNT(bodies); i++) {
        struct script w;
        dms_pages pages;
        dms_json items;
        check_note("%s", bodies[i]);
        script_start(&w);
        (void)script_say(&w, 200, bodies[i]);
        CHECK(dms_call_pages(&w.client, "DescribeEndpoints", NULL, NULL,
                             &pages) == DMS_OK);
        SCRIPT_EXPECT(&w, dms_next_page(&pages, &items), DMS_ERR_PROTOCOL);
        CHECK(strstr(w.client.error.message,
                     i < 2 ? "Endpoints is not" : "Marker is not"));
        SCRIPT_EXPECT(&w, dms_next_page(&pages, &items), DMS_ERR_USAGE);
        script_end(&w);
    }
    check_end();
}

/* What is refused before anything is sent. */
static void test_usage(void **state)
{
    struct script w;
    dms_page_options o;
    dms_pages pages;
    dms_json items;
    dms_client *c = &w.client;
    (void)state;
    memset(&o, 0, sizeof o);
    script_start(&w);
    CHECK(dms_call_pages(NULL, "DescribeEndpoints", NULL, NULL, &pages) ==
          DMS_ERR_USAGE);
    CHECK(dms_next_page(NULL, &items) == DMS_ERR_USAGE);
    SCRIPT_EXPECT(&w, dms_call_pages(c, NULL, NULL, NULL, &pages),
                  DMS_ERR_USAGE);
    SCRIPT_EXPECT(&w, dms_call_pages(c, "DescribeEndpoints", NULL, NULL, NULL),
                  DMS_ERR_USAGE);
    SCRIPT_EXPECT(&w, dms_call_pages(c, "TestConnection", "{}", NULL, &pages),
                  DMS_ERR_USAGE);
    CHECK(strstr(c->error.message, "has no pages") != NULL);
    SCRIPT_EXPECT(
        &w, dms_call_pages(c, "DescribeEndpoints", "{\"x\":1}", NULL, &pages),
        DMS_ERR_USAGE);
    CHECK(strstr(c->error.fault_message, "Unknown parameter") != NULL);
    CHECK(dms_next_page(&pages, &items) == DMS_ERR_USAGE);
    o.page_size = -1;
    SCRIPT_EXPECT(&w, dms_call_pages(c, "DescribeEndpoints", NULL, &o, &pages),
                  DMS_ERR_USAGE);
    o.page_size = 0;
    o.max_items = -1;
    SCRIPT_EXPECT(&w, dms_call_pages(c, "DescribeEndpoints", NULL, &o, &pages),
                  DMS_ERR_USAGE);
    o.max_items = 0;
    o.starting_token = "\xFF";
    SCRIPT_EXPECT(&w, dms_call_pages(c, "DescribeEndpoints", NULL, &o, &pages),
                  DMS_ERR_USAGE);
    CHECK(w.calls == 0);
    CHECK(dms_call_pages(c, "DescribeEndpoints", NULL, NULL, &pages) == DMS_OK);
    SCRIPT_EXPECT(&w, dms_next_page(&pages, NULL), DMS_ERR_USAGE);
    (void)script_say(&w, 200, "{}");
    CHECK(dms_call(c, "DescribeEvents", NULL, NULL) == DMS_OK);
    SCRIPT_EXPECT(&w, dms_next_page(&pages, &items), DMS_ERR_USAGE);
    CHECK(strstr(c->error.message, "something else") != NULL);
    script_end(&w);
    check_end();
}

/* A page that fails ends the list, with the error of the call. */
static void test_fault(void **state)
{
    struct script w;
    dms_pages pages;
    dms_json items;
    (void)state;
    script_start(&w);
    plan_serve(&w, "a>T", "Endpoints", "Marker");
    (void)script_fail(&w, "AccessDeniedFault", "no");
    CHECK(dms_call_pages(&w.client, "DescribeEndpoints", NULL, NULL, &pages) ==
          DMS_OK);
    SCRIPT_EXPECT(&w, dms_next_page(&pages, &items), DMS_OK);
    SCRIPT_EXPECT(&w, dms_next_page(&pages, &items), DMS_ERR_DENIED);
    CHECK_TEXT(w.client.error.fault_message, "no");
    SCRIPT_EXPECT(&w, dms_next_page(&pages, &items), DMS_ERR_USAGE);
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
        dms_page_options o;
        dms_pages pages;
        dms_json items;
        dms_status status;
        check_note("allocation %lu", (unsigned long)n);
        memset(&o, 0, sizeof o);
        o.max_items = 3;
        o.starting_token =
            "eyJNYXJrZXIiOiBudWxsLCAiYm90b190cnVuY2F0ZV9hbW91bnQiOiAyfQ==";
        plan_serve(&w, "abc>T de>U f", "Endpoints", "Marker");
        w.memory.fail_at = n;
        status = dms_open(&w.client, &c);
        status = status ? status
                        : dms_call_pages(&w.client, "DescribeEndpoints", NULL,
                                         &o, &pages);
        while (status == DMS_OK) {
            status = dms_next_page(&pages, &items);
        }
        CHECK(status == DMS_ERR_MEMORY || status == DMS_DONE);
        done = status == DMS_DONE;
        w.overrun = 0;
        script_end(&w);
    }
    CHECK(n > 4 && n < 60);
    check_end();
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_plans),      cmocka_unit_test(test_plans_block),
        cmocka_unit_test(test_operations), cmocka_unit_test(test_inputs),
        cmocka_unit_test(test_resume),     cmocka_unit_test(test_wrong_answers),
        cmocka_unit_test(test_usage),      cmocka_unit_test(test_fault),
        cmocka_unit_test(test_memory)};
    return check_main(tests);
}
