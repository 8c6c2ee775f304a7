/* Fuzzes the reading of endpoint URLs and the canonical forms made of them:
 *
 *     make fuzz          or, from this directory,
 *     clang -g -O1 -fsanitize=fuzzer,address,undefined fuzz_url.c -lbearssl
 *     ./a.out /tmp/new corpus/url
 *
 * What must hold: a URL that is taken, put together again from its parts, is
 * taken with the same parts; the host can stand in a header and a
 * certificate; canonical forms have their alphabet and do not grow wild. */

#define DMS_IMPLEMENTATION
#include "../../dms.h"

#define REQUIRE(x) ((x) ? (void)0 : abort())

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* A buffer of n bytes. */
static dmsi_buf buffer(size_t n)
{
    dmsi_buf b;
    memset(&b, 0, sizeof b);
    b.data = (char *)malloc(n);
    b.cap = b.max = n;
    REQUIRE(b.data);
    return b;
}

/* Host, port and path are what they have to be. */
static void check_parts(const dmsi_url *u)
{
    const char *p;
    REQUIRE(u->host[0] && strlen(u->host) < sizeof u->host);
    REQUIRE(u->port >= 1 && u->port <= 65535);
    REQUIRE(u->path.n > 0 && u->path.p[0] == '/');
    for (p = u->host; *p; p++) {
        REQUIRE(strchr("abcdefghijklmnopqrstuvwxyz0123456789.-:", *p));
    }
}

/* The URL made of the parts has the same parts. */
static void check_again(const dmsi_url *u, size_t size)
{
    dmsi_buf b = buffer(size + 600);
    dmsi_url v;
    memset(&v, 0, sizeof v);
    dmsi_puts(&b, u->https ? "https://" : "http://");
    dmsi_puts(&b, u->authority);
    dmsi_put_slice(&b, u->path);
    dmsi_putc(&b, '?');
    dmsi_put_slice(&b, u->query);
    REQUIRE(!b.failed);
    REQUIRE(dmsi_url_parse(&v, dmsi_slice_of(b.data, b.len)));
    dmsi_url_host_header(&v);
    REQUIRE(u->https == v.https && u->port == v.port);
    REQUIRE(strcmp(u->host, v.host) == 0);
    REQUIRE(strcmp(u->authority, v.authority) == 0);
    REQUIRE(dmsi_same(u->path, v.path) && dmsi_same(u->query, v.query));
    free(b.data);
}

/* The canonical path: its alphabet, no double slash, no segment of dots. */
static void check_path(dmsi_slice path)
{
    dmsi_buf b = buffer(path.n * 3 + 2);
    size_t i;
    dmsi_sig_path(&b, path);
    REQUIRE(!b.failed && b.len > 0 && b.data[0] == '/');
    dmsi_putc(&b, '\0');
    for (i = 0; b.data[i]; i++) {
        REQUIRE(dmsi_is_alnum(b.data[i]) || strchr("-._~/%", b.data[i]));
    }
    REQUIRE(!strstr(b.data, "//") && !strstr(b.data, "/./"));
    REQUIRE(!strstr(b.data, "/../"));
    free(b.data);
}

/* The canonical query: every piece is there once and has its =. */
static void check_query(dmsi_slice query)
{
    dmsi_buf b = buffer(query.n + DMSI_HEADERS_MAX * 2 + 1);
    size_t i, in = 0, out = 0;
    dmsi_slice rest;
    dmsi_sig_query(&b, query);
    REQUIRE(!b.failed && b.len >= query.n);
    for (i = 0; i < query.n; i++) {
        in += query.p[i] == '&';
    }
    rest = dmsi_slice_of(b.data, b.len);
    while (rest.n > 0) {
        size_t n = dmsi_find(rest, '&');
        REQUIRE(dmsi_find(rest, '=') < n);
        out += n < rest.n;
        n += n < rest.n;
        rest = dmsi_slice_of(rest.p + n, rest.n - n);
    }
    REQUIRE(in == out);
    free(b.data);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    dmsi_url u;
    size_t i;
    char *text;
    for (i = 0; i < size; i++) {
        if (data[i] <= 32 || data[i] >= 127) {
            return 0; /* the settings refuse these before */
        }
    }
    text = (char *)malloc(size ? size : 1);
    REQUIRE(text);
    memcpy(text, data, size);
    memset(&u, 0, sizeof u);
    if (dmsi_url_parse(&u, dmsi_slice_of(text, size))) {
        dmsi_url_host_header(&u);
        check_parts(&u);
        check_again(&u, size);
        check_path(u.path);
        check_query(u.query);
    }
    free(text);
    return 0;
}
