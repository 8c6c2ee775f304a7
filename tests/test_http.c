/* The response parser of dms.h. Every response of the tables is
 * fed at once, byte by byte, and cut at every place, always from memory that
 * ends at a forbidden page; then the connection ends. */

#define DMS_IMPLEMENTATION
#include "../dms.h"
#include "check.h"

#define T(text) text, sizeof(text) - 1
#define OK11 "HTTP/1.1 200 OK\r\n"
#define CHUNKED OK11 "Transfer-Encoding: chunked\r\n\r\n"

/* What becomes of a response once the connection has ended. */
enum verdict {
    WHOLE,  /* complete by itself */
    BY_EOF, /* complete because the connection ended */
    CUT,    /* incomplete */
    BAD     /* malformed */
};

/* A parser, its buffer and the memory under it. */
struct reader {
    dmsi_http http;
    dmsi_buf buf;
    struct check_memory memory;
    dms_allocator allocator;
    size_t used;
};

/* A new reader whose body may have max bytes. */
static void reader_open(struct reader *r, size_t max)
{
    memset(r, 0, sizeof *r);
    r->allocator = check_allocator(&r->memory);
    r->buf.mem = &r->allocator;
    r->buf.max = max;
    dmsi_http_init(&r->http);
}

/* Frees it; nothing may be left. */
static void reader_close(struct reader *r)
{
    dmsi_buf_free(&r->buf);
    check_memory_clean(&r->memory);
}

/* Feeds n bytes from the edge of a page, unless it is over already. */
static void reader_feed(struct reader *r, const char *p, size_t n)
{
    size_t used = dmsi_http_feed(&r->http, &r->buf, check_guard_end(p, n), n);
    CHECK(used <= n);
    CHECK(used == n || r->http.state == DMSI_HTTP_DONE || r->http.why ||
          r->buf.failed);
    r->used += used;
}

/* Ends the connection and says what came of it. */
static enum verdict reader_end(struct reader *r)
{
    int whole = r->http.state == DMSI_HTTP_DONE;
    if (r->http.why) {
        return BAD;
    }
    return !dmsi_http_eof(&r->http) ? CUT : whole ? WHOLE : BY_EOF;
}

/* ---- the tables --------------------------------------------------------- */

/* A response, how it ends, and what is in it. */
struct row {
    const char *text;
    size_t n;
    enum verdict verdict;
    int status;
    const char *body;
    int reusable;
    size_t extra; /* bytes behind its end that are not taken */
};

/* Proper responses. */
static const struct row good[] = {
    {T(OK11 "Content-Length: 2\r\n\r\n{}"), WHOLE, 200, "{}", 1, 0},
    {T(OK11 "Content-Length: 0\r\n\r\n"), WHOLE, 200, "", 1, 0},
    {T(OK11 "content-length:2\r\n\r\n{}"), WHOLE, 200, "{}", 1, 0},
    {T(OK11 "CONTENT-LENGTH: \t 2 \t \r\n\r\n{}"), WHOLE, 200, "{}", 1, 0},
    {T(OK11 "Content-Length: 000000000000000002\r\n\r\n{}"), WHOLE, 200, "{}",
     1, 0},
    {T(OK11 "Content-Length: 2\r\nContent-Length: 2\r\n\r\n{}"), WHOLE, 200,
     "{}", 1, 0},
    {T(OK11 "Content-Length: 2\r\n\r\n{}HTTP/1.1 500"), WHOLE, 200, "{}", 1,
     12},
    {T("HTTP/1.1 200 OK\nContent-Length: 2\n\n{}"), WHOLE, 200, "{}", 1, 0},
    {T("HTTP/1.1 200\r\nContent-Length: 2\r\n\r\n{}"), WHOLE, 200, "{}", 1, 0},
    {T("HTTP/1.1 200 \r\nContent-Length: 2\r\n\r\n{}"), WHOLE, 200, "{}", 1, 0},
    {T("HTTP/1.1 200 Sch\xC3\xB6n: so\r\nContent-Length: 0\r\n\r\n"), WHOLE,
     200, "", 1, 0},
    {T("HTTP/1.1 999 X\r\nContent-Length: 0\r\n\r\n"), WHOLE, 999, "", 1, 0},
    {T("HTTP/1.1 400 Bad Request\r\nContent-Length: 1\r\n\r\nx"), WHOLE, 400,
     "x", 1, 0},
    {T(OK11 "X-Any: \r\nY:\r\nContent-Length: 0\r\n\r\n"), WHOLE, 200, "", 1,
     0},
    {T(OK11 "!#$%&'*+-.^_`|~9aZ: x\r\nContent-Length: 0\r\n\r\n"), WHOLE, 200,
     "", 1, 0},
    {T(OK11 "X: a\tb\x80\xFF\r\nContent-Length: 0\r\n\r\n"), WHOLE, 200, "", 1,
     0},
    {T(OK11 "X: a:b: c\r\nContent-Length: 0\r\n\r\n"), WHOLE, 200, "", 1, 0},
    {T("HTTP/1.1 204 No Content\r\n\r\n"), WHOLE, 204, "", 1, 0},
    {T("HTTP/1.1 304 Not Modified\r\n\r\n"), WHOLE, 304, "", 1, 0},
    {T("HTTP/1.1 304 X\r\nContent-Length: 5\r\n\r\n"), WHOLE, 304, "", 1, 0},
    {T("HTTP/1.1 204 X\r\n\r\nmore"), WHOLE, 204, "", 1, 4},
    {T(OK11 "\r\n"), BY_EOF, 200, "", 0, 0},
    {T(OK11 "\r\n{}"), BY_EOF, 200, "{}", 0, 0},
    {T("HTTP/1.0 200 OK\r\n\r\n{}"), BY_EOF, 200, "{}", 0, 0},
    {T("HTTP/1.0 200 OK\r\nConnection: keep-alive\r\n\r\n{}"), BY_EOF, 200,
     "{}", 0, 0},
    {T("HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\n{}"), WHOLE, 200, "{}", 0,
     0},
    {T("HTTP/1.0 200 OK\r\nContent-Length: 2\r\nConnection: Keep-Alive\r\n\r\n"
       "{}"),
     WHOLE, 200, "{}", 1, 0},
    {T(OK11 "Connection: close\r\nContent-Length: 0\r\n\r\n"), WHOLE, 200, "",
     0, 0},
    {T(OK11 "Connection: CLOSE\r\nContent-Length: 0\r\n\r\n"), WHOLE, 200, "",
     0, 0},
    {T(OK11 "Connection: a, close ,b\r\nContent-Length: 0\r\n\r\n"), WHOLE, 200,
     "", 0, 0},
    {T(OK11 "Connection: a\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"),
     WHOLE, 200, "", 0, 0},
    {T(OK11 "Connection: keep-alive, close\r\nContent-Length: 0\r\n\r\n"),
     WHOLE, 200, "", 0, 0},
    {T(OK11 "Connection: closed\r\nContent-Length: 0\r\n\r\n"), WHOLE, 200, "",
     1, 0},
    {T(OK11 "Connection: ,,\r\nContent-Length: 0\r\n\r\n"), WHOLE, 200, "", 1,
     0},
    {T(OK11 "Content-Encoding: identity\r\nContent-Length: 1\r\n\r\nx"), WHOLE,
     200, "x", 1, 0},
    {T(OK11 "Content-Encoding:\r\nContent-Length: 1\r\n\r\nx"), WHOLE, 200, "x",
     1, 0},
    {T("HTTP/1.1 100 Continue\r\n\r\n" OK11 "Content-Length: 1\r\n\r\nx"),
     WHOLE, 200, "x", 1, 0},
    {T("HTTP/1.1 102 P\r\nContent-Length: 7\r\n\r\n"
       "HTTP/1.1 103 E\r\nLink: x\r\n\r\n" OK11 "Content-Length: 1\r\n\r\nx"),
     WHOLE, 200, "x", 1, 0},
    {T("HTTP/1.1 100 C\r\nConnection: close\r\n\r\n" OK11
       "Content-Length: 0\r\n\r\n"),
     WHOLE, 200, "", 1, 0},
    {T(CHUNKED "0\r\n\r\n"), WHOLE, 200, "", 1, 0},
    {T(CHUNKED "2\r\n{}\r\n0\r\n\r\n"), WHOLE, 200, "{}", 1, 0},
    {T(CHUNKED "1\r\n{\r\n1\r\n}\r\n0\r\n\r\n"), WHOLE, 200, "{}", 1, 0},
    {T(CHUNKED "0002\r\n{}\r\n000\r\n\r\n"), WHOLE, 200, "{}", 1, 0},
    {T(CHUNKED "000000000000002\r\n{}\r\n0\r\n\r\n"), WHOLE, 200, "{}", 1, 0},
    {T(CHUNKED "a\r\n0123456789\r\nA\r\nabcdefghij\r\n0\r\n\r\n"), WHOLE, 200,
     "0123456789abcdefghij", 1, 0},
    {T(CHUNKED "10\r\n0123456789abcdef\r\n0\r\n\r\n"), WHOLE, 200,
     "0123456789abcdef", 1, 0},
    {T(CHUNKED "2;x=y;z=\"q\"\r\n{}\r\n0;last\r\n\r\n"), WHOLE, 200, "{}", 1,
     0},
    {T(CHUNKED "2 ;x\r\n{}\r\n0\r\n\r\n"), WHOLE, 200, "{}", 1, 0},
    {T(CHUNKED "2\n{}\n0\n\n"), WHOLE, 200, "{}", 1, 0},
    {T(CHUNKED "2\r\n\r\n\r\n0\r\n\r\n"), WHOLE, 200, "\r\n", 1, 0},
    {T(CHUNKED "2\r\n{}\r\n0\r\nX: y\r\nContent-Length: 9\r\n\r\n"), WHOLE, 200,
     "{}", 1, 0},
    {T(CHUNKED "2\r\n{}\r\n0\r\n\r\nHTTP"), WHOLE, 200, "{}", 1, 4},
    {T(OK11 "transfer-encoding:\tCHUNKED \r\n\r\n0\r\n\r\n"), WHOLE, 200, "", 1,
     0}};

/* Responses that stop too early. */
static const struct row cut[] = {
    {T(""), CUT, 0, "", 0, 0},
    {T("HTTP/1.1 200 OK"), CUT, 0, "", 0, 0},
    {T("HTTP/1.1 200 OK\r\n"), CUT, 200, "", 0, 0},
    {T(OK11 "Content-Length: 2\r\n"), CUT, 200, "", 0, 0},
    {T(OK11 "Content-Length: 2\r\n\r\n"), CUT, 200, "", 0, 0},
    {T(OK11 "Content-Length: 2\r\n\r\n{"), CUT, 200, "{", 0, 0},
    {T(OK11 "Content-Length: 999999999999999999\r\n\r\n{}"), CUT, 200, "{}", 0,
     0},
    {T("HTTP/1.1 100 Continue\r\n\r\n"), CUT, 0, "", 0, 0},
    {T(CHUNKED), CUT, 200, "", 0, 0},
    {T(CHUNKED "2\r\n{}"), CUT, 200, "{}", 0, 0},
    {T(CHUNKED "2\r\n{}\r\n"), CUT, 200, "{}", 0, 0},
    {T(CHUNKED "2\r\n{}\r\n0\r\n"), CUT, 200, "{}", 0, 0},
    {T(CHUNKED "2\r\n{}\r\n0\r\nX: y\r\n"), CUT, 200, "{}", 0, 0},
    {T(CHUNKED "fffffffffffffff\r\n{}"), CUT, 200, "{}", 0, 0}};

/* Malformed responses. */
static const struct row bad[] = {
    {T("\r\n"), BAD, 0, "", 0, 0},
    {T("\r\n" OK11 "\r\n"), BAD, 0, "", 0, 0},
    {T("HTTP/2 200 OK\r\n"), BAD, 0, "", 0, 0},
    {T("HTTP/2.0 200 OK\r\n"), BAD, 0, "", 0, 0},
    {T("HTTP/0.9 200 OK\r\n"), BAD, 0, "", 0, 0},
    {T("HTTP/1 200 OK\r\n"), BAD, 0, "", 0, 0},
    {T("HTTP/1.a 200 OK\r\n"), BAD, 0, "", 0, 0},
    {T("HTTP/1.10 200 OK\r\n"), BAD, 0, "", 0, 0},
    {T("HTTP/11 200 OKOK\r\n"), BAD, 0, "", 0, 0},
    {T("http/1.1 200 OK\r\n"), BAD, 0, "", 0, 0},
    {T(" HTTP/1.1 200 OK\r\n"), BAD, 0, "", 0, 0},
    {T("HTTPS/1.1 200 OK\r\n"), BAD, 0, "", 0, 0},
    {T("ICY 200 OK everything\r\n"), BAD, 0, "", 0, 0},
    {T("<html>not http</html>\r\n"), BAD, 0, "", 0, 0},
    {T("SSH-2.0-OpenSSH_9.2\r\n"), BAD, 0, "", 0, 0},
    {T("HTTP/1.1\r\n"), BAD, 0, "", 0, 0},
    {T("HTTP/1.1 \r\n"), BAD, 0, "", 0, 0},
    {T("HTTP/1.1  200 OK\r\n"), BAD, 0, "", 0, 0},
    {T("HTTP/1.1\t200 OK\r\n"), BAD, 0, "", 0, 0},
    {T("HTTP/1.1 20 OK\r\n"), BAD, 0, "", 0, 0},
    {T("HTTP/1.1 2000 OK\r\n"), BAD, 0, "", 0, 0},
    {T("HTTP/1.1 099 OK\r\n"), BAD, 0, "", 0, 0},
    {T("HTTP/1.1 000 OK\r\n"), BAD, 0, "", 0, 0},
    {T("HTTP/1.1 -20 OK\r\n"), BAD, 0, "", 0, 0},
    {T("HTTP/1.1 2x0 OK\r\n"), BAD, 0, "", 0, 0},
    {T("HTTP/1.1 200OK\r\n"), BAD, 0, "", 0, 0},
    {T("HTTP/1.1 200\tOK\r\n"), BAD, 0, "", 0, 0},
    {T("HTTP/1.1 200 O\0K\r\n"), BAD, 0, "", 0, 0},
    {T("HTTP/1.1 200 O\rK\r\n"), BAD, 0, "", 0, 0},
    {T("HTTP/1.1 101 Switching\r\nUpgrade: h2c\r\n\r\n"), BAD, 0, "", 0, 0},
    {T(OK11 "no colon\r\n"), BAD, 0, "", 0, 0},
    {T(OK11 ": no name\r\n"), BAD, 0, "", 0, 0},
    {T(OK11 "Content-Length : 2\r\n"), BAD, 0, "", 0, 0},
    {T(OK11 "Content-Length\t: 2\r\n"), BAD, 0, "", 0, 0},
    {T(OK11 " Content-Length: 2\r\n"), BAD, 0, "", 0, 0},
    {T(OK11 "X: a\r\n b\r\n"), BAD, 0, "", 0, 0},
    {T(OK11 "X: a\r\n\tb\r\n"), BAD, 0, "", 0, 0},
    {T(OK11 "X: a\r\n \r\n"), BAD, 0, "", 0, 0},
    {T(OK11 "X Y: a\r\n"), BAD, 0, "", 0, 0},
    {T(OK11 "X(Y): a\r\n"), BAD, 0, "", 0, 0},
    {T(OK11 "X\x80: a\r\n"), BAD, 0, "", 0, 0},
    {T(OK11 "X\0Y: a\r\n"), BAD, 0, "", 0, 0},
    {T(OK11 "X: a\0b\r\n"), BAD, 0, "", 0, 0},
    {T(OK11 "X: a\rb\r\n"), BAD, 0, "", 0, 0},
    {T(OK11 "X: a\r\r\n"), BAD, 0, "", 0, 0},
    {T(OK11 "\r\r\n"), BAD, 0, "", 0, 0},
    {T(OK11 "X: a\x01\r\n"), BAD, 0, "", 0, 0},
    {T(OK11 "X: a\x1B[0m\r\n"), BAD, 0, "", 0, 0},
    {T(OK11 "X: a\x7F\r\n"), BAD, 0, "", 0, 0},
    {T(OK11 "Content-Length:\r\n"), BAD, 0, "", 0, 0},
    {T(OK11 "Content-Length: x\r\n"), BAD, 0, "", 0, 0},
    {T(OK11 "Content-Length: -1\r\n"), BAD, 0, "", 0, 0},
    {T(OK11 "Content-Length: +1\r\n"), BAD, 0, "", 0, 0},
    {T(OK11 "Content-Length: 0x10\r\n"), BAD, 0, "", 0, 0},
    {T(OK11 "Content-Length: 1 2\r\n"), BAD, 0, "", 0, 0},
    {T(OK11 "Content-Length: 1,1\r\n"), BAD, 0, "", 0, 0},
    {T(OK11 "Content-Length: 1.0\r\n"), BAD, 0, "", 0, 0},
    {T(OK11 "Content-Length: 1000000000000000000\r\n"), BAD, 0, "", 0, 0},
    {T(OK11 "Content-Length: 18446744073709551617\r\n"), BAD, 0, "", 0, 0},
    {T(OK11 "Content-Length: 1\r\nContent-Length: 2\r\n"), BAD, 0, "", 0, 0},
    {T(OK11 "Content-Length: 0\r\nContent-Length: 2\r\n"), BAD, 0, "", 0, 0},
    {T(OK11 "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n"), BAD, 0,
     "", 0, 0},
    {T(OK11 "Transfer-Encoding: chunked\r\nContent-Length: 1\r\n\r\n"), BAD, 0,
     "", 0, 0},
    {T("HTTP/1.1 204 X\r\nTransfer-Encoding: chunked\r\nContent-Length: 0\r\n"
       "\r\n"),
     BAD, 0, "", 0, 0},
    {T(OK11 "Transfer-Encoding: gzip\r\n"), BAD, 0, "", 0, 0},
    {T(OK11 "Transfer-Encoding: gzip, chunked\r\n"), BAD, 0, "", 0, 0},
    {T(OK11 "Transfer-Encoding: chunked, gzip\r\n"), BAD, 0, "", 0, 0},
    {T(OK11 "Transfer-Encoding: identity\r\n"), BAD, 0, "", 0, 0},
    {T(OK11 "Transfer-Encoding: xchunked\r\n"), BAD, 0, "", 0, 0},
    {T(OK11 "Transfer-Encoding: chunked;q=1\r\n"), BAD, 0, "", 0, 0},
    {T(OK11 "Transfer-Encoding:\r\n"), BAD, 0, "", 0, 0},
    {T(OK11 "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n"),
     BAD, 0, "", 0, 0},
    {T("HTTP/1.0 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"), BAD, 0, "", 0,
     0},
    {T(OK11 "Content-Encoding: gzip\r\n\r\n"), BAD, 0, "", 0, 0},
    {T(OK11 "Content-Encoding: identity, br\r\n\r\n"), BAD, 0, "", 0, 0},
    {T(CHUNKED "\r\n"), BAD, 0, "", 0, 0},
    {T(CHUNKED ";x\r\n"), BAD, 0, "", 0, 0},
    {T(CHUNKED " 2\r\n"), BAD, 0, "", 0, 0},
    {T(CHUNKED "2 \r\n"), BAD, 0, "", 0, 0},
    {T(CHUNKED "2\t\r\n"), BAD, 0, "", 0, 0},
    {T(CHUNKED "2 2\r\n"), BAD, 0, "", 0, 0},
    {T(CHUNKED "+2\r\n"), BAD, 0, "", 0, 0},
    {T(CHUNKED "-2\r\n"), BAD, 0, "", 0, 0},
    {T(CHUNKED "0x2\r\n"), BAD, 0, "", 0, 0},
    {T(CHUNKED "2h\r\n"), BAD, 0, "", 0, 0},
    {T(CHUNKED "g\r\n"), BAD, 0, "", 0, 0},
    {T(CHUNKED "2,x\r\n"), BAD, 0, "", 0, 0},
    {T(CHUNKED "2;a\0b\r\n"), BAD, 0, "", 0, 0},
    {T(CHUNKED "2;a\rb\r\n"), BAD, 0, "", 0, 0},
    {T(CHUNKED "2;a\x01\r\n"), BAD, 0, "", 0, 0},
    {T(CHUNKED "1000000000000000\r\n"), BAD, 0, "", 0, 0},
    {T(CHUNKED "ffffffffffffffff\r\n"), BAD, 0, "", 0, 0},
    {T(CHUNKED "10000000000000000\r\n"), BAD, 0, "", 0, 0},
    {T(CHUNKED "fffffffffffffffffffffffffffffffffffffffff\r\n"), BAD, 0, "", 0,
     0},
    {T(CHUNKED "0000000000000002\r\n"), BAD, 0, "", 0, 0},
    {T(CHUNKED "2\r\n{}x\r\n"), BAD, 0, "", 0, 0},
    {T(CHUNKED "2\r\n{}0\r\n\r\n"), BAD, 0, "", 0, 0},
    {T(CHUNKED "2\r\n{}\rx\n"), BAD, 0, "", 0, 0},
    {T(CHUNKED "0\r\nno colon\r\n"), BAD, 0, "", 0, 0},
    {T(CHUNKED "0\r\nX : y\r\n"), BAD, 0, "", 0, 0},
    {T(CHUNKED "0\r\nX: y\r\n z\r\n"), BAD, 0, "", 0, 0},
    {T(CHUNKED "0\r\nX: y\x02\r\n"), BAD, 0, "", 0, 0}};

/* ---- feeding them ------------------------------------------------------- */

/* Compares what came with what should have. */
static void compare(struct reader *r, const struct row *row)
{
    enum verdict got = reader_end(r);
    CHECK(got == row->verdict);
    CHECK((r->http.why != NULL) == (row->verdict == BAD));
    if (row->verdict != BAD) {
        CHECK(r->http.status == row->status);
        CHECK(r->used == row->n - row->extra);
    }
    if (row->verdict == WHOLE || row->verdict == BY_EOF) {
        CHECK(dmsi_is(dmsi_slice_of(r->buf.data, r->buf.len), row->body));
        CHECK(dmsi_http_reusable(&r->http) == row->reusable);
    } else {
        CHECK(!dmsi_http_reusable(&r->http));
    }
}

/* Feeds a row in pieces that end at a, b and the end, and compares. */
static void feed_pieces(const struct row *row, size_t a, size_t b)
{
    struct reader r;
    reader_open(&r, 1000);
    check_note("pieces end at %lu and %lu", (unsigned long)a, (unsigned long)b);
    reader_feed(&r, row->text, a);
    if (r.used == a) {
        reader_feed(&r, row->text + a, b - a);
    }
    if (r.used == b) {
        reader_feed(&r, row->text + b, row->n - b);
    }
    compare(&r, row);
    reader_close(&r);
}

/* Feeds a row byte by byte, and compares. */
static void feed_bytes(const struct row *row)
{
    struct reader r;
    size_t i;
    reader_open(&r, 1000);
    check_note("byte by byte");
    for (i = 0; i < row->n && r.used == i; i++) {
        reader_feed(&r, row->text + i, 1);
    }
    compare(&r, row);
    reader_close(&r);
}

/* One row in all ways: at once, bytes, two pieces, three if it is short. */
static void run_row(const void *p)
{
    const struct row *row = (const struct row *)p;
    size_t a, b;
    feed_bytes(row);
    for (a = 0; a <= row->n; a++) {
        feed_pieces(row, a, row->n);
        for (b = a; row->n <= 60 && b < row->n; b++) {
            feed_pieces(row, a, b);
        }
    }
}

/* Proper responses, fed in all ways. */
static void test_good(void **state)
{
    (void)state;
    check_table(good, run_row);
    check_end();
}

/* Short responses, fed in all ways. */
static void test_cut(void **state)
{
    (void)state;
    check_table(cut, run_row);
    check_end();
}

/* Malformed responses, fed in all ways. */
static void test_bad(void **state)
{
    (void)state;
    check_table(bad, run_row);
    check_end();
}

/* The connection ends at every byte of a good response: never a success with
 * less than the whole body. What only the end delimits may be short: there
 * the JSON has to prove it. */
static void run_truncated(const void *p)
{
    const struct row *row = (const struct row *)p;
    size_t n;
    for (n = 0; n < row->n - row->extra; n++) {
        struct reader r;
        enum verdict v;
        reader_open(&r, 1000);
        reader_feed(&r, row->text, n);
        v = reader_end(&r);
        check_note("the first %lu bytes", (unsigned long)n);
        CHECK(v == CUT || (v == BY_EOF && row->verdict == BY_EOF));
        CHECK(v == BY_EOF || !dmsi_http_reusable(&r.http));
        reader_close(&r);
    }
}

/* Proper responses that stop at every byte. */
static void test_truncated(void **state)
{
    (void)state;
    check_table(good, run_truncated);
    check_end();
}

/* Random bytes in place of others: at once and byte by byte must agree. */
static void test_mutated(void **state)
{
    static const char spice[] = "\r\n\0 :;,\t0123456789abcdefX\x7F\x80";
    int round;
    (void)state;
    for (round = 0; round < 20000; round++) {
        const struct row *row = &good[check_below(CHECK_COUNT(good))];
        struct reader whole, bytes;
        char text[256];
        size_t i, hits = 1 + check_below(3);
        memcpy(text, row->text, row->n);
        while (hits-- > 0) {
            text[check_below(row->n)] = spice[check_below(sizeof spice)];
        }
        check_now.row = text;
        reader_open(&whole, 64);
        reader_open(&bytes, 64);
        reader_feed(&whole, text, row->n);
        for (i = 0; i < row->n && bytes.used == i; i++) {
            reader_feed(&bytes, text + i, 1);
        }
        text[row->n] = '\0';
        CHECK(whole.http.state == bytes.http.state);
        CHECK(whole.http.why == bytes.http.why);
        CHECK(whole.buf.failed == bytes.buf.failed);
        CHECK(whole.http.why || whole.buf.failed || whole.used == bytes.used);
        CHECK(whole.buf.failed ||
              dmsi_same(dmsi_slice_of(whole.buf.data, whole.buf.len),
                        dmsi_slice_of(bytes.buf.data, bytes.buf.len)));
        CHECK(reader_end(&whole) == reader_end(&bytes));
        reader_close(&whole);
        reader_close(&bytes);
    }
    check_end();
}

/* ---- headers that are kept ---------------------------------------------- */

/* What is copied out of the head, and that an interim answer leaves none. */
static void test_headers(void **state)
{
    static const char text[] =
        "HTTP/1.1 103 X\r\nx-amzn-RequestId: old\r\nx-amz-retry-after: 7\r\n"
        "\r\nHTTP/1.1 400 X\r\n"
        "Date: Fri, 02 Jan 2026 03:04:05 GMT\r\n"
        "x-amzn-RequestId: 1-2-3\r\n"
        "X-AMZN-ERRORTYPE: AccessDenied:http://x\r\n"
        "x-amzn-query-error: Code;Sender\r\n"
        "x-amz-retry-after: 1500\r\nContent-Length: 0\r\n\r\n";
    struct reader r;
    (void)state;
    reader_open(&r, 1000);
    reader_feed(&r, text, sizeof text - 1);
    CHECK(reader_end(&r) == WHOLE);
    CHECK(r.http.date == 1767323045);
    CHECK_TEXT(r.http.request_id, "1-2-3");
    CHECK_TEXT(r.http.error_type, "AccessDenied:http://x");
    CHECK_TEXT(r.http.query_error, "Code;Sender");
    CHECK(r.http.retry_after_ms == 1500);
    reader_close(&r);
    reader_open(&r, 1000);
    reader_feed(&r, text, 71);
    CHECK(r.http.request_id[0] == '\0' && r.http.retry_after_ms == -1);
    CHECK(r.http.interim == 1);
    reader_close(&r);
    check_end();
}

/* Headers of no use do no harm: bad dates, long ids, absurd delays. */
static void test_headers_odd(void **state)
{
    static const char *const delays[] = {
        "", "-1", "x", "1.5", "86400001", "999999999999999999", "1e3"};
    char text[1024], id[300];
    struct reader r;
    size_t i;
    (void)state;
    memset(id, 'i', sizeof id - 1);
    id[sizeof id - 1] = '\0';
    for (i = 0; i < CHECK_COUNT(delays); i++) {
        int n = snprintf(text, sizeof text,
                         OK11 "Date: never\r\nx-amzn-RequestId: %s\r\n"
                              "x-amzn-ErrorType: %s\r\n"
                              "x-amz-retry-after: %s\r\n"
                              "Content-Length: 0\r\n\r\n",
                         id, id, delays[i]);
        check_note("x-amz-retry-after: %s", delays[i]);
        reader_open(&r, 5000);
        reader_feed(&r, text, (size_t)n);
        CHECK(reader_end(&r) == WHOLE);
        CHECK(r.http.date == 0);
        CHECK(strlen(r.http.request_id) == sizeof r.http.request_id - 1);
        CHECK(strlen(r.http.error_type) == sizeof r.http.error_type - 1);
        CHECK(r.http.retry_after_ms == -1);
        reader_close(&r);
    }
    check_end();
}

/* ---- limits ------------------------------------------------------------- */

/* Feeds the same text so many times; 1 while nothing is wrong. */
static int feed_times(struct reader *r, const char *text, size_t times)
{
    size_t n = strlen(text);
    while (times-- > 0 && !r->http.why && !r->buf.failed) {
        (void)dmsi_http_feed(&r->http, &r->buf, text, n);
    }
    return !r->http.why && !r->buf.failed;
}

/* The longest header line that is taken, and one byte more; in one piece and
 * in many. */
static void test_line_limit(void **state)
{
    size_t extra, piece, n;
    static char line[DMSI_LINE_MAX + 8];
    (void)state;
    for (extra = 0; extra < 2; extra++) {
        for (piece = 1; piece < sizeof line; piece *= 16) {
            struct reader r;
            size_t len = DMSI_LINE_MAX - 1 + extra; /* and a CR */
            reader_open(&r, 1000000);
            memset(line, 'x', len);
            memcpy(line, "X: ", 3);
            memcpy(line + len, "\r\n", 2);
            (void)feed_times(&r, OK11, 1);
            for (n = 0; n < len + 2 && !r.http.why; n += piece) {
                reader_feed(&r, line + n,
                            piece < len + 2 - n ? piece : len + 2 - n);
            }
            check_note("line of %lu, pieces of %lu", (unsigned long)len,
                       (unsigned long)piece);
            CHECK((r.http.why != NULL) == (extra > 0));
            CHECK(r.memory.peak < 4 * DMSI_LINE_MAX);
            reader_close(&r);
        }
    }
    check_end();
}

/* A head, a trailer, and interim heads together have an end; a body of many
 * chunks has not. */
static void test_head_limit(void **state)
{
    static const char line[] = "X-Header: 0123456789\r\n";
    size_t fit = DMSI_HEAD_MAX / (sizeof line - 1);
    struct reader r;
    (void)state;
    reader_open(&r, 1000000);
    CHECK(feed_times(&r, OK11, 1) && feed_times(&r, line, fit - 1));
    CHECK(!feed_times(&r, line, 2));
    reader_close(&r);
    reader_open(&r, 1000000);
    CHECK(feed_times(&r, CHUNKED "1\r\nx\r\n0\r\n", 1));
    CHECK(feed_times(&r, line, fit - 1));
    CHECK(!feed_times(&r, line, 2));
    reader_close(&r);
    reader_open(&r, 1000000);
    CHECK(feed_times(&r, "HTTP/1.1 100 C\r\n", 1));
    CHECK(feed_times(&r, line, fit - 2));
    CHECK(feed_times(&r, "\r\n" OK11, 1));
    CHECK(!feed_times(&r, line, 2));
    reader_close(&r);
    reader_open(&r, 1000000);
    CHECK(feed_times(&r, CHUNKED, 1));
    CHECK(feed_times(&r, "1;0123456789\r\nx\r\n", 100000));
    CHECK(feed_times(&r, "0\r\n\r\n", 1));
    CHECK(r.http.state == DMSI_HTTP_DONE && r.buf.len == 100000);
    reader_close(&r);
    check_end();
}

/* Sixteen interim answers are taken, not seventeen. */
static void test_interim_limit(void **state)
{
    struct reader r;
    (void)state;
    reader_open(&r, 1000);
    CHECK(feed_times(&r, "HTTP/1.1 100 Continue\r\n\r\n", DMSI_INTERIM_MAX));
    CHECK(feed_times(&r, OK11 "Content-Length: 0\r\n\r\n", 1));
    CHECK(reader_end(&r) == WHOLE);
    reader_close(&r);
    reader_open(&r, 1000);
    CHECK(feed_times(&r, "HTTP/1.1 100 Continue\r\n\r\n", DMSI_INTERIM_MAX));
    CHECK(!feed_times(&r, "HTTP/1.1 100 Continue\r\n\r\n", 1));
    reader_close(&r);
    check_end();
}

/* Chunk sizes of very many digits are refused without trouble. */
static void test_chunk_digits(void **state)
{
    struct reader r;
    (void)state;
    reader_open(&r, 1000000);
    CHECK(feed_times(&r, CHUNKED, 1) && feed_times(&r, "f", 60000));
    CHECK(!feed_times(&r, "\r\n", 1));
    reader_close(&r);
    reader_open(&r, 1000000);
    CHECK(feed_times(&r, CHUNKED, 1) && feed_times(&r, "0", 60000));
    CHECK(!feed_times(&r, "\r\n", 1));
    reader_close(&r);
    check_end();
}

/* A body may fill the limit, not more, however it is framed; each allocation
 * that fails is noticed. */
static void test_body_limit(void **state)
{
    static const char *const frames[] = {OK11 "Content-Length: 3000\r\n\r\n",
                                         OK11 "\r\n", CHUNKED "bb8\r\n"};
    static char body[3000];
    size_t i, max;
    (void)state;
    memset(body, 'b', sizeof body);
    for (i = 0; i < CHECK_COUNT(frames); i++) {
        for (max = 2999; max <= 3000; max++) {
            struct reader r;
            reader_open(&r, max);
            CHECK(feed_times(&r, frames[i], 1));
            reader_feed(&r, body, 1500);
            reader_feed(&r, body, 1500);
            check_note("frame %lu, limit %lu", (unsigned long)i,
                       (unsigned long)max);
            CHECK(r.buf.failed == (max < 3000 ? DMS_ERR_LIMIT : DMS_OK));
            CHECK(r.buf.failed || r.buf.len == 3000);
            reader_close(&r);
        }
        for (max = 1; max <= 4; max++) {
            struct reader r;
            reader_open(&r, 100000);
            r.memory.fail_at = max;
            (void)feed_times(&r, frames[i], 1);
            if (!r.buf.failed) {
                reader_feed(&r, body, 3000);
            }
            CHECK(r.buf.failed == DMS_ERR_MEMORY || max > r.memory.calls);
            reader_close(&r);
        }
    }
    check_end();
}

/* The parser's own limit counts the body only: not the head, not the lines
 * between chunks; an interim answer does not lift it. */
static void test_body_max(void **state)
{
    static const char *const frames[] = {
        OK11 "Content-Length: 8\r\n\r\n01234567", OK11 "\r\n01234567",
        CHUNKED "4\r\n0123\r\n4;x=y\r\n4567\r\n0\r\n\r\n",
        "HTTP/1.1 100 C\r\n\r\n" OK11 "\r\n01234567"};
    size_t i, max;
    (void)state;
    for (i = 0; i < CHECK_COUNT(frames); i++) {
        for (max = 7; max <= 9; max++) {
            struct reader r;
            int ok;
            reader_open(&r, 1000);
            r.http.body_max = max;
            ok = feed_times(&r, frames[i], 1);
            check_note("frame %lu, limit %lu", (unsigned long)i,
                       (unsigned long)max);
            CHECK(ok == (max >= 8));
            CHECK(r.buf.failed == (max >= 8 ? DMS_OK : DMS_ERR_LIMIT));
            CHECK(!ok || (dmsi_http_eof(&r.http) && r.buf.len == 8));
            reader_close(&r);
        }
    }
    check_end();
}

/* A body is bytes: NUL, CR and all others go through, framed by a length, in
 * chunks, or by the end. */
static void test_body_bytes(void **state)
{
    static const char *const frames[] = {OK11 "Content-Length: 256\r\n\r\n",
                                         OK11 "\r\n", CHUNKED "100\r\n"};
    char body[256];
    size_t i;
    (void)state;
    for (i = 0; i < sizeof body; i++) {
        body[i] = (char)i;
    }
    for (i = 0; i < CHECK_COUNT(frames); i++) {
        struct reader r;
        reader_open(&r, 1000);
        CHECK(feed_times(&r, frames[i], 1));
        reader_feed(&r, body, sizeof body);
        CHECK(i < 2 || feed_times(&r, "\r\n0\r\n\r\n", 1));
        CHECK(reader_end(&r) == (i == 1 ? BY_EOF : WHOLE));
        CHECK(r.buf.len == 256 && memcmp(r.buf.data, body, 256) == 0);
        reader_close(&r);
    }
    check_end();
}

/* The parser can be used for a second response on the same connection. */
static void test_two_responses(void **state)
{
    static const char text[] =
        OK11 "Content-Length: 1\r\n\r\n1" CHUNKED "1\r\n2\r\n0\r\n\r\n";
    struct reader r;
    (void)state;
    reader_open(&r, 1000);
    reader_feed(&r, text, sizeof text - 1);
    CHECK(r.http.state == DMSI_HTTP_DONE && r.buf.data[0] == '1');
    CHECK(dmsi_http_reusable(&r.http));
    dmsi_http_init(&r.http);
    dmsi_buf_reset(&r.buf);
    reader_feed(&r, text + r.used, sizeof text - 1 - r.used);
    CHECK(r.http.state == DMSI_HTTP_DONE && r.buf.data[0] == '2');
    CHECK(r.used == sizeof text - 1);
    reader_close(&r);
    check_end();
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_good),
                                       cmocka_unit_test(test_cut),
                                       cmocka_unit_test(test_bad),
                                       cmocka_unit_test(test_truncated),
                                       cmocka_unit_test(test_mutated),
                                       cmocka_unit_test(test_headers),
                                       cmocka_unit_test(test_headers_odd),
                                       cmocka_unit_test(test_line_limit),
                                       cmocka_unit_test(test_head_limit),
                                       cmocka_unit_test(test_interim_limit),
                                       cmocka_unit_test(test_chunk_digits),
                                       cmocka_unit_test(test_body_limit),
                                       cmocka_unit_test(test_body_max),
                                       cmocka_unit_test(test_body_bytes),
                                       cmocka_unit_test(test_two_responses)};
    return check_main(tests);
}
