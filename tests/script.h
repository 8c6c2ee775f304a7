/* A scripted world for tests of a whole client: a server that plays a list of
 * answers, a clock that only moves when somebody waits, and ears for every
 * request and log line. Include it after dms.h and check.h.
 *
 *     struct script w;
 *     dms_config config = script_begin(&w);
 *     script_say(&w, 503, "");
 *     script_say(&w, 200, "{\"ReplicationTasks\":[]}");
 *     script_open(&w, &config);
 *     script_done(&w, dms_call(&w.client, "DescribeEndpoints", NULL, NULL));
 *     CHECK(w.requests_len == 2);
 *     script_end(&w);
 *
 * With SCRIPT_UNCHECKED defined before it, inputs of dms_call are not checked:
 * for tests of calls that do not care what they ask.
 *
 * One answer is used for each request, however it is sent; a request without
 * an answer is a failure of the test. Nothing sleeps: a wait moves w.ms. */

#ifndef SCRIPT_H
#define SCRIPT_H

#include <ctype.h>
#include <strings.h>

/* The credentials of every scripted client. */
#define SCRIPT_KEY "AKIDEXAMPLE"
#define SCRIPT_SECRET "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
#define SCRIPT_TOKEN "TOKEN/with+chars=="

/* 2026-01-02T03:04:05Z, when every script begins. */
#define SCRIPT_WALL_MS ((int64_t)1767323045 * 1000)
#define SCRIPT_MONO_MS ((int64_t)5000000)

/* What the server does with a request. */
typedef enum script_kind {
    SCRIPT_SAY,    /* takes it all, then sends its bytes */
    SCRIPT_REFUSE, /* refuses the connection; no request is seen */
    SCRIPT_BREAK   /* takes `take` bytes of it, then resets */
} script_kind;

/* What follows the bytes of an answer. */
typedef enum script_tail {
    SCRIPT_STAY, /* silence: the connection is kept */
    SCRIPT_EOF,  /* an orderly end */
    SCRIPT_RESET /* ECONNRESET */
} script_tail;

/* How a transport call is made to fail. */
typedef enum script_fault {
    SCRIPT_FAULT_ERROR,  /* ECONNRESET; the connection is dead */
    SCRIPT_FAULT_EOF,    /* the peer closed */
    SCRIPT_FAULT_SILENCE /* from this call on nothing ever happens */
} script_fault;

struct script_answer {
    script_kind kind;
    script_tail tail;
    char *bytes;
    size_t len;
    size_t piece;     /* bytes in one read; 0: as many as fit */
    size_t take;      /* SCRIPT_BREAK: bytes of the request taken */
    int64_t delay_ms; /* scripted time before the first byte */
    int64_t drip_ms;  /* scripted time that each read takes */
};

struct script_request {
    char *head; /* to the blank line, terminated */
    char *body; /* terminated */
    size_t body_len;
    int connection;   /* 1 for the first connection */
    int64_t at_ms;    /* scripted time when it was complete */
    int64_t slept_ms; /* by the clock's sleep since the request before */
};

struct script {
    dms_client client;
    /* what is played */
    struct script_answer *answers;
    size_t answers_len;
    size_t next;
    /* plays when the answers are used up: a body for status 200, or NULL */
    const char *(*serve)(struct script *w, const struct script_request *r);
    void *serve_ctx;
    size_t read_piece;  /* bytes in one read; 0: as many as fit */
    size_t write_piece; /* bytes in one write; 0: all */
    size_t fault_at;    /* the transport call that fails, from 1; 0: none */
    script_fault fault;
    int echoes;           /* 1: answers hold secrets; memory may too */
    int64_t cancel_at_ms; /* the cancel hook says so from then on; 0: never */
    /* what happened */
    struct script_request *requests;
    size_t requests_len;
    char **logs; /* "1 text": the level and the line */
    size_t logs_len;
    size_t calls;    /* of the transport's open, read and write */
    int connections; /* opened so far */
    int is_open;
    int64_t ms;        /* monotonic time */
    int64_t wall_ms;   /* wall clock minus monotonic clock */
    int64_t slept_ms;  /* since the last request */
    size_t sleeps;     /* pauses, each slept in one or more slices */
    size_t long_waits; /* slices over 250 ms or below 1 */
    size_t overrun;    /* requests without an answer */
    size_t leaks;      /* secrets seen where they must not be */
    size_t entropy;    /* bytes handed out */
    struct check_memory memory;
    /* private */
    int napping;
    int silent;
    struct script_answer *now;
    size_t said;
    char *in;
    size_t in_len;
};

/* A failure that needs no condition. */
#define SCRIPT_FAIL(text) check_failed(__FILE__, __LINE__, text)

/* ---- secrets ------------------------------------------------------------ */

/* Looks for n bytes of a secret in len bytes. */
static inline int script_holds(const char *p, size_t len, const char *secret)
{
    size_t n = strlen(secret), i;
    for (i = 0; i + n <= len; i++) {
        if (memcmp(p + i, secret, n) == 0) {
            return 1;
        }
    }
    return 0;
}

/* Notes when text holds the secret or the token, whole or most of it. */
static inline void script_scan(struct script *w, const char *p, size_t len)
{
    static const char *const secrets[] = {SCRIPT_SECRET, SCRIPT_TOKEN,
                                          "wJalrXUtnFEMI", "TOKEN/with+"};
    size_t i;
    for (i = 0; i < CHECK_COUNT(secrets); i++) {
        if (script_holds(p, len, secrets[i])) {
            w->leaks++;
            check_note("a secret in: %.120s", p);
            SCRIPT_FAIL("a secret has leaked");
            return;
        }
    }
}

/* Memory that is given back must hold no secret. */
static inline void script_free(void *ctx, void *ptr, size_t size)
{
    struct script *w = (struct script *)ctx;
    if (ptr && !w->echoes) {
        script_scan(w, (const char *)ptr, size);
    }
    check_free(&w->memory, ptr, size);
}

/* dms_allocator.alloc. */
static inline void *script_alloc(void *ctx, size_t size)
{
    struct script *w = (struct script *)ctx;
    return check_alloc(&w->memory, size);
}

/* dms_allocator.realloc; the old block holds no secret either. */
static inline void *script_realloc(void *ctx, void *ptr, size_t old_size,
                                   size_t new_size)
{
    struct script *w = (struct script *)ctx;
    if (ptr && !w->echoes) {
        script_scan(w, (const char *)ptr, old_size);
    }
    return check_realloc(&w->memory, ptr, old_size, new_size);
}

/* ---- clock, entropy, log, cancel ---------------------------------------- */

/* dms_clock.wall_ms. */
static inline int64_t script_wall(void *ctx)
{
    const struct script *w = (const struct script *)ctx;
    return w->ms + w->wall_ms;
}

/* dms_clock.monotonic_ms. */
static inline int64_t script_monotonic(void *ctx)
{
    return ((const struct script *)ctx)->ms;
}

/* dms_clock.sleep_ms; slices of one pause are counted as one. */
static inline void script_sleep(void *ctx, int ms)
{
    struct script *w = (struct script *)ctx;
    w->long_waits += ms > 250 || ms < 1;
    w->sleeps += !w->napping;
    w->napping = 1;
    w->slept_ms += ms;
    w->ms += ms > 0 ? ms : 1;
}

/* dms_config.entropy: the same bytes in every run. */
static inline int script_entropy(void *ctx, void *buf, size_t len)
{
    struct script *w = (struct script *)ctx;
    unsigned char *p = (unsigned char *)buf;
    while (len-- > 0) {
        *p++ = (unsigned char)(17 + 31 * w->entropy++);
    }
    return 1;
}

/* dms_config.cancel. */
static inline int script_cancel(void *ctx)
{
    const struct script *w = (const struct script *)ctx;
    return w->cancel_at_ms && w->ms >= w->cancel_at_ms;
}

/* dms_config.log: keeps the line, which must be one and hold no secret. */
static inline void script_log(void *ctx, dms_log_level level, const char *text)
{
    struct script *w = (struct script *)ctx;
    size_t n = strlen(text);
    char *line = (char *)malloc(n + 3);
    w->logs = (char **)realloc(w->logs, (w->logs_len + 1) * sizeof *w->logs);
    assert_non_null(line);
    assert_non_null(w->logs);
    line[0] = (char)('0' + (int)level);
    line[1] = ' ';
    memcpy(line + 2, text, n + 1);
    w->logs[w->logs_len++] = line;
    CHECK(!strchr(text, '\n') && !strchr(text, '\r'));
    script_scan(w, text, n);
}

/* How many log lines of a level hold a text. */
static inline size_t script_logged(const struct script *w, dms_log_level level,
                                   const char *text)
{
    size_t i, n = 0;
    for (i = 0; i < w->logs_len; i++) {
        n += w->logs[i][0] == (char)('0' + (int)level) &&
             strstr(w->logs[i], text) != NULL;
    }
    return n;
}

/* ---- the server --------------------------------------------------------- */

/* Puts an answer at the end of the list. It stays valid until the next. */
static inline struct script_answer *
script_add(struct script *w, script_kind kind, const char *bytes, size_t len)
{
    struct script_answer *a;
    size_t now = w->now ? (size_t)(w->now - w->answers) : 0;
    w->answers = (struct script_answer *)realloc(
        w->answers, (w->answers_len + 1) * sizeof *w->answers);
    assert_non_null(w->answers);
    w->now = w->now ? w->answers + now : NULL;
    a = &w->answers[w->answers_len++];
    memset(a, 0, sizeof *a);
    a->kind = kind;
    a->bytes = (char *)malloc(len + 1);
    assert_non_null(a->bytes);
    if (len > 0) {
        memcpy(a->bytes, bytes, len);
    }
    a->bytes[len] = '\0';
    a->len = len;
    return a;
}

/* An answer byte for byte. */
static inline struct script_answer *script_raw(struct script *w,
                                               const char *bytes)
{
    return script_add(w, SCRIPT_SAY, bytes, strlen(bytes));
}

/* An answer with a status, more headers ("Name: value\r\n") and a body. */
static inline struct script_answer *script_say_with(struct script *w,
                                                    int status,
                                                    const char *headers,
                                                    const char *body)
{
    size_t size = strlen(headers) + strlen(body) + 200;
    char *text = (char *)malloc(size);
    struct script_answer *a;
    int n;
    assert_non_null(text);
    n = snprintf(text, size,
                 "HTTP/1.1 %d Word\r\n"
                 "x-amzn-RequestId: req-%lu\r\n"
                 "Content-Type: application/x-amz-json-1.1\r\n"
                 "%sContent-Length: %lu\r\n\r\n%s",
                 status, (unsigned long)w->answers_len + 1, headers,
                 (unsigned long)strlen(body), body);
    a = script_add(w, SCRIPT_SAY, text, (size_t)n);
    free(text);
    return a;
}

/* An answer with a status and a body. */
static inline struct script_answer *script_say(struct script *w, int status,
                                               const char *body)
{
    return script_say_with(w, status, "", body);
}

/* A fault with status 400. */
static inline struct script_answer *
script_fail(struct script *w, const char *code, const char *message)
{
    char body[1024];
    (void)snprintf(body, sizeof body, "{\"__type\":\"%s\",\"message\":\"%s\"}",
                   code, message);
    return script_say(w, 400, body);
}

/* The end of a connection in place of an answer. */
static inline struct script_answer *script_cut(struct script *w,
                                               script_tail tail)
{
    struct script_answer *a = script_add(w, SCRIPT_SAY, "", 0);
    a->tail = tail;
    return a;
}

/* A connection that cannot be made. */
static inline void script_refuse(struct script *w)
{
    (void)script_add(w, SCRIPT_REFUSE, "", 0);
}

/* A connection that is reset when `take` bytes of the request were taken. */
static inline void script_break(struct script *w, size_t take)
{
    script_add(w, SCRIPT_BREAK, "", 0)->take = take;
}

/* The answer that comes next, NULL if there is none. */
static inline struct script_answer *script_peek(struct script *w)
{
    return w->next < w->answers_len ? &w->answers[w->next] : NULL;
}

/* Counts a transport call; 1 when it must fail, with what to return. */
static inline int script_faulty(struct script *w, int timeout_ms, int is_read,
                                int *sys_errno, int *result)
{
    if (++w->calls > 1000000) {
        fail_msg("a million transport calls: a loop without end");
    }
    w->napping = 0;
    w->long_waits += timeout_ms > 250 || timeout_ms < 0;
    if (w->silent ||
        (w->calls == w->fault_at && w->fault == SCRIPT_FAULT_SILENCE)) {
        w->silent = 1;
        w->ms += timeout_ms > 0 ? timeout_ms : 1;
        *result = DMS_IO_TIMEOUT;
        return 1;
    }
    if (w->calls != w->fault_at) {
        return 0;
    }
    *sys_errno = ECONNRESET;
    *result =
        is_read && w->fault == SCRIPT_FAULT_EOF ? DMS_IO_EOF : DMS_IO_ERROR;
    return 1;
}

/* dms_transport.open. */
static inline int script_dial(void *ctx, const char *host, unsigned port,
                              int timeout_ms, int *sys_errno)
{
    struct script *w = (struct script *)ctx;
    struct script_answer *a = script_peek(w);
    int result;
    CHECK(host && *host && port > 0 && port < 65536 && !w->is_open);
    if (script_faulty(w, timeout_ms, 0, sys_errno, &result)) {
        return result;
    }
    if (a && a->kind == SCRIPT_REFUSE) {
        w->next++;
        *sys_errno = ECONNREFUSED;
        return DMS_IO_ERROR;
    }
    w->connections++;
    w->is_open = 1;
    w->in_len = 0;
    w->now = NULL;
    return 0;
}

/* The length of the body that a head announces. */
static inline size_t script_length(const char *head)
{
    const char *p = strstr(head, "\r\nContent-Length: ");
    return p ? (size_t)strtoul(p + 18, NULL, 10) : 0;
}

/* A copy of n bytes, terminated. */
static inline char *script_copy(const char *p, size_t n)
{
    char *text = (char *)malloc(n + 1);
    assert_non_null(text);
    memcpy(text, p, n);
    text[n] = '\0';
    return text;
}

/* Writes the answer of `serve` into the list. */
static inline void script_served(struct script *w,
                                 const struct script_request *r)
{
    const char *body = w->serve ? w->serve(w, r) : NULL;
    if (body && body[0] == '!') { /* "!" marks the body of a fault */
        (void)script_say(w, 400, body + 1);
    } else if (body) {
        (void)script_say(w, 200, body);
    }
}

/* Records a request when all of it is there, and chooses its answer. */
static inline void script_receive(struct script *w)
{
    struct script_request *r;
    char *end;
    size_t head, body;
    w->in[w->in_len] = '\0';
    end = strstr(w->in, "\r\n\r\n");
    head = end ? (size_t)(end - w->in) + 4 : 0;
    body = end ? script_length(w->in) : 0;
    if (!end || w->in_len < head + body) {
        return;
    }
    CHECK(w->in_len == head + body); /* nothing is pipelined */
    w->requests = (struct script_request *)realloc(
        w->requests, (w->requests_len + 1) * sizeof *w->requests);
    assert_non_null(w->requests);
    r = &w->requests[w->requests_len++];
    r->head = script_copy(w->in, head);
    r->body = script_copy(w->in + head, body);
    r->body_len = body;
    r->connection = w->connections;
    r->at_ms = w->ms;
    r->slept_ms = w->slept_ms;
    w->slept_ms = 0;
    w->in_len = 0;
    w->said = 0;
    if (!script_peek(w)) {
        script_served(w, r);
    }
    w->now = script_peek(w);
    w->next += w->now != NULL;
    w->overrun += w->now == NULL;
}

/* dms_transport.write. */
static inline int script_write(void *ctx, const void *buf, int len,
                               int timeout_ms, int *sys_errno)
{
    struct script *w = (struct script *)ctx;
    struct script_answer *a = script_peek(w);
    size_t n = (size_t)len;
    int result;
    CHECK(len > 0 && w->is_open);
    if (script_faulty(w, timeout_ms, 0, sys_errno, &result)) {
        return result;
    }
    n = w->write_piece && w->write_piece < n ? w->write_piece : n;
    if (a && a->kind == SCRIPT_BREAK) {
        n = n < a->take ? n : a->take;
        a->take -= n;
        if (n == 0) {
            w->next++;
            *sys_errno = ECONNRESET;
            return DMS_IO_ERROR;
        }
    }
    w->in = (char *)realloc(w->in, w->in_len + n + 1);
    assert_non_null(w->in);
    memcpy(w->in + w->in_len, buf, n);
    w->in_len += n;
    if (!a || a->kind != SCRIPT_BREAK) {
        script_receive(w);
    }
    return (int)n;
}

/* dms_transport.read. */
static inline int script_read(void *ctx, void *buf, int len, int timeout_ms,
                              int *sys_errno)
{
    struct script *w = (struct script *)ctx;
    struct script_answer *a = w->now;
    size_t n, piece;
    int result;
    CHECK(len > 0 && w->is_open);
    if (script_faulty(w, timeout_ms, 1, sys_errno, &result)) {
        return result;
    }
    if (a && a->delay_ms > 0) {
        int step = a->delay_ms < timeout_ms ? (int)a->delay_ms : timeout_ms;
        a->delay_ms -= step;
        w->ms += step;
        if (a->delay_ms > 0) {
            return DMS_IO_TIMEOUT;
        }
    }
    if (a && w->said < a->len) {
        piece = a->piece ? a->piece : w->read_piece;
        n = a->len - w->said;
        n = n < (size_t)len ? n : (size_t)len;
        n = piece && piece < n ? piece : n;
        memcpy(buf, a->bytes + w->said, n);
        w->said += n;
        w->ms += a->drip_ms;
        return (int)n;
    }
    if (a && a->tail == SCRIPT_EOF) {
        return DMS_IO_EOF;
    }
    if ((a && a->tail == SCRIPT_RESET) || (!a && w->overrun)) {
        *sys_errno = ECONNRESET;
        return DMS_IO_ERROR;
    }
    w->ms += timeout_ms;
    return DMS_IO_TIMEOUT;
}

/* dms_transport.close. */
static inline void script_hang_up(void *ctx)
{
    struct script *w = (struct script *)ctx;
    w->is_open = 0;
    w->in_len = 0;
    w->now = NULL;
}

/* ---- beginning and end -------------------------------------------------- */

extern char **environ;

/* Whether a name is one of the proxies'. */
static inline int script_is_proxy(const char *name, size_t n)
{
    return n > 6 && strncasecmp(name + n - 6, "_proxy", 6) == 0;
}

/* Removes every variable that dms.h may read: those of the machine must not
 * disturb. */
static inline void script_clear_environment(void)
{
    char name[256];
    char **p = environ;
    while (*p) {
        size_t n = strcspn(*p, "=");
        if ((strncmp(*p, "AWS_", 4) == 0 || strncmp(*p, "AIRFLOW_", 8) == 0 ||
             strncmp(*p, "BOTOCORE_", 9) == 0 ||
             strncmp(*p, "REQUESTS_", 9) == 0 ||
             strncmp(*p, "_X_AMZN", 7) == 0 || script_is_proxy(*p, n)) &&
            n < sizeof name) {
            memcpy(name, *p, n);
            name[n] = '\0';
            (void)unsetenv(name);
            p = environ;
        } else {
            p++;
        }
    }
    /* nor the files of whoever runs the tests: set and empty, there are none */
    (void)setenv("AWS_CONFIG_FILE", "", 1);
    (void)setenv("AWS_SHARED_CREDENTIALS_FILE", "", 1);
    /* and no packet for a metadata service that is not there */
    (void)setenv("AWS_EC2_METADATA_DISABLED", "true", 1);
}

/* A new world, and a configuration for a client in it. */
static inline dms_config script_begin(struct script *w)
{
    dms_config c;
    script_clear_environment();
    memset(w, 0, sizeof *w);
    memset(&c, 0, sizeof c);
    w->ms = SCRIPT_MONO_MS;
    w->wall_ms = SCRIPT_WALL_MS - SCRIPT_MONO_MS;
    c.region = "us-east-1";
    c.endpoint_url = "http://localhost:4566";
    c.access_key_id = SCRIPT_KEY;
    c.secret_access_key = SCRIPT_SECRET;
    c.session_token = SCRIPT_TOKEN;
    c.allocator.ctx = w;
    c.allocator.alloc = script_alloc;
    c.allocator.realloc = script_realloc;
    c.allocator.free = script_free;
    c.transport.ctx = w;
    c.transport.open = script_dial;
    c.transport.read = script_read;
    c.transport.write = script_write;
    c.transport.close = script_hang_up;
    c.clock.ctx = w;
    c.clock.wall_ms = script_wall;
    c.clock.monotonic_ms = script_monotonic;
    c.clock.sleep_ms = script_sleep;
    c.entropy = script_entropy;
    c.entropy_ctx = w;
    c.log = script_log;
    c.log_ctx = w;
    c.cancel = script_cancel;
    c.cancel_ctx = w;
#ifdef SCRIPT_UNCHECKED
    c.skip_parameter_validation = 1;
#endif
    return c;
}

/* Opens the client of a world, which must work. */
static inline void script_open(struct script *w, const dms_config *config)
{
    dms_status status = dms_open(&w->client, config);
    if (status != DMS_OK) {
        check_note("dms_open: %s", w->client.error.message);
    }
    CHECK(status == DMS_OK);
}

/* begin and open in one. */
static inline void script_start(struct script *w)
{
    dms_config config = script_begin(w);
    script_open(w, &config);
}

/* What must be true after every call: the error tells the status, has words
 * for it, and no secret. Returns the status. */
static inline dms_status script_done(struct script *w, dms_status status)
{
    const dms_error *e = &w->client.error;
    if (status == DMS_DONE) {
        CHECK(e->status == DMS_OK);
        return status;
    }
    CHECK(e->status == status);
    CHECK(status == DMS_OK || e->message[0]);
    CHECK(memchr(e->message, '\0', sizeof e->message) != NULL);
    CHECK(memchr(e->fault, '\0', sizeof e->fault) != NULL);
    if (CHECK_OK(e->fault_message != NULL)) {
        script_scan(w, e->fault_message, strlen(e->fault_message));
    }
    script_scan(w, e->message, sizeof e->message);
    script_scan(w, e->fault, sizeof e->fault);
    script_scan(w, e->request_id, sizeof e->request_id);
    script_scan(w, e->resource_arn, sizeof e->resource_arn);
    return status;
}

/* script_done, with the status that is expected. */
#define SCRIPT_EXPECT(w, call, want) \
    script_expect((w), (call), (want), __FILE__, __LINE__)

/* What SCRIPT_EXPECT does. */
static inline void script_expect(struct script *w, dms_status got,
                                 dms_status want, const char *file, int line)
{
    char text[700];
    (void)script_done(w, got);
    if (got != want) {
        (void)snprintf(text, sizeof text, "status %s, expected %s: %s",
                       dms_status_name(got), dms_status_name(want),
                       w->client.error.message);
        check_failed(file, line, text);
    }
}

/* Closes the client, checks what must hold in every world, frees it. */
static inline void script_end(struct script *w)
{
    size_t i;
    dms_close(&w->client);
    CHECK(!w->is_open);
    CHECK(w->overrun == 0);
    CHECK(w->leaks == 0);
    CHECK(w->long_waits == 0);
    check_memory_clean(&w->memory);
    for (i = 0; i < w->answers_len; i++) {
        free(w->answers[i].bytes);
    }
    for (i = 0; i < w->requests_len; i++) {
        free(w->requests[i].head);
        free(w->requests[i].body);
    }
    for (i = 0; i < w->logs_len; i++) {
        free(w->logs[i]);
    }
    free(w->answers);
    free(w->requests);
    free(w->logs);
    free(w->in);
    memset(w, 0, sizeof *w);
}

/* ---- reading requests --------------------------------------------------- */

/* Copies the value of the i-th header line that has a name; 0 if there is
 * none. Names are compared exactly, as they are sent. */
static inline int script_header(const struct script_request *r,
                                const char *name, char *out, size_t size)
{
    const char *p = strstr(r->head, "\r\n");
    size_t n = strlen(name), len;
    out[0] = '\0';
    for (; p && p[2]; p = strstr(p + 2, "\r\n")) {
        if (strncmp(p + 2, name, n) == 0 && p[2 + n] == ':') {
            p += 2 + n + 2;
            len = strcspn(p, "\r");
            len = len < size ? len : size - 1;
            memcpy(out, p, len);
            out[len] = '\0';
            return 1;
        }
    }
    return 0;
}

/* The names of all headers, each with a blank behind, in order. */
static inline void script_names(const struct script_request *r, char *out,
                                size_t size)
{
    const char *p = strstr(r->head, "\r\n");
    size_t at = 0, n;
    for (; p && p[2] && p[2] != '\r'; p = strstr(p + 2, "\r\n")) {
        n = strcspn(p + 2, ":");
        if (at + n + 2 > size) {
            break;
        }
        memcpy(out + at, p + 2, n);
        at += n;
        out[at++] = ' ';
    }
    out[at] = '\0';
}

/* The last request; an empty one when there is none. */
static inline const struct script_request *script_last(const struct script *w)
{
    static char nothing[256];
    static const struct script_request none = {nothing, nothing, 0, 0, 0, 0};
    return w->requests_len ? &w->requests[w->requests_len - 1] : &none;
}

/* The action that the i-th request asks for, "" when there is none. */
static inline const char *script_action(const struct script *w, size_t i)
{
    static char action[4][160];
    static int turn;
    char *out = action[turn++ & 3];
    char value[160];
    out[0] = '\0';
    if (i < w->requests_len &&
        script_header(&w->requests[i], "X-Amz-Target", value, sizeof value)) {
        const char *dot = strchr(value, '.');
        (void)snprintf(out, sizeof action[0], "%s", dot ? dot + 1 : value);
    }
    return out;
}

/* ---- comparing JSON ----------------------------------------------------- */

/* Two texts side by side. This reader is for tests: it takes well-formed
 * input and knows nothing of dms.h's. */
static inline const char *script_blank(const char *p)
{
    while (*p && strchr(" \t\r\n", *p)) {
        p++;
    }
    return p;
}

/* The end of the value at p. */
static inline const char *script_skip(const char *p)
{
    int depth = 0;
    do {
        p = script_blank(p);
        if (*p == '"') {
            for (p++; *p && *p != '"'; p++) {
                p += *p == '\\' && p[1];
            }
            p += *p == '"';
        } else if (*p == '{' || *p == '[') {
            depth++;
            p++;
        } else if (*p == '}' || *p == ']') {
            depth--;
            p++;
        } else if (*p == ',' || *p == ':') {
            p++;
        } else {
            p += strcspn(p, " \t\r\n,:{}[]\"");
        }
    } while (depth > 0 && *p);
    return p;
}

/* One character of a string, unescaped, up to U+FFFF; moves p on. */
static inline unsigned long script_char(const char **p)
{
    static const char from[] = "bfnrt", to[] = "\b\f\n\r\t";
    char hex[5];
    const char *at;
    if (**p != '\\') {
        return (unsigned char)*(*p)++;
    }
    (*p)++;
    if (**p == 'u') {
        memcpy(hex, *p + 1, 4);
        hex[4] = '\0';
        *p += 5;
        return strtoul(hex, NULL, 16);
    }
    at = strchr(from, *(*p)++);
    return (unsigned char)(at ? to[at - from] : (*p)[-1]);
}

/* Whether two strings, quotes included, are the same when unescaped. */
static inline int script_same_string(const char *a, const char *b)
{
    for (a++, b++; *a && *b && *a != '"' && *b != '"';) {
        if (script_char(&a) != script_char(&b)) {
            return 0;
        }
    }
    return *a == '"' && *b == '"';
}

/* The value of a member, NULL if there is none. */
static inline const char *script_member(const char *object, const char *key)
{
    const char *p = script_blank(object + 1);
    while (*p == '"') {
        const char *value = script_blank(script_skip(p));
        value = script_blank(value + (*value == ':'));
        if (script_same_string(p, key)) {
            return value;
        }
        p = script_blank(script_skip(value));
        p = script_blank(p + (*p == ','));
    }
    return NULL;
}

static inline int script_same_value(const char *a, const char *b, int depth);

/* Whether every member of a is one of b; *count is how many there are. */
static inline int script_same_members(const char *a, const char *b, int depth,
                                      size_t *count)
{
    const char *p = script_blank(a + 1);
    for (*count = 0; *p == '"'; ++*count) {
        const char *value = script_blank(script_skip(p)), *other;
        value = script_blank(value + (*value == ':'));
        other = script_member(b, p);
        if (!other || !script_same_value(value, other, depth + 1)) {
            return 0;
        }
        p = script_blank(script_skip(value));
        p = script_blank(p + (*p == ','));
    }
    return 1;
}

/* Whether two arrays have the same items in the same order. */
static inline int script_same_items(const char *a, const char *b, int depth)
{
    a = script_blank(a + 1);
    b = script_blank(b + 1);
    while (*a && *a != ']' && *b && *b != ']') {
        if (!script_same_value(a, b, depth + 1)) {
            return 0;
        }
        a = script_blank(script_skip(a));
        b = script_blank(script_skip(b));
        a = script_blank(a + (*a == ','));
        b = script_blank(b + (*b == ','));
    }
    return *a == ']' && *b == ']';
}

/* Whether two values are the same; the order of members does not matter. */
static inline int script_same_value(const char *a, const char *b, int depth)
{
    size_t n, m;
    a = script_blank(a);
    b = script_blank(b);
    if (*a != *b || depth > 20) {
        return 0;
    }
    if (*a == '{') {
        return script_same_members(a, b, depth, &n) &&
               script_same_members(b, a, depth, &m) && n == m;
    }
    if (*a == '[') {
        return script_same_items(a, b, depth);
    }
    if (*a == '"') {
        return script_same_string(a, b);
    }
    n = strcspn(a, " \t\r\n,}]");
    return n == strcspn(b, " \t\r\n,}]") && memcmp(a, b, n) == 0;
}

/* Whether two JSON texts say the same; both are shown when not. */
static inline int script_same_json(const char *got, const char *want)
{
    int same = script_same_value(got, want, 0);
    if (!same) {
        printf("    got  %.900s\n    want %.900s\n", got, want);
    }
    return same;
}

/* The i-th request must be this action with this input. */
#define SCRIPT_SENT(w, i, action, json)                             \
    do {                                                            \
        CHECK_TEXT(script_action((w), (i)), (action));              \
        if (CHECK_OK((size_t)(i) < (w)->requests_len)) {            \
            CHECK(script_same_json((w)->requests[i].body, (json))); \
        }                                                           \
    } while (0)

#endif /* SCRIPT_H */
