/* A build with DMS_NO_OS: hooks for everything, and memory of the caller's.
 * What the other programs test of the library they test with an operating
 * system below it; here it must do the same work with none, take nothing from
 * an environment, and name each hook that it cannot do without. */

#define DMS_NO_OS
#define DMS_IMPLEMENTATION
#include "../dms.h"

#include "check.h"
#include "script.h"

#define ARN "arn:aws:dms:us-east-1:123456789012:task:ONE"

/* A page with one task. */
static const char *task_page(const char *status)
{
    static char text[300];
    (void)snprintf(text, sizeof text,
                   "{\"ReplicationTasks\":[{\"ReplicationTaskArn\":\"" ARN
                   "\",\"Status\":\"%s\",\"StopReason\":"
                   "\"Stop Reason FULL_LOAD_ONLY_FINISHED\"}]}",
                   status);
    return text;
}

/* A task's life in memory of the caller's: start, wait, delete. */
static void test_life(void **state)
{
    static char memory[262144];
    struct script w;
    dms_config config = script_begin(&w);
    dms_start_task_params start;
    dms_delete_task_params gone;
    dms_task task;
    (void)state;
    memset(&start, 0, sizeof start);
    memset(&gone, 0, sizeof gone);
    memset(&config.allocator, 0, sizeof config.allocator);
    config.memory = memory;
    config.memory_size = sizeof memory;
    start.arn = gone.arn = ARN;
    script_say(&w, 200,
               "{\"ReplicationTask\":{\"ReplicationTaskArn\":\"" ARN
               "\",\"Status\":\"starting\"}}");
    script_say(&w, 200, task_page("running"));
    script_say(&w, 503, "");
    script_say(&w, 200, task_page("stopped"));
    script_say(&w, 200,
               "{\"ReplicationTask\":{\"ReplicationTaskArn\":\"" ARN
               "\",\"Status\":\"deleting\"}}");
    script_say(&w, 400, "{\"__type\":\"ResourceNotFoundFault\"}");
    script_open(&w, &config);
    SCRIPT_EXPECT(&w, dms_start_task(&w.client, &start, &task), DMS_OK);
    CHECK(task.state == DMS_TASK_STARTING);
    SCRIPT_EXPECT(&w, dms_wait_task(&w.client, ARN, NULL, &task), DMS_OK);
    CHECK_TEXT(task.stop_reason, "Stop Reason FULL_LOAD_ONLY_FINISHED");
    SCRIPT_EXPECT(&w, dms_delete_task(&w.client, &gone), DMS_OK);
    CHECK(w.requests_len == 6);
    CHECK(w.memory.calls == 0);
    script_end(&w);
    check_end();
}

/* An errno of the transport's has no words here, and is told as a number. */
static void test_network(void **state)
{
    struct script w;
    dms_config config = script_begin(&w);
    (void)state;
    config.total_max_attempts = 1;
    script_refuse(&w);
    script_open(&w, &config);
    SCRIPT_EXPECT(&w, dms_stop_task(&w.client, ARN, NULL), DMS_ERR_NETWORK);
    CHECK(w.client.error.sys_errno == ECONNREFUSED);
    CHECK(!w.client.error.request_sent);
    script_end(&w);
    check_end();
}

/* The environment has no say. */
static void test_environment(void **state)
{
    struct script w;
    dms_config config = script_begin(&w);
    (void)state;
    CHECK(setenv("AWS_REGION", "eu-west-1", 1) == 0);
    CHECK(setenv("AWS_ACCESS_KEY_ID", "key", 1) == 0);
    CHECK(setenv("AWS_SECRET_ACCESS_KEY", "secret", 1) == 0);
    config.region = NULL;
    CHECK(dms_open(&w.client, &config) == DMS_ERR_CONFIG);
    CHECK(strstr(w.client.error.message, "region") != NULL);
    config.region = "us-east-1";
    config.access_key_id = config.secret_access_key = NULL;
    config.session_token = NULL;
    script_open(&w, &config);
    SCRIPT_EXPECT(&w, dms_stop_task(&w.client, ARN, NULL), DMS_ERR_CREDENTIALS);
    script_end(&w);
    check_end();
}

/* Each group of hooks is missed. */
static void test_missing(void **state)
{
    struct script w;
    dms_config config;
    int i;
    (void)state;
    for (i = 0; i < 4; i++) {
        config = script_begin(&w);
        if (i == 0) {
            memset(&config.transport, 0, sizeof config.transport);
        } else if (i == 1) {
            memset(&config.clock, 0, sizeof config.clock);
        } else if (i == 2) {
            config.entropy = NULL;
        } else {
            memset(&config.allocator, 0, sizeof config.allocator);
        }
        CHECK(dms_open(&w.client, &config) == DMS_ERR_USAGE);
        CHECK(strstr(w.client.error.message, i == 3 ? "memory" : "hook"));
        script_end(&w);
    }
    check_end();
}

/* A bundle that is a file cannot be read; one in memory can. */
static void test_roots(void **state)
{
    struct script w;
    dms_config config = script_begin(&w);
    (void)state;
    config.endpoint_url = "https://dms.example";
    CHECK(dms_open(&w.client, &config) == DMS_ERR_CONFIG);
    CHECK(strstr(w.client.error.message, "ca_file") != NULL);
    script_end(&w);
    check_end();
}

/* An Airflow connection needs no operating system if its text is handed in;
 * a profile, which is in a file, does. */
static void test_connection(void **state)
{
    static char memory[262144];
    struct script w;
    dms_config config = script_begin(&w);
    (void)state;
    memset(&config.allocator, 0, sizeof config.allocator);
    config.memory = memory;
    config.memory_size = sizeof memory;
    config.region = config.access_key_id = config.secret_access_key = NULL;
    config.session_token = NULL;
    config.connection = "aws://AKIDCONN:secret@?region_name=eu-west-1";
    setenv("AWS_REGION", "us-east-2", 1); /* nobody looks */
    script_open(&w, &config);
    (void)script_say(&w, 200, "{}");
    SCRIPT_EXPECT(&w, dms_call(&w.client, "DescribeEndpoints", NULL, NULL),
                  DMS_OK);
    CHECK(strstr(script_last(&w)->head, "AKIDCONN/20260102/eu-west-1/") !=
          NULL);
    script_end(&w);
    config = script_begin(&w);
    config.profile = "p";
    SCRIPT_EXPECT(&w, dms_open(&w.client, &config), DMS_ERR_CONFIG);
    script_end(&w);
    check_end();
}

/* The builder writes into the caller's block, and asks for one. */
static void test_builder(void **state)
{
    dms_builder b = {0};
    dms_rule rule = {0};
    const char *text;
    char block[256];
    (void)state;
    rule.action = "include";
    rule.schema = rule.table = "%";
    CHECK(dms_mapping_add(&b, &rule) == DMS_ERR_USAGE);
    CHECK_TEXT(b.error.message,
               "memory: built without malloc, give memory or allocator");
    dms_builder_free(&b);
    b.memory = block;
    b.memory_size = sizeof block;
    CHECK(dms_mapping_add(&b, &rule) == DMS_OK);
    CHECK(dms_builder_text(&b, &text) == DMS_OK && text == block);
    dms_builder_free(&b);
    check_end();
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_life),        cmocka_unit_test(test_network),
        cmocka_unit_test(test_environment), cmocka_unit_test(test_missing),
        cmocka_unit_test(test_roots),       cmocka_unit_test(test_connection),
        cmocka_unit_test(test_builder),
    };
    return check_main(tests);
}
