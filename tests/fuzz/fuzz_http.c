/* Fuzzes the response parser of dms.h:
 *
 *     make fuzz          or, from this directory,
 *     clang -g -O1 -fsanitize=fuzzer,address,undefined fuzz_http.c -lbearssl
 *     ./a.out /tmp/new corpus/http
 *
 * What must hold: at once, byte by byte and in two pieces give the same
 * result; nothing is used behind the end; the body stays below its limit; an
 * answer that was cut is complete only where the connection ends the body. */

#define DMS_IMPLEMENTATION
#include "../../dms.h"

#define REQUIRE(x) ((x) ? (void)0 : abort())
#define BODY_MAX 4096

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* A parser and what it gathered; the block grows to the limit only. */
struct reader {
    dmsi_http http;
    dmsi_buf buf;
    size_t used;
};

/* malloc for the hooks. */
static void *hook_alloc(void *ctx, size_t size)
{
    (void)ctx;
    return malloc(size);
}

/* realloc for the hooks. */
static void *hook_realloc(void *ctx, void *ptr, size_t old_size, size_t size)
{
    (void)ctx;
    (void)old_size;
    return realloc(ptr, size);
}

/* free for the hooks. */
static void hook_free(void *ctx, void *ptr, size_t size)
{
    (void)ctx;
    (void)size;
    free(ptr);
}

static const dms_allocator hooks = {NULL, hook_alloc, hook_realloc, hook_free};

/* A new reader. */
static void reader_open(struct reader *r)
{
    memset(r, 0, sizeof *r);
    r->buf.mem = &hooks;
    r->buf.max = BODY_MAX;
    dmsi_http_init(&r->http);
}

/* Feeds a piece, copied so that reading behind it is noticed; 0 when the
 * reader is through with the input. */
static int reader_feed(struct reader *r, const uint8_t *p, size_t n)
{
    char *copy = (char *)malloc(n ? n : 1);
    size_t used;
    REQUIRE(copy);
    memcpy(copy, p, n);
    used = dmsi_http_feed(&r->http, &r->buf, copy, n);
    free(copy);
    REQUIRE(used <= n);
    REQUIRE(used == n || r->http.state == DMSI_HTTP_DONE || r->http.why ||
            r->buf.failed);
    REQUIRE(r->buf.len <= BODY_MAX);
    r->used += used;
    return r->http.state != DMSI_HTTP_DONE && !r->http.why && !r->buf.failed;
}

/* Both readers came to the same result. */
static void compare(const struct reader *a, const struct reader *b)
{
    REQUIRE(!a->http.why == !b->http.why);
    REQUIRE(!a->buf.failed == !b->buf.failed || a->http.why);
    if (a->http.why || a->buf.failed) {
        return;
    }
    REQUIRE(a->used == b->used);
    REQUIRE(a->http.state == b->http.state);
    REQUIRE(a->http.status == b->http.status);
    REQUIRE(a->http.left == b->http.left);
    REQUIRE(a->http.retry_after_ms == b->http.retry_after_ms);
    REQUIRE(strcmp(a->http.request_id, b->http.request_id) == 0);
    REQUIRE(dmsi_same(dmsi_slice_of(a->buf.data, a->buf.len),
                      dmsi_slice_of(b->buf.data, b->buf.len)));
}

/* The connection ends: what that may mean. */
static void finish(struct reader *r)
{
    dmsi_http_state before = r->http.state;
    if (!r->http.why && !r->buf.failed) {
        int whole = dmsi_http_eof(&r->http);
        REQUIRE(whole ==
                (before == DMSI_HTTP_DONE || before == DMSI_HTTP_UNTIL_EOF));
        REQUIRE(!whole || r->http.status >= 200);
        REQUIRE(before != DMSI_HTTP_UNTIL_EOF || r->http.close);
        REQUIRE(whole || !dmsi_http_reusable(&r->http));
    }
    dmsi_buf_free(&r->buf);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct reader whole, bytes, two;
    size_t i, cut = size > 0 ? data[size - 1] * size / 256 : 0;
    reader_open(&whole);
    reader_open(&bytes);
    reader_open(&two);
    (void)reader_feed(&whole, data, size);
    for (i = 0; i < size && reader_feed(&bytes, data + i, 1); i++) {
    }
    if (reader_feed(&two, data, cut)) {
        (void)reader_feed(&two, data + cut, size - cut);
    }
    compare(&whole, &bytes);
    compare(&whole, &two);
    finish(&whole);
    finish(&bytes);
    finish(&two);
    return 0;
}
