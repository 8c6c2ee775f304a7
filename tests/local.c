/*
 * dms-local: AWS DMS on your own machine, for tests and for trying scripts.
 *
 *     cc -O2 -std=c99 tests/local.c -lbearssl -lpthread -o build/dms-local
 *
 *     build/dms-local > local.env &    then, once it has written:
 *     . ./local.env
 *
 * It serves HTTPS with a test certificate (or HTTP) on 127.0.0.1, verifies
 * every signature from the bytes received, keeps instances, endpoints,
 * connections, tasks and serverless replications whose states pass in
 * compressed time, and goes wrong on demand. It shares no code with dms.h, so
 * that one can be tested with the other.
 *
 *     local_text.h    buffers, dates, hashes, JSON
 *     local_http.h    connections, TLS, HTTP
 *     local_sign.h    Signature Version 4
 *     local_fault.h   faults on demand
 *     local_state.h   resources and time
 *     local_views.h   how resources look in answers
 *     local_input.h   what calls are given, and refusals
 *     local_lists.h   filters and pages
 *     local_calls.h   operations
 *     local.c         options, threads, and which request goes where
 *
 * Beside the operations it answers, unsigned:
 *
 *     POST /_local/fault        adds the fault whose SPEC is the body
 *     POST /_local/reset        forgets faults and counts
 *     GET  /_local/calls        {"Operation": calls received, ...}
 *     GET  /_local/connections  {"accepted": n, "resumed": n}
 */
#ifndef _POSIX_C_SOURCE
#define _POSIX_C_SOURCE 200809L
#endif

#include "local_calls.h"
#include "local_certs.h"
#include "local_fault.h"
#include "local_http.h"
#include "local_sign.h"
#include "local_state.h"
#include "local_text.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <signal.h>
#include <stdint.h>

#define ACCESS_KEY "AKIDLOCALEXAMPLE"
/* Has the characters that careless encoding spoils. */
#define SECRET_KEY "LocalSecret/For+Tests/OnlyEXAMPLEKEY0000"
#define TARGET_PREFIX "AmazonDMSv20160101."
#define CONTROL_PREFIX "/_local/"

/* What the command line says. */
struct options {
    long http, port, pace, skew, no_auth, strict, seed, tasks, spread, help;
    const char *cert, *ca_file, *region, *states;
    struct fault *faults;
};

/* The server; what follows the lock is guarded by it. */
struct server {
    struct options options;
    struct tls_server tls;
    char base_url[64];
    pthread_mutex_t lock;
    struct dms dms;
    struct fault *faults;
    unsigned long calls[OPERATION_COUNT + 1]; /* last: unknown operations */
    unsigned long requests;
    unsigned long accepted;
};

/* A connection on its way to its thread. */
struct arrival {
    struct server *server;
    int fd;
};

/* ---- options ----------------------------------------------------------- */

enum option_kind { FLAG, NUMBER, TEXT, FAULT };

/* clang-format off */
static const struct option {
    const char *name;
    enum option_kind kind;
    size_t offset;
    const char *value;
    const char *help;
} option_table[] = {
    {"--http", FLAG, offsetof(struct options, http), "",
     "serve HTTP instead of HTTPS"},
    {"--port", NUMBER, offsetof(struct options, port), " N",
     "listen on this port (default 0: any free one)"},
    {"--cert", TEXT, offsetof(struct options, cert), " rsa|ec",
     "kind of the certificate (default rsa)"},
    {"--ca-file", TEXT, offsetof(struct options, ca_file), " PATH",
     "where to write the root (default: beside the program)"},
    {"--region", TEXT, offsetof(struct options, region), " NAME",
     "the region served (default us-east-1)"},
    {"--pace", NUMBER, offsetof(struct options, pace), " MS",
     "how long one step of a state lasts (default 300)"},
    {"--fault", FAULT, 0, " SPEC", "go wrong; may be repeated, see below"},
    {"--skew", NUMBER, offsetof(struct options, skew), " SECONDS",
     "shift the server's clock"},
    {"--no-auth", FLAG, offsetof(struct options, no_auth), "",
     "answer unsigned requests too"},
    {"--strict-connections", FLAG, offsetof(struct options, strict), "",
     "start a task only when its connections were tested"},
    {"--seed-tasks", NUMBER, offsetof(struct options, seed), " N",
     "begin with N tasks, task-00001 and so on"},
    {"--tasks", NUMBER, offsetof(struct options, tasks), " N",
     "begin with N tasks that have been started"},
    {"--states", TEXT, offsetof(struct options, states), " LIST",
     "their states in turn: ready, running, stopped, failed"},
    {"--spread", NUMBER, offsetof(struct options, spread), " N",
     "they end one after the other, in N steps (default 20)"},
    {"--help", FLAG, offsetof(struct options, help), "", "print this"},
};
/* clang-format on */

/* Prints how to use the program. */
static void print_help(FILE *to)
{
    size_t i;

    fprintf(to, "dms-local: AWS DMS on this machine, for tests\n\n"
                "usage: dms-local [options]\n\n");
    for (i = 0; i < sizeof option_table / sizeof *option_table; i++)
        fprintf(to, "  %s%-*s%s\n", option_table[i].name,
                (int)(26 - strlen(option_table[i].name)), option_table[i].value,
                option_table[i].help);
    fprintf(to,
            "\nOnce it listens it prints lines for a shell to evaluate. Task "
            "identifiers that\nbegin with quick-, fail- or errtab- end so; "
            "the\nconnection of an endpoint that begins with fail- fails.\n\n"
            "SPEC is OPERATION|*:KIND[:COUNT[:SKIP]]: strike COUNT calls (1; "
            "-1 always) after\nletting SKIP pass. KIND is one of\n ");
    for (i = 0; i < sizeof fault_kinds / sizeof *fault_kinds; i++)
        fprintf(to, "%s %s%s", i % 9 == 8 ? "\n " : "", fault_kinds[i].name,
                fault_kinds[i].takes_argument ? "=N" : "");
    fprintf(to, "\n");
}

/* Complains about the command line and ends the program. */
static void usage_error(const char *what, const char *which)
{
    fprintf(stderr, "dms-local: %s %s; try --help\n", what, which);
    exit(2);
}

/* Stores the value of an option. */
static void option_store(struct options *o, const struct option *option,
                         const char *value)
{
    char *at = (char *)o + option->offset;
    long long number;
    long n = 1;

    if (option->kind == FAULT) {
        if (!fault_add(&o->faults, slice_of(value)))
            usage_error("bad fault", value);
    } else if (option->kind == TEXT) {
        memcpy(at, &value, sizeof value);
    } else {
        if (option->kind == NUMBER) {
            if (!slice_number(slice_of(value), &number))
                usage_error("not a number:", value);
            n = (long)number;
        }
        memcpy(at, &n, sizeof n);
    }
}

/* Reads the command line. */
static void options_read(struct options *o, int argc, char **argv)
{
    const size_t count = sizeof option_table / sizeof *option_table;
    size_t k;
    int i;

    memset(o, 0, sizeof *o);
    o->pace = 300;
    o->cert = "rsa";
    o->region = "us-east-1";
    o->states = "running";
    o->spread = 20;
    for (i = 1; i < argc; i++) {
        for (k = 0; k < count; k++)
            if (strcmp(argv[i], option_table[k].name) == 0)
                break;
        if (k == count)
            usage_error("unknown option", argv[i]);
        if (option_table[k].kind != FLAG && i + 1 == argc)
            usage_error("no value for", argv[i]);
        option_store(o, &option_table[k],
                     option_table[k].kind == FLAG ? "" : argv[++i]);
    }
    if (o->port < 0 || o->port > 65535)
        usage_error("bad", "--port");
    if (o->pace < 0 || o->seed < 0 || o->tasks < 0)
        usage_error("negative", o->pace < 0   ? "--pace"
                                : o->seed < 0 ? "--seed-tasks"
                                              : "--tasks");
    if (o->spread < 1)
        usage_error("below 1:", "--spread");
}

/* The identity that --cert names. */
static const struct identity *options_identity(const struct options *o)
{
    size_t i;

    for (i = 0; i < sizeof identities / sizeof *identities; i++)
        if (strcmp(o->cert, identities[i].name) == 0)
            return &identities[i];
    usage_error("unknown certificate", o->cert);
    return NULL;
}

/* ---- the service ------------------------------------------------------- */

/* Gives a response its first values. */
static void reply_init(struct reply *reply, struct server *s, long skew)
{
    unsigned char hash[32];
    struct buf seed = {NULL, 0, 0};
    struct buf *b = &reply->headers;

    memset(reply, 0, sizeof *reply);
    reply->status = 200;
    reply->type = JSON_TYPE;
    reply->clock_ms = wall_ms() + (s->options.skew + skew) * 1000LL;
    pthread_mutex_lock(&s->lock);
    buf_printf(&seed, "request/%lu", ++s->requests);
    pthread_mutex_unlock(&s->lock);
    sha256(hash, seed.data, seed.len);
    hash[6] = (unsigned char)((hash[6] & 0x0f) | 0x40); /* a random UUID */
    hash[8] = (unsigned char)((hash[8] & 0x3f) | 0x80);
    buf_str(b, "x-amzn-RequestId: ");
    buf_hex(b, hash, 4);
    buf_byte(b, '-');
    buf_hex(b, hash + 4, 2);
    buf_byte(b, '-');
    buf_hex(b, hash + 6, 2);
    buf_byte(b, '-');
    buf_hex(b, hash + 8, 2);
    buf_byte(b, '-');
    buf_hex(b, hash + 10, 6);
    buf_str(b, "\r\n");
    buf_free(&seed);
}

/* Makes the response an error in AWS's form. */
static void reply_error(struct reply *reply, int status, const char *type,
                        const char *message)
{
    reply->status = status;
    buf_cut(&reply->body, 0);
    buf_printf(&reply->body, "{\"__type\":\"%s\",\"message\":", type);
    buf_quote(&reply->body, message, strlen(message));
    buf_byte(&reply->body, '}');
}

/* The operation that a request names; empty when it names none. */
static struct slice api_operation(const struct request *r)
{
    struct slice target = http_header(r, "x-amz-target");
    size_t n = sizeof TARGET_PREFIX - 1;

    if (target.n < n || memcmp(target.p, TARGET_PREFIX, n) != 0) {
        target.n = 0;
        return target;
    }
    target.p += n;
    target.n -= n;
    return target;
}

/* Whether the request may be answered; says in the response why not. */
static int api_authorized(struct server *s, const struct request *r,
                          struct reply *reply)
{
    struct sign_fault fault = {NULL, {NULL, 0, 0}};
    struct signer signer;
    int good;

    if (s->options.no_auth && !http_header(r, "authorization").n)
        return 1;
    signer.access_key = ACCESS_KEY;
    signer.secret_key = SECRET_KEY;
    signer.region = s->options.region;
    signer.now = reply->clock_ms / 1000;
    good = sign_verify(r, &signer, &fault);
    if (!good)
        reply_error(
            reply,
            strcmp(fault.type, "UnrecognizedClientException") &&
                    strcmp(fault.type, "MissingAuthenticationTokenException")
                ? 400
                : 403,
            fault.type, fault.message.data);
    buf_free(&fault.message);
    return good;
}

/* Answers an operation as AWS would. */
static void api_answer(struct server *s, const struct request *r,
                       struct reply *reply)
{
    const struct operation *op = operation_find(api_operation(r));
    struct slice type = http_header(r, "content-type");

    type = slice_trim(slice_cut(&type, ';'));
    if (!op || !slice_is(r->method, "POST") ||
        !slice_like(type, slice_of(JSON_TYPE))) {
        reply_error(reply, 400,
                    "com.amazon.coral.service#UnknownOperationException",
                    "The requested operation is not known to dms-local.");
        return;
    }
    if (!api_authorized(s, r, reply))
        return;
    pthread_mutex_lock(&s->lock);
    operation_run(&s->dms, op, r->body, reply);
    pthread_mutex_unlock(&s->lock);
}

/* Counts a call and finds the fault that strikes it; 0 when none does. */
static int api_count(struct server *s, const struct request *r,
                     struct fault *fault)
{
    struct slice name = api_operation(r);
    const struct operation *op = operation_find(name);
    int struck;

    pthread_mutex_lock(&s->lock);
    s->calls[op ? (size_t)(op - operations) : OPERATION_COUNT]++;
    struck = fault_strikes(s->faults, name, fault);
    pthread_mutex_unlock(&s->lock);
    return struck;
}

/* Makes the response what a fault wants it to be. */
static void api_spoil(struct server *s, const struct fault_kind *kind,
                      struct reply *reply)
{
    if (!kind->status)
        return;
    reply->status = kind->status;
    reply->type = kind->type;
    buf_cut(&reply->body, 0);
    buf_str(&reply->body, kind->body);
    if (kind->status == 301)
        buf_printf(&reply->headers, "Location: %s/redirected\r\n", s->base_url);
}

/* Serves a request for an operation. */
static void api_serve(struct server *s, struct conn *c, const struct request *r)
{
    struct fault fault;
    struct reply reply;
    int struck = api_count(s, r, &fault);

    reply_init(&reply, s,
               struck && strcmp(fault.kind->name, "skew") == 0 ? fault.argument
                                                               : 0);
    if (!struck || fault.kind->carried_out)
        api_answer(s, r, &reply);
    if (struck)
        api_spoil(s, fault.kind, &reply);
    if (!r->keep_alive)
        buf_str(&reply.headers, "Connection: close\r\n");
    if (struck)
        fault.kind->deliver(c, &reply, fault.argument);
    else
        deliver_plain(c, &reply, 0);
    reply_free(&reply);
}

/* ---- control ----------------------------------------------------------- */

/* Adds a fault. */
static void control_fault(struct server *s, const struct request *r,
                          struct reply *reply)
{
    struct slice spec = r->body;

    while (spec.n && strchr(" \r\n", spec.p[spec.n - 1]))
        spec.n--;
    if (fault_add(&s->faults, spec))
        buf_str(&reply->body, "{}");
    else
        reply_error(reply, 400, "BadFault", "The SPEC is not understood.");
}

/* Forgets faults and counts. */
static void control_reset(struct server *s, const struct request *r,
                          struct reply *reply)
{
    (void)r;
    fault_clear(&s->faults);
    memset(s->calls, 0, sizeof s->calls);
    buf_str(&reply->body, "{}");
}

/* Answers how often each operation was called. */
static void control_calls(struct server *s, const struct request *r,
                          struct reply *reply)
{
    size_t i;

    (void)r;
    buf_byte(&reply->body, '{');
    for (i = 0; i <= OPERATION_COUNT; i++)
        if (s->calls[i])
            buf_printf(&reply->body, "%s\"%s\": %lu",
                       reply->body.len > 1 ? ", " : "",
                       i < OPERATION_COUNT ? operations[i].name : "Unknown",
                       s->calls[i]);
    buf_byte(&reply->body, '}');
}

/* Answers how many connections came and how many resumed a session. */
static void control_connections(struct server *s, const struct request *r,
                                struct reply *reply)
{
    unsigned long resumed = 0;

    (void)r;
    if (s->tls.enabled) {
        pthread_mutex_lock(&s->tls.cache.lock);
        resumed = s->tls.cache.resumed;
        pthread_mutex_unlock(&s->tls.cache.lock);
    }
    buf_printf(&reply->body, "{\"accepted\": %lu, \"resumed\": %lu}",
               s->accepted, resumed);
}

/* clang-format off */
static const struct control {
    const char *method;
    const char *target;
    void (*run)(struct server *, const struct request *, struct reply *);
} controls[] = {
    {"POST", CONTROL_PREFIX "fault", control_fault},
    {"POST", CONTROL_PREFIX "reset", control_reset},
    {"GET", CONTROL_PREFIX "calls", control_calls},
    {"GET", CONTROL_PREFIX "connections", control_connections},
};
/* clang-format on */

/* Serves a request that controls the server itself. */
static void control_serve(struct server *s, struct conn *c,
                          const struct request *r)
{
    struct reply reply;
    size_t i;

    reply_init(&reply, s, 0);
    reply.type = "application/json";
    reply_error(&reply, 404, "NotFound", "There is no such control.");
    for (i = 0; i < sizeof controls / sizeof *controls; i++) {
        if (!slice_is(r->method, controls[i].method) ||
            !slice_is(r->target, controls[i].target))
            continue;
        reply.status = 200;
        buf_cut(&reply.body, 0);
        pthread_mutex_lock(&s->lock);
        controls[i].run(s, r, &reply);
        pthread_mutex_unlock(&s->lock);
    }
    deliver_plain(c, &reply, 0);
    reply_free(&reply);
}

/* ---- connections and threads ------------------------------------------- */

/* Refuses what is no proper HTTP request. */
static void refuse_request(struct server *s, struct conn *c, int status)
{
    struct reply reply;

    reply_init(&reply, s, 0);
    buf_str(&reply.headers, "Connection: close\r\n");
    reply_error(&reply, status, "BadRequest", http_reason(status));
    deliver_plain(c, &reply, 0);
    reply_free(&reply);
}

/* Serves requests until the connection ends. */
static void serve(struct server *s, struct conn *c)
{
    const size_t n = sizeof CONTROL_PREFIX - 1;
    struct request r;
    int status = 0, more = 1;

    while (more && !c->broken && http_read(c, &r, &status)) {
        if (r.target.n >= n && memcmp(r.target.p, CONTROL_PREFIX, n) == 0)
            control_serve(s, c, &r);
        else
            api_serve(s, c, &r);
        more = r.keep_alive;
        buf_drop(&c->in, r.bytes);
    }
    if (status && !c->broken)
        refuse_request(s, c, status);
    if (!c->broken) {
        conn_goodbye(c);
        conn_finish(c);
    }
}

/* The life of one connection's thread. */
static void *connection_thread(void *argument)
{
    struct arrival *a = (struct arrival *)argument;
    struct server *s = a->server;
    struct conn c;

    conn_open(&c, a->fd, &s->tls);
    free(a);
    serve(s, &c);
    conn_close(&c);
    return NULL;
}

/* Accepts one connection and gives it a thread. */
static void server_accept(struct server *s, int listener)
{
    int fd = accept(listener, NULL, NULL);
    pthread_attr_t detached;
    struct arrival *a;
    pthread_t thread;

    if (fd < 0) {
        sleep_ms(10); /* out of descriptors: let some connections end */
        return;
    }
    fcntl(fd, F_SETFD, FD_CLOEXEC);
    pthread_mutex_lock(&s->lock);
    s->accepted++;
    pthread_mutex_unlock(&s->lock);
    a = (struct arrival *)grow(NULL, sizeof *a);
    a->server = s;
    a->fd = fd;
    pthread_attr_init(&detached);
    pthread_attr_setdetachstate(&detached, PTHREAD_CREATE_DETACHED);
    if (pthread_create(&thread, &detached, connection_thread, a) != 0) {
        close(fd);
        free(a);
    }
    pthread_attr_destroy(&detached);
}

/* ---- starting and ending ----------------------------------------------- */

/* Listens on the loopback and returns the socket and its port. */
static int server_listen(long *port)
{
    struct sockaddr_in address;
    socklen_t n = sizeof address;
    int fd = socket(AF_INET, SOCK_STREAM, 0), on = 1;

    memset(&address, 0, sizeof address);
    address.sin_family = AF_INET;
    address.sin_port = htons((uint16_t)*port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (fd < 0)
        die("cannot make a socket");
    fcntl(fd, F_SETFD, FD_CLOEXEC);
    setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (bind(fd, (struct sockaddr *)&address, sizeof address) != 0)
        die("cannot bind the port");
    if (listen(fd, 128) != 0)
        die("cannot listen");
    if (getsockname(fd, (struct sockaddr *)&address, &n) != 0)
        die("cannot read the port");
    *port = ntohs(address.sin_port);
    return fd;
}

/* Appends the path of the root's file when none was chosen. */
static void default_ca_path(struct buf *b, const char *program)
{
    char path[4096];
    ssize_t n = readlink("/proc/self/exe", path, sizeof path);

    if (n > 0)
        buf_add(b, path, (size_t)n);
    else
        buf_str(b, program);
    while (b->len && b->data[b->len - 1] != '/')
        buf_cut(b, b->len - 1);
    buf_str(b, "dms-local-ca.pem");
}

/* Writes the root; a reader sees either the old file or the whole new one. */
static char *write_root(const struct options *o, const char *program,
                        const char *pem)
{
    struct buf path = {NULL, 0, 0}, temporary = {NULL, 0, 0};
    char here[4096];
    FILE *f;

    if (o->ca_file && o->ca_file[0] != '/') {
        if (!getcwd(here, sizeof here))
            die("cannot find the working directory");
        buf_printf(&path, "%s/", here);
    }
    if (o->ca_file)
        buf_str(&path, o->ca_file);
    else
        default_ca_path(&path, program);
    buf_printf(&temporary, "%s.%ld", path.data, (long)getpid());
    f = fopen(temporary.data, "w");
    if (!f || fputs(pem, f) < 0 || fclose(f) != 0 ||
        rename(temporary.data, path.data) != 0)
        die("cannot write the CA file");
    buf_free(&temporary);
    return path.data;
}

/* Prints a path for a shell, quoted when it must be. */
static void print_quoted(const char *path)
{
    size_t i;

    for (i = 0; path[i]; i++)
        if (!strchr("/._-+,:@%=", path[i]) && digits(path + i, 1) < 0 &&
            !(lower(path[i]) >= 'a' && lower(path[i]) <= 'z'))
            break;
    if (!path[i]) {
        printf("%s", path);
        return;
    }
    putchar('\'');
    for (; *path; path++)
        printf(*path == '\'' ? "'\\''" : "%c", *path);
    putchar('\'');
}

/* Prints the lines that a user's shell evaluates. */
static void announce(const struct server *s, const char *ca_file)
{
    printf("export AWS_ENDPOINT_URL=%s\nexport ", s->base_url);
    if (ca_file) {
        printf("AWS_CA_BUNDLE=");
        print_quoted(ca_file);
        putchar(' ');
    }
    printf("AWS_ACCESS_KEY_ID=" ACCESS_KEY " AWS_SECRET_ACCESS_KEY=" SECRET_KEY
           " AWS_REGION=%s AWS_DEFAULT_REGION=%s\n",
           s->options.region, s->options.region);
    fflush(stdout);
}

/* Makes one resource to begin with. */
static struct resource *seed(struct dms *d, enum kind kind, enum status status,
                             const char *id)
{
    struct resource *r = resource_new(d, kind, status);

    resource_name(d, r, NULL);
    resource_set_text(r, resource_id_name(kind), id);
    store_add(d, r);
    return r;
}

/* Makes an endpoint to begin with. */
static struct resource *seed_endpoint(struct dms *d, const char *id,
                                      const char *type, const char *engine)
{
    struct resource *r = seed(d, ENDPOINT, ACTIVE, id);

    resource_set_text(r, "EndpointType", type);
    resource_set_text(r, "EngineName", engine);
    return r;
}

/* The tables of a seeded task: all, or four by name. */
#define SEED_TABLES                              \
    "{\"rules\":[{\"rule-type\":\"selection\","  \
    "\"rule-id\":\"1\",\"rule-name\":\"1\","     \
    "\"object-locator\":{\"schema-name\":\"%\"," \
    "\"table-name\":\"%\"},"                     \
    "\"rule-action\":\"include\"}]}"
#define SEED_TABLE(name)                                                  \
    "{\"rule-type\":\"selection\",\"rule-id\":\"1\",\"rule-name\":\"1\"," \
    "\"object-locator\":{\"schema-name\":\"public\",\"table-name\":"      \
    "\"" name "\"},\"rule-action\":\"include\"}"
#define SEED_FOUR_TABLES                                   \
    "{\"rules\":[" SEED_TABLE("customers") "," SEED_TABLE( \
        "orders") "," SEED_TABLE("lines") "," SEED_TABLE("items") "]}"

/* What seeded tasks have in common. */
struct seeds {
    struct resource *instance, *source, *target;
    long count;
};

/* Makes the instance and the endpoints of seeded tasks. */
static void seed_begin(struct dms *d, struct seeds *s)
{
    memset(s, 0, sizeof *s);
    s->instance = seed(d, INSTANCE, AVAILABLE, "seed-instance");
    resource_set_text(s->instance, "ReplicationInstanceClass", "dms.t3.micro");
    s->source = seed_endpoint(d, "seed-source", "source", "mysql");
    s->target = seed_endpoint(d, "seed-target", "target", "postgres");
}

/* Makes one task in a state. */
static struct resource *seed_task(struct dms *d, struct seeds *s,
                                  enum status status, const char *mappings)
{
    struct resource *r;
    char id[32];

    snprintf(id, sizeof id, "task-%05ld", ++s->count);
    r = seed(d, TASK, status, id);
    resource_set_text(r, "SourceEndpointArn", s->source->arn);
    resource_set_text(r, "TargetEndpointArn", s->target->arn);
    resource_set_text(r, "ReplicationInstanceArn", s->instance->arn);
    resource_set_text(r, "MigrationType", "full-load");
    resource_set_text(r, "TableMappings", mappings);
    return r;
}

/* The next state of a list, which begins again at its end. */
static enum status seed_state(const char *list, const char **at)
{
    static const enum status known[] = {READY, RUNNING, STOPPED, FAILED};
    size_t n, i;

    if (!**at)
        *at = list;
    n = strcspn(*at, ",");
    for (i = 0; i < sizeof known / sizeof *known; i++)
        if (strlen(status_texts[known[i]]) == n &&
            strncmp(*at, status_texts[known[i]], n) == 0)
            break;
    if (i == sizeof known / sizeof *known)
        usage_error("bad --states", list);
    *at += n + ((*at)[n] == ',');
    return known[i];
}

/* Makes the tasks to begin with, and what they need. */
static void seed_tasks(struct dms *d, const struct options *o)
{
    const char *at = o->states;
    struct seeds s;
    long i;

    if (!o->seed && !o->tasks)
        return;
    seed_begin(d, &s);
    for (i = 0; i < o->seed; i++)
        seed_task(d, &s, READY, SEED_TABLES);
    for (i = 0; i < o->tasks; i++) {
        struct resource *r =
            seed_task(d, &s, seed_state(o->states, &at), SEED_FOUR_TABLES);

        if (r->status != READY)
            run_seed(d, r, i % o->spread);
    }
}

/* The pipe through which the signal handler wakes the main thread. */
static int wake[2];

/* Wakes the main thread so that it ends the program. */
static void on_signal(int number)
{
    int saved = errno;
    ssize_t written = write(wake[1], "", 1);

    (void)number;
    (void)written; /* a full pipe wakes it just as well */
    errno = saved;
}

/* Ends the program in order on SIGTERM and SIGINT. */
static void catch_signals(void)
{
    struct sigaction action;

    if (pipe(wake) != 0)
        die("cannot make a pipe");
    memset(&action, 0, sizeof action);
    action.sa_handler = on_signal;
    sigemptyset(&action.sa_mask);
    sigaction(SIGTERM, &action, NULL);
    sigaction(SIGINT, &action, NULL);
}

/* Serves until a signal comes. */
static void server_run(struct server *s, int listener)
{
    struct pollfd wait[2];

    wait[0].fd = listener;
    wait[1].fd = wake[0];
    wait[0].events = wait[1].events = POLLIN;
    for (;;) {
        wait[0].revents = wait[1].revents = 0;
        if (poll(wait, 2, -1) < 0 && errno != EINTR)
            die("poll failed");
        if (wait[1].revents)
            return;
        if (wait[0].revents)
            server_accept(s, listener);
    }
}

/* Prepares the state that operations work on. */
static void server_prepare(struct server *s)
{
    pthread_mutex_init(&s->lock, NULL);
    s->faults = s->options.faults;
    s->dms.region = s->options.region;
    s->dms.pace_ms = s->options.pace;
    s->dms.strict_connections = s->options.strict != 0;
    s->dms.now = mono_ms();
    s->dms.wall_offset = wall_ms() + s->options.skew * 1000LL - s->dms.now;
    seed_tasks(&s->dms, &s->options);
}

/* Reads the options, prepares, serves. */
int main(int argc, char **argv)
{
    static struct server server;
    const struct identity *identity;
    char *ca_file = NULL;
    int listener;

    options_read(&server.options, argc, argv);
    if (server.options.help) {
        print_help(stdout);
        return 0;
    }
    identity = options_identity(&server.options);
    server_prepare(&server);
    catch_signals();
    listener = server_listen(&server.options.port);
    snprintf(server.base_url, sizeof server.base_url, "%s://localhost:%ld",
             server.options.http ? "http" : "https", server.options.port);
    if (!server.options.http) {
        tls_init(&server.tls, identity);
        ca_file = write_root(&server.options, argv[0], identity->root);
    }
    announce(&server, ca_file);
    free(ca_file);
    server_run(&server, listener);
    close(listener);
    return 0;
}
