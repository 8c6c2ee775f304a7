/* The tools of dms.h and its small pure relatives: formatting,
 * buffers, numbers, dates, UUIDs, PEM, masking, hosts and URLs. */

#define DMS_IMPLEMENTATION
#include "../dms.h"
#include "check.h"

/* ---- formatting --------------------------------------------------------- */

/* Every conversion, in a buffer with room. */
static void test_format(void **state)
{
    char out[128];
    (void)state;
    dmsi_format(out, sizeof out, "a%sb", "X");
    CHECK_TEXT(out, "aXb");
    dmsi_format(out, sizeof out, "%s", "");
    CHECK_TEXT(out, "");
    dmsi_format(out, sizeof out, "%d %d %d", 0, -1, 42);
    CHECK_TEXT(out, "0 -1 42");
    dmsi_format(out, sizeof out, "%d %d", INT32_MAX, INT32_MIN);
    CHECK_TEXT(out, "2147483647 -2147483648");
    dmsi_format(out, sizeof out, "[%.*s]", 3, "abcdef");
    CHECK_TEXT(out, "[abc]");
    dmsi_format(out, sizeof out, "[%.*s]", 0, "abcdef");
    CHECK_TEXT(out, "[]");
    dmsi_format(out, sizeof out, "[%.*s]", -1, "abcdef");
    CHECK_TEXT(out, "[]");
    dmsi_format(out, sizeof out, "100%%");
    CHECK_TEXT(out, "100%");
    dmsi_format(out, sizeof out, "%s", "one\r\ntwo\tthree\x7f\x1b[0m");
    CHECK_TEXT(out, "one  two three  [0m");
    check_end();
}

/* Text that does not fit is cut, terminated, and nothing behind it touched. */
static void test_format_cut(void **state)
{
    size_t size;
    (void)state;
    for (size = 1; size <= 12; size++) {
        char *out = check_guard_end("zzzzzzzzzzzz", size);
        check_note("size %lu", (unsigned long)size);
        dmsi_format(out, size, "%s-%d", "abc", 123456);
        CHECK(strlen(out) == (size < 11 ? size - 1 : 10));
        CHECK(strncmp(out, "abc-123456", size - 1) == 0);
    }
    check_end();
}

/* The first failure stays; more can be added to its message. */
static void test_fail(void **state)
{
    dms_error e;
    char text[600];
    (void)state;
    dmsi_error_clear(&e);
    CHECK_TEXT(e.fault_message, "");
    CHECK(dmsi_fail(&e, DMS_ERR_TIMEOUT, "read %s", "a") == DMS_ERR_TIMEOUT);
    CHECK(dmsi_fail(&e, DMS_ERR_MEMORY, "other") == DMS_ERR_TIMEOUT);
    CHECK(e.status == DMS_ERR_TIMEOUT);
    CHECK_TEXT(e.message, "read a");
    dmsi_fail_more(&e, ", %s %d", "port", 443);
    CHECK_TEXT(e.message, "read a, port 443");
    memset(text, 'x', sizeof text - 1);
    text[sizeof text - 1] = '\0';
    dmsi_fail_more(&e, "%s", text);
    CHECK(strlen(e.message) == sizeof e.message - 1);
    dmsi_fail_more(&e, "%s", text);
    CHECK(strlen(e.message) == sizeof e.message - 1);
    dmsi_error_clear(&e);
    CHECK(e.status == DMS_OK && e.message[0] == '\0');
    check_end();
}

/* ---- buffers ------------------------------------------------------------ */

/* A buffer on a watched allocator. */
static dmsi_buf buffer(const dms_allocator *a, size_t max)
{
    dmsi_buf b;
    memset(&b, 0, sizeof b);
    b.mem = a;
    b.max = max;
    return b;
}

/* Growth keeps what is in it, whatever the sizes of the pieces. */
static void test_buf_growth(void **state)
{
    struct check_memory m = {0};
    dms_allocator a = check_allocator(&m);
    dmsi_buf b = buffer(&a, 1000000);
    char piece[4000];
    size_t i, total = 0, bad = 0;
    (void)state;
    while (total < 300000) {
        size_t n = check_below(sizeof piece);
        for (i = 0; i < n; i++) {
            piece[i] = (char)((total + i) * 7 % 251);
        }
        dmsi_put(&b, piece, n);
        total += n;
    }
    CHECK(b.len == total && !b.failed);
    for (i = 0; i < b.len; i++) {
        bad += b.data[i] != (char)(i * 7 % 251);
    }
    CHECK(bad == 0);
    CHECK(m.calls < 16);
    dmsi_buf_reset(&b);
    CHECK(b.len == 0 && b.cap > 0);
    dmsi_buf_free(&b);
    CHECK(!b.data && b.len == 0 && b.cap == 0);
    dmsi_buf_free(&b); /* twice is harmless */
    check_memory_clean(&m);
    check_end();
}

/* The limit is exact, whatever its size and the sizes of the pieces. */
static void test_buf_limit(void **state)
{
    static const size_t limits[] = {1,    2,    100,  511,  512,  1000,
                                    1023, 1024, 1025, 3000, 4096, 5000};
    size_t i, step, n;
    (void)state;
    for (i = 0; i < CHECK_COUNT(limits); i++) {
        for (step = 1; step <= 700; step += 233) {
            struct check_memory m = {0};
            dms_allocator a = check_allocator(&m);
            dmsi_buf b = buffer(&a, limits[i]);
            char piece[700];
            memset(piece, 'x', sizeof piece);
            for (n = 0; n < 8000 && !b.failed; n += step) {
                dmsi_put(&b, piece, step);
            }
            check_note("limit %lu, step %lu", (unsigned long)limits[i],
                       (unsigned long)step);
            CHECK(b.failed == DMS_ERR_LIMIT);
            CHECK(b.len == limits[i] / step * step);
            CHECK(b.cap <= (limits[i] > 1024 ? limits[i] : 1024));
            dmsi_buf_free(&b);
            check_memory_clean(&m);
        }
    }
    check_end();
}

/* A limit that was lowered after the buffer grew holds too. */
static void test_buf_limit_lowered(void **state)
{
    struct check_memory m = {0};
    dms_allocator a = check_allocator(&m);
    dmsi_buf b = buffer(&a, 8192);
    char piece[4096];
    (void)state;
    memset(piece, 'x', sizeof piece);
    dmsi_put(&b, piece, sizeof piece);
    dmsi_buf_reset(&b);
    b.max = 100;
    dmsi_put(&b, piece, 100);
    CHECK(!b.failed && b.len == 100);
    dmsi_put(&b, piece, 1);
    CHECK(b.failed == DMS_ERR_LIMIT && b.len == 100);
    dmsi_buf_free(&b);
    check_memory_clean(&m);
    check_end();
}

/* After a failure nothing is added; each allocation in turn fails. */
static void test_buf_failure(void **state)
{
    size_t fail;
    int done = 0;
    (void)state;
    for (fail = 1; !done && fail < 20; fail++) {
        struct check_memory m = {0};
        dms_allocator a = check_allocator(&m);
        dmsi_buf b = buffer(&a, 100000);
        size_t i, len = 0;
        m.fail_at = fail;
        for (i = 0; i < 20000; i++) {
            dmsi_putc(&b, 'x');
            CHECK(!b.failed || len == 0 || b.len == len);
            len = b.failed ? b.len : 0;
        }
        done = !b.failed;
        CHECK(done || b.failed == DMS_ERR_MEMORY);
        CHECK(!done || b.len == 20000);
        dmsi_puts(&b, "more");
        dmsi_buf_free(&b);
        check_memory_clean(&m);
    }
    CHECK(done);
    check_end();
}

/* A block of the caller's never grows. */
static void test_buf_fixed(void **state)
{
    dmsi_buf b = buffer(NULL, 1000);
    char *block = check_guard_end("................", 16);
    (void)state;
    b.data = block;
    b.cap = 16;
    dmsi_puts(&b, "0123456789");
    CHECK(!b.failed && b.len == 10);
    dmsi_puts(&b, "abcdef");
    CHECK(!b.failed && b.len == 16);
    dmsi_putc(&b, 'x');
    CHECK(b.failed == DMS_ERR_MEMORY && b.len == 16);
    CHECK(memcmp(block, "0123456789abcdef", 16) == 0);
    dmsi_buf_free(&b);
    CHECK(!b.data);
    check_end();
}

/* A secret is wiped where it was when the buffer moves and is freed. */
static void test_buf_secret(void **state)
{
    struct check_memory m = {0};
    dms_allocator a = check_allocator(&m);
    dmsi_buf b = buffer(&a, 100000);
    int i;
    (void)state;
    m.want_wiped = 1;
    b.secret = 1;
    for (i = 0; i < 3000; i++) {
        dmsi_puts(&b, "secret");
    }
    CHECK(b.len == 18000 && m.calls > 3);
    dmsi_buf_free(&b);
    check_memory_clean(&m);
    /* and so is one of the caller's */
    memset(&b, 0, sizeof b);
    b.data = check_guard_end("................", 16);
    b.cap = b.max = 16;
    b.secret = 1;
    dmsi_puts(&b, "secret");
    dmsi_buf_free(&b);
    for (i = 0; i < 16; i++) {
        CHECK(check_area.area[check_area.size - 1 - (size_t)i] == 0);
    }
    check_end();
}

/* What a buffer's failure becomes in an error. */
static void test_buf_status(void **state)
{
    dmsi_buf b = buffer(NULL, 10240);
    dms_error e;
    (void)state;
    dmsi_error_clear(&e);
    CHECK(dmsi_buf_status(&b, &e, "x") == DMS_OK && e.status == DMS_OK);
    b.failed = DMS_ERR_MEMORY;
    CHECK(dmsi_buf_status(&b, &e, "x") == DMS_ERR_MEMORY);
    CHECK_TEXT(e.message, "x: out of memory");
    dmsi_error_clear(&e);
    b.failed = DMS_ERR_LIMIT;
    CHECK(dmsi_buf_status(&b, &e, "response") == DMS_ERR_LIMIT);
    CHECK_TEXT(e.message, "response: more than the limit of 10 KiB");
    check_end();
}

/* ---- numbers and text --------------------------------------------------- */

/* Decimal text against printf's, at the edges and at random. */
static void test_decimal(void **state)
{
    static const int64_t edges[] = {
        0,   1,         -1,        9,         10,        -10, 99,
        100, INT32_MAX, INT32_MIN, INT64_MAX, INT64_MIN, -9,  INT64_MIN + 1};
    char got[21], want[32];
    size_t i;
    (void)state;
    for (i = 0; i < 2000; i++) {
        int64_t v = i < CHECK_COUNT(edges)
                        ? edges[i]
                        : (int64_t)(check_random() >> check_below(64));
        v = i % 2 && i >= CHECK_COUNT(edges) ? -(v / 2) : v;
        (void)snprintf(want, sizeof want, "%lld", (long long)v);
        CHECK(dmsi_decimal(got, v) == strlen(want));
        CHECK_TEXT(got, want);
    }
    check_end();
}

/* Texts that are numbers, up to a maximum, and those that are not. */
static const struct number_row {
    const char *text;
    int64_t max;
    int ok;
    int64_t value;
} number_rows[] = {{"0", 10, 1, 0},
                   {"10", 10, 1, 10},
                   {"11", 10, 0, 0},
                   {"007", 10, 1, 7},
                   {"", 10, 0, 0},
                   {"-1", 10, 0, 0},
                   {"+1", 10, 0, 0},
                   {" 1", 10, 0, 0},
                   {"1 ", 10, 0, 0},
                   {"1.0", 10, 0, 0},
                   {"0x1", 10, 0, 0},
                   {"1e1", 10, 0, 0},
                   {"999999999999999999", INT64_MAX, 1, 999999999999999999},
                   {"1000000000000000000", INT64_MAX, 0, 0},
                   {"9223372036854775807", INT64_MAX, 0, 0},
                   {"99999999999999999999999", INT64_MAX, 0, 0},
                   {"\xD9\xA1", 10, 0, 0}};

/* One of them; what is refused must leave *out alone. */
static void run_number(const void *row)
{
    const struct number_row *r = (const struct number_row *)row;
    size_t n = strlen(r->text);
    int64_t v = -77;
    int ok =
        dmsi_number(dmsi_slice_of(check_guard_end(r->text, n), n), r->max, &v);
    CHECK(ok == r->ok);
    CHECK(v == (r->ok ? r->value : -77));
}

/* Numbers out of text. */
static void test_number(void **state)
{
    (void)state;
    check_table(number_rows, run_number);
    check_end();
}

/* Comparing, cutting and finding. */
static void test_slices(void **state)
{
    dmsi_slice s = dmsi_str("Abc");
    char out[4];
    (void)state;
    CHECK(dmsi_str(NULL).n == 0 && dmsi_str(NULL).p != NULL);
    CHECK(dmsi_same(s, dmsi_str("Abc")) && !dmsi_same(s, dmsi_str("abc")));
    CHECK(dmsi_same_nocase(s, dmsi_str("aBC")));
    CHECK(!dmsi_same_nocase(s, dmsi_str("ab")));
    CHECK(!dmsi_same_nocase(dmsi_str("["), dmsi_str("{")));
    CHECK(!dmsi_same_nocase(dmsi_str("@"), dmsi_str("`")));
    CHECK(!dmsi_same_nocase(dmsi_str("\xC9"), dmsi_str("\xE9")));
    CHECK(dmsi_begins(s, "Ab") && !dmsi_begins(s, "Abcd"));
    CHECK(dmsi_ends(s, "BC") && !dmsi_ends(s, "xAbc") && dmsi_ends(s, ""));
    CHECK(dmsi_is(dmsi_trim(dmsi_str(" \t a b\t ")), "a b"));
    CHECK(dmsi_trim(dmsi_str(" \t ")).n == 0);
    CHECK(dmsi_find(s, 'c') == 2 && dmsi_find(s, 'x') == 3);
    CHECK(dmsi_find(dmsi_slice_of(NULL, 0), 'x') == 0);
    dmsi_copy(out, sizeof out, dmsi_str("abcdef"));
    CHECK_TEXT(out, "abc");
    dmsi_copy(out, sizeof out, dmsi_str(""));
    CHECK_TEXT(out, "");
    check_end();
}

/* Hex both ways. */
static void test_hex(void **state)
{
    unsigned char bytes[256];
    char out[513];
    int i;
    (void)state;
    for (i = 0; i < 256; i++) {
        bytes[i] = (unsigned char)i;
    }
    dmsi_hex(out, bytes, 256);
    CHECK(strlen(out) == 512);
    for (i = 0; i < 256; i++) {
        CHECK(dmsi_hex_value(out[2 * i]) * 16 +
                  dmsi_hex_value(out[2 * i + 1]) ==
              i);
    }
    for (i = -128; i < 128; i++) {
        const char *at = i ? strchr("0123456789abcdefABCDEF", i) : NULL;
        CHECK((dmsi_hex_value((char)i) >= 0) == (at != NULL));
    }
    CHECK(dmsi_hex_value('F') == 15 && dmsi_hex_value('a') == 10);
    check_end();
}

/* ---- dates -------------------------------------------------------------- */

/* Whether y is a leap year, said in the plainest way. */
static int is_leap(int y)
{
    if (y % 400 == 0) {
        return 1;
    }
    return y % 4 == 0 && y % 100 != 0;
}

/* Every day from 1 to 9999 by counting, both ways. */
static void test_calendar(void **state)
{
    static const int lengths[] = {31, 28, 31, 30, 31, 30,
                                  31, 31, 30, 31, 30, 31};
    int64_t day = dmsi_days(1, 1, 1);
    int y, m, d, gy, gm, gd;
    size_t bad = 0;
    (void)state;
    CHECK(dmsi_days(1970, 1, 1) == 0);
    for (y = 1; y <= 9999; y++) {
        for (m = 1; m <= 12; m++) {
            int last = lengths[m - 1] + (m == 2 && is_leap(y));
            for (d = 1; d <= last; d++, day++) {
                dmsi_civil(day, &gy, &gm, &gd);
                bad += dmsi_days(y, m, d) != day;
                bad += gy != y || gm != m || gd != d;
            }
        }
    }
    CHECK(bad == 0);
    CHECK(dmsi_days(2000, 3, 1) - dmsi_days(2000, 2, 28) == 2);
    CHECK(dmsi_days(1900, 3, 1) - dmsi_days(1900, 2, 28) == 1);
    CHECK(dmsi_days(2100, 3, 1) - dmsi_days(2100, 2, 28) == 1);
    CHECK(dmsi_days(2024, 3, 1) - dmsi_days(2024, 2, 28) == 2);
    check_end();
}

/* A second between 1970 and 9999, every fourth one near a year's edge. */
static int64_t random_second(void)
{
    int64_t t = (int64_t)(check_random() % 253402300800u);
    if (check_below(4) == 0) {
        t = dmsi_days((int)(1970 + check_below(8000)), 1, 1) * 86400 +
            (int64_t)check_below(5) - 2;
        t = t < 0 ? 0 : t;
    }
    return t;
}

/* Dates written by the C library are read back, and the other way round. */
static void test_dates_random(void **state)
{
    static const char *const days[] = {"Sun", "Mon", "Tue", "Wed",
                                       "Thu", "Fri", "Sat"};
    static const char *const months[] = {"Jan", "Feb", "Mar", "Apr",
                                         "May", "Jun", "Jul", "Aug",
                                         "Sep", "Oct", "Nov", "Dec"};
    char text[64], amz[17];
    int i;
    (void)state;
    for (i = 0; i < 5000; i++) {
        int64_t t = random_second(), got = -1;
        time_t clock = (time_t)t;
        struct tm tm;
        (void)gmtime_r(&clock, &tm);
        dmsi_amz_date(amz, t);
        (void)strftime(text, sizeof text, "%Y%m%dT%H%M%SZ", &tm);
        CHECK_TEXT(amz, text);
        (void)snprintf(text, sizeof text, "%s, %02d %s %04d %02d:%02d:%02d GMT",
                       days[tm.tm_wday], tm.tm_mday, months[tm.tm_mon],
                       tm.tm_year + 1900, tm.tm_hour, tm.tm_min, tm.tm_sec);
        CHECK(dmsi_http_date(dmsi_str(text), &got) && got == t);
        (void)strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%S.250Z", &tm);
        CHECK(dmsi_iso_date(dmsi_str(text), &got) && got == t * 1000 + 250);
    }
    dmsi_amz_date(amz, -1);
    CHECK_TEXT(amz, "19691231T235959Z");
    check_end();
}

/* HTTP dates, right and wrong; -1 stands for refused. */
static const struct date_row {
    const char *text;
    int64_t value;
} http_dates[] = {{"Fri, 02 Jan 2026 03:04:05 GMT", 1767323045},
                  {"Thu, 01 Jan 1970 00:00:00 GMT", 0},
                  {"Thu, 29 Feb 2024 23:59:59 GMT", 1709251199},
                  {"Tue, 29 Feb 2000 00:00:00 GMT", 951782400},
                  {"Fri, 31 Dec 9999 23:59:59 GMT", 253402300799},
                  {"Sat, 31 Dec 2016 23:59:60 GMT", 1483228800},
                  {"Fri, 02 Jan 2026 03:04:05 UTC", 1767323045},
                  {"", -1},
                  {"Fri", -1},
                  {"Fri, ", -1},
                  {"Fri, 2 Jan 2026 03:04:05 GMT", -1},
                  {"Fri, 00 Jan 2026 03:04:05 GMT", -1},
                  {"Fri, 32 Jan 2026 03:04:05 GMT", -1},
                  {"Fri, 02 jan 2026 03:04:05 GMT", -1},
                  {"Fri, 02 Foo 2026 03:04:05 GMT", -1},
                  {"Fri, 02 Jan 26 03:04:05 GMT", -1},
                  {"Fri, 02 Jan 1969 03:04:05 GMT", -1},
                  {"Fri, 02 Jan 2026 24:04:05 GMT", -1},
                  {"Fri, 02 Jan 2026 03:60:05 GMT", -1},
                  {"Fri, 02 Jan 2026 03:04:61 GMT", -1},
                  {"Fri, 02 Jan 2026 03:04 GMT", -1},
                  {"Fri, 02 Jan 2026 03:04:05 CET", -1},
                  {"Fri, 02 Jan 2026 03:04:05 GMT ", -1},
                  {"Fri, 02 Jan 2026 03:04:05", -1},
                  {"Fri, 02 Jan 2026 -3:04:05 GMT", -1},
                  {"Friday, 02-Jan-26 03:04:05 GMT", -1},
                  {"Fri Jan  2 03:04:05 2026", -1}};

/* ISO 8601 in milliseconds; -1 stands for refused. */
static const struct date_row iso_dates[] = {
    {"2026-01-02T03:04:05Z", 1767323045000},
    {"2026-01-02T03:04:05", 1767323045000},
    {"2026-01-02 03:04:05Z", 1767323045000},
    {"2026-01-02T03:04:05.1Z", 1767323045100},
    {"2026-01-02T03:04:05.12Z", 1767323045120},
    {"2026-01-02T03:04:05.123Z", 1767323045123},
    {"2026-01-02T03:04:05.123999999Z", 1767323045123},
    {"2026-01-02T03:04:05+00:00", 1767323045000},
    {"2026-01-02T03:04:05+01:30", 1767317645000},
    {"2026-01-02T03:04:05-01:30", 1767328445000},
    {"2026-01-02T03:04:05-0800", 1767351845000},
    {"2024-02-29T00:00:00Z", 1709164800000},
    {"2024-01-02", 1704153600000},
    {"1970-01-01T00:00:00Z", 0},
    {"", -1},
    {"2026", -1},
    {"2026-01", -1},
    {"2026-01-02T", -1},
    {"2026-01-02T03", -1},
    {"2026-01-02T03:04:", -1},
    {"2026-00-02T03:04:05Z", -1},
    {"2026-13-02T03:04:05Z", -1},
    {"2026-01-00T03:04:05Z", -1},
    {"2026-01-32T03:04:05Z", -1},
    {"2026-01-02T24:00:01Z", -1},
    {"2026-01-02T03:04:05+24:00", -1},
    {"2026-01-02T03:04:05+1:00", -1},
    {"2026-01-02T03:04:05+", -1},
    {"2026-01-02T03:04:05 Z", -1},
    {"2026-01-02T03:04:05Zx", -1},
    {"2026/01/02T03:04:05Z", -1},
    {"26-01-02T03:04:05Z", -1},
    {"yesterday", -1}};

/* One HTTP date. */
static void run_http_date(const void *row)
{
    const struct date_row *r = (const struct date_row *)row;
    size_t n = strlen(r->text);
    int64_t v = -1;
    int ok = dmsi_http_date(dmsi_slice_of(check_guard_end(r->text, n), n), &v);
    CHECK(ok == (r->value >= 0));
    CHECK(v == r->value);
}

/* One ISO date. */
static void run_iso_date(const void *row)
{
    const struct date_row *r = (const struct date_row *)row;
    size_t n = strlen(r->text);
    int64_t v = -1;
    int ok = dmsi_iso_date(dmsi_slice_of(check_guard_end(r->text, n), n), &v);
    CHECK(ok == (r->value >= 0));
    CHECK(v == r->value);
}

/* Dates of both forms, row by row. */
static void test_dates(void **state)
{
    (void)state;
    check_table(http_dates, run_http_date);
    check_table(iso_dates, run_iso_date);
    check_end();
}

/* ---- UUID --------------------------------------------------------------- */

/* The form, version and variant of many, and that they differ. */
static void test_uuid(void **state)
{
    uint64_t seed = check_random();
    char id[37], last[37] = "";
    int i, k;
    (void)state;
    for (i = 0; i < 500; i++) {
        dmsi_uuid(id, &seed);
        CHECK(strlen(id) == 36);
        for (k = 0; k < 36; k++) {
            int hyphen = k == 8 || k == 13 || k == 18 || k == 23;
            CHECK(hyphen ? id[k] == '-'
                         : strchr("0123456789abcdef", id[k]) != NULL);
        }
        CHECK(id[14] == '4' && strchr("89ab", id[19]));
        CHECK(strcmp(id, last) != 0);
        memcpy(last, id, sizeof id);
    }
    check_end();
}

/* ---- PEM ---------------------------------------------------------------- */

/* Feeds text to a PEM reader; certificates are appended to out, each behind a
 * bar. Returns how many came, or -1. */
static int read_pem(const char *text, size_t n, dmsi_buf *out)
{
    struct check_memory m = {0};
    dms_allocator a = check_allocator(&m);
    dmsi_buf der = buffer(&a, 10000);
    dmsi_pem p;
    int count = 0, got = 0;
    size_t i;
    memset(&p, 0, sizeof p);
    for (i = 0; i <= n && got >= 0; i++) {
        got = dmsi_pem_feed(&p, &der, i < n ? text[i] : '\n');
        if (got > 0) {
            count++;
            dmsi_putc(out, '|');
            dmsi_put(out, der.data, der.len);
            dmsi_buf_reset(&der);
        }
    }
    dmsi_buf_free(&der);
    check_memory_clean(&m);
    return got < 0 || p.inside ? -1 : count;
}

#define PEM_B "-----BEGIN CERTIFICATE-----"
#define PEM_E "-----END CERTIFICATE-----"

/* Bundles: how many certificates they hold, -1 if malformed, and their bytes.
 * The texts are RFC 4648's examples. */
static const struct pem_row {
    const char *text;
    int count;
    const char *bytes;
} pem_rows[] = {
    {PEM_B "\nZm9vYmFy\n" PEM_E "\n", 1, "|foobar"},
    {PEM_B "\nZm9vYmFy\n" PEM_E, 1, "|foobar"},
    {PEM_B "\r\nZm9vYmFy\r\n" PEM_E "\r\n", 1, "|foobar"},
    {PEM_B "\nZm9v\nYmFy\n" PEM_E "\n", 1, "|foobar"},
    {PEM_B "\nZ\nm9vY\nmF\ny\n" PEM_E "\n", 1, "|foobar"},
    {PEM_B "\n Zm9v\tYmFy \n" PEM_E "\n", 1, "|foobar"},
    {PEM_B "\nZm9vYmE=\n" PEM_E "\n", 1, "|fooba"},
    {PEM_B "\nZm9vYg==\n" PEM_E "\n", 1, "|foob"},
    {PEM_B "\n\n" PEM_E "\n", 1, "|"},
    {"# roots\n\nName: x\n" PEM_B "\nZm9v\n" PEM_E "\n", 1, "|foo"},
    {PEM_B "\nZm9v\n" PEM_E "\nbetween\n" PEM_B "\nYmFy\n" PEM_E "\nend", 2,
     "|foo|bar"},
    {PEM_B "\nZm9vYg==\n" PEM_E "\n" PEM_B "\nYmFy\n" PEM_E "\n", 2,
     "|foob|bar"},
    {"-----BEGIN X509 CERTIFICATE-----\nZm9v\n"
     "-----END X509 CERTIFICATE-----\n",
     1, "|foo"},
    {PEM_B " \nZm9v\n" PEM_E " \n", 1, "|foo"},
    {"-----BEGIN PRIVATE KEY-----\nZm9v\n-----END PRIVATE KEY-----\n", 0, ""},
    {"-----BEGIN CERTIFICATE REQUEST-----\nZm9v\n"
     "-----END CERTIFICATE REQUEST-----\n",
     0, ""},
    {"", 0, ""},
    {"no bundle at all", 0, ""},
    {PEM_E "\n", 0, ""},
    {PEM_B "\nZm9vYmFy\n", -1, ""},
    {PEM_B, -1, ""},
    {PEM_B "\nZm9vYmFy\n" PEM_B "\n", -1, ""},
    {PEM_B "\nZm9v!mFy\n" PEM_E "\n", -1, ""},
    {PEM_B "\nZm9vYg==YmFy\n" PEM_E "\n", -1, ""},
    {PEM_B "\nZm9vYg===\n" PEM_E "\n", -1, ""},
    {PEM_B "\nZm9vY\n" PEM_E "\n", -1, ""},
    {PEM_B "\nZm9v\xC3\xA4\n" PEM_E "\n", -1, ""},
    {PEM_B "\nProc-Type: 4,ENCRYPTED\n\nZm9v\n" PEM_E "\n", -1, ""},
    {PEM_B "\nZm9v\n-----\n", -1, ""}};

/* One bundle, and every cut of it: a cut one must not give more. */
static void run_pem(const void *row)
{
    const struct pem_row *r = (const struct pem_row *)row;
    size_t n = strlen(r->text), cut;
    struct check_memory m = {0};
    dms_allocator a = check_allocator(&m);
    dmsi_buf out = buffer(&a, 10000);
    CHECK(read_pem(check_guard_end(r->text, n), n, &out) == r->count);
    dmsi_putc(&out, '\0');
    if (r->count >= 0) {
        CHECK_TEXT(out.data, r->bytes);
    }
    for (cut = 0; cut < n; cut++) {
        int count;
        dmsi_buf_reset(&out);
        count = read_pem(check_guard_end(r->text, cut), cut, &out);
        check_note("cut at %lu", (unsigned long)cut);
        CHECK(count <= (r->count < 0 ? 1 : r->count));
        CHECK(count <= 0 || r->count < 0 ||
              memcmp(out.data, r->bytes, out.len) == 0);
    }
    dmsi_buf_free(&out);
    check_memory_clean(&m);
}

/* Bundles, whole and cut. */
static void test_pem(void **state)
{
    (void)state;
    check_table(pem_rows, run_pem);
    check_end();
}

/* Random bytes, encoded here in the plainest way, in lines of any length. */
static void test_pem_random(void **state)
{
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqr"
                                 "stuvwxyz0123456789+/";
    struct check_memory m = {0};
    dms_allocator a = check_allocator(&m);
    int round;
    (void)state;
    for (round = 0; round < 200; round++) {
        dmsi_buf text = buffer(&a, 100000), out = buffer(&a, 100000);
        unsigned char raw[303];
        size_t n = check_below(300), i, width = 1 + check_below(80), bit;
        memset(raw, 0, sizeof raw);
        for (i = 0; i < n; i++) {
            raw[i] = (unsigned char)check_random();
        }
        dmsi_puts(&text, PEM_B "\n");
        for (bit = 0; bit < n * 8; bit += 6) {
            unsigned two = (unsigned)raw[bit / 8] << 8 | raw[bit / 8 + 1];
            dmsi_putc(&text, digits[two >> (10 - bit % 8) & 63]);
            if (bit / 6 % width == width - 1) {
                dmsi_puts(&text, check_below(2) ? "\n" : "\r\n");
            }
        }
        dmsi_puts(&text, n % 3 == 1 ? "==" : n % 3 == 2 ? "=" : "");
        dmsi_puts(&text, "\n" PEM_E "\n");
        CHECK(read_pem(text.data, text.len, &out) == 1);
        CHECK(out.len == n + 1 && memcmp(out.data + 1, raw, n) == 0);
        dmsi_buf_free(&text);
        dmsi_buf_free(&out);
    }
    check_memory_clean(&m);
    check_end();
}

/* ---- masking ------------------------------------------------------------ */

/* What text becomes when a secret in it is masked. */
static const struct mask_row {
    const char *text;
    const char *secret;
    const char *want;
} mask_rows[] = {{"key SECRET here", "SECRET", "key ****** here"},
                 {"SECRET", "SECRET", "******"},
                 {"SECRETSECRET", "SECRET", "************"},
                 {"SECRE", "SECRET", "SECRE"},
                 {"SECRESECRET", "SECRET", "SECRE******"},
                 {"", "SECRET", ""},
                 {"text", "", "text"},
                 {"text", NULL, "text"},
                 {"aXbXc", "X", "a*b*c"}};

/* One of them, at the edge of a page. */
static void run_mask(const void *row)
{
    const struct mask_row *r = (const struct mask_row *)row;
    size_t n = strlen(r->text);
    char *text = check_guard_end(r->text, n);
    dmsi_mask(text, n, r->secret);
    CHECK(memcmp(text, r->want, n) == 0);
}

/* Secrets in text become stars. */
static void test_mask(void **state)
{
    (void)state;
    check_table(mask_rows, run_mask);
    check_end();
}

/* ---- hosts and URLs ----------------------------------------------------- */

/* URLs and what they are taken apart to; authority NULL: refused. */
static const struct url_row {
    const char *url;
    const char *authority;
    const char *host;
    int https;
    int port;
    const char *path;
    const char *query;
} url_rows[] = {
    {"https://h.example", "h.example", "h.example", 1, 443, "/", ""},
    {"http://h.example", "h.example", "h.example", 0, 80, "/", ""},
    {"HTTPS://H.Example/", "h.example", "h.example", 1, 443, "/", ""},
    {"https://h:443/x", "h", "h", 1, 443, "/x", ""},
    {"http://h:443/", "h:443", "h", 0, 443, "/", ""},
    {"http://h:80", "h", "h", 0, 80, "/", ""},
    {"https://h:80", "h:80", "h", 1, 80, "/", ""},
    {"http://localhost:4566", "localhost:4566", "localhost", 0, 4566, "/", ""},
    {"https://h/a/b?c=d&e", "h", "h", 1, 443, "/a/b", "c=d&e"},
    {"https://h?c", "h", "h", 1, 443, "/", "c"},
    {"https://h/?", "h", "h", 1, 443, "/", ""},
    {"https://h/?a?b", "h", "h", 1, 443, "/", "a?b"},
    {"http://127.0.0.1:1", "127.0.0.1:1", "127.0.0.1", 0, 1, "/", ""},
    {"http://[::1]:8080", "[::1]:8080", "::1", 0, 8080, "/", ""},
    {"https://[2001:DB8::A]/", "[2001:db8::a]", "2001:db8::a", 1, 443, "/", ""},
    {"https://h:65535", "h:65535", "h", 1, 65535, "/", ""},
    {"https://h.example./", "h.example.", "h.example.", 1, 443, "/", ""},
    {"https://a-b.c1", "a-b.c1", "a-b.c1", 1, 443, "/", ""},
    {"", NULL, "", 0, 0, "", ""},
    {"https", NULL, "", 0, 0, "", ""},
    {"https:", NULL, "", 0, 0, "", ""},
    {"https://", NULL, "", 0, 0, "", ""},
    {"https:///x", NULL, "", 0, 0, "", ""},
    {"https://:443", NULL, "", 0, 0, "", ""},
    {"ftp://h", NULL, "", 0, 0, "", ""},
    {"httpss://h", NULL, "", 0, 0, "", ""},
    {"h.example", NULL, "", 0, 0, "", ""},
    {"//h.example", NULL, "", 0, 0, "", ""},
    {"https:/h", NULL, "", 0, 0, "", ""},
    {"https://h:", NULL, "", 0, 0, "", ""},
    {"https://h:0", NULL, "", 0, 0, "", ""},
    {"https://h:65536", NULL, "", 0, 0, "", ""},
    {"https://h:-1", NULL, "", 0, 0, "", ""},
    {"https://h:8o", NULL, "", 0, 0, "", ""},
    {"https://h:1:2", NULL, "", 0, 0, "", ""},
    {"https://u@h", NULL, "", 0, 0, "", ""},
    {"https://u:p@h", NULL, "", 0, 0, "", ""},
    {"https://h#f", NULL, "", 0, 0, "", ""},
    {"https://h/#f", NULL, "", 0, 0, "", ""},
    {"https://h\\x", NULL, "", 0, 0, "", ""},
    {"https://h/\\x", NULL, "", 0, 0, "", ""},
    {"https://h/<x>", NULL, "", 0, 0, "", ""},
    {"https://h_h/", NULL, "", 0, 0, "", ""},
    {"https://-h/", NULL, "", 0, 0, "", ""},
    {"https://h-/", NULL, "", 0, 0, "", ""},
    {"https://h..e/", NULL, "", 0, 0, "", ""},
    {"https://.h/", NULL, "", 0, 0, "", ""},
    {"https://h%41/", NULL, "", 0, 0, "", ""},
    {"https://1.2.3/", NULL, "", 0, 0, "", ""},
    {"https://1.2.3.4.5/", NULL, "", 0, 0, "", ""},
    {"https://256.1.1.1/", NULL, "", 0, 0, "", ""},
    {"https://01.1.1.1/", NULL, "", 0, 0, "", ""},
    {"https://2130706433/", NULL, "", 0, 0, "", ""},
    {"https://[::1/", NULL, "", 0, 0, "", ""},
    {"https://::1/", NULL, "", 0, 0, "", ""},
    {"https://[]/", NULL, "", 0, 0, "", ""},
    {"https://[1.2.3.4]/", NULL, "", 0, 0, "", ""},
    {"https://[::1]x/", NULL, "", 0, 0, "", ""},
    {"https://[::1%25eth0]/", NULL, "", 0, 0, "", ""},
    {"https://[:::]/", NULL, "", 0, 0, "", ""},
    {"https://h/?1&2&3&4&5&6&7&8&9&10&11&12&13&14&15&16&17", NULL, "", 0, 0, "",
     ""}};

/* One URL, its parts read from a page that ends with it. */
static void run_url(const void *row)
{
    const struct url_row *r = (const struct url_row *)row;
    size_t n = strlen(r->url);
    dmsi_url u;
    int ok;
    memset(&u, 0, sizeof u);
    ok = dmsi_url_parse(&u, dmsi_slice_of(check_guard_end(r->url, n), n));
    CHECK(ok == (r->authority != NULL));
    if (ok && r->authority) {
        dmsi_url_host_header(&u);
        CHECK_TEXT(u.authority, r->authority);
        CHECK_TEXT(u.host, r->host);
        CHECK(u.https == r->https && u.port == r->port);
        CHECK(dmsi_is(u.path, r->path) && dmsi_is(u.query, r->query));
    }
}

/* URLs, row by row. */
static void test_url(void **state)
{
    (void)state;
    check_table(url_rows, run_url);
    check_end();
}

/* Lengths of labels and names at their limits. */
static void test_host_length(void **state)
{
    char name[300];
    size_t n;
    (void)state;
    memset(name, 'a', sizeof name);
    CHECK(dmsi_host_name_ok(dmsi_slice_of(name, 63)));
    CHECK(!dmsi_host_name_ok(dmsi_slice_of(name, 64)));
    for (n = 49; n < sizeof name; n += 50) {
        name[n] = '.';
    }
    CHECK(dmsi_host_name_ok(dmsi_slice_of(name, 253)));
    CHECK(!dmsi_host_name_ok(dmsi_slice_of(name, 254)));
    CHECK(!dmsi_host_name_ok(dmsi_slice_of(name, 0)));
    CHECK(!dmsi_host_name_ok(dmsi_str(".")));
    CHECK(!dmsi_host_name_ok(dmsi_str("a..")));
    check_end();
}

/* Regions that may and may not become part of a host, and pseudo regions. */
static void test_region(void **state)
{
    static const char *const good[] = {"us-east-1", "x", "eu-isoe-west-1"};
    static const char *const bad[] = {"",    "-a",  "a-", "a.b",    "a/b",
                                      "123", "a b", "a@", "a\r\nb", "a_b"};
    char region[64];
    size_t i;
    (void)state;
    for (i = 0; i < CHECK_COUNT(good); i++) {
        CHECK(dmsi_region_ok(dmsi_str(good[i])));
    }
    for (i = 0; i < CHECK_COUNT(bad); i++) {
        check_note("%s", bad[i]);
        CHECK(!dmsi_region_ok(dmsi_str(bad[i])));
    }
    dmsi_copy(region, sizeof region, dmsi_str("fips-us-east-1"));
    CHECK(dmsi_region_pseudo(region));
    CHECK_TEXT(region, "us-east-1");
    dmsi_copy(region, sizeof region, dmsi_str("us-gov-west-1-fips"));
    CHECK(dmsi_region_pseudo(region));
    CHECK_TEXT(region, "us-gov-west-1");
    CHECK(!dmsi_region_pseudo(region));
    check_end();
}

/* Names in certificates against hosts. */
static const struct cover_row {
    const char *name;
    const char *host;
    int covers;
} cover_rows[] = {
    {"h.example", "h.example", 1},
    {"H.Example", "h.example", 1},
    {"*.h.example", "a.h.example", 1},
    {"*.us-east-1.amazonaws.com", "dms.us-east-1.amazonaws.com", 1},
    {"*.h.example", "h.example", 0},
    {"*.h.example", "a.b.h.example", 0},
    {"*.h.example", ".h.example", 0},
    {"*.example", "h.example", 0},
    {"*", "h", 0},
    {"*.", "h.", 0},
    {"", "", 0},
    {"", "h", 0},
    {"a*.h.example", "ab.h.example", 0},
    {"*a.h.example", "ba.h.example", 0},
    {"a.*.example", "a.b.example", 0},
    {"**.h.example", "a.h.example", 0},
    {"h.example", "h.example.evil", 0},
    {"h.exampl", "h.example", 0}};

/* One of them. */
static void run_cover(const void *row)
{
    const struct cover_row *r = (const struct cover_row *)row;
    size_t n = strlen(r->name);
    CHECK(dmsi_name_covers(dmsi_slice_of(check_guard_end(r->name, n), n),
                           dmsi_str(r->host)) == r->covers);
}

/* Certificate names, row by row. */
static void test_cover(void **state)
{
    (void)state;
    check_table(cover_rows, run_cover);
    check_end();
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_format),
                                       cmocka_unit_test(test_format_cut),
                                       cmocka_unit_test(test_fail),
                                       cmocka_unit_test(test_buf_growth),
                                       cmocka_unit_test(test_buf_limit),
                                       cmocka_unit_test(test_buf_limit_lowered),
                                       cmocka_unit_test(test_buf_failure),
                                       cmocka_unit_test(test_buf_fixed),
                                       cmocka_unit_test(test_buf_secret),
                                       cmocka_unit_test(test_buf_status),
                                       cmocka_unit_test(test_decimal),
                                       cmocka_unit_test(test_number),
                                       cmocka_unit_test(test_slices),
                                       cmocka_unit_test(test_hex),
                                       cmocka_unit_test(test_calendar),
                                       cmocka_unit_test(test_dates_random),
                                       cmocka_unit_test(test_dates),
                                       cmocka_unit_test(test_uuid),
                                       cmocka_unit_test(test_pem),
                                       cmocka_unit_test(test_pem_random),
                                       cmocka_unit_test(test_mask),
                                       cmocka_unit_test(test_url),
                                       cmocka_unit_test(test_host_length),
                                       cmocka_unit_test(test_region),
                                       cmocka_unit_test(test_cover)};
    return check_main(tests);
}
