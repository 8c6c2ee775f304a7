/*
 * Describes tasks by ARN, again and again on one client: what tests/bench.sh
 * counts instructions and tests/syscalls.sh counts system calls of.
 *
 *     describe [-b|-h|-m|-v] CALLS ARN...
 *
 * -b prints the body that a call sends, and sends nothing. -h prints the most
 * bytes of memory that the client held at a time. -m marks in a trace where
 * each step begins, by a write that fails. -v prints the client's error. The
 * endpoint and the keys come from the environment.
 */
#define DMS_IMPLEMENTATION
#include "../../dms.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* ---- memory, counted ---------------------------------------------------- */

struct count {
    size_t now;
    size_t most;
};

static void *count_alloc(void *ctx, size_t size)
{
    struct count *c = (struct count *)ctx;
    c->now += size;
    c->most = c->now > c->most ? c->now : c->most;
    return malloc(size);
}

static void count_free(void *ctx, void *ptr, size_t size)
{
    struct count *c = (struct count *)ctx;
    c->now -= size;
    free(ptr);
}

/* While a block moves, both exist. */
static void *count_realloc(void *ctx, void *ptr, size_t old_size,
                           size_t new_size)
{
    void *to = count_alloc(ctx, new_size);
    if (to && ptr) {
        memcpy(to, ptr, old_size < new_size ? old_size : new_size);
        count_free(ctx, ptr, old_size);
    }
    return to;
}

/* ---- a peer that only listens ------------------------------------------- */

struct tape {
    char text[8192];
    size_t len;
};

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
    struct tape *t = (struct tape *)ctx;
    (void)timeout_ms, (void)sys_errno;
    if ((size_t)len >= sizeof t->text - t->len) {
        return DMS_IO_ERROR;
    }
    memcpy(t->text + t->len, buf, (size_t)len);
    t->len += (size_t)len;
    return len;
}

static void tape_close(void *ctx) { (void)ctx; }

/* ---- the program -------------------------------------------------------- */

static char flag;

/* A line that strace shows and nobody else. */
static void mark(const char *text)
{
    if (flag == 'm' && write(-1, text, strlen(text)) == 0) {
        exit(3);
    }
}

/* One call, and its answer read to the end. */
static int describe(dms_client *client, const dms_filter *by_arn)
{
    dms_describe_tasks_params params = {0};
    dms_tasks list;
    dms_task task;
    int found = 0;
    params.filters = by_arn;
    params.filters_len = 1;
    if (dms_describe_tasks(client, &params, &list) != DMS_OK) {
        return 0;
    }
    while (dms_next_task(&list, &task) == DMS_OK) {
        found += task.arn && task.status && task.creation_ms > 0;
    }
    return found == 1;
}

/* Prints what the call put on the tape after the headers. */
static int print_body(struct tape *t, const dms_config *given,
                      const dms_filter *by_arn)
{
    dms_config config = *given;
    dms_client client;
    const char *body;
    config.endpoint_url = "http://127.0.0.1";
    config.total_max_attempts = 1;
    config.transport.ctx = t;
    config.transport.open = tape_open;
    config.transport.read = tape_read;
    config.transport.write = tape_write;
    config.transport.close = tape_close;
    if (dms_open(&client, &config) != DMS_OK) {
        return 1;
    }
    (void)describe(&client, by_arn);
    dms_close(&client);
    t->text[t->len] = '\0';
    body = strstr(t->text, "\r\n\r\n");
    return !body || fputs(body + 4, stdout) < 0;
}

int main(int argc, char **argv)
{
    static struct tape tape;
    struct count count = {0, 0};
    dms_config config = {0};
    dms_filter by_arn = {"replication-task-arn", NULL, 0};
    dms_client client;
    long calls, i;
    int ok;
    if (argc > 1 && argv[1][0] == '-') {
        flag = argv[1][1];
        argc--;
        argv++;
    }
    if (argc < 3) {
        fprintf(stderr, "usage: describe [-b|-h|-m|-v] CALLS ARN...\n");
        return 2;
    }
    calls = strtol(argv[1], NULL, 10);
    by_arn.values = (const char *const *)(const void *)(argv + 2);
    by_arn.values_len = (size_t)argc - 2;
    if (flag == 'b') {
        return print_body(&tape, &config, &by_arn);
    }
    if (flag == 'h') {
        config.allocator.ctx = &count;
        config.allocator.alloc = count_alloc;
        config.allocator.realloc = count_realloc;
        config.allocator.free = count_free;
    }
    mark("mark open");
    ok = dms_open(&client, &config) == DMS_OK;
    for (i = 0; i < calls && ok; i++) {
        mark("mark call");
        ok = describe(&client, &by_arn);
    }
    mark("mark close");
    if (!ok && flag == 'v') {
        fprintf(stderr, "%s\n", client.error.message);
    }
    dms_close(&client);
    mark("mark end");
    if (flag == 'h') {
        printf("%lu\n", (unsigned long)count.most);
    }
    return !ok || count.now != 0;
}
