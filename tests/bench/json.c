/*
 * Answers describe calls from a file, so that only reading them costs:
 *
 *     json check|decode FILE CALLS
 *
 * check validates each answer, decode also reads every task in it; both take
 * it through the HTTP parser. The body of the answer is the file.
 */
#define DMS_IMPLEMENTATION
#include "../../dms.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The answer, and how much of it was read. */
struct answer {
    char *text;
    size_t len;
    size_t at;
};

static int answer_open(void *ctx, const char *host, unsigned port,
                       int timeout_ms, int *sys_errno)
{
    (void)ctx, (void)host, (void)port, (void)timeout_ms, (void)sys_errno;
    return 0;
}

static int answer_read(void *ctx, void *buf, int len, int timeout_ms,
                       int *sys_errno)
{
    struct answer *a = (struct answer *)ctx;
    size_t n = a->len - a->at;
    (void)timeout_ms, (void)sys_errno;
    n = n < (size_t)len ? n : (size_t)len;
    memcpy(buf, a->text + a->at, n);
    a->at += n;
    return (int)n;
}

/* Whatever is asked, the answer starts again. */
static int answer_write(void *ctx, const void *buf, int len, int timeout_ms,
                        int *sys_errno)
{
    struct answer *a = (struct answer *)ctx;
    (void)buf, (void)timeout_ms, (void)sys_errno;
    a->at = 0;
    return len;
}

static void answer_close(void *ctx) { (void)ctx; }

/* The file as a response; 0 when it cannot be read. */
static int answer_load(struct answer *a, const char *path)
{
    FILE *f = fopen(path, "rb");
    char head[64];
    size_t head_len;
    long size;
    int ok;
    if (!f) {
        return 0;
    }
    ok = fseek(f, 0, SEEK_END) == 0 && (size = ftell(f)) >= 0;
    rewind(f);
    head_len = (size_t)snprintf(head, sizeof head,
                                "HTTP/1.1 200 OK\r\nContent-Length: %ld\r\n"
                                "\r\n",
                                ok ? size : 0);
    a->text = ok ? (char *)malloc(head_len + (size_t)size) : NULL;
    if (a->text) {
        memcpy(a->text, head, head_len);
        a->len = head_len + fread(a->text + head_len, 1, (size_t)size, f);
        ok = a->len == head_len + (size_t)size;
    }
    fclose(f);
    return ok && a->text;
}

/* One call and all that is in its answer. */
static int call(dms_client *client, int decode)
{
    dms_json json;
    dms_tasks list;
    dms_task task;
    dms_status status;
    if (!decode) {
        return dms_call(client, "DescribeReplicationTasks", NULL, &json) ==
               DMS_OK;
    }
    status = dms_describe_tasks(client, NULL, &list);
    while (status == DMS_OK) {
        status = dms_next_task(&list, &task);
    }
    return status == DMS_DONE;
}

int main(int argc, char **argv)
{
    static struct answer answer;
    dms_config config = {0};
    dms_client client;
    long i, calls;
    int ok;
    if (argc != 4 || !answer_load(&answer, argv[2])) {
        fprintf(stderr, "usage: json check|decode FILE CALLS\n");
        return 2;
    }
    calls = strtol(argv[3], NULL, 10);
    config.endpoint_url = "http://127.0.0.1";
    config.region = "us-east-1";
    config.unsigned_requests = 1;
    config.transport.ctx = &answer;
    config.transport.open = answer_open;
    config.transport.read = answer_read;
    config.transport.write = answer_write;
    config.transport.close = answer_close;
    ok = dms_open(&client, &config) == DMS_OK;
    for (i = 0; i < calls && ok; i++) {
        ok = call(&client, strcmp(argv[1], "decode") == 0);
    }
    if (!ok) {
        fprintf(stderr, "%s\n", client.error.message);
    }
    dms_close(&client);
    free(answer.text);
    return !ok;
}
