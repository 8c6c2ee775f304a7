/*
 * The wire of the local endpoint: one connection, in the clear or over TLS
 * 1.2 by BearSSL's server side, and HTTP/1.1 requests and responses on it.
 *
 * Output gathers in a buffer and leaves in one send(), the handshake's
 * flight as well as a response. Knows nothing of AWS.
 */
#ifndef LOCAL_HTTP_H
#define LOCAL_HTTP_H

#include "local_certs.h"
#include "local_text.h"

#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <pthread.h>
#include <sys/socket.h>
#include <unistd.h>

/* A head beyond 64 KB is refused; AWS allows far less. */
#define HTTP_MAX_HEAD 65536
/* A body beyond 8 MB is refused; the largest DMS request is under 1 MB. */
#define HTTP_MAX_BODY (8L * 1024 * 1024)
/* More header lines than this are refused. */
#define HTTP_MAX_HEADERS 100
/* A silent connection is closed after this long. */
#define IDLE_MS 120000
/* How long a closing connection waits for the client to read the end. */
#define LINGER_MS 1000
/* Sessions remembered for resumption: about 100 bytes each. */
#define SESSION_BYTES 32768

/* ---- TLS of the whole server ------------------------------------------- */

/* BearSSL's session cache with a lock round it. */
struct shared_cache {
    const br_ssl_session_cache_class *vtable;
    br_ssl_session_cache_lru lru;
    pthread_mutex_t lock;
    unsigned long resumed;
    unsigned char store[SESSION_BYTES];
};

/* What every TLS connection uses. */
struct tls_server {
    int enabled;
    int ec;
    br_x509_certificate chain[2];
    br_skey_decoder_context key;
    struct shared_cache cache;
};

/* The private keys and the certificate chains to choose from. */
struct identity {
    const char *name;
    const char *root;
    const unsigned char *leaf, *intermediate, *key;
    size_t leaf_len, intermediate_len, key_len;
};

/* clang-format off */
static const struct identity identities[] = {
    {"rsa", CERT_RSA_ROOT,
     CERT_RSA_LEAF, CERT_RSA_INTERMEDIATE, CERT_RSA_KEY,
     sizeof CERT_RSA_LEAF, sizeof CERT_RSA_INTERMEDIATE, sizeof CERT_RSA_KEY},
    {"ec", CERT_EC_ROOT,
     CERT_EC_LEAF, CERT_EC_INTERMEDIATE, CERT_EC_KEY,
     sizeof CERT_EC_LEAF, sizeof CERT_EC_INTERMEDIATE, sizeof CERT_EC_KEY},
};
/* clang-format on */

/* The shared cache that BearSSL knows by its first member's address. */
static struct shared_cache *cache_of(const br_ssl_session_cache_class **c)
{
    return (struct shared_cache *)(void *)c;
}

/* Remembers a session. */
static void cache_save(const br_ssl_session_cache_class **c,
                       br_ssl_server_context *sc,
                       const br_ssl_session_parameters *session)
{
    struct shared_cache *cache = cache_of(c);

    pthread_mutex_lock(&cache->lock);
    cache->lru.vtable->save(&cache->lru.vtable, sc, session);
    pthread_mutex_unlock(&cache->lock);
}

/* Looks a session up. */
static int cache_load(const br_ssl_session_cache_class **c,
                      br_ssl_server_context *sc,
                      br_ssl_session_parameters *session)
{
    struct shared_cache *cache = cache_of(c);
    int found;

    pthread_mutex_lock(&cache->lock);
    found = cache->lru.vtable->load(&cache->lru.vtable, sc, session);
    if (found)
        cache->resumed++;
    pthread_mutex_unlock(&cache->lock);
    return found;
}

static const br_ssl_session_cache_class cache_class = {
    sizeof(struct shared_cache), cache_save, cache_load};

/* Lends BearSSL a certificate; it never writes to it. */
static void tls_certificate(br_x509_certificate *out, const unsigned char *der,
                            size_t n)
{
    out->data = (unsigned char *)grow(NULL, n);
    out->data_len = n;
    memcpy(out->data, der, n);
}

/* Prepares the chain, the key and the session cache. */
static void tls_init(struct tls_server *t, const struct identity *id)
{
    t->enabled = 1;
    t->ec = strcmp(id->name, "ec") == 0;
    tls_certificate(&t->chain[0], id->leaf, id->leaf_len);
    tls_certificate(&t->chain[1], id->intermediate, id->intermediate_len);
    br_skey_decoder_init(&t->key);
    br_skey_decoder_push(&t->key, id->key, id->key_len);
    if (br_skey_decoder_last_error(&t->key) != 0)
        die("the built-in key is damaged");
    t->cache.vtable = &cache_class;
    br_ssl_session_cache_lru_init(&t->cache.lru, t->cache.store,
                                  sizeof t->cache.store);
    pthread_mutex_init(&t->cache.lock, NULL);
}

/* ---- one connection ---------------------------------------------------- */

/* BearSSL's state of one connection, taken in one block. */
struct tls_conn {
    br_ssl_server_context sc;
    unsigned char io[BR_SSL_BUFSIZE_BIDI];
};

struct conn {
    int fd;
    int broken;
    struct tls_conn *tls; /* NULL in the clear */
    struct buf in;        /* plain bytes received and not yet used */
    struct buf out;       /* wire bytes to send */
};

/* Waits until the socket can be read; 0 when it stays silent too long. */
static int fd_readable(int fd, int timeout_ms)
{
    struct pollfd p;
    int n;

    p.fd = fd;
    p.events = POLLIN;
    do
        n = poll(&p, 1, timeout_ms);
    while (n < 0 && errno == EINTR);
    return n > 0;
}

/* Receives what is there; 0 at the end, on an error and after a long wait. */
static size_t conn_recv(struct conn *c, void *bytes, size_t n)
{
    ssize_t got = -1;

    if (!c->broken && fd_readable(c->fd, IDLE_MS)) {
        do
            got = recv(c->fd, bytes, n, 0);
        while (got < 0 && errno == EINTR);
    }
    if (got <= 0)
        c->broken = 1;
    return got > 0 ? (size_t)got : 0;
}

/* Sends all that has gathered, as a rule in one send(). */
static void conn_send(struct conn *c)
{
    size_t sent = 0;
    ssize_t n;

    while (sent < c->out.len && !c->broken) {
        n = send(c->fd, c->out.data + sent, c->out.len - sent, MSG_NOSIGNAL);
        if (n > 0)
            sent += (size_t)n;
        else if (n == 0 || errno != EINTR)
            c->broken = 1;
    }
    c->out.len = 0;
}

/* Moves the records that the engine has ready to the output. */
static void tls_gather(struct conn *c)
{
    br_ssl_engine_context *eng = &c->tls->sc.eng;
    unsigned char *record;
    size_t n;

    while ((record = br_ssl_engine_sendrec_buf(eng, &n)) != NULL) {
        buf_add(&c->out, record, n);
        br_ssl_engine_sendrec_ack(eng, n);
    }
}

/* Appends plain text that the engine has decrypted; 0 when there is none. */
static int tls_take(struct conn *c)
{
    br_ssl_engine_context *eng = &c->tls->sc.eng;
    size_t n;
    unsigned char *plain = br_ssl_engine_recvapp_buf(eng, &n);

    if (!plain)
        return 0;
    buf_add(&c->in, plain, n);
    br_ssl_engine_recvapp_ack(eng, n);
    return 1;
}

/* Runs the engine until plain text arrives; 0 when none will. */
static int tls_fill(struct conn *c)
{
    br_ssl_engine_context *eng = &c->tls->sc.eng;
    unsigned char *record;
    size_t n;

    for (;;) {
        tls_gather(c);
        conn_send(c);
        if (tls_take(c))
            return 1;
        record = br_ssl_engine_recvrec_buf(eng, &n);
        if (!record || c->broken)
            return 0;
        n = conn_recv(c, record, n);
        if (!n)
            return 0;
        br_ssl_engine_recvrec_ack(eng, n);
    }
}

/* Receives some more bytes into c->in; 0 when no more will come. */
static int conn_fill(struct conn *c)
{
    size_t n;

    if (c->tls)
        return tls_fill(c);
    conn_send(c);
    buf_room(&c->in, 16384);
    n = conn_recv(c, c->in.data + c->in.len, 16384);
    c->in.len += n;
    c->in.data[c->in.len] = '\0';
    return n > 0;
}

/* Adds plain bytes to what will be sent. */
static void conn_write(struct conn *c, const char *bytes, size_t n)
{
    unsigned char *room;
    size_t free_bytes;

    if (!c->tls) {
        buf_add(&c->out, bytes, n);
        return;
    }
    while (n) {
        tls_gather(c);
        room = br_ssl_engine_sendapp_buf(&c->tls->sc.eng, &free_bytes);
        if (!room) {
            c->broken = 1;
            return;
        }
        if (free_bytes > n)
            free_bytes = n;
        memcpy(room, bytes, free_bytes);
        br_ssl_engine_sendapp_ack(&c->tls->sc.eng, free_bytes);
        bytes += free_bytes;
        n -= free_bytes;
    }
}

/* Sends what was written. */
static void conn_flush(struct conn *c)
{
    if (c->tls) {
        br_ssl_engine_flush(&c->tls->sc.eng, 0);
        tls_gather(c);
    }
    conn_send(c);
}

/* Lets TLS say goodbye, so that the end that follows is no truncation. */
static void conn_goodbye(struct conn *c)
{
    if (!c->tls || c->broken)
        return;
    br_ssl_engine_close(&c->tls->sc.eng);
    tls_gather(c);
    conn_send(c);
}

/*
 * Ends the connection with FIN. Unread bytes would turn it into RST, which
 * destroys what the client has not read yet, so they are read and dropped.
 */
static void conn_finish(struct conn *c)
{
    long long end = mono_ms() + LINGER_MS;
    char scrap[4096];

    shutdown(c->fd, SHUT_WR);
    while (!c->broken && mono_ms() < end && fd_readable(c->fd, LINGER_MS) &&
           recv(c->fd, scrap, sizeof scrap, 0) > 0)
        continue;
    c->broken = 1;
}

/* Ends the connection with RST: what was sent may be lost as well. */
static void conn_reset(struct conn *c)
{
    struct linger now = {1, 0};

    setsockopt(c->fd, SOL_SOCKET, SO_LINGER, &now, sizeof now);
    c->broken = 1;
}

/* Starts serving a socket. */
static void conn_open(struct conn *c, int fd, struct tls_server *t)
{
    static const char *protocols[] = {"http/1.1"};
    br_ssl_server_context *sc;
    int on = 1;

    memset(c, 0, sizeof *c);
    c->fd = fd;
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (!t->enabled)
        return;
    c->tls = (struct tls_conn *)grow(NULL, sizeof *c->tls);
    sc = &c->tls->sc;
    if (t->ec)
        br_ssl_server_init_full_ec(sc, t->chain, 2, BR_KEYTYPE_EC,
                                   br_skey_decoder_get_ec(&t->key));
    else
        br_ssl_server_init_full_rsa(sc, t->chain, 2,
                                    br_skey_decoder_get_rsa(&t->key));
    br_ssl_engine_set_versions(&sc->eng, BR_TLS12, BR_TLS12);
    br_ssl_engine_set_buffer(&sc->eng, c->tls->io, sizeof c->tls->io, 1);
    br_ssl_engine_set_protocol_names(&sc->eng, protocols, 1);
    br_ssl_server_set_cache(sc, &t->cache.vtable);
    if (!br_ssl_server_reset(sc))
        c->broken = 1;
}

/* Closes the socket and frees the connection's memory. */
static void conn_close(struct conn *c)
{
    close(c->fd);
    free(c->tls);
    buf_free(&c->in);
    buf_free(&c->out);
}

/* ---- HTTP -------------------------------------------------------------- */

struct header {
    struct slice name;
    struct slice value; /* as received, blanks at its ends included */
};

/* A request; its slices point into the connection's input. */
struct request {
    struct slice method;
    struct slice target;
    struct header headers[HTTP_MAX_HEADERS];
    size_t header_count;
    struct slice body;
    size_t bytes;   /* of the whole request */
    int keep_alive; /* whether the client wants the connection kept */
};

/* A response under construction. */
struct reply {
    int status;
    const char *type;
    struct buf headers; /* further header lines, each with its end */
    struct buf body;
    long long clock_ms; /* the server's clock as this response shows it */
};

/* The value of the n-th header of this name, its length 0 without one. */
static struct slice http_header(const struct request *r, const char *name)
{
    struct slice none = {"", 0};
    size_t i;

    for (i = 0; i < r->header_count; i++)
        if (slice_like(r->headers[i].name, slice_of(name)))
            return slice_trim(r->headers[i].value);
    return none;
}

/* Whether a header field's name is made of the characters RFC 9110 allows. */
static int http_name_ok(struct slice name)
{
    size_t i;

    for (i = 0; i < name.n; i++)
        if ((unsigned char)name.p[i] <= ' ' || name.p[i] == 127)
            return 0;
    return name.n > 0;
}

/* Cuts one line, its CRLF excluded, off the front; 0 when its end is bad. */
static int http_line(struct slice *rest, struct slice *line)
{
    *line = slice_cut(rest, '\n');
    if (!line->n || line->p[line->n - 1] != '\r')
        return 0;
    line->n--;
    return 1;
}

/* Reads the request line. */
static int http_start_line(struct request *r, struct slice line)
{
    r->method = slice_cut(&line, ' ');
    r->target = slice_cut(&line, ' ');
    r->keep_alive = slice_is(line, "HTTP/1.1");
    return r->method.n && r->target.n && r->target.p[0] == '/' &&
           (r->keep_alive || slice_is(line, "HTTP/1.0"));
}

/* Reads the head; returns an HTTP status to refuse it with, 0 when good. */
static int http_parse_head(struct request *r, struct slice head)
{
    struct slice line;

    memset(r, 0, sizeof *r);
    if (!http_line(&head, &line) || !http_start_line(r, line))
        return 400;
    while (head.n) {
        struct header *h = &r->headers[r->header_count];

        if (r->header_count == HTTP_MAX_HEADERS)
            return 431;
        if (!http_line(&head, &line))
            return 400;
        h->name = slice_cut(&line, ':');
        h->value = line;
        if (!http_name_ok(h->name))
            return 400;
        r->header_count++;
    }
    if (slice_like(http_header(r, "connection"), slice_of("close")))
        r->keep_alive = 0;
    return 0;
}

/* Length of the body; an HTTP status to refuse it with in *status. */
static size_t http_body_length(const struct request *r, int *status)
{
    struct slice length = http_header(r, "content-length");
    long long n = 0;

    if (http_header(r, "transfer-encoding").n)
        *status = 411; /* only requests with Content-Length are served */
    else if (length.n && (!slice_number(length, &n) || n < 0))
        *status = 400;
    else if (n > HTTP_MAX_BODY)
        *status = 413;
    return *status ? 0 : (size_t)n;
}

/* Index after the empty line that ends the head, 0 when it is not there. */
static size_t http_head_end(const struct buf *b)
{
    size_t i;

    for (i = 3; i < b->len; i++)
        if (b->data[i] == '\n' && memcmp(b->data + i - 3, "\r\n\r\n", 4) == 0)
            return i + 1;
    return 0;
}

/* Receives the whole head and returns its length, 0 when it never comes. */
static size_t http_read_head(struct conn *c, int *status)
{
    size_t end;

    while ((end = http_head_end(&c->in)) == 0) {
        if (c->in.len > HTTP_MAX_HEAD) {
            *status = 431;
            return 0;
        }
        if (!conn_fill(c))
            return 0;
    }
    return end;
}

/*
 * Receives one request. Returns 1 when it is whole; 0 when the connection is
 * done, with *status set when a refusal should be sent first.
 */
static int http_read(struct conn *c, struct request *r, int *status)
{
    size_t head_len = http_read_head(c, status), body_len;
    struct slice head;

    if (!head_len)
        return 0;
    head.p = c->in.data;
    head.n = head_len - 2;
    *status = http_parse_head(r, head);
    if (*status)
        return 0;
    body_len = http_body_length(r, status);
    if (*status)
        return 0;
    if (slice_like(http_header(r, "expect"), slice_of("100-continue"))) {
        conn_write(c, "HTTP/1.1 100 Continue\r\n\r\n", 25);
        conn_flush(c);
    }
    while (c->in.len < head_len + body_len)
        if (!conn_fill(c))
            return 0;
    head.p = c->in.data; /* receiving may have moved the bytes */
    http_parse_head(r, head);
    r->body.p = c->in.data + head_len;
    r->body.n = body_len;
    r->bytes = head_len + body_len;
    return 1;
}

/* The reason phrase of a status. */
static const char *http_reason(int status)
{
    /* clang-format off */
    static const struct {
        int status;
        const char *reason;
    } reasons[] = {
        {200, "OK"}, {301, "Moved Permanently"}, {400, "Bad Request"},
        {403, "Forbidden"}, {404, "Not Found"}, {411, "Length Required"},
        {413, "Content Too Large"}, {429, "Too Many Requests"},
        {431, "Request Header Fields Too Large"},
        {500, "Internal Server Error"}, {502, "Bad Gateway"},
        {503, "Service Unavailable"},
    };
    /* clang-format on */
    size_t i;

    for (i = 0; i < sizeof reasons / sizeof *reasons; i++)
        if (reasons[i].status == status)
            return reasons[i].reason;
    return "Unknown";
}

/* Appends the head of a response, without the lines that frame the body. */
static void http_head(struct buf *b, const struct reply *reply)
{
    buf_printf(b, "HTTP/1.1 %d %s\r\n", reply->status,
               http_reason(reply->status));
    if (reply->headers.len)
        buf_add(b, reply->headers.data, reply->headers.len);
    buf_str(b, "Date: ");
    date_http(b, reply->clock_ms / 1000);
    buf_printf(b, "\r\nContent-Type: %s\r\n", reply->type);
}

/* Appends a whole response whose length claims `extra` bytes too many. */
static void http_response(struct buf *b, const struct reply *reply,
                          size_t extra)
{
    http_head(b, reply);
    buf_printf(b, "Content-Length: %lu\r\n\r\n",
               (unsigned long)(reply->body.len + extra));
    buf_add(b, reply->body.data, reply->body.len);
}

/* Frees a response. */
static void reply_free(struct reply *reply)
{
    buf_free(&reply->headers);
    buf_free(&reply->body);
}

#endif
