/*
 * Watches all tasks until they are decided: what tests/bench.sh counts the
 * calls and the memory of, with ten thousand of them.
 *
 *     fleet [INTERVAL_MS]
 *
 * Prints the tasks that have finished, complete rounds, calls, and the most
 * KiB of memory that were resident. The endpoint and the keys come from the
 * environment.
 */
#define DMS_IMPLEMENTATION
#include "../../dms.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The peak of resident memory in KiB, as Linux tells it; 0 elsewhere. */
static long peak_kib(void)
{
    char line[256];
    long kib = 0;
    FILE *f = fopen("/proc/self/status", "r");
    while (f && fgets(line, sizeof line, f)) {
        if (strncmp(line, "VmHWM:", 6) == 0) {
            kib = strtol(line + 6, NULL, 10);
        }
    }
    if (f) {
        fclose(f);
    }
    return kib;
}

int main(int argc, char **argv)
{
    dms_watch_params params = {0};
    dms_watch_summary sum;
    dms_client client;
    int ok;

    params.poll_ms = argc > 1 ? atoi(argv[1]) : 1000;
    ok = dms_open(&client, NULL) == DMS_OK &&
         dms_watch(&client, &params, &sum) == DMS_OK;
    if (!ok) {
        fprintf(stderr, "%s\n", client.error.message);
    } else {
        printf("%lu %d %lu %ld\n", (unsigned long)sum.finished, sum.rounds,
               sum.calls, peak_kib());
    }
    dms_close(&client);
    return ok ? 0 : 1;
}
