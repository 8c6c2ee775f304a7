/* Signature Version 4 of dms.h: vectors computed with botocore,
 * canonical forms, the key cache, secrets, and a second, plain implementation
 * that signs random requests. */

#define DMS_IMPLEMENTATION
#include "../dms.h"
#include "check.h"

#define SECRET "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
#define AMZ_JSON "application/x-amz-json-1.1"
#define FOUR "content-type;host;x-amz-date;x-amz-target"
#define EMPTY_HASH \
    "6b85745331d79046fa40b020d7aded8d0e14043d9f6bc5f543cbd61c96d5760f"
#define EMPTY_SIGNATURE \
    "9fcb57f431ef219169b497ad7938626159faa1861b248249a57d40c9b865dbb8"

/* ---- vectors ------------------------------------------------------------ */

/* A request and what botocore 1.43 makes of it. NULL stands for the usual:
 * host example.com, region us-east-1, service dms, target
 * DescribeConnections, body {}, the example key, 2026-01-02 03:04:05. Each
 * "name:value" of extra is one more header. */
static const struct vector {
    const char *name;
    const char *host;
    const char *path;
    const char *query;
    const char *region;
    const char *service;
    const char *type;
    const char *target;
    const char *body;
    const char *token;
    const char *secret;
    const char *date;
    const char *extra[3];
    const char *want_path;
    const char *want_query;
    const char *names;
    const char *hash;
    const char *signature;
} vectors[] = {
    {.name = "V1, a plain call",
     .host = "dms.us-east-1.amazonaws.com",
     .path = "/",
     .target = "DescribeReplicationTasks",
     .want_path = "/",
     .names = FOUR,
     .hash = "1836fb708e1290f790c6164677ec87ee"
             "9e2011eccee9576fa2f3a0e91c4b0740",
     .signature = "b9a720a4876e13101bbebc4e90cff3de"
                  "f8986017dc9d4f6a091bd8d1121e2748"},
    {.name = "V2, a token and a body",
     .host = "dms.us-east-1.amazonaws.com",
     .path = "/",
     .body = "{\"MaxRecords\": 20}",
     .token = "TOKEN/with+chars==",
     .want_path = "/",
     .names = "content-type;host;x-amz-date;x-amz-security-token;x-amz-target",
     .hash = "81ac9db36cfa74d6b1a83960939be3c2"
             "d21991b1c1b10ed9d6e87d060d84ead6",
     .signature = "19c71cab0c965f01304b92d918fe01ba"
                  "03d7ecf48e48a20a81fc2bf5bcd92bb6"},
    {.name = "V3, a path to be made canonical, a port",
     .host = "localhost:4566",
     .path = "/a//b/../c d/",
     .want_path = "/a/c%20d/",
     .names = FOUR,
     .hash = "67bea90c43e92061dbcb9b8b53f5bfe5"
             "01e23c8f120185448f884e49c5cf69a6",
     .signature = "2e89b147b3013118d167a95bcb3173cd"
                  "6bd76cec17794f71c99decd99b5a042a"},
    {.name = "V4, a query",
     .host = "h.example",
     .path = "/x",
     .query = "b=2&a=1&a=0&c",
     .want_path = "/x",
     .want_query = "a=0&a=1&b=2&c=",
     .names = FOUR,
     .hash = "001e0bc9d339314e073ef35301e167ba"
             "d220d0394226977e0f87353e407c7fb4",
     .signature = "caf1fbea5f2902ca309922f64356f2b7"
                  "fc05b72f7c859350ddaa29c98a86fb06"},
    {.name = "V5, China",
     .host = "dms.cn-north-1.amazonaws.com.cn",
     .path = "/",
     .region = "cn-north-1",
     .want_path = "/",
     .names = FOUR,
     .hash = "e7d42b786cc27437c145fe1142923b50"
             "8ca39247446e625e17c0b924392570cb",
     .signature = "feb2f4b83f30b74cd2b6f1a578b23aab"
                  "b1dd8b9f077b254eafeb21be27091288"},
    {.name = "V6, another service, no target",
     .host = "sts.eu-west-1.amazonaws.com",
     .path = "/",
     .region = "eu-west-1",
     .service = "sts",
     .type = "application/x-www-form-urlencoded; charset=utf-8",
     .target = "",
     .body = "Action=GetCallerIdentity&Version=2011-06-15",
     .want_path = "/",
     .names = "content-type;host;x-amz-date",
     .hash = "b2a2fc6cd21c5c8d296499d66038830e"
             "20735c08ee44335cdfdcda5efe104765",
     .signature = "b87ee61678696c301b942d163db6c138"
                  "bb8970c1f50b5998524a5508d8860576"},
    {.name = "V7, IPv6, no path",
     .host = "[::1]:8080",
     .path = "",
     .want_path = "/",
     .names = FOUR,
     .hash = "9fe8bb37010dd61ba8b914d3cedae003"
             "936e11be5126deadb362b6dbfa55b34e",
     .signature = "232813bb7dad6cab78e6957d1cb90b68"
                  "afa3f49fb15b402c73f21d5fc2f321f1"},
    {.name = "V8, white space in a header",
     .host = "dms.us-east-1.amazonaws.com",
     .path = "/",
     .extra = {"x-custom:  a   b\tc  "},
     .want_path = "/",
     .names = "content-type;host;x-amz-date;x-amz-target;x-custom",
     .hash = "a25e29ae5224cf73f516bc976f8edaca"
             "52d933da4d5fda5da9678ae7cfa88b87",
     .signature = "787aa7ad3597527bef102a5893a48a5a"
                  "8d5a474ef67ae4fc8bdf1dae50d371d8"},
    {.name = "V9, a header that is not signed",
     .host = "dms.us-east-1.amazonaws.com",
     .path = "/",
     .extra = {"x-amzn-trace-id:Root=1"},
     .want_path = "/",
     .names = FOUR,
     .hash = "f42630ee5387b6bc467c1289837324633"
             "a0a60cffacf18ffd0d6f0267fb2c155",
     .signature = "5426fb79532b0eb0cf7080f7c86f93d8"
                  "3e6e6269c9fa2f6c3bb1cf6f2564e1d7"},
    {.name = "dots in the path",
     .path = "/a/b/../../c",
     .want_path = "/c",
     .names = FOUR,
     .hash = "06547dac21dbd0128eee2d625ff9f0b3"
             "38711dab976fb694c55bc58784efef27",
     .signature = "6475b29ec78a1eb0920468a4528c61aa"
                  "2daf81e655ee7ad2f7c004552f7db5c1"},
    {.name = "a dot only",
     .path = "/./",
     .want_path = "/",
     .names = FOUR,
     .hash = EMPTY_HASH,
     .signature = EMPTY_SIGNATURE},
    {.name = "UTF-8 in the path",
     .path = "/\xE1\x88\xB4",
     .want_path = "/%E1%88%B4",
     .names = FOUR,
     .hash = "e42a6924387cecf7790a40d301d36fb1"
             "169a0b744ebbaac4a259eb01e1dab6ce",
     .signature = "8f7d077812838f65b499e9bb24b1a39b"
                  "2f98b459ccc9af253710125c66f74858"},
    {.name = "an encoded blank",
     .path = "/a%20b",
     .want_path = "/a%2520b",
     .names = FOUR,
     .hash = "a1ff64ffb684a32921de93b0709a5bc1"
             "998d403bb1f475262036077520691fc8",
     .signature = "43891133acadf5f0a4b51d99e5367935"
                  "47ad1563327fd7b142ef685bc5b097c8"},
    {.name = "unreserved characters",
     .path = "/-._~0189AZaz",
     .want_path = "/-._~0189AZaz",
     .names = FOUR,
     .hash = "86f9fcb7881eb3a5dca6600ff8d36107"
             "0622d6cb2b9cfaf57bc2389910f728f9",
     .signature = "45a88f97abbaa89217d05341dbde73a5"
                  "545f3d343c4aaa511fb31e73662c6eed"},
    {.name = "order of the query",
     .path = "/",
     .query = "Param=b&Param=a&Aaram=z",
     .want_path = "/",
     .want_query = "Aaram=z&Param=a&Param=b",
     .names = FOUR,
     .hash = "4c870fb1d60b91fcffbab00eae4931b9"
             "5cdedc28353af6a91cd479a08ca791b8",
     .signature = "3a1f86fe54f5038b635d85624c369980"
                  "b086069e8fce132a586d757a943942fe"},
    {.name = "a key without value",
     .path = "/",
     .query = "x&a=",
     .want_path = "/",
     .want_query = "a=&x=",
     .names = FOUR,
     .hash = "edfb2891261b50315bac0c99342255e5"
             "60f34404d01e3e13372a544f8b575fb3",
     .signature = "e8655b90d36eb764e8335c731450f297"
                  "39336befe5714c8ea58b8f9515d61e8c"},
    {.name = "more than one =",
     .path = "/",
     .query = "a=b=c&a=b",
     .want_path = "/",
     .want_query = "a=b&a=b=c",
     .names = FOUR,
     .hash = "81f7a8bda18719433c09a1b2cbc436c9"
             "2bdf425a5f3f73f045d3ce052857efb0",
     .signature = "905e2a53407b2e77e7ac1156ec5e55ed"
                  "d2f6ed113f1aa75626d47502ae02c515"},
    {.name = "empty pieces of a query",
     .path = "/",
     .query = "b=1&&a=2&",
     .want_path = "/",
     .want_query = "=&=&a=2&b=1",
     .names = FOUR,
     .hash = "d7c509248367031d0724de4925713211"
             "f22cfa54683207c479ee54685deddb37",
     .signature = "a5b0b722cf1bf6779f393ede039c157d"
                  "dd4152968f09d12d1ae3c4a3bbdf6541"},
    {.name = "a secret longer than a hash block",
     .path = "/",
     .secret = "ssssssssssssssssssssssssssssssssssssssssssssssssss"
               "ssssssssssssssssssssssssssssssssssssssssssssssssss",
     .want_path = "/",
     .names = FOUR,
     .hash = EMPTY_HASH,
     .signature = "526a2f0b724f82ced78aa743169b7a8f"
                  "57afdca9d134e9c2817e6de07d3fa357"},
    {.name = "blanks and quotes in headers",
     .path = "/",
     .extra = {"my-header2: \"a   b   c\" ", "my-header1:  a   b  c "},
     .want_path = "/",
     .names = "content-type;host;my-header1;my-header2;x-amz-date;"
              "x-amz-target",
     .hash = "fbbd84dd82b58dcee7629c00772998526"
             "af4a1def46e35b998bbce24c11e72a9",
     .signature = "6b6e6b41f817684c6c472f5343f0c5f7"
                  "c50d7b4536fbb60704913d0cef1cdfb2"},
    {.name = "order of headers, one empty",
     .path = "/",
     .extra = {"zoo:z", "abc:", "x-amz-a:1"},
     .want_path = "/",
     .names = "abc;content-type;host;x-amz-a;x-amz-date;x-amz-target;zoo",
     .hash = "94e7bb3d303c0e0e204695d090e82f2e"
             "e00eefd83b3dce805fecc5e49dc58ec7",
     .signature = "65d078d45a5be2a2820dbff63274072b"
                  "5313fa12fc24e4754bf8c79991562ca1"},
    {.name = "the end of a century",
     .path = "/",
     .date = "19991231T235959Z",
     .want_path = "/",
     .names = FOUR,
     .hash = "32c5a9de1e2243806e83708a0c4b74e5"
             "70b48aa321209e4ac5507ad60c3b8f73",
     .signature = "ed611c6d94ac46b717e7bdab4b092f8b"
                  "2f0b21886bd8df8d86feffe6e3ddd13e"},
    {.name = "a leap day",
     .path = "/",
     .date = "20240229T000000Z",
     .want_path = "/",
     .names = FOUR,
     .hash = "5d327e46cb23c8f641ac715691f11541"
             "52d69926229c5876e91bf66d851605d2",
     .signature = "b6e15dd2a183b8f6f592f92d926f42ac"
                  "62cf5fcc4605043e6bba73f9081ee609"},
    {.name = "another token and region",
     .path = "/",
     .region = "ap-southeast-2",
     .token = "IQoJb3JpZ2luX2VjE=/+",
     .want_path = "/",
     .names = "content-type;host;x-amz-date;x-amz-security-token;x-amz-target",
     .hash = "651cb8d4dc34e7a3cef1399c13418eb7"
             "abd92d3591300a8ba2bd9bf179db9ede",
     .signature = "ed505d5c91fe230b0ef9bfb51628ffbc"
                  "1d4aece482285374f3df4f9e5e3c229f"},
    {.name = "UTF-8 in the body",
     .path = "/",
     .body = "{\"Name\":\"\xC3\xA9\xE4\xB8\xAD\xF0\x9F\x98\x80\"}",
     .want_path = "/",
     .names = FOUR,
     .hash = "375a083deb3055ba8c72ef7e5b212d44"
             "85c866936f9a6529849381566fd1205d",
     .signature = "67dfd5e53507427780b047bbe868e493"
                  "835dc39d65ef1d1c7fec2145727f304c"},
    {.name = "headers that are never signed",
     .path = "/",
     .extra = {"connection:close", "te:trailers", "expect:100-continue"},
     .want_path = "/",
     .names = FOUR,
     .hash = EMPTY_HASH,
     .signature = EMPTY_SIGNATURE},
    {.name = "and more of them",
     .path = "/",
     .extra = {"upgrade:h2c", "keep-alive:5", "transfer-encoding:x"},
     .want_path = "/",
     .names = FOUR,
     .hash = EMPTY_HASH,
     .signature = EMPTY_SIGNATURE}};

/* A request to sign, with room for its parts. */
struct request {
    dmsi_signing s;
    dmsi_header headers[12];
    char target[128];
    char path[256];
    char query[256];
};

/* Adds one header to a request. */
static void add_header(struct request *r, const char *name, dmsi_slice value)
{
    r->headers[r->s.headers_len].name = name;
    r->headers[r->s.headers_len++].value = value;
}

/* Text of at most 255 bytes, copied out of a buffer. */
static dmsi_slice keep(char *room, size_t size, const dmsi_buf *b)
{
    assert_true(b->len < size);
    memcpy(room, b->data, b->len);
    return dmsi_slice_of(room, b->len);
}

/* Canonical path and query of a vector, checked. */
static void prepare_url(struct request *r, const struct vector *v, dmsi_buf *b)
{
    size_t n = strlen(v->path);
    dmsi_buf_reset(b);
    dmsi_sig_path(b, dmsi_slice_of(check_guard_end(v->path, n), n));
    CHECK(dmsi_is(dmsi_slice_of(b->data, b->len), v->want_path));
    r->s.path = keep(r->path, sizeof r->path, b);
    dmsi_buf_reset(b);
    n = v->query ? strlen(v->query) : 0;
    dmsi_sig_query(b, dmsi_slice_of(check_guard_end(v->query, n), n));
    r->s.query = keep(r->query, sizeof r->query, b);
    CHECK(dmsi_same(r->s.query, dmsi_str(v->want_query)));
}

/* The request of a vector. */
static void prepare(struct request *r, const struct vector *v, dmsi_buf *b)
{
    size_t i;
    memset(r, 0, sizeof *r);
    prepare_url(r, v, b);
    r->s.headers = r->headers;
    r->s.body = dmsi_str(v->body ? v->body : "{}");
    r->s.access_key = "AKIDEXAMPLE";
    r->s.secret = v->secret ? v->secret : SECRET;
    r->s.region = v->region ? v->region : "us-east-1";
    r->s.service = v->service ? v->service : "dms";
    memcpy(r->s.date, v->date ? v->date : "20260102T030405Z", 17);
    dmsi_format(r->target, sizeof r->target, "AmazonDMSv20160101.%s",
                v->target ? v->target : "DescribeConnections");
    add_header(r, "user-agent", dmsi_str("x/1"));
    add_header(r, "host", dmsi_str(v->host ? v->host : "example.com"));
    if (!v->target || *v->target) {
        add_header(r, "x-amz-target", dmsi_str(r->target));
    }
    for (i = 0; i < 3 && v->extra[i]; i++) {
        static char names[3][32];
        size_t n = strcspn(v->extra[i], ":");
        dmsi_copy(names[i], sizeof names[i], dmsi_slice_of(v->extra[i], n));
        add_header(r, names[i], dmsi_str(v->extra[i] + n + 1));
    }
    add_header(r, "content-type", dmsi_str(v->type ? v->type : AMZ_JSON));
    add_header(r, "x-amz-date", dmsi_slice_of(r->s.date, 16));
    if (v->token) {
        add_header(r, "x-amz-security-token", dmsi_str(v->token));
    }
}

/* A growing buffer on an allocator. */
static dmsi_buf buffer(const dms_allocator *a)
{
    dmsi_buf b;
    memset(&b, 0, sizeof b);
    b.mem = a;
    b.max = 1000000;
    return b;
}

/* One vector: hash of the canonical request, names, signature, header. */
static void run_vector(const void *row)
{
    const struct vector *v = (const struct vector *)row;
    const dmsi_header *sorted[DMSI_HEADERS_MAX];
    struct check_memory m = {0};
    dms_allocator a = check_allocator(&m);
    dmsi_buf b = buffer(&a);
    dmsi_sig_cache cache;
    struct request r;
    char want[1024];
    unsigned char hash[32];
    char hex[65];
    size_t n;
    prepare(&r, v, &b);
    n = dmsi_sig_sort(&r.s, sorted);
    dmsi_buf_reset(&b);
    dmsi_sig_canonical(&b, &r.s, sorted, n);
    dmsi_sha256(hash, b.data, b.len);
    dmsi_hex(hex, hash, 32);
    CHECK_TEXT(hex, v->hash);
    memset(&cache, 0, sizeof cache);
    dmsi_buf_reset(&b);
    dmsi_puts(&b, "before ");
    dmsi_sign(&b, &r.s, &cache);
    dmsi_putc(&b, '\0');
    (void)snprintf(want, sizeof want,
                   "before AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/%.8s/%s/%s/"
                   "aws4_request, SignedHeaders=%s, Signature=%s",
                   r.s.date, r.s.region, r.s.service, v->names, v->signature);
    CHECK_TEXT(b.data, want);
    dmsi_buf_free(&b);
    check_memory_clean(&m);
}

/* All vectors. */
static void test_vectors(void **state)
{
    (void)state;
    check_table(vectors, run_vector);
    check_end();
}

/* The Authorization header of the first vector, written out. */
static void test_authorization(void **state)
{
    struct check_memory m = {0};
    dms_allocator a = check_allocator(&m);
    dmsi_buf b = buffer(&a);
    dmsi_sig_cache cache;
    struct request r;
    (void)state;
    memset(&cache, 0, sizeof cache);
    prepare(&r, &vectors[0], &b);
    dmsi_buf_reset(&b);
    dmsi_sign(&b, &r.s, &cache);
    dmsi_putc(&b, '\0');
    CHECK_TEXT(b.data,
               "AWS4-HMAC-SHA256 "
               "Credential=AKIDEXAMPLE/20260102/us-east-1/dms/aws4_request, "
               "SignedHeaders=content-type;host;x-amz-date;x-amz-target, "
               "Signature=b9a720a4876e13101bbebc4e90cff3de"
               "f8986017dc9d4f6a091bd8d1121e2748");
    dmsi_buf_free(&b);
    check_memory_clean(&m);
    check_end();
}

/* ---- canonical forms ---------------------------------------------------- */

/* A text and its canonical form. */
struct form_row {
    const char *text;
    const char *want;
};

/* Paths, computed with botocore. Behind a last segment of dots it drops the
 * slash that RFC 3986 5.2.4 keeps. */
static const struct form_row paths[] = {
    {"", "/"},
    {"/", "/"},
    {"//", "/"},
    {"/a", "/a"},
    {"/a/", "/a/"},
    {"/a//b", "/a/b"},
    {"/a/./b", "/a/b"},
    {"/a/../b", "/b"},
    {"/../a", "/a"},
    {"/..", "/"},
    {"/.", "/"},
    {"/a/..", "/"},
    {"/a/../", "/"},
    {"/a/b/..", "/a"},
    {"/a/.", "/a"},
    {"/a/b/../", "/a/"},
    {"/a/./", "/a/"},
    {"/./a", "/a"},
    {"//a//", "/a/"},
    {"/a/..//b", "/b"},
    {"/a/b/../../../c/", "/c/"},
    {"/...", "/..."},
    {"/a/...b", "/a/...b"},
    {"/..a", "/..a"},
    {"/.a/b.", "/.a/b."},
    {"/a b", "/a%20b"},
    {"/a%2Fb", "/a%252Fb"},
    {"/~a", "/~a"},
    {"/%7E", "/%257E"},
    {"/*'()!@$&+,;=:", "/%2A%27%28%29%21%40%24%26%2B%2C%3B%3D%3A"}};

/* Queries, computed with botocore. */
static const struct form_row queries[] = {
    {"", ""},
    {"a=1", "a=1"},
    {"b=2&a=1", "a=1&b=2"},
    {"a", "a="},
    {"a=", "a="},
    {"a&a=", "a=&a="},
    {"a=2&a=1", "a=1&a=2"},
    {"a=1&a", "a=&a=1"},
    {"a=b=c", "a=b=c"},
    {"=x", "=x"},
    {"a-b=1&a=2", "a=2&a-b=1"},
    {"a%20=1&a=1", "a=1&a%20=1"},
    {"A=1&a=1", "A=1&a=1"},
    {"aa=1&a=2", "a=2&aa=1"},
    {"a=10&a=9&a=1", "a=1&a=10&a=9"},
    {"&a=1", "=&a=1"},
    {"a=1&", "=&a=1"},
    {"b=1&&a=2", "=&a=2&b=1"},
    {"p=1&o=1&n=1&m=1&l=1&k=1&j=1&i=1&h=1&g=1&f=1&e=1&d=1&c=1&b=1&a=1",
     "a=1&b=1&c=1&d=1&e=1&f=1&g=1&h=1&i=1&j=1&k=1&l=1&m=1&n=1&o=1&p=1"}};

/* Header values. */
static const struct form_row values[] = {{"", ""},
                                         {" ", ""},
                                         {" \t ", ""},
                                         {"a", "a"},
                                         {" a ", "a"},
                                         {"a b", "a b"},
                                         {"a  b", "a b"},
                                         {"a\tb", "a b"},
                                         {"a \t b", "a b"},
                                         {"\ta b\t", "a b"},
                                         {"a   b  c", "a b c"}};

/* Checks one row with the function that makes the form. */
static void run_form(const struct form_row *r,
                     void (*make)(dmsi_buf *b, dmsi_slice s))
{
    struct check_memory m = {0};
    dms_allocator a = check_allocator(&m);
    dmsi_buf b = buffer(&a);
    size_t n = strlen(r->text);
    make(&b, dmsi_slice_of(check_guard_end(r->text, n), n));
    dmsi_putc(&b, '\0');
    CHECK_TEXT(b.data, r->want);
    dmsi_buf_reset(&b); /* and behind other text */
    dmsi_puts(&b, "/x=&");
    make(&b, dmsi_slice_of(check_guard_end(r->text, n), n));
    dmsi_putc(&b, '\0');
    CHECK_TEXT(b.data + 4, r->want);
    CHECK(memcmp(b.data, "/x=&", 4) == 0);
    dmsi_buf_free(&b);
    check_memory_clean(&m);
}

/* One path. */
static void run_path(const void *row)
{
    run_form((const struct form_row *)row, dmsi_sig_path);
}

/* One query. */
static void run_query(const void *row)
{
    run_form((const struct form_row *)row, dmsi_sig_query);
}

/* One header value. */
static void run_value(const void *row)
{
    run_form((const struct form_row *)row, dmsi_sig_value);
}

/* Paths, queries and header values. */
static void test_forms(void **state)
{
    (void)state;
    check_table(paths, run_path);
    check_table(queries, run_query);
    check_table(values, run_value);
    check_end();
}

/* ---- the key cache and secrets ------------------------------------------ */

/* Signs into text. */
static void sign(char text[512], const struct request *r, dmsi_sig_cache *cache)
{
    struct check_memory m = {0};
    dms_allocator a = check_allocator(&m);
    dmsi_buf b = buffer(&a);
    m.want_wiped = 1;
    b.secret = 1;
    dmsi_sign(&b, &r->s, cache);
    CHECK(!b.failed);
    (void)keep(text, 511, &b);
    text[b.len] = '\0';
    dmsi_buf_free(&b);
    check_memory_clean(&m);
}

/* Signs with the old cache and a new one; both must agree. */
static void agree(const struct request *r, dmsi_sig_cache *cache)
{
    char with[512], without[512];
    dmsi_sig_cache fresh;
    memset(&fresh, 0, sizeof fresh);
    sign(with, r, cache);
    sign(without, r, &fresh);
    CHECK_TEXT(with, without);
}

/* Whatever the key depends on changes it; else the cached one is used. */
static void test_cache(void **state)
{
    struct check_memory m = {0};
    dms_allocator a = check_allocator(&m);
    dmsi_buf b = buffer(&a);
    dmsi_sig_cache cache;
    struct request r;
    char first[512], second[512];
    (void)state;
    memset(&cache, 0, sizeof cache);
    prepare(&r, &vectors[0], &b);
    dmsi_buf_free(&b);
    agree(&r, &cache);
    memcpy(r.s.date, "20260103T030405Z", 17);
    agree(&r, &cache);
    memcpy(r.s.date, "20260103T235959Z", 17); /* the same day */
    agree(&r, &cache);
    r.s.region = "us-east-2";
    agree(&r, &cache);
    r.s.service = "sts";
    agree(&r, &cache);
    r.s.secret = SECRET "x";
    agree(&r, &cache);
    r.s.secret = SECRET;
    agree(&r, &cache);
    r.s.region = "us-east";
    agree(&r, &cache);
    sign(first, &r, &cache);
    r.s.access_key = "OTHER"; /* no part of the key */
    sign(second, &r, &cache);
    CHECK(strcmp(strstr(first, "Signature="), strstr(second, "Signature=")) ==
          0);
    /* a cache that is spoiled shows that it is used */
    memset(&cache.key.ksi, 0x55, sizeof cache.key.ksi);
    sign(second, &r, &cache);
    CHECK(strcmp(strstr(first, "Signature="), strstr(second, "Signature=")) !=
          0);
    check_end();
}

/* Every allocation fails once; the buffer says so and nothing is left. */
static void test_no_memory(void **state)
{
    size_t fail;
    int done = 0;
    (void)state;
    for (fail = 1; !done && fail < 30; fail++) {
        struct check_memory m = {0};
        dms_allocator a = check_allocator(&m);
        dmsi_buf b = buffer(&a);
        dmsi_sig_cache cache;
        struct request r;
        static char value[20000];
        memset(&cache, 0, sizeof cache);
        prepare(&r, &vectors[0], &b);
        memset(value, 'v', sizeof value - 1);
        add_header(&r, "x-long", dmsi_str(value));
        dmsi_buf_free(&b);
        m.calls = 0;
        m.fail_at = fail;
        m.want_wiped = 1;
        b.secret = 1;
        dmsi_sign(&b, &r.s, &cache);
        done = !b.failed;
        CHECK(done || b.failed == DMS_ERR_MEMORY);
        dmsi_buf_free(&b);
        check_memory_clean(&m);
    }
    CHECK(done && fail > 2);
    check_end();
}

/* ---- a second implementation -------------------------------------------- */

/* Text that is written piece by piece. */
struct text {
    char data[6000];
    size_t len;
};

/* Appends to a text; it must fit. */
static void say(struct text *t, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

static void say(struct text *t, const char *format, ...)
{
    va_list args;
    int n;
    va_start(args, format);
    n = vsnprintf(t->data + t->len, sizeof t->data - t->len, format, args);
    va_end(args);
    assert_true(n >= 0 && (size_t)n < sizeof t->data - t->len);
    t->len += (size_t)n;
}

/* HMAC of text, 32 bytes at out. */
static void plain_hmac(unsigned char out[32], const void *key, size_t n,
                       const char *text)
{
    br_hmac_key_context k;
    br_hmac_context c;
    br_hmac_key_init(&k, &br_sha256_vtable, key, n);
    br_hmac_init(&c, &k, 32);
    br_hmac_update(&c, text, strlen(text));
    br_hmac_out(&c, out);
}

/* Bytes as hex. */
static void plain_hex(struct text *to, const unsigned char *bytes)
{
    int i;
    for (i = 0; i < 32; i++) {
        say(to, "%02x", bytes[i]);
    }
}

/* The hash of n bytes, as hex. */
static void plain_hash(struct text *to, const char *p, size_t n)
{
    unsigned char hash[32];
    br_sha256_context c;
    br_sha256_init(&c);
    br_sha256_update(&c, p, n);
    br_sha256_out(&c, hash);
    plain_hex(to, hash);
}

/* One header line, its white space made single. */
static void plain_line(struct text *lines, const dmsi_header *h)
{
    size_t i, from;
    int blank = 0;
    say(lines, "%s:", h->name);
    from = lines->len;
    for (i = 0; i < h->value.n; i++) {
        char c = h->value.p[i];
        if (c == ' ' || c == '\t') {
            blank = lines->len > from;
        } else {
            say(lines, "%s%c", blank ? " " : "", c);
            blank = 0;
        }
    }
    say(lines, "\n");
}

/* Header lines in the order of names, and the names: the smallest name that
 * is larger than the last comes next. */
static void plain_headers(struct text *lines, struct text *names,
                          const dmsi_signing *s)
{
    const char *last = "";
    const dmsi_header *next;
    do {
        size_t i;
        next = NULL;
        for (i = 0; i < s->headers_len; i++) {
            const dmsi_header *h = &s->headers[i];
            if (strcmp(h->name, last) > 0 && strcmp(h->name, "te") != 0 &&
                strcmp(h->name, "user-agent") != 0 &&
                (!next || strcmp(h->name, next->name) < 0)) {
                next = h;
            }
        }
        if (next) {
            plain_line(lines, next);
            say(names, "%s%s", *last ? ";" : "", next->name);
            last = next->name;
        }
    } while (next);
}

/* The Authorization header by the recipe, one step after the other. */
static void plain_sign(struct text *out, const dmsi_signing *s,
                       const char *path, const char *query)
{
    static struct text canonical, lines, names, text, secret;
    unsigned char key[32];
    char day[9] = "";
    canonical.len = lines.len = names.len = text.len = secret.len = 0;
    say(&lines, "%s", "");
    say(&names, "%s", "");
    plain_headers(&lines, &names, s);
    say(&canonical, "POST\n%s\n%s\n%s\n%s\n", path, query, lines.data,
        names.data);
    plain_hash(&canonical, s->body.p, s->body.n);
    say(&text, "AWS4-HMAC-SHA256\n%s\n%.8s/%s/%s/aws4_request\n", s->date,
        s->date, s->region, s->service);
    plain_hash(&text, canonical.data, canonical.len);
    say(&secret, "AWS4%s", s->secret);
    memcpy(day, s->date, 8);
    plain_hmac(key, secret.data, secret.len, day);
    plain_hmac(key, key, 32, s->region);
    plain_hmac(key, key, 32, s->service);
    plain_hmac(key, key, 32, "aws4_request");
    plain_hmac(key, key, 32, text.data);
    say(out,
        "AWS4-HMAC-SHA256 Credential=%s/%s/%s/%s/aws4_request, "
        "SignedHeaders=%s, Signature=",
        s->access_key, day, s->region, s->service, names.data);
    plain_hex(out, key);
}

/* A random text of up to 40 characters out of a set. */
static const char *random_text(char room[48], const char *set, size_t least)
{
    size_t n = least + check_below(41 - least), i;
    for (i = 0; i < n; i++) {
        room[i] = set[check_below(strlen(set))];
    }
    room[n] = '\0';
    return room;
}

/* A path made of random segments, and its canonical form made along with it:
 * every segment is there in plain and in percent-encoded text. */
static void random_path(struct text *path, struct text *canonical)
{
    static const struct form_row segments[] = {
        {"a", "a"},     {"b c", "b%20c"}, {"..x", "..x"},  {"%2e", "%252e"},
        {"x~y", "x~y"}, {"@", "%40"},     {"\xFF", "%FF"}, {"", ""},
        {".", ""},      {"A-_1", "A-_1"}};
    size_t n = 1 + check_below(6), i, k;
    path->len = canonical->len = 0;
    say(canonical, "%s", "");
    for (i = 0; i < n; i++) {
        k = check_below(CHECK_COUNT(segments));
        say(path, "/%s", segments[k].text);
        if (*segments[k].want) {
            say(canonical, "/%s", segments[k].want);
        } else if (i + 1 == n && !*segments[k].text && canonical->len > 0) {
            say(canonical, "/");
        }
    }
    if (canonical->len == 0) {
        say(canonical, "/");
    }
}

/* Random requests are signed alike by both. */
static void test_random(void **state)
{
    static const char *const names[] = {
        "host", "x-amz-date", "te",      "a",        "a-b", "a1",
        "zz",   "user-agent", "x-amz-t", "x-custom", "b"};
    static const char visible[] =
        "abcXYZ019 \t  ;:/=+\"'%&#@!~-_.,()[]{}<>?|\\^`$*";
    dmsi_sig_cache cache;
    int round;
    (void)state;
    memset(&cache, 0, sizeof cache);
    for (round = 0; round < 500; round++) {
        char room[12][48], secret[48], body[48], got[512];
        struct text path, canonical, want;
        struct check_memory m = {0};
        dms_allocator a = check_allocator(&m);
        dmsi_buf b = buffer(&a);
        struct request r;
        size_t i;
        memset(&r, 0, sizeof r);
        r.s.headers = r.headers;
        for (i = 0; i < CHECK_COUNT(names); i++) {
            if (check_below(3) > 0) {
                add_header(&r, names[i],
                           dmsi_str(random_text(room[i], visible, 0)));
            }
        }
        want.len = 0;
        random_path(&path, &canonical);
        dmsi_sig_path(&b, dmsi_str(path.data));
        r.s.path = keep(r.path, sizeof r.path, &b);
        dmsi_buf_free(&b);
        r.s.query = dmsi_str(check_below(2) ? "a=1&b=" : "");
        r.s.access_key = "AKID";
        r.s.secret = random_text(secret, visible, 1);
        r.s.region = check_below(2) ? "eu-west-1" : "us-gov-east-1";
        r.s.service = check_below(2) ? "dms" : "sts";
        r.s.body = dmsi_str(random_text(body, visible, 0));
        dmsi_amz_date(r.s.date, (int64_t)check_below(4000000000u));
        sign(got, &r, &cache);
        plain_sign(&want, &r.s, canonical.data, r.s.query.p);
        check_note("round %d, path %.100s", round, path.data);
        CHECK_TEXT(got, want.data);
        check_memory_clean(&m);
    }
    check_end();
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_vectors),   cmocka_unit_test(test_authorization),
        cmocka_unit_test(test_forms),     cmocka_unit_test(test_cache),
        cmocka_unit_test(test_no_memory), cmocka_unit_test(test_random)};
    return check_main(tests);
}
