/*
 * Text of the local endpoint: growing buffers, clocks and dates, hashes, and
 * JSON read strictly by the RFC and written as AWS writes it.
 *
 * Knows nothing of sockets and nothing of DMS. Memory running out ends the
 * program: it is a test server.
 */
#ifndef LOCAL_TEXT_H
#define LOCAL_TEXT_H

#include <bearssl.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#ifdef __GNUC__
#define PRINTS(text, first) __attribute__((__format__(printf, text, first)))
#else
#define PRINTS(text, first)
#endif

/* Nested JSON deeper than this is refused, so that recursion is bounded. */
#define JSON_MAX_DEPTH 100

/* A piece of text that someone else owns. */
struct slice {
    const char *p;
    size_t n;
};

/* Bytes that grow; always followed by a NUL that is not counted. */
struct buf {
    char *data;
    size_t len;
    size_t cap;
};

/* Ends the program when the machine fails it. */
static void die(const char *what)
{
    fprintf(stderr, "dms-local: %s\n", what);
    exit(1);
}

/* realloc that does not fail. */
static void *grow(void *old, size_t bytes)
{
    void *block = realloc(old, bytes ? bytes : 1);

    if (!block)
        die("out of memory");
    return block;
}

/* Makes room for n more bytes and the NUL. */
static void buf_room(struct buf *b, size_t n)
{
    if (b->cap - b->len > n)
        return;
    b->cap = (b->len + n + 1) * 2;
    b->data = (char *)grow(b->data, b->cap);
}

/* Appends n bytes. */
static void buf_add(struct buf *b, const void *bytes, size_t n)
{
    buf_room(b, n);
    if (n)
        memcpy(b->data + b->len, bytes, n);
    b->len += n;
    b->data[b->len] = '\0';
}

/* Appends a string. */
static void buf_str(struct buf *b, const char *text)
{
    buf_add(b, text, strlen(text));
}

/* Appends one byte. */
static void buf_byte(struct buf *b, int byte)
{
    char c = (char)byte;

    buf_add(b, &c, 1);
}

/* Cuts the buffer back to n bytes. */
static void buf_cut(struct buf *b, size_t n)
{
    buf_room(b, 0);
    b->len = n;
    b->data[n] = '\0';
}

/* Removes the first n bytes. */
static void buf_drop(struct buf *b, size_t n)
{
    memmove(b->data, b->data + n, b->len - n);
    buf_cut(b, b->len - n);
}

/* Appends what vprintf would print. */
static void buf_vprintf(struct buf *b, const char *format, va_list args)
{
    va_list again;
    int n;

    va_copy(again, args);
    n = vsnprintf(NULL, 0, format, again);
    va_end(again);
    if (n < 0)
        die("vsnprintf failed");
    buf_room(b, (size_t)n);
    vsnprintf(b->data + b->len, (size_t)n + 1, format, args);
    b->len += (size_t)n;
}

/* Appends what printf would print. */
PRINTS(2, 3)
static void buf_printf(struct buf *b, const char *format, ...)
{
    va_list args;

    va_start(args, format);
    buf_vprintf(b, format, args);
    va_end(args);
}

/* Frees the bytes; the buffer may be used again. */
static void buf_free(struct buf *b)
{
    free(b->data);
    memset(b, 0, sizeof *b);
}

/* Copies n bytes to a string of its own. */
static char *text_copy(const char *text, size_t n)
{
    char *copy = (char *)grow(NULL, n + 1);

    memcpy(copy, text, n);
    copy[n] = '\0';
    return copy;
}

/* A string as a slice. */
static struct slice slice_of(const char *text)
{
    struct slice s;

    s.p = text;
    s.n = strlen(text);
    return s;
}

/* Whether a slice holds exactly this text. */
static int slice_is(struct slice s, const char *text)
{
    return s.n == strlen(text) && memcmp(s.p, text, s.n) == 0;
}

/* An ASCII letter in lower case, whatever the locale. */
static int lower(int c) { return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c; }

/* An ASCII letter in upper case, whatever the locale. */
static int upper(int c) { return c >= 'a' && c <= 'z' ? c - ('a' - 'A') : c; }

/* Whether two slices are equal but for the case of ASCII letters. */
static int slice_like(struct slice a, struct slice b)
{
    size_t i;

    if (a.n != b.n)
        return 0;
    for (i = 0; i < a.n; i++)
        if (lower(a.p[i]) != lower(b.p[i]))
            return 0;
    return 1;
}

/* A slice without the blanks at its ends. */
static struct slice slice_trim(struct slice s)
{
    while (s.n && (s.p[0] == ' ' || s.p[0] == '\t')) {
        s.p++;
        s.n--;
    }
    while (s.n && (s.p[s.n - 1] == ' ' || s.p[s.n - 1] == '\t'))
        s.n--;
    return s;
}

/* Cuts the part before the separator off the front; the rest stays. */
static struct slice slice_cut(struct slice *rest, char separator)
{
    struct slice head = *rest;
    const char *at = NULL;

    if (rest->n)
        at = (const char *)memchr(rest->p, separator, rest->n);
    if (at) {
        head.n = (size_t)(at - rest->p);
        rest->p = at + 1;
        rest->n -= head.n + 1;
    } else {
        rest->p += rest->n;
        rest->n = 0;
    }
    return head;
}

/* Reads a whole decimal number that may be negative; 0 when it is none. */
static int slice_number(struct slice s, long long *value)
{
    size_t i = s.n && s.p[0] == '-';
    long long n = 0;

    if (s.n == i || s.n - i > 17)
        return 0;
    for (; i < s.n; i++) {
        if (s.p[i] < '0' || s.p[i] > '9')
            return 0;
        n = n * 10 + (s.p[i] - '0');
    }
    *value = s.p[0] == '-' ? -n : n;
    return 1;
}

/* ---- clocks and dates ------------------------------------------------- */

/* Milliseconds on the clock that never steps. */
static long long mono_ms(void)
{
    struct timespec t;

    clock_gettime(CLOCK_MONOTONIC, &t);
    return (long long)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

/* Milliseconds since 1970 by the machine's clock. */
static long long wall_ms(void)
{
    struct timespec t;

    clock_gettime(CLOCK_REALTIME, &t);
    return (long long)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

/* Sleeps, interrupted or not, for so long. */
static void sleep_ms(long ms)
{
    struct timespec t;

    t.tv_sec = ms / 1000;
    t.tv_nsec = (ms % 1000) * 1000000;
    while (nanosleep(&t, &t) != 0)
        continue;
}

/* A date, split into its parts. */
struct date {
    int year, month, day, hour, minute, second, weekday;
};

/* Days from 1970-01-01 to a day of the Gregorian calendar. */
static long long days_from_date(long long year, int month, int day)
{
    long long y = month <= 2 ? year - 1 : year;
    long long era = y / 400, of_era = y % 400;
    long long march = month + (month > 2 ? -3 : 9); /* months since March */
    long long of_year = (153 * march + 2) / 5 + day - 1;

    return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year -
           719468;
}

/* Splits seconds since 1970 (not negative) into a date. */
static void date_from_seconds(long long seconds, struct date *d)
{
    static const int lengths[] = {31, 28, 31, 30, 31, 30,
                                  31, 31, 30, 31, 30, 31};
    long long days = seconds / 86400, rest = seconds % 86400;
    int year = 1970, month = 0, length = 0;

    d->weekday = (int)((days + 4) % 7);
    while (days >= days_from_date(year + 1, 1, 1))
        year++;
    days -= days_from_date(year, 1, 1);
    for (; month < 12; month++) {
        length = lengths[month];
        if (month == 1)
            length =
                (int)(days_from_date(year, 3, 1) - days_from_date(year, 2, 1));
        if (days < length)
            break;
        days -= length;
    }
    d->year = year;
    d->month = month + 1;
    d->day = (int)days + 1;
    d->hour = (int)(rest / 3600);
    d->minute = (int)(rest / 60 % 60);
    d->second = (int)(rest % 60);
}

/* Writes seconds since 1970 as AWS signs them: 20260102T030405Z. */
static void date_basic(struct buf *b, long long seconds)
{
    struct date d;

    date_from_seconds(seconds, &d);
    buf_printf(b, "%04d%02d%02dT%02d%02d%02dZ", d.year, d.month, d.day, d.hour,
               d.minute, d.second);
}

/* Writes seconds since 1970 as HTTP does: Fri, 02 Jan 2026 03:04:05 GMT. */
static void date_http(struct buf *b, long long seconds)
{
    static const char days[] = "SunMonTueWedThuFriSat";
    static const char months[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
    struct date d;

    date_from_seconds(seconds, &d);
    buf_printf(b, "%.3s, %02d %.3s %04d %02d:%02d:%02d GMT",
               days + 3 * d.weekday, d.day, months + 3 * (d.month - 1), d.year,
               d.hour, d.minute, d.second);
}

/* Reads n decimal digits at p; -1 when one is not a digit. */
static int digits(const char *p, size_t n)
{
    int value = 0;

    for (; n; n--, p++) {
        if (*p < '0' || *p > '9')
            return -1;
        value = value * 10 + (*p - '0');
    }
    return value;
}

/* Reads 20260102T030405Z to seconds since 1970; -1 when it is no such date. */
static long long date_read_basic(struct slice s)
{
    int year, month, day, hour, minute, second;

    if (s.n != 16 || s.p[8] != 'T' || s.p[15] != 'Z')
        return -1;
    year = digits(s.p, 4);
    month = digits(s.p + 4, 2);
    day = digits(s.p + 6, 2);
    hour = digits(s.p + 9, 2);
    minute = digits(s.p + 11, 2);
    second = digits(s.p + 13, 2);
    if (year < 1970 || month < 1 || month > 12 || day < 1 || day > 31)
        return -1;
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59)
        return -1;
    if (second < 0 || second > 60)
        return -1;
    return days_from_date(year, month, day) * 86400 + hour * 3600 +
           minute * 60 + second;
}

/* ---- hashes ------------------------------------------------------------ */

/* SHA-256 of n bytes. */
static void sha256(unsigned char out[32], const void *bytes, size_t n)
{
    br_sha256_context c;

    br_sha256_init(&c);
    br_sha256_update(&c, bytes, n);
    br_sha256_out(&c, out);
}

/* HMAC with SHA-256. */
static void hmac_sha256(unsigned char out[32], const void *key, size_t key_len,
                        const void *bytes, size_t n)
{
    br_hmac_key_context k;
    br_hmac_context c;

    br_hmac_key_init(&k, &br_sha256_vtable, key, key_len);
    br_hmac_init(&c, &k, 0);
    br_hmac_update(&c, bytes, n);
    br_hmac_out(&c, out);
}

/* Appends bytes in lower-case hexadecimal. */
static void buf_hex(struct buf *b, const unsigned char *bytes, size_t n)
{
    for (; n; n--, bytes++)
        buf_printf(b, "%02x", *bytes);
}

/* ---- JSON, reading ----------------------------------------------------- */

enum json_kind {
    JSON_NULL,
    JSON_FALSE,
    JSON_TRUE,
    JSON_NUMBER,
    JSON_STRING,
    JSON_ARRAY,
    JSON_OBJECT
};

/*
 * One value. The children of an array follow it; those of an object follow
 * in pairs, name and value. `next` is the index after the whole value.
 */
struct json_node {
    enum json_kind kind;
    size_t start; /* of its text, a string's without the quotes */
    size_t end;
    size_t next;
};

/* A parsed text; node 0 is the whole of it. */
struct json {
    const char *text;
    size_t len;
    size_t pos;
    struct json_node *nodes;
    size_t count;
    size_t cap;
};

static int json_value(struct json *j, int depth);

/* Starts a node here and returns its index. */
static size_t json_open(struct json *j, enum json_kind kind)
{
    if (j->count == j->cap) {
        j->cap = j->cap * 2 + 32;
        j->nodes =
            (struct json_node *)grow(j->nodes, j->cap * sizeof *j->nodes);
    }
    j->nodes[j->count].kind = kind;
    j->nodes[j->count].start = j->pos;
    return j->count++;
}

/* Ends a node here. */
static void json_shut(struct json *j, size_t node)
{
    j->nodes[node].end = j->pos;
    j->nodes[node].next = j->count;
}

/* The byte here, 0 at the end. */
static char json_peek(const struct json *j)
{
    return j->pos < j->len ? j->text[j->pos] : '\0';
}

/* Skips white space and returns the byte after it. */
static char json_skip(struct json *j)
{
    while (j->pos < j->len && strchr(" \t\r\n", j->text[j->pos]) &&
           j->text[j->pos])
        j->pos++;
    return json_peek(j);
}

/* Reads four hexadecimal digits; -1 when they are not. */
static long hex4(const char *p)
{
    long value = 0;
    int i;

    for (i = 0; i < 4; i++) {
        int c = lower(p[i]);

        if (c >= '0' && c <= '9')
            value = value * 16 + (c - '0');
        else if (c >= 'a' && c <= 'f')
            value = value * 16 + (c - 'a' + 10);
        else
            return -1;
    }
    return value;
}

/* Length of the UTF-8 sequence at p, 0 when it is not well formed. */
static size_t utf8_length(const char *text, size_t n)
{
    const unsigned char *p = (const unsigned char *)text;
    unsigned char low = 0x80, high = 0xbf;
    size_t length, i;

    if (p[0] < 0x80)
        return 1;
    if (p[0] < 0xc2 || p[0] > 0xf4)
        return 0;
    length = p[0] < 0xe0 ? 2 : p[0] < 0xf0 ? 3 : 4;
    if (p[0] == 0xe0)
        low = 0xa0; /* no overlong form */
    if (p[0] == 0xed)
        high = 0x9f; /* no surrogate */
    if (p[0] == 0xf0)
        low = 0x90; /* no overlong form */
    if (p[0] == 0xf4)
        high = 0x8f; /* nothing above U+10FFFF */
    if (n < length || p[1] < low || p[1] > high)
        return 0;
    for (i = 2; i < length; i++)
        if (p[i] < 0x80 || p[i] > 0xbf)
            return 0;
    return length;
}

/* Steps over one character of a string, escape or not; 0 when it is wrong. */
static int json_char(struct json *j)
{
    const char *p = j->text + j->pos;
    size_t left = j->len - j->pos, n;

    if ((unsigned char)*p < 0x20)
        return 0;
    if (*p == '\\') {
        if (left >= 2 && p[1] && strchr("\"\\/bfnrt", p[1]))
            n = 2;
        else if (left >= 6 && p[1] == 'u' && hex4(p + 2) >= 0)
            n = 6;
        else
            return 0;
    } else {
        n = utf8_length(p, left);
    }
    j->pos += n;
    return n != 0;
}

/* Reads a string whose opening quote is here. */
static int json_string(struct json *j)
{
    size_t node;

    j->pos++;
    node = json_open(j, JSON_STRING);
    while (j->pos < j->len && j->text[j->pos] != '"')
        if (!json_char(j))
            return 0;
    if (j->pos >= j->len)
        return 0;
    json_shut(j, node);
    j->pos++;
    return 1;
}

/* Steps over digits and returns how many there were. */
static size_t json_digits(struct json *j)
{
    size_t from = j->pos;

    while (json_peek(j) >= '0' && json_peek(j) <= '9')
        j->pos++;
    return j->pos - from;
}

/* Reads a number by the grammar of RFC 8259. */
static int json_number(struct json *j)
{
    size_t node = json_open(j, JSON_NUMBER);

    if (json_peek(j) == '-')
        j->pos++;
    if (json_peek(j) == '0')
        j->pos++;
    else if (!json_digits(j))
        return 0;
    if (json_peek(j) == '.') {
        j->pos++;
        if (!json_digits(j))
            return 0;
    }
    if (lower(json_peek(j)) == 'e') {
        j->pos++;
        if (json_peek(j) == '+' || json_peek(j) == '-')
            j->pos++;
        if (!json_digits(j))
            return 0;
    }
    json_shut(j, node);
    return 1;
}

/* Reads null, true or false. */
static int json_word(struct json *j)
{
    static const struct {
        const char *text;
        enum json_kind kind;
    } words[] = {
        {"null", JSON_NULL}, {"true", JSON_TRUE}, {"false", JSON_FALSE}};
    size_t i, n;

    for (i = 0; i < sizeof words / sizeof *words; i++) {
        n = strlen(words[i].text);
        if (j->len - j->pos >= n &&
            memcmp(j->text + j->pos, words[i].text, n) == 0) {
            size_t node = json_open(j, words[i].kind);

            j->pos += n;
            json_shut(j, node);
            return 1;
        }
    }
    return 0;
}

/* Reads `"name" :` of an object's member. */
static int json_name(struct json *j)
{
    if (json_skip(j) != '"' || !json_string(j) || json_skip(j) != ':')
        return 0;
    j->pos++;
    return 1;
}

/* Reads an array or an object whose opening bracket is here. */
static int json_group(struct json *j, enum json_kind kind, int depth)
{
    char close = kind == JSON_OBJECT ? '}' : ']';
    size_t node = json_open(j, kind);
    int more;

    j->pos++;
    more = json_skip(j) != close;
    while (more) {
        if (kind == JSON_OBJECT && !json_name(j))
            return 0;
        if (!json_value(j, depth + 1))
            return 0;
        more = json_skip(j) == ',';
        if (more)
            j->pos++;
    }
    if (json_peek(j) != close)
        return 0;
    j->pos++;
    json_shut(j, node);
    return 1;
}

/* Reads any value; returns 0 when it is not valid JSON. */
static int json_value(struct json *j, int depth)
{
    char c = json_skip(j);

    if (depth > JSON_MAX_DEPTH)
        return 0;
    if (c == '{')
        return json_group(j, JSON_OBJECT, depth);
    if (c == '[')
        return json_group(j, JSON_ARRAY, depth);
    if (c == '"')
        return json_string(j);
    if (c == '-' || (c >= '0' && c <= '9'))
        return json_number(j);
    return json_word(j);
}

/* Parses a whole text; returns 0 when it is not exactly one JSON value. */
static int json_parse(struct json *j, const char *text, size_t len)
{
    memset(j, 0, sizeof *j);
    j->text = text;
    j->len = len;
    if (!json_value(j, 0))
        return 0;
    json_skip(j);
    return j->pos == len;
}

/* Frees what parsing took. */
static void json_free(struct json *j)
{
    free(j->nodes);
    j->nodes = NULL;
}

/* The text of a node as it was sent. */
static struct slice json_raw(const struct json *j, size_t node)
{
    struct slice s;

    s.p = j->text + j->nodes[node].start;
    s.n = j->nodes[node].end - j->nodes[node].start;
    return s;
}

/* ---- JSON, writing ----------------------------------------------------- */

/* Appends a code point in UTF-8. */
static void buf_utf8(struct buf *b, long code)
{
    if (code < 0x80) {
        buf_byte(b, (int)code);
    } else if (code < 0x800) {
        buf_byte(b, (int)(0xc0 | code >> 6));
        buf_byte(b, (int)(0x80 | (code & 0x3f)));
    } else if (code < 0x10000) {
        buf_byte(b, (int)(0xe0 | code >> 12));
        buf_byte(b, (int)(0x80 | (code >> 6 & 0x3f)));
        buf_byte(b, (int)(0x80 | (code & 0x3f)));
    } else {
        buf_byte(b, (int)(0xf0 | code >> 18));
        buf_byte(b, (int)(0x80 | (code >> 12 & 0x3f)));
        buf_byte(b, (int)(0x80 | (code >> 6 & 0x3f)));
        buf_byte(b, (int)(0x80 | (code & 0x3f)));
    }
}

/* Appends a code point inside a JSON string: escaped only where it must be. */
static void buf_json_char(struct buf *b, long code)
{
    static const char plain[] = "\"\\\b\f\n\r\t", letters[] = "\"\\bfnrt";
    const char *at = code && code < 0x80 ? strchr(plain, (int)code) : NULL;

    if (at)
        buf_printf(b, "\\%c", letters[at - plain]);
    else if (code < 0x20 || (code >= 0xd800 && code <= 0xdfff))
        buf_printf(b, "\\u%04lx", code);
    else
        buf_utf8(b, code);
}

/*
 * Decodes the character of a string at p, escape or not, steps over it and
 * returns its code point. A surrogate without its pair is returned as it is.
 */
static long json_decode(struct slice *s)
{
    static const char letters[] = "bfnrt", plain[] = "\b\f\n\r\t";
    const char *p = s->p, *at;
    long code, low;
    size_t n = 6;

    if (p[0] != '\\') {
        code = (unsigned char)p[0];
        n = 1;
    } else if (p[1] != 'u') {
        at = strchr(letters, p[1]);
        code = at ? plain[at - letters] : p[1];
        n = 2;
    } else {
        code = hex4(p + 2);
        if (code >= 0xd800 && code <= 0xdbff && s->n >= 12 && p[6] == '\\' &&
            p[7] == 'u') {
            low = hex4(p + 8);
            if (low >= 0xdc00 && low <= 0xdfff) {
                code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
                n = 12;
            }
        }
    }
    s->p += n;
    s->n -= n;
    return code;
}

/* Appends the inside of a JSON string, its escapes in canonical form. */
static void json_recode_string(struct buf *b, struct slice s)
{
    while (s.n) {
        if (*s.p == '\\') {
            buf_json_char(b, json_decode(&s));
        } else {
            buf_byte(b, *s.p);
            s.p++;
            s.n--;
        }
    }
}

/* Appends the text that a JSON string stands for. */
static void json_text(struct buf *b, const struct json *j, size_t node)
{
    struct slice s = json_raw(j, node);

    buf_add(b, "", 0);
    while (s.n) {
        if (*s.p == '\\') {
            buf_utf8(b, json_decode(&s));
        } else {
            buf_byte(b, *s.p);
            s.p++;
            s.n--;
        }
    }
}

/* Whether a member's name says that AWS never gives its value back. */
static int json_is_secret(struct slice name)
{
    static const char tail[] = "Password";
    size_t n = sizeof tail - 1;

    return slice_is(name, "SecurityDbEncryption") ||
           (name.n >= n && memcmp(name.p + name.n - n, tail, n) == 0);
}

/* Appends a value in canonical form: compact, secrets left out. */
static void json_recode(struct buf *b, const struct json *j, size_t node)
{
    enum json_kind kind = j->nodes[node].kind;
    struct slice raw = json_raw(j, node);
    size_t child = node + 1, first;

    if (kind == JSON_STRING) {
        buf_byte(b, '"');
        json_recode_string(b, raw);
        buf_byte(b, '"');
    } else if (kind == JSON_OBJECT || kind == JSON_ARRAY) {
        buf_byte(b, kind == JSON_OBJECT ? '{' : '[');
        first = b->len;
        for (; child < j->nodes[node].next; child = j->nodes[child].next) {
            if (kind == JSON_OBJECT && json_is_secret(json_raw(j, child))) {
                child++;
                continue;
            }
            if (b->len > first)
                buf_byte(b, ',');
            json_recode(b, j, child);
            if (kind == JSON_OBJECT) {
                buf_byte(b, ':');
                json_recode(b, j, ++child);
            }
        }
        buf_byte(b, kind == JSON_OBJECT ? '}' : ']');
    } else {
        buf_add(b, raw.p, raw.n);
    }
}

/* Appends text as a JSON string; the text is UTF-8. */
static void buf_quote(struct buf *b, const char *text, size_t n)
{
    size_t i;

    buf_byte(b, '"');
    for (i = 0; i < n; i++)
        if (text[i] == '"' || text[i] == '\\' || (unsigned char)text[i] < 0x20)
            buf_json_char(b, text[i]);
        else
            buf_byte(b, text[i]);
    buf_byte(b, '"');
}

/* Whether the string at a node stands for this text. */
static int json_is(const struct json *j, size_t node, const char *text)
{
    struct buf b = {NULL, 0, 0};
    int same;

    if (j->nodes[node].kind != JSON_STRING)
        return 0;
    json_text(&b, j, node);
    same = b.len == strlen(text) && memcmp(b.data, text, b.len) == 0;
    buf_free(&b);
    return same;
}

/* The value of an object's member, 0 when it is absent or null. */
static size_t json_find(const struct json *j, size_t object, const char *name)
{
    size_t child = object + 1, found = 0;

    if (j->nodes[object].kind != JSON_OBJECT)
        return 0;
    for (; child < j->nodes[object].next; child = j->nodes[child + 1].next)
        if (json_is(j, child, name))
            found = child + 1;
    return found && j->nodes[found].kind != JSON_NULL ? found : 0;
}

#endif
