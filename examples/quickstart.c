/*
 * Starts a replication task and waits until it has done its work. Region and
 * keys come from the environment: AWS_REGION, AWS_ACCESS_KEY_ID and its kin.
 *
 *     cc -I. examples/quickstart.c -lbearssl -o quickstart
 *     ./quickstart arn:aws:dms:eu-west-1:123456789012:task:EXAMPLE
 */
#define DMS_IMPLEMENTATION
#include "dms.h"
#include <stdio.h>

int main(int argc, char **argv)
{
    dms_config config = {0};
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
        printf("%s: %s\n", task.identifier, task.stop_reason);
    } else {
        fprintf(stderr, "%s\n", client.error.message);
    }
    dms_close(&client);
    return ok ? 0 : 1;
}
