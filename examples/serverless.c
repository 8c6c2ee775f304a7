/*
 * The life of a serverless replication: creates its config, starts it, waits
 * until it has done its work, stops it and deletes it. Needs two endpoints; to
 * try it without AWS, start build/dms-local with --seed-tasks 1, which has
 * two.
 *
 *     cc -I. examples/serverless.c -lbearssl -o serverless
 *     ./serverless SOURCE_ARN TARGET_ARN [POLL_MS]
 */
#define DMS_IMPLEMENTATION
#include "dms.h"
#include <stdio.h>
#include <stdlib.h>

/* After every poll: where the replication and its capacity stand. */
static void progress(void *ctx, const dms_replication *r, int64_t elapsed_ms,
                     int polls)
{
    const char *capacity = r->provision_data.provision_state;
    (void)ctx;
    (void)polls;
    printf("%6d ms: %-24s %-16s %d%%\n", (int)elapsed_ms,
           r->status ? r->status : "gone", capacity ? capacity : "",
           r->has_stats ? (int)r->stats.full_load_progress_percent : 0);
}

int main(int argc, char **argv)
{
    dms_create_replication_config_params create = {0};
    dms_start_replication_params start = {0};
    dms_stop_replication_params stop = {0};
    dms_delete_replication_config_params drop = {0};
    dms_wait_options wait = {0};
    dms_replication_config config;
    dms_client client;
    char arn[256];
    int ok;

    if (argc < 3) {
        fprintf(stderr, "usage: serverless SOURCE TARGET [POLL_MS]\n");
        return 2;
    }
    create.identifier = "serverless-example";
    create.source_endpoint_arn = argv[1];
    create.target_endpoint_arn = argv[2];
    create.compute_config.max_capacity_units = 4;
    create.table_mappings =
        "{\"rules\":[{\"rule-type\":\"selection\",\"rule-id\":\"1\","
        "\"rule-name\":\"all\",\"rule-action\":\"include\",\"object-locator\":"
        "{\"schema-name\":\"%\",\"table-name\":\"%\"}}]}";
    wait.until = "finished"; /* looks at the StopReason and at tables too */
    wait.poll_ms = argc > 3 ? atoi(argv[3]) : 0;
    wait.replication_progress = progress;
    start.wait = stop.wait = drop.wait = &wait;

    ok = dms_open(&client, NULL) == DMS_OK &&
         dms_create_replication_config(&client, &create, &config) == DMS_OK;
    if (ok) {
        snprintf(arn, sizeof arn, "%s", config.arn); /* a view until now */
        start.arn = stop.arn = drop.arn = arn;
        ok = dms_start_replication(&client, &start, NULL) == DMS_OK;
        printf("%s\n", ok ? "done" : client.error.message);
        /* whatever came of it; a replication that has stopped is left alone */
        ok = dms_stop_replication(&client, &stop, NULL) == DMS_OK &&
             dms_delete_replication_config(&client, &drop) == DMS_OK && ok;
    }
    if (!ok) {
        fprintf(stderr, "%s\n", client.error.message);
    }
    dms_close(&client);
    return ok ? 0 : 1;
}
