/* Fuzzes what the resolver of DMS_OWN_DNS reads: answers of name servers,
 * the hosts file, resolv.conf.
 *
 *   clang -std=c99 -g -O1 -fsanitize=fuzzer,address,undefined \
 *       -o build/fuzz/fuzz_dns tests/fuzz/fuzz_dns.c -I . -lbearssl
 *   build/fuzz/fuzz_dns -max_total_time=60 tests/fuzz/corpus/dns
 *
 * The first byte chooses: h a hosts file, r a resolv.conf, l a literal
 * address, n a name to ask for, 4 and 6 an answer whose question is put
 * right, anything else an answer as it is. */

#define DMS_OWN_DNS
static char file_path[64];
#define DMSI_DNS_HOSTS file_path
#define DMSI_DNS_CONF file_path
#define DMSI_DNS_PORT 53

#define DMS_IMPLEMENTATION
#include "../../dms.h"
#include <stdio.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Takes the file away at the end. */
static void remove_file(void) { (void)unlink(file_path); }

/* Makes the file that is read once, and rewrites it each time. */
static void write_file(const uint8_t *data, size_t size)
{
    static int fd = -1;
    if (fd < 0) {
        dmsi_copy(file_path, sizeof file_path,
                  dmsi_str("/tmp/dms-fuzz-XXXXXX"));
        fd = mkstemp(file_path);
        (void)atexit(remove_file);
    }
    if (fd < 0 || ftruncate(fd, 0) != 0 ||
        pwrite(fd, data, size, 0) != (ssize_t)size) {
        perror(file_path);
        abort();
    }
}

/* Every address is whole. */
static void check_list(const dmsi_addrs *list, int most)
{
    int i;
    if (list->count < 0 || list->count > most) {
        abort();
    }
    for (i = 0; i < list->count; i++) {
        int family = list->at[i].any.sa_family;
        if (family != AF_INET && family != AF_INET6) {
            abort();
        }
    }
}

/* Reads an answer, with its question put right or not. */
static void run_answer(int aaaa, int right, const uint8_t *data, size_t size)
{
    static const unsigned char id[2] = {1, 2};
    unsigned char q[DMSI_DNS_QUESTION_MAX], *p;
    size_t qn = dmsi_dns_question(q, id, dmsi_str("x.test"), aaaa);
    dmsi_addrs list;
    int result;
    p = (unsigned char *)malloc(size > 0 ? size : 1);
    if (!p) {
        return;
    }
    if (size > 0) {
        memcpy(p, data, size);
    }
    if (right && size >= qn) {
        memcpy(p, q, 2);
        p[2] = (unsigned char)(0x80 | (p[2] & 7));
        memcpy(p + 4, q + 4, 2);
        memcpy(p + 12, q + 12, qn - 12);
    }
    list.count = 0;
    result = dmsi_dns_answer(p, size, q, qn, &list, 443);
    check_list(&list, DMSI_ADDR_MAX / 2);
    if ((result == DMSI_DNS_FOUND) != (list.count > 0) ||
        (right && size >= qn && result == DMSI_DNS_WAIT)) {
        abort();
    }
    dmsi_os_alternate(&list, AF_INET6);
    check_list(&list, DMSI_ADDR_MAX / 2);
    free(p);
}

/* Reads a file of the system. */
static void run_file(int hosts, const uint8_t *data, size_t size)
{
    dmsi_addrs list;
    dmsi_dns d;
    memset(&list, 0, sizeof list);
    memset(&d, 0, sizeof d);
    write_file(data, size);
    if (hosts) {
        dmsi_dns_hosts(&list, dmsi_str("x.test"), 443);
        check_list(&list, DMSI_ADDR_MAX);
        return;
    }
    dmsi_dns_conf(&d);
    memcpy(list.at, d.server, sizeof d.server);
    list.count = d.servers;
    check_list(&list, DMSI_DNS_SERVERS);
}

/* Reads a literal, or writes a question. */
static void run_text(int literal, const uint8_t *data, size_t size)
{
    static const unsigned char id[2] = {1, 2};
    dmsi_slice text = dmsi_slice_of((const char *)data, size);
    unsigned char q[DMSI_DNS_QUESTION_MAX];
    dmsi_addrs list;
    size_t n;
    if (literal) {
        list.count = dmsi_dns_literal(text, 443, &list.at[0]);
        check_list(&list, 1);
        return;
    }
    n = dmsi_dns_question(q, id, text, 1);
    if (n > sizeof q || (n > 0 && dmsi_dns_skip(q, n, 12) != n - 4)) {
        abort();
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    int mode = size > 0 ? data[0] : 0;
    if (size > 0) {
        data++;
        size--;
    }
    if (mode == 'h' || mode == 'r') {
        run_file(mode == 'h', data, size);
    } else if (mode == 'l' || mode == 'n') {
        run_text(mode == 'l', data, size);
    } else {
        run_answer(mode == '6', mode == '4' || mode == '6', data, size);
    }
    return 0;
}
