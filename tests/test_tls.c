/* The TLS layer against a server that may be honest or hostile.
 *
 * Most tests have no network and no thread: the transport hook of the client
 * is a BearSSL server in this process, the peer, whose clock only moves when
 * somebody waits. It sees every byte, can say anything at any moment, and a
 * time-out takes no time. The rest goes over loopback, to prove the built-in
 * transport and to meet OpenSSL. Certificates come from pki.h. */

#define DMS_IMPLEMENTATION
#include "../dms.h"

#include "check.h"
#include "pki.h"

#include <pthread.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/wait.h>

/* ---- the peer ------------------------------------------------------------ */

#define PEER_NOW 1767225600000 /* 2026-01-01 */
#define PEER_CHAIN 24          /* most certificates it can send */
#define PEER_QUEUE 65536       /* it makes no more before that is read */
#define PEER_NEVER ((size_t)-1)

/* What happens after an answer. */
enum peer_after {
    PEER_KEEP,  /* the connection stays open */
    PEER_CLOSE, /* close_notify and the end */
    PEER_CUT    /* the end without close_notify */
};

/* One session that a server remembers, in the shape BearSSL wants. */
struct peer_cache {
    const br_ssl_session_cache_class *vtable;
    br_ssl_session_parameters kept;
    int full;
    int saved;  /* sessions made */
    int loaded; /* sessions resumed */
};

/* Stands before a server's key and picks the hash that is signed. */
struct peer_policy {
    const br_ssl_server_policy_class *vtable;
    const br_ssl_server_policy_class **inner;
    unsigned hash; /* 0: what the key's own policy picks */
};

/* The server. Zero means an honest one; peer_init gives it keys. */
struct peer {
    /* what it is */
    const struct pki_key *key; /* signs the handshake */
    br_x509_certificate chain[PEER_CHAIN];
    size_t chain_len;
    unsigned version;            /* the only one it speaks, 0: TLS 1.2 */
    uint16_t suite;              /* the only one it speaks, 0: all */
    int small;                   /* 1: its records hold at most 512 bytes */
    const unsigned char *canned; /* not TLS: it says this, over and over */
    size_t canned_len;
    size_t canned_times;
    /* what it does to the bytes on their way */
    void (*record)(struct peer *p, const unsigned char *r, size_t n);
    size_t which;   /* for `record`: the number of the record it changes */
    size_t cut_at;  /* the end comes after so many bytes */
    int read_max;   /* bytes that a read gets at most, 0: all */
    int read_delay; /* and how long each takes, ms */
    int write_max;  /* bytes that a write takes at most, 0: all */
    int deaf;       /* 1: it takes no bytes at all */
    size_t fail_at; /* this call of read or write, from 1, and all after */
    int fault;      /* give this instead */
    int once;       /* 1: only this one call fails */
    /* what it answers */
    void (*answer)(struct peer *p);
    enum peer_after after;
    size_t split; /* bytes of an answer in one record, 0: all */
    /* what it saw */
    int opens, closes, wrong;
    size_t reads, writes, calls;
    size_t app_records; /* records of application data from the client */
    size_t records;     /* records made, on this connection */
    size_t requests;    /* complete requests, on all connections */
    size_t sent;        /* bytes given to the client, on this connection */
    size_t id_len;      /* of the session the last ClientHello offers */
    size_t alerts;      /* alert records from the client, clear ones */
    int64_t now_ms;
    /* its state */
    int up, ended, answering;
    unsigned char head[64]; /* how the client's bytes begin */
    size_t head_len, skip;
    unsigned char record_head[5];
    size_t record_head_len;
    struct pki_bytes out, request, reply;
    size_t out_at, reply_at;
    struct peer_cache cache;
    struct peer_policy policy;
    br_ssl_server_context server;
    unsigned char buffer[BR_SSL_BUFSIZE_BIDI];
};

/* br_ssl_session_cache_class.save. */
static void cache_save(const br_ssl_session_cache_class **ctx,
                       br_ssl_server_context *server,
                       const br_ssl_session_parameters *session)
{
    struct peer_cache *c = (struct peer_cache *)(void *)ctx;
    (void)server;
    c->kept = *session;
    c->full = 1;
    c->saved++;
}

/* br_ssl_session_cache_class.load. */
static int cache_load(const br_ssl_session_cache_class **ctx,
                      br_ssl_server_context *server,
                      br_ssl_session_parameters *session)
{
    struct peer_cache *c = (struct peer_cache *)(void *)ctx;
    (void)server;
    if (!c->full || c->kept.session_id_len != session->session_id_len ||
        memcmp(c->kept.session_id, session->session_id,
               session->session_id_len) != 0) {
        return 0;
    }
    *session = c->kept;
    c->loaded++;
    return 1;
}

static const br_ssl_session_cache_class cache_class = {
    sizeof(struct peer_cache), cache_save, cache_load};

/* br_ssl_server_policy_class.choose. */
static int policy_choose(const br_ssl_server_policy_class **ctx,
                         const br_ssl_server_context *server,
                         br_ssl_server_choices *choices)
{
    struct peer_policy *p = (struct peer_policy *)(void *)ctx;
    int ok = (*p->inner)->choose(p->inner, server, choices);
    if (p->hash) {
        choices->algo_id = 0xFF00 + p->hash;
    }
    return ok;
}

/* br_ssl_server_policy_class.do_keyx. */
static uint32_t policy_keyx(const br_ssl_server_policy_class **ctx,
                            unsigned char *data, size_t *len)
{
    struct peer_policy *p = (struct peer_policy *)(void *)ctx;
    return (*p->inner)->do_keyx(p->inner, data, len);
}

/* br_ssl_server_policy_class.do_sign. */
static size_t policy_sign(const br_ssl_server_policy_class **ctx,
                          unsigned algorithm, unsigned char *data,
                          size_t hash_len, size_t len)
{
    struct peer_policy *p = (struct peer_policy *)(void *)ctx;
    return (*p->inner)->do_sign(p->inner, algorithm, data, hash_len, len);
}

static const br_ssl_server_policy_class policy_class = {
    sizeof(struct peer_policy), policy_choose, policy_keyx, policy_sign};

/* Puts bytes on the way to the client. */
static void peer_put(struct peer *p, const void *bytes, size_t n)
{
    pki_put(&p->out, bytes, n);
}

/* Starts the server's side of a connection. */
static void peer_start(struct peer *p)
{
    br_ssl_server_context *s = &p->server;
    unsigned char seed[32];
    unsigned version = p->version ? p->version : BR_TLS12;
    memset(seed, p->opens, sizeof seed);
    if (p->key->curve == 0) {
        br_ssl_server_init_full_rsa(s, p->chain, p->chain_len, &p->key->rsa);
    } else {
        br_ssl_server_init_full_ec(s, p->chain, p->chain_len, BR_KEYTYPE_EC,
                                   &p->key->ec);
    }
    br_ssl_engine_set_versions(&s->eng, version, version);
    if (p->suite) {
        br_ssl_engine_set_suites(&s->eng, &p->suite, 1);
    }
    br_ssl_server_set_cache(s, &p->cache.vtable);
    p->policy.inner = s->policy_vtable;
    br_ssl_server_set_policy(s, &p->policy.vtable);
    br_ssl_engine_set_buffer(&s->eng, p->buffer,
                             p->small ? 512 + 325 + 512 + 85 : sizeof p->buffer,
                             1);
    br_ssl_engine_inject_entropy(&s->eng, seed, sizeof seed);
    (void)br_ssl_server_reset(s);
}

/* Encrypts a record of any type and puts it on the way. */
static void peer_forge(struct peer *p, int type, const void *bytes, size_t n)
{
    unsigned char room[512];
    const br_sslrec_out_class **out = &p->server.eng.out.vtable;
    assert_true(n < 256);
    if (n > 0) {
        memcpy(room + 64, bytes, n);
    }
    bytes = (*out)->encrypt(out, type, BR_TLS12, room + 64, &n);
    peer_put(p, bytes, n);
}

/* Adds text to the answer under way. */
static void peer_say(struct peer *p, const char *text)
{
    pki_put(&p->reply, text, strlen(text));
}

/* The usual answer: the number of the request. */
static void peer_answer(struct peer *p)
{
    char text[200], body[40];
    (void)snprintf(body, sizeof body, "{\"Marker\":\"%d\"}", (int)p->requests);
    (void)snprintf(text, sizeof text,
                   "HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s",
                   (int)strlen(body), body);
    peer_say(p, text);
}

/* Whether a whole request has come; takes it away. */
static int peer_requested(struct peer *p)
{
    char *text, *end, *at;
    size_t len = 0;
    pki_byte(&p->request, 0);
    text = (char *)p->request.data;
    p->request.len--;
    end = strstr(text, "\r\n\r\n");
    at = strstr(text, "ontent-Length: ");
    at = at ? at : strstr(text, "ontent-length: ");
    if (!end || !at) {
        return 0;
    }
    len = (size_t)(end + 4 - text) + (size_t)atol(at + 15);
    if (p->request.len < len) {
        return 0;
    }
    p->request.len = 0;
    return 1;
}

/* Takes application data and answers a request when it is complete. */
static void peer_take(struct peer *p)
{
    size_t n;
    const unsigned char *data = br_ssl_engine_recvapp_buf(&p->server.eng, &n);
    pki_put(&p->request, data, n);
    br_ssl_engine_recvapp_ack(&p->server.eng, n);
    if (peer_requested(p)) {
        p->requests++;
        p->answering = 1;
        (p->answer ? p->answer : peer_answer)(p);
    }
}

/* Encrypts a part of the answer. */
static void peer_reply(struct peer *p)
{
    size_t room, n = p->reply.len - p->reply_at;
    unsigned char *to = br_ssl_engine_sendapp_buf(&p->server.eng, &room);
    n = n < room ? n : room;
    n = p->split && n > p->split ? p->split : n;
    memcpy(to, p->reply.data + p->reply_at, n);
    p->reply_at += n;
    br_ssl_engine_sendapp_ack(&p->server.eng, n);
    br_ssl_engine_flush(&p->server.eng, 0);
    if (p->reply_at == p->reply.len) {
        p->reply.len = p->reply_at = 0;
    }
}

/* What follows an answer. */
static void peer_answered(struct peer *p)
{
    p->answering = 0;
    if (p->after == PEER_CLOSE) {
        br_ssl_engine_close(&p->server.eng);
    }
    p->ended |= p->after != PEER_KEEP;
}

/* Runs the server until it waits or enough is on the way. */
static void peer_pump(struct peer *p)
{
    br_ssl_engine_context *e = &p->server.eng;
    while (p->out.len - p->out_at < PEER_QUEUE) {
        unsigned state = br_ssl_engine_current_state(e);
        if (state & BR_SSL_SENDREC) {
            size_t n;
            const unsigned char *r = br_ssl_engine_sendrec_buf(e, &n);
            if (p->record) {
                p->record(p, r, n);
            } else {
                peer_put(p, r, n);
            }
            p->records++;
            br_ssl_engine_sendrec_ack(e, n);
        } else if (state & BR_SSL_RECVAPP) {
            peer_take(p);
        } else if (p->reply_at < p->reply.len && (state & BR_SSL_SENDAPP)) {
            peer_reply(p);
        } else if (p->answering && p->reply.len == 0) {
            peer_answered(p);
        } else {
            p->ended |= (state & BR_SSL_CLOSED) != 0;
            break;
        }
    }
}

/* Looks at the client's records without decrypting anything. */
static void peer_watch(struct peer *p, const unsigned char *b, size_t n)
{
    size_t i;
    for (i = 0; i < n; i++) {
        if (p->head_len < sizeof p->head) {
            p->head[p->head_len++] = b[i];
            if (p->head_len == 44) {
                p->id_len = p->head[43];
            }
        }
        if (p->skip > 0) {
            p->skip--;
            continue;
        }
        p->record_head[p->record_head_len++] = b[i];
        if (p->record_head_len == 5) {
            p->record_head_len = 0;
            p->skip = (size_t)p->record_head[3] << 8 | p->record_head[4];
            p->app_records += p->record_head[0] == 23;
            p->alerts += p->record_head[0] == 21;
        }
    }
}

/* Gives the client's bytes to the server. */
static void peer_feed(struct peer *p, const unsigned char *b, size_t n)
{
    peer_watch(p, b, n);
    if (p->canned || p->ended) {
        return;
    }
    while (n > 0) {
        size_t room;
        unsigned char *to = br_ssl_engine_recvrec_buf(&p->server.eng, &room);
        if (!to) {
            peer_pump(p);
            to = br_ssl_engine_recvrec_buf(&p->server.eng, &room);
        }
        if (!to) {
            return; /* closed */
        }
        room = room < n ? room : n;
        memcpy(to, b, room);
        br_ssl_engine_recvrec_ack(&p->server.eng, room);
        b += room;
        n -= room;
    }
    peer_pump(p);
}

/* dms_transport.open. */
static int peer_open(void *ctx, const char *host, unsigned port, int timeout_ms,
                     int *sys_errno)
{
    struct peer *p = (struct peer *)ctx;
    (void)host;
    (void)port;
    (void)timeout_ms;
    (void)sys_errno;
    p->wrong += p->up;
    p->opens++;
    p->up = 1;
    p->ended = p->answering = 0;
    p->out.len = p->out_at = p->request.len = p->reply.len = p->reply_at = 0;
    p->head_len = p->skip = p->record_head_len = 0;
    p->records = p->sent = 0;
    if (!p->canned) {
        peer_start(p);
    }
    return 0;
}

/* Whether this call of read or write is one that fails. */
static int peer_fails(struct peer *p, int timeout_ms, int *sys_errno)
{
    p->wrong += !p->up || timeout_ms < 0 || timeout_ms > 250;
    p->calls++;
    if (p->fail_at == 0 || p->calls < p->fail_at ||
        (p->once && p->calls > p->fail_at)) {
        return 0;
    }
    if (p->fault == DMS_IO_ERROR) {
        *sys_errno = ECONNRESET;
    } else if (p->fault == DMS_IO_TIMEOUT) {
        p->now_ms += timeout_ms;
    }
    return 1;
}

/* What is on the way for the client to read. */
static size_t peer_ready(struct peer *p)
{
    if (p->out_at == p->out.len) {
        p->out.len = p->out_at = 0;
        if (p->canned && p->canned_times > 0 && p->head_len > 0) {
            p->canned_times--;
            peer_put(p, p->canned, p->canned_len);
        } else if (!p->canned) {
            peer_pump(p);
        }
    }
    return p->out.len - p->out_at;
}

/* dms_transport.read. */
static int peer_read(void *ctx, void *buf, int len, int timeout_ms,
                     int *sys_errno)
{
    struct peer *p = (struct peer *)ctx;
    size_t n;
    p->reads++;
    if (peer_fails(p, timeout_ms, sys_errno)) {
        return p->fault;
    }
    n = peer_ready(p);
    if (n > p->cut_at - p->sent) {
        n = p->cut_at - p->sent;
    }
    if (n == 0 && (p->ended || p->sent == p->cut_at)) {
        return DMS_IO_EOF;
    }
    if (n == 0) {
        p->now_ms += timeout_ms;
        return DMS_IO_TIMEOUT;
    }
    n = n < (size_t)len ? n : (size_t)len;
    n = p->read_max && n > (size_t)p->read_max ? (size_t)p->read_max : n;
    p->now_ms += p->read_delay;
    memcpy(buf, p->out.data + p->out_at, n);
    p->out_at += n;
    p->sent += n;
    return (int)n;
}

/* dms_transport.write. */
static int peer_write(void *ctx, const void *buf, int len, int timeout_ms,
                      int *sys_errno)
{
    struct peer *p = (struct peer *)ctx;
    p->writes++;
    if (peer_fails(p, timeout_ms, sys_errno)) {
        return p->fault == DMS_IO_EOF ? DMS_IO_ERROR : p->fault;
    }
    if (p->deaf) {
        p->now_ms += timeout_ms;
        return DMS_IO_TIMEOUT;
    }
    len = p->write_max && len > p->write_max ? p->write_max : len;
    peer_feed(p, (const unsigned char *)buf, (size_t)len);
    return len;
}

/* dms_transport.close. */
static void peer_close(void *ctx)
{
    struct peer *p = (struct peer *)ctx;
    p->wrong += !p->up;
    p->closes++;
    p->up = 0;
}

/* dms_clock.wall_ms. */
static int64_t peer_wall(void *ctx)
{
    return PEER_NOW + ((struct peer *)ctx)->now_ms;
}

/* dms_clock.monotonic_ms. */
static int64_t peer_clock(void *ctx) { return ((struct peer *)ctx)->now_ms; }

/* dms_clock.sleep_ms. */
static void peer_sleep(void *ctx, int ms)
{
    ((struct peer *)ctx)->now_ms += ms;
}

/* ---- certificates -------------------------------------------------------- */

/* What certificates are when nothing else is said. */
#define USUAL                                                               \
    "from=2024 to=2044 hash=sha256 v=3 eku=none san=none nc=none odd=none " \
    "raw=none pad=0 "
#define ROOT USUAL "cn=root issuer=root key=root signer=root ca=yes usage=c"
#define MID USUAL "cn=mid issuer=root key=mid signer=root ca=yes:0 usage=c"
#define LEAF                         \
    "eku=s san=dns:host.test " USUAL \
    "cn=leaf issuer=mid key=leaf signer=mid ca=no usage=d"
#define OTHER \
    USUAL "cn=other issuer=other key=other signer=other ca=yes usage=c"

/* A certificate case: how each of four certificates differs from the usual
 * one, and which of them the server sends and the client trusts. */
struct row {
    const char *name;
    const char *host; /* NULL: host.test */
    int code;         /* error.tls_code, 0: accepted */
    const char *leaf, *mid, *root, *other;
    const char *chain;   /* letters L, M, R, O; NULL: LM */
    const char *anchors; /* the same; NULL: R */
};

/* The certificates of a case, and those that the client trusts as PEM. */
struct case_certs {
    struct pki_bytes leaf, mid, root, other, pem;
};

/* The certificate that a letter means. */
static const struct pki_bytes *certs_of(const struct case_certs *c, char letter)
{
    return letter == 'L'   ? &c->leaf
           : letter == 'M' ? &c->mid
           : letter == 'R' ? &c->root
                           : &c->other;
}

/* Makes the certificates of a case and gives the peer its chain and key. */
static void certs_make(struct case_certs *c, const struct row *row,
                       struct peer *p)
{
    const char *l;
    char key[PKI_WORD] = "leaf";
    memset(c, 0, sizeof *c);
    pki_issue(&c->leaf, row->leaf, LEAF);
    pki_issue(&c->mid, row->mid, MID);
    pki_issue(&c->root, row->root, ROOT);
    pki_issue(&c->other, row->other, OTHER);
    for (l = row->anchors ? row->anchors : "R"; *l; l++) {
        pki_pem(&c->pem, certs_of(c, *l));
    }
    p->chain_len = 0;
    for (l = row->chain ? row->chain : "LM"; *l; l++) {
        const struct pki_bytes *cert = certs_of(c, *l);
        p->chain[p->chain_len].data = cert->data;
        p->chain[p->chain_len++].data_len = cert->len;
    }
    (void)pki_find(row->leaf, "key", key);
    p->key = pki_key(strcmp(key, "ed25519") == 0 ? "leaf" : key);
}

/* Gives them back. */
static void certs_free(struct case_certs *c)
{
    pki_free(&c->leaf);
    pki_free(&c->mid);
    pki_free(&c->root);
    pki_free(&c->other);
    pki_free(&c->pem);
}

/* ---- the client ---------------------------------------------------------- */

/* Prepares a peer; it is honest and has no certificates yet. */
static void peer_init(struct peer *p)
{
    memset(p, 0, sizeof *p);
    p->cut_at = PEER_NEVER;
    p->cache.vtable = &cache_class;
    p->policy.vtable = &policy_class;
    p->key = pki_key("leaf");
}

/* Gives its memory back and checks that the transport was used as promised. */
static void peer_free(struct peer *p)
{
    CHECK(p->wrong == 0);
    CHECK(p->closes == p->opens);
    pki_free(&p->out);
    pki_free(&p->request);
    pki_free(&p->reply);
}

/* A configuration for this peer. */
static void peer_config(dms_config *config, struct peer *p, const char *url,
                        const struct case_certs *certs)
{
    memset(config, 0, sizeof *config);
    config->region = "eu-west-1";
    config->endpoint_url = url;
    config->unsigned_requests = 1;
    config->total_max_attempts = 1;
    if (certs) {
        config->ca_pem = (const char *)certs->pem.data;
        config->ca_pem_len = certs->pem.len;
    } else {
        config->insecure_skip_verify = 1;
    }
    config->transport.ctx = config->clock.ctx = p;
    config->transport.open = peer_open;
    config->transport.read = peer_read;
    config->transport.write = peer_write;
    config->transport.close = peer_close;
    config->clock.wall_ms = peer_wall;
    config->clock.monotonic_ms = peer_clock;
    config->clock.sleep_ms = peer_sleep;
}

/* One call; its answer must be that to request `number`, 0: to any. */
static dms_status call_numbered(dms_client *client, int number)
{
    dms_json out, marker;
    char text[24] = "", want[24];
    dms_status status =
        dms_call(client, "DescribeReplicationTasks", NULL, &out);
    if (status == DMS_OK) {
        (void)snprintf(want, sizeof want, "%d", number);
        CHECK(dms_json_get(out, "Marker", &marker) &&
              dms_json_string(marker, text, sizeof text) < sizeof text);
        CHECK(number == 0 || check_same(text, want));
    } else {
        CHECK(client->error.message[0] != '\0');
    }
    CHECK(client->error.status == status);
    return status;
}

/* Opens a client, which must work. */
static int client_open(dms_client *client, const dms_config *config)
{
    memset(client, 0, sizeof *client);
    if (!CHECK_OK(dms_open(client, config) == DMS_OK)) {
        printf("    %s\n", client->error.message);
        return 0;
    }
    return 1;
}

/* A peer with the usual certificates, and a client for it. */
struct pair {
    struct peer peer;
    struct case_certs certs;
    dms_config config;
    dms_client client;
};

/* Prepares both; the client is not open yet. */
static struct pair *pair_new(void)
{
    static const struct row usual = {.name = "usual"};
    struct pair *w = (struct pair *)malloc(sizeof *w);
    assert_non_null(w);
    peer_init(&w->peer);
    certs_make(&w->certs, &usual, &w->peer);
    peer_config(&w->config, &w->peer, "https://host.test", &w->certs);
    memset(&w->client, 0, sizeof w->client);
    return w;
}

/* Closes the client and frees both. */
static void pair_free(struct pair *w)
{
    dms_close(&w->client);
    peer_free(&w->peer);
    certs_free(&w->certs);
    free(w);
}

/* ---- certificates that must be refused, and why -------------------------- */

/* clang-format off */
static const struct row refused[] = {
    {"wrong host", "evil.test", BR_ERR_X509_BAD_SERVER_NAME,
     .leaf = ""},
    {"host below the name", "a.host.test", BR_ERR_X509_BAD_SERVER_NAME,
     .leaf = ""},
    {"name begins with the host", NULL, BR_ERR_X509_BAD_SERVER_NAME,
     .leaf = "san=dns:host.test.evil"},
    {"host before a NUL", NULL, BR_ERR_X509_BAD_SERVER_NAME,
     .leaf = "san=dns:host.test\\0.evil"},
    {"common name only", NULL, BR_ERR_X509_BAD_SERVER_NAME,
     .leaf = "cn=host.test san=none"},
    {"common name beside another name", NULL, BR_ERR_X509_BAD_SERVER_NAME,
     .leaf = "cn=host.test san=dns:evil.test"},
    {"empty name", NULL, BR_ERR_X509_BAD_SERVER_NAME,
     .leaf = "san=dns:"},
    {"version 1 leaf", NULL, BR_ERR_X509_BAD_SERVER_NAME,
     .leaf = "v=1 cn=host.test"},
    {"star above one label", NULL, BR_ERR_X509_BAD_SERVER_NAME,
     .leaf = "san=dns:*.test"},
    {"star above one label and a dot", NULL, BR_ERR_X509_BAD_SERVER_NAME,
     .leaf = "san=dns:*.test."},
    {"star alone", "localhost", BR_ERR_X509_BAD_SERVER_NAME,
     .leaf = "san=dns:*"},
    {"star not left-most", "a.b.test", BR_ERR_X509_BAD_SERVER_NAME,
     .leaf = "san=dns:a.*.test"},
    {"star before text", "host.my.test", BR_ERR_X509_BAD_SERVER_NAME,
     .leaf = "san=dns:*st.my.test"},
    {"star after text", "host.my.test", BR_ERR_X509_BAD_SERVER_NAME,
     .leaf = "san=dns:ho*.my.test"},
    {"star for two labels", "a.b.my.test", BR_ERR_X509_BAD_SERVER_NAME,
     .leaf = "san=dns:*.my.test"},
    {"star for no label", "my.test", BR_ERR_X509_BAD_SERVER_NAME,
     .leaf = "san=dns:*.my.test"},
    {"two stars", "a.b.my.test", BR_ERR_X509_BAD_SERVER_NAME,
     .leaf = "san=dns:*.*.my.test"},
    {"address as dNSName", "127.0.0.1", BR_ERR_X509_BAD_SERVER_NAME,
     .leaf = "san=dns:127.0.0.1"},
    {"address by a star", "127.0.0.1", BR_ERR_X509_BAD_SERVER_NAME,
     .leaf = "san=dns:*.0.0.1"},
    {"address as common name", "127.0.0.1", BR_ERR_X509_BAD_SERVER_NAME,
     .leaf = "cn=127.0.0.1 san=none"},
    {"another address", "127.0.0.1", BR_ERR_X509_BAD_SERVER_NAME,
     .leaf = "san=ip:7f000002"},
    {"address with a mask", "127.0.0.1", BR_ERR_X509_BAD_SERVER_NAME,
     .leaf = "san=ip:7f000001ffffffff"},
    {"address as mapped IPv6", "127.0.0.1", BR_ERR_X509_BAD_SERVER_NAME,
     .leaf = "san=ip:00000000000000000000ffff7f000001"},
    {"another IPv6 address", "[::1]", BR_ERR_X509_BAD_SERVER_NAME,
     .leaf = "san=ip:00000000000000000000000000000002"},
    {"IPv6 address as dNSName", "[::1]", BR_ERR_X509_BAD_SERVER_NAME,
     .leaf = "san=dns:::1"},
    {"name with the bytes of an address", "host",
     BR_ERR_X509_BAD_SERVER_NAME, .leaf = "san=ip:686f7374"},
    {"expired", NULL, BR_ERR_X509_EXPIRED,
     .leaf = "from=2020 to=2021"},
    {"not yet valid", NULL, BR_ERR_X509_EXPIRED,
     .leaf = "from=2040"},
    {"self-signed, unknown", NULL, BR_ERR_X509_NOT_TRUSTED,
     .leaf = "issuer=leaf signer=leaf", .chain = "L"},
    {"self-signed CA, unknown", NULL, BR_ERR_X509_NOT_TRUSTED,
     .leaf = "issuer=leaf signer=leaf ca=yes usage=dc", .chain = "L"},
    {"self-signed, the name of a root", NULL, BR_ERR_X509_NOT_TRUSTED,
     .leaf = "cn=root issuer=root signer=leaf", .chain = "L"},
    {"unknown issuer", NULL, BR_ERR_X509_NOT_TRUSTED,
     .leaf = "", .anchors = "O"},
    {"unknown issuer and its root sent", NULL, BR_ERR_X509_NOT_TRUSTED,
     .leaf = "", .chain = "LMR", .anchors = "O"},
    {"intermediate missing", NULL, BR_ERR_X509_NOT_TRUSTED,
     .leaf = "", .chain = "L"},
    {"leaf signed by another key", NULL, BR_ERR_X509_BAD_SIGNATURE,
     .leaf = "signer=other"},
    {"intermediate signed by another key", NULL, BR_ERR_X509_NOT_TRUSTED,
     .mid = "signer=other"},
    {"root of the same name, another key", NULL, BR_ERR_X509_NOT_TRUSTED,
     .other = "cn=root issuer=root", .anchors = "O"},
    {"expired intermediate", NULL, BR_ERR_X509_EXPIRED,
     .mid = "from=2020 to=2021"},
    {"intermediate not yet valid", NULL, BR_ERR_X509_EXPIRED,
     .mid = "from=2040"},
    {"intermediate is no CA", NULL, BR_ERR_X509_NOT_CA,
     .mid = "ca=no"},
    {"intermediate without constraints", NULL, BR_ERR_X509_NOT_CA,
     .mid = "ca=none"},
    {"version 1 intermediate", NULL, BR_ERR_X509_NOT_CA,
     .mid = "v=1"},
    {"intermediate may not sign", NULL, BR_ERR_X509_FORBIDDEN_KEY_USAGE,
     .mid = "usage=d"},
    {"leaf signs another leaf", NULL, BR_ERR_X509_NOT_CA,
     .leaf = "issuer=low signer=other",
     .other = "cn=low issuer=mid signer=mid ca=no usage=d", .chain = "LOM"},
    {"path longer than allowed", NULL, BR_ERR_X509_NOT_CA,
     .leaf = "issuer=low signer=other",
     .other = "cn=low issuer=mid signer=mid", .chain = "LOM"},
    {"no digitalSignature", NULL, BR_ERR_WRONG_KEY_USAGE,
     .leaf = "usage=e"},
    {"leaf for clients only", NULL, BR_ERR_X509_FORBIDDEN_KEY_USAGE,
     .leaf = "eku=c"},
    {"intermediate for clients only", NULL, BR_ERR_X509_FORBIDDEN_KEY_USAGE,
     .mid = "eku=c"},
    {"name constraints in the leaf", NULL, BR_ERR_X509_CRITICAL_EXTENSION,
     .leaf = "nc=plain"},
    {"name constraints, critical", NULL, BR_ERR_X509_CRITICAL_EXTENSION,
     .mid = "nc=critical"},
    {"name constraints, not critical", NULL, BR_ERR_X509_CRITICAL_EXTENSION,
     .mid = "nc=plain"},
    {"unknown critical extension", NULL, BR_ERR_X509_CRITICAL_EXTENSION,
     .leaf = "odd=critical"},
    {"the same in the intermediate", NULL, BR_ERR_X509_CRITICAL_EXTENSION,
     .mid = "odd=critical"},
    {"leaf by SHA-1", NULL, BR_ERR_X509_UNSUPPORTED,
     .leaf = "hash=sha1"},
    {"intermediate by SHA-1", NULL, BR_ERR_X509_UNSUPPORTED,
     .mid = "hash=sha1"},
    {"leaf by RSA and SHA-1", NULL, BR_ERR_X509_UNSUPPORTED,
     .leaf = "signer=rsa_a hash=sha1", .mid = "key=rsa_a"},
    {"leaf by MD5", NULL, BR_ERR_X509_UNSUPPORTED,
     .leaf = "signer=rsa_a hash=md5", .mid = "key=rsa_a"},
    {"leaf by RSA-PSS", NULL, BR_ERR_X509_UNSUPPORTED,
     .leaf = "signer=rsa_a hash=pss", .mid = "key=rsa_a"},
    {"leaf by Ed25519", NULL, BR_ERR_X509_UNSUPPORTED,
     .leaf = "hash=ed25519"},
    {"leaf with Ed25519 key", NULL, BR_ERR_X509_WEAK_PUBLIC_KEY,
     .leaf = "key=ed25519"},
    {"leaf RSA-1024", NULL, BR_ERR_X509_WEAK_PUBLIC_KEY,
     .leaf = "key=rsa1024"},
    {"intermediate RSA-1024", NULL, BR_ERR_X509_WEAK_PUBLIC_KEY,
     .leaf = "signer=rsa1024", .mid = "key=rsa1024"},
    {"order swapped", NULL, BR_ERR_X509_BAD_SERVER_NAME,
     .chain = "ML"},
    {"leaf twice", NULL, BR_ERR_X509_DN_MISMATCH,
     .chain = "LLM"},
    {"a stranger in the middle", NULL, BR_ERR_X509_DN_MISMATCH,
     .chain = "LOM"},
    {"no certificate message", NULL, BR_ERR_UNEXPECTED,
     .chain = ""},
    {"20 certificates", NULL, BR_ERR_X509_LIMIT_EXCEEDED,
     .chain = "LMMMMMMMMMMMMMMMMMMM"},
    {"leaf of 40 KB", NULL, BR_ERR_X509_LIMIT_EXCEEDED,
     .leaf = "pad=40000"},
    {"root expired", NULL, BR_ERR_X509_NOT_TRUSTED,
     .root = "from=2020 to=2021"},
    {"root not yet valid", NULL, BR_ERR_X509_NOT_TRUSTED,
     .root = "from=2040"},
    {"leaf trusted but expired", NULL, BR_ERR_X509_EXPIRED,
     .leaf = "from=2020 to=2021 issuer=leaf signer=leaf", .chain = "L",
     .anchors = "L"},
    {"the anchor is no CA", NULL, BR_ERR_X509_NOT_TRUSTED,
     .root = "ca=no"},
    {"the anchor has no constraints", NULL, BR_ERR_X509_NOT_TRUSTED,
     .root = "ca=none"},
    {"root RSA-1024", NULL, BR_ERR_X509_NOT_TRUSTED,
     .mid = "signer=rsa1024", .root = "key=rsa1024 signer=rsa1024"},
    {"leaf trusted but RSA-1024", NULL, BR_ERR_X509_WEAK_PUBLIC_KEY,
     .leaf = "key=rsa1024 issuer=leaf signer=rsa1024 usage=de", .chain = "L",
     .anchors = "L"},
    {"alternative names cut off", NULL, BR_ERR_X509_BAD_SERVER_NAME,
     .leaf = "san=none raw=30070603551d11047f"},
    {"alternative names without value", NULL, BR_ERR_X509_BAD_SERVER_NAME,
     .leaf = "san=none raw=30050603551d11"},
    {"alternative names, one byte", NULL, BR_ERR_X509_BAD_SERVER_NAME,
     .leaf = "san=none raw=30060603551d1104"},
    {"alternative names, critical, no value", NULL,
     BR_ERR_X509_BAD_SERVER_NAME,
     .leaf = "san=none raw=30080603551d110101ff"},
    {"alternative names of a wrong type", NULL, BR_ERR_X509_BAD_SERVER_NAME,
     .leaf = "san=none raw=30090603551d1105023000"}};

static const struct row accepted[] = {
    {"usual", NULL, 0, .leaf = ""},
    {"signed by the root itself", NULL, 0,
     .leaf = "issuer=root signer=root", .chain = "L"},
    {"RSA chain", NULL, 0,
     .leaf = "key=rsa_b signer=rsa_a usage=de",
     .mid = "key=rsa_a signer=rsa_b", .root = "key=rsa_b signer=rsa_b"},
    {"RSA leaf under elliptic curves", NULL, 0,
     .leaf = "key=rsa_b usage=de"},
    {"RSA-4096 root", NULL, 0,
     .mid = "signer=rsa4096", .root = "key=rsa4096 signer=rsa4096"},
    {"P-384 root, SHA-384", NULL, 0,
     .mid = "signer=p384 hash=sha384", .root = "key=p384 signer=p384"},
    {"P-521 root, SHA-512", NULL, 0,
     .mid = "signer=p521 hash=sha512", .root = "key=p521 signer=p521"},
    {"P-384 leaf", NULL, 0, .leaf = "key=p384"},
    {"P-521 leaf", NULL, 0, .leaf = "key=p521"},
    {"RSA and SHA-384", NULL, 0,
     .leaf = "signer=rsa_a hash=sha384", .mid = "key=rsa_a"},
    {"RSA and SHA-512", NULL, 0,
     .leaf = "signer=rsa_a hash=sha512", .mid = "key=rsa_a"},
    {"host in upper case", "HOST.Test", 0, .leaf = ""},
    {"name in upper case", NULL, 0, .leaf = "san=dns:HOST.TEST"},
    {"host with a dot at the end", "host.test.", 0, .leaf = ""},
    {"host with port", "host.test:8443", 0, .leaf = ""},
    {"second of two names", NULL, 0,
     .leaf = "san=dns:evil.test,dns:host.test"},
    {"star for one label", "host.my.test", 0, .leaf = "san=dns:*.my.test"},
    {"star in upper case", "host.my.test", 0, .leaf = "san=dns:*.MY.test"},
    {"IPv4 address", "127.0.0.1", 0, .leaf = "san=ip:7f000001"},
    {"IPv4 address behind names", "127.0.0.1", 0,
     .leaf = "san=dns:host.test,ip:7f000001"},
    {"IPv6 address", "[::1]", 0,
     .leaf = "san=ip:00000000000000000000000000000001"},
    {"IPv6 address written long", "[0:0:0:0:0:0:0:1]:8443", 0,
     .leaf = "san=ip:00000000000000000000000000000001"},
    {"any purpose", NULL, 0, .leaf = "eku=a"},
    {"no purpose given", NULL, 0, .leaf = "eku=none"},
    {"server and client", NULL, 0, .leaf = "eku=cs"},
    {"intermediate for servers", NULL, 0, .mid = "eku=s"},
    {"no key usage given", NULL, 0, .leaf = "usage=none"},
    {"no basicConstraints in the leaf", NULL, 0, .leaf = "ca=none"},
    {"unknown extension", NULL, 0, .leaf = "odd=plain", .mid = "odd=plain"},
    {"leaf of 12 KB", NULL, 0, .leaf = "pad=12000"},
    {"valid beyond 2050", NULL, 0,
     .leaf = "to=2090", .mid = "to=2090", .root = "to=9999"},
    {"root sent too", NULL, 0, .chain = "LMR"},
    {"cross-signed root behind the anchor", NULL, 0,
     .other = "cn=root issuer=old key=root", .chain = "LMO"},
    {"rubbish behind the anchor", NULL, 0,
     .other = "from=2020 to=2021 hash=sha1", .chain = "LMO"},
    {"weak and constrained behind the anchor", NULL, 0,
     .other = "key=rsa1024 signer=rsa1024 nc=critical eku=c", .chain = "LMO"},
    {"three levels", NULL, 0,
     .leaf = "issuer=low signer=other", .mid = "ca=yes:1",
     .other = "cn=low issuer=mid signer=mid", .chain = "LOM"},
    {"the intermediate is the anchor", NULL, 0, .anchors = "M"},
    {"two anchors of one name, the second fits", NULL, 0,
     .other = "cn=root issuer=root", .anchors = "OR"},
    {"two anchors of one name, the first fits", NULL, 0,
     .other = "cn=root issuer=root", .anchors = "RO"},
    {"an expired twin before the anchor", NULL, 0,
     .other = "cn=root issuer=root key=root signer=root from=2020 to=2021",
     .anchors = "OR"},
    {"four anchors of one name", NULL, 0,
     .other = "cn=root issuer=root", .anchors = "OOOR"},
    {"other anchors round it", NULL, 0, .anchors = "OLMRO"},
    {"version 1 root", NULL, 0, .root = "v=1"},
    {"name constraints in the root", NULL, 0, .root = "nc=critical"},
    {"self-signed, itself the anchor", NULL, 0,
     .leaf = "issuer=leaf signer=leaf", .chain = "L", .anchors = "L"},
    {"self-signed CA, itself the anchor", NULL, 0,
     .leaf = "issuer=leaf signer=leaf ca=yes usage=dc", .chain = "L",
     .anchors = "L"},
    {"leaf itself the anchor", NULL, 0, .anchors = "L"}};
/* clang-format on */

/* What a server must not have received: anything of the request. */
static void check_nothing_sent(const struct peer *p)
{
    CHECK(p->app_records == 0);
    CHECK(p->request.len == 0);
    CHECK(p->requests == 0);
}

/* One row: a call to a server with these certificates. */
static void run_row(const void *arg)
{
    const struct row *row = (const struct row *)arg;
    struct case_certs certs;
    struct peer *p = (struct peer *)malloc(sizeof *p);
    dms_config config;
    dms_client client;
    char url[100];
    dms_status status;
    assert_non_null(p);
    peer_init(p);
    certs_make(&certs, row, p);
    (void)snprintf(url, sizeof url, "https://%s/",
                   row->host ? row->host : "host.test");
    peer_config(&config, p, url, &certs);
    if (client_open(&client, &config)) {
        status = call_numbered(&client, 1);
        check_note("%.150s", client.error.message);
        CHECK(client.error.tls_code == row->code);
        if (row->code == 0) {
            CHECK(status == DMS_OK);
            CHECK(p->requests == 1);
        } else {
            CHECK(status == (row->code < BR_ERR_X509_OK ? DMS_ERR_TLS
                                                        : DMS_ERR_CERTIFICATE));
            CHECK(client.error.request_sent == 0);
            check_nothing_sent(p);
        }
    }
    dms_close(&client);
    peer_free(p);
    free(p);
    certs_free(&certs);
}

/* Each certificate that must be refused is, and nothing was sent. */
static void test_refused(void **state)
{
    (void)state;
    check_table(refused, run_row);
    check_end();
}

/* Each certificate that must be accepted is. */
static void test_accepted(void **state)
{
    (void)state;
    check_table(accepted, run_row);
    check_end();
}

/* A name that is longer than any that exists. */
static void test_long_name(void **state)
{
    char leaf[1300] = "issuer=leaf signer=leaf cn=";
    struct row row;
    (void)state;
    memset(&row, 0, sizeof row);
    memset(leaf + strlen(leaf), 'x', 1100);
    row.name = "long name";
    row.code = BR_ERR_X509_LIMIT_EXCEEDED;
    row.leaf = leaf;
    row.chain = row.anchors = "L";
    run_row(&row);
    check_end();
}

/* ---- without verification ------------------------------------------------ */

/* clang-format off */
static const struct row unverified[] = {
    {"usual", NULL, 0, .leaf = ""},
    {"another host", "evil.test", 0, .leaf = ""},
    {"address", "127.0.0.1", 0, .leaf = ""},
    {"expired", NULL, 0, .leaf = "from=2020 to=2021"},
    {"not yet valid", NULL, 0, .leaf = "from=2040"},
    {"self-signed", NULL, 0,
     .leaf = "issuer=leaf signer=leaf", .chain = "L"},
    {"common name only", NULL, 0, .leaf = "san=none"},
    {"version 1", NULL, 0, .leaf = "v=1"},
    {"for clients", NULL, 0, .leaf = "eku=c"},
    {"critical extension", NULL, 0, .leaf = "odd=critical"},
    {"SHA-1", NULL, 0, .leaf = "hash=sha1"},
    {"RSA", NULL, 0, .leaf = "key=rsa_b usage=de"},
    {"RSA-1024", NULL, 0, .leaf = "key=rsa1024 usage=de"},
    {"order of the rest", NULL, 0, .leaf = "", .chain = "LOMR"},
    {"expired, with name constraints", NULL, 0,
     .leaf = "from=2020 to=2021 nc=critical"},
    {"Ed25519", NULL, BR_ERR_X509_WRONG_KEY_TYPE, .leaf = "key=ed25519"},
    {"order swapped", NULL, BR_ERR_BAD_SIGNATURE, .chain = "ML"},
    {"no certificate message", NULL, BR_ERR_UNEXPECTED, .chain = ""},
    {"leaf of 40 KB", NULL, BR_ERR_X509_LIMIT_EXCEEDED, .leaf = "pad=40000"},
    {"20 certificates", NULL, BR_ERR_X509_LIMIT_EXCEEDED,
     .chain = "LMMMMMMMMMMMMMMMMMMM"}};
/* clang-format on */

/* One call without verification. */
static void run_unverified(const void *arg)
{
    const struct row *row = (const struct row *)arg;
    struct pair *w = pair_new();
    char url[100];
    certs_free(&w->certs);
    certs_make(&w->certs, row, &w->peer);
    (void)snprintf(url, sizeof url, "https://%s/",
                   row->host ? row->host : "host.test");
    peer_config(&w->config, &w->peer, url, NULL);
    if (client_open(&w->client, &w->config)) {
        dms_status status = call_numbered(&w->client, 1);
        check_note("%.150s", w->client.error.message);
        CHECK((status == DMS_OK) == (row->code == 0));
        CHECK(w->client.error.tls_code == row->code);
        if (row->code != 0) {
            check_nothing_sent(&w->peer);
        }
    }
    pair_free(w);
}

/* insecure_skip_verify takes any certificate, but it must be one. */
static void test_unverified(void **state)
{
    (void)state;
    check_table(unverified, run_unverified);
    check_end();
}

/* A server that has the certificate but not its key. */
static void test_wrong_signature(void **state)
{
    static const struct row rsa = {.name = "RSA", .leaf = "key=rsa_b usage=de"};
    int i;
    (void)state;
    for (i = 0; i < 4; i++) {
        struct pair *w = pair_new();
        check_note("%s, %s", i & 1 ? "RSA" : "EC",
                   i & 2 ? "unverified" : "verified");
        if (i & 1) {
            certs_free(&w->certs);
            certs_make(&w->certs, &rsa, &w->peer);
        }
        peer_config(&w->config, &w->peer, "https://host.test",
                    i & 2 ? NULL : &w->certs);
        w->peer.key = pki_key(i & 1 ? "rsa_a" : "other");
        if (client_open(&w->client, &w->config)) {
            CHECK(call_numbered(&w->client, 1) == DMS_ERR_TLS);
            CHECK(w->client.error.tls_code == BR_ERR_BAD_SIGNATURE);
            check_nothing_sent(&w->peer);
        }
        pair_free(w);
    }
    check_end();
}

/* The hash under the server's signature: SHA-256 and better, verified or
 * not. */
static void test_signature_hash(void **state)
{
    static const struct {
        unsigned hash;
        int code;
    } hashes[] = {{br_sha1_ID, BR_ERR_INVALID_ALGORITHM},
                  {br_sha224_ID, BR_ERR_INVALID_ALGORITHM},
                  {br_sha256_ID, 0},
                  {br_sha384_ID, 0},
                  {br_sha512_ID, 0}};
    size_t i;
    (void)state;
    for (i = 0; i < 2 * CHECK_COUNT(hashes); i++) {
        struct pair *w = pair_new();
        size_t at = i / 2;
        check_note("hash %u, %s", hashes[at].hash,
                   i & 1 ? "unverified" : "verified");
        peer_config(&w->config, &w->peer, "https://host.test",
                    i & 1 ? NULL : &w->certs);
        w->peer.policy.hash = hashes[at].hash;
        if (client_open(&w->client, &w->config)) {
            dms_status status = call_numbered(&w->client, 1);
            CHECK(status == (hashes[at].code ? DMS_ERR_TLS : DMS_OK));
            CHECK(w->client.error.tls_code == hashes[at].code);
        }
        pair_free(w);
    }
    check_end();
}

/* ---- certificates byte by byte ------------------------------------------- */

/* A chain by RSA, whose signatures are quick to check, for mutations. */
static const struct row quick_row = {.name = "quick",
                                     .leaf = "signer=rsa_b",
                                     .mid = "key=rsa_b signer=rsa_a",
                                     .root = "key=rsa_a signer=rsa_a"};

/* What the checker says to a chain of two. The first may not be whole. */
static unsigned chain_code(struct pair *w, const unsigned char *leaf, size_t n)
{
    dmsi_tls *tls = ((dmsi_client *)w->client.impl)->conn.tls;
    const br_x509_class **x = &tls->x509.vtable;
    const struct pki_bytes *mid = &w->certs.mid;
    dmsi_tls_peer *peer = &((dmsi_client *)w->client.impl)->conn.peer;
    peer->now = PEER_NOW / 1000;
    memset(&w->client.error, 0, sizeof w->client.error);
    if (!tls->ready) {
        dmsi_tls_init(tls);
    }
    dmsi_x509_expect(&tls->x509, peer, &w->client.error);
    (*x)->start_chain(x, "host.test");
    (*x)->start_cert(x, (uint32_t)n);
    (*x)->append(x, leaf, n / 2);
    (*x)->append(x, leaf + n / 2, n - n / 2);
    (*x)->end_cert(x);
    (*x)->start_cert(x, (uint32_t)mid->len);
    (*x)->append(x, mid->data, mid->len);
    (*x)->end_cert(x);
    return (*x)->end_chain(x);
}

/* A pair with the quick chain and an open client that makes no connection. */
static struct pair *pair_quick(int verify)
{
    struct pair *w = pair_new();
    certs_free(&w->certs);
    certs_make(&w->certs, &quick_row, &w->peer);
    peer_config(&w->config, &w->peer, "https://host.test",
                verify ? &w->certs : NULL);
    assert_int_equal(dms_open(&w->client, &w->config), DMS_OK);
    return w;
}

/* A leaf cut at every byte, changed at every byte of what is signed, and
 * changed at random: never accepted, never read beyond its end. */
static void test_leaf_bytes(void **state)
{
    struct pair *w = pair_quick(1);
    const struct pki_bytes *leaf = &w->certs.leaf;
    size_t i, n, signed_end = leaf->len - 256 - 5 - 15;
    (void)state;
    CHECK(chain_code(w, leaf->data, leaf->len) == 0);
    for (i = 0; i < leaf->len; i++) {
        check_note("cut at %lu", (unsigned long)i);
        CHECK(chain_code(w, leaf->data, i) != 0);
    }
    for (i = 0; i < signed_end; i++) {
        leaf->data[i] ^= 0x01;
        check_note("changed at %lu", (unsigned long)i);
        CHECK(chain_code(w, leaf->data, leaf->len) != 0);
        leaf->data[i] ^= 0x01;
    }
    for (n = 0; n < 2000; n++) {
        unsigned char bit = (unsigned char)(1 << check_below(8));
        i = check_below(signed_end);
        leaf->data[i] ^= bit;
        check_note("bit %d of %lu", bit, (unsigned long)i);
        CHECK(chain_code(w, leaf->data, leaf->len) != 0);
        leaf->data[i] ^= bit;
    }
    CHECK(chain_code(w, leaf->data, leaf->len) == 0);
    pair_free(w);
    check_end();
}

/* The same without verification: whatever comes of it, nothing is read that
 * is not there. */
static void test_leaf_bytes_unverified(void **state)
{
    struct pair *w = pair_quick(0);
    const struct pki_bytes *leaf = &w->certs.leaf;
    size_t n, i;
    (void)state;
    for (i = 0; i < leaf->len; i++) {
        CHECK(chain_code(w, leaf->data, i) != 0);
    }
    for (n = 0; n < 5000; n++) {
        unsigned char old, value = (unsigned char)check_random();
        i = check_below(leaf->len);
        old = leaf->data[i];
        leaf->data[i] = value;
        (void)chain_code(w, leaf->data, leaf->len);
        leaf->data[i] = old;
    }
    CHECK(chain_code(w, leaf->data, leaf->len) == 0);
    pair_free(w);
    check_end();
}

/* ---- versions and suites ------------------------------------------------- */

/* A server that speaks one version and one suite. */
struct dialect {
    const char *name;
    unsigned version; /* 0: TLS 1.2 */
    uint16_t suite;   /* 0: all */
    const char *key;  /* of the leaf */
    int code;         /* 0: accepted */
};

/* clang-format off */
#define ALERT_40 (BR_ERR_RECV_FATAL_ALERT + 40)
static const struct dialect dialects[] = {
    {"TLS 1.0 only", BR_TLS10, 0, "rsa_b", ALERT_40},
    {"TLS 1.1 only", BR_TLS11, 0, "rsa_b", ALERT_40},
    {"AES-128-GCM, ECDSA", 0, BR_TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256,
     "leaf", 0},
    {"AES-256-GCM, ECDSA", 0, BR_TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384,
     "leaf", 0},
    {"ChaCha20, ECDSA", 0, BR_TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256,
     "leaf", 0},
    {"AES-128-GCM, RSA", 0, BR_TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256,
     "rsa_b", 0},
    {"AES-256-GCM, RSA", 0, BR_TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384,
     "rsa_b", 0},
    {"ChaCha20, RSA", 0, BR_TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256,
     "rsa_b", 0},
    {"CBC, ECDSA", 0, BR_TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256, "leaf",
     ALERT_40},
    {"CBC, RSA", 0, BR_TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA, "rsa_b", ALERT_40},
    {"CCM", 0, BR_TLS_ECDHE_ECDSA_WITH_AES_128_CCM, "leaf", ALERT_40},
    {"static RSA, GCM", 0, BR_TLS_RSA_WITH_AES_128_GCM_SHA256, "rsa_b",
     ALERT_40},
    {"static RSA, CBC", 0, BR_TLS_RSA_WITH_AES_128_CBC_SHA, "rsa_b", ALERT_40},
    {"static ECDH", 0, BR_TLS_ECDH_ECDSA_WITH_AES_128_GCM_SHA256, "leaf",
     ALERT_40},
    {"3DES", 0, BR_TLS_ECDHE_RSA_WITH_3DES_EDE_CBC_SHA, "rsa_b", ALERT_40}};
/* clang-format on */

/* One server of the table. */
static void run_dialect(const void *arg)
{
    const struct dialect *d = (const struct dialect *)arg;
    struct row row;
    char leaf[64];
    struct pair *w = pair_new();
    memset(&row, 0, sizeof row);
    (void)snprintf(leaf, sizeof leaf, "key=%s usage=de", d->key);
    row.leaf = leaf;
    certs_free(&w->certs);
    certs_make(&w->certs, &row, &w->peer);
    peer_config(&w->config, &w->peer, "https://host.test", &w->certs);
    w->peer.version = d->version;
    w->peer.suite = d->suite;
    if (client_open(&w->client, &w->config)) {
        dms_status status = call_numbered(&w->client, 1);
        check_note("%.150s", w->client.error.message);
        CHECK(status == (d->code ? DMS_ERR_TLS : DMS_OK));
        CHECK(w->client.error.tls_code == d->code);
        if (d->code) {
            check_nothing_sent(&w->peer);
        }
    }
    pair_free(w);
}

/* TLS 1.2 with ECDHE and AEAD, nothing else. */
static void test_dialects(void **state)
{
    (void)state;
    check_table(dialects, run_dialect);
    check_end();
}

/* ---- what comes instead of a handshake ----------------------------------- */

/* Bytes that answer the ClientHello, and how often. */
struct canned {
    const char *name;
    const char *hex;
    size_t times;
    dms_status status;
    int code; /* error.tls_code, -1: any */
};

/* A ServerHello: length of record and of message, version, the rest. */
#define RANDOM \
    "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff"
#define HELLO(lens, version, suite, tail) \
    "160303" lens version RANDOM "00" suite tail
#define HELLO_PLAIN(version, suite) HELLO("002a02000026", version, suite, "00")
#define FOREVER 1000000

/* clang-format off */
static const struct canned canned[] = {
    {"silence", "", 1, DMS_ERR_TIMEOUT, 0},
    {"HTTP", "485454502f312e31203430302042616420526571756573740d0a", 1,
     DMS_ERR_TLS, BR_ERR_UNSUPPORTED_VERSION},
    {"zeros", "00000000000000000000", FOREVER, DMS_ERR_TLS,
     BR_ERR_UNSUPPORTED_VERSION},
    {"alert: handshake_failure", "15030300020228", 1, DMS_ERR_TLS, ALERT_40},
    {"alert: protocol_version, as of TLS 1.3 servers", "15030300020246", 1,
     DMS_ERR_TLS, BR_ERR_RECV_FATAL_ALERT + 70},
    {"alert: unrecognized_name", "15030100020270", 1, DMS_ERR_TLS,
     BR_ERR_RECV_FATAL_ALERT + 112},
    {"close_notify", "15030300020100", 1, DMS_ERR_TLS, 0},
    {"ServerHello of TLS 1.0", HELLO_PLAIN("0301", "c02b"), 1, DMS_ERR_TLS,
     BR_ERR_UNSUPPORTED_VERSION},
    {"ServerHello of TLS 1.1", HELLO_PLAIN("0302", "c02b"), 1, DMS_ERR_TLS,
     BR_ERR_UNSUPPORTED_VERSION},
    {"ServerHello of TLS 1.3 by extension",
     HELLO("003202" "00002e", "0303", "1301", "000006002b00020304"), 1,
     DMS_ERR_TLS, -1},
    {"the same with a suite of ours",
     HELLO("003202" "00002e", "0303", "c02b", "000006002b00020304"), 1,
     DMS_ERR_TLS, BR_ERR_EXTRA_EXTENSION},
    {"ALPN that nobody asked for",
     HELLO("003702000033", "0303", "c02b", "00000b001000070005036832" "6162"),
     1, DMS_ERR_TLS, BR_ERR_EXTRA_EXTENSION},
    {"static RSA chosen", HELLO_PLAIN("0303", "009c"), 1, DMS_ERR_TLS,
     BR_ERR_BAD_CIPHER_SUITE},
    {"CBC chosen", HELLO_PLAIN("0303", "c013"), 1, DMS_ERR_TLS,
     BR_ERR_BAD_CIPHER_SUITE},
    {"RC4 chosen", HELLO_PLAIN("0303", "0005"), 1, DMS_ERR_TLS,
     BR_ERR_BAD_CIPHER_SUITE},
    {"no encryption chosen", HELLO_PLAIN("0303", "0000"), 1, DMS_ERR_TLS,
     BR_ERR_BAD_CIPHER_SUITE},
    {"compression chosen",
     HELLO("002a02000026", "0303", "c02b", "01"), 1, DMS_ERR_TLS, -1},
    {"ServerHello twice", HELLO_PLAIN("0303", "c02b"), 2, DMS_ERR_TLS,
     BR_ERR_UNEXPECTED},
    {"empty list of certificates",
     HELLO_PLAIN("0303", "c02b") "16030300070b000003000000", 1,
     DMS_ERR_TLS, BR_ERR_UNEXPECTED},
    {"a certificate without bytes",
     HELLO_PLAIN("0303", "c02b") "160303000a0b000006000003000000", 1,
     DMS_ERR_CERTIFICATE, -1},
    {"a certificate of rubbish",
     HELLO_PLAIN("0303", "c02b") "160303000e0b00000a000007000004deadbeef", 1,
     DMS_ERR_CERTIFICATE, -1},
    {"a certificate longer than its list",
     HELLO_PLAIN("0303", "c02b") "160303000b0b000007000004000100ff", 1,
     DMS_ERR_TLS, -1},
    {"application data in the clear", "17030300026869", 1, DMS_ERR_TLS, -1},
    {"record of 64 KB", "160303ffff", 1, DMS_ERR_TLS, -1},
    {"record type unknown", "18030300026869", 1, DMS_ERR_TLS,
     BR_ERR_UNEXPECTED},
    {"record of version 9", "1609090004", 1, DMS_ERR_TLS, -1},
    {"flood of warnings", "1503030002015a", FOREVER, DMS_ERR_TLS, -1},
    {"flood of empty records", "1603030000", FOREVER, DMS_ERR_TLS, -1},
    {"flood of HelloRequest", "160303000400000000", FOREVER, DMS_ERR_TLS, -1},
    {"flood of ChangeCipherSpec", "140303000101", FOREVER, DMS_ERR_TLS, -1},
    {"flood of ServerHello", HELLO_PLAIN("0303", "c02b"), FOREVER,
     DMS_ERR_TLS, -1}};
/* clang-format on */

/* One server that speaks no proper TLS. */
static void run_canned(const void *arg)
{
    const struct canned *c = (const struct canned *)arg;
    struct pair *w = pair_new();
    struct pki_bytes bytes;
    memset(&bytes, 0, sizeof bytes);
    pki_hex(&bytes, c->hex);
    pki_byte(&bytes, 0); /* never without a block */
    w->peer.canned = bytes.data;
    w->peer.canned_len = bytes.len - 1;
    w->peer.canned_times = c->times;
    w->config.connect_timeout_ms = 300;
    if (client_open(&w->client, &w->config)) {
        dms_status status = call_numbered(&w->client, 1);
        check_note("%.150s", w->client.error.message);
        CHECK(status == c->status);
        CHECK(c->code == -1 || w->client.error.tls_code == c->code);
        CHECK(w->client.error.request_sent == 0);
        CHECK(w->peer.sent < 300000);
        CHECK(w->peer.now_ms <= 300);
        check_nothing_sent(&w->peer);
    }
    pair_free(w);
    pki_free(&bytes);
}

/* Anything but a handshake is an error, at once and within bounds. */
static void test_canned(void **state)
{
    (void)state;
    check_table(canned, run_canned);
    check_end();
}

/* A Certificate message of 16 MB is cut off early. */
static void test_huge_certificate(void **state)
{
    struct pair *w = pair_new();
    size_t n = 16000000;
    int verify;
    unsigned char *data = (unsigned char *)calloc(n, 1);
    (void)state;
    assert_non_null(data);
    for (verify = 0; verify < 2; verify++) {
        w->peer.chain[0].data = data;
        w->peer.chain[0].data_len = n;
        peer_config(&w->config, &w->peer, "https://host.test",
                    verify ? &w->certs : NULL);
        if (client_open(&w->client, &w->config)) {
            CHECK(call_numbered(&w->client, 1) == DMS_ERR_TLS);
            CHECK(w->peer.sent < 300000);
            check_nothing_sent(&w->peer);
        }
        dms_close(&w->client);
    }
    free(data);
    pair_free(w);
    check_end();
}

/* ---- what comes after a handshake ---------------------------------------- */

/* A record that a server puts before its answer. */
struct intruder {
    const char *name;
    int type;        /* of the record, encrypted; 0: in the clear, with head */
    const char *hex; /* its bytes */
    int times;
    int code; /* error.tls_code that follows; 0: none, the call works; -1: any
               */
};

/* clang-format off */
static const struct intruder intruders[] = {
    {"a warning", 21, "015a", 10, 0},
    {"an empty record", 23, "", 10, 0},
    {"HelloRequest", 22, "00000000", 1, 0},
    {"flood of warnings", 21, "015a", 5000, -1},
    {"flood of empty records", 23, "", 5000, -1},
    {"flood of empty handshake records", 22, "", 5000, -1},
    {"flood of HelloRequest", 22, "00000000", 5000, -1},
    {"fatal alert", 21, "0250", 1, BR_ERR_RECV_FATAL_ALERT + 80},
    {"half an alert", 21, "02", 1, 0},
    {"ChangeCipherSpec", 20, "01", 1, -1},
    {"ClientHello", 22, "01000000", 1, -1},
    {"ServerHello", 22, "02000000", 1, -1},
    {"KeyUpdate of TLS 1.3", 22, "1800000100", 1, -1},
    {"type unknown", 24, "0100", 1, -1},
    {"close_notify in the clear", 0, "15030300020100", 1, -1},
    {"application data in the clear", 0, "17030300026869", 1, -1},
    {"HTTP in the clear", 0, "485454502f312e3120323030204f4b0d0a0d0a", 1, -1},
    {"record too large", 0, "1703035000", 1, -1},
    {"record of TLS 1.1", 0, "1703020020", 1, -1}};
/* clang-format on */

/* The intruder of the test under way. */
static const struct intruder *intruding;

/* Answers behind an intruder; the next answers are plain. */
static void answer_intruded(struct peer *p)
{
    struct pki_bytes bytes;
    int i;
    memset(&bytes, 0, sizeof bytes);
    pki_hex(&bytes, intruding->hex);
    for (i = 0; i < intruding->times; i++) {
        if (intruding->type) {
            peer_forge(p, intruding->type, bytes.data, bytes.len);
        } else {
            peer_put(p, bytes.data, bytes.len);
        }
    }
    pki_free(&bytes);
    p->answer = NULL;
    peer_answer(p);
}

/* One intruder; the client must recover from it with the next call. */
static void run_intruder(const void *arg)
{
    const struct intruder *i = (const struct intruder *)arg;
    struct pair *w = pair_new();
    int fatal;
    intruding = i;
    w->peer.answer = answer_intruded;
    if (client_open(&w->client, &w->config)) {
        dms_status status = call_numbered(&w->client, 1);
        check_note("%.150s", w->client.error.message);
        CHECK(status == (i->code == 0 ? DMS_OK : DMS_ERR_TLS));
        CHECK(i->code == -1 || w->client.error.tls_code == i->code);
        fatal = w->client.error.tls_code != 0;
        CHECK(call_numbered(&w->client, 2) == DMS_OK);
        CHECK(w->peer.opens == 2 || (i->code == 0 && w->peer.opens == 1));
        CHECK(!fatal || w->peer.cache.loaded == 0);
    }
    pair_free(w);
}

/* Records that do not belong there. */
static void test_intruders(void **state)
{
    (void)state;
    check_table(intruders, run_intruder);
    check_end();
}

/* ---- records changed on their way ---------------------------------------- */

/* Changes one bit, of record number `which`. */
static void record_flip(struct peer *p, const unsigned char *r, size_t n)
{
    size_t at = p->out.len + check_below(n);
    peer_put(p, r, n);
    if (p->records == p->which) {
        p->out.data[at] ^= (unsigned char)(1 << check_below(8));
    }
}

/* Changes the last byte of that record, a part of its authentication: unlike a
 * length that grew, it leaves nothing to wait for. */
static void record_forge(struct peer *p, const unsigned char *r, size_t n)
{
    peer_put(p, r, n);
    if (p->records == p->which) {
        p->out.data[p->out.len - 1] ^= 1;
    }
}

/* Sends that record twice. */
static void record_repeat(struct peer *p, const unsigned char *r, size_t n)
{
    peer_put(p, r, n);
    if (p->records == p->which) {
        peer_put(p, r, n);
    }
}

/* Loses it. */
static void record_drop(struct peer *p, const unsigned char *r, size_t n)
{
    if (p->records != p->which) {
        peer_put(p, r, n);
    }
}

/* Loses its last byte. */
static void record_shorten(struct peer *p, const unsigned char *r, size_t n)
{
    peer_put(p, r, n - (p->records == p->which));
}

/* Sends it after the next one. */
static void record_swap(struct peer *p, const unsigned char *r, size_t n)
{
    static struct pki_bytes kept;
    if (p->records == p->which) {
        kept.len = 0;
        pki_put(&kept, r, n);
        return;
    }
    peer_put(p, r, n);
    if (p->records == p->which + 1) {
        peer_put(p, kept.data, kept.len);
        pki_free(&kept);
    }
}

/* A way to change records. */
struct change {
    const char *name;
    void (*record)(struct peer *p, const unsigned char *r, size_t n);
    int rounds;
    int last; /* 1: the last record shows no effect */
};

/* Makes all records small and the answer several of them. */
static void pair_small(struct pair *w)
{
    w->peer.small = 1;
    w->peer.split = 20;
    w->config.read_timeout_ms = w->config.connect_timeout_ms = 1000;
}

/* How many records the server sends for one call. */
static size_t count_records(void)
{
    struct pair *w = pair_new();
    size_t n = 0;
    pair_small(w);
    if (client_open(&w->client, &w->config)) {
        CHECK(call_numbered(&w->client, 1) == DMS_OK);
        n = w->peer.records;
    }
    pair_free(w);
    return n;
}

/* Changes each record of a call in turn. The call fails, the next works. */
static void run_change(const void *arg)
{
    const struct change *c = (const struct change *)arg;
    size_t n = count_records(), i;
    int round;
    CHECK(n > 6);
    for (i = 0; i < n * (size_t)c->rounds; i++) {
        struct pair *w = pair_new();
        round = (int)(i / n);
        pair_small(w);
        w->peer.record = c->record;
        w->peer.which = i % n;
        check_note("record %lu of %lu, round %d", (unsigned long)(i % n),
                   (unsigned long)n, round);
        if (client_open(&w->client, &w->config)) {
            dms_status status = call_numbered(&w->client, 1);
            int first = (int)w->peer.requests;
            CHECK(status != DMS_OK || (c->last && i % n == n - 1));
            CHECK(status == DMS_OK || status == DMS_ERR_TLS ||
                  status == DMS_ERR_CERTIFICATE || status == DMS_ERR_TIMEOUT ||
                  status == DMS_ERR_NETWORK); /* the server sees it first */
            CHECK(first == (int)w->client.error.request_sent);
            w->peer.record = NULL;
            CHECK(call_numbered(&w->client, first + 1) == DMS_OK);
        }
        pair_free(w);
    }
}

/* Every record, changed in every way. */
static void test_changes(void **state)
{
    static const struct change changes[] = {{"flipped", record_flip, 4, 0},
                                            {"repeated", record_repeat, 1, 1},
                                            {"dropped", record_drop, 1, 0},
                                            {"shortened", record_shorten, 1, 0},
                                            {"swapped", record_swap, 1, 0}};
    (void)state;
    check_table(changes, run_change);
    check_end();
}

/* ---- the end at any byte ------------------------------------------------- */

/* A pair whose server sends the same number of bytes each time: signatures
 * by RSA are all of one length. */
static struct pair *pair_even(void)
{
    static const struct row rsa = {.name = "RSA", .leaf = "key=rsa_b usage=de"};
    struct pair *w = pair_new();
    certs_free(&w->certs);
    certs_make(&w->certs, &rsa, &w->peer);
    peer_config(&w->config, &w->peer, "https://host.test", &w->certs);
    return w;
}

/* Bytes that the server sends in a handshake, and in a call. */
static void count_bytes(size_t *handshake, size_t *call)
{
    struct pair *w = pair_even();
    *handshake = *call = 0;
    if (client_open(&w->client, &w->config)) {
        CHECK(call_numbered(&w->client, 1) == DMS_OK);
        *call = w->peer.sent;
        CHECK(call_numbered(&w->client, 2) == DMS_OK);
        *handshake = *call - (w->peer.sent - *call);
    }
    pair_free(w);
}

/* The stream ends behind byte n. */
static void cut_at(size_t n, size_t handshake, size_t call)
{
    struct pair *w = pair_even();
    check_note("cut at %lu of %lu", (unsigned long)n, (unsigned long)call);
    w->peer.cut_at = n;
    if (client_open(&w->client, &w->config)) {
        dms_status status = call_numbered(&w->client, 1);
        CHECK(status == (n < call ? DMS_ERR_NETWORK : DMS_OK));
        if (n < handshake) {
            check_nothing_sent(&w->peer);
            CHECK(w->client.error.request_sent == 0);
        }
        w->peer.cut_at = PEER_NEVER;
        CHECK(call_numbered(&w->client, (int)w->peer.requests + 1) == DMS_OK);
        CHECK(w->peer.opens == (n < call ? 2 : 1));
    }
    pair_free(w);
}

/* The connection breaks in the handshake, in the answer, and right behind. */
static void test_cut(void **state)
{
    size_t handshake, call, n;
    (void)state;
    count_bytes(&handshake, &call);
    CHECK(handshake > 500);
    for (n = 0; n < handshake; n += 1 + check_below(80)) {
        cut_at(n, handshake, call);
    }
    for (n = handshake; n <= call; n += 1 + check_below(10)) {
        cut_at(n, handshake, call);
    }
    cut_at(call - 1, handshake, call);
    cut_at(call, handshake, call);
    check_end();
}

/* ---- how an answer ends -------------------------------------------------- */

/* An answer that only the end of the stream ends. */
static void answer_open_end(struct peer *p)
{
    peer_say(p, "HTTP/1.1 200 OK\r\n\r\n{\"Marker\":\"1\"}");
}

/* An answer whose body is shorter than it says. */
static void answer_short(struct peer *p)
{
    peer_say(p, "HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n"
                "{\"Marker\":\"1\"}");
}

/* A chunked answer without its last chunk. */
static void answer_chunk(struct peer *p)
{
    peer_say(p, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                "e\r\n{\"Marker\":\"1\"}\r\n");
}

/* An answer and how the connection ends behind it. */
struct ending {
    const char *name;
    void (*answer)(struct peer *p);
    enum peer_after after;
    dms_status status;
};

/* One ending. */
static void run_ending(const void *arg)
{
    const struct ending *e = (const struct ending *)arg;
    struct pair *w = pair_new();
    w->peer.answer = e->answer;
    w->peer.after = e->after;
    w->config.read_timeout_ms = 500;
    if (client_open(&w->client, &w->config)) {
        CHECK(call_numbered(&w->client, 1) == e->status);
        CHECK(w->client.error.request_sent == 1);
        w->peer.answer = NULL;
        w->peer.after = PEER_KEEP;
        CHECK(call_numbered(&w->client, 2) == DMS_OK);
        CHECK(w->peer.opens == 2);
    }
    pair_free(w);
}

/* Only a complete answer is one; close_notify matters when nothing else says
 * where it ends. */
static void test_endings(void **state)
{
    static const struct ending endings[] = {
        {"complete, close_notify", NULL, PEER_CLOSE, DMS_OK},
        {"complete, cut", NULL, PEER_CUT, DMS_OK},
        {"open end, close_notify", answer_open_end, PEER_CLOSE, DMS_OK},
        {"open end, cut", answer_open_end, PEER_CUT, DMS_ERR_NETWORK},
        {"open end, no end", answer_open_end, PEER_KEEP, DMS_ERR_TIMEOUT},
        {"short, close_notify", answer_short, PEER_CLOSE, DMS_ERR_NETWORK},
        {"short, cut", answer_short, PEER_CUT, DMS_ERR_NETWORK},
        {"no last chunk, close_notify", answer_chunk, PEER_CLOSE,
         DMS_ERR_NETWORK},
        {"no last chunk, cut", answer_chunk, PEER_CUT, DMS_ERR_NETWORK}};
    (void)state;
    check_table(endings, run_ending);
    check_end();
}

/* Two answers to one request, in two records of one packet. */
static void answer_twice(struct peer *p)
{
    p->answer = NULL;
    peer_answer(p);
    p->split = p->reply.len;
    peer_say(p, "HTTP/1.1 200 OK\r\nContent-Length: 16\r\n\r\n"
                "{\"Marker\":\"evil\"}");
}

/* The same in one record. */
static void answer_twice_at_once(struct peer *p)
{
    answer_twice(p);
    p->split = 0;
}

/* An answer that nobody asked for is never taken for that to the next
 * request: the connection is given up. */
static void test_unasked(void **state)
{
    int i;
    (void)state;
    for (i = 0; i < 2; i++) {
        struct pair *w = pair_new();
        check_note("%s", i ? "one record" : "two records");
        w->peer.answer = i ? answer_twice_at_once : answer_twice;
        if (client_open(&w->client, &w->config)) {
            CHECK(call_numbered(&w->client, 1) == DMS_OK);
            CHECK(call_numbered(&w->client, 2) == DMS_OK);
            CHECK(w->peer.opens == 2);
        }
        pair_free(w);
    }
    check_end();
}

/* Says something as soon as the handshake is done; see test_early. */
static void record_early(struct peer *p, const unsigned char *r, size_t n)
{
    static const char evil[] = "HTTP/1.1 200 OK\r\nContent-Length: 17\r\n\r\n"
                               "{\"Marker\":\"early\"}";
    peer_put(p, r, n);
    if (r[0] == 20) {
        p->which = p->records + 1; /* Finished comes next */
    }
    if (p->records == p->which && p->which > 0) {
        p->record = NULL;
        peer_forge(p, 23, evil, sizeof evil - 1);
    }
}

/* An answer that comes before the request, right behind the handshake. */
static void test_early(void **state)
{
    struct pair *w = pair_new();
    (void)state;
    w->peer.record = record_early;
    if (client_open(&w->client, &w->config)) {
        CHECK(call_numbered(&w->client, 1) != DMS_OK);
        CHECK(call_numbered(&w->client, (int)w->peer.requests + 1) == DMS_OK);
    }
    pair_free(w);
    check_end();
}

/* A close_notify in the packet of an answer is seen before the next request,
 * even if that may be sent once only. */
static void test_closed_behind_answer(void **state)
{
    struct pair *w = pair_new();
    (void)state;
    w->peer.after = PEER_CLOSE;
    if (client_open(&w->client, &w->config)) {
        CHECK(call_numbered(&w->client, 1) == DMS_OK);
        CHECK(dms_call(&w->client, "CreateInstanceProfile", NULL, NULL) ==
              DMS_OK);
        CHECK(w->peer.opens == 2);
        CHECK(w->peer.requests == 2);
    }
    pair_free(w);
    check_end();
}

/* ---- sessions ------------------------------------------------------------ */

/* A session is resumed on the next connection; the client's last flight and
 * the request then leave in one write. */
static void test_resumption(void **state)
{
    struct pair *w = pair_new();
    size_t reads, writes;
    (void)state;
    w->peer.after = PEER_CLOSE;
    if (client_open(&w->client, &w->config)) {
        CHECK(call_numbered(&w->client, 1) == DMS_OK);
        CHECK(w->peer.id_len == 0);
        CHECK(w->peer.cache.saved == 1);
        w->peer.after = PEER_KEEP;
        CHECK(call_numbered(&w->client, 2) == DMS_OK);
        CHECK(w->peer.id_len == 32);
        CHECK(w->peer.cache.loaded == 1);
        CHECK(w->peer.opens == 2);
        dms_close(&w->client);
    }
    w->peer.cache.full = w->peer.cache.loaded = 0;
    w->peer.after = PEER_CUT;
    if (client_open(&w->client, &w->config)) {
        CHECK(call_numbered(&w->client, 3) == DMS_OK);
        CHECK(w->peer.id_len == 0);
        w->peer.after = PEER_KEEP;
        w->peer.now_ms += 2000;
        reads = w->peer.reads;
        writes = w->peer.writes;
        CHECK(call_numbered(&w->client, 4) == DMS_OK);
        CHECK(w->peer.cache.loaded == 1);
        CHECK(w->peer.reads - reads == 2);
        CHECK(w->peer.writes - writes == 3); /* a close_notify is one */
    }
    pair_free(w);
    check_end();
}

/* The session of a handshake that was refused is never offered again, nor the
 * one before it. */
static void test_refused_session(void **state)
{
    static const struct row bad = {.name = "bad", .leaf = "san=dns:evil.test"};
    struct pair *w = pair_new();
    struct case_certs evil;
    struct peer *p = &w->peer;
    br_x509_certificate good = p->chain[0];
    (void)state;
    certs_make(&evil, &bad, p);
    if (client_open(&w->client, &w->config)) {
        CHECK(call_numbered(&w->client, 1) == DMS_ERR_CERTIFICATE);
        CHECK(call_numbered(&w->client, 1) == DMS_ERR_CERTIFICATE);
        CHECK(p->id_len == 0);
        p->chain[0] = good;
        p->chain[1].data = w->certs.mid.data;
        p->after = PEER_CLOSE;
        CHECK(call_numbered(&w->client, 1) == DMS_OK);
        CHECK(p->id_len == 0);
        p->chain[0].data = evil.leaf.data;
        p->chain[0].data_len = evil.leaf.len;
        p->cache.full = 0;
        CHECK(call_numbered(&w->client, 2) == DMS_ERR_CERTIFICATE);
        CHECK(p->id_len == 32); /* that of the good one */
        CHECK(p->app_records == 1);
        CHECK(call_numbered(&w->client, 2) == DMS_ERR_CERTIFICATE);
        CHECK(p->id_len == 0);
        p->chain[0] = good;
        CHECK(call_numbered(&w->client, 2) == DMS_OK);
        CHECK(p->id_len == 0);
        CHECK(p->cache.loaded == 0);
    }
    pair_free(w);
    certs_free(&evil);
    check_end();
}

/* A session is not offered after an attempt to resume it broke off. */
static void test_broken_session(void **state)
{
    struct pair *w = pair_new();
    (void)state;
    w->peer.after = PEER_CLOSE;
    if (client_open(&w->client, &w->config)) {
        CHECK(call_numbered(&w->client, 1) == DMS_OK);
        w->peer.record = record_forge;
        w->peer.which = 2; /* Finished, in a handshake that resumes */
        CHECK(call_numbered(&w->client, 2) == DMS_ERR_TLS);
        CHECK(w->peer.id_len == 32);
        CHECK(w->peer.requests == 1);
        w->peer.record = NULL;
        CHECK(call_numbered(&w->client, 2) == DMS_OK);
        CHECK(w->peer.id_len == 0);
    }
    pair_free(w);
    check_end();
}

/* ---- reads and writes ---------------------------------------------------- */

/* The fewest reads and writes that the protocol allows. */
static void test_counts(void **state)
{
    struct pair *w = pair_new();
    (void)state;
    if (client_open(&w->client, &w->config)) {
        CHECK(call_numbered(&w->client, 1) == DMS_OK);
        CHECK(w->peer.writes == 3); /* hello; key, Finished; request */
        CHECK(w->peer.reads == 3);  /* flight; Finished; answer */
        CHECK(call_numbered(&w->client, 2) == DMS_OK);
        CHECK(w->peer.writes == 4);
        CHECK(w->peer.reads == 4);
        dms_close(&w->client);
        CHECK(w->peer.writes == 5); /* close_notify */
        CHECK(w->peer.reads == 4);
        CHECK(w->peer.alerts == 1);
    }
    pair_free(w);
    check_end();
}

/* One byte at a time works as well. */
static void test_single_bytes(void **state)
{
    struct pair *w = pair_new();
    (void)state;
    w->peer.read_max = w->peer.write_max = 1;
    if (client_open(&w->client, &w->config)) {
        CHECK(call_numbered(&w->client, 1) == DMS_OK);
        CHECK(call_numbered(&w->client, 2) == DMS_OK);
        CHECK(w->peer.opens == 1);
    }
    pair_free(w);
    check_end();
}

/* An answer of 100 KB. */
static void answer_large(struct peer *p)
{
    char line[101];
    int i;
    memset(line, ' ', 100);
    line[100] = '\0';
    peer_say(p, "HTTP/1.1 200 OK\r\nContent-Length: 100014\r\n\r\n");
    for (i = 0; i < 1000; i++) {
        peer_say(p, line);
    }
    peer_say(p, "{\"Marker\":\"1\"}");
}

/* Full records, by reads of several sizes. */
static void test_large_answer(void **state)
{
    static const int sizes[] = {0, 16384, 5000, 4096, 4095, 1000};
    size_t i;
    (void)state;
    for (i = 0; i < CHECK_COUNT(sizes); i++) {
        struct pair *w = pair_new();
        check_note("reads of %d", sizes[i]);
        w->peer.read_max = sizes[i];
        w->peer.answer = answer_large;
        if (client_open(&w->client, &w->config)) {
            CHECK(call_numbered(&w->client, 1) == DMS_OK);
            w->peer.answer = NULL;
            CHECK(call_numbered(&w->client, 2) == DMS_OK);
            CHECK(w->peer.opens == 1);
        }
        pair_free(w);
    }
    check_end();
}

/* ---- time ---------------------------------------------------------------- */

/* A server that is slow, and when the client must have given up. */
struct slow {
    const char *name;
    int read_max, read_delay; /* while there is something to read */
    int deaf;
    int answers;    /* 1: it is slow only with the second answer */
    int connect_ms; /* settings */
    int read_ms, call_ms;
    int at_least, at_most; /* ms until DMS_ERR_TIMEOUT */
};

/* clang-format off */
static const struct slow slow[] = {
    {"handshake, a byte in 50 ms", 1, 50, 0, 0, 300, 0, 0, 300, 350},
    {"handshake, a byte in 199 ms", 1, 199, 0, 0, 1000, 0, 0, 1000, 1200},
    {"handshake, the call's own time", 1, 50, 0, 0, 0, 0, 400, 400, 450},
    {"takes nothing", 0, 0, 1, 0, 300, 0, 0, 300, 300},
    {"answer, a byte in 150 ms", 1, 150, 0, 1, 0, 500, 0, 500, 650},
    {"answer, a record in 150 ms", 30, 150, 0, 1, 0, 500, 0, 2000, 2150},
    {"answer, the call's own time", 30, 50, 0, 1, 0, 500, 700, 700, 750}};
/* clang-format on */

/* One slow server. */
static void run_slow(const void *arg)
{
    const struct slow *s = (const struct slow *)arg;
    struct pair *w = pair_new();
    w->peer.read_delay = s->answers ? 0 : s->read_delay;
    w->peer.read_max = s->answers ? 0 : s->read_max;
    w->peer.deaf = s->deaf;
    w->config.connect_timeout_ms = s->connect_ms;
    w->config.read_timeout_ms = s->read_ms;
    w->config.call_timeout_ms = s->call_ms;
    if (client_open(&w->client, &w->config)) {
        if (s->answers) { /* each byte of it in a record of 30 */
            w->peer.suite = BR_TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256;
            w->peer.split = 1;
            CHECK(call_numbered(&w->client, 1) == DMS_OK);
            w->peer.read_delay = s->read_delay;
            w->peer.read_max = s->read_max;
            w->peer.now_ms = 0;
        }
        CHECK(call_numbered(&w->client, 2) == DMS_ERR_TIMEOUT);
        check_note("took %d ms", (int)w->peer.now_ms);
        CHECK(w->peer.now_ms >= s->at_least);
        CHECK(w->peer.now_ms <= s->at_most);
    }
    pair_free(w);
}

/* Deadlines hold however the time is spent. */
static void test_slow(void **state)
{
    (void)state;
    check_table(slow, run_slow);
    check_end();
}

/* When the cancel hook of test_cancel starts to say yes. */
static int64_t cancel_from;

/* dms_cancel_fn. */
static int cancel_late(void *ctx)
{
    return ((struct peer *)ctx)->now_ms >= cancel_from;
}

/* Cancelling works within 250 ms: while connecting to a silent server, while
 * nothing is taken, and while the answer does not come. */
static void test_cancel(void **state)
{
    static const unsigned char nothing = 0;
    int i;
    (void)state;
    cancel_from = 1000;
    for (i = 0; i < 3; i++) {
        struct pair *w = pair_new();
        check_note("case %d", i);
        w->peer.canned = i == 0 ? &nothing : NULL;
        w->peer.deaf = i == 1;
        w->peer.answer = i == 2 ? answer_open_end : NULL;
        w->config.cancel = cancel_late;
        w->config.cancel_ctx = &w->peer;
        if (client_open(&w->client, &w->config)) {
            CHECK(call_numbered(&w->client, 1) == DMS_ERR_CANCELLED);
            CHECK(w->peer.now_ms >= 1000 && w->peer.now_ms <= 1250);
            CHECK(w->client.error.request_sent == (i == 2));
        }
        pair_free(w);
    }
    check_end();
}

/* ---- failures of everything ---------------------------------------------- */

/* dms_entropy_fn of a machine without entropy. */
static int no_entropy(void *ctx, void *buf, size_t len)
{
    memset(buf, 0, len);
    (*(int *)ctx)++;
    return 0;
}

/* Without entropy there is no connection. */
static void test_no_entropy(void **state)
{
    struct pair *w = pair_new();
    int asked = 0;
    (void)state;
    w->config.entropy = no_entropy;
    w->config.entropy_ctx = &asked;
    if (client_open(&w->client, &w->config)) {
        CHECK(call_numbered(&w->client, 1) == DMS_ERR_TLS);
        CHECK(asked > 0);
        CHECK(w->peer.opens == 0);
    }
    pair_free(w);
    check_end();
}

/* Each allocation fails in turn. The certificates are large, so that buffers
 * grow in the handshake too. */
static void test_no_memory(void **state)
{
    static const struct row large = {
        .name = "large", .leaf = "pad=3000", .root = "pad=9000"};
    struct check_memory memory;
    dms_status status = DMS_ERR_MEMORY;
    size_t n;
    (void)state;
    for (n = 1; n < 100 && status != DMS_OK; n++) {
        struct pair *w = pair_new();
        check_note("allocation %lu", (unsigned long)n);
        certs_free(&w->certs);
        certs_make(&w->certs, &large, &w->peer);
        peer_config(&w->config, &w->peer, "https://host.test", &w->certs);
        memset(&memory, 0, sizeof memory);
        memory.fail_at = n;
        w->config.allocator = check_allocator(&memory);
        status = dms_open(&w->client, &w->config);
        if (status == DMS_OK) {
            status = call_numbered(&w->client, 1);
        }
        CHECK(status == DMS_ERR_MEMORY || status == DMS_OK);
        CHECK(w->client.error.status == status);
        CHECK((status == DMS_OK) == (memory.calls < n));
        CHECK(status == DMS_OK || w->peer.requests <= 1);
        dms_close(&w->client);
        check_memory_clean(&memory);
        pair_free(w);
    }
    CHECK(n > 4 && n < 100);
    check_end();
}

/* A way for a read or write to fail. */
struct fault {
    const char *name;
    int fault;
    int once;
    dms_status status; /* of the call */
};

/* Each read and write of two calls, the second on a kept connection, fails in
 * turn. */
static void run_fault(const void *arg)
{
    const struct fault *f = (const struct fault *)arg;
    size_t n;
    int hit = 1;
    for (n = 1; n < 100 && hit; n++) {
        struct pair *w = pair_new();
        dms_status first, second;
        check_note("read or write %lu", (unsigned long)n);
        w->peer.fail_at = n;
        w->peer.fault = f->fault;
        w->peer.once = f->once;
        w->config.read_timeout_ms = w->config.connect_timeout_ms = 1000;
        if (client_open(&w->client, &w->config)) {
            first = call_numbered(&w->client, 1);
            CHECK(first == DMS_OK || first == f->status);
            CHECK((first == DMS_OK) ==
                  (w->peer.calls < n || f->status == DMS_OK));
            second = call_numbered(&w->client, 0);
            CHECK(w->peer.requests <= 3); /* one may have been sent again */
            CHECK(second == DMS_OK || !f->once);
            CHECK(second == DMS_OK || second == f->status);
        }
        hit = w->peer.calls >= n;
        pair_free(w);
    }
    CHECK(n > 6 && n < 100);
}

/* Failures of the transport: the call fails, or it makes no difference. */
static void test_faults(void **state)
{
    static const struct fault faults[] = {
        {"error", DMS_IO_ERROR, 0, DMS_ERR_NETWORK},
        {"end", DMS_IO_EOF, 0, DMS_ERR_NETWORK},
        {"silence", DMS_IO_TIMEOUT, 0, DMS_ERR_TIMEOUT},
        {"one error", DMS_IO_ERROR, 1, DMS_ERR_NETWORK},
        {"one end", DMS_IO_EOF, 1, DMS_ERR_NETWORK},
        {"one silence", DMS_IO_TIMEOUT, 1, DMS_OK}};
    (void)state;
    check_table(faults, run_fault);
    check_end();
}

/* ---- over loopback ------------------------------------------------------- */

/* A server in a thread, for one connection. */
struct listener {
    int fd;
    int port;
    int stop[2]; /* a pipe that is closed when the test is over */
    pthread_t thread, client;
    struct peer *peer;
    void (*serve)(struct listener *l, int fd);
};

/* SIGPIPEs that came; there must be none. */
static volatile sig_atomic_t pipes;

/* Handler of SIGPIPE, and of SIGUSR1, which only interrupts. */
static void on_signal(int number) { pipes += number == SIGPIPE; }

/* Waits for fd to be readable, or for the end of the test: then 0. */
static int serve_wait(const struct listener *l, int fd, int ms)
{
    struct pollfd p[2];
    memset(p, 0, sizeof p);
    p[0].fd = fd;
    p[1].fd = l->stop[0];
    p[0].events = p[1].events = POLLIN;
    return poll(p, 2, ms) >= 0 && !p[1].revents;
}

/* Reads what is there; 0 when the client has gone. */
static int serve_read(struct listener *l, int fd)
{
    unsigned char buf[4096];
    ssize_t n;
    if (!serve_wait(l, fd, -1)) {
        return 0;
    }
    n = recv(fd, buf, sizeof buf, 0);
    if (n <= 0) {
        return 0;
    }
    peer_feed(l->peer, buf, (size_t)n);
    return 1;
}

/* Sends what the peer has to say, up to max bytes; 0 when it fails. The client
 * is interrupted first, in whatever system call it waits. */
static int serve_write(struct listener *l, int fd, size_t max)
{
    struct peer *p = l->peer;
    size_t n = p->out.len - p->out_at;
    ssize_t sent;
    n = n < max ? n : max;
    (void)pthread_kill(l->client, SIGUSR1);
    sent = n > 0 ? send(fd, p->out.data + p->out_at, n, MSG_NOSIGNAL) : 0;
    p->out_at += sent > 0 ? (size_t)sent : 0;
    return sent >= 0;
}

/* An honest server. */
static void serve_tls(struct listener *l, int fd)
{
    while (serve_read(l, fd) && serve_write(l, fd, PEER_NEVER)) {
    }
}

/* One that accepts and says nothing. */
static void serve_silence(struct listener *l, int fd)
{
    while (serve_wait(l, fd, -1) && serve_read(l, fd)) {
    }
}

/* One that sends a byte in 50 ms. */
static void serve_drip(struct listener *l, int fd)
{
    int more = serve_read(l, fd);
    while (more) {
        struct timespec t = {0, 50000000};
        (void)nanosleep(&t, NULL);
        more = serve_wait(l, l->stop[0], 0) && serve_write(l, fd, 1);
    }
}

/* One that reads nothing more once a request comes. */
static void serve_deaf(struct listener *l, int fd)
{
    while (l->peer->app_records == 0 && serve_read(l, fd) &&
           serve_write(l, fd, PEER_NEVER)) {
    }
    (void)serve_wait(l, l->stop[0], -1);
}

/* One that resets the connection once a request comes. */
static void serve_reset(struct listener *l, int fd)
{
    struct linger now = {1, 0};
    while (l->peer->app_records == 0 && serve_read(l, fd) &&
           serve_write(l, fd, PEER_NEVER)) {
    }
    (void)setsockopt(fd, SOL_SOCKET, SO_LINGER, &now, sizeof now);
}

/* The thread of a server: one connection after the other. */
static void *listener_run(void *arg)
{
    struct listener *l = (struct listener *)arg;
    int fd, ignored;
    while (serve_wait(l, l->fd, -1) && (fd = accept(l->fd, NULL, NULL)) >= 0) {
        (void)peer_open(l->peer, "", 0, 0, &ignored);
        l->serve(l, fd);
        (void)close(fd);
        peer_close(l->peer);
    }
    return NULL;
}

/* Starts a server on a free port of 127.0.0.1. */
static void listener_start(struct listener *l, struct peer *p,
                           void (*serve)(struct listener *l, int fd))
{
    struct sockaddr_in a;
    socklen_t n = sizeof a;
    memset(&a, 0, sizeof a);
    a.sin_family = AF_INET;
    a.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    l->peer = p;
    l->serve = serve;
    l->client = pthread_self();
    l->fd = socket(AF_INET, SOCK_STREAM, 0);
    assert_true(l->fd >= 0);
    assert_int_equal(bind(l->fd, (struct sockaddr *)&a, sizeof a), 0);
    assert_int_equal(listen(l->fd, 8), 0);
    assert_int_equal(getsockname(l->fd, (struct sockaddr *)&a, &n), 0);
    l->port = ntohs(a.sin_port);
    assert_int_equal(pipe(l->stop), 0);
    assert_int_equal(pthread_create(&l->thread, NULL, listener_run, l), 0);
}

/* Ends a server. */
static void listener_stop(struct listener *l)
{
    (void)close(l->stop[1]);
    (void)pthread_join(l->thread, NULL);
    (void)close(l->stop[0]);
    (void)close(l->fd);
}

/* Milliseconds of the real clock. */
static int64_t real_ms(void) { return dmsi_os_monotonic(NULL); }

/* A pair for the built-in transport and the real clock. */
static struct pair *pair_real(char *url, size_t size, int port)
{
    static const struct row row = {.name = "real", .leaf = "san=ip:7f000001"};
    struct pair *w = pair_new();
    certs_free(&w->certs);
    certs_make(&w->certs, &row, &w->peer);
    (void)snprintf(url, size, "https://127.0.0.1:%d", port);
    peer_config(&w->config, &w->peer, url, &w->certs);
    memset(&w->config.transport, 0, sizeof w->config.transport);
    memset(&w->config.clock, 0, sizeof w->config.clock);
    return w;
}

/* A server over loopback that misbehaves, and how the call must end. */
struct real {
    const char *name;
    void (*serve)(struct listener *l, int fd);
    int connect_ms, read_ms;
    int big;       /* bytes of input */
    int cancel_ms; /* when the user cancels */
    dms_status status;
    int at_least, at_most; /* ms */
};

/* When the user cancels; see cancel_real. */
static int64_t cancel_real_at;

/* dms_cancel_fn. */
static int cancel_real(void *ctx)
{
    (void)ctx;
    return real_ms() >= cancel_real_at;
}

/* Calls with an input of so many bytes. */
static dms_status call_big(dms_client *client, int size)
{
    static const char head[] = "{\"Marker\":\"";
    char *input = (char *)malloc((size_t)size + 32);
    dms_status status;
    assert_non_null(input);
    memcpy(input, head, sizeof head);
    memset(input + sizeof head - 1, 'x', (size_t)size);
    memcpy(input + sizeof head - 1 + size, "\"}", 3);
    status = dms_call(client, "DescribeReplicationTasks", input, NULL);
    free(input);
    return status;
}

/* One server over loopback. */
static void run_real(const void *arg)
{
    const struct real *r = (const struct real *)arg;
    struct listener l;
    char url[64];
    struct pair *w = pair_real(url, sizeof url, 0);
    int64_t took;
    listener_start(&l, &w->peer, r->serve);
    (void)snprintf(url, sizeof url, "https://127.0.0.1:%d", l.port);
    w->config.connect_timeout_ms = r->connect_ms;
    w->config.read_timeout_ms = r->read_ms;
    w->config.cancel = r->cancel_ms ? cancel_real : NULL;
    if (client_open(&w->client, &w->config)) {
        took = real_ms();
        cancel_real_at = took + r->cancel_ms;
        CHECK(call_big(&w->client, r->big) == r->status);
        took = real_ms() - took;
        check_note("%d ms, %.120s", (int)took, w->client.error.message);
        CHECK(took >= r->at_least - 5 && took <= r->at_most);
        dms_close(&w->client);
    }
    listener_stop(&l);
    CHECK(pipes == 0);
    pair_free(w);
}

/* The built-in transport against servers that are silent, slow, deaf or gone.
 * The upper bounds leave room for valgrind on a busy machine. */
static void test_real(void **state)
{
    static const struct real reals[] = {
        {"honest", serve_tls, 5000, 5000, 10, 0, DMS_OK, 0, 5000},
        {"much to send", serve_tls, 9000, 9000, 300000, 0, DMS_OK, 0, 9000},
        {"silent", serve_silence, 200, 0, 10, 0, DMS_ERR_TIMEOUT, 200, 2000},
        {"drips", serve_drip, 300, 0, 10, 0, DMS_ERR_TIMEOUT, 300, 2000},
        {"deaf", serve_deaf, 5000, 200, 20000000, 0, DMS_ERR_TIMEOUT, 200,
         9000},
        {"resets", serve_reset, 5000, 5000, 20000000, 0, DMS_ERR_NETWORK, 0,
         9000},
        {"cancelled in the handshake", serve_silence, 9000, 0, 10, 100,
         DMS_ERR_CANCELLED, 100, 2000},
        {"cancelled while it drips", serve_drip, 9000, 0, 10, 100,
         DMS_ERR_CANCELLED, 100, 2000},
        {"cancelled, deaf", serve_deaf, 5000, 5000, 20000000, 700,
         DMS_ERR_CANCELLED, 700, 9000}};
    (void)state;
    check_table(reals, run_real);
    check_end();
}

/* A kept connection, one that the server closed, and a resumed session. */
static void test_real_kept(void **state)
{
    struct listener l;
    char url[64];
    struct pair *w = pair_real(url, sizeof url, 0);
    (void)state;
    w->config.tcp_keepalive = 1;
    listener_start(&l, &w->peer, serve_tls);
    (void)snprintf(url, sizeof url, "https://127.0.0.1:%d", l.port);
    if (client_open(&w->client, &w->config)) {
        CHECK(call_numbered(&w->client, 1) == DMS_OK);
        CHECK(call_numbered(&w->client, 2) == DMS_OK);
        (void)shutdown(((dmsi_client *)w->client.impl)->conn.sock.fd,
                       SHUT_RDWR);
        CHECK(call_numbered(&w->client, 3) == DMS_OK);
        dms_close(&w->client);
    }
    listener_stop(&l);
    CHECK(w->peer.opens == 2);
    CHECK(w->peer.cache.loaded == 1);
    CHECK(pipes == 0);
    pair_free(w);
    check_end();
}

/* A name with several addresses, of which one may refuse. */
static void test_real_name(void **state)
{
    static const struct row row = {.name = "name", .leaf = "san=dns:localhost"};
    struct listener l;
    char url[64];
    struct pair *w = pair_real(url, sizeof url, 0);
    (void)state;
    certs_free(&w->certs);
    certs_make(&w->certs, &row, &w->peer);
    w->config.ca_pem = (const char *)w->certs.pem.data;
    w->config.ca_pem_len = w->certs.pem.len;
    listener_start(&l, &w->peer, serve_tls);
    (void)snprintf(url, sizeof url, "https://localhost:%d", l.port);
    if (client_open(&w->client, &w->config)) {
        CHECK(call_numbered(&w->client, 1) == DMS_OK);
        dms_close(&w->client);
    }
    listener_stop(&l);
    pair_free(w);
    check_end();
}

/* Nobody listens, and no descriptor is left for a socket. */
static void test_real_no_connection(void **state)
{
    struct listener l;
    struct rlimit old, none;
    char url[64];
    struct pair *w = pair_real(url, sizeof url, 0);
    (void)state;
    listener_start(&l, &w->peer, serve_tls);
    listener_stop(&l);
    (void)snprintf(url, sizeof url, "https://127.0.0.1:%d", l.port);
    if (client_open(&w->client, &w->config)) {
        CHECK(call_numbered(&w->client, 1) == DMS_ERR_NETWORK);
        CHECK(w->client.error.sys_errno == ECONNREFUSED);
        assert_int_equal(getrlimit(RLIMIT_NOFILE, &old), 0);
        none = old;
        none.rlim_cur = 0;
        assert_int_equal(setrlimit(RLIMIT_NOFILE, &none), 0);
        CHECK(call_numbered(&w->client, 1) == DMS_ERR_NETWORK);
        assert_int_equal(setrlimit(RLIMIT_NOFILE, &old), 0);
        CHECK(w->client.error.sys_errno == EMFILE);
    }
    pair_free(w);
    check_end();
}

/* ---- OpenSSL on the other side ------------------------------------------- */

/* Writes bytes to a file of this directory. */
static void save(const char *dir, const char *name, const struct pki_bytes *b)
{
    char path[256];
    FILE *f;
    (void)snprintf(path, sizeof path, "%s/%s", dir, name);
    f = fopen(path, "wb");
    assert_non_null(f);
    assert_int_equal(fwrite(b->data, 1, b->len, f), b->len);
    assert_int_equal(fclose(f), 0);
}

/* A private key in PEM. */
static void key_pem(struct pki_bytes *pem, const struct pki_key *k)
{
    unsigned char der[2400];
    struct pki_bytes d;
    size_t seq, part;
    if (k->curve == 0) {
        pki_pem_as(pem, der, pki_base64(der, k->text), "RSA PRIVATE KEY");
        return;
    }
    memset(&d, 0, sizeof d); /* RFC 5915 3 */
    seq = pki_begin(&d, 0x30);
    pki_element(&d, 0x02, "\x01", 1);
    pki_element(&d, 0x04, k->ec.x, k->ec.xlen);
    part = pki_begin(&d, 0xA0);
    pki_hex(&d, "06082a8648ce3d030107");
    pki_end(&d, part);
    pki_end(&d, seq);
    pki_pem_as(pem, d.data, d.len, "EC PRIVATE KEY");
    pki_free(&d);
}

/* A bundle in a file is read anew for each handshake; when it is gone, or
 * another one, no connection is made and nothing is sent. */
static void test_bundle_changes(void **state)
{
    struct pair *w = pair_new();
    struct pki_bytes other;
    char dir[] = "/tmp/dms_tls_XXXXXX", path[64];
    (void)state;
    memset(&other, 0, sizeof other);
    pki_pem(&other, &w->certs.other);
    assert_non_null(mkdtemp(dir));
    (void)snprintf(path, sizeof path, "%s/ca.pem", dir);
    w->config.ca_pem = NULL;
    w->config.ca_pem_len = 0;
    w->config.ca_file = path;
    save(dir, "ca.pem", &w->certs.pem);
    if (client_open(&w->client, &w->config)) {
        save(dir, "ca.pem", &other);
        CHECK(call_numbered(&w->client, 1) == DMS_ERR_CERTIFICATE);
        (void)unlink(path);
        CHECK(call_numbered(&w->client, 1) == DMS_ERR_CONFIG);
        CHECK(strstr(w->client.error.message, path) != NULL);
        check_nothing_sent(&w->peer);
        save(dir, "ca.pem", &w->certs.pem);
        CHECK(call_numbered(&w->client, 1) == DMS_OK);
    }
    (void)unlink(path);
    (void)rmdir(dir);
    pki_free(&other);
    pair_free(w);
    check_end();
}

/* How openssl s_server is started, and how the handshake ends. */
struct openssl {
    const char *name;
    const char *key;
    const char *args; /* separated by blanks */
    int code;         /* error.tls_code, -1: any; 0: the request is sent */
};

/* Starts openssl s_server in dir; its port, or 0. */
static int openssl_start(const char *dir, const char *args, pid_t *pid)
{
    char command[400], line[200];
    int port = 0, fds[2];
    FILE *out;
    (void)snprintf(command, sizeof command,
                   "cd %s && exec openssl s_server -accept 127.0.0.1:0 -www "
                   "-cert leaf.pem -cert_chain mid.pem -key key.pem %s 2>&1",
                   dir, args);
    assert_int_equal(pipe(fds), 0);
    *pid = fork();
    if (*pid == 0) {
        (void)dup2(fds[1], 1);
        (void)close(fds[0]);
        (void)close(fds[1]);
        (void)execl("/bin/sh", "sh", "-c", command, (char *)NULL);
        _exit(127);
    }
    (void)close(fds[1]);
    out = fdopen(fds[0], "r");
    assert_non_null(out);
    while (port == 0 && fgets(line, sizeof line, out)) {
        if (strncmp(line, "ACCEPT ", 7) == 0 && strrchr(line, ':')) {
            port = atoi(strrchr(line, ':') + 1);
        }
    }
    (void)fclose(out);
    return port;
}

/* The directory of the certificates for OpenSSL. */
static char openssl_dir[] = "/tmp/dms_tls_XXXXXX";

/* One server. With -www it answers only GET, so that the call ends with a
 * time-out; whether the request left tells how the handshake went. */
static void run_openssl(const void *arg)
{
    const struct openssl *o = (const struct openssl *)arg;
    struct row row;
    struct pki_bytes pem;
    char url[64], leaf[100];
    struct pair *w = pair_real(url, sizeof url, 0);
    pid_t pid = 0;
    int port;
    memset(&row, 0, sizeof row);
    memset(&pem, 0, sizeof pem);
    (void)snprintf(leaf, sizeof leaf, "key=%s usage=de san=ip:7f000001",
                   o->key);
    row.leaf = leaf;
    certs_free(&w->certs);
    certs_make(&w->certs, &row, &w->peer);
    key_pem(&pem, w->peer.key);
    save(openssl_dir, "key.pem", &pem);
    pem.len = 0;
    pki_pem(&pem, &w->certs.leaf);
    save(openssl_dir, "leaf.pem", &pem);
    pem.len = 0;
    pki_pem(&pem, &w->certs.mid);
    save(openssl_dir, "mid.pem", &pem);
    pki_free(&pem);
    port = openssl_start(openssl_dir, o->args, &pid);
    (void)snprintf(url, sizeof url, "https://127.0.0.1:%d", port);
    w->config.ca_pem = (const char *)w->certs.pem.data;
    w->config.ca_pem_len = w->certs.pem.len;
    w->config.read_timeout_ms = 150;
    if (CHECK_OK(port > 0) && client_open(&w->client, &w->config)) {
        dms_status status = call_numbered(&w->client, 1);
        check_note("%.150s", w->client.error.message);
        CHECK(status == (o->code ? DMS_ERR_TLS : DMS_ERR_TIMEOUT));
        CHECK(o->code == -1 || w->client.error.tls_code == o->code);
        CHECK(w->client.error.request_sent == (o->code == 0));
        dms_close(&w->client);
    }
    (void)kill(pid, SIGTERM);
    (void)waitpid(pid, NULL, 0);
    pair_free(w);
}

/* OpenSSL as the server; skipped where the command is missing. */
static void test_openssl(void **state)
{
    static const struct openssl servers[] = {
        {"EC", "leaf", "", 0},
        {"RSA", "rsa_b", "", 0},
        {"TLS 1.2 only", "leaf", "-tls1_2", 0},
        {"AES-256", "rsa_b", "-cipher ECDHE-RSA-AES256-GCM-SHA384", 0},
        {"ChaCha20", "leaf", "-cipher ECDHE-ECDSA-CHACHA20-POLY1305", 0},
        {"P-384", "leaf", "-curves P-384", 0},
        {"small records", "leaf", "-split_send_frag 512 -max_send_frag 512", 0},
        {"TLS 1.3 only", "leaf", "-tls1_3", BR_ERR_RECV_FATAL_ALERT + 70},
        {"TLS 1.1 only", "rsa_b", "-tls1_1 -cipher ALL:@SECLEVEL=0", -1},
        {"static RSA", "rsa_b", "-tls1_2 -cipher AES128-GCM-SHA256", ALERT_40},
        {"CBC", "leaf", "-tls1_2 -cipher ECDHE-ECDSA-AES128-SHA", ALERT_40},
        {"X25519 only", "leaf", "-curves X25519", ALERT_40}};
    static const char *const files[] = {"key.pem", "leaf.pem", "mid.pem"};
    char path[256];
    size_t i;
    (void)state;
    if (system("command -v openssl >/dev/null 2>&1") != 0) {
        skip();
    }
    assert_non_null(mkdtemp(openssl_dir));
    check_table(servers, run_openssl);
    for (i = 0; i < CHECK_COUNT(files); i++) {
        (void)snprintf(path, sizeof path, "%s/%s", openssl_dir, files[i]);
        (void)unlink(path);
    }
    (void)rmdir(openssl_dir);
    check_end();
}

/* Runs the tests. */
int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_refused),
        cmocka_unit_test(test_accepted),
        cmocka_unit_test(test_long_name),
        cmocka_unit_test(test_unverified),
        cmocka_unit_test(test_wrong_signature),
        cmocka_unit_test(test_signature_hash),
        cmocka_unit_test(test_leaf_bytes),
        cmocka_unit_test(test_leaf_bytes_unverified),
        cmocka_unit_test(test_dialects),
        cmocka_unit_test(test_canned),
        cmocka_unit_test(test_huge_certificate),
        cmocka_unit_test(test_intruders),
        cmocka_unit_test(test_changes),
        cmocka_unit_test(test_cut),
        cmocka_unit_test(test_endings),
        cmocka_unit_test(test_unasked),
        cmocka_unit_test(test_early),
        cmocka_unit_test(test_closed_behind_answer),
        cmocka_unit_test(test_resumption),
        cmocka_unit_test(test_refused_session),
        cmocka_unit_test(test_broken_session),
        cmocka_unit_test(test_counts),
        cmocka_unit_test(test_single_bytes),
        cmocka_unit_test(test_large_answer),
        cmocka_unit_test(test_slow),
        cmocka_unit_test(test_cancel),
        cmocka_unit_test(test_no_entropy),
        cmocka_unit_test(test_no_memory),
        cmocka_unit_test(test_faults),
        cmocka_unit_test(test_real),
        cmocka_unit_test(test_real_kept),
        cmocka_unit_test(test_real_name),
        cmocka_unit_test(test_real_no_connection),
        cmocka_unit_test(test_bundle_changes),
        cmocka_unit_test(test_openssl),
    };
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = on_signal;
    (void)sigaction(SIGPIPE, &action, NULL);
    (void)sigaction(SIGUSR1, &action, NULL);
    pki_start();
    return check_main(tests);
}
