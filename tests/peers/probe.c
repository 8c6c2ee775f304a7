/*
 * Calls DMS and says how it went, for tests/peers.sh.
 *
 *     probe [OPTION...] tasks|sign|OPERATION [INPUT]
 *
 *     -n CALLS   so many calls on one client
 *     -t MS      the read time-out
 *     -c MS      the connect time-out
 *     -l BYTES   the most bytes of an answer
 *     -o         print the answer too
 *
 * tasks lists all tasks with the typed functions and prints their number. sign
 * prints the Authorization header of a DescribeReplicationTasks with INPUT at
 * 2026-01-02T03:04:05Z, and sends nothing. Each call prints a line
 *
 *     STATUS http=N sent=N unknown=N tls=N attempts=N MESSAGE
 *
 * and the exit code is that of the last one: 0 for DMS_OK. The endpoint, the
 * keys and the trust come from the environment.
 */
#define DMS_IMPLEMENTATION
#include "../../dms.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- a peer that only listens, at a fixed time -------------------------- */

static char sent[65536];
static size_t sent_len;

static int tape_open(void *ctx, const char *host, unsigned port, int timeout_ms,
                     int *sys_errno)
{
    (void)ctx, (void)host, (void)port, (void)timeout_ms, (void)sys_errno;
    return 0;
}

static int tape_read(void *ctx, void *buf, int len, int timeout_ms,
                     int *sys_errno)
{
    (void)ctx, (void)buf, (void)len, (void)timeout_ms, (void)sys_errno;
    return DMS_IO_EOF;
}

static int tape_write(void *ctx, const void *buf, int len, int timeout_ms,
                      int *sys_errno)
{
    (void)ctx, (void)timeout_ms, (void)sys_errno;
    if ((size_t)len >= sizeof sent - sent_len) {
        return DMS_IO_ERROR;
    }
    memcpy(sent + sent_len, buf, (size_t)len);
    sent_len += (size_t)len;
    return len;
}

static void tape_close(void *ctx) { (void)ctx; }

static int64_t then_ms(void *ctx)
{
    (void)ctx;
    return INT64_C(1767323045000);
}

static void no_sleep(void *ctx, int ms) { (void)ctx, (void)ms; }

/* ---- calls -------------------------------------------------------------- */

/* How the last call went. */
static int report(const dms_client *client, dms_status status)
{
    const dms_error *e = &client->error;
    printf("%s http=%d sent=%d unknown=%d tls=%d attempts=%d %s\n",
           dms_status_name(status), e->http_status, e->request_sent,
           e->outcome_unknown, e->tls_code, e->attempts, e->message);
    fflush(stdout);
    return status != DMS_OK;
}

/* Lists all tasks and prints how many there are. */
static dms_status tasks(dms_client *client)
{
    dms_tasks list;
    dms_task task;
    int n = 0;
    dms_status status = dms_describe_tasks(client, NULL, &list);
    while (status == DMS_OK) {
        status = dms_next_task(&list, &task);
        n += status == DMS_OK;
    }
    if (status != DMS_DONE) {
        return status;
    }
    printf("%d tasks\n", n);
    return DMS_OK;
}

/* Prints the header that the request had. */
static int sign(dms_config *config, const char *input)
{
    dms_client client;
    char *at;
    config->total_max_attempts = 1;
    config->transport.open = tape_open;
    config->transport.read = tape_read;
    config->transport.write = tape_write;
    config->transport.close = tape_close;
    config->clock.wall_ms = then_ms;
    config->clock.monotonic_ms = then_ms;
    config->clock.sleep_ms = no_sleep;
    if (dms_open(&client, config) != DMS_OK) {
        return report(&client, client.error.status);
    }
    (void)!dms_call(&client, "DescribeReplicationTasks", input, NULL);
    dms_close(&client);
    sent[sent_len] = '\0';
    at = strstr(sent, "\nAuthorization: ");
    if (!at) {
        return 1;
    }
    printf("%.*s\n", (int)strcspn(at + 1, "\r"), at + 1);
    return 0;
}

int main(int argc, char **argv)
{
    static dms_client client;
    dms_config config = {0};
    dms_json answer = {NULL, 0};
    dms_status status;
    int i, calls = 1, print = 0, failed = 1;
    config.skip_parameter_validation = 1; /* inputs do not matter here */
    for (i = 1; i < argc && argv[i][0] == '-'; i++) {
        char option = argv[i][1];
        int value = option != 'o' && i + 1 < argc ? atoi(argv[++i]) : 0;
        print |= option == 'o';
        calls = option == 'n' ? value : calls;
        config.read_timeout_ms = option == 't' ? value : config.read_timeout_ms;
        config.connect_timeout_ms =
            option == 'c' ? value : config.connect_timeout_ms;
        config.max_response_bytes =
            option == 'l' ? (size_t)value : config.max_response_bytes;
    }
    if (i >= argc) {
        fprintf(stderr, "usage: probe [OPTION...] OPERATION [INPUT]\n");
        return 2;
    }
    if (strcmp(argv[i], "sign") == 0) {
        return sign(&config, argv[i + 1]);
    }
    status = dms_open(&client, &config);
    if (status != DMS_OK) {
        return report(&client, status);
    }
    while (calls-- > 0) {
        status = strcmp(argv[i], "tasks") == 0
                     ? tasks(&client)
                     : dms_call(&client, argv[i], argv[i + 1], &answer);
        if (print && status == DMS_OK && answer.text) {
            printf("%.*s\n", (int)answer.len, answer.text);
        }
        failed = report(&client, status);
    }
    dms_close(&client);
    return failed;
}
