#define DMS_IMPLEMENTATION
#include "dms.h"
#include <stdio.h>

/* Starts a replication task and waits until it has done its work. */
int main(int argc, char **argv)
{
    dms_config config = {0}; /* region and keys: from the environment */
    dms_start_task_params start = {0};
    dms_client client;
    dms_task task;
    int ok;

    if (argc != 2) {
        fprintf(stderr, "usage: quickstart TASK_ARN\n");
        return 2;
    }
    config.connect_timeout_ms = 10000;
    start.arn = argv[1];

    ok = dms_open(&client, &config) == DMS_OK &&
         dms_start_task(&client, &start, &task) == DMS_OK &&
         dms_wait_task(&client, argv[1], NULL, &task) == DMS_OK;
    if (ok) {
        printf("%s: %s, %d tables loaded\n", task.identifier, task.stop_reason,
               (int)task.stats.tables_loaded);
    } else {
        fprintf(stderr, "%s\n", client.error.message);
    }
    dms_close(&client);
    return ok ? 0 : 1;
}
