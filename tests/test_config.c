/* dms_open: where settings come from, which are refused, and what becomes of
 * them: the endpoint above all, since keys are sent there. */

#define DMS_IMPLEMENTATION
#include "../dms.h"

#include "check.h"
#include "script.h"

/* A configuration that opens by itself: no region, no endpoint yet. */
static dms_config config_bare(struct script *w)
{
    dms_config c = script_begin(w);
    c.region = NULL;
    c.endpoint_url = NULL;
    c.insecure_skip_verify = 1; /* other roots may be missing here */
    return c;
}

/* Whether message names a thing and nothing of a value is to be seen. */
static void config_refused(struct script *w, dms_status got, dms_status want,
                           const char *name)
{
    SCRIPT_EXPECT(w, got, want);
    CHECK(w->client.impl == NULL);
    CHECK(strstr(w->client.error.message, name) != NULL);
    if (!strstr(w->client.error.message, name)) {
        printf("    message: %s\n    lacks: %s\n", w->client.error.message,
               name);
    }
    CHECK(w->calls == 0);
    script_end(w);
}

/* ---- endpoints ---------------------------------------------------------- */

/* SPEC of the service's endpoint rules: partition by partition, and for each
 * plain, FIPS, dual-stack, both. */
struct endpoint_row {
    const char *region;
    const char *plain;
    const char *fips;
    const char *dual; /* NULL: refused */
    const char *both;
};

/* clang-format off */
static const struct endpoint_row endpoint_rows[] = {
    {"us-east-1", "dms.us-east-1.amazonaws.com",
     "dms-fips.us-east-1.amazonaws.com", "dms.us-east-1.api.aws",
     "dms-fips.us-east-1.api.aws"},
    {"mx-central-1", "dms.mx-central-1.amazonaws.com",
     "dms-fips.mx-central-1.amazonaws.com", "dms.mx-central-1.api.aws",
     "dms-fips.mx-central-1.api.aws"},
    {"il-central-1", "dms.il-central-1.amazonaws.com",
     "dms-fips.il-central-1.amazonaws.com", "dms.il-central-1.api.aws",
     "dms-fips.il-central-1.api.aws"},
    {"cn-north-1", "dms.cn-north-1.amazonaws.com.cn",
     "dms-fips.cn-north-1.amazonaws.com.cn",
     "dms.cn-north-1.api.amazonwebservices.com.cn",
     "dms-fips.cn-north-1.api.amazonwebservices.com.cn"},
    {"eusc-de-east-1", "dms.eusc-de-east-1.amazonaws.eu",
     "dms-fips.eusc-de-east-1.amazonaws.eu",
     "dms.eusc-de-east-1.api.amazonwebservices.eu",
     "dms-fips.eusc-de-east-1.api.amazonwebservices.eu"},
    {"us-iso-east-1", "dms.us-iso-east-1.c2s.ic.gov",
     "dms.us-iso-east-1.c2s.ic.gov", "dms.us-iso-east-1.api.aws.ic.gov",
     "dms-fips.us-iso-east-1.api.aws.ic.gov"},
    {"us-isob-east-1", "dms.us-isob-east-1.sc2s.sgov.gov",
     "dms.us-isob-east-1.sc2s.sgov.gov", "dms.us-isob-east-1.api.aws.scloud",
     "dms-fips.us-isob-east-1.api.aws.scloud"},
    {"eu-isoe-west-1", "dms.eu-isoe-west-1.cloud.adc-e.uk",
     "dms-fips.eu-isoe-west-1.cloud.adc-e.uk", NULL, NULL},
    {"us-isof-south-1", "dms.us-isof-south-1.csp.hci.ic.gov",
     "dms-fips.us-isof-south-1.csp.hci.ic.gov", NULL, NULL},
    {"us-gov-west-1", "dms.us-gov-west-1.amazonaws.com",
     "dms.us-gov-west-1.amazonaws.com", "dms.us-gov-west-1.api.aws",
     "dms-fips.us-gov-west-1.api.aws"},
    /* in no partition, so in the first */
    {"moon-1", "dms.moon-1.amazonaws.com", "dms-fips.moon-1.amazonaws.com",
     "dms.moon-1.api.aws", "dms-fips.moon-1.api.aws"},
    {"aws-global", "dms.aws-global.amazonaws.com",
     "dms-fips.aws-global.amazonaws.com", "dms.aws-global.api.aws",
     "dms-fips.aws-global.api.aws"},
    {"aws-cn-global", "dms.aws-cn-global.amazonaws.com.cn",
     "dms-fips.aws-cn-global.amazonaws.com.cn",
     "dms.aws-cn-global.api.amazonwebservices.com.cn",
     "dms-fips.aws-cn-global.api.amazonwebservices.com.cn"},
    {"us-gov-west-1a", "dms.us-gov-west-1a.amazonaws.com",
     "dms-fips.us-gov-west-1a.amazonaws.com", "dms.us-gov-west-1a.api.aws",
     "dms-fips.us-gov-west-1a.api.aws"},
    {"US-East-1", "dms.US-East-1.amazonaws.com",
     "dms-fips.US-East-1.amazonaws.com", "dms.US-East-1.api.aws",
     "dms-fips.US-East-1.api.aws"}};
/* clang-format on */

/* Opens for a region and flags, given by field or by environment. */
static void endpoint_open(const char *region, int fips, int dual, int by_env,
                          const char *host)
{
    struct script w;
    dms_config c = config_bare(&w);
    c.region = region;
    check_note("fips %d, dual-stack %d, env %d", fips, dual, by_env);
    if (by_env) {
        setenv("AWS_USE_FIPS_ENDPOINT", fips ? "TRUE" : "1", 1);
        setenv("AWS_USE_DUALSTACK_ENDPOINT", dual ? "true" : " true ", 1);
    } else {
        c.use_fips_endpoint = fips;
        c.use_dualstack_endpoint = dual;
    }
    if (!host) {
        config_refused(&w, dms_open(&w.client, &c), DMS_ERR_CONFIG,
                       "use_dualstack_endpoint");
        return;
    }
    script_open(&w, &c);
    if (w.client.impl) {
        const dmsi_url *u = &dmsi_of(&w.client)->url;
        CHECK_TEXT(u->host, host);
        CHECK_TEXT(u->authority, host);
        CHECK(u->https && u->port == 443);
        CHECK(dmsi_is(u->path, "/") && u->query.n == 0);
    }
    script_end(&w);
}

/* One region with all four combinations of flags, given in both ways. */
static void endpoint_row(const void *data)
{
    const struct endpoint_row *r = (const struct endpoint_row *)data;
    int by_env;
    for (by_env = 0; by_env < 2; by_env++) {
        endpoint_open(r->region, 0, 0, by_env, r->plain);
        endpoint_open(r->region, 1, 0, by_env, r->fips);
        endpoint_open(r->region, 0, 1, by_env, r->dual);
        endpoint_open(r->region, 1, 1, by_env, r->both);
    }
}

/* Every partition, FIPS and dual-stack or not. */
static void test_endpoints(void **state)
{
    (void)state;
    check_table(endpoint_rows, endpoint_row);
    check_end();
}

/* Pseudo regions turn FIPS on and are called by their real name. */
struct region_row {
    const char *given;
    const char *host; /* NULL: refused */
    const char *signs;
};

static const struct region_row region_rows[] = {
    {"fips-us-east-1", "dms-fips.us-east-1.amazonaws.com", "us-east-1"},
    {"us-east-1-fips", "dms-fips.us-east-1.amazonaws.com", "us-east-1"},
    {"fips-us-gov-west-1", "dms.us-gov-west-1.amazonaws.com", "us-gov-west-1"},
    {"fips-dms-us-gov-west-1", "dms-fips.dms-us-gov-west-1.amazonaws.com",
     "dms-us-gov-west-1"},
    {"fips-us-east-1-fips", "dms-fips.us-east-1.amazonaws.com", "us-east-1"},
    {"fips-fips-us-east-1", "dms-fips.us-east-1.amazonaws.com", "us-east-1"},
    {"a", "dms.a.amazonaws.com", "a"},
    {"1a", "dms.1a.amazonaws.com", "1a"},
    {"x23456789012345678901234567890123456789012345678901234567890123",
     "dms.x23456789012345678901234567890123456789012345678901234567890123"
     ".amazonaws.com",
     "x23456789012345678901234567890123456789012345678901234567890123"},
    {"x234567890123456789012345678901234567890123456789012345678901234", NULL,
     NULL},
    {"x.evil.com/", NULL, NULL},
    {"x.evil.com", NULL, NULL},
    {"evil.com#", NULL, NULL},
    {"evil.com?", NULL, NULL},
    {"evil.com:443/", NULL, NULL},
    {"a@evil.com", NULL, NULL},
    {"us-east-1\r\nHost: evil.com", NULL, NULL},
    {"us-east-1\n", NULL, NULL},
    {"us east 1", NULL, NULL},
    {"us_east_1", NULL, NULL},
    {"us-east-1/", NULL, NULL},
    {"us-east-1\\", NULL, NULL},
    {"us-east-1%2e", NULL, NULL},
    {"\xC3\xA9-east-1", NULL, NULL},
    {"-us-east-1", NULL, NULL},
    {"us-east-1-", NULL, NULL},
    {"-", NULL, NULL},
    {"123", NULL, NULL},
    {"0", NULL, NULL},
    {"fips-", NULL, NULL},
    {"-fips", NULL, NULL},
    {"fips-123", NULL, NULL},
    {"-fips-", NULL, NULL}};

/* One region: the host it leads to, or that it is refused. */
static void region_row(const void *data)
{
    const struct region_row *r = (const struct region_row *)data;
    struct script w;
    dms_config c = config_bare(&w);
    c.region = r->given;
    if (!r->host) {
        config_refused(&w, dms_open(&w.client, &c), DMS_ERR_CONFIG, "region");
        return;
    }
    script_open(&w, &c);
    if (w.client.impl) {
        CHECK_TEXT(dmsi_of(&w.client)->url.host, r->host);
        CHECK_TEXT(dmsi_of(&w.client)->set.region, r->signs);
    }
    script_end(&w);
}

/* Pseudo regions, odd ones, and attempts to get into the host name. */
static void test_regions(void **state)
{
    (void)state;
    check_table(region_rows, region_row);
    check_end();
}

/* Where the region comes from. */
struct origin_row {
    const char *what;
    const char *field;
    const char *first;  /* AWS_REGION */
    const char *second; /* AWS_DEFAULT_REGION */
    const char *want;   /* NULL: none */
};

static const struct origin_row origin_rows[] = {
    {"field", "r1", "r2", "r3", "r1"},
    {"AWS_REGION", NULL, "r2", "r3", "r2"},
    {"AWS_DEFAULT_REGION", NULL, NULL, "r3", "r3"},
    {"empty field", "", "r2", "r3", "r2"},
    {"empty variable", NULL, "", "r3", "r3"},
    {"all empty", "", "", "", NULL},
    {"nothing", NULL, NULL, NULL, NULL}};

/* Sets or removes a variable. */
static void config_env(const char *name, const char *value)
{
    if (value) {
        setenv(name, value, 1);
    } else {
        unsetenv(name);
    }
}

/* One combination of field and variables. */
static void origin_row(const void *data)
{
    const struct origin_row *r = (const struct origin_row *)data;
    struct script w;
    dms_config c = config_bare(&w);
    c.region = r->field;
    config_env("AWS_REGION", r->first);
    config_env("AWS_DEFAULT_REGION", r->second);
    if (!r->want) {
        /* a configured endpoint does not replace it */
        c.endpoint_url = "http://localhost:1";
        config_refused(&w, dms_open(&w.client, &c), DMS_ERR_CONFIG, "region");
        return;
    }
    script_open(&w, &c);
    if (w.client.impl) {
        CHECK_TEXT(dmsi_of(&w.client)->set.region, r->want);
    }
    script_end(&w);
}

/* Field, AWS_REGION, AWS_DEFAULT_REGION, or an error. */
static void test_region_origin(void **state)
{
    (void)state;
    check_table(origin_rows, origin_row);
    check_end();
}

/* ---- configured endpoints ----------------------------------------------- */

#define ENV_DMS "AWS_ENDPOINT_URL_DATABASE_MIGRATION_SERVICE"
#define ENV_ANY "AWS_ENDPOINT_URL"
#define ENV_IGNORE "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"

struct prefer_row {
    const char *what;
    const char *field;
    const char *dms;
    const char *any;
    int ignore;
    const char *ignore_env;
    const char *host;
};

/* clang-format off */
static const struct prefer_row prefer_rows[] = {
    {"field first", "http://a", "http://b", "http://c", 0, NULL, "a"},
    {"own variable", NULL, "http://b", "http://c", 0, NULL, "b"},
    {"common variable", NULL, NULL, "http://c", 0, NULL, "c"},
    {"empty is not given", "", "", "http://c", 0, NULL, "c"},
    {"field is never ignored", "http://a", "http://b", "http://c", 1, "true",
     "a"},
    {"ignored by field", NULL, "http://b", "http://c", 1, NULL,
     "dms.r-1.amazonaws.com"},
    {"ignored by variable", NULL, "http://b", "http://c", 0, "True",
     "dms.r-1.amazonaws.com"},
    {"1 is not true", NULL, "http://b", "http://c", 0, "1", "b"},
    {"FIPS does not touch it", "http://a", NULL, NULL, 0, NULL, "a"},
    {"none", NULL, NULL, NULL, 0, NULL, "dms.r-1.amazonaws.com"}};
/* clang-format on */

/* One combination of field, variables and the ignore switch. */
static void prefer_row(const void *data)
{
    const struct prefer_row *r = (const struct prefer_row *)data;
    struct script w;
    dms_config c = config_bare(&w);
    c.region = "r-1";
    c.endpoint_url = r->field;
    c.ignore_configured_endpoint_urls = r->ignore;
    c.use_fips_endpoint = strstr(r->what, "FIPS") != NULL;
    config_env(ENV_DMS, r->dms);
    config_env(ENV_ANY, r->any);
    config_env(ENV_IGNORE, r->ignore_env);
    script_open(&w, &c);
    if (w.client.impl) {
        CHECK_TEXT(dmsi_of(&w.client)->url.host, r->host);
    }
    script_end(&w);
}

/* Which of the configured endpoints wins. */
static void test_endpoint_precedence(void **state)
{
    (void)state;
    check_table(prefer_rows, prefer_row);
    check_end();
}

/* URLs: taken apart, or refused (authority NULL). */
struct url_row {
    const char *url;
    const char *authority; /* the Host header */
    int https;
    int port;
    const char *path;
    const char *query;
};

/* clang-format off */
#define HOST_63 \
    "a23456789012345678901234567890123456789012345678901234567890123"

static const struct url_row url_rows[] = {
    {"https://dms.example", "dms.example", 1, 443, "/", ""},
    {"http://dms.example", "dms.example", 0, 80, "/", ""},
    {"HTTPS://DMS.Example:443/", "dms.example", 1, 443, "/", ""},
    {"http://h:80", "h", 0, 80, "/", ""},
    {"http://h:443", "h:443", 0, 443, "/", ""},
    {"https://h:80/", "h:80", 1, 80, "/", ""},
    {"https://h:65535/a/b", "h:65535", 1, 65535, "/a/b", ""},
    {"http://h:1", "h:1", 0, 1, "/", ""},
    {"http://h/a//b/../c?x=1&y=%20", "h", 0, 80, "/a//b/../c", "x=1&y=%20"},
    {"http://h?x", "h", 0, 80, "/", "x"},
    {"http://h/?", "h", 0, 80, "/", ""},
    {"http://h/a?b?c", "h", 0, 80, "/a", "b?c"},
    {"http://127.0.0.1:4566", "127.0.0.1:4566", 0, 4566, "/", ""},
    {"http://[::1]:8080/x", "[::1]:8080", 0, 8080, "/x", ""},
    {"http://[2001:DB8::1]", "[2001:db8::1]", 0, 80, "/", ""},
    {"https://dms.example.", "dms.example.", 1, 443, "/", ""},
    {"https://xn--bcher-kva.example", "xn--bcher-kva.example", 1, 443, "/",
     ""},
    {"https://" HOST_63 ".x", HOST_63 ".x", 1, 443, "/", ""},
    {"https://1a.2b", "1a.2b", 1, 443, "/", ""},
    /* refused */
    {"https://" HOST_63 "4.x", NULL, 0, 0, NULL, NULL},
    {"ftp://h", NULL, 0, 0, NULL, NULL},
    {"//h", NULL, 0, 0, NULL, NULL},
    {"h", NULL, 0, 0, NULL, NULL},
    {"h:80", NULL, 0, 0, NULL, NULL},
    {"dms.us-east-1.amazonaws.com", NULL, 0, 0, NULL, NULL},
    {"http:/h", NULL, 0, 0, NULL, NULL},
    {"http:h", NULL, 0, 0, NULL, NULL},
    {"http//h", NULL, 0, 0, NULL, NULL},
    {"httpx://h", NULL, 0, 0, NULL, NULL},
    {"https://", NULL, 0, 0, NULL, NULL},
    {"https:///x", NULL, 0, 0, NULL, NULL},
    {"https://:443", NULL, 0, 0, NULL, NULL},
    {"https://user@h", NULL, 0, 0, NULL, NULL},
    {"https://user:pass@h", NULL, 0, 0, NULL, NULL},
    {"https://good.example:443@evil.example", NULL, 0, 0, NULL, NULL},
    {"https://@h", NULL, 0, 0, NULL, NULL},
    {"https://h:0", NULL, 0, 0, NULL, NULL},
    {"https://h:65536", NULL, 0, 0, NULL, NULL},
    {"https://h:99999999999999999999", NULL, 0, 0, NULL, NULL},
    {"https://h:-1", NULL, 0, 0, NULL, NULL},
    {"https://h:+1", NULL, 0, 0, NULL, NULL},
    {"https://h:0x50", NULL, 0, 0, NULL, NULL},
    {"https://h:80:80", NULL, 0, 0, NULL, NULL},
    {"https://h:80a", NULL, 0, 0, NULL, NULL},
    {"https://a_b.example", NULL, 0, 0, NULL, NULL},
    {"https://a b.example", NULL, 0, 0, NULL, NULL},
    {" https://h", NULL, 0, 0, NULL, NULL},
    {"https://h ", NULL, 0, 0, NULL, NULL},
    {"https://h/a b", NULL, 0, 0, NULL, NULL},
    {"https://h/\r\nX: y", NULL, 0, 0, NULL, NULL},
    {"https://h/\x7F", NULL, 0, 0, NULL, NULL},
    {"https://h/\xC3\xA9", NULL, 0, 0, NULL, NULL},
    {"https://b\xC3\xBC" "cher.example", NULL, 0, 0, NULL, NULL},
    {"https://h#f", NULL, 0, 0, NULL, NULL},
    {"https://h/a#f", NULL, 0, 0, NULL, NULL},
    {"https://h/a?b#f", NULL, 0, 0, NULL, NULL},
    {"https://h/a\\b", NULL, 0, 0, NULL, NULL},
    {"https://good.example\\@evil.example", NULL, 0, 0, NULL, NULL},
    {"https://h/<x>", NULL, 0, 0, NULL, NULL},
    {"https://.h", NULL, 0, 0, NULL, NULL},
    {"https://a..b", NULL, 0, 0, NULL, NULL},
    {"https://h..", NULL, 0, 0, NULL, NULL},
    {"https://.", NULL, 0, 0, NULL, NULL},
    {"https://-a", NULL, 0, 0, NULL, NULL},
    {"https://a-.b", NULL, 0, 0, NULL, NULL},
    {"https://a%2eb", NULL, 0, 0, NULL, NULL},
    {"https://1.2.3.4.5", NULL, 0, 0, NULL, NULL},
    {"https://256.1.1.1", NULL, 0, 0, NULL, NULL},
    {"https://127.1", NULL, 0, 0, NULL, NULL},
    {"https://2130706433", NULL, 0, 0, NULL, NULL},
    {"https://0x7f.1", NULL, 0, 0, NULL, NULL},
    {"https://a.123", NULL, 0, 0, NULL, NULL},
    {"https://a.123.", NULL, 0, 0, NULL, NULL},
    {"https://[::1", NULL, 0, 0, NULL, NULL},
    {"https://::1", NULL, 0, 0, NULL, NULL},
    {"https://[::1]x", NULL, 0, 0, NULL, NULL},
    {"https://[127.0.0.1]", NULL, 0, 0, NULL, NULL},
    {"https://[::1%25lo]", NULL, 0, 0, NULL, NULL},
    {"https://[]", NULL, 0, 0, NULL, NULL},
    {"https://[g::1]", NULL, 0, 0, NULL, NULL}};
/* clang-format on */

/* One URL: its parts, or that it is refused. */
static void url_row(const void *data)
{
    const struct url_row *r = (const struct url_row *)data;
    struct script w;
    dms_config c = config_bare(&w);
    const dmsi_url *u;
    char url[200];
    c.region = "us-east-1";
    c.endpoint_url = r->url;
    if (!r->authority) {
        config_refused(&w, dms_open(&w.client, &c), DMS_ERR_CONFIG,
                       "endpoint_url");
        return;
    }
    script_open(&w, &c);
    if (w.client.impl) {
        u = &dmsi_of(&w.client)->url;
        CHECK_TEXT(u->authority, r->authority);
        CHECK(u->https == r->https);
        CHECK(u->port == r->port);
        CHECK(dmsi_is(u->path, r->path));
        CHECK(dmsi_is(u->query, r->query));
        (void)snprintf(url, sizeof url, "http%s://%s%s", r->https ? "s" : "",
                       r->authority, r->path);
        CHECK_TEXT(dms_endpoint(&w.client), url);
    }
    script_end(&w);
    CHECK_TEXT(dms_endpoint(&w.client), "");
}

/* Everything that is a URL, and much that is not. */
static void test_urls(void **state)
{
    char url[600] = "https://";
    size_t i;
    (void)state;
    check_table(url_rows, url_row);
    for (i = 0; i < 130; i++) { /* 260 bytes of host */
        memcpy(url + 8 + 2 * i, "a.", 3);
    }
    {
        const struct url_row row = {url, NULL, 0, 0, NULL, NULL};
        url_row(&row);
    }
    check_end();
}

/* ---- texts -------------------------------------------------------------- */

/* Every text setting, with where it is given and its longest length. */
struct text_row {
    const char *name;  /* in the message */
    size_t offset;     /* in dms_config, or NOWHERE: */
    const char *env;   /* the variable */
    const char *alone; /* a valid value; "%" is replaced by the bad byte */
    int blanks;
    size_t max;
};

#define NOWHERE ((size_t)-1)
#define AT(member) offsetof(dms_config, member)

static const struct text_row text_rows[] = {
    {"region", AT(region), "AWS_REGION", "us-%east", 0, 63},
    {"region", NOWHERE, "AWS_DEFAULT_REGION", "us-%east", 0, 63},
    {"endpoint_url", AT(endpoint_url), ENV_DMS, "http://h/%x", 0, 2048},
    {"endpoint_url", NOWHERE, ENV_ANY, "http://h/%x", 0, 2048},
    {"access_key_id", AT(access_key_id), "AWS_ACCESS_KEY_ID", "AKID%EXAMPLE", 0,
     128},
    {"secret_access_key", AT(secret_access_key), "AWS_SECRET_ACCESS_KEY",
     "sosecret%sosecret", 0, 0},
    {"session_token", AT(session_token), "AWS_SESSION_TOKEN",
     "sosecret%sosecret", 0, 16384},
    {"session_token", NOWHERE, "AWS_SECURITY_TOKEN", "sosecret%sosecret", 0,
     16384},
    {"ca_file", AT(ca_file), "AWS_CA_BUNDLE", "/no/such%file", 1, 4096},
    {"user_agent_extra", AT(user_agent_extra), NULL, "team/%a", 1, 1024},
    {"user_agent_appid", AT(user_agent_appid), "AWS_SDK_UA_APP_ID", "app%1", 1,
     256},
    {"_X_AMZN_TRACE_ID", NOWHERE, "_X_AMZN_TRACE_ID", "Root%=1", 1, 1024}};

/* Puts a value where the row says. */
static void text_set(const struct text_row *r, dms_config *c, int by_env,
                     const char *value)
{
    if (strstr(r->name, "ca_file")) {
        c->insecure_skip_verify = 0;
    }
    if (!by_env) {
        memcpy((char *)c + r->offset, &value, sizeof value);
        return;
    }
    if (r->offset != NOWHERE) {
        const char *none = NULL;
        memcpy((char *)c + r->offset, &none, sizeof none);
    }
    setenv(r->env, value, 1);
    setenv("AWS_LAMBDA_FUNCTION_NAME", "f", 1);
    if (strstr(r->name, "region")) {
        c->region = NULL;
    } else if (strstr(r->name, "key") || strstr(r->name, "token")) {
        c->access_key_id = c->secret_access_key = c->session_token = NULL;
        setenv("AWS_ACCESS_KEY_ID",
               strstr(r->name, "access_key_id") ? value : "AKID", 1);
        setenv("AWS_SECRET_ACCESS_KEY",
               strstr(r->name, "secret") ? value : "sosecret", 1);
    }
}

/* What a bad text is: a wrong setting, or, where a provider found it, wrong
 * credentials. */
static dms_status text_status(const struct text_row *r, int by_env)
{
    return by_env && (strstr(r->name, "key") || strstr(r->name, "token"))
               ? DMS_ERR_CREDENTIALS
               : DMS_ERR_CONFIG;
}

/* One bad byte in an otherwise good value. */
static void text_bad(const struct text_row *r, int by_env, char bad)
{
    struct script w;
    dms_config c = config_bare(&w);
    char value[100];
    size_t n = strcspn(r->alone, "%");
    memcpy(value, r->alone, strlen(r->alone) + 1);
    value[n] = bad;
    c.region = "us-east-1";
    text_set(r, &c, by_env, value);
    check_note("byte %d, env %d", (unsigned char)bad, by_env);
    {
        dms_status status = dms_open(&w.client, &c);
        CHECK(!strstr(w.client.error.message, "sosecret"));
        CHECK(!strchr(w.client.error.message, bad) || bad == ' ');
        config_refused(&w, status, text_status(r, by_env), r->name);
    }
}

/* A value that is too long; max 0 stands for a private limit. */
static void text_long(const struct text_row *r, int by_env)
{
    size_t n = r->max ? r->max + 1 : DMSI_SECRET_MAX;
    struct script w;
    dms_config c = config_bare(&w);
    char *value = (char *)malloc(n + 1);
    dms_status status;
    assert_non_null(value);
    memset(value, 'a', n);
    memcpy(value, "http://h/", 9);
    memset(value, 'a', strstr(r->name, "endpoint") ? 0 : 9);
    value[n] = '\0';
    c.region = "us-east-1";
    text_set(r, &c, by_env, value);
    check_note("%lu bytes, env %d", (unsigned long)n, by_env);
    status = dms_open(&w.client, &c);
    CHECK(!strstr(w.client.error.message, "aaaaaaaaaaaaaaaa"));
    config_refused(&w, status, text_status(r, by_env), r->name);
    free(value);
}

/* Every bad byte and the first bad length, by field and by variable. */
static void text_row(const void *data)
{
    static const char bad[] = "\r\n\t\x01\x1B\x1F\x7F";
    const struct text_row *r = (const struct text_row *)data;
    int by_env;
    size_t i;
    for (by_env = 0; by_env < 2; by_env++) {
        if ((by_env && !r->env) || (!by_env && r->offset == NOWHERE)) {
            continue;
        }
        for (i = 0; bad[i]; i++) {
            text_bad(r, by_env, bad[i]);
        }
        if (!r->blanks) {
            text_bad(r, by_env, ' ');
            text_bad(r, by_env, '\x80');
            text_bad(r, by_env, '\xFF');
        }
        text_long(r, by_env);
    }
}

/* Control characters in any text are refused, by name, unseen. */
static void test_texts(void **state)
{
    (void)state;
    check_table(text_rows, text_row);
    check_end();
}

/* ---- credentials -------------------------------------------------------- */

struct keys_row {
    const char *what;
    const char *field[3]; /* key, secret, token */
    const char *env[4];   /* key, secret, AWS_SECURITY_TOKEN, AWS_SESSION_ */
    int callback;
    const char *want[3]; /* key NULL: none; "!": refused, then by what */
};

/* clang-format off */
static const struct keys_row keys_rows[] = {
    {"fields", {"k", "s", "t"}, {"K", "S", "T", NULL}, 0, {"k", "s", "t"}},
    {"fields, no token", {"k", "s", NULL}, {"K", "S", "T", "T"}, 0,
     {"k", "s", NULL}},
    {"environment", {NULL, NULL, NULL}, {"K", "S", NULL, "T"}, 0,
     {"K", "S", "T"}},
    {"environment, two tokens", {NULL, NULL, NULL}, {"K", "S", "X", "T"}, 0,
     {"K", "S", "X"}},
    {"environment, empty token", {NULL, NULL, NULL}, {"K", "S", "", "T"}, 0,
     {"K", "S", "T"}},
    {"environment, no token", {NULL, NULL, NULL}, {"K", "S", NULL, NULL}, 0,
     {"K", "S", NULL}},
    {"environment, secret alone", {NULL, NULL, NULL}, {NULL, "S", NULL, "T"},
     0, {NULL, NULL, NULL}},
    {"none", {NULL, NULL, NULL}, {NULL, NULL, NULL, NULL}, 0,
     {NULL, NULL, NULL}},
    {"empty key in the environment", {NULL, NULL, NULL}, {"", "S", NULL, NULL},
     0, {NULL, NULL, NULL}},
    {"callback before the environment", {NULL, NULL, NULL},
     {"K", "S", NULL, NULL}, 1, {NULL, NULL, NULL}},
    {"fields before the callback", {"k", "s", NULL}, {NULL, NULL, NULL, NULL},
     1, {"k", "s", NULL}},
    {"half: key", {"k", NULL, NULL}, {"K", "S", NULL, NULL}, 0,
     {"!", "secret_access_key", NULL}},
    {"half: secret", {NULL, "s", NULL}, {"K", "S", NULL, NULL}, 0,
     {"!", "access_key_id", NULL}},
    {"half: empty secret", {"k", "", NULL}, {"K", "S", NULL, NULL}, 0,
     {"!", "secret_access_key", NULL}},
    {"half: empty key", {"", "s", NULL}, {"K", "S", NULL, NULL}, 0,
     {"!", "access_key_id", NULL}},
    {"half in env", {NULL, NULL, NULL}, {"K", NULL, NULL, NULL}, 0,
     {"!", "AWS_SECRET_ACCESS_KEY", NULL}},
    {"half in env, empty", {NULL, NULL, NULL}, {"K", "", NULL, NULL}, 0,
     {"!", "AWS_SECRET_ACCESS_KEY", NULL}}};
/* clang-format on */

/* A callback that must not be asked by dms_open. */
static int keys_never(void *ctx, dms_credentials *out, char *why,
                      size_t why_size)
{
    (void)ctx;
    (void)out;
    (void)why;
    (void)why_size;
    SCRIPT_FAIL("the callback was asked");
    return 0;
}

/* The credentials that an open client has: of its settings, or in force. */
static dms_credentials keys_of(const dms_client *client)
{
    const dmsi_client *c = dmsi_of(client);
    dms_credentials k = dmsi_vault_keys(&c->now);
    if (c->set.access_key) {
        k.access_key_id = c->set.access_key;
        k.secret_access_key = c->set.secret;
        k.session_token = c->set.token;
    }
    return k;
}

/* One combination of fields, variables and callback. */
static void keys_row(const void *data)
{
    static const char *const names[] = {
        "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SECURITY_TOKEN",
        "AWS_SESSION_TOKEN"};
    const struct keys_row *r = (const struct keys_row *)data;
    struct script w;
    dms_config c = config_bare(&w);
    dms_credentials k;
    size_t i;
    c.region = "us-east-1";
    c.access_key_id = r->field[0];
    c.secret_access_key = r->field[1];
    c.session_token = r->field[2];
    c.credentials = r->callback ? keys_never : NULL;
    for (i = 0; i < CHECK_COUNT(names); i++) {
        config_env(names[i], r->env[i]);
    }
    if (r->want[0] && r->want[0][0] == '!') {
        config_refused(&w, dms_open(&w.client, &c), DMS_ERR_CREDENTIALS,
                       r->want[1]);
        return;
    }
    script_open(&w, &c);
    if (w.client.impl) {
        k = keys_of(&w.client);
        CHECK_TEXT(k.access_key_id, r->want[0]);
        if (r->want[0]) {
            CHECK_TEXT(k.secret_access_key, r->want[1]);
            CHECK_TEXT(k.session_token, r->want[2]);
        }
    }
    script_end(&w);
}

/* Where credentials come from; half a pair is refused. */
static void test_keys(void **state)
{
    (void)state;
    check_table(keys_rows, keys_row);
    check_end();
}

/* ---- retries and numbers ------------------------------------------------ */

struct retry_row {
    const char *what;
    dms_retry_mode mode;
    int attempts;
    const char *env_mode;
    const char *env_attempts;
    const char *env_new;
    dms_retry_mode want_mode; /* DEFAULT: refused */
    int want_attempts;
    int want_new;
};

/* clang-format off */
static const struct retry_row retry_rows[] = {
    {"default", 0, 0, NULL, NULL, NULL, DMS_RETRY_STANDARD, 3, 0},
    {"legacy", DMS_RETRY_LEGACY, 0, NULL, NULL, NULL, DMS_RETRY_LEGACY, 5, 0},
    {"adaptive", DMS_RETRY_ADAPTIVE, 0, NULL, NULL, NULL, DMS_RETRY_ADAPTIVE,
     3, 0},
    {"env legacy", 0, 0, "legacy", NULL, NULL, DMS_RETRY_LEGACY, 5, 0},
    {"env standard", 0, 0, "standard", NULL, NULL, DMS_RETRY_STANDARD, 3, 0},
    {"env adaptive", 0, 0, "adaptive", NULL, NULL, DMS_RETRY_ADAPTIVE, 3, 0},
    {"field wins", DMS_RETRY_STANDARD, 2, "legacy", "9", NULL,
     DMS_RETRY_STANDARD, 2, 0},
    {"field wins over nonsense", DMS_RETRY_STANDARD, 2, "foo", "bar", NULL,
     DMS_RETRY_STANDARD, 2, 0},
    {"env attempts", 0, 0, NULL, "7", NULL, DMS_RETRY_STANDARD, 7, 0},
    {"0 in standard is unset", 0, 0, NULL, "0", NULL, DMS_RETRY_STANDARD, 3,
     0},
    {"0 in legacy is no retry", 0, 0, "legacy", "0", NULL, DMS_RETRY_LEGACY, 1,
     0},
    {"empty is no mode", 0, 0, "", NULL, NULL, 0, 0, 0},
    {"empty is no number", 0, 0, NULL, "", NULL, 0, 0, 0},
    {"names are case-sensitive", 0, 0, "Legacy", NULL, NULL, 0, 0, 0},
    {"unknown mode", 0, 0, "foo", NULL, NULL, 0, 0, 0},
    {"not a number", 0, 0, NULL, "x", NULL, 0, 0, 0},
    {"negative", 0, 0, NULL, "-1", NULL, 0, 0, 0},
    {"fraction", 0, 0, NULL, "1.5", NULL, 0, 0, 0},
    {"overflow", 0, 0, NULL, "99999999999999999999", NULL, 0, 0, 0},
    {"2^32 + 1", 0, 0, NULL, "4294967297", NULL, 0, 0, 0},
    {"blank", 0, 0, NULL, " 3", NULL, 0, 0, 0},
    {"new retries", 0, 0, NULL, NULL, "true", DMS_RETRY_STANDARD, 3, 1},
    {"new retries, any case", 0, 0, NULL, NULL, "TRUE", DMS_RETRY_STANDARD, 3,
     1},
    {"new retries, 1 is not true", 0, 0, NULL, NULL, "1", DMS_RETRY_STANDARD,
     3, 0},
    {"new retries, not in legacy", 0, 0, "legacy", NULL, "true",
     DMS_RETRY_LEGACY, 5, 0}};
/* clang-format on */

/* One combination of mode and number of attempts. */
static void retry_row(const void *data)
{
    const struct retry_row *r = (const struct retry_row *)data;
    struct script w;
    dms_config c = config_bare(&w);
    const dmsi_settings *s;
    c.region = "us-east-1";
    c.retry_mode = r->mode;
    c.total_max_attempts = r->attempts;
    config_env("AWS_RETRY_MODE", r->env_mode);
    config_env("AWS_MAX_ATTEMPTS", r->env_attempts);
    config_env("AWS_NEW_RETRIES_2026", r->env_new);
    if (r->want_mode == DMS_RETRY_DEFAULT) {
        config_refused(&w, dms_open(&w.client, &c), DMS_ERR_CONFIG,
                       r->env_mode ? "AWS_RETRY_MODE" : "AWS_MAX_ATTEMPTS");
        return;
    }
    script_open(&w, &c);
    if (w.client.impl) {
        s = &dmsi_of(&w.client)->set;
        CHECK(s->mode == r->want_mode);
        CHECK(s->attempts == r->want_attempts);
        CHECK(s->new_retries == r->want_new);
    }
    script_end(&w);
}

/* Retry mode and attempts, by field and by variable. */
static void test_retry_settings(void **state)
{
    (void)state;
    check_table(retry_rows, retry_row);
    check_end();
}

/* Time-outs: 0 is the default, negative is none of its own. */
static void test_timeouts(void **state)
{
    struct script w;
    dms_config c = script_begin(&w);
    const dmsi_settings *s;
    (void)state;
    script_open(&w, &c);
    s = &dmsi_of(&w.client)->set;
    CHECK(s->connect_ms == 60000 && s->read_ms == 60000);
    CHECK(s->call_ms == 300000);
    script_end(&w);
    c = script_begin(&w);
    c.connect_timeout_ms = 1;
    c.read_timeout_ms = INT32_MAX;
    c.call_timeout_ms = -1;
    script_open(&w, &c);
    s = &dmsi_of(&w.client)->set;
    CHECK(s->connect_ms == 1 && s->read_ms == INT32_MAX);
    CHECK(s->call_ms > 3600000);
    script_end(&w);
    check_end();
}

/* ---- conflicts ---------------------------------------------------------- */

/* The free of an allocator that is not whole. */
static void never_free(void *ctx, void *ptr, size_t size)
{
    (void)ctx;
    (void)ptr;
    (void)size;
}

/* Changes a configuration into one that must be refused. */
static void conflict_allocator_free(dms_config *c) { c->allocator.free = NULL; }

/* No alloc. */
static void conflict_allocator_alloc(dms_config *c)
{
    c->allocator.alloc = NULL;
}

/* No realloc. */
static void conflict_allocator_realloc(dms_config *c)
{
    c->allocator.realloc = NULL;
}

/* Nothing but free. */
static void conflict_allocator_only(dms_config *c)
{
    memset(&c->allocator, 0, sizeof c->allocator);
    c->allocator.free = never_free;
}

/* A block and an allocator. */
static void conflict_memory(dms_config *c)
{
    static char block[16];
    c->memory = block;
    c->memory_size = sizeof block;
}

/* Do not verify, with these roots. */
static void conflict_skip_file(dms_config *c)
{
    c->insecure_skip_verify = 1;
    c->ca_file = "/etc/x.pem";
}

/* Do not verify, with those roots. */
static void conflict_skip_pem(dms_config *c)
{
    c->insecure_skip_verify = 1;
    c->ca_pem = "x";
    c->ca_pem_len = 1;
}

/* Do not verify, and verify. */
static void conflict_skip_verify(dms_config *c)
{
    c->insecure_skip_verify = 1;
    c->verify = 1;
}

/* Two sets of roots. */
static void conflict_two_roots(dms_config *c)
{
    c->ca_file = "/etc/x.pem";
    c->ca_pem = "x";
    c->ca_pem_len = 1;
}

static void conflict_pem_len(dms_config *c) { c->ca_pem = "x"; }

static void conflict_attempts(dms_config *c) { c->total_max_attempts = -1; }

/* A retry mode that does not exist. */
static void conflict_mode(dms_config *c)
{
    c->retry_mode = (dms_retry_mode)(DMS_RETRY_ADAPTIVE + 1);
}

static void conflict_transport(dms_config *c) { c->transport.close = NULL; }

static void conflict_transport_open(dms_config *c) { c->transport.open = NULL; }

static void conflict_clock(dms_config *c) { c->clock.sleep_ms = NULL; }

static void conflict_clock_wall(dms_config *c) { c->clock.wall_ms = NULL; }

static const struct conflict_row {
    const char *name; /* in the message */
    void (*change)(dms_config *c);
} conflict_rows[] = {{"allocator", conflict_allocator_free},
                     {"allocator", conflict_allocator_alloc},
                     {"allocator", conflict_allocator_realloc},
                     {"allocator", conflict_allocator_only},
                     {"memory", conflict_memory},
                     {"insecure_skip_verify", conflict_skip_file},
                     {"insecure_skip_verify", conflict_skip_pem},
                     {"insecure_skip_verify", conflict_skip_verify},
                     {"ca_file", conflict_two_roots},
                     {"ca_pem_len", conflict_pem_len},
                     {"total_max_attempts", conflict_attempts},
                     {"retry_mode", conflict_mode},
                     {"transport", conflict_transport},
                     {"transport", conflict_transport_open},
                     {"clock", conflict_clock},
                     {"clock", conflict_clock_wall}};

/* One conflict, refused by name. */
static void conflict_row(const void *data)
{
    const struct conflict_row *r = (const struct conflict_row *)data;
    struct script w;
    dms_config c = script_begin(&w);
    r->change(&c);
    config_refused(&w, dms_open(&w.client, &c), DMS_ERR_USAGE, r->name);
}

/* Fields that cannot be meant. */
static void test_conflicts(void **state)
{
    (void)state;
    check_table(conflict_rows, conflict_row);
    check_end();
}

/* A bundle that was named is read by dms_open, and its faults are named. */
static void test_ca_file(void **state)
{
    static const char *const bad[] = {"/nonexistent/roots.pem", "/",
                                      "/dev/null", "/dev/zero"};
    struct script w;
    dms_config c;
    size_t i;
    (void)state;
    for (i = 0; i < 2 * CHECK_COUNT(bad); i++) {
        c = config_bare(&w);
        check_note("%s, env %d", bad[i / 2], (int)(i & 1));
        c.region = "us-east-1";
        c.insecure_skip_verify = 0;
        if (i & 1) {
            setenv("AWS_CA_BUNDLE", bad[i / 2], 1);
        } else {
            c.ca_file = bad[i / 2];
        }
        config_refused(&w, dms_open(&w.client, &c), DMS_ERR_CONFIG, bad[i / 2]);
    }
    c = script_begin(&w);
    c.ca_file = "";
    config_refused(&w, dms_open(&w.client, &c), DMS_ERR_CONFIG, "ca_file");
    /* without TLS, and without verification, the variable is of no account */
    c = script_begin(&w);
    setenv("AWS_CA_BUNDLE", bad[0], 1);
    script_open(&w, &c);
    script_end(&w);
    c = config_bare(&w);
    c.region = "us-east-1";
    setenv("AWS_CA_BUNDLE", bad[0], 1);
    script_open(&w, &c);
    CHECK(script_logged(&w, DMS_LOG_WARN, "insecure_skip_verify") == 1);
    script_end(&w);
    check_end();
}

/* ---- memory ------------------------------------------------------------- */

/* A client in a block of `size` bytes that begins `skip` bytes behind an
 * aligned address and ends at a page that cannot be touched. */
static dms_status memory_open(struct script *w, size_t size)
{
    dms_config c = script_begin(w);
    static const char fill[1 << 17] = "";
    memset(&c.allocator, 0, sizeof c.allocator);
    assert_true(size <= sizeof fill);
    c.memory = check_guard_end(fill, size);
    c.memory_size = size;
    return dms_open(&w->client, &c);
}

/* The size that a message asks for: "N bytes and M KiB are needed". */
static size_t memory_need(const char *message)
{
    const char *p = strpbrk(message, "0123456789");
    size_t bytes = p ? (size_t)strtoul(p, NULL, 10) : 0;
    p = p ? strstr(p, "and ") : NULL;
    return bytes + (p ? 1024 * (size_t)strtoul(p + 4, NULL, 10) : 0);
}

/* The least size: too small is refused with a number that is the truth, and
 * from the least size on a client opens and works, however it is aligned. */
static void test_memory_block(void **state)
{
    struct script w;
    size_t need, size, least = 0;
    (void)state;
    SCRIPT_EXPECT(&w, memory_open(&w, 64), DMS_ERR_MEMORY);
    need = memory_need(w.client.error.message);
    CHECK(need > 8192 && need < 100000);
    script_end(&w);
    for (size = need - 64; size < need + 64; size++) {
        dms_status status = memory_open(&w, size);
        check_note("%lu bytes", (unsigned long)size);
        (void)script_done(&w, status);
        CHECK(status == DMS_OK || status == DMS_ERR_MEMORY);
        if (status == DMS_OK) {
            least = least ? least : size;
            (void)script_say(&w, 200, "{\"A\":1}");
            SCRIPT_EXPECT(&w,
                          dms_call(&w.client, "DescribeEndpoints", NULL, NULL),
                          DMS_OK);
        }
        /* what the guard page does to the alignment costs up to 15 bytes */
        CHECK(size < need + 15 || status == DMS_OK);
        CHECK(size >= need || status == DMS_ERR_MEMORY);
        script_end(&w);
    }
    CHECK(least >= need && least <= need + 15);
    check_end();
}

/* 128 KiB serve a lifecycle; what does not fit is an error, not a crash. */
static void test_memory_limit(void **state)
{
    struct script w;
    dms_config c = script_begin(&w);
    static char block[1 << 17];
    static char body[1 << 18];
    (void)state;
    memset(&c.allocator, 0, sizeof c.allocator);
    c.memory = block;
    c.memory_size = sizeof block;
    script_open(&w, &c);
    memset(body, ' ', sizeof body - 1);
    memcpy(body, "{}", 2);
    (void)script_say(&w, 200, body);
    SCRIPT_EXPECT(&w, dms_call(&w.client, "DescribeEndpoints", NULL, NULL),
                  DMS_ERR_MEMORY);
    body[60000] = '\0';
    (void)script_say(&w, 200, body);
    SCRIPT_EXPECT(&w, dms_call(&w.client, "DescribeEndpoints", NULL, NULL),
                  DMS_OK);
    body[60000] = ' ';
    SCRIPT_EXPECT(&w, dms_call(&w.client, "DescribeEndpoints", body, NULL),
                  DMS_ERR_MEMORY);
    CHECK(w.requests_len == 2);
    dms_close(&w.client);
    CHECK(!script_holds(block, sizeof block, SCRIPT_SECRET));
    CHECK(!script_holds(block, sizeof block, SCRIPT_TOKEN));
    script_end(&w);
    check_end();
}

/* Every allocation of dms_open in turn fails. */
static void test_open_without_memory(void **state)
{
    struct script w;
    dms_status status = DMS_ERR_MEMORY;
    size_t n;
    (void)state;
    for (n = 1; status != DMS_OK && n < 50; n++) {
        dms_config c = script_begin(&w);
        check_note("allocation %lu", (unsigned long)n);
        w.memory.fail_at = n;
        status = dms_open(&w.client, &c);
        (void)script_done(&w, status);
        CHECK(status == DMS_OK || status == DMS_ERR_MEMORY);
        script_end(&w);
    }
    CHECK(status == DMS_OK && n > 2);
    check_end();
}

/* ---- life and death ----------------------------------------------------- */

/* Closing what is open, closed, zeroed or nothing. */
static void test_close(void **state)
{
    struct script w;
    dms_config c = script_begin(&w);
    dms_client zero;
    (void)state;
    dms_close(NULL);
    CHECK_TEXT(dms_endpoint(NULL), "");
    memset(&zero, 0, sizeof zero);
    dms_close(&zero);
    dms_close(&zero);
    CHECK(dms_open(NULL, &c) == DMS_ERR_USAGE);
    CHECK(dms_open(NULL, NULL) == DMS_ERR_USAGE);
    script_open(&w, &c);
    (void)script_fail(&w, "AccessDeniedException", "no");
    SCRIPT_EXPECT(&w, dms_call(&w.client, "DescribeEndpoints", NULL, NULL),
                  DMS_ERR_DENIED);
    dms_close(&w.client);
    CHECK(w.client.error.status == DMS_ERR_DENIED); /* is kept */
    CHECK(strstr(w.client.error.message, "no") != NULL);
    CHECK_TEXT(w.client.error.fault, "AccessDeniedException");
    CHECK_TEXT(w.client.error.fault_message, ""); /* points nowhere */
    dms_close(&w.client);
    SCRIPT_EXPECT(&w, dms_call(&w.client, "DescribeEndpoints", NULL, NULL),
                  DMS_ERR_USAGE);
    script_end(&w);
    check_end();
}

/* Without a configuration everything comes from the environment. */
static void test_open_from_environment(void **state)
{
    dms_client client;
    (void)state;
    script_clear_environment();
    memset(&client, 0xA5, sizeof client); /* what was in it does not matter */
    CHECK(dms_open(&client, NULL) == DMS_ERR_CONFIG);
    CHECK(client.error.status == DMS_ERR_CONFIG && client.impl == NULL);
    CHECK(strstr(client.error.message, "AWS_REGION") != NULL);
    dms_close(&client);
    setenv("AWS_REGION", "eu-west-1", 1);
    setenv(ENV_DMS, "http://127.0.0.1:1/x", 1);
    setenv("AWS_ACCESS_KEY_ID", "K", 1);
    setenv("AWS_SECRET_ACCESS_KEY", "S", 1);
    memset(&client, 0xA5, sizeof client);
    CHECK(dms_open(&client, NULL) == DMS_OK);
    if (client.impl) {
        CHECK_TEXT(dmsi_of(&client)->url.authority, "127.0.0.1:1");
        CHECK_TEXT(keys_of(&client).access_key_id, "K");
    }
    dms_close(&client);
    script_clear_environment();
    check_end();
}

/* All text of a configuration is copied. */
static void test_copies(void **state)
{
    struct script w;
    dms_config c = script_begin(&w);
    char text[7][64];
    char sent[300];
    size_t i;
    (void)state;
    c.region = strcpy(text[0], "eu-west-1");
    c.endpoint_url = strcpy(text[1], "http://localhost:99/p?q=1");
    c.access_key_id = strcpy(text[2], "AKIDX");
    c.secret_access_key = strcpy(text[3], SCRIPT_SECRET);
    c.session_token = strcpy(text[4], SCRIPT_TOKEN);
    c.user_agent_extra = strcpy(text[5], "extra/1");
    c.user_agent_appid = strcpy(text[6], "id");
    script_open(&w, &c);
    memset(&c, 0x5A, sizeof c);
    for (i = 0; i < CHECK_COUNT(text); i++) {
        memset(text[i], 0x5A, sizeof text[i]);
    }
    (void)script_say(&w, 200, "{}");
    SCRIPT_EXPECT(&w, dms_call(&w.client, "ListTagsForResource", NULL, NULL),
                  DMS_OK);
    CHECK(strncmp(script_last(&w)->head, "POST /p?q=1 HTTP/1.1\r\n", 22) == 0);
    CHECK(script_header(script_last(&w), "Authorization", sent, sizeof sent));
    CHECK(strstr(sent, "Credential=AKIDX/20260102/eu-west-1/dms/") != NULL);
    CHECK(script_header(script_last(&w), "X-Amz-Security-Token", sent,
                        sizeof sent));
    CHECK_TEXT(sent, SCRIPT_TOKEN);
    CHECK(script_header(script_last(&w), "User-Agent", sent, sizeof sent));
    CHECK(strstr(sent, " app/id extra/1") != NULL);
    script_end(&w);
    check_end();
}

/* Plain http to anywhere but this machine is worth one warning. */
static void test_plain_http_warning(void **state)
{
    static const struct {
        const char *url;
        size_t warnings;
    } rows[] = {{"http://dms.example", 1},     {"http://10.0.0.1:80", 1},
                {"http://[2001:db8::1]/", 1},  {"http://localhost.evil", 1},
                {"http://localhost:4566", 0},  {"http://127.0.0.1", 0},
                {"http://127.255.255.254", 0}, {"http://[::1]:8080", 0}};
    struct script w;
    size_t i;
    (void)state;
    for (i = 0; i < CHECK_COUNT(rows); i++) {
        dms_config c = script_begin(&w);
        check_note("%s", rows[i].url);
        c.endpoint_url = rows[i].url;
        script_open(&w, &c);
        (void)script_say(&w, 200, "{}");
        (void)script_say(&w, 200, "{}");
        SCRIPT_EXPECT(
            &w, dms_call(&w.client, "ListTagsForResource", NULL, NULL), DMS_OK);
        SCRIPT_EXPECT(
            &w, dms_call(&w.client, "ListTagsForResource", NULL, NULL), DMS_OK);
        CHECK(script_logged(&w, DMS_LOG_WARN, "plain http") ==
              rows[i].warnings);
        script_end(&w);
    }
    check_end();
}

/* ---- statuses ----------------------------------------------------------- */

/* Every status has a name, "DMS_" and its own, and a sentence. */
static void test_status_texts(void **state)
{
    int i, j;
    (void)state;
    for (i = 0; i < DMS_STATUS_COUNT; i++) {
        const char *name = dms_status_name((dms_status)i);
        const char *text = dms_strerror((dms_status)i);
        CHECK(strncmp(name, "DMS_", 4) == 0);
        CHECK(text && strlen(text) > 4 && text[strlen(text) - 1] != '.');
        CHECK(i < 2 || strncmp(name, "DMS_ERR_", 8) == 0);
        for (j = 0; j < i; j++) {
            CHECK(strcmp(name, dms_status_name((dms_status)j)) != 0);
            CHECK(strcmp(text, dms_strerror((dms_status)j)) != 0);
        }
    }
    CHECK_TEXT(dms_status_name(DMS_OK), "DMS_OK");
    CHECK_TEXT(dms_status_name(DMS_ERR_TIMEOUT), "DMS_ERR_TIMEOUT");
    CHECK_TEXT(dms_status_name(DMS_ERR_WAIT_FAILED), "DMS_ERR_WAIT_FAILED");
    CHECK(dms_strerror(DMS_STATUS_COUNT) && dms_strerror((dms_status)-1));
    CHECK(dms_status_name(DMS_STATUS_COUNT) &&
          dms_status_name((dms_status)9999));
    CHECK_TEXT(dms_version(), DMS_VERSION_STRING);
    check_end();
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_endpoints),
        cmocka_unit_test(test_regions),
        cmocka_unit_test(test_region_origin),
        cmocka_unit_test(test_endpoint_precedence),
        cmocka_unit_test(test_urls),
        cmocka_unit_test(test_texts),
        cmocka_unit_test(test_keys),
        cmocka_unit_test(test_retry_settings),
        cmocka_unit_test(test_timeouts),
        cmocka_unit_test(test_conflicts),
        cmocka_unit_test(test_ca_file),
        cmocka_unit_test(test_memory_block),
        cmocka_unit_test(test_memory_limit),
        cmocka_unit_test(test_open_without_memory),
        cmocka_unit_test(test_close),
        cmocka_unit_test(test_open_from_environment),
        cmocka_unit_test(test_copies),
        cmocka_unit_test(test_plain_http_warning),
        cmocka_unit_test(test_status_texts),
    };
    return check_main(tests);
}
