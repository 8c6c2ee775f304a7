/*
 * dms.h without malloc: one block of your own, as an embedded program has it.
 * The client takes all it needs from the block when it opens; a larger answer
 * than the block has room for is an error, not a crash.
 *
 *     cc -I. examples/memory.c -lbearssl -o memory
 *     ./memory
 */
#define DMS_IMPLEMENTATION
#include "dms.h"
#include <stdio.h>

static unsigned char block[128 * 1024];

int main(void)
{
    dms_config config = {0};
    dms_describe_tasks_params params = {0};
    dms_client client;
    dms_tasks list;
    dms_task task;
    dms_status status;

    config.memory = block;
    config.memory_size = sizeof block;
    params.max_records = 20; /* the smallest page that AWS serves */
    params.without_settings = 1;

    status = dms_open(&client, &config);
    if (status == DMS_OK) {
        status = dms_describe_tasks(&client, &params, &list);
    }
    while (status == DMS_OK &&
           (status = dms_next_task(&list, &task)) == DMS_OK) {
        printf("%s %s\n", task.identifier, task.status);
    }
    if (status != DMS_DONE) {
        fprintf(stderr, "%s\n", client.error.message);
    }
    dms_close(&client);
    return status == DMS_DONE ? 0 : 1;
}
