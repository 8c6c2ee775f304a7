/* Whatever fails, and whenever: memory, the transport, system calls. A whole
 * lifecycle runs again and again, each time with the next thing broken, until
 * a run in which nothing was. Never a crash, a leak, a hang or a wrong
 * success; always an error that says where.
 *
 * The system calls of dms.h go through functions of this file, by macros that
 * are defined between the system's headers and dms.h. */

#ifndef _POSIX_C_SOURCE
#define _POSIX_C_SOURCE 200809L
#endif

#include <arpa/inet.h>
#include <bearssl.h>
#include <errno.h>
#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/types.h>
#include <sys/utsname.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/random.h>
#endif

#include <cmocka.h>

/* ---- system calls that fail --------------------------------------------- */

enum sys {
    SYS_SOCKET,
    SYS_CONNECT,
    SYS_POLL,
    SYS_GETSOCKOPT,
    SYS_SETSOCKOPT,
    SYS_FCNTL,
    SYS_SEND,
    SYS_RECV,
    SYS_OPEN,
    SYS_FSTAT,
    SYS_READ,
    SYS_GETRANDOM,
    SYS_CLOCK,
    SYS_CLOSE,
    SYS_GETADDRINFO,
    SYS_COUNT
};

/* What is broken: call `at` of `which` (counted from 1), and with `on` every
 * one after it. */
static struct breakage {
    int which; /* -1: nothing */
    unsigned at;
    int on;
    int error; /* errno, or getaddrinfo's code; FAULT_SHORT: one byte only */
    unsigned calls[SYS_COUNT];
    unsigned hits;
} broken = {-1, 0, 0, 0, {0}, 0};

static int no_urandom; /* 1: an empty container has no /dev */

#define FAULT_SHORT -10000
#define FAULT_END -10001 /* recv and read: 0 */

/* Counts a call; whether it must fail. */
static int fault_hit(enum sys which)
{
    unsigned n = ++broken.calls[which];
    if ((int)which != broken.which || n < broken.at ||
        (n > broken.at && !broken.on)) {
        return 0;
    }
    broken.hits++;
    if (broken.on && (broken.error == EINTR || broken.error == EAGAIN)) {
        struct timespec a_while = {0, 5000000}; /* they end a wait */
        (void)nanosleep(&a_while, NULL);
    }
    if (broken.error > 0) {
        errno = broken.error;
    }
    return 1;
}

/* socket. */
static int fault_socket(int family, int type, int protocol)
{
    return fault_hit(SYS_SOCKET) ? -1 : socket(family, type, protocol);
}

/* EINTR and EINPROGRESS mean that connecting goes on. */
static int fault_connect(int fd, const struct sockaddr *a, socklen_t len)
{
    if (fault_hit(SYS_CONNECT)) {
        if (broken.error == EINTR || broken.error == EINPROGRESS) {
            (void)connect(fd, a, len);
            errno = broken.error;
        }
        return -1;
    }
    return connect(fd, a, len);
}

/* poll. */
static int fault_poll(struct pollfd *p, nfds_t n, int ms)
{
    return fault_hit(SYS_POLL) ? -1 : poll(p, n, ms);
}

/* getsockopt. */
static int fault_getsockopt(int fd, int level, int name, void *value,
                            socklen_t *len)
{
    return fault_hit(SYS_GETSOCKOPT) ? -1
                                     : getsockopt(fd, level, name, value, len);
}

/* setsockopt. */
static int fault_setsockopt(int fd, int level, int name, const void *value,
                            socklen_t len)
{
    return fault_hit(SYS_SETSOCKOPT) ? -1
                                     : setsockopt(fd, level, name, value, len);
}

/* fcntl, as dms.h calls it. */
static int fault_fcntl(int fd, int command, int value)
{
    return fault_hit(SYS_FCNTL) ? -1 : fcntl(fd, command, value);
}

/* send, all or one byte. */
static ssize_t fault_send(int fd, const void *buf, size_t len, int flags)
{
    if (fault_hit(SYS_SEND)) {
        return broken.error == FAULT_SHORT ? send(fd, buf, 1, flags) : -1;
    }
    return send(fd, buf, len, flags);
}

/* recv, all, one byte or the end. */
static ssize_t fault_recv(int fd, void *buf, size_t len, int flags)
{
    if (fault_hit(SYS_RECV)) {
        return broken.error == FAULT_SHORT ? recv(fd, buf, 1, flags)
               : broken.error == FAULT_END ? 0
                                           : -1;
    }
    return recv(fd, buf, len, flags);
}

/* open, as dms.h calls it. */
static int fault_open(const char *path, int flags, ...)
{
    va_list args;
    int mode = 0;
    if (flags & O_CREAT) {
        va_start(args, flags);
        mode = va_arg(args, int);
        va_end(args);
    }
    if (no_urandom && strcmp(path, "/dev/urandom") == 0) {
        errno = ENOENT;
        return -1;
    }
    return fault_hit(SYS_OPEN) ? -1 : open(path, flags, mode);
}

/* fstat. */
static int fault_fstat(int fd, struct stat *st)
{
    return fault_hit(SYS_FSTAT) ? -1 : fstat(fd, st);
}

/* read, all, one byte or the end. */
static ssize_t fault_read(int fd, void *buf, size_t len)
{
    if (fault_hit(SYS_READ)) {
        return broken.error == FAULT_SHORT ? read(fd, buf, 1)
               : broken.error == FAULT_END ? 0
                                           : -1;
    }
    return read(fd, buf, len);
}

#ifdef __linux__
/* getrandom, all or one byte. */
static ssize_t fault_getrandom(void *buf, size_t len, unsigned flags)
{
    if (fault_hit(SYS_GETRANDOM)) {
        return broken.error == FAULT_SHORT ? getrandom(buf, 1, flags) : -1;
    }
    return getrandom(buf, len, flags);
}
#endif

/* clock_gettime. */
static int fault_clock_gettime(clockid_t id, struct timespec *t)
{
    return fault_hit(SYS_CLOCK) ? -1 : clock_gettime(id, t);
}

/* Closes of what was not open: with threads they close a stranger's file. */
static unsigned closed_twice;

/* A close that fails has closed all the same. */
static int fault_close(int fd)
{
    int result = close(fd);
    closed_twice += result != 0;
    return fault_hit(SYS_CLOSE) ? -1 : result;
}

/* The names that the resolver knows; both lead to the server. "dead.test" has
 * an address before it that refuses. */
static struct sockaddr_in fault_address[2];
static struct addrinfo fault_info[2];

/* getaddrinfo, which asks nobody. */
static int fault_getaddrinfo(const char *host, const char *service,
                             const struct addrinfo *hints,
                             struct addrinfo **list)
{
    size_t i, first = strcmp(host, "dead.test") == 0 ? 0 : 1;
    if (fault_hit(SYS_GETADDRINFO)) {
        errno = ENOMEM; /* of EAI_SYSTEM */
        return broken.error;
    }
    if (hints->ai_flags & AI_NUMERICHOST) {
        return EAI_NONAME;
    }
    for (i = 0; i < 2; i++) {
        memset(&fault_address[i], 0, sizeof fault_address[i]);
        fault_address[i].sin_family = AF_INET;
        fault_address[i].sin_port = htons((uint16_t)atoi(service));
        fault_address[i].sin_addr.s_addr = htonl(i ? 0x7F000001 : 0x7F000002);
        memset(&fault_info[i], 0, sizeof fault_info[i]);
        fault_info[i].ai_family = AF_INET;
        fault_info[i].ai_socktype = SOCK_STREAM;
        fault_info[i].ai_addrlen = sizeof fault_address[i];
        fault_info[i].ai_addr = (struct sockaddr *)&fault_address[i];
        fault_info[i].ai_next = i ? NULL : &fault_info[1];
    }
    *list = &fault_info[first];
    return 0;
}

/* freeaddrinfo; the list is static. */
static void fault_freeaddrinfo(struct addrinfo *list) { (void)list; }

#define socket fault_socket
#define connect fault_connect
#define poll fault_poll
#define getsockopt fault_getsockopt
#define setsockopt fault_setsockopt
#define fcntl fault_fcntl
#define send fault_send
#define recv fault_recv
#define open fault_open
#define fstat fault_fstat
#define read fault_read
#define getrandom fault_getrandom
#define clock_gettime fault_clock_gettime
#define close fault_close
#define getaddrinfo fault_getaddrinfo
#define freeaddrinfo fault_freeaddrinfo

#define DMS_IMPLEMENTATION
#include "../dms.h"

#undef socket
#undef connect
#undef fcntl
#undef getaddrinfo
#undef freeaddrinfo

#include "check.h"
#include "local_certs.h"
#include "script.h"

#define ARN "arn:aws:dms:us-east-1:123456789012:task:ABC"

/* ---- a lifecycle -------------------------------------------------------- */

/* The steps, in order; the server answers as the step wants it. */
enum step {
    STEP_OPEN,
    STEP_CREATE,
    STEP_START,
    STEP_WAIT,
    STEP_LIST,
    STEP_STOP,
    STEP_MODIFY,
    STEP_DELETE,
    STEP_COUNT
};

/* What each step must say when it fails, one of them; and the action that
 * must not be sent twice. */
static const struct step_row {
    const char *says[3];
    const char *once;
} step_rows[STEP_COUNT] = {
    {{"open", "endpoint", "ca_file"}, "-"},
    {{"CreateReplicationTask", "wait", "DescribeReplicationTasks"},
     "CreateReplicationTask"},
    {{"StartReplicationTask", "StartReplicationTask", "StartReplicationTask"},
     "StartReplicationTask"},
    {{"wait", "DescribeReplicationTasks", "wait"}, "-"},
    {{"DescribeReplicationTasks", "DescribeReplicationTasks",
      "DescribeReplicationTasks"},
     "-"},
    {{"StopReplicationTask", "StopReplicationTask", "StopReplicationTask"},
     "StopReplicationTask"},
    {{"ModifyReplicationTask", "DescribeReplicationTasks", "wait"},
     "ModifyReplicationTask"},
    {{"DeleteReplicationTask", "wait", "DescribeReplicationTasks"}, "-"}};

/* A lifecycle under way. */
struct life {
    enum step step;
    int looks; /* describes in this step */
    dms_status status[STEP_COUNT];
    char body[3000];
};

/* A page of tasks of one status, and a filler so that buffers must grow. */
static const char *life_page(struct life *l, const char *status,
                             const char *marker)
{
    char filler[1500];
    memset(filler, 'f', sizeof filler - 1);
    filler[sizeof filler - 1] = '\0';
    (void)snprintf(l->body, sizeof l->body,
                   "{\"ReplicationTasks\":[{\"ReplicationTaskIdentifier\":"
                   "\"id\",\"ReplicationTaskArn\":\"" ARN "\",\"Status\":"
                   "\"%s\",\"TaskData\":\"%s\"}],\"Marker\":\"%s\"}",
                   status, filler, marker);
    return l->body;
}

/* What a describe shows in each step, first look and later; a list has three
 * pages. */
static const char *life_describe(struct life *l, const char *request)
{
    static const char *const first[STEP_COUNT] = {
        "", "creating", "", "running", "ready", "", "stopped", "deleting"};
    static const char *const later[STEP_COUNT] = {
        "", "ready", "", "stopped", "ready", "", "stopped", ""};
    const char *status = l->looks++ == 0 ? first[l->step] : later[l->step];
    if (l->step == STEP_DELETE && !*status) {
        return "!{\"__type\":\"ResourceNotFoundFault\",\"message\":\"gone\"}";
    }
    if (l->step == STEP_LIST) {
        return life_page(l, status,
                         strstr(request, "\"m1\"")   ? "m2"
                         : strstr(request, "\"m2\"") ? ""
                                                     : "m1");
    }
    return life_page(l, status, "");
}

/* script.serve. */
static const char *life_serve(struct script *w, const struct script_request *r)
{
    struct life *l = (struct life *)w->serve_ctx;
    if (strstr(r->head, ".DescribeReplicationTasks\r\n")) {
        return life_describe(l, r->body);
    }
    (void)snprintf(l->body, sizeof l->body,
                   "{\"ReplicationTask\":{\"ReplicationTaskArn\":\"" ARN
                   "\",\"Status\":\"changing\"}}");
    return l->body;
}

/* Notes what a step came to, and checks what it says. */
static void life_note(struct script *w, dms_status status)
{
    struct life *l = (struct life *)w->serve_ctx;
    const struct step_row *row = &step_rows[l->step];
    const char *m = w->client.error.message;
    (void)script_done(w, status);
    l->status[l->step] = status;
    if (status != DMS_OK && !strstr(m, row->says[0]) &&
        !strstr(m, row->says[1]) && !strstr(m, row->says[2])) {
        printf("    step %d says: %s\n", (int)l->step, m);
        SCRIPT_FAIL("the message does not name the step");
    }
}

/* The next step begins. */
static void life_step(struct script *w, enum step step)
{
    struct life *l = (struct life *)w->serve_ctx;
    l->step = step;
    l->looks = 0;
}

/* create and wait, start, wait until finished. */
static void life_begin(struct script *w)
{
    dms_create_task_params c;
    dms_start_task_params s;
    dms_task task;
    dms_status status;
    memset(&c, 0, sizeof c);
    memset(&s, 0, sizeof s);
    c.identifier = "id";
    c.source_endpoint_arn = c.target_endpoint_arn = "e";
    c.replication_instance_arn = "r";
    c.table_mappings = "{\"rules\":[]}";
    life_step(w, STEP_CREATE);
    status = dms_create_task(&w->client, &c, &task);
    life_note(w, status);
    CHECK(status != DMS_OK || task.state == DMS_TASK_READY);
    s.arn = ARN;
    life_step(w, STEP_START);
    status = dms_start_task(&w->client, &s, &task);
    life_note(w, status);
    CHECK(status != DMS_OK || strcmp(task.status, "changing") == 0);
    life_step(w, STEP_WAIT);
    status = dms_wait_task(&w->client, ARN, NULL, &task);
    life_note(w, status);
    CHECK(status != DMS_OK || task.state == DMS_TASK_STOPPED);
}

/* Three pages of one task each. */
static void life_list(struct script *w)
{
    dms_tasks list;
    dms_task task;
    dms_status status;
    int tasks = 0;
    life_step(w, STEP_LIST);
    status = dms_describe_tasks(&w->client, NULL, &list);
    while (status == DMS_OK) {
        status = dms_next_task(&list, &task);
        CHECK(status != DMS_OK || strcmp(task.identifier, "id") == 0);
        CHECK(status != DMS_OK || strlen(task.task_data) == 1499);
        tasks += status == DMS_OK;
    }
    CHECK(status != DMS_DONE || tasks == 3);
    life_note(w, status == DMS_DONE ? DMS_OK : status);
}

/* stop, modify, delete. */
static void life_finish(struct script *w)
{
    dms_modify_task_params m;
    dms_delete_task_params d;
    dms_task task;
    dms_status status;
    memset(&m, 0, sizeof m);
    memset(&d, 0, sizeof d);
    m.arn = d.arn = ARN;
    m.table_mappings = "{\"rules\":[]}";
    life_step(w, STEP_STOP);
    status = dms_stop_task(&w->client, ARN, &task);
    life_note(w, status);
    CHECK(status != DMS_OK || strcmp(task.arn, ARN) == 0);
    life_step(w, STEP_MODIFY);
    status = dms_modify_task(&w->client, &m, &task);
    life_note(w, status);
    CHECK(status != DMS_OK || task.state == DMS_TASK_STOPPED);
    life_step(w, STEP_DELETE);
    life_note(w, dms_delete_task(&w->client, &d));
}

/* How often an action was sent. */
static size_t life_sent(const struct script *w, const char *action)
{
    size_t i, n = 0;
    for (i = 0; i < w->requests_len; i++) {
        n += strcmp(script_action(w, i), action) == 0;
    }
    return n;
}

/* Runs a lifecycle in a world that is set up; whether every step worked. */
static int life_run(struct script *w, const dms_config *config, struct life *l)
{
    int i, good = 1;
    memset(l, 0, sizeof *l);
    w->serve = life_serve;
    w->serve_ctx = l;
    life_step(w, STEP_OPEN);
    life_note(w, dms_open(&w->client, config));
    if (l->status[STEP_OPEN] != DMS_OK) {
        return 0;
    }
    life_begin(w);
    life_list(w);
    life_finish(w);
    for (i = 0; i < STEP_COUNT; i++) {
        size_t sent = life_sent(w, step_rows[i].once);
        good &= l->status[i] == DMS_OK;
        CHECK(sent <= 1); /* what changes something is never repeated */
        CHECK(l->status[i] != DMS_OK || step_rows[i].once[0] == '-' ||
              sent == 1);
    }
    return good;
}

/* Nothing fails. */
static void test_lifecycle(void **state)
{
    struct script w;
    struct life l;
    dms_config c = script_begin(&w);
    (void)state;
    CHECK(life_run(&w, &c, &l));
    CHECK(w.requests_len == 16);
    script_end(&w);
    check_end();
}

/* Allocation n fails, alone or with all after it. */
static void test_memory_fails(void **state)
{
    struct script w;
    struct life l;
    size_t n, calls = 1;
    int on, i, good;
    (void)state;
    for (on = 0; on < 2; on++) {
        for (n = 1, good = 0; n <= calls; n++) {
            dms_config c = script_begin(&w);
            check_note("allocation %lu%s", (unsigned long)n,
                       on ? " and all after it" : "");
            *(on ? &w.memory.fail_from : &w.memory.fail_at) = n;
            good = life_run(&w, &c, &l);
            calls = w.memory.calls + (good ? 0 : 1);
            for (i = 0; i < STEP_COUNT; i++) {
                CHECK(l.status[i] == DMS_OK || l.status[i] == DMS_ERR_MEMORY);
            }
            script_end(&w);
        }
        CHECK(good && n > 5);
    }
    check_end();
}

/* All of a lifecycle in a block of the caller's, smaller and smaller. */
static void test_small_blocks(void **state)
{
    static char block[1 << 17];
    struct script w;
    struct life l;
    size_t size, good = 0;
    (void)state;
    for (size = sizeof block; size > 500; size -= 509) {
        dms_config c = script_begin(&w);
        check_note("%lu bytes", (unsigned long)size);
        memset(&c.allocator, 0, sizeof c.allocator);
        memset(block, 0xA5, sizeof block);
        c.memory = check_guard_end(block, size);
        c.memory_size = size;
        good += (size_t)life_run(&w, &c, &l);
        CHECK(size < sizeof block || good == 1); /* 128 KiB are enough */
        script_end(&w);
    }
    CHECK(good > 100);
    check_end();
}

/* Transport call n fails, in three ways, with and without retries. */
static void transport_fails(script_fault how, int attempts)
{
    struct script w;
    struct life l;
    size_t n, calls = 1;
    int good = 0;
    for (n = 1; n <= calls; n++) {
        dms_config c = script_begin(&w);
        check_note("call %lu, way %d, attempts %d", (unsigned long)n, (int)how,
                   attempts);
        c.total_max_attempts = attempts;
        w.fault_at = n;
        w.fault = how;
        good = life_run(&w, &c, &l);
        calls = w.calls + (n <= w.calls ? 1 : 0);
        CHECK(how != SCRIPT_FAULT_SILENCE || n > w.calls || !good);
        /* a client that had one failure is of use again */
        CHECK(how == SCRIPT_FAULT_SILENCE || l.status[STEP_DELETE] == DMS_OK ||
              l.status[STEP_MODIFY] == DMS_OK);
        script_end(&w);
    }
    CHECK(good && n > 30);
}

/* Each call of the transport, in every way. */
static void test_transport_fails(void **state)
{
    (void)state;
    transport_fails(SCRIPT_FAULT_ERROR, 1);
    transport_fails(SCRIPT_FAULT_EOF, 1);
    transport_fails(SCRIPT_FAULT_SILENCE, 1);
    transport_fails(SCRIPT_FAULT_ERROR, 3);
    transport_fails(SCRIPT_FAULT_EOF, 3);
    transport_fails(SCRIPT_FAULT_SILENCE, 3);
    check_end();
}

/* One byte at a time, and then faults in the middle of it all. */
static void test_one_byte(void **state)
{
    struct script w;
    struct life l;
    size_t n, calls = 1;
    (void)state;
    for (n = 0; n < 40; n++) {
        dms_config c = script_begin(&w);
        check_note("fault %lu of 40, in %lu calls", (unsigned long)n,
                   (unsigned long)calls);
        w.read_piece = w.write_piece = 1;
        w.fault_at = n ? 1 + check_below(calls) : 0;
        w.fault = n & 1 ? SCRIPT_FAULT_EOF : SCRIPT_FAULT_ERROR;
        CHECK(life_run(&w, &c, &l) || n > 0);
        calls = n ? calls : w.calls;
        CHECK(calls > 10000);
        script_end(&w);
    }
    check_end();
}

/* ---- the real system ---------------------------------------------------- */

static uint16_t server_port;
static pid_t server_pid;
static int patience_ms = 10000; /* of clients; little where calls must fail */
static char ca_path[64];

/* Real time passes. */
static void nap(int ms)
{
    struct timespec t = {0, 0};
    t.tv_nsec = (long)ms * 1000000;
    (void)nanosleep(&t, NULL);
}

/* Answers requests on one connection until it is closed. Two operations are
 * answered by a server that is not quite right. */
static void server_serve(int fd)
{
    static const char unasked[] =
        "HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\n{\"a\":2}";
    static const char answer[] =
        "HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\n{\"a\":1}";
    char buf[8192];
    size_t n = 0;
    ssize_t k;
    while ((k = recv(fd, buf + n, sizeof buf - 1 - n, 0)) > 0) {
        n += (size_t)k;
        buf[n] = '\0';
        if (buf[0] != 'P') {
            break; /* TLS, which this server does not speak */
        }
        if (!strstr(buf, "\r\n\r\n{}")) { /* the body of all requests here */
            continue;
        }
        n = 0;
        if (send(fd, answer, sizeof answer - 1, MSG_NOSIGNAL) < 0 ||
            strstr(buf, ".DescribeCertificates\r\n")) {
            break; /* closes what could have been kept */
        }
        if (strstr(buf, ".ListTagsForResource\r\n")) {
            nap(20);
            (void)send(fd, unasked, sizeof unasked - 1, MSG_NOSIGNAL);
        }
    }
}

/* Starts a server in a process of its own: one connection at a time. */
static int server_start(void **state)
{
    struct sockaddr_in a;
    socklen_t len = sizeof a;
    int fd = socket(AF_INET, SOCK_STREAM, 0), client;
    FILE *f;
    (void)state;
    memset(&a, 0, sizeof a);
    a.sin_family = AF_INET;
    a.sin_addr.s_addr = htonl(0x7F000001);
    if (fd < 0 || bind(fd, (struct sockaddr *)&a, sizeof a) != 0 ||
        listen(fd, 64) != 0 ||
        getsockname(fd, (struct sockaddr *)&a, &len) != 0) {
        return -1;
    }
    server_port = ntohs(a.sin_port);
    (void)snprintf(ca_path, sizeof ca_path, "/tmp/dms-faults-%d.pem",
                   (int)getpid());
    f = fopen(ca_path, "w");
    if (!f || fputs(CERT_EC_ROOT, f) < 0 || fclose(f) != 0) {
        return -1;
    }
    (void)fflush(stdout);
    server_pid = fork();
    if (server_pid == 0) {
        pid_t parent = getppid();
        while (getppid() == parent && (client = accept(fd, NULL, NULL)) >= 0) {
            server_serve(client);
            close(client);
        }
        _exit(0);
    }
    close(fd);
    return server_pid > 0 ? 0 : -1;
}

/* Ends the server. */
static int server_stop(void **state)
{
    (void)state;
    (void)unlink(ca_path);
    (void)kill(server_pid, SIGKILL);
    return waitpid(server_pid, NULL, 0) == server_pid ? 0 : -1;
}

/* Descriptors in use. */
static int fds_open(void)
{
    int fd, n = 0;
    for (fd = 0; fd < 256; fd++) {
        n += fcntl(fd, F_GETFD) != -1;
    }
    return n;
}

/* What a run of the real client came to. */
struct real {
    dms_status opened;
    dms_status status[4];
    char message[512]; /* of the first failure */
};

/* Checks an outcome: errors have words, successes are right. */
static void real_note(struct real *r, const dms_client *client,
                      dms_status status, dms_status *where)
{
    *where = status;
    CHECK(client->error.status == status);
    CHECK(status == DMS_OK || client->error.message[0]);
    if (status != DMS_OK && !r->message[0]) {
        memcpy(r->message, client->error.message, sizeof r->message);
    }
}

/* The settings of a real client: plain, or with TLS that cannot succeed. */
static dms_config real_config(const char *host, int https, char *url,
                              size_t size)
{
    dms_config c;
    memset(&c, 0, sizeof c);
    (void)snprintf(url, size, "http%s://%s:%u", https ? "s" : "", host,
                   (unsigned)server_port);
    c.region = "us-east-1";
    c.endpoint_url = url;
    c.access_key_id = SCRIPT_KEY;
    c.secret_access_key = SCRIPT_SECRET;
    c.ca_file = https ? ca_path : NULL;
    c.total_max_attempts = 1;
    c.connect_timeout_ms = c.read_timeout_ms = patience_ms;
    c.call_timeout_ms = 2 * patience_ms;
    c.tcp_keepalive = 1;
    return c;
}

/* A client with its own sockets, clock and entropy: three calls, of which the
 * last must not be lost. */
static void real_run(struct real *r, const char *host, int https)
{
    static const char *const operations[4] = {
        "DescribeEndpoints", "DescribeConnections", "CreateInstanceProfile",
        "DescribeEndpoints"};
    dms_client client;
    char url[100];
    dms_config c = real_config(host, https, url, sizeof url);
    dms_json out, value;
    int64_t number = 0;
    int i, fds = fds_open();
    memset(r, 0, sizeof *r);
    real_note(r, &client, dms_open(&client, &c), &r->opened);
    for (i = 0; i < 4 && r->opened == DMS_OK; i++) {
        dms_status status = dms_call(&client, operations[i], "{}", &out);
        real_note(r, &client, status, &r->status[i]);
        CHECK(status != DMS_OK ||
              (dms_json_get(out, "a", &value) && dms_json_int(value, &number) &&
               number == 1));
    }
    dms_close(&client);
    CHECK(fds_open() == fds);
    CHECK(closed_twice == 0);
}

/* Whether all of a run worked; with TLS, all that can. */
static int real_good(const struct real *r, int https)
{
    int i, good = r->opened == DMS_OK;
    for (i = 0; i < 4 && !https; i++) {
        good &= r->status[i] == DMS_OK;
    }
    return good;
}

/* A way for a system call to fail. */
struct sys_row {
    const char *what;
    enum sys which;
    int error;
    int on;       /* from the n-th call on */
    int harmless; /* everything must work all the same */
    int https;
};

/* clang-format off */
static const struct sys_row sys_rows[] = {
    {"socket: no descriptors", SYS_SOCKET, EMFILE, 0, 0, 0},
    {"socket: none in the system", SYS_SOCKET, ENFILE, 1, 0, 0},
    {"socket: no memory", SYS_SOCKET, ENOMEM, 1, 0, 0},
    {"socket: no such family", SYS_SOCKET, EAFNOSUPPORT, 1, 0, 0},
    {"connect: refused", SYS_CONNECT, ECONNREFUSED, 1, 0, 0},
    {"connect: unreachable", SYS_CONNECT, ENETUNREACH, 0, 0, 0},
    {"connect: interrupted", SYS_CONNECT, EINTR, 1, 1, 0},
    {"connect: in progress", SYS_CONNECT, EINPROGRESS, 1, 1, 0},
    {"poll: interrupted once", SYS_POLL, EINTR, 0, 1, 0},
    {"poll: interrupted always", SYS_POLL, EINTR, 1, 0, 0},
    {"poll: no memory", SYS_POLL, ENOMEM, 0, 0, 0},
    {"poll: no memory ever", SYS_POLL, ENOMEM, 1, 0, 0},
    {"getsockopt", SYS_GETSOCKOPT, ENOBUFS, 1, 0, 0},
    {"setsockopt", SYS_SETSOCKOPT, ENOPROTOOPT, 0, 0, 0},
    {"setsockopt always", SYS_SETSOCKOPT, EINVAL, 1, 0, 0},
    {"fcntl", SYS_FCNTL, EBADF, 0, 0, 0},
    {"fcntl always", SYS_FCNTL, EINVAL, 1, 0, 0},
    {"send: interrupted", SYS_SEND, EINTR, 0, 1, 0},
    {"send: interrupted always", SYS_SEND, EINTR, 1, 0, 0},
    {"send: full", SYS_SEND, EAGAIN, 0, 1, 0},
    {"send: full for ever", SYS_SEND, EAGAIN, 1, 0, 0},
    {"send: one byte", SYS_SEND, FAULT_SHORT, 1, 1, 0},
    {"send: reset", SYS_SEND, ECONNRESET, 0, 0, 0},
    {"send: broken pipe", SYS_SEND, EPIPE, 1, 0, 0},
    {"send: no memory", SYS_SEND, ENOBUFS, 1, 0, 0},
    {"recv: interrupted", SYS_RECV, EINTR, 0, 1, 0},
    {"recv: interrupted always", SYS_RECV, EINTR, 1, 0, 0},
    {"recv: nothing", SYS_RECV, EAGAIN, 0, 1, 0},
    {"recv: nothing for ever", SYS_RECV, EAGAIN, 1, 0, 0},
    {"recv: one byte", SYS_RECV, FAULT_SHORT, 1, 1, 0},
    {"recv: reset", SYS_RECV, ECONNRESET, 0, 0, 0},
    {"recv: end", SYS_RECV, FAULT_END, 0, 0, 0},
    {"recv: end always", SYS_RECV, FAULT_END, 1, 0, 0},
    {"recv: no memory", SYS_RECV, ENOMEM, 1, 0, 0},
    {"getrandom: no such call", SYS_GETRANDOM, ENOSYS, 1, 1, 0},
    {"getrandom: interrupted", SYS_GETRANDOM, EINTR, 0, 1, 0},
    {"getrandom: one byte", SYS_GETRANDOM, FAULT_SHORT, 1, 1, 0},
    {"clock once", SYS_CLOCK, EINVAL, 0, 0, 0},
    {"clock from now on", SYS_CLOCK, EINVAL, 1, 0, 0},
    {"close: interrupted", SYS_CLOSE, EINTR, 1, 1, 0},
    {"close: I/O error", SYS_CLOSE, EIO, 1, 1, 0},
    {"resolver: no such name", SYS_GETADDRINFO, EAI_NONAME, 1, 0, 0},
    {"resolver: try again", SYS_GETADDRINFO, EAI_AGAIN, 0, 0, 0},
    {"resolver: failure", SYS_GETADDRINFO, EAI_FAIL, 1, 0, 0},
    {"resolver: no memory", SYS_GETADDRINFO, EAI_MEMORY, 1, 0, 0},
    {"resolver: system", SYS_GETADDRINFO, EAI_SYSTEM, 1, 0, 0},
    /* with TLS no call works here: the server speaks plain HTTP */
    {"open: no descriptors", SYS_OPEN, EMFILE, 0, 0, 1},
    {"open: denied", SYS_OPEN, EACCES, 1, 0, 1},
    {"fstat", SYS_FSTAT, EIO, 0, 0, 1},
    {"read: interrupted", SYS_READ, EINTR, 0, 1, 1},
    {"read: one byte", SYS_READ, FAULT_SHORT, 1, 1, 1},
    {"read: I/O error", SYS_READ, EIO, 0, 0, 1},
    {"read: end", SYS_READ, FAULT_END, 1, 0, 1},
    {"getrandom with TLS", SYS_GETRANDOM, ENOSYS, 1, 1, 1},
    {"recv with TLS: one byte", SYS_RECV, FAULT_SHORT, 1, 0, 1},
    {"recv with TLS: end", SYS_RECV, FAULT_END, 0, 0, 1},
    {"send with TLS: one byte", SYS_SEND, FAULT_SHORT, 1, 0, 1},
    {"send with TLS: reset", SYS_SEND, ECONNRESET, 0, 0, 1},
    {"close with TLS", SYS_CLOSE, EINTR, 1, 0, 1}};
/* clang-format on */

/* Whether a message has a text, but for the case of letters. */
static int says(const char *message, const char *text)
{
    size_t n = strlen(text);
    for (; *message; message++) {
        if (strncasecmp(message, text, n) == 0) {
            return 1;
        }
    }
    return 0;
}

/* Whether a failure tells the cause that the system gave. Where TLS is only
 * tried, what is said is about TLS. */
static int sys_says_why(const struct sys_row *r, const struct real *real)
{
    if (r->error <= 0 || r->error == EINTR || r->error == EAGAIN ||
        r->error == EINPROGRESS || r->which == SYS_CLOCK ||
        r->which == SYS_GETADDRINFO || r->which == SYS_GETRANDOM ||
        r->which == SYS_CLOSE || !real->message[0] ||
        (r->https && real->opened == DMS_OK)) {
        return 1;
    }
    return says(real->message, strerror(r->error));
}

/* In the child: breaks call n, for each n until it is no longer reached. */
static void sys_child(const struct sys_row *r)
{
    struct real real;
    unsigned n;
    patience_ms = r->harmless ? 10000 : 60;
    for (n = 1; n < 500; n++) {
        check_note("call %u", n);
        memset(&broken, 0, sizeof broken);
        broken.which = (int)r->which;
        broken.at = n;
        broken.on = r->on;
        broken.error = r->error;
        real_run(&real, "server.test", r->https);
        broken.which = -1;
        if (broken.hits == 0) {
            break;
        }
        if (r->harmless && !real_good(&real, r->https)) {
            printf("    %s\n", real.message);
            SCRIPT_FAIL("should work all the same");
        }
        if (!sys_says_why(r, &real)) {
            printf("    %s\n", real.message);
            SCRIPT_FAIL("the message does not tell the cause");
        }
        /* a failure that does not pass is no reason to spin */
        CHECK(broken.calls[r->which] < 5000);
    }
    CHECK(n > 1 && n < 500);
    patience_ms = 10000;
    real_run(&real, "server.test", r->https);
    CHECK(real_good(&real, r->https));
}

/* Runs a function in a process of its own, so that neither a crash nor a hang
 * ends the tests; two minutes are for the slowest machine. */
static void child_run(void (*run)(const struct sys_row *r),
                      const struct sys_row *r)
{
    int status = 0;
    pid_t pid;
    (void)fflush(stdout);
    pid = fork();
    if (pid == 0) {
        (void)signal(SIGSEGV, SIG_DFL);
        (void)signal(SIGABRT, SIG_DFL);
        (void)alarm(120);
        check_now.failed = 0;
        run(r);
        (void)fflush(stdout);
        _exit(check_now.failed ? 1 : 0);
    }
    CHECK(pid > 0 && waitpid(pid, &status, 0) == pid);
    CHECK(!WIFSIGNALED(status));
    CHECK(WIFEXITED(status) && WEXITSTATUS(status) == 0);
}

/* One way for a system call to fail, in a child. */
static void sys_row(const void *data)
{
    child_run(sys_child, (const struct sys_row *)data);
}

/* Every system call of the built-in layer, in turn. */
static void test_system_calls(void **state)
{
    (void)state;
    check_table(sys_rows, sys_row);
    check_end();
}

/* Without any source of randomness TLS does not start; nothing is sent. With
 * one of two it does. */
static void random_child(const struct sys_row *r)
{
    struct real real;
    (void)r;
    for (no_urandom = 0; no_urandom < 2; no_urandom++) {
        check_note("no /dev/urandom: %d", no_urandom);
        memset(&broken, 0, sizeof broken);
        broken.which = SYS_GETRANDOM;
        broken.at = 1;
        broken.on = 1;
        broken.error = ENOSYS;
        real_run(&real, "server.test", 1);
        CHECK(real.opened == DMS_OK && real.status[0] != DMS_OK);
        CHECK(!no_urandom || real.status[0] == DMS_ERR_TLS);
        CHECK((broken.calls[SYS_SEND] > 0) == !no_urandom);
        CHECK(!no_urandom || strstr(real.message, "entropy"));
    }
}

/* An address that refuses does not keep the next one from being tried. */
static void dead_child(const struct sys_row *r)
{
    struct real real;
    (void)r;
    memset(&broken, 0, sizeof broken);
    broken.which = -1;
    real_run(&real, "dead.test", 0);
    CHECK(real_good(&real, 0));
    CHECK(broken.calls[SYS_SOCKET] >= 2);
}

/* An attempt that never gets anywhere costs a slice, not a time-out. */
static void lost_child(const struct sys_row *r)
{
    struct real real;
    (void)r;
    memset(&broken, 0, sizeof broken);
    broken.which = SYS_CONNECT;
    broken.at = 1;
    broken.error = ETIMEDOUT;
    real_run(&real, "dead.test", 0);
    CHECK(real_good(&real, 0));
}

/* The first three descriptors are closed: sockets take their place. */
static void closed_child(const struct sys_row *r)
{
    struct real real;
    int out = dup(1), i;
    (void)r;
    memset(&broken, 0, sizeof broken);
    broken.which = -1;
    for (i = 0; i < 3; i++) {
        (void)close(i);
    }
    real_run(&real, "server.test", 0);
    (void)dup2(out, 1);
    CHECK(real_good(&real, 0));
}

/* SIGPIPE is neither raised nor blocked, and its disposition is left alone. */
static void sigpipe_child(const struct sys_row *r)
{
    struct sigaction before, after;
    struct real real;
    sigset_t mask;
    (void)r;
    memset(&before, 0, sizeof before);
    before.sa_handler = SIG_DFL;
    (void)sigaction(SIGPIPE, &before, NULL);
    memset(&broken, 0, sizeof broken);
    broken.which = -1;
    real_run(&real, "server.test", 0);
    CHECK(real_good(&real, 0));
    CHECK(sigaction(SIGPIPE, NULL, &after) == 0);
    CHECK(after.sa_handler == SIG_DFL);
    CHECK(sigprocmask(SIG_BLOCK, NULL, &mask) == 0);
    CHECK(!sigismember(&mask, SIGPIPE));
}

/* A kept connection is looked at before it is used: a second answer that
 * nobody asked for is not taken for the next, and a connection that has ended
 * costs nothing, not even when the request must not be lost. */
static void kept_child(const struct sys_row *r)
{
    static const char *const first[] = {"ListTagsForResource",
                                        "DescribeCertificates"};
    static const char *const next[] = {"DescribeEndpoints",
                                       "CreateInstanceProfile"};
    dms_client client;
    char url[100];
    dms_config c = real_config("server.test", 0, url, sizeof url);
    dms_json out, value;
    int64_t number = 0;
    int i;
    (void)r;
    memset(&broken, 0, sizeof broken);
    broken.which = -1;
    for (i = 0; i < 4; i++) {
        check_note("%s, then %s", first[i / 2], next[i & 1]);
        CHECK(dms_open(&client, &c) == DMS_OK);
        CHECK(dms_call(&client, first[i / 2], "{}", NULL) == DMS_OK);
        nap(60);
        CHECK(dms_call(&client, next[i & 1], "{}", &out) == DMS_OK);
        CHECK(dms_json_get(out, "a", &value) && dms_json_int(value, &number));
        CHECK(number == 1);
        CHECK(client.error.attempts == 1);
        dms_close(&client);
    }
}

/* A signal while waiting is a wait that ended early; nothing else is. */
static void test_poll_results(void **state)
{
    static const struct {
        int error;
        int result;
        int sys_errno;
    } rows[] = {{EINTR, DMS_IO_TIMEOUT, 0},
                {ENOMEM, DMS_IO_ERROR, ENOMEM},
                {EINVAL, DMS_IO_ERROR, EINVAL}};
    size_t i;
    (void)state;
    for (i = 0; i < CHECK_COUNT(rows); i++) {
        int sys_errno = 0;
        memset(&broken, 0, sizeof broken);
        broken.which = SYS_POLL;
        broken.at = 1;
        broken.error = rows[i].error;
        CHECK(dmsi_os_poll(0, POLLIN, 0, &sys_errno) == rows[i].result);
        CHECK(sys_errno == rows[i].sys_errno);
    }
    broken.which = -1;
    check_end();
}

/* What the system may be like. */
static void test_system_as_it_is(void **state)
{
    (void)state;
    child_run(kept_child, NULL);
    child_run(random_child, NULL);
    child_run(dead_child, NULL);
    child_run(lost_child, NULL);
    child_run(closed_child, NULL);
    child_run(sigpipe_child, NULL);
    check_end();
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_lifecycle),
        cmocka_unit_test(test_memory_fails),
        cmocka_unit_test(test_small_blocks),
        cmocka_unit_test(test_transport_fails),
        cmocka_unit_test(test_one_byte),
        cmocka_unit_test(test_system_calls),
        cmocka_unit_test(test_poll_results),
        cmocka_unit_test(test_system_as_it_is),
    };
    check_seed();
    return cmocka_run_group_tests(tests, server_start, server_stop);
}
