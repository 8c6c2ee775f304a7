/* The resolver of DMS_OWN_DNS: hosts and resolv.conf, questions, answers at
 * every length and with random bytes, and whole look-ups from name servers of
 * our own on 127.0.0.1 and 127.0.0.2. */

#define DMS_OWN_DNS
static char hosts_path[64] = "/nonexistent";
static char conf_path[64] = "/nonexistent";
static unsigned server_port = 53;
#define DMSI_DNS_HOSTS hosts_path
#define DMSI_DNS_CONF conf_path
#define DMSI_DNS_PORT server_port

#define DMS_IMPLEMENTATION
#include "../dms.h"
#include "check.h"
#include <pthread.h>

/* ---- text --------------------------------------------------------------- */

/* Writes addresses as text, a blank between them, with zones and with the
 * port if it is not 443. */
static void show(const dmsi_addrs *list, char *out, size_t size)
{
    char ip[INET6_ADDRSTRLEN];
    int i;
    size_t n = 0;
    out[0] = '\0';
    for (i = 0; i < list->count && n + 80 < size; i++) {
        const dmsi_addr *a = &list->at[i];
        int v6 = a->any.sa_family == AF_INET6;
        int port = ntohs(v6 ? a->v6.sin6_port : a->v4.sin_port);
        const void *from =
            v6 ? (const void *)&a->v6.sin6_addr : (const void *)&a->v4.sin_addr;
        assert_non_null(inet_ntop(a->any.sa_family, from, ip, sizeof ip));
        dmsi_format(out + n, size - n, "%s%s", n ? " " : "", ip);
        n += strlen(out + n);
        if (v6 && a->v6.sin6_scope_id) {
            dmsi_format(out + n, size - n, "%%%d", (int)a->v6.sin6_scope_id);
            n += strlen(out + n);
        }
        if (port != 443) {
            dmsi_format(out + n, size - n, ":%d", port);
            n += strlen(out + n);
        }
    }
}

/* Makes a file that a path will name, or writes it anew. */
static void write_file(char *path, const char *text, size_t len)
{
    int fd;
    if (strcmp(path, "/nonexistent") == 0) {
        strcpy(path, "/tmp/dms-dns-XXXXXX");
        fd = mkstemp(path);
    } else {
        fd = open(path, O_WRONLY | O_TRUNC);
    }
    assert_true(fd >= 0);
    assert_true(write(fd, text, len) == (ssize_t)len);
    close(fd);
}

/* Takes it away again. */
static void remove_file(char *path)
{
    (void)unlink(path);
    strcpy(path, "/nonexistent");
}

/* Literal addresses, and what is none. */
static void test_literal(void **state)
{
    static const char *const rows[][2] = {
        {"1.2.3.4", "1.2.3.4"},
        {"255.255.255.255", "255.255.255.255"},
        {"::1", "::1"},
        {"2001:DB8::a", "2001:db8::a"},
        {"::ffff:1.2.3.4", "::ffff:1.2.3.4"},
        {"fe80::1%7", "fe80::1%7"},
        {"fe80::1%4294967295", "fe80::1%-1"},
        {"1111:2222:3333:4444:5555:6666:123.123.123.123",
         "1111:2222:3333:4444:5555:6666:7b7b:7b7b"},
        {"fe80::1%", ""},
        {"fe80::1%0", ""},
        {"fe80::1%4294967296", ""},
        {"fe80::1%no-such-interface-at-all", ""},
        {"1.2.3.4%1", ""},
        {"1.2.3", ""},
        {"1.2.3.4.5", ""},
        {"1.2.3.256", ""},
        {"1.2.3.4 ", ""},
        {"0x7f.1", ""},
        {"", ""},
        {"%", ""},
        {":", ""},
        {":::", ""},
        {"[::1]", ""},
        {"host", ""},
        {"1111:2222:3333:4444:5555:6666:123.123.123.1234", ""},
        {"0000000000000000000000000000000000000000000000000000000000001", ""},
    };
    size_t i;
    (void)state;
    for (i = 0; i < CHECK_COUNT(rows); i++) {
        size_t n = strlen(rows[i][0]);
        dmsi_addrs list;
        char text[128];
        check_note("%s", rows[i][0]);
        list.count = dmsi_dns_literal(
            dmsi_slice_of(check_guard_end(rows[i][0], n), n), 443, &list.at[0]);
        show(&list, text, sizeof text);
        CHECK_TEXT(text, rows[i][1]);
    }
    check_end();
}

/* A NUL inside does not make a literal of what stands before it. */
static void test_literal_nul(void **state)
{
    dmsi_addr a;
    (void)state;
    CHECK(!dmsi_dns_literal(dmsi_slice_of("1.2.3.4\0x", 9), 1, &a));
    CHECK(!dmsi_dns_literal(dmsi_slice_of("::1\0", 4), 1, &a));
    check_end();
}

/* ---- hosts and resolv.conf ---------------------------------------------- */

struct file_row {
    const char *text; /* of the file */
    const char *name; /* to look for in hosts; NULL: it is a resolv.conf */
    const char *want;
};

#define X10 "xxxxxxxxxx"
#define X100 X10 X10 X10 X10 X10 X10 X10 X10 X10 X10
#define X250 X100 X100 X10 X10 X10 X10 X10
#define N63 X10 X10 X10 X10 X10 X10 "xxx"
#define N253 N63 "." N63 "." N63 "." N10X6 "x"
#define N10X6 X10 X10 X10 X10 X10 X10

static const struct file_row file_rows[] = {
    {"", "a", ""},
    {"\n\n\n", "a", ""},
    {"1.2.3.4 a", "a", "1.2.3.4"},
    {"1.2.3.4 a\n", "a", "1.2.3.4"},
    {"1.2.3.4 a\n", "A", "1.2.3.4"},
    {"1.2.3.4\ta\tb\r\n", "b", "1.2.3.4"},
    {"  1.2.3.4   x  a  \n", "a", "1.2.3.4"},
    {"1.2.3.4 ab\n1.2.3.5 a.b\n1.2.3.6 b.a\n", "a", ""},
    {"1.2.3.4 1.2.3.4 a\n", "a", "1.2.3.4"},
    {"1.2.3.4 a a a\n", "a", "1.2.3.4"},
    {"#1.2.3.4 a\n1.2.3.5 a\n", "a", "1.2.3.5"},
    {"1.2.3.4 #a\n1.2.3.5 b#a\n1.2.3.6 b #\n", "a", ""},
    {"1.2.3.5 b#a\n1.2.3.6 c\n", "b", "1.2.3.5"},
    {"1.2.3.5#b\nb 1.2.3.6\nb\n1.2.3.7\nb\n", "b", ""},
    {"::1 a\n127.0.0.1 a\n", "a", "::1 127.0.0.1"},
    {"127.0.0.1 a\nbad a\n::1 b a\n", "a", "127.0.0.1 ::1"},
    {"fe80::1%3 a\n", "a", "fe80::1%3"},
    {"a 1.2.3.4\n", "a", ""},
    {"1.2.3.4 " X250 X250 X250 " a\n", "a", "1.2.3.4"},
    {X250 X250 X250 " a\n1.2.3.5 a", "a", "1.2.3.5"},
    {"1.2.3.4 " N253 "\n", N253, "1.2.3.4"},
    {"1.2.3.4 " N253 "x\n", N253, ""},
    {"1.2.3.4 " N253 "xxx\n", N253, ""},
    {"1.0.0.1 a\n1.0.0.2 a\n1.0.0.3 a\n1.0.0.4 a\n1.0.0.5 a\n1.0.0.6 a\n"
     "1.0.0.7 a\n1.0.0.8 a\n1.0.0.9 a\n1.0.0.10 a\n1.0.0.11 a\n1.0.0.12 a\n"
     "1.0.0.13 a\n1.0.0.14 a\n1.0.0.15 a\n1.0.0.16 a\n1.0.0.17 a\n",
     "a",
     "1.0.0.1 1.0.0.2 1.0.0.3 1.0.0.4 1.0.0.5 1.0.0.6 1.0.0.7 1.0.0.8 1.0.0.9 "
     "1.0.0.10 1.0.0.11 1.0.0.12 1.0.0.13 1.0.0.14 1.0.0.15 1.0.0.16"},
    {"", NULL, "127.0.0.1"},
    {"search x\noptions ndots:5\n", NULL, "127.0.0.1"},
    {"nameserver 1.2.3.4\n", NULL, "1.2.3.4"},
    {"nameserver 1.2.3.4", NULL, "1.2.3.4"},
    {"nameserver\t1.2.3.4 5.6.7.8\n", NULL, "1.2.3.4"},
    {"nameserver 1.2.3.4 # x\nnameserver ::1\n", NULL, "1.2.3.4 ::1"},
    {"nameserver\n1.2.3.4\n", NULL, "127.0.0.1"},
    {"nameserver #\n1.2.3.4\nnameserver 1.1.1.1", NULL, "1.1.1.1"},
    {"; nameserver 1.2.3.4\n;nameserver 2.2.2.2\n", NULL, "127.0.0.1"},
    {"#nameserver 1.2.3.4\n nameserver 2.2.2.2\n", NULL, "2.2.2.2"},
    {"options nameserver 1.2.3.4\n", NULL, "127.0.0.1"},
    {"nameserver fe80::1%2\r\nnameserver x\n", NULL, "fe80::1%2"},
    {"nameserver 1.1.1.1\nnameserver 2.2.2.2\nnameserver 3.3.3.3\n"
     "nameserver 4.4.4.4\n",
     NULL, "1.1.1.1 2.2.2.2 3.3.3.3"},
};

/* One file, and what is read from it. */
static void run_file(const void *at)
{
    const struct file_row *row = (const struct file_row *)at;
    dmsi_addrs list;
    dmsi_dns d;
    char text[600];
    memset(&list, 0, sizeof list);
    memset(&d, 0, sizeof d);
    if (row->name) {
        write_file(hosts_path, row->text, strlen(row->text));
        dmsi_dns_hosts(&list, dmsi_str(row->name), 443);
    } else {
        write_file(conf_path, row->text, strlen(row->text));
        dmsi_dns_conf(&d);
        memcpy(list.at, d.server, sizeof d.server);
        list.count = d.servers;
    }
    show(&list, text, sizeof text);
    CHECK_TEXT(text, row->want);
}

/* Hosts and resolv.conf texts. */
static void test_files(void **state)
{
    (void)state;
    server_port = 443;
    check_table(file_rows, run_file);
    remove_file(hosts_path);
    remove_file(conf_path);
    check_end();
}

/* Files that are not there, or no files. */
static void test_no_files(void **state)
{
    dmsi_addrs list;
    dmsi_dns d;
    (void)state;
    memset(&list, 0, sizeof list);
    memset(&d, 0, sizeof d);
    dmsi_dns_hosts(&list, dmsi_str("a"), 443);
    CHECK(list.count == 0);
    dmsi_dns_conf(&d);
    CHECK(d.servers == 1);
    strcpy(hosts_path, "/");
    dmsi_dns_hosts(&list, dmsi_str("a"), 443);
    CHECK(list.count == 0);
    strcpy(hosts_path, "/nonexistent");
    check_end();
}

/* ---- questions and answers ---------------------------------------------- */

static const unsigned char some_id[2] = {0xAB, 0xCD};

/* Names as they are asked, and names nobody can have. */
static void test_question(void **state)
{
    static const struct {
        const char *name;
        size_t want;
    } rows[] = {{"a", 19},      {"a.b", 21},      {"example.com", 29},
                {N63, 81},      {N253, 271},      {"", 0},
                {".", 0},       {".a", 0},        {"a..b", 0},
                {"a.", 0},      {N63 "x", 0},     {N253 "x", 0},
                {N253 "xy", 0}, {"a." N63 "x", 0}};
    static const unsigned char ab[] = {0xAB, 0xCD, 1, 0,  0, 1,   0, 0,
                                       0,    0,    0, 0,  1, 'a', 2, 'B',
                                       'c',  0,    0, 28, 0, 1};
    unsigned char *q;
    size_t i;
    (void)state;
    for (i = 0; i < CHECK_COUNT(rows); i++) {
        check_note("%s", rows[i].name);
        q = (unsigned char *)check_guard_end(X250 X100, DMSI_DNS_QUESTION_MAX);
        CHECK(dmsi_dns_question(q, some_id, dmsi_str(rows[i].name), 1) ==
              rows[i].want);
    }
    CHECK(dmsi_dns_question(q, some_id, dmsi_str("a.Bc"), 1) == sizeof ab);
    CHECK(memcmp(q, ab, sizeof ab) == 0);
    CHECK(dmsi_dns_question(q, some_id, dmsi_str("a.Bc"), 0) == sizeof ab);
    CHECK(q[19] == 1);
    check_end();
}

/* A packet being written. */
struct packet {
    unsigned char p[1500];
    size_t n;
};

/* Appends n bytes. */
static void add(struct packet *k, const void *p, size_t n)
{
    assert_true(k->n + n <= sizeof k->p);
    memcpy(k->p + k->n, p, n);
    k->n += n;
}

/* Begins the answer to a question. */
static void answer(struct packet *k, const unsigned char *q, size_t qn,
                   int flags, int rcode)
{
    k->n = 0;
    add(k, q, qn);
    k->p[2] = (unsigned char)(0x81 | flags);
    k->p[3] = (unsigned char)(0x80 | rcode);
}

/* Appends a record of the name in the question. */
static void record(struct packet *k, int type, int rdlen, const void *data)
{
    unsigned char head[12] = {0xC0, 12, 0, 0, 0, 1, 0, 0, 0, 60, 0, 0};
    head[3] = (unsigned char)type;
    head[10] = (unsigned char)(rdlen >> 8);
    head[11] = (unsigned char)rdlen;
    add(k, head, sizeof head);
    add(k, data, (size_t)rdlen);
    k->p[7]++;
}

/* Appends an address. */
static void address(struct packet *k, const char *text)
{
    unsigned char ip[16];
    int v6 = strchr(text, ':') != NULL;
    assert_true(inet_pton(v6 ? AF_INET6 : AF_INET, text, ip) == 1);
    record(k, v6 ? 28 : 1, v6 ? 16 : 4, ip);
}

/* Reads a copy of an answer that ends at a forbidden page; the question is
 * for x.test. */
static int parse(const unsigned char *p, size_t n, int aaaa, dmsi_addrs *list)
{
    unsigned char q[DMSI_DNS_QUESTION_MAX];
    size_t qn = dmsi_dns_question(q, some_id, dmsi_str("x.test"), aaaa);
    int was = list->count, result;
    const char *copy = check_guard_end(p, n);
    result = dmsi_dns_answer((const unsigned char *)copy, n, q, qn, list, 443);
    CHECK(result >= DMSI_DNS_WAIT && result <= DMSI_DNS_NO_HOST);
    CHECK(list->count >= was && list->count <= was + DMSI_ADDR_MAX / 2);
    CHECK((list->count > was) == (result == DMSI_DNS_FOUND));
    return result;
}

/* An answer with a chain of aliases and two addresses. */
static void sample(struct packet *k, int aaaa, int flags)
{
    unsigned char q[DMSI_DNS_QUESTION_MAX];
    answer(k, q, dmsi_dns_question(q, some_id, dmsi_str("X.test"), aaaa), flags,
           0);
    record(k, 5, 4, "\1y\300\16");
    record(k, 5, 9, "\1z\4test\0\0");
    address(k, aaaa ? "fd00::1" : "192.0.2.1");
    address(k, aaaa ? "fd00::2" : "192.0.2.2");
}

/* An answer cut at every length is never an answer, unless it says itself
 * that it was cut. */
static void test_cut(void **state)
{
    int aaaa, tc;
    size_t n;
    (void)state;
    for (aaaa = 0; aaaa < 2; aaaa++) {
        for (tc = 0; tc < 2; tc++) {
            struct packet k;
            size_t one = aaaa ? 28 : 16;
            sample(&k, aaaa, tc ? 2 : 0);
            for (n = 0; n <= k.n; n++) {
                dmsi_addrs list;
                int want = n < 24 ? DMSI_DNS_WAIT : DMSI_DNS_BAD;
                if (n == k.n || (tc && n >= k.n - one)) {
                    want = DMSI_DNS_FOUND;
                }
                list.count = 3;
                check_note("aaaa %d, tc %d, %lu bytes", aaaa, tc,
                           (unsigned long)n);
                CHECK(parse(k.p, n, aaaa, &list) == want);
                CHECK(list.count == (want != DMSI_DNS_FOUND ? 3
                                     : n == k.n             ? 5
                                                            : 4));
            }
        }
    }
    check_end();
}

/* Whatever the bytes are, nothing outside is touched. */
static void test_mutations(void **state)
{
    int i, j;
    (void)state;
    for (i = 0; i < 100000; i++) {
        struct packet k;
        dmsi_addrs list;
        int aaaa = i & 1;
        sample(&k, aaaa, i & 2);
        for (j = (int)check_below(5); j >= 0; j--) {
            k.p[check_below(k.n)] = (unsigned char)check_random();
        }
        list.count = i & 4 ? DMSI_ADDR_MAX / 2 : 0;
        (void)parse(k.p, k.n - check_below(4) * check_below(20), aaaa, &list);
    }
    for (i = 0; i < 100000; i++) {
        struct packet k;
        dmsi_addrs list;
        sample(&k, 0, 0);
        for (j = 24; j < (int)k.n; j++) {
            k.p[j] = (unsigned char)(check_random() & check_random());
        }
        list.count = 0;
        (void)parse(k.p, k.n, 0, &list);
    }
    check_end();
}

/* What changes in the sample answer (for A), and what it then is. */
static const struct change_row {
    const char *name;
    size_t at;
    int value;
    int want;
    int count;
} change_rows[] = {
    {"nothing", 0, 0xAB, DMSI_DNS_FOUND, 2},
    {"id", 0, 0xAA, DMSI_DNS_WAIT, 0},
    {"id", 1, 0, DMSI_DNS_WAIT, 0},
    {"a question", 2, 0x01, DMSI_DNS_WAIT, 0},
    {"an opcode", 2, 0x89, DMSI_DNS_WAIT, 0},
    {"authoritative", 2, 0x85, DMSI_DNS_FOUND, 2},
    {"SERVFAIL", 3, 2, DMSI_DNS_FAILED, 0},
    {"NXDOMAIN", 3, 3, DMSI_DNS_NO_HOST, 0},
    {"REFUSED", 3, 0x85, DMSI_DNS_FAILED, 0},
    {"an unknown rcode", 3, 0x8F, DMSI_DNS_FAILED, 0},
    {"no question", 5, 0, DMSI_DNS_WAIT, 0},
    {"two questions", 5, 2, DMSI_DNS_WAIT, 0},
    {"256 more questions", 4, 1, DMSI_DNS_WAIT, 0},
    {"no records", 7, 0, DMSI_DNS_EMPTY, 0},
    {"only the aliases", 7, 2, DMSI_DNS_EMPTY, 0},
    {"one address less", 7, 3, DMSI_DNS_FOUND, 1},
    {"one record too many", 7, 5, DMSI_DNS_BAD, 0},
    {"65284 records", 6, 255, DMSI_DNS_BAD, 0},
    {"another name", 13, 'y', DMSI_DNS_WAIT, 0},
    {"a shorter label", 14, 3, DMSI_DNS_WAIT, 0},
    {"another type", 21, 28, DMSI_DNS_WAIT, 0},
    {"another class", 23, 3, DMSI_DNS_WAIT, 0},
    {"a pointer to itself", 25, 24, DMSI_DNS_FOUND, 2},
    {"a pointer behind the end", 25, 255, DMSI_DNS_FOUND, 2},
    {"a label type of 01", 24, 0x40, DMSI_DNS_BAD, 0},
    {"a label type of 10", 24, 0x80, DMSI_DNS_BAD, 0},
    {"a label of 63", 24, 63, DMSI_DNS_BAD, 0},
    {"an alias too long", 35, 255, DMSI_DNS_BAD, 0},
    {"an alias of 64 KB", 34, 255, DMSI_DNS_BAD, 0},
    {"an address of class CH", 66, 3, DMSI_DNS_FOUND, 1},
    {"an address of type TXT", 64, 16, DMSI_DNS_FOUND, 1},
    {"an address of type AAAA", 64, 28, DMSI_DNS_FOUND, 1},
    {"an address of 5 bytes", 72, 5, DMSI_DNS_BAD, 0},
    {"an address of 3 bytes", 72, 3, DMSI_DNS_BAD, 0},
};

/* One change. */
static void run_change(const void *at)
{
    const struct change_row *row = (const struct change_row *)at;
    struct packet k;
    dmsi_addrs list;
    sample(&k, 0, 0);
    k.p[row->at] = (unsigned char)row->value;
    list.count = 0;
    CHECK(parse(k.p, k.n, 0, &list) == row->want);
    CHECK(list.count == row->count);
}

/* Single changes, and what an answer then is. */
static void test_changes(void **state)
{
    (void)state;
    check_table(change_rows, run_change);
    check_end();
}

/* One family takes no more than its half. */
static void test_many(void **state)
{
    unsigned char q[DMSI_DNS_QUESTION_MAX];
    size_t n = dmsi_dns_question(q, some_id, dmsi_str("x.test"), 0);
    struct packet k;
    dmsi_addrs list;
    int i;
    (void)state;
    answer(&k, q, n, 0, 0);
    for (i = 0; i < 40; i++) {
        char text[24];
        dmsi_format(text, sizeof text, "192.0.2.%d", i);
        address(&k, text);
    }
    list.count = 0;
    CHECK(parse(k.p, k.n, 0, &list) == DMSI_DNS_FOUND);
    CHECK(list.count == DMSI_ADDR_MAX / 2);
    check_end();
}

/* Families take turns; within one, the order stays. */
static void test_alternate(void **state)
{
    static const char *const rows[][3] = {
        {"", "6", ""},
        {"4a", "6", "4a"},
        {"4a 4b 4c", "6", "4a 4b 4c"},
        {"4a 4b 6a 6b", "6", "6a 4a 6b 4b"},
        {"4a 4b 6a 6b", "4", "4a 6a 4b 6b"},
        {"6a 6b 6c 6d 4a", "6", "6a 4a 6b 6c 6d"},
        {"4a 6a 6b 6c 4b", "4", "4a 6a 4b 6b 6c"},
    };
    size_t i, n;
    (void)state;
    for (i = 0; i < CHECK_COUNT(rows); i++) {
        dmsi_addrs list;
        char text[80] = "";
        memset(&list, 0, sizeof list);
        check_note("%s, %s first", rows[i][0], rows[i][1]);
        for (n = 0; n < strlen(rows[i][0]); n += 3) {
            list.at[list.count].any.sa_family =
                rows[i][0][n] == '6' ? AF_INET6 : AF_INET;
            list.at[list.count++].v4.sin_port = (in_port_t)rows[i][0][n + 1];
        }
        dmsi_os_alternate(&list, rows[i][1][0] == '6' ? AF_INET6 : AF_INET);
        for (n = 0; n < (size_t)list.count; n++) {
            text[3 * n] = list.at[n].any.sa_family == AF_INET6 ? '6' : '4';
            text[3 * n + 1] = (char)list.at[n].v4.sin_port;
            text[3 * n + 2] = n + 1 < (size_t)list.count ? ' ' : '\0';
        }
        CHECK_TEXT(text, rows[i][2]);
    }
    check_end();
}

/* ---- name servers of our own -------------------------------------------- */

/* What a server does with a question. */
enum act {
    NOTHING,
    ADDRESS,        /* one address, its own */
    ALIAS,          /* two aliases and an address */
    EMPTY,          /* no records */
    NXDOMAIN,       /* no such name */
    SERVFAIL,       /* cannot tell */
    REFUSED,        /* will not tell */
    CUT,            /* an address, and says there are more */
    CUT_EMPTY,      /* says that nothing fitted */
    GARBAGE,        /* a record that does not end */
    SHORT,          /* seven bytes, and then an address */
    WRONG_ID,       /* an evil address with another id, then the right one */
    WRONG_QUESTION, /* the same with another question */
    WRONG_PORT,     /* the same from another port */
    ONLY_WRONG,     /* all three of them, and nothing else */
    TWICE,          /* the same answer again and again */
    SECOND          /* nothing at first, an address when asked again */
};

/* The two servers: 127.0.0.1 and 127.0.0.2, same port. */
static struct fake {
    int fd[2];
    int other; /* a socket with another port */
    int stop[2];
    pthread_t thread;
    int act[2][2];   /* of a server, for A and AAAA */
    int delay[2][2]; /* before it answers, in milliseconds */
    int asked[2][2];
    /* answers that wait for their time */
    struct fake_late {
        int64_t due;
        int fd;
        struct sockaddr_in to;
        struct packet k;
    } late[8];
    int lates;
} fake;

/* Puts an answer in the queue. */
static void say(int fd, const struct sockaddr_in *to, const struct packet *k,
                int delay)
{
    struct fake_late *l = &fake.late[fake.lates];
    if (fake.lates < 8) {
        l->due = dmsi_os_clock(CLOCK_MONOTONIC) + delay;
        l->fd = fd;
        l->to = *to;
        l->k = *k;
        fake.lates++;
    }
}

/* Sends what is due; the time until the next, at most 1000 ms. */
static int say_due(void)
{
    int64_t now = dmsi_os_clock(CLOCK_MONOTONIC), wait = 1000;
    int i = 0;
    while (i < fake.lates) {
        struct fake_late *l = &fake.late[i];
        if (l->due <= now) {
            (void)sendto(l->fd, l->k.p, l->k.n, 0,
                         (const struct sockaddr *)&l->to, sizeof l->to);
            fake.lates--;
            memmove(l, l + 1, (size_t)(fake.lates - i) * sizeof *l);
        } else {
            wait = l->due - now < wait ? l->due - now : wait;
            i++;
        }
    }
    return (int)wait;
}

/* The answers that must be taken for none. */
static void say_wrong(int server, int act, const struct sockaddr_in *to,
                      const struct packet *q, int aaaa)
{
    struct packet k;
    answer(&k, q->p, q->n, 0, 0);
    address(&k, aaaa ? "fd66::66" : "66.66.66.66");
    if (act == WRONG_ID || act == ONLY_WRONG) {
        k.p[1] ^= 1;
        say(fake.fd[server], to, &k, 0);
        k.p[1] ^= 1;
    }
    if (act == WRONG_QUESTION || act == ONLY_WRONG) {
        k.p[13] ^= 1;
        say(fake.fd[server], to, &k, 0);
        k.p[13] ^= 1;
    }
    if (act == WRONG_PORT || act == ONLY_WRONG) {
        say(fake.other, to, &k, 0);
    }
}

/* Answers one question. */
static void serve(int server, const struct sockaddr_in *to,
                  const struct packet *q)
{
    int aaaa = q->p[q->n - 3] == 28;
    int act = fake.act[server][aaaa], delay = fake.delay[server][aaaa];
    const char *own = aaaa     ? (server ? "fd00::2" : "fd00::1")
                      : server ? "192.0.2.2"
                               : "192.0.2.1";
    struct packet k;
    int asked = fake.asked[server][aaaa]++;
    if (act == NOTHING || (act == SECOND && asked == 0)) {
        return;
    }
    if (act >= WRONG_ID && act <= ONLY_WRONG) {
        say_wrong(server, act, to, q, aaaa);
        if (act == ONLY_WRONG) {
            return;
        }
        delay = 50;
    }
    answer(&k, q->p, q->n, act == CUT || act == CUT_EMPTY ? 2 : 0,
           act == NXDOMAIN   ? 3
           : act == SERVFAIL ? 2
           : act == REFUSED  ? 5
                             : 0);
    if (act == ALIAS) {
        record(&k, 5, 4, "\1y\300\16");
        record(&k, 5, 9, "\1z\4test\0\0");
    }
    if (act == SHORT) {
        struct packet s = k;
        s.n = 7;
        say(fake.fd[server], to, &s, 0);
    }
    if (act == ADDRESS || act == ALIAS || act == CUT || act >= SHORT) {
        address(&k, own);
    }
    if (act == GARBAGE) {
        k.p[7] = 1;
    }
    say(fake.fd[server], to, &k, delay);
    if (act == TWICE) {
        say(fake.fd[server], to, &k, delay);
        say(fake.fd[server], to, &k, delay + 1);
    }
}

/* The thread of both servers. */
static void *fake_run(void *ctx)
{
    struct pollfd p[3];
    int i;
    (void)ctx;
    for (;;) {
        for (i = 0; i < 3; i++) {
            p[i].fd = i < 2 ? fake.fd[i] : fake.stop[0];
            p[i].events = POLLIN;
            p[i].revents = 0;
        }
        (void)poll(p, 3, say_due());
        if (p[2].revents) {
            return NULL;
        }
        for (i = 0; i < 2; i++) {
            struct packet q;
            struct sockaddr_in from;
            socklen_t len = sizeof from;
            ssize_t n;
            if (!p[i].revents) {
                continue;
            }
            n = recvfrom(fake.fd[i], q.p, sizeof q.p, 0,
                         (struct sockaddr *)&from, &len);
            if (n > 16) {
                q.n = (size_t)n;
                serve(i, &from, &q);
            }
        }
    }
}

/* A UDP socket on 127.0.0.x. */
static int fake_bind(unsigned last, unsigned port)
{
    int fd = socket(AF_INET, SOCK_DGRAM, 0);
    struct sockaddr_in a;
    socklen_t len = sizeof a;
    memset(&a, 0, sizeof a);
    a.sin_family = AF_INET;
    a.sin_port = htons((uint16_t)port);
    a.sin_addr.s_addr = htonl(0x7F000000 + last);
    if (bind(fd, (const struct sockaddr *)&a, sizeof a) != 0 ||
        getsockname(fd, (struct sockaddr *)&a, &len) != 0) {
        close(fd);
        return -1;
    }
    server_port = ntohs(a.sin_port);
    return fd;
}

/* Starts the servers; the number of them that resolv.conf is to name. */
static void fake_start(int servers)
{
    const char *conf = servers == 2 ? "nameserver 127.0.0.1\n"
                                      "nameserver 127.0.0.2\n"
                                    : "nameserver 127.0.0.1\n";
    int tries = 20;
    fake.other = fake_bind(1, 0);
    do { /* a port that is free on both */
        fake.fd[0] = fake_bind(1, 0);
        fake.fd[1] = fake_bind(2, server_port);
        if (fake.fd[1] < 0) {
            close(fake.fd[0]);
        }
    } while (fake.fd[1] < 0 && --tries > 0);
    assert_true(fake.fd[1] >= 0);
    memset(fake.asked, 0, sizeof fake.asked);
    fake.lates = 0;
    assert_true(pipe(fake.stop) == 0);
    write_file(conf_path, conf, strlen(conf));
    assert_true(pthread_create(&fake.thread, NULL, fake_run, NULL) == 0);
}

/* Stops them; their files and sockets are gone. */
static void fake_stop(void)
{
    close(fake.stop[1]);
    (void)pthread_join(fake.thread, NULL);
    close(fake.stop[0]);
    close(fake.fd[0]);
    close(fake.fd[1]);
    close(fake.other);
    remove_file(conf_path);
}

/* The lowest descriptor that is free: the same again if none was leaked. */
static int free_fd(void)
{
    int fd = dup(0);
    close(fd);
    return fd;
}

/* Looks a name up as dmsi_os_open does, until the deadline; what came of it
 * as text. *took: how long. Each step must keep to its time. */
static void look_up(const char *host, int deadline_ms, char *out, size_t size,
                    int *took)
{
    int64_t start = dmsi_os_clock(CLOCK_MONOTONIC), now = start, was;
    dmsi_sock s;
    int n, sys_errno = 0, lowest = free_fd();
    dmsi_os_init(&s, 0);
    do {
        int left = (int)(start + deadline_ms - now);
        was = now;
        n = dmsi_os_resolve(&s, host, 443, left < 40 ? left : 40, &sys_errno);
        now = dmsi_os_clock(CLOCK_MONOTONIC);
        CHECK(now - was < 40 + 100);
    } while (n == DMS_IO_TIMEOUT && !s.resolved && now < start + deadline_ms);
    if (n == DMS_IO_ERROR) {
        CHECK(s.addrs.count == 0);
        dmsi_format(out, size, "%s", dmsi_os_why(&s, sys_errno));
    } else if (s.resolved) {
        CHECK(free_fd() == lowest);
        show(&s.addrs, out, size);
    } else {
        dmsi_format(out, size, "timed out");
    }
    dmsi_os_close(&s);
    CHECK(free_fd() == lowest);
    *took = (int)(now - start);
}

static const struct look_row {
    const char *name;
    int servers;
    int act[2][2]; /* of a server, for A and AAAA */
    int delay[2][2];
    const char *want;
    int least_ms, most_ms; /* how long it may take */
} look_rows[] = {
    {"both families",
     1,
     {{ADDRESS, ADDRESS}, {0}},
     {{0}},
     "fd00::1 192.0.2.1",
     0,
     200},
    {"aliases", 1, {{ALIAS, ALIAS}, {0}}, {{0}}, "fd00::1 192.0.2.1", 0, 200},
    {"IPv4 only", 1, {{ADDRESS, EMPTY}, {0}}, {{0}}, "192.0.2.1", 0, 200},
    {"IPv6 only", 1, {{EMPTY, ADDRESS}, {0}}, {{0}}, "fd00::1", 0, 200},
    {"no address",
     1,
     {{EMPTY, EMPTY}, {0}},
     {{0}},
     "the host has no address",
     0,
     200},
    {"NXDOMAIN", 2, {{NXDOMAIN, NXDOMAIN}, {0}}, {{0}}, "no such host", 0, 200},
    {"NXDOMAIN for one, silence for the other",
     1,
     {{NXDOMAIN, NOTHING}, {0}},
     {{0}},
     "no such host",
     230,
     600},
    {"NXDOMAIN for AAAA alone",
     1,
     {{ADDRESS, NXDOMAIN}, {0}},
     {{100, 0}, {0}},
     "192.0.2.1",
     90,
     240},
    {"SERVFAIL, then the second",
     2,
     {{SERVFAIL, SERVFAIL}, {ADDRESS, ADDRESS}},
     {{0}},
     "fd00::2 192.0.2.2",
     0,
     200},
    {"REFUSED, then the second",
     2,
     {{REFUSED, REFUSED}, {ADDRESS, EMPTY}},
     {{0}},
     "192.0.2.2",
     0,
     200},
    {"SERVFAIL for AAAA alone",
     2,
     {{ADDRESS, SERVFAIL}, {SERVFAIL, SERVFAIL}},
     {{0}},
     "192.0.2.1",
     0,
     200},
    {"AAAA from the second",
     2,
     {{ADDRESS, SERVFAIL}, {ADDRESS, ADDRESS}},
     {{0}},
     "fd00::2 192.0.2.1",
     0,
     200},
    {"SERVFAIL everywhere",
     2,
     {{SERVFAIL, SERVFAIL}, {REFUSED, SERVFAIL}},
     {{0}},
     "the name server failed",
     0,
     200},
    {"SERVFAIL and no AAAA",
     1,
     {{SERVFAIL, EMPTY}, {0}},
     {{0}},
     "the name server failed",
     0,
     200},
    {"garbage, then the second",
     2,
     {{GARBAGE, GARBAGE}, {ADDRESS, ADDRESS}},
     {{0}},
     "fd00::2 192.0.2.2",
     0,
     200},
    {"garbage",
     1,
     {{GARBAGE, GARBAGE}, {0}},
     {{0}},
     "bad answer from the name server",
     0,
     200},
    {"cut", 1, {{CUT, CUT}, {0}}, {{0}}, "fd00::1 192.0.2.1", 0, 200},
    {"cut to nothing",
     2,
     {{CUT_EMPTY, EMPTY}, {ADDRESS, ADDRESS}},
     {{0}},
     "192.0.2.2",
     0,
     200},
    {"a packet too short",
     1,
     {{SHORT, SHORT}, {0}},
     {{0}},
     "fd00::1 192.0.2.1",
     0,
     200},
    {"another id",
     1,
     {{WRONG_ID, WRONG_ID}, {0}},
     {{0}},
     "fd00::1 192.0.2.1",
     40,
     240},
    {"another question",
     1,
     {{WRONG_QUESTION, WRONG_QUESTION}, {0}},
     {{0}},
     "fd00::1 192.0.2.1",
     40,
     240},
    {"another port",
     1,
     {{WRONG_PORT, WRONG_PORT}, {0}},
     {{0}},
     "fd00::1 192.0.2.1",
     40,
     240},
    {"only wrong ones",
     1,
     {{ONLY_WRONG, ONLY_WRONG}, {0}},
     {{0}},
     "timed out",
     2500,
     2700},
    {"answers repeated",
     1,
     {{TWICE, TWICE}, {0}},
     {{0, 20}, {0}},
     "fd00::1 192.0.2.1",
     10,
     240},
    {"nobody answers", 2, {{0}, {0}}, {{0}}, "timed out", 2500, 2700},
    {"one family is silent",
     1,
     {{ADDRESS, NOTHING}, {0}},
     {{0}},
     "192.0.2.1",
     230,
     600},
    {"the other is silent",
     1,
     {{NOTHING, ADDRESS}, {0}},
     {{0}},
     "fd00::1",
     230,
     600},
    {"AAAA a little later",
     1,
     {{ADDRESS, ADDRESS}, {0}},
     {{0, 120}, {0}},
     "fd00::1 192.0.2.1",
     110,
     350},
    {"A a little later",
     1,
     {{ADDRESS, ADDRESS}, {0}},
     {{120, 0}, {0}},
     "fd00::1 192.0.2.1",
     110,
     350},
    {"no AAAA, A much later",
     1,
     {{ADDRESS, EMPTY}, {0}},
     {{700, 0}, {0}},
     "192.0.2.1",
     650,
     950},
    {"the first packet is lost",
     1,
     {{SECOND, SECOND}, {0}},
     {{0}},
     "fd00::1 192.0.2.1",
     950,
     1300},
    {"the first server is silent",
     2,
     {{0}, {ADDRESS, ADDRESS}},
     {{0}},
     "fd00::2 192.0.2.2",
     950,
     1300},
    {"an answer later than the next question",
     2,
     {{ADDRESS, ADDRESS}, {NOTHING, NOTHING}},
     {{1300, 1300}, {0}},
     "fd00::1 192.0.2.1",
     1250,
     1600},
};

/* One look-up. */
static void run_look(const void *at)
{
    const struct look_row *row = (const struct look_row *)at;
    char text[200];
    int took;
    memcpy(fake.act, row->act, sizeof fake.act);
    memcpy(fake.delay, row->delay, sizeof fake.delay);
    fake_start(row->servers);
    look_up("x.test", 2500, text, sizeof text, &took);
    fake_stop();
    CHECK_TEXT(text, row->want);
    check_note("took %d ms", took);
    /* Under valgrind and on busy machines all takes longer. */
    CHECK(took >= row->least_ms && took <= row->most_ms + 400);
    if (row->servers == 1) {
        CHECK(fake.asked[1][0] + fake.asked[1][1] == 0);
    }
}

/* Whole look-ups. */
static void test_look_up(void **state)
{
    (void)state;
    check_table(look_rows, run_look);
    check_end();
}

/* What needs no server, and where there is none. */
static void test_without_server(void **state)
{
    static const char hosts[] = "127.0.0.9 x.test\nfd00::9 X.test\n";
    static const char *const rows[][2] = {
        {"1.2.3.4", "1.2.3.4"},
        {"fd00::5", "fd00::5"},
        {"x.test", "fd00::9 127.0.0.9"},
        {"X.TEST.", "fd00::9 127.0.0.9"},
        {"localhost", "127.0.0.1"},
        {"", "no such host"},
        {".", "no such host"},
        {"a..test", "no such host"},
        {N63 "x.test", "no such host"},
        {N253 "x", "no such host"},
        {"y.test", "no answer from the name server"},
    };
    char text[200];
    int took;
    size_t i;
    (void)state;
    server_port = 1; /* nobody is there: ECONNREFUSED at once */
    write_file(hosts_path, hosts, sizeof hosts - 1);
    for (i = 0; i < CHECK_COUNT(rows); i++) {
        check_note("%s", rows[i][0]);
        look_up(rows[i][0], 2000, text, sizeof text, &took);
        CHECK_TEXT(text, rows[i][1]);
        CHECK(took < 600);
    }
    remove_file(hosts_path);
    check_end();
}

/* A look-up gives up by itself, and says so; that one family has no address
 * does not mean that there is none. */
static void test_give_up(void **state)
{
    int act;
    (void)state;
    for (act = NOTHING; act <= EMPTY; act += EMPTY) {
        dmsi_sock s;
        int n, sys_errno = 0;
        check_note("act %d", act);
        memset(fake.act, 0, sizeof fake.act);
        memset(fake.delay, 0, sizeof fake.delay);
        fake.act[0][1] = act;
        fake_start(1);
        dmsi_os_init(&s, 0);
        n = dmsi_os_resolve(&s, "x.test", 443, 100, &sys_errno);
        CHECK(n == DMS_IO_TIMEOUT && !s.resolved);
        CHECK(s.dns.result[1] == (act ? DMSI_DNS_EMPTY : DMSI_DNS_WAIT));
        s.dns.end_ms = 1;
        n = dmsi_os_resolve(&s, "x.test", 443, 10, &sys_errno);
        CHECK(n == DMS_IO_ERROR);
        CHECK_TEXT(dmsi_os_why(&s, sys_errno),
                   "no answer from the name server");
        dmsi_os_close(&s);
        fake_stop();
    }
    check_end();
}

/* Ids are random: of 32 questions no two have the same pair. */
static void test_ids(void **state)
{
    dmsi_dns d[32];
    int i, j;
    (void)state;
    for (i = 0; i < 32; i++) {
        CHECK(dmsi_dns_begin(&d[i]));
        for (j = 0; j < i; j++) {
            CHECK(memcmp(d[i].id, d[j].id, 4) != 0);
        }
    }
    check_end();
}

/* A name becomes a connection. */
static void test_connect(void **state)
{
    int fd = socket(AF_INET, SOCK_STREAM, 0), n, calls = 0, sys_errno = 0;
    struct sockaddr_in a;
    socklen_t len = sizeof a;
    static const char hosts[] = "127.0.0.1 x.test\n";
    dmsi_sock s;
    (void)state;
    memset(&a, 0, sizeof a);
    a.sin_family = AF_INET;
    a.sin_addr.s_addr = htonl(0x7F000001);
    assert_true(bind(fd, (const struct sockaddr *)&a, sizeof a) == 0);
    assert_true(listen(fd, 1) == 0);
    assert_true(getsockname(fd, (struct sockaddr *)&a, &len) == 0);
    write_file(hosts_path, hosts, sizeof hosts - 1);
    dmsi_os_init(&s, 1);
    do {
        n = dmsi_os_open(&s, "x.test", ntohs(a.sin_port), 200, &sys_errno);
    } while (n == DMS_IO_TIMEOUT && ++calls < 10);
    CHECK(n == 0 && s.fd >= 0);
    dmsi_os_close(&s);
    close(fd);
    remove_file(hosts_path);
    check_end();
}

/* A client tells why, and keeps to its deadline. */
static void test_client(void **state)
{
    dms_config config;
    dms_client client;
    dms_tasks tasks;
    int64_t start;
    (void)state;
    memset(&config, 0, sizeof config);
    config.region = "eu-west-1";
    config.endpoint_url = "http://x.test:4566";
    config.access_key_id = "key";
    config.secret_access_key = "secret";
    config.total_max_attempts = 1;
    config.connect_timeout_ms = 500;
    memset(fake.delay, 0, sizeof fake.delay);
    fake.act[0][0] = fake.act[0][1] = NXDOMAIN;
    fake_start(1);
    assert_int_equal(dms_open(&client, &config), DMS_OK);
    CHECK(dms_describe_tasks(&client, NULL, &tasks) == DMS_ERR_NETWORK);
    CHECK_TEXT(client.error.message, "DescribeReplicationTasks: connect "
                                     "x.test:4566: no such host");
    fake_stop();
    memset(fake.act, 0, sizeof fake.act);
    fake_start(1);
    start = dmsi_os_clock(CLOCK_MONOTONIC);
    CHECK(dms_describe_tasks(&client, NULL, &tasks) == DMS_ERR_TIMEOUT);
    start = dmsi_os_clock(CLOCK_MONOTONIC) - start;
    CHECK(start >= 450 && start < 1000);
    dms_close(&client);
    fake_stop();
    check_end();
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_literal),   cmocka_unit_test(test_literal_nul),
        cmocka_unit_test(test_files),     cmocka_unit_test(test_no_files),
        cmocka_unit_test(test_question),  cmocka_unit_test(test_cut),
        cmocka_unit_test(test_mutations), cmocka_unit_test(test_changes),
        cmocka_unit_test(test_many),      cmocka_unit_test(test_alternate),
        cmocka_unit_test(test_look_up),   cmocka_unit_test(test_without_server),
        cmocka_unit_test(test_give_up),   cmocka_unit_test(test_ids),
        cmocka_unit_test(test_connect),   cmocka_unit_test(test_client),
    };
    return check_main(tests);
}
