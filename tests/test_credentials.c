/* Credentials: each provider with what it may find and what may go wrong,
 * their order, and the refresh. Services are played by a scripted transport;
 * programs and files are real. What is expected comes from the AWS SDK
 * reference guide and from botocore. */

#ifndef _POSIX_C_SOURCE
#define _POSIX_C_SOURCE 200809L
#endif

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stddef.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

/* ---- system calls of a program's run that fail -------------------------- */

enum sys { SYS_PIPE, SYS_FCNTL, SYS_FORK, SYS_DUP2, SYS_POLL, SYS_WAITPID };

/* Which one fails, counted from 1, and how. */
static struct breakage {
    enum sys which;
    int at; /* 0: none */
    int error;
    int calls;
} broken;

/* Counts a call; whether it fails. */
static int fault_hit(enum sys which)
{
    if (which != broken.which || ++broken.calls != broken.at) {
        return 0;
    }
    errno = broken.error;
    return 1;
}

/* pipe. */
static int fault_pipe(int fd[2]) { return fault_hit(SYS_PIPE) ? -1 : pipe(fd); }

/* fcntl, as dms.h calls it. */
static int fault_fcntl(int fd, int command, int value)
{
    return fault_hit(SYS_FCNTL) ? -1 : fcntl(fd, command, value);
}

/* fork. */
static pid_t fault_fork(void) { return fault_hit(SYS_FORK) ? -1 : fork(); }

/* dup2, in the child. */
static int fault_dup2(int from, int to)
{
    return fault_hit(SYS_DUP2) ? -1 : dup2(from, to);
}

/* poll. */
static int fault_poll(struct pollfd *p, nfds_t n, int ms)
{
    return fault_hit(SYS_POLL) ? -1 : poll(p, n, ms);
}

/* waitpid; one that fails with ECHILD finds nobody from then on. */
static pid_t fault_waitpid(pid_t pid, int *status, int flags)
{
    pid_t result = broken.at && broken.which == SYS_WAITPID
                       ? waitpid(pid, status, 0)
                       : waitpid(pid, status, flags);
    return fault_hit(SYS_WAITPID) ? -1 : result;
}

#define pipe fault_pipe
#define fcntl fault_fcntl
#define fork fault_fork
#define dup2 fault_dup2
#define poll fault_poll
#define waitpid fault_waitpid

#define DMS_IMPLEMENTATION
#include "../dms.h"

#undef pipe
#undef fcntl
#undef fork
#undef dup2
#undef poll
#undef waitpid

#include "check.h"
#include "script.h"

#include <signal.h>
#include <sys/stat.h>
#include <sys/wait.h>

/* The keys that services hand out; script.h watches over secret and token. */
#define KEYS(id, token, until)                                         \
    "{\"AccessKeyId\":\"" id "\",\"SecretAccessKey\":\"" SCRIPT_SECRET \
    "\",\"" token "\":\"" SCRIPT_TOKEN "\",\"Expiration\":\"" until "\"}"
#define LATER "2026-01-02T04:04:05Z" /* an hour after a script begins */
#define ARN "arn:aws:iam::123456789012:role/r"

/* What AssumeRole answers with. */
#define STS(id)                                                             \
    "<AssumeRoleResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/" \
    "\">\n  <AssumeRoleResult>\n    <Credentials>\n      <AccessKeyId>" id  \
    "</AccessKeyId>\n      <SecretAccessKey>" SCRIPT_SECRET                 \
    "</SecretAccessKey>\n      <SessionToken>" SCRIPT_TOKEN                 \
    "</SessionToken>\n      <Expiration>" LATER "</Expiration>\n"           \
    "    </Credentials>\n  </AssumeRoleResult>\n</AssumeRoleResponse>\n"

/* ---- a place for files -------------------------------------------------- */

static char home[64];

/* The path of a file at home. */
static const char *at_home(const char *name)
{
    static char path[4][400];
    static int turn;
    char *out = path[turn++ & 3];
    (void)snprintf(out, sizeof path[0], "%s/%s", home, name);
    return out;
}

/* Writes a file; directories on its way are made. */
static void put_file(const char *path, const char *text)
{
    char dir[400];
    size_t i;
    FILE *f;
    for (i = 1; path[i]; i++) {
        if (path[i] == '/') {
            memcpy(dir, path, i);
            dir[i] = '\0';
            (void)mkdir(dir, 0700);
        }
    }
    f = fopen(path, "w");
    assert_non_null(f);
    (void)fputs(text, f);
    (void)fclose(f);
}

/* Reads a file; "" when it is not there. Valid until the next call. */
static const char *get_file(const char *path)
{
    static char text[8192];
    FILE *f = fopen(path, "r");
    size_t n = f ? fread(text, 1, sizeof text - 1, f) : 0;
    text[n] = '\0';
    if (f) {
        (void)fclose(f);
    }
    return text;
}

/* Makes the home directory. */
static int home_begin(void **state)
{
    (void)state;
    memcpy(home, "/tmp/dms-credentials-XXXXXX", 28);
    return mkdtemp(home) ? 0 : -1;
}

/* Removes it. */
static int home_end(void **state)
{
    char command[100];
    (void)state;
    (void)snprintf(command, sizeof command, "rm -rf '%s'", home);
    return system(command);
}

/* ---- one call with credentials of a provider ---------------------------- */

struct chain_row {
    const char *what;
    const char *env;        /* lines NAME=value; "profile=x" is the field */
    const char *config;     /* ~/.aws/config */
    const char *shared;     /* ~/.aws/credentials */
    const char *answers[5]; /* "200 body", "refuse", "silence", "cut"; those of
                             * DMS itself come behind */
    const char *want;       /* the key that signs; "!": a part of the error */
    const char *asked;      /* one line for each request beside the call */
};

/* Plays one answer. */
static void chain_answer(struct script *w, const char *text)
{
    if (strcmp(text, "refuse") == 0) {
        script_refuse(w);
    } else if (strcmp(text, "silence") == 0) {
        (void)script_raw(w, "");
    } else if (strcmp(text, "cut") == 0) {
        script_raw(w, "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{")->tail =
            SCRIPT_EOF;
    } else {
        (void)script_say(w, atoi(text), text + 4);
    }
}

/* Sets the environment and the fields that a row names. */
static void chain_settings(const char *lines, dms_config *c, char *profile)
{
    char name[100], value[400];
    int n;
    while (lines && *lines) {
        value[0] = '\0';
        n = 0;
        (void)sscanf(lines, "%99[^=]=%399[^\n]%n", name, value, &n);
        if (n == 0) { /* an empty value */
            n = (int)strcspn(lines, "\n");
        }
        if (strcmp(name, "profile") == 0) {
            memcpy(profile, value, strlen(value) + 1);
            c->profile = profile;
        } else {
            setenv(name, value, 1);
        }
        lines += n;
        lines += *lines == '\n';
    }
}

/* The same for values of any length. */
static void chain_settings_long(const char *lines)
{
    char *copy = strdup(lines), *line = copy, *end;
    assert_non_null(copy);
    for (; line && *line; line = end) {
        char *value = strchr(line, '=');
        end = strchr(line, '\n');
        if (end) {
            *end++ = '\0';
        }
        *value++ = '\0';
        setenv(line, value, 1);
    }
    free(copy);
}

/* A configuration without keys, and the files of a row. */
static dms_config chain_begin(struct script *w, const struct chain_row *r,
                              char *profile)
{
    dms_config c = script_begin(w);
    c.access_key_id = c.secret_access_key = c.session_token = NULL;
    setenv("HOME", home, 1);
    put_file(at_home(".aws/config"), r->config ? r->config : "");
    put_file(at_home(".aws/credentials"), r->shared ? r->shared : "");
    unsetenv("AWS_CONFIG_FILE");
    unsetenv("AWS_SHARED_CREDENTIALS_FILE");
    setenv("AWS_ENDPOINT_URL_STS", "http://sts.test/", 1);
    setenv("AWS_ENDPOINT_URL_SSO", "http://sso.test", 1);
    setenv("AWS_ENDPOINT_URL_SSO_OIDC", "http://oidc.test", 1);
    chain_settings(r->env, &c, profile);
    return c;
}

/* The first line and the host of each request that was not for DMS. */
static void chain_asked(const struct script *w, char *out, size_t size)
{
    size_t i, at = 0;
    char host[200];
    out[0] = '\0';
    for (i = 0; i < w->requests_len; i++) {
        const struct script_request *r = &w->requests[i];
        const char *path = strchr(r->head, ' ') + 1;
        if (strstr(r->head, "X-Amz-Target: ")) {
            continue;
        }
        (void)script_header(r, "Host", host, sizeof host);
        at += (size_t)snprintf(out + at, size - at, "%s%.*s%s%.*s",
                               at ? "\n" : "", (int)(path - r->head), r->head,
                               host, (int)strcspn(path, " "), path);
    }
}

/* The access key that signed the last request. */
static void chain_signer(const struct script *w, char *out, size_t size)
{
    char value[600];
    const char *p;
    (void)script_header(script_last(w), "Authorization", value, sizeof value);
    p = strstr(value, "Credential=");
    (void)snprintf(out, size, "%.*s", p ? (int)strcspn(p + 11, "/") : 0,
                   p ? p + 11 : "");
}

/* Checks how a call of a row ended. */
static void chain_check(struct script *w, const struct chain_row *r,
                        dms_status status)
{
    char text[1000];
    const dms_error *e = &w->client.error;
    (void)script_done(w, status);
    if (r->want[0] == '!') {
        CHECK(status != DMS_OK);
        CHECK(e->http_status == 0 && !e->request_sent && !e->outcome_unknown);
        if (!CHECK_OK(strstr(e->message, r->want + 1) != NULL)) {
            printf("    message: %s\n    lacks:   %s\n", e->message,
                   r->want + 1);
        }
    } else if (CHECK_OK(status == DMS_OK)) {
        chain_signer(w, text, sizeof text);
        CHECK_TEXT(text, r->want);
    } else {
        printf("    message: %s\n", e->message);
    }
    chain_asked(w, text, sizeof text);
    CHECK_TEXT(text, r->asked ? r->asked : "");
}

/* One row: opens, calls, looks. */
static void chain_row(const void *data)
{
    const struct chain_row *r = (const struct chain_row *)data;
    struct script w;
    char profile[100];
    dms_config c = chain_begin(&w, r, profile);
    dms_status status;
    size_t i;
    for (i = 0; i < CHECK_COUNT(r->answers) && r->answers[i]; i++) {
        chain_answer(&w, r->answers[i]);
    }
    (void)script_say(&w, 200, "{}");
    status = dms_open(&w.client, &c);
    if (status == DMS_OK) {
        status = dms_call(&w.client, "StopReplicationTask",
                          "{\"ReplicationTaskArn\":\"a\"}", NULL);
    }
    chain_check(&w, r, status);
    script_end(&w);
}

/* ---- environment and files ---------------------------------------------- */

#define FILE_KEYS(id) \
    "aws_access_key_id = " id "\naws_secret_access_key = " SCRIPT_SECRET "\n"
#define ENV_KEYS "AWS_ACCESS_KEY_ID=ENV\nAWS_SECRET_ACCESS_KEY=" SCRIPT_SECRET

/* clang-format off */
static const struct chain_row file_rows[] = {
    {"nothing at all", NULL, NULL, NULL, {NULL},
     "!unable to locate credentials (looked at: dms_config, environment "
     "(AWS_ACCESS_KEY_ID), role_arn, web identity, sso, "
     "shared-credentials-file, login, credential_process, config-file, "
     "container, metadata service (disabled))", NULL},
    {"environment", ENV_KEYS, NULL, NULL, {NULL}, "ENV", NULL},
    {"half of the environment", "AWS_ACCESS_KEY_ID=ENV", NULL,
     "[default]\n" FILE_KEYS("SHARED"), {NULL},
     "!partial credentials found in env, missing: AWS_SECRET_ACCESS_KEY",
     NULL},
    {"environment before the files", ENV_KEYS, NULL,
     "[default]\n" FILE_KEYS("SHARED"), {NULL}, "ENV", NULL},
    {"a variable that names the profile leaves the environment on",
     ENV_KEYS "\nAWS_PROFILE=p", NULL, "[p]\n" FILE_KEYS("SHARED"), {NULL},
     "ENV", NULL},
    {"a profile that was chosen turns the environment off",
     ENV_KEYS "\nprofile=p", NULL, "[p]\n" FILE_KEYS("SHARED"), {NULL},
     "SHARED", NULL},
    {"a time that is none", ENV_KEYS "\nAWS_CREDENTIAL_EXPIRATION=soon", NULL,
     NULL, {NULL}, "!AWS_CREDENTIAL_EXPIRATION", NULL},
    {"expired already",
     ENV_KEYS "\nAWS_CREDENTIAL_EXPIRATION=2026-01-02T03:04:05Z", NULL, NULL,
     {NULL}, "!still expired", NULL},
    {"a minute left is enough",
     ENV_KEYS "\nAWS_CREDENTIAL_EXPIRATION=2026-01-02T03:05:05Z", NULL, NULL,
     {NULL}, "ENV", NULL},
    {"shared file", NULL, NULL, "[default]\n" FILE_KEYS("SHARED"), {NULL},
     "SHARED", NULL},
    {"shared file before config file", NULL,
     "[default]\n" FILE_KEYS("CONFIG"), "[default]\n" FILE_KEYS("SHARED"),
     {NULL}, "SHARED", NULL},
    {"config file", NULL, "[default]\n" FILE_KEYS("CONFIG"), NULL, {NULL},
     "CONFIG", NULL},
    {"config file, another profile", "AWS_PROFILE=p",
     "[default]\n" FILE_KEYS("WRONG") "[profile p]\n" FILE_KEYS("CONFIG"),
     NULL, {NULL}, "CONFIG", NULL},
    {"half in the shared file", NULL, "[default]\n" FILE_KEYS("CONFIG"),
     "[default]\naws_access_key_id = SHARED\n", {NULL},
     "!partial credentials found in shared-credentials-file, missing: "
     "aws_secret_access_key", NULL},
    {"half in the config file", NULL,
     "[default]\naws_access_key_id = CONFIG\n", NULL, {NULL},
     "!partial credentials found in config-file, missing: "
     "aws_secret_access_key", NULL},
    {"an empty key", NULL, NULL,
     "[default]\naws_access_key_id =\naws_secret_access_key = x\n", {NULL},
     "!shared-credentials-file: access_key_id", NULL},
    {"a key with a blank", NULL, NULL,
     "[default]\naws_access_key_id = A B\naws_secret_access_key = x\n",
     {NULL}, "!shared-credentials-file: access_key_id", NULL},
    {"shared file before a program", NULL,
     "[default]\ncredential_process = /bin/false\n",
     "[default]\n" FILE_KEYS("SHARED"), {NULL}, "SHARED", NULL},
    {"a program before the config file", NULL,
     "[default]\ncredential_process = /bin/false\n" FILE_KEYS("CONFIG"), NULL,
     {NULL}, "!credential_process: exit status 1", NULL},
    {"files before the container",
     "AWS_CONTAINER_CREDENTIALS_FULL_URI=http://127.0.0.1/c",
     "[default]\n" FILE_KEYS("CONFIG"), NULL, {NULL}, "CONFIG", NULL},
    {"a role before the shared file", NULL,
     "[default]\nrole_arn = " ARN "\n", "[default]\n" FILE_KEYS("SHARED"),
     {NULL},
     "!partial credentials found in assume-role, missing: source_profile or "
     "credential_source", NULL},
    {"sso before the shared file", NULL, "[default]\nsso_role_name = r\n",
     "[default]\n" FILE_KEYS("SHARED"), {NULL},
     "!missing required configuration: sso_start_url, sso_region, "
     "sso_account_id", NULL},
    {"shared file before login", NULL, "[default]\nlogin_session = me\n",
     "[default]\n" FILE_KEYS("SHARED"), {NULL}, "SHARED", NULL},
    {"login before the config file", NULL,
     "[default]\nlogin_session = me\n" FILE_KEYS("CONFIG"), NULL, {NULL},
     "!login: no cached session (no such file or directory): run aws login",
     NULL}};
/* clang-format on */

/* Environment, files, and the order of the providers. */
static void test_files(void **state)
{
    (void)state;
    check_table(file_rows, chain_row);
    check_end();
}

/* ---- containers --------------------------------------------------------- */

#define FULL "AWS_CONTAINER_CREDENTIALS_FULL_URI="
#define RELATIVE "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI="
#define GOOD "200 " KEYS("BOX", "Token", LATER)

/* clang-format off */
static const struct chain_row container_rows[] = {
    {"relative", RELATIVE "/v2/creds?id=1", NULL, NULL, {GOOD}, "BOX",
     "GET 169.254.170.2/v2/creds?id=1"},
    {"relative wins", RELATIVE "/r\n" FULL "http://127.0.0.1/f", NULL, NULL,
     {GOOD}, "BOX", "GET 169.254.170.2/r"},
    {"full, loopback", FULL "http://127.0.0.9:81/f", NULL, NULL, {GOOD}, "BOX",
     "GET 127.0.0.9:81/f"},
    {"full, localhost", FULL "http://localhost/f", NULL, NULL, {GOOD}, "BOX",
     "GET localhost/f"},
    {"full, EKS", FULL "http://169.254.170.23/v1/credentials", NULL, NULL,
     {GOOD}, "BOX", "GET 169.254.170.23/v1/credentials"},
    {"full, EKS over IPv6", FULL "http://[fd00:ec2::23]/v1", NULL, NULL,
     {GOOD}, "BOX", "GET [fd00:ec2::23]/v1"},
    {"full, IPv6 loopback", FULL "http://[0:0:0:0:0:0:0:1]/v1", NULL, NULL,
     {GOOD}, "BOX", "GET [0:0:0:0:0:0:0:1]/v1"},
    {"an empty variable is there", RELATIVE, NULL, NULL, {GOOD}, "BOX",
     "GET 169.254.170.2/"},
    {"another host", FULL "http://192.0.2.1/f", NULL, NULL, {NULL},
     "!unsupported host '192.0.2.1'", NULL},
    {"another name", FULL "http://localhost.example.com/f", NULL, NULL, {NULL},
     "!unsupported host", NULL},
    {"169.254.169.254 is another host", FULL "http://169.254.169.254/f", NULL,
     NULL, {NULL}, "!unsupported host", NULL},
    {"a relative one that makes another host", RELATIVE ".example.com/f",
     NULL, NULL, {NULL}, "!container: ", NULL},
    {"a relative one with a user", RELATIVE "@example.com/f", NULL, NULL,
     {NULL}, "!AWS_CONTAINER_CREDENTIALS_RELATIVE_URI is not valid", NULL},
    {"no URL", FULL "ftp://127.0.0.1/", NULL, NULL, {NULL},
     "!AWS_CONTAINER_CREDENTIALS_FULL_URI is not valid", NULL},
    {"control characters", FULL "http://127.0.0.1/a\tb", NULL, NULL, {NULL},
     "!AWS_CONTAINER_CREDENTIALS_FULL_URI is not valid", NULL},
    {"500, garbage, then good", RELATIVE "/r", NULL, NULL,
     {"500 x", "200 [", GOOD}, "BOX",
     "GET 169.254.170.2/r\nGET 169.254.170.2/r\nGET 169.254.170.2/r"},
    {"three times 500", RELATIVE "/r", NULL, NULL,
     {"500 x", "500 x", "500 x"}, "!container: a refusal (http 500)",
     "GET 169.254.170.2/r\nGET 169.254.170.2/r\nGET 169.254.170.2/r"},
    {"no answer, no connection, half an answer", RELATIVE "/r", NULL, NULL,
     {"silence", "refuse", "cut"}, "!container: no answer",
     "GET 169.254.170.2/r\nGET 169.254.170.2/r"},
    {"a redirect is not followed", RELATIVE "/r", NULL, NULL,
     {"302 x", "302 x", "302 x"}, "!container: a refusal (http 302)",
     "GET 169.254.170.2/r\nGET 169.254.170.2/r\nGET 169.254.170.2/r"},
    {"a member is missing", RELATIVE "/r", NULL, NULL,
     {"200 {\"AccessKeyId\":\"A\",\"SecretAccessKey\":\"S\",\"Token\":\"T\"}"},
     "!container: missing required key in response: 'Expiration'",
     "GET 169.254.170.2/r"},
    {"a member is no text", RELATIVE "/r", NULL, NULL,
     {"200 {\"AccessKeyId\":\"A\",\"SecretAccessKey\":7,\"Token\":\"T\","
      "\"Expiration\":\"" LATER "\"}"},
     "!container: secret_access_key", "GET 169.254.170.2/r"},
    {"a token that is no text", RELATIVE "/r", NULL, NULL,
     {"200 {\"AccessKeyId\":\"A\",\"SecretAccessKey\":\"S\",\"Token\":[],"
      "\"Expiration\":\"" LATER "\"}"},
     "!container: access_key_id", "GET 169.254.170.2/r"},
    {"a time that is none", RELATIVE "/r", NULL, NULL,
     {"200 " KEYS("BOX", "Token", "tomorrow")},
     "!container: Expiration is not a time", "GET 169.254.170.2/r"},
    {"expired", RELATIVE "/r", NULL, NULL,
     {"200 " KEYS("BOX", "Token", "2026-01-02T03:04:05Z")},
     "!the refreshed credentials are still expired", "GET 169.254.170.2/r"},
    {"header injection", RELATIVE "/r", NULL, NULL,
     {"200 {\"AccessKeyId\":\"A\\r\\nX: y\",\"SecretAccessKey\":\"S\","
      "\"Token\":\"T\",\"Expiration\":\"" LATER "\"}"},
     "!container: access_key_id is empty, too long or holds a control",
     "GET 169.254.170.2/r"},
    {"no fall-through to the metadata service",
     RELATIVE "/r\nAWS_EC2_METADATA_DISABLED=false", NULL, NULL,
     {"404 x", "404 x", "404 x"}, "!container: a refusal (http 404)",
     "GET 169.254.170.2/r\nGET 169.254.170.2/r\nGET 169.254.170.2/r"}};
/* clang-format on */

/* The endpoint of a container, and whom a token may be sent to. */
static void test_container(void **state)
{
    (void)state;
    check_table(container_rows, chain_row);
    check_end();
}

struct token_row {
    const char *what;
    const char *file; /* content; NULL: no file is named */
    const char *env;
    const char *want; /* the header; "!": a part of the error */
};

static const struct token_row token_rows[] = {
    {"none", NULL, NULL, ""},
    {"variable", NULL, "Basic abc", "Basic abc"},
    {"file wins", "from-file", "Basic abc", "from-file"},
    {"file with a line end", "from-file\r\n", NULL, "from-file"},
    {"file with a line inside", "from\nfile", NULL, "!not a legal header"},
    {"variable with a line end", NULL, "abc\n", "!not a legal header"},
    {"file that is not there", "-", NULL, "!cannot be read"}};

/* One authorization of the container's endpoint. */
static void token_row(const void *data)
{
    static const struct chain_row base = {"", RELATIVE "/r", NULL, NULL, {NULL},
                                          "", NULL};
    const struct token_row *r = (const struct token_row *)data;
    struct script w;
    char value[100];
    dms_config c = chain_begin(&w, &base, NULL);
    dms_status status;
    (void)unlink(at_home("token"));
    if (r->file) {
        setenv("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE", at_home("token"), 1);
        if (r->file[0] != '-') {
            put_file(at_home("token"), r->file);
        }
    }
    if (r->env) {
        setenv("AWS_CONTAINER_AUTHORIZATION_TOKEN", r->env, 1);
    }
    (void)script_say(&w, 200, KEYS("BOX", "Token", LATER));
    (void)script_say(&w, 200, "{}");
    script_open(&w, &c);
    status = dms_call(&w.client, "DescribeEndpoints", NULL, NULL);
    (void)script_done(&w, status);
    if (r->want[0] == '!') {
        CHECK(status == DMS_ERR_CREDENTIALS && w.requests_len == 0);
        CHECK(strstr(w.client.error.message, r->want + 1) != NULL);
    } else if (CHECK_OK(status == DMS_OK)) {
        CHECK(script_header(&w.requests[0], "Authorization", value,
                            sizeof value) == (r->want[0] != '\0'));
        CHECK_TEXT(value, r->want);
    }
    script_end(&w);
}

/* The authorization of the container's endpoint. */
static void test_container_token(void **state)
{
    (void)state;
    check_table(token_rows, token_row);
    check_end();
}

/* ---- the metadata service ----------------------------------------------- */

#define ON "AWS_EC2_METADATA_DISABLED=false\n"
#define V1_OFF ON "AWS_EC2_METADATA_V1_DISABLED=true\n"
#define PUT_TOKEN "PUT 169.254.169.254/latest/api/token"
#define GET_ROLE \
    "GET 169.254.169.254/latest/meta-data/iam/security-credentials/"
#define IMDS_KEYS "200 " KEYS("META", "Token", LATER)
#define NO_KEYS "!metadata service (no credentials))"

/* clang-format off */
static const struct chain_row imds_rows[] = {
    {"version 2", ON, NULL, NULL, {"200 tok", "200 role", IMDS_KEYS}, "META",
     PUT_TOKEN "\n" GET_ROLE "\n" GET_ROLE "role"},
    {"403 means version 1", ON, NULL, NULL, {"403 ", "200 role", IMDS_KEYS},
     "META", PUT_TOKEN "\n" GET_ROLE "\n" GET_ROLE "role"},
    {"404 means version 1", ON, NULL, NULL, {"404 ", "200 role", IMDS_KEYS},
     "META", PUT_TOKEN "\n" GET_ROLE "\n" GET_ROLE "role"},
    {"405 means version 1", ON, NULL, NULL, {"405 ", "200 role", IMDS_KEYS},
     "META", PUT_TOKEN "\n" GET_ROLE "\n" GET_ROLE "role"},
    {"no answer in time means version 1", ON, NULL, NULL,
     {"silence", "200 role", IMDS_KEYS}, "META",
     PUT_TOKEN "\n" GET_ROLE "\n" GET_ROLE "role"},
    {"400 means none", ON, NULL, NULL, {"400 "}, NO_KEYS, PUT_TOKEN},
    {"403, version 1 off", V1_OFF, NULL, NULL, {"403 "},
     "!unable to retrieve token for use in IMDSv2 call and IMDSv1 has been "
     "disabled", PUT_TOKEN},
    {"no answer, version 1 off", V1_OFF, NULL, NULL, {"silence"},
     "!IMDSv1 has been disabled", PUT_TOKEN},
    {"version 1 off by the profile", ON,
     "[default]\nec2_metadata_v1_disabled = True\n", NULL, {"404 "},
     "!IMDSv1 has been disabled", PUT_TOKEN},
    {"no connection at all", ON, NULL, NULL, {"refuse", "refuse"}, NO_KEYS,
     NULL},
    {"a second attempt at the token",
     ON "AWS_METADATA_SERVICE_NUM_ATTEMPTS=2", NULL, NULL,
     {"refuse", "200 tok", "200 role", IMDS_KEYS}, "META",
     PUT_TOKEN "\n" GET_ROLE "\n" GET_ROLE "role"},
    {"attempts by the profile", ON,
     "[default]\nmetadata_service_num_attempts = 2\n", NULL,
     {"500 x", "200 tok", "200 role", IMDS_KEYS}, "META",
     PUT_TOKEN "\n" PUT_TOKEN "\n" GET_ROLE "\n" GET_ROLE "role"},
    {"500 for the role", ON, NULL, NULL, {"200 tok", "500 x"}, NO_KEYS,
     PUT_TOKEN "\n" GET_ROLE},
    {"no role", ON, NULL, NULL, {"200 tok", "200 "}, NO_KEYS,
     PUT_TOKEN "\n" GET_ROLE},
    {"no role, by 404", ON, NULL, NULL, {"200 tok", "404 "}, NO_KEYS,
     PUT_TOKEN "\n" GET_ROLE},
    {"a role with a line end", ON, NULL, NULL, {"200 tok", "200 a\r\nb"},
     NO_KEYS, PUT_TOKEN "\n" GET_ROLE},
    {"a token with a line end", ON, NULL, NULL, {"200 a\r\nX: y"}, NO_KEYS,
     PUT_TOKEN},
    {"garbage", ON, NULL, NULL, {"200 tok", "200 role", "200 {"}, NO_KEYS,
     PUT_TOKEN "\n" GET_ROLE "\n" GET_ROLE "role"},
    {"half an answer", ON, NULL, NULL, {"200 tok", "200 role", "cut"}, NO_KEYS,
     PUT_TOKEN "\n" GET_ROLE "\n" GET_ROLE "role"},
    {"a complaint in JSON", ON, NULL, NULL,
     {"200 tok", "200 role", "200 {\"Code\":\"AssumeRoleUnauthorizedAccess\","
      "\"Message\":\"EC2 cannot assume the role\"}"}, NO_KEYS,
     PUT_TOKEN "\n" GET_ROLE "\n" GET_ROLE "role"},
    {"expired credentials stay in use", ON, NULL, NULL,
     {"200 tok", "200 role",
      "200 " KEYS("OLD", "Token", "2026-01-02T03:00:00Z")}, "OLD",
     PUT_TOKEN "\n" GET_ROLE "\n" GET_ROLE "role"},
    {"an endpoint of one's own",
     ON "AWS_EC2_METADATA_SERVICE_ENDPOINT=http://127.0.0.1:8080/x", NULL,
     NULL, {"200 tok", "200 role", IMDS_KEYS}, "META",
     "PUT 127.0.0.1:8080/x/latest/api/token\n"
     "GET 127.0.0.1:8080/x/latest/meta-data/iam/security-credentials/\n"
     "GET 127.0.0.1:8080/x/latest/meta-data/iam/security-credentials/role"},
    {"an endpoint by the profile", ON,
     "[default]\nec2_metadata_service_endpoint = http://127.0.0.1/\n", NULL,
     {"400 "}, NO_KEYS, "PUT 127.0.0.1/latest/api/token"},
    {"IPv6 by mode", ON "AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE=IPv6", NULL,
     NULL, {"400 "}, NO_KEYS, "PUT [fd00:ec2::254]/latest/api/token"},
    {"IPv6 by the old switch", ON "AWS_IMDS_USE_IPV6=true", NULL, NULL,
     {"400 "}, NO_KEYS, "PUT [fd00:ec2::254]/latest/api/token"},
    {"mode before the old switch",
     ON "AWS_IMDS_USE_IPV6=true\nAWS_EC2_METADATA_SERVICE_ENDPOINT_MODE=ipv4",
     NULL, NULL, {"400 "}, NO_KEYS, PUT_TOKEN},
    {"an unknown mode", ON "AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE=ipx", NULL,
     NULL, {NULL}, "!AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE", NULL},
    {"no URL", ON "AWS_EC2_METADATA_SERVICE_ENDPOINT=127.0.0.1", NULL, NULL,
     {NULL}, "!AWS_EC2_METADATA_SERVICE_ENDPOINT: not a valid URL", NULL},
    {"a number that is none", ON "AWS_METADATA_SERVICE_TIMEOUT=x", NULL, NULL,
     {NULL}, "!AWS_METADATA_SERVICE_TIMEOUT", NULL},
    {"attempts below 1", ON "AWS_METADATA_SERVICE_NUM_ATTEMPTS=0", NULL, NULL,
     {NULL}, "!AWS_METADATA_SERVICE_NUM_ATTEMPTS", NULL},
    {"never by a proxy", ON "HTTP_PROXY=http://proxy.test:1", NULL, NULL,
     {"400 "}, NO_KEYS, PUT_TOKEN},
    {"off", "AWS_EC2_METADATA_DISABLED=TRUE", NULL, NULL, {NULL},
     "!metadata service (disabled)", NULL}};
/* clang-format on */

/* The metadata service: versions, settings, and what it may answer. */
static void test_imds(void **state)
{
    (void)state;
    check_table(imds_rows, chain_row);
    check_end();
}

/* The headers of the metadata service, and how long it is waited for. */
static void test_imds_headers(void **state)
{
    static const struct chain_row base = {"", ON, NULL, NULL, {NULL}, "", NULL};
    struct script w;
    char value[100];
    dms_config c = chain_begin(&w, &base, NULL);
    (void)state;
    (void)script_say(&w, 200, "tok");
    (void)script_say(&w, 200, "role");
    (void)script_say(&w, 200, KEYS("META", "Token", LATER));
    (void)script_say(&w, 200, "{}");
    script_open(&w, &c);
    SCRIPT_EXPECT(&w, dms_call(&w.client, "DescribeEndpoints", NULL, NULL),
                  DMS_OK);
    CHECK(script_header(&w.requests[0], "x-aws-ec2-metadata-token-ttl-seconds",
                        value, sizeof value));
    CHECK_TEXT(value, "21600");
    CHECK(script_header(&w.requests[0], "Content-Length", value, sizeof value));
    CHECK_TEXT(value, "0");
    CHECK(script_header(&w.requests[2], "x-aws-ec2-metadata-token", value,
                        sizeof value));
    CHECK_TEXT(value, "tok");
    CHECK(
        !script_header(&w.requests[2], "Content-Length", value, sizeof value));
    script_end(&w);
    c = chain_begin(&w, &base, NULL);
    (void)script_raw(&w, "");
    (void)script_raw(&w, "");
    script_open(&w, &c);
    SCRIPT_EXPECT(&w, dms_call(&w.client, "DescribeEndpoints", NULL, NULL),
                  DMS_ERR_CREDENTIALS);
    CHECK(w.ms - SCRIPT_MONO_MS >= 2000 && w.ms - SCRIPT_MONO_MS < 2600);
    script_end(&w);
    check_end();
}

/* ---- roles -------------------------------------------------------------- */

#define SOURCE "[s]\n" FILE_KEYS("SOURCE")
#define ROLE "role_arn = " ARN "\n"
#define ASKED_STS "POST sts.test/"
#define STS_ERROR(code, message)                                       \
    "<ErrorResponse xmlns=\"x\"><Error><Type>Sender</Type><Code>" code \
    "</Code><Message>" message "</Message></Error><RequestId>req-9"    \
    "</RequestId></ErrorResponse>"

/* clang-format off */
static const struct chain_row role_rows[] = {
    {"source_profile", NULL, "[default]\n" ROLE "source_profile = s\n", SOURCE,
     {"200 " STS("ROLE")}, "ROLE", ASKED_STS},
    {"itself, with keys", NULL,
     "[default]\n" ROLE "source_profile = default\n" FILE_KEYS("SOURCE"), NULL,
     {"200 " STS("ROLE")}, "ROLE", ASKED_STS},
    {"itself, without keys", NULL,
     "[default]\n" ROLE "source_profile = default\n", NULL, {NULL},
     "!Infinite loop in credential configuration detected. Attempting to load "
     "from profile default which has already been visited. Visited profiles: "
     "['default']", NULL},
    {"a role by a role", NULL,
     "[default]\n" ROLE "source_profile = b\n[profile b]\n" ROLE
     "source_profile = s\n", SOURCE,
     {"200 " STS("FIRST"), "200 " STS("SECOND")}, "SECOND",
     ASKED_STS "\n" ASKED_STS},
    {"a circle", NULL,
     "[default]\n" ROLE "source_profile = b\n[profile b]\n" ROLE
     "source_profile = c\n[profile c]\n" ROLE "source_profile = b\n", NULL,
     {NULL},
     "!Attempting to load from profile b which has already been visited. "
     "Visited profiles: ['default', 'b', 'c']", NULL},
    {"a source with a role and keys is its keys", NULL,
     "[default]\n" ROLE "source_profile = b\n[profile b]\n" ROLE
     "source_profile = x\n" FILE_KEYS("SOURCE"), NULL,
     {"200 " STS("ROLE")}, "ROLE", ASKED_STS},
    {"both", NULL,
     "[default]\n" ROLE "source_profile = s\n"
     "credential_source = Environment\n", SOURCE, {NULL},
     "!The profile \"default\" contains both source_profile and "
     "credential_source.", NULL},
    {"no such profile", NULL, "[default]\n" ROLE "source_profile = x\n", NULL,
     {NULL},
     "!The source_profile \"x\" referenced in the profile \"default\" does "
     "not exist.", NULL},
    {"a source without credentials", NULL,
     "[default]\n" ROLE "source_profile = s\n[profile s]\nregion = x\n", NULL,
     {NULL}, "!The source profile \"s\" must have credentials.", NULL},
    {"half a source", NULL, "[default]\n" ROLE "source_profile = s\n",
     "[s]\naws_access_key_id = X\n", {NULL},
     "!partial credentials found in shared-credentials-file", NULL},
    {"the environment is no source_profile", NULL,
     "[default]\n" ROLE "source_profile = s\n[profile s]\nregion = x\n", NULL,
     {NULL}, "!must have credentials", NULL},
    {"credential_source Environment", "profile=p\n" ENV_KEYS,
     "[profile p]\n" ROLE "credential_source = Environment\n", NULL,
     {"200 " STS("ROLE")}, "ROLE", ASKED_STS},
    {"an empty Environment", "profile=p",
     "[profile p]\n" ROLE "credential_source = Environment\n", NULL, {NULL},
     "!No credentials found in credential_source referenced in profile p",
     NULL},
    {"credential_source EcsContainer", RELATIVE "/r",
     "[default]\n" ROLE "credential_source = EcsContainer\n", NULL,
     {GOOD, "200 " STS("ROLE")}, "ROLE", "GET 169.254.170.2/r\n" ASKED_STS},
    {"credential_source Ec2InstanceMetadata", ON,
     "[default]\n" ROLE "credential_source = Ec2InstanceMetadata\n", NULL,
     {"200 tok", "200 role", IMDS_KEYS, "200 " STS("ROLE")}, "ROLE",
     PUT_TOKEN "\n" GET_ROLE "\n" GET_ROLE "role\n" ASKED_STS},
    {"a role by a role by the container", RELATIVE "/r",
     "[default]\n" ROLE "source_profile = b\n[profile b]\n" ROLE
     "credential_source = EcsContainer\n", NULL,
     {GOOD, "200 " STS("FIRST"), "200 " STS("SECOND")}, "SECOND",
     "GET 169.254.170.2/r\n" ASKED_STS "\n" ASKED_STS},
    {"another credential_source", NULL,
     "[default]\n" ROLE "credential_source = Moon\n", NULL, {NULL},
     "!The credential source \"Moon\" referenced in profile \"default\" is "
     "not valid.", NULL},
    {"refused", NULL, "[default]\n" ROLE "source_profile = s\n", SOURCE,
     {"403 " STS_ERROR("AccessDenied", "not &lt;you&gt; &#33;")},
     "!assume role " ARN ": An error occurred (AccessDenied) when calling the "
     "AssumeRole operation: not <you> !", ASKED_STS},
    {"an error without XML", NULL, "[default]\n" ROLE "source_profile = s\n",
     SOURCE, {"403 no"},
     "!An error occurred (403) when calling the AssumeRole operation: ",
     ASKED_STS},
    {"tried again", NULL, "[default]\n" ROLE "source_profile = s\n", SOURCE,
     {"503 x", "cut", "200 " STS("ROLE")}, "ROLE",
     ASKED_STS "\n" ASKED_STS "\n" ASKED_STS},
    {"throttled to the end", NULL, "[default]\n" ROLE "source_profile = s\n",
     SOURCE, {"400 " STS_ERROR("Throttling", "slow"),
      "400 " STS_ERROR("Throttling", "slow"),
      "400 " STS_ERROR("Throttling", "slow")},
     "!An error occurred (Throttling)",
     ASKED_STS "\n" ASKED_STS "\n" ASKED_STS},
    {"no XML", NULL, "[default]\n" ROLE "source_profile = s\n", SOURCE,
     {"200 {}"}, "!AssumeRole: invalid response: not an XML document",
     ASKED_STS},
    {"no credentials in the XML", NULL,
     "[default]\n" ROLE "source_profile = s\n", SOURCE, {"200 <a><b/></a>"},
     "!a member of Credentials is missing", ASKED_STS},
    {"MFA without a callback", NULL,
     "[default]\n" ROLE "source_profile = s\nmfa_serial = arn:mfa\n", SOURCE,
     {NULL}, "!MFA code for arn:mfa is needed: set dms_config.mfa", NULL}};
/* clang-format on */

/* Roles of profiles: sources, circles, and what STS may say. */
static void test_roles(void **state)
{
    (void)state;
    check_table(role_rows, chain_row);
    check_end();
}

/* What a request to STS says, and how it is signed. */
static void test_role_request(void **state)
{
    static const struct chain_row base = {
        "",
        NULL,
        "[default]\n" ROLE "source_profile = s\nexternal_id = a b/c+d\n"
        "duration_seconds = 900\nrole_session_name = me\n",
        "[s]\n" FILE_KEYS("SOURCE") "aws_session_token = " SCRIPT_TOKEN "\n",
        {NULL},
        "",
        NULL};
    struct script w;
    char value[600];
    dms_config c = chain_begin(&w, &base, NULL);
    (void)state;
    (void)script_say(&w, 200, STS("ROLE"));
    (void)script_say(&w, 200, "{}");
    script_open(&w, &c);
    SCRIPT_EXPECT(&w, dms_call(&w.client, "DescribeEndpoints", NULL, NULL),
                  DMS_OK);
    CHECK_TEXT(w.requests[0].body,
               "Action=AssumeRole&Version=2011-06-15&RoleArn=arn%3Aaws%3Aiam"
               "%3A%3A123456789012%3Arole%2Fr&RoleSessionName=me"
               "&ExternalId=a+b%2Fc%2Bd&DurationSeconds=900");
    CHECK(script_header(&w.requests[0], "Content-Type", value, sizeof value));
    CHECK_TEXT(value, "application/x-www-form-urlencoded; charset=utf-8");
    CHECK(script_header(&w.requests[0], "X-Amz-Security-Token", value,
                        sizeof value));
    CHECK_TEXT(value, SCRIPT_TOKEN);
    CHECK(script_header(&w.requests[0], "Authorization", value, sizeof value));
    CHECK(strstr(value, "Credential=SOURCE/20260102/us-east-1/sts/"
                        "aws4_request, SignedHeaders=content-type;host;"
                        "x-amz-date;x-amz-security-token, ") != NULL);
    script_end(&w);
    check_end();
}

/* A name is made up, and a duration that is no number is not sent. */
static void test_role_defaults(void **state)
{
    static const struct chain_row base = {
        "",
        NULL,
        "[default]\n" ROLE "source_profile = s\nduration_seconds = long\n",
        SOURCE,
        {NULL},
        "",
        NULL};
    struct script w;
    dms_config c = chain_begin(&w, &base, NULL);
    (void)state;
    (void)script_say(&w, 200, STS("ROLE"));
    (void)script_say(&w, 200, "{}");
    script_open(&w, &c);
    SCRIPT_EXPECT(&w, dms_call(&w.client, "DescribeEndpoints", NULL, NULL),
                  DMS_OK);
    CHECK(strstr(w.requests[0].body,
                 "&RoleSessionName=botocore-session-1767323045") != NULL);
    CHECK(!strstr(w.requests[0].body, "Duration"));
    script_end(&w);
    check_end();
}

/* The signature of GetCallerIdentity, computed with botocore 1.43 for this
 * key, secret, time and region. */
static void test_sts_signature(void **state)
{
    struct script w;
    dms_config c = script_begin(&w);
    dms_credentials keys = {"AKIDEXAMPLE", SCRIPT_SECRET, NULL};
    dms_source s;
    dmsi_side side;
    dmsi_client *i;
    (void)state;
    script_open(&w, &c);
    i = dmsi_of(&w.client);
    memset(&s, 0, sizeof s);
    s.c = i;
    s.e = &w.client.error;
    CHECK(dmsi_side_begin(i, &side, "https://sts.eu-west-1.amazonaws.com/"));
    dmsi_puts(&i->request, "Action=GetCallerIdentity&Version=2011-06-15");
    dmsi_side_head(i, &side, "POST");
    dmsi_sts_sign(&s, &side, keys, "eu-west-1");
    dmsi_putc(&i->request, '\0');
    CHECK(strstr(i->request.data,
                 "Authorization: AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/"
                 "20260102/eu-west-1/sts/aws4_request, SignedHeaders="
                 "content-type;host;x-amz-date, Signature=b87ee61678696c301b94"
                 "2d163db6c138bb8970c1f50b5998524a5508d8860576\r\n") != NULL);
    dmsi_side_end(i, &side);
    script_end(&w);
    check_end();
}

/* The callback for MFA. */
struct mfa {
    int asked;
    const char *code;
};

/* dms_config.mfa. */
static int mfa_ask(void *ctx, const char *serial, char *code, size_t size)
{
    struct mfa *m = (struct mfa *)ctx;
    CHECK_TEXT(serial, "arn:mfa");
    m->asked++;
    if (!m->code) {
        return 0;
    }
    (void)snprintf(code, size, "%s", m->code);
    return 1;
}

/* Opens a client whose role wants an MFA code. */
static void mfa_open(struct script *w, struct mfa *m)
{
    static const struct chain_row base = {
        "",
        NULL,
        "[default]\n" ROLE "source_profile = s\nmfa_serial = arn:mfa\n",
        SOURCE,
        {NULL},
        "",
        NULL};
    dms_config c = chain_begin(w, &base, NULL);
    c.mfa = mfa_ask;
    c.mfa_ctx = m;
    (void)script_say(w, 200, STS("ROLE"));
    (void)script_say(w, 200, "{}");
    (void)script_say(w, 200, "{}");
    script_open(w, &c);
}

/* The code is asked for once; the credentials end with their time. */
static void test_mfa(void **state)
{
    static const char *const bad[] = {NULL, "", "12 34", "1\r\n"};
    struct script w;
    struct mfa m = {0, "123456"};
    size_t i;
    (void)state;
    mfa_open(&w, &m);
    SCRIPT_EXPECT(&w, dms_call(&w.client, "DescribeEndpoints", NULL, NULL),
                  DMS_OK);
    CHECK(strstr(w.requests[0].body,
                 "&SerialNumber=arn%3Amfa&TokenCode=123456") != NULL);
    w.wall_ms += 46 * 60000; /* 14 minutes are left */
    SCRIPT_EXPECT(&w, dms_call(&w.client, "DescribeEndpoints", NULL, NULL),
                  DMS_OK);
    CHECK(script_logged(&w, DMS_LOG_WARN, "MFA token required") == 1);
    w.wall_ms += 5 * 60000;
    SCRIPT_EXPECT(&w, dms_call(&w.client, "DescribeEndpoints", NULL, NULL),
                  DMS_ERR_CREDENTIALS);
    CHECK(strstr(w.client.error.message, "MFA token required") != NULL);
    CHECK(m.asked == 1);
    script_end(&w);
    for (i = 0; i < CHECK_COUNT(bad); i++) {
        m.code = bad[i];
        mfa_open(&w, &m);
        SCRIPT_EXPECT(&w, dms_call(&w.client, "DescribeEndpoints", NULL, NULL),
                      DMS_ERR_CREDENTIALS);
        CHECK(w.requests_len == 0);
        script_end(&w);
    }
    check_end();
}

/* ---- web identity ------------------------------------------------------- */

#define WEB_ENV(file) \
    "AWS_WEB_IDENTITY_TOKEN_FILE=" file "\nAWS_ROLE_ARN=" ARN "\n"
#define WEB_XML(id) STS(id) /* names of the outer elements do not matter */

/* One row with a token file at a fixed place. */
static void web_row(const void *data)
{
    put_file("/tmp/dms-credentials-token", "jwt.a+b\n");
    chain_row(data);
    (void)unlink("/tmp/dms-credentials-token");
}

/* clang-format off */
static const struct chain_row web_rows[] = {
    {"environment", WEB_ENV("/tmp/dms-credentials-token"), NULL, NULL,
     {"200 " WEB_XML("WEB")}, "WEB", ASKED_STS},
    {"profile", NULL,
     "[default]\n" ROLE
     "web_identity_token_file = /tmp/dms-credentials-token\n", NULL,
     {"200 " WEB_XML("WEB")}, "WEB", ASKED_STS},
    {"an identity provider's trouble is tried again",
     WEB_ENV("/tmp/dms-credentials-token"), NULL, NULL,
     {"400 " STS_ERROR("IDPCommunicationError", "wait"),
      "200 " WEB_XML("WEB")}, "WEB", ASKED_STS "\n" ASKED_STS},
    {"another 400 is not", WEB_ENV("/tmp/dms-credentials-token"), NULL, NULL,
     {"400 " STS_ERROR("InvalidIdentityToken", "bad")},
     "!An error occurred (InvalidIdentityToken) when calling the "
     "AssumeRoleWithWebIdentity operation: bad", ASKED_STS},
    {"no role", "AWS_WEB_IDENTITY_TOKEN_FILE=/x", NULL,
     "[default]\n" FILE_KEYS("SHARED"), {NULL}, "!has no role ARN configured",
     NULL},
    {"no file", WEB_ENV("/tmp/dms-credentials-none"), NULL,
     "[default]\n" FILE_KEYS("SHARED"), {NULL},
     "!token file cannot be read: no such file or directory", NULL},
    {"a directory", WEB_ENV("/tmp"), NULL, NULL, {NULL},
     "!token file cannot be read: is a directory", NULL},
    {"an empty file", WEB_ENV("/dev/null"), NULL, NULL, {NULL},
     "!token file cannot be read", NULL},
    {"a chosen profile turns the variables off",
     "profile=p\n" WEB_ENV("/tmp/dms-credentials-token"), NULL,
     "[p]\n" FILE_KEYS("SHARED"), {NULL}, "SHARED", NULL},
    {"the profile's role by the variable's file",
     "AWS_WEB_IDENTITY_TOKEN_FILE=/tmp/dms-credentials-token",
     "[default]\n" ROLE "source_profile = x\n"
     "web_identity_token_file = /none\n", NULL,
     {"200 " WEB_XML("WEB")}, "WEB", ASKED_STS},
    {"as a source_profile, without the environment",
     "AWS_WEB_IDENTITY_TOKEN_FILE=/none\nAWS_ROLE_ARN=none\nprofile=p",
     "[profile p]\n" ROLE "source_profile = w\n[profile w]\n" ROLE
     "web_identity_token_file = /tmp/dms-credentials-token\n", NULL,
     {"200 " WEB_XML("WEB"), "200 " STS("ROLE")}, "ROLE",
     ASKED_STS "\n" ASKED_STS}};
/* clang-format on */

/* Web identities: where they come from, and what may go wrong. */
static void test_web_identity(void **state)
{
    (void)state;
    check_table(web_rows, web_row);
    check_end();
}

/* The token is sent as it is in the file, read each time; nothing is signed. */
static void test_web_request(void **state)
{
    struct chain_row base = {"", NULL, NULL, NULL, {NULL}, "", NULL};
    struct script w;
    char value[100];
    dms_config c = chain_begin(&w, &base, NULL);
    (void)state;
    put_file(at_home("jwt"), "one\n");
    setenv("AWS_WEB_IDENTITY_TOKEN_FILE", at_home("jwt"), 1);
    setenv("AWS_ROLE_ARN", "arn:r", 1);
    setenv("AWS_ROLE_SESSION_NAME", "s1", 1);
    (void)script_say(&w, 200, WEB_XML("WEB"));
    (void)script_say(&w, 200, "{}");
    (void)script_say(&w, 200, WEB_XML("WEB"));
    (void)script_say(&w, 200, "{}");
    script_open(&w, &c);
    SCRIPT_EXPECT(&w, dms_call(&w.client, "DescribeEndpoints", NULL, NULL),
                  DMS_OK);
    CHECK_TEXT(w.requests[0].body,
               "Action=AssumeRoleWithWebIdentity&Version=2011-06-15"
               "&RoleArn=arn%3Ar&RoleSessionName=s1&WebIdentityToken=one");
    CHECK(!script_header(&w.requests[0], "Authorization", value, sizeof value));
    CHECK(!script_header(&w.requests[0], "X-Amz-Date", value, sizeof value));
    put_file(at_home("jwt"), "two");
    w.wall_ms += 46 * 60000;
    SCRIPT_EXPECT(&w, dms_call(&w.client, "DescribeEndpoints", NULL, NULL),
                  DMS_OK);
    CHECK(strstr(w.requests[2].body, "&WebIdentityToken=two") != NULL);
    script_end(&w);
    check_end();
}

/* ---- the role of an Airflow connection ---------------------------------- */

#define CONN(extra)                                                        \
    "AIRFLOW_CONN_AWS_X={\"login\":\"CONN\",\"password\":\"" SCRIPT_SECRET \
    "\",\"extra\":{\"role_arn\":\"" ARN "\"" extra "}}"
#define CONN_ONLY(extra) \
    "AIRFLOW_CONN_AWS_X={\"extra\":{\"role_arn\":\"" ARN "\"" extra "}}"

struct conn_row {
    const char *what;
    const char *env;
    const char *shared;
    const char *answers[3];
    const char *want; /* the key that signs; "!": a part of the error */
    const char *body; /* of the first request to STS, from RoleArn on */
    const char *host; /* that it went to */
    const char *by;   /* the key that signed it, "" if none */
};

#define ARN_FORM "&RoleArn=arn%3Aaws%3Aiam%3A%3A123456789012%3Arole%2Fr"

/* clang-format off */
static const struct conn_row conn_rows[] = {
    {"keys of the connection", CONN(""), NULL, {"200 " STS("ROLE")}, "ROLE",
     ARN_FORM "&RoleSessionName=airflow_aws_x", "sts.test", "CONN"},
    {"keys of the search", CONN_ONLY(""), "[default]\n" FILE_KEYS("SHARED"),
     {"200 " STS("ROLE")}, "ROLE", ARN_FORM "&RoleSessionName=airflow_aws_x",
     "sts.test", "SHARED"},
    {"no keys to assume it with", CONN_ONLY(""), NULL, {NULL},
     "!unable to locate credentials", NULL, NULL, NULL},
    {"an endpoint of its own",
     CONN(",\"service_config\":{\"sts\":{\"endpoint_url\":"
          "\"http://own.test:81/p\"}}"), NULL, {"200 " STS("ROLE")}, "ROLE",
     NULL, "own.test:81", "CONN"},
    {"more parameters",
     CONN(",\"assume_role_kwargs\":{\"RoleArn\":\"other\","
          "\"RoleSessionName\":\"me\",\"DurationSeconds\":900,"
          "\"ExternalId\":\"\\u00e9 &\",\"Policy\":null,"
          "\"Tags\":[{\"Key\":\"a\",\"Value\":\"b c\"},"
          "{\"Key\":\"d\",\"Value\":\"\"}],"
          "\"PolicyArns\":[{\"arn\":\"p\"}],"
          "\"TransitiveTagKeys\":[\"a\",\"d\"],\"X\":true}"), NULL,
     {"200 " STS("ROLE")}, "ROLE",
     ARN_FORM "&RoleSessionName=me&DurationSeconds=900&ExternalId=%C3%A9+%26"
     "&Tags.member.1.Key=a&Tags.member.1.Value=b+c&Tags.member.2.Key=d"
     "&Tags.member.2.Value=&PolicyArns.member.1.arn=p"
     "&TransitiveTagKeys.member.1=a&TransitiveTagKeys.member.2=d&X=true",
     "sts.test", "CONN"},
    {"nested too deep",
     CONN(",\"assume_role_kwargs\":{\"a\":[[[[[[1]]]]]]}"), NULL, {NULL},
     "!assume_role_kwargs: holds a NUL or is nested too deep", NULL, NULL,
     NULL},
    {"refused", CONN(""), NULL,
     {"403 " STS_ERROR("AccessDenied", "no")},
     "!assume role " ARN ": An error occurred (AccessDenied)", NULL,
     "sts.test", "CONN"},
    {"web identity",
     CONN(",\"assume_role_method\":\"assume_role_with_web_identity\","
          "\"assume_role_with_web_identity_federation\":\"file\","
          "\"assume_role_with_web_identity_token_file\":"
          "\"/tmp/dms-credentials-token\","
          "\"assume_role_kwargs\":{\"RoleSessionName\":\"w\"}"), NULL,
     {"200 " STS("ROLE")}, "ROLE",
     ARN_FORM "&RoleSessionName=w&WebIdentityToken=jwt.a%2Bb", "sts.test", ""},
    {"web identity by the variable's file",
     CONN(",\"assume_role_method\":\"assume_role_with_web_identity\","
          "\"assume_role_with_web_identity_federation\":\"file\"")
     "\nAWS_WEB_IDENTITY_TOKEN_FILE=/tmp/dms-credentials-token", NULL,
     {"200 " STS("ROLE")}, "ROLE", NULL, "sts.test", ""}};
/* clang-format on */

/* One connection. */
static void conn_row(const void *data)
{
    const struct conn_row *r = (const struct conn_row *)data;
    struct chain_row base = {"", NULL, NULL, NULL, {NULL}, "", NULL};
    struct script w;
    char value[300];
    const char *body;
    dms_config c;
    dms_status status;
    put_file("/tmp/dms-credentials-token", "jwt.a+b\n");
    base.shared = r->shared;
    c = chain_begin(&w, &base, NULL);
    chain_settings_long(r->env);
    c.conn_id = "aws_x";
    if (r->answers[0]) {
        chain_answer(&w, r->answers[0]);
    }
    (void)script_say(&w, 200, "{}");
    script_open(&w, &c);
    status = dms_call(&w.client, "DescribeEndpoints", NULL, NULL);
    (void)script_done(&w, status);
    if (r->want[0] == '!') {
        CHECK(status == DMS_ERR_CREDENTIALS);
        CHECK(strstr(w.client.error.message, r->want + 1) != NULL);
    } else if (CHECK_OK(status == DMS_OK)) {
        chain_signer(&w, value, sizeof value);
        CHECK_TEXT(value, r->want);
    }
    if (r->host && CHECK_OK(w.requests_len > 0)) {
        (void)script_header(&w.requests[0], "Host", value, sizeof value);
        CHECK_TEXT(value, r->host);
        body = strstr(w.requests[0].body, "&RoleArn=");
        CHECK(!r->body || check_same(body, r->body));
        (void)script_header(&w.requests[0], "Authorization", value,
                            sizeof value);
        CHECK(strstr(value, *r->by ? r->by : "") != NULL);
        CHECK((value[0] != '\0') == (r->by[0] != '\0'));
    }
    script_end(&w);
    (void)unlink("/tmp/dms-credentials-token");
}

/* Roles of connections, as Airflow's hook assumes them. */
static void test_connection(void **state)
{
    (void)state;
    check_table(conn_rows, conn_row);
    check_end();
}

/* ---- IAM Identity Center ------------------------------------------------ */

/* SHA-1 of "my-sso" and of the start URL, by Python's hashlib. */
#define SSO_NEW ".aws/sso/cache/0ad374308c5a4e22f723adf10145eafad7c4031c.json"
#define SSO_OLD ".aws/sso/cache/3947de8b16688092197fa616c34e01335f21d256.json"
#define SSO_PROFILE                                           \
    "[default]\nsso_session = my-sso\nsso_account_id = 123\n" \
    "sso_role_name = R+1\n[sso-session my-sso]\n"             \
    "sso_start_url = https://x.awsapps.com/start\nsso_region = eu-west-1\n"
#define SSO_LEGACY                                                         \
    "[default]\nsso_account_id = 123\nsso_role_name = R\nsso_start_url = " \
    "https://x.awsapps.com/start\nsso_region = eu-west-1\n"
#define SSO_ASKED \
    "GET sso.test/federation/credentials?role_name=R%2B1&account_id=123"
#define SSO_KEYS                                         \
    "200 {\"roleCredentials\":{\"accessKeyId\":\"SSO\"," \
    "\"secretAccessKey\":\"" SCRIPT_SECRET               \
    "\",\"sessionToken\":\"" SCRIPT_TOKEN "\",\"expiration\":1767326645000}}"
#define TOKEN_FILE(until, more) \
    "{\"accessToken\":\"tok\",\"expiresAt\":\"" until "\"" more "}"
#define REFRESH(until)                                                     \
    ",\"clientId\":\"c\\u0031\",\"clientSecret\":\"cs\",\"refreshToken\":" \
    "\"rt\",\"registrationExpiresAt\":\"" until "\",\"startUrl\":\"u\","   \
    "\"region\":\"eu-west-1\""
#define FRESH "200 {\"accessToken\":\"new\",\"expiresIn\":3600}"

/* One row of the table below: the token's file is `shared`. */
static void sso_row(const void *data)
{
    struct chain_row r = *(const struct chain_row *)data;
    const char *file = r.shared;
    const char *path =
        at_home(strstr(r.config, "sso_session") ? SSO_NEW : SSO_OLD);
    (void)unlink(at_home(SSO_NEW));
    (void)unlink(at_home(SSO_OLD));
    if (file) {
        put_file(path, file);
    }
    r.shared = NULL;
    chain_row(&r);
}

/* clang-format off */
static const struct chain_row sso_rows[] = {
    {"session", NULL, SSO_PROFILE, TOKEN_FILE(LATER, ""), {SSO_KEYS}, "SSO",
     SSO_ASKED},
    {"old style", NULL, SSO_LEGACY, TOKEN_FILE(LATER, ""), {SSO_KEYS}, "SSO",
     "GET sso.test/federation/credentials?role_name=R&account_id=123"},
    {"old style, old date", NULL, SSO_LEGACY,
     TOKEN_FILE("2026-01-02T04:04:05UTC", ""), {SSO_KEYS}, "SSO",
     "GET sso.test/federation/credentials?role_name=R&account_id=123"},
    {"no file", NULL, SSO_PROFILE, NULL, {NULL},
     "!sso: error loading SSO token (no such file or directory): run aws sso "
     "login for profile \"default\"", NULL},
    {"garbage", NULL, SSO_PROFILE, "{", {NULL},
     "!error loading SSO token (not a JSON object)", NULL},
    {"no token in it", NULL, SSO_PROFILE, "{\"expiresAt\":\"" LATER "\"}",
     {NULL}, "!has no accessToken or no expiresAt", NULL},
    {"no time in it", NULL, SSO_PROFILE, "{\"accessToken\":\"t\"}", {NULL},
     "!has no accessToken or no expiresAt", NULL},
    {"a token with a line end", NULL, SSO_PROFILE,
     "{\"accessToken\":\"t\\nX: y\",\"expiresAt\":\"" LATER "\"}", {NULL},
     "!sso: the token is not a legal header value", NULL},
    {"expired, cannot be refreshed", NULL, SSO_PROFILE,
     TOKEN_FILE("2026-01-02T03:00:00Z", ""), {NULL},
     "!Token has expired and refresh failed", NULL},
    {"old style, expired", NULL, SSO_LEGACY,
     TOKEN_FILE("2026-01-02T03:00:00Z", REFRESH(LATER)), {NULL},
     "!the SSO session associated with this profile has expired", NULL},
    {"expired, refreshed", NULL, SSO_PROFILE,
     TOKEN_FILE("2026-01-02T03:00:00Z", REFRESH(LATER)), {FRESH, SSO_KEYS},
     "SSO", "POST oidc.test/token\n" SSO_ASKED},
    {"14 minutes left, refreshed", NULL, SSO_PROFILE,
     TOKEN_FILE("2026-01-02T03:18:05Z", REFRESH(LATER)), {FRESH, SSO_KEYS},
     "SSO", "POST oidc.test/token\n" SSO_ASKED},
    {"16 minutes left, not refreshed", NULL, SSO_PROFILE,
     TOKEN_FILE("2026-01-02T03:20:05Z", REFRESH(LATER)), {SSO_KEYS}, "SSO",
     SSO_ASKED},
    {"14 minutes left, refresh refused", NULL, SSO_PROFILE,
     TOKEN_FILE("2026-01-02T03:18:05Z", REFRESH(LATER)),
     {"400 {}", SSO_KEYS}, "SSO", "POST oidc.test/token\n" SSO_ASKED},
    {"expired, refresh refused", NULL, SSO_PROFILE,
     TOKEN_FILE("2026-01-02T03:00:00Z", REFRESH(LATER)), {"400 {}"},
     "!Token has expired and refresh failed", "POST oidc.test/token"},
    {"expired, refresh without a token", NULL, SSO_PROFILE,
     TOKEN_FILE("2026-01-02T03:00:00Z", REFRESH(LATER)), {"200 {}"},
     "!Token has expired and refresh failed", "POST oidc.test/token"},
    {"expired, and so is the registration", NULL, SSO_PROFILE,
     TOKEN_FILE("2026-01-02T03:00:00Z", REFRESH("2026-01-01T00:00:00Z")),
     {NULL}, "!Token has expired and refresh failed", NULL},
    {"401", NULL, SSO_PROFILE, TOKEN_FILE(LATER, ""),
     {"401 {\"message\":\"no\"}"},
     "!has expired or is otherwise invalid: run aws sso login", SSO_ASKED},
    {"403", NULL, SSO_PROFILE, TOKEN_FILE(LATER, ""),
     {"403 {\"message\":\"No access\"}"},
     "!An error occurred (Unknown) when calling the GetRoleCredentials "
     "operation: No access (http 403)", SSO_ASKED},
    {"500, then good", NULL, SSO_PROFILE, TOKEN_FILE(LATER, ""),
     {"500 x", SSO_KEYS}, "SSO", SSO_ASKED "\n" SSO_ASKED},
    {"an invalid answer", NULL, SSO_PROFILE, TOKEN_FILE(LATER, ""), {"200 []"},
     "!GetRoleCredentials: invalid response", SSO_ASKED},
    {"no such session", NULL,
     "[default]\nsso_session = x\nsso_account_id = 1\nsso_role_name = R\n",
     NULL, {NULL}, "!the specified sso-session does not exist: \"x\"", NULL},
    {"two regions", NULL, SSO_PROFILE "[profile p]\n", NULL, {NULL},
     "!error loading SSO token", NULL},
    {"told twice, differently", NULL,
     "[sso-session my-sso]\nsso_region = a-b-1\nsso_start_url = u\n"
     "[default]\nsso_session = my-sso\nsso_region = c-d-1\n"
     "sso_account_id = 1\nsso_role_name = R\n", NULL, {NULL},
     "!the value for sso_region is inconsistent between profile (c-d-1) and "
     "sso-session (a-b-1)", NULL},
    {"a region that is none", NULL,
     "[default]\nsso_account_id = 1\nsso_role_name = R\nsso_start_url = "
     "https://x.awsapps.com/start\nsso_region = x.evil/\n",
     TOKEN_FILE(LATER, ""), {NULL}, "!does not match a supported format",
     NULL}};
/* clang-format on */

/* Tokens of Identity Center, their refresh, and the role's credentials. */
static void test_sso(void **state)
{
    (void)state;
    check_table(sso_rows, sso_row);
    check_end();
}

/* What is sent with the token, and what becomes of its file. */
static void test_sso_refresh(void **state)
{
    static const struct chain_row base = {"",     NULL, SSO_PROFILE, NULL,
                                          {NULL}, "",   NULL};
    struct script w;
    struct stat st;
    char value[100];
    dms_config c = chain_begin(&w, &base, NULL);
    (void)state;
    put_file(at_home(SSO_NEW),
             TOKEN_FILE("2026-01-02T03:10:05Z", REFRESH(LATER)));
    (void)chmod(at_home(SSO_NEW), 0644);
    (void)script_say(&w, 200,
                     "{\"accessToken\":\"new\",\"expiresIn\":3600,"
                     "\"refreshToken\":\"rt2\"}");
    chain_answer(&w, SSO_KEYS);
    (void)script_say(&w, 200, "{}");
    script_open(&w, &c);
    SCRIPT_EXPECT(&w, dms_call(&w.client, "DescribeEndpoints", NULL, NULL),
                  DMS_OK);
    CHECK(script_same_json(w.requests[0].body,
                           "{\"grantType\":\"refresh_token\",\"clientId\":"
                           "\"c1\",\"clientSecret\":\"cs\",\"refreshToken\":"
                           "\"rt\"}"));
    CHECK(script_header(&w.requests[0], "Content-Type", value, sizeof value));
    CHECK_TEXT(value, "application/json");
    CHECK(script_header(&w.requests[1], "x-amz-sso_bearer_token", value,
                        sizeof value));
    CHECK_TEXT(value, "new");
    CHECK(!script_header(&w.requests[1], "Authorization", value, sizeof value));
    CHECK(script_same_json(
        get_file(at_home(SSO_NEW)),
        "{\"accessToken\":\"new\",\"expiresAt\":\"2026-01-02T04:04:05Z\","
        "\"clientId\":\"c1\",\"clientSecret\":\"cs\",\"refreshToken\":"
        "\"rt2\",\"registrationExpiresAt\":\"" LATER "\",\"startUrl\":\"u\","
        "\"region\":\"eu-west-1\"}"));
    CHECK(stat(at_home(SSO_NEW), &st) == 0 && (st.st_mode & 0777) == 0600);
    CHECK(access(at_home(SSO_NEW ".dms"), F_OK) != 0);
    script_end(&w);
    check_end();
}

/* A file that cannot be written is only told; another's half is left alone. */
static void test_sso_unwritable(void **state)
{
    static const struct chain_row base = {"",     NULL, SSO_PROFILE, NULL,
                                          {NULL}, "",   NULL};
    struct script w;
    dms_config c = chain_begin(&w, &base, NULL);
    (void)state;
    put_file(at_home(SSO_NEW),
             TOKEN_FILE("2026-01-02T03:10:05Z", REFRESH(LATER)));
    put_file(at_home(SSO_NEW ".dms"), "half");
    chain_answer(&w, FRESH);
    chain_answer(&w, SSO_KEYS);
    (void)script_say(&w, 200, "{}");
    script_open(&w, &c);
    SCRIPT_EXPECT(&w, dms_call(&w.client, "DescribeEndpoints", NULL, NULL),
                  DMS_OK);
    CHECK(script_logged(&w, DMS_LOG_WARN, "file cannot be written") == 1);
    CHECK_TEXT(get_file(at_home(SSO_NEW ".dms")), "half");
    CHECK(strstr(get_file(at_home(SSO_NEW)), "\"tok\"") != NULL);
    (void)unlink(at_home(SSO_NEW ".dms"));
    script_end(&w);
    check_end();
}

/* ---- aws login ---------------------------------------------------------- */

/* SHA-256 of the session's text, by Python's hashlib. */
#define LOGIN_FILE      \
    ".aws/login/cache/" \
    "da19974a351c10e6ddab0fe8d7b1fb3a289211121e24f211c7eb19ed08e30e3a.json"
#define LOGIN "[default]\nlogin_session = arn:aws:iam::1:user/me\n"
#define LOGIN_KEYS(until)                                              \
    "{\"accessToken\":{\"accessKeyId\":\"LOGIN\",\"secretAccessKey\":" \
    "\"" SCRIPT_SECRET "\",\"sessionToken\":\"" SCRIPT_TOKEN           \
    "\",\"accountId\":\"1\",\"expiresAt\":\"" until "\"},"             \
    "\"refreshToken\":\"r\",\"dpopKey\":\"k\"}"

/* One row; the cached session is `shared`. */
static void login_row(const void *data)
{
    struct chain_row r = *(const struct chain_row *)data;
    (void)unlink(at_home(LOGIN_FILE));
    if (r.shared) {
        put_file(at_home(LOGIN_FILE), r.shared);
    }
    r.shared = NULL;
    chain_row(&r);
}

/* clang-format off */
static const struct chain_row login_rows[] = {
    {"cached", NULL, LOGIN, LOGIN_KEYS(LATER), {NULL}, "LOGIN", NULL},
    {"expired", NULL, LOGIN, LOGIN_KEYS("2026-01-02T03:04:05Z"), {NULL},
     "!login: the session has expired, and is not refreshed by this library: "
     "run aws login", NULL},
    {"none", NULL, LOGIN, NULL, {NULL},
     "!login: no cached session (no such file or directory): run aws login",
     NULL},
    {"garbage", NULL, LOGIN, "no", {NULL},
     "!login: no cached session (not a JSON object)", NULL},
    {"without credentials", NULL, LOGIN, "{}", {NULL}, "!login: no cached",
     NULL},
    {"half of them", NULL, LOGIN, "{\"accessToken\":{\"accessKeyId\":\"x\"}}",
     {NULL}, "!login: missing required key in response: 'secretAccessKey'",
     NULL},
    {"another directory", "AWS_LOGIN_CACHE_DIRECTORY=/nowhere", LOGIN,
     LOGIN_KEYS(LATER), {NULL}, "!login: no cached session", NULL}};
/* clang-format on */

/* Sessions of the command "aws login". */
static void test_login(void **state)
{
    (void)state;
    check_table(login_rows, login_row);
    check_end();
}

/* ---- credential_process ------------------------------------------------- */

#define PROCESS "[default]\ncredential_process = "
#define ECHO(json) PROCESS "printf '%s' '" json "'\n"
#define PROCESS_KEYS                                               \
    "{\"Version\":1,\"AccessKeyId\":\"PROC\",\"SecretAccessKey\":" \
    "\"" SCRIPT_SECRET "\"}"

/* clang-format off */
static const struct chain_row process_rows[] = {
    {"static keys", NULL, ECHO(PROCESS_KEYS), NULL, {NULL}, "PROC", NULL},
    {"with a time", NULL,
     ECHO("{\"Version\":1,\"AccessKeyId\":\"PROC\",\"SecretAccessKey\":\""
          SCRIPT_SECRET "\",\"SessionToken\":\"" SCRIPT_TOKEN
          "\",\"Expiration\":\"" LATER "\"}"), NULL, {NULL}, "PROC", NULL},
    {"nulls are not there", NULL,
     ECHO("{\"Version\":1,\"AccessKeyId\":\"PROC\",\"SecretAccessKey\":\""
          SCRIPT_SECRET "\",\"SessionToken\":null,\"Expiration\":null}"), NULL,
     {NULL}, "PROC", NULL},
    {"expired", NULL,
     ECHO("{\"Version\":1,\"AccessKeyId\":\"PROC\",\"SecretAccessKey\":\"s\","
          "\"Expiration\":\"2026-01-01T00:00:00Z\"}"), NULL, {NULL},
     "!the refreshed credentials are still expired", NULL},
    {"no version", NULL, ECHO("{}"), NULL, {NULL},
     "!Unsupported version '<Version key not provided>' for credential "
     "process provider, supported versions: 1", NULL},
    {"version 2", NULL, ECHO("{\"Version\":2}"), NULL, {NULL},
     "!Unsupported version '2' for credential process provider", NULL},
    {"a version that is text", NULL, ECHO("{\"Version\":\"1\"}"), NULL, {NULL},
     "!Unsupported version '\"1\"'", NULL},
    {"no key", NULL, ECHO("{\"Version\":1}"), NULL, {NULL},
     "!missing required key in response: 'AccessKeyId'", NULL},
    {"no secret", NULL, ECHO("{\"Version\":1,\"AccessKeyId\":\"k\"}"), NULL,
     {NULL}, "!missing required key in response: 'SecretAccessKey'", NULL},
    {"no JSON", NULL, PROCESS "echo hello\n", NULL, {NULL},
     "!the output is not a JSON object", NULL},
    {"nothing", NULL, PROCESS "true\n", NULL, {NULL},
     "!the output is not a JSON object", NULL},
    {"exit status", NULL, PROCESS "sh -c 'exit 3'\n", NULL, {NULL},
     "!credential_process: exit status 3", NULL},
    {"good output does not count then", NULL,
     PROCESS "sh -c 'echo {}; exit 1'\n", NULL, {NULL},
     "!credential_process: exit status 1", NULL},
    {"a signal", NULL, PROCESS "sh -c 'kill -9 $$'\n", NULL, {NULL},
     "!credential_process: ended by signal 9", NULL},
    {"no such program", NULL, PROCESS "/no/such/program\n", NULL, {NULL},
     "!credential_process: cannot be run: no such file or directory", NULL},
    {"a directory", NULL, PROCESS "/tmp\n", NULL, {NULL},
     "!credential_process: cannot be run: permission denied", NULL},
    {"no shell", NULL, PROCESS "/bin/echo $HOME; true\n", NULL, {NULL},
     "!the output is not a JSON object", NULL},
    {"an open quote", NULL, PROCESS "echo 'x\n", NULL, {NULL},
     "!quote without its partner", NULL},
    {"empty", NULL, PROCESS "\n", NULL, {NULL}, "!credential_process: is empty",
     NULL},
    {"too much", NULL, PROCESS "head -c 1100000 /dev/zero\n", NULL, {NULL},
     "!over 1 MiB", NULL}};
/* clang-format on */

/* Programs that give credentials, and those that do not. */
static void test_process(void **state)
{
    (void)state;
    check_table(process_rows, chain_row);
    check_end();
}

struct words_row {
    const char *in;
    const char *out; /* words, each with a bar behind it; NULL: refused */
};

/* Python: shlex.split(text). */
static const struct words_row words_rows[] = {
    {"a b  c", "a|b|c|"},
    {"  a\tb\n", "a|b|"},
    {"", NULL},
    {"  ", NULL},
    {"'a b' \"c d\"", "a b|c d|"},
    {"a'b'\"c\"d", "abcd|"},
    {"'' \"\" x", "||x|"},
    {"a\\ b", "a b|"},
    {"a\\'b", "a'b|"},
    {"\"a\\\"b\\\\c\\d\"", "a\"b\\c\\d|"},
    {"'a\\b'", "a\\b|"},
    {"'a\"b'", "a\"b|"},
    {"\"a'b\"", "a'b|"},
    {"'a", NULL},
    {"\"a", NULL},
    {"a\\", NULL},
    {"# a", "#|a|"},
    {"a;b|c", "a;b|c|"}};

/* One command line, split behind a forbidden page. */
static void words_row(const void *data)
{
    const struct words_row *r = (const struct words_row *)data;
    char *argv[9], out[200];
    char *in = check_guard_end(r->in, strlen(r->in) + 1);
    int n = dmsi_split(in, argv, 8), i;
    size_t at = 0;
    out[0] = '\0';
    for (i = 0; i < n; i++) {
        at += (size_t)snprintf(out + at, sizeof out - at, "%s|", argv[i]);
    }
    CHECK((n > 0) == (r->out != NULL));
    CHECK_TEXT(out, r->out ? r->out : "");
}

/* Words as a POSIX shell tells them apart; not more than there is room for. */
static void test_words(void **state)
{
    char many[] = "1 2 3 4 5 6 7 8 9";
    char *argv[9];
    (void)state;
    check_table(words_rows, words_row);
    CHECK(dmsi_split(many, argv, 8) == 0);
    check_end();
}

/* A clock that runs by itself, for waits that are not the library's. */
static int64_t process_clock(void *ctx)
{
    struct script *w = (struct script *)ctx;
    w->ms += 100;
    return w->ms;
}

/* A program that hangs is ended by the deadline or by the cancel hook, and
 * reaped; one that closes its output and hangs, too. */
static void test_process_hangs(void **state)
{
    static const char *const programs[] = {
        PROCESS "sleep 60\n", PROCESS "sh -c 'exec >/dev/null; exec sleep 60'"};
    size_t i;
    int cancel;
    (void)state;
    for (i = 0; i < CHECK_COUNT(programs); i++) {
        for (cancel = 0; cancel < 2; cancel++) {
            struct chain_row base = {"", NULL, NULL, NULL, {NULL}, "", NULL};
            struct script w;
            dms_config c;
            base.config = programs[i];
            c = chain_begin(&w, &base, NULL);
            c.clock.monotonic_ms = process_clock;
            c.call_timeout_ms = 400;
            script_open(&w, &c);
            w.cancel_at_ms = cancel ? w.ms + 100 : 0;
            SCRIPT_EXPECT(&w,
                          dms_call(&w.client, "DescribeEndpoints", NULL, NULL),
                          cancel ? DMS_ERR_CANCELLED : DMS_ERR_TIMEOUT);
            CHECK(strstr(w.client.error.message, "credential_process") != NULL);
            CHECK(waitpid(-1, NULL, WNOHANG) == -1 && errno == ECHILD);
            script_end(&w);
        }
    }
    check_end();
}

/* A program whose end nobody learns of, since SIGCHLD is ignored. */
static void test_process_ignored(void **state)
{
    static const struct chain_row row = {"SIGCHLD ignored",
                                         NULL,
                                         ECHO(PROCESS_KEYS),
                                         NULL,
                                         {NULL},
                                         "PROC",
                                         NULL};
    void (*before)(int) = signal(SIGCHLD, SIG_IGN);
    (void)state;
    chain_row(&row);
    (void)signal(SIGCHLD, before);
    check_end();
}

/* ---- system calls ------------------------------------------------------- */

struct sys_row {
    const char *what;
    struct breakage how;
    const char *want; /* a part of the error; NULL: it works */
};

static const struct sys_row sys_rows[] = {
    {"pipe 1", {SYS_PIPE, 1, EMFILE, 0}, "cannot be run: too many open files"},
    {"pipe 2", {SYS_PIPE, 2, EMFILE, 0}, "cannot be run: too many open files"},
    {"fcntl 1", {SYS_FCNTL, 1, EBADF, 0}, "cannot be run: bad file descriptor"},
    {"fcntl 2", {SYS_FCNTL, 2, EBADF, 0}, "cannot be run: bad file descriptor"},
    {"fcntl 3", {SYS_FCNTL, 3, EBADF, 0}, "cannot be run: bad file descriptor"},
    {"fcntl 4", {SYS_FCNTL, 4, EBADF, 0}, "cannot be run: bad file descriptor"},
    {"fcntl 5", {SYS_FCNTL, 5, EBADF, 0}, "cannot be run: bad file descriptor"},
    {"fcntl 6", {SYS_FCNTL, 6, EBADF, 0}, "cannot be run: bad file descriptor"},
    {"fork", {SYS_FORK, 1, ENOMEM, 0}, "cannot be run: cannot allocate memory"},
    {"dup2", {SYS_DUP2, 1, EIO, 0}, "cannot be run: input/output error"},
    {"poll", {SYS_POLL, 1, ENOMEM, 0}, "its output cannot be read"},
    {"poll, interrupted", {SYS_POLL, 1, EINTR, 0}, NULL},
    {"waitpid, nobody there", {SYS_WAITPID, 1, ECHILD, 0}, NULL}};

/* How many files are open. */
static int open_files(void)
{
    int fd, n = 0;
    for (fd = 0; fd < 256; fd++) {
        n += fcntl(fd, F_GETFD) != -1;
    }
    return n;
}

/* One system call that fails while a program is run. */
static void sys_row(const void *data)
{
    static const struct chain_row base = {
        "", NULL, ECHO(PROCESS_KEYS), NULL, {NULL}, "", NULL};
    const struct sys_row *r = (const struct sys_row *)data;
    struct script w;
    dms_config c = chain_begin(&w, &base, NULL);
    int files = open_files();
    (void)script_say(&w, 200, "{}");
    script_open(&w, &c);
    broken = r->how;
    SCRIPT_EXPECT(&w, dms_call(&w.client, "DescribeEndpoints", NULL, NULL),
                  r->want ? DMS_ERR_CREDENTIALS : DMS_OK);
    broken.at = 0;
    CHECK(!r->want || strstr(w.client.error.message, r->want) != NULL);
    CHECK(open_files() == files);
    CHECK(waitpid(-1, NULL, WNOHANG) == -1 && errno == ECHILD);
    script_end(&w);
}

/* Running a program where the system does not let us. */
static void test_process_system(void **state)
{
    (void)state;
    check_table(sys_rows, sys_row);
    check_end();
}

/* A file is replaced whole or not at all. */
static void test_replace_file(void **state)
{
    struct rlimit none, before;
    void (*handler)(int) = signal(SIGXFSZ, SIG_IGN);
    (void)state;
    put_file(at_home("r/file"), "old");
    CHECK(dmsi_os_replace_file(at_home("r/file"), at_home("r/temp"), "new",
                               3) == 0);
    CHECK_TEXT(get_file(at_home("r/file")), "new");
    CHECK(dmsi_os_replace_file(at_home("no/file"), at_home("no/temp"), "x",
                               1) == ENOENT);
    CHECK(dmsi_os_replace_file(at_home("r"), at_home("r/temp"), "x", 1) != 0);
    CHECK(access(at_home("r/temp"), F_OK) != 0);
    CHECK(getrlimit(RLIMIT_FSIZE, &before) == 0);
    none = before;
    none.rlim_cur = 0;
    CHECK(setrlimit(RLIMIT_FSIZE, &none) == 0);
    CHECK(dmsi_os_replace_file(at_home("r/file"), at_home("r/temp"), "x", 1) ==
          EFBIG);
    CHECK(setrlimit(RLIMIT_FSIZE, &before) == 0);
    CHECK(access(at_home("r/temp"), F_OK) != 0);
    CHECK_TEXT(get_file(at_home("r/file")), "new");
    (void)signal(SIGXFSZ, handler);
    check_end();
}

/* ---- refresh ------------------------------------------------------------ */

/* Keys that expire so many seconds after a script begins. */
static const char *keys_until(const char *id, int seconds)
{
    static char text[600];
    char when[21];
    dmsi_iso_text(when, SCRIPT_WALL_MS / 1000 + seconds);
    (void)snprintf(text, sizeof text,
                   "{\"AccessKeyId\":\"%s\",\"SecretAccessKey\":\"%s\","
                   "\"Token\":\"%s\",\"Expiration\":\"%s\"}",
                   id, SCRIPT_SECRET, SCRIPT_TOKEN, when);
    return text;
}

/* Opens a client whose container gives keys for an hour, and calls once. */
static void refresh_open(struct script *w)
{
    static const struct chain_row base = {"", RELATIVE "/r", NULL, NULL, {NULL},
                                          "", NULL};
    dms_config c = chain_begin(w, &base, NULL);
    (void)script_say(w, 200, keys_until("ONE", 3600));
    (void)script_say(w, 200, "{}");
    script_open(w, &c);
    SCRIPT_EXPECT(w, dms_call(&w->client, "DescribeEndpoints", NULL, NULL),
                  DMS_OK);
}

/* Calls `seconds` after the beginning; the key that signed must be `id`. */
static void refresh_call(struct script *w, int seconds, const char *id,
                         size_t requests)
{
    char text[100];
    w->wall_ms = SCRIPT_WALL_MS + (int64_t)seconds * 1000 - w->ms;
    check_note("after %d s", seconds);
    SCRIPT_EXPECT(w, dms_call(&w->client, "DescribeEndpoints", NULL, NULL),
                  DMS_OK);
    chain_signer(w, text, sizeof text);
    CHECK_TEXT(text, id);
    CHECK(w->requests_len == requests);
}

/* With 15 minutes left they are asked for again, and not before. */
static void test_refresh_advisory(void **state)
{
    struct script w;
    (void)state;
    refresh_open(&w);
    (void)script_say(&w, 200, "{}");
    refresh_call(&w, 3600 - 900, "ONE", 3);
    (void)script_say(&w, 200, keys_until("TWO", 7200));
    (void)script_say(&w, 200, "{}");
    refresh_call(&w, 3600 - 899, "TWO", 5);
    (void)script_say(&w, 200, "{}");
    refresh_call(&w, 7200 - 900, "TWO", 6);
    script_end(&w);
    check_end();
}

/* Down to 10 minutes a failure is only logged; then it is one. */
static void test_refresh_mandatory(void **state)
{
    struct script w;
    (void)state;
    refresh_open(&w);
    (void)script_say(&w, 500, "");
    (void)script_say(&w, 500, "");
    (void)script_say(&w, 500, "");
    (void)script_say(&w, 200, "{}");
    refresh_call(&w, 3600 - 620, "ONE", 6);
    CHECK(script_logged(&w, DMS_LOG_WARN,
                        "refresh failed, old ones kept: container") == 1);
    CHECK(w.client.error.attempts == 1 && !w.client.error.message[0]);
    (void)script_say(&w, 500, "");
    (void)script_say(&w, 500, "");
    (void)script_say(&w, 500, "");
    w.wall_ms = SCRIPT_WALL_MS + (3600 - 599) * 1000 - w.ms;
    SCRIPT_EXPECT(&w, dms_call(&w.client, "DescribeEndpoints", NULL, NULL),
                  DMS_ERR_CREDENTIALS);
    CHECK(strstr(w.client.error.message, "container: a refusal (http 500)"));
    (void)script_say(&w, 200, keys_until("TWO", 7200));
    (void)script_say(&w, 200, "{}");
    refresh_call(&w, 3700, "TWO", 11);
    script_end(&w);
    check_end();
}

/* Fresh ones that have expired are no use, whenever they come. */
static void test_refresh_expired(void **state)
{
    struct script w;
    (void)state;
    refresh_open(&w);
    (void)script_say(&w, 200, keys_until("TWO", 3000));
    w.wall_ms = SCRIPT_WALL_MS + 3100 * 1000 - w.ms;
    SCRIPT_EXPECT(&w, dms_call(&w.client, "DescribeEndpoints", NULL, NULL),
                  DMS_ERR_CREDENTIALS);
    CHECK(strstr(w.client.error.message,
                 "credentials were refreshed, but the refreshed credentials "
                 "are still expired"));
    script_end(&w);
    check_end();
}

/* The metadata service has no better ones: the old ones stay, for some
 * minutes, then it is asked again. */
static void test_static_stability(void **state)
{
    static const struct chain_row base = {"", ON, NULL, NULL, {NULL}, "", NULL};
    struct script w;
    int64_t until;
    int i;
    dms_config c = chain_begin(&w, &base, NULL);
    (void)state;
    for (i = 0; i < 2; i++) {
        (void)script_say(&w, 200, "tok");
        (void)script_say(&w, 200, "role");
        (void)script_say(&w, 200, keys_until("OLD", -60));
        (void)script_say(&w, 200, "{}");
    }
    script_open(&w, &c);
    SCRIPT_EXPECT(&w, dms_call(&w.client, "DescribeEndpoints", NULL, NULL),
                  DMS_OK);
    until = dmsi_of(&w.client)->now.expires_ms - SCRIPT_WALL_MS;
    CHECK(until >= 1020000 && until <= 1510000);
    CHECK(script_logged(&w, DMS_LOG_WARN, "stay in use") == 1);
    w.wall_ms += until - 899000;
    SCRIPT_EXPECT(&w, dms_call(&w.client, "DescribeEndpoints", NULL, NULL),
                  DMS_OK);
    CHECK(w.requests_len == 8);
    script_end(&w);
    check_end();
}

/* Variables with a time are read again; the time must be there then, too. */
static void test_refresh_environment(void **state)
{
    static const struct chain_row base = {
        "",     ENV_KEYS "\nAWS_CREDENTIAL_EXPIRATION=" LATER,
        NULL,   NULL,
        {NULL}, "",
        NULL};
    struct script w;
    char text[100];
    dms_config c = chain_begin(&w, &base, NULL);
    (void)state;
    script_open(&w, &c);
    setenv("AWS_ACCESS_KEY_ID", "ENV2", 1);
    (void)script_say(&w, 200, "{}");
    SCRIPT_EXPECT(&w, dms_call(&w.client, "DescribeEndpoints", NULL, NULL),
                  DMS_OK);
    chain_signer(&w, text, sizeof text);
    CHECK_TEXT(text, "ENV");
    w.wall_ms += 50 * 60000;
    setenv("AWS_CREDENTIAL_EXPIRATION", "2026-01-02T05:04:05Z", 1);
    (void)script_say(&w, 200, "{}");
    SCRIPT_EXPECT(&w, dms_call(&w.client, "DescribeEndpoints", NULL, NULL),
                  DMS_OK);
    chain_signer(&w, text, sizeof text);
    CHECK_TEXT(text, "ENV2");
    w.wall_ms += 61 * 60000;
    unsetenv("AWS_CREDENTIAL_EXPIRATION");
    SCRIPT_EXPECT(&w, dms_call(&w.client, "DescribeEndpoints", NULL, NULL),
                  DMS_ERR_CREDENTIALS);
    CHECK(strstr(w.client.error.message, "AWS_CREDENTIAL_EXPIRATION"));
    script_end(&w);
    check_end();
}

/* Static keys are never asked for again. */
static void test_static_keys(void **state)
{
    static const struct chain_row base = {
        "", NULL, NULL, "[default]\n" FILE_KEYS("SHARED"), {NULL}, "", NULL};
    struct script w;
    dms_config c = chain_begin(&w, &base, NULL);
    (void)state;
    (void)script_say(&w, 200, "{}");
    (void)script_say(&w, 200, "{}");
    script_open(&w, &c);
    SCRIPT_EXPECT(&w, dms_call(&w.client, "DescribeEndpoints", NULL, NULL),
                  DMS_OK);
    put_file(at_home(".aws/credentials"), "[");
    w.wall_ms += (int64_t)365 * 86400000;
    SCRIPT_EXPECT(&w, dms_call(&w.client, "DescribeEndpoints", NULL, NULL),
                  DMS_OK);
    script_end(&w);
    check_end();
}

/* ---- lists, limits, failures -------------------------------------------- */

/* A list of one's own: its order counts, and nothing else is asked. */
static void test_list(void **state)
{
    static const struct chain_row base = {"",
                                          ENV_KEYS "\nprofile=p",
                                          "[profile p]\n" FILE_KEYS("CONFIG"),
                                          "[p]\n" FILE_KEYS("SHARED"),
                                          {NULL},
                                          "",
                                          NULL};
    static const dms_provider lists[][3] = {
        {dms_from_environment, dms_from_shared_file, NULL},
        {dms_from_shared_file, dms_from_environment, NULL},
        {dms_from_login, dms_from_sso, NULL}};
    static const char *const want[] = {"ENV", "SHARED", NULL};
    static dms_provider many[DMSI_PROVIDERS_MAX + 2];
    size_t i;
    (void)state;
    for (i = 0; i < CHECK_COUNT(lists); i++) {
        struct script w;
        char text[100], profile[100];
        dms_config c = chain_begin(&w, &base, profile);
        c.providers = lists[i];
        (void)script_say(&w, 200, "{}");
        script_open(&w, &c);
        c.providers = NULL; /* it was copied */
        SCRIPT_EXPECT(&w, dms_call(&w.client, "DescribeEndpoints", NULL, NULL),
                      want[i] ? DMS_OK : DMS_ERR_CREDENTIALS);
        if (want[i]) {
            chain_signer(&w, text, sizeof text);
            CHECK_TEXT(text, want[i]);
        } else {
            CHECK(strstr(w.client.error.message,
                         "(looked at: dms_config, login, sso)"));
        }
        script_end(&w);
    }
    {
        struct script w;
        dms_config c = script_begin(&w);
        for (i = 0; i <= DMSI_PROVIDERS_MAX; i++) {
            many[i] = dms_from_imds;
        }
        c.providers = many;
        SCRIPT_EXPECT(&w, dms_open(&w.client, &c), DMS_ERR_USAGE);
        script_end(&w);
    }
    check_end();
}

/* A role by a role, asked for with allocation n failing; 1 when none did. */
static int memory_run(size_t n)
{
    static const struct chain_row base = {
        "",
        NULL,
        "[default]\n" ROLE "source_profile = b\n[profile b]\n" ROLE
        "source_profile = s\n",
        SOURCE,
        {NULL},
        "",
        NULL};
    struct script w;
    dms_config c = chain_begin(&w, &base, NULL);
    dms_status status;
    int failed;
    check_note("allocation %lu", (unsigned long)n);
    (void)script_say(&w, 200, STS("FIRST"));
    (void)script_say(&w, 200, STS("SECOND"));
    (void)script_say(&w, 200, "{\"ReplicationTask\":{}}");
    w.memory.fail_at = n;
    status = dms_open(&w.client, &c);
    if (status == DMS_OK) {
        status = dms_stop_task(&w.client, "arn", NULL);
    }
    (void)script_done(&w, status);
    failed = w.memory.calls >= n;
    CHECK(status == (failed ? DMS_ERR_MEMORY : DMS_OK));
    script_end(&w);
    return !failed;
}

/* Memory that runs out, at every allocation. */
static void test_memory(void **state)
{
    size_t n = 1;
    (void)state;
    while (!memory_run(n) && n < 1000) {
        n++;
    }
    CHECK(n > 8 && n < 1000);
    check_end();
}

/* Everything in a block of the caller's: the least that dms_open takes. */
static void test_own_block(void **state)
{
    static const struct chain_row base = {
        "", NULL, "[default]\n" ROLE "source_profile = s\n", SOURCE, {NULL},
        "", NULL};
    static char block[200000];
    size_t size = sizeof block;
    dms_status status = DMS_OK;
    (void)state;
    while (status == DMS_OK) {
        struct script w;
        char text[100];
        dms_config c = chain_begin(&w, &base, NULL);
        memset(&c.allocator, 0, sizeof c.allocator);
        c.memory = block;
        c.memory_size = size;
        (void)script_say(&w, 200, STS("ROLE"));
        (void)script_say(&w, 200, "{}");
        status = dms_open(&w.client, &c);
        if (status == DMS_OK) {
            SCRIPT_EXPECT(&w,
                          dms_call(&w.client, "DescribeEndpoints", NULL, NULL),
                          DMS_OK);
            chain_signer(&w, text, sizeof text);
            CHECK_TEXT(text, "ROLE");
        }
        script_end(&w);
        script_scan(&w, block, sizeof block);
        size -= 4096;
    }
    CHECK(status == DMS_ERR_MEMORY);
    check_end();
}

/* The transport fails at its n-th call, in each way; never a wrong success,
 * and what was the credentials' fault says so. */
static void test_transport(void **state)
{
    static const struct chain_row base = {
        "",
        RELATIVE "/r",
        "[default]\n" ROLE "credential_source = EcsContainer\n",
        NULL,
        {NULL},
        "",
        NULL};
    size_t n, calls = 1;
    int fault;
    (void)state;
    for (fault = 0; fault < 3; fault++) {
        for (n = 1; n <= calls; n++) {
            struct script w;
            dms_config c = chain_begin(&w, &base, NULL);
            dms_status status;
            check_note("fault %d at %lu", fault, (unsigned long)n);
            c.total_max_attempts = 1;
            c.call_timeout_ms = 20000;
            (void)script_say(&w, 200, keys_until("BOX", 3600));
            (void)script_say(&w, 200, STS("ROLE"));
            (void)script_say(&w, 200, "{}");
            w.fault_at = n;
            w.fault = (script_fault)fault;
            script_open(&w, &c);
            status = dms_call(&w.client, "DescribeEndpoints", NULL, NULL);
            (void)script_done(&w, status);
            calls = status == DMS_OK && w.calls < n ? 0 : calls + 1;
            CHECK(status == DMS_OK || status == DMS_ERR_CREDENTIALS ||
                  status == DMS_ERR_NETWORK || status == DMS_ERR_TIMEOUT);
            w.overrun = 0;
            script_end(&w);
        }
        calls = 1;
    }
    check_end();
}

/* Cancelled at any time, also between two attempts at a provider. */
static void test_cancel(void **state)
{
    static const struct chain_row base = {"", RELATIVE "/r", NULL, NULL, {NULL},
                                          "", NULL};
    int64_t at;
    (void)state;
    for (at = 0; at < 8000; at += 333) {
        struct script w;
        dms_config c = chain_begin(&w, &base, NULL);
        check_note("after %d ms", (int)at);
        (void)script_raw(&w, "");
        (void)script_raw(&w, "");
        (void)script_raw(&w, "");
        script_open(&w, &c);
        w.cancel_at_ms = w.ms + at;
        SCRIPT_EXPECT(&w, dms_call(&w.client, "DescribeEndpoints", NULL, NULL),
                      w.ms - SCRIPT_MONO_MS < at + 300 ? DMS_ERR_CANCELLED
                                                       : DMS_ERR_CREDENTIALS);
        script_end(&w);
    }
    check_end();
}

/* ---- endpoints of services ---------------------------------------------- */

struct url_row {
    const char *what;
    const char *region;
    const char *env;    /* lines */
    const char *config; /* ~/.aws/config */
    int flags;          /* 1: FIPS, 2: dual-stack */
    const char *sts;
    const char *signs; /* the region that STS's signature has */
    const char *sso;
};

/* clang-format off */
static const struct url_row url_rows[] = {
    {"plain", "eu-west-1", NULL, "", 0, "https://sts.eu-west-1.amazonaws.com",
     "eu-west-1", "https://portal.sso.eu-west-1.amazonaws.com"},
    {"China", "cn-north-1", NULL, "", 0,
     "https://sts.cn-north-1.amazonaws.com.cn", "cn-north-1",
     "https://portal.sso.cn-north-1.amazonaws.com.cn"},
    {"FIPS", "us-east-1", NULL, "", 1,
     "https://sts-fips.us-east-1.amazonaws.com", "us-east-1",
     "https://portal.sso-fips.us-east-1.amazonaws.com"},
    {"FIPS of the government", "us-gov-west-1", NULL, "", 1,
     "https://sts.us-gov-west-1.amazonaws.com", "us-gov-west-1",
     "https://portal.sso.us-gov-west-1.amazonaws.com"},
    {"dual-stack", "us-east-1", NULL, "", 2, "https://sts.us-east-1.api.aws",
     "us-east-1", "https://portal.sso.us-east-1.api.aws"},
    {"legacy", "eu-west-1", "AWS_STS_REGIONAL_ENDPOINTS=legacy", "", 0,
     "https://sts.amazonaws.com", "us-east-1",
     "https://portal.sso.eu-west-1.amazonaws.com"},
    {"legacy, a younger region", "eu-south-1",
     "AWS_STS_REGIONAL_ENDPOINTS=legacy", "", 0,
     "https://sts.eu-south-1.amazonaws.com", "eu-south-1",
     "https://portal.sso.eu-south-1.amazonaws.com"},
    {"aws-global", "aws-global", NULL, "", 0, "https://sts.amazonaws.com",
     "us-east-1", "https://portal.sso.aws-global.amazonaws.com"},
    {"a variable of its own", "us-east-1",
     "AWS_ENDPOINT_URL_STS=http://a/\nAWS_ENDPOINT_URL=http://b", "", 0,
     "http://a", "us-east-1", "http://b"},
    {"ignored", "us-east-1",
     "AWS_ENDPOINT_URL_STS=http://a/\nAWS_ENDPOINT_URL=http://b\n"
     "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS=true", "", 0,
     "https://sts.us-east-1.amazonaws.com", "us-east-1",
     "https://portal.sso.us-east-1.amazonaws.com"},
    {"ignored by the profile", "us-east-1", NULL,
     "[default]\nendpoint_url = http://c/\n"
     "ignore_configured_endpoint_urls = true\n", 0,
     "https://sts.us-east-1.amazonaws.com", "us-east-1",
     "https://portal.sso.us-east-1.amazonaws.com"},
    {"a services section, and the profile", "us-east-1", NULL,
     "[default]\nservices = x\nendpoint_url = http://c/\n[services x]\n"
     "sts =\n  endpoint_url = http://d\n", 0, "http://d", "us-east-1",
     "http://c"},
    {"the environment before the files", "us-east-1",
     "AWS_ENDPOINT_URL=http://b", "[default]\nendpoint_url = http://c\n", 0,
     "http://b", "us-east-1", "http://b"},
    {"legacy, but an endpoint of its own", "us-east-1",
     "AWS_STS_REGIONAL_ENDPOINTS=legacy\nAWS_ENDPOINT_URL_STS=http://a", "", 0,
     "http://a", "us-east-1", "https://portal.sso.us-east-1.amazonaws.com"}};
/* clang-format on */

/* One region with its settings. */
static void url_row(const void *data)
{
    const struct url_row *r = (const struct url_row *)data;
    struct chain_row base = {"", NULL, NULL, NULL, {NULL}, "", NULL};
    struct script w;
    dms_config c;
    dms_source s;
    char url[300];
    const char *region = "";
    base.config = r->config;
    c = chain_begin(&w, &base, NULL);
    unsetenv("AWS_ENDPOINT_URL_STS");
    unsetenv("AWS_ENDPOINT_URL_SSO");
    chain_settings(r->env, &c, NULL);
    c.region = r->region;
    c.use_fips_endpoint = r->flags & 1;
    c.use_dualstack_endpoint = r->flags >> 1;
    script_open(&w, &c);
    memset(&s, 0, sizeof s);
    s.c = dmsi_of(&w.client);
    s.e = &w.client.error;
    CHECK(dmsi_sts_url(&s, url, sizeof url, &region));
    CHECK_TEXT(url, r->sts);
    CHECK_TEXT(region, r->signs);
    CHECK(dmsi_service_url(&s, &dmsi_service_sso, r->region, url, sizeof url));
    CHECK_TEXT(url, r->sso);
    script_end(&w);
}

/* Where STS and Identity Center are. */
static void test_urls(void **state)
{
    (void)state;
    check_table(url_rows, url_row);
    check_end();
}

/* ---- XML ---------------------------------------------------------------- */

struct xml_row {
    const char *xml;
    const char *value; /* of a/b; NULL: none; "!": malformed */
};

static const struct xml_row xml_rows[] = {
    {"<a><b>x</b></a>", "x"},
    {"<?xml version=\"1.0\"?>\n<a>\n <b>x</b>\n</a>\n ", "x"},
    {"<n:a xmlns:n='u'><n:b c=\"d>\" e = 'f'>x</n:b ></n:a>", "x"},
    {"<a><b/></a>", ""},
    {"<a><b c='d' /></a>", ""},
    {"<a><b></b></a>", ""},
    {"<a><c><b>x</b></c></a>", NULL},
    {"<b>x</b>", NULL},
    {"<a><b>&amp;&lt;&gt;&quot;&apos;&#65;&#x42;&#x20AC;</b></a>",
     "&<>\"'AB\xE2\x82\xAC"},
    {"<a><b> x\ty\n</b></a>", " x\ty\n"},
    {"<a><b>x<c/>y</b></a>", NULL},
    {"<a><b>\xC3\xA9</b></a>", "\xC3\xA9"},
    {"<a><b>x</b><b>y</b></a>", "!"},
    {"<a><b>x</b></a>x", "!"},
    {"<a/><a/>", "!"},
    {"<a><b>x</b>", "!"},
    {"<a><b>x</c></a>", "!"},
    {"<a></b></a>", "!"},
    {"</a>", "!"},
    {"", "!"},
    {"x", "!"},
    {"<", "!"},
    {"<>", "!"},
    {"<1/>", "!"},
    {"<a b/>", "!"},
    {"<a b=c/>", "!"},
    {"<a b='c/>", "!"},
    {"<a b='<'/>", "!"},
    {"<a><b>&nope;</b></a>", "!"},
    {"<a><b>&amp</b></a>", "!"},
    {"<a><b>& </b></a>", "!"},
    {"<a><b>&#0;</b></a>", "!"},
    {"<a><b>&#8;</b></a>", "!"},
    {"<a><b>&#xD800;</b></a>", "!"},
    {"<a><b>&#x110000;</b></a>", "!"},
    {"<a><b>&#;</b></a>", "!"},
    {"<a><b>&#x;</b></a>", "!"},
    {"<a><b>&#4a;</b></a>", "!"},
    {"<a><b>\x01</b></a>", "!"},
    {"<a><b>\xFF</b></a>", "!"},
    {"<a><b><![CDATA[x]]></b></a>", "!"},
    {"<!DOCTYPE a [<!ENTITY x 'y'>]><a><b>&x;</b></a>", "!"},
    {"<a><!-- c --><b>x</b></a>", "!"},
    {"<a><?p?><b>x</b></a>", "!"},
    {"<a><a><a><a><a><a><a><a><a/></a></a></a></a></a></a></a></a>", "!"}};

/* Reads a copy of a document that ends at a forbidden page. */
static const char *xml_read(const char *text, size_t n, dmsi_slice *value)
{
    static const char *const paths[] = {"a/b"};
    return dmsi_xml_read(check_guard_end(text, n), n, paths, value, 1);
}

/* One document, and every cut of it, which must be refused. */
static void xml_row(const void *data)
{
    const struct xml_row *r = (const struct xml_row *)data;
    size_t n = strlen(r->xml), last = n, i;
    dmsi_slice v;
    const char *why = xml_read(r->xml, n, &v);
    if (r->value && r->value[0] == '!') {
        CHECK(why != NULL);
        return;
    }
    CHECK(why == NULL);
    CHECK((v.p != NULL) == (r->value != NULL));
    CHECK(!v.p || !r->value || dmsi_is(v, r->value));
    while (last > 0 && dmsi_xml_blank(r->xml[last - 1])) {
        last--;
    }
    for (i = 0; i < last; i++) {
        check_note("cut at %lu", (unsigned long)i);
        CHECK(xml_read(r->xml, i, &v) != NULL);
    }
}

/* The reader of XML, and every cut of an answer of STS. */
static void test_xml(void **state)
{
    static const struct xml_row whole = {STS("x"), NULL};
    (void)state;
    check_table(xml_rows, xml_row);
    xml_row(&whole);
    check_end();
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_files),
        cmocka_unit_test(test_container),
        cmocka_unit_test(test_container_token),
        cmocka_unit_test(test_imds),
        cmocka_unit_test(test_imds_headers),
        cmocka_unit_test(test_roles),
        cmocka_unit_test(test_role_request),
        cmocka_unit_test(test_role_defaults),
        cmocka_unit_test(test_sts_signature),
        cmocka_unit_test(test_mfa),
        cmocka_unit_test(test_web_identity),
        cmocka_unit_test(test_web_request),
        cmocka_unit_test(test_connection),
        cmocka_unit_test(test_sso),
        cmocka_unit_test(test_sso_refresh),
        cmocka_unit_test(test_sso_unwritable),
        cmocka_unit_test(test_login),
        cmocka_unit_test(test_process),
        cmocka_unit_test(test_words),
        cmocka_unit_test(test_process_hangs),
        cmocka_unit_test(test_process_ignored),
        cmocka_unit_test(test_process_system),
        cmocka_unit_test(test_replace_file),
        cmocka_unit_test(test_refresh_advisory),
        cmocka_unit_test(test_refresh_mandatory),
        cmocka_unit_test(test_refresh_expired),
        cmocka_unit_test(test_static_stability),
        cmocka_unit_test(test_refresh_environment),
        cmocka_unit_test(test_static_keys),
        cmocka_unit_test(test_list),
        cmocka_unit_test(test_memory),
        cmocka_unit_test(test_own_block),
        cmocka_unit_test(test_transport),
        cmocka_unit_test(test_cancel),
        cmocka_unit_test(test_urls),
        cmocka_unit_test(test_xml),
    };
    check_seed();
    return cmocka_run_group_tests(tests, home_begin, home_end);
}
