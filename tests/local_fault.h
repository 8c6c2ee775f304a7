/*
 * Faults on demand of the local endpoint: what a SPEC means, which call it
 * strikes, and how a response is then delivered.
 *
 * SPEC = OPERATION|*:KIND[=N][:COUNT[:SKIP]]. Knows the wire and nothing of
 * DMS; the list is guarded by the caller's lock.
 */
#ifndef LOCAL_FAULT_H
#define LOCAL_FAULT_H

#include "local_http.h"

#define JSON_TYPE "application/x-amz-json-1.1"
/* Bytes that a truncated response promises and does not send. */
#define TRUNCATED_BYTES 1000
/* Bytes of each chunk of a chunked response. */
#define CHUNK_BYTES 1000

struct fault;

/* Sends a response in a certain way. */
typedef void deliverer(struct conn *, struct reply *, long argument);

/* A kind of fault. */
struct fault_kind {
    const char *name;
    int takes_argument;
    int carried_out;  /* whether the operation happens first */
    int status;       /* 0: the response's own */
    const char *type; /* content type, with a status */
    const char *body; /* with a status */
    deliverer *deliver;
};

/* A fault that waits for its calls. */
struct fault {
    char *operation; /* "*" for any */
    const struct fault_kind *kind;
    long argument;
    long count; /* strikes left; -1 for ever */
    long skip;  /* calls to let pass first */
    struct fault *next;
};

/* Sends a response in one piece. */
static void deliver_plain(struct conn *c, struct reply *reply, long argument)
{
    struct buf b = {NULL, 0, 0};

    (void)argument;
    http_response(&b, reply, 0);
    conn_write(c, b.data, b.len);
    conn_flush(c);
    buf_free(&b);
}

/* Sends a response after a while. */
static void deliver_slow(struct conn *c, struct reply *reply, long argument)
{
    sleep_ms(argument);
    deliver_plain(c, reply, 0);
}

/* Sends a response byte by byte. */
static void deliver_drip(struct conn *c, struct reply *reply, long argument)
{
    struct buf b = {NULL, 0, 0};
    size_t i;

    http_response(&b, reply, 0);
    for (i = 0; i < b.len && !c->broken; i++) {
        conn_write(c, b.data + i, 1);
        conn_flush(c);
        sleep_ms(argument);
    }
    buf_free(&b);
}

/* Resets the connection without a response. */
static void deliver_reset(struct conn *c, struct reply *reply, long argument)
{
    (void)reply;
    (void)argument;
    conn_reset(c);
}

/* Ends the connection without a response, and without TLS's goodbye. */
static void deliver_end(struct conn *c, struct reply *reply, long argument)
{
    (void)reply;
    (void)argument;
    conn_finish(c);
}

/* Sends less than promised, then ends the connection in order. */
static void deliver_truncated(struct conn *c, struct reply *reply,
                              long argument)
{
    struct buf b = {NULL, 0, 0};

    (void)argument;
    http_response(&b, reply, TRUNCATED_BYTES);
    conn_write(c, b.data, b.len);
    conn_flush(c);
    conn_goodbye(c);
    conn_finish(c);
    buf_free(&b);
}

/* Sends a response, then ends a connection that seemed to be kept. */
static void deliver_then_end(struct conn *c, struct reply *reply, long argument)
{
    deliver_plain(c, reply, argument);
    conn_goodbye(c);
    conn_finish(c);
}

/* Sends a response in chunks, with extensions and a trailer. */
static void deliver_chunked(struct conn *c, struct reply *reply, long argument)
{
    struct buf b = {NULL, 0, 0};
    size_t at = 0, n;

    (void)argument;
    http_head(&b, reply);
    buf_str(&b, "Transfer-Encoding: chunked\r\nTrailer: X-Local\r\n\r\n");
    while (at < reply->body.len) {
        n = reply->body.len - at;
        if (n > CHUNK_BYTES)
            n = CHUNK_BYTES;
        buf_printf(&b, "%lX;part=\"a;b\"\r\n", (unsigned long)n);
        buf_add(&b, reply->body.data + at, n);
        buf_str(&b, "\r\n");
        at += n;
    }
    buf_str(&b, "000;last\r\nX-Local: trailer\r\n\r\n");
    conn_write(c, b.data, b.len);
    conn_flush(c);
    buf_free(&b);
}

/* Sends an interim response, then the response. */
static void deliver_continue(struct conn *c, struct reply *reply, long argument)
{
    static const char interim[] = "HTTP/1.1 100 Continue\r\nX-Local: 1\r\n\r\n";

    conn_write(c, interim, sizeof interim - 1);
    conn_flush(c);
    deliver_plain(c, reply, argument);
}

/* clang-format off */
static const struct fault_kind fault_kinds[] = {
    {"throttle", 0, 0, 400, JSON_TYPE,
     "{\"__type\":\"ThrottlingException\",\"message\":\"Rate exceeded\"}",
     deliver_plain},
    {"429", 0, 0, 429, JSON_TYPE,
     "{\"__type\":\"TooManyRequestsException\","
     "\"message\":\"Too many requests\"}", deliver_plain},
    {"500", 0, 0, 500, JSON_TYPE,
     "{\"__type\":\"InternalFailure\",\"message\":\"The request processing "
     "has failed because of an unknown error, exception or failure.\"}",
     deliver_plain},
    {"502html", 0, 0, 502, "text/html",
     "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n"
     "<center><h1>502 Bad Gateway</h1></center>\r\n</body>\r\n</html>\r\n",
     deliver_plain},
    {"503", 0, 0, 503, JSON_TYPE,
     "{\"__type\":\"ServiceUnavailable\",\"message\":\"The request has "
     "failed due to a temporary failure of the server.\"}", deliver_plain},
    {"503text", 0, 0, 503, "text/plain", "Slow down", deliver_plain},
    {"slow", 1, 1, 0, NULL, NULL, deliver_slow},
    {"drip", 1, 1, 0, NULL, NULL, deliver_drip},
    {"reset", 0, 0, 0, NULL, NULL, deliver_reset},
    {"reset-after", 0, 1, 0, NULL, NULL, deliver_reset},
    {"close-after", 0, 1, 0, NULL, NULL, deliver_end},
    {"truncate", 0, 1, 0, NULL, NULL, deliver_truncated},
    {"close", 0, 1, 0, NULL, NULL, deliver_then_end},
    {"chunked", 0, 1, 0, NULL, NULL, deliver_chunked},
    {"continue", 0, 1, 0, NULL, NULL, deliver_continue},
    {"garbage", 0, 1, 200, JSON_TYPE, "{\"ReplicationTasks\": [{\"Sta",
     deliver_plain},
    {"wrongtype", 0, 1, 200, JSON_TYPE, "[1, 2, 3]", deliver_plain},
    {"skew", 1, 1, 0, NULL, NULL, deliver_plain},
    {"redirect", 0, 0, 301, JSON_TYPE, "", deliver_plain},
};
/* clang-format on */

/* The kind of fault of this name, NULL when there is none. */
static const struct fault_kind *fault_kind(struct slice name)
{
    size_t i;

    for (i = 0; i < sizeof fault_kinds / sizeof *fault_kinds; i++)
        if (slice_is(name, fault_kinds[i].name))
            return &fault_kinds[i];
    return NULL;
}

/* Reads a SPEC and puts it last in the list; returns 0 when it is wrong. */
static int fault_add(struct fault **list, struct slice spec)
{
    struct slice operation = slice_cut(&spec, ':');
    struct slice argument = slice_cut(&spec, ':');
    struct slice count = slice_cut(&spec, ':');
    const struct fault_kind *kind = fault_kind(slice_cut(&argument, '='));
    long long number = 0, times = 1, skip = 0;
    struct fault *f;

    if (!operation.n || !kind || kind->takes_argument != (argument.n > 0))
        return 0;
    if ((argument.n && !slice_number(argument, &number)) ||
        (count.n && !slice_number(count, &times)) ||
        (spec.n && !slice_number(spec, &skip)))
        return 0;
    if (times < -1 || skip < 0 ||
        (kind->deliver != deliver_plain && number < 0))
        return 0;
    f = (struct fault *)grow(NULL, sizeof *f);
    f->operation = text_copy(operation.p, operation.n);
    f->kind = kind;
    f->argument = (long)number;
    f->count = (long)times;
    f->skip = (long)skip;
    f->next = NULL;
    while (*list)
        list = &(*list)->next;
    *list = f;
    return 1;
}

/* Copies the first fault that strikes this call to *struck; 0 when none. */
static int fault_strikes(struct fault *list, struct slice operation,
                         struct fault *struck)
{
    for (; list; list = list->next) {
        if (strcmp(list->operation, "*") != 0 &&
            !slice_is(operation, list->operation))
            continue;
        if (list->count == 0)
            continue;
        if (list->skip > 0) {
            list->skip--;
            continue;
        }
        if (list->count > 0)
            list->count--;
        *struck = *list;
        return 1;
    }
    return 0;
}

/* Forgets all faults. */
static void fault_clear(struct fault **list)
{
    struct fault *next;

    for (; *list; *list = next) {
        next = (*list)->next;
        free((*list)->operation);
        free(*list);
    }
}

#endif
