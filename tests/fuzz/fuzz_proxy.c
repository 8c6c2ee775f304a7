/* Fuzzes what decides on a proxy: its URL, NO_PROXY, and the answer to
 * CONNECT:
 *
 *     make fuzz          or, from this directory,
 *     clang -g -O1 -fsanitize=fuzzer,address,undefined fuzz_proxy.c -lbearssl
 *     ./a.out /tmp/new corpus/proxy
 *
 * The input is four lines: the proxy, NO_PROXY, the endpoint, and from there
 * on the answer. What must hold: a proxy that is taken has a host that can
 * stand in a message, user and password are a part of its URL or empty, the
 * header made of them is one line; an answer cut in two says the same. */

#define DMS_IMPLEMENTATION
#include "../../dms.h"

#define REQUIRE(x) ((x) ? (void)0 : abort())

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Takes a line off the input, terminated, in memory of its own size. */
static char *line_of(const uint8_t **data, size_t *size)
{
    size_t n = 0;
    char *text;
    while (n < *size && (*data)[n] != '\n' && (*data)[n] != '\0') {
        n++;
    }
    text = (char *)malloc(n + 1);
    REQUIRE(text);
    memcpy(text, *data, n);
    text[n] = '\0';
    n += n < *size;
    *data += n;
    *size -= n;
    return text;
}

/* A part of a text, or nothing. */
static void check_inside(dmsi_slice s, const char *text)
{
    REQUIRE(s.n == 0 || (s.p >= text && s.p + s.n <= text + strlen(text)));
}

/* What a proxy that was taken is like. */
static void check_proxy(const dmsi_proxy *p, const char *text)
{
    char room[2048];
    const char *c;
    dmsi_buf b;
    REQUIRE(p->port >= 1 && p->port <= 65535);
    REQUIRE(p->host[0] && memchr(p->host, '\0', sizeof p->host));
    for (c = p->host; *c; c++) {
        REQUIRE(strchr("abcdefghijklmnopqrstuvwxyz0123456789.-:_", *c));
    }
    check_inside(p->user, text);
    check_inside(p->password, text);
    REQUIRE((p->user.n == 0) == (p->password.n == 0));
    if (strlen(text) >= DMSI_PROXY_MAX) {
        return; /* refused before it gets here */
    }
    memset(&b, 0, sizeof b);
    b.data = room;
    b.cap = b.max = sizeof room;
    dmsi_proxy_header(&b, p);
    REQUIRE(!b.failed && (b.len == 0) == (p->user.n == 0));
    REQUIRE(b.len == 0 ||
            (dmsi_find(dmsi_slice_of(room, b.len), '\r') == b.len - 2));
}

/* An answer to CONNECT in two pieces; what came of it. */
static int answer(const char *p, size_t n, size_t cut, size_t *used)
{
    dmsi_http h;
    dmsi_buf b;
    memset(&b, 0, sizeof b);
    b.data = (char *)malloc(n + 1);
    REQUIRE(b.data);
    b.cap = b.max = n + 1;
    dmsi_http_init(&h);
    h.tunnel = 1;
    *used = dmsi_http_feed(&h, &b, p, cut);
    if (*used == cut) {
        *used += dmsi_http_feed(&h, &b, p + cut, n - cut);
    }
    REQUIRE(!b.failed);
    free(b.data);
    if (h.why) {
        return -1;
    }
    REQUIRE(h.state <= DMSI_HTTP_HEADER || h.state == DMSI_HTTP_DONE);
    return h.state == DMSI_HTTP_DONE ? h.status : 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char *proxy = line_of(&data, &size);
    char *except = line_of(&data, &size);
    char *endpoint = line_of(&data, &size);
    dmsi_settings s;
    dmsi_proxy p;
    dms_error e;
    dmsi_url u;
    size_t whole, parts;
    int status;
    memset(&s, 0, sizeof s);
    memset(&e, 0, sizeof e);
    memset(&u, 0, sizeof u);
    s.https_proxy = s.http_proxy = proxy;
    s.no_proxy = except;
    if (dmsi_url_parse(&u, dmsi_str(endpoint)) &&
        dmsi_proxy_for(&p, &s, &u, &e) == DMS_OK && p.route != DMSI_DIRECT) {
        check_proxy(&p, proxy);
        REQUIRE(strcmp(except, "*") != 0 && strcmp(except, u.host) != 0);
        s.no_proxy = u.host;
        REQUIRE(strchr(u.host, ':') ||
                (dmsi_proxy_for(&p, &s, &u, &e) == DMS_OK &&
                 p.route == DMSI_DIRECT));
    }
    status = answer((const char *)data, size, 0, &whole);
    REQUIRE(status == answer((const char *)data, size, size / 2, &parts));
    REQUIRE(status < 0 || whole == parts);
    free(proxy);
    free(except);
    free(endpoint);
    return 0;
}
