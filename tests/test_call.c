/* One AWS call as the wire and the caller see it: the request, what becomes of
 * every kind of answer, when it is sent again, and when it must not be. */

#define DMS_IMPLEMENTATION
#define SCRIPT_UNCHECKED
#include "../dms.h"

#include "check.h"
#include "script.h"

/* A call without input whose result nobody wants. */
static dms_status call(struct script *w, const char *operation)
{
    return script_done(w, dms_call(&w->client, operation, NULL, NULL));
}

/* ---- the request -------------------------------------------------------- */

#define NAMES_HEAD "Host Accept-Encoding X-Amz-Target Content-Type User-Agent "
#define NAMES_TAIL "amz-sdk-invocation-id amz-sdk-request Content-Length "

/* Which headers are sent, in which order. */
struct names_row {
    const char *what;
    int token;
    int is_unsigned;
    int lambda;
    const char *names;
};

static const struct names_row names_rows[] = {
    {"signed", 0, 0, 0, NAMES_HEAD "X-Amz-Date Authorization " NAMES_TAIL},
    {"token", 1, 0, 0,
     NAMES_HEAD "X-Amz-Date X-Amz-Security-Token Authorization " NAMES_TAIL},
    {"unsigned", 1, 1, 0, NAMES_HEAD NAMES_TAIL},
    {"lambda", 1, 0, 1,
     NAMES_HEAD "X-Amzn-Trace-Id X-Amz-Date X-Amz-Security-Token "
                "Authorization " NAMES_TAIL}};

/* Checks the value of a header of the last request. */
static void header_is(const struct script *w, const char *name,
                      const char *value)
{
    char got[600];
    CHECK(script_header(script_last(w), name, got, sizeof got));
    CHECK_TEXT(got, value);
}

/* One kind of request, header by header. */
static void names_row(const void *data)
{
    const struct names_row *r = (const struct names_row *)data;
    struct script w;
    dms_config c = script_begin(&w);
    char names[400];
    c.session_token = r->token ? SCRIPT_TOKEN : NULL;
    c.unsigned_requests = r->is_unsigned;
    if (r->lambda) {
        setenv("AWS_LAMBDA_FUNCTION_NAME", "f", 1);
        setenv("_X_AMZN_TRACE_ID", "Root=1-5e;Sampled={a b}\"',[]:+&~_.%@", 1);
    }
    script_open(&w, &c);
    (void)script_say(&w, 200, "{}");
    CHECK(call(&w, "DescribeConnections") == DMS_OK);
    CHECK(strncmp(script_last(&w)->head, "POST / HTTP/1.1\r\n", 17) == 0);
    script_names(script_last(&w), names, sizeof names);
    CHECK_TEXT(names, r->names);
    CHECK_TEXT(script_last(&w)->body, "{}");
    header_is(&w, "Host", "localhost:4566");
    header_is(&w, "Accept-Encoding", "identity");
    header_is(&w, "X-Amz-Target", "AmazonDMSv20160101.DescribeConnections");
    header_is(&w, "Content-Type", "application/x-amz-json-1.1");
    header_is(&w, "amz-sdk-request", "attempt=1");
    header_is(&w, "Content-Length", "2");
    if (!r->is_unsigned) {
        header_is(&w, "X-Amz-Date", "20260102T030405Z");
    }
    if (r->lambda) {
        header_is(&w, "X-Amzn-Trace-Id",
                  "Root=1-5e;Sampled={a%20b}\"',[]:+&~_.%25%40");
    }
    script_end(&w);
}

/* The headers and their order. */
static void test_headers(void **state)
{
    (void)state;
    check_table(names_rows, names_row);
    check_end();
}

/* The trace id needs both variables. */
static void test_trace_id_alone(void **state)
{
    struct script w;
    dms_config c = script_begin(&w);
    char value[100];
    (void)state;
    setenv("_X_AMZN_TRACE_ID", "Root=1", 1);
    script_open(&w, &c);
    (void)script_say(&w, 200, "{}");
    CHECK(call(&w, "DescribeConnections") == DMS_OK);
    CHECK(!script_header(script_last(&w), "X-Amzn-Trace-Id", value,
                         sizeof value));
    script_end(&w);
    check_end();
}

/* Signatures that botocore made of the same requests. */
struct sign_row {
    const char *what;
    const char *url;
    const char *region;
    const char *action;
    const char *body;
    const char *token;
    const char *headers; /* SignedHeaders */
    const char *signature;
};

/* clang-format off */
#define SIGNED "content-type;host;x-amz-date;x-amz-target"
#define SIGNED_TOKEN "content-type;host;x-amz-date;x-amz-security-token;" \
                     "x-amz-target"

static const struct sign_row sign_rows[] = {
    {"V1", "http://dms.us-east-1.amazonaws.com/", "us-east-1",
     "DescribeReplicationTasks", NULL, NULL, SIGNED,
     "b9a720a4876e13101bbebc4e90cff3def8986017dc9d4f6a091bd8d1121e2748"},
    {"V2", "http://dms.us-east-1.amazonaws.com", "us-east-1",
     "DescribeConnections", "{\"MaxRecords\": 20}", SCRIPT_TOKEN, SIGNED_TOKEN,
     "19c71cab0c965f01304b92d918fe01ba03d7ecf48e48a20a81fc2bf5bcd92bb6"},
    {"V4", "http://h.example:80/x?b=2&a=1&a=0&c", "us-east-1",
     "DescribeConnections", NULL, NULL, SIGNED,
     "caf1fbea5f2902ca309922f64356f2b7fc05b72f7c859350ddaa29c98a86fb06"},
    {"V5", "http://dms.cn-north-1.amazonaws.com.cn/", "cn-north-1",
     "DescribeConnections", NULL, NULL, SIGNED,
     "feb2f4b83f30b74cd2b6f1a578b23aabb1dd8b9f077b254eafeb21be27091288"},
    {"V7", "http://[::1]:8080", "us-east-1", "DescribeConnections", NULL, NULL,
     SIGNED,
     "232813bb7dad6cab78e6957d1cb90b68afa3f49fb15b402c73f21d5fc2f321f1"}};
/* clang-format on */

/* One request and its Authorization, whole. */
static void sign_row(const void *data)
{
    const struct sign_row *r = (const struct sign_row *)data;
    struct script w;
    dms_config c = script_begin(&w);
    char want[400];
    c.endpoint_url = r->url;
    c.region = r->region;
    c.session_token = r->token;
    script_open(&w, &c);
    (void)script_say(&w, 200, "{}");
    SCRIPT_EXPECT(&w, dms_call(&w.client, r->action, r->body, NULL), DMS_OK);
    (void)snprintf(want, sizeof want,
                   "AWS4-HMAC-SHA256 Credential=%s/20260102/%s/dms/"
                   "aws4_request, SignedHeaders=%s, Signature=%s",
                   SCRIPT_KEY, r->region, r->headers, r->signature);
    header_is(&w, "Authorization", want);
    script_end(&w);
}

/* The published vectors, through the public functions. */
static void test_signatures(void **state)
{
    (void)state;
    check_table(sign_rows, sign_row);
    check_end();
}

/* A path and a query in the endpoint are sent as they are. */
static void test_request_target(void **state)
{
    struct script w;
    dms_config c = script_begin(&w);
    const char *line = "POST /a//b/../c%20d?x=1&y HTTP/1.1\r\n";
    (void)state;
    c.endpoint_url = "http://LOCALHOST:80/a//b/../c%20d?x=1&y";
    script_open(&w, &c);
    (void)script_say(&w, 200, "{}");
    CHECK(call(&w, "DescribeConnections") == DMS_OK);
    CHECK(strncmp(script_last(&w)->head, line, strlen(line)) == 0);
    header_is(&w, "Host", "localhost");
    script_end(&w);
    check_end();
}

/* ---- User-Agent --------------------------------------------------------- */

/* Whether a component is name/version or prefix/name#value. */
static int agent_component(const char *p, size_t n)
{
    size_t i, slashes = 0, hashes = 0;
    for (i = 0; i < n; i++) {
        slashes += p[i] == '/';
        hashes += p[i] == '#';
        if (p[i] != '/' && p[i] != '#' && !isalnum((unsigned char)p[i]) &&
            !strchr("!$%&'*+-.^_`|~,", p[i])) {
            return 0;
        }
    }
    return slashes == 1 && hashes <= 1 && p[0] != '/' && p[n - 1] != '/';
}

struct agent_row {
    const char *what;
    dms_retry_mode mode;
    const char *app_id;
    const char *extra;
    const char *has;  /* must be in it */
    const char *ends; /* must be its end */
};

static const struct agent_row agent_rows[] = {
    {"standard", DMS_RETRY_STANDARD, NULL, NULL, " m/E,N ",
     " cfg/retry-mode#standard"},
    {"legacy", DMS_RETRY_LEGACY, NULL, NULL, " m/D,N ",
     " cfg/retry-mode#legacy"},
    {"adaptive", DMS_RETRY_ADAPTIVE, NULL, NULL, " m/F,N ",
     " cfg/retry-mode#adaptive"},
    {"app id", DMS_RETRY_DEFAULT, "nightly-1", NULL, " m/E,N ",
     " cfg/retry-mode#standard app/nightly-1"},
    {"app id is cleaned", DMS_RETRY_DEFAULT, "my app/1(x)\xC3\xA9", NULL,
     " m/E,N ", " app/my-app-1-x---"},
    {"app id over 50 characters is sent", DMS_RETRY_DEFAULT,
     "a12345678901234567890123456789012345678901234567890123456789", NULL,
     " m/E,N ",
     " app/a12345678901234567890123456789012345678901234567890123456789"},
    {"extra", DMS_RETRY_DEFAULT, NULL, "team/data (nightly) x#y", " m/E,N ",
     " cfg/retry-mode#standard team/data (nightly) x#y"},
    {"both", DMS_RETRY_DEFAULT, "id", "more", " m/E,N ", " app/id more"}};

/* One User-Agent, component by component. */
static void agent_row(const void *data)
{
    const struct agent_row *r = (const struct agent_row *)data;
    struct script w;
    dms_config c = script_begin(&w);
    char text[2048];
    const char *p;
    size_t n, end = strlen(r->ends);
    c.retry_mode = r->mode;
    c.user_agent_appid = r->app_id;
    c.user_agent_extra = r->extra;
    script_open(&w, &c);
    (void)script_say(&w, 200, "{}");
    CHECK(call(&w, "DescribeConnections") == DMS_OK);
    CHECK(script_header(script_last(&w), "User-Agent", text, sizeof text));
    CHECK(strncmp(text, "dms.h/" DMS_VERSION_STRING " ua/2.1 os/", 18) == 0);
    CHECK(strstr(text, r->has) != NULL);
    CHECK(strstr(text, " lang/c#") != NULL);
    CHECK(strstr(text, " md/arch#") != NULL);
    CHECK(strlen(text) > end &&
          strcmp(text + strlen(text) - end, r->ends) == 0);
    n = strlen(text) - (r->extra ? strlen(r->extra) + 1 : 0);
    for (p = text; p < text + n; p += strcspn(p, " ") + 1) {
        size_t len = strcspn(p, " ");
        check_note("component %.*s of %.100s", (int)len, p, text);
        CHECK(agent_component(p, len));
    }
    script_end(&w);
}

/* Where the program runs, as AWS's own environments tell it. */
static void test_execution_env(void **state)
{
    struct script w;
    dms_config c = script_begin(&w);
    char text[2048];
    (void)state;
    setenv("AWS_EXECUTION_ENV", "AWS_ECS FARGATE/1", 1);
    script_open(&w, &c);
    (void)script_say(&w, 200, "{}");
    CHECK(call(&w, "DescribeConnections") == DMS_OK);
    CHECK(script_header(script_last(&w), "User-Agent", text, sizeof text));
    CHECK(strstr(text, " lang/c#99 exec-env/AWS_ECS-FARGATE-1 m/") != NULL);
    script_end(&w);
    unsetenv("AWS_EXECUTION_ENV");
    check_end();
}

/* A pseudo region turns FIPS on, which is worth a warning. */
static void test_pseudo_region(void **state)
{
    struct script w;
    dms_config c = script_begin(&w);
    (void)state;
    c.region = "fips-us-east-1";
    script_open(&w, &c);
    CHECK(script_logged(&w, DMS_LOG_WARN, "us-east-1 with FIPS") == 1);
    script_end(&w);
    check_end();
}

/* The grammar of the SDKs, and what the caller adds to it. */
static void test_user_agent(void **state)
{
    (void)state;
    check_table(agent_rows, agent_row);
    check_end();
}

/* ---- faults ------------------------------------------------------------- */

struct fault_row {
    const char *what;
    int http;
    const char *headers;
    const char *body;
    const char *code;
    const char *message;
    dms_status status;
};

/* clang-format off */
#define T_MESSAGE(code) "{\"__type\":\"" code "\",\"message\":\"m\"}"

static const struct fault_row fault_rows[] = {
    {"namespace", 400, "",
     T_MESSAGE("com.amazonaws.dms.v20160101#ResourceNotFoundFault"),
     "ResourceNotFoundFault", "m", DMS_ERR_NOT_FOUND},
    {"Message", 400, "",
     "{\"__type\":\"AccessDeniedException\",\"Message\":\"M\"}",
     "AccessDeniedException", "M", DMS_ERR_DENIED},
    {"colon, then the last number sign", 400, "", T_MESSAGE("a#b#C:http://x/"),
     "C", "m", DMS_ERR_FAULT},
    {"a null message wins", 400, "",
     "{\"__type\":\"X\",\"message\":null,\"Message\":\"M\"}", "X", "",
     DMS_ERR_FAULT},
    {"header when __type is absent", 400, "x-amzn-ErrorType: Bar\r\n",
     "{\"code\":\"Foo\",\"message\":\"m\"}", "Bar", "m", DMS_ERR_FAULT},
    {"header is trimmed the same way", 400,
     "X-Amzn-Errortype: a#Bar:http://x\r\n", "{\"message\":\"m\"}", "Bar", "m",
     DMS_ERR_FAULT},
    {"code when both are absent", 400, "",
     "{\"code\":\"Foo\",\"message\":\"m\"}", "Foo", "m", DMS_ERR_FAULT},
    {"__type before the header", 400, "x-amzn-ErrorType: Bar\r\n",
     T_MESSAGE("X"), "X", "m", DMS_ERR_FAULT},
    {"object without members", 400, "", "{}", "400", "", DMS_ERR_FAULT},
    {"empty", 400, "", "", "400", "", DMS_ERR_FAULT},
    {"query error", 400, "x-amzn-query-error: Old.Code;Sender\r\n",
     T_MESSAGE("New"), "Old.Code", "m", DMS_ERR_FAULT},
    {"query error of one part", 400, "x-amzn-query-error: Old.Code\r\n",
     T_MESSAGE("New"), "New", "m", DMS_ERR_FAULT},
    {"query error of three parts", 400, "x-amzn-query-error: a;b;c\r\n",
     T_MESSAGE("New"), "New", "m", DMS_ERR_FAULT},
    {"query error without code", 400, "x-amzn-query-error: ;Sender\r\n",
     T_MESSAGE("New"), "New", "m", DMS_ERR_FAULT},
    {"xml", 403, "", "<?xml version=\"1.0\"?><E/>", "403",
     "<?xml version=\"1.0\"?><E/>", DMS_ERR_FAULT},
    {"text", 403, "", "Forbidden", "403", "Forbidden", DMS_ERR_FAULT},
    {"array", 400, "", "[1]", "400", "[1]", DMS_ERR_FAULT},
    {"cut JSON", 400, "", "{\"__type\":\"X\"", "400", "{\"__type\":\"X\"",
     DMS_ERR_FAULT},
    {"html of a proxy", 413, "", "<html>big</html>", "413", "<html>big</html>",
     DMS_ERR_FAULT},
    {"html", 502, "", "<html>x</html>", "502", "Bad Gateway", DMS_ERR_SERVER},
    {"blanks and html", 504, "", " \r\n\t<html>", "504", "Gateway Timeout",
     DMS_ERR_SERVER},
    {"empty 503", 503, "", "", "503", "Service Unavailable", DMS_ERR_SERVER},
    {"blank 500", 500, "", " \r\n", "500", "Internal Server Error",
     DMS_ERR_SERVER},
    {"text 503", 503, "", "Slow down", "503", "Slow down", DMS_ERR_SERVER},
    {"HTML in capitals", 500, "", "<HTML>", "500", "<HTML>", DMS_ERR_SERVER},
    {"doctype", 500, "", "<!DOCTYPE html>", "500", "<!DOCTYPE html>",
     DMS_ERR_SERVER},
    {"JSON with 500", 500, "", T_MESSAGE("InternalFailure"), "InternalFailure",
     "m", DMS_ERR_SERVER},
    {"known fault with 500", 500, "", T_MESSAGE("ValidationException"),
     "ValidationException", "m", DMS_ERR_INVALID},
    {"exactly 300", 300, "", "", "Unknown", "Unknown", DMS_ERR_FAULT},
    {"moved", 301, "Location: http://evil.example/\r\n", "", "301", "",
     DMS_ERR_FAULT},
    {"found, with JSON", 302, "Location: /\r\n", T_MESSAGE("X"), "X", "m",
     DMS_ERR_FAULT},
    {"see other", 303, "Location: /\r\n", "", "303", "", DMS_ERR_FAULT},
    {"temporary", 307, "Location: /\r\n", "", "307", "", DMS_ERR_FAULT},
    {"permanent", 308, "Location: /\r\n", "", "308", "", DMS_ERR_FAULT},
    {"escapes", 400, "",
     "{\"__type\":\"X\",\"message\":\"a\\u00e9\\ud83d\\ude00\\/\\\"\"}", "X",
     "a\xC3\xA9\xF0\x9F\x98\x80/\"", DMS_ERR_FAULT},
    {"a type that is no string", 400, "", "{\"__type\":5,\"message\":7}", "",
     "", DMS_ERR_FAULT},
    {"a null type", 400, "", "{\"__type\":null,\"message\":\"m\"}", "", "m",
     DMS_ERR_FAULT},
    /* what a caller can do about each */
    {"wrong state", 400, "", T_MESSAGE("InvalidResourceStateFault"),
     "InvalidResourceStateFault", "m", DMS_ERR_WRONG_STATE},
    {"exists", 400, "", T_MESSAGE("ResourceAlreadyExistsFault"),
     "ResourceAlreadyExistsFault", "m", DMS_ERR_EXISTS},
    {"quota", 400, "", T_MESSAGE("ResourceQuotaExceededFault"),
     "ResourceQuotaExceededFault", "m", DMS_ERR_QUOTA},
    {"storage", 400, "", T_MESSAGE("StorageQuotaExceededFault"),
     "StorageQuotaExceededFault", "m", DMS_ERR_QUOTA},
    {"denied", 400, "", T_MESSAGE("AccessDeniedFault"), "AccessDeniedFault",
     "m", DMS_ERR_DENIED},
    {"unknown key", 400, "", T_MESSAGE("UnrecognizedClientException"),
     "UnrecognizedClientException", "m", DMS_ERR_DENIED},
    {"expired", 400, "", T_MESSAGE("ExpiredTokenException"),
     "ExpiredTokenException", "m", DMS_ERR_DENIED},
    {"signature", 403, "", T_MESSAGE("SignatureDoesNotMatch"),
     "SignatureDoesNotMatch", "m", DMS_ERR_DENIED},
    {"input", 400, "", T_MESSAGE("InvalidParameterValueException"),
     "InvalidParameterValueException", "m", DMS_ERR_INVALID},
    {"throttled", 400, "", T_MESSAGE("ThrottlingException"),
     "ThrottlingException", "m", DMS_ERR_THROTTLED},
    {"429", 429, "", "", "429", "", DMS_ERR_THROTTLED},
    {"any other", 400, "", T_MESSAGE("KMSKeyNotAccessibleFault"),
     "KMSKeyNotAccessibleFault", "m", DMS_ERR_FAULT}};
/* clang-format on */

/* One answer that is an error, and all that is told of it. */
static void fault_row(const void *data)
{
    const struct fault_row *r = (const struct fault_row *)data;
    struct script w;
    dms_config c = script_begin(&w);
    const dms_error *e = &w.client.error;
    c.total_max_attempts = 1;
    script_open(&w, &c);
    (void)script_say_with(&w, r->http, r->headers, r->body);
    CHECK(call(&w, "DescribeConnections") == r->status);
    CHECK_TEXT(e->fault, r->code);
    CHECK_TEXT(e->fault_message, r->message);
    CHECK(e->http_status == r->http);
    CHECK_TEXT(e->request_id, "req-1");
    CHECK(e->attempts == 1 && e->request_sent == 1);
    CHECK(e->outcome_unknown == 0);
    CHECK(strstr(e->message, "DescribeConnections: ") == e->message);
    CHECK(strstr(e->message, r->code) != NULL);
    CHECK(strstr(e->message, "req-1") != NULL);
    CHECK(w.requests_len == 1); /* a redirect is not followed */
    script_end(&w);
}

/* Code, message and status of every kind of error body. */
static void test_faults(void **state)
{
    (void)state;
    check_table(fault_rows, fault_row);
    check_end();
}

/* resourceArn tells which resource is there already. */
static void test_fault_resource(void **state)
{
    struct script w;
    (void)state;
    script_start(&w);
    (void)script_say(&w, 400,
                     "{\"__type\":\"ResourceAlreadyExistsFault\","
                     "\"message\":\"m\",\"resourceArn\":\"arn:x:y\"}");
    CHECK(call(&w, "CreateEndpoint") == DMS_ERR_EXISTS);
    CHECK_TEXT(w.client.error.resource_arn, "arn:x:y");
    (void)script_say(&w, 200, "{}");
    CHECK(call(&w, "DescribeEndpoints") == DMS_OK);
    CHECK_TEXT(w.client.error.resource_arn, ""); /* of the last call only */
    CHECK_TEXT(w.client.error.fault_message, "");
    CHECK_TEXT(w.client.error.message, "");
    script_end(&w);
    check_end();
}

/* ---- secrets and control characters ------------------------------------- */

/* A server that echoes what it was sent; %s is the secret or the token. */
struct echo_row {
    const char *what;
    int http;
    const char *headers;
    const char *body;
};

static const struct echo_row echo_rows[] = {
    {"message", 403, "",
     "{\"__type\":\"SignatureDoesNotMatch\",\"message\":\"before %s after\"}"},
    {"Message twice", 400, "",
     "{\"__type\":\"X\",\"Message\":\"before %s%s after\"}"},
    {"text", 400, "", "before %s after"},
    {"text with 500", 500, "", "before %s after"},
    {"type", 400, "", "{\"__type\":\"before %s after\"}"},
    {"code", 400, "", "{\"code\":\"before %s after\"}"},
    {"resourceArn", 400, "",
     "{\"__type\":\"X\",\"resourceArn\":\"before %s after\"}"},
    {"error type", 400, "x-amzn-ErrorType: before %s after\r\n", "{}"},
    {"query error", 400, "x-amzn-query-error: before %s after;x\r\n", "{}"},
    {"request id", 400, "x-amzn-RequestId: before %s after\r\n", "{}"},
    {"request id of a success", 200, "x-amzn-RequestId: %s\r\n", "{}"},
    {"cut JSON", 400, "", "{\"__type\":\"X\",\"message\":\"before %s after"},
    {"body that is not JSON", 200, "", "before %s after"}};

/* Copies a pattern with `echo` in place of each %s. */
static void echo_fill(char *out, size_t size, const char *pattern,
                      const char *echo)
{
    size_t at = 0, n;
    for (; *pattern; pattern += n) {
        int hole = strncmp(pattern, "%s", 2) == 0;
        const char *from = hole ? echo : pattern;
        size_t len = hole ? strlen(echo) : strcspn(pattern + 1, "%") + 1;
        n = hole ? 2 : len;
        assert_true(at + len < size);
        memcpy(out + at, from, len);
        at += len;
    }
    out[at] = '\0';
}

/* Plays one row with what is echoed. */
static void echo_play(const struct echo_row *r, const char *secret,
                      const char *token, const char *echo)
{
    struct script w;
    dms_config c = script_begin(&w);
    char headers[2000], body[3000], answer[6000];
    size_t n = strlen(echo);
    check_note("%lu bytes: %.40s", (unsigned long)n, echo);
    echo_fill(headers, sizeof headers, r->headers, echo);
    echo_fill(body, sizeof body, r->body, echo);
    (void)snprintf(answer, sizeof answer,
                   "HTTP/1.1 %d X\r\n%sContent-Length: %lu\r\n\r\n%s", r->http,
                   headers, (unsigned long)strlen(body), body);
    c.secret_access_key = secret;
    c.session_token = token;
    c.total_max_attempts = 1;
    script_open(&w, &c);
    w.echoes = 1;
    (void)script_raw(&w, answer);
    (void)call(&w, "DescribeConnections");
    if (strstr(r->what, "message") && n < 200) {
        CHECK(strstr(w.client.error.message, "before *") != NULL);
        CHECK(strstr(w.client.error.message, "* after") != NULL);
    }
    script_end(&w);
}

/* One kind of echo, with short and long secrets. */
static void echo_row(const void *data)
{
    const struct echo_row *r = (const struct echo_row *)data;
    static char token[900];
    size_t n;
    echo_play(r, SCRIPT_SECRET, SCRIPT_TOKEN, SCRIPT_SECRET);
    echo_play(r, SCRIPT_SECRET, SCRIPT_TOKEN, SCRIPT_TOKEN);
    echo_play(r, SCRIPT_SECRET, SCRIPT_TOKEN, SCRIPT_TOKEN SCRIPT_SECRET);
    /* a token that begins with the secret */
    echo_play(r, SCRIPT_SECRET, SCRIPT_SECRET SCRIPT_TOKEN,
              SCRIPT_SECRET SCRIPT_TOKEN);
    /* one that is longer than the field it may end in */
    memset(token, 'q', sizeof token);
    memcpy(token, "TOKEN/with+", 11);
    for (n = 60; n < sizeof token; n += 167) {
        token[n] = '\0';
        echo_play(r, SCRIPT_SECRET, token, token);
        token[n] = 'q';
    }
}

/* A secret that the server sends back does not get into errors or logs. */
static void test_echoed_secrets(void **state)
{
    (void)state;
    check_table(echo_rows, echo_row);
    check_end();
}

/* An escaped solidus hides nothing. */
static void test_echoed_escaped(void **state)
{
    struct script w;
    (void)state;
    script_start(&w);
    w.echoes = 1;
    (void)script_say(&w, 400,
                     "{\"__type\":\"X\",\"message\":\"before "
                     "\\u0054OKEN\\/with+chars== after\"}");
    CHECK(call(&w, "DescribeConnections") == DMS_ERR_FAULT);
    CHECK(strstr(w.client.error.fault_message, "before *****") != NULL);
    CHECK(strstr(w.client.error.fault_message, "* after") != NULL);
    script_end(&w);
    check_end();
}

/* Whether text holds a control character. */
static int has_control(const char *p)
{
    for (; *p; p++) {
        if ((unsigned char)*p < 32 || *p == 127) {
            return 1;
        }
    }
    return 0;
}

/* Control characters of the server do not reach a log or a terminal. */
static void test_control_characters(void **state)
{
    struct script w;
    const dms_error *e = &w.client.error;
    size_t i;
    (void)state;
    script_start(&w);
    (void)script_say(&w, 400,
                     "{\"__type\":\"A\\u001b[31mB\",\"message\":\"x\\r\\n"
                     "WARN fake\\u001b[2J\\u0007\\u007f %s %n %d\","
                     "\"resourceArn\":\"a\\nb\"}");
    CHECK(call(&w, "DescribeConnections") == DMS_ERR_FAULT);
    CHECK(!has_control(e->message));
    CHECK(!has_control(e->fault));
    CHECK(!has_control(e->resource_arn));
    CHECK(strstr(e->message, "WARN fake") != NULL);
    CHECK(strstr(e->message, "%s %n %d") != NULL); /* data, not a format */
    for (i = 0; i < w.logs_len; i++) {
        CHECK(!has_control(w.logs[i]));
    }
    script_end(&w);
    check_end();
}

/* A message longer than the array is cut, and kept whole beside it. */
static void test_long_message(void **state)
{
    static char text[20000], body[20100];
    struct script w;
    (void)state;
    memset(text, 'x', sizeof text - 1);
    (void)snprintf(body, sizeof body, "{\"__type\":\"X\",\"message\":\"%s\"}",
                   text);
    script_start(&w);
    (void)script_say(&w, 400, body);
    CHECK(call(&w, "DescribeConnections") == DMS_ERR_FAULT);
    CHECK(strlen(w.client.error.message) == sizeof w.client.error.message - 1);
    CHECK(strcmp(w.client.error.fault_message, text) == 0);
    script_end(&w);
    check_end();
}

/* ---- plans -------------------------------------------------------------- */

/* Answers by letter, so that a sequence is a word. */
static const struct plan_step {
    char letter;
    int http; /* 0: not an answer */
    const char *code;
} plan_steps[] = {{'+', 200, NULL},
                  {'0', 500, NULL},
                  {'1', 501, NULL},
                  {'2', 502, NULL},
                  {'3', 503, NULL},
                  {'4', 504, NULL},
                  {'5', 505, NULL},
                  {'9', 509, NULL},
                  {'q', 429, NULL},
                  {'T', 400, "ThrottlingException"},
                  {'t', 400, "Throttling"},
                  {'U', 503, "ThrottlingException"},
                  {'Q', 429, "TooManyRequestsException"},
                  {'S', 400, "SlowDown"},
                  {'P', 400, "PriorRequestNotComplete"},
                  {'r', 400, "RequestTimeout"},
                  {'x', 400, "RequestTimeoutException"},
                  {'A', 400, "AccessDeniedException"},
                  {'N', 400, "ResourceNotFoundFault"},
                  {'W', 400, "InvalidResourceStateFault"},
                  {'E', 0, "EOF before the answer"},
                  {'R', 0, "reset"},
                  {'Z', 0, "silence"},
                  {'C', 0, "answer cut by EOF"},
                  {'c', 0, "answer cut by reset"},
                  {'h', 0, "head cut"},
                  {'F', 0, "connection refused"},
                  {'B', 0, "reset while sending"},
                  {'b', 0, "reset before the first byte is sent"}};

/* A step that is not an answer. */
static void plan_trouble(struct script *w, char letter)
{
    static const char cut[] = "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{}";
    switch (letter) {
    case 'E':
        (void)script_cut(w, SCRIPT_EOF);
        break;
    case 'R':
        (void)script_cut(w, SCRIPT_RESET);
        break;
    case 'Z':
        (void)script_cut(w, SCRIPT_STAY);
        break;
    case 'C':
        script_raw(w, cut)->tail = SCRIPT_EOF;
        break;
    case 'c':
        script_raw(w, cut)->tail = SCRIPT_RESET;
        break;
    case 'h':
        script_raw(w, "HTTP/1.1 20")->tail = SCRIPT_EOF;
        break;
    case 'F':
        script_refuse(w);
        break;
    default:
        script_break(w, letter == 'B' ? 10 : 0);
        break;
    }
}

/* Lets a world play a plan. */
static void plan_play(struct script *w, const char *plan)
{
    for (; *plan; plan++) {
        size_t i = 0;
        while (i < CHECK_COUNT(plan_steps) && plan_steps[i].letter != *plan) {
            i++;
        }
        assert_true(i < CHECK_COUNT(plan_steps));
        if (!plan_steps[i].http) {
            plan_trouble(w, *plan);
        } else if (plan_steps[i].code) {
            char body[100];
            (void)snprintf(body, sizeof body, "{\"__type\":\"%s\"}",
                           plan_steps[i].code);
            (void)script_say(w, plan_steps[i].http, body);
        } else {
            (void)script_say(w, plan_steps[i].http,
                             *plan == '+' ? "{\"a\":1}" : "");
        }
    }
}

/* ---- retries ------------------------------------------------------------ */

struct retry_row {
    const char *plan;
    dms_retry_mode mode;
    int max; /* total_max_attempts, 0: the mode's own */
    dms_status status;
    size_t used; /* answers of the plan */
    int reached; /* max_attempts_reached */
};

#define LEGACY DMS_RETRY_LEGACY
#define STANDARD DMS_RETRY_STANDARD
#define ADAPTIVE DMS_RETRY_ADAPTIVE

/* clang-format off */
static const struct retry_row retry_rows[] = {
    {"+", STANDARD, 0, DMS_OK, 1, 0},
    {"33+", STANDARD, 0, DMS_OK, 3, 0},
    {"333+", STANDARD, 0, DMS_ERR_SERVER, 3, 1},
    {"024+", STANDARD, 4, DMS_OK, 4, 0},
    {"1+", STANDARD, 0, DMS_ERR_SERVER, 1, 0},
    {"5+", STANDARD, 0, DMS_ERR_SERVER, 1, 0},
    {"9+", STANDARD, 0, DMS_ERR_SERVER, 1, 0},
    {"q+", STANDARD, 0, DMS_ERR_THROTTLED, 1, 0},
    {"Q+", STANDARD, 0, DMS_OK, 2, 0},
    {"T+", STANDARD, 0, DMS_OK, 2, 0},
    {"U+", STANDARD, 0, DMS_OK, 2, 0},
    {"S+", STANDARD, 0, DMS_OK, 2, 0},
    {"P+", STANDARD, 0, DMS_OK, 2, 0},
    {"r+", STANDARD, 0, DMS_OK, 2, 0},
    {"x+", STANDARD, 0, DMS_OK, 2, 0},
    {"A+", STANDARD, 0, DMS_ERR_DENIED, 1, 0},
    {"TTT+", STANDARD, 0, DMS_ERR_THROTTLED, 3, 1},
    {"EE+", STANDARD, 0, DMS_OK, 3, 0},
    {"RR+", STANDARD, 0, DMS_OK, 3, 0},
    {"ZZ+", STANDARD, 0, DMS_OK, 3, 0},
    {"CchB", STANDARD, 4, DMS_ERR_NETWORK, 4, 1},
    {"Bb+", STANDARD, 0, DMS_OK, 3, 0},
    {"FF+", STANDARD, 0, DMS_OK, 3, 0},
    {"FFF", STANDARD, 0, DMS_ERR_NETWORK, 3, 1},
    {"ZZZ", STANDARD, 0, DMS_ERR_TIMEOUT, 3, 1},
    {"3A+", STANDARD, 0, DMS_ERR_DENIED, 2, 0},
    {"33A+", STANDARD, 0, DMS_ERR_DENIED, 3, 1},
    {"3+", STANDARD, 1, DMS_ERR_SERVER, 1, 1},
    {"333333333+", STANDARD, 10, DMS_OK, 10, 0},
    {"33+", ADAPTIVE, 0, DMS_OK, 3, 0},
    {"q+", ADAPTIVE, 0, DMS_ERR_THROTTLED, 1, 0},
    {"TT+", ADAPTIVE, 0, DMS_OK, 3, 0},
    {"3333+", LEGACY, 0, DMS_OK, 5, 0},
    {"33333+", LEGACY, 0, DMS_ERR_SERVER, 5, 1},
    {"q+", LEGACY, 0, DMS_OK, 2, 0},
    {"9+", LEGACY, 0, DMS_OK, 2, 0},
    {"1+", LEGACY, 0, DMS_ERR_SERVER, 1, 0},
    {"5+", LEGACY, 0, DMS_ERR_SERVER, 1, 0},
    {"T+", LEGACY, 0, DMS_OK, 2, 0},
    {"t+", LEGACY, 0, DMS_OK, 2, 0},
    {"U+", LEGACY, 0, DMS_OK, 2, 0},
    {"S+", LEGACY, 0, DMS_ERR_THROTTLED, 1, 0},
    {"P+", LEGACY, 0, DMS_ERR_THROTTLED, 1, 0},
    {"r+", LEGACY, 0, DMS_ERR_FAULT, 1, 0},
    {"ERFZ+", LEGACY, 0, DMS_OK, 5, 0},
    {"A+", LEGACY, 1, DMS_ERR_DENIED, 1, 0},
    {"3+", LEGACY, 1, DMS_ERR_SERVER, 1, 1}};
/* clang-format on */

/* All attempts of a call have one invocation id, a UUID of version 4, and
 * count themselves. */
static void retry_attempts(const struct script *w, const char *plan, int max)
{
    char first[64] = "", id[64], sdk[100], want[100];
    size_t i, at = 0;
    for (i = 0; i < w->requests_len; i++, at++) {
        while (plan[at] == 'F' || plan[at] == 'B' || plan[at] == 'b') {
            at++; /* no request was seen */
        }
        CHECK(script_header(&w->requests[i], "amz-sdk-invocation-id", id,
                            sizeof id));
        CHECK(i == 0 || strcmp(id, first) == 0);
        memcpy(first, id, sizeof id);
        CHECK(strlen(id) == 36 && id[14] == '4' && strchr("89ab", id[19]));
        CHECK(id[8] == '-' && id[13] == '-' && id[18] == '-' && id[23] == '-');
        CHECK(strspn(id, "0123456789abcdef-") == 36);
        CHECK(
            script_header(&w->requests[i], "amz-sdk-request", sdk, sizeof sdk));
        (void)snprintf(want, sizeof want,
                       at ? "attempt=%d; max=%d" : "attempt=%d", (int)at + 1,
                       max);
        CHECK_TEXT(sdk, want);
    }
}

/* One plan in one mode: how often it is sent, and what is told. */
static void retry_row(const void *data)
{
    const struct retry_row *r = (const struct retry_row *)data;
    struct script w;
    dms_config c = script_begin(&w);
    int max = r->max ? r->max : r->mode == LEGACY ? 5 : 3;
    check_note("mode %d, max %d", (int)r->mode, r->max);
    c.retry_mode = r->mode;
    c.total_max_attempts = r->max;
    script_open(&w, &c);
    plan_play(&w, r->plan);
    CHECK(call(&w, "DescribeConnections") == r->status);
    CHECK(w.next == r->used);
    CHECK(w.client.error.attempts == (int)r->used);
    CHECK(w.client.error.max_attempts_reached == r->reached);
    CHECK(w.client.error.outcome_unknown == 0);
    retry_attempts(&w, r->plan, max);
    CHECK(script_logged(&w, DMS_LOG_INFO, "attempt ") == r->used - 1);
    script_end(&w);
}

/* What is tried again, how often, in each mode. */
static void test_retries(void **state)
{
    (void)state;
    check_table(retry_rows, retry_row);
    check_end();
}

/* Two calls never have the same invocation id. */
static void test_invocation_ids_differ(void **state)
{
    struct script w;
    char one[64], two[64];
    (void)state;
    script_start(&w);
    plan_play(&w, "++");
    CHECK(call(&w, "DescribeConnections") == DMS_OK);
    CHECK(call(&w, "DescribeConnections") == DMS_OK);
    CHECK(script_header(&w.requests[0], "amz-sdk-invocation-id", one, 64));
    CHECK(script_header(&w.requests[1], "amz-sdk-invocation-id", two, 64));
    CHECK(strcmp(one, two) != 0);
    script_end(&w);
    check_end();
}

/* ---- pauses ------------------------------------------------------------- */

struct pause_row {
    const char *what;
    const char *plan;
    dms_retry_mode mode;
    int is_new;
    int bounds[9]; /* ms before attempts 2, 3, ... */
};

static const struct pause_row pause_rows[] = {
    {"legacy has no cap",
     "333333333",
     LEGACY,
     0,
     {1000, 2000, 4000, 8000, 16000, 32000, 64000, 128000, 256000}},
    {"standard",
     "333333333",
     STANDARD,
     0,
     {1000, 2000, 4000, 8000, 16000, 20000, 20000, 20000, 20000}},
    {"standard, throttled",
     "TTTTTTTTT",
     STANDARD,
     0,
     {1000, 2000, 4000, 8000, 16000, 20000, 20000, 20000, 20000}},
    {"new",
     "333333333",
     STANDARD,
     1,
     {50, 100, 200, 400, 800, 1600, 3200, 6400, 12800}},
    {"new, throttled",
     "TTTTTTTTT",
     STANDARD,
     1,
     {1000, 2000, 4000, 8000, 16000, 20000, 20000, 20000, 20000}},
    {"new, mixed",
     "3T3T3T3T3",
     STANDARD,
     1,
     {50, 2000, 200, 8000, 800, 20000, 3200, 20000, 12800}}};

#define PAUSE_RUNS 24

/* Each pause is at most its bound, and over some runs comes near both ends:
 * full jitter, not a fixed delay. */
static void pause_row(const void *data)
{
    const struct pause_row *r = (const struct pause_row *)data;
    int64_t most[9] = {0}, least[9];
    struct script w;
    size_t i, run;
    memset(least, 0x7F, sizeof least);
    for (run = 0; run < PAUSE_RUNS; run++) {
        dms_config c = script_begin(&w);
        w.entropy = 1000 * run;
        c.retry_mode = r->mode;
        c.total_max_attempts = 10;
        c.call_timeout_ms = -1;
        setenv("AWS_NEW_RETRIES_2026", r->is_new ? "true" : "", 1);
        script_open(&w, &c);
        plan_play(&w, r->plan);
        plan_play(&w, "+");
        CHECK(call(&w, "DescribeConnections") == DMS_OK);
        for (i = 0; i < 9 && i + 1 < w.requests_len; i++) {
            int64_t ms = w.requests[i + 1].at_ms - w.requests[i].at_ms;
            check_note("pause %d, run %d: %ld ms", (int)i, (int)run, (long)ms);
            CHECK(ms == w.requests[i + 1].slept_ms);
            CHECK(ms >= 0 && ms <= r->bounds[i]);
            most[i] = ms > most[i] ? ms : most[i];
            least[i] = ms < least[i] ? ms : least[i];
        }
        script_end(&w);
    }
    for (i = 0; i < 9; i++) {
        check_note("pause %d: %ld to %ld ms", (int)i, (long)least[i],
                   (long)most[i]);
        CHECK(most[i] > r->bounds[i] * 3 / 4);
        CHECK(least[i] < r->bounds[i] / 4);
    }
}

/* The bounds of pauses in each mode. */
static void test_pauses(void **state)
{
    (void)state;
    check_table(pause_rows, pause_row);
    check_end();
}

/* x-amz-retry-after: milliseconds, heard only with the new retries. */
struct after_row {
    const char *header;
    int is_new;
    int64_t least;
    int64_t most;
};

static const struct after_row after_rows[] = {
    {"x-amz-retry-after: 3000\r\n", 1, 3000, 3000},
    {"X-Amz-Retry-After: 3000\r\n", 0, 0, 1000},
    {"x-amz-retry-after: 100000\r\n", 1, 5000, 5050},
    {"x-amz-retry-after: 0\r\n", 1, 0, 50},
    {"x-amz-retry-after: 20\r\n", 1, 20, 50},
    {"x-amz-retry-after: -5000\r\n", 1, 0, 50},
    {"x-amz-retry-after: 5s\r\n", 1, 0, 50},
    {"x-amz-retry-after: 1.5\r\n", 1, 0, 50},
    {"Retry-After: 120\r\n", 1, 0, 50},
    {"Retry-After: 120\r\n", 0, 0, 1000}};

/* One header, over some runs. */
static void after_row(const void *data)
{
    const struct after_row *r = (const struct after_row *)data;
    struct script w;
    size_t run;
    for (run = 0; run < 6; run++) {
        dms_config c = script_begin(&w);
        w.entropy = 777 * run;
        setenv("AWS_NEW_RETRIES_2026", r->is_new ? "true" : "false", 1);
        script_open(&w, &c);
        (void)script_say_with(&w, 503, r->header, "");
        (void)script_say(&w, 200, "{}");
        CHECK(call(&w, "DescribeConnections") == DMS_OK);
        if (CHECK_OK(w.requests_len == 2)) {
            CHECK(w.requests[1].slept_ms >= r->least);
            CHECK(w.requests[1].slept_ms <= r->most);
        }
        script_end(&w);
    }
}

/* The server asks for a pause. */
static void test_retry_after(void **state)
{
    (void)state;
    check_table(after_rows, after_row);
    check_end();
}

/* ---- amz-sdk-request ---------------------------------------------------- */

/* The text of a time, seconds behind the beginning of every script. */
static const char *call_amz_date(int64_t after_s)
{
    static char text[2][20];
    static int turn;
    int64_t s = 3 * 3600 + 4 * 60 + 5 + after_s; /* of 2026-01-02 */
    char *out = text[turn++ & 1];
    (void)snprintf(out, sizeof text[0], "20260102T%02d%02d%02dZ",
                   (int)(s / 3600), (int)(s / 60 % 60), (int)(s % 60));
    return out;
}

/* ttl: now, the read time-out, and how far the server's clock is ahead. */
static void test_ttl(void **state)
{
    struct script w;
    dms_config c = script_begin(&w);
    char want[100];
    int64_t now;
    (void)state;
    c.read_timeout_ms = 30000;
    c.total_max_attempts = 4;
    c.call_timeout_ms = -1;
    script_open(&w, &c);
    /* one hour and a second ahead */
    script_say_with(&w, 503, "Date: Fri, 02 Jan 2026 04:04:06 GMT\r\n", "");
    script_raw(&w, "HTTP/1.1 20")->tail = SCRIPT_EOF; /* no answer, no ttl */
    script_say_with(&w, 503, "Date: yesterday\r\n", "");
    (void)script_say(&w, 200, "{}");
    CHECK(call(&w, "DescribeConnections") == DMS_OK);
    if (CHECK_OK(w.requests_len == 4)) {
        now = (w.requests[1].at_ms - SCRIPT_MONO_MS) / 1000;
        (void)snprintf(want, sizeof want, "ttl=%s; attempt=2; max=4",
                       call_amz_date(now + 30 + 3601));
        {
            char got[100];
            CHECK(script_header(&w.requests[1], "amz-sdk-request", got,
                                sizeof got));
            CHECK_TEXT(got, want);
            CHECK(script_header(&w.requests[2], "amz-sdk-request", got,
                                sizeof got));
            CHECK_TEXT(got, "attempt=3; max=4");
            CHECK(script_header(&w.requests[3], "amz-sdk-request", got,
                                sizeof got));
            CHECK_TEXT(got, "attempt=4; max=4");
        }
    }
    /* the ttl of another call is not carried over */
    (void)script_say(&w, 200, "{}");
    CHECK(call(&w, "DescribeConnections") == DMS_OK);
    header_is(&w, "amz-sdk-request", "attempt=1");
    script_end(&w);
    c = script_begin(&w);
    setenv("AWS_NEW_RETRIES_2026", "true", 1);
    script_open(&w, &c);
    (void)script_say(&w, 200, "{}");
    CHECK(call(&w, "DescribeConnections") == DMS_OK);
    header_is(&w, "amz-sdk-request", "attempt=1; max=3");
    script_end(&w);
    check_end();
}

/* ---- quota -------------------------------------------------------------- */

struct quota_row {
    const char *plan; /* of one retry: a letter */
    dms_retry_mode mode;
    int is_new;
    size_t retries; /* until the quota is spent; 0: there is none */
};

static const struct quota_row quota_rows[] = {
    {"3", STANDARD, 0, 100}, {"T", STANDARD, 0, 100}, {"Z", STANDARD, 0, 50},
    {"E", STANDARD, 0, 100}, {"3", STANDARD, 1, 35},  {"T", STANDARD, 1, 100},
    {"3", LEGACY, 0, 0}};

/* Fails calls until one is not tried again; counts the retries. */
static size_t quota_spend(struct script *w, const char *letter)
{
    size_t retries = 0, n, i;
    for (i = 0; i < 110; i++) {
        n = w->requests_len;
        plan_play(w, letter);
        plan_play(w, letter);
        (void)call(w, "DescribeConnections");
        if (w->requests_len == n + 1) {
            w->next = w->answers_len; /* the second is not played */
            CHECK(w->client.error.attempts == 1);
            CHECK(w->client.error.max_attempts_reached == 0);
            return retries;
        }
        retries++;
    }
    return 0;
}

/* Spends the quota of one mode, and earns some of it back. */
static void quota_row(const void *data)
{
    const struct quota_row *r = (const struct quota_row *)data;
    struct script w;
    dms_config c = script_begin(&w);
    int successes, cost = r->is_new ? 14 : 5;
    setenv("AWS_NEW_RETRIES_2026", r->is_new ? "true" : "", 1);
    c.retry_mode = r->mode;
    c.total_max_attempts = 2;
    c.read_timeout_ms = 1000;
    script_open(&w, &c);
    CHECK(quota_spend(&w, r->plan) == r->retries);
    if (r->retries && r->plan[0] == '3') {
        /* 500 mod cost is left; successes at first try give 1 each */
        for (successes = 500 % cost; successes < cost; successes++) {
            plan_play(&w, "3");
            CHECK(call(&w, "DescribeConnections") == DMS_ERR_SERVER);
            CHECK(w.client.error.attempts == 1);
            plan_play(&w, "+");
            CHECK(call(&w, "DescribeConnections") == DMS_OK);
        }
        /* a retry that succeeds gives back what it cost, again and again */
        for (successes = 0; successes < 10; successes++) {
            plan_play(&w, "3+");
            CHECK(call(&w, "DescribeConnections") == DMS_OK);
            CHECK(w.client.error.attempts == 2);
        }
    }
    script_end(&w);
}

/* A client that only fails stops retrying. */
static void test_quota(void **state)
{
    (void)state;
    check_table(quota_rows, quota_row);
    check_end();
}

/* The quota never exceeds 500, however many successes there were. */
static void test_quota_cap(void **state)
{
    struct script w;
    dms_config c = script_begin(&w);
    int i;
    (void)state;
    c.total_max_attempts = 2;
    script_open(&w, &c);
    for (i = 0; i < 50; i++) {
        plan_play(&w, "+");
        CHECK(call(&w, "DescribeConnections") == DMS_OK);
    }
    CHECK(quota_spend(&w, "3") == 100);
    script_end(&w);
    check_end();
}

/* ---- the adaptive rate -------------------------------------------------- */

/* The rate limiter as botocore has it, by its formulas, with a cube root by
 * bisection. Seconds are the clock's. */
struct model {
    int enabled;
    double bucket, measured;
    int count;
    double w_max, k, last_fail;
    double fill, capacity, current, stamp;
};

/* The cube root, by bisection. */
static double model_cbrt(double x)
{
    double lo = 0, hi = x > 1 ? x : 1;
    int i;
    for (i = 0; i < 200; i++) {
        double mid = (lo + hi) / 2;
        if (mid * mid * mid < x) {
            lo = mid;
        } else {
            hi = mid;
        }
    }
    return lo;
}

static double model_floor(double x) { return (double)(int64_t)x; }

/* The limiter of a client that was just made. */
static void model_begin(struct model *m, double now)
{
    memset(m, 0, sizeof *m);
    m->bucket = model_floor(now);
    m->w_max = 1;
    m->k = model_cbrt(1 * (1 - 0.7) / 0.4);
    m->last_fail = now;
    m->fill = m->capacity = 1;
    m->stamp = now;
}

/* Tokens that came in since the last look. */
static void model_refill(struct model *m, double now)
{
    double filled = m->current + (now - m->stamp) * m->fill;
    m->current = filled < m->capacity ? filled : m->capacity;
    m->stamp = now;
}

/* A request leaves. */
static void model_acquire(struct model *m, double now)
{
    model_refill(m, now);
    m->current -= m->enabled ? 1 : 0;
}

/* An answer arrives. */
static void model_answer(struct model *m, double now, int throttled)
{
    double bucket = model_floor(now * 2) / 2, rate, use;
    m->count++;
    if (bucket > m->bucket) {
        rate = m->count / (bucket - m->bucket);
        m->measured = rate * 0.8 + m->measured * (1 - 0.8);
        m->count = 0;
        m->bucket = bucket;
    }
    if (throttled) {
        use = m->enabled && m->fill < m->measured ? m->fill : m->measured;
        m->w_max = use;
        m->k = model_cbrt(use * (1 - 0.7) / 0.4);
        m->last_fail = now;
        rate = use * 0.7;
        m->enabled = 1;
    } else {
        double d = now - m->last_fail - m->k;
        rate = 0.4 * d * d * d + m->w_max;
    }
    rate = rate < 2 * m->measured ? rate : 2 * m->measured;
    model_refill(m, now);
    m->fill = rate > 0.5 ? rate : 0.5;
    m->capacity = rate > 1 ? rate : 1;
    m->current = m->current < m->capacity ? m->current : m->capacity;
}

/* Whether two numbers are the same but for rounding. */
static int model_near(double a, double b)
{
    double d = a - b, size = b < 0 ? -b : b;
    return (d < 0 ? -d : d) <= 1e-9 * (size > 1 ? size : 1) + 1e-9;
}

/* Compares the limiter of a client with the model. */
static void model_compare(const struct script *w, const struct model *m)
{
    const dmsi_rate *r = &dmsi_of(&w->client)->rate;
    CHECK(r->enabled == m->enabled);
    CHECK(model_near(r->measured, m->measured));
    CHECK(model_near(r->fill_rate, m->fill));
    CHECK(model_near(r->capacity, m->capacity));
    CHECK(!m->enabled || model_near(r->current, m->current));
}

/* Calls at different paces, some throttled; after each the limiter must be
 * where the model is, and no call may have waited longer than it had to. */
static void test_adaptive(void **state)
{
    static const char plan[] = "++++++++T++++T+++++++++++++TT++++++++++++++++"
                               "++++++++++++++++++T+++++++";
    struct script w;
    dms_config c = script_begin(&w);
    struct model m;
    size_t i, waited = 0;
    (void)state;
    c.retry_mode = DMS_RETRY_ADAPTIVE;
    c.total_max_attempts = 1;
    script_open(&w, &c);
    model_begin(&m, (double)w.ms / 1000);
    for (i = 0; plan[i]; i++) {
        char one[2] = {plan[i], '\0'};
        double now;
        check_note("call %d", (int)i);
        w.ms += i < 8 ? 120 : i < 20 ? 10 : i < 40 ? 700 : 50;
        plan_play(&w, one);
        (void)call(&w, "DescribeConnections");
        now = (double)script_last(&w)->at_ms / 1000;
        if (script_last(&w)->slept_ms > 0) {
            struct model early = m;
            model_refill(&early, now - 0.003);
            CHECK(m.enabled && early.current < 1);
            waited++;
        }
        model_acquire(&m, now);
        CHECK(m.current > -1e-9);
        model_answer(&m, now, plan[i] == 'T');
        model_compare(&w, &m);
    }
    CHECK(waited > 10);
    script_end(&w);
    check_end();
}

/* Cancelling while the limiter waits is a cancelled call, in time. */
static void test_adaptive_cancel(void **state)
{
    struct script w;
    dms_config c = script_begin(&w);
    int64_t at;
    (void)state;
    c.retry_mode = DMS_RETRY_ADAPTIVE;
    script_open(&w, &c);
    plan_play(&w, "TTTTTTTT");
    CHECK(call(&w, "DescribeConnections") == DMS_ERR_THROTTLED);
    at = w.cancel_at_ms = w.ms + 1;
    CHECK(call(&w, "DescribeConnections") == DMS_ERR_CANCELLED);
    CHECK(w.ms <= at + 250);
    w.cancel_at_ms = 0;
    script_end(&w);
    /* between two attempts of one call */
    c = script_begin(&w);
    c.retry_mode = DMS_RETRY_ADAPTIVE;
    c.total_max_attempts = 9;
    script_open(&w, &c);
    plan_play(&w, "TTTTTTTTT");
    at = w.cancel_at_ms = w.ms + 9000;
    CHECK(call(&w, "DescribeConnections") == DMS_ERR_CANCELLED);
    CHECK(w.ms >= at && w.ms <= at + 250);
    script_end(&w);
    check_end();
}

/* The cube root, from tiny to huge. */
static void test_cube_root(void **state)
{
    double x;
    (void)state;
    CHECK(dmsi_cbrt(0) < 1e-9);
    for (x = 1e-9; x < 1e12; x *= 1.7) {
        double r = dmsi_cbrt(x), err = r * r * r / x - 1;
        check_note("%g", x);
        CHECK(err < 1e-9 && err > -1e-9);
    }
    check_end();
}

/* ---- deadlines ---------------------------------------------------------- */

struct deadline_row {
    const char *what;
    const char *plan;
    int connect_ms, read_ms, call_ms;
    int max;
    int64_t least, most; /* scripted ms until it ends */
    dms_status status;
    int dead_connect; /* the transport's open never ends */
    int64_t drip_ms;
};

static const struct deadline_row deadline_rows[] = {
    {"read", "Z", 0, 2000, 0, 1, 2000, 2250, DMS_ERR_TIMEOUT, 0, 0},
    {"read, default", "Z", 0, 0, 0, 1, 60000, 60250, DMS_ERR_TIMEOUT, 0, 0},
    {"connect", "", 3000, 0, 0, 1, 3000, 3250, DMS_ERR_TIMEOUT, 1, 0},
    {"connect, default", "", 0, 0, 0, 1, 60000, 60250, DMS_ERR_TIMEOUT, 1, 0},
    {"call above read", "Z", 0, 9000, 1000, 1, 1000, 1250, DMS_ERR_TIMEOUT, 0,
     0},
    {"call above connect", "", 9000, 9000, 1000, 1, 1000, 1250, DMS_ERR_TIMEOUT,
     1, 0},
    {"call above attempts", "ZZZZZZZZ", 0, 2000, 5000, 8, 2000, 5250,
     DMS_ERR_TIMEOUT, 0, 0},
    {"call above pauses", "3333333333", 0, 0, 4000, 10, 0, 4000, DMS_ERR_SERVER,
     0, 0},
    {"call, default", "ZZZZZZZZ", 0, 0, 0, 8, 240000, 300250, DMS_ERR_TIMEOUT,
     0, 0},
    {"dripping answer", "+", 0, 2000, 0, 1, 8000, 9250, DMS_ERR_TIMEOUT, 0,
     1000},
    {"slow but steady", "+", 0, 30000, 0, 1, 50000, 120000, DMS_OK, 0, 500}};

/* One combination of time-outs; it must end in time. */
static void deadline_row(const void *data)
{
    const struct deadline_row *r = (const struct deadline_row *)data;
    struct script w;
    dms_config c = script_begin(&w);
    int64_t took;
    c.connect_timeout_ms = r->connect_ms;
    c.read_timeout_ms = r->read_ms;
    c.call_timeout_ms = r->call_ms;
    c.total_max_attempts = r->max;
    script_open(&w, &c);
    plan_play(&w, r->plan);
    if (r->drip_ms) {
        w.answers[0].piece = 1;
        w.answers[0].drip_ms = r->drip_ms;
    }
    w.fault_at = r->dead_connect ? 1 : 0;
    w.fault = SCRIPT_FAULT_SILENCE;
    CHECK(call(&w, "DescribeConnections") == r->status);
    took = w.ms - SCRIPT_MONO_MS;
    check_note("took %ld ms", (long)took);
    CHECK(took >= r->least && took <= r->most);
    CHECK(r->status != DMS_ERR_TIMEOUT ||
          strstr(w.client.error.message, "localhost:4566"));
    script_end(&w);
}

/* Each time-out, and the one of the call above all. */
static void test_deadlines(void **state)
{
    (void)state;
    check_table(deadline_rows, deadline_row);
    check_end();
}

/* ---- cancelling --------------------------------------------------------- */

/* The cancel hook ends a call wherever it is, within 250 ms. */
static void test_cancel(void **state)
{
    static const char *const plans[] = {"", "Z", "3333333333", "EEEEEEEEEE"};
    struct script w;
    size_t i;
    (void)state;
    for (i = 0; i < 2 * CHECK_COUNT(plans); i++) {
        dms_config c = script_begin(&w);
        int64_t at = w.ms + (i & 1 ? 0 : 700);
        check_note("plan \"%s\", from the start %d", plans[i / 2],
                   (int)(i & 1));
        c.total_max_attempts = 10;
        script_open(&w, &c);
        plan_play(&w, plans[i / 2]);
        w.fault_at = plans[i / 2][0] ? 0 : 1; /* connecting never ends */
        w.fault = SCRIPT_FAULT_SILENCE;
        w.cancel_at_ms = at;
        CHECK(call(&w, "DescribeConnections") == DMS_ERR_CANCELLED);
        CHECK(w.ms >= at && w.ms <= at + 250);
        CHECK(!(i & 1) || (w.requests_len == 0 && w.calls == 0));
        CHECK(strstr(w.client.error.message, "cancelled") != NULL);
        /* the client is of use again */
        w.cancel_at_ms = 0;
        w.fault_at = 0;
        w.silent = 0;
        w.next = w.answers_len;
        plan_play(&w, "+");
        CHECK(call(&w, "DescribeConnections") == DMS_OK);
        script_end(&w);
    }
    check_end();
}

/* ---- clock skew --------------------------------------------------------- */

struct skew_row {
    const char *code;
    const char *date; /* NULL: no Date */
    int corrected;
    int64_t ahead_s;
};

/* clang-format off */
static const struct skew_row skew_rows[] = {
    {"InvalidSignatureException", "Fri, 02 Jan 2026 04:04:05 GMT", 1, 3600},
    {"SignatureDoesNotMatch", "Fri, 02 Jan 2026 03:14:05 GMT", 1, 600},
    {"RequestTimeTooSkewed", "Fri, 02 Jan 2026 02:04:05 GMT", 1, -3600},
    {"RequestExpired", "Fri, 02 Jan 2026 02:04:05 GMT", 1, -3600},
    {"RequestInTheFuture", "Fri, 02 Jan 2026 02:04:05 GMT", 1, -3600},
    {"AuthFailure", "Fri, 02 Jan 2026 04:04:05 GMT", 1, 3600},
    {"InvalidSignatureException", "Fri, 02 Jan 2026 03:05:05 GMT", 0, 0},
    {"InvalidSignatureException", NULL, 0, 0},
    {"InvalidSignatureException", "4 o'clock", 0, 0},
    {"AccessDeniedException", "Fri, 02 Jan 2026 04:04:05 GMT", 0, 0},
    {"ExpiredTokenException", "Fri, 02 Jan 2026 04:04:05 GMT", 0, 0}};
/* clang-format on */

/* Plays an operation whose signature is refused by a server with a clock. */
static void skew_play(const struct skew_row *r, const char *operation)
{
    struct script w;
    char header[100] = "", body[100];
    script_start(&w);
    if (r->date) {
        (void)snprintf(header, sizeof header, "Date: %s\r\n", r->date);
    }
    (void)snprintf(body, sizeof body, "{\"__type\":\"%s\"}", r->code);
    check_note("%s, %s", operation, header);
    (void)script_say_with(&w, 403, header, body);
    if (!r->corrected) {
        CHECK(call(&w, operation) == DMS_ERR_DENIED);
        CHECK(w.requests_len == 1);
        script_end(&w);
        return;
    }
    (void)script_say(&w, 200, "{}");
    CHECK(call(&w, operation) == DMS_OK);
    CHECK(w.client.error.attempts == 2);
    CHECK(w.client.error.outcome_unknown == 0);
    header_is(&w, "X-Amz-Date", call_amz_date(r->ahead_s));
    CHECK(script_logged(&w, DMS_LOG_WARN, "clock") == 1);
    /* the offset is kept: the next call is right at once */
    (void)script_say(&w, 200, "{}");
    CHECK(call(&w, operation) == DMS_OK);
    header_is(&w, "X-Amz-Date", call_amz_date(r->ahead_s));
    CHECK(script_logged(&w, DMS_LOG_WARN, "clock") == 1);
    script_end(&w);
}

/* One answer, for an operation that reads and one that acts. */
static void skew_row(const void *data)
{
    const struct skew_row *r = (const struct skew_row *)data;
    skew_play(r, "DescribeConnections");
    skew_play(r, "StartReplicationTask"); /* a refused one was not done */
}

/* A clock that is wrong is corrected, once. */
static void test_clock_skew(void **state)
{
    struct script w;
    const char *body = "{\"__type\":\"RequestExpired\"}";
    (void)state;
    check_table(skew_rows, skew_row);
    /* only once in a call */
    script_start(&w);
    script_say_with(&w, 403, "Date: Fri, 02 Jan 2026 04:04:05 GMT\r\n", body);
    script_say_with(&w, 403, "Date: Fri, 02 Jan 2026 07:04:05 GMT\r\n", body);
    CHECK(call(&w, "DescribeConnections") == DMS_ERR_DENIED);
    CHECK(w.requests_len == 2);
    script_end(&w);
    check_end();
}

/* ---- retry safety ------------------------------------------------------- */

/* Operations, and whether they may be sent again when an answer is lost. */
static const struct safety_row {
    const char *operation;
    int again;
} safety_rows[] = {{"DescribeReplicationTasks", 1},
                   {"ListTagsForResource", 1},
                   {"GetTargetSelectionRules", 1},
                   {"AddTagsToResource", 1},
                   {"RemoveTagsFromResource", 1},
                   {"ModifyReplicationSubnetGroup", 1},
                   {"ModifyEventSubscription", 1},
                   {"ModifyConversionConfiguration", 1},
                   {"DeleteEndpoint", 1},
                   {"DeleteReplicationTask", 1},
                   {"CancelReplicationTaskAssessmentRun", 1},
                   {"ModifyEndpoint", 0},
                   {"ModifyReplicationTask", 0},
                   {"ModifyReplicationInstance", 0},
                   {"ModifyReplicationConfig", 0},
                   {"ApplyPendingMaintenanceAction", 0},
                   {"TestConnection", 0},
                   {"RefreshSchemas", 0},
                   {"CreateReplicationTask", 0},
                   {"CreateEndpoint", 0},
                   {"ImportCertificate", 0},
                   {"CreateDataProvider", 0},
                   {"CreateMigrationProject", 0},
                   {"StartReplicationTask", 0},
                   {"StopReplicationTask", 0},
                   {"MoveReplicationTask", 0},
                   {"ReloadTables", 0},
                   {"RebootReplicationInstance", 0},
                   {"StartReplication", 0},
                   {"RunFleetAdvisorLsaAnalysis", 0},
                   {"BatchStartRecommendations", 0},
                   {"ExportMetadataModelAssessment", 0},
                   {"UpdateSubscriptionsToEventBridge", 0}};

/* Plays trouble and then success; checks how often it was sent. */
static void safety_play(const struct safety_row *r, char trouble, int ambiguous)
{
    struct script w;
    const dms_error *e = &w.client.error;
    char plan[3] = {trouble, '+', '\0'};
    int again = r->again || !ambiguous;
    dms_status status;
    check_note("trouble %c", trouble);
    script_start(&w);
    plan_play(&w, plan);
    status = call(&w, r->operation);
    CHECK((status == DMS_OK) == again);
    CHECK(w.next == (again ? 2u : 1u));
    CHECK(e->outcome_unknown == !again);
    CHECK(again || e->request_sent == 1);
    CHECK(again || strstr(e->message, "may have been carried out"));
    script_end(&w);
}

/* One operation with every kind of trouble. */
static void safety_row(const void *data)
{
    static const char ambiguous[] = "ERZCchB0234";
    static const char certain[] = "FbTUSPQ";
    const struct safety_row *r = (const struct safety_row *)data;
    size_t i;
    for (i = 0; ambiguous[i]; i++) {
        safety_play(r, ambiguous[i], 1);
    }
    for (i = 0; certain[i]; i++) {
        safety_play(r, certain[i], 0);
    }
}

/* Every class of operation on every kind of ambiguity. */
static void test_retry_safety(void **state)
{
    (void)state;
    check_table(safety_rows, safety_row);
    check_end();
}

/* What is said when the attempts end, by class and by how they went. */
struct outcome_row {
    const char *plan;
    const char *operation;
    dms_status status;
    int unknown;
    int sent;
};

static const struct outcome_row outcome_rows[] = {
    {"EEE", "DescribeEndpoints", DMS_ERR_NETWORK, 0, 1},
    {"333", "DescribeEndpoints", DMS_ERR_SERVER, 0, 1},
    {"FFF", "DeleteEndpoint", DMS_ERR_NETWORK, 0, 0},
    {"EEE", "DeleteEndpoint", DMS_ERR_NETWORK, 1, 1},
    {"EFF", "DeleteEndpoint", DMS_ERR_NETWORK, 1, 1},
    {"FFE", "DeleteEndpoint", DMS_ERR_NETWORK, 1, 1},
    {"EN", "DeleteEndpoint", DMS_ERR_NOT_FOUND, 1, 1},
    {"0W", "DeleteEndpoint", DMS_ERR_WRONG_STATE, 1, 1},
    {"TN", "DeleteEndpoint", DMS_ERR_NOT_FOUND, 0, 1},
    {"N", "DeleteEndpoint", DMS_ERR_NOT_FOUND, 0, 1},
    {"EA", "AddTagsToResource", DMS_ERR_DENIED, 1, 1},
    {"FE", "CreateEndpoint", DMS_ERR_NETWORK, 1, 1},
    {"T3", "CreateEndpoint", DMS_ERR_SERVER, 1, 1},
    {"TA", "CreateEndpoint", DMS_ERR_DENIED, 0, 1},
    {"FFF", "CreateEndpoint", DMS_ERR_NETWORK, 0, 0},
    {"bbb", "CreateEndpoint", DMS_ERR_NETWORK, 0, 0},
    {"1", "CreateEndpoint", DMS_ERR_SERVER, 1, 1}};

/* One plan and what is known of its outcome. */
static void outcome_row(const void *data)
{
    const struct outcome_row *r = (const struct outcome_row *)data;
    struct script w;
    const dms_error *e = &w.client.error;
    check_note("%s", r->operation);
    script_start(&w);
    plan_play(&w, r->plan);
    CHECK(call(&w, r->operation) == r->status);
    CHECK(w.next == strlen(r->plan));
    CHECK(e->outcome_unknown == r->unknown);
    CHECK(e->request_sent == r->sent);
    if (r->unknown &&
        (r->status == DMS_ERR_NOT_FOUND || r->status == DMS_ERR_WRONG_STATE)) {
        CHECK(strstr(e->message, "earlier attempt") != NULL);
    }
    script_end(&w);
}

/* outcome_unknown and request_sent after several attempts. */
static void test_outcomes(void **state)
{
    (void)state;
    check_table(outcome_rows, outcome_row);
    check_end();
}

/* An answer that proves nothing leaves a change in doubt. */
static void test_unproven_change(void **state)
{
    static const char *const bodies[] = {"not json", "[]", "{\"a\":", "{}}"};
    struct script w;
    size_t i;
    (void)state;
    for (i = 0; i < CHECK_COUNT(bodies); i++) {
        check_note("%s", bodies[i]);
        script_start(&w);
        (void)script_say(&w, 200, bodies[i]);
        CHECK(call(&w, "CreateEndpoint") == DMS_ERR_PROTOCOL);
        CHECK(w.requests_len == 1);
        CHECK(w.client.error.outcome_unknown == 1);
        script_end(&w);
    }
    check_end();
}

/* ---- connections -------------------------------------------------------- */

#define KEEP "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n"

/* Whether a connection serves the next request as well. */
struct keep_row {
    const char *what;
    const char *answer;
    script_tail tail;
    int64_t idle_ms;
    int kept;
};

/* clang-format off */
static const struct keep_row keep_rows[] = {
    {"kept", KEEP "\r\n{}", SCRIPT_STAY, 0, 1},
    {"kept for a while", KEEP "\r\n{}", SCRIPT_STAY, 900, 1},
    {"rested too long to be sure", KEEP "\r\n{}", SCRIPT_STAY, 60000, 0},
    {"close", KEEP "Connection: close\r\n\r\n{}", SCRIPT_STAY, 0, 0},
    {"Close in a list", KEEP "connection: x, CLOSE\r\n\r\n{}", SCRIPT_STAY, 0,
     0},
    {"keep-alive", KEEP "Connection: keep-alive\r\n\r\n{}", SCRIPT_STAY, 0, 1},
    {"chunked", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
     "2\r\n{}\r\n0\r\n\r\n", SCRIPT_STAY, 0, 1},
    {"extra bytes", KEEP "\r\n{}X", SCRIPT_STAY, 0, 0},
    {"a second response", KEEP "\r\n{}" KEEP "\r\n[]", SCRIPT_STAY, 0, 0},
    {"bytes behind the last chunk",
     "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
     "2\r\n{}\r\n0\r\n\r\nX", SCRIPT_STAY, 0, 0},
    {"HTTP/1.0", "HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\n{}", SCRIPT_STAY,
     0, 0},
    {"HTTP/1.0 that keeps",
     "HTTP/1.0 200 OK\r\nContent-Length: 2\r\nConnection: Keep-Alive\r\n\r\n"
     "{}", SCRIPT_STAY, 0, 1},
    {"HTTP/1.0 without length", "HTTP/1.0 200 OK\r\n\r\n{}", SCRIPT_EOF, 0, 0},
    {"HTTP/1.1 without length", "HTTP/1.1 200 OK\r\n\r\n{}", SCRIPT_EOF, 0, 0},
    {"100 first", "HTTP/1.1 100 Continue\r\n\r\n" KEEP "\r\n{}", SCRIPT_STAY,
     0, 1},
    {"fault", "HTTP/1.1 400 X\r\nContent-Length: 2\r\n\r\n{}", SCRIPT_STAY, 0,
     1}};
/* clang-format on */

/* One answer, and whether its connection is used again. */
static void keep_row(const void *data)
{
    const struct keep_row *r = (const struct keep_row *)data;
    struct script w;
    size_t piece;
    for (piece = 0; piece < 4; piece++) {
        check_note("pieces of %d", (int)piece);
        script_start(&w);
        w.read_piece = piece;
        script_raw(&w, r->answer)->tail = r->tail;
        (void)script_raw(&w, KEEP "\r\n{}");
        (void)call(&w, "DescribeEndpoints");
        w.ms += r->idle_ms;
        CHECK(call(&w, "DescribeEndpoints") == DMS_OK);
        /* what is not read with the answer cannot be known of */
        CHECK(w.connections == (r->kept ? 1 : 2) ||
              (piece > 0 &&
               (strstr(r->what, "bytes") || strstr(r->what, "second"))));
        script_end(&w);
    }
}

/* Connections are kept when the answer allows it, only then. */
static void test_keep_alive(void **state)
{
    (void)state;
    check_table(keep_rows, keep_row);
    check_end();
}

/* A kept connection that turns out dead: what may be sent twice is, once and
 * for free; what may not is in doubt. */
struct stale_row {
    const char *plan; /* after a first success */
    const char *operation;
    dms_status status;
    size_t used;
    int attempts;
    int free_ones; /* sent again without a pause */
};

static const struct stale_row stale_rows[] = {
    {"E+", "DescribeEndpoints", DMS_OK, 2, 1, 1},
    {"R+", "DescribeEndpoints", DMS_OK, 2, 1, 1},
    {"B+", "DescribeEndpoints", DMS_OK, 2, 1, 1},
    {"b+", "DescribeEndpoints", DMS_OK, 2, 1, 1},
    {"E+", "AddTagsToResource", DMS_OK, 2, 1, 1},
    {"EE+", "DescribeEndpoints", DMS_OK, 3, 2, 1},
    {"EEEE", "DescribeEndpoints", DMS_ERR_NETWORK, 4, 3, 1},
    {"h+", "DescribeEndpoints", DMS_OK, 2, 2, 0},
    {"3+", "DescribeEndpoints", DMS_OK, 2, 2, 0},
    {"E", "CreateEndpoint", DMS_ERR_NETWORK, 1, 1, 0},
    {"R", "StartReplicationTask", DMS_ERR_NETWORK, 1, 1, 0},
    {"E+", "DeleteEndpoint", DMS_OK, 2, 2, 0}};

/* One dead connection. */
static void stale_row(const void *data)
{
    const struct stale_row *r = (const struct stale_row *)data;
    struct script w;
    check_note("%s", r->operation);
    script_start(&w);
    plan_play(&w, "+");
    CHECK(call(&w, r->operation) == DMS_OK);
    plan_play(&w, r->plan);
    CHECK(call(&w, r->operation) == r->status);
    CHECK(w.next == 1 + r->used);
    CHECK(w.client.error.attempts == r->attempts);
    CHECK(w.client.error.outcome_unknown ==
          (r->status != DMS_OK && strncmp(r->operation, "Desc", 4) != 0));
    CHECK(script_logged(&w, DMS_LOG_INFO, "kept connection") ==
          (size_t)r->free_ones);
    script_end(&w);
}

/* A free second try, for what may be sent twice. */
static void test_stale_connection(void **state)
{
    (void)state;
    check_table(stale_rows, stale_row);
    check_end();
}

/* Requests and answers in the smallest pieces say the same. */
static void test_small_pieces(void **state)
{
    struct script w;
    size_t piece;
    dms_json out;
    (void)state;
    for (piece = 1; piece < 40; piece++) {
        script_start(&w);
        w.read_piece = w.write_piece = piece;
        (void)script_say(&w, 200, "{\"Endpoints\":[{\"Status\":\"active\"}]}");
        SCRIPT_EXPECT(&w,
                      dms_call(&w.client, "DescribeEndpoints",
                               "{\"MaxRecords\":20}", &out),
                      DMS_OK);
        CHECK(dms_json_get(out, "Endpoints[0].Status", &out));
        CHECK(w.requests_len == 1);
        SCRIPT_SENT(&w, 0, "DescribeEndpoints", "{\"MaxRecords\":20}");
        script_end(&w);
    }
    check_end();
}

/* ---- what is believed --------------------------------------------------- */

#define CHUNKED "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
#define OK_HEAD "HTTP/1.1 200 OK\r\n"

struct proof_row {
    const char *what;
    const char *answer;
    script_tail tail;
    dms_status status;
};

/* clang-format off */
static const struct proof_row proof_rows[] = {
    {"object", OK_HEAD "Content-Length: 2\r\n\r\n{}", SCRIPT_STAY, DMS_OK},
    {"blanks round it", OK_HEAD "Content-Length: 6\r\n\r\n \r\n{} ",
     SCRIPT_STAY, DMS_OK},
    {"201", "HTTP/1.1 201 X\r\nContent-Length: 2\r\n\r\n{}", SCRIPT_STAY,
     DMS_OK},
    {"empty", OK_HEAD "Content-Length: 0\r\n\r\n", SCRIPT_STAY,
     DMS_ERR_PROTOCOL},
    {"204", "HTTP/1.1 204 X\r\n\r\n", SCRIPT_STAY, DMS_ERR_PROTOCOL},
    {"empty until the end", OK_HEAD "\r\n", SCRIPT_EOF, DMS_ERR_PROTOCOL},
    {"empty chunks", CHUNKED "0\r\n\r\n", SCRIPT_STAY, DMS_ERR_PROTOCOL},
    {"text", OK_HEAD "Content-Length: 8\r\n\r\nnot json", SCRIPT_STAY,
     DMS_ERR_PROTOCOL},
    {"array", OK_HEAD "Content-Length: 4\r\n\r\n[{}]", SCRIPT_STAY,
     DMS_ERR_PROTOCOL},
    {"string", OK_HEAD "Content-Length: 4\r\n\r\n\"{}\"", SCRIPT_STAY,
     DMS_ERR_PROTOCOL},
    {"null", OK_HEAD "Content-Length: 4\r\n\r\nnull", SCRIPT_STAY,
     DMS_ERR_PROTOCOL},
    {"number", OK_HEAD "Content-Length: 1\r\n\r\n5", SCRIPT_STAY,
     DMS_ERR_PROTOCOL},
    {"cut JSON", OK_HEAD "Content-Length: 6\r\n\r\n{\"a\":1", SCRIPT_STAY,
     DMS_ERR_PROTOCOL},
    {"more behind it", OK_HEAD "Content-Length: 3\r\n\r\n{}x", SCRIPT_STAY,
     DMS_ERR_PROTOCOL},
    {"bad UTF-8", OK_HEAD "Content-Length: 7\r\n\r\n{\"\xFF\":1}",
     SCRIPT_STAY, DMS_ERR_PROTOCOL},
    {"until the end, cut", OK_HEAD "\r\n{\"a\":[", SCRIPT_EOF,
     DMS_ERR_PROTOCOL},
    {"until the end, reset", OK_HEAD "\r\n{}", SCRIPT_RESET, DMS_ERR_NETWORK},
    {"length not met", OK_HEAD "Content-Length: 3\r\n\r\n{}", SCRIPT_EOF,
     DMS_ERR_NETWORK},
    {"last chunk missing", CHUNKED "2\r\n{}\r\n", SCRIPT_EOF,
     DMS_ERR_NETWORK},
    {"end of chunks missing", CHUNKED "2\r\n{}\r\n0\r\n", SCRIPT_EOF,
     DMS_ERR_NETWORK},
    {"head without end", OK_HEAD "Content-Length: 2\r\n", SCRIPT_EOF,
     DMS_ERR_NETWORK},
    {"two lengths", OK_HEAD "Content-Length: 2\r\nContent-Length: 3\r\n\r\n"
     "{} ", SCRIPT_STAY, DMS_ERR_PROTOCOL},
    {"length and chunks", OK_HEAD "Content-Length: 2\r\nTransfer-Encoding: "
     "chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n", SCRIPT_STAY, DMS_ERR_PROTOCOL},
    {"gzip", OK_HEAD "Content-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}",
     SCRIPT_STAY, DMS_ERR_PROTOCOL},
    {"another protocol", "SSH-2.0-OpenSSH_9.2\r\n", SCRIPT_EOF,
     DMS_ERR_PROTOCOL},
    {"101", "HTTP/1.1 101 X\r\n\r\n", SCRIPT_STAY, DMS_ERR_PROTOCOL}};
/* clang-format on */

/* One answer, whole and in pieces. */
static void proof_row(const void *data)
{
    const struct proof_row *r = (const struct proof_row *)data;
    struct script w;
    dms_config c = script_begin(&w);
    dms_json out = {"x", 1};
    size_t piece;
    for (piece = 0; piece < 3; piece++) {
        check_note("pieces of %d", (int)piece);
        c = script_begin(&w);
        c.total_max_attempts = 1;
        script_open(&w, &c);
        w.read_piece = piece;
        script_raw(&w, r->answer)->tail = r->tail;
        SCRIPT_EXPECT(&w, dms_call(&w.client, "DescribeEndpoints", NULL, &out),
                      r->status);
        CHECK(w.requests_len == 1);
        CHECK(w.is_open == (w.next == 1 && r->status == DMS_OK) ||
              r->status == DMS_ERR_PROTOCOL);
        script_end(&w);
    }
}

/* Success only for a complete and valid object. */
static void test_proofs(void **state)
{
    (void)state;
    check_table(proof_rows, proof_row);
    check_end();
}

/* An operation without output may have an empty answer. */
static void test_empty_output(void **state)
{
    struct script w;
    dms_json out;
    (void)state;
    script_start(&w);
    (void)script_say(&w, 200, "");
    SCRIPT_EXPECT(&w, dms_call(&w.client, "AddTagsToResource", NULL, &out),
                  DMS_OK);
    CHECK(out.len == 2 && memcmp(out.text, "{}", 2) == 0);
    script_end(&w);
    check_end();
}

/* ---- limits ------------------------------------------------------------- */

/* How an answer of n bytes tells its length. */
enum framing { BY_LENGTH, BY_CHUNKS, BY_END };

/* An object of n bytes, framed. */
static char *limit_answer(size_t n, enum framing how)
{
    char *text = (char *)malloc(n + 2000), *p = text;
    size_t i, part;
    assert_non_null(text);
    p += snprintf(p, 1000,
                  "HTTP/1.1 200 OK\r\nX-A-Header-That-Is-Rather-Long: with a "
                  "value that is longer than some bodies\r\n");
    if (how == BY_LENGTH) {
        p += snprintf(p, 100, "Content-Length: %lu\r\n", (unsigned long)n);
    } else if (how == BY_CHUNKS) {
        p += snprintf(p, 100, "Transfer-Encoding: chunked\r\n");
    }
    p += snprintf(p, 3, "\r\n");
    for (i = 0; i < n; i += part) {
        part = how == BY_CHUNKS && n - i > (n + 9) / 10 ? (n + 9) / 10 : n - i;
        if (how == BY_CHUNKS) {
            p += snprintf(p, 50, "%lx\r\n", (unsigned long)part);
        }
        memset(p, ' ', part);
        if (i == 0) {
            p[0] = '{';
        }
        if (i + part == n) {
            p[part - 1] = '}';
        }
        p += part;
        if (how == BY_CHUNKS) {
            p += snprintf(p, 3, "\r\n");
        }
    }
    *p = '\0';
    (void)snprintf(p, 8, "%s", how == BY_CHUNKS ? "0\r\n\r\n" : "");
    return text;
}

/* One answer of n bytes with a limit. */
static void limit_play(size_t n, size_t limit, enum framing how, size_t piece,
                       dms_status want)
{
    struct script w;
    dms_config c = script_begin(&w);
    char *text = limit_answer(n, how);
    struct script_answer *a;
    check_note("%lu bytes, limit %lu, framing %d, pieces %lu", (unsigned long)n,
               (unsigned long)limit, (int)how, (unsigned long)piece);
    c.max_response_bytes = limit;
    c.total_max_attempts = 1;
    script_open(&w, &c);
    a = script_raw(&w, text);
    a->tail = how == BY_END ? SCRIPT_EOF : SCRIPT_STAY;
    a->piece = piece;
    CHECK(call(&w, "DescribeEndpoints") == want);
    CHECK(w.requests_len == 1);
    CHECK(w.memory.peak < 4 * limit + 200000 || limit > 1 << 20);
    script_end(&w);
    free(text);
}

/* max_response_bytes to the byte, in every framing; what is declared too large
 * is refused at once. */
static void test_response_limit(void **state)
{
    static const size_t limits[] = {2, 30, 1000, 1024, 4096, 70000};
    size_t i;
    int how;
    (void)state;
    for (i = 0; i < CHECK_COUNT(limits); i++) {
        for (how = BY_LENGTH; how <= BY_END; how++) {
            size_t n = limits[i], piece = i & 1 ? 7 : 0;
            limit_play(n, n, (enum framing)how, piece, DMS_OK);
            limit_play(n + 1, n, (enum framing)how, piece, DMS_ERR_LIMIT);
        }
    }
    limit_play(1 << 17, 10000, BY_CHUNKS, 0, DMS_ERR_LIMIT);
    limit_play(1 << 17, 10000, BY_END, 0, DMS_ERR_LIMIT);
    limit_play(1000, SIZE_MAX, BY_LENGTH, 0, DMS_OK);
    limit_play(1000, SIZE_MAX, BY_CHUNKS, 0, DMS_OK);
    limit_play(1000, (size_t)1 << 62, BY_LENGTH, 0, DMS_OK);
    check_end();
}

/* A declared length takes no memory. */
static void test_declared_length(void **state)
{
    static const char *const answers[] = {
        OK_HEAD "Content-Length: 67108865\r\n\r\n{",
        OK_HEAD "Content-Length: 999999999999999999\r\n\r\n{",
        OK_HEAD "Content-Length: 60000000\r\n\r\n{", CHUNKED "fffffff\r\n{",
        CHUNKED "fffffffffffffff\r\n{"};
    struct script w;
    size_t i;
    (void)state;
    for (i = 0; i < CHECK_COUNT(answers); i++) {
        dms_config c = script_begin(&w);
        check_note("%s", answers[i]);
        c.total_max_attempts = 1;
        script_open(&w, &c);
        script_raw(&w, answers[i])->tail = SCRIPT_EOF;
        CHECK(call(&w, "DescribeEndpoints") ==
              (i < 2 ? DMS_ERR_LIMIT : DMS_ERR_NETWORK));
        CHECK(w.memory.peak < 100000);
        script_end(&w);
    }
    check_end();
}

/* A head without end is a limit too. */
static void test_endless_head(void **state)
{
    static char text[400000] = "HTTP/1.1 200 OK\r\n";
    struct script w;
    size_t i, n = strlen(text);
    (void)state;
    for (i = 0; i < 20000; i++) {
        memcpy(text + n, "X-A: bcdefgh\r\n", 14);
        n += 14;
    }
    script_start(&w);
    (void)script_raw(&w, text);
    CHECK(call(&w, "DescribeEndpoints") == DMS_ERR_PROTOCOL);
    script_end(&w);
    check_end();
}

/* ---- redirects ---------------------------------------------------------- */

/* Nobody else ever gets the request. */
static void test_no_redirect(void **state)
{
    struct script w;
    (void)state;
    script_start(&w);
    (void)script_say_with(&w, 307, "Location: https://evil.example/\r\n", "");
    CHECK(call(&w, "DescribeEndpoints") == DMS_ERR_FAULT);
    CHECK(w.client.error.http_status == 307);
    CHECK(w.connections == 1 && w.requests_len == 1);
    CHECK(!strstr(w.client.error.message, "evil.example"));
    script_end(&w);
    check_end();
}

/* ---- credentials callback ----------------------------------------------- */

/* What a provider hands out, one after the other. */
struct provider {
    dms_credentials keys[4];
    const char *why; /* refuses with this when the keys are used up */
    int asked;
};

/* dms_config.credentials. */
static int provider_ask(void *ctx, dms_credentials *out, char *why,
                        size_t why_size)
{
    struct provider *p = (struct provider *)ctx;
    const dms_credentials *k = &p->keys[p->asked++ & 3];
    CHECK(out && why && why_size >= 80);
    if (!k->access_key_id && !k->session_token) {
        if (p->why) {
            (void)snprintf(why, why_size, "%s", p->why);
        }
        return 0;
    }
    *out = *k;
    return 1;
}

/* A world whose client asks a provider. */
static void provider_open(struct script *w, struct provider *p)
{
    dms_config c = script_begin(w);
    c.access_key_id = c.secret_access_key = c.session_token = NULL;
    c.credentials = provider_ask;
    c.credentials_ctx = p;
    script_open(w, &c);
}

/* Asked before each attempt; what it says is used at once. */
static void test_provider(void **state)
{
    struct provider p;
    struct script w;
    char text[500];
    (void)state;
    memset(&p, 0, sizeof p);
    p.keys[0].access_key_id = "AKID1";
    p.keys[0].secret_access_key = SCRIPT_SECRET;
    p.keys[0].session_token = SCRIPT_TOKEN;
    p.keys[1] = p.keys[0];
    p.keys[1].access_key_id = "AKID2";
    p.keys[1].session_token = "";
    p.why = "the vault is shut\nfor the night";
    provider_open(&w, &p);
    CHECK(p.asked == 0);
    plan_play(&w, "3+");
    CHECK(call(&w, "DescribeEndpoints") == DMS_OK);
    CHECK(p.asked == 2);
    CHECK(script_header(&w.requests[0], "Authorization", text, sizeof text));
    CHECK(strstr(text, "Credential=AKID1/") != NULL);
    CHECK(strstr(text, ";x-amz-security-token;") != NULL);
    CHECK(script_header(&w.requests[1], "Authorization", text, sizeof text));
    CHECK(strstr(text, "Credential=AKID2/") != NULL);
    CHECK(!script_header(&w.requests[1], "X-Amz-Security-Token", text,
                         sizeof text));
    CHECK(call(&w, "DescribeEndpoints") == DMS_ERR_CREDENTIALS);
    CHECK(strstr(w.client.error.message, "the vault is shut") != NULL);
    CHECK(w.requests_len == 2 && w.client.error.request_sent == 0);
    script_end(&w);
    check_end();
}

/* What a provider must not hand out. */
static void test_provider_bad(void **state)
{
    static char long_key[140], long_secret[2000];
    static const dms_credentials bad[] = {
        {NULL, SCRIPT_SECRET, "t"},
        {"", SCRIPT_SECRET, NULL},
        {"AKID", NULL, NULL},
        {"AKID", "", NULL},
        {"AK ID", SCRIPT_SECRET, NULL},
        {"AKID\r\nX: y", SCRIPT_SECRET, NULL},
        {"AKID", "sosecret\n", NULL},
        {"AKID", "sosecret\x7F", NULL},
        {"AKID", SCRIPT_SECRET, "sosecret\r\nHost: evil"},
        {"AKID", SCRIPT_SECRET, "so secret"},
        {"AKID", SCRIPT_SECRET, "sosecret\xE9"},
        {long_key, SCRIPT_SECRET, NULL},
        {"AKID", long_secret, NULL}};
    struct provider p;
    struct script w;
    size_t i;
    (void)state;
    memset(long_key, 'k', sizeof long_key - 1);
    memset(long_secret, 's', sizeof long_secret - 1);
    for (i = 0; i < CHECK_COUNT(bad); i++) {
        check_note("credentials %d", (int)i);
        memset(&p, 0, sizeof p);
        p.keys[0] = bad[i];
        provider_open(&w, &p);
        CHECK(call(&w, "DescribeEndpoints") == DMS_ERR_CREDENTIALS);
        CHECK(!strstr(w.client.error.message, "secret\n"));
        CHECK(!strstr(w.client.error.message, "sosecret"));
        CHECK(w.calls == 0);
        script_end(&w);
    }
    /* a provider with nothing to say */
    memset(&p, 0, sizeof p);
    provider_open(&w, &p);
    CHECK(call(&w, "DescribeEndpoints") == DMS_ERR_CREDENTIALS);
    CHECK(p.asked == 1); /* it is not tried again */
    script_end(&w);
    check_end();
}

/* Without credentials nothing is sent; unsigned requests need none. */
static void test_no_credentials(void **state)
{
    struct script w;
    struct provider p;
    dms_config c = script_begin(&w);
    (void)state;
    memset(&p, 0, sizeof p);
    c.access_key_id = c.secret_access_key = c.session_token = NULL;
    script_open(&w, &c);
    CHECK(call(&w, "DescribeEndpoints") == DMS_ERR_CREDENTIALS);
    CHECK(strstr(w.client.error.message, "AWS_ACCESS_KEY_ID") != NULL);
    CHECK(w.calls == 0);
    script_end(&w);
    c = script_begin(&w);
    c.access_key_id = "half"; /* not even looked at */
    c.secret_access_key = NULL;
    c.unsigned_requests = 1;
    c.credentials = provider_ask;
    c.credentials_ctx = &p;
    script_open(&w, &c);
    plan_play(&w, "+");
    CHECK(call(&w, "DescribeEndpoints") == DMS_OK);
    CHECK(p.asked == 0);
    script_end(&w);
    check_end();
}

/* ---- logs --------------------------------------------------------------- */

/* One debug line for each answer, with what support asks for. */
static void test_log_lines(void **state)
{
    struct script w;
    (void)state;
    script_start(&w);
    plan_play(&w, "3+");
    CHECK(call(&w, "DescribeEndpoints") == DMS_OK);
    CHECK(script_logged(&w, DMS_LOG_DEBUG, "DescribeEndpoints: http 503") == 1);
    CHECK(script_logged(&w, DMS_LOG_DEBUG, "http 200") == 1);
    CHECK(script_logged(&w, DMS_LOG_DEBUG, "req-2") == 1);
    CHECK(script_logged(&w, DMS_LOG_INFO, "DescribeEndpoints: attempt 2") == 1);
    script_end(&w);
    check_end();
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_headers),
        cmocka_unit_test(test_trace_id_alone),
        cmocka_unit_test(test_signatures),
        cmocka_unit_test(test_request_target),
        cmocka_unit_test(test_user_agent),
        cmocka_unit_test(test_execution_env),
        cmocka_unit_test(test_pseudo_region),
        cmocka_unit_test(test_faults),
        cmocka_unit_test(test_fault_resource),
        cmocka_unit_test(test_echoed_secrets),
        cmocka_unit_test(test_echoed_escaped),
        cmocka_unit_test(test_control_characters),
        cmocka_unit_test(test_long_message),
        cmocka_unit_test(test_retries),
        cmocka_unit_test(test_invocation_ids_differ),
        cmocka_unit_test(test_pauses),
        cmocka_unit_test(test_retry_after),
        cmocka_unit_test(test_ttl),
        cmocka_unit_test(test_quota),
        cmocka_unit_test(test_quota_cap),
        cmocka_unit_test(test_adaptive),
        cmocka_unit_test(test_adaptive_cancel),
        cmocka_unit_test(test_cube_root),
        cmocka_unit_test(test_deadlines),
        cmocka_unit_test(test_cancel),
        cmocka_unit_test(test_clock_skew),
        cmocka_unit_test(test_retry_safety),
        cmocka_unit_test(test_outcomes),
        cmocka_unit_test(test_unproven_change),
        cmocka_unit_test(test_keep_alive),
        cmocka_unit_test(test_stale_connection),
        cmocka_unit_test(test_small_pieces),
        cmocka_unit_test(test_proofs),
        cmocka_unit_test(test_empty_output),
        cmocka_unit_test(test_response_limit),
        cmocka_unit_test(test_declared_length),
        cmocka_unit_test(test_endless_head),
        cmocka_unit_test(test_no_redirect),
        cmocka_unit_test(test_provider),
        cmocka_unit_test(test_provider_bad),
        cmocka_unit_test(test_no_credentials),
        cmocka_unit_test(test_log_lines),
    };
    return check_main(tests);
}
