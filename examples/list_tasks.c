/*
 * Lists all replication tasks of a region, whatever their number: one page is
 * in memory at a time, and the next one is fetched as it is needed.
 *
 *     cc -I. examples/list_tasks.c -lbearssl -o list_tasks
 *     ./list_tasks [MIGRATION_TYPE]
 */
#define DMS_IMPLEMENTATION
#include "dms.h"
#include <stdio.h>

int main(int argc, char **argv)
{
    dms_describe_tasks_params params = {0};
    dms_filter filter = {0};
    const char *types[1];
    dms_client client;
    dms_tasks list;
    dms_task task;
    dms_status status;
    int count = 0;

    if (argc > 1) {
        types[0] = argv[1];
        filter.name = "migration-type";
        filter.values = types;
        filter.values_len = 1;
        params.filters = &filter;
        params.filters_len = 1;
    }
    params.without_settings = 1; /* smaller answers */

    status = dms_open(&client, NULL);
    if (status == DMS_OK) {
        status = dms_describe_tasks(&client, &params, &list);
    }
    while (status == DMS_OK) {
        status = dms_next_task(&list, &task);
        if (status == DMS_OK) {
            printf("%-30s %-18s %-10s %s\n", task.identifier,
                   task.migration_type, task.status,
                   task.stop_reason ? task.stop_reason : "");
            count++;
        }
    }
    if (status == DMS_DONE) {
        printf("%d tasks in %d pages\n", count, list.pages);
    } else {
        fprintf(stderr, "%s\n", client.error.message);
    }
    dms_close(&client);
    return status == DMS_DONE ? 0 : 1;
}
