/* Fuzzes the PEM reader:
 *
 *     make fuzz          or, from this directory,
 *     clang -g -O1 -fsanitize=fuzzer,address,undefined fuzz_pem.c -lbearssl
 *     ./a.out /tmp/new corpus/pem
 *
 * What must hold: CR LF and LF mean the same; three bytes come of four
 * characters at most; a certificate needs both its markers. */

#define DMS_IMPLEMENTATION
#include "../../dms.h"

#define REQUIRE(x) ((x) ? (void)0 : abort())

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* What came of a bundle: all bytes one after the other. */
struct bundle {
    int count; /* certificates, -1: malformed */
    int inside;
    dmsi_buf der;
};

/* Reads a bundle; with_cr 0: passes over every CR. */
static void read_bundle(struct bundle *r, const uint8_t *data, size_t size,
                        int with_cr)
{
    dmsi_pem p;
    size_t i;
    int got = 0;
    memset(r, 0, sizeof *r);
    memset(&p, 0, sizeof p);
    r->der.cap = r->der.max = size + 1;
    r->der.data = (char *)malloc(r->der.cap);
    REQUIRE(r->der.data);
    for (i = 0; i <= size && got >= 0; i++) {
        char c = (char)(i < size ? data[i] : '\n');
        if (with_cr || c != '\r') {
            got = dmsi_pem_feed(&p, &r->der, c);
            REQUIRE(got >= -1 && got <= 1);
            r->count += got > 0;
        }
    }
    r->count = got < 0 ? -1 : r->count;
    r->inside = p.inside;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct bundle a, b;
    read_bundle(&a, data, size, 1);
    read_bundle(&b, data, size, 0);
    REQUIRE(a.count == b.count && a.inside == b.inside);
    REQUIRE(a.der.len == b.der.len);
    REQUIRE(memcmp(a.der.data, b.der.data, a.der.len) == 0);
    REQUIRE(!a.der.failed && a.der.len <= size / 4 * 3 + 3);
    REQUIRE(a.count <= (int)(size / 36));
    free(a.der.data);
    free(b.der.data);
    return 0;
}
