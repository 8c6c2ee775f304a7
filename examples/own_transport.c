/*
 * A program under test without a network: the transport plays a recorded
 * answer, the clock jumps, and a wait of an hour takes no time. The same hooks
 * carry dms.h over a modem or into an event loop.
 *
 *     cc -I. examples/own_transport.c -lbearssl -o own_transport
 *     ./own_transport
 */
#define DMS_IMPLEMENTATION
#include "dms.h"
#include <stdio.h>
#include <string.h>

/* The recorded world: a task that runs twelve polls long, then stops. */
struct world {
    int64_t now_ms;
    int polls;
    char answer[512];
    int at;
};

static int net_open(void *ctx, const char *host, unsigned port, int timeout_ms,
                    int *sys_errno)
{
    (void)ctx, (void)host, (void)port, (void)timeout_ms, (void)sys_errno;
    return 0;
}

/* A request came: prepare its answer. */
static int net_write(void *ctx, const void *buf, int len, int timeout_ms,
                     int *sys_errno)
{
    struct world *w = (struct world *)ctx;
    const char *status = ++w->polls > 12 ? "stopped" : "running";
    char body[200];
    int n = snprintf(body, sizeof body,
                     "{\"ReplicationTasks\": [{\"Status\": \"%s\"}]}", status);
    (void)buf, (void)timeout_ms, (void)sys_errno;
    snprintf(w->answer, sizeof w->answer,
             "HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s", n, body);
    w->at = 0;
    return len;
}

static int net_read(void *ctx, void *buf, int len, int timeout_ms,
                    int *sys_errno)
{
    struct world *w = (struct world *)ctx;
    int left = (int)strlen(w->answer) - w->at;
    int n = left < len ? left : len;
    (void)timeout_ms, (void)sys_errno;
    memcpy(buf, w->answer + w->at, (size_t)n);
    w->at += n;
    return n; /* 0 is the end of the stream */
}

static void net_close(void *ctx) { (void)ctx; }

static int64_t clock_ms(void *ctx) { return ((struct world *)ctx)->now_ms; }

static void clock_sleep(void *ctx, int ms)
{
    ((struct world *)ctx)->now_ms += ms;
}

int main(void)
{
    struct world world = {1767323045000, 0, "", 0};
    dms_config config = {0};
    dms_wait_options wait = {0};
    dms_client client;
    dms_task task;
    int ok;

    config.region = "us-east-1";
    config.endpoint_url = "http://localhost";
    config.access_key_id = "AKIDEXAMPLE";
    config.secret_access_key = "example";
    config.transport.ctx = config.clock.ctx = &world;
    config.transport.open = net_open;
    config.transport.read = net_read;
    config.transport.write = net_write;
    config.transport.close = net_close;
    config.clock.wall_ms = config.clock.monotonic_ms = clock_ms;
    config.clock.sleep_ms = clock_sleep;
    wait.poll_ms = 300000;

    ok = dms_open(&client, &config) == DMS_OK &&
         dms_wait_task(&client, "arn:aws:dms:us-east-1:1:task:T", &wait,
                       &task) == DMS_OK;
    if (ok) {
        printf("%s after %d polls and %d minutes that never passed\n",
               task.status, world.polls,
               (int)((world.now_ms - 1767323045000) / 60000));
    } else {
        printf("%s\n", client.error.message);
    }
    dms_close(&client);
    return ok ? 0 : 1;
}
