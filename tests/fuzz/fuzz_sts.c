/* Fuzzes the reader of STS's XML in dms.h:
 *
 *     make fuzz          or, from this directory,
 *     clang -g -O1 -fsanitize=fuzzer,address,undefined fuzz_sts.c -lbearssl
 *     ./a.out /tmp/new corpus/sts
 *
 * What must hold: nothing is touched outside the document; what is found lies
 * inside it and is UTF-8 without control characters; a document that is
 * accepted is not accepted when its end is cut off, and reads the same twice.
 */

#define DMS_IMPLEMENTATION
#include "../../dms.h"

#define REQUIRE(x) ((x) ? (void)0 : abort())

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char *const paths[] = {
    "*/*/Credentials/AccessKeyId",  "*/*/Credentials/SecretAccessKey",
    "*/*/Credentials/SessionToken", "*/*/Credentials/Expiration",
    "ErrorResponse/Error/Code",     "ErrorResponse/Error/Message",
    "ErrorResponse/RequestId"};

/* A copy of n bytes, so that reading behind them is noticed. */
static char *copy_of(const uint8_t *data, size_t n)
{
    char *copy = (char *)malloc(n ? n : 1);
    REQUIRE(copy);
    memcpy(copy, data, n);
    return copy;
}

/* Checks what was found in a document. */
static void look(const char *text, size_t n, const dmsi_slice *v)
{
    size_t i, k;
    for (i = 0; i < 7; i++) {
        const unsigned char *p = (const unsigned char *)v[i].p;
        const unsigned char *end = p ? p + v[i].n : p;
        REQUIRE(!p || (v[i].p >= text && v[i].p + v[i].n <= text + n));
        while (p < end) {
            k = dmsi_utf8_len(p, end);
            REQUIRE(k > 0 && (*p >= 32 || dmsi_xml_blank((char)*p)));
            p += k;
        }
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    dmsi_slice v[7], w[7];
    char *text = copy_of(data, size), *again = copy_of(data, size);
    const char *why = dmsi_xml_read(text, size, paths, v, 7);
    size_t last = size, i;
    REQUIRE(!why == !dmsi_xml_read(again, size, paths, w, 7));
    if (!why) {
        look(text, size, v);
        for (i = 0; i < 7; i++) {
            REQUIRE(dmsi_same(v[i], w[i]));
        }
        while (last > 0 && dmsi_xml_blank((char)data[last - 1])) {
            last--;
        }
        REQUIRE(last > 0);
        free(again);
        again = copy_of(data, last - 1);
        REQUIRE(dmsi_xml_read(again, last - 1, paths, w, 7));
    }
    free(again);
    free(text);
    return 0;
}
