/* What dms_call says to inputs, for tests/interop_model.sh. Reads lines of an
 * operation, a tab and its input; for each writes "sent" and the body that was
 * sent, or "refused" and why, and ends it with a byte 0x1E. */

#define DMS_IMPLEMENTATION
#include "../../dms.h"
#include <stdio.h>

static char sent[1 << 20];
static size_t sent_len;

/* A peer that takes a request and hangs up. */
static int peer_open(void *ctx, const char *host, unsigned port,
                     int timeout_ms, int *sys_errno)
{
    (void)ctx, (void)host, (void)port, (void)timeout_ms, (void)sys_errno;
    sent_len = 0;
    return 0;
}

static int peer_read(void *ctx, void *buf, int len, int timeout_ms,
                     int *sys_errno)
{
    (void)ctx, (void)buf, (void)len, (void)timeout_ms, (void)sys_errno;
    return DMS_IO_EOF;
}

static int peer_write(void *ctx, const void *buf, int len, int timeout_ms,
                      int *sys_errno)
{
    (void)ctx, (void)timeout_ms, (void)sys_errno;
    if ((size_t)len > sizeof sent - 1 - sent_len) {
        return DMS_IO_ERROR;
    }
    memcpy(sent + sent_len, buf, (size_t)len);
    sent_len += (size_t)len;
    return len;
}

static void peer_close(void *ctx) { (void)ctx; }

/* One line of the input. */
static void line(dms_client *client, char *text)
{
    char *tab = strchr(text, '\t'), *body;
    if (!tab) {
        return;
    }
    *tab = '\0';
    sent_len = 0;
    (void)!dms_call(client, text, tab + 1, NULL);
    sent[sent_len] = '\0';
    body = strstr(sent, "\r\n\r\n");
    if (body) {
        printf("sent\n%s\x1e", body + 4);
    } else {
        printf("refused\n%s\x1e", *client->error.fault_message
                                      ? client->error.fault_message
                                      : client->error.message);
    }
}

int main(void)
{
    static char text[1 << 18];
    dms_config config = {0};
    dms_client client;
    config.endpoint_url = "http://localhost:1";
    config.region = "us-east-1";
    config.unsigned_requests = 1;
    config.total_max_attempts = 1;
    config.transport.open = peer_open;
    config.transport.read = peer_read;
    config.transport.write = peer_write;
    config.transport.close = peer_close;
    if (dms_open(&client, &config) != DMS_OK) {
        fprintf(stderr, "%s\n", client.error.message);
        return 1;
    }
    while (fgets(text, sizeof text, stdin)) {
        text[strcspn(text, "\n")] = '\0';
        line(&client, text);
    }
    dms_close(&client);
    return 0;
}
