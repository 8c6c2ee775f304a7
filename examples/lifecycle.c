/*
 * The life of a replication task, step by step, as Airflow's example DAG for
 * DMS does it: assets, create, start, describe, wait until it runs, stop, wait
 * until it is stopped, modify; then one full load to its end; delete, clean
 * up. Every step is printed, and the waits show a progress bar.
 *
 *     cc -I. examples/lifecycle.c -lbearssl -o lifecycle
 *     ./lifecycle [POLL_MS]
 *
 * Region, keys and endpoint come from the environment; `make demo` points it
 * at the local endpoint. With real AWS it creates a small replication instance
 * and two endpoints, which cost money until the last step deletes them.
 */
#define DMS_IMPLEMENTATION
#include "dms.h"
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const char table_mappings[] =
    "{\"rules\": [{\"rule-type\": \"selection\", \"rule-id\": \"1\","
    " \"rule-name\": \"all\", \"object-locator\": {\"schema-name\": \"shop\","
    " \"table-name\": \"%\"}, \"rule-action\": \"include\"}]}";

static const char task_settings[] = "{\"Logging\": {\"EnableLogging\": true}}";

/* What the steps share. ARNs are copied: a result lives until the next call. */
struct run {
    dms_client client;
    int poll_ms;
    char instance[256];
    char source[256];
    char target[256];
    char task[256];
};

/* Prints how a step went; returns 1 when it went well. */
static int step(struct run *r, const char *what, dms_status status)
{
    printf("%s", isatty(1) ? "\r\033[K" : ""); /* over a bar */
    printf("%s  %s\n", status == DMS_OK ? "ok  " : "FAIL", what);
    if (status != DMS_OK) {
        printf("      %s\n", r->client.error.message);
    }
    return status == DMS_OK;
}

/* Draws a bar while a wait goes on; on a terminal it stays on its line. */
static void bar(void *ctx, const dms_task *task, int64_t elapsed_ms, int polls)
{
    char cells[21] = "....................";
    int64_t done = task->has_stats ? task->stats.full_load_progress_percent : 0;
    int i;
    (void)ctx;
    for (i = 0; i < 20 && i < done / 5; i++) {
        cells[i] = '#';
    }
    printf("%s      [%s] %3d %%  %-9s poll %d, %d.%d s%s",
           isatty(1) ? "\r" : "", cells, (int)(done < 0 ? 0 : done),
           task->status ? task->status : "gone", polls,
           (int)(elapsed_ms / 1000), (int)(elapsed_ms / 100 % 10),
           isatty(1) ? "  " : "\n");
    fflush(stdout);
}

/* Waits for the task with a bar. */
static int await(struct run *r, const char *until)
{
    dms_wait_options wait = {0};
    char what[80];
    wait.until = until;
    wait.poll_ms = r->poll_ms;
    wait.max_polls = 240;
    wait.progress = bar;
    snprintf(what, sizeof what, "await %s", until);
    return step(r, what, dms_wait_task(&r->client, r->task, &wait, NULL));
}

/* Waits until the task runs: Airflow's DmsTaskBaseSensor. */
static int await_running(struct run *r)
{
    static const char *const target[] = {"running", NULL};
    static const char *const lost[] = {"stopped", "deleting", "failed", NULL};
    dms_wait_options wait = {0};
    wait.target_statuses = target;
    wait.termination_statuses = lost;
    wait.poll_ms = r->poll_ms;
    wait.timeout_ms = 3600000;
    wait.progress = bar;
    return step(r, "await running",
                dms_wait_task(&r->client, r->task, &wait, NULL));
}

/* Calls an operation that has no typed function and copies a string of its
 * answer. */
static int call(struct run *r, const char *operation, const char *input,
                const char *path, char *out, size_t size)
{
    dms_json answer, value;
    dms_status status = dms_call(&r->client, operation, input, &answer);
    if (status == DMS_OK && path && dms_json_get(answer, path, &value)) {
        (void)dms_json_string(value, out, size);
    }
    return step(r, operation, status);
}

/* Calls an operation again and again until a string of its answer is `want`;
 * NULL: until there is no such resource any more. */
static int until(struct run *r, const char *operation, const char *input,
                 const char *path, const char *want)
{
    char got[64];
    dms_json answer, value;
    dms_status status;
    int tries;
    for (tries = 0; tries < 240; tries++) {
        status = dms_call(&r->client, operation, input, &answer);
        if (!want && status == DMS_ERR_NOT_FOUND) {
            return step(r, operation, DMS_OK);
        }
        if (status != DMS_OK) {
            return step(r, operation, status);
        }
        got[0] = '\0';
        if (dms_json_get(answer, path, &value)) {
            (void)dms_json_string(value, got, sizeof got);
        }
        if (want && strcmp(got, want) == 0) {
            return step(r, operation, DMS_OK);
        }
        printf("      %s\n", got);
        poll(NULL, 0, r->poll_ms);
    }
    return step(r, operation, DMS_ERR_TIMEOUT);
}

/* The filter of a describe call for one ARN. */
static const char *by_arn(char *out, size_t size, const char *name,
                          const char *arn)
{
    snprintf(out, size,
             "{\"Filters\": [{\"Name\": \"%s\", \"Values\": [\"%s\"]}]}", name,
             arn);
    return out;
}

/* An endpoint of the test databases. */
static int create_endpoint(struct run *r, const char *id, const char *type,
                           const char *engine, char *arn)
{
    char input[512];
    snprintf(input, sizeof input,
             "{\"EndpointIdentifier\": \"%s\", \"EndpointType\": \"%s\","
             " \"EngineName\": \"%s\", \"ServerName\": \"%s.example.com\","
             " \"Port\": 3306, \"Username\": \"admin\","
             " \"Password\": \"not-a-real-one\"}",
             id, type, engine, id);
    return call(r, "CreateEndpoint", input, "Endpoint.EndpointArn", arn, 256);
}

/* A replication instance that is up, and two endpoints. */
static int create_assets(struct run *r)
{
    char input[512];
    return call(r, "CreateReplicationInstance",
                "{\"ReplicationInstanceIdentifier\": \"dms-h-demo\","
                " \"ReplicationInstanceClass\": \"dms.t3.micro\"}",
                "ReplicationInstance.ReplicationInstanceArn", r->instance,
                sizeof r->instance) &&
           until(r, "DescribeReplicationInstances",
                 by_arn(input, sizeof input, "replication-instance-arn",
                        r->instance),
                 "ReplicationInstances[0].ReplicationInstanceStatus",
                 "available") &&
           create_endpoint(r, "dms-h-source", "source", "mysql", r->source) &&
           create_endpoint(r, "dms-h-target", "target", "aurora", r->target);
}

/* Creates the task and waits until it is ready. */
static int create_task(struct run *r)
{
    dms_create_task_params p = {0};
    dms_wait_options wait = {0};
    dms_task task;
    dms_status status;
    wait.poll_ms = r->poll_ms;
    wait.progress = bar;
    p.identifier = "dms-h-demo-task";
    p.source_endpoint_arn = r->source;
    p.target_endpoint_arn = r->target;
    p.replication_instance_arn = r->instance;
    p.migration_type = "full-load-and-cdc";
    p.table_mappings = table_mappings;
    p.wait = &wait;
    status = dms_create_task(&r->client, &p, &task);
    if (status == DMS_OK) {
        snprintf(r->task, sizeof r->task, "%s", task.arn);
    }
    return step(r, "create task", status);
}

static int start_task(struct run *r, const char *type)
{
    dms_start_task_params p = {0};
    p.arn = r->task;
    p.start_type = type;
    return step(r, type, dms_start_task(&r->client, &p, NULL));
}

/* Lists all tasks of the account. */
static int describe_tasks(struct run *r)
{
    dms_tasks list;
    dms_task task;
    dms_status status = dms_describe_tasks(&r->client, NULL, &list);
    while (status == DMS_OK) {
        status = dms_next_task(&list, &task);
        if (status == DMS_OK) {
            printf("      %s  %s  %s\n", task.identifier, task.migration_type,
                   task.status);
        }
    }
    return step(r, "describe tasks", status == DMS_DONE ? DMS_OK : status);
}

static int modify_task(struct run *r)
{
    dms_modify_task_params p = {0};
    dms_wait_options wait = {0};
    wait.poll_ms = r->poll_ms;
    wait.progress = bar;
    p.arn = r->task;
    p.migration_type = "full-load";
    p.settings = task_settings;
    p.wait = &wait;
    return step(r, "modify task", dms_modify_task(&r->client, &p, NULL));
}

static int delete_task(struct run *r)
{
    dms_delete_task_params p = {0};
    dms_wait_options wait = {0};
    wait.poll_ms = r->poll_ms;
    wait.progress = bar;
    p.arn = r->task;
    p.wait = &wait;
    return step(r, "delete task", dms_delete_task(&r->client, &p));
}

/* Deletes what create_assets made, as far as it got. */
static int delete_assets(struct run *r)
{
    char input[512];
    int ok = 1;
    if (r->source[0]) {
        snprintf(input, sizeof input, "{\"EndpointArn\": \"%s\"}", r->source);
        ok &= call(r, "DeleteEndpoint", input, NULL, NULL, 0);
    }
    if (r->target[0]) {
        snprintf(input, sizeof input, "{\"EndpointArn\": \"%s\"}", r->target);
        ok &= call(r, "DeleteEndpoint", input, NULL, NULL, 0);
    }
    if (r->instance[0]) {
        snprintf(input, sizeof input, "{\"ReplicationInstanceArn\": \"%s\"}",
                 r->instance);
        ok &= call(r, "DeleteReplicationInstance", input, NULL, NULL, 0) &&
              until(r, "DescribeReplicationInstances",
                    by_arn(input, sizeof input, "replication-instance-arn",
                           r->instance),
                    "ReplicationInstances[0].ReplicationInstanceStatus", NULL);
    }
    return ok;
}

int main(int argc, char **argv)
{
    static struct run r;
    int ok;
    r.poll_ms = argc > 1 ? (int)strtol(argv[1], NULL, 10) : 15000;
    if (r.poll_ms < 1) {
        fprintf(stderr, "usage: lifecycle [POLL_MS]\n");
        return 2;
    }
    if (!step(&r, "open client", dms_open(&r.client, NULL))) {
        return 1;
    }
    ok = create_assets(&r) && create_task(&r) &&
         start_task(&r, "start-replication") && describe_tasks(&r) &&
         await_running(&r) &&
         step(&r, "stop task", dms_stop_task(&r.client, r.task, NULL)) &&
         await(&r, "stopped") && modify_task(&r) &&
         start_task(&r, "reload-target") && await(&r, "finished");
    if (r.task[0]) { /* clean up whatever happened */
        ok &= delete_task(&r);
    }
    ok &= delete_assets(&r);
    dms_close(&r.client);
    printf(ok ? "done\n" : "failed\n");
    return ok ? 0 : 1;
}
