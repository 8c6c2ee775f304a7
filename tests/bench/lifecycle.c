/*
 * The life of a task in seven calls on one connection: create, wait until it
 * is ready, start, wait until it runs, stop, wait until it is stopped, delete.
 *
 *     lifecycle INSTANCE-ARN SOURCE-ARN TARGET-ARN
 *
 * Prints the ARN of the task and the number of calls, which is 7 when every
 * state lasts no time. The endpoint and the keys come from the environment.
 * Uses no stdio, and with DMS_NO_MALLOC no heap: its static build is weighed
 * too.
 */
#define DMS_IMPLEMENTATION
#include "../../dms.h"
#include <string.h>
#include <unistd.h>

static int calls;

/* Each poll of a wait is a call. */
static void count(void *ctx, const dms_task *task, int64_t elapsed_ms,
                  int polls)
{
    (void)ctx, (void)task, (void)elapsed_ms, (void)polls;
    calls++;
}

/* The words of a line. */
static int print(const char *a, const char *b, const char *c)
{
    return write(1, a, strlen(a)) < 0 || write(1, b, strlen(b)) < 0 ||
           write(1, c, strlen(c)) < 0;
}

static int wait_for(dms_client *client, const char *arn, const char *until)
{
    dms_wait_options wait = {0};
    wait.until = until;
    wait.poll_ms = 1;
    wait.progress = count;
    return dms_wait_task(client, arn, &wait, NULL) == DMS_OK;
}

/* Creates the task and keeps its ARN. */
static int create(dms_client *client, char **argv, char arn[256])
{
    dms_create_task_params p = {0};
    dms_wait_options wait = {0};
    dms_task task;
    wait.poll_ms = 1;
    wait.progress = count;
    p.identifier = "bench";
    p.replication_instance_arn = argv[1];
    p.source_endpoint_arn = argv[2];
    p.target_endpoint_arn = argv[3];
    p.migration_type = "cdc"; /* runs until it is stopped */
    p.table_mappings =
        "{\"rules\": [{\"rule-type\": \"selection\", \"rule-id\": \"1\","
        " \"rule-name\": \"all\", \"object-locator\": {\"schema-name\": "
        "\"shop\", \"table-name\": \"%\"}, \"rule-action\": \"include\"}]}";
    p.wait = &wait;
    calls++;
    if (dms_create_task(client, &p, &task) != DMS_OK ||
        strlen(task.arn) >= 256) {
        return 0;
    }
    memcpy(arn, task.arn, strlen(task.arn) + 1);
    return 1;
}

static int start(dms_client *client, const char *arn)
{
    dms_start_task_params p = {0};
    p.arn = arn;
    calls++;
    return dms_start_task(client, &p, NULL) == DMS_OK;
}

static int stop(dms_client *client, const char *arn)
{
    calls++;
    return dms_stop_task(client, arn, NULL) == DMS_OK;
}

static int delete_(dms_client *client, const char *arn)
{
    dms_delete_task_params p = {0};
    p.arn = arn;
    p.no_wait = 1;
    calls++;
    return dms_delete_task(client, &p) == DMS_OK;
}

int main(int argc, char **argv)
{
    static dms_client client;
    static dms_config config;
    static char arn[256];
    char digits[2] = "0";
    int ok;
    if (argc != 4) {
        (void)print("usage: lifecycle INSTANCE-ARN SOURCE-ARN TARGET-ARN\n", "",
                    "");
        return 2;
    }
#ifdef DMS_NO_MALLOC
    {
        static char block[128 * 1024];
        config.memory = block;
        config.memory_size = sizeof block;
    }
#endif
    ok = dms_open(&client, &config) == DMS_OK && create(&client, argv, arn) &&
         start(&client, arn) && wait_for(&client, arn, "running") &&
         stop(&client, arn) && wait_for(&client, arn, "stopped") &&
         delete_(&client, arn);
    dms_close(&client);
    if (!ok) {
        (void)print("failed: ", client.error.message, "\n");
        return 1;
    }
    digits[0] = (char)('0' + (calls < 9 ? calls : 9));
    return print(arn, " ", digits) || print("\n", "", "");
}
