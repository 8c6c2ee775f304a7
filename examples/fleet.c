/*
 * Watches all replication tasks of a region, or those of one kind, until each
 * has finished: one call for a hundred of them, however many there are.
 *
 *     cc -I. examples/fleet.c -lbearssl -o fleet
 *     ./fleet [MIGRATION_TYPE]
 */
#define DMS_IMPLEMENTATION
#include "dms.h"
#include <stdio.h>

/* A task has another status than before. */
static void changed(void *ctx, const dms_task *task, const char *before,
                    dms_watch_outcome outcome)
{
    static const char *const words[] = {"", ": finished", ": FAILED",
                                        ": vanished"};
    (void)ctx;
    printf("%s: %s -> %s%s\n",
           task->identifier ? task->identifier
           : task->arn      ? task->arn
                            : "?",
           before, task->status ? task->status : "", words[outcome]);
}

/* Every task has been looked at once more. */
static void round_over(void *ctx, const dms_watch_summary *s)
{
    (void)ctx;
    printf("%d s: %u of %u tasks to go, next look in %d s\n",
           (int)(s->elapsed_ms / 1000), (unsigned)s->running,
           (unsigned)s->tasks, (int)(s->poll_ms / 1000));
}

int main(int argc, char **argv)
{
    dms_watch_params params = {0};
    dms_watch_summary sum;
    dms_filter filter = {0};
    const char *types[1];
    dms_client client;
    dms_status status;

    if (argc > 1) {
        types[0] = argv[1];
        filter.name = "migration-type";
        filter.values = types;
        filter.values_len = 1;
        params.filters = &filter;
        params.filters_len = 1;
    }
    params.poll_ms = 5000;
    params.timeout_ms = 12 * 3600 * (int64_t)1000;
    params.ready_is_finished = 1; /* nobody has started those */
    params.change = changed;
    params.round = round_over;

    status = dms_open(&client, NULL);
    if (status == DMS_OK) {
        status = dms_watch(&client, &params, &sum);
        printf("%u finished, %u failed, %u vanished, %u still run; %d tables "
               "in error; %lu calls\n",
               (unsigned)sum.finished, (unsigned)sum.failed,
               (unsigned)sum.vanished, (unsigned)sum.running,
               (int)sum.tables_errored, sum.calls);
    }
    if (status != DMS_OK) {
        fprintf(stderr, "%s\n", client.error.message);
    }
    dms_close(&client);
    return status == DMS_OK ? 0 : 1;
}
