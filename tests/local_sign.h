/*
 * Signature Version 4 of the local endpoint: verifies a request from the
 * bytes received, with a canonicaliser of its own, and says what is wrong
 * with it in AWS's words.
 *
 * Knows requests, the keys and the time; nothing of DMS.
 */
#ifndef LOCAL_SIGN_H
#define LOCAL_SIGN_H

#include "local_http.h"

/* AWS accepts a signature five minutes early or late. */
#define SIGN_WINDOW 300
#define SIGN_SERVICE "dms"
#define SIGN_ALGORITHM "AWS4-HMAC-SHA256"
/* More signed headers than this are refused. */
#define SIGN_MAX_HEADERS 64

/* Whose signatures are good, where and when. */
struct signer {
    const char *access_key;
    const char *secret_key;
    const char *region;
    long long now; /* seconds since 1970 */
};

/* What is wrong with a signature: the exception and its message. */
struct sign_fault {
    const char *type; /* NULL when nothing is */
    struct buf message;
};

/* The parts of an Authorization header. */
struct authorization {
    struct slice key, date, region, service, terminator;
    struct slice signed_headers;
    struct slice signature;
};

/* Records what is wrong; returns 0 for the caller to return. */
PRINTS(3, 4)
static int sign_refuse(struct sign_fault *f, const char *type,
                       const char *format, ...)
{
    va_list args;

    f->type = type;
    buf_cut(&f->message, 0);
    va_start(args, format);
    buf_vprintf(&f->message, format, args);
    va_end(args);
    return 0;
}

/* Whether `name` is in the list of signed headers. */
static int sign_covers(struct slice list, const char *name)
{
    while (list.n)
        if (slice_is(slice_cut(&list, ';'), name))
            return 1;
    return 0;
}

/* Splits the comma separated parts of the Authorization header. */
static void sign_split(struct slice rest, struct authorization *a)
{
    struct slice part, name, scope = {"", 0};

    memset(a, 0, sizeof *a);
    while (rest.n) {
        part = slice_trim(slice_cut(&rest, ','));
        name = slice_cut(&part, '=');
        if (slice_is(name, "Credential"))
            scope = part;
        else if (slice_is(name, "SignedHeaders"))
            a->signed_headers = part;
        else if (slice_is(name, "Signature"))
            a->signature = part;
    }
    a->key = slice_cut(&scope, '/');
    a->date = slice_cut(&scope, '/');
    a->region = slice_cut(&scope, '/');
    a->service = slice_cut(&scope, '/');
    a->terminator = scope;
}

/* Checks that no part of the header is missing. */
static int sign_complete(const struct authorization *a, struct slice date,
                         struct slice header, struct sign_fault *f)
{
    static const char want[] = "Authorization header requires '%s' parameter. ";
    struct buf missing = {NULL, 0, 0};
    int whole;

    buf_add(&missing, "", 0);
    if (!a->key.n)
        buf_printf(&missing, want, "Credential");
    if (!a->signature.n)
        buf_printf(&missing, want, "Signature");
    if (!a->signed_headers.n)
        buf_printf(&missing, want, "SignedHeaders");
    if (!date.n)
        buf_str(&missing, "Authorization header requires existence of either "
                          "a 'X-Amz-Date' or a 'Date' header. ");
    whole = missing.len == 0;
    if (!whole)
        sign_refuse(f, "IncompleteSignatureException", "%sAuthorization=%.*s",
                    missing.data, (int)header.n, header.p);
    buf_free(&missing);
    return whole;
}

/* Checks the scope against the date, the region and the service. */
static int sign_scope(const struct authorization *a, struct slice date,
                      const struct signer *s, struct sign_fault *f)
{
    static const char type[] = "InvalidSignatureException";

    if (!slice_is(a->terminator, "aws4_request"))
        return sign_refuse(f, type,
                           "Credential should be scoped with a valid "
                           "terminator: 'aws4_request', not '%.*s'.",
                           (int)a->terminator.n, a->terminator.p);
    if (!slice_is(a->service, SIGN_SERVICE))
        return sign_refuse(f, type,
                           "Credential should be scoped to correct service: "
                           "'" SIGN_SERVICE "'. ");
    if (!slice_is(a->region, s->region))
        return sign_refuse(f, type,
                           "Credential should be scoped to a valid region. ");
    if (a->date.n != 8 || memcmp(a->date.p, date.p, 8) != 0)
        return sign_refuse(f, type,
                           "Date in Credential scope does not match YYYYMMDD "
                           "from ISO-8601 version of date from HTTP: '%.*s' "
                           "!= '%.8s', from '%.*s'.",
                           (int)a->date.n, a->date.p, date.p, (int)date.n,
                           date.p);
    return 1;
}

/* Checks the time of signing against the clock. */
static int sign_time(struct slice date, long long then, long long now,
                     struct sign_fault *f)
{
    struct buf text = {NULL, 0, 0};
    int early = then > now;

    if (then >= now - SIGN_WINDOW && then <= now + SIGN_WINDOW)
        return 1;
    date_basic(&text, early ? now + SIGN_WINDOW : now - SIGN_WINDOW);
    buf_str(&text, " (");
    date_basic(&text, now);
    sign_refuse(f, "InvalidSignatureException",
                early ? "Signature not yet current: %.*s is still later than "
                        "%s + 5 min.)"
                      : "Signature expired: %.*s is now earlier than "
                        "%s - 5 min.)",
                (int)date.n, date.p, text.data);
    buf_free(&text);
    return 0;
}

/* Checks that the headers which must be signed are. */
static int sign_required(const struct request *r, struct slice list,
                         struct sign_fault *f)
{
    static const char *const names[] = {"host", "x-amz-date",
                                        "x-amz-security-token"};
    size_t i;

    for (i = 0; i < sizeof names / sizeof *names; i++)
        if ((http_header(r, names[i]).n || i < 2) &&
            !sign_covers(list, names[i]))
            return sign_refuse(f, "InvalidSignatureException",
                               "'%s' must be a 'SignedHeader' in the AWS "
                               "Authorization.",
                               names[i]);
    return 1;
}

/* Appends one byte of a path percent-encoded, unreserved ones as they are. */
static void sign_encode(struct buf *b, char c)
{
    if ((c >= '0' && c <= '9') || (lower(c) >= 'a' && lower(c) <= 'z') ||
        strchr("-._~", c))
        buf_byte(b, c);
    else
        buf_printf(b, "%%%02X", (unsigned)(unsigned char)c);
}

/* Appends the canonical path: dot segments resolved, then encoded again. */
static void sign_path(struct buf *b, struct slice path)
{
    size_t start = b->len, i;
    struct slice rest = path, part;
    int directory = 0;

    while (rest.n) {
        part = slice_cut(&rest, '/');
        directory = !part.n || slice_is(part, ".") || slice_is(part, "..");
        if (slice_is(part, "..")) {
            while (b->len > start && b->data[b->len - 1] != '/')
                b->len--;
            if (b->len > start)
                b->len--;
        } else if (!directory) {
            buf_byte(b, '/');
            for (i = 0; i < part.n; i++)
                sign_encode(b, part.p[i]);
        }
    }
    if (path.p[path.n - 1] == '/')
        directory = 1;
    if (directory || b->len == start)
        buf_byte(b, '/');
}

/* Orders slices by their bytes. */
static int slice_order(const void *a, const void *b)
{
    const struct slice *x = (const struct slice *)a;
    const struct slice *y = (const struct slice *)b;
    size_t n = x->n < y->n ? x->n : y->n;
    int order = n ? memcmp(x->p, y->p, n) : 0;

    if (order)
        return order;
    return (x->n > y->n) - (x->n < y->n);
}

/* Appends the canonical query: its pieces in order, each with a `=`. */
static void sign_query(struct buf *b, struct slice query)
{
    struct slice pieces[SIGN_MAX_HEADERS];
    size_t count = 0, i;

    while (query.n && count < SIGN_MAX_HEADERS)
        pieces[count++] = slice_cut(&query, '&');
    qsort(pieces, count, sizeof *pieces, slice_order);
    for (i = 0; i < count; i++) {
        if (i)
            buf_byte(b, '&');
        buf_add(b, pieces[i].p, pieces[i].n);
        if (!memchr(pieces[i].p, '=', pieces[i].n))
            buf_byte(b, '=');
    }
}

/* Appends a header's value, its ends trimmed, inner blanks collapsed. */
static void sign_value(struct buf *b, struct slice value)
{
    size_t i;

    value = slice_trim(value);
    for (i = 0; i < value.n; i++) {
        int blank = value.p[i] == ' ' || value.p[i] == '\t';

        if (blank && (value.p[i - 1] == ' ' || value.p[i - 1] == '\t'))
            continue;
        buf_byte(b, blank ? ' ' : value.p[i]);
    }
}

/* Appends the line of one signed header, all its values joined by commas. */
static void sign_header(struct buf *b, const struct request *r,
                        struct slice name)
{
    size_t i, seen = 0;

    buf_add(b, name.p, name.n);
    buf_byte(b, ':');
    for (i = 0; i < r->header_count; i++) {
        if (!slice_like(r->headers[i].name, name))
            continue;
        if (seen++)
            buf_byte(b, ',');
        sign_value(b, r->headers[i].value);
    }
    buf_byte(b, '\n');
}

/* Appends the canonical request. */
static void sign_canonical(struct buf *b, const struct request *r,
                           struct slice list)
{
    struct slice query = r->target, path = slice_cut(&query, '?');
    struct slice names = list;
    unsigned char hash[32];

    buf_add(b, r->method.p, r->method.n);
    buf_byte(b, '\n');
    sign_path(b, path);
    buf_byte(b, '\n');
    sign_query(b, query);
    buf_byte(b, '\n');
    while (names.n)
        sign_header(b, r, slice_cut(&names, ';'));
    buf_byte(b, '\n');
    buf_add(b, list.p, list.n);
    buf_byte(b, '\n');
    sha256(hash, r->body.p, r->body.n);
    buf_hex(b, hash, sizeof hash);
}

/* Appends the string to sign. */
static void sign_string(struct buf *b, const struct authorization *a,
                        struct slice date, const struct buf *canonical)
{
    unsigned char hash[32];

    buf_printf(b, SIGN_ALGORITHM "\n%.*s\n%.*s/%.*s/%.*s/%.*s\n", (int)date.n,
               date.p, (int)a->date.n, a->date.p, (int)a->region.n, a->region.p,
               (int)a->service.n, a->service.p, (int)a->terminator.n,
               a->terminator.p);
    sha256(hash, canonical->data, canonical->len);
    buf_hex(b, hash, sizeof hash);
}

/* Appends the signature that the secret key gives. */
static void sign_compute(struct buf *b, const struct authorization *a,
                         const char *secret, const struct buf *string)
{
    struct buf first = {NULL, 0, 0};
    unsigned char key[32];

    buf_printf(&first, "AWS4%s", secret);
    hmac_sha256(key, first.data, first.len, a->date.p, a->date.n);
    hmac_sha256(key, key, 32, a->region.p, a->region.n);
    hmac_sha256(key, key, 32, a->service.p, a->service.n);
    hmac_sha256(key, key, 32, a->terminator.p, a->terminator.n);
    hmac_sha256(key, key, 32, string->data, string->len);
    buf_hex(b, key, 32);
    buf_free(&first);
}

/* Compares the signature sent with the one computed. */
static int sign_match(const struct request *r, const struct authorization *a,
                      struct slice date, const struct signer *s,
                      struct sign_fault *f)
{
    struct buf canonical = {NULL, 0, 0}, string = {NULL, 0, 0};
    struct buf signature = {NULL, 0, 0};
    int same;

    sign_canonical(&canonical, r, a->signed_headers);
    sign_string(&string, a, date, &canonical);
    sign_compute(&signature, a, s->secret_key, &string);
    same = slice_is(a->signature, signature.data);
    if (!same)
        sign_refuse(f, "InvalidSignatureException",
                    "The request signature we calculated does not match the "
                    "signature you provided. Check your AWS Secret Access Key "
                    "and signing method. Consult the service documentation "
                    "for details.\n\nThe Canonical String for this request "
                    "should have been\n'%s'\n\nThe String-to-Sign should have "
                    "been\n'%s'\n",
                    canonical.data, string.data);
    buf_free(&canonical);
    buf_free(&string);
    buf_free(&signature);
    return same;
}

/* Checks that the list is sorted and every header in it was received. */
static int sign_list(const struct request *r, struct slice list,
                     struct sign_fault *f)
{
    struct slice name, last = {"", 0};
    size_t i, found;

    while (list.n) {
        name = slice_cut(&list, ';');
        for (i = found = 0; i < r->header_count; i++)
            found += (size_t)slice_like(r->headers[i].name, name);
        if (!found || slice_order(&last, &name) >= 0)
            return sign_refuse(f, "InvalidSignatureException",
                               "The signed headers are not those of the "
                               "request, sorted and in lower case: '%.*s'.",
                               (int)name.n, name.p);
        last = name;
    }
    return 1;
}

/*
 * Whether the request is signed as AWS wants it. What is wrong is left in
 * the fault, whose message the caller frees.
 */
static int sign_verify(const struct request *r, const struct signer *s,
                       struct sign_fault *f)
{
    struct slice header = http_header(r, "authorization"), rest = header;
    struct slice date = http_header(r, "x-amz-date");
    struct authorization a;
    long long then;

    if (!header.n)
        return sign_refuse(f, "MissingAuthenticationTokenException",
                           "Missing Authentication Token");
    if (!slice_is(slice_cut(&rest, ' '), SIGN_ALGORITHM))
        return sign_refuse(f, "IncompleteSignatureException",
                           "Unsupported AWS 'algorithm': '%.*s'.",
                           (int)header.n, header.p);
    sign_split(rest, &a);
    if (!sign_complete(&a, date, header, f))
        return 0;
    then = date_read_basic(date);
    if (then < 0)
        return sign_refuse(f, "IncompleteSignatureException",
                           "Date must be in ISO-8601 'basic format'. Got "
                           "'%.*s'.",
                           (int)date.n, date.p);
    if (!slice_is(a.key, s->access_key))
        return sign_refuse(f, "UnrecognizedClientException",
                           "The security token included in the request is "
                           "invalid.");
    return sign_scope(&a, date, s, f) && sign_time(date, then, s->now, f) &&
           sign_required(r, a.signed_headers, f) &&
           sign_list(r, a.signed_headers, f) && sign_match(r, &a, date, s, f);
}

#endif
