/* Proxies: which one is on the way to a URL, what it gets to see, and what
 * becomes of every answer that it may give. Most of it is played by the
 * scripted server; TLS through a tunnel meets a BearSSL server in this
 * process, and dead addresses are real sockets on the loopback. */

#define DMS_IMPLEMENTATION
#include "../dms.h"

#include "check.h"
#include "pki.h"
#include "script.h"

/* The secrets of every proxy here; nothing that is shown may hold one. */
#define USER "pr0xyUser"
#define PASSWORD "pr0xyPassw0rd"
#define AS_BASIC "cHIweHlVc2VyOnByMHh5UGFzc3cwcmQ=" /* by base64(1) */
#define PROXY "http://" USER ":" PASSWORD "@proxy.test:3128"
#define HOST "dms.us-east-1.amazonaws.com"

/* Whether text holds who asks the proxy, in any form. */
static int shows_user(const char *text)
{
    return strstr(text, USER) || strstr(text, PASSWORD) ||
           strstr(text, AS_BASIC);
}

/* Nothing that a world shows may hold it. */
static void check_masked(const struct script *w)
{
    size_t i;
    CHECK(!shows_user(w->client.error.message));
    CHECK(!w->client.error.fault_message ||
          !shows_user(w->client.error.fault_message));
    for (i = 0; i < w->logs_len; i++) {
        CHECK(!shows_user(w->logs[i]));
    }
}

/* ---- which proxy --------------------------------------------------------- */

/* What an environment means for a URL. Every row was put to botocore 1.43
 * (requests' rules over Python's urllib) first; where the two differ, the row
 * says so. */
struct env_row {
    const char *what;
    const char *env[4]; /* NAME=value */
    const char *url;
    const char *want; /* "-", or "http://host:port user:password" */
};

#define URL "https://" HOST
#define PLAIN "http://" HOST

/* clang-format off */
static const struct env_row env_rows[] = {
    {"nothing", {NULL}, URL, "-"},
    {"lower case", {"https_proxy=http://p:1"}, URL, "http://p:1"},
    {"upper case", {"HTTPS_PROXY=http://p:1"}, URL, "http://p:1"},
    {"any case", {"Https_Proxy=http://p:1"}, URL, "http://p:1"},
    {"any case, both ways", {"hTTPS_pROXY=http://p:1"}, URL, "http://p:1"},
    {"lower case wins", {"HTTPS_PROXY=http://p:1", "https_proxy=http://q:2"},
     URL, "http://q:2"},
    {"lower case wins, other order",
     {"https_proxy=http://q:2", "HTTPS_PROXY=http://p:1"}, URL, "http://q:2"},
    {"lower-case suffix wins", {"HTTPS_PROXY=http://p:1",
     "HTTPS_proxy=http://q:2"}, URL, "http://q:2"},
    {"empty lower case cancels", {"HTTPS_PROXY=http://p:1", "https_proxy="},
     URL, "-"},
    {"empty upper case does not", {"https_proxy=http://p:1", "HTTPS_PROXY="},
     URL, "http://p:1"},
    {"empty upper case alone", {"HTTPS_PROXY="}, URL, "-"},
    {"by scheme", {"https_proxy=http://p:1", "http_proxy=http://q:2"}, URL,
     "http://p:1"},
    {"by scheme, plain", {"https_proxy=http://p:1", "http_proxy=http://q:2"},
     PLAIN, "http://q:2"},
    {"the other scheme only", {"http_proxy=http://q:2"}, URL, "-"},
    {"ALL_PROXY is not used", {"ALL_PROXY=http://p:1", "all_proxy=http://p:1"},
     URL, "-"},
    {"another suffix", {"https_proxy2=http://p:1", "xhttps_proxy=http://p:1"},
     URL, "-"},
    {"CGI", {"HTTP_PROXY=http://p:1", "REQUEST_METHOD=GET"}, PLAIN, "-"},
    {"CGI, empty method", {"HTTP_PROXY=http://p:1", "REQUEST_METHOD="}, PLAIN,
     "-"},
    {"CGI, lower case", {"http_proxy=http://p:1", "REQUEST_METHOD=GET"}, PLAIN,
     "http://p:1"},
    {"CGI, mixed case", {"HTTP_proxy=http://p:1", "REQUEST_METHOD=GET"}, PLAIN,
     "http://p:1"},
    {"CGI, https", {"HTTPS_PROXY=http://p:1", "REQUEST_METHOD=GET"}, URL,
     "http://p:1"},
    /* the URL of the proxy */
    {"no scheme", {"https_proxy=p.test:3128"}, URL, "http://p.test:3128"},
    {"slashes", {"https_proxy=//p.test:3128"}, URL, "http://p.test:3128"},
    {"no port", {"https_proxy=http://p.test"}, URL, "http://p.test:80"},
    {"no port, https", {"http_proxy=https://p.test"}, PLAIN,
     "https://p.test:443"},
    {"a path", {"https_proxy=http://p.test:8080/x?y#z"}, URL,
     "http://p.test:8080"},
    {"IPv4", {"https_proxy=http://10.0.0.1:8080"}, URL,
     "http://10.0.0.1:8080"},
    {"IPv6", {"https_proxy=http://[::1]:8080"}, URL, "http://::1:8080"},
    {"IPv6, no port", {"https_proxy=[fd00::1]"}, URL, "http://fd00::1:80"},
    {"capitals", {"https_proxy=http://P.Test:1"}, URL, "http://p.test:1"},
    /* botocore takes HTTP: for a host and fails */
    {"scheme in capitals", {"https_proxy=HTTP://p.test:1"}, URL,
     "http://p.test:1"},
    {"underscore", {"https_proxy=http://squid_proxy:3128"}, URL,
     "http://squid_proxy:3128"},
    {"user", {"https_proxy=http://u:p@p.test:1"}, URL, "http://p.test:1 u:p"},
    {"user without scheme", {"https_proxy=u:p@p.test:1"}, URL,
     "http://p.test:1 u:p"},
    {"user, escapes", {"https_proxy=http://u%40x:p%3A%2f%25@p.test:1"}, URL,
     "http://p.test:1 u@x:p:/%"},
    {"user, no escapes", {"https_proxy=http://u%:p%4%zz@p.test:1"}, URL,
     "http://p.test:1 u%:p%4%zz"},
    {"user, colons and ats", {"https_proxy=http://u:p:q@r@p.test:1"}, URL,
     "http://p.test:1 u:p:q@r"},
    {"user alone", {"https_proxy=http://u@p.test:1"}, URL, "http://p.test:1"},
    {"no password", {"https_proxy=http://u:@p.test:1"}, URL,
     "http://p.test:1"},
    {"no user", {"https_proxy=http://:p@p.test:1"}, URL, "http://p.test:1"},
    /* NO_PROXY */
    {"star", {"https_proxy=http://p:1", "no_proxy=*"}, URL, "-"},
    {"domain", {"https_proxy=http://p:1", "NO_PROXY=amazonaws.com"}, URL, "-"},
    {"dot", {"https_proxy=http://p:1", "NO_PROXY=.amazonaws.com"}, URL, "-"},
    {"dots", {"https_proxy=http://p:1", "NO_PROXY=...amazonaws.com"}, URL,
     "-"},
    {"longer domain", {"https_proxy=http://p:1",
     "NO_PROXY=us-east-1.amazonaws.com"}, URL, "-"},
    {"whole", {"https_proxy=http://p:1", "NO_PROXY=" HOST}, URL, "-"},
    {"port, not shown", {"https_proxy=http://p:1", "NO_PROXY=" HOST ":443"},
     URL, "http://p:1"},
    {"port, shown", {"https_proxy=http://p:1", "NO_PROXY=" HOST ":443"},
     URL ":443", "-"},
    {"another port", {"https_proxy=http://p:1", "NO_PROXY=" HOST ":8443"},
     URL ":443", "http://p:1"},
    {"domain and port", {"https_proxy=http://p:1",
     "NO_PROXY=amazonaws.com:8443"}, URL ":8443", "-"},
    {"no port, port shown", {"https_proxy=http://p:1",
     "NO_PROXY=amazonaws.com"}, URL ":8443", "-"},
    {"wildcard", {"https_proxy=http://p:1", "NO_PROXY=*.amazonaws.com"}, URL,
     "http://p:1"},
    {"no boundary", {"https_proxy=http://p:1",
     "NO_PROXY=east-1.amazonaws.com"}, URL, "http://p:1"},
    {"blanks", {"https_proxy=http://p:1", "NO_PROXY= foo , amazonaws.com "},
     URL, "-"},
    {"other white space", {"https_proxy=http://p:1",
     "NO_PROXY=\tfoo,\n amazonaws.com\r\n"}, URL, "-"},
    {"network", {"https_proxy=http://p:1", "NO_PROXY=10.0.0.0/8"},
     "https://10.1.2.3", "http://p:1"},
    {"address", {"https_proxy=http://p:1", "NO_PROXY=10.1.2.3"},
     "https://10.1.2.3", "-"},
    {"address, tail", {"https_proxy=http://p:1", "NO_PROXY=2.3"},
     "https://10.1.2.3", "-"},
    {"IPv6 in brackets", {"https_proxy=http://p:1", "NO_PROXY=[::1]"},
     "https://[::1]:8443", "-"},
    {"IPv6 without", {"https_proxy=http://p:1", "NO_PROXY=::1"},
     "https://[::1]:8443", "http://p:1"},
    {"star in a list", {"https_proxy=http://p:1", "NO_PROXY=x,*"}, URL,
     "http://p:1"},
    {"star and blank", {"https_proxy=http://p:1", "NO_PROXY=* "}, URL,
     "http://p:1"},
    {"case", {"https_proxy=http://p:1", "NO_PROXY=AmazonAWS.com"}, URL, "-"},
    {"empty items", {"https_proxy=http://p:1", "NO_PROXY=,, ,"}, URL,
     "http://p:1"},
    {"a dot alone", {"https_proxy=http://p:1", "NO_PROXY=."}, URL,
     "http://p:1"},
    {"a dot alone, host with a dot", {"https_proxy=http://p:1", "NO_PROXY=."},
     URL ".", "-"},
    {"suffix of the name only", {"https_proxy=http://p:1", "NO_PROXY=com"},
     URL, "-"},
    {"longer than the host", {"https_proxy=http://p:1",
     "NO_PROXY=x." HOST}, URL, "http://p:1"},
    {"lower case wins there too", {"https_proxy=http://p:1", "NO_PROXY=*",
     "no_proxy=x"}, URL, "http://p:1"},
    {"empty cancels there too", {"https_proxy=http://p:1", "NO_PROXY=*",
     "no_proxy="}, URL, "http://p:1"}};
/* clang-format on */

/* Sets the variables of a row, and no others. */
static void set_environment(const char *const *env)
{
    size_t i;
    script_clear_environment();
    (void)unsetenv("REQUEST_METHOD");
    for (i = 0; i < 4 && env[i]; i++) {
        char name[64];
        size_t n = strcspn(env[i], "=");
        memcpy(name, env[i], n);
        name[n] = '\0';
        setenv(name, env[i] + n + 1, 1);
    }
}

/* A URL taken apart. */
static dmsi_url url_of(const char *text)
{
    dmsi_url u;
    memset(&u, 0, sizeof u);
    CHECK(dmsi_url_parse(&u, dmsi_str(text)));
    dmsi_url_host_header(&u);
    return u;
}

/* A proxy in words. */
static void proxy_text(const dmsi_proxy *p, char *out, size_t size)
{
    dmsi_buf b;
    char pair[200];
    memset(&b, 0, sizeof b);
    b.data = pair;
    b.cap = b.max = sizeof pair - 1;
    dmsi_put_decoded(&b, p->user);
    dmsi_putc(&b, ':');
    dmsi_put_decoded(&b, p->password);
    pair[b.len] = '\0';
    (void)snprintf(out, size, "%s://%s:%d%s%s", p->https ? "https" : "http",
                   p->host, p->port, p->user.n ? " " : "",
                   p->user.n ? pair : "");
}

/* One environment. */
static void env_row(const void *data)
{
    const struct env_row *r = (const struct env_row *)data;
    dms_config c;
    dmsi_settings s;
    dmsi_proxy p;
    dmsi_url u = url_of(r->url);
    dms_error e;
    char got[500] = "-";
    memset(&c, 0, sizeof c);
    memset(&s, 0, sizeof s);
    memset(&e, 0, sizeof e);
    set_environment(r->env);
    dmsi_settings_proxies(&s, &c);
    CHECK(dmsi_proxy_for(&p, &s, &u, &e) == DMS_OK);
    if (p.route != DMSI_DIRECT) {
        CHECK(p.route == (u.https ? DMSI_TUNNEL : DMSI_FORWARD));
        proxy_text(&p, got, sizeof got);
    }
    CHECK_TEXT(got, r->want);
    (void)unsetenv("REQUEST_METHOD");
}

/* Every environment. */
static void test_environments(void **state)
{
    (void)state;
    check_table(env_rows, env_row);
    script_clear_environment();
    check_end();
}

/* Proxies by the configuration: then nothing of the environment counts. */
static void test_given(void **state)
{
    static const struct {
        const char *https, *http, *url, *want;
        int forward;
        dmsi_route route;
    } rows[] = {{"p:1", NULL, URL, "http://p:1", 0, DMSI_TUNNEL},
                {"p:1", NULL, URL, "http://p:1", 1, DMSI_TUNNEL},
                {"p:1", NULL, PLAIN, NULL, 0, DMSI_DIRECT},
                {NULL, "q:2", URL, NULL, 0, DMSI_DIRECT},
                {NULL, "q:2", PLAIN, "http://q:2", 0, DMSI_FORWARD},
                {"", "", URL, NULL, 0, DMSI_DIRECT},
                {"", NULL, URL, NULL, 0, DMSI_DIRECT},
                {"https://p:1", NULL, URL, "https://p:1", 1, DMSI_FORWARD},
                {NULL, "https://q:2", PLAIN, "https://q:2", 0, DMSI_FORWARD}};
    static const char *const env[4] = {"HTTPS_PROXY=http://e:9",
                                       "HTTP_PROXY=http://e:9", "NO_PROXY=*"};
    size_t i;
    (void)state;
    for (i = 0; i < CHECK_COUNT(rows); i++) {
        dms_config c;
        dmsi_settings s;
        dmsi_proxy p;
        dms_error e;
        dmsi_url u = url_of(rows[i].url);
        char got[500];
        check_note("row %lu", (unsigned long)i);
        memset(&c, 0, sizeof c);
        memset(&s, 0, sizeof s);
        memset(&e, 0, sizeof e);
        set_environment(env);
        c.https_proxy = rows[i].https;
        c.http_proxy = rows[i].http;
        c.proxy_use_forwarding_for_https = rows[i].forward;
        dmsi_settings_proxies(&s, &c);
        CHECK(dmsi_proxy_for(&p, &s, &u, &e) == DMS_OK);
        CHECK(p.route == rows[i].route);
        if (rows[i].want) {
            proxy_text(&p, got, sizeof got);
            CHECK_TEXT(got, rows[i].want);
        }
    }
    script_clear_environment();
    check_end();
}

/* Proxies that are refused when a client is opened, by the setting's name;
 * its value, which may hold a password, is not shown. */
static void test_refused(void **state)
{
    static const struct {
        const char *what, *proxy, *says;
    } rows[] = {
        {"no URL", "http://", "not a valid"},
        {"no host", "http://:80", "not a valid"},
        {"user and no host", "http://" USER ":" PASSWORD "@", "not a valid"},
        {"another scheme", "socks5://" USER ":" PASSWORD "@p:1", "not a valid"},
        {"port", "http://" USER ":" PASSWORD "@p:70000", "not a valid"},
        {"port 0", "http://p:0", "not a valid"},
        {"no number", "http://" USER ":" PASSWORD "@p:x", "not a valid"},
        {"one slash", "http:/p:1", "not a valid"},
        {"host with a slash", "http://p\\q:1", "not a valid"},
        {"host with an escape", "http://p%41:1", "not a valid"},
        {"IPv6", "http://[::zz]:1", "not a valid"},
        {"half of IPv6", "http://[::1:1", "not a valid"},
        {"line end", "http://" USER ":" PASSWORD "\r\n@p:1", "control"},
        {"blank", "http://" USER ":" PASSWORD "@p :1", "blank"},
        {"TLS inside TLS", "https://" USER ":" PASSWORD "@p:1",
         "no TLS inside TLS"}};
    char endless[1300] = "http://";
    size_t i;
    (void)state;
    memset(endless + 7, 'a', sizeof endless - 8);
    for (i = 0; i <= CHECK_COUNT(rows); i++) {
        struct script w;
        int last = i == CHECK_COUNT(rows);
        dms_config c = script_begin(&w);
        c.endpoint_url = URL;
        c.https_proxy = last ? endless : rows[i].proxy;
        check_note("%s", last ? "too long" : rows[i].what);
        SCRIPT_EXPECT(&w, dms_open(&w.client, &c), DMS_ERR_CONFIG);
        CHECK(strstr(w.client.error.message, "https_proxy: ") != NULL);
        CHECK(strstr(w.client.error.message,
                     last ? "longer than" : rows[i].says) != NULL);
        check_masked(&w);
        CHECK(w.calls == 0);
        script_end(&w);
    }
    check_end();
}

/* NO_PROXY and the proxy's URL before a forbidden page. */
static void test_guarded(void **state)
{
    size_t i;
    (void)state;
    for (i = 0; i < CHECK_COUNT(env_rows); i++) {
        dmsi_url u = url_of(env_rows[i].url);
        size_t k;
        for (k = 0; k < 4 && env_rows[i].env[k]; k++) {
            const char *v = strchr(env_rows[i].env[k], '=') + 1;
            size_t n = strlen(v);
            dmsi_proxy p;
            check_note("%s", env_rows[i].what);
            memset(&p, 0, sizeof p);
            (void)dmsi_no_proxy(dmsi_slice_of(check_guard_end(v, n), n), &u);
            (void)dmsi_proxy_parse(&p, dmsi_slice_of(check_guard_end(v, n), n));
            (void)dmsi_proxy_parse(&p,
                                   dmsi_slice_of(check_guard_start(v, n), n));
        }
    }
    check_end();
}

/* RFC 4648, section 10. */
static void test_base64(void **state)
{
    static const char *const rows[][2] = {{"", ""},
                                          {"f", "Zg=="},
                                          {"fo", "Zm8="},
                                          {"foo", "Zm9v"},
                                          {"foob", "Zm9vYg=="},
                                          {"fooba", "Zm9vYmE="},
                                          {"foobar", "Zm9vYmFy"},
                                          {"\377\376\375", "//79"}};
    size_t i;
    (void)state;
    for (i = 0; i < CHECK_COUNT(rows); i++) {
        size_t n = strlen(rows[i][0]);
        char out[20];
        dmsi_buf b;
        memset(&b, 0, sizeof b);
        b.data = out;
        b.cap = b.max = sizeof out - 1;
        dmsi_put_base64(&b, dmsi_slice_of(check_guard_end(rows[i][0], n), n));
        out[b.len] = '\0';
        CHECK_TEXT(out, rows[i][1]);
    }
    check_end();
}

/* ---- the tunnel ---------------------------------------------------------- */

/* A world whose https endpoint is behind a proxy; one attempt for a call. */
static dms_config tunnel_begin(struct script *w)
{
    dms_config c = script_begin(w);
    c.endpoint_url = URL;
    c.https_proxy = PROXY;
    c.insecure_skip_verify = 1;
    c.total_max_attempts = 1;
    return c;
}

/* A call without input whose result nobody wants. */
static dms_status call(struct script *w)
{
    dms_status status =
        script_done(w, dms_call(&w->client, "DescribeConnections", NULL, NULL));
    check_masked(w);
    return status;
}

/* What a proxy may say to CONNECT. */
struct answer_row {
    const char *what;
    const char *answer;
    dms_status status;
    const char *says;
};

#define THROUGH "TLS handshake with " HOST ":443"

static const struct answer_row answer_rows[] = {
    {"200", "HTTP/1.1 200 Connection established\r\n\r\n", DMS_ERR_NETWORK,
     THROUGH},
    {"200 by HTTP/1.0", "HTTP/1.0 200 OK\r\n\r\n", DMS_ERR_NETWORK, THROUGH},
    {"no reason", "HTTP/1.1 200\r\n\r\n", DMS_ERR_NETWORK, THROUGH},
    {"204", "HTTP/1.1 204 x\r\n\r\n", DMS_ERR_NETWORK, THROUGH},
    {"299", "HTTP/1.1 299 x\r\n\r\n", DMS_ERR_NETWORK, THROUGH},
    {"line feeds", "HTTP/1.1 200 OK\nVia: x\n\n", DMS_ERR_NETWORK, THROUGH},
    /* framing headers say nothing here */
    {"length", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n", DMS_ERR_NETWORK,
     THROUGH},
    {"bad length", "HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n",
     DMS_ERR_NETWORK, THROUGH},
    {"chunks", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
     DMS_ERR_NETWORK, THROUGH},
    {"close", "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n", DMS_ERR_NETWORK,
     THROUGH},
    {"interim",
     "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 x\r\nA: b\r\n\r\n"
     "HTTP/1.1 200 OK\r\n\r\n",
     DMS_ERR_NETWORK, THROUGH},
    {"407",
     "HTTP/1.1 407 x\r\nProxy-Authenticate: Basic realm=\"x\"\r\n"
     "Content-Length: 3\r\n\r\nno\n",
     DMS_ERR_DENIED, "does not accept the user and password"},
    {"407 without its body", "HTTP/1.1 407 x\r\nContent-Length: 300\r\n\r\n",
     DMS_ERR_DENIED, "http 407"},
    {"401, as tinyproxy", "HTTP/1.0 401 x\r\nConnection: close\r\n\r\n",
     DMS_ERR_DENIED, "does not accept the user and password"},
    {"403", "HTTP/1.1 403 Filtered\r\n\r\n", DMS_ERR_DENIED, "not allow"},
    {"400", "HTTP/1.1 400 x\r\n\r\n", DMS_ERR_NETWORK, "http 400"},
    {"404", "HTTP/1.1 404 x\r\n\r\n", DMS_ERR_NETWORK, "http 404"},
    {"301", "HTTP/1.1 301 x\r\nLocation: https://evil.test/\r\n\r\n",
     DMS_ERR_NETWORK, "http 301"},
    {"300", "HTTP/1.1 300 x\r\n\r\n", DMS_ERR_NETWORK, "http 300"},
    {"500", "HTTP/1.1 500 x\r\n\r\n", DMS_ERR_NETWORK, "http 500"},
    {"502", "HTTP/1.1 502 x\r\n\r\n<html>", DMS_ERR_NETWORK,
     "cannot reach the host"},
    {"503", "HTTP/1.1 503 x\r\n\r\n", DMS_ERR_NETWORK, "cannot reach"},
    {"504", "HTTP/1.1 504 x\r\n\r\n", DMS_ERR_NETWORK, "in time"},
    {"101", "HTTP/1.1 101 x\r\n\r\n", DMS_ERR_PROTOCOL, "switches"},
    {"more than the head", "HTTP/1.1 200 OK\r\n\r\nx", DMS_ERR_PROTOCOL,
     "data before the TLS handshake"},
    {"TLS too early", "HTTP/1.1 200 OK\r\n\r\n\026\003\003", DMS_ERR_PROTOCOL,
     "data before the TLS handshake"},
    {"not HTTP", "SSH-2.0-OpenSSH_9.2p1 Debian\r\n", DMS_ERR_PROTOCOL,
     "not an HTTP/1.x status line"},
    {"HTTP/2", "HTTP/2 200\r\n\r\n", DMS_ERR_PROTOCOL, "not an HTTP/1.x"},
    {"status of two digits", "HTTP/1.1 20 x\r\n\r\n", DMS_ERR_PROTOCOL,
     "status"},
    {"status 099", "HTTP/1.1 099 x\r\n\r\n", DMS_ERR_PROTOCOL, "status"},
    {"bare CR", "HTTP/1.1 200 OK\r\nA: b\rc\r\n\r\n", DMS_ERR_PROTOCOL,
     "bare CR"},
    {"folded", "HTTP/1.1 200 OK\r\nA: b\r\n c\r\n\r\n", DMS_ERR_PROTOCOL,
     "bad header line"},
    {"no colon", "HTTP/1.1 200 OK\r\nAbc\r\n\r\n", DMS_ERR_PROTOCOL,
     "bad header line"},
    {"nothing", "", DMS_ERR_NETWORK, "ends too early"},
    {"half a line", "HTTP/1.1 20", DMS_ERR_NETWORK, "ends too early"},
    {"no blank line", "HTTP/1.1 200 OK\r\nA: b\r\n", DMS_ERR_NETWORK,
     "ends too early"},
    {"interim only", "HTTP/1.1 100 Continue\r\n\r\n", DMS_ERR_NETWORK,
     "ends too early"}};

/* Everything that left for the proxy: CONNECT, byte for byte, and behind it at
 * most the beginning of a handshake. */
static void check_connect(const struct script *w)
{
    if (CHECK_OK(w->requests_len == 1)) {
        CHECK_TEXT(w->requests[0].head,
                   "CONNECT " HOST ":443 HTTP/1.1\r\n"
                   "Host: " HOST ":443\r\n"
                   "Proxy-Authorization: Basic " AS_BASIC "\r\n\r\n");
    }
    /* what came behind it, in one piece: nothing, or a TLS record */
    CHECK(w->in_len == 0 || w->in[0] == 22);
    CHECK(!w->in || !script_holds(w->in, w->in_len, "POST"));
    CHECK(!w->in || !script_holds(w->in, w->in_len, "Credential="));
    CHECK(w->client.error.request_sent == 0);
    CHECK(w->client.error.outcome_unknown == 0);
    CHECK(w->client.error.http_status == 0);
}

/* One answer, in pieces of `piece` bytes. */
static void answer_run(const struct answer_row *r, size_t piece)
{
    struct script w;
    dms_config c = tunnel_begin(&w);
    check_note("%s, pieces of %lu", r->what, (unsigned long)piece);
    script_open(&w, &c);
    script_raw(&w, r->answer)->tail = SCRIPT_EOF;
    w.read_piece = piece;
    CHECK(call(&w) == r->status);
    if (!CHECK_OK(strstr(w.client.error.message, r->says) != NULL)) {
        printf("    %s\n", w.client.error.message);
    }
    if (strcmp(r->says, THROUGH) != 0) {
        CHECK(strstr(w.client.error.message, "proxy proxy.test:3128") != NULL);
    }
    w.overrun = 0; /* the handshake is not a request */
    CHECK(!w.is_open);
    CHECK(!script_holds(dmsi_of(&w.client)->conn.plain, DMSI_READ_SIZE,
                        "cHIweHlVc2Vy"));
    CHECK(w.connections == 1);
    script_end(&w);
}

/* One answer, whole and byte by byte. */
static void answer_row(const void *data)
{
    const struct answer_row *r = (const struct answer_row *)data;
    answer_run(r, 0);
    if (!strstr(r->says, "before the TLS")) {
        answer_run(r, 1); /* byte by byte these would be the server's */
    }
}

/* Every answer to CONNECT. */
static void test_answers(void **state)
{
    (void)state;
    check_table(answer_rows, answer_row);
    check_end();
}

/* What the proxy sees when a tunnel stands and when it does not; an answer is
 * cut at every byte, and what was asked is always the same. */
static void test_connect_bytes(void **state)
{
    static const char answer[] = "HTTP/1.1 100 Continue\r\n\r\n"
                                 "HTTP/1.1 200 Connection established\r\n"
                                 "Via: 1.1 proxy.test\r\n\r\n";
    size_t i;
    (void)state;
    for (i = 0; i < sizeof answer; i++) {
        struct script w;
        dms_config c = tunnel_begin(&w);
        struct script_answer *a;
        check_note("cut at %lu", (unsigned long)i);
        script_open(&w, &c);
        a = script_add(&w, SCRIPT_SAY, answer, i);
        a->tail = i % 2 ? SCRIPT_EOF : SCRIPT_RESET;
        CHECK(call(&w) == DMS_ERR_NETWORK);
        CHECK((i == sizeof answer - 1) ==
              (strstr(w.client.error.message, THROUGH) != NULL));
        check_connect(&w);
        w.overrun = 0;
        script_end(&w);
    }
    check_end();
}

/* CONNECT for other hosts and users: the exact bytes. */
static void test_connect_forms(void **state)
{
    static const struct {
        const char *url, *proxy, *bytes;
    } rows[] = {
        {"https://h.test:8443/x", "p:1",
         "CONNECT h.test:8443 HTTP/1.1\r\nHost: h.test:8443\r\n\r\n"},
        {"https://[::1]", "p:1",
         "CONNECT [::1]:443 HTTP/1.1\r\nHost: [::1]:443\r\n\r\n"},
        {"https://127.0.0.1:9", "u@p:1",
         "CONNECT 127.0.0.1:9 HTTP/1.1\r\nHost: 127.0.0.1:9\r\n\r\n"},
        /* RFC 7617's own example */
        {"https://h.test", "http://Aladdin:open%20sesame@p:1",
         "CONNECT h.test:443 HTTP/1.1\r\nHost: h.test:443\r\n"
         "Proxy-Authorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==\r\n\r\n"},
        {"https://h.test", "http://test:123%C2%A3@p:1",
         "CONNECT h.test:443 HTTP/1.1\r\nHost: h.test:443\r\n"
         "Proxy-Authorization: Basic dGVzdDoxMjPCow==\r\n\r\n"}};
    size_t i;
    (void)state;
    for (i = 0; i < CHECK_COUNT(rows); i++) {
        struct script w;
        dms_config c = tunnel_begin(&w);
        c.endpoint_url = rows[i].url;
        c.https_proxy = rows[i].proxy;
        script_open(&w, &c);
        script_raw(&w, "HTTP/1.1 407 x\r\n\r\n")->tail = SCRIPT_EOF;
        CHECK(call(&w) == DMS_ERR_DENIED);
        CHECK_TEXT(script_last(&w)->head, rows[i].bytes);
        CHECK((strstr(w.client.error.message, "wants a user") != NULL) ==
              (strstr(rows[i].bytes, "Basic") == NULL));
        script_end(&w);
    }
    check_end();
}

/* The longest user, password and host fit. */
static void test_connect_longest(void **state)
{
    struct script w;
    dms_config c = tunnel_begin(&w);
    char proxy[1024], url[300] = "https://";
    (void)state;
    memset(proxy, 'p', sizeof proxy);
    memcpy(proxy, "u:", 2);
    memcpy(proxy + 1020, "@h", 3);
    memset(url + 8, 'a', 247);
    url[8 + 63] = url[8 + 127] = url[8 + 191] = '.';
    c.https_proxy = proxy;
    c.endpoint_url = url;
    script_open(&w, &c);
    script_raw(&w, "HTTP/1.1 407 x\r\n\r\n")->tail = SCRIPT_EOF;
    CHECK(call(&w) == DMS_ERR_DENIED);
    CHECK(strlen(script_last(&w)->head) >
          2 * strlen(url) - 16 + (1020 + 2) / 3 * 4);
    CHECK(script_holds(script_last(&w)->head, strlen(script_last(&w)->head),
                       "cHBwcA==\r\n\r\n") ||
          script_holds(script_last(&w)->head, strlen(script_last(&w)->head),
                       "cHBw\r\n\r\n") ||
          script_holds(script_last(&w)->head, strlen(script_last(&w)->head),
                       "cHA=\r\n\r\n"));
    script_end(&w);
    check_end();
}

/* An answer without end, of many short lines or of one long one, and one with
 * too many interim ones. */
static void test_endless_answer(void **state)
{
    static const char *const pieces[] = {"Header-Name: value\r\n", "x",
                                         "\r\nHTTP/1.1 100 x\r\n"};
    size_t i;
    (void)state;
    for (i = 0; i < CHECK_COUNT(pieces); i++) {
        struct script w;
        dms_config c = tunnel_begin(&w);
        size_t n = strlen(pieces[i]), times = 300000 / n, at;
        char *text = (char *)malloc(20 + n * times + 1);
        assert_non_null(text);
        memcpy(text, "HTTP/1.1 100 x\r\nA: b", 20);
        memcpy(text + 16, i != 1 ? "A:\r\n" : "A: b", 4);
        for (at = 0; at < times; at++) {
            memcpy(text + 20 + at * n, pieces[i], n);
        }
        text[20 + n * times] = '\0';
        script_open(&w, &c);
        (void)script_raw(&w, text);
        free(text);
        CHECK(call(&w) == DMS_ERR_PROTOCOL);
        CHECK(strstr(w.client.error.message, "too ") != NULL);
        script_end(&w);
    }
    check_end();
}

/* What is tried again: a proxy that cannot reach the host, not one that
 * refuses. */
static void test_tried_again(void **state)
{
    static const struct {
        int status;
        int attempts;
    } rows[] = {{407, 1}, {403, 1}, {502, 3}, {503, 3}, {400, 3}};
    size_t i;
    (void)state;
    for (i = 0; i < CHECK_COUNT(rows); i++) {
        struct script w;
        dms_config c = tunnel_begin(&w);
        int k;
        c.total_max_attempts = 0;
        script_open(&w, &c);
        for (k = 0; k < rows[i].attempts; k++) {
            char text[40];
            (void)snprintf(text, sizeof text, "HTTP/1.1 %d x\r\n\r\n",
                           rows[i].status);
            script_raw(&w, text)->tail = SCRIPT_EOF;
        }
        CHECK(call(&w) != DMS_OK);
        CHECK(w.client.error.attempts == rows[i].attempts);
        CHECK((int)w.requests_len == rows[i].attempts);
        script_end(&w);
    }
    check_end();
}

/* A proxy that refuses, is silent, or resets: the deadline is the one of
 * connecting, and messages name the proxy. */
static void test_proxy_away(void **state)
{
    struct script w;
    dms_config c = tunnel_begin(&w);
    int64_t began;
    (void)state;
    script_open(&w, &c);
    script_refuse(&w);
    CHECK(call(&w) == DMS_ERR_NETWORK);
    CHECK_TEXT(w.client.error.message,
               "DescribeConnections: connect to proxy proxy.test:3128: "
               "connection refused");
    CHECK(w.client.error.sys_errno == ECONNREFUSED);
    (void)script_raw(&w, "HTTP/1.1 2"); /* and then nothing */
    began = w.ms;
    CHECK(call(&w) == DMS_ERR_TIMEOUT);
    CHECK(w.ms - began == 60000); /* the default */
    CHECK_TEXT(w.client.error.message,
               "DescribeConnections: connect to proxy proxy.test:3128: timed "
               "out");
    CHECK(w.client.error.request_sent == 0);
    script_raw(&w, "HTTP/1.1 2")->drip_ms = 1;
    began = w.ms;
    w.cancel_at_ms = w.ms + 1000;
    CHECK(call(&w) == DMS_ERR_CANCELLED);
    CHECK(w.ms - began <= 1000 + 250);
    script_end(&w);
    check_end();
}

/* A proxy that drips does not live longer than the deadline, and the call's
 * own deadline counts too. */
static void test_proxy_drips(void **state)
{
    static const int limits[][3] = {{2500, 0, 2500}, {0, 7000, 7000}};
    size_t i;
    (void)state;
    for (i = 0; i < CHECK_COUNT(limits); i++) {
        struct script w;
        dms_config c = tunnel_begin(&w);
        struct script_answer *a;
        int64_t began;
        c.connect_timeout_ms = limits[i][0];
        c.call_timeout_ms = limits[i][1];
        script_open(&w, &c);
        a = script_raw(&w, "HTTP/1.1 200 OK\r\nA-header: that drips\r\n\r\n");
        a->piece = 1;
        a->drip_ms = 400;
        began = w.ms;
        CHECK(call(&w) == DMS_ERR_TIMEOUT);
        CHECK(w.ms - began < limits[i][2] + 400);
        script_end(&w);
    }
    check_end();
}

/* The transport fails at each of its calls, in each way. */
static void test_transport_faults(void **state)
{
    static const script_fault faults[] = {SCRIPT_FAULT_ERROR, SCRIPT_FAULT_EOF,
                                          SCRIPT_FAULT_SILENCE};
    size_t i, at;
    (void)state;
    for (i = 0; i < 3; i++) {
        for (at = 1; at <= 6; at++) {
            struct script w;
            dms_config c = tunnel_begin(&w);
            script_open(&w, &c);
            script_raw(&w, "HTTP/1.1 200 OK\r\n\r\n")->tail = SCRIPT_EOF;
            w.read_piece = 10;
            w.fault_at = at;
            w.fault = faults[i];
            check_note("call %lu", (unsigned long)at);
            CHECK(call(&w) == (faults[i] == SCRIPT_FAULT_SILENCE && at < 6
                                   ? DMS_ERR_TIMEOUT
                                   : DMS_ERR_NETWORK) ||
                  at >= 5);
            CHECK(!w.is_open || at == 1);
            w.overrun = 0;
            script_end(&w);
        }
    }
    check_end();
}

/* Every allocation fails, one after the other. */
static void test_allocations(void **state)
{
    size_t at;
    int done = 0, denied = 0; /* the text of an input may do without one */
    (void)state;
    for (at = 1; !done && at < 40; at++) {
        struct script w;
        dms_config c = tunnel_begin(&w);
        dms_status status;
        check_note("allocation %lu", (unsigned long)at);
        w.memory.fail_at = at;
        status = dms_open(&w.client, &c);
        if (status == DMS_OK) {
            script_raw(&w, "HTTP/1.1 407 x\r\nHeader: value\r\n\r\n")->tail =
                SCRIPT_EOF;
            status = call(&w);
        }
        done = w.memory.calls < at;
        CHECK(status == DMS_ERR_DENIED || (!done && status == DMS_ERR_MEMORY));
        denied += status == DMS_ERR_DENIED;
        script_end(&w);
    }
    CHECK(done && at > 3 && denied < 3);
    check_end();
}

/* Without entropy nothing is even asked. */
static int no_entropy(void *ctx, void *buf, size_t len)
{
    (void)ctx;
    (void)buf;
    (void)len;
    return 0;
}

static void test_no_entropy(void **state)
{
    struct script w;
    dms_config c = tunnel_begin(&w);
    (void)state;
    c.entropy = no_entropy;
    script_open(&w, &c);
    CHECK(call(&w) == DMS_ERR_TLS);
    CHECK(w.connections == 0);
    script_end(&w);
    check_end();
}

/* In a block of the caller's own there is room for proxies too. */
static void test_own_memory(void **state)
{
    static char block[131072];
    struct script w;
    dms_config c = tunnel_begin(&w);
    (void)state;
    memset(&c.allocator, 0, sizeof c.allocator);
    c.memory = block;
    c.memory_size = sizeof block;
    script_open(&w, &c);
    script_raw(&w, "HTTP/1.1 407 x\r\nHeader: value\r\n\r\n")->tail =
        SCRIPT_EOF;
    CHECK(call(&w) == DMS_ERR_DENIED);
    dms_close(&w.client);
    CHECK(!script_holds(block, sizeof block, PASSWORD));
    CHECK(!script_holds(block, sizeof block, AS_BASIC));
    script_end(&w);
    check_end();
}

/* ---- forwarding ---------------------------------------------------------- */

/* A world whose plain endpoint is behind a proxy. */
static dms_config forward_begin(struct script *w)
{
    dms_config c = script_begin(w);
    c.endpoint_url = "http://h.test:4566/base?a=b";
    c.http_proxy = PROXY;
    return c;
}

/* Requests to a plain endpoint name the whole URL and who asks; the rest is
 * as without a proxy, the signature included. The connection is kept. */
static void test_forward(void **state)
{
    struct script w, direct;
    dms_config c = forward_begin(&w);
    char value[400], other[400];
    int i;
    (void)state;
    script_open(&w, &c);
    for (i = 0; i < 2; i++) {
        (void)script_say(&w, 200, "{}");
        CHECK(call(&w) == DMS_OK);
        CHECK(strncmp(script_last(&w)->head,
                      "POST http://h.test:4566/base?a=b HTTP/1.1\r\n"
                      "Proxy-Authorization: Basic " AS_BASIC "\r\n"
                      "Host: h.test:4566\r\n",
                      43 + 27 + sizeof AS_BASIC - 1 + 2 + 19) == 0);
    }
    CHECK(w.connections == 1);
    /* one that must not be lost gets a connection that is surely alive */
    (void)script_say(&w, 200, "{\"ReplicationTask\":{}}");
    SCRIPT_EXPECT(&w, dms_stop_task(&w.client, "arn:x", NULL), DMS_OK);
    CHECK(w.connections == 2);
    CHECK(script_logged(&w, DMS_LOG_WARN, "proxy proxy.test:3128 reads") == 1);
    c = forward_begin(&direct);
    c.http_proxy = "";
    script_open(&direct, &c);
    (void)script_say(&direct, 200, "{}");
    CHECK(call(&direct) == DMS_OK);
    CHECK(script_header(&w.requests[0], "Authorization", value, sizeof value));
    CHECK(script_header(script_last(&direct), "Authorization", other,
                        sizeof other));
    CHECK_TEXT(value, other);
    CHECK(!script_header(script_last(&direct), "Proxy-Authorization", value,
                         sizeof value));
    script_end(&direct);
    script_end(&w);
    check_end();
}

/* A body too large for one packet, and every size of write. */
static void test_forward_large(void **state)
{
    static const size_t sizes[] = {1000, 3000, 4096, 5000, 20000};
    size_t i, k;
    (void)state;
    for (i = 0; i < 2 * CHECK_COUNT(sizes); i++) {
        struct script w;
        dms_config c = forward_begin(&w);
        size_t n = sizes[i / 2];
        char *input = (char *)malloc(n + 20);
        assert_non_null(input);
        memcpy(input, "{\"Marker\":\"", 11);
        memset(input + 11, 'm', n);
        memcpy(input + 11 + n, "\"}", 3);
        script_open(&w, &c);
        w.write_piece = i % 2 ? 7 : 0;
        (void)script_say(&w, 200, "{}");
        SCRIPT_EXPECT(&w,
                      dms_call(&w.client, "DescribeConnections", input, NULL),
                      DMS_OK);
        CHECK(script_last(&w)->body_len == n + 13);
        CHECK_TEXT(script_last(&w)->body, input);
        for (k = 0; k < sizeof dmsi_of(&w.client)->conn.plain; k++) {
            if (strncmp(dmsi_of(&w.client)->conn.plain + k, "Signature=", 10) ==
                0) {
                SCRIPT_FAIL("the signature was left in the buffer");
            }
        }
        free(input);
        script_end(&w);
    }
    check_end();
}

/* A 407 can only come from the proxy, and a 401 when it was told a password:
 * it is named, the request was not carried out, it is not tried again, and its
 * body need not come. Without a password 401 is like any other fault. */
static void test_forward_refused(void **state)
{
    static const struct {
        const char *proxy;
        int http;
        const char *says;
    } rows[] = {{PROXY, 407, "http 407: it does not accept"},
                {PROXY, 401, "http 401: it does not accept"},
                {"http://proxy.test:3128", 407, "http 407: it wants a user"},
                {"http://proxy.test:3128", 401, NULL}};
    size_t i;
    (void)state;
    for (i = 0; i < CHECK_COUNT(rows); i++) {
        struct script w;
        dms_config c = forward_begin(&w);
        char text[100];
        check_note("row %lu", (unsigned long)i);
        c.http_proxy = rows[i].proxy;
        script_open(&w, &c);
        (void)snprintf(text, sizeof text, "HTTP/1.0 %d x\r\n\r\n<html>no",
                       rows[i].http);
        script_raw(&w, text)->tail = rows[i].says ? SCRIPT_RESET : SCRIPT_EOF;
        SCRIPT_EXPECT(&w, dms_stop_task(&w.client, "arn:x", NULL),
                      rows[i].says ? DMS_ERR_DENIED : DMS_ERR_FAULT);
        if (rows[i].says) {
            CHECK(strstr(w.client.error.message,
                         "proxy proxy.test:3128 refused h.test:4566") != NULL);
            CHECK(strstr(w.client.error.message, rows[i].says) != NULL);
        }
        CHECK(w.client.error.http_status == rows[i].http);
        CHECK(w.client.error.outcome_unknown == 0);
        CHECK(w.client.error.attempts == 1);
        CHECK(!w.is_open);
        check_masked(&w);
        script_end(&w);
    }
    check_end();
}

/* A proxy that is away is named too. */
static void test_forward_away(void **state)
{
    struct script w;
    dms_config c = forward_begin(&w);
    (void)state;
    c.total_max_attempts = 1;
    script_open(&w, &c);
    script_refuse(&w);
    CHECK(call(&w) == DMS_ERR_NETWORK);
    CHECK(strstr(w.client.error.message, "connect to proxy proxy.test:3128: "
                                         "connection refused") != NULL);
    script_cut(&w, SCRIPT_RESET);
    CHECK(call(&w) == DMS_ERR_NETWORK);
    CHECK(strstr(w.client.error.message, "read from proxy proxy.test:3128: "
                                         "connection reset") != NULL);
    script_end(&w);
    check_end();
}

/* The transport fails at each of its calls: no crash, nothing left behind. */
static void test_forward_faults(void **state)
{
    size_t at;
    (void)state;
    for (at = 1; at <= 6; at++) {
        struct script w;
        dms_config c = forward_begin(&w);
        c.total_max_attempts = 1;
        script_open(&w, &c);
        w.write_piece = 300;
        w.fault_at = at;
        (void)script_say(&w, 200, "{}");
        (void)call(&w);
        script_end(&w);
    }
    check_end();
}

/* ---- TLS through a proxy ------------------------------------------------- */

/* A proxy and, behind it, an honest server; or a proxy with TLS that passes
 * requests on. Both are this one. */
struct gate {
    int tls_first;       /* TLS to the proxy itself */
    int refuse_after;    /* tunnels, then it answers 502; 0: never */
    struct pki_bytes in; /* clear bytes from the client, then requests */
    struct pki_bytes out;
    size_t out_at;
    char host[64]; /* that was dialed */
    unsigned port;
    int opens, tunnels, requests, secure, resumed;
    char connect[600];
    char request[3000];
    br_x509_certificate chain[1];
    br_ssl_session_cache_lru cache;
    unsigned char cache_room[2000];
    br_ssl_server_context server;
    unsigned char buffer[BR_SSL_BUFSIZE_BIDI];
    int64_t ms;
};

/* Starts the server's side of TLS. */
static void gate_secure(struct gate *g)
{
    unsigned char seed[32];
    memset(seed, g->opens, sizeof seed);
    br_ssl_server_init_full_ec(&g->server, g->chain, 1, BR_KEYTYPE_EC,
                               &pki_key("leaf")->ec);
    br_ssl_engine_set_buffer(&g->server.eng, g->buffer, sizeof g->buffer, 1);
    br_ssl_engine_inject_entropy(&g->server.eng, seed, sizeof seed);
    br_ssl_server_set_cache(&g->server, &g->cache.vtable);
    (void)br_ssl_server_reset(&g->server);
    g->secure = 1;
}

/* The end of a head in what came, or 0. */
static size_t gate_head(struct gate *g)
{
    char *end;
    pki_byte(&g->in, 0);
    g->in.len--;
    end = strstr((char *)g->in.data, "\r\n\r\n");
    return end ? (size_t)(end - (char *)g->in.data) + 4 : 0;
}

/* Takes a CONNECT. */
static void gate_tunnel(struct gate *g)
{
    size_t n = gate_head(g);
    int ok = !g->refuse_after || g->tunnels < g->refuse_after;
    const char *text =
        ok ? "HTTP/1.1 200 OK\r\nVia: gate\r\n\r\n" : "HTTP/1.1 502 x\r\n\r\n";
    if (n == 0) {
        return;
    }
    CHECK(n == g->in.len); /* nothing follows before the answer */
    (void)snprintf(g->connect, sizeof g->connect, "%s", (char *)g->in.data);
    g->in.len = 0;
    g->tunnels++;
    pki_put(&g->out, text, strlen(text));
    gate_secure(g);
}

/* Answers a request when it is complete. */
static void gate_serve(struct gate *g)
{
    static const char text[] = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";
    size_t n = gate_head(g), room;
    unsigned char *to;
    if (n == 0 || g->in.len < n + script_length((char *)g->in.data)) {
        return;
    }
    g->requests++;
    (void)snprintf(g->request, sizeof g->request, "%s", (char *)g->in.data);
    g->in.len = 0;
    to = br_ssl_engine_sendapp_buf(&g->server.eng, &room);
    assert_true(room >= sizeof text - 1);
    memcpy(to, text, sizeof text - 1);
    br_ssl_engine_sendapp_ack(&g->server.eng, sizeof text - 1);
    br_ssl_engine_flush(&g->server.eng, 0);
}

/* Runs the server until it waits. */
static void gate_pump(struct gate *g)
{
    br_ssl_engine_context *e = &g->server.eng;
    size_t n;
    for (;;) {
        unsigned state = br_ssl_engine_current_state(e);
        unsigned char *p;
        if (state & BR_SSL_SENDREC) {
            p = br_ssl_engine_sendrec_buf(e, &n);
            pki_put(&g->out, p, n);
            br_ssl_engine_sendrec_ack(e, n);
        } else if (state & BR_SSL_RECVAPP) {
            p = br_ssl_engine_recvapp_buf(e, &n);
            pki_put(&g->in, p, n);
            br_ssl_engine_recvapp_ack(e, n);
            gate_serve(g);
        } else {
            return;
        }
    }
}

/* dms_transport.open. */
static int gate_open(void *ctx, const char *host, unsigned port, int timeout_ms,
                     int *sys_errno)
{
    struct gate *g = (struct gate *)ctx;
    (void)timeout_ms;
    (void)sys_errno;
    (void)snprintf(g->host, sizeof g->host, "%s", host);
    g->port = port;
    g->opens++;
    g->secure = 0;
    g->in.len = g->out.len = g->out_at = 0;
    if (g->tls_first) {
        gate_secure(g);
    }
    return 0;
}

/* dms_transport.read. */
static int gate_read(void *ctx, void *buf, int len, int timeout_ms,
                     int *sys_errno)
{
    struct gate *g = (struct gate *)ctx;
    size_t n = g->out.len - g->out_at;
    (void)sys_errno;
    if (n == 0) {
        g->ms += timeout_ms;
        return g->secure && (br_ssl_engine_current_state(&g->server.eng) &
                             BR_SSL_CLOSED)
                   ? DMS_IO_EOF
                   : DMS_IO_TIMEOUT;
    }
    n = n < (size_t)len ? n : (size_t)len;
    memcpy(buf, g->out.data + g->out_at, n);
    g->out_at += n;
    return (int)n;
}

/* dms_transport.write. */
static int gate_write(void *ctx, const void *buf, int len, int timeout_ms,
                      int *sys_errno)
{
    struct gate *g = (struct gate *)ctx;
    const unsigned char *p = (const unsigned char *)buf;
    size_t left = (size_t)len, n;
    (void)timeout_ms;
    (void)sys_errno;
    if (!g->secure) {
        pki_put(&g->in, p, left);
        gate_tunnel(g);
        return len;
    }
    while (left > 0) {
        unsigned char *to = br_ssl_engine_recvrec_buf(&g->server.eng, &n);
        if (!to) {
            break; /* closed */
        }
        n = n < left ? n : left;
        memcpy(to, p, n);
        br_ssl_engine_recvrec_ack(&g->server.eng, n);
        p += n;
        left -= n;
        gate_pump(g);
    }
    return len;
}

/* dms_transport.close. */
static void gate_close(void *ctx) { (void)ctx; }

/* dms_clock.wall_ms: 2026-01-01 and on. */
static int64_t gate_wall(void *ctx)
{
    return 1767225600000 + ((struct gate *)ctx)->ms;
}

/* dms_clock.monotonic_ms. */
static int64_t gate_now(void *ctx) { return ((struct gate *)ctx)->ms; }

/* dms_clock.sleep_ms. */
static void gate_sleep(void *ctx, int ms) { ((struct gate *)ctx)->ms += ms; }

/* A gate, the certificates of its server, and a client in front. */
struct passage {
    struct gate gate;
    struct pki_bytes root, leaf, pem;
    char file[64]; /* the PEM */
    dms_config config;
    dms_client client;
};

/* Makes certificates for a host, in memory and in a file. */
static void passage_certs(struct passage *w, const char *san)
{
    static const char usual[] =
        "from=2024 to=2044 hash=sha256 v=3 eku=none san=none nc=none odd=none "
        "raw=none pad=0 ";
    char special[200], rest[400];
    FILE *f;
    int fd;
    (void)snprintf(rest, sizeof rest,
                   "%scn=root issuer=root key=root signer=root ca=yes usage=c",
                   usual);
    pki_issue(&w->root, "", rest);
    (void)snprintf(special, sizeof special, "san=%s eku=s", san);
    (void)snprintf(rest, sizeof rest,
                   "%scn=leaf issuer=root key=leaf signer=root ca=no usage=d",
                   usual);
    pki_issue(&w->leaf, special, rest);
    pki_pem(&w->pem, &w->root);
    w->gate.chain[0].data = w->leaf.data;
    w->gate.chain[0].data_len = w->leaf.len;
    (void)snprintf(w->file, sizeof w->file, "/tmp/dms-proxy-XXXXXX");
    fd = mkstemp(w->file);
    f = fd >= 0 ? fdopen(fd, "w") : NULL;
    assert_non_null(f);
    assert_true(fwrite(w->pem.data, 1, w->pem.len, f) == w->pem.len);
    assert_true(fclose(f) == 0);
}

/* A passage to https://host.test whose server has this name. */
static struct passage *passage_new(const char *san)
{
    struct passage *w = (struct passage *)calloc(1, sizeof *w);
    dms_config *c;
    assert_non_null(w);
    script_clear_environment();
    passage_certs(w, san);
    br_ssl_session_cache_lru_init(&w->gate.cache, w->gate.cache_room,
                                  sizeof w->gate.cache_room);
    c = &w->config;
    c->region = "eu-west-1";
    c->endpoint_url = "https://host.test";
    c->access_key_id = SCRIPT_KEY;
    c->secret_access_key = SCRIPT_SECRET;
    c->ca_file = w->file;
    c->https_proxy = PROXY;
    c->total_max_attempts = 1;
    c->transport.ctx = c->clock.ctx = &w->gate;
    c->transport.open = gate_open;
    c->transport.read = gate_read;
    c->transport.write = gate_write;
    c->transport.close = gate_close;
    c->clock.wall_ms = gate_wall;
    c->clock.monotonic_ms = gate_now;
    c->clock.sleep_ms = gate_sleep;
    return w;
}

/* One call, opening the client if need be. */
static dms_status passage_call(struct passage *w)
{
    if (!w->client.impl &&
        !CHECK_OK(dms_open(&w->client, &w->config) == DMS_OK)) {
        printf("    %s\n", w->client.error.message);
        return w->client.error.status;
    }
    return dms_call(&w->client, "DescribeConnections", NULL, NULL);
}

/* Ends it. */
static void passage_free(struct passage *w)
{
    dms_close(&w->client);
    (void)remove(w->file);
    pki_free(&w->root);
    pki_free(&w->leaf);
    pki_free(&w->pem);
    pki_free(&w->gate.in);
    pki_free(&w->gate.out);
    free(w);
}

/* A tunnel: TLS is with the host, verified as such; the connection is kept;
 * the next tunnel resumes the session. */
static void test_tls_in_tunnel(void **state)
{
    struct passage *w = passage_new("dns:host.test");
    (void)state;
    CHECK(passage_call(w) == DMS_OK);
    CHECK_TEXT(w->gate.host, "proxy.test");
    CHECK(w->gate.port == 3128);
    CHECK_TEXT(w->gate.connect,
               "CONNECT host.test:443 HTTP/1.1\r\nHost: host.test:443\r\n"
               "Proxy-Authorization: Basic " AS_BASIC "\r\n\r\n");
    CHECK(strncmp(w->gate.request, "POST / HTTP/1.1\r\nHost: host.test\r\n",
                  34) == 0);
    CHECK(!strstr(w->gate.request, "Proxy-Authorization"));
    CHECK(passage_call(w) == DMS_OK);
    CHECK(w->gate.opens == 1 && w->gate.requests == 2);
    w->gate.ms += 5000; /* too long ago for a transport that cannot tell */
    CHECK(passage_call(w) == DMS_OK);
    CHECK(w->gate.opens == 2 && w->gate.tunnels == 2);
    CHECK(dmsi_of(&w->client)->tls->x509.count == 1); /* no second chain */
    w->gate.refuse_after = 2;
    w->gate.ms += 5000;
    CHECK(passage_call(w) == DMS_ERR_NETWORK);
    CHECK(w->gate.requests == 3);
    passage_free(w);
    check_end();
}

/* The proxy's own certificate does not do for the host, nor another root. */
static void test_tls_wrong_host(void **state)
{
    struct passage *w = passage_new("dns:proxy.test");
    (void)state;
    CHECK(passage_call(w) == DMS_ERR_CERTIFICATE);
    CHECK(strstr(w->client.error.message, "TLS handshake with host.test:443") !=
          NULL);
    CHECK(w->gate.requests == 0);
    passage_free(w);
    w = passage_new("dns:dms.eu-west-1.amazonaws.com");
    w->config.ca_file = NULL;
    w->config.proxy_ca_file = w->file; /* which is for proxies only */
    w->config.endpoint_url = "https://dms.eu-west-1.amazonaws.com";
    CHECK(passage_call(w) == DMS_ERR_CERTIFICATE);
    CHECK(w->gate.requests == 0);
    dms_close(&w->client);
    w->config.ca_file = w->file;
    CHECK(passage_call(w) == DMS_OK);
    passage_free(w);
    check_end();
}

/* A proxy with TLS of its own, and its roots: first what serves, then what
 * does not. */
static void test_tls_to_proxy(void **state)
{
    static const struct {
        const char *what, *url, *line;
        int forward, own_ca;
    } rows[] = {
        {"https, forwarding", "https://host.test/p",
         "POST https://host.test/p HTTP/1.1\r\n", 1, 1},
        {"https, forwarding, ca_file", "https://host.test:99",
         "POST https://host.test:99/ HTTP/1.1\r\n", 1, 0},
        {"http", "http://host.test", "POST http://host.test/ HTTP/1.1", 0, 1}};
    size_t i;
    (void)state;
    for (i = 0; i < CHECK_COUNT(rows); i++) {
        struct passage *w = passage_new("dns:proxy.test");
        check_note("%s", rows[i].what);
        w->gate.tls_first = 1;
        w->config.endpoint_url = rows[i].url;
        w->config.https_proxy = w->config.http_proxy =
            "https://" USER ":" PASSWORD "@proxy.test";
        w->config.proxy_use_forwarding_for_https = rows[i].forward;
        if (rows[i].own_ca) {
            w->config.ca_file = NULL;
            w->config.proxy_ca_file = w->file;
        }
        CHECK(passage_call(w) == DMS_OK);
        CHECK_TEXT(w->gate.host, "proxy.test");
        CHECK(w->gate.port == 443 && w->gate.tunnels == 0);
        CHECK(strncmp(w->gate.request, rows[i].line, strlen(rows[i].line)) ==
              0);
        CHECK(strstr(w->gate.request, "\r\nProxy-Authorization: Basic " AS_BASIC
                                      "\r\n") != NULL);
        CHECK(passage_call(w) == DMS_OK);
        CHECK(w->gate.opens == 1);
        passage_free(w);
    }
    check_end();
}

/* Its certificate is for another host: nothing is sent; unless nothing is
 * verified. A file of roots that is none shows when the client is opened. */
static void test_tls_to_proxy_refused(void **state)
{
    struct passage *w = passage_new("dns:host.test");
    (void)state;
    w->gate.tls_first = 1;
    w->config.https_proxy = "https://proxy.test";
    w->config.proxy_use_forwarding_for_https = 1;
    CHECK(passage_call(w) == DMS_ERR_CERTIFICATE);
    CHECK(strstr(w->client.error.message,
                 "TLS handshake with proxy.test:443") != NULL);
    CHECK(w->gate.requests == 0);
    dms_close(&w->client);
    w->config.ca_file = NULL;
    w->config.insecure_skip_verify = 1;
    CHECK(passage_call(w) == DMS_OK);
    dms_close(&w->client);
    w->config.insecure_skip_verify = 0;
    w->config.proxy_ca_file = "/nonexistent/ca.pem";
    CHECK(dms_open(&w->client, &w->config) == DMS_ERR_CONFIG);
    CHECK(strstr(w->client.error.message, "/nonexistent/ca.pem") != NULL);
    passage_free(w);
    check_end();
}

/* A client that was opened without TLS cannot be aimed at what needs it; one
 * that was can be aimed elsewhere and back, and forgets the session. */
static void test_aim(void **state)
{
    struct passage *w = passage_new("dns:host.test");
    dmsi_url u = url_of("https://sts.eu-west-1.amazonaws.com");
    dmsi_client *c;
    (void)state;
    CHECK(passage_call(w) == DMS_OK);
    c = dmsi_of(&w->client);
    CHECK(c->tls->resumable);
    dmsi_conn_close(&c->conn);
    CHECK(dmsi_client_aim(c, &u, 0, &w->client.error) == DMS_OK);
    CHECK_TEXT(c->conn.host, "sts.eu-west-1.amazonaws.com");
    CHECK_TEXT(c->conn.peer.host, "sts.eu-west-1.amazonaws.com");
    CHECK(c->conn.proxy.route == DMSI_TUNNEL && !c->tls->resumable);
    CHECK(dmsi_client_aim(c, &u, 1, &w->client.error) == DMS_OK);
    CHECK(c->conn.proxy.route == DMSI_DIRECT);
    CHECK(dmsi_client_aim(c, &c->url, 0, &w->client.error) == DMS_OK);
    CHECK(passage_call(w) == DMS_OK);
    dms_close(&w->client);
    w->config.endpoint_url = "http://host.test";
    w->config.http_proxy = "";
    CHECK(dms_open(&w->client, &w->config) == DMS_OK);
    CHECK(dmsi_client_aim(dmsi_of(&w->client), &u, 0, &w->client.error) ==
          DMS_ERR_MEMORY);
    passage_free(w);
    check_end();
}

/* ---- several addresses --------------------------------------------------- */

/* A listening socket on the loopback, with its address. */
static int listener(dmsi_addr *a, int backlog)
{
    socklen_t len = sizeof *a;
    int fd = socket(AF_INET, SOCK_STREAM, 0);
    memset(a, 0, sizeof *a);
    a->v4.sin_family = AF_INET;
    a->v4.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    assert_true(fd >= 0 && bind(fd, &a->any, sizeof a->v4) == 0);
    assert_true(listen(fd, backlog) == 0);
    assert_true(getsockname(fd, &a->any, &len) == 0);
    return fd;
}

/* Fills the queue of a listener, so that nobody answers there any more. */
static void fill_queue(const dmsi_addr *a, int *fds, size_t n)
{
    size_t i;
    for (i = 0; i < n; i++) {
        fds[i] = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
        assert_true(fds[i] >= 0);
        (void)connect(fds[i], &a->any, sizeof a->v4);
    }
}

/* A dead address before a live one costs one stagger and no more, refused
 * ones nothing (RFC 8305, with 250 ms at most). */
static void test_dead_addresses(void **state)
{
    dmsi_addr dead, live, refused;
    int queue[4], dead_fd = listener(&dead, 0), live_fd = listener(&live, 8);
    int closed = listener(&refused, 1), way;
    (void)state;
    close(closed);
    fill_queue(&dead, queue, 4);
    for (way = 0; way < 3; way++) {
        dmsi_sock s;
        int64_t began = dmsi_os_monotonic(NULL), took;
        int n, sys_errno = 0;
        check_note("way %d", way);
        dmsi_os_init(&s, 0);
        s.resolved = 1;
        s.addrs.at[0] = way == 1 ? refused : dead;
        s.addrs.at[1] = way == 2 ? refused : live;
        s.addrs.at[2] = live;
        s.addrs.count = 3;
        do {
            n = dmsi_os_open(&s, "x", 1, DMSI_SLICE_MS, &sys_errno);
            took = dmsi_os_monotonic(NULL) - began;
        } while (n == DMS_IO_TIMEOUT && took < 5000);
        CHECK(n == 0);
        CHECK(took < (way == 1 ? 100 : 300));
        CHECK(way == 1 || took >= 150);
        dmsi_os_close(&s);
    }
    for (way = 0; way < 4; way++) {
        close(queue[way]);
    }
    close(dead_fd);
    close(live_fd);
    check_end();
}

/* Time-outs of connecting and reading are 60 s, unless said otherwise, and
 * the call's own deadline ends them both. */
static void test_timeouts(void **state)
{
    static const struct {
        int connect, call;
        int64_t want;
    } rows[] = {{0, 0, 60000}, {0, 20000, 20000}, {3000, 0, 3000}};
    size_t i;
    int reading;
    (void)state;
    for (i = 0; i < 2 * CHECK_COUNT(rows); i++) {
        struct script w;
        dms_config c = script_begin(&w);
        int64_t began;
        reading = i % 2;
        c.total_max_attempts = 1;
        c.connect_timeout_ms = reading ? 0 : rows[i / 2].connect;
        c.read_timeout_ms = reading ? rows[i / 2].connect : 0;
        c.call_timeout_ms = rows[i / 2].call;
        script_open(&w, &c);
        (void)script_raw(&w, "HTTP/1.1 200 OK\r\n");
        w.fault_at = reading ? 0 : 1;
        w.fault = SCRIPT_FAULT_SILENCE;
        began = w.ms;
        CHECK(call(&w) == DMS_ERR_TIMEOUT);
        CHECK(w.ms - began == rows[i / 2].want);
        script_end(&w);
    }
    check_end();
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_environments),
        cmocka_unit_test(test_given),
        cmocka_unit_test(test_refused),
        cmocka_unit_test(test_guarded),
        cmocka_unit_test(test_base64),
        cmocka_unit_test(test_answers),
        cmocka_unit_test(test_connect_bytes),
        cmocka_unit_test(test_connect_forms),
        cmocka_unit_test(test_connect_longest),
        cmocka_unit_test(test_endless_answer),
        cmocka_unit_test(test_tried_again),
        cmocka_unit_test(test_proxy_away),
        cmocka_unit_test(test_proxy_drips),
        cmocka_unit_test(test_transport_faults),
        cmocka_unit_test(test_allocations),
        cmocka_unit_test(test_no_entropy),
        cmocka_unit_test(test_own_memory),
        cmocka_unit_test(test_forward),
        cmocka_unit_test(test_forward_large),
        cmocka_unit_test(test_forward_refused),
        cmocka_unit_test(test_forward_away),
        cmocka_unit_test(test_forward_faults),
        cmocka_unit_test(test_tls_in_tunnel),
        cmocka_unit_test(test_tls_wrong_host),
        cmocka_unit_test(test_tls_to_proxy),
        cmocka_unit_test(test_tls_to_proxy_refused),
        cmocka_unit_test(test_aim),
        cmocka_unit_test(test_dead_addresses),
        cmocka_unit_test(test_timeouts)};
    pki_start();
    return check_main(tests);
}
